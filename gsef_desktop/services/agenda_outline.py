"""The outline of an agenda: a tree of items that is shown session by session, and the moves a user makes in it.

An item stands in a session and under a parent.  What is shown of a session is a list of lines, each with a depth; where an item's
parent stands in an earlier session, the parent is shown once more as a "continued" line.  A place to put something is a gap between
two lines together with a depth.  Everything here is arithmetic; `gsef_desktop.services.agenda` reads and writes the file.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gsef_desktop.domain.frozen_numbers import NOT_PRINTED, Printed, number_siblings
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import AgendaItem, ItemKind

DEEPEST = 5
"""The greatest depth of an item; the outermost items have depth 0."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a session: an item, or (`continued`) an item of an earlier session that goes on here."""

    item_id: str
    depth: int
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A place between lines: `index` counts the lines of the session above it."""

    session: int
    index: int
    depth: int


class Outline:
    """The items of one meeting as a tree.  Changed by its methods; `writes` says what is to be written."""

    def __init__(self, session_ids: Sequence[str], items: Iterable[AgendaItem], printed: Printed = NOT_PRINTED) -> None:
        self.session_ids: tuple[str | None, ...] = tuple(session_ids) or (None,)
        self._printed = printed
        self._items = {item.id: item for item in items}
        self._children: dict[str | None, list[str]] = defaultdict(list)
        self._parent: dict[str, str | None] = {}
        self._session: dict[str, int] = {}
        self._added: dict[str, AgendaItem] = {}
        self._former: dict[str, str | None] = {}
        place = {session_id: position for position, session_id in enumerate(self.session_ids)}
        for item in sorted(self._items.values(), key=lambda item: (item.rank, item.id)):
            parent = item.parent_id if item.parent_id in self._items else None
            self._parent[item.id] = parent
            self._children[parent].append(item.id)
        self._read_sessions(place)

    def _read_sessions(self, place: dict[str | None, int]) -> None:
        """An item without a session of its own is where its parent is; none stands before its parent."""
        waiting: list[tuple[str, int]] = [(item_id, 0) for item_id in self._children[None]]
        seen = set()
        while waiting:
            item_id, floor = waiting.pop()
            seen.add(item_id)
            self._session[item_id] = max(floor, place.get(self._items[item_id].session_id, floor))
            waiting.extend((child, self._session[item_id]) for child in self._children[item_id])
        for lost in self._items.keys() - seen:  # a ring of parents, which only damage can make: shown at the top
            self._children[self._parent[lost]].remove(lost)
            self._parent[lost] = None
            self._children[None].append(lost)
            self._session[lost] = 0
        for siblings in self._children.values():
            siblings.sort(key=lambda each: (self._session[each], self._items[each].rank, each))

    def __contains__(self, item_id: str) -> bool:
        return item_id in self._parent

    def parent(self, item_id: str) -> str | None:
        """The id of an item's parent."""
        return self._parent[item_id]

    def session(self, item_id: str) -> int:
        """In which session an item stands, counted from 0."""
        return self._session[item_id]

    def depth(self, item_id: str) -> int:
        """How deep an item is nested, from 0."""
        depth, parent = 0, self._parent[item_id]
        while parent is not None:
            depth, parent = depth + 1, self._parent[parent]
        return depth

    def number(self, item_id: str) -> str:
        """The number of an item, such as 2.2; empty for a break."""
        if self._is_break(item_id):
            return ""
        parent = self._parent[item_id]
        siblings = [other for other in self._children[parent] if not self._is_break(other)]
        prefix = "" if parent is None else f"{self.number(parent)}."
        return number_siblings(siblings, prefix, self._printed)[siblings.index(item_id)]

    def subtree(self, item_id: str) -> list[str]:
        """An item and everything under it, in order."""
        found = [item_id]
        for child in self._children[item_id]:
            found.extend(self.subtree(child))
        return found

    def lines(self, session: int, *, without: str | None = None) -> list[Line]:
        """The lines of a session, as if the item `without` were not there."""
        found: list[Line] = []
        for root in self._children[None]:
            found.extend(self._lines_of(root, 0, session, without))
        return found

    def _lines_of(self, item_id: str, depth: int, session: int, without: str | None) -> list[Line]:
        if item_id == without:
            return []
        below = [line for child in self._children[item_id] for line in self._lines_of(child, depth + 1, session, without)]
        if self._session[item_id] == session:
            return [Line(item_id, depth), *below]
        return [Line(item_id, depth, continued=True), *below] if below else []

    def roots_of(self, item_ids: Iterable[str]) -> list[str]:
        """Of these items those that do not stand under another of them, in the order of the agenda."""
        wanted = {item_id for item_id in item_ids if item_id in self._parent}
        return [
            line.item_id
            for session in range(len(self.session_ids))
            for line in self.lines(session)
            if not line.continued and line.item_id in wanted and not self._has_ancestor_in(line.item_id, wanted)
        ]

    def _has_ancestor_in(self, item_id: str, wanted: set[str]) -> bool:
        parent = self._parent[item_id]
        while parent is not None:
            if parent in wanted:
                return True
            parent = self._parent[parent]
        return False

    def height(self, item_id: str) -> int:
        """How many levels lie under an item."""
        return max((1 + self.height(child) for child in self._children[item_id]), default=0)

    def depths_at(self, lines: Sequence[Line], index: int, *, height: int = 0) -> range:
        """The depths that something `height` levels high can have in the gap above line `index`; empty where nothing fits."""
        above = lines[index - 1] if index else None
        below = lines[index] if index < len(lines) else None
        most = 0 if above is None else above.depth + (0 if self._is_break(above.item_id) else 1)
        least = 0 if below is None else below.depth + (1 if below.continued else 0)
        return range(least, min(most, DEEPEST - height) + 1)

    def _is_break(self, item_id: str) -> bool:
        return self._item(item_id).kind is ItemKind.BREAK

    def _item(self, item_id: str) -> AgendaItem:
        return self._added[item_id] if item_id in self._added else self._items[item_id]

    # --- places -----------------------------------------------------------------------------------------------------

    def index_of(self, item_id: str, lines: Sequence[Line]) -> int | None:
        """Where an item (not its continuation) stands among the lines of its session."""
        return next((index for index, line in enumerate(lines) if line.item_id == item_id and not line.continued), None)

    def end_of(self, item_id: str, lines: Sequence[Line]) -> int:
        """The index after the last line, in this session, of what stands under an item."""
        start = next((index for index, line in enumerate(lines) if line.item_id == item_id), len(lines) - 1)
        depth = lines[start].depth if lines else 0
        end = start + 1
        while end < len(lines) and lines[end].depth > depth:
            end += 1
        return end

    def gap_after(self, item_id: str, *, inside: bool = False) -> Gap:
        """The gap after everything under an item, at its depth, or a level deeper (`inside`)."""
        session = self._session[item_id]
        inside = inside and not self._is_break(item_id)
        return Gap(session, self.end_of(item_id, self.lines(session)), self.depth(item_id) + (1 if inside else 0))

    def gap_at_end(self, session: int) -> Gap:
        """The outermost gap at the end of a session."""
        return Gap(session, len(self.lines(session)), 0)

    def nearest(self, gap: Gap) -> Gap | None:
        """For a new item: the gap at the same index whose depth is allowed and nearest to the one asked for, or None."""
        depths = self.depths_at(self.lines(gap.session), gap.index)
        return Gap(gap.session, gap.index, min(max(gap.depth, depths[0]), depths[-1])) if depths else None

    def nearest_for(self, item_id: str, gap: Gap) -> Gap | None:
        """The same for an item that is moved; the gap is counted among the lines without it.

        At the top of a later session an item may also stay under its own parent, which then goes on there.
        """
        depths = set(self.depths_at(self.lines(gap.session, without=item_id), gap.index, height=self.height(item_id)))
        if self._can_continue(item_id, gap.session, gap.index):
            depths.add(self.depth(item_id))
        if not depths:
            return None
        return Gap(gap.session, gap.index, min(depths, key=lambda depth: (abs(depth - gap.depth), depth)))

    def _can_continue(self, item_id: str, session: int, index: int) -> bool:
        parent = self._parent[item_id]
        if index or parent is None or self._session[parent] >= session:
            return False
        lines = self.lines(session, without=item_id)
        return not lines or not lines[0].continued

    def step(self, item_id: str, down: bool) -> Gap | None:
        """The next gap above or below in which an item can stand at its own depth, in its session or beyond it.

        The gap is counted among the lines without the item.
        """
        depth, session = self.depth(item_id), self._session[item_id]
        index = self.index_of(item_id, self.lines(session)) or 0
        while True:
            index += 1 if down else -1
            lines = self.lines(session, without=item_id)
            if not 0 <= index <= len(lines):
                session += 1 if down else -1
                if not 0 <= session < len(self.session_ids):
                    return None
                lines = self.lines(session, without=item_id)
                index = 0 if down else len(lines)
            gap = Gap(session, index, depth)
            if self.nearest_for(item_id, gap) == gap:
                return gap

    # --- changes ----------------------------------------------------------------------------------------------------

    def take(self, item_id: str) -> None:
        """Lift an item, with what is under it, out of its parent; `put` follows."""
        self._children[self._parent[item_id]].remove(item_id)
        self._former[item_id] = self._parent[item_id]
        self._parent[item_id] = None

    def put(self, item_id: str, gap: Gap) -> None:
        """Set a lifted item into a gap counted among the lines without it.  What stands under it in later sessions stays there."""
        lines = self.lines(gap.session)
        parent = next((line.item_id for line in reversed(lines[: gap.index]) if line.depth == gap.depth - 1), None) if gap.depth else None
        if gap.depth and parent is None:
            parent = self._former.get(item_id)
        siblings = self._children[parent]
        following = next((line for line in lines[gap.index :] if line.depth <= gap.depth), None)
        if following is not None and following.depth == gap.depth and not following.continued and following.item_id in siblings:
            position = siblings.index(following.item_id)
        else:
            position = max((place + 1 for place, other in enumerate(siblings) if self._session[other] <= gap.session), default=0)
        siblings.insert(position, item_id)
        self._parent[item_id] = parent
        reach = max(gap.session, self._session[item_id])
        for each in self.subtree(item_id):
            if self._session[each] <= reach:
                self._session[each] = gap.session

    def move(self, item_id: str, gap: Gap) -> None:
        """Move an item into a gap counted among the lines without it."""
        self.take(item_id)
        self.put(item_id, gap)

    def add(self, item: AgendaItem, gap: Gap) -> None:
        """Add a new item in a gap."""
        self._added[item.id] = item
        self._session[item.id] = gap.session
        self.put(item.id, gap)

    def add_under(self, item: AgendaItem, parent: str | None, session: int) -> None:
        """Add a new item as the last one of a session under a parent, which may stand in an earlier session."""
        self._added[item.id] = item
        self._session[item.id] = session
        siblings = self._children[parent]
        siblings.insert(max((place + 1 for place, other in enumerate(siblings) if self._session[other] <= session), default=0), item.id)
        self._parent[item.id] = parent

    def new_items(self) -> list[AgendaItem]:
        """The items added, with parent, session and rank filled in; parents come before what stands under them."""
        ranks = self._ranks()
        order = [item_id for root in self._children[None] for item_id in self.subtree(root)]
        return [
            replace(
                self._added[item_id],
                parent_id=self._parent[item_id],
                session_id=self.session_ids[self._session[item_id]],
                rank=ranks[item_id],
            )
            for item_id in order
            if item_id in self._added
        ]

    def writes(self) -> dict[str, dict[str, object]]:
        """For each item that was there before: the fields that have changed."""
        ranks = self._ranks()
        before = Outline([session_id for session_id in self.session_ids if session_id is not None], self._items.values())
        changed: dict[str, dict[str, object]] = {}
        for item_id, item in self._items.items():
            fields: dict[str, object] = {}
            if before._parent[item_id] != self._parent[item_id]:
                fields["parent_id"] = self._parent[item_id]
            now, session_id = self._session[item_id], self.session_ids[self._session[item_id]]
            if session_id != item.session_id and (fields or before._session[item_id] != now or self._read_session(item) != now):
                fields["session_id"] = session_id
            if ranks[item_id] != item.rank:
                fields["rank"] = ranks[item_id]
            if fields:
                changed[item_id] = fields
        return changed

    def _read_session(self, item: AgendaItem) -> int:
        """In which session an item would be read to stand under its present parent, by the session that the file has of it."""
        parent = self._parent[item.id]
        floor = 0 if parent is None else self._session[parent]
        return max(floor, self.session_ids.index(item.session_id) if item.session_id in self.session_ids else floor)

    def _ranks(self) -> dict[str, str]:
        """A rank for every item; as few as possible differ from those that are in the file."""
        ranks: dict[str, str] = {}
        for parent, children in self._children.items():
            own = [self._items[child].rank if child in self._items and self._was_under(child, parent) else None for child in children]
            ranks.update(zip(children, _spread(own), strict=True))
        return ranks

    def _was_under(self, item_id: str, parent: str | None) -> bool:
        before = self._items[item_id].parent_id
        return (before if before in self._items else None) == parent


def _spread(ranks: Sequence[str | None]) -> list[str]:
    """Rising ranks that keep as many as possible of the given ones; None stands for one that is still to be found."""
    kept = longest_rising(ranks)
    filled: list[str | None] = [rank if position in kept else None for position, rank in enumerate(ranks)]
    made: list[str] = []
    for position, rank in enumerate(filled):
        if rank is None:
            following = next((later for later in filled[position:] if later is not None), None)
            rank = rank_between(made[-1] if made else None, following)
        made.append(rank)
    return made


def longest_rising(ranks: Sequence[str | None]) -> set[int]:
    """The positions of a longest strictly rising subsequence, None left out."""
    tails: list[str] = []
    at: list[int] = []
    before: dict[int, int | None] = {}
    for position, rank in enumerate(ranks):
        if rank is None:
            continue
        place = bisect_left(tails, rank)
        before[position] = at[place - 1] if place else None
        if place == len(tails):
            tails.append(rank)
            at.append(position)
        else:
            tails[place], at[place] = rank, position
    found: set[int] = set()
    position_or_none = at[-1] if at else None
    while position_or_none is not None:
        found.add(position_or_none)
        position_or_none = before[position_or_none]
    return found
