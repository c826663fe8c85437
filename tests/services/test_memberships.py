"""Memberships as dated states, their categories, and who decided them."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.membership import category_on, status_on
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Body, Decision, Meeting, Membership, MembershipCategory, MembershipStatus, Organisation
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import membership_categories, memberships
from gsef_desktop.services.memberships import StateInfo
from gsef_desktop.storage.workspace import Workspace

APPLIED, MEMBER, SUSPENDED, LEFT = (
    MembershipStatus.APPLIED, MembershipStatus.MEMBER, MembershipStatus.SUSPENDED, MembershipStatus.LEFT,
)  # fmt: skip
DAY = date(2019, 6, 30)


@pytest.fixture
def town(workspace: Workspace) -> Organisation:
    """An organisation without a membership."""
    with workspace.edit(message("Test")) as unit:
        return unit.add(Organisation(name="Example Town"))


def _states(workspace: Workspace, town: Organisation, language: str = "en") -> tuple[StateInfo, ...]:
    with workspace.read() as reader:
        return memberships.states_of(reader, town.id, language)


def _add_state(
    workspace: Workspace, town: Organisation, *, status: MembershipStatus, since: date | None, category_id: str | None = None,
    category: str = "",
) -> Membership:  # fmt: skip
    with workspace.edit(message("Test")) as unit:
        return unit.add(Membership(organisation_id=town.id, status=status, since=since, category_id=category_id, category=category))


def _plain(workspace: Workspace, town: Organisation) -> list[tuple[MembershipStatus, date | None, str]]:
    return [(one.state.status, one.state.since, one.category) for one in _states(workspace, town)]


def _meeting(workspace: Workspace, title: str, *, body: str = "") -> tuple[Meeting, Decision]:
    with workspace.edit(message("Test")) as unit:
        held = unit.add(Body(name=body, acronym="SC")) if body else None
        when = TimeFrame(earliest=date(2018, 7, 9), latest=date(2018, 7, 9), precision=Precision.DAY)
        activity = unit.add(Activity(title=title, time=when))
        meeting = unit.add(Meeting(activity_id=activity.id, body_id=held.id if held else None, symbol="EX/2018/1"))
        return meeting, unit.add(Decision(meeting_id=meeting.id, number=2, text="Admits the town as a full member of the network."))


def test_states_can_be_added_at_any_time_and_the_status_follows_from_the_days(workspace: Workspace, town: Organisation) -> None:
    _add_state(workspace, town, status=LEFT, since=date(2019, 3, 1))
    _add_state(workspace, town, status=APPLIED, since=None)
    _add_state(workspace, town, status=MEMBER, since=date(2018, 1, 1))
    states = [one.state for one in _states(workspace, town)]
    assert [one.status for one in states] == [LEFT, MEMBER, APPLIED]
    days = [date(2000, 1, 1), date(2018, 1, 1), date(2019, 2, 28), date(2019, 3, 1)]
    assert [status_on(states, day) for day in days] == [APPLIED, MEMBER, MEMBER, LEFT]


def test_no_two_states_begin_on_one_day(workspace: Workspace, town: Organisation) -> None:
    first = _add_state(workspace, town, status=APPLIED, since=DAY)
    other = _add_state(workspace, town, status=MEMBER, since=None)
    with pytest.raises(Invalid, match="begins on that day"):
        memberships.update_state(workspace, state_id=first.id, since=None)
    with pytest.raises(Invalid, match="begins on that day"):
        memberships.update_state(workspace, state_id=other.id, since=DAY)
    assert _plain(workspace, town) == [(APPLIED, DAY, ""), (MEMBER, None, "")]
    memberships.update_state(workspace, state_id=other.id, since=date(2018, 1, 1))
    workspace.undo()
    assert _plain(workspace, town)[1] == (MEMBER, None, "")


def test_a_state_to_be_filled_in_is_like_the_one_that_holds(workspace: Workspace, town: Organisation) -> None:
    memberships.add_next_state(workspace, organisation_id=town.id, day=DAY)
    assert _plain(workspace, town) == [(MembershipStatus.PROSPECT, None, "")]
    state = _states(workspace, town)[0].state
    memberships.update_state(workspace, state_id=state.id, status=MEMBER, category="Full")
    memberships.add_next_state(workspace, organisation_id=town.id, day=DAY)
    memberships.add_next_state(workspace, organisation_id=town.id, day=DAY)
    assert _plain(workspace, town) == [(MEMBER, date(2019, 7, 1), "Full"), (MEMBER, DAY, "Full"), (MEMBER, None, "Full")]
    memberships.delete_state(workspace, state_id=state.id)
    assert len(_states(workspace, town)) == 2
    workspace.undo()
    assert len(_states(workspace, town)) == 3
    with pytest.raises(NotFound):
        memberships.delete_state(workspace, state_id="none")


def test_another_status_keeps_the_category_until_the_organisation_leaves(workspace: Workspace, town: Organisation) -> None:
    full = membership_categories.add_category(workspace, title="Full")
    _add_state(workspace, town, status=MEMBER, since=date(2018, 1, 1), category_id=full.id)
    memberships.change_status(workspace, organisation_id=town.id, status=SUSPENDED, day=date(2019, 1, 1))
    memberships.change_status(workspace, organisation_id=town.id, status=LEFT, day=date(2019, 5, 1))
    assert _plain(workspace, town) == [
        (LEFT, date(2019, 5, 1), ""), (SUSPENDED, date(2019, 1, 1), "Full"), (MEMBER, date(2018, 1, 1), "Full"),
    ]  # fmt: skip
    states = [one.state for one in _states(workspace, town)]
    assert category_on(states, date(2019, 4, 30)) == (full.id, "")
    # on the very day it was a mistake: the state before says the same
    memberships.change_status(workspace, organisation_id=town.id, status=SUSPENDED, day=date(2019, 5, 1))
    assert [one[0] for one in _plain(workspace, town)] == [SUSPENDED, MEMBER]


def test_a_change_of_category_on_a_day_is_not_lost_with_a_change_back_of_status(workspace: Workspace, town: Organisation) -> None:
    _add_state(workspace, town, status=MEMBER, since=None, category="Full")
    _add_state(workspace, town, status=SUSPENDED, since=DAY, category="Associate")
    memberships.change_status(workspace, organisation_id=town.id, status=MEMBER, day=DAY)
    assert _plain(workspace, town) == [(MEMBER, DAY, "Associate"), (MEMBER, None, "Full")]


def test_a_typed_category_is_one_of_the_list_that_can_be_given_then_or_stays_words(workspace: Workspace, town: Organisation) -> None:
    full = membership_categories.add_category(workspace, title="Full member")
    membership_categories.set_category_title(workspace, category_id=full.id, language="fr", title="Membre de plein droit")
    membership_categories.update_category(workspace, category_id=full.id, valid_from=date(2018, 1, 1))
    state = _add_state(workspace, town, status=MEMBER, since=date(2018, 1, 1))

    def typed(text: str) -> tuple[str | None, str]:
        memberships.set_category(workspace, state_id=state.id, text=text, day=DAY, language="en")
        kept = _states(workspace, town)[0].state
        return kept.category_id, kept.category

    assert typed("  full MEMBER ") == (full.id, "")
    assert _states(workspace, town, "fr")[0].category == "Membre de plein droit"
    assert typed("membre de plein droit") == (full.id, "")
    assert typed("Friend") == (None, "Friend")
    memberships.update_state(workspace, state_id=state.id, since=date(2017, 12, 31))
    assert typed("Full member") == (None, "Full member")
    assert typed("") == (None, "")


def test_who_decided_it_is_a_body_or_words(workspace: Workspace, town: Organisation) -> None:
    meeting, _ = _meeting(workspace, "Committee meeting", body="Steering Committee")
    state = _add_state(workspace, town, status=MEMBER, since=None)
    memberships.set_decided_by(workspace, state_id=state.id, text="sc")
    one = _states(workspace, town)[0]
    assert (one.decided_by, one.state.body_id, one.state.decided_by) == ("Steering Committee", meeting.body_id, "")
    memberships.set_decided_by(workspace, state_id=state.id, text="The founders")
    one = _states(workspace, town)[0]
    assert (one.decided_by, one.state.body_id) == ("The founders", None)


def test_a_state_is_linked_to_the_decision_that_made_it(workspace: Workspace, town: Organisation) -> None:
    meeting, decision = _meeting(workspace, "Committee meeting", body="Steering Committee")
    other, _ = _meeting(workspace, "Another meeting")
    state = _add_state(workspace, town, status=MEMBER, since=None)
    memberships.set_decision(workspace, state_id=state.id, decision_id=decision.id)
    one = _states(workspace, town)[0]
    assert (one.decision, one.meeting, one.decided_by) == ("D2", "Committee meeting, EX/2018/1", "Steering Committee")
    assert one.meeting_time.earliest == date(2018, 7, 9)
    memberships.set_meeting(workspace, state_id=state.id, meeting_id=other.id)
    one = _states(workspace, town)[0]
    assert (one.state.meeting_id, one.state.decision_id, one.decided_by) == (other.id, None, "Steering Committee")
    memberships.set_meeting(workspace, state_id=state.id, meeting_id=None)
    assert _states(workspace, town)[0].meeting == ""
    assert [(id, name) for id, name, _ in memberships.list_decisions(workspace, meeting_id=meeting.id)] == [(decision.id, "D2")]
    assert {one.label for one in memberships.list_meetings_to_choose(workspace, language="en")} == {
        "Committee meeting, EX/2018/1", "Another meeting, EX/2018/1",
    }  # fmt: skip


def test_a_decision_without_a_number_is_called_by_its_beginning() -> None:
    assert memberships.decision_label(Decision(meeting_id="m", text="Yes")) == "Yes"
    assert len(memberships.decision_label(Decision(meeting_id="m", text="word " * 40))) <= 40
    assert memberships.decision_label(Decision(meeting_id="m", number=3, symbol="SC/2019/D3", text="x")) == "SC/2019/D3"


# --- categories --------------------------------------------------------------------------------------------------------------------------


def test_only_categories_that_hold_on_the_day_are_offered_in_their_order(workspace: Workspace) -> None:
    full, friend, allied = (membership_categories.add_category(workspace, title=title) for title in ("Full", "Friend", "Allied"))
    membership_categories.update_category(workspace, category_id=friend.id, valid_to=date(2018, 12, 31))
    membership_categories.move_category(workspace, category_id=allied.id, position=0)
    offered = [
        [title for _, title in membership_categories.categories_on(workspace, day=day, language="en")]
        for day in (date(2018, 12, 31), date(2019, 1, 1))
    ]
    assert offered == [["Allied", "Full", "Friend"], ["Allied", "Full"]]
    membership_categories.move_category(workspace, category_id=allied.id, position=99)
    assert [one.title for one in membership_categories.list_categories(workspace, language="en")] == ["Full", "Friend", "Allied"]
    with pytest.raises(Invalid, match="end before it begins"):
        membership_categories.update_category(workspace, category_id=friend.id, valid_from=date(2019, 1, 1))
    with pytest.raises(Invalid, match="title"):
        membership_categories.add_category(workspace, title="  ")
    with pytest.raises(Invalid, match="currency"):
        membership_categories.update_category(workspace, category_id=full.id, fee=500)


def test_a_deleted_category_stays_in_words_where_it_was_given(workspace: Workspace, town: Organisation) -> None:
    full = membership_categories.add_category(workspace, title="Full")
    membership_categories.set_category_title(workspace, category_id=full.id, language="ko", title="정회원")
    _add_state(workspace, town, status=MEMBER, since=None, category_id=full.id)
    assert membership_categories.list_categories(workspace, language="ko")[0].used == 1
    membership_categories.delete_category(workspace, category_id=full.id)
    one = _states(workspace, town)[0]
    assert (one.state.category_id, one.category) == (None, "Full")
    assert membership_categories.list_categories(workspace, language="en") == []
    workspace.undo()
    with workspace.read() as reader:
        assert reader.all(Membership)[0].category_id == full.id
        assert reader.count(MembershipCategory) == 1
    assert _states(workspace, town, "ko")[0].category == "정회원"
