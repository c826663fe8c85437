"""One edit in progress: what a `Reader` can, and adding, updating and deleting."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any, TypeVar

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Record
from gsef_desktop.storage.reader import Parameters, Reader, whole_letters
from gsef_desktop.storage.schema import TableInfo, table_of
from gsef_desktop.storage.triggers import Triggers

R = TypeVar("R", bound=Record)
_BATCH = 5000


class Unit(Reader):
    """An open edit; it sees its own writes.  `changes` is filled in after the block."""

    def __init__(self, connection: sqlite3.Connection, triggers: Triggers) -> None:
        super().__init__(connection)
        self._triggers = triggers
        self.changes = Changes()
        self.spares_closed = False
        """set where closed meetings have to follow: a person is merged or deleted, the file goes back to a backup"""

    def add(self, record: R) -> R:
        """Add a record.  A deleted record of the same id comes back to life with these values.  Raises Invalid if one is there."""
        info = self._armed(type(record))
        if self._run(info.insert_sql, info.encode(record)).rowcount != 1:
            raise _already_there()
        return record

    def add_all(self, records: Iterable[Record]) -> None:
        """Add many records, quickly and in any order.  Raises Invalid if any of them is there already."""
        waiting = iter(records)
        while batch := list(islice(waiting, _BATCH)):
            by_class: dict[type[Record], list[Record]] = {}
            for record in batch:
                by_class.setdefault(type(record), []).append(record)
            for cls, group in by_class.items():
                info: TableInfo[Any] = self._armed(cls)
                if self._run_many(info.insert_sql, [info.encode(record) for record in group]) != len(group):
                    raise _already_there()

    def add_values(self, cls: type[Record], names: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Add very many new records by the values of some fields, in the order of `names` (embedded ones whole); the others have their
        defaults.  Three times as fast as `add_all`.  Raises Invalid if any of them is there already."""
        info: TableInfo[Any] = self._armed(cls)
        for start in range(0, len(rows), _BATCH):
            batch = info.encode_rows(names, rows[start : start + _BATCH])
            if self._run_many(info.insert_some_sql(tuple(names)), batch) != len(batch):
                raise _already_there()

    def update(self, cls: type[R], id: str, **fields: object) -> R:
        """Set fields of a record (embedded ones whole) and return it as it is now.  Raises NotFound."""
        info = self._armed(cls)
        values = info.encode_fields(fields)
        if values:
            sets = ", ".join(f'"{name}" = ?' for name in values)
            self._run(f'UPDATE "{info.kind}" SET {sets} WHERE id = ? AND deleted = 0', [*values.values(), id])
        return self.get(cls, id)

    def delete(self, cls: type[Record], id: str) -> None:
        """Leave a tombstone in place of a record.  What depends on it is the caller's to delete.  Raises NotFound."""
        info = self._armed(cls)
        if self._run(f'UPDATE "{info.kind}" SET deleted = 1 WHERE id = ? AND deleted = 0', (id,)).rowcount != 1:
            raise NotFound(message("What you wanted to delete is no longer in the file."), meaning=message("It has been deleted before."))

    def write(self, sql: str, parameters: Parameters = (), *, only: type[Record] | None = None) -> int:
        """Run a plain INSERT or UPDATE over many rows at once; returns how many rows it touched.

        Only for `gsef_desktop.storage`.  `only` names the table where it is the only one written to, which is quicker.
        """
        if only is not None:
            self._armed(only)
        else:
            self._triggers.arm_all()
        return self._run(sql, parameters).rowcount

    def _armed(self, cls: type[R]) -> TableInfo[R]:
        """The table of a class, with its triggers in place."""
        info = table_of(cls)
        self._triggers.arm(info)
        return info

    def _run_many(self, sql: str, rows: list[list[Any]]) -> int:
        if self._connection is None:
            raise RuntimeError("this edit's with-block has ended")
        # looked at beforehand: taking rows back would need a savepoint, within which SQLite's cost grows with the square of the rows
        whole = rows if _is_whole(rows) else [list(whole_letters(row)) for row in rows]
        return self._connection.executemany(sql, whole).rowcount


def _is_whole(rows: list[list[Any]]) -> bool:
    """Whether UTF-8 has a form for all the texts of some rows."""
    try:
        "".join([value for row in rows for value in row if isinstance(value, str)]).encode()
    except UnicodeEncodeError:
        return False
    return True


def _already_there() -> Invalid:
    return Invalid(message("A record with the same id is already in the file."), meaning=message("The edit was not made."))
