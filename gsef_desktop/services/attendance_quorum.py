"""Who counts for the quorum of a meeting's sessions, and how many the rules of each day ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.domain import body_rules
from gsef_desktop.domain.records import (
    Activity,
    BodyRules,
    Capacity,
    Classification,
    Composition,
    Meeting,
    MeetingSession,
    Participation,
    Seat,
    SeatTerm,
)
from gsef_desktop.domain.seat_terms import term_on

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader


_ORDER = {classification: place for place, classification in enumerate(Classification)}
_NOT_COUNTED = (Capacity.ADVISOR, Capacity.OBSERVER, Capacity.SECRETARIAT, Capacity.HOST, Capacity.INTERPRETER, Capacity.GUEST)
"""Whoever is there in such a capacity, and holds no seat, does not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionQuorum:
    """The quorum of a session by the rules of its day.

    `counting` are the participants who count, each with the key of the seat that they fill.  `needed` is None where no rule is known,
    `proxies` (how many others one may speak for) too.
    """

    needed: int | None
    seats: int
    counting: Mapping[str, str]
    proxies: int | None = None

    def is_reached(self, present: int) -> bool | None:
        """Whether so many are enough, None where no rule is known."""
        return None if self.needed is None else present >= self.needed


def quorums_of(
    reader: Reader, meeting_id: str, sessions: Sequence[MeetingSession], participations: Sequence[Participation]
) -> dict[str, SessionQuorum]:
    """The quorum of each session; none where no body meets."""
    meeting = reader.get(Meeting, meeting_id)
    if meeting.body_id is None:
        return {}
    body = _Body(reader, meeting.body_id, participations)
    first = reader.get(Activity, meeting.activity_id).time.earliest
    made: dict[date, SessionQuorum] = {}
    found = {}
    for session in sessions:
        day = session.day or first or date.today()
        if day not in made:
            made[day] = body.on(day)
        found[session.id] = made[day]
    return found


class _Body:
    """What is to be known of the body that meets."""

    def __init__(self, reader: Reader, body_id: str, participations: Sequence[Participation]) -> None:
        in_order = sorted(participations, key=lambda one: (_ORDER[one.classification], one.rank, one.id))
        self._participations = {one.id: one for one in in_order}
        self._rules = reader.all(BodyRules, body_id=body_id)
        self._lines = reader.all(Composition, body_id=body_id, order_by=("rank",))
        self._seats = {seat.id: seat for seat in reader.all(Seat, body_id=body_id)}
        self._terms: dict[str, list[SeatTerm]] = {}
        for term in reader.all(SeatTerm, seat_id=list(self._seats)) if self._seats else ():
            self._terms.setdefault(term.seat_id, []).append(term)

    def on(self, day: date) -> SessionQuorum:
        """The quorum on a day."""
        rules = body_rules.rules_on(self._rules, day)
        lines = body_rules.composition_under(rules, self._lines)
        seats = body_rules.seats_on(self._seats.values(), day)
        counted = {
            seat.id for seat in seats
            if body_rules.counts_for_quorum(body_rules.line_of(lines, seat.classification, seat.title), seat.classification)
        }  # fmt: skip
        terms = [term for one in self._terms.values() for term in one]
        quorum = body_rules.quorum_on(self._rules, seats, terms, day, self._lines)
        counting = self._counting(lines, counted, self._held(counted, day))
        if not quorum.whole:  # a body without seats of its own: those who are invited as members are its members
            quorum = body_rules.quorum_of_seats(rules, lines, counted=len(set(counting.values())), held=len(set(counting.values())))
        return SessionQuorum(
            needed=quorum.needed, seats=quorum.whole, counting=counting, proxies=rules.proxies if rules is not None else None
        )

    def _held(self, counted: set[str], day: date) -> dict[str, str]:
        """The seat that an organisation, or a person for none, holds on a day, of those that count."""
        found: dict[str, str] = {}
        for seat_id in sorted(counted):
            term = term_on(self._terms.get(seat_id, ()), day)
            holder = (term.organisation_id or term.person_id) if term is not None else None
            if holder is not None:
                found.setdefault(holder, seat_id)
        return found

    def _counting(self, lines: Sequence[Composition], counted: set[str], held: Mapping[str, str]) -> dict[str, str]:
        """Who counts, and which seat they fill: their own, that of their organisation, else that of the one whom they stand in for."""
        found: dict[str, str] = {}
        for one in self._participations.values():
            key = self._key(one, lines, counted, held)
            if key is not None:
                found[one.id] = key
        for one in self._participations.values():
            if one.substitute_for_id in found:
                found[one.id] = found[one.substitute_for_id]
        return found

    def _key(self, one: Participation, lines: Sequence[Composition], counted: set[str], held: Mapping[str, str]) -> str | None:
        if one.seat_id in self._seats:
            return one.seat_id if one.seat_id in counted else None
        if one.acts_as in _NOT_COUNTED or not body_rules.counts_for_quorum(
            body_rules.line_of(lines, one.classification), one.classification
        ):
            return None
        return held.get(one.organisation_id or "") or held.get(one.person_id or "") or one.organisation_id or one.id
