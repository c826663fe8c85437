"""Chips in the heading of a meeting that open a small editor when they are pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.labels import label


class ChipField(QToolButton):
    """Shows a value; pressed, it opens a line to type another one.

    `commit` keeps the text and answers whether it could; `reading` says beneath the line how what is typed is understood.
    """

    def __init__(
        self, theme: Theme, name: str, *, icon: str | None, commit: Callable[[str], bool], reading: Callable[[str], str] | None = None,
        mono: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._name, self._commit, self._reading = theme, name, commit, reading
        self._value = ""
        self.setProperty("kind", "button")
        self.setFont(theme.font("symbol" if mono else "secondary"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        side = 1 if mono else 4  # Qt adds the width of two spaces to a text
        self.setStyleSheet(
            f"QToolButton {{ min-height: 18px; padding: 1px {side}px; border-radius: 5px; }}"
            f"QToolButton:focus {{ padding: 0 {side - 1}px; }}"
        )
        if icon is not None:
            self.setIcon(theme.icon(icon, "ink3", 13))
            self.setIconSize(QSize(17, 13))  # wider than the icon: Qt puts text too near
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(self.open_editor)
        self.popup: EditPopup | None = None

    def set_value(self, shown: str, typed: str) -> None:
        """What the chip shows, and the text that the editor begins with."""
        self._value = typed
        self.setText(shown)
        self.setAccessibleName(f"{self._name}: {shown}")
        self.setToolTip(self.tr("{name}: press to change").format(name=self._name))

    def open_editor(self) -> None:
        """Open the line beneath the chip."""
        self.popup = EditPopup(self._theme, self._name, self._value, self._commit, self._reading, self)
        self.popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self.popup.show()
        self.popup.line.setFocus()


class EditPopup(QFrame):
    """A line with a name above and a reading beneath.  Enter keeps, Esc leaves."""

    def __init__(
        self, theme: Theme, name: str, value: str, commit: Callable[[str], bool], reading: Callable[[str], str] | None, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self._start, self._commit, self._reading = value, commit, reading
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(5)
        column.addWidget(label(theme, name, "secondary", token="ink2"))
        self.line = QLineEdit(value)
        self.line.setFont(theme.font("field"))
        self.line.setAccessibleName(name)
        self.line.setMinimumWidth(230)
        self.line.selectAll()
        column.addWidget(self.line)
        self.note = label(theme, "", "caption", wrap=True)
        self.note.setVisible(reading is not None)
        column.addWidget(self.note)
        self.line.textChanged.connect(self._read)
        self.line.returnPressed.connect(self._keep)
        self._read(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _read(self, text: str) -> None:
        if self._reading is not None:
            self.note.setText(self._reading(text))

    def _keep(self) -> None:
        if self.line.text() == self._start or self._commit(self.line.text()):
            self.close()
