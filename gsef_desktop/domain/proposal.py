"""What an import proposes: records ready to be added, where each was read, and how the user may choose among them.

Nothing of a document is dropped: every non-blank line is a `SourceLine`, and one that no proposed record was read from is kept as text
(``understood`` is False).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, cast, get_args, get_type_hints

from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    RECORDS,
    ActivityPartner,
    Detail,
    Finding,
    Membership,
    Organisation,
    Participation,
    Person,
    Record,
    Ref,
    Seat,
    SeatTerm,
    SourceDocument,
    SourceLine,
    SourceLink,
    kind_of,
)
from gsef_desktop.domain.time_frame import TimeFrame

R = TypeVar("R", bound=Record)


class ItemState(StrEnum):
    """What would happen to an item of a proposal."""

    NEW = "new"
    PRESENT = "present"
    """the file already has it; nothing is added or changed"""
    EXTENDED = "extended"
    """the file already has it; something that belongs to it is added"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalItem:
    """One line of the review, which the user may untick.

    `key` names it within the proposal, `kind` is the kind of its first record; `records` are ids, the first is the one that the title
    speaks of.  `lines` are line numbers of the document.  Without the items named in `needs` it cannot be added.
    """

    key: str
    kind: str
    title: str
    records: tuple[str, ...]
    lines: tuple[int, ...] = ()
    needs: tuple[str, ...] = ()
    time: TimeFrame | None = None
    place: Place | None = None
    state: ItemState = ItemState.NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalGroup:
    """Items of one sort under a title, in the order of the document."""

    name: str
    title: Message
    items: tuple[ProposalItem, ...]


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """Everything read from one document.  `records` stand in an order in which each may be added: what is referred to comes first.

    `problem` tells why little or nothing was understood, where there is a single reason.
    """

    document: SourceDocument
    lines: tuple[SourceLine, ...]
    records: tuple[Record, ...] = ()
    links: tuple[SourceLink, ...] = ()
    findings: tuple[Finding, ...] = ()
    groups: tuple[ProposalGroup, ...] = ()
    year: int | None = None
    organisation_name: str = ""
    problem: Message | None = None

    @property
    def items(self) -> tuple[ProposalItem, ...]:
        """All items, group after group."""
        return tuple(item for group in self.groups for item in group.items)

    @property
    def kept_as_text(self) -> tuple[SourceLine, ...]:
        """The lines that were not understood, in order."""
        return tuple(line for line in self.lines if not line.understood)

    @property
    def counts(self) -> dict[str, int]:
        """Number of proposed records by kind."""
        return dict(Counter(kind_of(record) for record in self.records))

    @property
    def everything(self) -> tuple[Record, ...]:
        """All that would be added, in an order in which it may be added."""
        return (self.document, *self.lines, *self.records, *self.links, *self.findings)

    def of(self, cls: type[R]) -> list[R]:
        """The proposed records of one kind, in order."""
        return [record for record in self.records if type(record) is cls]


def references_of(cls: type[Record]) -> tuple[tuple[str, str, bool], ...]:
    """The references of a kind of record: field, table referred to, whether the field must be filled."""
    return _references()[kind_of(cls)]


@cache
def _references() -> dict[str, tuple[tuple[str, str, bool], ...]]:
    found: dict[str, tuple[tuple[str, str, bool], ...]] = {}
    for cls in RECORDS:
        hints = get_type_hints(cls, include_extras=True).items()
        found[kind_of(cls)] = tuple(
            (name, mark.table, type(None) not in get_args(hint.__origin__))
            for name, hint in hints
            for mark in getattr(hint, "__metadata__", ())
            if isinstance(mark, Ref)
        )
    return found


@cache
def kinds_in_order() -> tuple[str, ...]:
    """The kinds of record, each after those that it refers to or is known by."""
    done: list[str] = []
    waiting = {kind_of(cls): {table for _, table, _ in references_of(cls)} - {kind_of(cls)} for cls in RECORDS}
    waiting[kind_of(Seat)] |= {kind_of(Organisation), kind_of(Person)}  # a seat is known by who holds it
    while waiting:
        ready = [kind for kind, needs in waiting.items() if needs <= set(done)] or [next(iter(waiting))]
        done += ready
        for kind in ready:
            del waiting[kind]
    return tuple(done)


def in_order(records: Iterable[Record]) -> tuple[Record, ...]:
    """`records`, each kind after those that it refers to; within a kind their order stays."""
    places = {kind: place for place, kind in enumerate(kinds_in_order())}
    return tuple(sorted(records, key=lambda record: places[kind_of(record)]))


