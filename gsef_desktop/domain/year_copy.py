"""What copying a year's programme to the next year would make, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, TimeFrame


class CopyState(StrEnum):
    """Why an activity is offered ticked or not."""

    NEW = "new"
    """to be copied"""
    CANCELLED = "cancelled"
    """it did not take place"""
    PRESENT = "present"
    """the next year has it already"""
    CONTINUES = "continues"
    """it reaches into the next year, or is repeated into it"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyRow:
    """An activity and what would become of it.  `clashes` are the titles of what takes place elsewhere on the new days."""

    activity_id: str
    title: str
    new_title: str
    time: TimeFrame = UNKNOWN_TIME
    new_time: TimeFrame = UNKNOWN_TIME
    place: Place = NO_PLACE
    line_number: int = 0
    line_title: str = ""
    edition: int | None = None
    """the new edition"""
    repeats: bool = False
    state: CopyState = CopyState.NEW
    clashes: tuple[str, ...] = ()

    @property
    def offered(self) -> bool:
        """Whether it is ticked at first."""
        return self.state is CopyState.NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCopy:
    """The copy of the programme of `year` to `year` + 1, by lines and dates."""

    year: int
    rows: tuple[CopyRow, ...]
    programme_there: bool
    """whether the next year has a programme already"""
