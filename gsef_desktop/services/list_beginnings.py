"""The first records of a list sorted by name, before all names have been read and put in order."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from gsef_desktop.domain.list_tests import Folding
from gsef_desktop.storage.queries import lists as queries
from gsef_desktop.storage.reader import Reader

_FIRST = 120
"""So many records at least are shown at once."""


def first_named(reader: Reader, list_kind: str, given: queries.Circumstances, rank: Mapping[int, int]) -> array[int]:
    """The records that have a rank, in its order, and those whose names begin with the letters that come first."""
    fold = Folding()
    counted = queries.letters_of_names(reader, list_kind, given)
    named = list(queries.named(reader, list_kind, given, _first_letters(counted, _FIRST + len(rank)), list(rank)))
    after = max(rank.values(), default=0) + 1  # what has no value comes last in either direction
    keys = sorted((rank.get(n, after), not text, fold(text), n) for n, text in named)
    return array("I", [one[-1] for one in keys])


def first_people(reader: Reader) -> array[int]:
    """All those whose family names begin with the letters that come first, for not even all names are read."""
    fold = Folding()
    letters = queries.first_letters(reader)
    folded = sorted((fold(one), one) for one in letters)
    found: list[tuple[str, int]] = []
    for place, (key, letter) in enumerate(folded):
        found += [(fold(text), n) for n, text in queries.people_beginning(reader, letter)]
        # a letter that folds to the beginning of the next belongs with it
        apart = place + 1 == len(folded) or not folded[place + 1][0].startswith(key)
        if apart and len(found) >= _FIRST:
            break
    return array("I", [n for _, n in sorted(found)])


def _first_letters(counted: Sequence[tuple[str, int]], most: int) -> list[str]:
    """The letters that come first, of as many names as are wanted at least, whole in themselves: whatever begins otherwise comes later."""
    fold, found, number = Folding(), [], 0
    letters = sorted((not letter, fold(letter), letter, count) for letter, count in counted)
    for place, (_, key, letter, count) in enumerate(letters):
        found.append(letter)
        number += count
        # a letter that folds to the beginning of the next belongs with it
        if number >= most and (place + 1 == len(letters) or not letters[place + 1][1].startswith(key)):
            break
    return found
