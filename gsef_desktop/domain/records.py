"""The records of a file, one frozen dataclass for each table (DESIGN words; docs/file-format.md describes the tables).

The storage derives its tables from these classes: a field of type str is TEXT NOT NULL, ``str | None`` TEXT, int and bool INTEGER,
float REAL, bytes BLOB, date and time TEXT in ISO form, an enumeration its value, ``tuple[str, ...]`` a JSON array; a field that is itself a
`TimeFrame` or a `Place` becomes one column for each of its fields, prefixed with the field's name (``time_``, ``place_``).  Every table has
``deleted``, which records never show.
A reference is ``Annotated[str, Ref("table")]``.  Titles are kept in one original `language`; other languages are `Translation` records.
Ids are UUID texts; `new_id` makes them, `link_id` makes those of link rows from their ends.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Annotated, NamedTuple

from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, TimeFrame

_LINKS = uuid.UUID("6a2a4e0c-8c3b-5d0e-9a55-0d6e5b1f4c11")

LANGUAGES = ("en", "fr", "es", "ko")
"""ISO 639-1 codes of the languages of the window and of printed documents, in the order in which they are shown."""


class Ref(NamedTuple):
    """Marks a field that holds the id of a row of `table`."""

    table: str


def new_id() -> str:
    """A new random UUID (RFC 9562, version 4)."""
    return str(uuid.uuid4())


def link_id(*ends: str) -> str:
    """The UUIDv5 of a link row, so that two laptops that make the same link make the same row."""
    return str(uuid.uuid5(_LINKS, "\x1f".join(ends)))


class ActivityKind(StrEnum):
    EVENT = "event"
    """an event of ours"""
    ATTENDED = "attended"
    """an event of others that we attend"""
    CALL = "call"
    """a conference call"""
    MILESTONE = "milestone"
    PERIOD = "period"
    """a span of work, such as a research phase"""
    PRODUCT = "product"
    """something made or kept up over the year: a newsletter, a website, an archive"""


CALENDAR_KINDS = (ActivityKind.EVENT, ActivityKind.ATTENDED, ActivityKind.CALL, ActivityKind.MILESTONE)
"""The kinds that stand in the calendar and are counted as the activities of a year."""


class ActivityStatus(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class ActivityRole(StrEnum):
    ORGANISER = "organiser"
    CO_ORGANISER = "co-organiser"
    PARTICIPANT = "participant"
    UNKNOWN = "unknown"


class PartnerRole(StrEnum):
    PARTNER = "partner"
    HOST = "host"
    ORGANISER = "organiser"
    PARTICIPANT = "participant"


class OrganisationKind(StrEnum):
    LOCAL_GOVERNMENT = "local-government"
    NETWORK = "network"
    INTERNATIONAL_ORGANISATION = "international-organisation"
    RESEARCH_INSTITUTE = "research-institute"
    PARTNER = "partner"
    COMPANY = "company"
    OTHER = "other"


class MembershipStatus(StrEnum):
    PROSPECT = "prospect"
    APPLIED = "applied"
    MEMBER = "member"
    SUSPENDED = "suspended"
    LEFT = "left"


class Classification(StrEnum):
    """Classification of a seat and of a participation, in the order in which lists print them."""

    CHAIR = "chair"
    CO_CHAIR = "co-chair"
    VICE_CHAIR = "vice-chair"
    INTERNATIONAL_NETWORK = "international-network"
    REGIONAL_NETWORK = "regional-network"
    MEMBER = "member"
    ADVISOR = "advisor"
    OBSERVER = "observer"
    SECRETARIAT = "secretariat"
    GUEST = "guest"


MEMBER_CLASSIFICATIONS = (
    Classification.CHAIR, Classification.CO_CHAIR, Classification.VICE_CHAIR,
    Classification.INTERNATIONAL_NETWORK, Classification.REGIONAL_NETWORK, Classification.MEMBER,
)  # fmt: skip
"""Classifications that count as members of a body, in the order in which lists print them."""


class QuorumOf(StrEnum):
    """Of what a quorum is a share."""

    SEATS = "seats"
    """all seats that count, vacant or not"""
    HELD = "held"
    """the seats that somebody holds"""


class MajorityKind(StrEnum):
    SIMPLE = "simple"
    """more for than against"""
    ABSOLUTE = "absolute"
    """more than half"""
    QUALIFIED = "qualified"
    """at least a share"""
    CONSENSUS = "consensus"
    """nobody against"""
    UNANIMITY = "unanimity"
    """everybody for"""


class MajorityBasis(StrEnum):
    """Of what a majority is counted."""

    CAST = "cast"
    """votes cast, abstentions apart"""
    PRESENT = "present"
    """those present who may vote"""
    ALL = "all"
    """all who may vote"""


class ArchiveKind(StrEnum):
    CASE_STUDY = "case-study"
    AGREEMENT = "agreement"
    REPORT = "report"
    PUBLICATION = "publication"
    LETTER = "letter"
    STATUTES = "statutes"
    MINUTES = "minutes"
    PICTURE = "picture"
    OTHER = "other"


class ArchiveRelation(StrEnum):
    """What a document of the archive has to do with a record."""

    OF = "of"
    """made by it"""
    ABOUT = "about"


class OwnFieldType(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"


class MeetingState(StrEnum):
    DRAFT = "draft"
    ISSUED = "issued"
    IN_PROGRESS = "in-progress"
    CLOSED = "closed"


class MeetingFormat(StrEnum):
    IN_PERSON = "in-person"
    ONLINE = "online"
    HYBRID = "hybrid"


class ItemKind(StrEnum):
    ITEM = "item"
    BREAK = "break"


class Purpose(StrEnum):
    NONE = "none"
    DECISION = "decision"
    DISCUSSION = "discussion"
    INFORMATION = "information"
    ELECTION = "election"
    PROCEDURE = "procedure"
    """such as the adoption of the agenda"""


class PaperKind(StrEnum):
    """What a paper is to the others of its meeting, which its symbol tells."""

    PAPER = "paper"
    INFORMATION = "information"
    """for information only (INF)"""
    CORRIGENDUM = "corrigendum"
    """corrects another paper (Corr.)"""
    ADDENDUM = "addendum"
    """adds to another paper (Add.)"""


class PaperStatus(StrEnum):
    EXPECTED = "expected"
    DRAFT = "draft"
    FINAL = "final"
    WITHDRAWN = "withdrawn"


class Reply(StrEnum):
    NOT_INVITED = "not-invited"
    NONE = "none"
    """invited, has not answered"""
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"


class Attendance(StrEnum):
    UNKNOWN = "unknown"
    PRESENT = "present"
    APOLOGIES = "apologies"
    PROXY = "proxy"
    ABSENT = "absent"


class Capacity(StrEnum):
    """In what capacity somebody attends a meeting."""

    NONE = "none"
    """as the classification says"""
    MEMBER = "member"
    ALTERNATE = "alternate"
    ADVISOR = "advisor"
    OBSERVER = "observer"
    SECRETARIAT = "secretariat"
    HOST = "host"
    INTERPRETER = "interpreter"
    GUEST = "guest"


class MeetingStepKind(StrEnum):
    """A step in the life of a meeting."""

    ISSUED = "issued"
    REVISED = "revised"
    """issued again after changes, as Rev.1 and so on"""
    STARTED = "started"
    CLOSED = "closed"
    REOPENED = "reopened"


class VoteKind(StrEnum):
    MOTION = "motion"
    """for, against or abstaining"""
    ELECTION = "election"
    """candidates for one seat or several"""


class VoteMethod(StrEnum):
    SHOW_OF_HANDS = "show-of-hands"
    """only the numbers are kept"""
    ROLL_CALL = "roll-call"
    """how each voted is kept"""
    SECRET = "secret"
    """only the numbers are kept, and of whom ballots were given in"""


class VoteResult(StrEnum):
    NONE = "none"
    """not decided yet"""
    ADOPTED = "adopted"
    REJECTED = "rejected"


class Choice(StrEnum):
    """How somebody voted."""

    NONE = "none"
    """did not vote"""
    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"


class Mode(StrEnum):
    """How somebody attends."""

    UNKNOWN = "unknown"
    IN_PERSON = "in-person"
    ONLINE = "online"


class FindingKind(StrEnum):
    CLASH = "clash"
    """two things on the same days in different cities"""
    CONTRADICTION = "contradiction"
    """two places of an imported document disagree"""
    MISSING = "missing"
    """a day, a place, a name or a row is missing"""


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class FindingState(StrEnum):
    OPEN = "open"
    SET_ASIDE = "set-aside"
    RESOLVED = "resolved"


@dataclass(frozen=True, kw_only=True)
class Record:
    """Any row of content."""

    id: str = field(default_factory=new_id)


# --- the programme -----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Programme(Record):
    """One year's programme of activities."""

    year: int
    title: str = ""
    language: str = "en"
    organisation_name: str = ""
    """the network whose programme it is, as it stands on the cover"""
    status: str = "draft"
    """draft or adopted"""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ProgrammeLine(Record):
    """A numbered section of the programme; gives its activities their colour.  `number` counts from 1."""

    programme_id: Annotated[str, Ref("programme")]
    number: int
    title: str
    short_title: str = ""
    language: str = "en"
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Direction(Record):
    """A strategic direction of the year.  `number` counts from 1."""

    programme_id: Annotated[str, Ref("programme")]
    number: int
    title: str
    language: str = "en"


