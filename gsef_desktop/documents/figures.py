"""Figures of printed documents: maps with members on them, lines over time, and tables whose rows are bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import PARTS, ROW, Area, Band, Drawn, Mark, Part, Rule, Shape, Stroke
from gsef_desktop.documents.blocks import Frame, column_heads
from gsef_desktop.documents.member_content import CountedOn, Spot, Tally
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.domain.charts import time_axes
from gsef_desktop.reference.world import land_outlines, project

LAND = "#E4E6E9"
BAR = "#B9C6DE"
SPOT = styles.ACCENT
WORLD = (-168.0, -56.0, 190.0, 74.0)
"""The piece of the world that holds all land but the ice: west, south, east, north in degrees."""

_NAME = Style(fonts.SANS, px(9.5), px(12), styles.INK_2)
_TICK = Style(fonts.SANS, px(9.5), px(12), styles.INK_4)
_VALUE = Style(fonts.SANS_SEMIBOLD, px(10.5), px(13), styles.ACCENT)
_SPOT_RADIUS = 2.5


# --- maps --------------------------------------------------------------------------------------------------------------------------------


class MapBox:
    """A piece of the world fitted into a box of a band; `box` is left, top, width, height."""

    def __init__(self, view: tuple[float, float, float, float], box: tuple[float, float, float, float]) -> None:
        west, south, east, north = view
        (left, top), (right, bottom) = project(west, north), project(east, south)
        if right <= left:
            right += 1.0
        self.box = box
        self._scale = min(box[2] / (right - left), box[3] / (bottom - top))
        self._x = box[0] + box[2] / 2 - (left + right) / 2 * self._scale
        self._y = box[1] + box[3] / 2 - (top + bottom) / 2 * self._scale

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the map of the world (see `project`) lies in the band."""
        return self._x + x * self._scale, self._y + y * self._scale

    def spot(self, spot: Spot) -> tuple[float, float]:
        """Where a member lies in the band."""
        return self.place(*project(spot.longitude, spot.latitude))

    def land(self) -> Area:
        """The land that is seen in the box."""
        left, top, width, height = self.box
        rings = []
        for ring in land_outlines():
            placed = tuple(self.place(x, y) for x, y in ring)
            xs, ys = [x for x, _ in placed], [y for _, y in placed]
            if max(xs) >= left and min(xs) <= left + width and max(ys) >= top and min(ys) <= top + height:
                rings.append(placed)
        return Area(rings, LAND, clip=self.box)


def map_figure(
    frame: Frame, view: tuple[float, float, float, float], spots: Sequence[Spot], title: str, height: float, *, named: bool = True
) -> tuple[list[Drawn], list[Mark], Part]:
    """A map with members as wide as the text: what is drawn, their names as far as there is room, and the figure with its words."""
    box = MapBox(view, (frame.left, 0.0, frame.measure, height))
    shapes: list[Drawn] = [box.land()]
    places = dict[tuple[float, float], list[str]]()
    for spot in spots:
        x, y = box.spot(spot)
        places.setdefault((round(x, 1), round(y, 1)), []).append(spot.name)
    r = _SPOT_RADIUS
    shapes += [Shape(x - r, y - r, 2 * r, 2 * r, SPOT, "#FFFFFF", 0.7, r) for x, y in sorted(places)]
    marks = _names(frame, box, places) if named else []
    words = frame.words
    alt = words("map_alt_none", region=title)
    if spots:
        alt = words("map_alt", region=title, places=words.all_of([spot.name for spot in spots]))
    return shapes, marks, Part("Figure", len(marks), alt=alt)


def _names(frame: Frame, box: MapBox, places: dict[tuple[float, float], list[str]]) -> list[Mark]:
    """Names beside their spots, right, left, above or below; those for which there is no room are left to the text."""
    taken = [(x - 3.2, y - 3.2, x + 3.2, y + 3.2) for x, y in places]
    left, top, width, height = box.box
    marks = []
    for (x, y), names in sorted(places.items(), key=lambda each: (each[0][1], each[0][0])):
        text = frame.text(", ".join(dict.fromkeys(names)))
        wide = frame.setter.width(_NAME, text)
        half = _NAME.leading / 2
        if wide > width * 0.4:
            continue
        for at, up in ((x + 4.5, y - half), (x - 4.5 - wide, y - half), (x - wide / 2, y - 3.5 - 2 * half), (x - wide / 2, y + 3)):
            want = (at, up + 1, at + wide, up + 2 * half - 1)
            inside = want[0] >= left and want[2] <= left + width and want[1] >= top and want[3] <= top + height
            if inside and not any(_meet(want, other) for other in taken if other != (x - 3.2, y - 3.2, x + 3.2, y + 3.2)):
                taken.append(want)
                marks.append(Mark(at, up + _NAME.drop, _NAME, text))
                break
    return marks


