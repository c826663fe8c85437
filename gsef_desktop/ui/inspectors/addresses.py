"""The further addresses of a person or an organisation, each with a word for what it is for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.records import Address
from gsef_desktop.services import people
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import LineField, TextEditor


class FurtherAddresses(QWidget):
    """Give it the id of a person or of an organisation, and call `load` when a record of kind "address" has changed."""

    def __init__(self, context: UiContext, *, person_id: str | None = None, organisation_id: str | None = None) -> None:
        super().__init__()
        self._context, self._person, self._organisation = context, person_id, organisation_id
        self._shown: list[Address] | None = None
        self._new: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.list = Box(spacing=6)
        column.addWidget(self.list)
        self.add = Button(context.theme, self.tr("Add an address"), icon="plus", look="quiet", small=True)
        self.add.setEnabled(not context.read_only)
        self.add.clicked.connect(self._begin)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)

    def load(self) -> None:
        """Show the addresses as the file has them."""
        found = people.addresses_of(self._context.workspace, person_id=self._person, organisation_id=self._organisation)
        if found == self._shown:
            return
        self._shown, self._new = found, None
        self.list.clear()
        for number, one in enumerate(found, 1):
            self.list.column.addWidget(self._entry(one, number))
        self.add.setVisible(True)

    def _entry(self, one: Address | None, number: int) -> QWidget:
        """Label and text of an address; without one, of an address that is being typed."""
        theme, made = self._context.theme, QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        row = QHBoxLayout()
        row.setSpacing(4)
        label = LineField(
            theme, self.tr("What address {number} is for").format(number=number), one.label if one else "", placeholder=self.tr("Invoices")
        )
        text = TextEditor(theme, self.tr("Address {number}").format(number=number), one.text if one else "", least=2, most=6)
        text.setPlaceholderText(self.tr("Street, city, country"))
        remove = IconButton(theme, "x", self.tr("Remove address {number}").format(number=number), size=24)
        remove.setEnabled(not self._context.read_only)
        for field in (label, text):
            field.setReadOnly(self._context.read_only)
        row.addWidget(label, 1)
        row.addWidget(remove)
        column.addLayout(row)
        column.addWidget(text)
        if one is not None:
            file, id = self._context.workspace, one.id
            label.committed.connect(
                lambda said: self._act(lambda: people.update_address(file, address_id=id, label=" ".join(said.split())))
            )
            text.committed.connect(lambda said: self._act(lambda: people.update_address(file, address_id=id, text=said.strip())))
            remove.clicked.connect(lambda: self._act(lambda: people.remove_address(file, address_id=id)))
        else:
            text.committed.connect(lambda said: self._put(label.text(), said))
            remove.clicked.connect(self._give_up)
            label.setObjectName("new-address-label")
        return made

    def _begin(self) -> None:
        self._new = self._entry(None, len(self._shown or ()) + 1)
        self.list.column.addWidget(self._new)
        self.add.hide()
        self._new.show()
        field = self._new.findChild(LineField)
        if isinstance(field, LineField):
            field.setFocus()

    def _give_up(self) -> None:
        if self._new is not None:
            self._new.hide()
            self._new.deleteLater()
            self._new = None
        self.add.show()

    def _put(self, label: str, text: str) -> None:
        if text.strip():
            file, person, organisation = self._context.workspace, self._person, self._organisation
            word = " ".join(label.split())
            self._act(lambda: people.add_address(file, text=text, label=word, person_id=person, organisation_id=organisation))

    def _act(self, call: Callable[[], object]) -> None:
        if self._context.edit(call) is None:
            self._shown = None
            self.load()
