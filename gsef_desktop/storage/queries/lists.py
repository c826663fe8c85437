"""The columns of the lists of organisations and people in SQL: all values of one column, and the rows of a page.

Each column is an expression over the list's table and the joins that it needs; a statement holds only the joins of its columns.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from gsef_desktop.domain.list_columns import OWN
from gsef_desktop.domain.list_views import ORGANISATIONS, PEOPLE
from gsef_desktop.domain.records import Classification
from gsef_desktop.storage.queries.pieces import person_name, state_on_day, translated, valid_on_day
from gsef_desktop.storage.queries.search import folded_words
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.schema import table_named
from gsef_desktop.storage.search_index import SHIFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What the values of columns depend on beside the file: the day looked at and the reader's language."""

    day: date
    language: str

    def values(self) -> dict[str, Any]:
        """The parameters of statements."""
        return {"day": self.day.isoformat(), "year": self.day.year, "language": self.language}


def _classification_rank(expression: str) -> str:
    ranks = " ".join(f"WHEN '{one.value}' THEN {number}" for number, one in enumerate(Classification))
    return f"CASE {expression} {ranks} END"


def _changed(kind: str, alias: str) -> str:
    return (
        "(SELECT strftime('%Y-%m-%d', (max(h.hlc) >> 16) / 1000, 'unixepoch', 'localtime') FROM chg AS g JOIN txn AS h ON h.id = g.txn"
        f" WHERE g.tbl = {table_named(kind).number} AND g.n = {alias}.n)"
    )


_FEE = "iif(f.waived, NULL, f.amount)"
_PAID = "iif(f.waived, NULL, coalesce(f.paid, iif(f.paid_on IS NOT NULL, f.amount, NULL)))"
_JOINS: dict[str, dict[str, str]] = {
    ORGANISATIONS: {
        "n": translated("n", "organisation", "t", "name"),
        "m": f"LEFT JOIN membership AS m ON m.n = {state_on_day('t.id', 'n')}",
        "y": "LEFT JOIN membership_category AS y ON y.id = m.category_id AND y.deleted = 0",
        "yt": translated("yt", "membership_category", "y", "title"),
        "b": "LEFT JOIN body AS b ON b.id = m.body_id AND b.deleted = 0",
        "bt": translated("bt", "body", "b", "name"),
        "f": "LEFT JOIN fee AS f ON f.n = (SELECT g.n FROM fee AS g WHERE g.organisation_id = t.id AND g.year = :year AND g.deleted = 0"
        " ORDER BY g.n LIMIT 1)",
    },
    PEOPLE: {
        "f": "LEFT JOIN person_function AS f ON f.n = (SELECT g.n FROM person_function AS g WHERE g.person_id = t.id AND g.deleted = 0"
        f" AND {valid_on_day('g')} ORDER BY g.valid_from IS NULL, g.valid_from DESC, g.id LIMIT 1)",
        "s": "LEFT JOIN seat_term AS s ON s.n = (SELECT u.n FROM seat_term AS u JOIN seat AS v ON v.id = u.seat_id AND v.deleted = 0"
        f" WHERE u.person_id = t.id AND u.deleted = 0 AND {valid_on_day('u')}"
        " ORDER BY u.valid_from IS NULL, u.valid_from DESC, u.id LIMIT 1)",
        "x": "LEFT JOIN seat AS x ON x.id = s.seat_id AND x.deleted = 0",
        "b": "LEFT JOIN body AS b ON b.id = x.body_id AND b.deleted = 0",
        "bt": translated("bt", "body", "b", "name"),
        "o": "LEFT JOIN organisation AS o ON o.id = coalesce(f.organisation_id, s.organisation_id) AND o.deleted = 0",
    },
}
"""The joins of each list by their alias; a join needs those above it that its condition names."""


@dataclass(frozen=True, slots=True)
class _Column:
    expression: str
    joins: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    """the kinds of record, beside the list's own, whose changes change the values"""
    present: str = ""
    """a condition without which there is no value, where it is quicker to ask than the value"""


def _plain(*names: str) -> dict[str, _Column]:
    return {name: _Column(f"nullif(t.{name}, '')") for name in names}


def _listed(*names: str) -> dict[str, _Column]:
    return {name: _Column(f"nullif(t.{name}, '[]')") for name in names}


