"""Printing and sending from the Members view: what a user presses, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from docx import Document
from pypdf import PdfReader
from PySide6.QtCore import QItemSelectionModel, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Body, Person
from gsef_desktop.services.letters import save_example
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.mail_to import MailDialog
from gsef_desktop.ui.dialogs.print_members import DIRECTORY, LABELS, STATISTICS, YEARBOOK, PrintMembersDialog
from gsef_desktop.ui.dialogs.write_letters import LettersDialog
from gsef_desktop.ui.members import list_actions, outputs
from gsef_desktop.ui.members.statistics import StatisticsPage
from gsef_desktop.ui.members.statistics_charts import TimeChart
from gsef_desktop.ui.members.view import MembersView
from tests.services.outputs_sample import SECRET, fill
from tests.ui.looking import StretchingTranslator, clipped, unnamed

DAY = date(2019, 7, 9)
IDS = ("bilbao", "seoul", "dakar", "nowhere", "prospect")
Make = Callable[..., PrintMembersDialog]


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


@pytest.fixture
def make(qtbot: QtBot, context: UiContext, filled: Workspace) -> Make:
    def made(document: str = YEARBOOK, **arguments: Any) -> PrintMembersDialog:
        given: dict[str, Any] = {"day": DAY, "ids": IDS} | arguments
        dialog = PrintMembersDialog(context, document=document, **given)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.save.isEnabled(), timeout=20_000)
        return dialog

    return made


def text_of(dialog: PrintMembersDialog) -> str:
    pages = range(dialog.preview.page_count)
    return " ".join(" ".join(dialog.preview.document.getAllText(page).text() for page in pages).split())


def after(qtbot: QtBot, dialog: PrintMembersDialog, act: Callable[[], object]) -> str:
    """The text of the document once it has been built anew."""
    before = dialog.document
    act()
    qtbot.waitUntil(lambda: dialog.document is not before and dialog.save.isEnabled(), timeout=20_000)
    return text_of(dialog)


def choose(box: Any, value: object) -> None:
    """Pick an entry of a box as a user does."""
    box.setCurrentIndex(next(index for index in range(box.count()) if box.itemData(index) == value))
    box.activated.emit(box.currentIndex())


# --- printing ---------------------------------------------------------------------------------------------------------------------------


def test_the_yearbook_follows_the_choices_and_says_whom_it_left_out(qtbot: QtBot, make: Make, context: UiContext) -> None:
    dialog = make()
    text = text_of(dialog)
    assert "Member yearbook" in text
    assert "ada@example.test" in text
    assert SECRET not in text
    assert "2 contacts are not listed because they have not agreed." in dialog.hint.text()
    assert "Bread for all" in text
    assert "345,000" not in text
    assert "345,000" in after(qtbot, dialog, dialog.fields["size"].click)
    assert set(dialog.fields) == {"size", "who"}, "a personal field is not offered"
    assert "Bread for all" not in after(qtbot, dialog, dialog.documents.click)
    assert "ada@example.test" not in after(qtbot, dialog, dialog.contacts.click)
    assert "not agreed" not in dialog.hint.text()
    assert "The South" in after(qtbot, dialog, lambda: choose(dialog.regions, "own"))
    assert "Annuaire des membres" in after(qtbot, dialog, lambda: dialog.languages.button("fr").click())
    again = PrintMembersDialog(context, day=DAY, ids=IDS)
    qtbot.addWidget(again)
    assert (again.languages.value(), again.regions.value(), again.contacts.isChecked()) == ("fr", "own", False)
    assert again.fields["size"].isChecked()


def test_they_are_saved_as_docx(
    qtbot: QtBot, make: Make, context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    dialog = make(DIRECTORY, body_id="board")
    shown = dialog.document
    dialog.formats.button("docx").click()
    assert dialog.save.text() == "Save DOCX"
    assert dialog.document is shown, "the page is that of the PDF either way"
    asked: list[str] = []

    def ask(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "ours"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    with qtbot.waitSignal(context.told, timeout=20_000) as told:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert told.args == ["Saved ours.docx"]
    assert asked[0].endswith(" Board en.docx")
    assert dialog.save.isEnabled()
    cells = [cell.text for table in Document(str(tmp_path / "ours.docx")).tables for row in table.rows for cell in row.cells]
    assert "kim@example.test" in cells
    assert make(STATISTICS).save.text() == "Save DOCX", "and it is remembered"


def test_a_docx_that_cannot_be_made_is_told(qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = make(DIRECTORY, body_id="board")
    dialog.formats.button("docx").click()

    def fails(*_: object, **__: object) -> object:
        raise Invalid(message("No, not today."))

    monkeypatch.setattr("gsef_desktop.services.printing_directory.make_flow", fails)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ours.docx"), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No, not today." in dialog.hint.text(), timeout=20_000)
    assert dialog.save.isEnabled()
    assert not (tmp_path / "ours.docx").exists()


def test_a_yearbook_of_those_in_the_list_alone(qtbot: QtBot, make: Make) -> None:
    dialog = make(ids=("bilbao",))
    text = after(qtbot, dialog, dialog.only.click)
    assert "1 member · 1 country" in text
    assert "Dakar" not in text


def test_labels_for_the_list_with_sheet_start_and_offset(qtbot: QtBot, make: Make) -> None:
    dialog = make(LABELS)
    assert "48001 Bilbao" in text_of(dialog)
    assert "Example Union, Prospectville" in dialog.hint.text()
    assert dialog.start.maximum() == 21
    after(qtbot, dialog, lambda: choose(dialog.sheets, "5160"))
    assert dialog.paper() == "Letter"
    assert dialog.start.maximum() == 30
    assert round(dialog.preview.document.pagePointSize(0).width()) == 612
    after(qtbot, dialog, lambda: dialog.start.setValue(29))
    assert dialog.preview.page_count == 2
    after(qtbot, dialog, lambda: dialog.offset_x.setValue(-1.5))
    assert "SPAIN" in after(qtbot, dialog, dialog.country.click)


def test_labels_for_nobody_say_so(qtbot: QtBot, context: UiContext, filled: Workspace) -> None:
    dialog = PrintMembersDialog(context, day=DAY, document=LABELS, ids=("nowhere",))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: "no address" in dialog.hint.text(), timeout=10_000)
    assert not dialog.save.isEnabled()


def test_the_directory_of_a_body_and_the_statistics(qtbot: QtBot, make: Make) -> None:
    dialog = make(DIRECTORY, body_id="board")
    assert "Board. As of 9 July 2019" in text_of(dialog)
    assert "named without mail and telephone" in dialog.hint.text()
    text = after(qtbot, dialog, lambda: choose(dialog.kinds, STATISTICS))
    assert "Statistics of the members" in text
    assert "€" not in text
    assert "€1,300.00" in after(qtbot, dialog, dialog.internal.click)


def test_saving_asks_where_to(qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = make(STATISTICS)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(tmp_path / "numbers"), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "Statistics" in PdfReader(tmp_path / "numbers.pdf").pages[0].extract_text()


# --- mail -------------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    links: list[str] = []

    def open_url(url: QUrl) -> bool:
        links.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return links


def button(dialog: QWidget, name: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.accessibleName() == name and not one.isHidden())


def test_batches_open_one_by_one_in_the_mail_program(qtbot: QtBot, context: UiContext, filled: Workspace, opened: list[str]) -> None:
    with filled.edit(message("More")) as unit:
        unit.add(Person(id="wrong", given_name="Wrong", mail="no address"))
        unit.add(Person(id="mute", given_name="Mute"))
        unit.add(Person(id="twin", given_name="Twin", mail="ADA@example.test"))
    dialog = MailDialog(context, kind="person", ids=("ada", "bob", "kim", "wrong", "mute", "twin"), day=DAY)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.told.text().splitlines() == [
        "3 addresses.", "Without an address: Mute", "Not an address: Wrong (no address)", "Written to only once: ADA@example.test",
    ]  # fmt: skip
    dialog.per_mail.setValue(2)
    qtbot.keyClicks(dialog.to, "me@example.test")
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    dialog.subject.insert("Café?")
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    assert [len(batch.addresses) for batch in dialog.batches] == [2, 1]
    qtbot.mouseClick(button(dialog, "Open batch 1"), Qt.MouseButton.LeftButton)
    assert opened == [f"mailto:me@example.test?bcc=ada@example.test,{SECRET}&subject=Caf%C3%A9%3F"]
    assert unquote(opened[0]).endswith("Café?")
    qtbot.mouseClick(button(dialog, "Copy the addresses of batch 2"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "kim@example.test"
    again = MailDialog(context, kind="person", ids=("ada",), day=DAY)
    qtbot.addWidget(again)
    assert (again.to.text(), again.per_mail.value()) == ("me@example.test", 2)


def test_a_wrong_address_of_ones_own_is_said(qtbot: QtBot, context: UiContext, filled: Workspace) -> None:
    dialog = MailDialog(context, kind="organisation", ids=IDS, day=DAY)
    qtbot.addWidget(dialog)
    dialog.open()
    assert len(dialog.batches) == 1
    qtbot.keyClicks(dialog.to, "me")
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    assert "“me” is no mail address." in dialog.told.text()
    assert not dialog.drafts.isEnabled()


def test_organisations_are_written_to_at_their_contacts_if_wanted(qtbot: QtBot, context: UiContext, filled: Workspace) -> None:
    dialog = MailDialog(context, kind="organisation", ids=("bilbao",), day=DAY)
    qtbot.addWidget(dialog)
    dialog.open()
    assert list(dialog.batches[0].addresses) == ["city@bilbao.example.test"]
    dialog.contacts.click()
    assert list(dialog.batches[0].addresses) == ["ada@example.test", SECRET]


def test_drafts_are_saved_and_a_mail_program_that_does_not_answer_is_said(
    qtbot: QtBot, context: UiContext, filled: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = MailDialog(context, kind="person", ids=("ada", "bob"), day=DAY)
    qtbot.addWidget(dialog)
    dialog.open()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    qtbot.mouseClick(button(dialog, "Open batch 1"), Qt.MouseButton.LeftButton)
    assert "No mail program answered" in dialog.told.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(tmp_path))
    qtbot.mouseClick(dialog.drafts, Qt.MouseButton.LeftButton)
    assert (tmp_path / "Mail 1.eml").exists()
    assert "Saved 1 drafts" in dialog.told.text()


# --- letters ----------------------------------------------------------------------------------------------------------------------------


def test_letters_are_written_from_an_example_that_was_saved(
    qtbot: QtBot, context: UiContext, filled: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = LettersDialog(context, kind="person", ids=("ada", "bob"), day=DAY)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.write.isEnabled()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(tmp_path / "mine"), ""))
    qtbot.mouseClick(button(dialog, "Save an example…"), Qt.MouseButton.LeftButton)
    assert dialog.template == tmp_path / "mine.docx"
    assert "The template is sound" in dialog.told.text()
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(out))
    dialog.languages.button("fr").click()
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=10_000)
    assert "2 letters were written." in dialog.told.text()
    assert dialog.show_folder.isVisible()
    assert sorted(path.name for path in out.iterdir()) == ["Bob Secret.docx", "Dr Ada Example.docx"]
    assert any("Dr Ada Example" in each.text for each in Document(str(out / "Dr Ada Example.docx")).paragraphs)


def test_a_template_that_is_not_sound_is_said_at_once(qtbot: QtBot, context: UiContext, filled: Workspace, tmp_path: Path) -> None:
    made = Document()
    made.add_paragraph("Dear {{ nobody }}")
    made.save(str(tmp_path / "bad.docx"))
    dialog = LettersDialog(context, kind="person", ids=("ada",), day=DAY)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.set_template(tmp_path / "bad.docx")
    assert "nobody" in dialog.told.text()
    assert not dialog.write.isEnabled()
    save_example(path=tmp_path / "good.docx", language="en")
    dialog.set_template(tmp_path / "good.docx")
    assert dialog.write.isEnabled()


def test_places_are_copied(qtbot: QtBot, context: UiContext, filled: Workspace) -> None:
    dialog = LettersDialog(context, kind="person", ids=("ada",), day=DAY)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.places.setFocus()
    dialog.places.setCurrentCell(2, 0)
    qtbot.keyClick(dialog.places, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "{{ organisation.city }}"


# --- statistics -------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot, context: UiContext, filled: Workspace) -> MembersView:
    context.set_year(2019)
    made = MembersView(context, today=DAY)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def test_the_page_of_statistics_counts_and_copies(qtbot: QtBot, view: MembersView, context: UiContext) -> None:
    view.open_with(page="statistics")
    page = view.page("statistics")
    assert isinstance(page, StatisticsPage)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=10_000)
    assert "By region" in page.tables
    assert page.tables["By region"].cells()[0] == ["Africa", "1", "25%"]
    (chart,) = page.findChildren(TimeChart)
    assert chart.accessibleName() == "Members over time. 31 December 2017: 5, 1 June 2019: 7, 31 December 2019: 9"
    assert ["1 June 2019", "7", "Report of 2019"] in page.tables["Members over time"].cells()
    assert "Fees" not in page.tables
    page.internal.click()
    qtbot.waitUntil(lambda: "Fees" in page.tables, timeout=10_000)
    choose(page.regions, "own")
    qtbot.waitUntil(lambda: page.tables["By region"].cells()[0][0] == "The South", timeout=10_000)
    page.copy()
    assert "By region\tThe South\t2\t50%" in QGuiApplication.clipboard().text()
    assert page.status_text() == "As of 9 July 2019"
    page.tables["By kind"].setFocus()
    qtbot.keyClick(page.tables["By kind"], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Kind\tMembers\tShare")


def test_the_menu_offers_what_suits_the_page(view: MembersView, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str, tuple[str, ...]]] = []

    def note(context: UiContext, parent: QWidget, list_kind: str, ids: Sequence[str]) -> None:
        asked.append(("mail", list_kind, tuple(sorted(ids))))

    monkeypatch.setattr(outputs, "OUTPUTS", (outputs.OutputAction("mail", lambda: "Mail", note, ("people",)), outputs.OUTPUTS[3]))
    menu = view.output.menu()
    assert isinstance(menu, QMenu)
    view.open_with(page="organisations")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Member yearbook…"]
    view.open_with(page="people")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == ["Mail", "Member yearbook…"]
    menu.actions()[0].trigger()
    assert asked == [("mail", "people", ("ada", "bob", "kim", "later", "nameless"))]


def test_what_is_selected_counts_and_else_all_that_is_shown(view: MembersView) -> None:
    view.open_with(page="organisations")
    table = view.organisations.table
    model, flags = table.model(), QItemSelectionModel.SelectionFlag

    def select(row: int, *, also: bool = False) -> None:
        how = flags.Select if also else flags.ClearAndSelect
        table.selectionModel().select(model.index(row, 0), how | flags.Rows)

    shown = view.organisations.shown_ids()
    select(1)
    assert view._chosen() == ("organisations", shown)
    select(3, also=True)
    assert view._chosen() == ("organisations", [shown[1], shown[3]])
    view.open_with(page="bodies")
    assert view._chosen() == ("", ())


def test_lists_offer_what_can_be_sent_to_those_selected(view: MembersView) -> None:
    for kind in ("organisations", "people"):
        offered = {one.key: one for one in list_actions.actions_for(kind)}
        assert {"mail", "letters", "labels"} <= set(offered)
        assert offered["mail"].in_bar
    view.open_with(page="people")
    view.people.list.deeds.run_action("mail")
    dialog = view.findChild(MailDialog)
    assert dialog is not None
    dialog.close()


def test_commands_reach_the_dialogs(qtbot: QtBot, view: MembersView) -> None:
    view.open_with(page="people")
    action = next(one for one in view.actions() if one.text() == "Write a mail…")
    action.trigger()
    dialog = view.findChild(MailDialog)
    assert dialog is not None
    assert len(dialog.batches[0].addresses) == 5
    dialog.close()
    view.open_with(page="bodies")
    told: list[str] = []
    view.context.told.connect(told.append)
    action.trigger()
    assert told == ["Show a list of organisations or people first."]


@pytest.mark.parametrize(("page", "document"), [("organisations", YEARBOOK), ("bodies", DIRECTORY), ("statistics", STATISTICS)])
def test_the_print_button_prints_what_the_page_is_about(view: MembersView, page: str, document: str) -> None:
    view.open_with(page=page)
    action = view.print_action()
    assert action is not None
    action.trigger()
    dialog = view.findChild(PrintMembersDialog)
    assert dialog is not None
    assert dialog.kinds.value() == document
    dialog.close()


def test_the_directory_is_of_the_body_whose_seat_is_selected(view: MembersView, filled: Workspace) -> None:
    with filled.edit(message("Another body")) as unit:
        unit.add(Body(id="first", name="A first one", rank="A"))
    view.open_with(page="bodies")
    view.context.select(RecordRef("seat", "vice"))
    action = view.print_action()
    assert action is not None
    action.trigger()
    dialog = view.findChild(PrintMembersDialog)
    assert dialog is not None
    assert dialog.bodies.value() == "board"
    dialog.close()


# --- looks ------------------------------------------------------------------------------------------------------------------------------


def _wait_for_room(qtbot: QtBot, dialog: QWidget) -> None:
    """Texts that were set last get their room in the next round of the event loop."""
    qtbot.waitUntil(lambda: clipped(dialog) == [])


@pytest.mark.parametrize("document", [YEARBOOK, LABELS, DIRECTORY, STATISTICS])
def test_printing_has_names_and_room_in_longer_languages(qtbot: QtBot, qapp: QApplication, make: Make, document: str) -> None:
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        of_people = document == LABELS
        dialog = make(document, kind="person" if of_people else "organisation", ids=("ada", "bob") if of_people else IDS, body_id="board")
        assert unnamed(dialog) == []
        _wait_for_room(qtbot, dialog)
    finally:
        qapp.removeTranslator(translator)


def test_sending_has_names_and_room_in_longer_languages(qtbot: QtBot, qapp: QApplication, context: UiContext, filled: Workspace) -> None:
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        mail = MailDialog(context, kind="organisation", ids=IDS, day=DAY)
        for dialog in (mail, LettersDialog(context, kind="person", ids=("ada",), day=DAY)):
            qtbot.addWidget(dialog)
            dialog.open()
            assert unnamed(dialog) == []
            _wait_for_room(qtbot, dialog)
    finally:
        qapp.removeTranslator(translator)
