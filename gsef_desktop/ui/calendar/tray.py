"""A tray: what has no day yet, as chips in a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gsef_desktop.domain.lanes import Measure, shortened, wrapped
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.month_shapes import DayMore, TrayChip

_TILE = 28.0
"""Px of a chip left of its text."""
_MORE = 40.0
_LONGEST = 320.0
_GAP = 6.0
_PADDING = 9.0
_CHIP = 26.0
_LEAST_FOR_HINT = 640.0
_SIDE_TILE = 24.0
_LINE = 14.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayTexts:
    """The texts of a tray, and how wide they are in the font of its chips."""

    measure: Measure
    title: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class TrayLayout:
    """A tray in its box.  `title` and `hint` are where its words stand, None where it has none."""

    box: Box
    texts: TrayTexts
    title: Box | None
    chips: tuple[TrayChip, ...]
    more: tuple[DayMore, ...]
    hint: Box | None


def lay_out_tray(
    items: Sequence[tuple[str, str]], at: Box, texts: TrayTexts, *, lines: int, is_open: bool = False, title_above: bool = False
) -> TrayLayout:
    """The tray of `items` (ids and texts) at the left upper corner of `at`, as wide, and at least as high.

    After so many `lines` the rest is counted, unless it `is_open`.  The title stands before the chips, or in a line above them.
    """
    measure, title, start = texts.measure, None, at.x + _PADDING
    top, end = at.y + _PADDING, at.right - _PADDING
    if texts.title:
        title = Box(start + 3, top, 22 + measure(texts.title) + 4, _CHIP)
        if title_above:
            top = title.bottom
        else:
            start = title.right + _GAP
    hint_width = measure(texts.hint) + 6 if texts.hint and items and not title_above and at.width >= _LEAST_FOR_HINT else 0.0
    chips, hidden, line, x = _chips(items, Box(start, top, end - start, 0), measure, hint_width, None if is_open else lines)
    used = line + 1 if items or not title_above else 0
    height = max(at.height, top - at.y + used * (_CHIP + _GAP) - (_GAP if used else 0) + _PADDING)
    more = []
    if hidden:
        more.append(DayMore(hidden, Box(x, top + line * (_CHIP + _GAP), min(_MORE - 4, max(20.0, end - x)), _CHIP)))
    elif is_open and used > lines:
        more.append(DayMore(0, Box(end - 22, at.y + height - _PADDING - _CHIP, 22, _CHIP)))
    hint = Box(end - hint_width, at.y + _PADDING, hint_width, _CHIP) if hint_width else None
    return TrayLayout(at._replace(height=height), texts, title, tuple(chips), tuple(more), hint)


def lay_out_side_tray(items: Sequence[tuple[str, str]], at: Box, texts: TrayTexts, *, is_open: bool = False) -> TrayLayout:
    """A narrow tray of chips below each other, each as wide as the tray and of at most two lines.

    What does not fit into `at` is counted, unless it `is_open`: then it is as high as it must be.
    """
    chips: list[TrayChip] = []
    y, hidden = at.y + 6, 0
    for number, (id, text) in enumerate(items):
        lines = tuple(wrapped(text, at.width - _SIDE_TILE - 12, 2, texts.measure)) or ("",)
        high = len(lines) * _LINE + 6
        more = 16.0 if number + 1 < len(items) or is_open else 0.0
        if not is_open and y + high + more > at.bottom - 2:
            hidden = len(items) - number
            break
        chips.append(TrayChip(id, Box(at.x + 4, y, at.width - 8, high), lines, small=True))
        y += high + 4
    height = max(at.height, y - at.y + (18 if is_open else 0))
    counted = (DayMore(hidden, Box(at.x + 4, min(y, at.bottom - 16), 40, 14)),) if hidden else ()
    if is_open:
        counted = (DayMore(0, Box(at.x + 4, y, 40, 14)),)
    return TrayLayout(at._replace(height=height), texts, None, tuple(chips), counted, None)


def _chips(
    items: Sequence[tuple[str, str]], room: Box, measure: Measure, hint_width: float, lines: int | None
) -> tuple[list[TrayChip], int, int, float]:
    """The chips, how many there is no room for, the last line, and where it ends."""
    x, line, chips = room.x, 0, list[TrayChip]()
    for number, (id, text) in enumerate(items):
        while True:
            is_last_line = lines is not None and line + 1 >= lines
            # what is counted, or shown less of, stands at the end of a line
            kept = _MORE if (is_last_line and number + 1 < len(items)) or lines is None else 0.0
            stop = room.right - kept - (hint_width + 8 if line == 0 and hint_width else 0)
            most = min(_LONGEST, stop - room.x) - _TILE - 8
            shown = shortened(text, max(12.0, most), measure)
            width = _TILE + measure(shown) + 8
            if x + width <= stop or x == room.x:
                break
            if is_last_line:
                return chips, len(items) - number, line, x
            line, x = line + 1, room.x
        chips.append(TrayChip(id, Box(x, room.y + line * (_CHIP + _GAP), width, _CHIP), (shown,)))
        x += width + _GAP
    return chips, 0, line, x
