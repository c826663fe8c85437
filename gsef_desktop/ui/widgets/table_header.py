"""The heading of a table: names in grey, the column that rules the order with a mark."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from gsef_desktop.ui.theme.theme import Theme

HEIGHT = 26


class TableHeader(QHeaderView):
    """Column headings whose first begins where the names begin, `indent` px from the left."""

    def __init__(self, theme: Theme, *, indent: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._indent = theme, indent
        self.setFont(theme.font("head"))
        self.setStretchLastSection(False)
        self.setSectionsMovable(False)
        self.setFixedHeight(HEIGHT)
        self.setHighlightSections(False)

    def sectionSizeFromContents(self, section: int) -> QSize:
        return super().sectionSizeFromContents(section) + QSize(18, 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, model = self._theme, self.model()
        painter.fillRect(rect, theme.color("bg"))
        painter.setPen(theme.color("line2"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        sorted_by = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        painter.setFont(self.font())
        painter.setPen(theme.color("ink" if sorted_by else "ink3"))
        left = rect.left() + (self._indent if section == 0 else 6)
        room = QRect(left, rect.top(), max(0, rect.right() - left - (20 if sorted_by else 4)), rect.height())
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        right = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) == Qt.AlignmentFlag.AlignRight
        if right:  # over numbers, which stand at the right
            left = max(left, rect.right() - 10 - painter.fontMetrics().horizontalAdvance(shown) - (17 if sorted_by else 0))
            room.setLeft(left)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if sorted_by:
            rising = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            mark = theme.pixmap("arrow-down-narrow-wide" if rising else "arrow-up-narrow-wide", "ink3", 12, self.devicePixelRatioF())
            painter.drawPixmap(left + painter.fontMetrics().horizontalAdvance(shown) + 5, rect.center().y() - 5, mark)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))


def give_rest(head: QHeaderView, column: int, *, width: int, least: int) -> None:
    """Give a column what the others leave of a width, `least` px or more; nobody is told that it was resized."""
    others = sum(head.sectionSize(number) for number in range(head.count()) if number != column)
    head.blockSignals(True)
    head.resizeSection(column, max(least, width - others))
    head.blockSignals(False)
