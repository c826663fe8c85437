"""The year planner: twelve rows of days with bars that are selected, dragged, stretched and created, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.year_rules import NO_MONTH
from gsef_desktop.ui.calendar.interactive import InteractiveSurface
from gsef_desktop.ui.calendar.painting import rect_of
from gsef_desktop.ui.calendar.planner_paint import PlannerPainter
from gsef_desktop.ui.calendar.shapes import Hit, HitKind, PaintState, SurfaceLayout
from gsef_desktop.ui.calendar.surface import INSET
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.calendar.year_layout import PlanCache, YearLayout
from gsef_desktop.ui.calendar.year_shapes import Align, Band, Metrics, More
from gsef_desktop.ui.theme.theme import Theme

_LEAST_COLUMN = 9.0
_MOST_PLANS = 600


class YearPlanner(InteractiveSurface):
    """Shows the rows of one year."""

    head = 20.0

    def __init__(self, theme: Theme, locale: QLocale, words: PlannerWords, parent: QWidget | None = None) -> None:
        self._year = 0
        self._clashes: Sequence[tuple[date, date]] = ()
        self._align = Align.WEEKDAY
        self._expanded: set[int] = set()
        self._plans: PlanCache = {}
        self._plans_made_for: tuple[object, ...] = ()
        super().__init__(theme, words, parent)
        self._painter = PlannerPainter(theme, locale)
        self.setAccessibleName(self.tr("Year planner"))

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def show_year(self, year: int, rows: Sequence[CalendarRow], clashes: Sequence[tuple[date, date]] = ()) -> None:
        """Show these activities, in their order, and mark the days between the two of each clash."""
        before, rows_before = cast("YearLayout | None", self._layout_made), self._rows
        if year != self._year:
            self._expanded.clear()
            self.verticalScrollBar().setValue(0)
            self._year, before = year, None
        self._rows = {row.id: row for row in rows}
        self._selection = tuple(id for id in self._selection if id in self._rows)
        self._clashes = clashes
        self._layout_made = None
        self._did_forget_layout()
        self._update_changed(before, rows_before)
        self._describe()

    def set_align(self, align: Align) -> None:
        """Put weekdays or dates above each other."""
        self._align = align
        self.forget_layout()

    def show_activity(self, id: str) -> bool:
        """Scroll to an activity; its month is expanded if it is hidden there.  Answers whether it is among the rows."""
        if id in self._rows and not self.layout_of_year().boxes_of(id):
            self._expanded.update(range(13))
            self.forget_layout()
        return super().show_activity(id)

    def layout_of_year(self) -> YearLayout:
        """The layout at the present size; made when it is first needed."""
        return cast("YearLayout", self.layout_now())

    def prepare(self, year: int, rows: Sequence[CalendarRow], clashes: Sequence[tuple[date, date]]) -> None:
        """Pack the months of another year ahead of its first visit; nothing that is shown changes."""
        if year != self._year and not self._expanded:
            self._laid_out(year, rows, clashes)

    def forget_widths(self) -> None:
        self._plans = {}
        super().forget_widths()

    # --- surface ---------------------------------------------------------------------------------------------------------------------

    def make_layout(self) -> SurfaceLayout:
        return self._laid_out(self._year, list(self._rows.values()), self._clashes)

    def paint_head(self, painter: QPainter, layout: SurfaceLayout) -> None:
        self._painter.paint_head(painter, cast("YearLayout", layout), self.head, self._words.tray_title)

    def paint_content(self, painter: QPainter, layout: SurfaceLayout, state: PaintState, exposed: QRectF) -> None:
        self._painter.paint(painter, cast("YearLayout", layout), self._rows, state, exposed, self._words.strip_title)

    def spoken_summary(self) -> str:
        return self._words.spoken_year(self._year, len(self._rows))

    def click_beside(self, hit: Hit) -> bool:
        if hit.kind is HitKind.MORE:
            self._expanded ^= {hit.month}
            self.forget_layout()
            return True
        return super().click_beside(hit)

    def day_for_new(self) -> date:
        day = super().day_for_new()
        return day if day.year == self._year else date(max(self._year, 1), 1, 1)

    # --- geometry --------------------------------------------------------------------------------------------------------------------

    def _laid_out(self, year: int, rows: Sequence[CalendarRow], clashes: Sequence[tuple[date, date]]) -> YearLayout:
        sizes = self._sizes()
        return YearLayout(
            year, list(rows), sizes, self._measure, labels_of=self._words.labels, tray_text_of=self._words.tray_text,
            align=self._align, clashes=clashes, expanded=self._expanded, plans=self._plans_for(sizes),
        )  # fmt: skip

    def _plans_for(self, sizes: Metrics) -> PlanCache:
        """The months packed so far, of any year, as long as everything but rows and heights is as it was."""
        now = (self._align, sizes.width, frozenset(self._expanded))
        if now != self._plans_made_for or len(self._plans) > _MOST_PLANS:
            self._plans_made_for, self._plans = now, {}
        return self._plans

    def _sizes(self) -> Metrics:
        # the scroll bar lies on the inset, so that its coming and going changes nothing
        viewport = self.viewport().size()
        width = float(self.width() - 2 * INSET)
        tray = min(176.0, max(112.0, width * 0.155))
        width = max(width, 46 + tray + _LEAST_COLUMN * self._align.columns)
        return Metrics(width=width, height=max(0, viewport.height() - self.head - self.foot), tray_width=tray)

    def _update_changed(self, before: YearLayout | None, rows_before: Mapping[str, CalendarRow]) -> None:
        """Repaint the months in which anything has changed, or everything where that is not certain."""
        now = self.layout_of_year() if before is not None else None
        if before is None or now is None or (before.months, before.strip) != (now.months, now.strip):
            self.viewport().update()
            return
        changed = {row.id for row in self._rows.values() if rows_before.get(row.id) is not row}
        parts, parts_before = now.by_month(), before.by_month()
        origin = self.origin()
        for month in {*parts, *parts_before}:
            here = parts.get(month, [])
            if here == parts_before.get(month, []) and changed.isdisjoint([part.id for part in here if not isinstance(part, Band | More)]):
                continue
            box = now.strip if month == NO_MONTH else now.months[month - 1].box
            if box is not None:
                self.viewport().update(rect_of(box.grown(6)).translated(origin).toAlignedRect())
