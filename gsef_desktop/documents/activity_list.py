"""The list of activities by month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import ITEM, ROW, Band, Mark, Part, Rule, Shape, Stroke
from gsef_desktop.documents.blocks import Frame, column_heads, heading, masthead, notes, titles
from gsef_desktop.documents.content import ActivityLine, ActivityListDocument, ActivityMonth
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.line_inks import line_ink
from gsef_desktop.documents.printing import print_bands
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.documents.wording import Words

TITLE_KEY = "activity_list"
STATES = ("confirmed", "tentative", "unknown", "held", "cancelled")
"""What an activity can be; the fixed words have a name for each."""

_PAD = px(4.2)
_GAP = px(10)
_MARK = px(16)
_TILE = px(14)
_STATE_WORDS = {state: f"state_{state}" for state in STATES} | {"unknown": "day_unknown"}


def state_words(state: str, words: Words) -> str:
    """What the state of an activity, one of STATES, is called."""
    return words(_STATE_WORDS[state])


def print_activity_list(document: ActivityListDocument, *, paper: str = "A4", job: PrintJob | None = None) -> tuple[bytes, int]:
    """The PDF of a list of activities and its number of pages; see `print_bands`."""
    return print_bands(document.masthead, TITLE_KEY, paper, lambda frame: make_bands(frame, document), job)


def make_bands(frame: Frame, document: ActivityListDocument) -> list[Band]:
    """The bands of a list, not yet laid on pages."""
    return _Activities(frame, document).bands()


_TITLE_SHARE = 0.18
"""The title has at least so much of the measure."""
_TEXTS = ("people", "role", "place")
"""Columns that give room to it."""


class _Activities:
    """Makes the bands of one list.  A column that would be empty throughout leaves its room to the title."""

    def __init__(self, frame: Frame, document: ActivityListDocument) -> None:
        self._frame, self._document = frame, document
        width, words = frame.setter.width, frame.words
        rows = [line for month in document.months for line in month.lines]
        states = [width(styles.SMALL, words(_STATE_WORDS[state])) for state in {line.state for line in rows}]
        wanted = (
            ("people", px(104) if any(line.people for line in rows) else 0.0),
            ("role", self._widest([line.role for line in rows if line.role], "role", px(90))),
            ("status", _MARK + px(5) + max([width(styles.COLUMN_HEAD, words("status")) - _MARK - px(5), *states]) if rows else 0.0),
            ("programme_line", max(_TILE, width(styles.COLUMN_HEAD, words("programme_line"))) if any(line.line for line in rows) else 0.0),
            ("place", self._widest([line.place for line in rows if line.place], "place", px(112))),
        )
        self._date_room = self._widest([line.when for line in rows], "date", px(118))
        left = frame.measure - self._date_room - _GAP - sum(room + _GAP for _, room in wanted if room)
        lacking = max(0.0, frame.measure * _TITLE_SHARE - left)
        given = sum(room for key, room in wanted if key in _TEXTS)
        self._columns: dict[str, tuple[float, float]] = {}
        edge = frame.right
        for key, room in wanted:
            if room:
                if key in _TEXTS:  # what is said of an activity may be broken into more lines sooner than its name
                    room *= 1 - min(lacking / given, 0.45)
                self._columns[key] = edge - room, room
                edge -= room + _GAP
        self._title_x = frame.left + self._date_room + _GAP
        self._title_room = edge - self._title_x
        self._hairlines = (Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE),)

    def _widest(self, texts: Sequence[str], key: str, most: float) -> float:
        """As wide as the widest of these texts or their heading, but no wider than `most`; 0 without texts."""
        width = self._frame.setter.width
        if not texts:
            return 0.0
        return min(most, max(width(styles.COLUMN_HEAD, self._frame.words(key)), *(width(styles.SMALL, text) for text in set(texts))) + 1)

    def bands(self) -> list[Band]:
        """The whole document."""
        frame, document, words = self._frame, self._document, self._frame.words
        bands = [masthead(frame, document.masthead), *titles(frame, document.masthead.kicker, TITLE_KEY)]
        if document.planned:
            bands.append(Band(px(22), frame.column(styles.SMALL_STRONG, words("as_planned"), frame.left, frame.measure, px(6))))
        bands += self._legend()
        heads = self._column_heads()
        for month in document.months:
            bands += self._month(month, heads)
        if not document.months:
            bands.append(Band(px(19), frame.column(styles.ITEM_OPEN, words("no_activities"), frame.left, frame.measure), before=px(19)))
        texts = [words("note_fallback", marks=", ".join(document.marks))] if document.marks else []
        texts += document.notes
        if texts:
            bands[-1].keep = True  # a note alone on a page looks lost
            bands += notes(frame, texts, ruled=False)
        return bands

    def _legend(self) -> list[Band]:
        """The programme lines with their numbers."""
        frame = self._frame
        marks: list[Mark] = []
        parts: list[Part] = []
        shapes: list[Shape | Stroke] = []
        x, y, lowest = frame.left, 0.0, 1
        for number, title in self._document.lines:
            text = frame.text(title)
            width = _TILE + px(6) + frame.setter.width(styles.PAPER, text)
            if x > frame.left and x + width > frame.right:
                x, y, lowest = frame.left, y + px(4) + lowest * styles.PAPER.leading, 1
            shapes.append(line_tile(x, y + px(0.5), number))
            marks.append(self._tile_mark(x, y + px(0.5), number))
            room = frame.right - x - _TILE - px(6)
            lines = frame.column(styles.PAPER, text, x + _TILE + px(6), room, y)
            marks += lines
            parts += [Part("Lbl", 1), Part("LBody", len(lines))]
            x, lowest = x + width + px(16), max(lowest, len(lines))
        return [Band(y + lowest * styles.PAPER.leading, marks, shapes=shapes, before=px(14), tag=ITEM, parts=parts)] if marks else []

    def _column_heads(self) -> Band:
        words = self._frame.words
        down = px(6) + styles.COLUMN_HEAD.drop
        columns = [(self._frame.left, "date"), (self._title_x, "title"), *((x, key) for key, (x, _) in self._columns.items())]
        marks = [Mark(x, down, styles.COLUMN_HEAD, words(key)) for x, key in sorted(columns)]
        return column_heads(px(23), marks)

    def _month(self, month: ActivityMonth, heads: Band) -> Iterator[Band]:
        frame = self._frame
        yield heading(frame, month.title, str(len(month.lines)), heads=heads, level=1)
        running = (heading(frame, month.title, str(len(month.lines)), heads=heads, continued=True),)
        for index, line in enumerate(month.lines):
            band = self._row(line)
            band.running = running
            band.top_rules = self._hairlines if index else ()
            yield band

    def _row(self, line: ActivityLine) -> Band:
        """One activity; no row is parted between two pages."""
        frame = self._frame
        base = _PAD + styles.NAME.drop - styles.SMALL.drop
        cells = {"date": frame.column(styles.SMALL, line.when, frame.left, self._date_room, base)}
        height = base + len(cells["date"]) * styles.SMALL.leading
        struck = line.state == "cancelled"
        title = frame.column(_CANCELLED if struck else styles.NAME, line.title, self._title_x, self._title_room, _PAD)
        rules = [self._strike(mark) for mark in title] if struck else []
        below = _PAD + len(title) * styles.NAME.leading
        for note in line.notes:
            lines = frame.column(styles.SMALL_GREY, frame.text(note), self._title_x, self._title_room, below)
            title += lines
            below += len(lines) * styles.SMALL_GREY.leading
        cells["title"] = title
        height = max(height, below)
        for key, text in (("place", line.place), ("role", line.role), ("people", line.people)):
            if text and key in self._columns:
                x, room = self._columns[key]
                column = cells[key] = frame.column(styles.SMALL, text, x, room, base)
                height = max(height, base + len(column) * styles.SMALL.leading)
        shapes: list[Shape | Stroke] = []
        if line.line and "programme_line" in self._columns:
            x = self._columns["programme_line"][0]
            shapes.append(line_tile(x, base + px(0.5), line.line))
            cells["programme_line"] = [self._tile_mark(x, base + px(0.5), line.line)]
        x, room = self._columns["status"]
        more, cells["status"] = self._state(x, room, base, line)
        shapes += more
        marks, parts = self._in_order(cells)
        return Band(height + _PAD, marks, rules, shapes=shapes, tag=ROW, parts=parts)

    def _in_order(self, cells: dict[str, list[Mark]]) -> tuple[list[Mark], list[Part]]:
        """The lines of a row from the first column to the last, and its cells; the title is what the row is about."""
        marks, parts = list[Mark](), list[Part]()
        for key in ("date", "title", *sorted(self._columns, key=lambda key: self._columns[key])):
            own = cells.get(key, [])
            marks += own
            parts.append(Part("TH", len(own), "Row") if key == "title" else Part("TD", len(own)))
        return marks, parts

    def _state(self, x: float, room: float, base: float, line: ActivityLine) -> tuple[list[Shape | Stroke], list[Mark]]:
        """The state of an activity as a small bar and in words."""
        words, ink = self._frame.words, line_ink(line.line)
        y = base + (styles.SMALL.leading - px(9)) / 2
        box = Shape(x + px(0.5), y, _MARK - px(1), px(9), weight=px(1), radius=px(2.5))
        shapes: list[Shape | Stroke] = []
        marks = self._frame.column(styles.SMALL, words(_STATE_WORDS[line.state]), x + _MARK + px(5), room - _MARK - px(4), base)
        if line.state == "unknown":
            marks.insert(0, Mark(x + _MARK / 2 - px(3), base + styles.SMALL_STRONG.drop, styles.SMALL_STRONG, "?"))
        elif line.state == "cancelled":
            shapes.append(box._replace(fill="#FFFFFF", edge=styles.DOTS))
        elif line.state == "tentative":
            hatch = (px(1.5), px(4.5))
            shapes.append(box._replace(fill=ink.tint, edge=ink.dark, hatch=ink.hatch, stripes=hatch, dashes=(px(3), px(2))))
        else:
            shapes.append(box._replace(fill=ink.fill, edge=ink.edge))
            if line.state == "held":
                points = ((x + px(5), y + px(4.6)), (x + px(7.2), y + px(6.8)), (x + px(11.4), y + px(2.2)))
                shapes.append(Stroke(points, px(1.4), ink.on))
        return shapes, marks

    def _strike(self, mark: Mark) -> Rule:
        width = self._frame.setter.width(mark.style, mark.text)
        return Rule(mark.across, mark.down - mark.style.size * 0.3, width, px(0.8), mark.style.colour)

    def _tile_mark(self, x: float, y: float, number: int) -> Mark:
        return tile_mark(self._frame, x, y, number)


_CANCELLED = Style(styles.NAME.faces, styles.NAME.size, styles.NAME.leading, styles.INK_4)
_TILES: dict[str, Style] = {}


def tile_style(colour: str) -> Style:
    """How the number on a tile is set, in a colour."""
    found = _TILES.get(colour)
    if found is None:
        found = _TILES[colour] = Style(styles.SMALL_STRONG.faces, px(9.5), px(14), colour)
    return found


def tile_mark(frame: Frame, x: float, y: float, number: int) -> Mark:
    """The number on the tile of a programme line."""
    style = tile_style(line_ink(number).on)
    width = frame.setter.width(style, str(number))
    return Mark(x + (_TILE - width) / 2, y + _TILE / 2 + (styles.ASCENT - styles.DESCENT) / 2 * style.size, style, str(number))


def line_tile(x: float, y: float, number: int) -> Shape:
    """The tile of a programme line, in its colour."""
    ink = line_ink(number)
    return Shape(x + px(0.5), y + px(0.5), _TILE - px(1), _TILE - px(1), fill=ink.fill, edge=ink.edge, weight=px(1), radius=px(3.5))
