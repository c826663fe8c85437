"""Tables and address cards as they come from other programs: texts in rows and columns, and the fields that the columns may mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from gsef_desktop.domain.messages import Message, message


class Subject(StrEnum):
    """What the rows of a table are about."""

    ORGANISATIONS = "organisations"
    PEOPLE = "people"


class TableFormat(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    ODS = "ods"
    VCARD = "vcf"


NOTE, LEFT_OUT = "note", ""
"""What a column may mean besides a field: it is kept in the note under its heading, or it is left out because the user said so."""

FIELDS: Mapping[str, Message] = MappingProxyType(
    {
        "organisation.name": message("Organisation"),
        "organisation.acronym": message("Acronym"),
        "organisation.former_names": message("Former names"),
        "organisation.kind": message("Kind"),
        "organisation.place": message("Place"),
        "organisation.city": message("City"),
        "organisation.country": message("Country of the organisation"),
        "organisation.region": message("Region"),
        "organisation.languages": message("Languages of the organisation"),
        "organisation.website": message("Website"),
        "organisation.address": message("Address"),
        "organisation.tags": message("Tags"),
        "organisation.mail": message("Mail of the organisation"),
        "organisation.telephone": message("Telephone of the organisation"),
        "organisation.parent": message("Belongs to the organisation"),
        "organisation.responsible": message("Responsible"),
        "organisation.next_step": message("Next step"),
        "organisation.next_step_on": message("Next step by"),
        "organisation.note": message("Note on the organisation"),
        "membership.status": message("Status"),
        "membership.category": message("Category"),
        "membership.since": message("Since"),
        "person.name": message("Full name"),
        "person.honorific": message("Honorific"),
        "person.given_name": message("Given name"),
        "person.family_name": message("Family name"),
        "person.own_script_name": message("Name in own script"),
        "person.family_name_first": message("Family name first"),
        "person.mail": message("Mail"),
        "person.telephone": message("Telephone"),
        "person.languages": message("Languages"),
        "person.country": message("Country"),
        "person.needs": message("Needs"),
        "person.diet": message("Diet"),
        "person.address": message("Address of the person"),
        "person.tags": message("Tags of the person"),
        "person.consent_on": message("Consent given on"),
        "person.note": message("Note"),
        "person.portrait": message("Portrait"),
        "organisation.logo": message("Logo"),
        "function.title": message("Function"),
        "function.valid_from": message("From"),
        "function.valid_to": message("Until"),
    }
)
"""What a column may mean, with its name for the user."""

NAMED = ("organisation.parent", "organisation.responsible")
"""Fields that hold another record, which a table names."""

PICTURES = {"person": "person.portrait", "organisation": "organisation.logo"}
"""Fields that hold a picture, in a table as a ``data:`` URI (RFC 2397), by the kind of record."""

OWN = "own."
"""Begins the meaning of a field of the user's own, before its id (or in a mapping of a script its title)."""

NEW_FIELD = "own.new"
"""A column that becomes a new field of the user's own, called as its heading."""


def is_own(meaning: str) -> bool:
    """Whether a column means a field of the user's own, an old or a new one."""
    return meaning.startswith(OWN)


@dataclass(frozen=True, kw_only=True)
class TableFile:
    """A table that was read.

    `rows` hold as many texts as `header`; `numbers` are the rows' numbers as a spreadsheet shows them (from 1; of address cards: which
    card), `first_row` is the header's.  `given` are the meanings that the format itself gives the columns, as address cards do.
    """

    name: str
    format: TableFormat
    header: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    numbers: Sequence[int]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    given: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TableMapping:
    """What the columns mean: names of `FIELDS`, `NOTE` or `LEFT_OUT` by heading.  Headings that are not in it mean what is recognised."""

    subject: Subject | None = None
    """None: as the headings say"""
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""
    """of a CSV file, empty: as it is recognised"""
    separator: str = ""
    """of a CSV file, empty: as it is recognised"""
    sheet: str = ""
    """of a workbook, empty: the first one that is not empty"""


def column_letters(column: int) -> str:
    """A column as spreadsheets name it: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
