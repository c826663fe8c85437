"""The shape of the file: one table for each class of `gsef_desktop.domain.records`, and how records become rows.

Only the standard library is used here, so that opening a file does not wait for SQLAlchemy; `gsef_desktop.storage.tables` makes
SQLAlchemy tables of the same description.  Every table ends with two columns that records never show: ``deleted`` (1 is a tombstone)
and ``n``, a small number that the journal and the search index use in place of the id.  ``n`` is local to one file.
"""

from __future__ import annotations

import json
import sys
import typing
from collections.abc import Callable, Iterable, Sequence
from dataclasses import MISSING, fields
from datetime import date, time
from enum import Enum
from functools import cache, lru_cache
from types import UnionType
from typing import Annotated, Any, Generic, TypeVar

from gsef_desktop.domain import records as _records
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import RECORDS, Record, Ref, kind_of
from gsef_desktop.domain.time_frame import TimeFrame

APPLICATION_ID = 0x47534546
"""Marks an SQLite file as ours: "GSEF" in ASCII."""

SCHEMA_VERSION = 4
"""Version of the schema that this program writes, kept in ``user_version``."""

_KEPT_RECORDS = 4096
"""How many records of each table are kept for the next reading."""

R = TypeVar("R", bound=Record)
Value = str | int | float | bytes | None
"""What SQLite keeps in a column."""

_STORAGE = {str: "TEXT", int: "INTEGER", bool: "INTEGER", float: "REAL", bytes: "BLOB", date: "TEXT", time: "TEXT"}
_EMBEDDED: tuple[type, ...] = (TimeFrame, Place)


class ColumnInfo(typing.NamedTuple):
    """One column: its name, the field it belongs to (and the part of an embedded field), and how values are converted."""

    name: str
    field: str
    part: str | None
    storage: str
    """TEXT, INTEGER, REAL or BLOB"""
    nullable: bool
    plain_type: type
    """the Python type without None: str, int, bool, float, bytes, date, time, tuple or an enumeration"""
    refers_to: str | None
    encode: Callable[[Any], Value] | None
    decode: Callable[[Any], Any] | None


@lru_cache(maxsize=512)
def _encode_tuple(value: tuple[str, ...]) -> str:
    return json.dumps(list(value), ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=512)
def _decode_tuple(text: str) -> tuple[str, ...]:
    return tuple(str(item) for item in json.loads(text))


def _maybe(function: Callable[[Any], Any], nullable: bool) -> Callable[[Any], Any]:
    if not nullable:
        return function
    return lambda value: None if value is None else function(value)


def _converters(kind: type, nullable: bool) -> tuple[Callable[[Any], Value] | None, Callable[[Any], Any] | None]:
    if kind in (date, time):
        return _maybe(lambda value: value.isoformat(), nullable), _maybe(kind.fromisoformat, nullable)
    if kind is bool:
        return _maybe(int, nullable), _maybe(bool, nullable)
    if kind is tuple:
        return _maybe(lambda value: _encode_tuple(tuple(value)), nullable), _maybe(_decode_tuple, nullable)
    if issubclass(kind, Enum):
        members = {member.value: member for member in kind}
        return _maybe(lambda value: kind(value).value, nullable), _maybe(lambda value: _member(members, kind, value), nullable)
    return None, None


def _member(members: dict[Any, Any], kind: type[Enum], value: object) -> object:
    return members[value] if value in members else kind(value)


@lru_cache(maxsize=256)
def _parse(annotation: str, embedded: type | None) -> tuple[type, bool, str | None]:
    """The plain type, whether None is allowed, and the table referred to, of a field's annotation."""
    space = vars(sys.modules[embedded.__module__]) if embedded else vars(_records)
    hint: Any = eval(annotation, dict(space))  # our own source text, as typing.get_type_hints does, but each only once
    refers_to = None
    if typing.get_origin(hint) is Annotated:
        refers_to = next((mark.table for mark in hint.__metadata__ if isinstance(mark, Ref)), None)
        hint = hint.__origin__
    nullable = False
    if isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union:
        nullable = True
        hint = next(part for part in typing.get_args(hint) if part is not type(None))
    origin = typing.get_origin(hint)
    return (origin if isinstance(origin, type) else hint), nullable, refers_to


