"""What a user does with bodies: the rules that hold from a day on, their composition, colleges, majorities, and the seats themselves.

Who holds a seat, and until when, is in `gsef_desktop.services.seat_terms`; `gsef_desktop.services.body_details` reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from gsef_desktop.domain.body_rules import composition_under, line_of, rules_on, seats_on
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.ranks import rank_between, ranks_after
from gsef_desktop.domain.records import (
    Body,
    BodyRules,
    Classification,
    College,
    Composition,
    MajorityKind,
    MajorityRule,
    Record,
    Seat,
    SeatTerm,
    Translation,
    kind_of,
    link_id,
    new_id,
)
from gsef_desktop.domain.seat_terms import is_held
from gsef_desktop.services.members import check_span, required_name
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

R = TypeVar("R", bound=Record)
_DAY = timedelta(days=1)


def add_body(workspace: Workspace, *, name: str) -> Body:
    """Make a body at the end.  Raises Invalid without a name."""
    name = required_name(name)
    with workspace.edit(message("Add the body {name}", name=name)) as unit:
        last = unit.all(Body, order_by=("-rank",), limit=1)
        return unit.add(Body(name=name, rank=rank_between(last[0].rank if last else None, None)))


# --- rules -------------------------------------------------------------------------------------------------------------------------------


def set_rules(workspace: Workspace, *, body_id: str, day: date, **fields: object) -> Changes:
    """Set rules of a body as they hold on a day; where none hold, rules are made for the days around it.  Raises Invalid, NotFound."""
    with workspace.edit(_rules_label(workspace, body_id)) as unit:
        unit.update(BodyRules, rules_for(unit, body_id, day).id, **_sound(fields))
    return unit.changes


def begin_rules(workspace: Workspace, *, body_id: str, day: date, title: str = "") -> BodyRules:
    """Let new rules begin on `day`: those that held end the day before, and the new ones are like them, to be changed where they differ.

    Composition, colleges and majorities are copied; lines of the composition that held under all rules belong to the old ones
    from now on.  Raises Invalid where rules begin on that very day already, NotFound.
    """
    with workspace.edit(message("Begin new rules of {name}", name=_body_name(workspace, body_id))) as unit:
        rules = unit.all(BodyRules, body_id=body_id)
        if any(one.valid_from == day for one in rules):
            raise Invalid(
                message("Rules of this body begin on that day already."),
                meaning=message("Nothing was changed."),
                remedy=message("Change those, or choose another day."),
            )
        before = rules_on(rules, day)
        coming = [one.valid_from for one in rules if one.valid_from is not None and one.valid_from > day]
        last = before.valid_to if before is not None else min(coming) - _DAY if coming else None
        loose = unit.all(Composition, body_id=body_id, rules_id=None)
        if before is None and loose and not rules:
            before = unit.add(BodyRules(body_id=body_id))
        if before is None:
            return unit.add(BodyRules(body_id=body_id, title=title, valid_from=day, valid_to=last))
        unit.update(BodyRules, before.id, valid_to=day - _DAY)
        for line in loose:
            unit.update(Composition, line.id, rules_id=before.id)
        made = unit.add(replace(before, id=new_id(), title=title, valid_from=day, valid_to=last))
        _copy_under(unit, before, made)
        return made


def _copy_under(unit: Unit, old: BodyRules, new: BodyRules) -> None:
    """Copy what belongs to some rules, with its translations."""
    colleges = {one.id: _copy(unit, one, rules_id=new.id) for one in unit.all(College, rules_id=old.id)}
    for rule in unit.all(MajorityRule, rules_id=old.id):
        _copy(unit, rule, rules_id=new.id)
    for line in unit.all(Composition, body_id=old.body_id, rules_id=old.id):
        _copy(unit, line, rules_id=new.id, college_id=colleges.get(line.college_id or ""))


def _copy(unit: Unit, record: Record, **fields: object) -> str:
    """Copy one record and its translations; the id of the copy."""
    made = unit.add(replace(record, id=new_id(), **fields))
    kind = kind_of(record)
    for text in unit.all(Translation, owner_kind=kind, owner_id=record.id):
        unit.add(replace(text, id=link_id(kind, made.id, text.field, text.language), owner_id=made.id))
    return made.id


def set_rules_span(workspace: Workspace, *, rules_id: str, valid_from: date | None, valid_to: date | None) -> Changes:
    """Set from when to when some rules hold.  Rules that ended the day before or begin the day after follow.  Raises Invalid, NotFound."""
    check_span(valid_from, valid_to)
    with workspace.read() as reader:
        label = _rules_label(workspace, reader.get(BodyRules, rules_id).body_id)
    with workspace.edit(label) as unit:
        own = unit.get(BodyRules, rules_id)
        for other in unit.all(BodyRules, body_id=own.body_id):
            if other.valid_to is not None and own.valid_from is not None and other.valid_to + _DAY == own.valid_from and valid_from:
                check_span(other.valid_from, valid_from - _DAY)
                unit.update(BodyRules, other.id, valid_to=valid_from - _DAY)
            elif other.valid_from is not None and own.valid_to is not None and own.valid_to + _DAY == other.valid_from and valid_to:
                check_span(valid_to + _DAY, other.valid_to)
                unit.update(BodyRules, other.id, valid_from=valid_to + _DAY)
        unit.update(BodyRules, rules_id, valid_from=valid_from, valid_to=valid_to)
    return unit.changes


def delete_rules(workspace: Workspace, *, rules_id: str) -> Changes:
    """Delete rules with their composition, colleges and majorities; those that ended the day before hold on in their place."""
    with workspace.read() as reader:
        label = _rules_label(workspace, reader.get(BodyRules, rules_id).body_id)
    with workspace.edit(label) as unit:
        own = unit.get(BodyRules, rules_id)
        if own.valid_from is not None:
            for other in unit.all(BodyRules, body_id=own.body_id, valid_to=own.valid_from - _DAY):
                unit.update(BodyRules, other.id, valid_to=own.valid_to)
        delete_with_dependents(unit, BodyRules, rules_id)
    return unit.changes


def add_college(workspace: Workspace, *, body_id: str, day: date, title: str, weight: float | None = None) -> College:
    """Add a college to the rules that hold on a day.  Raises Invalid without a title, NotFound."""
    title = required_name(title)
    with workspace.edit(_rules_label(workspace, body_id)) as unit:
        rules = rules_for(unit, body_id, day)
        return unit.add(College(rules_id=rules.id, title=title, weight=weight, rank=_last_rank(unit, College, rules.id)))


def add_majority(
    workspace: Workspace,
    *,
    body_id: str,
    day: date,
    subject: str = "",
    kind: MajorityKind = MajorityKind.SIMPLE,
    share: float | None = None,
) -> MajorityRule:
    """Add to the rules that hold on a day what majority they ask for a kind of question.  Raises Invalid where one is there, NotFound."""
    subject = " ".join(subject.split())
    with workspace.edit(_rules_label(workspace, body_id)) as unit:
        rules = rules_for(unit, body_id, day)
        if any(one.subject.casefold() == subject.casefold() for one in unit.all(MajorityRule, rules_id=rules.id)):
            raise Invalid(
                message("There is a majority for that already."),
                meaning=message("Nothing was changed."),
                remedy=message("Change that one."),
            )
        rank = _last_rank(unit, MajorityRule, rules.id)
        return unit.add(MajorityRule(rules_id=rules.id, subject=subject, kind=kind, share=share, rank=rank))


def change_under_rules(workspace: Workspace, *, record: type[R], record_id: str, **fields: object) -> Changes:
    """Set fields of a college, a majority or a line of the composition.  Raises Invalid for an empty title, NotFound."""
    if "title" in fields:
        fields["title"] = required_name(str(fields["title"]))
    with workspace.edit(_label_under_rules(workspace, record, record_id)) as unit:
        unit.update(record, record_id, **_sound(fields))
    return unit.changes


def delete_under_rules(workspace: Workspace, *, record: type[R], record_id: str) -> Changes:
    """Delete a college, a majority or a line of the composition."""
    with workspace.edit(_label_under_rules(workspace, record, record_id)) as unit:
        delete_with_dependents(unit, record, record_id)
    return unit.changes


def _label_under_rules(workspace: Workspace, record: type[Record], record_id: str) -> Message:
    with workspace.read() as reader:
        found = reader.get(record, record_id)
        body_id = getattr(found, "body_id", None) or reader.get(BodyRules, str(getattr(found, "rules_id", ""))).body_id
    if record is Composition:
        return message("Change the composition of {name}", name=_body_name(workspace, body_id))
    return _rules_label(workspace, body_id)


def _sound(fields: dict[str, object]) -> dict[str, object]:
    """The fields themselves.  Raises Invalid for a negative number or a share that is none."""
    for name, value in fields.items():
        if isinstance(value, int | float) and (value < 0 or (name in {"quorum_share", "share"} and value > 1)):
            raise Invalid(
                message("A number of the rules cannot be negative, and a share lies between none and all."),
                meaning=message("Nothing was changed."),
            )
    return fields


def rules_for(unit: Unit, body_id: str, day: date) -> BodyRules:
    """The rules that hold on a day, which are made for the days around it where none do."""
    unit.get(Body, body_id)
    rules = unit.all(BodyRules, body_id=body_id)
    if (known := rules_on(rules, day)) is not None:
        return known
    ended = [one.valid_to for one in rules if one.valid_to is not None and one.valid_to < day]
    coming = [one.valid_from for one in rules if one.valid_from is not None and one.valid_from > day]
    first, last = max(ended) + _DAY if ended else None, min(coming) - _DAY if coming else None
    return unit.add(BodyRules(body_id=body_id, valid_from=first, valid_to=last))


def _last_rank(unit: Unit, record: type[College | MajorityRule], rules_id: str) -> str:
    last = unit.all(record, rules_id=rules_id, order_by=("-rank",), limit=1)
    return rank_between(last[0].rank if last else None, None)


def _rules_label(workspace: Workspace, body_id: str) -> Message:
    return message("Change the rules of {name}", name=_body_name(workspace, body_id))


def _body_name(workspace: Workspace, body_id: str) -> str:
    with workspace.read() as reader:
        return reader.get(Body, body_id).name


# --- composition and seats ---------------------------------------------------------------------------------------------------------------


def add_composition(
    workspace: Workspace, *, body_id: str, classification: Classification, title: str, rules_id: str | None = None
) -> Composition:
    """State another line of a body's composition, under some rules or under all of them.  Raises Invalid without a title, NotFound."""
    title = required_name(title)
    with workspace.edit(message("Change the composition of {name}", name=_body_name(workspace, body_id))) as unit:
        last = unit.all(Composition, body_id=body_id, order_by=("-rank",), limit=1)
        rank = rank_between(last[0].rank if last else None, None)
        return unit.add(Composition(body_id=body_id, classification=classification, title=title, rank=rank, rules_id=rules_id))