_MEMBER = ("membership",)
_SEATED = "t.id IN (SELECT person_id FROM seat_term WHERE deleted = 0)"
_COLUMNS: dict[str, dict[str, _Column]] = {
    ORGANISATIONS: {
        "name": _Column("coalesce(n.text, t.name)", ("n",), ("translation",)),
        **_plain("acronym", "mail", "telephone", "website", "note", "next_step", "next_step_on"),
        **_listed("former_names", "languages", "tags"),
        "kind": _Column("t.kind"),
        "parent": _Column("t.parent_id"),
        "city": _Column("nullif(t.place_city, '')"),
        "country": _Column("nullif(t.place_country, '')"),
        "region": _Column("t.region || '|' || coalesce(t.place_country, '')", (), ("region",)),
        "status": _Column("m.status", ("m",), _MEMBER),
        "category": _Column("coalesce(yt.text, y.title, nullif(m.category, ''))", ("m", "y", "yt"), (*_MEMBER, "membership_category")),
        "since": _Column("m.since", ("m",), _MEMBER),
        "decided_by": _Column("coalesce(bt.text, b.name, nullif(m.decided_by, ''))", ("m", "b", "bt"), (*_MEMBER, "body")),
        "fee": _Column(f"{_FEE} || ' ' || f.currency", ("f",), ("fee",)),
        "fee_paid": _Column(f"{_PAID} || ' ' || f.currency", ("f",), ("fee",)),
        "fee_open": _Column(f"nullif(max({_FEE} - coalesce({_PAID}, 0), 0), 0) || ' ' || f.currency", ("f",), ("fee",)),
        "fee_state": _Column(
            f"CASE WHEN f.n IS NULL THEN NULL WHEN f.waived THEN 'waived' WHEN {_PAID} >= {_FEE} OR (f.amount IS NULL AND f.paid_on"
            f" IS NOT NULL) THEN 'paid' WHEN coalesce({_PAID}, 0) > 0 THEN 'part' ELSE 'open' END", ("f",), ("fee",),
        ),
        "responsible": _Column("t.responsible_id"),
        "seat": _Column(
            "(SELECT nullif(json_group_array(w.c), '[]') FROM (SELECT DISTINCT x.classification AS c FROM seat_term AS s"
            " JOIN seat AS x ON x.id = s.seat_id AND x.deleted = 0"
            f" WHERE s.organisation_id = t.id AND s.deleted = 0 AND {valid_on_day('s')}"
            f" ORDER BY {_classification_rank('x.classification')}) AS w)", (), ("seat_term", "seat"),
            "t.id IN (SELECT organisation_id FROM seat_term WHERE deleted = 0)",
        ),
        "contacts": _Column(
            "nullif((SELECT count(DISTINCT f.person_id) FROM person_function AS f"
            f" WHERE f.organisation_id = t.id AND f.deleted = 0 AND {valid_on_day('f')}), 0)", (), ("person_function",),
        ),
        "documents": _Column(
            "nullif((SELECT count(DISTINCT l.document_id) FROM archive_link AS l JOIN archive_document AS d ON d.id = l.document_id"
            " AND d.deleted = 0 WHERE l.organisation_id = t.id AND l.deleted = 0), 0)", (), ("archive_link", "archive_document"),
            "t.id IN (SELECT organisation_id FROM archive_link WHERE deleted = 0)",
        ),
        "changed": _Column(_changed("organisation", "t")),
    },
    PEOPLE: {
        "name": _Column("t.family_name || ' ' || t.given_name || ' ' || t.own_script_name"),
        **_plain(
            "given_name", "family_name", "own_script_name", "honorific", "country", "mail", "telephone", "diet", "needs", "note",
        ),
        **_listed("languages", "tags"),
        "function": _Column("nullif(f.title, '')", ("f",), ("person_function",)),
        "organisation": _Column("o.id", ("f", "s", "o"), ("person_function", "seat_term", "seat", "organisation")),
        "seat": _Column("x.classification", ("s", "x"), ("seat_term", "seat"), _SEATED),
        "body": _Column("coalesce(bt.text, b.name)", ("s", "x", "b", "bt"), ("seat_term", "seat", "body", "translation"), _SEATED),
        "consent": _Column("t.consent_on"),
        "portrait": _Column("iif(t.portrait_id IS NULL, NULL, 'yes')"),
        "activities": _Column(
            "nullif((SELECT count(*) FROM delegate AS d JOIN activity AS a ON a.id = d.activity_id AND a.deleted = 0"
            " WHERE d.person_id = t.id AND d.deleted = 0), 0)", (), ("delegate", "activity"),
            "t.id IN (SELECT person_id FROM delegate WHERE deleted = 0)",
        ),
        "changed": _Column(_changed("person", "t")),
    },
}  # fmt: skip

