"""A small sheet to write to many: batch after batch opens in the mail program, its addresses in BCC.  Nothing is sent from here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.services import mailing
from gsef_desktop.services.mailing import Batch, Recipients
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import clear_layout
from gsef_desktop.ui.widgets.number_boxes import NumberBox

_INDENT = 26
"""Where the text of a checkbox begins, in px."""
_NAMES = 8
"""So many names are told of those who cannot be reached."""


class MailDialog(Dialog):
    """Writes to some organisations or people (`kind` "organisation" or "person")."""

    def __init__(self, context: UiContext, *, kind: str, ids: Sequence[str], day: date, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self.setWindowTitle(self.tr("Write a mail"))
        self.setMinimumWidth(540)
        self.resize(560, 600)
        self._context, self._kind, self._ids, self._day = context, kind, tuple(ids), day
        self.batches: list[Batch] = []
        self._opened: set[tuple[str, ...]] = set()
        self._recipients = Recipients()
        self._make_choices()
        self.told = label(context.theme, "", "secondary", token="ink2", wrap=True)
        self.column.addWidget(self.told)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        holder = QWidget()
        holder.setLayout(self._rows)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        scroll.setMinimumHeight(120)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        self.column.addWidget(scroll, 1)
        self.drafts = self.add_button(self.tr("Save as drafts…"), self.save_drafts)
        self.add_button(self.tr("Close"), self.close)  # not the default: Enter in a field keeps the sheet open
        self._read()

    def _make_choices(self) -> None:
        theme, recall = self._context.theme, self._context.remembered
        told = self.tr("The addresses stand in BCC, so that nobody sees those of the others. Your mail program sends the mails.")
        self.column.addWidget(label(theme, told, "body", token="ink2", wrap=True))
        self.to = LineField(theme, self.tr("To"), str(recall("mail.to", "")), placeholder=self.tr("your own address, if you like"))
        self.subject = LineField(theme, self.tr("Subject"))
        self.per_mail = NumberBox()
        self.per_mail.setRange(1, mailing.MOST_PER_MAIL)
        kept = recall("mail.per_mail", mailing.PER_MAIL)
        self.per_mail.setValue(kept if isinstance(kept, int) else mailing.PER_MAIL)
        self.per_mail.setAccessibleName(self.tr("Addresses in one mail"))
        count = QWidget()
        row = QHBoxLayout(count)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.per_mail)
        row.addStretch(1)
        for one in (
            FieldRow(theme, self.tr("To"), self.to), FieldRow(theme, self.tr("Subject"), self.subject),
            FieldRow(theme, self.tr("Addresses in one mail"), count),
        ):  # fmt: skip
            self.column.addWidget(one)
        self.semicolons = QCheckBox(self.tr("Semicolons between addresses"))
        self.semicolons.setChecked(bool(recall("mail.semicolons", False)))
        self.contacts = QCheckBox(self.tr("To the contacts"))
        notes = [(self.semicolons, self.tr("Some programs, such as Outlook, want them instead of commas."))]
        if self._kind == "organisation":
            notes.append((self.contacts, self.tr("Instead of the organisations' own address, where people are known.")))
        for box, text in notes:
            note = label(theme, text, "caption", token="ink3", wrap=True)
            note.setContentsMargins(_INDENT, 0, 0, 2)
            self.column.addWidget(box)
            self.column.addWidget(note)
        self.to.committed.connect(lambda _: self._show_batches())
        self.subject.committed.connect(lambda _: self._show_batches())
        self.per_mail.valueChanged.connect(lambda _: self._show_batches())
        self.semicolons.toggled.connect(lambda _: self._show_batches())
        self.contacts.toggled.connect(lambda _: self._read())

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._recipients = mailing.recipients(
            self._context.workspace, kind=self._kind, ids=self._ids, day=self._day, contacts=self.contacts.isChecked()
        )
        self._show_batches()

    def _show_batches(self) -> None:
        remember = self._context.remember
        to, subject = self.to.text().strip(), self.subject.text()
        try:
            self.batches = mailing.batches(
                self._recipients.addresses, per_mail=self.per_mail.value(), to=to, subject=subject, separator=self._separator()
            )
            self.to.set_bad(False)
            remember("mail.to", to)
        except GsefError as error:
            self.batches = []
            self.to.set_bad(bool(to) and not mailing.is_address(to))
            self._fill_rows()
            self.told.setText(" ".join(part for part in explain(error) if part))
            return
        remember("mail.per_mail", self.per_mail.value())
        remember("mail.semicolons", self.semicolons.isChecked())
        self._fill_rows()
        self.told.setText(self._about())

    def _separator(self) -> str:
        return ";" if self.semicolons.isChecked() else ","

    def _fill_rows(self) -> None:
        clear_layout(self._rows)
        for number in range(len(self.batches)):
            self._rows.addWidget(self._row(number))
        self._rows.addStretch(1)
        self.drafts.setEnabled(bool(self.batches))

    def _row(self, number: int) -> QWidget:
        theme, batch = self._context.theme, self.batches[number]
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        names = {"number": number + 1, "count": len(self.batches), "addresses": len(batch.addresses)}
        text = self.tr("Batch {number} of {count}: {addresses} addresses").format(**names)
        if len(batch.addresses) == 1:
            text = self.tr("Batch {number} of {count}: 1 address").format(**names)
        line.addWidget(label(theme, text, "body"), 1)
        state = label(theme, self.tr("Opened") if batch.addresses in self._opened else "", "caption", token="ink3")
        line.addWidget(state)
        open_ = Button(theme, self.tr("Open"), small=True)
        open_.setAccessibleName(self.tr("Open batch {number}").format(**names))
        open_.clicked.connect(lambda: self.open_batch(number))
        copy = Button(theme, self.tr("Copy addresses"), small=True)
        copy.setAccessibleName(self.tr("Copy the addresses of batch {number}").format(**names))
        copy.clicked.connect(lambda: self.copy_batch(number))
        line.addWidget(open_)
        line.addWidget(copy)
        return row

    def _about(self) -> str:
        """How many addresses there are, and who cannot be reached."""
        found = self._recipients
        one, many = self.tr("1 address."), self.tr("{number} addresses.")
        said = [one if len(found.found) == 1 else many.format(number=len(found.found))]
        if found.without:
            said.append(self.tr("Without an address: {names}").format(names=_in_short(found.without)))
        if found.invalid:
            names = _in_short([f"{each.name} ({each.mail})" if each.name else each.mail for each in found.invalid])
            said.append(self.tr("Not an address: {names}").format(names=names))
        if found.twice:
            said.append(self.tr("Written to only once: {names}").format(names=_in_short([each.mail for each in found.twice])))
        return "\n".join(said)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def open_batch(self, number: int) -> None:
        """Open a mail to a batch in the mail program."""
        batch = self.batches[number]
        if QDesktopServices.openUrl(QUrl.fromEncoded(batch.link.encode("ascii"))):
            self._opened.add(batch.addresses)
            self._fill_rows()
        else:
            self.told.setText(self.tr("No mail program answered. Copy the addresses, or save the mails as drafts."))

    def copy_batch(self, number: int) -> None:
        """Put the addresses of a batch on the clipboard."""
        QGuiApplication.clipboard().setText(f"{self._separator()} ".join(self.batches[number].addresses))
        self._context.tell(self.tr("Copied"))

    def save_drafts(self) -> None:
        """Ask for a folder, and save each batch there as a draft."""
        start = self._context.folder
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the drafts"), start)
        if not folder:
            return
        self._context.remember("folder", folder)
        name = self.tr("Mail")
        try:
            paths = mailing.save_drafts(
                self.batches, folder=Path(folder), name=name, to=self.to.text().strip(), subject=self.subject.text()
            )  # fmt: skip
        except GsefError as error:
            self.told.setText(" ".join(part for part in explain(error) if part))
            return
        self.told.setText(self.tr("Saved {number} drafts in {folder}").format(number=len(paths), folder=folder))


def _in_short(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_NAMES])
    return f"{shown}, +{len(names) - _NAMES}" if len(names) > _NAMES else shown
