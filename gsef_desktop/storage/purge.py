"""Erasing a person for good: the one edit that cannot be undone, after which their data are in no byte of the file.

The row of the person stays, emptied and marked, so that past lists keep their counts.  Their other rows are emptied and become
tombstones; where others name them in a text, ``[…]`` stands in its place.  In the journal the values of their rows are emptied, and
labels with their name.  The purge itself is a transaction of the kind ``purge``, which names every row that it emptied: a step that has
touched one of them is no longer undone, and going back to a backup leaves them as they are.  At last the search index is tidied and the
file is written anew (``VACUUM``), because SQLite leaves old bytes in places that it does not use at present.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gsef_desktop.domain.calendar_kept import decode_kept, encode_kept
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError, NotFound
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.storage.connection import explain
from gsef_desktop.storage.journal import Step, label_of
from gsef_desktop.storage.purge_rows import (
    HIDDEN,
    Ask,
    Named,
    Theirs,
    files_naming,
    mentions,
    names_of,
    past_mentions,
    pictures_of,
    rows_of,
    same_people,
)
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.schema import TableInfo, table_named
from gsef_desktop.storage.triggers import Triggers
from gsef_desktop.storage.unit import Unit

_log = logging.getLogger(__name__)

PENDING = "purge"
"""Key in ``file_info`` while a purge has been committed and the file is not yet written anew."""

_LOOSENED = (("organisation", "responsible_id"), ("activity", "responsible_id"), ("activity", "ask_id"))
"""References that say who is to do something: they are emptied.  Others say who was where, and stay."""


@dataclass(frozen=True, kw_only=True)
class Erasure:
    """What erasing a person takes away, or has taken away: living rows by kind, and places where others name them."""

    rows: tuple[tuple[str, int], ...]
    """kinds of record and how many go or are emptied"""
    mentions: int
    """records of others in whose texts they are named"""
    kept: int
    """participations, delegations and terms that stay as those of a participant"""
    pictures: int
    files: tuple[str, ...]
    """ids of kept files in whose bytes their name stands: these stay as they are"""


class Purges(ABC):
    """The part of a `Workspace` that erases people; it is nothing by itself."""

    path: Path
    _guard: threading.RLock
    _writer: sqlite3.Connection
    _triggers: Triggers
    _undo: list[Step]
    _redo: list[Step]

    @abstractmethod
    def _transaction(
        self, label: Message, kind: str, *, merge_key: str | None = None, ref: int | None = None, tell: bool = True,
        merge_seconds: float = 0.0,
    ) -> AbstractContextManager[Unit]:  # fmt: skip
        """See `Workspace`."""

    @abstractmethod
    def _tell(self, changes: Changes) -> None:
        """See `Workspace`."""

    @abstractmethod
    def read(self) -> AbstractContextManager[Reader]:
        """See `Workspace`."""

    def preview_erasure(self, person_id: str) -> Erasure:
        """What erasing a person would take away.  Raises NotFound."""
        with self.read() as reader:
            return _survey(lambda sql, parameters: reader.rows(sql, parameters), person_id)

    def erase_person(self, person_id: str) -> Erasure:
        """Erase a person for good.  Raises NotFound, ReadOnly, and GsefError where the file cannot be written anew; they are erased then,
        and the rest is done when the file is opened next."""
        with self._guard:
            self._writer.execute("PRAGMA secure_delete = ON")
            try:
                with self._transaction(message("Erase a person"), "purge", tell=False):
                    made = _survey(self._ask, person_id)
                    self._writer.execute("INSERT OR REPLACE INTO file_info(key, value) VALUES (?, '1')", (PENDING,))
                    self._erase(person_id)
                self._relabel()
                self._write_anew()
            finally:
                self._writer.execute("PRAGMA secure_delete = OFF")
        self._tell(Changes(everything=True))
        return made

    def resume_purge(self) -> None:
        """Write the file anew if a purge was cut off before it could; where that is impossible now too, the next opening tries again."""
        if self._writer.execute("SELECT 1 FROM file_info WHERE key = ?", (PENDING,)).fetchone() is None:
            return
        try:
            with self._guard:
                self._write_anew()
        except GsefError:
            _log.warning("the file was not written anew after a purge", exc_info=True)

    # --- within the transaction ------------------------------------------------------------------------------------------------------

    def _ask(self, sql: str, parameters: Sequence[Any]) -> Iterable[tuple[Any, ...]]:
        return self._writer.execute(sql, parameters).fetchall()

    def _erase(self, person_id: str) -> None:
        ids = same_people(self._ask, person_id)
        named, pictures = names_of(self._ask, ids), pictures_of(self._ask, ids)
        txn = self._writer.execute("SELECT txn FROM temp.ctx").fetchone()[0]
        for theirs in [*rows_of(self._ask, ids)]:
            self._empty(theirs, txn)
        self._set("person", "erased = 1", ids)
        self._empty_pictures(pictures, txn, ids)
        self._empty_components(ids, named, txn)
        self._writer.execute("UPDATE chg SET old = NULL WHERE txn = ? AND col > 0 AND old IS NOT NULL AND new IS NOT 1", (txn,))
        self._writer.execute("DELETE FROM temp.ctx")  # what follows would say in the journal what must not be there
        for kind, column in _LOOSENED:
            self._triggers.arm(table_named(kind))
            ours = f'"{column}" IN (SELECT value FROM json_each(?))'
            self._writer.execute(f'UPDATE "{kind}" SET "{column}" = NULL WHERE {ours}', (json.dumps(ids),))
        for kind, n, texts in [*mentions(self._ask, named)]:
            self._triggers.arm(table_named(kind))
            sets = ", ".join(f'"{name}" = ?' for name in texts)
            self._writer.execute(f'UPDATE "{kind}" SET {sets} WHERE n = ?', (*texts.values(), n))
        for id, old, new in [*past_mentions(self._ask, named)]:
            self._writer.execute("UPDATE chg SET old = ?, new = ? WHERE id = ?", (old, new, id))
        self._hide_labels(named, txn)

    def _set(self, kind: str, sets: str, ids: Sequence[str]) -> None:
        self._triggers.arm(table_named(kind))
        self._writer.execute(f'UPDATE "{kind}" SET {sets} WHERE id IN (SELECT value FROM json_each(?))', (json.dumps(ids),))

    def _empty(self, theirs: Theirs, txn: int) -> None:
        """Empty columns of rows, and what the journal knows of them."""
        if not theirs.ns:
            return
        info: TableInfo[Any] = table_named(theirs.kind)
        self._triggers.arm(info)
        sets = [f'"{name}" = {_nothing(info, name)}' for name in theirs.columns]
        sets += ["deleted = 1"] if theirs.drop else []
        ns = json.dumps(theirs.ns)
        self._writer.execute(f'UPDATE "{info.kind}" SET {", ".join(sets)} WHERE n IN (SELECT value FROM json_each(?))', (ns,))
        names = json.dumps(theirs.columns)
        self._writer.execute(
            "UPDATE chg SET old = NULL, new = NULL WHERE tbl = ? AND txn <> ? AND n IN (SELECT value FROM json_each(?)) AND col IN"
            " (SELECT col FROM journal_column WHERE tbl = ? AND name IN (SELECT value FROM json_each(?)))",
            (info.number, txn, ns, info.number, names),
        )
        if theirs.drop:
            self._mark(info, ns, txn)

    def _mark(self, info: TableInfo[Any], ns: str, txn: int) -> None:
        """Name rows in the transaction, also those that were tombstones before."""
        self._writer.execute(
            "INSERT INTO chg(txn, tbl, n, col, old, new) SELECT ?, j.tbl, r.value, j.col, NULL, 1 FROM json_each(?) AS r,"
            " journal_column AS j WHERE j.tbl = ? AND j.name = 'deleted' ON CONFLICT (tbl, n, col, txn) DO NOTHING",
            (txn, ns, info.number),
        )

    def _empty_pictures(self, pictures: Sequence[str], txn: int, ids: Sequence[str]) -> None:
        if not pictures:
            return
        info = table_named("attachment")
        self._triggers.arm(info)
        where = "id IN (SELECT value FROM json_each(?))"
        self._writer.execute(f"UPDATE attachment SET data = x'', sha256 = '', size = 0, deleted = 1 WHERE {where}", (json.dumps(pictures),))
        ns = json.dumps([n for (n,) in self._ask(f"SELECT n FROM attachment WHERE {where}", (json.dumps(pictures),))])
        self._mark(info, ns, txn)
        self._triggers.arm(table_named("pack"))
        personal = "personal_for_id IN (SELECT value FROM json_each(?))"
        self._writer.execute(f"UPDATE pack SET deleted = 1, attachment_id = NULL WHERE {personal}", (json.dumps(ids),))

    def _empty_components(self, ids: Sequence[str], named: Named, txn: int) -> None:
        """Take them out of what calendar files have said of activities."""
        info = table_named("calendar_component")
        ns = list[int]()
        for n, kept in self._ask("SELECT n, kept FROM calendar_component WHERE kept <> ''", ()):
            left = _without(kept, set(ids), named.names)
            if left != kept:
                self._triggers.arm(info)
                self._writer.execute("UPDATE calendar_component SET kept = ? WHERE n = ?", (left, n))
                ns.append(n)
        self._writer.execute(
            "UPDATE chg SET old = NULL, new = NULL WHERE tbl = ? AND txn <> ? AND n IN (SELECT value FROM json_each(?)) AND col ="
            " (SELECT col FROM journal_column WHERE tbl = ? AND name = 'kept')",
            (info.number, txn, json.dumps(ns), info.number),
        )

    def _hide_labels(self, named: Named, txn: int) -> None:
        """Take their names out of the labels of transactions: whole names everywhere, single ones where their rows were touched."""
        theirs = {one for (one,) in self._ask(_TOUCHED, (txn,))}
        for id, label, author in self._ask("SELECT id, label, author FROM txn", ()):
            names = named.names_singly if id in theirs else named.names
            found = label_of(label)
            hidden = Message(found.template, tuple((name, HIDDEN if names(value) else value) for name, value in found.arguments))
            signed = named.hidden(author)
            if hidden != found or signed != author:
                self._writer.execute("UPDATE txn SET label = ?, author = ? WHERE id = ?", (hidden.to_json(), signed, id))

    # --- afterwards ------------------------------------------------------------------------------------------------------------------

    def _relabel(self) -> None:
        """Let the steps to undo and redo be called as the journal calls them now."""
        labels = dict(self._ask("SELECT id, label FROM txn", ()))
        for stack in (self._undo, self._redo):
            stack[:] = [Step(step.txn, label_of(labels[step.txn])) for step in stack if step.txn in labels]

    def _write_anew(self) -> None:
        try:
            self._writer.execute("BEGIN IMMEDIATE")
            for name in ("search_word", "search_part"):
                self._writer.execute(f"INSERT INTO {name}({name}) VALUES ('optimize')")
            self._writer.execute("COMMIT")
            self._writer.execute("VACUUM")
            self._writer.execute("DELETE FROM file_info WHERE key = ?", (PENDING,))
        except sqlite3.Error as error:
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")
            why = explain(error)
            raise GsefError(
                message("The person is erased, but old bytes may still be in the file ({detail}).", detail=why.what),
                meaning=message("Nothing in the program shows them any more."),
                remedy=message("Free some space on the disk, then close the file and open it again: it is then written anew."),
            ) from error


_TOUCHED = (
    "SELECT DISTINCT c.txn FROM chg AS d JOIN chg AS c ON c.tbl = d.tbl AND c.n = d.n AND c.txn <> d.txn WHERE d.txn = ?"
)  # fmt: skip
"""The transactions that have touched a row that another one has."""


def _survey(ask: Ask, person_id: str) -> Erasure:
    if not list(ask("SELECT 1 FROM person WHERE id = ? AND erased = 0", (person_id,))):
        raise NotFound(message("Nobody of this kind is in the file."), meaning=message("Nothing has been changed."))
    ids = same_people(ask, person_id)
    named = names_of(ask, ids)
    counts: dict[str, int] = {}
    kept = 0
    everybody = json.dumps(ids)
    for theirs in rows_of(ask, ids):
        living = _number(ask, _LIVING.format(kind=theirs.kind), json.dumps(theirs.ns))
        if theirs.drop or theirs.kind == "person":
            counts[theirs.kind] = counts.get(theirs.kind, 0) + living
        else:
            kept += living
    terms = "SELECT count(*) FROM seat_term WHERE deleted = 0 AND (person_id IN (SELECT value FROM json_each(?))"
    terms += " OR deputy_id IN (SELECT value FROM json_each(?)))"
    kept += _number(ask, terms, everybody, everybody)
    others = sum(1 for _ in mentions(ask, named))
    pictures = pictures_of(ask, ids)
    files = tuple(one for one in files_naming(ask, named) if one not in pictures)
    rows = tuple((kind, number) for kind, number in counts.items() if number)
    return Erasure(rows=rows, mentions=others, kept=kept, pictures=len(pictures), files=files)


_LIVING = 'SELECT count(*) FROM "{kind}" WHERE deleted = 0 AND n IN (SELECT value FROM json_each(?))'


def _number(ask: Ask, sql: str, *parameters: str) -> int:
    return int(next(iter(ask(sql, parameters)))[0])


def _nothing(info: TableInfo[Any], name: str) -> str:
    column = info.by_name[name]
    if column.nullable:
        return "NULL"
    return "'[]'" if column.plain_type is tuple else "''" if column.storage == "TEXT" else "x''" if column.storage == "BLOB" else "0"


def _without(text: str, ids: set[str], names: Callable[[str], object]) -> str:
    """What is kept of a calendar file without attendees, organizers and lines that name somebody."""
    kept = decode_kept(text)
    attendees = tuple(
        one for one in kept.attendees if one.person_id not in ids and not names(one.attendee.name) and not names(one.attendee.mail)
    )
    organizer = kept.organizer
    if organizer is not None and (names(organizer.name) or names(organizer.mail)):
        organizer = None
    lines = tuple(line for line in kept.lines if not names(line))
    if (attendees, organizer, lines) == (kept.attendees, kept.organizer, kept.lines):
        return text
    return encode_kept(replace(kept, attendees=attendees, organizer=organizer, lines=lines))
