"""A check box whose text goes on in another line where it does not fit, as a label's does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft.value) | int(Qt.AlignmentFlag.AlignVCenter.value)


class WrappedCheckBox(QCheckBox):
    """As wide as its longest word at the least; the box stands beside the first line."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        metrics = self.fontMetrics()
        word = max((metrics.horizontalAdvance(one) for one in self.text().split()), default=0)
        return QSize(min(hint.width(), self._around() + word + 2), hint.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return super().sizeHint().height() + self._text_height(width) - self.fontMetrics().height()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text, whole = option.text, self.rect()
        option.text = ""
        line = super().sizeHint().height()
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)  # the focus ring goes around all lines
        option.rect = QRect(whole.left(), whole.top(), whole.width(), line)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        option.rect = box
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        room = whole.adjusted(self._around(), 0, 0, 0)
        self.style().drawItemText(painter, room, _WRAPPED, self.palette(), self.isEnabled(), text, self.foregroundRole())

    def _around(self) -> int:
        """What the box and the distances at both sides take, in px."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text()) if self.text() else 0

    def _text_height(self, width: int) -> int:
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(1, width - self._around()), 10_000)
        return max(metrics.height(), metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height())
