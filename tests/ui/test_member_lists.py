"""The lists of organisations and people, used as a person uses them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.list_views import ME, ORGANISATIONS, PEOPLE, Criterion, ListView, Operator
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Fee,
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    OwnField,
    OwnFieldType,
    Person,
    SavedView,
)
from gsef_desktop.services import own_fields, saved_views
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members import acting, list_actions, list_deeds, list_state
from gsef_desktop.ui.members.filter_popup import FilterPopup
from gsef_desktop.ui.members.list_dialogs import ColumnsPopup, NamePopup, ValuePopup
from gsef_desktop.ui.members.list_panel import ListPanel
from gsef_desktop.ui.members.view import MembersView
from gsef_desktop.ui.widgets.fields import ComboBox

TODAY = date(2019, 6, 30)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform says what it cannot do for popups."""

_ROWS = (
    ("Alpha Town", OrganisationKind.LOCAL_GOVERNMENT, "SN", ("fr",), MembershipStatus.MEMBER),
    ("Beta Network", OrganisationKind.NETWORK, "SN", ("fr", "en"), MembershipStatus.APPLIED),
    ("Gamma Union", OrganisationKind.NETWORK, "KR", ("ko",), None),
    ("Delta City", OrganisationKind.LOCAL_GOVERNMENT, "PE", (), MembershipStatus.MEMBER),
)


@pytest.fixture
def view(context: UiContext, qtbot: QtBot) -> MembersView:
    """The view over four organisations and two people."""
    with context.workspace.edit(message("Fill the file")) as unit:
        for name, kind, country, languages, status in _ROWS:
            one = unit.add(Organisation(name=name, kind=kind, place=Place(country=country), languages=languages))
            if status is not None:
                unit.add(Membership(organisation_id=one.id, status=status))
        unit.add(OwnField(of_kind="organisation", title="Budget", type=OwnFieldType.NUMBER))
        unit.add(Person(given_name="Ada", family_name="Example", mail="ada@example.org"))
        unit.add(Person(given_name="Bruno", family_name="Sample"))
    made = MembersView(context, today=TODAY)
    context.bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1170, 750)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def panel(view: MembersView) -> ListPanel:
    """The list of organisations."""
    return view.organisations.list


def _shown(panel: ListPanel) -> list[str]:
    """The names and, in brackets, the headings from top to bottom."""
    model = panel.model
    rows = range(model.rowCount())
    return [f"[{model.heading_at(row).text}]" if model.heading_at(row) else str(model.index(row, 0).data()) for row in rows]  # type: ignore[union-attr]


def _index(panel: ListPanel, name: str, field: str = "name"):  # type: ignore[no-untyped-def]
    column = next(place for place, one in enumerate(panel.model.columns) if one.key == field or str(one.title) == field)
    return panel.model.index(_shown(panel).index(name), column)


