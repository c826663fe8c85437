"""What is done with a PDF that is shown: it is saved under a name that is asked for, or sent to a printer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QProgressDialog, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.pdf_printing import print_pdf

if TYPE_CHECKING:
    from gsef_desktop.documents.content import MissingGlyph, PrintedDocument


_AT_ONCE = 8
"""So many pages are sent in a moment, without a word."""


class Printable(Protocol):
    """What is to be known of a document that is printed."""

    @property
    def title(self) -> str: ...

    @property
    def pages(self) -> int: ...


def about_missing_glyphs(missing: Sequence[MissingGlyph]) -> str:
    """What to say of characters that no font has; empty if there are none."""
    if not missing:
        return ""
    one = QCoreApplication.translate(
        "PreviewPanel", "No font has the character {code} of “{text}” (page {page}). A box is printed in its place."
    )  # fmt: skip
    more = QCoreApplication.translate(
        "PreviewPanel", "No font has {count} characters, the first {code} of “{text}” (page {page}). Boxes are printed in their place."
    )  # fmt: skip
    first = missing[0]
    return (one if len(missing) == 1 else more).format(count=len(missing), code=first.code, text=first.text, page=first.page)


def ask_and_save(parent: QWidget, context: UiContext, document: PrintedDocument) -> None:
    """Ask where to, and save a document there."""
    chosen = ask_where(parent, context, document.file_name)
    if chosen is not None:
        save_document(context, document, chosen)


def ask_where(parent: QWidget, context: UiContext, file_name: str) -> Path | None:
    """Ask where a document is to be saved, as PDF or as DOCX as its name ends; None if nowhere."""
    translate, start = QCoreApplication.translate, str(Path(context.folder) / file_name)
    if Path(file_name).suffix == ".docx":
        title, kinds = translate("PreviewPanel", "Save DOCX"), translate("Keeping", "Word documents (*.docx)")
    else:
        title, kinds = translate("PreviewPanel", "Save PDF"), translate("PreviewPanel", "PDF documents (*.pdf)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, start, kinds)
    return Path(chosen) if chosen else None


def with_ending(path: Path, ending: str) -> Path:
    """A name that has the ending already, or gets it."""
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def save_document(context: UiContext, document: PrintedDocument, path: Path) -> None:
    """Save a document and say so; a name without .pdf gets it, or .docx where it is one."""
    from gsef_desktop.services.saving import save_bytes

    ending = Path(document.file_name).suffix
    path = with_ending(path, ending)

    def save() -> bool:
        save_bytes(document.data, path, ending=ending)
        return True

    if context.edit(save):
        context.remember("folder", str(path.parent))
        context.tell(QCoreApplication.translate("PreviewPanel", "Saved {name}").format(name=path.name))


def ask_and_print(
    parent: QWidget,
    context: UiContext,
    document: Printable,
    shown: QPdfDocument,
    paper: str,
    *,
    lying: bool = False,
    both_sides: bool = False,
    folded: bool = False,
) -> None:
    """Ask for a printer and print a document, which is `shown`, on A3, A4, A6, Letter or Tabloid; `lying` on the long side.

    `both_sides` proposes to turn the paper about its long edge, `folded` about its short one, as a booklet wants it.
    """
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    sizes = {
        "A3": QPageSize.PageSizeId.A3, "A4": QPageSize.PageSizeId.A4, "A6": QPageSize.PageSizeId.A6, "Letter": QPageSize.PageSizeId.Letter,
        "Tabloid": QPageSize.PageSizeId.Tabloid,
    }  # fmt: skip
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(sizes.get(paper, QPageSize.PageSizeId.A4)))
    if lying:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    if folded or both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide if folded else QPrinter.DuplexMode.DuplexLongSide)
    printer.setDocName(document.title)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, document.pages)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    wait = _Wait(parent)
    reached = print_pdf(shown, printer, wait.tell)
    wait.end()
    if not reached:
        context.tell(QCoreApplication.translate("PreviewPanel", "The printer could not be reached. Save the PDF instead."))
    elif wait.stopped:
        context.tell(QCoreApplication.translate("PreviewPanel", "Printing was cancelled"))
    else:
        context.tell(QCoreApplication.translate("PreviewPanel", "Sent to the printer"))


class _Wait:
    """Says how far a long document is on its way to the printer, with Cancel."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._dialog: QProgressDialog | None = None
        self.stopped = False

    def tell(self, done: int, pages: int) -> bool:
        """Show that so many pages are done; False once Cancel was pressed."""
        if pages <= _AT_ONCE:
            return True
        translate = QCoreApplication.translate
        if self._dialog is None:
            self._dialog = QProgressDialog(self._parent)
            self._dialog.setWindowTitle(translate("PreviewPanel", "Print"))
            self._dialog.setCancelButtonText(translate("PreviewPanel", "Cancel"))
            self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
            self._dialog.setMinimumDuration(0)
            self._dialog.setRange(0, pages)
        self._dialog.setLabelText(
            translate("PreviewPanel", "Page {page} of {pages} goes to the printer…").format(page=done + 1, pages=pages)
        )
        self._dialog.setValue(done)  # lets the window live, and hears Cancel
        self.stopped = self._dialog.wasCanceled()
        return not self.stopped

    def end(self) -> None:
        """There is no more to say."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
