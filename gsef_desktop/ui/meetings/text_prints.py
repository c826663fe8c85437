"""The running texts of a meeting that can be printed, as commands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext


def open_texts(context: UiContext, parent: QWidget, meeting_id: str | None, document: str) -> None:
    """Open the dialog on a document of a meeting; what is being typed is part of it."""
    from gsef_desktop.ui.dialogs.print_meeting_texts import PrintMeetingTextsDialog

    focus = parent.focusWidget()
    if focus is not None:
        focus.clearFocus()
    if meeting_id is not None:
        PrintMeetingTextsDialog(context, meeting_id=meeting_id, document=document, parent=parent.window()).open()


def text_actions(context: UiContext, parent: QWidget, meeting_id: Callable[[], str | None]) -> list[QAction]:
    """A command for each document."""
    translate = QCoreApplication.translate
    made = []
    for document, text in (
        ("minutes", translate("TextPrints", "Print the minutes…")), ("decisions", translate("TextPrints", "Print the decisions…")),
        ("actions", translate("TextPrints", "Print the action items…")),
        ("annotated-agenda", translate("TextPrints", "Print the annotated agenda…")),
        ("script", translate("TextPrints", "Print the chair’s running script…")),
    ):  # fmt: skip
        action = QAction(text, parent)
        action.triggered.connect(lambda _=False, document=document: open_texts(context, parent, meeting_id(), document))
        made.append(action)
    return made
