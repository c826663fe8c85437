"""Who holds a seat and until when: terms are given, changed from a day on, ended and corrected.  Each is one step.

People and organisations are named as they are typed; a name that is not in the file yet is added.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Organisation, Person, Seat, SeatTerm, new_id
from gsef_desktop.domain.seat_terms import is_held, overlapping, term_on
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.members import check_span, organisation_called, person_called
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

_DAY = timedelta(days=1)


def give_seat(
    workspace: Workspace, *, seat_id: str, organisation: str = "", person: str = "", deputy: str = "", valid_from: date | None = None,
    valid_to: date | None = None, text: str = "",
) -> SeatTerm:  # fmt: skip
    """Give a seat to an organisation, exercised by a person, for a term.

    Raises Invalid without anybody, where it would end before it begins, or where somebody holds the seat on one of these days; NotFound.
    """
    if not any(name.split() for name in (organisation, person, text)):
        raise Invalid(message("Nobody is named who holds the seat."), meaning=message("Nothing was changed."))
    check_span(valid_from, valid_to)
    with workspace.edit(message("Give a seat")) as unit:
        seat = unit.get(Seat, seat_id)
        term = SeatTerm(seat_id=seat.id, valid_from=valid_from, valid_to=valid_to, text=text, **_named(unit, organisation, person, deputy))
        _refuse_overlap(unit, term, known=frozenset())
        return unit.add(term)


def set_holder(
    workspace: Workspace, *, seat_id: str, day: date, organisation: str | None = None, person: str | None = None, deputy: str | None = None
) -> Changes:  # fmt: skip
    """Correct who holds a seat on a day: the organisation, the person or the deputy of that name; an empty name takes them out.

    None leaves that part as it is.  The term that runs on the day is changed as a whole; where there is none, one is made for the
    days around it on which nobody holds the seat, and a term of which nothing is left goes.
    """
    with workspace.edit(message("Change who holds a seat")) as unit:
        unit.get(Seat, seat_id)
        fields = _named(unit, organisation, person, deputy)
        terms = unit.all(SeatTerm, seat_id=seat_id)
        term = term_on(terms, day)
        if term is None and any(fields.values()):
            unit.add(replace(_between(seat_id, terms, day), **fields))
        elif term is not None:
            left = unit.update(SeatTerm, term.id, **fields)
            if not any((left.organisation_id, left.person_id, left.deputy_id, left.valid_from, left.valid_to, left.text)):
                unit.delete(SeatTerm, term.id)
    return unit.changes


def change_holder(
    workspace: Workspace, *, seat_id: str, day: date, organisation: str | None = None, person: str | None = None, deputy: str | None = None
) -> Changes:  # fmt: skip
    """Let another organisation, person or deputy take over a seat from `day` on; None leaves that part as it was.

    Person and deputy of an organisation go with it, unless others are named.  The term that ran ends the day before and stays in
    the file; the new one ends when the old one would have.  Raises Invalid where nobody is named, NotFound.
    """
    with workspace.edit(message("Change who holds a seat")) as unit:
        unit.get(Seat, seat_id)
        fields = _named(unit, organisation, person, deputy)
        terms = unit.all(SeatTerm, seat_id=seat_id)
        term = term_on(terms, day)
        if term is not None and fields.get("organisation_id", term.organisation_id) != term.organisation_id:
            fields = {"person_id": None, "deputy_id": None} | fields
        if term is None:
            if not any(fields.values()):
                raise Invalid(message("Nobody is named who holds the seat."), meaning=message("Nothing was changed."))
            unit.add(replace(_between(seat_id, terms, day), valid_from=day, **fields))
        elif term.valid_from == day:
            unit.update(SeatTerm, term.id, **fields)
        else:
            unit.update(SeatTerm, term.id, valid_to=day - _DAY)
            unit.add(replace(term, id=new_id(), valid_from=day, text="", **fields))
    return unit.changes


def vacate_seat(workspace: Workspace, *, seat_id: str, day: date) -> Changes:
    """Let a seat be vacant from `day` on: the term that runs ends the day before; one that begins on the day goes.

    Raises Invalid where nobody holds the seat, NotFound.
    """
    with workspace.edit(message("Leave a seat vacant")) as unit:
        unit.get(Seat, seat_id)
        term = term_on(unit.all(SeatTerm, seat_id=seat_id), day)
        if term is None or not is_held(term):
            raise Invalid(message("Nobody holds this seat on that day."), meaning=message("Nothing was changed."))
        if term.valid_from == day:
            unit.delete(SeatTerm, term.id)
        else:
            unit.update(SeatTerm, term.id, valid_to=day - _DAY)
    return unit.changes


def set_term(workspace: Workspace, *, seat_id: str, day: date, **fields: date | str | None) -> Changes:
    """Correct the ends or the text of the term of a seat that runs on a day, which is made where there is none.

    Raises Invalid where it would end before it begins or overlap another, NotFound.
    """
    with workspace.edit(message("Change the term of a seat")) as unit:
        unit.get(Seat, seat_id)
        terms = unit.all(SeatTerm, seat_id=seat_id)
        term = term_on(terms, day) or unit.add(_between(seat_id, terms, day))
        _correct(unit, term.id, fields)
    return unit.changes


def correct_term(workspace: Workspace, *, term_id: str, **fields: date | str | None) -> Changes:
    """Correct the ends (`valid_from`, `valid_to`) or the `text` of a term, or name its `organisation`, `person` or `deputy`.

    A name that is empty takes them out.  Raises Invalid where it would end before it begins or overlap another term of its seat,
    NotFound.
    """
    with workspace.edit(message("Change the term of a seat")) as unit:
        unit.get(SeatTerm, term_id)
        names = {name: str(fields.pop(name) or "") for name in ("organisation", "person", "deputy") if name in fields}
        _correct(unit, term_id, fields | _named(unit, names.get("organisation"), names.get("person"), names.get("deputy")))
    return unit.changes


def delete_term(workspace: Workspace, *, term_id: str) -> Changes:
    """Delete a term that was entered by mistake.  Raises NotFound."""
    with workspace.edit(message("Delete a term of a seat")) as unit:
        unit.delete(SeatTerm, term_id)
    return unit.changes


def _correct(unit: Unit, term_id: str, fields: dict[str, date | str | None]) -> None:
    known = {one.id for one in _beside(unit, unit.get(SeatTerm, term_id))}
    made = unit.update(SeatTerm, term_id, **fields)
    check_span(made.valid_from, made.valid_to)
    _refuse_overlap(unit, made, known=known)


def _beside(unit: Unit, term: SeatTerm) -> list[SeatTerm]:
    """The other terms of its seat that are held on one of its days."""
    others = [one for one in unit.all(SeatTerm, seat_id=term.seat_id) if one.id != term.id]
    return [one for pair in overlapping([term, *others]) for one in pair if term in pair and one is not term]


def _refuse_overlap(unit: Unit, term: SeatTerm, *, known: set[str] | frozenset[str]) -> None:
    """Raise Invalid where the term would share a day with another one of its seat with which it has not done so before (`known`)."""
    clashing = next((one for one in _beside(unit, term) if one.id not in known), None)
    if clashing is not None:
        raise Invalid(
            message("{name} holds this seat on some of these days.", name=holder_name(unit, clashing)),
            meaning=message("Nothing was changed."),
            remedy=message("Let the one term end before the other begins."),
        )


def holder_name(unit: Unit, term: SeatTerm) -> str:
    """Who holds a seat in a term: the organisation, else the person, else what is said in words."""
    organisation, person = unit.find(Organisation, term.organisation_id), unit.find(Person, term.person_id)
    return organisation.name if organisation is not None else person_name(person) if person is not None else term.text


def _between(seat_id: str, terms: list[SeatTerm], day: date) -> SeatTerm:
    """A term for the days around one on which no term runs: after the one before it, and before the next."""
    ended = [one.valid_to for one in terms if one.valid_to is not None and one.valid_to < day]
    coming = [one.valid_from for one in terms if one.valid_from is not None and one.valid_from > day]
    first, last = max(ended) + _DAY if ended else None, min(coming) - _DAY if coming else None
    return SeatTerm(seat_id=seat_id, valid_from=first, valid_to=last)


def _named(unit: Unit, organisation: str | None, person: str | None, deputy: str | None) -> dict[str, Any]:
    """The ids of those named; an empty name is nobody, None is left out."""

    def called(name: str, find: Callable[[Unit, str], Organisation | Person]) -> str | None:
        name = " ".join(name.split())
        return find(unit, name).id if name else None

    made: dict[str, Any] = {}
    if organisation is not None:
        made["organisation_id"] = called(organisation, organisation_called)
    if person is not None:
        made["person_id"] = called(person, person_called)
    if deputy is not None:
        made["deputy_id"] = called(deputy, person_called)
    return made
