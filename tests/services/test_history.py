"""The history of a record in words."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ProgrammeLine
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import activities, programme
from gsef_desktop.services.history import history, put_back
from gsef_desktop.storage.workspace import Workspace

JUNE = TimeFrame(earliest=date(2019, 6, 25), latest=date(2019, 6, 28), precision=Precision.DAY)


def steps_of(workspace: Workspace, ref: RecordRef, language: str = "en") -> list[tuple[str, list[tuple[str, str, str]]]]:
    found = history(workspace, ref=ref, language=language, render=str)
    return [(str(step.entry.label), [(str(one.name), one.before, one.after) for one in step.fields]) for step in found]


def test_a_confirmed_date_tells_what_it_was(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="River Days", time=JUNE)
    activities.confirm_date(workspace, activity_id=made.id)
    newest, oldest = steps_of(workspace, RecordRef("activity", made.id))
    assert newest == (
        "Confirm the date of River Days",
        [("Date", "25–28 June 2019, tentative", "25–28 June 2019, confirmed")],
    )
    assert oldest[0] == "Add River Days"


def test_states_are_unwound_through_several_edits(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="River Days", time=JUNE)
    activities.move_activity(workspace, activity_id=made.id, first=date(2019, 7, 1))
    activities.set_place(workspace, activity_id=made.id, place=Place(text="Bilbao, Spain", city="Bilbao", country="ES"))
    activities.confirm_date(workspace, activity_id=made.id)
    confirmed, placed, moved, _ = steps_of(workspace, RecordRef("activity", made.id), "fr")
    assert confirmed[1] == [("Date", "1er-4 juillet 2019, tentative", "1er-4 juillet 2019, confirmed")]
    assert placed[1] == [("Place", "–", "Bilbao, Spain")]
    assert moved[1] == [("Date", "25-28 juin 2019, tentative", "1er-4 juillet 2019, tentative")]


def test_a_reference_is_shown_by_its_name(workspace: Workspace) -> None:
    line = programme.add_line(workspace, year=2019, title="Water and cities")
    made = activities.create_activity(workspace, title="River Days")
    activities.set_line(workspace, activity_id=made.id, line_id=line.id)
    assert steps_of(workspace, RecordRef("activity", made.id))[0][1] == [("Programme line", "–", "Water and cities")]


def test_a_date_is_put_back_in_one_step_that_can_be_undone(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="River Days", time=JUNE)
    activities.move_activity(workspace, activity_id=made.id, first=date(2019, 12, 1))
    step = history(workspace, ref=RecordRef("activity", made.id), language="en", render=str)[0].fields[0]
    put_back(workspace, step=step)
    with workspace.read() as reader:
        assert reader.get(Activity, made.id).time == JUNE
    workspace.undo()
    with workspace.read() as reader:
        assert reader.get(Activity, made.id).time.earliest == date(2019, 12, 1)


def test_a_title_is_put_back(workspace: Workspace) -> None:
    line = programme.add_line(workspace, year=2019, title="Before")
    programme.update_record(workspace, record=ProgrammeLine, record_id=line.id, title="After")
    step = history(workspace, ref=RecordRef("programme_line", line.id), language="en", render=str)[0].fields[0]
    assert (step.before, step.after) == ("Before", "After")
    put_back(workspace, step=step)
    with workspace.read() as reader:
        assert reader.get(ProgrammeLine, line.id).title == "Before"


def test_the_history_of_the_file_names_every_field(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="River Days", time=JUNE)
    activities.cancel_activity(workspace, activity_id=made.id)
    newest = history(workspace, ref=None, language="en", render=str)[0]
    assert [(str(one.name), one.before, one.after) for one in newest.fields] == [("Status", "planned", "cancelled")]
