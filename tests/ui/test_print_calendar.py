"""Printing the calendar from the window: the choices, the preview, saving."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.activity_row import ActivityFilter
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import LANGUAGES, Activity, ActivityPlan, Programme, ProgrammeLine, link_id
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services import printing_calendar
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.calendar_form import ACTIVITIES, WALL_PLANNER
from gsef_desktop.ui.printing.programme_desk import ProgrammeDesk
from tests.ui.desk_stage import after, form, pick, show
from tests.ui.looking import StretchingTranslator, clipped, unnamed

YEAR = ActivityFilter(first=date(2019, 1, 1), last=date(2019, 12, 31))


def on(day: date) -> TimeFrame:
    return TimeFrame(earliest=day, latest=day, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    with workspace.edit(message("Fill")) as unit:
        unit.add(Programme(id="p", year=2019, organisation_name="Example Network"))
        unit.add(ProgrammeLine(id="l", programme_id="p", number=1, title="Meetings"))
        unit.add(Activity(id="forum", title="Bread Forum", time=on(date(2019, 3, 5)), line_id="l"))
        unit.add(Activity(id="secret", title="Budget talk", time=on(date(2019, 4, 5)), internal=True))
        unit.add(ActivityPlan(id=link_id("plan", "forum"), activity_id="forum", time=on(date(2019, 9, 9))))
    return workspace


@pytest.fixture
def make(qtbot: QtBot, context: UiContext, filled: Workspace) -> Callable[..., ProgrammeDesk]:
    def made(document: str = WALL_PLANNER, **arguments: Any) -> ProgrammeDesk:
        context.set_year(2019)
        desk = ProgrammeDesk(context)
        desk.open_document(document, **({"wanted": YEAR} | arguments))
        show(qtbot, desk)
        return desk

    return made


def test_the_planner_is_shown_and_follows_the_choices(qtbot: QtBot, make: Callable[..., ProgrammeDesk]) -> None:
    dialog = make()
    assert dialog.preview.page_count == 1
    assert "Bread Forum" in dialog.preview.page_text()
    size = dialog.preview.document.pagePointSize(0)
    assert round(size.width()) == 1191
    text = after(qtbot, dialog, lambda: dialog.languages.button("fr").click())
    assert "Programme d’activités" in text
    assert "2 titles are not translated" in dialog.hint.text()
    text = after(qtbot, dialog, form(dialog).outsiders.click)
    assert "Budget talk" not in text
    assert "Bread Forum" in text

    def choose_paper() -> None:
        form(dialog).papers.setCurrentText("A4")
        form(dialog).papers.activated.emit(form(dialog).papers.currentIndex())

    after(qtbot, dialog, choose_paper)
    assert round(dialog.preview.document.pagePointSize(0).width()) == 842
    after(qtbot, dialog, lambda: form(dialog).align.button("date").click())


def test_the_list_has_papers_of_its_own_and_no_alignment(qtbot: QtBot, make: Callable[..., ProgrammeDesk]) -> None:
    dialog = make()

    text = after(qtbot, dialog, lambda: pick(qtbot, dialog, ACTIVITIES))
    assert "List of activities" in text
    assert [form(dialog).papers.itemText(number) for number in range(form(dialog).papers.count())] == ["A4", "Letter", "A3"]
    assert not form(dialog).align.isVisible()

    def as_planned() -> None:
        form(dialog).which.setCurrentIndex(1)
        form(dialog).which.activated.emit(1)

    assert "5 March" in text
    assert "9 September" in after(qtbot, dialog, as_planned)
    after(qtbot, dialog, lambda: pick(qtbot, dialog, WALL_PLANNER))
    assert form(dialog).align.isVisible()


def test_a_filter_can_be_put_aside(qtbot: QtBot, make: Callable[..., ProgrammeDesk]) -> None:
    wanted = ActivityFilter(first=date(2019, 1, 1), last=date(2019, 12, 31), lines_off=frozenset({1}))
    dialog = make(wanted=wanted, hides_something=True, document=ACTIVITIES)
    assert "Bread Forum" not in dialog.preview.page_text()
    assert form(dialog).filtered.isVisible()
    assert "Bread Forum" in after(qtbot, dialog, form(dialog).filtered.click)
    assert not form(make()).filtered.isVisible()


def test_choices_are_remembered(qtbot: QtBot, make: Callable[..., ProgrammeDesk]) -> None:
    dialog = make()
    after(qtbot, dialog, lambda: dialog.languages.button("ko").click())
    form(dialog).papers.setCurrentText("Letter")
    after(qtbot, dialog, lambda: form(dialog).papers.activated.emit(form(dialog).papers.currentIndex()))
    other = make()
    assert (other.languages.value(), form(other).papers.value()) == ("ko", "Letter")


def test_what_is_shown_is_saved(
    qtbot: QtBot, make: Callable[..., ProgrammeDesk], context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make()
    asked: list[str] = []

    def ask(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "wall"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    with qtbot.waitSignal(context.told) as told:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert told.args == ["Saved wall.pdf"]
    assert asked[0].endswith("Wall planner 2019 en.pdf")
    assert dialog.document is not None
    assert (tmp_path / "wall.pdf").read_bytes() == dialog.document.data
    assert len(PdfReader(tmp_path / "wall.pdf").pages) == 1


def test_a_long_build_shows_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, context: UiContext, filled: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()

    def slow(*_: object, progress: Callable[[float], object], **__: object) -> object:
        progress(0.25)
        while not go_on.wait(0.01):
            progress(0.5)
        return build(*_, progress=progress, **__)  # type: ignore[arg-type]

    build = printing_calendar.wall_planner_pdf
    monkeypatch.setattr(printing_calendar, "wall_planner_pdf", slow)
    context.set_year(2019)
    dialog = ProgrammeDesk(context)
    dialog.open_document(WALL_PLANNER)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.progress.isVisible() and dialog.progress.bar.value() == 500, timeout=15_000)
    qtbot.mouseClick(dialog.progress.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.progress.bar.isVisible(), timeout=15_000)
    assert dialog.progress.isVisible()
    assert not dialog.save.isEnabled()
    assert dialog.document is None
    go_on.set()
    qtbot.mouseClick(dialog.progress.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.save.isEnabled(), timeout=15_000)
    assert not dialog.progress.isVisible()
    assert dialog.preview.page_count == 1


def test_a_character_that_no_font_has_is_said_before_printing(qtbot: QtBot, context: UiContext, filled: Workspace) -> None:
    with filled.edit(message("Crab")) as unit:
        unit.add(Activity(id="crab", title="The 🦀 walk", time=on(date(2019, 6, 6))))
    context.set_year(2019)
    dialog = ProgrammeDesk(context)
    dialog.open_document(WALL_PLANNER)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "U+1F980 of “The □ walk”".replace("□", "🦀") in dialog.hint.text(), timeout=15_000)
    assert dialog.save.isEnabled()
    assert dialog.preview.page_count == 1


@pytest.mark.parametrize("document", [WALL_PLANNER, ACTIVITIES])
def test_everything_has_a_name_and_nothing_is_cut_off(
    qtbot: QtBot, qapp: QApplication, make: Callable[..., ProgrammeDesk], document: str
) -> None:
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        dialog = make(document=document, hides_something=True)
        assert unnamed(dialog) == []
        qtbot.waitUntil(lambda: clipped(dialog) == [])
    finally:
        qapp.removeTranslator(translator)


def test_every_language_can_be_chosen(qtbot: QtBot, make: Callable[..., ProgrammeDesk]) -> None:
    dialog = make()
    for language in LANGUAGES[1:]:
        after(qtbot, dialog, dialog.languages.button(language).click)
        assert dialog.document is not None
        assert dialog.document.language == language
