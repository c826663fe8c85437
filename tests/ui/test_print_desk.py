"""The page that prints a meeting's documents: it follows edits, keeps its place, finds words, mails, and makes everything in one go."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from threading import Event
from typing import Any

import docx
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.errors import Cancelled
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Participation
from gsef_desktop.services import agenda, packs, printing, text_templates
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.print_everything import PrintEverythingDialog
from gsef_desktop.ui.meetings.view import MeetingsView
from gsef_desktop.ui.printing.meeting_desk import MeetingDesk
from gsef_desktop.ui.printing.pack_form import PACK
from gsef_desktop.ui.shell.window import MainWindow
from gsef_desktop.ui.widgets.pdf_reader import WHOLE, WIDTH
from tests.services.minutes_sample import MEETING, fill
from tests.ui.desk_stage import PATIENCE_MS, after, choose, form, pick, ready, show, text_of
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


@pytest.fixture
def desk(qtbot: QtBot, context: UiContext, filled: Workspace) -> MeetingDesk:
    made = MeetingDesk(context, MEETING)
    show(qtbot, made)
    return made


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path, size_wide=True):
        made.view.open_meeting(made.sample.meeting_id)
        yield made


# --- the pages ---------------------------------------------------------------------------------------------------------------------------


def test_all_documents_of_the_meeting_are_listed_and_chosen_by_keys(qtbot: QtBot, desk: MeetingDesk) -> None:
    assert desk.shown == "agenda"
    assert "Provisional agenda" in text_of(desk)
    seen = []
    desk.list.setFocus()
    for _ in range(len(desk.entries) - 1):
        qtbot.keyClick(desk.list, Qt.Key.Key_Down)
        seen.append(desk.shown)
    assert seen == list(desk.entries)[1:], "headings are passed over"
    assert {"annotated-agenda", "script", "participants", "sign-in", "badges", "table-cards", "door-signs", "certificates", "letters",
            "rooming",
            "minutes", "decisions", "actions", PACK} == set(seen)  # fmt: skip


def test_the_pages_follow_an_edit_and_keep_page_zoom_and_place(qtbot: QtBot, desk: MeetingDesk, filled: Workspace) -> None:
    agenda.update_item(filled, item_id="budget", title="Budget " * 900)  # so long that there is a second page
    qtbot.waitUntil(lambda: desk.is_ready and desk.preview.page_count > 1, timeout=PATIENCE_MS)
    desk.preview.show_page(2)
    choose(desk.reader.zooms, "200")
    desk.reader.area.verticalScrollBar().setValue(100)
    desk.reader.area.horizontalScrollBar().setValue(50)
    agenda_text = after(qtbot, desk, lambda: agenda.update_item(filled, item_id="later", title="New ovens for old"))
    assert "New ovens for old" in agenda_text
    assert desk.preview.page == 2
    assert desk.reader.zooms.value() == "200"
    assert (desk.reader.area.verticalScrollBar().value(), desk.reader.area.horizontalScrollBar().value()) == (100, 50)
    after(qtbot, desk, lambda: pick(qtbot, desk, "script"))
    assert desk.preview.page == 1, "another document begins at its beginning"


def test_a_newer_choice_ends_what_is_being_built(qtbot: QtBot, desk: MeetingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended, build = Event(), Event(), printing.agenda_pdf

    def slow(*arguments: Any, progress: Callable[[float], object], **options: Any) -> object:
        if options["language"] == "fr":
            begun.set()
            try:
                while True:
                    progress(0.5)
            except Cancelled:
                ended.set()
                raise
        return build(*arguments, progress=progress, **options)

    monkeypatch.setattr(printing, "agenda_pdf", slow)
    desk.languages.button("fr").click()
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE_MS)
    assert "Orden del día" in after(qtbot, desk, lambda: desk.languages.button("es").click())
    assert ended.is_set()
    assert not desk.progress.isVisible(), "nobody has cancelled anything"


def test_what_is_hidden_is_built_when_it_is_seen(qtbot: QtBot, desk: MeetingDesk, filled: Workspace) -> None:
    desk.hide()
    before = desk.document
    agenda.update_item(filled, item_id="later", title="Unseen ovens")
    assert desk.document is before
    assert "Unseen ovens" in after(qtbot, desk, desk.show)


def test_undo_brings_a_text_of_a_letter_back(qtbot: QtBot, desk: MeetingDesk, filled: Workspace) -> None:
    pick(qtbot, desk, "certificates")
    editor = form(desk).editor
    usual = editor.title.text()
    editor.title.setFocus()
    editor.title.selectAll()
    qtbot.keyClicks(editor.title, "Bravo")
    qtbot.keyClick(editor.title, Qt.Key.Key_Return)
    assert text_templates.is_own(filled, kind="certificate", language="en")
    filled.undo()
    qtbot.waitUntil(lambda: bool(editor.title.text() == usual), timeout=PATIENCE_MS)


def test_the_agenda_is_called_as_is_wanted(qtbot: QtBot, desk: MeetingDesk) -> None:
    assert "Provisional" not in after(qtbot, desk, lambda: choose(form(desk).called, "adopted"))
    assert "Appointments" not in after(qtbot, desk, lambda: form(desk).closed.click())
    assert "Without confidential items" in text_of(desk)


def all_text(desk: MeetingDesk) -> str:
    """The text of all pages that are shown."""
    return "".join(desk.preview.document.getAllText(number).text() for number in range(desk.preview.page_count))


@pytest.fixture
def pack_desk(qtbot: QtBot, stage: Stage) -> MeetingDesk:
    """The page that prints, at the pack of the meeting of the stage, which expects papers."""
    stage.view.page.open_document(PACK)
    made = stage.view.page.printing
    qtbot.waitUntil(lambda: made.is_ready, timeout=PATIENCE_MS)
    return made


def test_the_pack_follows_edits_and_has_a_tab_of_its_own_too(qtbot: QtBot, stage: Stage, pack_desk: MeetingDesk) -> None:
    desk, item = pack_desk, stage.sample.items["Review of the budget"]
    assert "Review of the budget" in all_text(desk)
    assert "no file has been received" in desk.hint.text(), "what is amiss with papers is said beside the pages"
    agenda.update_item(stage.workspace, item_id=item, title="Bread and roses")
    qtbot.waitUntil(lambda: "Bread and roses" in all_text(desk), timeout=PATIENCE_MS)
    agenda.update_item(stage.workspace, item_id=item, confidential=True)
    pages = form(desk)
    pages.watermark.setFocus()
    qtbot.keyClicks(pages.watermark, "Provisional")
    qtbot.keyClick(pages.watermark, Qt.Key.Key_Return)
    pages.closed.click()
    qtbot.waitUntil(lambda: desk.is_ready and "Bread and roses" not in all_text(desk), timeout=PATIENCE_MS)
    assert "Provisional" in text_of(desk)
    qtbot.mouseClick(pages.open, Qt.MouseButton.LeftButton)
    assert stage.view.page.tabs.value() == "pack"
    assert stage.view.page.pack.choices.watermark.value() == "Provisional", "both know what was chosen"


def test_a_pack_that_is_saved_here_is_noted(
    qtbot: QtBot, stage: Stage, pack_desk: MeetingDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = pack_desk
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "The pack"), ""))
    qtbot.mouseClick(desk.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(packs.list_packs(stage.workspace, meeting_id=desk.meeting_id)), timeout=PATIENCE_MS)
    (row,) = packs.list_packs(stage.workspace, meeting_id=desk.meeting_id)
    assert (row.file_name, row.language, row.out_of_date) == ("The pack.pdf", "en", False)
    qtbot.waitUntil(lambda: desk.is_ready, timeout=PATIENCE_MS)
    assert desk.document is not None
    assert (tmp_path / "The pack.pdf").read_bytes() == desk.document.data


def test_print_opens_the_page_at_what_is_seen_and_prints_there(qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    from gsef_desktop.ui.printing import desk as module

    page, action = stage.view.page, stage.view.print_action()
    assert action is not None
    for tab, document in (("agenda", "agenda"), ("participants", "participants"), ("minutes", "minutes")):
        page.show_tab(tab)
        action.trigger()
        assert (page.tabs.value(), page.printing.shown) == ("print", document)
    asked: list[str] = []
    monkeypatch.setattr(module, "ask_and_print", lambda *arguments, **_: asked.append(arguments[2].title))
    page.printing.languages.button("fr").click()
    action.trigger()  # before the pages are there
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=PATIENCE_MS)
    assert asked[0].startswith("Procès-verbal"), "what is printed is what was chosen"


def test_another_meeting_has_its_own_documents(qtbot: QtBot, desk: MeetingDesk) -> None:
    pick(qtbot, desk, "minutes")
    ready(qtbot, desk)
    assert "Members asked about flour." in text_of(desk)
    assert "A first look." in after(qtbot, desk, lambda: desk.show_meeting("earlier"))


# --- finding, zooming --------------------------------------------------------------------------------------------------------------------


def test_words_are_found_counted_and_gone_through(qtbot: QtBot, desk: MeetingDesk, filled: Workspace) -> None:
    agenda.update_item(filled, item_id="later", title="flour " * 900)
    qtbot.waitUntil(lambda: desk.is_ready and desk.preview.page_count > 1, timeout=PATIENCE_MS)
    reader = desk.reader
    reader.field.setFocus()
    qtbot.keyClicks(reader.field, "FLOUR")
    qtbot.waitUntil(lambda: reader.search.is_done and reader.found.text() == "1 of 900", timeout=PATIENCE_MS)
    first = desk.preview.page
    assert "flour" in desk.preview.page_text(), "the page is turned to"
    assert sum(current for _, current in desk.preview.marks()) == 1
    qtbot.keyClick(reader.field, Qt.Key.Key_Return)
    assert reader.found.text() == "2 of 900"
    qtbot.keyClick(reader.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(reader.back, Qt.MouseButton.LeftButton)
    assert reader.found.text() == "900 of 900", "before the first is the last"
    assert desk.preview.page == desk.preview.page_count
    qtbot.keyClick(reader.field, Qt.Key.Key_F3)
    assert (reader.found.text(), desk.preview.page) == ("1 of 900", first)
    page = desk.preview.page
    after(qtbot, desk, lambda: agenda.update_item(filled, item_id="later", title="flour " * 901))
    qtbot.waitUntil(lambda: reader.found.text().endswith("of 901"), timeout=PATIENCE_MS)
    assert desk.preview.page == page, "what is built anew is not turned"
    reader.field.selectAll()
    qtbot.keyClicks(reader.field, "nowhere")
    qtbot.waitUntil(lambda: reader.found.text() == "Not found", timeout=PATIENCE_MS)
    assert not reader.next.isEnabled()
    qtbot.keyClick(reader.field, Qt.Key.Key_Escape)
    assert (reader.field.text(), reader.found.text()) == ("", "")
    assert desk.preview.marks() == []


def test_the_page_is_seen_larger_and_smaller(qtbot: QtBot, desk: MeetingDesk) -> None:
    reader, sheet = desk.reader, desk.preview
    assert sheet.zoom == WHOLE
    assert sheet.sheet().height() <= reader.area.viewport().height()
    whole = sheet.sheet().width()
    qtbot.mouseClick(reader.larger, Qt.MouseButton.LeftButton)
    assert sheet.sheet().width() > whole
    choose(reader.zooms, WIDTH)
    qtbot.waitUntil(lambda: abs(sheet.sheet().width() - reader.area.viewport().width()) < 20)
    choose(reader.zooms, "100")
    assert sheet.sheet().width() == round(595.28 * 96 / 72)
    sheet.setFocus()
    bar = reader.area.verticalScrollBar()
    qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    assert bar.value() > 0, "a page that is not seen whole is scrolled first"
    qtbot.keyClick(sheet, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert reader.zooms.value() == WHOLE


def test_find_in_this_view_finds_in_the_document(qtbot: QtBot, file_window: MainWindow) -> None:
    frame = file_window.frame
    assert frame is not None
    fill(frame.context.workspace)
    view = frame.open_view("meetings", {"meeting": MEETING, "document": "script"})
    assert isinstance(view, MeetingsView)
    desk = view.page.printing
    ready(qtbot, desk)
    file_window.activateWindow()
    qtbot.waitUntil(file_window.isActiveWindow)
    desk.list.setFocus()
    qtbot.keyClick(desk.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is desk.reader.field


# --- keeping -----------------------------------------------------------------------------------------------------------------------------


class Opened(list[Path]):
    """Stands for the system's programs, and keeps what they were to open."""

    def __call__(self, url: QUrl) -> bool:
        self.append(Path(url.toLocalFile()))
        return True


