"""What a user does to several activities at once: each function is one edit, so one step back.

They are given ids of rows of the calendar; a row that is an occurrence of a repeated activity is changed by itself alone.
All raise NotFound for an unknown id and ReadOnly in a file that can only be read; then nothing is changed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from gsef_desktop.domain.calendar_row import activity_of
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, ActivityStatus
from gsef_desktop.domain.time_frame import Certainty, TimeFrame
from gsef_desktop.services.activities import can_be_confirmed, update_activity
from gsef_desktop.services.occurrence_scopes import delete_row, own_activities
from gsef_desktop.services.series_keeping import update_following

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace


def confirm_dates(workspace: Workspace, *, row_ids: Collection[str], confirmed: bool = True) -> Changes:
    """Confirm the dates of those whose day is known (or make all of them tentative again).  Raises Invalid where none can be confirmed."""
    with workspace.read() as reader:
        times = {id: reader.get(Activity, activity_of(id)).time for id in row_ids}
    ready = [id for id, time in times.items() if not confirmed or can_be_confirmed(time)]
    if not ready:
        raise Invalid(
            message("None of these dates can be confirmed: their days are not known."),
            meaning=message("Nothing was changed."),
            remedy=message("Set the days first, then confirm them."),
        )
    certainty = Certainty.CONFIRMED if confirmed else Certainty.TENTATIVE
    label = message("Confirm {count} dates", count=len(ready)) if confirmed else message("Make {count} dates tentative", count=len(ready))
    with workspace.edit(label) as unit:
        for id in own_activities(unit, ready):
            update_following(unit, id, time=replace(unit.get(Activity, id).time, date_certainty=certainty))
    return unit.changes


def move_activities(workspace: Workspace, *, row_ids: Collection[str], days: int, merge_key: str | None = None) -> Changes:
    """Move all of them by so many days (back, where negative); bounds of uncertain dates move too, those without any stay.

    Raises Invalid where one would leave the calendar (years 1 to 9999).
    """
    label = message("Move {count} activities by {days} days", count=len(row_ids), days=days)
    with workspace.edit(label, merge_key=merge_key) as unit:
        for id in own_activities(unit, row_ids):
            update_activity(workspace, activity_id=id, time=_shifted(unit.get(Activity, id).time, timedelta(days=days)))
    return unit.changes


def set_line_of(workspace: Workspace, *, row_ids: Collection[str], line_id: str | None) -> Changes:
    """Put all of them under a programme line, or under none."""
    with workspace.edit(message("Change the line of {count} activities", count=len(row_ids))) as unit:
        for id in own_activities(unit, row_ids):
            update_following(unit, id, line_id=line_id)
    return unit.changes


def cancel_activities(workspace: Workspace, *, row_ids: Collection[str], cancelled: bool = True) -> Changes:
    """Mark all of them as cancelled, or as planned again."""
    count = len(row_ids)
    label = message("Cancel {count} activities", count=count) if cancelled else message("Reinstate {count} activities", count=count)
    with workspace.edit(label) as unit:
        for id in own_activities(unit, row_ids):
            update_following(unit, id, status=ActivityStatus.CANCELLED if cancelled else ActivityStatus.PLANNED)
    return unit.changes


def delete_activities(workspace: Workspace, *, row_ids: Collection[str]) -> Changes:
    """Delete all of them with everything that belongs to them; of a repeated one the occurrences.  Undo brings all of it back."""
    with workspace.edit(message("Delete {count} activities", count=len(row_ids))) as unit:
        for id in dict.fromkeys(row_ids):
            if unit.find(Activity, activity_of(id)) is None:
                continue  # gone already with what it belonged to
            delete_row(unit, id)
    return unit.changes


def _shifted(time: TimeFrame, by: timedelta) -> TimeFrame:
    if time.earliest is None or time.latest is None:
        return time
    try:
        return replace(time, earliest=_moved(time.earliest, by), latest=_moved(time.latest, by), text="")
    except OverflowError:
        raise Invalid(message("That is outside the calendar."), meaning=message("Nothing was changed.")) from None


def _moved(day: date, by: timedelta) -> date:
    return day + by
