"""Agenda arithmetic: numbers, starting times and totals, computed from order and durations.

Rules:
- Items are shown session by session.  An item without a session of its own stands where its parent stands (without a parent, in the
  first session); no item stands before its parent.
- Siblings are numbered in the order in which they are shown: 1, 1.1, 1.1.1.  Breaks have no number, and what lies under a
  break is treated as if it stood beside it.  What was printed with an agenda that was issued keeps its number (see `frozen_numbers`).
- An item with items under it is a heading.  Its minutes are theirs; its own duration is not counted.  Where some of them fall into a later
  session, the heading is shown there once more, continued, with the minutes of that session.
- Time runs from the start of the session.  An item with a pinned start waits for it, if time has not run past it already; then it is late.
- A parallel item begins together with the item before it under the same parent; what follows begins when the longest of them has ended.
- A number is kept as places with dots between them (1.1.1), by which items are referred to; `shown_number` says how it is printed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import time
from functools import partial

from gsef_desktop.domain.frozen_numbers import NOT_PRINTED, Printed, number_siblings
from gsef_desktop.domain.records import AgendaItem, ItemKind, MeetingSession

_DAY = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOutItem:
    """An item in its place.  `depth` counts from 0; `minutes` of a heading are those of what lies under it.

    `start` and `end` are None where the session has no start; `late` is by how many minutes a pinned start is missed.
    `session_id` is None where the meeting has no sessions.  `begins` are the minutes of the session that are used before it;
    `parallel`: it begins together with the item before it.
    """

    item_id: str
    number: str
    depth: int
    session_id: str | None
    minutes: int
    start: time | None = None
    end: time | None = None
    is_heading: bool = False
    is_break: bool = False
    continued: bool = False
    late: int = 0
    begins: int = 0
    parallel: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOutSession:
    """A session: its rows as they are shown, continued headings included, and its time in minutes.

    `waiting` is time that passes before pinned starts; `available` is None where start or end is not known.
    `overrunning_id` is the first item that ends after the session.
    """

    session_id: str | None
    rows: tuple[LaidOutItem, ...]
    minutes: int
    waiting: int
    available: int | None
    overrunning_id: str | None = None

    @property
    def free(self) -> int | None:
        """Minutes left over, negative when it is too long, None when the time at hand is not known."""
        return None if self.available is None else self.available - self.minutes - self.waiting

    @property
    def over(self) -> int:
        """Minutes by which it is too long, 0 when it is not."""
        return max(0, -(self.free or 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLayout:
    """A whole agenda.  `rows` has every item once, in the order shown; the sessions have them as they are shown."""

    rows: tuple[LaidOutItem, ...]
    sessions: tuple[LaidOutSession, ...]


def lay_out(sessions: Sequence[MeetingSession], items: Iterable[AgendaItem], printed: Printed = NOT_PRINTED) -> AgendaLayout:
    """Lay out the items of one meeting over its sessions, which are in order.  Without sessions there is one, without time."""
    tree = _Tree([session.id for session in sessions], items, printed)
    laid: list[LaidOutSession] = []
    rows: list[LaidOutItem] = []
    for position in range(max(1, len(sessions))):
        session = sessions[position] if sessions else None
        made = _laid_out(tree, position, session)
        laid.append(made)
        rows += [row for row in made.rows if not row.continued]
    totals = tree.totals()
    whole = (row if row.minutes == totals[row.item_id] else replace(row, minutes=totals[row.item_id]) for row in rows)
    return AgendaLayout(rows=tuple(whole), sessions=tuple(laid))


def number_items(sessions: Sequence[MeetingSession], items: Iterable[AgendaItem], printed: Printed = NOT_PRINTED) -> dict[str, str]:
    """The number of each item by its id, in the order of `lay_out`, which takes longer; empty for a break."""
    tree = _Tree([session.id for session in sessions], items, printed)
    order: list[str] = []

    def visit(item_id: str) -> None:
        order.append(item_id)
        for child in tree.children.get(item_id, ()):
            visit(child)

    for root in tree.children.get(None, ()):
        visit(root)
    return {item_id: tree.number[item_id] for item_id in sorted(order, key=lambda each: tree.session[each])}


def minutes_between(start: time | None, end: time | None) -> int | None:
    """Minutes from `start` to `end` on one day, None where one is not known or the end is not after the start."""
    if start is None or end is None or end <= start:
        return None
    return _minute(end) - _minute(start)


_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SYLLABLES = "가나다라마바사아자차카타파하"
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_PLAIN = 2
"""So many levels are numbered with figures; below them there are letters, then small Roman numerals (in Korean syllables, then figures)."""


def shown_number(number: str, language: str = "en", *, whole: bool = False) -> str:
    """How the number of an item is printed, as the United Nations do in that language: 1, 1.1, (a), (i); in French and Spanish a), i).

    `whole`: as it is referred to from elsewhere, with what stands above it: 1.1 (a) (i).
    """
    places = number.split(".") if number else []
    if len(places) <= _PLAIN:
        return number
    marks = [_mark_between(place, level, language) for level, place in enumerate(places[_PLAIN:])]
    return " ".join([".".join(places[:_PLAIN]), *marks]) if whole else marks[-1]


def _mark_between(place: str, level: int, language: str) -> str:
    """The mark of an item, also of one that was put between others after the agenda was issued: (a) bis."""
    figures, space, word = place.partition(" ")
    if not figures.isdecimal() or not int(figures):
        return place
    return f"{_mark(int(figures), level, language)}{space}{word}"


def _mark(place: int, level: int, language: str) -> str:
    """The mark of an item at a level under the figures, from 0."""
    if language == "ko":
        return f"{_repeated(_SYLLABLES, place) if level % 2 == 0 else place})"
    mark = _repeated(_LETTERS, place) if level % 2 == 0 else _roman(place)
    return f"{mark})" if language in ("fr", "es") else f"({mark})"


def _repeated(letters: str, place: int) -> str:
    """The letter of a place, doubled after the last: a … z, aa, bb."""
    turns, rest = divmod(place - 1, len(letters))
    return letters[rest] * (turns + 1)


def _roman(place: int) -> str:
    found = ""
    for value, mark in _ROMAN:
        while place >= value:
            found, place = found + mark, place - value
    return found


class _Tree:
    """The items as a tree of ids in the order shown; a damaged parent (missing, a break, in a ring) counts as none."""

    def __init__(self, session_ids: Sequence[str], items: Iterable[AgendaItem], printed: Printed) -> None:
        self.items = {item.id: item for item in items}
        self._printed = printed
        self.children: dict[str | None, list[str]] = defaultdict(list)
        self.session: dict[str, int] = {}
        self._place = {session_id: position for position, session_id in enumerate(session_ids)}
        self._parent = {item_id: self._sound_parent(item_id) for item_id in self.items}
        for item_id in self.items:
            self.session[item_id] = self._find_session(item_id)
        for item_id in sorted(self.items, key=lambda each: (self.session[each], self.items[each].rank, each)):
            self.children[self._parent[item_id]].append(item_id)
        self.number: dict[str, str] = {}
        self._count(None, "")

    def _sound_parent(self, item_id: str) -> str | None:
        seen, parent = {item_id}, self.items[item_id].parent_id
        found: str | None = None
        while parent is not None and parent in self.items:
            if parent in seen:
                return None
            seen.add(parent)
            if found is None and self.items[parent].kind is not ItemKind.BREAK:
                found = parent
            parent = self.items[parent].parent_id
        return found

    def _find_session(self, item_id: str) -> int:
        """The first session not before any ancestor's."""
        lineage: list[str] = []
        each: str | None = item_id
        while each is not None:
            lineage.append(each)
            each = self._parent[each]
        floor = 0
        for each in reversed(lineage):
            floor = max(floor, self._place.get(self.items[each].session_id or "", floor))
        return floor

    def _count(self, parent: str | None, prefix: str) -> None:
        children = self.children.get(parent, [])
        counted = [item_id for item_id in children if self.items[item_id].kind is not ItemKind.BREAK]
        self.number.update(dict.fromkeys(children, ""))
        for item_id, number in zip(counted, number_siblings(counted, prefix, self._printed), strict=True):
            self.number[item_id] = number
            self._count(item_id, f"{number}.")

    def is_heading(self, item_id: str) -> bool:
        return bool(self.children.get(item_id))

    def is_parallel(self, item_id: str) -> bool:
        """Whether an item begins with the one before it, which has to stand under the same parent and in the same session."""
        if not self.items[item_id].parallel:
            return False
        siblings = self.children[self._parent[item_id]]
        place = siblings.index(item_id)
        return place > 0 and self.session[siblings[place - 1]] == self.session[item_id]

    def totals(self) -> dict[str, int]:
        """Minutes of every item over all sessions."""
        found: dict[str, int] = {}

        def total(item_id: str) -> int:
            below = self.children.get(item_id)
            if not below:
                found[item_id] = max(0, self.items[item_id].duration)
                return found[item_id]
            sums: list[int] = []
            for child in below:
                minutes = total(child)
                if self.is_parallel(child):
                    sums[-1] = max(sums[-1], minutes)
                else:
                    sums.append(minutes)
            found[item_id] = sum(sums)
            return found[item_id]

        for root in self.children.get(None, ()):
            total(root)
        return found


