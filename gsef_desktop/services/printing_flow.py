"""What every document of running text shares on its way from the content to a file: its form, its paper, its language.

ReportLab and what writes a DOCX are imported only when something is printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from gsef_desktop.documents.content import Fallback, PrintedDocument
from gsef_desktop.documents.flow import FlowDocument
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.services.printing_names import file_stem

PAPERS = ("A4", "Letter")
"""The papers on which running text can be printed, upright."""


class Format(StrEnum):
    """In which form running text is made."""

    PDF = "pdf"
    DOCX = "docx"


def words_of(language: str) -> Words:
    """The fixed words of a language.  Raises Invalid for one in which documents cannot be printed."""
    try:
        return load_words(language)
    except ValueError as error:
        raise Invalid(message("Documents cannot be printed in the language “{language}”", language=language)) from error


def check_paper(paper: str) -> None:
    """Raise Invalid for a paper that is not one of PAPERS."""
    if paper not in PAPERS:
        raise Invalid(message("There is no paper called {paper}", paper=paper), remedy=message("Choose A4 or Letter"))


def print_running_text(
    document: FlowDocument, *, format: Format, paper: str, job: PrintJob, kept: Mapping[str, Any] | None = None,
    fallbacks: tuple[Fallback, ...] = (), name: str = "",
) -> PrintedDocument:  # fmt: skip
    """A document as PDF or DOCX, called `name` or else as its title.

    The number of pages of a DOCX is that of the PDF; `kept` is what it keeps for reading a changed copy back (see `write_docx`).
    """
    if format is Format.PDF:
        from gsef_desktop.documents.flow_setting import print_flow

        data, pages = print_flow(document, paper=paper, job=job)
    else:
        data, pages = _make_docx(document, paper, kept, job)
    language = document.masthead.language
    return PrintedDocument(
        data=data, pages=pages, title=document.title, file_name=f"{file_stem(name or document.title)} {language}.{format.value}",
        language=language, fallbacks=fallbacks, missing_glyphs=job.missing_glyphs,
    )  # fmt: skip


def _make_docx(document: FlowDocument, paper: str, kept: Mapping[str, Any] | None, job: PrintJob) -> tuple[bytes, int]:
    from gsef_desktop.documents.docx_writer import write_docx
    from gsef_desktop.documents.flow_setting import heading_pages

    job.report(0.1)
    pages, count = heading_pages(document, paper=paper)
    job.report(0.5)
    data = write_docx(document, paper=paper, pages=pages, kept=kept)
    job.report(1.0)
    return data, count