_TABLES = {ORGANISATIONS: "organisation", PEOPLE: "person"}
_LISTED = {ORGANISATIONS: "t.deleted = 0", PEOPLE: "t.deleted = 0 AND t.erased = 0"}
"""Which records stand in a list; people whose data were erased do not."""
_OWNERS: dict[str, dict[str, str]] = {
    ORGANISATIONS: {
        "membership": "organisation_id", "fee": "organisation_id", "seat_term": "organisation_id", "archive_link": "organisation_id",
        "person_function": "organisation_id", "translation": "owner_id", "own_value": "owner_id",
    },
    PEOPLE: {"person_function": "person_id", "seat_term": "person_id", "delegate": "person_id", "own_value": "owner_id"},
}  # fmt: skip
"""The field in which a record of another kind names the record of the list that it belongs to."""


def _column(kind: str, key: str) -> _Column:
    """The expression of a column.  Raises KeyError for one that there is not."""
    if key.startswith(OWN):
        field = key.removeprefix(OWN).replace("'", "''")
        return _Column(
            f"(SELECT nullif(v.text, '') FROM own_value AS v WHERE v.owner_id = t.id AND v.field_id = '{field}' AND v.deleted = 0 LIMIT 1)",
            (), ("own_value",), f"t.id IN (SELECT owner_id FROM own_value WHERE field_id = '{field}' AND deleted = 0)",
        )  # fmt: skip
    return _COLUMNS[kind][key]


def concerns(kind: str, key: str) -> tuple[str, ...]:
    """The kinds of record, beside the list's own, whose changes change the values of a column."""
    return _column(kind, key).kinds


def all_concerns(kind: str) -> frozenset[str]:
    """The kinds of record whose changes can change anything in a list."""
    found = {_TABLES[kind], "own_value", "own_field", "translation"}  # columns, regions, organisations may be called otherwise
    for column in _COLUMNS[kind].values():
        found.update(column.kinds)
    return frozenset(found)


def _joins(kind: str, columns: Iterable[_Column]) -> str:
    wanted = {alias for column in columns for alias in column.joins}
    return " ".join(join for alias, join in _JOINS[kind].items() if alias in wanted)


# --- whole columns -----------------------------------------------------------------------------------------------------------------------


def numbers(reader: Reader, kind: str) -> list[int]:
    """The small numbers of all records of a list, in their order."""
    return [n for (n,) in reader.rows(f"SELECT t.n FROM {_TABLES[kind]} AS t WHERE {_LISTED[kind]} ORDER BY t.n")]


def greatest_number(reader: Reader, kind: str) -> int:
    """The greatest small number of the list's table, deleted records included; 0 for none."""
    return int(reader.rows(f"SELECT coalesce(max(n), 0) FROM {_TABLES[kind]}")[0][0])


def values(
    reader: Reader, kind: str, keys: Sequence[str], given: Circumstances, only: Collection[int] | None = None
) -> Iterator[tuple[Any, ...]]:
    """The small number of all records and their values of some columns (of deleted records too where `only` names them), in no order.

    Records that have no value of the only column asked for may be left out.  Raises KeyError for a column that there is not.
    """
    columns = [_column(kind, key) for key in keys]
    condition = _LISTED[kind] if only is None else "t.n IN (SELECT value FROM json_each(:only))"
    parameters = given.values()
    if only is not None:
        parameters["only"] = json.dumps(list(only))
    elif len(columns) == 1 and columns[0].present:
        condition += f" AND {columns[0].present}"
    chosen = ", ".join(["t.n", *(column.expression for column in columns)])
    yield from reader.each(f"SELECT {chosen} FROM {_TABLES[kind]} AS t {_joins(kind, columns)} WHERE {condition}", parameters)


def count(reader: Reader, kind: str) -> int:
    """How many records a list has."""
    return int(reader.rows(f"SELECT count(*) FROM {_TABLES[kind]} AS t WHERE {_LISTED[kind]}")[0][0])


