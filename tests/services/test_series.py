"""A series: its page, the next edition, copies of the last one, numbers, turns, and the printed page."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from docx import Document

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    ActivityStatus,
    AgendaItem,
    Meeting,
    MeetingFormat,
    MeetingSession,
    Membership,
    MembershipStatus,
    Organisation,
    PartnerRole,
    ProgrammeLine,
    Purpose,
    Series,
    Task,
    Translation,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services import activities, agenda, house_style, listing, meetings, programme, series_editing, session_editing, tasks
from gsef_desktop.services.activities import create_activity, set_title
from gsef_desktop.services.printing_series import series_document
from gsef_desktop.services.series import find_series, find_series_called, rotation_text
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import squeezed, text_of

TODAY = date(2019, 6, 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


def add(workspace: Workspace, series: Series, number: int | None, day: date | None, place: str, **fields: object) -> Activity:
    """An edition of a day."""
    frame = TimeFrame(earliest=day, latest=day, precision=Precision.DAY) if day is not None else TimeFrame(text="some day")
    made = create_activity(
        workspace, title=f"{number}th River Dialogue", time=frame, place=recognise_place(place) if place else Place(),
        year=day.year if day is not None else 2019,
    )  # fmt: skip
    with workspace.edit(message("Edition")) as unit:
        return unit.update(Activity, made.id, series_id=series.id, edition=number, **fields)


@pytest.fixture
def series(workspace: Workspace) -> Series:
    """Three editions, the last of them with everything that can be copied."""
    with workspace.edit(message("Series")) as unit:
        made = unit.add(Series(title="River Dialogue", acronym="RD", text="Held every year."))
        host = unit.add(Organisation(name="City of Example"))
    add(workspace, made, 4, date(2017, 5, 8), "Bamako", actual_participants=70, participants_source="Report of 2017")
    add(workspace, made, 5, date(2018, 5, 7), "Seoul", expected_participants=90)
    last = add(workspace, made, 6, date(2019, 5, 6), "Bilbao", theme="Water for all", expected_participants=100)
    set_title(workspace, activity_id=last.id, language="fr", title="6e Dialogue des rivières")
    with workspace.edit(message("Partners")) as unit:
        unit.add(ActivityPartner(activity_id=last.id, organisation_id=host.id, role=PartnerRole.HOST))
        unit.add(ActivityPartner(activity_id=last.id, name="Friends of Rivers", confirmed=True))
        unit.add(Translation(id=f"{last.id}-theme-fr", owner_kind="activity", owner_id=last.id, field="theme", language="fr", text="L’eau"))
    tasks.create_task(workspace, title="Send the papers", activity_id=last.id, offset_days=-14)
    tasks.create_task(workspace, title="Once only", activity_id=last.id, due_on=date(2019, 1, 1))
    meeting = meetings.make_meeting(workspace, activity_id=last.id, languages=("en", "fr"))
    (session,) = meetings.find_meeting(workspace, meeting_id=meeting.id).sessions
    meetings.update_session(workspace, session_id=session.id, room="Hall", start=time(10), end=time(12))
    session_editing.set_session_title(workspace, session_id=session.id, language="en", title="Opening")
    session_editing.set_session_title(workspace, session_id=session.id, language="fr", title="Ouverture")
    evening = session_editing.duplicate_session(workspace, session_id=session.id)
    theme = agenda.add_item(workspace, meeting_id=meeting.id, title="Main theme", session_id=session.id, duration=30)
    agenda.set_title_in_language(workspace, item_id=theme.id, language="fr", text="Thème principal")
    under = agenda.add_item(workspace, meeting_id=meeting.id, title="Panel", after_id=theme.id, inside=True, duration=45)
    agenda.set_purpose(workspace, item_ids=[under.id], purpose=Purpose.DISCUSSION)
    agenda.update_item(workspace, item_id=under.id, chair_note="Only this year", text="Ask about 2019")
    agenda.add_break(workspace, meeting_id=meeting.id, session_id=evening.id)
    meetings.set_format(workspace, meeting_id=meeting.id, meeting_format=MeetingFormat.HYBRID)
    return made


def page(workspace: Workspace, series: Series, language: str = "en") -> list[tuple[object, ...]]:
    found = find_series(workspace, series_id=series.id, language=language, today=TODAY)
    return [(row.number, row.place.city, row.participants, row.expected, row.source, row.hosts) for row in found.editions]


def last_of(workspace: Workspace, series: Series) -> Activity:
    with workspace.read() as reader:
        return next(one for one in reader.all(Activity, series_id=series.id) if one.edition == 6)


# --- what the page shows ----------------------------------------------------------------------------------------------


def test_the_page_has_the_editions_by_date_with_hosts_and_sources(workspace: Workspace, series: Series) -> None:
    assert page(workspace, series) == [
        (4, "Bamako", 70, False, "Report of 2017", ()), (5, "Seoul", 90, True, "", ()), (6, "Bilbao", 100, True, "", ("City of Example",)),
    ]  # fmt: skip
    found = find_series(workspace, series_id=series.id, language="fr", today=TODAY)
    assert found.next_number == 7
    assert [(row.title, row.theme, row.country) for row in found.editions][-1] == ("6e Dialogue des rivières", "L’eau", "Espagne")
    assert found.editions[-1].meeting_id is not None


def test_the_host_of_the_meeting_counts_once(workspace: Workspace, series: Series) -> None:
    with workspace.edit(message("Host")) as unit:
        (meeting,) = unit.all(Meeting)
        (city,) = unit.all(Organisation)
        unit.update(Meeting, meeting.id, host_id=city.id)
    assert page(workspace, series)[-1][-1] == ("City of Example",)


def test_a_series_that_is_gone(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        find_series(workspace, series_id="nothing")
    with pytest.raises(NotFound):
        find_series_called(workspace, reference="Nothing")


def test_a_series_is_found_by_title_or_acronym(workspace: Workspace, series: Series) -> None:
    assert {find_series_called(workspace, reference=text) for text in ("rd", "River  dialogue", series.id)} == {series.id}


# --- whose turn it is -------------------------------------------------------------------------------------------------


def due(workspace: Workspace, series: Series) -> list[tuple[str, int | None]]:
    found = find_series(workspace, series_id=series.id, today=TODAY)
    return [(turn.title, turn.last.year if turn.last else None) for turn in found.turns]


def test_without_a_rotation_the_history_says_whose_turn_it_is(workspace: Workspace, series: Series) -> None:
    assert due(workspace, series) == [("Africa", 2017), ("Asia", 2018), ("Europe", 2019)]
    with workspace.edit(message("Members")) as unit:
        lima = unit.add(Organisation(name="Lima Example", place=recognise_place("Lima")))
        unit.add(Membership(organisation_id=lima.id, status=MembershipStatus.MEMBER, since=date(2018, 1, 1)))
        boston = unit.add(Organisation(name="Boston Example", place=recognise_place("Boston")))
        unit.add(Membership(organisation_id=boston.id, status=MembershipStatus.PROSPECT))
    assert due(workspace, series)[0] == ("Latin America and the Caribbean", None)  # where members are, and which was never visited
    assert len(due(workspace, series)) == 4


def test_a_series_of_one_region_turns_among_its_parts(workspace: Workspace, series: Series) -> None:
    with workspace.edit(message("Region")) as unit:
        unit.update(Series, series.id, region="asia")
    assert due(workspace, series) == [("Eastern Asia", 2018)]


def test_a_rotation_is_typed_by_names_in_any_language(workspace: Workspace, series: Series) -> None:
    series_editing.set_rotation(
        workspace, series_id=series.id, names=["Europa", "Asie du Sud-Est", " africa ", "", "Africa"], language="en"
    )
    assert rotation_text(workspace, series_id=series.id, language="fr") == "Europe, Asie du Sud-Est, Afrique"
    assert [title for title, _ in due(workspace, series)] == ["South-eastern Asia", "Africa", "Europe"]
    with pytest.raises(Invalid, match="Atlantis"):
        series_editing.set_rotation(workspace, series_id=series.id, names=["Atlantis"])
    series_editing.set_rotation(workspace, series_id=series.id, names=[""])
    assert due(workspace, series)[0][0] == "Africa"


def test_cancelled_editions_and_calls_are_no_visits(workspace: Workspace, series: Series) -> None:
    last = last_of(workspace, series)
    with workspace.edit(message("Cancel")) as unit:
        unit.update(Activity, last.id, status=ActivityStatus.CANCELLED)
    assert due(workspace, series) == [("Africa", 2017), ("Asia", 2018)]


# --- a new edition ----------------------------------------------------------------------------------------------------


def test_a_new_edition_takes_over_what_comes_again_in_one_step(workspace: Workspace, series: Series) -> None:
    made = series_editing.add_edition(workspace, series_id=series.id, year=2020)
    assert (made.edition, made.title, made.theme, made.expected_participants) == (7, "7th River Dialogue", "Water for all", 100)
    assert (made.time.earliest, made.time.date_certainty, made.place) == (date(2020, 5, 4), Certainty.TENTATIVE, Place())
    with workspace.read() as reader:
        titles = {one.text for one in reader.all(Translation, owner_kind="activity", owner_id=made.id)}
        partners = [(one.name, one.role, one.confirmed) for one in reader.all(ActivityPartner, activity_id=made.id)]
        (meeting,) = reader.all(Meeting, activity_id=made.id)
        sessions = reader.all(MeetingSession, meeting_id=meeting.id, order_by=("day",))
        items = reader.all(AgendaItem, meeting_id=meeting.id, order_by=("rank",))
        todo = [(one.title, one.offset_days, one.done_on) for one in reader.all(Task, activity_id=made.id)]
        sources = reader.all(Meeting)
        french = {one.text for one in reader.all(Translation, owner_kind="agenda_item", owner_id=[item.id for item in items])}
    assert titles == {"7e Dialogue des rivières", "L’eau"}
    assert partners == [("Friends of Rivers", PartnerRole.PARTNER, False)]
    assert todo == [("Send the papers", -14, None)]
    assert (meeting.format, meeting.languages) == (MeetingFormat.HYBRID, ("en", "fr"))
    assert meeting.previous_id in {one.id for one in sources} - {meeting.id}
    assert [(one.day, one.start, one.room, one.title) for one in sessions] == [
        (date(2020, 5, 4), time(10), "", "Opening"), (date(2020, 5, 5), time(10), "", "Opening"),
    ]  # fmt: skip
    by_title = {item.title: item for item in items}
    assert by_title["Panel"].parent_id == by_title["Main theme"].id
    assert (by_title["Panel"].purpose, by_title["Panel"].duration) == (Purpose.DISCUSSION, 45)
    assert by_title["Panel"].chair_note == by_title["Panel"].text == ""
    assert by_title[""].session_id == sessions[1].id  # the break
    assert french == {"Thème principal"}
    workspace.undo()
    assert len(page(workspace, series)) == 3
    with workspace.read() as reader:
        assert reader.count(Meeting) == 1
        assert reader.count(Task) == 2


def test_an_empty_edition_has_its_number_and_nothing_else(workspace: Workspace, series: Series) -> None:
    made = series_editing.add_edition(workspace, series_id=series.id, year=2021, copy=False)
    assert (made.edition, made.title, made.theme, made.time.earliest) == (7, "7th River Dialogue", "", None)
    with workspace.read() as reader:
        assert reader.all(Meeting, activity_id=made.id) == []
    with workspace.edit(message("Another series")) as unit:
        other = unit.add(Series(title="Lake Dialogue"))
    first = series_editing.add_edition(workspace, series_id=other.id, year=2020)
    assert (first.edition, first.title) == (1, "Lake Dialogue")


def test_an_edition_of_long_ago_is_followed_by_one_of_the_year_wanted(workspace: Workspace, series: Series) -> None:
    made = series_editing.add_edition(workspace, series_id=series.id, year=2023)
    assert made.time.earliest is not None
    assert (made.time.earliest.year, made.time.earliest.weekday()) == (2023, 0)


def test_the_edition_stands_under_the_line_of_its_own_programme(workspace: Workspace, series: Series) -> None:
    old = programme.add_line(workspace, year=2019, title="Dialogues")
    new = programme.add_line(workspace, year=2020, title="dialogues")
    with workspace.edit(message("Line")) as unit:
        for one in unit.all(Activity, series_id=series.id):
            unit.update(Activity, one.id, line_id=old.id)
    made = series_editing.add_edition(workspace, series_id=series.id, year=2020)
    with workspace.read() as reader:
        assert reader.get(ProgrammeLine, made.line_id or "").id == new.id


def test_an_edition_that_is_there_is_filled_with_what_it_lacks(workspace: Workspace, series: Series) -> None:
    target = add(workspace, series, 7, None, "Lima", theme="Another theme")
    meeting = meetings.make_meeting(workspace, activity_id=target.id)
    series_editing.copy_from_last_edition(workspace, activity_id=target.id)
    with workspace.read() as reader:
        assert reader.get(Activity, target.id).theme == "Another theme"
        items = reader.all(AgendaItem, meeting_id=meeting.id)
        sessions = reader.all(MeetingSession, meeting_id=meeting.id)
    assert {item.title for item in items} == {"Main theme", "Panel", ""}
    assert [session.id for session in sessions] == [items[0].session_id or sessions[0].id]  # its own session, which was there
    with pytest.raises(Invalid):
        series_editing.copy_from_last_edition(workspace, activity_id=target.id)  # nothing is left to be taken over
    with workspace.read() as reader:
        first = next(one for one in reader.all(Activity, series_id=series.id) if one.edition == 4)
    with pytest.raises(Invalid):
        series_editing.copy_from_last_edition(workspace, activity_id=first.id)


# --- numbers ----------------------------------------------------------------------------------------------------------


def numbers(workspace: Workspace, series: Series) -> list[tuple[int | None, str]]:
    return [(row.number, row.title) for row in find_series(workspace, series_id=series.id, today=TODAY).editions]


def test_inserting_an_edition_numbers_the_later_ones_anew(workspace: Workspace, series: Series) -> None:
    with workspace.read() as reader:
        fifth = next(one for one in reader.all(Activity, series_id=series.id) if one.edition == 5)
    series_editing.insert_edition(workspace, series_id=series.id, before_id=fifth.id)
    assert numbers(workspace, series) == [
        (4, "4th River Dialogue"), (6, "6th River Dialogue"), (7, "7th River Dialogue"), (5, "5th River Dialogue"),
    ]  # fmt: skip
    french = find_series(workspace, series_id=series.id, language="fr", today=TODAY).editions[2].title
    assert french == "7e Dialogue des rivières"
    workspace.undo()
    assert [number for number, _ in numbers(workspace, series)] == [4, 5, 6]


def test_the_translated_title_of_an_inserted_edition_has_its_number(workspace: Workspace, series: Series) -> None:
    series_editing.insert_edition(workspace, series_id=series.id, before_id=last_of(workspace, series).id)
    titles = {(row.number, row.title) for row in find_series(workspace, series_id=series.id, language="fr", today=TODAY).editions}
    assert {(6, "6e Dialogue des rivières"), (7, "7e Dialogue des rivières")} <= titles


def test_an_edition_without_a_number_has_nothing_before_it(workspace: Workspace, series: Series) -> None:
    loose = add(workspace, series, None, date(2020, 1, 1), "")
    with pytest.raises(Invalid):
        series_editing.insert_edition(workspace, series_id=series.id, before_id=loose.id)


def test_editions_are_numbered_by_date_from_the_lowest_number(workspace: Workspace, series: Series) -> None:
    add(workspace, series, None, date(2018, 1, 1), "Lima")
    series_editing.renumber_editions(workspace, series_id=series.id)
    assert [number for number, _ in numbers(workspace, series)] == [4, 5, 6, 7]
    assert numbers(workspace, series)[-1][1] == "7th River Dialogue"
    before = numbers(workspace, series)
    assert not series_editing.renumber_editions(workspace, series_id=series.id)
    assert numbers(workspace, series) == before


def test_the_number_who_came_has_its_source(workspace: Workspace, series: Series) -> None:
    last = last_of(workspace, series)
    activities.update_activity(workspace, activity_id=last.id, actual_participants=120, participants_source="Sign-in sheets")
    assert page(workspace, series)[-1][2:5] == (120, False, "Sign-in sheets")


# --- lists and print --------------------------------------------------------------------------------------------------


def test_the_list_for_scripts_has_the_next_edition_and_whose_turn_it_is(workspace: Workspace, series: Series) -> None:
    (entry,) = listing.list_series(workspace, today=TODAY)
    assert (entry.next_edition, entry.due_region, entry.rotation) == (7, "Africa", False)
    assert [(turn.region, turn.last_year, turn.last_edition) for turn in entry.turns] == [
        ("africa", 2017, 4), ("asia", 2018, 5), ("europe", 2019, 6),
    ]  # fmt: skip
    assert entry.editions[0].participants_source == "Report of 2017"
    assert entry.editions[1].participants_expected
    assert entry.editions[2].hosts == ("City of Example",)
    assert entry.editions[2].region == "Southern Europe"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Next edition", "7th", "Whose turn it is", "Africa", "Report of 2017", "(90)", "Numbers in brackets are expected.")),
        ("fr", ("Prochaine édition", "7e", "Afrique", "6 mai 2019", "Bilbao, Espagne", "L’eau")),
        ("es", ("Próxima edición", "7.º", "África", "Bilbao, España", "Water for all [EN]")),
        ("ko", ("다음 차수", "제7차", "아프리카", "바마코, 말리", "제5차, 2018")),
    ],
)
def test_the_printed_page(workspace: Workspace, series: Series, language: str, words: tuple[str, ...]) -> None:
    document = series_document(workspace, series_id=series.id, language=language, today=TODAY)
    text = squeezed(text_of(document.data))
    for word in words:
        assert squeezed(word) in text, word
    assert document.pages == 1
    assert not document.missing_glyphs


def test_the_page_names_the_network_in_its_own_language(workspace: Workspace, series: Series) -> None:
    for language, name in (("en", "Network of Rivers"), ("fr", "Réseau des rivières")):
        house_style.set_house_text(workspace, text=house_style.HouseText.NAME, language=language, value=name)
    pages = {one: series_document(workspace, series_id=series.id, language=one, today=TODAY) for one in ("en", "fr")}
    assert squeezed("Network of Rivers") in squeezed(text_of(pages["en"].data))
    assert squeezed("Réseau des rivières") in squeezed(text_of(pages["fr"].data))


def test_the_docx_has_the_same_rows(workspace: Workspace, series: Series) -> None:
    made = series_document(workspace, series_id=series.id, format="docx", today=TODAY)
    tables = Document(io.BytesIO(made.data)).tables
    cells = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
    assert any("Report of 2017" in row and "70" in row for row in cells)
    assert made.file_name == "River Dialogue en.docx"


def test_a_series_without_editions_is_printed_too(workspace: Workspace) -> None:
    with workspace.edit(message("Series")) as unit:
        empty = unit.add(Series(title="Lake Dialogue"))
    document = series_document(workspace, series_id=empty.id, today=TODAY)
    assert "There are no editions in this series yet." in text_of(document.data)
