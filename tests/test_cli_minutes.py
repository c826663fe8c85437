"""Decisions and action items at a terminal."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gsef_desktop.cli import main
from gsef_desktop.domain.minutes import ActionState
from gsef_desktop.domain.records import Choice, VoteKind, VoteMethod
from gsef_desktop.services import action_items, decisions, meetings, votes
from gsef_desktop.services.files import create_file, open_file
from tests.services import votes_sample


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with two meetings, each with a decision and an action item."""
    made = tmp_path / "network.gsef"
    with create_file(path=made):
        pass
    with open_file(path=made) as workspace:
        for symbol in ("EX/1", "EX/2"):
            meeting = meetings.make_meeting(workspace, title=f"Board {symbol}", year=2019)
            meetings.set_symbol(workspace, meeting_id=meeting.id, symbol=symbol)
            decision = decisions.add_decision(workspace, meeting_id=meeting.id, text=f"Decided in {symbol}.", decided_on=date(2019, 7, 8))
            decisions.set_decision_text(workspace, decision_id=decision.id, language="fr", text=f"Décidé à {symbol}.")
            action_items.add_action(
                workspace, title=f"Do it for {symbol}", decision_id=decision.id, owner="Ada Example", due_on=date(2019, 8, 1)
            )  # fmt: skip
    return made


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert main(["list", *arguments, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, list)
    return found


def test_decisions_of_one_meeting_and_of_all(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (one,) = listed(capsys, str(path), "decisions", "--meeting", "EX/2")
    assert (one["symbol"], one["number"], one["text"], one["decided_on"]) == ("EX/2/D1", 1, "Decided in EX/2.", "2019-07-08")
    assert one["texts"] == {"en": "Decided in EX/2.", "fr": "Décidé à EX/2."}
    assert (one["implemented"], len(one["actions"]), one["meeting_symbol"]) == (False, 1, "EX/2")
    assert [each["symbol"] for each in listed(capsys, str(path), "decisions")] == ["EX/1/D1", "EX/2/D1"]
    assert listed(capsys, str(path), "decisions", "--year", "2018") == []


def test_actions_of_one_meeting_and_of_all(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (one,) = listed(capsys, str(path), "actions", "--meeting", "ex/1")
    assert (one["title"], one["owner"], one["due"], one["decision"]) == ("Do it for EX/1", "Ada Example", "2019-08-01", "EX/1/D1")
    assert (one["state"], one["overdue"]) == ("open", True)
    assert len(listed(capsys, str(path), "actions")) == 2


@pytest.mark.parametrize("kind", ["decisions", "actions"])
def test_they_are_tables_for_people(path: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(path), kind]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert "EX/1/D1" in lines[1]


def test_an_unknown_meeting_is_said(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(path), "decisions", "--meeting", "EX/9"]) == 1
    assert "EX/1" in capsys.readouterr().err


@pytest.fixture
def voted(tmp_path: Path) -> Path:
    """A file with a motion by roll call that was adopted, and an election."""
    made = tmp_path / "votes.gsef"
    with create_file(path=made) as workspace:
        votes_sample.fill(workspace)
        votes_sample.come(workspace, "alpha", "beta", "gamma")
        motion = votes.call_vote(workspace, meeting_id=votes_sample.MEETING, item_id=votes_sample.ITEM, method=VoteMethod.ROLL_CALL)
        votes.set_choices(workspace, vote_id=motion.id, participation_ids=["alpha", "beta"], choice=Choice.FOR)
        votes.set_choices(workspace, vote_id=motion.id, participation_ids=["gamma"], choice=Choice.AGAINST)
        votes.close_vote(workspace, vote_id=motion.id)
        election = votes.call_vote(workspace, meeting_id=votes_sample.MEETING, item_id="chair", kind=VoteKind.ELECTION)
        candidate = votes.add_candidate(workspace, vote_id=election.id, name="Alpha City")
        votes.set_candidate_votes(workspace, candidate_id=candidate.id, votes=3)
        votes.close_vote(workspace, vote_id=election.id)
    return made


def test_votes_are_listed_with_numbers_names_and_what_came_of_them(voted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    motion, election = listed(capsys, str(voted), "votes", "--meeting", "EX/BD/2019/1")
    assert (motion["kind"], motion["method"], motion["result"], motion["decision"]) == ("motion", "roll-call", "adopted", "BD/2019/1/D1")
    assert (motion["in_favour"], motion["against"], motion["abstain"]) == (2, 1, 0)
    assert (motion["entitled"], motion["present"], motion["needed"]) == (4, 3, 3)
    assert [(one["name"], one["choice"]) for one in motion["ballots"]] == [
        ("Alpha City", "for"), ("Beta City", "for"), ("Gamma City", "against"),
    ]  # fmt: skip
    assert (election["kind"], election["elected"], election["item"]) == ("election", ["Alpha City"], "2 Election of the chair")
    assert listed(capsys, str(voted), "votes", "--year", "2018") == []
    (decision, elected) = listed(capsys, str(voted), "decisions")
    assert (decision["vote"]["result"], decision["vote"]["in_favour"], decision["present"], decision["needed"]) == ("adopted", 2, 3, 3)
    assert elected["vote"] is None
    assert main(["list", str(voted), "votes"]) == 0
    assert "Alpha City" in capsys.readouterr().out


def test_decisions_and_actions_tell_topics_owners_and_days(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_file(path=path) as workspace:
        (decision, _) = decisions.find_decisions(workspace, order="symbol")
        decisions.set_topics(workspace, decision_ids=[decision], topics=["Budget"])
        decisions.set_implemented(workspace, decision_ids=[decision], implemented=True, day=date(2019, 9, 1))
        (action, _) = action_items.find_actions(workspace)
        action_items.set_action_owner(workspace, action_id=action, name="Bakers, Ada Example")
        action_items.set_action_reminder(workspace, action_id=action, days=3)
        action_items.set_action_state(workspace, action_ids=[action], state=ActionState.DONE, day=date(2019, 7, 30))
    one = listed(capsys, str(path), "decisions", "--meeting", "EX/1")[0]
    assert (one["topics"], one["implemented"], one["implemented_on"]) == (["Budget"], True, "2019-09-01")
    done = next(each for each in listed(capsys, str(path), "actions") if each["id"] == action)
    assert (done["owners"], done["remind_days"], done["done_on"], done["state"]) == (["Bakers, Ada Example"], 3, "2019-07-30", "done")


def test_roll_calls_are_printed_on_request(voted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "minutes.docx"
    assert main(["print", str(voted), "minutes", "--meeting", "EX/BD/2019/1", "--roll-calls", "--output", str(out)]) == 0
    from docx import Document

    assert "In favour: Alpha City, Beta City" in "\n".join(one.text for one in Document(str(out)).paragraphs)
