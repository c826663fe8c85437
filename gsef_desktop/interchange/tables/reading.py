"""Reading a file, whatever its format: told by how it begins, not by its name."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.table_file import TableFile, TableFormat, TableMapping
from gsef_desktop.interchange.tables.errors import damaged, refused
from gsef_desktop.interchange.tables.headers import recognised

MOST_BYTES = 128 * 1024 * 1024
"""A larger file is refused."""

_DATA = re.compile(r"\S+@\S+\.\S+|[+'(]*\d[\d ()./:-]*")
_SEARCHED = 30
"""In how many rows the headings are looked for."""


def read_table(
    data: bytes, *, name: str, mapping: TableMapping | None = None, progress: Callable[[float], None] | None = None
) -> TableFile:
    """The table of a file.  `mapping` may say encoding, separator and sheet.  Raises GsefError, and what `progress` raises."""
    wanted = mapping or TableMapping()
    if data.startswith(b"PK"):
        return _workbook(data, name, wanted, progress)
    if data.startswith((b"\xd0\xcf\x11\xe0", b"%PDF", b"SQLite format 3", b"{\\rtf")):
        raise refused(name, message("It is no table that can be read."), message("Save it as CSV, XLSX, ODS or vCard."))
    from gsef_desktop.interchange.tables.csv_text import csv_rows, decoded

    text, encoding = decoded(data, name, wanted.encoding)
    if text.lstrip("\ufeff \t\r\n")[:12].upper().startswith("BEGIN:VCARD"):
        from gsef_desktop.interchange.tables.vcard import read_vcards

        header, cards, given, warnings = read_vcards(text, name, progress)
        return TableFile(
            name=name, format=TableFormat.VCARD, header=header, rows=cards, numbers=range(1, len(cards) + 1), encoding=encoding,
            given=given, warnings=tuple(warnings),
        )  # fmt: skip
    rows, separator, remarks = csv_rows(text, name, wanted.separator, progress)
    made = _table(name, TableFormat.CSV, rows, remarks)
    return replace(made, encoding=encoding, separator=separator)


def _workbook(data: bytes, name: str, wanted: TableMapping, progress: Callable[[float], None] | None) -> TableFile:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            members = {one.filename for one in package.infolist()[:10_000]}
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        raise damaged(name) from None
    if "content.xml" in members:
        from gsef_desktop.interchange.tables.ods import read_ods

        rows, sheet, sheets = read_ods(data, name, wanted.sheet, progress)
        kind = TableFormat.ODS
    elif "[Content_Types].xml" in members:
        from gsef_desktop.interchange.tables.xlsx import read_xlsx

        rows, sheet, sheets = read_xlsx(data, name, wanted.sheet, progress)
        kind = TableFormat.XLSX
    else:
        raise refused(name, message("It is a ZIP file, and no workbook."), message("Unpack it, and import what is in it."))
    return replace(_table(name, kind, rows, []), sheet=sheet, sheets=sheets)


def _table(name: str, kind: TableFormat, rows: list[list[str]], remarks: Sequence[Message]) -> TableFile:
    """Headings and rows, all of the same width; empty rows are left out."""
    at = _header_row(rows)
    if at is None:
        raise refused(name, message("It is empty."))
    header, body, begin = list(rows[at]), rows[at + 1 :], at + 2
    if _holds_data(header):
        header, body, begin = [], rows[at:], at + 1
    width = max(len(header), max(map(len, body), default=0))
    header += [""] * (width - len(header))
    filled, numbers = list[list[str]](), list[int]()
    for number, row in enumerate(body, begin):
        if any(row):
            filled.append(row if len(row) == width else row + [""] * (width - len(row)))
            numbers.append(number)
    warnings = list(remarks)
    if above := [" ".join(filter(None, row)) for row in rows[:at] if any(row)]:
        warnings.append(message("Above the headings stands: {text}", text=" / ".join(above)[:300]))
    return TableFile(name=name, format=kind, header=_unique(header), rows=filled, numbers=numbers, warnings=tuple(warnings))


def _header_row(rows: list[list[str]]) -> int | None:
    """The row of the headings: the one among the first with the most that are known, else the first that is not empty."""
    first = next((number for number, row in enumerate(rows) if any(row)), None)
    if first is None:
        return None
    known = [(sum(bool(recognised(cell)) for cell in row), -number) for number, row in enumerate(rows[:_SEARCHED])]
    most, at = max(known, default=(0, 0))
    return -at if most >= 2 else first


def _holds_data(row: list[str]) -> bool:
    """Whether a first row holds no headings but data already: none of it is known, and there is a mail address, a number or a day."""
    return not any(map(recognised, row)) and any(_DATA.fullmatch(cell.strip()) for cell in row)


def _unique(header: list[str]) -> tuple[str, ...]:
    """Headings on one line each, no two the same."""
    made: dict[str, None] = {}
    for number, heading in enumerate(header, 1):
        text = " ".join(heading.split())
        text = text or f"({number})"
        again = 2
        while text in made:
            text = f"{' '.join(heading.split()) or number} ({again})"
            again += 1
        made[text] = None
    return tuple(made)
