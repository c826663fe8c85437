"""The page of bodies and seats, used as a person uses it: who sat on a day, what is vacant, the timeline."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    LANGUAGES,
    Body,
    BodyRules,
    Classification,
    Composition,
    Organisation,
    Person,
    Seat,
    SeatTerm,
)
from gsef_desktop.services import bodies, seat_terms
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.bodies import BodiesPage
from gsef_desktop.ui.members.bodies_model import Column, Node
from gsef_desktop.ui.members.term_card import TermCard
from gsef_desktop.ui.members.term_layout import Box, TermBar, YearAxis, lay_out, years_of
from gsef_desktop.ui.members.view import MembersView
from gsef_desktop.ui.widgets.layout import EmptyState
from tests.ui.looking import clipped, unnamed

TODAY = date(2019, 6, 30)
LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _fill(workspace: Workspace) -> None:
    """A board with a chair (Ada, from July 2019 on Bruno), a vice chair whose term ends soon, and one that is vacant since June."""
    with workspace.edit(message("Fill")) as unit:
        town, city = unit.add(Organisation(name="Example Town")), unit.add(Organisation(name="Example City"))
        ada, bruno = unit.add(Person(given_name="Ada", family_name="Example")), unit.add(Person(given_name="Bruno", family_name="Sample"))
        board = unit.add(Body(id="board", name="Example Board"))
        unit.add(BodyRules(id="old", body_id=board.id, title="Charter of 2018", valid_to=date(2024, 12, 31), quorum_share=0.5))
        unit.add(BodyRules(id="new", body_id=board.id, title="Charter of 2025", valid_from=date(2025, 1, 1)))
        unit.add(Composition(body_id=board.id, classification=Classification.CHAIR, title="Chairs", least=1, most=1, rank="B"))
        unit.add(Composition(body_id=board.id, classification=Classification.VICE_CHAIR, title="Vice chairs", least=3, most=3, rank="C"))
        unit.add(Seat(id="chair", body_id=board.id, classification=Classification.CHAIR, rank="B"))
        unit.add(Seat(id="vice", body_id=board.id, classification=Classification.VICE_CHAIR, rank="C"))
        unit.add(Seat(id="empty", body_id=board.id, classification=Classification.VICE_CHAIR, rank="D"))
        for id, seat, organisation, person, begins, ends in (
            ("first", "chair", town, ada, date(2018, 1, 1), date(2019, 6, 30)),
            ("second", "chair", town, bruno, date(2019, 7, 1), date(2022, 12, 31)),
            ("ending", "vice", city, None, date(2018, 1, 1), date(2019, 12, 31)),
            ("gone", "empty", city, ada, date(2017, 1, 1), date(2019, 5, 31)),
        ):
            unit.add(
                SeatTerm(
                    id=id, seat_id=seat, organisation_id=organisation.id, person_id=person.id if person else None, valid_from=begins,
                    valid_to=ends,
                )
            )  # fmt: skip


@pytest.fixture
def view(context: UiContext, qtbot: QtBot) -> MembersView:
    _fill(context.workspace)
    made = MembersView(context, today=TODAY)
    context.bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1170, 750)
    made.open_with(page="bodies")
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(view: MembersView) -> BodiesPage:
    return view.bodies


def _rows(page: BodiesPage) -> list[tuple[str, str, str]]:
    """Who holds each seat shown, who exercises it, and the term."""
    return [
        (seat.organisation, seat.person, str(page.tree.model().text(seat, Column.TERM)))  # type: ignore[attr-defined]
        for node in _nodes(page)
        if (seat := node.seat) is not None
    ]


def _nodes(page: BodiesPage) -> list[Node]:
    model, found = page.tree.model(), []
    for top in range(model.rowCount()):
        body = model.index(top, 0)
        for line in range(model.rowCount(body)):
            under = model.index(line, 0, body)
            found += [model.index(row, 0, under).internalPointer() for row in range(model.rowCount(under))]
    return found


def _type_day(page: BodiesPage, qtbot: QtBot, text: str) -> None:
    field = page.bar.day.field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


# --- the day -----------------------------------------------------------------------------------------------------------------------------


def test_who_sat_on_a_typed_day(page: BodiesPage, qtbot: QtBot) -> None:
    assert page.bar.day.field.text() == "30 June 2019"
    assert _rows(page)[0] == ("Example Town", "Ada Example", "1 Jan 2018 – 30 Jun 2019")
    _type_day(page, qtbot, "9 July 2019")
    assert page.context.bodies_day == date(2019, 7, 9)
    _type_day(page, qtbot, "2019-07-09")  # the same day in other words
    assert page.bar.day.field.text() == "9 July 2019"
    assert _rows(page)[0] == ("Example Town", "Bruno Sample", "1 Jul 2019 – 31 Dec 2022")
    _type_day(page, qtbot, "5 february 2018")
    assert _rows(page)[2][:2] == ("Example City", "Ada Example")
    said: list[str] = []
    page.context.told.connect(said.append)
    _type_day(page, qtbot, "once upon a time")
    assert page.bar.day.field.property("bad")
    assert said == ["“once upon a time” is not a date."]
    assert page.context.bodies_day == date(2018, 2, 5)


def test_the_day_is_stepped_with_buttons_and_keys(page: BodiesPage, qtbot: QtBot) -> None:
    chooser = page.bar.day
    buttons = {button.accessibleName(): button for button in chooser.findChildren(type(page.bar.nearer))}
    qtbot.mouseClick(buttons["A month later"], LEFT)
    assert page.context.bodies_day == date(2019, 7, 30)
    qtbot.mouseClick(buttons["A month earlier"], LEFT)
    assert page.context.bodies_day == TODAY
    qtbot.keyClick(chooser.field, Qt.Key.Key_Up)
    assert page.context.bodies_day == date(2019, 7, 1)
    qtbot.keyClick(chooser.field, Qt.Key.Key_PageDown)
    assert page.context.bodies_day == date(2019, 6, 1)
    qtbot.mouseClick(chooser.today, LEFT)
    assert page.context.bodies_day == date.today()
    assert not chooser.today.isEnabled()


def test_another_year_shows_its_own_day(view: MembersView, page: BodiesPage, qtbot: QtBot) -> None:
    _type_day(page, qtbot, "9 July 2019")
    view.context.set_year(2018)
    view.refresh(None)
    assert page.bar.day.field.text() == "31 December 2018"
    assert view.context.bodies_day is None


def test_a_name_typed_on_a_day_belongs_to_the_term_of_that_day(page: BodiesPage, qtbot: QtBot) -> None:
    _type_day(page, qtbot, "9 July 2019")
    model = page.tree.model()
    chair = model.index(0, Column.PERSON, model.index(0, 0, model.index(0, 0)))
    assert model.setData(chair, "Cleo Test")
    with page.context.workspace.read() as reader:
        cleo = reader.all(Person, given_name="Cleo")[0].id
        assert (reader.get(SeatTerm, "second").person_id, reader.get(SeatTerm, "first").person_id != cleo) == (cleo, True)


# --- vacant, ending, stated --------------------------------------------------------------------------------------------------------------


def test_vacant_seats_and_ending_terms_are_marked_and_filtered(view: MembersView, page: BodiesPage, qtbot: QtBot) -> None:
    # the chair's first term ends on this very day, but another one follows
    assert page.bar.soon.text() == "Ending soon 0"
    assert not page.bar.soon.isEnabled()
    page.context.set_bodies_day(date(2019, 7, 9))
    model = page.tree.model()
    vice = model.index(0, 0, model.index(1, 0, model.index(0, 0)))
    assert vice.data(Qt.ItemDataRole.AccessibleTextRole) == "Vice chair, Ends soon"
    assert (page.bar.soon.text(), page.bar.vacant.text()) == ("Ending soon 1", "Vacant 1")
    qtbot.mouseClick(page.bar.soon, LEFT)
    assert [row[0] for row in _rows(page)] == ["Example City"]
    qtbot.mouseClick(page.bar.vacant, LEFT)
    assert [row[:2] for row in _rows(page)] == [("Example City", ""), ("", "")]
    assert view.status_text() == "2 seats"
    qtbot.mouseClick(page.bar.soon, LEFT)
    page.context.set_bodies_day(date(2018, 6, 1))
    empty = next(one for one in page.findChildren(EmptyState) if one.isVisible())
    qtbot.mouseClick(empty.buttons[0], LEFT)
    assert len(_rows(page)) == 3


def test_what_is_stated_stands_under_the_name_and_the_missing_seat_is_made(page: BodiesPage, qtbot: QtBot) -> None:
    top = page.tree.model().index(0, 0)
    assert top.data() == (
        "Example Board, 3 seats, Charter of 2018, 1 + 3 = 4 are stated, 3 seats exist (Vice chairs: 2 / 3), quorum 2 of 3, 2 held"
    )
    _choose(page, page.tree.visualRect(top).center(), "Make the missing seat")
    assert "1 + 3 = 4 are stated, 4 seats exist, quorum 3 of 4" in page.tree.model().index(0, 0).data()
    page.context.workspace.undo()
    assert len(_rows(page)) == 3


def _choose(page: BodiesPage, at: QPoint, text: str) -> None:
    """Choose an entry of the menu at a place of the tree."""
    page.tree.customContextMenuRequested.emit(at)
    _trigger(page, text)


def _trigger(page: BodiesPage, text: str) -> None:
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_a_seat_is_left_vacant_and_removed_from_a_day_on(page: BodiesPage, qtbot: QtBot) -> None:
    model, tree = page.tree.model(), page.tree
    vice = model.index(0, 0, model.index(1, 0, model.index(0, 0)))
    _choose(page, tree.visualRect(vice).center(), "Leave vacant from 30 June 2019 on")
    with page.context.workspace.read() as reader:
        assert reader.get(SeatTerm, "ending").valid_to == date(2019, 6, 29)
    chair = model.index(0, 0, model.index(0, 0, model.index(0, 0)))
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(chair).center())
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    with page.context.workspace.read() as reader:
        assert reader.get(Seat, "chair").valid_to == date(2019, 6, 29)
        assert reader.find(SeatTerm, "second") is None
    assert len(_rows(page)) == 2
    page.context.set_bodies_day(date(2019, 6, 29))
    assert len(_rows(page)) == 3


def test_seats_change_places_by_alt_and_the_arrow_keys(page: BodiesPage, qtbot: QtBot) -> None:
    model, tree = page.tree.model(), page.tree
    vice = model.index(0, 0, model.index(1, 0, model.index(0, 0)))
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(vice).center())
    qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [node.seat.id for node in _nodes(page) if node.seat] == ["chair", "empty", "vice"]
    assert page.context.selected == RecordRef("seat", "vice")
    qtbot.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [node.seat.id for node in _nodes(page) if node.seat] == ["chair", "vice", "empty"]


# --- the timeline ------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def timeline(page: BodiesPage, qtbot: QtBot) -> BodiesPage:
    """The page with its timeline shown."""
    qtbot.mouseClick(page.bar.mode.button("timeline"), LEFT)
    qtbot.waitUntil(page.timeline.isVisible)
    return page


def _bar(page: BodiesPage, term_id: str) -> TermBar:
    return next(bar for bar in page.timeline.content.bars if bar.id == term_id)


def _middle(page: BodiesPage, box: Box) -> QPoint:
    return page.timeline.place_of(box).center()


def test_the_timeline_shows_terms_vacancies_and_rules(timeline: BodiesPage) -> None:
    content = timeline.timeline.content
    assert {bar.id for bar in content.bars} == {"first", "second", "ending", "gone"}
    assert [band.rules.title for band in content.bands] == ["Charter of 2018", "Charter of 2025"]
    first, second = _bar(timeline, "first"), _bar(timeline, "second")
    assert first.box.right == pytest.approx(second.box.left)
    assert first.box.top == second.box.top
    axis = content.axis
    gaps = {seat_id: (axis.day_at(box.left, end=False), axis.day_at(box.right, end=True)) for seat_id, box in content.gaps}
    assert gaps["empty"] == (date(2019, 6, 1), axis.last)
    assert set(gaps) == {"chair", "vice", "empty"}
    assert timeline.bar.nearer.isVisible()
    assert not timeline.bar.soon.isVisible()


def test_a_click_on_a_term_selects_its_seat_and_keys_go_on(timeline: BodiesPage, qtbot: QtBot) -> None:
    area, chart = timeline.timeline.viewport(), timeline.timeline
    qtbot.mouseClick(area, LEFT, pos=_middle(timeline, _bar(timeline, "first").box))
    assert timeline.context.selected == RecordRef("seat", "chair")
    assert chart.accessibleDescription() == "Example Board, Chair, Example Town, Ada Example, 1 January 2018 – 30 June 2019"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_term is not None
    assert chart.current_term.id == "second"
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert timeline.context.selected == RecordRef("seat", "vice")
    assert chart.accessibleDescription() == "Example Board, Vice chair, 1 term"
    body = next(row for row in chart.content.rows if row.seat is None)
    qtbot.mouseClick(area, LEFT, pos=QPoint(100, round(body.top) + 24 + 10))
    assert timeline.context.selected == RecordRef("body", "board")
    qtbot.mouseClick(area, LEFT, pos=QPoint(20, round(body.top) + 24 + 10))
    assert chart.content.bars == ()


def _drag(page: BodiesPage, qtbot: QtBot, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    area = page.timeline.viewport()
    QTest.mousePress(area, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.4, 1.0):
        at = QPointF(start + (end - start) * share)
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            at,
            QPointF(area.mapToGlobal(at.toPoint())),
            Qt.MouseButton.NoButton,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(area, move)
    if release:
        QTest.mouseRelease(area, LEFT, Qt.KeyboardModifier.NoModifier, end)


def _end_of(page: BodiesPage, term_id: str) -> QPoint:
    place = page.timeline.place_of(_bar(page, term_id).box)
    return QPoint(place.right() - 2, place.center().y())


def test_the_end_of_a_term_is_dragged_to_another_day(timeline: BodiesPage, qtbot: QtBot) -> None:
    start = _end_of(timeline, "ending")
    year = timeline.timeline.content.axis.day_width * 365
    _drag(timeline, qtbot, start, start + QPoint(round(year), 0))
    with timeline.context.workspace.read() as reader:
        assert reader.get(SeatTerm, "ending").valid_to == date(2020, 12, 31)
    timeline.context.workspace.undo()
    start = _end_of(timeline, "ending")
    _drag(timeline, qtbot, start, start + QPoint(round(year), 0), release=False)
    qtbot.keyClick(timeline.timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(timeline.timeline.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(round(year), 0))
    with timeline.context.workspace.read() as reader:
        assert reader.get(SeatTerm, "ending").valid_to == date(2019, 12, 31)


def test_a_term_is_not_dragged_into_the_next(timeline: BodiesPage, qtbot: QtBot) -> None:
    seat_terms.correct_term(timeline.context.workspace, term_id="second", valid_from=date(2020, 1, 1))
    start = _end_of(timeline, "first")
    _drag(timeline, qtbot, start, start + QPoint(300, 0))
    with timeline.context.workspace.read() as reader:
        assert reader.get(SeatTerm, "first").valid_to == date(2019, 12, 31)
    place = timeline.timeline.place_of(_bar(timeline, "second").box)
    _drag(timeline, qtbot, QPoint(place.left() + 2, place.center().y()), QPoint(place.right() + 400, place.center().y()))
    with timeline.context.workspace.read() as reader:
        assert reader.get(SeatTerm, "second").valid_from == date(2022, 12, 31)


def test_the_years_are_zoomed(timeline: BodiesPage, qtbot: QtBot) -> None:
    chart = timeline.timeline
    width = chart.content.axis.width
    qtbot.mouseClick(timeline.bar.nearer, LEFT)
    assert chart.content.axis.width == pytest.approx(width * 1.4)
    at = QPointF(600, 100)
    event = QWheelEvent(
        at, QPointF(chart.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    day = chart.content.axis.day_at(600 - chart._labels() + chart.horizontalScrollBar().value(), end=False)
    QApplication.sendEvent(chart.viewport(), event)
    after = chart.content.axis.day_at(600 - chart._labels() + chart.horizontalScrollBar().value(), end=False)
    assert abs(after - day).days <= 31
    for _ in range(4):
        qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.content.axis.width == pytest.approx(width)
    assert chart.horizontalScrollBar().maximum() == 0


def test_a_card_tells_of_the_term_under_the_mouse(timeline: BodiesPage, qtbot: QtBot) -> None:
    area, at = timeline.timeline.viewport(), QPointF(_middle(timeline, _bar(timeline, "first").box))
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, at, QPointF(area.mapToGlobal(at.toPoint())), none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(area, move)
    qtbot.waitUntil(lambda: any(card.isVisible() for card in timeline.window().findChildren(TermCard)))
    card = timeline.window().findChild(TermCard)
    assert card is not None
    assert card.accessibleName() == "Example Town, Ada Example"
    QApplication.sendEvent(area, QEvent(QEvent.Type.Leave))
    QApplication.sendEvent(timeline.timeline, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not any(card.isVisible() for card in timeline.window().findChildren(TermCard)))


def test_a_term_is_deleted_from_its_menu(timeline: BodiesPage, qtbot: QtBot) -> None:
    at = _middle(timeline, _bar(timeline, "gone").box)
    qtbot.mouseClick(timeline.timeline.viewport(), LEFT, pos=at)
    timeline.timeline.menu_wanted.emit(at)
    _trigger(timeline, "Delete the term")
    assert {bar.id for bar in timeline.timeline.content.bars} == {"first", "second", "ending"}
    timeline.context.workspace.undo()
    assert "gone" in {bar.id for bar in timeline.timeline.content.bars}


def test_the_menu_of_a_body_on_the_timeline_begins_new_rules(timeline: BodiesPage, qtbot: QtBot) -> None:
    at = QPoint(100, 24 + 10)
    qtbot.mouseClick(timeline.timeline.viewport(), LEFT, pos=at)
    timeline.timeline.menu_wanted.emit(at)
    _trigger(timeline, "New rules from 30 June 2019 on")
    assert [band.rules.valid_from for band in timeline.timeline.content.bands] == [None, TODAY, date(2025, 1, 1)]


def test_the_commands_lead_to_the_day_and_the_timeline(page: BodiesPage, qtbot: QtBot) -> None:
    found = {action.text(): action for action in page.actions()}
    found["Bodies: timeline"].trigger()
    qtbot.waitUntil(page.timeline.isVisible)
    found["Bodies: who sat on a day"].trigger()
    qtbot.waitUntil(page.bar.day.field.hasFocus)
    qtbot.keyClicks(page.bar.day.field, "1 july 2019")
    qtbot.keyClick(page.bar.day.field, Qt.Key.Key_Return)
    assert page.context.bodies_day == date(2019, 7, 1)
    found["Bodies: list of seats"].trigger()
    qtbot.waitUntil(page.tree.isVisible)


def test_the_delete_key_deletes_the_term_that_is_selected(timeline: BodiesPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(timeline.timeline.viewport(), LEFT, pos=_middle(timeline, _bar(timeline, "ending").box))
    qtbot.keyClick(timeline.timeline, Qt.Key.Key_Delete)
    assert "ending" not in {bar.id for bar in timeline.timeline.content.bars}
    qtbot.keyClick(timeline.timeline, Qt.Key.Key_Delete)  # nothing is selected any more
    assert len(timeline.timeline.content.bars) == 3


def test_a_seat_that_is_not_there_on_the_day_is_shown_on_the_timeline(view: MembersView, page: BodiesPage) -> None:
    bodies.remove_seats(view.context.workspace, ids=["vice"], day=date(2019, 1, 1))
    assert len(_rows(page)) == 2
    assert view.show_record(RecordRef("seat", "vice"))
    assert page.timeline.isVisible()
    assert page.timeline.current_seat == "vice"
    assert not view.show_record(RecordRef("seat", "nothing"))


def test_the_mode_is_remembered(timeline: BodiesPage, qtbot: QtBot) -> None:
    again = MembersView(timeline.context, today=TODAY)
    qtbot.addWidget(again)
    again.show()
    again.open_with(page="bodies")
    assert again.bodies.timeline.isVisible()


def test_overlapping_terms_lie_under_each_other(context: UiContext) -> None:
    from gsef_desktop.services.body_history import list_histories

    _fill(context.workspace)
    with context.workspace.edit(message("Test")) as unit:
        unit.add(SeatTerm(id="too", seat_id="chair", text="somebody", valid_from=date(2018, 6, 1), valid_to=date(2018, 9, 1)))
    histories = list_histories(context.workspace, language="en")
    first, last = years_of(histories, TODAY)
    assert (first, last) == (date(2016, 1, 1), date(2027, 12, 31))
    content = lay_out(histories, YearAxis(first, last, 1200.0))
    bars = {bar.id: bar.box for bar in content.bars}
    assert bars["first"].bottom <= bars["too"].top
    assert content.bar_at((bars["too"].left + bars["too"].right) / 2, bars["too"].top + 2) is not None
    for bar in bars.values():
        assert 0 <= bar.left < bar.right <= 1200
    assert lay_out([], YearAxis(first, last, 1200.0)).height == 0


def test_days_are_aimed_at_where_they_are_wide_else_months() -> None:
    near, far = YearAxis(date(2019, 1, 1), date(2019, 12, 31), 3650.0), YearAxis(date(2019, 1, 1), date(2019, 12, 31), 365.0)
    assert near.day_at(near.x(date(2019, 7, 9)) + 3, end=False) == date(2019, 7, 9)
    assert near.day_at(near.x(date(2019, 7, 9), end=True) - 3, end=True) == date(2019, 7, 9)
    assert far.day_at(far.x(date(2019, 7, 9)), end=False) == date(2019, 7, 1)
    assert far.day_at(far.x(date(2019, 7, 20)), end=False) == date(2019, 8, 1)
    assert far.day_at(far.x(date(2019, 7, 20), end=True), end=True) == date(2019, 7, 31)
    assert far.day_at(far.x(date(2019, 7, 9), end=True), end=True) == date(2019, 6, 30)


# --- languages, read-only files ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", ["list", "timeline"])
def test_both_ways_of_showing_in_every_language(context: UiContext, qtbot: QtBot, language: str, mode: str) -> None:
    _fill(context.workspace)
    context.language = language
    context.remember("members.bodies.mode", mode)
    made = MembersView(context, today=TODAY)
    qtbot.addWidget(made)
    made.resize(828, 570)
    made.open_with(page="bodies")
    made.show()
    qtbot.waitExposed(made)
    assert unnamed(made) == []
    assert clipped(made) == []
    assert made.minimumSizeHint().width() <= 828


def test_nothing_is_changed_in_a_file_that_is_only_read(context: UiContext, qtbot: QtBot, theme: object) -> None:
    _fill(context.workspace)
    path = context.workspace.path
    with Workspace.open(path, read_only=True) as readable:
        other = UiContext(readable, context.theme, year=2019)
        made = MembersView(other, today=TODAY)
        qtbot.addWidget(made)
        made.resize(1170, 750)
        made.open_with(page="bodies")
        made.show()
        qtbot.waitExposed(made)
        page = made.bodies
        assert not page.bar.add_seat.isEnabled()
        page.bar.mode.button("timeline").click()
        start = _end_of(page, "ending")
        _drag(page, qtbot, start, start + QPoint(80, 0))
        with readable.read() as reader:
            assert reader.get(SeatTerm, "ending").valid_to == date(2019, 12, 31)
        other.close()


_ACTS: list[Callable[[Workspace], object]] = [
    lambda file: seat_terms.delete_term(file, term_id="gone"),
    lambda file: bodies.begin_rules(file, body_id="board", day=date(2022, 1, 1)),
]


@pytest.mark.parametrize("act", _ACTS)
def test_the_timeline_follows_the_file(timeline: BodiesPage, act: Callable[[Workspace], object]) -> None:
    before = timeline.timeline.content
    act(timeline.context.workspace)
    after = timeline.timeline.content
    assert (len(before.bars), len(before.bands)) != (len(after.bars), len(after.bands))
