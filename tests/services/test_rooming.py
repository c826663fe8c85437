"""The travel and rooming list, the numbers at the end of the list of participants, and names on badges."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, time

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import LANGUAGES, Capacity, Classification, Mode, Participation, Person, Reply
from gsef_desktop.domain.table_file import TableFormat
from gsef_desktop.services import participant_details
from gsef_desktop.services.meeting_guests import By
from gsef_desktop.services.participant_numbers import NumbersBy
from gsef_desktop.services.participants_list import DEFAULT_COLUMNS, ListOptions, participants_list
from gsef_desktop.services.printing_cards import CardOptions, meeting_badges, table_cards_pdf
from gsef_desktop.services.rooming import rooming_list, rooming_table
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import text_of
from tests.documents.structure_reading import TaggedPdf, table_faults
from tests.services.cards_sample import MEETING, fill


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    """Ada arrives and sleeps in a hotel, Kim only arrives; both eat the same, and Kim needs something for good."""
    fill(workspace)
    participant_details.set_travel(
        workspace, participation_ids=["p-ada"], arrives_on=date(2031, 5, 4), arrives_at=time(21, 5), departs_on=date(2031, 5, 7)
    )
    participant_details.set_travel(workspace, participation_ids=["p-kim"], arrives_on=date(2031, 5, 3))
    participant_details.set_text(workspace, participation_ids=["p-ada"], field="hotel", text="Hotel Example")
    participant_details.set_text(workspace, participation_ids=["p-ada"], field="travel", text="Flight EX 471")
    with workspace.edit(message("Needs")) as unit:
        unit.update(Person, "ada", diet="Vegetarian")
        unit.update(Person, "kim", diet="vegetarian", needs="Ramp")
        unit.update(Participation, "p-kim", needs="front seat")
    return workspace


def words(text: str) -> str:
    return " ".join(text.split())


def test_arrivals_hotels_and_needs(filled: Workspace) -> None:
    made = rooming_list(filled, meeting_id=MEETING)
    text = words(text_of(made.data))
    assert text.index("3 May 2031: 1") < text.index("4 May 2031: 1") < text.index("Day not known: 1")
    for said in ("21:05 Dr Ada Example", "Flight EX 471", "Hotel Example: 1 (Nights: 3)", "No hotel stated: 2", "front seat, Ramp 1"):
        assert said in text
    departures = text[text.index("Departures") : text.index("Hotels 1")]
    assert "7 May 2031: 1" in departures
    assert "Day not known: 1" in departures  # Kim; nothing at all is known of Dakar
    assert "Dakar" not in departures
    assert "Vegetarian 2" in text  # however it is written
    assert "3 (Arrival known: 2)" in text
    assert "Bo " not in text  # online
    assert made.file_name.startswith("EX-BD-2031-3") or "Travel" in made.file_name


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_well_made_in_every_language(filled: Workspace, language: str) -> None:
    made = rooming_list(filled, meeting_id=MEETING, language=language)
    assert made.missing_glyphs == ()
    read = TaggedPdf(made.data)
    assert read.faults == []
    assert [fault for table in read.document.all("Table") for fault in table_faults(table)] == []
    assert made.data == rooming_list(filled, meeting_id=MEETING, language=language).data
    assert rooming_list(filled, meeting_id=MEETING, language=language, format="docx").data[:2] == b"PK"


def test_nobody_travels(filled: Workspace) -> None:
    with filled.edit(message("Online")) as unit:
        for id in ("p-ada", "p-kim", "p-dakar"):
            unit.update(Participation, id, mode=Mode.ONLINE)
    text = words(text_of(rooming_list(filled, meeting_id=MEETING).data))
    assert "Nobody is expected on site." in text
    assert "personal data" not in text


def test_the_same_as_a_table(filled: Workspace) -> None:
    made = rooming_table(filled, meeting_id=MEETING, format=TableFormat.CSV)
    head, *rows = csv.reader(io.StringIO(made.data.decode("utf-8-sig")))
    assert head[3:8] == ["Arrival", "Arrival (Time)", "Departure", "Departure (Time)", "Nights"]
    assert [row[3] for row in rows] == ["2031-05-03", "2031-05-04", ""]
    ada = next(row for row in rows if "Ada" in row[0])
    assert ada[3:] == ["2031-05-04", "21:05", "2031-05-07", "", "3", "Flight EX 471", "Hotel Example", "Vegetarian", ""]
    assert made.count == 3
    assert rooming_table(filled, meeting_id=MEETING, format=TableFormat.CSV, ids=["p-ada"]).count == 1
    with pytest.raises(Invalid):
        rooming_table(filled, meeting_id=MEETING, format=TableFormat.VCARD)


def test_whoever_is_not_invited_yet_does_not_travel(filled: Workspace) -> None:
    with filled.edit(message("Later")) as unit:
        unit.update(Participation, "p-kim", reply=Reply.NOT_INVITED)
    assert rooming_table(filled, meeting_id=MEETING, format=TableFormat.CSV).count == 2


# --- numbers at the end of the list -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_numbers_stand_at_the_end_of_the_list_on_request(filled: Workspace, language: str) -> None:
    plain = participants_list(filled, meeting_id=MEETING, language=language)
    options = ListOptions(numbers=tuple(NumbersBy), totals=True)
    made = participants_list(filled, meeting_id=MEETING, options=options, language=language)
    head = {"en": "By region", "fr": "Par région", "es": "Por región", "ko": "지역별"}[language]
    assert head not in words(text_of(plain.data))
    assert head in words(text_of(made.data))
    read = TaggedPdf(made.data)
    assert read.faults == []
    assert [fault for table in read.document.all("Table") for fault in table_faults(table)] == []
    assert made.missing_glyphs == ()


def test_what_is_counted_is_said(filled: Workspace) -> None:
    made = participants_list(filled, meeting_id=MEETING, options=ListOptions(numbers=(NumbersBy.COUNTRY,)))
    text = words(text_of(made.data))
    assert "Expected Registered Present" in text
    assert "Spain 1 1 0" in text
    assert "Expected: invited and not declined." in text
    assert "By region" not in text


# --- badges --------------------------------------------------------------------------------------------------------------


def test_a_badge_has_the_name_that_was_asked_for(filled: Workspace) -> None:
    participant_details.set_text(filled, participation_ids=["p-ada"], field="badge_name", text="Adita")
    participant_details.set_text(filled, participation_ids=["p-dakar"], field="badge_name", text="Guest of Dakar")
    badges = meeting_badges(filled, meeting_id=MEETING, options=CardOptions())
    text = words(text_of(badges.data))
    assert "Adita" in text
    assert "Dr Ada Example" not in text
    assert "Guest of Dakar" in text  # nobody is named, and yet there is a badge
    assert "left out: Réseau" not in " ".join(map(str, badges.remarks))
    assert "Dr Ada Example" in words(text_of(table_cards_pdf(filled, meeting_id=MEETING).data))


# --- capacity in the list of participants ------------------------------------------------------------------------------------------------


def test_capacity_head_and_substitutes_stand_behind_the_names(filled: Workspace) -> None:
    participant_details.set_head(filled, participation_id="p-ada")
    participant_details.set_capacity(filled, participation_ids=["p-kim"], acts_as=Capacity.ALTERNATE)
    participant_details.set_substitute(filled, participation_id="p-kim", substitute_for_id="p-ada")
    with_capacity = ListOptions(columns=(*DEFAULT_COLUMNS, "capacity"))
    for options in (with_capacity, replace(with_capacity, by=By.COUNTRY), replace(with_capacity, by=By.NAME)):
        text = words(text_of(participants_list(filled, meeting_id=MEETING, options=options).data))
        assert "Head of delegation" in text
        assert "Alternate, Substitute for Dr Ada Example" in text
    plain = words(text_of(participants_list(filled, meeting_id=MEETING).data))
    assert "Head of delegation" not in plain


def test_the_head_stands_first_in_a_delegation(filled: Workspace) -> None:
    with filled.edit(message("Another")) as unit:
        unit.add(Person(id="aaron", given_name="Aaron", family_name="Aardvark"))
        unit.update(Participation, "p-ada", classification=Classification.OBSERVER, head=True)
        unit.add(
            Participation(
                id="p-aaron", meeting_id=MEETING, person_id="aaron", organisation_id="bilbao", classification=Classification.OBSERVER,
                reply=Reply.ACCEPTED,
            )
        )  # fmt: skip
    for by in (By.CLASSIFICATION, By.COUNTRY):
        text = words(text_of(participants_list(filled, meeting_id=MEETING, options=ListOptions(by=by)).data))
        assert text.index("Ada Example") < text.index("Aaron Aardvark")
