"""Blocks that every document is made of: masthead, titles, facts, headings, notes, foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import NamedTuple

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import HEADS, ITEM, PARTS, Band, Dot, Drawn, Mark, Part, Picture, Rule
from gsef_desktop.documents.content import Masthead
from gsef_desktop.documents.house import House
from gsef_desktop.documents.pictures import Raster
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.records import LANGUAGES

_MARK_SIZE = px(34)
_WIDEST_LOGO = px(150)
_NOTE_INDENT = px(50)
NUMBER_ROOM = px(34)
"""What the number before a heading takes at least, so that titles stand under each other."""
_SIDE_SHARE = 0.4
"""So much of the measure may be taken by what stands at the right of a heading, however long the title is."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the text of a page stands, and what sets it."""

    width: float
    """of the paper"""
    setter: Typesetter
    words: Words

    @property
    def house(self) -> House:
        """In whose look it is set."""
        return self.setter.house

    @property
    def left(self) -> float:
        """The left margin."""
        return self.house.inner

    @property
    def right(self) -> float:
        """The right margin."""
        return self.width - styles.MARGIN_RIGHT

    @property
    def measure(self) -> float:
        """Between the margins."""
        return self.right - self.left

    @property
    def foot_rule(self) -> float:
        """Height of the footer's rule over the bottom edge of the paper; it rises with the house's own words under it."""
        return styles.FOOT_RULE + len(self.footer) * styles.FOOT.leading

    @property
    def body_bottom(self) -> float:
        """Nothing but the footer stands lower than this over the bottom edge of the paper."""
        return self.foot_rule + styles.BODY_BOTTOM - styles.FOOT_RULE

    @property
    def footer(self) -> list[str]:
        """The lines of the house's own words at the foot."""
        return self.setter.wrap(styles.FOOT, self.text(self.house.footer), self.measure) if self.house.footer else []

    def text(self, text: str, language: str = "") -> str:
        """A text of the content as it is printed in the document's language, or in its own."""
        return set_text(text, language or self.words.language)

    def flush_right(self, style: Style, text: str, down: float, right: float | None = None) -> Mark:
        """A line that ends at the right margin, or at `right`."""
        return Mark((self.right if right is None else right) - self.setter.width(style, text), down, style, text)

    def column(self, style: Style, text: str, across: float, measure: float, top: float = 0.0) -> list[Mark]:
        """A text broken into lines of a column, the first line at `top`."""
        lines = self.setter.wrap(style, text, measure)
        return [Mark(across, top + style.drop + index * style.leading, style, line) for index, line in enumerate(lines)]


def masthead(frame: Frame, head: Masthead) -> Band:
    """The network's mark and name, the symbol, the date and the original language, over a heavy rule."""
    words = frame.words
    sign = emblem(frame.setter, frame.left, 0.0, _MARK_SIZE, _WIDEST_LOGO)
    across = frame.left + sign.width + px(12)
    issued = words.short_day(head.issued_on) if head.issued_on else words("draft")
    side = f"{issued}. {words('original', language=words.language_name(head.original))}"
    symbol_lines = frame.setter.wrap(styles.SYMBOL, frame.text(head.symbol), frame.measure * 0.5) if head.symbol else []
    side_width = max([frame.setter.width(styles.OFFICE, side), *(frame.setter.width(styles.SYMBOL, line) for line in symbol_lines)])
    marks = frame.column(styles.ORGANISATION, frame.text(head.network), across, frame.right - side_width - px(16) - across, px(1))
    parts = [*sign.parts, Part("P", len(marks))]
    office = px(1) + len(marks) * styles.ORGANISATION.leading
    room = frame.right - side_width - px(16) - across
    for text in office_lines(frame):
        lines = frame.column(styles.OFFICE, text, across, room, office)
        marks += lines
        office += len(lines) * styles.OFFICE.leading
        parts.append(Part("P", len(lines)))
    parts += [Part("P", len(symbol_lines)), Part("P", 1)]
    down = -px(0.5)
    for line in symbol_lines:
        marks.append(frame.flush_right(styles.SYMBOL, line, down + styles.SYMBOL.drop))
        down += styles.SYMBOL.leading
    marks.append(frame.flush_right(styles.OFFICE, side, down + styles.OFFICE.drop))
    height = max(_MARK_SIZE, office, down + styles.OFFICE.leading) + px(13)
    rule = Rule(frame.left, height + px(1.25), frame.measure, px(2.5), styles.HEAVY)
    parts = [part for part in parts if part.lines or part.tag == "Figure"]
    return Band(height + px(2.5), marks, [rule], dots=sign.dots, shapes=sign.shapes, tag=PARTS, parts=parts)


