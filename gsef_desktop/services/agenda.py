"""The agenda: what a user does to its items and breaks.

Every function is one edit, so one step back in the undo menu.  Numbers and starting times are never kept: `gsef_desktop.domain.agenda`
computes them from order and durations.  What the editor shows comes from `gsef_desktop.services.agenda_reading`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, NamedTuple

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import (
    AgendaItem,
    ItemKind,
    Meeting,
    MeetingSession,
    Purpose,
    new_id,
)
from gsef_desktop.services.adoption import adoption_items
from gsef_desktop.services.agenda_outline import Gap, Outline
from gsef_desktop.services.agenda_pasting import read_lines
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.meetings import last_meeting_of
from gsef_desktop.services.printed_numbers import printed_numbers
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.symbols import following_items
from gsef_desktop.services.translating import copy_translations, set_translation

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace

BREAK_MINUTES = 15
"""How long a new break lasts."""
LONGEST = 24 * 60
"""The longest duration of an item, in minutes."""

_FIELDS = frozenset(
    {
        "title", "purpose", "lead", "lead_organisation_id", "lead_person_id", "duration", "pinned_start", "text", "proposed_decision",
        "chair_note", "confidential", "kind", "standing", "consent", "parallel", "lead_seat_id",
    }
)  # fmt: skip
_TYPED = frozenset({"title", "lead", "text", "proposed_decision", "chair_note"})


class _Labels(NamedTuple):
    """How a step is called that moves one item, and one that moves several (or a break, which has no number)."""

    one: Callable[[str], Message]
    several: Message


_MOVE = _Labels(lambda number: message("Move item {number}", number=number), message("Move in the agenda"))
_INDENT = _Labels(lambda number: message("Indent item {number}", number=number), message("Indent in the agenda"))
_OUTDENT = _Labels(lambda number: message("Outdent item {number}", number=number), message("Outdent in the agenda"))
_DELETE = _Labels(lambda number: message("Delete item {number}", number=number), message("Delete from the agenda"))


# --- adding ------------------------------------------------------------------------------------------------------------


def add_item(
    workspace: Workspace,
    *,
    meeting_id: str,
    after_id: str | None = None,
    inside: bool = False,
    session_id: str | None = None,
    title: str = "",
    duration: int = 0,
) -> AgendaItem:
    """Add an item after another one and what stands under it, at its depth, or as the last one under it (`inside`).

    Without `after_id` it goes to the end of a session, by default of the last.
    """
    new = AgendaItem(meeting_id=meeting_id, title=title.strip(), duration=_minutes(duration))
    return _add(workspace, message("Add item"), new, after_id, inside, session_id)


def name_new_item(workspace: Workspace, *, item_id: str, title: str) -> Changes:
    """Give an item its first title.  Where nothing came between, it is one step with `add_item`, however long the typing took."""
    with workspace.edit(message("Add item"), merge_key=_new_key(item_id), merge_seconds=math.inf) as unit:
        unit.update(AgendaItem, item_id, title=title.strip())
    return unit.changes


def add_break(
    workspace: Workspace, *, meeting_id: str, after_id: str | None = None, session_id: str | None = None, title: str = "",
    duration: int = BREAK_MINUTES,
) -> AgendaItem:  # fmt: skip
    """Add a break after an item, as `add_item` would; directly under a heading that has items, it comes before them."""
    new = AgendaItem(meeting_id=meeting_id, kind=ItemKind.BREAK, title=title.strip(), duration=_minutes(duration))
    return _add(workspace, message("Add break"), new, after_id, False, session_id)


def paste_items(
    workspace: Workspace, *, meeting_id: str, text: str, after_id: str | None = None, session_id: str | None = None
) -> list[AgendaItem]:
    """Make items of the lines of a text; numbering, bullets and indentation give their nesting.

    Further columns of a table may hold minutes, a purpose and a lead.  Returns the new items; none for an empty text.
    """
    lines = read_lines(text)
    if not lines:
        return []
    label = message("Paste items") if len(lines) > 1 else message("Paste item")
    with workspace.edit(label) as unit, following_items(unit, meeting_id):
        language = _language(unit, meeting_id)
        items = [
            AgendaItem(
                meeting_id=meeting_id, title=line.title, language=language, duration=line.minutes, purpose=line.purpose, lead=line.lead,
                kind=ItemKind.BREAK if line.is_break else ItemKind.ITEM,
            )
            for line in lines
        ]  # fmt: skip
        nested = [(item, line.depth) for item, line in zip(items, lines, strict=True)]
        return add_to_outline(unit, meeting_id, nested, after_id=after_id, session_id=session_id)


def add_to_outline(
    unit: Unit,
    meeting_id: str,
    nested: Sequence[tuple[AgendaItem, int]],
    *,
    after_id: str | None = None,
    session_id: str | None = None,
    gap: Gap | None = None,
) -> list[AgendaItem]:
    """Within an edit, add new items with their depths (from 0) in a gap, after an item, or at the end of a session.

    Returns them in order.
    """
    outline, sessions = _outline(unit, meeting_id)
    start = gap or _gap(outline, sessions, after_id, False, session_id)
    for index, (item, depth) in enumerate(nested, start.index):
        outline.add(item, outline.nearest(Gap(start.session, index, start.depth + depth)) or start)
    new = outline.new_items()
    unit.add_all(new)
    _write(unit, outline)
    return new


def duplicate_items(workspace: Workspace, *, item_ids: Sequence[str]) -> list[AgendaItem]:
    """Copy items, with what stands under them in the same session, and put the copies after them.  Returns the outermost copies."""
    label = message("Duplicate items") if len(item_ids) > 1 else message("Duplicate item")
    with workspace.edit(label) as unit, following_items(unit, _meeting_of(unit, item_ids)):
        outline, _ = _outline_of_items(unit, item_ids)
        items = {item.id: item for item in unit.all(AgendaItem, meeting_id=_meeting_of(unit, item_ids))}
        copies: dict[str, str] = {}
        outermost = []
        roots = outline.roots_of(item_ids)
        after = outline.gap_after(roots[-1]) if roots else None
        for root in roots:
            gap = after if after is not None and outline.depth(root) == after.depth else outline.gap_after(root)
            index = gap.index
            for each in outline.subtree(root):
                if outline.session(each) != outline.session(root):
                    continue
                copy = replace(items[each], id=new_id())
                depth = gap.depth + outline.depth(each) - outline.depth(root)
                outline.add(copy, outline.nearest(Gap(gap.session, index, depth)) or gap)
                index += 1
                copies[each] = copy.id
            outermost.append(copies[root])
            after = Gap(gap.session, index, gap.depth)
        new = outline.new_items()
        unit.add_all(new)
        _write(unit, outline)
        copy_translations(unit, AgendaItem, AgendaItem, copies)
    return [item for item in new if item.id in outermost]


def copy_agenda_from(workspace: Workspace, *, meeting_id: str, source_id: str | None = None) -> Changes:
    """Copy the items of another meeting, by default of the last one of this body: titles, nesting, purposes, leads, durations.

    Items of its second day go to the second day here, and so on.  What is here already stays in front.  Raises Invalid where there is
    no such meeting.
    """
    label = message("Copy agenda of the last meeting") if source_id is None else message("Copy agenda")
    with workspace.edit(label) as unit, following_items(unit, meeting_id):
        meeting = unit.get(Meeting, meeting_id)
        source = last_meeting_of(unit, meeting) if source_id is None else unit.get(Meeting, source_id)
        if source is None:
            raise Invalid(message("There is no earlier meeting with an agenda"), remedy=message("Add items, or paste them from a document"))
        copy_items(unit, meeting_id, source.id)
    return unit.changes


def copy_items(unit: Unit, meeting_id: str, source_id: str, *, only_standing: bool = False) -> dict[str, str]:
    """Within an edit, copy the items of a meeting, or its standing ones with what they stand under; returns the ids of the copies.

    An item by which that meeting adopted minutes is not copied: the next meeting adopts others.
    """
    there, _ = _outline(unit, source_id)
    here, sessions = _outline(unit, meeting_id)
    items = {item.id: item for item in unit.all(AgendaItem, meeting_id=source_id)}
    adopting = adoption_items(unit, source_id)  # each meeting gets its own
    wanted = set(items) - adopting
    if only_standing:
        wanted = {item.id for item in items.values() if item.standing} - adopting
        for item_id in tuple(wanted):
            parent = there.parent(item_id)
            while parent is not None:
                wanted.add(parent)
                parent = there.parent(parent)
    copies: dict[str, str] = {}
    for session in range(len(there.session_ids)):
        target = min(session, max(len(sessions) - 1, 0))
        for line in there.lines(session):
            if line.continued or line.item_id not in wanted:
                continue
            old = items[line.item_id]
            copy = replace(
                old, id=new_id(), meeting_id=meeting_id, pinned_start=None, lead_person_id=None, chair_note="", carried_from_id=None
            )
            here.add_under(copy, copies.get(there.parent(old.id) or ""), target)
            copies[old.id] = copy.id
    unit.add_all(here.new_items())
    _write(unit, here)
    copy_translations(unit, AgendaItem, AgendaItem, copies)
    return copies


# --- changing ----------------------------------------------------------------------------------------------------------


def update_item(workspace: Workspace, *, item_id: str, **fields: object) -> Changes:
    """Set fields of an item, named as in `AgendaItem`.  Quick edits of one text are one step.

    Raises Invalid for a duration out of range.
    """
    if not fields.keys() <= _FIELDS:
        raise TypeError(f"an agenda item has no {sorted(fields.keys() - _FIELDS)}")
    if "duration" in fields:
        fields["duration"] = _minutes(fields["duration"])
    name = next(iter(fields)) if len(fields) == 1 else None
    merge_key = f"agenda_item:{item_id}:{name}" if name in _TYPED else None
    with workspace.edit(_label(workspace, item_id, name), merge_key=merge_key) as unit:
        unit.update(AgendaItem, item_id, **fields)
    return unit.changes


def stretch_session(workspace: Workspace, *, session_id: str, end: time) -> Changes:
    """Let a session end later, so that its items fit into it."""
    with workspace.edit(message("End the session at {end}", end=end.strftime("%H:%M"))) as unit:
        unit.update(MeetingSession, session_id, end=end)
    return unit.changes


def set_duration(workspace: Workspace, *, item_ids: Sequence[str], minutes: int) -> Changes:
    """Set how long items take, in minutes from 0 to 1440.  Raises Invalid beyond."""
    minutes = _minutes(minutes)
    with workspace.edit(message("Set duration to {minutes} min", minutes=minutes)) as unit:
        for item_id in item_ids:
            unit.update(AgendaItem, item_id, duration=minutes)
    return unit.changes


def set_purpose(workspace: Workspace, *, item_ids: Sequence[str], purpose: Purpose) -> Changes:
    """Set what items are for."""
    with workspace.edit(message("Change purpose")) as unit:
        for item_id in item_ids:
            unit.update(AgendaItem, item_id, purpose=purpose)
    return unit.changes


def set_lead(
    workspace: Workspace,
    *,
    item_id: str,
    text: str,
    organisation_id: str | None = None,
    person_id: str | None = None,
    seat_id: str | None = None,
) -> Changes:
    """Set who leads an item: the words that are printed, and the organisation, person or seat that they name, where there is one."""
    fields = {"lead_organisation_id": organisation_id, "lead_person_id": person_id, "lead_seat_id": seat_id}
    with workspace.edit(message("Change lead")) as unit:
        unit.update(AgendaItem, item_id, lead=text.strip(), **fields)
    return unit.changes


_FLAGS = {
    "standing": (message("Make it a standing item"), message("No longer a standing item")),
    "consent": (message("Put on the consent agenda"), message("Take off the consent agenda")),
    "parallel": (message("Run in parallel"), message("No longer in parallel")),
    "confidential": (message("Mark as confidential"), message("No longer confidential")),
}


def set_flag(workspace: Workspace, *, item_ids: Sequence[str], flag: str, on: bool) -> Changes:
    """Mark items as `standing`, `consent`, `parallel` or `confidential`, or take the mark away."""
    label = _FLAGS[flag][0 if on else 1]
    with workspace.edit(label) as unit:
        for item_id in item_ids:
            unit.update(AgendaItem, item_id, **{flag: on})
    return unit.changes


def set_title_in_language(workspace: Workspace, *, item_id: str, language: str, text: str) -> Changes:
    """Set the title in one language; in the item's own language that is the title itself.  An empty text takes a translation away."""
    return set_text_in_language(workspace, item_id=item_id, field="title", language=language, text=text)


