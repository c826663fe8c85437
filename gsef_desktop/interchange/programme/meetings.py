"""Meetings of the bodies: the calendar rows that they are, with their sessions, agenda and participants."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityRole,
    AgendaItem,
    Meeting,
    MeetingFormat,
    MeetingSession,
    Mode,
    Participation,
    Reply,
    Seat,
    SeatTerm,
)
from gsef_desktop.domain.time_frame import TimeKind
from gsef_desktop.interchange.programme.body_drafts import AgendaDraft, BodyDraft, Occurrence
from gsef_desktop.interchange.programme.draft import ranks
from gsef_desktop.interchange.programme.findings import compare, not_in_calendar
from gsef_desktop.interchange.programme.matching import Mention, best_pairs, days_apart, place_score, time_score
from gsef_desktop.interchange.programme.run import CalendarRow, Run
from gsef_desktop.interchange.programme.vocabulary import is_call
from gsef_desktop.interchange.programme.wording import letters_apart, plain, squeeze, stems

_WEAK = frozenset(stems("international national regional general annual meeting meetings network"))
_LEAST = 2.0
_MOST_SESSIONS = 31


def join_bodies(run: Run, bodies: list[BodyDraft]) -> None:
    """Find the calendar rows of the bodies' meetings and make the meetings."""
    for body in bodies:
        rows = _rows_of(run, body)
        scores = {
            (place, number): value
            for place, occurrence in enumerate(body.occurrences)
            for number, row in enumerate(run.rows)
            if (value := _score(run, body, occurrence, row)) is not None
        }
        pairs = best_pairs(scores, _LEAST)
        held = {number: body.occurrences[place] for place, number in pairs.items()}
        for number, row in enumerate(run.rows):
            if number in held or (not body.occurrences and number in rows):
                _join(run, body, held.get(number), row)
        for place, occurrence in enumerate(body.occurrences):
            if place not in pairs:
                _unmatched(run, body, occurrence)
    for body in bodies:
        _make_meetings(run, body)


def _rows_of(run: Run, body: BodyDraft) -> set[int]:
    return {number for number, row in enumerate(run.rows) if not row.joined and _share(body, row.title) >= 0.99}


def _share(body: BodyDraft, title: str) -> float:
    """The share of the words of a body's name that stand in a title; 1 for its initials."""
    if body.record.acronym and len(body.record.acronym) > 1 and body.record.acronym in title.replace("/", " ").split():
        return 1.0
    name = set(stems(body.record.name))
    strong = name - _WEAK or name
    words = set(stems(title))
    if not strong & words:
        return 0.0
    return len(name & words) / len(name)


def _score(run: Run, body: BodyDraft, occurrence: Occurrence, row: CalendarRow) -> float | None:
    share = _share(body, row.title)
    if row.joined or share < 0.5 or days_apart(occurrence.time, row.time) > 31:
        return None
    return (
        2 * share + time_score(occurrence.time, row.time) + place_score(occurrence.place, row.place) + 0.5 * bool(_named_persons(run, row))
    )


def _named_persons(run: Run, row: CalendarRow) -> list[tuple[str, str]]:
    """Persons met before that a row names: their id, and the name as the row writes it."""
    found = []
    words = row.title.replace(",", " ").split()
    for spelling in run.spellings:
        family = plain(spelling.name.family)
        for place, word in enumerate(words):
            if place and plain(word) == family and letters_apart(plain(words[place - 1]), plain(spelling.name.given.split(" ")[-1])) <= 2:
                found.append((spelling.person_id, f"{words[place - 1]} {word}"))
    return found


def _join(run: Run, body: BodyDraft, occurrence: Occurrence | None, row: CalendarRow) -> None:
    row.joined, row.body_id = "body", body.record.id
    kind = ActivityKind.CALL if is_call(row.title) else row.activity.kind
    row.activity = run.draft.change(row.activity, line_id=body.section.record.id, role=ActivityRole.ORGANISER, kind=kind)
    if occurrence is None:
        return
    run.draft.cite(row.activity, occurrence.line)
    what = squeeze(f"{occurrence.name} {body.record.name}") or body.record.name
    mention = Mention(body.record.name, occurrence.time, occurrence.place)
    compare(
        run, what, mention, (occurrence.time_mark, occurrence.place_mark, occurrence.text), occurrence.line, row, subjects=[body.record]
    )


