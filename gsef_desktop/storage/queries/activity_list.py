"""The list of activities, filtered and sorted in SQL: ids in order, each with the month under which it stands."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from gsef_desktop.domain.activity_row import CONFIRMED, TENTATIVE, UNKNOWN, ActivityFilter
from gsef_desktop.domain.calendar_row import ONLINE, activity_of
from gsef_desktop.domain.records import CALENDAR_KINDS, Activity, Translation
from gsef_desktop.reference.regions import countries_of
from gsef_desktop.storage.queries.search import folded_words
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.schema import table_of
from gsef_desktop.storage.search_index import SHIFT

_KINDS = ", ".join(f"'{kind.value}'" for kind in CALENDAR_KINDS)
_LONG = "julianday(time_latest) - julianday(time_earliest) > 62"
"""As in the partial index of what lasts long; everything else that touches a day begins at most so many days before it."""
TITLED = """
    LEFT JOIN translation AS tr ON tr.owner_kind = 'activity' AND tr.owner_id = a.id AND tr.field = 'title' AND tr.language = :language
        AND tr.language <> a.language AND tr.deleted = 0 AND tr.text <> ''
"""
LINED = "LEFT JOIN programme_line AS l ON l.id = a.line_id AND l.deleted = 0"
PLANNED = "LEFT JOIN activity_plan AS pl ON pl.activity_id = a.id AND pl.deleted = 0"
_UNDATED = """
    SELECT u.n FROM activity AS u JOIN programme AS y ON y.id = u.programme_id AND y.deleted = 0
    WHERE u.deleted = 0 AND y.year BETWEEN :year_from AND :year_to
"""
_REPEATED = "SELECT value FROM json_each(:repeated)"
_NO_YEAR = "9999"
NO_MONTH = "13"
"""Stands for the month in the key of what has none: "2019-13" is 2019, month not known, and "9999-13" nothing known at all."""


Keys = tuple[Any, ...]
"""What an activity is sorted by: first by the order asked for, then by month, first day, last day, rank and id."""


def _ranked(expression: str, values: Iterable[str]) -> str:
    return f"CASE {expression} " + " ".join(f"WHEN '{value}' THEN {rank}" for rank, value in enumerate(values)) + " END"


_PERSON = "gsef_fold(p.family_name || ' ' || p.given_name || ' ' || p.own_script_name)"
_FIRST_PERSON = f"""
    coalesce((SELECT {_PERSON} FROM person AS p WHERE p.id = a.responsible_id AND p.deleted = 0),
             (SELECT {_PERSON} FROM delegate AS d JOIN person AS p ON p.id = d.person_id AND p.deleted = 0
              WHERE d.activity_id = a.id AND d.deleted = 0 AND d.reply <> 'declined' ORDER BY d.rank, d.id LIMIT 1))
