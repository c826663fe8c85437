"""Fields of the user's own: made, renamed, moved, given another type without losing anything, deleted and brought back."""

from __future__ import annotations

import pytest

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Organisation, OwnField, OwnFieldType, OwnValue, Person, Translation
from gsef_desktop.services import own_fields
from gsef_desktop.storage.workspace import Workspace


@pytest.fixture
def people(workspace: Workspace) -> list[Person]:
    with workspace.edit(message("Test")) as unit:
        return [unit.add(Person(given_name=name, family_name="Example")) for name in ("Ada", "Ben", "Cy", "Dee")]


def titles(workspace: Workspace, kind: str = "person") -> list[str]:
    """The titles of the fields, in their order."""
    return [field.title for field in own_fields.own_fields_of(workspace, kind)]


def texts(workspace: Workspace, field: OwnField) -> list[str]:
    """What stands in a field, whoever it is of."""
    with workspace.read() as reader:
        return sorted(one.text for one in reader.all(OwnValue, field_id=field.id))


def put(workspace: Workspace, field: OwnField, people: list[Person], *values: str) -> None:
    for one, text in zip(people, values, strict=False):
        own_fields.set_value(workspace, field_id=field.id, owner_kind="person", owner_id=one.id, text=text)


def test_fields_are_of_one_kind_and_in_order(workspace: Workspace) -> None:
    first = own_fields.add_field(workspace, of_kind="person", title="Shirt  size")
    own_fields.add_field(workspace, of_kind="person", title="Badge")
    own_fields.add_field(workspace, of_kind="organisation", title="Badge")
    assert titles(workspace) == ["Shirt size", "Badge"]
    own_fields.move_field(workspace, field_id=first.id, by=1)
    assert titles(workspace) == ["Badge", "Shirt size"]
    own_fields.move_field(workspace, field_id=first.id, by=5)
    assert titles(workspace) == ["Badge", "Shirt size"]
    own_fields.move_field(workspace, field_id=first.id, by=-5)
    assert titles(workspace) == ["Shirt size", "Badge"]
    with pytest.raises(Invalid):
        own_fields.add_field(workspace, of_kind="person", title="badge")
    with pytest.raises(Invalid):
        own_fields.add_field(workspace, of_kind="person", title="  ")
    with pytest.raises(Invalid):
        own_fields.rename_field(workspace, field_id=first.id, language="en", title="BADGE")


def test_titles_are_translated(workspace: Workspace) -> None:
    field = own_fields.add_field(workspace, of_kind="person", title="Shirt size", language="en")
    own_fields.rename_field(workspace, field_id=field.id, language="fr", title="Taille de chemise")
    own_fields.rename_field(workspace, field_id=field.id, language="en", title="Size of shirt")
    with workspace.read() as reader:
        fields = own_fields.fields_in(reader, "person")
        assert own_fields.titles_of(reader, fields, "fr") == {field.id: "Taille de chemise"}
        assert own_fields.titles_of(reader, fields, "ko") == {field.id: "Size of shirt"}
    assert own_fields.all_titles(workspace, field_id=field.id) == {"en": "Size of shirt", "fr": "Taille de chemise"}
    own_fields.rename_field(workspace, field_id=field.id, language="fr", title="")
    with workspace.read() as reader:
        assert not reader.all(Translation)
    with pytest.raises(Invalid):
        own_fields.rename_field(workspace, field_id=field.id, language="en", title="")


def test_values(workspace: Workspace, people: list[Person]) -> None:
    field = own_fields.add_field(workspace, of_kind="person", title="Shirt size")
    put(workspace, field, people, "M", "L")
    put(workspace, field, people, "XL", "")
    with workspace.read() as reader:
        ids = [one.id for one in people]
        assert own_fields.values_of(reader, "person", ids) == {(people[0].id, field.id): "XL"}
        assert own_fields.values_of(reader, "organisation", ids) == {}
    assert own_fields.filled(workspace) == {field.id: 1}
    workspace.undo()
    assert texts(workspace, field) == ["L", "XL"]


