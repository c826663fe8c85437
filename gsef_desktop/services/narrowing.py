"""Narrowing and widening the date of an activity, one step of the history each, and going back to the window it was found in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Programme
from gsef_desktop.domain.time_frame import Certainty, Precision
from gsef_desktop.domain.time_narrowing import frame_of_window, is_finer, narrow, widen
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services.activities import programme_of, update_activity
from gsef_desktop.services.windows import window_of
from gsef_desktop.storage.workspace import Workspace


def narrow_activity(
    workspace: Workspace, *, activity_id: str, precision: Precision, at: date | None = None, language: str = "en",
    merge_key: str | None = None,
) -> Changes:  # fmt: skip
    """Let the date be known to `precision`: a finer one, in the slot that holds the day `at` (by default the first of its days).

    A coarser precision makes the date less exact: the slots that its days lie in; UNKNOWN forgets them.  The same one with a day moves
    it to another slot.  `language` is that of the step's name in the history.  Raises Invalid where nothing is known and no day is given.
    """
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
    time, title = activity.time, activity.title
    if is_finer(time.precision, precision):
        frame, label = widen(time, precision), message("Make the date of {title} less exact", title=title)
    elif precision is Precision.UNKNOWN:
        return Changes()
    else:
        day = at or time.earliest
        if day is None:
            raise Invalid(
                message("The date of {title} is not known.", title=title), meaning=message("Nothing was changed."),
                remedy=message("Type a year, a month or a day first."),
            )  # fmt: skip
        frame = narrow(time, precision, day)
        label = message("Narrow {title} to {date}", title=title, date=write_time(frame, language, style="short", with_clock=False))
    with workspace.edit(label, merge_key=merge_key) as unit:
        fields: dict[str, Any] = {"time": frame}
        if not frame.is_known and time.earliest is not None and unit.find(Programme, activity.programme_id) is None:
            fields["programme_id"] = programme_of(unit, time.earliest.year)  # where it is found again without a day
        update_activity(workspace, activity_id=activity_id, label=label, **fields)
    return unit.changes


def back_to_window(workspace: Workspace, *, activity_id: str) -> Changes:
    """Take back the days: the activity is somewhere in the window again in which they were found.  Raises Invalid where there is none."""
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
    window = window_of(activity)
    if window is None:
        raise Invalid(
            message("The date of {title} was not found in a window.", title=activity.title), meaning=message("Nothing was changed.")
        )
    time = activity.time
    on_days = (found := frame_of_window(*window)).has_days
    frame = replace(
        time, earliest=found.earliest, latest=found.latest, precision=found.precision, kind=found.kind, text="",
        date_certainty=Certainty.TENTATIVE, start_time=time.start_time if on_days else None, end_time=time.end_time if on_days else None,
        zone=time.zone if on_days else None,
    )  # fmt: skip
    label = message("Put {title} back into its window", title=activity.title)
    return update_activity(workspace, activity_id=activity_id, label=label, time=frame)
