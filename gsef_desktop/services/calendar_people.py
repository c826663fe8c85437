"""What the lanes of the timeline are made of: who goes where, and what series are called."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from gsef_desktop.storage.queries import calendar_people as queries
from gsef_desktop.storage.workspace import Workspace


def people_of(workspace: Workspace, *, activity_ids: Collection[str]) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The ids and names of the people of some activities, by the activity's id; activities without anybody are left out.

    They are who is responsible, the delegates, and the people at the activity's meeting, in this order, each once; who declined is left
    out.  Names are in the order in which the person writes them.
    """
    with workspace.read() as reader:
        found = queries.people_of_activities(reader, ids=activity_ids)
    people: dict[str, dict[str, str]] = {}
    for activity, person, name in found:
        people.setdefault(activity, {}).setdefault(person, name)
    return {activity: tuple(named.items()) for activity, named in people.items()}


def series_titles(workspace: Workspace, *, language: str) -> Mapping[str, str]:
    """The title of every series by its id, in `language` where it is translated."""
    with workspace.read() as reader:
        return dict(queries.titles_of_series(reader, language=language))
