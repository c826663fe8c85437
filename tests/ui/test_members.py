"""The Members view, used as a person uses it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    LANGUAGES,
    Body,
    Classification,
    Composition,
    Indicator,
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    Person,
    PersonFunction,
    Programme,
    Seat,
    SeatTerm,
)
from gsef_desktop.domain.time_frame import UNKNOWN_TIME
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services.open_list import ListRow
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.bodies_model import Column, Node
from gsef_desktop.ui.members.filter_popup import FilterPopup
from gsef_desktop.ui.members.view import MembersView
from gsef_desktop.ui.models.list_model import PAGE
from gsef_desktop.ui.widgets.layout import EmptyState
from tests.ui.looking import clipped, unnamed

TODAY = date(2019, 6, 30)
pops_up = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform says what it cannot do for popups."""


def _fill(workspace: Workspace) -> None:
    """Three members, an applicant, a prospect and a partner; a board with two seats; two people."""
    with workspace.edit(message("Fill the file")) as unit:
        programme = unit.add(Programme(year=2019))
        unit.add(Indicator(programme_id=programme.id, title="Members", unit="members", baseline=8, target=20, due_on=date(2019, 12, 31)))
        rows = [
            ("Alpha Town", "Lima, Peru", OrganisationKind.LOCAL_GOVERNMENT, MembershipStatus.MEMBER, ("es",)),
            ("Beta Network", "Seoul, Korea", OrganisationKind.NETWORK, MembershipStatus.MEMBER, ("ko", "en")),
            ("Gamma Union", "", OrganisationKind.NETWORK, MembershipStatus.MEMBER, ("en",)),
            ("Delta City", "Dakar, Senegal", OrganisationKind.LOCAL_GOVERNMENT, MembershipStatus.APPLIED, ("fr",)),
            ("Epsilon City", "Montréal, Canada", OrganisationKind.LOCAL_GOVERNMENT, MembershipStatus.PROSPECT, ("fr", "en")),
            ("Zeta Partner", "", OrganisationKind.PARTNER, None, ()),
        ]  # fmt: skip
        made = {}
        for name, place, kind, status, languages in rows:
            made[name] = unit.add(Organisation(name=name, place=recognise_place(place), kind=kind, languages=languages))
            if status is not None:
                unit.add(Membership(organisation_id=made[name].id, status=status))
        body = unit.add(Body(name="Example Board"))
        unit.add(Composition(body_id=body.id, classification=Classification.MEMBER, title="Members of the board", least=3, most=3))
        chair = unit.add(Seat(body_id=body.id, classification=Classification.CHAIR, rank="B"))
        unit.add(Seat(body_id=body.id, classification=Classification.MEMBER, rank="C"))
        unit.add(SeatTerm(seat_id=chair.id, organisation_id=made["Beta Network"].id))
        ada = unit.add(Person(given_name="Ada", family_name="Example", mail="ada@example.org", country="PE"))
        unit.add(Person(given_name="Bruno", family_name="Sample", languages=("fr",)))
        unit.add(PersonFunction(person_id=ada.id, organisation_id=made["Alpha Town"].id, title="Secretary"))


@pytest.fixture
def view(context: UiContext, qtbot: QtBot) -> MembersView:
    """The view over a small network, of the size that it has in a window of 1366 × 820."""
    _fill(context.workspace)
    made = MembersView(context, today=TODAY)
    context.bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1170, 750)
    made.show()
    qtbot.waitExposed(made)
    return made


def _shown(view: MembersView) -> list[str]:
    table = view.organisations.table
    return [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]


def _id(view: MembersView, name: str, record: type[Organisation | Body] = Organisation) -> str:
    with view.context.workspace.read() as reader:
        return reader.all(record, name=name)[0].id


def _select(view: MembersView, *names: str) -> None:
    """Click a row, and the others with Ctrl."""
    table = view.organisations.table
    for number, name in enumerate(names):
        index = table.model().index(_shown(view).index(name), 0)
        keys = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, table.visualRect(index).center())


