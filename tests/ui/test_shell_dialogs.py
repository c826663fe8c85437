"""The dialogs of the window: review of an import, history, backups, settings, keys."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Activity
from gsef_desktop.services.activities import set_title
from gsef_desktop.services.imports import propose_programme
from gsef_desktop.services.samples import sample_programme_path
from gsef_desktop.ui.dialogs.about import AboutDialog, ShortcutsDialog
from gsef_desktop.ui.dialogs.backups import BackupsDialog
from gsef_desktop.ui.dialogs.history import HistoryDialog
from gsef_desktop.ui.dialogs.import_review import ImportReview
from gsef_desktop.ui.dialogs.settings import SettingsDialog
from gsef_desktop.ui.shell.window import MainWindow
from tests.ui.looking import clipped, unnamed

D = TypeVar("D", bound=QDialog)


def _opened(qtbot: QtBot, kind: type[D]) -> D:
    """The dialog of this kind that is open."""

    def found() -> D | None:
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    dialog = found()
    assert dialog is not None
    return dialog


def _activities(window: MainWindow) -> int:
    assert window.context is not None
    with window.context.workspace.read() as reader:
        return reader.count(Activity)


def test_a_programme_is_reviewed_before_it_is_written(file_window: MainWindow, qtbot: QtBot) -> None:
    assert file_window.context is not None
    file_window.deeds.review_programme(sample_programme_path())
    review = _opened(qtbot, ImportReview)
    assert unnamed(review) == []
    assert clipped(review) == []
    assert _activities(file_window) == 0
    assert review.chosen() == frozenset(item.key for item in review.proposal.items)
    qtbot.mouseClick(review.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _activities(file_window) > 0)
    qtbot.waitUntil(lambda: file_window.context is not None and file_window.context.year == review.proposal.year)
    assert [backup.reason for backup in file_window.context.workspace.backups()] == ["import"]
    file_window.commands.undo.trigger()
    assert _activities(file_window) == 0


def test_what_is_unticked_is_not_imported_and_takes_what_needs_it_along(file_window: MainWindow, qtbot: QtBot) -> None:
    assert file_window.context is not None
    proposal = propose_programme(sample_programme_path())
    review = ImportReview(file_window.context, proposal, file_window)
    qtbot.addWidget(review)
    needed = next(need for item in proposal.items for need in item.needs)
    review._rows[needed].setCheckState(0, Qt.CheckState.Unchecked)
    dependents = {item.key for item in proposal.items if needed in item.needs}
    assert dependents.isdisjoint(review.chosen())
    key = next(iter(dependents))
    review._rows[key].setCheckState(0, Qt.CheckState.Checked)
    assert {key, needed} <= review.chosen()


def test_the_sample_fills_a_new_file(file_window: MainWindow, qtbot: QtBot) -> None:
    file_window.deeds.fill_with_sample()
    qtbot.waitUntil(lambda: _activities(file_window) > 0, timeout=10000)
    qtbot.waitUntil(lambda: file_window.context is not None and file_window.context.year == 2019)


def test_history_tells_what_was_changed_and_puts_it_back(programme_window: MainWindow, qtbot: QtBot) -> None:
    context = programme_window.context
    assert context is not None
    with context.workspace.read() as reader:
        activity = reader.all(Activity, limit=1)[0]
    set_title(context.workspace, activity_id=activity.id, language=activity.language, title="Another title")
    programme_window.deeds.show_history(RecordRef("activity", activity.id))
    dialog = _opened(qtbot, HistoryDialog)
    assert unnamed(dialog) == []
    top = dialog.tree.topLevelItem(0)
    assert top is not None
    change = top.child(0)
    assert change is not None
    assert (change.text(3), change.text(4)) == (" ".join(activity.title.split()), "Another title")
    dialog.tree.setCurrentItem(change)
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    with context.workspace.read() as reader:
        assert reader.get(Activity, activity.id).title == activity.title
    dialog.close()


def test_going_back_to_a_backup_shows_what_would_change_and_can_be_undone(programme_window: MainWindow, qtbot: QtBot) -> None:
    context = programme_window.context
    assert context is not None
    context.workspace.save_backup("manual")
    with context.workspace.read() as reader:
        activity = reader.all(Activity, limit=1)[0]
    set_title(context.workspace, activity_id=activity.id, language=activity.language, title="Another title")
    programme_window.deeds.show_backups()
    dialog = _opened(qtbot, BackupsDialog)
    assert unnamed(dialog) == []
    newest = dialog.tree.topLevelItem(0)
    assert newest is not None
    dialog.tree.setCurrentItem(newest)
    qtbot.waitUntil(dialog.restore.isEnabled)
    assert "1 changed" in dialog.difference.text()
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)

    def title() -> str:
        with context.workspace.read() as reader:
            return reader.get(Activity, activity.id).title

    qtbot.waitUntil(lambda: title() == activity.title)
    qtbot.waitUntil(lambda: not context.jobs.jobs)
    programme_window.commands.undo.trigger()
    assert title() == "Another title"


def test_settings_take_effect_at_once(file_window: MainWindow, qtbot: QtBot) -> None:
    file_window.deeds.show_settings()
    dialog = _opened(qtbot, SettingsDialog)
    assert unnamed(dialog) == []
    dialog.theme_box.setCurrentIndex(dialog.theme_box.findData("dark"))
    dialog.theme_box.activated.emit(dialog.theme_box.currentIndex())
    assert file_window.theme.dark
    file_window.set_theme("light")
    qtbot.keyClick(dialog.author, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog.author, "Ada Example")
    qtbot.keyClick(dialog.author, Qt.Key.Key_Return)
    assert file_window.settings.author == "Ada Example"
    dialog.close()


def test_keys_and_about_can_be_read(file_window: MainWindow, qtbot: QtBot) -> None:
    file_window.deeds.show_shortcuts()
    keys = _opened(qtbot, ShortcutsDialog)
    assert unnamed(keys) == []
    rows = {keys.tree.topLevelItem(row).text(0): keys.tree.topLevelItem(row).text(1) for row in range(keys.tree.topLevelItemCount())}  # type: ignore[union-attr]
    assert rows["Search and commands"] == "Ctrl+K"
    keys.close()
    file_window.deeds.show_about()
    about = _opened(qtbot, AboutDialog)
    assert unnamed(about) == []
    shown = about.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "GeoNames" in shown
    assert "SIL OPEN FONT LICENSE" in shown
    about.close()


def test_a_copy_is_written_while_the_file_stays_open(
    programme_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: object
) -> None:
    target = tmp_path / "copies" / "copy.gsef"
    target.parent.mkdir()
    programme_window.choose_save_path = lambda title, name: target  # type: ignore[method-assign]
    programme_window.commands.save_copy.trigger()
    qtbot.waitUntil(target.is_file)
    assert programme_window.context is not None
    context = programme_window.context
    qtbot.waitUntil(lambda: not context.jobs.jobs)
    assert programme_window.open_file(target)
    assert _activities(programme_window) > 0
