"""Shorter forms of a title, for where there is little room."""

from __future__ import annotations

import re

_LEAST_LETTERS = 8
_BRACKETS = re.compile(r"\s*[(\[（].*$")
_BREAKS = re.compile(r"\s+[-–—]\s+|[.;:,/]\s+|[、，。：；]")
_KEPT = 3


def natural_cuts(title: str) -> tuple[str, ...]:
    """Shorter forms of a title that end where a reader would pause, the longest first: before brackets, dashes, stops and commas."""
    made: list[str] = []
    rest = _BRACKETS.sub("", title)
    if len(rest) >= _LEAST_LETTERS and rest != title:
        made.append(rest)
    else:
        rest = title
    stops = [match.start() for match in _BREAKS.finditer(rest)]
    made.extend(rest[:stop].rstrip() for stop in reversed(stops) if stop >= _LEAST_LETTERS)
    return tuple(dict.fromkeys(made))[: _KEPT - 1] + tuple(made[-1:] if len(made) >= _KEPT else ())
