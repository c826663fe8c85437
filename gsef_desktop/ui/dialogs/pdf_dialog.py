"""What dialogs that print have in common: choices at the left, the very page at the right, saving and printing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.about_document import about_document, about_titles
from gsef_desktop.ui.widgets.build_progress import BuildProgress
from gsef_desktop.ui.widgets.fields import FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.language_choice import language_choice
from gsef_desktop.ui.widgets.layout import at_left
from gsef_desktop.ui.widgets.page_build import PageBuild
from gsef_desktop.ui.widgets.page_build import Work as Work
from gsef_desktop.ui.widgets.pdf_output import ask_and_print, ask_and_save, ask_where, save_document
from gsef_desktop.ui.widgets.pdf_reader import PdfReader
from gsef_desktop.ui.widgets.print_choices import PrintChoices

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

_SCROLL_BAR = 8
"""Room for a scroll bar beside the choices, in px."""


class Shape(NamedTuple):
    """How large such a dialog is at first, how wide its choices are, and how far the page is from them, in px."""

    width: int = 980
    height: int = 640
    choices: int = 308
    gap: int = 24


class PdfDialog(PrintChoices, Dialog):
    """Shows a document as it follows the choices.  A subclass makes the choices (`make_choices`) and answers `work`.

    What is chosen is remembered under `key`.  What `make_choices` and `work` need is to be there before this is initialised.
    """

    shape = Shape()
    enter_saves = False
    """whether Enter saves the document, rather than to close the dialog"""

    def __init__(self, context: UiContext, *, key: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context, self._key = context, key
        self.document: PrintedDocument | None = None
        self._lay_out()
        self._build = PageBuild(self, self.work, self.progress)
        self._build.did_make.connect(self._did_build)
        self._build.did_cancel.connect(lambda: self._show(None))
        self._build.did_fail.connect(self._did_fail)

    # --- for subclasses --------------------------------------------------------------------------------------------------------------

    def make_choices(self) -> None:
        """Put what can be chosen into `choices`; the keyboard comes to it first."""
        raise NotImplementedError

    def work(self) -> Work | None:
        """What makes the document, with everything that is chosen now; None where nothing can be made."""
        raise NotImplementedError

    def docx_work(self) -> Callable[[Progress], PrintedDocument] | None:
        """What makes it as a DOCX, where there is one and that is chosen; None where it is saved as the PDF that is shown."""
        return None

    def lies(self) -> bool:
        """Whether the paper lies on its long side."""
        return False

    def both_sides(self) -> bool:
        """Whether it is to be printed on both sides."""
        return False

    def language(self) -> str:
        """The language of the document, ISO 639-1."""
        return str(self.languages.value())

    def about_fallbacks(self, count: int) -> str:
        """What is said of `count` texts that are not translated."""
        return about_titles(count)

    # --- choices ---------------------------------------------------------------------------------------------------------------------

    def language_row(self) -> FieldRow:
        """The choice of the document's language, `languages`."""
        self.languages = language_choice(self._context, self.tr("Language of the document"), key=f"{self._key}.language")
        self.languages.changed.connect(lambda _: self.rebuild())
        return self.row(self.tr("Language"), at_left(self.languages))

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme, shape = self._context.theme, self.shape
        self.reader = PdfReader(theme)
        self.preview = self.reader.sheet
        beside = QHBoxLayout()
        beside.setSpacing(shape.gap - _SCROLL_BAR)
        beside.addWidget(self._left())
        beside.addWidget(self.reader, 1)
        self.column.addLayout(beside, 1)
        self.save = self.add_button(self.tr("Save PDF"), self.save_document, primary=self.enter_saves)
        self.print = self.add_button(self.tr("Print"), self.print_document)
        self.add_button(self.tr("Close"), self.close, primary=not self.enter_saves)
        self._ready(False)
        screen = self.screen().availableSize() if self.screen() is not None else None
        width, height = shape.width, shape.height
        self.resize(min(width, screen.width() - 40) if screen else width, min(height, screen.height() - 60) if screen else height)

    def _left(self) -> QScrollArea:
        """The choices, and under them what is said of the document."""
        theme, holder = self._context.theme, QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, _SCROLL_BAR, 0)
        inner.setSpacing(4)
        self.choices = QVBoxLayout()
        self.choices.setSpacing(4)
        inner.addLayout(self.choices)
        self.make_choices()
        inner.addSpacing(8)
        self.progress = BuildProgress(theme)
        inner.addWidget(self.progress)
        self.hint = label(theme, "", "secondary", token="ink2", wrap=True)
        self.hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        inner.addWidget(self.hint)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        scroll.setFixedWidth(self.shape.choices + _SCROLL_BAR)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def rebuild(self) -> None:
        """Build the document anew after a short pause."""
        self._ready(False)
        self._build.want()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.document is None:
            self._build.want()
            self._build.catch_up()

    def _did_build(self, document: PrintedDocument | None) -> None:
        self._show(document)
        if document is not None:
            self.hint.setText(about_document(document, self.about_fallbacks))
            self._ready(self._build.is_fresh)

    def _did_fail(self, error: Exception) -> None:
        self._show(None)
        self.say_error(error)

    def say_error(self, error: Exception) -> None:
        """Say what went wrong, and that alone in place of the page, where there is none."""
        told = [part for part in explain(error) if part]
        self.hint.setText(" ".join(told))
        self.reader.sheet.say_instead(told[0])

    def _show(self, document: PrintedDocument | None) -> None:
        self.document = document
        self.reader.set_pdf(document.data if document is not None else None)
        self.hint.setText("")

    def _ready(self, ready: bool) -> None:
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)

    # --- saving and printing ---------------------------------------------------------------------------------------------------------

    def save_document(self) -> None:
        """Ask where to, and save the document that is shown, or what `docx_work` makes."""
        document, work = self.document, self.docx_work()
        if document is None:
            return
        if work is None:
            ask_and_save(self, self._context, document)
            return
        path = ask_where(self, self._context, Path(document.file_name).with_suffix(".docx").name)
        if path is not None:
            self._ready(False)
            job = self._build.jobs.run("", work, lambda made: self._did_make_docx(made, path), self._did_not_make_docx)
            job.did_cancel.connect(lambda: self._ready(self._build.is_fresh))
            self.progress.watch(job)

    def _did_make_docx(self, made: PrintedDocument, path: Path) -> None:
        self._ready(self._build.is_fresh)
        save_document(self._context, made, path)

    def _did_not_make_docx(self, error: Exception) -> None:
        self._ready(self._build.is_fresh)
        self.say_error(error)

    def print_document(self) -> None:
        """Ask for a printer and print the document that is shown."""
        if self.document is not None:
            ask_and_print(
                self, self._context, self.document, self.preview.document, self.paper(), lying=self.lies(), both_sides=self.both_sides()
            )
