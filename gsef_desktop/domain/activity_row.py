"""A row of the list of activities, and what the list is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, TimeFrame

CONFIRMED, TENTATIVE, UNKNOWN = "confirmed", "tentative", "unknown"
"""How far the date of an activity is settled; unknown: its day is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityListRow:
    """An activity as a list shows it: the row of the calendar, and who has to do with it.

    `people` are the one responsible and then the delegates, `hosts` the organisations that receive it, `rule` how it is repeated (RRULE
    values, empty where it is not), `planned_time` and `planned_place` what had been planned before it came otherwise (`has_plan`).
    """

    row: CalendarRow
    line_title: str = ""
    """the short title of its programme line, in the reader's language where it is translated"""
    people: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    rule: str = ""
    has_plan: bool = False
    planned_time: TimeFrame = UNKNOWN_TIME
    planned_place: Place = NO_PLACE
    plan_note: str = ""

    @property
    def id(self) -> str:
        """The id of the activity or of its occurrence."""
        return self.row.id


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFilter:
    """Which activities.  Empty sets and texts let everything through.

    `first` and `last` are inclusive days that an activity must touch; without them all are meant, whenever they are.  What has no date at
    all belongs to the years of its programme that lie within whole.  `regions` are codes of `gsef_desktop.reference` or `ONLINE`,
    `statuses` are `CONFIRMED`, `TENTATIVE` and `UNKNOWN`; `ids` None: any.  `text`: every word of it begins a word or stands, from three
    letters on, inside a word of the activity.  `outsiders` leaves internal activities out, `planned` goes by the planned dates and places.
    """

    first: date | None = None
    last: date | None = None
    lines_off: frozenset[int] = frozenset()
    regions: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    ids: frozenset[str] | None = None
    person_id: str = ""
    text: str = ""
    outsiders: bool = False
    planned: bool = False
