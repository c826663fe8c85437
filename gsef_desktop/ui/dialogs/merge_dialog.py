"""Records side by side in a window, to make one of them: those that the user has selected, or a group that the program proposes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.services.duplicate_comparison import compare_records
from gsef_desktop.services.merging import merge_records
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.dialogs.merge_panel import MergePanel
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label


def open_merge(context: UiContext, parent: QWidget, *, kind: str, ids: Sequence[str]) -> MergeDialog:
    """Show records of one kind ("person" or "organisation") side by side, to make one of them whether they are alike or not."""
    dialog = MergeDialog(context, kind, ids, parent)
    dialog.show()
    return dialog


class SideBySide(Dialog):
    """What both windows share: the panel, the buttons below it, the keys of undo and merge."""

    def __init__(self, context: UiContext, title: str, parent: QWidget) -> None:
        super().__init__(context.theme, title, parent=parent)
        self.context = context
        self.panel: MergePanel | None = None
        self.setModal(False)
        self.place = QWidget()
        self.place_column = QVBoxLayout(self.place)
        self.place_column.setContentsMargins(0, 0, 0, 0)
        self.place_column.setSpacing(4)
        self.hint = label(
            context.theme, self.tr("What is not chosen stays in the note, and all links stay. It is one step, which Undo takes back."),
            "caption", wrap=True,
        )  # fmt: skip
        undo, redo = context.workspace.undo, context.workspace.redo
        for keys, act in (("Ctrl+Z", undo), ("Ctrl+Shift+Z", redo), ("Ctrl+Y", redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda act=act: self._step(act))

    def _step(self, act: Callable[[], Changes]) -> None:
        self.context.edit(act)

    def add_merge_button(self) -> Button:
        """The button that makes one record of those shown, also by Ctrl+Enter."""
        button = self.add_button(self.tr("Merge"), self.merge, primary=True)
        button.setDefault(False)  # Enter in the list is not to merge by accident
        button.setToolTip(self.tr("Merge (Ctrl+Enter)"))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    def show_records(self, kind: str, ids: Sequence[str]) -> bool:
        """Put records side by side; answers whether there are at least two of them still."""
        context = self.context
        found = context.edit(lambda: compare_records(context.workspace, kind=kind, ids=ids, language=context.language, render=render))
        if self.panel is not None and found == self.panel.comparison:
            return True  # what has been chosen there stays
        self.clear_records()
        if found is None or len(found.ids) < 2:
            return False
        self.panel = MergePanel(context, found)
        self.panel.changed.connect(self.show_buttons)
        self.place_column.addWidget(self.panel, 1)
        return True

    def clear_records(self) -> None:
        """Show nothing side by side."""
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    def merge(self) -> None:
        """Make one record of those shown."""
        context, panel = self.context, self.panel
        if panel is None or len(panel.ids) < 2 or context.read_only:
            return
        (keep, *others), choices = panel.ids, panel.choices()
        kind, name = panel.comparison.kind, panel.comparison.names[panel.comparison.ids.index(keep)]
        done = context.edit(
            lambda: merge_records(context.workspace, kind=kind, keep_id=keep, other_ids=others, choices=choices, render=render)
        )
        if done is not None:
            if context.selected is not None and context.selected.id in others:
                context.select(RecordRef(kind, keep))
            context.tell(self.tr("{name} is one now. Undo takes it back.").format(name=name))
            self.did_merge()

    def did_merge(self) -> None:
        """What follows a merge."""

    def show_buttons(self) -> None:
        """Enable what can be done with the records shown."""


class MergeDialog(SideBySide):
    """Records that the user has chosen, side by side."""

    def __init__(self, context: UiContext, kind: str, ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(context, "", parent)
        self.setWindowTitle(self.tr("Merge people") if kind == "person" else self.tr("Merge organisations"))
        self.resize(760, 560)
        self.column.addWidget(self.place, 1)
        self.column.addWidget(self.hint)
        self.add_button(self.tr("Cancel"), self.reject)
        self.take = self.add_merge_button()
        self.show_records(kind, ids)
        self.show_buttons()

    def did_merge(self) -> None:
        self.accept()

    def show_buttons(self) -> None:
        self.take.setEnabled(self.panel is not None and len(self.panel.ids) > 1 and not self.context.read_only)
