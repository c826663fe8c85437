"""The printed page beside the editor: the very PDF, rebuilt after each edit, with what is to be seen to before it is printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.services.house_style import usual_paper
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.build_progress import BuildProgress
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.language_choice import language_choice
from gsef_desktop.ui.widgets.layout import clear_layout
from gsef_desktop.ui.widgets.page_build import PageBuild, Work
from gsef_desktop.ui.widgets.page_turner import PageTurner
from gsef_desktop.ui.widgets.pdf_output import about_missing_glyphs, ask_and_print, ask_and_save
from gsef_desktop.ui.widgets.pdf_preview import PdfPreview

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument


class Hint:
    """A line of "Before you print": an icon, a tone, a sentence and what can be done about it."""

    def __init__(self, icon: str, tone: str, text: str, *actions: tuple[str, Callable[[], object]]) -> None:
        self.icon, self.tone, self.text, self.actions = icon, tone, text, actions


class _Way(Button):
    """What can be done about a hint; its text goes on in another line where it does not fit."""

    def __init__(self, theme: Theme, caption: str) -> None:
        super().__init__(theme, caption, look="quiet", small=True)
        self._caption = caption
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self._beside() + max(map(self._advance, self._caption.split()), default=0), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, lines = self.width() - self._beside(), [""]
        for word in self._caption.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if self._advance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        self.setText("\n".join(line for line in lines if line))

    def _beside(self) -> int:
        """What the margins at both sides take, in px."""
        return self.sizeHint().width() - max(map(self._advance, self.text().split("\n")))

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)


class PreviewPanel(QWidget):
    """Builds a document with `make(language, paper, progress)` on a worker and shows it.  The language buttons lie in `languages`."""

    did_build = Signal(object)
    """the `PrintedDocument`"""

    def __init__(self, context: UiContext, make: Callable[[str, str, Progress], PrintedDocument], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._make = context, make
        self._document: PrintedDocument | None = None
        self._given: list[Hint] = []
        name = self.tr("Language of the document")
        self.languages = language_choice(context, name, key="meetings.language", called=words.language_name, tight=True)
        self.languages.changed.connect(lambda _: self.rebuild())
        self._build_widgets()
        self._build = PageBuild(self, self._work, self.progress)
        self._build.did_make.connect(self._did_build)
        self._build.did_cancel.connect(self._did_cancel)
        self._build.did_fail.connect(self._did_fail)

    def _build_widgets(self) -> None:
        theme = self.context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.preview = PdfPreview(theme)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(10, 0, 10, 0)
        inner.addWidget(self.preview)
        column.addWidget(holder, 3)
        self.progress = BuildProgress(theme)
        self.progress.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self.progress)
        column.addLayout(self._page_row())
        self._box = QFrame()
        self._box.setProperty("surface", "bg")
        self._box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(self._box)
        box.setContentsMargins(14, 11, 14, 12)
        box.setSpacing(4)
        box.addWidget(label(theme, self.tr("Before you print"), "secondary_strong", token="ink2"))
        self._hints = QVBoxLayout()
        self._hints.setSpacing(4)
        box.addLayout(self._hints)
        box.addSpacing(6)
        box.addLayout(self._buttons())
        box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._box)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(120)
        column.addWidget(area, 2)

    def _page_row(self) -> QHBoxLayout:
        theme = self.context.theme
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 12, 4)
        row.setSpacing(4)
        self.papers = SegmentedControl(theme, self.tr("Paper"), [("A4", "A4"), ("Letter", self.tr("Letter")), ("A3", "A3")], small=True)
        self.papers.set_value(self.context.remembered("meetings.paper", usual_paper(self.context.workspace)))
        self.papers.changed.connect(self._did_choose_paper)
        row.addWidget(self.papers)
        row.addStretch(1)
        row.addWidget(PageTurner(theme, self.preview, spacing=4, always=True))
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.save = Button(self.context.theme, self.tr("Save PDF"), icon="file-down")
        self.save.clicked.connect(self.save_pdf)
        self.print = Button(self.context.theme, self.tr("Print"), icon="printer")
        self.print.clicked.connect(self.print_page)
        for button in (self.save, self.print):
            button.setEnabled(False)
            row.addWidget(button, 1)
        return row

    # --- building -----------------------------------------------------------------------------------------------------------

    @property
    def document(self) -> PrintedDocument | None:
        """The document that is shown."""
        return self._document

    def rebuild(self) -> None:
        """Build the document anew after a short pause (at once when it comes into sight, if it is out of sight now)."""
        self._build.want()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build.catch_up()

    def _work(self) -> Work:
        language, paper, make = self.languages.value(), self.papers.value(), self._make

        def work(progress: Progress) -> PrintedDocument:
            return make(language, paper, progress)

        return work

    def _did_build(self, document: PrintedDocument) -> None:
        self._document = document
        self.preview.set_pdf(document.data)
        self._ready(True)
        self._show_hints()
        self.did_build.emit(document)

    def _did_cancel(self) -> None:
        self._document = None
        self.preview.set_pdf(None)
        self._ready(False)
        self._show_hints()

    def _did_fail(self, error: Exception) -> None:
        self._document = None
        self.preview.set_pdf(None)
        self._ready(False)
        what, more = explain(error)
        self.set_hints([Hint("triangle-alert", "bad", " ".join(part for part in (what, more) if part))])

    def _ready(self, ready: bool) -> None:
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)

    def _did_choose_paper(self, paper: str) -> None:
        self.context.remember("meetings.paper", paper)
        self.rebuild()

    # --- hints --------------------------------------------------------------------------------------------------------------

    def set_hints(self, hints: list[Hint]) -> None:
        """Say what is to be seen to, besides what the page itself shows; nothing to see to is said too."""
        self._given = hints
        self._show_hints()

    def _show_hints(self) -> None:
        hints = list(self._given)
        missing = about_missing_glyphs(self._document.missing_glyphs) if self._document is not None else ""
        if missing:
            hints.append(Hint("triangle-alert", "warn", missing))
        clear_layout(self._hints)
        if not hints:
            hints = [Hint("check", "good", self.tr("Nothing to see to."))]
        for hint in hints:
            made = self._hint(hint)
            self._hints.addWidget(made)
            if ways := made.findChildren(_Way):  # made after the buttons that stand beneath them
                QWidget.setTabOrder(ways[-1], self.save)
        QWidget.setTabOrder(self.save, self.print)

    def _hint(self, hint: Hint) -> QWidget:
        theme = self.context.theme
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(0)
        icon = QLabel()
        icon.setPixmap(theme.pixmap(hint.icon, hint.tone, 14))
        icon.setContentsMargins(0, 2, 0, 0)  # to the middle of the first line
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        text = label(theme, hint.text, "field", wrap=True)
        text.setContentsMargins(8, 0, 0, 0)  # where the texts of the buttons beneath begin
        column.addWidget(text)
        for caption, act in hint.actions:
            button = _Way(theme, caption)
            button.setEnabled(not self.context.read_only)
            button.clicked.connect(lambda _=False, act=act: act())
            column.addWidget(button)
        row.addLayout(column, 1)
        return made

    # --- saving and printing ------------------------------------------------------------------------------------------------

    def save_pdf(self) -> None:
        """Ask where to, and save the document that is shown."""
        if self._document is None:
            return
        ask_and_save(self, self.context, self._document)

    def print_page(self) -> None:
        """Ask for a printer and print the document that is shown."""
        if self._document is not None:
            ask_and_print(self, self.context, self._document, self.preview.document, str(self.papers.value()))

    def sizeHint(self) -> QSize:
        return QSize(316, 700)
