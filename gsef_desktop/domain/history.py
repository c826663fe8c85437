"""The history of a record: the journal read back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of one record, before and after, as plain values (text, number, bool, list of texts or None; bytes for an attachment).

    `field` is the name of the column: of an embedded time frame or place it is one part, such as ``time_earliest`` or ``place_city``;
    ``deleted`` stands for the record as a whole.  Dates and times are in ISO form.
    """

    ref: RecordRef
    field: str
    old: object
    new: object


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One edit as it touched a record.  `when` is in UTC; `here` tells whether it was made on this laptop."""

    transaction: int
    when: datetime
    author: str
    here: bool
    label: Message
    kind: str
    """edit, undo, redo, import, restore or migration"""
    created: bool
    """whether it made the record (or, in the history of a whole file, any record)"""
    changes: tuple[FieldChange, ...]
    records: tuple[RecordRef, ...] = ()
    """the records it touched; in the history of a whole file only the first fifty"""
