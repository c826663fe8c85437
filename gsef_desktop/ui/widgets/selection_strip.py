"""The strip that stands beneath a list while several of its rows are selected: how many, what can be done with them, and a way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.labels import label


class SelectionStrip(QWidget):
    """Buttons are added from left to right; `cleared` asks for nothing to be selected."""

    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("selection_bar")
        self.setFixedHeight(34)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 2, 16, 2)
        self._row.setSpacing(8)
        self.count = label(theme, "", "strong")
        self._row.addWidget(self.count)
        self._row.addSpacing(6)
        self._row.addStretch(1)
        clear = IconButton(theme, "x", self.tr("Select nothing (Esc)"), size=24)
        clear.clicked.connect(self.cleared)
        self._row.addWidget(clear)

    def add_button(
        self, text: str, deed: Callable[[], object] | None = None, *, icon: str | None = None, menu: QMenu | None = None
    ) -> Button:
        """Add a button that does something or opens a menu."""
        button = Button(self._theme, text, icon=icon, small=True)
        if deed is not None:
            button.clicked.connect(lambda: deed())
        if menu is not None:
            button.setMenu(menu)
        self._row.insertWidget(self._row.count() - 2, button)
        return button

    def show_count(self, count: int) -> None:
        """Say how many are selected."""
        self.count.setText(self.tr("{count} selected").format(count=count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
            return
        super().keyPressEvent(event)
