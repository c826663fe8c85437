"""What the search for duplicates asks of the file: all people or all organisations at once, in the order in which they were made."""

from __future__ import annotations

import json
from typing import NamedTuple

from gsef_desktop.storage.reader import Reader


class PersonToCompare(NamedTuple):
    """What tells whether two people are one.  `organisations` are the ids of those in which they have or had a function."""

    id: str
    given_name: str
    family_name: str
    own_script_name: str
    family_name_first: bool
    honorific: str
    mail: str
    telephone: str
    country: str | None
    organisations: tuple[str, ...]


class OrganisationToCompare(NamedTuple):
    """What tells whether two organisations are one.  `other_names` are former names and translations."""

    id: str
    name: str
    acronym: str
    other_names: tuple[str, ...]
    kind: str
    parent_id: str | None
    city: str | None
    country: str | None
    website: str
    mail: str
    telephone: str


def people_to_compare(reader: Reader) -> list[PersonToCompare]:
    """Everybody whose data were not erased."""
    places: dict[str, dict[str, None]] = {}
    for person, organisation in reader.rows(
        "SELECT person_id, organisation_id FROM person_function WHERE deleted = 0 AND organisation_id IS NOT NULL"
    ):
        places.setdefault(person, {})[organisation] = None
    rows = reader.rows(
        "SELECT id, given_name, family_name, own_script_name, family_name_first, honorific, mail, telephone, country FROM person"
        " WHERE deleted = 0 AND erased = 0 ORDER BY n"
    )
    return [PersonToCompare._make((*row[:4], bool(row[4]), *row[5:], tuple(places.get(row[0], ())))) for row in rows]


def organisations_to_compare(reader: Reader) -> list[OrganisationToCompare]:
    """All organisations."""
    translated: dict[str, list[str]] = {}
    for owner, text in reader.rows(
        "SELECT owner_id, text FROM translation WHERE owner_kind = 'organisation' AND field = 'name' AND deleted = 0 AND text <> ''"
        " ORDER BY language"
    ):
        translated.setdefault(owner, []).append(text)
    rows = reader.rows(
        "SELECT id, name, acronym, former_names, kind, parent_id, place_city, place_country, website, mail, telephone FROM organisation"
        " WHERE deleted = 0 ORDER BY n"
    )
    return [OrganisationToCompare(row[0], row[1], row[2], (*json.loads(row[3]), *translated.get(row[0], ())), *row[4:]) for row in rows]


def names_of_organisations(reader: Reader) -> dict[str, str]:
    """The name of every organisation by its id."""
    return dict(reader.rows("SELECT id, name FROM organisation WHERE deleted = 0"))


def merged_into(reader: Reader, kind: str, id: str) -> str | None:
    """Into which record ("person" or "organisation") a deleted one was merged; None where it was not."""
    if kind not in ("person", "organisation"):
        return None
    rows = reader.rows(f'SELECT merged_into_id FROM "{kind}" WHERE id = ? AND deleted = 1', (id,))
    return rows[0][0] if rows else None
