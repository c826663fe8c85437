"""Matching a proposal with what the file already has, so that nothing is entered twice.

What the file has stays as it is.  A programme is known by its year and network, an activity by the line it was read from (else by its
title, where that is unique), people, organisations, series and bodies by their names, a line or a direction by its number.  An item that
is there already is skipped with all that belongs to it; only a body takes in new seats and lines of composition, and an organisation its
first membership.  Where the document now gives another date or place for an activity that is there, a finding says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.proposal import ItemState, Proposal, drop_dangling, references_of, same_content, with_ids
from gsef_desktop.domain.records import (
    Activity,
    Body,
    BodyRules,
    Composition,
    Direction,
    Finding,
    FindingKind,
    Indicator,
    Meeting,
    Membership,
    Organisation,
    Person,
    Programme,
    ProgrammeLine,
    Record,
    Seat,
    SeatTerm,
    Series,
    Severity,
    SourceDocument,
    SourceLine,
    SourceLink,
    link_id,
)
from gsef_desktop.storage.queries.imports import FromLine, activities_from_lines

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader

_GROWING = (Body, Organisation)
"""Kinds that may take in parts when they are there already."""

_NAMED = (
    Programme, ProgrammeLine, Direction, Indicator, Series, Organisation, Body, Person, Membership, BodyRules, Composition, Seat, SeatTerm,
    Meeting,
)  # fmt: skip
"""Kinds that have a name, a number or a place by which they are known; others are known by all that they say."""


@dataclass
class Matched:
    """A proposal set against a file: what is to be added, and what is there."""

    document: SourceDocument | None
    lines: tuple[SourceLine, ...]
    records: tuple[Record, ...]
    links: tuple[SourceLink, ...]
    findings: tuple[Finding, ...]
    states: dict[str, ItemState] = field(default_factory=dict)

    @property
    def everything(self) -> tuple[Record, ...]:
        """All that is to be added, in an order in which it may be added; nothing if the file has it all."""
        if not (self.records or self.findings or self.document):
            return ()
        return (*([self.document] if self.document else []), *self.lines, *self.records, *self.links, *self.findings)


def match_proposal(reader: Reader, proposal: Proposal) -> Matched:
    """Set a proposal against the file."""
    return _Matcher(reader, proposal).match()


def mark_present(reader: Reader, proposal: Proposal) -> Proposal:
    """The proposal with each item marked as new, already there, or there and extended."""
    states = match_proposal(reader, proposal).states
    told = {update.item for update in proposal.updates}
    groups = tuple(
        replace(
            group, items=tuple(item if item.key in told else replace(item, state=states.get(item.key, item.state)) for item in group.items)
        )
        for group in proposal.groups
    )
    return replace(proposal, groups=groups)


class _Matcher:
    def __init__(self, reader: Reader, proposal: Proposal) -> None:
        self.reader = reader
        self.proposal = proposal
        self.ids: dict[str, str] = {}
        self.known: dict[type[Record], dict[Hashable, str]] = {}
        self.holders = _holders(proposal.of(SeatTerm))
        self.item_of = {record_id: item for item in proposal.items for record_id in item.records}
        self.by_line: dict[str, dict[str, list[FromLine]]] = {}
        self.alike: dict[tuple[object, ...], dict[Hashable, str]] = {}
        self.changed: list[Finding] = []

    def match(self) -> Matched:
        new: list[Record] = []
        texts = {line.id: line.text for line in self.proposal.lines}
        self.read_from: dict[str, list[str]] = {}
        for link in self.proposal.links:
            self.read_from.setdefault(link.owner_id, []).append(texts[link.source_line_id])
        for record in self.proposal.records:
            moved = with_ids(record, self.ids)
            there = self._find(moved)
            if there is not None:
                self.ids[record.id] = there
            elif self._may_be_added(record):
                new.append(moved)
        records = drop_dangling(new, known=_AnyOf(self.ids.values()))
        return self._with_sources(records)

    def _may_be_added(self, record: Record) -> bool:
        """A part of an item that is there already is skipped, unless that kind of item grows."""
        item = self.item_of.get(record.id)
        if self.proposal.by_id or item is None or item.records[0] == record.id or item.records[0] not in self.ids:
            return True
        main = next(other for other in self.proposal.records if other.id == item.records[0])
        return isinstance(main, _GROWING) and isinstance(record, Seat | SeatTerm | Composition | Membership)

    def _find(self, record: Record) -> str | None:
        if self.proposal.by_id and self.reader.find(type(record), record.id) is not None:
            return record.id
        if isinstance(record, Activity):
            return self._find_activity(record)
        if isinstance(record, SeatTerm) and record.seat_id not in self.ids.values():
            return None
        key = self._key(record, self.holders.get(record.id, frozenset()))
        if isinstance(record, _NAMED):
            return self._known(type(record)).get(key)
        return self._alike(record).get(key)

    def _alike(self, record: Record) -> dict[Hashable, str]:
        """The records of its kind that belong to the same thing; none where that is new itself, and so without a look at the file."""
        owner: dict[str, Any] = {name: value for name, _, _ in references_of(type(record)) if (value := getattr(record, name))}
        if "owner_id" in (names := vars(record)):
            owner.update(owner_kind=names["owner_kind"], owner_id=names["owner_id"])
        present = set(self.ids.values())
        if any(value not in present for name, value in owner.items() if name != "owner_kind"):
            return {}
        place = (type(record), *owner.items())
        if place not in self.alike:
            self.alike[place] = {same_content(one): one.id for one in self.reader.all(type(record), **owner)}
        return self.alike[place]

    def _known(self, cls: type[Record]) -> dict[Hashable, str]:
        if cls not in self.known:
            holders = _holders(self.reader.all(SeatTerm)) if cls is Seat else {}
            self.known[cls] = {
                self._key(record, holders.get(record.id, frozenset()), known=True): record.id for record in self.reader.all(cls)
            }
        return self.known[cls]

    def _key(self, record: Record, holders: frozenset[str], *, known: bool = False) -> Hashable:
        """What identifies a record among those of its kind."""
        match record:
            case Programme():
                return record.year, _fold(record.organisation_name)
            case ProgrammeLine() | Direction():
                return record.programme_id, record.number
            case Indicator():
                return record.programme_id, _fold(record.title)
            case Series():
                return _fold(record.title)
            case Organisation() | Body():
                return _fold(record.name)
            case Person():
                return _fold(record.given_name), _fold(record.family_name)
            case Membership():
                return record.organisation_id
            case BodyRules():
                return record.body_id
            case Composition():
                return record.body_id, record.classification, _fold(record.title)
            case Seat():
                mapped = holders if known else frozenset(self.ids.get(key, key) for key in holders)
                return record.body_id, record.classification, mapped or record.id
            case SeatTerm():
                return record.seat_id, record.organisation_id, record.person_id
            case Meeting():
                return record.activity_id
            case _:
                return same_content(record)

    def _find_activity(self, record: Activity) -> str | None:
        if record.programme_id is None:
            if record.series_id is None or record.series_id not in self.ids.values():
                return None
            there = self.reader.all(Activity, series_id=record.series_id, edition=record.edition)
            return there[0].id if there else None
        if record.programme_id not in self.ids.values():
            return None
        for text in self.read_from.get(record.id, []):
            for activity in self._read_before(record.programme_id).get(text, []):
                if _fold(activity.title) == _fold(record.title):
                    return activity.activity_id
        return self._find_by_title(record)

    def _read_before(self, programme_id: str) -> dict[str, list[FromLine]]:
        """The activities of a programme of the file by the text of the lines that they were read from."""
        if programme_id not in self.by_line:
            found = self.by_line[programme_id] = {}
            texts = {line.text for line in self.proposal.lines}
            for activity in activities_from_lines(self.reader, programme_id=programme_id, texts=texts):
                found.setdefault(activity.text, []).append(activity)
        return self.by_line[programme_id]

    def _find_by_title(self, record: Activity) -> str | None:
        title = _fold(record.title)
        proposed = Counter(_fold(other.title) for other in self.proposal.of(Activity) if other.programme_id is not None)
        there = [one for one in self.reader.all(Activity, programme_id=record.programme_id) if _fold(one.title) == title]
        if len(there) != 1 or proposed[title] != 1:
            return None
        self._note_change(there[0], record)
        return there[0].id

    def _note_change(self, old: Activity, new: Activity) -> None:
        if (old.time.earliest, old.time.latest, old.place.city, old.place.country) == (
            new.time.earliest, new.time.latest, new.place.city, new.place.country,
        ):  # fmt: skip
            return
        numbers = [link.source_line_id for link in self.proposal.links if link.owner_id == new.id]
        self.changed.append(
            Finding(
                kind=FindingKind.CONTRADICTION,
                key=f"import:changed:{old.id}:{_fold(new.time.text)}:{_fold(new.place.text)}",
                severity=Severity.WARNING,
                title=message("{title}: the file and the document differ", title=old.title).to_json(),
                explanation=message(
                    "The document says “{new}”. The file keeps “{old}”.", new=_when_where(new), old=_when_where(old)
                ).to_json(),
                subjects=(f"activity:{old.id}",),
                sources=tuple(numbers[:1]),
                marks=(new.time.text,) if numbers else (),
            )
        )

    def _with_sources(self, records: tuple[Record, ...]) -> Matched:
        document, lines = self._sources()
        ids = {record.id for record in records}
        there = [line_id for line in self.proposal.lines if (line_id := self.ids.get(line.id)) is not None]
        known_links = {link.id for link in self.reader.all(SourceLink, source_line_id=there)} if document is None else set()
        links = []
        for link in self.proposal.links:
            owner, line = self.ids.get(link.owner_id, link.owner_id), self.ids.get(link.source_line_id, link.source_line_id)
            made = replace(link, id=link_id("source_link", owner, line), owner_id=owner, source_line_id=line)
            if made.id not in known_links and (owner in ids or link.owner_id in self.ids):
                links.append(made)
        keys = {finding.key for finding in self.reader.all(Finding)}
        findings = [
            cast("Finding", with_ids(finding, self.ids)) for finding in (*self.proposal.findings, *self.changed) if finding.key not in keys
        ]
        if document is None and not records:
            links = []
        return Matched(document, lines, records, tuple(dict.fromkeys(links)), tuple(findings), self._states(ids))

    def _sources(self) -> tuple[SourceDocument | None, tuple[SourceLine, ...]]:
        """The document and its lines, unless the file has the very same text already."""
        wanted = [(line.line, line.text) for line in self.proposal.lines]
        for document in self.reader.all(SourceDocument):
            there = self.reader.all(SourceLine, document_id=document.id, order_by=("line",))
            if [(line.line, line.text) for line in there] == wanted:
                self.ids[self.proposal.document.id] = document.id
                self.ids.update({new.id: old.id for new, old in zip(self.proposal.lines, there, strict=True)})
                return None, ()
        return self.proposal.document, self.proposal.lines

    def _states(self, added: set[str]) -> dict[str, ItemState]:
        states = {}
        for item in self.proposal.items:
            if item.records[0] in self.ids:
                grows = any(record_id in added for record_id in item.records)
                states[item.key] = ItemState.EXTENDED if grows else ItemState.PRESENT
        return states


class _AnyOf(frozenset[str]):
    """The ids that are in the file."""


def _holders(terms: Iterable[SeatTerm]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for term in terms:
        found.setdefault(term.seat_id, set()).update(filter(None, [term.organisation_id, term.person_id]))
    return {seat: frozenset(ids) for seat, ids in found.items()}


def _when_where(activity: Activity) -> str:
    return ", ".join(filter(None, [activity.time.text, activity.place.text]))


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return re.sub(r"[\W_]+", "", "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold())
