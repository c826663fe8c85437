"""The large map of the world, used as a person uses it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QImage, QPainter, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.map_marks import Layer
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Membership, MembershipStatus, Organisation, Programme, ProgrammeLine
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.reference.map_projection import project
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.print_world_map import PrintWorldMapDialog
from gsef_desktop.ui.members.view import MembersView
from gsef_desktop.ui.members.world_map import WorldMapPage
from gsef_desktop.ui.members.world_map_canvas import WorldMapCanvas
from gsef_desktop.ui.members.world_map_layout import SPREAD_FROM, Spot
from gsef_desktop.ui.members.world_map_picture import MapPicture, picture_svg
from gsef_desktop.ui.theme.theme import ThemeMaker
from tests.ui.looking import StretchingTranslator, clipped, unnamed

TODAY = date(2019, 6, 30)
pops_up = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _days(first: date, last: date, *, sure: bool = True) -> TimeFrame:
    certainty = Certainty.CONFIRMED if sure else Certainty.TENTATIVE
    return TimeFrame(earliest=first, latest=last, precision=Precision.DAY, date_certainty=certainty)


def _fill(workspace: Workspace) -> None:
    """Seven organisations in five cities, one nowhere; three activities in two lines, one of them online."""
    with workspace.edit(message("Fill the file")) as unit:
        programme = unit.add(Programme(id="p", year=2019, organisation_name="Example Network"))
        lines = [unit.add(ProgrammeLine(programme_id=programme.id, number=number, title=f"Line of {number}")) for number in (1, 4)]
        for name, place, status in (
            ("Alpha Town", "Lima, Peru", MembershipStatus.MEMBER), ("Beta Network", "Seoul, Korea", MembershipStatus.MEMBER),
            ("Beta Club", "Seoul, Korea", MembershipStatus.MEMBER), ("Gamma Union", "", MembershipStatus.MEMBER),
            ("Delta City", "Dakar, Senegal", MembershipStatus.APPLIED), ("Epsilon City", "Nairobi, Kenya", MembershipStatus.PROSPECT),
            ("Zeta Island", "Singapore", MembershipStatus.MEMBER),
        ):  # fmt: skip
            made = unit.add(Organisation(id=name, name=name, place=recognise_place(place)))
            unit.add(Membership(organisation_id=made.id, status=status))
        for title, place, line, time in (
            ("Bread Forum", "Seoul, Korea", 0, _days(date(2019, 7, 8), date(2019, 7, 9))),
            ("Rose Seminar", "Lyon, France", 1, _days(date(2019, 3, 4), date(2019, 3, 5), sure=False)),
            ("Board Call", "online", 0, _days(date(2019, 5, 4), date(2019, 5, 4))),
        ):
            unit.add(Activity(id=title, title=title, place=recognise_place(place), programme_id="p", line_id=lines[line].id, time=time))


@pytest.fixture
def view(context: UiContext, qtbot: QtBot) -> MembersView:
    """The view with its map over a small network."""
    _fill(context.workspace)
    made = MembersView(context, today=TODAY)
    context.bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1170, 750)
    made.open_with(page="map")
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(view: MembersView) -> WorldMapPage:
    found = view.page("map")
    assert isinstance(found, WorldMapPage)
    return found


@pytest.fixture
def canvas(page: WorldMapPage) -> WorldMapCanvas:
    return page.canvas


def _spot(canvas: WorldMapCanvas, name: str) -> Spot:
    return next(spot for spot in canvas.layout_now().spots if any(mark.name == name for mark in spot.site.marks))


def _at(canvas: WorldMapCanvas, name: str) -> QPoint:
    return canvas.at_window(_spot(canvas, name)).toPoint()


def _click(canvas: WorldMapCanvas, name: str) -> None:
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=_at(canvas, name))


def _move(canvas: WorldMapCanvas, at: QPoint) -> None:
    QTest.mouseMove(canvas, at + QPoint(1, 0))
    QTest.mouseMove(canvas, at)


def _names(canvas: WorldMapCanvas) -> set[str]:
    return {mark.name for spot in canvas.layout_now().spots for mark in spot.site.marks}


def _wheel(canvas: WorldMapCanvas, at: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(at), canvas.mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(canvas, event)


def _seoul_at(canvas: WorldMapCanvas) -> tuple[float, float]:
    return canvas.port.to_window(*project(126.98, 37.57))


# --- what is shown -----------------------------------------------------------------------------------------------------------------------


def test_everything_that_has_a_place_is_on_the_map(view: MembersView, canvas: WorldMapCanvas) -> None:
    assert _names(canvas) == {
        "Alpha Town", "Beta Network", "Beta Club", "Delta City", "Epsilon City", "Zeta Island", "Bread Forum", "Rose Seminar",
    }  # fmt: skip
    assert _spot(canvas, "Beta Network").site.count == 3
    assert view.status_text() == "8 on the map"


def test_the_legend_counts_and_filters_and_is_remembered(page: WorldMapPage, canvas: WorldMapCanvas, context: UiContext) -> None:
    chips = page.layer_chips
    assert [chip.text() for chip in chips.values()] == ["Members 4", "Applied 1", "Prospects 1", "Activities 2"]
    QTest.mouseClick(chips[Layer.ACTIVITY], Qt.MouseButton.LeftButton)
    assert "Bread Forum" not in _names(canvas)
    assert _spot(canvas, "Beta Network").site.count == 2
    QTest.mouseClick(chips[Layer.MEMBER], Qt.MouseButton.LeftButton)
    assert _names(canvas) == {"Delta City", "Epsilon City"}
    assert chips[Layer.MEMBER].text() == "Members 4", "what is hidden is still counted"
    again = WorldMapPage(context)
    assert not again.layer_chips[Layer.MEMBER].isChecked()
    assert again.layer_chips[Layer.PROSPECT].isChecked()
    again.deleteLater()


def test_lines_that_are_filtered_off_are_off_the_map_too(canvas: WorldMapCanvas, context: UiContext) -> None:
    context.set_line_shown(4, False)
    assert "Rose Seminar" not in _names(canvas)
    assert "Bread Forum" in _names(canvas)
    context.set_line_shown(4, True)
    assert "Rose Seminar" in _names(canvas)


def test_what_has_no_place_is_counted_and_listed(page: WorldMapPage, canvas: WorldMapCanvas, context: UiContext, qtbot: QtBot) -> None:
    assert page.unplaced.text() == "2 without a place"
    QTest.mouseClick(page.unplaced, Qt.MouseButton.LeftButton)
    assert canvas.list is not None
    rows = canvas.list.rows
    assert [rows.item(number).text() for number in range(rows.count())] == ["Gamma Union", "Board Call"]
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert context.selected == RecordRef("activity", "Board Call")


def test_the_map_follows_the_file_and_the_year(view: MembersView, canvas: WorldMapCanvas, context: UiContext) -> None:
    with context.workspace.edit(message("Move it")) as unit:
        unit.update(Activity, "Board Call", place=recognise_place("Quito, Ecuador"))
    assert "Board Call" in _names(canvas)
    context.set_year(2018)
    view.refresh(None)
    assert "Board Call" not in _names(canvas)
    assert "Alpha Town" in _names(canvas)


def test_an_empty_map_says_so(context: UiContext, qtbot: QtBot) -> None:
    view = MembersView(context, today=TODAY)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.open_with(page="map")
    view.show()
    page = view.page("map")
    assert isinstance(page, WorldMapPage)
    assert page.empty.isVisible()
    assert "city is known" in page.empty.text()
    assert page.canvas.accessibleName() == "Map of the world without any marks."
    QTest.keyClick(page.canvas, Qt.Key.Key_Right)
    QTest.keyClick(page.canvas, Qt.Key.Key_End)


# --- mouse -------------------------------------------------------------------------------------------------------------------------------


def test_hovering_a_mark_shows_a_card_and_the_country(page: WorldMapPage, canvas: WorldMapCanvas, qtbot: QtBot) -> None:
    _move(canvas, _at(canvas, "Delta City"))
    qtbot.waitUntil(lambda: canvas.card is not None)
    assert canvas.card is not None
    assert canvas.card.texts() == ["Applied", "Delta City", "Dakar, Senegal"]
    assert page.caption.text() == "Senegal: 1 applied"
    _move(canvas, _at(canvas, "Rose Seminar"))
    qtbot.waitUntil(lambda: canvas.card is not None and "Rose Seminar" in canvas.card.texts())
    assert canvas.card.texts() == ["Line of 4", "Rose Seminar", "4–5 March, tentative", "Lyon, France"]
    _move(canvas, QPoint(5, 5))
    assert canvas.card is None


def test_hovering_several_says_how_many_and_which(canvas: WorldMapCanvas, qtbot: QtBot) -> None:
    _move(canvas, _at(canvas, "Beta Network"))
    qtbot.waitUntil(lambda: canvas.card is not None)
    assert canvas.card is not None
    assert canvas.card.texts() == ["Seoul, Korea", "2 members, 1 activity", "Beta Club", "Beta Network", "Bread Forum"]


def test_the_country_under_the_mouse_is_named_with_its_counts(page: WorldMapPage, canvas: WorldMapCanvas) -> None:
    across, down = canvas.port.to_window(*project(-60, -10))
    _move(canvas, QPoint(round(across), round(down)))
    assert page.caption.text() == "Brazil"
    across, down = canvas.port.to_window(*project(38.5, -1.0))
    _move(canvas, QPoint(round(across), round(down)))
    assert page.caption.text() == "Kenya: 1 prospect"
    before = canvas.grab().toImage()
    across, down = canvas.port.to_window(*project(-30, 0))
    _move(canvas, QPoint(round(across), round(down)))
    assert not page.caption.isVisible()
    assert canvas.grab().toImage() != before, "the tint is gone"


def test_a_click_selects_and_the_selection_from_elsewhere_is_shown(canvas: WorldMapCanvas, context: UiContext) -> None:
    plain = canvas.grab().toImage()
    _click(canvas, "Alpha Town")
    assert context.selected == RecordRef("organisation", "Alpha Town")
    assert canvas.accessibleDescription() == "Alpha Town, Member, Lima, Peru"
    assert canvas.grab().toImage() != plain
    context.select(RecordRef("activity", "Rose Seminar"))
    assert _spot(canvas, "Rose Seminar").selected
    assert not _spot(canvas, "Alpha Town").selected
    context.select(None)
    assert not any(spot.selected for spot in canvas.layout_now().spots)


def test_several_open_as_a_list_in_which_one_is_chosen(canvas: WorldMapCanvas, context: UiContext, qtbot: QtBot) -> None:
    _click(canvas, "Beta Network")
    assert canvas.list is not None
    rows = canvas.list.rows
    qtbot.waitUntil(rows.hasFocus)
    assert [rows.item(number).text() for number in range(rows.count())] == ["Beta Club", "Beta Network", "Bread Forum"]
    assert rows.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Bread Forum, Confirmed, 8–9 July, Seoul, Korea"
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(2)).center())
    assert context.selected == RecordRef("activity", "Bread Forum")
    assert canvas.list is not None, "one may look at the next"
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert canvas.list is None
    qtbot.waitUntil(canvas.hasFocus)


def test_a_double_click_opens_one_and_zooms_on_several_and_on_nothing(
    canvas: WorldMapCanvas, context: UiContext, qtbot: QtBot
) -> None:  # fmt: skip
    with qtbot.waitSignal(canvas.opened) as opened:
        QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=_at(canvas, "Alpha Town"))
    assert opened.args == [RecordRef("organisation", "Alpha Town")]
    assert context.selected == RecordRef("organisation", "Alpha Town")
    before = canvas.port
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 300))
    assert canvas.port.scale == pytest.approx(2 * before.scale)
    canvas.show_world()
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=_at(canvas, "Beta Network"))
    assert canvas.port.zoom > 3


def test_the_wheel_zooms_about_the_mouse(canvas: WorldMapCanvas) -> None:
    across, down = _seoul_at(canvas)
    at = QPoint(round(across), round(down))
    where = canvas.port.to_map(at.x(), at.y())
    for _ in range(4):
        _wheel(canvas, at, 1)
    assert canvas.port.zoom == pytest.approx(1.3**4)
    assert canvas.port.to_map(at.x(), at.y()) == pytest.approx(where, abs=0.02)
    for _ in range(9):
        _wheel(canvas, at, -1)
    assert canvas.port.zoom == 1


def test_dragging_draws_the_map_along_and_selects_nothing(canvas: WorldMapCanvas, context: UiContext) -> None:
    canvas.zoom(4)
    before = _seoul_at(canvas)
    start = QPoint(500, 300)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start + QPoint(-20, 0))
    for step in (QPoint(-20, 3), QPoint(-60, 20), QPoint(-90, 40)):
        event_at = start + step
        QTest.mouseMove(canvas, event_at)
        _drag(canvas, event_at)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(-90, 40))
    after = _seoul_at(canvas)
    assert (after[0] - before[0], after[1] - before[1]) == pytest.approx((-90, 40), abs=1)
    assert context.selected is None
    assert canvas.list is None


def _drag(canvas: WorldMapCanvas, at: QPoint) -> None:
    """A move with the button down, which QTest does not send."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), canvas.mapToGlobal(QPointF(at)), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QCoreApplication.sendEvent(canvas, event)


