"""What cards of paper have in common: faces that are laid on sheets, marks to cut and fold them by, and the colours of classifications."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import PARTS, Area, Band, Dot, Drawn, Mark, Page, Part, Picture, Placed, Role, Rule, Shape, Stroke
from gsef_desktop.documents.blocks import emblem, picture_of
from gsef_desktop.documents.card_content import Occasion
from gsef_desktop.documents.fitting import Fitted, sized
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.pictures import Raster
from gsef_desktop.documents.typesetting import Typesetter, set_text

MM = 72 / 25.4
"""A millimetre in points."""
_MARK_GAP, _MARK_LENGTH, _MARK_WEIGHT = 3 * MM, 5 * MM, 0.25
_CUT = "#16191D"
BLEED = 2 * MM
"""How far a colour runs over the edge at which it is cut."""

CLASS_COLOURS = MappingProxyType(
    {
        "chair": "#24437E",
        "co-chair": "#3C5FA8",
        "vice-chair": "#4C6FB5",
        "international-network": "#12785F",
        "regional-network": "#4B7A2B",
        "member": "#0F6B8F",
        "advisor": "#7D559A",
        "observer": "#8A6410",
        "secretariat": "#3D4349",
        "guest": "#B4451A",
    }
)
"""The colour of each classification; white letters on it can be read (WCAG 2.2, 1.4.3).  It never stands without its name."""
WHITE = "#FFFFFF"


class Block(NamedTuple):
    """A text on a face: the box in which it stands, from `across` and `down` on, and at which side of it (left, centre or right).

    `kind` is what it is, such as "name"; `language` that of a text that is not in the document's.
    """

    kind: str
    fitted: Fitted
    across: float
    down: float
    width: float
    align: str = "left"
    language: str = ""

    @property
    def height(self) -> float:
        """Of all its lines."""
        return self.fitted.height


class Logo(NamedTuple):
    """A picture on a face, where it is, and what it shows in words."""

    raster: Raster
    picture: Picture
    alt: str


@dataclass(slots=True)
class Face:
    """One side of a card, from its upper left corner, in points.  Each of the `logos` is a figure by itself; `sign` is the box of the
    network's mark (left, top, width, height), where it is there.  The `blocks` are what the `marks` say, text by text."""

    width: float
    height: float
    marks: list[Mark] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    shapes: list[Drawn] = field(default_factory=list)
    dots: list[Dot] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    band: Shape | None = None
    logos: list[Logo] = field(default_factory=list)
    sign: tuple[float, float, float, float] | None = None
    blocks: list[Block] = field(default_factory=list)

    def put(self, setter: Typesetter, fitted: Fitted, down: float, left: float, room: float, *, tag: str = "P", align: str = "left",
            language: str = "", kind: str = "text") -> float:  # fmt: skip
        """Put lines at `left`, `centre` or `right` of the room from `down` on; answers where they end."""
        style = fitted.style
        self.blocks.append(Block(kind, fitted, left, down, room, align, language))
        for line in fitted.lines:
            spare = room - setter.width(style, line)
            across = left + (spare / 2 if align == "centre" else spare if align == "right" else 0.0)
            self.marks.append(Mark(across, down + style.drop, style, line))
            down += style.leading
        self.parts.append(Part(tag, len(fitted.lines), language=language))
        return down

    def grounds(self, bleeds: str) -> list[Shape]:
        """The band of colour, where there is one, that runs over the edge at sides ("l", "r", "b")."""
        return [_bleeding(self.band, bleeds)] if self.band is not None else []

    def put_logo(self, raster: Raster, across: float, down: float, width: float, height: float, alt: str, *, align: str = "right") -> None:
        """Put a logo into a box."""
        wide, high = raster.within(width, height)
        left = across + (width - wide if align == "right" else (width - wide) / 2)
        self.logos.append(Logo(raster, picture_of(raster, left, down + (height - high) / 2, wide, high), alt))

    def put_emblem(self, setter: Typesetter, left: float, top: float, size: float, widest: float, *, align: str = "left") -> float:
        """Put the house's logo or the network's mark (see `emblem`); answers how wide it is."""
        sign = emblem(setter, left, top, size, widest, align=align)
        self.dots += sign.dots
        if setter.house.logo is None:
            self.sign = (left - sign.width / 2 if align == "centre" else left, top, sign.width, size)
        for shape, part in zip(sign.shapes, sign.parts, strict=True):
            if isinstance(shape, Picture) and setter.house.logo is not None:
                self.logos.append(Logo(setter.house.logo, shape, part.alt))
        return sign.width

    def placed(self, x: float, y: float, *, turned: bool = False, again: bool = False, bleeds: str = "") -> Iterator[Placed]:
        """The face where it lies on the paper; `turned`, it stands on its head.

        `again`: it has been read already.  `bleeds` are the sides ("l", "r", "b") at which the band of colour runs over the edge.
        """
        role = Role.AGAIN if again else Role.OWN
        shapes = [*self.grounds(bleeds), *self.shapes]
        place = _turned if turned else _moved
        dots = [Dot(*_point(self, one.across, one.down, x, y, turned), one.radius, one.colour) for one in self.dots]
        rules = [self._rule(one, x, y, turned=turned) for one in self.rules]
        marks = [
            Mark(*_point(self, one.across, one.down, x, y, turned), _on_its_head(one.style) if turned else one.style, one.text)
            for one in self.marks
        ]
        yield Placed(
            0.0, Band(0.0, marks, rules, dots=dots, shapes=[place(self, one, x, y) for one in shapes], tag=PARTS, parts=self.parts),
            role=role,
        )  # fmt: skip
        for logo in self.logos:
            drawn = place(self, logo.picture, x, y)
            assert isinstance(drawn, Picture)
            box = (drawn.across, drawn.down, drawn.across + drawn.width, drawn.down + drawn.height)
            yield Placed(0.0, Band(0.0, shapes=[drawn], tag=PARTS, parts=[Part("Figure", 0, alt=logo.alt, box=box)]), role=role)

    def _rule(self, rule: Rule, x: float, y: float, *, turned: bool) -> Rule:
        if not turned:
            return rule._replace(across=rule.across + x, down=rule.down + y)
        return rule._replace(across=x + self.width - rule.across - rule.width, down=y + self.height - rule.down - rule.height)


