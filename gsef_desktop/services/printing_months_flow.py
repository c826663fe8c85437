"""Months as tables of their weeks, for a DOCX: what the month calendar draws as bars is said day by day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from gsef_desktop.documents.content import UNDATED, Masthead, WallPlannerDocument
from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, ListItem, Look, Paragraph, Row, Run, Table, Text, text
from gsef_desktop.documents.month_calendar import TITLE_KEY
from gsef_desktop.documents.planner_drawing import State, state_of
from gsef_desktop.documents.planner_words import place_of, title_of
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.domain.time_writing import weekday_name, write_clock
from gsef_desktop.domain.weeks import last_of_month
from gsef_desktop.domain.year_rules import bounds_of, is_bar, tray_of

_DAYS = 7
_WEEK_HEIGHT = 52.0
"""A row of a table at least, in points."""


def months_flow(document: WallPlannerDocument, months: Sequence[int], original: str, words: Words) -> FlowDocument:
    """The months (1 to 12) of a year, each on a page of its own with a table; `original` is the language of most titles."""
    kicker = ". ".join(filter(None, (document.subtitle, words("as_planned") if document.planned else "")))
    head = Masthead(
        network=document.network, language=document.language, issued_on=document.as_of, original=original, kicker=kicker,
        day=document.as_of or UNDATED,
    )  # fmt: skip
    return FlowDocument(
        masthead=head, title=f"{words(TITLE_KEY)} {document.year}", lying=True, blocks=tuple(_blocks(document, months, words)),
        other_titles=tuple((one, f"{load_words(one)(TITLE_KEY)} {document.year}") for one in LANGUAGES if one != words.language),
    )  # fmt: skip


def _blocks(document: WallPlannerDocument, months: Sequence[int], words: Words) -> Iterator[Block]:
    yield from (ListItem(text=text(title), number=f"{number}.") for number, title in document.lines)
    if not document.rows:
        yield Paragraph(text=text(words("no_activities")), look=Look.EMPTY)
    for month in months:
        yield Heading(level=2, title=text(words.month(month, document.year)), fresh=True)
        yield _weeks(document, month, words)
        tray = [one for one in document.rows if not is_bar(one) and tray_of(one, document.year) == month]
        if tray:
            yield Heading(level=3, title=text(words("day_unknown")))
            yield from (ListItem(text=_named(one, words)) for one in tray)


def _weeks(document: WallPlannerDocument, month: int, words: Words) -> Table:
    """A row for each week, a column for each of its days; all columns but that of the weeks are of one width."""
    first, last = date(document.year, month, 1), last_of_month(document.year, month)
    monday = first - timedelta(days=first.weekday())
    names = [weekday_name(day, words.language) for day in range(_DAYS)]
    columns = (
        Column(title="", share=0.6, to_write_in=True),
        *(Column(title=name[:1].upper() + name[1:], share=2, to_write_in=True) for name in names),
    )
    bars = [one for one in document.rows if is_bar(one) and one.time.overlaps(monday, last + timedelta(days=_DAYS - 1))]
    rows = list[Row]()
    while monday <= last:
        week = text(words("month_week", week=monday.isocalendar().week), quiet=True)
        days = (monday + timedelta(days=at) for at in range(_DAYS))
        rows.append(Row(cells=(week, *(_day(day, month, bars, words) for day in days))))
        monday += timedelta(days=_DAYS)
    return Table(caption="", columns=columns, rows=tuple(rows), key="weeks", row_height=_WEEK_HEIGHT)


def _day(day: date, month: int, bars: Sequence[CalendarRow], words: Words) -> Text:
    """The number of a day, and each activity of it on a line of its own: whole where it begins, or the week does, then only its name."""
    own = day.month == month
    made = [Run(text=str(day.day), bold=own, quiet=not own)]
    for row in bars:
        begin, end = bounds_of(row)
        if begin <= day <= end:
            if day == begin or not day.weekday():
                lead, *rest = _named(row, words)
                made += [Run(text=lead.text, bold=lead.bold, on_new_line=True), *rest]
            else:
                made.append(Run(text=f"… {title_of(row)}", quiet=True, on_new_line=True))
    return tuple(made)


def _named(row: CalendarRow, words: Words) -> Text:
    """An activity with its programme line, time, title, place and, where it is not confirmed, its state."""
    start = row.time.start_time
    line = f"{row.line_number}. " if row.line_number else ""
    clock = f"{write_clock(start, None)} " if start is not None else ""
    said = ", ".join(filter(None, (title_of(row), place_of(row, words))))
    state = state_of(row)
    told = f" ({words(f'state_{state}')})" if state is not State.CONFIRMED else ""
    return tuple(run for run in (Run(text=line, bold=True), Run(text=clock + said), Run(text=told, quiet=True)) if run.text)
