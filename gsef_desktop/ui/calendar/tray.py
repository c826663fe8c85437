"""The tray below a month or a quarter: what has no day yet, as chips in a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gsef_desktop.domain.lanes import shortened
from gsef_desktop.ui.calendar.geometry import Box
from gsef_desktop.ui.calendar.month_shapes import DayMore, MonthMetrics, MonthTexts, TrayChip

_TILE = 30.0
"""Px of a chip left of its text."""
_MORE = 40.0
_LONGEST = 320.0
_GAP = 6.0
_LEAST_FOR_HINT = 640.0


@dataclass(frozen=True, slots=True)
class TrayLayout:
    """A tray in its box.  `hint` is where its hint stands, None where there is none."""

    box: Box
    title: Box
    chips: tuple[TrayChip, ...]
    more: tuple[DayMore, ...]
    hint: Box | None


def lay_out_tray(
    items: Sequence[tuple[str, str]], y: float, sizes: MonthMetrics, texts: MonthTexts, title: str, *, unlimited: bool = False
) -> TrayLayout:
    """The tray of `items` (ids and texts) whose top is at `y`; lines after the last one allowed are counted, unless `unlimited`."""
    padding, high = sizes.tray_padding, sizes.chip_height
    named = Box(padding + 3, y + padding, 22 + texts.measure_chip(title) + 4, high)
    end = sizes.width - padding
    hint_width = texts.measure_chip(texts.hint) + 6 if items and sizes.width >= _LEAST_FOR_HINT else 0.0
    left, x, line = named.right + _GAP, named.right + _GAP, 0
    chips: list[TrayChip] = []
    hidden = 0
    for number, (id, text) in enumerate(items):
        text = shortened(text, min(_LONGEST, end - left - _MORE) - _TILE - 8, texts.measure_chip)
        width = _TILE + texts.measure_chip(text) + 8
        last_line = not unlimited and line + 1 >= sizes.tray_lines
        stop = end - (hint_width + 8 if line == 0 and hint_width else 0) - (_MORE if last_line and number + 1 < len(items) else 0)
        if x + width > stop and x > left:
            if last_line:
                hidden = len(items) - number
                break
            line, x = line + 1, left
        chips.append(TrayChip(id, Box(x, y + padding + line * (high + _GAP), width, high), text))
        x += width + _GAP
    height = 2 * padding + (line + 1) * high + line * _GAP
    more = []
    if hidden:
        more.append(DayMore(hidden, Box(x, y + padding + line * (high + _GAP), _MORE - 4, high)))
    elif unlimited and line + 1 > sizes.tray_lines:
        more.append(DayMore(0, Box(end - 24, y + height - padding - high, 24, high)))
    hint = Box(end - hint_width, y + padding, hint_width, high) if hint_width else None
    return TrayLayout(Box(0, y, sizes.width, height), named, tuple(chips), tuple(more), hint)
