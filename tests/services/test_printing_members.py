"""The yearbook made from a file: who is in it, in which words, and above all who is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.errors import Cancelled, Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import LANGUAGES, Membership, MembershipStatus, Organisation, OwnField, OwnFieldType, Person
from gsef_desktop.services.consent import Consent
from gsef_desktop.services.member_regions import By
from gsef_desktop.services.printing_members import YearbookOptions, choosable_fields, member_yearbook, value_in_words, web_address
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import read_pdf, squeezed, text_of
from tests.services.outputs_sample import SECRET, fill

TODAY = date(2019, 8, 1)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


def printed(workspace: Workspace, language: str = "en", **options: object) -> PrintedDocument:
    wanted = YearbookOptions(**({"year": 2019} | options))  # type: ignore[arg-type]
    return member_yearbook(workspace, options=wanted, language=language, today=TODAY)


def everything_in(document: PrintedDocument) -> str:
    """All that can be read out of a PDF: its texts, its links and what they say, its bookmarks."""
    reader = read_pdf(document.data)
    links = [str(one.get_object()) for page in reader.pages for one in page.get("/Annots", [])]
    marks = [str(one) for one in reader.outline]
    return squeezed(text_of(document.data) + " ".join(links) + " ".join(marks)).lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_who_has_not_agreed_is_in_it_by_any_way(filled: Workspace, language: str) -> None:
    """Bob's mail is also that of an organisation, and stands in a field of the user's own; Late's consent is of a day to come."""
    document = printed(filled, language, own_fields=("size", "who"))
    text = everything_in(document)
    for secret in (SECRET, "bob", "later@example.test", "late example", "94499"):
        assert squeezed(secret) not in text
    assert "ada@example.test" in text
    assert "mailto:ada@example.test" in text
    assert [str(one) for one in document.remarks] == [
        "2 contacts are not listed because they have not agreed.", "3 members are counted, but not named in the file.",
    ]  # fmt: skip


def test_whoever_agrees_is_in_it(filled: Workspace) -> None:
    with filled.edit(message("Agree")) as unit:
        unit.update(Person, "bob", consent_on=TODAY)
    assert squeezed(SECRET) in everything_in(printed(filled))


def test_members_are_printed_with_what_is_known_of_them(filled: Workspace) -> None:
    text = text_of(printed(filled, own_fields=("size",)).data)
    for wanted in (
        "Seoul Example", "서울예시", "SEX", "Member since 2014", "Full member", "bilbao.example.test", "Spanish, Basque",
        "Vice chair, Board",
        "Dr Ada Example", "Officer", "+34 944 00 00 00", "Bread for all (Case study, 2018, Spanish)", "345,000", "Bilbao, Spain",
        "7 members · 3 countries", "4 of 7 members are listed here by name",
    ):  # fmt: skip
        assert squeezed(wanted) in squeezed(text), wanted
    for absent in ("Prospectville", "Inside matters", "Shoe size", "Guest"):
        assert squeezed(absent) not in squeezed(text), absent


def test_a_french_one_has_french_names_and_says_what_is_not_translated(filled: Workspace) -> None:
    document = printed(filled, "fr", own_fields=("size",))
    text = squeezed(text_of(document.data))
    for wanted in ("Annuaire des membres", "Ville de Bilbao", "Bilbao City", "Membre de plein droit", "Membre depuis 2014", "Espagne"):
        assert squeezed(wanted) in text, wanted
    assert {one.text for one in document.fallbacks} == {"Bread for all", "Inhabitants"}
    assert squeezed("Inhabitants [EN]") in text


def test_a_korean_one_has_korean_names_of_people(filled: Workspace) -> None:
    text = squeezed(text_of(printed(filled, "ko").data))
    assert "김예시" in text
    assert "KimYesi" not in text


def test_a_field_that_is_personal_cannot_be_chosen(filled: Workspace) -> None:
    assert [one.id for one in choosable_fields(filled)] == ["size", "who"]
    assert "44" not in text_of(printed(filled, own_fields=("secret",)).data).split()


def test_regions_of_the_user(filled: Workspace) -> None:
    text = squeezed(text_of(printed(filled, regions=By.OWN).data))
    assert squeezed("The South 2 members") in text
    assert squeezed("Other 2 members") in text


def test_the_day_decides_who_is_a_member(filled: Workspace) -> None:
    with filled.edit(message("Leave")) as unit:
        unit.add(Membership(organisation_id="dakar", status=MembershipStatus.LEFT, since=date(2016, 1, 1)))
        unit.add(Membership(organisation_id="bilbao", status=MembershipStatus.SUSPENDED, since=date(2016, 1, 1)))
        unit.add(Membership(organisation_id="bilbao", status=MembershipStatus.MEMBER, since=date(2017, 5, 1)))
    now, then = text_of(printed(filled).data), text_of(printed(filled, year=2015).data)
    assert "Réseau de Dakar" not in now
    assert "Member since 2017" in now
    assert "Réseau de Dakar" in then
    assert "Member since 2017" not in then


