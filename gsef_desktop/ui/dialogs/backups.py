"""The backups of the file: what there is, what going back would change, and going back."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from gsef_desktop.domain.backups import Backup, Difference
from gsef_desktop.services import files
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.dialogs.history import moment
from gsef_desktop.ui.shell.registry import kind_name
from gsef_desktop.ui.widgets.labels import label

_BACKUP = Qt.ItemDataRole.UserRole


class BackupsDialog(Dialog):
    """Going back is an edit: it can be undone, and a backup of the present state is kept before it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        title = self.tr("Backups of {name}").format(name=context.workspace.path.name)
        self.setWindowTitle(title)
        self.resize(640, 460)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(title)
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([self.tr("When"), self.tr("Why"), self.tr("Size")])
        self.tree.setColumnWidth(0, 220)
        self.tree.setColumnWidth(1, 240)
        self.tree.currentItemChanged.connect(lambda *_: self._compare())
        self.column.addWidget(self.tree)
        self.difference = label(context.theme, "", "secondary", token="ink2", wrap=True)
        self.column.addWidget(self.difference)
        self.make = self.add_button(self.tr("Back up now"), self._make_backup)
        self.restore = self.add_button(self.tr("Go back to this backup"), self._restore)
        self.add_button(self.tr("Close"), self.close, primary=True)
        self._fill()

    def _fill(self) -> None:
        self.tree.clear()
        for backup in files.list_backups(self._context.workspace):
            when, size = moment(backup.when, self._context.language), QLocale().formattedDataSize(backup.size)
            item = QTreeWidgetItem([when, self._reason(backup.reason), size])
            item.setData(0, _BACKUP, backup)
            self.tree.addTopLevelItem(item)
        self.restore.setEnabled(False)
        self.difference.setText(
            self.tr("Choose a backup to see what going back to it would change.")
            if self.tree.topLevelItemCount()
            else self.tr("No backup yet. One is kept every day that the file is opened, and before an import.")
        )

    def _reason(self, reason: str) -> str:
        return {
            "daily": self.tr("Kept every day"),
            "import": self.tr("Before an import"),
            "restore": self.tr("Before going back to a backup"),
            "migration": self.tr("Before the file was brought up to date"),
            "manual": self.tr("Asked for"),
        }.get(reason, reason)

    def _chosen(self) -> Backup | None:
        item = self.tree.currentItem()
        backup = item.data(0, _BACKUP) if item is not None else None
        return backup if isinstance(backup, Backup) else None

    def _compare(self) -> None:
        backup = self._chosen()
        self.restore.setEnabled(False)
        if backup is not None:
            self.difference.setText(self.tr("Comparing…"))
            workspace = self._context.workspace
            self._context.run_job(
                self.tr("Comparing with a backup"),
                lambda progress: files.compare_with_backup(workspace, backup=backup),
                lambda found: self._show_difference(backup, found),
            )

    def _show_difference(self, backup: Backup, found: list[Difference]) -> None:
        if backup != self._chosen():
            return
        sentence = self.tr("{kind}: {back} brought back, {changed} changed, {removed} removed")
        lines = [
            sentence.format(kind=kind_name(one.kind), back=one.brought_back, changed=one.changed, removed=one.removed) for one in found
        ]
        self.difference.setText("\n".join(lines) if lines else self.tr("The file holds exactly what this backup holds."))
        self.restore.setEnabled(bool(lines) and not self._context.read_only)

    def _make_backup(self) -> None:
        workspace = self._context.workspace
        self._context.run_job(self.tr("Keeping a backup"), lambda progress: files.make_backup(workspace), lambda _: self._fill())

    def _restore(self) -> None:
        backup = self._chosen()
        if backup is not None:
            workspace = self._context.workspace
            self._context.run_job(
                self.tr("Going back to a backup"),
                lambda progress: files.restore_backup(workspace, backup=backup),
                lambda _: self._did_restore(),
            )

    def _did_restore(self) -> None:
        self._context.tell(self.tr("The file is as it was in the backup. Undo takes it back."))
        self.close()
