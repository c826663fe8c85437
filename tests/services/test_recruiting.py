"""The recruiting board and the goal for the number of members."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Indicator, Membership, MembershipStatus, Organisation, Person, Programme
from gsef_desktop.services import members, recruiting
from gsef_desktop.storage.workspace import Workspace

DAY = date(2019, 6, 30)
PROSPECT, APPLIED, MEMBER = MembershipStatus.PROSPECT, MembershipStatus.APPLIED, MembershipStatus.MEMBER


@pytest.fixture
def network(workspace: Workspace) -> Workspace:
    """Two prospects, an applicant, an old member and one admitted this year."""
    with workspace.edit(message("Fill")) as unit:
        officer = unit.add(Person(given_name="Ada", family_name="Example"))
        for name, states in (
            ("Alpha", [(MEMBER, date(2015, 1, 1))]),
            ("Beta", [(APPLIED, date(2019, 1, 10)), (MEMBER, date(2019, 5, 1))]),
            ("Gamma", [(PROSPECT, None), (APPLIED, date(2019, 2, 1))]),
            ("Delta", [(PROSPECT, date(2019, 3, 1))]),
            ("Epsilon", [(PROSPECT, date(2019, 4, 1)), (MembershipStatus.LEFT, date(2019, 7, 1))]),
            ("Zeta", []),
        ):
            made = unit.add(Organisation(name=name, responsible_id=officer.id if name == "Gamma" else None))
            for status, since in states:
                unit.add(Membership(organisation_id=made.id, status=status, since=since))
    return workspace


def _board(workspace: Workspace, day: date = DAY) -> dict[MembershipStatus, list[str]]:
    board = recruiting.read_board(workspace, year=day.year, day=day, language="en")
    return {status: [one.name for one in column] for status, column in board.columns.items()}


def _id(workspace: Workspace, name: str) -> str:
    with workspace.read() as reader:
        return reader.all(Organisation, name=name)[0].id


def test_the_board_shows_the_states_of_the_day(network: Workspace) -> None:
    assert _board(network) == {PROSPECT: ["Delta", "Epsilon"], APPLIED: ["Gamma"], MEMBER: ["Beta"]}
    assert _board(network, date(2019, 3, 31)) == {PROSPECT: ["Delta"], APPLIED: ["Beta", "Gamma"], MEMBER: []}
    assert _board(network, date(2020, 1, 1)) == {PROSPECT: ["Delta"], APPLIED: ["Gamma"], MEMBER: []}
    listed = recruiting.list_candidates(network, year=2019, day=DAY)
    assert [(one.name, one.responsible) for one in listed if one.status is APPLIED] == [("Gamma", "Ada Example")]


def test_the_nearest_step_comes_first(network: Workspace) -> None:
    recruiting.set_next_step(network, organisation_id=_id(network, "Epsilon"), text="  Write  a letter ", day=date(2019, 7, 1))
    assert _board(network)[PROSPECT] == ["Epsilon", "Delta"]
    (one, _) = recruiting.read_board(network, year=2019, day=DAY, language="en").columns[PROSPECT]
    assert (one.next_step, one.next_step_on) == ("Write a letter", date(2019, 7, 1))
    network.undo()
    assert _board(network)[PROSPECT] == ["Delta", "Epsilon"]
    with pytest.raises(NotFound):
        recruiting.set_next_step(network, organisation_id="nothing", text="", day=None)


def test_moving_a_card_dates_the_new_state(network: Workspace) -> None:
    members.change_statuses(network, ids=[_id(network, "Delta"), _id(network, "Epsilon")], status=APPLIED, day=DAY)
    assert _board(network) == {PROSPECT: [], APPLIED: ["Delta", "Epsilon", "Gamma"], MEMBER: ["Beta"]}
    assert _board(network, date(2019, 6, 29))[PROSPECT] == ["Delta", "Epsilon"]


def test_a_prospect_is_added_as_one_step(network: Workspace) -> None:
    with pytest.raises(Invalid):
        recruiting.add_prospect(network, name=" ", day=DAY)
    recruiting.add_prospect(network, name="Eta", day=DAY)
    assert "Eta" in _board(network)[PROSPECT]
    network.undo()
    assert "Eta" not in _board(network)[PROSPECT]


def test_the_goal_is_made_set_and_counted(network: Workspace) -> None:
    assert recruiting.read_goal(network, year=2019).indicator_id == ""
    recruiting.set_goal(network, year=2019, target=100, due=date(2019, 12, 31))
    goal = recruiting.read_goal(network, year=2019)
    assert (goal.line.target, goal.line.due, goal.line.counts) == (100, date(2019, 12, 31), ())
    recruiting.set_goal(network, year=2019, target=120, due=None)
    with network.read() as reader:
        assert reader.count(Programme) == reader.count(Indicator) == 1
    with pytest.raises(Invalid):
        recruiting.set_goal(network, year=2019, target=0, due=None)
    recruiting.add_count(network, indicator_id=goal.indicator_id, day=date(2019, 3, 1), value=52, source=" The  bulletin ")
    recruiting.add_count(network, indicator_id=goal.indicator_id, day=date(2018, 12, 1), value=49)
    line = recruiting.read_goal(network, year=2019).line
    assert [(count.day, count.value, count.source) for count in line.counts] == [
        (date(2018, 12, 1), 49, ""), (date(2019, 3, 1), 52, "The bulletin"),
    ]  # fmt: skip
    assert line.start == date(2018, 12, 1)
    assert line.unnamed(DAY) == 50
    recruiting.correct_count(network, measurement_id=line.counts[1].id, day=date(2019, 3, 2), value=53, source="")
    assert recruiting.read_goal(network, year=2019).line.counts[1].value == 53
    for value in (-1.0,):
        with pytest.raises(Invalid):
            recruiting.add_count(network, indicator_id=goal.indicator_id, day=DAY, value=value)


def test_the_baseline_is_the_first_count_unless_one_was_noted(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        programme = unit.add(Programme(year=2019))
        indicator = unit.add(
            Indicator(programme_id=programme.id, title="Members", unit="members", baseline=49, target=100, source="the programme")
        )
    line = recruiting.read_goal(workspace, year=2020).line
    assert [(count.id, count.day, count.value, count.source) for count in line.counts] == [("", date(2019, 1, 1), 49, "the programme")]
    recruiting.add_count(workspace, indicator_id=indicator.id, day=date(2019, 1, 1), value=50)
    assert [count.value for count in recruiting.read_goal(workspace, year=2019).line.counts] == [50]
