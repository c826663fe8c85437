"""What dialogs that print have in common: choices at the left, the very page at the right, saving and printing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.services.house_style import usual_paper
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.jobs import JobRunner, Progress
from gsef_desktop.ui.translate import explain, render
from gsef_desktop.ui.widgets.build_progress import BuildProgress
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.language_choice import language_choice
from gsef_desktop.ui.widgets.layout import at_left
from gsef_desktop.ui.widgets.page_turner import PageTurner
from gsef_desktop.ui.widgets.pdf_output import about_missing_glyphs, ask_and_print, ask_and_save
from gsef_desktop.ui.widgets.pdf_preview import PdfPreview

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

Work = Callable[[Progress], "PrintedDocument"]

PAPERS = ("A4", "Letter", "A3")
_BUILD_DELAY_MS = 150
_SPACING = 16
_SCROLL_BAR = 8
"""Room for a scroll bar beside the choices, in px."""


class Shape(NamedTuple):
    """How large such a dialog is at first, how wide its choices are, and how far the page is from them, in px."""

    width: int = 980
    height: int = 640
    choices: int = 308
    gap: int = 24


class PdfDialog(Dialog):
    """Shows a document as it follows the choices.  A subclass makes the choices (`make_choices`) and answers `work`.

    What is chosen is remembered under `key`.  What `make_choices` and `work` need is to be there before this is initialised.
    """

    shape = Shape()
    enter_saves = False
    """whether Enter saves the document, rather than to close the dialog"""

    def __init__(self, context: UiContext, *, key: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context, self._key = context, key
        runner = self._jobs = JobRunner(self)
        self.destroyed.connect(lambda: runner.cancel_all())  # what is being built still reads the file
        self.document: PrintedDocument | None = None
        self._building = self._again = False
        self._pause = QTimer(self, singleShot=True, interval=_BUILD_DELAY_MS)
        self._pause.timeout.connect(self._build)
        self._lay_out()

    # --- for subclasses --------------------------------------------------------------------------------------------------------------

    def make_choices(self) -> None:
        """Put what can be chosen into `choices`; the keyboard comes to it first."""
        raise NotImplementedError

    def work(self) -> Work | None:
        """What makes the document, with everything that is chosen now; None where nothing can be made."""
        raise NotImplementedError

    def paper(self) -> str:
        """The paper on which it is printed."""
        return str(self.papers.value())

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
        one = self.tr("1 title is not translated and is printed as it was written.")
        more = self.tr("{count} titles are not translated and are printed as they were written.")
        return one if count == 1 else more.format(count=count)

    # --- choices ---------------------------------------------------------------------------------------------------------------------

    def recall(self, name: str, default: object) -> object:
        """What was chosen the last time."""
        return self._context.remembered(f"{self._key}.{name}", default)

    def keep(self, name: str, value: object) -> None:
        """Remember a choice, and build the document anew."""
        self._context.remember(f"{self._key}.{name}", value)
        self.rebuild()

    def row(self, text: str, editor: QWidget) -> FieldRow:
        """A choice with its name before it."""
        return FieldRow(self._context.theme, text, editor)

    def combo(
        self, name: str, text: str, choices: Sequence[tuple[object, str]], then: Callable[[Any], object] | None = None, *,
        default: object = None,
    ) -> ComboBox:  # fmt: skip
        """A choice that is remembered, `default` or the first one at first; `then` is called with what was chosen, after that."""
        usual = choices[0][0] if default is None else default
        box = ComboBox(self._context.theme, text, choices)
        kept = self.recall(name, usual)
        box.set_value(kept if kept in [value for value, _ in choices] else usual)
        box.chosen.connect(lambda value: self.keep(name, str(value)))
        if then is not None:
            box.chosen.connect(lambda value: then(value))
        return box

    def check(self, text: str, name: str = "", default: bool = False) -> QCheckBox:
        """A choice of yes or no; it is remembered if it has a name."""
        box = QCheckBox(text)
        box.setChecked(bool(self.recall(name, default)) if name else default)
        box.toggled.connect(lambda on: self.keep(name, on) if name else self.rebuild())
        return box

    def language_row(self) -> FieldRow:
        """The choice of the document's language, `languages`."""
        self.languages = language_choice(self._context, self.tr("Language of the document"), key=f"{self._key}.language")
        self.languages.changed.connect(lambda _: self.rebuild())
        return self.row(self.tr("Language"), at_left(self.languages))

    def paper_row(self, papers: Sequence[str] = PAPERS) -> FieldRow:
        """The choice of the paper, `papers`."""
        self.papers = ComboBox(self._context.theme, self.tr("Paper"))
        self.papers.chosen.connect(lambda paper: self.keep(self.paper_key(), paper))
        self.show_papers(papers)
        return self.row(self.tr("Paper"), self.papers)

    def paper_key(self) -> str:
        """Under which name the paper is remembered."""
        return "paper"

    def show_papers(self, papers: Sequence[str]) -> None:
        """Offer these papers: the one that was chosen the last time, or else the usual one of the file; a large sheet has its own."""
        self.papers.set_choices([(paper, paper) for paper in papers])
        usual = usual_paper(self._context.workspace) if papers[0] == PAPERS[0] else papers[0]
        kept = self.recall(self.paper_key(), usual)
        self.papers.set_value(kept if kept in papers else papers[0])

    def outsiders_check(self) -> QCheckBox:
        """The choice to leave out what is internal.  It is not remembered: it is for one document."""
        return self.check(self.tr("For outsiders"))

    def note(self, text: str, *, indent: int = 0) -> QLabel:
        """A line that explains a choice."""
        made = label(self._context.theme, text, "caption", token="ink3", wrap=True)
        if indent:
            made.setContentsMargins(indent, 0, 0, 4)
        return made

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme, shape = self._context.theme, self.shape
        self.preview = PdfPreview(theme)
        paper, turning = QVBoxLayout(), QHBoxLayout()
        paper.setSpacing(_SPACING)
        turning.addStretch(1)
        turning.addWidget(PageTurner(theme, self.preview, spacing=_SPACING))
        turning.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(shape.gap - _SCROLL_BAR)
        beside.addWidget(self._left())
        beside.addLayout(paper, 1)
        paper.addWidget(self.preview, 1)
        paper.addLayout(turning)
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
        scroll.setFixedWidth(self.shape.choices + _SCROLL_BAR)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

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
        job = self._jobs.run("", work, self._did_build, self._did_fail)
        job.did_cancel.connect(self._did_cancel)
        self.progress.watch(job)

    def _did_build(self, document: PrintedDocument) -> None:
        self._building = False
        if self._again:
            self._build()
            return
        self._show(document)
        self.hint.setText(self._about(document))
        self._ready(True)

    def _did_cancel(self) -> None:
        self._building = False
        self._show(None)
        if self._again:
            self._build()

    def _did_fail(self, error: Exception) -> None:
        self._building = False
        if self._again:
            self._build()
            return
        self._show(None)
        self.say_error(error)

    def say_error(self, error: Exception) -> None:
        """Say what went wrong."""
        self.hint.setText(" ".join(part for part in explain(error) if part))

    def _show(self, document: PrintedDocument | None) -> None:
        self.document = document
        self.preview.set_pdf(document.data if document is not None else None)
        self.hint.setText("")

    def _about(self, document: PrintedDocument) -> str:
        """What was left out, which characters no font has, what is not translated."""
        missing = len(document.fallbacks)
        said = [*(render(one) for one in document.remarks), about_missing_glyphs(document)]
        return "\n\n".join(part for part in (*said, self.about_fallbacks(missing) if missing else "") if part)

    def _ready(self, ready: bool) -> None:
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)

    # --- saving and printing ---------------------------------------------------------------------------------------------------------

    def save_document(self) -> None:
        """Ask where to, and save the document that is shown."""
        if self.document is not None:
            ask_and_save(self, self._context, self.document)

    def print_document(self) -> None:
        """Ask for a printer and print the document that is shown."""
        if self.document is not None:
            ask_and_print(
                self, self._context, self.document, self.preview.document, self.paper(), lying=self.lies(), both_sides=self.both_sides()
            )


def panel() -> tuple[QWidget, QVBoxLayout]:
    """Choices that are shown together, and the column into which they are put."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(4)
    return made, column
