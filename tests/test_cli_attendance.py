"""Attendance at a terminal."""

from __future__ import annotations

import json
from datetime import time
from pathlib import Path

import pytest

from gsef_desktop.cli import main
from gsef_desktop.domain.records import Attendance
from gsef_desktop.services import attendance
from gsef_desktop.services.files import create_file, open_file
from tests.ui.meeting_sample import make_sample


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a meeting in which three were noted."""
    made = tmp_path / "network.gsef"
    with create_file(path=made):
        pass
    with open_file(path=made) as workspace:
        sample = make_sample(workspace, with_items=False)
        rows = attendance.read_attendance(workspace, meeting_id=sample.meeting_id).rows
        session_id = sample.sessions[0]
        attendance.set_times(workspace, participation_id=rows[0].id, session_id=session_id, arrived=time(9, 45), left=time(11))
        attendance.give_proxy(workspace, participation_id=rows[1].id, holder_id=rows[0].id, session_ids=[session_id])
        attendance.set_attendance(workspace, participation_ids=[rows[2].id], attendance=Attendance.APOLOGIES, session_ids=[session_id])
    return made


def test_attendance_per_participant_and_session(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(path), "attendance", "--meeting", "EX/SC/2019/1", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found) == 2 * 17
    first, second, third = found[:3]
    assert (first["name"], first["day"], first["start"], first["attendance"]) == ("Alpha City", "2019-07-08", "09:30", "present")
    assert (first["arrived"], first["left"], first["counts"], first["in_quorum"]) == ("09:45", "11:00", True, True)
    assert (second["attendance"], second["proxy"], second["proxy_id"]) == ("proxy", "Alpha City", first["participant"])
    assert (third["attendance"], third["in_quorum"]) == ("apologies", False)


def test_it_is_a_table_for_people(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(path), "attendance"]) == 0
    assert "Alpha City" in capsys.readouterr().out
