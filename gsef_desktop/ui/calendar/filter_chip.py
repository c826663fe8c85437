"""The small buttons of the filter row: chips with a mark, and the numbers of the programme lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from gsef_desktop.domain.calendar_row import LineInfo
from gsef_desktop.ui.theme.painting import draw_line_tile
from gsef_desktop.ui.theme.theme import Theme

_HEIGHT = 24
_SIDE = 9
_GAP = 5


class FilterChip(QAbstractButton):
    """A chip of 22 px that is on or off, perhaps with a picture before its text.  `tone` is plain or bad."""

    def __init__(
        self, theme: Theme, text: str, *, picture: QPixmap | None = None, tone: str = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._picture, self._tone = theme, picture, tone
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font("caption"))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        picture = 0.0 if self._picture is None else self._picture.deviceIndependentSize().width() + _GAP
        return QSize(round(QFontMetrics(self.font()).horizontalAdvance(self.text()) + picture + 2 * _SIDE), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, bad = self._theme, self._tone == "bad"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            fill, edge, ink = ("badt", "bad", "bad") if bad else ("sel", "acc", "ink")
        else:
            fill, edge, ink = "hover" if self.underMouse() else "bg", "badl" if bad else "line2", "bad" if bad else "ink2"
        focused = self.hasFocus()
        painter.setPen(QPen(theme.color("acc" if focused else edge), 2 if focused else 1))
        painter.setBrush(theme.color(fill))
        box = QRectF(1.5, 1.5, self.width() - 3, self.height() - 3)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = float(_SIDE)
        if self._picture is not None:
            size = self._picture.deviceIndependentSize()
            painter.drawPixmap(QPointF(left, round((self.height() - size.height()) / 2)), self._picture)
            left += size.width() + _GAP
        painter.setPen(theme.color(ink))
        painter.setFont(self.font())
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, self.width() - left, self.height() - 1), middle, self.text())


class LineToggle(QAbstractButton):
    """The number of a programme line that shows (filled) or hides (outlined) its activities."""

    def __init__(self, theme: Theme, line: LineInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.number = line.number
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(f"{line.number}  {line.title}")
        self.setAccessibleName(self.tr("Line {number}, {title}").format(number=line.number, title=line.title))

    def sizeHint(self) -> QSize:
        return QSize(_HEIGHT, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_line_tile(painter, QRectF(2, 2, 20, 20), self.number, self._theme, off=not self.isChecked())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("acc"), 2))
            painter.drawRoundedRect(QRectF(1, 1, 22, 22), 6, 6)
