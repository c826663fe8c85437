"""Door signs: a sheet for each room, with the meeting and when it is there."""

from __future__ import annotations

from collections.abc import Sequence

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import ROW, Band, Mark, Page, Part, Rule, Shape
from gsef_desktop.documents.card_content import DoorSign, DoorTime, Occasion
from gsef_desktop.documents.cards import MM, Block, Face, Laid, PlacedFace, Sheet, Sheets, imprint_of, no_foot
from gsef_desktop.documents.fitting import Fitted, Look, fit_or_cut
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.printing import paper_size, print_pages
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import Words

TITLE_KEY = "door_signs"

_PAD = 22 * MM
_EDGE = 9 * MM
"""Width of the bar of colour at the left edge."""
_NETWORK = Look(fonts.SANS_SEMIBOLD, 17.0, 12.0, 1)
_ROOM = Look(fonts.SERIF_SEMIBOLD, 110.0, 26.0, 3, leading=1.16)
_TITLE = Look(fonts.SANS_MEDIUM, 34.0, 16.0, 3, styles.ACCENT)
_WHERE = Look(fonts.SANS, 18.0, 12.0, 2, styles.INK_2)
_DAY = Look(fonts.SANS_SEMIBOLD, 21.0, 12.0, 2)
_HOURS = Look(fonts.SANS, 21.0, 12.0, 1)
_TEXT = Look(fonts.SANS, 18.0, 11.0, 2, styles.INK_2)
_SCALES = (1.0, 0.9, 0.8, 0.72, 0.64, 0.57)
_ROW_PAD = 7.0
_SHARES = (0.4, 0.24, 0.36)
"""Of the measure: day, hours, what is done."""
_KINDS = ("day", "hours", "done")
_Row = tuple[Band, list[Block]]


def print_door_signs(
    signs: Sequence[DoorSign], occasion: Occasion, *, paper: str = "A4", job: PrintJob | None = None
) -> tuple[bytes, int, tuple[str, ...]]:
    """The PDF of the signs, on paper lying on its long side, its number of pages, and which rooms have a text that had to be shortened.

    Where a room has more sessions than a sheet has lines, it has several sheets.  Raises Invalid for another paper or language.
    """
    height, width = paper_size(paper)
    told = list[str]()

    def make(setter: Typesetter, words: Words) -> Laid:
        sheets, _, cut = door_sign_sheets(setter, words, signs, occasion, paper=paper)
        told.extend(cut)
        return [sheet.page() for sheet in sheets] or [Page()], no_foot, imprint_of(occasion, words(TITLE_KEY))

    data, count = print_pages(occasion.language, (width, height), make, job or PrintJob())
    return data, count, tuple(told)


def door_sign_sheets(
    setter: Typesetter, words: Words, signs: Sequence[DoorSign], occasion: Occasion, *, paper: str = "A4"
) -> Sheets:  # fmt: skip
    """The signs on their sheets; see `print_door_signs`."""
    height, width = paper_size(paper)
    cut = list[str]()
    sheets = [sheet for sign in signs for sheet in _Sign(setter, words, occasion, (width, height), cut).sheets(sign)]
    return sheets, (), tuple(dict.fromkeys(cut))