# --- the table ---------------------------------------------------------------------------------------------------------------------------


def test_the_table_is_a_sound_model(view: MembersView) -> None:
    model = view.organisations.table.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is model
    row = [model.index(_shown(view).index("Beta Network"), column).data() for column in range(model.columnCount())]
    assert row == ["Beta Network", "Network", "Korea", "Asia", "Chair", "Member", "KO, EN"]
    assert model.headerData(4, Qt.Orientation.Horizontal) == "Example Board"
    told = model.index(_shown(view).index("Beta Network"), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Beta Network, Kind: Network")


def test_seats_come_first_and_a_click_on_a_heading_sorts(view: MembersView, qtbot: QtBot) -> None:
    assert _shown(view)[0] == "Beta Network"
    head = view.organisations.table.header()

    def click(column: int) -> list[str]:
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(head.sectionViewportPosition(column) + 20, 12))
        return _shown(view)

    assert click(0) == sorted(_shown(view))
    assert click(0) == sorted(_shown(view), reverse=True)
    assert click(2)[0] == "Epsilon City"
    assert click(5)[-1] == "Zeta Partner"


def _tick(qtbot: QtBot, popup: FilterPopup, code: str) -> None:
    """Tick a value in the panel of a filter with the keyboard."""
    row = next(row for row in range(popup.list.count()) if popup.list.item(row).data(Qt.ItemDataRole.UserRole) == code)
    popup.list.setCurrentRow(row)
    popup.list.setFocus()
    qtbot.keyClick(popup.list, Qt.Key.Key_Space)


def _open_filter(view: MembersView, field: str) -> FilterPopup:
    view.organisations.filters.fields[field].click()
    return next(one for one in view.organisations.findChildren(FilterPopup) if one.isVisible())


@pops_up
def test_chips_panels_and_words_filter(view: MembersView, qtbot: QtBot) -> None:
    filters = view.organisations.filters
    assert [chip.text() for chip in filters.chips.values()] == ["All 6", "Members 3", "Applied 1", "Prospects 1"]
    filters.chips[MembershipStatus.MEMBER].click()
    assert sorted(_shown(view)) == ["Alpha Town", "Beta Network", "Gamma Union"]
    popup = _open_filter(view, "kind")
    _tick(qtbot, popup, "network")
    assert sorted(_shown(view)) == ["Beta Network", "Gamma Union"]
    assert filters.fields["kind"].accessibleName() == "Kind: Network"
    popup.close()
    popup = _open_filter(view, "region")
    _tick(qtbot, popup, "asia")
    assert _shown(view) == ["Beta Network"]
    popup.remove.click()
    assert sorted(_shown(view)) == ["Beta Network", "Gamma Union"]
    filters.clear_all.click()
    assert len(_shown(view)) == 6
    qtbot.keyClicks(filters.search, "ville de")
    qtbot.waitUntil(lambda: _shown(view) == [])
    empty = next(one for one in view.findChildren(EmptyState) if one.isVisible())
    assert empty.buttons[0].text() == "Clear the filters"
    filters.search.clear()
    qtbot.keyClicks(filters.search, "montreal")
    qtbot.waitUntil(lambda: _shown(view) == ["Epsilon City"])
    qtbot.keyClick(filters.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(_shown(view)) == 6)


def test_members_not_yet_named_are_counted(view: MembersView) -> None:
    assert view.organisations.filters.badge.accessibleName() == "5 members not yet named"
    assert view.organisations.filters.badge.isVisible()


def test_arrow_keys_select_and_typing_goes_to_a_name(view: MembersView, qtbot: QtBot) -> None:
    table = view.organisations.table
    _select(view, "Beta Network")
    assert view.context.selected == RecordRef("organisation", _id(view, "Beta Network"))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert view.context.selected == RecordRef("organisation", _id(view, _shown(view)[1]))
    qtbot.keyClicks(table, "ze")
    assert view.context.selected == RecordRef("organisation", _id(view, "Zeta Partner"))


