"""The running texts of a meeting that can be printed, as commands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext


def open_text(context: UiContext, meeting_id: str | None, document: str) -> None:
    """Open the page that prints on a document of a meeting."""
    if meeting_id is not None:
        context.open_view("meetings", meeting=meeting_id, document=document)


def text_actions(context: UiContext, parent: QWidget, meeting_id: Callable[[], str | None]) -> list[QAction]:
    """A command for each document."""
    translate = QCoreApplication.translate
    made = []
    for document, text in (
        ("agenda", translate("TextPrints", "Print the agenda…")),
        ("minutes", translate("TextPrints", "Print the minutes…")), ("decisions", translate("TextPrints", "Print the decisions…")),
        ("actions", translate("TextPrints", "Print the action items…")),
        ("annotated-agenda", translate("TextPrints", "Print the annotated agenda…")),
        ("script", translate("TextPrints", "Print the chair’s running script…")),
    ):  # fmt: skip
        action = QAction(text, parent)
        action.triggered.connect(lambda _=False, document=document: open_text(context, meeting_id(), document))
        made.append(action)
    return made
