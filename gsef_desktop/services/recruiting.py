"""Winning members: the board of candidates with their next steps, and the goal with what was counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Indicator, Measurement, Membership, MembershipStatus, Organisation, Programme
from gsef_desktop.domain.recruiting import BOARD, Candidate
from gsef_desktop.services.members import required_name
from gsef_desktop.services.members_goal import MEMBERS_UNIT, MembersGoal, goal_of
from gsef_desktop.storage.queries import recruiting as queries
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class RecruitingBoard:
    """The board on a day.  `columns` has one tuple for each status of `BOARD`; members are those admitted since `admitted_from`."""

    day: date
    admitted_from: date
    columns: dict[MembershipStatus, tuple[Candidate, ...]]

    @property
    def number(self) -> int:
        """How many organisations are on it."""
        return sum(len(column) for column in self.columns.values())


def read_board(workspace: Workspace, *, year: int, day: date, language: str) -> RecruitingBoard:
    """Read the board: prospects and applicants of a day, and whoever became a member in the year up to then."""
    start = date(year, 1, 1)
    with workspace.read() as reader:
        found = queries.candidates(reader, day=day, admitted_from=start, language=language)
    columns = {status: tuple(one for one in found if one.status is status) for status in BOARD}
    return RecruitingBoard(day=day, admitted_from=start, columns=columns)


def with_known(board: RecruitingBoard, known: RecruitingBoard | None) -> RecruitingBoard:
    """A board with the candidates that were known before in the place of equal ones, so that comparing both takes no time."""
    if known is None:
        return board
    before = {one.id: one for column in known.columns.values() for one in column}
    columns = {
        status: tuple(old if (old := before.get(one.id)) == one and old is not None else one for one in column)
        for status, column in board.columns.items()
    }
    return replace(board, columns=columns)


def read_goal(workspace: Workspace, *, year: int) -> MembersGoal:
    """Read the goal of the newest programme up to a year, with all that was counted and the members named over time."""
    with workspace.read() as reader:
        return goal_of(reader, year=year)


def add_prospect(workspace: Workspace, *, name: str, day: date) -> Organisation:
    """Make an organisation that could become a member, a prospect since `day`.  Raises Invalid without a name."""
    name = required_name(name)
    with workspace.edit(message("Add {name}", name=name)) as unit:
        made = unit.add(Organisation(name=name))
        unit.add(Membership(organisation_id=made.id, status=MembershipStatus.PROSPECT, since=day))
        return made


def set_next_step(workspace: Workspace, *, organisation_id: str, text: str, day: date | None) -> Changes:
    """Note what is to be done next to win an organisation, and by when.  Raises NotFound."""
    with workspace.read() as reader:
        name = reader.get(Organisation, organisation_id).name
    with workspace.edit(message("Set the next step with {name}", name=name)) as unit:
        unit.update(Organisation, organisation_id, next_step=" ".join(text.split()), next_step_on=day)
    return unit.changes


def set_goal(workspace: Workspace, *, year: int, target: float, due: date | None) -> Changes:
    """Set the goal of a year: that of its programme, which is made if there is none.  Raises Invalid for a target below 1."""
    if target < 1:
        raise Invalid(
            message("A goal is a number of members."), meaning=message("Nothing was changed."), remedy=message("Type a number from 1 on.")
        )
    with workspace.edit(message("Set the goal for the number of members")) as unit:
        programmes = unit.all(Programme, year=year, limit=1)
        programme = programmes[0] if programmes else unit.add(Programme(year=year))
        known = unit.all(Indicator, programme_id=programme.id, unit=MEMBERS_UNIT, limit=1)
        if known:
            unit.update(Indicator, known[0].id, target=target, due_on=due)
        else:
            title = str(message("Number of members"))
            unit.add(Indicator(programme_id=programme.id, title=title, unit=MEMBERS_UNIT, target=target, due_on=due))
    return unit.changes


def add_count(workspace: Workspace, *, indicator_id: str, day: date, value: float, source: str = "") -> Changes:
    """Note how many members were counted on a day, and who says so.  Raises Invalid for a number below 0, NotFound."""
    _check(value)
    with workspace.edit(message("Note a number of members")) as unit:
        unit.get(Indicator, indicator_id)
        unit.add(Measurement(indicator_id=indicator_id, day=day, value=value, source=" ".join(source.split())))
    return unit.changes


def correct_count(workspace: Workspace, *, measurement_id: str, day: date, value: float, source: str) -> Changes:
    """Correct what was noted.  Raises Invalid for a number below 0, NotFound."""
    _check(value)
    with workspace.edit(message("Correct a number of members")) as unit:
        unit.update(Measurement, measurement_id, day=day, value=value, source=" ".join(source.split()))
    return unit.changes


def _check(value: float) -> None:
    if value < 0:
        raise Invalid(
            message("A number of members cannot be below 0."), meaning=message("Nothing was changed."), remedy=message("Type a number.")
        )


def list_candidates(workspace: Workspace, *, year: int, day: date, language: str = "en") -> Sequence[Candidate]:
    """Everybody on the board, column by column, for scripts."""
    board = read_board(workspace, year=year, day=day, language=language)
    return [one for status in BOARD for one in board.columns[status]]
