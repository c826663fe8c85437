"""Making a meeting in one step: from a template, or as the next one of its body or series.

Whatever it begins with is copied: sessions, the skeleton of the agenda, what the last meeting left over, those who hold the seats on that
day, and the tasks that are planned back from it.  One function is one edit, so that one undo takes all of it away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time, timedelta
from enum import StrEnum

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.next_year import raised_title
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.ranks import rank_between, ranks_after
from gsef_desktop.domain.records import (
    Activity,
    ActivityStatus,
    AgendaItem,
    Body,
    Classification,
    Meeting,
    MeetingFormat,
    MeetingSession,
    MeetingTemplate,
    MeetingTemplateInvitation,
    MeetingTemplateItem,
    MeetingTemplateSession,
    Participation,
    Seat,
    Task,
    TaskTemplate,
    TaskTemplateStep,
)
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Precision, TimeFrame
from gsef_desktop.services.adoption import put_adoption_items
from gsef_desktop.services.agenda import copy_items
from gsef_desktop.services.agenda_outline import Outline
from gsef_desktop.services.backlog import BacklogRow, list_backlog, take_items
from gsef_desktop.services.carrying_over import CarriedRow, before_closing, carry_items, left_over, meeting_before
from gsef_desktop.services.meeting_examples import list_examples, put_example
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.meeting_templates import ITEM_FIELDS, list_meeting_templates, sessions_of_template
from gsef_desktop.services.meetings import begin_meeting, new_activity, sessions_for
from gsef_desktop.services.participants import invite_seats
from gsef_desktop.services.task_templates import add_tasks
from gsef_desktop.services.tasks import next_rank
from gsef_desktop.services.translating import copy_translations
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

EXAMPLE = "example:"
"""What stands before the key of a template that the program brings along, where one of the file is named by its id."""


class Skeleton(StrEnum):
    """What the agenda of a next meeting begins with."""

    LAST = "last"
    """the items of the last meeting"""
    STANDING = "standing"
    """only those that stand on every agenda"""
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewActivity:
    """What an activity is to be that is made together with its meeting; `year` is that of its programme."""

    title: str
    language: str = "en"
    year: int | None = None
    time: TimeFrame = UNKNOWN_TIME
    place: Place = NO_PLACE


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeeting:
    """What can be chosen for the meeting after one: which activity of the programme it could be, and what the agenda could have."""

    previous: Meeting
    previous_title: str
    title: str
    """a title for a new activity"""
    candidates: tuple[tuple[str, str, TimeFrame], ...]
    """activities of the same series without a meeting, by date: id, title and time"""
    carried: tuple[CarriedRow, ...]
    backlog: tuple[BacklogRow, ...]
    items: int
    standing: int
    seats: int
    """how many seats there are whose holders would be invited"""
    tasks: int
    """how many tasks were counted from the day of the last one"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingWays:
    """How a meeting can be made of an activity: `meeting_id` is the one that it is already; `previous` the one before it.

    `templates` are those of the file and those that come along: what `make_from_template` is given, and the title.
    """

    meeting_id: str | None
    templates: tuple[tuple[str, str], ...]
    previous: tuple[str, str] | None


def find_ways(workspace: Workspace, *, activity_id: str | None, language: str = "en") -> MeetingWays:
    """How a meeting can be made of an activity, or (None) of a new one.  Raises NotFound."""
    own = [(one.template.id, one.title(language)) for one in list_meeting_templates(workspace)]
    brought = [(EXAMPLE + one.key, one.title) for one in list_examples(workspace, language=language)]
    if activity_id is None:
        return MeetingWays(meeting_id=None, templates=(*own, *brought), previous=None)
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
        known = reader.all(Meeting, activity_id=activity_id, limit=1)
        before = meeting_before(reader, Meeting(activity_id=activity_id))
        title = reader.get(Activity, before.activity_id).title if before is not None else ""
    previous = (before.id, before.symbol or title) if before is not None and activity.series_id is not None else None
    return MeetingWays(meeting_id=known[0].id if known else None, templates=(*own, *brought), previous=previous)


