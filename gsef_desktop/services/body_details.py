"""Bodies and seats as they are on a day, for the Members view and the inspectors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from gsef_desktop.domain.body_rules import (
    Quorum,
    RulesProblem,
    composition_under,
    counts_for_quorum,
    problems_of,
    quorum_of_seats,
    rules_on,
    votes_of,
)
from gsef_desktop.domain.member_row import SeatRow
from gsef_desktop.domain.records import (
    Activity,
    ActivityStatus,
    Body,
    BodyRules,
    College,
    Composition,
    Detail,
    MajorityRule,
    Meeting,
    Organisation,
    Person,
    Seat,
    SeatTerm,
)
from gsef_desktop.domain.seat_terms import ends_soon, months_later, overlapping
from gsef_desktop.services.activity_details import SourceInfo, sources_of
from gsef_desktop.services.body_composition import CompositionLine, Statement, composition_statement, seats_by_line
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.translating import names_in_languages
from gsef_desktop.storage.queries import members as queries
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

SOON = 6
"""How many months before its end a term ends soon."""


# --- bodies on a day ---------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class BodyGroup:
    """A body with the seats that exist on a day under the lines of the composition stated then, and the rules that hold then."""

    body: Body
    name: str
    lines: tuple[CompositionLine, ...]
    rules: BodyRules | None
    day: date
    others: tuple[SeatRow, ...] = field(default=())
    """seats of the body that a filter has left out"""

    @property
    def seats(self) -> tuple[SeatRow, ...]:
        """The seats, in the order of the lines."""
        return tuple(seat for line in self.lines for seat in line.seats)

    @property
    def statement(self) -> Statement:
        """Whether there are as many seats as is stated."""
        return composition_statement(self.lines)

    @property
    def quorum_rule(self) -> Quorum:
        """How many seats must be there, of how many."""
        counted = [
            seat for line in self.lines for seat in line.seats if counts_for_quorum(line.composition, seat.classification)
        ]  # fmt: skip
        stated = [line.composition for line in self.lines if line.composition is not None]
        return quorum_of_seats(self.rules, stated, counted=len(counted), held=sum(not seat.is_vacant for seat in counted))

    @property
    def quorum(self) -> int | None:
        """How many of the seats must be there; None where no rule is known."""
        return self.quorum_rule.needed

    @property
    def votes(self) -> Fraction:
        """How many votes all seats have together."""
        every = (votes_of(line.composition, seat.classification) for line in self.lines for seat in line.seats)
        return sum(every, Fraction())


def list_bodies(workspace: Workspace, *, day: date, language: str) -> list[BodyGroup]:
    """The bodies with the seats that exist on a day and who holds them then."""
    with workspace.read() as reader:
        return bodies_on(reader, day=day, language=language)


def bodies_on(reader: Reader, *, day: date, language: str) -> list[BodyGroup]:
    """The same within a reading."""
    ending = _ending(reader, day)
    seats: dict[str, list[SeatRow]] = defaultdict(list)
    for row in queries.seat_rows(reader, day=day, language=language):
        seats[row.body_id].append(replace(row, ends_soon=True) if row.term_id in ending else row)
    bodies = reader.all(Body, order_by=("rank", "name"))
    names = body_names(reader, bodies, language)
    stated: dict[str, list[Composition]] = defaultdict(list)
    for line in reader.all(Composition, order_by=("rank",)):
        stated[line.body_id].append(line)
    rules: dict[str, list[BodyRules]] = defaultdict(list)
    for one in reader.all(BodyRules):
        rules[one.body_id].append(one)
    made = []
    for body in bodies:
        valid = rules_on(rules[body.id], day)
        lines = seats_by_line(composition_under(valid, stated[body.id]), seats[body.id])
        made.append(BodyGroup(body=body, name=names[body.id], lines=tuple(lines), rules=valid, day=day))
    return made


def composition_on(reader: Reader, body_id: str, day: date) -> list[Composition]:
    """What a body states of its composition under the rules of a day, in order."""
    valid = rules_on(reader.all(BodyRules, body_id=body_id), day)
    return composition_under(valid, reader.all(Composition, body_id=body_id, order_by=("rank",)))


def _ending(reader: Reader, day: date) -> set[str]:
    """The ids of the terms that end soon after a day with nobody after them."""
    until = months_later(day, SOON)
    where = "t.valid_to >= ? AND t.valid_to <= ? AND (t.valid_from IS NULL OR t.valid_from <= ?)"
    parameters = (day.isoformat(), until.isoformat(), day.isoformat())
    ids = [one.seat_id for one in reader.select(SeatTerm, where=where, parameters=parameters)]
    if not ids:
        return set()
    terms = terms_by_seat(reader.all(SeatTerm, seat_id=ids))
    found = (ends_soon(seat, terms[seat.id], day, until) for seat in reader.all(Seat, id=ids))
    return {term.id for term in found if term is not None}


def terms_by_seat(terms: Iterable[SeatTerm]) -> dict[str, list[SeatTerm]]:
    """Terms by the seat whose they are."""
    made: dict[str, list[SeatTerm]] = defaultdict(list)
    for term in terms:
        made[term.seat_id].append(term)
    return made


def body_names(reader: Reader, bodies: Sequence[Body], language: str) -> dict[str, str]:
    """The names of bodies by their ids, in a language where they are translated."""
    translated = reader.texts("body", [one.id for one in bodies], language)
    return {one.id: translated.get((one.id, "name")) or one.name for one in bodies}


# --- one body, one seat ------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class BodyDetails:
    """What the inspector of a body shows: `group` as it is on a day; `periods` are all its rules, the newest first."""

    group: BodyGroup
    names: dict[str, str]
    periods: tuple[BodyRules, ...]
    problems: tuple[RulesProblem, ...]
    colleges: tuple[College, ...]
    """those of the rules of the day"""
    majorities: tuple[MajorityRule, ...]
    next_meeting: date | None
    """the first day of the next meeting of the body, from the day of `group` on"""
    details: tuple[Detail, ...]
    sources: tuple[SourceInfo, ...]


def body_details(workspace: Workspace, *, body_id: str, day: date, language: str) -> BodyDetails:
    """Read a body for the inspector.  Raises NotFound."""
    with workspace.read() as reader:
        body = reader.get(Body, body_id)
        group = next(one for one in bodies_on(reader, day=day, language=language) if one.body.id == body_id)
        periods = reader.all(BodyRules, body_id=body_id)
        of_day = group.rules.id if group.rules is not None else ""
        return BodyDetails(
            group=group,
            names=names_in_languages(reader, body, body.language, body.name),
            periods=tuple(sorted(periods, key=lambda one: one.valid_from or date.min, reverse=True)),
            problems=tuple(problems_of(periods)),
            colleges=tuple(reader.all(College, rules_id=of_day, order_by=("rank",))),
            majorities=tuple(reader.all(MajorityRule, rules_id=of_day, order_by=("rank",))),
            next_meeting=_next_meeting(reader, body_id, day),
            details=tuple(reader.all(Detail, owner_kind="body", owner_id=body_id, order_by=("rank",))),
            sources=sources_of(reader, "body", body_id),
        )


def _next_meeting(reader: Reader, body_id: str, day: date) -> date | None:
    meetings = reader.all(Meeting, body_id=body_id)
    activities = reader.all(Activity, id=[one.activity_id for one in meetings]) if meetings else []
    days = [one.time.earliest for one in activities if one.time.earliest is not None and one.status is ActivityStatus.PLANNED]
    return min((each for each in days if each >= day), default=None)


@dataclass(frozen=True, kw_only=True)
class TermNames:
    """A term with the names of those who hold the seat; each may be empty."""

    term: SeatTerm
    organisation: str
    person: str
    deputy: str

    @property
    def holder(self) -> str:
        """Who holds the seat, in a few words; empty where it is vacant."""
        return ", ".join(part for part in (self.organisation, self.person) if part) or self.term.text


@dataclass(frozen=True, kw_only=True)
class SeatDetails:
    """What the inspector of a seat shows; `terms` the newest first."""

    seat: Seat
    body: str
    bodies: tuple[tuple[str, str], ...]
    """id and name of all bodies"""
    terms: tuple[TermNames, ...]
    doubled: frozenset[str]
    """the ids of the terms that overlap another"""
    sources: tuple[SourceInfo, ...]


def seat_details(workspace: Workspace, *, seat_id: str, language: str) -> SeatDetails:
    """Read a seat for the inspector.  Raises NotFound."""
    with workspace.read() as reader:
        seat = reader.get(Seat, seat_id)
        terms = reader.all(SeatTerm, seat_id=seat_id)
        bodies = body_names(reader, reader.all(Body, order_by=("rank", "name")), language)
        return SeatDetails(
            seat=seat,
            body=bodies.get(seat.body_id, ""),
            bodies=tuple(bodies.items()),
            terms=tuple(sorted(named_terms(reader, terms, language), key=lambda one: one.term.valid_from or date.min, reverse=True)),
            doubled=frozenset(one.id for pair in overlapping(terms) for one in pair),
            sources=sources_of(reader, "seat", seat_id),
        )


def named_terms(reader: Reader, terms: Sequence[SeatTerm], language: str) -> list[TermNames]:
    """Terms with the names of organisations (in a language where they are translated) and people, in the same order."""
    people_ids = sorted({one for term in terms for one in (term.person_id, term.deputy_id) if one})
    people = {one.id: person_name(one, language) for one in reader.all(Person, id=people_ids)} if people_ids else {}
    ids = sorted({term.organisation_id for term in terms if term.organisation_id})
    organisations = {one.id: one.name for one in reader.all(Organisation, id=ids)} if ids else {}
    organisations |= {owner: text for (owner, name), text in reader.texts("organisation", ids, language).items() if name == "name" and text}
    return [
        TermNames(
            term=one, organisation=organisations.get(one.organisation_id or "", ""), person=people.get(one.person_id or "", ""),
            deputy=people.get(one.deputy_id or "", ""),
        )
        for one in terms
    ]  # fmt: skip
