"""Who may vote in a meeting on a day, with how many votes, who of them is there or spoken for, and what quorum that makes.

Of a body it is the seats that exist and are held on that day and have votes under the rules valid then (no observers, no advisors);
whoever is suspended from membership, or has left, has none.  Where a meeting has no body, or its body no seats, each organisation that
is invited as a member has one vote, and each member who comes for none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from gsef_desktop.domain import body_rules
from gsef_desktop.domain.attendance import is_here, is_spoken_for, presence
from gsef_desktop.domain.body_rules import Voice
from gsef_desktop.domain.membership import status_on
from gsef_desktop.domain.records import (
    MEMBER_CLASSIFICATIONS,
    Activity,
    Attendance,
    BodyRules,
    Capacity,
    Classification,
    College,
    Composition,
    MajorityRule,
    Meeting,
    MeetingSession,
    Membership,
    MembershipStatus,
    Organisation,
    Participation,
    Person,
    Seat,
    SeatTerm,
    SessionAttendance,
)
from gsef_desktop.domain.seat_terms import is_held, term_on
from gsef_desktop.domain.votes import Electorate, votes_among, weight_among
from gsef_desktop.services.attendance_quorum import SessionQuorum, quorums_of
from gsef_desktop.services.listing_common import by_id, person_name
from gsef_desktop.storage.reader import Reader

_ORDER = {classification: place for place, classification in enumerate(Classification)}
_NO_VOTE = (Capacity.ADVISOR, Capacity.OBSERVER, Capacity.SECRETARIAT, Capacity.HOST, Capacity.INTERPRETER, Capacity.GUEST)
_BARRED = (MembershipStatus.SUSPENDED, MembershipStatus.LEFT)


@dataclass(frozen=True, kw_only=True)
class Voter:
    """Somebody who may vote: a participation.  `by` speaks for them now: a substitute, or whoever has their proxy."""

    id: str
    name: str
    """the organisation, else the person, else what stands for them"""
    person: str
    """who comes for the organisation"""
    classification: Classification
    voice: Voice
    present: bool = False
    """there, or spoken for"""
    by_id: str | None = None
    by: str = ""
    too_many: bool = False
    """whoever speaks for them speaks for more others than the rules allow: they are not counted"""


@dataclass(frozen=True, kw_only=True)
class VotingRoom:
    """Who may vote and who is there; the quorum is counted in seats."""

    day: date
    voters: tuple[Voter, ...]
    voices: tuple[Voice, ...]
    """all who may vote, invited or not"""
    barred: tuple[str, ...]
    """names of those who hold a seat and have no vote, since they are suspended or have left"""
    rules: BodyRules | None
    majorities: tuple[MajorityRule, ...]
    colleges: tuple[College, ...]
    quorum: SessionQuorum | None
    """None where no body meets"""
    present: int
    """how many seats that count for the quorum are there or spoken for"""
    recorded: bool
    """whether anything was noted of who is there"""

    @property
    def has_weights(self) -> bool:
        """Whether the rules weigh the colleges."""
        return any(one.weight is not None for one in self.colleges)

    def electorate(self, *, weighted: bool = False) -> Electorate:
        """The votes, or the weight, of those present and of all."""
        there = frozenset(one.voice.seat_id for one in self.voters if one.present)
        return weight_among(self.voices, there) if weighted else votes_among(self.voices, there)

    def voter(self, participation_id: str) -> Voter | None:
        """The voter of a participation."""
        return next((one for one in self.voters if one.id == participation_id), None)


def read_room(
    reader: Reader, meeting_id: str, *, day: date | None = None, session_id: str | None = None, at: time | None = None, language: str = "en"
) -> VotingRoom:
    """Who may vote in a meeting on a day (by default its first, else today), and who is there in a session, at a time if it is given.

    Without a session presence in the meeting as a whole counts.  Who is there and the quorum are what the attendance says
    (`gsef_desktop.services.attendance_quorum`).  Raises NotFound.
    """
    meeting = reader.get(Meeting, meeting_id)
    session = reader.find(MeetingSession, session_id)
    day = day or (session.day if session is not None else None) or reader.get(Activity, meeting.activity_id).time.earliest or date.today()
    rules, lines, colleges, majorities = _rules(reader, meeting.body_id, day)
    people = _People(reader, meeting_id, session_id, at, language)
    seats = body_rules.seats_on(reader.all(Seat, body_id=meeting.body_id), day) if meeting.body_id else []
    terms = _terms(reader, seats, day)
    if seats:
        placed = people.of_seats(seats, terms)
        held = [seat for seat in seats if seat.id in terms]
        holder = {seat.id: terms[seat.id].organisation_id for seat in held}
    else:
        placed = {one.id: one for one in people.members()}
        seats = held = [Seat(id=one.id, body_id="", classification=one.classification, title=one.capacity) for one in placed.values()]
        holder = {one.id: one.organisation_id for one in placed.values()}
    barred = _barred(reader, holder.values(), day)
    voices = body_rules.voices(lines, colleges, [seat for seat in held if holder[seat.id] not in barred])
    quorum = _quorum(reader, meeting_id, session, day, people.all)
    spoken = people.spoken_for(placed.values(), rules.proxies if rules is not None else None)
    voters = [people.voter(placed[voice.seat_id], voice, spoken) for voice in voices if voice.seat_id in placed]
    return VotingRoom(
        day=day, voters=tuple(sorted(voters, key=people.place)), voices=tuple(voices), rules=rules, majorities=tuple(majorities),
        barred=tuple(sorted({barred[id] for id in holder.values() if id in barred})), colleges=tuple(colleges), quorum=quorum,
        present=presence(quorum.counting, people.marks, at, quorum.proxies).all if quorum is not None else 0, recorded=people.recorded,
    )  # fmt: skip


def _quorum(
    reader: Reader, meeting_id: str, session: MeetingSession | None, day: date, participations: Sequence[Participation]
) -> SessionQuorum | None:  # fmt: skip
    """The quorum of a session by the rules of a day; None where no body meets."""
    asked = replace(session, day=day) if session is not None else MeetingSession(meeting_id=meeting_id, day=day)
    return quorums_of(reader, meeting_id, [asked], participations).get(asked.id)


def _rules(
    reader: Reader, body_id: str | None, day: date
) -> tuple[BodyRules | None, list[Composition], list[College], list[MajorityRule]]:  # fmt: skip
    """The rules of a body on a day with what belongs to them."""
    if body_id is None:
        return None, [], [], []
    rules = body_rules.rules_on(reader.all(BodyRules, body_id=body_id), day)
    lines = body_rules.composition_under(rules, reader.all(Composition, body_id=body_id, order_by=("rank",)))
    if rules is None:
        return None, lines, [], []
    colleges = reader.all(College, rules_id=rules.id, order_by=("rank",))
    return rules, lines, colleges, reader.all(MajorityRule, rules_id=rules.id, order_by=("rank",))


@dataclass(frozen=True, kw_only=True)
class _Spoken:
    """Whether somebody is there, and by whom they are spoken for."""

    present: bool = False
    by: Participation | None = None
    too_many: bool = False


class _People:
    """The participants of a meeting and where they are."""

    def __init__(self, reader: Reader, meeting_id: str, session_id: str | None, at: time | None, language: str) -> None:
        self.all = reader.all(Participation, meeting_id=meeting_id, order_by=("rank",))
        self._by_id = by_id(self.all)
        self._at, self._language = at, language
        marks = reader.all(SessionAttendance, session_id=session_id) if session_id is not None else self._whole(self.all)
        self.marks = {one.participation_id: one for one in marks}
        organisations = sorted({one.organisation_id for one in self.all if one.organisation_id})
        people = sorted({one.person_id for one in self.all if one.person_id})
        self._people = by_id(reader.all(Person, id=people)) if people else {}
        found = by_id(reader.all(Organisation, id=organisations)) if organisations else {}
        texts = reader.texts("organisation", found, language) if found else {}
        self._organisations = {id: texts.get((id, "name")) or one.name for id, one in found.items()}
        self._substitutes = {one.substitute_for_id: one for one in self.all if one.substitute_for_id and self.is_here(one)}

    @staticmethod
    def _whole(participations: Sequence[Participation]) -> list[SessionAttendance]:
        """What is known of the meeting as a whole, as marks of a session."""
        return [
            SessionAttendance(participation_id=one.id, session_id="", attendance=one.attendance, proxy_id=one.proxy_id)
            for one in participations
        ]  # fmt: skip

    @property
    def recorded(self) -> bool:
        """Whether anything was noted."""
        return any(one.attendance is not Attendance.UNKNOWN for one in self.marks.values())

    def is_here(self, one: Participation) -> bool:
        """Whether somebody is in the room."""
        return is_here(self.marks.get(one.id), self._at)

    def _proxy(self, one: Participation) -> Participation | None:
        """Who has somebody's proxy and is in the room."""
        mark = self.marks.get(one.id)
        if mark is None or not is_spoken_for(mark, self.marks, self._at):
            return None
        return self._by_id.get(mark.proxy_id or "")

    def spoken_for(self, placed: Iterable[Participation], most: int | None) -> dict[str, _Spoken]:
        """Who of some participants is there or spoken for; `most` is how many others one may speak for by proxy."""
        found: dict[str, _Spoken] = {}
        given: Counter[str] = Counter()
        for one in sorted(placed, key=lambda one: (_ORDER[one.classification], one.rank, one.id)):
            substitute, proxy = self._substitutes.get(one.id), self._proxy(one)
            if self.is_here(one):
                found[one.id] = _Spoken(present=True)
            elif substitute is not None:
                found[one.id] = _Spoken(present=True, by=substitute)
            elif proxy is not None:
                given[proxy.id] += 1
                too_many = most is not None and given[proxy.id] > most
                found[one.id] = _Spoken(present=not too_many, by=proxy, too_many=too_many)
            else:
                found[one.id] = _Spoken()
        return found

    def of_seats(self, seats: Sequence[Seat], terms: dict[str, SeatTerm]) -> dict[str, Participation]:
        """The participant of each seat: whoever is in the list for it, else for the organisation or as the person that holds it."""
        found: dict[str, Participation] = {}
        for one in self.all:
            if one.seat_id is not None and one.substitute_for_id is None:
                found.setdefault(one.seat_id, one)
        taken = {one.id for one in found.values()}
        for seat in seats:
            term = terms.get(seat.id)
            if seat.id in found or term is None:
                continue
            fitting = (one for one in self.all if one.id not in taken and one.seat_id is None and _may_vote(one) and _holds(one, term))
            other = next(fitting, None)
            if other is not None:
                found[seat.id] = other
                taken.add(other.id)
        return found

    def members(self) -> list[Participation]:
        """Those who vote in a meeting without seats: one for each organisation (the head of its delegation), and people for none."""
        found: dict[str, Participation] = {}
        for one in self.all:
            if _may_vote(one) and one.substitute_for_id is None and one.classification in MEMBER_CLASSIFICATIONS:
                key = one.organisation_id or one.id
                if key not in found or (one.head and not found[key].head):
                    found[key] = one
        return list(found.values())

    def name(self, one: Participation) -> str:
        """The organisation, else the person, else what stands for them."""
        return self._organisations.get(one.organisation_id or "") or self.person(one) or one.name

    def person(self, one: Participation) -> str:
        """Who comes; empty where nobody is named."""
        person = self._people.get(one.person_id or "")
        return person_name(person, self._language) if person is not None else ""

    def voter(self, one: Participation, voice: Voice, spoken: dict[str, _Spoken]) -> Voter:
        """Somebody who may vote."""
        said, name, person = spoken[one.id], self.name(one), self.person(one)
        by = (self.person(said.by) or self.name(said.by)) if said.by is not None else ""
        return Voter(
            id=one.id, name=name, person="" if person == name else person, classification=one.classification, voice=voice,
            present=said.present, by_id=said.by.id if said.by is not None else None, by=by, too_many=said.too_many,
        )  # fmt: skip

    def place(self, voter: Voter) -> tuple[int, str, str]:
        """Where somebody stands in the list."""
        one = self._by_id[voter.id]
        return _ORDER[one.classification], one.rank, one.id