def add_seat(
    workspace: Workspace, *, body_id: str, classification: Classification, title: str = "", valid_from: date | None = None
) -> Seat:
    """Add a seat at the end of its classification, which exists from a day on (None: ever since).  Raises NotFound."""
    with workspace.edit(message("Add a seat to {name}", name=_body_name(workspace, body_id))) as unit:
        return _add_seats(unit, body_id, classification, title, 1, valid_from)[0]


def _add_seats(
    unit: Unit, body_id: str, classification: Classification, title: str, number: int, valid_from: date | None
) -> list[Seat]:  # fmt: skip
    seats = unit.all(Seat, body_id=body_id, order_by=("rank",))
    order = list(Classification)
    above = [seat for seat in seats if order.index(seat.classification) <= order.index(classification)]
    low = above[-1].rank if above else None
    high = min((seat.rank for seat in seats if seat.rank > (low or "")), default=None)
    made = []
    for _ in range(number):
        low = rank_between(low, high)
        made.append(unit.add(Seat(body_id=body_id, classification=classification, title=title, rank=low, valid_from=valid_from)))
    return made


def make_seats(workspace: Workspace, *, body_id: str, day: date) -> Changes:
    """Make the seats that the composition states for a day and that are not there yet, as one step.

    Where the rules began on a known day and others held before, the new seats exist from that day on.  Raises Invalid where none are
    missing, NotFound.
    """
    with workspace.edit(message("Make the seats of {name}", name=_body_name(workspace, body_id))) as unit:
        every = unit.all(BodyRules, body_id=body_id)
        rules = rules_on(every, day)
        lines = composition_under(rules, unit.all(Composition, body_id=body_id, order_by=("rank",)))
        there = [line_of(lines, seat.classification, seat.title) for seat in seats_on(unit.all(Seat, body_id=body_id), day)]
        since = rules.valid_from if rules is not None and len(every) > 1 else None
        made = 0
        for line in lines:
            missing = (line.least or 0) - sum(one is not None and one.id == line.id for one in there)
            if not line.as_requested and missing > 0:
                alike = sum(one.classification is line.classification for one in lines) > 1
                _add_seats(unit, body_id, line.classification, line.title if alike else "", missing, since)
                made += missing
        if not made:
            raise Invalid(message("No seat is missing."), meaning=message("Nothing was changed."))
    return unit.changes


