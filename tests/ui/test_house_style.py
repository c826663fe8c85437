"""Setting the look of printed documents: what is typed, chosen and dropped, what is refused, and the page that follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtWidgets import QApplication, QColorDialog, QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Programme
from gsef_desktop.services.house_style import HouseColour, HouseText, read_house_style
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.house_style import HouseStyleDialog
from gsef_desktop.ui.shell.window import MainWindow
from tests.documents.house_samples import LOGO
from tests.ui.looking import StretchingTranslator, clipped, unnamed


@pytest.fixture
def dialog(qtbot: QtBot, context: UiContext, workspace: Workspace) -> HouseStyleDialog:
    with workspace.edit(message("Fill")) as unit:
        unit.add(Programme(id="p", year=2031, title="Bread for all", organisation_name="Example Network"))
    made = HouseStyleDialog(context)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: made.document is not None, timeout=15_000)
    return made


def page_after(qtbot: QtBot, dialog: HouseStyleDialog, act: Callable[[], object]) -> str:
    """The text of the page once it has followed."""
    before = dialog.document
    act()
    qtbot.waitUntil(lambda: dialog.document is not None and dialog.document is not before and dialog.save.isEnabled(), timeout=15_000)
    return dialog.preview.page_text()


def type_into(qtbot: QtBot, field: Any, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text) if text else qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_texts_that_are_typed_are_kept_and_printed(qtbot: QtBot, dialog: HouseStyleDialog, workspace: Workspace) -> None:
    assert "Example Network" in dialog.preview.page_text()
    assert dialog.texts[HouseText.NAME].placeholderText() == "Example Network"
    shown = page_after(qtbot, dialog, lambda: type_into(qtbot, dialog.texts[HouseText.OFFICE], "Office of Ada Example"))
    assert "Office of Ada Example" in shown

    def type_footer() -> None:
        footer = dialog.texts[HouseText.FOOTER]
        footer.setFocus()
        qtbot.keyClicks(footer, "www.example.org")
        dialog.texts[HouseText.NAME].setFocus()

    shown = page_after(qtbot, dialog, type_footer)
    assert "www.example.org" in shown
    assert read_house_style(workspace).texts == {
        (HouseText.OFFICE, ""): "Office of Ada Example", (HouseText.FOOTER, ""): "www.example.org",
    }  # fmt: skip
    workspace.undo()
    assert dialog.texts[HouseText.FOOTER].value() == ""


def test_a_language_has_texts_of_its_own_and_shows_what_holds_otherwise(
    qtbot: QtBot, dialog: HouseStyleDialog, workspace: Workspace
) -> None:
    page_after(qtbot, dialog, lambda: type_into(qtbot, dialog.texts[HouseText.NAME], "Bread Network"))
    index = dialog.texts_in.findData("fr")

    def turn() -> None:
        dialog.texts_in.setCurrentIndex(index)
        dialog.texts_in.activated.emit(index)

    page_after(qtbot, dialog, turn)
    assert dialog.texts[HouseText.NAME].value() == ""
    assert dialog.texts[HouseText.NAME].placeholderText() == "Bread Network"
    shown = page_after(qtbot, dialog, lambda: type_into(qtbot, dialog.texts[HouseText.NAME], "Pain pour tous"))
    assert "Pain pour tous" in shown
    assert "Secrétariat" in shown
    assert read_house_style(workspace).text(HouseText.NAME, "en") == "Bread Network"


def test_a_colour_that_cannot_be_read_is_refused_with_a_darker_one(qtbot: QtBot, dialog: HouseStyleDialog, workspace: Workspace) -> None:
    type_into(qtbot, dialog.colours[HouseColour.ACCENT], "#FFCC00")
    note = dialog.colour_rows[HouseColour.ACCENT].note
    assert "#FFCC00 is too pale" in note.text()
    assert "#8E7200" in note.text()
    assert dialog.colours[HouseColour.ACCENT].value() == ""
    page_after(qtbot, dialog, lambda: type_into(qtbot, dialog.colours[HouseColour.ACCENT], "8e7200"))
    assert read_house_style(workspace).colours == {HouseColour.ACCENT: "#8E7200"}
    assert note.text() == ""


def test_a_colour_can_be_picked(qtbot: QtBot, dialog: HouseStyleDialog, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QColorDialog, "getColor", staticmethod(lambda *arguments: QColor("#0B6E4F")))
    page_after(qtbot, dialog, lambda: dialog._swatches[HouseColour.HEAVY].click())
    assert read_house_style(workspace).colours == {HouseColour.HEAVY: "#0B6E4F"}
    monkeypatch.setattr(QColorDialog, "getColor", staticmethod(lambda *arguments: QColor()))
    dialog._swatches[HouseColour.HEAVY].click()
    assert read_house_style(workspace).colours == {HouseColour.HEAVY: "#0B6E4F"}


def test_a_logo_is_chosen_dropped_and_removed(
    qtbot: QtBot, dialog: HouseStyleDialog, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logo.svg"
    path.write_bytes(LOGO)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *arguments: (str(path), "")))
    assert not dialog.remove.isEnabled()
    page_after(qtbot, dialog, dialog.choose.click)
    assert dialog.document is not None
    assert b"/Subtype/Form" in dialog.document.data
    page_after(qtbot, dialog, dialog.remove.click)
    assert read_house_style(workspace).logo_id is None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(40, 90), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    page_after(qtbot, dialog, lambda: dialog.dropEvent(drop))
    assert read_house_style(workspace).logo_id is not None


def test_a_picture_that_cannot_be_printed_says_why(dialog: HouseStyleDialog, workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "logo.svg"
    path.write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Bread</text></svg>')
    dialog.take_logo(path)
    assert "text, which would need its own fonts" in dialog.logo_row.note.text()
    dialog.take_logo(tmp_path / "nothing.png")
    assert "could not be read" in dialog.logo_row.note.text()
    assert read_house_style(workspace).logo_id is None


def test_margins_and_paper_are_set(qtbot: QtBot, dialog: HouseStyleDialog, workspace: Workspace) -> None:
    page_after(qtbot, dialog, lambda: type_into(qtbot, dialog.binding, "12,5"))
    assert read_house_style(workspace).binding == 12.5
    page_after(qtbot, dialog, dialog.mirrored.click)
    assert read_house_style(workspace).mirrored
    assert dialog.preview.page_count == 2
    type_into(qtbot, dialog.binding, "wide")
    assert "0 to 30 mm" in dialog.binding_row.note.text()
    assert dialog.binding.value() == "12.5"
    index = dialog.papers.findData("Letter")

    def choose() -> None:
        dialog.papers.setCurrentIndex(index)
        dialog.papers.activated.emit(index)

    page_after(qtbot, dialog, choose)
    assert dialog.preview.document.pagePointSize(0).width() == pytest.approx(612)


def test_everything_has_a_name_and_nothing_is_cut_off(qtbot: QtBot, qapp: QApplication, context: UiContext, workspace: Workspace) -> None:
    stretching = StretchingTranslator()
    qapp.installTranslator(stretching)
    try:
        made = HouseStyleDialog(context)
        qtbot.addWidget(made)
        made.open()
        qtbot.waitUntil(lambda: made.document is not None, timeout=15_000)
        assert unnamed(made) == []
        assert clipped(made) == []
    finally:
        qapp.removeTranslator(stretching)


def test_the_command_opens_it(qtbot: QtBot, file_window: MainWindow) -> None:
    file_window.commands.house_style.trigger()
    opened = file_window.findChild(HouseStyleDialog)
    assert opened is not None
    qtbot.waitUntil(lambda: opened.document is not None, timeout=15_000)
    opened.close()
