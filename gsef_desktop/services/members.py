"""Organisations, people, bodies and seats: what the Members view shows and what a user does there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.member_row import MemberRow, PersonRow, SeatRow
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    Body,
    BodyRules,
    Classification,
    Composition,
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    PartnerRole,
    Person,
    PersonFunction,
    Record,
    Seat,
    SeatTerm,
    Translation,
    kind_of,
    link_id,
)
from gsef_desktop.reference.countries import country_languages
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.reference.regions import INTERNATIONAL, countries_of, region_of
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.storage.queries import members as queries
from gsef_desktop.storage.queries.members import OrganisationFilter
from gsef_desktop.storage.workspace import Workspace

R = TypeVar("R", bound=Record)

__all__ = ["OrganisationFilter"]


@dataclass(frozen=True, kw_only=True)
class CompositionLine:
    """A line of a body's stated composition with the seats there are; `agrees` is False where the numbers differ."""

    composition: Composition
    seats: int
    agrees: bool


@dataclass(frozen=True, kw_only=True)
class BodyGroup:
    """A body with its seats and stated composition."""

    body: Body
    name: str
    seats: tuple[SeatRow, ...]
    composition: tuple[CompositionLine, ...]
    rules: BodyRules | None


def region_filter(regions: Sequence[str]) -> OrganisationFilter:
    """A filter that lets the organisations of some regions through: by their own region, else by their country's."""
    countries = frozenset(code for region in regions for code in countries_of(region))
    return OrganisationFilter(regions=frozenset(regions), countries=countries, without_country=INTERNATIONAL in regions)


def find_organisations(
    workspace: Workspace, *, day: date, wanted: OrganisationFilter, order: str = "name", descending: bool = False
) -> list[str]:
    """The ids of the organisations that pass a filter, in order."""
    with workspace.read() as reader:
        return queries.organisation_ids(reader, day=day, wanted=wanted, order=order, descending=descending)


def read_organisations(workspace: Workspace, *, ids: Sequence[str], day: date, language: str) -> list[MemberRow]:
    """The rows of a page of organisations, each with its region."""
    with workspace.read() as reader:
        rows = queries.organisation_rows(reader, ids=ids, day=day, language=language)
    return [row if row.region else replace(row, region=region_of(row.country)) for row in rows]


def count_statuses(workspace: Workspace, *, day: date) -> dict[MembershipStatus | None, int]:
    """How many organisations there are of each membership status on a day."""
    with workspace.read() as reader:
        return queries.status_counts(reader, day=day)


def list_people(workspace: Workspace, *, day: date, text: str = "") -> list[PersonRow]:
    """All people, or those whose names hold every word of `text`."""
    with workspace.read() as reader:
        return queries.person_rows(reader, day=day, text=text)


def list_bodies(workspace: Workspace, *, day: date, language: str) -> list[BodyGroup]:
    """The bodies with their seats on a day."""
    with workspace.read() as reader:
        seats: dict[str, list[SeatRow]] = defaultdict(list)
        for row in queries.seat_rows(reader, day=day):
            seats[row.body_id].append(row)
        bodies = reader.all(Body, order_by=("rank", "name"))
        names = reader.texts("body", [body.id for body in bodies], language)
        stated: dict[str, list[Composition]] = defaultdict(list)
        for line in reader.all(Composition, order_by=("rank",)):
            stated[line.body_id].append(line)
        rules = {rule.body_id: rule for rule in reader.all(BodyRules, order_by=("valid_from",)) if _holds(rule, day)}
    return [
        BodyGroup(
            body=body,
            name=names.get((body.id, "name")) or body.name,
            seats=tuple(seats[body.id]),
            composition=tuple(_line(line, seats[body.id]) for line in stated[body.id]),
            rules=rules.get(body.id),
        )
        for body in bodies
    ]


def _holds(rule: BodyRules, day: date) -> bool:
    return (rule.valid_from is None or rule.valid_from <= day) and (rule.valid_to is None or day <= rule.valid_to)


