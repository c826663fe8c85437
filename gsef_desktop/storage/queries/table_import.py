"""What the import and the export of tables ask of the file, each for all organisations or all people at once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from gsef_desktop.storage.reader import Reader


class KnownOrganisation(NamedTuple):
    """An organisation by which a row of a table may be recognised.  `names` are all that it has had, `place` is as typed."""

    id: str
    name: str
    names: tuple[str, ...]
    place: str
    city: str | None
    country: str | None


class KnownPerson(NamedTuple):
    """A person by whom a row of a table may be recognised."""

    id: str
    given_name: str
    family_name: str
    own_script_name: str
    mail: str
    country: str | None
    organisations: tuple[str, ...]
    """ids of those in which they have had a function"""


def known_organisations(reader: Reader) -> list[KnownOrganisation]:
    """All organisations, in the order in which they were made."""
    translated: dict[str, list[str]] = {}
    for owner, text in reader.rows(
        "SELECT owner_id, text FROM translation WHERE owner_kind = 'organisation' AND field = 'name' AND deleted = 0 AND text <> ''"
    ):
        translated.setdefault(owner, []).append(text)
    rows = reader.rows(
        "SELECT id, name, acronym, former_names, place_text, place_city, place_country FROM organisation WHERE deleted = 0 ORDER BY n"
    )
    return [
        KnownOrganisation(
            id, name, tuple(filter(None, (name, acronym, *json.loads(former), *translated.get(id, ())))), place, city, country
        )
        for id, name, acronym, former, place, city, country in rows
    ]


def known_people(reader: Reader) -> list[KnownPerson]:
    """All people, in the order in which they were made."""
    places: dict[str, list[str]] = {}
    for person, organisation in reader.rows(
        "SELECT person_id, organisation_id FROM person_function WHERE deleted = 0 AND organisation_id IS NOT NULL"
    ):
        places.setdefault(person, []).append(organisation)
    rows = reader.rows(
        "SELECT id, given_name, family_name, own_script_name, mail, country FROM person WHERE deleted = 0 AND erased = 0 ORDER BY n"
    )
    return [KnownPerson._make((*row, tuple(places.get(row[0], ())))) for row in rows]


def merged_people(reader: Reader, known: Iterable[KnownPerson]) -> list[KnownPerson]:
    """Those who were merged into somebody, with their own names and mails under the id of the one who stayed.

    By these a row of an old table is recognised still.
    """
    columns = "id, merged_into_id, erased, given_name, family_name, own_script_name, mail, country"
    rows = reader.rows(f"SELECT {columns} FROM person WHERE deleted = 1 AND merged_into_id IS NOT NULL ORDER BY n")
    if not rows:
        return []
    into, living = {row[0]: row[1] for row in rows}, {one.id: one for one in known}
    found = []
    for row in rows:
        id, seen = row[1], {row[0]}
        while id in into and id not in seen:
            seen.add(id)
            id = into[id]
        if (one := living.get(id)) is not None and not row[2]:
            found.append(KnownPerson._make((id, *row[3:], one.organisations)))
    return found


def as_list(values: Iterable[str]) -> str:
    """Values as one parameter, for ``IN (SELECT value FROM json_each(?))``."""
    return json.dumps(list(values))
