"""The goal for the number of members: the one reading of it, from which the frame, every view and every document take their numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.records import Measurement, Programme
from gsef_desktop.domain.recruiting import Count, GoalLine, named_over_time
from gsef_desktop.storage.queries.recruiting import all_states, goal_indicator
from gsef_desktop.storage.queries.summary import members_named
from gsef_desktop.storage.reader import Reader

MEMBERS_UNIT = "members"
"""The unit of the indicator that is the goal for the number of members."""


@dataclass(frozen=True, kw_only=True)
class MembersGoal:
    """The goal for the number of members.  `indicator_id` empty: no goal has been set yet."""

    indicator_id: str
    title: str
    baseline: float | None
    source: str
    line: GoalLine


def goal_of(reader: Reader, *, year: int, day: date | None = None) -> MembersGoal:
    """The goal of the newest programme up to a year, with all that was counted.

    Members by name are those of `day` alone, which takes no time however many there are; without it, of every day.
    """
    indicator = goal_indicator(reader, year=year)
    start, counts = date(year, 1, 1), []
    if indicator is not None:
        start = date(reader.get(Programme, indicator.programme_id).year, 1, 1)
        counts = [
            Count(id=one.id, day=one.day or start, value=one.value, source=one.source)
            for one in reader.all(Measurement, indicator_id=indicator.id)
        ]
        if indicator.baseline is not None and not any(count.day <= start for count in counts):
            counts.append(Count(day=start, value=indicator.baseline, source=indicator.source))
        counts.sort(key=lambda count: (count.day, count.id))
        start = min([start, *(count.day for count in counts)])
    named = named_over_time(all_states(reader), start=start) if day is None else ((day, members_named(reader, day=day)),)
    line = GoalLine(
        start=start, counts=tuple(counts), named=named,
        target=indicator.target if indicator else None, due=indicator.due_on if indicator else None,
    )  # fmt: skip
    if indicator is None:
        return MembersGoal(indicator_id="", title="", baseline=None, source="", line=line)
    return MembersGoal(indicator_id=indicator.id, title=indicator.title, baseline=indicator.baseline, source=indicator.source, line=line)
