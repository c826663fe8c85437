"""What the checks find in bodies: seats that disagree with the stated composition, seats held by two at once, rules that overlap or
leave a gap, holders without a function where they come from, and terms that end soon with nobody after them.

All of it is computed from the rows of bodies, of which there are few, in one reading.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from gsef_desktop.domain.body_rules import PeriodProblem, problems_of
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.findings import FindingSource, FindingView
from gsef_desktop.domain.member_row import SeatRow
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Body, BodyRules, FindingKind, FindingState, Person, PersonFunction, Seat, SeatTerm, Severity
from gsef_desktop.domain.seat_terms import overlapping
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.body_details import BodyGroup, bodies_on, body_names, named_terms, terms_by_seat
from gsef_desktop.storage.queries import members as queries
from gsef_desktop.storage.reader import Reader


def day_of_checks(year: int) -> date:
    """The day on which the bodies of a year are checked: today, in a past year its last day, in a coming one its first."""
    from gsef_desktop.services.members import day_within

    return day_within(year, date.today())


def findings_of_bodies(reader: Reader, *, day: date, language: str) -> list[FindingView]:
    """What is found in the bodies as they are on a day, and in their terms and rules as a whole."""
    bodies = reader.all(Body, order_by=("rank", "name"))
    if not bodies:
        return []
    names = body_names(reader, bodies, language)
    groups = bodies_on(reader, day=day, language=language)
    return [
        *_compositions(groups),
        *_doubled(reader, names, language),
        *_periods(reader, names, language),
        *_without_function(reader, groups),
        *_ending(groups, language),
    ]


def _finding(
    key: str, title: Message, *subjects: RecordRef, severity: Severity = Severity.NOTE, kind: FindingKind = FindingKind.MISSING,
    sources: tuple[FindingSource, ...] = (), explanation: Message | None = None,
) -> FindingView:  # fmt: skip
    return FindingView(
        id=None, key=key, kind=kind, severity=severity, state=FindingState.OPEN, title=title, explanation=explanation, subjects=subjects,
        sources=sources,
    )  # fmt: skip


def _compositions(groups: Iterable[BodyGroup]) -> Iterable[FindingView]:
    """Bodies that have not as many seats as is stated.

    A line of others beside the members, such as a secretariat, may speak of people who are at the table without a seat: as long as
    it has none, only the list of bodies shows the difference.
    """
    for group in groups:
        said = group.statement
        lines = [line for line in group.lines if not line.agrees and (line.seats or line.speaks_of_members or not said.sum_agrees)]
        if not lines:
            continue
        severity = Severity.WARNING if any(line.speaks_of_members for line in lines) else Severity.NOTE
        found = ":".join(f"{line.composition.id}={len(line.seats)}" for line in lines if line.composition is not None)
        about = RecordRef("body", group.body.id)
        stated = [line.composition.text for line in lines if line.composition is not None and line.composition.text]
        sources = (FindingSource(text=stated[0], ref=about),) if stated else ()
        yield _finding(f"composition:{found}", said.about(group.name), about, severity=severity, sources=sources)


def _doubled(reader: Reader, names: dict[str, str], language: str) -> Iterable[FindingView]:
    """Seats that two hold on the same day."""
    ids = queries.seats_held_twice(reader)
    if not ids:
        return
    pairs = [pair for terms in terms_by_seat(reader.all(SeatTerm, seat_id=ids)).values() for pair in overlapping(terms)]
    seats = {one.id: one for one in reader.all(Seat, id=ids)}
    for pair in pairs:
        seat = seats.get(pair[0].seat_id)
        if seat is None or seat.body_id not in names:
            continue
        about = RecordRef("seat", seat.id)
        first, second = named_terms(reader, pair, language)
        sources = tuple(
            FindingSource(text=f"{one.holder}, {_span(one.term.valid_from, one.term.valid_to, language)}", ref=about)
            for one in (first, second)
        )
        title = message("{body}: {one} and {other} hold one seat at once", body=names[seat.body_id], one=first.holder, other=second.holder)
        spans = "/".join(f"{one.id}:{one.valid_from}:{one.valid_to}" for one in pair)
        yield _finding(f"doubled:{spans}", title, about, severity=Severity.ERROR, kind=FindingKind.CLASH, sources=sources)


def _periods(reader: Reader, names: dict[str, str], language: str) -> Iterable[FindingView]:
    """Rules of a body that hold at once, and days between rules on which none hold."""
    rules: dict[str, list[BodyRules]] = defaultdict(list)
    for each in reader.all(BodyRules):
        rules[each.body_id].append(each)
    for body_id, name in names.items():
        for one in problems_of(rules[body_id]):
            key = f"rules:{one.kind.value}:{one.before.id}:{one.after.id}:{one.first}:{one.last}"
            days = _span(None if one.first == date.min else one.first, one.last, language)
            if one.kind is PeriodProblem.GAP:
                gap = message("{body}: no rules hold on {days}", body=name, days=days)
                yield _finding(key, gap, RecordRef("body", body_id), severity=Severity.WARNING)
            else:
                both = message("{body}: two rules hold at once on {days}", body=name, days=days)
                yield _finding(key, both, RecordRef("body", body_id), severity=Severity.WARNING, kind=FindingKind.CLASH)


def _without_function(reader: Reader, groups: Iterable[BodyGroup]) -> Iterable[FindingView]:
    """People who exercise a seat of an organisation in which they have no function meanwhile: one finding for each body."""
    held = [(group, seat) for group in groups for seat in group.seats if seat.person_id and seat.organisation_id]
    if not held:
        return
    people = sorted({seat.person_id for _, seat in held if seat.person_id})
    erased = {one.id for one in reader.all(Person, id=people, erased=True)}  # their functions are gone with their names
    functions = reader.all(PersonFunction, person_id=people)
    strangers: dict[str, list[SeatRow]] = defaultdict(list)
    for group, seat in held:
        if seat.person_id not in erased and not any(_fits(one, seat) for one in functions):
            strangers[group.name].append(seat)
    for body, seats in strangers.items():
        subjects = [RecordRef("seat", seat.id) for seat in seats]
        key = "function:" + ",".join(sorted(f"{seat.term_id}:{seat.person_id}:{seat.organisation_id}" for seat in seats))
        if len(seats) == 1:
            (seat,) = seats
            title = message(
                "{body}: {person} sits for {organisation} without a function there", body=body, person=seat.person,
                organisation=seat.organisation,
            )  # fmt: skip
            yield _finding(key, title, *subjects, RecordRef("person", seat.person_id or ""))
        else:
            title = message("{body}: {number} people sit for organisations without a function there", body=body, number=len(seats))
            sources = tuple(
                FindingSource(text=f"{seat.organisation}: {seat.person}", mark=seat.person, ref=ref)
                for seat, ref in zip(seats, subjects, strict=True)
            )
            yield _finding(key, title, *subjects, sources=sources)


def _fits(function: PersonFunction, seat: SeatRow) -> bool:
    """Whether a function is the one of a holder, on some day of the term."""
    same = function.person_id == seat.person_id and function.organisation_id == seat.organisation_id
    begins = (function.valid_from or date.min) <= (seat.valid_to or date.max)
    return same and begins and (function.valid_to or date.max) >= (seat.valid_from or date.min)


def _ending(groups: Iterable[BodyGroup], language: str) -> Iterable[FindingView]:
    """Terms that end soon with nobody after them."""
    for group in groups:
        for seat in group.seats:
            if seat.ends_soon and seat.valid_to is not None:
                title = message(
                    "{body}: the term of {name} ends on {day}, and nobody comes after it", body=group.name,
                    name=", ".join(part for part in (seat.organisation, seat.person) if part) or seat.text,
                    day=write_day(seat.valid_to, language),
                )  # fmt: skip
                yield _finding(f"ending:{seat.term_id}:{seat.valid_to}", title, RecordRef("seat", seat.id))


def _span(first: date | None, last: date | None, language: str) -> str:
    """Two days, of which an open one is "…"."""
    return " – ".join(write_day(day, language) if day is not None else "…" for day in (first, last))
