"""What is kept of participants beside role and reply: capacity, head of delegation, substitutes, travel, badge, needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Capacity, Participation, Reply

if TYPE_CHECKING:
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace

ANSWERS = (Reply.ACCEPTED, Reply.TENTATIVE, Reply.DECLINED)
"""The replies that somebody has given."""

TEXTS = ("travel", "hotel", "badge_name", "needs")
"""Fields of a participation that are words."""


class Travel(TypedDict, total=False):
    """When somebody comes and goes; None: not known."""

    arrives_on: date | None
    arrives_at: time | None
    departs_on: date | None
    departs_at: time | None


def set_capacity(workspace: Workspace, *, participation_ids: Sequence[str], acts_as: Capacity) -> Changes:
    """Set in what capacity somebody attends."""
    with workspace.edit(message("Change capacity of a participant")) as unit:
        for one in participation_ids:
            unit.update(Participation, one, acts_as=acts_as)
    return unit.changes


def set_head(workspace: Workspace, *, participation_id: str, head: bool = True) -> Changes:
    """Make somebody the head of the delegation of their organisation, or not any more.

    An organisation has one head at a meeting: whoever was it before is it no longer.  Raises Invalid for somebody who comes for no
    organisation.
    """
    with workspace.edit(message("Change head of delegation")) as unit:
        one = unit.get(Participation, participation_id)
        if head:
            if one.organisation_id is None:
                raise Invalid(
                    message("Only an organisation has a delegation"), remedy=message("Set the organisation of this participant first")
                )
            take_head_away(unit, one)
        unit.update(Participation, one.id, head=head)
    return unit.changes


def take_head_away(unit: Unit, one: Participation) -> None:
    """Nobody else is the head of the delegation that somebody belongs to."""
    for other in unit.all(Participation, meeting_id=one.meeting_id, organisation_id=one.organisation_id):
        if other.head and other.id != one.id:
            unit.update(Participation, other.id, head=False)


def set_substitute(workspace: Workspace, *, participation_id: str, substitute_for_id: str | None) -> Changes:
    """Say for whom somebody comes; None: for nobody else.

    Raises Invalid for themselves, for somebody at another meeting, and where the one comes for somebody else already, or the other has a
    substitute of their own.
    """
    with workspace.edit(message("Change substitute")) as unit:
        check_substitute(unit, participation_id, substitute_for_id)
        unit.update(Participation, participation_id, substitute_for_id=substitute_for_id)
    return unit.changes


def check_substitute(unit: Unit, participation_id: str, substitute_for_id: str | None) -> None:
    """Raises Invalid where one participant cannot be the substitute of another (see `set_substitute`)."""
    if substitute_for_id is None:
        return
    one, other = unit.get(Participation, participation_id), unit.get(Participation, substitute_for_id)
    if one.id == other.id:
        raise Invalid(message("Nobody is their own substitute"), remedy=message("Choose somebody else"))
    if one.meeting_id != other.meeting_id:
        raise Invalid(message("They do not take part in the same meeting"))
    if other.substitute_for_id is not None:
        raise Invalid(message("Whoever comes for somebody else has no substitute"), remedy=message("Choose the one who was invited first"))
    if unit.all(Participation, substitute_for_id=one.id, limit=1):
        raise Invalid(message("Somebody comes in the place of this participant already"), remedy=message("Take that substitute away first"))


def set_days(
    workspace: Workspace, *, participation_ids: Sequence[str], field: str, day: date | None
) -> Changes:  # fmt: skip
    """Note when somebody was invited (`invited_on`) or replied (`replied_on`); None: not known."""
    if field not in ("invited_on", "replied_on"):
        raise TypeError(f"a participant has no day called {field}")
    with workspace.edit(message("Change day of invitation") if field == "invited_on" else message("Change day of reply")) as unit:
        for one in participation_ids:
            fields: dict[str, Any] = {field: day}
            if field == "invited_on" and day is not None and unit.get(Participation, one).reply is Reply.NOT_INVITED:
                fields["reply"] = Reply.NONE
            unit.update(Participation, one, **fields)
    return unit.changes


def set_travel(workspace: Workspace, *, participation_ids: Sequence[str], **fields: Unpack[Travel]) -> Changes:
    """Note when participants arrive and depart.  Raises Invalid for a departure before the arrival."""
    with workspace.edit(message("Change travel of a participant")) as unit:
        for one in participation_ids:
            check_stay(unit.update(Participation, one, **fields))
    return unit.changes


def check_stay(one: Participation) -> None:
    """Raises Invalid for a departure before the arrival."""
    if one.arrives_on is None or one.departs_on is None:
        return
    arrival, departure = (one.arrives_on, one.arrives_at or time.min), (one.departs_on, one.departs_at or time.max)
    if departure < arrival:
        raise Invalid(message("They would depart before they arrive"), remedy=message("Give the arrival before the departure"))


def set_text(workspace: Workspace, *, participation_ids: Sequence[str], field: str, text: str) -> Changes:
    """Change one of TEXTS; keystrokes in one field of one participant are one step."""
    if field not in TEXTS:
        raise TypeError(f"a participant has no words called {field}")
    text = text.strip()
    merge_key = f"participation:{participation_ids[0]}:{field}" if len(participation_ids) == 1 else None
    with workspace.edit(message("Change participant"), merge_key=merge_key) as unit:
        for one in participation_ids:
            unit.update(Participation, one, **{field: text})
    return unit.changes
