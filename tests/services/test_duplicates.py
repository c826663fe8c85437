"""The search for duplicates: what is proposed, what is not, and the answer that they are not the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.duplicates import DuplicateGroup
from gsef_desktop.domain.errors import Cancelled
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Organisation, OrganisationKind, Person, PersonFunction, Translation, link_id
from gsef_desktop.services.checks import list_findings
from gsef_desktop.services.duplicate_people import find_people
from gsef_desktop.services.duplicates import find_duplicates, list_duplicates, say_not_the_same, take_back
from gsef_desktop.services.merging import merge_people
from gsef_desktop.storage.queries.duplicates import PersonToCompare
from gsef_desktop.storage.workspace import Workspace

_GOVERNMENT = OrganisationKind.LOCAL_GOVERNMENT


def _compared(*people: dict[str, Any]) -> list[tuple[str, str, tuple[str, ...]]]:
    """The pairs found among people, by their numbers, with the reasons."""
    nothing = dict.fromkeys(("given_name", "family_name", "own_script_name", "honorific", "mail", "telephone"), "")
    every = {**nothing, "family_name_first": False, "country": None, "organisations": ()}
    found = find_people([PersonToCompare(id=str(at), **(every | one)) for at, one in enumerate(people)], {"o": "Office"}, lambda _: None)
    return [(one.first, one.second, tuple(map(str, one.reasons))) for one in found]


def _called(given_name: str, family_name: str, **more: Any) -> dict[str, Any]:
    return {"given_name": given_name, "family_name": family_name, **more}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (_called("Margurite", "Example"), _called("Marguerite", "Example"), "Names differ by one letter"),
        (_called("Argarethe", "Sample"), _called("Margarethe", "Sample"), "Names differ by one letter"),
        (_called("Katherine", "Specimen"), _called("Catherine", "Specimen"), "Names differ by one letter"),
        (_called("Bernadette", "Exemple"), _called("Bernadete", "Exmeple"), "Names are spelt alike"),
        (_called("Ada", "Example"), _called("Example", "Ada"), "Same name"),
        (_called("Dr. Ada", "Example"), _called("", "Ada Example"), "Same name"),
        (_called("Ada Muestra", "Example"), _called("Ada", "Muestra Example"), "Same name"),
        (_called("Muestra Example", "Ada"), _called("Ada", "Muestra Example"), "Same name"),
        (_called("ADA", "EXAMPLE", mail="ada@a.example"), _called("Ada", "Example"), "Same name"),
        (_called("Min-jun", "Kim"), {"own_script_name": "김민준"}, "Same name in another script"),
        (_called("Kim", "Minjoon"), {"own_script_name": "김민준"}, "Same name in another script"),
        (_called("민준", "김"), _called("Min-jun", "Gim"), "Same name in another script"),
        (_called("Anna", "Muster"), {"own_script_name": "Анна Мустер"}, "Same name in another script"),
        (_called("Nikos", "Deigmas"), {"own_script_name": "Δείγμας Νίκος"}, "Same name in another script"),
        (_called("Mohamed", "Larbi"), {"own_script_name": "محمد العربي"}, "Same name in another script"),
        (_called("Ada", "Example", mail="ADA@a.example"), _called("Bo", "Other", mail="ada@a.example"), "Same mail"),
        (_called("A.", "Example", organisations=("o",)), _called("Ada", "Example", organisations=("o",)), "Same family name and initial"),
        (_called("Ada", "Example", telephone="+33 1 23 45 67 89"), _called("Ida", "Example", telephone="0123456789"), "Same telephone"),
        (_called("Ana", "Muestra", organisations=("o",)), _called("Ana", "Muestra Ejemplo", organisations=("o",)),
         "Same organisation: Office"),
    ],
)  # fmt: skip
def test_the_same_person_is_proposed(one: dict[str, Any], other: dict[str, Any], reason: str) -> None:
    ((first, second, reasons),) = _compared(one, other)
    assert (first, second) == ("0", "1")
    assert reason in reasons
    assert _compared(other, one)[0][2] == reasons


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_called("Ada", "Example"), _called("Bruno", "Example")),
        (_called("Ada", "Example"), _called("Ada", "Sample")),
        (_called("Ada", "Example"), _called("Ida", "Example")),
        (_called("Mario", "Muster"), _called("Maria", "Muster")),
        (_called("Jean", "Exemple", organisations=("o",), mail="j@a.example"),
         _called("Jeanne", "Exemple", organisations=("o",), mail="jeanne@a.example")),
        (_called("Min-ji", "Kim"), _called("Min-ju", "Kim")),
        (_called("Min-ji", "Kim"), {"own_script_name": "김민수"}),
        (_called("Hee-woo", "Lee", organisations=("o",)), _called("Woo-hee", "Lee", organisations=("o",))),
        (_called("Min-min", "Park", organisations=("o",)), _called("Min-yeon", "Park", organisations=("o",))),
        (_called("Ana Maria", "Muestra"), _called("Maria Ana", "Muestra")),
        (_called("Min-jun", "Kim", own_script_name="김민준", mail="a@a.example"),
         _called("Min-jun", "Kim", own_script_name="김민중", mail="b@b.example")),
        (_called("A", "Example"), _called("Ada", "Example")),
        (_called("Guest 1", "Example"), _called("Guest 2", "Example")),
        (_called("Ana", "Muestra"), _called("Ana", "Muestra Ejemplo")),
        (_called("Ada", "Example", mail="info@city.example"), _called("Bo", "Other", mail="info@city.example")),
        (_called("Ada", "Example", telephone="+33 1 23 45 67 89"), _called("Bo", "Other", telephone="0123456789")),
        (_called("Marguerite", "Example", mail="a@a.example", country="FR", organisations=("o",)),
         _called("Margurite", "Example", mail="b@b.example", country="CA", organisations=("p",))),
        (_called("", ""), _called("", "")),
    ],
)  # fmt: skip
def test_somebody_else_is_not_proposed(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert _compared(one, other) == []


_LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=5, max_size=10)


@given(_LETTERS, _LETTERS, st.integers(0, 8), st.booleans())
def test_a_letter_too_few_is_found_wherever_it_is(first: str, family: str, at: int, in_family: bool) -> None:
    at = min(at, len(first) - 2, len(family) - 2)  # the last letter tells Mario from Maria
    long = family if in_family else first
    short = long[:at] + long[at + 1 :]
    if len(short) < 5:
        return
    other = _called(first, short) if in_family else _called(short, family)
    assert len(_compared(_called(first, family), other)) == 1


@given(_LETTERS, st.lists(_LETTERS, min_size=2, max_size=12, unique=True), st.booleans())
def test_a_family_name_alone_is_no_likeness(family: str, given_names: list[str], together: bool) -> None:
    from rapidfuzz.distance import OSA

    far = [
        one for at, one in enumerate(given_names) if all(OSA.distance(one, other) > 4 and one[0] != other[0] for other in given_names[:at])
    ]
    people = [_called(one, family, mail=f"{one}@a.example", organisations=("o",) if together else ()) for one in far]
    assert _compared(*people) == []


def test_a_name_that_many_bear_says_little() -> None:
    many = [_called("Min-jun", "Kim", mail=f"{number}@a.example", country="KR") for number in range(30)]
    assert _compared(*many) == []
    found = _compared(*many, _called("Min-jun", "Kim", mail="7@a.example"))
    assert [(first, second) for first, second, _ in found] == [("7", "30")]


# --- organisations -----------------------------------------------------------------------------------------------------------------------


def _organisation(name: str, place: str = "", **more: Any) -> Organisation:
    city, _, country = place.partition(", ")
    return Organisation(name=name, place=Place(text=place, city=city or None, country=country or None), **more)


def _names(workspace: Workspace, organisations: Iterable[Organisation]) -> list[set[str]]:
    with workspace.edit(message("Fill")) as unit:
        unit.add_all(organisations)
    return [set(group.names) for group in find_duplicates(workspace, kind="organisation")]


def test_all_names_of_a_city_are_proposed_together(workspace: Workspace) -> None:
    found = _names(workspace, [
        _organisation("City of Bilbao", "Bilbao, ES", kind=_GOVERNMENT), _organisation("Bilbao City Council"),
        _organisation("Bilbao", "Bilbao, ES", kind=_GOVERNMENT), _organisation("Province of Bilbao", "Bilbao, ES"),
        _organisation("University of Bilbao", "Bilbao, ES", kind=OrganisationKind.RESEARCH_INSTITUTE),
    ])  # fmt: skip
    assert found == [{"City of Bilbao", "Bilbao City Council", "Bilbao"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_organisation("Stadt Wien", "Vienna, AT", kind=_GOVERNMENT), _organisation("City of Vienna", "Vienna, AT", kind=_GOVERNMENT)),
        (_organisation("서울특별시", "Seoul, KR", kind=_GOVERNMENT),
         _organisation("Seoul Metropolitan Government", "Seoul, KR", kind=_GOVERNMENT)),
        (_organisation("Network of Samples"), _organisation("Network of Smaples")),
        (_organisation("SESN"), _organisation("Sample Economy Study Network", acronym="SESN")),
        (_organisation("New Name", former_names=("Example Union",)), _organisation("Example Union")),
        (_organisation("Alpha Example", mail="a@a.example", website="https://www.a.example/en"),
         _organisation("Beta", mail="A@a.example", website="a.example")),
    ],
)  # fmt: skip
def test_the_same_organisation_is_proposed(workspace: Workspace, one: Organisation, other: Organisation) -> None:
    assert _names(workspace, [one, other]) == [{one.name, other.name}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_organisation("Córdoba", "Córdoba, ES", kind=_GOVERNMENT), _organisation("Córdoba", "Córdoba, AR", kind=_GOVERNMENT)),
        (_organisation("GSEF"), _organisation("GSEFA")),
        (_organisation("Alpha Network", acronym="AN"), _organisation("Amber Nation", acronym="AN")),
        (_organisation("District 5 of Sample"), _organisation("District 6 of Sample")),
        (_organisation("Sample Chamber", "Lyon, FR"), _organisation("Sample Chambers", "Paris, FR")),
    ],
)  # fmt: skip
def test_another_organisation_is_not_proposed(workspace: Workspace, one: Organisation, other: Organisation) -> None:
    assert _names(workspace, [one, other]) == []


def test_an_agency_is_not_its_city(workspace: Workspace) -> None:
    city = _organisation("City of Sample")
    assert _names(workspace, [city, _organisation("Sample Council", parent_id=city.id)]) == []


def test_a_name_in_another_language_is_recognised(workspace: Workspace) -> None:
    one, other = _organisation("Example Forum"), _organisation("Foro Ejemplar")
    id = link_id("organisation", one.id, "name", "es")
    with workspace.edit(message("Fill")) as unit:
        unit.add(Translation(id=id, owner_kind="organisation", owner_id=one.id, field="name", language="es", text="Foro Ejemplar"))
    assert _names(workspace, [one, other]) == [{one.name, other.name}]


# --- in a file ---------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def three(workspace: Workspace) -> list[Person]:
    """Somebody three times, and somebody else."""
    with workspace.edit(message("Fill")) as unit:
        city = unit.add(Organisation(name="City of Sample"))
        made = [
            unit.add(Person(given_name="Marguerite", family_name="Example")),
            unit.add(Person(given_name="Margurite", family_name="Example", mail="m@example.org")),
            unit.add(Person(given_name="M.", family_name="Example")),
        ]
        unit.add(Person(given_name="Bruno", family_name="Example"))
        for one in made:
            unit.add(PersonFunction(person_id=one.id, organisation_id=city.id))
    return made


def _found(workspace: Workspace, **more: Any) -> list[DuplicateGroup]:
    return find_duplicates(workspace, kind="person", **more)


def test_three_that_are_one_are_one_group(workspace: Workspace, three: list[Person]) -> None:
    (group,) = _found(workspace)
    assert group.ids == tuple(one.id for one in three)
    assert group.names == ("Marguerite Example", "Margurite Example", "M. Example")
    assert [str(reason) for reason in group.reasons] == [
        "Names differ by one letter", "Same organisation: City of Sample", "Same family name and initial",
    ]  # fmt: skip
    (entry,) = list_duplicates(workspace)
    assert (entry.kind, entry.ids, entry.names) == ("person", group.ids, group.names)
    merge_people(workspace, keep_id=three[0].id, other_ids=[three[1].id, three[2].id])
    assert _found(workspace) == []


def test_what_is_not_the_same_is_not_proposed_again_until_it_is_taken_back(workspace: Workspace, three: list[Person]) -> None:
    (group,) = _found(workspace)
    assert say_not_the_same(workspace, group=group)
    assert _found(workspace) == []
    aside = _found(workspace, with_set_aside=True)
    assert [one.ids for one in aside] == [(three[0].id, three[1].id), (three[0].id, three[2].id), (three[1].id, three[2].id)]
    assert all(one.set_aside for one in aside)
    assert list_findings(workspace) == []
    say_not_the_same(workspace, group=group)  # saying it twice is saying it once
    assert len(_found(workspace, with_set_aside=True)) == 3
    take_back(workspace, group=aside[0])
    assert [one.ids for one in _found(workspace)] == [(three[0].id, three[1].id)]
    workspace.undo()
    assert _found(workspace) == []


def test_one_of_three_may_be_another(workspace: Workspace, three: list[Person]) -> None:
    (group,) = _found(workspace)
    say_not_the_same(workspace, group=group, odd=[three[2].id])
    assert [one.ids for one in _found(workspace)] == [(three[0].id, three[1].id)]
    assert len(_found(workspace, with_set_aside=True)) == 3


def test_the_answer_for_one_kind_is_none_for_the_other(workspace: Workspace, three: list[Person]) -> None:
    (group,) = _found(workspace)
    say_not_the_same(workspace, group=group)
    with workspace.edit(message("Fill")) as unit:
        unit.add_all([_organisation("City of Sample"), _organisation("Sample")])
    assert len(find_duplicates(workspace, kind="organisation")) == 1


def test_erased_and_deleted_people_are_not_proposed(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        gone = unit.add(Person(given_name="Ada", family_name="Example"))
        unit.delete(Person, gone.id)
        unit.add_all([Person(given_name="Ada", family_name="Example", erased=True), Person(given_name="Ada", family_name="Example")])
    assert _found(workspace) == []


def test_the_search_tells_how_far_it_is_and_stops_when_asked(workspace: Workspace, three: list[Person]) -> None:
    shares: list[float] = []
    _found(workspace, progress=lambda share, what: shares.append(share))
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)

    def stopping(after: int) -> Callable[..., None]:
        def report(share: float, what: object) -> None:
            nonlocal after
            after -= 1
            if not after:
                raise Cancelled

        return report

    for number in range(1, len(shares)):
        with pytest.raises(Cancelled):
            _found(workspace, progress=stopping(number))


def test_the_search_is_the_same_every_time(workspace: Workspace, three: list[Person]) -> None:
    assert _found(workspace) == _found(workspace)
