"""Whom a script means that names nobody."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Organisation, Person
from gsef_desktop.services.everybody import ids_of_organisations, ids_of_people
from gsef_desktop.storage.workspace import Workspace
from tests.services.outputs_sample import fill

DAY = date(2019, 7, 9)


def test_members_or_all_organisations_by_their_names(workspace: Workspace) -> None:
    fill(workspace)
    assert ids_of_organisations(workspace, day=DAY) == ["bilbao", "nowhere", "dakar", "seoul"]
    assert ids_of_organisations(workspace, day=DAY, language="fr") == ["nowhere", "dakar", "bilbao", "seoul"]
    assert ids_of_organisations(workspace, day=DAY, members_only=False) == ["bilbao", "nowhere", "prospect", "dakar", "seoul"]
    assert ids_of_organisations(workspace, day=date(2010, 1, 1)) == []
    with workspace.edit(message("Merge")) as unit:
        unit.update(Organisation, "dakar", merged_into_id="bilbao")
    assert "dakar" not in ids_of_organisations(workspace, day=DAY)


def test_everybody_by_family_name_but_those_who_are_gone(workspace: Workspace) -> None:
    fill(workspace)
    assert ids_of_people(workspace) == ["nameless", "ada", "later", "kim", "bob"]
    with workspace.edit(message("Gone")) as unit:
        unit.update(Person, "ada", erased=True)
        unit.update(Person, "kim", merged_into_id="bob")
    assert ids_of_people(workspace) == ["nameless", "later", "bob"]