def _click(panel: ListPanel, name: str, field: str = "name", keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    at = panel.table.visualRect(_index(panel, name, field)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, keys, at)


def _select(panel: ListPanel, *names: str) -> None:
    for number, name in enumerate(names):
        _click(panel, name, keys=Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier)


def _cell(panel: ListPanel, name: str, field: str) -> str:
    return str(_index(panel, name, field).data())


def _popup(panel: ListPanel, kind: type[QWidget]) -> QWidget:
    return next(one for one in panel.window().findChildren(kind) if one.isVisible())


def _columns(panel: ListPanel) -> list[str]:
    return [one.key for one in panel.model.columns]


# --- columns -----------------------------------------------------------------------------------------------------------------------------


def test_columns_are_chosen_and_ordered(panel: ListPanel, qtbot: QtBot) -> None:
    panel.filters.columns.click()
    popup = _popup(panel, ColumnsPopup)
    assert isinstance(popup, ColumnsPopup)
    titles = [popup.list.item(row).text() for row in range(popup.list.count())]
    assert titles[:3] == ["Name", "Kind", "Country"]
    for title in ("Kind", "Budget"):
        popup.list.setCurrentRow(titles.index(title))
        qtbot.keyClick(popup.list, Qt.Key.Key_Space)
    assert _columns(panel)[:2] == ["name", "country"]
    assert str(panel.model.columns[-1].title) == "Budget"
    popup.list.setCurrentRow(2)
    qtbot.keyClick(popup.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _columns(panel)[:3] == ["name", "region", "country"]
    popup.list.setCurrentRow(1)
    qtbot.keyClick(popup.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _columns(panel)[0] == "name"
    popup.close()


def test_a_field_that_is_renamed_has_its_new_name_over_its_column_at_once(panel: ListPanel) -> None:
    workspace = panel.context.workspace
    with workspace.read() as reader:
        (budget,) = reader.all(OwnField)
    panel.state.set_columns(["name", f"own:{budget.id}"])
    other = panel.context.language
    with workspace.edit(message("Test")) as unit:
        unit.update(OwnField, budget.id, language="ko")
    own_fields.rename_field(workspace, field_id=budget.id, language=other, title="Yearly budget")
    head = [str(panel.model.headerData(place, Qt.Orientation.Horizontal)) for place in range(panel.model.columnCount())]
    assert head == ["Name", "Yearly budget"]


def test_a_heading_is_dragged_to_another_place(panel: ListPanel) -> None:
    panel.table.header().moveSection(1, 3)
    assert _columns(panel)[:4] == ["name", "country", "region", "kind"]
    assert _cell(panel, "Alpha Town", "kind") == "City"


def test_the_menu_of_a_heading_hides_and_moves(panel: ListPanel) -> None:
    def press(text: str) -> None:
        panel.table.header_menu_wanted.emit(2, QPoint(20, 20))
        menu = next(one for one in panel.findChildren(QMenu) if one.isVisible())
        next(action for action in menu.actions() if action.text() == text).trigger()
        menu.close()

    press("Move left")
    assert _columns(panel)[:3] == ["name", "country", "kind"]
    press("Hide this column")
    assert "kind" not in _columns(panel)
    press("Sort falling")
    assert panel.state.view.order[0].descending


def test_headings_sort_and_shift_sorts_within(panel: ListPanel, qtbot: QtBot) -> None:
    head = panel.table.header()

    def click(column: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = QPoint(head.sectionViewportPosition(column) + 20, 12)
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, keys, at)

    click(1)
    assert _shown(panel) == ["Alpha Town", "Delta City", "Beta Network", "Gamma Union"]
    panel.sort(2, also=True)
    assert [one.field for one in panel.state.view.order] == ["kind", "name", "country"]
    click(1)
    assert _shown(panel)[:2] == ["Beta Network", "Gamma Union"]


# --- filters, groups, totals -------------------------------------------------------------------------------------------------------------


def test_another_field_filters_through_the_menu(panel: ListPanel, qtbot: QtBot) -> None:
    panel.filters.add_filter.click()
    menu = next(one for one in panel.findChildren(QMenu) if one.isVisible())
    next(action for action in menu.actions() if action.text() == "Country").trigger()
    menu.close()
    popup = _popup(panel, FilterPopup)
    assert isinstance(popup, FilterPopup)
    assert [popup.list.item(row).text() for row in range(popup.list.count())] == ["Korea   1", "Peru   1", "Senegal   2"]
    popup.list.setCurrentRow(2)
    popup.list.setFocus()
    qtbot.keyClick(popup.list, Qt.Key.Key_Space)
    assert sorted(_shown(panel)) == ["Alpha Town", "Beta Network"]
    assert panel.filters.fields["country"].text() == "Country: Senegal"
    popup.operator.setCurrentIndex(1)
    popup.operator.activated.emit(1)
    assert sorted(_shown(panel)) == ["Delta City", "Gamma Union"]
    popup.close()
    panel.filters.clear_all.click()
    assert "country" not in panel.filters.fields
    assert len(_shown(panel)) == 4


def test_a_filter_for_numbers_is_typed_as_the_reader_writes_them(panel: ListPanel) -> None:
    workspace = panel.context.workspace
    with workspace.read() as reader:
        (budget,) = reader.all(OwnField)
        ids = {one.name: one.id for one in reader.all(Organisation)}
    for name, text in (("Alpha Town", "20"), ("Delta City", "25000")):
        own_fields.set_value(workspace, field_id=budget.id, owner_kind="organisation", owner_id=ids[name], text=text)
    panel.state.set_filter(Criterion(field=f"own:{budget.id}", operator=Operator.AT_LEAST))
    popup = panel.filtering.open(f"own:{budget.id}", panel.filters.add_filter)
    assert popup is not None
    popup.first.setFocus()
    QTest.keyClicks(popup.first, "1,000")
    QTest.keyClick(popup.first, Qt.Key.Key_Return)
    assert _shown(panel) == ["Delta City"]
    assert panel.filters.fields[f"own:{budget.id}"].text() == "Budget: at least 1,000"


def test_a_text_filter_is_typed(panel: ListPanel, qtbot: QtBot) -> None:
    popup = panel.filtering.open("name", panel.filters.add_filter)
    assert popup is not None
    qtbot.keyClicks(popup.first, "net")
    qtbot.waitUntil(lambda: _shown(panel) == ["Beta Network"])
    qtbot.keyClick(popup.first, Qt.Key.Key_Return)
    assert panel.filters.fields["name"].text() == "Name: “net”"


def test_a_date_filter_is_typed_as_people_write_dates(panel: ListPanel, qtbot: QtBot) -> None:
    with panel.context.workspace.edit(message("Test")) as unit:
        unit.update(Organisation, unit.all(Organisation, name="Delta City")[0].id, next_step_on=date(2019, 7, 8))
    popup = panel.filtering.open("next_step_on", panel.filters.add_filter)
    assert popup is not None
    qtbot.keyClicks(popup.first, "2019")
    qtbot.keyClicks(popup.second, "soon")
    qtbot.keyClick(popup.second, Qt.Key.Key_Return)
    assert len(_shown(panel)) == 4
    popup = panel.filtering.open("next_step_on", panel.filters.add_filter)
    assert popup is not None
    qtbot.keyClicks(popup.first, "1 July")
    qtbot.keyClicks(popup.second, "2019")
    qtbot.keyClick(popup.second, Qt.Key.Key_Return)
    assert _shown(panel) == ["Delta City"]
    assert panel.state.view.criteria == (Criterion(field="next_step_on", operator=Operator.BETWEEN, values=("2019-07-01", "2019-12-31")),)


def test_groups_have_headings_that_fold(panel: ListPanel, qtbot: QtBot) -> None:
    panel.filters.group_menu.aboutToShow.emit()
    next(action for action in panel.filters.group_menu.actions() if action.text() == "Kind").trigger()
    assert _shown(panel) == ["[City]", "Alpha Town", "Delta City", "[Network]", "Beta Network", "Gamma Union"]
    assert panel.model.index(0, 0).data() == "City, 2"
    at = panel.table.visualRect(panel.model.index(0, 0)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert _shown(panel) == ["[City]", "[Network]", "Beta Network", "Gamma Union"]
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    qtbot.keyClick(panel.table, Qt.Key.Key_Right)
    assert len(_shown(panel)) == 6
    qtbot.keyClick(panel.table, Qt.Key.Key_Left)
    assert len(_shown(panel)) == 4
    assert panel.show_record(panel.state.opened.ids([panel.model.listing.numbers[0]])[0])
    assert len(_shown(panel)) == 6
    assert panel.shown() == 4


def test_totals_stand_under_their_columns(panel: ListPanel, qtbot: QtBot) -> None:
    with panel.context.workspace.edit(message("Fees")) as unit:
        for name, amount in (("Alpha Town", 50_000), ("Beta Network", 25_050)):
            unit.add(Fee(organisation_id=unit.all(Organisation, name=name)[0].id, year=2019, amount=amount, currency="EUR"))
    panel.state.set_columns(["name", "country", "fee"])
    qtbot.waitUntil(lambda: panel.totals.texts() == {0: "4 in all", 1: "3 countries", 2: "750.5 EUR"})
    panel.filters.chips[MembershipStatus.MEMBER].click()
    qtbot.waitUntil(lambda: panel.totals.texts() == {0: "2 of 4", 1: "2 countries", 2: "500 EUR"})
    assert panel.totals.accessibleName() == "Totals: 2 of 4, 2 countries, 500 EUR"


# --- views -------------------------------------------------------------------------------------------------------------------------------


def _press(panel: ListPanel, text: str) -> None:
    panel.filters.view_menu.aboutToShow.emit()
    next(action for action in panel.filters.view_menu.actions() if action.text() == text).trigger()


def test_a_view_is_saved_chosen_changed_and_deleted(panel: ListPanel, qtbot: QtBot) -> None:
    assert panel.filters.view.accessibleName() == "View: All organisations"
    panel.state.set_filter(Criterion(field="languages", values=("fr",)))
    assert panel.filters.view.accessibleName() == "View: All organisations, changed"
    _press(panel, "Save as…")
    popup = _popup(panel, NamePopup)
    assert isinstance(popup, NamePopup)
    qtbot.keyClicks(popup.field, "French speakers")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert panel.filters.view.text() == "French speakers"
    _press(panel, "All organisations")
    assert len(_shown(panel)) == 4
    _press(panel, "French speakers")
    assert sorted(_shown(panel)) == ["Alpha Town", "Beta Network"]
    panel.state.sort_by("name", descending=True)
    assert panel.filters.view.text() == "French speakers  •"
    _press(panel, "Save the changes")
    assert panel.filters.view.text() == "French speakers"
    with panel.context.workspace.read() as reader:
        (saved,) = reader.all(SavedView)
    assert ListView.from_json(ORGANISATIONS, saved.definition).order[0].descending
    saved_views.save_view(panel.context.workspace, title="Another", view=panel.state.view)
    _press(panel, "Another")
    _press(panel, "Move the view up")
    assert [one.title for one in panel.state.views()] == ["Another", "French speakers"]
    _press(panel, "French speakers")
    _press(panel, "Rename…")
    popup = _popup(panel, NamePopup)
    assert isinstance(popup, NamePopup)
    qtbot.keyClicks(popup.field, "Francophones")
    popup.verb.click()
    assert panel.filters.view.text() == "Francophones"
    _press(panel, "Delete the view")
    assert panel.filters.view.accessibleName() == "View: All organisations, changed"
    panel.context.workspace.undo()
    assert [one.title for one in panel.state.views()] == ["Another", "Francophones"]


def test_how_a_list_is_set_up_is_remembered(panel: ListPanel, qtbot: QtBot) -> None:
    saved_views.save_view(panel.context.workspace, title="Kept", view=panel.state.view)
    panel.state.choose(panel.state.views()[0].id)
    panel.state.set_columns(["name", "status", "mail"])
    panel.table.header().resizeSection(1, 133)
    panel.state.group_by("status")
    again = MembersView(panel.context, today=TODAY)
    qtbot.addWidget(again)
    assert _columns(again.organisations.list) == ["name", "status", "mail"]
    assert again.organisations.list.table.header().sectionSize(1) == 133
    assert again.organisations.list.state.view.group_by == "status"
    assert again.organisations.filters.view.text() == "Kept  •"


def test_my_members_ask_who_i_am_once(panel: ListPanel, qtbot: QtBot) -> None:
    with panel.context.workspace.edit(message("Test")) as unit:
        ada = unit.all(Person, given_name="Ada")[0]
        unit.update(Organisation, unit.all(Organisation, name="Gamma Union")[0].id, responsible_id=ada.id)
    _press(panel, "My members")
    assert panel.unnamed.isVisible()
    panel.unnamed.buttons[0].click()
    popup = _popup(panel, NamePopup)
    assert isinstance(popup, NamePopup)
    qtbot.keyClicks(popup.field, "Ada Example")
    QApplication.processEvents()
    popup.verb.click()
    assert _shown(panel) == ["Gamma Union"]
    assert panel.context.remembered("me") == ada.id
    assert panel.state.view.criteria == (Criterion(field="responsible", values=(ME,)),)


# --- editing -----------------------------------------------------------------------------------------------------------------------------


def test_f2_types_into_a_cell_and_tab_goes_on(panel: ListPanel, qtbot: QtBot) -> None:
    panel.state.set_columns(["name", "country", "acronym", "mail"])
    _click(panel, "Beta Network", "acronym")
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "BN")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: _cell(panel, "Beta Network", "acronym") == "BN")
    qtbot.waitUntil(lambda: panel.table.state() is panel.table.State.EditingState)
    assert panel.table.currentIndex() == _index(panel, "Beta Network", "mail")
    editor = next(one for one in panel.table.findChildren(QLineEdit) if one.isVisible())
    qtbot.keyClicks(editor, "office@example.org")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _cell(panel, "Beta Network", "mail") == "office@example.org")
    assert str(panel.context.workspace.undo_label) == "Change “Mail” of Beta Network"


def test_esc_leaves_a_cell_as_it_was(panel: ListPanel, qtbot: QtBot) -> None:
    panel.state.set_columns(["name", "acronym"])
    _click(panel, "Beta Network", "acronym")
    qtbot.keyClick(panel.table, Qt.Key.Key_X)
    editor = panel.table.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Y)
    assert editor.text() == "xy"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.table.state() is not panel.table.State.EditingState)
    assert _cell(panel, "Beta Network", "acronym") == "–"


