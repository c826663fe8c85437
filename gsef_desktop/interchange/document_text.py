"""The text of other people's documents, for the search: PDF, DOCX, ODT, PPTX, plain text.

A document that cannot be read is kept all the same; what is said about it then is a `Message`.  Packages are checked before they are
unpacked (`tables.packages`), and PDFs, over which a reader can brood for ever, are read in a process of their own (`pdf_text`).
"""

from __future__ import annotations

import codecs
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from gsef_desktop.domain.archive import MOST_TEXT
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.interchange.pdf_text import read_pdf
from gsef_desktop.interchange.tables.packages import open_package

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_OPEN = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_BREAKS = {_WORD + "p", _WORD + "br", _DRAWING + "p", _OPEN + "p", _OPEN + "h", _OPEN + "line-break"}
_SPACES = {_WORD + "tab", _OPEN + "tab", _OPEN + "s"}
_RUNS = {_WORD + "t", _DRAWING + "t"}
_SLIDE = re.compile(r"ppt/(?:slides/slide|notesSlides/notesSlide)\d+\.xml")
_DOCX_PARTS = re.compile(r"word/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml")

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "txt": "text/plain", "md": "text/markdown", "html": "text/html", "csv": "text/csv",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "svg": "image/svg+xml",
}  # fmt: skip
"""Media types by the ending of a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentText:
    """What is written in a document.  `warning` says why nothing, or not everything, could be read."""

    text: str = ""
    warning: Message | None = None


def media_type_of(name: str) -> str:
    """The media type of a file by the ending of its name."""
    return MEDIA_TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")


def read_document(data: bytes, name: str, *, check: Callable[[], None] = lambda: None) -> DocumentText:
    """The text of a document.  `check` is called again and again while a PDF is read and may raise to stop."""
    try:
        if data[:1024].lstrip().startswith(b"%PDF-"):
            found, warning = read_pdf(data, name, check=check)
            return DocumentText(text=_clean(found), warning=warning)
        if data.startswith(b"PK"):
            return _package(data, name)
        if media_type_of(name).startswith("text/"):
            return DocumentText(text=_clean(_plain(data, is_html=name.lower().endswith("html"))))
    except GsefError as error:
        return DocumentText(warning=error.meaning or error.what)
    return DocumentText()


def _package(data: bytes, name: str) -> DocumentText:
    package = open_package(data, name)
    names = package.namelist()
    if "word/document.xml" in names:
        parts = sorted((one for one in names if _DOCX_PARTS.fullmatch(one)), key=lambda one: (one != "word/document.xml", one))
    elif "content.xml" in names:
        parts = ["content.xml"]
    else:
        parts = sorted((one for one in names if _SLIDE.fullmatch(one)), key=lambda one: (len(one), one))
    if not parts:
        return DocumentText()
    pieces: list[str] = []
    length = 0
    try:
        for part in parts:
            for piece in _xml(package, part, whole=part == "content.xml"):
                pieces.append(piece)
                length += len(piece)
                if length > MOST_TEXT:
                    return DocumentText(text=_clean("".join(pieces)), warning=_cut_off())
    except (ElementTree.ParseError, zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError):
        text = _clean("".join(pieces))
        return DocumentText(text=text, warning=message("“{name}” is damaged: not all of its text could be read.", name=name))
    return DocumentText(text=_clean("".join(pieces)))


def _xml(package: zipfile.ZipFile, part: str, *, whole: bool) -> Iterator[str]:
    """The text of a part.  Of a Word file it is in its runs, inserted ones and those in form fields too; of ODT everywhere (`whole`)."""
    with package.open(part) as file:
        for event, element in ElementTree.iterparse(file, events=("start", "end")):
            if event == "start":
                if element.tag in _SPACES:
                    yield " "
                continue
            if whole:
                if element.tag in _BREAKS:
                    yield "".join(element.itertext()) + "\n"
                    element.clear()
                continue
            if element.tag in _RUNS and element.text:
                yield element.text
            elif element.tag in _BREAKS:
                yield "\n"
            element.clear()


def _plain(data: bytes, *, is_html: bool) -> str:
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            text = data.decode(encoding, "replace")
            break
    else:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    if is_html:
        text = re.sub(r"(?is)<(script|style)\b.*?(</\1>|\Z)", " ", text[: 4 * MOST_TEXT])
        text = re.sub(r"<[^<>]*>", " ", text)
    return text


def _clean(text: str) -> str:
    """Composed, without control characters and blank lines, and not longer than is kept."""
    lines = (" ".join("".join(c if c.isprintable() else " " for c in line).split()) for line in text[: 2 * MOST_TEXT].splitlines())
    return unicodedata.normalize("NFC", "\n".join(line for line in lines if line))[:MOST_TEXT]


def _cut_off() -> Message:
    return message("It is very long: only its beginning can be searched.")
