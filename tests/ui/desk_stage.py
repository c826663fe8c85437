"""What a user does with a page that prints, and what the page shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from gsef_desktop.ui.printing.desk import PrintDesk

PATIENCE_MS = 20_000


def ready(qtbot: QtBot, desk: PrintDesk) -> None:
    """Wait until the pages are there, or it is said why not."""
    qtbot.waitUntil(lambda: desk.is_ready or bool(desk.hint.text()), timeout=PATIENCE_MS)


def show(qtbot: QtBot, desk: PrintDesk, *, wide: int = 1100, high: int = 640) -> None:
    """Show a page as a window of its own, and wait for its first document."""
    qtbot.addWidget(desk)
    desk.resize(wide, high)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    ready(qtbot, desk)


def text_of(desk: PrintDesk) -> str:
    """The text of all pages that are shown."""
    document = desk.preview.document
    return " ".join(" ".join(document.getAllText(page).text() for page in range(desk.preview.page_count)).split())


def after(qtbot: QtBot, desk: PrintDesk, act: Callable[[], object]) -> str:
    """The text of the document once it has been built anew."""
    before = desk.document
    act()
    qtbot.waitUntil(lambda: desk.document is not before and desk.is_ready, timeout=PATIENCE_MS)
    return text_of(desk)


def choose(box: QComboBox, value: object) -> None:
    """Pick an entry of a box as a user does."""
    box.setCurrentIndex(next(index for index in range(box.count()) if box.itemData(index) == value))
    box.activated.emit(box.currentIndex())


def pick(qtbot: QtBot, desk: PrintDesk, document: str) -> None:
    """Click on a document in the list."""
    rows = range(desk.list.count())
    item = next(one for row in rows if (one := desk.list.item(row)).data(Qt.ItemDataRole.UserRole) == document)
    desk.list.scrollToItem(item)
    at = desk.list.visualItemRect(item).center()
    qtbot.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def form(desk: PrintDesk) -> Any:
    """The choices of the document that is shown, of whatever kind they are."""
    return desk.form
