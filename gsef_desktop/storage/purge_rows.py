"""What a file holds about a person: the rows that are theirs, and the words by which they are named anywhere else.

Everything here only reads, tombstones included, by a function that runs a SELECT.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import Any, NamedTuple

from gsef_desktop.domain.mail_addresses import mail_addresses
from gsef_desktop.storage.schema import TableInfo, all_tables, table_named
from gsef_desktop.storage.search_index import fold

Ask = Callable[[str, Sequence[Any]], Iterable[tuple[Any, ...]]]
"""Runs a SELECT with parameters."""

HIDDEN = "[…]"
"""What stands where a name stood in a text."""

_LEAST_NAME = 3
"""Shorter names are not looked for in the texts of others."""
_LEAST_DIGITS = 6
_MOST_NEEDLES = 200
_MOST_PAIRS = 20
_LIKE = 0.8
"""How much alike a given name and a misspelt one are, from 0 to 1."""


class Theirs(NamedTuple):
    """Rows that are a person's: they go (`drop`), or stay with these columns emptied."""

    kind: str
    ns: tuple[int, ...]
    columns: tuple[str, ...]
    drop: bool


class Named(NamedTuple):
    """By what somebody is named: whole names, mail addresses, telephone numbers; the single names for labels about them; and the pairs of
    given and family name, by which a misspelt name is known."""

    needles: tuple[str, ...]
    words: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...] = ()

    def hidden(self, text: str) -> str:
        """A text with […] in place of every name, whatever its case, unless it stands within a longer word."""
        made = _pattern(self.needles).sub(HIDDEN, text) if self.needles else text
        for given, family in self.pairs:
            made = _beside(family).sub(lambda found, given=given: _hidden_beside(found, given), made)  # type: ignore[misc]
        return made

    def names(self, text: str) -> bool:
        """Whether they are named in a text."""
        return self.hidden(text) != text

    def names_singly(self, text: str) -> bool:
        """The same, where a single name is enough."""
        every = (*self.needles, *self.words)
        return bool(every and _pattern(every).search(text)) or self.names(text)


@lru_cache(maxsize=64)
def _pattern(needles: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_bounded(one) for one in sorted(needles, key=len, reverse=True)), re.IGNORECASE)


@lru_cache(maxsize=256)
def _beside(family: str) -> re.Pattern[str]:
    """A family name with the word before and the one behind it."""
    name = _spaced(family)
    return re.compile(rf"(?:(?P<before>\w[\w'’-]*\.?)\s+)?(?<!\w)(?P<name>{name})(?!\w)(?:,?\s+(?P<after>\w[\w'’-]*\.?))?", re.IGNORECASE)


def _hidden_beside(found: re.Match[str], given: str) -> str:
    """What stands for a family name beside a word that is like the given name, or its initial."""
    if _is_like(found["before"] or "", given):
        return HIDDEN + found[0][found.end("name") - found.start() :]
    return found[0][: found.start("name") - found.start()] + HIDDEN if _is_like(found["after"] or "", given) else found[0]


def _is_like(word: str, given: str) -> bool:
    """Whether a word may be a given name: it is its initial, or differs by a letter or two."""
    one, other = fold(word).rstrip("."), fold(given.split()[0])
    if len(one) == 1:
        return word.endswith(".") and other.startswith(one)
    return len(one) > 2 and SequenceMatcher(None, one, other).ratio() >= _LIKE


def _bounded(needle: str) -> str:
    """A needle that stands alone.  In Korean, Chinese and Japanese words are written without a space behind a name."""
    before = r"(?<!\w)" if needle[0].isalnum() and not _is_eastern(needle[0]) else ""
    after = r"(?!\w)" if needle[-1].isalnum() and not _is_eastern(needle[-1]) else ""
    return before + _spaced(needle) + after


def _spaced(words: str) -> str:
    """Words with any white space between them."""
    return r"\s+".join(re.escape(word) for word in words.split())


def _is_eastern(letter: str) -> bool:
    return "\u1100" <= letter <= "\u11ff" or "\u2e80" <= letter <= "\uffdc"


def same_people(ask: Ask, person_id: str) -> list[str]:
    """The ids of a person and of those who were found to be the same, in the end."""
    ids = [person_id]
    for one in ids:
        for (other,) in ask("SELECT id FROM person WHERE merged_into_id = ?", (one,)):
            if other not in ids:
                ids.append(other)
    return ids


