"""The text of a certificate or letter: title, paragraphs with places to be filled in, and up to three who sign."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from gsef_desktop.documents.card_content import MOST_SIGNATURES, Signature
from gsef_desktop.services.text_templates import TextTemplate
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, MenuButton
from gsef_desktop.ui.widgets.fields import LineField, TextEditor
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout


def place_names() -> list[tuple[str, str]]:
    """The places of a template with what they stand for, in the window's language."""
    translate = QCoreApplication.translate
    return [
        ("name", translate("TextPlaces", "Name")),
        ("own_script", translate("TextPlaces", "Name in the other script")),
        ("honorific", translate("TextPlaces", "Honorific")),
        ("given_name", translate("TextPlaces", "Given name")),
        ("family_name", translate("TextPlaces", "Family name")),
        ("function", translate("TextPlaces", "Function")),
        ("organisation", translate("TextPlaces", "Organization")),
        ("country", translate("TextPlaces", "Country")),
        ("affiliation", translate("TextPlaces", "Function, organization and country")),
        ("classification", translate("TextPlaces", "Role at the meeting")),
        ("meeting", translate("TextPlaces", "Meeting")),
        ("body", translate("TextPlaces", "Body")),
        ("symbol", translate("TextPlaces", "Symbol of the meeting")),
        ("dates", translate("TextPlaces", "Days of the meeting")),
        ("times", translate("TextPlaces", "Times of a call in every city")),
        ("place", translate("TextPlaces", "City and country of the meeting")),
        ("languages", translate("TextPlaces", "Working languages")),
        ("network", translate("TextPlaces", "Network")),
        ("date", translate("TextPlaces", "Day of the letter")),
    ]


class TextTemplateEditor(QWidget):
    """Edits a template; every keystroke is told, and what is finished is told once more to be kept."""

    did_edit = Signal()
    did_commit = Signal()
    reset_was_wanted = Signal()

    def __init__(self, theme: Theme, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._read_only = theme, read_only
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(theme, self.tr("Title"), "secondary", token="ink3"))
        self.title = LineField(theme, self.tr("Title"))
        column.addWidget(self.title)
        column.addWidget(label(theme, self.tr("Text, a paragraph a line"), "secondary", token="ink3"))
        self.text = TextEditor(theme, self.tr("Text, a paragraph a line"), least=7, most=14)
        column.addWidget(self.text)
        column.addLayout(self._tools())
        hint = self.tr("What stands in [square brackets] is left out where a place in it is empty.")
        column.addWidget(label(theme, hint, "caption", token="ink3", wrap=True))
        column.addSpacing(4)
        column.addWidget(label(theme, self.tr("Signatures"), "secondary", token="ink3"))
        self.signatures: list[tuple[LineField, LineField]] = []
        for number in range(1, MOST_SIGNATURES + 1):
            column.addLayout(self._signature(number))
        self._last: QLineEdit | TextEditor = self.text
        self._follow()

    def _tools(self) -> FlowLayout:
        theme, row = self._theme, FlowLayout(spacing=8)
        self.insert = MenuButton(theme, self.tr("Insert a place"), small=True)
        menu = QMenu(self.insert)
        for place, text in place_names():
            action = menu.addAction(f"{text}  {{{place}}}")
            action.setData(place)
            action.triggered.connect(lambda _=False, place=place: self.insert_place(place))
        self.insert.setMenu(menu)
        self.insert.setEnabled(not self._read_only)
        self.reset = Button(theme, self.tr("Restore the usual text"), look="quiet", small=True)
        self.reset.clicked.connect(self.reset_was_wanted)
        row.addWidget(self.insert)
        row.addWidget(self.reset)
        return row

    def _signature(self, number: int) -> QHBoxLayout:
        theme, row = self._theme, QHBoxLayout()
        row.setSpacing(6)
        name = LineField(theme, self.tr("Name of signature {number}").format(number=number), placeholder=self.tr("Name"))
        function = LineField(theme, self.tr("Function of signature {number}").format(number=number), placeholder=self.tr("Function"))
        self.signatures.append((name, function))
        row.addWidget(name)
        row.addWidget(function)
        return row

    def _follow(self) -> None:
        lines = [self.title, *(field for pair in self.signatures for field in pair)]
        for field in lines:
            field.setReadOnly(self._read_only)
            field.textEdited.connect(self.did_edit)
            field.committed.connect(self.did_commit)
            field.selectionChanged.connect(self._remember(field))
            field.cursorPositionChanged.connect(self._remember(field))
        self.text.setReadOnly(self._read_only)
        self.text.textChanged.connect(self._text_did_change)
        self.text.committed.connect(self.did_commit)
        self.text.cursorPositionChanged.connect(self._remember(self.text))

    def _remember(self, field: QLineEdit | TextEditor) -> Callable[..., None]:
        """A place is put where the cursor was last."""

        def remember(*_: object) -> None:
            if field.hasFocus():
                self._last = field

        return remember

    def _text_did_change(self) -> None:
        if self.text.toPlainText() != self.text.value():
            self.did_edit.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a line is finished; the dialog's button is another matter
        else:
            super().keyPressEvent(event)

    # --- values ----------------------------------------------------------------------------------------------------------------------

    def draft(self) -> TextTemplate:
        """What is typed now."""
        signatures = [Signature(name=name.text().strip(), function=function.text().strip()) for name, function in self.signatures]
        return TextTemplate(
            title=self.title.text().strip(), text=self.text.toPlainText(), signatures=tuple(one for one in signatures if one)
        )  # fmt: skip

    def show_template(self, template: TextTemplate, *, own: bool) -> None:
        """Show a template; `own`: it is not the usual one, which can be restored."""
        self.title.set_value(template.title)
        self.text.set_value(template.text)
        for number, (name, function) in enumerate(self.signatures):
            one = template.signatures[number] if number < len(template.signatures) else Signature()
            name.set_value(one.name)
            function.set_value(one.function)
        self.reset.setEnabled(own and not self._read_only)

    def insert_place(self, place: str) -> None:
        """Put a place where the cursor is, and go on there."""
        field, text = self._last, f"{{{place}}}"
        if isinstance(field, TextEditor):
            field.textCursor().insertText(text)
        else:
            field.insert(text)
        field.setFocus()
        self.did_edit.emit()
