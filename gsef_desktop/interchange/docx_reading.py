"""The paragraphs and table rows of a DOCX, as a reader of the page sees them: numbers of lists written out, insertions in, deletions out.

Packages are checked before anything is unpacked (`tables.packages`); nothing outside of the document's own parts is ever opened.
"""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.interchange.tables.packages import open_package

MOST_BYTES = 60_000_000
"""bytes of any one part, unpacked; a programme has some three hundred thousand"""
MOST_BLOCKS = 30_000
DATA_NAMESPACE = "urn:gsef-desktop:kept:1"
"""the namespace of the part that says what the texts of a document of ours were taken from"""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BOOKMARK = re.compile(r"_gsef_(\d{1,6})(r?)$")
_HOLDERS = {_W + name for name in ("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "hyperlink", "fldSimple", "bdo", "dir")}
_SPACES = {_W + name: " " for name in ("tab", "br", "cr", "ptab")} | {_W + "noBreakHyphen": "-"}
_HEADING = re.compile(r"heading (\d)$|heading(\d)$")


@dataclass
class DocxBlock:
    """A paragraph, or a row of a table.

    `cells` are the texts of a row, None for a paragraph; `level` is that of a heading from 1, 0 for others; `depth` that of a list item
    from 0, -1 for others; `number` is a list's number as it is shown, empty for a bullet.  `marks` are the numbers of our bookmarks.
    """

    text: str
    cells: tuple[str, ...] | None = None
    marks: list[int] = field(default_factory=list)
    level: int = 0
    depth: int = -1
    number: str = ""
    style: str = ""
    bold: bool = False
    italic: bool = False
    label: str = ""
    """the beginning of the text that alone is bold"""
    table: int = -1
    """which table a row belongs to, counted from 0"""
    beside: list[int] = field(default_factory=list)
    """the numbers of our bookmarks beside the cells of a row, which some programs move"""

    @property
    def line(self) -> str:
        """The block as a line of plain text, in the form that `programme.reader` understands best."""
        if self.cells is not None:
            cells = [cell.replace("\t", " ") for cell in self.cells]
            return "\t".join(cells) if len(cells) > 1 else cells[0]
        words = self.text
        if self.label and not self.level:
            words = f"**{self.label}**{words[len(self.label) :]}"
        elif self.italic and not self.level:
            words = f"*{words}*"
        elif self.bold and not self.level:
            words = f"**{words}**"
        number = f"{self.number} " if self.number else ""
        if self.level:
            return f"{'#' * min(self.level, 6)} {number}{words}"
        if self.depth >= 0 and not number:
            return f"{'  ' * self.depth}- {words}"
        return f"{number}{words}"


@dataclass(frozen=True, slots=True)
class DocxText:
    """What is written in a DOCX.  `kept` is the part that says what our texts were taken from, None where there is none."""

    blocks: tuple[DocxBlock, ...]
    kept: dict[str, Any] | None = None

    @property
    def text(self) -> str:
        """The whole text, a line for each block."""
        return "\n".join(block.line for block in self.blocks)


def is_docx(data: bytes) -> bool:
    """Whether these are the bytes of a package that may be a DOCX."""
    return data.startswith(b"PK\x03\x04")


def read_docx(data: bytes, name: str) -> DocxText:
    """Read a DOCX.  Raises GsefError for what is none, is damaged, protected, or would become monstrous when it is unpacked."""
    try:
        package = open_package(data, name)
    except GsefError:  # its words are about tables
        raise _refused(name, message("It is damaged, protected by a password, or no Word document.")) from None
    names = set(package.namelist())
    if "word/document.xml" not in names:
        raise _refused(name, message("It is no Word document."))
    document = _parse(package, "word/document.xml", name)
    styles = _Styles(_parse(package, "word/styles.xml", name) if "word/styles.xml" in names else None)
    numbers = _Numbers(_parse(package, "word/numbering.xml", name) if "word/numbering.xml" in names else None)
    body = document.find(_W + "body")
    if body is None:
        raise _refused(name, message("It is damaged."))
    blocks: list[DocxBlock] = []
    walker = _Walker(styles, numbers)
    for block in walker.blocks(body):
        if block.text.strip() or block.marks:
            blocks.append(block)
        if len(blocks) > MOST_BLOCKS:
            raise _refused(name, message("It is far too long for a programme of activities."))
    for part in ("word/footnotes.xml", "word/endnotes.xml", "word/comments.xml"):
        if part in names:
            notes = walker.notes(_parse(package, part, name))
            blocks += [DocxBlock(text) for text in notes][: max(0, MOST_BLOCKS - len(blocks))]
    return DocxText(tuple(blocks), _kept(package, names, name))


def _refused(name: str, why: Message) -> GsefError:
    return GsefError(
        message("{file} cannot be imported. {why}", file=name, why=why), meaning=message("Nothing has been imported."),
        remedy=message("Open it in a word processor, save it anew as .docx, and import that."),
    )  # fmt: skip


def _parse(package: zipfile.ZipFile, part: str, name: str) -> Element:
    try:
        if package.getinfo(part).file_size > MOST_BYTES:
            raise _refused(name, message("It is far too long for a programme of activities."))
        return ElementTree.fromstring(package.read(part))
    except (ElementTree.ParseError, zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
        raise _refused(name, message("It is damaged.")) from None


def _kept(package: zipfile.ZipFile, names: set[str], name: str) -> dict[str, Any] | None:
    """The part that one of our own documents carries along; None where there is none or it makes no sense."""
    for part in sorted(one for one in names if re.fullmatch(r"customXml/item\d+\.xml", one)):
        try:
            root = _parse(package, part, name)
            if root.tag != f"{{{DATA_NAMESPACE}}}kept" or not root.text:
                continue
            found = json.loads(root.text)
        except (GsefError, ValueError, RecursionError):
            continue
        if isinstance(found, dict) and all(isinstance(found.get(key), list) for key in ("texts", "records")):
            return found
    return None


class _Styles:
    """What the styles say of paragraphs: the level of a heading, and their numbering."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, int] = {}
        self._numbering: dict[str, tuple[str, int]] = {}
        self._based: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self._looks: dict[str, set[str]] = {}
        for style in root.iter(_W + "style") if root is not None else ():
            id = style.get(_W + "styleId", "")
            named = style.find(_W + "name")
            self.names[id] = (named.get(_W + "val", "") if named is not None else "").lower()
            based = style.find(_W + "basedOn")
            if based is not None:
                self._based[id] = based.get(_W + "val", "")
            match = _HEADING.match(self.names[id]) or _HEADING.match(id.lower())
            if match and style.get(_W + "type") == "paragraph":
                self._levels[id] = int(match[1] or match[2])
            properties = style.find(_W + "pPr")
            if properties is not None and (found := _numbering_of(properties)) is not None:
                self._numbering[id] = found
            run = style.find(_W + "rPr")
            self._looks[id] = {name for name in ("b", "i") if _is_on(run, name)}

    def chain(self, id: str) -> Iterator[str]:
        """A style and those that it is based on."""
        seen: set[str] = set()
        while id and id not in seen:
            seen.add(id)
            yield id
            id = self._based.get(id, "")

    def level(self, id: str) -> int:
        """The level of a heading, 0 for other styles."""
        return next((self._levels[one] for one in self.chain(id) if one in self._levels), 0)

    def numbering(self, id: str) -> tuple[str, int] | None:
        """The list and the level in it that a style gives its paragraphs."""
        return next((self._numbering[one] for one in self.chain(id) if one in self._numbering), None)

    def look(self, id: str) -> set[str]:
        """Whether a character style is bold or italic."""
        return set().union(*(self._looks.get(one, set()) for one in self.chain(id))) if id else set()


def _numbering_of(properties: Element) -> tuple[str, int] | None:
    numbering = properties.find(_W + "numPr")
    if numbering is None:
        return None
    id, level = numbering.find(_W + "numId"), numbering.find(_W + "ilvl")
    value = level.get(_W + "val", "0") if level is not None else "0"
    return (id.get(_W + "val", "0") if id is not None else "", int(value) if value.isdigit() else 0)


def _is_on(run: Element | None, name: str) -> bool:
    element = run.find(_W + name) if run is not None else None
    return element is not None and element.get(_W + "val", "1") not in ("0", "false", "none")


class _Numbers:
    """Counts the items of lists, and writes their numbers."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, str] = {}
        self._levels: dict[tuple[str, int], tuple[str, str, int]] = {}
        self._counts: dict[tuple[str, int], int] = {}
        if root is None:
            return
        for number in root.iter(_W + "num"):
            of = number.find(_W + "abstractNumId")
            self._lists[number.get(_W + "numId", "")] = of.get(_W + "val", "") if of is not None else ""
        for abstract in root.iter(_W + "abstractNum"):
            for level in abstract.iter(_W + "lvl"):
                values = [level.find(_W + name) for name in ("numFmt", "lvlText", "start")]
                form, text, start = (one.get(_W + "val", "") if one is not None else "" for one in values)
                depth = level.get(_W + "ilvl", "0")
                key = (abstract.get(_W + "abstractNumId", ""), int(depth) if depth.isdigit() else 0)
                self._levels[key] = (form, text, int(start) if start.isdigit() else 1)

    def next(self, id: str, level: int) -> str | None:
        """The number of the next item, empty for a bullet; None where this is no list."""
        of = self._lists.get(id)
        here = self._levels.get((of or "", level))
        if of is None or here is None or id == "0":
            return None
        form, text, start = here
        key = (of, level)
        self._counts[key] = self._counts.get(key, start - 1) + 1
        for deeper in [one for one in self._counts if one[0] == of and one[1] > level]:
            del self._counts[deeper]
        if form in ("bullet", "none"):
            return ""

        def written(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            form, _, start = self._levels.get((of, depth), ("decimal", "", 1))
            return _in_form(self._counts.get((of, depth), start), form)

        return re.sub(r"%(\d)", written, text)


def _in_form(number: int, form: str) -> str:
    if form.endswith("Letter"):
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters.upper() if form.startswith("upper") else letters
    if form.endswith("Roman"):
        found = ""
        for value, digits in ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
            while number >= value and len(found) < 20:
                found, number = found + digits, number - value
        return found.upper() if form.startswith("upper") else found
    return str(number)


class _Walker:
    def __init__(self, styles: _Styles, numbers: _Numbers) -> None:
        self._styles, self._numbers = styles, numbers
        self._tables = 0
        self._waiting: list[int] = []

    def blocks(self, holder: Element) -> Iterator[DocxBlock]:
        """The paragraphs and rows, in order; what only refers to others, such as a table of contents, is left out."""
        for child in holder:
            if child.tag == _W + "p":
                block = self._paragraph(child)
                block.marks = [*self._waiting, *block.marks]
                self._waiting = []
                if not self._styles.names.get(block.style, block.style.lower()).startswith("toc"):
                    yield block
                yield from self._boxes(child)
            elif child.tag == _W + "tbl":
                yield from self._table(child)
            elif child.tag == _W + "bookmarkStart":
                self._waiting += _mark_of(child)
            elif child.tag in _HOLDERS:
                yield from self.blocks(child)

    def _boxes(self, paragraph: Element) -> Iterator[DocxBlock]:
        """What stands in text boxes, which a file holds twice, for newer programs and for older ones."""
        said: set[str] = set()
        for box in paragraph.iter(_W + "txbxContent"):
            for block in self.blocks(box):
                if block.text and block.text not in said:
                    said.add(block.text)
                    yield block

    def notes(self, root: Element) -> Iterator[str]:
        """The paragraphs of notes and comments."""
        return (text for paragraph in root.iter(_W + "p") if (text := self._paragraph(paragraph).text))

    def _table(self, table: Element) -> Iterator[DocxBlock]:
        number = self._tables
        self._tables += 1
        for row in _inside(table, _W + "tr"):
            deleted = row.find(f"{_W}trPr/{_W}del")
            if deleted is not None:
                continue
            marks = [mark for child in row.iter(_W + "bookmarkStart") for mark in _mark_of(child)]
            beside = [mark for child in row.iter(_W + "bookmarkStart") for mark in _mark_of(child, "r")]
            cells = []
            for cell in _inside(row, _W + "tc"):
                paragraphs = [self._paragraph(one).text for one in cell.iter(_W + "p")]
                cells.append(" ".join(" ".join(paragraphs).split()))
                span = cell.find(f"{_W}tcPr/{_W}gridSpan")
                wide = span.get(_W + "val", "1") if span is not None else "1"
                cells += [""] * (min(int(wide), 60) - 1 if wide.isdigit() else 0)
            yield DocxBlock(" ".join(filter(None, cells)), tuple(cells), marks, table=number, beside=beside)

    def _paragraph(self, paragraph: Element) -> DocxBlock:
        properties = paragraph.find(_W + "pPr")
        style, found = "", None
        if properties is not None:
            named = properties.find(_W + "pStyle")
            style = named.get(_W + "val", "") if named is not None else ""
            found = _numbering_of(properties)
        found = found or self._styles.numbering(style)
        pieces = list(self._pieces(paragraph, frozenset()))
        text = " ".join("".join(words for words, _ in pieces).split())
        marks = [mark for child in paragraph.iter(_W + "bookmarkStart") for mark in _mark_of(child)]
        block = DocxBlock(text, None, marks, self._styles.level(style), style=style)
        if text and found is not None:
            number = self._numbers.next(*found)
            if number is not None:
                block.depth, block.number = found[1], number
        said = [(words, look) for words, look in pieces if words.strip()]
        if said:
            block.bold = all("b" in look for _, look in said)
            block.italic = all("i" in look for _, look in said)
            if "b" in said[0][1] and not block.bold:
                lead = ""
                for words, look in said:
                    if "b" not in look:
                        break
                    lead += words
                lead = " ".join(lead.split())
                block.label = lead if text.startswith(lead) else ""
        return block

    def _pieces(self, holder: Element, look: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
        """The texts with whether they are bold or italic."""
        for child in holder:
            if child.tag == _W + "r":
                properties = child.find(_W + "rPr")
                own = {name for name in ("b", "i") if _is_on(properties, name)}
                named = properties.find(_W + "rStyle") if properties is not None else None
                if named is not None:
                    own |= self._styles.look(named.get(_W + "val", ""))
                yield from self._pieces(child, frozenset(own))
            elif child.tag == _W + "t":
                yield child.text or "", look
            elif child.tag in _SPACES:
                yield _SPACES[child.tag], look
            elif child.tag in _HOLDERS:
                yield from self._pieces(child, look)


def _inside(holder: Element, tag: str) -> Iterator[Element]:
    """The children of that tag, those in insertions and content controls too."""
    for child in holder:
        if child.tag == tag:
            yield child
        elif child.tag in _HOLDERS:
            yield from _inside(child, tag)


def _mark_of(bookmark: Element, kind: str = "") -> list[int]:
    match = _BOOKMARK.match(bookmark.get(_W + "name", ""))
    return [int(match[1])] if match and match[2] == kind else []
