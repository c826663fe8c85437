"""The history of a record or of the whole file: who changed what, when, from what to what; values can be put back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.history import FieldChange, HistoryEntry
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.naming import names_of
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.shell.registry import kind_name
from gsef_desktop.ui.translate import render

_CHANGE = Qt.ItemDataRole.UserRole
_MOST = 500


class HistoryDialog(Dialog):
    """The newest edit stands on top; its changes are under it.  Without a `ref`, the edits of the whole file."""

    def __init__(self, context: UiContext, ref: RecordRef | None, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context, self._ref = context, ref
        name = names_of(context.workspace, refs=[ref], language=context.language).get(ref, "") if ref is not None else ""
        title = self.tr("History of {name}").format(name=name) if ref is not None else self.tr("File history")
        self.setWindowTitle(title)
        self.resize(860, 520)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(title)
        self.tree.setHeaderLabels([self.tr("When"), self.tr("By"), self.tr("What"), self.tr("Before"), self.tr("After")])
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(False)
        for column, width in enumerate((190, 170, 230, 130)):
            self.tree.setColumnWidth(column, width)
        self.tree.currentItemChanged.connect(lambda *_: self._show_choice())
        self.column.addWidget(self.tree)
        self.restore = self.add_button(self.tr("Put the earlier value back"), self._restore)
        self.add_button(self.tr("Close"), self.close, primary=True)
        self._fill()

    def _fill(self) -> None:
        workspace = self._context.workspace
        entries = workspace.history_of_file(limit=_MOST) if self._ref is None else workspace.history(self._ref)
        self.tree.clear()
        for entry in entries:
            self.tree.addTopLevelItem(self._item(entry))
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
            if self._ref is not None:
                self.tree.expandAll()
        self._show_choice()

    def _item(self, entry: HistoryEntry) -> QTreeWidgetItem:
        where = self.tr("on this laptop") if entry.here else self.tr("on another one")
        who = ", ".join(filter(None, (entry.author, where)))
        item = QTreeWidgetItem([moment(entry.when, self._context.language), who, self._what(entry), "", ""])
        item.setToolTip(1, who)
        for change in entry.changes[:_MOST]:
            names = [kind_name(change.ref.kind), change.field.replace("_", " ")]
            child = QTreeWidgetItem(["", "", ": ".join(names), _plain(change.old), _plain(change.new)])
            child.setData(0, _CHANGE, change)
            for column in (3, 4):
                child.setToolTip(column, child.text(column))
            item.addChild(child)
        return item

    def _what(self, entry: HistoryEntry) -> str:
        label = render(entry.label)
        return {
            "undo": self.tr("Undone: {step}"),
            "redo": self.tr("Done again: {step}"),
            "restore": self.tr("Restored: {step}"),
        }.get(entry.kind, "{step}").format(step=label)

    def _choice(self) -> FieldChange | None:
        item = self.tree.currentItem()
        change = item.data(0, _CHANGE) if item is not None else None
        return change if isinstance(change, FieldChange) else None

    def _show_choice(self) -> None:
        self.restore.setEnabled(self._choice() is not None and not self._context.read_only)

    def _restore(self) -> None:
        change = self._choice()
        if change is not None:
            workspace = self._context.workspace
            self._context.edit(lambda: workspace.restore_field(change.ref, change.field, change.old))
            self._fill()


def moment(when: datetime, language: str) -> str:
    """A moment in the user's own time and language, such as "12 June 2019, 10:42"."""
    local = when.astimezone()
    return f"{write_day(local.date(), language)}, {local:%H:%M}"


def _plain(value: object) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, bytes):
        return f"{len(value)} B"
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "–"
    return " ".join(str(value).split())
