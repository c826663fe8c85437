"""Who goes where, and what series are called."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Delegate, Meeting, Participation, Person, Reply, Series, Translation, link_id
from gsef_desktop.services.calendar_people import people_of, series_titles
from gsef_desktop.storage.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "a.gsef", config_dir=tmp_path / "config") as made:
        with made.edit(message("Fill")) as unit:
            unit.add(Person(id="ada", given_name="Ada", family_name="Example"))
            unit.add(Person(id="ben", given_name="Ben", family_name="Example", family_name_first=True, honorific="Dr"))
            unit.add(Person(id="kim", own_script_name="예시"))
            unit.add(Person(id="mail", mail="someone@example.org"))
            unit.add(Activity(id="visit", title="Visit", responsible_id="ben"))
            unit.add(Activity(id="meeting", title="Meeting", responsible_id="ada"))
            unit.add(Activity(id="alone", title="Nobody"))
            for person, rank, reply in (("kim", "b", Reply.NONE), ("mail", "a", Reply.ACCEPTED), ("ben", "c", Reply.ACCEPTED)):
                id = link_id("delegate", "visit", person)
                unit.add(Delegate(id=id, activity_id="visit", person_id=person, rank=rank, reply=reply))
            unit.add(Delegate(id=link_id("delegate", "visit", "ada"), activity_id="visit", person_id="ada", reply=Reply.DECLINED))
            unit.add(Meeting(id="m", activity_id="meeting"))
            unit.add(Participation(meeting_id="m", person_id="kim"))
            unit.add(Participation(meeting_id="m", name="Secretary General"))
            unit.add(Participation(id="gone", meeting_id="m", person_id="mail"))
            unit.add(Series(id="camp", title="Youth camp"))
            unit.add(Series(id="dialogue", title="Dialogue"))
            unit.add(Translation(owner_kind="series", owner_id="camp", field="title", language="fr", text="Camp des jeunes"))
        with made.edit(message("Remove")) as unit:
            unit.delete(Participation, "gone")
        yield made


def test_who_is_responsible_comes_first_then_the_delegates_each_once(workspace: Workspace) -> None:
    people = people_of(workspace, activity_ids=["visit", "alone", "unknown"])
    assert people == {"visit": (("ben", "Dr Example Ben"), ("mail", "someone@example.org"), ("kim", "예시"))}


def test_the_people_of_a_meeting_go_to_its_activity(workspace: Workspace) -> None:
    assert people_of(workspace, activity_ids=["meeting"]) == {"meeting": (("ada", "Ada Example"), ("kim", "예시"))}


def test_only_what_was_asked_for_is_answered(workspace: Workspace) -> None:
    assert people_of(workspace, activity_ids=[]) == {}
    assert set(people_of(workspace, activity_ids=["visit", "meeting"])) == {"visit", "meeting"}


def test_somebody_who_was_deleted_goes_nowhere(workspace: Workspace) -> None:
    with workspace.edit(message("Remove")) as unit:
        unit.delete(Person, "kim")
    assert people_of(workspace, activity_ids=["meeting"]) == {"meeting": (("ada", "Ada Example"),)}


def test_series_are_called_in_the_language_where_it_is_there(workspace: Workspace) -> None:
    assert series_titles(workspace, language="en") == {"camp": "Youth camp", "dialogue": "Dialogue"}
    assert series_titles(workspace, language="fr") == {"camp": "Camp des jeunes", "dialogue": "Dialogue"}
