"""The quorum in the room, and that of a vote: two readings that must not differ."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path
from random import Random

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Attendance, BodyRules, Participation
from gsef_desktop.services import attendance, voters
from gsef_desktop.services.attendance import quorum_then, read_attendance
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample

_CLOCKS = (None, None, None, time(9, 45), time(10, 30), time(11, 15))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


def scatter(workspace: Workspace, sample: Sample, random: Random) -> None:
    """Note anything of anybody in the first session: there from when to when, away, by proxy, a substitute, a limit."""
    session_id = sample.sessions[0]
    ids = [row.id for row in read_attendance(workspace, meeting_id=sample.meeting_id).rows]
    with workspace.edit(message("Rules")) as unit:
        unit.update(BodyRules, unit.all(BodyRules)[0].id, proxies=random.choice([None, 0, 1, 2]))
        for one in ids:
            unit.update(Participation, one, substitute_for_id=None)
        unit.update(Participation, ids[-1], substitute_for_id=random.choice([None, *ids[:13]]))
    for one in ids:
        kind = random.choice([Attendance.PRESENT, Attendance.PRESENT, Attendance.APOLOGIES, Attendance.ABSENT, Attendance.UNKNOWN])
        attendance.set_attendance(workspace, participation_ids=[one], attendance=kind, session_ids=[session_id])
        arrived, left = random.choice(_CLOCKS), random.choice(_CLOCKS)
        if kind is Attendance.PRESENT and (arrived is None or left is None or arrived < left):
            attendance.set_times(workspace, participation_id=one, session_id=session_id, arrived=arrived, left=left)
    for giver in random.sample(ids[:-1], 6):
        try:
            attendance.give_proxy(workspace, participation_id=giver, holder_id=random.choice(ids), session_ids=[session_id])
        except Invalid:
            continue


def test_the_room_and_a_vote_count_alike(workspace: Workspace) -> None:
    sample, random = make_sample(workspace, with_items=False), Random(5)
    for _ in range(25):
        scatter(workspace, sample, random)
        at = random.choice([None, time(9, 30), time(10), time(11), time(12)])
        with workspace.read() as reader:
            then = quorum_then(reader, meeting_id=sample.meeting_id, session_id=sample.sessions[0], at=at)
            vote = voters.read_room(reader, sample.meeting_id, session_id=sample.sessions[0], at=at)
        assert vote.quorum is not None
        assert (then.present, then.needed) == (vote.present, vote.quorum.needed)
        assert vote.present == sum(one.present for one in vote.voters)  # in this body, who counts has a vote and the other way round
