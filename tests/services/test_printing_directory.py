"""The directory of a body made from a file: who sits there, and whose mail is not given."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Body, Person
from gsef_desktop.services.erasing import erase_person
from gsef_desktop.services.printing_directory import body_directory, find_body
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import squeezed, text_of
from tests.services.outputs_sample import SECRET, fill, translated
from tests.services.test_printing_members import everything_in

DAY = date(2019, 7, 9)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


@pytest.mark.parametrize("language", ["en", "fr", "es", "ko"])
def test_mail_and_telephone_only_of_those_who_have_agreed(filled: Workspace, language: str) -> None:
    """Bob holds a seat, and his mail is also his organisation's; Nameless is known by a mail alone."""
    document = body_directory(filled, body_id="board", day=DAY, language=language, today=DAY)
    text = everything_in(document)
    for secret in (SECRET, "944999999", "nameless"):
        assert squeezed(secret) not in text
    assert "kim@example.test" in text
    assert "bobsecret" in text, "who holds an office is named"
    assert [str(one) for one in document.remarks] == ["2 people are named without mail and telephone because they have not agreed."]


def test_the_seats_of_the_day(filled: Workspace) -> None:
    text = squeezed(text_of(body_directory(filled, body_id="board", day=DAY, today=DAY).data))
    for wanted in (
        "Board. As of 9 July 2019", "4 seats, 1 vacant", "Seoul Example", "Kim Yesi", "from 1 October 2018", "Deputy: Dr Ada Example",
        "city@bilbao.example.test", "Vacant", "Example Union", "Korea",
    ):  # fmt: skip
        assert squeezed(wanted) in text, wanted
    early = squeezed(text_of(body_directory(filled, body_id="board", day=date(2015, 5, 5), today=DAY).data))
    assert squeezed("4 seats, 3 vacant") in early
    assert squeezed("until 1 January 2016") in early


@pytest.mark.parametrize(("language", "word"), [("en", "a participant"), ("fr", "un participant"), ("ko", "참가자")])
def test_who_was_erased_is_a_participant(filled: Workspace, language: str, word: str) -> None:
    erase_person(filled, person_id="kim")
    document = body_directory(filled, body_id="board", day=DAY, language=language, today=DAY)
    text = everything_in(document)
    assert squeezed(word) in text
    assert "yesi" not in text
    assert "kim@example.test" not in text


def test_one_person_without_consent_is_said_in_the_singular(filled: Workspace) -> None:
    with filled.edit(message("Agree")) as unit:
        unit.update(Person, "bob", consent_on=date(2019, 1, 1))
    document = body_directory(filled, body_id="board", day=DAY, today=DAY)
    assert [str(one) for one in document.remarks] == ["1 person is named without mail and telephone because they have not agreed."]
    assert squeezed(SECRET) in everything_in(document)


def test_a_body_is_found_by_its_names(filled: Workspace) -> None:
    with filled.edit(message("Names")) as unit:
        unit.add(translated("board", "body", "name", "fr", "Conseil d’été"))
        unit.add(Body(id="other", name="Committee", acronym="CB"))
        unit.add(Body(id="twin", name="committee"))
    assert find_body(filled, reference="board").id == "board"
    assert find_body(filled, reference="conseil d’ete").id == "board"
    assert find_body(filled, reference="cb").id == "other"
    for wrong in ("Committee", "nobody", ""):
        with pytest.raises(Invalid):
            find_body(filled, reference=wrong)


def test_a_body_without_seats_says_so_and_one_that_is_gone_is_not_found(filled: Workspace) -> None:
    with filled.edit(message("Empty")) as unit:
        unit.add(Body(id="new", name="New"))
    assert "no seats on that day" in text_of(body_directory(filled, body_id="new", day=DAY).data)
    with pytest.raises(NotFound):
        body_directory(filled, body_id="gone", day=DAY)
