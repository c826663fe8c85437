"""What is done with packs that were made besides saving them: printed, or attached to a mail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.services.packs import BuiltPack
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Job, JobRunner, Progress
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.pdf_output import ask_and_print

if TYPE_CHECKING:
    from gsef_desktop.services.mail_documents import Attached


class PackOutput(QWidget):
    """Two buttons under that which saves.  `packs` answers those that were made, `shown` the one whose pages are seen; `when_ready` waits
    for them to be as they are wanted now.
    """

    was_mailed = Signal(list)
    """the packs (`BuiltPack`) that were given to the mail program"""
    did_fail = Signal(Exception)
    """they could not be written, or no program takes mails"""

    def __init__(
        self, context: UiContext, *, packs: Callable[[], list[BuiltPack]], shown: Callable[[], BuiltPack | None], pages: QPdfDocument,
        when_ready: Callable[[Callable[[], object]], object], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._context, self._packs, self._shown, self._pages = context, packs, shown, pages
        self._jobs, self._mails, self._mailing = JobRunner(self), 0, False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.print = Button(context.theme, self.tr("Print"), icon="printer")
        self.print.setToolTip(self.tr("Print the pack that is shown"))
        self.print.clicked.connect(lambda: when_ready(self.print_pack))
        self.mail = Button(context.theme, self.tr("Mail"), icon="mail")
        self.mail.setToolTip(self.tr("Open a mail with the packs attached; your mail program sends it"))
        self.mail.clicked.connect(lambda: when_ready(self.mail_packs))
        for button in (self.print, self.mail):
            row.addWidget(button, 1)
        self.destroyed.connect(self._jobs.cancel_all)

    def show_ready(self) -> None:
        """Offer what can be done now."""
        made = bool(self._packs())
        self.print.setEnabled(made)
        self.mail.setEnabled(made and not self._mailing)

    def print_pack(self) -> None:
        """Ask for a printer and print the pack that is shown."""
        shown = self._shown()
        if shown is not None:
            folded = shown.options.booklet
            ask_and_print(self, self._context, shown, self._pages, shown.options.paper, lying=folded, folded=folded)

    def mail_packs(self) -> Job | None:
        """Open a mail with all packs that were made."""
        made = self._packs()
        if not made:
            return None
        self._mails += 1
        self._mailing = True
        self.show_ready()
        folder, had_focus = self._context.scratch() / f"pack {self._mails}", self.mail.hasFocus()

        def work(_: Progress) -> Path:
            from gsef_desktop.services.mail_documents import save_draft_of

            folder.mkdir(exist_ok=True)  # of its own: a mail program may still have the one before open
            return save_draft_of([_attached(one) for one in made], subject=made[0].title, folder=folder)

        def ended() -> None:
            self._mailing = False
            self.show_ready()
            if had_focus:
                self.mail.setFocus()

        def open_draft(draft: Path) -> None:
            if QDesktopServices.openUrl(QUrl.fromLocalFile(str(draft))):
                self._context.tell(self.tr("The mail was given to your mail program"))
                self.was_mailed.emit(made)
            else:
                self._context.tell(self.tr("No program of this computer opens mails (.eml). Save the pack and attach it to a mail."))

        job = self._jobs.run("", work, open_draft, self.did_fail.emit)
        for signal in (job.did_finish, job.did_fail, job.did_cancel):
            signal.connect(lambda *_: ended())
        return job


def _attached(pack: BuiltPack) -> Attached:
    from gsef_desktop.services.mail_documents import Attached

    return Attached(name=pack.file_name, data=pack.path.read_bytes())
