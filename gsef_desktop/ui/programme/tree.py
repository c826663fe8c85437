"""The tree of the programme: its branches, its keys, and the columns it leaves out where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from gsef_desktop.ui.programme.model import ProgrammeModel
from gsef_desktop.ui.theme.theme import Theme

_LEAST_WIDTHS = {2: 520, 3: 680}
"""The width of the tree from which on a column is shown: place and kind."""


class ProgrammeTree(QTreeView):
    """The tree; Enter goes on in the inspector, Delete deletes, Right and Left open and close."""

    delete_was_wanted = Signal()
    enter_was_wanted = Signal()

    def __init__(self, theme: Theme, model: ProgrammeModel) -> None:
        super().__init__()
        self._theme, self._nodes = theme, model
        self.setModel(model)
        self.setHeaderHidden(False)
        self.setRootIsDecorated(True)
        self.setIndentation(18)
        self.setMouseTracking(True)
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Programme"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What matters less makes room for the title."""
        super().resizeEvent(event)
        for column, least in _LEAST_WIDTHS.items():
            self.setColumnHidden(column, event.size().width() < least)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """The ground of the row from the edge on, and the arrow of a group."""
        model, theme = self._nodes, self._theme
        selected = self.selectionModel().isRowSelected(index.row(), index.parent())
        painter.fillRect(rect, theme.color("sel" if selected else "sub" if model.node(index).is_group else "bg"))
        if model.hasChildren(index):
            picture = theme.pixmap("chevron-down" if self.isExpanded(index) else "chevron-right", "ink3", 14, self.devicePixelRatioF())
            painter.drawPixmap(rect.right() - 15, rect.center().y() - 6, picture)
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Delete:
            self.delete_was_wanted.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter_was_wanted.emit()
        else:
            super().keyPressEvent(event)
