"""What a numbered section plans: an event with its time and venue, a piece of work, or things made over the year."""

from __future__ import annotations

import re
from dataclasses import replace

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityPartner,
    ActivityRole,
    FindingKind,
    OrganisationKind,
    TargetCountry,
)
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, TimeKind
from gsef_desktop.interchange.programme.details import add_details
from gsef_desktop.interchange.programme.draft import ranks
from gsef_desktop.interchange.programme.editions import read_editions, read_phases
from gsef_desktop.interchange.programme.findings import compare
from gsef_desktop.interchange.programme.item import Item
from gsef_desktop.interchange.programme.matching import SURE_ENOUGH, Mention, best_pairs, score
from gsef_desktop.interchange.programme.names import is_generic, split_list
from gsef_desktop.interchange.programme.outline import Node, Table, Text
from gsef_desktop.interchange.programme.run import CalendarRow, LineSection, Run
from gsef_desktop.interchange.programme.vocabulary import label_meaning, regions_in
from gsef_desktop.interchange.programme.wording import bare, sentence_start, squeeze, stems, without_ordinal
from gsef_desktop.reference.places import country_code

_HEADING = {"en": "Section", "fr": "Rubrique", "es": "Apartado", "ko": "항목"}
"""What the heading is called of a section about an activity that the calendar calls otherwise."""


def read_item(run: Run, section: LineSection, node: Node, texts: list[Text]) -> Item:
    """Sort the texts and tables of a node by what they are about."""
    item = Item(section, node)
    nested, tables = _beneath(node)
    for text in (inner for outer in (*texts, *nested) for inner in outer.walk()):
        meaning = label_meaning(text.label) if text.label else None
        if meaning is None and not text.label and label_meaning(text.text) == "previous" and any(table.caption is text for table in tables):
            meaning = "previous"
        if meaning in (
            "time_place",
            "partners",
            "partners_participants",
            "participants",
            "size",
            "countries",
            "period",
            "phase",
            "work_title",
            "previous",
            "place",
        ):
            item.labelled.setdefault(meaning, []).append(text)
        elif text.label:
            item.others.append(text)
        else:
            item.texts.append(text)
    item.tables = tables
    for text in item.labelled.get("time_place", []):
        _read_time_and_place(run, item, text.value, text.line.number)
    for text in item.labelled.get("place", []):
        item.place, item.place_text = run.place(text.value, text.line.number), text.value
    return item


def _beneath(node: Node) -> tuple[list[Text], list[Table]]:
    """Numbered lines beneath an item's heading, as texts, and all tables."""
    texts, tables = [], list(node.tables)
    for child in node.children:
        assert child.line is not None
        inner, more = _beneath(child)
        texts.append(Text([child.line], children=[*child.texts, *inner]))
        for table in child.tables:
            table.caption = table.caption or texts[-1]
        tables += [*child.tables, *(table for table in more if table not in child.tables)]
    return texts, tables


def _read_time_and_place(run: Run, item: Item, value: str, line: int) -> None:
    """ "June 2031, Porto", "May in Lyon": the longest beginning that is a date, then the place."""
    bracket = re.search(r"\s*\(([^()]+)\)\s*\.?$", value)
    if bracket:
        item.remark, value = bracket[1], value[: bracket.start()]
    cuts = [match.span() for match in re.finditer(r"\s*[,;]\s*(?:(?:in|at|à|a|en)\s+)?|\s+(?:in|at|à|a|en)\s+", value)]
    for start, end in [(len(value), len(value)), *reversed(cuts)]:
        frame = run.time(value[:start])
        if frame.is_known:
            item.time, item.time_text, item.place_text = frame, value[:start], value[end:].strip(" .")
            break
    else:
        item.place_text = value
    item.place = run.place(item.place_text, line)


