"""Texts with places that are filled in, such as ``Dear {name}``, and with parts in square brackets that go where a place is empty.

``{meeting}[, {place}]`` is "Board meeting, Bilbao", or "Board meeting" where the place is not known.  Brackets without a place in them,
and braces that hold no single word, stay as they are.  Nothing else is understood: no conditions, no arithmetic.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

_PLACE = re.compile(r"\{\s*(\w+)\s*\}")
_BRACKETS = re.compile(r"\[([^\[\]]*)\]")


def places_in(text: str) -> tuple[str, ...]:
    """The places of a text, each once, in their order."""
    return tuple(dict.fromkeys(_PLACE.findall(text)))


def unknown_places(text: str, known: Collection[str]) -> tuple[str, ...]:
    """Those of its places that nothing is known to fill."""
    return tuple(place for place in places_in(text) if place not in known)


def fill_places(text: str, values: Mapping[str, str]) -> str:
    """The text filled in.  A part in brackets is left out if one of its places is empty.  Raises KeyError for a place without a value."""

    def bracketed(found: re.Match[str]) -> str:
        inner = found[1]
        places = places_in(inner)
        if not places:
            return found[0]
        return _PLACE.sub(_filler(values), inner) if all(values[place].strip() for place in places) else ""

    parts, end = list[str](), 0
    for found in _BRACKETS.finditer(text):
        parts += [_PLACE.sub(_filler(values), text[end : found.start()]), bracketed(found)]
        end = found.end()
    return "".join([*parts, _PLACE.sub(_filler(values), text[end:])])


def _filler(values: Mapping[str, str]) -> Callable[[re.Match[str]], str]:
    return lambda found: values[found[1]]
