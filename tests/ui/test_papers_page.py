"""The list of papers and the inspector of a paper: what is wanted, versions, history, texts written here, files taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Paper, PaperKind, PaperStatus
from gsef_desktop.services import meeting_states, paper_versions, papers
from gsef_desktop.services.paper_register import Want
from gsef_desktop.services.papers import NewPaper, PaperRow
from gsef_desktop.ui.inspectors.paper import PaperInspector
from gsef_desktop.ui.meetings.papers_page import PapersPage
from gsef_desktop.ui.widgets.paper_files import make_pdfs, open_version
from gsef_desktop.ui.widgets.paper_watch import TakeBackStrip, watch_of
from tests.documents import paper_samples
from tests.ui.looking import clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path, with_participants=False):
        with made.workspace.edit(message("Without the papers of the sample")) as unit:
            for paper in unit.all(Paper, meeting_id=made.sample.meeting_id):
                unit.delete(Paper, paper.id)
        made.view.open_meeting(made.sample.meeting_id)
        made.view.page.show_tab("papers")
        yield made


@pytest.fixture(autouse=True)
def no_office(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if LibreOffice were not installed."""
    monkeypatch.setattr("gsef_desktop.interchange.office_pdf.find_office", lambda: None)


def _page(stage: Stage) -> PapersPage:
    return stage.view.page.papers


def _expect(stage: Stage, title: str, item: str | None = "Welcome", **fields: object) -> str:
    item_id = stage.sample.items[item] if item is not None else None
    return papers.add_expected(stage.workspace, meeting_id=stage.sample.meeting_id, item_id=item_id, title=title, **fields)  # type: ignore[arg-type]


def _put(stage: Stage, paper_id: str, name: str, data: bytes = b"%PDF-1.7", language: str = "en") -> None:
    file = NewPaper(name=name, data=data, title="x", language=language, status=PaperStatus.FINAL)
    papers.attach_version(stage.workspace, paper_id=paper_id, language=language, file=file, day=date(2019, 6, 1), author="Ada Example")


def _row(stage: Stage, paper_id: str) -> PaperRow:
    return papers.read_paper(stage.workspace, paper_id=paper_id)


def _cells(stage: Stage) -> list[list[str]]:
    model = _page(stage).model
    return [[str(model.index(row, column).data()) for column in range(model.columnCount())] for row in range(model.rowCount())]


def _inspect(stage: Stage, paper_id: str) -> PaperInspector:
    made = PaperInspector(stage.context, RecordRef("paper", paper_id))
    made.setFixedWidth(316)
    stage.qtbot.addWidget(made)
    made.show()
    stage.qtbot.waitExposed(made)
    return made


def _button(panel: QWidget, name: str) -> QToolButton | QPushButton:
    found: list[QToolButton | QPushButton] = [*panel.findChildren(QToolButton), *panel.findChildren(QPushButton)]
    return next(one for one in found if one.accessibleName() == name and not one.isHidden())


def _entry(actions: list[QAction], text: str) -> QAction:
    return next(one for one in actions if one.text() == text)


def _drop(target: QWidget, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons, at = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, QPoint(20, 10)
    enter = QDragEnterEvent(QPointF(at), action, data, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(at), action, data, buttons, Qt.KeyboardModifier.NoModifier))


# --- the list ---------------------------------------------------------------------------------------------------------------------------


def test_an_empty_list_says_how_papers_come(stage: Stage, tmp_path: Path) -> None:
    page = _page(stage)
    assert page._stack.currentIndex() == 1
    file = tmp_path / "List.pdf"
    file.write_bytes(paper_samples.plain("List"))
    _drop(page, [file])
    stage.qtbot.waitUntil(lambda: page._stack.currentIndex() == 0)
    assert _cells(stage)[0][:3] == ["EX/SC/2019/1/INF.1", "List", "Meeting"]


