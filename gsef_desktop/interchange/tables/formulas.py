"""Texts that a spreadsheet would take for formulas: an apostrophe before them keeps them texts, and is taken away again on the way in."""

from __future__ import annotations

import re

_DANGEROUS = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_KEPT_TEXT = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")
_TELEPHONE = re.compile(r"\+[0-9][0-9 ()./-]*")


def neutral(text: str, *, typed: bool = False) -> str:
    """The text with an apostrophe before it if a spreadsheet might take it for a formula.

    In a `typed` cell, one that is marked as text, a telephone number stays as it is.
    """
    if not _DANGEROUS.match(text) or (typed and _TELEPHONE.fullmatch(text)):
        return text
    return f"'{text}"


def original(text: str) -> str:
    """The text of a cell without the apostrophe that `neutral` put there, and without the spaces around it."""
    if text.startswith("'") and _KEPT_TEXT.match(text):
        return text[1:]
    return text.strip()
