"""Copying the programme of a year to the next one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    RECORDS,
    Activity,
    ActivityDirection,
    ActivityPartner,
    ActivityStatus,
    Direction,
    Meeting,
    Programme,
    ProgrammeLine,
    Record,
    Recurrence,
    Series,
    TargetCountry,
    Translation,
    link_id,
)
from gsef_desktop.domain.repetition import Scope
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.year_copy import CopyRow, CopyState
from gsef_desktop.services import activities, repetition
from gsef_desktop.services.yearly_copy import copy_programme, propose_next_year
from gsef_desktop.storage.workspace import Workspace


def when(text: str) -> TimeFrame:
    return read_time(text, year=2019, language="en").frame


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A programme of 2019 with a line in two languages, a direction, and activities of several kinds."""
    with Workspace.create(tmp_path / "a.gsef", config_dir=tmp_path / "config") as made:
        with made.edit(message("Test")) as unit:
            programme = unit.add(
                Programme(year=2019, title="Programme 2019", organisation_name="Example Network", status="adopted", note="x")
            )
            line = unit.add(ProgrammeLine(programme_id=programme.id, number=4, title="Policy dialogues"))
            direction = unit.add(Direction(programme_id=programme.id, number=1, title="Grow"))
            series = unit.add(Series(title="Asia Policy Dialogue"))
            dialogue = unit.add(
                Activity(
                    title="6th Asia Policy Dialogue", programme_id=programme.id, line_id=line.id, series_id=series.id, edition=6,
                    time=when("25~28 June").confirmed(), status=ActivityStatus.HELD, actual_participants=80, expected_participants=100,
                    place=Place(text="Bilbao", city="Bilbao", country="ES"), settle_by=date(2019, 3, 4),
                )
            )  # fmt: skip
            unit.add_all([
                Translation(
                    id=link_id("activity", dialogue.id, "title", "fr"), owner_kind="activity", owner_id=dialogue.id, field="title",
                    language="fr", text="6e Dialogue",
                ),
                Translation(
                    id=link_id("programme_line", line.id, "title", "fr"), owner_kind="programme_line", owner_id=line.id, field="title",
                    language="fr", text="Dialogues politiques",
                ),
                ActivityPartner(activity_id=dialogue.id, name="City of Exampleville", confirmed=True),
                TargetCountry(activity_id=dialogue.id, country="JP", text="Japan"),
                ActivityDirection(id=link_id(dialogue.id, direction.id), activity_id=dialogue.id, direction_id=direction.id),
                Meeting(activity_id=dialogue.id),
                Activity(title="Camp", programme_id=programme.id, time=when("? August")),
                Activity(title="Seminar", programme_id=programme.id, time=when("4 March"), status=ActivityStatus.CANCELLED),
                Activity(title="Research", programme_id=programme.id, time=when("2019~2020")),
                Activity(title="Call", programme_id=programme.id, time=when("30 January")),
                Activity(title="Call", programme_id=programme.id, time=when("25 April")),
            ])  # fmt: skip
        yield made


def row(workspace: Workspace, title: str, language: str = "en") -> CopyRow:
    return next(one for one in propose_next_year(workspace, year=2019, language=language).rows if one.title == title)


def offered(workspace: Workspace) -> list[str]:
    return [one.activity_id for one in propose_next_year(workspace, year=2019).rows if one.offered]


def everything(workspace: Workspace) -> dict[str, Record]:
    with workspace.read() as reader:
        return {record.id: record for cls in RECORDS for record in reader.all(cls)}


def of_2020(workspace: Workspace, title: str) -> Activity:
    with workspace.read() as reader:
        programme = reader.all(Programme, year=2020)[0]
        (found,) = reader.all(Activity, programme_id=programme.id, title=title)
    return found


def test_the_preview_shows_what_would_become_of_each(workspace: Workspace) -> None:
    before = everything(workspace)
    dialogue = row(workspace, "6th Asia Policy Dialogue")
    assert (dialogue.new_title, dialogue.edition, dialogue.state, dialogue.line_number) == ("7th Asia Policy Dialogue", 7, CopyState.NEW, 4)
    assert (dialogue.new_time.earliest, dialogue.new_time.latest) == (date(2020, 6, 23), date(2020, 6, 26))
    assert dialogue.new_time.date_certainty is Certainty.TENTATIVE
    assert row(workspace, "6e Dialogue", "fr").new_title == "7e Dialogue"
    assert row(workspace, "6e Dialogue", "fr").line_title == "Dialogues politiques"
    assert row(workspace, "Seminar").state is CopyState.CANCELLED
    assert row(workspace, "Research").state is CopyState.CONTINUES
    assert not propose_next_year(workspace, year=2019).programme_there
    assert everything(workspace) == before


