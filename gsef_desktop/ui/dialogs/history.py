"""The history of a record or of the whole file: who changed what, when, from what to what; values can be put back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.history import HistoryEntry
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.history import FieldStep, HistoryStep, history, put_back
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
        self.resize(920, 520)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(title)
        self.tree.setHeaderLabels([self.tr("When"), self.tr("By"), self.tr("What"), self.tr("Before"), self.tr("After")])
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(False)
        for column, width in enumerate((180, 135, 240, 150)):
            self.tree.setColumnWidth(column, width)
        self.tree.currentItemChanged.connect(lambda *_: self._show_choice())
        self.column.addWidget(self.tree)
        self.restore = self.add_button(self.tr("Put the earlier value back"), self._restore)
        self.add_button(self.tr("Close"), self.close, primary=True)
        self._fill()

    def _fill(self) -> None:
        context = self._context
        steps = history(context.workspace, ref=self._ref, language=context.language, render=render, limit=_MOST)
        self.tree.clear()
        for step in steps:
            self.tree.addTopLevelItem(self._item(step))
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
            if self._ref is not None:
                self.tree.expandAll()
        self._show_choice()

    def _item(self, step: HistoryStep) -> QTreeWidgetItem:
        entry = step.entry
        where = self.tr("on this laptop") if entry.here else self.tr("on another one")
        who = ", ".join(filter(None, (entry.author, where)))
        item = QTreeWidgetItem([moment(entry.when, self._context.language), who, self._what(entry), "", ""])
        item.setToolTip(1, who)
        for field in step.fields[:_MOST]:
            names = [] if field.ref == self._ref else [kind_name(field.ref.kind)]
            child = QTreeWidgetItem(["", "", ": ".join([*names, render(field.name)]), field.before, field.after])
            child.setData(0, _CHANGE, field)
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

    def _choice(self) -> FieldStep | None:
        item = self.tree.currentItem()
        step = item.data(0, _CHANGE) if item is not None else None
        return step if isinstance(step, FieldStep) else None

    def _show_choice(self) -> None:
        self.restore.setEnabled(self._choice() is not None and not self._context.read_only)

    def _restore(self) -> None:
        step = self._choice()
        if step is not None:
            self._context.edit(lambda: put_back(self._context.workspace, step=step))
            self._fill()


def moment(when: datetime, language: str) -> str:
    """A moment in the user's own time and language, such as "12 June 2019, 10:42"."""
    local = when.astimezone()
    return f"{write_day(local.date(), language)}, {local:%H:%M}"
