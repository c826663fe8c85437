"""Deleting a record together with what cannot be without it.

The storage deletes single rows; which rows belong to which follows from the references that the records declare.  A row
goes when a reference that it must have goes; a reference that it may have is emptied instead.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, get_args, get_origin, get_type_hints

from gsef_desktop.domain.records import (
    RECORDS,
    Activity,
    Body,
    BodyRules,
    College,
    Organisation,
    Person,
    Programme,
    Record,
    Ref,
    Seat,
    SeatTerm,
    kind_of,
)

if TYPE_CHECKING:
    from gsef_desktop.storage.unit import Unit

_OWNED_THOUGH_OPTIONAL = {
    ("action_owner", "organisation_id"),
    ("action_owner", "person_id"),
    ("activity", "repeats_id"),
    ("activity_partner", "activity_id"),
    ("activity_partner", "series_id"),
    ("address", "organisation_id"),
    ("address", "person_id"),
    ("agenda_item", "parent_id"),
    ("archive_link", "activity_id"),
    ("archive_link", "organisation_id"),
    ("archive_link", "person_id"),
    ("archive_link", "series_id"),
    ("calendar_component", "activity_id"),
    ("composition", "rules_id"),
    ("meeting_template_item", "parent_id"),
    ("minutes", "item_id"),
    ("strategic_action", "parent_id"),
    ("task", "activity_id"),
}
"""References that may be empty and yet own: a partner belongs to an activity or to a series, a nested row to its parent,
a changed occurrence to the activity that is repeated."""

_BESIDE_MEETINGS = (Organisation, Person, Body, BodyRules, College, Seat, SeatTerm, Programme, Activity)
"""What closed meetings point at: it can go all the same, and they lose the reference."""


class Reference(NamedTuple):
    """A field of `record` that points at another record; `owned` rows go with what they point at."""

    record: type[Record]
    field: str
    owned: bool


def delete_with_dependents(unit: Unit, record: type[Record], id: str) -> None:
    """Delete the row `id` of `record` and every row that belongs to it, and empty optional references to any of them."""
    if record in _BESIDE_MEETINGS:
        unit.spares_closed = True
    doomed: dict[type[Record], dict[str, None]] = defaultdict(dict)
    loosened: list[tuple[Reference, str]] = []
    waiting: deque[tuple[type[Record], list[str]]] = deque([(record, [id])])
    while waiting:
        owner, ids = waiting.popleft()
        fresh = [each for each in ids if each not in doomed[owner]]
        if not fresh:
            continue
        doomed[owner].update(dict.fromkeys(fresh))
        for reference in references_to(kind_of(owner)):
            equal: dict[str, Any] = {reference.field: fresh}
            found = [row.id for row in unit.all(reference.record, **equal)]
            if reference.owned:
                waiting.append((reference.record, found))
            else:
                loosened.extend((reference, each) for each in found)
        for attached in attached_records():
            waiting.append((attached, [row.id for row in unit.all(attached, owner_kind=kind_of(owner), owner_id=fresh)]))
    for reference, each in loosened:
        if each not in doomed[reference.record]:
            unit.update(reference.record, each, **{reference.field: None})
    for owner, gone in reversed(doomed.items()):
        for each in gone:
            unit.delete(owner, each)


@cache
def references_to(table: str) -> tuple[Reference, ...]:
    """Every field of any record that points at `table`."""
    found = []
    for record in RECORDS:
        for name, hint in get_type_hints(record, include_extras=True).items():
            if get_origin(hint) is not Annotated:
                continue
            kind, *marks = get_args(hint)
            if any(isinstance(mark, Ref) and mark.table == table for mark in marks):
                optional = type(None) in get_args(kind)
                found.append(Reference(record, name, not optional or (kind_of(record), name) in _OWNED_THOUGH_OPTIONAL))
    return tuple(found)


@cache
def attached_records() -> tuple[type[Record], ...]:
    """The records that name their owner by kind and id, such as translations."""
    return tuple(record for record in RECORDS if {"owner_kind", "owner_id"} <= {each.name for each in fields(record)})
