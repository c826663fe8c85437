"""The garbage collector stands still while jobs run, and goes on afterwards."""

from __future__ import annotations

import gc
from threading import Event

from pytestqt.qtbot import QtBot

from gsef_desktop.ui.collecting import allow_collecting, collector_at_rest
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Progress


def test_blocks_may_overlap() -> None:
    assert gc.isenabled()
    with collector_at_rest():
        with collector_at_rest():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_start_that_allows_it_waits_for_the_end_of_the_work() -> None:
    gc.disable()
    try:
        with collector_at_rest():
            allow_collecting()
            assert not gc.isenabled()
        assert gc.isenabled()
    finally:
        gc.enable()


def test_it_rests_while_a_job_runs(context: UiContext, qtbot: QtBot) -> None:
    seen, go_on, ended = list[bool](), Event(), list[object]()

    def work(progress: Progress) -> bool:
        seen.append(gc.isenabled())
        go_on.wait(5)
        return True

    context.run_job("Work", work, ended.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [False]
    assert not gc.isenabled()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert gc.isenabled()
