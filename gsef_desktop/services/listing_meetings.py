"""Lists of meetings, agendas, participants and edits for scripts and for people at a terminal."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from gsef_desktop.domain.agenda import lay_out
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.history import HistoryEntry
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    Body,
    Meeting,
    MeetingSession,
    Organisation,
    Paper,
    Participation,
    Person,
)
from gsef_desktop.services.listing_common import Notes, by_id, person_name, place_entry, time_entry
from gsef_desktop.services.listing_values import (
    AgendaEntry,
    ChangeEntry,
    HistoryLine,
    MeetingEntry,
    ParticipantEntry,
    SessionEntry,
)
from gsef_desktop.services.meeting_sessions import in_order, sessions_of
from gsef_desktop.services.printed_numbers import printed_numbers
from gsef_desktop.storage.queries.meetings import meeting_counts
from gsef_desktop.storage.workspace import Workspace


def list_meetings(workspace: Workspace, *, year: int | None = None) -> list[MeetingEntry]:
    """All meetings by date, or those on any day of a year."""
    with workspace.read() as reader:
        activities = by_id(reader.all(Activity))
        bodies = by_id(reader.all(Body))
        meetings = reader.all(Meeting)
        hosting = tuple({id for one in meetings for id in (one.host_id, one.organiser_id) if id})
        organisations = by_id(reader.all(Organisation, id=hosting)) if hosting else {}
        counts = meeting_counts(reader)
        sessions: dict[str, list[MeetingSession]] = defaultdict(list)
        for session in reader.all(MeetingSession):
            sessions[session.meeting_id].append(session)
        entries = []
        for one in meetings:
            activity = activities.get(one.activity_id)
            if activity is None or (year is not None and not activity.time.overlaps(date(year, 1, 1), date(year, 12, 31))):
                continue
            body = bodies.get(one.body_id or "")
            host, organiser = organisations.get(one.host_id or ""), organisations.get(one.organiser_id or "")
            entries.append(
                MeetingEntry(
                    id=one.id,
                    symbol=one.symbol,
                    title=activity.title,
                    body=body.name if body else None,
                    number=one.number,
                    state=one.state.value,
                    format=one.format.value,
                    activity=activity.id,
                    languages=one.languages,
                    items=counts[one.id].items,
                    participants=counts[one.id].participants,
                    time=time_entry(activity.time),
                    place=place_entry(activity.place),
                    sessions=tuple(_session(session, one) for session in in_order(sessions[one.id])),
                    host=host.name if host is not None else None,
                    organiser=organiser.name if organiser is not None else None,
                    contact=one.contact,
                    interpretation=one.interpretation,
                )
            )
    return sorted(entries, key=lambda entry: (entry.time.earliest or date.max, entry.symbol))


def _session(session: MeetingSession, meeting: Meeting) -> SessionEntry:
    return SessionEntry(
        id=session.id,
        day=session.day,
        start=session.start,
        end=session.end,
        zone=session.zone,
        title=session.title,
        format=(session.format or meeting.format).value,
        room=session.room,
        link=session.link,
        dial_in=session.dial_in,
        interpretation=session.interpretation or meeting.interpretation,
    )


def find_meeting(workspace: Workspace, *, reference: str) -> Meeting:
    """The meeting with that id or document symbol (capitals ignored).  Raises NotFound."""
    with workspace.read() as reader:
        if (meeting := reader.find(Meeting, reference)) is not None:
            return meeting
        wanted = reference.strip().casefold()
        for meeting in reader.all(Meeting):
            if meeting.symbol and meeting.symbol.casefold() == wanted:
                return meeting
        known = ", ".join(sorted(meeting.symbol for meeting in reader.all(Meeting) if meeting.symbol))
    remedy = (
        message("The meetings in this file are: {symbols}.", symbols=known)
        if known
        else message("There are no meetings with a symbol in this file.")
    )
    raise NotFound(message("There is no meeting {reference} in this file.", reference=reference), remedy=remedy)


def list_agenda(workspace: Workspace, *, meeting_id: str | None = None) -> list[AgendaEntry]:
    """The agenda of one meeting, or of all, in order, with computed numbers and times."""
    with workspace.read() as reader:
        notes = Notes(reader, "agenda_item")
        wanted = [reader.get(Meeting, meeting_id)] if meeting_id is not None else reader.all(Meeting, order_by=("symbol",))
        entries: list[AgendaEntry] = []
        for meeting in wanted:
            sessions = sessions_of(reader, meeting.id)
            items = by_id(reader.all(AgendaItem, meeting_id=meeting.id, order_by=("rank",)))
            papers: dict[str, list[str]] = defaultdict(list)
            for paper in reader.all(Paper, meeting_id=meeting.id, order_by=("rank",)):
                if paper.item_id is not None:
                    papers[paper.item_id].append(paper.symbol or paper.title)
            days = {session.id: session.day for session in sessions}
            for row in lay_out(sessions, list(items.values()), printed_numbers(reader, meeting, list(items.values()))).rows:
                item = items[row.item_id]
                entries.append(
                    AgendaEntry(
                        id=item.id,
                        meeting=meeting.id,
                        number=row.number,
                        depth=row.depth,
                        kind=item.kind.value,
                        title=item.title,
                        titles=notes.names(item, item.language, item.title),
                        purpose=item.purpose.value,
                        lead=item.lead,
                        minutes=row.minutes,
                        day=days.get(row.session_id or ""),
                        start=row.start,
                        end=row.end,
                        papers=tuple(papers.get(item.id, ())),
                        text=item.text,
                        standing=item.standing,
                        consent=item.consent,
                        parallel=row.parallel,
                        confidential=item.confidential,
                        carried_from=item.carried_from_id,
                    )
                )
    return entries


def list_participants(workspace: Workspace, *, meeting_id: str | None = None) -> list[ParticipantEntry]:
    """The participants of one meeting, or of all, in the order of the lists."""
    with workspace.read() as reader:
        organisations = by_id(reader.all(Organisation))
        people = by_id(reader.all(Person))
        found = reader.all(Participation, order_by=("meeting_id", "rank"))
        if meeting_id is not None:
            found = reader.all(Participation, order_by=("rank",), meeting_id=meeting_id)
    entries = []
    for one in found:
        organisation, person = organisations.get(one.organisation_id or ""), people.get(one.person_id or "")
        entries.append(
            ParticipantEntry(
                id=one.id,
                meeting=one.meeting_id,
                classification=one.classification.value,
                capacity=one.capacity,
                organisation=organisation.name if organisation else None,
                person=person_name(person) if person else None,
                name=one.name or (person_name(person) if person else organisation.name if organisation else ""),
                language=one.language,
                reply=one.reply.value,
                mode=one.mode.value,
                attendance=one.attendance.value,
                acts_as=one.acts_as.value,
                head=one.head,
                substitute_for=one.substitute_for_id,
                invited_on=one.invited_on,
                replied_on=one.replied_on,
                arrives_on=one.arrives_on,
                arrives_at=one.arrives_at,
                departs_on=one.departs_on,
                departs_at=one.departs_at,
                travel=one.travel,
                hotel=one.hotel,
                badge_name=one.badge_name,
                needs=one.needs,
                diet=person.diet if person else "",
                mail=person.mail if person else "",
                note=one.note,
            )
        )
    return entries


def list_history(workspace: Workspace, *, limit: int = 500) -> list[HistoryLine]:
    """The edits of the file, the newest first."""
    return [_history_line(entry) for entry in workspace.history_of_file(limit=limit)]


def _history_line(entry: HistoryEntry) -> HistoryLine:
    return HistoryLine(
        when=entry.when.isoformat(),
        author=entry.author,
        here=entry.here,
        kind=entry.kind,
        label=str(entry.label),
        changes=tuple(ChangeEntry(kind=one.ref.kind, id=one.ref.id, field=one.field, old=one.old, new=one.new) for one in entry.changes),
    )
