"""Exporting to calendar files (iCalendar): a year, a programme line, what a person goes to, or some activities."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from gsef_desktop.domain.calendar_file import CalendarEvent, Method, OtherComponent
from gsef_desktop.domain.calendar_row import activity_of
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, CalendarComponent, Person, ProgrammeLine
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.calendar_events import events_of, property_name, write_events
from gsef_desktop.services.calendar_matching import CALENDAR, NAME_OF_CALENDAR
from gsef_desktop.services.invitations import invitation
from gsef_desktop.services.printing_names import network_name
from gsef_desktop.storage.queries import calendar_files as queries
from gsef_desktop.storage.queries.activities import names_of_people
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

MOST_PEOPLE = 5_000
"""How many people are offered for choice at most."""

_YEAR = re.compile(r"^(?:DTSTART|DUE)[^:\n]*:(\d{4})", re.MULTILINE)


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
    whole year or everything.  `now` is when it is made (aware).  Raises Invalid for a method other than publish without a single activity,
    and NotFound for an activity or a line that the file does not have.
    """
    if method is not Method.PUBLISH:
        if activity_ids is None or len({activity_of(id) for id in activity_ids}) != 1:
            raise Invalid(
                message("An invitation or a cancellation is for one activity."), meaning=message("Nothing has been written."),
                remedy=message("Choose the activity, or publish the calendar instead."),
            )  # fmt: skip
        data = invitation(workspace, activity_id=activity_of(next(iter(activity_ids))), method=method, language=language, now=now)
        return ExportedCalendar(data=data, count=1)
    from gsef_desktop.interchange.calendar_files import left_out

    with workspace.read() as reader:
        ids = None if activity_ids is None else {activity_of(id) for id in activity_ids}
        _check_choice(reader, line, ids or ())
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


def _check_choice(reader: Reader, line: int | None, ids: Collection[str]) -> None:
    """Raise NotFound where nothing could come of a choice: an empty calendar would say that there is nothing."""
    there = {one.id for one in reader.all(Activity, id=set(ids))} if ids else set()
    for id in sorted(set(ids) - there):
        raise NotFound(message("There is no activity {id} in the file.", id=id), meaning=message("Nothing has been written."))
    if line is not None and reader.count(ProgrammeLine, number=line) == 0:
        raise NotFound(message("No programme in the file has a line {number}.", number=line), meaning=message("Nothing has been written."))


def _name(reader: Reader, year: int | None) -> str:
    """What the calendar is called."""
    network = network_name(reader, None).strip()
    return f"{network} {year}" if network and year is not None else network


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
