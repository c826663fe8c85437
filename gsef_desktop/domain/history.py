"""The history of a record: the journal read back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of one record, before and after, as plain values (text, number, bool, list or None)."""

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
    changes: tuple[FieldChange, ...]
