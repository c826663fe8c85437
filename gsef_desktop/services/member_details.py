"""Single organisations, people, bodies and seats with what belongs to them, as the inspectors show them, and the bodies as a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.findings import FindingView
from gsef_desktop.domain.member_row import SeatRow
from gsef_desktop.domain.quorum import rules_on
from gsef_desktop.domain.records import (
    CALENDAR_KINDS,
    MEMBER_CLASSIFICATIONS,
    Activity,
    ActivityPartner,
    Body,
    BodyRules,
    Classification,
    Composition,
    Detail,
    Membership,
    Organisation,
    OrganisationKind,
    PartnerRole,
    Person,
    PersonFunction,
    ProgrammeLine,
    Record,
    Seat,
    SeatTerm,
    kind_of,
)
from gsef_desktop.services.activity_details import SourceInfo, sources_of
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.telephones import country_of_person
from gsef_desktop.services.translating import titles_of
from gsef_desktop.storage.queries import members as queries
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

_MOST_ACTIVITIES = 200


@dataclass(frozen=True, kw_only=True)
class TermInfo:
    """A term in a seat with the name of the body."""

    term: SeatTerm
    seat: Seat
    body: str


@dataclass(frozen=True, kw_only=True)
class ActivityInfo:
    """An activity in which an organisation takes part.  `role` is None where it only takes place in its city."""

    activity: Activity
    title: str
    line_number: int | None
    role: PartnerRole | None


@dataclass(frozen=True, kw_only=True)
class FunctionInfo:
    """A function with the names of both ends; either may be empty."""

    function: PersonFunction
    person: str
    mail: str
    organisation: str


@dataclass(frozen=True, kw_only=True)
class OrganisationDetails:
    """What the inspector of an organisation shows."""

    organisation: Organisation
    names: dict[str, str]
    """by language, the original one included"""
    states: tuple[Membership, ...]
    """the states of its membership, the newest first"""
    people: tuple[FunctionInfo, ...]
    terms: tuple[TermInfo, ...]
    activities: tuple[ActivityInfo, ...]
    """by date"""
    details: tuple[Detail, ...]
    sources: tuple[SourceInfo, ...]


def organisation_details(workspace: Workspace, *, organisation_id: str, language: str) -> OrganisationDetails:
    """Read an organisation for its inspector.  Raises NotFound."""
    with workspace.read() as reader:
        organisation = reader.get(Organisation, organisation_id)
        states = reader.all(Membership, organisation_id=organisation_id)
        return OrganisationDetails(
            organisation=organisation,
            names=_names(reader, organisation, organisation.language, organisation.name),
            states=tuple(sorted(states, key=lambda one: one.since or date.min, reverse=True)),
            people=tuple(_functions(reader, reader.all(PersonFunction, organisation_id=organisation_id), language)),
            terms=_terms(reader, reader.all(SeatTerm, organisation_id=organisation_id), language),
            activities=_activities(reader, organisation, language),
            details=tuple(reader.all(Detail, owner_kind="organisation", owner_id=organisation_id, order_by=("rank",))),
            sources=sources_of(reader, "organisation", organisation_id),
        )


def findings_about(workspace: Workspace, *, details: OrganisationDetails, year: int, language: str) -> list[FindingView]:
    """The open findings of a year about an organisation or the activities it has to do with."""
    from gsef_desktop.services.checks import findings

    about = {(kind_of(Organisation), details.organisation.id)}
    about |= {(kind_of(Activity), one.activity.id) for one in details.activities}
    found = findings(workspace, year=year, language=language)
    return [one for one in found if any((ref.kind, ref.id) in about for ref in one.subjects)]


def _names(reader: Reader, record: Record, original: str, name: str) -> dict[str, str]:
    """The name in every language that it is kept in."""
    return titles_of(reader, kind_of(record), {record.id: (original, name)}, "name")[record.id]


def _functions(reader: Reader, functions: Sequence[PersonFunction], language: str) -> Iterable[FunctionInfo]:
    people = {one.id: one for one in reader.all(Person, id=[one.person_id for one in functions])} if functions else {}
    ids = [one.organisation_id for one in functions if one.organisation_id]
    organisations = {one.id: one.name for one in reader.all(Organisation, id=ids)} if ids else {}
    translated = reader.texts("organisation", ids, language)
    for one in functions:
        if one.person_id in people:
            person, at = people[one.person_id], one.organisation_id or ""
            name = translated.get((at, "name")) or organisations.get(at, "")
            yield FunctionInfo(function=one, person=person_name(person, language), mail=person.mail, organisation=name)


def _terms(reader: Reader, terms: Sequence[SeatTerm], language: str) -> tuple[TermInfo, ...]:
    seats = {one.id: one for one in reader.all(Seat, id=[one.seat_id for one in terms])} if terms else {}
    ids = sorted({one.body_id for one in seats.values()})
    bodies = {one.id: one.name for one in reader.all(Body, id=ids)} if ids else {}
    bodies |= {owner: text for (owner, field), text in reader.texts("body", ids, language).items() if field == "name" and text}
    found = [
        TermInfo(term=one, seat=seats[one.seat_id], body=bodies.get(seats[one.seat_id].body_id, ""))
        for one in terms
        if one.seat_id in seats
    ]
    return tuple(sorted(found, key=lambda one: (one.term.valid_from or date.min, one.body)))


def _activities(reader: Reader, organisation: Organisation, language: str) -> tuple[ActivityInfo, ...]:
    """Those it is a partner of, and for a local government also those that take place in its city."""
    roles: dict[str, PartnerRole | None] = {}
    for link in reader.all(ActivityPartner, organisation_id=organisation.id):
        if link.activity_id is not None:
            roles.setdefault(link.activity_id, link.role)
    place = organisation.place
    if organisation.kind is OrganisationKind.LOCAL_GOVERNMENT and place.city and place.country:
        where = "t.place_city = ? AND t.place_country = ?"
        for one in reader.select(Activity, where=where, order="LIMIT 200", parameters=(place.city, place.country)):
            if one.kind in CALENDAR_KINDS:
                roles.setdefault(one.id, None)
    found = reader.all(Activity, id=list(roles)[:_MOST_ACTIVITIES]) if roles else []
    titles = reader.texts("activity", [one.id for one in found], language)
    lines = {one.id: one.number for one in reader.all(ProgrammeLine)} if found else {}
    made = [
        ActivityInfo(
            activity=one, title=titles.get((one.id, "title")) or one.title, line_number=lines.get(one.line_id or ""), role=roles[one.id]
        )
        for one in found
    ]
    return tuple(sorted(made, key=lambda one: (one.activity.time.earliest or date.max, one.title)))


@dataclass(frozen=True, kw_only=True)
class PersonDetails:
    """What the inspector of a person shows."""

    person: Person
    functions: tuple[FunctionInfo, ...]
    terms: tuple[TermInfo, ...]
    details: tuple[Detail, ...]
    sources: tuple[SourceInfo, ...]
    telephone_country: str | None = None
    """where a telephone number belongs that begins without its country's code (ISO 3166-1 alpha-2)"""


