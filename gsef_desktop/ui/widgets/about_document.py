"""What is said under a printed document that is shown: what was left out, what has no font, what is not translated."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.pdf_output import about_missing_glyphs

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument


def about_titles(count: int) -> str:
    """What is said of `count` titles that are not translated."""
    one = QCoreApplication.translate("PdfDialog", "1 title is not translated and is printed as it was written.")
    more = QCoreApplication.translate("PdfDialog", "{count} titles are not translated and are printed as they were written.")
    return one if count == 1 else more.format(count=count)


def about_document(document: PrintedDocument, about_fallbacks: Callable[[int], str]) -> str:
    """What was left out, which characters no font has, what is not translated; `about_fallbacks` says the last of a number of texts."""
    missing = len(document.fallbacks)
    said = [*(render(one) for one in document.remarks), about_missing_glyphs(document.missing_glyphs)]
    return "\n\n".join(part for part in (*said, about_fallbacks(missing) if missing else "") if part)
