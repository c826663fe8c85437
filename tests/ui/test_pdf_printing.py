"""PDFs on their way to a printer: here one that writes a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets import pdf_output, pdf_printing
from gsef_desktop.ui.widgets.pdf_printing import print_pdf
from tests.documents.paper_samples import A4, changed, plain

_A0 = (2383.94, 3370.39)


def _document(qapp: QApplication, path: Path, data: bytes) -> QPdfDocument:
    path.write_bytes(data)
    made = QPdfDocument(qapp)
    assert made.load(str(path)) is QPdfDocument.Error.None_
    return made


def _printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setResolution(150)
    printer.setOutputFileName(str(path))
    return printer


def _mixed() -> bytes:
    import io

    import pikepdf

    def add(pdf: pikepdf.Pdf) -> None:
        for size in ((A4[1], A4[0]), _A0):
            with pikepdf.open(io.BytesIO(plain("More", pages=1, size=size))) as other:
                pdf.pages.extend(other.pages)

    return changed(plain("Mixed", pages=1), add)


class _Watching(QPdfDocument):
    """Keeps how many dots the largest picture of a page had."""

    largest = 0

    def render(self, index: int, size: QSize, *more: Any) -> QImage:
        self.largest = max(self.largest, size.width() * size.height())
        return super().render(index, size, *more)


def test_pages_of_all_sizes_are_fitted_to_the_sheet_and_lie_where_they_do(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "in.pdf").write_bytes(_mixed())
    document = _Watching(qapp)
    document.load(str(tmp_path / "in.pdf"))
    assert print_pdf(document, _printer(tmp_path / "out.pdf"))
    sizes = [(round(float(one.mediabox.width)), round(float(one.mediabox.height))) for one in PdfReader(tmp_path / "out.pdf").pages]
    assert sizes == [(595, 842), (842, 595), (595, 842)]
    assert 0 < document.largest <= 1241 * 1755, "a poster takes no more memory than its sheet"


def test_only_the_pages_that_were_asked_for(qapp: QApplication, tmp_path: Path) -> None:
    printer = _printer(tmp_path / "out.pdf")
    printer.setFromTo(2, 4)
    told = list[tuple[int, int]]()

    def tell(done: int, pages: int) -> bool:
        told.append((done, pages))
        return True

    assert print_pdf(_document(qapp, tmp_path / "in.pdf", plain("Long", pages=9)), printer, tell)
    assert len(PdfReader(tmp_path / "out.pdf").pages) == 3
    assert told == [(0, 3), (1, 3), (2, 3)]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_cannot_be_reached(qapp: QApplication, tmp_path: Path) -> None:
    assert not print_pdf(_document(qapp, tmp_path / "in.pdf", plain("One", pages=1)), _printer(tmp_path / "none" / "out.pdf"))


def test_pages_that_are_taken_away_end_the_work(qapp: QApplication, tmp_path: Path) -> None:
    document = _document(qapp, tmp_path / "in.pdf", plain("Long", pages=9))

    def tell(done: int, _: int) -> bool:
        if done == 4:
            document.close()
        return True

    assert not print_pdf(document, _printer(tmp_path / "out.pdf"), tell)


class _Long:
    title, pages = "Long", 30


@pytest.mark.parametrize("cancel", [False, True])
def test_a_long_document_says_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, qapp: QApplication, context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cancel: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    printed, seen = list[int](), list[str]()
    page = pdf_printing._print_page

    def draw(document: QPdfDocument, index: int, *rest: Any) -> None:
        printed.append(index)
        dialog = parent.findChild(QProgressDialog)
        assert dialog is not None
        seen.append(dialog.labelText())
        if cancel and index == 4:
            button = dialog.findChild(QPushButton)
            assert button is not None
            button.click()
        page(document, index, *rest)

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setResolution(72)
        dialog.printer().setOutputFileName(str(tmp_path / "out.pdf"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(pdf_printing, "_print_page", draw)
    monkeypatch.setattr(QPrintDialog, "exec", accept)
    shown = _document(qapp, tmp_path / "in.pdf", plain("Long", pages=30))
    with qtbot.waitSignal(context.told) as told:
        pdf_output.ask_and_print(parent, context, _Long(), shown, "A4")
    assert seen[2] == "Page 3 of 30 goes to the printer…"
    assert told.args[0] == ("Printing was cancelled" if cancel else "Sent to the printer")
    assert len(printed) == (5 if cancel else 30)
    qtbot.waitUntil(lambda: not [one for one in parent.findChildren(QProgressDialog) if one.isVisible()])
