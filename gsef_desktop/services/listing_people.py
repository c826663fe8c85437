"""Lists of organisations and people for scripts and for people at a terminal; of bodies and seats see `listing_bodies`."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from gsef_desktop.domain.membership import status_on
from gsef_desktop.domain.records import (
    Body,
    Membership,
    Organisation,
    OwnValue,
    Person,
    PersonFunction,
    Seat,
    SeatTerm,
)
from gsef_desktop.services.listing_common import Notes, by_id, person_name
from gsef_desktop.services.listing_values import (
    OrganisationEntry,
    PersonEntry,
)
from gsef_desktop.services.own_fields import fields_in
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
        own = _own_fields(reader, "organisation")
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
                own_fields=own.get(one.id, {}),
            )
        )
    return entries


def _own_fields(reader: Reader, kind: str) -> dict[str, dict[str, str]]:
    """What stands in the user's own fields of all records of a kind, by their ids and the titles of the fields."""
    made: dict[str, dict[str, str]] = defaultdict(dict)
    fields = fields_in(reader, kind, personal=False)
    for field in fields:
        for one in reader.all(OwnValue, field_id=field.id):
            made[one.owner_id][field.title] = one.text
    return made


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
        own = _own_fields(reader, "person")
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
            own_fields=own.get(one.id, {}),
        )
        for one in found
    ]