def test_delete_can_be_undone(view: MembersView, qtbot: QtBot) -> None:
    table = view.organisations.table
    _select(view, "Alpha Town", "Delta City")
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert len(_shown(view)) == 4
    assert view.context.selected is None
    view.context.workspace.undo()
    qtbot.waitUntil(lambda: len(_shown(view)) == 6)


def test_rows_are_copied_for_a_spreadsheet_and_a_letter(view: MembersView, qtbot: QtBot) -> None:
    with view.context.workspace.edit(message("Test")) as unit:
        unit.update(Organisation, _id(view, "Alpha Town"), name="=Alpha <Town>")
    _select(view, "=Alpha <Town>", "Gamma Union")
    qtbot.keyClick(view.organisations.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().split("\n")]
    assert lines[0][:3] == ["Name", "Kind", "Country"]
    assert sorted(line[0] for line in lines[1:]) == ["'=Alpha <Town>", "Gamma Union"]
    assert "&lt;Town&gt;" in data.html()
    assert next(line for line in lines if line[0] == "Gamma Union")[2] == ""


@pops_up
def test_the_menu_sets_a_status(view: MembersView, qtbot: QtBot) -> None:
    table = view.organisations.table
    _select(view, "Epsilon City")
    table.menu_wanted.emit(QPoint(10, 10))
    menu = next(menu for menu in view.organisations.findChildren(QMenu) if menu.isVisible())
    change = next(action.menu() for action in menu.actions() if action.text() == "Change")
    assert isinstance(change, QMenu)
    statuses = next(action.menu() for action in change.actions() if action.text() == "Status")
    assert isinstance(statuses, QMenu)
    next(action for action in statuses.actions() if action.text() == "Applied").trigger()
    menu.close()
    with view.context.workspace.read() as reader:
        states = reader.all(Membership, organisation_id=_id(view, "Epsilon City"))
    assert {(one.status, one.since) for one in states} == {(MembershipStatus.PROSPECT, None), (MembershipStatus.APPLIED, TODAY)}
    assert view.organisations.filters.chips[MembershipStatus.APPLIED].text() == "Applied 2"


def test_widths_are_remembered(view: MembersView, qtbot: QtBot) -> None:
    view.organisations.table.header().resizeSection(3, 177)
    again = MembersView(view.context, today=TODAY)
    qtbot.addWidget(again)
    assert again.organisations.table.header().sectionSize(3) == 177


def test_only_pages_that_are_shown_are_read(context: UiContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with context.workspace.edit(message("Fill the file")) as unit:
        unit.add_all(Organisation(name=f"Example {number:05}") for number in range(3_000))
    made = MembersView(context, today=TODAY)
    qtbot.addWidget(made)
    made.resize(1170, 750)
    made.show()
    qtbot.waitExposed(made)
    asked: list[int] = []
    model = made.organisations.list.model
    read = made.organisations.list._read

    def reading(numbers: Sequence[int]) -> Sequence[ListRow]:
        asked.append(len(numbers))
        return read(numbers)

    monkeypatch.setattr(model, "_read", reading)
    made.refresh(None)
    QApplication.processEvents()
    table = made.organisations.table
    table.viewport().repaint()
    assert set(asked) <= {PAGE}
    assert len(asked) <= 2
    assert made.show_record(RecordRef("organisation", made.organisations.shown_ids()[-1]))
    table.viewport().repaint()
    assert len(asked) <= 4
    assert table.model().rowCount() == 3_000


# --- map and regions ---------------------------------------------------------------------------------------------------------------------


def test_a_click_on_the_map_selects(view: MembersView, qtbot: QtBot) -> None:
    chart = view.organisations._map
    spots = {spot.point.name: spot for spot in chart.spots()}
    assert set(spots) == {"Alpha Town", "Beta Network", "Delta City", "Epsilon City"}
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spots["Beta Network"].at.toPoint())
    assert view.context.selected == RecordRef("organisation", _id(view, "Beta Network"))
    assert view.organisations.list.deeds.ids() == [_id(view, "Beta Network")]
    assert chart.accessibleDescription() == "Beta Network, Member"
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert view.context.selected == RecordRef("organisation", _id(view, "Delta City"))
    assert chart.spot_near(QPointF(-50, -50)) is None