@dataclass(frozen=True, kw_only=True)
class StrategicAction(Record):
    """An action under a strategic direction; actions nest."""

    direction_id: Annotated[str, Ref("direction")]
    parent_id: Annotated[str | None, Ref("strategic_action")] = None
    title: str
    language: str = "en"
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class Indicator(Record):
    """Something counted, from a baseline to a target by a date."""

    programme_id: Annotated[str, Ref("programme")]
    direction_id: Annotated[str | None, Ref("direction")] = None
    title: str
    language: str = "en"
    unit: str = ""
    """what is counted, such as "members"; the indicator of unit "members" is the goal shown with the members"""
    baseline: float | None = None
    target: float | None = None
    due_on: date | None = None
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Measurement(Record):
    """A value of an indicator on a day, with its source."""

    indicator_id: Annotated[str, Ref("indicator")]
    day: date | None
    value: float
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Series(Record):
    """A series of editions, such as "Asia Policy Dialogue"."""

    title: str
    language: str = "en"
    acronym: str = ""
    line_id: Annotated[str | None, Ref("programme_line")] = None
    region: str = ""
    """a region code of `gsef_desktop.reference`, or empty"""
    text: str = ""
    rotation: tuple[str, ...] = ()
    """the regions that take turns in hosting, in their order: region codes or ids"""


@dataclass(frozen=True, kw_only=True)
class Activity(Record):
    """Whatever has a place in the programme."""

    programme_id: Annotated[str | None, Ref("programme")] = None
    line_id: Annotated[str | None, Ref("programme_line")] = None
    series_id: Annotated[str | None, Ref("series")] = None
    edition: int | None = None
    """ordinal within the series, from 1"""
    title: str
    language: str = "en"
    kind: ActivityKind = ActivityKind.EVENT
    status: ActivityStatus = ActivityStatus.PLANNED
    role: ActivityRole = ActivityRole.UNKNOWN
    responsible_id: Annotated[str | None, Ref("person")] = None
    time: TimeFrame = UNKNOWN_TIME
    place: Place = NO_PLACE
    expected_participants: int | None = None
    expected_text: str = ""
    """who is expected, in words"""
    actual_participants: int | None = None
    theme: str = ""
    text: str = ""
    internal: bool = False
    """of no interest to outsiders: left out of what is printed or exported for them"""
    rank: str = "V"
    link: str = ""
    """where an online activity takes place (URL)"""
    settle_by: date | None = None
    """the day by which an uncertain date should be settled"""
    ask_id: Annotated[str | None, Ref("person")] = None
    """whom to ask about the date"""
    ask_text: str = ""
    """whom to ask, in words, where it is nobody in the file"""
    window_first: date | None = None
    """with `window_last`: the window in which the present days were found, kept as their origin"""
    window_last: date | None = None
    repeats_id: Annotated[str | None, Ref("activity")] = None
    """the repeated activity of which this is one changed occurrence"""
    occurrence: str = ""
    """with `repeats_id`: which occurrence, by its original start (RECURRENCE-ID): an ISO date, or an ISO local date and time"""
    split_from_id: Annotated[str | None, Ref("activity")] = None
    """the repeated activity from which this one was split by a change of "this and later" (RELATED-TO)"""
    participants_source: str = ""
    """where the number of participants comes from"""


