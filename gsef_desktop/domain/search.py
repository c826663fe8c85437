"""What a search finds."""

from __future__ import annotations

from dataclasses import dataclass

from gsef_desktop.domain.changes import RecordRef


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One record that a search has found.

    `ref` is the record to go to; `kind` is the kind of record in which the text stands, which is another one where that has no place of
    its own (a translation, a labelled text, a partner).  `excerpt` is the text around the find, empty if it stands in the title.
    A higher `score` is a better hit; scores compare within one search only.
    """

    ref: RecordRef
    title: str
    excerpt: str
    kind: str
    score: float