def office_lines(frame: Frame) -> list[str]:
    """What stands under the network's name: the secretariat, as the house calls it, and the address in one line."""
    house = frame.house
    office = frame.text(house.office) if house.office else frame.words("secretariat")
    return [office, *([" · ".join(frame.text(line) for line in house.address)] if house.address else [])]


class Emblem(NamedTuple):
    """The house's logo, or the network's mark where it has none: how wide it is, and what draws it in its band."""

    width: float
    dots: list[Dot]
    shapes: list[Drawn]
    parts: list[Part]


def emblem(setter: Typesetter, left: float, top: float, size: float, widest: float, *, align: str = "left") -> Emblem:
    """The emblem in a box `size` high: at its left end from `left` on, or (`centre`) about `left` as its middle."""
    house = setter.house
    if house.logo is None:
        start = left - size / 2 if align == "centre" else left
        return Emblem(size, [dot._replace(down=dot.down + top) for dot in network_mark(start, size)], [], [])
    wide, high = house.logo.within(widest, size)
    start, down = left - wide / 2 if align == "centre" else left, top + (size - high) / 2
    box = (start, down, start + wide, down + high)
    return Emblem(wide, [], [picture_of(house.logo, start, down, wide, high)], [Part("Figure", 0, alt=house.logo_alt, box=box)])


def picture_of(raster: Raster, across: float, down: float, width: float, height: float) -> Picture:
    """A picture in a box of its band."""
    return Picture(across, down, width, height, raster.key, raster.columns, raster.rows, raster.pixels, code=raster.code)


def network_mark(left: float, size: float) -> list[Dot]:
    """A ring of dots about a dark one, at the top of its band."""
    unit = size / 22
    ring = [
        Dot(left + unit * (11 + 8 * sin(index * pi / 4)), unit * (11 - 8 * cos(index * pi / 4)), unit * 2.55, colour)
        for index, colour in enumerate(styles.MARK_COLOURS)
    ]
    return [*ring, Dot(left + unit * 11, unit * 11, unit * 2.2, styles.INK)]


def network_mark_svg() -> bytes:
    """The same mark as a file, for what takes pictures alone."""
    dots = "".join(f'<circle cx="{dot.across}" cy="{dot.down}" r="{dot.radius}" fill="{dot.colour}"/>' for dot in network_mark(0, 22))
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="22" height="22" viewBox="0 0 22 22">{dots}</svg>'.encode()


def titles(frame: Frame, kicker: str, key: str) -> list[Band]:
    """Which meeting it belongs to, the title in large letters, and the title in the other languages."""
    others = [(language, load_words(language)(key)) for language in LANGUAGES if language != frame.words.language]
    return title_lines(frame, kicker, frame.words(key), others)


def title_lines(frame: Frame, kicker: str, title: str, others: Sequence[tuple[str, str]]) -> list[Band]:
    """The same of any title; `others` are languages and titles."""
    bands = []
    if kicker:
        lines = frame.column(styles.KICKER, frame.text(kicker), frame.left, frame.measure)
        bands.append(Band(len(lines) * styles.KICKER.leading, lines, before=px(24)))
    lines = frame.column(styles.TITLE, title, frame.left - px(1), frame.measure, px(3))
    bands.append(Band(px(6) + len(lines) * styles.TITLE.leading, lines, before=0 if kicker else px(24), entry=(title, 0), tag="H1"))
    if others:
        bands.append(_other_titles(frame, others))
    return bands


