"""Printing the programme from the window: the view's Print, the choices, saving, and a changed copy in the review."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.proposal import ItemState
from gsef_desktop.domain.records import LANGUAGES, Activity, Programme, ProgrammeLine
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services import printing_programme
from gsef_desktop.services.imports import propose_programme
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.import_review import ImportReview
from gsef_desktop.ui.printing import desk as desk_module
from gsef_desktop.ui.printing.programme_desk import ProgrammeDesk
from gsef_desktop.ui.programme.view import ProgrammeView
from tests.ui.desk_stage import after, form, ready, show, text_of
from tests.ui.looking import StretchingTranslator, clipped, unnamed


def on(day: date) -> TimeFrame:
    return TimeFrame(earliest=day, latest=day, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    with workspace.edit(message("Fill")) as unit:
        unit.add(Programme(id="p", year=2019, title="Bread for all", organisation_name="Example Network"))
        unit.add(ProgrammeLine(id="l", programme_id="p", number=1, title="Meetings", text="To meet"))
        unit.add(Activity(id="forum", programme_id="p", title="Bread Forum", time=on(date(2019, 3, 5)), line_id="l"))
        unit.add(Activity(id="secret", programme_id="p", title="Budget talk", time=on(date(2019, 4, 5)), internal=True))
    return workspace


@pytest.fixture
def make(qtbot: QtBot, context: UiContext, filled: Workspace) -> Callable[..., ProgrammeDesk]:
    def made(year: int = 2019) -> ProgrammeDesk:
        context.set_year(year)
        desk = ProgrammeDesk(context)
        show(qtbot, desk)
        return desk

    return made


def test_the_programme_view_prints(qtbot: QtBot, context: UiContext, filled: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    context.set_year(2019)
    view = ProgrammeView(context)
    qtbot.addWidget(view)
    view.show()
    action = view.print_action()
    assert action is not None
    action.trigger()
    assert view.is_printing
    desk = view.printing.desk
    ready(qtbot, desk)
    assert desk.shown == "programme"
    assert "Programme of activities 2019" in text_of(desk)
    asked: list[str] = []
    monkeypatch.setattr(desk_module, "ask_and_print", lambda *arguments, **_: asked.append(arguments[4]))
    action.trigger()
    assert asked == ["A4"], "on the page itself the printer is asked for"
    qtbot.mouseClick(view.printing.back, Qt.MouseButton.LeftButton)
    assert not view.is_printing


def test_the_preview_follows_the_choices(qtbot: QtBot, make: Callable[..., ProgrammeDesk]) -> None:
    dialog = make()
    assert "Budget talk" in dialog.preview.page_text()
    text = after(qtbot, dialog, form(dialog).outsiders.click)
    assert "Budget talk" not in text
    text = after(qtbot, dialog, lambda: dialog.languages.button("fr").click())
    assert "Programme d’activités 2019" in text
    assert "texts are not translated" in dialog.hint.text()
    assert not dialog.also["fr"].isVisible()
    assert dialog.also["en"].isVisible()
    text = after(qtbot, dialog, form(dialog).findings.click)
    assert "Annexe" in text
    form(dialog).papers.setCurrentText("Letter")
    after(qtbot, dialog, lambda: form(dialog).papers.activated.emit(form(dialog).papers.currentIndex()))
    assert round(dialog.preview.document.pagePointSize(0).width()) == 612


def test_a_docx_is_saved_and_its_changed_copy_reviewed(
    qtbot: QtBot, make: Callable[..., ProgrammeDesk], context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make()
    qtbot.mouseClick(dialog.formats.button("docx"), Qt.MouseButton.LeftButton)
    assert "changed copy" in form(dialog).about_format.text()
    asked: list[str] = []

    def ask(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "ours"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    with qtbot.waitSignal(context.told, timeout=15_000) as told:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert told.args == ["Saved ours.docx"]
    assert asked[0].endswith("Programme of activities 2019 en.docx")
    path = tmp_path / "ours.docx"
    document = docx.Document(str(path))
    next(row for row in document.tables[0].rows if row.cells[1].text == "Bread Forum").cells[0].text = "6 March"
    taken = next(row for row in document.tables[0].rows if row.cells[1].text == "Budget talk")
    taken._tr.getparent().remove(taken._tr)
    document.save(str(path))
    review = ImportReview(context, propose_programme(path, workspace=context.workspace))
    qtbot.addWidget(review)
    rows: dict[str, Any] = {row.text(0): row for row in review._rows.values()}
    assert rows["Bread Forum"].text(4) == "changed"
    assert "6 Mar" in rows["Bread Forum"].text(1)
    assert rows["Budget talk"].text(4) == "taken out: tick to delete"
    assert rows["Budget talk"].checkState(0) is Qt.CheckState.Unchecked
    states = {item.title: item.state for item in review.proposal.items}
    assert states["Meetings"] is ItemState.PRESENT


def test_several_languages_are_saved_into_a_folder(
    qtbot: QtBot, make: Callable[..., ProgrammeDesk], context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make()
    for language in ("fr", "ko"):
        dialog.also[language].click()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with qtbot.waitSignal(context.told, timeout=15_000):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    names = [path.name for path in tmp_path.glob("*.pdf")]
    assert {name[-6:] for name in names} == {"ko.pdf", "en.pdf", "fr.pdf"}
    assert all(path.read_bytes().startswith(b"%PDF") for path in tmp_path.glob("*.pdf"))


def test_saving_can_be_cancelled(qtbot: QtBot, make: Callable[..., ProgrammeDesk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = make()
    dialog.formats.button("docx").click()  # the PDF is there already
    begun = Event()
    real = printing_programme.programme_document

    def slow(*arguments: Any, progress: Callable[[float], object], **options: Any) -> Any:
        begun.set()
        while True:
            progress(0.5)

    monkeypatch.setattr(printing_programme, "programme_document", slow)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "never.docx"), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: begun.is_set() and dialog.progress.isVisible(), timeout=15_000)
    qtbot.mouseClick(dialog.progress.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.save.isEnabled, timeout=15_000)
    assert list(tmp_path.glob("never*")) == []
    monkeypatch.setattr(printing_programme, "programme_document", real)


def test_a_year_without_a_programme_says_so(make: Callable[..., ProgrammeDesk]) -> None:
    dialog = make(1999)
    assert "no programme of 1999" in dialog.hint.text()
    assert not dialog.save.isEnabled()


def test_nothing_is_clipped_or_without_a_name(qtbot: QtBot, qapp: QApplication, make: Callable[..., ProgrammeDesk]) -> None:
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        dialog = make()
        assert unnamed(dialog) == []
        qtbot.waitUntil(lambda: clipped(dialog) == [])
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_be_chosen(language: str, qtbot: QtBot, make: Callable[..., ProgrammeDesk]) -> None:
    dialog = make()
    if dialog.languages.value() != language:
        after(qtbot, dialog, lambda: dialog.languages.button(language).click())
    assert dialog.wanted_languages() == [language]
    assert dialog.document is not None
    assert dialog.document.language == language
    assert io.BytesIO(dialog.document.data).read(4) == b"%PDF"
