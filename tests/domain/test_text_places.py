"""Texts with places that are filled in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.text_places import fill_places, places_in, unknown_places

VALUES = {"name": "Ada Example", "place": "", "dates": "5 May", "odd": "{name} [x]"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Dear {name},", "Dear Ada Example,"),
        ("Dear { name },", "Dear Ada Example,"),
        ("Meeting[, {place}][, {dates}].", "Meeting, 5 May."),
        ("[{place}][, {dates}]", ", 5 May"),
        ("[{dates} in {place}]", ""),
        ("[as it stands] {name}", "[as it stands] Ada Example"),
        ("{two words} {} {{name}}", "{two words} {} {Ada Example}"),
        ("{odd} and [{odd}]", "{name} [x] and {name} [x]"),
        ("no places", "no places"),
        ("[[{name}]]", "[Ada Example]"),
    ],
)
def test_places_are_filled_and_empty_parts_go(text: str, wanted: str) -> None:
    assert fill_places(text, VALUES) == wanted


def test_places_and_those_that_nothing_can_fill() -> None:
    text = "{name} {organization} [{name} {unknown}] {organization} {no place}"
    assert places_in(text) == ("name", "organization", "unknown")
    assert unknown_places(text, VALUES) == ("organization", "unknown")
    with pytest.raises(KeyError):
        fill_places(text, VALUES)


@given(st.text(), st.text())
def test_what_is_filled_in_is_not_read_again(before: str, value: str) -> None:
    plain = before.replace("[", "(").replace("]", ")").replace("{", "(").replace("}", ")")
    assert fill_places(plain + "{name}", {"name": value}) == plain + value
    assert fill_places(plain, {}) == plain