def test_a_choice_is_picked_in_the_cell(panel: ListPanel, qtbot: QtBot) -> None:
    _click(panel, "Gamma Union", "status")
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    box = panel.table.findChild(ComboBox)
    assert box is not None
    place = next(number for number in range(box.count()) if box.itemData(number) == "member")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    qtbot.waitUntil(lambda: _cell(panel, "Gamma Union", "status") == "Member")
    assert panel.filters.chips[MembershipStatus.MEMBER].text() == "Members 3"


def test_arrows_go_through_the_choices_and_enter_takes_one(panel: ListPanel, qtbot: QtBot) -> None:
    _click(panel, "Gamma Union", "kind")
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    box = panel.table.findChild(ComboBox)
    assert box is not None
    for _ in range(3):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert panel.table.state() is panel.table.State.EditingState
    wanted = box.currentText()
    assert wanted != "Network"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _cell(panel, "Gamma Union", "kind") == wanted)
    assert panel.table.state() is not panel.table.State.EditingState


def test_what_is_not_understood_is_said_and_changes_nothing(
    panel: ListPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    said: list[Exception] = []
    monkeypatch.setattr(panel.context, "show_error", said.append)
    panel.state.set_columns(["name", "Budget", "next_step_on", *(key for key in panel.state.opened.columns if key.startswith("own:"))])
    own = next(key for key in _columns(panel) if key.startswith("own:"))
    _click(panel, "Gamma Union", own)
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "much")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(said))
    assert "“much” is not a number." in str(said[0])
    assert _cell(panel, "Gamma Union", own) == "–"