def names_of(ask: Ask, ids: Sequence[str]) -> Named:
    """All words by which people are or were named, as the rows and the journal have them."""
    found: dict[str, dict[str, None]] = {}
    for column in ("given_name", "family_name", "own_script_name", "mail", "telephone"):
        texts = [text for (text,) in ask(f"SELECT {column} FROM person WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),))]
        texts += [text for pair in _past(ask, "person", column, ids) for text in pair]
        forms = ((str(text).strip(), " ".join(str(text).split())) for text in texts if text)  # as it was typed, and as it is told
        found[column] = dict.fromkeys(form for both in forms for form in both if form)
    given, family = list(found["given_name"]), list(found["family_name"])
    needles = dict[str, None]()
    for one in given:
        for other in family:
            needles.update(dict.fromkeys((f"{one} {other}", f"{other} {one}", f"{other}, {one}")))
            if _is_eastern(one[0]):
                needles[f"{other}{one}"] = None
    needles.update(dict.fromkeys(text for text in found["own_script_name"] if len(text) >= _LEAST_NAME))
    if not (given and family):
        needles.update(dict.fromkeys(text for text in (*given, *family) if " " in text))
    for text in found["mail"]:
        needles.update(dict.fromkeys(mail_addresses(text) or (text,)))
    for text in found["telephone"]:
        numbers = [part for piece in re.split(r"[,;]", text) if (part := piece.strip())]
        needles.update(dict.fromkeys(one for one in numbers if sum(map(str.isdigit, one)) >= _LEAST_DIGITS))
    needles.update(dict.fromkeys(json.dumps(one, ensure_ascii=False)[1:-1] for one in list(needles)))  # as in lists and messages
    words = [text for text in (*given, *family, *found["own_script_name"]) if len(text) > 1]
    pairs = [(one, other) for one in given for other in family if min(len(one), len(other)) >= _LEAST_NAME and not _is_eastern(one[0])]
    return Named(tuple(list(needles)[:_MOST_NEEDLES]), tuple(dict.fromkeys(words)), tuple(pairs[:_MOST_PAIRS]))


def _past(ask: Ask, kind: str, column: str, ids: Sequence[str]) -> Iterable[tuple[Any, ...]]:
    """The old and new values of a column in the journal."""
    return ask(
        f'SELECT c.old, c.new FROM chg AS c JOIN journal_column AS j ON j.tbl = c.tbl AND j.col = c.col JOIN "{kind}" AS t ON t.n = c.n'
        " WHERE j.kind = ? AND j.name = ? AND t.id IN (SELECT value FROM json_each(?))",
        (kind, column, json.dumps(ids)),
    )


_OF_GUEST = (
    "name", "note", "badge_name", "needs", "travel", "hotel", "arrives_on", "arrives_at", "departs_on", "departs_at", "replied_on",
)  # fmt: skip
"""What a participation keeps about whoever takes part."""

_OF_PERSON: tuple[tuple[str, str, tuple[str, ...], bool], ...] = (
    ("person_function", "person_id", ("title", "organisation_id", "valid_from", "valid_to"), True),
    ("address", "person_id", ("label", "text"), True),
    ("language_officer", "person_id", (), True),
    ("archive_link", "person_id", (), True),
    ("participation", "person_id", _OF_GUEST, False),
    ("action_owner", "person_id", (), True),
    ("vote_candidate", "person_id", ("name",), False),
    ("delegate", "person_id", ("note",), False),
)
_ATTACHED = (("detail", ("label", "text")), ("own_value", ("text",)), ("source_link", ()))


def rows_of(ask: Ask, ids: Sequence[str]) -> Iterator[Theirs]:
    """The rows that are a person's, those of deleted ones included; the row of the person comes first."""
    everybody = json.dumps(ids)
    info = table_named("person")
    kept = {"id", "erased", "merged_into_id"}
    yield _rows(ask, "person", "t.id IN (SELECT value FROM json_each(?))", (everybody,), [n for n in info.names if n not in kept], False)
    owned = {"person": list(ids)}
    for kind, column, columns, drop in _OF_PERSON:
        where = f't."{column}" IN (SELECT value FROM json_each(?))'
        yield _rows(ask, kind, where, (everybody,), columns, drop)
        owned[kind] = _ids(ask, kind, where, (everybody,)) if drop else []
    where = "t.owner_kind = 'person' AND t.owner_id IN (SELECT value FROM json_each(?))"
    for kind, columns in _ATTACHED:
        yield _rows(ask, kind, where, (everybody,), columns, True)
        owned[kind] = _ids(ask, kind, where, (everybody,))
    for kind, gone in owned.items():
        where = "t.owner_kind = ? AND t.owner_id IN (SELECT value FROM json_each(?))"
        yield _rows(ask, "translation", where, (kind, json.dumps(gone)), ("text",), True)


def _rows(ask: Ask, kind: str, where: str, parameters: Sequence[Any], columns: Sequence[str], drop: bool) -> Theirs:
    ns = tuple(n for (n,) in ask(f'SELECT t.n FROM "{kind}" AS t WHERE {where}', parameters))
    return Theirs(kind, ns, tuple(columns), drop)


def _ids(ask: Ask, kind: str, where: str, parameters: Sequence[Any]) -> list[str]:
    return [id for (id,) in ask(f'SELECT t.id FROM "{kind}" AS t WHERE {where}', parameters)]


def pictures_of(ask: Ask, ids: Sequence[str]) -> list[str]:
    """The ids of the attachments that were their portraits or packs made for them, and are used by nothing else."""
    everybody = json.dumps(ids)
    found = {text for pair in _past(ask, "person", "portrait_id", ids) for text in pair if text}
    for sql in ("SELECT portrait_id FROM person WHERE id IN (SELECT value FROM json_each(?))",
                "SELECT attachment_id FROM pack WHERE personal_for_id IN (SELECT value FROM json_each(?))"):  # fmt: skip
        found.update(text for (text,) in ask(sql, (everybody,)) if text)
    return sorted(one for one in found if not _used_elsewhere(ask, one, ids))


def _used_elsewhere(ask: Ask, attachment_id: str, ids: Sequence[str]) -> bool:
    for info in all_tables():
        for column in info.columns:
            if column.refers_to == "attachment":
                own = " AND t.id NOT IN (SELECT value FROM json_each(?))" if info.kind == "person" else ""
                own = " AND coalesce(t.personal_for_id, '') NOT IN (SELECT value FROM json_each(?))" if info.kind == "pack" else own
                parameters = (attachment_id, json.dumps(ids)) if own else (attachment_id,)
                sql = f'SELECT 1 FROM "{info.kind}" AS t WHERE t."{column.name}" = ? AND t.deleted = 0{own} LIMIT 1'
                if list(ask(sql, parameters)):
                    return True
    return False


# --- words in texts ----------------------------------------------------------------------------------------------------------------------


@cache
def text_columns(kind: str) -> tuple[str, ...]:
    """The columns of a table in which words may stand."""
    info: TableInfo[Any] = table_named(kind)
    return tuple(one.name for one in info.columns if one.name != "id" and one.refers_to is None and one.plain_type in (str, tuple))


def mentions(ask: Ask, named: Named) -> Iterator[tuple[str, int, dict[str, str]]]:
    """Where else they are named: the kind and number of a row, and its texts without the name.  People's own rows are left alone."""
    wanted = _likes(named)
    if not wanted:
        return
    for info in all_tables():
        columns = text_columns(info.kind)
        if not columns or info.kind == "person":
            continue
        whole = " || char(31) || ".join(f"coalesce(t.\"{name}\", '')" for name in columns)
        names = ", ".join(f't."{name}"' for name in columns)
        where = " OR ".join(["w LIKE ? ESCAPE '\\'"] * len(wanted))
        sql = f'SELECT n, {", ".join(map(_quoted, columns))} FROM (SELECT t.n, {names}, {whole} AS w FROM "{info.kind}" AS t) WHERE {where}'
        for n, *values in ask(sql, wanted):
            changed = {name: text for name, value in zip(columns, values, strict=True) if value and (text := named.hidden(value)) != value}
            if changed:
                yield info.kind, n, changed


def past_mentions(ask: Ask, named: Named) -> Iterator[tuple[int, Any, Any]]:
    """The changes of the journal in whose values they are named: number, old and new value without the name."""
    wanted = _likes(named)
    if not wanted:
        return
    where = " OR ".join(["w LIKE ? ESCAPE '\\'"] * len(wanted))
    texts = "iif(typeof(old) = 'text', old, '') || char(31) || iif(typeof(new) = 'text', new, '')"
    for id, old, new in ask(f"SELECT id, old, new FROM (SELECT id, old, new, {texts} AS w FROM chg) WHERE {where}", wanted):
        hidden = [named.hidden(value) if isinstance(value, str) else value for value in (old, new)]
        if hidden != [old, new]:
            yield id, *hidden


def files_naming(ask: Ask, named: Named) -> list[str]:
    """The ids of kept files in whose bytes they are named.  Files that are compressed inside, such as DOCX, are not looked into."""
    if not named.needles:
        return []
    where = " OR ".join(["instr(data, ?) > 0"] * len(named.needles))
    return [id for (id,) in ask(f"SELECT id FROM attachment WHERE {where}", [one.encode() for one in named.needles])]


def _likes(named: Named) -> list[str]:
    """Patterns of LIKE, which minds the case of letters beyond ASCII."""
    made = dict[str, None]()
    for needle in dict.fromkeys((*named.needles, *(family for _, family in named.pairs))):
        for text in (needle, needle.lower(), needle.upper()):
            made["%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"] = None
    return list(made)


def _quoted(name: str) -> str:
    return f'"{name}"'
