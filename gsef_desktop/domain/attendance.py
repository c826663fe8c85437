"""Attendance: who is in the room at a moment, who speaks for whom, and what of a quorum is there.

A mark is what is known of one participant in one session (`SessionAttendance`).  Times of day are local times of the session; somebody who
is marked present without a time of arrival has been there from the start, without a time of leaving until the end.

Somebody who is there by proxy counts as long as whoever speaks for them is in the room: who leaves takes the proxies along.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from gsef_desktop.domain.records import Attendance, SessionAttendance

Marks = Mapping[str, SessionAttendance]
"""What is known of each participant in one session, by the id of the participation"""


class ProxyProblem(StrEnum):
    """Why somebody cannot speak for somebody else."""

    ONESELF = "oneself"
    AWAY = "away"
    """who is to speak is not there"""
    GIVEN_ON = "given-on"
    """who is to speak has given a proxy away: that would be a chain"""
    HOLDING = "holding"
    """who gives the proxy holds one of somebody else: that would be a chain, too"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """How many of those who count for a quorum are in the room, and for how many more somebody there speaks."""

    here: int = 0
    by_proxy: int = 0

    @property
    def all(self) -> int:
        """How many count."""
        return self.here + self.by_proxy


def is_here(mark: SessionAttendance | None, at: time | None = None) -> bool:
    """Whether somebody is in the room at a moment; without one, whether they are there at any time of the session."""
    if mark is None or mark.attendance is not Attendance.PRESENT:
        return False
    if at is None:
        return True
    return (mark.arrived is None or mark.arrived <= at) and (mark.left is None or at < mark.left)


def is_spoken_for(mark: SessionAttendance | None, marks: Marks, at: time | None = None) -> bool:
    """Whether somebody is there by proxy, of somebody who is in the room."""
    if mark is None or mark.attendance is not Attendance.PROXY or mark.proxy_id is None:
        return False
    return is_here(marks.get(mark.proxy_id), at)


def proxy_problem(giver_id: str, holder_id: str, marks: Marks, at: time | None = None) -> ProxyProblem | None:
    """What stands against `holder_id` speaking for `giver_id` in a session, from a moment on (None: at any time of it); None: nothing.

    Of whom nothing is noted yet may be going to come: a proxy can be entered before the session.
    """
    if giver_id == holder_id:
        return ProxyProblem.ONESELF
    holder = marks.get(holder_id)
    if holder is not None:
        if holder.attendance is Attendance.PROXY:
            return ProxyProblem.GIVEN_ON
        if holder.attendance in (Attendance.APOLOGIES, Attendance.ABSENT):
            return ProxyProblem.AWAY
        if at is not None and holder.left is not None and holder.left <= at:
            return ProxyProblem.AWAY
    if giver_id in proxies_held(marks):
        return ProxyProblem.HOLDING
    return None


def proxies_held(marks: Marks) -> Counter[str]:
    """For how many others each one speaks, by the id of the one who speaks."""
    return Counter(mark.proxy_id for mark in marks.values() if mark.attendance is Attendance.PROXY and mark.proxy_id is not None)


def over_limit(marks: Marks, limit: int | None) -> list[str]:
    """Those who speak for more others than the rules allow (None: no rule is known), the ones with most proxies first."""
    if limit is None:
        return []
    held = proxies_held(marks)
    return sorted((one for one, number in held.items() if number > limit), key=lambda one: (-held[one], one))


def spoken_within(counting: Mapping[str, str], marks: Marks, at: time | None = None, limit: int | None = None) -> frozenset[str]:
    """Those of `counting`, in order, for whom somebody in the room speaks, as `limit` allows them to; whose seat is filled needs nobody."""
    here = {seat for participant, seat in counting.items() if is_here(marks.get(participant), at)}
    found: set[str] = set()
    given: Counter[str] = Counter()
    for participant, seat in counting.items():
        mark = marks.get(participant)
        if mark is None or mark.proxy_id is None or seat in here or not is_spoken_for(mark, marks, at):
            continue
        given[mark.proxy_id] += 1
        if limit is None or given[mark.proxy_id] <= limit:
            found.add(participant)
    return frozenset(found)


def presence(counting: Mapping[str, str], marks: Marks, at: time | None = None, limit: int | None = None) -> Presence:
    """What of a quorum is there.

    `counting` are the participants who count, in order, each with the key of the seat that they fill: two who fill the same seat (a member
    and who stands in for them) count once.  One may speak for `limit` others (None: no rule is known); proxies beyond it do not count.
    """
    here = {seat for participant, seat in counting.items() if is_here(marks.get(participant), at)}
    spoken = {counting[participant] for participant in spoken_within(counting, marks, at, limit)}
    return Presence(here=len(here), by_proxy=len(spoken))


_STRENGTH = (Attendance.PRESENT, Attendance.PROXY, Attendance.APOLOGIES, Attendance.ABSENT)


def whole_attendance(marks: Iterable[SessionAttendance]) -> tuple[Attendance, str | None]:
    """What one participant's marks in the sessions of a meeting say of the meeting as a whole: the attendance, and who spoke for them.

    Somebody who was there in one session was there.  Sessions of which nothing is known say nothing.
    """
    found = list(marks)
    for wanted in _STRENGTH:
        fitting = [mark for mark in found if mark.attendance is wanted]
        if fitting:
            holder = next((mark.proxy_id for mark in fitting if mark.proxy_id is not None), None)
            return wanted, holder if wanted is Attendance.PROXY else None
    return Attendance.UNKNOWN, None
