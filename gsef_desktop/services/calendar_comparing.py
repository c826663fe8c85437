"""What an event of a calendar file would change in the activity that it was recognised as, and which of the two is newer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent
from gsef_desktop.domain.calendar_kept import NOTHING_KEPT, Kept, decode_kept
from gsef_desktop.domain.calendar_proposal import ActivityDraft, EventState, FieldDifference, Shown
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
from gsef_desktop.services.calendar_drafts import can_be_repeated, shown_title
from gsef_desktop.services.calendar_revisions import Revision, revision_of
from gsef_desktop.storage.queries import calendar_files as queries
from gsef_desktop.storage.reader import Reader

_NEAR = 1e-4
"""Degrees within which two coordinates are the same place."""


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


def read_known(reader: Reader, ids: set[str]) -> Known:
    """Read what the file has of some activities."""
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


def age_of(event: CalendarEvent) -> tuple[int, str, str]:
    """What tells which version of an event is the newer one."""
    return event.sequence, event.modified, event.stamp


def state_of(event: CalendarEvent, differences: tuple[FieldDifference, ...], known: Known, id: str, *, by_title: bool) -> EventState:
    """How an event stands to the activity `id`, of which it would change something or nothing.

    One that was recognised `by_title` has another UID than the activity; only of one UID can SEQUENCE tell which version is newer.
    """
    if not differences:
        return EventState.SAME
    ours, _, modified, _ = known.revision(id)
    if event.sequence != ours and not by_title:
        return EventState.OLDER if event.sequence < ours else EventState.CHANGED
    if event.modified and modified and event.modified != modified:
        return EventState.OLDER if event.modified < modified else EventState.CHANGED
    component = known.components.get(id)
    as_before = component is not None and age_of(event) == (component.sequence, component.modified, component.stamp)
    edited = id in known.edits and known.edits[id].changed is not None
    return EventState.OLDER if as_before and edited else EventState.CHANGED


def differences_of(event: CalendarEvent, draft: ActivityDraft, known: Known, id: str, *, reply_only: bool) -> Iterator[FieldDifference]:
    """What an event would change in the activity `id`; with `reply_only` nothing but who comes."""
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
    try:
        ends = _instants(ours), _instants(theirs)
    except OverflowError:  # in the first or the last hours of all days
        return False
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
