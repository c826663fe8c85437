"""Reading a tagged PDF back: the tree of its elements with their texts, and whether anything of it is amiss."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

STANDARD = {
    "Document", "P", "H1", "H2", "H3", "H4", "H5", "L", "LI", "Lbl", "LBody", "Caption", "Table", "TR", "TH", "TD", "Span", "Link",
    "Figure",
}  # fmt: skip
_PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "Tj", "TJ", "'", '"'}


@dataclass
class Node:
    """An element with all that is beneath it; `text` is its own."""

    tag: str
    text: str = ""
    language: str = ""
    alt: str = ""
    scope: str = ""
    across: int = 1
    down: int = 1
    parent_tag: str = ""
    kids: list[Node] = field(default_factory=list)

    def all(self, tag: str = "") -> Iterator[Node]:
        """This element and those beneath it, in reading order; only those with a tag if it is given."""
        if not tag or self.tag == tag:
            yield self
        for kid in self.kids:
            yield from kid.all(tag)

    @property
    def whole(self) -> str:
        """Its text with that of everything beneath it."""
        return " ".join(filter(None, [self.text, *(kid.whole for kid in self.kids)]))


class TaggedPdf:
    """A PDF with its tree.  `faults` are what a reader of tags would stumble on."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(data))
        self.faults: list[str] = []
        self.artifacts: list[str] = []
        self._texts: dict[tuple[Any, int], str] = {}
        self._used: set[tuple[Any, int]] = set()
        self._used_annotations: set[Any] = set()
        self._parents = self._parent_tree()
        for page in self.pdf.pages:
            self._read_page(page)
        root = self.pdf.Root.StructTreeRoot
        self.document = self._node(root.K, root)
        for page in self.pdf.pages:
            for annotation in page.get("/Annots", []):
                if annotation.objgen not in self._used_annotations:
                    self.faults.append("no element holds an annotation")
        self.faults += [f"no element holds piece {piece} of page {page}" for page, piece in self._texts.keys() - self._used]

    def _parent_tree(self) -> dict[int, Any]:
        numbers = list(self.pdf.Root.StructTreeRoot.ParentTree.Nums)
        return {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}

    def _read_page(self, page: Any) -> None:
        decoders = {str(name): _Decoder(font) for name, font in page.Resources.Font.items()}
        open_pieces: list[int | str] = []
        decoder = next(iter(decoders.values()))
        seen: set[int] = set()
        instructions: list[Any] = list(pikepdf.parse_content_stream(page))
        for operands, operator in instructions:
            name = str(operator)
            if name in ("BDC", "BMC"):
                properties: Any = operands[1] if len(operands) > 1 else {}
                if "/MCID" in properties:
                    piece = int(properties.MCID)
                    if piece in seen:
                        self.faults.append(f"piece {piece} is twice on a page")
                    seen.add(piece)
                    open_pieces.append(piece)
                    self._texts[page.objgen, piece] = ""
                else:
                    open_pieces.append(str(operands[0]))
            elif name == "EMC":
                open_pieces.pop()
            elif name == "Tf":
                decoder = decoders[str(operands[0])]
            elif name in _PAINTS:
                holder = next((one for one in open_pieces if one != "/Span"), None)
                if holder is None:
                    self.faults.append(f"{name} paints what is neither marked nor an artifact")
                elif name == "Tj":
                    text = decoder.decode(bytes(operands[0]))
                    if isinstance(holder, int):
                        self._texts[page.objgen, holder] += text
                    else:
                        self.artifacts.append(text)
        if open_pieces:
            self.faults.append("a piece is never closed")
        if seen != set(range(len(self._parents[int(page.StructParents)]))):
            self.faults.append("the tree of parents does not fit a page")
        if page.Tabs != "/S":
            self.faults.append("the order of a page is not that of its structure")

    def _node(self, element: Any, parent: Any) -> Node:
        if element.P.objgen != parent.objgen:
            self.faults.append(f"{element.S} has another parent than the element that holds it")
        tag = str(element.S)[1:]
        if tag not in STANDARD:
            self.faults.append(f"{tag} is no standard type")
        node = Node(tag, parent_tag=str(parent.get("/S", ""))[1:], language=str(element.get("/Lang", "")), alt=str(element.get("/Alt", "")))
        attributes = element.get("/A", {})
        node.scope = str(attributes.get("/Scope", ""))[1:]
        node.across, node.down = int(attributes.get("/ColSpan", 1)), int(attributes.get("/RowSpan", 1))
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                node.kids.append(self._node(kid, element))
            elif isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid:
                self._annotation(kid.Obj, element)
            elif isinstance(kid, pikepdf.Dictionary):
                node.text += self._piece(kid.Pg, int(kid.MCID), element)
            elif kids != []:
                node.text += self._piece(element.Pg, int(kid), element)
        return node

    def _annotation(self, annotation: Any, element: Any) -> None:
        if self._parents[int(annotation.StructParent)].objgen != element.objgen:
            self.faults.append("the parent of an annotation is not the element that holds it")
        if not str(annotation.get("/Contents", "")):
            self.faults.append("an annotation does not say where it leads")
        self._used_annotations.add(annotation.objgen)

    def _piece(self, page: Any, number: int, element: Any) -> str:
        self._used.add((page.objgen, number))
        if self._parents[int(page.StructParents)][number].objgen != element.objgen:
            self.faults.append(f"the parent of piece {number} is not the element that holds it")
        if (page.objgen, number) not in self._texts:
            self.faults.append(f"there is no piece {number}")
        return self._texts.get((page.objgen, number), "")


class _Decoder:
    def __init__(self, font: Any) -> None:
        cmap = font.ToUnicode.read_bytes().decode("latin-1")
        self._letters = {
            int(code, 16): bytes.fromhex(letter).decode("utf-16-be")
            for code, letter in re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4,8})>", cmap)
        }

    def decode(self, codes: bytes) -> str:
        return "".join(self._letters[code] for code in codes)


def table_faults(table: Node) -> list[str]:
    """Rows that are not as wide as the first, cells that are in each other's way, and header cells that do not say whose they are."""
    found: list[str] = []
    covered: list[int] = []
    width = 0
    for number, row in enumerate(table.kids):
        covered = [max(0, rows - 1) for rows in covered]
        at = 0
        for cell in row.kids:
            while at < len(covered) and covered[at]:
                at += 1
            covered += [0] * (at + cell.across - len(covered))
            for column in range(at, at + cell.across):
                covered[column] = cell.down
            at += cell.across
            if cell.tag == "TH" and cell.scope not in ("Row", "Column"):
                found.append(f"a header cell of row {number} has no scope")
        width = width or len(covered)
        if len(covered) != width or not all(covered):
            found.append(f"row {number} is not {width} cells wide")
    if any(rows > 1 for rows in covered):
        found.append("a cell goes on below the last row")
    return found
