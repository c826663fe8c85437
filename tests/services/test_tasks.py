"""What a user does with tasks and with their templates."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import (
    Activity,
    ActivityStatus,
    Anchor,
    Person,
    Task,
    TaskTemplate,
    TaskTemplateStep,
)
from gsef_desktop.domain.tasks import CalendarTask, due_day
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.services import activities, programme, task_templates, tasks
from gsef_desktop.services.history import history
from gsef_desktop.services.search import search_file
from gsef_desktop.storage.workspace import Workspace
from tests.domain import time_frames

JULY = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY)
AUGUST = TimeFrame(earliest=date(2019, 8, 1), latest=date(2019, 8, 31), precision=Precision.MONTH, kind=TimeKind.WINDOW)


@pytest.fixture
def meeting(workspace: Workspace) -> Activity:
    """An activity of two days in July 2019, under line 1."""
    line = programme.add_line(workspace, year=2019, title="Statutory meetings")
    return activities.create_activity(workspace, title="Committee", time=JULY, line_id=line.id)


def dues(workspace: Workspace, activity: Activity) -> list[tuple[str, date | None]]:
    return [(row.title, row.due) for row in tasks.tasks_of_activity(workspace, activity_id=activity.id)]


# --- tasks -------------------------------------------------------------------------------------------------------------------------


def test_tasks_move_with_their_activity(workspace: Workspace, meeting: Activity) -> None:
    tasks.create_task(workspace, title=" Papers  out ", activity_id=meeting.id, offset_days=-42)
    tasks.create_task(workspace, title="Minutes", activity_id=meeting.id, offset_days=28, anchor=Anchor.LAST)
    tasks.create_task(workspace, title="Visas", activity_id=meeting.id, due_on=date(2019, 6, 3))
    assert dues(workspace, meeting) == [("Papers out", date(2019, 5, 27)), ("Visas", date(2019, 6, 3)), ("Minutes", date(2019, 8, 6))]
    activities.move_activity(workspace, activity_id=meeting.id, first=date(2019, 7, 15))
    assert dues(workspace, meeting) == [("Papers out", date(2019, 6, 3)), ("Visas", date(2019, 6, 3)), ("Minutes", date(2019, 8, 13))]
    activities.set_time(workspace, activity_id=meeting.id, time=AUGUST)
    assert dues(workspace, meeting) == [("Visas", date(2019, 6, 3)), ("Papers out", None), ("Minutes", None)]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    frame=time_frames.standard | time_frames.day_windows, offset=st.none() | st.integers(-4000, 4000), anchor=st.sampled_from(Anchor),
    due=st.none() | time_frames.days,
)  # fmt: skip
def test_the_file_reckons_as_the_domain_does(
    workspace: Workspace, frame: TimeFrame, offset: int | None, anchor: Anchor, due: date | None
) -> None:
    with workspace.edit(message("Test")) as unit:
        activity = unit.add(Activity(title="Anything", time=frame))
        task = unit.add(Task(title="Something", activity_id=activity.id, offset_days=offset, anchor=anchor, due_on=due))
    (row,) = tasks.tasks_of_activity(workspace, activity_id=activity.id)
    wanted = due_day(due_on=due, offset_days=offset, anchor=anchor, time=frame)
    assert (row.id, row.due) == (task.id, wanted)
    if wanted is not None:
        near = tasks.tasks_between(workspace, first=wanted - timedelta(days=3), last=wanted)
        assert task.id in {each.id for each in near}, "it is found by its day"
        assert task.id not in {each.id for each in tasks.tasks_between(workspace, first=wanted + timedelta(days=1), last=date.max)}


def test_a_task_by_itself_has_a_day_or_none_but_no_offset(workspace: Workspace) -> None:
    made = tasks.create_task(workspace, title="Order paper", due_on=date(2019, 6, 3))
    with pytest.raises(Invalid):
        tasks.update_task(workspace, task_id=made.id, offset_days=-7)
    with pytest.raises(Invalid):
        tasks.set_task_due_text(workspace, task_id=made.id, text="6 weeks before")
    with pytest.raises(Invalid):
        tasks.create_task(workspace, title="Order paper", offset_days=1)
    with pytest.raises(Invalid):
        tasks.create_task(workspace, title="  ")
    with pytest.raises(NotFound):
        tasks.create_task(workspace, title="Papers", activity_id="no such activity")


def test_when_it_is_due_is_typed(workspace: Workspace, meeting: Activity) -> None:
    made = tasks.create_task(workspace, title="Papers", activity_id=meeting.id)
    tasks.set_task_due_text(workspace, task_id=made.id, text="6 semaines avant", language="fr")
    assert dues(workspace, meeting) == [("Papers", date(2019, 5, 27))]
    tasks.set_task_due_text(workspace, task_id=made.id, text="3 June", year=2019)
    assert dues(workspace, meeting) == [("Papers", date(2019, 6, 3))]
    with pytest.raises(Invalid):
        tasks.set_task_due_text(workspace, task_id=made.id, text="soon")
    assert dues(workspace, meeting) == [("Papers", date(2019, 6, 3))]
    tasks.set_task_due_text(workspace, task_id=made.id, text="")
    assert dues(workspace, meeting) == [("Papers", None)]


def test_done_reopened_and_dropped(workspace: Workspace, meeting: Activity) -> None:
    made = tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    today = date(2019, 6, 11)
    assert (tasks.open_tasks(workspace, today=today).open, tasks.open_tasks(workspace, today=today).overdue) == (1, 1)
    tasks.complete_task(workspace, task_id=made.id, done_on=date(2019, 5, 20))
    assert str(workspace.undo_label) == "Complete the task Papers"
    (row,) = tasks.tasks_of_activity(workspace, activity_id=meeting.id)
    assert (row.done_on, row.is_open) == (date(2019, 5, 20), False)
    assert tasks.open_tasks(workspace, today=today).rows == ()
    tasks.reopen_task(workspace, task_id=made.id)
    assert tasks.open_tasks(workspace, today=today).overdue == 1
    tasks.drop_task(workspace, task_id=made.id)
    assert tasks.open_tasks(workspace, today=today) == tasks.OpenTasks(rows=(), open=0, overdue=0)
    assert tasks.tasks_between(workspace, first=date(2019, 1, 1), last=date(2019, 12, 31)) == []
    workspace.undo()
    assert tasks.open_tasks(workspace, today=today).open == 1


def test_what_belongs_to_a_cancelled_activity_is_not_to_be_done(workspace: Workspace, meeting: Activity) -> None:
    tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    activities.cancel_activity(workspace, activity_id=meeting.id)
    assert tasks.open_tasks(workspace, today=date(2019, 6, 11)).open == 0
    assert tasks.tasks_between(workspace, first=date(2019, 1, 1), last=date(2019, 12, 31)) == []
    assert len(tasks.tasks_of_activity(workspace, activity_id=meeting.id)) == 1


def test_the_next_tasks_come_overdue_first_and_undated_last(workspace: Workspace, meeting: Activity) -> None:
    for title, day in (("Third", date(2019, 9, 1)), ("First", date(2019, 1, 1)), ("Last", None), ("Second", date(2019, 6, 12))):
        tasks.create_task(workspace, title=title, due_on=day)
    found = tasks.open_tasks(workspace, today=date(2019, 6, 11))
    assert [row.title for row in found.rows] == ["First", "Second", "Third", "Last"]
    two = tasks.open_tasks(workspace, today=date(2019, 6, 11), limit=2)
    assert ([row.title for row in two.rows], two.open, two.overdue) == (["First", "Second"], 4, 1)
    by_june = tasks.open_tasks(workspace, today=date(2019, 6, 11), last=date(2019, 6, 30))
    assert [row.title for row in by_june.rows] == ["First", "Second"]


def test_tasks_in_the_calendar(workspace: Workspace, meeting: Activity) -> None:
    papers = tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    done = tasks.create_task(workspace, title="Rooms", activity_id=meeting.id, due_on=date(2019, 5, 1))
    tasks.complete_task(workspace, task_id=done.id, done_on=date(2019, 5, 1))
    tasks.create_task(workspace, title="Outside", due_on=date(2019, 7, 1))
    with workspace.read() as reader:
        found = tasks.calendar_tasks(reader, date(2019, 5, 1), date(2019, 6, 30), "en", today=date(2019, 6, 11))
    assert found == [
        CalendarTask(
            id=done.id, title="Rooms", due=date(2019, 5, 1), done=True, overdue=False, activity_id=meeting.id, activity_title="Committee",
            line_number=1,
        ),
        CalendarTask(
            id=papers.id, title="Papers", due=date(2019, 5, 27), done=False, overdue=True, activity_id=meeting.id,
            activity_title="Committee", line_number=1,
        ),
    ]  # fmt: skip


def test_the_owner_is_a_person_of_the_file_or_words(workspace: Workspace, meeting: Activity) -> None:
    with workspace.edit(message("Test")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
    made = tasks.create_task(workspace, title="Papers", activity_id=meeting.id, owner="example ADA")
    assert (made.owner_id, made.owner) == (ada.id, "")
    assert tasks.task_details(workspace, task_id=made.id).owner == "Ada Example"
    tasks.set_task_owner(workspace, task_id=made.id, name="the host city")
    with workspace.read() as reader:
        task = reader.get(Task, made.id)
    assert (task.owner_id, task.owner) == (None, "the host city")
    assert tasks.tasks_of_activity(workspace, activity_id=meeting.id)[0].owner == "the host city"
    with workspace.edit(message("Test")) as unit:
        unit.add(Person(given_name="Ada", family_name="Example"))
    tasks.set_task_owner(workspace, task_id=made.id, name="Ada Example")
    assert tasks.tasks_of_activity(workspace, activity_id=meeting.id)[0].owner == "Ada Example", "of two nobody knows which"


def test_titles_in_other_languages(workspace: Workspace, meeting: Activity) -> None:
    made = tasks.create_task(workspace, title="Papers", activity_id=meeting.id, due_on=date(2019, 6, 3))
    tasks.set_task_title(workspace, task_id=made.id, language="fr", title="Documents")
    activities.set_title(workspace, activity_id=meeting.id, language="fr", title="Comité")
    (row,) = tasks.tasks_of_activity(workspace, activity_id=meeting.id, language="fr")
    assert (row.title, row.activity_title) == ("Documents", "Comité")
    assert tasks.tasks_of_activity(workspace, activity_id=meeting.id, language="es")[0].title == "Papers"
    tasks.set_task_title(workspace, task_id=made.id, language="fr", title="")
    assert tasks.tasks_of_activity(workspace, activity_id=meeting.id, language="fr")[0].title == "Papers"


def test_copies_and_deletions(workspace: Workspace, meeting: Activity) -> None:
    made = tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    tasks.create_task(workspace, title="Visas", activity_id=meeting.id, due_on=date(2019, 6, 3))
    tasks.complete_task(workspace, task_id=made.id)
    copy = tasks.duplicate_task(workspace, task_id=made.id)
    assert (copy.id != made.id, copy.done_on, copy.offset_days) == (True, None, -42)
    tasks.delete_task(workspace, task_id=copy.id)
    twin = activities.duplicate_activity(workspace, activity_id=meeting.id)
    assert dues(workspace, twin) == [("Papers", date(2019, 5, 27))], "a day of its own belongs to the original"
    assert tasks.tasks_of_activity(workspace, activity_id=twin.id)[0].done_on is None
    activities.delete_activity(workspace, activity_id=meeting.id)
    with workspace.read() as reader:
        assert reader.count(Task) == 1
    workspace.undo()
    assert len(dues(workspace, meeting)) == 2


def test_the_history_of_a_task_is_told_in_words(workspace: Workspace, meeting: Activity) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.add(Person(given_name="Ada", family_name="Example"))
    made = tasks.create_task(workspace, title="Papers", activity_id=meeting.id, offset_days=-42)
    tasks.set_task_owner(workspace, task_id=made.id, name="Ada Example")
    tasks.complete_task(workspace, task_id=made.id, done_on=date(2019, 5, 20))
    steps = history(workspace, ref=RecordRef("task", made.id), language="en", render=str)
    told = [(str(field.name), field.before, field.after) for step in steps for field in step.fields]
    assert told == [("Done on", "–", "20 May 2019"), ("Owner", "–", "Ada Example")]


def test_a_task_is_found_by_the_search(workspace: Workspace, meeting: Activity) -> None:
    made = tasks.create_task(workspace, title="Print the blue folders", activity_id=meeting.id, offset_days=-7)
    (hit,) = search_file(workspace, text="folders")
    assert (hit.ref, hit.title) == (RecordRef("task", made.id), "Print the blue folders")


# --- templates ---------------------------------------------------------------------------------------------------------------------


def in_french(text: Message) -> str:
    return "F " + str(text)


def test_the_examples_are_ordinary_rows_in_the_users_language(workspace: Workspace) -> None:
    task_templates.add_example_templates(workspace, language="fr", render=in_french)
    found = task_templates.list_templates(workspace)
    assert len(found) == 3
    statutory = found[0]
    assert (statutory.template.title, statutory.template.language) == ("F Statutory meeting", "fr")
    steps = [(step.offset_days // 7, step.anchor) for step in statutory.steps]
    assert steps == [(-10, Anchor.FIRST), (-6, Anchor.FIRST), (-2, Anchor.FIRST), (4, Anchor.LAST)]
    assert all(step.title.startswith("F ") for info in found for step in info.steps)
    task_templates.rename_template(workspace, template_id=statutory.template.id, title="Our committee")
    task_templates.add_example_templates(workspace, language="fr", render=in_french)
    assert [info.template.title for info in task_templates.list_templates(workspace)].count("F Conference call") == 1


def test_planning_back_makes_dated_tasks_in_one_edit(workspace: Workspace, meeting: Activity) -> None:
    task_templates.add_example_templates(workspace, language="en", render=str)
    statutory = task_templates.list_templates(workspace)[0].template
    task_templates.plan_back(workspace, activity_id=meeting.id, template_id=statutory.id)
    first, last = date(2019, 7, 8), date(2019, 7, 9)
    assert dues(workspace, meeting) == [
        ("Send the invitations", first - timedelta(weeks=10)), ("Send out the agenda and the papers", first - timedelta(weeks=6)),
        ("Close the list of participants", first - timedelta(weeks=2)), ("Send out the minutes", last + timedelta(weeks=4)),
    ]  # fmt: skip
    assert str(workspace.undo_label) == "Plan back Committee from Statutory meeting"
    workspace.undo()
    assert dues(workspace, meeting) == []


def test_planning_back_twice_doubles_nothing(workspace: Workspace, meeting: Activity) -> None:
    task_templates.add_example_templates(workspace, language="en", render=str)
    statutory = task_templates.list_templates(workspace)[0].template
    task_templates.plan_back(workspace, activity_id=meeting.id, template_id=statutory.id)
    with pytest.raises(Invalid, match="every task"):
        task_templates.plan_back(workspace, activity_id=meeting.id, template_id=statutory.id)
    tasks.delete_task(workspace, task_id=tasks.tasks_of_activity(workspace, activity_id=meeting.id)[1].id)
    task_templates.plan_back(workspace, activity_id=meeting.id, template_id=statutory.id)
    assert len(dues(workspace, meeting)) == 4


def test_a_template_changed_later_leaves_tasks_alone(workspace: Workspace, meeting: Activity) -> None:
    template = task_templates.create_template(workspace, title="Call")
    with pytest.raises(Invalid, match="no steps"):
        task_templates.plan_back(workspace, activity_id=meeting.id, template_id=template.id)
    step = task_templates.add_step(workspace, template_id=template.id, title="Agenda", offset_days=-7)
    task_templates.plan_back(workspace, activity_id=meeting.id, template_id=template.id)
    task_templates.update_step(workspace, step_id=step.id, title="Agenda and link", offset_days=-14)
    assert dues(workspace, meeting) == [("Agenda", date(2019, 7, 1))]
    task_templates.delete_step(workspace, step_id=step.id)
    task_templates.delete_template(workspace, template_id=template.id)
    assert dues(workspace, meeting) == [("Agenda", date(2019, 7, 1))]
    with workspace.read() as reader:
        assert (reader.count(TaskTemplate), reader.count(TaskTemplateStep)) == (0, 0)


def test_templates_need_titles_and_possible_offsets(workspace: Workspace) -> None:
    template = task_templates.create_template(workspace, title="Call")
    with pytest.raises(Invalid):
        task_templates.create_template(workspace, title=" ")
    with pytest.raises(Invalid):
        task_templates.add_step(workspace, template_id=template.id, title="Agenda", offset_days=99999)
    step = task_templates.add_step(workspace, template_id=template.id, title="Agenda")
    with pytest.raises(Invalid):
        task_templates.update_step(workspace, step_id=step.id, title="")


def test_a_step_is_found_in_its_template(workspace: Workspace) -> None:
    template = task_templates.create_template(workspace, title="Call")
    task_templates.add_step(workspace, template_id=template.id, title="Weave a basket")
    (hit,) = search_file(workspace, text="basket")
    assert (hit.ref, hit.title) == (RecordRef("task_template", template.id), "Call")


def test_after_a_meeting_its_tasks_are_still_to_be_done(workspace: Workspace, meeting: Activity) -> None:
    tasks.create_task(workspace, title="Minutes", activity_id=meeting.id, offset_days=28, anchor=Anchor.LAST)
    activities.update_activity(workspace, activity_id=meeting.id, status=ActivityStatus.HELD)
    assert tasks.open_tasks(workspace, today=date(2019, 7, 10)).open == 1