def test_only_the_chosen_ones(filled: Workspace) -> None:
    document = printed(filled, ids=("bilbao", "prospect"))
    text = text_of(document.data)
    assert "Bilbao City" in text
    assert "Dakar" not in text
    assert "1 member · 1 country" in text
    assert [str(one) for one in document.remarks] == ["1 contact is not listed because they have not agreed."]


def test_contacts_documents_and_pictures_can_be_left_out(filled: Workspace) -> None:
    document = printed(filled, contacts=False, documents=False, pictures=False)
    text = text_of(document.data)
    assert "Ada" not in text
    assert "Bread for all" not in text
    assert not any(page.images for page in read_pdf(document.data).pages)
    assert [str(one) for one in document.remarks] == ["3 members are counted, but not named in the file."]


def test_a_logo_that_is_no_picture_is_named_and_a_mail_that_is_none_is_no_link(filled: Workspace) -> None:
    with filled.edit(message("Logo")) as unit:
        unit.update(Organisation, "dakar", logo_id=add_attachment(unit, b"<svg/>", "image/svg+xml"), mail="ask at the desk")
        unit.update(Person, "ada", mail="ada@example.test, other@example.test")
    document = printed(filled)
    assert "Left out, because no picture could be read there: Logo of Réseau de Dakar" in [str(one) for one in document.remarks]
    text = text_of(document.data)
    assert "ask at the desk" in text
    assert "ada@example.test, other@example.test" in text
    assert "mailto:ada" not in everything_in(document)


def test_an_empty_file_makes_a_book_that_says_so(workspace: Workspace) -> None:
    assert "There are no members in this list yet" in text_of(printed(workspace).data)


def test_the_same_file_makes_the_same_bytes(filled: Workspace) -> None:
    assert printed(filled).data == printed(filled).data


def test_it_can_be_cancelled_and_refuses_what_it_cannot_do(filled: Workspace) -> None:
    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        member_yearbook(filled, options=YearbookOptions(year=2019), progress=stop)
    with pytest.raises(Invalid):
        member_yearbook(filled, options=YearbookOptions(year=2019), language="de")
    assert printed(filled).file_name == "Member yearbook 2019 en.pdf"


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("example.test", "https://example.test"), ("http://example.test/x", "http://example.test/x"), ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""), ("data:text/html,x", ""), ("two words.test", ""), ("", ""), ("none", ""), ("HTTPS://x.test", "HTTPS://x.test"),
    ],
)  # fmt: skip
def test_only_addresses_on_the_web_become_links(typed: str, link: str) -> None:
    assert web_address(typed) == link


def test_nothing_is_written_to_the_file(filled: Workspace, tmp_path: Path) -> None:
    before = (tmp_path / "test.gsef").stat().st_mtime_ns
    printed(filled)
    assert (tmp_path / "test.gsef").stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "text",
    [
        SECRET, f"Write to {SECRET}.", f"<{SECRET.upper()}>", f"mailto:{SECRET}?subject=x", f"https://x.test/?to={SECRET}&x=1",
        f"a@b.test;{SECRET}",
        "+34 944 99 99 99", "tel. 0034 (944) 99-99-99!", "944999999", "944.99.99.99 or later",
    ],
)  # fmt: skip
def test_a_way_to_reach_somebody_unlisted_is_found_in_other_texts(filled: Workspace, text: str) -> None:
    with filled.read() as reader:
        consent = Consent.read(reader, TODAY)
    assert consent.public(text) == ""


@pytest.mark.parametrize("text", ["ada@example.test", "345,000", "+34 944 00 00 00", "1999–2019", "at home", f"not{SECRET}", "@", ""])
def test_other_texts_are_left_as_they_are(filled: Workspace, text: str) -> None:
    with filled.read() as reader:
        consent = Consent.read(reader, TODAY)
    assert consent.public(text) == text


@pytest.mark.parametrize(
    ("kind", "text", "printed_as"),
    [
        (OwnFieldType.NUMBER, "345000.5", "345\u202f000,5"), (OwnFieldType.NUMBER, "many", "many"), (OwnFieldType.NUMBER, "NaN", "NaN"),
        (OwnFieldType.DATE, "2019-07-01", "1er juillet 2019"), (OwnFieldType.DATE, "soon", "soon"), (OwnFieldType.TEXT, "345000", "345000"),
    ],
)  # fmt: skip
def test_own_fields_are_written_as_the_language_writes_them(kind: OwnFieldType, text: str, printed_as: str) -> None:
    assert value_in_words(OwnField(of_kind="organisation", title="x", type=kind), text, load_words("fr")) == printed_as
