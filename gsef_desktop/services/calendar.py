"""The calendar of some days, such as a year, read at once: its activities, its lines, and what clashes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from gsef_desktop.domain.calendar_row import CalendarRow, LineInfo
from gsef_desktop.domain.clashes import Clash, ClashEntry, Where, find_clashes
from gsef_desktop.domain.records import (
    CALENDAR_KINDS,
    Activity,
    ActivityKind,
    ActivityStatus,
    Finding,
    FindingKind,
    FindingState,
    Programme,
    Recurrence,
)
from gsef_desktop.services.occurrences import occurrences_between
from gsef_desktop.storage.queries import calendar as queries
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarClash:
    """Activities on the same days (`first` to `last`, inclusive) in different cities; `ids` of both sides."""

    ids: tuple[str, ...]
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarSpan:
    """What the calendar shows of the days from `first` to `last`, both inclusive.

    `lines` are those of the programme of the year `year`; `status` is that of the programme ("draft"), None where there is none.
    """

    first: date
    last: date
    year: int
    rows: tuple[CalendarRow, ...]
    lines: tuple[LineInfo, ...]
    clashes: tuple[CalendarClash, ...]
    status: str | None
    kinds: tuple[ActivityKind, ...] = CALENDAR_KINDS


def calendar_span(
    workspace: Workspace,
    *,
    first: date,
    last: date,
    year: int,
    language: str,
    kinds: tuple[ActivityKind, ...] = CALENDAR_KINDS,
) -> CalendarSpan:
    """The calendar of some days with the lines of `year`; titles are in `language` where they are translated.

    Activities of the programmes of these years that have no date are in it too.  Clashes that were set aside are left out.
    """
    with workspace.read() as reader:
        rows = tuple(_rows_between(reader, first=first, last=last, language=language, kinds=kinds))
        return CalendarSpan(
            first=first,
            last=last,
            year=year,
            rows=rows,
            lines=tuple(queries.lines_of_year(reader, year=year, language=language)),
            clashes=tuple(_clashes(rows, _set_aside(reader))),
            status=queries.programme_status(reader, year=year),
            kinds=kinds,
        )


def calendar_year(workspace: Workspace, *, year: int, language: str) -> CalendarSpan:
    """The calendar of the whole `year`; see `calendar_span`."""
    return calendar_span(workspace, first=date(year, 1, 1), last=date(year, 12, 31), year=year, language=language)


def rows_of_year(reader: Reader, *, year: int, language: str) -> list[CalendarRow]:
    """The activities of a year with the occurrences of repeated ones, in the order of their dates, and those that have no date."""
    return _rows_between(reader, first=date(year, 1, 1), last=date(year, 12, 31), language=language, kinds=CALENDAR_KINDS)


def _rows_between(
    reader: Reader, *, first: date, last: date, language: str, kinds: tuple[ActivityKind, ...], ids: Collection[str] | None = None
) -> list[CalendarRow]:
    """Single activities and the occurrences of repeated ones; a product stands on days only where it is repeated, as a newsletter is."""
    rows = queries.activities_between(reader, first=first, last=last, language=language, kinds=kinds, ids=ids)
    if ids is not None:
        return rows
    repeated = occurrences_between(reader, first=first, last=last, language=language, kinds=(*kinds, ActivityKind.PRODUCT))
    return sorted([*rows, *repeated], key=lambda row: row.order) if repeated else rows


def calendar_after(
    workspace: Workspace, *, before: CalendarSpan, language: str, changed: Collection[str], findings_too: bool
) -> CalendarSpan:
    """`before` with the activities `changed` (ids) read anew, and what was set aside if `findings_too`.

    Nothing else that the calendar shows may have changed.
    """
    with workspace.read() as reader:
        fresh = _rows_between(reader, first=before.first, last=before.last, language=language, kinds=before.kinds, ids=changed)
        set_aside = _set_aside(reader)
    if any(row.repeats for row in (*before.rows, *fresh) if row.activity_id in changed):  # others stand elsewhere now too
        return calendar_span(workspace, first=before.first, last=before.last, year=before.year, language=language, kinds=before.kinds)
    kept = [row for row in before.rows if row.id not in changed]
    gone = {row.id: _clashing(row) for row in before.rows if row.id in changed}
    rows = tuple(sorted([*kept, *fresh], key=lambda row: row.order))
    if not findings_too and gone == {row.id: _clashing(row) for row in fresh}:
        return replace(before, rows=rows)
    if findings_too:
        return replace(before, rows=rows, clashes=tuple(_clashes(rows, set_aside)))
    return replace(before, rows=rows, clashes=tuple(_clashes_after(before, rows, changed, set_aside)))


def years(workspace: Workspace) -> list[int]:
    """The years that have a programme or activities, ascending."""
    with workspace.read() as reader:
        return queries.years_with_activities(reader)


def day_of_activity(workspace: Workspace, *, activity_id: str) -> date | None:
    """The first day of an activity, else the first of January of its programme's year; None if it stands in no calendar."""
    with workspace.read() as reader:
        activity = reader.find(Activity, activity_id)
        if activity is None:
            return None
        repeated = activity.repeats_id is not None or bool(reader.all(Recurrence, activity_id=activity_id, limit=1))
        if activity.kind not in CALENDAR_KINDS and not repeated:
            return None
        if activity.time.earliest is not None:
            return activity.time.earliest
        programme = reader.find(Programme, activity.programme_id)
        return date(programme.year, 1, 1) if programme is not None else None


