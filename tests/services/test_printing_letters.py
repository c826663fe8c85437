"""Certificates and letters made from the texts of a file, and those texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gsef_desktop.documents.card_content import Signature
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import LANGUAGES, Setting
from gsef_desktop.domain.text_places import unknown_places
from gsef_desktop.services.meeting_guests import Who
from gsef_desktop.services.printing_letters import LetterOptions, meeting_certificates, meeting_letters
from gsef_desktop.services.text_templates import (
    CERTIFICATE,
    KINDS,
    LETTERS,
    PLACES,
    TextTemplate,
    check_places,
    find_template,
    is_own,
    reset_template,
    set_template,
    usual_template,
)
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import pieces_of, read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf
from tests.services.cards_sample import MEETING, fill

DAY = date(2031, 4, 2)
ALL = LetterOptions(who=Who.ALL, day=DAY)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


# --- texts ------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_text_comes_in_every_language_with_the_same_places(kind: str, language: str) -> None:
    usual, english = usual_template(kind, language), usual_template(kind, "en")
    check_places(usual)
    assert usual.title
    assert "{meeting}" in usual.text
    assert "{name}" in usual.title + usual.text
    assert language == "en" or usual.text != english.text
    assert len(usual.signatures) == 1


def test_a_text_of_ones_own_is_kept_in_the_file_and_taken_back(filled: Workspace) -> None:
    own = TextTemplate(title="Bravo, {name}", text="You came.\n\nThanks.", signatures=(Signature(name="Ada Example", function="Chair"),))
    assert set_template(filled, kind=CERTIFICATE, language="fr", template=own)
    assert find_template(filled, kind=CERTIFICATE, language="fr") == own
    assert is_own(filled, kind=CERTIFICATE, language="fr")
    assert not is_own(filled, kind=CERTIFICATE, language="en")
    assert find_template(filled, kind="visa", language="fr") == usual_template("visa", "fr")
    filled.undo()
    assert find_template(filled, kind=CERTIFICATE, language="fr") == usual_template(CERTIFICATE, "fr")
    filled.redo()
    assert reset_template(filled, kind=CERTIFICATE, language="fr")
    assert not is_own(filled, kind=CERTIFICATE, language="fr")
    assert not reset_template(filled, kind=CERTIFICATE, language="fr")
    assert set_template(filled, kind=CERTIFICATE, language="fr", template=replace(own, title="Again"))
    assert find_template(filled, kind=CERTIFICATE, language="fr").title == "Again"


@pytest.mark.parametrize("value", ["", "[]", "{}", '{"title": 1}', '{"title": "a", "text": "b", "signatures": [1]}', "null"])
def test_a_setting_that_is_no_text_is_as_if_there_were_none(filled: Workspace, value: str) -> None:
    set_template(filled, kind="visa", language="en", template=TextTemplate(title="a", text="b"))
    with filled.edit(message("Break")) as unit:
        (setting,) = unit.all(Setting, key="text_template:visa:en")
        unit.update(Setting, setting.id, value=value)
    assert find_template(filled, kind="visa", language="en") == usual_template("visa", "en")


def test_unknown_kinds_languages_and_too_many_signatures_are_refused(filled: Workspace) -> None:
    with pytest.raises(Invalid, match="postcard"):
        find_template(filled, kind="postcard", language="en")
    with pytest.raises(Invalid):
        find_template(filled, kind="visa", language="de")
    with pytest.raises(Invalid, match="At most 3"):
        set_template(filled, kind="visa", language="en", template=TextTemplate(title="", text="", signatures=(Signature(name="A"),) * 4))


def test_unknown_places_are_named_with_those_that_are_known(filled: Workspace) -> None:
    wrong = TextTemplate(title="{nome}", text="{name} {organization}", signatures=(Signature(function="{role}"),))
    with pytest.raises(Invalid, match=r"\{nome\}, \{organization\}, \{role\}") as caught:
        meeting_letters(filled, meeting_id=MEETING, options=replace(ALL, template=wrong))
    assert "{organisation}" in str(caught.value.remedy)
    assert unknown_places(wrong.title, PLACES) == ("nome",)


# --- certificates -----------------------------------------------------------------------------------------------------------------------


def test_certificates_for_those_who_have_a_name(filled: Workspace) -> None:
    document = meeting_certificates(filled, meeting_id=MEETING, options=ALL, language="fr")
    pages = [page.extract_text() for page in read_pdf(document.data).pages]
    assert document.pages == len(pages) == 4
    ada = pages[0]
    for wanted in ("Attestation de participation", "Dr Ada Example", "Mayor, Ville de Bilbao, Espagne", "Board, troisième réunion de 2031"):
        assert wanted in ada
    assert "Bilbao, Espagne, 5-6 mai 2031" in ada
    assert "[EN]" not in ada
    largest = sorted(pieces_of(read_pdf(document.data).pages[0]), key=lambda piece: -piece.size)[:2]
    assert {piece.text for piece in largest} == {"Attestation de participation", "Dr Ada Example"}
    assert [str(one) for one in document.remarks] == ["Not named yet, and left out: Réseau de Dakar"]
    assert [node.text for node in TaggedPdf(document.data).document.all("H1")] == ["Attestation de participation"] * 4


def test_an_affiliation_that_is_not_known_leaves_no_line(filled: Workspace) -> None:
    text = text_of(meeting_certificates(filled, meeting_id=MEETING, options=replace(ALL, ids=("p-bo",))).data)
    assert "Bo Beispiel took part in Board" in text


def test_a_text_too_long_for_a_page_is_told(filled: Workspace) -> None:
    much = TextTemplate(title="Bravo", text="\n".join(["{name} " * 40] * 30))
    with pytest.raises(Invalid, match="The text is too long for a page, and these are left out: Dr Ada Example"):
        meeting_certificates(filled, meeting_id=MEETING, options=replace(ALL, template=much, ids=("p-ada",)))
    some = TextTemplate(title="Bravo", text="\n".join(["{name}"] + ["[{function} " + "bread and roses " * 24 + "]"] * 8))
    document = meeting_certificates(filled, meeting_id=MEETING, options=replace(ALL, template=some))
    assert 0 < document.pages < 4
    assert str(document.remarks[0]).startswith("The text is too long for a page, and these are left out: ")


def test_the_usual_certificates_are_for_those_who_were_to_come(filled: Workspace) -> None:
    document = meeting_certificates(filled, meeting_id=MEETING, options=LetterOptions(who=Who.PRESENT, day=DAY))
    assert document.pages == 1
    assert "Kim Yesi" in text_of(document.data)
    with pytest.raises(Invalid, match="nobody"):
        meeting_certificates(filled, meeting_id=MEETING, options=replace(ALL, ids=("p-dakar",)))


# --- letters ----------------------------------------------------------------------------------------------------------------------------


def test_invitations_go_to_people_and_where_nobody_is_named_to_organisations(filled: Workspace) -> None:
    document = meeting_letters(filled, meeting_id=MEETING, options=ALL)
    pages = [" ".join(page.extract_text().split()) for page in read_pdf(document.data).pages]
    assert document.pages == len(pages) == 5
    ada = pages[0]
    assert "Dr Ada Example Mayor Bilbao City Calle Rosa 5 48002 Bilbao Spain 2 April 2031 Invitation: Board, third meeting of 2031" in ada
    assert "Dear Dr Ada Example," in ada
    assert "Board, third meeting of 2031, Bilbao, Spain, 5–6 May 2031." in ada
    assert "The working languages are: English, French." in ada
    dakar = next(page for page in pages if "Réseau de Dakar" in page)
    assert "Dear Sir or Madam," in dakar
    assert "Dear Réseau" not in dakar
    assert document.remarks == ()


def test_who_has_no_address_of_their_own_is_written_to_at_the_organisation(filled: Workspace) -> None:
    with filled.edit(message("Address")) as unit:
        from gsef_desktop.domain.records import Person

        unit.update(Person, "ada", address="")
    text = text_of(meeting_letters(filled, meeting_id=MEETING, options=replace(ALL, ids=("p-ada",))).data)
    assert "Bilbao City Plaza Ejemplo 1 48001 Bilbao Spain" in text


def test_visa_letters_are_for_people_and_addressed_to_nobody(filled: Workspace) -> None:
    document = meeting_letters(filled, meeting_id=MEETING, kind="visa", options=ALL)
    text = text_of(document.data)
    assert document.pages == 4
    assert "To whom it may concern" in text
    assert "We confirm that Dr Ada Example (Mayor, Bilbao City, Spain) has been invited" in text
    assert "We confirm that Bo Beispiel has been invited" in text
    assert "Calle Rosa" not in text
    assert [str(one) for one in document.remarks] == ["Not named yet, and left out: Réseau de Dakar"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LETTERS)
def test_every_letter_in_every_language(filled: Workspace, kind: str, language: str) -> None:
    document = meeting_letters(filled, meeting_id=MEETING, kind=kind, options=ALL, language=language)
    text = squeezed(text_of(document.data))
    assert squeezed("김예시" if language == "ko" else "Kim Yesi") in text
    assert "{" not in text
    assert "[" not in text
    assert document.data == meeting_letters(filled, meeting_id=MEETING, kind=kind, options=ALL, language=language).data
    assert TaggedPdf(document.data).faults == []


def test_signatures_are_filled_in_too(filled: Workspace) -> None:
    signers = (Signature(name="Ada Example", function="For {network}"), Signature(name="{honorific}"))
    template = replace(usual_template("thanks", "en"), signatures=signers)
    text = text_of(meeting_letters(filled, meeting_id=MEETING, kind="thanks", options=replace(ALL, template=template, ids=("p-bo",))).data)
    assert "Ada Example For Example Network of Cities" in text


def test_what_is_not_there_is_refused(filled: Workspace) -> None:
    with pytest.raises(NotFound):
        meeting_letters(filled, meeting_id="nothing")
    with pytest.raises(Invalid, match="postcard"):
        meeting_letters(filled, meeting_id=MEETING, kind="postcard")
    with pytest.raises(Invalid):
        meeting_certificates(filled, meeting_id=MEETING, options=ALL, paper="A5")


def test_a_salutation_of_ones_own_is_left_as_it_is(filled: Workspace) -> None:
    own = TextTemplate(title="Welcome", text="Hello {name}!\nCome.")
    set_template(filled, kind="invitation", language="en", template=own)
    assert "Hello Réseau de Dakar!" in text_of(meeting_letters(filled, meeting_id=MEETING, options=ALL).data)
