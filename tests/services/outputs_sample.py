"""A made-up network for what is printed and sent: members in four regions, people with and without consent, a body, fees, an archive."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Address,
    ArchiveDocument,
    ArchiveKind,
    ArchiveLink,
    Body,
    Classification,
    Fee,
    Indicator,
    Measurement,
    Membership,
    MembershipCategory,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    OwnField,
    OwnFieldType,
    OwnValue,
    Person,
    PersonFunction,
    Programme,
    Region,
    Seat,
    SeatTerm,
    Translation,
    link_id,
)
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace
from tests.documents.member_samples import picture

SECRET = "bob.secret@example.test"
"""The mail of somebody who has not agreed to be listed."""


def translated(owner: str, kind: str, field: str, language: str, text: str) -> Translation:
    """A translation of a field."""
    return Translation(id=link_id(kind, owner, field, language), owner_kind=kind, owner_id=owner, field=field, language=language, text=text)


def fill(workspace: Workspace) -> None:
    """Put the network into a file."""
    with workspace.edit(message("Fill")) as unit:
        _organisations(unit)
        _people(unit)
        _body(unit)
        _rest(unit)


def _organisations(unit: Unit) -> None:
    logo = add_attachment(unit, picture(), "image/png")
    unit.add(MembershipCategory(id="full", title="Full member", rank="V"))
    bilbao = Place(text="Bilbao", city="Bilbao", country="ES", latitude=43.26, longitude=-2.93, zone="Europe/Madrid")
    seoul = Place(text="Seoul", city="Seoul", country="KR", latitude=37.57, longitude=126.98, zone="Asia/Seoul")
    dakar = Place(text="Dakar", city="Dakar", country="SN", latitude=14.69, longitude=-17.45, zone="Africa/Dakar")
    for one in (
        Organisation(id="bilbao", name="Bilbao City", kind=OrganisationKind.LOCAL_GOVERNMENT, place=bilbao, languages=("es", "eu"),
                     website="www.bilbao.example.test/", address="Plaza Ejemplo 1\n48001 Bilbao", mail="city@bilbao.example.test",
                     logo_id=logo),
        Organisation(id="seoul", name="서울예시", language="ko", kind=OrganisationKind.LOCAL_GOVERNMENT, place=seoul, languages=("ko",),
                     acronym="SEX", address="예시로 110\n서울 04524", mail=SECRET),
        Organisation(id="dakar", name="Réseau de Dakar", language="fr", kind=OrganisationKind.NETWORK, place=dakar, languages=("fr",)),
        Organisation(id="nowhere", name="Example Union", kind=OrganisationKind.INTERNATIONAL_ORGANISATION),
        Organisation(id="prospect", name="Prospectville", place=bilbao),
    ):  # fmt: skip
        unit.add(one)
    unit.add(translated("seoul", "organisation", "name", "en", "Seoul Example"))
    unit.add(translated("bilbao", "organisation", "name", "fr", "Ville de Bilbao"))
    unit.add(translated("full", "membership_category", "title", "fr", "Membre de plein droit"))
    for id in ("bilbao", "seoul", "dakar", "nowhere"):
        unit.add(Membership(organisation_id=id, status=MembershipStatus.MEMBER, since=date(2014, 11, 19), category_id="full"))
    unit.add(Membership(organisation_id="prospect", status=MembershipStatus.PROSPECT))


def _people(unit: Unit) -> None:
    portrait = add_attachment(unit, picture(30, 40), "image/png")
    for one in (
        Person(id="ada", given_name="Ada", family_name="Example", honorific="Dr", mail="ada@example.test", telephone="+34 944 00 00 00",
               consent_on=date(2018, 1, 1), portrait_id=portrait, address="Calle Rosa 5\n48002 Bilbao", languages=("es",)),
        Person(id="bob", given_name="Bob", family_name="Secret", mail=SECRET, telephone="+34 944 99 99 99"),
        Person(id="kim", given_name="Yesi", family_name="Kim", own_script_name="김예시", family_name_first=True, mail="kim@example.test",
               consent_on=date(2018, 1, 1)),
        Person(id="later", given_name="Late", family_name="Example", mail="later@example.test", consent_on=date(2030, 1, 1)),
        Person(id="nameless", mail="nameless@example.test"),
    ):  # fmt: skip
        unit.add(one)
    for person, organisation, title in (
        ("ada", "bilbao", "Officer"), ("bob", "bilbao", "Treasurer"), ("kim", "seoul", "Officer"), ("later", "seoul", "Clerk"),
    ):  # fmt: skip
        unit.add(PersonFunction(person_id=person, organisation_id=organisation, title=title))
    unit.add(PersonFunction(person_id="kim", organisation_id="bilbao", title="Guest", valid_to=date(2015, 1, 1)))


def _body(unit: Unit) -> None:
    unit.add(Body(id="board", name="Board"))
    for rank, (id, classification, holder, person, deputy) in enumerate(
        (
            ("chair", Classification.CHAIR, "seoul", "kim", None),
            ("vice", Classification.VICE_CHAIR, "bilbao", "bob", "ada"),
            ("member", Classification.MEMBER, "nowhere", "nameless", None),
            ("empty", Classification.MEMBER, None, None, None),
        )
    ):
        unit.add(Seat(id=id, body_id="board", classification=classification, rank=f"V{rank}"))
        if holder is not None:
            unit.add(SeatTerm(seat_id=id, organisation_id=holder, person_id=person, deputy_id=deputy, valid_from=date(2018, 10, 1)))
    unit.add(SeatTerm(seat_id="empty", organisation_id="dakar", valid_to=date(2016, 1, 1)))


def _rest(unit: Unit) -> None:
    unit.add(Programme(id="programme", year=2019, organisation_name="Example Network of Cities"))
    unit.add(
        Indicator(id="members", programme_id="programme", title="Members", unit="members", baseline=2, target=9, due_on=date(2019, 12, 31))
    )
    for day, value in ((date(2017, 12, 31), 5), (date(2019, 6, 1), 7), (date(2020, 6, 1), 8)):
        unit.add(Measurement(indicator_id="members", day=day, value=value, source=f"Report of {day.year}"))
    unit.add(ArchiveDocument(id="study", title="Bread for all", kind=ArchiveKind.CASE_STUDY, year=2018, languages=("es",),
                             link="https://example.test/bread"))  # fmt: skip
    unit.add(ArchiveDocument(id="inside", title="Inside matters", kind=ArchiveKind.REPORT, internal=True))
    for document in ("study", "inside"):
        unit.add(ArchiveLink(id=link_id("archive_link", document, "bilbao"), document_id=document, organisation_id="bilbao"))
    for id, title, personal in (("size", "Inhabitants", False), ("secret", "Shoe size", True), ("who", "Ask", False)):
        unit.add(OwnField(id=id, of_kind="organisation", title=title, type=OwnFieldType.TEXT, personal=personal))
    for field, text in (("size", "345,000"), ("secret", "44"), ("who", f"Write to {SECRET.upper()}")):
        unit.add(
            OwnValue(id=link_id("own_value", field, "bilbao"), field_id=field, owner_kind="organisation", owner_id="bilbao", text=text)
        )
    unit.add(Region(id="south", title="The South", countries=("SN", "ES"), rank="V"))
    unit.add(Address(organisation_id="dakar", label="Invoices", text="BP 99\nDakar"))
    unit.add(Fee(organisation_id="bilbao", year=2019, amount=50_000, currency="EUR", paid_on=date(2019, 3, 1)))
    unit.add(Fee(organisation_id="seoul", year=2019, amount=50_000, currency="EUR", paid=20_050))
    unit.add(Fee(organisation_id="dakar", year=2019, amount=30_000, currency="EUR", waived=True))
