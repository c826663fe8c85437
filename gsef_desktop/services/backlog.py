"""The backlog: items for some next meeting of a body, which wait until they are put on an agenda.

An item that waits has no `taken_id`.  When the agenda item that it became is deleted again, it waits again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import ranks_after
from gsef_desktop.domain.records import AgendaItem, BacklogItem, ItemKind, Meeting, MeetingState
from gsef_desktop.services.agenda import add_to_outline
from gsef_desktop.services.agenda_outline import Gap
from gsef_desktop.services.agenda_pasting import read_lines
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.symbols import following_items
from gsef_desktop.services.translating import copy_translations
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

_SHARED = ("title", "language", "purpose", "lead", "duration", "text", "proposed_decision")
"""The fields that an item of the backlog has in common with one of an agenda."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BacklogRow:
    """An item that waits; `put_off` is the symbol of the meeting from whose agenda it was put off, `own` whether it is of that body."""

    item: BacklogItem
    put_off: str = ""
    own: bool = True


def list_backlog(workspace: Workspace, *, body_id: str | None) -> list[BacklogRow]:
    """What waits for a meeting of a body, in order: its own items, then those of no body."""
    with workspace.read() as reader:
        found = reader.all(BacklogItem, taken_id=None, order_by=("rank",))
        wanted = sorted(
            (one for one in found if one.body_id in (body_id, None)), key=lambda one: one.body_id is None and body_id is not None
        )
        origins = {one.id: one for one in reader.all(AgendaItem, id=sorted({one.from_id for one in wanted if one.from_id}))}
        meetings = {item.meeting_id: reader.get(Meeting, item.meeting_id) for item in origins.values()}
        return [
            BacklogRow(
                item=one,
                put_off=meetings[origins[one.from_id].meeting_id].symbol if one.from_id in origins else "",
                own=one.body_id == body_id,
            )
            for one in wanted
        ]


def add_to_backlog(workspace: Workspace, *, body_id: str | None, text: str, language: str = "en", today: date | None = None) -> Changes:
    """Put items on the backlog of a body, one for each line of a text, as `read_lines` reads it.  Raises Invalid without a title."""
    lines = [line for line in read_lines(text) if not line.is_break]
    if not lines:
        raise Invalid(message("An item needs a title"), meaning=message("Nothing was added."))
    with workspace.edit(message("Add to the backlog")) as unit:
        for line, rank in zip(lines, ranks_after(_last_rank(unit), len(lines)), strict=True):
            unit.add(
                BacklogItem(
                    body_id=body_id, title=line.title, language=language, purpose=line.purpose, lead=line.lead, duration=line.minutes,
                    added_on=today or date.today(), rank=rank,
                )
            )  # fmt: skip
    return unit.changes


def put_off(workspace: Workspace, *, item_ids: Sequence[str], today: date | None = None) -> Changes:
    """Put items of an agenda off to some next meeting of the same body.

    They leave an agenda that is still a draft; on one that has been issued they stay, as it was given out.  Of an item with others under
    it, each of those goes to the backlog.
    """
    with workspace.edit(message("Put off to some next meeting")) as unit:
        items = _leaves(unit, item_ids)
        if not items:
            raise Invalid(message("Only items can be put off, not breaks."), meaning=message("Nothing was changed."))
        meeting = unit.get(Meeting, items[0].meeting_id)
        leaves = meeting.state is MeetingState.DRAFT
        made: dict[str, str] = {}
        for item, rank in zip(items, ranks_after(_last_rank(unit), len(items)), strict=True):
            fields = {name: getattr(item, name) for name in _SHARED}
            new = unit.add(
                BacklogItem(
                    body_id=meeting.body_id, from_id=None if leaves else item.id, added_on=today or date.today(), rank=rank, **fields
                )
            )
            made[item.id] = new.id
        copy_translations(unit, AgendaItem, BacklogItem, made)
        with following_items(unit, meeting.id):
            for item_id in item_ids if leaves else ():
                if unit.find(AgendaItem, item_id) is not None:
                    delete_with_dependents(unit, AgendaItem, item_id)
    return unit.changes


def take_from_backlog(
    workspace: Workspace, *, backlog_ids: Sequence[str], meeting_id: str, after_id: str | None = None, session_id: str | None = None
) -> list[AgendaItem]:
    """Put items of the backlog on an agenda, after an item or at the end of a session.  Returns the new items in order."""
    with workspace.edit(message("Take from the backlog")) as unit, following_items(unit, meeting_id):
        return take_items(unit, backlog_ids, meeting_id, after_id=after_id, session_id=session_id)


def take_items(
    unit: Unit, backlog_ids: Sequence[str], meeting_id: str, *, after_id: str | None = None, session_id: str | None = None,
    gap: Gap | None = None,
) -> list[AgendaItem]:  # fmt: skip
    """The same within an edit, or in a gap.  Raises NotFound, and Invalid for one that has been taken already."""
    waiting = [unit.get(BacklogItem, id) for id in backlog_ids]
    if any(one.taken_id is not None for one in waiting):
        raise Invalid(message("This item is on an agenda already."), meaning=message("Nothing was changed."))
    new = [
        AgendaItem(meeting_id=meeting_id, carried_from_id=one.from_id, **{name: getattr(one, name) for name in _SHARED}) for one in waiting
    ]
    made = add_to_outline(unit, meeting_id, [(item, 0) for item in new], after_id=after_id, session_id=session_id, gap=gap)
    for one, item in zip(waiting, new, strict=True):
        unit.update(BacklogItem, one.id, taken_id=item.id)
    copy_translations(unit, BacklogItem, AgendaItem, {one.id: item.id for one, item in zip(waiting, new, strict=True)})
    return made


def rename_backlog_item(workspace: Workspace, *, backlog_id: str, title: str) -> Changes:
    """Give an item that waits another title.  Raises Invalid for an empty one."""
    title = " ".join(title.split())
    if not title:
        raise Invalid(message("An item needs a title"), meaning=message("Nothing was changed."))
    with workspace.edit(message("Rename an item of the backlog")) as unit:
        unit.update(BacklogItem, backlog_id, title=title)
    return unit.changes


def delete_backlog_items(workspace: Workspace, *, backlog_ids: Sequence[str]) -> Changes:
    """Delete items from the backlog."""
    with workspace.edit(message("Delete from the backlog")) as unit:
        for backlog_id in backlog_ids:
            delete_with_dependents(unit, BacklogItem, backlog_id)
    return unit.changes


def _leaves(reader: Reader, item_ids: Sequence[str]) -> list[AgendaItem]:
    """The items with nothing under them among these and what stands under these, in the order given."""
    found: dict[str, AgendaItem] = {}

    def visit(item: AgendaItem) -> None:
        below = reader.all(AgendaItem, parent_id=item.id, order_by=("rank",))
        for each in below:
            visit(each)
        if not below and item.kind is ItemKind.ITEM:
            found.setdefault(item.id, item)

    for item_id in item_ids:
        visit(reader.get(AgendaItem, item_id))
    return list(found.values())


def _last_rank(reader: Reader) -> str | None:
    last = reader.all(BacklogItem, order_by=("-rank",), limit=1)
    return last[0].rank if last else None
