"""What the painters of the month and the quarter share: bars with their texts, task chips, holidays, trays, counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.ui.calendar.bar_text import Piece
from gsef_desktop.ui.calendar.holiday_text import HolidayText
from gsef_desktop.ui.calendar.month_shapes import TrayChip
from gsef_desktop.ui.calendar.painting import CENTRE, LEFT, look_of, opacity_of, outline_bar, rect_of
from gsef_desktop.ui.calendar.shapes import PaintState
from gsef_desktop.ui.calendar.tray import TrayLayout
from gsef_desktop.ui.theme.painting import draw_line_tile, rounded_path
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import label_colour, paint_bar, paint_outline, paint_tick

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOST_LINES = 3
_CONDENSED = 90


class PeriodPainter:
    """Paints single things into their rectangles."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._bar, self._strong, self._caption = theme.font("bar"), title_font(theme), theme.font("caption")
        self._struck, self._strong_struck = theme.font("bar"), title_font(theme)
        self._struck.setStrikeOut(True)
        self._strong_struck.setStrikeOut(True)
        self._chip, self._chip_struck = theme.font("field"), theme.font("field")
        self._chip_struck.setStrikeOut(True)

    def paint_bar(
        self,
        painter: QPainter,
        rect: QRectF,
        row: CalendarRow,
        text: Sequence[Piece],
        state: PaintState,
        *,
        opacity: float = 1.0,
        square_left: bool = False,
        square_right: bool = False,
    ) -> None:
        """A bar with one line of text, whose pieces know where they begin."""
        look = look_of(row)
        painter.setOpacity(opacity)
        paint_bar(painter, rect, look, self._theme, square_left=square_left, square_right=square_right)
        ink = label_colour(look, self._theme, inside=True)
        self.paint_pieces(painter, rect, text, ink, struck=look.cancelled)
        if look.held:
            paint_tick(painter, QRectF(rect.left() + 6, rect.top(), 12, rect.height()), ink)
        painter.setOpacity(1.0)
        outline_bar(painter, self._theme, rect, row.id, state, square_left=square_left, square_right=square_right)

    def paint_pieces(self, painter: QPainter, rect: QRectF, text: Sequence[Piece], ink: QColor, *, struck: bool = False) -> None:
        """Pieces of text in one line as high as `rect`."""
        painter.setPen(ink)
        for piece in text:
            if struck:
                painter.setFont(self._strong_struck if piece.strong else self._struck)
            else:
                painter.setFont(self._strong if piece.strong else self._bar)
            painter.drawText(QRectF(piece.left, rect.top() - 1, rect.right() - piece.left + 4, rect.height()), LEFT, piece.text)

    def paint_task(self, painter: QPainter, rect: QRectF, lines: Sequence[str], task: CalendarTask, *, hovered: bool) -> None:
        """A white chip with a clock; what is done is struck through, what is overdue is red."""
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        late = task.overdue and not task.done
        painter.setPen(QPen(theme.color("badl" if late else "line2"), 1))
        painter.setBrush(theme.color("field"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        token = "ink3" if task.done else "bad" if late else "ink"
        icon = "check" if task.done else "file-clock"
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            QPointF(rect.left() + 5, rect.top() + 4.5), theme.pixmap(icon, token if late or task.done else "accd", 13, ratio)
        )
        painter.setFont(self._struck if task.done else self._bar)
        painter.setPen(theme.color(token))
        high = 14.0
        top = rect.top() + max(2.0, (rect.height() - high * len(lines)) / 2 - 0.5)
        for number, line in enumerate(lines[:_MOST_LINES]):
            painter.drawText(QRectF(rect.left() + 23, top + number * high, rect.width() - 25, high), LEFT, line)
        if hovered:
            paint_outline(painter, rect, theme.color("ink"))
        painter.restore()

    def paint_holidays(self, painter: QPainter, rect: QRectF, text: HolidayText) -> None:
        """A quiet tick, the name, and the places in small capitals of their codes."""
        theme = self._theme
        painter.fillRect(QRectF(rect.left() + 2, rect.top() + 2, 2.5, 10), theme.color("ctl"))
        painter.setFont(self._bar)
        painter.setPen(theme.color("ink2"))
        painter.drawText(QRectF(rect.left() + 10, rect.top(), rect.width() + 8, 14), LEFT, text.name)
        if text.where:
            left = rect.left() + 10 + QFontMetricsF(self._bar).horizontalAdvance(text.name) + 3
            painter.setPen(theme.color("ink3"))
            painter.drawText(QRectF(left, rect.top(), rect.right() - left + 12, 14), LEFT, text.where)

    def paint_warning(self, painter: QPainter, rect: QRectF, text: str) -> None:
        """A triangle with what clashes."""
        theme = self._theme
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(QPointF(rect.left(), rect.center().y() - 6.5), theme.pixmap("triangle-alert", "bad", 13, ratio))
        painter.setFont(self._caption)
        painter.setPen(theme.color("bad"))
        room = rect.width() - 18
        shown = QFontMetricsF(self._caption).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(rect.left() + 18, rect.top(), room, rect.height()), LEFT, shown)

    def paint_count(self, painter: QPainter, rect: QRectF, count: int) -> None:
        """How many more there are; "–" shows less again."""
        painter.setFont(self._caption)
        painter.setPen(self._theme.color("accd"))
        painter.drawText(rect.adjusted(5, 0, 0, 0), LEFT, f"+{count}" if count else "–")

    def pill(self, painter: QPainter, rect: QRectF, token: str) -> None:
        """A pill, such as that of today."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(token))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.restore()

    def paint_tray(
        self,
        painter: QPainter,
        tray: TrayLayout,
        rows: Mapping[str, CalendarRow],
        state: PaintState,
        *,
        framed: bool = True,
        aimed_at: bool = False,
    ) -> None:
        """A tray with its chips; `aimed_at` while a drag would end in it."""
        theme = self._theme
        if framed or aimed_at:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("acc" if aimed_at else "line2"), 1))
            painter.setBrush(theme.color("sel" if aimed_at else "sub"))
            painter.drawRoundedRect(rect_of(tray.box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            painter.restore()
        if tray.title is not None:
            ratio = painter.device().devicePixelRatioF()
            middle = tray.title.centre[1]
            painter.drawPixmap(QPointF(tray.title.x, middle - 8), theme.pixmap("circle-question-mark", "ink2", 16, ratio))
            painter.setFont(self._chip)
            painter.setPen(theme.color("ink"))
            painter.drawText(rect_of(tray.title).adjusted(22, 0, 4, 0), LEFT, tray.texts.title)
        if tray.hint is not None:
            painter.setFont(self._caption)
            painter.setPen(theme.color("ink3"))
            painter.drawText(rect_of(tray.hint), _RIGHT, tray.texts.hint)
        for chip in tray.chips:
            self._paint_chip(painter, chip, rows[chip.id], state)
        for more in tray.more:
            painter.setFont(self._caption)
            painter.setPen(theme.color("accd"))
            painter.drawText(rect_of(more.box), CENTRE, f"+{more.count}" if more.count else "–")

    def _paint_chip(self, painter: QPainter, chip: TrayChip, row: CalendarRow, state: PaintState) -> None:
        theme, rect, look = self._theme, rect_of(chip.box), look_of(row)
        colours = theme.line(row.line_number)
        painter.save()
        painter.setOpacity(opacity_of(chip.id, state))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("ctl") if look.cancelled else colours.dark, 1)
        pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        path = rounded_path(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4)
        painter.fillPath(path, theme.color("bg") if look.cancelled else colours.tint)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        size, left = (14.0, 24.0) if chip.small else (16.0, 28.0)
        top = rect.top() + (3.0 if chip.small else 5.0)
        draw_line_tile(painter, QRectF(rect.left() + (5 if chip.small else 6), top, size, size), row.line_number or None, theme)
        if chip.small:
            painter.setFont(self._struck if look.cancelled else self._bar)
        else:
            painter.setFont(self._chip_struck if look.cancelled else self._chip)
        ink = theme.color("ink3" if look.cancelled else "ink")
        painter.setPen(ink)
        high = 14.0 if chip.small else rect.height() - 1
        first = rect.top() + (2 if chip.small else -0.5)
        for number, line in enumerate(chip.lines):
            painter.drawText(QRectF(rect.left() + left, first + number * high, rect.width(), high), LEFT, line)
        if look.held:
            paint_tick(painter, QRectF(rect.left() + left, top, 12, size), ink)
        painter.restore()
        outline_bar(painter, theme, rect, chip.id, state)


def title_font(theme: Theme) -> QFont:
    """The font of the title in a bar: that of a bar, but so much heavier that one sees where the place begins."""
    font = theme.font("small_strong")
    font.setStretch(_CONDENSED)
    return font
