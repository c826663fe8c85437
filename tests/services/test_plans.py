"""Plan and outcome side by side."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityPlan
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import activities, plans
from gsef_desktop.services.history import history, put_back
from gsef_desktop.services.search import search_file
from gsef_desktop.storage.workspace import Workspace

JULY = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY)
MEXICO = Place(text="Mexico City", city="Mexico City", country="MX")
BILBAO = Place(text="Bilbao, Spain", city="Bilbao", country="ES")


@pytest.fixture
def meeting(workspace: Workspace) -> Activity:
    return activities.create_activity(workspace, title="Committee", time=JULY, place=MEXICO)


def sides(workspace: Workspace, activity: Activity) -> tuple[plans.PlanSide, plans.PlanSide]:
    with workspace.read() as reader:
        return plans.planned_or_actual(reader, activity.id, "planned"), plans.planned_or_actual(reader, activity.id, "actual")


def test_the_plan_stays_while_date_and_place_change(workspace: Workspace, meeting: Activity) -> None:
    plans.keep_as_plan(workspace, activity_id=meeting.id)
    activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 9, 2))
    activities.set_place(workspace, activity_id=meeting.id, place=BILBAO)
    plans.set_plan_note(workspace, activity_id=meeting.id, note=" planned for Mexico City, 8–9 July ")
    planned, actual = sides(workspace, meeting)
    assert planned == plans.PlanSide(time=JULY, place=MEXICO, note="planned for Mexico City, 8–9 July")
    assert (actual.time.earliest, actual.place, actual.note) == (date(2019, 9, 2), BILBAO, "")


def test_without_a_plan_what_is_was_planned(workspace: Workspace, meeting: Activity) -> None:
    planned, actual = sides(workspace, meeting)
    assert planned == actual == plans.PlanSide(time=JULY, place=MEXICO)


def test_the_plan_is_typed(workspace: Workspace, meeting: Activity) -> None:
    reading = plans.set_plan_time_text(workspace, activity_id=meeting.id, text="1-2 juin", language="fr")
    assert reading.understood
    plans.set_plan_place(workspace, activity_id=meeting.id, place=BILBAO)
    planned, actual = sides(workspace, meeting)
    assert (planned.time.earliest, planned.time.latest, planned.place) == (date(2019, 6, 1), date(2019, 6, 2), BILBAO)
    assert actual.time == JULY
    unread = plans.set_plan_time_text(workspace, activity_id=meeting.id, text="after the rain")
    assert (unread.understood, sides(workspace, meeting)[0].time.text) == (False, "after the rain")


def test_a_plan_is_removed_kept_again_and_goes_with_its_activity(workspace: Workspace, meeting: Activity) -> None:
    with pytest.raises(NotFound):
        plans.remove_plan(workspace, activity_id=meeting.id)
    plans.keep_as_plan(workspace, activity_id=meeting.id)
    plans.remove_plan(workspace, activity_id=meeting.id)
    activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 9, 2))
    plans.keep_as_plan(workspace, activity_id=meeting.id)
    assert sides(workspace, meeting)[0].time.earliest == date(2019, 9, 2)
    activities.delete_activity(workspace, activity_id=meeting.id)
    with workspace.read() as reader:
        assert reader.count(ActivityPlan) == 0


def test_a_confirmed_date_that_was_moved_is_offered(workspace: Workspace, meeting: Activity) -> None:
    def offered() -> plans.PlanSide | None:
        return plans.offered_plan(workspace, activity_id=meeting.id)

    assert offered() is None
    activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 7, 9))
    assert offered() is None, "a tentative date is no plan"
    activities.confirm_date(workspace, activity_id=meeting.id)
    assert offered() is None
    activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 9, 2))
    activities.set_place(workspace, activity_id=meeting.id, place=BILBAO)
    found = offered()
    assert found is not None
    assert (found.time.earliest, found.time.latest) == (date(2019, 9, 2), date(2019, 9, 3))
    assert found.place == MEXICO
    plans.keep_as_plan(workspace, activity_id=meeting.id, time=found.time, place=found.place)
    assert offered() is None
    assert sides(workspace, meeting)[0].place == MEXICO


def test_what_was_undone_is_not_offered(workspace: Workspace, meeting: Activity) -> None:
    activities.confirm_date(workspace, activity_id=meeting.id)
    activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 9, 2))
    workspace.undo()
    assert plans.offered_plan(workspace, activity_id=meeting.id) is None


def test_the_history_tells_of_the_plan_as_a_whole(workspace: Workspace, meeting: Activity) -> None:
    plans.keep_as_plan(workspace, activity_id=meeting.id)
    plans.set_plan_time_text(workspace, activity_id=meeting.id, text="1–2 June 2019")
    plans.set_plan_place(workspace, activity_id=meeting.id, place=BILBAO)
    plans.set_plan_note(workspace, activity_id=meeting.id, note="the host withdrew")
    ref = RecordRef("activity_plan", plans.plan_id(meeting.id))
    steps = history(workspace, ref=ref, language="en", render=str)
    told = [(str(field.name), field.before, field.after) for step in steps for field in step.fields]
    assert told == [
        ("Why it came otherwise", "–", "the host withdrew"),
        ("Place", "Mexico City", "Bilbao, Spain"),
        ("Date", "8–9 July 2019, tentative", "1–2 June 2019, tentative"),
    ]
    put_back(workspace, step=steps[2].fields[0])
    assert sides(workspace, meeting)[0].time == JULY


def test_the_note_of_a_plan_leads_to_its_activity(workspace: Workspace, meeting: Activity) -> None:
    plans.set_plan_note(workspace, activity_id=meeting.id, note="the zeppelin was late")
    (hit,) = search_file(workspace, text="zeppelin")
    assert (hit.ref, hit.title) == (RecordRef("activity", meeting.id), "Committee")