def _line(line: Composition, seats: Sequence[SeatRow]) -> CompositionLine:
    from gsef_desktop.domain.records import MEMBER_CLASSIFICATIONS

    among = MEMBER_CLASSIFICATIONS if line.classification is Classification.MEMBER else (line.classification,)
    number = sum(seat.classification in among for seat in seats)
    low, high = line.least if line.least is not None else 0, line.most if line.most is not None else number
    return CompositionLine(composition=line, seats=number, agrees=line.as_requested or not number or low <= number <= max(low, high))


# --- organisations ---------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class OrganisationDetails:
    """What the inspector of an organisation shows."""

    organisation: Organisation
    names: dict[str, str]
    states: tuple[Membership, ...]
    """the states of its membership, the newest first"""
    people: tuple[tuple[PersonFunction, str], ...]
    seats: tuple[tuple[SeatTerm, Seat, str], ...]
    """terms with their seats and the names of the bodies"""
    activities: tuple[tuple[Activity, PartnerRole], ...]


def organisation_details(workspace: Workspace, *, organisation_id: str) -> OrganisationDetails:
    """Read an organisation for its inspector.  Raises NotFound."""
    with workspace.read() as reader:
        organisation = reader.get(Organisation, organisation_id)
        names = {organisation.language: organisation.name}
        for one in reader.all(Translation, owner_kind="organisation", owner_id=organisation_id, field="name"):
            names[one.language] = one.text
        states = reader.all(Membership, organisation_id=organisation_id)
        functions = reader.all(PersonFunction, organisation_id=organisation_id)
        people = {one.id: one for one in reader.all(Person, id=[one.person_id for one in functions])} if functions else {}
        terms = reader.all(SeatTerm, organisation_id=organisation_id)
        seats = {one.id: one for one in reader.all(Seat, id=[one.seat_id for one in terms])} if terms else {}
        bodies = {one.id: one.name for one in reader.all(Body)} if seats else {}
        links = reader.all(ActivityPartner, organisation_id=organisation_id)
        ids = [one.activity_id for one in links if one.activity_id is not None]
        activities = {one.id: one for one in reader.all(Activity, id=ids)} if ids else {}
    return OrganisationDetails(
        organisation=organisation,
        names=names,
        states=tuple(sorted(states, key=lambda one: one.since or date.min, reverse=True)),
        people=tuple((one, person_name(people[one.person_id])) for one in functions if one.person_id in people),
        seats=tuple((one, seats[one.seat_id], bodies.get(seats[one.seat_id].body_id, "")) for one in terms if one.seat_id in seats),
        activities=tuple((activities[one.activity_id], one.role) for one in links if one.activity_id in activities),
    )


def add_organisation(workspace: Workspace, *, name: str, kind: OrganisationKind = OrganisationKind.OTHER, place: str = "") -> Organisation:
    """Make an organisation; its place is recognised, and else read from its name.  Raises Invalid without a name."""
    name = _required(name)
    where = recognise_place(place) if place else _place_in_name(name)
    with workspace.edit(message("Add {name}", name=name)) as unit:
        return unit.add(Organisation(name=name, kind=kind, place=where, languages=country_languages(where.country)[:1]))


def _place_in_name(name: str) -> Place:
    """The city that a name such as "Bilbao City" holds; no place where none is certain."""
    found = recognise_place(name)
    return found if found.city is not None else Place()


def set_name(workspace: Workspace, *, organisation_id: str, language: str, name: str) -> Changes:
    """Set the name in one language: the original one, or a translation, which an empty name takes away.  Raises Invalid, NotFound."""
    with workspace.read() as reader:
        original = reader.get(Organisation, organisation_id)
    if original.language == language:
        return update(workspace, record=Organisation, record_id=organisation_id, name=_required(name))
    made, name = link_id("organisation", organisation_id, "name", language), " ".join(name.split())
    with workspace.edit(message("Change the name of {name}", name=original.name)) as unit:
        known = unit.find(Translation, made)
        if known is not None and name:
            unit.update(Translation, made, text=name)
        elif known is not None:
            unit.delete(Translation, made)
        elif name:
            unit.add(Translation(id=made, owner_kind="organisation", owner_id=organisation_id, field="name", language=language, text=name))
    return unit.changes


