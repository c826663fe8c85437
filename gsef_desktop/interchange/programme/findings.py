"""Findings that two mentions of one thing lead to."""

from __future__ import annotations

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import FindingKind, Record, Severity
from gsef_desktop.interchange.programme.matching import Mention, days_apart, same_city
from gsef_desktop.interchange.programme.run import CalendarRow, Run
from gsef_desktop.interchange.programme.wording import squeeze


def date_mark(row: CalendarRow) -> str:
    """The words of a calendar row that say its date."""
    return row.table.cell(row.row, "date") or row.table.cell(row.row, "month") or row.row.line.label


def compare(
    run: Run, what: str, mention: Mention, marks: tuple[str, str, str], line: int, row: CalendarRow, *, subjects: list[Record]
) -> None:
    """Note where a mention of a calendar row gives another date or another city.

    `marks` are the words of the mention: for its time, its place, and both.
    """
    other_time = days_apart(mention.time, row.time) not in (0, 10_000)
    other_place = not same_city(mention.place, row.place)
    if not other_time and not other_place:
        return
    here, there = marks[0], date_mark(row)
    title = message("{what}: which date?", what=what)
    if other_place:
        here, there = (marks[2], row.place_text) if other_time else (marks[1], row.place_text)
        title = message("{what}: when and where?", what=what) if other_time else message("{what}: which city?", what=what)
    said = marks[2] if other_time and other_place else here
    calendar = squeeze(f"{_date(row)}, {row.place_text}") if other_time and other_place else (_date(row) if other_time else row.place_text)
    run.draft.find(
        FindingKind.CONTRADICTION,
        f"{what} {line}",
        title,
        message("One part says “{one}”. The calendar says “{other}”. The calendar’s words have been taken.", one=said, other=calendar),
        subjects=[run.draft.now(row.activity), *subjects],
        sources=[(line, here), (row.number, there)],
    )


def _date(row: CalendarRow) -> str:
    return squeeze(f"{row.table.cell(row.row, 'date')} {row.table.cell(row.row, 'month')}") or row.row.line.label


def not_in_calendar(run: Run, what: str, words: str, line: int, subjects: list[Record]) -> None:
    """Note that the calendar has no row for something that is announced elsewhere."""
    run.draft.find(
        FindingKind.MISSING,
        f"{what} {words}",
        message("{what}: no row in the calendar for “{words}”", what=what, words=words),
        message("It is announced in its own section alone. Nothing has been entered in the calendar for it."),
        subjects=subjects,
        sources=[(line, words)],
        severity=Severity.WARNING,
    )


def other_title(run: Run, row: CalendarRow, title: str, line: int) -> None:
    """Note that a list calls a calendar row by another title."""
    run.draft.find(
        FindingKind.CONTRADICTION,
        f"title {row.title} {title}",
        message("“{one}” or “{other}”?", one=row.title, other=title),
        message("The days and the place are the same, the titles are not. They are kept as one activity, with the calendar’s title."),
        subjects=[run.draft.now(row.activity)],
        sources=[(line, title), (row.number, row.title)],
        severity=Severity.NOTE,
    )
