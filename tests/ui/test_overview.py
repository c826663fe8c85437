"""The Overview as it is used."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, Indicator, Meeting, Programme
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services import activities
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.overview.cards import ConfirmCard, FindingsCard, GoalCard, MeetingCard, RowButton
from gsef_desktop.ui.overview.strip import WeekStrip
from gsef_desktop.ui.overview.view import OverviewView
from gsef_desktop.ui.widgets.labels import Badge
from gsef_desktop.ui.widgets.layout import Card

TODAY = date(2019, 6, 11)


@pytest.fixture
def view(qtbot: QtBot, context: UiContext) -> OverviewView:
    with context.workspace.edit(message("Fill")) as unit:
        programme = unit.add(Programme(year=2019))
        for id, title, first, last, place in (
            ("a", "Conference", date(2019, 6, 22), date(2019, 6, 28), Place(text="Geneva", city="Geneva", country="CH")),
            ("b", "Dialogue", date(2019, 6, 25), date(2019, 6, 28), Place(text="Dakar", city="Dakar", country="SN")),
            ("c", "Later call", date(2019, 9, 3), date(2019, 9, 3), Place(text="online", online=True)),
        ):
            time = TimeFrame(earliest=first, latest=last, precision=Precision.DAY)
            unit.add(Activity(id=id, title=title, programme_id=programme.id, time=time, place=place))
        unit.add(Meeting(id="m", activity_id="b", symbol="X/2019/1"))
        unit.add(Indicator(programme_id=programme.id, title="Members", unit="members", baseline=49, target=100, due_on=date(2019, 12, 31)))
    made = OverviewView(context, today=TODAY)
    qtbot.addWidget(made)
    context.bridge.changed.connect(made.refresh)
    made.resize(1170, 750)
    made.show()
    qtbot.waitExposed(made)
    return made


def strip_of(view: OverviewView) -> WeekStrip:
    return view.findChildren(WeekStrip)[0]


def card(view: OverviewView, kind: type[Card]) -> Card:
    return next(one for one in view.findChildren(Card) if one.isVisible() and isinstance(one, kind))


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_today_and_its_week_stand_on_top(view: OverviewView) -> None:
    assert {"Tuesday 11 June 2019", "Week 24"} <= set(texts(view))


def test_bars_of_the_weeks_do_not_overlap_and_can_be_clicked(view: OverviewView, qtbot: QtBot, context: UiContext) -> None:
    bars = strip_of(view).bars
    assert [bar.row.id for bar in bars] == ["a", "b"]
    for one in bars:
        for other in bars:
            if one is not other:
                assert not one.rect.united(one.label).intersects(other.rect.united(other.label))
    qtbot.mouseClick(strip_of(view), Qt.MouseButton.LeftButton, pos=bars[1].rect.center().toPoint())
    assert context.selected == RecordRef("activity", "b")


def add_calls(context: UiContext, count: int, title: str) -> None:
    with context.workspace.edit(message("Fill")) as unit:
        programme = unit.all(Programme, year=2019)[0]
        for number in range(count):
            day = date(2019, 6, 12 + number % 3)
            time = TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
            unit.add(Activity(title=f"{title} {number}", programme_id=programme.id, time=time))


@pytest.mark.parametrize("width", [420, 700, 1400])
def test_names_never_lie_upon_each_other_however_narrow(view: OverviewView, context: UiContext, width: int) -> None:
    add_calls(context, 6, "A seminar with a rather long name that no calendar could ever hold, in several parts")
    view.resize(width, 750)
    strip = strip_of(view)
    strip.resize(width, 300)
    for bar in strip.bars:
        assert bar.label.left() >= 0
        assert bar.label.right() <= strip.width() + 1
        for other in strip.bars:
            if other is not bar:
                assert not bar.rect.united(bar.label).intersects(other.rect.united(other.label))


def test_a_crowded_strip_leaves_room_for_the_cards(view: OverviewView, context: UiContext) -> None:
    before = strip_of(view).sizeHint().height()
    add_calls(context, 60, "Call")
    assert len(strip_of(view).bars) < 60
    assert strip_of(view).sizeHint().height() < before + 200


def test_what_has_begun_does_not_count_backwards(view: OverviewView, context: UiContext) -> None:
    time = TimeFrame(earliest=date(2019, 6, 10), latest=date(2019, 6, 12), precision=Precision.DAY)
    activities.create_activity(context.workspace, title="Running", time=time)
    badges = [one.accessibleName() for one in view.findChildren(Badge) if one.isVisible()]
    assert "Today" in badges
    assert not any("-" in text for text in badges)


def test_the_strip_is_walked_by_keyboard(view: OverviewView, qtbot: QtBot, context: UiContext) -> None:
    strip = strip_of(view)
    strip.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(strip, key)
    assert context.selected == RecordRef("activity", "b")
    assert "Dialogue Dakar" in strip.accessibleDescription()


def test_later_weeks_and_back(view: OverviewView, qtbot: QtBot) -> None:
    later = next(one for one in view.findChildren(QToolButton) if one.accessibleName() == "Later weeks")
    qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    assert [bar.row.id for bar in strip_of(view).bars] == ["c"]
    home = next(one for one in view.findChildren(QPushButton) if one.text() == "Today")
    qtbot.mouseClick(home, Qt.MouseButton.LeftButton)
    assert [bar.row.id for bar in strip_of(view).bars] == ["a", "b"]


def test_a_date_to_confirm_leads_to_its_activity_and_leaves_when_confirmed(view: OverviewView, qtbot: QtBot, context: UiContext) -> None:
    rows = card(view, ConfirmCard).findChildren(RowButton)
    assert [row.accessibleName().split(",")[0] for row in rows] == ["Conference", "Dialogue", "Later call"]
    with qtbot.waitSignal(context.inspector_entered):
        rows[0].setFocus()
        qtbot.keyClick(rows[0], Qt.Key.Key_Return)
    assert context.selected == RecordRef("activity", "a")
    activities.confirm_date(context.workspace, activity_id="a")

    def names() -> list[str]:
        shown = [one for one in view.findChildren(ConfirmCard) if one.isVisible()]
        return [row.accessibleName().split(",")[0] for one in shown for row in one.findChildren(RowButton)]

    qtbot.waitUntil(lambda: names() == ["Dialogue", "Later call"])
    with context.workspace.read() as reader:
        assert reader.get(Activity, "a").time.date_certainty is Certainty.CONFIRMED


def test_the_next_meeting_opens(view: OverviewView, qtbot: QtBot, context: UiContext) -> None:
    found = card(view, MeetingCard)
    assert "in 14 days" in texts(found)
    button = next(one for one in found.findChildren(QPushButton) if one.text() == "Open meeting")
    with qtbot.waitSignal(context.record_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [RecordRef("meeting", "m")]


def test_findings_lead_to_the_checks(view: OverviewView, qtbot: QtBot, context: UiContext) -> None:
    row = card(view, FindingsCard).findChildren(RowButton)[0]
    assert row.accessibleName() == "Clashes: 1"
    with qtbot.waitSignal(context.view_requested) as asked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.args == ["checks", {"kind": "clash"}]


def test_members_against_the_goal(view: OverviewView) -> None:
    assert {"49", "of 100 by 31 December 2019", "51 to go"} <= set(texts(card(view, GoalCard)))


def test_a_year_that_is_not_the_present_one_begins_with_its_first_activity(view: OverviewView, context: UiContext) -> None:
    context.set_year(2018)
    view.refresh(None)
    assert "2018" in texts(view)
    assert strip_of(view).bars == []
    assert "No activities in 2018 yet. Add one or import the programme." in texts(view)


def test_days_are_counted_in_the_present_year_only(view: OverviewView, context: UiContext) -> None:
    time = TimeFrame(earliest=date(2020, 1, 8), latest=date(2020, 1, 8), precision=Precision.DAY)
    activities.create_activity(context.workspace, title="Early call", time=time)
    badges = [one.accessibleName() for one in view.findChildren(Badge) if one.isVisible()]
    assert "In 11 days" in badges
    context.set_year(2020)
    view.refresh(None)
    assert [one.accessibleName() for one in view.findChildren(Badge) if one.isVisible()] == []
    assert {"Early call"} <= {row.accessibleName().split(",")[0] for row in card(view, ConfirmCard).findChildren(RowButton)}


def test_the_keyboard_stays_on_its_row_when_the_file_changes(view: OverviewView, qtbot: QtBot, context: UiContext) -> None:
    card(view, ConfirmCard).findChildren(RowButton)[1].setFocus()
    activities.confirm_date(context.workspace, activity_id="a")
    focus = view.focusWidget()
    assert isinstance(focus, RowButton)
    assert focus.accessibleName().startswith("Dialogue")


def test_today_leads_back_to_the_present_year(view: OverviewView, qtbot: QtBot, context: UiContext) -> None:
    context.set_year(2018)
    view.refresh(None)
    home = next(one for one in view.findChildren(QPushButton) if one.text() == "Today")
    qtbot.mouseClick(home, Qt.MouseButton.LeftButton)
    assert context.year == 2019
    assert [bar.row.id for bar in strip_of(view).bars] == ["a", "b"]


def test_overdue_fees_are_a_quiet_line_that_leads_to_them(context: UiContext, qtbot: QtBot) -> None:
    from gsef_desktop.domain.messages import message
    from gsef_desktop.domain.records import Fee, Organisation

    made = OverviewView(context, today=date(2019, 6, 1))
    qtbot.addWidget(made)
    made.show()
    assert not [one for one in made.findChildren(RowButton) if "overdue" in one.accessibleName()]
    with context.workspace.edit(message("Test")) as unit:
        for name in ("Alpha", "Beta"):
            town = unit.add(Organisation(name=name))
            unit.add(Fee(organisation_id=town.id, year=2018, amount=5000, currency="EUR", due_on=date(2018, 3, 31)))
    made.refresh(None)
    row = next(one for one in made.findChildren(RowButton) if one.accessibleName() == "2 fees are overdue")
    asked: list[tuple[str, object]] = []
    context.view_requested.connect(lambda name, arguments: asked.append((name, arguments)))
    row.opened.emit()
    assert asked == [("members", {"page": "fees"})]
