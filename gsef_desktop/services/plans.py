"""Plan and outcome side by side: when and where an activity was planned, beside when and where it is or was.

A plan is one record of its own; every function that writes is one edit.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityPlan, Programme, link_id
from gsef_desktop.domain.time_frame import Certainty, TimeFrame
from gsef_desktop.domain.time_reading import Reading, read_time
from gsef_desktop.services.history import earlier_dates
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

Which = Literal["planned", "actual"]


@dataclass(frozen=True, kw_only=True)
class PlanSide:
    """One side: date and place, and on the planned side the note."""

    time: TimeFrame
    place: Place
    note: str = ""


def plan_id(activity_id: str) -> str:
    """The id of the plan of an activity."""
    return link_id("plan", activity_id)


def plan_of(reader: Reader, activity_id: str) -> ActivityPlan | None:
    """The plan of an activity, None where none was kept."""
    return reader.find(ActivityPlan, plan_id(activity_id))


def planned_or_actual(reader: Reader, activity_id: str, which: Which) -> PlanSide:
    """Date and place to print: as planned (as they are, where no plan was kept) or as they are.  Raises NotFound."""
    activity = reader.get(Activity, activity_id)
    plan = plan_of(reader, activity_id) if which == "planned" else None
    if plan is None:
        return PlanSide(time=activity.time, place=activity.place)
    return PlanSide(time=plan.time, place=plan.place, note=plan.note)


def offered_plan(workspace: Workspace, *, activity_id: str) -> PlanSide | None:
    """What might be kept as the plan: where a confirmed date was changed since, what it was.  None where a plan is kept already."""
    with workspace.read() as reader:
        activity, plan = reader.get(Activity, activity_id), plan_of(reader, activity_id)
    if plan is not None:
        return None
    now = activity.time
    for time, place in earlier_dates(workspace, activity_id=activity_id):
        moved = (time.earliest, time.latest, place.text) != (now.earliest, now.latest, activity.place.text)
        if time.date_certainty is Certainty.CONFIRMED and time.is_known:
            return PlanSide(time=time, place=place) if moved else None
    return None


def keep_as_plan(workspace: Workspace, *, activity_id: str, time: TimeFrame | None = None, place: Place | None = None) -> Changes:
    """Keep date and place as the plan: the present ones, or those given.  A note stays."""
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
    label = message("Keep the plan of {title}", title=activity.title)
    return _put(workspace, activity, label, time=time or activity.time, place=place or activity.place)


def set_plan_time_text(workspace: Workspace, *, activity_id: str, text: str, language: str | None = None) -> Reading:
    """Set the planned date from typed text and return how it was read; the year is that of the present date, else of the programme."""
    with workspace.read() as reader:
        activity, plan = reader.get(Activity, activity_id), plan_of(reader, activity_id)
        programme = reader.find(Programme, activity.programme_id)
    known = (plan.time.earliest if plan else None) or activity.time.earliest
    reading = read_time(text, year=known.year if known else programme.year if programme else None, language=language)
    time = reading.frame
    if plan is not None and time.is_known:
        time = replace(time, date_certainty=plan.time.date_certainty, place_certainty=plan.time.place_certainty)
    _put(workspace, activity, message("Change the planned date of {title}", title=activity.title), time=time)
    return replace(reading, frame=time)


def set_plan_place(workspace: Workspace, *, activity_id: str, place: Place) -> Changes:
    """Set the planned place."""
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
    return _put(workspace, activity, message("Change the planned place of {title}", title=activity.title), place=place)


def set_plan_note(workspace: Workspace, *, activity_id: str, note: str) -> Changes:
    """Say why it came otherwise."""
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
    return _put(workspace, activity, message("Change the note on the plan of {title}", title=activity.title), note=note.strip())


def remove_plan(workspace: Workspace, *, activity_id: str) -> Changes:
    """Forget the plan; date and place stay as they are.  Raises NotFound where none was kept."""
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
    with workspace.edit(message("Remove the plan of {title}", title=activity.title)) as unit:
        unit.delete(ActivityPlan, plan_id(activity_id))
    return unit.changes


def _put(workspace: Workspace, activity: Activity, label: Message, **fields: object) -> Changes:
    """Set fields of the plan; one that is not there yet begins as the present date and place."""
    with workspace.edit(label) as unit:
        if plan_of(unit, activity.id) is None:
            unit.add(ActivityPlan(id=plan_id(activity.id), activity_id=activity.id, time=activity.time, place=activity.place))
        unit.update(ActivityPlan, plan_id(activity.id), **fields)
    return unit.changes
