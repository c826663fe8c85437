"""What needs attention: the next weeks, the dates to confirm, the next meeting, what the checks found, the members against the goal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from gsef_desktop.domain.calendar_row import CalendarRow, occurrence_of
from gsef_desktop.domain.membership import day_within
from gsef_desktop.domain.records import (
    ActivityStatus,
    FindingKind,
    Paper,
    PaperStatus,
    PaperVersion,
)
from gsef_desktop.domain.recruiting import GoalLine
from gsef_desktop.services.action_items import OpenActions, open_actions
from gsef_desktop.services.calendar import CalendarClash, calendar_year, rows_of_year
from gsef_desktop.services.checks import count_findings
from gsef_desktop.services.dates_to_confirm import DateToConfirm, dates_among
from gsef_desktop.services.members_goal import goal_of
from gsef_desktop.services.paper_register import NOTHING_TO_CHASE, PapersToChase, papers_to_chase
from gsef_desktop.services.tasks import OpenTasks, open_tasks
from gsef_desktop.storage.queries.fees import count_overdue
from gsef_desktop.storage.queries.meetings import MeetingRow, list_meeting_rows
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

PAPERS_SHOWN = 4
"""How many papers that are wanted the Overview shows."""
TASKS_SHOWN = 4
"""How many tasks the Overview shows, unless more are wanted."""


@dataclass(frozen=True, kw_only=True)
class PaperLine:
    """A paper of a meeting with the state of each working language: ready, draft or missing."""

    symbol: str
    title: str
    states: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class NextMeeting:
    """The next meeting, its papers, and the day by which the first of them is due."""

    meeting: MeetingRow
    days_left: int | None
    papers: tuple[PaperLine, ...]
    papers_due: date | None


@dataclass(frozen=True, kw_only=True)
class Overview:
    """Everything that the Overview shows of a year, seen from `today`."""

    today: date
    activities: int
    """how many stand in the calendar of the year"""
    rows: tuple[CalendarRow, ...]
    """activities that touch the weeks shown"""
    clashes: tuple[CalendarClash, ...]
    to_confirm: tuple[DateToConfirm, ...]
    meeting: NextMeeting | None
    findings: dict[FindingKind, int]
    members_on: date
    """the day on which members are counted: that on which the year is looked at"""
    goal: GoalLine
    tasks: OpenTasks
    """what is to be done next, of any year"""
    actions: OpenActions
    """what is to be done next after meetings, of any year"""
    overdue_fees: int = 0
    """how many fees of members, of any year, are late now"""
    papers: PapersToChase = NOTHING_TO_CHASE
    """papers of meetings to come that are late, missing, untranslated or drafts"""


def overview(
    workspace: Workspace, *, year: int, today: date, first: date, weeks: int = 6, language: str = "en", now: date | None = None,
    tasks: int = TASKS_SHOWN,
) -> Overview:  # fmt: skip
    """Read the Overview of `year`; the strip shows `weeks` weeks from `first`.  `today` is the day from which days are counted.

    At most `tasks` open tasks are read, whatever their year: they are late by `now`, which is `today` unless it is given.
    """
    last = first + timedelta(days=7 * weeks - 1)
    shown = [calendar_year(workspace, year=each, language=language) for each in sorted({first.year, last.year})]
    strip = {row.id: row for found in shown for row in found.rows if row.time.has_days and row.time.overlaps(first, last)}
    known = {found.year: found.rows for found in shown}
    with workspace.read() as reader:
        rows = known[year] if year in known else rows_of_year(reader, year=year, language=language)
        meeting = _next_meeting(reader, year, today)
        members_on = day_within(year, now or today)
        goal = goal_of(reader, year=year, day=members_on).line
        to_confirm = dates_among(reader, rows, today=today)
        overdue = count_overdue(reader, now or today)
    return Overview(
        today=today,
        activities=len(rows),
        rows=tuple(strip.values()),
        clashes=tuple(clash for found in shown for clash in found.clashes if clash.first <= last and clash.last >= first),
        to_confirm=tuple(to_confirm),
        meeting=meeting,
        findings=count_findings(workspace, year=year, rows=[row for row in rows if not occurrence_of(row.id)]),
        members_on=members_on,
        goal=goal,
        tasks=open_tasks(workspace, today=now or today, language=language, limit=tasks),
        actions=open_actions(workspace, today=now or today, language=language, limit=TASKS_SHOWN),
        overdue_fees=overdue,
        papers=papers_to_chase(workspace, today=now or today, limit=PAPERS_SHOWN),
    )


def _next_meeting(reader: Reader, year: int, today: date) -> NextMeeting | None:
    """The first meeting of the year that is not over."""
    meetings = list_meeting_rows(reader, first=max(today, date(year, 1, 1)), last=date(year, 12, 31), programme_year=year)
    coming = [one for one in meetings if one.status is not ActivityStatus.CANCELLED and one.time.is_known]
    if not coming:
        return None
    meeting = coming[0]
    papers = reader.all(Paper, meeting_id=meeting.id, order_by=("rank",))
    versions = reader.all(PaperVersion, paper_id=[paper.id for paper in papers], replaced_on=None) if papers else []
    states = {(one.paper_id, one.language): "ready" if one.status is PaperStatus.FINAL else "draft" for one in versions}
    languages = sorted({one.language for one in versions} | {paper.language for paper in papers})
    due = [paper.due_on for paper in papers if paper.due_on is not None and paper.status is not PaperStatus.WITHDRAWN]
    earliest = meeting.time.earliest
    return NextMeeting(
        meeting=meeting,
        days_left=(earliest - today).days if earliest is not None and meeting.time.has_days else None,
        papers=tuple(
            PaperLine(
                symbol=paper.symbol,
                title=paper.title,
                states=tuple((code, states.get((paper.id, code), "missing")) for code in languages),
            )
            for paper in papers
        ),
        papers_due=min(due) if due else None,
    )
