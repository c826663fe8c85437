"""The world with the members of a network and the activities of a year: a sheet with the map, and behind it who is where.

The map is a figure whose alternative text names everything on it; the pages that follow say the same as a table, so that a number on the
map, which stands for several in one place, leads to names.  What has no place is named under the map, and all of it in the table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from gsef_desktop.documents.bands import Band, Page, Placed
from gsef_desktop.documents.blocks import Frame, foot, notes
from gsef_desktop.documents.content import UNDATED, Masthead
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.moving import bind_pages, moved
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.planner_drawing import Drawing
from gsef_desktop.documents.printing import lay, print_pages
from gsef_desktop.documents.styles import HAIRLINE, HEAVY
from gsef_desktop.documents.typesetting import Typesetter, clean, listed, set_text
from gsef_desktop.documents.wording import Words
from gsef_desktop.documents.world_map_drawing import MapDrawing, draw_mark_of, draw_number
from gsef_desktop.documents.world_map_list import MapListing, state_in_words
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.lanes import shortened
from gsef_desktop.domain.map_marks import Layer, MapMark
from gsef_desktop.domain.messages import message
from gsef_desktop.reference.map_projection import MAP_HEIGHT

TITLE_KEY = "map"

PAPERS = {
    "A4": (841.89, 595.276, 31.0, 0.86), "A3": (1190.551, 841.89, 36.0, 1.1), "Letter": (792.0, 612.0, 31.0, 0.86),
    "Tabloid": (1224.0, 792.0, 36.0, 1.1),
}  # fmt: skip
"""Width, height, margin and unit in points of every paper on which a map can be printed, lying on its long side."""

_HEADER, _LEGEND_LINE, _NOTE_LINE, _MOST_NOTES = 54.0, 17.0, 14.0, 4
_MOST_NAMES = 200
"""More names than these do not fit into the lines under the map in any case."""
_GAP = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WorldMapDocument:
    """The map of a year.  `marks` are organisations as they stand on `day` and activities of `year`, placed or not; names are in the
    document's language, those that were not translated end with their mark.  `lines` are number and title of each programme line."""

    network: str
    language: str
    year: int
    day: date
    as_of: date | None = None
    marks: tuple[MapMark, ...] = ()
    lines: tuple[tuple[int, str], ...] = ()
    layers: tuple[Layer, ...] = tuple(Layer)
    fallbacks: tuple[str, ...] = ()
    """the marks of untranslated titles that occur, such as ``[EN]``"""


def print_world_map(document: WorldMapDocument, *, paper: str = "A3", job: PrintJob | None = None) -> tuple[bytes, int]:
    """The PDF of a map and its number of pages.  Raises Invalid for another paper or language."""
    sheet = PAPERS.get(paper)
    if sheet is None:
        raise Invalid(message("There is no paper called {paper}", paper=paper), remedy=message("Choose A3, A4, Letter or Tabloid"))
    return print_pages(
        document.language, sheet[:2], lambda setter, words: _Sheet(document, sheet, setter, words).make(), job
    )  # fmt: skip


