"""Dragging items within the agenda's table: from the press to the gap that they would go to.  Qt's own drag and drop has no part in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTreeView

from gsef_desktop.ui.meetings.agenda_drop import DropPlace, carried_rows, drop_place
from gsef_desktop.ui.meetings.agenda_lines import line_rect
from gsef_desktop.ui.meetings.agenda_model import AgendaModel

_LEVEL_STEP = 24
"""Dragging so many px to the side changes the depth by one."""
_SCROLL_MS, _SCROLL_EDGE = 40, 28


class AgendaDrag(QObject):
    """A drag of the items that `selected` answers, by their ids; points are those of the viewport."""

    def __init__(self, view: QTreeView, model: AgendaModel, selected: Callable[[], list[str]]) -> None:
        super().__init__(view)
        self._view, self._agenda, self._selected = view, model, selected
        self.is_on = False
        self.place: DropPlace | None = None
        """where the items would land now"""
        self._pressed: QPoint | None = None
        self._depth = 0
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_at_edges)

    def press(self, point: QPoint) -> None:
        """The mouse went down on an item: a drag begins where it moves far enough from here."""
        self._pressed = point

    def release(self) -> None:
        """The mouse went up: there is nothing any more from which a drag could begin."""
        self._pressed = None

    def follow(self, point: QPoint, depth: int) -> None:
        """The mouse moved with its button down; `depth` is that of the current line."""
        if self._pressed is not None and not self.is_on:
            far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and self._selected():
                self._begin(depth)
        if self.is_on:
            self._move_to(point)

    def end(self) -> None:
        """Drag no more; nothing has moved."""
        self._scroll.stop()
        self.is_on, self.place, self._pressed = False, None, None
        self._view.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._view.viewport().update()

    def carries(self, index: QModelIndex) -> bool:
        """Whether the line at an index is dragged along."""
        if not self.is_on or self._agenda.row_at(index) is None:
            return False
        return index.row() in carried_rows(self._agenda.sessions[index.internalId() - 1].rows, self._selected())

    def _begin(self, depth: int) -> None:
        self.is_on, self._depth = True, depth
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scroll.start()

    def _move_to(self, point: QPoint) -> None:
        """Find the gap nearest to the mouse; moving sideways since the press changes the depth."""
        shift = round((point.x() - (self._pressed or point).x()) / _LEVEL_STEP)
        self.place = self._place_at(point, self._depth + shift)
        self._view.viewport().update()

    def _place_at(self, point: QPoint, depth: int) -> DropPlace | None:
        index = self._view.indexAt(QPoint(max(point.x(), 1), point.y()))
        sessions = self._agenda.sessions
        if not sessions:
            return None
        if not index.isValid():
            session = len(sessions) - 1 if point.y() > 0 else 0
            row = len(sessions[session].rows) if point.y() > 0 else 0
        elif self._agenda.row_at(index) is None:
            session, row = index.row(), 0
            if session and point.y() < line_rect(self._view, index).center().y():
                session -= 1
                row = len(sessions[session].rows)
        else:
            session = index.internalId() - 1
            row = index.row() + (1 if point.y() > line_rect(self._view, index).center().y() else 0)
        place = drop_place(sessions, session, row, depth, self._selected())
        if place is None and row + 1 <= len(sessions[session].rows):
            place = drop_place(sessions, session, row + 1, depth, self._selected())
        return place

    def _scroll_at_edges(self) -> None:
        point = self._view.viewport().mapFromGlobal(self._view.cursor().pos())
        bar = self._view.verticalScrollBar()
        if point.y() < _SCROLL_EDGE:
            bar.setValue(bar.value() - 12)
        elif point.y() > self._view.viewport().height() - _SCROLL_EDGE:
            bar.setValue(bar.value() + 12)
