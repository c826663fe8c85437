"""Search through everything in the file."""

from __future__ import annotations

from dataclasses import replace

from gsef_desktop.domain.search import SearchHit
from gsef_desktop.services.naming import names_of
from gsef_desktop.storage.queries.search import search
from gsef_desktop.storage.workspace import Workspace


def search_file(workspace: Workspace, *, text: str, language: str = "en", limit: int = 30) -> list[SearchHit]:
    """The records that hold every word of `text`, the best first; accents do not matter, parts of words are found.

    Titles are in `language` where they are translated.
    """
    with workspace.read() as reader:
        found = search(reader, text, limit=limit)
    if language == "en" or not found:
        return found
    names = names_of(workspace, refs=[hit.ref for hit in found], language=language)
    return [replace(hit, title=names.get(hit.ref) or hit.title) for hit in found]
