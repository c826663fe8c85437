"""The words of papers: what they are, what they have reached, what they want."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.records import PaperKind, PaperStatus
from gsef_desktop.services.paper_register import RegisterRow, Want


def kind_word(kind: PaperKind) -> str:
    """What a paper is to the others."""
    return {
        PaperKind.PAPER: QCoreApplication.translate("Papers", "Paper"),
        PaperKind.INFORMATION: QCoreApplication.translate("Papers", "Information paper"),
        PaperKind.CORRIGENDUM: QCoreApplication.translate("Papers", "Corrigendum"),
        PaperKind.ADDENDUM: QCoreApplication.translate("Papers", "Addendum"),
    }[kind]


def status_word(status: PaperStatus) -> str:
    """What a paper has reached."""
    return {
        PaperStatus.EXPECTED: QCoreApplication.translate("Meetings", "Expected"),
        PaperStatus.DRAFT: QCoreApplication.translate("Meetings", "Draft"),
        PaperStatus.FINAL: QCoreApplication.translate("Meetings", "Final"),
        PaperStatus.WITHDRAWN: QCoreApplication.translate("Meetings", "Withdrawn"),
    }[status]


def want_word(want: Want) -> str:
    """What papers want, as a name of the list of those that want it."""
    return {
        Want.LATE: QCoreApplication.translate("Papers", "Late"),
        Want.MISSING: QCoreApplication.translate("Papers", "Missing"),
        Want.UNTRANSLATED: QCoreApplication.translate("Papers", "Not translated"),
        Want.DRAFT: QCoreApplication.translate("Papers", "Drafts"),
        Want.TITLE: QCoreApplication.translate("Papers", "Titles missing"),
        Want.PDF: QCoreApplication.translate("Papers", "No PDF"),
    }[want]


URGENT = frozenset({Want.LATE, Want.MISSING, Want.UNTRANSLATED, Want.DRAFT})
"""What is chased, where there is little room to say more."""


def wants_text(row: RegisterRow, *, only: frozenset[Want] = frozenset(Want)) -> str:
    """What one paper wants, in a few words."""
    said = []
    for want in row.wants:
        if want not in only:
            continue
        match want:
            case Want.LATE if row.days_late == 1:
                said.append(QCoreApplication.translate("Papers", "1 day late"))
            case Want.LATE:
                said.append(QCoreApplication.translate("Papers", "{number} days late").format(number=row.days_late))
            case Want.MISSING:
                said.append(QCoreApplication.translate("Papers", "nothing yet"))
            case Want.UNTRANSLATED:
                said.append(QCoreApplication.translate("Papers", "no {languages}").format(languages=_codes(row.missing)))
            case Want.DRAFT:
                said.append(QCoreApplication.translate("Papers", "{languages} draft").format(languages=_codes(row.drafts)))
            case Want.TITLE:
                said.append(QCoreApplication.translate("Papers", "no title in {languages}").format(languages=_codes(row.no_title)))
            case Want.PDF:
                said.append(QCoreApplication.translate("Papers", "no PDF of {languages}").format(languages=_codes(row.no_pdf)))
    text = ", ".join(said)
    return text[:1].upper() + text[1:]


def _codes(languages: tuple[str, ...]) -> str:
    return ", ".join(language.upper() for language in languages)
