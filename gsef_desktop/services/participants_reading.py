"""What the list of participants shows: groups, counts of what was answered, languages, and the quorum rule of the body that meets."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from gsef_desktop.domain import body_rules
from gsef_desktop.domain.records import (
    MEMBER_CLASSIFICATIONS,
    Activity,
    Attendance,
    Body,
    BodyRules,
    Classification,
    Composition,
    Meeting,
    MeetingSession,
    Mode,
    Organisation,
    Participation,
    Person,
    Reply,
    Seat,
    SeatTerm,
)
from gsef_desktop.services.body_details import composition_on
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.meeting_sessions import sessions_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

_R = TypeVar("_R", Organisation, Person)
ORDER = {classification: position for position, classification in enumerate(Classification)}
"""The place of each classification in the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantRow:
    """One participant as the list shows it.  `name` is the person's, or what stands for it."""

    id: str
    classification: Classification
    capacity: str
    organisation_id: str | None
    organisation: str
    person_id: str | None
    person: str
    name: str
    language: str
    mode: Mode
    reply: Reply
    attendance: Attendance
    note: str
    seat_id: str | None
    participation: Participation
    """the record itself, for capacity, travel and the rest"""
    diet: str = ""
    """what the person eats"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyCounts:
    """How many answered what."""

    all: int = 0
    yes: int = 0
    none: int = 0
    apologies: int = 0
    tentative: int = 0
    not_invited: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantGroup:
    """The participants of one part of the list.  `key` is members, advisors, observers, secretariat or guests.

    `stated_least` and `stated_most` are the numbers that the body's composition states, None where it states none;
    `as_requested`: it says that they come as requested.
    """

    key: str
    rows: tuple[ParticipantRow, ...]
    counts: ReplyCounts
    stated_least: int | None = None
    stated_most: int | None = None
    as_requested: bool = False

    @property
    def seats(self) -> int:
        """How many there are without those who only come in the place of somebody else."""
        return sum(map(_counts_itself, self.rows))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumRule:
    """The rule of the body that meets: a number of seats, or more than a share of them; both None: no rule is known.

    `needed` is how many of `seats` that makes.
    """

    body_id: str
    number: int | None
    share: float | None
    seats: int
    needed: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantList:
    """Everything that the participants page shows."""

    meeting_id: str
    body: str
    days: tuple[date, ...]
    groups: tuple[ParticipantGroup, ...]
    counts: ReplyCounts
    languages: tuple[tuple[str, int], ...]
    """how many participants use each language, the most used first; an empty code counts those of whom it is not known"""
    official: tuple[str, ...]
    quorum: QuorumRule | None
    member_counts: ReplyCounts
    """what is answered for the seats of members; whoever is substituted is counted by what the substitute answers"""

    def find(self, participation_id: str) -> ParticipantRow | None:
        """The row of a participant, if it is in this meeting."""
        return next((row for group in self.groups for row in group.rows if row.id == participation_id), None)


GROUPS: tuple[tuple[str, tuple[Classification, ...]], ...] = (
    ("members", MEMBER_CLASSIFICATIONS),
    ("advisors", (Classification.ADVISOR,)),
    ("observers", (Classification.OBSERVER,)),
    ("secretariat", (Classification.SECRETARIAT,)),
    ("guests", (Classification.GUEST,)),
)
"""The parts of the list in the order in which they stand."""


def list_participants(workspace: Workspace, *, meeting_id: str, language: str = "en") -> ParticipantList:
    """The participants of a meeting, grouped, counted, with quorum rule and languages.  Raises NotFound."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        sessions = sessions_of(reader, meeting_id)
        rows = _rows(reader, meeting_id, language)
        body = reader.find(Body, meeting.body_id)
        day = first_day(reader, meeting) or date.today()
        rules = rules_on(reader, meeting.body_id, day) if meeting.body_id else None
        composition = composition_on(reader, meeting.body_id, day) if meeting.body_id else []
        needed = _quorum(reader, meeting.body_id, rules, composition, day) if meeting.body_id else None
    groups = tuple(
        _group(key, tuple(row for row in rows if row.classification in classes), [c for c in composition if c.classification in classes])
        for key, classes in GROUPS
    )
    members = groups[0]
    rule = None
    if body is not None and needed is not None:
        if not needed.whole:  # a body without seats of its own: those who are invited as members are its members
            invited = members.seats
            needed = body_rules.quorum_of_seats(rules, composition, counted=invited, held=invited)
        number, share = (rules.quorum, rules.quorum_share) if rules else (None, None)
        rule = QuorumRule(body_id=body.id, number=number, share=share, seats=needed.whole, needed=needed.needed)
    return ParticipantList(
        meeting_id=meeting_id,
        body=body.name if body else "",
        days=_days(sessions),
        groups=tuple(group for group in groups if group.rows),
        counts=_count(rows),
        languages=tuple(sorted(Counter(row.language for row in rows).items(), key=lambda pair: (pair[0] == "", -pair[1], pair[0]))),
        official=meeting.languages or (rules.languages if rules else ()),
        quorum=rule,
        member_counts=_count_seats(members.rows, rows),
    )


