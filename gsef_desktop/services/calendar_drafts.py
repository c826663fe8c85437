"""Events of calendar files in terms of the program's file: which place, line and people they mean, and what is kept as it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from gsef_desktop.domain.calendar_file import CalendarEvent
from gsef_desktop.domain.calendar_kept import Kept, KeptAttendee
from gsef_desktop.domain.calendar_proposal import ActivityDraft, DelegateWanted, LineWanted
from gsef_desktop.domain.place import Place
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.storage.queries import calendar_files as queries
from gsef_desktop.storage.reader import Reader


@dataclass(frozen=True)
class Surroundings:
    """What of the program's file events can name: the programme lines of their years, and its people by their addresses."""

    lines: dict[int, list[LineWanted]]
    keys: dict[tuple[int, str], LineWanted]
    """lines by year and key of their title or short title"""
    people: dict[str, str]
    uids: Collection[str]
    """UIDs of the events themselves"""
    known: Collection[str]
    """UIDs of events that the file has"""


def look_around(reader: Reader, events: Iterable[CalendarEvent], uids: Collection[str], known: Collection[str]) -> Surroundings:
    """Read what the events can name."""
    years, mails = set[int](), set[str]()
    for event in events:
        if (event.line_number or event.categories) and (year := year_of(event)) is not None:
            years.add(year)
        mails.update(attendee.mail for attendee in event.attendees)
    lines: dict[int, list[LineWanted]] = {}
    keys: dict[tuple[int, str], LineWanted] = {}
    for year, id, number, title, short in queries.lines_of_years(reader, years=years) if years else ():
        line = LineWanted(id, year, number, title)
        lines.setdefault(year, []).append(line)
        for name in (title, short):
            if key := text_key(name):
                keys.setdefault((year, key), line)
    people = queries.people_by_mail(reader, mails=mails) if mails else {}
    return Surroundings(lines=lines, keys=keys, people=people, uids=uids, known=known)


def draft_of(event: CalendarEvent, around: Surroundings, *, names: Collection[str] | None = None) -> ActivityDraft:
    """What an event says in terms of the file.

    With `names` (keys of the names of those who go there) it is about an activity of our own, which no calendar file has told us of: what
    our own exports say of it, who is invited and by whom, is no news then.
    """
    line, categories = _line(event, around)
    attendees = [KeptAttendee((around.people.get(one.mail.strip().lower()) or "") if one.mail else "", one) for one in event.attendees]
    delegates = tuple(DelegateWanted(one.person_id, one.attendee) for one in attendees if one.person_id)
    if names is not None:
        attendees = [one for one in attendees if not one.person_id and (one.attendee.mail or text_key(one.attendee.name) not in names)]
    kept = Kept(
        lines=event.kept,
        attendees=tuple(attendees),
        organizer=event.organizer if names is None else None,
        categories=categories,
        color=event.color if line is None else "",
        related_to="" if event.related_to in around.uids or event.related_to in around.known else event.related_to,
        stand_in="" if event.title.strip() else shown_title(event),
        rule="" if can_be_repeated(event) else event.rule,
        dates=() if can_be_repeated(event) else event.dates,
        exceptions=() if can_be_repeated(event) else event.exceptions,
    )
    return ActivityDraft(place=place_of(event.place), line=line, delegates=delegates, kept=kept)


def shown_title(event: CalendarEvent) -> str:
    """What an activity made of an event is called: its title, else the first words that say something of it."""
    if event.title.strip():
        return event.title
    lines = event.text.strip().splitlines()
    return (lines[0][:80] if lines else "") or event.place.text.strip() or "–"


def can_be_repeated(event: CalendarEvent) -> bool:
    """Whether the activity of an event can be repeated: not a changed occurrence, nor what has no day, on which everything rests."""
    return not event.occurrence and event.time.earliest is not None


def year_of(event: CalendarEvent) -> int | None:
    """The year in whose programme an event belongs: that of its first day, else the one that our own calendar files tell."""
    return event.time.earliest.year if event.time.earliest is not None else event.year or None


def place_of(place: Place) -> Place:
    """The place with what its text is recognised as, where the calendar file itself says no more; its coordinates are the file's."""
    if not place.text or place.is_known:
        return place
    found = _recognised(place.text)
    if place.latitude is None:
        return found if not place.online else replace(found, online=True)
    return replace(found, latitude=place.latitude, longitude=place.longitude)


@lru_cache(maxsize=2048)
def _recognised(text: str) -> Place:
    from gsef_desktop.reference.places import recognise_place

    return recognise_place(text)


def _line(event: CalendarEvent, around: Surroundings) -> tuple[LineWanted | None, tuple[str, ...]]:
    """The line that an event names, and the categories that name none.

    A line is recognised by its title, or by the number that our own calendar files give; one of our own that the year's programme has
    not is to be made, unless another line has its number there.
    """
    categories = event.categories
    year = year_of(event)
    if year is None or not (event.line_number or categories):
        return None, _also(event.line_title, categories)
    if event.line_title and (found := around.keys.get((year, text_key(event.line_title)))) is not None:
        return found, _without(categories, event.line_title)
    for category in categories:
        found = around.keys.get((year, text_key(category)))
        if found is not None:
            return found, _also(event.line_title, _without(categories, category))
    if not event.line_number:
        return None, _also(event.line_title, categories)
    of_number = next((one for one in around.lines.get(year, ()) if one.number == event.line_number), None)
    if of_number is not None and not event.line_title:
        return of_number, categories
    if of_number is None and event.line_title:
        return LineWanted(None, year, event.line_number, event.line_title), _without(categories, event.line_title)
    return None, _also(event.line_title, categories)


def _without(categories: tuple[str, ...], title: str) -> tuple[str, ...]:
    key = text_key(title)
    return tuple(one for one in categories if text_key(one) != key)


def _also(title: str, categories: tuple[str, ...]) -> tuple[str, ...]:
    """The categories with the title of a line that the file does not have."""
    return categories if not title or title in categories else (title, *categories)
