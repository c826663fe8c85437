"""The house's look: logo, colours, name lines and margins that every document of an organisation has in common.

A document says what it prints; whatever sets it (`Typesetter`, `Frame`, the painter) asks the house how.  Without settings it is `PLAIN`.
"""

from __future__ import annotations

from dataclasses import dataclass

from gsef_desktop.documents import styles
from gsef_desktop.documents.pictures import Raster


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class House:
    """Colours are ``#RRGGBB``, texts in the document's language, `binding` in points.

    `accent` is the colour of texts and figures, `heavy` that of the rules under the head.  `office` is said under the network's name in
    place of the fixed word, `address` is printed below it, `footer` at the foot of every page.  `binding` is added to the inner margin;
    `mirrored`: that is the right one of pages with even numbers.
    """

    accent: str = styles.NAVY
    heavy: str = styles.INK
    logo: Raster | None = None
    logo_alt: str = ""
    """what the logo shows, in words"""
    office: str = ""
    address: tuple[str, ...] = ()
    footer: str = ""
    binding: float = 0.0
    mirrored: bool = False

    def colour(self, colour: str) -> str:
        """A colour of the styles as it is printed."""
        return self.accent if colour == styles.ACCENT else self.heavy if colour == styles.HEAVY else colour

    @property
    def inner(self) -> float:
        """The margin at which pages are bound."""
        return styles.MARGIN_LEFT + self.binding

    def shift(self, page: int) -> float:
        """How far everything on a page, counted from 1, lies to the right of where it lies on the first."""
        return styles.MARGIN_RIGHT - self.inner if self.mirrored and self.binding and page % 2 == 0 else 0.0


PLAIN = House()
"""What there is without settings."""
