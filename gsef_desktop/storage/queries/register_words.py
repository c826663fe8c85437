"""The condition that every word of a search stands in one of several places of a row, asked of the search index."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gsef_desktop.storage.queries.search import folded_words
from gsef_desktop.storage.schema import table_named
from gsef_desktop.storage.search_index import SHIFT


def with_words(values: dict[str, Any], text: str, places: Mapping[str, str]) -> str:
    """A condition for SQL; its parameters are added to `values`.

    `places` gives for each kind of record how a row belongs to some of its rows, with ``{n}`` for the question for their numbers, such as
    ``t.n IN ({n})``.  A word counts at the beginning of a word or, from three letters on, inside one.
    """
    words = folded_words(text)
    conditions = []
    for place, word in enumerate(words):
        values[f"begins{place}"], values[f"inside{place}"] = f'"{word}"*', f'"{word}"'
        found = []
        for kind, belongs in places.items():
            number = table_named(kind).number
            rows = f"SELECT rowid / {SHIFT} FROM search_word WHERE search_word MATCH :begins{place} AND rowid % {SHIFT} = {number}"
            if len(word) >= 3:
                rows += (
                    f" UNION SELECT rowid / {SHIFT} FROM search_part WHERE search_part MATCH :inside{place} AND rowid % {SHIFT} = {number}"
                )
            found.append(belongs.format(n=rows))
        conditions.append(f"({' OR '.join(found)})")
    return f"({' AND '.join(conditions)})" if conditions else "0"
