"""What the pictures show: the sample programme of 2019, with one meeting prepared as its staff would have done by June.

The document gives neither minutes nor leads nor replies.  Those set here are for show; organisations are leads, and nobody is added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from gsef_desktop.domain.activity_row import ActivityFilter
from gsef_desktop.domain.records import (
    Classification,
    Meeting,
    MeetingSession,
    MembershipStatus,
    Mode,
    Organisation,
    OrganisationKind,
    Purpose,
    Reply,
)
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.services import activities, agenda, archive, meetings, members, participants, recruiting
from gsef_desktop.services.agenda_reading import LeadName, list_leads, read_agenda
from gsef_desktop.services.calendar import calendar_year
from gsef_desktop.services.imports import apply_proposal, propose_programme
from gsef_desktop.services.participants_reading import list_participants
from gsef_desktop.services.printing_calendar import activity_list_pdf, wall_planner_pdf
from gsef_desktop.services.samples import sample_programme_path
from gsef_desktop.storage.workspace import Workspace

YEAR = 2019
TODAY = date(2019, 6, 11)
"""The day on which the pictures are taken."""
MEETING = "GSEF/SC/2019/3"
"""The symbol of the meeting that is prepared."""
STILL_TENTATIVE = (4, 5, 7)
"""Programme lines whose dates are left as the document has them: dialogues, training, youth."""
HOURS = ((time(9, 30), time(13, 0)), (time(9, 30), time(11, 30)))


@dataclass(frozen=True)
class Item:
    """An agenda item: in which session it stands, how deep, for how long (0: what stands under it), why, and who leads."""

    session: int
    depth: int
    title: str
    french: str = ""
    spanish: str = ""
    minutes: int = 0
    purpose: Purpose = Purpose.NONE
    leads: tuple[str, ...] = ()


_DECIDE, _DISCUSS, _INFORM = Purpose.DECISION, Purpose.DISCUSSION, Purpose.INFORMATION
_OFFICE = ("Secretariat",)
CANDIDATES = (
    ("Liverpool City", MembershipStatus.APPLIED, "Put the application before the Steering Committee", date(YEAR, 7, 8)),
    ("Dakar City", MembershipStatus.PROSPECT, "Invite to the Africa Policy Dialogue", date(YEAR, 5, 10)),
    ("Kampala City", MembershipStatus.PROSPECT, "Send the charter", date(YEAR, 6, 28)),
    ("Barranquilla City", MembershipStatus.PROSPECT, "", None),
)
"""Cities in which something takes place this year; their candidatures are for show."""

BREAK = Item(0, 1, "", minutes=15)
ITEMS = (
    Item(0, 0, "Opening", "Ouverture", "Apertura"),
    Item(0, 1, "Welcome", "Mot de bienvenue", "Bienvenida", 10, _INFORM, ("Seoul City", "Mexico City")),
    Item(0, 1, "Adoption of the agenda", "Adoption de l’ordre du jour", "Aprobación del orden del día", 5, _DECIDE, ("Seoul City",)),
    Item(0, 0, "Strategic planning of GSEF2020", "Planification stratégique de GSEF2020", "Planificación estratégica de GSEF2020"),
    Item(0, 1, "Main theme", "Thème principal", "Tema principal", 40, _DISCUSS, ("Mexico City",)),
    Item(0, 1, "Organizing governance", "Gouvernance de l’organisation", "Gobernanza de la organización", 30, _DECIDE, ("Mexico City",)),
    BREAK,
    Item(0, 1, "Preparation roadmap", "Feuille de route des préparatifs", "Hoja de ruta de los preparativos", 40, _DISCUSS, _OFFICE),
    Item(0, 0, "Operation of GSEF", "Fonctionnement du GSEF", "Funcionamiento del GSEF"),
    Item(0, 1, "2019 activities: progress", "Activités de 2019 : avancement", "Actividades de 2019: avances", 25, _INFORM, _OFFICE),
    Item(0, 1, "Admission of members", "Admission de membres", "Admisión de miembros", 30, _DECIDE, _OFFICE),
    Item(1, 1, "Review of the budget", "Examen du budget", "Examen del presupuesto", 45, _DECIDE, _OFFICE),
    Item(
        1, 1, "Appointment of International Advisors", "Nomination des conseillers internationaux",
        "Nombramiento de asesores internacionales", 30, _DECIDE, ("Seoul City",),
    ),
    Item(1, 0, "Suggestions, updates, communication", "Suggestions, nouvelles, communication", "Sugerencias, novedades y comunicación"),
    Item(
        1, 1, "News from the continental vice chairs", "Nouvelles des vice-présidences continentales", "", 30, _INFORM,
        ("Montreal City", "Bilbao City", "Bamako City"),
    ),
    Item(1, 1, "Newsletter and working groups", "Bulletin et groupes de travail", "", 20, _DISCUSS, _OFFICE),
    Item(1, 0, "Next meeting and close", "Prochaine réunion et clôture", "Próxima reunión y cierre", 10, _DECIDE, ("Seoul City",)),
)  # fmt: skip
REPLIES: dict[str, tuple[Reply, Mode, str]] = {
    "Seoul City": (Reply.ACCEPTED, Mode.IN_PERSON, "ko"),
    "Seoul Social Economy Network": (Reply.ACCEPTED, Mode.IN_PERSON, "ko"),
    "Mexico City": (Reply.ACCEPTED, Mode.IN_PERSON, "es"),
    "Mexico City SSE representative": (Reply.NONE, Mode.UNKNOWN, "es"),
    "Montreal City": (Reply.ACCEPTED, Mode.IN_PERSON, "fr"),
    "Chantier de l'économie sociale": (Reply.ACCEPTED, Mode.ONLINE, "fr"),
    "Bilbao City": (Reply.ACCEPTED, Mode.IN_PERSON, "es"),
    "Bamako City": (Reply.ACCEPTED, Mode.IN_PERSON, "fr"),
    "RIPESS": (Reply.NONE, Mode.UNKNOWN, "fr"),
    "IFSSE": (Reply.ACCEPTED, Mode.ONLINE, "fr"),
    "AVPN": (Reply.NONE, Mode.UNKNOWN, "en"),
    "APAY": (Reply.NONE, Mode.UNKNOWN, "en"),
    "Locality": (Reply.DECLINED, Mode.UNKNOWN, "en"),
}


def make_file(path: Path, *, config_dir: Path) -> str:
    """Make the file at `path`; answers the id of the meeting that is prepared."""
    with Workspace.create(path, config_dir=config_dir, author="Secretariat") as workspace:
        apply_proposal(workspace, proposal=propose_programme(sample_programme_path()))
        _confirm_dates(workspace)
        with workspace.read() as reader:
            meeting = reader.all(Meeting, symbol=MEETING)[0]
            sessions = [session.id for session in reader.all(MeetingSession, meeting_id=meeting.id, order_by=("day",))]
        for session_id, (start, end) in zip(sessions, HOURS, strict=True):
            meetings.update_session(workspace, session_id=session_id, start=start, end=end)
        _write_agenda(workspace, meeting, sessions)
        _note_replies(workspace, meeting.id)
        _recruit(workspace)
        _fill_archive(workspace, path.parent)
        return meeting.id


def _recruit(workspace: Workspace) -> None:
    """Hosts of events of the year as candidates, with what would be done next; and what the document counts."""
    with workspace.read() as reader:
        known = {one.name for one in reader.all(Organisation)}
    for name, status, step, day in CANDIDATES:
        if name not in known:
            members.add_organisation(workspace, name=name, kind=OrganisationKind.LOCAL_GOVERNMENT)
        with workspace.read() as reader:
            one = reader.all(Organisation, name=name)[0]
        members.change_status(workspace, organisation_id=one.id, status=status, day=date(YEAR, 3, 1))
        recruiting.set_next_step(workspace, organisation_id=one.id, text=step, day=day)


def _fill_archive(workspace: Workspace, folder: Path) -> None:
    """What the program itself has printed, as documents."""
    made = activity_list_pdf(workspace, wanted=ActivityFilter(first=date(YEAR, 1, 1), last=date(YEAR, 12, 31)))
    wall = wall_planner_pdf(workspace, year=YEAR, language="fr", paper="A3")
    programme = folder / "Programme of activities 2019 (draft).txt"
    programme.write_bytes(sample_programme_path().read_bytes())
    files = [programme]
    for name, document in (("List of activities 2019.pdf", made), ("Planning mural 2019_fr.pdf", wall)):
        (folder / name).write_bytes(document.data)
        files.append(folder / name)
    archive.add_documents(workspace, files=archive.read_files(files), day=TODAY)
    for file in files:
        file.unlink()


def activity_called(workspace: Workspace, title: str) -> str:
    """The id of the activity of the year whose title begins so.  Raises LookupError."""
    for row in calendar_year(workspace, year=YEAR, language="en").rows:
        if row.title.startswith(title):
            return row.id
    raise LookupError(f"the sample has no activity called {title}")


def _confirm_dates(workspace: Workspace) -> None:
    """Confirm what has taken place or is settled by then, so that both looks can be seen."""
    for row in calendar_year(workspace, year=YEAR, language="en").rows:
        settled = row.line_number not in STILL_TENTATIVE and not row.is_window
        if settled and row.time.has_days and row.time.date_certainty is not Certainty.CONFIRMED:
            activities.confirm_date(workspace, activity_id=row.id)


def _write_agenda(workspace: Workspace, meeting: Meeting, sessions: Sequence[str]) -> None:
    """Write the items in place of those that the document suggests for every meeting of the year."""
    present = [row.id for row in read_agenda(workspace, meeting_id=meeting.id).rows() if not row.continued]
    agenda.delete_items(workspace, item_ids=present)
    lines = "\n".join("  " * item.depth + f"{item.title or 'Break'}\t{item.minutes or ''}" for item in ITEMS)
    agenda.paste_items(workspace, meeting_id=meeting.id, text=lines, session_id=sessions[0])
    ids = [row.id for row in read_agenda(workspace, meeting_id=meeting.id).rows()]
    leads = {lead.text: lead for lead in list_leads(workspace)}
    after: str | None = None
    for item_id, item in zip(ids, ITEMS, strict=True):
        if item.session:
            agenda.move_items(workspace, item_ids=[item_id], session_id=sessions[item.session], after_id=after, depth=item.depth)
            after = item_id
        _describe(workspace, item_id, item, leads)


def _describe(workspace: Workspace, item_id: str, item: Item, leads: dict[str, LeadName]) -> None:
    if not item.title:  # a break without a name is printed in the document's language
        agenda.update_item(workspace, item_id=item_id, title="")
    if item.purpose is not Purpose.NONE:
        agenda.set_purpose(workspace, item_ids=[item_id], purpose=item.purpose)
    if item.leads:
        known = leads.get(item.leads[0]) if len(item.leads) == 1 else None
        organisation = known.organisation_id if known is not None else None
        agenda.set_lead(workspace, item_id=item_id, text=", ".join(item.leads), organisation_id=organisation)
    for language, text in (("fr", item.french), ("es", item.spanish)):
        if text:
            agenda.set_title_in_language(workspace, item_id=item_id, language=language, text=text)


def _note_replies(workspace: Workspace, meeting_id: str) -> None:
    groups = list_participants(workspace, meeting_id=meeting_id).groups
    for row in [row for group in groups for row in group.rows]:
        reply, mode, language = REPLIES.get(row.organisation, (Reply.NONE, Mode.UNKNOWN, ""))
        if row.classification is Classification.SECRETARIAT:
            reply, mode, language = Reply.ACCEPTED, Mode.IN_PERSON, "en"
        participants.set_reply(workspace, participation_ids=[row.id], reply=reply)
        if mode is not Mode.UNKNOWN:
            participants.set_mode(workspace, participation_ids=[row.id], mode=mode)
        if language:
            participants.set_language(workspace, participation_ids=[row.id], language=language)
