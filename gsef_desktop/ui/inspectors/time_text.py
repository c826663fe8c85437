"""How a time is written beneath the field for it."""

from __future__ import annotations

from datetime import datetime

from gsef_desktop.domain.local_times import offset_at, offset_text
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.reference.zones import zone_city


def time_reading(frame: TimeFrame, language: str) -> str:
    """A time frame with the day of the week and, where it has hours of a zone, whose clocks these are: "Thursday 13 June 2019,
    10:00–12:00 (Madrid, UTC+2)"."""
    text = write_time(frame, language, weekday=True)
    if frame.zone is None or frame.start_time is None or frame.earliest is None:
        return text
    offset = offset_text(offset_at(datetime.combine(frame.earliest, frame.start_time), frame.zone))
    city = zone_city(frame.zone)
    return f"{text} ({offset})" if city == offset else f"{text} ({city}, {offset})"