def _meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


# --- numbers as bars ---------------------------------------------------------------------------------------------------------------------


def tally_bands(frame: Frame, tally: Tally, *, tag: str = "H3", total: int | None = None, level: int = 1) -> Iterator[Band]:
    """A heading and a table of numbers, each row with its bar.  Shares are of `total`, by default the sum."""
    whole = sum(number for _, number in tally.rows) if total is None else total
    most = max((number for _, number in tally.rows), default=0) or 1
    style = styles.HEADING if tag == "H2" else styles.SECTION
    title = frame.column(style, frame.text(tally.title), frame.left, frame.measure)
    yield Band(len(title) * style.leading, title, before=px(17), keep=True, tag=tag, entry=(tally.title, level))
    yield _tally_heads(frame, tally.head)
    for at, (label, number) in enumerate(tally.rows):
        band = _tally_row(frame, frame.text(label), number, number / most, 100 * number / whole if whole else None)
        band.keep = at + 1 < len(tally.rows) and (not at or at == len(tally.rows) - 2)
        yield band
    if tally.note:
        lines = frame.column(styles.NOTE, frame.text(tally.note), frame.left, frame.measure, px(4))
        yield Band(px(4) + len(lines) * styles.NOTE.leading, lines)


_LABEL_SHARE = 0.36
_SHARE_ROOM = px(64)


def _tally_heads(frame: Frame, head: str) -> Band:
    lines = frame.column(styles.COLUMN_HEAD, frame.text(head), frame.left, frame.measure * _LABEL_SHARE, px(4))
    down = lines[-1].down
    marks = [
        *lines,
        frame.flush_right(styles.COLUMN_HEAD, frame.words("members_head"), down, frame.right - _SHARE_ROOM),
        frame.flush_right(styles.COLUMN_HEAD, frame.words("share"), down),
    ]
    height = px(5) + len(lines) * styles.COLUMN_HEAD.leading
    heads = column_heads(height, marks)
    heads.parts = [Part("TH", len(lines), "Column"), *heads.parts[-2:]]
    heads.rules = [Rule(frame.left, height - px(0.5), frame.measure, px(1), styles.RULE)]
    return heads


def _tally_row(frame: Frame, label: str, number: int, length: float, percent: float | None) -> Band:
    """A row with a bar of that length (0–1)."""
    room, base = frame.measure * _LABEL_SHARE, px(3) + styles.SMALL.drop
    lines = frame.column(styles.SMALL, label, frame.left, room, px(3))
    marks = [
        *lines,
        frame.flush_right(styles.SMALL_STRONG, str(number), base, frame.right - _SHARE_ROOM),
        frame.flush_right(styles.SMALL_GREY, frame.words("percent", number=round(percent)) if percent is not None else "", base),
    ]
    left = frame.left + room + px(14)
    width = (frame.right - _SHARE_ROOM - px(44) - left) * length
    shapes = [Shape(left, px(6), width, px(9), BAR, radius=px(1.5))] if width > 0 else []
    parts = [Part("TH", len(lines), "Row"), Part("TD", 1), Part("TD", 1)]
    return Band(px(6) + len(lines) * styles.SMALL.leading, marks, shapes=shapes, tag=ROW, parts=parts)


# --- numbers over time -------------------------------------------------------------------------------------------------------------------