def move_seat(workspace: Workspace, *, seat_id: str, beside_id: str, after: bool) -> Changes:
    """Put a seat before or after another one of its body.  Raises Invalid for a seat of another body, NotFound."""
    with workspace.edit(message("Move a seat")) as unit:
        seat, beside = unit.get(Seat, seat_id), unit.get(Seat, beside_id)
        if seat.body_id != beside.body_id:
            raise Invalid(message("These are seats of different bodies."), meaning=message("Nothing was changed."))
        others = [one for one in unit.all(Seat, body_id=seat.body_id, order_by=("rank",)) if one.id != seat_id]
        at = [one.id for one in others].index(beside_id) + after
        low, high = others[at - 1].rank if at else None, others[at].rank if at < len(others) else None
        if low is not None and high is not None and low >= high:  # of the same rank: all are given new ones
            everything = [*others[:at], seat, *others[at:]]
            for one, rank in zip(everything, ranks_after(None, len(everything)), strict=True):
                unit.update(Seat, one.id, rank=rank)
        else:
            unit.update(Seat, seat_id, rank=rank_between(low, high))
    return unit.changes


def remove_seats(workspace: Workspace, *, ids: Sequence[str], day: date) -> Changes:
    """Let seats no longer exist from `day` on; who held them before stays in the file.

    A seat without a history before that day is deleted.  A term that would go on ends with its seat, one that begins later goes.
    Raises NotFound.
    """
    with workspace.edit(message("Remove a seat") if len(ids) == 1 else message("Remove {number} seats", number=len(ids))) as unit:
        for seat_id in ids:
            _end_seat(unit, unit.get(Seat, seat_id), day)
    return unit.changes


def _end_seat(unit: Unit, seat: Seat, day: date) -> None:
    terms = unit.all(SeatTerm, seat_id=seat.id)
    past = [one for one in terms if is_held(one) and (one.valid_from is None or one.valid_from < day)]
    if not past or (seat.valid_from is not None and seat.valid_from >= day):
        delete_with_dependents(unit, Seat, seat.id)
        return
    for term in terms:
        if term.valid_from is not None and term.valid_from >= day:
            unit.delete(SeatTerm, term.id)
        elif term.valid_to is None or term.valid_to >= day:
            unit.update(SeatTerm, term.id, valid_to=day - _DAY)
    unit.update(Seat, seat.id, valid_to=day - _DAY)
