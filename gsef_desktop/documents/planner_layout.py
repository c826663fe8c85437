"""Where everything of the wall planner stands: twelve rows of days, bars in lanes, trays for days not known, all on one sheet.

Lengths are in units of which a label is 11 high; the sheet chooses how many points a unit has.  The origin is the left upper corner of the
January row.  Whatever is not shown for want of room is counted: by day for bars, by month for trays.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from gsef_desktop.documents.content import Align
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.lanes import Labels, LabelSide, LanePacker, Measure, Placed, Span, wrapped
from gsef_desktop.domain.year_rules import NO_MONTH, bounds_of, is_bar, main_month, months_of, tray_of

_BAR_MARGIN = 1.5
_TRAY_INDENT = 20.0
_TRAY_GAP = 3.0
_STRIP_ITEM = 330.0
_ROOMY = 6
"""On paper a whole label is worth another lane up to so many."""
_CROWDED = 16
_MOST_PACKINGS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Lengths of one sheet.  `height` is for all twelve rows and the strip beneath them."""

    width: float
    height: float
    month: float
    """the column with the names of the months"""
    tray: float
    """the column of days not known, 0 where there are none"""
    bar: float = 18.0
    gap: float = 2.0
    top: float = 15.0
    bottom: float = 4.0
    line: float = 14.0
    """a line of a tray"""
    more: float = 11.0
    """the line of "+n" beneath the lanes"""
    strip_lines: int = 3

    def column(self, align: Align) -> float:
        """The width of a day."""
        return (self.width - self.month - self.tray) / columns(align)


def columns(align: Align) -> int:
    """Six weeks less the days that no month reaches, or the days of the longest month."""
    return 37 if align is Align.WEEKDAY else 31


@dataclass(frozen=True, slots=True)
class PlannedBar:
    """The part of an activity that lies in one month, from `left` to `right`; `label_left` is where the label's room begins."""

    row: CalendarRow
    first: date
    last: date
    lane: int
    left: float
    right: float
    label: str
    side: LabelSide
    label_left: float
    label_width: float


@dataclass(slots=True)
class MonthRow:
    """A row of the sheet.  `more` counts by day of the month what has no lane, `tray_more` what has no place in the tray."""

    month: int
    offset: int
    days: int
    bars: list[PlannedBar] = field(default_factory=list)
    more: Counter[int] = field(default_factory=Counter)
    tray: list[tuple[CalendarRow, list[str]]] = field(default_factory=list)
    tray_more: int = 0
    lanes: int = 1
    y: float = 0.0
    height: float = 0.0


@dataclass(slots=True)
class YearPlan:
    """The whole sheet.  `strip` holds what has no month, with the place of each; `hidden` are the ids of what is only counted."""

    months: list[MonthRow]
    strip: list[tuple[CalendarRow, float, float, str]]
    strip_y: float
    strip_height: float
    strip_more: int
    hidden: frozenset[str]
    cut: int
    """how many labels end with an ellipsis"""


