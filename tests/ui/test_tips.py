"""What the user typed is shown as it was typed, in tooltips and labels too."""

from __future__ import annotations

import PySide6.QtGui
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gsef_desktop.ui.shell.window import MainWindow
from gsef_desktop.ui.widgets.fields import FieldRow
from gsef_desktop.ui.widgets.tips import tip

MARKED = ["Network <North>", 'x <img src="https://example.org/seen.png">', "<b>Bold & bald</b>", "two\nlines <i>of it</i>"]


@pytest.mark.parametrize("text", MARKED)
def test_a_tooltip_shows_what_was_typed(text: str) -> None:
    shown, made = QTextDocument(), tip(text)
    if PySide6.QtGui.Qt.mightBeRichText(made):  # as Qt decides
        shown.setHtml(made)
    else:
        shown.setPlainText(made)
    assert shown.toPlainText() == text


@pytest.mark.parametrize("text", ["Bilbao", "a < b & c > d", ""])
def test_what_is_no_html_is_left_alone(text: str) -> None:
    assert tip(text) == text


def test_the_title_and_the_note_of_a_field_are_plain(qtbot: QtBot, file_window: MainWindow) -> None:
    assert file_window.frame is not None
    row = FieldRow(file_window.frame.context.theme, "Size <big>", QLineEdit())
    qtbot.addWidget(row)
    row.set_note("“<b>x</b>” does not look like a mail address.")
    assert {one.textFormat() for one in row.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
