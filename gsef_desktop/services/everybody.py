"""Whom a script means that names nobody: all members, all organisations, or all people, by name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.collation import collation_key
from gsef_desktop.domain.records import Organisation, Person
from gsef_desktop.services.consent import printed_name
from gsef_desktop.storage.queries.members import members_on

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace


def ids_of_organisations(workspace: Workspace, *, day: date, language: str = "en", members_only: bool = True) -> list[str]:
    """The organisations that are members on a day, or all of them, by their names in a language."""
    with workspace.read() as reader:
        found = [one for one in reader.all(Organisation) if one.merged_into_id is None]
        members = members_on(reader, day) if members_only else {one.id for one in found}
        found = [one for one in found if one.id in members]
        names = reader.texts("organisation", [one.id for one in found], language)
    return [one.id for one in sorted(found, key=lambda each: (collation_key(names.get((each.id, "name")) or each.name, language), each.id))]


def ids_of_people(workspace: Workspace, *, language: str = "en") -> list[str]:
    """Everybody who was neither erased nor found to be somebody else, by family name."""
    with workspace.read() as reader:
        found = [one for one in reader.all(Person) if one.merged_into_id is None and not one.erased]

    def key(one: Person) -> tuple[tuple[str, str], tuple[str, str], str]:
        name = printed_name(one, language)
        return collation_key(one.family_name or name, language), collation_key(name, language), one.id

    return [one.id for one in sorted(found, key=key)]