def set_membership(
    workspace: Workspace, *, organisation_id: str, status: MembershipStatus | None, since: date | None = None, category: str = ""
) -> Changes:
    """Record that a membership has this status since a day (None: since ever); a status of None takes all states away."""
    with workspace.edit(message("Change the membership of {name}", name=_name(workspace, Organisation, organisation_id))) as unit:
        states = unit.all(Membership, organisation_id=organisation_id)
        if status is None:
            for one in states:
                unit.delete(Membership, one.id)
        elif (same := next((one for one in states if one.since == since), None)) is not None:
            unit.update(Membership, same.id, status=status, category=category or same.category)
        else:
            unit.add(Membership(organisation_id=organisation_id, status=status, since=since, category=category))
    return unit.changes


# --- people and seats -------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class PersonDetails:
    """What the inspector of a person shows."""

    person: Person
    functions: tuple[tuple[PersonFunction, str], ...]
    """functions with the names of the organisations"""
    seats: tuple[tuple[SeatTerm, Seat, str], ...]


def person_details(workspace: Workspace, *, person_id: str) -> PersonDetails:
    """Read a person for the inspector.  Raises NotFound."""
    with workspace.read() as reader:
        person = reader.get(Person, person_id)
        functions = reader.all(PersonFunction, person_id=person_id)
        ids = [one.organisation_id for one in functions if one.organisation_id]
        organisations = {one.id: one.name for one in reader.all(Organisation, id=ids)} if ids else {}
        terms = reader.all(SeatTerm, person_id=person_id)
        seats = {one.id: one for one in reader.all(Seat, id=[one.seat_id for one in terms])} if terms else {}
        bodies = {one.id: one.name for one in reader.all(Body)} if seats else {}
    return PersonDetails(
        person=person,
        functions=tuple((one, organisations.get(one.organisation_id or "", "")) for one in functions),
        seats=tuple((one, seats[one.seat_id], bodies.get(seats[one.seat_id].body_id, "")) for one in terms if one.seat_id in seats),
    )


def split_name(text: str) -> tuple[str, str]:
    """A typed name as given and family name: after a comma comes the given name, else the last word is the family name."""
    text = " ".join(text.split())
    if "," in text:
        family, _, given = text.partition(",")
        return given.strip(), family.strip()
    given, _, family = text.rpartition(" ")
    return given, family


def add_person(workspace: Workspace, *, name: str, organisation_id: str | None = None, function: str = "") -> Person:
    """Make a person from a typed name, with a function in an organisation if given.  Raises Invalid without a name."""
    given, family = split_name(_required(name))
    with workspace.edit(message("Add {name}", name=name)) as unit:
        person = unit.add(Person(given_name=given, family_name=family))
        if organisation_id is not None or function:
            unit.add(PersonFunction(person_id=person.id, organisation_id=organisation_id, title=function))
        return person


def add_function(workspace: Workspace, *, person_id: str, organisation: str, function: str = "") -> Changes:
    """Give a person a function in the organisation of that name, which is made if it is new.  Raises Invalid without a name."""
    organisation = _required(organisation)
    with workspace.edit(message("Add a function of {name}", name=_name(workspace, Person, person_id))) as unit:
        found = unit.all(Organisation, name=organisation, limit=1) or unit.all(Organisation, acronym=organisation, limit=1)
        at = found[0] if found else unit.add(Organisation(name=organisation))
        unit.add(PersonFunction(person_id=person_id, organisation_id=at.id, title=function))
    return unit.changes


