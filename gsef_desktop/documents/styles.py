"""The look of printed documents: type, colours and measures, from the style guide.

The guide counts in CSS pixels of 1/96 inch; `px` turns them into points, in which everything else here is.
"""

from __future__ import annotations

from dataclasses import dataclass

from gsef_desktop.documents import fonts

PAPERS = {"A4": (595.276, 841.89), "Letter": (612.0, 792.0), "A3": (841.89, 1190.551)}
"""Width and height of each paper."""


def px(pixels: float) -> float:
    """CSS pixels in points."""
    return pixels * 0.75


MARGIN_LEFT = px(70)
MARGIN_RIGHT = px(62)
MARGIN_TOP = px(50)
FOOT_RULE = px(34 + 8 + 14)
"""Height of the footer's rule over the bottom edge of the paper."""
BODY_BOTTOM = FOOT_RULE + px(14)
"""Nothing but the footer stands lower than this."""

ASCENT = 1.069
DESCENT = 0.293
"""Ascent and descent of Noto, in parts of the type size."""

INK = "#16191D"
INK_2 = "#3D4349"
INK_3 = "#50565E"
INK_4 = "#5C626A"
FAINT = "#A9ADB3"
NAVY = "#24437E"
ACCENT = "accent"
"""Stands for the house's own colour of texts and figures (`House.accent`)."""
HEAVY = "heavy"
"""Stands for the house's own colour of heavy rules (`House.heavy`)."""
RULE = "#C9CCD1"
HAIRLINE = "#E7E8EA"
DOTS = "#7B8087"
MARK_COLOURS = ("#24437E", "#74BFEC", "#12785F", "#EFC648", "#E76C38", "#C985AB", "#8A62A8", "#C3BFB2")
"""The dots of the network mark, clockwise from the top; they are the colours of the programme lines."""


@dataclass(frozen=True, eq=False, slots=True)
class Style:
    """How a text is set: faces, size, height of a line, colour, extra space after each letter.

    A text that is `turned` stands on its head: it runs to the left, and its letters hang from the baseline.
    """

    faces: tuple[str, ...]
    size: float
    leading: float
    colour: str = INK
    spacing: float = 0.0
    turned: bool = False

    @property
    def drop(self) -> float:
        """From the top of a line to its baseline."""
        return self.leading / 2 + (ASCENT - DESCENT) / 2 * self.size


def _style(faces: tuple[str, ...], size: float, leading: float, colour: str = INK, spacing: float = 0.0) -> Style:
    return Style(faces, px(size), px(leading), colour, px(spacing))


ORGANISATION = _style(fonts.SANS_SEMIBOLD, 13, 17)
OFFICE = _style(fonts.SANS, 11, 15, INK_3)
SYMBOL = _style(fonts.SANS_SEMIBOLD, 17, 20, INK, 0.2)
KICKER = _style(fonts.SANS_MEDIUM, 12.5, 17, ACCENT)
TITLE = _style(fonts.SERIF_MEDIUM, 33, 41, INK, -0.3)
OTHER_TITLES = _style(fonts.SANS, 12, 17, INK_3)
OTHER_TITLES_SLASH = _style(fonts.SANS, 12, 17, FAINT)
FACT_LABEL = _style(fonts.SANS, 10.5, 15, INK_4)
FACT = _style(fonts.SERIF_MEDIUM, 13.5, 19)
HEADING = _style(fonts.SERIF_SEMIBOLD, 16, 22)
HEADING_SIDE = _style(fonts.SANS, 12, 17, INK_3)
COLUMN_HEAD = _style(fonts.SANS, 10.5, 14, INK_4)
SECTION = _style(fonts.SERIF_SEMIBOLD, 13.5, 19)
ITEM = _style(fonts.SERIF, 13.5, 19)
ITEM_OPEN = _style(fonts.SERIF_ITALIC, 13, 19, INK_3)
TIME = _style(fonts.SANS, 12, 17)
TIME_BREAK = _style(fonts.SANS, 12, 17, INK_4)
NUMBER = _style(fonts.SANS, 12, 17, INK_3)
BREAK = _style(fonts.SERIF_ITALIC, 13, 17, INK_4)
SMALL = _style(fonts.SANS, 11.5, 15)
SMALL_STRONG = _style(fonts.SANS_SEMIBOLD, 11.5, 15)
SMALL_GREY = _style(fonts.SANS, 11.5, 16, INK_3)
SMALL_ITALIC = _style(fonts.SANS_ITALIC, 11.5, 15, INK_4)
PAPER = _style(fonts.SANS, 11, 15, INK_2)
CLASS = _style(fonts.SANS, 11, 15, INK_2)
NAME = _style(fonts.SERIF_MEDIUM, 13.5, 18)
NOTE_LABEL = _style(fonts.SANS_SEMIBOLD, 11, 16.5, INK_2)
NOTE = _style(fonts.SANS, 11, 16.5, INK_2)
FOOT = _style(fonts.SANS, 10.5, 14, INK_3)
