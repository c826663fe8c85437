"""What a number of reminders is called, and since when."""

from __future__ import annotations

from datetime import datetime, tzinfo

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.time_writing import weekday_name, write_clock, write_day

_WEEK = 6
"""Days within which a day of the week is clear."""


def reminders_since(count: int, first: datetime, now: datetime, language: str, zone: tzinfo | None = None) -> Message:
    """ "5 reminders since Monday", "2 reminders since 09:00", "12 reminders since 3 May"."""
    begun, today = first.astimezone(zone), now.astimezone(zone).date()
    days = (today - begun.date()).days
    if days <= 0:
        since = write_clock(begun.time())
    elif days <= _WEEK:
        since = weekday_name(begun.weekday(), language)
    else:
        since = write_day(begun.date(), language, with_year=begun.year != today.year)
    if count == 1:
        return message("1 reminder since {day}", day=since)
    return message("{count} reminders since {day}", count=count, day=since)
