"""The battery may die at any moment: no edit that was acknowledged is lost, and none is there by half."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gsef_desktop.domain.records import Organisation, Setting, link_id
from gsef_desktop.storage.lock import lock_path
from tests.storage.conftest import Place
from tests.storage.edit_until_killed import PER_EDIT

EDITS = 200
ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is Unix's")
def test_no_edit_is_lost_when_the_process_is_killed(place: Place) -> None:
    place.create().close()
    chance, acknowledged, unclean = random.Random(20190612), 0, 0
    command = [sys.executable, "-m", "tests.storage.edit_until_killed", str(place.file), str(place.folder / "config"), str(EDITS)]
    for _ in range(60):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True)
        assert process.stdout is not None
        first = process.stdout.readline()
        # the only wait by the clock: the moment of death is what is being varied
        time.sleep(chance.uniform(0, 0.12))
        process.kill()
        said = (first + process.stdout.read()).split()
        process.stdout.close()
        process.wait()
        acknowledged = max([acknowledged, *map(int, said)])
        with place.open() as workspace, workspace.read() as reader:  # checks the file, as it was not closed
            unclean += workspace.ended_uncleanly
            number = int(reader.get(Setting, link_id("setting", "number")).value)
            assert acknowledged <= number <= acknowledged + 1
            assert reader.count(Organisation) == number * PER_EDIT
            assert reader.count(Organisation, name=str(number)) == PER_EDIT
            assert reader.rows("SELECT count(*), max(seq) FROM txn WHERE kind = 'edit'") == [(number, number)]
        assert not lock_path(place.file).exists()
        if acknowledged >= EDITS:
            break
    assert acknowledged == EDITS
    assert unclean
    with place.open() as workspace:
        for _ in range(EDITS):
            assert workspace.undo()
        with workspace.read() as reader:
            assert reader.count(Organisation) == 0