def _column(name: str, field: str, part: str | None, annotation: str, embedded: type | None = None) -> ColumnInfo:
    kind, nullable, refers_to = _parse(annotation, embedded)
    encode, decode = _converters(kind, nullable)
    return ColumnInfo(name, field, part, _STORAGE.get(kind, "TEXT"), nullable, kind, refers_to, encode, decode)


class TableInfo(Generic[R]):
    """One table: its columns in the order of the record's fields, the SQL that reads and writes rows, and the conversions."""

    def __init__(self, cls: type[R], number: int) -> None:
        self.cls = cls
        self.number = number
        """position in `RECORDS`, counted from 1: what the journal calls the table"""
        self.kind = kind_of(cls)
        self.columns: list[ColumnInfo] = []
        self.embedded: dict[str, tuple[type, int, int]] = {}
        """for each embedded field: its class, and the first and one past the last of its columns"""
        self.required = frozenset(f.name for f in fields(cls) if f.default is MISSING and f.default_factory is MISSING)
        for item in fields(cls):
            annotation = str(item.type)
            whole = next((k for k in _EMBEDDED if k.__name__ == annotation), None)
            if whole is None:
                self.columns.append(_column(item.name, item.name, None, annotation))
                continue
            first = len(self.columns)
            for part in fields(whole):
                self.columns.append(_column(f"{item.name}_{part.name}", item.name, part.name, str(part.type), whole))
            self.embedded[item.name] = (whole, first, len(self.columns))
        # the id comes first in every table, whatever class it was inherited from
        self.by_name = {column.name: column for column in self.columns}
        self.names = tuple(column.name for column in self.columns)
        self.field_names = frozenset(f.name for f in fields(cls))
        self._plain = [(f.name, i) for f in fields(cls) for i, c in enumerate(self.columns) if c.field == f.name and c.part is None]
        self._decoders = [(i, c.decode) for i, c in enumerate(self.columns) if c.decode is not None]
        # a row that has not changed is the same record again, at a tenth of the cost; but files are not kept in memory
        blobs = any(column.storage == "BLOB" for column in self.columns)
        self.decode: Callable[[tuple[Any, ...]], R] = self._decode if blobs else lru_cache(_KEPT_RECORDS)(self._decode)
        """The record of a row read with `select_list`.  Raises ValueError where the row makes no sense."""

    def select_list(self, alias: str = "t") -> str:
        """The columns of a record, in order, for a SELECT from this table under `alias`."""
        return ", ".join(f'{alias}."{name}"' for name in self.names)

    @property
    def insert_sql(self) -> str:
        """An INSERT of one record, which brings a tombstone back to life and leaves a living row alone."""
        names = ", ".join(f'"{name}"' for name in self.names)
        marks = ", ".join("?" * len(self.names))
        sets = ", ".join(f'"{name}" = excluded."{name}"' for name in (*self.names[1:], "deleted"))
        return f'INSERT INTO "{self.kind}" ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {sets} WHERE deleted = 1'

    def encode(self, record: R) -> list[Value]:
        """The values of a record in the order of the columns."""
        values = []
        for column in self.columns:
            value = getattr(record, column.field)
            if column.part is not None:
                value = getattr(value, column.part)
            values.append(column.encode(value) if column.encode is not None else value)
        return values

    def insert_some_sql(self, fields_given: tuple[str, ...]) -> str:
        """The same INSERT for the values that `encode_rows` makes; the other columns have the defaults of the record's fields."""
        given = self._columns_of(fields_given)
        named = {column.name for column in given}
        rest = [column for column in self.columns if column.name not in named]
        columns = ", ".join(f'"{column.name}"' for column in (*given, *rest))
        values = ", ".join(["?"] * len(given) + [self._default_sql(column) for column in rest])
        return f'INSERT INTO "{self.kind}" ({columns}) VALUES ({values}) ON CONFLICT (id) DO NOTHING'

    def encode_rows(self, fields_given: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[list[Value]]:
        """The values of some fields of many records, as `insert_some_sql` takes them."""
        if self.embedded.keys() & set(fields_given):
            return [self._spread(fields_given, row) for row in rows]
        encoders = [(at, column.encode) for at, column in enumerate(self._columns_of(fields_given)) if column.encode is not None]
        made: list[list[Value]] = []
        for row in rows:
            values = list(row)
            for at, encode in encoders:
                values[at] = encode(values[at])
            made.append(values)
        return made

    def _spread(self, fields_given: Sequence[str], row: Sequence[Any]) -> list[Value]:
        values = list[Value]()
        for name, value in zip(fields_given, row, strict=True):
            for column in self._columns_of((name,)):
                part = getattr(value, column.part) if column.part is not None else value
                values.append(column.encode(part) if column.encode is not None else part)
        return values

    def _columns_of(self, fields_given: Sequence[str]) -> list[ColumnInfo]:
        found: list[ColumnInfo] = []
        for name in fields_given:
            if name not in self.field_names:
                raise TypeError(f"{self.cls.__name__} has no field {name!r}")
            first, end = self.embedded[name][1:] if name in self.embedded else (0, len(self.columns))
            found += [column for column in self.columns[first:end] if column.field == name]
        return found

    def _default_sql(self, column: ColumnInfo) -> str:
        """The default of a column as an SQL literal.  Raises TypeError where there is none."""
        field = next(one for one in fields(self.cls) if one.name == column.field)
        value: Any = (
            field.default if field.default is not MISSING else field.default_factory() if callable(field.default_factory) else MISSING
        )
        if value is MISSING:
            raise TypeError(f"{self.cls.__name__} needs {column.field}")
        if column.part is not None:
            value = getattr(value, column.part)
        value = column.encode(value) if column.encode is not None else value
        return "NULL" if value is None else str(value) if isinstance(value, int | float) else "'" + str(value).replace("'", "''") + "'"

    def encode_fields(self, changed: dict[str, object]) -> dict[str, Value]:
        """Column values for some fields of a record.  Raises TypeError for a field that does not exist or may not be set."""
        made: dict[str, Value] = {}
        for field, value in changed.items():
            if field == "id" or field not in self.field_names:
                raise TypeError(f"{self.cls.__name__} has no field {field!r} that can be set")
            if field in self.embedded:
                whole, first, end = self.embedded[field]
                if not isinstance(value, whole):
                    raise TypeError(f"{field} of {self.cls.__name__} must be a {whole.__name__}")
                for column in self.columns[first:end]:
                    part = getattr(value, column.part or "")
                    made[column.name] = column.encode(part) if column.encode is not None else part
            else:
                made[field] = self.encode_column(field, value)
        return made

    def encode_column(self, name: str, value: object) -> Value:
        """One column's value as it is stored."""
        column = self.by_name[name]
        return column.encode(value) if column.encode is not None else typing.cast("Value", value)

    def _decode(self, row: tuple[Any, ...]) -> R:
        values = list(row)
        for index, decoder in self._decoders:
            values[index] = decoder(values[index])
        state = {name: values[index] for name, index in self._plain}
        for field, (whole, first, end) in self.embedded.items():
            state[field] = whole(**{self.columns[i].part or "": values[i] for i in range(first, end)})
        record = object.__new__(self.cls)
        record.__dict__.update(state)  # three times faster than the frozen __init__, which sets field by field
        return record

    def column_for(self, path: str) -> str:
        """The column of a field, or of a part of an embedded one written ``time.earliest``.  Raises TypeError if there is none."""
        field, _, part = path.partition(".")
        if part:
            for column in self.columns:
                if column.field == field and column.part == part:
                    return column.name
        elif path in self.by_name:
            return path
        raise TypeError(f"{self.cls.__name__} has no field {path!r}")


_tables: dict[type[Record], TableInfo[Any]] = {}


def table_of(cls: type[R]) -> TableInfo[R]:
    """The table of a record class."""
    found = _tables.get(cls)
    if found is None:
        found = _tables[cls] = TableInfo(cls, RECORDS.index(cls) + 1)
    return found


@cache
def _classes() -> dict[str, type[Record]]:
    return {kind_of(cls): cls for cls in RECORDS}


def class_named(kind: str) -> type[Record]:
    """The record class of a kind.  Raises KeyError if there is none."""
    return _classes()[kind]


def table_named(kind: str) -> TableInfo[Any]:
    """The table of a kind, such as ``"agenda_item"``.  Raises KeyError if there is none."""
    return table_of(_classes()[kind])


def all_tables() -> list[TableInfo[Any]]:
    """Every table, in the order of `RECORDS`."""
    return [table_of(cls) for cls in RECORDS]
