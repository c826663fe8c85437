"""Names in any language, what an organisation belongs to, its place, regions of the user's own, and officers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.list_views import ORGANISATIONS, Criterion, ListView, ShownColumn, SortKey
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    Body,
    Classification,
    LanguageOfficer,
    Organisation,
    Person,
    Recurrence,
    Region,
    Seat,
    SeatTerm,
    Translation,
    link_id,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.reference.places import places_called, recognise_place
from gsef_desktop.services import members, officers, organisations, regions
from gsef_desktop.services.erasing import erase_person
from gsef_desktop.services.list_export import list_by_view
from gsef_desktop.services.listing_people import list_organisations
from gsef_desktop.services.member_details import organisation_details
from gsef_desktop.services.open_list import OpenList
from gsef_desktop.storage.workspace import Workspace

DAY = date(2019, 6, 30)


def _add(workspace: Workspace, name: str, place: str = "", **fields: Any) -> Organisation:
    with workspace.edit(message("Test")) as unit:
        return unit.add(Organisation(name=name, place=recognise_place(place), **fields))


def _get(workspace: Workspace, one: Organisation) -> Organisation:
    with workspace.read() as reader:
        return reader.get(Organisation, one.id)


def _names(workspace: Workspace, one: Organisation) -> dict[str, str]:
    return organisation_details(workspace, organisation_id=one.id, language="en").names


# --- names -------------------------------------------------------------------------------------------------------------------------------


def test_a_name_can_be_kept_in_any_language(workspace: Workspace) -> None:
    town = _add(workspace, "Example Town")
    for code, name in (("ko", "보기시"), ("ja", "例の町"), ("ar", "مدينة مثال"), ("pt", "Cidade Exemplo")):
        members.set_name(workspace, record=Organisation, record_id=town.id, language=code, name=name)
    assert _names(workspace, town) == {
        "en": "Example Town", "ko": "보기시", "ja": "例の町", "ar": "مدينة مثال", "pt": "Cidade Exemplo",
    }  # fmt: skip
    organisations.remove_name(workspace, record=Organisation, record_id=town.id, language="ja")
    assert "ja" not in _names(workspace, town)
    workspace.undo()
    assert _names(workspace, town)["ja"] == "例の町"
    with pytest.raises(Invalid, match="original"):
        organisations.remove_name(workspace, record=Organisation, record_id=town.id, language="en")


def test_another_original_language_changes_places_with_its_name(workspace: Workspace) -> None:
    town = _add(workspace, "Example Town")
    members.set_name(workspace, record=Organisation, record_id=town.id, language="ko", name="보기시")
    organisations.set_original_language(workspace, record=Organisation, record_id=town.id, language="ko")
    one = _get(workspace, town)
    assert (one.name, one.language) == ("보기시", "ko")
    assert _names(workspace, town) == {"ko": "보기시", "en": "Example Town"}
    workspace.undo()
    assert _get(workspace, town).name == "Example Town"
    assert _names(workspace, town) == {"en": "Example Town", "ko": "보기시"}


def test_without_a_name_in_it_the_name_was_in_that_language_all_along(workspace: Workspace) -> None:
    town = _add(workspace, "Cidade Exemplo")
    organisations.set_original_language(workspace, record=Organisation, record_id=town.id, language="pt")
    one = _get(workspace, town)
    assert (one.name, one.language, _names(workspace, town)) == ("Cidade Exemplo", "pt", {"pt": "Cidade Exemplo"})
    with workspace.read() as reader:
        assert reader.count(Translation) == 0


# --- what it belongs to ------------------------------------------------------------------------------------------------------------------


def test_an_organisation_belongs_to_another_and_never_to_itself(workspace: Workspace) -> None:
    city, office, desk = (_add(workspace, name) for name in ("City", "Office", "Desk"))
    organisations.set_parent(workspace, organisation_id=office.id, name="City")
    organisations.set_parent(workspace, organisation_id=desk.id, name="office")
    with pytest.raises(Invalid, match="belongs to City already"):
        organisations.set_parent(workspace, organisation_id=city.id, name="Desk")
    with pytest.raises(Invalid, match="cannot belong to itself"):
        organisations.set_parent(workspace, organisation_id=city.id, name="City")
    assert _get(workspace, city).parent_id is None
    more = organisations.organisation_more(workspace, organisation_id=office.id, language="en")
    assert (more.parent, more.children) == ("City", ((desk.id, "Desk"),))
    organisations.set_parent(workspace, organisation_id=office.id, name="")
    organisations.set_parent(workspace, organisation_id=city.id, name="Desk")
    assert _get(workspace, city).parent_id == desk.id
    organisations.set_parent(workspace, organisation_id=office.id, name="Quite New")
    with workspace.read() as reader:
        assert reader.all(Organisation, name="Quite New")[0].id == _get(workspace, office).parent_id


def test_of_two_organisations_of_a_name_the_one_is_meant_that_fits(workspace: Workspace) -> None:
    first, own = _add(workspace, "Office"), _add(workspace, "Desk")
    organisations.set_parent(workspace, organisation_id=first.id, name="Desk")
    second = _add(workspace, "Office")
    organisations.set_parent(workspace, organisation_id=own.id, name="Office")
    assert _get(workspace, own).parent_id == second.id


# --- place -------------------------------------------------------------------------------------------------------------------------------


def test_a_place_that_several_bear_is_kept_as_typed_until_somebody_says_which(workspace: Workspace) -> None:
    town = _add(workspace, "Example Town")
    members.set_place(workspace, organisation_id=town.id, text="Cordoba")
    place = _get(workspace, town).place
    assert (place.text, place.country) == ("Cordoba", None)
    spain = next(one for one in places_called("Cordoba") if one.country == "ES")
    organisations.choose_place(workspace, organisation_id=town.id, place=spain)
    place = _get(workspace, town).place
    assert (place.text, place.city, place.country) == ("Cordoba", "Córdoba", "ES")
    organisations.keep_place_as_typed(workspace, organisation_id=town.id)
    place = _get(workspace, town).place
    assert (place.text, place.city, place.country, place.latitude) == ("Cordoba", None, None, None)


# --- regions -----------------------------------------------------------------------------------------------------------------------------


def _in(workspace: Workspace, *wanted: str) -> list[str]:
    opened = OpenList(workspace, list_kind=ORGANISATIONS, day=DAY, language="en")
    view = ListView(criteria=(Criterion(field="region", values=wanted),), order=(SortKey(field="name"),))
    return [row.name for row in opened.rows(opened.find(view).numbers, ["name"])]


def test_a_region_holds_its_sub_regions(workspace: Workspace) -> None:
    _add(workspace, "Dakar", "Dakar, Senegal")
    _add(workspace, "Nairobi", "Nairobi, Kenya")
    _add(workspace, "Office", "Paris, France", region="western_africa")
    _add(workspace, "Nowhere")
    assert _in(workspace, "africa") == ["Dakar", "Nairobi", "Office"]
    assert _in(workspace, "western_africa") == ["Dakar", "Office"]
    assert _in(workspace, "eastern_africa", "international") == ["Nairobi", "Nowhere"]
    assert _in(workspace, "europe") == []  # what is entered counts before the country


def test_a_region_of_ones_own_has_its_countries_and_who_is_entered_for_it(workspace: Workspace) -> None:
    andes = regions.add_region(workspace, title="Andes")
    regions.add_country(workspace, region_id=andes.id, text="Perú")
    regions.add_country(workspace, region_id=andes.id, text="BO")
    regions.add_country(workspace, region_id=andes.id, text="Bolivia")
    _add(workspace, "Lima", "Lima, Peru")
    _add(workspace, "Desk", "Paris, France", region=andes.id)
    assert _in(workspace, andes.id) == ["Desk", "Lima"]
    assert _in(workspace, "europe") == ["Desk"]  # its country still counts beside a region of one's own
    rows = list_by_view(workspace, view=ListView(columns=(ShownColumn(field="region"),), order=(SortKey(field="name"),)), day=DAY)
    assert [(row["name"], row["region"]) for row in rows] == [("Desk", "Andes"), ("Lima", "latin_america")]
    with pytest.raises(Invalid, match="not known as a country"):
        regions.add_country(workspace, region_id=andes.id, text="Atlantis")
    with workspace.read() as reader:
        assert reader.get(Region, andes.id).countries == ("PE", "BO")
    assert {one.name: one.region for one in list_organisations(workspace)} == {"Lima": "", "Desk": "Andes"}
    regions.set_region_title(workspace, region_id=andes.id, language="es", title="Los Andes")
    assert [(one.region.id, one.title) for one in regions.list_regions(workspace, language="es")] == [(andes.id, "Los Andes")]
    regions.delete_region(workspace, region_id=andes.id)
    with workspace.read() as reader:
        assert reader.all(Organisation, name="Desk")[0].region == ""
    workspace.undo()
    assert _in(workspace, andes.id) == ["Desk", "Lima"]


def test_all_regions_of_an_organisation() -> None:
    own = (Region(id="andes", title="Andes", countries=("PE",)),)
    assert regions.regions_of("", "PE", own) == ("latin_america", "south_america", "andes")
    assert regions.regions_of("europe", "PE", own) == ("europe", "andes")
    assert regions.regions_of("western_africa", None) == ("africa", "western_africa")
    assert regions.regions_of("andes", "FR", own) == ("europe", "western_europe", "andes")
    assert regions.regions_of("", None) == ("international",)
    assert regions.regions_of("", "US") == ("north_america",)
    assert regions.automatic_region("SN") == "western_africa"
    assert regions.automatic_region(None) == ""


# --- officers ----------------------------------------------------------------------------------------------------------------------------


def test_the_officer_of_the_first_language_is_proposed_and_not_written(workspace: Workspace) -> None:
    town = _add(workspace, "Dakar", "Dakar, Senegal", languages=("fr", "en"))
    officers.set_language_officer(workspace, language="fr", name="Ada Example")
    officers.set_language_officer(workspace, language="en", name="Bo Sample")

    def more() -> organisations.OrganisationMore:
        return organisations.organisation_more(workspace, organisation_id=town.id, language="en")

    suggested = more().suggestion
    assert suggested is not None
    assert (suggested.person, suggested.language, _get(workspace, town).responsible_id) == ("Ada Example", "fr", None)
    officers.accept_suggestion(workspace, organisation_id=town.id, suggestion=suggested)
    assert (more().responsible, more().suggestion) == ("Ada Example", None)
    officers.set_officer(workspace, record=Organisation, record_id=town.id, name="")
    assert more().suggestion == suggested


def test_officers_are_named_and_made_if_they_are_new(workspace: Workspace) -> None:
    town = _add(workspace, "Dakar", languages=("fr",))
    with workspace.edit(message("Test")) as unit:
        walk = unit.add(Activity(title="Walk"))
    officers.set_officer(workspace, record=Organisation, record_id=town.id, name="Ada Example")
    officers.set_officer(workspace, record=Activity, record_id=walk.id, name="Example, Ada")
    officers.set_officer(workspace, record=Activity, record_id=walk.id, name="ada example")
    officers.set_language_officer(workspace, language="fr", name="Ada Example")
    officers.set_language_officer(workspace, language="fr", name="Ada Example")
    with workspace.read() as reader:
        (ada,) = [one for one in reader.all(Person) if one.family_name == "Example"]
        assert reader.get(Activity, walk.id).responsible_id == ada.id
        assert [(one.language, one.person_id) for one in reader.all(LanguageOfficer)] == [("fr", ada.id)]
    assert officers.list_officers(workspace) == [(ada.id, "Ada Example")]
    members.add_person(workspace, name="Cy Bystander")
    assert officers.names_of_officers(workspace)[0] == "Ada Example"
    assert "Cy Bystander" in officers.names_of_officers(workspace)
    rows = {one.language: one for one in officers.list_language_officers(workspace)}
    assert (rows["fr"].person, rows["fr"].organisations, rows["en"].person) == ("Ada Example", 1, "")
    assert next(iter(rows)) == "fr"
    officers.set_language_officer(workspace, language="fr", name="")
    with workspace.read() as reader:
        assert reader.count(LanguageOfficer) == 0
    members.delete(workspace, record=Person, record_id=ada.id)
    assert _get(workspace, town).responsible_id is None
    with pytest.raises(NotFound):
        officers.set_officer(workspace, record=Organisation, record_id="none", name="Ada Example")


def test_who_was_erased_is_no_officer_any_more(workspace: Workspace) -> None:
    with workspace.edit(message("Test")) as unit:
        body, ada = unit.add(Body(name="Board")), unit.add(Person(given_name="Ada", family_name="Example"))
        seat = unit.add(Seat(body_id=body.id, classification=Classification.SECRETARIAT))
        unit.add(SeatTerm(seat_id=seat.id, person_id=ada.id))
    assert officers.list_officers(workspace) == [(ada.id, "Ada Example")]
    erase_person(workspace, person_id=ada.id)
    assert officers.list_officers(workspace) == []
    assert officers.names_of_officers(workspace) == []


def test_a_new_officer_of_a_repeated_activity_looks_after_its_changed_occurrences_too(workspace: Workspace) -> None:
    with workspace.edit(message("Test")) as unit:
        monday = TimeFrame(earliest=date(2019, 2, 25), latest=date(2019, 2, 25), precision=Precision.DAY)
        call = unit.add(Activity(title="Call", time=monday))
        changed = unit.add(Activity(title="Call", repeats_id=call.id, occurrence="2019-03-04"))
        unit.add(Recurrence(id=link_id("recurrence", call.id), activity_id=call.id, rule="FREQ=WEEKLY", first=date(2019, 2, 25)))
    officers.set_officer(workspace, record=Activity, record_id=call.id, name="Ada Example")
    with workspace.read() as reader:
        first, second = reader.get(Activity, call.id), reader.get(Activity, changed.id)
    assert first.responsible_id is not None
    assert second.responsible_id == first.responsible_id