_Place = tuple[int | None, int, int]
"""A moment of a session: in minutes after midnight where that is known, minutes used, minutes waited."""


class _Clock:
    """Time running through a session, in minutes after the midnight before it."""

    def __init__(self, start: time | None) -> None:
        self.now = None if start is None else _minute(start)
        self.minutes = 0
        self.waiting = 0

    def place(self) -> _Place:
        """Where time stands."""
        return self.now, self.minutes, self.waiting

    def set(self, place: _Place) -> None:
        """Go to a place."""
        self.now, self.minutes, self.waiting = place

    def run(self, minutes: int, pinned: time | None) -> tuple[int | None, int]:
        """Pass an item; returns when it starts and by how much it is late."""
        late = 0
        if pinned is not None:
            if self.now is not None:
                self.waiting += max(0, _minute(pinned) - self.now)
                late = max(0, self.now - _minute(pinned))
            self.now = max(self.now or 0, _minute(pinned))
        start = self.now
        self.minutes += minutes
        if self.now is not None:
            self.now += minutes
        return start, late


def _laid_out(tree: _Tree, position: int, session: MeetingSession | None) -> LaidOutSession:
    clock = _Clock(session.start if session else None)
    available = minutes_between(session.start, session.end) if session else None
    limit = _minute(session.end) if session and session.end and available is not None else None
    overrunning: list[str] = []
    session_id = session.id if session else None

    def rows_of(item_id: str, depth: int, pinned: time | None) -> list[LaidOutItem]:
        item, is_here = tree.items[item_id], tree.session[item_id] == position
        pinned = item.pinned_start or pinned if is_here else None
        heading, begins = tree.is_heading(item_id), clock.minutes
        made = partial(
            LaidOutItem, item_id=item_id, number=tree.number[item_id], depth=depth, session_id=session_id, continued=not is_here,
            is_heading=heading, is_break=item.kind is ItemKind.BREAK, parallel=is_here and tree.is_parallel(item_id), begins=begins,
        )  # fmt: skip
        if not heading:
            if not is_here:
                return []
            start, late = clock.run(max(0, item.duration), pinned)
            if limit is not None and clock.now is not None and clock.now > limit:
                overrunning.append(item_id)
            return [made(minutes=max(0, item.duration), late=late, start=_time(start), end=_time(clock.now))]
        below = rows_under(tree.children[item_id], depth + 1, pinned)
        if not below and not is_here:
            return []
        first = next((each for each in below if each.start is not None), None)
        late = first.late if first is not None and is_here and item.pinned_start is not None else 0
        times = (first.start, _time(clock.now)) if first is not None else (None, None)
        return [made(minutes=clock.minutes - begins, start=times[0], end=times[1], late=late), *below]

    def rows_under(siblings: Sequence[str], depth: int, pinned: time | None) -> list[LaidOutItem]:
        """The rows of siblings: each after the one before, or, where it is parallel, together with it."""
        found: list[LaidOutItem] = []
        begun = ended = clock.place()
        for child in siblings:
            if tree.is_parallel(child):
                clock.set(begun)
                found += rows_of(child, depth, None)
                ended = max(ended, clock.place(), key=lambda place: place[1] + place[2])
                clock.set(ended)
            else:
                begun = clock.place()
                found += rows_of(child, depth, None if found else pinned)
                ended = clock.place()
        return found

    shown = rows_under(tree.children.get(None, ()), 0, None)
    return LaidOutSession(
        session_id=session_id,
        rows=tuple(shown),
        minutes=clock.minutes,
        waiting=clock.waiting,
        available=available,
        overrunning_id=overrunning[0] if overrunning else None,
    )


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _time(minute: int | None) -> time | None:
    return None if minute is None else time(minute % _DAY // 60, minute % 60)
