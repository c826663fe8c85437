"""Puts the sentences of the lower storeys into the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message

CONTEXT = "messages"
"""The translation context of every `Message` template."""


def render(message: Message) -> str:
    """A `Message` in the window's language, English where no translation is at hand."""
    return message.render(lambda template: QCoreApplication.translate(CONTEXT, template))


def explain(error: Exception) -> tuple[str, str]:
    """What to tell the user about an error: the sentence of what happened, and what it means with what to do (may be empty)."""
    if isinstance(error, GsefError):
        rest = [render(part) for part in (error.meaning, error.remedy) if part is not None]
        return render(error.what), " ".join(rest)
    return (
        QCoreApplication.translate("Errors", "Something went wrong inside the program."),
        QCoreApplication.translate("Errors", "Your file holds everything up to the last completed edit. The log file has the details."),
    )
