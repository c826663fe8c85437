"""A switch of language or theme makes the content anew: nothing of the old content may still listen."""

from __future__ import annotations

import pytest

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Activity, Body, Record, kind_of
from gsef_desktop.ui.shell.window import MainWindow


@pytest.mark.parametrize("view", ["overview", "calendar", "programme", "members", "meetings", "checks"])
@pytest.mark.parametrize("record", [Activity, Body])
def test_what_was_shown_before_a_switch_no_longer_listens(programme_window: MainWindow, view: str, record: type[Record]) -> None:
    window = programme_window
    assert window.context is not None
    assert window.frame is not None
    with window.context.workspace.read() as reader:
        ref = RecordRef(kind_of(record), reader.all(record, limit=1)[0].id)
    window.frame.open_view(view)
    window.frame.go_to(ref)
    window.frame.open_view(view)
    window.set_theme("dark")
    window.app.processEvents()
    window.context.select(None)
    window.context.select(ref)
    window.context.set_year(window.context.year + 1)
    assert window.context.selected == ref
