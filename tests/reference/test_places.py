"""Places typed by people are recognised without a network, and never corrected."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.reference.places import is_online, places_called, recognise_place, suggest_places, zone_of

CITIES = [
    ("Medellin, Colombia", "Medellín", "CO"), ("Medellin, Columbia", "Medellín", "CO"), ("In Medellin, Columbia", "Medellín", "CO"),
    ("In Person (In Medellin, Columbia)", "Medellín", "CO"), ("메데인, 콜롬비아", "Medellín", "CO"),
    ("MEDELLIN , COLOMBIA", "Medellín", "CO"),
    ("Seoul , Korea", "Seoul", "KR"), ("Seoul, Korea", "Seoul", "KR"), ("Seoul", "Seoul", "KR"), ("Seoul Korea", "Seoul", "KR"),
    ("Seoul (Korea)", "Seoul", "KR"), ("Seoul City", "Seoul", "KR"), ("Korea, Seoul", "Seoul", "KR"), ("서울", "Seoul", "KR"),
    ("서울시", "Seoul", "KR"), ("서울특별시", "Seoul", "KR"), ("대한민국 서울", "Seoul", "KR"), ("Séoul, Corée du Sud", "Seoul", "KR"),
    ("Seúl, Corea del Sur", "Seoul", "KR"), ("Seoul City Hall, Seoul, Korea", "Seoul", "KR"), ("Seoul and online", "Seoul", "KR"),
    ("Wonju, Korea", "Wonju", "KR"), ("원주", "Wonju", "KR"), ("Jeonju, South Korea", "Jeonju", "KR"), ("부산, 한국", "Busan", "KR"),
    ("Mexico city, Mexico", "Mexico City", "MX"), ("Mexico City", "Mexico City", "MX"), ("Ciudad de México, México", "Mexico City", "MX"),
    ("멕시코시티", "Mexico City", "MX"), ("CDMX, Mexico", "Mexico City", "MX"),
    ("Liverpool, UK", "Liverpool", "GB"), ("Liverpool, uk", "Liverpool", "GB"), ("Londres, Royaume-Uni", "London", "GB"),
    ("Cordoba, Argentina", "Córdoba", "AR"), ("Cordoba, Spain", "Córdoba", "ES"), ("Córdoba, España", "Córdoba", "ES"),
    ("New York, USA", "New York", "US"), ("New York, U.S.A.", "New York", "US"), ("UN headquarters, New York", "New York", "US"),
    ("Austin, TX, USA", "Austin", "US"), ("Atlanta, Georgia", "Atlanta", "US"), ("Tbilisi, Georgia", "Tbilisi", "GE"),
    ("Washington, DC", "Washington", "US"), ("Toronto, Ontario", "Toronto", "CA"), ("London, Ontario", "London", "CA"),
    ("Chamonix, France", "Chamonix", "FR"), ("Archamps, France", "Archamps", "FR"), ("Paris, France", "Paris", "FR"),
    ("Barranquilla, Colombia", "Barranquilla", "CO"), ("Barranquilla, Columbia", "Barranquilla", "CO"), ("Dakar, Senegal", "Dakar", "SN"),
    ("Dakar, Sénégal", "Dakar", "SN"), ("Abidjan, Ivory Coast", "Abidjan", "CI"), ("Abidjan, Côte d’Ivoire", "Abidjan", "CI"),
    ("Praia, Cabo Verde", "Praia", "CV"), ("Bamako, Mali", "Bamako", "ML"), ("Kampala, Uganda", "Kampala", "UG"),
    ("Durban, South Africa", "Durban", "ZA"), ("Rome, Italy", "Rome", "IT"), ("Geneva, Switzerland", "Geneva", "CH"),
    ("Genève, Suisse", "Geneva", "CH"), ("Barcelona, Spain", "Barcelona", "ES"), ("Madrid, Spain", "Madrid", "ES"),
    ("Bilbao, Spain", "Bilbao", "ES"), ("Bilbao City", "Bilbao", "ES"), ("Bamako City", "Bamako", "ML"),
    ("Liverpool City", "Liverpool", "GB"),
    ("Mondragón, Spain", "Mondragón", "ES"), ("Montréal, Canada", "Montréal", "CA"), ("Montreal City", "Montréal", "CA"),
    ("Montréal, Québec", "Montréal", "CA"), ("Ville de Montréal", "Montréal", "CA"), ("Quebec", "Québec", "CA"),
    ("Hong Kong", "Hong Kong", "HK"), ("홍콩", "Hong Kong", "HK"), ("Singapore", "Singapore", "SG"), ("Singapour", "Singapore", "SG"),
    ("The Hague, Holland", "The Hague", "NL"),
]  # fmt: skip
COUNTRIES = [
    ("Korea", "KR"), ("Mexico", "MX"), ("Georgia", "GE"), ("Bosnia and Herzegovina", "BA"), ("Korea, Republic of", "KR"),
    ("대한민국", "KR"), ("Seoul or Busan", "KR"), ("Nowhere at all, Mali", "ML"), ("in Uganda", "UG"),
]  # fmt: skip
ONLINE = [
    "Online", "online", "On-line", "ON LINE", "on-line ", "en ligne", "en línea", "En linea", "온라인", "Zoom", "Online (Zoom)",
    "Virtual", "visioconférence", "videoconferencia", "화상회의",
]  # fmt: skip
UNKNOWN = ["", " ", "?", "tbc", "To be confirmed", "Cordoba", "Asia", "Of", "Europe", "Paris / Geneva", "Paris, Geneva", "x" * 500, ","]


@pytest.mark.parametrize(("text", "city", "country"), CITIES)
def test_a_city_is_recognised_with_its_country_place_and_zone(text: str, city: str, country: str) -> None:
    place = recognise_place(text)
    assert (place.text, place.city, place.country, place.online) == (text, city, country, False)
    assert place.latitude is not None
    assert place.longitude is not None
    assert place.zone is not None
    assert ZoneInfo(place.zone)


@pytest.mark.parametrize(("text", "country"), COUNTRIES)
def test_a_country_alone_has_no_city(text: str, country: str) -> None:
    place = recognise_place(text)
    assert (place.text, place.city, place.country, place.latitude) == (text, None, country, None)


@pytest.mark.parametrize("text", ONLINE)
def test_online_is_understood_in_four_languages(text: str) -> None:
    place = recognise_place(text)
    assert place.online
    assert (place.text, place.city, place.country) == (text, None, None)


def test_only_the_whole_text_means_online() -> None:
    assert is_online("On-line")
    assert not is_online("Online Avenue 3")


@pytest.mark.parametrize("text", UNKNOWN)
def test_what_is_not_clear_is_not_guessed(text: str) -> None:
    place = recognise_place(text)
    assert (place.text, place.country, place.online, place.latitude) == (text, None, False, None)


def test_an_ambiguous_name_is_still_a_name() -> None:
    assert recognise_place("cordoba").city == "Córdoba"


def test_cities_of_one_name_lie_apart() -> None:
    americas, europe = recognise_place("Cordoba, Argentina"), recognise_place("Cordoba, Spain")
    assert americas.latitude is not None
    assert americas.latitude < 0
    assert europe.latitude is not None
    assert europe.latitude > 30
    maine, oregon = recognise_place("Portland, Maine"), recognise_place("Portland, OR")
    assert (maine.zone, oregon.zone) == ("America/New_York", "America/Los_Angeles")


@given(st.text(max_size=80))
def test_no_text_is_changed_or_refused(text: str) -> None:
    assert recognise_place(text).text == text


PIECES = ["Seoul", "Korea", "online", "Paris", ",", " ", "(", ")", "/", "and", "In", "City", "서울", "시", "."]


@given(st.lists(st.sampled_from(PIECES), max_size=7))
def test_pieces_of_places_in_any_order_are_never_refused(pieces: list[str]) -> None:
    for text in ("".join(pieces), " ".join(pieces)):
        place = recognise_place(text)
        assert place.text == text
        assert not (place.online and place.country)


def test_suggestions_begin_as_typed_and_can_be_read_back() -> None:
    assert suggest_places("seo")[0].text == "Seoul, Korea"
    assert suggest_places("Kor")[0].text == "Korea"
    assert [place.text for place in suggest_places("cordoba, sp")] == ["Córdoba, Spain"]
    assert suggest_places("medel")[0].city == "Medellín"
    assert suggest_places("서울")[0].city == "Seoul"
    assert "Singapore" in [place.text for place in suggest_places("singap")]
    assert suggest_places("  ") == suggest_places("zzzzq") == []
    for typed in ("par", "mon", "bil"):
        for place in suggest_places(typed, limit=5):
            again = recognise_place(place.text)
            assert (again.city, again.country) == (place.city, place.country)


def test_suggestions_name_the_country_in_the_reader_s_language() -> None:
    assert suggest_places("seoul", language="fr")[0].text == "Seoul, Corée"
    assert suggest_places("Corée", language="fr")[0].country == "KR"


@given(st.text(max_size=12), st.integers(1, 12))
def test_suggestions_are_never_more_than_asked_for(prefix: str, limit: int) -> None:
    assert len(suggest_places(prefix, limit=limit)) <= limit


@pytest.mark.parametrize(
    ("city", "country", "zone"),
    [
        ("Seoul", "KR", "Asia/Seoul"), ("Bilbao", "ES", "Europe/Madrid"), (None, "KR", "Asia/Seoul"), (None, "MX", None),
        ("Cordoba", None, None), (None, None, None), ("Nowhere at all", "ML", "Africa/Bamako"),
    ],
)  # fmt: skip
def test_zone_of_a_city_or_of_a_country_with_one_zone(city: str | None, country: str | None, zone: str | None) -> None:
    assert zone_of(city, country) == zone


def test_all_places_of_a_name_are_offered_the_likeliest_first() -> None:
    assert [place.text for place in places_called("Cordoba")][:3] == ["Córdoba, Argentina", "Córdoba, Spain", "Córdoba, Mexico"]
    assert [(place.city, place.country) for place in places_called("Cordoba, Spain")] == [("Córdoba", "ES")]
    several = [place.text for place in places_called("Springfield, USA")]
    assert "Springfield, IL, United States" in several
    assert len(set(several)) == len(several)
    assert places_called("서울", language="ko")[0].country == "KR"
    assert places_called("") == places_called("x" * 300) == places_called("No such place at all") == []
