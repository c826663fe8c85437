"""The calendar of a programme: each row becomes an activity, in the order of the document."""

from __future__ import annotations

import re
from dataclasses import replace

from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityKind, ActivityPartner, Detail, PartnerRole
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.interchange.programme.cover import read_note
from gsef_desktop.interchange.programme.draft import ranks
from gsef_desktop.interchange.programme.names import is_generic
from gsef_desktop.interchange.programme.outline import Node, Row, Table, Text
from gsef_desktop.interchange.programme.run import CalendarRow, Run
from gsef_desktop.interchange.programme.vocabulary import is_call, is_point, is_settled, meeting_format, says_no_date
from gsef_desktop.interchange.programme.wording import plain, squeeze, without_ordinal

_MONTH = re.compile(
    r"^(jan|feb|fev|febr|mar|apr|avr|abr|may|mai|mayo|jun|juin|jul|juil|aug|aou|ago|sep|set|oct|nov|dec|"
    r"dic|ene)[a-z]*\.?( ?/ ?[a-z]+\.?)?( \d{4})?$"
)
_DATE = re.compile(r"^[\d?]{1,4}([ .~–—/-]|$)|^\?")
_WITH = re.compile(
    r"\b(?:in partnership with|in cooperation with|in collaboration with|jointly with|en partenariat avec|"
    r"en colaboración con|en asociación con)\s+(.+)$",
    re.IGNORECASE,
)
_BY = re.compile(r"\(\s*(?:organi[sz]ed by|hosted by|organisée? par|organizad[oa] por)\s+([^()]+)\)", re.IGNORECASE)
_USED = {"date", "end", "month", "contents", "place", "status", "organiser", "ordinal", "line", "number"}


def is_event_table(table: Table) -> bool:
    """Whether a table lists events: it has a date and what happens."""
    return ("date" in table.columns or "month" in table.columns) and "contents" in table.columns and "format" not in table.columns


def read_calendar(run: Run, node: Node, label: str, sections: dict[int, str]) -> None:
    """Read a calendar section.  `sections` is told under which heading and month each line stands."""
    if node.line is not None:
        run.draft.cite(run.programme, node.line.number)
    notes = [read_note(run, text) for text in node.texts if not _is_listed_row(run, text)]
    settled = [table for table in node.tables if "status" in table.columns]
    run.tentative = any(notes) or run.draft.now(run.programme).status == "draft" or bool(settled)
    for block in node.blocks:
        if isinstance(block, Table):
            _read_table(run, block, label, sections)
        elif _is_listed_row(run, block):
            _read_listed_row(run, block, label, sections)
    for rank, row in zip(ranks(len(run.rows)), run.rows, strict=True):
        row.activity = run.draft.change(row.activity, rank=rank)


def _read_table(run: Run, table: Table, label: str, sections: dict[int, str]) -> None:
    columns = table.columns or _guess_columns(run, table)
    table.columns = columns
    if not is_event_table(table):
        return
    run.has_calendar = True
    run.draft.cite(run.programme, *([table.header.number] if table.header else []), *(line.number for line in table.rulers))
    month = ""
    for row in table.rows:
        month = table.cell(row, "month") or ("" if table.cell(row, "date") else month)
        title = table.cell(row, "contents")
        if any(letter.isalpha() for letter in title):
            made = make_row(run, table, row, title)
            run.rows.append(made)
            sections[row.line.number] = f"{label}, {table.cell(row, 'month') or made.date_text or month}"


def make_row(run: Run, table: Table, row: Row, title: str) -> CalendarRow:
    """Make the activity of a row."""
    date_text, month = _date_cells(table, row)
    frame = run.time(date_text, month=month)
    place_text = table.cell(row, "place")
    place = run.place(place_text, row.line.number)
    if table.cell(row, "status"):
        settled = Certainty.CONFIRMED if is_settled(table.cell(row, "status")) else Certainty.TENTATIVE
        frame = replace(frame, date_certainty=settled, place_certainty=settled)
    return _add_activity(run, table, row, title, frame, place)


def _add_activity(run: Run, table: Table, row: Row, title: str, frame: TimeFrame, place: Place) -> CalendarRow:
    kind = _kind_of(title, frame, place)
    if re.search(r"\((?:confirmed|confirmée?|confirmad[oa])\)", title, re.IGNORECASE):
        frame = replace(frame, date_certainty=Certainty.CONFIRMED, place_certainty=Certainty.CONFIRMED)
    if kind is ActivityKind.CALL and frame.precision is not Precision.UNKNOWN and frame.days > 1:
        frame = replace(frame, kind=TimeKind.WINDOW)
    elif kind is ActivityKind.MILESTONE:
        frame = replace(frame, kind=TimeKind.MILESTONE)
    activity = Activity(
        programme_id=run.programme.id,
        title=title,
        kind=kind,
        time=frame,
        place=place,
        edition=without_ordinal(title)[1],
        language=run.language,
    )
    run.draft.add(activity, [row.line.number])
    made = CalendarRow(activity, row, table, frame.text, title, place.text)
    _read_partners(run, made, table)
    others = table.other_cells(row, _USED)
    for rank, (label, text) in zip(ranks(len(others)), others, strict=True):
        detail = Detail(owner_kind="activity", owner_id=activity.id, label=label, text=text, rank=rank, language=run.language)
        run.draft.add(detail, [row.line.number], part_of=activity.id)
    return made


