"""Pages of a network so large that they are read on another thread: the window shows what it showed, then what is true now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.fees import FeeState
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Fee, Membership, MembershipStatus, Organisation
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services import members
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members import reading, summaries
from gsef_desktop.ui.members.fees import FeesPage
from gsef_desktop.ui.members.map import MemberMap
from gsef_desktop.ui.members.recruiting import RecruitingPage
from gsef_desktop.ui.members.view import MembersView
from gsef_desktop.ui.members.world_map import WorldMapPage

PROSPECT, APPLIED = MembershipStatus.PROSPECT, MembershipStatus.APPLIED
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def view(context: UiContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MembersView]:
    """The view over three towns, which are very many here."""
    monkeypatch.setattr(reading, "_QUIET_FROM", 1)
    monkeypatch.setattr(summaries, "_QUIET_FROM", 1)
    with context.workspace.edit(message("Fill")) as unit:
        for number, (name, place) in enumerate((("Alpha Town", "Lima, Peru"), ("Beta Town", "Dakar, Senegal"), ("Gamma Town", ""))):
            one = unit.add(Organisation(name=name, place=recognise_place(place)))
            unit.add(Membership(organisation_id=one.id, status=PROSPECT, since=date(2019, 2, 1)))
            unit.add(Fee(organisation_id=one.id, year=2019, amount=100, currency="EUR", due_on=date(2019, 3, 1 + number)))
    made = MembersView(context, today=date(2019, 6, 30))
    context.bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1170, 750)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


def _recruiting(view: MembersView) -> RecruitingPage:
    view.open_with(page="recruiting")
    page = view.page("recruiting")
    assert isinstance(page, RecruitingPage)
    return page


def _names(page: RecruitingPage, status: MembershipStatus) -> list[str]:
    return [row.name for row in page.columns[status].cards.rows]


def test_the_board_follows_without_saying_meanwhile_that_nobody_is_there(view: MembersView, qtbot: QtBot) -> None:
    page = _recruiting(view)
    assert page.status_text() == ""
    assert not any(hint.isVisible() for hint in page._hints.values())
    qtbot.waitUntil(lambda: _names(page, PROSPECT) == ["Alpha Town", "Beta Town", "Gamma Town"])
    assert page.status_text() == "3 organisations on the board"
    assert page._hints[APPLIED].isVisible()


def test_a_card_that_was_moved_is_selected_where_it_arrives(view: MembersView, qtbot: QtBot) -> None:
    page = _recruiting(view)
    qtbot.waitUntil(lambda: len(_names(page, PROSPECT)) == 3)
    column = page.columns[PROSPECT]
    beta = column.cards.rows[1].id
    qtbot.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=column.visualRect(column.cards.index(1)).center())
    qtbot.keyClick(column, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _names(page, APPLIED) == ["Beta Town"])
    assert page.columns[APPLIED].selected_ids() == [beta]
    assert _names(page, PROSPECT) == ["Alpha Town", "Gamma Town"]
    page.add_prospect()
    assert "New organisation" in _names(page, PROSPECT)


def test_only_the_last_of_several_edits_has_to_be_shown(view: MembersView, qtbot: QtBot, context: UiContext) -> None:
    page = _recruiting(view)
    qtbot.waitUntil(lambda: len(_names(page, PROSPECT)) == 3)
    first = page.columns[PROSPECT].cards.rows[0].id
    for name in ("A Town", "Aa Town", "Aaa Town"):
        members.update(context.workspace, record=Organisation, record_id=first, name=name)
    qtbot.waitUntil(lambda: _names(page, PROSPECT) == ["Aaa Town", "Beta Town", "Gamma Town"])


def test_the_map_of_the_world_follows(view: MembersView, qtbot: QtBot, context: UiContext) -> None:
    view.open_with(page="map")
    page = view.page("map")
    assert isinstance(page, WorldMapPage)
    assert not page.empty.isVisible()
    qtbot.waitUntil(lambda: {mark.name for mark in page.canvas.marks} == {"Alpha Town", "Beta Town"})
    gamma = next(mark.ref.id for mark in page.content.unplaced)
    members.set_place(context.workspace, organisation_id=gamma, text="Bilbao, Spain")
    qtbot.waitUntil(lambda: {mark.name for mark in page.canvas.marks} == {"Alpha Town", "Beta Town", "Gamma Town"})


def test_a_fee_that_was_paid_says_so_before_it_finds_its_place(view: MembersView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[date] = []

    def count(self: summaries.Summaries, day: date) -> MembersSummary:
        counted.append(day)
        return self.last

    monkeypatch.setattr(summaries.Summaries, "now", count)
    view.open_with(page="fees")
    page = view.page("fees")
    assert isinstance(page, FeesPage)
    qtbot.waitUntil(lambda: len(page._model.ids) == 3)
    counted.clear()
    first, second, third = page._model.ids
    page.table.select(first)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_P)
    row = page._model.row_at(0)
    assert row is not None
    assert (row.id, row.state) == (first, FeeState.PAID)
    assert page.table.current_id() == second
    qtbot.waitUntil(lambda: list(page._model.ids) == [second, third, first])
    assert page.table.current_id() == second
    assert counted == []  # a fee says nothing of the number of members


def test_the_points_counted_on_another_page_are_on_the_small_map_afterwards(view: MembersView, qtbot: QtBot, context: UiContext) -> None:
    small = view.organisations.findChild(MemberMap)
    assert small is not None
    qtbot.waitUntil(lambda: {spot.point.name for spot in small.spots()} == {"Alpha Town", "Beta Town"})
    view.open_with(page="people")
    beta = next(spot.point.id for spot in small.spots() if spot.point.name == "Beta Town")
    members.update(context.workspace, record=Organisation, record_id=beta, name="Beth Town")
    with qtbot.waitSignal(view._summaries.ready):
        pass
    view.open_with(page="organisations")
    assert {spot.point.name for spot in small.spots()} == {"Alpha Town", "Beth Town"}


def test_a_list_that_is_entered_begins_at_its_first_row_without_choosing_it(view: MembersView, qtbot: QtBot, context: UiContext) -> None:
    table = view.organisations.table
    view.setFocus()
    table.setFocus()
    assert table.currentIndex().row() == 0
    assert context.selected is None
    assert table.selected_count() == 0
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert context.selected is not None
    assert view.organisations.list.deeds.ids() == [context.selected.id]
    assert table.currentIndex().row() == 0
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