@dataclass(frozen=True, kw_only=True)
class ActivityPartner(Record):
    """An organisation (or, while it is only a name, a text) that takes part in making an activity or a series."""

    activity_id: Annotated[str | None, Ref("activity")] = None
    series_id: Annotated[str | None, Ref("series")] = None
    organisation_id: Annotated[str | None, Ref("organisation")] = None
    name: str = ""
    role: PartnerRole = PartnerRole.PARTNER
    confirmed: bool = False
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class ActivityDirection(Record):
    """An activity serves a strategic direction."""

    activity_id: Annotated[str, Ref("activity")]
    direction_id: Annotated[str, Ref("direction")]


@dataclass(frozen=True, kw_only=True)
class TargetCountry(Record):
    """A country that an activity is for.  `country` is ISO 3166-1 alpha-2, None where the name was not recognised."""

    activity_id: Annotated[str, Ref("activity")]
    country: str | None = None
    text: str
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class Detail(Record):
    """A labelled text about any record, such as "Target readers": what the program has no field for, kept in order."""

    owner_kind: str
    owner_id: str
    label: str = ""
    text: str
    language: str = "en"
    rank: str = "V"


# --- organisations and people ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Organisation(Record):
    """A city, a network, an institute, an agency."""

    name: str
    language: str = "en"
    acronym: str = ""
    former_names: tuple[str, ...] = ()
    kind: OrganisationKind = OrganisationKind.OTHER
    parent_id: Annotated[str | None, Ref("organisation")] = None
    place: Place = NO_PLACE
    region: str = ""
    """a region code of `gsef_desktop.reference`, or empty"""
    languages: tuple[str, ...] = ()
    """ISO 639-1, the preferred one first"""
    website: str = ""
    address: str = ""
    """the principal one, as it stands on an envelope; others are `Address` records"""
    note: str = ""
    tags: tuple[str, ...] = ()
    logo_id: Annotated[str | None, Ref("attachment")] = None
    responsible_id: Annotated[str | None, Ref("person")] = None
    """the officer of the secretariat who looks after it"""
    mail: str = ""
    telephone: str = ""
    next_step: str = ""
    """what is to be done next to win it as a member"""
    next_step_on: date | None = None
    merged_into_id: Annotated[str | None, Ref("organisation")] = None
    """of an organisation that was found to be another one as well: that one"""


@dataclass(frozen=True, kw_only=True)
class Membership(Record):
    """An organisation's membership as one dated state; the newest state on or before a day holds on that day."""

    organisation_id: Annotated[str, Ref("organisation")]
    status: MembershipStatus
    category: str = ""
    """in words, where it is none of the list"""
    since: date | None = None
    decision_id: Annotated[str | None, Ref("decision")] = None
    text: str = ""
    category_id: Annotated[str | None, Ref("membership_category")] = None
    meeting_id: Annotated[str | None, Ref("meeting")] = None
    """the meeting in which it was decided"""
    body_id: Annotated[str | None, Ref("body")] = None
    """who decided it"""
    decided_by: str = ""
    """who decided it, in words, where it is no body of the file"""


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """A human being."""

    given_name: str = ""
    family_name: str = ""
    own_script_name: str = ""
    family_name_first: bool = False
    honorific: str = ""
    mail: str = ""
    telephone: str = ""
    languages: tuple[str, ...] = ()
    country: str | None = None
    needs: str = ""
    """what they need to take part, such as a ramp or sign language"""
    note: str = ""
    consent_on: date | None = None
    """the day on which they agreed to be listed, None where they have not"""
    diet: str = ""
    address: str = ""
    tags: tuple[str, ...] = ()
    portrait_id: Annotated[str | None, Ref("attachment")] = None
    erased: bool = False
    """their data were erased for good; past lists show "a participant" """
    merged_into_id: Annotated[str | None, Ref("person")] = None
    """of a person who was found to be in the file twice: the one who stayed"""


@dataclass(frozen=True, kw_only=True)
class PersonFunction(Record):
    """A person's function in an organisation over time; both ends may be open."""

    person_id: Annotated[str, Ref("person")]
    organisation_id: Annotated[str | None, Ref("organisation")] = None
    title: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, kw_only=True)
class Body(Record):
    """A body of the network, such as the Steering Committee."""

    name: str
    language: str = "en"
    acronym: str = ""
    text: str = ""
    rank: str = "V"
    symbol_scheme: str = ""
    """how meetings of the body are numbered, such as "GSEF/SC/{year}/{number}"; empty: as the program does by itself"""
    paper_scheme: str = ""
    """what follows the symbol of the meeting in that of a paper, such as "{item}"; empty: as the program does by itself"""


@dataclass(frozen=True, kw_only=True)
class BodyRules(Record):
    """Rules of a body, valid between two days (either may be open).

    `quorum` is a number of seats, or `quorum_share` (0–1, "more than" this share of the seats); both None: no rule is known.
    `notice_days` is the least number of days between invitation and meeting.
    """

    body_id: Annotated[str, Ref("body")]
    valid_from: date | None = None
    valid_to: date | None = None
    seats: int | None = None
    quorum: int | None = None
    quorum_share: float | None = None
    notice_days: int | None = None
    frequency: str = ""
    languages: tuple[str, ...] = ()
    text: str = ""
    title: str = ""
    """what these rules are called, such as "Charter of 2018" """
    quorum_of: QuorumOf = QuorumOf.SEATS
    agenda_days: int | None = None
    """least number of days between the agenda and the meeting"""
    papers_days: int | None = None
    """least number of days between the papers and the meeting"""
    proxies: int | None = None
    """how many others one may speak for by proxy, None: no rule is known"""


