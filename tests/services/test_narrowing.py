"""Narrowing an activity's date step by step, and the window in which its day was found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Meeting, Programme
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.services import activities, meetings
from gsef_desktop.services.history import history, put_back
from gsef_desktop.services.narrowing import back_to_window, narrow_activity
from gsef_desktop.services.windows import window_of
from gsef_desktop.storage.workspace import Workspace

YEAR = TimeFrame(earliest=date(2019, 1, 1), latest=date(2019, 12, 31), precision=Precision.YEAR, kind=TimeKind.WINDOW)
WINDOW = TimeFrame(earliest=date(2019, 4, 25), latest=date(2019, 4, 26), precision=Precision.DAY, kind=TimeKind.WINDOW)


def read(workspace: Workspace, activity: Activity) -> Activity:
    with workspace.read() as reader:
        return reader.get(Activity, activity.id)


def test_each_step_stands_in_the_history_and_can_be_undone(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Forum", time=YEAR)
    for precision in (Precision.QUARTER, Precision.MONTH, Precision.WEEK, Precision.DAY):
        narrow_activity(workspace, activity_id=made.id, precision=precision, at=date(2019, 3, 14))
    narrow_activity(workspace, activity_id=made.id, precision=Precision.MONTH)
    labels = [str(step.entry.label) for step in history(workspace, ref=RecordRef("activity", made.id), language="en", render=str)]
    assert labels == [
        "Make the date of Forum less exact", "Narrow Forum to 14 Mar 2019", "Narrow Forum to second week of Mar 2019",
        "Narrow Forum to Mar 2019", "Narrow Forum to Q1 2019", "Add Forum",
    ]  # fmt: skip
    for precision in (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.YEAR):
        workspace.undo()
        assert read(workspace, made).time.precision is precision


def test_the_same_precision_moves_to_another_slot(workspace: Workspace) -> None:
    march = TimeFrame(earliest=date(2019, 3, 1), latest=date(2019, 3, 31), precision=Precision.MONTH, kind=TimeKind.WINDOW)
    made = activities.create_activity(workspace, title="Forum", time=march)
    narrow_activity(workspace, activity_id=made.id, precision=Precision.MONTH, at=date(2019, 5, 20))
    assert (read(workspace, made).time.earliest, read(workspace, made).time.latest) == (date(2019, 5, 1), date(2019, 5, 31))


def test_a_forgotten_date_is_found_again_in_the_programme_of_its_year(workspace: Workspace) -> None:
    with workspace.edit(message("Test")) as unit:
        made = unit.add(Activity(title="Forum", time=YEAR))
    narrow_activity(workspace, activity_id=made.id, precision=Precision.UNKNOWN)
    after = read(workspace, made)
    with workspace.read() as reader:
        programme = reader.get(Programme, after.programme_id or "")
    assert (after.time.is_known, programme.year) == (False, 2019)
    assert not narrow_activity(workspace, activity_id=made.id, precision=Precision.UNKNOWN), "there is nothing left to forget"


def test_nothing_can_be_narrowed_without_a_day(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Forum", year=2019)
    with pytest.raises(Invalid):
        narrow_activity(workspace, activity_id=made.id, precision=Precision.MONTH)
    narrow_activity(workspace, activity_id=made.id, precision=Precision.MONTH, at=date(2019, 5, 3))
    assert read(workspace, made).time.earliest == date(2019, 5, 1)


def narrowed(workspace: Workspace, made: Activity) -> None:
    narrow_activity(workspace, activity_id=made.id, precision=Precision.DAY, at=date(2019, 4, 26))


def typed(workspace: Workspace, made: Activity) -> None:
    activities.set_time_text(workspace, activity_id=made.id, text="26 April")


def stretched(workspace: Workspace, made: Activity) -> None:
    activities.stretch_activity(workspace, activity_id=made.id, first=date(2019, 4, 26), last=date(2019, 4, 26))


def replaced(workspace: Workspace, made: Activity) -> None:
    day = TimeFrame(earliest=date(2019, 4, 26), latest=date(2019, 4, 26), precision=Precision.DAY)
    activities.set_time(workspace, activity_id=made.id, time=day)


def through_its_meeting(workspace: Workspace, made: Activity) -> None:
    with workspace.read() as reader:
        (meeting,) = reader.all(Meeting)
    day = TimeFrame(earliest=date(2019, 4, 26), latest=date(2019, 4, 26), precision=Precision.DAY)
    meetings.set_time(workspace, meeting_id=meeting.id, time_frame=day)


@pytest.mark.parametrize("way", [narrowed, typed, stretched, replaced, through_its_meeting])
def test_a_day_found_in_a_window_keeps_it_by_whichever_way(workspace: Workspace, way: object) -> None:
    made = activities.create_activity(workspace, title="Call", time=WINDOW)
    meetings.make_meeting(workspace, activity_id=made.id)
    assert callable(way)
    way(workspace, made)
    after = read(workspace, made)
    assert (after.time.earliest, after.time.latest, after.time.kind) == (date(2019, 4, 26), date(2019, 4, 26), TimeKind.EVENT)
    assert window_of(after) == (date(2019, 4, 25), date(2019, 4, 26))
    workspace.undo()
    assert (read(workspace, made).time, window_of(read(workspace, made))) == (WINDOW, None)


def test_a_month_is_a_window_too_when_it_is_dragged_to_a_day(workspace: Workspace) -> None:
    february = TimeFrame(earliest=date(2019, 2, 1), latest=date(2019, 2, 28), precision=Precision.MONTH, kind=TimeKind.WINDOW)
    made = activities.create_activity(workspace, title="Forum", time=february)
    activities.move_activity(workspace, activity_id=made.id, first=date(2019, 2, 14))
    assert window_of(read(workspace, made)) == (date(2019, 2, 1), date(2019, 2, 28))
    back_to_window(workspace, activity_id=made.id)
    assert read(workspace, made).time == february


def test_going_back_to_the_window_takes_the_day_and_its_confirmation(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Call", time=WINDOW)
    narrowed(workspace, made)
    activities.confirm_date(workspace, activity_id=made.id)
    back_to_window(workspace, activity_id=made.id)
    after = read(workspace, made)
    assert (after.time, window_of(after)) == (WINDOW, None)
    assert str(workspace.undo_label) == "Put Call back into its window"
    with pytest.raises(Invalid):
        back_to_window(workspace, activity_id=made.id)


def test_a_day_moved_out_of_its_window_remembers_it(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Call", time=WINDOW)
    narrowed(workspace, made)
    activities.move_activity(workspace, activity_id=made.id, first=date(2019, 6, 3))
    assert window_of(read(workspace, made)) == (date(2019, 4, 25), date(2019, 4, 26))
    activities.set_time_text(workspace, activity_id=made.id, text="one call between 3 and 7 June")
    assert window_of(read(workspace, made)) is None, "a new window has no other origin"


def test_a_window_cannot_be_confirmed_and_a_day_in_it_can(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Call", time=replace(WINDOW, date_certainty=Certainty.TENTATIVE))
    with pytest.raises(Invalid):
        activities.confirm_date(workspace, activity_id=made.id)
    narrowed(workspace, made)
    activities.confirm_date(workspace, activity_id=made.id)
    assert read(workspace, made).time.date_certainty is Certainty.CONFIRMED


def test_a_window_put_back_from_the_history_is_a_window_without_an_origin(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Call", time=WINDOW)
    narrowed(workspace, made)
    newest = history(workspace, ref=RecordRef("activity", made.id), language="en", render=str)[0]
    step = next(step for step in newest.fields if str(step.name) == "Date")
    assert step.before == "one day between 25 and 26 April 2019, tentative"
    assert {str(field.name) for field in newest.fields} == {"Date", "Window from", "Window until"}
    put_back(workspace, step=step)
    assert (read(workspace, made).time, window_of(read(workspace, made))) == (WINDOW, None)
