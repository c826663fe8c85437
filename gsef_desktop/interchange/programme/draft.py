"""The draft of a proposal: records as they are found, with the lines that they were read from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar, cast

from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.ranks import ranks_after
from gsef_desktop.domain.records import Finding, FindingKind, Record, Severity, SourceDocument, SourceLine, SourceLink, kind_of, link_id
from gsef_desktop.interchange.programme.wording import bare

R = TypeVar("R", bound=Record)


class Draft:
    """Records under way.  A record that is part of another one is chosen or left out in the review together with it."""

    def __init__(self, year: int) -> None:
        self.year = year
        self.records: dict[str, Record] = {}
        self.cited: dict[str, dict[int, None]] = {}
        self.part_of: dict[str, str] = {}
        self.findings: list[tuple[Finding, tuple[int, ...]]] = []

    def add(self, record: R, lines: Iterable[int] = (), *, part_of: str | None = None) -> R:
        """Take a record, read from `lines`."""
        self.records[record.id] = record
        self.cited[record.id] = dict.fromkeys(lines)
        if part_of is not None:
            self.part_of[record.id] = part_of
        return record

    def change(self, record: R, **fields: object) -> R:
        """Give fields of a record other values; answers the record as it now is."""
        changed = cast("R", replace(cast("Any", self.records[record.id]), **fields))
        self.records[record.id] = changed
        return changed

    def now(self, record: R) -> R:
        """The record as it now is."""
        return cast("R", self.records[record.id])

    def cite(self, record: Record | str, *lines: int) -> None:
        """Say that a record was also read from `lines`."""
        self.cited[record if isinstance(record, str) else record.id].update(dict.fromkeys(lines))

    def of(self, cls: type[R]) -> list[R]:
        """The records of one kind so far, in order."""
        return [record for record in self.records.values() if type(record) is cls]

    def lines_of(self, record: Record) -> tuple[int, ...]:
        """The lines that a record was read from, in order."""
        return tuple(sorted(self.cited[record.id]))

    def find(
        self,
        kind: FindingKind,
        about: str,
        title: Message,
        explanation: Message,
        *,
        subjects: Iterable[Record] = (),
        sources: Iterable[tuple[int, str]] = (),
        severity: Severity = Severity.WARNING,
    ) -> None:
        """Note a finding.  `sources` are line numbers with the words that differ there; `about` tells it from others of its kind."""
        where = list(sources)
        finding = Finding(
            kind=kind,
            key=f"import:{self.year}:{kind.value}:{bare(about).replace(' ', '-')}",
            severity=severity,
            title=title.to_json(),
            explanation=explanation.to_json(),
            subjects=tuple(dict.fromkeys(f"{kind_of(record)}:{record.id}" for record in subjects)),
            marks=tuple(mark for _, mark in where),
        )
        if all(finding.key != other.key for other, _ in self.findings):
            self.findings.append((finding, tuple(number for number, _ in where)))

    def root(self, record_id: str) -> str:
        """The record that a record is, at last, part of."""
        while record_id in self.part_of:
            record_id = self.part_of[record_id]
        return record_id

    def sources(
        self, document: SourceDocument, lines: list[tuple[int, str]], sections: dict[int, str]
    ) -> tuple[list[SourceLine], list[SourceLink]]:
        """Source lines of the whole document, and the links of all records to them."""
        cited = {number for numbers in self.cited.values() for number in numbers}
        made = {
            number: SourceLine(document_id=document.id, line=number, section=sections.get(number, ""), text=raw, understood=number in cited)
            for number, raw in lines
        }
        links = [
            SourceLink(
                id=link_id("source_link", record_id, made[number].id),
                owner_kind=kind_of(self.records[record_id]),
                owner_id=record_id,
                source_line_id=made[number].id,
            )
            for record_id, numbers in self.cited.items()
            for number in sorted(numbers)
        ]
        return list(made.values()), links


def ranks(count: int) -> list[str]:
    """Ranks for a list of `count` things."""
    return ranks_after(None, count) if count else []
