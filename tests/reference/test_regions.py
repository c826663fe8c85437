"""Regions and sub-regions of M49."""

from __future__ import annotations

import pytest

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.reference.countries import countries
from gsef_desktop.reference.regions import (
    INTERNATIONAL,
    NORTH_AMERICA,
    REGIONS,
    SUBREGIONS,
    countries_of,
    region_above,
    region_of,
    subregion_name,
    subregion_of,
    subregions_of,
)


def test_the_sub_regions_part_their_regions() -> None:
    for region in REGIONS:
        parts = subregions_of(region)
        if parts:
            listed = [country for part in parts for country in countries_of(part)]
            assert sorted(listed) == sorted(countries_of(region))
            assert len(listed) == len(set(listed))
        else:
            assert region in (NORTH_AMERICA, INTERNATIONAL)
    assert len({one.m49 for one in SUBREGIONS.values()}) == len(SUBREGIONS) == 21


def test_every_sub_region_has_a_name_of_its_own_in_four_languages() -> None:
    for language in LANGUAGES:
        names = [subregion_name(code, language) for code in SUBREGIONS]
        assert all(names)
        assert len(set(names)) == len(names)
    assert subregion_name("western_africa", "de") == "Western Africa"
    assert subregion_name("mine", "fr") == "mine"


@pytest.mark.parametrize(
    ("country", "sub"),
    [
        ("SN", "western_africa"), ("ML", "western_africa"), ("KR", "eastern_asia"), ("TW", "eastern_asia"), ("ES", "southern_europe"),
        ("GB", "northern_europe"), ("MX", "central_america"), ("BR", "south_america"), ("JM", "caribbean"), ("NZ", "australia_new_zealand"),
        ("CM", "middle_africa"), ("ZA", "southern_africa"), ("US", "north_america"), ("XK", "southern_europe"),
    ],
)  # fmt: skip
def test_countries_are_in_the_sub_region_of_the_un(country: str, sub: str) -> None:
    assert subregion_of(country) == sub
    assert region_above(sub) == region_of(country)


def test_what_has_no_country_is_international_and_what_is_unknown_is_nowhere() -> None:
    assert subregion_of(None) == subregion_of("") == INTERNATIONAL
    assert subregion_of("AQ") == ""
    assert region_above("my own") == "my own"
    assert {subregion_of(code) for code in countries()} - {""} == {*SUBREGIONS, NORTH_AMERICA}
