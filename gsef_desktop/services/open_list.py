"""A list of organisations or people that is open: what passes its filters in order and under headings, counts, totals, rows of a page.

The columns that are filtered, sorted or grouped by are held as vectors (`gsef_desktop.domain.list_engine`) and kept up to date with
what is changed, so that a list of a hundred thousand answers within a tenth of a second and costs a few hundred kilobytes a column.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.list_columns import RECORD_OF, Holds, ListColumn
from gsef_desktop.domain.list_engine import (
    Codes,
    Group,
    Ranks,
    Value,
    Vector,
    among,
    counts,
    fill_together,
    grouped,
    in_order,
    passing,
    totals,
)
from gsef_desktop.domain.list_tests import Folding, main_value, number_of, test_of
from gsef_desktop.domain.list_views import PEOPLE, Criterion, ListView, Operator, SortKey
from gsef_desktop.services.list_beginnings import first_named, first_people
from gsef_desktop.services.list_searching import Found, Held, ListSearch
from gsef_desktop.services.list_values import REFERS, ListValues, Names
from gsef_desktop.storage.queries import lists as queries
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

_MOST_VALUES = 20_000
"""A column of texts with more different values is held by its order only."""
_FEW = 2_000
"""With more that have a value of the column by which a list is sorted first, there is nothing to gain by reading those alone."""
_MOST_CHANGES = 300
"""After a larger edit the vectors are made anew, which is then quicker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a list shows: the small numbers of the records in order, and the headings with how many stand under each."""

    numbers: array[int]
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """A record of a page: raw values by column, as `Holds` says."""

    number: int
    id: str
    name: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """What stands under a column: sums by unit ("" where there is none), and how many different values there are."""

    sums: Mapping[str, float]
    different: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What `OpenList.load` has made ready: vectors by field, places of values, names, and all records, also in the order of their names
    where that was not known."""

    version: int
    vectors: Mapping[str, Vector]
    places: Mapping[str, array[int]]
    names: Mapping[str, Mapping[str, str]]
    numbers: array[int]
    by_name: array[int] | None
    held: Held | None
    """of people: who is of which organisation, and the number of each organisation among the values"""
    letters: Mapping[str, Found]
    """of people: what single letters find, which are the slowest words to look for"""