def test_the_list_says_what_each_paper_wants(stage: Stage) -> None:
    late = _expect(stage, "Late", due_on=date(2019, 6, 1))
    done = _expect(stage, "Done", "Main theme")
    for language in ("en", "fr", "es"):
        _put(stage, done, f"{language}.pdf", language.encode(), language)
        papers.set_paper_title(stage.workspace, paper_id=done, language=language, title="Done")
    page = _page(stage)
    wants = {row[1]: row[-1] for row in _cells(stage)}
    assert wants["Done"] == ""
    assert wants["Late"].endswith("late, nothing yet, no title in FR, ES")
    assert page.chips[Want.LATE].text() == "Late 1"
    assert page.chips[Want.PDF].isHidden()
    stage.qtbot.mouseClick(page.chips[Want.LATE], Qt.MouseButton.LeftButton)
    assert list(page.model.ids) == [late]
    papers.update_paper(stage.workspace, paper_id=late, due_on=None)
    assert list(page.model.ids) == [late, done]
    assert stage.view.page.tabs.button("papers").text() == "Papers  2"


def test_a_paper_is_expected_and_removed_by_the_keyboard(stage: Stage) -> None:
    page = _page(stage)
    stage.qtbot.mouseClick(page.expect_button, Qt.MouseButton.LeftButton)
    (id,) = page.model.ids
    assert stage.context.selected == RecordRef("paper", id)
    page.table.setFocus()
    stage.qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert list(page.model.ids) == []
    stage.workspace.undo()
    assert list(page.model.ids) == [id]


def test_the_menu_sets_the_state_of_several(stage: Stage) -> None:
    ids = [_expect(stage, title) for title in ("One", "Two")]
    page = _page(stage)
    page.table.selectAll()
    menu = page.menu_of(page.table.selected_ids())
    states = next(one for one in menu.actions() if one.text() == "State").menu()
    assert states is not None
    _entry(states.actions(), "Withdrawn").trigger()  # type: ignore[attr-defined]
    assert {_row(stage, id).status for id in ids} == {PaperStatus.WITHDRAWN}
    assert str(stage.workspace.undo_label) == "Change papers"


def test_a_paper_is_found_in_the_list(stage: Stage) -> None:
    _expect(stage, "One")
    second = _expect(stage, "Two", "Main theme")
    stage.view.page.show_tab("agenda")
    assert stage.view.show_record(RecordRef("paper", second))
    assert stage.view.page.tabs.value() == "papers"
    assert stage.view.page.current() == RecordRef("paper", second)


# --- the inspector ------------------------------------------------------------------------------------------------------------------------


def test_fields_are_saved_as_they_are_left(stage: Stage) -> None:
    id = _expect(stage, "Budget")
    panel = _inspect(stage, id)
    panel.title.field.setText("The budget")
    panel.title.field.commit()
    panel.owner.setText("The treasurer")
    panel.owner.commit()
    panel.due.field.setText("1 June 2019")
    panel.due.field.commit()
    panel.confidential.click()
    panel.kind.chosen.emit(PaperKind.INFORMATION)
    row = _row(stage, id)
    assert (row.title, row.owner, row.due_on, row.confidential, row.symbol) == (
        "The budget", "The treasurer", date(2019, 6, 1), True, "EX/SC/2019/1/INF.1",
    )  # fmt: skip
    assert "late" in panel.wants.text.text()
    panel.symbol.setText("OWN/7")
    panel.symbol.commit()
    panel.kind.chosen.emit(PaperKind.PAPER)
    assert _row(stage, id).symbol == "OWN/7"
    _entry(panel.menu(), "Make it Rev.1").trigger()
    assert _row(stage, id).symbol == "OWN/7/Rev.1"


def test_items_are_ticked(stage: Stage) -> None:
    id = _expect(stage, "Budget")
    panel = _inspect(stage, id)
    _entry(panel.items_menu().actions(), "2.1 Main theme").trigger()
    assert _row(stage, id).items == "1.1, 2.1"
    assert panel.items.text() == "1.1, 2.1"
    _entry(panel.items_menu().actions(), "1.1 Welcome").trigger()
    assert _row(stage, id).items == "2.1"