def test_marks_lie_on_the_map_and_names_do_not_overlap(view: MembersView) -> None:
    for width, height in ((1170, 750), (828, 570), (600, 900)):
        view.resize(width, height)
        QApplication.processEvents()
        chart = view.organisations._map
        labels = [spot.label for spot in chart.spots() if not spot.label.isEmpty()]
        for number, one in enumerate(labels):
            assert not any(one.intersects(other) for other in labels[number + 1 :])
        assert all(chart.rect().contains(spot.at.toPoint()) for spot in chart.spots())


def test_a_region_filters_the_table(view: MembersView, qtbot: QtBot) -> None:
    rows = view.organisations._matrix.rows
    assert rows["asia"].accessibleName() == "Asia: Member 1, Applied 0, Prospect 0"
    assert not rows["oceania"].isVisible()
    qtbot.mouseClick(rows["asia"], Qt.MouseButton.LeftButton)
    assert _shown(view) == ["Beta Network"]
    rows["asia"].setFocus()
    qtbot.keyClick(rows["asia"], Qt.Key.Key_Space)
    assert len(_shown(view)) == 6


def test_a_low_window_leaves_the_map_out(view: MembersView) -> None:
    view.resize(828, 380)
    QApplication.processEvents()
    assert not view.organisations._map.isVisible()
    assert view.organisations.table.isVisible()


# --- refreshing --------------------------------------------------------------------------------------------------------------------------


def test_changes_elsewhere_do_not_reload(view: MembersView, monkeypatch: pytest.MonkeyPatch) -> None:
    from gsef_desktop.domain.records import Activity
    from gsef_desktop.services import members

    asked: list[int] = []
    summarise = members.summarise_members

    def summarising(workspace: Workspace, *, year: int, day: date, language: str) -> members.MembersSummary:
        asked.append(year)
        return summarise(workspace, year=year, day=day, language=language)

    monkeypatch.setattr(members, "summarise_members", summarising)
    with view.context.workspace.edit(message("Test")) as unit:
        unit.add(Activity(title="Example", time=UNKNOWN_TIME))
    assert asked == []
    with view.context.workspace.edit(message("Test")) as unit:
        unit.add(Organisation(name="Eta House"))
    assert asked
    assert "Eta House" in _shown(view)


def test_a_hidden_page_follows_when_it_is_shown(view: MembersView) -> None:
    with view.context.workspace.edit(message("Test")) as unit:
        unit.add(Person(given_name="Cleo", family_name="Test"))
    view.open_with(page="people")
    assert view.people.shown() == 3
    assert view.status_text() == "3 shown"


def test_records_are_shown_where_they_belong(view: MembersView) -> None:
    with view.context.workspace.read() as reader:
        function, term = reader.all(PersonFunction)[0], reader.all(SeatTerm)[0]
    assert view.show_record(RecordRef("person_function", function.id))
    assert view.context.selected == RecordRef("person", function.person_id)
    assert view.people.isVisible()
    assert view.show_record(RecordRef("seat_term", term.id))
    assert view.context.selected == RecordRef("seat", term.seat_id)
    view.organisations.filters.chips[MembershipStatus.PROSPECT].click()
    assert view.show_record(RecordRef("organisation", _id(view, "Alpha Town")))
    assert len(_shown(view)) == 6
    assert not view.show_record(RecordRef("activity", "nothing"))
    assert not view.show_record(RecordRef("organisation", "nothing"))


# --- people ------------------------------------------------------------------------------------------------------------------------------


def test_people_are_listed_and_found(view: MembersView, qtbot: QtBot) -> None:
    view.open_with(page="people")
    model = view.people.table.model()
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells == ["Ada Example", "Secretary", "Alpha Town", "–", "Peru", "–", "ada@example.org"]
    qtbot.keyClicks(view.people.search, "bruno")
    qtbot.waitUntil(lambda: view.people.shown() == 1)
    qtbot.keyClicks(view.people.search, " nobody")
    qtbot.waitUntil(lambda: view.people.shown() == 0)


