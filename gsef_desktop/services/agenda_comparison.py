"""Compares an agenda with that of the meeting before: what is new, gone, moved or takes another time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gsef_desktop.domain.agenda import LaidOutItem, lay_out
from gsef_desktop.domain.records import Activity, AgendaItem, Meeting
from gsef_desktop.services.agenda_outline import longest_rising
from gsef_desktop.services.carrying_over import meeting_before
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.printed_numbers import printed_numbers
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace


class Difference(StrEnum):
    SAME = "same"
    NEW = "new"
    """not on the earlier agenda"""
    GONE = "gone"
    """not on this one"""
    MOVED = "moved"
    """at another place among the others, or under another item"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedItem:
    """An item on both agendas, or on one of them; numbers are empty and minutes 0 where it is not.  `carried`: it takes up the other."""

    item_id: str
    title: str
    was: str
    difference: Difference
    number: str = ""
    number_then: str = ""
    minutes: int = 0
    minutes_then: int = 0
    carried: bool = False

    @property
    def retimed(self) -> bool:
        """Whether it is given another time."""
        return self.difference not in (Difference.NEW, Difference.GONE) and self.minutes != self.minutes_then

    @property
    def renamed(self) -> bool:
        """Whether it is called something else."""
        return bool(self.was) and self.was != self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaComparison:
    """The items in the order of this agenda, those that are gone after what came before them; `earlier` None: nothing to compare with."""

    earlier: Meeting | None = None
    title: str = ""
    items: tuple[ComparedItem, ...] = ()

    def count(self, difference: Difference) -> int:
        """How many items differ so."""
        return sum(one.difference is difference for one in self.items)


def compare_agendas(workspace: Workspace, *, meeting_id: str, with_id: str | None = None) -> AgendaComparison:
    """Compare the agenda of a meeting with another, by default that of the meeting before it.  Raises NotFound."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        earlier = reader.get(Meeting, with_id) if with_id is not None else meeting_before(reader, meeting)
        if earlier is None:
            return AgendaComparison()
        now, then = _Side.read(reader, meeting_id), _Side.read(reader, earlier.id)
        return AgendaComparison(
            earlier=earlier, title=reader.get(Activity, earlier.activity_id).title, items=_compare(now, then, _pairs(now, then))
        )


@dataclass(frozen=True, slots=True)
class _Side:
    """An agenda: its items, breaks left out, and its rows in order."""

    items: Mapping[str, AgendaItem]
    rows: Sequence[LaidOutItem]

    @classmethod
    def read(cls, reader: Reader, meeting_id: str) -> _Side:
        items = {one.id: one for one in reader.all(AgendaItem, meeting_id=meeting_id)}
        printed = printed_numbers(reader, reader.get(Meeting, meeting_id), list(items.values()))
        rows = [row for row in lay_out(sessions_of(reader, meeting_id), items.values(), printed).rows if not row.is_break]
        return cls(items, rows)


def _pairs(now: _Side, then: _Side) -> dict[str, str]:
    """Which item of now is which of then: the one that it takes up, or else one of the same title, the first of several."""
    found: dict[str, str] = {}
    free = {row.item_id: None for row in then.rows}
    for row in now.rows:
        carried = now.items[row.item_id].carried_from_id
        if carried in free:
            found[row.item_id] = carried
            del free[carried]
    titles: dict[str, list[str]] = {}
    for item_id in free:
        titles.setdefault(_key(then.items[item_id]), []).append(item_id)
    for row in now.rows:
        same = titles.get(_key(now.items[row.item_id]), [])
        if row.item_id not in found and same and _key(now.items[row.item_id]):
            found[row.item_id] = same.pop(0)
    return found


def _compare(now: _Side, then: _Side, pairs: Mapping[str, str]) -> tuple[ComparedItem, ...]:
    before = {row.item_id: (place, row) for place, row in enumerate(then.rows)}
    kept = [row for row in now.rows if row.item_id in pairs]
    in_order = longest_rising([f"{before[pairs[row.item_id]][0]:09d}" for row in kept])
    steady = {row.item_id for place, row in enumerate(kept) if place in in_order and _same_parent(row, now, then, pairs)}
    made: list[tuple[tuple[int, int], ComparedItem]] = []
    after = -1
    for place, row in enumerate(now.rows):
        item, old_id = now.items[row.item_id], pairs.get(row.item_id)
        if old_id is None:
            one = ComparedItem(item_id=item.id, title=item.title, was="", difference=Difference.NEW, number=row.number, minutes=row.minutes)
        else:
            at, old = before[old_id]
            difference = Difference.SAME if item.id in steady else Difference.MOVED
            after = at if difference is Difference.SAME else after
            one = ComparedItem(
                item_id=item.id, title=item.title, was=then.items[old_id].title, difference=difference, number=row.number,
                number_then=old.number, minutes=row.minutes, minutes_then=old.minutes, carried=item.carried_from_id == old_id,
            )  # fmt: skip
        made.append(((after, place), one))
    taken = set(pairs.values())
    for at, old in enumerate(then.rows):
        if old.item_id not in taken:
            title = then.items[old.item_id].title
            gone = ComparedItem(
                item_id=old.item_id, title=title, was="", difference=Difference.GONE, number_then=old.number, minutes_then=old.minutes
            )
            made.append(((at, -1), gone))
    return tuple(one for _, one in sorted(made, key=lambda pair: pair[0]))


def _same_parent(row: LaidOutItem, now: _Side, then: _Side, pairs: Mapping[str, str]) -> bool:
    parent, old = now.items[row.item_id].parent_id, then.items[pairs[row.item_id]].parent_id
    return (pairs.get(parent) if parent is not None else None) == old


def _key(item: AgendaItem) -> str:
    return " ".join(item.title.split()).casefold()
