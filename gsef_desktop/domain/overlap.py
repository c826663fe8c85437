"""Putting what overlaps in time side by side, each as wide as it can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Place(NamedTuple):
    """Where one span stands among those that it overlaps, itself or through others.

    The group is divided into `columns` of equal width; the span begins in column `column` (from 0) and is `width` columns wide.
    """

    column: int
    width: int
    columns: int


def side_by_side(spans: Sequence[tuple[float, float]]) -> list[Place]:
    """The place of each span (begin and end, in any unit), in the order given.

    Spans that only touch do not overlap; one without length counts as touching.  Those that begin earlier, then the longer ones, then
    the earlier in the order given stand further left.  A span takes the first column that is free where it begins, and then all columns
    to its right that are free as long as it lasts.
    """
    places: list[Place] = [Place(0, 1, 1)] * len(spans)
    order = sorted(range(len(spans)), key=lambda index: (spans[index][0], -spans[index][1], index))
    group: list[int] = []
    end = float("-inf")
    for index in order:
        begins, ends = spans[index]
        if group and begins >= end:
            _place_group(spans, group, places)
            group = []
        group.append(index)
        end = max(end, ends) if len(group) > 1 else ends
    if group:
        _place_group(spans, group, places)
    return places


def _place_group(spans: Sequence[tuple[float, float]], group: Sequence[int], places: list[Place]) -> None:
    columns: list[list[int]] = []
    column_of = {}
    for index in group:
        begins = spans[index][0]
        free = next((number for number, held in enumerate(columns) if spans[held[-1]][1] <= begins), len(columns))
        if free == len(columns):
            columns.append([])
        columns[free].append(index)
        column_of[index] = free
    for index in group:
        column = column_of[index]
        after = column + 1
        while after < len(columns) and not any(_overlap(spans[index], spans[other]) for other in columns[after]):
            after += 1
        places[index] = Place(column, after - column, len(columns))


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
