"""Organisations, people, bodies and seats: the lists of the Members view, and what a user does there.

`gsef_desktop.services.member_details` reads single records for the inspectors.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.member_row import MapPoint
from gsef_desktop.domain.membership import day_within
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    LANGUAGES,
    Body,
    BodyRules,
    Composition,
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    Person,
    PersonFunction,
    Record,
    Seat,
    SeatTerm,
    kind_of,
)
from gsef_desktop.reference.countries import country_languages
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.members_goal import goal_of
from gsef_desktop.services.memberships import change_status, change_statuses
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.queries import members as queries
from gsef_desktop.storage.queries.regions import own_region_titles
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

R = TypeVar("R", bound=Record)

__all__ = ["change_status", "change_statuses", "day_within"]

SHOWN_STATUSES = (MembershipStatus.MEMBER, MembershipStatus.APPLIED, MembershipStatus.PROSPECT)
"""The statuses by which organisations are filtered, counted by region and put on the map."""


# --- lists -------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class MembersSummary:
    """The members of the network as a whole.  `counted` is what was measured, or the members named where that is more."""

    counted: int
    target: float | None
    due: date | None
    statuses: dict[MembershipStatus | None, int]
    points: tuple[MapPoint, ...]
    """the organisations that are members, have applied or are prospects"""
    languages: tuple[str, ...]
    """all that are spoken, the most frequent first"""
    main_body: str
    """the name of the body in which organisations hold seats, if there is exactly one"""
    regions: dict[str, str]
    """the titles of the user's own regions by id"""

    @property
    def named(self) -> int:
        """The members that are in the file by name."""
        return self.statuses.get(MembershipStatus.MEMBER, 0)

    @property
    def total(self) -> int:
        """All organisations."""
        return sum(self.statuses.values())


def summarise_members(workspace: Workspace, *, year: int, day: date, language: str) -> MembersSummary:
    """Read what stands above the table of organisations."""
    with workspace.read() as reader:
        statuses = queries.status_counts(reader, day=day)
        points = queries.map_points(reader, day=day, language=language)
        line = goal_of(reader, year=year, day=day).line
        bodies = queries.bodies_of_organisations(reader, day=day)
        main = ""
        if len(bodies) == 1:
            main = reader.texts("body", bodies, language).get((bodies[0], "name")) or reader.get(Body, bodies[0]).name
        return MembersSummary(
            counted=round(line.now(day)),
            target=line.target,
            due=line.due,
            statuses=statuses,
            points=tuple(points),
            languages=tuple(queries.languages_spoken(reader)),
            main_body=main,
            regions=own_region_titles(reader, language),
        )


def state_of_file(workspace: Workspace) -> tuple[tuple[int, int], int]:
    """A mark that is another one after every edit, and how many organisations there are: quickly read."""
    with workspace.read() as reader:
        ((txn, change),) = reader.rows("SELECT coalesce(max(id), 0), coalesce(max(last_chg), 0) FROM txn")
        ((count,),) = reader.rows("SELECT count(*) FROM organisation WHERE deleted = 0")
    return (int(txn), int(change)), int(count)


def names_to_complete(workspace: Workspace, *, record: type[Organisation] | type[Person]) -> list[str]:
    """Names of organisations or of people for completion while typing."""
    with workspace.read() as reader:
        return queries.names_to_complete(reader, kind_of(record))


# --- organisations -----------------------------------------------------------------------------------------------------------------------


def add_organisation(workspace: Workspace, *, name: str, kind: OrganisationKind = OrganisationKind.OTHER, place: str = "") -> Organisation:
    """Make an organisation; its place is recognised, and else read from its name.  Raises Invalid without a name."""
    name = required_name(name)
    with workspace.edit(message("Add {name}", name=name)) as unit:
        where = recognise_place(place) if place else place_in_name(name)
        return unit.add(Organisation(name=name, kind=kind, place=where, languages=usual_language(where.country)))


def usual_language(country: str | None) -> tuple[str, ...]:
    """The language in which to write to a country: one of the four that documents are printed in, else the most spoken."""
    spoken = country_languages(country)
    return tuple([code for code in spoken if code in LANGUAGES] or spoken)[:1]


def place_in_name(name: str) -> Place:
    """The city that a name such as "Bilbao City" holds; no place where none is certain."""
    found = recognise_place(name)
    return found if found.city is not None and found.country is not None else Place()


def set_place(workspace: Workspace, *, organisation_id: str, text: str) -> Changes:
    """Set the place of an organisation as typed, with what is recognised in it.  Raises NotFound."""
    place = recognise_place(" ".join(text.split()))
    return update(workspace, record=Organisation, record_id=organisation_id, place=place)


def set_name(
    workspace: Workspace, *, record: type[Organisation] | type[Body], record_id: str, language: str, name: str
) -> Changes:  # fmt: skip
    """Set the name in one language: the original one, or a translation, which an empty name takes away.  Raises Invalid, NotFound."""
    with workspace.read() as reader:
        original = reader.get(record, record_id)
    if original.language == language:
        return update(workspace, record=record, record_id=record_id, name=name)
    with workspace.edit(message("Change the name of {name}", name=original.name)) as unit:
        set_translation(unit, record=record, record_id=record_id, field="name", language=language, text=" ".join(name.split()))
    return unit.changes


# --- people ------------------------------------------------------------------------------------------------------------------------------


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
    given, family = split_name(required_name(name))
    with workspace.edit(message("Add {name}", name=name)) as unit:
        person = unit.add(Person(given_name=given, family_name=family))
        if organisation_id is not None or function:
            unit.add(PersonFunction(person_id=person.id, organisation_id=organisation_id, title=function))
        return person


