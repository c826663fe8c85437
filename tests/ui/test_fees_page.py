"""The page of fees and the dialogs around it: a treasurer goes through a year by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.fees import FeeState
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    LANGUAGES,
    Fee,
    LanguageOfficer,
    Membership,
    MembershipCategory,
    MembershipStatus,
    Organisation,
    Region,
)
from gsef_desktop.services import fees, membership_categories, regions
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.dialogs.create_fees import CreateFeesDialog
from gsef_desktop.ui.dialogs.language_officers import LanguageOfficersDialog
from gsef_desktop.ui.dialogs.membership_categories import MembershipCategoriesDialog
from gsef_desktop.ui.dialogs.regions import RegionsDialog
from gsef_desktop.ui.members.fees import FeesPage
from gsef_desktop.ui.members.view import MembersView
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import LineField
from tests.ui.looking import StretchingTranslator, clipped, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2019, 6, 1)
CITIES = ("Bamako", "Bilbao", "Dakar", "Lille")


@pytest.fixture
def network(context: UiContext) -> Workspace:
    """Four members of two categories, in 2019."""
    file = context.workspace
    full = membership_categories.add_category(file, title="Full member")
    membership_categories.update_category(file, category_id=full.id, fee=150000, currency="EUR")
    free = membership_categories.add_category(file, title="Honorary member")
    with file.edit(message("Test")) as unit:
        for name in CITIES:
            town = unit.add(Organisation(name=name, languages=("fr",)))
            category = free.id if name == "Lille" else full.id
            unit.add(Membership(organisation_id=town.id, status=MembershipStatus.MEMBER, since=date(2018, 1, 1), category_id=category))
    return file


def _make(network: Workspace, due: date | None = date(2019, 3, 31)) -> None:
    fees.create_fees(network, year=2019, due_on=due, proposed=fees.propose_fees(network, year=2019, language="en"))


@pytest.fixture
def page(context: UiContext, network: Workspace, qtbot: QtBot) -> Iterator[FeesPage]:
    """The page in the view, with three fees that are late."""
    _make(network)
    view = MembersView(context, today=TODAY)
    context.bridge.changed.connect(view.refresh)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.open_with(page="fees")
    view.show()
    qtbot.waitExposed(view)
    found = view.page("fees")
    assert isinstance(found, FeesPage)
    yield found
    view.close()


def _names(page: FeesPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _fees(page: FeesPage) -> dict[str, Fee]:
    with page.context.workspace.read() as reader:
        names = {one.id: one.name for one in reader.all(Organisation)}
        return {names[one.organisation_id]: one for one in reader.all(Fee)}


def _sums(page: FeesPage) -> str:
    return " ".join(one.text() for one in page.sums.findChildren(QLabel) if one.isVisible())


def _go_to(page: FeesPage, name: str) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(_names(page).index(name), 0))


# --- the page ----------------------------------------------------------------------------------------------------------------------------


def test_a_treasurer_goes_through_the_year_by_keyboard(page: FeesPage, qtbot: QtBot) -> None:
    assert _names(page) == ["Bamako", "Bilbao", "Dakar"]
    assert _sums(page) == "3 fees due €4,500.00 paid €0.00 open €4,500.00 overdue €4,500.00"
    _go_to(page, "Bilbao")
    selected = page.context.selected
    assert selected is not None
    assert selected.kind == "organisation"
    qtbot.keyClick(page.table, Qt.Key.Key_P)
    assert _fees(page)["Bilbao"].paid_on == date.today()
    assert _names(page) == ["Bamako", "Dakar", "Bilbao"]
    assert page.table.current_id() == _fees(page)["Dakar"].id  # the next one
    _go_to(page, "Bamako")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.fields.paid.hasFocus()
    qtbot.keyClicks(page.fields.paid, "500")
    qtbot.keyClick(page.fields.paid, Qt.Key.Key_Return)
    one = _fees(page)["Bamako"]
    assert (one.paid, one.paid_on) == (50000, date.today())
    qtbot.keyClick(page.fields.paid, Qt.Key.Key_Down)
    assert page.table.current_id() == _fees(page)["Dakar"].id
    assert page.fields.paid.hasFocus()
    qtbot.keyClick(page.fields.paid, Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_W)
    assert _fees(page)["Dakar"].waived
    said = "3 fees due €4,500.00 paid €2,000.00 open €1,000.00 overdue €1,000.00 waived €1,500.00"
    qtbot.waitUntil(lambda: _sums(page) == said)
    _go_to(page, "Dakar")
    qtbot.keyClick(page.table, Qt.Key.Key_O)
    assert not _fees(page)["Dakar"].waived
    page.context.workspace.undo()
    qtbot.waitUntil(lambda: "waived" in _sums(page))


def test_what_was_typed_is_kept_before_the_next_fee_is_shown(page: FeesPage, qtbot: QtBot) -> None:
    _go_to(page, "Bamako")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.keyClicks(page.fields.paid, "12")
    qtbot.keyClick(page.fields.paid, Qt.Key.Key_Down)
    assert _fees(page)["Bamako"].paid == 1200
    assert _fees(page)["Bilbao"].paid is None
    assert page.table.current_id() == _fees(page)["Bilbao"].id
    assert page.fields.paid.text() == ""


def test_several_fees_are_paid_in_one_step(page: FeesPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_P)
    assert {one.paid_on for one in _fees(page).values()} == {date.today()}
    page.context.workspace.undo()
    assert {one.paid_on for one in _fees(page).values()} == {None}
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert _fees(page) == {}


def test_the_list_is_narrowed_by_state_and_name(page: FeesPage, qtbot: QtBot) -> None:
    _go_to(page, "Dakar")
    qtbot.keyClick(page.table, Qt.Key.Key_P)
    page.chips[FeeState.OVERDUE].click()
    assert _names(page) == ["Bamako", "Bilbao"]
    page.chips[FeeState.PAID].click()
    assert _names(page) == ["Dakar"]
    page.chips[FeeState.PAID].click()
    assert len(_names(page)) == 3
    page.search.setText("bil")
    qtbot.waitUntil(lambda: _names(page) == ["Bilbao"])
    page.search.setText("nobody")
    qtbot.waitUntil(lambda: not _names(page))
    button = next(one for one in page.findChildren(Button) if one.text() == "Show all fees")
    assert button.isVisible()
    button.click()
    assert len(_names(page)) == 3


def test_a_fee_is_shown_where_it_is_looked_for(page: FeesPage) -> None:
    page.search.setText("nobody")
    dakar = _fees(page)["Dakar"]
    assert page.show_ref(RecordRef("fee", dakar.id))
    assert page.table.current_id() == dakar.id
    assert not page.show_ref(RecordRef("fee", "none"))


def test_another_year_has_other_fees(page: FeesPage) -> None:
    page.context.set_year(2020)
    page.show_day(None, TODAY)  # type: ignore[arg-type]
    assert _names(page) == []
    assert page.create_fees.text() == "Fees of 2020…"
    assert page.status_text() == "0 fees shown"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_and_everything_has_a_name(page: FeesPage, qapp: QApplication, language: str) -> None:
    stretching = StretchingTranslator(qapp)
    qapp.installTranslator(stretching)
    try:
        page.context.language = language
        made = FeesPage(page.context)
        made.resize(560, 600)
        made.show_day(None, TODAY)  # type: ignore[arg-type]
        made.show()
        made.table.setCurrentIndex(made.table.model().index(0, 0))
        QApplication.processEvents()
        assert unnamed(made) == []
        assert clipped(made) == []
        made.deleteLater()
    finally:
        qapp.removeTranslator(stretching)


# --- making the fees of a year -----------------------------------------------------------------------------------------------------------


def _items(dialog: CreateFeesDialog) -> dict[str, QTreeWidgetItem]:
    found = [dialog.tree.topLevelItem(number) for number in range(dialog.tree.topLevelItemCount())]
    return {item.text(0): item for item in found if item is not None}


def test_the_fees_of_a_year_are_shown_before_they_are_made(context: UiContext, network: Workspace, qtbot: QtBot) -> None:
    with network.read() as reader:
        dakar = reader.all(Organisation, name="Dakar")[0]
    fees.add_fee(network, organisation_id=dakar.id, year=2019, amount=1, currency="EUR")
    dialog = CreateFeesDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    items = _items(dialog)
    assert [items[name].text(3) for name in CITIES] == ["", "", "has a fee already", "its category has no usual fee"]
    assert (items["Bilbao"].text(1), items["Bilbao"].text(2)) == ("Full member", "€1,500.00")
    assert (dialog.make.text(), dialog.sum.text()) == ("Make 2 fees", "In all €3,000.00")
    items["Bilbao"].setCheckState(0, Qt.CheckState.Unchecked)
    assert (dialog.make.text(), dialog.sum.text()) == ("Make 1 fee", "In all €1,500.00")
    qtbot.keyClicks(dialog.due.field, "31 March")
    qtbot.keyClick(dialog.due.field, Qt.Key.Key_Return)
    dialog.make.click()
    with network.read() as reader:
        made = {one.organisation_id: one for one in reader.all(Fee)}
        bamako = reader.all(Organisation, name="Bamako")[0]
    assert set(made) == {dakar.id, bamako.id}
    assert (made[bamako.id].amount, made[bamako.id].due_on) == (150000, date(2019, 3, 31))
    network.undo()
    with network.read() as reader:
        assert reader.count(Fee) == 1


def test_an_empty_year_offers_to_make_its_fees(context: UiContext, network: Workspace, qtbot: QtBot) -> None:
    view = MembersView(context, today=TODAY)
    context.bridge.changed.connect(view.refresh)
    qtbot.addWidget(view)
    view.open_with(page="fees")
    view.show()
    button = next(one for one in view.findChildren(Button) if one.text() == "Fees of 2019…" and one.isVisible())
    button.click()
    dialog = view.findChild(CreateFeesDialog)
    assert isinstance(dialog, CreateFeesDialog)
    dialog.make.click()
    qtbot.waitUntil(lambda: view.page("fees").status_text() == "3 fees shown")
    with network.read() as reader:
        assert reader.count(Fee) == 3


# --- categories, regions, officers -------------------------------------------------------------------------------------------------------


def _type(qtbot: QtBot, field: LineField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    if text.isascii():
        qtbot.keyClicks(field, text)
    else:
        field.insert(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_categories_are_edited_in_place(context: UiContext, network: Workspace, qtbot: QtBot) -> None:
    dialog = MembershipCategoriesDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    _type(qtbot, dialog.new, "Associate member")
    assert dialog.list.currentItem().text() == "Associate member"
    _type(qtbot, dialog.titles["ko"], "준회원")
    _type(qtbot, dialog.fee, "500")  # in the currency of the others
    _type(qtbot, dialog.first.field, "1 January 2018")
    _type(qtbot, dialog.last.field, "2020")
    with network.read() as reader:
        (one,) = reader.all(MembershipCategory, title="Associate member")
        assert reader.texts("membership_category", [one.id], "ko") == {(one.id, "title"): "준회원"}
    assert (one.fee, one.currency, one.valid_from, one.valid_to) == (50000, "EUR", date(2018, 1, 1), date(2020, 12, 31))
    up = next(button for button in dialog.findChildren(type(dialog.delete)) if button.accessibleName() == "Move up")
    up.click()
    up.click()
    assert [dialog.list.item(row).text() for row in range(3)] == ["Associate member", "Full member", "Honorary member"]
    dialog.list.setCurrentRow(1)
    assert dialog.used.text().startswith("3 organisations have or had it.")
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    dialog.delete.click()
    with network.read() as reader:
        assert {one.category for one in reader.all(Membership) if one.category_id is None} == {"Full member"}
    network.undo()
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    dialog.close()


def test_regions_are_made_of_countries(context: UiContext, qtbot: QtBot) -> None:
    file = context.workspace
    shown: list[Exception] = []
    dialog = RegionsDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.details.isEnabled()
    _type(qtbot, dialog.new, "Sahel network")
    _type(qtbot, dialog.add, "Senegal")
    _type(qtbot, dialog.add, "말리")
    assert regions.list_regions(file, language="en")[0].region.countries == ("SN", "ML")
    remove = next(one for one in dialog.findChildren(Button) if one.accessibleName() == "Remove Senegal" and one.isVisible())
    remove.click()
    assert regions.list_regions(file, language="en")[0].region.countries == ("ML",)
    _type(qtbot, dialog.titles["fr"], "Réseau du Sahel")
    assert regions.list_regions(file, language="fr")[-1].title == "Réseau du Sahel"
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    dialog.delete.click()
    with file.read() as reader:
        assert reader.count(Region) == 0
    assert not shown
    dialog.close()


def test_an_officer_is_named_for_a_language(context: UiContext, network: Workspace, qtbot: QtBot) -> None:
    dialog = LanguageOfficersDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    field, row = dialog.fields["fr"]
    assert row.note.text() == "first language of 4 organisations"
    _type(qtbot, field, "Ada Example")
    dialog.languages.aboutToShow.emit()
    next(action for action in dialog.languages.actions() if action.text() == "Portuguese").trigger()
    _type(qtbot, dialog.fields["pt"][0], "Ada Example")
    with network.read() as reader:
        found = {(one.language, one.person_id) for one in reader.all(LanguageOfficer)}
    assert {language for language, _ in found} == {"fr", "pt"}
    assert len({person for _, person in found}) == 1
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    _type(qtbot, field, "")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    dialog.close()


@pytest.mark.parametrize(
    ("command", "dialog"),
    [
        ("Categories of membership…", MembershipCategoriesDialog), ("Regions of your own…", RegionsDialog),
        ("Officers by language…", LanguageOfficersDialog),
    ],
)  # fmt: skip
def test_the_lists_behind_the_members_are_commands(context: UiContext, qtbot: QtBot, command: str, dialog: type[Dialog]) -> None:
    view = MembersView(context, today=TODAY)
    qtbot.addWidget(view)
    view.show()
    next(action for action in view.actions() if action.text() == command).trigger()
    opened = view.findChild(dialog)
    assert isinstance(opened, Dialog)
    assert opened.isVisible()
    opened.close()
