"""Printing minutes, decisions, action items, the annotated agenda and the script from the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.meeting_desk import MeetingDesk
from gsef_desktop.ui.printing.meeting_text_form import DOCUMENTS
from tests.services.minutes_sample import MEETING, fill
from tests.ui.desk_stage import after, choose, form, pick, ready, show, text_of
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Make = Callable[..., MeetingDesk]


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


@pytest.fixture
def make(qtbot: QtBot, context: UiContext, filled: Workspace) -> Make:
    def made(document: str = "minutes", meeting_id: str = MEETING) -> MeetingDesk:
        desk = MeetingDesk(context, meeting_id)
        desk.open_document(document)
        show(qtbot, desk)
        return desk

    return made


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path, with_participants=False):
        made.view.open_meeting(made.sample.meeting_id)
        yield made


def opened(qtbot: QtBot, stage: Stage) -> MeetingDesk:
    """The page that prints, which has come to the front."""
    page = stage.view.page
    qtbot.waitUntil(lambda: page.tabs.value() == "print")
    ready(qtbot, page.printing)
    return page.printing


def test_print_on_the_minutes_prints_what_was_just_typed(qtbot: QtBot, stage: Stage) -> None:
    stage.view.page.show_tab("minutes")
    page = stage.view.page.minutes
    page._make_some(all_of_them=True)
    block = next(one for one in page.blocks if one.item.title == "Main theme")
    block.focus_notes()
    qtbot.keyClicks(block.notes, "Bread was praised.")
    action = stage.view.print_action()
    assert action is not None
    assert action.isEnabled()
    action.trigger()
    dialog = opened(qtbot, stage)
    assert dialog.shown == "minutes"
    assert "Bread was praised." in text_of(dialog)


def test_each_document_is_a_command_of_the_meeting(qtbot: QtBot, stage: Stage) -> None:
    words = {"minutes…": "minutes", "decisions…": "decisions", "action items…": "actions", "annotated agenda…": "annotated-agenda",
             "running script…": "script"}  # fmt: skip
    for ending, document in words.items():
        (action,) = [one for one in stage.view.actions() if one.text().startswith("Print the") and one.text().endswith(ending)]
        action.trigger()
        dialog = opened(qtbot, stage)
        assert dialog.shown == document


def test_the_page_follows_the_choices(qtbot: QtBot, make: Make) -> None:
    dialog = make()
    assert "Members asked about flour." in text_of(dialog)
    said = {"decisions": "Decisions", "actions": "Action list", "annotated-agenda": "Annotated provisional agenda",
            "script": "For the chair."}  # fmt: skip
    for document, words in said.items():
        assert words in after(qtbot, dialog, partial(pick, qtbot, dialog, document))
    assert "Appointments" in text_of(dialog)
    assert "Appointments" not in after(qtbot, dialog, form(dialog).closed.click)
    text = after(qtbot, dialog, lambda: dialog.languages.button("fr").click())
    assert "Déroulé de la présidence" in text
    assert "texts are not translated" in dialog.hint.text()
    after(qtbot, dialog, lambda: choose(form(dialog).papers, "Letter"))
    assert round(dialog.preview.document.pagePointSize(0).width()) == 612


def test_a_docx_is_saved_with_its_ending(
    qtbot: QtBot, make: Make, context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make()
    qtbot.mouseClick(dialog.formats.button("docx"), Qt.MouseButton.LeftButton)
    asked: list[tuple[str, str]] = []

    def ask(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append((start, kinds))
        return str(tmp_path / "ours"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    with qtbot.waitSignal(context.told, timeout=20_000) as told:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert told.args == ["Saved ours.docx"]
    assert asked[0][0].endswith("EX-BD-2019-2 Minutes en.docx")
    assert "docx" in asked[0][1]
    assert any("Members asked about flour." in one.text for one in docx.Document(str(tmp_path / "ours.docx")).paragraphs)
    assert dialog.save.isEnabled()


def test_the_pdf_that_is_shown_is_saved(
    qtbot: QtBot, make: Make, context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make("actions")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ours.pdf"), ""))
    with qtbot.waitSignal(context.told, timeout=20_000):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.document is not None
    assert (tmp_path / "ours.pdf").read_bytes() == dialog.document.data


def test_what_cannot_be_saved_is_said(qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = make()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "ours.pdf"), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "was not saved" in dialog.hint.text(), timeout=20_000)
    assert dialog.save.isEnabled()


def test_a_meeting_that_is_gone_is_said(make: Make) -> None:
    dialog = make(meeting_id="nothing")
    assert dialog.hint.text()
    assert not dialog.save.isEnabled()


def test_nothing_is_clipped_or_without_a_name(qtbot: QtBot, qapp: QApplication, make: Make) -> None:
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        dialog = make()
        assert unnamed(dialog) == []
        qtbot.waitUntil(lambda: clipped(dialog) == [])
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_can_be_opened_at_once(document: str, make: Make) -> None:
    dialog = make(document)
    assert dialog.shown == document
    assert dialog.document is not None
    assert dialog.document.pages >= 1
