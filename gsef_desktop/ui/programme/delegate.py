"""How the rows of the programme are painted: groups as bands with their number, activities with the mark of their status."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gsef_desktop.ui.programme.model import Node, ProgrammeModel
from gsef_desktop.ui.theme.painting import draw_bar, draw_line_tile
from gsef_desktop.ui.theme.theme import Theme

_GROUP_HEIGHT, _ROW_HEIGHT = 32, 27


class ProgrammeDelegate(QStyledItemDelegate):
    """Paints the cells of a `ProgrammeModel`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        node = self._node(index)
        return QSize(60, _GROUP_HEIGHT if node.is_group else _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        node, theme = self._node(index), self._theme
        rect = QRectF(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "sel" if selected else "sub" if node.is_group else "hover" if state & QStyle.StateFlag.State_MouseOver else "bg"
        painter.fillRect(rect, theme.color(ground))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0:
            self._paint_first(painter, rect, node, index)
        else:
            painter.setFont(theme.font("secondary"))
            painter.setPen(theme.color("ink2"))
            self._text(painter, rect.adjusted(6, 0, -6, 0), str(index.data() or ""))
        painter.restore()

    def _paint_first(self, painter: QPainter, rect: QRectF, node: Node, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, left = self._theme, rect.left() + 4
        if node.is_group and node.line:
            draw_line_tile(painter, QRectF(left, rect.center().y() - 8, 16, 16), node.line, theme)
            left += 25
        elif node.status == "indicator":
            painter.drawPixmap(int(left), int(rect.center().y()) - 7, theme.pixmap("flag", "ink3", 14))
            left += 22
        elif node.status:
            swatch = QRectF(left, rect.center().y() - 5, 18, 10)
            if node.status == "cancelled":
                painter.setPen(QPen(theme.color("ctl"), 1.5))
                painter.drawLine(QPointF(swatch.left(), swatch.center().y()), QPointF(swatch.right(), swatch.center().y()))
            else:
                draw_bar(painter, swatch, theme.line(node.line), tentative=node.status == "tentative", radius=3)
                if node.status == "held":
                    painter.drawPixmap(int(left) + 4, int(rect.center().y()) - 5, theme.pixmap("check", "ink", 10))
            left += 26
        font = theme.font("strong" if node.is_group else "name" if node.status else "body")
        font.setStrikeOut(node.status == "cancelled")
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        area = QRectF(left, rect.top(), rect.right() - left - 6, rect.height())
        shown = self._text(painter, area, str(index.data() or ""))
        if node.is_group and node.count is not None:
            painter.setFont(theme.font("secondary"))
            painter.setPen(theme.color("ink3"))
            self._text(painter, area.adjusted(shown + 9, 0, 0, 0), str(node.count))

    @staticmethod
    def _text(painter: QPainter, area: QRectF, text: str) -> float:
        """Write one line, cut with … if need be; answers its width."""
        metrics = QFontMetrics(painter.font())
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(area.width())))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        return float(metrics.horizontalAdvance(cut))

    @staticmethod
    def _node(index: QModelIndex | QPersistentModelIndex) -> Node:
        model = index.model()
        assert isinstance(model, ProgrammeModel)
        return model.node(index)