def test_a_file_that_can_only_be_read_is_not_edited(panel: ListPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(panel.context), "read_only", property(lambda self: True))
    _click(panel, "Gamma Union", "kind")
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    assert panel.table.state() is not panel.table.State.EditingState


# --- several at once ---------------------------------------------------------------------------------------------------------------------


def test_a_field_of_several_is_changed_in_one_step(panel: ListPanel, qtbot: QtBot) -> None:
    _select(panel, "Alpha Town", "Gamma Union", "Delta City")
    assert panel.strip.isVisible()
    assert panel.strip.count.text() == "3 selected"
    menu = QMenu(panel)
    panel.deeds.fill_change_menu(menu)
    kinds = next(action.menu() for action in menu.actions() if action.text() == "Kind")
    assert isinstance(kinds, QMenu)
    next(action for action in kinds.actions() if action.text() == "Company").trigger()
    assert [_cell(panel, name, "kind") for name, *_ in _ROWS] == ["Company", "Network", "Company", "Company"]
    assert panel.strip.count.text() == "3 selected"
    panel.context.workspace.undo()
    assert [_cell(panel, name, "kind") for name, *_ in _ROWS] == ["City", "Network", "Network", "City"]


def test_very_many_are_changed_and_deleted_on_a_worker(view: MembersView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_deeds, "_MANY", 2)
    monkeypatch.setattr(acting, "_MANY", 2)
    panel = view.organisations.list
    panel.table.selectAll()
    with qtbot.waitSignal(view.context.jobs.did_end):
        assert panel.deeds.put(panel.deeds.ids(), panel.state.opened.columns["kind"], "company")
    qtbot.waitUntil(lambda: {_cell(panel, name, "kind") for name, *_ in _ROWS} == {"Company"})
    panel.table.selectAll()
    with qtbot.waitSignal(view.context.jobs.did_end):
        panel.deeds.delete()
    qtbot.waitUntil(lambda: _shown(panel) == [])
    view.context.workspace.undo()
    view.context.workspace.undo()
    assert [_cell(panel, name, "kind") for name, *_ in _ROWS] == ["City", "Network", "Network", "City"]