def _point(face: Face, across: float, down: float, x: float, y: float, turned: bool) -> tuple[float, float]:
    return (x + face.width - across, y + face.height - down) if turned else (x + across, y + down)


def _on_its_head(style: styles.Style) -> styles.Style:
    return sized(style.faces, style.size, style.colour, style.leading / style.size, turned=True)


def _moved(face: Face, shape: Drawn, x: float, y: float) -> Drawn:
    if isinstance(shape, Shape | Picture):
        return shape._replace(across=shape.across + x, down=shape.down + y)
    if isinstance(shape, Stroke):
        return shape._replace(points=tuple((x + across, y + down) for across, down in shape.points))
    raise TypeError(f"a card has no {type(shape).__name__}")


def _turned(face: Face, shape: Drawn, x: float, y: float) -> Drawn:
    if isinstance(shape, Area):
        raise TypeError(f"a card has no {type(shape).__name__}")
    if isinstance(shape, Stroke):
        return shape._replace(points=tuple(_point(face, across, down, x, y, turned=True) for across, down in shape.points))
    made = shape._replace(across=x + face.width - shape.across - shape.width, down=y + face.height - shape.down - shape.height)
    return made._replace(turned=True) if isinstance(made, Picture) else made


def _bleeding(band: Shape, sides: str) -> Shape:
    left, right, below = (BLEED if side in sides else 0.0 for side in "lrb")
    return band._replace(across=band.across - left, width=band.width + left + right, height=band.height + below)


