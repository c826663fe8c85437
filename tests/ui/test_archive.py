"""The archive in the window, used as a person uses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import ArchiveDocument, ArchiveKind, ArchiveRelation, Organisation
from gsef_desktop.services import archive
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.archive_document import ArchiveDocumentInspector
from gsef_desktop.ui.inspectors.archive_section import ArchiveSection
from gsef_desktop.ui.members.archive import ArchivePage
from gsef_desktop.ui.members.view import MembersView
from gsef_desktop.ui.widgets.layout import EmptyState
from tests.ui.looking import clipped, unnamed

pops_up = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three documents."""
    made = []
    for name, text in (("Report 2018.txt", "rivers and bridges"), ("Case study 2019.txt", "bridges"), ("Letter.txt", "thanks")):
        (tmp_path / name).write_text(text)
        made.append(tmp_path / name)
    return made


@pytest.fixture
def view(context: UiContext, qtbot: QtBot) -> MembersView:
    """The view, its page of the archive shown."""
    with context.workspace.edit(message("Fill")) as unit:
        unit.add(Organisation(name="Example Town"))
    made = MembersView(context)
    context.bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1170, 750)
    made.show()
    qtbot.waitExposed(made)
    made.open_with(page="archive")
    return made


@pytest.fixture
def page(view: MembersView) -> ArchivePage:
    """Its page of the archive."""
    found = view.page("archive")
    assert isinstance(found, ArchivePage)
    return found


