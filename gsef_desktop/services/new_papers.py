"""A file that is to become a paper, and the check of its language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import PaperStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPaper:
    """A file that is to be attached: its name and bytes, and what is known of it."""

    name: str
    data: bytes
    title: str
    language: str | None
    """None where its name does not tell"""
    status: PaperStatus
    pdf: bytes = b""
    """the PDF that was made of a file of another kind; empty where none was"""


def check_language(language: str | None) -> None:
    """Raises Invalid for what is no code of a language; None passes."""
    if language is not None and not re.fullmatch(r"[a-z]{2}", language):
        raise Invalid(message("“{language}” is no language.", language=language), remedy=message("Give its code, such as en or fr."))
