"""Activities of the program as events of a calendar file, and events as the bytes of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent, Method, OtherComponent
from gsef_desktop.domain.calendar_kept import Kept, decode_kept
from gsef_desktop.domain.records import Activity, Classification, Programme, ProgrammeLine, Recurrence, Reply
from gsef_desktop.services.calendar_comparing import plain_line
from gsef_desktop.services.calendar_revisions import revision_of
from gsef_desktop.storage.queries import calendar_files as queries
from gsef_desktop.storage.reader import Reader

LINE_COLORS = ("darkslateblue", "mediumpurple", "lightskyblue", "coral", "teal", "goldenrod", "plum", "silver")
"""The CSS3 names nearest to the colours of programme lines 1 to 8, no two the same; further lines begin again."""

_OF_PEOPLE = ("ATTENDEE", "ORGANIZER", "CONTACT")


def events_of(
    reader: Reader, activities: Sequence[Activity], *, language: str | None = None, for_outsiders: bool = False
) -> list[CalendarEvent]:
    """Activities as events, in their order.  Everything that belongs to them is read at once."""
    ids = [one.id for one in activities]
    around = _Around(reader, ids, [one.repeats_id or one.split_from_id or "" for one in activities], language, for_outsiders)
    return [around.event(one) for one in activities]


class _Around:
    """What belongs to the activities that are exported."""

    def __init__(self, reader: Reader, ids: list[str], origins: Iterable[str], language: str | None, for_outsiders: bool) -> None:
        self._components = queries.components_of(reader, activity_ids={*ids, *origins})
        self._edits = queries.edits_of_activities(reader, activity_ids=ids)
        self._rules = {one.activity_id: one for one in reader.select(
            Recurrence, where="t.activity_id IN (SELECT value FROM json_each(?))", parameters=(queries.as_list(ids),))}  # fmt: skip
        self._lines = {one.id: one for one in reader.all(ProgrammeLine)}
        self._years = {one.id: one.year for one in reader.all(Programme)}
        self._links = queries.session_links(reader, activity_ids=ids)
        self._titles = reader.texts("activity", ids, language) if language is not None else {}
        self._outside = for_outsiders
        self._goers: dict[str, list[queries.Goer]] = {}
        for goer in queries.goers(reader, activity_ids=ids) if not for_outsiders else ():
            self._goers.setdefault(goer.activity_id, []).append(goer)

    def event(self, one: Activity) -> CalendarEvent:
        """One activity as an event."""
        component = self._components.get(one.id)
        sequence, created, modified, stamp = revision_of(component, self._edits.get(one.id))
        kept = decode_kept(component.kept if component is not None else "")
        lines = tuple(line for line in kept.lines if not _names_people(line)) if self._outside else kept.lines
        line, rule = self._lines.get(one.line_id or ""), self._rules.get(one.id) or kept
        title = self._titles.get((one.id, "title")) or one.title
        return CalendarEvent(
            uid=self._uid(one), title="" if kept.stand_in and title == kept.stand_in else title, text=one.text, time=one.time,
            year=self._years.get(one.programme_id or "", 0) if not one.time.is_known else 0, place=one.place, status=one.status,
            kind=one.kind, role=one.role, internal=one.internal, link=one.link or self._links.get(one.id, ""),
            line_number=line.number if line is not None else 0, line_title=line.title if line is not None else "",
            color=line_color(line.number) if line is not None else kept.color, categories=kept.categories, sequence=sequence,
            created=created, modified=modified, stamp=stamp, rule=rule.rule,
            dates=rule.dates, exceptions=rule.exceptions,
            occurrence=one.occurrence, related_to=self._uid_of(one.split_from_id) if one.split_from_id is not None else kept.related_to,
            organizer=None if self._outside else kept.organizer,
            attendees=() if self._outside else tuple(_attendees(self._goers.get(one.id, ()), kept)), kept=lines,
        )  # fmt: skip

    def _uid(self, one: Activity) -> str:
        component = self._components.get(one.id)
        if component is not None and component.uid:
            return component.uid
        return self._uid_of(one.repeats_id) if one.repeats_id is not None else one.id

    def _uid_of(self, id: str) -> str:
        component = self._components.get(id)
        return component.uid if component is not None and component.uid else id


def line_color(number: int) -> str:
    """The CSS3 name of the colour of a programme line, empty for 0."""
    return LINE_COLORS[(number - 1) % len(LINE_COLORS)] if number > 0 else ""


def _attendees(goers: Iterable[queries.Goer], kept: Kept) -> Iterable[Attendee]:
    """Whoever goes there, once, in the order and by the names of the file that was read; a participant of the meeting as such.

    Who has not been invited, and who does not go any more, is nobody's attendee.
    """
    going: dict[str, queries.Goer] = {}
    for number, goer in enumerate(goers):
        if goer.reply != Reply.NOT_INVITED.value and (goer.shown or goer.mail):
            going[goer.person_id or str(number)] = goer
    for one in kept.attendees:
        known = going.pop(one.person_id, None) if one.person_id else None
        if known is not None:
            attendee = replace(one.attendee, reply=Reply(known.reply), role=_ROLES.get(known.classification, one.attendee.role))
            same = known.mail.lower() == attendee.mail.lower()
            yield attendee if same else replace(attendee, name=known.shown, mail=known.mail)
        elif not one.person_id:
            yield one.attendee
    for goer in going.values():
        role = _ROLES.get(goer.classification, "REQ-PARTICIPANT")
        yield Attendee(name=goer.shown, mail=goer.mail, reply=Reply(goer.reply), role=role)


def _names_people(line: str) -> bool:
    """Whether a kept line, as it stands or as it stood in the file, tells who takes part."""
    return property_name(plain_line(line)) in _OF_PEOPLE


def property_name(line: str) -> str:
    """The name of a content line's property in capitals."""
    return re.split("[;:]", line, maxsplit=1)[0].upper()


_ROLES = {
    Classification.CHAIR.value: "CHAIR",
    Classification.OBSERVER.value: "OPT-PARTICIPANT",
    Classification.GUEST.value: "OPT-PARTICIPANT",
}


def write_events(
    events: Sequence[CalendarEvent],
    *,
    name: str,
    method: Method,
    now: datetime | None,
    others: Sequence[OtherComponent] = (),
    properties: Sequence[str] = (),
) -> bytes:
    """The bytes of a calendar file; `now` is when it is made, by default this moment."""
    from gsef_desktop.interchange.calendar_files import write_calendar

    made = now or datetime.now(UTC)
    return write_calendar(events, name=name, method=method, now=made, others=others, properties=properties)
