"""Segmented controls and tabs: what is chosen is strong, and nothing moves when another one is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.ui.theme.theme import ThemeMaker
from gsef_desktop.ui.widgets.buttons import SegmentedControl, TabRow

CHOICES = [("page", "Page of the agenda"), ("item", "Item"), ("backlog", "Waiting for another meeting")]


@pytest.mark.parametrize("kind", [SegmentedControl, TabRow])
def test_nothing_moves_when_another_one_is_chosen(qtbot: QtBot, kind: type[SegmentedControl | TabRow]) -> None:
    row = kind(ThemeMaker().theme("light"), "Show", CHOICES)
    qtbot.addWidget(row)
    row.show()
    qtbot.waitExposed(row)
    places = set()
    for value, _ in CHOICES:
        qtbot.mouseClick(row.button(value), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert row.value() == value
        places.add(tuple((row.button(one).x(), row.button(one).sizeHint().width()) for one, _ in CHOICES))
    assert len(places) == 1


def test_only_what_is_chosen_is_strong_in_another_parent_too(qtbot: QtBot) -> None:
    theme = ThemeMaker().theme("light")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    row = SegmentedControl(theme, "Show", CHOICES, small=True)
    holders = [QWidget(), QWidget()]
    for holder in holders:
        qtbot.addWidget(holder)
        QVBoxLayout(holder).addWidget(row)
        holder.show()
        qtbot.waitExposed(holder)
        strong = [one for one, _ in CHOICES if row.button(one).font().weight() > QFont.Weight.Normal]
        assert strong == [row.value()]
        row.button("backlog").click()
