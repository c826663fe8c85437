"""An activity as a calendar shows it: a light row, made without reading the whole record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.records import ActivityKind, ActivityRole, ActivityStatus
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, TimeFrame, TimeKind

ONLINE = "online"
"""Stands for a region where an activity has no place on earth."""

_AT = "@"


def occurrence_key(activity_id: str, occurrence: str) -> str:
    """The id of the row that stands for one occurrence of a repeated activity."""
    return f"{activity_id}{_AT}{occurrence}"


def activity_of(row_id: str) -> str:
    """The id of the activity for which a row stands."""
    return row_id.partition(_AT)[0]


def occurrence_of(row_id: str) -> str:
    """Which occurrence a row stands for, empty where it stands for the activity itself."""
    return row_id.partition(_AT)[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRow:
    """One activity, or one occurrence of a repeated one (then `id` is an `occurrence_key`).

    `title` is in the reader's language where it exists, else the original, whose code `title_language` tells."""

    id: str
    title: str
    title_language: str = "en"
    kind: ActivityKind = ActivityKind.EVENT
    status: ActivityStatus = ActivityStatus.PLANNED
    role: ActivityRole = ActivityRole.UNKNOWN
    time: TimeFrame = UNKNOWN_TIME
    place: Place = NO_PLACE
    line_id: str | None = None
    line_number: int = 0
    """from 1; 0 where it belongs to no line"""
    region: str = ""
    """a region code of `gsef_desktop.reference`, `ONLINE`, or empty where it is not known"""
    rank: str = ""
    internal: bool = False
    series_id: str | None = None
    occurrence: str = ""
    """the original start of an occurrence of a repeated activity (see `records.Activity.occurrence`), empty for any other row"""
    repeats: bool = False
    """whether it belongs to a repeated activity: the activity itself, an occurrence or a changed occurrence"""

    @property
    def activity_id(self) -> str:
        """The id of the activity: that of the row without the occurrence."""
        return activity_of(self.id)

    @property
    def order(self) -> tuple[bool, date, date, str, str]:
        """By this rows stand in the order of their dates, those without any last."""
        return self.time.earliest is None, self.time.earliest or date.max, self.time.latest or date.max, self.rank, self.id

    @property
    def is_window(self) -> bool:
        """Whether only a span is known in which something shorter takes place."""
        return self.time.kind is TimeKind.WINDOW and self.time.days > 1

    @property
    def is_tentative(self) -> bool:
        """Whether the date is still to be confirmed; that of a window is by nature."""
        return self.time.date_certainty is Certainty.TENTATIVE or self.is_window or not self.time.has_days


class LineInfo(NamedTuple):
    """A programme line as a filter shows it.  `number` counts from 1."""

    id: str
    number: int
    title: str
