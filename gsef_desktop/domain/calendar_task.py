"""A task as a calendar shows it: a light row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarTask:
    """A task on the day on which it is due.  `overdue` is that of the day of reading; `line_number` that of its activity, 0 for none."""

    id: str
    title: str
    due: date
    done: bool = False
    overdue: bool = False
    activity_id: str | None = None
    activity_title: str = ""
    line_number: int = 0
