"""Lists of organisations, people, bodies and seats for scripts and for people at a terminal."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from gsef_desktop.domain.membership import status_on
from gsef_desktop.domain.records import (
    Body,
    BodyRules,
    Composition,
    Membership,
    Organisation,
    Person,
    PersonFunction,
    Seat,
    SeatTerm,
)
from gsef_desktop.services.listing_common import Notes, by_id, person_name
from gsef_desktop.services.listing_values import (
    BodyEntry,
    CompositionEntry,
    OrganisationEntry,
    PersonEntry,
    SeatEntry,
)
from gsef_desktop.storage.queries.regions import own_region_titles
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace


def _seat_labels(reader: Reader, holder: str) -> dict[str, tuple[str, ...]]:
    """ "Body: classification" by the id of the organisation or person (`holder` is the field's name) that holds the seat."""
    seats = by_id(reader.all(Seat))
    bodies = by_id(reader.all(Body))
    labels: dict[str, list[str]] = defaultdict(list)
    for term in reader.all(SeatTerm):
        seat, owner_id = seats.get(term.seat_id), getattr(term, holder)
        if seat is not None and owner_id is not None and seat.body_id in bodies:
            labels[owner_id].append(f"{bodies[seat.body_id].name}: {seat.title or seat.classification.value}")
    return {owner_id: tuple(found) for owner_id, found in labels.items()}


def list_organisations(workspace: Workspace) -> list[OrganisationEntry]:
    """All organisations by name, each with today's membership status."""
    with workspace.read() as reader:
        notes = Notes(reader, "organisation")
        seats = _seat_labels(reader, "organisation_id")
        states: dict[str, list[Membership]] = defaultdict(list)
        for state in reader.all(Membership):
            states[state.organisation_id].append(state)
        found = reader.all(Organisation, order_by=("name",))
        regions = own_region_titles(reader, "en")
    today = date.today()
    entries = []
    for one in found:
        status = status_on(states.get(one.id, ()), today)
        entries.append(
            OrganisationEntry(
                id=one.id,
                name=one.name,
                names=notes.names(one, one.language, one.name),
                acronym=one.acronym,
                kind=one.kind.value,
                city=one.place.city,
                country=one.place.country,
                region=regions.get(one.region, one.region),
                languages=one.languages,
                status=status.value if status else None,
                seats=seats.get(one.id, ()),
                details=notes.detail(one),
                source=notes.source(one),
            )
        )
    return entries


def list_people(workspace: Workspace) -> list[PersonEntry]:
    """All people by family name."""
    with workspace.read() as reader:
        notes = Notes(reader, "person")
        seats = _seat_labels(reader, "person_id")
        organisations = by_id(reader.all(Organisation))
        functions: dict[str, list[str]] = defaultdict(list)
        for function in reader.all(PersonFunction):
            organisation = organisations.get(function.organisation_id or "")
            functions[function.person_id].append(
                ", ".join(part for part in (function.title, organisation.name if organisation else "") if part)
            )
        found = reader.all(Person, erased=False, order_by=("family_name", "given_name"))
    return [
        PersonEntry(
            id=one.id,
            name=person_name(one),
            honorific=one.honorific,
            given_name=one.given_name,
            family_name=one.family_name,
            own_script_name=one.own_script_name,
            mail=one.mail,
            languages=one.languages,
            functions=tuple(functions.get(one.id, ())),
            seats=seats.get(one.id, ()),
            source=notes.source(one),
        )
        for one in found
    ]


def list_bodies(workspace: Workspace) -> list[BodyEntry]:
    """All bodies with their stated composition."""
    with workspace.read() as reader:
        notes = Notes(reader, "body")
        composition: dict[str, list[CompositionEntry]] = defaultdict(list)
        for row in reader.all(Composition, order_by=("rank",)):
            composition[row.body_id].append(
                CompositionEntry(
                    classification=row.classification.value,
                    title=row.title,
                    least=row.least,
                    most=row.most,
                    as_requested=row.as_requested,
                    text=row.text,
                )
            )
        rules = {rule.body_id: rule for rule in reader.all(BodyRules, order_by=("valid_from",))}
        return [
            BodyEntry(
                id=one.id,
                name=one.name,
                acronym=one.acronym,
                text=one.text,
                frequency=rules[one.id].frequency if one.id in rules else "",
                seats=reader.count(Seat, body_id=one.id),
                composition=tuple(composition.get(one.id, ())),
                details=notes.detail(one),
                source=notes.source(one),
            )
            for one in reader.all(Body, order_by=("rank", "name"))
        ]


def list_seats(workspace: Workspace) -> list[SeatEntry]:
    """All seats by body, with the newest holder of each."""
    with workspace.read() as reader:
        notes = Notes(reader, "seat")
        bodies = by_id(reader.all(Body, order_by=("rank", "name")))
        organisations = by_id(reader.all(Organisation))
        people = by_id(reader.all(Person))
        terms = {term.seat_id: term for term in reader.all(SeatTerm, order_by=("valid_from",))}
        seats = reader.all(Seat, order_by=("rank",))
    order = {body_id: number for number, body_id in enumerate(bodies)}
    entries = []
    for one in sorted(seats, key=lambda seat: order.get(seat.body_id, len(order))):
        term = terms.get(one.id)
        organisation = organisations.get(term.organisation_id or "") if term else None
        person = people.get(term.person_id or "") if term else None
        entries.append(
            SeatEntry(
                id=one.id,
                body=bodies[one.body_id].name if one.body_id in bodies else "",
                classification=one.classification.value,
                title=one.title,
                organisation=organisation.name if organisation else None,
                person=person_name(person) if person else None,
                valid_from=term.valid_from if term else None,
                valid_to=term.valid_to if term else None,
                source=notes.source(one),
            )
        )
    return entries
