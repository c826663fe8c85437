"""The same tables for SQLAlchemy Core: the file is created from them, and larger questions and migrations are written with them.

Importing this module imports SQLAlchemy (a fifth of a second), so nothing on the way from start to first view may do so.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.types import REAL, TypeEngine

from gsef_desktop.domain.records import Record
from gsef_desktop.storage.schema import ColumnInfo, all_tables, table_of

_TYPES: dict[str, type[TypeEngine[Any]]] = {"TEXT": Text, "INTEGER": Integer, "REAL": REAL, "BLOB": LargeBinary}

_EXTRA_INDEXES: dict[str, tuple[tuple[str, ...], ...]] = {
    "activity": (("time_earliest",), ("time_latest",)),
    "detail": (("owner_kind", "owner_id"),),
    "source_link": (("owner_kind", "owner_id"),),
    "translation": (("owner_kind", "owner_id"),),
    "finding": (("key",),),
    "attachment": (("sha256",),),
    "recurrence": (("first",), ("last",)),
    "task": (("due_on",),),
    "calendar_component": (("uid",),),
    "fee": (("year",),),
    "own_value": (("owner_id",),),
    "person": (("family_name",),),
}

LONG_DAYS = 62
"""An activity that lasts more days than this is found through an index of its own, so that looking for those of a few days can be short."""

metadata = MetaData()
"""All tables of content."""


def _column(info: ColumnInfo) -> Column[Any]:
    if info.name == "id":
        return Column("id", Text(), nullable=False, unique=True)
    extra = []
    if info.refers_to is not None:
        extra.append(ForeignKey(f"{info.refers_to}.id", deferrable=True, initially="DEFERRED"))
    return Column(info.name, _TYPES[info.storage](), *extra, nullable=info.nullable)


def _make_tables() -> None:
    for info in all_tables():
        made = Table(
            info.kind,
            metadata,
            *(_column(column) for column in info.columns),
            Column("deleted", Integer(), nullable=False, server_default=text("0")),
            Column("n", Integer(), primary_key=True),
            sqlite_strict=True,
        )
        references = [(column.name,) for column in info.columns if column.refers_to is not None]
        for names in (*references, *_EXTRA_INDEXES.get(info.kind, ())):
            Index(f"ix_{info.kind}_{'_'.join(names)}", *(made.c[name] for name in names))
        if info.kind == "activity":
            long = text(f"julianday(time_latest) - julianday(time_earliest) > {LONG_DAYS}")
            Index("ix_activity_long", made.c.time_latest, sqlite_where=long)


_make_tables()


def table(cls: type[Record]) -> Table:
    """The SQLAlchemy table of a record class."""
    return metadata.tables[table_of(cls).kind]


@cache
def create_statements() -> tuple[str, ...]:
    """The SQL that makes all tables of content and their indexes."""
    dialect = sqlite.dialect()
    made = []
    for item in metadata.tables.values():
        made.append(str(CreateTable(item).compile(dialect=dialect)).strip())
        made += [str(CreateIndex(index).compile(dialect=dialect)) for index in sorted(item.indexes, key=lambda index: str(index.name))]
    return tuple(made)
