"""Decisions and action items at a terminal."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gsef_desktop.cli import main
from gsef_desktop.services import action_items, decisions, meetings
from gsef_desktop.services.files import create_file, open_file


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
