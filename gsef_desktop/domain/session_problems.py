"""What is wrong with the days and hours of a meeting's sessions: told where they are edited, never corrected silently.

Hours are compared as moments: a session that is kept by the clocks of Seoul and one by those of Bilbao overlap only if they really do, on
the days on which clocks change too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gsef_desktop.domain.records import MeetingSession

Moments = tuple[datetime, datetime]
"""From a moment to another one, in UTC."""


class SessionProblemKind(StrEnum):
    ENDS_BEFORE_IT_BEGINS = "ends-before"
    OVERLAP = "overlap"
    """at the same time as another session, and as far as is known in the same place"""
    PARALLEL = "parallel"
    """at the same time as another one in another room: right for parallel sessions, and worth knowing"""
    OUTSIDE = "outside"
    """on a day that is not one of the meeting"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionProblem:
    """Something about one session; `other_id` is the session with which it overlaps."""

    kind: SessionProblemKind
    session_id: str
    other_id: str | None = None


def moments_of(session: MeetingSession, zone: str | None = None) -> Moments | None:
    """When a session takes place, in UTC; `zone` counts where it has none of its own, and UTC where that is not known either.

    None unless day, start and an end after the start are known.  A clock time that comes twice is the earlier one.
    """
    if session.day is None or session.start is None or session.end is None or session.end <= session.start:
        return None
    return instant(session.day, session.start, session.zone or zone), instant(session.day, session.end, session.zone or zone)


def instant(day: date, clock: time, zone: str | None) -> datetime:
    """A clock time on a day in a zone as a moment in UTC; a zone that is not known counts as UTC.

    Where clocks are put on, a time that is left out is as much later; at the ends of the calendar the clock counts as that of UTC.
    """
    moment = datetime.combine(day, clock)
    try:
        return moment.replace(tzinfo=ZoneInfo(zone) if zone else UTC).astimezone(UTC)
    except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError):
        return moment.replace(tzinfo=UTC)


def session_problems(
    sessions: Sequence[MeetingSession], *, zone: str | None = None, first: date | None = None, last: date | None = None
) -> tuple[SessionProblem, ...]:
    """What is wrong, by session in the order given.  `zone` is that of the meeting; `first` and `last` are its days, if they are known."""
    spans = [moments_of(session, zone) for session in sessions]
    found: list[SessionProblem] = []
    for place, session in enumerate(sessions):
        if session.start is not None and session.end is not None and session.end <= session.start:
            found.append(SessionProblem(kind=SessionProblemKind.ENDS_BEFORE_IT_BEGINS, session_id=session.id))
        if session.day is not None and first is not None and last is not None and not first <= session.day <= last:
            found.append(SessionProblem(kind=SessionProblemKind.OUTSIDE, session_id=session.id))
        for number, other in enumerate(sessions):
            if number != place and _meet(spans[place], spans[number]):
                kind = SessionProblemKind.PARALLEL if _apart(session, other) else SessionProblemKind.OVERLAP
                found.append(SessionProblem(kind=kind, session_id=session.id, other_id=other.id))
    return tuple(found)


def span_of_days(sessions: Sequence[MeetingSession]) -> tuple[date, date] | None:
    """The first and the last day of sessions, None where no day is known."""
    days = sorted(session.day for session in sessions if session.day is not None)
    return (days[0], days[-1]) if days else None


def shifted_day(day: date, days: int) -> date | None:
    """A day so many days later (earlier, where negative); None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _meet(one: Moments | None, other: Moments | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


def _apart(one: MeetingSession, other: MeetingSession) -> bool:
    """Whether two sessions are in different rooms, or calls of their own."""
    here, there = ((session.room.strip() or session.link.strip()).casefold() for session in (one, other))
    return bool(here and there) and here != there
