"""The sessions of a meeting in their order, and how they follow the dates of its activity."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from gsef_desktop.domain.records import Activity, Meeting, MeetingSession, MeetingState
from gsef_desktop.domain.session_problems import shifted_day
from gsef_desktop.domain.time_frame import TimeFrame, TimeKind
from gsef_desktop.storage.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gsef_desktop.storage.unit import Unit


def sessions_of(reader: Reader, meeting_id: str) -> tuple[MeetingSession, ...]:
    """The sessions of a meeting by day, start and rank; sessions without a day come last."""
    return in_order(reader.all(MeetingSession, meeting_id=meeting_id))


def in_order(sessions: Iterable[MeetingSession]) -> tuple[MeetingSession, ...]:
    """Sessions by day, start and rank; sessions without a day come last, in the order of their ranks."""

    def key(session: MeetingSession) -> tuple[date, time, str, str]:
        begins = session.start if session.day is not None else None
        return session.day or date.max, begins or time.min, session.rank, session.id

    return tuple(sorted(sessions, key=key))


def move_sessions(unit: Unit, before: Activity, after: Activity, *, spare_closed: bool = False) -> None:
    """After the time of an activity was changed, let the sessions of its meeting follow, within the edit that the caller has begun.

    They move by as many days; those without a day take the days that become known, in their order.  Where days were only a window, what
    lies among the new ones stays.  Hours and zone follow where they were those of the activity.  Those of a closed meeting are locked:
    the edit is refused when it is committed, unless it is to `spare_closed` ones, as an import is that has much else to change.
    """
    if before.time == after.time or after.time.earliest is None or not after.time.has_days:
        return
    for meeting in unit.all(Meeting, activity_id=after.id):
        if spare_closed and meeting.state is MeetingState.CLOSED:
            continue
        sessions = sessions_of(unit, meeting.id)
        days = _days(sessions, before.time, after.time)
        hours = _hours(sessions, before.time, after.time)
        for session in sessions:
            fields: dict[str, object] = {}
            if days[session.id] != session.day:
                fields["day"] = days[session.id]
            fields |= hours.get(session.id, {})
            if session.zone == before.time.zone != after.time.zone and after.time.zone is not None:
                fields["zone"] = after.time.zone
            if fields:
                unit.update(MeetingSession, session.id, **fields)


def _days(sessions: tuple[MeetingSession, ...], before: TimeFrame, after: TimeFrame) -> dict[str, date | None]:
    """The day that each session has afterwards."""
    first, last = after.earliest, after.latest
    assert first is not None
    assert last is not None
    found = {session.id: session.day for session in sessions}
    known = [day for day in found.values() if day is not None]
    if before.has_days and before.kind is not TimeKind.WINDOW and before.earliest is not None:
        shift = (first - before.earliest).days
    else:  # days that were chosen within the window stay
        shift = 0 if any(first <= day <= last for day in known) else (first - min(known, default=first)).days
    for session in sessions:
        if session.day is not None:
            found[session.id] = shifted_day(session.day, shift)
    taken = {day for day in found.values() if day is not None}
    free = [day for number in range((last - first).days + 1) if (day := shifted_day(first, number)) not in taken] if not taken else []
    for session, day in zip([one for one in sessions if one.day is None], free, strict=False):
        found[session.id] = day
    return found


def _hours(sessions: tuple[MeetingSession, ...], before: TimeFrame, after: TimeFrame) -> dict[str, dict[str, object]]:
    """The hours that follow: the start of the first session and the end of the last, where they were those of the activity."""
    if before.start_time is None or after.start_time is None or not sessions:
        return {}
    found: dict[str, dict[str, object]] = {}
    first, last = sessions[0], sessions[-1]
    if first.start == before.start_time != after.start_time:
        found.setdefault(first.id, {})["start"] = after.start_time
    if last.end == before.end_time != after.end_time and after.end_time is not None:
        found.setdefault(last.id, {})["end"] = after.end_time
    ends = {session.id: (found.get(session.id, {}).get("start", session.start), found.get(session.id, {}).get("end", session.end))
            for session in (first, last)}  # fmt: skip
    backwards = [id for id, (start, end) in ends.items() if isinstance(start, time) and isinstance(end, time) and end <= start]
    return {} if backwards else found