# --- from a template ---------------------------------------------------------------------------------------------------------------


def make_from_template(
    workspace: Workspace,
    *,
    template_id: str,
    activity_id: str | None = None,
    new: NewActivity | None = None,
    body_id: str | None = None,
    language: str = "en",
) -> Meeting:
    """Make a meeting from a template for an activity, or for a new one.

    `template_id` is the id of one of the file, or EXAMPLE and the key of one that the program brings along, which is then put into the
    file, written in `language`.  Without `body_id` the template's body meets.  Raises Invalid where neither activity nor title is given.
    """
    with workspace.edit(message("New meeting from a template")) as unit:
        if template_id.startswith(EXAMPLE):
            template_id = put_example(unit, template_id.removeprefix(EXAMPLE), language)
        template = unit.get(MeetingTemplate, template_id)
        activity = _activity(unit, activity_id, new)
        meeting = begin_meeting(
            unit, activity, body_id=body_id or template.body_id, languages=template.languages, **_format(activity, template.format),
            interpretation=template.interpretation,
        )  # fmt: skip
        if meeting.previous_id is None and (before := meeting_before(unit, meeting)) is not None:
            meeting = unit.update(Meeting, meeting.id, previous_id=before.id)
        _fill_from_template(unit, meeting, activity, template)
        put_adoption_items(unit, meeting.id)
    return meeting


def fill_from_template(workspace: Workspace, *, meeting_id: str, template_id: str, language: str = "en") -> Meeting:
    """Give a meeting that is there already what a template has: items in the sessions that it has, who is invited, tasks.

    Items of a session that the meeting does not have go to its last one.  `template_id` is as in `make_from_template`.
    """
    with workspace.edit(message("Begin with a template")) as unit:
        if template_id.startswith(EXAMPLE):
            template_id = put_example(unit, template_id.removeprefix(EXAMPLE), language)
        template, meeting = unit.get(MeetingTemplate, template_id), unit.get(Meeting, meeting_id)
        _fill_from_template(unit, meeting, unit.get(Activity, meeting.activity_id), template)
        put_adoption_items(unit, meeting.id)
    return meeting


def _fill_from_template(unit: Unit, meeting: Meeting, activity: Activity, template: MeetingTemplate) -> None:
    """Sessions, items, participants and tasks."""
    there = [one.id for one in sessions_of(unit, meeting.id)]
    if there:
        known = sessions_of_template(unit, template.id)
        sessions = {one.id: there[min(place, len(there) - 1)] for place, one in enumerate(known)}
    else:
        sessions = _sessions_of_template(unit, meeting, activity, template)
    _items_of_template(unit, meeting, template, sessions)
    for body_id, classification in _invited(unit, template, meeting):
        invite_seats(unit, meeting.id, body_id, classification=classification)
    if (tasks := unit.find(TaskTemplate, template.task_template_id)) is not None:
        _plan_back(unit, activity, tasks)


def _sessions_of_template(unit: Unit, meeting: Meeting, activity: Activity, template: MeetingTemplate) -> dict[str, str]:
    """The sessions counted from the first day; returns the ids of the copies.  Days of the activity beyond them get sessions too.

    Where the activity itself has hours, they are those of the only session.
    """
    known, frame = sessions_of_template(unit, template.id), activity.time
    usual = list(sessions_for(activity, meeting))
    if not known:
        unit.add_all(usual)
        return {}
    copies: dict[str, str] = {}
    first = frame.earliest if frame.has_days else None
    ranks = ranks_after(None, len(known))
    made = []
    for one, rank in zip(known, ranks, strict=True):
        hours = (frame.start_time, frame.end_time) if len(known) == 1 and frame.start_time is not None else (one.start, one.end)
        session = MeetingSession(
            meeting_id=meeting.id, day=first + timedelta(days=one.day_offset) if first is not None else None, start=hours[0], end=hours[1],
            zone=usual[0].zone, room=one.room, rank=rank, title=one.title, language=one.language,
        )  # fmt: skip
        made.append(unit.add(session))
        copies[one.id] = session.id
    copy_translations(unit, MeetingTemplateSession, MeetingSession, copies)
    days = {session.day for session in made}
    rank = ranks[-1]
    for session in usual:
        if session.day is not None and session.day not in days:
            rank = rank_between(rank, None)
            unit.add(replace(session, start=known[-1].start, end=known[-1].end, rank=rank))
    return copies


