"""Lists of bodies and seats for scripts and for people at a terminal."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.body_rules import counts_for_quorum, seats_on, votes_of
from gsef_desktop.domain.records import Body, BodyRules, College, Composition, MajorityRule, Organisation, Person, Seat, SeatTerm
from gsef_desktop.domain.seat_terms import term_on
from gsef_desktop.services.body_details import bodies_on, terms_by_seat
from gsef_desktop.services.listing_common import Notes, by_id, person_name
from gsef_desktop.services.listing_values import BodyEntry, CollegeEntry, CompositionEntry, MajorityEntry, RulesEntry, SeatEntry
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace


def list_bodies(workspace: Workspace, *, on: date | None = None) -> list[BodyEntry]:
    """All bodies as they are on a day (today if it is None), each with all its rules."""
    day = on or date.today()
    with workspace.read() as reader:
        notes = Notes(reader, "body")
        colleges = by_id(reader.all(College))
        entries = []
        for group in bodies_on(reader, day=day, language="en"):
            lines = [line.composition for line in group.lines if line.composition is not None]
            said, quorum = group.statement, group.quorum_rule
            entries.append(
                BodyEntry(
                    id=group.body.id,
                    name=group.body.name,
                    acronym=group.body.acronym,
                    text=group.body.text,
                    frequency=group.rules.frequency if group.rules is not None else "",
                    seats=len(group.seats),
                    composition=tuple(_line(line, colleges) for line in lines),
                    details=notes.detail(group.body),
                    source=notes.source(group.body),
                    agrees=said.agrees,
                    statement=str(said.text) if said.text is not None else "",
                    quorum=quorum.needed,
                    quorum_of=quorum.whole if quorum.needed is not None else None,
                    rules=tuple(_rules(reader, rules) for rules in reader.all(BodyRules, body_id=group.body.id, order_by=("valid_from",))),
                )
            )
    return entries


def _line(line: Composition, colleges: dict[str, College]) -> CompositionEntry:
    college = colleges.get(line.college_id or "")
    return CompositionEntry(
        classification=line.classification.value,
        title=line.title,
        least=line.least,
        most=line.most,
        as_requested=line.as_requested,
        text=line.text,
        votes=float(votes_of(line, line.classification)),
        in_quorum=counts_for_quorum(line, line.classification),
        college=college.title if college is not None else "",
    )


def _rules(reader: Reader, rules: BodyRules) -> RulesEntry:
    return RulesEntry(
        title=rules.title,
        valid_from=rules.valid_from,
        valid_to=rules.valid_to,
        seats=rules.seats,
        quorum=rules.quorum,
        quorum_share=rules.quorum_share,
        quorum_of=rules.quorum_of.value,
        notice_days=rules.notice_days,
        agenda_days=rules.agenda_days,
        papers_days=rules.papers_days,
        proxies=rules.proxies,
        frequency=rules.frequency,
        languages=rules.languages,
        text=rules.text,
        colleges=tuple(
            CollegeEntry(title=one.title, weight=one.weight) for one in reader.all(College, rules_id=rules.id, order_by=("rank",))
        ),
        majorities=tuple(
            MajorityEntry(subject=one.subject, kind=one.kind.value, share=one.share, basis=one.basis.value)
            for one in reader.all(MajorityRule, rules_id=rules.id, order_by=("rank",))
        ),
    )


def list_seats(workspace: Workspace, *, on: date | None = None) -> list[SeatEntry]:
    """The seats by body that exist on a day with who holds each then; without a day, all seats with the newest holder of each."""
    with workspace.read() as reader:
        notes = Notes(reader, "seat")
        bodies = by_id(reader.all(Body, order_by=("rank", "name")))
        organisations = by_id(reader.all(Organisation))
        people = by_id(reader.all(Person))
        terms = terms_by_seat(reader.all(SeatTerm, order_by=("valid_from",)))
        seats = reader.all(Seat, order_by=("rank",))
    if on is not None:
        seats = seats_on(seats, on)
    order = {body_id: number for number, body_id in enumerate(bodies)}
    entries = []
    for one in sorted(seats, key=lambda seat: order.get(seat.body_id, len(order))):
        own = terms.get(one.id, [])
        term = (term_on(own, on) if on is not None else own[-1] if own else None) or SeatTerm(seat_id=one.id)
        organisation, person, deputy = (
            organisations.get(term.organisation_id or ""), people.get(term.person_id or ""), people.get(term.deputy_id or ""),
        )  # fmt: skip
        entries.append(
            SeatEntry(
                id=one.id,
                body=bodies[one.body_id].name if one.body_id in bodies else "",
                classification=one.classification.value,
                title=one.title,
                organisation=organisation.name if organisation else None,
                person=person_name(person) if person else None,
                valid_from=term.valid_from,
                valid_to=term.valid_to,
                source=notes.source(one),
                deputy=person_name(deputy) if deputy else None,
                text=term.text,
                exists_from=one.valid_from,
                exists_to=one.valid_to,
            )
        )
    return entries
