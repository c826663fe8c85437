"""Setting the date of an activity so that days found in a window keep it as their origin."""

from __future__ import annotations

from gsef_desktop.domain.records import Activity
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.domain.time_narrowing import Days, window_after


def window_of(activity: Activity) -> Days | None:
    """The window in which the present days of an activity were found."""
    first, last = activity.window_first, activity.window_last
    return (first, last) if first is not None and last is not None else None


def retimed(activity: Activity, time: TimeFrame) -> dict[str, object]:
    """The fields to set so that `activity` is at `time`: the date, and its window where that changes."""
    before, after = window_of(activity), window_after(activity.time, time, window_of(activity))
    if after == before:
        return {"time": time}
    return {"time": time, "window_first": after[0] if after else None, "window_last": after[1] if after else None}
