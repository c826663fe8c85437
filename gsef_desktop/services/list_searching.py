"""What the words that are typed find in a list of organisations or people; kept, since the words before the last one stay the same."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Mapping
from string import ascii_lowercase

from gsef_desktop.domain.list_engine import Codes, Holders, Vector, marked
from gsef_desktop.domain.list_views import ORGANISATIONS, PEOPLE
from gsef_desktop.storage.queries import lists as queries
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

_MOST_WORDS = 12
"""So many words that were looked for are kept."""
_FEW_OF = 8
"""What fewer than one of so many records pass is put in order by itself; else all records are gone through in their order."""

Held = tuple[Holders, dict[int, int]]
"""Of people: who is of which organisation, and the number of each organisation among the values."""
Found = tuple[bytearray, "array[int] | None"]
"""A mark for each record that a word finds, and the records themselves where they are few."""


class ListSearch:
    """The search in one list.  `organisations` gives the column of the people's organisations."""

    def __init__(self, workspace: Workspace, list_kind: str, organisations: Callable[[], Vector]) -> None:
        self._workspace, self._list_kind, self._organisations = workspace, list_kind, organisations
        self._held: Held | None = None
        self._words: dict[str, Found] = {}
        self._letters: Mapping[str, Found] = {}
        self._position: tuple[array[int], array[int]] | None = None

    def forget(self) -> None:
        """Something has been changed."""
        self._held = self._position = None
        self._words.clear()
        self._letters = {}

    def prepare(self, reader: Reader, vector: Vector | None) -> tuple[Held | None, Mapping[str, Found]]:
        """Of people: what `adopt` takes, with what single letters find, which are the slowest words to look for."""
        held = self._held_by(reader, vector)
        return held, {one: self._looked_up(reader, one, held) for one in ascii_lowercase} if held is not None else {}

    def adopt(self, held: Held | None, letters: Mapping[str, Found]) -> None:
        """Take what was prepared."""
        if held is not None:
            self._held, self._letters = held, letters

    def narrowed(self, numbers: array[int], text: str) -> array[int]:
        """Those in whose texts every word stands, people also where it stands in a text of their organisation."""
        whole, words = numbers, queries.words_of(text)
        if text.strip() and not words:  # signs alone are in no text that is searched
            return array("I")
        for word in words:
            found = self._letters.get(word) or self._words.get(word)
            if found is None:
                with self._workspace.read() as reader:
                    found = self._looked_up(reader, word, self._held_now(reader))
                if len(self._words) >= _MOST_WORDS:
                    self._words.pop(next(iter(self._words)))
                self._words[word] = found
            marks, few = found
            numbers = self._few_in_order(whole, few) if few is not None and numbers is whole else marked(numbers, marks)
        return numbers

    def _few_in_order(self, numbers: array[int], few: array[int]) -> array[int]:
        """Those of a few records that are among others, in the order of these."""
        if self._position is None or self._position[0] is not numbers:
            position = array("I", bytes(4 * (max(numbers, default=0) + 1)))
            for place, n in enumerate(numbers, 1):
                position[n] = place
            self._position = (numbers, position)
        position, top = self._position[1], len(self._position[1])
        places = sorted([position[n] for n in few if n < top])
        return array("I", [numbers[place - 1] for place in places[bisect_right(places, 0) :]])

    def _looked_up(self, reader: Reader, word: str, held: Held | None) -> Found:
        people = self._list_kind == PEOPLE
        marks = bytearray(queries.greatest_number(reader, self._list_kind) + 1)
        organisations, own = queries.by_word(reader, word, with_people=people)
        found = array("I", own if people else organisations)
        if people and held is not None:
            holders, codes = held
            for organisation in organisations:
                if (code := codes.get(organisation)) is not None:
                    found.extend(holders.of(code))
        for n in found:
            marks[n] = 1
        return marks, array("I", set(found)) if len(found) * _FEW_OF < len(marks) else None

    def _held_now(self, reader: Reader) -> Held | None:
        if self._held is None and self._list_kind == PEOPLE:
            self._held = self._held_by(reader, self._organisations())
        return self._held

    def _held_by(self, reader: Reader, vector: Vector | None) -> Held | None:
        if self._list_kind != PEOPLE or not isinstance(vector, Codes):
            return None
        places = vector.numbers()
        codes = {n: code for n, id in queries.all_ids(reader, ORGANISATIONS) if (code := places.get(id)) is not None}
        return Holders(vector), codes