def test_what_is_in_one_city_is_spread_when_one_is_near(canvas: WorldMapCanvas, context: UiContext) -> None:
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=_at(canvas, "Beta Network"))
    while canvas.port.scale < SPREAD_FROM:
        across, down = _seoul_at(canvas)
        _wheel(canvas, QPoint(round(across), round(down)), 1)
    spots = [_spot(canvas, name) for name in ("Beta Club", "Beta Network", "Bread Forum")]
    assert [spot.site.count for spot in spots] == [1, 1, 1]
    _click(canvas, "Beta Club")
    assert context.selected == RecordRef("organisation", "Beta Club")
    assert [_spot(canvas, name).selected for name in ("Beta Club", "Beta Network")] == [True, False]


def test_buttons_zoom_and_show_the_whole_world_and_the_members(page: WorldMapPage, canvas: WorldMapCanvas) -> None:
    assert not page.tools["out"].isEnabled()
    QTest.mouseClick(page.tools["in"], Qt.MouseButton.LeftButton)
    assert canvas.port.zoom == pytest.approx(1.3)
    assert page.tools["out"].isEnabled()
    QTest.mouseClick(page.tools["world"], Qt.MouseButton.LeftButton)
    assert canvas.port.zoom == 1
    with page.context.workspace.edit(message("Only Asia")) as unit:
        unit.delete(Organisation, "Alpha Town")
    QTest.mouseClick(page.tools["fit"], Qt.MouseButton.LeftButton)
    assert canvas.port.zoom > 2
    for name in ("Beta Network", "Zeta Island"):
        assert canvas.rect().contains(_at(canvas, name))


