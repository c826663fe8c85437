"""Column heads as the style guide has them: small, grey, over one line."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gsef_desktop.ui.theme.theme import Theme

_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)


class TableHeader(QHeaderView):
    """`insets` gives for a column by how many px its text is set in from the left."""

    def __init__(self, theme: Theme, insets: Mapping[int, int], *, height: int = 25, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._insets = theme, insets
        self.setFixedHeight(height)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(20)
        self.setSectionsClickable(False)
        self.setSectionsMovable(False)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        painter.fillRect(rect, self._theme.color("bg"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.color("line2"))
        model = self.model()
        text = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        align = model.headerData(logicalIndex, Qt.Orientation.Horizontal, _ALIGN)
        painter.setFont(self._theme.font("head"))
        painter.setPen(self._theme.color("ink3"))
        inner = rect.adjusted(self._insets.get(logicalIndex, 0), 0, -4 if align is not None else 0, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        flags = int(align) if align is not None else int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(inner, flags, shown)
