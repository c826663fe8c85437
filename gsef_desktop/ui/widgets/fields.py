"""Editors that commit: on Enter or when the focus leaves, and only when the value has changed.  Esc puts the old value back."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from gsef_desktop.ui.theme.theme import Theme

_LABEL_WIDTH = 92


class LineField(QLineEdit):
    """One line of text.  `committed` carries the new text; `set_value` shows a value without committing."""

    committed = Signal(str)

    def __init__(self, theme: Theme, name: str, value: str = "", *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("field"))
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self._value = self._before = ""
        self.set_value(value)
        self.editingFinished.connect(self.commit)

    def value(self) -> str:
        """The value last set or committed."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show `value`; a text that is being typed is not disturbed."""
        if self.hasFocus() and self.isModified() and value == self._value:
            return
        self._value = self._before = value
        if self.text() != value:
            with QSignalBlocker(self):
                self.setText(value)
            self.setCursorPosition(0)
            self.set_bad(False)
        self.setModified(False)

    def set_bad(self, bad: bool) -> None:
        """Show with a red border that the text cannot be kept; Esc then brings back the value before it."""
        if bad:
            self._value = self._before
        if bool(self.property("bad")) != bad:
            self.setProperty("bad", bad)
            self.style().unpolish(self)
            self.style().polish(self)

    def commit(self) -> None:
        """Emit `committed` if the text has changed."""
        text = self.text()
        if text != self._value and not self.isReadOnly():
            self._before, self._value = self._value, text
            self.setModified(False)
            self.committed.emit(text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _leaves_undo_to_window(event, self):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._value:
            self.setText(self._value)
            self.setModified(False)
            self.set_bad(False)
            return
        super().keyPressEvent(event)


class TextEditor(QPlainTextEdit):
    """Several lines of text.  Commits when the focus leaves and on Ctrl+Enter; Tab moves on.  Grows with its text up to `most` lines.

    A `title` has no line breaks: Enter commits, and pasted lines are joined.
    """

    committed = Signal(str)

    def __init__(
        self, theme: Theme, name: str, value: str = "", *, least: int = 2, most: int = 12, title: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._is_title = title
        self._value, self._least, self._most = "", least, most
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # its lines are wrapped
        self.document().setDocumentMargin(2)  # the text begins where that of a LineField does
        self.setFont(theme.font("field"))
        self.textChanged.connect(self._grow)
        self.set_value(value)
        self._grow()

    def value(self) -> str:
        """The value last set or committed."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show `value`; a text that is being typed is not disturbed."""
        if self.hasFocus() and self.toPlainText() != self._value and value == self._value:
            return
        self._value = value
        if self.toPlainText() != value:
            self.setPlainText(value)

    def commit(self) -> None:
        """Emit `committed` if the text has changed."""
        text = self.toPlainText()
        if text != self._value and not self.isReadOnly():
            self._value = text
            self.committed.emit(text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _leaves_undo_to_window(event, self.document()):
            event.ignore()
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and (self._is_title or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.commit()
            return
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._value:
            self.setPlainText(self._value)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_most"):  # Qt sends one while the base is being made
            self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._is_title and source.hasText():
            self.insertPlainText(" ".join(source.text().split()))
        else:
            super().insertFromMimeData(source)

    def _grow(self) -> None:
        shown = round(self.document().size().height())  # of a plain text document this is a number of lines, wrapped ones included
        lines = min(max(self._least, shown), self._most)
        wanted = Qt.ScrollBarPolicy.ScrollBarAsNeeded if shown > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() is not wanted:
            self.setVerticalScrollBarPolicy(wanted)
        around = 2 * self.document().documentMargin() + max(self.height() - self.viewport().height(), 4)
        height = ceil(QFontMetricsF(self.font()).lineSpacing() * lines + around)
        if height != self.height():
            self.setFixedHeight(height)


class ComboBox(QComboBox):
    """A choice among values.  `chosen` carries the value picked by the user; the wheel does not change it without focus."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, choices: Sequence[tuple[Any, str]] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("field"))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._choices: list[tuple[Any, str]] = []
        self.set_choices(choices)
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Replace the choices; each is a value and its text."""
        if self._choices == list(choices):
            return
        self._choices = list(choices)
        with QSignalBlocker(self):
            self.clear()
            for value, text in choices:
                self.addItem(text, value)

    def value(self) -> Any:
        """The value shown."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Show a value without emitting; nothing is shown if it is not among the choices."""
        with QSignalBlocker(self):
            self.setCurrentIndex(next((index for index in range(self.count()) if self.itemData(index) == value), -1))

    def paintEvent(self, event: QPaintEvent) -> None:
        # as QComboBox does, but what does not fit ends in … and is not cut off within a letter
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - 4
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SearchableBox(ComboBox):
    """A choice among many values, found by typing any part of their texts.  A text that is none of them is no choice."""

    def __init__(self, theme: Theme, name: str, choices: Sequence[tuple[Any, str]] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, choices, parent=parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = self.lineEdit()
        if edit is not None:
            edit.setAccessibleName(name)
            edit.editingFinished.connect(self._show_choice)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # it has chosen; the dialog's button is another matter

    def _show_choice(self) -> None:
        """A text that was given up half typed does not look like a choice."""
        self.setEditText(self.itemText(self.currentIndex()))


class SearchField(QLineEdit):
    """A field to filter a list as one types; Esc empties it."""

    def __init__(self, theme: Theme, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("search", True)
        self.setFont(theme.font("body"))
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or name)
        self.addAction(theme.icon("search", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


class FieldRow(QWidget):
    """A label of 92 px and an editor beside it, as the inspectors use it.  `note` is a line beneath the editor, such as a reading."""

    def __init__(self, theme: Theme, text: str, editor: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)  # the title of an own field is the user's
        self.label.setProperty("role", "caption")
        self.label.setFont(theme.font("secondary"))
        self.label.setWordWrap(True)
        self.label.setFixedWidth(_LABEL_WIDTH)
        self.label.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(text)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setFont(theme.font("caption"))
        self.note.setProperty("role", "caption")
        self.note.setWordWrap(True)
        self.note.hide()
        top = isinstance(editor, QPlainTextEdit) or editor.sizeHint().height() > 40
        align = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        self.label.setContentsMargins(0, 5 if top else 0, 0, 0)  # beside the first line
        grid.addWidget(self.label, 0, 0, align)
        if editor.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed:  # else the row could be no wider, and stood in the middle
            grid.addWidget(editor, 0, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        else:
            grid.addWidget(editor, 0, 1)
        grid.addWidget(self.note, 1, 1)

    def set_note(self, text: str, *, tone: str = "caption") -> None:
        """Say something beneath the editor; empty hides it.  `tone` is caption, warn, bad or good."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        if self.note.property("role") != tone:
            self.note.setProperty("role", tone)
            self.note.style().unpolish(self.note)
            self.note.style().polish(self.note)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 30))


def _leaves_undo_to_window(event: QKeyEvent, editor: Any) -> bool:
    """Whether Ctrl+Z or Ctrl+Y means the window's undo because nothing typed here could be taken back."""
    return (event.matches(QKeySequence.StandardKey.Undo) and not editor.isUndoAvailable()) or (
        event.matches(QKeySequence.StandardKey.Redo) and not editor.isRedoAvailable()
    )
