"""A tray: what has no day yet, as chips in a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gsef_desktop.domain.lanes import Measure, shortened
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
    items: Sequence[tuple[str, str]], at: Box, texts: TrayTexts, *, lines: int | None, title_above: bool = False
) -> TrayLayout:
    """The tray of `items` (ids and texts) at the left upper corner of `at`, as wide, and at least as high.

    After so many `lines` (None for all of them) the rest is counted.  The title stands before the chips, or in a line above them.
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
    chips, hidden, line, x = _chips(items, Box(start, top, end - start, 0), measure, hint_width, lines)
    used = line + 1 if items or not title_above else 0
    height = max(at.height, top - at.y + used * (_CHIP + _GAP) - (_GAP if used else 0) + _PADDING)
    more = []
    if hidden:
        more.append(DayMore(hidden, Box(x, top + line * (_CHIP + _GAP), min(_MORE - 4, max(20.0, end - x)), _CHIP)))
    elif lines is None and used > 2:
        more.append(DayMore(0, Box(end - 22, at.y + height - _PADDING - _CHIP, 22, _CHIP)))
    hint = Box(end - hint_width, at.y + _PADDING, hint_width, _CHIP) if hint_width else None
    return TrayLayout(at._replace(height=height), texts, title, tuple(chips), tuple(more), hint)


def _chips(
    items: Sequence[tuple[str, str]], room: Box, measure: Measure, hint_width: float, lines: int | None
) -> tuple[list[TrayChip], int, int, float]:
    """The chips, how many there is no room for, the last line, and where it ends."""
    x, line, chips = room.x, 0, list[TrayChip]()
    for number, (id, text) in enumerate(items):
        shown = shortened(text, max(12.0, min(_LONGEST, room.width - _MORE) - _TILE - 8), measure)
        width = _TILE + measure(shown) + 8
        is_last_line = lines is not None and line + 1 >= lines
        # what is counted, or shown less of, stands at the end of the last line
        kept = _MORE if (is_last_line and number + 1 < len(items)) or lines is None else 0.0
        stop = room.right - kept - (hint_width + 8 if line == 0 and hint_width else 0)
        if x + width > stop and x > room.x:
            if is_last_line:
                return chips, len(items) - number, line, x
            line, x = line + 1, room.x
        chips.append(TrayChip(id, Box(x, room.y + line * (_CHIP + _GAP), width, _CHIP), shown))
        x += width + _GAP
    return chips, 0, line, x
