"""What the program might have to remind of in a range of days: activities that begin, sessions, dates that should be settled."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.records import CALENDAR_KINDS, Activity, MeetingSession
from gsef_desktop.storage.reader import Reader

_KINDS = ", ".join(f"'{kind.value}'" for kind in CALENDAR_KINDS)
_ON_DAYS = f"""
    t.status = 'planned' AND t.kind IN ({_KINDS}) AND t.time_precision = 'day'
    AND (t.time_kind <> 'window' OR t.time_latest = t.time_earliest)
"""
_NOT_REPEATED = "NOT EXISTS (SELECT 1 FROM recurrence AS r WHERE r.activity_id = t.id AND r.deleted = 0)"


def activities_beginning(reader: Reader, *, first: date, last: date) -> list[Activity]:
    """The planned activities of the calendar whose first day is known and lies between two days (inclusive).

    Those that are repeated are not among them: their occurrences are another question.
    """
    return reader.select(
        Activity, where=f"{_ON_DAYS} AND t.time_earliest BETWEEN ? AND ? AND {_NOT_REPEATED}",
        order="ORDER BY t.time_earliest, t.rank, t.id", parameters=(first.isoformat(), last.isoformat()),
    )  # fmt: skip


def sessions_beginning(reader: Reader, *, first: date, last: date) -> list[tuple[MeetingSession, Activity]]:
    """The sessions with a start between two days (inclusive), each with the activity of its meeting."""
    sessions = reader.select(
        MeetingSession,
        where="t.start IS NOT NULL AND t.day BETWEEN ? AND ?",
        order="ORDER BY t.day, t.start, t.id",
        parameters=(first.isoformat(), last.isoformat()),
    )
    if not sessions:
        return []
    marks = ", ".join("?" * len(ids)) if (ids := sorted({one.meeting_id for one in sessions})) else ""
    owners = dict(reader.rows(f"SELECT id, activity_id FROM meeting WHERE deleted = 0 AND id IN ({marks})", ids))
    found = {one.id: one for one in reader.all(Activity, id=sorted(set(owners.values())))}
    pairs = [(one, found.get(owners.get(one.meeting_id, ""))) for one in sessions]
    return [(one, activity) for one, activity in pairs if activity is not None and activity.status.value == "planned"]


def activities_to_settle(reader: Reader, *, first: date, last: date) -> list[Activity]:
    """The planned activities whose date should be settled by a day between two days (inclusive)."""
    return reader.select(
        Activity, where="t.status = 'planned' AND t.settle_by BETWEEN ? AND ?", order="ORDER BY t.settle_by, t.id",
        parameters=(first.isoformat(), last.isoformat()),
    )  # fmt: skip
