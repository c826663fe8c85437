"""Texts that must not be empty."""

from __future__ import annotations

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message


def required_line(text: str, missing: Message | None = None) -> str:
    """A text as one line without spaces around it.  Raises Invalid, saying `missing`, where nothing is left of it."""
    text = " ".join(text.split())
    if not text:
        raise Invalid(missing or message("A title is needed."), meaning=message("Nothing was changed."))
    return text
