"""Search while typing: over everything in the file, accents ignored, beginnings and parts of words found, Hangul inside words too.

Every word of the query must be found, at the beginning of a word or, from three letters on (two Hangul syllables are more), inside one.
Better kinds of hit are asked for first and the others only while there is room, so that one letter costs no more than a whole word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.search import SearchHit
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.schema import all_tables, class_named, table_named
from gsef_desktop.storage.search_index import SHIFT, fold, searched_columns

_WORDS = re.compile(r"[^\W_]+")
_MOST_WORDS = 12
_LONGEST_TEXT = 1_000
_LONGEST_WORD = 60
"""Longer ones are looked for by their beginning: the index would take minutes over a pasted page without a space."""
_AROUND = 40
_LOOKED_THROUGH, _STEP = 400_000, 8_000
"""How much of a long text is looked through for the passage to show, and how much of it at a time, in letters."""
_CANDIDATES = 4
"""How many candidates are looked at for each hit wanted: several may lead to the same record."""

_LEADS_TO: dict[str, tuple[tuple[str, str], ...]] = {
    "activity_partner": (("activity_id", "activity"), ("series_id", "series")),
    "target_country": (("activity_id", "activity"),),
    "measurement": (("indicator_id", "indicator"),),
    "membership": (("organisation_id", "organisation"),),
    "person_function": (("person_id", "person"),),
    "body_rules": (("body_id", "body"),),
    "composition": (("body_id", "body"),),
    "seat_term": (("seat_id", "seat"),),
    "meeting_session": (("meeting_id", "meeting"),),
    "paper_version": (("paper_id", "paper"),),
    "recurrence": (("activity_id", "activity"),),
    "activity_plan": (("activity_id", "activity"),),
    "delegate": (("activity_id", "activity"),),
    "calendar_component": (("activity_id", "activity"),),
    "task_template_step": (("template_id", "task_template"),),
    "college": (("rules_id", "body_rules"),),
    "majority_rule": (("rules_id", "body_rules"),),
    "fee": (("organisation_id", "organisation"),),
    "backlog_item": (("taken_id", "agenda_item"), ("from_id", "agenda_item"), ("body_id", "body")),
    "vote_candidate": (("vote_id", "vote"),),
    "address": (("organisation_id", "organisation"), ("person_id", "person")),
}
"""Where to go for a hit in a record that has no place of its own: the first reference that is set."""

_OF_OTHERS = frozenset({"detail", "own_value", "translation"})
"""Records that name their owner by kind and id."""

_TITLES: dict[str, str] = {
    "person": "trim(iif(t.family_name_first, t.family_name || ' ' || t.given_name, t.given_name || ' ' || t.family_name))",
    "meeting": "coalesce((SELECT a.title FROM activity AS a WHERE a.id = t.activity_id), t.symbol)",
    "participation": "coalesce(nullif(t.name, ''), nullif((SELECT trim(p.given_name || ' ' || p.family_name) FROM person AS p"
    " WHERE p.id = t.person_id), ''), (SELECT o.name FROM organisation AS o WHERE o.id = t.organisation_id), t.capacity)",
    "seat": "coalesce(nullif(t.title, ''), (SELECT b.name FROM body AS b WHERE b.id = t.body_id))",
    "decision": "trim(t.symbol || ' ' || substr(t.text, 1, 80))",
    "vote": "substr(t.question, 1, 80)",
    "minutes": "coalesce((SELECT nullif(i.title, '') FROM agenda_item AS i WHERE i.id = t.item_id), (SELECT a.title FROM meeting AS m"
    " JOIN activity AS a ON a.id = m.activity_id WHERE m.id = t.meeting_id), t.text)",
    "paper": "trim(t.symbol || ' ' || t.title)",
    "source_line": "substr(t.text, 1, 80)",
    "source_document": "coalesce(nullif(t.title, ''), t.file_name)",
}


class _Found(NamedTuple):
    kind: str
    n: int
    score: float


def search(reader: Reader, text: str, *, limit: int = 30) -> list[SearchHit]:
    """The records that hold every word of `text`, the best first.  Any text may be given; one without letters finds nothing."""
    words = folded_words(text)
    if not words or limit < 1:
        return []
    hits: dict[RecordRef, SearchHit] = {}
    for hit in _hits(reader, _candidates(reader, words, limit * _CANDIDATES), words):
        known = hits.get(hit.ref)
        if known is None or hit.score > known.score:
            hits[hit.ref] = hit
    return sorted(hits.values(), key=lambda hit: (-hit.score, hit.title, hit.ref))[:limit]


def folded_words(text: str) -> list[str]:
    """The words of a query as the index has them, each once; of a very long text the first ones."""
    return list(dict.fromkeys(word[:_LONGEST_WORD] for word in _WORDS.findall(fold(text[:_LONGEST_TEXT]))))[:_MOST_WORDS]


def _candidates(reader: Reader, words: list[str], limit: int) -> list[_Found]:
    """Rows of the index, by falling quality: begin of words in a title, inside a title, anywhere, words apart."""
    begins = " AND ".join(f'"{word}"*' for word in words)
    stages = [("search_word", f"title : ({begins})", 4.0)]
    inside = " AND ".join(f'"{word}"' for word in words)
    has_parts = all(len(word) >= 3 for word in words)
    if has_parts:
        stages.append(("search_part", f"title : ({inside})", 3.0))
    stages.append(("search_word", begins, 2.0))
    if has_parts:
        stages.append(("search_part", inside, 1.0))
    order = "ORDER BY rank" if sum(map(len, words)) >= 3 else ""
    kinds = {info.number: info.kind for info in all_tables()}
    found: dict[int, float] = {}
    for table, match, score in stages:
        if len(found) < limit:
            rows = reader.rows(f"SELECT rowid FROM {table} WHERE {table} MATCH ? {order} LIMIT ?", (match, limit))
            for place, (doc,) in enumerate(rows):
                found.setdefault(doc, score - place / (limit + 1))
    if len(words) > 1 and len(found) < limit:
        for (doc,) in reader.rows(*_mixed(words, limit)):
            found.setdefault(doc, 0.0)
    return [_Found(kinds[doc % SHIFT], doc // SHIFT, score) for doc, score in list(found.items())[:limit]]


def _mixed(words: list[str], limit: int) -> tuple[str, tuple[Any, ...]]:
    """The question for rows where one word begins a word and another stands inside one."""
    parts, values = [], list[Any]()
    for word in words:
        part = "SELECT rowid FROM search_word WHERE search_word MATCH ?"
        values.append(f'"{word}"*')
        if len(word) >= 3:
            part += " UNION SELECT rowid FROM search_part WHERE search_part MATCH ?"
            values.append(f'"{word}"')
        parts.append(f"SELECT rowid FROM ({part})")
    return f"{' INTERSECT '.join(parts)} LIMIT ?", (*values, limit)


def _hits(reader: Reader, found: list[_Found], words: list[str]) -> Iterable[SearchHit]:
    """Read the rows found and turn each into a hit on the record to go to."""
    for kind in dict.fromkeys(item.kind for item in found):
        scores = {item.n: item.score for item in found if item.kind == kind}
        info = table_named(kind)
        titles, body = searched_columns(info)
        columns = [*titles, *body]
        extra = [column for column, _ in _LEADS_TO.get(kind, ())]
        if kind in _OF_OTHERS:
            extra = ["owner_kind", "owner_id"]
        names = ", ".join(f'substr(t."{name}", 1, {_LOOKED_THROUGH})' if name == "text" else f't."{name}"' for name in (*extra, *columns))
        marks = ", ".join(str(n) for n in scores)
        for n, id, *values in reader.rows(f'SELECT t.n, t.id, {names} FROM "{kind}" AS t WHERE t.n IN ({marks}) AND t.deleted = 0'):
            ref = _place_of(reader, kind, id, dict(zip(extra, values, strict=False)))
            title = _title(reader, ref) if ref is not None else None
            if ref is None or title is None:
                continue
            texts = [str(value) for value in values[len(extra) :] if value]
            yield SearchHit(ref=ref, title=title, excerpt=excerpt(texts, title, words), kind=kind, score=scores[n] + _bonus(ref.kind))


def _place_of(reader: Reader, kind: str, id: str, references: dict[str, Any]) -> RecordRef | None:
    """The record to go to, or None if it has been deleted."""
    if kind in _OF_OTHERS:
        owner_kind, owner_id = references["owner_kind"], references["owner_id"]
        return _followed(reader, owner_kind, owner_id)
    for column, target in _LEADS_TO.get(kind, ()):
        if references[column]:
            return _followed(reader, target, references[column])
    if kind == "source_line":
        rows = reader.rows("SELECT owner_kind, owner_id FROM source_link WHERE source_line_id = ? AND deleted = 0 LIMIT 1", (id,))
        if rows:
            return _followed(reader, rows[0][0], rows[0][1])
    return RecordRef(kind, id)


def _followed(reader: Reader, kind: str, id: str, depth: int = 3) -> RecordRef | None:
    """The record, or what it leads to itself if it has no place of its own."""
    try:
        class_named(kind)
    except KeyError:
        return None
    if kind in _OF_OTHERS and depth:
        rows = reader.rows(f'SELECT owner_kind, owner_id FROM "{kind}" WHERE id = ? AND deleted = 0', (id,))
        return _followed(reader, rows[0][0], rows[0][1], depth - 1) if rows else None
    ways = _LEADS_TO.get(kind)
    if ways and depth:
        names = ", ".join(f'"{column}"' for column, _ in ways)
        rows = reader.rows(f'SELECT {names} FROM "{kind}" WHERE id = ? AND deleted = 0', (id,))
        for (_, target), value in zip(ways, rows[0] if rows else (), strict=False):
            if value:
                return _followed(reader, target, value, depth - 1)
        return None
    return RecordRef(kind, id)


def _title(reader: Reader, ref: RecordRef) -> str | None:
    """The title of a living record, None of a deleted one."""
    names = table_named(ref.kind).names
    plain = next((name for name in ("title", "name", "symbol", "text") if name in names), "id")
    title = _TITLES.get(ref.kind, f't."{plain}"')
    rows = reader.rows(f'SELECT {title} FROM "{ref.kind}" AS t WHERE t.id = ? AND t.deleted = 0', (ref.id,))
    return str(rows[0][0] or "") if rows else None


def _bonus(kind: str) -> float:
    """Among equal hits the things people look for most come first."""
    return {"activity": 0.3, "meeting": 0.25, "person": 0.2, "organisation": 0.2, "body": 0.15, "agenda_item": 0.1}.get(kind, 0.0)


def excerpt(texts: list[str], title: str, words: list[str]) -> str:
    """The surroundings of the first find outside the title, on one line."""
    folded_title = fold(title)
    if all(word in folded_title for word in words):
        return ""
    for word in sorted(words, key=lambda word: word in folded_title):
        for text in texts:
            if text != title and (place := _place(text, word)) is not None:
                start, end = max(0, place - _AROUND), place + len(word) + _AROUND
                cut = " ".join(text[start:end].split())
                return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"
    return ""


def _place(text: str, word: str) -> int | None:
    """Where in a text its folded form holds a word."""
    overlap = len(word)
    for start in range(0, len(text), _STEP):
        piece = text[start : start + _STEP + overlap]
        position = fold(piece).find(word)
        if position < 0:
            continue
        for index, letter in enumerate(piece):
            position -= len(fold(letter))
            if position < 0:
                return start + index
    return None
