"""A meeting of a fictional network, as large as a real one, for the tests of the meetings view."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    AgendaItem,
    Body,
    BodyRules,
    Classification,
    Composition,
    ItemKind,
    Meeting,
    Mode,
    Organisation,
    Paper,
    PaperStatus,
    PaperVersion,
    Person,
    Programme,
    Purpose,
    Reply,
    Seat,
    SeatTerm,
    Setting,
    link_id,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import agenda, meetings, participants
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.participants_reading import list_participants
from gsef_desktop.storage.workspace import Workspace

_D, _S, _I, _N = Purpose.DECISION, Purpose.DISCUSSION, Purpose.INFORMATION, Purpose.NONE

AGENDA: tuple[tuple[int, int, str, int, Purpose, str], ...] = (
    (0, 0, "Opening", 0, _N, ""),
    (0, 1, "Welcome", 10, _I, "Alpha City, Beta City"),
    (0, 1, "Adoption of the agenda", 5, _D, "Alpha City"),
    (0, 0, "Planning of the next forum", 0, _N, ""),
    (0, 1, "Main theme", 40, _S, "Beta City"),
    (0, 1, "Organizing governance", 30, _D, "Beta City"),
    (0, 1, "", 15, _N, ""),
    (0, 1, "Preparation roadmap", 40, _S, "Secretariat"),
    (0, 0, "Operation of the network", 0, _N, ""),
    (0, 1, "Activities: progress", 25, _I, "Secretariat"),
    (0, 1, "Admission of members", 30, _D, "Secretariat"),
    (1, 1, "Review of the budget", 45, _D, "Secretariat"),
    (1, 1, "Appointment of advisors", 30, _D, "Alpha City"),
    (1, 0, "Suggestions and updates", 0, _N, ""),
    (1, 1, "News from the vice chairs", 30, _I, "Gamma City, Delta City"),
    (1, 1, "Newsletter and working groups", 20, _S, "Secretariat"),
    (1, 0, "Next meeting and close", 10, _D, "Alpha City"),
)
"""Session, depth, title (empty: a break), minutes, purpose and lead of each line."""

SEATS: tuple[tuple[Classification, str, str, Reply, Mode], ...] = (
    (Classification.CHAIR, "Alpha City", "ko", Reply.ACCEPTED, Mode.IN_PERSON),
    (Classification.CHAIR, "Alpha Social Network", "ko", Reply.ACCEPTED, Mode.IN_PERSON),
    (Classification.CO_CHAIR, "Beta City", "es", Reply.ACCEPTED, Mode.IN_PERSON),
    (Classification.CO_CHAIR, "Beta Solidarity Council", "es", Reply.NONE, Mode.UNKNOWN),
    (Classification.VICE_CHAIR, "Gamma City", "fr", Reply.ACCEPTED, Mode.IN_PERSON),
    (Classification.VICE_CHAIR, "Chantier de l’exemple", "fr", Reply.ACCEPTED, Mode.ONLINE),
    (Classification.VICE_CHAIR, "Delta City", "es", Reply.ACCEPTED, Mode.IN_PERSON),
    (Classification.VICE_CHAIR, "Epsilon City", "fr", Reply.ACCEPTED, Mode.IN_PERSON),
    (Classification.INTERNATIONAL_NETWORK, "EXNET", "fr", Reply.NONE, Mode.UNKNOWN),
    (Classification.INTERNATIONAL_NETWORK, "IFEX", "fr", Reply.ACCEPTED, Mode.ONLINE),
    (Classification.REGIONAL_NETWORK, "AXPN", "en", Reply.NONE, Mode.UNKNOWN),
    (Classification.REGIONAL_NETWORK, "AXAY", "en", Reply.NONE, Mode.UNKNOWN),
    (Classification.REGIONAL_NETWORK, "Exemplary", "en", Reply.DECLINED, Mode.UNKNOWN),
)
"""Classification, organisation, language, reply and mode of each member of the body."""


@dataclass(frozen=True)
class Sample:
    """The ids of what `make_sample` made; `items` by title, `sessions` in order."""

    meeting_id: str
    body_id: str
    items: dict[str, str]
    sessions: tuple[str, ...]


def make_sample(workspace: Workspace, *, with_items: bool = True, with_participants: bool = True) -> Sample:
    """A two-day meeting in a programme of 2019 with agenda, papers and participants."""
    with workspace.edit(message("Sample")) as unit:
        unit.add(Programme(year=2019, organisation_name="Example Cities Forum"))
        unit.add(Setting(id=link_id("setting", "network_name"), key="network_name", value="Example Cities Forum"))
        body = unit.add(Body(name="Steering Committee", acronym="EX/SC"))
        unit.add(BodyRules(body_id=body.id, quorum_share=0.5))
        unit.add(Composition(body_id=body.id, classification=Classification.ADVISOR, title="Advisors", as_requested=True))
        for number, (classification, name, language, _, _) in enumerate(SEATS):
            organisation = unit.add(Organisation(name=name, languages=(language,)))
            seat = unit.add(Seat(body_id=body.id, classification=classification, rank=f"B{number:02d}1"))
            unit.add(SeatTerm(seat_id=seat.id, organisation_id=organisation.id))
    meeting = meetings.make_meeting(
        workspace,
        title="Steering Committee",
        year=2019,
        time_frame=TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY),
        place=Place(text="Mexico City, Mexico", city="Mexico City", country="MX", zone="America/Mexico_City"),
        body_id=body.id,
        languages=("en", "fr", "es"),
    )
    sessions = tuple(session.id for session in meetings.find_meeting(workspace, meeting_id=meeting.id).sessions)
    for session_id, end in zip(sessions, (time(13), time(11, 30)), strict=True):
        meetings.update_session(workspace, session_id=session_id, end=end)
    if with_items:
        _add_items(workspace, meeting, sessions)
    if with_participants:
        _add_participants(workspace, meeting.id, body.id)
    items = {row.title: row.id for row in read_agenda(workspace, meeting_id=meeting.id).rows() if not row.continued}
    return Sample(meeting.id, body.id, items, sessions)


def _add_items(workspace: Workspace, meeting: Meeting, sessions: tuple[str, ...]) -> None:
    with workspace.edit(message("Items")) as unit:
        parent: str | None = None
        for number, (session, depth, title, minutes, purpose, lead) in enumerate(AGENDA):
            item = AgendaItem(
                meeting_id=meeting.id, session_id=sessions[session], parent_id=parent if depth else None, rank=f"B{number:02d}1",
                kind=ItemKind.ITEM if title else ItemKind.BREAK, title=title, duration=minutes, purpose=purpose, lead=lead,
            )  # fmt: skip
            unit.add(item)
            if not depth:
                parent = item.id
            if depth and title and number < 13 and title != "Welcome":
                paper = unit.add(Paper(meeting_id=meeting.id, item_id=item.id, symbol=f"{meeting.symbol}/{number}", rank=f"B{number:02d}1"))
                for language, status in (("en", PaperStatus.FINAL), ("fr", PaperStatus.DRAFT))[: number % 3]:
                    unit.add(PaperVersion(paper_id=paper.id, language=language, status=status))
    with workspace.read() as reader:
        items = reader.all(AgendaItem, meeting_id=meeting.id)
    for item in items:
        if item.title and item.title not in ("News from the vice chairs", "Newsletter and working groups"):
            agenda.set_title_in_language(workspace, item_id=item.id, language="es", text=f"{item.title} (es)")
        if item.title:
            agenda.set_title_in_language(workspace, item_id=item.id, language="fr", text=f"{item.title} (fr)")


def _add_participants(workspace: Workspace, meeting_id: str, body_id: str) -> None:
    participants.add_seats(workspace, meeting_id=meeting_id, body_id=body_id)
    replies = {name: (reply, mode) for _, name, _, reply, mode in SEATS}
    for row in list_participants(workspace, meeting_id=meeting_id).groups[0].rows:
        reply, mode = replies[row.organisation]
        participants.set_reply(workspace, participation_ids=[row.id], reply=reply)
        participants.set_mode(workspace, participation_ids=[row.id], mode=mode)
    with workspace.edit(message("People")) as unit:
        people = [
            unit.add(Person(given_name=name, family_name="Example", languages=(code,))) for name, code in (("Ada", "en"), ("Bea", "fr"))
        ]
    for person in people:
        participants.add_participant(workspace, meeting_id=meeting_id, person_id=person.id, classification=Classification.ADVISOR)
    participants.add_participant(
        workspace, meeting_id=meeting_id, name="E.X.A.M.P.L.E.S.", classification=Classification.OBSERVER, capacity="Partner"
    )
    secretary = participants.add_participant(
        workspace, meeting_id=meeting_id, name="Secretary General", classification=Classification.SECRETARIAT
    )
    participants.set_reply(workspace, participation_ids=[secretary.id], reply=Reply.ACCEPTED)
