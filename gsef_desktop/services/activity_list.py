"""The list of activities: what passes a filter, in order and by month, and the rows of a page of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from typing import Any

from gsef_desktop.domain.activity_row import ActivityFilter, ActivityListRow
from gsef_desktop.domain.calendar_row import CalendarRow, activity_of
from gsef_desktop.reference.countries import countries, country_name
from gsef_desktop.storage.queries.activity_list import NO_MONTH, Keys, find_activities, find_with_keys
from gsef_desktop.storage.queries.activity_list import ORDERS as ORDERS
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
    expand: Expand | None = None, limit: int = -1,
) -> ActivityListing:  # fmt: skip
    """The activities that pass a filter, sorted by one of ORDERS; with a `limit` only the first so many, as long as nothing is expanded.

    With `expand` a repeated activity stands there once for each occurrence between the days of the filter; without, or where the filter
    names no days, once.  Raises KeyError for an unknown order.
    """
    with workspace.read() as reader:
        return listing_of(
            reader, wanted=wanted, language=language, order=order, descending=descending, expand=expand, limit=limit
        )  # fmt: skip


def read_list(workspace: Workspace, *, listing: ActivityListing, ids: Sequence[str], language: str, planned: bool) -> list[ActivityListRow]:
    """The rows of some of the ids of a listing, in the order of `ids`; what has been deleted since is left out."""
    with workspace.read() as reader:
        return rows_of(reader, listing=listing, ids=ids, language=language, planned=planned)


def listing_of(
    reader: Reader, *, wanted: ActivityFilter, language: str, order: str = "date", descending: bool = False,
    expand: Expand | None = None, limit: int = -1,
) -> ActivityListing:  # fmt: skip
    """As `find_list`, within a read that is open already."""
    occurrences: dict[str, list[CalendarRow]] = defaultdict(list)
    if expand is not None and wanted.first is not None and wanted.last is not None:
        for row in expand(reader, wanted.first, wanted.last, language):
            occurrences[row.activity_id].append(row)
    names = {code: country_name(code, language) for code in countries()} if order == "place" else {}
    if occurrences:
        keys = find_with_keys(
            reader, wanted=wanted, language=language, countries=names, order=order, repeated=tuple(occurrences)
        )  # fmt: skip
        found = _merged(keys, occurrences, wanted, order, descending)
    else:
        found = find_activities(
            reader, wanted=wanted, language=language, countries=names, order=order, descending=descending, limit=limit
        )  # fmt: skip
    return ActivityListing(
        ids=[id for id, _ in found],
        months=[(month, len(list(rows))) for month, rows in groupby(month for _, month in found)] if order == "date" else (),
        occurrences={row.id: row for rows in occurrences.values() for row in rows},
    )


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
    found: Iterable[Keys], occurrences: Mapping[str, Sequence[CalendarRow]], wanted: ActivityFilter, order: str, descending: bool
) -> list[tuple[str, str]]:
    """Each repeated activity replaced by its occurrences, which pass and are sorted as it is; all in order."""
    made: list[Keys] = []
    for keys in found:
        rows = occurrences.get(keys[-1])
        if rows is None:
            made.append(keys)
            continue
        for row in rows:
            month = _month_of(row, wanted)
            days = [None if day is None else day.isoformat() for day in (row.time.earliest, row.time.latest)]
            made.append((month if order == "date" else keys[0], month, *days, row.rank, row.id))
    made.sort(key=lambda keys: tuple(map(_sortable, keys[1:])), reverse=descending and order == "date")
    if order != "date":
        made.sort(key=lambda keys: _sortable(keys[0]), reverse=descending)
        made.sort(key=lambda keys: keys[0] is None)
    return [(keys[-1], keys[1]) for keys in made]


def _sortable(value: Any) -> tuple[bool, Any]:
    """What has no value comes last."""
    return value is None, "" if value is None else value


def _month_of(row: CalendarRow, wanted: ActivityFilter) -> str:
    """The month under which an occurrence stands, as the query has it for activities."""
    earliest = row.time.earliest
    if earliest is None or wanted.first is None:
        return f"{wanted.last.year if wanted.last else 9999:04}-{NO_MONTH}"
    return max(earliest, wanted.first).isoformat()[:7]
