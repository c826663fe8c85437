"""Other networks' programmes: other languages, other columns, missing and broken parts."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityStatus,
    AgendaItem,
    Classification,
    FindingKind,
    Indicator,
    Meeting,
    MeetingFormat,
    Programme,
    ProgrammeLine,
    Seat,
    Series,
    TargetCountry,
)
from gsef_desktop.domain.time_frame import Certainty, TimeKind
from gsef_desktop.interchange.programme.reader import read_programme
from tests.interchange.sources import calendar_of, finding_titles, line_number, read_document, titled


def test_pipes_markdown_and_a_status_column() -> None:
    proposal = read_document("harbour-2021.txt")
    (programme,) = proposal.of(Programme)
    assert (programme.organisation_name, programme.year) == ("Harbour Cities Network", 2021)
    rows = calendar_of(proposal)
    assert [row.title for row in rows][:2] == ["Executive Board meeting", "Harbour Forum"]
    assert [row.time.date_certainty for row in rows[:2]] == [Certainty.CONFIRMED, Certainty.TENTATIVE]
    assert rows[2].time.kind is TimeKind.WINDOW
    assert [line.text for line in proposal.kept_as_text] == ["| When | Where | What happens |", "|---|---|---|"]


def test_seats_and_meetings_of_another_body() -> None:
    proposal = read_document("harbour-2021.txt")
    assert [seat.classification for seat in proposal.of(Seat)] == [
        Classification.CHAIR,
        Classification.VICE_CHAIR,
        Classification.VICE_CHAIR,
    ]
    meetings = proposal.of(Meeting)
    assert [one.symbol for one in meetings] == ["HCN/EB/2021/1", "HCN/EB/2021/2"]
    assert [one.format for one in meetings] == [MeetingFormat.IN_PERSON, MeetingFormat.ONLINE]
    items = [one for one in proposal.of(AgendaItem) if one.meeting_id == meetings[0].id]
    assert [one.title for one in items if one.parent_id is None] == [
        "Adoption of the budget",
        "Discussion of the forum",
        "Any other business",
    ]
    assert "1st session Executive Board: which city?" in finding_titles(proposal, FindingKind.CONTRADICTION)


def test_series_counted_by_its_earlier_editions() -> None:
    proposal = read_document("harbour-2021.txt")
    (series,) = proposal.of(Series)
    assert series.title == "Harbour Forum"
    forum = titled(proposal, "Harbour Forum")
    assert (forum.edition, forum.expected_participants) == (3, 250)
    assert len([one for one in proposal.of(Activity) if one.status is ActivityStatus.HELD]) == 2
    (indicator,) = proposal.of(Indicator)
    assert (indicator.baseline, indicator.target, indicator.due_on) == (12, 20, date(2021, 6, 30))


def test_one_word_in_common_does_not_decide_the_line() -> None:
    proposal = read_document("harbour-2021.txt")
    deadline = titled(proposal, "Deadline")
    assert line_number(proposal, deadline) is None
    assert deadline.kind is ActivityKind.MILESTONE


def test_a_french_programme() -> None:
    proposal = read_document("rivieres-2022.txt")
    (programme,) = proposal.of(Programme)
    assert (programme.organisation_name, programme.status, programme.language) == ("Réseau des Villes de Rivière", "draft", "fr")
    assert [line_number(proposal, row) for row in calendar_of(proposal)] == [1, 1, 2, 3]
    training = titled(proposal, "Atelier")
    assert training.expected_participants == 25
    assert [one.country for one in proposal.of(TargetCountry)] == ["SN", "ML", "CI"]
    assert [one.symbol for one in proposal.of(Meeting)] == ["RVR/CD/2022/1", "RVR/CD/2022/2"]
    assert (titled(proposal, "3e Rencontre").edition, titled(proposal, "3e Rencontre").time.earliest) == (3, date(2022, 10, 4))
    (indicator,) = proposal.of(Indicator)
    assert (indicator.baseline, indicator.target, indicator.due_on, indicator.unit) == (30, 45, date(2022, 12, 31), "members")
    assert proposal.kept_as_text == ()


def test_a_broken_document_keeps_the_rest_as_text() -> None:
    proposal = read_document("broken.txt")
    assert [(row.title, row.place.country) for row in calendar_of(proposal)] == [("Swim", "FR"), ("Row", None)]
    assert [line.line for line in proposal.kept_as_text] == [7, 8, 15]
    numbers = [line.number for line in proposal.of(ProgrammeLine)]
    assert len(set(numbers)) == len(numbers)


def test_a_calendar_as_a_list() -> None:
    text = (
        "CLUB OF TOWNS\nPROGRAMME OF ACTIVITIES 2025\nCALENDAR\n"
        "- 8-9 July: Board meeting, Lisbon\n- October: Study visit (online)\n- no date here\n"
    )
    proposal = read_programme(text, file_name="club.txt")
    assert [(row.title, row.place.text) for row in calendar_of(proposal)] == [("Board meeting", "Lisbon"), ("Study visit", "online")]
    assert calendar_of(proposal)[0].time.earliest == date(2025, 7, 8)


def test_no_year_is_ever_guessed() -> None:
    text = "CLUB OF TOWNS\nCALENDAR\nDate\tContents\n8 July\tBoard meeting\n"
    proposal = read_programme(text, file_name="club.txt")
    assert (proposal.year, proposal.records) == (None, ())
    assert len(proposal.kept_as_text) == 4
    assert proposal.problem is not None
    assert read_programme(text, file_name="club.txt", year=2030).year == 2030


def test_without_a_calendar_the_sections_speak() -> None:
    text = (
        "LAKE NETWORK\nWORK PROGRAMME 2026\n1. Governance\nA. Board meetings (quarterly)\n"
        "Quarter\tDate\tFormat\n1st\tFirst week of March\tOn-line\n2nd\t4 June\tIn person (Annecy, France)\n"
    )
    proposal = read_programme(text, file_name="lake.txt")
    assert [(row.kind, row.place.text) for row in calendar_of(proposal)] == [
        (ActivityKind.CALL, "On-line"),
        (ActivityKind.EVENT, "Annecy, France"),
    ]
    assert [one.symbol for one in proposal.of(Meeting)] == ["LN/B/2026/1", "LN/B/2026/2"]
    assert proposal.problem is not None


def test_a_spanish_programme_with_numbered_parts() -> None:
    proposal = read_document("costas-2027.txt")
    (programme,) = proposal.of(Programme)
    assert (programme.organisation_name, programme.language) == ("Red de Ciudades Costeras", "es")
    rows = calendar_of(proposal)
    assert [(row.time.text, row.place.country, row.place.online) for row in rows] == [
        ("8 y 9 de julio", "ES", False),
        ("Por confirmar", None, True),
        ("del 3 al 5 de octubre", "CL", False),
    ]
    assert rows[1].time.earliest is None
    assert [line.number for line in proposal.of(ProgrammeLine)] == [3, 4]
    assert [seat.classification for seat in proposal.of(Seat)] == [Classification.CHAIR, Classification.VICE_CHAIR]
    assert finding_titles(proposal, FindingKind.CONTRADICTION) == ["Consejo, Miembros: 3 or 2?"]
    sections = {line.line: line.section for line in proposal.lines}
    assert sections[25] == "3.1 Reuniones del Consejo (semestral)"
    (indicator,) = proposal.of(Indicator)
    assert (indicator.baseline, indicator.target, indicator.due_on) == (8, 15, date(2027, 12, 31))


def test_a_table_with_bars_between_its_columns_alone() -> None:
    text = """GREEN RIVERS NETWORK
2031 Work Programme

CALENDAR 2031

Activity | Place | When
River Days | Bilbao, Spain | 10-12 March
Board meeting | | Last week of June
 | Lima, Peru |
Delta school | Dhaka, Bangladesh | Q3
"""
    proposal = read_programme(text, file_name="rivers.txt")
    rows = {row.title: row for row in calendar_of(proposal)}
    assert rows["River Days"].place.city == "Bilbao"
    assert rows["River Days"].time.earliest == date(2031, 3, 10)
    assert rows["Board meeting"].place.text == ""
    assert rows["Board meeting"].time.text == "Last week of June"
    assert rows["Delta school"].place.country == "BD"