@pops_up
def test_a_right_click_offers_what_can_be_done(canvas: WorldMapCanvas, page: WorldMapPage, context: UiContext, qtbot: QtBot) -> None:
    def menu_at(at: QPoint) -> QMenu:
        QCoreApplication.sendEvent(canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.mapToGlobal(at)))
        found = QApplication.activePopupWidget()
        assert isinstance(found, QMenu)
        return found

    menu = menu_at(_at(canvas, "Rose Seminar"))
    assert context.selected == RecordRef("activity", "Rose Seminar")
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Edit", "Show in the calendar", "Whole world", "Fit to members", "Save as picture…", "Save as PDF…"]
    with qtbot.waitSignal(context.record_requested) as asked:
        _action(menu, "Show in the calendar").trigger()
    assert asked.args == [RecordRef("activity", "Rose Seminar")]
    menu.close()
    menu = menu_at(_at(canvas, "Beta Network"))
    _action(menu, "List what is here").trigger()
    menu.close()
    assert canvas.list is not None
    menu = menu_at(QPoint(20, 300))
    assert next(action.text() for action in menu.actions() if action.text()) == "Whole world"
    menu.close()


def _action(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


# --- keys --------------------------------------------------------------------------------------------------------------------------------


def test_arrow_keys_step_from_mark_to_mark(canvas: WorldMapCanvas, context: UiContext, qtbot: QtBot) -> None:
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    context.select(RecordRef("organisation", "Delta City"))
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert context.selected == RecordRef("organisation", "Alpha Town")
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert context.selected == RecordRef("organisation", "Alpha Town"), "there is nothing farther"
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert context.selected == RecordRef("organisation", "Delta City")
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert context.selected == RecordRef("activity", "Rose Seminar")
    assert canvas.accessibleDescription() == "Rose Seminar, Tentative, 4–5 March, Lyon, France"


def test_every_mark_can_be_reached_by_the_keyboard(canvas: WorldMapCanvas, context: UiContext) -> None:
    reached: set[str] = set()
    for start in canvas.layout_now().spots:
        context.select(start.site.marks[0].ref)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            QTest.keyClick(canvas, key)
            assert canvas.current is not None
            reached.update(mark.name for mark in canvas.current.site.marks)
            context.select(None)
            context.select(start.site.marks[0].ref)
    assert reached == _names(canvas)


def test_enter_opens_one_and_lists_several(canvas: WorldMapCanvas, context: UiContext, qtbot: QtBot) -> None:
    context.select(RecordRef("organisation", "Zeta Island"))
    with qtbot.waitSignal(canvas.opened) as opened:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert opened.args == [RecordRef("organisation", "Zeta Island")]
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.accessibleDescription() == "Seoul, Korea: 2 members, 1 activity"
    assert context.selected == RecordRef("organisation", "Zeta Island"), "several are not chosen by stepping"
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.list is not None
    QTest.keyClick(canvas.list.rows, Qt.Key.Key_Return)
    assert context.selected == RecordRef("organisation", "Beta Club")


def test_keys_zoom_pan_and_go_home(canvas: WorldMapCanvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.port.zoom == pytest.approx(1.69)
    before = canvas.port
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.port.x > before.x
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert canvas.port == before
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.port.zoom == pytest.approx(1.3)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.port.zoom == 1


def test_a_screen_reader_hears_what_is_on_the_map(canvas: WorldMapCanvas, view: MembersView) -> None:
    assert canvas.accessibleName().startswith("Map of the world: 4 members, 1 applied, 1 prospect, 2 activities.")
    assert unnamed(view) == []


# --- beside it ---------------------------------------------------------------------------------------------------------------------------


def test_the_small_map_leads_to_the_large_one(view: MembersView, context: UiContext, qtbot: QtBot) -> None:
    view.open_with(page="organisations")
    small = view.organisations.findChildren(type(view.organisations._map))[0]
    with qtbot.waitSignal(context.view_requested) as asked:
        QTest.mouseClick(small.larger, Qt.MouseButton.LeftButton)
    assert asked.args == ["members", {"page": "map"}]
    with qtbot.waitSignal(context.view_requested) as asked:
        QTest.mouseDClick(small, Qt.MouseButton.LeftButton, pos=QPoint(small.width() - 3, small.height() - 3))
    assert asked.args == ["members", {"page": "map"}]


@pytest.mark.parametrize("size", [(590, 420), (830, 520), (1170, 750)])
def test_nothing_is_cut_off_in_a_small_window_with_long_words(
    context: UiContext, qtbot: QtBot, qapp: QApplication, size: tuple[int, int]
) -> None:
    _fill(context.workspace)
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        view = MembersView(context, today=TODAY)
        qtbot.addWidget(view)
        view.resize(*size)
        view.open_with(page="map")
        view.show()
        page = view.page("map")
        qtbot.waitExposed(view)
        assert clipped(page) == []
    finally:
        qapp.removeTranslator(translator)


def test_it_paints_in_both_themes(view: MembersView, canvas: WorldMapCanvas, context: UiContext, qtbot: QtBot) -> None:
    dark_theme = ThemeMaker().theme("dark")
    dark = WorldMapCanvas(dark_theme, "en")
    qtbot.addWidget(dark)
    dark.resize(canvas.size())
    dark.set_marks(canvas.marks, {})
    light_image, dark_image = canvas.grab().toImage(), dark.grab().toImage()
    sea = QPointF(*canvas.port.to_window(*project(-15, -25))).toPoint()
    assert light_image.pixelColor(sea).lightness() > 240
    assert dark_image.pixelColor(sea).lightness() < 50
    for name in ("Alpha Town", "Zeta Island"):
        assert light_image.pixelColor(_at(canvas, name)) == context.theme.color("acc")
        assert dark_image.pixelColor(_at(canvas, name)) == dark_theme.color("acc")


@pytest.mark.parametrize("step", [(30, 10), (-7, 90), (-400, 0), (3, 3)])
def test_a_map_that_is_drawn_along_looks_like_one_that_is_painted_there(
    canvas: WorldMapCanvas, qtbot: QtBot, step: tuple[int, int]
) -> None:
    canvas.zoom(4)
    qtbot.waitUntil(lambda: canvas.land.best_level(canvas.port.scale) == canvas.land.level_for(canvas.port.scale))
    canvas.grab()
    canvas.pan(*step)
    canvas.grab()
    for _ in range(3):
        canvas.pan(*step)
        shifted = canvas.grab().toImage()
    canvas.repaint_land()
    assert _alike(shifted, canvas.grab().toImage()) > 0.995


def _alike(one: QImage, other: QImage) -> float:
    """The share of pixels that are of nearly the same colour."""
    points = [(x, y) for x in range(0, one.width(), 5) for y in range(0, one.height(), 5)]
    near = sum(abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) < 12 for x, y in points)
    return near / len(points)


def test_singapore_can_be_seen_without_a_mark(canvas: WorldMapCanvas) -> None:
    """Small states are dots of land in the sea."""
    canvas.set_marks((), {})
    for longitude, latitude in ((103.82, 1.35), (57.55, -20.25), (14.4, 35.9)):
        across, down = canvas.port.to_window(*project(longitude, latitude))
        image = canvas.grab().toImage()
        near = [image.pixelColor(round(across) + dx, round(down) + dy).name() for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        assert any(name != canvas.colours().sea.name() for name in near), (longitude, latitude)


# --- keeping it --------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def asks(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | str, str], None]:
    """Answers the question where to save."""

    def answer(path: Path | str, kind: str = "") -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), kind))

    return answer


