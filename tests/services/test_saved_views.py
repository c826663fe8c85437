"""Saved views, and what is listed and exported by them."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.cli import main
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.list_columns import OWN
from gsef_desktop.domain.list_views import ORGANISATIONS, PEOPLE, Criterion, ListView, ShownColumn, SortKey
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Fee, Organisation, OwnField, OwnFieldType, OwnValue, Person, SavedView, link_id
from gsef_desktop.domain.table_file import TableFormat
from gsef_desktop.services import list_export, saved_views
from gsef_desktop.services.saved_views import ALL, MINE
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.workspace import Workspace

DAY = date(2019, 6, 30)
FRENCH = ListView(
    list_kind=ORGANISATIONS, columns=(ShownColumn(field="name"), ShownColumn(field="country", width=90), ShownColumn(field="fee")),
    criteria=(Criterion(field="languages", values=("fr",)),), order=(SortKey(field="name", descending=True),),
)  # fmt: skip


@pytest.fixture
def network(workspace: Workspace) -> Workspace:
    """Three organisations, two of which speak French; a field that is for nobody else."""
    with workspace.edit(message("Fill")) as unit:
        made = [
            unit.add(Organisation(name=name, languages=languages, place=Place(country=country)))
            for name, languages, country in (("Alpha", ("fr",), "SN"), ("Beta", ("fr", "en"), "ML"), ("Gamma", ("es",), "PE"))
        ]
        unit.add(Fee(organisation_id=made[0].id, year=2019, amount=50_050, currency="EUR"))
        secret = unit.add(OwnField(of_kind="organisation", title="Secret", type=OwnFieldType.TEXT, personal=True))
        unit.add(OwnValue(id=link_id("own_value", secret.id, made[0].id), field_id=secret.id, owner_kind="organisation",
                          owner_id=made[0].id, text="hidden"))  # fmt: skip
        unit.add(Person(given_name="Ada", family_name="Example", mail="ada@example.org"))
    return workspace


def test_a_view_is_saved_renamed_changed_moved_and_deleted(network: Workspace) -> None:
    first = saved_views.save_view(network, title=" French ", view=FRENCH)
    second = saved_views.save_view(network, title="Second", view=ListView(list_kind=ORGANISATIONS))
    saved_views.save_view(network, title="Of people", view=ListView(list_kind=PEOPLE))
    assert [one.title for one in saved_views.list_views(network, list_kind=ORGANISATIONS)] == ["French", "Second"]
    assert saved_views.read_view(network, view_id=first.id) == FRENCH
    saved_views.rename_view(network, view_id=first.id, title="Francophones")
    saved_views.change_view(network, view_id=second.id, view=FRENCH)
    saved_views.move_view(network, view_id=second.id, position=0)
    found = saved_views.list_views(network, list_kind=ORGANISATIONS)
    assert [(one.title, one.view) for one in found] == [("Second", FRENCH), ("Francophones", FRENCH)]
    saved_views.delete_view(network, view_id=second.id)
    assert [one.title for one in saved_views.list_views(network, list_kind=ORGANISATIONS)] == ["Francophones"]
    network.undo()
    assert len(saved_views.list_views(network, list_kind=ORGANISATIONS)) == 2


def test_a_view_has_a_name(network: Workspace) -> None:
    with pytest.raises(Invalid, match="A name is needed"):
        saved_views.save_view(network, title="  ", view=FRENCH)


def test_a_view_that_cannot_be_read_is_there_still(network: Workspace) -> None:
    with network.edit(message("Break")) as unit:
        unit.add(SavedView(list_kind=ORGANISATIONS, title="Broken", definition="{"))
    assert [(one.title, one.view) for one in saved_views.list_views(network, list_kind=ORGANISATIONS)] == [("Broken", None)]


def test_views_are_found_by_their_names(network: Workspace) -> None:
    saved_views.save_view(network, title="French speakers", view=FRENCH)
    assert list_export.view_named(network, list_kind=ORGANISATIONS, name="french SPEAKERS") == FRENCH
    assert list_export.view_named(network, list_kind=ORGANISATIONS, name="All") == saved_views.standard_view(ORGANISATIONS, ALL)
    assert list_export.view_named(network, list_kind=ORGANISATIONS, name=MINE).criteria
    with pytest.raises(NotFound, match="French speakers"):
        list_export.view_named(network, list_kind=ORGANISATIONS, name="Spanish speakers")
    with pytest.raises(NotFound):
        list_export.view_named(network, list_kind=PEOPLE, name=MINE)


def _rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_an_export_has_the_rows_and_columns_of_the_view(network: Workspace) -> None:
    made = list_export.export_view(network, view=FRENCH, format=TableFormat.CSV, day=DAY)
    assert _rows(made.data) == [["Name", "Country", "Fee of the year"], ["Beta", "Mali", ""], ["Alpha", "Senegal", "500.50 EUR"]]
    assert made.count == 2


def test_what_is_personal_is_not_exported(network: Workspace) -> None:
    with network.read() as reader:
        key = OWN + reader.all(OwnField)[0].id
        ids = [one.id for one in reader.all(Organisation, name=["Gamma", "Alpha"], order_by=("name",))]
    view = ListView(list_kind=ORGANISATIONS, columns=(ShownColumn(field=key), ShownColumn(field="languages")))
    made = list_export.export_view(network, view=view, format=TableFormat.CSV, day=DAY, ids=ids)
    assert _rows(made.data) == [["Name", "Languages"], ["Alpha", "fr"], ["Gamma", "es"]]
    assert all(set(row) == {"name", "languages", "id"} for row in list_export.list_by_view(network, view=view, day=DAY))
    made = list_export.export_view(network, view=view, format=TableFormat.CSV, day=DAY, ids=ids, personal=True)
    assert len(_rows(made.data)[0]) == 3


def test_an_own_field_takes_nothing_elses_place_in_what_scripts_read(network: Workspace) -> None:
    with network.edit(message("Test")) as unit:
        field = unit.add(OwnField(of_kind="organisation", title="id"))
    view = ListView(list_kind=ORGANISATIONS, columns=(ShownColumn(field=OWN + field.id),))
    assert set(list_export.list_by_view(network, view=view, day=DAY)[0]) == {"name", "id", "own.id"}


def test_what_is_only_there_or_not_is_written_in_the_readers_words(network: Workspace) -> None:
    with network.edit(message("Test")) as unit:
        unit.update(Person, unit.all(Person)[0].id, portrait_id=add_attachment(unit, b"picture", "image/png"))
    view = ListView(list_kind=PEOPLE, columns=(ShownColumn(field="portrait"),))
    made = list_export.export_view(network, view=view, format=TableFormat.CSV, day=DAY, render=lambda text: f"<{text}>")
    assert "<yes>" in {row[1] for row in _rows(made.data)}


def test_people_become_address_cards(network: Workspace) -> None:
    made = list_export.export_view(network, view=ListView(list_kind=PEOPLE), format=TableFormat.VCARD, day=DAY)
    assert b"ada@example.org" in made.data


def test_the_command_line_lists_and_exports_by_a_view(tmp_path: Path, capsys: pytest.CaptureFixture[str], network: Workspace) -> None:
    saved_views.save_view(network, title="French speakers", view=FRENCH)
    file = tmp_path / "copy.gsef"
    network.copy_to(file)
    assert main(["list", str(file), "organisations", "--view", "French speakers", "--year", "2019", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["name"], row["country"], row["fee"]) for row in rows] == [("Beta", "ML", None), ("Alpha", "SN", "50050 EUR")]
    assert main(["list", str(file), "organisations", "--view", "all"]) == 0
    assert "Gamma" in capsys.readouterr().out
    assert main(["export", str(file), str(tmp_path / "out.csv"), "--what", "organisations", "--view", "french speakers"]) == 0
    assert [row[0] for row in _rows((tmp_path / "out.csv").read_bytes())] == ["Name", "Beta", "Alpha"]
    assert main(["list", str(file), "organisations", "--view", "Nothing"]) != 0
    assert "no view called" in capsys.readouterr().err
    assert main(["list", str(file), "series", "--view", "all"]) != 0