@dataclass(frozen=True, kw_only=True)
class College(Record):
    """A group of seats that vote together under some rules.  `weight`: its share of the whole vote, in any unit; shares are compared."""

    rules_id: Annotated[str, Ref("body_rules")]
    title: str
    language: str = "en"
    weight: float | None = None
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class MajorityRule(Record):
    """What majority some rules ask for a kind of question, such as "admission of members" (empty: whatever has no rule of its own)."""

    rules_id: Annotated[str, Ref("body_rules")]
    subject: str = ""
    language: str = "en"
    kind: MajorityKind = MajorityKind.SIMPLE
    share: float | None = None
    """of a qualified majority: the least share (0–1)"""
    basis: MajorityBasis = MajorityBasis.CAST
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class Composition(Record):
    """A line of a body's stated composition: a classification with its number, "as requested", or a range such as 2~3."""

    body_id: Annotated[str, Ref("body")]
    classification: Classification
    title: str
    least: int | None = None
    most: int | None = None
    as_requested: bool = False
    text: str = ""
    """as it stands in the source"""
    rank: str = "V"
    rules_id: Annotated[str | None, Ref("body_rules")] = None
    """the rules that state it, None where it holds under all of them"""
    college_id: Annotated[str | None, Ref("college")] = None
    votes: float | None = None
    """votes of each of these seats; None: one for members, none for others"""
    in_quorum: bool | None = None
    """whether these seats count for the quorum; None: members do, others do not"""


@dataclass(frozen=True, kw_only=True)
class Seat(Record):
    """A place in a body."""

    body_id: Annotated[str, Ref("body")]
    classification: Classification
    title: str = ""
    rank: str = "V"
    valid_from: date | None = None
    """since when the seat exists; None: ever since"""
    valid_to: date | None = None
    """the last day on which the seat exists"""


@dataclass(frozen=True, kw_only=True)
class SeatTerm(Record):
    """Who holds a seat: an organisation, exercised by a person, for a term with open or known ends."""

    seat_id: Annotated[str, Ref("seat")]
    organisation_id: Annotated[str | None, Ref("organisation")] = None
    person_id: Annotated[str | None, Ref("person")] = None
    deputy_id: Annotated[str | None, Ref("person")] = None
    valid_from: date | None = None
    valid_to: date | None = None
    text: str = ""


# --- meetings ----------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Meeting(Record):
    """An activity that has an agenda; its title, days and place are the activity's."""

    activity_id: Annotated[str, Ref("activity")]
    body_id: Annotated[str | None, Ref("body")] = None
    number: int | None = None
    """ordinal within body and year, from 1"""
    symbol: str = ""
    """document symbol, such as GSEF/SC/2019/3"""
    state: MeetingState = MeetingState.DRAFT
    format: MeetingFormat = MeetingFormat.IN_PERSON
    languages: tuple[str, ...] = ()
    """working languages"""
    issued_on: date | None = None
    note: str = ""
    revision: int = 0
    """how often the agenda was issued again after changes: 1 is Rev.1"""
    closed_on: date | None = None
    previous_id: Annotated[str | None, Ref("meeting")] = None
    """the meeting of the same body or series before this one"""
    host_id: Annotated[str | None, Ref("organisation")] = None
    organiser_id: Annotated[str | None, Ref("organisation")] = None
    """who prepares it on the spot"""
    contact: str = ""
    """whom to turn to on the spot, in words"""
    interpretation: tuple[str, ...] = ()
    """languages of interpretation"""


@dataclass(frozen=True, kw_only=True)
class MeetingSession(Record):
    """A stretch of a meeting: a day with start and end in the zone of the place (IANA name)."""

    meeting_id: Annotated[str, Ref("meeting")]
    day: date | None = None
    start: time | None = None
    end: time | None = None
    zone: str | None = None
    room: str = ""
    link: str = ""
    rank: str = "V"
    title: str = ""
    language: str = "en"
    format: MeetingFormat | None = None
    """None: that of the meeting"""
    dial_in: str = ""
    """telephone numbers and codes by which one joins without a browser"""
    interpretation: tuple[str, ...] = ()
    """languages of interpretation, where they are not those of the meeting"""


@dataclass(frozen=True, kw_only=True)
class AgendaItem(Record):
    """An item or a break.  Number and start are computed from the order, `duration` is in minutes."""

    meeting_id: Annotated[str, Ref("meeting")]
    session_id: Annotated[str | None, Ref("meeting_session")] = None
    parent_id: Annotated[str | None, Ref("agenda_item")] = None
    rank: str = "V"
    kind: ItemKind = ItemKind.ITEM
    title: str = ""
    language: str = "en"
    purpose: Purpose = Purpose.NONE
    lead: str = ""
    lead_organisation_id: Annotated[str | None, Ref("organisation")] = None
    lead_person_id: Annotated[str | None, Ref("person")] = None
    duration: int = 0
    pinned_start: time | None = None
    text: str = ""
    proposed_decision: str = ""
    chair_note: str = ""
    confidential: bool = False
    standing: bool = False
    """on the agenda of every meeting of the body"""
    consent: bool = False
    """adopted without discussion, together with the others of the consent agenda, unless somebody asks for a discussion"""
    parallel: bool = False
    """begins together with the item before it"""
    carried_from_id: Annotated[str | None, Ref("agenda_item")] = None
    """the item of an earlier meeting that this one takes up again"""
    lead_seat_id: Annotated[str | None, Ref("seat")] = None


