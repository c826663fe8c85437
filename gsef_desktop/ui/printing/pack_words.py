"""The words in which the window speaks of packs: what is amiss with papers, and what became of a pack."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gsef_desktop.documents.pack_content import PackReport, PaperReport, Problem, Removed
from gsef_desktop.services.paper_register import PaperRegister, Want
from gsef_desktop.ui.language_names import language_name

_MOST_LATE = 5
"""Late papers that are named."""


def problem_name(problem: Problem) -> str:
    """Why a paper cannot be bound."""
    return {
        Problem.MISSING: QCoreApplication.translate("Packs", "no file has been received"),
        Problem.ENCRYPTED: QCoreApplication.translate("Packs", "the file is locked with a password"),
        Problem.DAMAGED: QCoreApplication.translate("Packs", "the file is damaged"),
        Problem.EMPTY: QCoreApplication.translate("Packs", "the file is empty"),
        Problem.NOT_PDF: QCoreApplication.translate("Packs", "the file is not a PDF"),
    }[problem]


def removed_name(removed: Removed) -> str:
    """What was taken out of a paper."""
    return {
        Removed.JAVASCRIPT: QCoreApplication.translate("Packs", "its JavaScript is left out"),
        Removed.LAUNCH: QCoreApplication.translate("Packs", "what starts programs or sends forms is left out"),
        Removed.AUTOMATIC: QCoreApplication.translate("Packs", "what happens by itself when it is opened is left out"),
        Removed.XFA: QCoreApplication.translate("Packs", "its XFA form is left out"),
        Removed.SIGNATURE: QCoreApplication.translate("Packs", "its signature holds for the original file alone"),
        Removed.FILES: QCoreApplication.translate("Packs", "the files that it carries are left out"),
    }[removed]


def about_papers(report: PackReport) -> list[tuple[str, str, str]]:
    """What is to be seen to before a pack is made: icon, tone and sentence, the worst first."""
    said: list[tuple[str, str, str]] = []
    language = language_name(report.language)
    for paper in report.unbound:
        text = QCoreApplication.translate("Packs", "{language}: {paper} is not bound, {reason}.")
        reason = problem_name(paper.problem) if paper.problem is not None else ""
        said.append(("file-x", "bad", text.format(language=language, paper=_name(paper), reason=reason)))
    there = [paper for paper in report.papers if paper.problem is None]
    for paper in there:
        for removed in paper.removed:
            text = QCoreApplication.translate("Packs", "{paper}: {what}.")
            said.append(("shield-alert", "warn", text.format(paper=_name(paper), what=removed_name(removed))))
        if paper.repaired:
            text = QCoreApplication.translate("Packs", "{paper}: the file was damaged, and was read all the same.")
            said.append(("file-warning", "warn", text.format(paper=_name(paper))))
    said += _together(language, there)
    if report.fallbacks:
        one = QCoreApplication.translate("Packs", "{language}: 1 text is not translated.")
        more = QCoreApplication.translate("Packs", "{language}: {count} texts are not translated.")
        count = len(report.fallbacks)
        said.append(("languages", "warn", (one if count == 1 else more).format(language=language, count=count)))
    return said


def about_late(register: PaperRegister) -> list[tuple[str, str, str]]:
    """Papers that should have come by now: icon, tone and sentence."""
    late = [row.paper for row in register.rows if Want.LATE in row.wants]
    if not late:
        return []
    text = QCoreApplication.translate("Packs", "Late: {papers}.")
    names = [" ".join(part for part in (paper.symbol, paper.title) if part) for paper in late]
    if len(names) > _MOST_LATE:
        names = [*names[:_MOST_LATE], QCoreApplication.translate("Packs", "and {number} more").format(number=len(names) - _MOST_LATE)]
    return [("clock", "bad", text.format(papers=", ".join(names)))]


def _together(language: str, papers: list[PaperReport]) -> list[tuple[str, str, str]]:
    """Papers in another language, and drafts: by name while they are few."""
    said = []
    other = [paper for paper in papers if paper.falls_back]
    if other:
        text = QCoreApplication.translate("Packs", "{language}: not there in this language: {papers}.")
        said.append(("languages", "warn", text.format(language=language, papers=_names(other))))
    drafts = [paper for paper in papers if paper.draft]
    if drafts:
        text = QCoreApplication.translate("Packs", "{language}: still drafts: {papers}.")
        said.append(("file-pen", "warn", text.format(language=language, papers=_names(drafts))))
    return said


def _names(papers: list[PaperReport]) -> str:
    shown = ", ".join(_name(paper) for paper in papers[:3])
    if len(papers) <= 3:
        return shown
    return QCoreApplication.translate("Packs", "{papers} and {count} more").format(papers=shown, count=len(papers) - 3)


def _name(paper: PaperReport) -> str:
    return paper.symbol or paper.title
