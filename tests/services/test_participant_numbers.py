"""Participants in numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, Attendance, Classification, Meeting, Organisation, OwnFieldType, Person, Reply
from gsef_desktop.services import own_fields, participants
from gsef_desktop.services.attendance import set_attendance
from gsef_desktop.services.meetings import find_meeting
from gsef_desktop.services.participant_numbers import NumbersBy, countable_fields, participant_numbers, set_counted_field
from gsef_desktop.services.participants_reading import list_participants
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace, with_items=False)


def lines(workspace: Workspace, sample: Sample, by: NumbersBy) -> list[tuple[str, int, int, int]]:
    found = participant_numbers(workspace, meeting_id=sample.meeting_id).by(by)
    assert found is not None
    return [(one.key, one.expected, one.registered, one.present) for one in found.lines]


def test_expected_registered_and_present(workspace: Workspace, sample: Sample) -> None:
    rows = list_participants(workspace, meeting_id=sample.meeting_id).groups[0].rows
    session = find_meeting(workspace, meeting_id=sample.meeting_id).sessions[0]
    set_attendance(workspace, participation_ids=[rows[0].id, rows[12].id], attendance=Attendance.PRESENT, session_ids=[session.id])
    participants.set_reply(workspace, participation_ids=[rows[11].id], reply=Reply.NOT_INVITED)
    with workspace.edit(message("Expected")) as unit:
        unit.update(Activity, unit.get(Meeting, sample.meeting_id).activity_id, expected_participants=40)
    numbers = participant_numbers(workspace, meeting_id=sample.meeting_id)
    # of 17 one is not invited; who declined was there all the same
    assert (numbers.total.expected, numbers.total.registered, numbers.total.present, numbers.announced) == (16, 9, 2, 40)
    assert lines(workspace, sample, NumbersBy.CLASSIFICATION)[:2] == [("chair", 2, 2, 1), ("co-chair", 2, 1, 0)]


def test_what_the_body_states_stands_beside(workspace: Workspace, sample: Sample) -> None:
    found = participant_numbers(workspace, meeting_id=sample.meeting_id).by(NumbersBy.CLASSIFICATION)
    assert found is not None
    advisors = next(one for one in found.lines if one.key == Classification.ADVISOR.value)
    assert (advisors.as_requested, advisors.least, advisors.expected) == (True, None, 2)


def test_by_country_region_and_language(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Places")) as unit:
        for name, country in (("Alpha City", "KR"), ("Beta City", "ES"), ("Gamma City", "CA"), ("Delta City", "MX")):
            unit.update(Organisation, unit.all(Organisation, name=name)[0].id, place=Place(text=country, country=country))
        unit.update(Person, unit.all(Person, given_name="Ada")[0].id, country="KR")
    assert lines(workspace, sample, NumbersBy.COUNTRY)[0][:2] == ("KR", 2)
    assert lines(workspace, sample, NumbersBy.COUNTRY)[-1][0] == ""
    assert [key for key, *_ in lines(workspace, sample, NumbersBy.REGION)] == ["asia", "europe", "latin_america", "north_america", ""]
    languages = lines(workspace, sample, NumbersBy.LANGUAGE)
    assert languages[0][0] == "fr"
    assert languages[-1][0] == ""
    assert sum(one[1] for one in languages) == 16


def test_a_field_is_counted_that_the_user_names(workspace: Workspace, sample: Sample) -> None:
    assert participant_numbers(workspace, meeting_id=sample.meeting_id).by(NumbersBy.FIELD) is None
    field = own_fields.add_field(workspace, of_kind="person", title="Gender", type=OwnFieldType.CHOICE, choices=("woman", "man", "other"))
    text = own_fields.add_field(workspace, of_kind="person", title="Shoe size")
    assert countable_fields(workspace) == [(field.id, "Gender")]
    with pytest.raises(Invalid):
        set_counted_field(workspace, field_id=text.id)
    with workspace.read() as reader:
        ada, bea = (reader.all(Person, given_name=name)[0].id for name in ("Ada", "Bea"))
    own_fields.set_value(workspace, field_id=field.id, owner_kind="person", owner_id=ada, text="woman")
    own_fields.set_value(workspace, field_id=field.id, owner_kind="person", owner_id=bea, text="man")
    set_counted_field(workspace, field_id=field.id)
    assert [one[:2] for one in lines(workspace, sample, NumbersBy.FIELD)] == [("woman", 1), ("man", 1), ("", 14)]
    workspace.undo()
    assert participant_numbers(workspace, meeting_id=sample.meeting_id).by(NumbersBy.FIELD) is None


def test_nobody_is_no_error(workspace: Workspace, tmp_path: Path) -> None:
    sample = make_sample(workspace, with_items=False, with_participants=False)
    numbers = participant_numbers(workspace, meeting_id=sample.meeting_id)
    assert numbers.total.expected == 0
    assert [one.key for one in numbers.breakdowns[0].lines] == ["advisor"]
