"""Writing a table in any of the formats."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from gsef_desktop.domain.table_file import TableFormat
from gsef_desktop.interchange.tables.formulas import neutral


def write_table(kind: TableFormat, *, header: Sequence[str], fields: Sequence[str], rows: Sequence[Sequence[str]], title: str) -> bytes:
    """The bytes of a file.  `fields` are the meanings of the columns, which address cards need; `title` names the sheet of a workbook."""
    if kind is TableFormat.VCARD:
        from gsef_desktop.interchange.tables.vcard import write_vcards

        return write_vcards(fields, rows)
    if kind is TableFormat.XLSX:
        from gsef_desktop.interchange.tables.xlsx import write_xlsx

        return write_xlsx(header, rows, title)
    if kind is TableFormat.ODS:
        from gsef_desktop.interchange.tables.ods import write_ods

        return write_ods(header, rows, title)
    return _csv(header, rows)


def _csv(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """UTF-8 with a mark, by which Excel knows it, separated by commas (RFC 4180)."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(header)
    writer.writerows([neutral(text) for text in row] for row in rows)
    return buffer.getvalue().encode("utf-8-sig", "replace")
