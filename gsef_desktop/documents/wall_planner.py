"""The year as a wall planner: one sheet, with every activity on its days and nothing told by colour alone.

The sheet is set in units; the largest unit is taken at which everything has its place and its name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gsef_desktop.documents.bands import Band
from gsef_desktop.documents.content import UNDATED, Align, WallPlannerDocument
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.planner_drawing import KINDS, TICK, TICK_ROOM, WEEKEND, Drawing, State, state_of
from gsef_desktop.documents.planner_layout import MonthRow, PlannedBar, Planner, Sizes, YearPlan, columns
from gsef_desktop.documents.planner_legend import draw_legend
from gsef_desktop.documents.planner_words import place_of, planner_in_words, title_of
from gsef_desktop.documents.printing import print_sheet
from gsef_desktop.documents.styles import HEAVY, RULE, Style
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.bar_labels import bar_labels
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.lanes import Labels, LabelSide, shortened
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.domain.year_rules import NO_MONTH, bounds_of, is_bar, tray_of

TITLE_KEY = "wall_planner"


@dataclass(frozen=True, slots=True)
class _Paper:
    """A sheet in points, lying on its long side.  `units` are its units from the largest to the smallest, `easy` the last good one."""

    width: float
    height: float
    margin: float
    largest: float
    easy: float
    smallest: float


PAPERS = {
    "A3": _Paper(1190.551, 841.89, 36, 1.1, 0.82, 0.62),
    "A4": _Paper(841.89, 595.276, 31, 0.86, 0.64, 0.5),
    "Letter": _Paper(792, 612, 31, 0.86, 0.64, 0.5),
    "Tabloid": _Paper(1224, 792, 36, 1.1, 0.82, 0.62),
}
"""Every paper on which a planner can be printed."""

_STEP = 0.95
_NUMBER_ROOM = 14.0
_LONGEST = 245.0
_HEADER = 54.0
_HEAD = 19.0
_TRAY = 190.0
_LABEL_SIZE = KINDS["label"][1]


def print_wall_planner(document: WallPlannerDocument, *, paper: str = "A3", job: PrintJob | None = None) -> bytes:
    """The PDF of a wall planner, which has one page; see `print_sheet`.  Raises Invalid for another paper or language."""
    sheet = PAPERS.get(paper)
    if sheet is None:
        raise Invalid(message("There is no paper called {paper}", paper=paper), remedy=message("Choose A3, A4, Letter or Tabloid"))
    return print_sheet(
        document.language, (sheet.width, sheet.height), lambda setter, words: _Sheet(document, sheet, setter, words).make(), job
    )  # fmt: skip


class _Sheet:
    """Makes one sheet."""

    def __init__(self, document: WallPlannerDocument, paper: _Paper, setter: Typesetter, words: Words) -> None:
        self._document, self._paper, self._setter, self._words = document, paper, setter, words
        self._label_style = Style(KINDS["label"][0], _LABEL_SIZE, _LABEL_SIZE)
        self._labels: dict[str, Labels] = {}

    def make(self) -> tuple[Sequence[Band], Imprint]:
        """The sheet and what the PDF says about itself."""
        document, words = self._document, self._words
        title = f"{words('programme_of_activities')} {document.year}"
        unit, sizes, plan = self._best()
        drawing = Drawing(self._setter, unit, self._paper.margin, self._paper.margin)
        self._draw_header(drawing, sizes)
        self._draw_head(drawing, sizes)
        for row in plan.months:
            self._draw_month(drawing, sizes, row)
        self._draw_strip(drawing, sizes, plan)
        draw_legend(drawing, document, words, sizes.width, _HEADER + _HEAD + sizes.height + 9, draw=True)
        drawing.end_part("Figure", planner_in_words(document, words))
        imprint = Imprint(
            title=title, author=set_text(document.network, document.language), subject=words(TITLE_KEY), language=document.language,
            day=document.as_of or UNDATED,
        )  # fmt: skip
        return drawing.bands(self._paper.height, (title, 0)), imprint

    # --- choosing a size -------------------------------------------------------------------------------------------------------------

    def _best(self) -> tuple[float, Sizes, YearPlan]:
        """The largest unit at which the fewest names are cut and none is missing; smaller ones only for those that would be missing."""
        unit, paper = self._paper.largest, self._paper
        best: tuple[float, Sizes, YearPlan] | None = None
        while unit > paper.smallest:
            found = self._plan(unit, dense=False)
            if not found[2].hidden and (best is None or found[2].cut < best[2].cut):
                best = found
            if best is not None and (unit < paper.easy or not best[2].cut):
                return best
            unit *= _STEP
        return best or self._plan(paper.smallest, dense=True)

    def _plan(self, unit: float, *, dense: bool) -> tuple[float, Sizes, YearPlan]:
        document, paper = self._document, self._paper
        width, height = (paper.width - 2 * paper.margin) / unit, (paper.height - 2 * paper.margin) / unit
        drawing = Drawing(self._setter, unit, 0, 0)
        names = max(drawing.width("month", self._words.month(month)) for month in range(1, 13))
        legend = draw_legend(drawing, document, self._words, width, 0, draw=False)
        trays = any(not is_bar(row) and tray_of(row, document.year) != NO_MONTH for row in document.rows)
        room = height - _HEADER - _HEAD - 9 - legend
        sizes = Sizes(width=width, height=room, month=names + 12, tray=_TRAY if trays else 0.0)
        if dense:
            sizes = Sizes(
                width=width, height=room, month=names + 12, tray=_TRAY if trays else 0.0,
                bar=14.5, gap=1.5, top=13.5, bottom=2.5, line=12.5, more=10,
            )  # fmt: skip
        planner = Planner(
            document.year, document.rows, sizes, self._measure, labels_of=self._labels_of, tray_text_of=self._tray_text,
            align=document.align,
        )  # fmt: skip
        return unit, sizes, planner.plan()

    def _measure(self, text: str) -> float:
        """The room that a label takes with the number before it."""
        width = self._setter.width(self._label_style, text.removeprefix(TICK)) + _NUMBER_ROOM
        return width + TICK_ROOM if text.startswith(TICK) else width

    # --- words -----------------------------------------------------------------------------------------------------------------------

    def _labels_of(self, row: CalendarRow) -> Labels:
        made = self._labels.get(row.id)
        if made is None:
            words = self._words
            suffix = words("day_of_days", title="", days=row.time.days) if row.is_window and row.time.has_days else ""
            prefix = TICK if state_of(row) is State.HELD else ""
            whole, short = bar_labels(self._title(row), self._place(row), suffix=suffix, prefix=prefix)
            if min(self._measure(text) for text in (*whole, *short)) > _LONGEST:
                short = (*short, shortened((*whole, *short)[-1], _LONGEST, self._measure))
            made = self._labels[row.id] = Labels(whole, short)
        return made

    def _title(self, row: CalendarRow) -> str:
        return title_of(row)

    def _place(self, row: CalendarRow) -> str:
        """The shortest name of a place."""
        return place_of(row, self._words)

    def _tray_text(self, row: CalendarRow) -> str:
        title, place = self._title(row), self._place(row)
        text = title if not place or place.casefold() in title.casefold() else f"{title}, {place}"
        if row.time.precision in (Precision.QUARTER, Precision.HALF_YEAR, Precision.YEAR):
            text = f"{text} ({write_time(row.time, self._document.language, with_year=False)})"
        return f"{TICK}{text}" if state_of(row) is State.HELD else text

    # --- the sheet -------------------------------------------------------------------------------------------------------------------

    def _draw_header(self, drawing: Drawing, sizes: Sizes) -> None:
        document, words = self._document, self._words
        left = drawing.emblem()
        across = left + drawing.text("year", str(document.year), left, 1, 36) + 16
        title = words("programme_of_activities")
        right = sizes.width
        network = set_text(document.network, document.language)
        room = right - across - drawing.width("title", title) - 40
        drawing.text("title", title, across, 0 if document.subtitle or document.planned else 8, 24)
        drawing.end_part("H1")
        below = "  ·  ".join(filter(None, (document.subtitle, words("as_planned") if document.planned else "")))
        if below:
            drawing.text("kicker", below, across, 22, 15)
            drawing.end_part("P")
        if network:
            shown = shortened(network, room, lambda text: drawing.width("network", text))
            drawing.text("network", shown, right, 3, 17, align=1)
            drawing.end_part("P")
        if document.as_of is not None:
            drawing.text("small", words("as_of", day=words.short_day(document.as_of)), right, 20, 15, align=1)
            drawing.end_part("P")
        drawing.rule(0, 45, sizes.width, 2.5, HEAVY)

    def _draw_head(self, drawing: Drawing, sizes: Sizes) -> None:
        """The days of the week, or the numbers of the days, over their columns."""
        align, column = self._document.align, sizes.column(self._document.align)
        letters = self._words.weekday_letters()
        for number in range(columns(align)):
            text = letters[number % 7] if align is Align.WEEKDAY else str(number + 1)
            drawing.text("weekday", text, sizes.month + (number + 0.5) * column, _HEADER, _HEAD - 3, align=0.5)
        if sizes.tray:
            drawing.text("weekday", self._words("day_unknown"), sizes.width - sizes.tray + 10, _HEADER, _HEAD - 3)
        drawing.rule(0, _HEADER + _HEAD - 1, sizes.width, 1, RULE)

    def _draw_month(self, drawing: Drawing, sizes: Sizes, row: MonthRow) -> None:
        top, column = _HEADER + _HEAD + row.y, sizes.column(self._document.align)
        drawing.text("month", self._words.month(row.month), 0, top + 1, 19)
        self._draw_days(drawing, sizes, row, top)
        for bar in row.bars:
            self._draw_bar(drawing, sizes, row, bar, top)
        for day, count in sorted(row.more.items()):
            middle = sizes.month + (row.offset + day - 0.5) * column
            drawing.text("more", f"+{count}", middle, top + row.height - sizes.bottom - sizes.more, sizes.more, align=0.5)
        self._draw_tray(drawing, sizes, row, top)
        drawing.rule(0, top + row.height - 0.5, sizes.width, 1, RULE)

    def _draw_days(self, drawing: Drawing, sizes: Sizes, row: MonthRow, top: float) -> None:
        """The days of a month, and its weekends in one piece each."""
        document, column = self._document, sizes.column(self._document.align)
        letters, first = self._words.weekday_letters(), date(document.year, row.month, 1).weekday()
        left = sizes.month + row.offset * column
        for day in range(1, row.days + 1):
            weekday = (first + day - 1) % 7
            if weekday == 5 or (weekday == 6 and day == 1):
                length = 2 if weekday == 5 and day < row.days else 1
                drawing.box(left + (day - 1) * column, top, length * column, row.height, fill=WEEKEND)
            middle = left + (day - 0.5) * column
            if document.align is Align.WEEKDAY:
                drawing.text("day", str(day), middle, top, sizes.top, align=0.5)
            else:
                drawing.text("letter" if weekday < 5 else "letter_weekend", letters[weekday], middle, top, sizes.top, align=0.5)

    def _draw_bar(self, drawing: Drawing, sizes: Sizes, row: MonthRow, bar: PlannedBar, top: float) -> None:
        y = top + sizes.top + 1 + bar.lane * (sizes.bar + sizes.gap)
        begin, end = bounds_of(bar.row)
        line, state = bar.row.line_number, state_of(bar.row)
        open = ("l" if begin < bar.first else "") + ("r" if end > bar.last else "")
        drawing.bar(bar.left, y, bar.right - bar.left, sizes.bar, line, state, open=open)
        inside = bar.side is LabelSide.INSIDE
        width = max(11.0, drawing.width("number", str(line)) + 5)
        tile = bar.left + 3.5 if inside or bar.right - bar.left > 2 * width else (bar.left + bar.right - width) / 2
        drawing.tile(tile, y + 3, sizes.bar - 6, str(line or "–"), line)
        if bar.side is not LabelSide.NONE:
            across = bar.label_left if bar.side is LabelSide.RIGHT else bar.label_left + _NUMBER_ROOM
            drawing.label(bar.label, across, y, sizes.bar, state, line, inside=inside)

    def _draw_tray(self, drawing: Drawing, sizes: Sizes, row: MonthRow, top: float) -> None:
        left, y = sizes.width - sizes.tray + 10, top + 4
        for entry, lines in row.tray:
            self._draw_unplaced(drawing, sizes, entry, lines, left, y)
            y += len(lines) * sizes.line + 3
        if row.tray_more:
            drawing.text("more", f"+{row.tray_more}", left, y, sizes.line)

    def _draw_unplaced(self, drawing: Drawing, sizes: Sizes, row: CalendarRow, lines: list[str], left: float, y: float) -> None:
        """What has no day: a "?" beside the number of its line, and its name."""
        state = state_of(row)
        state = State.TENTATIVE if state in (State.CONFIRMED, State.WINDOW) else state
        number = str(row.line_number or "–")
        drawing.tile(left, y + 1, sizes.line - 2, f"{number}?", row.line_number, on_paper=True)
        for index, line in enumerate(lines):
            drawing.label(line, left + 23, y + index * sizes.line, sizes.line, state, row.line_number, inside=False)

    def _draw_strip(self, drawing: Drawing, sizes: Sizes, plan: YearPlan) -> None:
        if not plan.strip:
            return
        top = _HEADER + _HEAD + plan.strip_y
        title = shortened(self._words("month_unknown"), sizes.month - 4, lambda text: drawing.width("small", text))
        drawing.text("small", title, 0, top + 6, sizes.line)
        for row, x, y, text in plan.strip:
            self._draw_unplaced(drawing, sizes, row, [text], x, top + y)
        if plan.strip_more:
            drawing.text("more", f"+{plan.strip_more}", sizes.width, top + plan.strip[-1][2], sizes.line, align=1)
        drawing.rule(0, top + plan.strip_height - 0.5, sizes.width, 1, RULE)
