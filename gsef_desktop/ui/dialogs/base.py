"""What the dialogs share: a title, a column, buttons at the foot; Esc closes, Enter presses the primary button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label


class Dialog(QDialog):
    """A window-modal dialog; show it with `open()`.  It deletes itself when it is closed."""

    def __init__(self, theme: Theme, title: str, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(10)
        self._title = label(theme, title, "inspector_title", wrap=True)
        self.windowTitleChanged.connect(self._title.setText)
        outer.addWidget(self._title)
        if text:
            outer.addWidget(label(theme, text, "body", token="ink2", wrap=True))
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        outer.addLayout(self.column, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        outer.addLayout(self.foot)

    def add_button(self, text: str, action: Callable[[], object], *, primary: bool = False) -> Button:
        """Add a button at the foot."""
        button = Button(self.theme, text, look="primary" if primary else "plain")
        button.setDefault(primary)
        button.clicked.connect(lambda: action())
        self.foot.addWidget(button)
        return button
