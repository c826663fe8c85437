"""The list of activities: what passes a filter, in order and by month, and the rows of a page of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter

from gsef_desktop.domain.activity_row import ActivityFilter, ActivityListRow
from gsef_desktop.domain.calendar_row import CalendarRow, activity_of
from gsef_desktop.reference.countries import countries, country_name
from gsef_desktop.services.occurrences import occurrences_between
from gsef_desktop.storage.queries.activities import names_of_people
from gsef_desktop.storage.queries.activity_list import NO_MONTH, Keys, find_activities, find_with_keys
from gsef_desktop.storage.queries.activity_list import ORDERS as ORDERS
from gsef_desktop.storage.queries.activity_list_rows import activities_titled, activity_rows, people_with_activities
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityListing:
    """What a list shows.  `months` are the headings with how many of `ids` stand under each, none where another order than the date's
    rules; `occurrences` are the rows of occurrences among them."""

    ids: Sequence[str]
    months: Sequence[tuple[str, int]] = ()
    occurrences: Mapping[str, CalendarRow] = field(default_factory=dict)


def find_list(
    workspace: Workspace, *, wanted: ActivityFilter, language: str, order: str = "date", descending: bool = False,
    limit: int = -1,
) -> ActivityListing:  # fmt: skip
    """The activities that pass a filter, sorted by one of ORDERS; with a `limit` only the first so many, where the filter names no days.

    A repeated activity stands there once for each occurrence between the days of the filter, once where it names none.
    Raises KeyError for an unknown order.
    """
    with workspace.read() as reader:
        return listing_of(reader, wanted=wanted, language=language, order=order, descending=descending, limit=limit)


def read_list(workspace: Workspace, *, listing: ActivityListing, ids: Sequence[str], language: str, planned: bool) -> list[ActivityListRow]:
    """The rows of some of the ids of a listing, in the order of `ids`; what has been deleted since is left out."""
    with workspace.read() as reader:
        return rows_of(reader, listing=listing, ids=ids, language=language, planned=planned)


def people_of_activities(workspace: Workspace) -> list[tuple[str, str]]:
    """Id and name of everybody who is responsible for an activity or goes to one, by family name."""
    with workspace.read() as reader:
        ids = people_with_activities(reader)
        return names_of_people(reader, ids=ids, limit=len(ids)) if ids else []


def ids_titled(workspace: Workspace, *, beginning: str, language: str) -> frozenset[str]:
    """The ids of the activities whose title, in `language` where it is translated, begins so; case and accents do not matter."""
    with workspace.read() as reader:
        return activities_titled(reader, beginning=beginning, language=language)


def listing_of(
    reader: Reader, *, wanted: ActivityFilter, language: str, order: str = "date", descending: bool = False,
    limit: int = -1,
) -> ActivityListing:  # fmt: skip
    """As `find_list`, within a read that is open already."""
    occurrences: dict[str, list[CalendarRow]] = defaultdict(list)
    if wanted.first is not None and wanted.last is not None:
        for row in occurrences_between(reader, first=wanted.first, last=wanted.last, language=language):
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
            if wanted.ids is not None and row.id not in wanted.ids:
                continue
            month = _month_of(row, wanted)
            days = [None if day is None else day.isoformat() for day in (row.time.earliest, row.time.latest)]
            made.append((month if order == "date" else keys[0], month, *days, row.rank, row.id))
    for number in reversed(range(len(made[0]) if made else 0)):  # what has no value comes last, as in the query
        valued = [keys for keys in made if keys[number] is not None]
        valued.sort(key=itemgetter(number), reverse=descending and (order == "date" or number == 0))
        made = [*valued, *(keys for keys in made if keys[number] is None)]
    return [(keys[-1], keys[1]) for keys in made]


def _month_of(row: CalendarRow, wanted: ActivityFilter) -> str:
    """The month under which an occurrence stands, as the query has it for activities."""
    earliest = row.time.earliest
    if earliest is None or wanted.first is None:
        return f"{wanted.last.year if wanted.last else 9999:04}-{NO_MONTH}"
    return max(earliest, wanted.first).isoformat()[:7]
