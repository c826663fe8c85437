"""Which records an editable copy of a programme carries along: those that it prints, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from gsef_desktop.domain.programme_kept import KEPT, to_plain
from gsef_desktop.domain.proposal import drop_dangling, in_order
from gsef_desktop.domain.records import (
    AgendaItem,
    Detail,
    Direction,
    Indicator,
    Measurement,
    MeetingSession,
    Membership,
    MembershipStatus,
    Organisation,
    Participation,
    Person,
    Record,
    Reply,
    StrategicAction,
    Translation,
    kind_of,
)
from gsef_desktop.services.participants_reading import rules_on
from gsef_desktop.services.programme_bodies import common_agenda, compositions_of, last_day, seats_of
from gsef_desktop.services.programme_facts import ProgrammeFacts, folded


def kept_records(facts: ProgrammeFacts) -> list[dict[str, Any]]:
    """The records as plain values, what is referred to before what refers to it where that can be."""
    records = list(_only_known(list(_records(facts))))
    ids = tuple(record.id for record in records)
    translated = facts.reader.all(Translation, owner_id=ids, language=facts.words.language)
    fields = {kind_of(cls): names for cls, names in KEPT.items()}
    return [to_plain(record) for record in (*records, *(one for one in translated if one.field in fields[one.owner_kind]))]


def _records(facts: ProgrammeFacts) -> Iterator[Record]:
    reader, programme = facts.reader, facts.programme
    yield programme
    yield from facts.lines
    directions = reader.all(Direction, programme_id=programme.id, order_by=("number",))
    yield from directions
    yield from reader.all(StrategicAction, direction_id=tuple(one.id for one in directions), order_by=("rank",))
    indicators = reader.all(Indicator, programme_id=programme.id)
    yield from indicators
    baselines = {one.id: one.baseline for one in indicators}
    measured = reader.all(Measurement, indicator_id=tuple(baselines))
    yield from (one for one in measured if one.day is None and one.value == baselines[one.indicator_id])
    yield from facts.series.values()
    yield from facts.activities
    known = {one.id for one in facts.activities}
    yield from (one for editions in facts.editions.values() for one in editions if one.id not in known and one.programme_id is None)
    for partners in facts.partners.values():
        yield from partners
    for countries in facts.countries.values():
        yield from countries
    yield from _bodies(facts)
    owners = (*known, *(one.id for one in facts.lines), *(one.id for one in facts.bodies))
    yield from reader.all(Detail, owner_id=owners, order_by=("rank",))


def _bodies(facts: ProgrammeFacts) -> Iterator[Record]:
    reader = facts.reader
    organisations = set(facts.organisations)
    people: set[str] = set()
    members: set[str] = set()
    seated: set[str] = set()
    said: dict[str, str] = {}
    for body in facts.bodies:
        yield body
        rules = rules_on(reader, body.id, last_day(facts))
        if rules is not None:
            yield rules
        compositions = compositions_of(facts, body)
        said[body.id] = folded(" ".join(one.text for one in compositions))
        yield from (replace(one, rules_id=None, college_id=None) for one in compositions)
        for seat, term in seats_of(facts, body):
            yield seat
            seated.add(seat.id)
            if term is not None:
                yield term
                organisations.update(filter(None, [term.organisation_id]))
                people.update(filter(None, [term.person_id]))
                members.update(filter(None, [term.organisation_id]))
        yield from _meetings(facts, body.id, {folded(one.title) for one in common_agenda(facts, body)})
    for meeting in facts.meetings.values():
        for one in reader.all(Participation, meeting_id=meeting.id, order_by=("rank",)):
            text = said.get(meeting.body_id or "", "")
            organisation, person = reader.find(Organisation, one.organisation_id), reader.find(Person, one.person_id)
            is_named = (
                one.seat_id in seated
                or (organisation is not None and folded(organisation.name) in text)
                or (person is not None and (person.id in people or folded(person.family_name) in text))
                or (bool(one.name) and folded(one.name) in text)
            )
            if is_named:
                organisations.update(filter(None, [one.organisation_id]))
                people.update(filter(None, [one.person_id]))
                yield replace(one, reply=Reply.NOT_INVITED, language="", note="")
    yield from (_public(facts, one) for one in reader.all(Organisation, id=tuple(organisations)))
    yield from reader.all(Person, id=tuple(people))
    for holder in sorted(members):
        states = reader.all(Membership, organisation_id=holder)
        if states and states[-1].status is MembershipStatus.MEMBER:
            yield states[-1]


def _meetings(facts: ProgrammeFacts, body_id: str, agenda: set[str]) -> Iterator[Record]:
    for meeting in facts.meetings.values():
        if meeting.body_id != body_id:
            continue
        yield meeting
        yield from facts.reader.all(MeetingSession, meeting_id=meeting.id, order_by=("rank",))
        items = [one for one in facts.reader.all(AgendaItem, meeting_id=meeting.id, order_by=("rank",)) if not one.confidential]
        printed = {one.id for one in items if one.parent_id is None and folded(one.title) in agenda}
        yield from (replace(one, session_id=None) for one in items if one.id in printed)
        said = {one.id: folded(one.text) for one in items}
        yield from (
            replace(one, session_id=None)
            for one in items
            if one.parent_id in printed and folded(one.title) in said[one.parent_id or ""]
        )  # fmt: skip


def _public(facts: ProgrammeFacts, organisation: Organisation) -> Organisation:
    """An organisation without a note of the secretariat's own, which nobody else reads."""
    return organisation if facts.is_public(organisation) else replace(organisation, note="")


def _only_known(records: list[Record]) -> Iterable[Record]:
    """What refers to a record that is not carried says nothing; a reference that may be empty is emptied."""
    found = {record.id: record for record in records if type(record) in KEPT}
    return drop_dangling(in_order(found.values()), known=frozenset())
