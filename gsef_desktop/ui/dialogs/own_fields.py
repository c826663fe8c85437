"""Fields of the user's own: which there are for people and for organisations, what they are called, of what type they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.own_values import format_own_value
from gsef_desktop.domain.records import OwnField, OwnFieldType
from gsef_desktop.services import own_fields
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import NameEditor
from gsef_desktop.ui.widgets.buttons import Button, IconButton, SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Note, SectionHeader
from gsef_desktop.ui.widgets.tips import tip

_ID = Qt.ItemDataRole.UserRole
_LEFT = 230
_NAMED = 3
"""How many values that would not fit another type are named."""


def type_word(type: OwnFieldType) -> str:
    """What a type of field is called."""
    return {
        OwnFieldType.TEXT: QCoreApplication.translate("OwnFields", "Text"),
        OwnFieldType.NUMBER: QCoreApplication.translate("OwnFields", "Number"),
        OwnFieldType.DATE: QCoreApplication.translate("OwnFields", "Date"),
        OwnFieldType.CHOICE: QCoreApplication.translate("OwnFields", "Choice"),
    }[type]


class OwnFieldsDialog(Dialog):
    """Fields at the left, the chosen one at the right.  Each change is in the file at once and can be undone."""

    def __init__(self, context: UiContext, kind: str = "person", parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self._fields: tuple[OwnField, ...] = ()
        self._titles: dict[str, str] = {}
        self._shown: tuple[object, ...] = ()
        self.setWindowTitle(self.tr("Own fields"))
        self.resize(760, 500)
        text = self.tr("Fields that you add appear with everybody in the inspector, and in lists, filters, exports and prints.")
        self.column.addWidget(label(context.theme, text, "body", token="ink2", wrap=True))
        kinds = [("person", self.tr("People")), ("organisation", self.tr("Organisations"))]
        self.kind = SegmentedControl(context.theme, self.tr("Fields of"), kinds)
        self.kind.set_value(kind)
        self.kind.changed.connect(lambda _: self._fill())
        row = QHBoxLayout()
        row.addWidget(self.kind)
        row.addStretch(1)
        self.column.addLayout(row)
        body = QHBoxLayout()
        body.setSpacing(16)
        self.column.addLayout(body, 1)
        body.addLayout(self._left())
        body.addWidget(self._right(), 1)
        self.add_button(self.tr("Close"), self.close, primary=True).setDefault(False)  # Enter belongs to the fields
        context.bridge.changed.connect(self._did_change)
        self._fill()

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _left(self) -> QVBoxLayout:
        theme, left = self.theme, QVBoxLayout()
        left.setSpacing(6)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Own fields"))
        self.list.setFixedWidth(_LEFT)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        left.addWidget(self.list, 1)
        self.new = LineField(theme, self.tr("New field"), placeholder=self.tr("New field: shirt size"))
        self.new.setFixedWidth(_LEFT)
        self.new.setReadOnly(self._context.read_only)
        self.new.committed.connect(self._create)
        left.addWidget(self.new)
        return left

    def _right(self) -> QWidget:
        theme, context = self.theme, self._context
        self.page = QWidget()
        right = QVBoxLayout(self.page)
        right.setContentsMargins(0, 0, 8, 0)
        right.setSpacing(6)
        self.name = NameEditor(context, self.tr("Name of the field"))
        self.name.changed.connect(self._rename)
        right.addWidget(self.name)
        self.type = ComboBox(theme, self.tr("Type"), [(one, type_word(one)) for one in OwnFieldType])
        self.type.chosen.connect(lambda value: self._try_type(OwnFieldType(value)))  # Qt makes it a plain text
        right.addWidget(FieldRow(theme, self.tr("Type"), self.type))
        self.question = Box(spacing=6)
        right.addWidget(self.question)
        self.choices = Box(spacing=4)
        right.addWidget(self.choices)
        self.personal = QCheckBox(self.tr("Personal: not printed and not exported unless asked for"))
        self.personal.setFont(theme.font("secondary"))
        self.personal.clicked.connect(lambda on: self._act(lambda field: own_fields.set_personal(self._file, field_id=field, personal=on)))
        right.addWidget(self.personal)
        self.used = label(theme, "", "caption", wrap=True)
        right.addWidget(self.used)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.up = IconButton(theme, "arrow-up", self.tr("Move the field up"))
        self.up.clicked.connect(lambda: self._act(lambda field: own_fields.move_field(self._file, field_id=field, by=-1)))
        self.down = IconButton(theme, "arrow-down", self.tr("Move the field down"))
        self.down.clicked.connect(lambda: self._act(lambda field: own_fields.move_field(self._file, field_id=field, by=1)))
        self.delete = Button(theme, self.tr("Delete the field"), icon="trash-2", small=True)
        self.delete.clicked.connect(lambda: self._act(lambda field: own_fields.delete_field(self._file, field_id=field)))
        for button in (self.up, self.down, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        right.addLayout(row)
        right.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.page)
        self.none = label(theme, "", "body", token="ink2", wrap=True)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(scroll, 1)
        return holder

    # --- showing ---------------------------------------------------------------------------------------------------------------------

    @property
    def _file(self) -> Workspace:
        return self._context.workspace

    def _did_change(self, changes: Changes) -> None:
        if changes.everything or changes.touches("own_field", "own_value", "translation"):
            self._fill()

    def _fill(self, chosen: str | None = None) -> None:
        chosen = chosen or self._chosen_id()
        with self._context.workspace.read() as reader:
            self._fields = own_fields.fields_in(reader, str(self.kind.value()))
            self._titles = own_fields.titles_of(reader, self._fields, self._context.language)
        self.list.blockSignals(True)
        self.list.clear()
        for field in self._fields:
            item = QListWidgetItem(self._titles[field.id])
            item.setToolTip(tip(self._titles[field.id]))
            item.setData(_ID, field.id)
            self.list.addItem(item)
        at = next((number for number, field in enumerate(self._fields) if field.id == chosen), 0)
        self.list.setCurrentRow(at if self._fields else -1)
        self.list.blockSignals(False)
        self._show()

    def _chosen_id(self) -> str | None:
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else None

    def _chosen(self) -> OwnField | None:
        id = self._chosen_id()
        return next((field for field in self._fields if field.id == id), None)

    def _show(self) -> None:
        field, editable = self._chosen(), not self._context.read_only
        self.page.setVisible(field is not None)
        people = self.kind.value() == "person"
        of_people = self.tr("No fields for people yet. Type the name of one.")
        of_organisations = self.tr("No fields for organisations yet. Type the name of one.")
        self.none.setText(of_people if people else of_organisations)
        self.none.setVisible(field is None)
        if field is None:
            return
        self.name.set_names(own_fields.all_titles(self._file, field_id=field.id), field.language)
        self.type.set_value(field.type)
        self.question.clear()
        self.question.hide()
        self._show_choices(field)
        self.personal.setChecked(field.personal)
        number = own_fields.filled(self._file).get(field.id, 0)
        self.used.setText(self.tr("Filled in once") if number == 1 else self.tr("Filled in {number} times").format(number=number))
        at = self._fields.index(field)
        self.up.setEnabled(editable and at > 0)
        self.down.setEnabled(editable and at < len(self._fields) - 1)
        for widget in (self.delete, self.type, self.personal):
            widget.setEnabled(editable)

    def _show_choices(self, field: OwnField) -> None:
        state = (field.id, field.type, field.choices)
        if state == self._shown:
            return
        self._shown = state
        self.choices.clear()
        self.choices.setVisible(field.type is OwnFieldType.CHOICE)
        if field.type is not OwnFieldType.CHOICE:
            return
        theme, editable = self.theme, not self._context.read_only
        self.choices.column.addWidget(SectionHeader(theme, self.tr("Choices"), count=str(len(field.choices) or "")))
        for choice in field.choices:
            self.choices.column.addWidget(self._choice(choice))
        add = LineField(theme, self.tr("Add a choice"), placeholder=self.tr("Add a choice"))
        add.setReadOnly(not editable)
        add.committed.connect(self._add_choices)
        self.choices.column.addWidget(add)

    def _choice(self, choice: str) -> QWidget:
        made, editable = QWidget(), not self._context.read_only
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        name = LineField(self.theme, self.tr("Choice {name}").format(name=choice), choice)
        name.setReadOnly(not editable)
        name.committed.connect(lambda text: self._act(lambda id: own_fields.rename_choice(self._file, field_id=id, choice=choice, to=text)))
        remove = IconButton(self.theme, "x", self.tr("Remove the choice {name}").format(name=choice), size=24)
        remove.setEnabled(editable)
        remove.clicked.connect(lambda: self._remove_choice(choice))
        row.addWidget(name, 1)
        row.addWidget(remove)
        return made

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _create(self, title: str) -> None:
        self.new.set_value("")
        self.new.clear()
        if title.strip():
            kind, language = str(self.kind.value()), self._context.language
            made = self._context.edit(lambda: own_fields.add_field(self._file, of_kind=kind, title=title, language=language))
            if made is not None:
                self._fill(made.id)

    def _rename(self, language: str, title: str) -> None:
        self._act(lambda id: own_fields.rename_field(self._file, field_id=id, language=language, title=title))

    def _add_choices(self, text: str) -> None:
        field = self._chosen()
        typed = [part for part in text.replace(";", ",").split(",") if part.strip()]
        if typed and field is not None:
            self._act(lambda id: own_fields.set_choices(self._file, field_id=id, choices=[*field.choices, *typed]))
            added = self.choices.findChildren(LineField)
            if added:
                added[-1].show()
                added[-1].setFocus()

    def _remove_choice(self, choice: str) -> None:
        field = self._chosen()
        if field is not None:
            rest = [one for one in field.choices if one != choice]
            self._act(lambda id: own_fields.set_choices(self._file, field_id=id, choices=rest))

    def _try_type(self, type: OwnFieldType) -> None:
        """Change the type at once where every value fits; else say which do not, and let the user decide."""
        field, language = self._chosen(), self._context.language
        if field is None or type is field.type:
            self._show()
            return
        preview = own_fields.preview_type(self._file, field_id=field.id, type=type, language=language)
        if not preview.unfit_count:
            self._change_type(type)
            return
        named = ", ".join(
            f"{name}: {' '.join(format_own_value(field, text, language).split())[:40]}" for name, text in preview.unfit[:_NAMED]
        )
        if preview.unfit_count > _NAMED:
            named = f"{named}, …"
        text = self.tr("{number} of {all} values do not fit and are kept as they are: {values}").format(
            number=preview.unfit_count, all=preview.values, values=named
        )
        self.question.clear()
        self.question.column.addWidget(Note(self.theme, text, tone="warn"))
        row = QHBoxLayout()
        row.setSpacing(6)
        take = Button(self.theme, self.tr("Change to {type}").format(type=type_word(type)), small=True, look="primary")
        take.clicked.connect(lambda: self._change_type(type))
        leave = Button(self.theme, self.tr("Leave it as it is"), small=True)
        leave.clicked.connect(self._show)
        row.addWidget(take)
        row.addWidget(leave)
        row.addStretch(1)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self.question.column.addWidget(holder)
        self.question.show()
        take.setFocus()

    def _change_type(self, type: OwnFieldType) -> None:
        language = self._context.language
        self._act(lambda id: own_fields.change_type(self._file, field_id=id, type=type, language=language))

    def _act(self, call: Callable[[str], object]) -> None:
        """Do something to the chosen field; where it is refused, show again what the file holds."""
        field = self._chosen()
        if field is not None and self._context.edit(lambda: call(field.id)) is None:
            self._shown = ()
        self._fill()
