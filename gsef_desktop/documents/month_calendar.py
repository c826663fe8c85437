"""Months as a calendar: one month a page, its weeks in rows with their ISO numbers, every activity as a bar on its days.

A page is set in units; the largest unit is taken at which every activity has its lane.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gsef_desktop.documents.bands import Band, Page, Placed
from gsef_desktop.documents.content import UNDATED, WallPlannerDocument
from gsef_desktop.documents.job import LAID, PrintJob
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.planner_drawing import KINDS, TICK, TICK_ROOM, WEEKEND, Drawing, State, state_of
from gsef_desktop.documents.planner_legend import draw_legend
from gsef_desktop.documents.planner_words import place_of, planner_in_words, title_of
from gsef_desktop.documents.printing import print_pages
from gsef_desktop.documents.styles import HAIRLINE, HEAVY, INK, INK_4, RULE, Style
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wall_planner import PAPERS
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.bar_labels import bar_labels
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.lanes import Labels, LabelSide, LanePacker, Span, shortened
from gsef_desktop.domain.lanes import Placed as Lane
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.time_writing import weekday_name, write_clock
from gsef_desktop.domain.weeks import last_of_month
from gsef_desktop.domain.year_rules import bounds_of, is_bar, tray_of

TITLE_KEY = "month_calendar"

_STEP = 0.95
_HEADER = 54.0
_HEAD = 19.0
_WEEK = 34.0
"""The column with the numbers of the weeks."""
_TOP, _BOTTOM, _MORE = 16.0, 4.0, 11.0
_BAR, _GAP = 18.0, 2.0
_LINE = 15.0
_TRAY_ITEM = 300.0
_TRAY_LINES = 6
_NUMBER_ROOM = 14.0
_LONGEST = 420.0
_LABEL = Style(KINDS["label"][0], KINDS["label"][1], KINDS["label"][1])
_DAYS = 7


def print_month_calendar(
    document: WallPlannerDocument, *, months: Sequence[int], paper: str = "A4", job: PrintJob | None = None
) -> tuple[bytes, int]:
    """The PDF of some months (1 to 12) of a year, each on a page, and the number of pages; see `print_pages`.

    Raises Invalid for another paper or language.
    """
    sheet = PAPERS.get(paper)
    if sheet is None:
        raise Invalid(message("There is no paper called {paper}", paper=paper), remedy=message("Choose A3, A4, Letter or Tabloid"))

    def make(setter: Typesetter, words: Words) -> tuple[list[Page], Callable[[int, int], Band], Imprint]:
        box = (sheet.width, sheet.height, sheet.margin)
        pages = []
        for number, month in enumerate(months):
            if job is not None:
                job.report(LAID * number / len(months))
            lead = f"{words(TITLE_KEY)} {document.year}" if len(months) > 1 and not number else ""
            level = 1 if len(months) == 1 else 2
            bands = _Month(document, month, box, setter, words, (sheet.largest, sheet.smallest)).make(level, lead)
            pages.append(Page([Placed(0.0, band) for band in bands]))
        title = words.month(months[0], document.year) if len(months) == 1 else f"{words(TITLE_KEY)} {document.year}"
        imprint = Imprint(
            title=title, author=set_text(document.network, document.language), subject=words(TITLE_KEY), language=document.language,
            day=document.as_of or UNDATED,
        )  # fmt: skip
        return pages, lambda page, count: Band(0.0), imprint

    return print_pages(document.language, (sheet.width, sheet.height), make, job)


@dataclass(slots=True)
class _Week:
    """A row of a page.  `more` counts by day (0 to 6) what has no lane."""

    monday: date
    rows: list[CalendarRow]
    lanes: list[Lane]
    count: int
    more: Counter[int]
    height: float = 0.0


class _Month:
    """Makes one page."""

    def __init__(
        self, document: WallPlannerDocument, month: int, box: tuple[float, float, float], setter: Typesetter, words: Words,
        units: tuple[float, float],
    ) -> None:  # fmt: skip
        self._document, self._month, self._setter, self._words = document, month, setter, words
        self._paper_width, self._paper_height, self._margin = box
        self._largest, self._smallest = units
        self._first, self._last = date(document.year, month, 1), last_of_month(document.year, month)
        monday = self._first - timedelta(days=self._first.weekday())
        count = (self._last.toordinal() - monday.toordinal()) // _DAYS + 1
        self._mondays = [monday + timedelta(days=_DAYS * number) for number in range(count)]
        self._bars = [one for one in document.rows if is_bar(one) and one.time.overlaps(self._first, self._last)]
        self._tray = [one for one in document.rows if not is_bar(one) and tray_of(one, document.year) == month]
        self._width = self._unit = 0.0

    def make(self, level: int, lead: str) -> list[Band]:
        """The page.  The month is a heading of that level; `lead` is the title of all pages, which stands on the first of several."""
        document, words = self._document, self._words
        unit, room, weeks = self._best()
        drawing = Drawing(self._setter, unit, self._margin, self._margin)
        title = words.month(self._month, document.year)
        self._draw_header(drawing, title, level, lead)
        self._draw_head(drawing)
        top = _HEADER + _HEAD
        for week in weeks:
            self._draw_week(drawing, week, top)
            top += week.height
        top = _HEADER + _HEAD + room
        top += self._draw_tray(drawing, top + 4, draw=True) + 4
        draw_legend(drawing, document, words, self._width, top + 5, draw=True)
        shown = replace(document, rows=(*self._bars, *self._tray))
        drawing.end_part("Figure", f"{title}. {planner_in_words(shown, words)}")
        return drawing.bands(self._paper_height, (title, 0))

    # --- choosing a size -------------------------------------------------------------------------------------------------------------

    def _best(self) -> tuple[float, float, list[_Week]]:
        """The unit, the room of the weeks, and the weeks: the largest unit at which all have their lanes, else as many as there is room."""
        unit = self._largest
        while True:
            room = self._measure_page(unit)
            weeks = [self._pack(monday, limit=max(1, len(self._bars))) for monday in self._mondays]
            needs = [_TOP + week.count * (_BAR + _GAP) + _BOTTOM for week in weeks]
            if sum(needs) <= room:
                break
            if unit * _STEP < self._smallest:
                limit = max(1, int((room / len(weeks) - _TOP - _BOTTOM - _MORE) / (_BAR + _GAP)))
                weeks = [self._pack(monday, limit=limit) for monday in self._mondays]
                needs = [room / len(weeks)] * len(weeks)
                break
            unit *= _STEP
        equal = room / len(weeks)
        spare = room - sum(max(need, equal) for need in needs)
        heights = [max(need, equal) for need in needs]
        if spare < 0:  # some need more than an equal share: the others give what they do not need
            left = sum(height - need for height, need in zip(heights, needs, strict=True))
            heights = [height + spare * (height - need) / left for height, need in zip(heights, needs, strict=True)]
        for week, height in zip(weeks, heights, strict=True):
            week.height = height
        return unit, room, weeks

    def _measure_page(self, unit: float) -> float:
        """Take a unit; answers how high the weeks may be together."""
        self._unit, self._width = unit, (self._paper_width - 2 * self._margin) / unit
        drawing = Drawing(self._setter, unit, 0, 0)
        legend = draw_legend(drawing, self._document, self._words, self._width, 0, draw=False)
        tray = self._draw_tray(drawing, 0, draw=False)
        return (self._paper_height - 2 * self._margin) / unit - _HEADER - _HEAD - 9 - legend - tray

    def _pack(self, monday: date, *, limit: int) -> _Week:
        """The bars of a week in at most `limit` lanes; a bar that would stand there without its name is left out too."""
        sunday = monday + timedelta(days=_DAYS - 1)
        rows = [one for one in self._bars if one.time.overlaps(monday, sunday)]
        rows.sort(key=lambda one: (bounds_of(one)[0], -one.time.days, one.line_number, one.title, one.id))
        spans = [self._span(one, monday, sunday) for one in rows]
        packer = LanePacker(_WEEK, self._width, self._measure, limit)
        placed = packer.pack(spans)
        nameless = {one.span.key for one in placed if one.span.labelled and one.side is LabelSide.NONE}
        gone = nameless | {one.key for one in packer.left_over}
        more: Counter[int] = Counter()
        for one in rows:
            if one.id in gone:
                begin, end = bounds_of(one)
                more.update(range((max(begin, monday) - monday).days, (min(end, sunday) - monday).days + 1))
        return _Week(monday, rows, [one for one in placed if one.span.key not in gone], max(1, packer.lanes), more)

    def _span(self, row: CalendarRow, monday: date, sunday: date) -> Span:
        begin, end = bounds_of(row)
        column = (self._width - _WEEK) / _DAYS
        left = _WEEK + (max(begin, monday) - monday).days * column + (1.5 if begin >= monday else 0)
        right = _WEEK + ((min(end, sunday) - monday).days + 1) * column - (1.5 if end <= sunday else 0)
        labelled = begin >= monday or monday == self._mondays[0]
        return Span(row.id, left, right, self._labels_of(row), labelled=labelled)

    # --- words -----------------------------------------------------------------------------------------------------------------------

    def _measure(self, text: str) -> float:
        """The room that a label takes with the number before it."""
        width = self._setter.width(_LABEL, text.removeprefix(TICK)) + _NUMBER_ROOM
        return width + TICK_ROOM if text.startswith(TICK) else width

    def _labels_of(self, row: CalendarRow) -> Labels:
        """What may be written on a bar, with the clock time at which it begins."""
        words, start = self._words, row.time.start_time
        suffix = words("day_of_days", title="", days=row.time.days) if row.is_window and row.time.has_days else ""
        prefix = (TICK if state_of(row) is State.HELD else "") + (f"{write_clock(start, None)} " if start is not None else "")
        whole, short = bar_labels(title_of(row), place_of(row, words), suffix=suffix, prefix=prefix)
        if min(self._measure(text) for text in (*whole, *short)) > _LONGEST:
            short = (*short, shortened((*whole, *short)[-1], _LONGEST, self._measure))
        return Labels(whole, short)

    # --- the page --------------------------------------------------------------------------------------------------------------------

    def _draw_header(self, drawing: Drawing, title: str, level: int, lead: str) -> None:
        document, words = self._document, self._words
        left = drawing.emblem()
        across = left + drawing.width("year", title) + 16
        if lead:  # read first
            across += drawing.text("kicker", lead, across, 14, 15) + 16
            drawing.end_part("H1")
        drawing.text("year", title, left, 1, 36)
        drawing.end_part(f"H{level}")
        below = "  ·  ".join(filter(None, (document.subtitle, words("as_planned") if document.planned else "")))
        if below:
            across += drawing.text("kicker", below, across, 14, 15)
            drawing.end_part("P")
        network, right = set_text(document.network, document.language), self._width
        if network:
            shown = shortened(network, right - across - 40, lambda text: drawing.width("network", text))
            drawing.text("network", shown, right, 3, 17, align=1)
            drawing.end_part("P")
        if document.as_of is not None:
            drawing.text("small", words("as_of", day=words.short_day(document.as_of)), right, 20, 15, align=1)
            drawing.end_part("P")
        drawing.rule(0, 45, right, 2.5, HEAVY)

    def _draw_head(self, drawing: Drawing) -> None:
        """The days of the week over their columns."""
        column = (self._width - _WEEK) / _DAYS
        for day in range(_DAYS):
            name = weekday_name(day, self._words.language)
            drawing.text("weekday", name[:1].upper() + name[1:], _WEEK + day * column + 5, _HEADER, _HEAD - 3)
        drawing.rule(0, _HEADER + _HEAD - 1, self._width, 1, RULE)

    def _draw_week(self, drawing: Drawing, week: _Week, top: float) -> None:
        column = (self._width - _WEEK) / _DAYS
        drawing.box(_WEEK + 5 * column, top, 2 * column, week.height, fill=WEEKEND)
        for day in range(1, _DAYS):
            drawing.box(_WEEK + day * column - 0.25, top, 0.5, week.height, fill=HAIRLINE)
        number = self._words("month_week", week=week.monday.isocalendar().week)
        drawing.text("weekday", number, 0, top + 1, _TOP - 2)
        for day in range(_DAYS):
            shown = week.monday + timedelta(days=day)
            is_own = shown.month == self._month
            drawing.text("day", str(shown.day), _WEEK + day * column + 5, top + 1, _TOP - 2, colour=INK if is_own else INK_4)
        rows = {row.id: row for row in week.rows}
        for one in week.lanes:
            self._draw_bar(drawing, rows[one.span.key], one, week.monday, top + _TOP + one.lane * (_BAR + _GAP))
        for day, count in sorted(week.more.items()):
            drawing.text("more", f"+{count}", _WEEK + (day + 1) * column - 5, top + week.height - _BOTTOM - _MORE, _MORE, align=1)
        drawing.rule(0, top + week.height - 0.5, self._width, 1, RULE)

    def _draw_bar(self, drawing: Drawing, row: CalendarRow, lane: Lane, monday: date, y: float) -> None:
        begin, end = bounds_of(row)
        line, state, span = row.line_number, state_of(row), lane.span
        open = ("l" if begin < monday else "") + ("r" if end > monday + timedelta(days=_DAYS - 1) else "")
        drawing.bar(span.left, y, span.right - span.left, _BAR, line, state, open=open)
        inside = lane.side is LabelSide.INSIDE
        drawing.tile(span.left + 3.5, y + 3, _BAR - 6, str(line or "–"), line)
        if lane.side is not LabelSide.NONE:
            across = lane.label_left if lane.side is LabelSide.RIGHT else lane.label_left + _NUMBER_ROOM
            drawing.label(lane.label, across, y, _BAR, state, line, inside=inside)

    def _draw_tray(self, drawing: Drawing, top: float, *, draw: bool) -> float:
        """What has no day in this month, in columns under the weeks; answers its height, 0 where there is none."""
        if not self._tray:
            return 0.0
        columns = max(1, int(self._width // _TRAY_ITEM))
        lines = min(_TRAY_LINES, -(-len(self._tray) // columns))
        if draw:
            shown = self._tray[: lines * columns]
            drawing.text("weekday", self._words("day_unknown"), 0, top, _LINE)
            if len(shown) < len(self._tray):
                drawing.text("more", f"+{len(self._tray) - len(shown)}", self._width, top, _LINE, align=1)
            for index, row in enumerate(shown):
                x, y = index % columns * (self._width / columns), top + _LINE * (1 + index // columns)
                drawing.tile(x, y + 1, _LINE - 3, f"{row.line_number or '–'}?", row.line_number, on_paper=True)
                told = ", ".join(filter(None, (title_of(row), place_of(row, self._words))))
                text = shortened(told, self._width / columns - 38, lambda text: drawing.width("label", text))
                drawing.label(text, x + 25, y, _LINE, State.TENTATIVE, row.line_number, inside=False)
        return _LINE * (1 + lines)
