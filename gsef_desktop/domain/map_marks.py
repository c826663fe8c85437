"""What stands on the map of the world, and how much of it is gathered into one mark: plain numbers, the same on the screen and in print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import cos, pi, sin

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import MembershipStatus


class Layer(StrEnum):
    """What the legend shows or hides, in the order of its importance."""

    MEMBER = "member"
    APPLIED = "applied"
    PROSPECT = "prospect"
    ACTIVITY = "activity"


LAYER_OF = {
    MembershipStatus.MEMBER: Layer.MEMBER, MembershipStatus.APPLIED: Layer.APPLIED, MembershipStatus.PROSPECT: Layer.PROSPECT,
}  # fmt: skip
"""The layer of each status that is on the map."""
STATUS_OF = {layer: status for status, layer in LAYER_OF.items()}
"""The status of each layer but that of the activities."""

_LAYERS = tuple(Layer)
_ORDER = {layer: number for number, layer in enumerate(Layer)}


@dataclass(frozen=True, slots=True, kw_only=True)
class MapMark:
    """An organisation or an activity.  `latitude` and `longitude` are in degrees, None where it has no place on the map.

    `row` is that of an activity, None for an organisation; `city` is the usual English name, `country` an ISO code.
    """

    ref: RecordRef
    layer: Layer
    name: str
    city: str = ""
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    row: CalendarRow | None = None

    @property
    def is_placed(self) -> bool:
        """Whether it has a place on the map."""
        return self.latitude is not None and self.longitude is not None

    @property
    def line(self) -> int:
        """The number of an activity's programme line from 1; 0 for none."""
        return self.row.line_number if self.row is not None else 0

    @property
    def is_tentative(self) -> bool:
        """Whether an activity's date is still to be confirmed."""
        return self.row is not None and self.row.is_tentative

    @property
    def order(self) -> tuple[int, bool, object, str]:
        """By this marks of one place are listed: members first, activities last and by their dates."""
        when = self.row.time.earliest if self.row is not None else None
        return _ORDER[self.layer], when is None, when.toordinal() if when is not None else 0, self.name


class MapPlace:
    """All that is in one place.  `x` and `y` are where, in widths of the map; `counts` is how many marks there are of each layer."""

    __slots__ = ("city", "counts", "marks", "x", "y")

    def __init__(self, x: float, y: float, marks: Sequence[MapMark]) -> None:
        self.x, self.y = x, y
        self.marks = tuple(marks) if len(marks) == 1 else tuple(sorted(marks, key=lambda mark: mark.order))
        self.city = self.marks[0].city or next((mark.city for mark in self.marks if mark.city), "")
        """the name of the city, empty if it is not known"""
        counts = [0] * len(_ORDER)
        for mark in self.marks:
            counts[_ORDER[mark.layer]] += 1
        self.counts: tuple[int, ...] = tuple(counts)


class Site:
    """What is drawn as one mark: the marks of a place, or of several that would touch.  `x` and `y` are where, in widths of the map.

    A mark of its own that was spread around its place has an `anchor`, the place.  The marks of many places are put in order only when
    they are asked for.
    """

    __slots__ = ("_marks", "anchor", "city", "count", "counts", "places", "x", "y")

    def __init__(self, places: Sequence[MapPlace]) -> None:
        first = places[0]
        self.x, self.y, self.places = first.x, first.y, tuple(places)
        self.city = first.city
        self.anchor: tuple[float, float] | None = None
        self._marks: tuple[MapMark, ...] | None = first.marks if len(places) == 1 else None
        self.counts = first.counts if len(places) == 1 else tuple(map(sum, zip(*(one.counts for one in places), strict=True)))
        self.count = sum(self.counts)

    @classmethod
    def opened(cls, place: MapPlace, mark: MapMark, x: float, y: float) -> Site:
        """One mark of a place by itself, at another point."""
        made = cls((place,))
        made.x, made.y, made.anchor, made._marks, made.count = x, y, (place.x, place.y), (mark,), 1
        made.counts = tuple(int(layer is mark.layer) for layer in Layer)
        return made

    @property
    def marks(self) -> tuple[MapMark, ...]:
        """All of them, the most important first."""
        if self._marks is None:
            self._marks = tuple(sorted((mark for place in self.places for mark in place.marks), key=lambda mark: mark.order))
        return self._marks

    @property
    def key(self) -> tuple[float, float, int]:
        """Tells sites apart."""
        return self.x, self.y, self.count

    @property
    def rank(self) -> int:
        """How important its most important layer is, from 0."""
        return next(number for number, count in enumerate(self.counts) if count)

    @property
    def layer(self) -> Layer:
        """The most important of its layers."""
        return _LAYERS[self.rank]

    @property
    def name(self) -> str:
        """What is written beside it: the name of a single mark, or the city, with how many more places there are."""
        if self.count == 1:
            return self.marks[0].name
        return f"{self.city} +{len(self.places) - 1}" if len(self.places) > 1 and self.city else self.city

    def lines(self) -> dict[int, int]:
        """How many activities there are of each programme line, by its number."""
        found: dict[int, int] = {}
        if self.counts[-1]:
            for mark in self.marks if self.anchor else (mark for place in self.places for mark in place.marks):
                if mark.layer is Layer.ACTIVITY:
                    found[mark.line] = found.get(mark.line, 0) + 1
        return dict(sorted(found.items()))

    def holds(self, place: MapPlace, ref: RecordRef) -> bool:
        """Whether a record, which is in that place, is among its marks."""
        if self.anchor is not None:
            return self.marks[0].ref == ref
        return any(one is place for one in self.places)


