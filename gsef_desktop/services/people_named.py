"""Finding a person of the file by a name that was typed or completed."""

from __future__ import annotations

from gsef_desktop.domain.records import Organisation, Person
from gsef_desktop.domain.time_words import fold
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.storage.queries.travel import people_who_travel
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

_MOST = 500
"""How many names are offered for completion at most."""


def person_named(reader: Reader, name: str) -> str | None:
    """The id of the one person who is called so, in whichever order of the names; None for nobody or several."""
    wanted = _folded(name)
    if not wanted:
        return None
    rows = reader.rows("SELECT id, honorific, given_name, family_name FROM person WHERE deleted = 0")
    found = [
        id for id, honorific, given, family in rows
        if wanted in {_folded(f"{given} {family}"), _folded(f"{family} {given}"), _folded(f"{honorific} {given} {family}"),
                      _folded(f"{honorific} {family} {given}")}
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


def people_names(workspace: Workspace) -> list[str]:
    """The names of the people of the file by family name, for completion."""
    with workspace.read() as reader:
        return [
            name
            for one in reader.all(Person, erased=False, order_by=("family_name", "given_name"), limit=_MOST)
            if (name := person_name(one))
        ]


def people_who_go(workspace: Workspace) -> list[tuple[str, str]]:
    """Ids and names, by family name, of those who go to anything: responsible for it, delegated, taking part, or holding a seat."""
    with workspace.read() as reader:
        ids = people_who_travel(reader)
        people = reader.all(Person, id=ids, erased=False, order_by=("family_name", "given_name")) if ids else []
    return [(one.id, name) for one in people if (name := person_name(one))]


def organisation_names(workspace: Workspace, *, most: int | None = _MOST) -> list[str]:
    """The names of the organisations of the file, for completion; None: of all."""
    with workspace.read() as reader:
        return [one.name for one in reader.all(Organisation, order_by=("name",), limit=most) if one.name]


def _folded(name: str) -> str:
    return " ".join(fold(name).split())
