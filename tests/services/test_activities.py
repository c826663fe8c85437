"""What a user does to an activity."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityDirection,
    ActivityPartner,
    ActivityStatus,
    AgendaItem,
    Detail,
    Direction,
    Meeting,
    MeetingSession,
    Paper,
    Programme,
    ProgrammeLine,
    Translation,
    link_id,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.services import activities
from gsef_desktop.storage.workspace import Workspace

JULY = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY, text="8~9 July")
AUGUST = TimeFrame(earliest=date(2019, 8, 1), latest=date(2019, 8, 31), precision=Precision.MONTH, kind=TimeKind.WINDOW, text="? August")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "a.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def meeting(workspace: Workspace) -> Activity:
    """An activity of two days in July 2019."""
    return activities.create_activity(workspace, title=" Signing ", time=JULY, place=Place(text="Mexico City"))


def read(workspace: Workspace, id: str) -> Activity:
    with workspace.read() as reader:
        return reader.get(Activity, id)


def test_an_activity_is_made_in_the_programme_of_its_year(workspace: Workspace, meeting: Activity) -> None:
    other = activities.create_activity(workspace, title="Camp", year=2019)
    with workspace.read() as reader:
        (programme,) = reader.all(Programme)
    assert (meeting.title, meeting.programme_id, programme.year) == ("Signing", programme.id, 2019)
    assert other.programme_id == programme.id
    assert other.rank > meeting.rank
    assert str(workspace.undo_label) == "Add Camp"


def test_an_activity_needs_a_title(workspace: Workspace, meeting: Activity) -> None:
    with pytest.raises(Invalid):
        activities.create_activity(workspace, title="  ")
    with pytest.raises(Invalid):
        activities.update_activity(workspace, activity_id=meeting.id, title="")
    with pytest.raises(Invalid):
        activities.set_title(workspace, activity_id=meeting.id, language="en", title=" ")
    assert read(workspace, meeting.id).title == "Signing"


def test_moving_keeps_the_length_and_can_be_undone(workspace: Workspace, meeting: Activity) -> None:
    changes = activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 7, 31))
    moved = read(workspace, meeting.id).time
    assert (moved.earliest, moved.latest, moved.text) == (date(2019, 7, 31), date(2019, 8, 1), "")
    assert changes.touches("activity")
    assert str(workspace.undo_label) == "Move Signing"
    workspace.undo()
    assert read(workspace, meeting.id).time == JULY


def test_what_has_no_day_takes_place_on_the_day_it_is_put_on(workspace: Workspace) -> None:
    camp = activities.create_activity(workspace, title="Camp", time=AUGUST)
    activities.move_activity(workspace, activity_id=camp.id, first=date(2019, 8, 12))
    dated = read(workspace, camp.id).time
    assert (dated.earliest, dated.latest, dated.precision, dated.kind) == (
        date(2019, 8, 12), date(2019, 8, 12), Precision.DAY, TimeKind.EVENT,
    )  # fmt: skip
    assert dated.date_certainty is Certainty.TENTATIVE


def test_stretching_a_window_to_one_day_settles_it(workspace: Workspace, meeting: Activity) -> None:
    window = TimeFrame(earliest=date(2019, 10, 14), latest=date(2019, 10, 18), precision=Precision.DAY, kind=TimeKind.WINDOW)
    activities.set_time(workspace, activity_id=meeting.id, time=window)
    activities.stretch_activity(workspace, activity_id=meeting.id, first=date(2019, 10, 14), last=date(2019, 10, 16))
    assert read(workspace, meeting.id).time.kind is TimeKind.WINDOW
    activities.stretch_activity(workspace, activity_id=meeting.id, first=date(2019, 10, 16), last=date(2019, 10, 16))
    assert read(workspace, meeting.id).time.kind is TimeKind.EVENT
    with pytest.raises(Invalid):
        activities.stretch_activity(workspace, activity_id=meeting.id, first=date(2019, 10, 16), last=date(2019, 10, 15))


def test_steps_of_one_move_by_keyboard_are_one_step_back(workspace: Workspace, meeting: Activity) -> None:
    for day in (9, 10, 11):
        activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 7, day), merge_key="move")
    workspace.undo()
    assert read(workspace, meeting.id).time == JULY


def test_a_date_is_confirmed_once_its_day_is_known(workspace: Workspace, meeting: Activity) -> None:
    activities.confirm_date(workspace, activity_id=meeting.id)
    assert read(workspace, meeting.id).time.date_certainty is Certainty.CONFIRMED
    activities.confirm_date(workspace, activity_id=meeting.id, confirmed=False)
    assert read(workspace, meeting.id).time == JULY
    camp = activities.create_activity(workspace, title="Camp", time=AUGUST)
    with pytest.raises(Invalid, match="its day is not known"):
        activities.confirm_date(workspace, activity_id=camp.id)


def test_a_place_is_confirmed_once_there_is_one(workspace: Workspace, meeting: Activity) -> None:
    activities.confirm_place(workspace, activity_id=meeting.id)
    assert read(workspace, meeting.id).time.place_certainty is Certainty.CONFIRMED
    activities.set_place(workspace, activity_id=meeting.id, place=Place())
    with pytest.raises(Invalid):
        activities.confirm_place(workspace, activity_id=meeting.id)


def test_typed_dates_are_read_in_the_year_of_the_activity(workspace: Workspace, meeting: Activity) -> None:
    activities.confirm_date(workspace, activity_id=meeting.id)
    reading = activities.set_time_text(workspace, activity_id=meeting.id, text="10~12 September", language="en")
    time = read(workspace, meeting.id).time
    assert reading.understood
    assert (time.earliest, time.latest, time.date_certainty) == (date(2019, 9, 10), date(2019, 9, 12), Certainty.CONFIRMED)
    assert time.text == "10~12 September"


def test_a_date_that_cannot_be_read_is_kept_as_text(workspace: Workspace, meeting: Activity) -> None:
    activities.confirm_date(workspace, activity_id=meeting.id)
    reading = activities.set_time_text(workspace, activity_id=meeting.id, text="when the mayors agree", language="en")
    time = read(workspace, meeting.id).time
    assert not reading.understood
    assert str(reading.explanation)
    assert (time.is_known, time.text, time.date_certainty) == (False, "when the mayors agree", Certainty.TENTATIVE)


def test_titles_are_kept_in_several_languages(workspace: Workspace, meeting: Activity) -> None:
    activities.set_title(workspace, activity_id=meeting.id, language="en", title="Signing of the MOU")
    activities.set_title(workspace, activity_id=meeting.id, language="fr", title="Signature")
    activities.set_title(workspace, activity_id=meeting.id, language="fr", title="Signature du protocole")
    with workspace.read() as reader:
        assert reader.texts("activity", [meeting.id], "fr") == {(meeting.id, "title"): "Signature du protocole"}
    activities.set_title(workspace, activity_id=meeting.id, language="fr", title="")
    activities.set_title(workspace, activity_id=meeting.id, language="fr", title="Signature")
    with workspace.read() as reader:
        assert reader.texts("activity", [meeting.id], "fr") == {(meeting.id, "title"): "Signature"}
    assert read(workspace, meeting.id).title == "Signing of the MOU"


def test_an_activity_is_cancelled_and_planned_again(workspace: Workspace, meeting: Activity) -> None:
    activities.cancel_activity(workspace, activity_id=meeting.id)
    assert read(workspace, meeting.id).status is ActivityStatus.CANCELLED
    activities.cancel_activity(workspace, activity_id=meeting.id, cancelled=False)
    assert read(workspace, meeting.id).status is ActivityStatus.PLANNED


def with_dependents(workspace: Workspace, activity: Activity) -> str:
    """Give an activity everything that can belong to it; the id of its meeting."""
    with workspace.edit(message("Fill")) as unit:
        assert activity.programme_id is not None
        direction = unit.add(Direction(programme_id=activity.programme_id, number=1, title="Expand"))
        meeting = unit.add(Meeting(activity_id=activity.id))
        session = unit.add(MeetingSession(meeting_id=meeting.id))
        parent = unit.add(AgendaItem(meeting_id=meeting.id, session_id=session.id, title="Item"))
        child = unit.add(AgendaItem(meeting_id=meeting.id, parent_id=parent.id, title="Below"))
        unit.add_all(
            [
                ActivityPartner(activity_id=activity.id, name="Example Network"),
                ActivityDirection(id=link_id(activity.id, direction.id), activity_id=activity.id, direction_id=direction.id),
                Detail(owner_kind="activity", owner_id=activity.id, text="A detail"),
                Detail(owner_kind="meeting", owner_id=meeting.id, text="Another"),
                Paper(meeting_id=meeting.id, item_id=child.id, title="Paper"),
                Translation(
                    id=link_id("activity", activity.id, "title", "es"), owner_kind="activity", owner_id=activity.id, field="title",
                    language="es", text="Firma",
                ),
            ]
        )  # fmt: skip
    return meeting.id


def test_deleting_takes_everything_along_that_belongs_to_it_and_undo_brings_it_back(workspace: Workspace, meeting: Activity) -> None:
    with_dependents(workspace, meeting)
    kinds = (ActivityPartner, ActivityDirection, Detail, Meeting, MeetingSession, AgendaItem, Paper, Translation)

    def counts() -> list[int]:
        with workspace.read() as reader:
            return [reader.count(kind) for kind in kinds]

    before = counts()
    activities.delete_activity(workspace, activity_id=meeting.id)
    assert counts() == [0] * len(kinds)
    with workspace.read() as reader:
        assert reader.count(Direction) == 1
    with pytest.raises(NotFound):
        read(workspace, meeting.id)
    workspace.undo()
    assert counts() == before
    assert read(workspace, meeting.id) == meeting


def test_a_line_that_is_deleted_leaves_its_activities(workspace: Workspace, meeting: Activity) -> None:
    from gsef_desktop.services.removal import delete_with_dependents

    with workspace.edit(message("Add a line")) as unit:
        assert meeting.programme_id is not None
        line = unit.add(ProgrammeLine(programme_id=meeting.programme_id, number=1, title="Statutory"))
    activities.set_line(workspace, activity_id=meeting.id, line_id=line.id)
    with workspace.edit(message("Delete a line")) as unit:
        delete_with_dependents(unit, ProgrammeLine, line.id)
    assert read(workspace, meeting.id).line_id is None


def test_a_copy_has_the_same_things_but_its_own(workspace: Workspace, meeting: Activity) -> None:
    with_dependents(workspace, meeting)
    activities.confirm_date(workspace, activity_id=meeting.id)
    later = activities.create_activity(workspace, title="Later", year=2019)
    copy = activities.duplicate_activity(workspace, activity_id=meeting.id)
    with workspace.read() as reader:
        assert [each.name for each in reader.all(ActivityPartner, activity_id=copy.id)] == ["Example Network"]
        assert reader.count(ActivityDirection, activity_id=copy.id) == 1
        assert reader.count(Detail, owner_id=copy.id) == 1
        assert reader.count(Meeting, activity_id=copy.id) == 0
        assert reader.texts("activity", [copy.id], "es") == {(copy.id, "title"): "Firma"}
    assert copy.id != meeting.id
    assert copy.time == JULY
    assert meeting.rank < copy.rank < later.rank


def test_a_window_is_confirmed_by_its_day(workspace: Workspace) -> None:
    made = activities.create_activity(
        workspace, title="Call", year=2019,
        time=TimeFrame(earliest=date(2019, 10, 14), latest=date(2019, 10, 18), kind=TimeKind.WINDOW, precision=Precision.DAY),
    )  # fmt: skip
    with pytest.raises(Invalid, match="its day is not known"):
        activities.confirm_date(workspace, activity_id=made.id)
    activities.stretch_activity(workspace, activity_id=made.id, first=date(2019, 10, 16), last=date(2019, 10, 16))
    activities.confirm_date(workspace, activity_id=made.id)
    assert read(workspace, made.id).time.date_certainty is Certainty.CONFIRMED


def hours(day: date, start: time, end: time | None) -> TimeFrame:
    return TimeFrame(earliest=day, latest=day, precision=Precision.DAY, start_time=start, end_time=end, zone="Asia/Seoul")


def test_hours_are_given_moved_and_stretched_in_one_step_each(workspace: Workspace, meeting: Activity) -> None:
    activities.confirm_date(workspace, activity_id=meeting.id)
    day = date(2019, 7, 10)
    changes = activities.set_times(workspace, activity_id=meeting.id, time=hours(day, time(10), time(11)))
    assert changes.touches("activity")
    assert workspace.undo_label == message("Move {title}", title="Signing")
    given = read(workspace, meeting.id).time
    assert (given.start_time, given.zone, given.date_certainty) == (time(10), "Asia/Seoul", Certainty.CONFIRMED)
    activities.set_times(workspace, activity_id=meeting.id, time=hours(day, time(10), time(12)))
    assert workspace.undo_label == message("Change the length of {title}", title="Signing")
    workspace.undo()
    assert read(workspace, meeting.id).time == given


def test_steps_by_keyboard_become_one_and_an_unknown_day_is_set(workspace: Workspace) -> None:
    camp = activities.create_activity(workspace, title="Camp", time=AUGUST)
    activities.set_times(workspace, activity_id=camp.id, time=hours(date(2019, 8, 5), time(10), None))
    assert workspace.undo_label == message("Set the day of {title}", title="Camp")
    for minute in (15, 30, 45):
        activities.set_times(workspace, activity_id=camp.id, time=hours(date(2019, 8, 5), time(10, minute), None), merge_key="move")
    assert read(workspace, camp.id).time.start_time == time(10, 45)
    workspace.undo()
    assert read(workspace, camp.id).time.start_time == time(10)
    with pytest.raises(Invalid):
        activities.set_times(workspace, activity_id=camp.id, time=AUGUST)
    assert read(workspace, camp.id).time.start_time == time(10)