def _date_cells(table: Table, row: Row) -> tuple[str, str]:
    date_text, end, month = table.cell(row, "date"), table.cell(row, "end"), table.cell(row, "month")
    if end and not says_no_date(end):
        return f"{date_text} – {end}", month
    if says_no_date(date_text) and month:
        return date_text, month
    return date_text, month


def _kind_of(title: str, frame: TimeFrame, place: Place) -> ActivityKind:
    if is_call(title):
        return ActivityKind.CALL
    if not place.text and is_point(title):
        return ActivityKind.MILESTONE
    return ActivityKind.EVENT


def _read_partners(run: Run, made: CalendarRow, table: Table) -> None:
    lines = (made.number,)
    named: list[tuple[str, PartnerRole]] = []
    match = _WITH.search(made.title)
    if match:
        named.append((match[1], PartnerRole.PARTNER))
    named += [(match[1], PartnerRole.ORGANISER) for match in _BY.finditer(made.title)]
    organiser = table.cell(made.row, "organiser")
    if organiser:
        named.append((organiser, PartnerRole.ORGANISER))
    for rank, (text, role) in zip(ranks(len(named)), named, strict=True):
        acronym = re.fullmatch(r"(.+?),\s*([A-Z]{2,10})", squeeze(text))
        name = f"{acronym[1]} ({acronym[2]})" if acronym else squeeze(text).rstrip(" .")
        organisation = None if is_generic(name) and "(" not in name else run.organisation(name, lines)
        partner = ActivityPartner(
            activity_id=made.activity.id,
            organisation_id=organisation.id if organisation else None,
            name="" if organisation else name,
            role=role,
            rank=rank,
        )
        run.draft.add(partner, lines, part_of=made.activity.id)
        made.partners.append(name)


def _guess_columns(run: Run, table: Table) -> dict[str, int]:
    """Columns of a table without a header, by what stands in them; empty where that does not tell."""
    width = max((len(row.cells) for row in table.rows), default=0)
    filled = [[row.cells[place] for row in table.rows if place < len(row.cells) and row.cells[place]] for place in range(width)]
    columns: dict[str, int] = {}
    for place, cells in enumerate(filled):
        if len(cells) < 2:
            continue
        if "month" not in columns and _share(cells, _MONTH) > 0.6:
            columns["month"] = place
        elif "date" not in columns and _share(cells, _DATE) > 0.6:
            columns["date"] = place
    words = [place for place, cells in enumerate(filled) if cells and place not in columns.values()]
    if not columns or not words:
        return {}
    known = [place for place in words if sum(run.place(cell).is_known for cell in filled[place]) * 2 >= len(filled[place])]
    if known and len(words) > 1:
        columns["place"] = known[-1]
        words.remove(known[-1])
    columns["contents"] = max(words, key=lambda place: (len(filled[place]), sum(map(len, filled[place]))))
    return columns


def _share(cells: list[str], pattern: re.Pattern[str]) -> float:
    return sum(pattern.search(plain(cell)) is not None for cell in cells) / len(cells)


def _is_listed_row(run: Run, text: Text) -> bool:
    """A calendar may be a list: "8–9 July: Board meeting, Lisbon"."""
    return bool(text.line.bullet and text.label and text.value and run.time(text.label).is_known)


def _read_listed_row(run: Run, text: Text, label: str, sections: dict[int, str]) -> None:
    run.has_calendar = True
    title, place_text = _title_and_place(run, text.value)
    frame, place = run.time(text.label), run.place(place_text, text.line.number)
    table = Table(None, {}, ())
    run.rows.append(_add_activity(run, table, Row(text.line, ()), title, frame, place))
    run.draft.cite(run.rows[-1].activity, *text.numbers)
    sections[text.line.number] = f"{label}, {text.label}"


def _title_and_place(run: Run, text: str) -> tuple[str, str]:
    bracket = re.fullmatch(r"(.+?)\s*\(([^()]+)\)\.?", text)
    if bracket and (run.place(bracket[2]).is_known or meeting_format(bracket[2]) == "online"):
        return bracket[1], bracket[2]
    commas = [place for place, letter in enumerate(text) if letter == ","]
    for place in commas:
        if run.place(text[place + 1 :].strip(" .")).city is not None or meeting_format(text[place + 1 :]) == "online":
            return text[:place].strip(), text[place + 1 :].strip(" .")
    return text, ""
