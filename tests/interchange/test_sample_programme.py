"""The real programme of 2019, fact by fact."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from gsef_desktop.domain.place import Place
from gsef_desktop.domain.proposal import Proposal
from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityPartner,
    ActivityRole,
    ActivityStatus,
    AgendaItem,
    Body,
    BodyRules,
    Classification,
    Composition,
    Detail,
    Direction,
    FindingKind,
    Indicator,
    Measurement,
    Meeting,
    MeetingFormat,
    MeetingSession,
    Membership,
    Organisation,
    OrganisationKind,
    Participation,
    Person,
    Programme,
    ProgrammeLine,
    Seat,
    SeatTerm,
    Series,
    StrategicAction,
    TargetCountry,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeKind
from gsef_desktop.interchange.programme.reader import read_programme
from tests.interchange.sources import SAMPLE, calendar_of, finding_titles, line_number, source_numbers, title_of, titled


@pytest.fixture(scope="module")
def proposal() -> Proposal:
    return read_programme(SAMPLE.read_text(encoding="utf-8"), file_name=SAMPLE.name)


def body_named(proposal: Proposal, name: str) -> Body:
    (body,) = [one for one in proposal.of(Body) if one.name == name]
    return body


def partners_of(proposal: Proposal, activity: Activity) -> list[str]:
    names = {one.id: one.name for one in proposal.of(Organisation)}
    return [names.get(one.organisation_id or "", one.name) for one in proposal.of(ActivityPartner) if one.activity_id == activity.id]


def test_cover(proposal: Proposal) -> None:
    (programme,) = proposal.of(Programme)
    assert (programme.year, programme.status, programme.organisation_name) == (2019, "draft", "Global Social Economy Forum")
    assert "to be confirmed" in programme.note


def test_nothing_is_left_as_text_only(proposal: Proposal) -> None:
    assert [line.text for line in proposal.kept_as_text] == []
    assert len(proposal.lines) == sum(bool(line.strip()) for line in SAMPLE.read_text(encoding="utf-8").splitlines())


def test_thirty_four_rows_in_order_with_their_lines(proposal: Proposal) -> None:
    rows = calendar_of(proposal)
    assert len(rows) == 34
    assert [source_numbers(proposal, row)[0] for row in rows] == [*range(43, 51), 51, *range(53, 78)]
    assert Counter(line_number(proposal, row) for row in rows) == {1: 7, 2: 4, 3: 14, 4: 4, 5: 3, 6: 1, 7: 1}


def test_all_rows_are_tentative(proposal: Proposal) -> None:
    for row in calendar_of(proposal):
        assert row.time.date_certainty is Certainty.TENTATIVE
        assert row.time.place_certainty is Certainty.TENTATIVE


@pytest.mark.parametrize(
    ("title", "text", "first", "last", "precision"),
    [
        ("Searching", "8 January", date(2019, 1, 8), date(2019, 1, 8), Precision.DAY),
        ("C.I.T.I.E.S", "? February", date(2019, 2, 1), date(2019, 2, 28), Precision.MONTH),
        ("Signing the contract", "March", date(2019, 3, 1), date(2019, 3, 31), Precision.MONTH),
        ("West Africa", "30~05 | April/ May", date(2019, 4, 30), date(2019, 5, 5), Precision.DAY),
        ("Asia government", "27~3 Nov | October", date(2019, 10, 27), date(2019, 11, 3), Precision.DAY),
    ],
)
def test_time_of_rows(proposal: Proposal, title: str, text: str, first: date, last: date, precision: Precision) -> None:
    time = titled(proposal, title).time
    assert (time.text, time.earliest, time.latest, time.precision) == (text, first, last, precision)


@pytest.mark.parametrize(
    ("title", "text", "city", "country"),
    [
        ("Advisory Committee", "Seoul , Korea", "Seoul", "KR"),
        ("LAC Policy", "Medellin, Colombia", "Medellín", "CO"),
        ("Signing the MOU", "Mexico city, Mexico", "Mexico City", "MX"),
        ("Europe Policy", "Liverpool, UK", "Liverpool", "GB"),
        ("2nd GSEF", "Korea", None, "KR"),
    ],
)
def test_place_of_rows(proposal: Proposal, title: str, text: str, city: str | None, country: str) -> None:
    place = titled(proposal, title).place
    assert (place.text, place.city, place.country) == (text, city, country)


def test_calls_are_online_windows(proposal: Proposal) -> None:
    calls = [row for row in calendar_of(proposal) if row.kind is ActivityKind.CALL]
    assert [call.place.text for call in calls] == ["Online", "online", "Online"]
    assert all(call.place.online for call in calls)
    assert [call.time.kind for call in calls] == [TimeKind.EVENT, TimeKind.WINDOW, TimeKind.WINDOW]


def test_list_is_joined_not_doubled(proposal: Proposal) -> None:
    listed = [row for row in calendar_of(proposal) if any(153 <= number <= 168 for number in source_numbers(proposal, row))]
    assert len(listed) == 15
    assert all(row.kind is ActivityKind.ATTENDED for row in listed)
    assert source_numbers(proposal, titled(proposal, "World Cities Summit")) == [66, 163]
    assert source_numbers(proposal, titled(proposal, "UCLG strategy meeting")) == [47, 155]
    assert titled(proposal, "the 5th International LED").role is ActivityRole.CO_ORGANISER
    assert titled(proposal, "UN High Level").role is ActivityRole.PARTICIPANT


def test_directions_actions_and_indicator(proposal: Proposal) -> None:
    assert [one.number for one in proposal.of(Direction)] == [1, 2, 3, 4]
    actions = proposal.of(StrategicAction)
    assert len(actions) == 17
    assert sum(one.parent_id is not None for one in actions) == 8
    (indicator,) = proposal.of(Indicator)
    assert (indicator.baseline, indicator.target, indicator.due_on, indicator.unit) == (49, 100, date(2019, 12, 31), "members")
    (measurement,) = proposal.of(Measurement)
    assert (measurement.value, source_numbers(proposal, measurement)) == (49, [11])


def test_steering_committee(proposal: Proposal) -> None:
    body = body_named(proposal, "Steering Committee")
    (rules,) = [one for one in proposal.of(BodyRules) if one.body_id == body.id]
    assert (rules.seats, rules.frequency, rules.languages) == (13, "Quarterly", ("en", "fr", "es"))
    seats = [one for one in proposal.of(Seat) if one.body_id == body.id]
    assert Counter(seat.classification for seat in seats) == {
        Classification.CHAIR: 2, Classification.CO_CHAIR: 2, Classification.VICE_CHAIR: 4, Classification.INTERNATIONAL_NETWORK: 2,
        Classification.REGIONAL_NETWORK: 3,
    }  # fmt: skip
    lines = [one for one in proposal.of(Composition) if one.body_id == body.id]
    assert [(one.classification, one.least, one.as_requested) for one in lines] == [
        (Classification.MEMBER, 13, False), (Classification.ADVISOR, None, True), (Classification.OBSERVER, None, True),
        (Classification.SECRETARIAT, 1, False),
    ]  # fmt: skip


def test_holders_of_seats_are_members(proposal: Proposal) -> None:
    held = {term.organisation_id for term in proposal.of(SeatTerm) if term.organisation_id}
    assert {membership.organisation_id for membership in proposal.of(Membership)} == held
    by_name = {one.name: one for one in proposal.of(Organisation)}
    assert len(held) == 13
    assert by_name["Seoul City"].kind is OrganisationKind.LOCAL_GOVERNMENT
    assert by_name["Mexico City"].place.country == "MX"
    assert by_name["Montreal City"].place.country == "CA"
    assert by_name["RIPESS"].kind is OrganisationKind.NETWORK
    assert by_name["Liverpool City"].id not in held


def test_meetings_of_the_steering_committee(proposal: Proposal) -> None:
    body = body_named(proposal, "Steering Committee")
    activities = {one.id: one for one in proposal.of(Activity)}
    meetings = [one for one in proposal.of(Meeting) if one.body_id == body.id]
    assert [one.symbol for one in meetings] == [f"GSEF/SC/2019/{number}" for number in (1, 2, 3, 4)]
    assert [one.format for one in meetings] == [MeetingFormat.ONLINE, MeetingFormat.ONLINE, MeetingFormat.IN_PERSON, MeetingFormat.ONLINE]
    third = meetings[2]
    assert source_numbers(proposal, activities[third.activity_id]) == [64, 93]
    sessions = [one for one in proposal.of(MeetingSession) if one.meeting_id == third.id]
    assert [(one.day, one.zone) for one in sessions] == [
        (date(2019, 7, 8), "America/Mexico_City"),
        (date(2019, 7, 9), "America/Mexico_City"),
    ]
    items = [one for one in proposal.of(AgendaItem) if one.meeting_id == third.id]
    assert next(one.title for one in items if one.parent_id is None) == "Discussion on the strategic planning of the GSEF2020"
    assert [one.title for one in items if one.parent_id] == ["Main theme", "Organizing governance", "Preparation roadmap"]
    taking_part = [one for one in proposal.of(Participation) if one.meeting_id == third.id]
    assert len(taking_part) == 19
    assert [one.name for one in taking_part if one.classification is Classification.SECRETARIAT] == ["Secretary General"]


def test_international_advisors(proposal: Proposal) -> None:
    body = body_named(proposal, "International Advisors")
    people = {one.id: one for one in proposal.of(Person)}
    terms = {one.seat_id: one for one in proposal.of(SeatTerm)}
    held = [terms[seat.id] for seat in proposal.of(Seat) if seat.body_id == body.id]
    advisors = [people[one.person_id or ""] for one in held]
    names = [(one.honorific, one.given_name, one.family_name) for one in advisors]
    assert names == [
        ("Prof.", "Marguerite", "Mendell"),
        ("", "Nancy", "Neamtan"),
        ("Rev.", "Kyongyong", "Song"),
        ("", "Thierry", "Jeantet"),
    ]
    assert {one.text for one in held} == {"Appointed in 2018"}
    lines = [one for one in proposal.of(Composition) if one.body_id == body.id]
    assert [(one.least, one.most) for one in lines] == [(2, 3), (4, 4)]
    (rules,) = [one for one in proposal.of(BodyRules) if one.body_id == body.id]
    assert (rules.frequency, rules.text) == ("every 6 months", "Total: 6~7")
    (meeting,) = [one for one in proposal.of(Meeting) if one.body_id == body.id]
    assert meeting.activity_id == titled(proposal, "Advisory Committee").id
    assert len([one for one in proposal.of(AgendaItem) if one.meeting_id == meeting.id]) == 2


def test_research(proposal: Proposal) -> None:
    work = [one for one in proposal.of(Activity) if one.kind is ActivityKind.PERIOD]
    assert [(one.time.earliest, one.time.latest) for one in work] == [
        (date(2019, 1, 1), date(2020, 12, 31)), (date(2019, 1, 1), date(2019, 3, 31)), (date(2019, 4, 1), date(2019, 12, 31)),
        (date(2020, 1, 1), date(2020, 12, 31)),
    ]  # fmt: skip
    assert work[0].title.startswith("SSE Policy Implementation and Evaluation Module")
    assert partners_of(proposal, work[0]) == ["OECD", "C.I.T.I.E.S.", "UNRISD"]
    assert not any(one.confirmed for one in proposal.of(ActivityPartner))
    assert "Target readers" in [one.label for one in proposal.of(Detail) if one.owner_id == work[0].id]


def test_dialogues_and_their_editions(proposal: Proposal) -> None:
    series = {one.id: one for one in proposal.of(Series)}
    assert [(one.title, one.region) for one in series.values()] == [
        ("Asia Policy Dialogue", "asia"), ("Europe Policy Dialogue", "europe"), ("Africa Policy Dialogue", "africa"),
        ("Latin America Policy Dialogue", "latin_america"),
    ]  # fmt: skip
    coming = {series[one.series_id].title: one.edition for one in calendar_of(proposal) if one.series_id}
    assert list(coming.values()) == [2, 6, 1, 3]
    past = [one for one in proposal.of(Activity) if one.status is ActivityStatus.HELD]
    assert Counter(series[one.series_id or ""].title for one in past) == {
        "Asia Policy Dialogue": 5,
        "Europe Policy Dialogue": 2,
        "Africa Policy Dialogue": 1,
    }
    third = next(one for one in past if one.edition == 3)
    assert (third.time.earliest, third.place.country, third.actual_participants) == (date(2016, 5, 26), "HK", 80)
    assert third.theme.startswith("Role of government")
    assert all(one.programme_id is None for one in past)
    assert partners_of(proposal, titled(proposal, "Europe Policy")) == ["Liverpool City", "RIPESS Europe", "REVES", "EURICS"]
    assert "SSE practitioners in Asia" in titled(proposal, "Asia Policy").expected_text


def test_capacity_training_and_youth(proposal: Proposal) -> None:
    countries: dict[str, list[str | None]] = {}
    for one in proposal.of(TargetCountry):
        countries.setdefault(one.activity_id, []).append(one.country)
    assert countries[titled(proposal, "LAC capacity").id] == ["MX", "CR", "CU", "EC", "GT", "PE", "AR", "UY", "CL"]
    assert countries[titled(proposal, "West Africa").id] == ["ML", "SN", "TG", "CI", "CV", "MA"]
    assert countries[titled(proposal, "South and East").id] == ["UG", "KE", "ET", "TZ", "RW", "ZA"]
    training, youth = titled(proposal, "Asia government"), titled(proposal, "2nd GSEF")
    assert training.expected_participants == 15
    assert (youth.expected_participants, youth.edition) == (100, 2)
    assert source_numbers(proposal, training) == [74, 255, 256, 258]
    kept = {one.owner_id: one for one in proposal.of(Detail) if one.text == "Seoul, Korea"}
    assert set(kept) == {training.id, youth.id}, "the calendar names only the country, the section the city"
    assert kept[youth.id].label == "Tentative time and venue of the event"


def test_products(proposal: Proposal) -> None:
    products = [one for one in proposal.of(Activity) if one.kind is ActivityKind.PRODUCT]
    assert [one.title.split()[0] for one in products] == ["Website", "Monthly", "Archives", "Promotion"]
    often = [one.text for one in proposal.of(Detail) if one.label == "Frequency"]
    assert any("three languages" in text for text in often)
    assert any("4 times a year" in text for text in often)


def test_aims_are_the_texts_of_the_lines(proposal: Proposal) -> None:
    lines = proposal.of(ProgrammeLine)
    assert [one.number for one in lines] == list(range(1, 9))
    assert all(one.text for one in lines)
    assert lines[1].short_title == "Research Projects"


def test_contradictions_and_missing_rows(proposal: Proposal) -> None:
    found = finding_titles(proposal, FindingKind.CONTRADICTION)
    for words in ("3rd quarter Steering Committee: which city?", "4th quarter Steering Committee: which date?",
                  "Latin America Policy Dialogue: when and where?", "Spelling: Marguerite or Margurite?", "Spelling: Colombia or Columbia?",
                  "Spelling: UNTF SSE or UNTFSSSE?", "International Training in Korea: for which regions?"):  # fmt: skip
        assert words in found
    assert any("Retreat and Campus" in title for title in found)
    assert len(found) == 9
    assert any("July in Medellin" in title for title in finding_titles(proposal, FindingKind.MISSING))


def test_sources_and_marks_of_a_contradiction(proposal: Proposal) -> None:
    (finding,) = [one for one in proposal.findings if title_of(one).startswith("3rd quarter")]
    texts = {line.id: line for line in proposal.lines}
    assert [texts[key].line for key in finding.sources] == [93, 64]
    assert finding.marks == ("In Medellin, Columbia", "Mexico city, Mexico")
    assert [texts[key].section for key in finding.sources] == ["1.A.i Schedule and format", "Calendar, July"]


def test_marks_stand_in_their_lines(proposal: Proposal) -> None:
    texts = {line.id: line.text for line in proposal.lines}
    for finding in proposal.findings:
        assert len(finding.marks) == len(finding.sources) > 0
        for key, mark in zip(finding.sources, finding.marks, strict=True):
            assert mark in texts[key]


def test_place_of_nowhere_stays_empty(proposal: Proposal) -> None:
    assert titled(proposal, "the research project begins").place == Place()
    assert titled(proposal, "the research project begins").kind is ActivityKind.MILESTONE
