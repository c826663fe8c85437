"""What can be printed for the participants of a meeting: the entries of a menu, and the same as commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gsef_desktop.ui.context import UiContext

Subject = Callable[[], tuple[str | None, Sequence[str]]]
"""Answers the meeting, and the participations that are selected."""


def print_names() -> list[tuple[str, str]]:
    """The documents, by their keys, in the window's language."""
    translate = QCoreApplication.translate
    return [
        ("participants", translate("ParticipantPrints", "List of participants…")),
        ("sign-in", translate("ParticipantPrints", "Sign-in sheet…")),
        ("badges", translate("ParticipantPrints", "Name badges…")),
        ("table-cards", translate("ParticipantPrints", "Table cards…")),
        ("door-signs", translate("ParticipantPrints", "Door signs…")),
        ("certificates", translate("ParticipantPrints", "Certificates…")),
        ("letters", translate("ParticipantPrints", "Letters to participants…")),
        ("rooming", translate("ParticipantPrints", "Travel and rooming list…")),
    ]


def fill_menu(menu: QMenu, context: UiContext, parent: QWidget, subject: Subject) -> None:
    """Offer all of it."""
    menu.clear()
    menu.addActions(print_actions(context, parent, subject, owner=menu))


def print_actions(context: UiContext, parent: QWidget, subject: Subject, *, owner: QWidget | None = None) -> list[QAction]:
    """A command for each document; `owner` is whose children they are."""
    made = []
    for document, text in print_names():
        action = QAction(text, owner or parent)
        action.triggered.connect(lambda _=False, document=document: open_document(context, subject, document))
        made.append(action)
    return made


def open_document(context: UiContext, subject: Subject, document: str) -> None:
    """Open the page that prints on a document: for those who are selected where they are several, or else for all."""
    meeting_id, ids = subject()
    if meeting_id is not None:
        context.open_view("meetings", meeting=meeting_id, document=document, ids=tuple(ids) if len(ids) > 1 else ())
