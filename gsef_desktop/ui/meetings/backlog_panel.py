"""The backlog beside the agenda: what waits for some next meeting, to be dragged or put on this one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from gsef_desktop.services import backlog as services
from gsef_desktop.services.backlog import BacklogRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.agenda_drop import BACKLOG_MIME
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import label

_ID = Qt.ItemDataRole.UserRole


class BacklogPanel(QWidget):
    """Lists what waits for a meeting of the body given to `show_backlog`.  `take` puts items on the agenda that is shown."""

    def __init__(self, context: UiContext, take: Callable[[list[str]], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._take = context, take
        self._body_id: str | None = None
        self._shown: list[BacklogRow] | None = None
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(6)
        column.addWidget(label(theme, self.tr("For some next meeting"), "secondary_strong", token="ink2"))
        self.list = BacklogList(self)
        column.addWidget(self.list, 1)
        self.empty = label(
            theme,
            self.tr("Nothing waits. Put an item of the agenda off (Ctrl+Shift+L), or type one below."),
            "body", token="ink2", wrap=True,
        )  # fmt: skip
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.empty, 1)
        self.new = LineField(theme, self.tr("Add to the backlog"), placeholder=self.tr("Add to the backlog"))
        self.new.setReadOnly(context.read_only)
        self.new.committed.connect(self._add)
        column.addWidget(self.new)
        row = QHBoxLayout()
        self.take = Button(theme, self.tr("Put on the agenda"), icon="corner-down-left", small=True)
        self.take.clicked.connect(self.take_selected)
        row.addWidget(self.take)
        row.addStretch(1)
        column.addLayout(row)
        self.list.itemSelectionChanged.connect(self._did_select)
        self.list.itemChanged.connect(self._did_edit)

    def show_backlog(self, body_id: str | None) -> None:
        """Show what waits for a meeting of a body; what is selected stays so."""
        rows = services.list_backlog(self.context.workspace, body_id=body_id)
        if rows == self._shown and body_id == self._body_id:
            return
        self._shown, self._body_id = rows, body_id
        kept = set(self.selected())
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(row.item.title)
            item.setData(_ID, row.item.id)
            item.setToolTip(self._about(row))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.item.title}, {self._about(row)}")
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if not self.context.read_only:
                flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags)
            self.list.addItem(item)
            item.setSelected(row.item.id in kept)
        self.list.blockSignals(False)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._did_select()

    def _about(self, row: BacklogRow) -> str:
        parts = [row.item.title]
        if row.item.duration:
            parts.append(words.duration(row.item.duration))
        if row.item.lead:
            parts.append(row.item.lead)
        if row.put_off:
            parts.append(self.tr("put off by {meeting}").format(meeting=row.put_off))
        if row.item.added_on is not None:
            parts.append(self.tr("since {day}").format(day=words.short_day(row.item.added_on, self.context.language)))
        if not row.own:
            parts.append(self.tr("for any body"))
        return "\n".join(parts)

    def selected(self) -> list[str]:
        """The ids of what is selected, in order."""
        return [str(self.list.item(number).data(_ID)) for number in range(self.list.count()) if self.list.item(number).isSelected()]

    def take_selected(self) -> None:
        """Put what is selected on the agenda, after its current item."""
        ids = self.selected()
        if ids and not self.context.read_only:
            self._take(ids)

    def delete_selected(self) -> None:
        """Delete what is selected from the backlog."""
        ids = self.selected()
        if ids and not self.context.read_only:
            self.context.edit(lambda: services.delete_backlog_items(self.context.workspace, backlog_ids=ids))

    def pop_up(self, at: QPoint) -> None:
        """Show what can be done to what is selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Put on the agenda"), self.take_selected)
        current = self.list.currentItem()
        if current is not None:
            menu.addAction(self.tr("Rename"), lambda: self.list.editItem(current))
        menu.addAction(self.tr("Delete"), self.delete_selected)
        for action in menu.actions():
            action.setEnabled(bool(self.selected()) and not self.context.read_only)
        menu.popup(at)

    def _did_select(self) -> None:
        self.take.setEnabled(bool(self.selected()) and not self.context.read_only)

    def _did_edit(self, item: QListWidgetItem) -> None:
        id, title = str(item.data(_ID)), item.text()
        QTimer.singleShot(0, self, lambda: self._rename(id, title))  # the list is made anew: not while Qt still edits it

    def _rename(self, id: str, title: str) -> None:
        context = self.context
        if context.edit(lambda: services.rename_backlog_item(context.workspace, backlog_id=id, title=title)) is None:
            self._shown = None
            self.show_backlog(self._body_id)

    def _add(self, text: str) -> None:
        self.new.set_value("")
        self.new.clear()
        if text.strip():
            context = self.context
            context.edit(lambda: services.add_to_backlog(context.workspace, body_id=self._body_id, text=text, language=context.language))


class BacklogList(QListWidget):
    """The list itself: Enter puts on the agenda, Delete deletes, dragging carries the ids."""

    def __init__(self, panel: BacklogPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setFont(panel.context.theme.font("field"))
        self.setAccessibleName(self.tr("Backlog: items for some next meeting"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _: panel.take_selected())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda point: panel.pop_up(self.viewport().mapToGlobal(point)))

    def mimeData(self, items: object) -> QMimeData:
        data = QMimeData()
        data.setData(BACKLOG_MIME, "\n".join(self._panel.selected()).encode())
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:  # what the open editor did not take is not meant for the list
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._panel.take_selected()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._panel.delete_selected()
        else:
            super().keyPressEvent(event)
