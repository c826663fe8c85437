"""Names in running text, markers of lists, likeness of titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.interchange.programme.lines import read_line
from gsef_desktop.interchange.programme.names import PersonName, read_organisation, read_person, split_list
from gsef_desktop.interchange.programme.vocabulary import regions_in
from gsef_desktop.interchange.programme.wording import from_capitals, initials, language_of, letters_apart, likeness, without_ordinal


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ABC, D.E.F., and/or GHI.", ["ABC", "D.E.F.", "GHI"]),
        ("Peru, Guatemala. Chile, Uruguay, etc.", ["Peru", "Guatemala", "Chile", "Uruguay"]),
        ("Ada Example and Bo Sample", ["Ada Example", "Bo Sample"]),
        ("Ministry of Finance and Planning", ["Ministry of Finance and Planning"]),
        ("ABC (X, Y), DEF", ["ABC (X, Y)", "DEF"]),
        ("", []),
    ],
)
def test_lists_of_names(text: str, names: list[str]) -> None:
    assert split_list(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rev. Dr. Ada Example", PersonName("Rev. Dr.", "Ada", "Example")),
        ("Ada van der Example", PersonName("", "Ada", "van der Example")),
        ("Ms. EXAMPLE Ada", PersonName("Ms.", "Ada", "Example", family_first=True)),
        ("김보기", PersonName("", "보기", "김", family_first=True)),
        ("Sample City", None),
        ("Network of Examples", None),
        ("ABC", None),
    ],
)
def test_names_of_people(text: str, name: PersonName | None) -> None:
    assert read_person(text) == name


def test_names_of_organisations() -> None:
    assert read_organisation("ABC (Alliance of Big Cities)").name == "Alliance of Big Cities"
    assert read_organisation("Alliance of Big Cities (ABC)").acronym == "ABC"
    assert read_organisation("XYZ (ABC Asia)").remark == "ABC Asia"


def test_lines_are_taken_apart() -> None:
    line = read_line(3, " - **Label (tbc)** : some *value*")
    assert (line.bullet, line.label, line.value) == (True, "Label (tbc)", "some *value*")
    assert read_line(1, "IV. Title").markers[0].ordinal == 4
    assert read_line(1, "a\t\tb").cells == ("a", "", "b")
    assert read_line(1, "Meeting at 10:30 in Lisbon").label == ""


def test_titles() -> None:
    assert without_ordinal("The 6th Asia Dialogue") == ("Asia Dialogue", 6)
    assert without_ordinal("Forum 2019") == ("Forum 2019", None)
    assert initials("Forum of the Social Economy") == "FSE"
    assert from_capitals("FORUM OF LAKES") == "Forum of Lakes"
    assert likeness("Annual Forum", "The annual forums") == 1.0
    assert regions_in("South and East Africa") == {"southern africa", "east africa"}
    assert language_of(["Les villes de la région et les autres"]) == "fr"


@given(st.text(max_size=12), st.text(max_size=12))
def test_distance_is_symmetric_and_zero_for_equals_alone(one: str, other: str) -> None:
    assert letters_apart(one, other) == letters_apart(other, one)
    assert (letters_apart(one, other) == 0) == (one == other)


@given(st.text())
def test_any_line_can_be_read(text: str) -> None:
    assert read_line(1, text).raw == text
