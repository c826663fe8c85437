"""Papers in the window: dropped on items, attached, opened, replaced, moved and taken away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.records import PaperStatus
from gsef_desktop.services import papers
from gsef_desktop.services.papers import PaperRow
from gsef_desktop.ui.meetings.papers_section import PapersSection
from tests.documents import paper_samples
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path, with_participants=False):
        made.view.open_meeting(made.sample.meeting_id)
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Notes fr.pdf"
    path.write_bytes(paper_samples.plain("Notes"))
    return path


def _drop(target: QWidget, paths: Sequence[Path], at: QPoint) -> bool:
    """Drag files over a widget and let them go there; answers whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPointF(at), action, data, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(at), action, data, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, drop)
    return drop.isAccepted()


def _of(stage: Stage, title: str | None) -> list[PaperRow]:
    rows = papers.read_papers(stage.workspace, meeting_id=stage.sample.meeting_id)
    wanted = stage.sample.items[title] if title is not None else None
    return [row for row in rows if row.item_id == wanted]


def _section(stage: Stage, title: str) -> PapersSection:
    """The papers of an item, shown in the inspector."""
    stage.view.page.inspector_was_toggled.emit(True)
    stage.select(title)
    inspector = stage.view.page.agenda_inspector
    inspector.show_mode("item")
    section = inspector.item.papers
    stage.qtbot.waitUntil(section.isVisible)
    return section


def _menu(section: PapersSection) -> QMenu:
    more = next(one for one in section.findChildren(QToolButton) if one.menu() is not None and not one.isHidden())
    menu = more.menu()
    assert menu is not None
    return menu


def _choose(menu: QMenu, *texts: str) -> None:
    """Choose an entry, by the menus on the way to it."""
    for text in texts[:-1]:
        menu = next(sub for action in menu.actions() if action.text() == text and isinstance(sub := action.menu(), QMenu))
    next(action for action in menu.actions() if action.text() == texts[-1]).trigger()


def test_a_file_dropped_on_an_item_becomes_its_paper(stage: Stage, file: Path) -> None:
    assert _drop(stage.tree.viewport(), [file], stage.at("Welcome"))
    stage.qtbot.waitUntil(lambda: len(_of(stage, "Welcome")) == 1)
    (row,) = _of(stage, "Welcome")
    assert (row.title, row.symbol, [one.language for one in row.versions]) == ("Notes", "EX/SC/2019/1/1.1", ["fr"])
    assert str(stage.workspace.undo_label) == "Attach Notes fr.pdf"
    stage.workspace.undo()
    assert _of(stage, "Welcome") == []


def test_a_file_dropped_beside_the_items_belongs_to_the_meeting(stage: Stage, file: Path) -> None:
    stage.tree.collapseAll()
    assert _drop(stage.tree.viewport(), [file], QPoint(40, stage.tree.viewport().height() - 4))
    stage.qtbot.waitUntil(lambda: len(_of(stage, None)) == 1)
    assert _of(stage, None)[0].symbol == "EX/SC/2019/1/INF.1"


def test_our_own_files_are_not_taken(stage: Stage, tmp_path: Path) -> None:
    other = tmp_path / "other.gsef"
    other.write_bytes(b"x")
    assert not _drop(stage.tree.viewport(), [other], stage.at("Welcome"))


def test_the_inspector_lists_the_papers_of_an_item(stage: Stage, file: Path) -> None:
    section = _section(stage, "Welcome")
    assert section.rows == ()
    assert _drop(section, [file], QPoint(20, 10))
    stage.qtbot.waitUntil(lambda: len(section.rows) == 1)
    chips = [one for one in section.findChildren(QPushButton) if one.text() == "FR"]
    assert [chip.accessibleName() for chip in chips] == ["Open Notes in French"]
    assert section.header.isVisible()


def test_a_chip_opens_the_file_in_its_own_program(stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    section = _section(stage, "Welcome")
    _drop(section, [file], QPoint(20, 10))
    stage.qtbot.waitUntil(lambda: len(section.rows) == 1)
    chip = next(one for one in section.findChildren(QPushButton) if one.text() == "FR" and not one.isHidden())
    stage.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()).name for url in opened] == ["Notes fr.pdf"]
    assert Path(opened[0].toLocalFile()).read_bytes() == file.read_bytes()


def test_a_version_is_added_and_taken_away_from_the_menu(
    stage: Stage, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    section = _section(stage, "Welcome")
    _drop(section, [file], QPoint(20, 10))
    stage.qtbot.waitUntil(lambda: len(section.rows) == 1)
    korean = tmp_path / "korean.pdf"
    korean.write_bytes(b"%PDF-1.7 ko")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(korean), ""))
    _choose(_menu(section), "Add or replace a file", "Korean")
    stage.qtbot.waitUntil(lambda: [one.language for one in section.rows[0].versions] == ["fr", "ko"])
    _choose(_menu(section), "State", "Draft")
    assert section.rows[0].status is PaperStatus.DRAFT
    _choose(_menu(section), "Remove the version in French")
    assert [one.language for one in section.rows[0].versions] == ["ko"]
    _choose(_menu(section), "Remove the paper")
    assert section.rows == ()
    stage.workspace.undo()
    assert len(section.rows) == 1


def test_the_title_is_given_in_each_language(stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    section = _section(stage, "Welcome")
    _drop(section, [file], QPoint(20, 10))
    stage.qtbot.waitUntil(lambda: len(section.rows) == 1)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, text: (f"{text} spoken".strip(), True))
    _choose(_menu(section), "Title", "French")
    _choose(_menu(section), "Title", "English")
    assert (section.rows[0].title, section.rows[0].titles) == ("Notes spoken", (("en", "spoken"),))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, text: ("", False))
    _choose(_menu(section), "Title", "French")
    assert section.rows[0].title == "Notes spoken"


def test_attach_asks_for_files(stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    section = _section(stage, "Welcome")
    stage.qtbot.mouseClick(section.add, Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: len(section.rows) == 1)
