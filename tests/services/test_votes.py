"""Votes and elections: who may vote, what is counted, what comes of it, and that each deed is one step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from fractions import Fraction
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import MinutesState
from gsef_desktop.domain.records import (
    AgendaItem,
    Attendance,
    Ballot,
    BodyRules,
    Choice,
    Classification,
    Decision,
    MajorityBasis,
    MajorityKind,
    Meeting,
    MeetingSession,
    Participation,
    Seat,
    SessionAttendance,
    Vote,
    VoteCandidate,
    VoteKind,
    VoteMethod,
    VoteResult,
    VoteTally,
)
from gsef_desktop.domain.votes import Numbers, NumbersProblem
from gsef_desktop.services import adoption, decisions, votes
from gsef_desktop.services.voters import VotingRoom, read_room
from gsef_desktop.services.votes_reading import VoteSheet, list_votes, vote_sheet
from gsef_desktop.storage.workspace import Workspace
from tests.services.votes_sample import DAY, ITEM, MEETING, SESSION, come, fill


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        fill(made)
        yield made


def room(workspace: Workspace, at: time | None = None) -> VotingRoom:
    with workspace.read() as reader:
        return read_room(reader, MEETING, session_id=SESSION, at=at)


def motion(workspace: Workspace, method: VoteMethod = VoteMethod.SHOW_OF_HANDS, subject: str = "") -> Vote:
    return votes.call_vote(workspace, meeting_id=MEETING, item_id=ITEM, method=method, subject=subject)


def sheet(workspace: Workspace, vote: Vote) -> VoteSheet:
    return vote_sheet(workspace, vote_id=vote.id)


def kept(workspace: Workspace, vote: Vote) -> Vote:
    with workspace.read() as reader:
        return reader.get(Vote, vote.id)


def decision_of(workspace: Workspace, vote: Vote) -> Decision | None:
    with workspace.read() as reader:
        return reader.find(Decision, kept(workspace, vote).decision_id)


# --- who may vote ------------------------------------------------------------------------------------------------------------------------


def test_seats_with_votes_may_vote_observers_and_suspended_members_may_not(workspace: Workspace) -> None:
    found = room(workspace)
    assert [one.name for one in found.voters] == ["Delta Network", "Alpha City", "Beta City", "Gamma City"]
    assert found.barred == ("Epsilon Network",)
    assert (int(found.electorate().all), int(found.electorate().present), found.recorded) == (4, 0, False)
    assert found.quorum is not None
    assert (found.quorum.needed, found.quorum.seats) == (3, 5)


def test_a_seat_that_did_not_exist_that_day_has_no_vote(workspace: Workspace) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.update(Seat, "seat-beta", valid_from=date(2019, 7, 9))
    assert "Beta City" not in [one.name for one in room(workspace).voters]


def test_who_is_there_follows_the_session_its_hours_substitutes_and_proxies(workspace: Workspace) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.add(Participation(id="other", meeting_id=MEETING, organisation_id="beta", substitute_for_id="beta", name="Deputy"))
    come(workspace, "alpha", "other")
    come(workspace, "gamma", "delta", attendance=Attendance.PROXY, proxy_id="alpha")
    found = room(workspace)
    # delta comes first in the list and has the one proxy that the rules allow
    assert [(one.name, one.present, one.by, one.too_many) for one in found.voters] == [
        ("Delta Network", True, "Alpha City", False), ("Alpha City", True, "", False), ("Beta City", True, "Beta City", False),
        ("Gamma City", False, "Alpha City", True),
    ]  # fmt: skip
    assert found.present == 3  # the proxy too many does not count for the quorum either
    come(workspace, "alpha", left=time(11))
    assert room(workspace, time(10)).electorate().present == 3
    assert room(workspace, time(11)).electorate().present == 1


def test_another_session_says_nothing_of_this_one(workspace: Workspace) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.update(Participation, "alpha", attendance=Attendance.PRESENT)
        unit.add(MeetingSession(id="second", meeting_id=MEETING, day=DAY, rank="W"))
        unit.add(SessionAttendance(participation_id="alpha", session_id="second", attendance=Attendance.PRESENT))
    assert (room(workspace).present, room(workspace).recorded) == (0, False)
    with workspace.read() as reader:
        assert read_room(reader, MEETING, session_id="second").present == 1
        assert read_room(reader, MEETING).present == 1  # the meeting as a whole


def test_the_quorum_of_a_vote_is_that_of_a_decision_taken_beside_it(workspace: Workspace) -> None:
    come(workspace, "alpha", "beta")
    come(workspace, "delta", attendance=Attendance.PROXY, proxy_id="alpha")
    come(workspace, "beta", left=time(10))
    made = motion(workspace)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=2)
    votes.close_vote(workspace, vote_id=made.id, at=time(11))
    beside = decisions.add_decision(workspace, meeting_id=MEETING, item_id=ITEM, text="Agreed.", at=time(11))
    decided = decision_of(workspace, made)
    assert decided is not None
    assert (decided.present, decided.needed) == (beside.present, beside.needed) == (2, 3)


def test_without_seats_each_organisation_has_one_vote_given_by_its_head(workspace: Workspace) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.update(Meeting, MEETING, body_id=None)
        unit.add(
            Participation(id="head", meeting_id=MEETING, organisation_id="beta", head=True, classification=Classification.MEMBER, rank="Z")
        )
    found = room(workspace)
    assert sorted(one.id for one in found.voters) == ["alpha", "delta", "gamma", "head"]
    assert {one.voice.votes for one in found.voters} == {1}


# --- motions -----------------------------------------------------------------------------------------------------------------------------


def test_a_motion_begins_with_what_was_proposed_and_the_majority_of_the_rules(workspace: Workspace) -> None:
    made = motion(workspace, subject="admission  of MEMBERS")
    found = sheet(workspace, made)
    assert found.line.questions == {"en": "To adopt the budget.", "fr": "Adopter le budget."}
    assert (made.majority, made.share, made.basis) == (MajorityKind.QUALIFIED, 0.6667, MajorityBasis.PRESENT)
    assert (made.held_on, made.session_id, made.weighted) == (DAY, SESSION, False)
    assert found.subjects == ("Admission of members",)
    assert workspace.undo_label == message("Call a vote")


def test_numbers_are_counted_and_an_adopted_motion_becomes_a_decision_in_one_step(workspace: Workspace) -> None:
    come(workspace, "alpha", "beta", "gamma")
    made = motion(workspace)
    assert sheet(workspace, made).judgement is not None
    votes.set_numbers(workspace, vote_id=made.id, in_favour=2, against=1)
    found = sheet(workspace, made)
    assert found.judgement is not None
    assert (found.judgement.result, found.present, found.needed) == (VoteResult.ADOPTED, 3, 3)
    votes.close_vote(workspace, vote_id=made.id, at=time(10, 30))
    after, decision = kept(workspace, made), decision_of(workspace, made)
    assert (after.closed, after.result, after.entitled, after.held_at) == (True, VoteResult.ADOPTED, 4, time(10, 30))
    assert decision is not None
    assert (decision.text, decision.symbol, decision.item_id) == ("To adopt the budget.", "BD/2019/1/D1", ITEM)
    assert (decision.present, decision.needed, decision.decided_on) == (3, 3, DAY)
    assert decisions.decision_details(workspace, decision_id=decision.id).texts["fr"] == "Adopter le budget."
    workspace.undo()
    assert (kept(workspace, made).closed, decision_of(workspace, made)) == (False, None)
    with workspace.read() as reader:
        assert reader.all(Decision) == []


def test_a_tie_is_rejected_unless_the_chair_decides(workspace: Workspace) -> None:
    made = motion(workspace)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=2, against=2)
    votes.close_vote(workspace, vote_id=made.id)
    assert (kept(workspace, made).result, decision_of(workspace, made)) == (VoteResult.REJECTED, None)
    assert list_votes(workspace, meeting_id=MEETING)[0].tie
    votes.reopen_vote(workspace, vote_id=made.id)
    votes.close_vote(workspace, vote_id=made.id, casting=True)
    (line,) = list_votes(workspace, meeting_id=MEETING)
    assert (line.vote.result, line.casting, line.decision) == (VoteResult.ADOPTED, True, "BD/2019/1/D1")


def test_a_casting_vote_changes_nothing_where_there_is_no_tie(workspace: Workspace) -> None:
    made = motion(workspace)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=1, against=2)
    votes.close_vote(workspace, vote_id=made.id, casting=True)
    assert kept(workspace, made).result is VoteResult.REJECTED


def test_a_roll_call_is_added_up_and_says_who_voted_for_whom(workspace: Workspace) -> None:
    come(workspace, "alpha", "beta")
    come(workspace, "delta", attendance=Attendance.PROXY, proxy_id="alpha")
    made = motion(workspace, VoteMethod.ROLL_CALL)
    votes.set_choices(workspace, vote_id=made.id, participation_ids=["alpha", "delta"], choice=Choice.FOR)
    votes.set_choices(workspace, vote_id=made.id, participation_ids=["beta"], choice=Choice.AGAINST)
    votes.set_choices(workspace, vote_id=made.id, participation_ids=["beta"], choice=Choice.ABSTAIN)
    (line,) = list_votes(workspace, meeting_id=MEETING)
    assert line.numbers is not None
    assert line.numbers == Numbers(in_favour=Fraction(2), abstain=Fraction(1))
    assert [(one.name, one.choice, one.by) for one in line.ballots] == [
        ("Alpha City", Choice.FOR, ""), ("Beta City", Choice.ABSTAIN, ""), ("Delta Network", Choice.FOR, "Alpha City"),
    ]  # fmt: skip
    votes.set_choices(workspace, vote_id=made.id, participation_ids=["beta"], choice=Choice.NONE)
    votes.close_vote(workspace, vote_id=made.id)
    after = kept(workspace, made)
    assert (after.in_favour, after.against, after.abstain) == (2, 0, 0)


def test_the_others_that_are_there_can_vote_at_once(workspace: Workspace) -> None:
    come(workspace, "alpha", "beta", "gamma")
    made = motion(workspace, VoteMethod.ROLL_CALL)
    votes.set_choices(workspace, vote_id=made.id, participation_ids=["beta"], choice=Choice.AGAINST)
    votes.set_all_others(workspace, vote_id=made.id, choice=Choice.FOR)
    choices = {id: ballot.choice for id, ballot in sheet(workspace, made).choices.items()}
    assert choices == {"alpha": Choice.FOR, "beta": Choice.AGAINST, "gamma": Choice.FOR}


def test_who_may_not_vote_is_refused_and_so_is_a_proxy_too_many(workspace: Workspace) -> None:
    made = motion(workspace, VoteMethod.ROLL_CALL)
    for name in ("watcher", "epsilon"):
        with pytest.raises(Invalid):
            votes.set_choices(workspace, vote_id=made.id, participation_ids=[name], choice=Choice.FOR)
    come(workspace, "alpha")
    come(workspace, "gamma", "delta", attendance=Attendance.PROXY, proxy_id="alpha")
    with pytest.raises(Invalid, match="Alpha City speaks for more others"):
        votes.set_choices(workspace, vote_id=made.id, participation_ids=["gamma"], choice=Choice.FOR)
    assert sheet(workspace, made).choices == {}


def test_a_secret_vote_keeps_who_voted_and_not_how(workspace: Workspace) -> None:
    made = motion(workspace, VoteMethod.SECRET)
    votes.set_given_in(workspace, vote_id=made.id, participation_ids=["alpha", "beta"], given=True)
    votes.set_given_in(workspace, vote_id=made.id, participation_ids=["beta"], given=False)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=1)
    found = sheet(workspace, made)
    assert {id: one.choice for id, one in found.choices.items()} == {"alpha": Choice.NONE}
    assert found.line.ballots == ()
    assert found.line.numbers is not None
    assert found.line.numbers.in_favour == 1


def test_numbers_have_bounds_and_a_vote_without_any_stays_open(workspace: Workspace) -> None:
    come(workspace, "alpha", "beta")
    made = motion(workspace)
    with pytest.raises(Invalid, match="No votes"):
        votes.close_vote(workspace, vote_id=made.id)
    with pytest.raises(Invalid):
        votes.set_numbers(workspace, vote_id=made.id, in_favour=-1)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=3)
    assert sheet(workspace, made).problem is NumbersProblem.MORE_THAN_PRESENT
    votes.set_numbers(workspace, vote_id=made.id, in_favour=5)
    with pytest.raises(Invalid, match="more votes than there can be"):
        votes.close_vote(workspace, vote_id=made.id)
    assert not kept(workspace, made).closed


def test_a_closed_vote_is_not_touched_by_later_rules_nor_by_typing(workspace: Workspace) -> None:
    made = motion(workspace)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=3)
    votes.close_vote(workspace, vote_id=made.id)
    with workspace.edit(message("Test")) as unit:
        unit.update(BodyRules, "rules", quorum=5)
    assert sheet(workspace, made).needed == 3
    with pytest.raises(Invalid, match="closed"):
        votes.set_numbers(workspace, vote_id=made.id, in_favour=4)


def test_a_majority_can_be_chosen_and_a_qualified_one_needs_its_share(workspace: Workspace) -> None:
    made = motion(workspace)
    with pytest.raises(Invalid, match="needs a share"):
        votes.set_majority(workspace, vote_id=made.id, kind=MajorityKind.QUALIFIED)
    votes.set_majority(workspace, vote_id=made.id, kind=MajorityKind.QUALIFIED, share=0.75)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=2, against=1)
    found = sheet(workspace, made).judgement
    assert found is not None
    assert found.result is VoteResult.REJECTED
    votes.set_subject(workspace, vote_id=made.id, subject="")
    assert kept(workspace, made).majority is MajorityKind.SIMPLE


def test_a_vote_that_is_rejected_after_all_lets_go_of_its_decision(workspace: Workspace) -> None:
    made = motion(workspace)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=3)
    votes.close_vote(workspace, vote_id=made.id)
    votes.reopen_vote(workspace, vote_id=made.id)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=1, against=2)
    votes.close_vote(workspace, vote_id=made.id)
    assert kept(workspace, made).decision_id is None
    with workspace.read() as reader:
        assert [one.needed for one in reader.all(Decision)] == [None]


def test_adopted_minutes_lock_their_votes(workspace: Workspace) -> None:
    made = motion(workspace)
    adoption.set_minutes_state(workspace, meeting_id=MEETING, state=MinutesState.ADOPTED)
    for deed in (
        lambda: votes.set_numbers(workspace, vote_id=made.id, in_favour=1),
        lambda: votes.delete_votes(workspace, vote_ids=[made.id]),
        lambda: motion(workspace),
        lambda: votes.set_question(workspace, vote_id=made.id, language="en", text="Else"),
    ):
        with pytest.raises(Invalid, match="adopted"):
            deed()


def test_deleting_a_vote_takes_ballots_and_leaves_the_decision(workspace: Workspace) -> None:
    made = motion(workspace, VoteMethod.ROLL_CALL)
    votes.set_choices(workspace, vote_id=made.id, participation_ids=["alpha"], choice=Choice.FOR)
    votes.close_vote(workspace, vote_id=made.id)
    votes.delete_votes(workspace, vote_ids=[made.id])
    with workspace.read() as reader:
        assert (reader.all(Vote), reader.all(Ballot), len(reader.all(Decision))) == ([], [], 1)


# --- colleges ----------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def weighed(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "weighed.gsef", config_dir=tmp_path / "config") as made:
        fill(made, weights=True)
        yield made


def test_colleges_are_counted_apart_and_weighed(weighed: Workspace) -> None:
    made = motion(weighed)
    assert made.weighted
    votes.set_numbers(weighed, vote_id=made.id, college_id="of-cities", in_favour=2, against=1)
    votes.set_numbers(weighed, vote_id=made.id, college_id="of-networks", against=1)
    found = sheet(weighed, made)
    assert found.judgement is not None
    # two of three cities of 60 are 40, the network's 40 and a city's 20 are against
    assert (found.judgement.numbers.in_favour, found.judgement.numbers.against) == (Fraction(2, 5), Fraction(3, 5))
    assert found.judgement.result is VoteResult.REJECTED
    votes.set_weighted(weighed, vote_id=made.id, weighted=False)
    votes.set_numbers(weighed, vote_id=made.id, in_favour=2, against=2)
    assert [one.numbers.in_favour for one in sheet(weighed, made).line.colleges] == [2, 0]


def test_a_weighed_roll_call_keeps_the_numbers_of_the_colleges(weighed: Workspace) -> None:
    made = motion(weighed, VoteMethod.ROLL_CALL)
    votes.set_choices(weighed, vote_id=made.id, participation_ids=["alpha", "beta", "gamma"], choice=Choice.FOR)
    votes.set_choices(weighed, vote_id=made.id, participation_ids=["delta"], choice=Choice.AGAINST)
    votes.close_vote(weighed, vote_id=made.id)
    with weighed.read() as reader:
        tallies = {one.college_id: (one.in_favour, one.against) for one in reader.all(VoteTally)}
    assert tallies == {"of-cities": (3, 0), "of-networks": (0, 1)}
    assert kept(weighed, made).result is VoteResult.ADOPTED


# --- elections ---------------------------------------------------------------------------------------------------------------------------


def election(workspace: Workspace, *names: str, seats: int = 1) -> Vote:
    made = votes.call_vote(workspace, meeting_id=MEETING, item_id="chair", kind=VoteKind.ELECTION)
    votes.set_seats(workspace, vote_id=made.id, seats=seats)
    for name in names:
        votes.add_candidate(workspace, vote_id=made.id, name=name)
    return made


def count(workspace: Workspace, vote: Vote, *numbers: int) -> None:
    with workspace.read() as reader:
        candidates = reader.all(VoteCandidate, vote_id=vote.id, order_by=("rank",))
    for candidate, number in zip(candidates, numbers, strict=True):
        votes.set_candidate_votes(workspace, candidate_id=candidate.id, votes=number)


def test_an_election_goes_on_in_rounds_until_somebody_has_the_majority(workspace: Workspace) -> None:
    made = election(workspace, "alpha city", "Beta City", "Somebody Example")
    assert made.method is VoteMethod.SECRET
    votes.set_majority(workspace, vote_id=made.id, kind=MajorityKind.ABSOLUTE)
    count(workspace, made, 2, 1, 1)
    votes.close_vote(workspace, vote_id=made.id)
    assert (kept(workspace, made).result, decision_of(workspace, made)) == (VoteResult.REJECTED, None)
    second = votes.call_next_round(workspace, vote_id=made.id)
    assert (second.round, second.seats, second.majority) == (2, 1, MajorityKind.ABSOLUTE)
    assert [one.votes for one in sheet(workspace, second).line.candidates] == [None, None, None]
    count(workspace, second, 3, 1, 0)
    votes.close_vote(workspace, vote_id=second.id)
    (first_line, second_line) = list_votes(workspace, meeting_id=MEETING)
    assert (first_line.elected, second_line.elected) == ((), ("Alpha City",))
    decision = decision_of(workspace, second)
    assert decision is not None
    assert decision.text == "Election of the chair: Alpha City"
    with pytest.raises(Invalid, match="No further round"):
        votes.call_next_round(workspace, vote_id=second.id)


def test_ties_for_the_last_seat_are_told_and_decided_in_a_further_round(workspace: Workspace) -> None:
    made = election(workspace, "Alpha City", "Beta City", "Gamma City", seats=2)
    count(workspace, made, 3, 2, 2)
    round = sheet(workspace, made).round
    assert round is not None
    assert (len(round.elected), len(round.tied), round.seats_left) == (1, 2, 1)
    votes.close_vote(workspace, vote_id=made.id)
    second = votes.call_next_round(workspace, vote_id=made.id)
    assert (second.seats, [one.name for one in sheet(workspace, second).line.candidates]) == (1, ["Beta City", "Gamma City"])


def test_an_absolute_majority_for_several_seats_asks_how_many_ballots_there_were(workspace: Workspace) -> None:
    made = election(workspace, "Alpha City", "Beta City", "Gamma City", seats=2)
    votes.set_majority(workspace, vote_id=made.id, kind=MajorityKind.ABSOLUTE)
    count(workspace, made, 4, 3, 1)
    with pytest.raises(Invalid, match="valid ballots"):
        votes.close_vote(workspace, vote_id=made.id)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=4, invalid=0)
    votes.close_vote(workspace, vote_id=made.id)
    assert list_votes(workspace, meeting_id=MEETING)[0].elected == ("Alpha City", "Beta City")


def test_an_election_is_not_held_by_roll_call(workspace: Workspace) -> None:
    made = election(workspace, "Alpha City")
    with pytest.raises(Invalid):
        votes.set_method(workspace, vote_id=made.id, method=VoteMethod.ROLL_CALL)


def test_a_vote_stays_when_its_item_goes(workspace: Workspace) -> None:
    made = motion(workspace)
    from gsef_desktop.services import agenda

    agenda.delete_items(workspace, item_ids=[ITEM])
    with workspace.read() as reader:
        assert reader.find(AgendaItem, ITEM) is None
    assert kept(workspace, made).item_id is None