def person_details(workspace: Workspace, *, person_id: str, language: str) -> PersonDetails:
    """Read a person for the inspector.  Raises NotFound."""
    with workspace.read() as reader:
        terms = {one.id: one for one in (*reader.all(SeatTerm, person_id=person_id), *reader.all(SeatTerm, deputy_id=person_id))}
        person = reader.get(Person, person_id)
        return PersonDetails(
            person=person,
            functions=tuple(_functions(reader, reader.all(PersonFunction, person_id=person_id), language)),
            terms=_terms(reader, list(terms.values()), language),
            details=tuple(reader.all(Detail, owner_kind="person", owner_id=person_id, order_by=("rank",))),
            sources=sources_of(reader, "person", person_id),
            telephone_country=country_of_person(reader, person),
        )


@dataclass(frozen=True, kw_only=True)
class TermNames:
    """A term with the names of those who hold the seat; each may be empty."""

    term: SeatTerm
    organisation: str
    person: str
    deputy: str


@dataclass(frozen=True, kw_only=True)
class SeatDetails:
    """What the inspector of a seat shows; `terms` the newest first."""

    seat: Seat
    body: str
    bodies: tuple[tuple[str, str], ...]
    """id and name of all bodies"""
    terms: tuple[TermNames, ...]
    sources: tuple[SourceInfo, ...]


def seat_details(workspace: Workspace, *, seat_id: str, language: str) -> SeatDetails:
    """Read a seat for the inspector.  Raises NotFound."""
    with workspace.read() as reader:
        seat = reader.get(Seat, seat_id)
        terms = reader.all(SeatTerm, seat_id=seat_id)
        people_ids = [one for term in terms for one in (term.person_id, term.deputy_id) if one]
        people = {one.id: person_name(one, language) for one in reader.all(Person, id=people_ids)} if people_ids else {}
        ids = [term.organisation_id for term in terms if term.organisation_id]
        organisations = {one.id: one.name for one in reader.all(Organisation, id=ids)} if ids else {}
        bodies = _body_names(reader, reader.all(Body, order_by=("rank", "name")), language)
        made = [
            TermNames(
                term=one, organisation=organisations.get(one.organisation_id or "", ""), person=people.get(one.person_id or "", ""),
                deputy=people.get(one.deputy_id or "", ""),
            )
            for one in terms
        ]  # fmt: skip
        return SeatDetails(
            seat=seat,
            body=bodies.get(seat.body_id, ""),
            bodies=tuple(bodies.items()),
            terms=tuple(sorted(made, key=lambda one: one.term.valid_from or date.min, reverse=True)),
            sources=sources_of(reader, "seat", seat_id),
        )


