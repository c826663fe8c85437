"""Finding a time for a call that is fair to everybody's clock, and taking it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from gsef_desktop.domain.call_hours import CallCity, HourWeights, points
from gsef_desktop.domain.call_year import Days, YearPlan, plan_calls, spans_of_year
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.fair_times import Report, Slot, all_slots, check_length, check_span, compare, explain, rank_slots, slot_at
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Activity, Meeting, MeetingFormat, MeetingSession
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.reference.places import zone_of
from gsef_desktop.reference.zones import is_zone
from gsef_desktop.services.call_cities import read_cities_of_meeting, with_days_off
from gsef_desktop.services.call_weights import weights_of
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.series_keeping import follow
from gsef_desktop.services.windows import retimed
from gsef_desktop.storage.queries.calendar import seat_of_secretariat

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

__all__ = ["CityTime", "FoundTime", "FoundTimes", "find_times", "plan_year", "set_meeting_time", "time_at", "zone_of_meeting"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CityTime:
    """When a call begins in a city, with the zone's offset, and what it bears: points."""

    city: str
    zone: str
    local_start: datetime
    burden: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTime:
    """A slot in the words of readers: `start` in UTC, points of the worst-off city and of all."""

    start: datetime
    worst: float
    total: float
    cities: tuple[CityTime, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTimes:
    """The slots of a search, the fairest first, with the cities and their days off."""

    cities: tuple[CallCity, ...]
    weights: HourWeights
    slots: tuple[Slot, ...]
    carried: tuple[int, ...] | None

    def time(self, slot: Slot) -> FoundTime:
        """A slot as it is read."""
        return FoundTime(
            start=slot.start,
            worst=slot.worst,
            total=slot.total,
            cities=tuple(
                CityTime(city=city.name, zone=city.zone, local_start=city.local(slot.start), burden=points(burden))
                for city, burden in zip(self.cities, slot.burdens, strict=True)
            ),
        )

    def times(self) -> list[FoundTime]:
        """All slots as they are read."""
        return [self.time(slot) for slot in self.slots]

    def why(self, slot: Slot) -> list[Message]:
        """Why a slot is as good or as bad as it is, and, where another one follows, why it stands before that."""
        said = explain(self.cities, slot)
        place = self.slots.index(slot) if slot in self.slots else len(self.slots)
        if place + 1 < len(self.slots):
            said.append(compare(self.cities, slot, self.slots[place + 1], carried=self.carried))
        return said


def find_times(
    workspace: Workspace | None,
    *,
    cities: Sequence[CallCity],
    first: date,
    last: date,
    minutes: int,
    step: int = 30,
    top: int | None = None,
    carried: Sequence[int] | None = None,
    language: str = "en",
) -> FoundTimes:
    """The times at which a call of `minutes` could begin on the days from `first` to `last` (in UTC), the fairest first.

    Slots are `step` minutes apart; `top` is how many are wanted (None: all); `carried` is what each city has borne before, in
    weight-seconds.  Weights are those of the file, the usual ones without one.  The days off of the cities are looked up here, their
    names in `language`.  Raises Invalid where cities, days, length or step make no sense.
    """
    check_length(minutes)
    check_span(first, last)
    weights, known = weights_of(workspace), with_days_off(cities, first, last, language)
    slots = all_slots(known, first=first, last=last, minutes=minutes, step=step, weights=weights)
    before = tuple(carried) if carried is not None else None
    return FoundTimes(cities=known, weights=weights, slots=tuple(rank_slots(slots, carried=before, top=top)), carried=before)


def time_at(workspace: Workspace | None, *, cities: Sequence[CallCity], start: datetime, minutes: int) -> Slot:
    """One time, whatever the grid: what it would cost each city.  `start` is aware."""
    day = start.astimezone(UTC).date()
    return slot_at(with_days_off(cities, day, day), start=start, minutes=minutes, weights=weights_of(workspace))


def plan_year(
    workspace: Workspace | None,
    *,
    cities: Sequence[CallCity],
    year: int,
    minutes: int,
    calls: int = 4,
    spans: Sequence[Days] | None = None,
    step: int = 30,
    carried: Sequence[int] | None = None,
    weights: HourWeights | None = None,
    report: Report | None = None,
) -> YearPlan:
    """A time for each call of a year, so that the burdens of the cities even out.

    The calls lie in `spans`, or else one in each of `calls` equal parts of the year.  Weights are those given, or else of the file; where
    they are given the file is not read, so that a worker can do this.  `report` is told the share done (0–1) and may stop the work by
    raising `Cancelled`.  Raises Invalid where the numbers make no sense.
    """
    days = list(spans) if spans is not None else spans_of_year(year, calls)
    for first, last in days:
        check_span(first, last)
    known = with_days_off(cities, min(first for first, _ in days), max(last for _, last in days)) if days else tuple(cities)
    return plan_calls(
        known, spans=days, minutes=minutes, step=step, weights=weights or weights_of(workspace), carried=carried, report=report
    )  # fmt: skip


def set_meeting_time(workspace: Workspace, *, meeting_id: str, start: datetime, minutes: int, zone: str | None = None) -> Changes:
    """Put a meeting at a time: its activity and its first session, in one edit; further sessions move by as many days.

    `start` is aware.  It is kept by the clocks of `zone`, or of the meeting (see `zone_of_meeting`).  As a session does not run past
    midnight, UTC is taken where it would by those clocks; where it does there too, the clocks of the first city from which somebody takes
    part by which it does not, or else any in the world.
    Raises NotFound, and Invalid for a length that a call cannot have.
    """
    check_length(minutes)
    with workspace.edit(message("Set the time of the meeting")) as unit:
        meeting = unit.get(Meeting, meeting_id)
        before = unit.get(Activity, meeting.activity_id)
        sessions = sessions_of(unit, meeting_id)
        kept = _zone_within_a_day(zone or _zone_of(unit, before, sessions), start, minutes, lambda: _zones_of_cities(unit, meeting))
        local = start.astimezone(ZoneInfo(kept))
        end = (start + timedelta(minutes=minutes)).astimezone(ZoneInfo(kept))
        first = sessions[0] if sessions else None
        day = local.date()
        if first is None:
            unit.add(MeetingSession(meeting_id=meeting_id, day=day, start=local.time(), end=end.time(), zone=kept))
        else:
            unit.update(MeetingSession, first.id, day=day, start=local.time(), end=end.time(), zone=kept)
            for other in sessions[1:]:
                if first.day is not None and other.day is not None:
                    unit.update(MeetingSession, other.id, day=other.day + (day - first.day))
        last = sessions_of(unit, meeting_id)[-1]
        after = unit.update(Activity, before.id, **retimed(before, _frame(before.time, day, local, end, kept, last)))
        follow(unit, before, after)  # its sessions have been moved already
        if meeting.format is MeetingFormat.IN_PERSON and before.place.online:
            unit.update(Meeting, meeting_id, format=MeetingFormat.ONLINE)
    return unit.changes


def _frame(before: TimeFrame, day: date, start: datetime, end: datetime, zone: str, last: MeetingSession) -> TimeFrame:
    """The time of the activity: from the start of the first session to the end of the last."""
    latest = max(last.day or day, day)
    return replace(
        before, earliest=day, latest=latest, precision=Precision.DAY, zone=zone, text="",
        kind=TimeKind.EVENT if before.kind is TimeKind.WINDOW else before.kind,
        start_time=start.time(), end_time=end.time() if latest == day else last.end or end.time(),
    )  # fmt: skip


def zone_of_meeting(workspace: Workspace, *, meeting_id: str) -> str:
    """By which clocks a meeting is kept: those of its sessions, its activity, its place, or else of the secretariat, or UTC."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        return _zone_of(reader, reader.get(Activity, meeting.activity_id), sessions_of(reader, meeting_id))


def _zone_of(reader: Reader, activity: Activity, sessions: Sequence[MeetingSession]) -> str:
    seat = seat_of_secretariat(reader, day=activity.time.earliest or date.today())
    for zone in (
        *(session.zone for session in sessions), activity.time.zone, activity.place.zone,
        zone_of(seat.city, seat.country) if seat is not None and seat.country else None,
    ):  # fmt: skip
        if zone and is_zone(zone):
            return zone
    return "UTC"


def _zones_of_cities(reader: Reader, meeting: Meeting) -> list[str]:
    return [one.city.zone for one in read_cities_of_meeting(reader, meeting, meeting.format).cities]


def _zone_within_a_day(zone: str, start: datetime, minutes: int, others: Callable[[], Sequence[str]]) -> str:
    """The zone, or another one by whose clocks the call does not run past midnight; `others` are asked for where UTC is none either."""
    from gsef_desktop.reference.zones import zones

    end = start + timedelta(minutes=minutes)
    for candidate in chain((zone, "UTC"), (one for source in (others, zones) for one in source())):
        begins, ends = start.astimezone(ZoneInfo(candidate)), end.astimezone(ZoneInfo(candidate))
        if begins.date() == ends.date() and begins.time() < ends.time():
            return candidate
    return zone
