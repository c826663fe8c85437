"""Everything for a meeting in one go: which documents, in which languages, into which folder; and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.jobs import Job, JobRunner, Progress
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.printing.everything import about, wanted_of
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.build_progress import BuildProgress
from gsef_desktop.ui.widgets.fields import FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout

if TYPE_CHECKING:
    from gsef_desktop.services.document_folder import FolderReport
    from gsef_desktop.ui.printing.desk import PrintDesk

_COLUMNS = 3


class PrintEverythingDialog(Dialog):
    """Makes the documents of the meeting of `desk`, each as it is chosen there; the pack without confidential items if `is_closed`."""

    def __init__(self, desk: PrintDesk, *, meeting_id: str, is_closed: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(desk.context.theme, "", parent=parent)
        self.setWindowTitle(self.tr("Everything for this meeting"))
        self._desk, self._context, self._meeting_id, self._is_closed = desk, desk.context, meeting_id, is_closed
        runner = self._jobs = JobRunner(self)
        self.destroyed.connect(lambda: runner.cancel_all())  # what is being made still reads the file
        self._job: Job | None = None
        self.report: FolderReport | None = None
        self._lines: list[tuple[str, str, str]] = []
        theme = self._context.theme
        told = self.tr(
            "Each document is made as it is chosen on the Print page, all into one new folder. Nothing is written before all are made."
        )
        self.column.addWidget(label(theme, told, "body", token="ink2", wrap=True))
        self.choices = self._choices()
        self.column.addWidget(self.choices, 1)
        self.progress = BuildProgress(theme)
        self.progress.again.connect(self.ask)
        self.column.addWidget(self.progress)
        self.told = label(theme, "", "strong", wrap=True)
        self.told.hide()
        self.column.addWidget(self.told)
        self._result = self._result_area()
        self.column.addWidget(self._result, 1)
        self.copy = self.add_button(self.tr("Copy the report"), self._copy)
        self.show_folder = self.add_button(self.tr("Open the folder"), self._open_folder)
        self.add_button(self.tr("Close"), self.close)
        self.make = self.add_button(self.tr("Choose a folder…"), self.ask, primary=True)
        self.copy.hide()
        self.show_folder.hide()
        self._result.hide()
        self._follow()
        self.resize(640, 460)

    def _choices(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        off = self._recalled("everything.off")
        self.documents: dict[str, QCheckBox] = {}
        for number, entry in enumerate(self._desk.entries.values()):
            box = QCheckBox(entry.title)
            box.setChecked(entry.key not in off)
            box.toggled.connect(lambda _: self._follow())
            self.documents[entry.key] = box
            grid.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        column.addLayout(grid)
        holder, self.languages = QWidget(), dict[str, QCheckBox]()
        flow = FlowLayout(holder, spacing=12)
        kept = self._recalled("everything.languages") or self._desk.wanted_languages()
        for one in LANGUAGES:
            box = QCheckBox(NAMES[one])
            box.setChecked(one in kept)
            box.toggled.connect(lambda _: self._follow())
            self.languages[one] = box
            flow.addWidget(box)
        holder.setAccessibleName(self.tr("Languages"))
        column.addWidget(FieldRow(self._context.theme, self.tr("Languages"), holder))
        self.docx = QCheckBox(self.tr("Also as DOCX, but for what is folded or bound"))
        self.docx.setChecked(bool(self._context.remembered("everything.docx", False)))
        column.addWidget(self.docx)
        column.addStretch(1)
        return made

    def _recalled(self, key: str) -> list[str]:
        kept = self._context.remembered(key, [])
        return [str(one) for one in kept] if isinstance(kept, list) else []

    def _result_area(self) -> QScrollArea:
        area, holder = QScrollArea(), QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(4)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What became of the documents"))
        area.setWidget(holder)
        return area

    def _follow(self) -> None:
        self.make.setEnabled(self._job is None and bool(self.chosen_documents()) and bool(self.chosen_languages()))

    def chosen_documents(self) -> list[str]:
        """The keys of the documents that are ticked."""
        return [key for key, box in self.documents.items() if box.isChecked()]

    def chosen_languages(self) -> list[str]:
        """The languages that are ticked."""
        return [one for one, box in self.languages.items() if box.isChecked()]

    # --- making ----------------------------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask in which folder the new one is to lie, and make everything."""
        if self._job is not None:
            return
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder in which the new folder is made"), self._context.folder)
        if chosen:
            self.make_in(Path(chosen))

    def make_in(self, parent: Path) -> None:
        """Make everything into a new folder within another one."""
        remember, workspace, meeting_id = self._context.remember, self._context.workspace, self._meeting_id
        remember("everything.off", [key for key, box in self.documents.items() if not box.isChecked()])
        remember("everything.languages", self.chosen_languages())
        remember("everything.docx", self.docx.isChecked())
        wanted = wanted_of(
            self._desk, self.chosen_documents(), self.chosen_languages(),
            meeting_id=meeting_id, docx=self.docx.isChecked(), closed=self._is_closed(),
        )  # fmt: skip

        def work(progress: Progress) -> FolderReport:
            from gsef_desktop.services.document_folder import everything_name, free_folder, write_documents

            folder = free_folder(parent, everything_name(workspace, meeting_id=meeting_id))
            return write_documents(wanted, folder=folder, progress=progress)

        self.choices.setEnabled(False)
        self._say("")
        job = self._job = self._jobs.run("", work, self._did_make, self._did_fail)
        job.did_cancel.connect(self._did_end)
        self.progress.watch(job)
        self._follow()

    def _did_end(self) -> None:
        self._job = None
        self.choices.setEnabled(True)
        self._follow()

    def _did_fail(self, error: Exception) -> None:
        self._did_end()
        self._say(" ".join(part for part in explain(error) if part))

    def _did_make(self, report: FolderReport) -> None:
        self._did_end()
        self.report = report
        self._context.remember("folder", str(report.folder.parent))
        count = len(report.files)
        one, more = self.tr("1 document is in the folder {name}."), self.tr("{count} documents are in the folder {name}.")
        self._say((one if count == 1 else more).format(count=count, name=report.folder.name))
        self._lines = about(report)
        self._show_lines()
        for widget in (self.copy, self.show_folder, self._result):
            widget.show()
        self.choices.hide()
        self.make.hide()
        self.show_folder.setFocus()

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _show_lines(self) -> None:
        theme = self._context.theme
        for icon, tone, text in self._lines:
            made = QWidget()
            row = QHBoxLayout(made)
            row.setContentsMargins(0, 2, 0, 2)
            row.setSpacing(8)
            picture = QLabel()
            picture.setPixmap(theme.pixmap(icon, tone, 14))
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(theme, text, "field", wrap=True), 1)
            self._rows.addWidget(made)
        self._rows.addStretch(1)

    def lines(self) -> Sequence[str]:
        """What is said of the documents that were made, and of those that were not."""
        return [text for _, _, text in self._lines]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join((self.told.text(), *self.lines())))

    def _open_folder(self) -> None:
        if self.report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.report.folder)))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)
