"""Clashes as they are drawn: spans that touch are one, and it is told what clashes in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import ActivityStatus

Span = tuple[date, date]
"""The first and the last day, both inclusive."""


def joined_spans(spans: Sequence[Span]) -> list[tuple[Span, list[Span]]]:
    """The spans that share a day as one, each with those of which it is made; equal ones count once."""
    made: list[tuple[Span, list[Span]]] = []
    for span in sorted(set(spans)):
        if made and span[0] <= made[-1][0][1]:
            (first, last), parts = made[-1]
            made[-1] = (first, max(last, span[1])), [*parts, span]
        else:
            made.append((span, [span]))
    return made


def clashing_rows(rows: Sequence[CalendarRow], spans: Sequence[Span]) -> list[CalendarRow]:
    """One activity for each city in which something lasts for the whole of one of the spans, as both sides of a clash do."""
    cities: dict[tuple[str | None, str | None], CalendarRow] = {}
    for row in rows:
        time, place = row.time, row.place
        if time.earliest is None or time.latest is None or place.online or not place.city or row.status is ActivityStatus.CANCELLED:
            continue
        if any(time.earliest <= first and time.latest >= last for first, last in spans):
            cities.setdefault((place.country, place.city), row)
    return list(cities.values())


def days_of(span: Span) -> list[date]:
    """Its days."""
    return [span[0] + timedelta(days=number) for number in range((span[1] - span[0]).days + 1)]
