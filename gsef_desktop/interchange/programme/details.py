"""Labelled texts that the program has no field for."""

from __future__ import annotations

from gsef_desktop.domain.records import Detail, Record
from gsef_desktop.interchange.programme.draft import ranks
from gsef_desktop.interchange.programme.run import Run


def add_details(run: Run, owner_kind: str, owner: Record, details: list[tuple[str, str, tuple[int, ...]]]) -> None:
    """Keep labelled texts with a record."""
    before = sum(detail.owner_id == owner.id for detail in run.draft.of(Detail))
    for rank, (label, text, lines) in zip(ranks(before + len(details))[before:], details, strict=True):
        detail = Detail(owner_kind=owner_kind, owner_id=owner.id, label=label, text=text or label, rank=rank, language=run.language)
        run.draft.add(detail, lines, part_of=owner.id)