class _Sign:
    """Lays the sheets of one sign."""

    def __init__(self, setter: Typesetter, words: Words, occasion: Occasion, size: tuple[float, float], cut: list[str]) -> None:
        self._setter, self._words, self._occasion, self._cut = setter, words, occasion, cut
        self._width, self._height = size
        self._left = _EDGE + _PAD
        self._measure = self._width - self._left - _PAD

    def sheets(self, sign: DoorSign) -> list[Sheet]:
        """As many sheets as its sessions need."""
        sheets, rest = list[Sheet](), list(sign.times)
        while rest or not sheets:
            face, down = self._head(sign)
            rows, rest = self._rows(sign, rest, self._height - _PAD * 0.7 - down)
            sheet = Sheet(sign.room or self._occasion.title, [PlacedFace(face, 0.0, 0.0, again=bool(sheets))])
            top = self._height - _PAD * 0.7 - sum(row.height for row, _ in rows)
            for row, blocks in rows:
                sheet.rows.append((top, row, blocks))
                top += row.height
            sheets.append(sheet)
        return sheets

    def _head(self, sign: DoorSign) -> tuple[Face, float]:
        """Network, room and meeting; answers where they end."""
        face, occasion, language = Face(self._width, self._height), self._occasion, self._words.language
        face.shapes.append(Shape(0.0, 0.0, _EDGE, self._height, fill=styles.ACCENT))
        top, size = _PAD * 0.75, 30.0
        beside = face.put_emblem(self._setter, self._left, top, size, self._measure / 3) + 12.0
        if occasion.network:
            network = self._fit(set_text(occasion.network, language), _NETWORK, self._measure - beside, sign)
            face.put(self._setter, network, top + (size - network.height) / 2, self._left + beside, self._measure - beside, kind="network")
        down = top + size + 16.0
        many = len(sign.times)
        scale = 1.0 if many <= 2 else 0.8 if many <= 4 else 0.62
        main, small = (sign.room, occasion.title) if sign.room else (occasion.title, "")
        heading = self._fit(set_text(main, language), _ROOM.scaled(scale), self._measure, sign)
        down = face.put(self._setter, heading, down, self._left, self._measure, tag="H1", kind="room") + 6.0
        if small:
            title = self._fit(set_text(small, language), _TITLE.scaled(scale), self._measure, sign)
            down = face.put(self._setter, title, down, self._left, self._measure, kind="occasion") + 4.0
        if occasion.where:
            where = self._fit(set_text(occasion.where, language), _WHERE, self._measure, sign)
            down = face.put(self._setter, where, down, self._left, self._measure, kind="where")
        return face, down + 14.0

    def _rows(self, sign: DoorSign, times: Sequence[DoorTime], room: float) -> tuple[list[_Row], list[DoorTime]]:
        """The sessions that have room, as a table, and those that do not."""
        rows = list[_Row]()
        for scale in _SCALES:
            rows = [self._row(one, scale, first=not number) for number, one in enumerate(times)]
            if sum(row.height for row, _ in rows) <= room:
                break
        self._tell(sign, cut=any(block.fitted.cut for _, blocks in rows for block in blocks))
        fits, height = 0, 0.0
        while fits < len(rows) and height + rows[fits][0].height <= room:
            height += rows[fits][0].height
            fits += 1
        fits = max(fits, 1)
        return rows[:fits], list(times[fits:])

    def _row(self, one: DoorTime, scale: float, *, first: bool) -> _Row:
        """A session, with what it says."""
        blocks = list[Block]()
        across, marks, parts, lowest = self._left, list[Mark](), list[Part](), 0.0
        head = 0 if one.day else 1
        for index, (text, look, share) in enumerate(zip((one.day, one.hours, one.text), (_DAY, _HOURS, _TEXT), _SHARES, strict=True)):
            room = self._measure * share - 14.0
            count = 0
            if text:
                fitted = fit_or_cut(self._setter, set_text(text, self._words.language), look.scaled(scale), room)
                drop = _ROW_PAD * scale + _DAY.most * scale * 1.22 / 2 - fitted.style.leading / 2
                blocks.append(Block(_KINDS[index], fitted, across, drop, room))
                for number, line in enumerate(fitted.lines):
                    marks.append(Mark(across, drop + number * fitted.style.leading + fitted.style.drop, fitted.style, line))
                count = len(fitted.lines)
                lowest = max(lowest, drop + fitted.height)
            parts.append(Part("TH", count, "Row") if index == head else Part("TD", count))
            across += self._measure * share
        colour = styles.INK if first else styles.RULE
        rules = [Rule(self._left, 0.0, self._measure, 1.5 if first else 0.75, colour)]
        return Band(lowest + _ROW_PAD * scale, marks, rules, tag=ROW, parts=parts), blocks

    def _fit(self, text: str, look: Look, room: float, sign: DoorSign) -> Fitted:
        fitted = fit_or_cut(self._setter, text, look, room)
        self._tell(sign, cut=fitted.cut)
        return fitted

    def _tell(self, sign: DoorSign, *, cut: bool) -> None:
        if cut:
            self._cut.append(sign.room or self._occasion.title)
