"""What fits into a session: three ways to make one fit that is too long, and how items that run at the same time share its bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from gsef_desktop.domain.agenda_content import AgendaRow, AgendaSession, Remedies, Segment
from gsef_desktop.domain.records import ItemKind, Purpose

_LEAST_MINUTES = 5
"""No remedy shortens an item below this."""
_CUT_FIRST = {
    purpose: place
    for place, purpose in enumerate(
        (Purpose.INFORMATION, Purpose.NONE, Purpose.DISCUSSION, Purpose.PROCEDURE, Purpose.DECISION, Purpose.ELECTION)
    )
}
_DAY = 24 * 60


def remedies_for(sessions: Sequence[AgendaSession], position: int) -> Remedies | None:
    """The remedies for one of the sessions; None where it fits."""
    session = sessions[position]
    if not session.over:
        return None
    found = Remedies(session_id=session.id, stretch_to=_stretched(sessions, position))
    if (row := _to_shorten(session)) is not None:
        found = replace(found, shorten_id=row.id, shorten_number=row.number, shorten_to=row.minutes - session.over)
    if (row := _to_move(session)) is not None:
        later = [one for one in sessions[position + 1 :] if one.id is not None]
        roomy = next((one for one in later if one.available is None or one.free >= row.minutes), None)
        found = replace(
            found, move_id=row.id, move_number=row.number, move_to=roomy.id if roomy else None, move_day=roomy.day if roomy else None
        )
    return found


def _to_shorten(session: AgendaSession) -> AgendaRow | None:
    """The item that can best give up the minutes that are too many: rather information than a decision, rather long than short."""
    able = [row for row in _own_items(session) if not row.heading and row.minutes - session.over >= _LEAST_MINUTES]
    return min(able, key=lambda row: (_CUT_FIRST[row.purpose], -row.minutes, row.number), default=None)


def _to_move(session: AgendaSession) -> AgendaRow | None:
    """The item without which the session would fit: the shortest that is long enough, a later one rather than an earlier."""
    rows = _own_items(session)
    able = [row for row in rows if row.minutes >= session.over and not row.standing and not row.parallel]
    if len(rows) < 2:
        return None
    return min(enumerate(able), key=lambda pair: (pair[1].minutes, pair[1].heading, -pair[0]), default=(0, None))[1]


def _own_items(session: AgendaSession) -> list[AgendaRow]:
    return [row for row in session.rows if row.kind is ItemKind.ITEM and not row.continued]


def _stretched(sessions: Sequence[AgendaSession], position: int) -> time | None:
    """When the session would have to end; None past midnight, or where another one of that day has begun by then."""
    session = sessions[position]
    if session.id is None or session.end is None:
        return None
    minute = session.end.hour * 60 + session.end.minute + session.over
    if minute >= _DAY:
        return None
    end = time(minute // 60, minute % 60)
    after = [one.start for one in sessions[position + 1 :] if one.day == session.day and one.day is not None and one.start is not None]
    return end if all(end <= start for start in after) else None


def in_lanes(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """Stretches of a bar that lie at the same time get lanes of their own; others keep the whole height."""
    found: list[Segment] = []
    cluster: list[Segment] = []
    end = 0
    for segment in sorted(segments, key=lambda one: one.begins):
        if cluster and segment.begins >= end:
            found += _laned(cluster)
            cluster = []
        cluster.append(segment)
        end = max(end, segment.begins + segment.minutes)
    return (*found, *_laned(cluster))


def _laned(cluster: Sequence[Segment]) -> list[Segment]:
    if len(cluster) == 1:
        return list(cluster)
    free_from: list[int] = []
    lanes = []
    for segment in cluster:
        lane = next((number for number, moment in enumerate(free_from) if moment <= segment.begins), len(free_from))
        free_from[lane : lane + 1] = [segment.begins + segment.minutes]
        lanes.append(lane)
    return [replace(segment, lane=lane, lanes=len(free_from)) for segment, lane in zip(cluster, lanes, strict=True)]