def test_the_copy_is_one_edit_with_all_that_belongs_to_it(workspace: Workspace) -> None:
    before = everything(workspace)
    copy_programme(workspace, year=2019, accepted=offered(workspace))
    made = of_2020(workspace, "7th Asia Policy Dialogue")
    assert (made.status, made.actual_participants, made.expected_participants, made.edition) == (ActivityStatus.PLANNED, None, 100, 7)
    assert (made.time.date_certainty, made.place.city, made.settle_by) == (Certainty.TENTATIVE, "Bilbao", date(2020, 3, 2))
    with workspace.read() as reader:
        programme = reader.all(Programme, year=2020)[0]
        (line,) = reader.all(ProgrammeLine, programme_id=programme.id)
        (direction,) = reader.all(Direction, programme_id=programme.id)
        (partner,) = reader.all(ActivityPartner, activity_id=made.id)
        (link,) = reader.all(ActivityDirection, activity_id=made.id)
        assert reader.count(TargetCountry, activity_id=made.id) == 1
        assert reader.count(Meeting) == 1
        assert reader.count(Activity, programme_id=programme.id) == 4
        assert reader.texts("programme_line", [line.id], "fr") == {(line.id, "title"): "Dialogues politiques"}
        assert reader.texts("activity", [made.id], "fr") == {(made.id, "title"): "7e Dialogue"}
    assert (programme.title, programme.status, programme.note, programme.organisation_name) == (
        "Programme 2020", "draft", "", "Example Network",
    )  # fmt: skip
    assert (made.line_id, line.number, link.direction_id, partner.confirmed) == (line.id, 4, direction.id, False)
    assert str(workspace.undo_label) == "Copy the programme of 2019 to 2020"
    workspace.undo()
    assert everything(workspace) == before


def test_what_was_copied_already_is_recognised(workspace: Workspace) -> None:
    calls = [one.activity_id for one in propose_next_year(workspace, year=2019).rows if one.title == "Call"]
    copy_programme(workspace, year=2019, accepted=[row(workspace, "6th Asia Policy Dialogue").activity_id, calls[0]])
    states = {one.activity_id: one.state for one in propose_next_year(workspace, year=2019).rows}
    assert row(workspace, "6th Asia Policy Dialogue").state is CopyState.PRESENT
    assert (states[calls[0]], states[calls[1]]) == (CopyState.PRESENT, CopyState.NEW)
    activities.move_activity(workspace, activity_id=of_2020(workspace, "Call").id, first=date(2020, 2, 20))
    activities.set_title(workspace, activity_id=of_2020(workspace, "7th Asia Policy Dialogue").id, language="en", title="Dialogue in Tokyo")
    states = {one.activity_id: one.state for one in propose_next_year(workspace, year=2019).rows}
    assert row(workspace, "6th Asia Policy Dialogue").state is CopyState.PRESENT
    assert sorted(states[one] for one in calls) == [CopyState.NEW, CopyState.PRESENT]
    copy_programme(workspace, year=2019, accepted=offered(workspace))
    assert offered(workspace) == []
    with workspace.read() as reader:
        assert reader.count(Programme) == 2
        assert reader.count(ProgrammeLine) == 2


def test_clashes_with_what_is_there_are_told(workspace: Workspace) -> None:
    days = TimeFrame(earliest=date(2020, 6, 24), latest=date(2020, 6, 24), precision=Precision.DAY)
    activities.create_activity(workspace, title="Board", time=days, place=Place(text="Seoul", city="Seoul", country="KR"))
    assert row(workspace, "6th Asia Policy Dialogue").clashes == ("Board",)
    assert row(workspace, "Call").clashes == ()
    assert propose_next_year(workspace, year=2019).programme_there


def test_repeated_activities_begin_a_year_later(workspace: Workspace) -> None:
    with workspace.read() as reader:
        programme = reader.all(Programme, year=2019)[0]
    call = activities.create_activity(workspace, title="Committee call", time=when("1 April"), year=2019)
    letter = activities.create_activity(workspace, title="Newsletter", time=when("2 January"), year=2019)
    assert call.programme_id == programme.id
    repetition.set_repetition(
        workspace, activity_id=call.id, rule="FREQ=MONTHLY;BYDAY=1MO;UNTIL=20191231", dates=["2019-04-10"], exceptions=["2019-05-06"]
    )
    repetition.set_repetition(workspace, activity_id=letter.id, rule="FREQ=WEEKLY")
    own = repetition.move_occurrence(workspace, row_id=f"{call.id}@2019-06-03", scope=Scope.THIS, first=date(2019, 6, 5)).row_id
    assert row(workspace, "Newsletter").state is CopyState.CONTINUES
    assert own not in [one.activity_id for one in propose_next_year(workspace, year=2019).rows]
    proposed = row(workspace, "Committee call")
    assert (proposed.repeats, proposed.new_time.earliest) == (True, date(2020, 4, 6))
    copy_programme(workspace, year=2019, accepted=[call.id])
    made = of_2020(workspace, "Committee call")
    with workspace.read() as reader:
        (recurrence,) = reader.all(Recurrence, activity_id=made.id)
    assert recurrence.rule == "FREQ=MONTHLY;BYDAY=1MO;UNTIL=20201207"
    assert (recurrence.first, recurrence.last) == (date(2020, 4, 6), date(2020, 12, 7))
    assert (recurrence.dates, recurrence.exceptions) == (("2020-04-08",), ())


def test_only_what_belongs_to_the_programme_is_copied(workspace: Workspace) -> None:
    stranger = activities.create_activity(workspace, title="Elsewhere", time=when("1 May 2018"))
    with pytest.raises(Invalid, match="not in the programme"):
        copy_programme(workspace, year=2019, accepted=[stranger.id])
    with pytest.raises(Invalid, match="no programme of 2031"):
        propose_next_year(workspace, year=2031)
    with pytest.raises(Invalid, match="no programme of 2031"):
        copy_programme(workspace, year=2031, accepted=[])


def test_the_last_year_of_the_calendar_has_no_next_one(workspace: Workspace) -> None:
    activities.create_activity(workspace, title="Far away", time=TimeFrame(earliest=date.max, latest=date.max, precision=Precision.DAY))
    with pytest.raises(Invalid, match="No year comes after 9999"):
        propose_next_year(workspace, year=9999)