def _body_names(reader: Reader, bodies: Sequence[Body], language: str) -> dict[str, str]:
    translated = reader.texts("body", [one.id for one in bodies], language)
    return {one.id: translated.get((one.id, "name")) or one.name for one in bodies}


# --- bodies ------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class CompositionLine:
    """A line of a body's stated composition with its seats; without `composition`, the seats that no line speaks of."""

    composition: Composition | None
    seats: tuple[SeatRow, ...]

    @property
    def agrees(self) -> bool:
        """Whether there are as many seats as is stated."""
        stated = self.composition
        if stated is None or stated.as_requested:
            return True
        low, high = stated.least, stated.most if stated.most is not None else stated.least
        return (low is None or len(self.seats) >= low) and (high is None or len(self.seats) <= high)


@dataclass(frozen=True, kw_only=True)
class BodyGroup:
    """A body with its seats under the lines of its stated composition, and the rules that hold."""

    body: Body
    name: str
    lines: tuple[CompositionLine, ...]
    rules: BodyRules | None

    @property
    def seats(self) -> tuple[SeatRow, ...]:
        """All seats, in the order of the lines."""
        return tuple(seat for line in self.lines for seat in line.seats)

    @property
    def quorum(self) -> int | None:
        """How many of the seats of members must be there; None where no rule is known."""
        from gsef_desktop.domain.quorum import seats_needed

        seats = (self.rules.seats if self.rules else None) or sum(one.classification in MEMBER_CLASSIFICATIONS for one in self.seats)
        return seats_needed(seats, number=self.rules.quorum, share=self.rules.quorum_share) if self.rules else None


def list_bodies(workspace: Workspace, *, day: date, language: str) -> list[BodyGroup]:
    """The bodies with their seats on a day."""
    with workspace.read() as reader:
        seats: dict[str, list[SeatRow]] = defaultdict(list)
        for row in queries.seat_rows(reader, day=day, language=language):
            seats[row.body_id].append(row)
        bodies = reader.all(Body, order_by=("rank", "name"))
        names = _body_names(reader, bodies, language)
        stated: dict[str, list[Composition]] = defaultdict(list)
        for line in reader.all(Composition, order_by=("rank",)):
            stated[line.body_id].append(line)
        rules = reader.all(BodyRules, body_id=[one.id for one in bodies]) if bodies else []
    return [
        BodyGroup(
            body=body,
            name=names[body.id],
            lines=tuple(seats_by_line(stated[body.id], seats[body.id])),
            rules=rules_on([one for one in rules if one.body_id == body.id], day),
        )
        for body in bodies
    ]


def seats_by_line(lines: Sequence[Composition], seats: Sequence[SeatRow]) -> list[CompositionLine]:
    """Put each seat under the line that speaks of it: of several of its classification the one of its title or its term, else the first.

    A line for members speaks of every classification that counts as a member, unless that has a line of its own.
    """
    under: dict[str | None, list[SeatRow]] = defaultdict(list)
    own = {line.classification for line in lines}
    for seat in seats:
        wanted = seat.classification
        if wanted not in own and wanted in MEMBER_CLASSIFICATIONS:
            wanted = Classification.MEMBER
        fitting = [line for line in lines if line.classification is wanted]
        named = [line for line in fitting if line.title.casefold() in {seat.title.casefold(), seat.text.casefold()}]
        chosen = next(iter([*named, *fitting]), None)
        under[chosen.id if chosen else None].append(seat)
    made = [CompositionLine(composition=line, seats=tuple(under[line.id])) for line in lines]
    return [*made, CompositionLine(composition=None, seats=tuple(under[None]))] if under[None] else made


@dataclass(frozen=True, kw_only=True)
class BodyDetails:
    """What the inspector of a body shows."""

    group: BodyGroup
    names: dict[str, str]
    details: tuple[Detail, ...]
    sources: tuple[SourceInfo, ...]


def body_details(workspace: Workspace, *, body_id: str, day: date, language: str) -> BodyDetails:
    """Read a body for the inspector.  Raises NotFound."""
    with workspace.read() as reader:
        body = reader.get(Body, body_id)
        names = _names(reader, body, body.language, body.name)
        details = tuple(reader.all(Detail, owner_kind="body", owner_id=body_id, order_by=("rank",)))
        sources = sources_of(reader, "body", body_id)
    group = next(one for one in list_bodies(workspace, day=day, language=language) if one.body.id == body_id)
    return BodyDetails(group=group, names=names, details=details, sources=sources)
