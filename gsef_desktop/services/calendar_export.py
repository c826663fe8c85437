"""Exporting to calendar files (iCalendar): a year, a programme line, what a person goes to, or some activities."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent, Method, OtherComponent
from gsef_desktop.domain.calendar_kept import Kept, decode_kept
from gsef_desktop.domain.calendar_row import activity_of
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    CalendarComponent,
    Classification,
    Person,
    Programme,
    ProgrammeLine,
    Recurrence,
    Reply,
    Setting,
    link_id,
)
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.calendar_comparing import plain_line
from gsef_desktop.services.calendar_matching import CALENDAR, NAME_OF_CALENDAR
from gsef_desktop.services.calendar_revisions import revision_of
from gsef_desktop.storage.queries import calendar_files as queries
from gsef_desktop.storage.queries.activities import names_of_people
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

LINE_COLORS = ("darkslateblue", "mediumpurple", "lightskyblue", "coral", "teal", "goldenrod", "plum", "silver")
"""The CSS3 names nearest to the colours of programme lines 1 to 8, no two the same; further lines begin again."""

MOST_PEOPLE = 5_000
"""How many people are offered for choice at most."""

_YEAR = re.compile(r"^(?:DTSTART|DUE)[^:\n]*:(\d{4})", re.MULTILINE)
_OF_PEOPLE = ("ATTENDEE", "ORGANIZER", "CONTACT")


@dataclass(frozen=True, kw_only=True)
class ExportedCalendar:
    """A calendar file that was made.  `count` is the number of its events, `left_out` that of the activities that are not in it."""

    data: bytes
    count: int
    left_out: int = 0
    undated: tuple[str, ...] = ()
    """titles of those among the left out of which no day is known at all, and no calendar could show them"""


def export_calendar(
    workspace: Workspace,
    *,
    year: int | None = None,
    line: int | None = None,
    person_id: str | None = None,
    activity_ids: Collection[str] | None = None,
    for_outsiders: bool = False,
    method: Method = Method.PUBLISH,
    language: str | None = None,
    now: datetime | None = None,
) -> ExportedCalendar:
    """A calendar file of a choice of activities; every None is no restriction.

    `line` is the number of a programme line, `person_id` chooses what a person goes to; `activity_ids` may be those of occurrences, for
    which what is repeated stands.  `for_outsiders` leaves out internal activities, and who takes part in the others.  Titles are in
    `language` where they are translated, without it in their own.  What was imported and is no event comes along where the choice is a
    whole year or everything.  `now` is when it is made (aware).  Raises Invalid for a method other than publish without a single activity.
    """
    if method is not Method.PUBLISH:
        if activity_ids is None or len({activity_of(id) for id in activity_ids}) != 1:
            raise Invalid(
                message("An invitation or a cancellation is for one activity."), meaning=message("Nothing has been written."),
                remedy=message("Choose the activity, or publish the calendar instead."),
            )  # fmt: skip
        from gsef_desktop.services.invitations import invitation

        data = invitation(workspace, activity_id=activity_of(next(iter(activity_ids))), method=method, language=language, now=now)
        return ExportedCalendar(data=data, count=1)
    from gsef_desktop.interchange.calendar_files import left_out

    with workspace.read() as reader:
        ids = None if activity_ids is None else {activity_of(id) for id in activity_ids}
        chosen = queries.activities_to_export(reader, year=year, line=line, person_id=person_id, ids=ids)
        shown = [one for one in chosen if not (for_outsiders and one.internal)]
        events = events_of(reader, shown, language=language, for_outsiders=for_outsiders)
        loose = queries.loose_components(reader)
        whole = line is None and person_id is None and ids is None and not for_outsiders
        properties, kept_name = _properties(loose) if whole else ((), "")
        name = (_name(reader, year) or kept_name) if len(events) > 1 else ""
    others = _others(loose, year) if whole else _zones(loose, events)
    data = write_events(events, name=name, method=method, now=now, others=others, properties=properties)
    undated = tuple(event.title for event in left_out(events))
    return ExportedCalendar(data=data, count=len(events) - len(undated), left_out=len(chosen) - len(events) + len(undated), undated=undated)


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


def _name(reader: Reader, year: int | None) -> str:
    """What the calendar is called."""
    network = network_name(reader)
    return f"{network} {year}" if network and year is not None else network


def network_name(reader: Reader) -> str:
    """The network's name: as it was set for the file, or as it stands on the newest programme; empty where nobody has said it."""
    setting = reader.find(Setting, link_id("setting", "network_name"))
    if setting is not None and setting.value.strip():
        return setting.value.strip()
    programmes = reader.all(Programme, order_by=("-year",))
    return next((one.organisation_name for one in programmes if one.organisation_name.strip()), "")


