"""The one question that asks: whether somebody is to be erased for good, and what that means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QWidget
from shiboken6 import isValid

from gsef_desktop.services.erasing import ErasureDone, ErasurePreview, erase_person, preview_erasure
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.dialogs.history import moment
from gsef_desktop.ui.shell.registry import kind_name
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Note

_NAMED = 4
"""How many kept files are named."""


class EraseDialog(Dialog):
    """Enter does nothing here: the button has to be meant."""

    def __init__(self, context: UiContext, person_id: str, preview: ErasurePreview, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context, self._id, self._preview = context, person_id, preview
        theme, column = context.theme, self.column
        self.setWindowTitle(self.tr("Erase {name} for good?").format(name=preview.name))
        self.setMinimumWidth(520)
        column.addWidget(Note(theme, self.tr("This cannot be undone, not by Undo and not by going back to a backup."), tone="bad"))
        for text in (self._goes(), self._stays(), self._others()):
            if text:
                column.addWidget(label(theme, text, "body", wrap=True))
        if preview.files:
            column.addWidget(Note(theme, self._files(), tone="warn"))
        self._add_backups()
        text = self.tr("Copies that you have saved or sent elsewhere are not touched.")
        column.addWidget(label(theme, text, "secondary", token="ink2", wrap=True))
        column.addStretch(1)
        cancel = self.add_button(self.tr("Cancel"), self.reject)
        self.erase = self.add_button(self.tr("Erase for good"), self._erase, primary=True)
        self.erase.setDefault(False)
        self.erase.setEnabled(not context.read_only)
        cancel.setFocus()

    # --- words -----------------------------------------------------------------------------------------------------------------------

    def _goes(self) -> str:
        rows = [f"{kind_name(kind)} ({number})" for kind, number in self._preview.erasure.rows if kind not in {"person", "source_link"}]
        text = self.tr("What goes: names, mail, telephone, addresses, needs, consent, note, tags, portrait, and all their old values.")
        if not rows:
            return text
        return f"{text} {self.tr('Also: {list}.').format(list=', '.join(rows))}"

    def _stays(self) -> str:
        number = self._preview.erasure.kept
        if not number:
            return self.tr("What stays: a row without a name, so that counts in past lists stay right.")
        if number == 1:
            return self.tr("What stays: 1 entry in the lists of meetings, delegates and seats, as that of “a participant”.")
        text = self.tr("What stays: {number} entries in the lists of meetings, delegates and seats, as those of “a participant”.")
        return text.format(number=number)

    def _others(self) -> str:
        number = self._preview.erasure.mentions
        if not number:
            return ""
        if number == 1:
            return self.tr("Their full name, mail and telephone are taken out of 1 other record; […] stands there instead.")
        text = self.tr("Their full name, mail and telephone are taken out of {number} other records; […] stands there instead.")
        return text.format(number=number)

    def _files(self) -> str:
        names = ", ".join(self._preview.files[:_NAMED]) + (", …" if len(self._preview.files) > _NAMED else "")
        return self.tr("Their name also stands in kept files, which stay as they are: {names}").format(names=names)

    # --- backups ---------------------------------------------------------------------------------------------------------------------

    def _add_backups(self) -> None:
        theme, found = self.theme, self._preview.backups
        several = self.tr("Also erase them from the {number} backups of this file").format(number=len(found))
        self.too = QCheckBox(self.tr("Also erase them from the backup of this file") if len(found) == 1 else several)
        self.too.setFont(theme.font("body"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setHeaderLabels([self.tr("When"), self.tr("Size")])
        self.list.setRootIsDecorated(False)
        self.list.setColumnWidth(0, 240)
        self.list.setMaximumHeight(150)
        for backup in found:
            size = QLocale().formattedDataSize(backup.size)
            self.list.addTopLevelItem(QTreeWidgetItem([moment(backup.when, self._context.language), size]))
        self.list.hide()
        if not found:
            return
        text = self.tr("Backups of this file still hold the person, in {folder}").format(folder=self._preview.folder)
        where = label(theme, text, "secondary", token="ink2", wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(where)
        self.column.addWidget(self.too)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.show_list = Button(theme, self.tr("List the backups"), look="quiet", small=True)
        self.show_list.clicked.connect(lambda: self.list.setVisible(self.list.isHidden()))
        folder = Button(theme, self.tr("Open the folder"), look="quiet", small=True)
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._preview.folder))))
        row.addWidget(self.show_list)
        row.addWidget(folder)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.list)

    # --- doing it --------------------------------------------------------------------------------------------------------------------

    def _erase(self) -> None:
        context, id = self._context, self._id
        backups = self._preview.backups if self.too.isChecked() else ()
        context.run_job(
            self.tr("Erasing a person"), lambda progress: erase_person(context.workspace, person_id=id, backups=backups, progress=progress),
            lambda done: _told(context, done),
        )  # fmt: skip
        self.accept()


def _told(context: UiContext, done: ErasureDone) -> None:
    if done.failed:
        context.show_error(done.failed[0][1])
        return
    text = QCoreApplication.translate("EraseDialog", "The person has been erased.")
    if done.left:
        left = QCoreApplication.translate("EraseDialog", "The person has been erased, but is still in {number} backups.")
        text = left.format(number=done.left)
    elif done.cleaned:
        also = QCoreApplication.translate("EraseDialog", "The person has been erased, also from {number} backups.")
        text = also.format(number=done.cleaned)
    context.tell(text)


def ask_to_erase(context: UiContext, parent: QWidget, person_id: str) -> None:
    """Read what would go on a worker, and ask."""

    def ask(preview: ErasurePreview) -> None:
        if isValid(parent) and not context.closed:
            EraseDialog(context, person_id, preview, parent).open()

    context.run_job(
        QCoreApplication.translate("EraseDialog", "Looking for everything about a person"),
        lambda progress: preview_erasure(context.workspace, person_id=person_id), ask,
    )  # fmt: skip
