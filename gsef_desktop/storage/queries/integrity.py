"""Whether a file is sound: SQLite's own checks over every page, index and reference."""

from __future__ import annotations

from gsef_desktop.storage.reader import Reader


def problems(reader: Reader, *, most: int = 100) -> list[str]:
    """What SQLite finds wrong, at most `most` sentences; empty where all is well."""
    found = [str(text) for (text,) in reader.rows("SELECT * FROM pragma_integrity_check(?)", (most,))]
    wrong = [] if found == ["ok"] else found
    for table, row, parent, _ in reader.rows("SELECT * FROM pragma_foreign_key_check")[:most]:
        wrong.append(f"row {row} of {table} refers to a row of {parent} that is not there")
    return wrong