_BOUND = {(Membership, "organisation_id"), (SeatTerm, "organisation_id"), (SeatTerm, "person_id"), (Participation, "organisation_id"),
          (Participation, "person_id"), (Participation, "seat_id"), (ActivityPartner, "organisation_id"), (ActivityPartner, "activity_id"),
          (ActivityPartner, "series_id")}  # fmt: skip
"""References that may be empty, but without which the record that lost them says nothing."""


def restrict(proposal: Proposal, accepted: Collection[str] | None) -> Proposal:
    """The proposal with only the `accepted` items (None: all of them).

    What depends on an item left out is left out too; lines that nothing was read from any more count as kept as text.
    """
    if accepted is None:
        return proposal
    kept = _with_needs(proposal.items, frozenset(accepted))
    if len(kept) == len(proposal.items):
        return proposal
    chosen = {record_id for item in proposal.items if item.key in kept for record_id in item.records}
    records = drop_dangling([record for record in proposal.records if record.id in chosen], known=frozenset())
    ids = {record.id for record in records}
    links = tuple(link for link in proposal.links if link.owner_id in ids)
    read = {link.source_line_id for link in links}
    groups = tuple(
        replace(group, items=tuple(_cut(item, ids) for item in group.items if item.key in kept and item.records[0] in ids))
        for group in proposal.groups
    )
    return replace(
        proposal,
        records=records,
        links=links,
        lines=tuple(replace(line, understood=line.understood and line.id in read) for line in proposal.lines),
        findings=_findings_about(proposal.findings, ids),
        groups=tuple(group for group in groups if group.items),
    )


def drop_dangling(records: Iterable[Record], *, known: Collection[str]) -> tuple[Record, ...]:
    """`records` without those that refer to what is neither among them nor `known`; references that may be empty are emptied."""
    left = list(records)
    while True:
        ids = {record.id for record in left} | set(known)
        kept = [whole for record in left if (whole := _whole(record, ids)) is not None]
        if len(kept) == len(left):
            return tuple(kept)
        left = kept


def with_ids(record: Record, ids: Mapping[str, str]) -> Record:
    """`record` with its references (not its own id) replaced as `ids` says."""
    changed: dict[str, object] = {}
    for name, _, _ in references_of(type(record)):
        value = getattr(record, name)
        if value in ids:
            changed[name] = ids[value]
    owner = getattr(record, "owner_id", None)
    if owner in ids:
        changed["owner_id"] = ids[cast("str", owner)]
    if isinstance(record, Finding):
        changed["subjects"] = tuple(f"{kind}:{ids.get(key, key)}" for kind, _, key in (text.partition(":") for text in record.subjects))
        changed["sources"] = tuple(ids.get(key, key) for key in record.sources)
    return cast("Record", replace(cast("Any", record), **changed)) if changed else record


def same_content(record: Record) -> tuple[object, ...]:
    """All that a record says, apart from its id and rank: two records with equal content are the same record entered twice."""
    return (type(record), *(getattr(record, item.name) for item in fields(record) if item.name not in ("id", "rank")))


def _with_needs(items: Iterable[ProposalItem], accepted: frozenset[str]) -> frozenset[str]:
    kept = {item.key: item for item in items if item.key in accepted}
    while True:
        lacking = [key for key, item in kept.items() if not set(item.needs) <= kept.keys()]
        if not lacking:
            return frozenset(kept)
        for key in lacking:
            del kept[key]


def _whole(record: Record, ids: Collection[str]) -> Record | None:
    emptied: dict[str, object] = {}
    for name, _, needed in references_of(type(record)):
        value = getattr(record, name)
        if value is None or value in ids:
            continue
        if needed or (type(record), name) in _BOUND:
            return None
        emptied[name] = None
    if isinstance(record, Detail) and record.owner_id not in ids:
        return None
    return cast("Record", replace(cast("Any", record), **emptied)) if emptied else record


def _cut(item: ProposalItem, ids: Collection[str]) -> ProposalItem:
    return replace(item, records=tuple(key for key in item.records if key in ids))


def _findings_about(findings: Iterable[Finding], ids: Collection[str]) -> tuple[Finding, ...]:
    kept = []
    for finding in findings:
        subjects = tuple(text for text in finding.subjects if text.partition(":")[2] in ids)
        if subjects or not finding.subjects:
            kept.append(replace(finding, subjects=subjects))
    return tuple(kept)
