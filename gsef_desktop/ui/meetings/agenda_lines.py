"""Painting the lines of the agenda's table: their ground, their cells one after the other, the current cell and the drop line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTreeView, QWidget

from gsef_desktop.domain.agenda_content import AgendaRow
from gsef_desktop.ui.meetings.agenda_delegate import INDENT, AgendaDelegate
from gsef_desktop.ui.meetings.agenda_drop import DropPlace
from gsef_desktop.ui.meetings.agenda_model import AgendaModel, Column
from gsef_desktop.ui.theme.theme import Theme


def line_rect(view: QTreeView, index: QModelIndex) -> QRect:
    """Where a line is in the viewport, over its whole width."""
    rect = view.visualRect(index.siblingAtColumn(0))
    return QRect(0, rect.top(), view.viewport().width(), rect.height())


class LinePainter:
    """Paints what `view` shows of an `AgendaModel`."""

    def __init__(self, theme: Theme, model: AgendaModel, view: QTreeView, delegate: AgendaDelegate) -> None:
        self._theme, self._agenda, self._view, self._delegate = theme, model, view, delegate

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, *, hovered: bool, faded: bool, column: int
    ) -> None:  # fmt: skip
        """A line; `column` is the one in which the keyboard is, should this line be the current one."""
        view = self._view
        rect = QRect(0, option.rect.top(), view.viewport().width(), option.rect.height())
        row = self._agenda.row_at(index)
        selected = view.selectionModel().isRowSelected(index.row(), index.parent())
        self._paint_ground(painter, rect, row, selected=selected, hovered=hovered)
        painter.save()
        if faded:
            painter.setOpacity(0.45)
        self._paint_cells(painter, option, index, row, rect)
        if row is not None and (selected or hovered) and not row.continued and not self._agenda.read_only:
            ratio = view.devicePixelRatioF()
            painter.drawPixmap(4, rect.center().y() - 6, self._theme.pixmap("grip-vertical", "ink3", 13, ratio))
        painter.restore()
        self._paint_focus(painter, rect, index, row, selected=selected, column=column)

    def _paint_cells(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, row: AgendaRow | None, rect: QRect) -> None:
        cell = QStyleOptionViewItem(option)
        if row is None:
            cell.rect = rect
            self._delegate.paint(painter, cell, index)
            return
        for column in Column:
            if not self._view.isColumnHidden(column):
                left, width = self._view.columnViewportPosition(column), self._view.columnWidth(column)
                cell.rect = QRect(left, rect.top(), width, rect.height())
                self._delegate.paint(painter, cell, index.siblingAtColumn(column))

    def _paint_ground(self, painter: QPainter, rect: QRect, row: AgendaRow | None, *, selected: bool, hovered: bool) -> None:
        active = self._view.hasFocus() or self._view.isAncestorOf(QApplication.focusWidget() or QWidget())
        token = "bg"
        if selected:
            token = "sel" if active else "hover"
        elif hovered and row is not None:
            token = "hover"
        elif row is not None and (row.continued or row.heading):
            token = "sub"
        painter.fillRect(rect, self._theme.color(token))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.color("line"))
        if selected:
            painter.save()
            painter.setPen(QPen(self._theme.color("acc" if active else "ctl"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
            painter.restore()

    def _paint_focus(
        self, painter: QPainter, rect: QRect, index: QModelIndex, row: AgendaRow | None, *, selected: bool, column: int
    ) -> None:
        """The current cell, while the keyboard is here and it is not the usual one."""
        view, current = self._view, self._view.currentIndex()
        if not view.hasFocus() or row is None or (current.internalId(), current.row()) != (index.internalId(), index.row()):
            return
        if column == Column.TITLE and selected:
            return
        painter.setPen(QPen(self._theme.color("acc"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(view.columnViewportPosition(column) + 1, rect.top() + 2, view.columnWidth(column) - 3, rect.height() - 5))

    def paint_drop(self, painter: QPainter, place: DropPlace) -> None:
        """The line where what is dragged would land."""
        parent = self._agenda.index(place.session, 0)
        count = self._agenda.rowCount(parent)
        if place.row < count:
            y = line_rect(self._view, self._agenda.index(place.row, 0, parent)).top()
        elif count:
            y = line_rect(self._view, self._agenda.index(count - 1, 0, parent)).bottom() + 1
        else:
            y = line_rect(self._view, parent).bottom() + 1
        left = self._view.columnViewportPosition(Column.TITLE) + 6 + INDENT * place.depth * 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("acc"), 2))
        painter.drawLine(left, y, self._view.viewport().width() - 8, y)
        painter.setBrush(self._theme.color("bg"))
        painter.drawEllipse(QPoint(left - 4, y), 4, 4)
