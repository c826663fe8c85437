"""What dialogs that print have in common: choices at the left, the very page at the right, saving and printing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.jobs import JobRunner, Progress
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.translate import explain, render
from gsef_desktop.ui.widgets.build_progress import BuildProgress
from gsef_desktop.ui.widgets.buttons import IconButton, SegmentedControl
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.pdf_output import about_missing_glyphs, ask_and_print, ask_and_save
from gsef_desktop.ui.widgets.pdf_preview import PdfPreview

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

Work = Callable[[Progress], "PrintedDocument"]

_BUILD_DELAY_MS = 150
_LONG_MS = 500
"""After so long the window says that it is at work."""
_WIDTH, _HEIGHT, _CHOICES = 980, 640, 316


class PdfDialog(Dialog):
    """Shows a document as it follows the choices.  A subclass fills `choices` and answers `work` and `paper`.

    What is chosen is remembered under `key`.
    """

    def __init__(self, context: UiContext, title: str, *, key: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, title, parent=parent)
        self._context, self._key = context, key
        runner = self._jobs = JobRunner(self)
        self.destroyed.connect(lambda: runner.cancel_all())  # what is being built still reads the file
        self.document: PrintedDocument | None = None
        self._building = self._again = False
        self._pause = QTimer(self, singleShot=True, interval=_BUILD_DELAY_MS)
        self._pause.timeout.connect(self._build)
        self._long = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._long.timeout.connect(lambda: self.hint.setText(self.tr("Making the pages…")))
        self._lay_out()

    # --- for subclasses --------------------------------------------------------------------------------------------------------------

    def work(self) -> Work | None:
        """What makes the document, with everything that is chosen now; None where nothing can be made."""
        raise NotImplementedError

    def paper(self) -> str:
        """The paper on which it is printed."""
        return "A4"

    def recall(self, name: str, default: object) -> object:
        """What was chosen the last time."""
        return self._context.remembered(f"{self._key}.{name}", default)

    def keep(self, name: str, value: object) -> None:
        """Remember a choice, and build the document anew."""
        self._context.remember(f"{self._key}.{name}", value)
        self.rebuild()

    def language_choice(self) -> SegmentedControl:
        """The choice of the document's language, the window's own at first."""
        theme = self._context.theme
        own = self._context.language if self._context.language in LANGUAGES else LANGUAGES[0]
        made = SegmentedControl(theme, self.tr("Language of the document"), [(one, one.upper()) for one in LANGUAGES], small=True)
        kept = self.recall("language", own)
        made.set_value(kept if kept in LANGUAGES else own)
        for one in LANGUAGES:
            made.button(one).setToolTip(NAMES[one])
            made.button(one).setAccessibleName(NAMES[one])
        made.changed.connect(lambda value: self.keep("language", value))
        return made

    def check(self, text: str, name: str, default: bool) -> QCheckBox:
        """A choice of yes or no that is remembered."""
        box = QCheckBox(text)
        box.setChecked(bool(self.recall(name, default)))
        box.toggled.connect(lambda on: self.keep(name, on))
        return box

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self._context.theme
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(4)
        self.choices = QVBoxLayout()
        self.choices.setSpacing(4)
        inner.addLayout(self.choices)
        inner.addSpacing(8)
        self.progress = BuildProgress(theme)
        self.progress.again.connect(self.rebuild)
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
        scroll.setFixedWidth(_CHOICES)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview = PdfPreview(theme)
        self.preview.page_did_change.connect(self._show_page)
        paper = QVBoxLayout()
        paper.addWidget(self.preview, 1)
        paper.addLayout(self._page_row())
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(scroll)
        beside.addLayout(paper, 1)
        self.column.addLayout(beside, 1)
        self.save = self.add_button(self.tr("Save PDF"), self.save_pdf)
        self.print = self.add_button(self.tr("Print"), self.print_document)
        self.add_button(self.tr("Close"), self.close, primary=True)
        self._ready(False)
        screen = self.screen().availableSize() if self.screen() is not None else None
        self.resize(min(_WIDTH, screen.width() - 40) if screen else _WIDTH, min(_HEIGHT, screen.height() - 60) if screen else _HEIGHT)

    def _page_row(self) -> QHBoxLayout:
        theme, row = self._context.theme, QHBoxLayout()
        self._back = IconButton(theme, "chevron-left", self.tr("Previous page"), size=24)
        self._next = IconButton(theme, "chevron-right", self.tr("Next page"), size=24)
        self._back.clicked.connect(lambda: self.preview.show_page(self.preview.page - 1))
        self._next.clicked.connect(lambda: self.preview.show_page(self.preview.page + 1))
        self._pages = QLabel()
        self._pages.setFont(theme.font("secondary"))
        self._pages.setProperty("role", "ink2")
        row.addStretch(1)
        for widget in (self._back, self._pages, self._next):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return row

    def rebuild(self) -> None:
        """Build the document anew after a short pause."""
        self._ready(False)
        if self._building:
            self._again = True
        elif self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.document is None:
            self._pause.start(0)

    def _build(self) -> None:
        work = self.work()
        if work is None:
            self._show(None)
            return
        self._building, self._again = True, False
        self._long.start()
        job = self._jobs.run("", work, self._did_build, self._did_fail)
        job.did_cancel.connect(self._did_cancel)
        self.progress.watch(job)

    def _did_build(self, document: PrintedDocument) -> None:
        self._building = False
        self._long.stop()
        if self._again:
            self._build()
            return
        self._show(document)
        self.hint.setText(self._about(document))
        self._ready(True)

    def _did_cancel(self) -> None:
        self._building = False
        self._long.stop()
        self._show(None)
        if self._again:
            self._build()

    def _did_fail(self, error: Exception) -> None:
        self._building = False
        self._long.stop()
        if self._again:
            self._build()
            return
        self._show(None)
        what, more = explain(error)
        self.hint.setText(" ".join(part for part in (what, more) if part))

    def _show(self, document: PrintedDocument | None) -> None:
        self.document = document
        self.preview.set_pdf(document.data if document is not None else None)
        self.hint.setText("")

    def _about(self, document: PrintedDocument) -> str:
        """What was left out, what is not translated, which characters no font has."""
        said = [*(render(one) for one in document.remarks), about_missing_glyphs(document)]
        missing = len(document.fallbacks)
        if missing:
            one = self.tr("1 title is not translated and is printed as it was written.")
            more = self.tr("{count} titles are not translated and are printed as they were written.")
            said.append(one if missing == 1 else more.format(count=missing))
        return "\n\n".join(part for part in said if part)

    def _ready(self, ready: bool) -> None:
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)

    def _show_page(self, page: int, pages: int) -> None:
        self._pages.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else "")
        self._back.setVisible(pages > 1)
        self._next.setVisible(pages > 1)
        self._back.setEnabled(page > 1)
        self._next.setEnabled(page < pages)

    # --- saving and printing ---------------------------------------------------------------------------------------------------------

    def save_pdf(self) -> None:
        """Ask where to, and save the document that is shown."""
        if self.document is not None:
            ask_and_save(self, self._context, self.document)

    def print_document(self) -> None:
        """Ask for a printer and print the document that is shown."""
        if self.document is not None:
            ask_and_print(self, self._context, self.document, self.preview.document, self.paper())


def at_left(editor: QWidget) -> QWidget:
    """An editor of a width of its own, at the left of its row."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(editor)
    row.addStretch(1)
    return holder
