"""What is written in a bar of the month and the quarter: time, title, place and status, as much of it as fits."""

from __future__ import annotations

from typing import NamedTuple

from gsef_desktop.domain.lanes import Measure, shortened

PADDING = 7.0
"""Px between the end of a bar and its text."""
_TICK = 12.0
_GAP = 4.0
_BEFORE_STATE = 14.0
_LEAST = 14.0


class BarParts(NamedTuple):
    """What may be written in a bar.  `titles` are the fullest first; `ticked` leaves room for the tick of what was held."""

    titles: tuple[str, ...]
    time: str = ""
    place: str = ""
    state: str = ""
    ticked: bool = False


class Piece(NamedTuple):
    """A text that begins at `left` px; the title is `strong`."""

    text: str
    left: float
    strong: bool = False


def fit_text(parts: BarParts, left: float, right: float, measure: Measure, measure_strong: Measure) -> tuple[Piece, ...]:
    """The pieces that fit between the ends of a bar: first the title, then its place, then its status at the right end."""
    at, end = left + PADDING + (_TICK if parts.ticked else 0.0), right - PADDING
    pieces: list[Piece] = []
    if parts.time:
        width = measure(parts.time)
        if width <= (end - at) / 2:
            pieces.append(Piece(parts.time, at))
            at += width + _GAP
    room = end - at
    if room < _LEAST:
        return tuple(pieces)
    title = next((each for each in parts.titles if measure_strong(each) <= room), None)
    if title is None:
        return (*pieces, Piece(shortened(parts.titles[-1], room, measure_strong), at, strong=True))
    pieces.append(Piece(title, at, strong=True))
    at += measure_strong(title) + _GAP
    if parts.place and measure(parts.place) <= end - at:
        pieces.append(Piece(parts.place, at))
        at += measure(parts.place)
    if parts.state and measure(parts.state) <= end - at - _BEFORE_STATE:
        pieces.append(Piece(parts.state, end - measure(parts.state)))
    return tuple(pieces)
