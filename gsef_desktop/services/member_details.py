"""Single organisations and people with what belongs to them, as the inspectors show them; bodies: see `body_details`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.findings import FindingView
from gsef_desktop.domain.records import (
    CALENDAR_KINDS,
    Activity,
    ActivityPartner,
    Body,
    Detail,
    Membership,
    Organisation,
    OrganisationKind,
    PartnerRole,
    Person,
    PersonFunction,
    ProgrammeLine,
    Seat,
    SeatTerm,
    kind_of,
)
from gsef_desktop.services.activity_details import SourceInfo, sources_of
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.telephones import country_of_person
from gsef_desktop.services.translating import names_in_languages
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
            names=names_in_languages(reader, organisation, organisation.language, organisation.name),
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
