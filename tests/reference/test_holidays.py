"""Public holidays of countries and of their parts."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from gsef_desktop.reference.holidays import HolidayPlace, holidays_in, weekends_in
from gsef_desktop.reference.subdivisions import subdivision_of

JUNE = (date(2019, 5, 27), date(2019, 6, 30))
QUEBEC, GENEVA, FRANCE, KOREA = HolidayPlace("CA", "QC"), HolidayPlace("CH", "GE"), HolidayPlace("FR"), HolidayPlace("KR")


def read(*places: HolidayPlace, language: str = "en", span: tuple[date, date] = JUNE) -> list[tuple[date, str, str]]:
    return [(each.day, each.name, each.where) for each in holidays_in(places, *span, language)]


def test_a_holiday_of_two_countries_is_one_with_both_places() -> None:
    assert (date(2019, 5, 30), "Ascension Day", "CH, FR") in read(FRANCE, GENEVA)


def test_a_part_of_a_country_keeps_its_own_under_its_own_code() -> None:
    found = read(QUEBEC, language="fr")
    assert found == [(date(2019, 6, 24), "Fête nationale du Québec", "QC")]
    assert read(HolidayPlace("CA")) == []
    assert (date(2019, 6, 10), "Pentecost Monday", "CH-GE") in read(GENEVA)


def test_what_the_whole_country_keeps_is_the_countrys_also_in_its_part() -> None:
    year = (date(2019, 7, 1), date(2019, 7, 1))
    assert read(QUEBEC, span=year) == [(date(2019, 7, 1), "Canada Day", "CA")]


@pytest.mark.parametrize(("language", "name"), [("en", "Memorial Day"), ("ko", "현충일"), ("fr", "Memorial Day"), ("xx", "Memorial Day")])
def test_names_are_in_the_readers_language_else_in_english(language: str, name: str) -> None:
    assert read(KOREA, language=language) == [(date(2019, 6, 6), name, "KR")]


def test_a_span_over_new_year_has_the_holidays_of_both_years() -> None:
    days = [day for day, _, _ in read(FRANCE, span=(date(2018, 12, 20), date(2019, 1, 10)))]
    assert days == [date(2018, 12, 25), date(2019, 1, 1)]


def test_unknown_places_parts_and_years_have_none_or_those_of_the_country() -> None:
    assert read(HolidayPlace("XX")) == []
    assert read(HolidayPlace("FR", "no such part")) == read(FRANCE)
    assert read(FRANCE, span=(date(9999, 12, 1), date(9999, 12, 31))) == []
    assert read() == []


@pytest.mark.parametrize(
    ("country", "city", "text", "part"),
    [
        ("CA", "Montréal", "", "QC"), ("CA", "Québec", "Québec", "QC"), ("CA", "Montreal", "", "QC"), ("CA", "Toronto", "", "ON"),
        ("CA", None, "Val-David, Québec", "QC"), ("CA", None, "Somewhere, N.B.", "NB"), ("CH", "Geneva", "", "GE"),
        ("US", "Portland", "Portland, Maine", "ME"), ("US", "Portland", "Portland", None), ("ES", "Bilbao", "", "PV"),
        ("FR", "Laval", "Laval, France", None), ("CA", None, "", None), (None, "Montréal", "", None),
    ],
)  # fmt: skip
def test_the_part_of_the_country_in_which_a_place_lies(country: str | None, city: str | None, text: str, part: str | None) -> None:
    assert subdivision_of(country, city, text) == part


def test_every_part_is_known_to_the_package() -> None:
    import holidays

    from gsef_desktop.reference.subdivisions import _CITIES

    known = holidays.list_supported_countries(include_aliases=False)
    for country, parts in _CITIES.items():
        assert set(parts) <= set(known[country]), country


def test_the_package_is_not_imported_before_it_is_asked() -> None:
    script = (
        "import sys, gsef_desktop.services.calendar_holidays, gsef_desktop.reference.holidays\n"
        "assert 'holidays' not in sys.modules, 'too early'"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_weekends_are_those_of_the_country_in_that_year() -> None:
    def days(country: str | None, year: int) -> list[str]:
        first = date(year, 1, 7)
        found = weekends_in(country, first, date(year, 1, 13))
        return sorted(f"{day:%a}" for day in found)

    assert days("FR", 2019) == days(None, 2019) == days("XX", 2019) == ["Sat", "Sun"]
    assert days("EG", 2019) == ["Fri", "Sat"]
    assert (days("AE", 2019), days("AE", 2023)) == (["Fri", "Sat"], ["Sat", "Sun"])