@dataclass(frozen=True, kw_only=True)
class Paper(Record):
    """A document of a meeting with a symbol."""

    meeting_id: Annotated[str, Ref("meeting")]
    item_id: Annotated[str | None, Ref("agenda_item")] = None
    symbol: str = ""
    title: str = ""
    language: str = "en"
    status: PaperStatus = PaperStatus.EXPECTED
    due_on: date | None = None
    owner: str = ""
    rank: str = "V"
    kind: PaperKind = PaperKind.PAPER
    revision: int = 0
    """1 is Rev.1"""
    of_id: Annotated[str | None, Ref("paper")] = None
    """the paper that this one corrects or adds to"""
    owner_id: Annotated[str | None, Ref("person")] = None
    """who has to deliver it"""
    confidential: bool = False
    """left out of open packs"""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class PaperVersion(Record):
    """One language version of a paper, as a file or as text."""

    paper_id: Annotated[str, Ref("paper")]
    language: str
    status: PaperStatus = PaperStatus.DRAFT
    attachment_id: Annotated[str | None, Ref("attachment")] = None
    file_name: str = ""
    text: str = ""
    added_on: date | None = None
    author: str = ""
    replaced_on: date | None = None
    """the day from which on a newer version stands for this one, which is kept; None: this is the one that counts"""
    pdf_id: Annotated[str | None, Ref("attachment")] = None
    """the PDF that was made of `attachment_id`, where that is a file of another kind"""
    note: str = ""
    """what was changed"""


@dataclass(frozen=True, kw_only=True)
class Attachment(Record):
    """A file's bytes, stored once: the id is the link id of their SHA-256."""

    sha256: str
    media_type: str = "application/octet-stream"
    size: int = 0
    """bytes"""
    data: bytes = b""


@dataclass(frozen=True, kw_only=True)
class Participation(Record):
    """A person, an organisation or a seat at a meeting.  `name` stands where nobody is named yet ("Secretary General")."""

    meeting_id: Annotated[str, Ref("meeting")]
    seat_id: Annotated[str | None, Ref("seat")] = None
    organisation_id: Annotated[str | None, Ref("organisation")] = None
    person_id: Annotated[str | None, Ref("person")] = None
    name: str = ""
    classification: Classification = Classification.GUEST
    capacity: str = ""
    """in what capacity, in words, such as "Appointed in 2018" or "Partner" """
    language: str = ""
    reply: Reply = Reply.NONE
    mode: Mode = Mode.UNKNOWN
    attendance: Attendance = Attendance.UNKNOWN
    proxy_id: Annotated[str | None, Ref("participation")] = None
    """who speaks for them, when the attendance is by proxy"""
    note: str = ""
    rank: str = "V"
    acts_as: Capacity = Capacity.NONE
    head: bool = False
    """head of the delegation of the organisation"""
    substitute_for_id: Annotated[str | None, Ref("participation")] = None
    invited_on: date | None = None
    replied_on: date | None = None
    arrives_on: date | None = None
    arrives_at: time | None = None
    departs_on: date | None = None
    departs_at: time | None = None
    travel: str = ""
    """flights and trains, in words"""
    hotel: str = ""
    badge_name: str = ""
    """what stands on the badge, where it is not the name"""
    needs: str = ""
    """access, meals and other needs at this meeting"""


@dataclass(frozen=True, kw_only=True)
class SessionAttendance(Record):
    """Presence in one session."""

    participation_id: Annotated[str, Ref("participation")]
    session_id: Annotated[str, Ref("meeting_session")]
    attendance: Attendance = Attendance.UNKNOWN
    arrived: time | None = None
    left: time | None = None
    proxy_id: Annotated[str | None, Ref("participation")] = None
    """who speaks for them in this session, when the attendance is by proxy"""


@dataclass(frozen=True, kw_only=True)
class Minutes(Record):
    """What was done on an item (or, without an item, in the meeting as a whole)."""

    meeting_id: Annotated[str, Ref("meeting")]
    item_id: Annotated[str | None, Ref("agenda_item")] = None
    text: str = ""
    language: str = "en"
    status: str = "draft"
    adopted_on: date | None = None
    adopted_at_id: Annotated[str | None, Ref("meeting")] = None
    """the meeting that adopted these minutes (in the row of the meeting as a whole)"""


@dataclass(frozen=True, kw_only=True)
class Decision(Record):
    """A numbered decision, such as SC/2019/3/D2."""

    meeting_id: Annotated[str, Ref("meeting")]
    item_id: Annotated[str | None, Ref("agenda_item")] = None
    number: int | None = None
    symbol: str = ""
    text: str
    language: str = "en"
    decided_on: date | None = None
    implemented: bool = False
    topics: tuple[str, ...] = ()
    implemented_on: date | None = None
    present: int | None = None
    """how many seats (or votes, as the rules count them) were present or spoken for when it was taken"""
    needed: int | None = None
    """how many the quorum asked for then"""


@dataclass(frozen=True, kw_only=True)
class ActionItem(Record):
    """Something to be done after a meeting."""

    meeting_id: Annotated[str | None, Ref("meeting")] = None
    item_id: Annotated[str | None, Ref("agenda_item")] = None
    decision_id: Annotated[str | None, Ref("decision")] = None
    title: str
    language: str = "en"
    owner_id: Annotated[str | None, Ref("person")] = None
    owner: str = ""
    due_on: date | None = None
    status: str = "open"
    """open, done or dropped"""
    remind_days: int | None = 7
    """how many days before it is due it is brought to mind; None: never"""
    done_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Pack(Record):
    """A bound pack that was made: one PDF in one language."""

    meeting_id: Annotated[str, Ref("meeting")]
    language: str
    built_on: date | None = None
    attachment_id: Annotated[str | None, Ref("attachment")] = None
    personal_for_id: Annotated[str | None, Ref("person")] = None


# --- sources, findings, the rest ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class SourceDocument(Record):
    """A document that was imported."""

    file_name: str
    title: str = ""
    language: str = "en"
    imported_on: date | None = None
    attachment_id: Annotated[str | None, Ref("attachment")] = None