def set_text_in_language(workspace: Workspace, *, item_id: str, field: str, language: str, text: str) -> Changes:
    """Set `title`, `text` or `proposed_decision` in one language (ISO 639-1).  Quick edits of one field are one step."""
    if field not in ("title", "text", "proposed_decision"):
        raise TypeError(f"{field} of an agenda item is not translated")
    text = text.strip()
    with workspace.edit(_label(workspace, item_id, field), merge_key=f"agenda_item:{item_id}:{field}:{language}") as unit:
        item = unit.get(AgendaItem, item_id)
        if language == item.language:
            unit.update(AgendaItem, item_id, **{field: text})
        else:
            set_translation(unit, record=AgendaItem, record_id=item_id, field=field, language=language, text=text)
    return unit.changes


# --- moving ------------------------------------------------------------------------------------------------------------


def move_items(workspace: Workspace, *, item_ids: Sequence[str], session_id: str | None, after_id: str | None, depth: int) -> Changes:
    """Move items, with what stands under them, to just below the line of `after_id` (None: the top) in a session.

    `depth` is the nesting wanted; the nearest one that fits there is taken.  Where nothing fits, nothing changes.
    """

    def change(outline: Outline) -> None:
        roots = outline.roots_of(item_ids)
        session = outline.session_ids.index(session_id) if session_id in outline.session_ids else 0
        carried = {each for root in roots for each in outline.subtree(root) if outline.session(each) <= session or each == root}
        above = after_id
        if above in carried:
            ids = [line.item_id for line in outline.lines(session)]
            above = next((other for other in reversed(ids[: ids.index(above)]) if other not in carried), None) if above in ids else None
        shifts = [outline.depth(root) - outline.depth(roots[0]) for root in roots]
        for root, shift in zip(roots, shifts, strict=True):
            lines = outline.lines(session, without=root)
            index = next((place + 1 for place, line in enumerate(lines) if line.item_id == above), 0)
            gap = outline.nearest_for(root, Gap(session, index, depth + shift))
            if gap is None:
                return
            outline.move(root, gap)
            after = outline.lines(session)
            above = after[outline.end_of(root, after) - 1].item_id

    return _change(workspace, item_ids, _MOVE, change)


