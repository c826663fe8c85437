"""The officers of the secretariat: who looks after an organisation, an activity, or everything in a language.

Whoever looks after the first language of an organisation is proposed for it and never written by itself.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    LANGUAGES,
    Activity,
    Classification,
    LanguageOfficer,
    Organisation,
    Person,
    Seat,
    SeatTerm,
    kind_of,
    link_id,
)
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.members import split_name
from gsef_desktop.services.series_keeping import update_following
from gsef_desktop.storage.queries import members as queries
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class LanguageRow:
    """A language with its officer ("" for nobody), and how many organisations have it as their first."""

    language: str
    person_id: str | None
    person: str
    organisations: int


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """Who could look after an organisation, because they look after its first language."""

    person_id: str
    person: str
    language: str


def officer_ids(reader: Reader) -> set[str]:
    """The ids of everybody who sits in the secretariat, looks after a language, or is responsible for an organisation or an activity."""
    seats = [seat.id for seat in reader.all(Seat, classification=Classification.SECRETARIAT)]
    found = {term.person_id for term in reader.all(SeatTerm, seat_id=seats) if term.person_id} if seats else set()
    found |= {one.person_id for one in reader.all(LanguageOfficer)}
    for table in ("organisation", "activity"):
        sql = f"SELECT DISTINCT responsible_id FROM {table} WHERE deleted = 0 AND responsible_id IS NOT NULL"
        found |= {str(id) for (id,) in reader.rows(sql)}
    return found


def list_officers(workspace: Workspace) -> list[tuple[str, str]]:
    """Id and name of the officers, by family name."""
    with workspace.read() as reader:
        ids = officer_ids(reader)
        found = reader.all(Person, id=sorted(ids), erased=False, order_by=("family_name", "given_name")) if ids else []
    return [(one.id, person_name(one)) for one in found]


def names_of_officers(workspace: Workspace) -> list[str]:
    """Names for completion: the officers first, then everybody else in the file."""
    first = [name for _, name in list_officers(workspace)]
    with workspace.read() as reader:
        return list(dict.fromkeys([*first, *queries.names_to_complete(reader, kind_of(Person))]))


def set_officer(workspace: Workspace, *, record: type[Organisation] | type[Activity], record_id: str, name: str) -> Changes:
    """Name who is responsible for an organisation or an activity; an empty name takes them off.  Somebody new is made.  Raises NotFound."""
    with workspace.read() as reader:
        kept: Organisation | Activity = reader.get(record, record_id)
        called = kept.name if isinstance(kept, Organisation) else kept.title
    with workspace.edit(message("Change who is responsible for {name}", name=called)) as unit:
        person_id = _person(unit, name)
        if record is Activity:
            update_following(unit, record_id, responsible_id=person_id)  # what was not changed apart follows
        else:
            unit.update(Organisation, record_id, responsible_id=person_id)
    return unit.changes


def suggest_officer(reader: Reader, organisation: Organisation) -> Suggestion | None:
    """Who looks after the first language of an organisation that nobody is responsible for; None where nobody does."""
    if organisation.responsible_id is not None or not organisation.languages:
        return None
    language = organisation.languages[0]
    found = reader.all(LanguageOfficer, language=language)
    person = reader.find(Person, found[0].person_id) if found else None
    return Suggestion(person_id=person.id, person=person_name(person), language=language) if person is not None else None


def accept_suggestion(workspace: Workspace, *, organisation_id: str, suggestion: Suggestion) -> Changes:
    """Let whoever was proposed look after an organisation.  Raises NotFound."""
    with workspace.read() as reader:
        called = reader.get(Organisation, organisation_id).name
    with workspace.edit(message("Change who is responsible for {name}", name=called)) as unit:
        unit.get(Person, suggestion.person_id)
        unit.update(Organisation, organisation_id, responsible_id=suggestion.person_id)
    return unit.changes


def list_language_officers(workspace: Workspace) -> list[LanguageRow]:
    """The languages of organisations, those of the window and those that have an officer, the most frequent first."""
    with workspace.read() as reader:
        found = {one.language: one.person_id for one in reader.all(LanguageOfficer, order_by=("-language",))}
        people = {one.id: person_name(one) for one in reader.all(Person, id=sorted(set(found.values())))} if found else {}
        rows = reader.rows("SELECT languages ->> 0, count(*) FROM organisation WHERE deleted = 0 AND languages <> '[]' GROUP BY 1")
    counts = Counter({str(code): int(number) for code, number in rows if code})
    order = {code: place for place, code in enumerate(LANGUAGES)}
    codes = sorted({*counts, *LANGUAGES, *found}, key=lambda code: (-counts[code], order.get(code, len(order)), code))
    return [
        LanguageRow(language=code, person_id=found.get(code), person=people.get(found.get(code, ""), ""), organisations=counts[code])
        for code in codes
    ]


def set_language_officer(workspace: Workspace, *, language: str, name: str) -> Changes:
    """Name who looks after a language (ISO 639-1); an empty name takes them off.  Somebody new is made."""
    with workspace.edit(message("Change who looks after a language")) as unit:
        person_id = _person(unit, name)
        for one in unit.all(LanguageOfficer, language=language):
            if one.person_id != person_id:
                unit.delete(LanguageOfficer, one.id)
        if person_id is not None and not unit.count(LanguageOfficer, language=language, person_id=person_id):
            unit.add(LanguageOfficer(id=link_id("language_officer", language, person_id), language=language, person_id=person_id))
    return unit.changes


def _person(unit: Unit, name: str) -> str | None:
    """The id of the person of that name, who is made if they are new; None for no name."""
    name = " ".join(name.split())
    if not name:
        return None
    given, family = split_name(name)
    known = queries.people_named(unit, name) or queries.people_named(unit, f"{given} {family}".strip())
    return known[0] if known else unit.add(Person(given_name=given, family_name=family)).id
