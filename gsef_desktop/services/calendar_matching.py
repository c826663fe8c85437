"""Recognising the events of calendar files in the program's file, and telling what they would change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent, CalendarFile, OtherComponent
from gsef_desktop.domain.calendar_kept import NOTHING_KEPT, Kept, decode_kept
from gsef_desktop.domain.calendar_proposal import (
    ActivityDraft,
    CalendarProposal,
    EventState,
    FieldDifference,
    FileWarning,
    ProposedEvent,
    ProposedOther,
    Shown,
    UnreadablePart,
)
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityRole,
    ActivityStatus,
    CalendarComponent,
    ProgrammeLine,
    Recurrence,
    Reply,
    Translation,
)
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.calendar_drafts import Surroundings, can_be_repeated, draft_of, look_around, shown_title
from gsef_desktop.services.calendar_revisions import Revision, revision_of
from gsef_desktop.storage.queries import calendar_files as queries
from gsef_desktop.storage.reader import Reader

CALENDAR = "VCALENDAR"
"""The kind of the component that keeps the properties of a calendar itself."""

NAME_OF_CALENDAR = "!NAME:"
"""Begins the line among them, of our own, that keeps the name of the calendar."""

_NEAR = 1e-4
"""Degrees within which two coordinates are the same place."""


@dataclass(slots=True)
class _Found:
    """An event on its way: what it is, and what it has been recognised as."""

    key: str
    file: str
    method: str
    event: CalendarEvent
    activity_id: str | None = None
    twice: bool = False
    """another event of these files says the same, or something newer, of the same thing"""


@dataclass(frozen=True)
class Known:
    """What the file has of the activities that were recognised, by their ids."""

    activities: dict[str, Activity]
    recurrences: dict[str, Recurrence]
    components: dict[str, CalendarComponent]
    goers: dict[str, list[queries.Goer]]
    links: dict[str, str]
    edits: dict[str, queries.Edits]
    lines: dict[str, str]
    """titles of programme lines"""
    translated: dict[str, set[str]]
    """titles in other languages, in which our own calendar files may have been written"""

    def revision(self, activity_id: str) -> Revision:
        """The revision of an activity as it is now."""
        return revision_of(self.components.get(activity_id), self.edits.get(activity_id))


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
    known = _read_known(reader, {one.activity_id for one in found if one.activity_id})
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
                newer = _age(one.event) > _age(other.event)
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


def _age(event: CalendarEvent) -> tuple[int, str, str]:
    return event.sequence, event.modified, event.stamp


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
            one.activity_id = same.pop(0)


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


def _keys_of_new_masters(found: list[_Found]) -> dict[str, str]:
    return {one.event.uid: one.key for one in found if not one.event.occurrence and one.activity_id is None and not one.twice}


def _read_known(reader: Reader, ids: set[str]) -> Known:
    if not ids:
        return Known({}, {}, {}, {}, {}, {}, {}, {})
    goers = defaultdict(list)
    for goer in queries.goers(reader, activity_ids=ids):
        goers[goer.activity_id].append(goer)
    activities = {one.id: one for one in reader.all(Activity, id=ids)}
    translated = defaultdict(set)
    for one in reader.all(Translation, owner_kind="activity", owner_id=ids, field="title"):
        translated[one.owner_id].add(one.text)
    lines = {one.line_id for one in activities.values() if one.line_id}
    return Known(
        activities=activities,
        recurrences={one.activity_id: one for one in reader.all(Recurrence, activity_id=ids)},
        components=queries.components_of(reader, activity_ids=ids),
        goers=goers,
        links=queries.session_links(reader, activity_ids=ids),
        edits=queries.edits_of_activities(reader, activity_ids=sorted(ids)),
        lines={one.id: one.title for one in reader.all(ProgrammeLine, id=lines)} if lines else {},
        translated=translated,
    )


# --- comparing ---------------------------------------------------------------------------------------------------------------------


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
    found = tuple(_differences(event, draft, known, id, reply_only=reply_only))
    return ProposedEvent(
        key=one.key, file=one.file, event=event, draft=draft, state=_state(event, found, known, id), activity_id=id, differences=found,
        zone=zone if found else "", reply_only=reply_only,
    )  # fmt: skip


def _state(event: CalendarEvent, differences: tuple[FieldDifference, ...], known: Known, id: str) -> EventState:
    if not differences:
        return EventState.SAME
    ours, _, modified, _ = known.revision(id)
    if event.sequence != ours:
        return EventState.OLDER if event.sequence < ours else EventState.CHANGED
    if event.modified and modified and event.modified != modified:
        return EventState.OLDER if event.modified < modified else EventState.CHANGED
    component = known.components.get(id)
    as_before = component is not None and _age(event) == (component.sequence, component.modified, component.stamp)
    edited = id in known.edits and known.edits[id].changed is not None
    return EventState.OLDER if as_before and edited else EventState.CHANGED


def _differences(event: CalendarEvent, draft: ActivityDraft, known: Known, id: str, *, reply_only: bool) -> Iterator[FieldDifference]:
    activity = known.activities[id]
    yield from _attendees(draft, known.goers.get(id, ()))
    if reply_only:
        return
    pairs: list[tuple[str, Shown, Shown]] = [("text", activity.text, event.text)]
    if event.title not in known.translated.get(id, ()):
        pairs.insert(0, ("title", activity.title, shown_title(event)))
    if not _same_time(activity.time, event.time):
        pairs.append(("time", activity.time, event.time))
    if not _same_place(activity.place, draft.place):
        pairs.append(("place", activity.place, draft.place))
    if event.status is not activity.status and (event.status, activity.status) != (ActivityStatus.PLANNED, ActivityStatus.HELD):
        pairs.append(("status", activity.status.value, event.status.value))
    if event.kind not in (ActivityKind.EVENT, activity.kind):  # most programs cannot say what kind it is, or our role
        pairs.append(("kind", activity.kind.value, event.kind.value))
    if event.role not in (ActivityRole.UNKNOWN, activity.role):
        pairs.append(("role", activity.role.value, event.role.value))
    if event.internal and not activity.internal:  # and a program that does not know the mark does not take it away
        pairs.append(("internal", False, True))
    if event.link and event.link not in (activity.link, known.links.get(id)):
        pairs.append(("link", activity.link, event.link))
    if draft.line is not None and draft.line.id != activity.line_id:
        pairs.append(("line_id", known.lines.get(activity.line_id or "", ""), draft.line.title))
    if can_be_repeated(event):
        pairs.append(("repetition", _rule_of(known.recurrences.get(id)), _rule_words(event.rule, event.dates, event.exceptions)))
    component = known.components.get(id)
    pairs += _beside(decode_kept(component.kept) if component is not None else NOTHING_KEPT, draft.kept)
    for name, old, new in pairs:
        if old != new:
            yield FieldDifference(field=name, before=old, after=new)


def _beside(ours: Kept, theirs: Kept) -> Iterator[tuple[str, Shown, Shown]]:
    """What is kept on either side and not on the other; in which order, and how often, makes no difference.

    Of the attendees, those who are nobody we know: of the others `_attendees` tells.
    """
    sides = ((ours.strangers, theirs.strangers), ((ours.organizer,), (theirs.organizer,)))
    for name, (old, new) in zip(("attendees", "organizer"), sides, strict=True):
        before = tuple(one for one in old if one is not None and one not in new)
        yield name, before, tuple(one for one in new if one is not None and one not in old)
    yield "categories", *_apart(ours.categories, theirs.categories)
    yield "kept", *_apart(*((*map(plain_line, one.lines), one.color, one.related_to, one.rule, *one.dates, *one.exceptions)
                            for one in (ours, theirs)))  # fmt: skip


def plain_line(line: str) -> str:
    """A kept line as it stands in the calendar file, also where the interchange keeps it with a mark of its own."""
    return line.split(":", 2)[-1] if line.startswith("?") else line


def _apart(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    gone, come = set(old) - set(new), set(new) - set(old)
    return tuple(line for line in old if line in gone and line), tuple(line for line in new if line in come and line)


def _rule_of(recurrence: Recurrence | None) -> tuple[str, ...]:
    return _rule_words(recurrence.rule, recurrence.dates, recurrence.exceptions) if recurrence is not None else ()


def _rule_words(rule: str, dates: tuple[str, ...], exceptions: tuple[str, ...]) -> tuple[str, ...]:
    """A repetition in a form that can be compared: the order of its days does not matter."""
    rules = sorted(line for line in rule.split("\n") if line)
    return (*rules, *(f"+ {day}" for day in sorted(set(dates))), *(f"− {day}" for day in sorted(set(exceptions))))


def _attendees(draft: ActivityDraft, goers: Sequence[queries.Goer]) -> Iterator[FieldDifference]:
    """Who is new, and whose reply is another.  Nobody is taken away: a program that does not know them leaves them out."""
    replies = {goer.person_id: goer for goer in goers if goer.person_id}
    changed = []
    for wanted in draft.delegates:
        goer = replies.get(wanted.person_id)
        if goer is None or goer.reply != wanted.attendee.reply.value:
            changed.append((goer, wanted))
    if changed:
        before = tuple(Attendee(name=goer.shown, mail=goer.mail, reply=Reply(goer.reply)) for goer, _ in changed if goer is not None)
        yield FieldDifference(field="attendees", before=before, after=tuple(wanted.attendee for _, wanted in changed))


def _same_time(ours: TimeFrame, theirs: TimeFrame) -> bool:
    """What was typed, and whether the place is settled, only our own calendar files say."""
    if ours == theirs:
        return True
    if not theirs.text:
        ours = replace(ours, text="", place_certainty=theirs.place_certainty)
    if ours == theirs:
        return True
    if ours.start_time is None or theirs.start_time is None or ours.zone == theirs.zone:
        return False
    ends = _instants(ours), _instants(theirs)
    if ends[0] is None or ends[0] != ends[1]:
        return False
    return replace(ours, earliest=theirs.earliest, latest=theirs.latest, start_time=theirs.start_time, end_time=theirs.end_time,
                   zone=theirs.zone) == theirs  # fmt: skip


def _instants(frame: TimeFrame) -> tuple[datetime, datetime] | None:
    """Begin and end of a frame with clock times; None without a zone."""
    if frame.zone is None or frame.earliest is None or frame.latest is None or frame.start_time is None:
        return None
    try:
        zone = ZoneInfo(frame.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    start = _moment(frame.earliest, frame.start_time, zone)
    if frame.end_time is None:
        return start, start
    midnight = frame.end_time == time.min and frame.latest < date.max  # the one that follows the last day
    return start, _moment(frame.latest + timedelta(days=1) if midnight else frame.latest, frame.end_time, zone)


def _moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _same_place(ours: Place, theirs: Place) -> bool:
    if ours.text != theirs.text:
        return False
    if theirs.latitude is None or theirs.longitude is None or ours.latitude is None or ours.longitude is None:
        return not theirs.is_known or (ours.city, ours.country, ours.online) == (theirs.city, theirs.country, theirs.online)
    return abs(ours.latitude - theirs.latitude) < _NEAR and abs(ours.longitude - theirs.longitude) < _NEAR


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
