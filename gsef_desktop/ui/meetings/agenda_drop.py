"""Where dragged items would land: the arithmetic behind the drop line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gsef_desktop.domain.agenda_content import AgendaRow, AgendaSession
from gsef_desktop.domain.records import ItemKind
from gsef_desktop.services.agenda_outline import DEEPEST

BACKLOG_MIME = "application/x-gsef-backlog"
"""The kind of what is dragged from the backlog: ids, one a line."""


@dataclass(frozen=True, slots=True)
class DropPlace:
    """Below the line of `after_id` (None: at the top) in a session, at a depth.  `row` is the line above which the drop line is drawn."""

    session: int
    row: int
    after_id: str | None
    depth: int


def carried_rows(rows: Sequence[AgendaRow], item_ids: Iterable[str]) -> set[int]:
    """The positions of the lines that move along with these items: they themselves and what stands under them."""
    wanted, found, floor = set(item_ids), set[int](), None
    for position, row in enumerate(rows):
        if floor is not None and row.depth > floor:
            found.add(position)
            continue
        floor = None
        if row.id in wanted and not row.continued:
            floor = row.depth
            found.add(position)
    return found


def height_of(rows: Sequence[AgendaRow], item_ids: Iterable[str]) -> int:
    """How many levels lie under the deepest-reaching of these items."""
    wanted, height, floor = set(item_ids), 0, None
    for row in rows:
        if floor is not None and row.depth > floor:
            height = max(height, row.depth - floor)
            continue
        floor = row.depth if row.id in wanted and not row.continued else None
    return height


def drop_place(sessions: Sequence[AgendaSession], session: int, row: int, depth: int, item_ids: Sequence[str]) -> DropPlace | None:
    """The place in the gap above line `row` of a session whose depth is nearest to the one wanted; None where nothing fits."""
    rows = sessions[session].rows
    carried = carried_rows(rows, item_ids)
    height = max((height_of(one.rows, item_ids) for one in sessions), default=0)
    above = next((rows[position] for position in range(row - 1, -1, -1) if position not in carried), None)
    below = next((rows[position] for position in range(row, len(rows)) if position not in carried), None)
    most = 0 if above is None else above.depth + (0 if above.kind is ItemKind.BREAK else 1)
    least = 0 if below is None else below.depth + (1 if below.continued else 0)
    depths = set(range(least, min(most, DEEPEST - height) + 1))
    if above is None and (below is None or not below.continued):
        depths |= _own_depth(sessions, session, item_ids)
    if not depths:
        return None
    return DropPlace(session, row, above.id if above is not None else None, min(depths, key=lambda one: (abs(one - depth), one)))


def _own_depth(sessions: Sequence[AgendaSession], session: int, item_ids: Sequence[str]) -> set[int]:
    """The depth of the first item, if what it stands under is in an earlier session: at the top of this one that goes on."""
    for place, one in enumerate(sessions):
        for position, row in enumerate(one.rows):
            if row.id == item_ids[0] and not row.continued:
                parent = next((other for other in reversed(one.rows[:position]) if other.depth == row.depth - 1), None)
                if parent is not None and (parent.continued or place < session):
                    return {row.depth}
    return set()
