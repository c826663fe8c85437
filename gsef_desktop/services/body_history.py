"""Bodies, seats and the seats of an organisation over the years."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.records import Body, BodyRules, Classification, Seat, SeatTerm
from gsef_desktop.services.body_details import TermNames, body_names, named_terms
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class SeatHistory:
    """A seat with all its terms, the earliest first."""

    seat: Seat
    terms: tuple[TermNames, ...]


@dataclass(frozen=True, kw_only=True)
class BodyHistory:
    """A body over the years: its rules, the earliest first, and its seats, those that no longer exist included."""

    body: Body
    name: str
    rules: tuple[BodyRules, ...]
    seats: tuple[SeatHistory, ...]


def list_histories(workspace: Workspace, *, language: str) -> list[BodyHistory]:
    """All bodies over the years, each seat in its place."""
    with workspace.read() as reader:
        bodies = reader.all(Body, order_by=("rank", "name"))
        names = body_names(reader, bodies, language)
        rules = sorted(reader.all(BodyRules), key=lambda one: one.valid_from or date.min)
        terms: dict[str, list[TermNames]] = defaultdict(list)
        every = sorted(reader.all(SeatTerm), key=lambda one: (one.valid_from or date.min, one.id))
        for one in named_terms(reader, every, language):
            terms[one.term.seat_id].append(one)
        seats = reader.all(Seat, order_by=("rank",))
        order = list(Classification)
        seats.sort(key=lambda one: order.index(one.classification))
    return [
        BodyHistory(
            body=body,
            name=names[body.id],
            rules=tuple(one for one in rules if one.body_id == body.id),
            seats=tuple(SeatHistory(seat=seat, terms=tuple(terms[seat.id])) for seat in seats if seat.body_id == body.id),
        )
        for body in bodies
    ]


@dataclass(frozen=True, kw_only=True)
class OrganisationSeat:
    """A term in which an organisation holds a seat, with the people who exercise it and the name of the body."""

    seat: Seat
    body: str
    short: str
    """the acronym of the body, or its name where it has none"""
    names: TermNames


def organisation_seats(workspace: Workspace, *, organisation_id: str, language: str) -> list[OrganisationSeat]:
    """The seats that an organisation holds or has held, in the order of the days since which it did."""
    with workspace.read() as reader:
        terms = named_terms(reader, reader.all(SeatTerm, organisation_id=organisation_id), language)
        ids = [one.term.seat_id for one in terms]
        seats = {one.id: one for one in reader.all(Seat, id=ids)} if ids else {}
        bodies = reader.all(Body, id=sorted({one.body_id for one in seats.values()})) if seats else []
        full = body_names(reader, bodies, language)
    short = {one.id: one.acronym or full[one.id] for one in bodies}
    found = []
    for one in terms:
        seat = seats.get(one.term.seat_id)
        if seat is not None:
            body_id = seat.body_id
            found.append(OrganisationSeat(seat=seat, body=full.get(body_id, ""), short=short.get(body_id, ""), names=one))
    return sorted(found, key=lambda one: (one.names.term.valid_from or date.min, one.body))
