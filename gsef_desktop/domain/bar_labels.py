"""What is written on a bar: the title with its city, or as much of it as reads well in less room."""

from __future__ import annotations

from gsef_desktop.domain.lanes import Labels
from gsef_desktop.domain.titles import natural_cuts


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
