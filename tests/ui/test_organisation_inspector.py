"""The inspector of an organisation: names in any language, what it belongs to, place, region, officer, states of membership, fees."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import (
    Activity,
    Body,
    Decision,
    Fee,
    LanguageOfficer,
    Meeting,
    Membership,
    MembershipCategory,
    MembershipStatus,
    Organisation,
    Person,
    Region,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services.member_details import organisation_details
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.inspectors.membership_section import MembershipSection
from gsef_desktop.ui.inspectors.names_editor import NamesEditor
from gsef_desktop.ui.inspectors.place_row import PlaceRow
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.amount_field import AmountField
from gsef_desktop.ui.widgets.buttons import Chip
from gsef_desktop.ui.widgets.fields import ComboBox, LineField, TextEditor
from gsef_desktop.ui.widgets.picture_field import PictureField
from tests.ui.looking import StretchingTranslator, clipped, shows_picture, unnamed
from tests.ui.test_inspectors import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def desk(workspace: Workspace, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(workspace, theme, qtbot)
    yield made
    made.context.close()


@pytest.fixture
def town(desk: Desk) -> Organisation:
    """An organisation, open in the inspector."""
    made = desk.add(Organisation(name="Example Town", place=recognise_place("Dakar, Senegal"), languages=("fr",)))
    desk.open(made)
    assert isinstance(made, Organisation)
    return made


def _get(desk: Desk, town: Organisation) -> Organisation:
    with desk.file.read() as reader:
        return reader.get(Organisation, town.id)


def _names(desk: Desk, town: Organisation) -> dict[str, str]:
    return organisation_details(desk.file, organisation_id=town.id, language="en").names


def _states(desk: Desk) -> list[tuple[MembershipStatus, date | None, str]]:
    with desk.file.read() as reader:
        found = sorted(reader.all(Membership), key=lambda one: one.since or date.min)
    return [(one.status, one.since, one.category) for one in found]


def _trigger(menu: QMenu, text: str) -> None:
    """Choose an entry of a menu or of one of its submenus."""
    _action(menu, text).trigger()
    menu.close()


def _action(menu: QMenu, text: str) -> QAction:
    waiting = [menu]
    while waiting:
        for action in waiting.pop().actions():
            if action.text() == text:
                return action
            inner = action.menu()
            if isinstance(inner, QMenu):
                waiting.append(inner)
    raise AssertionError(f"no entry {text}")


def _one(desk: Desk, kind: type[Any]) -> Any:
    return desk.panel.findChildren(kind)[0]


# --- names -------------------------------------------------------------------------------------------------------------------------------


def test_a_name_in_a_language_beyond_the_four_is_added_and_removed(desk: Desk, town: Organisation) -> None:
    editor: NamesEditor = _one(desk, NamesEditor)
    _trigger(editor.menu(), "Japanese – 日本語")
    assert editor.shown == "ja"
    desk.type("Name", "例の町")
    assert _names(desk, town) == {"en": "Example Town", "ja": "例の町"}
    chip = desk.find(Chip, "Japanese")
    assert isinstance(chip, Chip)
    assert chip.isChecked()
    _trigger(editor.menu(), "Arabic – العربية")
    field = desk.type("Name", "مدينة")
    assert isinstance(field, LineField)
    assert field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    chip.click()
    assert (editor.shown, field.text()) == ("ja", "例の町")
    assert field.layoutDirection() is Qt.LayoutDirection.LeftToRight
    _trigger(editor.menu(), "Remove the name in Japanese")
    assert _names(desk, town) == {"en": "Example Town", "ar": "مدينة"}
    assert (editor.shown, field.text()) == ("en", "Example Town")
    desk.file.undo()
    desk.qtbot.waitUntil(lambda: bool([one for one in desk.panel.findChildren(Chip) if one.accessibleName() == "Japanese"]))


def test_the_original_language_can_be_another_one(desk: Desk, town: Organisation) -> None:
    editor: NamesEditor = _one(desk, NamesEditor)
    editor.language.button("ko").click()
    desk.type("Name", "보기시")
    _trigger(editor.menu(), "Korean is the original")
    assert (_get(desk, town).language, _get(desk, town).name) == ("ko", "보기시")
    editor.language.button("en").click()
    assert editor.field.text() == "Example Town"
    assert not _action(editor.menu(), "English is the original").isChecked()
    field = desk.type("Name", "")  # a translation may go
    assert field.property("text") == ""
    editor.language.button("ko").click()
    desk.type("Name", "")  # the original one may not
    assert desk.errors
    assert editor.field.text() == "보기시"


# --- single fields -----------------------------------------------------------------------------------------------------------------------


def test_fields_of_an_organisation_are_kept_each_with_undo(desk: Desk, town: Organisation) -> None:
    desk.type("Former names", "Old Town\n\n  Öld   Town ")
    desk.type("Mail", "office@example.org")
    desk.type("Add a tag", "host, founder")
    desk.type("Website", "https://example.org")
    desk.type("Telephone", "33 849 00 00")
    one = _get(desk, town)
    assert one.former_names == ("Old Town", "Öld Town")
    assert (one.mail, one.tags, one.website) == ("office@example.org", ("host", "founder"), "https://example.org")
    assert one.telephone == "+221 33 849 00 00"  # of its country
    for _ in range(5):
        desk.file.undo()
    assert _get(desk, town) == town
    field = desk.find(TextEditor, "Former names")
    assert isinstance(field, TextEditor)
    desk.qtbot.waitUntil(lambda: not field.toPlainText())


def test_a_logo_is_dropped_on_it(desk: Desk, town: Organisation) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("navy"))
    field: PictureField = _one(desk, PictureField)
    field.take(picture)
    desk.qtbot.waitUntil(lambda: _get(desk, town).logo_id is not None)
    desk.qtbot.waitUntil(lambda: shows_picture(field))
    field.picture_removed.emit()
    assert _get(desk, town).logo_id is None


def test_what_it_belongs_to_is_named_and_opened_and_circles_are_refused(desk: Desk, town: Organisation) -> None:
    desk.add(Organisation(name="Office", parent_id=town.id))
    desk.open(town)
    desk.press("Open Office")
    assert desk.visited[-1].kind == "organisation"
    desk.type("Belongs to", "Office")
    assert "Office belongs to Example Town already" in str(desk.errors[-1])
    field = desk.find(LineField, "Belongs to")
    assert isinstance(field, LineField)
    assert field.text() == ""
    desk.type("Belongs to", "Quite New")
    parent = _get(desk, town).parent_id
    assert parent is not None
    desk.press("Open what it belongs to")
    assert desk.visited[-1] == RecordRef("organisation", parent)
    desk.type("Belongs to", "")
    assert _get(desk, town).parent_id is None


def test_of_several_places_of_a_name_one_is_chosen_and_the_text_stays(desk: Desk, town: Organisation) -> None:
    desk.type("Place", "Cordoba")
    assert "several places are called so" in desk.note("Place")
    desk.press("Córdoba, Spain is meant")
    place = _get(desk, town).place
    assert (place.text, place.country) == ("Cordoba", "ES")
    assert desk.note("Place") == "Córdoba, Spain"
    row: PlaceRow = _one(desk, PlaceRow)
    assert row.field.text() == "Cordoba"
    assert _action(row.menu(), "Córdoba, Spain").isChecked()
    _trigger(row.menu(), "Córdoba, Argentina")
    assert _get(desk, town).place.country == "AR"
    _trigger(row.menu(), "Keep as typed, without a place")
    assert (_get(desk, town).place.text, _get(desk, town).place.country) == ("Cordoba", None)
    desk.type("Place", "Atlantis upon Nowhere")
    assert desk.note("Place") == "Kept as typed: no city or country was recognised."


def test_the_region_is_a_sub_region_or_one_of_ones_own(desk: Desk, town: Organisation) -> None:
    desk.add(Region(title="Sahel network", countries=("SN", "ML")))
    desk.open(town)
    box = desk.find(ComboBox, "Region")
    assert isinstance(box, ComboBox)
    assert box.currentText() == "Western Africa, by the country"
    assert desk.note("Region") == "also in Sahel network"
    desk.choose("Region", "\u2003Northern Africa")
    assert _get(desk, town).region == "northern_africa"
    desk.choose("Region", "Sahel network")
    with desk.file.read() as reader:
        assert _get(desk, town).region == reader.all(Region)[0].id
    assert desk.note("Region") == ""


def test_the_officer_is_proposed_by_language_and_set_by_a_press(desk: Desk, town: Organisation) -> None:
    ada = desk.add(Person(given_name="Ada", family_name="Example"))
    desk.add(LanguageOfficer(language="fr", person_id=ada.id))
    desk.open(town)
    assert _get(desk, town).responsible_id is None
    desk.press("Let Ada Example be responsible")
    assert _get(desk, town).responsible_id == ada.id
    field = desk.find(LineField, "Responsible")
    assert isinstance(field, LineField)
    assert field.text() == "Ada Example"
    desk.type("Responsible", "Bo Sample")
    with desk.file.read() as reader:
        assert reader.get(Person, _get(desk, town).responsible_id or "").family_name == "Sample"


# --- membership --------------------------------------------------------------------------------------------------------------------------


def test_past_states_are_added_corrected_and_removed(desk: Desk, town: Organisation) -> None:
    section: MembershipSection = _one(desk, MembershipSection)
    desk.choose("Status", "Member")
    desk.press("Add a state of the membership")
    desk.choose("State", "Suspended")
    desk.type("Since", "1 March 2018")
    desk.type("Category", "Friend")
    assert _states(desk) == [
        (MembershipStatus.MEMBER, None, ""), (MembershipStatus.SUSPENDED, date(2018, 3, 1), "Friend"),
    ]  # fmt: skip
    desk.press("Edit Member, no date")
    assert section.since.field.text() == ""
    desk.type("Since", "5 May 2017")
    desk.choose("State", "Applied")
    desk.press("Edit Suspended, Friend, 1 March 2018")
    desk.choose("State", "Member")
    assert _states(desk) == [
        (MembershipStatus.APPLIED, date(2017, 5, 5), ""), (MembershipStatus.MEMBER, date(2018, 3, 1), "Friend"),
    ]  # fmt: skip
    assert section.status.value() == MembershipStatus.MEMBER
    desk.type("Since", "5 May 2017")
    assert "begins on that day" in str(desk.errors[-1])
    assert section.since.field.text() == "1 March 2018"
    desk.press("Remove Member, Friend, 1 March 2018")
    assert section.status.value() == MembershipStatus.APPLIED
    desk.file.undo()
    desk.qtbot.waitUntil(lambda: section.status.value() == MembershipStatus.MEMBER)


def test_choosing_the_status_that_holds_changes_nothing(desk: Desk, town: Organisation) -> None:
    desk.choose("Status", "Member")
    desk.choose("Status", "Member")
    assert _states(desk) == [(MembershipStatus.MEMBER, None, "")]
    desk.choose("Status", "Left")
    assert _states(desk) == [(MembershipStatus.MEMBER, None, ""), (MembershipStatus.LEFT, date(2019, 12, 31), "")]
    desk.choose("Status", "Member")
    assert _states(desk) == [(MembershipStatus.MEMBER, None, "")]
    assert _get(desk, town) == town


def test_categories_that_can_be_given_on_the_day_are_offered(desk: Desk, town: Organisation) -> None:
    full = desk.add(MembershipCategory(title="Full"))
    desk.add(MembershipCategory(title="Friend", valid_to=date(2017, 12, 31)))
    desk.add(Membership(organisation_id=town.id, status=MembershipStatus.MEMBER, since=date(2018, 1, 1)))
    desk.open(town)
    section: MembershipSection = _one(desk, MembershipSection)
    menu = section.category_menu()
    assert [action.text() for action in menu.actions() if action.text()] == ["Full", "No category", "Edit the categories…"]
    _trigger(menu, "Full")
    with desk.file.read() as reader:
        assert reader.all(Membership)[0].category_id == full.id
    assert section.category.text() == "Full"
    desk.type("Since", "31 December 2017")
    assert "Friend" in [action.text() for action in section.category_menu().actions()]
    desk.type("Category", "friend")
    with desk.file.read() as reader:
        state = reader.all(Membership)[0]
        assert reader.get(MembershipCategory, state.category_id or "").title == "Friend"


def test_who_decided_it_in_which_meeting_and_by_which_decision(desk: Desk, town: Organisation) -> None:
    body = desk.add(Body(name="Example Board"))
    when = TimeFrame(earliest=date(2018, 7, 9), latest=date(2018, 7, 9), precision=Precision.DAY)
    activity = desk.add(Activity(title="Board meeting", time=when))
    meeting = desk.add(Meeting(activity_id=activity.id, body_id=body.id, symbol="EX/1"))
    decision = desk.add(Decision(meeting_id=meeting.id, number=2, text="Admits the town"))
    desk.add(Membership(organisation_id=town.id, status=MembershipStatus.MEMBER, since=date(2018, 7, 9)))
    desk.open(town)
    section: MembershipSection = _one(desk, MembershipSection)
    assert not section.meeting.isVisible()
    desk.press("Who decided it, and when…")
    assert section.decided_by.isVisible()
    field = desk.type("Meeting", "the wrong one")
    assert field.property("bad")
    assert desk.told
    desk.type("Meeting", "Board meeting, EX/1")
    with desk.file.read() as reader:
        state = reader.all(Membership)[0]
    assert (state.meeting_id, state.body_id) == (meeting.id, body.id)
    assert section.decided_by.text() == "Example Board"
    desk.choose("Decision", "D2: Admits the town")
    with desk.file.read() as reader:
        assert reader.all(Membership)[0].decision_id == decision.id
    desk.press("Open the meeting")
    desk.press("Open the meeting of Member, 9 July 2018")
    assert desk.visited == [RecordRef("meeting", meeting.id)] * 2
    desk.type("Remark", "By acclamation")
    desk.type("Decided by", "The founders")
    with desk.file.read() as reader:
        state = reader.all(Membership)[0]
    assert (state.text, state.decided_by, state.body_id) == ("By acclamation", "The founders", None)


# --- fees --------------------------------------------------------------------------------------------------------------------------------


def _fee(desk: Desk) -> Fee:
    with desk.file.read() as reader:
        return reader.all(Fee)[0]


def test_the_fee_of_a_year_is_added_paid_in_part_and_as_a_whole(desk: Desk, town: Organisation) -> None:
    desk.press("Add the fee of 2019")
    field = desk.type("Amount", "1 500")
    assert field.property("bad")  # in which currency?
    desk.type("Amount", "1 500 eur")
    assert (_fee(desk).amount, _fee(desk).currency, _fee(desk).year) == (150000, "EUR", 2019)
    desk.type("Due", "31 March")
    desk.type("Paid", "500")
    desk.type("Paid on", "2 April")
    one = _fee(desk)
    assert (one.paid, one.paid_on, one.due_on) == (50000, date(2019, 4, 2), date(2019, 3, 31))
    field = desk.type("Paid", "500 USD")
    assert field.property("bad")
    desk.press("Waive")
    assert _fee(desk).waived
    desk.press("Open again")
    assert (_fee(desk).waived, _fee(desk).paid) == (False, None)
    desk.press("Paid today")
    assert (_fee(desk).paid_on, _fee(desk).paid) == (date.today(), None)
    desk.type("Remark on the fee", "By cheque")
    assert _fee(desk).note == "By cheque"
    desk.press("Delete the fee of 2019")
    with desk.file.read() as reader:
        assert reader.count(Fee) == 0
    desk.file.undo()
    assert _fee(desk).note == "By cheque"
    assert _fee(desk).organisation_id == town.id


def test_an_amount_is_written_for_the_reader_and_typed_plainly(desk: Desk, town: Organisation) -> None:
    tomorrow = date.today() + timedelta(days=1)
    desk.add(Fee(organisation_id=town.id, year=2018, amount=150050, currency="EUR", due_on=tomorrow))
    desk.context.language = "fr"
    desk.open(town)
    edit = next(one for one in desk.panel.findChildren(QPushButton) if "2018" in one.text())
    assert "1\u202f500,50\u00a0€" in edit.text()
    edit.click()
    field = next(one for one in desk.panel.findChildren(AmountField) if one.accessibleName() == "Amount")
    assert field.text() == "1\u202f500,50\u00a0€"
    field.setFocus()
    desk.qtbot.waitUntil(field.hasFocus)
    assert field.text() == "1500,50 EUR"
    field.selectAll()
    desk.qtbot.keyClicks(field, "2.000,75")
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert _fee(desk).amount == 200075


# --- reading and looking -----------------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("town")
def test_everything_has_a_name_and_nothing_is_cut_off_in_longer_languages(desk: Desk, town: Organisation, qapp: QApplication) -> None:
    desk.add(Membership(organisation_id=town.id, status=MembershipStatus.MEMBER, since=date(2018, 7, 9), text="x"))
    desk.add(Fee(organisation_id=town.id, year=2019, amount=5000, currency="EUR"))
    stretching = StretchingTranslator(qapp)
    qapp.installTranslator(stretching)
    try:
        panel = desk.open(town)
        for one in panel.findChildren(QPushButton):
            if "2019" in one.text():
                one.click()
        QApplication.processEvents()
        panel.resize(316, panel.heightForWidth(316))  # as the frame gives it
        QApplication.processEvents()
        assert unnamed(panel) == []
        assert clipped(panel) == []
    finally:
        qapp.removeTranslator(stretching)


def test_a_file_that_is_only_read_shows_and_does_not_edit(workspace: Workspace, theme: Theme, qtbot: QtBot) -> None:
    from gsef_desktop.domain.messages import message

    with workspace.edit(message("Test")) as unit:
        town = unit.add(Organisation(name="Example Town", place=recognise_place("Cordoba")))
        unit.add(Membership(organisation_id=town.id, status=MembershipStatus.MEMBER))
        unit.add(Fee(organisation_id=town.id, year=2019, amount=5, currency="EUR"))
    workspace.close()
    with Workspace.open(workspace.path, read_only=True) as reading:
        desk = Desk(reading, theme, qtbot)
        panel = desk.open(town)
        section = panel.findChildren(MembershipSection)[0]
        assert not section.status.isEnabled()
        assert not section.add.isEnabled()
        assert section.category.isReadOnly()
        assert all(field.isReadOnly() for field in panel.findChildren(LineField))
        assert not panel.findChildren(PlaceRow)[0].which.isEnabled()
        panel.hide()
        desk.context.close()