class _Sheet:
    """Makes the sheet and the pages behind it."""

    def __init__(
        self, document: WorldMapDocument, sheet: tuple[float, float, float, float], setter: Typesetter, words: Words
    ) -> None:  # fmt: skip
        self._document, self._setter, self._words = document, setter, words
        self._width, self._height, self._margin, self._unit = sheet
        self._across = (self._width - 2 * self._margin) / self._unit
        self._down = (self._height - 2 * self._margin) / self._unit
        self._placed = [mark for mark in document.marks if mark.is_placed]
        self._unplaced = sorted((mark for mark in document.marks if not mark.is_placed), key=lambda mark: (mark.order, mark.name))

    def make(self) -> tuple[Sequence[Page], Callable[[int, int], Band], Imprint]:
        """The pages, their foot, and what the PDF says about itself."""
        document, words = self._document, self._words
        title = words(TITLE_KEY)
        network = set_text(document.network, document.language)
        subject = words("map_of", day=words.short_day(document.day), year=document.year)
        pages = [Page([Placed(0.0, band) for band in self._sheet(title, subject, network)])]
        frame = Frame(self._width, self._setter, words)
        head = Masthead(network=document.network, language=document.language, symbol=f"{title}, {subject}", day=document.as_of or UNDATED)
        if document.marks:
            listing = MapListing(frame, document.language)
            bands = listing.bands(self._placed, self._unplaced)
            if document.fallbacks:
                bands[-1].keep = True
                bands += notes(frame, [words("note_fallback", marks=", ".join(document.fallbacks))], ruled=False)
            own = lay(frame, bands, self._height)
            bind_pages(own, frame.house, 2)
            pages += own

        def foot_of(page: int, count: int) -> Band:
            return moved(foot(frame, head, self._height, page, count), frame.house.shift(page)) if page > 1 else Band(0.0)

        imprint = Imprint(
            title=f"{title} {document.year}", author=network, subject=subject, language=document.language, day=document.as_of or UNDATED
        )  # fmt: skip
        return pages, foot_of, imprint

    # --- the sheet -------------------------------------------------------------------------------------------------------------------

    def _sheet(self, title: str, subject: str, network: str) -> list[Band]:
        drawing = Drawing(self._setter, self._unit, self._margin, self._margin)
        self._draw_header(drawing, title, subject, network)
        unplaced = self._notes(drawing)
        legend = self._draw_legend(drawing, 0.0, draw=False)
        foot_room = _GAP + legend + (len(unplaced) * _NOTE_LINE + 6 if unplaced else 0.0) + _NOTE_LINE
        top, bottom = _HEADER + 4, self._down - foot_room
        width = min(self._across, (bottom - top) / MAP_HEIGHT)
        left = (self._across - width) / 2
        height = width * MAP_HEIGHT
        upper = top + max(0.0, (bottom - top - height) / 2)
        drawn = MapDrawing(drawing, self._words, left=left, top=upper, width=width, bounds=(0.0, top - 2, self._across, bottom))
        drawn.draw(self._placed)
        drawing.end_part("Figure", self._in_words(title, subject), box=(0.0, top, self._across, bottom))
        self._draw_legend(drawing, bottom + _GAP, draw=True)
        down = bottom + _GAP + legend + 4
        for line in unplaced:
            drawing.text("legend", line, 0, down, _NOTE_LINE)
            down += _NOTE_LINE
        if unplaced:
            drawing.end_part("P")
        drawing.text("letter", self._words("map_source"), self._across, self._down - _NOTE_LINE, _NOTE_LINE, align=1)
        drawing.end_part("P")
        return drawing.bands(self._height, (title, 0))

    def _draw_header(self, drawing: Drawing, title: str, subject: str, network: str) -> None:
        document, words = self._document, self._words
        left = drawing.emblem()
        drawing.text("title", title, left, 0, 24)
        drawing.end_part("H1")
        drawing.text("kicker", subject, left, 22, 15)
        drawing.end_part("P")
        if network:
            room = self._across - left - 40 - max(drawing.width("title", title), drawing.width("kicker", subject))
            drawing.text("network", shortened(network, room, lambda text: drawing.width("network", text)), self._across, 3, 17, align=1)
            drawing.end_part("P")
        if document.as_of is not None:
            drawing.text("small", words("as_of", day=words.short_day(document.as_of)), self._across, 20, 15, align=1)
            drawing.end_part("P")
        drawing.rule(0, 45, self._across, 2.5, HEAVY)

    def _draw_legend(self, drawing: Drawing, top: float, *, draw: bool) -> float:
        """What the signs mean, in as many lines as it takes; answers its height."""
        document, words = self._document, self._words
        counts = {layer: sum(mark.layer is layer for mark in self._placed) for layer in Layer}
        names = {
            Layer.MEMBER: words("map_members"), Layer.APPLIED: words("map_applied"), Layer.PROSPECT: words("map_prospect"),
            Layer.ACTIVITY: words("map_activity", year=document.year),
        }  # fmt: skip
        entries: list[tuple[object, str]] = [
            (layer, f"{names[layer]} ({counts[layer]})") for layer in Layer if layer in document.layers
        ]  # fmt: skip
        used = {mark.line for mark in self._placed if mark.layer is Layer.ACTIVITY}
        entries += [(number, set_text(title, document.language)) for number, title in document.lines if number in used]
        if any(mark.is_tentative for mark in self._placed):
            entries.append(("tentative", words("state_tentative")))
        entries.append(("number", words("map_number")))
        x, y = 0.0, 0.0
        for key, text in entries:
            width = 17 + drawing.width("legend", text)
            if x and x + width > self._across:
                x, y = 0.0, y + _LEGEND_LINE
            if draw:
                middle = top + y + 7.5
                if key == "number":
                    draw_number(drawing, x + 6, middle, 6.0, "2")
                else:
                    draw_mark_of(drawing, x + 6, middle, key)
                drawing.text("legend", text, x + 17, top + y, 15)
            x += width + 15
        if draw:
            drawing.end_part("P")
            drawing.rule(0, top - 5, self._across, 0.8, HAIRLINE)
        return y + _LEGEND_LINE

    def _notes(self, drawing: Drawing) -> list[str]:
        """Who has no place on the map, in a few lines."""
        if not self._unplaced:
            return []
        words, language = self._words, self._document.language
        names = [set_text(clean(mark.name), language) for mark in self._unplaced]
        head = words("map_counted", what=words("map_unplaced"), number=len(names))

        def lines_with(shown: int) -> list[str]:
            rest = [words("map_more", number=len(names) - shown)] if shown < len(names) else []
            return drawing.wrapped("legend", f"{head}. {listed([*names[:shown], *rest], language)}", self._across)

        fitting, too_many = 0, min(len(names), _MOST_NAMES) + 1
        while too_many - fitting > 1:
            middle = (fitting + too_many) // 2
            if len(lines_with(middle)) <= _MOST_NOTES:
                fitting = middle
            else:
                too_many = middle
        return lines_with(fitting)[:_MOST_NOTES]

    def _in_words(self, title: str, subject: str) -> str:
        """Everything that the map shows, by country and city."""
        words = self._words
        lines = [f"{title}: {subject}"]
        if not self._placed:
            lines.append(words("map_nothing"))
        listing = MapListing(Frame(self._width, self._setter, words), self._document.language)
        for country, marks in listing.by_country(self._placed):
            said = [
                ", ".join(filter(None, (mark.name, mark.city, state_in_words(mark, words)))) for mark in marks
            ]  # fmt: skip
            lines.append(words("day_cities", day=country, cities=listed(said, words.language)))
        return ". ".join(lines)
