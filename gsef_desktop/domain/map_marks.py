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


@dataclass(frozen=True, slots=True)
class MapPlace:
    """All that is in one place.  `x` and `y` are where, in widths of the map."""

    x: float
    y: float
    marks: tuple[MapMark, ...]

    @property
    def city(self) -> str:
        """The name of the city, empty if it is not known."""
        return next((mark.city for mark in self.marks if mark.city), "")

    @property
    def weight(self) -> tuple[int, int, int, int]:
        """By this the place that gives a gathered mark its position and name is chosen: the one with the most members."""
        counts = [sum(mark.layer is layer for mark in self.marks) for layer in Layer]
        return counts[0], counts[1], counts[2], counts[3]


@dataclass(frozen=True, slots=True)
class Site:
    """What is drawn as one mark: the marks of a place, or of several that would touch.  `x` and `y` are where, in widths of the map.

    A mark of its own that was spread around its place has an `anchor`, the place.
    """

    x: float
    y: float
    marks: tuple[MapMark, ...]
    places: int = 1
    city: str = ""
    anchor: tuple[float, float] | None = None

    @property
    def key(self) -> str:
        """The same for the same marks, whatever the zoom."""
        return self.marks[0].ref.id if len(self.marks) == 1 else f"{self.marks[0].ref.id}+{len(self.marks)}"

    @property
    def layer(self) -> Layer:
        """The most important of its layers."""
        return self.marks[0].layer

    @property
    def name(self) -> str:
        """What is written beside it: the name of a single mark, or the city, with how many more places there are."""
        if len(self.marks) == 1:
            return self.marks[0].name
        return f"{self.city} +{self.places - 1}" if self.places > 1 and self.city else self.city


def places_of(marks: Iterable[MapMark], project: Callable[[float, float], tuple[float, float]]) -> list[MapPlace]:
    """The places of all marks that have one, the most important first; `project` takes longitude and latitude to the map."""
    found: dict[tuple[float, float], list[MapMark]] = defaultdict(list)
    for mark in marks:
        if mark.latitude is not None and mark.longitude is not None:
            found[round(mark.longitude, 2), round(mark.latitude, 2)].append(mark)
    made = []
    for (longitude, latitude), own in found.items():
        own.sort(key=lambda mark: mark.order)
        made.append(MapPlace(*project(longitude, latitude), tuple(own)))
    made.sort(key=lambda place: (*(-count for count in place.weight), place.x, place.y))
    return made


def gather(places: Sequence[MapPlace], near: float, *, spread: float = 0.0, most: int = 10) -> list[Site]:
    """The places as sites, none nearer to another than `near` (in widths of the map), from west to east.

    Places are taken in their order: each joins the first site that is too near, or else makes one.  With `spread` a place by itself with
    2 to `most` marks is opened into single ones on a circle, that far from each other.
    """
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    groups: list[list[MapPlace]] = []
    for place in places:
        column, row = int(place.x // near), int(place.y // near)
        joined = -1
        for number in (one for i in (-1, 0, 1) for j in (-1, 0, 1) for one in cells.get((column + i, row + j), ())):
            first = groups[number][0]
            if abs(first.x - place.x) < near and abs(first.y - place.y) < near and (joined < 0 or number < joined):
                joined = number
        if joined >= 0:
            groups[joined].append(place)
        else:
            cells[column, row].append(len(groups))
            groups.append([place])
    sites: list[Site] = []
    for group in groups:
        first = group[0]
        marks = first.marks if len(group) == 1 else tuple(sorted((mark for one in group for mark in one.marks), key=lambda one: one.order))
        if spread and len(group) == 1 and 2 <= len(marks) <= most:
            sites += _opened(first, spread)
        else:
            sites.append(Site(first.x, first.y, marks, len(group), first.city))
    return sorted(sites, key=lambda site: (site.x, site.y, site.key))


def _opened(place: MapPlace, step: float) -> list[Site]:
    """The marks of a place on a circle about it, the first at the top, clockwise."""
    count = len(place.marks)
    radius = max(step * 0.9, step * count / (2 * pi))
    made = []
    for number, mark in enumerate(place.marks):
        angle = 2 * pi * number / count
        made.append(
            Site(place.x + radius * sin(angle), place.y - radius * cos(angle), (mark,), 1, place.city, (place.x, place.y))
        )  # fmt: skip
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

    _CELL = 64.0

    def __init__(self, inside: Box) -> None:
        self.inside = inside
        self._cells: dict[tuple[int, int], list[Box]] = defaultdict(list)

    def take(self, box: Box) -> None:
        """Nothing else may stand there."""
        for cell in self._over(box):
            self._cells[cell].append(box)

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
