"""The documents that can be printed, under headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gsef_desktop.ui.theme.theme import Theme

_ROW, _HEAD = 28, 26
"""Heights in px."""
_BESIDE = 56
"""What stands beside a title, in px: margins, icon, scroll bar."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A document: its key, what it is called, its icon, and the form with its choices."""

    key: str
    title: str
    icon: str
    form: str


@dataclass(frozen=True, slots=True)
class Group:
    """Documents under one heading."""

    title: str
    entries: tuple[Entry, ...]


class DocumentList(QListWidget):
    """One document is always the current one; headings are passed over."""

    document_did_change = Signal(str)
    """the user has chosen another one"""
    document_was_opened = Signal(str)
    """Enter, or a double click"""

    def __init__(self, theme: Theme, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Documents"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFont(theme.font("body"))
        self.setIconSize(QSize(16, 16))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setViewportMargins(8, 6, 4, 6)
        self._rows: dict[str, QListWidgetItem] = {}
        for group in groups:
            head = QListWidgetItem(group.title, self)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(theme.font("head"))
            head.setForeground(QBrush(theme.color("ink3")))
            head.setSizeHint(QSize(0, _HEAD))
            for entry in group.entries:
                item = QListWidgetItem(theme.icon(entry.icon, "ink3"), entry.title, self)
                item.setData(Qt.ItemDataRole.UserRole, entry.key)
                item.setToolTip(entry.title)
                item.setSizeHint(QSize(0, _ROW))
                self._rows[entry.key] = item
        self.currentItemChanged.connect(lambda *_: self._did_move())
        self.itemActivated.connect(lambda item: self.document_was_opened.emit(item.data(Qt.ItemDataRole.UserRole)))

    def wanted_width(self) -> int:
        """The width, in px, in which every document is shown whole."""
        return max(self.fontMetrics().horizontalAdvance(item.text()) for item in self._rows.values()) + _BESIDE

    def document(self) -> str:
        """The key of the current document; empty at first."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def show_document(self, key: str) -> None:
        """Make a document the current one, without a signal."""
        blocked = self.blockSignals(True)
        self.setCurrentItem(self._rows[key])
        self.blockSignals(blocked)

    def _did_move(self) -> None:
        if self.document():
            self.document_did_change.emit(self.document())
