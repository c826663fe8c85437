"""The directory of a body on a day: its seats by classification, who holds them, who speaks, and how to reach them."""

from __future__ import annotations

from collections.abc import Iterator

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import ROW, Band, Mark, Part, Rule
from gsef_desktop.documents.blocks import Frame, column_heads, heading, masthead, notes, titles
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.member_content import DirectoryDocument, SeatGroup, SeatLine
from gsef_desktop.documents.printing import print_bands
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words

TITLE_KEY = "directory"

_PAD = px(5)
_LINK = Style(fonts.SANS, px(11), px(15), styles.ACCENT)
_SHARES = {"holder": 0.295, "represented_by": 0.21, "term": 0.235, "contact": 0.26}
_GAP = px(12)


def print_directory(document: DirectoryDocument, *, paper: str = "A4", job: PrintJob | None = None) -> tuple[bytes, int]:
    """The PDF of a directory and its number of pages; see `print_bands`."""
    return print_bands(document.masthead, TITLE_KEY, paper, lambda frame: make_bands(frame, document), job)


def make_bands(frame: Frame, document: DirectoryDocument) -> list[Band]:
    """The bands of a directory, not yet laid on pages."""
    return list(_Directory(frame, document).bands())


def seats_in_words(document: DirectoryDocument, words: Words) -> str:
    """How many seats there are, and how many of them are vacant."""
    seats = words("one_seat") if document.seats == 1 else words("number_seats", number=document.seats)
    return ", ".join([seats, *([words("number_vacant", number=document.vacant)] if document.vacant else [])])


class _Directory:
    def __init__(self, frame: Frame, document: DirectoryDocument) -> None:
        self._frame, self._document, self._words = frame, document, frame.words
        self._columns: dict[str, tuple[float, float]] = {}
        x = frame.left
        for key, share in _SHARES.items():
            last = key == "contact"
            self._columns[key] = x, frame.measure * share - (0 if last else _GAP)
            x += frame.measure * share

    def bands(self) -> Iterator[Band]:
        """The whole document."""
        frame, document, words = self._frame, self._document, self._words
        yield masthead(frame, document.masthead)
        yield from titles(frame, document.masthead.kicker, TITLE_KEY)
        if document.groups:
            text = seats_in_words(document, words)
            yield Band(styles.NAME.leading, frame.column(styles.NAME, text, frame.left, frame.measure), before=px(14))
        down = px(5) + styles.COLUMN_HEAD.drop
        heads = column_heads(px(21), [Mark(x, down, styles.COLUMN_HEAD, words(key)) for key, (x, _) in self._columns.items()])
        last = Band(0.0)
        for group in document.groups:
            for last in self._group(group, heads):
                yield last
        if not document.groups:
            lines = frame.column(styles.ITEM_OPEN, words("no_seats"), frame.left, frame.measure)
            yield Band(len(lines) * styles.ITEM_OPEN.leading, lines, before=px(19))
            return
        texts = [words("note_consent")]
        if document.marks:
            texts.append(words("note_fallback", marks=", ".join(document.marks)))
        last.keep = True  # a note alone on a page looks lost
        yield from notes(frame, texts, ruled=False)

    def _group(self, group: SeatGroup, heads: Band) -> Iterator[Band]:
        frame = self._frame
        title, side = frame.text(group.title), str(len(group.lines))
        yield heading(frame, title, side, heads=heads, level=1)
        running = (heading(frame, title, side, heads=heads, continued=True),)
        for at, line in enumerate(group.lines):
            band = self._row(line)
            band.running = running
            band.top_rules = [Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE)] if at else ()
            yield band

    def _row(self, line: SeatLine) -> Band:
        frame = self._frame
        base = _PAD + styles.NAME.drop - styles.SMALL.drop
        x, room = self._columns["holder"]
        style = styles.ITEM_OPEN if line.vacant else styles.NAME
        name = frame.column(style, frame.text(line.holder), x, room, _PAD)
        bottom = _PAD + len(name) * style.leading
        place = frame.column(styles.SMALL_GREY, frame.text(line.place), x, room, bottom) if line.place else []
        bottom += len(place) * styles.SMALL_GREY.leading
        marks, parts = [*name, *place], [Part("TH", len(name) + len(place), "Row")]
        x, room = self._columns["represented_by"]
        if line.vacant:
            people = frame.column(styles.SMALL_ITALIC, self._words("vacant"), x, room, base)
        else:
            people = frame.column(styles.SMALL_STRONG, frame.text(line.person), x, room, base) if line.person else []
            after = base + len(people) * styles.SMALL.leading
            if line.deputy:
                people += frame.column(styles.SMALL_GREY, self._words("deputy_is", name=frame.text(line.deputy)), x, room, after)
        marks += people
        parts.append(Part("TD", len(people)))
        x, room = self._columns["term"]
        term = self._term(line.term, x, room, base)
        marks += term
        parts.append(Part("TD", len(term)))
        bottom = max(bottom, base + max(len(people), len(term)) * styles.SMALL_GREY.leading)
        down = self._contact(line, base, marks, parts)
        return Band(max(bottom, down) + _PAD, marks, tag=ROW, parts=parts)

    def _term(self, term: str, x: float, room: float, top: float) -> list[Mark]:
        """From when to when: on one line, or where that is too long, broken between the two days rather than within one."""
        frame, whole = self._frame, self._frame.text(term.replace("\n", ""))
        one_line = frame.setter.width(styles.SMALL, whole) <= room
        marks = list[Mark]()
        for text in [whole] if one_line else term.splitlines():
            marks += frame.column(styles.SMALL, frame.text(text), x, room, top + len(marks) * styles.SMALL.leading) if text else []
        return marks

    def _contact(self, line: SeatLine, down: float, marks: list[Mark], parts: list[Part]) -> float:
        x, room = self._columns["contact"]
        parts.append(Part("TD", 0))
        for fact in line.contact:
            told = clean(fact.text)
            if not told:
                continue
            style = _LINK if fact.target else styles.SMALL
            lines = self._frame.column(style, told, x, room, down)
            marks += lines
            parts.append(Part("Link" if fact.target else "Span", len(lines), target=fact.target, alt=told if fact.target else ""))
            down += len(lines) * style.leading
        return down