def _other_titles(frame: Frame, others: Sequence[tuple[str, str]]) -> Band:
    """Titles in other languages with strokes between them, in as many lines as they need; a stroke stands at the end of its line."""
    setter, style = frame.setter, styles.OTHER_TITLES
    marks, parts, across, down = list[Mark](), list[Part](), 0.0, style.drop
    stroke = px(14) + setter.width(styles.OTHER_TITLES_SLASH, "/")
    for index, (language, other) in enumerate(others):
        if index:
            marks.append(Mark(frame.left + across + px(7), down, styles.OTHER_TITLES_SLASH, "/"))
            parts.append(Part("", 1))
            across += stroke
        room = stroke if index + 1 < len(others) else 0.0
        if across and across + setter.width(style, other) + room > frame.measure:
            across, down = 0.0, down + style.leading
        fits = setter.width(style, other) + room <= frame.measure
        lines = [other] if fits else setter.wrap(style, other, frame.measure - room)
        for number, line in enumerate(lines):
            across, down = (0.0, down + style.leading) if number else (across, down)
            marks.append(Mark(frame.left + across, down, style, line))
        parts.append(Part("Span", len(lines), language=language))
        across += setter.width(style, lines[-1])
    return Band(down - style.drop + style.leading, marks, parts=parts)


def column_heads(height: float, marks: Sequence[Mark], *, unlabelled: int = 0) -> Band:
    """The headings of a table's columns; `unlabelled` columns before the first have none."""
    return Band(height, marks, keep=True, tag=HEADS, parts=[*[Part("TD", 0)] * unlabelled, *[Part("TH", 1, "Column")] * len(marks)])


def facts(frame: Frame, pairs: Sequence[tuple[str, str]]) -> Band:
    """A row of labelled facts between two rules; the first column is the widest."""
    shares = [1.4, 1.0, 1.1][: len(pairs)]
    across, marks, uprights, lowest = frame.left, [], [], 0.0
    parts: list[Part] = []
    for index, ((label, text), share) in enumerate(zip(pairs, shares, strict=True)):
        width = frame.measure * share / sum(shares)
        start = across + (px(15) if index else 0)
        room = across + width - px(10) - start
        label_marks = frame.column(styles.FACT_LABEL, label, start, room, px(10))
        text_marks = frame.column(styles.FACT, frame.text(text), start, room, px(10) + len(label_marks) * styles.FACT_LABEL.leading)
        marks += label_marks + text_marks
        parts.append(Part("LBody", len(label_marks) + len(text_marks)))
        lowest = max(lowest, px(10) + len(label_marks) * styles.FACT_LABEL.leading + len(text_marks) * styles.FACT.leading)
        if index:
            uprights.append(across)
        across += width
    height = lowest + px(11)
    rules = [Rule(frame.left, down, frame.measure, px(1), styles.RULE) for down in (px(0.5), height - px(0.5))]
    rules += [Rule(x, px(1), 0.0, px(1), styles.HAIRLINE, height=height - px(2)) for x in uprights]
    return Band(height, marks, rules, before=px(17), tag=ITEM, parts=parts)


def heading(
    frame: Frame, title: str, side: str, *, heads: Band | None = None, level: int = 0, continued: bool = False, number: str = ""
) -> Band:  # fmt: skip
    """A heading over a rule, with words at the right.  `continued` makes the one that is repeated on a following page.

    A `number` hangs: further lines begin beneath the title, not beneath it.

    Words at the right that leave too little to the title are broken into lines; the last of them stands on the title's last line.
    """
    shown = frame.words("continued", title=title) if continued else title
    indent = number_room(frame, styles.HEADING, number)
    room = max(frame.measure - indent - frame.setter.width(styles.HEADING, shown) - px(20), frame.measure * _SIDE_SHARE)
    sides = frame.setter.wrap(styles.HEADING_SIDE, side, room) if side else []
    side_width = max((frame.setter.width(styles.HEADING_SIDE, line) for line in sides), default=0.0)
    measure = frame.measure - indent - (side_width + px(20) if side else 0.0)
    lines = frame.setter.wrap(styles.HEADING, shown, measure)
    last = styles.HEADING.drop + (len(lines) - 1) * styles.HEADING.leading
    risen = (len(sides) - 1) * styles.HEADING_SIDE.leading
    top = max(0.0, styles.HEADING_SIDE.drop + risen - last)
    marks = frame.column(styles.HEADING, shown, frame.left + indent, measure, top)
    height = top + len(marks) * styles.HEADING.leading + px(6)
    if number:
        marks.insert(0, Mark(frame.left, top + styles.HEADING.drop, styles.HEADING, number))
    parts = [Part("H2", len(marks)), Part("P", len(sides))] if side else []
    for place, line in enumerate(sides):
        marks.append(frame.flush_right(styles.HEADING_SIDE, line, top + last - risen + place * styles.HEADING_SIDE.leading))
    rule = Rule(frame.left, height + px(0.75), frame.measure, px(1.5), styles.HEAVY)
    entry = None if continued else (f"{number} {title}".strip(), level)
    tag = PARTS if side else "H2"
    return Band(height + px(1.5), marks, [rule], before=px(19), keep=True, heads=heads, entry=entry, tag=tag, parts=parts)