def move_up(workspace: Workspace, *, item_ids: Sequence[str]) -> Changes:
    """Move items one place up at their own depth, from the top of a session to the end of the one before."""
    return _step(workspace, item_ids, down=False)


def move_down(workspace: Workspace, *, item_ids: Sequence[str]) -> Changes:
    """Move items one place down at their own depth, from the end of a session to the top of the next."""
    return _step(workspace, item_ids, down=True)


def indent_items(workspace: Workspace, *, item_ids: Sequence[str]) -> Changes:
    """Put items under the item before them.  The first of a list, and what follows a break, cannot be."""

    def change(outline: Outline) -> None:
        for root in outline.roots_of(item_ids):
            session = outline.session(root)
            index = outline.index_of(root, outline.lines(session)) or 0
            depth = outline.depth(root) + 1
            gap = Gap(session, index, depth)
            if outline.nearest_for(root, gap) == gap:
                outline.move(root, gap)

    return _change(workspace, item_ids, _INDENT, change)


def outdent_items(workspace: Workspace, *, item_ids: Sequence[str]) -> Changes:
    """Take items out of the item under which they stand, to just after it."""

    def change(outline: Outline) -> None:
        for root in reversed(outline.roots_of(item_ids)):
            if outline.parent(root) is not None:
                _outdent(outline, root)

    return _change(workspace, item_ids, _OUTDENT, change)