def _items_of_template(unit: Unit, meeting: Meeting, template: MeetingTemplate, sessions: dict[str, str]) -> None:
    found = {one.id: one for one in unit.all(MeetingTemplateItem, template_id=template.id)}
    fallback = next(iter(sessions.values()), None)
    made = {
        one.id: AgendaItem(
            meeting_id=meeting.id, session_id=sessions.get(one.session_id or "", fallback), rank=one.rank,
            **{name: getattr(one, name) for name in ITEM_FIELDS},
        )
        for one in found.values()
    }  # fmt: skip
    unit.add_all(replace(made[id], parent_id=made[one.parent_id].id if one.parent_id in made else None) for id, one in found.items())
    copy_translations(unit, MeetingTemplateItem, AgendaItem, {id: item.id for id, item in made.items()})


def _invited(reader: Reader, template: MeetingTemplate, meeting: Meeting) -> list[tuple[str, Classification | None]]:
    """The bodies whose seats are invited, with a classification or None; without any the body that meets."""
    found = [(one.body_id, one.classification) for one in reader.all(MeetingTemplateInvitation, template_id=template.id)]
    found.sort(key=lambda pair: (pair[0] != meeting.body_id, pair[0]))
    return found or ([(meeting.body_id, None)] if meeting.body_id is not None else [])


# --- the next one ------------------------------------------------------------------------------------------------------------------


def find_next_meeting(workspace: Workspace, *, previous_id: str) -> NextMeeting:
    """What can be chosen for the meeting after one.  Raises NotFound."""
    with workspace.read() as reader:
        previous = reader.get(Meeting, previous_id)
        activity = reader.get(Activity, previous.activity_id)
        items = reader.all(AgendaItem, meeting_id=previous_id)
        bodies = _bodies_invited(reader, previous)
        found = NextMeeting(
            previous=previous,
            previous_title=activity.title,
            title=raised_title(activity.title, activity.edition),
            candidates=_candidates(reader, activity),
            carried=left_over(reader, previous_id),
            backlog=(),
            items=len(items),
            standing=sum(item.standing for item in items),
            seats=sum(reader.count(Seat, body_id=body_id) for body_id in bodies),
            tasks=len(_tasks_counted(reader, activity.id)),
        )
    return replace(found, backlog=tuple(list_backlog(workspace, body_id=previous.body_id)))


