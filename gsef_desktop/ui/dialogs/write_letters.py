"""Letters from a template (.docx): which template, what its places are called, where the letters go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QFileDialog, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.services.letters import LettersWritten, letter_places, save_example, write_letters
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.jobs import JobRunner, Progress
from gsef_desktop.ui.translate import explain, render
from gsef_desktop.ui.widgets.build_progress import BuildProgress
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import FieldRow
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.language_choice import language_choice
from gsef_desktop.ui.widgets.layout import at_left

_PLACE_WIDTH = 230


class LettersDialog(Dialog):
    """Writes a letter to each of some organisations or people (`kind` "organisation" or "person")."""

    def __init__(self, context: UiContext, *, kind: str, ids: Sequence[str], day: date, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self.setWindowTitle(self.tr("Letters from a template"))
        self.resize(640, 560)
        self._context, self._kind, self._ids, self._day = context, kind, tuple(ids), day
        runner = self._jobs = JobRunner(self)
        self.destroyed.connect(lambda: runner.cancel_all())
        self._folder = ""
        self.written: LettersWritten | None = None
        kept = str(context.remembered("letters.template", ""))
        self.template = Path(kept) if kept and Path(kept).is_file() else None
        self._make_choices()
        self._make_places()
        self.progress = BuildProgress(context.theme)
        self.progress.again.connect(self._write)
        self.column.addWidget(self.progress)
        self.told = label(context.theme, "", "secondary", token="ink2", wrap=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.column.addWidget(self.told)
        self.show_folder = self.add_button(self.tr("Open the folder"), self._open_folder)
        self.show_folder.hide()
        self.add_button(self.tr("Close"), self.close)
        self.write = self.add_button(self.tr("Write the letters…"), self.ask_and_write, primary=True)
        self._show_template()

    def _make_choices(self) -> None:
        theme = self._context.theme
        number = len(self._ids)
        text = self.tr("Letters to {number} organisations") if self._kind == "organisation" else self.tr("Letters to {number} people")
        self.column.addWidget(label(theme, text.format(number=number), "body", token="ink2"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._name = ElidedLabel(theme, "", "field")
        choose = Button(theme, self.tr("Choose…"), small=True)
        choose.clicked.connect(self.choose_template)
        example = Button(theme, self.tr("Save an example…"), small=True)
        example.clicked.connect(self.save_example)
        row.addWidget(self._name, 1)
        row.addWidget(choose)
        row.addWidget(example)
        self.column.addWidget(FieldRow(theme, self.tr("Template"), holder))
        self.languages = language_choice(self._context, self.tr("Language of the letters"), key="letters.language")
        self.column.addWidget(FieldRow(theme, self.tr("Language"), at_left(self.languages)))
        self.one_file = QCheckBox(self.tr("All letters in one document, each on a new page"))
        self.one_file.setChecked(bool(self._context.remembered("letters.one_file", False)))
        self.one_file.toggled.connect(lambda on: self._context.remember("letters.one_file", on))
        self.column.addWidget(self.one_file)

    def _make_places(self) -> None:
        theme = self._context.theme
        told = self.tr("These places can stand in a template. A double click or Enter copies one.")
        self.column.addWidget(label(theme, told, "caption", token="ink3", wrap=True))
        places = letter_places(self._context.workspace)
        self.places = QTableWidget(len(places), 2)
        self.places.setAccessibleName(self.tr("Places of a template"))
        self.places.setHorizontalHeaderLabels([self.tr("Place"), self.tr("What is put there")])
        self.places.verticalHeader().hide()
        self.places.setShowGrid(False)
        self.places.setFont(theme.font("secondary"))
        self.places.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.places.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.places.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.places.setTabKeyNavigation(False)
        self.places.setWordWrap(False)
        for number, place in enumerate(places):
            self.places.setItem(number, 0, QTableWidgetItem(f"{{{{ {place.name} }}}}"))
            self.places.setItem(number, 1, QTableWidgetItem(render(place.meaning)))
        self.places.verticalHeader().setDefaultSectionSize(26)
        header = self.places.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)  # the name of an own field may be long
        self.places.setColumnWidth(0, min(self.places.sizeHintForColumn(0), _PLACE_WIDTH))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.places.itemActivated.connect(lambda item: self.copy_place(item.row()))
        self.column.addWidget(self.places, 1)

    # --- the template ----------------------------------------------------------------------------------------------------------------

    def _show_template(self) -> None:
        self._name.set_text(self.template.name if self.template is not None else self.tr("none chosen yet"))
        self._name.setToolTip(str(self.template or ""))
        self.write.setEnabled(self.template is not None and bool(self._ids))

    def set_template(self, path: Path) -> None:
        """Use a template; what is wrong in it is said at once."""
        from gsef_desktop.services.letters import read_template

        self.template = path
        self._context.remember("letters.template", str(path))
        self._show_template()
        try:
            used = read_template(self._context.workspace, path=path).used
        except GsefError as error:
            self._tell(error)
            self.write.setEnabled(False)
            return
        number = len(used)
        self.told.setText(self.tr("The template is sound. It has 1 place.") if number == 1 else
                          self.tr("The template is sound. It has {number} places.").format(number=number))  # fmt: skip

    def choose_template(self) -> None:
        """Ask for the template."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a template"), self._context.folder, self.tr("Text documents (*.docx)")
        )
        if chosen:
            self._context.remember("folder", str(Path(chosen).parent))
            self.set_template(Path(chosen))

    def save_example(self) -> None:
        """Ask where to, and save a template to begin with; it is chosen then."""
        start = str(Path(self._context.folder) / self.tr("Letter.docx"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save an example of a template"), start, self.tr("Text documents (*.docx)"))
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != ".docx":
            path = path.with_name(path.name + ".docx")
        try:
            save_example(path=path, language=self._context.document_language)
        except GsefError as error:
            self._tell(error)
            return
        self.set_template(path)

    def copy_place(self, number: int) -> None:
        """Put a place on the clipboard."""
        item = self.places.item(number, 0)
        if item is not None:
            QGuiApplication.clipboard().setText(item.text())
            self.told.setText(self.tr("Copied {place}").format(place=item.text()))

    # --- the letters -----------------------------------------------------------------------------------------------------------------

    def ask_and_write(self) -> None:
        """Ask for a folder, and write the letters there."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the letters"), self._context.folder)
        if folder:
            self._folder = folder
            self._context.remember("folder", folder)
            self._write()

    def _write(self) -> None:
        template, workspace, kind, ids = self.template, self._context.workspace, self._kind, self._ids
        folder, language, day, one_file = Path(self._folder), self.languages.value(), self._day, self.one_file.isChecked()
        if template is None:
            return
        self.written = None
        self.write.setEnabled(False)
        self.show_folder.hide()
        self.told.setText("")

        def work(progress: Progress) -> LettersWritten:
            return write_letters(
                workspace, kind=kind, ids=ids, template=template, folder=folder, language=language, day=day, one_file=one_file,
                progress=progress,
            )  # fmt: skip

        job = self._jobs.run("", work, self._did_write, self._did_fail)
        self.progress.watch(job)
        self.progress.text.setText(self.tr("Writing the letters…"))
        job.did_cancel.connect(self._did_cancel)

    def _did_write(self, written: LettersWritten) -> None:
        self.written = written
        self._show_template()
        self.show_folder.show()
        one, many = self.tr("1 letter was written."), self.tr("{number} letters were written.")
        said = [one if written.letters == 1 else many.format(number=written.letters), *(render(each) for each in written.remarks)]
        self.told.setText("\n".join(said))

    def _did_cancel(self) -> None:
        self._show_template()
        self.progress.text.setText(self.tr("No letter was written."))
        self.progress.button.setText(self.tr("Write them"))

    def _did_fail(self, error: Exception) -> None:
        self._show_template()
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        self.told.setText(" ".join(part for part in explain(error) if part))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
