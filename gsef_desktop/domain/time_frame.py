"""The time frame: when an activity is, however uncertain.

A time frame keeps inclusive bounds, what kind of thing lies between them, how precisely it is known, and the
text as typed.  Its standard form is EDTF (ISO 8601-2:2019), see `gsef_desktop.domain.edtf`; reading of typed text is in
`gsef_desktop.domain.time_reading`, printing in `gsef_desktop.domain.time_writing`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum


class TimeKind(StrEnum):
    """What takes place between the two bounds."""

    EVENT = "event"
    """takes place on all of these days"""
    WINDOW = "window"
    """something shorter, somewhere inside"""
    MILESTONE = "milestone"
    """a point inside"""
    PERIOD = "period"
    """begins with the first day and lasts"""


class Precision(StrEnum):
    """The finest unit in which the bounds are known."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"
    UNKNOWN = "unknown"


_DAY = Precision.DAY  # a class looks its member up ten times more slowly, and every row is asked several times


class Certainty(StrEnum):
    """Whether something has been settled."""

    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeFrame:
    """When something is.

    `earliest` and `latest` are inclusive days, both given or both None (then `precision` is UNKNOWN).
    `start_time` and `end_time` are wall-clock times in `zone` (an IANA name); a frame without them is all-day.
    `text` is what was typed, kept even where it could not be read.
    """

    earliest: date | None = None
    latest: date | None = None
    kind: TimeKind = TimeKind.EVENT
    precision: Precision = Precision.UNKNOWN
    date_certainty: Certainty = Certainty.TENTATIVE
    place_certainty: Certainty = Certainty.TENTATIVE
    start_time: time | None = None
    end_time: time | None = None
    zone: str | None = None
    text: str = ""

    def __post_init__(self) -> None:
        if (self.earliest is None) != (self.latest is None):
            raise ValueError("a time frame has both bounds or neither")
        if self.earliest is not None and self.latest is not None and self.latest < self.earliest:
            raise ValueError("a time frame ends before it begins")
        if (self.earliest is None) != (self.precision is Precision.UNKNOWN):
            raise ValueError("the precision is unknown exactly when there are no bounds")

    @property
    def is_known(self) -> bool:
        """Whether any bounds are known."""
        return self.earliest is not None

    @property
    def has_days(self) -> bool:
        """Whether the days themselves are known (precision of a day)."""
        return self.precision is _DAY

    @property
    def days(self) -> int:
        """Number of days from the first to the last bound, 0 when unknown."""
        if self.earliest is None or self.latest is None:
            return 0
        return (self.latest - self.earliest).days + 1

    def overlaps(self, first: date, last: date) -> bool:
        """Whether any day of the frame lies between `first` and `last`, both inclusive."""
        return self.earliest is not None and self.latest is not None and self.earliest <= last and first <= self.latest

    def moved_to(self, first: date) -> TimeFrame:
        """The same frame beginning on `first`.  A frame whose day was not known becomes that one day."""
        length = self.days if self.has_days else 1
        return replace(self, earliest=first, latest=first + timedelta(days=length - 1), precision=Precision.DAY, text="")

    def on_days(self, first: date, last: date) -> TimeFrame:
        """The same frame set to the days from `first` to `last`, known to the day."""
        return replace(self, earliest=first, latest=last, precision=Precision.DAY, text="")

    def confirmed(self) -> TimeFrame:
        """The same frame with its date confirmed."""
        return replace(self, date_certainty=Certainty.CONFIRMED)


UNKNOWN_TIME = TimeFrame()
