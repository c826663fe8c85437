"""Links inside a PDF, and out of it: annotations over the lines of a text, which belong to an element of its structure.

A link may lead to what stands further on, so all of them are written when every page is known.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from gsef_desktop.documents.tagging import hexadecimal


class _Link(NamedTuple):
    number: int
    box: tuple[float, float, float, float]
    target: str
    contents: str
    key: int


class Links:
    """The links of one document and the places that they lead to."""

    def __init__(self, number: Callable[[], int], put: Callable[[int, str], None]) -> None:
        self._number, self._put = number, put
        self._links: list[_Link] = []
        self._anchors: dict[str, tuple[int, float]] = {}

    def anchor(self, name: str, page: int, up: float) -> None:
        """The place of that name is `up` points over the foot of a page, given by the number of its object; the first one counts."""
        self._anchors.setdefault(name, (page, up))

    def add(self, box: tuple[float, float, float, float], target: str, contents: str, key: int) -> int:
        """A link over a box (left, bottom, right, top) of the page; answers the number of its object.

        `target` is a place of this document or an address on the web, `contents` says where it leads, `key` is that of its element in the
        tree of parents.
        """
        number = self._number()
        self._links.append(_Link(number, box, target, contents, key))
        return number

    def finish(self) -> None:
        """Write all links.  Raises KeyError for one that leads to a place that there is not: its document is wrong."""
        for link in self._links:
            box = " ".join(f"{edge:.2f}" for edge in link.box)
            if "://" in link.target or link.target.startswith("mailto:"):
                leads = f"/A<</S/URI/URI({_escaped(link.target)})>>"
            else:
                page, up = self._anchors[link.target]
                leads = f"/Dest[{page} 0 R/XYZ null {up:.2f} null]"
            self._put(
                link.number,
                f"<</Type/Annot/Subtype/Link/Rect[{box}]/Border[0 0 0]/F 4/StructParent {link.key}"
                f"/Contents{hexadecimal(link.contents)}{leads}>>",
            )


def mail_link(mail: str) -> str:
    """What a mail address leads to; empty for what is none, such as two of them in one field."""
    local, at, host = mail.rpartition("@")
    whole = bool(local and at and "." in host) and not any(letter.isspace() or letter in ',;<>"' for letter in mail)
    return f"mailto:{mail}" if whole else ""


def _escaped(address: str) -> str:
    """An address as a string of a PDF, what is beyond ASCII as its UTF-8 in percents (RFC 3987, 3.1)."""
    from urllib.parse import quote

    return quote(address, safe="!#$%&'()*+,/:;=?@[]~").replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
