"""Recognising the components of calendar files in the program's file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gsef_desktop.domain.calendar_file import CalendarEvent, CalendarFile, OtherComponent
from gsef_desktop.domain.calendar_proposal import CalendarProposal, EventState, FileWarning, ProposedEvent, ProposedOther, UnreadablePart
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.calendar_comparing import Known, age_of, differences_of, read_known, state_of
from gsef_desktop.services.calendar_drafts import Surroundings, draft_of, look_around, shown_title
from gsef_desktop.storage.queries import calendar_files as queries
from gsef_desktop.storage.reader import Reader

CALENDAR = "VCALENDAR"
"""The kind of the component that keeps the properties of a calendar itself."""

NAME_OF_CALENDAR = "!NAME:"
"""Begins the line among them, of our own, that keeps the name of the calendar."""


@dataclass(slots=True)
class _Found:
    """An event on its way: what it is, and what it has been recognised as."""

    key: str
    file: str
    method: str
    event: CalendarEvent
    activity_id: str | None = None
    by_title: bool = False
    """it has been recognised by its title and start: its program gives it a new UID every time, and so no SEQUENCE that means anything"""
    twice: bool = False
    """another event of these files says the same, or something newer, of the same thing"""


def match_files(reader: Reader, files: Sequence[CalendarFile]) -> CalendarProposal:
    """Every component of some calendar files with what would become of it."""
    found = _flat(files)
    _mark_repeated(found)
    uids = {one.event.uid for one in found if one.event.uid}
    related = {one.event.related_to for one in found if one.event.related_to}
    known_uids = queries.known_events(reader, uids=uids | related) if uids or related else []
    _match_by_uid(found, known_uids)
    _match_by_title(reader, found)
    _match_occurrences(reader, found)
    around = look_around(reader, [one.event for one in found], uids, {one.uid for one in known_uids})
    known = read_known(reader, {one.activity_id for one in found if one.activity_id})
    masters = _keys_of_new_masters(found)
    zones = {uid: zone.name for file in files for zone in file.unknown_zones for uid in zone.uids}
    return CalendarProposal(
        files=tuple(file.name for file in files),
        events=tuple(_proposed(one, known, around, masters, zones) for one in found),
        others=tuple(_others(reader, files)),
        unreadable=tuple(UnreadablePart(file=file.name, component=part) for file in files for part in file.unreadable),
        unknown_zones=tuple({zone.name: zone for file in files for zone in file.unknown_zones}.values()),
        warnings=tuple(_warnings(files)),
        seen=queries.newest_transaction(reader),
    )


def _warnings(files: Sequence[CalendarFile]) -> Iterator[FileWarning]:
    for file in files:
        for zone in file.resolved_zones:
            yield FileWarning(file=file.name, text=message("The time zone “{name}” was read as {zone}.", name=zone.name, zone=zone.zone))
        for text in file.warnings:
            yield FileWarning(file=file.name, text=text)


# --- recognising -------------------------------------------------------------------------------------------------------------------


def _flat(files: Sequence[CalendarFile]) -> list[_Found]:
    return [
        _Found(f"{index}:{number}", file.name, file.method.upper(), event)
        for index, file in enumerate(files)
        for number, event in enumerate(file.events)
    ]


def _mark_repeated(found: list[_Found]) -> None:
    """Of several versions of one event in these files only the newest counts.

    Some programs give one UID to all that they write.  So what has the same UID in one file is another version only if it says so by its
    SEQUENCE, or says the same; else they are two events.
    """
    versions: dict[tuple[str, str], list[_Found]] = defaultdict(list)
    for one in found:
        if not one.event.uid:
            continue
        same = versions[one.event.uid, one.event.occurrence]
        for index, other in enumerate(same):
            if _versions_of_one(one, other):
                newer = age_of(one.event) > age_of(other.event)
                (other if newer else one).twice = True
                if newer:
                    same[index] = one
                break
        else:
            same.append(one)


def _versions_of_one(one: _Found, other: _Found) -> bool:
    new, old = one.event, other.event
    if one.key.partition(":")[0] == other.key.partition(":")[0] and new.sequence == old.sequence:
        return (new.title, new.time, new.text, new.place, new.status) == (old.title, old.time, old.text, old.place, old.status)
    return bool(new.occurrence) or new.time == old.time or text_key(new.title) == text_key(old.title)


def _match_by_uid(found: list[_Found], known: list[queries.KnownEvent]) -> None:
    by_uid: dict[tuple[str, str], dict[str, queries.KnownEvent]] = defaultdict(dict)
    for one in known:
        by_uid[one.uid, one.occurrence][one.activity_id] = one
    waiting: dict[tuple[str, str], list[_Found]] = defaultdict(list)
    for each in found:
        if not each.twice and (each.event.uid, each.event.occurrence) in by_uid:
            waiting[each.event.uid, each.event.occurrence].append(each)
    for key, events in waiting.items():
        there = by_uid[key]
        if len(events) > 1 or len(there) > 1:  # one UID stands for several things: title and start tell which is which
            named: dict[tuple[str, str, str | None], list[str]] = defaultdict(list)
            for one in there.values():
                named[text_key(one.title), one.day or "", one.start].append(one.activity_id)
            for each in events:
                if same := named.get(_title_and_start(each.event)):
                    each.activity_id = same.pop(0)
                    del there[each.activity_id]
        rest = [each for each in events if each.activity_id is None]
        if len(rest) == len(there) == 1:
            rest[0].activity_id = next(iter(there))


def _match_by_title(reader: Reader, found: list[_Found]) -> None:
    """What no UID tells is recognised by its title and its start, each activity once."""
    open_ = [one for one in found if one.activity_id is None and not one.twice and not one.event.occurrence and one.event.time.earliest]
    if not open_:
        return
    taken = {one.activity_id for one in found}
    days = (one.event.time.earliest.isoformat() for one in open_ if one.event.time.earliest)
    candidates: dict[tuple[str, str, str | None], list[str]] = defaultdict(list)
    for id, title, day, start in queries.activities_on_days(reader, days=days):
        if id not in taken:
            candidates[text_key(title), day, start].append(id)
    for one in open_ if candidates else ():
        same = candidates.get(_title_and_start(one.event))
        if same:
            one.activity_id, one.by_title = same.pop(0), True


def _title_and_start(event: CalendarEvent) -> tuple[str, str, str | None]:
    start, day = event.time.start_time, event.time.earliest
    return text_key(shown_title(event)), day.isoformat() if day else "", start.isoformat() if start else None


def _match_occurrences(reader: Reader, found: list[_Found]) -> None:
    """Changed occurrences of what was recognised by its title."""
    masters = {one.event.uid: one.activity_id for one in found if one.activity_id and not one.event.occurrence}
    open_ = [one for one in found if one.activity_id is None and not one.twice and one.event.occurrence and one.event.uid in masters]
    if open_:
        known = queries.occurrences_of(reader, activity_ids={masters[one.event.uid] or "" for one in open_})
        for one in open_:
            one.activity_id = known.get((masters[one.event.uid] or "", one.event.occurrence))
            one.by_title = True


def _keys_of_new_masters(found: list[_Found]) -> dict[str, str]:
    return {one.event.uid: one.key for one in found if not one.event.occurrence and one.activity_id is None and not one.twice}


# --- proposing ---------------------------------------------------------------------------------------------------------------------


def _proposed(one: _Found, known: Known, around: Surroundings, masters: dict[str, str], zones: dict[str, str]) -> ProposedEvent:
    event, id = one.event, one.activity_id
    if one.method == "CANCEL":
        event = replace(event, status=ActivityStatus.CANCELLED)
    zone = zones.get(event.uid, "")
    needs = masters.get(event.uid, "") if event.occurrence else ""
    if id is None:
        state = EventState.SUPERSEDED if one.twice else EventState.NEW
        draft = draft_of(event, around)
        stray = one.method in ("REPLY", "CANCEL") and event.uid not in around.known
        return ProposedEvent(key=one.key, file=one.file, event=event, draft=draft, state=state, needs=needs, zone=zone, stray=stray)
    ours = id not in known.components
    draft = draft_of(event, around, names={text_key(goer.shown) for goer in known.goers.get(id, ())} if ours else None)
    reply_only = one.method == "REPLY"
    found = tuple(differences_of(event, draft, known, id, reply_only=reply_only))
    return ProposedEvent(
        key=one.key, file=one.file, event=event, draft=draft, state=state_of(event, found, known, id, by_title=one.by_title),
        activity_id=id, differences=found, zone=zone if found else "", reply_only=reply_only,
    )  # fmt: skip


# --- everything but events ---------------------------------------------------------------------------------------------------------


def _others(reader: Reader, files: Sequence[CalendarFile]) -> Iterator[ProposedOther]:
    wanted = [
        (f"{index}:other:{number}", file.name, component)
        for index, file in enumerate(files)
        for number, component in enumerate((*file.others, *_calendar_itself(file)))
    ]
    if not wanted:
        return
    loose = queries.loose_components(reader)
    raws = {(one.kind, one.kept) for one in loose}
    by_name = {(one.kind, one.uid or one.source): one for one in loose if one.uid or one.kind == CALENDAR}
    for key, file, component in wanted:
        state, id = EventState.NEW, None
        if (component.kind, component.raw) in raws:
            state = EventState.SAME
        elif (before := by_name.get((component.kind, component.uid or (file if component.kind == CALENDAR else "")))) is not None:
            state, id = EventState.CHANGED, before.id
        raws.add((component.kind, component.raw))
        yield ProposedOther(key=key, file=file, component=component, state=state, component_id=id)


def _calendar_itself(file: CalendarFile) -> Iterator[OtherComponent]:
    name = (NAME_OF_CALENDAR + file.calendar_name.replace("\n", " "),) if file.calendar_name else ()
    if name or file.properties:
        yield OtherComponent(kind=CALENDAR, uid="", title=file.calendar_name, raw="\n".join((*name, *file.properties)))
