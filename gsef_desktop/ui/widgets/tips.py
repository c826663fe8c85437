"""Tooltips that show what the user typed as it was typed."""

from __future__ import annotations

from html import escape

import PySide6.QtGui


def tip(text: str) -> str:
    """A text to be set as a tooltip.

    Qt takes a tooltip with anything like a tag in it for HTML: of "Network <North>" the half would be missing, and a name from a foreign
    file could show a picture from elsewhere.
    """
    if not PySide6.QtGui.Qt.mightBeRichText(text):
        return text
    return f'<span style="white-space:pre-wrap">{escape(text)}</span>'