def number_room(frame: Frame, style: Style, number: str) -> float:
    """What the number before a heading takes; nothing where there is none."""
    return max(NUMBER_ROOM, frame.setter.width(style, number) + px(8)) if number else 0.0


def notes(frame: Frame, texts: Sequence[str], *, ruled: bool) -> list[Band]:
    """Notes beside their label; they stay together as far as they can."""
    bands = []
    words = frame.words
    label = words("note" if len(texts) == 1 else "notes")
    indent = max(_NOTE_INDENT, frame.setter.width(styles.NOTE_LABEL, label) + px(14))
    for index, text in enumerate(texts):
        top = px(10) if ruled and not index else 0.0
        marks = frame.column(styles.NOTE, frame.text(text), frame.left + indent, frame.measure - indent, top)
        height = top + len(marks) * styles.NOTE.leading + px(4)
        parts = [Part("LBody", len(marks))]
        if not index:
            marks.insert(0, Mark(frame.left, top + styles.NOTE_LABEL.drop, styles.NOTE_LABEL, label))
            parts.insert(0, Part("Caption", 1))
        rules = [Rule(frame.left, px(0.5), frame.measure, px(1), styles.RULE)] if ruled and not index else []
        bands.append(
            Band(height, marks, rules, before=0.0 if index else px(19), keep=index + 1 < len(texts), tag=ITEM, parts=parts)
        )  # fmt: skip
    return bands


def footer_lines(frame: Frame, down: float) -> list[Mark]:
    """The house's own words at the foot, under the line whose baseline is `down`."""
    lines = enumerate(frame.footer, start=1)
    return [Mark(frame.left, down + number * styles.FOOT.leading, styles.FOOT, line) for number, line in lines]


def foot(frame: Frame, head: Masthead, paper_height: float, page: int, pages: int) -> Band:
    """The symbol, the language with the others that there are, and the page of so many."""
    words = frame.words
    top = paper_height - frame.foot_rule
    down = top + px(8) + styles.FOOT.drop
    number = words("page", page=page, pages=pages)
    own = words.language_name(words.language, capital=True)
    others = [words.language_name(code) for code in head.also_in if code != words.language]
    middle = words("available", language=own, languages=words.all_of(others)) if others else own
    middle_width = frame.setter.width(styles.FOOT, middle)
    right = frame.flush_right(styles.FOOT, number, down)
    marks = [right]
    centre = (frame.left + frame.right - middle_width) / 2
    symbol_room = centre - frame.left - px(10)
    if head.symbol:
        symbol = frame.text(head.symbol)
        if frame.setter.width(styles.FOOT, symbol) <= symbol_room:
            marks.insert(0, Mark(frame.left, down, styles.FOOT, symbol))
        else:
            middle, middle_width = own, frame.setter.width(styles.FOOT, own)
            room = frame.measure - middle_width - (frame.right - right.across) - px(40)
            line = frame.setter.wrap(styles.FOOT, symbol, room)[0]
            marks.insert(0, Mark(frame.left, down, styles.FOOT, line))
            centre = right.across - px(20) - middle_width
    marks.insert(-1, Mark(centre, down, styles.FOOT, middle))
    marks += footer_lines(frame, down)
    return Band(0.0, marks, [Rule(frame.left, top, frame.measure, px(1), styles.RULE)])
