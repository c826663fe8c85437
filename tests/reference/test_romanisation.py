"""Names in other scripts in Latin letters, and the one key of all spellings of a Korean name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.reference.romanisation import korean_keys, romanise, script_of, sound_key, split_hangul


@pytest.mark.parametrize(
    ("hangul", "spellings"),
    [
        ("김민준", [("Min-jun", "Kim"), ("Minjoon", "Kim"), ("Min June", "Gim")]),
        ("이영희", [("Young-hee", "Lee"), ("Yeonghui", "Yi"), ("Yong Hi", "Rhee")]),
        ("박현우", [("Hyun-woo", "Park"), ("Hyeonu", "Bak"), ("Hyunwu", "Pak")]),
        ("최경아", [("Kyung-ah", "Choi"), ("Gyeonga", "Choe")]),
        ("정하은", [("Ha-eun", "Jung"), ("Haeun", "Jeong"), ("Ha Un", "Chung")]),
        ("류은경", [("Eun-kyung", "Ryu"), ("Eungyeong", "Yoo")]),
        ("남궁지우", [("Jiwoo", "Namgung"), ("Ji-u", "Namkoong")]),
    ],
)
def test_all_spellings_of_a_korean_name_share_a_key(hangul: str, spellings: list[tuple[str, str]]) -> None:
    family, given_name = split_hangul(hangul)
    keys = set(korean_keys(given_name, family))
    assert keys
    for spelling in spellings:
        assert keys & set(korean_keys(*spelling)), spelling


@pytest.mark.parametrize("other", [("Min-ji", "Kim"), ("Min-a", "Kim"), ("Min-jun", "Lee"), ("Sung-ho", "Kim"), ("Min-jyun", "Kim")])
def test_another_korean_name_has_another_key(other: tuple[str, str]) -> None:
    assert not set(korean_keys("민준", "김")) & set(korean_keys(*other))


def test_a_name_that_is_not_korean_has_no_key() -> None:
    assert korean_keys("Ada", "Example") == ()
    assert korean_keys("", "Kim") == ()
    assert korean_keys("김", "") == ()


@pytest.mark.parametrize(
    ("text", "script", "latin"),
    [
        ("Анна Щукина", "cyrillic", "anna shchukina"),
        ("Йозеф", "cyrillic", "yozef"),
        ("Νίκος Μπέτας", "greek", "nikos betas"),
        ("Ευγενία", "greek", "evgenia"),
        ("محمد العربي", "arabic", "mhmd alrby"),
        ("홍길동", "hangul", "honggildong"),
        ("Zoë Ångström", "latin", "zoe angstrom"),
        ("漢字", "other", "漢字"),
        ("", "latin", ""),
    ],
)  # fmt: skip
def test_other_scripts_in_latin_letters(text: str, script: str, latin: str) -> None:
    assert script_of(text) == script
    assert romanise(text) == latin


@pytest.mark.parametrize(
    "words", [("margurite", "marguerite"), ("katherine", "catherine"), ("mohammed", "mohamed", "mhmd"), ("aleksandr", "alexander")]
)
def test_words_that_sound_alike_share_their_consonants(words: tuple[str, ...]) -> None:
    assert len(set(map(sound_key, words))) == 1


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert isinstance(romanise(text), str)
    family, given_name = split_hangul(text)
    korean_keys(given_name, family)
    sound_key(romanise(text))
