"""What is written on something that takes place at an hour: as much as fits, in whole words as far as possible."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.local_times import Span
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.time_writing import write_clock
from gsef_desktop.ui.calendar.week_words import WeekWords

LINE = 14.0
"""the height of a line of text in px"""
TICK = 12.0
"""the room in px for the tick of what was held"""
_PADDING, _NARROW_PADDING, _NARROW = 5.0, 3.0, 64.0
_READABLE = 56.0
"""the least room in px in which a text that is cut still says something"""
_MOST_KEPT = 4000


@dataclass(frozen=True, slots=True)
class PartText:
    """Lines of the title, and lines below it."""

    title: tuple[str, ...]
    below: tuple[str, ...]


class FittedTexts:
    """Fits texts into boxes; what was fitted once is kept."""

    def __init__(self, words: WeekWords, strong: QFont, plain: QFont) -> None:
        self._words = words
        self._strong, self._plain = _Face(strong), _Face(plain)
        self._kept: dict[tuple[object, ...], PartText] = {}

    def of(self, row: CalendarRow, span: Span, zone: str, width: float, height: float) -> PartText:
        """The text of a row shown on `span` by the clocks of `zone`, in a box of this size in px."""
        key = (row.id, row.title, row.time, row.place, row.status, span, zone, width, height)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = self._fitted(row, span, zone, width, height)
        return found

    def forget(self) -> None:
        """Fit everything anew: the fonts draw with other glyphs than before."""
        self._kept.clear()
        self._strong.forget()
        self._plain.forget()

    def _fitted(self, row: CalendarRow, span: Span, zone: str, width: float, height: float) -> PartText:
        """The title first, then the hours with those of its own clocks, then the place."""
        room = width - 2 * padding_of(width) + 2
        strong, plain = self._strong, self._plain
        own, city = self._words.own_time(row, zone), row.place.city or ""
        begins, lines = write_clock(span.start.time()), int((height - 3) // LINE)
        in_title = room - (TICK if row.status is ActivityStatus.HELD else 0)
        if height < 2 * LINE:
            ways = [f"{row.title}, {own}"] * bool(own) + [f"{row.title}, {begins}"]
            fits = next((text for text in ways if strong.width(text) <= in_title), None)
            return PartText((fits or strong.cut(row.title, in_title),), ())
        hours = self._words.hours_of(row, span)
        ways = [f"{hours} · {own}"] * bool(own) + [hours, begins]
        first = next((text for text in ways if plain.width(text) <= room), "")
        tail = [first, "" if first.endswith(own) else own, "" if own.endswith(city) else city]
        tail = [plain.cut(text, room) for text in tail if text and (room > _READABLE or plain.width(text) <= room)]
        names = strong.wrapped(row.title, in_title, max(1, lines - min(len(tail), 1 + (lines > 3))))
        return PartText(tuple(names), tuple(tail[: max(0, lines - len(names))]))


class _Face:
    """A font that measures every word once."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._space = self._metrics.horizontalAdvance(" ")

    def width(self, text: str) -> float:
        """The width of a text in px, by its words."""
        words = text.split(" ")
        return sum(map(self._word, words)) + self._space * (len(words) - 1)

    def cut(self, text: str, room: float) -> str:
        """The text, or its beginning with an ellipsis."""
        return text if self.width(text) <= room else self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def wrapped(self, text: str, room: float, lines: int) -> list[str]:
        """At most `lines` lines; a word that is longer than a line is cut."""
        made: list[str] = []
        words = text.split()
        while words and len(made) < lines:
            if len(made) == lines - 1:
                made.append(self.cut(" ".join(words), room))
                break
            count, used = 1, self._word(words[0])
            while count < len(words) and used + self._space + self._word(words[count]) <= room:
                used += self._space + self._word(words[count])
                count += 1
            made.append(self.cut(" ".join(words[:count]), room))
            words = words[count:]
        return made

    def forget(self) -> None:
        """Measure anew."""
        self._widths.clear()

    def _word(self, word: str) -> float:
        width = self._widths.get(word)
        if width is None:
            if len(self._widths) > 4 * _MOST_KEPT:
                self._widths.clear()
            width = self._widths[word] = self._metrics.horizontalAdvance(word)
        return width


def padding_of(width: float) -> float:
    """The room in px left and right of the text in a box."""
    return _PADDING if width >= _NARROW else _NARROW_PADDING
