"""XLSX workbooks, read and written with openpyxl."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from gsef_desktop.domain.messages import message
from gsef_desktop.interchange.tables.errors import MOST_COLUMNS, MOST_NUMBER, MOST_ROWS, refused, too_many
from gsef_desktop.interchange.tables.formulas import neutral
from gsef_desktop.interchange.tables.packages import open_package

_STEP = 2000
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def read_xlsx(
    data: bytes, name: str, sheet: str = "", progress: Callable[[float], None] | None = None
) -> tuple[list[list[str]], str, tuple[str, ...]]:
    """The texts of a sheet (the one named, else the first that is not empty), its name and the names of all.

    What a formula came to when the workbook was saved stands in its place.  Raises GsefError, and what `progress` raises.
    """
    import warnings

    from openpyxl import load_workbook

    open_package(data, name).close()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of styles and extensions that it leaves out
        try:
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            names = tuple(one.title for one in book.worksheets)
            wanted = [sheet] if sheet in names else list(names)
            for title in wanted:
                rows = _rows(book[title], name, progress)
                if any(any(row) for row in rows):
                    return rows, title, names
        except (KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, OSError, OverflowError) as error:
            why = message("It is damaged, or no workbook.")
            raise refused(name, why, message("Open it in a spreadsheet program and save it anew.")) from error
    return [], sheet or (names[0] if names else ""), names


def _rows(sheet: Any, name: str, progress: Callable[[float], None] | None) -> list[list[str]]:
    sheet.reset_dimensions()  # what a workbook says of its own size is not to be believed
    rows: list[list[str]] = []
    filled, empty = 0, list[str]()
    for number, row in enumerate(sheet.iter_rows(values_only=True)):
        if number % _STEP == 0:
            if progress is not None:
                progress(1 - 1 / (1 + number / 20_000))
            if filled > MOST_ROWS or number > MOST_NUMBER:
                raise too_many(name)
        if len(row) > MOST_COLUMNS and any(cell is not None for cell in row[MOST_COLUMNS:]):
            raise too_many(name)
        if not any(row):
            rows.append(empty)
            continue
        filled += 1
        rows.append([cell if type(cell) is str else "" if cell is None else _text(cell) for cell in row[:MOST_COLUMNS]])
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def _text(value: object) -> str:
    """A value as a text that the same value can be read from."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        plain = value.time() == time()
        return value.date().isoformat() if plain else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


def write_xlsx(header: Sequence[str], rows: Iterable[Sequence[str]], sheet: str) -> bytes:
    """A workbook of one sheet in which every cell is text."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    page = book.create_sheet(re.sub(r"[\\*?:/\[\]]", " ", sheet)[:31] or "1")
    page.freeze_panes = "A2"

    def cell(text: str) -> Any:
        made = WriteOnlyCell(page, value="")
        made.value = _ILLEGAL.sub("\ufffd", neutral(text, typed=True))[:32_767]
        made.data_type = "s"
        return made

    heads = [cell(text) for text in header]
    for head in heads:
        head.font = Font(bold=True)
    page.append(heads)
    for row in rows:
        page.append([cell(text) if text else None for text in row])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
