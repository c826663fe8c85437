"""Participants: who is invited to a meeting, in what capacity, and what they answered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from gsef_desktop.domain import body_rules
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import ranks_after
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
from gsef_desktop.services.bodies import rules_for
from gsef_desktop.services.body_details import composition_on
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.removal import delete_with_dependents

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace

_R = TypeVar("_R", Organisation, Person)
_ORDER = {classification: position for position, classification in enumerate(Classification)}


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
        day = _first_day(reader, meeting) or date.today()
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


def add_seats(workspace: Workspace, *, meeting_id: str, body_id: str, seat_ids: Sequence[str] | None = None) -> Changes:
    """Invite the holders of a body's seats on the meeting's day; seats that are in the list already are left alone."""
    with workspace.edit(message("Add seat holders")) as unit:
        invite_seats(unit, meeting_id, body_id, seat_ids=seat_ids)
    return unit.changes


def invite_seats(
    unit: Unit,
    meeting_id: str,
    body_id: str,
    *,
    seat_ids: Sequence[str] | None = None,
    classification: Classification | None = None,
) -> int:
    """The same within an edit, perhaps only seats of one classification; returns how many were added."""
    meeting = unit.get(Meeting, meeting_id)
    day = _first_day(unit, meeting) or date.today()
    present = unit.all(Participation, meeting_id=meeting_id)
    taken = {participation.seat_id for participation in present}
    existing = body_rules.seats_on(unit.all(Seat, body_id=body_id), day)
    seats = sorted(existing, key=lambda seat: (_ORDER[seat.classification], seat.rank, seat.id))
    wanted = [
        seat
        for seat in seats
        if seat.id not in taken and (seat_ids is None or seat.id in seat_ids) and classification in (None, seat.classification)
    ]
    terms = _terms_on(unit, [seat.id for seat in wanted], day)
    ranks = ranks_after(max((participation.rank for participation in present), default=None), len(wanted))
    for seat, rank in zip(wanted, ranks, strict=True):
        unit.add(_participation_of_seat(unit, meeting_id, seat, terms.get(seat.id), rank))
    return len(wanted)


def add_participant(
    workspace: Workspace,
    *,
    meeting_id: str,
    organisation_id: str | None = None,
    person_id: str | None = None,
    name: str = "",
    classification: Classification = Classification.GUEST,
    capacity: str = "",
) -> Participation:
    """Invite an organisation, a person, or somebody of whom only a name or an office is known.  Raises Invalid for nobody."""
    if organisation_id is None and person_id is None and not name.strip():
        raise Invalid(message("Nobody was named"), remedy=message("Choose an organisation or a person, or type a name"))
    with workspace.edit(message("Add participant")) as unit:
        unit.get(Meeting, meeting_id)
        participation = Participation(
            meeting_id=meeting_id,
            organisation_id=organisation_id,
            person_id=person_id,
            name=name.strip(),
            classification=classification,
            capacity=capacity.strip(),
            language=language_of(unit, organisation_id, person_id),
            rank=_next_rank(unit, meeting_id),
        )
        unit.add(participation)
    return participation


def remove_participants(workspace: Workspace, *, participation_ids: Sequence[str]) -> Changes:
    """Take people off the list, with their attendance."""
    with workspace.edit(message("Remove participants") if len(participation_ids) > 1 else message("Remove participant")) as unit:
        for participation_id in participation_ids:
            delete_with_dependents(unit, Participation, participation_id)
    return unit.changes


def set_reply(workspace: Workspace, *, participation_ids: Sequence[str], reply: Reply, today: date | None = None) -> Changes:
    """Note what somebody answered.  Until the meeting, `today` becomes the day of the reply where none is noted."""
    day = today or date.today()
    with workspace.edit(message("Change reply")) as unit:
        for participation_id in participation_ids:
            one = unit.get(Participation, participation_id)
            fields: dict[str, Any] = {"reply": reply}
            if reply in (Reply.NONE, Reply.NOT_INVITED):
                fields["replied_on"] = None
            elif one.replied_on is None and (_first_day(unit, unit.get(Meeting, one.meeting_id)) or date.max) >= day:
                fields["replied_on"] = day
            unit.update(Participation, participation_id, **fields)
    return unit.changes


def set_mode(workspace: Workspace, *, participation_ids: Sequence[str], mode: Mode) -> Changes:
    """Note whether somebody comes or joins online."""
    with workspace.edit(message("Change way of attending")) as unit:
        for participation_id in participation_ids:
            unit.update(Participation, participation_id, mode=mode)
    return unit.changes


def set_classification(workspace: Workspace, *, participation_ids: Sequence[str], classification: Classification) -> Changes:
    """Set as what somebody is at the meeting."""
    with workspace.edit(message("Change role at the meeting")) as unit:
        for participation_id in participation_ids:
            unit.update(Participation, participation_id, classification=classification)
    return unit.changes


def set_language(workspace: Workspace, *, participation_ids: Sequence[str], language: str) -> Changes:
    """Set the language somebody works in (ISO 639-1; empty: not known)."""
    with workspace.edit(message("Change language of a participant")) as unit:
        for participation_id in participation_ids:
            unit.update(Participation, participation_id, language=language)
    return unit.changes


def set_person(workspace: Workspace, *, participation_id: str, person_id: str | None) -> Changes:
    """Set who comes; None: nobody is named yet.  The person's first language becomes the participant's if none is known."""
    with workspace.edit(message("Change name of a participant")) as unit:
        participation = unit.update(Participation, participation_id, person_id=person_id)
        if person_id is not None and not participation.language:
            unit.update(Participation, participation_id, language=language_of(unit, None, person_id))
    return unit.changes


def name_person(workspace: Workspace, *, participation_id: str, text: str) -> Changes:
    """Set who comes by a typed name: a person of the file if one has that name, or else a new one; an empty text: nobody yet."""
    text = " ".join(text.split())
    if not text:
        return set_person(workspace, participation_id=participation_id, person_id=None)
    with workspace.edit(message("Change name of a participant")) as unit:
        wanted = text.casefold()
        people = unit.all(Person)
        found = next((person for person in people if wanted in {display_name(person).casefold(), person.own_script_name.casefold()}), None)
        if found is None:
            found = unit.add(person_from_text(text))
        participation = unit.update(Participation, participation_id, person_id=found.id)
        if not participation.language and found.languages:
            unit.update(Participation, participation_id, language=found.languages[0])
    return unit.changes


def person_from_text(text: str) -> Person:
    """A new person from a typed name.  A word in capitals is the family name, or else the last word; Hangul goes to the own script."""
    words = text.split()
    if any("가" <= letter <= "힣" for letter in text):
        return Person(own_script_name=text, family_name_first=True, languages=("ko",))
    honorifics = {"prof.", "dr", "dr.", "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "rev.", "m.", "mme", "sr.", "sra."}
    honorific = words.pop(0) if len(words) > 1 and words[0].casefold() in honorifics else ""
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    if capitals and len(capitals) < len(words):
        family = " ".join(capitals)
        given = " ".join(word for word in words if word not in capitals)
        return Person(honorific=honorific, given_name=given, family_name=family.title(), family_name_first=words[0] in capitals)
    return Person(honorific=honorific, given_name=" ".join(words[:-1]), family_name=words[-1])


def name_organisation(workspace: Workspace, *, participation_id: str, organisation_id: str | None, text: str = "") -> Changes:
    """Set which organisation somebody is there for; where it is not in the file, `text` stands for it.

    The head of the delegation of one organisation is not at once that of another.
    """
    with workspace.edit(message("Change organisation of a participant")) as unit:
        name = "" if organisation_id is not None else text.strip()
        before = unit.get(Participation, participation_id)
        head = before.head and before.organisation_id == organisation_id
        unit.update(Participation, participation_id, organisation_id=organisation_id, name=name, head=head)
    return unit.changes


def set_words(workspace: Workspace, *, participation_id: str, field: str, text: str) -> Changes:
    """Change the `name`, `capacity` or `note` of a participant as it is typed; keystrokes of one field are one step."""
    if field not in ("name", "capacity", "note"):
        raise TypeError(f"a participant has no words called {field}")
    with workspace.edit(message("Change participant"), merge_key=f"participation:{participation_id}:{field}") as unit:
        unit.update(Participation, participation_id, **{field: text})
    return unit.changes


def set_quorum_rule(workspace: Workspace, *, meeting_id: str, number: int | None = None, share: float | None = None) -> Changes:
    """Set the quorum of the body that meets: so many seats, or more than a share (0–1) of them; neither: no rule.

    Raises Invalid where the meeting has no body, or the numbers make no sense.
    """
    if (number is not None and number < 1) or (share is not None and not 0 <= share <= 1):
        raise Invalid(message("A quorum is at least one seat, and a share lies between none and all of them"))
    with workspace.edit(message("Change quorum rule")) as unit:
        meeting = unit.get(Meeting, meeting_id)
        if meeting.body_id is None:
            raise Invalid(
                message("This meeting has no body whose rule it could be"), remedy=message("Choose the body of the meeting first")
            )
        rules = rules_for(unit, meeting.body_id, _first_day(unit, meeting) or date.today())
        unit.update(BodyRules, rules.id, quorum=number, quorum_share=share)
    return unit.changes


def _participation_of_seat(unit: Unit, meeting_id: str, seat: Seat, term: SeatTerm | None, rank: str) -> Participation:
    organisation_id, person_id = (term.organisation_id, term.person_id) if term else (None, None)
    return Participation(
        meeting_id=meeting_id,
        seat_id=seat.id,
        organisation_id=organisation_id,
        person_id=person_id,
        name="" if organisation_id or person_id else seat.title,
        classification=seat.classification,
        capacity=term.text if term else "",
        language=language_of(unit, organisation_id, person_id),
        rank=rank,
    )


def _terms_on(reader: Reader, seat_ids: Sequence[str], day: date) -> dict[str, SeatTerm]:
    """The term of each seat that holds on a day; the newest where several do."""
    terms: dict[str, SeatTerm] = {}
    for term in reader.all(SeatTerm, seat_id=tuple(seat_ids)):
        if (term.valid_from is None or term.valid_from <= day) and (term.valid_to is None or day <= term.valid_to):
            other = terms.get(term.seat_id)
            if other is None or (other.valid_from or date.min) < (term.valid_from or date.min):
                terms[term.seat_id] = term
    return terms


def language_of(reader: Reader, organisation_id: str | None, person_id: str | None) -> str:
    """The language that a participant is taken to work in: the first of the person, or else of the organisation; empty for none."""
    person, organisation = reader.find(Person, person_id), reader.find(Organisation, organisation_id)
    for languages in (person.languages if person else (), organisation.languages if organisation else ()):
        if languages:
            return languages[0]
    return ""


def _next_rank(reader: Reader, meeting_id: str) -> str:
    return ranks_after(max((other.rank for other in reader.all(Participation, meeting_id=meeting_id)), default=None), 1)[0]


def _first_day(reader: Reader, meeting: Meeting) -> date | None:
    return reader.get(Activity, meeting.activity_id).time.earliest


def _days(sessions: Iterable[MeetingSession]) -> tuple[date, ...]:
    return tuple(sorted({session.day for session in sessions if session.day is not None}))


def _rows(reader: Reader, meeting_id: str, language: str) -> list[ParticipantRow]:
    participations = reader.all(Participation, meeting_id=meeting_id)
    organisations = _by_id(reader.all(Organisation, id=tuple({p.organisation_id for p in participations if p.organisation_id})))
    people = _by_id(reader.all(Person, id=tuple({p.person_id for p in participations if p.person_id})))
    rows = []
    for one in sorted(participations, key=lambda one: (_ORDER[one.classification], one.rank, one.id)):
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
