"""The text fields of the minutes: flat until one is in them, saved while one types, and Enter goes on to the next line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.fields import LineField, TextEditor

_PAUSE_MS = 1500
"""After such a pause of typing what was written is kept: nobody loses a meeting to an empty battery."""
LETTERS = frozenset({Qt.Key.Key_D, Qt.Key.Key_T, Qt.Key.Key_L, Qt.Key.Key_E})
"""With Ctrl, what these do belongs to the page, also where a text field has a use for them."""


class NotesEditor(TextEditor):
    """Several lines; what is typed is committed after a pause, too.  As a `box` it has a border and room for some lines."""

    def __init__(self, theme: Theme, name: str, *, box: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, least=5 if box else 1, most=400, parent=parent)
        self.setProperty("flat", not box)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        self.textChanged.connect(self._did_type)

    def set_value(self, value: str) -> None:
        if self.hasFocus() and value == self.toPlainText().rstrip():
            self._value = self.toPlainText()  # spaces at the end are still being typed: the cursor stays
            return
        super().set_value(value)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and super().canInsertFromMimeData(source)  # files are for the page, which keeps them as annexes

    def event(self, event: QEvent) -> bool:
        return False if _belongs_to_page(event) else super().event(event)

    def _did_type(self) -> None:
        if self.hasFocus():
            self._pause.start()

    def _keep(self) -> None:
        if self.hasFocus():
            self.commit()


class DecisionEditor(TextEditor):
    """The text of a decision: Enter keeps it and goes on, Shift+Enter begins a new line, Esc in an unchanged text leaves."""

    entered = Signal()
    escaped = Signal()
    left = Signal()
    """the keyboard is elsewhere, and what was typed has been committed"""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, least=1, most=60, parent=parent)
        self.setProperty("flat", True)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        return False if _belongs_to_page(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.insertPlainText("\n")
        elif enter:
            self.commit()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() == self.value():
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class FlatField(LineField):
    """One line without a border until one is in it."""

    def __init__(self, theme: Theme, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, name, placeholder=placeholder, parent=parent)
        self.setProperty("flat", True)

    def set_quiet(self, quiet: bool) -> None:
        """Show the text in grey, as something that is over."""
        if bool(self.property("quiet")) != quiet:
            self.setProperty("quiet", quiet)
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        return False if _belongs_to_page(event) else super().event(event)


def _belongs_to_page(event: QEvent) -> bool:
    """Whether a key would be taken by a text field that the page has a use for."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in LETTERS:
        event.ignore()
        return True
    return False
