"""The one word that says how things stand with an activity: tentative, confirmed, held or cancelled."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, ActivityStatus
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.services.activities import confirm_date
from gsef_desktop.services.series_keeping import update_following
from gsef_desktop.storage.workspace import Workspace

ShownStatus = Literal["tentative", "confirmed", "held", "cancelled"]


def set_status(workspace: Workspace, *, activity_id: str, status: ShownStatus) -> Changes:
    """Set it in one step.  Raises Invalid when a date is to be confirmed whose day is not known, NotFound."""
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
    if activity.status is ActivityStatus.PLANNED and status in {"tentative", "confirmed"}:
        return confirm_date(workspace, activity_id=activity_id, confirmed=status == "confirmed")
    with workspace.edit(message("Change the status of {title}", title=activity.title)) as unit:
        if status in {"held", "cancelled"}:
            update_following(unit, activity_id, status=ActivityStatus(status))
        else:
            certainty = Certainty.CONFIRMED if status == "confirmed" and activity.time.has_days else Certainty.TENTATIVE
            time = replace(activity.time, date_certainty=certainty)
            update_following(unit, activity_id, status=ActivityStatus.PLANNED, time=time)
    return unit.changes
