"""Making a meeting from a template or as the next one, carrying over, the backlog, and comparing with the last agenda."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.minutes import ActionState
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    LANGUAGES,
    Activity,
    AgendaItem,
    BacklogItem,
    ItemKind,
    Meeting,
    MeetingFormat,
    MeetingSession,
    MeetingState,
    MeetingTemplate,
    MeetingTemplateItem,
    Organisation,
    Participation,
    Purpose,
    SeatTerm,
    Series,
    Task,
    TaskTemplate,
    Translation,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.reference.resource_files import resource_path
from gsef_desktop.services import action_items, agenda, backlog, carrying_over, meeting_templates, meetings, minutes, task_templates
from gsef_desktop.services.activities import create_activity
from gsef_desktop.services.agenda_comparison import Difference, compare_agendas
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.meeting_examples import add_examples, example_id, list_examples
from gsef_desktop.services.meeting_making import (
    EXAMPLE,
    NewActivity,
    Skeleton,
    fill_from_template,
    find_next_meeting,
    make_from_template,
    make_next_meeting,
)
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import SEATS, Sample, make_sample


def read_one(workspace: Workspace, template_id: str) -> meeting_templates.MeetingTemplateDetails:
    """A template as it stands in the file."""
    with workspace.read() as reader:
        return meeting_templates.read_template(reader, template_id)


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace)


def two_days(first: date, last: date) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last, precision=Precision.DAY)


NOVEMBER = NewActivity(
    title="Steering Committee", year=2019, time=two_days(date(2019, 11, 4), date(2019, 11, 5)),
    place=Place(text="Bilbao", city="Bilbao", country="ES", zone="Europe/Madrid"),
)  # fmt: skip


def titles(workspace: Workspace, meeting_id: str) -> list[str]:
    return [row.title for row in read_agenda(workspace, meeting_id=meeting_id).rows() if not row.continued and row.kind is ItemKind.ITEM]


# --- the examples ------------------------------------------------------------------------------------------------------------------


def test_the_templates_that_come_along_are_whole_in_four_languages() -> None:
    data = json.loads(resource_path("templates", "meetings.json").read_text(encoding="utf-8"))
    assert [one["key"] for one in data["templates"]] == ["statutory-call", "committee", "general-assembly", "advisors", "dialogue"]
    texts = [one["title"] for one in data["templates"]]
    for one in data["templates"]:
        assert one.get("tasks") in data["tasks"]
        texts += [item["title"] for item in one["items"]]
        texts += [item["proposed_decision"] for item in one["items"] if "proposed_decision" in item]
        texts += [session["title"] for session in one["sessions"] if "title" in session]
        before = -1
        for item in one["items"]:
            assert item["depth"] <= before + 1
            before = item["depth"]
    for tasks in data["tasks"].values():
        texts += [tasks["title"], *(step["title"] for step in tasks["steps"])]
    for text in texts:
        assert set(text) == set(LANGUAGES)
        assert all(each.strip() == each and each for each in text.values())


@pytest.mark.parametrize("key", ["statutory-call", "committee", "general-assembly", "advisors", "dialogue"])
def test_every_template_that_comes_along_makes_a_meeting_that_fits(workspace: Workspace, key: str) -> None:
    made = make_from_template(workspace, template_id=EXAMPLE + key, new=NOVEMBER)
    shown = read_agenda(workspace, meeting_id=made.id)
    assert [session.over for session in shown.sessions] == [0] * len(shown.sessions)
    assert all(session.rows for session in shown.sessions if key != "statutory-call") or len(shown.sessions) > 1
    with workspace.read() as reader:
        ids = [item.id for item in reader.all(AgendaItem, meeting_id=made.id)]
        french = {one.owner_id for one in reader.all(Translation, owner_kind="agenda_item", owner_id=ids, field="title", language="fr")}
        assert french == set(ids)
        assert reader.count(Task, activity_id=made.activity_id) > 0


def test_examples_are_put_into_the_file_once_and_belong_to_it(workspace: Workspace) -> None:
    assert len(list_examples(workspace, language="fr")) == 5
    add_examples(workspace, language="fr")
    assert not list_examples(workspace)
    (first, *rest) = meeting_templates.list_meeting_templates(workspace)
    assert (first.template.title, first.title("ko"), len(rest)) == ("Téléconférence statutaire", "정관상 화상 회의", 4)
    workspace.undo()
    assert len(list_examples(workspace)) == 5
    add_examples(workspace)  # the same rows come back to life
    assert {info.template.id for info in meeting_templates.list_meeting_templates(workspace)} >= {first.template.id}


def test_an_example_finds_its_body_and_the_template_of_tasks_that_is_there(workspace: Workspace, sample: Sample) -> None:
    own = task_templates.create_template(workspace, title="Réunion statutaire", language="fr")
    made = make_from_template(workspace, template_id=EXAMPLE + "committee", new=NOVEMBER)
    assert (made.body_id, made.number, made.symbol) == (sample.body_id, 2, "EX/SC/2019/2")
    with workspace.read() as reader:
        assert reader.get(MeetingTemplate, example_id("committee")).task_template_id == own.id
        assert reader.count(TaskTemplate) == 1


# --- from a template ---------------------------------------------------------------------------------------------------------------


def test_a_calendar_item_becomes_a_meeting_from_a_template_in_one_step(workspace: Workspace, sample: Sample) -> None:
    frame = TimeFrame(
        earliest=date(2019, 9, 3),
        latest=date(2019, 9, 3),
        precision=Precision.DAY,
        start_time=time(21),
        end_time=time(23),
        zone="Asia/Seoul",
    )
    activity = create_activity(workspace, title="Call", time=frame, place=Place(text="online", online=True), year=2019)
    made = make_from_template(workspace, template_id=EXAMPLE + "statutory-call", activity_id=activity.id)
    with workspace.read() as reader:
        (session,) = reader.all(MeetingSession, meeting_id=made.id)
        assert (session.day, session.start, session.end, session.zone) == (date(2019, 9, 3), time(21), time(23), "Asia/Seoul")
        assert made.format is MeetingFormat.ONLINE
        assert reader.count(Participation, meeting_id=made.id) == len(SEATS)
        assert made.previous_id == sample.meeting_id
        dues = {task.title: task.offset_days for task in reader.all(Task, activity_id=activity.id)}
    assert dues["Send the agenda and the link"] == -7
    workspace.undo()
    with workspace.read() as reader:
        assert reader.count(Meeting, activity_id=activity.id) == reader.count(Task) == reader.count(MeetingTemplate) == 0
        assert reader.find(Activity, activity.id) is not None


def test_who_holds_the_seats_on_that_day_is_invited(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(meeting_templates._NOTHING) as unit:
        new = unit.add(Organisation(name="Zeta City"))
        seat = unit.all(SeatTerm, order_by=("seat_id",))[0]
        unit.update(SeatTerm, seat.id, valid_to=date(2019, 9, 30))
        unit.add(SeatTerm(seat_id=seat.seat_id, organisation_id=new.id, valid_from=date(2019, 10, 1)))
    made = make_from_template(workspace, template_id=EXAMPLE + "committee", new=NOVEMBER)
    with workspace.read() as reader:
        (there,) = reader.all(Participation, meeting_id=made.id, seat_id=seat.seat_id)
    assert there.organisation_id == new.id


def test_sessions_are_counted_from_the_first_day_and_further_days_get_one(workspace: Workspace) -> None:
    template = meeting_templates.create_meeting_template(workspace, title="Retreat")
    meeting_templates.add_template_items(workspace, template_id=template.id, text="Arrival\t15")
    new = NewActivity(title="Retreat", time=two_days(date(2020, 2, 28), date(2020, 3, 1)))
    made = make_from_template(workspace, template_id=template.id, new=new)
    with workspace.read() as reader:
        found = sorted(session.day for session in reader.all(MeetingSession, meeting_id=made.id) if session.day)
    assert found == [date(2020, 2, 28), date(2020, 2, 29), date(2020, 3, 1)]
    unknown = make_from_template(workspace, template_id=template.id, new=NewActivity(title="Some day"))
    with workspace.read() as reader:
        (session,) = reader.all(MeetingSession, meeting_id=unknown.id)
    assert (session.day, session.start) == (None, time(9, 30))


def test_a_template_that_is_changed_later_alters_no_meeting(workspace: Workspace) -> None:
    made = make_from_template(workspace, template_id=EXAMPLE + "advisors", new=NOVEMBER)
    before = read_agenda(workspace, meeting_id=made.id)
    (info,) = meeting_templates.list_meeting_templates(workspace)
    for row in info.rows:
        meeting_templates.title_template_item(workspace, item_id=row.item.id, language="en", title="Other")
        meeting_templates.update_template_item(workspace, item_id=row.item.id, duration=1, purpose=Purpose.NONE)
    meeting_templates.update_template_session(workspace, session_id=info.sessions[0].id, start=time(7))
    assert read_agenda(workspace, meeting_id=made.id) == before
    meeting_templates.delete_meeting_template(workspace, template_id=info.template.id)
    assert read_agenda(workspace, meeting_id=made.id) == before
    with workspace.read() as reader:
        assert reader.count(MeetingTemplateItem) == reader.count(MeetingTemplate) == 0


def test_a_meeting_that_is_there_is_filled_from_a_template(workspace: Workspace, sample: Sample) -> None:
    made = meetings.make_meeting(workspace, title="Board", body_id=sample.body_id, year=2019, time_frame=NOVEMBER.time)
    (first, second) = meetings.find_meeting(workspace, meeting_id=made.id).sessions
    fill_from_template(workspace, meeting_id=made.id, template_id=EXAMPLE + "committee")
    shown = read_agenda(workspace, meeting_id=made.id)
    assert [session.id for session in shown.sessions] == [first.id, second.id]
    assert "Partnerships and advocacy" in [row.title for row in shown.sessions[1].rows]
    assert meetings.find_meeting(workspace, meeting_id=made.id).participants == len(SEATS)
    workspace.undo()
    assert not read_agenda(workspace, meeting_id=made.id).rows()


def test_a_meeting_without_title_is_refused(workspace: Workspace) -> None:
    for new in (None, NewActivity(title="  ")):
        with pytest.raises(Invalid):
            make_from_template(workspace, template_id=EXAMPLE + "advisors", new=new)
    assert not meeting_templates.list_meeting_templates(workspace)


def test_a_template_of_a_meeting_makes_the_like_of_it(workspace: Workspace, sample: Sample) -> None:
    template = meeting_templates.make_template_of(workspace, meeting_id=sample.meeting_id, title="Our committee")
    info = read_one(workspace, template.id)
    assert [invited.body_id for invited in info.invitations] == [sample.body_id]
    made = make_from_template(workspace, template_id=template.id, new=NOVEMBER)
    then, now = (read_agenda(workspace, meeting_id=id) for id in (sample.meeting_id, made.id))
    assert [(row.number, row.title, row.minutes, row.purpose, row.lead, row.start) for row in now.rows()] == [
        (row.number, row.title, row.minutes, row.purpose, row.lead, row.start) for row in then.rows()
    ]
    assert dict(now.missing_titles) == {"es": 2}


# --- editing templates -------------------------------------------------------------------------------------------------------------


def test_items_of_a_template_are_added_nested_moved_and_deleted(workspace: Workspace) -> None:
    template = meeting_templates.create_meeting_template(workspace, title="Board")

    def shown() -> list[str]:
        info = read_one(workspace, template.id)
        return [f"{row.number} {row.item.title}".strip() for row in info.rows]

    made = meeting_templates.add_template_items(
        workspace, template_id=template.id, text="1. Opening\n1.1 Welcome 10 min\n2. Report\tInformation\nCoffee break"
    )
    assert shown() == ["1 Opening", "1.1 Welcome", "2 Report", "Coffee break"]
    assert (made[1].duration, made[2].purpose, made[3].kind) == (10, Purpose.INFORMATION, ItemKind.BREAK)
    (added,) = meeting_templates.add_template_items(workspace, template_id=template.id, text="", after_id=made[0].id)
    meeting_templates.title_template_item(workspace, item_id=added.id, language="en", title="Budget")
    assert shown() == ["1 Opening", "1.1 Welcome", "2 Budget", "3 Report", "Coffee break"]
    meeting_templates.nest_template_item(workspace, item_id=added.id, deeper=True)
    assert shown()[2] == "1.2 Budget"
    meeting_templates.move_template_item(workspace, item_id=added.id, down=False)
    assert shown()[:3] == ["1 Opening", "1.1 Budget", "1.2 Welcome"]
    meeting_templates.nest_template_item(workspace, item_id=added.id, deeper=False)
    assert shown()[:3] == ["1 Opening", "1.1 Welcome", "2 Budget"]
    meeting_templates.delete_template_items(workspace, item_ids=[made[0].id])
    assert shown() == ["1 Budget", "2 Report", "Coffee break"]
    workspace.undo()
    assert shown()[0] == "1 Opening"


def test_a_session_of_a_template_that_goes_leaves_its_items_to_another(workspace: Workspace) -> None:
    template = meeting_templates.create_meeting_template(workspace, title="Board")
    second = meeting_templates.add_template_session(workspace, template_id=template.id)
    assert second.day_offset == 1
    meeting_templates.add_template_items(workspace, template_id=template.id, text="Closing", session_id=second.id)
    meeting_templates.delete_template_session(workspace, session_id=second.id)
    info = read_one(workspace, template.id)
    assert [(row.session, row.item.title) for row in info.rows] == [(0, "Closing")]
    with pytest.raises(Invalid):
        meeting_templates.update_template_session(workspace, session_id=info.sessions[0].id, start=time(14))
    with pytest.raises(Invalid):
        meeting_templates.update_template_session(workspace, session_id=info.sessions[0].id, day_offset=-1)


def test_a_copy_of_a_template_is_its_own(workspace: Workspace) -> None:
    add_examples(workspace)
    source = read_one(workspace, example_id("committee"))
    copy = meeting_templates.duplicate_meeting_template(workspace, template_id=source.template.id, title="Ours")
    made = read_one(workspace, copy.id)
    assert [(row.number, row.depth, row.titles) for row in made.rows] == [(row.number, row.depth, row.titles) for row in source.rows]
    assert not {row.item.id for row in made.rows} & {row.item.id for row in source.rows}


# --- carrying over -----------------------------------------------------------------------------------------------------------------


def test_what_was_put_off_or_has_open_action_items_is_left_over(workspace: Workspace, sample: Sample) -> None:
    minutes.set_deferred(workspace, item_id=sample.items["Preparation roadmap"], deferred=True)
    action_items.add_action(workspace, meeting_id=sample.meeting_id, item_id=sample.items["Welcome"], title="Write", language="en")
    done = action_items.add_action(
        workspace, meeting_id=sample.meeting_id, item_id=sample.items["Organizing governance"], title="Call", language="en"
    )
    action_items.set_action_state(workspace, action_ids=[done.id], state=ActionState.DONE)
    offered = find_next_meeting(workspace, previous_id=sample.meeting_id)
    assert [(row.title, row.deferred, row.undiscussed, row.actions) for row in offered.carried] == [
        ("Welcome", False, False, 1), ("Preparation roadmap", True, False, 0),
    ]  # fmt: skip
    made = make_next_meeting(workspace, previous_id=sample.meeting_id, new=NOVEMBER, skeleton=Skeleton.EMPTY)
    assert titles(workspace, made.id) == ["Opening", "Welcome", "Planning of the next forum", "Preparation roadmap"]
    symbol = meetings.find_meeting(workspace, meeting_id=sample.meeting_id).meeting.symbol
    said = {row.title: row.carried_from for row in read_agenda(workspace, meeting_id=made.id).rows() if row.carried_from}
    assert said == {"Welcome": symbol, "Preparation roadmap": symbol}  # and their headings come along
    assert not find_next_meeting(workspace, previous_id=sample.meeting_id).carried  # they have been taken up


def test_a_meeting_that_was_closed_leaves_over_what_its_minutes_do_not_mention(workspace: Workspace, sample: Sample) -> None:
    assert not carrying_over.find_carry_over(workspace, meeting_id=sample.meeting_id).rows
    for title, id in sample.items.items():
        if title and title not in ("Review of the budget", "Welcome", "Newsletter and working groups"):
            minutes.set_minutes_text(workspace, meeting_id=sample.meeting_id, item_id=id, language="en", text="Discussed.")
    agenda.set_purpose(workspace, item_ids=[sample.items["Welcome"]], purpose=Purpose.PROCEDURE)
    agenda.set_flag(workspace, item_ids=[sample.items["Newsletter and working groups"]], flag="standing", on=True)
    meetings.set_state(workspace, meeting_id=sample.meeting_id, state=MeetingState.CLOSED)
    offered = find_next_meeting(workspace, previous_id=sample.meeting_id)
    assert [(row.title, row.undiscussed) for row in offered.carried] == [("Review of the budget", True)]


def test_carrying_over_is_offered_on_the_agenda_and_goes_before_what_closes_it(workspace: Workspace, sample: Sample) -> None:
    minutes.set_deferred(workspace, item_id=sample.items["Preparation roadmap"], deferred=True)
    made = make_from_template(workspace, template_id=EXAMPLE + "statutory-call", new=NOVEMBER, body_id=sample.body_id)
    offered = carrying_over.find_carry_over(workspace, meeting_id=made.id)
    assert offered.meeting is not None
    assert (offered.meeting.id, [row.title for row in offered.rows]) == (sample.meeting_id, ["Preparation roadmap"])
    carrying_over.carry_over(workspace, meeting_id=made.id, item_ids=[offered.rows[0].item_id])
    last = read_agenda(workspace, meeting_id=made.id).sessions
    found = [row.title for session in last for row in session.rows]
    assert found.index("Preparation roadmap") > found.index("Matters for decision") or len(last) > 1
    with workspace.read() as reader:
        (item,) = reader.all(AgendaItem, meeting_id=made.id, carried_from_id=offered.rows[0].item_id)
        translated = {one.language: one.text for one in reader.all(Translation, owner_kind="agenda_item", owner_id=item.id, field="title")}
    assert translated["fr"] == "Preparation roadmap (fr)"
    with pytest.raises(Invalid):
        carrying_over.carry_over(workspace, meeting_id=made.id, item_ids=[])


def test_an_item_of_the_same_title_takes_up_what_is_carried_over(workspace: Workspace, sample: Sample) -> None:
    minutes.set_deferred(workspace, item_id=sample.items["Preparation roadmap"], deferred=True)
    made = make_next_meeting(workspace, previous_id=sample.meeting_id, new=NOVEMBER, skeleton=Skeleton.LAST)
    assert titles(workspace, made.id).count("Preparation roadmap") == 1
    with workspace.read() as reader:
        (item,) = reader.all(AgendaItem, meeting_id=made.id, title="Preparation roadmap")
    assert item.carried_from_id == sample.items["Preparation roadmap"]


def test_what_stood_under_a_heading_stands_under_it_again(workspace: Workspace, sample: Sample) -> None:
    with workspace.read() as reader:
        item = reader.get(AgendaItem, sample.items["Preparation roadmap"])
        assert item.parent_id is not None
        heading = reader.get(AgendaItem, item.parent_id)
        beside = [one for one in reader.all(AgendaItem, parent_id=heading.id, order_by=("rank",)) if one.id != item.id]
    minutes.set_deferred(workspace, item_id=item.id, deferred=True)
    made = make_next_meeting(workspace, previous_id=sample.meeting_id, new=NOVEMBER)
    rows = [row for session in read_agenda(workspace, meeting_id=made.id).sessions for row in session.rows]
    places = {row.title: (row.depth, row.number) for row in rows}
    depth, number = places[heading.title]
    assert places[item.title] == (depth + 1, f"{number}.1")
    minutes.set_deferred(workspace, item_id=beside[0].id, deferred=True)  # the heading is there now, and is not made a second time
    carrying_over.carry_over(workspace, meeting_id=made.id, item_ids=[beside[0].id])
    rows = [row for session in read_agenda(workspace, meeting_id=made.id).sessions for row in session.rows]
    assert [row.title for row in rows].count(heading.title) == 1
    assert next(row.number for row in rows if row.title == beside[0].title) == f"{number}.2"


def test_what_is_carried_over_goes_to_the_first_day_of_an_agenda_with_nothing_in_it(workspace: Workspace, sample: Sample) -> None:
    minutes.set_deferred(workspace, item_id=sample.items["Preparation roadmap"], deferred=True)
    made = make_next_meeting(workspace, previous_id=sample.meeting_id, new=NOVEMBER, skeleton=Skeleton.EMPTY)
    first, *others = read_agenda(workspace, meeting_id=made.id).sessions
    assert "Preparation roadmap" in [row.title for row in first.rows]
    assert others
    assert not any(session.rows for session in others)


# --- the next one ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("last", "days"), [(date(2019, 11, 4), [4]), (date(2019, 11, 6), [4, 5, 6])])
def test_the_next_meeting_has_its_own_days(workspace: Workspace, sample: Sample, last: date, days: list[int]) -> None:
    new = replace(NOVEMBER, time=two_days(date(2019, 11, 4), last))
    made = make_next_meeting(workspace, previous_id=sample.meeting_id, new=new, skeleton=Skeleton.LAST)
    shown = read_agenda(workspace, meeting_id=made.id)
    assert [one.day.day for one in shown.sessions if one.day is not None] == days
    assert all(one.start is not None for one in shown.sessions)
    assert not any(one.problems for one in shown.sessions)
    assert "Appointment of advisors" in [row.title for row in shown.rows()]


def test_what_waits_goes_before_what_closes_the_next_meeting(workspace: Workspace, sample: Sample) -> None:
    agenda.set_flag(workspace, item_ids=[sample.items["Opening"], sample.items["Next meeting and close"]], flag="standing", on=True)
    backlog.add_to_backlog(workspace, body_id=sample.body_id, text="A charter")
    (waits,) = backlog.list_backlog(workspace, body_id=sample.body_id)
    made = make_next_meeting(workspace, previous_id=sample.meeting_id, new=NOVEMBER, backlog=[waits.item.id])
    found = titles(workspace, made.id)
    assert found.index("Opening") < found.index("A charter") < found.index("Next meeting and close")


def test_the_next_meeting_has_the_sessions_seats_and_tasks_of_the_last(workspace: Workspace, sample: Sample) -> None:
    last = meetings.find_meeting(workspace, meeting_id=sample.meeting_id)
    tasks = task_templates.create_template(workspace, title="Board", language="en")
    task_templates.add_step(workspace, template_id=tasks.id, title="Papers out", offset_days=-14)
    task_templates.plan_back(workspace, activity_id=last.activity.id, template_id=tasks.id)
    agenda.set_flag(workspace, item_ids=[sample.items["News from the vice chairs"]], flag="standing", on=True)
    made = make_next_meeting(workspace, previous_id=sample.meeting_id, new=NOVEMBER)
    with workspace.read() as reader:
        sessions = sorted(reader.all(MeetingSession, meeting_id=made.id), key=lambda one: one.day or date.min)
        assert [(one.day, one.end, one.zone) for one in sessions] == [
            (date(2019, 11, 4), time(13), "Europe/Madrid"), (date(2019, 11, 5), time(11, 30), "Europe/Madrid"),
        ]  # fmt: skip
        assert reader.count(Participation, meeting_id=made.id) == len(SEATS)
        assert [(task.title, task.offset_days) for task in reader.all(Task, activity_id=made.activity_id)] == [("Papers out", -14)]
    assert (made.previous_id, made.number, made.symbol) == (sample.meeting_id, 2, "EX/SC/2019/2")
    found = titles(workspace, made.id)
    assert "News from the vice chairs" in found
    assert "Preparation roadmap" not in found
    workspace.undo()
    with workspace.read() as reader:
        assert reader.count(Meeting) == 1


def test_the_next_of_a_series_is_its_next_edition(workspace: Workspace) -> None:
    with workspace.edit(meeting_templates._NOTHING) as unit:
        series = unit.add(Series(title="Asia Policy Dialogue"))
        frame = two_days(date(2019, 5, 6), date(2019, 5, 6))
        unit.add(Activity(id="five", title="5th Asia Policy Dialogue", series_id=series.id, edition=5, time=frame))
        unit.add(Activity(id="six", title="6th Asia Policy Dialogue", series_id=series.id, edition=6))
    fifth = meetings.make_meeting(workspace, activity_id="five")
    offered = find_next_meeting(workspace, previous_id=fifth.id)
    assert (offered.title, [one[0] for one in offered.candidates]) == ("6th Asia Policy Dialogue", ["six"])
    sixth = make_next_meeting(workspace, previous_id=fifth.id, activity_id="six")
    seventh = make_next_meeting(workspace, previous_id=sixth.id, new=NewActivity(title="7th Asia Policy Dialogue"))
    with workspace.read() as reader:
        made = reader.get(Activity, seventh.activity_id)
    assert (made.series_id, made.edition) == (series.id, 7)


# --- the backlog -------------------------------------------------------------------------------------------------------------------


def test_an_item_is_put_off_and_taken_up_by_the_next_meeting(workspace: Workspace, sample: Sample) -> None:
    id = sample.items["Preparation roadmap"]
    backlog.put_off(workspace, item_ids=[id])
    assert "Preparation roadmap" not in titles(workspace, sample.meeting_id)
    (row,) = backlog.list_backlog(workspace, body_id=sample.body_id)
    assert (row.item.title, row.item.duration, row.own) == ("Preparation roadmap", 40, True)
    made = make_next_meeting(
        workspace, previous_id=sample.meeting_id, new=NOVEMBER, skeleton=Skeleton.EMPTY, carried=(), backlog=[row.item.id]
    )
    assert titles(workspace, made.id) == ["Preparation roadmap"]
    assert not backlog.list_backlog(workspace, body_id=sample.body_id)
    with workspace.read() as reader:
        (item,) = reader.all(AgendaItem, meeting_id=made.id)
        french = reader.all(Translation, owner_kind="agenda_item", owner_id=item.id, language="fr")
    assert [one.text for one in french] == ["Preparation roadmap (fr)"]
    agenda.delete_items(workspace, item_ids=[item.id])  # it waits again
    assert [row.item.title for row in backlog.list_backlog(workspace, body_id=sample.body_id)] == ["Preparation roadmap"]


def test_an_agenda_that_was_issued_keeps_what_is_put_off(workspace: Workspace, sample: Sample) -> None:
    meetings.set_state(workspace, meeting_id=sample.meeting_id, state=MeetingState.ISSUED)
    before = titles(workspace, sample.meeting_id)
    backlog.put_off(workspace, item_ids=[sample.items["Preparation roadmap"]])
    assert titles(workspace, sample.meeting_id) == before
    (row,) = backlog.list_backlog(workspace, body_id=sample.body_id)
    assert row.put_off == "EX/SC/2019/1"


def test_a_backlog_has_its_body_or_none_and_an_order(workspace: Workspace, sample: Sample) -> None:
    backlog.add_to_backlog(workspace, body_id=None, text="For anybody")
    backlog.add_to_backlog(workspace, body_id=sample.body_id, text="- First 10 min\n- Second", today=date(2019, 1, 2))

    def shown() -> list[str]:
        return [row.item.title for row in backlog.list_backlog(workspace, body_id=sample.body_id)]

    assert shown() == ["First", "Second", "For anybody"]
    assert [row.item.title for row in backlog.list_backlog(workspace, body_id=None)] == ["For anybody"]
    first, second, _ = (row.item.id for row in backlog.list_backlog(workspace, body_id=sample.body_id))
    backlog.rename_backlog_item(workspace, backlog_id=second, title=" Later ")
    backlog.delete_backlog_items(workspace, backlog_ids=[first])
    assert shown() == ["Later", "For anybody"]
    for refused in ("", " \n "):
        with pytest.raises(Invalid):
            backlog.add_to_backlog(workspace, body_id=None, text=refused)


def test_what_stands_under_an_item_is_put_off_with_it_and_nothing_is_taken_twice(workspace: Workspace, sample: Sample) -> None:
    before = len(titles(workspace, sample.meeting_id))
    parent = next(row for row in read_agenda(workspace, meeting_id=sample.meeting_id).rows() if row.heading)
    backlog.put_off(workspace, item_ids=[parent.id])
    waiting = backlog.list_backlog(workspace, body_id=sample.body_id)
    assert len(waiting) == before - len(titles(workspace, sample.meeting_id)) - 1
    ids = [row.item.id for row in waiting]
    backlog.take_from_backlog(workspace, backlog_ids=ids, meeting_id=sample.meeting_id)
    with pytest.raises(Invalid):
        backlog.take_from_backlog(workspace, backlog_ids=ids, meeting_id=sample.meeting_id)
    workspace.undo()
    with workspace.read() as reader:
        assert all(one.taken_id is None for one in reader.all(BacklogItem))


# --- comparing ---------------------------------------------------------------------------------------------------------------------


def test_an_agenda_is_compared_with_the_last(workspace: Workspace, sample: Sample) -> None:
    made = make_next_meeting(workspace, previous_id=sample.meeting_id, new=NOVEMBER, skeleton=Skeleton.LAST)
    same = compare_agendas(workspace, meeting_id=made.id)
    assert {one.difference for one in same.items} == {Difference.SAME}
    assert not any(one.retimed or one.renamed for one in same.items)
    with workspace.read() as reader:
        ids = {item.title: item.id for item in reader.all(AgendaItem, meeting_id=made.id)}
    agenda.delete_items(workspace, item_ids=[ids["Preparation roadmap"]])
    agenda.set_duration(workspace, item_ids=[ids["Organizing governance"]], minutes=99)
    agenda.add_item(workspace, meeting_id=made.id, title="Something else", duration=5)
    agenda.move_down(workspace, item_ids=[ids["Welcome"]])
    found = compare_agendas(workspace, meeting_id=made.id)
    by_title = {one.title: one for one in found.items}
    assert (found.count(Difference.NEW), found.count(Difference.GONE), found.count(Difference.MOVED)) == (1, 1, 1)
    assert by_title["Something else"].difference is Difference.NEW
    assert by_title["Preparation roadmap"].difference is Difference.GONE
    assert (by_title["Organizing governance"].retimed, by_title["Organizing governance"].minutes_then) == (True, 30)


def test_a_first_meeting_has_nothing_to_be_compared_with(workspace: Workspace, sample: Sample) -> None:
    assert compare_agendas(workspace, meeting_id=sample.meeting_id).earlier is None
    assert carrying_over.find_carry_over(workspace, meeting_id=sample.meeting_id).meeting is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(deletes=st.lists(st.integers(0, 12), max_size=4), moves=st.lists(st.tuples(st.integers(0, 12), st.booleans()), max_size=5))
def test_a_comparison_accounts_for_every_item_of_both(
    workspace: Workspace, deletes: list[int], moves: list[tuple[int, bool]]
) -> None:  # fmt: skip
    then = meetings.make_meeting(workspace, title="Then")
    agenda.paste_items(workspace, meeting_id=then.id, text="1. A\n1.1 B\n1.2 C\n2. D\n2.1 E\n2.2 F\n3. G\n4. H")
    now = meetings.make_meeting(workspace, title="Now")
    agenda.copy_agenda_from(workspace, meeting_id=now.id, source_id=then.id)

    def items() -> list[str]:
        return [row.id for row in read_agenda(workspace, meeting_id=now.id).rows()]

    for place, down in moves:
        ids = items()
        (agenda.move_down if down else agenda.move_up)(workspace, item_ids=[ids[place % len(ids)]])
    for place in deletes:
        if ids := items():
            agenda.delete_items(workspace, item_ids=[ids[place % len(ids)]])
    found = compare_agendas(workspace, meeting_id=now.id, with_id=then.id)
    assert [one.item_id for one in found.items if one.difference is not Difference.GONE] == items()
    both = [one for one in found.items if one.difference in (Difference.SAME, Difference.MOVED)]
    assert len(both) + found.count(Difference.GONE) == 8
    if not moves:
        assert found.count(Difference.MOVED) == 0


# --- the minutes of the last meeting ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("skeleton", list(Skeleton))
def test_the_next_meeting_adopts_the_minutes_of_the_last_once(workspace: Workspace, sample: Sample, skeleton: Skeleton) -> None:
    def write(meeting_id: str) -> None:
        minutes.set_minutes_text(workspace, meeting_id=meeting_id, item_id=None, language="en", text="Opened at nine.")

    write(sample.meeting_id)
    second = make_next_meeting(workspace, previous_id=sample.meeting_id, new=NOVEMBER, skeleton=skeleton, carried=())
    adopting = [title for title in titles(workspace, second.id) if "EX/SC/2019/1" in title]
    assert len(adopting) == 1
    write(second.id)
    later = replace(NOVEMBER, year=2020, time=two_days(date(2020, 2, 3), date(2020, 2, 4)))
    third = make_next_meeting(workspace, previous_id=second.id, new=later, skeleton=skeleton, carried=())
    found = titles(workspace, third.id)
    assert len([title for title in found if "EX/SC/2019/2" in title]) == 1
    assert not [title for title in found if title in adopting and skeleton is Skeleton.LAST]


def test_the_adoption_of_minutes_stands_with_the_opening_and_not_after_the_closing(workspace: Workspace, sample: Sample) -> None:
    minutes.set_minutes_text(workspace, meeting_id=sample.meeting_id, item_id=None, language="en", text="Opened at nine.")
    made = make_from_template(workspace, template_id=EXAMPLE + "statutory-call", new=NOVEMBER, body_id=sample.body_id)
    found = titles(workspace, made.id)
    place = next(number for number, title in enumerate(found) if "EX/SC/2019/1" in title)
    assert (place, found[1], found[-1]) == (2, "Adoption of the agenda", "Date of the next meeting and closure")