def join_items(run: Run, items: list[Item]) -> None:
    """Pair events with the calendar rows that nothing else has claimed, then fill in what their section says."""
    events = [item for item in items if item.has("time_place", "place") or item.has("previous")]
    scores = {
        (place, number): score(_mention(item), Mention(row.title, row.time, row.place))
        for place, item in enumerate(events)
        for number, row in enumerate(run.rows)
        if not row.joined
    }
    pairs = best_pairs(scores, SURE_ENOUGH)
    for place, item in enumerate(events):
        if place in pairs:
            _join(run, item, run.rows[pairs[place]])
        else:
            _add_event(run, item)
    for item in items:
        if item.activity is None and item not in events:
            _add_work(run, item)


def _mention(item: Item) -> Mention:
    target = " ".join(text.text for text in item.others if regions_in(text.text))
    return Mention(without_ordinal(item.title)[0], item.time, item.place, target)


def _join(run: Run, item: Item, row: CalendarRow) -> None:
    row.joined = "item"
    item.row = row
    kind = ActivityKind.EVENT if row.activity.kind is ActivityKind.ATTENDED else row.activity.kind
    item.activity = row.activity = run.draft.change(row.activity, line_id=item.section.record.id, role=ActivityRole.ORGANISER, kind=kind)
    run.draft.cite(row.activity, *item.lines)
    line = next((text.line.number for text in item.labelled.get("time_place", [])), None)
    if line is not None:
        marks = (item.time_text, item.place_text, _both(item))
        compare(run, without_ordinal(item.title)[0], _mention(item), marks, line, row, subjects=[])
    _compare_regions(run, item, row)
    fill_in(run, item)
    _keep_heading(run, item, row)


def _keep_heading(run: Run, item: Item, row: CalendarRow) -> None:
    """The calendar's title is the activity's; a heading that says something else is kept beside it.  A series has it as its title."""
    assert item.activity is not None
    if item.title_lines and item.activity.series_id is None and not set(stems(item.title)) <= set(stems(row.title)):
        label = _HEADING.get(run.language, _HEADING["en"])
        add_details(run, "activity", item.activity, [(label, item.title, tuple(item.title_lines))])


def _both(item: Item) -> str:
    text = item.labelled["time_place"][0].value
    end = text.find(item.place_text) + len(item.place_text) if item.place_text else len(item.time_text)
    return text[:end]


def _compare_regions(run: Run, item: Item, row: CalendarRow) -> None:
    """The calendar's title may name other regions than the section says the activity is for."""
    said = regions_in(row.title)
    for text in item.others:
        meant = regions_in(text.value)
        if said and meant and meant != said and re.search(r"\b(target|area|region|zone|public|destin\w+|cible)\b", bare(text.label)):
            run.draft.find(
                FindingKind.CONTRADICTION,
                f"{item.title} regions",
                message("{what}: for which regions?", what=item.title),
                message("The calendar’s title says “{one}”. The section says “{other}”.", one=row.title, other=text.value),
                subjects=[row.activity],
                sources=[(text.line.number, text.value), (row.number, row.title)],
            )


def _add_event(run: Run, item: Item) -> None:
    activity = Activity(
        programme_id=run.programme.id,
        line_id=item.section.record.id,
        title=sentence_start(without_ordinal(item.title)[0]),
        kind=ActivityKind.EVENT,
        role=ActivityRole.ORGANISER,
        time=item.time,
        place=item.place,
        rank=run.next_rank(),
        language=run.language,
    )
    item.activity = run.draft.add(activity, item.lines or [item.section.node.line.number if item.section.node.line else 1])
    if run.has_calendar:
        line = item.lines[0] if item.lines else 0
        run.draft.find(
            FindingKind.MISSING,
            f"{item.title} row",
            message("“{title}” has a section, but no row in the calendar", title=item.title),
            message("It has been entered from its section."),
            subjects=[activity],
            sources=[(line, item.title)] if line else [],
        )
    fill_in(run, item)


