"""Painting of the list of activities: months as bands, activities in rows with hairlines, nothing told by colour alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from gsef_desktop.domain.activity_row import ActivityListRow
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.ui.calendar.list_columns import LINE, NAMES_ONLY, STATUS, TITLE
from gsef_desktop.ui.calendar.list_rows import ActivityModel, Heading
from gsef_desktop.ui.calendar.words import date_status
from gsef_desktop.ui.theme.painting import draw_line_tile
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import DateStatus, status_pixmap

Index = QModelIndex | QPersistentModelIndex
_PAD = 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ListDelegate(QStyledItemDelegate):
    """Paints from the model's rows; `hovered` is the row under the mouse, -1 for none.  Pictures are made once."""

    def __init__(self, theme: Theme, view: QTableView, model: ActivityModel) -> None:
        super().__init__(view)
        self._theme, self._view, self._model = theme, view, model
        self.hovered = -1
        self._body, self._name, self._strong = theme.font("body"), theme.font("name"), theme.font("secondary_strong")
        self._struck = QFont(self._name)
        self._struck.setStrikeOut(True)
        self._fonts = {"body": self._body, "name": self._name, "struck": self._struck}
        self._metrics = {role: QFontMetrics(font) for role, font in self._fonts.items()}
        self._ink = {token: theme.color(token) for token in ("ink", "ink2", "ink3", "line", "line2", "sub", "sel", "hover", "acc", "ctl")}
        self._tiles: dict[tuple[int, float], QPixmap] = {}
        self._marks: dict[tuple[DateStatus, float], QPixmap] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        row = index.row()
        heading = self._model.heading(row)
        if heading is not None:
            self._paint_heading(painter, rect, heading, first=row == 0)
            return
        state: Any = option.state
        selected, focused = bool(state & QStyle.StateFlag.State_Selected), self._view.hasFocus()
        if selected:
            painter.fillRect(rect, self._ink["sel" if focused else "hover"])
        elif row == self.hovered:
            painter.fillRect(rect, self._ink["hover"])
        entry = self._model.entry(row)
        if entry is not None:
            self._paint_cell(painter, rect, entry, index.column())
        if selected:
            self._frame(painter, rect, index, self._ink["acc" if focused else "ctl"])
        else:
            painter.setPen(self._ink["line"])
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            if row == self._view.currentIndex().row() and focused:  # the current row that is not selected still shows the focus
                self._frame(painter, rect, index, self._ink["acc"])

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading, *, first: bool) -> None:
        painter.fillRect(rect, self._ink["sub"])
        painter.setPen(self._ink["line2"])
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if not first:
            painter.drawLine(rect.topLeft(), rect.topRight())
        painter.setFont(self._strong)
        painter.setPen(self._ink["ink2"])
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD, 0), _LEFT, heading.title)
        painter.setPen(self._ink["ink3"])
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD - 4, 0), _RIGHT, str(heading.activities))

    def _paint_cell(self, painter: QPainter, rect: QRect, entry: ActivityListRow, number: int) -> None:
        column = self._model.columns[number]
        left = rect.left() + _PAD
        cancelled = entry.row.status is ActivityStatus.CANCELLED
        role, ink = "body", self._ink["ink2"]
        if column.key == TITLE:
            role, ink = ("struck", self._ink["ink3"]) if cancelled else ("name", self._ink["ink"])
        elif column.key == LINE and entry.row.line_number:
            picture = self._tile(entry.row.line_number)
            painter.drawPixmap(left, rect.center().y() - 8, picture)
            left += 16 + _PAD
            if rect.width() <= NAMES_ONLY + 20:
                return
        elif column.key == STATUS:
            picture = self._mark(entry)
            size = picture.deviceIndependentSize()
            painter.drawPixmap(left + round((18 - size.width()) / 2), rect.center().y() - round(size.height() / 2) + 1, picture)
            left += 18 + _PAD
        text = self._model.text(entry, number)
        if not text:
            return
        room = QRect(left, rect.top(), max(0, rect.right() - left - 3), rect.height() - 1)
        metrics = self._metrics[role]
        if metrics.horizontalAdvance(text) > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(self._fonts[role])
        painter.setPen(ink)
        painter.drawText(room, _LEFT, text)

    def _frame(self, painter: QPainter, rect: QRect, index: Index, ink: QColor) -> None:
        """The frame of a row, drawn cell by cell."""
        painter.setPen(QPen(ink, 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        header = self._view.horizontalHeader()
        shown = [number for number in range(header.count()) if not header.isSectionHidden(number)]
        if index.column() == shown[0]:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if index.column() == shown[-1]:
            painter.drawLine(rect.topRight(), rect.bottomRight())

    # --- pictures --------------------------------------------------------------------------------------------------------------------

    def _tile(self, number: int) -> QPixmap:
        ratio = self._view.devicePixelRatioF()
        made = self._tiles.get((number, ratio))
        if made is None:
            made = QPixmap(round(16 * ratio), round(16 * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            draw_line_tile(painter, QRectF(0, 0, 16, 16), number, self._theme)
            painter.end()
            self._tiles[number, ratio] = made
        return made

    def _mark(self, entry: ActivityListRow) -> QPixmap:
        """The mark of a status: a tick for what was held, a cross for what was cancelled, else how far the date is settled."""
        ratio = self._view.devicePixelRatioF()
        if entry.row.status is ActivityStatus.HELD:
            return self._theme.pixmap("check", "ink2", 13, ratio)
        if entry.row.status is ActivityStatus.CANCELLED:
            return self._theme.pixmap("x", "ink3", 13, ratio)
        status = date_status(entry.row)
        made = self._marks.get((status, ratio))
        if made is None:
            made = self._marks[status, ratio] = status_pixmap(status, self._theme, ratio)
        return made
