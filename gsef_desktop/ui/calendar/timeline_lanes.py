"""Which activity stands in which lane of the timeline: by programme line, region, series or person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import ActivityKind
from gsef_desktop.domain.time_frame import TimeKind


class LaneKind(StrEnum):
    """By what the timeline is divided into lanes."""

    LINE = "line"
    REGION = "region"
    SERIES = "series"
    PERSON = "person"


class Shape(StrEnum):
    """How an activity is drawn."""

    BAR = "bar"
    UNCERTAIN = "uncertain"
    """its day is not known: all that is known is the span in which it lies"""
    SPAN = "span"
    """a phase or period of work"""
    POINT = "point"
    """a milestone"""
    UNCERTAIN_POINT = "uncertain-point"
    """a milestone whose day is not known"""


# a class looks its members up ten times more slowly than a module does, and there are a thousand rows
_PERIOD_ACTIVITY, _PERIOD_TIME = ActivityKind.PERIOD, TimeKind.PERIOD
_MILESTONE_ACTIVITY, _MILESTONE_TIME = ActivityKind.MILESTONE, TimeKind.MILESTONE
_BAR, _UNCERTAIN, _SPAN = Shape.BAR, Shape.UNCERTAIN, Shape.SPAN


class Member(NamedTuple):
    """An activity in a lane: from the day `first` to the day `last`, both inclusive, as ordinals; `open_end` runs on for good."""

    row: CalendarRow
    first: int
    last: int
    shape: Shape
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane.  `id` is that of the region, the series or the person, or the number of the line; empty where there is none."""

    kind: LaneKind
    id: str
    title: str
    members: tuple[Member, ...] = ()

    @property
    def number(self) -> int:
        """The number of the programme line, 0 for none."""
        return int(self.id) if self.kind is LaneKind.LINE and self.id else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneNames:
    """What lanes are called.  Regions are in their order; `people` are ids and names by the id of a row or of its activity."""

    line: Callable[[int], str]
    none: Mapping[LaneKind, str]
    untitled: str = ""
    """what a series is called that has no title"""
    regions: Mapping[str, str] = field(default_factory=dict)
    series: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Grouping:
    """Lanes in their order, and what has no date at all."""

    lanes: tuple[Lane, ...] = ()
    undated: tuple[CalendarRow, ...] = ()


def shape_of(row: CalendarRow) -> Shape:
    """How a row that has bounds is drawn."""
    kind, time = row.kind, row.time
    if kind is _PERIOD_ACTIVITY or time.kind is _PERIOD_TIME:
        return _SPAN
    if kind is _MILESTONE_ACTIVITY or time.kind is _MILESTONE_TIME:
        return Shape.POINT if time.has_days else Shape.UNCERTAIN_POINT
    return _BAR if time.has_days else _UNCERTAIN


def member_of(row: CalendarRow) -> Member | None:
    """A row as a member of a lane, None for one without any date."""
    first, last = row.time.earliest, row.time.latest
    if first is None or last is None:
        return None
    shape = shape_of(row)
    begins = row.time.kind is _PERIOD_TIME and row.time.has_days and first == last
    return Member(row, first.toordinal(), date.max.toordinal() if begins else last.toordinal(), shape, begins)


def group(rows: Iterable[CalendarRow], kind: LaneKind, names: LaneNames) -> Grouping:
    """The lanes that have anything in them, in their order, the one of what belongs to none at the end.

    Who goes to something has it in his or her lane, so the same row may stand in several.  In a lane periods come first, then by date.
    """
    found: dict[str, list[Member]] = {}
    titles: dict[str, str] = {}
    undated = []
    for row in rows:
        member = member_of(row)
        if member is None:
            undated.append(row)
            continue
        for id, title in _places(row, kind, names):
            titles[id] = title
            found.setdefault(id, []).append(member)
    order = _order(kind, names, titles)
    lanes = [Lane(kind, id, titles[id], tuple(sorted(found[id], key=_by_date))) for id in sorted(found, key=order)]
    return Grouping(tuple(lanes), tuple(undated))


def _places(row: CalendarRow, kind: LaneKind, names: LaneNames) -> Sequence[tuple[str, str]]:
    """The ids and titles of the lanes of a row, each once."""
    none = (("", names.none[kind]),)
    if kind is LaneKind.LINE:
        return ((str(row.line_number), names.line(row.line_number)),) if row.line_number else none
    if kind is LaneKind.REGION:
        return ((row.region, names.regions.get(row.region, row.region)),) if row.region else none
    if kind is LaneKind.SERIES:
        return ((row.series_id, names.series.get(row.series_id) or names.untitled),) if row.series_id else none
    people = names.people.get(row.id) or names.people.get(row.activity_id, ())
    return tuple(dict(people).items()) or none


def _order(kind: LaneKind, names: LaneNames, titles: Mapping[str, str]) -> Callable[[str], tuple[bool, int, str, str]]:
    """By what lanes are sorted: lines by number, regions as they come, series and people by name; none last."""
    if kind is LaneKind.LINE:
        return lambda id: (not id, int(id or 0), "", "")
    if kind is LaneKind.REGION:
        places = {code: number for number, code in enumerate(names.regions)}
        return lambda id: (not id, places.get(id, len(places)), "", id)
    return lambda id: (not id, 0, titles[id].casefold(), id)


def _by_date(member: Member) -> tuple[bool, int, int, str, str]:
    return member.shape is not _SPAN, member.first, -member.last, member.row.rank, member.row.id
