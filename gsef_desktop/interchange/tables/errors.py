"""The errors of reading a table, and its limits."""

from __future__ import annotations

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message

MOST_ROWS = 500_000
"""rows that are not empty"""
MOST_NUMBER = 1_100_000
"""the highest number of a row: a workbook may have something in its last one, after a million empty ones"""
MOST_COLUMNS = 400


def refused(name: str, why: Message, remedy: Message | None = None) -> GsefError:
    """The error for a file that cannot be imported."""
    return GsefError(
        message("{file} cannot be imported. {why}", file=name, why=why), meaning=message("Nothing has been imported."), remedy=remedy
    )


def damaged(name: str) -> GsefError:
    """The error for a workbook that cannot be read."""
    return refused(name, message("It is damaged, or no workbook."), message("Open it in a spreadsheet program and save it anew."))


def too_many(name: str) -> GsefError:
    """The error for a table that is too large."""
    return refused(
        name,
        message("It has more than {rows} rows or {columns} columns.", rows=MOST_ROWS, columns=MOST_COLUMNS),
        message("Split it into several files."),
    )