def drop(target: QWidget, paths: list[Path]) -> None:
    """Drop files on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none = Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))


def shown(page: ArchivePage) -> list[str]:
    """The titles in the table."""
    model = page.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def fill(page: ArchivePage, files: list[Path], qtbot: QtBot) -> None:
    """Drop all files and wait until they are there."""
    drop(page, files)
    qtbot.waitUntil(lambda: len(shown(page)) == len(files))


def test_files_are_dropped_read_and_found_by_their_text(page: ArchivePage, files: list[Path], qtbot: QtBot) -> None:
    assert any(state.isVisible() for state in page.findChildren(EmptyState))
    fill(page, files, qtbot)
    assert shown(page) == ["Case study 2019", "Report 2018", "Letter"]
    qtbot.keyClicks(page.search, "bridges")
    qtbot.waitUntil(lambda: shown(page) == ["Case study 2019", "Report 2018"])
    qtbot.keyClicks(page.search, " rivers")
    qtbot.waitUntil(lambda: shown(page) == ["Report 2018"])
    qtbot.keyClicks(page.search, " nothing")
    qtbot.waitUntil(lambda: shown(page) == [])
    button = next(state for state in page.findChildren(EmptyState) if state.isVisible()).buttons[0]
    button.click()
    assert len(shown(page)) == 3
    assert page.status_text() == "3 shown"
    assert unnamed(page) == []
    assert clipped(page) == []


def test_folders_and_files_of_this_program_are_not_taken(page: ArchivePage, tmp_path: Path) -> None:
    (tmp_path / "other.gsef").write_bytes(b"x")
    drop(page, [tmp_path, tmp_path / "other.gsef", tmp_path / "missing.pdf"])
    assert page.context.jobs.jobs == []


@pops_up
def test_documents_are_chosen_in_a_dialog(page: ArchivePage, files: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(files[0])], ""))
    next(state for state in page.findChildren(EmptyState) if state.isVisible()).buttons[0].click()
    qtbot.waitUntil(lambda: shown(page) == ["Report 2018"])
    assert page.context.selected is not None
    assert page.context.selected.kind == "archive_document"


@pops_up
def test_enter_opens_the_file_and_the_copy_goes_with_the_window(
    page: ArchivePage, files: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(page, files, qtbot)
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    page.table.setFocus()
    page.table.select(page.table.model().index(0, 0).data(Qt.ItemDataRole.UserRole))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    (path,) = opened
    assert (path.name, path.read_text()) == ("Case study 2019.txt", "bridges")
    page.context.close()
    assert not path.exists()


@pops_up
def test_the_menu_sets_the_kind_of_several(page: ArchivePage, files: list[Path], qtbot: QtBot) -> None:
    fill(page, files, qtbot)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.table.menu_wanted.emit(page.table.mapToGlobal(page.table.rect().center()))
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    kinds = next(action.menu() for action in menu.actions() if action.text() == "Set kind")
    assert isinstance(kinds, QMenu)
    next(action for action in kinds.actions() if action.text() == "Agreement").trigger()
    menu.close()
    assert archive.count_documents(page.context.workspace).kinds == {ArchiveKind.AGREEMENT: 3}
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert shown(page) == []
    page.context.workspace.undo()
    qtbot.waitUntil(lambda: len(shown(page)) == 3)


@pops_up
def test_the_inspector_edits_and_links(page: ArchivePage, files: list[Path], qtbot: QtBot) -> None:
    fill(page, files[:1], qtbot)
    context = page.context
    with context.workspace.read() as reader:
        (one,) = reader.all(ArchiveDocument)
        (town,) = reader.all(Organisation)
    panel = ArchiveDocumentInspector(context, RecordRef("archive_document", one.id))
    qtbot.addWidget(panel)
    panel.show()
    panel.year.selectAll()
    qtbot.keyClicks(panel.year, "soon")
    qtbot.keyClick(panel.year, Qt.Key.Key_Return)
    assert panel.year.property("bad")
    panel.year.selectAll()
    qtbot.keyClicks(panel.year, "2020")
    qtbot.keyClick(panel.year, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.add_owner, "Nobody")
    qtbot.keyClick(panel.add_owner, Qt.Key.Key_Return)
    assert panel.add_owner.property("bad")
    panel.add_owner.selectAll()
    qtbot.keyClicks(panel.add_owner, "example town")
    qtbot.keyClick(panel.add_owner, Qt.Key.Key_Return)
    (row,) = archive.documents_of(context.workspace, kind="organisation", id=town.id, language="en")
    assert (row.year, row.owners[0].relation) == (2020, ArchiveRelation.ABOUT)
    assert panel.owners_head.count.text() == "1"
    assert unnamed(panel) == []


def test_a_section_lists_and_takes_documents(view: MembersView, files: list[Path], qtbot: QtBot) -> None:
    context = view.context
    with context.workspace.read() as reader:
        (town,) = reader.all(Organisation)
    section = ArchiveSection(context, "organisation", town.id)
    qtbot.addWidget(section)
    section.show()
    drop(section, files[:2])
    qtbot.waitUntil(lambda: section.header.count.text() == "2")
    assert [row.title for row in archive.documents_of(context.workspace, kind="organisation", id=town.id, language="en")] == [
        "Case study 2019", "Report 2018",
    ]  # fmt: skip
    context.workspace.undo()
    qtbot.waitUntil(lambda: section.header.count.text() == "")


@pytest.mark.parametrize(
    ("link", "opens"),
    [
        ("https://example.org/report.pdf", True), ("file:///srv/papers/report.pdf", True), ("file://server/share/Report.exe", False),
        ("file:///tmp/report.desktop", False), ("javascript:alert(1)", False),
    ],
)  # fmt: skip
def test_a_link_opens_a_document_but_runs_no_program(page: ArchivePage, monkeypatch: pytest.MonkeyPatch, link: str, opens: bool) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    made = archive.add_link_document(page.context.workspace, title="Report", link=link)
    page.show_ref(RecordRef("archive_document", made.id))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert bool(opened) is opens


def test_to_come_to_the_table_chooses_no_document(page: ArchivePage, files: list[Path], qtbot: QtBot) -> None:
    fill(page, files, qtbot)
    qtbot.waitUntil(lambda: page.context.selected is not None)
    page.context.select(None)
    page.search.setFocus()
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(page.table.hasFocus)
    assert page.table.selected_ids() == []
    assert page.context.selected is None
    QTest.keyClick(page.table, Qt.Key.Key_Down)  # the row on which the table was entered is the first to be chosen
    first, second, _ = page._model.ids
    assert page.table.selected_ids() == [first]
    assert page.context.selected == RecordRef("archive_document", first)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.context.selected == RecordRef("archive_document", second)