# --- bodies ------------------------------------------------------------------------------------------------------------------------------


def _seat_index(view: MembersView, number: int, column: Column) -> QModelIndex:
    model = view.bodies.tree.model()
    return model.index(number, column, model.index(0, 0, model.index(0, 0)))


def test_bodies_show_their_composition_and_seats(view: MembersView) -> None:
    view.open_with(page="bodies")
    model = view.bodies.tree.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.index(0, 0).data() == "Example Board, 2 seats, 3 are stated, 1 + 1 = 2 seats exist"
    assert model.index(0, 0, model.index(0, 0)).data() == "Members of the board, 2 seats, 3 stated"
    assert [_seat_index(view, 0, column).data() for column in Column] == ["Chair", "Beta Network", "Add name", "–", "–"]
    assert _seat_index(view, 1, Column.TERM).data() == "Vacant"
    assert _seat_index(view, 1, Column.SEAT).data(Qt.ItemDataRole.AccessibleTextRole) == "Member, Vacant"
    assert view.status_text() == "2 seats"


@pops_up
def test_a_name_is_typed_where_it_is_missing(view: MembersView, qtbot: QtBot) -> None:
    view.open_with(page="bodies")
    tree = view.bodies.tree
    index = _seat_index(view, 0, Column.PERSON)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    editor = tree.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Ada Example")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _seat_index(view, 0, Column.PERSON).data() == "Ada Example")
    with view.context.workspace.read() as reader:
        term = reader.all(SeatTerm)[0]
        assert (term.organisation_id, term.person_id) == (_id(view, "Beta Network"), reader.all(Person, given_name="Ada")[0].id)
        assert reader.count(Person) == 2


@pops_up
def test_f2_edits_the_cell_that_the_arrows_reached(view: MembersView, qtbot: QtBot) -> None:
    view.open_with(page="bodies")
    tree = view.bodies.tree
    index = _seat_index(view, 1, Column.SEAT)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "gamma union")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _seat_index(view, 1, Column.ORGANISATION).data() == "Gamma Union")


def test_seats_and_bodies_are_added_and_deleted(view: MembersView, qtbot: QtBot) -> None:
    view.open_with(page="bodies")
    tree = view.bodies.tree
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(_seat_index(view, 0, Column.SEAT)).center())
    view.bodies.add_seat()
    node = tree.currentIndex().data(Qt.ItemDataRole.UserRole)
    assert isinstance(node, Node)
    assert node.seat is not None
    assert node.seat.classification is Classification.CHAIR
    model = tree.model()
    assert model.index(0, 0, model.index(0, 0)).data() == "Members of the board, 3 seats, as stated"
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert view.bodies.shown() == 2
    view.bodies.add_body()
    assert view.context.selected is not None
    assert view.context.selected.kind == "body"
    assert model.rowCount() == 2


# --- empty, languages, names --------------------------------------------------------------------------------------------------------------


def test_an_empty_file_offers_ways_to_fill_it(context: UiContext, qtbot: QtBot) -> None:
    made = MembersView(context, today=TODAY)
    context.bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.show()
    for page, text in (("organisations", "New organisation"), ("people", "New person"), ("bodies", "Add a body")):
        made.open_with(page=page)
        empty = next(one for one in made.findChildren(EmptyState) if one.isVisible())
        assert empty.buttons[0].text() == text
        empty.buttons[0].click()
        assert context.selected is not None
        assert not empty.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["organisations", "people", "bodies", "fees"])
def test_every_page_in_every_language(context: UiContext, qtbot: QtBot, language: str, page: str) -> None:
    _fill(context.workspace)
    context.language = language
    made = MembersView(context, today=TODAY)
    qtbot.addWidget(made)
    made.resize(828, 570)
    made.open_with(page=page)
    made.show()
    qtbot.waitExposed(made)
    assert unnamed(made) == []
    assert clipped(made) == []
    assert made.minimumSizeHint().width() <= 828
