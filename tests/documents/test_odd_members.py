"""Documents about members with whatever somebody may have typed: they stay tagged, and nothing lies over anything."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from gsef_desktop.documents.directory import print_directory
from gsef_desktop.documents.label_sheets import SHEETS
from gsef_desktop.documents.labels import print_labels
from gsef_desktop.documents.member_content import (
    ContactLine,
    Fact,
    LabelText,
    MemberEntry,
    PictureFile,
    RegionPart,
    SeatGroup,
    SeatLine,
    Spot,
)
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.yearbook import print_yearbook
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.member_samples import directory, picture, yearbook
from tests.documents.pdf_reading import faults, read_pdf
from tests.documents.structure_reading import TaggedPdf, table_faults

_pieces = st.sampled_from(
    [
        "a",
        "é",
        "한글",
        "العربية",
        "👩‍🚀",
        "\u202e",
        "\x07",
        "\n",
        " ",
        "W" * 60,
        "(\\)",
        "https://x.test/?a=b",
        "漢字",
        "\u0301",
        "'",
        '"',
        "—",
        "[FR]",
    ]
)
_texts = st.lists(_pieces, max_size=5).map("".join)
_facts = st.lists(
    st.builds(Fact, label=_texts, text=_texts, target=st.sampled_from(["", "https://x.test/é(a)", "mailto:a@b.test"])), max_size=3
).map(tuple)
_contacts = st.lists(
    st.builds(ContactLine, name=_texts, function=_texts, mail=st.sampled_from(["", "a@b.test", "no mail"]), telephone=_texts), max_size=2
).map(tuple)
_logos = st.none() | st.builds(
    PictureFile, key=st.just("k"), data=st.sampled_from([picture(), b"bad"]), alt=_texts.map(lambda text: text + "x")
)
_members = st.lists(
    st.builds(
        MemberEntry, key=st.uuids().map(str), name=_texts, other_names=st.lists(_texts, max_size=2).map(tuple), place=_texts,
        country=_texts, since=_texts, category=_texts, facts=_facts, contacts=_contacts, documents=_facts, own=_facts, logo=_logos,
    ),
    min_size=1, max_size=4,
).map(tuple)  # fmt: skip
_spots = st.lists(st.builds(Spot, name=_texts, longitude=st.floats(-180, 180), latitude=st.floats(-90, 90)), max_size=4).map(tuple)
_regions = st.lists(
    st.builds(RegionPart, title=_texts, view=st.just((-20.0, -37.0, 55.0, 38.0)), members=_members, spots=_spots), min_size=1, max_size=2
).map(tuple)


@settings(max_examples=25)
@given(_regions, st.sampled_from(LANGUAGES), st.sampled_from(["A4", "Letter"]))
def test_a_yearbook_stays_sound(regions: tuple[RegionPart, ...], language: str, paper: str) -> None:
    data, _ = print_yearbook(yearbook(language, 0, regions=regions), paper=paper)
    read = TaggedPdf(data)
    assert read.faults == []
    assert all(table_faults(table) == [] for table in read.document.all("Table"))
    assert all(figure.alt for figure in read.document.all("Figure"))
    assert [fault for page in read_pdf(data).pages for fault in faults(page)] == []


_seats = st.lists(
    st.builds(SeatLine, holder=_texts, place=_texts, person=_texts, deputy=_texts, term=_texts, contact=_facts, vacant=st.booleans()),
    min_size=1, max_size=5,
).map(tuple)  # fmt: skip


@settings(max_examples=25)
@given(_texts, _seats)
def test_a_directory_stays_sound(title: str, seats: tuple[SeatLine, ...]) -> None:
    data, _ = print_directory(directory("fr", groups=(SeatGroup(title=title, lines=seats),)))
    read = TaggedPdf(data)
    assert read.faults == []
    assert all(table_faults(table) == [] for table in read.document.all("Table"))
    assert [fault for page in read_pdf(data).pages for fault in faults(page)] == []


@settings(max_examples=25)
@given(
    st.lists(st.builds(LabelText, name=_texts, lines=st.lists(_texts, max_size=6).map(tuple)), max_size=30), st.sampled_from(list(SHEETS))
)
def test_labels_stay_sound(labels: list[LabelText], sheet: str) -> None:
    imprint = Imprint(title="Labels", author="", subject="", language="en", day=date(2031, 1, 1))
    first = LabelText(name="first", lines=("Ada Example", "Street 1"))
    data, pages, left_out = print_labels([first, *labels], SHEETS[sheet], imprint)
    assert TaggedPdf(data).faults == []
    assert pages == -(-(1 + len(labels) - len(left_out)) // SHEETS[sheet].count)
