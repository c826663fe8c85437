"""The Overview: what needs attention, seen from a day."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    Fee,
    Indicator,
    Measurement,
    Meeting,
    Membership,
    MembershipCategory,
    MembershipStatus,
    Organisation,
    Paper,
    PaperStatus,
    PaperVersion,
    Participation,
    Programme,
    Reply,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.services import fees, members
from gsef_desktop.services.checks import count_findings
from gsef_desktop.services.dates_to_confirm import dates_to_confirm
from gsef_desktop.services.overview import overview
from gsef_desktop.services.recruiting import read_board
from gsef_desktop.services.repetition import set_repetition
from gsef_desktop.services.summary import summarise_year
from gsef_desktop.storage.workspace import Workspace

TODAY = date(2019, 6, 11)
MONDAY = date(2019, 6, 10)
BILBAO = Place(text="Bilbao", city="Bilbao", country="ES")


def frame(first: date, last: date, *, confirmed: bool = False, kind: TimeKind = TimeKind.EVENT) -> TimeFrame:
    certainty = Certainty.CONFIRMED if confirmed else Certainty.TENTATIVE
    return TimeFrame(earliest=first, latest=last, precision=Precision.DAY, date_certainty=certainty, kind=kind)


def fill(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        programme = unit.add(Programme(id="p", year=2019))
        for id, time in (
            ("over", frame(date(2019, 3, 1), date(2019, 3, 2))),
            ("settled", frame(date(2019, 6, 20), date(2019, 6, 21), confirmed=True)),
            ("soon", frame(date(2019, 6, 25), date(2019, 6, 28))),
            ("window", frame(date(2019, 10, 14), date(2019, 10, 18), confirmed=True, kind=TimeKind.WINDOW)),
            ("august", TimeFrame(earliest=date(2019, 8, 1), latest=date(2019, 8, 31), precision=Precision.MONTH)),
        ):
            unit.add(Activity(id=id, title=id, programme_id=programme.id, time=time, place=BILBAO))


def test_dates_to_confirm_are_those_still_to_come(workspace: Workspace) -> None:
    fill(workspace)
    found = overview(workspace, year=2019, today=TODAY, first=MONDAY)
    assert [(one.row.id, one.days_left) for one in found.to_confirm] == [("soon", 14), ("august", None), ("window", 125)]


def test_the_strip_shows_known_days_within_its_weeks(workspace: Workspace) -> None:
    fill(workspace)
    found = overview(workspace, year=2019, today=TODAY, first=MONDAY)
    assert {row.id for row in found.rows} == {"settled", "soon"}


def test_the_next_meeting_with_its_papers(workspace: Workspace) -> None:
    fill(workspace)
    with workspace.edit(message("Fill")) as unit:
        unit.add(Meeting(id="m", activity_id="soon", symbol="X/1"))
        unit.add(Meeting(id="past", activity_id="over", symbol="X/0"))
        paper = unit.add(Paper(meeting_id="m", symbol="X/1/1", title="Budget", due_on=date(2019, 6, 14)))
        unit.add(PaperVersion(paper_id=paper.id, language="en", status=PaperStatus.FINAL))
        unit.add(PaperVersion(paper_id=paper.id, language="fr", status=PaperStatus.DRAFT))
        unit.add(Participation(meeting_id="m", name="Ada Example", reply=Reply.ACCEPTED))
        unit.add(Participation(meeting_id="m", name="Bob Example"))
    meeting = overview(workspace, year=2019, today=TODAY, first=MONDAY).meeting
    assert meeting is not None
    assert (meeting.meeting.symbol, meeting.days_left, meeting.papers_due) == ("X/1", 14, date(2019, 6, 14))
    assert [(one.title, one.states) for one in meeting.papers] == [("Budget", (("en", "ready"), ("fr", "draft")))]
    assert (meeting.meeting.participants, meeting.meeting.accepted) == (2, 1)


def test_members_against_the_goal(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        programme = unit.add(Programme(year=2019))
        indicator = unit.add(
            Indicator(programme_id=programme.id, title="Members", unit="members", baseline=49, target=100, due_on=date(2019, 12, 31))
        )
        unit.add(Measurement(indicator_id=indicator.id, day=date(2019, 3, 31), value=52))
        unit.add(Measurement(indicator_id=indicator.id, day=date(2019, 9, 30), value=70))
        city = unit.add(Organisation(name="Exampleville"))
        unit.add(Membership(organisation_id=city.id, status=MembershipStatus.MEMBER))
    found = overview(workspace, year=2019, today=TODAY, first=MONDAY)
    goal, day = found.goal, found.members_on
    assert (goal.now(day), goal.named_on(day), goal.target, goal.due) == (52, 1, 100, date(2019, 12, 31))
    assert [count.value for count in goal.counts] == [49, 52, 70], "from the baseline on"
    assert summarise_year(workspace, year=2019, today=TODAY).members == 52, "a count of a later day is none yet, wherever members are shown"
    assert members.summarise_members(workspace, year=2019, day=TODAY, language="en").counted == 52


def test_without_a_goal_the_members_by_name_count(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        city = unit.add(Organisation(name="Exampleville"))
        unit.add(Membership(organisation_id=city.id, status=MembershipStatus.MEMBER))
    found = overview(workspace, year=2019, today=TODAY, first=MONDAY)
    assert (found.goal.now(found.members_on), found.goal.target, found.meeting) == (1, None, None)


def test_a_repeated_activity_counts_once_as_in_the_lists_behind_it(workspace: Workspace) -> None:
    fill(workspace)
    elsewhere = Place(text="Seoul", city="Seoul", country="KR")
    with workspace.edit(message("Repeat")) as unit:
        unit.add(Activity(id="call", title="call", programme_id="p", time=frame(date(2019, 5, 30), date(2019, 5, 30)), place=elsewhere))
        unit.update(Activity, "settled", time=frame(date(2019, 6, 13), date(2019, 7, 31), confirmed=True))
    set_repetition(workspace, activity_id="call", rule="FREQ=WEEKLY;COUNT=6")
    found = overview(workspace, year=2019, today=TODAY, first=MONDAY)
    assert found.findings == count_findings(workspace, year=2019)
    assert len([row for row in found.rows if row.activity_id == "call"]) == 4, "the strip shows every occurrence"
    dates = {one.row.activity_id: one.row.time.earliest for one in found.to_confirm}
    assert dates["call"] == date(2019, 6, 13), "the first that is not over"
    assert dates == {one.row.activity_id: one.row.time.earliest for one in dates_to_confirm(workspace, today=TODAY, year=2019)}


def test_members_by_name_follow_from_the_day_as_in_the_members_view(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        for name, since, until in (("Stayed", None, None), ("Left", None, date(2019, 3, 1)), ("Comes", date(2020, 2, 1), None)):
            city = unit.add(Organisation(name=name))
            unit.add(Membership(organisation_id=city.id, status=MembershipStatus.MEMBER, since=since))
            if until is not None:
                unit.add(Membership(organisation_id=city.id, status=MembershipStatus.LEFT, since=until))
    now = date(2021, 1, 15)
    for year, number in ((2018, 2), (2019, 1), (2020, 2)):
        shown = members.summarise_members(workspace, year=year, day=members.day_within(year, now), language="en")
        looked = overview(workspace, year=year, today=date(year, 1, 1), first=date(year, 1, 1), now=now)
        assert (
            shown.counted == looked.goal.named_on(looked.members_on) == summarise_year(workspace, year=year, today=now).members == number
        ), year


def test_of_two_equal_states_of_a_day_all_take_the_one_of_the_greater_id(workspace: Workspace) -> None:
    """Two laptops may note a state of the same day each: both then show the same, whatever came first into their files."""
    day, looked = date(2019, 2, 1), date(2019, 12, 31)
    with workspace.edit(message("Fill")) as unit:
        category = unit.add(MembershipCategory(title="Full"))
        for name, order in (("Up", (0, 1)), ("Down", (1, 0))):
            city = unit.add(Organisation(id=name, name=name))
            states = (
                Membership(id=f"{name}-0", organisation_id=city.id, status=MembershipStatus.APPLIED, since=day),
                Membership(id=f"{name}-f", organisation_id=city.id, status=MembershipStatus.MEMBER, since=day, category_id=category.id),
            )
            for number in order:
                unit.add(states[number])
            unit.add(Fee(id=f"fee-{name}", organisation_id=city.id, year=2019, amount=1, currency="EUR"))
    summary = members.summarise_members(workspace, year=2019, day=looked, language="en")
    assert {point.status for point in summary.points} == {MembershipStatus.MEMBER}
    assert summarise_year(workspace, year=2019, today=looked).members == 2
    board = read_board(workspace, year=2019, day=looked, language="en")
    assert {one.id for one in board.columns[MembershipStatus.MEMBER]} == {"Up", "Down"}
    rows = fees.read_fees(workspace, ids=["fee-Up", "fee-Down"], day=looked, language="en")
    assert [one.category for one in rows] == ["Full", "Full"]