@dataclass(frozen=True, kw_only=True)
class SourceLine(Record):
    """A non-blank line of an imported document: where it stands, its raw text, and whether the importer understood it."""

    document_id: Annotated[str, Ref("source_document")]
    line: int
    """counted from 1"""
    section: str = ""
    """the headings above it, such as "1.A.i" or "Calendar, July" """
    text: str
    understood: bool = True


@dataclass(frozen=True, kw_only=True)
class SourceLink(Record):
    """A record was read from a line of a document."""

    owner_kind: str
    owner_id: str
    source_line_id: Annotated[str, Ref("source_line")]


@dataclass(frozen=True, kw_only=True)
class Finding(Record):
    """Something that the checks noticed.

    Findings of an import are kept open as rows; findings that are computed (clashes, missing details) are rows only once somebody has
    set them aside.  `key` identifies the same finding when it is computed again.  `title` and `explanation` are `Message` JSON.
    `subjects` are ``kind:id`` texts; `sources` are SourceLine ids; `marks` are the differing words in each source, in the same order.
    """

    kind: FindingKind
    key: str
    severity: Severity = Severity.WARNING
    state: FindingState = FindingState.OPEN
    title: str
    explanation: str = ""
    subjects: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Translation(Record):
    """A field of a record in another language than its original.  The id is `link_id(owner_kind, owner_id, field, language)`."""

    owner_kind: str
    owner_id: str
    field: str
    language: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Setting(Record):
    """A setting of this file, such as the network's name.  The id is `link_id("setting", key)`."""

    key: str
    value: str


# --- repetition, plans, tasks, calendar files ------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Recurrence(Record):
    """How an activity is repeated (RFC 5545, 3.8.5); its own days are the first occurrence.

    The id is `link_id("recurrence", activity_id)`.  Dates and times are local to the activity's zone, in ISO form:
    a date for an all-day activity, else a date and time.
    """

    activity_id: Annotated[str, Ref("activity")]
    rule: str = ""
    """RRULE values, one a line, without the name of the property"""
    dates: tuple[str, ...] = ()
    """further occurrences (RDATE)"""
    exceptions: tuple[str, ...] = ()
    """starts of occurrences that do not take place (EXDATE)"""
    first: date
    """first day of the first occurrence"""
    last: date | None = None
    """last day of the last occurrence, None where there is no last one"""


@dataclass(frozen=True, kw_only=True)
class ActivityPlan(Record):
    """When and where an activity was planned to be, beside what came of it.  The id is `link_id("plan", activity_id)`."""

    activity_id: Annotated[str, Ref("activity")]
    time: TimeFrame = UNKNOWN_TIME
    place: Place = NO_PLACE
    note: str = ""
    """why it came otherwise, such as "the host city withdrew" """


@dataclass(frozen=True, kw_only=True)
class Delegate(Record):
    """A person who goes to an activity for us.  The id is `link_id("delegate", activity_id, person_id)`."""

    activity_id: Annotated[str, Ref("activity")]
    person_id: Annotated[str, Ref("person")]
    reply: Reply = Reply.NONE
    note: str = ""
    rank: str = "V"


class Anchor(StrEnum):
    """From which day of an activity a task is counted."""

    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, kw_only=True)
class Task(Record):
    """Something to be done by a day: a day of its own (`due_on`), or one counted from an activity, with which it moves.

    Where `offset_days` is set, it is due so many days after (before, where negative) the first or the last day of the activity.
    """

    activity_id: Annotated[str | None, Ref("activity")] = None
    title: str
    language: str = "en"
    due_on: date | None = None
    offset_days: int | None = None
    anchor: Anchor = Anchor.FIRST
    owner_id: Annotated[str | None, Ref("person")] = None
    owner: str = ""
    """who does it, in words, where it is nobody in the file"""
    done_on: date | None = None
    dropped: bool = False
    remind_days: int | None = None
    """how many days before it is due the program reminds of it, None for never"""
    text: str = ""
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class TaskTemplate(Record):
    """A list of tasks that a kind of meeting always brings, to be planned back from its date."""

    title: str
    language: str = "en"
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class TaskTemplateStep(Record):
    """One task of a template: due `offset_days` after (before, where negative) the first or the last day of the activity."""

    template_id: Annotated[str, Ref("task_template")]
    title: str
    offset_days: int
    anchor: Anchor = Anchor.FIRST
    remind_days: int | None = 7
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class CalendarComponent(Record):
    """What a calendar file said of an activity beyond the program's own fields, so that it comes out again as it came in.

    Components that are no activity (a VJOURNAL, a VFREEBUSY, the properties of the calendar itself) are kept without one.
    """

    activity_id: Annotated[str | None, Ref("activity")] = None
    kind: str = "VEVENT"
    """name of the component, such as VEVENT or VTODO"""
    uid: str = ""
    """UID (RFC 5545, 3.8.4.7); an activity without a component has one made from its id"""
    sequence: int = 0
    """SEQUENCE (3.8.7.4) as it was read; changes since then are counted in the journal"""
    created: str = ""
    """CREATED in UTC as it was read, such as 20190131T120000Z"""
    modified: str = ""
    """LAST-MODIFIED in UTC as it was read"""
    stamp: str = ""
    """DTSTAMP in UTC as it was read"""
    source: str = ""
    """name of the file"""
    kept: str = ""
    """what the program has no field for, as the interchange writes it"""


