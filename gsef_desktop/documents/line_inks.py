"""The colours of the programme lines in print: the light ones of the window (the style guide has the table)."""

from __future__ import annotations

from typing import NamedTuple


class LineInk(NamedTuple):
    """The colours of one programme line as ``#RRGGBB``."""

    fill: str
    on: str
    """text on the fill"""
    edge: str
    dark: str
    """dashes and brackets"""
    tint: str
    hatch: str


LINES = (
    LineInk("#24437E", "#FFFFFF", "#24437E", "#24437E", "#EBEEF4", "#C6CEDE"),
    LineInk("#8A62A8", "#FFFFFF", "#8A62A8", "#75508F", "#F3EFF6", "#DED2E6"),
    LineInk("#74BFEC", "#1D2125", "#3C8FC6", "#1D6A9C", "#EEF7FD", "#C9E6F8"),
    LineInk("#E76C38", "#1D2125", "#D85D2A", "#B04517", "#FCEEE7", "#F8CFBD"),
    LineInk("#12785F", "#FFFFFF", "#12785F", "#0E664F", "#E7F1EF", "#BFDBD4"),
    LineInk("#EFC648", "#1D2125", "#A9830F", "#846300", "#FDF6E0", "#F8E7B4"),
    LineInk("#C985AB", "#1D2125", "#B06A92", "#9B4A79", "#F9F0F5", "#ECD2E0"),
    LineInk("#C3BFB2", "#1D2125", "#8C8777", "#6B6759", "#F5F4F1", "#E2E0D9"),
)
"""Programme lines 1 to 8; the colours come round after that, the numbers do not."""

NO_LINE = LineInk("#E3E6EA", "#1D2125", "#85888E", "#686D74", "#F4F4F2", "#D8D6CF")
"""An activity of no programme line."""


def line_ink(number: int) -> LineInk:
    """The colours of a line, counted from 1; 0 is no line."""
    return LINES[(number - 1) % len(LINES)] if number else NO_LINE
