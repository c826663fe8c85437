"""Whether a file is sound: SQLite's own checks over every page, index and reference, and whether every row can be read."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.schema import all_tables


def problems(reader: Reader, *, most: int = 100) -> list[str]:
    """What is wrong with the file, at most about `most` sentences; empty where all is well."""
    found = [str(text) for (text,) in reader.rows("SELECT * FROM pragma_integrity_check(?)", (most,))]
    wrong = [] if found == ["ok"] else found
    for table, row, parent, _ in reader.rows("SELECT * FROM pragma_foreign_key_check")[:most]:
        wrong.append(f"row {row} of {table} refers to a row of {parent} that is not there")
    return [*wrong, *_cut_short(reader), *_unreadable(reader), *_other_attachments(reader)][: most + 1]


def _cut_short(reader: Reader) -> Iterator[str]:
    """SQLite reads a last page of which a part is missing as if zeros stood there."""
    size, pages = (int(reader.rows(f"SELECT * FROM pragma_{name}")[0][0]) for name in ("page_size", "page_count"))
    name = reader.rows("SELECT CAST(file AS BLOB) FROM pragma_database_list WHERE name = 'main'")[0][0]
    there = Path(os.fsdecode(name)).stat().st_size
    if there % size or there < size * pages:
        yield f"{there} bytes are there, {size * pages} should be"


def _unreadable(reader: Reader) -> Iterator[str]:
    """Tables with values that no record can have, such as a month 13: SQLite notices no damage within a value."""
    for info in all_tables():
        try:
            reader.select(info.cls)
        except GsefError as error:
            yield str(error.what)
    try:
        reader.rows("SELECT author, label, seen FROM txn")
        reader.rows("SELECT old, new FROM chg")
    except GsefError as error:
        yield str(error.what)


def _other_attachments(reader: Reader) -> Iterator[str]:
    for id, digest in reader.rows("SELECT id, sha256 FROM attachment WHERE deleted = 0"):
        data = reader.rows("SELECT data FROM attachment WHERE id = ?", (id,))[0][0]
        if hashlib.sha256(data).hexdigest() != digest:
            yield f"the attachment {id} is not as it was put in"