def _unmatched(run: Run, body: BodyDraft, occurrence: Occurrence) -> None:
    """Without a calendar the section's own word is the only one; with one, its silence is a finding."""
    if run.has_calendar:
        not_in_calendar(run, body.record.name, occurrence.text, occurrence.line, [body.record])
        return
    online = occurrence.format is MeetingFormat.ONLINE
    time = occurrence.time
    if online and time.days > 1:
        time = replace(time, kind=TimeKind.WINDOW)
    activity = Activity(
        programme_id=run.programme.id,
        line_id=body.section.record.id,
        title=squeeze(f"{body.record.name} {occurrence.name}"),
        kind=ActivityKind.CALL if online else ActivityKind.EVENT,
        role=ActivityRole.ORGANISER,
        time=time,
        place=occurrence.place,
        language=run.language,
    )
    run.draft.add(activity, [occurrence.line])
    body.announced.append((activity, occurrence))


def _make_meetings(run: Run, body: BodyDraft) -> None:
    held: list[tuple[Activity, CalendarRow | None]] = [
        (run.draft.now(row.activity), row) for row in run.rows if row.body_id == body.record.id
    ]
    held += [(activity, None) for activity, _ in body.announced]
    held.sort(key=lambda pair: (pair[0].time.earliest or date.max, pair[0].time.latest or date.max))
    for number, (activity, row) in enumerate(held, 1):
        _make_meeting(run, body, activity, number)
        if row is not None:
            _cite_persons(run, row)


def _cite_persons(run: Run, row: CalendarRow) -> None:
    for person_id, written in _named_persons(run, row):
        given, _, family = written.rpartition(" ")
        spelling = next(one for one in run.spellings if one.person_id == person_id)
        run.person(replace(spelling.name, given=given, family=family, honorific=""), (row.number,))


def _make_meeting(run: Run, body: BodyDraft, activity: Activity, number: int) -> None:
    lines = run.draft.lines_of(activity)
    online = activity.place.online or activity.kind is ActivityKind.CALL
    parts = [part for part in (run.acronym, body.record.acronym, str(run.year), str(number)) if part]
    meeting = Meeting(
        activity_id=activity.id,
        body_id=body.record.id,
        number=number,
        symbol="/".join(parts),
        format=MeetingFormat.ONLINE if online else MeetingFormat.IN_PERSON,
        languages=run.working_languages,
    )
    run.draft.add(meeting, lines)
    _add_sessions(run, meeting, activity)
    _add_agenda(run, meeting, body.agenda, None)
    _add_participants(run, meeting, body, Mode.ONLINE if online else Mode.UNKNOWN)


def _add_sessions(run: Run, meeting: Meeting, activity: Activity) -> None:
    time = activity.time
    if not time.has_days or time.kind is not TimeKind.EVENT or time.earliest is None or time.days > _MOST_SESSIONS:
        return
    for day, rank in enumerate(ranks(time.days)):
        session = MeetingSession(meeting_id=meeting.id, day=time.earliest + timedelta(days=day), zone=activity.place.zone, rank=rank)
        run.draft.add(session, run.draft.lines_of(activity), part_of=meeting.id)


def _add_agenda(run: Run, meeting: Meeting, items: list[AgendaDraft], parent_id: str | None) -> None:
    for rank, item in zip(ranks(len(items)), items, strict=True):
        made = AgendaItem(
            meeting_id=meeting.id,
            parent_id=parent_id,
            rank=rank,
            title=item.title,
            purpose=item.purpose,
            text=item.text,
            language=run.language,
        )
        run.draft.add(made, item.lines, part_of=meeting.id)
        _add_agenda(run, meeting, item.children, made.id)


def _add_participants(run: Run, meeting: Meeting, body: BodyDraft, mode: Mode) -> None:
    found: list[tuple[Participation, tuple[int, ...]]] = []
    terms = {term.seat_id: term for term in run.draft.of(SeatTerm)}
    for seat in run.draft.of(Seat):
        term = terms.get(seat.id)
        if seat.body_id != body.record.id or term is None:
            continue
        record = Participation(
            seat_id=seat.id,
            organisation_id=term.organisation_id,
            person_id=term.person_id,
            classification=seat.classification,
            capacity=term.text,
            meeting_id=meeting.id,
            mode=mode,
            reply=Reply.NOT_INVITED,
        )
        found.append((record, run.draft.lines_of(seat)))
    for invitee in body.invitees:
        capacity = invitee.capacity or next(
            (term.text for term in terms.values() if term.person_id and term.person_id == invitee.person_id), ""
        )
        record = Participation(
            organisation_id=invitee.organisation_id,
            person_id=invitee.person_id,
            name=invitee.name,
            classification=invitee.classification,
            capacity=capacity,
            meeting_id=meeting.id,
            mode=mode,
            reply=Reply.NOT_INVITED,
        )
        found.append((record, invitee.lines))
    for rank, (record, lines) in zip(ranks(len(found)), found, strict=True):
        run.draft.add(replace(record, rank=rank), lines, part_of=meeting.id)