def delete_items(workspace: Workspace, *, item_ids: Sequence[str]) -> Changes:
    """Delete items and everything under them.  Their papers stay with the meeting."""
    label = _label_of(workspace, item_ids, _DELETE)
    with workspace.edit(label) as unit, following_items(unit, _meeting_of(unit, item_ids)):
        for item_id in item_ids:
            if unit.find(AgendaItem, item_id) is not None:
                delete_with_dependents(unit, AgendaItem, item_id)
    return unit.changes


# --- the rest ----------------------------------------------------------------------------------------------------------


def _add(workspace: Workspace, label: Message, new: AgendaItem, after_id: str | None, inside: bool, session_id: str | None) -> AgendaItem:
    with workspace.edit(label, merge_key=_new_key(new.id)) as unit, following_items(unit, new.meeting_id):
        new = replace(new, language=_language(unit, new.meeting_id))
        outline, sessions = _outline(unit, new.meeting_id)
        outline.add(new, _gap(outline, sessions, after_id, inside, session_id))
        (new,) = outline.new_items()
        unit.add(new)
        _write(unit, outline)
    return new


def _new_key(item_id: str) -> str:
    return f"agenda_item:{item_id}:new"


def _gap(outline: Outline, sessions: Sequence[MeetingSession], after_id: str | None, inside: bool, session_id: str | None) -> Gap:
    if after_id is not None and after_id in outline:
        wanted = outline.gap_after(after_id, inside=inside)
        return outline.nearest(wanted) or outline.gap_at_end(wanted.session)
    ids = [session.id for session in sessions]
    return outline.gap_at_end(ids.index(session_id) if session_id in ids else max(len(ids) - 1, 0))


