"""How the rows of the programme are painted: groups as bands with their number, activities with the mark of their status."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gsef_desktop.ui.programme.model import Node, ProgrammeModel
from gsef_desktop.ui.theme.painting import draw_bar, draw_line_tile
from gsef_desktop.ui.theme.theme import Theme

_ROW_HEIGHT = 28
_KEPT = 5_000


class ProgrammeDelegate(QStyledItemDelegate):
    """Paints the cells of a `ProgrammeModel`.  Fonts and metrics are made once, and cut texts are kept: a page has a hundred cells."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fonts: dict[tuple[str, bool], tuple[QFont, QFontMetrics]] = {}
        self._cut: dict[tuple[str, int, str, bool], tuple[str, float]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        node, theme = self._node(index), self._theme
        rect = QRectF(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = "sel" if selected else "sub" if node.is_group else "hover" if state & QStyle.StateFlag.State_MouseOver else "bg"
        painter.fillRect(option.rect, theme.color(ground))
        painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), theme.color("line"))
        column = index.column()
        if column == 0:
            self._paint_first(painter, rect, node)
        elif column < len(node.cells) and node.cells[column]:
            self._text(painter, rect.adjusted(6, 0, -6, 0), node.cells[column], "secondary", "ink2")

    def _paint_first(self, painter: QPainter, rect: QRectF, node: Node) -> None:
        theme, left = self._theme, rect.left() + 4
        if node.is_group and node.line:
            draw_line_tile(painter, QRectF(left, rect.center().y() - 8, 16, 16), node.line, theme)
            left += 25
        elif node.status == "indicator":
            painter.drawPixmap(int(left), int(rect.center().y()) - 7, theme.pixmap("flag", "ink3", 14))
            left += 22
        elif node.status:
            self._paint_status(painter, QRectF(left, rect.center().y() - 5, 18, 10), node)
            left += 26
        role = "strong" if node.is_group else "name" if node.status else "body"
        area = QRectF(left, rect.top(), rect.right() - left - 6, rect.height())
        shown = self._text(painter, area, node.cells[0], role, "ink", struck=node.status == "cancelled")
        if node.is_group and node.count is not None:
            self._text(painter, area.adjusted(shown + 9, 0, 0, 0), str(node.count), "secondary", "ink3")

    def _paint_status(self, painter: QPainter, swatch: QRectF, node: Node) -> None:
        theme = self._theme
        if node.status == "cancelled":
            painter.setPen(QPen(theme.color("ctl"), 1.5))
            painter.drawLine(QPointF(swatch.left(), swatch.center().y()), QPointF(swatch.right(), swatch.center().y()))
            return
        draw_bar(painter, swatch, theme.line(node.line), tentative=node.status == "tentative", radius=3)
        if node.status == "held":
            painter.drawPixmap(int(swatch.left()) + 4, int(swatch.top()), theme.pixmap("check", "ink", 10))

    def _text(self, painter: QPainter, area: QRectF, text: str, role: str, token: str, *, struck: bool = False) -> float:
        """Write one line, cut with … if need be; answers its width."""
        font, metrics = self._font(role, struck)
        key = (text, int(area.width()), role, struck)
        found = self._cut.get(key)
        if found is None:
            if len(self._cut) > _KEPT:
                self._cut.clear()
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(area.width())))
            found = self._cut[key] = (cut, float(metrics.horizontalAdvance(cut)))
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(area.left(), round(baseline)), found[0])
        return found[1]

    def _font(self, role: str, struck: bool) -> tuple[QFont, QFontMetrics]:
        found = self._fonts.get((role, struck))
        if found is None:
            font = self._theme.font(role)
            font.setStrikeOut(struck)
            found = self._fonts[role, struck] = (font, QFontMetrics(font))
        return found

    @staticmethod
    def _node(index: QModelIndex | QPersistentModelIndex) -> Node:
        model = index.model()
        assert isinstance(model, ProgrammeModel)
        return model.node(index)
