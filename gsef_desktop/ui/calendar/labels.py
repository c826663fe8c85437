"""What is written on a bar: the title with its city, or as much of it as reads well in less room."""

from __future__ import annotations

import re

from gsef_desktop.ui.calendar.lanes import Labels

_LEAST_LETTERS = 8
_BRACKETS = re.compile(r"\s*[(\[（].*$")
_BREAKS = re.compile(r"\s+[-–—]\s+|[.;:,/]\s+|[、，。：；]")
_KEPT = 3


def bar_labels(title: str, city: str = "", *, suffix: str = "", prefix: str = "") -> Labels:
    """The labels of a bar, the fullest first.

    `suffix` stands after the title (such as ": 1 day of 5"), `prefix` before it.  The city is named where there is room and
    the title does not name it already.
    """
    cuts = natural_cuts(title)
    if suffix:
        whole, short = [title + suffix], [*(cut + suffix for cut in cuts), title, *cuts]
    else:
        named = not city or city.casefold() in title.casefold()
        whole, short = ([title] if named else [f"{title}, {city}", title]), [*cuts]
    return Labels(tuple(prefix + text for text in whole), tuple(prefix + text for text in short))


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
