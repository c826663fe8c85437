"""Reading: records by id or by equal fields, and plain or SQLAlchemy questions for `gsef_desktop.storage.queries`."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Record
from gsef_desktop.storage.connection import explain_read, unreadable
from gsef_desktop.storage.schema import TableInfo, table_of

if TYPE_CHECKING:
    from sqlalchemy import Select

R = TypeVar("R", bound=Record)
Parameters = Sequence[Any] | Mapping[str, Any]

_FEW = 2_000
"""Rows fetched at a time by `Reader.each`."""
_HALVES = re.compile("[\ud800-\udfff]")


class Reader:
    """A snapshot of the file for the length of a with-block; keep the block short, the writer waits for it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection: sqlite3.Connection | None = connection

    def get(self, cls: type[R], id: str) -> R:
        """The record of that id.  Raises NotFound if there is none or it has been deleted."""
        found = self.find(cls, id)
        if found is None:
            raise NotFound(
                message("What you are looking for is no longer in the file."),
                meaning=message("It has been deleted, or was never here."),
                remedy=message("Undo the deletion, or look for it with the search."),
            )
        return found

    def find(self, cls: type[R], id: str | None) -> R | None:
        """The record of that id, or None."""
        if id is None:
            return None
        info = table_of(cls)
        rows = self._fetch(f'SELECT {info.select_list()} FROM "{info.kind}" AS t WHERE t.id = ? AND t.deleted = 0', (id,))
        return _decoded(info, rows)[0] if rows else None

    def all(self, cls: type[R], *, order_by: Sequence[str] = (), limit: int | None = None, offset: int = 0, **equals: object) -> list[R]:
        """The records whose fields equal the given values.

        A list, tuple or set of values means any of them, None means no value.  `order_by` names fields (``time.earliest`` for a part
        of an embedded one; "-" before it: descending); rows that are equal in these come in the order of their ids.
        """
        info = table_of(cls)
        condition, values = _condition(info, equals)
        order = [*(_order(info, name) for name in ((order_by,) if isinstance(order_by, str) else order_by)), "t.id"]
        sql = f'SELECT {info.select_list()} FROM "{info.kind}" AS t WHERE {condition} ORDER BY {", ".join(order)} LIMIT ? OFFSET ?'
        return _decoded(info, self._fetch(sql, (*values, -1 if limit is None else limit, offset)))

    def count(self, cls: type[Record], **equals: object) -> int:
        """How many records `all` would find."""
        info = table_of(cls)
        condition, values = _condition(info, equals)
        return int(self._fetch(f'SELECT count(*) FROM "{info.kind}" AS t WHERE {condition}', values)[0][0])

    def texts(self, kind: str, ids: Iterable[str], language: str) -> dict[tuple[str, str], str]:
        """The translations into a language of records of one kind: (id, field) to text."""
        rows = self._fetch(
            "SELECT owner_id, field, text FROM translation WHERE owner_kind = ? AND language = ? AND deleted = 0"
            " AND owner_id IN (SELECT value FROM json_each(?))",
            (kind, language, json.dumps(list(ids))),
        )
        return {(owner, field): text for owner, field, text in rows}

    def rows(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """The rows of a plain SELECT.  Rows with ``deleted = 1`` are tombstones: leave them out in the condition."""
        if not sql.lstrip().upper().startswith(("SELECT", "WITH")):
            raise RuntimeError("rows() only reads")
        return self._fetch(sql, parameters)

    def each(self, sql: str, parameters: Parameters = ()) -> Iterator[tuple[Any, ...]]:
        """As `rows`, a few at a time: for a hundred thousand rows of which little is kept.  Go through them within the with-block."""
        if not sql.lstrip().upper().startswith(("SELECT", "WITH")):
            raise RuntimeError("each() only reads")
        cursor = self._run(sql, parameters)
        try:
            while rows := cursor.fetchmany(_FEW):
                yield from rows
        except sqlite3.DatabaseError as error:
            raise explain_read(error) from error

    def select(self, cls: type[R], *, joins: str = "", where: str = "1", order: str = "", parameters: Parameters = ()) -> list[R]:
        """Records by SQL: the table stands under the alias ``t``, its tombstones are left out.  `order` ends the statement as it is
        given, such as ``ORDER BY t.rank LIMIT 10``."""
        info = table_of(cls)
        sql = f'SELECT {info.select_list()} FROM "{info.kind}" AS t {joins} WHERE t.deleted = 0 AND ({where}) {order}'
        return _decoded(info, self._fetch(sql, parameters))

    def execute(self, statement: Select[Any]) -> list[tuple[Any, ...]]:
        """The rows of a SQLAlchemy Core SELECT over `gsef_desktop.storage.tables` (which costs a fifth of a second to import)."""
        from sqlalchemy.dialects import sqlite

        compiled = statement.compile(dialect=sqlite.dialect(paramstyle="named"), compile_kwargs={"render_postcompile": True})
        return self._fetch(str(compiled), compiled.params)

    def close(self) -> None:
        """The end of the with-block: nothing can be read any more."""
        self._connection = None

    def _run(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        if self._connection is None:
            raise RuntimeError("this reader's with-block has ended")
        try:
            return self._connection.execute(sql, parameters)
        except UnicodeEncodeError:
            return self._connection.execute(sql, whole_letters(parameters))
        except sqlite3.DatabaseError as error:
            raise explain_read(error) from error

    def _fetch(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """All rows at once: damage in the middle of a table shows only when its rows are fetched."""
        cursor = self._run(sql, parameters)
        try:
            return cursor.fetchall()
        except sqlite3.DatabaseError as error:
            raise explain_read(error) from error


def whole_letters(parameters: Parameters) -> Parameters:
    """The same values without halves of letters (lone surrogates), for which UTF-8 has no form: U+FFFD stands in their place."""
    if isinstance(parameters, Mapping):
        return {name: _whole(value) for name, value in parameters.items()}
    return [_whole(value) for value in parameters]


def _whole(value: Any) -> Any:
    return _HALVES.sub("\ufffd", value) if isinstance(value, str) else value


def _decoded(info: TableInfo[R], rows: Iterable[tuple[Any, ...]]) -> list[R]:
    """The records of rows.  Raises GsefError where a row makes no sense."""
    try:
        return [info.decode(row) for row in rows]
    except (ValueError, TypeError) as error:
        raise unreadable(f"{info.kind}: {error}") from error


def _order(info: TableInfo[Any], name: str) -> str:
    column = info.column_for(name.removeprefix("-"))
    return f't."{column}" DESC' if name.startswith("-") else f't."{column}"'


def _condition(info: TableInfo[Any], equals: dict[str, object]) -> tuple[str, list[object]]:
    parts, values = ["t.deleted = 0"], list[object]()
    for field, value in equals.items():
        column = info.column_for(field)
        kind = info.by_name[column].plain_type
        if value is None:
            parts.append(f't."{column}" IS NULL')
        elif isinstance(value, (list, tuple, set, frozenset)) and kind is not tuple:
            parts.append(f't."{column}" IN (SELECT value FROM json_each(?))')
            values.append(json.dumps([info.encode_column(column, item) for item in value]))
        else:
            parts.append(f't."{column}" = ?')
            values.append(info.encode_column(column, value.value if isinstance(value, Enum) else value))
    return " AND ".join(parts), values
