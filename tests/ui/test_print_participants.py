"""Printing for the participants of a meeting: what a user chooses and types, and what page comes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from gsef_desktop.documents.badges import BadgeForm
from gsef_desktop.services import text_templates
from gsef_desktop.services.meeting_guests import By, Who
from gsef_desktop.services.participant_numbers import NumbersBy
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings.participant_prints import print_names
from gsef_desktop.ui.meetings.participants_page import ParticipantsPage
from gsef_desktop.ui.printing import desk as desk_module
from gsef_desktop.ui.printing.meeting_desk import MeetingDesk
from gsef_desktop.ui.printing.participant_form import (
    BADGES,
    CERTIFICATES,
    DOCUMENTS,
    DOOR_SIGNS,
    LETTER,
    PARTICIPANTS,
    ROOMING,
    SIGN_IN,
    TABLE_CARDS,
)
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.text_template_editor import place_names
from tests.services.cards_sample import MEETING, fill
from tests.ui.desk_stage import after, choose, form, pick, ready, show, text_of
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Make = Callable[..., MeetingDesk]


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


@pytest.fixture
def make(qtbot: QtBot, context: UiContext, filled: Workspace) -> Make:
    def made(document: str = BADGES, **arguments: Any) -> MeetingDesk:
        dialog = MeetingDesk(context, MEETING)
        dialog.open_document(document, **arguments)
        show(qtbot, dialog)
        return dialog

    return made


def test_badges_follow_the_choices_and_say_who_is_left_out(qtbot: QtBot, make: Make) -> None:
    dialog = make()
    text = text_of(dialog)
    assert "Dr Ada Example" in text
    assert "김예시" in text
    assert "Not named yet, and left out: Réseau de Dakar" in dialog.hint.text()
    assert "Dr" not in after(qtbot, dialog, form(dialog).honorifics.click)
    assert "김예시" not in after(qtbot, dialog, form(dialog).own_script.click)
    assert "Réseau de Dakar" in after(qtbot, dialog, form(dialog).blank.click)
    assert dialog.hint.text() == "2 participants are left out because of their reply or their way of attending."
    assert "Bo Beispiel" in after(qtbot, dialog, lambda: choose(form(dialog).who, Who.EXPECTED))
    after(qtbot, dialog, form(dialog).duplex.click)
    assert dialog.preview.page_count == 2
    after(qtbot, dialog, lambda: choose(form(dialog).form, BadgeForm.A6_SINGLE))
    assert dialog.preview.page_count == 8
    assert form(dialog).paper() == "A6"
    assert round(dialog.preview.document.pagePointSize(0).width()) == 298
    assert not form(dialog).papers.isVisible()
    assert "Présidence" in after(qtbot, dialog, lambda: dialog.languages.button("fr").click())


def test_choices_are_remembered(qtbot: QtBot, make: Make, context: UiContext) -> None:
    dialog = make()
    after(qtbot, dialog, lambda: choose(form(dialog).who, Who.ALL))
    after(qtbot, dialog, lambda: choose(form(dialog).by, By.NAME))
    after(qtbot, dialog, form(dialog).honorifics.click)
    after(qtbot, dialog, lambda: choose(form(dialog).form, BadgeForm.A6))
    after(qtbot, dialog, lambda: pick(qtbot, dialog, SIGN_IN))
    after(qtbot, dialog, lambda: form(dialog).rows.setValue(7))
    dialog.close()
    again = MeetingDesk(context, MEETING)
    show(qtbot, again)
    assert (again.shown, form(again).by.value(), form(again).form.value(), form(again).rows.value()) == (SIGN_IN, "name", "A6", 7)
    assert not form(again).honorifics.isChecked()
    assert form(again).who.value() == Who.ON_SITE, "each document has its own"
    pick(qtbot, again, BADGES)
    assert form(again).who.value() == Who.ALL


def test_the_list_with_columns_totals_and_states(qtbot: QtBot, make: Make) -> None:
    dialog = make(PARTICIPANTS)
    assert "Represented by" in text_of(dialog)
    assert "Final list of participants" in after(qtbot, dialog, lambda: choose(form(dialog).state, "final"))
    assert "Mayor" in after(qtbot, dialog, form(dialog).columns["function"].click)
    assert "Attends" not in after(qtbot, dialog, form(dialog).columns["attends"].click)
    assert "Countries" in after(qtbot, dialog, form(dialog).totals.click)
    assert "Attendance by session" in after(qtbot, dialog, form(dialog).sessions.click)
    assert "Country not stated" in after(qtbot, dialog, lambda: choose(form(dialog).by, By.COUNTRY))


def test_each_document_shows_its_own_choices(qtbot: QtBot, make: Make) -> None:
    dialog = make(SIGN_IN)
    shown = {
        SIGN_IN: form(dialog).rows,
        BADGES: form(dialog).duplex, TABLE_CARDS: form(dialog).card_marks,
        PARTICIPANTS: form(dialog).totals, LETTER: form(dialog).letter,
        CERTIFICATES: form(dialog).editor.title,
    }  # fmt: skip
    texts = {
        SIGN_IN: "Signature", BADGES: "Dr Ada Example", TABLE_CARDS: "Réseau de Dakar", PARTICIPANTS: "List of participants",
        DOOR_SIGNS: "Room 1", CERTIFICATES: "This is to certify", LETTER: "we have the honour to invite you",
        ROOMING: "Expected on site",
    }  # fmt: skip
    for document in (*DOCUMENTS[2:], *DOCUMENTS[:2]):
        text = after(qtbot, dialog, lambda document=document: pick(qtbot, dialog, document))  # type: ignore[misc]
        assert texts[document] in text
        visible = {name for name, widget in shown.items() if widget.isVisible()}
        assert visible == ({document} | ({CERTIFICATES} if document == LETTER else set())) - {DOOR_SIGNS, ROOMING}
        assert form(dialog).who.isVisible() == (document not in (DOOR_SIGNS, ROOMING))


def test_the_list_with_the_numbers_of_the_meeting(qtbot: QtBot, make: Make) -> None:
    dialog = make(PARTICIPANTS)
    assert [box.text() for box in form(dialog).numbers.values()] == ["By role", "By region", "By language", "By country"]
    text = after(qtbot, dialog, form(dialog).numbers[NumbersBy.COUNTRY].click)
    assert "By country" in text
    assert "Registered" in text


def test_for_those_selected_or_for_all(qtbot: QtBot, make: Make) -> None:
    dialog = make(TABLE_CARDS, ids=("p-ada", "p-dakar"))
    assert dialog.preview.page_count == 2
    assert form(dialog).chosen.currentText() == "2 selected"
    after(qtbot, dialog, lambda: choose(form(dialog).chosen, False))
    assert dialog.preview.page_count == 3


def test_a_text_follows_what_is_typed_and_is_kept_in_the_file(qtbot: QtBot, make: Make, filled: Workspace) -> None:
    dialog = make(CERTIFICATES)
    editor = form(dialog).editor
    assert editor.text.toPlainText().startswith("This is to certify that\n{name}")

    def type_title() -> None:
        editor.title.setFocus()
        editor.title.selectAll()
        qtbot.keyClicks(editor.title, "Bravo")

    assert "Bravo" in after(qtbot, dialog, type_title)
    assert not text_templates.is_own(filled, kind="certificate", language="en"), "what is half typed is not in the file yet"
    qtbot.keyClick(editor.title, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter finishes the line and not the dialog"
    assert text_templates.find_template(filled, kind="certificate", language="en").title == "Bravo"

    def place_in_text() -> None:
        editor.text.setFocus()
        editor.text.setPlainText("")
        qtbot.keyClicks(editor.text, "For ")
        menu = editor.insert.menu()
        next(action for action in menu.actions() if action.data() == "family_name").trigger()
        qtbot.keyClicks(editor.text, " of ")
        next(action for action in menu.actions() if action.data() == "network").trigger()

    assert "For Example of Example Network of Cities" in after(qtbot, dialog, place_in_text)

    def sign() -> None:
        name, function = editor.signatures[1]
        name.setFocus()
        qtbot.keyClicks(name, "Bo Beispiel")
        function.setFocus()
        qtbot.keyClicks(function, "Chair")

    text = after(qtbot, dialog, sign)
    assert "Bo Beispiel" in text
    assert "Chair" in text
    dialog.close()
    kept = text_templates.find_template(filled, kind="certificate", language="en")
    assert kept.text == "For {family_name} of {network}"
    assert [(one.name, one.function) for one in kept.signatures] == [("", "Secretariat"), ("Bo Beispiel", "Chair")]


def test_certificates_are_saved_as_docx(
    qtbot: QtBot, make: Make, context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make(CERTIFICATES)
    qtbot.mouseClick(dialog.formats.button("docx"), Qt.MouseButton.LeftButton)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "made.docx"), ""))
    with qtbot.waitSignal(context.told, timeout=20_000):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    tables = docx.Document(str(tmp_path / "made.docx")).tables
    assert len(tables) == dialog.preview.page_count
    assert "This is to certify" in tables[0].rows[1].cells[0].text


def test_unknown_places_are_named(qtbot: QtBot, make: Make) -> None:
    dialog = make(LETTER)
    form(dialog).editor.text.setFocus()
    qtbot.keyClicks(form(dialog).editor.text, "{nome}")
    qtbot.waitUntil(lambda: "{nome}" in dialog.hint.text(), timeout=10_000)
    assert "These are known: {name}" in dialog.hint.text()
    assert not dialog.save.isEnabled()
    assert "{nome}" in dialog.preview.page_text(), "and in place of the page, which is always in sight"
    assert dialog.preview.accessibleDescription() == dialog.preview.page_text()
    qtbot.keyClicks(form(dialog).editor.text, "\b" * 6)
    qtbot.waitUntil(lambda: dialog.save.isEnabled(), timeout=10_000)
    assert "{nome}" not in dialog.preview.page_text()


def test_the_usual_text_comes_back_and_texts_of_other_languages_stay(qtbot: QtBot, make: Make, filled: Workspace) -> None:
    text_templates.set_template(
        filled, kind="visa", language="fr", template=text_templates.TextTemplate(title="Visa", text="Bon voyage, {name} !")
    )  # fmt: skip
    dialog = make(LETTER)
    assert not form(dialog).editor.reset.isEnabled()
    after(qtbot, dialog, lambda: choose(form(dialog).letter, "visa"))
    assert "Bon voyage" in after(qtbot, dialog, lambda: dialog.languages.button("fr").click())
    assert form(dialog).editor.title.text() == "Visa"
    assert form(dialog).editor.reset.isEnabled()
    text = after(qtbot, dialog, lambda: qtbot.mouseClick(form(dialog).editor.reset, Qt.MouseButton.LeftButton))
    assert "À qui de droit" in text
    assert not text_templates.is_own(filled, kind="visa", language="fr")


def test_letters_have_the_day_that_is_typed(qtbot: QtBot, make: Make) -> None:
    dialog = make(LETTER)

    def type_day(text: str) -> None:
        form(dialog).day.setFocus()
        form(dialog).day.selectAll()
        qtbot.keyClicks(form(dialog).day, text)
        form(dialog).editor.title.setFocus()

    assert "2 April 2031" in after(qtbot, dialog, lambda: type_day("2 April 2031"))
    type_day("some day")
    assert form(dialog).day.property("bad")
    assert "2 April 2031" in text_of(dialog)


def test_saving_and_printing(qtbot: QtBot, make: Make, context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = make(TABLE_CARDS)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(tmp_path / "cards"), ""))
    with qtbot.waitSignal(context.told, timeout=20_000):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert len(PdfReader(tmp_path / "cards.pdf").pages) == 3
    asked: list[tuple[str, bool, bool]] = []
    monkeypatch.setattr(desk_module, "ask_and_print", lambda *a, lying, both_sides: asked.append((a[4], lying, both_sides)))
    qtbot.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    after(qtbot, dialog, lambda: pick(qtbot, dialog, SIGN_IN))
    qtbot.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    after(qtbot, dialog, lambda: pick(qtbot, dialog, BADGES))
    after(qtbot, dialog, form(dialog).duplex.click)
    qtbot.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    assert asked == [("A4", True, False), ("A4", False, False), ("A4", False, True)]


def test_the_printer_is_asked_for_what_the_document_needs(qtbot: QtBot, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[QPrinter] = []
    modes: list[QPrinter.DuplexMode] = []

    def exec_dialog(dialog: QPrintDialog) -> int:
        seen.append(dialog.printer())
        return 0

    monkeypatch.setattr(QPrintDialog, "exec", exec_dialog)
    monkeypatch.setattr(QPrinter, "setDuplex", lambda _, mode: modes.append(mode))
    dialog = make(BADGES)
    dialog.print_document()
    assert modes == []
    after(qtbot, dialog, form(dialog).duplex.click)
    dialog.print_document()
    assert modes == [QPrinter.DuplexMode.DuplexLongSide]
    assert seen[0].pageLayout().pageSize().id() is QPageSize.PageSizeId.A4


def test_nobody_to_print_for(qtbot: QtBot, context: UiContext, filled: Workspace) -> None:
    dialog = MeetingDesk(context, MEETING)
    dialog.open_document(BADGES, ("p-dakar", "p-gone"))
    show(qtbot, dialog)
    qtbot.waitUntil(lambda: "nobody" in dialog.hint.text(), timeout=10_000)
    assert not dialog.save.isEnabled()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_everything_has_a_name_and_room_for_longer_words(qtbot: QtBot, qapp: QApplication, make: Make, document: str) -> None:
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        dialog = make(document)
        assert unnamed(dialog) == []
        qtbot.waitUntil(lambda: clipped(dialog) == [])  # a label that has just got its text is laid out in a moment
    finally:
        qapp.removeTranslator(translator)


def test_every_place_has_a_name() -> None:
    assert tuple(place for place, _ in place_names()) == text_templates.PLACES


# --- from the page ----------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path, size_wide=True, with_items=False):
        made.view.open_meeting(made.sample.meeting_id)
        made.view.page.show_tab("participants")
        yield made


@pytest.fixture
def page(stage: Stage) -> ParticipantsPage:
    return stage.view.page.participants


def opened(qtbot: QtBot, stage: Stage) -> MeetingDesk:
    """The page that prints, which has come to the front."""
    page = stage.view.page
    qtbot.waitUntil(lambda: page.tabs.value() == "print")
    ready(qtbot, page.printing)
    return page.printing


def entries(page: ParticipantsPage) -> list[QAction]:
    menu = page.print_button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu.actions()


def test_the_menu_opens_each_document(qtbot: QtBot, stage: Stage, page: ParticipantsPage) -> None:
    actions = entries(page)
    documents = [text for _, text in print_names()]
    assert [action.text() for action in actions] == [*documents, "", "Export as a table…", "Export the travel list…"]
    assert tuple(key for key, _ in print_names()) == DOCUMENTS
    actions[3].trigger()
    dialog = opened(qtbot, stage)
    assert dialog.shown == TABLE_CARDS
    assert not form(dialog).chosen.isVisible(), "one that is current is not a selection"
    dialog.close()


def test_several_that_are_selected_are_those_who_are_meant(qtbot: QtBot, stage: Stage, page: ParticipantsPage) -> None:
    page.tree.selectAll()
    chosen = page.tree.selected_ids()
    assert len(chosen) > 1
    entries(page)[3].trigger()
    dialog = opened(qtbot, stage)
    assert form(dialog).chosen.isVisible()
    assert form(dialog).chosen.currentText() == f"{len(chosen)} selected"
    dialog.close()


def test_the_documents_are_commands_of_the_search(qtbot: QtBot, stage: Stage) -> None:
    texts = [action.text() for action in stage.view.actions()]
    assert all(text in texts for _, text in print_names())
    next(action for action in stage.view.actions() if action.text() == "Sign-in sheet…").trigger()
    dialog = opened(qtbot, stage)
    assert dialog.shown == SIGN_IN
    dialog.close()
    stage.view.show_list()
    assert "Sign-in sheet…" not in [action.text() for action in stage.view.actions()]


def test_a_file_that_can_only_be_read_is_printed_and_its_texts_are_not_changed(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    path = tmp_path / "read.gsef"
    with Workspace.create(path, config_dir=tmp_path / "own") as workspace:
        fill(workspace)
    with Workspace.open(path, config_dir=tmp_path / "own", read_only=True) as workspace:
        context = UiContext(workspace, theme, year=2031)
        dialog = MeetingDesk(context, MEETING)
        dialog.open_document(CERTIFICATES)
        show(qtbot, dialog)
        assert form(dialog).editor.title.isReadOnly()
        assert form(dialog).editor.text.isReadOnly()
        assert not form(dialog).editor.insert.isEnabled()
        assert "This is to certify" in text_of(dialog)
        dialog.close()
        context.close()


def test_the_captions_of_the_buttons_go_where_there_is_no_room(qtbot: QtBot, stage: Stage) -> None:
    page = ParticipantsPage(stage.context)
    qtbot.addWidget(page)
    page.show_meeting(stage.sample.meeting_id)
    page.resize(900, 500)
    page.show()
    qtbot.waitUntil(lambda: page.list_button.text() == "List of participants")
    page.resize(560, 500)
    qtbot.waitUntil(lambda: page.list_button.text() == "")
    assert page.print_button.text() == "Print…"
    page.resize(450, 500)
    qtbot.waitUntil(lambda: page.print_button.text() == "")
    assert page.list_button.accessibleName() == "List of participants"
    assert page.print_button.accessibleName() == "Print…"
    qtbot.waitUntil(lambda: page.list_button.geometry().right() < page.width())
    assert page.print_button.geometry().right() < page.list_button.geometry().left()
    page.resize(900, 500)
    qtbot.waitUntil(lambda: page.list_button.text() == "List of participants")
