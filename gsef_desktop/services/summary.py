"""The numbers in the window's frame."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.membership import day_within
from gsef_desktop.services.members_goal import goal_of
from gsef_desktop.storage.queries.calendar import lines_of_year, years_with_activities
from gsef_desktop.storage.queries.summary import activity_counts
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class LineCount:
    """A programme line with the number of its activities in the year."""

    id: str
    number: int
    title: str
    activities: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSummary:
    """What the frame says about a year."""

    year: int
    lines: tuple[LineCount, ...]
    activities: int
    without_day: int
    members: int
    """as the goal's indicator counts them, else those entered by name"""


def summarise_year(workspace: Workspace, *, year: int, language: str = "en", today: date | None = None) -> YearSummary:
    """The numbers of a year; titles in `language` where they are translated.

    Members are counted on the day on which the Members view looks at the year (`today` is the present day unless it is given).
    """
    with workspace.read() as reader:
        counts = activity_counts(reader, year=year)
        lines = lines_of_year(reader, year=year, language=language)
        day = day_within(year, today or date.today())
        members = goal_of(reader, year=year, day=day).line.now(day)
    return YearSummary(
        year=year,
        lines=tuple(
            LineCount(id=line.id, number=line.number, title=line.title, activities=counts.get(line.number, (0, 0))[0]) for line in lines
        ),
        activities=sum(count for count, _ in counts.values()),
        without_day=sum(dayless for _, dayless in counts.values()),
        members=round(members),
    )


def list_years(workspace: Workspace) -> list[int]:
    """The years of the file's programmes and activities, ascending."""
    with workspace.read() as reader:
        return years_with_activities(reader)
