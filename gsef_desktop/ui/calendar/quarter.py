"""The quarter: three months one below the other or side by side, with room for titles, places and hosts."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Any, cast

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.ui.calendar.drag import Drag, Slot
from gsef_desktop.ui.calendar.month import months_after
from gsef_desktop.ui.calendar.page import PageContent, Period, PeriodPage
from gsef_desktop.ui.calendar.period_paint import title_font
from gsef_desktop.ui.calendar.period_words import PeriodWords
from gsef_desktop.ui.calendar.quarter_columns import ColumnsLayout
from gsef_desktop.ui.calendar.quarter_layout import QuarterLayout
from gsef_desktop.ui.calendar.quarter_paint import QuarterPainter
from gsef_desktop.ui.calendar.quarter_shapes import Arrangement, QuarterTexts
from gsef_desktop.ui.calendar.quarter_stacked import StackedLayout
from gsef_desktop.ui.calendar.shapes import Hit, HitKind, PaintState, SurfaceLayout
from gsef_desktop.ui.calendar.surface import INSET
from gsef_desktop.ui.calendar.text_widths import TextWidths
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import SegmentedControl

_LEAST_WIDTH = 720.0


class QuarterPage(PeriodPage):
    """Shows three months; how they stand is up to the reader and remembered by `state`."""

    head = 24.0
    foot = 10.0
    wants_holidays = True
    wants_hosts = True

    def __init__(self, theme: Theme, locale: QLocale, words: PlannerWords, parent: QWidget | None = None) -> None:
        self._texts_of_quarter = PeriodWords(words)
        self._content = PageContent(period=self.period_of(date.today()))
        self._arrangement = Arrangement.STACKED
        self._open: set[Slot] = set()
        self._control: SegmentedControl | None = None
        super().__init__(theme, words, parent)
        self._painter = QuarterPainter(theme, locale, words.tray_title)
        self._fonts = {role: TextWidths(theme.font(role)) for role in ("bar", "field")}
        self._fonts["title"] = TextWidths(title_font(theme))
        self.setAccessibleName(self.tr("Quarter"))

    def forget_widths(self) -> None:
        for widths in self._fonts.values():
            widths.forget()
        super().forget_widths()

    # --- page ------------------------------------------------------------------------------------------------------------------------

    def period_of(self, day: date) -> Period:
        first = _quarter(day)
        last = date(first.year, first.month + 2, monthrange(first.year, first.month + 2)[1])
        return Period(first=first, last=last, title=self._texts_of_quarter.months(first, last))

    def day_after(self, day: date, steps: int) -> date:
        return months_after(day, 3 * steps)

    def show_content(self, content: PageContent) -> None:
        if content.period != self._content.period:
            self._open.clear()
            self.verticalScrollBar().setValue(0)
        before, self._content = self._content, content
        self.set_rows(content.rows, as_before=content == before)

    def options(self) -> QWidget | None:
        if self._control is None:
            choices = [(Arrangement.STACKED, self.tr("Stacked")), (Arrangement.SIDE_BY_SIDE, self.tr("Side by side"))]
            self._control = SegmentedControl(self._theme, self.tr("Months"), choices)
            self._control.set_value(self._arrangement)
            self._control.changed.connect(self._choose_arrangement)
        return self._control

    def state(self) -> dict[str, Any]:
        """How the months stand, as plain JSON."""
        return {"arrangement": self._arrangement.value}

    def set_state(self, state: dict[str, Any]) -> None:
        """Let the months stand as they stood when `state` was told; what is unknown is as it is at first."""
        value = state.get("arrangement")
        self._arrange(Arrangement(value) if value in list(Arrangement) else Arrangement.STACKED)

    def _choose_arrangement(self, arrangement: Arrangement) -> None:
        self._arrange(arrangement)
        self.state_changed.emit()

    def _arrange(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        if self._control is not None:
            self._control.set_value(arrangement)
        self.verticalScrollBar().setValue(0)
        self.forget_layout()

    # --- surface ---------------------------------------------------------------------------------------------------------------------

    def layout_of_quarter(self) -> QuarterLayout:
        """The layout at the present size; made when it is first needed."""
        return cast("QuarterLayout", self.layout_now())

    def make_layout(self) -> SurfaceLayout:
        content = self._content
        made = StackedLayout if self._arrangement is Arrangement.STACKED else ColumnsLayout
        width = max(float(self.width() - 2 * INSET), _LEAST_WIDTH)
        height = max(0.0, self.viewport().height() - self.head - self.foot)
        return made(
            content.period.first, content.rows, width, height, self._texts(), clashes=content.clashes, holidays=content.holidays,
            open_trays=frozenset(self._open),
        )  # fmt: skip

    def paint_head(self, painter: QPainter, layout: SurfaceLayout) -> None:
        self._painter.paint_head(painter, cast("QuarterLayout", layout), self.head, self._today)

    def paint_content(self, painter: QPainter, layout: SurfaceLayout, state: PaintState, exposed: QRectF) -> None:
        self._painter.paint(painter, cast("QuarterLayout", layout), self._rows, state, exposed)

    def spoken_summary(self) -> str:
        return self._texts_of_quarter.spoken(self._content.period.title, len(self._rows))

    def click_beside(self, hit: Hit) -> bool:
        if hit.kind is HitKind.MORE and hit.day is None:
            self._open ^= {self.layout_of_quarter().trays[hit.month].slot}
            self.forget_layout()
            return True
        return super().click_beside(hit)

    def step_of_keys(self, across: int, down: int) -> int:
        return super().step_of_keys(across, down) if self._arrangement is Arrangement.STACKED else 7 * across + down

    def edge_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.SizeHorCursor if self._arrangement is Arrangement.STACKED else Qt.CursorShape.SizeVerCursor

    def day_for_new(self) -> date:
        day, period = super().day_for_new(), self._content.period
        return day if period.first <= day <= period.last else period.first

    def drag_over(self, drag: Drag, point: QPointF) -> Drag:
        return self.unless_there(super().drag_over(drag, point))

    def tool_tip(self, hit: Hit) -> str:
        if hit.kind is not HitKind.HOLIDAY:
            return ""
        return next((mark.text.whole for mark in self.layout_of_quarter().holidays if mark.day == hit.day), "")

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def _texts(self) -> QuarterTexts:
        words, fonts = self._texts_of_quarter, self._fonts
        return QuarterTexts(
            measure=fonts["bar"], measure_strong=fonts["title"], measure_chip=fonts["field"], labels_of=self._words.labels,
            parts_of=words.parts, second_of=self._second, tray_text_of=self._words.tray_text, tray_title_of=words.tray_title,
            hint=words.hint,
        )  # fmt: skip

    def _second(self, row: CalendarRow) -> str:
        return self._texts_of_quarter.second(row, (self._content.hosts or {}).get(row.activity_id, ""))


def _quarter(day: date) -> date:
    """The first day of the quarter of a day."""
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
