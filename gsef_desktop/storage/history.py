"""The journal read back: who changed what, when, from what to what."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import Damaged, Invalid
from gsef_desktop.domain.history import FieldChange, HistoryEntry
from gsef_desktop.domain.messages import message
from gsef_desktop.storage.journal import label_of
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.schema import Value, table_named
from gsef_desktop.storage.unit import Unit

MOST_CHANGES = 50
"""How many changes of one edit the history of a whole file tells."""

_TXN = "x.id, x.hlc, x.author, x.replica, x.label, x.kind"


def history_of_record(reader: Reader, ref: RecordRef, replica: int | None) -> list[HistoryEntry]:
    """Every edit that touched a record, newest first.  `replica` is the number of this laptop's in the file."""
    number = table_named(ref.kind).number
    names = _column_names(reader)
    rows = reader.rows(
        f"SELECT {_TXN}, c.col, c.old, c.new FROM chg AS c JOIN txn AS x ON x.id = c.txn"
        f' WHERE c.tbl = ? AND c.n = (SELECT n FROM "{ref.kind}" WHERE id = ?) ORDER BY x.id DESC, c.col',
        (number, ref.id),
    )
    grouped: dict[int, list[tuple[Any, ...]]] = {}
    for row in rows:
        grouped.setdefault(row[0], []).append(row)
    made = []
    for found in grouped.values():
        changes = [_change(ref, names[number, col][1], old, new) for *_, col, old, new in found if col and not old is new is None]
        made.append(_entry(found[0][:6], replica, any(row[6] == 0 for row in found), changes, (ref,)))
    return made


def history_of_file(reader: Reader, replica: int | None, limit: int) -> list[HistoryEntry]:
    """The newest edits of the file, newest first, each with at most fifty of its changes."""
    names = _column_names(reader)
    made = []
    newest = f"SELECT {_TXN}, x.first_chg, x.last_chg FROM txn AS x WHERE last_chg >= first_chg ORDER BY x.id DESC LIMIT ?"
    for *head, first, last in reader.rows(newest, (limit,)):
        rows = reader.rows("SELECT tbl, n, col, old, new FROM chg WHERE id BETWEEN ? AND ? LIMIT ?", (first, last, MOST_CHANGES))
        refs = _refs(reader, ((tbl, n) for tbl, n, *_ in rows), names)
        changes = [_change(refs[tbl, n], names[tbl, col][1], old, new) for tbl, n, col, old, new in rows if col and not old is new is None]
        made.append(_entry(head, replica, any(row[2] == 0 for row in rows), changes, tuple(refs.values())))
    return made


def put_back(unit: Unit, ref: RecordRef, field: str, value: object) -> None:
    """Set a column to a plain value as a history told it.  Raises NotFound, and Invalid where the record would make no sense."""
    info = table_named(ref.kind)
    if field != "deleted" and field not in info.by_name:
        raise TypeError(f"{ref.kind} has no column {field!r}")
    raw: Any = value
    if isinstance(value, (list, tuple)):
        raw = json.dumps(list(value), ensure_ascii=False, separators=(",", ":"))
    elif isinstance(value, bool):
        raw = int(value)
    if unit.write(f'UPDATE "{ref.kind}" SET "{field}" = ? WHERE id = ?', (raw, ref.id), only=info.cls) != 1:
        unit.get(info.cls, ref.id)
    try:
        unit.find(info.cls, ref.id)
    except Damaged as error:
        raise Invalid(
            message("This value does not fit the others of the record."), meaning=message("Nothing has been changed."),
            remedy=message("Put back the other fields that changed with it first, or undo that edit."),
        ) from error  # fmt: skip


def _column_names(reader: Reader) -> dict[tuple[int, int], tuple[str, str]]:
    return {(tbl, col): (kind, name) for tbl, col, kind, name in reader.rows("SELECT tbl, col, kind, name FROM journal_column")}


def _refs(
    reader: Reader, rows: Iterable[tuple[int, int]], names: dict[tuple[int, int], tuple[str, str]]
) -> dict[tuple[int, int], RecordRef]:
    refs = {}
    for tbl, n in dict.fromkeys(rows):
        kind = names[tbl, 1][0]
        refs[tbl, n] = RecordRef(kind, reader.rows(f'SELECT id FROM "{kind}" WHERE n = ?', (n,))[0][0])
    return refs


def _change(ref: RecordRef, field: str, old: Value, new: Value) -> FieldChange:
    column = table_named(ref.kind).by_name.get(field)
    kind = bool if field == "deleted" else column.plain_type if column is not None else str
    return FieldChange(ref=ref, field=field, old=_plain(kind, old), new=_plain(kind, new))


def _plain(kind: type, value: Value) -> object:
    if value is None:
        return None
    if kind is bool:
        return bool(value)
    return json.loads(str(value)) if kind is tuple else value


def _entry(
    head: Iterable[Any], replica: int | None, created: bool, changes: list[FieldChange], records: tuple[RecordRef, ...]
) -> HistoryEntry:
    txn, hlc, author, made_by, label, kind = head
    return HistoryEntry(
        transaction=txn, when=datetime.fromtimestamp((hlc >> 16) / 1000, UTC), author=author, here=made_by == replica,
        label=label_of(label), kind=kind, created=created, changes=tuple(changes), records=records,
    )  # fmt: skip
