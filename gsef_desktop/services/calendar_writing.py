"""Writing what was accepted of calendar files: activities, how they are repeated, who goes there, and what is kept as it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from gsef_desktop.domain.calendar_file import CalendarEvent
from gsef_desktop.domain.calendar_kept import encode_kept
from gsef_desktop.domain.calendar_proposal import ActivityDraft, DelegateWanted, LineWanted, ProposedEvent, ProposedOther
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import (
    Activity,
    CalendarComponent,
    Delegate,
    Meeting,
    Participation,
    Programme,
    ProgrammeLine,
    Record,
    Recurrence,
    link_id,
    new_id,
)
from gsef_desktop.services.calendar_drafts import shown_title, year_of
from gsef_desktop.services.calendar_repetition import Repetitions
from gsef_desktop.services.calendar_revisions import revision_of
from gsef_desktop.services.meeting_sessions import move_sessions
from gsef_desktop.storage.queries import calendar_files as queries
from gsef_desktop.storage.unit import Unit


class Writer:
    """Writes the events and other components of one import, repeated events before their changed occurrences."""

    def __init__(self, unit: Unit, language: str) -> None:
        self._unit, self._language = unit, language
        self._programmes = {one.year: one.id for one in reversed(unit.all(Programme, order_by=("year",)))}
        self._ranks = queries.last_ranks(unit)
        self._lines: dict[tuple[int, int, str], str] = {}
        self._repetitions = Repetitions()
        self._components: dict[str, CalendarComponent] = {}
        self._edits: dict[str, queries.Edits] = {}
        """of the activities that are being changed, as they were before"""
        self._masters: dict[str, str] = {}
        """ids of the activities of UIDs, of repeated and single events"""
        self._split: list[tuple[str, str]] = []
        """activities with the UID of the one from which each was split"""
        self._orphans = {(one.uid, one.activity_id or "") for one in unit.select(CalendarComponent, where=_OF_ORPHANS)}

    def write_events(self, events: Sequence[ProposedEvent]) -> None:
        """Write some events."""
        made: list[Record] = []
        there = [one.activity_id for one in events if one.activity_id is not None]
        if there:
            self._components = queries.components_of(self._unit, activity_ids=there)
            self._edits = queries.edits_of_activities(self._unit, activity_ids=there)
        uids = {one.event.uid for one in events if one.event.occurrence and one.event.uid not in self._masters}
        known = {one.uid: one.activity_id for one in queries.known_events(self._unit, uids=uids) if not one.occurrence} if uids else {}
        for one in events:
            if one.activity_id is None:
                master = self._masters.get(one.event.uid) or known.get(one.event.uid) if one.event.occurrence else None
                made += self._new(one, master)
            else:
                self._change(one, one.activity_id)
        self._unit.add_all(made)

    def write_others(self, others: Iterable[ProposedOther]) -> None:
        """Write what is no event."""
        for one in others:
            component = one.component
            if one.component_id is not None:
                self._unit.update(CalendarComponent, one.component_id, kept=component.raw, source=one.file)
            else:
                self._unit.add(CalendarComponent(kind=component.kind, uid=component.uid, source=one.file, kept=component.raw))

    def finish(self) -> None:
        """Join what names something that may have been written after it."""
        missing = {uid for _, uid in self._split if uid not in self._masters}
        known = (
            {one.uid: one.activity_id for one in queries.known_events(self._unit, uids=missing) if not one.occurrence} if missing else {}
        )
        for id, uid in self._split:
            origin = self._masters.get(uid) or known.get(uid)
            if origin is not None and origin != id and self._unit.get(Activity, id).split_from_id != origin:
                self._unit.update(Activity, id, split_from_id=origin)
        for uid, id in self._orphans:
            if uid in self._masters and id != self._masters[uid]:
                self._unit.update(Activity, id, repeats_id=self._masters[uid])

    # --- new -----------------------------------------------------------------------------------------------------------------------

    def _new(self, one: ProposedEvent, master: str | None) -> Iterable[Record]:
        event, draft = one.event, one.draft
        programme_id = self._programme_of(event)
        activity = Activity(
            title=shown_title(event), language=self._language, text=event.text, time=event.time, place=draft.place, status=event.status,
            kind=event.kind, role=event.role, internal=event.internal, link=event.link, line_id=self._line_of(draft.line),
            programme_id=programme_id, rank=self._next_rank(programme_id), repeats_id=master, occurrence=event.occurrence,
        )  # fmt: skip
        self._note(event, activity.id)
        yield activity
        recurrence = self._repetitions.of(event, activity.id)
        if recurrence is not None:
            yield recurrence
        rank = None
        for wanted in {each.person_id: each for each in draft.delegates}.values():
            rank = rank_between(rank, None)
            yield _delegate(activity.id, wanted, rank)
        yield component_of(one, activity.id)

    def _note(self, event: CalendarEvent, id: str) -> None:
        if event.uid and not event.occurrence:
            self._masters.setdefault(event.uid, id)
        if event.related_to:
            self._split.append((id, event.related_to))

    def _programme_of(self, event: CalendarEvent) -> str | None:
        year = year_of(event)
        return None if year is None else self._programme(year)

    def _programme(self, year: int) -> str:
        if year not in self._programmes:
            self._programmes[year] = self._unit.add(Programme(year=year)).id
        return self._programmes[year]

    def _next_rank(self, programme_id: str | None) -> str:
        rank = self._ranks[programme_id] = rank_between(self._ranks.get(programme_id), None)
        return rank

    def _line_of(self, line: LineWanted | None) -> str | None:
        if line is None or line.id is not None:
            return None if line is None else line.id
        key = (line.year, line.number, line.title)
        if key not in self._lines:
            programme_id = self._programme(line.year)
            made = ProgrammeLine(programme_id=programme_id, number=line.number, title=line.title, language=self._language)
            self._lines[key] = self._unit.add(made).id
        return self._lines[key]

    # --- changed -------------------------------------------------------------------------------------------------------------------

    def _change(self, one: ProposedEvent, id: str) -> None:
        event, draft = one.event, one.draft
        self._note(event, id)
        changed = {difference.field for difference in one.differences}
        values: dict[str, Any] = {
            "title": shown_title(event), "text": event.text, "time": event.time, "place": draft.place, "status": event.status,
            "kind": event.kind, "role": event.role, "internal": True, "link": event.link,
        }  # fmt: skip
        fields = {name: value for name, value in values.items() if name in changed}
        if "line_id" in changed:
            fields["line_id"] = self._line_of(draft.line)
        if fields:
            before = self._unit.get(Activity, id)
            move_sessions(self._unit, before, self._unit.update(Activity, id, **fields), spare_closed=True)
        if changed & {"repetition", "time"} and not event.occurrence and not one.reply_only:
            self._repeat(event, id)
        if "attendees" in changed:
            self._invite(draft, id)
        if not one.reply_only:
            self._keep(one, id)

    def _repeat(self, event: CalendarEvent, id: str) -> None:
        recurrence = self._repetitions.of(event, id)
        before = self._unit.find(Recurrence, link_id("recurrence", id))
        if recurrence is None and before is not None:
            self._unit.delete(Recurrence, before.id)
        elif recurrence is not None and before is None:
            self._unit.add(recurrence)
        elif recurrence is not None:
            self._unit.update(
                Recurrence, recurrence.id, rule=recurrence.rule, dates=recurrence.dates, exceptions=recurrence.exceptions,
                first=recurrence.first, last=recurrence.last,
            )  # fmt: skip

    def _invite(self, draft: ActivityDraft, id: str) -> None:
        """Replies of participants of its meeting stand there; whoever is none becomes a delegate."""
        unit = self._unit
        meetings = [meeting.id for meeting in unit.all(Meeting, activity_id=id)]
        participations = {one.person_id: one for one in unit.all(Participation, meeting_id=meetings)} if meetings else {}
        delegates = {one.person_id: one for one in unit.all(Delegate, activity_id=id)}
        rank = max((one.rank for one in delegates.values()), default=None)
        for wanted in draft.delegates:
            reply, person_id = wanted.attendee.reply, wanted.person_id
            if person_id in participations:
                unit.update(Participation, participations[person_id].id, reply=reply)
            elif person_id in delegates:
                unit.update(Delegate, delegates[person_id].id, reply=reply)
            else:
                rank = rank_between(rank, None)
                delegates[person_id] = unit.add(_delegate(id, wanted, rank))

    def _keep(self, one: ProposedEvent, id: str) -> None:
        before = self._components.get(id)
        made = component_of(one, id, least=revision_of(before, self._edits.get(id)).sequence)
        if before is None:
            self._unit.add(made)
        else:
            self._unit.update(
                CalendarComponent, before.id, uid=made.uid, sequence=made.sequence, created=made.created, modified=made.modified,
                stamp=made.stamp, source=made.source, kept=made.kept,
            )  # fmt: skip


_OF_ORPHANS = "t.activity_id IN (SELECT id FROM activity WHERE deleted = 0 AND occurrence <> '' AND repeats_id IS NULL) AND t.uid <> ''"
"""Changed occurrences that came without the event of which they are one, as an invitation to a single one does."""


def component_of(one: ProposedEvent, activity_id: str, *, least: int = 0) -> CalendarComponent:
    """What the calendar file said beyond the program's own fields.  SEQUENCE never becomes less than `least`, which has been told."""
    event = one.event
    return CalendarComponent(
        id=new_id(), activity_id=activity_id, uid=event.uid, sequence=max(event.sequence, least), created=event.created,
        modified=event.modified, stamp=event.stamp, source=one.file, kept=encode_kept(one.draft.kept),
    )  # fmt: skip


def _delegate(activity_id: str, wanted: DelegateWanted, rank: str) -> Delegate:
    return Delegate(
        id=link_id("delegate", activity_id, wanted.person_id), activity_id=activity_id, person_id=wanted.person_id,
        reply=wanted.attendee.reply, rank=rank,
    )  # fmt: skip