def first_letters(reader: Reader) -> list[str]:
    """The letters with which family names begin, found by leaps through the index without looking at every name; "" if any is empty."""
    found = reader.rows(
        """
        WITH RECURSIVE letter(l) AS (
            SELECT substr(min(family_name), 1, 1) FROM person WHERE family_name > ''
            UNION ALL
            SELECT (SELECT substr(min(p.family_name), 1, 1) FROM person AS p WHERE p.family_name >= char(unicode(l) + 1))
            FROM letter WHERE l IS NOT NULL
        )
        SELECT l FROM letter WHERE l IS NOT NULL
        """
    )
    empty = reader.rows("SELECT 1 FROM person WHERE family_name = '' LIMIT 1")
    return [*([""] if empty else []), *(str(one) for (one,) in found)]


def letters_of_names(reader: Reader, kind: str, given: Circumstances) -> list[tuple[str, int]]:
    """The letters with which the shown names begin, and how many with each; "" where there is none."""
    name = _column(kind, "name")
    found = reader.rows(
        f"SELECT substr({name.expression}, 1, 1), count(*) FROM {_TABLES[kind]} AS t {_joins(kind, [name])}"
        f" WHERE {_LISTED[kind]} GROUP BY 1",
        given.values(),
    )
    return [(str(letter or ""), int(count)) for letter, count in found]


def named(reader: Reader, kind: str, given: Circumstances, letters: Sequence[str], others: Sequence[int]) -> list[tuple[int, str]]:
    """The small number and the shown name of the records whose names begin with some letters, and of others by their small numbers."""
    name = _column(kind, "name")
    found = reader.rows(
        f"SELECT t.n, {name.expression} FROM {_TABLES[kind]} AS t {_joins(kind, [name])} WHERE {_LISTED[kind]}"
        f" AND (coalesce(substr({name.expression}, 1, 1), '') IN (SELECT value FROM json_each(:letters))"
        " OR t.n IN (SELECT value FROM json_each(:others)))",
        {**given.values(), "letters": json.dumps(list(letters)), "others": json.dumps(list(others))},
    )
    return [(n, text or "") for n, text in found]


def people_beginning(reader: Reader, letter: str) -> list[tuple[int, str]]:
    """The small number and the whole name, by which they are sorted, of the people whose family name begins with a letter; "": is empty."""
    name = _COLUMNS[PEOPLE]["name"].expression
    if letter:
        condition, values = "t.family_name >= ? AND t.family_name < ?", (letter, chr(min(ord(letter) + 1, 0x10FFFF)))
    else:
        condition, values = "t.family_name = ? AND t.family_name = ?", ("", "")
    return [
        (n, text) for n, text in reader.rows(f"SELECT t.n, {name} FROM person AS t WHERE {_LISTED[PEOPLE]} AND {condition}", values)
    ]  # fmt: skip


# --- pages -------------------------------------------------------------------------------------------------------------------------------


def page(
    reader: Reader, kind: str, keys: Sequence[str], given: Circumstances, only: Sequence[int]
) -> dict[int, tuple[str, str, dict[str, Any]]]:  # fmt: skip
    """Id, shown name and the values of some columns for a page of records by their small numbers; deleted ones are left out."""
    if not only:
        return {}
    known = {key: _column(kind, key) for key in keys}
    name = _column(kind, "name")
    shown = name.expression if kind == ORGANISATIONS else person_name("t")
    chosen = ", ".join(["t.n", "t.id", shown, *(column.expression for column in known.values())])
    found = reader.rows(
        f"SELECT {chosen} FROM {_TABLES[kind]} AS t {_joins(kind, [name, *known.values()])}"
        f" WHERE {_LISTED[kind]} AND t.n IN (SELECT value FROM json_each(:only))",
        {**given.values(), "only": json.dumps(list(only))},
    )
    return {n: (id, text, dict(zip(known, rest, strict=True))) for n, id, text, *rest in found}


def ids_of(reader: Reader, kind: str, only: Sequence[int]) -> list[str]:
    """The ids of records by their small numbers, in the same order."""
    found = dict(
        reader.rows(
            f"SELECT t.n, t.id FROM {_TABLES[kind]} AS t WHERE {_LISTED[kind]} AND t.n IN (SELECT value FROM json_each(?))",
            (json.dumps(list(only)),),
        )
    )
    return [found[n] for n in only if n in found]