def test_tags_are_added_to_several(panel: ListPanel, qtbot: QtBot) -> None:
    panel.state.set_columns(["name", "tags"])
    with panel.context.workspace.edit(message("Test")) as unit:
        unit.update(Organisation, unit.all(Organisation, name="Alpha Town")[0].id, tags=("host",))
    _select(panel, "Alpha Town", "Gamma Union")
    panel.deeds.ask_value(panel.state.opened.columns["tags"])
    popup = _popup(panel, ValuePopup)
    assert isinstance(popup, ValuePopup)
    qtbot.keyClicks(popup.field, "donor, host")
    popup.verb.click()
    assert [_cell(panel, name, "tags") for name in ("Alpha Town", "Beta Network", "Gamma Union")] == ["host, donor", "–", "donor, host"]


def test_everything_is_selected_copied_and_let_go(panel: ListPanel, qtbot: QtBot) -> None:
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert panel.strip.count.text() == "4 selected"
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().mimeData().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Name", "Kind", "Country"]
    assert len(lines) == 5
    assert "<table" in QApplication.clipboard().mimeData().html()
    qtbot.keyClick(panel.table, Qt.Key.Key_Escape)
    assert not panel.strip.isVisible()
    assert panel.totals.isVisible()


def test_several_are_deleted_and_come_back(panel: ListPanel, qtbot: QtBot) -> None:
    _select(panel, "Alpha Town", "Delta City")
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert sorted(_shown(panel)) == ["Beta Network", "Gamma Union"]
    panel.context.workspace.undo()
    assert len(_shown(panel)) == 4