def test_a_picture_is_saved_at_the_resolution_of_print(
    page: WorldMapPage, asks: Callable[[Path | str, str], None], tmp_path: Path, qtbot: QtBot
) -> None:  # fmt: skip
    target = tmp_path / "map"
    asks(target, "PNG pictures (*.png)")
    with qtbot.waitSignal(page.context.told, timeout=20_000) as told:
        page.save_picture()
    assert told.args == ["Saved map.png"]
    image = QImage(str(tmp_path / "map.png"))
    assert image.width() == 4200
    assert round(image.dotsPerMeterX() * 0.0254) == 300
    assert image.pixelColor(5, 5).name() == "#ffffff"
    colours = {image.pixelColor(x, y).name() for x in range(0, 4200, 12) for y in range(0, image.height(), 12)}
    assert "#2a62c8" in colours
    assert "#e8e7e2" in colours


def test_a_drawing_is_saved_as_svg(page: WorldMapPage, asks: Callable[[Path | str, str], None], tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "map.svg"
    asks(target, "SVG drawings (*.svg)")
    with qtbot.waitSignal(page.context.told, timeout=20_000):
        page.save_picture()
    text = target.read_text("utf-8")
    assert text.startswith("<?xml")
    for said in ("Alpha Town", "Members on 30 June 2019, activities of 2019", "Members 4"):
        assert said in text


def test_title_and_legend_of_a_drawing_lie_over_what_is_beyond_the_map(page: WorldMapPage, canvas: WorldMapCanvas) -> None:
    """There the land goes on, since a drawing is not clipped."""
    canvas.zoom(12, QPointF(*canvas.port.to_window(*project(100, 60))))
    picture = MapPicture(canvas, page.content, page.context.theme, "en")
    image = QImage(picture.size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    QSvgRenderer(picture_svg(picture)).render(painter)
    painter.end()
    bottom = picture.size.height() - 3
    assert {image.pixelColor(x, y).name() for x in range(0, image.width(), 40) for y in (2, bottom)} == {"#ffffff"}
    land = [image.pixelColor(x, image.height() // 2).name() for x in range(20, image.width() - 20, 40)]
    assert land.count("#e8e7e2") > len(land) / 2


def test_nothing_is_saved_when_no_name_is_given(page: WorldMapPage, asks: Callable[[Path | str, str], None], tmp_path: Path) -> None:
    asks("", "")
    before = sorted(tmp_path.rglob("*"))
    page.save_picture()
    assert not page.context.jobs.jobs
    assert sorted(tmp_path.rglob("*")) == before


def test_the_pdf_is_shown_follows_the_choices_and_is_saved(
    page: WorldMapPage, asks: Callable[[Path | str, str], None], tmp_path: Path, qtbot: QtBot
) -> None:  # fmt: skip
    QTest.mouseClick(page.layer_chips[Layer.PROSPECT], Qt.MouseButton.LeftButton)
    page.save_pdf()
    (dialog,) = page.window().findChildren(PrintWorldMapDialog)
    qtbot.waitUntil(dialog.save.isEnabled, timeout=20_000)
    assert unnamed(dialog) == []
    assert "Members on 30 June 2019" in dialog.preview.page_text()
    assert round(dialog.preview.document.pagePointSize(0).width()) == 1191
    dialog.languages.button("fr").click()
    qtbot.waitUntil(lambda: not dialog.save.isEnabled())
    qtbot.waitUntil(dialog.save.isEnabled, timeout=20_000)
    assert "Carte du monde" in dialog.preview.page_text()
    target = tmp_path / "carte.pdf"
    asks(target, "")
    dialog.save_document()
    text = " ".join(part.extract_text() for part in PdfReader(target).pages)
    assert "Delta City" in text
    assert "Epsilon City" not in text, "the legend left it out"
    assert "Gamma Union" in text
    dialog.close()
