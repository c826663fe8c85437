"""Filtering, sorting, grouping and adding up of lists, over columns that are held as vectors.

A vector holds one column of all records, by their small number `n`: a number for each different value (`Codes`), or, where nearly every
record has a text of its own, only the place of that text among all (`Ranks`).  So a filter decides once for each different value, and
a hundred thousand records take milliseconds and a few hundred kilobytes a column.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, compress
from typing import Any

Value = str | int | float | None
Key = tuple[int, Any]
"""What a value is sorted by: (0, something comparable), or (1, "") for what has no value."""

NO_KEY: Key = (1, "")


class Codes:
    """A column with a number for each different value; number 0 is no value."""

    __slots__ = ("_numbers", "codes", "values")

    def __init__(self, most: int) -> None:
        self.codes = array("I", bytes(4 * (most + 1)))
        self.values: list[Value] = [None]
        self._numbers: dict[Value, int] = {None: 0}

    def put(self, n: int, value: Value) -> None:
        """Set the value of a record."""
        number = self._numbers.get(value)
        if number is None:
            number = self._numbers[value] = len(self.values)
            self.values.append(value)
        if n >= len(self.codes):
            self.codes.extend(array("I", bytes(4 * (n + 1 - len(self.codes)))))
        self.codes[n] = number

    def numbers(self) -> Mapping[Value, int]:
        """The number of each value."""
        return self._numbers

    def value(self, n: int) -> Value:
        """The value of a record."""
        return self.values[self.codes[n]] if n < len(self.codes) else None


def fill_together(columns: Sequence[Codes], rows: Iterable[tuple[Any, ...]], limits: Sequence[int | None]) -> list[bool]:
    """Set the values of several columns from rows that begin with the number of the record.

    Answers for each column whether it is whole: one that comes to have more different values than its limit is given up.
    """
    open_ones = [
        (place, column.codes, column.values, column._numbers, limit)
        for place, (column, limit) in enumerate(zip(columns, limits, strict=True), 1)
    ]
    for row in rows:
        n, full = row[0], 0
        for place, codes, values, numbers, limit in open_ones:
            value = row[place]
            number = numbers.get(value)
            if number is None:
                number = numbers[value] = len(values)
                values.append(value)
                if limit is not None and number > limit:
                    full = place
            codes[n] = number
        if full:
            open_ones = [one for one in open_ones if one[4] is None or len(one[2]) <= one[4] + 1]
    left = {one[0] for one in open_ones}
    return [place in left for place in range(1, len(columns) + 1)]


class Ranks:
    """A column of texts of which only the order is kept: a rank for each record, less than 0 where it has no text."""

    __slots__ = ("in_order", "ranks", "unique")

    def __init__(self, most: int, keys: Iterable[tuple[int, str]]) -> None:
        """`keys` are the numbers of records and what their texts are sorted by, empty for none."""
        self.ranks = array("d", [-1.0]) * (most + 1)
        pairs = sorted((key, n) for n, key in keys if key)
        self.in_order = array("I", [n for _, n in pairs])
        self.unique = True
        ranks, before, rank = self.ranks, "", -1
        for key, n in pairs:
            if key == before:
                self.unique = False
            else:
                before, rank = key, rank + 1
            ranks[n] = rank

    def put(self, n: int, key: str, key_of: Callable[[int], str]) -> bool:
        """Set the text of one record anew; `key_of` tells what another record's is sorted by.  Answers False where there is no room."""
        if n >= len(self.ranks):
            self.ranks.extend(array("d", [-1.0]) * (n + 1 - len(self.ranks)))
        if self.ranks[n] >= 0:
            self.in_order.pop(self._place_of(n))
        self.ranks[n] = -1.0
        if not key:
            return True
        low, high = 0, len(self.in_order)
        while low < high:
            middle = (low + high) // 2
            other = self.in_order[middle]
            if (key_of(other), other) < (key, n):
                low = middle + 1
            else:
                high = middle
        around = [self.in_order[place] if 0 <= place < len(self.in_order) else None for place in (low - 1, low)]
        equal = next((one for one in around if one is not None and key_of(one) == key), None)
        if equal is not None:
            rank: float | None = self.ranks[equal]
            self.unique = False
        else:
            rank = _between(*(None if one is None else self.ranks[one] for one in around))
        if rank is None:
            return False
        self.in_order.insert(low, n)
        self.ranks[n] = rank
        return True

    def _place_of(self, n: int) -> int:
        rank, low, high = self.ranks[n], 0, len(self.in_order)
        while low < high:
            middle = (low + high) // 2
            if self.ranks[self.in_order[middle]] < rank:
                low = middle + 1
            else:
                high = middle
        return self.in_order.index(n, low)


def _between(before: float | None, after: float | None) -> float | None:
    """A rank between two others, not less than 0; None where the two are too near each other."""
    if after is None:
        return 0.0 if before is None else before + 1.0
    middle = after / 2 if before is None else (before + after) / 2
    return middle if (0.0 if before is None else before) < middle < after else None


Vector = Codes | Ranks


@dataclass(frozen=True, slots=True)
class Group:
    """The records under one heading: `value` is what they have in common."""

    value: Value
    count: int