def test_another_type_is_previewed_and_loses_nothing(workspace: Workspace, people: list[Person]) -> None:
    field = own_fields.add_field(workspace, of_kind="person", title="Since")
    put(workspace, field, people, "3 mai 2019", "2019-06-01", "long ago")
    preview = own_fields.preview_type(workspace, field_id=field.id, type=OwnFieldType.DATE, language="fr")
    assert (preview.values, preview.unfit_count, preview.unfit) == (3, 1, (("Cy Example", "long ago"),))
    own_fields.change_type(workspace, field_id=field.id, type=OwnFieldType.DATE, language="fr")
    assert texts(workspace, field) == ["2019-05-03", "2019-06-01", "long ago"]
    own_fields.change_type(workspace, field_id=field.id, type=OwnFieldType.TEXT)
    assert texts(workspace, field) == ["2019-05-03", "2019-06-01", "long ago"]
    workspace.undo()
    workspace.undo()
    assert texts(workspace, field) == ["2019-06-01", "3 mai 2019", "long ago"]


def test_a_choice_offers_what_is_there_and_is_renamed_everywhere(workspace: Workspace, people: list[Person]) -> None:
    field = own_fields.add_field(workspace, of_kind="person", title="Colour")
    put(workspace, field, people, "red", "blue", "red")
    assert own_fields.preview_type(workspace, field_id=field.id, type=OwnFieldType.CHOICE).unfit_count == 0
    own_fields.change_type(workspace, field_id=field.id, type=OwnFieldType.CHOICE)
    assert own_fields.own_fields_of(workspace, "person")[0].choices == ("blue", "red")
    own_fields.rename_choice(workspace, field_id=field.id, choice="red", to="Crimson")
    assert own_fields.own_fields_of(workspace, "person")[0].choices == ("blue", "Crimson")
    assert texts(workspace, field) == ["Crimson", "Crimson", "blue"]
    own_fields.set_choices(workspace, field_id=field.id, choices=["blue", " green ", "blue", ""])
    assert own_fields.own_fields_of(workspace, "person")[0].choices == ("blue", "green")
    assert texts(workspace, field) == ["Crimson", "Crimson", "blue"]  # kept though no longer offered
    workspace.undo()
    workspace.undo()
    assert texts(workspace, field) == ["blue", "red", "red"]


def test_a_field_is_deleted_with_its_values_and_comes_back(workspace: Workspace, people: list[Person]) -> None:
    field = own_fields.add_field(workspace, of_kind="person", title="Colour")
    put(workspace, field, people, "red")
    own_fields.rename_field(workspace, field_id=field.id, language="fr", title="Couleur")
    own_fields.delete_field(workspace, field_id=field.id)
    assert titles(workspace) == []
    assert texts(workspace, field) == []
    with pytest.raises(NotFound):
        own_fields.set_value(workspace, field_id=field.id, owner_kind="person", owner_id=people[0].id, text="x")
    workspace.undo()
    assert titles(workspace) == ["Colour"]
    assert texts(workspace, field) == ["red"]
    assert own_fields.all_titles(workspace, field_id=field.id)["fr"] == "Couleur"


def test_personal_fields_are_left_out_unless_asked_for(workspace: Workspace) -> None:
    own_fields.add_field(workspace, of_kind="person", title="Colour")
    secret = own_fields.add_field(workspace, of_kind="person", title="Passport", personal=True)
    assert [one.title for one in own_fields.own_fields_of(workspace, "person", personal=False)] == ["Colour"]
    own_fields.set_personal(workspace, field_id=secret.id, personal=False)
    assert len(own_fields.own_fields_of(workspace, "person", personal=False)) == 2


def test_values_go_with_their_organisation(workspace: Workspace) -> None:
    from gsef_desktop.services import members

    field = own_fields.add_field(workspace, of_kind="organisation", title="Budget", type=OwnFieldType.NUMBER)
    with workspace.edit(message("Test")) as unit:
        town = unit.add(Organisation(name="Example Town"))
    own_fields.set_value(workspace, field_id=field.id, owner_kind="organisation", owner_id=town.id, text="12.5")
    assert own_fields.format_value(field, "12.5", "fr") == "12,5"
    members.delete(workspace, record=Organisation, record_id=town.id)
    assert texts(workspace, field) == []
    workspace.undo()
    assert texts(workspace, field) == ["12.5"]


def test_lists_for_scripts_hold_them_without_the_personal_ones(workspace: Workspace, people: list[Person]) -> None:
    from gsef_desktop.services.listing_people import list_organisations, list_people

    colour = own_fields.add_field(workspace, of_kind="person", title="Colour")
    secret = own_fields.add_field(workspace, of_kind="person", title="Passport", personal=True)
    put(workspace, colour, people, "red")
    put(workspace, secret, people, "AB-12")
    assert {one.given_name: dict(one.own_fields) for one in list_people(workspace)}["Ada"] == {"Colour": "red"}
    assert all(not one.own_fields for one in list_organisations(workspace))
