"""Fixed words and the rules of the four languages."""

from __future__ import annotations

import json
import re
from datetime import date, time

import pytest

from gsef_desktop.documents.collation import collation_key
from gsef_desktop.documents.participants import ATTENDS
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.records import LANGUAGES, Classification, Purpose
from gsef_desktop.reference.resource_files import resource_path

_RAW = {language: json.loads(resource_path("words", f"{language}.json").read_text(encoding="utf-8")) for language in LANGUAGES}


def test_every_language_has_every_word_with_the_same_places() -> None:
    english = _RAW["en"]
    for language in LANGUAGES:
        words = _RAW[language]
        assert words.keys() == english.keys()
        for key, text in words.items():
            if isinstance(text, str):
                assert text.strip()
                places = set(re.findall(r"{(\w+)}", text))
                assert places <= set(re.findall(r"{(\w+)}", english[key])), (language, key)


def test_no_word_was_left_in_english() -> None:
    same = {key for key, text in _RAW["en"].items() for other in ("fr", "es", "ko") if isinstance(text, str) and _RAW[other][key] == text}
    assert same == {
        "absent",
        "annexes",
        "archive_other",
        "archive_publication",
        "available_in",
        "contact",
        "date",
        "dates",
        "day_cities",
        "discussion",
        "documents",
        "finding_contradiction",
        "format",
        "index",
        "information",
        "map_counted",
        "member_contacts",
        "minutes_long",
        "note",
        "notes",
        "original",
        "page_column",
        "page_head",
        "participants_of",
        "percent",
        "region_asia",
        "region_europe",
        "region_international",
        "seat_in",
        "session_heading",
        "vacant",
        "rooming_hotel",
        "travel_km",
        "vote",
        "vote_candidate",
        "vote_college",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_the_domain_has_its_word(language: str) -> None:
    words = load_words(language)
    for classification in Classification:
        assert words.class_name(classification.value, 1)
        assert words.class_name(classification.value, 2)
    assert all(words(purpose.value) for purpose in Purpose if purpose is not Purpose.NONE)
    assert all(words(key) for key in ATTENDS)


@pytest.mark.parametrize(
    ("language", "one_day", "two_days", "many"),
    [
        ("en", "Monday 1 July 2019", "Monday 8 and Tuesday 9 July 2019", "8–12 July 2019"),
        ("fr", "Lundi 1er juillet 2019", "Lundi 8 et mardi 9 juillet 2019", "8-12 juillet 2019"),
        ("es", "Lunes 1 de julio de 2019", "Lunes 8 y martes 9 de julio de 2019", "Del 8 al 12 de julio de 2019"),
        ("ko", "2019년 7월 1일 월요일", "2019년 7월 8일 월요일, 9일 화요일", "2019년 7월 8일~12일"),
    ],
)
def test_days(language: str, one_day: str, two_days: str, many: str) -> None:
    words = load_words(language)
    assert words.days(date(2019, 7, 1), date(2019, 7, 1)) == one_day
    assert words.days(date(2019, 7, 8), date(2019, 7, 9)) == two_days
    assert words.days(date(2019, 7, 8), date(2019, 7, 12)) == many


def test_two_days_across_a_month_name_both_months() -> None:
    days = (date(2019, 4, 30), date(2019, 5, 1))
    assert load_words("en").days(*days) == "Tuesday 30 April and Wednesday 1 May 2019"
    assert load_words("fr").days(*days) == "Mardi 30 avril et mercredi 1er mai 2019"
    assert load_words("ko").days(*days) == "2019년 4월 30일 화요일, 5월 1일 수요일"


def test_ordinals_lists_languages_and_hours() -> None:
    english, korean = load_words("en"), load_words("ko")
    assert (english.nth(3), english.nth(14), korean.nth(3)) == ("third", "14th", "제3차")
    assert english.all_of(["French", "Spanish", "Korean"]) == "French, Spanish and Korean"
    assert load_words("fr").language_names(("en", "fr"), capital=True) == "Anglais, français"
    assert english.times(time(9, 30), time(13)) == "09:30–13:00"
    assert english.times(None, None) == ""


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="de"):
        load_words("de")


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Accra", "Bamako", "Córdoba", "Dakar", "Montréal", "Paris", "Zürich", "서울"]),
        ("fr", ["Évian", "Lille", "Œuvre", "Paris"]),
        ("es", ["Nariño", "Navarra", "Nuevo", "Ñuñoa", "Oviedo"]),
        ("ko", ["광주", "부산", "서울", "Accra", "Paris"]),
    ],
)
def test_names_are_sorted_as_in_a_dictionary_of_the_language(language: str, names: list[str]) -> None:
    shuffled = [*names[1::2], *names[::2]]
    assert sorted(shuffled, key=lambda name: collation_key(name, language)) == names


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", ["1st", "2nd", "11th", "21st"]), ("fr", ["1er", "2e", "11e", "21e"]), ("es", ["1.º", "2.º", "11.º", "21.º"]),
     ("ko", ["제1차", "제2차", "제11차", "제21차"])],
)  # fmt: skip
def test_ordinals_in_figures(language: str, said: list[str]) -> None:
    assert [load_words(language).numeral(number) for number in (1, 2, 11, 21)] == said