def _quorum(reader: Reader, body_id: str, rules: BodyRules | None, lines: Sequence[Composition], day: date) -> body_rules.Quorum:
    """The quorum of a body from the seats that it has on a day."""
    seats = reader.all(Seat, body_id=body_id)
    terms = reader.all(SeatTerm, seat_id=[seat.id for seat in seats]) if seats else []
    return body_rules.quorum_on([rules] if rules is not None else [], seats, terms, day, lines)


def rules_on(reader: Reader, body_id: str, day: date | None) -> BodyRules | None:
    """The rules of a body that are valid on a day (today's where the day is not known); the newest where several are."""
    return body_rules.rules_on(reader.all(BodyRules, body_id=body_id), day or date.today())


def display_name(person: Person, language: str = "en") -> str:
    """A person's name as lists show it, or else the mail; somebody who was erased is "a participant" in the language."""
    return person_name(person, language) or person.mail


def first_day(reader: Reader, meeting: Meeting) -> date | None:
    """The first day of a meeting, None where it is not known."""
    return reader.get(Activity, meeting.activity_id).time.earliest


def _days(sessions: Iterable[MeetingSession]) -> tuple[date, ...]:
    return tuple(sorted({session.day for session in sessions if session.day is not None}))


def _rows(reader: Reader, meeting_id: str, language: str) -> list[ParticipantRow]:
    participations = reader.all(Participation, meeting_id=meeting_id)
    organisations = _by_id(reader.all(Organisation, id=tuple({p.organisation_id for p in participations if p.organisation_id})))
    people = _by_id(reader.all(Person, id=tuple({p.person_id for p in participations if p.person_id})))
    rows = []
    for one in sorted(participations, key=lambda one: (ORDER[one.classification], one.rank, one.id)):
        organisation = organisations.get(one.organisation_id or "")
        person = people.get(one.person_id or "")
        rows.append(
            ParticipantRow(
                id=one.id,
                classification=one.classification,
                capacity=one.capacity,
                organisation_id=one.organisation_id,
                organisation=organisation.name if organisation else "",
                person_id=one.person_id,
                person=display_name(person, language) if person else "",
                name=one.name,
                language=one.language,
                mode=one.mode,
                reply=one.reply,
                attendance=one.attendance,
                note=one.note,
                seat_id=one.seat_id,
                participation=one,
                diet=person.diet if person else "",
            )
        )
    return rows


def _by_id(records: Iterable[_R]) -> dict[str, _R]:
    return {record.id: record for record in records}


def _group(key: str, rows: tuple[ParticipantRow, ...], composition: list[Composition]) -> ParticipantGroup:
    known = [line for line in composition if line.least is not None]
    return ParticipantGroup(
        key=key,
        rows=rows,
        counts=_count(rows),
        stated_least=sum(line.least or 0 for line in known) if known else None,
        stated_most=sum(line.most or line.least or 0 for line in known) if known else None,
        as_requested=any(line.as_requested for line in composition),
    )


def _count(rows: Iterable[ParticipantRow]) -> ReplyCounts:
    return _counted(Counter(row.reply for row in rows))


def _count_seats(members: Iterable[ParticipantRow], everybody: Iterable[ParticipantRow]) -> ReplyCounts:
    """Replies for seats: a substitute has none of their own, and answers for whoever they come for unless that one comes too."""
    substitutes = {row.participation.substitute_for_id: row.reply for row in everybody if row.reply is not Reply.DECLINED}
    return _counted(
        Counter(
            row.reply if row.reply is Reply.ACCEPTED else substitutes.get(row.id, row.reply)
            for row in members if _counts_itself(row)
        )
    )  # fmt: skip


def _counts_itself(row: ParticipantRow) -> bool:
    """Whether somebody stands for a seat, or an invitation, of their own: a substitute does not, unless they hold a seat besides."""
    return row.participation.substitute_for_id is None or row.seat_id is not None


def _counted(replies: Counter[Reply]) -> ReplyCounts:
    return ReplyCounts(
        all=replies.total(),
        yes=replies[Reply.ACCEPTED],
        none=replies[Reply.NONE],
        apologies=replies[Reply.DECLINED],
        tentative=replies[Reply.TENTATIVE],
        not_invited=replies[Reply.NOT_INVITED],
    )