def _add_work(run: Run, item: Item) -> None:
    """A piece of work over a period, with its phases."""
    titles, periods = item.labelled.get("work_title", []), item.labelled.get("period", [])
    title = titles[0].value if titles else item.title
    time = replace(run.time(re.sub(r"\s*\([^()]*\)", "", periods[0].value)), text=periods[0].value) if periods else UNKNOWN_TIME
    if time.is_known:
        time = replace(time, kind=TimeKind.PERIOD)
    activity = Activity(
        programme_id=run.programme.id,
        line_id=item.section.record.id,
        title=title,
        kind=ActivityKind.PERIOD,
        role=ActivityRole.ORGANISER,
        time=time,
        rank=run.next_rank(),
        language=run.language,
    )
    numbers = [number for text in (*titles, *periods) for number in text.numbers]
    item.activity = run.draft.add(
        activity, [*item.title_lines, *numbers] or [item.section.node.line.number if item.section.node.line else 1]
    )
    item.others = [*titles, *item.others]
    fill_in(run, item)


def fill_in(run: Run, item: Item) -> None:
    """Partners, participants, countries, phases, earlier editions and the rest, onto the item's activity."""
    assert item.activity is not None
    activity = run.draft.now(item.activity)
    if item.texts:
        run.draft.cite(activity, *(number for text in item.texts for number in text.numbers))
        activity = run.draft.change(activity, text="\n".join(filter(None, [activity.text, *(text.text for text in item.texts)])))
    for text in item.labelled.get("partners", []):
        _add_partners(run, activity, text)
    for name in ("participants", "partners_participants", "size"):
        for text in item.labelled.get(name, []):
            activity = _add_participants(run, activity, text, name)
    for text in item.labelled.get("countries", []):
        entries = split_list(text.value)
        for rank, entry in zip(ranks(len(entries)), entries, strict=True):
            run.draft.add(
                TargetCountry(activity_id=activity.id, country=country_code(entry), text=entry, rank=rank),
                text.numbers,
                part_of=activity.id,
            )
    details = [(text.label, text.value, text.numbers) for text in item.others]
    beside = "; ".join(filter(None, [_nearer_place(item), item.remark]))
    if beside:
        source = item.labelled["time_place"][0]
        details.append((source.label, beside, source.numbers))
    add_details(run, "activity", activity, details)
    run.draft.cite(activity, *(number for text in item.labelled.get("phase", []) for number in text.numbers))
    item.activity = activity
    if item.row is not None:
        item.row.activity = activity
    read_editions(run, item)
    for table in item.tables:
        if "phase" in table.columns:
            read_phases(run, item, table)


def _nearer_place(item: Item) -> str:
    """The section's words for the place where they name a city, and the calendar, whose words are taken, only the country; else nothing."""
    row = item.row
    if row is None or "time_place" not in item.labelled or item.place.city is None or row.place.city is not None or row.place.online:
        return ""
    return item.place_text


def _add_partners(run: Run, activity: Activity, text: Text) -> None:
    entries = split_list(text.value)
    for rank, entry in zip(ranks(len(entries)), entries, strict=True):
        organisation = None if is_generic(entry) else run.organisation(entry, text.numbers, kind=OrganisationKind.PARTNER)
        partner = ActivityPartner(
            activity_id=activity.id,
            organisation_id=organisation.id if organisation else None,
            name="" if organisation else entry,
            rank=rank,
        )
        run.draft.add(partner, text.numbers, part_of=activity.id)


def _add_participants(run: Run, activity: Activity, text: Text, name: str) -> Activity:
    """A leading number is how many are expected; the words say who."""
    number = re.match(r"\s*(?:about|around|environ|unos|up to|ca\.?)?\s*(\d{1,6})\b", text.value)
    changes: dict[str, object] = {}
    if number and activity.expected_participants is None:
        changes["expected_participants"] = int(number[1])
    if name != "size" or not number:
        changes["expected_text"] = squeeze(f"{activity.expected_text} {text.value}")
    run.draft.cite(activity, *text.numbers)
    return run.draft.change(activity, **changes)
