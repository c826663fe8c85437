"""The fields that the user has added, in the inspectors of people and organisations: each edited by its type."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.own_values import fits, format_own_value, read_own_value
from gsef_desktop.domain.records import OwnField, OwnFieldType
from gsef_desktop.services import own_fields
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor


class OwnFieldRow(FieldRow):
    """One value: a text, a number in the reader's language, a day typed in words, or a choice that may be empty.

    A value that does not fit its type stands as it is, with a hint; typing another one that does not fit changes nothing.
    """

    changed = Signal(str)
    """the value as it is kept"""

    def __init__(self, context: UiContext, field: OwnField, title: str) -> None:
        self._context, self._field = context, field
        self._box: ComboBox | None = None
        self._line: LineField | TextEditor | None = None
        theme = context.theme
        if field.type is OwnFieldType.CHOICE:
            self._box = ComboBox(theme, title)
            self._box.setEnabled(not context.read_only)
            self._box.chosen.connect(lambda value: self.changed.emit(value))
        elif field.type is OwnFieldType.TEXT:
            self._line = TextEditor(theme, title, least=1, most=6)
        else:
            self._line = LineField(theme, title, placeholder=_placeholder(field))
            self._line.textEdited.connect(self._show_reading)
        if self._line is not None:
            self._line.setReadOnly(context.read_only)
            self._line.committed.connect(self._commit)
        editor = self._box or self._line
        assert editor is not None
        super().__init__(theme, title, editor)

    def set_text(self, text: str) -> None:
        """Show a value as it is kept."""
        wrong = not fits(self._field, text)
        if self._box is not None:
            choices = [("", "–"), *((choice, choice) for choice in self._field.choices)]
            self._box.set_choices([*choices, (text, text)] if wrong else choices)
            self._box.set_value(text)
        elif self._line is not None:
            self._line.set_value(format_own_value(self._field, text, self._context.language))
            if isinstance(self._line, LineField) and self._line.isModified():
                return
        self.set_note(self._wrong() if wrong else "", tone="warn")

    def _show_reading(self, text: str) -> None:
        assert self._line is not None
        kept = read_own_value(self._field, text, language=self._context.language, year=self._context.year)
        if not text.strip() or text == self._line.value():
            self.set_note("")
        elif kept is None:
            self.set_note(self._wrong(), tone="warn")
        else:
            shown = format_own_value(self._field, kept, self._context.language)
            self.set_note(shown if shown != text else "")

    def _commit(self, text: str) -> None:
        kept = read_own_value(self._field, text, language=self._context.language, year=self._context.year)
        if kept is None:
            if isinstance(self._line, LineField):
                self._line.set_bad(True)
            self._context.tell(self.tr("“{text}” does not fit this field. Nothing was changed.").format(text=text))
            return
        if isinstance(self._line, LineField):
            self._line.set_bad(False)
        self.set_note("")
        self.changed.emit(kept)

    def _wrong(self) -> str:
        return {
            OwnFieldType.NUMBER: self.tr("This is not read as a number."),
            OwnFieldType.DATE: self.tr("This is not read as a date."),
            OwnFieldType.CHOICE: self.tr("This is no longer among the choices."),
        }.get(self._field.type, "")


class OwnFieldsSection(QWidget):
    """All fields of a kind ("person" or "organisation") with the values of one record, and the way to add another field.

    Call `load` in the inspector's own; its `concerns` must hold "own_field" and "own_value".
    """

    def __init__(self, context: UiContext, kind: str, record_id: str) -> None:
        super().__init__()
        self._context, self._kind, self._id = context, kind, record_id
        self._shown: tuple[tuple[OwnField, str], ...] | None = None
        self._rows: dict[str, OwnFieldRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.list = Box()
        column.addWidget(self.list)
        self.add = Button(context.theme, self.tr("Add a field…"), icon="plus", look="quiet", small=True)
        self.add.setToolTip(self.tr("Fields of your own, for everybody: in lists, filters, exports and prints"))
        self.add.clicked.connect(lambda: show_own_fields(self._context, self.window(), self._kind, begin=True))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        self.add.setEnabled(not context.read_only)

    def load(self) -> None:
        """Show the values as the file has them; rows are made anew only where the fields are other ones."""
        with self._context.workspace.read() as reader:
            fields = own_fields.fields_in(reader, self._kind)
            titles = own_fields.titles_of(reader, fields, self._context.language)
            values = own_fields.values_of(reader, self._kind, [self._id]) if fields else {}
        shown = tuple((field, titles[field.id]) for field in fields)
        if shown != self._shown:
            self._shown = shown
            self.list.clear()
            self._rows = {field.id: self._row(field, title) for field, title in shown}
            for row in self._rows.values():
                self.list.column.addWidget(row)
            self.list.setVisible(bool(shown))
        for id, row in self._rows.items():
            row.set_text(values.get((self._id, id), ""))

    def _row(self, field: OwnField, title: str) -> OwnFieldRow:
        made = OwnFieldRow(self._context, field, title)
        made.changed.connect(lambda text: self._put(field.id, text))
        return made

    def _put(self, field_id: str, text: str) -> None:
        file, kind, id = self._context.workspace, self._kind, self._id
        done = self._context.edit(lambda: own_fields.set_value(file, field_id=field_id, owner_kind=kind, owner_id=id, text=text))
        if done is None:
            self.load()


def show_own_fields(context: UiContext, parent: QWidget, kind: str, *, begin: bool = False) -> None:
    """Open the dialog of the user's own fields of a kind; `begin` puts the cursor where a new one is named."""
    from gsef_desktop.ui.dialogs.own_fields import OwnFieldsDialog

    dialog = OwnFieldsDialog(context, kind, parent)
    dialog.open()
    if begin:
        dialog.new.setFocus()


def _placeholder(field: OwnField) -> str:
    if field.type is OwnFieldType.DATE:
        return QCoreApplication.translate("OwnFields", "A day")
    return QCoreApplication.translate("OwnFields", "A number")
