"""Tables beyond the fixed fields: own fields, telephone numbers, diet and address, parents and officers, categories and own regions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Membership,
    MembershipCategory,
    MembershipStatus,
    Organisation,
    OwnField,
    OwnFieldType,
    OwnValue,
    Person,
    Record,
    Region,
)
from gsef_desktop.domain.table_file import NEW_FIELD, TableFormat, TableMapping
from gsef_desktop.domain.table_proposal import RowState, TableProposal
from gsef_desktop.services import own_fields
from gsef_desktop.services.table_export import Exported, export_table
from gsef_desktop.services.table_import import apply_table, complete_mapping, propose_table, read_table_file
from gsef_desktop.services.table_mappings import mapping_from_json
from gsef_desktop.services.table_words import difference_words, place_of_cell
from gsef_desktop.storage.workspace import Workspace


def propose(workspace: Workspace, folder: Path, text: str, mapping: TableMapping | None = None) -> TableProposal:
    path = folder / "members.csv"
    path.write_text(text, "utf-8")
    return propose_table(workspace, path=path, mapping=mapping)


def imported(workspace: Workspace, folder: Path, text: str, mapping: TableMapping | None = None) -> TableProposal:
    proposal = propose(workspace, folder, text, mapping)
    apply_table(workspace, proposal=proposal)
    return proposal


def every(workspace: Workspace, cls: type[Record]) -> list[Record]:
    with workspace.read() as reader:
        return list(reader.all(cls))


def people(workspace: Workspace) -> dict[str, Person]:
    with workspace.read() as reader:
        return {one.given_name: one for one in reader.all(Person)}


def own_values(workspace: Workspace) -> set[tuple[str, str]]:
    """Title of the field and value."""
    with workspace.read() as reader:
        titles = {one.id: one.title for one in reader.all(OwnField)}
        return {(titles[one.field_id], one.text) for one in reader.all(OwnValue)}


def test_own_fields_are_recognised_by_their_titles_in_any_language(workspace: Workspace, tmp_path: Path) -> None:
    shirt = own_fields.add_field(workspace, of_kind="person", title="Shirt size", type=OwnFieldType.CHOICE, choices=("M", "L"))
    own_fields.rename_field(workspace, field_id=shirt.id, language="fr", title="Taille de chemise")
    own_fields.add_field(workspace, of_kind="person", title="Distance", type=OwnFieldType.NUMBER)
    own_fields.add_field(workspace, of_kind="person", title="Visa until", type=OwnFieldType.DATE)
    text = "Given name,taille de chemise,Distance,Visa until\nAda,m,1 234.50,3 May 2020\nBen,XXL,far,soon\n"
    proposal = imported(workspace, tmp_path, text)
    assert own_values(workspace) == {
        ("Shirt size", "M"), ("Distance", "1234.5"), ("Visa until", "2020-05-03"),
        ("Shirt size", "XXL"), ("Distance", "far"), ("Visa until", "soon"),
    }  # fmt: skip
    assert [place_of_cell(one) for one in proposal.remarks] == ["B3", "C3", "D3"]  # kept, and said
    assert all(one.note == "" for one in people(workspace).values())
    again = propose(workspace, tmp_path, text)
    assert {one.state for one in again.people} == {RowState.SAME}
    changed = propose(workspace, tmp_path, "Given name,Shirt size\nAda,L\n")
    (row,) = changed.people
    assert row.state is RowState.CHANGED
    assert difference_words(row.differences[0], "en", str) == ("Shirt size", "M", "L")
    workspace.undo()
    assert own_values(workspace) == set()


def test_a_column_becomes_a_new_field(workspace: Workspace, tmp_path: Path) -> None:
    mapping = TableMapping(columns={"Colour": NEW_FIELD, "Animal": NEW_FIELD})
    proposal = imported(workspace, tmp_path, "Given name,Colour,Animal,Colour 2\nAda,red,cat,x\nBen,,dog,\n", mapping)
    assert own_values(workspace) == {("Colour", "red"), ("Animal", "cat"), ("Animal", "dog")}
    assert people(workspace)["Ada"].note == "Colour 2: x"
    assert proposal.mapping.columns["Colour"] == NEW_FIELD
    assert [one.of_kind for one in own_fields.own_fields_of(workspace, "person")] == ["person", "person"]
    imported(workspace, tmp_path, "Given name,Colour\nCy,blue\n", TableMapping(columns={"Colour": NEW_FIELD}))
    assert len(own_fields.own_fields_of(workspace, "person")) == 2  # the field of that name is taken
    assert ("Colour", "blue") in own_values(workspace)


def test_a_mapping_of_a_script_names_a_field_by_its_title(workspace: Workspace, tmp_path: Path) -> None:
    own_fields.add_field(workspace, of_kind="organisation", title="Inhabitants", type=OwnFieldType.NUMBER)
    mapping = mapping_from_json(json.dumps({"subject": "organisations", "columns": {"Pop": "own.Inhabitants"}}), "m.json")
    imported(workspace, tmp_path, "Name,Pop\nExample Town,1200000\n", mapping)
    assert own_values(workspace) == {("Inhabitants", "1200000")}
    wrong = TableMapping(columns={"Pop": "own.Nothing"})
    with pytest.raises(GsefError, match=r"own\.Nothing"):
        propose(workspace, tmp_path, "Name,Pop\nExample Town,1\n", wrong)
    table = read_table_file(tmp_path / "members.csv")
    assert complete_mapping(table, wrong, workspace=workspace, lenient=True).columns["Pop"] == "note"


def test_telephone_numbers_are_checked(workspace: Workspace, tmp_path: Path) -> None:
    text = "Given name,Telephone,Country\nAda,01 42 76 40 40,France\nBen,at the gate,\nCy,02-2133-5000,\n"
    proposal = imported(workspace, tmp_path, text)
    found = {name: one.telephone for name, one in people(workspace).items()}
    assert found == {"Ada": "+33 1 42 76 40 40", "Ben": "at the gate", "Cy": "02-2133-5000"}
    assert [place_of_cell(one) for one in proposal.remarks] == ["B3", "B4"]


def test_of_very_many_numbers_those_in_the_international_form_are_taken(workspace: Workspace, tmp_path: Path) -> None:
    rows = "".join(f"Ada{number},+33 1 44 {number:06}\n" for number in range(3000))
    proposal = imported(workspace, tmp_path, f"Given name,Telephone\n{rows}Ben,at the gate\n")
    assert people(workspace)["Ada7"].telephone == "+33 1 44 000007"
    assert [one.text for one in proposal.remarks] == ["at the gate"]


ORGANISATIONS = (
    "Name,Mail,Telephone,Parent organisation,Responsible,Next step,Next step by,Status,Category,Region\n"
    "Example Network,a@example.org; b@example.org,,,Ada Example,Send the form,2019-05-01,Member,Associate,Our Region\n"
    "Example Town,,+33 1 42 76 40 40,Example Network,Nobody Known,,,Member,Other words,Asia\n"
)


def test_organisations_with_parents_officers_categories_and_regions(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.edit(message("Test")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
        category = unit.add(MembershipCategory(title="Associate"))
        region = unit.add(Region(title="Our region"))
    imported(workspace, tmp_path, ORGANISATIONS)
    with workspace.read() as reader:
        network, town = (reader.all(Organisation, name=name)[0] for name in ("Example Network", "Example Town"))
        states = {one.organisation_id: one for one in reader.all(Membership)}
    assert (network.mail, network.responsible_id, network.region) == ("a@example.org, b@example.org", ada.id, region.id)
    assert (network.next_step, str(network.next_step_on)) == ("Send the form", "2019-05-01")
    assert (town.telephone, town.parent_id, town.region) == ("+33 1 42 76 40 40", network.id, "asia")
    assert "Nobody Known" in town.note
    assert (states[network.id].category_id, states[network.id].category) == (category.id, "")
    assert (states[town.id].category_id, states[town.id].category) == (None, "Other words")
    again = propose(workspace, tmp_path, ORGANISATIONS)
    assert again.organisations[0].state is RowState.SAME
    assert [one.field for one in again.organisations[1].differences] == ["organisation.responsible"]  # still nobody


@pytest.mark.parametrize("format", [TableFormat.CSV, TableFormat.XLSX, TableFormat.ODS, TableFormat.VCARD])
def test_what_is_exported_comes_back(workspace: Workspace, tmp_path: Path, format: TableFormat) -> None:
    colour = own_fields.add_field(workspace, of_kind="person", title='Colour, "main"; 색')
    secret = own_fields.add_field(workspace, of_kind="person", title="Passport", personal=True)
    size = own_fields.add_field(workspace, of_kind="organisation", title="Inhabitants", type=OwnFieldType.NUMBER)
    with workspace.edit(message("Test")) as unit:
        ada = unit.add(
            Person(given_name="Ada", family_name="Example", mail="a@example.org, b@example.org", telephone="+33 1 42 76 40 40",
                   diet="No nuts", address="1 Example Street\nSeoul", tags=("press", "speaker"), needs="A ramp")
        )  # fmt: skip
        town = unit.add(Organisation(name="Example Town", mail="t@example.org", telephone="+82 2-2133-5000", next_step="Call"))
        unit.add(Membership(organisation_id=town.id, status=MembershipStatus.MEMBER))
    own_fields.set_value(workspace, field_id=colour.id, owner_kind="person", owner_id=ada.id, text="=red; green")
    own_fields.set_value(workspace, field_id=secret.id, owner_kind="person", owner_id=ada.id, text="AB-12")
    own_fields.set_value(workspace, field_id=size.id, owner_kind="organisation", owner_id=town.id, text="1234.5")
    with Workspace.create(tmp_path / "other.gsef", config_dir=tmp_path / "config") as other:
        for name, kind in (('Colour, "main"; 색', "person"), ("Inhabitants", "organisation")):
            own_fields.add_field(other, of_kind=kind, title=name)
        for what in (Exported.PEOPLE, Exported.ORGANISATIONS):
            made = export_table(workspace, what=what, format=format)
            assert b"AB-12" not in made.data
            path = tmp_path / f"{what.value}.{format.value}"
            path.write_bytes(made.data)
            apply_table(other, proposal=propose_table(other, path=path))
        (one,) = people(other).values()
        assert (one.mail, one.telephone, one.diet, one.needs) == (ada.mail, ada.telephone, ada.diet, ada.needs)
        assert (one.address, one.tags, one.note) == (ada.address, ada.tags, "")
        with other.read() as reader:
            found = reader.all(Organisation, name="Example Town")[0]
        assert (found.mail, found.telephone, found.next_step, found.note) == (town.mail, town.telephone, town.next_step, "")
        assert own_values(other) == {('Colour, "main"; 색', "=red; green"), ("Inhabitants", "1234.5")}
    assert b"AB-12" in export_table(workspace, what=Exported.PEOPLE, format=TableFormat.CSV, personal=True).data


def test_erased_people_are_not_exported_and_not_recognised(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.edit(message("Test")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example", mail="a@example.org"))
    workspace.erase_person(ada.id)
    assert export_table(workspace, what=Exported.PEOPLE, format=TableFormat.CSV).count == 0
    proposal = propose(workspace, tmp_path, "Given name,Family name,Mail\nAda,Example,a@example.org\n")
    assert [one.state for one in proposal.people] == [RowState.NEW]


def test_a_table_of_organisations_that_belong_to_each_other_makes_no_circle(workspace: Workspace, tmp_path: Path) -> None:
    text = "Name,Kind,Parent organisation\nAlpha,network,Beta\nBeta,network,Gamma\nGamma,network,Alpha\n"
    imported(workspace, tmp_path, text, TableMapping(columns={"Parent organisation": "organisation.parent"}))
    with workspace.read() as reader:
        found = {one.name: one for one in reader.all(Organisation)}
    assert found["Alpha"].parent_id == found["Beta"].id
    assert found["Beta"].parent_id == found["Gamma"].id
    assert (found["Gamma"].parent_id, found["Gamma"].note) == (None, "Parent: Alpha")


@pytest.mark.parametrize(("cells", "kept"), [(("03/04/2018", "25/12/2018"), "2018-04-03"), (("03/04/2018", "12/25/2018"), "2018-03-04")])
def test_days_of_an_own_field_are_read_by_the_other_days_of_the_column(
    workspace: Workspace, tmp_path: Path, cells: tuple[str, str], kept: str
) -> None:
    own_fields.add_field(workspace, of_kind="person", title="Visited", type=OwnFieldType.DATE)
    text = f"Given name,Family name,Visited\nAda,Example,{cells[0]}\nBo,Example,{cells[1]}\nCy,Example,\nDi,Example,33/33/2018\n"
    proposal = imported(workspace, tmp_path, text)
    assert own_values(workspace) == {("Visited", kept), ("Visited", "2018-12-25"), ("Visited", "33/33/2018")}
    assert [(one.row, one.text) for one in proposal.remarks] == [(5, "33/33/2018")]