def number_of(reader: Reader, kind: str, id: str) -> int | None:
    """The small number of a record, None where it is not there."""
    found = reader.rows(f"SELECT t.n FROM {_TABLES[kind]} AS t WHERE t.id = ? AND {_LISTED[kind]}", (id,))
    return int(found[0][0]) if found else None


def living(reader: Reader, kind: str, only: Collection[int]) -> set[int]:
    """Those of some records that are not deleted."""
    found = reader.rows(
        f"SELECT t.n FROM {_TABLES[kind]} AS t WHERE {_LISTED[kind]} AND t.n IN (SELECT value FROM json_each(?))", (json.dumps(list(only)),)
    )
    return {n for (n,) in found}


def numbers_touched(reader: Reader, kind: str, changed: str, ids: Collection[str]) -> set[int] | None:
    """The records of the list that changes of some records of one kind can concern; None where that cannot be told."""
    if changed == _TABLES[kind]:
        condition = "t.id IN (SELECT value FROM json_each(?))"
    elif changed in _OWNERS[kind]:
        condition = f"t.id IN (SELECT x.{_OWNERS[kind][changed]} FROM {changed} AS x WHERE x.id IN (SELECT value FROM json_each(?)))"
    else:
        return None
    return {n for (n,) in reader.rows(f"SELECT t.n FROM {_TABLES[kind]} AS t WHERE {condition}", (json.dumps(list(ids)),))}


def names(reader: Reader, kind: str, language: str, ids: Collection[str] | None = None) -> dict[str, str]:
    """What organisations or people (by the kind of record) are called, all of them or some, by their ids."""
    condition = "" if ids is None else " AND t.id IN (SELECT value FROM json_each(:ids))"
    parameters = {"language": language, "ids": json.dumps(list(ids or ()))}
    if kind == "organisation":
        expression, join = "coalesce(n.text, t.name)", _JOINS[ORGANISATIONS]["n"]
    else:
        expression, join = person_name("t"), ""
    return dict(reader.rows(f"SELECT t.id, {expression} FROM {kind} AS t {join} WHERE t.deleted = 0{condition}", parameters))


# --- searching ---------------------------------------------------------------------------------------------------------------------------


def words_of(text: str) -> list[str]:
    """The words of a text that is looked for, folded."""
    return folded_words(text)


def by_word(reader: Reader, word: str, *, with_people: bool) -> tuple[list[int], list[int]]:
    """The small numbers of the organisations and, if wanted, of the people in whose texts a folded word stands.

    From three letters on it may stand anywhere; a shorter one must begin a word of a name.  Organisations are found by the names that
    they have in other languages too.
    """
    organisation, person, translation = (table_named(kind).number for kind in ("organisation", "person", "translation"))
    tables = (organisation, translation, person) if with_people else (organisation, translation)
    if len(word) >= 3:  # what begins a word stands inside the text, so that this index alone knows all
        index, match = "search_part", f'"{word}"'
    else:
        index, match = "search_word", f'title : "{word}"*'
    docs = reader.rows(f"SELECT rowid FROM {index} WHERE {index} MATCH ? AND rowid % {SHIFT} IN ({', '.join(map(str, tables))})", (match,))
    organisations = [doc // SHIFT for (doc,) in docs if doc % SHIFT == organisation]
    people = [doc // SHIFT for (doc,) in docs if doc % SHIFT == person]
    if len(organisations) + len(people) < len(docs):
        organisations += _named_in_translation(reader, [doc // SHIFT for (doc,) in docs if doc % SHIFT == translation])
    return organisations, people


def _named_in_translation(reader: Reader, translations: Sequence[int]) -> list[int]:
    if not translations:
        return []
    found = reader.rows(
        "SELECT t.n FROM translation AS x JOIN organisation AS t ON t.id = x.owner_id WHERE x.owner_kind = 'organisation'"
        " AND x.field = 'name' AND x.deleted = 0 AND x.n IN (SELECT value FROM json_each(?))",
        (json.dumps(list(translations)),),
    )
    return [n for (n,) in found]


def all_ids(reader: Reader, kind: str) -> Iterator[tuple[int, str]]:
    """The small number and the id of every record of a list."""
    return reader.each(f"SELECT n, id FROM {_TABLES[kind]} WHERE deleted = 0")
