"""One document on its way to paper: how far it is, whether it is still wanted, and what cannot be printed as it is."""

from __future__ import annotations

from collections.abc import Callable

from gsef_desktop.documents.content import MissingGlyph
from gsef_desktop.documents.house import PLAIN, House

LAID = 0.3
"""The share of the work that is done when everything has its place and the first page is painted."""


class PrintJob:
    """Goes with a document from its content to its bytes.

    `progress` is called with the share that is done, from 0 to 1, at least once a page; what it raises ends the work, and nothing has
    been written anywhere by then.  `house` is the look in which it is set.
    """

    def __init__(self, progress: Callable[[float], object] | None = None, house: House = PLAIN) -> None:
        self.house = house
        self._progress = progress
        self._missing: dict[tuple[str, str], MissingGlyph] = {}
        self.unread_pictures: list[str] = []
        """what pictures would have shown that could not be read"""

    def report(self, share: float) -> None:
        """So much is done."""
        if self._progress is not None:
            self._progress(share)

    def miss(self, characters: set[str], text: str, page: int) -> None:
        """A text on that page has characters that no font has."""
        for character in sorted(characters):
            self._missing.setdefault((character, text), MissingGlyph(character=character, text=text, page=page))

    @property
    def missing_glyphs(self) -> tuple[MissingGlyph, ...]:
        """Every text that has such a character, where it stands first, in the order of the pages."""
        return tuple(sorted(self._missing.values(), key=lambda one: one.page))
