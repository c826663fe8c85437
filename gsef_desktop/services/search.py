"""Search through everything in the file."""

from __future__ import annotations

from dataclasses import replace

from gsef_desktop.domain.records import Activity
from gsef_desktop.domain.search import SearchHit
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services.naming import names_of, short_place
from gsef_desktop.storage.queries.search import search
from gsef_desktop.storage.workspace import Workspace


def search_file(workspace: Workspace, *, text: str, language: str = "en", limit: int = 30) -> list[SearchHit]:
    """The records that hold every word of `text`, the best first; accents do not matter, parts of words are found.

    Titles are in `language` where they are translated.  An activity found by its title is told from its like by date and place.
    """
    with workspace.read() as reader:
        found = search(reader, text, limit=limit)
        bare = [hit.ref.id for hit in found if hit.ref.kind == "activity" and not hit.excerpt]
        about = {one.id: _when_and_where(one, language) for one in reader.all(Activity, id=bare)} if bare else {}
    found = [replace(hit, excerpt=about.get(hit.ref.id, "")) if not hit.excerpt else hit for hit in found]
    if language == "en" or not found:
        return found
    names = names_of(workspace, refs=[hit.ref for hit in found], language=language)
    return [replace(hit, title=names.get(hit.ref) or hit.title) for hit in found]


def _when_and_where(activity: Activity, language: str) -> str:
    when = write_time(activity.time, language, style="short") if activity.time.is_known or activity.time.text else ""
    return ", ".join(filter(None, (when, short_place(activity.place, language))))
