"""What can be chosen about the documents of one kind, and what makes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.about_document import about_document
from gsef_desktop.ui.widgets.print_choices import PrintChoices

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

PDF, DOCX = "pdf", "docx"

Maker = Callable[[Callable[[float], object], str, str], "PrintedDocument"]
"""Makes the document, off the window's thread: tells the share done, in a format and a language."""


class PrintForm(PrintChoices, QWidget):
    """Choices about some documents, of which `document` is the one that is wanted.

    A subclass puts them into `choices` (in `make_choices`) and answers `maker`.  What is chosen is remembered under `key`.
    """

    did_change = Signal()
    """the document is to be another one"""

    docx: frozenset[str] = frozenset()
    """the documents that can be made as DOCX too"""

    def __init__(self, context: UiContext, *, key: str, document: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._key, self.document = context, key, document
        self.shown_language = context.document_language
        self.choices = QVBoxLayout(self)
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.choices.setSpacing(4)
        self.make_choices()
        self.follow_document()

    def rebuild(self) -> None:
        self.did_change.emit()

    # --- for subclasses --------------------------------------------------------------------------------------------------------------

    def make_choices(self) -> None:
        """Put what can be chosen into `choices`."""
        raise NotImplementedError

    def maker(self, document: str) -> Maker:
        """What makes one of the documents as it is chosen now."""
        raise NotImplementedError

    def follow_document(self) -> None:
        """Show the choices of `document`, and no others."""

    def show_language(self, language: str) -> None:
        """The document is shown in another language, ISO 639-1."""
        self.shown_language = language

    def lies(self) -> bool:
        """Whether the paper lies on its long side."""
        return False

    def both_sides(self) -> bool:
        """Whether it is to be printed on both sides."""
        return False

    def refresh(self) -> None:
        """Something in the file is another one."""

    def leave(self) -> None:
        """Another document is about to be shown: what was typed is to be kept."""

    def about_fallbacks(self, count: int) -> str:
        """What is said of `count` texts that are not translated."""
        one = QCoreApplication.translate("TextDialog", "1 text is not translated and is printed as it was written.")
        more = QCoreApplication.translate("TextDialog", "{count} texts are not translated and are printed as they were written.")
        return one if count == 1 else more.format(count=count)

    def about(self, document: PrintedDocument) -> str:
        """What is to be known of the document before it is given to anybody."""
        return about_document(document, self.about_fallbacks)

    def did_keep(self, documents: Sequence[PrintedDocument], names: Sequence[str]) -> None:
        """They were saved, or given to the mail program, under these names."""

    # --- showing ---------------------------------------------------------------------------------------------------------------------

    def show_document(self, document: str) -> None:
        """Show the choices of another document."""
        if document != self.document:
            self.leave()
            self.document = document
        self.follow_document()