# --- membership, archive, own fields, views of lists --------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Region(Record):
    """A region of the user's own, beside those of the United Nations.

    Organisations of its `countries` (ISO 3166-1 alpha-2) belong to it; an organisation's own `region` may also name it, by its id.
    """

    title: str
    language: str = "en"
    countries: tuple[str, ...] = ()
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class MembershipCategory(Record):
    """A category of membership, such as full or associate, that can be given between two days (either may be open)."""

    title: str
    language: str = "en"
    valid_from: date | None = None
    valid_to: date | None = None
    fee: int | None = None
    """the usual fee of a year, in the smallest unit of the currency"""
    currency: str = ""
    """ISO 4217"""
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class Fee(Record):
    """The membership fee of an organisation for a year.  Amounts are in the smallest unit of the currency (ISO 4217)."""

    organisation_id: Annotated[str, Ref("organisation")]
    year: int
    amount: int | None = None
    currency: str = ""
    due_on: date | None = None
    paid: int | None = None
    """what was paid where it is not the whole amount"""
    paid_on: date | None = None
    waived: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class LanguageOfficer(Record):
    """The officer of the secretariat who looks after a language.  The id is `link_id("language_officer", language, person_id)`."""

    language: str
    person_id: Annotated[str, Ref("person")]


@dataclass(frozen=True, kw_only=True)
class Address(Record):
    """A further address of an organisation or a person, as it stands on an envelope."""

    organisation_id: Annotated[str | None, Ref("organisation")] = None
    person_id: Annotated[str | None, Ref("person")] = None
    label: str = ""
    """what it is for, such as "Invoices" """
    text: str
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class ArchiveDocument(Record):
    """A document kept in the archive, as a file or as a link."""

    title: str
    language: str = "en"
    kind: ArchiveKind = ArchiveKind.OTHER
    year: int | None = None
    languages: tuple[str, ...] = ()
    """the languages in which it is written (ISO 639-1)"""
    attachment_id: Annotated[str | None, Ref("attachment")] = None
    file_name: str = ""
    link: str = ""
    note: str = ""
    text: str = ""
    """what is written in the file, for the search"""
    added_on: date | None = None
    internal: bool = False
    """of no interest to outsiders: not listed in what is printed for them"""


@dataclass(frozen=True, kw_only=True)
class ArchiveLink(Record):
    """A document of the archive is of or about an organisation, a person, an activity or a series.  The id is made from its ends."""

    document_id: Annotated[str, Ref("archive_document")]
    organisation_id: Annotated[str | None, Ref("organisation")] = None
    person_id: Annotated[str | None, Ref("person")] = None
    activity_id: Annotated[str | None, Ref("activity")] = None
    series_id: Annotated[str | None, Ref("series")] = None
    relation: ArchiveRelation = ArchiveRelation.ABOUT
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class OwnField(Record):
    """A field that the user has added to people or to organisations (`of_kind`: "person" or "organisation")."""

    of_kind: str
    title: str
    language: str = "en"
    type: OwnFieldType = OwnFieldType.TEXT
    choices: tuple[str, ...] = ()
    personal: bool = False
    """not printed and not exported unless asked for"""
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class OwnValue(Record):
    """What stands in a field of the user's own.  The id is `link_id("own_value", field_id, owner_id)`.

    `text` is the text or choice, a number as Python writes it, or an ISO date.
    """

    field_id: Annotated[str, Ref("own_field")]
    owner_kind: str
    owner_id: str
    text: str


@dataclass(frozen=True, kw_only=True)
class SavedView(Record):
    """A list as the user has set it up: columns, filters, order, groups; `definition` is JSON (see `gsef_desktop.domain.list_views`)."""

    list_kind: str
    """"organisations", "people", "activities" or another list"""
    title: str
    language: str = "en"
    definition: str = "{}"
    rank: str = "V"


# --- the life of a meeting -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class MeetingStep(Record):
    """A step in the life of a meeting: issued, revised, started, closed, reopened.  `snapshot` (JSON) holds the agenda as it was issued."""

    meeting_id: Annotated[str, Ref("meeting")]
    kind: MeetingStepKind
    day: date
    at: time | None = None
    author: str = ""
    reason: str = ""
    revision: int = 0
    symbol: str = ""
    snapshot: str = ""


@dataclass(frozen=True, kw_only=True)
class ItemRun(Record):
    """A stretch of time in which an item was dealt with, in local time of the session; `ended` None: it is dealt with now."""

    item_id: Annotated[str, Ref("agenda_item")]
    session_id: Annotated[str | None, Ref("meeting_session")] = None
    day: date
    started: time
    ended: time | None = None


@dataclass(frozen=True, kw_only=True)
class MeetingTemplate(Record):
    """What a kind of meeting always begins with; what was made from it stays as it is when the template is changed."""

    title: str
    language: str = "en"
    body_id: Annotated[str | None, Ref("body")] = None
    format: MeetingFormat = MeetingFormat.IN_PERSON
    languages: tuple[str, ...] = ()
    interpretation: tuple[str, ...] = ()
    task_template_id: Annotated[str | None, Ref("task_template")] = None
    """the tasks that are planned back from the meeting"""
    text: str = ""
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class MeetingTemplateSession(Record):
    """A session of a template, `day_offset` days (from 0) after the first day of the meeting; times are local to its place."""

    template_id: Annotated[str, Ref("meeting_template")]
    day_offset: int = 0
    start: time | None = None
    end: time | None = None
    title: str = ""
    language: str = "en"
    room: str = ""
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class MeetingTemplateItem(Record):
    """An item of a template; the fields are those of an agenda item."""

    template_id: Annotated[str, Ref("meeting_template")]
    session_id: Annotated[str | None, Ref("meeting_template_session")] = None
    parent_id: Annotated[str | None, Ref("meeting_template_item")] = None
    rank: str = "V"
    kind: ItemKind = ItemKind.ITEM
    title: str = ""
    language: str = "en"
    purpose: Purpose = Purpose.NONE
    lead: str = ""
    duration: int = 0
    text: str = ""
    proposed_decision: str = ""
    chair_note: str = ""
    confidential: bool = False
    standing: bool = False
    consent: bool = False
    parallel: bool = False


@dataclass(frozen=True, kw_only=True)
class MeetingTemplateInvitation(Record):
    """A body whose seats are invited to meetings made from a template, as they are held on the day of the meeting."""

    template_id: Annotated[str, Ref("meeting_template")]
    body_id: Annotated[str, Ref("body")]
    classification: Classification | None = None
    """only seats of this classification; None: all"""


