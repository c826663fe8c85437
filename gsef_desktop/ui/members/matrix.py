"""How many members, applicants and prospects there are in each region: a row of marks for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.domain.member_row import MapPoint
from gsef_desktop.domain.records import MembershipStatus
from gsef_desktop.reference.regions import REGIONS
from gsef_desktop.services.members import SHOWN_STATUSES
from gsef_desktop.ui.inspectors.member_words import region_word, status_word
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.membership import paint_membership

_ROW = 20
_MARK, _PITCH = 11, 15


class RegionMatrix(QWidget):
    """A legend and a row for each region; a click on a row, Enter or Space filters the table by it."""

    region_pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._legend = _Legend(theme)
        self.head = QHBoxLayout()
        """the legend; something else may stand at its right, where there is `room_beside` for it"""
        self.head.setSpacing(8)
        self.head.addWidget(self._legend, 1)
        self._column.addLayout(self.head)
        self._column.addSpacing(4)
        self.rows = {code: _Row(theme, region_word(code)) for code in REGIONS}
        names = QFontMetrics(theme.font("secondary"))
        widest = max(names.horizontalAdvance(region_word(code)) for code in REGIONS) + 14
        for code, row in self.rows.items():
            row.name_width = widest
            row.pressed.connect(lambda code=code: self.region_pressed.emit(code))
            self._column.addWidget(row)
        self._column.addStretch(1)

    def room_beside(self, width: int) -> int:
        """How much room there is beside the legend where all of it is this wide, in px."""
        return width - self._legend.minimumWidth() - self.head.spacing()

    def set_points(self, points: Sequence[MapPoint], chosen: frozenset[str]) -> None:
        """Count by region; regions without any are left out unless they are chosen."""
        numbers = Counter((one.region, one.status) for one in points)
        for code, row in self.rows.items():
            counts = [numbers[code, status] for status in SHOWN_STATUSES]
            row.set_counts(counts, chosen=code in chosen)
            row.setVisible(any(counts) or code in chosen)


class _Legend(QWidget):
    """What the marks mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(_ROW)
        metrics = QFontMetrics(theme.font("caption"))
        self.setMinimumWidth(sum(metrics.horizontalAdvance(status_word(status)) + 28 for status in SHOWN_STATUSES))
        self.setAccessibleName(", ".join(status_word(status) for status in SHOWN_STATUSES))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("caption"))
        left = 0.0
        for status in SHOWN_STATUSES:
            paint_membership(painter, QPointF(left + 5, self.height() / 2), 9, status, self._theme)
            painter.setPen(self._theme.color("ink2"))
            text = status_word(status)
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRectF(left + 14, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            left += width + 28


class _Row(QWidget):
    """A region: its name, its marks and the number of its members."""

    pressed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self._counts: list[int] = [0] * len(SHOWN_STATUSES)
        self._chosen = False
        self.name_width = 100
        self.setMinimumHeight(15)
        self.setMaximumHeight(_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(self.name_width + 110, _ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.name_width + 80, 15)

    def set_counts(self, counts: list[int], *, chosen: bool) -> None:
        """Show other numbers."""
        self._counts, self._chosen = counts, chosen
        told = ", ".join(f"{status_word(status)} {number}" for status, number in zip(SHOWN_STATUSES, counts, strict=True))
        self.setAccessibleName(f"{self._name}: {told}")
        self.setToolTip(f"{self._name}: {told}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel" if self._chosen else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(-4, 0, 0, 0), 4, 4)
        painter.setFont(theme.font("secondary"))
        painter.setPen(theme.color("ink2"))
        painter.drawText(QRectF(1, 0, self.name_width, self.height()), Qt.AlignmentFlag.AlignVCenter, self._name)
        number = str(self._counts[0])
        painter.setFont(theme.font("secondary_strong"))
        painter.setPen(theme.color("ink"))
        right = self.width() - 6
        painter.drawText(QRectF(0, 0, right, self.height()), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        self._paint_marks(painter, right - 34)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_marks(self, painter: QPainter, right: float) -> None:
        """One mark for each; closer together where there is no room, and only as many as are told apart."""
        marks: list[MembershipStatus] = []
        for status, number in zip(SHOWN_STATUSES, self._counts, strict=True):
            marks.extend([status] * number)
        if not marks:
            return
        room = max(_MARK, right - self.name_width - _MARK)
        pitch = min(_PITCH, max(4.0, room / max(1, len(marks) - 1)))
        for number, status in enumerate(marks):
            x = self.name_width + _MARK / 2 + number * pitch
            if x > right:
                break
            paint_membership(painter, QPointF(x, self.height() / 2), min(_MARK, self.height() - 5), status, self._theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)