def add_contact(workspace: Workspace, *, organisation_id: str, name: str) -> Person:
    """Make somebody a contact of an organisation: the person of that name, or a new one.  Raises Invalid without a name, NotFound."""
    name = required_name(name)
    with workspace.edit(message("Add {name}", name=name)) as unit:
        unit.get(Organisation, organisation_id)
        person = person_called(unit, name)
        if not unit.count(PersonFunction, person_id=person.id, organisation_id=organisation_id):
            unit.add(PersonFunction(person_id=person.id, organisation_id=organisation_id))
        return person


def add_function(workspace: Workspace, *, person_id: str, organisation: str, function: str = "") -> Changes:
    """Give a person a function in the organisation of that name, which is made if it is new.  Raises Invalid without a name."""
    organisation = required_name(organisation)
    with workspace.edit(message("Add a function of {name}", name=_name(workspace, Person, person_id))) as unit:
        at = organisation_called(unit, organisation)
        unit.add(PersonFunction(person_id=person_id, organisation_id=at.id, title=function))
    return unit.changes


def person_called(unit: Unit, name: str) -> Person:
    """The person of a name, who is made if nobody is called so."""
    known = queries.people_named(unit, name)
    given, family = split_name(name)
    return unit.get(Person, known[0]) if known else unit.add(Person(given_name=given, family_name=family))


def organisation_called(unit: Unit, name: str) -> Organisation:
    """The organisation of a name, which is made if none is called so."""
    known = queries.organisations_named(unit, name)
    if known:
        return unit.get(Organisation, known[0])
    where = place_in_name(name)
    return unit.add(Organisation(name=name, place=where, languages=usual_language(where.country)))


# --- all of them -------------------------------------------------------------------------------------------------------------------------


def update(workspace: Workspace, *, record: type[R], record_id: str, **fields: object) -> Changes:
    """Set fields of an organisation, a person, a function, a body, its rules, a seat or a term.

    Raises NotFound, and Invalid for an organisation or body without a name, a person without any, and for spans that end before they begin.
    """
    if "name" in fields:
        fields["name"] = required_name(str(fields["name"]))
    with workspace.edit(_change_label(workspace, record, record_id)) as unit:
        made = unit.update(record, record_id, **fields)
        if isinstance(made, Person) and not (made.given_name or made.family_name or made.own_script_name):
            required_name("")
        if isinstance(made, PersonFunction | SeatTerm | BodyRules | Seat):
            check_span(made.valid_from, made.valid_to)
    return unit.changes


def delete(workspace: Workspace, *, record: type[R], record_id: str) -> Changes:
    """Delete a record with what cannot be without it.  Undo brings all of it back."""
    with workspace.edit(message("Delete {name}", name=_name(workspace, record, record_id))) as unit:
        delete_with_dependents(unit, record, record_id)
    return unit.changes


def delete_all(workspace: Workspace, *, record: type[R], ids: Sequence[str], progress: Callable[[float], object] | None = None) -> Changes:
    """Delete several records of one kind, each with what cannot be without it, as one step; `progress` is told the share done.

    Raises what `progress` raises; nothing is deleted then.
    """
    if len(ids) == 1:
        return delete(workspace, record=record, record_id=ids[0])
    with workspace.edit(message("Delete {number} entries", number=len(ids))) as unit:
        for number, one in enumerate(ids):
            if progress is not None and number % 20 == 0:
                progress(number / len(ids))
            delete_with_dependents(unit, record, one)
    return unit.changes


def _change_label(workspace: Workspace, record: type[Record], record_id: str) -> Message:
    """What an edit of a record is called in the history."""
    if record is SeatTerm:
        return message("Change the term of a seat")
    if record is Seat:
        return message("Change a seat")
    if record is Composition:
        return message("Change the composition of a body")
    with workspace.read() as reader:
        found = reader.get(record, record_id)
    if isinstance(found, Membership):
        return message("Change the membership of {name}", name=_name(workspace, Organisation, found.organisation_id))
    if isinstance(found, PersonFunction):
        return message("Change a function of {name}", name=_name(workspace, Person, found.person_id))
    return message("Change {name}", name=_name(workspace, record, record_id))


def _name(workspace: Workspace, record: type[Record], record_id: str) -> str:
    with workspace.read() as reader:
        found = reader.get(record, record_id)
        if isinstance(found, Membership):
            found = reader.get(Organisation, found.organisation_id)
        if isinstance(found, PersonFunction):
            found = reader.get(Person, found.person_id)
        if isinstance(found, SeatTerm):
            found = reader.get(Seat, found.seat_id)
        if isinstance(found, BodyRules) or (isinstance(found, Seat) and not found.title):
            found = reader.get(Body, found.body_id)
    if isinstance(found, Person):
        return person_name(found)
    return str(getattr(found, "name", "") or getattr(found, "title", "") or kind_of(record))


def check_span(first: date | None, last: date | None) -> None:
    """Raise Invalid where a span would end before it begins."""
    if first is not None and last is not None and last < first:
        raise Invalid(
            message("A term cannot end before it begins."),
            meaning=message("Nothing was changed."),
            remedy=message("Type a later end."),
        )


def required_name(name: str) -> str:
    """A name without spare blanks.  Raises Invalid without any."""
    name = " ".join(name.split())
    if not name:
        raise Invalid(message("A name is needed."), meaning=message("Nothing was changed."), remedy=message("Type a name."))
    return name


def people_called(workspace: Workspace, *, name: str) -> list[str]:
    """The ids of the people of that name, in either order of the names."""
    with workspace.read() as reader:
        return queries.people_named(reader, name)