def _properties(loose: Iterable[CalendarComponent]) -> tuple[tuple[str, ...], str]:
    """The properties of calendars that were imported, the first of each name, and the name of the first calendar that had one."""
    found: dict[str, list[str]] = {}
    name = ""
    for component in loose:
        if component.kind != CALENDAR:
            continue
        own: dict[str, list[str]] = {}
        for line in component.kept.split("\n"):
            own.setdefault(property_name(line), []).append(line)
        for key, lines in own.items():
            if lines[0].startswith(NAME_OF_CALENDAR):
                name = name or lines[0].removeprefix(NAME_OF_CALENDAR)
            else:
                found.setdefault(key, lines)
    return tuple(line for lines in found.values() for line in lines), name


def _others(loose: Iterable[CalendarComponent], year: int | None) -> list[OtherComponent]:
    """What was imported and is no event; of a year, what has no date in another one."""
    made = []
    for one in loose:
        dated = _YEAR.search(one.kept) if year is not None else None
        if one.kind != CALENDAR and (dated is None or int(dated.group(1)) == year):
            made.append(OtherComponent(kind=one.kind, uid=one.uid, raw=one.kept))
    return made


def _zones(loose: Iterable[CalendarComponent], events: Iterable[CalendarEvent]) -> list[OtherComponent]:
    """The definitions of time zones that were imported and that kept lines of these events name."""
    zones = [one for one in loose if one.kind == "VTIMEZONE" and one.uid]
    lines = [line for event in events for line in event.kept if "TZID" in line] if zones else []
    return [OtherComponent(kind=one.kind, uid=one.uid, raw=one.kept) for one in zones if any(one.uid in line for line in lines)]


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


def people_to_export_for(workspace: Workspace) -> list[tuple[str, str]]:
    """Id and name of the people who go to anything, in the order of their names."""
    with workspace.read() as reader:
        ids = queries.people_who_go(reader)
        return names_of_people(reader, ids=ids, limit=MOST_PEOPLE) if ids else []


def find_person(workspace: Workspace, *, reference: str) -> str:
    """The id of a person by that id, or by their name, in any order, without regard to case and accents.

    Raises NotFound where nobody has it, and Invalid where several people do.
    """
    wanted = sorted(text_key(reference).split())
    with workspace.read() as reader:
        by_id = reader.find(Person, reference)
        if by_id is not None:
            return by_id.id
        found = [one.id for one in reader.all(Person) if wanted and wanted in _names_of(one)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFound(message("Nobody in the file is called {name}.", name=reference), meaning=message("Nothing has been written."))
    raise Invalid(
        message("{count} people are called {name}.", count=len(found), name=reference), meaning=message("Nothing has been written."),
        remedy=message("Give the id of the one you mean: {ids}", ids=", ".join(found)),
    )  # fmt: skip


def _names_of(person: Person) -> list[list[str]]:
    """The words of a person's names, sorted, with and without the honorific; and of the name in their own script."""
    words = text_key(f"{person.given_name} {person.family_name}").split()
    return [sorted(words), sorted([*words, *text_key(person.honorific).split()]), sorted(text_key(person.own_script_name).split())]
