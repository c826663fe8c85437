"""The list of activities: what passes a filter, in order and by month, and the rows of a page of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from gsef_desktop.domain.activity_row import ActivityFilter, ActivityListRow
from gsef_desktop.domain.calendar_row import CalendarRow, activity_of
from gsef_desktop.reference.countries import countries, country_name
from gsef_desktop.storage.queries.activity_list import ORDERS as ORDERS
from gsef_desktop.storage.queries.activity_list import Found, find_activities
from gsef_desktop.storage.queries.activity_list_rows import activity_rows
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

Expand = Callable[[Reader, date, date, str], Sequence[CalendarRow]]
"""Gives the occurrences of all repeated activities between two days (inclusive), titles in a language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityListing:
    """What a list shows.  `months` are the headings with how many of `ids` stand under each, none where another order than the date's
    rules; `occurrences` are the rows of occurrences among them."""

    ids: Sequence[str]
    months: Sequence[tuple[str, int]] = ()
    occurrences: Mapping[str, CalendarRow] = field(default_factory=dict)


def find_list(
    workspace: Workspace, *, wanted: ActivityFilter, language: str, order: str = "date", descending: bool = False,
    expand: Expand | None = None,
) -> ActivityListing:  # fmt: skip
    """The activities that pass a filter, sorted by one of ORDERS.

    With `expand` a repeated activity stands there once for each occurrence between the days of the filter; without, or where the filter
    names no days, once.  Raises KeyError for an unknown order.
    """
    with workspace.read() as reader:
        return listing_of(reader, wanted=wanted, language=language, order=order, descending=descending, expand=expand)


def read_list(workspace: Workspace, *, listing: ActivityListing, ids: Sequence[str], language: str, planned: bool) -> list[ActivityListRow]:
    """The rows of some of the ids of a listing, in the order of `ids`; what has been deleted since is left out."""
    with workspace.read() as reader:
        return rows_of(reader, listing=listing, ids=ids, language=language, planned=planned)


def listing_of(
    reader: Reader, *, wanted: ActivityFilter, language: str, order: str = "date", descending: bool = False, expand: Expand | None = None
) -> ActivityListing:
    """As `find_list`, within a read that is open already."""
    occurrences: dict[str, list[CalendarRow]] = defaultdict(list)
    if expand is not None and wanted.first is not None and wanted.last is not None:
        for row in expand(reader, wanted.first, wanted.last, language):
            occurrences[row.activity_id].append(row)
    names = {code: country_name(code, language) for code in countries()} if order == "place" else {}
    found = find_activities(
        reader, wanted=wanted, language=language, countries=names, order=order, descending=descending, repeated=tuple(occurrences)
    )
    if occurrences:
        found = _merged(found, occurrences, wanted, order, descending)
    shown = {row.id: row for rows in occurrences.values() for row in rows}
    return ActivityListing(ids=[one.id for one in found], months=_months(found) if order == "date" else (), occurrences=shown)


def rows_of(reader: Reader, *, listing: ActivityListing, ids: Sequence[str], language: str, planned: bool = False) -> list[ActivityListRow]:
    """As `read_list`, within a read that is open already."""
    own = list(dict.fromkeys(activity_of(id) for id in ids))
    rows = {row.id: row for row in activity_rows(reader, ids=own, language=language, planned=planned)}
    made = []
    for id in ids:
        row = rows.get(activity_of(id))
        if row is not None:
            occurrence = listing.occurrences.get(id)
            made.append(row if occurrence is None else replace(row, row=occurrence))
    return made


def _merged(
    found: Sequence[Found], occurrences: Mapping[str, Sequence[CalendarRow]], wanted: ActivityFilter, order: str, descending: bool
) -> list[Found]:
    """Each repeated activity replaced by its occurrences, which pass as it does; all in order again."""
    made: list[Found] = []
    for one in found:
        rows = occurrences.get(one.id)
        if rows is None:
            made.append(one)
            continue
        for row in rows:
            month = _month_of(row, wanted)
            first = month if order == "date" else one.order[0]
            earliest, latest = row.time.earliest, row.time.latest
            dates = (earliest.isoformat() if earliest else None, latest.isoformat() if latest else None)
            made.append(Found(row.id, month, (first, month, *dates, row.rank, row.id)))
    made.sort(key=lambda one: tuple(map(_sortable, one.order[1:])), reverse=descending and order == "date")
    if order != "date":
        made.sort(key=lambda one: _sortable(one.order[0]), reverse=descending)
        made.sort(key=lambda one: one.order[0] is None)
    return made


def _sortable(value: Any) -> tuple[bool, Any]:
    """What has no value comes last, as in SQL."""
    return (value is None, "" if value is None else value)


def _month_of(row: CalendarRow, wanted: ActivityFilter) -> str:
    earliest = row.time.earliest
    if earliest is None or wanted.first is None:
        return f"{wanted.last.year if wanted.last else 9999:04}-13"
    return max(earliest, wanted.first).isoformat()[:7]


def _months(found: Sequence[Found]) -> list[tuple[str, int]]:
    counts: list[tuple[str, int]] = []
    month, count = "", 0
    for one in found:
        if one.month != month:
            if count:
                counts.append((month, count))
            month, count = one.month, 0
        count += 1
    return [*counts, (month, count)] if count else counts