def line_chart(
    frame: Frame, lines: Sequence[Sequence[CountedOn]], goal: CountedOn | None, *, legend: Sequence[str] = (), height: float = px(220)
) -> Band:
    """Numbers over time as lines in one chart, the first of them in full ink, with a goal as a ring; `legend` says what the lines are."""
    words = frame.words
    plot = _Plot(frame, [*(one for line in lines for one in line), *([goal] if goal else [])], height, px(44 if legend else 24))
    shapes, marks = plot.axes()
    x = plot.left
    for index, text in enumerate(legend):
        shapes.append(Stroke(((x, px(11)), (x + px(16), px(11))), px(2), styles.FAINT if index else styles.ACCENT))
        marks.append(Mark(x + px(22), px(11) + _TICK.size * 0.36, _TICK, text))
        x += px(44) + frame.setter.width(_TICK, text)
    told = list(lines[0]) if lines and lines[0] else [one for line in lines for one in line]
    said = [words("chart_point", number=one.number, day=words.short_day(one.day)) for one in told]
    if goal is not None:
        if lines and lines[0]:
            shapes.append(Stroke((plot.place(lines[0][-1]), plot.place(goal)), px(1), styles.RULE))
        shapes.append(_spot(plot.place(goal), px(4), "#FFFFFF", styles.ACCENT, px(1.6)))
        said.append(words("target_point", number=goal.number, day=words.short_day(goal.day)))
    for index, line in enumerate(lines):
        colour, placed = styles.FAINT if index else styles.ACCENT, tuple(plot.place(one) for one in line)
        if len(placed) > 1:
            shapes.append(Stroke(placed, px(1.4 if index else 2), colour))
        shapes += [_spot(point, px(2 if index else 3), colour, "#FFFFFF", px(1)) for point in placed]
    marks += _values(frame, [(*plot.place(one), one.number) for one in (*told, *([goal] if goal else []))], plot.left, plot.right)
    part = Part("Figure", len(marks), alt=words("chart_alt", points=", ".join(said)))
    return Band(height, marks, shapes=shapes, before=px(8), tag=PARTS, parts=[part])


class _Plot:
    """Where numbers over time lie in a chart: whole years across, round numbers up."""

    def __init__(self, frame: Frame, points: Sequence[CountedOn], height: float, ceiling: float) -> None:
        self._frame = frame
        self._axes = time_axes((one.day, one.number) for one in points)
        self.left, self.right = frame.left + px(30), frame.right - px(16)
        self._floor, self._ceiling = height - px(20), ceiling

    def place(self, one: CountedOn) -> tuple[float, float]:
        """Across and down of a number on a day."""
        return self.left + (self.right - self.left) * self._axes.across(one.day), self._down(one.number)

    def axes(self) -> tuple[list[Drawn], list[Mark]]:
        """Hairlines with their numbers, and the years."""
        frame, axes, shapes, marks = self._frame, self._axes, list[Drawn](), list[Mark]()
        for number in range(0, axes.top + 1, axes.step):
            y = self._down(number)
            shapes.append(Shape(self.left, y, self.right - self.left, px(1), styles.HAIRLINE if number else styles.RULE))
            marks.append(frame.flush_right(_TICK, str(number), y + _TICK.size * 0.36, self.left - px(6)))
        for year in range(axes.first, axes.last + 1, max(1, -(-(axes.last - axes.first) // 12))):
            x = self.left + (self.right - self.left) * axes.across_year(year) - frame.setter.width(_TICK, str(year)) / 2
            marks.append(Mark(x, self._floor + px(15), _TICK, str(year)))
        return shapes, marks

    def _down(self, number: int) -> float:
        return self._floor - (self._floor - self._ceiling) * self._axes.up(number)


def _spot(at: tuple[float, float], radius: float, fill: str, edge: str, weight: float) -> Shape:
    return Shape(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius, fill, edge, weight, radius)


def _values(frame: Frame, points: Sequence[tuple[float, float, int]], left: float, right: float) -> list[Mark]:
    """Numbers over their points, as far as they do not lie over one another."""
    marks, taken = [], list[tuple[float, float, float, float]]()
    for x, y, number in reversed(points):
        text = str(number)
        width = frame.setter.width(_VALUE, text)
        at = min(max(x - width / 2, left), right - width + px(12))
        box = (at - 2, y - px(19), at + width + 2, y - px(6))
        if not any(_meet(box, other) for other in taken):
            taken.append(box)
            marks.append(Mark(at, y - px(8), _VALUE, text))
    return marks
