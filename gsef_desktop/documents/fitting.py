"""Fitting texts into boxes: as large as can be, in as few lines as look well, never broken within a word.

Sizes and widths are in points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gsef_desktop.documents import styles
from gsef_desktop.documents.styles import Style
from gsef_desktop.documents.typesetting import Typesetter, line_pieces

ELLIPSIS = "…"
_STEP = 0.5
"""Sizes of the type are multiples of it."""
_RATHER_FEWER = {2: 0.72, 3: 0.5}
"""Fewer lines are taken as long as they are at least so large, in parts of the size that so many lines would have."""
_RATHER_WHOLE = 0.72
"""Words with a hyphen are not parted as long as they are at least so large, in parts of the size that they would have in pieces."""
_JOINTS = "/-‐–—"


@dataclass(frozen=True, slots=True)
class Look:
    """How a text may be set: faces, from which size down to which, in at most how many lines, and the height of a line in parts of the
    size."""

    faces: tuple[str, ...]
    most: float
    least: float
    lines: int = 2
    colour: str = styles.INK
    leading: float = 1.22

    def scaled(self, scale: float) -> Look:
        """The same from a smaller size on; the least size stays."""
        return Look(self.faces, max(self.least, self.most * scale), self.least, self.lines, self.colour, self.leading)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text that has been fitted.  `text` is it in one line; `cut`: it was too long, and ends in an ellipsis."""

    style: Style
    lines: tuple[str, ...]
    text: str
    cut: bool = False

    @property
    def height(self) -> float:
        """Of all its lines."""
        return self.style.leading * len(self.lines)


@cache
def sized(faces: tuple[str, ...], size: float, colour: str = styles.INK, leading: float = 1.22, *, turned: bool = False) -> Style:
    """The style of that size; the same one for the same wish."""
    return Style(faces, size, size * leading, colour, turned=turned)


def fit_text(setter: Typesetter, text: str, look: Look, width: float) -> Fitted | None:
    """The text in the largest size in which it fits a width, in one line where that is not much smaller than in several.

    Lines of one text are about equally long.  None if even the smallest size is too large.
    """
    pieces = line_pieces(text)
    best = _best(setter, pieces, look, width)
    if best is None:
        return None
    whole = _whole_words(pieces)
    if len(whole) < len(pieces):
        found = _best(setter, whole, look, width)
        if found is not None and found[0] >= best[0] * _RATHER_WHOLE:
            best, pieces = found, whole
    style = _style(look, best[0])
    lines = _balanced(setter, style, pieces, width, best[1])
    return Fitted(style, tuple(lines), text)


def _best(setter: Typesetter, pieces: Sequence[str], look: Look, width: float) -> tuple[float, int] | None:
    """The size that looks best, and in how many lines; None if even the smallest is too large."""
    best: tuple[float, int] | None = None
    for count in range(1, look.lines + 1):
        size = _largest(setter, pieces, look, width, count)
        if size is not None and (best is None or size * _RATHER_FEWER.get(count, 0.5) > best[0]):
            best = size, count
    return best


def _whole_words(pieces: Sequence[str]) -> list[str]:
    """The same pieces, without breaks after a hyphen, a dash or a slash within a word."""
    whole = list[str]()
    for piece in pieces:
        if whole and whole[-1][-1] in _JOINTS:
            whole[-1] += piece
        else:
            whole.append(piece)
    return whole


def fit_or_cut(setter: Typesetter, text: str, look: Look, width: float) -> Fitted:
    """The text as `fit_text` has it, or else in the smallest size with what fits and an ellipsis."""
    fitted = fit_text(setter, text, look, width)
    if fitted is not None:
        return fitted
    style = _style(look, look.least)
    lines = setter.wrap(style, text, width)
    kept = lines[: look.lines]
    last = kept[-1]
    while last and setter.width(style, last + ELLIPSIS) > width:
        last = last[:-1].rstrip()
    shown = *kept[:-1], last + ELLIPSIS
    return Fitted(style, shown, " ".join(shown), cut=True)


def _style(look: Look, size: float) -> Style:
    return sized(look.faces, size, look.colour, look.leading)


def _largest(setter: Typesetter, pieces: Sequence[str], look: Look, width: float, count: int) -> float | None:
    """The largest size in which the pieces fit so many lines."""
    steps = int((look.most - look.least) / _STEP)
    low, high = -1, steps
    while low < high:
        middle = (low + high + 1) // 2
        lines = _filled(setter, _style(look, look.least + middle * _STEP), pieces, width)
        if lines is not None and len(lines) <= count:
            low = middle
        else:
            high = middle - 1
    return look.least + low * _STEP if low >= 0 else None


def _filled(setter: Typesetter, style: Style, pieces: Sequence[str], width: float) -> list[str] | None:
    """Lines filled one after the other; None if a piece alone is wider than a line."""
    lines, line = list[str](), ""
    for piece in pieces:
        if setter.width(style, line + piece.rstrip(" ")) > width:
            if not line or setter.width(style, piece.rstrip(" ")) > width:
                return None
            lines.append(line.rstrip(" "))
            line = ""
        line += piece
    return [*lines, line.rstrip(" ")]


def _balanced(setter: Typesetter, style: Style, pieces: Sequence[str], width: float, count: int) -> list[str]:
    """The lines in the narrowest measure that does not make them more."""
    lines = _filled(setter, style, pieces, width)
    assert lines is not None, "the size was found so that they fit"
    low, high = width / count * 0.5, width
    while len(lines) > 1 and high - low > 1:
        middle = (low + high) / 2
        tried = _filled(setter, style, pieces, middle)
        if tried is not None and len(tried) <= len(lines):
            lines, high = tried, middle
        else:
            low = middle
    return lines
