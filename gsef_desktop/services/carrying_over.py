"""Carrying over: what an earlier meeting did not discuss, or what still has open action items, comes up again at the next one.

An item that was carried over knows the one that it takes up again (`carried_from_id`); that one is not offered any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import ActionState
from gsef_desktop.domain.records import (
    ActionItem,
    Activity,
    AgendaItem,
    Decision,
    ItemKind,
    ItemRun,
    Meeting,
    MeetingState,
    Purpose,
    Translation,
    new_id,
)
from gsef_desktop.services.adoption import adopted_by_item
from gsef_desktop.services.agenda_outline import Gap, Outline
from gsef_desktop.services.agenda_reading import numbers_of
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.minutes import is_deferred, rows_of
from gsef_desktop.services.symbols import following_items
from gsef_desktop.services.translating import copy_translations
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedRow:
    """An item that could come up again.  `deferred`: it was put off; `undiscussed`: the meeting was closed without a word about it;
    `actions`: how many of its action items are open."""

    item_id: str
    number: str
    title: str
    minutes: int
    deferred: bool = False
    undiscussed: bool = False
    actions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryOver:
    """What the meeting before left over; `meeting` is None where there is none before."""

    meeting: Meeting | None = None
    title: str = ""
    rows: tuple[CarriedRow, ...] = ()


def find_carry_over(workspace: Workspace, *, meeting_id: str) -> CarryOver:
    """What could be carried over to a meeting from the one before it.  Raises NotFound."""
    with workspace.read() as reader:
        before = meeting_before(reader, reader.get(Meeting, meeting_id))
        if before is None:
            return CarryOver()
        return CarryOver(meeting=before, title=reader.get(Activity, before.activity_id).title, rows=left_over(reader, before.id))


def carry_over(workspace: Workspace, *, meeting_id: str, item_ids: Sequence[str]) -> list[AgendaItem]:
    """Put items of an earlier meeting on the agenda again, before what closes it.  Raises Invalid for none.

    Where an item of the same title is on the agenda already, that one becomes the item that takes it up.
    """
    if not item_ids:
        raise Invalid(message("Nothing was chosen to be carried over."), meaning=message("Nothing was changed."))
    with workspace.edit(message("Carry over from the last meeting")) as unit, following_items(unit, meeting_id):
        return carry_items(unit, meeting_id, item_ids)


def carry_items(unit: Unit, meeting_id: str, item_ids: Sequence[str]) -> list[AgendaItem]:
    """The same within an edit."""
    sessions = [one.id for one in sessions_of(unit, meeting_id)]
    present = unit.all(AgendaItem, meeting_id=meeting_id)
    outline = Outline(sessions, present)
    carrier = _Carrier(unit, meeting_id, outline, present, item_ids)
    for item_id in item_ids:
        carrier.carry(unit.get(AgendaItem, item_id))
    made = outline.new_items()
    unit.add_all(made)
    for item_id, fields in outline.writes().items():
        unit.update(AgendaItem, item_id, **fields)
    copy_translations(unit, AgendaItem, AgendaItem, carrier.copies)
    return made


class _Carrier:
    """Puts items on an agenda again one after the other.  What stood under a heading stands under it again."""

    def __init__(self, unit: Unit, meeting_id: str, outline: Outline, present: Sequence[AgendaItem], wanted: Sequence[str]) -> None:
        self._unit, self._meeting_id, self._outline, self._wanted = unit, meeting_id, outline, frozenset(wanted)
        self._there = {_key(item): item for item in present if item.kind is ItemKind.ITEM and _key(item)}
        self._known = {key: item for key, item in self._there.items() if item.carried_from_id is None}
        gap = before_closing(outline, present)
        lines = outline.lines(gap.session)
        self._session, self._closing = gap.session, lines[gap.index].item_id if gap.index < len(lines) else None
        self._placed: dict[str, str] = {}
        """by item of the earlier meeting, the one on this agenda"""
        self.copies: dict[str, str] = {}
        """the same of those that were made"""

    def carry(self, old: AgendaItem) -> None:
        """Put an item on the agenda, or let the one of its title take it up."""
        if old.id in self._placed:  # it came along as the heading of another one
            return
        there = self._known.pop(_key(old), None)
        if there is None:
            self._add(old)
        else:
            self._take_up(old, there)

    def _take_up(self, old: AgendaItem, there: AgendaItem) -> None:
        if old.id in self._wanted and there.carried_from_id is None:
            self._unit.update(AgendaItem, there.id, carried_from_id=old.id)
        self._placed[old.id] = there.id

    def _add(self, old: AgendaItem) -> str:
        copy = replace(
            old, id=new_id(), meeting_id=self._meeting_id, parent_id=None, session_id=None, pinned_start=None, chair_note="",
            parallel=False, consent=False, carried_from_id=old.id if old.id in self._wanted else None,
        )  # fmt: skip
        self._placed[old.id] = self.copies[old.id] = copy.id
        heading = self._heading(old)
        if heading is not None:
            self._outline.add_under(copy, heading, self._outline.session(heading))
        else:
            gap = self._gap()
            self._outline.add(copy, self._outline.nearest(gap) or gap)
        return copy.id

    def _heading(self, old: AgendaItem) -> str | None:
        """What an item stands under: the heading that is there, or else a copy of the one it stood under, unless that opens or closes."""
        parent = self._unit.find(AgendaItem, old.parent_id)
        if parent is None:
            return None
        if parent.id not in self._placed:
            there = self._there.get(_key(parent))
            if there is None:
                return None if _frames(parent) else self._add(parent)
            self._take_up(parent, there)
        return self._placed[parent.id]

    def _gap(self) -> Gap:
        lines = self._outline.lines(self._session)
        index = next((place for place, line in enumerate(lines) if line.item_id == self._closing), len(lines))
        return Gap(self._session, index, 0)


def before_closing(outline: Outline, items: Sequence[AgendaItem]) -> Gap:
    """The place before what closes a meeting, in the last session in which there is anything, else in the first one.

    What closes a meeting are outermost items of procedure, or that stand on every agenda; where there are no others, the last of them.
    """
    by_id = {item.id: item for item in items}
    session = max((place for place in range(len(outline.session_ids)) if outline.lines(place)), default=0)
    lines = outline.lines(session)
    index = len(lines)
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        if line.continued:
            break
        if line.depth:
            continue
        item = by_id[line.item_id]
        if not _frames(item):
            break
        index = place
    if index or any(outline.lines(earlier) for earlier in range(session)):
        return Gap(session, index, 0)
    outermost = [place for place, line in enumerate(lines) if not line.depth]
    return Gap(session, outermost[-1], 0) if len(outermost) > 1 else outline.gap_at_end(session)


def meeting_before(reader: Reader, meeting: Meeting) -> Meeting | None:
    """The meeting before one: the one it says, or else the latest earlier one of its body, or else of its series."""
    said = reader.find(Meeting, meeting.previous_id)
    if said is not None:
        return said
    own = reader.get(Activity, meeting.activity_id)
    if meeting.body_id is not None:
        candidates = reader.all(Meeting, body_id=meeting.body_id)
    elif own.series_id is not None:
        editions = [one.id for one in reader.all(Activity, series_id=own.series_id)]
        candidates = reader.all(Meeting, activity_id=editions)
    else:
        return None
    return _latest(reader, [one for one in candidates if one.id != meeting.id], before=own.time.earliest)


def _latest(reader: Reader, meetings: Sequence[Meeting], *, before: date | None) -> Meeting | None:
    dated = [(reader.get(Activity, one.activity_id).time.earliest, one) for one in meetings]
    earlier = [(day, one) for day, one in dated if day is not None and (before is None or day <= before)]
    return max(earlier, key=lambda pair: (pair[0], pair[1].number or 0, pair[1].id))[1] if earlier else None


def left_over(reader: Reader, meeting_id: str) -> tuple[CarriedRow, ...]:
    """What a meeting left over and no later one has taken up, in the order of its agenda."""
    meeting = reader.get(Meeting, meeting_id)
    items = {one.id: one for one in reader.all(AgendaItem, meeting_id=meeting_id)}
    if not items:
        return ()
    actions = Counter(one.item_id for one in reader.all(ActionItem, meeting_id=meeting_id, status=ActionState.OPEN.value) if one.item_id)
    deferred = {item_id for item_id, row in rows_of(reader, meeting_id).items() if is_deferred(row)}
    silent = _not_spoken_of(reader, meeting, items) if meeting.state is MeetingState.CLOSED else frozenset[str]()
    taken = {one.carried_from_id for one in reader.all(AgendaItem, carried_from_id=list(items))}
    found = []
    for item_id, number in numbers_of(reader, meeting_id).items():
        item = items[item_id]
        if item.kind is not ItemKind.ITEM or item_id in taken:
            continue
        undiscussed = item_id in silent and not _frames(item)
        left = item_id in deferred or undiscussed or bool(actions[item_id])
        if left and adopted_by_item(reader, item_id) is None:  # whatever minutes are still to be adopted, the next meeting gets by itself
            found.append(
                CarriedRow(
                    item_id=item_id, number=number, title=item.title, minutes=item.duration, deferred=item_id in deferred,
                    undiscussed=undiscussed, actions=actions[item_id],
                )
            )  # fmt: skip
    return tuple(found)


def _not_spoken_of(reader: Reader, meeting: Meeting, items: dict[str, AgendaItem]) -> frozenset[str]:
    """The items with nothing under them of which the minutes say nothing: no text, decision or action item, and they were not run."""
    headings = {item.parent_id for item in items.values()}
    rows = rows_of(reader, meeting.id)
    ids = [row.id for row in rows.values()]
    translated = {one.owner_id for one in reader.all(Translation, owner_kind="minutes", owner_id=ids) if one.text} if ids else set()
    spoken = {item_id for item_id, row in rows.items() if row.text.strip() or row.id in translated}
    spoken |= {one.item_id for one in reader.all(Decision, meeting_id=meeting.id)}
    spoken |= {one.item_id for one in reader.all(ActionItem, meeting_id=meeting.id)}
    spoken |= {one.item_id for one in reader.all(ItemRun, item_id=list(items))}
    return frozenset(item_id for item_id in items if item_id not in spoken and item_id not in headings)


def _frames(item: AgendaItem) -> bool:
    """Whether an item belongs to any meeting: it is one of procedure, or stands on every agenda."""
    return item.purpose is Purpose.PROCEDURE or item.standing


def _key(item: AgendaItem) -> str:
    return " ".join(item.title.split()).casefold()
