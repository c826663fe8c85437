"""CSV: which encoding, which separator, and the rows."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.interchange.tables.errors import MOST_COLUMNS, MOST_ROWS, refused, too_many
from gsef_desktop.interchange.tables.headers import recognised

SEPARATORS = (",", ";", "\t", "|")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_HANGUL = re.compile("[가-힣]")
_OTHER = re.compile(r"[^\x00-\x7f]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")
_MARKERS = re.compile(r"[,;|\t\n\r]")
_SEP_LINE = re.compile(r"\A\"?sep=(.)\"?\r?\n", re.IGNORECASE)
_SAMPLE_ROWS = 200
_SAMPLE_LETTERS = 200_000
_LONGEST = 1_000_000
"""A longer cell is the sign of a quotation mark that is never closed."""
_STEP = 5000
_LENIENT = csv.QUOTE_ALL
"""Reads as QUOTE_MINIMAL does."""


def decoded(data: bytes, name: str, encoding: str = "") -> tuple[str, str]:
    """The text and the encoding that it was in: the one that is given, or the one that is recognised.  Raises GsefError."""
    if encoding:
        try:
            return data.decode(encoding), encoding
        except (UnicodeDecodeError, LookupError):
            raise refused(name, message("It is not in the encoding {encoding}.", encoding=encoding)) from None
    for mark, found in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(found), found
            except UnicodeDecodeError:
                raise refused(name, message("Its characters cannot be read.")) from None
    found = _without_mark(data)
    try:
        text = data.decode(found)
    except UnicodeDecodeError:
        if found != "utf-8":
            raise refused(name, message("Its characters cannot be read.")) from None
        text, found = _of_a_region(data)
    if len(_CONTROLS.findall(text[:_SAMPLE_LETTERS])) * 100 > min(len(text), _SAMPLE_LETTERS):
        raise refused(name, message("It holds binary data."), message("Save it as CSV, XLSX, ODS or vCard."))
    return text, found


def _without_mark(data: bytes) -> str:
    """UTF-16 without a mark has zeros, and the separators and line ends of a table in one of the two orders of its bytes."""
    sample = data[:4000]
    if 0 not in sample or len(data) % 2:
        return "utf-8"
    found = {encoding: len(_MARKERS.findall(sample.decode(encoding, "ignore"))) for encoding in ("utf-16-le", "utf-16-be")}
    best = max(found, key=lambda encoding: found[encoding])
    return best if found[best] >= 2 and found[best] > 2 * min(found.values()) else "utf-8"


def _of_a_region(data: bytes) -> tuple[str, str]:
    """Korean if it reads as such and nearly all of its letters are Hangul, else Western; a byte without a letter stays recognisable."""
    try:
        text = data.decode("cp949")
    except UnicodeDecodeError:
        text = ""
    other = len(_OTHER.findall(text))
    if other and len(_HANGUL.findall(text)) * 10 >= other * 7:
        return text, "cp949"
    try:
        return data.decode("cp1252"), "cp1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "latin-1"


def separator_of(text: str) -> str:
    """The separator under which the beginning of a table makes the most regular rows and the most headings that are known."""
    sample = text[:_SAMPLE_LETTERS]
    best, found = (-1.0, 0.0, 0), ","
    for separator in SEPARATORS:
        rows = _sample(sample, separator)
        if not rows:
            continue
        widths = Counter(len(row) for row in rows)
        width, often = max(widths.items(), key=lambda item: (item[1], item[0]))
        known = max((sum(bool(recognised(cell)) for cell in row) for row in rows[:10]), default=0)
        score = (float(known) if len(rows[0]) > 1 or known else 0.0, often / len(rows) if width > 1 else 0.0, width)
        if score > best:
            best, found = score, separator
    return found


def _sample(text: str, separator: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            if any(row):
                rows.append(row)
            if len(rows) == _SAMPLE_ROWS:
                break
    except csv.Error:
        return rows
    if len(rows) > 1 and len(rows) < _SAMPLE_ROWS and len(text) == _SAMPLE_LETTERS:
        rows.pop()  # cut off in the middle
    return rows


def csv_rows(
    text: str, name: str, separator: str, progress: Callable[[float], None] | None = None
) -> tuple[list[list[str]], str, list[Message]]:
    """All rows, the separator, and what was mended.  Raises GsefError where there are too many rows, and what `progress` raises."""
    line = _SEP_LINE.match(text)
    if line:
        text, separator = text[line.end() :], separator or line.group(1)
    separator = separator or separator_of(text)
    limit = csv.field_size_limit(_LONGEST)
    try:
        try:
            return list(_read(text, name, separator, csv.QUOTE_MINIMAL, progress)), separator, []
        except csv.Error as error:
            if "expected after" in str(error):  # only the last row, which is whole
                return list(_read(text, name, separator, _LENIENT, progress)), separator, []
            try:
                rows = list(_read(text, name, separator, csv.QUOTE_NONE, progress))
            except csv.Error:
                raise refused(name, message("It has a cell of more than a million letters.")) from None
            return rows, separator, [message("A quotation mark is never closed: quotation marks were read as letters.")]
    finally:
        csv.field_size_limit(limit)


def _read(text: str, name: str, separator: str, quoting: int, progress: Callable[[float], None] | None) -> Iterator[list[str]]:
    lines = io.StringIO(text, newline="")
    reader = csv.reader(lines, delimiter=separator, quoting=quoting)  # type: ignore[arg-type]
    begun = ended = 0
    for number, row in enumerate(reader):
        begun, ended = ended, lines.tell()
        if len(row) > MOST_COLUMNS:
            raise too_many(name)
        if number % _STEP == 0:
            if number > MOST_ROWS:
                raise too_many(name)
            if progress is not None:
                progress(ended / (len(text) or 1))
        yield row
    if quoting == csv.QUOTE_MINIMAL:  # a quotation mark that is open at the end swallows everything without an error
        for _ in csv.reader(io.StringIO(text[begun:], newline=""), delimiter=separator, strict=True):
            pass