class OpenList:
    """One list of a file on a day in a language.  Everything but `load` belongs to one thread."""

    def __init__(self, workspace: Workspace, *, list_kind: str, day: date, language: str, me: str = "") -> None:
        self.workspace, self.list_kind, self.day, self.language, self.me = workspace, list_kind, day, language, me
        self.kind = RECORD_OF[list_kind]
        self.version = 0
        """counts the changes: vectors that were loaded before the last one are not taken"""
        self._vectors: dict[str, Vector] = {}
        self._numbers: array[int] | None = None
        self._base: array[int] | None = None
        self._last: tuple[Any, array[int]] | None = None
        self._places: dict[str, array[int]] = {}
        self._search = ListSearch(workspace, list_kind, lambda: self._vector("organisation"))
        with workspace.read() as reader:
            self._values = ListValues(reader, list_kind=list_kind, day=day, language=language)

    @property
    def columns(self) -> dict[str, ListColumn]:
        """What columns there are, by key."""
        return self._values.columns

    @property
    def own_regions(self) -> dict[str, str]:
        """The titles of the user's own regions by id."""
        return self._values.own_regions

    def known(self, view: ListView) -> ListView:
        """A view without what this list has no column for, such as a field that has been deleted."""
        return self._values.known(view)

    # --- vectors ---------------------------------------------------------------------------------------------------------------------

    def load(self, fields: Sequence[str]) -> Loaded:
        """Make some columns ready, to be taken with `adopt`; this may run on another thread, and changes nothing here."""
        version = self.version
        wanted = [*(one for one in fields if one != "name"), *([] if "name" in self._vectors else ["name"])]
        names: Names = {}
        with self.workspace.read() as reader:
            numbers = array("I", queries.numbers(reader, self.list_kind))
            vectors = self._made(reader, wanted)
            places = {field: self._values.places_of(reader, field, one, names) for field, one in vectors.items() if isinstance(one, Codes)}
            held, letters = self._search.prepare(reader, vectors.get("organisation"))
        return Loaded(
            version=version, vectors=vectors, places=places, names=names, numbers=numbers,
            by_name=in_order(numbers, vectors["name"]) if "name" in vectors else None, held=held, letters=letters,
        )  # fmt: skip

    def adopt(self, loaded: Loaded) -> bool:
        """Take what was loaded, unless something has been changed since; answers whether it was taken."""
        if loaded.version != self.version:
            return False
        for field, vector in loaded.vectors.items():
            if field not in self._vectors:
                self._vectors[field] = vector
                if field in loaded.places:
                    self._places[field] = loaded.places[field]
        for kind, known in loaded.names.items():
            self._values.names.setdefault(kind, {}).update(known)
        self._numbers = loaded.numbers
        if loaded.by_name is not None:
            self._base = loaded.by_name
        self._search.adopt(loaded.held, loaded.letters)
        return True

    def missing(self, fields: Collection[str]) -> list[str]:
        """Those of some columns that have no vector yet."""
        return [one for one in fields if one in self.columns and one not in self._vectors]

    def _vector(self, field: str) -> Vector:
        found = self._vectors.get(field)
        if found is None:
            with self.workspace.read() as reader:
                found = self._vectors[field] = self._made(reader, [field])[field]
        return found

    def _made(self, reader: Reader, fields: list[str]) -> dict[str, Vector]:
        """The vectors of some columns, read together; columns of which nearly every record has a text of its own as `Ranks`."""
        most = queries.greatest_number(reader, self.list_kind)
        made: dict[str, Vector] = {}
        plain = [one for one in fields if one != "name"]
        if plain:
            columns = [Codes(most) for _ in plain]
            limits = [_MOST_VALUES if self.columns[one].holds is Holds.TEXT else None for one in plain]
            fits = fill_together(columns, self._values.values(reader, plain), limits)
            made.update({field: column for field, column, fit in zip(plain, columns, fits, strict=True) if fit})
        fold = Folding()
        for field in fields:
            if field not in made:
                made[field] = Ranks(
                    most, ((n, fold(text or "")) for n, text in queries.values(reader, self.list_kind, [field], self._values.given))
                )
        return made

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def find(self, view: ListView, *, text: str = "") -> Listing:
        """The records that pass the filters and in whose texts every word of `text` stands, in order and under headings."""
        with self.workspace.read() as reader:
            view = self._values.led_on(reader, self._values.known(view).with_me(self.me))
        numbers = self._search.narrowed(self._found(view), text)
        if view.group_by is None:
            return Listing(numbers=numbers)
        return self._under_headings(numbers, view.group_by)

    def _found(self, view: ListView) -> array[int]:
        """What passes the filters, in order; kept until something else is asked for, so that typing in the search only narrows it."""
        asked = (view.criteria, view.order)
        if self._last is not None and self._last[0] == asked:
            return self._last[1]
        numbers = self._passing(self._by_name(), view.criteria)
        for one in reversed(view.order):
            if one.field != "name" or one.descending or view.order[-1] is not one:
                vector = self._vector(one.field)
                numbers = in_order(numbers, vector, self._places_now(one.field), descending=one.descending)
        self._last = (asked, numbers)
        return numbers

    def first_by_name(self, view: ListView, *, text: str = "") -> Listing | None:
        """The first records of a list that is in the end sorted by name, before all have been put in order; None where more is asked for
        than that, or all is known already.

        Of people they are all those whose family names begin with the letters that come first, for not even all names are read.
        """
        plain = not view.criteria and not text.strip() and view.group_by is None and bool(view.order)
        if not plain or view.order[-1].field != "name" or view.order[-1].descending or self._base is not None:
            return None
        with self.workspace.read() as reader:
            if self.list_kind == PEOPLE:
                return Listing(numbers=first_people(reader)) if len(view.order) == 1 else None
            rank = self._ranked(view.order[:-1]) if len(view.order) < 3 else None
            if rank is None:
                return None
            return Listing(numbers=first_named(reader, self.list_kind, self._values.given, rank))

    def _ranked(self, order: Sequence[SortKey]) -> dict[int, int] | None:
        """The places of the records that have a value of the column by which a list is sorted first, if any; None where they are so many
        that it is no use."""
        rank: dict[int, int] = {}
        for one in order:
            vector = self._vector(one.field)
            if not isinstance(vector, Codes):
                return None
            places, step = self._places_now(one.field), -1 if one.descending else 1
            rank = {n: step * places[code] for n, code in enumerate(vector.codes) if code and places[code] < places[0]}
            if len(rank) > _FEW:
                return None
        return rank

    def _all(self) -> array[int]:
        if self._numbers is None:
            with self.workspace.read() as reader:
                self._numbers = array("I", queries.numbers(reader, self.list_kind))
        return self._numbers

    def _by_name(self) -> array[int]:
        if self._base is None:
            self._base = in_order(self._all(), self._vector("name"))
        return self._base

    def _under_headings(self, numbers: array[int], field: str) -> Listing:
        column, vector = self.columns[field], self._vector(field)
        if isinstance(vector, Ranks):  # too many different texts for headings
            return Listing(numbers=numbers)
        groups, found = grouped(numbers, vector, lambda value: main_value(column, value), self.sort_key(column))
        return Listing(numbers=found, groups=tuple(groups))

    def _passing(self, numbers: array[int], criteria: Sequence[Criterion]) -> array[int]:
        alternatives: dict[int, list[Criterion]] = {}
        for one in criteria:
            if one.active and one.either:
                alternatives.setdefault(one.either, []).append(one)
            elif one.active:
                numbers = self._those_of(numbers, one)
        for several in alternatives.values():
            numbers = among(numbers, {n for one in several for n in self._those_of(numbers, one)})
        return numbers

    def _those_of(self, numbers: array[int], criterion: Criterion) -> array[int]:
        column, vector = self.columns[criterion.field], self._vector(criterion.field)
        test = test_of(column, criterion)
        if isinstance(vector, Codes):
            return passing(numbers, vector, test)
        if criterion.operator in (Operator.EMPTY, Operator.FILLED):
            empty = criterion.operator is Operator.EMPTY
            return array("I", [n for n in numbers if (vector.ranks[n] < 0) is empty])
        if criterion.operator is Operator.NONE:  # records without a value may be left out of what is read
            ruled_out = set(self._those_of(numbers, replace(criterion, operator=Operator.ANY)))
            return array("I", [n for n in numbers if n not in ruled_out])
        with self.workspace.read() as reader:
            return among(
                numbers, {n for n, value in queries.values(reader, self.list_kind, [criterion.field], self._values.given) if test(value)}
            )

    def place_of(self, listing: Listing, id: str) -> int:
        """Where a record stands among the numbers of a listing, from 0; -1 where it is not there."""
        n = self.number(id)
        try:
            return listing.numbers.index(n) if n >= 0 else -1
        except ValueError:
            return -1

    def ids(self, numbers: Sequence[int]) -> list[str]:
        """The ids of records by their small numbers, in the same order."""
        with self.workspace.read() as reader:
            return queries.ids_of(reader, self.list_kind, numbers)

    def rows(self, numbers: Sequence[int], fields: Sequence[str]) -> list[ListRow]:
        """A page: some records with the values of some columns, in the same order; what has been deleted is left out."""
        wanted = [one for one in fields if one in self.columns]
        with self.workspace.read() as reader:
            found = queries.page(reader, self.list_kind, wanted, self._values.given, numbers)
            for field in wanted:
                if (kind := REFERS.get(self.columns[field].holds)) is not None:
                    self._values.learn_names(reader, kind, {values[field] for _, _, values in found.values() if values[field]})
        if "region" in wanted:
            for _, _, values in found.values():
                values["region"] = self._values.region(values["region"])
        return [ListRow(number=n, id=found[n][0], name=found[n][1], values=found[n][2]) for n in numbers if n in found]

    # --- values ----------------------------------------------------------------------------------------------------------------------

    def name_of(self, column: ListColumn, id: str) -> str:
        """What a person or organisation that a value names, or into which it was merged, is called, "" where it is not known."""
        known = self._values.names.get(REFERS[column.holds], {})
        if id in known:
            return known[id]
        with self.workspace.read() as reader:
            return self._values.name_of(reader, column, id)

    def person_name(self, id: str) -> str:
        """What a person is called, "" where they are not there."""
        with self.workspace.read() as reader:
            return queries.names(reader, "person", self.language, [id]).get(id, "")

    def number(self, id: str) -> int:
        """The small number of a record, -1 where it is not there."""
        with self.workspace.read() as reader:
            found = queries.number_of(reader, self.list_kind, id)
        return -1 if found is None else found

    def total_number(self) -> int:
        """How many records there are, whatever the filters."""
        if self._numbers is not None:
            return len(self._numbers)
        with self.workspace.read() as reader:
            return queries.count(reader, self.list_kind)

    def counted(self, field: str, numbers: Sequence[int] | None = None) -> dict[Value, int]:
        """How many records have each value of a column, each language or tag counted for itself; empty for a column of long texts."""
        vector = self._vector(field)
        if isinstance(vector, Ranks):
            return {}
        found = counts(self._by_name() if numbers is None else numbers, vector)
        if self.columns[field].holds not in (Holds.CODES, Holds.WORDS):
            return found
        apart: dict[Value, int] = {}
        for value, count in found.items():
            for one in json.loads(str(value)) if value else (None,):
                apart[one] = apart.get(one, 0) + count
        return apart

    def total(self, field: str, numbers: Sequence[int]) -> Total:
        """What stands under a column of a listing."""
        column, vector = self.columns[field], self._vector(field)
        if isinstance(vector, Ranks):
            return Total(sums={}, different=0)
        if column.words == "region":  # to how many an organisation belongs says nothing
            shown = {main_value(column, value) for value in counts(numbers, vector)}
            return Total(sums={}, different=len(shown - {None}))
        found = self.counted(field, numbers)
        return Total(
            sums=totals(found, lambda value: number_of(column, value)) if column.holds in (Holds.NUMBER, Holds.MONEY) else {},
            different=len(found.keys() - {None}),
        )

    def sort_key(self, column: ListColumn) -> Callable[[Value], Any]:
        """What the values of a column are sorted by; of single codes and words too."""
        with self.workspace.read() as reader:
            vector = self._vector(column.key)
            key = self._values.key(reader, column, vector if isinstance(vector, Codes) else None, self._values.names)
        if column.holds not in (Holds.CODES, Holds.WORDS):
            return key
        return lambda value: key(None if value is None else json.dumps([value]))

    def _places_now(self, field: str) -> Sequence[int]:
        """The places of the values of a column among each other."""
        vector = self._vector(field)
        if not isinstance(vector, Codes):
            return ()
        known = self._places.get(field)
        if known is None or len(known) != len(vector.values):
            with self.workspace.read() as reader:
                known = self._places[field] = self._values.places_of(reader, field, vector, self._values.names)
        return known

    # --- changes ---------------------------------------------------------------------------------------------------------------------

    def apply(self, changes: Changes | None) -> bool:
        """Take in what an edit has changed (None: anything); answers whether it can concern this list."""
        kinds = queries.all_concerns(self.list_kind)
        if changes is not None and not changes.touches(*kinds):
            return False
        self.version += 1
        self._last = self._base = None
        self._search.forget()
        if changes is None or changes.touches("organisation", "person", "translation", "region", "own_field"):
            self._values.names, self._places = {}, {}
        if changes is None or changes.everything or len(changes.refs) > _MOST_CHANGES:
            self._forget()
            return True
        with self.workspace.read() as reader:
            if changes.touches("own_field", "region", "translation"):  # what they are called may be translated
                self._values.learn(reader)
            touched = self._touched(reader, changes)
            self._live(reader, touched)
            for field in list(self._vectors):
                if field not in self.columns or not self._brought_up(reader, field, touched):
                    del self._vectors[field]
                    self._places.pop(field, None)
        return True

    def _forget(self) -> None:
        self._vectors.clear()
        self._values.names, self._places = {}, {}
        self._numbers = None
        with self.workspace.read() as reader:
            self._values.learn(reader)

    def _touched(self, reader: Reader, changes: Changes) -> set[int]:
        """The records that changes concern; columns of which that cannot be told are forgotten."""
        touched: set[int] = set()
        for kind in changes.kinds:
            own = [ref.id for ref in changes.refs if ref.kind == kind]
            found = queries.numbers_touched(reader, self.list_kind, kind, own)
            if found is None or (self.list_kind == PEOPLE and kind in ("organisation", "seat")):
                for field in [one for one in self._vectors if one in self.columns and kind in queries.concerns(self.list_kind, one)]:
                    del self._vectors[field]
                    self._places.pop(field, None)
            touched |= found or set()
        return touched

    def _live(self, reader: Reader, touched: set[int]) -> None:
        if self._numbers is None or not touched:
            return
        alive = queries.living(reader, self.list_kind, touched)
        there = set(self._numbers)
        if touched & there != alive:
            self._numbers = array("I", sorted((there - touched) | alive))

    def _brought_up(self, reader: Reader, field: str, touched: set[int]) -> bool:
        """Put the changed values into a vector; False where it must be made anew."""
        vector = self._vectors[field]
        if not touched:
            return True
        found = list(self._values.values(reader, [field], touched))
        if isinstance(vector, Codes):
            for n, value in found:
                vector.put(n, value)
            return True
        fold = Folding()

        def key_of(n: int) -> str:
            return next((fold(text or "") for _, text in queries.values(reader, self.list_kind, [field], self._values.given, (n,))), "")

        return all(vector.put(n, fold(text or ""), key_of) for n, text in found)
