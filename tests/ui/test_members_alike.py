"""The pages of the Members view behave alike: copying, going to edit, what is selected, numbers in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.list_views import Criterion
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    ArchiveDocument,
    Body,
    BodyRules,
    Classification,
    Composition,
    Fee,
    Membership,
    MembershipStatus,
    Organisation,
    Person,
    Seat,
    SeatTerm,
)
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services.body_details import list_bodies
from gsef_desktop.ui.inspectors.base import Inspector
from gsef_desktop.ui.members.acting import edit_in_inspector
from gsef_desktop.ui.members.bodies_model import line_number
from gsef_desktop.ui.members.view import MembersView
from gsef_desktop.ui.shell.window import MainWindow


@pytest.fixture
def view(file_window: MainWindow, qtbot: QtBot) -> MembersView:
    """The Members view of a file with one of everything."""
    assert file_window.frame is not None
    context = file_window.frame.context
    with context.workspace.edit(message("Fill")) as unit:
        city = unit.add(Organisation(id="city", name="Bilbao", place=recognise_place("Bilbao, Spain"), next_step="Call the mayor"))
        unit.add(Membership(organisation_id=city.id, status=MembershipStatus.APPLIED, since=date(2019, 2, 1)))
        ada = unit.add(Person(id="ada", given_name="Ada", family_name="Example"))
        board = unit.add(Body(id="board", name="Board"))
        unit.add(BodyRules(body_id=board.id))
        unit.add(Composition(id="line", body_id=board.id, title="Chair", classification=Classification.CHAIR, least=1, most=1))
        for number in (1, 2):
            seat = unit.add(Seat(id=f"seat{number}", body_id=board.id, classification=Classification.CHAIR))
            if number == 1:
                unit.add(SeatTerm(seat_id=seat.id, organisation_id=city.id, person_id=ada.id, valid_from=date(2019, 1, 1)))
        unit.add(Fee(id="fee", organisation_id=city.id, year=2019, amount=50000, currency="EUR"))
        unit.add(ArchiveDocument(id="report", title="Report of Bilbao", link="https://example.org/report"))
    context.set_year(2019)
    found = file_window.frame.open_view("members")
    assert isinstance(found, MembersView)
    return found


def _clipboard() -> list[list[str]]:
    return [line.split("\t") for line in QApplication.clipboard().text().split("\n")]


def test_copying_a_body_says_who_sits_in_it_on_the_day(view: MembersView) -> None:
    view.open_with(page="bodies")
    page = view.bodies
    page.show_ref(RecordRef("body", "board"))
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heads, *rows = _clipboard()
    assert heads == ["Seat", "Held by", "Exercised by", "Deputy", "Term"]
    assert [row[:3] for row in rows] == [["Chair", "Bilbao", "Ada Example"], ["Chair", "", ""]]
    page.show_ref(RecordRef("seat", "seat1"))
    QTest.keyClick(page.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(_clipboard()) == 2


def test_copying_cards_gives_a_table_with_the_next_step(view: MembersView) -> None:
    from gsef_desktop.ui.members.recruiting import RecruitingPage

    view.open_with(page="recruiting")
    page = view.page("recruiting")
    assert isinstance(page, RecruitingPage)
    cards = page.columns[MembershipStatus.APPLIED]
    cards.select_ids(["city"])
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heads, row = _clipboard()
    assert len(heads) == len(row)
    assert row[:6] == ["Bilbao", "Bilbao", "Spain", "Applied", "1 February 2019", "Call the mayor"]


def _fields_of_fee(view: MembersView) -> bool:
    from gsef_desktop.ui.members.fees import FeesPage

    page = view.page("fees")
    assert isinstance(page, FeesPage)
    focus = QApplication.focusWidget()
    return focus is not None and page.strip.isAncestorOf(focus)


def _inspector_of_document(view: MembersView) -> bool:
    focus = QApplication.focusWidget()
    return any(
        focus is not None and panel.isAncestorOf(focus)
        for panel in view.window().findChildren(Inspector)
        if panel.ref == RecordRef("archive_document", "report")
    )


@pytest.mark.parametrize(("name", "id", "reached"), [("fees", "fee", _fields_of_fee), ("archive", "report", _inspector_of_document)])
def test_f2_goes_to_the_fields(view: MembersView, qtbot: QtBot, name: str, id: str, reached: Callable[[MembersView], bool]) -> None:
    from gsef_desktop.ui.members.archive import ArchivePage
    from gsef_desktop.ui.members.fees import FeesPage

    view.open_with(page=name)
    page = view.page(name)
    assert isinstance(page, FeesPage | ArchivePage)
    page.table.setFocus()
    page.table.select(id)
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: reached(view))


def test_one_seat_is_no_seats(view: MembersView) -> None:
    (group,) = list_bodies(view.context.workspace, day=date(2019, 12, 31), language="en")
    assert line_number(group.lines[0]) == ("2 seats, 1 stated", "warn")
    with view.context.workspace.edit(message("Take one away")) as unit:
        unit.delete(Seat, "seat2")
    (group,) = list_bodies(view.context.workspace, day=date(2019, 12, 31), language="en")
    assert line_number(group.lines[0]) == ("1 seat, as stated", "good")


def test_fields_to_find_something_are_called_alike(view: MembersView, tmp_path: Path) -> None:
    pages = [view.page(name) for name in ("organisations", "people", "fees", "archive")]
    found = {field.placeholderText() for page in pages if (field := page.search_field()) is not None}  # type: ignore[attr-defined]
    assert found == {"Find"}


@pytest.mark.parametrize(
    ("name", "ref"),
    [
        ("organisations", RecordRef("organisation", "city")), ("people", RecordRef("person", "ada")),
        ("recruiting", RecordRef("organisation", "city")), ("bodies", RecordRef("seat", "seat1")),
        ("archive", RecordRef("archive_document", "report")),
    ],
)  # fmt: skip
def test_esc_in_the_inspector_goes_back_to_the_list(view: MembersView, qtbot: QtBot, name: str, ref: RecordRef) -> None:
    view.open_with(page=name)
    page = view.page(name)
    page.show_ref(ref)
    edit_in_inspector(page, view.context, ref)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QAbstractItemView)
    assert page.isAncestorOf(focus)
    assert focus is page.focus_target()


def test_tab_comes_to_the_fields_of_a_fee_before_its_buttons(view: MembersView) -> None:
    from gsef_desktop.ui.members.fees import FeesPage

    view.open_with(page="fees")
    page = view.page("fees")
    assert isinstance(page, FeesPage)
    page.table.setFocus()
    page.table.select("fee")
    page._did_choose("fee")
    page.fields.amount.setFocus()
    reached = []
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert reached.index(page.fields.remark) < reached.index(page.fields.pay)


def test_the_bar_beneath_counts_with_the_lists(view: MembersView, file_window: MainWindow) -> None:
    assert file_window.frame is not None
    bar, workspace = file_window.frame.status, view.context.workspace

    def said() -> list[str]:
        return [one.text() for one in bar.findChildren(QLabel) if one.text().endswith(" shown")]

    for page, record in (("people", Person(given_name="Cy", family_name="Newcomer")), ("organisations", Organisation(name="Newtown"))):
        view.open_with(page=page)
        before = said()
        with workspace.edit(message("Add")) as unit:
            unit.add(record)
        assert said() == [view.status_text()] != before
        (view.people if page == "people" else view.organisations).list.state.set_filter(Criterion(field="country", values=("AQ",)))
        assert said() == ["0 shown"]