def _may_vote(one: Participation) -> bool:
    return one.acts_as not in _NO_VOTE


def _holds(one: Participation, term: SeatTerm) -> bool:
    if term.organisation_id is not None:
        return one.organisation_id == term.organisation_id and one.classification in MEMBER_CLASSIFICATIONS
    return term.person_id is not None and one.person_id == term.person_id


def _terms(reader: Reader, seats: Sequence[Seat], day: date) -> dict[str, SeatTerm]:
    """The term of each seat that somebody holds on a day."""
    by_seat: dict[str, list[SeatTerm]] = {seat.id: [] for seat in seats}
    for term in reader.all(SeatTerm, seat_id=list(by_seat)) if seats else ():
        by_seat[term.seat_id].append(term)
    running = {id: term_on(terms, day) for id, terms in by_seat.items()}
    return {id: term for id, term in running.items() if term is not None and is_held(term)}


def _barred(reader: Reader, organisations: Iterable[str | None], day: date) -> dict[str | None, str]:
    """The names of the organisations that may not vote on a day, by their ids."""
    ids = sorted({id for id in organisations if id})
    states: dict[str, list[Membership]] = {id: [] for id in ids}
    for state in reader.all(Membership, organisation_id=ids) if ids else ():
        states[state.organisation_id].append(state)
    found = [id for id in ids if status_on(states[id], day) in _BARRED]
    return {one.id: one.name for one in reader.all(Organisation, id=found)} if found else {}