def test_a_version_is_written_here(stage: Stage) -> None:
    id = _expect(stage, "Budget")
    panel = _inspect(stage, id)
    stage.qtbot.mouseClick(_button(panel, "Write it here in French"), Qt.MouseButton.LeftButton)
    editor = panel._writing["fr"]
    editor.setPlainText("Le Comité est invité à :")
    editor.commit()
    assert paper_versions.text_of_version(stage.workspace, paper_id=id, language="fr") == "Le Comité est invité à :"
    assert _row(stage, id).status is PaperStatus.DRAFT


def test_replaced_versions_can_be_brought_back(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    id = _expect(stage, "Budget")
    _put(stage, id, "Old.pdf", b"%PDF old")
    panel = _inspect(stage, id)
    newer = tmp_path / "New.pdf"
    newer.write_bytes(b"%PDF new")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(newer), ""))
    _entry(panel.version_actions("en"), "Replace by a file…").trigger()
    stage.qtbot.waitUntil(lambda: len(_row(stage, id).history) == 1)
    assert panel.history_head.count.text() == "1"
    stage.qtbot.mouseClick(_button(panel, "Bring back the version of 1 Jun 2019"), Qt.MouseButton.LeftButton)
    assert _row(stage, id).versions[0].file_name == "Old.pdf"
    assert len(_row(stage, id).history) == 2


def test_files_dropped_on_a_paper_are_its_versions(stage: Stage, tmp_path: Path) -> None:
    id = _expect(stage, "Budget")
    panel = _inspect(stage, id)
    files = [tmp_path / name for name in ("Budget en.pdf", "Budget fr.docx")]
    for file in files:
        file.write_bytes(file.name.encode())
    _drop(panel, files)
    stage.qtbot.waitUntil(lambda: len(_row(stage, id).versions) == 2)
    assert {one.language: one.needs_pdf for one in _row(stage, id).versions} == {"en": False, "fr": True}