def add_body(workspace: Workspace, *, name: str) -> Body:
    """Make a body at the end.  Raises Invalid without a name."""
    name = _required(name)
    with workspace.edit(message("Add the body {name}", name=name)) as unit:
        last = unit.all(Body, order_by=("-rank",), limit=1)
        return unit.add(Body(name=name, rank=rank_between(last[0].rank if last else None, None)))


def add_seat(workspace: Workspace, *, body_id: str, classification: Classification, title: str = "") -> Seat:
    """Add a seat at the end of its classification.  Raises NotFound."""
    with workspace.edit(message("Add a seat to {name}", name=_name(workspace, Body, body_id))) as unit:
        seats = unit.all(Seat, body_id=body_id, order_by=("rank",))
        order = list(Classification)
        before = [seat for seat in seats if order.index(seat.classification) <= order.index(classification)]
        after = [seat for seat in seats if seat.rank > (before[-1].rank if before else "")]
        rank = rank_between(before[-1].rank if before else None, after[0].rank if after else None)
        return unit.add(Seat(body_id=body_id, classification=classification, title=title, rank=rank))


def set_holder(workspace: Workspace, *, seat_id: str, day: date, organisation: str | None = None, person: str | None = None) -> Changes:
    """Name who holds a seat on a day: the organisation or the person of that name, made if new; an empty name leaves it vacant.

    None leaves that part as it is.  The term that holds on the day is changed; where there is none, one without ends is made.
    """
    with workspace.edit(message("Change who holds a seat")) as unit:
        unit.get(Seat, seat_id)
        terms = [one for one in unit.all(SeatTerm, seat_id=seat_id, order_by=("valid_from",)) if _runs(one, day)]
        term = terms[-1] if terms else unit.add(SeatTerm(seat_id=seat_id))
        if organisation is not None:
            name = " ".join(organisation.split())
            found = unit.all(Organisation, name=name, limit=1) or unit.all(Organisation, acronym=name, limit=1) if name else []
            holder = found[0].id if found else unit.add(Organisation(name=name)).id if name else None
            unit.update(SeatTerm, term.id, organisation_id=holder)
        if person is not None:
            name = " ".join(person.split())
            known = next((one for one in unit.all(Person) if name in {person_name(one), f"{one.given_name} {one.family_name}"}), None)
            given, family = split_name(name)
            made = known.id if known else unit.add(Person(given_name=given, family_name=family)).id if name else None
            unit.update(SeatTerm, term.id, person_id=made)
    return unit.changes


def _runs(term: SeatTerm, day: date) -> bool:
    return (term.valid_from is None or term.valid_from <= day) and (term.valid_to is None or day <= term.valid_to)


# --- all of them --------------------------------------------------------------------------------------------------------------------------


def update(workspace: Workspace, *, record: type[R], record_id: str, **fields: object) -> Changes:
    """Set fields of an organisation, a person, a function, a body, its rules, a seat or a term.  Raises NotFound, Invalid for no name."""
    if "name" in fields:
        fields["name"] = _required(str(fields["name"]))
    with workspace.edit(message("Change {name}", name=_name(workspace, record, record_id))) as unit:
        unit.update(record, record_id, **fields)
    return unit.changes


def delete(workspace: Workspace, *, record: type[R], record_id: str) -> Changes:
    """Delete a record with what cannot be without it.  Undo brings all of it back."""
    with workspace.edit(message("Delete {name}", name=_name(workspace, record, record_id))) as unit:
        delete_with_dependents(unit, record, record_id)
    return unit.changes


def _name(workspace: Workspace, record: type[R], record_id: str) -> str:
    with workspace.read() as reader:
        found = reader.get(record, record_id)
    if isinstance(found, Person):
        return person_name(found)
    return str(getattr(found, "name", "") or getattr(found, "title", "") or kind_of(record))


def _required(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise Invalid(message("A name is needed."), meaning=message("Nothing was changed."))
    return name
