"""The surface of the year planner: what it shows, where it stands, how it scrolls and is painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.year_rules import NO_MONTH
from gsef_desktop.ui.calendar.drag import Drag
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.planner_paint import PaintState, PlannerPainter, rect_of
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.calendar.year_layout import PlanCache, YearLayout
from gsef_desktop.ui.calendar.year_shapes import Align, Band, Metrics, More
from gsef_desktop.ui.theme.theme import Theme

HEAD = 20
"""Height in px of the row of weekdays, which does not scroll."""
INSET = 16
_FOOT = 8
_LEAST_COLUMN = 9.0
_MOST_PLANS = 600


class PlannerSurface(QAbstractScrollArea):
    """Shows the rows of one year; what the user does to them is up to a subclass."""

    def __init__(self, theme: Theme, locale: QLocale, words: PlannerWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._painter = PlannerPainter(theme, locale)
        self._metrics = QFontMetricsF(theme.font("bar"))
        self._widths: dict[str, float] = {}
        self._rows: dict[str, CalendarRow] = {}
        self._clashes: Sequence[tuple[date, date]] = ()
        self._year = 0
        self._align = Align.WEEKDAY
        self._expanded: set[int] = set()
        self._today = date.today()
        self._layout_made: YearLayout | None = None
        self._plans: PlanCache = {}
        self._plans_made_for: tuple[object, ...] = ()
        self._selected = ""
        self._hovered = ""
        self._drag: Drag | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Year planner"))
        self.setWhatsThis(words.keyboard_help)

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def show_year(self, year: int, rows: Sequence[CalendarRow], clashes: Sequence[tuple[date, date]] = ()) -> None:
        """Show these activities, in their order, and mark the days between the two of each clash."""
        before, rows_before = self._layout_made, self._rows
        if year != self._year:
            self._expanded.clear()
            self.verticalScrollBar().setValue(0)
            self._year, before = year, None
        self._rows = {row.id: row for row in rows}
        self._clashes = clashes
        self._layout_made = None
        self._did_forget_layout()
        self._update_changed(before, rows_before)
        self._describe()

    def set_align(self, align: Align) -> None:
        """Put weekdays or dates above each other."""
        self._align = align
        self._forget_layout()

    def set_today(self, today: date) -> None:
        """Mark another day as today."""
        self._today = today
        self.viewport().update()

    def select(self, id: str) -> None:
        """Select an activity (or nothing: ""), without a signal."""
        if id != self._selected:
            self._selected = id
            self._describe()
            self.viewport().update()

    def selection(self) -> str:
        """The id selected, or ""."""
        return self._selected

    def show_activity(self, id: str) -> bool:
        """Scroll to an activity; its month is expanded if it is hidden there.  Answers whether it is among the rows."""
        if id not in self._rows:
            return False
        if not self.layout_of_year().boxes_of(id):
            self._expanded.update(range(13))
            self._forget_layout()
        boxes = self.layout_of_year().boxes_of(id)
        if boxes:
            self._scroll_to(boxes[0])
        return bool(boxes)

    def show_day(self, day: date) -> None:
        """Scroll to a day of this year."""
        if day.year == self._year:
            self._scroll_to(self.layout_of_year().day_box(day))

    def layout_of_year(self) -> YearLayout:
        """The layout at the present size; made when it is first needed."""
        if self._layout_made is None:
            sizes = self._sizes()
            self._layout_made = YearLayout(
                self._year, list(self._rows.values()), sizes, self._measure,
                labels_of=self._words.labels, tray_text_of=self._words.tray_text,
                align=self._align, clashes=self._clashes, expanded=self._expanded, plans=self._plans_for(sizes),
            )  # fmt: skip
            self._update_scroll_bars(self._layout_made)
        return self._layout_made

    def prepare(self, year: int, rows: Sequence[CalendarRow], clashes: Sequence[tuple[date, date]]) -> None:
        """Pack the months of another year ahead of its first visit; nothing that is shown changes."""
        if year != self._year and not self._expanded:
            sizes = self._sizes()
            YearLayout(
                year, list(rows), sizes, self._measure, labels_of=self._words.labels, tray_text_of=self._words.tray_text,
                align=self._align, clashes=clashes, expanded=self._expanded, plans=self._plans_for(sizes),
            )  # fmt: skip

    def rect_of_day(self, day: date) -> QRectF:
        """Where a day is drawn, in the viewport; for tests and for placing things."""
        return rect_of(self.layout_of_year().day_box(day)).translated(self._origin())

    def rects_of(self, id: str) -> list[QRectF]:
        """Where an activity is drawn, in the viewport: a rectangle for each month."""
        origin = self._origin()
        return [rect_of(box).translated(origin) for box in self.layout_of_year().boxes_of(id)]

    # --- Qt --------------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self.layout_of_year()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("bg"))
        origin = self._origin()
        if event.rect().top() < HEAD:
            painter.save()
            painter.translate(origin.x(), 0)
            self._painter.paint_head(painter, layout, HEAD, self._words.tray_title)
            painter.restore()
        painter.setClipRect(0, HEAD, self.viewport().width(), self.viewport().height())
        painter.translate(origin)
        exposed = QRectF(event.rect()).translated(-origin.x(), -origin.y())
        state = PaintState(
            today=self._today, selected=self._selected, hovered=self._hovered, focused=self.hasFocus(), drag=self._drag,
            drag_text=self._drag_text(),
        )  # fmt: skip
        self._painter.paint(painter, layout, self._rows, state, exposed, self._words.strip_title)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_layout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._did_scroll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --- geometry --------------------------------------------------------------------------------------------------------------------

    def _measure(self, text: str) -> float:
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

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
        return Metrics(width=width, height=max(0, viewport.height() - HEAD - _FOOT), tray_width=tray)

    def _origin(self) -> QPointF:
        return QPointF(INSET - self.horizontalScrollBar().value(), HEAD - self.verticalScrollBar().value())

    def _forget_layout(self) -> None:
        self._layout_made = None
        self._did_forget_layout()
        self.viewport().update()

    def _update_changed(self, before: YearLayout | None, rows_before: Mapping[str, CalendarRow]) -> None:
        """Repaint the months in which anything has changed, or everything where that is not certain."""
        now = self.layout_of_year() if before is not None else None
        if before is None or now is None or (before.months, before.strip) != (now.months, now.strip):
            self.viewport().update()
            return
        changed = {row.id for row in self._rows.values() if rows_before.get(row.id) is not row}
        parts, parts_before = now.by_month(), before.by_month()
        origin = self._origin()
        for month in {*parts, *parts_before}:
            here = parts.get(month, [])
            if here == parts_before.get(month, []) and changed.isdisjoint([part.id for part in here if not isinstance(part, Band | More)]):
                continue
            box = now.strip if month == NO_MONTH else now.months[month - 1].box
            if box is not None:
                self.viewport().update(rect_of(box.grown(6)).translated(origin).toAlignedRect())

    def _update_scroll_bars(self, layout: YearLayout) -> None:
        viewport = self.viewport().size()
        for bar, size, page in (
            (self.verticalScrollBar(), layout.height + HEAD + _FOOT, float(viewport.height())),
            (self.horizontalScrollBar(), layout.metrics.width + 2 * INSET, float(self.width())),
        ):
            bar.setRange(0, max(0, int(size - page + 0.999)))
            bar.setPageStep(int(page))
            bar.setSingleStep(20)

    def _scroll_to(self, box: Box) -> None:
        bar = self.verticalScrollBar()
        room = self.viewport().height() - HEAD
        if box.y < bar.value():
            bar.setValue(int(box.y) - 16)
        elif box.bottom > bar.value() + room:
            bar.setValue(int(box.bottom - room) + 16)

    def _describe(self) -> None:
        """Say the selected bar to a screen reader."""
        row = self._rows.get(self._selected)
        text = self._words.spoken(row) if row is not None else self._words.spoken_year(self._year, len(self._rows))
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _drag_text(self) -> str:
        drag = self._drag
        return self._words.days(drag.first, drag.last) if drag is not None and drag.first and drag.last else ""

    def _did_forget_layout(self) -> None:
        """The layout is about to be made anew."""

    def _did_scroll(self) -> None:
        """The content stands elsewhere."""