class Planner:
    """Plans one year.  `labels_of` and `tray_text_of` say what is written, `measure` how wide that is."""

    def __init__(
        self,
        year: int,
        rows: Sequence[CalendarRow],
        sizes: Sizes,
        measure: Measure,
        *,
        labels_of: Callable[[CalendarRow], Labels],
        tray_text_of: Callable[[CalendarRow], str],
        align: Align = Align.WEEKDAY,
    ) -> None:
        self._year, self._sizes, self._measure = year, sizes, measure
        self._labels_of, self._tray_text_of = labels_of, tray_text_of
        self._align, self._column = align, sizes.column(align)
        lanes = (sizes.height - 12 * (sizes.top + sizes.bottom)) / (sizes.bar + sizes.gap)
        self._most_lanes = max(1, int(lanes) - 11)  # with one for each of the other months
        self._spans: dict[int, list[CalendarRow]] = {month: [] for month in range(1, 13)}
        self._trays: dict[int, list[CalendarRow]] = {month: [] for month in range(13)}
        for row in rows:
            if is_bar(row):
                for month in months_of(row, year):
                    self._spans[month].append(row)
            else:
                self._trays[tray_of(row, year)].append(row)

    def plan(self) -> YearPlan:
        """Everything, if that fits; else as many lanes as there is room for, and the rest counted."""
        sizes = self._sizes
        strip, strip_height, strip_more = self._strip()
        room = sizes.height - strip_height
        months = {month: self._month(month, None, _ROOMY if len(rows) <= _CROWDED else 0) for month, rows in self._spans.items()}
        if sum(self._need(row, self._full_tray(row.month)) for row in months.values()) > room:  # rather cut a few labels
            months = {month: self._month(month, None, 0) for month in months}
        left_out = self._drop_orphans(months)
        needs = {month: self._need(row, self._full_tray(month)) for month, row in months.items()}
        if sum(needs.values()) > room:
            months, needs = self._fit(months, room)
            left_out = self._drop_orphans(months)
        self._spread(needs, months, room)
        for row in months.values():
            self._fill_tray(row)
        left_out |= {row.id for row in self._waiting(months)}
        written = [bar.label for row in months.values() for bar in row.bars]
        written += [lines[-1] for row in months.values() for _, lines in row.tray] + [text for *_, text in strip]
        return YearPlan(
            months=list(months.values()), strip=strip, strip_y=room, strip_height=strip_height, strip_more=strip_more,
            hidden=frozenset(left_out), cut=sum(text.endswith("…") for text in written),
        )  # fmt: skip

    # --- months ----------------------------------------------------------------------------------------------------------------------

    def _month(self, month: int, limit: int | None, roomy: int) -> MonthRow:
        """The bars of a month in at most `limit` lanes."""
        days = monthrange(self._year, month)[1]
        offset = date(self._year, month, 1).weekday() if self._align is Align.WEEKDAY else 0
        made = MonthRow(month, offset, days)
        parts = {part[1].id: part for part in sorted((self._part(row, month) for row in self._spans[month]), key=lambda part: part[0])}
        spans = [self._span(row, first, last, offset) for _, row, first, last in parts.values()]
        placed, left_over, lanes = self._pack(spans, min(limit or self._most_lanes, max(1, len(spans))), roomy)
        for one in placed:
            _, row, first, last = parts[one.span.key]
            made.bars.append(
                PlannedBar(
                    row, first, last, one.lane, one.span.left, one.span.right, one.label, one.side, one.label_left, one.label_width
                )
            )  # fmt: skip
        for key in left_over:
            self._count(made, parts[key][2], parts[key][3])
        made.lanes = max(1, lanes)
        return made

    def _pack(self, spans: list[Span], limit: int, roomy: int) -> tuple[list[Placed], list[str], int]:
        """The spans in lanes and the keys of those without one.  A bar that would stand there without its name is left out too."""
        left_over: list[str] = []
        left, right = self._sizes.month, self._sizes.month + self._column * columns(self._align)
        for _ in range(_MOST_PACKINGS):
            packer = LanePacker(left, right, self._measure, limit, roomy)
            placed = packer.pack(spans)
            nameless = {one.span.key for one in placed if one.span.labelled and one.side is LabelSide.NONE}
            gone = nameless | {span.key for span in packer.left_over}
            left_over += [span.key for span in spans if span.key in gone]
            if not nameless:
                return placed, left_over, packer.lanes
            spans = [span for span in spans if span.key not in gone]
        named = [one for one in placed if one.span.key not in gone]
        return named, left_over, packer.lanes

    def _count(self, row: MonthRow, first: date, last: date) -> None:
        row.more.update(range(first.day, last.day + 1))

    def _part(self, row: CalendarRow, month: int) -> tuple[tuple[int, int, int, str, str], CalendarRow, date, date]:
        """The part of `row` in `month` with the key by which parts are placed: early first, long first, then line and title."""
        begin, end = bounds_of(row)
        first = max(begin, date(self._year, month, 1))
        last = min(end, date(self._year, month, monthrange(self._year, month)[1]))
        return (first.day, first.day - last.day, row.line_number, row.title, row.id), row, first, last

    def _span(self, row: CalendarRow, first: date, last: date, offset: int) -> Span:
        begin, end = bounds_of(row)
        left = self._sizes.month + (offset + first.day - 1) * self._column + (_BAR_MARGIN if begin == first else 0)
        right = self._sizes.month + (offset + last.day) * self._column - (_BAR_MARGIN if end == last else 0)
        return Span(row.id, left, right, self._labels_of(row), labelled=first.month == main_month(row, self._year))

    def _need(self, row: MonthRow, tray: float) -> float:
        """The height of a row with its lanes and a tray so high."""
        sizes = self._sizes
        return max(sizes.top + row.lanes * (sizes.bar + sizes.gap) + (sizes.more if row.more else 0) + sizes.bottom, tray)

    def _fit(self, months: dict[int, MonthRow], room: float) -> tuple[dict[int, MonthRow], dict[int, float]]:
        """As many lanes in each month as there is room for, the same everywhere as far as they are needed; one more where any is left.

        Answers the months and the heights that they need: every one has a line for "+n", since a bar may be left out for another month.
        """
        sizes = self._sizes
        trays = {month: min(self._full_tray(month), 2 * sizes.line + 8) for month in months}

        def needed(limits: dict[int, int]) -> dict[int, float]:
            rest = sizes.top + sizes.more + sizes.bottom
            return {month: max(rest + lanes * (sizes.bar + sizes.gap), trays[month]) for month, lanes in limits.items()}

        limit = max(row.lanes for row in months.values())
        limits = {month: min(limit, row.lanes) for month, row in months.items()}
        while limit > 1 and sum(needed(limits).values()) > room:
            limit -= 1
            limits = {month: min(limit, row.lanes) for month, row in months.items()}
        for month in sorted(months, key=lambda month: -len(self._spans[month])):
            wider = limits | {month: limits[month] + 1}
            if limits[month] < months[month].lanes and sum(needed(wider).values()) <= room:
                limits = wider
        made = {month: row if limits[month] >= row.lanes else self._month(month, limits[month], 0) for month, row in months.items()}
        return made, needed(limits)

    def _spread(self, needs: dict[int, float], months: dict[int, MonthRow], room: float) -> None:
        """Give the rows their places, and what is left of the room evenly to all."""
        extra = max(0.0, (room - sum(needs.values())) / 12)
        y = 0.0
        for month, row in months.items():
            row.y, row.height = y, needs[month] + extra
            y += row.height

    def _drop_orphans(self, months: dict[int, MonthRow]) -> set[str]:
        """The part of a bar whose name stands nowhere is counted too; answers the ids of all that is not shown."""
        named = {bar.row.id for row in months.values() for bar in row.bars if bar.side is not LabelSide.NONE}
        hidden = {row.id for rows in self._spans.values() for row in rows} - named
        for row in months.values():
            orphans = [bar for bar in row.bars if bar.row.id in hidden]
            for bar in orphans:
                self._count(row, bar.first, bar.last)
            row.bars = [bar for bar in row.bars if bar.row.id not in hidden]
        return hidden

    def _waiting(self, months: dict[int, MonthRow]) -> list[CalendarRow]:
        """What is in no tray for want of room."""
        return [row for month in months.values() for row in self._trays[month.month][len(month.tray) :]]

    # --- trays -----------------------------------------------------------------------------------------------------------------------

    def _tray_lines(self, row: CalendarRow, lines: int = 2) -> list[str]:
        return wrapped(self._tray_text_of(row), self._sizes.tray - _TRAY_INDENT, lines, self._measure) or [""]

    def _full_tray(self, month: int) -> float:
        """The height of a tray that shows everything."""
        tray = self._trays[month]
        return sum(len(self._tray_lines(row)) * self._sizes.line + _TRAY_GAP for row in tray) + 5 if tray else 0.0

    def _fill_tray(self, row: MonthRow) -> None:
        """What fits into the height of the row, in two lines each, else in one; the last line counts the rest."""
        waiting, sizes = self._trays[row.month], self._sizes
        for lines in (2, 1):
            row.tray, left = [], row.height - 5
            for index, entry in enumerate(waiting):
                text = self._tray_lines(entry, lines)
                high = len(text) * sizes.line + _TRAY_GAP
                if left - high < (sizes.line if index + 1 < len(waiting) else 0) - 0.01:
                    break
                left -= high
                row.tray.append((entry, text))
            row.tray_more = len(waiting) - len(row.tray)
            if not row.tray_more:
                return

    def _strip(self) -> tuple[list[tuple[CalendarRow, float, float, str]], float, int]:
        """What has no month, in lines from left to right, the height of that, and how many are left out."""
        waiting, sizes = self._trays[NO_MONTH], self._sizes
        if not waiting:
            return [], 0.0, 0
        items: list[tuple[CalendarRow, float, float, str]] = []
        x, y = sizes.month, 6.0
        for row in waiting:
            text = wrapped(self._tray_text_of(row), _STRIP_ITEM, 1, self._measure) or [""]
            width = 9 + self._measure(text[0])
            if x > sizes.month and x + width > sizes.width - 30:
                x, y = sizes.month, y + sizes.line + 4
            if y > 6.0 + (sizes.strip_lines - 1) * (sizes.line + 4) + 0.01:
                break
            items.append((row, x, y, text[0]))
            x += width + 16
        last = items[-1][2] if items else 6.0
        return items, last + sizes.line + 6, len(waiting) - len(items)
