"""Questions about meetings that need joins and counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityStatus, MeetingFormat, MeetingState, Reply
from gsef_desktop.domain.time_frame import TimeFrame

if TYPE_CHECKING:
    from datetime import date

    from gsef_desktop.storage.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """One line of the list of meetings; the numbers count records."""

    id: str
    activity_id: str
    title: str
    body: str
    number: int | None
    symbol: str
    state: MeetingState
    format: MeetingFormat
    status: ActivityStatus
    time: TimeFrame
    place: Place
    items: int
    participants: int
    accepted: int
    declined: int


class MeetingCounts(NamedTuple):
    """How many lines the agenda of a meeting has, breaks included, and how many take part."""

    items: int
    participants: int


def meeting_counts(reader: Reader) -> dict[str, MeetingCounts]:
    """The numbers of every meeting."""
    rows = reader.rows(
        """
        SELECT m.id, (SELECT count(*) FROM agenda_item AS i WHERE i.meeting_id = m.id AND i.deleted = 0),
               (SELECT count(*) FROM participation AS p WHERE p.meeting_id = m.id AND p.deleted = 0)
        FROM meeting AS m WHERE m.deleted = 0
        """
    )
    return {id: MeetingCounts(items, participants) for id, items, participants in rows}


def list_meeting_rows(reader: Reader, *, first: date, last: date, programme_year: int | None = None) -> list[MeetingRow]:
    """The meetings on any day from `first` to `last`, or whose day is not known and whose activity is in the programme of a year.

    By date; those without one come last.
    """
    rows = reader.rows(
        """
        SELECT m.id, m.activity_id, coalesce(b.name, ''), m.number, m.symbol, m.state, m.format,
               (SELECT count(*) FROM agenda_item AS i WHERE i.meeting_id = m.id AND i.deleted = 0 AND i.kind = 'item'),
               (SELECT count(*) FROM participation AS p WHERE p.meeting_id = m.id AND p.deleted = 0),
               (SELECT count(*) FROM participation AS p WHERE p.meeting_id = m.id AND p.deleted = 0 AND p.reply = :accepted),
               (SELECT count(*) FROM participation AS p WHERE p.meeting_id = m.id AND p.deleted = 0 AND p.reply = :declined)
        FROM meeting AS m
        JOIN activity AS a ON a.id = m.activity_id AND a.deleted = 0
        LEFT JOIN programme AS y ON y.id = a.programme_id AND y.deleted = 0
        LEFT JOIN body AS b ON b.id = m.body_id AND b.deleted = 0
        WHERE m.deleted = 0
          AND ((a.time_earliest <= :last AND a.time_latest >= :first) OR (a.time_earliest IS NULL AND (y.year = :year OR y.year IS NULL)))
        ORDER BY a.time_earliest IS NULL, a.time_earliest, a.time_latest, a.rank, m.symbol, m.id
        """,
        {
            "first": first.isoformat(), "last": last.isoformat(), "year": programme_year,
            "accepted": Reply.ACCEPTED.value, "declined": Reply.DECLINED.value,
        },
    )  # fmt: skip
    activities = {activity.id: activity for activity in reader.all(Activity, id=tuple({row[1] for row in rows}))}
    return [
        MeetingRow(
            id=id,
            activity_id=activity_id,
            title=activities[activity_id].title,
            body=body,
            number=number,
            symbol=symbol,
            state=MeetingState(state),
            format=MeetingFormat(format),
            status=activities[activity_id].status,
            time=activities[activity_id].time,
            place=activities[activity_id].place,
            items=items,
            participants=participants,
            accepted=accepted,
            declined=declined,
        )
        for id, activity_id, body, number, symbol, state, format, items, participants, accepted, declined in rows
    ]


def meetings_with_items(reader: Reader, *, body_id: str | None, except_id: str) -> list[tuple[str, str]]:
    """Id and first day (ISO, empty if not known) of the meetings that have agenda items, of one body or of any."""
    found = reader.rows(
        """
        SELECT m.id, coalesce(a.time_earliest, '') FROM meeting AS m JOIN activity AS a ON a.id = m.activity_id
        WHERE m.deleted = 0 AND a.deleted = 0 AND m.id <> :id AND (:body IS NULL OR m.body_id = :body)
          AND EXISTS (SELECT 1 FROM agenda_item AS i WHERE i.meeting_id = m.id AND i.deleted = 0)
        """,
        {"id": except_id, "body": body_id},
    )
    return [(str(id), str(first)) for id, first in found]
