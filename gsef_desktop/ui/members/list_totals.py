"""The row beneath a list: how many records are shown, and what their numbers add up to, each under its column."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from gsef_desktop.ui.theme.theme import Theme

HEIGHT = 34


class TotalsRow(QWidget):
    """Texts under the columns of a table."""

    def __init__(self, theme: Theme, header: QHeaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._header = theme, header
        self._texts: dict[int, tuple[str, bool]] = {}
        self.setFixedHeight(HEIGHT)
        header.sectionResized.connect(lambda *_: self.update())
        header.geometriesChanged.connect(self.update)

    def show_totals(self, texts: Mapping[int, tuple[str, bool]]) -> None:
        """Show these texts by column; each with whether it stands at the right, as numbers do."""
        self._texts = dict(texts)
        told = ", ".join(text for _, (text, _) in sorted(self._texts.items()))
        self.setAccessibleName(self.tr("Totals: {texts}").format(texts=told))
        self.setToolTip(told)
        self.update()

    def texts(self) -> dict[int, str]:
        """What stands under each column."""
        return {column: text for column, (text, _) in self._texts.items()}

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, head = QPainter(self), self._theme, self._header
        painter.fillRect(self.rect(), theme.color("sub"))
        painter.setPen(theme.color("line2"))
        painter.drawLine(0, 0, self.width(), 0)
        for column, (text, right) in self._texts.items():
            left = head.sectionViewportPosition(column)
            room = QRect(
                left + (40 if column == 0 else 6), 1, max(0, head.sectionSize(column) - (44 if column == 0 else 12)), self.height() - 1
            )
            painter.setFont(theme.font("secondary_strong" if column == 0 or right else "secondary"))
            painter.setPen(theme.color("ink2"))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, shown)
