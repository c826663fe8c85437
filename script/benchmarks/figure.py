"""What a benchmark answers with, and the statistics that all of them use."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One promise and how it was kept.  `measured` and `limit` are in `unit`: "ms", "s", or "×" for a ratio."""

    name: str
    title: str
    measured: float
    limit: float
    unit: str
    detail: dict[str, float] = field(default_factory=dict)
    """what the figure was made from, in seconds, bytes or counts as the names say"""

    @property
    def ok(self) -> bool:
        """Whether the limit is kept."""
        return self.measured <= self.limit

    def as_json(self) -> dict[str, object]:
        """The figure as plain values."""
        return {
            "name": self.name, "title": self.title, "measured": round(self.measured, 3), "limit": round(self.limit, 3), "unit": self.unit,
            "share_of_limit": round(self.measured / self.limit, 3), "ok": self.ok,
            "detail": {key: round(value, 4) for key, value in self.detail.items()},
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How much is measured: the full size for the figures that count, or a small one to see that the measuring works."""

    years: int = 10
    activities_a_year: int = 500
    people: int = 2_000
    meetings: int = 400
    runs: int = 9
    """fresh processes for each side of the cold start, and repetitions of what takes seconds"""
    steps: int = 100
    """repetitions of what takes milliseconds"""
    calendar_years: int = 200
    """years of `activities_a_year` in the file in which the pages of the calendar are measured"""
    settle_ms: int = 400
    """how long to wait for what the window does after a moment"""
    journal_rows: int = 100_000
    list_rows: int = 10_000
    calendar_events: int = 10_000
    """events of a calendar file"""
    table_rows: int = 100_000
    """rows of a table of members"""
    list_people: int = 100_000
    """people in the file in which the lists are measured; a fifth as many organisations"""
    duplicate_people: int = 20_000
    """people among whom duplicates are looked for"""
    rules: int = 10_000
    """repeated activities to expand"""
    all_meetings: int = 2_000
    """meetings in the file in which a large one is opened"""
    agenda_items: int = 200
    """of the large meeting, as its participants and papers"""
    participants: int = 300
    papers: int = 100
    pack_papers: int = 50
    pack_pages: int = 20
    """pages of each paper"""


FULL = Scale()
QUICK = Scale(
    runs=3,
    steps=30,
    journal_rows=20_000,
    list_rows=2_000,
    calendar_years=40,
    calendar_events=2_000,
    table_rows=20_000,
    rules=1_000,
    pack_papers=20,
    list_people=20_000,
    duplicate_people=4_000,
)
TINY = Scale(
    years=2,
    activities_a_year=50,
    people=20,
    meetings=4,
    runs=1,
    steps=3,
    settle_ms=20,
    calendar_years=3,
    journal_rows=500,
    list_rows=200,
    calendar_events=40,
    table_rows=300,
    list_people=100,
    rules=50,
    all_meetings=8,
    agenda_items=6,
    participants=5,
    papers=4,
    pack_papers=3,
    pack_pages=2,
    duplicate_people=200,
)
"""For the tests."""

Benchmark = Callable[[Scale], list[Figure]]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float = 0.95) -> float:
    """The value below which `share` of the values lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, int(len(ordered) * share + 0.999999) - 1))]
