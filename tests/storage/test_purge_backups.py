"""Taking a person out of the backups of a file: safely, and leaving a backup that can be gone back to."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Organisation, Person
from gsef_desktop.storage.purge_backups import erase_from_backup
from gsef_desktop.storage.workspace import Workspace

SECRET = b"Xanthippe"


def test_a_backup_without_the_person_can_be_gone_back_to(workspace: Workspace) -> None:
    before = workspace.save_backup()
    with workspace.edit(message("Add")) as unit:
        person = unit.add(Person(given_name="Xanthippe", family_name="Quartermain"))
        town = unit.add(Organisation(name="Example Town"))
    backup = workspace.save_backup()
    workspace.erase_person(person.id)
    assert SECRET in backup.path.read_bytes()
    assert erase_from_backup(backup, person.id)
    assert SECRET not in backup.path.read_bytes()
    assert not erase_from_backup(before, person.id)
    found = {one.path: one for one in workspace.backups()}
    assert set(found) == {before.path, backup.path}
    assert os.listdir(backup.path.parent)
    assert not [one for one in os.listdir(backup.path.parent) if one.startswith(".")]
    with workspace.edit(message("Delete")) as unit:
        unit.delete(Organisation, town.id)
    workspace.restore_backup(found[backup.path])
    with workspace.read() as reader:
        assert reader.get(Organisation, town.id).name == "Example Town"
        assert reader.get(Person, person.id) == Person(id=person.id, erased=True)
    assert not erase_from_backup(found[backup.path], person.id)  # they are erased there already


def test_a_damaged_backup_is_left_as_it_is(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        person = unit.add(Person(given_name="Xanthippe"))
    backup = workspace.save_backup()
    data = bytearray(backup.path.read_bytes())
    data[5000:5100] = b"\xff" * 100
    backup.path.write_bytes(data)
    with pytest.raises(GsefError):
        erase_from_backup(backup, person.id)
    assert backup.path.read_bytes() == bytes(data)
    with pytest.raises(GsefError):
        erase_from_backup(replace(backup, path=backup.path.with_name("gone.gsef")), person.id)
