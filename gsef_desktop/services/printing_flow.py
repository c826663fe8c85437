"""Running text made into a file: PDF to print, DOCX to go on writing.

ReportLab and python-docx are imported only when something is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from gsef_desktop.documents.content import Fallback, PrintedDocument
from gsef_desktop.documents.flow import FlowDocument
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.services.printing_names import file_stem

PAPERS = ("A4", "Letter", "A3")
"""The papers on which running text can be printed, upright."""


class Format(StrEnum):
    """In which form running text is made."""

    PDF = "pdf"
    DOCX = "docx"


def check_paper(paper: str) -> None:
    """Raises Invalid for a paper that is not of PAPERS."""
    if paper not in PAPERS:
        raise Invalid(message("There is no paper called {paper}", paper=paper), remedy=message("Choose A4, Letter or A3"))


def make_flow(
    document: FlowDocument, *, format: str, paper: str, job: PrintJob, kept: Mapping[str, Any] | None = None
) -> tuple[bytes, int]:  # fmt: skip
    """A document as PDF or DOCX, and its number of pages; that of a DOCX is that of the PDF.

    `kept` goes into a DOCX (see `write_docx`).  Raises Invalid for a paper that is not of PAPERS, ValueError for another format.
    """
    check_paper(paper)
    if Format(format) is Format.PDF:
        from gsef_desktop.documents.flow_setting import print_flow

        return print_flow(document, paper=paper, job=job)
    from gsef_desktop.documents.docx_writer import write_docx
    from gsef_desktop.documents.flow_setting import heading_pages

    job.report(0.1)
    pages, count = heading_pages(document, paper=paper, job=job)
    job.report(0.5)
    data = write_docx(document, paper=paper, pages=pages, kept=kept, house=job.house)
    job.report(1.0)
    return data, count


def print_running_text(
    document: FlowDocument, *, format: str, paper: str, job: PrintJob, fallbacks: tuple[Fallback, ...] = (), name: str = ""
) -> PrintedDocument:
    """A document that keeps nothing to be read back, as PDF or DOCX (see `make_flow`), called `name` or else as its title."""
    data, pages = make_flow(document, format=format, paper=paper, job=job)
    language = document.masthead.language
    return PrintedDocument(
        data=data, pages=pages, title=document.title, file_name=f"{file_stem(name or document.title)} {language}.{Format(format).value}",
        language=language, fallbacks=fallbacks, missing_glyphs=job.missing_glyphs,
    )  # fmt: skip