def make_next_meeting(
    workspace: Workspace,
    *,
    previous_id: str,
    activity_id: str | None = None,
    new: NewActivity | None = None,
    template_id: str | None = None,
    skeleton: Skeleton = Skeleton.STANDING,
    carried: Sequence[str] | None = None,
    backlog: Sequence[str] = (),
    invite: bool = True,
    tasks: bool = True,
    language: str = "en",
) -> Meeting:
    """Make the meeting after one, of the same body and series, for an activity or for a new one.

    Its agenda is that of a template, or the `skeleton` of the last one; then come the items `carried` (None: everything that was left over)
    and those of the `backlog`.  Without a template it has as many sessions, on as many days, at the same hours; `invite` adds whoever holds
    the seats on that day, `tasks` the tasks that were counted from the day of the last one.
    """
    with workspace.edit(message("Next meeting")) as unit:
        previous = unit.get(Meeting, previous_id)
        before = unit.get(Activity, previous.activity_id)
        activity = _next_activity(unit, before, activity_id, new)
        meeting = begin_meeting(
            unit, activity, body_id=previous.body_id, languages=previous.languages, previous_id=previous_id,
            **_format(activity, previous.format), interpretation=previous.interpretation,
        )  # fmt: skip
        if template_id is not None:
            key = template_id.removeprefix(EXAMPLE)
            own = put_example(unit, key, language) if template_id.startswith(EXAMPLE) else template_id
            _fill_from_template(unit, meeting, activity, unit.get(MeetingTemplate, own))
        else:
            _sessions_like(unit, meeting, activity, previous, before)
            if skeleton is not Skeleton.EMPTY:
                copy_items(unit, meeting.id, previous_id, only_standing=skeleton is Skeleton.STANDING)
            for body_id in _bodies_invited(unit, previous) if invite else ():
                invite_seats(unit, meeting.id, body_id)
            if tasks:
                _tasks_like(unit, activity, before.id)
        wanted = [row.item_id for row in left_over(unit, previous_id)] if carried is None else list(carried)
        if wanted:
            carry_items(unit, meeting.id, wanted)
        if backlog:
            items = unit.all(AgendaItem, meeting_id=meeting.id)
            outline = Outline([one.id for one in sessions_of(unit, meeting.id)], items)
            take_items(unit, backlog, meeting.id, gap=before_closing(outline, items))
        put_adoption_items(unit, meeting.id)
    return meeting


def _candidates(reader: Reader, activity: Activity) -> tuple[tuple[str, str, TimeFrame], ...]:
    if activity.series_id is None:
        return ()
    found = reader.all(Activity, series_id=activity.series_id, order_by=("time.earliest",))
    taken = {one.activity_id for one in reader.all(Meeting, activity_id=[one.id for one in found])}
    day = activity.time.earliest
    return tuple(
        (one.id, one.title, one.time)
        for one in found
        if one.id not in taken
        and one.status not in (ActivityStatus.HELD, ActivityStatus.CANCELLED)
        and (day is None or one.time.earliest is None or one.time.earliest >= day)
    )


def _next_activity(unit: Unit, before: Activity, activity_id: str | None, new: NewActivity | None) -> Activity:
    """The activity of the next meeting; a new one stands under the same line and is the next edition of the same series."""
    if activity_id is not None:
        return unit.get(Activity, activity_id)
    made = _new(unit, new)
    if made.programme_id == before.programme_id:
        made = replace(made, line_id=before.line_id)
    edition = None
    if before.series_id is not None:
        editions = [one.edition for one in unit.all(Activity, series_id=before.series_id) if one.edition is not None]
        edition = max(editions) + 1 if editions else None
    return unit.add(replace(made, kind=before.kind, role=before.role, series_id=before.series_id, edition=edition))


def _sessions_like(unit: Unit, meeting: Meeting, activity: Activity, previous: Meeting, before: Activity) -> None:
    """The sessions that the last meeting had, counted from its first day, on the days of the new one; further days get one too.

    What belongs to a place only where it is the same one.
    """
    known, usual = sessions_of(unit, previous.id), list(sessions_for(activity, meeting))
    if not known:
        unit.add_all(usual)
        return
    start = min((one.day for one in known if one.day is not None), default=None)
    first = activity.time.earliest if activity.time.has_days else None
    same = activity.place.city == before.place.city and activity.place.online == before.place.online
    last = activity.time.latest if activity.time.precision is Precision.DAY else None
    days = [first + (one.day - start) if first is not None and one.day is not None and start is not None else first for one in known]
    kept = [(one, day) for one, day in zip(known, days, strict=True) if day is None or last is None or day <= last]
    ranks = ranks_after(None, len(kept))
    for (one, day), rank in zip(kept, ranks, strict=True):
        hours: tuple[time | None, time | None] = (one.start, one.end)
        if len(kept) == 1 and activity.time.start_time is not None:
            hours = (activity.time.start_time, activity.time.end_time)
        unit.add(
            MeetingSession(
                meeting_id=meeting.id, day=day, start=hours[0], end=hours[1], rank=rank, zone=usual[0].zone or one.zone,
                room=one.room if same else "", title=one.title, language=one.language, format=one.format,
                interpretation=one.interpretation,
            )
        )  # fmt: skip
    further = [one for one in usual if one.day is not None and one.day not in days]
    for another, rank in zip(further, ranks_after(ranks[-1] if ranks else None, len(further)), strict=True):
        unit.add(replace(another, start=known[-1].start, end=known[-1].end, rank=rank))


