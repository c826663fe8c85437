"""What the text of a PDF is, for those who do not see its pages: the tree of its elements (ISO 32000-1, 14.7 and 14.8).

The tree is made while the pages are painted, in the order in which they are read.  An element is written as soon as nothing more can
belong to it, so that a list of ten thousand rows does not lie in memory as ten thousand rows of objects.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from gsef_desktop.documents.bands import HEADS, ITEM, PARTS, ROW, Band, Mark, Part, Placed, Role

ARTIFACT = "/Artifact<</Type/Pagination>>BDC"
"""Begins what is not to be read: what is said again at the top of a page, and the foot."""
DECORATION = "/Artifact<</Type/Layout>>BDC"
"""Begins what is only to be seen: rules, dots, shapes."""
END = "EMC"

_FOREIGN = re.compile(r"\[([A-Z]{2})\]$")
_INLINE = ("Link", "Span")
"""Parts that belong to the part before them, if there is one."""
_GROUPS = {HEADS: ("Table", "TR"), ROW: ("Table", "TR"), ITEM: ("L", "LI")}


class _Element:
    """A node of the tree.  `kids` are numbers of marked pieces on its page, or whole references."""

    __slots__ = ("attributes", "kids", "number", "page", "parent", "tag")

    def __init__(self, number: int, tag: str, parent: int, attributes: str = "") -> None:
        self.number, self.tag, self.parent, self.attributes = number, tag, parent, attributes
        self.kids: list[str] = []
        self.page = 0

    def written(self) -> str:
        """The element as an object of the file."""
        page = f"/Pg {self.page} 0 R" if self.page else ""
        kids = f"/K {self.kids[0]}" if len(self.kids) == 1 else f"/K[{' '.join(self.kids)}]" if self.kids else ""
        return f"<</S/{self.tag}/P {self.parent} 0 R{self.attributes}{page}{kids}>>"


class Structure:
    """The tree of one document.

    `number` gives the next free number of an object, `put` takes an object that is finished; `size` is that of the pages in points.
    Begin each page, ask for the pieces of its bands in reading order, and end it.
    """

    def __init__(self, number: Callable[[], int], put: Callable[[int, str], None], size: tuple[float, float]) -> None:
        self._number, self._put, self._size = number, put, size
        self._root = number()
        self._document = _Element(number(), "Document", self._root)
        self._group: _Element | None = None
        self._pending: list[_Element] = []
        self._last: list[_Element | None] = []
        self._figures: dict[int, _Element] = {}
        self._attributes: dict[Part, str] = {}
        self._placed = Placed(0.0, Band(0.0))
        self._page = 0
        self._on_page: list[int] = []
        self._keys = self._page_key = 0
        self._parents: list[tuple[int, int]] = []

    def begin_page(self, number: int) -> None:
        """What follows stands on the page whose object has that number."""
        self._page, self._on_page = number, []
        self._page_key = self._next_key()

    def end_page(self) -> int:
        """The page is full; answers its key in the tree of parents."""
        array = self._number()
        self._put(array, f"[{' '.join([f'{one} 0 R' for one in self._on_page])}]")
        self._parents.append((self._page_key, array))
        return self._page_key

    def begin_link(self, part: int) -> int:
        """The key of an annotation over the piece of that part of the band whose pieces were asked for last."""
        element = self._last[part]
        assert element is not None
        key = self._next_key()
        self._parents.append((key, element.number))
        return key

    def end_link(self, part: int, annotation: int) -> None:
        """The annotation is the object of that number."""
        element = self._last[part]
        assert element is not None
        element.kids.append(f"<</Type/OBJR/Pg {self._page} 0 R/Obj {annotation} 0 R>>")

    def graphics(self, placed: Placed) -> str:
        """What begins the shapes of a band: they belong to its figure if it has one."""
        start = 0
        for part in placed.band.parts if placed.role is Role.OWN else ():
            if part.tag == "Figure":
                return self._mark(self._new_figure(placed, part, start))
            start += part.lines
        return DECORATION

    def pieces(self, placed: Placed) -> Sequence[tuple[str, Sequence[Mark], bool]]:
        """The texts of a band in pieces, each with the operator that begins it, and whether more of the same text follows in another."""
        band = placed.band
        marks, parts = band.marks, band.parts
        if not marks and not any(part.tag == "Figure" for part in parts):
            return ()
        if placed.role is Role.AGAIN or not band.tag:
            return [(ARTIFACT, marks, False)]
        if not band.continues:
            self._placed = placed
            self._make(band)
        if not parts:
            element = self._last[0]
            assert element is not None
            return [(self._mark(element), marks, band.goes_on)]
        pieces: list[tuple[str, Sequence[Mark], bool]] = []
        start, last = 0, len(parts) - 1
        for index, (part, element) in enumerate(zip(parts, self._last, strict=True)):
            if part.lines:
                end = start + part.lines
                more = band.goes_on or (index < last and parts[index + 1].tag in _INLINE)
                pieces.append((DECORATION if element is None else self._mark(element), marks[start:end], more))
                start = end
        if start != len(marks):
            raise ValueError(f"the parts of a band count {start} of its {len(marks)} lines")
        return pieces

    def finish(self) -> int:
        """Write what is still open; answers the number of the root of the tree."""
        self._close_group()
        self._put(self._document.number, self._document.written())
        numbers = " ".join([f"{key} {number} 0 R" for key, number in sorted(self._parents)])
        self._put(
            self._root,
            f"<</Type/StructTreeRoot/K {self._document.number} 0 R/ParentTree<</Nums[{numbers}]>>/ParentTreeNextKey {self._keys}>>",
        )
        return self._root

    # --- making elements -------------------------------------------------------------------------------------------------------------

    def _make(self, band: Band) -> None:
        """The elements of a band, one a part, or one for all."""
        self._flush()
        kinds = _GROUPS.get(band.tag)
        if kinds is None:
            self._close_group()
            holder = self._document
            if band.tag != PARTS:
                holder = self._new(band.tag, holder, self._language_of(band.marks) if not band.parts else "")
                if not band.parts:
                    self._last = [holder]
                    return
        else:
            if _begins_anew(band):
                self._close_group()
            group = self._group
            if group is None or group.tag != kinds[0]:
                self._close_group()
                group = self._group = _Element(self._number(), kinds[0], self._document.number, _numbering(band))
                self._document.kids.append(f"{group.number} 0 R")
            if band.tag == ITEM and band.parts:
                self._last = self._make_items(band, group)
                return
            holder = self._new(kinds[1], group, "")
            if not band.parts:  # one cell, or one body
                only = Part("LBody" if band.tag == ITEM else "TD" if band.tag == ROW else "TH", 0, "Column" if band.tag == HEADS else "")
                self._last = [self._new(only.tag, holder, written_attributes(only) + self._language_of(band.marks))]
                return
        start, last, outer = 0, list[_Element | None](), holder
        for part in band.parts:
            made = self._element(band, part, outer if part.tag in _INLINE else holder, start)
            if made is not None and part.tag not in _INLINE:
                outer = made
            last.append(made)
            start += part.lines
        self._last = last

    def _make_items(self, band: Band, group: _Element) -> list[_Element | None]:
        """An item begins with its label, or with a body that has none; a caption belongs to the whole list."""
        made: list[_Element | None] = []
        item: _Element | None = None
        outer: _Element | None = None
        start, labelled = 0, False
        for part in band.parts:
            if part.tag == "Caption":
                made.append(self._element(band, part, group, start))
            elif part.tag in _INLINE and outer is not None:
                made.append(self._element(band, part, outer, start))
            else:
                if item is None or part.tag == "Lbl" or not labelled:
                    item = self._new("LI", group, "")
                labelled = part.tag == "Lbl"
                outer = self._element(band, part, item, start)
                made.append(outer)
            start += part.lines
        return made

    def _element(self, band: Band, part: Part, holder: _Element, start: int) -> _Element | None:
        """The element of a part; None for decoration."""
        if not part.tag:
            return None
        if part.tag == "Figure":
            figure = self._figures.pop(id(band), None) or self._new_figure(self._placed, part, start)
            holder.kids.append(f"{figure.number} 0 R")
            self._pending.append(figure)
            return figure
        attributes = self._attributes.get(part)
        if attributes is None:
            attributes = self._attributes[part] = written_attributes(part)
        if part.lines and not part.language:
            attributes += self._language_of(band.marks[start : start + part.lines])
        return self._new(part.tag, holder, attributes)

    def _new_figure(self, placed: Placed, part: Part, start: int) -> _Element:
        """The figure of a band, whose shapes are drawn before its place among the texts is known.

        It is as wide as the page between equal margins, and as high as its texts, or as the band where it has none.
        """
        width, height = self._size
        marks = placed.band.marks[start : start + part.lines]
        left = min((mark.across for mark in marks), default=0.0)
        top = min((mark.down - mark.style.drop for mark in marks), default=0.0)
        bottom = max((mark.down - mark.style.drop + mark.style.leading for mark in marks), default=placed.band.height)
        up, right = height - placed.top, width - left
        if part.box is not None:
            left, top, right, bottom = part.box
        box = f"/A<</O/Layout/Placement/Block/BBox[{left:.2f} {up - bottom:.2f} {right:.2f} {up - top:.2f}]>>"
        made = _Element(self._number(), "Figure", self._document.number, f"{box}/Alt{hexadecimal(part.alt)}")
        self._figures[id(placed.band)] = made
        return made

    def _new(self, tag: str, parent: _Element, attributes: str) -> _Element:
        made = _Element(self._number(), tag, parent.number, attributes)
        parent.kids.append(f"{made.number} 0 R")
        self._pending.append(made)
        return made

    @staticmethod
    def _language_of(marks: Sequence[Mark]) -> str:
        """Where a text ends with a mark such as [EN], it was not translated: it is read out in its own language."""
        text = marks[-1].text
        if text.endswith("]") and (found := _FOREIGN.search(text)) is not None:
            return f"/Lang({found[1].lower()})"
        return ""

    def _mark(self, element: _Element) -> str:
        """What begins the next piece of the page, which belongs to that element."""
        number = len(self._on_page)
        self._on_page.append(element.number)
        if not element.page:
            element.page = self._page
        here = element.page == self._page
        element.kids.append(str(number) if here else f"<</Type/MCR/Pg {self._page} 0 R/MCID {number}>>")
        return f"/{element.tag}<</MCID {number}>>BDC"

    def _next_key(self) -> int:
        self._keys += 1
        return self._keys - 1

    # --- writing them ----------------------------------------------------------------------------------------------------------------

    def _flush(self) -> None:
        for element in self._pending:
            self._put(element.number, element.written())
        self._pending.clear()

    def _close_group(self) -> None:
        self._flush()
        if self._group is not None:
            self._put(self._group.number, self._group.written())
            self._group = None


def _begins_anew(band: Band) -> bool:
    """Whether a table or a list begins with this band even where one is open: column headings and a caption stand first."""
    return band.tag == HEADS or any(part.tag == "Caption" for part in band.parts[:1])


def _numbering(band: Band) -> str:
    """How a list that begins with this band is numbered: with numbers or letters, with bullets, or not at all."""
    start = 0
    for part in band.parts:
        if part.tag == "Lbl":
            bullets = start < len(band.marks) and not any(letter.isalnum() for letter in band.marks[start].text)
            return f"/A<</O/List/ListNumbering/{'Disc' if bullets else 'Decimal'}>>"
        start += part.lines
    return ""


def written_attributes(part: Part) -> str:
    """What an element says of itself besides its text."""
    table = f"/Scope/{part.scope}" if part.scope else ""
    if part.across != 1:
        table += f"/ColSpan {part.across}"
    if part.down != 1:
        table += f"/RowSpan {part.down}"
    attributes = f"/A<</O/Table{table}>>" if table else ""
    return f"{attributes}/Lang({part.language})" if part.language else attributes


def hexadecimal(text: str) -> str:
    """A text of any characters as a string of a PDF."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
