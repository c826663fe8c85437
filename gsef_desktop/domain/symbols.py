"""Document symbols: how meetings and their papers are numbered, by the scheme of the body that meets.

A scheme is a text with places in braces: ``GSEF/SC/{year}/{number}`` for meetings, and for papers what follows the symbol of the meeting,
such as ``{item}`` or ``CRP.{n}``.  A symbol is the same in every language and is given once: whoever asks for one says which were used
before, papers that are gone included.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from gsef_desktop.domain.records import PaperKind

MEETING_PLACES = ("acronym", "year", "yy", "number")
"""What may stand in braces in the scheme of meetings."""
PAPER_PLACES = ("item", "n")
"""What may stand in braces in the scheme of papers."""
DEFAULT_MEETING_SCHEME = "{acronym}/{year}/{number}"
DEFAULT_PAPER_SCHEME = "{item}"

_PLACE = re.compile(r"\{([^{}]*)\}")
_REVISION = re.compile(r"/Rev\.[0-9]+$")
_MARKS = {PaperKind.CORRIGENDUM: "Corr.", PaperKind.ADDENDUM: "Add."}


def unknown_places(scheme: str, known: Collection[str]) -> tuple[str, ...]:
    """What stands in braces in a scheme and means nothing; a brace that is never closed counts too."""
    found = [name for name in _PLACE.findall(scheme) if name not in known]
    left = _PLACE.sub("", scheme)
    return tuple(dict.fromkeys([*found, *(brace for brace in "{}" if brace in left)]))


def meeting_symbol(scheme: str, *, year: int | None, number: int | None, acronym: str = "") -> str:
    """The symbol of meeting `number` (from 1) of a year; empty where the scheme asks for something that is not known."""
    values = {
        "year": str(year) if year is not None else "", "yy": f"{year % 100:02d}" if year is not None else "",
        "number": str(number) if number is not None else "", "acronym": acronym.strip(),
    }  # fmt: skip
    return _filled(scheme.strip() or DEFAULT_MEETING_SCHEME, values)


def paper_symbol(
    meeting: str, scheme: str, *, item: str, kind: PaperKind = PaperKind.PAPER, of: str = "", used: Collection[str] = ()
) -> str:
    """The next free symbol of a paper of a meeting with a symbol; empty where the meeting has none.

    `item` is the number of its item (empty for the meeting as a whole), `of` the symbol of the paper that it corrects or adds to.
    A revision counts as used together with what it revises: ``…/2.1/Rev.1`` takes ``…/2.1``.
    """
    if not meeting:
        return ""
    taken = {without_revision(one) for one in used}
    if kind in _MARKS:
        base = without_revision(of) or _whole(meeting, scheme, item)
        return _next(lambda n: f"{base}/{_MARKS[kind]}{n}", taken)
    if kind is PaperKind.INFORMATION or not (item or "{n}" in scheme):
        return _next(lambda n: f"{meeting}/INF.{n}", taken)
    first = _whole(meeting, scheme, item)
    if "{n}" in scheme:
        return _next(lambda n: _whole(meeting, scheme, item, n), taken)
    return first if first not in taken else _next(lambda n: f"{first}/{n}", taken, start=2)


def follows_item(symbol: str, meeting: str, scheme: str, number: str) -> bool:
    """Whether a symbol (or its revision) is just what the scheme makes for item `number`, so that it goes along with the item."""
    return bool(number and meeting) and "{n}" not in scheme and without_revision(symbol) == _whole(meeting, scheme, number)


def moved_symbol(symbol: str, meeting: str, scheme: str, number: str) -> str:
    """A symbol that follows its item, for the new number of that item; a revision stays one."""
    return _whole(meeting, scheme, number) + symbol[len(without_revision(symbol)) :]


def under_meeting(symbol: str, before: str, after: str) -> str:
    """A symbol that begins with that of the meeting, after the meeting's has changed; any other one stays as it is."""
    if before and after and symbol.startswith(f"{before}/"):
        return after + symbol[len(before) :]
    return symbol


def with_revision(symbol: str, revision: int) -> str:
    """A symbol with ``/Rev.1`` or whatever the revision is; 0 is the first issue, which has none."""
    base = without_revision(symbol)
    return f"{base}/Rev.{revision}" if base and revision > 0 else base


def without_revision(symbol: str) -> str:
    """A symbol without its revision."""
    return _REVISION.sub("", symbol.strip())


def _whole(meeting: str, scheme: str, item: str, n: int = 1) -> str:
    rest = _filled(scheme.strip() or DEFAULT_PAPER_SCHEME, {"item": item.replace(" ", ""), "n": str(n)})
    return f"{meeting}/{rest}" if rest else f"{meeting}/{item or n}"


def _filled(scheme: str, values: dict[str, str]) -> str:
    if any(not values.get(name) for name in _PLACE.findall(scheme)):
        return ""
    return _PLACE.sub(lambda found: values[found[1]], scheme)


def _next(make: Callable[[int], str], taken: Collection[str], *, start: int = 1) -> str:
    return next(made for made in map(make, _from(start)) if made not in taken)


def _from(start: int) -> Iterator[int]:
    while True:
        yield start
        start += 1
