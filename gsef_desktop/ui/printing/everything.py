"""All documents of a meeting: what makes each, and what is said of them when they are made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gsef_desktop.ui.language_names import language_name
from gsef_desktop.ui.printing.form import DOCX, PDF, Maker
from gsef_desktop.ui.printing.pack_form import PACK, PackForm
from gsef_desktop.ui.printing.pack_words import about_papers
from gsef_desktop.ui.translate import explain, render
from gsef_desktop.ui.widgets.pdf_output import about_missing_glyphs

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.services.document_folder import FolderReport, Made, Wanted
    from gsef_desktop.ui.printing.desk import PrintDesk


def wanted_of(
    desk: PrintDesk, documents: Sequence[str], languages: Sequence[str], *, meeting_id: str, docx: bool, closed: bool
) -> list[Wanted]:
    """What is to be made: the documents in all languages, as PDF and where there is one, if it is wanted, as DOCX.

    `closed`: the pack is without confidential items.
    """
    from gsef_desktop.services.document_folder import Wanted, pack_maker

    made = []
    for language in languages:
        for key in documents:
            title, form = desk.entries[key].title, desk.form_of(key)
            if key == PACK:
                assert isinstance(form, PackForm)
                options = replace(form.options(), without_confidential=closed)
                maker = pack_maker(desk.context.workspace, meeting_id=meeting_id, language=language, options=options)
                made.append(Wanted(title=title, language=language, make=maker))
                continue
            make = form.maker(key)
            for format in (PDF, DOCX) if docx and key in form.docx else (PDF,):
                called = f"{title} (DOCX)" if format == DOCX else title
                made.append(Wanted(title=called, language=language, make=_made_by(make, format, language)))
    return made


def _made_by(make: Maker, format: str, language: str) -> Callable[[Callable[[float], object], Path], PrintedDocument]:
    return lambda progress, _: make(progress, format, language)


def about(report: FolderReport) -> list[tuple[str, str, str]]:
    """Icon, tone and sentence: first what is not there, then what is to be known of what is, then the files.

    Of a DOCX it is said with the PDF of the same content.
    """
    missing = [line for one in report.missing for line in _missing(one)]
    noted = [line for one in report.made if one.error is None and not one.file_name.endswith(".docx") for line in _noted(one)]
    files = [("file-check", "good", name) for name in report.files]
    return [*missing, *noted, *files]


def _missing(one: Made) -> list[tuple[str, str, str]]:
    assert one.error is not None
    what, more = explain(one.error)
    why = " ".join(part for part in (what, more) if part)
    text = QCoreApplication.translate("PrintEverything", "{document}, {language}: not made. {reason}")
    return [("file-x", "bad", text.format(document=one.title, language=language_name(one.language), reason=why))]


def _noted(one: Made) -> list[tuple[str, str, str]]:
    translate = QCoreApplication.translate
    named = translate("PrintEverything", "{document}, {language}: {what}")

    def line(icon: str, what: str) -> tuple[str, str, str]:
        return icon, "warn", named.format(document=one.title, language=language_name(one.language), what=what)

    said = [line("user-x", render(remark)) for remark in one.remarks]
    if one.fallbacks:
        first = translate("PrintEverything", "1 text is not translated and is printed as it was written.")
        more = translate("PrintEverything", "{count} texts are not translated and are printed as they were written.")
        said.append(line("languages", (first if len(one.fallbacks) == 1 else more).format(count=len(one.fallbacks))))
    glyphs = about_missing_glyphs(one.missing_glyphs)
    if glyphs:
        said.append(line("type", glyphs))
    if one.pack is not None:
        said += about_papers(one.pack)
    return said
