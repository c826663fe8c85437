"""Lines over the table of participants in which somebody is added: by name, or everybody of a list or with a function."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.list_views import ORGANISATIONS
from gsef_desktop.domain.records import Capacity, Classification
from gsef_desktop.services import participant_inviting
from gsef_desktop.services.agenda_reading import list_leads
from gsef_desktop.services.saved_views import list_views
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.completion import name_completer
from gsef_desktop.ui.widgets.fields import ComboBox, LineField, SearchableBox
from gsef_desktop.ui.widgets.layout import rule


class _Form(QFrame):
    """One line: somebody, as what, and Add.  Esc closes it."""

    was_closed = Signal()

    def __init__(self, context: UiContext, who: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setProperty("surface", "sub")
        theme = context.theme
        self.role = ComboBox(theme, self.tr("Role"), [(one, words.classification_name(one)) for one in Classification])
        self.role.set_value(Classification.OBSERVER)
        self.add = Button(theme, self.tr("Add"), look="primary", small=True)
        self.add.clicked.connect(self.submit)
        close = Button(theme, self.tr("Done"), small=True)
        close.clicked.connect(self.was_closed)
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(who, 2)
        row.addWidget(self.role, 1)
        self.row = row
        row.addWidget(self.add)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule())

    def submit(self) -> None:
        """Add whoever was named."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.was_closed.emit()
        else:
            super().keyPressEvent(event)


class AddForm(_Form):
    """One organisation or person, by name."""

    was_submitted = Signal(str, object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self.name = LineField(context.theme, "")
        super().__init__(context, self.name, parent)
        self.name.setAccessibleName(self.tr("Organization or person"))
        self.name.setPlaceholderText(self.tr("Organization or person"))
        self.name.returnPressed.connect(self.submit)

    def begin(self) -> None:
        """Empty the name and read who can be completed."""
        self.name.set_value("")
        self.name.clear()
        self.name.setCompleter(name_completer([lead.text for lead in list_leads(self.context.workspace)], self.name))

    def submit(self) -> None:
        if self.name.text().strip():
            self.was_submitted.emit(self.name.text().strip(), self.role.value())


class InviteForm(_Form):
    """Everybody of a saved list, or with a function, at once."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self.who = SearchableBox(context.theme, "")
        self.acts_as = ComboBox(context.theme, "", [(one, words.capacity_name(one)) for one in Capacity])
        super().__init__(context, self.who, parent)
        self.who.setAccessibleName(self.tr("List or function"))
        self._line().setAccessibleName(self.tr("List or function"))
        self.acts_as.setAccessibleName(self.tr("Capacity"))
        self.row.insertWidget(2, self.acts_as, 1)
        self._meeting_id: str | None = None

    def begin(self, meeting_id: str) -> None:
        """Read what there is to choose from for a meeting."""
        self._meeting_id = meeting_id
        choices: list[tuple[Any, str]] = []
        members = len(participant_inviting.members_at(self.context.workspace, meeting_id=meeting_id))
        if members:
            choices.append((("members", ""), self.tr("All members on that day ({count})").format(count=members)))
        for kind in participant_inviting.INVITABLE:
            text = self.tr("Organizations: {name}") if kind == ORGANISATIONS else self.tr("People: {name}")
            choices += [
                (("view", one.id), text.format(name=one.title)) for one in list_views(self.context.workspace, list_kind=kind)
                if one.view is not None
            ]  # fmt: skip
        for function in participant_inviting.functions_at(self.context.workspace, meeting_id=meeting_id):
            text = self.tr("Function: {title} ({count})").format(title=function.title, count=function.count)
            choices.append((("function", function.title), text))
        self.who.set_choices(choices)
        self.who.setEnabled(bool(choices))
        self.add.setEnabled(bool(choices))
        line = self._line()
        line.setPlaceholderText("" if choices else self.tr("No saved list of people or organizations, and no function yet"))
        if not choices:
            line.clear()

    def _line(self) -> QLineEdit:
        line = self.who.lineEdit()
        assert line is not None
        return line

    def submit(self) -> None:
        chosen, meeting_id, workspace = self.who.value(), self._meeting_id, self.context.workspace
        if chosen is None or meeting_id is None:
            return
        kind, key = chosen
        role, acts_as, me = self.role.value(), self.acts_as.value(), str(self.context.remembered("me", "") or "")

        def invite() -> Changes:
            if kind == "members":
                return participant_inviting.invite_members(workspace, meeting_id=meeting_id, classification=role, acts_as=acts_as)
            if kind == "view":
                return participant_inviting.invite_view(
                    workspace, meeting_id=meeting_id, view_id=key, classification=role, acts_as=acts_as, me=me
                )  # fmt: skip
            return participant_inviting.invite_function(workspace, meeting_id=meeting_id, title=key, classification=role, acts_as=acts_as)

        changes = self.context.edit(invite)
        if changes is None:
            return
        count = sum(ref.kind == "participation" for ref in changes.refs)
        if not count:
            self.context.tell(self.tr("All of them are in the list already."))
        elif count == 1:
            self.context.tell(self.tr("1 participant was added. Undo takes it back."))
        else:
            self.context.tell(self.tr("{count} participants were added. Undo takes it back.").format(count=count))