def _bodies_invited(reader: Reader, meeting: Meeting) -> list[str]:
    """The body that met, and others of whose seats somebody was invited."""
    seats = sorted({one.seat_id for one in reader.all(Participation, meeting_id=meeting.id) if one.seat_id})
    bodies = {one.body_id for one in reader.all(Seat, id=seats)} if seats else set()
    order = {one.id: place for place, one in enumerate(reader.all(Body, order_by=("rank", "name")))}
    others = sorted(bodies - {meeting.body_id}, key=lambda id: order.get(id, 0))
    return [*([meeting.body_id] if meeting.body_id is not None else []), *others]


def _tasks_counted(reader: Reader, activity_id: str) -> list[Task]:
    return [one for one in reader.all(Task, activity_id=activity_id, order_by=("rank",)) if one.offset_days is not None and not one.dropped]


def _tasks_like(unit: Unit, activity: Activity, before_id: str) -> None:
    """The tasks of the last meeting that are counted from its day, all of them still to be done."""
    there = {one.title for one in unit.all(Task, activity_id=activity.id)}
    rank = next_rank(unit, activity.id)
    for one in _tasks_counted(unit, before_id):
        if one.title not in there:
            unit.add(
                Task(
                    activity_id=activity.id, title=one.title, language=one.language, offset_days=one.offset_days, anchor=one.anchor,
                    owner_id=one.owner_id, owner=one.owner, remind_days=one.remind_days, rank=rank,
                )
            )  # fmt: skip
            rank = rank_between(rank, None)


# --- the rest ----------------------------------------------------------------------------------------------------------------------


def _activity(unit: Unit, activity_id: str | None, new: NewActivity | None) -> Activity:
    return unit.get(Activity, activity_id) if activity_id is not None else unit.add(_new(unit, new))


def _new(unit: Unit, new: NewActivity | None) -> Activity:
    if new is None or not new.title.strip():
        raise Invalid(message("A meeting needs a title"), remedy=message("Type a title, or choose an activity of the programme"))
    return new_activity(unit, " ".join(new.title.split()), new.language, new.year, new.time, new.place)


def _format(activity: Activity, wanted: MeetingFormat) -> dict[str, MeetingFormat]:
    """What a template says, unless the activity is known to be somewhere else."""
    if activity.place.online and not activity.place.city:
        return {"format": MeetingFormat.ONLINE}
    if activity.place.city and wanted is MeetingFormat.ONLINE:
        return {"format": MeetingFormat.HYBRID if activity.place.online else MeetingFormat.IN_PERSON}
    return {"format": wanted}


def _plan_back(unit: Unit, activity: Activity, template: TaskTemplate) -> None:
    """The tasks of a template that the activity does not have already."""
    there = {(one.title, one.offset_days, one.anchor) for one in unit.all(Task, activity_id=activity.id)}
    steps = unit.all(TaskTemplateStep, template_id=template.id, order_by=("rank",))
    add_tasks(unit, activity.id, template, [one for one in steps if (one.title, one.offset_days, one.anchor) not in there])