@dataclass(frozen=True, slots=True)
class Grid:
    """Cards of one size on a sheet, side by side in its middle; all in points."""

    paper: tuple[float, float]
    columns: int
    rows: int
    width: float
    height: float

    @property
    def count(self) -> int:
        """Cards on a sheet."""
        return self.columns * self.rows

    @property
    def left(self) -> float:
        """Where the first column begins."""
        return (self.paper[0] - self.columns * self.width) / 2

    @property
    def top(self) -> float:
        """Where the first row begins."""
        return (self.paper[1] - self.rows * self.height) / 2

    def place(self, number: int, *, mirrored: bool = False) -> tuple[float, float]:
        """The upper left corner of a card of the sheet, counted from 0 along the rows; `mirrored`, as the back of the sheet has it when it
        is turned about its long edge."""
        row, column = divmod(number, self.columns)
        if mirrored:
            column = self.columns - 1 - column
        return self.left + column * self.width, self.top + row * self.height

    def bleeds(self, number: int, *, mirrored: bool = False) -> str:
        """The sides of a card at which there is no other."""
        row, column = divmod(number, self.columns)
        if mirrored:
            column = self.columns - 1 - column
        sides = ("l" if column == 0 else "") + ("r" if column == self.columns - 1 else "")
        return sides + ("b" if row == self.rows - 1 else "")

    def crop_marks(self) -> list[Rule]:
        """Where to cut: outside the cards where there is room, or else on the very line, at the edge of the paper."""
        marks = []
        wide, high = self.columns * self.width, self.rows * self.height
        for column in range(self.columns + 1):
            across = self.left + column * self.width
            if not 0.5 < across < self.paper[0] - 0.5:
                continue
            for start, length in _ends(self.top, high, self.paper[1]):
                marks.append(Rule(across, start, 0.0, _MARK_WEIGHT, _CUT, height=length))
        for row in range(self.rows + 1):
            down = self.top + row * self.height
            if not 0.5 < down < self.paper[1] - 0.5:
                continue
            for start, length in _ends(self.left, wide, self.paper[0]):
                marks.append(Rule(start, down, length, _MARK_WEIGHT, _CUT))
        return marks


def _ends(margin: float, length: float, whole: float) -> Sequence[tuple[float, float]]:
    """Start and length of the two marks on one line."""
    if margin >= _MARK_GAP + _MARK_LENGTH:
        return (margin - _MARK_GAP - _MARK_LENGTH, _MARK_LENGTH), (margin + length + _MARK_GAP, _MARK_LENGTH)
    reach = margin + _MARK_LENGTH
    return (0.0, reach), (whole - reach, reach)


@dataclass(frozen=True, slots=True)
class PlacedFace:
    """A face where it lies on a sheet: see `Face.placed`."""

    face: Face
    across: float
    down: float
    turned: bool = False
    again: bool = False
    bleeds: str = ""

    def box_of(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        """Where a box of the face (left, top, width, height), which is not turned, lies on the sheet."""
        left, top, width, height = box
        return left + self.across, top + self.down, width, height


@dataclass(slots=True)
class Sheet:
    """What lies on a side of a sheet: faces, and where to cut or fold.  `entry` is its bookmark; empty for the back of the one before.

    The `rows` of a table stand under its faces, each from so far down on, with what they say as blocks.
    """

    entry: str
    faces: list[PlacedFace] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    rows: list[tuple[float, Band, list[Block]]] = field(default_factory=list)

    def page(self) -> Page:
        """The page of a PDF."""
        head = Band(0.0, rules=self.rules, tag="", entry=(self.entry, 0) if self.entry else None)
        page = Page([Placed(0.0, head)])
        for one in self.faces:
            page.placed += one.face.placed(one.across, one.down, turned=one.turned, again=one.again, bleeds=one.bleeds)
        page.placed += [Placed(top, band) for top, band, _ in self.rows]
        return page


Sheets = tuple[list[Sheet], tuple[str, ...], tuple[str, ...]]
"""Sheets, who is left out because something has no room, and who has something shortened."""


Laid = tuple[Sequence[Page], Callable[[int, int], Band], Imprint]
"""What `print_pages` wants of who lays pages."""


def no_foot(page: int, pages: int) -> Band:
    """Cards have no foot."""
    return Band(0.0)


def imprint_of(occasion: Occasion, title: str) -> Imprint:
    """What the file says of itself: what it holds, and for which meeting."""
    shown = set_text(occasion.title, occasion.language)
    return Imprint(
        title=f"{title}, {shown}" if shown else title, author=set_text(occasion.network, occasion.language), subject=shown,
        language=occasion.language, day=occasion.day,
    )  # fmt: skip


def class_band(face: Face, classification: str, height: float) -> None:
    """The band of colour at the foot of a face."""
    colour = CLASS_COLOURS.get(classification, CLASS_COLOURS["guest"])
    face.band = Shape(0.0, face.height - height, face.width, height, fill=colour)