def places_of(marks: Iterable[MapMark], project: Callable[[float, float], tuple[float, float]]) -> list[MapPlace]:
    """The places of all marks that have one, those with the most members first; `project` takes longitude and latitude to the map."""
    found: dict[tuple[float, float], list[MapMark]] = defaultdict(list)
    for mark in marks:
        if mark.latitude is not None and mark.longitude is not None:
            found[round(mark.longitude, 2), round(mark.latitude, 2)].append(mark)
    made = [MapPlace(*project(longitude, latitude), own) for (longitude, latitude), own in found.items()]
    made.sort(key=lambda place: (place.x, place.y))
    made.sort(key=lambda place: place.counts, reverse=True)
    return made


def gather(places: Sequence[MapPlace], near: float, *, spread: float = 0.0, most: int = 10) -> list[Site]:
    """The places as sites, none nearer to another than `near` (in widths of the map), from west to east.

    What lies in one cell of a grid half as fine is taken together, in the order of its first place: it joins the first site that is too
    near, or else makes one.  With `spread` a place by itself with
    2 to `most` marks is opened into single ones on a circle, that far from each other.
    """
    claims: dict[tuple[int, int], list[int]] = {}
    groups: list[list[MapPlace]] = []
    for members in _close_together(places, near / 2):
        x, y = members[0].x, members[0].y
        column, row = int(x // near), int(y // near)
        for number in claims.get((column, row), ()):
            first = groups[number][0]
            if abs(first.x - x) < near and abs(first.y - y) < near:
                groups[number] += members
                break
        else:
            for across in (column - 1, column, column + 1):  # whoever is near to it lies in one of these cells
                for down in (row - 1, row, row + 1):
                    claims.setdefault((across, down), []).append(len(groups))
            groups.append(members)
    sites: list[Site] = []
    for group in groups:
        if spread and len(group) == 1 and 2 <= len(group[0].marks) <= most:
            sites += _opened(group[0], spread)
        else:
            sites.append(Site(group))
    return sorted(sites, key=lambda site: site.key)


def _close_together(places: Sequence[MapPlace], cell: float) -> Iterable[list[MapPlace]]:
    """The places by the cells of a grid, in their order: of thousands of places hundreds of groups, at the cost of one look at each."""
    cells: dict[tuple[float, float], list[MapPlace]] = defaultdict(list)
    for place in places:
        cells[place.x // cell, place.y // cell].append(place)
    return cells.values()


def _opened(place: MapPlace, step: float) -> list[Site]:
    """The marks of a place on a circle about it, the first at the top, clockwise."""
    count = len(place.marks)
    radius = max(step * 0.9, step * count / (2 * pi))
    made = []
    for number, mark in enumerate(place.marks):
        angle = 2 * pi * number / count
        made.append(Site.opened(place, mark, place.x + radius * sin(angle), place.y - radius * cos(angle)))
    return made


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether they share more than an edge."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


class Room:
    """What is taken of a picture, so that names do not lie over each other.  `inside` is all there is."""

    _CELL = 96.0

    def __init__(self, inside: Box) -> None:
        self.inside = inside
        self._cells: dict[tuple[int, int], list[Box]] = defaultdict(list)

    def take(self, box: Box) -> None:
        """Nothing else may stand there."""
        cell, cells = self._CELL, self._cells
        left, top, right, bottom = int(box.left // cell), int(box.top // cell), int(box.right // cell), int(box.bottom // cell)
        if left == right and top == bottom:
            cells[left, top].append(box)
            return
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                cells[column, row].append(box)

    def is_free(self, box: Box, *, but: Box | None = None) -> bool:
        """Whether a box lies inside and meets nothing `but` that one."""
        inside = self.inside
        if box.left < inside.left or box.right > inside.right or box.top < inside.top or box.bottom > inside.bottom:
            return False
        return not any(other is not but and box.meets(other) for cell in self._over(box) for other in self._cells.get(cell, ()))

    def place_label(self, own: Box, width: float, height: float, gap: float) -> Box | None:
        """Where a text of that size has room beside the mark `own`: right, left, below or above; the place is then taken."""
        x, y = (own.left + own.right) / 2, (own.top + own.bottom) / 2
        right, left = own.right + gap, own.left - gap - width
        for across, down in (
            (right, y - height / 2), (left, y - height / 2), (x - width / 2, own.bottom), (x - width / 2, own.top - height),
            (right - gap, own.bottom - height * 0.3), (right - gap, own.top - height * 0.7), (left + gap, own.bottom - height * 0.3),
            (left + gap, own.top - height * 0.7),
        ):  # fmt: skip
            box = Box(across, down, across + width, down + height)
            if self.is_free(box, but=own):
                self.take(box)
                return box
        return None

    def _over(self, box: Box) -> Iterable[tuple[int, int]]:
        cell = self._CELL
        for column in range(int(box.left // cell), int(box.right // cell) + 1):
            for row in range(int(box.top // cell), int(box.bottom // cell) + 1):
                yield column, row


def count_by_country(marks: Iterable[MapMark]) -> dict[str, dict[Layer, int]]:
    """How many marks of each layer each country has, by its code, placed on the map or not."""
    counts: dict[str, dict[Layer, int]] = defaultdict(lambda: dict.fromkeys(Layer, 0))
    for mark in marks:
        if mark.country:
            counts[mark.country][mark.layer] += 1
    return dict(counts)
