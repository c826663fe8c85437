"""The columns of a list of organisations or people, and what their values stand for: regions, names, and what they are sorted by."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from gsef_desktop.domain.list_columns import COLUMNS, RECORD_OF, Holds, ListColumn, own_column
from gsef_desktop.domain.list_engine import Codes, Value, places_of
from gsef_desktop.domain.list_tests import sort_key
from gsef_desktop.domain.list_views import ListView
from gsef_desktop.domain.records import OwnField, Region
from gsef_desktop.reference.countries import country_name
from gsef_desktop.reference.regions import REGIONS, region_of, subregions_of
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.regions import regions_of
from gsef_desktop.storage.queries import lists as queries
from gsef_desktop.storage.queries.regions import own_region_titles
from gsef_desktop.storage.reader import Reader

Names = dict[str, dict[str, str]]
"""What records are called: by kind, then by id."""

REFERS = {Holds.PERSON: "person", Holds.ORGANISATION: "organisation"}
"""The kind of record that the values of a column name."""
_REGION_ORDER = {
    code: place for place, code in enumerate(one for region in REGIONS for one in (region, *subregions_of(region)))
}  # fmt: skip


class ListValues:
    """The columns of one list on a day in a language.  `names` are those of records that values name, as far as they were asked for."""

    def __init__(self, reader: Reader, *, list_kind: str, day: date, language: str) -> None:
        self.list_kind, self.language = list_kind, language
        self.given = queries.Circumstances(day=day, language=language)
        self.names: Names = {}
        self.learn(reader)

    def learn(self, reader: Reader) -> None:
        """Read what columns and regions of the user's own there are."""
        own = reader.all(OwnField, of_kind=RECORD_OF[self.list_kind], order_by=("rank", "title"))
        titles = reader.texts("own_field", [one.id for one in own], self.language)
        self.columns: dict[str, ListColumn] = {one.key: one for one in COLUMNS[self.list_kind]}
        self.columns.update({made.key: made for one in own for made in (own_column(one, titles.get((one.id, "title"), "")),)})
        self.own_regions = own_region_titles(reader, self.language)
        self._own_regions = tuple(reader.all(Region, order_by=("rank",)))
        self._region_values: dict[str, str | None] = {}

    def known(self, view: ListView) -> ListView:
        """A view without what this list has no column for, such as a field that has been deleted."""
        there = self.columns
        return replace(
            view,
            columns=tuple(one for one in view.columns if one.field in there),
            criteria=tuple(one for one in view.criteria if one.field in there),
            order=tuple(one for one in view.order if one.field in there),
            group_by=view.group_by if view.group_by in there else None,
        )

    def led_on(self, reader: Reader, view: ListView) -> ListView:
        """A view that asks for people and organisations as what they have been merged into."""
        if not any(one.values and self.columns[one.field].holds in REFERS for one in view.criteria):
            return view
        from gsef_desktop.services.duplicates import resolve_merged

        made = []
        for one in view.criteria:
            kind = REFERS.get(self.columns[one.field].holds)
            if kind is not None:
                one = replace(one, values=tuple(dict.fromkeys(resolve_merged(reader, kind, value) for value in one.values)))
            made.append(one)
        return replace(view, criteria=tuple(made))

    def values(self, reader: Reader, fields: Sequence[str], only: Collection[int] | None = None) -> Iterable[tuple[Any, ...]]:
        """The values of columns as the queries give them, with all regions of an organisation in the place of what they follow from."""
        found = queries.values(reader, self.list_kind, fields, self.given, only)
        if "region" not in fields:
            return found
        place = list(fields).index("region") + 1
        return ((*row[:place], self.region(row[place]), *row[place + 1 :]) for row in found)

    def region(self, value: str) -> str | None:
        """The regions of an organisation as a JSON array: the one that is shown, then all others to which it belongs."""
        if value not in self._region_values:
            entered, _, country = value.partition("|")
            shown = entered or region_of(country)
            others = regions_of(entered, country or None, self._own_regions)
            codes = list(dict.fromkeys(one for one in (shown, *others) if one))
            self._region_values[value] = json.dumps(codes) if codes else None
        return self._region_values[value]

    def learn_names(self, reader: Reader, kind: str, ids: Collection[str]) -> None:
        """Ask what some records are called that are not known yet."""
        self._ask(reader, kind, ids, self.names)

    def _ask(self, reader: Reader, kind: str, ids: Iterable[str], names: Names) -> dict[str, str]:
        known = names.setdefault(kind, {})
        asked = [one for one in ids if one not in known]
        if asked:
            known.update(queries.names(reader, kind, self.language, asked))
        return known

    def name_of(self, reader: Reader, column: ListColumn, id: str) -> str:
        """What a person or organisation that a value names, or into which it was merged, is called, "" where it is not known."""
        kind = REFERS[column.holds]
        known = self._ask(reader, kind, [id], self.names)
        if id not in known:
            from gsef_desktop.services.duplicates import resolve_merged

            id = resolve_merged(reader, kind, id)
            self._ask(reader, kind, [id], self.names)
        return known.get(id, "")

    def places_of(self, reader: Reader, field: str, vector: Codes, names: Names) -> array[int]:
        """The places of the values of a column among each other."""
        return places_of(vector, self.key(reader, self.columns[field], vector, names))

    def key(self, reader: Reader, column: ListColumn, vector: Codes | None, names: Names) -> Callable[[Value], Any]:
        """What values are sorted by; `names` gets those of the records that the values name."""
        if (kind := REFERS.get(column.holds)) is None:
            return sort_key(column, self._word)
        known = self._ask(reader, kind, [str(one) for one in vector.values if one] if vector is not None else [], names)
        return sort_key(column, lambda value: known.get(value, ""))

    def _word(self, value: str) -> str:
        """What codes of countries and regions are sorted by: their names; regions in their own order."""
        if value in _REGION_ORDER:
            return f"0{_REGION_ORDER[value]:03}"
        if value in self.own_regions:
            return f"0{len(_REGION_ORDER) + list(self.own_regions).index(value):03}"
        return text_key(country_name(value, self.language)) or value
