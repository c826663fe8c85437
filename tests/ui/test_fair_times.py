"""Finding a time in the window: strips, best times, the year, and what is done with the chosen time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.call_hours import HOUR, USUAL_WEIGHTS, midnight, seconds_of
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.fair_times import added, leximin
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, Body, Classification, Meeting, Organisation, Seat, SeatTerm
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services import meetings, participants
from gsef_desktop.services.call_weights import weights_of
from gsef_desktop.services.fair_times import set_meeting_time
from gsef_desktop.ui.meetings.fair_times_page import FairTimesPage
from gsef_desktop.ui.meetings.hour_looks import HourCell
from gsef_desktop.ui.meetings.hour_strips import HourStrips, StripLayout
from gsef_desktop.ui.meetings.times_tables import BAR, CELL, FIRST_CALL
from gsef_desktop.ui.meetings.weights_popup import WeightsPopup
from tests.ui.looking import StretchingTranslator, clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NAMES = ("Seoul", "Montréal", "Bilbao", "Bamako", "Mexico City")
ONLINE = Place(text="Zoom", online=True)


class Times:
    """The stage with the tab open for the call of October; one in January has its time."""

    def __init__(self, stage: Stage, names: tuple[str, ...] = NAMES) -> None:
        self.stage, self.workspace, self.qtbot = stage, stage.workspace, stage.qtbot
        self.body_id = self._add_body(names)
        self.january = self._add_call("Call of January", date(2019, 1, 30))
        set_meeting_time(self.workspace, meeting_id=self.january, start=datetime(2019, 1, 30, 12, tzinfo=UTC), minutes=120)
        self.meeting_id = self._add_call("Call of October", date(2019, 10, 16))
        stage.view.open_with(meeting=self.meeting_id, tab="times")
        if names:
            stage.qtbot.waitUntil(lambda: self.page.slot is not None)

    @property
    def page(self) -> FairTimesPage:
        """The page."""
        return self.stage.view.page.times

    @property
    def strips(self) -> HourStrips:
        """The strips of hours."""
        return self.page.strips

    def at(self, hour: float, city: int = 0) -> QPoint:
        """A place in a strip."""
        layout = self.strips.strips()
        return QPoint(round(layout.x(hour * HOUR)), round(layout.strip(city).center().y()))

    def start(self) -> str:
        """The chosen time."""
        assert self.page.slot is not None
        return f"{self.page.slot.start:%d %H:%M}"

    def _add_body(self, names: tuple[str, ...]) -> str:
        with self.workspace.edit(message("Body")) as unit:
            body = unit.add(Body(name="Example Committee"))
            for number, name in enumerate(names):
                organisation = unit.add(Organisation(name=f"{name} Example", place=recognise_place(name)))
                classification = Classification.CHAIR if number == 0 else Classification.VICE_CHAIR
                seat = unit.add(Seat(body_id=body.id, classification=classification, rank=f"B{number}1"))
                unit.add(SeatTerm(seat_id=seat.id, organisation_id=organisation.id))
        return body.id

    def _add_call(self, title: str, day: date) -> str:
        frame = TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
        made = meetings.make_meeting(self.workspace, title=title, year=2019, time_frame=frame, place=ONLINE, body_id=self.body_id)
        participants.add_seats(self.workspace, meeting_id=made.id, body_id=self.body_id)
        return made.id


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    yield from make_stage(qtbot, tmp_path, filled=False)


@pytest.fixture
def times(stage: Stage) -> Times:
    return Times(stage)


def test_the_fairest_time_of_the_week_is_chosen_and_says_why(times: Times) -> None:
    assert times.start() == "15 12:00"  # Monday is a holiday in Montréal
    assert times.page.tools.days.text() == "14–18 October 2019"
    assert times.page.tools.length.value() == 90
    assert times.page.title.text() == "Local hours on Tuesday 15 October 2019"
    assert "Nobody at night, but until 22:30 in Seoul" in times.page.reasons.text()
    assert "Worst 4, total 7.5" in times.page.reasons.text()
    assert times.stage.view.status_text() == "12:00 UTC selected"
    said = times.strips.accessibleDescription()
    assert "Seoul 21:00, 4 points" in said
    assert "Bamako 12:00, 0 points" in said


def test_a_click_in_the_strips_chooses_the_half_hour_there(times: Times) -> None:
    times.qtbot.mouseClick(times.strips, Qt.MouseButton.LeftButton, pos=times.at(9.7, city=2))
    assert times.start() == "15 09:30"
    row = times.page.table.currentIndex().row()
    assert times.page.model.slot(row) == times.page.slot
    times.qtbot.mouseClick(times.strips, Qt.MouseButton.LeftButton, pos=QPoint(4, times.at(1).y()))  # beside the hours
    assert times.start() == "15 09:30"


def test_keys_in_the_strips_go_by_slots_and_by_days_within_the_span(times: Times) -> None:
    times.strips.setFocus()
    times.stage.key(Qt.Key.Key_Right)
    assert times.start() == "15 12:30"
    times.stage.key(Qt.Key.Key_Left)
    times.stage.key(Qt.Key.Key_Left)
    assert times.start() == "15 11:30"
    times.stage.key(Qt.Key.Key_Down)
    assert times.start() == "16 11:30"
    for _ in range(4):
        times.stage.key(Qt.Key.Key_PageDown)
    assert times.start() == "18 11:30"
    assert not times.page.later.isEnabled()
    times.qtbot.mouseClick(times.page.earlier, Qt.MouseButton.LeftButton)
    assert times.start() == "17 11:30"


def test_the_ranked_list_is_gone_through_with_the_keys(times: Times) -> None:
    times.page.table.setFocus()
    times.stage.key(Qt.Key.Key_Down)
    assert times.start() == "16 12:00"
    model = times.page.model
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["No.", "UTC", *NAMES, "Worst", "Total"]
    assert [model.index(1, column).data() for column in (0, 1, 2, 7, 8)] == ["2", "Wed 16 Oct, 12:00", "21:00", "4", "7.5"]
    cell = model.index(1, 2).data(CELL)
    assert isinstance(cell, HourCell)
    assert (cell.text, cell.kind) == ("21:00", "uncomfortable")
    spoken = model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Seoul: Wednesday 16 October, 21:00, 4 points"


def test_use_this_time_puts_the_meeting_there_in_one_step(times: Times) -> None:
    times.qtbot.mouseClick(times.strips, Qt.MouseButton.LeftButton, pos=times.at(9.2))
    depth = times.workspace.undo_label
    times.qtbot.mouseClick(times.page.tools.use, Qt.MouseButton.LeftButton)
    data = meetings.find_meeting(times.workspace, meeting_id=times.meeting_id)
    assert (data.activity.time.earliest, data.activity.time.start_time, data.activity.time.end_time) == (
        date(2019, 10, 15), time(9), time(10, 30),
    )  # fmt: skip
    assert [(one.day, one.start, one.zone) for one in data.sessions] == [(date(2019, 10, 15), time(9), "UTC")]
    assert times.workspace.undo_label != depth
    assert times.start() == "15 09:00"  # it stays in view
    assert "15 October 2019" in times.stage.view.page.dates.text()
    times.workspace.undo()
    assert meetings.find_meeting(times.workspace, meeting_id=times.meeting_id).activity.time.earliest == date(2019, 10, 16)


def test_enter_in_the_list_takes_the_time_too(times: Times) -> None:
    times.page.table.setFocus()
    times.stage.key(Qt.Key.Key_Return)
    assert meetings.find_meeting(times.workspace, meeting_id=times.meeting_id).activity.time.start_time == time(12)


def test_days_and_length_are_typed_and_chosen(times: Times) -> None:
    days = times.page.tools.days
    days.setFocus()
    days.selectAll()
    times.stage.type("21~25 October")
    times.stage.key(Qt.Key.Key_Return)
    assert days.text() == "21–25 October 2019"
    assert times.start() == "21 12:00"
    length = times.page.tools.length
    length.setCurrentIndex(length.findData(120))
    length.chosen.emit(120)
    assert times.page.slot is not None
    assert times.page.slot.minutes == 120
    days.setFocus()
    days.selectAll()
    times.stage.type("someday")
    times.stage.key(Qt.Key.Key_Return)
    assert days.property("bad")
    assert times.start() == "21 12:00"


def test_further_cities_are_typed_and_remembered(times: Times) -> None:
    field = times.page.tools.cities
    field.setFocus()
    times.stage.type("Tunis, Seoul")
    times.stage.key(Qt.Key.Key_Return)
    assert times.page.found is not None
    assert [city.name for city in times.page.found.cities] == [*NAMES, "Tunis"]
    field.selectAll()
    times.stage.type("Atlantisburg")
    times.stage.key(Qt.Key.Key_Return)
    assert field.property("bad")
    assert [city.name for city in times.page.found.cities] == list(NAMES)
    assert times.stage.context.remembered(f"times.cities.{times.meeting_id}") == "Atlantisburg"


def test_a_meeting_of_nobody_asks_for_cities(stage: Stage) -> None:
    times = Times(stage, names=())
    assert times.page.empty.isVisible()
    assert not times.page.tools.use.isEnabled()
    times.qtbot.mouseClick(times.page.empty.buttons[0], Qt.MouseButton.LeftButton)
    times.stage.type("Seoul, Bilbao")
    times.stage.key(Qt.Key.Key_Return)
    assert not times.page.empty.isVisible()
    assert times.page.slot is not None


def test_a_new_participant_appears_in_the_strips(times: Times) -> None:
    with times.workspace.edit(message("Tunis")) as unit:
        tunis = unit.add(Organisation(name="Tunis Example", place=recognise_place("Tunis")))
        nowhere = unit.add(Organisation(name="Example Network"))
    for organisation_id in (tunis.id, nowhere.id):
        participants.add_participant(times.workspace, meeting_id=times.meeting_id, organisation_id=organisation_id)
    assert times.page.found is not None
    assert [city.name for city in times.page.found.cities] == [*NAMES, "Tunis"]
    assert times.page.unplaced.text() == "1 without a city"
    assert times.page.unplaced.toolTip() == "Example Network"


def test_weights_are_changed_for_the_file(times: Times) -> None:
    times.qtbot.mouseClick(times.page.tools.weights, Qt.MouseButton.LeftButton)
    popup = times.page.tools.findChild(WeightsPopup)
    assert popup is not None
    assert popup.fields["night"].value() == USUAL_WEIGHTS.night
    popup.fields["outer"].setValue(9)
    times.qtbot.mouseClick(popup.keep, Qt.MouseButton.LeftButton)
    assert weights_of(times.workspace).outer == 9
    assert "1–9" in times.page.legend.accessibleName()
    times.workspace.undo()
    assert "1–2" in times.page.legend.accessibleName()


def test_the_invitation_is_copied_in_the_language_that_is_chosen(times: Times) -> None:
    menu = times.page.tools.copy.menu()
    french = next(action for action in menu.actions() if action.text() == "French")
    french.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Call of October\nMardi 15 octobre 2019, 12:00–13:30 UTC\n")
    assert "Séoul, 21:00–22:30" in text
    assert text.rstrip().endswith("Montréal 08:00, Bilbao 14:00, Bamako 12:00, Mexico 07:00 le même jour")


def test_the_invitation_is_copied_in_all_languages_at_once(times: Times) -> None:
    times.page.tools.copy.menu().actions()[-1].trigger()
    text = QGuiApplication.clipboard().text()
    for word in ("the same day", "le même jour", "el mismo día", "모두 같은 날"):
        assert text.count(word) == 1


def test_the_window_in_which_the_date_was_found_is_offered(times: Times) -> None:
    assert not times.page.window_days.isVisible()
    with times.workspace.edit(message("Window")) as unit:
        activity_id = unit.get(Meeting, times.meeting_id).activity_id
        unit.update(Activity, activity_id, window_first=date(2019, 10, 21), window_last=date(2019, 10, 25))
    assert times.page.window_days.text() == "Try 21–25 October"
    times.qtbot.mouseClick(times.page.window_days, Qt.MouseButton.LeftButton)
    assert times.page.tools.days.text() == "21–25 October 2019"
    assert times.start() == "21 12:00"
    assert not times.page.window_days.isVisible()


def test_the_ledger_shows_the_calls_of_the_year_and_they_can_be_counted_in(times: Times) -> None:
    model = times.page.ledger.model
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())] == ["City", "Points", "30 Jan"]
    assert [model.index(row, 1).data() for row in range(5)] == ["6", "3", "0", "0", "6"]
    assert model.index(0, 1).data(BAR) == 1
    assert model.index(4, FIRST_CALL).data(CELL).text == "06:00"
    assert times.page.ledger.note.text() == "Seoul bears 6 of 15 points."
    times.qtbot.mouseClick(times.page.counted, Qt.MouseButton.LeftButton)
    assert times.page.found is not None
    assert times.page.found.carried == (6 * HOUR, 3 * HOUR, 0, 0, 6 * HOUR)
    sums = [added(slot.burdens, times.page.found.carried) for slot in times.page.found.slots]
    assert leximin(sums[0]) == min(map(leximin, sums))
    assert times.start() == "15 12:00"  # the chosen time stays


def test_a_city_that_has_borne_much_is_spared(times: Times) -> None:
    set_meeting_time(times.workspace, meeting_id=times.january, start=datetime(2019, 1, 30, 14, tzinfo=UTC), minutes=180)
    assert times.page.ledger.note.text().startswith("Seoul bears 26 of ")
    times.qtbot.mouseClick(times.page.counted, Qt.MouseButton.LeftButton)
    assert times.page.found is not None
    assert times.page.found.slots[0].burdens[0] == 0


def test_a_plan_of_the_year_is_made_beside_the_window_and_its_calls_can_be_looked_at(times: Times) -> None:
    card = times.page.ledger
    card.count.setValue(4)
    times.qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    times.qtbot.waitUntil(lambda: card.plan is not None, timeout=20_000)
    assert card.plan is not None
    assert card.shown.value() == "plan"
    assert card.model.columnCount() == FIRST_CALL + 4
    assert "above the cheapest times" in card.note.text()
    assert card.button.text() == "Plan the year"
    if not card.isVisible():
        times.qtbot.mouseClick(times.page.switch.button("ledger"), Qt.MouseButton.LeftButton)
    box = card.table.visualRect(card.model.index(0, FIRST_CALL))
    times.qtbot.mouseClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert times.page.slot is not None
    assert times.page.slot.start == card.plan.slots[0].start
    times.qtbot.mouseClick(card.shown.button("ledger"), Qt.MouseButton.LeftButton)
    assert card.model.columnCount() == FIRST_CALL + 1


def test_a_plan_of_further_calls_makes_good_what_was_borne(times: Times) -> None:
    times.qtbot.mouseClick(times.page.counted, Qt.MouseButton.LeftButton)
    card = times.page.ledger
    card.count.setValue(2)
    times.qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    times.qtbot.waitUntil(lambda: card.plan is not None, timeout=20_000)
    assert card.plan is not None
    assert card.plan.slots[0].start.date() > date(2019, 1, 30)
    assert card.plan.borne[0] == 6 * HOUR + sum(slot.burdens[0] for slot in card.plan.slots)
    times.qtbot.mouseClick(times.page.counted, Qt.MouseButton.LeftButton)
    assert card.plan is None


def test_planning_can_be_cancelled(times: Times) -> None:
    card = times.page.ledger
    card.count.setValue(60)
    times.qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert card.button.text() == "Cancel"
    times.qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    times.qtbot.waitUntil(lambda: card.button.text() == "Plan the year", timeout=20_000)
    assert card.plan is None


def test_the_tab_has_no_inspector_and_the_others_get_theirs_back(stage: Stage) -> None:
    times = Times(stage)
    page = stage.view.page
    page.show_tab("agenda")
    page.toggle.click()
    assert stage.inspector is not None
    page.show_tab("times")
    assert stage.inspector is None
    assert not page.toggle.isEnabled()
    page.show_tab("participants")
    assert stage.inspector is not None
    assert times.stage.view.show_record(RecordRef("meeting", times.meeting_id))


@pytest.mark.parametrize(("width", "height"), [(1170, 640), (828, 490), (760, 460)])
def test_everything_has_a_name_and_nothing_is_cut_off(times: Times, width: int, height: int) -> None:
    times.stage.resize(width, height)
    QApplication.processEvents()
    assert unnamed(times.page) == []
    assert clipped(times.page) == []
    narrow = times.page.width() < 980
    assert times.page.switch.isVisible() is narrow
    if narrow:
        times.qtbot.mouseClick(times.page.switch.button("ledger"), Qt.MouseButton.LeftButton)
        assert times.page.ledger.isVisible()
        assert not times.page.slots_card.isVisible()
        assert clipped(times.page) == []


@pytest.fixture
def stretched() -> Iterator[None]:
    """Every sentence is half as long again while the test runs."""
    translator = StretchingTranslator()
    QApplication.installTranslator(translator)
    yield
    QApplication.removeTranslator(translator)


@pytest.mark.parametrize(("width", "height"), [(1170, 640), (972, 490)])
def test_nothing_is_cut_off_where_words_are_longer(qtbot: QtBot, tmp_path: Path, stretched: None, width: int, height: int) -> None:
    for stage in make_stage(qtbot, tmp_path, filled=False):
        times = Times(stage)
        stage.resize(width, height)
        QApplication.processEvents()
        assert clipped(times.page) == []


def test_a_span_that_was_typed_stays_when_a_time_in_it_is_used(times: Times) -> None:
    days = times.page.tools.days
    days.setFocus()
    days.selectAll()
    times.stage.type("14~25 October")
    times.stage.key(Qt.Key.Key_Return)
    times.page.table.setFocus()
    times.stage.key(Qt.Key.Key_Return)
    assert days.text() == "14–25 October 2019"


def test_the_layout_of_the_strips_goes_there_and_back() -> None:
    layout = StripLayout(width=1000, cities=3, row=40)
    for second in (0, 6 * HOUR, 23 * HOUR + 1800):
        assert layout.second(layout.x(second)) == pytest.approx(second)
    assert [layout.city_at(layout.strip(city).center().y()) for city in range(3)] == [0, 1, 2]
    assert layout.city_at(0) is None
    assert layout.city_at(layout.height) is None
    assert seconds_of(datetime(2019, 1, 30, tzinfo=UTC)) == midnight(date(2019, 1, 30))
