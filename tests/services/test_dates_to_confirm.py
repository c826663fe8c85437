"""The dates to confirm: by when each should be settled, and whom to ask."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, ActivityKind, Person
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.services import activities
from gsef_desktop.services.dates_to_confirm import DateToConfirm, dates_to_confirm, set_ask, set_settle_by
from gsef_desktop.services.overview import overview
from gsef_desktop.storage.workspace import Workspace

TODAY = date(2019, 6, 11)


def on(first: date, last: date | None = None, **more: Any) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY, **more)


def found(workspace: Workspace, **more: Any) -> list[DateToConfirm]:
    return dates_to_confirm(workspace, today=TODAY, **({"year": 2019} | more))


def one(workspace: Workspace) -> DateToConfirm:
    (row,) = found(workspace)
    return row


def test_what_is_settled_over_cancelled_or_of_another_year_is_not_among_them(workspace: Workspace) -> None:
    open_ = activities.create_activity(workspace, title="Open", time=on(date(2019, 9, 2)))
    activities.create_activity(workspace, title="Sure", time=on(date(2019, 9, 2), date_certainty=Certainty.CONFIRMED))
    activities.create_activity(workspace, title="Over", time=on(date(2019, 6, 10)))
    activities.create_activity(workspace, title="Next year", time=on(date(2020, 9, 2)))
    activities.create_activity(workspace, title="Work", time=on(date(2019, 9, 2)), kind=ActivityKind.PERIOD)
    gone = activities.create_activity(workspace, title="Cancelled", time=on(date(2019, 9, 2)))
    activities.cancel_activity(workspace, activity_id=gone.id)
    assert [each.row.id for each in found(workspace)] == [open_.id]
    assert {each.row.title for each in found(workspace, year=None)} == {"Open", "Next year"}
    assert [each.row.title for each in found(workspace, year=None, first=date(2020, 1, 1), last=date(2020, 12, 31))] == ["Next year"]


def test_a_window_is_open_even_where_it_is_said_to_be_confirmed(workspace: Workspace) -> None:
    frame = on(date(2019, 10, 14), date(2019, 10, 18), kind=TimeKind.WINDOW, date_certainty=Certainty.CONFIRMED)
    activities.create_activity(workspace, title="Call", time=frame, kind=ActivityKind.CALL)
    assert (one(workspace).settle_by, one(workspace).proposed) == (date(2019, 9, 30), True)


@pytest.mark.parametrize(
    ("kind", "settle_by"),
    [(ActivityKind.EVENT, date(2019, 7, 8)), (ActivityKind.ATTENDED, date(2019, 8, 5)), (ActivityKind.CALL, date(2019, 8, 19))],
)
def test_a_day_is_proposed_by_the_kind_of_activity(workspace: Workspace, kind: ActivityKind, settle_by: date) -> None:
    activities.create_activity(workspace, title="Forum", time=on(date(2019, 9, 2)), kind=kind)
    row = one(workspace)
    assert (row.settle_by, row.proposed, row.overdue, row.days_left) == (settle_by, True, False, 83)


def test_ones_own_day_goes_before_the_proposal(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Forum", time=on(date(2019, 9, 2)))
    set_settle_by(workspace, activity_id=made.id, day=date(2019, 6, 1))
    assert (one(workspace).settle_by, one(workspace).proposed, one(workspace).overdue) == (date(2019, 6, 1), False, True)
    set_settle_by(workspace, activity_id=made.id, day=TODAY)
    assert not one(workspace).overdue, "today there is still time"
    set_settle_by(workspace, activity_id=made.id, day=None)
    assert one(workspace).proposed


def test_whom_to_ask_is_a_person_words_or_whoever_is_responsible(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Forum", time=on(date(2019, 9, 2)))
    assert (one(workspace).ask, one(workspace).ask_id) == ("", None)
    with workspace.edit(message("Test")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
        bo = unit.add(Person(given_name="Bo", family_name="Sample"))
    activities.update_activity(workspace, activity_id=made.id, responsible_id=bo.id)
    assert (one(workspace).ask, one(workspace).ask_id) == ("Bo Sample", bo.id)
    set_ask(workspace, activity_id=made.id, name="Ada Example")
    assert (one(workspace).ask, one(workspace).ask_id) == ("Ada Example", ada.id)
    set_ask(workspace, activity_id=made.id, name="the host city")
    assert (one(workspace).ask, one(workspace).ask_id) == ("the host city", None)
    with workspace.read() as reader:
        activity = reader.get(Activity, made.id)
    assert (activity.ask_id, activity.ask_text) == (None, "the host city")


def test_the_most_urgent_comes_first_and_what_has_no_day_last(workspace: Workspace) -> None:
    activities.create_activity(workspace, title="Nothing known", year=2019)
    late = activities.create_activity(workspace, title="Late in the year", time=on(date(2019, 12, 2)))
    activities.create_activity(workspace, title="September", time=on(date(2019, 9, 2)))
    assert [each.row.title for each in found(workspace)] == ["September", "Late in the year", "Nothing known"]
    set_settle_by(workspace, activity_id=late.id, day=date(2019, 6, 1))
    assert [each.row.title for each in found(workspace)] == ["Late in the year", "September", "Nothing known"]
    shown = overview(workspace, year=2019, today=TODAY, first=date(2019, 6, 10))
    assert [each.row.title for each in shown.to_confirm] == ["Late in the year", "September", "Nothing known"]
