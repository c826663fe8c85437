"""What of an agenda is confidential."""

from __future__ import annotations

from collections.abc import Iterable

from gsef_desktop.domain.records import AgendaItem


def confidential_items(items: Iterable[AgendaItem]) -> frozenset[str]:
    """The confidential items and everything under them."""
    known = {item.id: item for item in items}
    hidden = set[str]()
    for item in known.values():
        above: AgendaItem | None = item
        seen = set[str]()
        while above is not None and above.id not in seen:
            seen.add(above.id)
            if above.confidential:
                hidden.add(item.id)
                break
            above = known.get(above.parent_id or "")
    return frozenset(hidden)
