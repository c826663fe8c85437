"""What a user does to an activity: make it, date it, move, stretch, confirm, copy and delete it.

Every function is one edit, so one step back in the undo menu.  All raise NotFound for an unknown id and ReadOnly in a file
that can only be read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import (
    Activity,
    ActivityDirection,
    ActivityKind,
    ActivityPartner,
    ActivityRole,
    ActivityStatus,
    Detail,
    Programme,
    Record,
    TargetCountry,
    Task,
    Translation,
    kind_of,
    link_id,
    new_id,
)
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, TimeFrame, TimeKind
from gsef_desktop.domain.time_reading import Reading, read_time
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.series_keeping import delete_from_series, update_following
from gsef_desktop.services.translating import set_translation
from gsef_desktop.services.windows import retimed

if TYPE_CHECKING:
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace


def create_activity(
    workspace: Workspace,
    *,
    title: str,
    time: TimeFrame = UNKNOWN_TIME,
    place: Place = NO_PLACE,
    year: int | None = None,
    line_id: str | None = None,
    kind: ActivityKind = ActivityKind.EVENT,
    role: ActivityRole = ActivityRole.UNKNOWN,
    language: str = "en",
) -> Activity:
    """Make an activity in the programme of `year`, by default the year of its first day, and return it.

    A programme is made for a year that has none, so that an activity without a day is found again in its year.
    Raises Invalid without a title.
    """
    title = _required(title)
    with workspace.edit(message("Add {title}", title=title)) as unit:
        of_year = year if year is not None else None if time.earliest is None else time.earliest.year
        programme_id = None if of_year is None else programme_of(unit, of_year)
        return unit.add(
            Activity(
                title=title, time=time, place=place, line_id=line_id, kind=kind, role=role, language=language,
                programme_id=programme_id, rank=_rank_after_last(unit, programme_id),
            )
        )  # fmt: skip


def update_activity(
    workspace: Workspace, *, activity_id: str, label: Message | None = None, merge_key: str | None = None, **fields: object
) -> Changes:
    """Set any fields, named as in `Activity`.  `merge_key` joins quick edits of one field into one step.

    `label` names the step; by default it says that the activity was changed.  With a `time`, days that lie in the window of before keep
    it as their origin.  Raises Invalid for an empty title.
    """
    if "title" in fields:
        fields["title"] = _required(str(fields["title"]))
    activity = _read(workspace, activity_id)
    if isinstance(time := fields.get("time"), TimeFrame):
        fields = {**retimed(activity, time), **fields}
    with workspace.edit(label or message("Change {title}", title=activity.title), merge_key=merge_key) as unit:
        update_following(unit, activity_id, **fields)
    return unit.changes


def set_title(workspace: Workspace, *, activity_id: str, language: str, title: str, merge_key: str | None = None) -> Changes:
    """Set the title in one language: the original one, or a translation, which an empty title takes away.

    Raises Invalid for an empty original title.
    """
    activity, title = _read(workspace, activity_id), title.strip()
    with workspace.edit(message("Change the title of {title}", title=activity.title), merge_key=merge_key) as unit:
        if activity.language == language:
            update_following(unit, activity_id, title=_required(title))
        else:
            set_translation(unit, record=Activity, record_id=activity_id, field="title", language=language, text=title)
    return unit.changes


def set_time(workspace: Workspace, *, activity_id: str, time: TimeFrame) -> Changes:
    """Replace the whole time frame."""
    title = _read(workspace, activity_id).title
    return update_activity(workspace, activity_id=activity_id, label=message("Change the date of {title}", title=title), time=time)


def set_time_text(workspace: Workspace, *, activity_id: str, text: str, language: str | None = None) -> Reading:
    """Set the date from typed text and return how it was read.

    The year is taken from the text, else from the present date, else from the programme.  A text that cannot be read is kept with
    an unknown date, as the reading says.  Whether date and place are confirmed stays as it was; an unknown date is never confirmed.
    """
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
        programme = reader.find(Programme, activity.programme_id)
    known = activity.time.earliest
    reading = read_time(text, year=known.year if known else programme.year if programme else None, language=language)
    certainty = activity.time.date_certainty if reading.frame.is_known else Certainty.TENTATIVE
    zone = reading.frame.zone or (activity.time.zone if reading.frame.start_time else None)
    time = replace(reading.frame, date_certainty=certainty, place_certainty=activity.time.place_certainty, zone=zone)
    set_time(workspace, activity_id=activity_id, time=time)
    return replace(reading, frame=time)


def set_place(workspace: Workspace, *, activity_id: str, place: Place) -> Changes:
    """Replace the place."""
    title = _read(workspace, activity_id).title
    return update_activity(workspace, activity_id=activity_id, label=message("Change the place of {title}", title=title), place=place)


def move_activity(workspace: Workspace, *, activity_id: str, first: date, merge_key: str | None = None) -> Changes:
    """Let it begin on `first`.  An activity whose day was not known takes place on that day from now on.

    `merge_key` joins the single steps of a move by keyboard.
    """
    activity = _read(workspace, activity_id)
    moved = activity.time.moved_to(first)
    if activity.time.has_days:
        label = message("Move {title}", title=activity.title)
    else:
        label, moved = message("Set the day of {title}", title=activity.title), replace(moved, kind=_kind_on_a_day(moved.kind))
    return update_activity(workspace, activity_id=activity_id, label=label, merge_key=merge_key, time=moved)


def stretch_activity(workspace: Workspace, *, activity_id: str, first: date, last: date, merge_key: str | None = None) -> Changes:
    """Let it last from `first` to `last`, both inclusive.  A window of a single day is an event.

    `merge_key` joins the single steps of a stretch by keyboard.  Raises Invalid if `last` is before `first`.
    """
    if last < first:
        raise Invalid(message("The last day cannot be before the first."))
    activity = _read(workspace, activity_id)
    stretched = activity.time.on_days(first, last)
    if stretched.days == 1:
        stretched = replace(stretched, kind=_kind_on_a_day(stretched.kind))
    label = message("Change the length of {title}", title=activity.title)
    return update_activity(workspace, activity_id=activity_id, label=label, merge_key=merge_key, time=stretched)


def set_times(workspace: Workspace, *, activity_id: str, time: TimeFrame, merge_key: str | None = None) -> Changes:
    """Give it the day and the hours of `time`, as moving and stretching do; whether date and place are confirmed stays as it was.

    The step is called a change of its length where both frames begin at the same moment, else a move.  `merge_key` joins the single
    steps by keyboard.  Raises Invalid if the day of `time` is not known.
    """
    if not time.has_days:
        raise Invalid(message("A time needs a day."), meaning=message("Nothing was changed."))
    activity = _read(workspace, activity_id)
    before = activity.time
    time = replace(time, date_certainty=before.date_certainty, place_certainty=before.place_certainty)
    if not before.has_days:
        label = message("Set the day of {title}", title=activity.title)
    elif (time.earliest, time.start_time) == (before.earliest, before.start_time):
        label = message("Change the length of {title}", title=activity.title)
    else:
        label = message("Move {title}", title=activity.title)
    return update_activity(workspace, activity_id=activity_id, label=label, merge_key=merge_key, time=time)


def confirm_date(workspace: Workspace, *, activity_id: str, confirmed: bool = True) -> Changes:
    """Mark the date as confirmed, or as tentative again.  Raises Invalid while the day itself, or of a window its day, is not known."""
    activity = _read(workspace, activity_id)
    if not confirmed:
        certainty, label = Certainty.TENTATIVE, message("Make the date of {title} tentative", title=activity.title)
    elif not can_be_confirmed(activity.time):
        raise Invalid(
            message("The date of {title} cannot be confirmed: its day is not known.", title=activity.title),
            meaning=message("Nothing was changed."),
            remedy=message("Set the day first, then confirm it."),
        )
    else:
        certainty, label = Certainty.CONFIRMED, message("Confirm the date of {title}", title=activity.title)
    return update_activity(workspace, activity_id=activity_id, label=label, time=replace(activity.time, date_certainty=certainty))


def can_be_confirmed(time: TimeFrame) -> bool:
    """Whether the day itself is known, and of a window its day."""
    return time.has_days and (time.kind is not TimeKind.WINDOW or time.days == 1)


def confirm_place(workspace: Workspace, *, activity_id: str, confirmed: bool = True) -> Changes:
    """Mark the place as confirmed, or as tentative again.  Raises Invalid while there is no place."""
    activity = _read(workspace, activity_id)
    if not confirmed:
        certainty, label = Certainty.TENTATIVE, message("Make the place of {title} tentative", title=activity.title)
    elif not activity.place.is_known and not activity.place.text:
        raise Invalid(
            message("The place of {title} cannot be confirmed: it is not known.", title=activity.title),
            meaning=message("Nothing was changed."),
            remedy=message("Enter the place first, then confirm it."),
        )
    else:
        certainty, label = Certainty.CONFIRMED, message("Confirm the place of {title}", title=activity.title)
    return update_activity(workspace, activity_id=activity_id, label=label, time=replace(activity.time, place_certainty=certainty))


def set_line(workspace: Workspace, *, activity_id: str, line_id: str | None) -> Changes:
    """Put it under a programme line, or under none."""
    title = _read(workspace, activity_id).title
    return update_activity(workspace, activity_id=activity_id, label=message("Change the line of {title}", title=title), line_id=line_id)


def cancel_activity(workspace: Workspace, *, activity_id: str, cancelled: bool = True) -> Changes:
    """Mark it as cancelled, or as planned again.  It stays in the file and in the calendar."""
    title = _read(workspace, activity_id).title
    label = message("Cancel {title}", title=title) if cancelled else message("Reinstate {title}", title=title)
    status = ActivityStatus.CANCELLED if cancelled else ActivityStatus.PLANNED
    return update_activity(workspace, activity_id=activity_id, label=label, status=status)


def duplicate_activity(workspace: Workspace, *, activity_id: str, first: date | None = None, time: TimeFrame | None = None) -> Activity:
    """Make a copy with its partners, directions, target countries, details, titles and dated tasks, and return it.

    The copy is planned and tentative, and has no edition: the same edition cannot take place twice.  It begins on `first`, or has the
    frame `time`, where one is given.  Its tasks are all to be done; those with a day of their own stay with the original.
    """
    original = _read(workspace, activity_id)
    if first is not None:
        time = original.time.moved_to(first)
        time = time if original.time.has_days else replace(time, kind=_kind_on_a_day(time.kind))
    label = message("Duplicate {title}", title=original.title) if time is None else message("Copy {title}", title=original.title)
    with workspace.edit(label) as unit:
        copy = unit.add(
            replace(
                original, id=new_id(), edition=None, status=ActivityStatus.PLANNED, actual_participants=None,
                repeats_id=None, occurrence="", split_from_id=None,
                time=replace(time or original.time, date_certainty=Certainty.TENTATIVE, place_certainty=Certainty.TENTATIVE),
                rank=_rank_after(unit, original), settle_by=None, window_first=None, window_last=None,
            )
        )  # fmt: skip
        unit.add_all(copied_dependents(unit, original.id, copy.id))
    return copy


def delete_activity(workspace: Workspace, *, activity_id: str) -> Changes:
    """Delete it with everything that belongs to it, its meeting included.  Undo brings all of it back.

    A changed occurrence does not come back by the rule: it becomes an exception of the activity that is repeated.
    """
    activity = _read(workspace, activity_id)
    with workspace.edit(message("Delete {title}", title=activity.title)) as unit:
        if not delete_from_series(unit, activity):
            delete_with_dependents(unit, Activity, activity_id)
    return unit.changes


def _read(workspace: Workspace, activity_id: str) -> Activity:
    with workspace.read() as reader:
        return reader.get(Activity, activity_id)


def _required(title: str) -> str:
    title = title.strip()
    if not title:
        raise Invalid(message("An activity needs a title."), meaning=message("Nothing was changed."))
    return title


def _kind_on_a_day(kind: TimeKind) -> TimeKind:
    """A window of one day has no room for anything shorter: what was looked for in it takes place on it."""
    return TimeKind.EVENT if kind is TimeKind.WINDOW else kind


def programme_of(unit: Unit, year: int) -> str:
    """The id of the programme of a year, made if there is none."""
    found = unit.all(Programme, limit=1, year=year)
    return (found[0] if found else unit.add(Programme(year=year))).id


def _rank_after_last(unit: Unit, programme_id: str | None) -> str:
    last = unit.all(Activity, order_by=["-rank"], limit=1, programme_id=programme_id)
    return rank_between(last[0].rank if last else None, None)


def _rank_after(unit: Unit, activity: Activity) -> str:
    """A rank between `activity` and the next one of its programme, if their ranks differ at all."""
    ranks = sorted({each.rank for each in unit.all(Activity, programme_id=activity.programme_id) if each.rank > activity.rank})
    return rank_between(activity.rank, ranks[0] if ranks else None)


def copied_dependents(unit: Unit, old: str, new: str) -> list[Record]:
    """Copies of what belongs to the activity `old`, for the activity `new`: partners, countries, details, directions and titles."""
    kind = kind_of(Activity)
    copies: list[Record] = [replace(each, id=new_id(), activity_id=new) for each in unit.all(ActivityPartner, activity_id=old)]
    copies += [replace(each, id=new_id(), activity_id=new) for each in unit.all(TargetCountry, activity_id=old)]
    copies += [
        replace(each, id=new_id(), activity_id=new, done_on=None)
        for each in unit.all(Task, activity_id=old, dropped=False)
        if each.offset_days is not None
    ]
    copies += [replace(each, id=new_id(), owner_id=new) for each in unit.all(Detail, owner_kind=kind, owner_id=old)]
    for direction in unit.all(ActivityDirection, activity_id=old):
        copies.append(replace(direction, id=link_id(new, direction.direction_id), activity_id=new))
    for translation in unit.all(Translation, owner_kind=kind, owner_id=old):
        id = link_id(kind, new, translation.field, translation.language)
        copies.append(replace(translation, id=id, owner_id=new))
    return copies
