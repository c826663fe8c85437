"""What an import of a table or of address cards would do: shown to the user before anything is written.

There may be a hundred thousand rows: what there is one of for each row is a named tuple, which is made four times as fast as a dataclass.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.table_file import Subject, TableFile, TableMapping

Cell = str | bool | date | Place | tuple[str, ...] | None
"""A value of a field."""

PERSON_FIELDS = (
    "given_name", "family_name", "own_script_name", "honorific", "family_name_first", "mail", "telephone", "languages", "country",
    "needs", "consent_on", "diet", "address", "tags", "note",
)  # fmt: skip
"""The order of the values of a proposed person."""

ORGANISATION_FIELDS = (
    "name", "acronym", "former_names", "kind", "place", "region", "languages", "website", "address", "tags", "mail", "telephone",
    "next_step", "next_step_on", "note",
)  # fmt: skip
"""The order of the values of a proposed organisation."""

MEMBERSHIP_FIELDS = ("status", "category", "since")

Extra = tuple[str, str]
"""A meaning beyond these fields (one of `table_file.NAMED`, or a field of the user's own) and its value as it is kept: a name, or the
text of an `OwnValue`."""


class RowState(StrEnum):
    """How something in a table stands to what the file has."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    """it may be what the file has under a similar name: the user says which"""


class Difference(NamedTuple):
    """A field that would change."""

    field: str
    before: Cell
    after: Cell


class FunctionDraft(NamedTuple):
    """A function of a person; `organisation` is a key of the proposal, or empty."""

    organisation: str
    title: str
    valid_from: date | None
    valid_to: date | None
    function_id: str = ""
    """the one of the file that is to be changed"""


class ProposedRecord(NamedTuple):
    """An organisation or a person of the table and what would become of it."""

    key: str
    """names it within its proposal"""
    kind: str
    """organisation or person"""
    row: int
    """the first row that it stands in"""
    name: str
    state: RowState
    values: tuple[Cell, ...]
    """in the order of `PERSON_FIELDS` or `ORGANISATION_FIELDS`"""
    membership: tuple[Cell, ...] = ()
    """of an organisation, in the order of `MEMBERSHIP_FIELDS`; empty where the table says nothing"""
    functions: tuple[FunctionDraft, ...] = ()
    record_id: str = ""
    """what it was recognised as"""
    like: str = ""
    """what the file calls that one"""
    differences: tuple[Difference, ...] = ()
    membership_id: str = ""
    """the membership of the file that is to be changed"""
    extras: tuple[Extra, ...] = ()


class CellRemark(NamedTuple):
    """A cell that cannot be understood, where it stands, and what was done with its text."""

    row: int
    column: int
    """from 0"""
    header: str
    text: str
    reason: Message


@dataclass(frozen=True, kw_only=True)
class TableProposal:
    """What a table holds, against what the file has."""

    table: TableFile
    subject: Subject
    mapping: TableMapping
    """what every column is taken for"""
    organisations: tuple[ProposedRecord, ...] = ()
    people: tuple[ProposedRecord, ...] = ()
    remarks: tuple[CellRemark, ...] = ()
    empty_rows: tuple[int, ...] = ()
    """rows that name nobody: they cannot be imported"""
    seen: int = 0
    """the newest transaction of the file when the proposal was made"""

    @property
    def records(self) -> tuple[ProposedRecord, ...]:
        """Organisations, then people."""
        return self.organisations + self.people

    def of_state(self, state: RowState) -> tuple[ProposedRecord, ...]:
        """The records of one state, in the order of the table."""
        return tuple(one for one in self.records if one.state is state)

    @property
    def proposed_keys(self) -> frozenset[str]:
        """The keys of what is imported unless the user says otherwise: what is new or changed."""
        return frozenset(one.key for one in self.records if one.state is RowState.NEW or one.state is RowState.CHANGED)