def test_a_pdf_is_asked_for_or_made(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    id = _expect(stage, "Budget")
    _put(stage, id, "Budget.docx", b"PK")
    pdf = tmp_path / "Budget.pdf"
    pdf.write_bytes(paper_samples.plain("Budget"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(pdf), ""))
    panel = _inspect(stage, id)
    _entry(panel.version_actions("en"), "Add a PDF of it…").trigger()
    stage.qtbot.waitUntil(lambda: _row(stage, id).versions[0].has_pdf)
    _entry(panel.version_actions("en"), "Take the PDF away").trigger()
    assert not _row(stage, id).versions[0].has_pdf
    assert "Make a PDF" not in [action.text() for action in panel.version_actions("en")]
    monkeypatch.setattr("gsef_desktop.interchange.office_pdf.make_pdf", lambda *_, **__: paper_samples.plain("Made"))
    make_pdfs(stage.context, [_row(stage, id).versions[0].id])
    stage.qtbot.waitUntil(lambda: _row(stage, id).versions[0].has_pdf)


def test_a_pdf_is_made_when_a_file_is_added(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import Image

    told: list[str] = []
    stage.context.told.connect(told.append)
    picture, text = tmp_path / "Map.png", tmp_path / "Budget.docx"
    Image.new("RGB", (300, 200), "white").save(picture)
    text.write_bytes(b"PK")
    _drop(_page(stage), [picture, text])
    stage.qtbot.waitUntil(lambda: len(_page(stage).model.ids) == 2)
    rows = {row.title: row for row in papers.read_papers(stage.workspace, meeting_id=stage.sample.meeting_id)}
    assert {title: row.versions[0].has_pdf for title, row in rows.items()} == {"Map": True, "Budget": False}
    assert told == ["Attached. “Budget.docx” is no PDF: add one of it, so that a pack can bind it."]
    assert str(stage.workspace.undo_label) == "Attach 2 files"
    monkeypatch.setattr("gsef_desktop.interchange.office_pdf.find_office", lambda: "soffice")
    monkeypatch.setattr("gsef_desktop.interchange.office_pdf.make_pdf", lambda *_, **__: paper_samples.plain("Made"))
    _page(stage).reload()
    stage.qtbot.mouseClick(_page(stage).pdfs, Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: not any(row.paper.versions[0].needs_pdf for row in _page(stage)._rows.values()))


def test_papers_of_a_closed_meeting_are_locked(stage: Stage) -> None:
    id = _expect(stage, "Budget")
    _put(stage, id, "Budget.pdf")
    meeting_states.close_meeting(stage.workspace, meeting_id=stage.sample.meeting_id)
    panel = _inspect(stage, id)
    assert panel.lock.isVisible()
    assert panel.symbol.isReadOnly()
    assert not panel.kind.isEnabled()
    assert not any(action.isEnabled() for action in panel.menu())
    enabled = [action.text() for action in panel.version_actions("en") if action.isEnabled()]
    assert enabled == ["Open", "Save as…"]


# --- opened elsewhere ---------------------------------------------------------------------------------------------------------------------


def test_what_is_saved_elsewhere_is_taken_back(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    id = _expect(stage, "Budget")
    _put(stage, id, "Budget.docx", b"PK before")
    open_version(stage.context, _row(stage, id).versions[0], id)
    (path,) = opened
    strip = next(one for one in stage.view.findChildren(TakeBackStrip))
    assert strip.isHidden()
    path.write_bytes(b"PK after")
    stage.qtbot.waitUntil(lambda: not strip.isHidden(), timeout=5000)
    open_version(stage.context, _row(stage, id).versions[0], id)  # does not undo what was saved
    assert path.read_bytes() == b"PK after"
    stage.qtbot.mouseClick(_button(strip, "Take back Budget.docx as a new version"), Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: strip.isHidden(), timeout=5000)
    row = _row(stage, id)
    assert papers.file_of_version(stage.workspace, version_id=row.versions[0].id)[1] == b"PK after"
    assert (row.versions[0].note, len(row.history)) == ("Changed in its own program", 1)


def test_what_was_saved_elsewhere_is_noticed_though_the_system_does_not_tell(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    monkeypatch.setattr(QFileSystemWatcher, "addPaths", lambda *_: [])  # as on a shared drive
    id = _expect(stage, "Budget")
    _put(stage, id, "Budget.docx", b"PK before")
    open_version(stage.context, _row(stage, id).versions[0], id)
    opened[0].write_bytes(b"PK after")
    watch = watch_of(stage.context)
    stage.qtbot.waitUntil(lambda: len(watch.changed) == 1, timeout=10_000)


def test_what_was_saved_elsewhere_can_be_left(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    id = _expect(stage, "Budget")
    _put(stage, id, "Budget.docx", b"PK before")
    open_version(stage.context, _row(stage, id).versions[0], id)
    replaced = opened[0].with_suffix(".new")
    replaced.write_bytes(b"PK after")
    replaced.replace(opened[0])  # as text programs save
    watch = watch_of(stage.context)
    stage.qtbot.waitUntil(lambda: len(watch.changed) == 1, timeout=5000)
    watch.leave(watch.changed[0])
    assert watch.changed == []
    assert _row(stage, id).history == ()


# --- looks --------------------------------------------------------------------------------------------------------------------------------


def test_nothing_is_cut_off_or_without_a_name(stage: Stage) -> None:
    id = _expect(stage, "Budget", due_on=date(2019, 6, 1))
    _put(stage, id, "A rather long name of a file that goes on.docx", b"PK")
    _put(stage, id, "Budget 2.docx", b"PK2")
    papers.write_version(stage.workspace, paper_id=id, language="fr", text="Texte")
    panel = _inspect(stage, id)
    for widget in (panel, _page(stage)):
        assert unnamed(widget) == []
        assert clipped(widget) == []