def test_other_parts_of_the_program_add_actions(
    context: UiContext, qtbot: QtBot, view: MembersView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_actions, "_ACTIONS", {})
    called: list[tuple[str, list[str]]] = []

    def run(given: UiContext, over: QWidget, list_kind: str, ids: Sequence[str]) -> None:
        called.append((list_kind, list(ids)))

    list_actions.register(list_actions.ListAction(key="labels", text=lambda: "Labels…", run=run, in_bar=True))
    list_actions.register(list_actions.ListAction(key="cards", text=lambda: "Cards…", run=run, kinds=(ORGANISATIONS,)))
    assert [one.key for one in list_actions.actions_for(PEOPLE)] == ["labels"]
    panel = ListPanel(
        context, PEOPLE, filters=view.people.filters, dress=view.people._dress, name="People", nobody=view.people.list.nothing
    )
    qtbot.addWidget(panel)
    panel.show_day(TODAY)
    panel.table.selectAll()
    menu = QMenu(panel)
    panel.deeds.fill_menu(menu, lambda: None)
    next(action for action in menu.actions() if action.text() == "Labels…").trigger()
    assert called == [(PEOPLE, panel.shown_ids())]


# --- very many ---------------------------------------------------------------------------------------------------------------------------


def test_very_many_people_are_shown_before_all_have_been_read(
    context: UiContext, qtbot: QtBot, view: MembersView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_state, "QUIET_FROM", 50)
    with context.workspace.edit(message("Fill the file")) as unit:
        unit.add_all(Person(given_name="Eve", family_name=f"{'ABCDEFGHIJ'[number % 10]}name {number:04}") for number in range(3_000))
    view.open_with(page="people")
    panel = view.people.list
    assert panel.state.is_partial
    assert 0 < panel.model.rowCount() < 3_000
    assert panel.shown() == 3_002
    first = _shown(panel)[:50]
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3_002)
    assert _shown(panel)[:50] == first
    qtbot.waitUntil(lambda: not panel.state.is_loading and not panel.state.opened.missing(_columns(panel)))
    with context.workspace.edit(message("One more")) as unit:
        unit.add(Person(given_name="Zoë", family_name="Aaa"))
    assert _shown(panel)[0] == "Zoë Aaa"
    qtbot.keyClicks(view.people.search, "jname 2999")
    qtbot.waitUntil(lambda: _shown(panel) == ["Eve Jname 2999"])


def test_a_person_beyond_the_first_is_shown_at_once(
    context: UiContext, view: MembersView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(list_state, "QUIET_FROM", 50)
    with context.workspace.edit(message("Fill the file")) as unit:
        unit.add_all(Person(given_name="Eve", family_name=f"{'ABC'[number % 3]}name {number:04}") for number in range(300))
        last = unit.add(Person(given_name="Zoë", family_name="Zzz"))
    view.open_with(page="people")
    assert view.people.list.state.is_partial
    assert view.people.show_person(last.id)
    assert _shown(view.people.list)[-1] == "Zoë Zzz"
    assert view.people.list.deeds.ids() == [last.id]
    qtbot.waitUntil(lambda: not view.people.list.state.is_loading)
