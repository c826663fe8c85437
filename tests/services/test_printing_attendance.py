"""Attendance session by session in printed minutes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest

from gsef_desktop.documents.flow import Table
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.records import Attendance
from gsef_desktop.services import attendance
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.minutes_reading import read_minutes
from gsef_desktop.services.printing_attendance import SessionColumns, session_columns
from gsef_desktop.services.printing_minutes import MinutesSheet, read_sheet
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace)


def note(workspace: Workspace, sample: Sample, place: int, kind: Attendance, session: int = 0) -> str:
    row = attendance.read_attendance(workspace, meeting_id=sample.meeting_id).rows[place]
    attendance.set_attendance(workspace, participation_ids=[row.id], attendance=kind, session_ids=[sample.sessions[session]])
    return row.id


def columns(workspace: Workspace, sample: Sample, language: str = "en") -> SessionColumns:
    with workspace.read() as reader:
        return session_columns(reader, sample.meeting_id, load_words(language))


def test_one_column_says_it_where_one_session_has_nothing_more_to_tell(workspace: Workspace, sample: Sample) -> None:
    assert columns(workspace, sample) == SessionColumns()
    first = note(workspace, sample, 0, Attendance.PRESENT)
    assert columns(workspace, sample) == SessionColumns()
    attendance.leave(workspace, participation_ids=[first], session_id=sample.sessions[0], at=time(11))
    found = columns(workspace, sample, "fr")
    assert found.heads == ("8 juillet",)
    assert found.cells[first] == ("–11:00",)


def test_minutes_have_a_column_for_each_session(workspace: Workspace, sample: Sample) -> None:
    first, second = note(workspace, sample, 0, Attendance.PRESENT), note(workspace, sample, 1, Attendance.APOLOGIES, 1)
    note(workspace, sample, 0, Attendance.ABSENT, 1)
    attendance.give_proxy(workspace, participation_id=second, holder_id=first, session_ids=[sample.sessions[0]])
    minutes = read_minutes(workspace, meeting_id=sample.meeting_id)
    with workspace.read() as reader:
        document = read_sheet(
            reader, minutes, read_agenda(workspace, meeting_id=sample.meeting_id), load_words("en"), sheet=MinutesSheet.MINUTES
        ).document  # fmt: skip
    table = next(block for block in document.blocks if isinstance(block, Table) and block.key == "attendance")
    assert [column.title for column in table.columns][-2:] == ["8 July", "9 July"]
    lines = [["".join(run.text for run in cell) for cell in row.cells] for row in table.rows if not row.group]
    assert lines == [["Alpha City", "Present", "Absent"], ["Alpha Social Network", "By proxy (Alpha City)", "Apologies"]]
