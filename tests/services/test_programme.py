"""The programme by lines, directions and series, and what is done to it."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.records import Activity, Direction, Indicator, ProgrammeLine, Series, StrategicAction
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services import activities, partners, programme
from gsef_desktop.services.activity_details import activity_details
from gsef_desktop.services.status import set_status
from gsef_desktop.storage.workspace import Workspace

JULY = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY)


def test_an_empty_year_has_nothing(workspace: Workspace) -> None:
    found = programme.programme_of_year(workspace, year=2019)
    assert (found.programme, found.lines, found.directions, found.series) == (None, (), (), ())


def test_lines_hold_their_activities_by_date_and_the_rest_stands_under_no_line(workspace: Workspace) -> None:
    first = programme.add_line(workspace, year=2019, title="Water")
    second = programme.add_line(workspace, year=2019, title="Streets")
    activities.create_activity(workspace, title="Later", year=2019, line_id=first.id, time=JULY.moved_to(date(2019, 9, 1)))
    activities.create_activity(workspace, title="Sooner", year=2019, line_id=first.id, time=JULY)
    activities.create_activity(workspace, title="Somewhere", year=2019)
    found = programme.programme_of_year(workspace, year=2019)
    assert [(one.title, [each.title for each in one.activities]) for one in found.lines] == [
        ("Water", ["Sooner", "Later"]), ("Streets", []), ("", ["Somewhere"]),
    ]  # fmt: skip
    assert [one.number for one in (first, second)] == [1, 2]


def test_deleting_a_line_keeps_its_activities(workspace: Workspace) -> None:
    line = programme.add_line(workspace, year=2019, title="Water")
    made = activities.create_activity(workspace, title="River Days", year=2019, line_id=line.id)
    programme.delete_record(workspace, record=ProgrammeLine, record_id=line.id)
    with workspace.read() as reader:
        assert reader.get(Activity, made.id).line_id is None
    workspace.undo()
    with workspace.read() as reader:
        assert reader.get(Activity, made.id).line_id == line.id


def test_actions_nest_and_go_with_their_direction(workspace: Workspace) -> None:
    direction = programme.add_direction(workspace, year=2019, title="Grow")
    outer = programme.add_action(workspace, direction_id=direction.id, title="Recruit")
    programme.add_action(workspace, direction_id=direction.id, title="Write letters", parent_id=outer.id)
    (node,) = programme.programme_of_year(workspace, year=2019).directions
    assert [(one.title, [each.title for each in one.actions]) for one in node.actions] == [("Recruit", ["Write letters"])]
    programme.delete_record(workspace, record=Direction, record_id=direction.id)
    with workspace.read() as reader:
        assert reader.count(StrategicAction) == 0


def test_titles_in_other_languages(workspace: Workspace) -> None:
    line = programme.add_line(workspace, year=2019, title="Water")
    programme.set_title_in(workspace, record=ProgrammeLine, record_id=line.id, language="fr", title="Eau")
    assert programme.programme_of_year(workspace, year=2019, language="fr").lines[0].title == "Eau"
    assert programme.programme_of_year(workspace, year=2019, language="es").lines[0].title == "Water"
    programme.set_title_in(workspace, record=ProgrammeLine, record_id=line.id, language="fr", title="")
    assert programme.programme_of_year(workspace, year=2019, language="fr").lines[0].title == "Water"
    with pytest.raises(Invalid):
        programme.set_title_in(workspace, record=ProgrammeLine, record_id=line.id, language="en", title="  ")


def test_an_indicator_is_measured(workspace: Workspace) -> None:
    direction = programme.add_direction(workspace, year=2019, title="Grow")
    made = programme.add_indicator(workspace, direction_id=direction.id, title="Members")
    programme.update_record(workspace, record=Indicator, record_id=made.id, baseline=49.0, target=100.0)
    programme.add_measurement(workspace, indicator_id=made.id, day=date(2019, 6, 30), value=55)
    (node,) = programme.programme_of_year(workspace, year=2019).directions
    assert [(one.baseline, one.target) for one in node.indicators] == [(49.0, 100.0)]


def test_the_next_edition_is_counted_from_those_there_are(workspace: Workspace) -> None:
    ids = [activities.create_activity(workspace, title=f"Dialogue {number}", year=2019).id for number in range(3)]
    for activity_id in ids:
        partners.set_series(workspace, activity_id=activity_id, title="Dialogue")
    with workspace.read() as reader:
        assert [reader.get(Activity, one).edition for one in ids] == [1, 2, 3]
        assert reader.count(Series) == 1
    assert [one.edition for one in activity_details(workspace, activity_id=ids[0]).editions] == [3, 2]
    partners.set_series(workspace, activity_id=ids[0], title="")
    assert activity_details(workspace, activity_id=ids[0]).activity.edition is None
    with pytest.raises(Invalid):
        partners.set_edition(workspace, activity_id=ids[1], edition=0)


def test_partners_are_linked_to_known_organisations(workspace: Workspace) -> None:
    from gsef_desktop.services import members

    made = activities.create_activity(workspace, title="River Days", year=2019)
    known = members.add_organisation(workspace, name="Green Rivers Network")
    partners.add_partner(workspace, activity_id=made.id, name="Green Rivers  Network")
    partners.add_partner(workspace, activity_id=made.id, name="Somebody new")
    found = activity_details(workspace, activity_id=made.id).partners
    assert [(one.name, one.organisation_id) for one in found] == [("Green Rivers Network", known.id), ("Somebody new", None)]
    partners.remove_partner(workspace, partner_id=found[0].id)
    assert [one.name for one in activity_details(workspace, activity_id=made.id).partners] == ["Somebody new"]
    with pytest.raises(Invalid):
        partners.add_partner(workspace, activity_id=made.id, name=" ")


def test_status_in_one_step(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="River Days", time=JULY)
    for status, certainty in (("confirmed", Certainty.CONFIRMED), ("held", Certainty.CONFIRMED), ("tentative", Certainty.TENTATIVE)):
        set_status(workspace, activity_id=made.id, status=status)  # type: ignore[arg-type]
        with workspace.read() as reader:
            assert reader.get(Activity, made.id).time.date_certainty is certainty
        assert str(workspace.undo_label)
    with pytest.raises(NotFound):
        set_status(workspace, activity_id="nobody", status="held")


def test_a_date_without_a_day_cannot_be_confirmed(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="River Days", year=2019)
    with pytest.raises(Invalid):
        set_status(workspace, activity_id=made.id, status="confirmed")