# --- filtering ---------------------------------------------------------------------------------------------------------------------------


def passing(numbers: Sequence[int], vector: Codes, test: Callable[[Value], bool]) -> array[int]:
    """Those of some records whose value passes, in the same order."""
    wanted = bytearray(bool(test(value)) for value in vector.values)
    codes = vector.codes
    return array("I", [n for n in numbers if wanted[codes[n]]])


def among(numbers: Sequence[int], chosen: set[int]) -> array[int]:
    """Those of some records that are in a set, in the same order."""
    return array("I", [n for n in numbers if n in chosen])


def marked(numbers: Sequence[int], marks: bytearray) -> array[int]:
    """Those of some records that are marked by their number, in the same order."""
    return array("I", compress(numbers, map(marks.__getitem__, numbers)))


class Holders:
    """Which records have each value of a column, to find those of a few values without looking at all."""

    __slots__ = ("_first", "_records")

    def __init__(self, vector: Codes) -> None:
        counted = array("I", bytes(4 * (len(vector.values) + 1)))
        for code in vector.codes:
            counted[code + 1] += 1
        for code in range(len(vector.values)):
            counted[code + 1] += counted[code]
        self._first = array("I", counted)
        self._records = array("I", bytes(4 * len(vector.codes)))
        records = self._records
        for n, code in enumerate(vector.codes):
            records[counted[code]] = n
            counted[code] += 1

    def of(self, code: int) -> array[int]:
        """The records that have the value of a number."""
        return self._records[self._first[code] : self._first[code + 1]] if code + 1 < len(self._first) else array("I")


# --- sorting -----------------------------------------------------------------------------------------------------------------------------


def places_of(vector: Codes, key: Callable[[Value], Key], *, known: array[int] | None = None) -> array[int]:
    """The place of each value of a column among all, by its number; equal keys have the same place, what has no key the last one.

    `known` places are answered as they are while no value has come since.
    """
    if known is not None and len(known) == len(vector.values):
        return known
    keys = [key(value) for value in vector.values]
    places = {one: place for place, one in enumerate(sorted({one for one in keys if one[0] == 0}))}
    last = len(places)
    return array("I", [places.get(one, last) for one in keys])


def in_order(numbers: Sequence[int], vector: Vector, places: Sequence[int] = (), *, descending: bool = False) -> array[int]:
    """Records by the values of a column, of `Codes` by their places; equal ones stay in the order in which they are given, what has no
    value comes last."""
    if isinstance(vector, Ranks):
        return _by_rank(numbers, vector, descending)
    last = places[0]  # the number 0 is no value
    buckets: list[list[int]] = [[] for _ in range(max(places) + 1)]
    add = [buckets[place].append for place in places]
    codes = vector.codes
    for n in numbers:
        add[codes[n]](n)
    filled = buckets[:last]
    if descending:
        filled.reverse()
    return array("I", chain(chain.from_iterable(filled), chain.from_iterable(buckets[last:])))


def _by_rank(numbers: Sequence[int], vector: Ranks, descending: bool) -> array[int]:
    ranks = vector.ranks
    if vector.unique and len(numbers) * 3 > len(vector.in_order):  # cheaper than to sort them anew
        chosen = bytearray(len(ranks))
        for n in numbers:
            chosen[n] = 1
        found = [n for n in vector.in_order if chosen[n]]
        if descending:
            found.reverse()
        if len(found) == len(numbers):
            return array("I", found)
    else:
        found = sorted((n for n in numbers if ranks[n] >= 0), key=ranks.__getitem__, reverse=descending)
    return array("I", [*found, *(n for n in numbers if ranks[n] < 0)])


def grouped(numbers: Sequence[int], vector: Codes, value_of: Callable[[Value], Value], key: Callable[[Value], Key]) -> tuple[
    list[Group], array[int]
]:  # fmt: skip
    """Records under headings: `value_of` is the heading for a value; headings in the order of their keys, records as given within each."""
    heads = [value_of(value) for value in vector.values]
    buckets: dict[Value, list[int]] = {}
    add = [buckets.setdefault(head, []).append for head in heads]
    codes = vector.codes
    for n in numbers:
        add[codes[n]](n)
    filled = sorted((head for head, found in buckets.items() if found), key=lambda head: (key(head), str(head)))
    groups = [Group(head, len(buckets[head])) for head in filled]
    return groups, array("I", chain.from_iterable(buckets[head] for head in filled))


# --- adding up ---------------------------------------------------------------------------------------------------------------------------


def counts(numbers: Sequence[int], vector: Codes) -> dict[Value, int]:
    """How many of some records have each value."""
    found = [0] * len(vector.values)
    codes = vector.codes
    for n in numbers:
        found[codes[n]] += 1
    return {value: count for value, count in zip(vector.values, found, strict=True) if count}


def totals(counted: Mapping[Value, int], number_of: Callable[[Value], tuple[float, str] | None]) -> dict[str, float]:
    """Sums of counted values by their unit: `number_of` is the number and unit of a value, None where it is no number."""
    sums: dict[str, float] = {}
    for value, count in counted.items():
        number = number_of(value)
        if number is not None:
            sums[number[1]] = sums.get(number[1], 0) + number[0] * count
    return sums
