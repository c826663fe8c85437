"""Sends the pages of a PDF to a printer, one after another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

_FINEST = 600
"""Dots an inch; finer ones are not seen, and take their time."""


def print_pdf(document: QPdfDocument, printer: QPrinter, tell: Callable[[int, int], bool] | None = None) -> bool:
    """Print the pages that the printer was told to print, each fitted to its sheet, and lying where the page does.

    `tell` hears before each page how many are done, of how many; if it answers False, nothing more is printed and the work is
    taken back from the printer.  It may let the window live: if other pages are shown by then, that ends the work as well.
    Answers whether the pages went to the printer, or were called back.
    """
    pages = document.pageCount()
    first = max(1, printer.fromPage() or 1)
    last = min(pages, printer.toPage() or pages)
    painter = QPainter()
    for number in range(first, last + 1):
        if tell is not None and not tell(number - first, last - first + 1):
            printer.abort()
            painter.end()
            return True
        if document.pageCount() != pages:
            printer.abort()
            painter.end()
            return False
        points = document.pagePointSize(number - 1)
        lies = points.width() > points.height()
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait)
        if not painter.isActive():
            if not painter.begin(printer):
                return False
        elif not printer.newPage():
            painter.end()
            return False
        _print_page(document, number - 1, printer, painter)
    return painter.end()


def _print_page(document: QPdfDocument, index: int, printer: QPrinter, painter: QPainter) -> None:
    """Draw a page as large as its sheet lets it be; it is never larger in memory than the sheet, be it a poster."""
    points = document.pagePointSize(index)
    area, printable = printer.paperRect(QPrinter.Unit.DevicePixel), printer.pageRect(QPrinter.Unit.DevicePixel)
    scale = min(area.width() / points.width(), area.height() / points.height())
    fitted = QRectF(area.left() - printable.left(), area.top() - printable.top(), points.width() * scale, points.height() * scale)
    dots = min(1.0, _FINEST / printer.resolution())
    image = document.render(index, QSize(round(fitted.width() * dots), round(fitted.height() * dots)))
    painter.drawImage(fitted, image)
