"""What is written where there is little room, and that nothing jumps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from gsef_desktop.app import make_window
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import ReadOnly
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity
from gsef_desktop.services import activities
from gsef_desktop.services.settings import Settings
from gsef_desktop.ui.calendar.view import CalendarView
from gsef_desktop.ui.checks.cards import FindingCard
from gsef_desktop.ui.shell.navigation import fitting
from gsef_desktop.ui.shell.window import MainWindow
from gsef_desktop.ui.theme.theme import ThemeMaker
from gsef_desktop.ui.widgets.fields import LineField, TextEditor


@pytest.mark.parametrize(
    ("title", "room", "shown"),
    [
        ("Work and play", "Work and play", "Work and play"),
        ("Work and play", "Work & play", "Work & play"),
        ("Building the network and its members", "Building the network", "Building the network"),
        ("Training of officers in Korea", "Training of officers", "Training of officers"),
        ("Meetings (committee and advisors)", "Meetings of", "Meetings"),
        ("Regional capacity", "Regional cap", "Regional…"),
        ("Rencontres et réseau", "Rencontres & réseau", "Rencontres & réseau"),
    ],
)
def test_a_title_is_shortened_where_a_reader_pauses(window: MainWindow, title: str, room: str, shown: str) -> None:
    metrics = QFontMetrics(window.theme.font("secondary"))
    assert fitting(title, metrics, metrics.horizontalAdvance(room)) == shown


def test_one_long_word_is_cut_within(window: MainWindow) -> None:
    metrics = QFontMetrics(window.theme.font("secondary"))
    assert fitting("Intercommunalisation", metrics, metrics.horizontalAdvance("Intercomm")).endswith("…")


def test_the_programme_stays_where_it_is_scrolled_while_something_else_changes(programme_window: MainWindow, qtbot: QtBot) -> None:
    assert programme_window.context is not None
    assert programme_window.frame is not None
    context = programme_window.context
    view = programme_window.frame.open_view("programme")
    with context.workspace.read() as reader:
        first, last = (next(iter(reader.all(Activity, title=title))).id for title in ("UCLG strategy meeting", "The Mont Blanc Meeting"))
    context.go_to(RecordRef("activity", first))
    tree = view.findChildren(QTreeView)[0]
    bar = tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    at = bar.value()
    assert at > 0
    activities.set_title(context.workspace, activity_id=last, language="en", title="The Mont Blanc Meetings")
    qtbot.waitUntil(lambda: "The Mont Blanc Meetings" in titles(tree))
    assert bar.value() == at
    assert context.selected == RecordRef("activity", first)


def titles(tree: QTreeView) -> list[str]:
    model = tree.model()
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(model.index(row, 0, group).data()) for group in groups for row in range(model.rowCount(group))]


def test_a_theme_given_for_one_run_is_not_kept(qapp: QApplication, tmp_path: Path) -> None:
    made = make_window(qapp, theme="dark", config_dir=tmp_path / "config")
    assert made.theme.dark
    assert made.create_file(tmp_path / "a.gsef")  # saves the settings
    made.close()
    made.deleteLater()
    assert Settings.load(tmp_path / "config").theme == "system"


def test_an_empty_year_has_nothing_to_filter_and_offers_two_ways(file_window: MainWindow, qtbot: QtBot) -> None:
    assert file_window.frame is not None
    view = file_window.frame.open_view("calendar")
    assert isinstance(view, CalendarView)
    assert not view.filters.isVisible()
    overview = file_window.frame.open_view("overview")
    button = next(one for one in overview.findChildren(QPushButton) if one.text() == "Add an activity")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert file_window.frame.view is view
    assert view.filters.isVisible()


def test_the_panel_of_a_finding_can_be_closed(programme_window: MainWindow, qtbot: QtBot) -> None:
    frame, context = programme_window.frame, programme_window.context
    assert frame is not None
    assert context is not None
    view = frame.open_view("checks")
    card = view.findChildren(FindingCard)[-1]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(200, 8))
    assert context.selected is not None
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect().height() >= card.height() - 1)
    assert frame.inspector.close_button.isVisible()
    assert not frame.inspector.history.isVisible()
    qtbot.mouseClick(frame.inspector.close_button, Qt.MouseButton.LeftButton)
    assert context.selected is None


def test_the_message_bar_is_not_covered_by_the_inspector(programme_window: MainWindow, qtbot: QtBot) -> None:
    frame, context = programme_window.frame, programme_window.context
    assert frame is not None
    assert context is not None
    with context.workspace.read() as reader:
        some = reader.all(Activity, limit=1)[0]
    context.select(RecordRef("activity", some.id))
    context.show_error(ReadOnly(message("The file can only be read.")))
    button = frame.messages.close_button
    qtbot.waitUntil(lambda: frame.childAt(button.mapTo(frame, button.rect().center())) is button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not frame.messages.isVisible()
    qtbot.waitUntil(lambda: frame.inspector.y() == frame.stack.mapTo(frame, QPoint(0, 0)).y())


def test_enter_keeps_a_title_and_pasted_lines_are_joined(programme_window: MainWindow, qtbot: QtBot) -> None:
    context = programme_window.context
    assert context is not None
    with context.workspace.read() as reader:
        some = reader.all(Activity, title="The Mont Blanc Meeting")[0]
    context.go_to(RecordRef("activity", some.id))
    context.edit_selected()
    field = programme_window.focusWidget()
    assert isinstance(field, TextEditor)
    field.selectAll()
    QApplication.clipboard().setText("The Mont\nBlanc Days\n")
    field.paste()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with context.workspace.read() as reader:
        assert reader.get(Activity, some.id).title == "The Mont Blanc Days"


@pytest.mark.parametrize("typed", ["abc", "99999999999999999999", "1.5"])
def test_a_number_that_cannot_be_kept_is_marked_until_escape(programme_window: MainWindow, qtbot: QtBot, typed: str) -> None:
    context, frame = programme_window.context, programme_window.frame
    assert context is not None
    assert frame is not None
    with context.workspace.read() as reader:
        some = reader.all(Activity, title="The Mont Blanc Meeting")[0]
    context.go_to(RecordRef("activity", some.id))
    field = next(one for one in frame.inspector.findChildren(LineField) if one.accessibleName() == "Expected number")
    field.setFocus()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.property("bad")
    assert field.text() == typed
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.property("bad")
    assert field.text() == ""


def test_years_end_where_the_calendar_does(programme_window: MainWindow) -> None:
    context = programme_window.context
    assert context is not None
    for year, shown in ((0, 1), (10_000, 9999), (2019, 2019)):
        context.set_year(year)
        assert context.year == shown


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_sharp_on_every_screen(qapp: QApplication, ratio: float) -> None:
    icon = ThemeMaker().theme("light").icon("printer")
    for size in (QSize(16, 16), QSize(22, 16)):
        drawn = icon.pixmap(size, ratio)
        assert drawn.devicePixelRatio() == ratio
        assert drawn.size() == size * ratio
