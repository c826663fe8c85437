"""The pack in the window: what is chosen, what is said before, the pages, saving, and when a pack is out of date."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread, current_thread
from typing import Any

import pikepdf
import pypdf
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.errors import Cancelled
from gsef_desktop.domain.records import PaperStatus
from gsef_desktop.services import agenda, packs, papers
from gsef_desktop.services.packs import BuiltPack
from gsef_desktop.services.practical import read_practical
from gsef_desktop.ui.meetings import pack_output
from gsef_desktop.ui.meetings.pack_choices import BOOKLET, FOLDER
from gsef_desktop.ui.meetings.pack_page import PackPage
from gsef_desktop.ui.widgets.labels import Badge
from tests.documents import paper_samples
from tests.ui.looking import unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_LONG = 30_000


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path):
        for title, data in (("Theme", paper_samples.plain("Theme", pages=2)), ("Locked", paper_samples.locked("Locked"))):
            file = papers.NewPaper(name=f"{title}.pdf", data=data, title=title, language="en", status=PaperStatus.FINAL)
            papers.attach_papers(made.workspace, meeting_id=made.sample.meeting_id, files=[file], item_id=made.sample.items["Welcome"])
        made.view.open_meeting(made.sample.meeting_id)
        made.view.page.show_tab("pack")
        yield made


@pytest.fixture
def page(stage: Stage) -> PackPage:
    made = stage.view.page.pack
    stage.qtbot.waitUntil(lambda: bool(made.reports) and made.isVisible(), timeout=_LONG)
    return made


def _wait(stage: Stage, page: PackPage) -> None:
    """Wait for the packs as they are wanted now."""
    stage.qtbot.waitUntil(lambda: bool(page.built) and page._build.is_fresh, timeout=_LONG)


def _text(page: PackPage) -> str:
    """The text of all pages that are shown."""
    return "".join(page.preview.document.getAllText(number).text() for number in range(page.preview.page_count))


def test_what_is_amiss_is_said_before_anything_is_saved(stage: Stage, page: PackPage) -> None:
    assert "English: EX/SC/2019/1/1.1/Add.1 is not bound, the file is locked with a password." in page.hints.said()
    assert any("no file has been received" in hint for hint in page.hints.said())  # the sample expects papers


def test_the_pack_is_shown_and_saved(stage: Stage, page: PackPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _wait(stage, page)
    assert page.preview.page_count == page.built[0].pages
    page.preview.show_page(2)
    assert "Contents" in page.preview.page_text()
    target = tmp_path / "given name"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    stage.qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    saved = tmp_path / "given name.pdf"
    assert len(pypdf.PdfReader(saved).pages) == page.built[0].pages
    stage.qtbot.waitUntil(lambda: [row.file_name for row in page.made.rows] == ["given name.pdf"], timeout=_LONG)
    assert not page.made.rows[0].out_of_date


def test_the_packs_go_with_a_mail(stage: Stage, page: PackPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = list[Path]()

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page.choices.languages["fr"].click()
    _wait(stage, page)
    data = {one.file_name: one.path.read_bytes() for one in page.built}
    with stage.qtbot.waitSignal(page.output.was_mailed, timeout=_LONG):
        stage.qtbot.mouseClick(page.output.mail, Qt.MouseButton.LeftButton)
    mail = email.message_from_bytes(opened[0].read_bytes(), policy=email.policy.default)
    assert {str(part.get_filename()): part.get_content() for part in mail.iter_attachments()} == data
    assert mail["Subject"] == page.built[0].title
    stage.qtbot.waitUntil(lambda: {row.file_name for row in page.made.rows} == set(data), timeout=_LONG)


def test_without_a_mail_program_nothing_is_noted(stage: Stage, page: PackPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    _wait(stage, page)
    with stage.qtbot.waitSignal(stage.context.told, timeout=_LONG) as told:
        stage.qtbot.mouseClick(page.output.mail, Qt.MouseButton.LeftButton)
    assert "No program of this computer opens mails" in told.args[0]
    stage.qtbot.waitUntil(page.output.mail.isEnabled, timeout=_LONG)
    assert not packs.list_packs(stage.workspace, meeting_id=stage.sample.meeting_id)


def test_print_prints_the_pack_that_is_shown_as_it_is_now(stage: Stage, page: PackPage, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = list[tuple[str, str, bool]]()

    def note(_: object, __: object, pack: BuiltPack, shown: QPdfDocument, paper: str, *, lying: bool, folded: bool) -> None:
        assert (lying, shown.pageCount()) == (folded, pack.pages)
        printed.append((pack.report.language, paper, folded))

    monkeypatch.setattr(pack_output, "ask_and_print", note)
    page.choices.languages["fr"].click()
    action = stage.view.print_action()
    assert action is not None
    action.trigger()  # while it is being made
    stage.qtbot.waitUntil(lambda: bool(printed), timeout=_LONG)
    assert printed == [("en", "A4", False)]
    stage.qtbot.mouseClick(page.shown.button("fr"), Qt.MouseButton.LeftButton)
    action.trigger()
    assert printed[1:] == [("fr", "A4", False)]
    _choose_form(page, BOOKLET)
    stage.qtbot.mouseClick(page.output.print, Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: len(printed) == 3, timeout=_LONG)
    assert printed[2:] == [("fr", "A4", True)]
    _choose_form(page, FOLDER)
    assert not page.output.isVisible()


def test_out_of_date_is_shown_as_soon_as_something_inside_changes(stage: Stage, page: PackPage, tmp_path: Path) -> None:
    _wait(stage, page)
    page.save_in(tmp_path)
    stage.qtbot.waitUntil(lambda: len(page.made.rows) == 1, timeout=_LONG)
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Welcome"], title="Words of welcome")
    stage.qtbot.waitUntil(lambda: page.made.rows[0].out_of_date, timeout=_LONG)
    stage.qtbot.waitUntil(lambda: any(badge.accessibleName() == "Out of date" for badge in page.findChildren(Badge) if badge.isVisible()))
    stage.workspace.undo()
    stage.qtbot.waitUntil(lambda: not page.made.rows[0].out_of_date, timeout=_LONG)


def test_several_languages_are_made_in_one_run(stage: Stage, page: PackPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page.choices.languages["fr"].click()
    _wait(stage, page)
    assert [one.report.language for one in page.built] == ["en", "fr"]
    assert page.shown.isVisible()
    stage.qtbot.mouseClick(page.shown.button("fr"), Qt.MouseButton.LeftButton)
    page.preview.show_page(2)
    assert "Sommaire" in page.preview.page_text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    stage.qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert {path.name for path in tmp_path.glob("*.pdf")} == {
        "EX-SC-2019-1 Meeting pack en.pdf",
        "EX-SC-2019-1 Dossier de la réunion fr.pdf",
    }


def test_the_last_language_cannot_be_taken_away(stage: Stage, page: PackPage) -> None:
    box = page.choices.languages["en"]
    box.click()
    assert page.choices.chosen_languages() == ["en"]
    assert box.isChecked()


def test_the_pages_follow_edits_and_choices(stage: Stage, page: PackPage) -> None:
    _wait(stage, page)
    path = page.built[0].path
    page.preview.show_page(3)
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Welcome"], title="Words of welcome")
    assert path.exists(), "what is shown stays until the other is there"
    stage.qtbot.waitUntil(lambda: "Words of welcome" in _text(page), timeout=_LONG)
    assert page.preview.page == 3
    assert not path.exists()
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Welcome"], confidential=True)
    page.choices.closed.click()
    stage.qtbot.waitUntil(lambda: "Words of welcome" not in _text(page), timeout=_LONG)


def test_what_is_seen_is_not_made_again_where_nothing_in_it_changes(stage: Stage, page: PackPage, tmp_path: Path) -> None:
    _wait(stage, page)
    built = page.built[0]
    page.save_in(tmp_path)  # that it was saved is noted in the file
    stage.qtbot.waitUntil(lambda: len(page.made.rows) == 1 and page._build.is_fresh, timeout=_LONG)
    assert page.built == [built]
    assert page.built[0] is built


def test_a_newer_wish_ends_the_work_for_an_older_one_and_the_window_goes_on(
    stage: Stage, page: PackPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _wait(stage, page)
    build, begun, ended = packs.build_pack, list[Thread](), list[bool]()

    def slow(*arguments: Any, progress: Callable[[float], object], **options: Any) -> BuiltPack:
        begun.append(current_thread())
        try:
            while len(begun) == 1:
                progress(0.1)  # raises Cancelled in the end
        except Cancelled:
            ended.append(True)
            raise
        return build(*arguments, progress=progress, **options)

    monkeypatch.setattr(packs, "build_pack", slow)
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Welcome"], title="First words")
    stage.qtbot.waitUntil(lambda: len(begun) == 1, timeout=_LONG)
    page.choices.watermark.setFocus()
    stage.qtbot.keyClicks(page.choices.watermark, "Draft")  # typing is served while it is being made
    assert page.choices.watermark.text() == "Draft"
    assert not ended
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Welcome"], title="Second words")
    stage.qtbot.waitUntil(lambda: "Second words" in _text(page), timeout=_LONG)
    assert ended == [True]
    assert current_thread() not in begun


def test_nothing_is_made_where_it_is_not_seen(stage: Stage, page: PackPage, monkeypatch: pytest.MonkeyPatch) -> None:
    _wait(stage, page)
    build, made = packs.build_pack, list[str]()

    def noted(*arguments: Any, **options: Any) -> BuiltPack:
        made.append(options["language"])
        return build(*arguments, **options)

    monkeypatch.setattr(packs, "build_pack", noted)
    stage.view.page.show_tab("agenda")
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Welcome"], title="Words of welcome")
    QApplication.processEvents()
    assert (made, page._build.is_fresh) == ([], False)
    stage.view.page.show_tab("pack")
    stage.qtbot.waitUntil(lambda: "Words of welcome" in _text(page), timeout=_LONG)
    assert made == ["en"]


def test_watermark_and_password(stage: Stage, page: PackPage) -> None:
    for field, text in ((page.choices.watermark, "Provisional"), (page.choices.password, "geheim")):
        field.setFocus()
        stage.qtbot.keyClicks(field, text)
        stage.qtbot.keyClick(field, Qt.Key.Key_Return)
    _wait(stage, page)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(page.built[0].path)
    assert page.preview.page_count == page.built[0].pages
    assert "Provisional" in page.preview.page_text()
    assert "geheim" not in str(stage.context.memory)


def test_a_personal_copy_has_no_confidential_items(stage: Stage, page: PackPage) -> None:
    agenda.update_item(stage.workspace, item_id=stage.sample.items["Review of the budget"], confidential=True)
    box = page.choices.person
    name = next(box.itemText(index) for index in range(box.count()) if box.itemText(index).startswith("Ada"))
    box.setCurrentText(name)
    box.setCurrentIndex(box.findText(name))
    box.activated.emit(box.currentIndex())
    assert not page.choices.closed.isEnabled()
    _wait(stage, page)
    texts = [one.extract_text() for one in pypdf.PdfReader(page.built[0].path).pages]
    assert "Personal copy of Ada Example" in texts[0]
    assert not any("Review of the budget" in text for text in texts)


def test_a_booklet_and_a_folder(stage: Stage, page: PackPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _choose_form(page, BOOKLET)
    _wait(stage, page)
    assert float(pypdf.PdfReader(page.built[0].path).pages[0].mediabox.width) > 800
    _choose_form(page, FOLDER)
    stage.qtbot.waitUntil(lambda: page.built == [] and page.save.isEnabled(), timeout=_LONG)
    assert not page.reader.isVisible()
    assert "folder" in page.about.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    stage.qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    folder = tmp_path / "EX-SC-2019-1 Meeting pack en"
    stage.qtbot.waitUntil(lambda: (folder / "00 Contents.pdf").exists(), timeout=_LONG)
    stage.qtbot.waitUntil(page.save.isEnabled, timeout=_LONG)


def _choose_form(page: PackPage, form: str) -> None:
    page.choices.form.set_value(form)
    page.choices.form.chosen.emit(form)


def test_cancel_makes_nothing_and_can_be_made_good(stage: Stage, page: PackPage, monkeypatch: pytest.MonkeyPatch) -> None:
    build, started = packs.build_pack, list[bool]()

    def slow(*arguments: object, progress: Callable[[float], object], **options: object) -> packs.BuiltPack:
        started.append(True)
        while True:
            progress(0.1)  # raises Cancelled in the end

    _wait(stage, page)
    monkeypatch.setattr(packs, "build_pack", slow)
    page.choices.closed.click()
    stage.qtbot.waitUntil(page.progress.button.isVisible, timeout=_LONG)
    stage.qtbot.mouseClick(page.progress.button, Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: not page.save.isEnabled(), timeout=_LONG)
    assert started
    assert page.built == []
    monkeypatch.setattr(packs, "build_pack", build)
    stage.qtbot.mouseClick(page.progress.button, Qt.MouseButton.LeftButton)  # it offers to make it after all
    stage.qtbot.waitUntil(lambda: bool(page.built), timeout=_LONG)


def test_practical_information_is_kept_by_language(stage: Stage, page: PackPage) -> None:
    editor = page.practical.fields["hotels"]
    editor.setFocus()
    stage.qtbot.keyClicks(editor, "Hotel Example")
    editor.commit()
    page.practical.languages.button("fr").click()
    assert editor.toPlainText() == ""
    editor.setFocus()
    stage.qtbot.keyClicks(editor, "Hotel Exemple")
    editor.commit()
    found = read_practical(stage.workspace, meeting_id=stage.sample.meeting_id)
    assert found == {("hotels", "en"): "Hotel Example", ("hotels", "fr"): "Hotel Exemple"}


def test_everything_has_a_name_for_those_who_do_not_see_it(stage: Stage, page: PackPage) -> None:
    QApplication.processEvents()
    assert unnamed(page) == []