def _outdent(outline: Outline, item_id: str) -> None:
    """Take an item out, to below everything that in this session stands under the item it stood under."""
    session, depth, parent = outline.session(item_id), outline.depth(item_id), outline.parent(item_id)
    lines = outline.lines(session, without=item_id)
    shown = any(line.item_id == parent for line in lines)
    gap = Gap(session, outline.end_of(parent, lines) if parent is not None and shown else 0, depth - 1)
    gap = outline.nearest_for(item_id, gap) or gap
    if gap.depth < depth:
        outline.move(item_id, gap)


def _step(workspace: Workspace, item_ids: Sequence[str], *, down: bool) -> Changes:
    def change(outline: Outline) -> None:
        roots = outline.roots_of(item_ids)
        for position, root in enumerate(reversed(roots) if down else roots):
            gap = outline.step(root, down)
            if gap is None:
                if position == 0:
                    return
                continue
            outline.move(root, gap)

    return _change(workspace, item_ids, _MOVE, change)


def _change(workspace: Workspace, item_ids: Sequence[str], labels: _Labels, change: Callable[[Outline], None]) -> Changes:
    """Apply a change of the outline in one edit.  Nothing is written, and nothing to undo remains, where it changes nothing."""
    with workspace.read() as reader:
        outline, _ = _outline_of_items(reader, item_ids)
    number = outline.number(item_ids[0]) if len(item_ids) == 1 else ""
    change(outline)
    writes = outline.writes()
    if not writes:
        return Changes()
    label = labels.one(number) if number else labels.several
    with workspace.edit(label) as unit, following_items(unit, _meeting_of(unit, item_ids)):
        for item_id, fields in writes.items():
            unit.update(AgendaItem, item_id, **fields)
    return unit.changes


def _write(unit: Unit, outline: Outline) -> None:
    for item_id, fields in outline.writes().items():
        unit.update(AgendaItem, item_id, **fields)


def _outline(reader: Reader, meeting_id: str) -> tuple[Outline, tuple[MeetingSession, ...]]:
    sessions = sessions_of(reader, meeting_id)
    items = reader.all(AgendaItem, meeting_id=meeting_id)
    printed = printed_numbers(reader, reader.get(Meeting, meeting_id), items)
    return Outline([session.id for session in sessions], items, printed), sessions


def _outline_of_items(reader: Reader, item_ids: Sequence[str]) -> tuple[Outline, tuple[MeetingSession, ...]]:
    return _outline(reader, _meeting_of(reader, item_ids))


def _meeting_of(reader: Reader, item_ids: Sequence[str]) -> str:
    return reader.get(AgendaItem, item_ids[0]).meeting_id


def _language(reader: Reader, meeting_id: str) -> str:
    """The language in which items of a meeting are first written: its first working language."""
    languages = reader.get(Meeting, meeting_id).languages
    return languages[0] if languages else "en"


def _minutes(value: object) -> int:
    minutes = int(str(value))
    if not 0 <= minutes <= LONGEST:
        raise Invalid(
            message("An item takes between 0 and {most} minutes.", most=LONGEST), meaning=message("The duration was not changed.")
        )
    return minutes


def _number_of(workspace: Workspace, item_id: str) -> str:
    from gsef_desktop.services.agenda_reading import number_of

    return number_of(workspace, item_id=item_id)


def _label_of(workspace: Workspace, item_ids: Sequence[str], labels: _Labels) -> Message:
    """The label of an edit of one item, by its number, or of several."""
    number = _number_of(workspace, item_ids[0]) if len(item_ids) == 1 else ""
    return labels.one(number) if number else labels.several


def _label(workspace: Workspace, item_id: str, field: str | None) -> Message:
    number = _number_of(workspace, item_id)
    if not number:
        return message("Change break")
    if field == "title":
        return message("Change title of item {number}", number=number)
    if field == "duration":
        return message("Change duration of item {number}", number=number)
    return message("Change item {number}", number=number)
