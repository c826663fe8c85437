"""Series with their earlier editions, and the phases of a piece of work."""

from __future__ import annotations

import re
from dataclasses import replace

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, ActivityKind, ActivityRole, ActivityStatus, FindingKind, Series
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, TimeKind
from gsef_desktop.interchange.programme.details import add_details
from gsef_desktop.interchange.programme.draft import ranks
from gsef_desktop.interchange.programme.item import Item
from gsef_desktop.interchange.programme.outline import Table
from gsef_desktop.interchange.programme.run import Run, region_code_of
from gsef_desktop.interchange.programme.wording import squeeze, without_ordinal

_PREVIOUS = {"date", "place", "theme", "participants", "ordinal", "month"}


def read_editions(run: Run, item: Item) -> None:
    """A series is made where a section tells of earlier editions or counts the coming one."""
    title, ordinal = without_ordinal(item.title)
    tables = [
        table
        for table in item.tables
        if "date" in table.columns and {"theme", "participants", "place"} & table.columns.keys() and "phase" not in table.columns
    ]
    if ordinal is None and not item.has("previous"):
        return
    assert item.activity is not None
    acronym = re.search(r"\(\s*([A-Z]{2,10})\s*\)", item.node.title)
    series = Series(
        title=title,
        acronym=acronym[1] if acronym else "",
        line_id=item.section.record.id,
        region=region_code_of(title),
        language=run.language,
    )
    captions = [number for text in item.labelled.get("previous", []) for number in text.numbers]
    run.draft.add(series, [*item.title_lines, *captions])
    editions = [edition for table in tables for edition in _read_table(run, series, table)]
    coming = ordinal or (max(editions) + 1 if editions else None)
    item.activity = run.draft.change(item.activity, series_id=series.id, edition=coming)
    if item.row is not None:
        item.row.activity = item.activity
    if ordinal is not None and tables and ordinal != len(editions) + 1:
        run.draft.find(
            FindingKind.CONTRADICTION,
            f"{title} ordinal",
            message("{what}: is it number {number}?", what=title, number=ordinal),
            message("The heading counts it as number {number}; {count} earlier ones are listed.", number=ordinal, count=len(editions)),
            subjects=[item.activity, series],
            sources=[(number, str(ordinal)) for number in item.title_lines],
        )


def _read_table(run: Run, series: Series, table: Table) -> list[int]:
    run.draft.cite(series, *([table.header.number] if table.header else []), *(line.number for line in table.rulers))
    found = []
    for position, row in enumerate(table.rows, 1):
        first = row.cells[0] if row.cells else ""
        number = int(first) if first.isdigit() and table.columns.get("date") != 0 and int(first) < 200 else position
        found.append(number)
        people = re.search(r"\d+", table.cell(row, "participants"))
        activity = Activity(
            series_id=series.id,
            edition=number,
            title=series.title,
            status=ActivityStatus.HELD,
            role=ActivityRole.ORGANISER,
            time=run.time(table.cell(row, "date"), month=table.cell(row, "month"), certainty=Certainty.CONFIRMED),
            place=run.place(table.cell(row, "place"), row.line.number),
            theme=table.cell(row, "theme"),
            actual_participants=int(people[0]) if people else None,
            rank=ranks(len(table.rows))[position - 1],
            language=run.language,
        )
        run.draft.add(activity, [row.line.number])
        used = table.other_cells(row, _PREVIOUS)
        add_details(run, "activity", activity, [(label, text, (row.line.number,)) for label, text in used if label and text != first])
    return found


def read_phases(run: Run, item: Item, table: Table) -> None:
    """Read a table of phases; each becomes a period."""
    assert item.activity is not None
    run.draft.cite(item.activity, *([table.header.number] if table.header else []), *(line.number for line in table.rulers))
    for row in table.rows:
        name = table.cell(row, "phase")
        bracket = re.search(r"\(([^()]+)\)", name)
        typed = table.cell(row, "date") or (bracket[1] if bracket else "")
        time = run.time(typed, month=table.cell(row, "month")) if typed else UNKNOWN_TIME
        if time.is_known:
            time = replace(time, kind=TimeKind.PERIOD)
        phase = Activity(
            programme_id=run.programme.id,
            line_id=item.section.record.id,
            title=squeeze(re.sub(r"\([^()]*\)", " ", name)) or name,
            kind=ActivityKind.PERIOD,
            role=ActivityRole.ORGANISER,
            time=time,
            text=table.cell(row, "contents", "details"),
            rank=run.next_rank(),
            language=run.language,
        )
        run.draft.add(phase, [row.line.number])
