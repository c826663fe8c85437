"""Rows on the clipboard: plain for a spreadsheet, and as a real table for a mail or a letter."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from gsef_desktop.domain.time_writing import write_number
from gsef_desktop.ui.context import UiContext

MOST_COPIED = 20_000
"""So many rows are copied at most."""

_CELL = "border:1px solid #C9CCD1;padding:2px 6px;vertical-align:top;text-align:left"


def copy_table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Put rows under their headings on the clipboard, as text parted by tabs and as HTML."""
    cells = [[plain_cell(text) for text in row] for row in rows]
    data = QMimeData()
    data.setText("\n".join("\t".join(line) for line in [titles, *cells]))
    head = "".join(f'<th style="{_CELL}">{escape(title)}</th>' for title in titles)
    body = "".join("<tr>" + "".join(f'<td style="{_CELL}">{escape(cell)}</td>' for cell in line) + "</tr>" for line in cells)
    data.setHtml(f'<meta charset="utf-8"><table style="border-collapse:collapse"><tr>{head}</tr>{body}</table>')
    QGuiApplication.clipboard().setMimeData(data)


def copy_rows(context: UiContext, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Put rows on the clipboard as a table, and say how many."""
    if not rows:
        return
    copy_table(titles, rows)
    one, many = QCoreApplication.translate("RecordTable", "1 row copied"), QCoreApplication.translate("RecordTable", "{number} rows copied")
    context.tell(one if len(rows) == 1 else many.format(number=write_number(len(rows), context.language)))


def plain_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, on one line; a dash for nothing becomes nothing."""
    text = " ".join(text.split())
    if text == "–":
        return ""
    return "'" + text if text[:1] in {"=", "+", "@"} or (text[:1] == "-" and len(text) > 1) else text
