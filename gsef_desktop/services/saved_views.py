"""Lists that the user has set up and kept under a name (`SavedView`): finding, saving, renaming, ordering, deleting."""

from __future__ import annotations

from dataclasses import dataclass

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.list_columns import STANDARD
from gsef_desktop.domain.list_views import ME, ORGANISATIONS, Criterion, ListView
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import SavedView
from gsef_desktop.services.required import required_line
from gsef_desktop.storage.workspace import Workspace

_MISSING = message("A name is needed.")

ALL, MINE = "all", "mine"
"""The names of the views that every file has: everything, and what one's own person is responsible for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewEntry:
    """A saved view of a list; `view` is None where its definition cannot be read."""

    id: str
    title: str
    view: ListView | None


def standard_view(list_kind: str, name: str) -> ListView:
    """One of the views that every file has, ALL or MINE.  Raises KeyError for another name, or a list without it."""
    if name == ALL:
        return STANDARD[list_kind]
    if name == MINE and list_kind == ORGANISATIONS:
        return STANDARD[list_kind].with_criterion(Criterion(field="responsible", values=(ME,)))
    raise KeyError(name)


def list_views(workspace: Workspace, *, list_kind: str) -> list[ViewEntry]:
    """The saved views of a kind of list, in the user's order."""
    with workspace.read() as reader:
        found = reader.all(SavedView, list_kind=list_kind, order_by=("rank", "title"))
    return [ViewEntry(id=one.id, title=one.title, view=_view(one)) for one in found]


def read_view(workspace: Workspace, *, view_id: str) -> ListView:
    """A saved view.  Raises NotFound, and Damaged where it cannot be read."""
    with workspace.read() as reader:
        saved = reader.get(SavedView, view_id)
    return ListView.from_json(saved.list_kind, saved.definition)


def view_called(workspace: Workspace, *, list_kind: str, title: str) -> ListView:
    """The saved view of that title, in whatever case.  Raises NotFound, and Damaged where it cannot be read."""
    wanted = " ".join(title.split()).casefold()
    with workspace.read() as reader:
        found = [one for one in reader.all(SavedView, list_kind=list_kind, order_by=("rank",)) if one.title.casefold() == wanted]
        known = ", ".join(one.title for one in reader.all(SavedView, list_kind=list_kind, order_by=("rank",)))
    if not found:
        raise NotFound(
            message("There is no view called “{title}”.", title=title), meaning=message("Nothing has been read."),
            remedy=message("Views of this list: {names}.", names=known or "–"),
        )  # fmt: skip
    return ListView.from_json(list_kind, found[0].definition)


def _view(saved: SavedView) -> ListView | None:
    from gsef_desktop.domain.errors import Damaged

    try:
        return ListView.from_json(saved.list_kind, saved.definition)
    except Damaged:
        return None


def save_view(workspace: Workspace, *, title: str, view: ListView, language: str = "en") -> SavedView:
    """Keep a view under a name, at the end.  Raises Invalid without a name."""
    title = required_line(title, _MISSING)
    with workspace.edit(message("Save the view {title}", title=title)) as unit:
        last = unit.all(SavedView, list_kind=view.list_kind, order_by=("-rank",), limit=1)
        rank = rank_between(last[0].rank if last else None, None)
        return unit.add(SavedView(list_kind=view.list_kind, title=title, language=language, definition=view.to_json(), rank=rank))


def change_view(workspace: Workspace, *, view_id: str, view: ListView) -> Changes:
    """Keep another definition under the name of a view.  Raises NotFound."""
    with workspace.read() as reader:
        saved = reader.get(SavedView, view_id)
    with workspace.edit(message("Change the view {title}", title=saved.title)) as unit:
        unit.update(SavedView, view_id, definition=view.to_json())
    return unit.changes


def rename_view(workspace: Workspace, *, view_id: str, title: str) -> Changes:
    """Give a view another name.  Raises Invalid without a name, NotFound."""
    title = required_line(title, _MISSING)
    with workspace.edit(message("Rename a view to {title}", title=title)) as unit:
        unit.update(SavedView, view_id, title=title)
    return unit.changes


def delete_view(workspace: Workspace, *, view_id: str) -> Changes:
    """Delete a view; the records that it lists stay.  Raises NotFound."""
    with workspace.read() as reader:
        saved = reader.get(SavedView, view_id)
    with workspace.edit(message("Delete the view {title}", title=saved.title)) as unit:
        unit.delete(SavedView, view_id)
    return unit.changes


def move_view(workspace: Workspace, *, view_id: str, position: int) -> Changes:
    """Put a view at another place among those of its list, counted from 0.  Raises NotFound."""
    with workspace.read() as reader:
        saved = reader.get(SavedView, view_id)
    with workspace.edit(message("Move the view {title}", title=saved.title)) as unit:
        others = [one for one in unit.all(SavedView, list_kind=saved.list_kind, order_by=("rank", "title")) if one.id != view_id]
        place = min(max(position, 0), len(others))
        low = others[place - 1].rank if place else None
        high = others[place].rank if place < len(others) else None
        unit.update(SavedView, view_id, rank=rank_between(low, high))
    return unit.changes
