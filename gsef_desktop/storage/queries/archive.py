"""The documents of the archive: found by their text through the search index, filtered and sorted in SQL; files stay where they are."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from gsef_desktop.domain.archive import OWNERS, ArchiveFilter, ArchiveOwner, ArchiveRow
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import ArchiveDocument, ArchiveKind, ArchiveRelation
from gsef_desktop.storage.queries.pieces import as_day, person_name, translated
from gsef_desktop.storage.queries.search import excerpt, folded_words
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.schema import table_of
from gsef_desktop.storage.search_index import SHIFT, fold

_NAMED = translated("n", "archive_document", "t", "title")
_TITLE = "coalesce(n.text, t.title)"
_ORDERS = {
    "title": f"gsef_fold({_TITLE})",
    "kind": "t.kind",
    "year": "t.year",
    "languages": "nullif(t.languages, '[]')",
    "owners": """(SELECT min(gsef_fold(coalesce(o.name, a.title, s.title, trim(p.family_name || ' ' || p.given_name))))
        FROM archive_link AS l
        LEFT JOIN organisation AS o ON o.id = l.organisation_id AND o.deleted = 0
        LEFT JOIN activity AS a ON a.id = l.activity_id AND a.deleted = 0
        LEFT JOIN series AS s ON s.id = l.series_id AND s.deleted = 0
        LEFT JOIN person AS p ON p.id = l.person_id AND p.deleted = 0 WHERE l.document_id = t.id AND l.deleted = 0)""",
    "file": "nullif(lower(t.file_name), '')",
    "added": "t.added_on",
}
ARCHIVE_ORDERS = tuple(_ORDERS)
"""What documents can be sorted by; what has no value comes last in either direction."""
_OWNER_COLUMNS = {kind: f"{kind}_id" for kind in OWNERS}


def _links_to(kind: str, name: str, join: str = "") -> str:
    return f"""
        SELECT l.document_id, l.id, '{kind}', o.id, {name}, l.relation, l.rank FROM archive_link AS l
        JOIN {kind} AS o ON o.id = l.{kind}_id AND o.deleted = 0 {join}
        WHERE l.deleted = 0 AND l.document_id IN (SELECT value FROM json_each(:ids))
    """


_NAMED_OWNERS = (("organisation", "name"), ("activity", "title"), ("series", "title"))
_LINKS = " UNION ALL ".join(
    [
        *(_links_to(kind, f"coalesce(n.text, o.{field})", translated("n", kind, "o", field)) for kind, field in _NAMED_OWNERS),
        _links_to("person", person_name("o", honorific=False)),
    ]
)
_LINKS += " ORDER BY 7, 2"


def document_ids(
    reader: Reader, *, wanted: ArchiveFilter, language: str, order: str = "title", descending: bool = False
) -> list[str]:  # fmt: skip
    """The ids of the documents that pass, in order.  Raises KeyError for an unknown order."""
    values: dict[str, Any] = {"language": language}
    where = ["t.deleted = 0"]
    for name, column, chosen in (
        ("kinds", "t.kind", [kind.value for kind in wanted.kinds]),
        ("years", "t.year", sorted(wanted.years)),
    ):
        if chosen:
            values[name] = json.dumps(chosen)
            where.append(f"{column} IN (SELECT value FROM json_each(:{name}))")
    if wanted.languages:
        values["speaks"] = json.dumps(sorted(wanted.languages))
        codes = "SELECT value FROM json_each(:speaks)"
        where.append(f"EXISTS (SELECT 1 FROM json_each(t.languages) AS l WHERE l.value IN ({codes}))")
    if wanted.owner_kind:
        values["owner"] = wanted.owner_id
        link = f"SELECT document_id FROM archive_link WHERE deleted = 0 AND {_OWNER_COLUMNS[wanted.owner_kind]} = :owner"
        where.append(f"t.id IN ({link})")
    if wanted.for_outsiders:
        where.append("t.internal = 0")
    if wanted.text.strip():
        where.append(_with_words(values, wanted.text))
    way = "DESC" if descending else "ASC"
    sql = f"""
        SELECT t.id FROM archive_document AS t {_NAMED} WHERE {" AND ".join(where)}
        ORDER BY {_ORDERS[order]} {way} NULLS LAST, gsef_fold({_TITLE}), t.id
    """
    return [str(one) for (one,) in reader.rows(sql, values)]


def _with_words(values: dict[str, Any], text: str) -> str:
    """The condition that every word of a text stands in a document, at the beginning of a word or (from three letters on) inside one."""
    words = folded_words(text)
    if not words:
        return "0"
    values["number"] = table_of(ArchiveDocument).number
    conditions = []
    for place, word in enumerate(words):
        values[f"begins{place}"], values[f"inside{place}"] = f'"{word}"*', f'"{word}"'
        found = f"SELECT rowid / {SHIFT} FROM search_word WHERE search_word MATCH :begins{place} AND rowid % {SHIFT} = :number"
        if len(word) >= 3:
            found += f" UNION SELECT rowid / {SHIFT} FROM search_part WHERE search_part MATCH :inside{place} AND rowid % {SHIFT} = :number"
        conditions.append(f"t.n IN ({found})")
    return f"({' AND '.join(conditions)})"


def document_rows(reader: Reader, *, ids: Sequence[str], language: str) -> list[ArchiveRow]:
    """The rows of some documents, in the order of `ids`; their texts and files are not read."""
    values = {"language": language, "ids": json.dumps(list(ids))}
    owners: dict[str, list[ArchiveOwner]] = defaultdict(list)
    for document, link, kind, one, name, relation, _ in reader.rows(_LINKS, values):
        owners[document].append(ArchiveOwner(link, kind, one, name, ArchiveRelation(relation)))
    found = reader.rows(
        f"""
        SELECT t.id, {_TITLE}, t.kind, t.year, t.languages, t.file_name, f.size, t.link, t.added_on, t.internal
        FROM archive_document AS t {_NAMED} LEFT JOIN attachment AS f ON f.id = t.attachment_id
        WHERE t.deleted = 0 AND t.id IN (SELECT value FROM json_each(:ids))
        """,
        values,
    )
    rows = {
        one: ArchiveRow(
            id=one, title=title, kind=ArchiveKind(kind), year=year, languages=tuple(json.loads(languages)), file_name=file_name, size=size,
            link=link, added_on=as_day(added), internal=bool(internal), owners=tuple(owners.get(one, ())),
        )
        for one, title, kind, year, languages, file_name, size, link, added, internal in found
    }  # fmt: skip
    return [rows[one] for one in ids if one in rows]


def archive_counts(reader: Reader) -> tuple[dict[ArchiveKind, int], dict[int, int], dict[str, int]]:
    """How many documents there are of each kind, of each year and in each language."""
    kinds = reader.rows("SELECT kind, count(*) FROM archive_document WHERE deleted = 0 GROUP BY kind")
    years = reader.rows(
        "SELECT year, count(*) FROM archive_document WHERE deleted = 0 AND year IS NOT NULL GROUP BY year ORDER BY year DESC"
    )
    languages = reader.rows(
        "SELECT l.value, count(*) FROM archive_document AS t, json_each(t.languages) AS l WHERE t.deleted = 0 GROUP BY 1 ORDER BY 2 DESC, 1"
    )
    return (
        {ArchiveKind(kind): count for kind, count in kinds},
        {int(year): count for year, count in years},
        {str(code): count for code, count in languages},
    )


def found_passage(reader: Reader, *, document_id: str, text: str) -> str:
    """The surroundings of the first of the words in what is written in a document; empty where they stand elsewhere."""
    rows = reader.rows("SELECT title, text FROM archive_document WHERE id = ? AND deleted = 0", (document_id,))
    return excerpt([rows[0][1]], "", folded_words(text)) if rows and rows[0][1] else ""


_BY_NAME = """
    SELECT 'organisation' AS kind, id, name AS name, 1 AS place, '' AS day FROM organisation WHERE deleted = 0
    UNION ALL SELECT 'organisation', owner_id, text, 2, '' FROM translation
        WHERE owner_kind = 'organisation' AND field = 'name' AND deleted = 0 AND text <> ''
    UNION ALL SELECT 'organisation', id, acronym, 3, '' FROM organisation WHERE deleted = 0 AND acronym <> ''
    UNION ALL SELECT 'person', id, trim(given_name || ' ' || family_name), 4, '' FROM person WHERE deleted = 0
    UNION ALL SELECT 'person', id, trim(family_name || ' ' || given_name), 5, '' FROM person WHERE deleted = 0
    UNION ALL SELECT 'person', id, own_script_name, 6, '' FROM person WHERE deleted = 0 AND own_script_name <> ''
    UNION ALL SELECT 'series', id, title, 8, '' FROM series WHERE deleted = 0
    UNION ALL SELECT 'activity', id, title, 7, coalesce(time_earliest, '') FROM activity WHERE deleted = 0
    UNION ALL SELECT 'activity', id, title || ' ' || substr(time_earliest, 1, 4), 7, time_earliest FROM activity
        WHERE deleted = 0 AND time_earliest IS NOT NULL
"""


def owner_names(reader: Reader, *, limit: int = 10_000) -> list[str]:
    """The names of what documents can be of or about; activities with their year."""
    rows = reader.rows(
        f"""
        SELECT DISTINCT name FROM ({_BY_NAME}) WHERE name <> '' AND (kind <> 'activity' OR day = '' OR name LIKE '%' || substr(day, 1, 4))
        AND place NOT IN (5) ORDER BY name COLLATE NOCASE LIMIT ?
        """,
        (limit,),
    )
    return [str(name) for (name,) in rows]


def owner_called(reader: Reader, name: str) -> RecordRef | None:
    """The record of that name."""
    rows = reader.rows(
        f"SELECT kind, id FROM ({_BY_NAME}) WHERE gsef_fold(name) = ? ORDER BY place, day DESC, id LIMIT 1", (fold(" ".join(name.split())),)
    )
    return RecordRef(*rows[0]) if rows else None