@dataclass(frozen=True, kw_only=True)
class BacklogItem(Record):
    """An item for some next meeting, of a body where one is named; `taken_id`: the agenda item that it became."""

    body_id: Annotated[str | None, Ref("body")] = None
    from_id: Annotated[str | None, Ref("agenda_item")] = None
    """the item from which it was put off"""
    taken_id: Annotated[str | None, Ref("agenda_item")] = None
    title: str
    language: str = "en"
    purpose: Purpose = Purpose.NONE
    lead: str = ""
    duration: int = 0
    text: str = ""
    proposed_decision: str = ""
    added_on: date | None = None
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class PaperItem(Record):
    """A further item of the agenda to which a paper belongs, beside `Paper.item_id`.  The id is made of both."""

    paper_id: Annotated[str, Ref("paper")]
    item_id: Annotated[str, Ref("agenda_item")]


@dataclass(frozen=True, kw_only=True)
class Vote(Record):
    """A vote of a meeting: a motion or an election, with the rules that held for it and what came of it.

    Numbers are votes as they were counted, one a seat unless it is `weighted`; of a roll call they follow from the ballots.
    """

    meeting_id: Annotated[str, Ref("meeting")]
    item_id: Annotated[str | None, Ref("agenda_item")] = None
    session_id: Annotated[str | None, Ref("meeting_session")] = None
    decision_id: Annotated[str | None, Ref("decision")] = None
    kind: VoteKind = VoteKind.MOTION
    method: VoteMethod = VoteMethod.SHOW_OF_HANDS
    question: str = ""
    language: str = "en"
    subject: str = ""
    """the kind of question for which the rules ask for a majority of their own"""
    majority: MajorityKind = MajorityKind.SIMPLE
    share: float | None = None
    basis: MajorityBasis = MajorityBasis.CAST
    weighted: bool = False
    """whether the colleges are weighed"""
    held_on: date | None = None
    held_at: time | None = None
    in_favour: int | None = None
    against: int | None = None
    abstain: int | None = None
    invalid: int | None = None
    entitled: int | None = None
    """how many votes there were in all"""
    present: int | None = None
    """how many seats (or votes) were present or spoken for, as the quorum counts them"""
    needed: int | None = None
    """how many the quorum asked for"""
    seats: int = 1
    """of an election: how many are to be elected"""
    round: int = 1
    result: VoteResult = VoteResult.NONE
    closed: bool = False
    note: str = ""
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class VoteTally(Record):
    """The votes of one college, where they are counted apart.  The id is made of vote and college."""

    vote_id: Annotated[str, Ref("vote")]
    college_id: Annotated[str, Ref("college")]
    in_favour: int = 0
    against: int = 0
    abstain: int = 0


@dataclass(frozen=True, kw_only=True)
class Ballot(Record):
    """How somebody voted in a roll call (of a secret vote: that they voted).  The id is made of vote and participation."""

    vote_id: Annotated[str, Ref("vote")]
    participation_id: Annotated[str, Ref("participation")]
    by_id: Annotated[str | None, Ref("participation")] = None
    """who voted for them, by proxy"""
    choice: Choice = Choice.NONE
    votes: float = 1.0


@dataclass(frozen=True, kw_only=True)
class VoteCandidate(Record):
    """A candidate of an election."""

    vote_id: Annotated[str, Ref("vote")]
    name: str = ""
    organisation_id: Annotated[str | None, Ref("organisation")] = None
    person_id: Annotated[str | None, Ref("person")] = None
    votes: int | None = None
    elected: bool = False
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class MinutesAnnex(Record):
    """A file or text that belongs to the minutes of a meeting."""

    meeting_id: Annotated[str, Ref("meeting")]
    item_id: Annotated[str | None, Ref("agenda_item")] = None
    title: str
    language: str = "en"
    attachment_id: Annotated[str | None, Ref("attachment")] = None
    file_name: str = ""
    text: str = ""
    rank: str = "V"


@dataclass(frozen=True, kw_only=True)
class ActionOwner(Record):
    """A further owner of an action item, beside `ActionItem.owner_id`.  The id is made of both ends."""

    action_id: Annotated[str, Ref("action_item")]
    person_id: Annotated[str | None, Ref("person")] = None
    organisation_id: Annotated[str | None, Ref("organisation")] = None


RECORDS: tuple[type[Record], ...] = (
    Programme, ProgrammeLine, Direction, StrategicAction, Indicator, Measurement, Series, Activity, ActivityPartner, ActivityDirection,
    TargetCountry, Detail, Organisation, Membership, Person, PersonFunction, Body, BodyRules, Composition, Seat, SeatTerm, Meeting,
    MeetingSession, AgendaItem, Paper, PaperVersion, Attachment, Participation, SessionAttendance, Minutes, Decision, ActionItem, Pack,
    SourceDocument, SourceLine, SourceLink, Finding, Translation, Setting,
    Recurrence, ActivityPlan, Delegate, Task, TaskTemplate, TaskTemplateStep, CalendarComponent,
    College, MajorityRule, Region, MembershipCategory, Fee, LanguageOfficer, Address, ArchiveDocument, ArchiveLink, OwnField, OwnValue,
    SavedView,
    MeetingStep, ItemRun, MeetingTemplate, MeetingTemplateSession, MeetingTemplateItem, MeetingTemplateInvitation, BacklogItem, PaperItem,
    Vote, VoteTally, Ballot, VoteCandidate, MinutesAnnex, ActionOwner,
)  # fmt: skip
"""Every kind of record.  The order is part of the file format (the journal numbers tables by it): add at the end only."""


def kind_of(record: type[Record] | Record) -> str:
    """The name of a record's kind, which is also its table's: ``AgendaItem`` is ``"agenda_item"``."""
    name = record.__name__ if isinstance(record, type) else type(record).__name__
    return "".join(("_" if index and letter.isupper() else "") + letter.lower() for index, letter in enumerate(name))