def attachments(path: Path) -> dict[str, bytes]:
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert mail["X-Unsent"] == "1"
    assert mail["To"] is None
    assert isinstance(mail, EmailMessage)
    return {str(part.get_filename()): part.get_content() for part in mail.iter_attachments()}


def test_a_mail_opens_with_the_document_in_all_languages(
    qtbot: QtBot, desk: MeetingDesk, context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Opened()
    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    with qtbot.waitSignal(context.told, timeout=PATIENCE_MS):
        qtbot.mouseClick(desk.mail, Qt.MouseButton.LeftButton)
    assert desk.document is not None
    assert attachments(opened[0]) == {"EX-BD-2019-2 Provisional agenda en.pdf": desk.document.data}
    mail = email.message_from_bytes(opened[0].read_bytes(), policy=email.policy.default)
    assert mail["Subject"] == "Provisional agenda, EX/BD/2019/2"
    desk.also["fr"].click()
    desk.formats.button("docx").click()
    with qtbot.waitSignal(context.told, timeout=PATIENCE_MS):
        qtbot.mouseClick(desk.mail, Qt.MouseButton.LeftButton)
    files = attachments(opened[1])
    assert list(files) == ["EX-BD-2019-2 Provisional agenda en.docx", "EX-BD-2019-2 Ordre du jour provisoire fr.docx"]
    assert all(data.startswith(b"PK") for data in files.values())
    context.close()
    assert not opened[0].exists(), "what was written for it goes with the file"


def test_a_computer_without_a_mail_program_says_so(qtbot: QtBot, desk: MeetingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    qtbot.mouseClick(desk.mail, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No program" in desk.hint.text(), timeout=PATIENCE_MS)


def test_the_agenda_is_saved_as_docx(
    qtbot: QtBot, desk: MeetingDesk, context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.formats.button("docx").click()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "agenda"), ""))
    with qtbot.waitSignal(context.told, timeout=PATIENCE_MS):
        qtbot.mouseClick(desk.save, Qt.MouseButton.LeftButton)
    cells = [cell.text for table in docx.Document(str(tmp_path / "agenda.docx")).tables for row in table.rows for cell in row.cells]
    assert any("Budget of bread" in cell for cell in cells)
    pick(qtbot, desk, "table-cards")
    ready(qtbot, desk)
    assert not desk.formats.isVisible(), "table cards are folded"
    assert desk.wanted_format() == "pdf"


def test_the_list_offers_the_same_on_the_right_mouse_button(qtbot: QtBot, desk: MeetingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [one.text() for one in desk.list.actions()] == ["Save…", "Print", "Mail"]
    opened = Opened()
    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    pick(qtbot, desk, "script")
    desk.list.actions()[2].trigger()  # before the pages are there
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=PATIENCE_MS)
    assert list(attachments(opened[0])) == ["EX-BD-2019-2 Chair-s running script en.pdf"]


# --- everything --------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def everything(qtbot: QtBot, desk: MeetingDesk) -> PrintEverythingDialog:
    qtbot.mouseClick(desk.everything, Qt.MouseButton.LeftButton)
    (dialog,) = desk.window().findChildren(PrintEverythingDialog)
    return dialog


def test_everything_is_made_into_one_folder_with_a_report(
    qtbot: QtBot, everything: PrintEverythingDialog, filled: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with filled.edit(message("Nobody comes")) as unit:
        for one in ("here", "away"):
            unit.delete(Participation, one)
    everything.languages["fr"].click()
    everything.docx.click()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    (tmp_path / "out").mkdir()
    qtbot.mouseClick(everything.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: everything.report is not None, timeout=60_000)
    (folder,) = (tmp_path / "out").iterdir()
    assert folder.name == "EX-BD-2019-2"
    names = {path.name for path in folder.iterdir()}
    assert len(names) == len(everything.report.files if everything.report else ())
    for wanted in (
        "Provisional agenda en.pdf", "Provisional agenda en.docx", "Ordre du jour provisoire fr.pdf", "Minutes en.docx",
        "Meeting pack en.pdf", "Sign-in sheet en.pdf", "Door signs en.pdf", "Action list en.pdf",
    ):  # fmt: skip
        assert f"EX-BD-2019-2 {wanted}" in names
    assert all(path.read_bytes()[:4] in (b"%PDF", b"PK\x03\x04") for path in folder.iterdir()), "nothing else is left there"
    assert len(PdfReader(folder / "EX-BD-2019-2 Minutes en.pdf").pages) >= 1
    lines = everything.lines()
    missing = [line for line in lines if "not made. There is nobody" in line]
    assert missing == list(lines[: len(missing)]), "what is missing comes first"
    assert [line.split(":")[0] for line in missing if "English" in line] == [
        "Name badges, English", "Name badges (DOCX), English", "Table cards, English", "Certificates, English",
        "Certificates (DOCX), English", "Letters, English",
        "Letters (DOCX), English",
    ]  # fmt: skip
    assert len([line for line in lines if line.startswith("Minutes")]) == 1, "and nothing is said twice"
    assert any(line.startswith("Minutes, French: ") and "not translated" in line for line in lines)
    assert any("is not bound" in line for line in lines), "the pack has a paper without a file"
    qtbot.mouseClick(everything.copy, Qt.MouseButton.LeftButton)
    assert "not made" in QGuiApplication.clipboard().text()
    opened = Opened()
    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    qtbot.mouseClick(everything.show_folder, Qt.MouseButton.LeftButton)
    assert opened == [folder]


def test_cancelled_in_the_middle_nothing_is_left(
    qtbot: QtBot, everything: PrintEverythingDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = Event()

    def slow(*_: Any, progress: Callable[[float], object], **__: Any) -> object:
        begun.set()
        while True:
            progress(0.5)

    monkeypatch.setattr(packs, "build_pack", slow)  # the last of them
    place = tmp_path / "place"
    place.mkdir()
    everything.make_in(place)
    qtbot.waitUntil(lambda: begun.is_set() and everything.progress.isVisible(), timeout=60_000)
    assert len(list(place.iterdir())) == 1, "what is being made stands beside its place"
    qtbot.mouseClick(everything.progress.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(everything.make.isEnabled, timeout=PATIENCE_MS)
    assert list(place.iterdir()) == []
    assert everything.report is None
    everything.close()


def test_what_is_confidential_is_not_in_the_pack_either(
    qtbot: QtBot, desk: MeetingDesk, everything: PrintEverythingDialog, tmp_path: Path
) -> None:
    for key, box in everything.documents.items():
        if key not in ("minutes", PACK):
            box.click()

    def made(place: str) -> dict[str, str]:
        (tmp_path / place).mkdir()
        everything.report = None
        everything.make_in(tmp_path / place)
        qtbot.waitUntil(lambda: everything.report is not None, timeout=60_000)
        paths = (tmp_path / place / "EX-BD-2019-2").iterdir()
        return {path.name: "".join(page.extract_text() for page in PdfReader(path).pages) for path in paths}

    assert all("Appointments" in text for text in made("all").values())
    form(desk).closed.click()
    found = made("closed")
    assert len(found) == 2
    assert not any("Appointments" in text for text in found.values())


def test_what_was_made_before_is_not_touched(qtbot: QtBot, everything: PrintEverythingDialog, tmp_path: Path) -> None:
    (tmp_path / "EX-BD-2019-2").mkdir()
    (tmp_path / "EX-BD-2019-2" / "mine.txt").write_text("mine")
    for key, box in everything.documents.items():
        if key != "minutes":
            box.click()
    everything.make_in(tmp_path)
    qtbot.waitUntil(lambda: everything.report is not None, timeout=PATIENCE_MS)
    assert [path.name for path in (tmp_path / "EX-BD-2019-2 (2)").iterdir()] == ["EX-BD-2019-2 Minutes en.pdf"]
    assert (tmp_path / "EX-BD-2019-2" / "mine.txt").read_text() == "mine"


def test_nothing_is_made_of_nothing(everything: PrintEverythingDialog) -> None:
    everything.languages["en"].click()
    assert not everything.make.isEnabled()


# --- looks -------------------------------------------------------------------------------------------------------------------------------


def test_in_a_narrow_window_the_documents_are_a_choice(qtbot: QtBot, desk: MeetingDesk) -> None:
    desk.resize(760, 560)
    qtbot.waitUntil(lambda: desk.picker.isVisible() and not desk.list.isVisible())
    assert "For the chair." in after(qtbot, desk, lambda: choose(desk.picker, "script"))
    desk.focus_content()
    assert QApplication.focusWidget() is desk.picker


def test_everything_has_a_name_and_room_for_longer_words(qtbot: QtBot, qapp: QApplication, context: UiContext, filled: Workspace) -> None:
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        desk = MeetingDesk(context, MEETING)
        show(qtbot, desk, wide=972, high=485)  # what a window of 1024 × 640 leaves
        assert unnamed(desk) == []
        qtbot.waitUntil(lambda: clipped(desk) == [])
        desk.make_everything()
        (dialog,) = desk.window().findChildren(PrintEverythingDialog)
        assert unnamed(dialog) == []
        qtbot.waitUntil(lambda: clipped(dialog) == [])
        dialog.close()
    finally:
        qapp.removeTranslator(translator)


def test_a_click_on_a_heading_changes_nothing(qtbot: QtBot, desk: MeetingDesk) -> None:
    before = desk.document
    at = desk.list.visualItemRect(desk.list.item(0)).center()
    qtbot.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert desk.shown == "agenda"
    assert desk.document is before
