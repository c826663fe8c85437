"""Printed documents of the calendar: the year as a wall planner, and the list of activities.

ReportLab is imported only when something is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import (
    UNDATED,
    ActivityLine,
    ActivityListDocument,
    ActivityMonth,
    Align,
    Fallback,
    Masthead,
    PrintedDocument,
    WallPlannerDocument,
    language_mark,
)
from gsef_desktop.documents.typesetting import clean, set_text
from gsef_desktop.documents.wording import Words, words_of
from gsef_desktop.domain.activity_row import UNKNOWN, ActivityFilter, ActivityListRow
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import ActivityRole, ActivityStatus, Programme
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.time_writing import write_days, write_time
from gsef_desktop.domain.year_rules import months_of
from gsef_desktop.services.activity_list import ActivityListing, listing_of, rows_of
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.printing_activities_flow import activities_flow
from gsef_desktop.services.printing_flow import Format, make_flow
from gsef_desktop.services.printing_months_flow import months_flow
from gsef_desktop.services.printing_names import file_stem, network_name, place_name
from gsef_desktop.storage.queries.activity_list_rows import last_change
from gsef_desktop.storage.queries.calendar import lines_of_year

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

PLANNER_PAPERS = ("A3", "A4", "Letter", "Tabloid")
"""The papers on which a wall planner can be printed, lying."""
LIST_PAPERS = ("A4", "Letter", "A3")
"""The papers on which a list can be printed, upright."""


class Which(StrEnum):
    """Which dates and places are printed: those that hold now, or those that had been planned where it came otherwise."""

    ACTUAL = "actual"
    PLANNED = "planned"


def wall_planner_pdf(
    workspace: Workspace,
    *,
    year: int,
    language: str = "en",
    paper: str = "A3",
    align: str = Align.WEEKDAY,
    for_outsiders: bool = False,
    which: str = Which.ACTUAL,
    wanted: ActivityFilter | None = None,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """A year on one sheet, in a language (one of LANGUAGES), on one of PLANNER_PAPERS.

    `wanted` leaves more out than internal activities for outsiders; its days do not count.  `progress` is called with the share done, from
    0 to 1, and may raise Cancelled.  `fallbacks` of the result are the titles that are not there in that language, `missing_glyphs` the
    characters that no font has.  Raises Invalid for another language, paper or alignment.
    """
    from gsef_desktop.documents.wall_planner import TITLE_KEY, print_wall_planner

    words = words_of(language)
    document = _planner(workspace, year, words, Which(which), for_outsiders, wanted, Align(align))
    job = print_job(workspace, language, progress)
    data = print_wall_planner(document, paper=paper, job=job)
    title = f"{words(TITLE_KEY)} {year}"
    return PrintedDocument(
        data=data, pages=1, title=title, file_name=f"{file_stem(title)} {language}.pdf", language=language,
        fallbacks=_fallbacks(document.rows, language), missing_glyphs=job.missing_glyphs,
    )  # fmt: skip


def months_of_year(
    workspace: Workspace,
    *,
    year: int,
    month: int | None = None,
    language: str = "en",
    format: str = "pdf",
    paper: str = "A4",
    for_outsiders: bool = False,
    which: str = Which.ACTUAL,
    wanted: ActivityFilter | None = None,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """A month (1 to 12) on a page with its weeks in rows, or all of a year, as PDF with bars or as DOCX with tables; see
    `wall_planner_pdf`.

    Raises Invalid for another month, and for a DOCX on a paper that is not of LIST_PAPERS; ValueError for another format.
    """
    from gsef_desktop.documents.month_calendar import TITLE_KEY, print_month_calendar

    words, form = words_of(language), Format(format)
    if month is not None and not 1 <= month <= 12:
        raise Invalid(message("There is no month {month}", month=month), remedy=message("Choose a month from 1 to 12"))
    months = (month,) if month is not None else tuple(range(1, 13))
    document = _planner(workspace, year, words, Which(which), for_outsiders, wanted, Align.WEEKDAY)
    job = print_job(workspace, language, progress)
    if form is Format.PDF:
        data, pages = print_month_calendar(document, months=months, paper=paper, job=job)
    else:
        flow = months_flow(document, months, _original(document.rows, language), words)
        data, pages = make_flow(flow, format=form, paper=paper, job=job)
    shown = [row for row in document.rows if any(one in months_of(row, year) for one in months)]
    title = f"{words(TITLE_KEY)} {year}" if month is None else f"{words(TITLE_KEY)} {year}-{month:02d}"
    return PrintedDocument(
        data=data, pages=pages, title=title, file_name=f"{file_stem(title)} {language}.{form.value}", language=language,
        fallbacks=_fallbacks(shown, language), missing_glyphs=job.missing_glyphs,
    )  # fmt: skip


def _planner(
    workspace: Workspace, year: int, words: Words, which: Which, for_outsiders: bool, wanted: ActivityFilter | None, align: Align
) -> WallPlannerDocument:
    """What stands on a wall planner or a month calendar."""
    language, planned = words.language, which is Which.PLANNED
    shown = replace(
        wanted or ActivityFilter(), first=date(year, 1, 1), last=date(year, 12, 31), outsiders=for_outsiders, planned=planned
    )  # fmt: skip
    with workspace.read() as reader:
        listing = listing_of(reader, wanted=shown, language=language)
        rows = [row.row for row in rows_of(reader, listing=listing, ids=listing.ids, language=language, planned=planned)]
        programme = next(iter(reader.all(Programme, year=year)), None)
        return WallPlannerDocument(
            network=network_name(reader, programme.id if programme else None, language),
            language=language,
            year=year,
            subtitle=words("draft") if programme is not None and programme.status == "draft" else "",
            as_of=last_change(reader),
            planned=planned,
            align=align,
            lines=tuple(_lines(reader, shown, language, year, year)),
            rows=tuple(sorted(rows, key=lambda row: row.order)),
        )


def list_of_activities(
    workspace: Workspace,
    *,
    wanted: ActivityFilter,
    language: str = "en",
    format: str = "pdf",
    paper: str = "A4",
    for_outsiders: bool = False,
    which: str = Which.ACTUAL,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """The activities that pass a filter as a list by month, as PDF or DOCX, on one of LIST_PAPERS; see `wall_planner_pdf`.

    Raises ValueError for another format.
    """
    from gsef_desktop.documents.activity_list import TITLE_KEY, print_activity_list

    words, form = words_of(language), Format(format)
    planned = Which(which) is Which.PLANNED
    shown = replace(wanted, outsiders=for_outsiders, planned=planned)
    with workspace.read() as reader:
        listing = listing_of(reader, wanted=shown, language=language)
        rows = rows_of(reader, listing=listing, ids=listing.ids, language=language, planned=planned)
        as_of = last_change(reader)
        days = [day for row in rows for day in (row.row.time.earliest, row.row.time.latest) if day is not None]
        first, last = shown.first or min(days, default=None), shown.last or max(days, default=None)
        lines = _lines(reader, shown, language, first.year, last.year) if first and last else []
        programmes = reader.all(Programme, year=first.year) if first else []
        network = network_name(reader, programmes[0].id if programmes else None, language)
    writer = _ListWriter(words, shown, with_plans=not for_outsiders and not planned)
    head = Masthead(
        network=network, language=language, issued_on=as_of, original=_original([row.row for row in rows], language),
        kicker=_range_in_words(shown, words), day=as_of or UNDATED,
    )  # fmt: skip
    document = ActivityListDocument(
        masthead=head,
        months=writer.months(listing, rows),
        lines=tuple((number, title) for number, title in lines if any(row.row.line_number == number for row in rows)),
        planned=planned,
        marks=tuple(sorted({language_mark(row.row.title_language) for row in rows if _falls_back(row.row, language)})),
    )
    job = print_job(workspace, language, progress)
    if form is Format.PDF:
        data, pages = print_activity_list(document, paper=paper, job=job)
    else:
        data, pages = make_flow(activities_flow(document, words), format=form, paper=paper, job=job)
    title = f"{words(TITLE_KEY)}, {head.kicker}"
    return PrintedDocument(
        data=data, pages=pages, title=title, file_name=f"{file_stem(title)} {language}.{form.value}", language=language,
        fallbacks=_fallbacks([row.row for row in rows], language), missing_glyphs=job.missing_glyphs,
    )  # fmt: skip


class _ListWriter:
    """Puts rows into words.  `with_plans` says what had been planned where it came otherwise."""

    def __init__(self, words: Words, wanted: ActivityFilter, *, with_plans: bool) -> None:
        self._words, self._wanted, self._with_plans = words, wanted, with_plans
        self._one_year = wanted.first is not None and wanted.last is not None and wanted.first.year == wanted.last.year

    def months(self, listing: ActivityListing, rows: Sequence[ActivityListRow]) -> tuple[ActivityMonth, ...]:
        """The rows by month."""
        by_id = {row.id: row for row in rows}
        months, at = [], 0
        for key, count in listing.months:
            lines = tuple(self._line(by_id[id]) for id in listing.ids[at : at + count] if id in by_id)
            at += count
            if lines:
                months.append(ActivityMonth(title=self._month(key), lines=lines))
        return tuple(months)

    def _month(self, key: str) -> str:
        year, month = int(key[:4]), int(key[5:])
        if month <= 12:
            return self._words.month(month, year)
        if year == 9999 or self._one_year:
            return self._words("month_unknown")
        return self._words("month_unknown_of", year=year)

    def _line(self, entry: ActivityListRow) -> ActivityLine:
        row, words = entry.row, self._words
        language = words.language
        title = clean(row.title) or "–"
        if _falls_back(row, language):
            title = f"{title} {language_mark(row.title_language)}"
        return ActivityLine(
            when=_when(row, words),
            title=set_text(title, language),
            place=place_name(row.place, words),
            line=row.line_number,
            state=state_of(row),
            role=words(f"role_{row.role}") if row.role is not ActivityRole.UNKNOWN else "",
            people=", ".join(clean(name) for name in entry.people),
            notes=tuple(self._notes(entry)),
        )

    def _notes(self, entry: ActivityListRow) -> list[str]:
        words, notes = self._words, []
        if entry.hosts:
            notes.append(words("hosted_by", names=", ".join(clean(name) for name in entry.hosts)))
        if entry.rule and not entry.row.occurrence:
            notes.append(words("repeated"))
        if entry.has_plan and self._with_plans:
            place, when = place_name(entry.planned_place, words), entry.planned_time
            text = ", ".join(filter(None, (place, write_time(when, words.language) if when.is_known else clean(when.text))))
            if text:
                notes.append(words("planned_for", text=text))
            if entry.plan_note:
                notes.append(clean(entry.plan_note))
        return notes


def state_of(row: CalendarRow) -> str:
    """How an activity stands, by the words for it: confirmed, tentative, unknown (its day is), held or cancelled."""
    if row.status is ActivityStatus.CANCELLED:
        return "cancelled"
    if row.status is ActivityStatus.HELD:
        return "held"
    if not row.time.has_days:
        return UNKNOWN
    return "tentative" if row.is_tentative else "confirmed"


def _when(row: CalendarRow, words: Words) -> str:
    """The time without the year, which stands in the heading."""
    if not row.time.is_known:
        return clean(row.time.text) or words("date_unknown")
    if row.time.precision is Precision.MONTH and row.time.earliest is not None:  # that the day is not known stands beside it
        return words.month(row.time.earliest.month)
    return write_time(row.time, words.language, with_year=False)


def _range_in_words(wanted: ActivityFilter, words: Words) -> str:
    first, last = wanted.first, wanted.last
    if first is None or last is None:
        return f"{words('programme_of_activities')}, {words('all_years').lower()}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        years = str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
        return f"{words('programme_of_activities')} {years}"
    return f"{words('programme_of_activities')}, {write_days(first, last, words.language)}"


def _lines(reader: Reader, wanted: ActivityFilter, language: str, first: int, last: int) -> list[tuple[int, str]]:
    """Number and title of the programme lines of some years that are not off, each number once, as the last year has it."""
    found: dict[int, str] = {}
    for year in range(max(first, last - 50), last + 1):
        found |= {line.number: line.title for line in lines_of_year(reader, year=year, language=language)}
    return sorted((number, title) for number, title in found.items() if number not in wanted.lines_off)


def _original(rows: Sequence[CalendarRow], language: str) -> str:
    """The language in which most titles were written that are not in the document's."""
    others = [row.title_language for row in rows]
    return max(sorted(set(others)), key=others.count) if others else language


def _falls_back(row: CalendarRow, language: str) -> bool:
    return bool(row.title.strip()) and row.title_language != language


def _fallbacks(rows: Sequence[CalendarRow], language: str) -> tuple[Fallback, ...]:
    found = {
        row.activity_id: Fallback(kind="activity", id=row.activity_id, field="title", language=row.title_language, text=clean(row.title))
        for row in rows
        if _falls_back(row, language)
    }
    return tuple(found.values())
