"""The strip of the next six weeks: bars with their names, weekends tinted, clashes banded, a line for today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.time_writing import write_day, write_time
from gsef_desktop.domain.titles import natural_cuts
from gsef_desktop.services.calendar import CalendarClash
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import BarLook, label_colour, label_font, paint_bar, paint_outline

WEEKS = 6
_HEAD, _BAR, _GAP, _TOP = 26, 20, 3, 8
_MOST_LANES = 9
_LONG = 280
"""A name longer than this, in px, is shortened where a reader would pause."""


@dataclass(frozen=True)
class StripBar:
    """A bar with its place: `rect` of the bar, `label` where its name `title` begins, `inside` whether that is on the bar."""

    row: CalendarRow
    title: str
    rect: QRectF
    label: QRectF
    inside: bool
    square_left: bool
    square_right: bool


class WeekStrip(QWidget):
    """Paints the activities of six weeks.  Left and Right move from bar to bar, Enter opens the one that has the focus."""

    chosen = Signal(str)
    """id of the activity that was clicked or opened"""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._first = date.today()
        self._today: date | None = None
        self._rows: tuple[CalendarRow, ...] = ()
        self._clashes: tuple[CalendarClash, ...] = ()
        self._bars: list[StripBar] = []
        self._hidden = 0
        self._current: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(QCoreApplication.translate("Overview", "Next weeks"))

    def show_weeks(self, first: date, today: date | None, rows: tuple[CalendarRow, ...], clashes: tuple[CalendarClash, ...]) -> None:
        """Show six weeks from the Monday `first`."""
        self._first, self._today, self._rows, self._clashes = first, today, rows, clashes
        self._lay_out()
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> list[StripBar]:
        """The bars as they are laid out now."""
        return self._bars

    def sizeHint(self) -> QSize:
        lanes = max((int((bar.rect.top() - _HEAD - _TOP) // (_BAR + _GAP)) + 1 for bar in self._bars), default=2)
        return QSize(700, _HEAD + _TOP + max(lanes, 3) * (_BAR + _GAP) + 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, self.sizeHint().height())

    # -- layout ----------------------------------------------------------------

    def _x(self, day: date) -> float:
        return (day - self._first).days * self.width() / (7 * WEEKS)

    def _lay_out(self) -> None:
        """Put every bar into the first lane where it and its name have room."""
        last = self._first + timedelta(days=7 * WEEKS - 1)
        taken: list[list[tuple[float, float]]] = []
        self._bars, self._hidden = [], 0
        for row in sorted(self._rows, key=lambda one: (one.time.earliest or date.max, -one.time.days, one.title)):
            if row.time.earliest is None or row.time.latest is None:
                continue
            left, right = self._x(max(row.time.earliest, self._first)), self._x(min(row.time.latest, last) + timedelta(days=1))
            title, width = self._name(row)
            inside = width <= right - left - 2
            start, end, label_x = left, right, left + 7
            if not inside:  # right of the bar, else left of it, else cut off where there is more room
                before, after = left - 5, self.width() - right - 5
                on_right = width <= after or (width > before and after >= before)
                width = max(0.0, min(width, after if on_right else before))
                start, end, label_x = (left, right + 4 + width, right + 5) if on_right else (left - 4 - width, right, left - width)
            lane = next((n for n, spans in enumerate(taken) if all(end <= a or start >= b for a, b in spans)), len(taken))
            if lane >= _MOST_LANES:
                self._hidden += 1
                continue
            if lane == len(taken):
                taken.append([])
            taken[lane].append((start, end + 4))
            top = _HEAD + _TOP + lane * (_BAR + _GAP)
            self._bars.append(
                StripBar(
                    row=row, title=title, rect=QRectF(left + 0.5, top, right - left - 1, _BAR), inside=inside,
                    label=QRectF(label_x, top, width, _BAR),
                    square_left=row.time.earliest < self._first, square_right=row.time.latest > last,
                )
            )  # fmt: skip

    def _name(self, row: CalendarRow) -> tuple[str, float]:
        """The title as it is shown, and how wide it is together with the city."""
        strong = QFontMetrics(self._theme.font("bar_strong"))
        forms = [row.title, *natural_cuts(row.title)]
        title = next((one for one in forms if strong.horizontalAdvance(one) <= _LONG), forms[-1])
        city = f", {row.place.city}" if row.place.city else ""
        return title, strong.horizontalAdvance(title) + QFontMetrics(self._theme.font("bar")).horizontalAdvance(city) + 10.0

    def _text(self, row: CalendarRow) -> str:
        return " ".join(part for part in (row.title, row.place.city or "") if part)

    # -- events ------------------------------------------------------------------

    def resizeEvent(self, event: QEvent) -> None:
        self._lay_out()
        self.updateGeometry()

    def _bar_at(self, point: QPointF) -> StripBar | None:
        return next((bar for bar in self._bars if bar.rect.contains(point) or bar.label.contains(point)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on = self._bar_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position())
        if bar is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go(bar)
            self.chosen.emit(bar.row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        ids = [bar.row.id for bar in self._bars]
        if step is not None and ids:
            at = ids.index(self._current) + step if self._current in ids else 0
            self._go(self._bars[max(0, min(at, len(ids) - 1))])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current in ids:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _go(self, bar: StripBar) -> None:
        self._current = bar.row.id
        self.setAccessibleDescription(f"{self._text(bar.row)}, {write_time(bar.row.time, self._language)}")
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self._bar_at(QPointF(event.pos()))
            text = f"{self._text(bar.row)}\n{write_time(bar.row.time, self._language, weekday=True)}" if bar is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    # -- painting ------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        for bar in self._bars:
            look = self._look(bar.row)
            paint_bar(painter, bar.rect, look, theme, square_left=bar.square_left, square_right=bar.square_right)
            self._paint_name(painter, bar, look)
            if bar.row.id == self._current and self.hasFocus():
                paint_outline(painter, bar.rect, theme.color("acc"), square_left=bar.square_left, square_right=bar.square_right)
        if self._today is not None:
            self._paint_today(painter, self._today)
        if self._hidden:
            text = QCoreApplication.translate("ConfirmCard", "{number} more in the calendar").format(number=self._hidden)
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("ink3"))
            box = QRectF(0, self.height() - 20, self.width() - 10, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)

    def _paint_name(self, painter: QPainter, bar: StripBar, look: BarLook) -> None:
        """The title, and behind it the city in a lighter face."""
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        font = label_font(look, self._theme)
        font.setWeight(self._theme.font("bar_strong").weight())
        painter.setFont(font)
        painter.setPen(label_colour(look, self._theme, inside=bar.inside))
        metrics = QFontMetrics(font)
        title = metrics.elidedText(bar.title, Qt.TextElideMode.ElideRight, int(bar.label.width()))
        painter.drawText(bar.label, side, title)
        if title == bar.title and bar.row.place.city:
            rest = bar.label.adjusted(metrics.horizontalAdvance(title), 0, 0, 0)
            painter.setFont(label_font(look, self._theme))
            city = QFontMetrics(painter.font()).elidedText(f", {bar.row.place.city}", Qt.TextElideMode.ElideRight, int(rest.width()))
            painter.drawText(rest, side, city)

    @staticmethod
    def _look(row: CalendarRow) -> BarLook:
        return BarLook(
            row.line_number,
            row.is_tentative,
            row.status is ActivityStatus.CANCELLED,
            row.status is ActivityStatus.HELD,
            row.is_window and row.time.has_days,
        )

    def _paint_ground(self, painter: QPainter) -> None:
        theme, height, last = self._theme, float(self.height()), self._first + timedelta(days=7 * WEEKS - 1)
        for week in range(WEEKS):
            saturday = self._first + timedelta(days=7 * week + 5)
            weekend = QRectF(self._x(saturday), _HEAD, self._x(saturday + timedelta(days=2)) - self._x(saturday), height - _HEAD)
            painter.fillRect(weekend, theme.color("wkend"))
        for clash in self._clashes:
            left, right = self._x(max(clash.first, self._first)), self._x(min(clash.last, last) + timedelta(days=1))
            painter.fillRect(QRectF(left, _HEAD, right - left, height - _HEAD), theme.color("badt"))
            painter.fillRect(QRectF(left, _HEAD, right - left, 2), theme.color("bad"))
        for week in range(WEEKS):
            monday = self._first + timedelta(days=7 * week)
            x = self._x(monday)
            if week:
                painter.setPen(QPen(theme.color("line"), 1))
                painter.drawLine(QPointF(x, 0), QPointF(x, height))
            day = write_day(monday, self._language, with_year=False)
            painter.setFont(theme.font("secondary_strong"))
            painter.setPen(theme.color("ink"))
            metrics = QFontMetrics(painter.font())
            painter.drawText(QRectF(x + 9, 0, 200, _HEAD), Qt.AlignmentFlag.AlignVCenter, day)
            space = self.width() / WEEKS - metrics.horizontalAdvance(day) - 24
            text = QCoreApplication.translate("Overview", "Week {number}").format(number=monday.isocalendar().week)
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("ink3"))
            if QFontMetrics(painter.font()).horizontalAdvance(text) <= space:
                box = QRectF(x + 9 + metrics.horizontalAdvance(day) + 8, 0, space, _HEAD)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, _HEAD), QPointF(self.width(), _HEAD))

    def _paint_today(self, painter: QPainter, today: date) -> None:
        if not self._first <= today < self._first + timedelta(days=7 * WEEKS):
            return
        theme, x = self._theme, self._x(today) + self.width() / (14 * WEEKS)
        painter.setPen(QPen(theme.color("acc"), 2))
        painter.drawLine(QPointF(x, _HEAD), QPointF(x, self.height()))
        painter.setFont(theme.font("badge"))
        painter.drawText(
            QRectF(x + 5, self.height() - 20, 90, 16), Qt.AlignmentFlag.AlignVCenter, QCoreApplication.translate("Overview", "Today")
        )
