"""What is done with a PDF that is shown: it is saved under a name that is asked for, or sent to a printer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.pdf_preview import print_pdf

if TYPE_CHECKING:
    from gsef_desktop.documents.content import MissingGlyph, PrintedDocument


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
    translate = QCoreApplication.translate
    start = str(Path(context.folder) / document.file_name)
    chosen, _ = QFileDialog.getSaveFileName(
        parent, translate("PreviewPanel", "Save PDF"), start, translate("PreviewPanel", "PDF documents (*.pdf)")
    )
    if chosen:
        save_document(context, document, Path(chosen))


def save_document(context: UiContext, document: PrintedDocument, path: Path) -> None:
    """Save a document and say so; a name without .pdf gets it."""
    from gsef_desktop.services.saving import save_pdf

    if path.suffix.lower() != ".pdf":
        path = path.with_name(path.name + ".pdf")

    def save() -> bool:
        save_pdf(document, path)
        return True

    if context.edit(save):
        context.remember("folder", str(path.parent))
        context.tell(QCoreApplication.translate("PreviewPanel", "Saved {name}").format(name=path.name))


def ask_and_print(
    parent: QWidget,
    context: UiContext,
    document: PrintedDocument,
    shown: QPdfDocument,
    paper: str,
    *,
    lying: bool = False,
    both_sides: bool = False,
) -> None:
    """Ask for a printer and print a document, which is `shown`, on A3, A4, A6, Letter or Tabloid; `lying` on the long side.

    `both_sides` proposes to turn the paper about its long edge.
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
    if both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    printer.setDocName(document.title)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, document.pages)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        if print_pdf(shown, printer):
            context.tell(QCoreApplication.translate("PreviewPanel", "Sent to the printer"))
        else:
            context.tell(QCoreApplication.translate("PreviewPanel", "The printer could not be reached. Save the PDF instead."))
