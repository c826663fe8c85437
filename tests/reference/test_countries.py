"""Countries as people type them, their names, languages and zones, and the regions they are in."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.reference import INTERNATIONAL, REGIONS, countries_of, region_of
from gsef_desktop.reference.countries import countries, country_code, country_languages, country_name, country_zones
from gsef_desktop.reference.zones import is_zone, zones

TYPED = [
    ("Korea", "KR"), ("korea", "KR"), ("South Korea", "KR"), ("Republic of Korea", "KR"), ("Corée du Sud", "KR"), ("Corea", "KR"),
    ("한국", "KR"), ("대한민국", "KR"), ("UK", "GB"), ("uk", "GB"), ("U.K.", "GB"), ("Great Britain", "GB"), ("Royaume-Uni", "GB"),
    ("USA", "US"), ("U.S.", "US"), ("US", "US"), ("EE. UU.", "US"), ("États-Unis", "US"), ("Estados Unidos", "US"),
    ("Ivory Coast", "CI"), ("Côte d'Ivoire", "CI"), ("Côte d’Ivoire", "CI"), ("COTE D'IVOIRE", "CI"), ("Cabo Verde", "CV"),
    ("Cape Verde", "CV"), ("Columbia", "CO"), ("Colombia", "CO"), ("Holland", "NL"), ("the Netherlands", "NL"), ("Hong Kong", "HK"),
    ("Taiwan", "TW"), ("Palestine", "PS"), ("España", "ES"), ("DRC", "CD"), ("Türkiye", "TR"), ("Turkey", "TR"), ("Viet Nam", "VN"),
    ("CI", "CI"), ("멕시코", "MX"), ("Brasil", "BR"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code"), TYPED)
def test_a_country_is_read_as_people_type_it(text: str, code: str) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize("text", ["", "us", "in", "to", "car", "Atlantis", "Seoul", "XX", "is"])
def test_words_are_not_taken_for_countries(text: str) -> None:
    assert country_code(text) is None


@given(st.text(max_size=40))
def test_any_text_is_a_country_or_none(text: str) -> None:
    assert country_code(text) in {None, *countries()}


def test_every_country_is_known_by_its_name_in_every_language() -> None:
    for code in countries():
        for language in LANGUAGES:
            name = country_name(code, language)
            assert name
            assert country_code(name) == code, (code, language, name)


def test_names_follow_the_reader_s_language() -> None:
    assert [country_name("KR", language) for language in LANGUAGES] == ["Korea", "Corée", "Corea", "한국"]
    assert country_name("GB") == "United Kingdom"
    assert country_name("ES", "fr") == "Espagne"
    assert country_name("MX", "pt") == "Mexico"
    assert country_name(None) == ""
    assert country_name("ZZ") == "ZZ"


def test_languages_and_zones_of_a_country() -> None:
    assert country_languages("CA") == ("en", "fr")
    assert country_languages("ML") == country_languages("CI") == ("fr",)
    assert country_languages(None) == country_zones("ZZ") == ()
    assert country_zones("KR") == ("Asia/Seoul",)
    assert country_zones("US")[0] == "America/New_York"


def test_every_zone_offered_exists() -> None:
    offered = zones()
    assert offered[0] == "UTC"
    assert len(offered) > 400
    for zone in offered:
        assert ZoneInfo(zone)
    assert is_zone("Asia/Seoul")
    assert not any(map(is_zone, ["", "Seoul", "../etc/passwd", "Asia/Nowhere", "\0"]))


def test_every_country_is_in_one_region() -> None:
    listed = [code for region in REGIONS for code in countries_of(region)]
    assert len(listed) == len(set(listed))
    assert set(listed) == set(countries()) - {"AQ"}
    assert all(region_of(code) in REGIONS for code in listed)
    assert region_of("AQ") == region_of("ZZ") == ""
    assert region_of(None) == region_of("") == INTERNATIONAL


@pytest.mark.parametrize(
    ("code", "region"),
    [
        ("MX", "Latin America"), ("CA", "North America"), ("US", "North America"), ("KR", "Asia"), ("HK", "Asia"), ("ES", "Europe"),
        ("GB", "Europe"), ("ML", "Africa"), ("ZA", "Africa"), ("AR", "Latin America"), ("CO", "Latin America"), ("AU", "Oceania"),
        ("TR", "Asia"), ("RU", "Europe"), ("CY", "Asia"), ("CV", "Africa"), ("JM", "Latin America"),
    ],
)  # fmt: skip
def test_regions_follow_m49(code: str, region: str) -> None:
    assert REGIONS[region_of(code)] == region