"""


class _Terms:
    """The expressions for the time and place of an activity: its own, or those that were planned where there are any."""

    def __init__(self, planned: bool, *, in_years: bool) -> None:
        self.planned = planned
        self.earliest, self.latest = self("time_earliest"), self("time_latest")
        self.month = (
            f"CASE WHEN {self.earliest} IS NULL THEN :undated WHEN {self('time_precision')} = 'year' "
            f"THEN substr({self.earliest}, 1, 4) || '-{NO_MONTH}' ELSE substr(max({self.earliest}, :first), 1, 7) END"
        )
        self.status = (
            f"CASE WHEN {self('time_precision')} <> 'day' THEN '{UNKNOWN}' WHEN {self('time_date_certainty')} = 'tentative' "
            f"OR ({self('time_kind')} = 'window' AND {self.latest} > {self.earliest}) THEN '{TENTATIVE}' ELSE '{CONFIRMED}' END"
        )
        self.by_date = [self.month, self.earliest, self.latest, "a.rank", "a.id"]  # what has no month comes after December
        if not in_years:  # or before January, so that the index of first days gives the order
            self.by_date = [self.earliest, f"{self('time_precision')} <> 'year'", self.latest, "a.rank", "a.id"]
        somewhere = f"coalesce({self('place_city')}, c.name, {self('place_text')})"
        settled = _ranked(self.status, (CONFIRMED, TENTATIVE, UNKNOWN))
        self.orders: dict[str, str] = {
            "date": self.month,
            "title": "gsef_fold(coalesce(tr.text, a.title))",
            "place": f"iif({self('place_online')}, NULL, nullif(gsef_fold({somewhere}), ''))",
            "line": "nullif(l.number, 0)",
            "status": f"CASE a.status WHEN 'held' THEN 3 WHEN 'cancelled' THEN 4 ELSE {settled} END",
            "role": _ranked("a.role", ("organiser", "co-organiser", "participant")),
            "people": _FIRST_PERSON,
        }

    def __call__(self, column: str) -> str:
        return f"iif(pl.id IS NULL, a.{column}, pl.{column})" if self.planned else f"a.{column}"

    def joins(self, order: str, wanted: ActivityFilter) -> str:
        """What an order and a filter need beside the activities themselves."""
        joins = [PLANNED] if self.planned else []
        if order == "title":
            joins.append(TITLED)
        if order == "place":
            joins.append(f"LEFT JOIN country AS c ON c.code = {self('place_country')}")
        if order == "line" or wanted.lines_off:
            joins.append(LINED)
        return " ".join(joins)


ORDERS = tuple(_Terms(False, in_years=False).orders)
"""What the list can be sorted by; what has no value comes last in either direction."""


def find_activities(
    reader: Reader, *, wanted: ActivityFilter, language: str, countries: Mapping[str, str], order: str = "date", descending: bool = False,
    limit: int = -1,
) -> list[tuple[str, str]]:  # fmt: skip
    """The activities that pass, in order: the id of each and the month under which it stands, such as "2019-07".

    `countries` are the names of countries by code, by which places are sorted that have no city.  With a `limit` the first so many; by date
    and without days in the filter the index finds them, and those without a date are left out.  Raises KeyError for an unknown order.
    """
    terms = _Terms(wanted.planned, in_years=wanted.first is not None)
    way = "DESC" if descending else "ASC"
    dated = order == "date" and wanted.first is None
    if dated:  # an index gives this order, which NULLS LAST would keep it from
        by = ", ".join([f"{terms.earliest} IS NULL"] * (limit < 0) + [f"{term} {way}" for term in terms.by_date])
    elif order == "date":
        by = ", ".join(f"{term} {way} NULLS LAST" for term in terms.by_date)
    else:
        by = ", ".join([f"{terms.orders[order]} {way} NULLS LAST", *(f"{term} NULLS LAST" for term in terms.by_date)])
    sql, values = _question(wanted, terms, f"a.id, {terms.month}", language, countries, order)
    values["limit"] = limit
    only = f"AND {terms.earliest} IS NOT NULL" if dated and limit >= 0 else ""
    return reader.rows(f"{sql} {only} ORDER BY {by} LIMIT :limit", values)


def find_with_keys(
    reader: Reader, *, wanted: ActivityFilter, language: str, countries: Mapping[str, str], order: str = "date",
    repeated: Collection[str] = (),
) -> list[Keys]:  # fmt: skip
    """The same in no order, with what each is sorted by; `repeated` are the ids of repeated activities of which there
    are occurrences on the days asked for: they pass whatever days they have themselves, other repeated ones do not."""
    terms = _Terms(wanted.planned, in_years=wanted.first is not None)
    columns = f"{terms.orders[order]}, {terms.month}, {terms.earliest}, {terms.latest}, a.rank, a.id"
    sql, values = _question(wanted, terms, columns, language, countries, order, repeated)
    return reader.rows(sql, values)


def _question(
    wanted: ActivityFilter, terms: _Terms, columns: str, language: str, countries: Mapping[str, str], order: str,
    repeated: Collection[str] = (),
) -> tuple[str, dict[str, Any]]:  # fmt: skip
    """The statement without its order, and its values."""
    values: dict[str, Any] = {"language": language, "repeated": json.dumps(list(repeated))}
    lead = ""
    if order == "place":
        values["countries"] = json.dumps(dict(countries))
        lead = "WITH country(code, name) AS MATERIALIZED (SELECT key, value FROM json_each(:countries))"
    where = ["a.deleted = 0", f"a.kind IN ({_KINDS})", *_in_range(wanted, terms, values), *_passing(wanted, terms, values)]
    return f"{lead} SELECT {columns} FROM activity AS a {terms.joins(order, wanted)} WHERE {' AND '.join(where)}", values


def _in_range(wanted: ActivityFilter, terms: _Terms, values: dict[str, Any]) -> list[str]:
    """The condition that an activity touches the days asked for."""
    first, last = wanted.first, wanted.last
    values["first"] = first.isoformat() if first is not None else "0000-00-00"
    values["undated"] = f"{_NO_YEAR if last is None else f'{last.year:04}'}-{NO_MONTH}"
    if first is None or last is None:
        return []
    values["last"] = last.isoformat()
    values["year_from"] = first.year if (first.month, first.day) == (1, 1) else first.year + 1
    values["year_to"] = last.year if (last.month, last.day) == (12, 31) else last.year - 1
    found = f"""
        SELECT n FROM activity WHERE deleted = 0 AND time_earliest BETWEEN date(:first, '-62 days') AND :last AND time_latest >= :first
        UNION ALL SELECT n FROM activity WHERE deleted = 0 AND {_LONG} AND time_latest >= :first AND time_earliest <= :last
        UNION ALL {_UNDATED} AND u.time_earliest IS NULL
        UNION ALL SELECT n FROM activity WHERE id IN ({_REPEATED})
    """
    once = f"(NOT EXISTS (SELECT 1 FROM recurrence AS r WHERE r.activity_id = a.id AND r.deleted = 0) OR a.id IN ({_REPEATED}))"
    if not terms.planned:
        return [f"a.n IN ({found})", once]
    found += f"""
        UNION ALL SELECT n FROM activity WHERE id IN (
            SELECT activity_id FROM activity_plan WHERE deleted = 0 AND time_earliest <= :last AND time_latest >= :first)
        UNION ALL {_UNDATED} AND u.id IN (SELECT activity_id FROM activity_plan WHERE deleted = 0 AND time_earliest IS NULL)
    """
    return [
        f"a.n IN ({found})",
        once,
        f"(a.id IN ({_REPEATED}) OR {terms.earliest} IS NULL OR ({terms.earliest} <= :last AND {terms.latest} >= :first))",
    ]


def _passing(wanted: ActivityFilter, terms: _Terms, values: dict[str, Any]) -> list[str]:
    """The other conditions of a filter."""
    where = []
    if wanted.lines_off:
        where.append(f"coalesce(l.number, 0) NOT IN {_among(values, 'lines', sorted(wanted.lines_off))}")
    if wanted.regions:
        codes = sorted(code for region in wanted.regions for code in countries_of(region))
        here = f"(NOT {terms('place_online')} AND {terms('place_country')} IN {_among(values, 'codes', codes)})"
        where.append(f"({here} OR {terms('place_online')})" if ONLINE in wanted.regions else here)
    if wanted.statuses:
        where.append(f"{terms.status} IN {_among(values, 'statuses', sorted(wanted.statuses))}")
    if wanted.ids is not None:
        where.append(f"a.id IN {_among(values, 'ids', sorted({activity_of(id) for id in wanted.ids}))}")
    if wanted.person_id:
        values["person"] = wanted.person_id
        where.append(
            "(a.responsible_id = :person OR EXISTS (SELECT 1 FROM delegate AS d WHERE d.activity_id = a.id AND d.person_id = :person"
            " AND d.deleted = 0))"
        )
    if wanted.outsiders:
        where.append("NOT a.internal")
    for number, word in enumerate(folded_words(wanted.text)):
        where.append(_holding(word, number, values))
    return where


def _holding(word: str, number: int, values: dict[str, Any]) -> str:
    """The condition that a word begins a word of the activity or of a translation of it, or stands inside one."""
    activity, translation = table_of(Activity).number, table_of(Translation).number
    values |= {f"begin{number}": f'"{word}"*', f"inside{number}": f'"{word}"'}
    docs = f"SELECT rowid AS doc FROM search_word WHERE search_word MATCH :begin{number}"
    if len(word) >= 3:
        docs += f" UNION SELECT rowid FROM search_part WHERE search_part MATCH :inside{number}"
    return f"""
        (a.n IN (SELECT doc / {SHIFT} FROM ({docs}) WHERE doc % {SHIFT} = {activity})
         OR a.id IN (SELECT t.owner_id FROM translation AS t WHERE t.deleted = 0 AND t.owner_kind = 'activity'
                     AND t.n IN (SELECT doc / {SHIFT} FROM ({docs}) WHERE doc % {SHIFT} = {translation})))
    """


def _among(values: dict[str, Any], name: str, items: Sequence[object]) -> str:
    values[name] = json.dumps(list(items))
    return f"(SELECT value FROM json_each(:{name}))"
