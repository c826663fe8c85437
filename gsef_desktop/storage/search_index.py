"""The search index: two FTS5 tables over every text that a user can see, kept with the help of TEMP triggers.

``search_word`` finds words and their beginnings, ``search_part`` (trigrams) anything of three letters or more inside a word.  Both hold
*folded* text: decomposed, lower-case, without accents.  Folding also takes Hangul syllables apart into their letters, so that two
syllables are at least four letters and are found inside words.  The tables keep no text of their own; a row's number is
``n * 128 + number of the table``.
"""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Iterator
from typing import Any

from gsef_desktop.storage.schema import TableInfo, all_tables

WAITING = "CREATE TEMP TABLE IF NOT EXISTS search_waiting (doc INTEGER PRIMARY KEY, title TEXT, body TEXT)"
"""Rows that the open transaction has changed, with the text under which they are indexed (NULL: not at all)."""

_ROWS = 20_000
"""How many rows are folded and indexed at a time."""

SHIFT = 128
"""Multiplier of ``n`` in the row numbers of the index; there can be fewer tables than that."""

INDEX_VERSION = f"1/{unicodedata.unidata_version}"
"""Folding depends on the Unicode tables of this Python: with others, the index is made anew."""

CREATE = (
    "CREATE VIRTUAL TABLE search_word USING fts5(title, body, content='', detail='column', tokenize='unicode61 remove_diacritics 2')",
    "CREATE VIRTUAL TABLE search_part USING fts5(title, body, content='', tokenize='trigram')",
)

_WITHOUT_KINDS = frozenset(
    {
        "attachment", "calendar_component", "finding", "language_officer", "meeting_step", "meeting_template", "meeting_template_item",
        "meeting_template_session", "recurrence", "saved_view", "setting", "source_link",
    }
)  # fmt: skip
_WITHOUT_COLUMNS = frozenset(
    {
        "id", "language", "owner_kind", "owner_id", "field", "key", "rank", "sha256", "media_type", "region", "status", "country",
        "time_zone", "place_zone", "place_country", "zone", "unit", "occurrence", "list_kind", "of_kind", "definition", "currency",
        "snapshot", "symbol_scheme", "paper_scheme",
    }
)  # fmt: skip
_TITLES = frozenset(
    {"title", "short_title", "name", "acronym", "symbol", "given_name", "family_name", "own_script_name", "former_names", "file_name"}
)
_LISTS = frozenset({"former_names", "tags"})


def fold(*texts: str | None) -> str:
    """Texts made comparable: one a line, decomposed, lower-case, without accents.  None and empty texts are left out."""
    text = "\n".join(filter(None, texts))
    if text.isascii():
        return text.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def searched_columns(info: TableInfo[Any]) -> tuple[list[str], list[str]]:
    """The columns of a table that are searched: those of its title, and the others."""
    if info.kind in _WITHOUT_KINDS:
        return [], []
    found = [
        column.name
        for column in info.columns
        if column.refers_to is None and column.name not in _WITHOUT_COLUMNS and (column.plain_type is str or column.name in _LISTS)
    ]
    return [name for name in found if name in _TITLES], [name for name in found if name not in _TITLES]


def _values(row: str, columns: list[str]) -> str:
    named = ", ".join(f'{row}."{name}"' for name in columns)
    return f"gsef_fold({named})" if columns else "''"


def trigger_statements(info: TableInfo[Any]) -> Iterator[str]:
    """The TEMP triggers of a table that note what must be indexed anew, with the text under which it is still indexed."""
    title, body = searched_columns(info)
    if not title and not body:
        return
    number = f"{{row}}.n * {SHIFT} + {info.number}"
    watched = ", ".join(f'"{name}"' for name in (*title, *body, "deleted"))
    differs = " OR ".join(f'old."{name}" IS NOT new."{name}"' for name in (*title, *body, "deleted"))
    yield (
        f'CREATE TEMP TRIGGER s_{info.kind}_i AFTER INSERT ON main."{info.kind}" BEGIN'
        f" INSERT INTO search_waiting(doc) VALUES ({number.format(row='new')}) ON CONFLICT DO NOTHING; END"
    )
    yield (
        f'CREATE TEMP TRIGGER s_{info.kind}_u AFTER UPDATE OF {watched} ON main."{info.kind}" WHEN {differs} BEGIN'
        f" INSERT INTO search_waiting(doc, title, body) SELECT {number.format(row='old')},"
        f" iif(old.deleted, NULL, {_values('old', title)}), iif(old.deleted, NULL, {_values('old', body)})"
        f" WHERE true ON CONFLICT DO NOTHING; END"
    )


def update(connection: sqlite3.Connection) -> None:
    """Index what the open transaction has changed; call it before the commit.

    The triggers do not write to the index themselves: where the schema is not trusted, SQLite forbids that to triggers.
    """
    run = connection.execute
    tables = [number for (number,) in run(f"SELECT DISTINCT doc % {SHIFT} FROM search_waiting")]
    if not tables:
        return
    for name in ("search_word", "search_part"):
        run(f"INSERT INTO {name}({name}, rowid, title, body) SELECT 'delete', doc, title, body FROM search_waiting WHERE title IS NOT NULL")
    for info in all_tables():
        if info.number in tables:
            _index(connection, info, f"t.n IN (SELECT doc / {SHIFT} FROM search_waiting WHERE doc % {SHIFT} = {info.number})")
    run("DELETE FROM search_waiting")


def _index(connection: sqlite3.Connection, info: TableInfo[Any], condition: str) -> None:
    """Put rows of a table into both indexes; their texts are folded once."""
    title, body = searched_columns(info)
    found = connection.execute(
        f"SELECT t.n * {SHIFT} + {info.number}, {_values('t', title)}, {_values('t', body)}"
        f' FROM "{info.kind}" AS t WHERE t.deleted = 0 AND {condition} ORDER BY t.n'
    )
    while rows := found.fetchmany(_ROWS):
        for name in ("search_word", "search_part"):
            connection.executemany(f"INSERT INTO {name}(rowid, title, body) VALUES (?, ?, ?)", rows)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the index anew from the tables, inside the caller's transaction."""
    for name in ("search_word", "search_part"):
        connection.execute(f"INSERT INTO {name}({name}) VALUES ('delete-all')")
    for info in all_tables():
        if any(searched_columns(info)):
            _index(connection, info, "1")
    connection.execute("INSERT OR REPLACE INTO file_info(key, value) VALUES ('search', ?)", (INDEX_VERSION,))
