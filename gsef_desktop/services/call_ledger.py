"""What each city has borne over the calls of a year: counted from the meetings that have a time and participants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from gsef_desktop.domain.call_hours import CallCity, HourWeights, burden, seconds_of
from gsef_desktop.domain.call_year import Ledger, LedgerCall
from gsef_desktop.domain.records import Activity, ActivityStatus, Meeting, MeetingFormat, MeetingSession, Participation
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.reference.zones import is_zone
from gsef_desktop.services.call_cities import city_of_organisation, organisations_of, takes_part_from_afar, with_days_off
from gsef_desktop.services.call_weights import read_weights

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

_Span = tuple[datetime, datetime]


def ledger_of(
    workspace: Workspace, *, year: int, cities: Sequence[CallCity] | None = None, body_id: str | None = None
) -> Ledger:  # fmt: skip
    """The ledger of a year: its calls, and the meetings in person of a body, which cost nobody anything and so have no start.

    Its cities are those given, or else all from which somebody takes part.  Of a hybrid meeting those count who are online.  What has no
    day or no hours is left out, as is what was cancelled.
    """
    with workspace.read() as reader:
        weights = read_weights(reader)
        meetings = _meetings_of(reader, year)
        spans = _spans_of(reader, meetings)
        meetings = [(meeting, activity) for meeting, activity in meetings if _belongs(meeting, spans, body_id)]
        taking_part = _cities_of(reader, meetings)
    known = list(cities) if cities is not None else _each_once(taking_part.values())
    known = list(with_days_off(known, date(year, 1, 1), date(year, 12, 31)))
    keys = [_key(city) for city in known]
    calls = []
    for meeting, activity in meetings:
        from_afar = taking_part[meeting.id].keys()
        found = spans.get(meeting.id, [])
        begins = min((start for start, _ in found), default=None)
        counts = meeting.format is not MeetingFormat.IN_PERSON and begins is not None
        calls.append(
            LedgerCall(
                meeting_id=meeting.id,
                title=activity.title,
                day=activity.time.earliest or date(year, 1, 1),
                start=begins if counts else None,
                minutes=sum(round((end - start).total_seconds() / 60) for start, end in found) if counts else 0,
                burdens=tuple(
                    _borne(city, weights, found) if counts and key in from_afar else None for city, key in zip(known, keys, strict=True)
                ),
            )
        )
    return Ledger(year=year, cities=tuple(known), calls=tuple(calls))


def _meetings_of(reader: Reader, year: int) -> list[tuple[Meeting, Activity]]:
    """The meetings of the year whose day is known, by date."""
    activities = reader.select(
        Activity,
        where="deleted = 0 AND time_precision = 'day' AND time_earliest BETWEEN :first AND :last AND status <> :cancelled",
        parameters={"first": f"{year:04}-01-01", "last": f"{year:04}-12-31", "cancelled": ActivityStatus.CANCELLED.value},
    )
    by_id = {activity.id: activity for activity in activities}
    found = reader.all(Meeting, activity_id=tuple(by_id)) if by_id else []
    pairs = [(meeting, by_id[meeting.activity_id]) for meeting in found]
    return sorted(pairs, key=lambda pair: (pair[1].time.earliest or date.max, pair[0].id))


def _belongs(meeting: Meeting, spans: dict[str, list[_Span]], body_id: str | None) -> bool:
    if meeting.format is MeetingFormat.IN_PERSON:
        return body_id is not None and meeting.body_id == body_id
    return bool(spans.get(meeting.id))


def _cities_of(reader: Reader, meetings: Sequence[tuple[Meeting, Activity]]) -> dict[str, dict[tuple[str, str], CallCity]]:
    """From which cities people take part in each meeting."""
    formats = {meeting.id: meeting.format for meeting, _ in meetings}
    days = {meeting.id: activity.time.earliest or date.max for meeting, activity in meetings}
    by_day: dict[date, list[Participation]] = defaultdict(list)
    for one in reader.all(Participation, meeting_id=tuple(formats)) if formats else []:
        if takes_part_from_afar(one, formats[one.meeting_id]):
            by_day[days[one.meeting_id]].append(one)
    found: dict[str, dict[tuple[str, str], CallCity]] = {meeting.id: {} for meeting, _ in meetings}
    for day, participants in by_day.items():
        organisations = organisations_of(reader, participants, day)
        for one in participants:
            organisation = organisations.get(one.id)
            city = city_of_organisation(organisation) if organisation is not None else None
            if city is not None:
                found[one.meeting_id].setdefault(_key(city), city)
    return found


def _spans_of(reader: Reader, meetings: Sequence[tuple[Meeting, Activity]]) -> dict[str, list[_Span]]:
    """When the sessions of each meeting begin and end, in UTC.  A session in a room costs nobody anything."""
    zones = {meeting.id: activity.time.zone or activity.place.zone for meeting, activity in meetings}
    found: dict[str, list[_Span]] = defaultdict(list)
    for session in reader.all(MeetingSession, meeting_id=tuple(zones)) if zones else []:
        zone = session.zone or zones[session.meeting_id]
        if session.format is MeetingFormat.IN_PERSON:
            continue
        if session.day and session.start and session.end and zone and is_zone(zone):
            start = datetime.combine(session.day, session.start, ZoneInfo(zone)).astimezone(UTC)
            end = datetime.combine(session.day, session.end, ZoneInfo(zone)).astimezone(UTC)
            found[session.meeting_id].append((start, end if end > start else end + timedelta(days=1)))
    return found


def _borne(city: CallCity, weights: HourWeights, spans: Sequence[_Span]) -> int:
    return sum(burden(city, weights, seconds_of(start), seconds_of(end)) for start, end in spans)


def _each_once(meetings: Iterable[dict[tuple[str, str], CallCity]]) -> list[CallCity]:
    found: dict[tuple[str, str], CallCity] = {}
    for cities in meetings:
        for key, city in cities.items():
            found.setdefault(key, city)
    return sorted(found.values(), key=lambda city: text_key(city.name))


def _key(city: CallCity) -> tuple[str, str]:
    return text_key(city.name), city.zone
