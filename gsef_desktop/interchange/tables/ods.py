"""ODS workbooks (OpenDocument 1.2), read as a stream and written by hand: only the first level of tables, as texts."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from gsef_desktop.domain.messages import message
from gsef_desktop.interchange.tables.errors import MOST_COLUMNS, MOST_NUMBER, MOST_ROWS, refused, too_many
from gsef_desktop.interchange.tables.formulas import neutral
from gsef_desktop.interchange.tables.packages import open_package

_MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_STEP = 2000
_CHUNK = 256 * 1024
_MOST_CELLS = 20_000_000
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def read_ods(
    data: bytes, name: str, sheet: str = "", progress: Callable[[float], None] | None = None
) -> tuple[list[list[str]], str, tuple[str, ...]]:
    """The texts of a sheet (the one named, else the first that is not empty), its name and the names of all.  Raises GsefError."""
    with open_package(data, name) as package:
        try:
            info = package.getinfo("content.xml")
        except KeyError:
            raise refused(name, message("It is damaged, or no workbook.")) from None
        content = _Content(name, progress)
        with package.open(info) as part:
            done = 0
            while chunk := part.read(_CHUNK):
                done += len(chunk)
                content.share = done / max(1, info.file_size)
                content.feed(chunk)
            content.feed(b"", last=True)
    names = tuple(content.sheets)
    for title in [sheet] if sheet in names else names:
        rows = content.sheets[title]
        while rows and not any(rows[-1]):
            rows.pop()
        if rows:
            return rows, title, names
    return [], sheet or next(iter(names), ""), names


class _Content:
    """Follows the elements of content.xml."""

    def __init__(self, name: str, progress: Callable[[float], None] | None) -> None:
        self.sheets: dict[str, list[list[str]]] = {}
        self.share = 0.0
        self._name, self._progress = name, progress
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._rows: list[list[str]] = []
        self._row: list[str] = []
        self._deep = self._aside = self._cells = 0
        self._gap = self._filled = 0
        self._value: str | None = None
        self._texts: list[str] = []
        self._in_paragraph = self._paragraphs = 0
        self._repeat_row, self._repeat_cell = 1, 1

    def feed(self, chunk: bytes, *, last: bool = False) -> None:
        try:
            self._parser.Parse(chunk, last)
        except expat.ExpatError:
            raise refused(self._name, message("It is damaged, or no workbook.")) from None

    def _doctype(self, *_: object) -> None:
        raise refused(self._name, message("A part of it declares a document type, which no spreadsheet program writes."))

    def _start(self, element: str, attributes: dict[str, str]) -> None:
        if element == f"{_TABLE} table":
            self._deep += 1
            if self._deep == 1:
                title = attributes.get(f"{_TABLE} name", "") or str(len(self.sheets) + 1)
                self._rows = self.sheets[title] = []
                self._gap = self._filled = 0
        elif self._deep != 1:
            return
        elif element == f"{_OFFICE} annotation":
            self._aside += 1
        elif self._aside:
            return
        elif element == f"{_TABLE} table-row":
            self._row, self._repeat_row = [], _number(attributes.get(f"{_TABLE} number-rows-repeated"))
        elif element in (f"{_TABLE} table-cell", f"{_TABLE} covered-table-cell"):
            self._repeat_cell = _number(attributes.get(f"{_TABLE} number-columns-repeated"))
            self._value, self._texts, self._in_paragraph, self._paragraphs = _value(attributes), [], 0, 0
        elif element == f"{_TEXT} p":
            self._in_paragraph += 1
            self._paragraphs += 1
            if self._paragraphs > 1:
                self._texts.append("\n")
        elif element == f"{_TEXT} s":
            self._texts.append(" " * min(1000, _number(attributes.get(f"{_TEXT} c"))))
        elif element == f"{_TEXT} tab":
            self._texts.append("\t")
        elif element == f"{_TEXT} line-break":
            self._texts.append("\n")

    def _end(self, element: str) -> None:
        if element == f"{_TABLE} table":
            self._deep -= 1
        elif self._deep != 1:
            return
        elif element == f"{_OFFICE} annotation":
            self._aside -= 1
        elif self._aside:
            return
        elif element == f"{_TEXT} p":
            self._in_paragraph -= 1
        elif element in (f"{_TABLE} table-cell", f"{_TABLE} covered-table-cell"):
            text = self._value if self._value is not None else "".join(self._texts)
            if len(self._row) + self._repeat_cell > MOST_COLUMNS:
                if text:
                    raise too_many(self._name)
                return
            self._row += [text] * self._repeat_cell
        elif element == f"{_TABLE} table-row":
            self._end_row()

    def _end_row(self) -> None:
        row = self._row
        while row and not row[-1]:
            row.pop()
        if not row:
            self._gap += self._repeat_row
            return
        self._cells += len(row) * self._repeat_row
        self._filled += self._repeat_row
        if self._filled > MOST_ROWS or self._cells > _MOST_CELLS or len(self._rows) + self._gap + self._repeat_row > MOST_NUMBER:
            raise too_many(self._name)
        self._rows += [[]] * self._gap
        self._gap = 0
        self._rows += [row] * self._repeat_row
        if self._progress is not None and len(self._rows) % _STEP == 0:
            self._progress(self.share)

    def _characters(self, text: str) -> None:
        if self._in_paragraph and self._deep == 1 and not self._aside:
            self._texts.append(text)


def _number(text: str | None) -> int:
    return min(10_000_000, max(1, int(text))) if text is not None and text.isascii() and text.isdigit() and len(text) < 12 else 1


def _value(attributes: dict[str, str]) -> str | None:
    """A typed value as text; None where the text of the cell is its value."""
    kind = attributes.get(f"{_OFFICE} value-type")
    if kind == "date":
        text = attributes.get(f"{_OFFICE} date-value", "")
        return text.removesuffix("T00:00:00").replace("T", " ")
    if kind in ("float", "currency"):
        text = attributes.get(f"{_OFFICE} value", "")
        try:
            number = float(text)
        except ValueError:
            return text
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else text
    if kind == "boolean":
        return "yes" if attributes.get(f"{_OFFICE} boolean-value") == "true" else "no"
    if kind == "string":
        return attributes.get(f"{_OFFICE} string-value")
    return None


def write_ods(header: Sequence[str], rows: Iterable[Sequence[str]], sheet: str) -> bytes:
    """A workbook of one sheet in which every cell is text."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("mimetype"), _MEDIA_TYPE, zipfile.ZIP_STORED)
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        entries = "".join(
            f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
            for path, kind in (("/", _MEDIA_TYPE), ("content.xml", "text/xml"))
        )
        package.writestr(
            "META-INF/manifest.xml",
            f'<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="{manifest}" manifest:version="1.2">{entries}'
            "</manifest:manifest>",
        )
        lines = [
            f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content xmlns:office="{_OFFICE}" xmlns:table="{_TABLE}"'
            f' xmlns:text="{_TEXT}" office:version="1.2"><office:body><office:spreadsheet>'
            f"<table:table table:name={quoteattr(_ILLEGAL.sub(' ', sheet) or '1')}>",
            *(_row_xml(row) for row in [header, *rows]),
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        ]
        package.writestr("content.xml", "".join(lines))
    return buffer.getvalue()


def _row_xml(row: Sequence[str]) -> str:
    cells = [_cell_xml(_ILLEGAL.sub("\ufffd", neutral(text, typed=True))) if text else "<table:table-cell/>" for text in row]
    return f"<table:table-row>{''.join(cells) or '<table:table-cell/>'}</table:table-row>"


def _cell_xml(text: str) -> str:
    paragraphs = "".join(f"<text:p>{_spaces(escape(line))}</text:p>" for line in re.split("\r\n|\r|\n", text))
    return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'


def _spaces(text: str) -> str:
    """Tabs, and spaces that stand together or at an end: white space of XML that a reader may take away."""
    text = re.sub(r"^ +| +$| {2,}", lambda found: f'<text:s text:c="{len(found.group())}"/>', text)
    return text.replace("\t", "<text:tab/>")