def _clashing(row: CalendarRow) -> object:
    """What of a row decides whether it clashes."""
    return row.time, row.place, row.status


def _set_aside(reader: Reader) -> frozenset[str]:
    found = reader.all(Finding, kind=FindingKind.CLASH, state=[FindingState.SET_ASIDE, FindingState.RESOLVED])
    return frozenset(finding.key for finding in found)


def clashes_among(rows: Iterable[CalendarRow], *, at: Collection[Where] | None = None) -> list[Clash]:
    """The clashes among some activities; with `at` only those with one of these places."""
    return list(_all_clashes(_Rows(rows))) if at is None else _find_clashes(rows, at)


class _Rows:
    """Rows that are the same if they are the very same objects, as rows are that have not changed since they were read before."""

    def __init__(self, rows: Iterable[CalendarRow]) -> None:
        self.rows = tuple(rows)
        self._key = tuple(map(id, self.rows))

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Rows) and self._key == other._key


@lru_cache(maxsize=16)
def _all_clashes(rows: _Rows) -> tuple[Clash, ...]:
    """Calendar, overview and checks ask for the clashes of one year one after the other."""
    return tuple(_find_clashes(rows.rows, None))


def _find_clashes(rows: Iterable[CalendarRow], at: Collection[Where] | None) -> list[Clash]:
    entries = [
        ClashEntry(
            id=row.id, title=row.title, time=row.time, city=row.place.city, country=row.place.country, online=row.place.online,
            cancelled=row.status is ActivityStatus.CANCELLED,
        )
        for row in rows
    ]  # fmt: skip
    return find_clashes(entries, at=at)


def _clashes(rows: Iterable[CalendarRow], set_aside: frozenset[str], at: Collection[Where] | None = None) -> list[CalendarClash]:
    made = []
    for clash in clashes_among(rows, at=at):
        if clash.time.earliest is None or clash.time.latest is None or (set_aside and clash.key in set_aside):
            continue
        made.append(CalendarClash(ids=clash.ids, first=clash.time.earliest, last=clash.time.latest))
    return made


def _clashes_after(
    before: CalendarSpan, rows: Sequence[CalendarRow], changed: Collection[str], set_aside: frozenset[str]
) -> list[CalendarClash]:
    """The clashes after activities have changed: those between other places than theirs are as before."""
    places = {_where(row) for row in (*before.rows, *rows) if row.id in changed}
    at = {row.id: _where(row) for row in before.rows}
    kept = [clash for clash in before.clashes if places.isdisjoint([at[id] for id in clash.ids])]
    order = {row.id: number for number, row in enumerate(rows)}
    found = [*kept, *_clashes(rows, set_aside, places)]
    return sorted(found, key=lambda clash: (clash.first, clash.last, min([order[id] for id in clash.ids])))


def _where(row: CalendarRow) -> Where:
    return row.place.country, row.place.city
