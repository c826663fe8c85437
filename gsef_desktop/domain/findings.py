"""A finding as it is shown: what the checks noticed, with its sources side by side."""

from __future__ import annotations

from dataclasses import dataclass

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.records import FindingKind, FindingState, Severity


@dataclass(frozen=True, kw_only=True)
class FindingSource:
    """One of the places that a finding rests on: a line of an imported document, or a record as it stands."""

    text: str
    mark: str = ""
    """the words in `text` that differ; empty where none are marked"""
    section: str = ""
    """the headings above the line, empty for a record"""
    document: str = ""
    line: int | None = None
    """counted from 1"""
    ref: RecordRef | None = None
    """the record that was read from it, where there is one"""


@dataclass(frozen=True, kw_only=True)
class FindingView:
    """A finding.  `id` is that of its row, None while it is only computed; `key` stays the same when it is computed again."""

    id: str | None
    key: str
    kind: FindingKind
    severity: Severity
    state: FindingState
    title: Message
    explanation: Message | None = None
    subjects: tuple[RecordRef, ...] = ()
    sources: tuple[FindingSource, ...] = ()
