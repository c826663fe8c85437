"""The month: its weeks with bars, tasks and holidays, and a tray for what has no day yet."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.ui.calendar.drag import Drag, Slot
from gsef_desktop.ui.calendar.month_layout import MonthLayout
from gsef_desktop.ui.calendar.month_paint import MonthPainter
from gsef_desktop.ui.calendar.month_shapes import MonthMetrics, MonthTexts
from gsef_desktop.ui.calendar.page import PageContent, Period, PeriodPage
from gsef_desktop.ui.calendar.period_paint import title_font
from gsef_desktop.ui.calendar.period_words import PeriodWords
from gsef_desktop.ui.calendar.shapes import Hit, HitKind, PaintState, SurfaceLayout
from gsef_desktop.ui.calendar.surface import INSET
from gsef_desktop.ui.calendar.text_widths import TextWidths
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.theme import Theme

_LEAST_WIDTH = 420.0


class MonthPage(PeriodPage):
    """Shows the weeks of one month, from Monday to Sunday, with the days of its neighbours that lie in them."""

    head = 24.0
    foot = 10.0
    wants_tasks = True
    wants_holidays = True

    def __init__(self, theme: Theme, locale: QLocale, words: PlannerWords, parent: QWidget | None = None) -> None:
        self._texts_of_month = PeriodWords(words)
        self._content = PageContent(period=self.period_of(date.today()))
        self._tray_open = False
        super().__init__(theme, words, parent)
        self._painter = MonthPainter(theme, locale, self._texts_of_month.week)
        self._fonts = {role: TextWidths(theme.font(role)) for role in ("bar", "caption", "field")} | {
            "title": TextWidths(title_font(theme))
        }
        width = QFontMetricsF(theme.font("caption")).horizontalAdvance(self._texts_of_month.week)
        self._week_width = max(30.0, width + 6)
        self.setAccessibleName(self.tr("Month"))

    def forget_widths(self) -> None:
        for widths in self._fonts.values():
            widths.forget()
        super().forget_widths()

    # --- page ------------------------------------------------------------------------------------------------------------------------

    def period_of(self, day: date) -> Period:
        first = day.replace(day=1)
        last = first.replace(day=monthrange(first.year, first.month)[1])
        end = min(last.toordinal() + 6 - last.weekday(), date.max.toordinal())
        title = self._texts_of_month.month(first)
        return Period(first=first - timedelta(days=first.weekday()), last=date.fromordinal(end), title=title)

    def day_after(self, day: date, steps: int) -> date:
        return months_after(day, steps)

    def show_content(self, content: PageContent) -> None:
        if content.period != self._content.period:
            self._tray_open = False
            self.verticalScrollBar().setValue(0)
        self._content = content
        self.set_rows(content.rows)

    # --- surface ---------------------------------------------------------------------------------------------------------------------

    def layout_of_month(self) -> MonthLayout:
        """The layout at the present size; made when it is first needed."""
        return cast("MonthLayout", self.layout_now())

    def make_layout(self) -> SurfaceLayout:
        content = self._content
        return MonthLayout(
            self._month(), content.rows, self._sizes(), self._texts(), clashes=content.clashes, tasks=content.tasks,
            holidays=content.holidays, tray_open=self._tray_open,
        )  # fmt: skip

    def paint_head(self, painter: QPainter, layout: SurfaceLayout) -> None:
        self._painter.paint_head(painter, cast("MonthLayout", layout), self.head)

    def paint_content(self, painter: QPainter, layout: SurfaceLayout, state: PaintState, exposed: QRectF) -> None:
        tasks = {task.id: task for task in self._content.tasks}
        self._painter.paint(painter, cast("MonthLayout", layout), self._rows, tasks, state, exposed, self._named_days())

    def spoken_summary(self) -> str:
        return self._texts_of_month.spoken(self._content.period.title, len(self._rows))

    def click_beside(self, hit: Hit) -> bool:
        if hit.kind is HitKind.MORE and hit.day is None:
            self._tray_open = not self._tray_open
            self.forget_layout()
            return True
        return super().click_beside(hit)

    def drag_over(self, drag: Drag, point: QPointF) -> Drag:
        return self.unless_there(super().drag_over(drag, point))

    def day_for_new(self) -> date:
        day, month = super().day_for_new(), self._month()
        return day if (day.year, day.month) == (month.year, month.month) else month

    def tool_tip(self, hit: Hit) -> str:
        if hit.kind is HitKind.HOLIDAY:
            return next((line.text.whole for line in self.layout_of_month().holidays if line.day == hit.day), "")
        if hit.kind is HitKind.TASK:
            task = next((each for each in self._content.tasks if each.id == hit.id), None)
            return "" if task is None else "\n".join(filter(None, (task.title, task.activity_title)))
        return ""

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def _month(self) -> date:
        """The first day of the month: the first Sunday shown always lies in it."""
        first = self._content.period.first
        return (first + timedelta(days=6)).replace(day=1)

    def _sizes(self) -> MonthMetrics:
        width = max(float(self.width() - 2 * INSET), _LEAST_WIDTH)
        height = max(0.0, self.viewport().height() - self.head - self.foot)
        return MonthMetrics(width=width, height=height, week_width=self._week_width)

    def _texts(self) -> MonthTexts:
        words, fonts = self._texts_of_month, self._fonts
        return MonthTexts(
            measure=fonts["bar"], measure_strong=fonts["title"], measure_caption=fonts["caption"], measure_chip=fonts["field"],
            parts_of=words.parts, tray_text_of=self._words.tray_text, clash_text_of=words.clash,
            tray_title=words.tray_title(Slot(Precision.MONTH, self._month())), hint=words.hint,
        )  # fmt: skip

    def _named_days(self) -> dict[date, str]:
        """The first day shown of each neighbouring month, with the name of the month."""
        layout = self.layout_of_month()
        days = [layout.weeks[0].monday] if layout.weeks[0].monday != layout.first else []
        if layout.last < date.max:
            days.append(layout.last + timedelta(days=1))
        return {day: self._words.days(day, day) for day in days}


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last one of a shorter month; the day itself beyond the calendar's end."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return day
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
