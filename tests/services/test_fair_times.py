"""Times for calls in a file: cities of participants, weights, the ledger, plans, and taking a time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from gsef_desktop.domain.call_hours import HOUR, USUAL_WEIGHTS, HourWeights, points
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityStatus,
    Attendance,
    Body,
    Classification,
    Meeting,
    MeetingFormat,
    Mode,
    Organisation,
    Participation,
    Person,
    PersonFunction,
    Reply,
    Seat,
    SeatTerm,
    Setting,
    link_id,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services import meetings, participants
from gsef_desktop.services.call_cities import cities_named, cities_of_meeting, read_cities
from gsef_desktop.services.call_invitations import invitation_text, local_times_line
from gsef_desktop.services.call_ledger import ledger_of
from gsef_desktop.services.call_weights import KEY, set_weights, weights_of
from gsef_desktop.services.fair_times import find_times, plan_year, set_meeting_time, time_at, zone_of_meeting
from gsef_desktop.storage.workspace import Workspace

NAMES = ("Seoul", "Montréal", "Bilbao", "Bamako", "Mexico City")
ONLINE = Place(text="Zoom", online=True)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


def add_body(workspace: Workspace, names: tuple[str, ...] = NAMES) -> str:
    """A body with a seat for each city."""
    with workspace.edit(message("Body")) as unit:
        body = unit.add(Body(name="Steering Committee", acronym="EX/SC"))
        for number, name in enumerate(names):
            classification = Classification.CHAIR if number == 0 else Classification.VICE_CHAIR
            organisation = unit.add(Organisation(name=f"{name} Example", place=recognise_place(name)))
            seat = unit.add(Seat(body_id=body.id, classification=classification, rank=f"B{number}1"))
            unit.add(SeatTerm(seat_id=seat.id, organisation_id=organisation.id))
    return body.id


def add_call(workspace: Workspace, body_id: str, day: date, *, place: Place = ONLINE) -> str:
    """A meeting of the body on a day, with its seats."""
    frame = TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
    meeting = meetings.make_meeting(workspace, title=f"Call of {day}", year=day.year, time_frame=frame, place=place, body_id=body_id)
    participants.add_seats(workspace, meeting_id=meeting.id, body_id=body_id)
    return meeting.id


# --- cities --------------------------------------------------------------------------------------------------------------------------


def test_cities_are_read_from_a_typed_list() -> None:
    found = read_cities("Seoul,Montréal, Bilbao ,Bamako,Mexico City, seoul,")
    assert [city.name for city in found] == list(NAMES)
    assert [city.zone for city in found] == ["Asia/Seoul", "America/Toronto", "Europe/Madrid", "Africa/Bamako", "America/Mexico_City"]
    assert (found[1].country, found[1].part) == ("CA", "QC")


def test_a_semicolon_lets_a_comma_belong_to_the_name_and_brackets_do_without() -> None:
    assert [(city.name, city.country) for city in read_cities("Córdoba, Spain; 서울")] == [("Córdoba", "ES"), ("Seoul", "KR")]
    assert [(city.name, city.country) for city in read_cities("Córdoba (Argentina), Tunis")] == [("Córdoba", "AR"), ("Tunis", "TN")]
    assert [city.name for city in read_cities("London; London, Canada")] == ["London, United Kingdom", "London, Canada"]


@pytest.mark.parametrize("typed", ["Seoul, Atlantisburg", "Córdoba", "Zoom", "Seoul,Brazil", ""])
def test_what_is_no_city_is_refused_by_its_name(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_cities(typed)
    assert refused.value.remedy is not None
    assert (typed.split(",")[-1].strip() or "No city is given") in str(refused.value)


def test_the_cities_of_a_meeting_are_those_of_its_seats_people_and_organisations(workspace: Workspace) -> None:
    body_id = add_body(workspace, ("Seoul", "Montréal"))
    meeting_id = add_call(workspace, body_id, date(2019, 10, 16))
    with workspace.edit(message("People")) as unit:
        person = unit.add(Person(given_name="Ada", family_name="Example"))
        tunis = unit.add(Organisation(name="Tunis Example", place=Place(text="Tunis, Tunisia")))  # as an old import left it
        unit.add(PersonFunction(person_id=person.id, organisation_id=tunis.id))
        nowhere = unit.add(Organisation(name="Example Network"))
        unit.add(Participation(meeting_id=meeting_id, person_id=person.id))
        unit.add(Participation(meeting_id=meeting_id, organisation_id=nowhere.id))
        unit.add(Participation(meeting_id=meeting_id, name="Secretary General"))
        second = unit.add(Organisation(name="Seoul Network", place=recognise_place("Seoul")))
        unit.add(Participation(meeting_id=meeting_id, organisation_id=second.id, classification=Classification.OBSERVER))
        dakar = unit.add(Organisation(name="Dakar Example", place=recognise_place("Dakar")))
        unit.add(Participation(meeting_id=meeting_id, organisation_id=dakar.id, reply=Reply.DECLINED))
    found = cities_of_meeting(workspace, meeting_id=meeting_id)
    assert [each.city.name for each in found.cities] == ["Seoul", "Montréal", "Tunis"]
    assert found.cities[0].classifications == (Classification.CHAIR, Classification.OBSERVER)
    assert found.cities[0].organisations == ("Seoul Example", "Seoul Network")
    assert set(found.unplaced) == {"Example Network", "Secretary General"}


def test_as_long_as_nobody_is_on_the_list_the_seats_of_the_body_count(workspace: Workspace) -> None:
    body_id = add_body(workspace, ("Seoul", "Bilbao"))
    frame = TimeFrame(earliest=date(2019, 10, 16), latest=date(2019, 10, 16), precision=Precision.DAY)
    meeting = meetings.make_meeting(workspace, title="Call", year=2019, time_frame=frame, place=ONLINE, body_id=body_id)
    with workspace.edit(message("A seat that fell vacant")) as unit:
        dakar = unit.add(Organisation(name="Dakar Example", place=recognise_place("Dakar")))
        seat = unit.add(Seat(body_id=body_id, classification=Classification.MEMBER, title="Member for Africa", rank="C1"))
        unit.add(SeatTerm(seat_id=seat.id, organisation_id=dakar.id, valid_to=date(2019, 6, 30)))
    found = cities_of_meeting(workspace, meeting_id=meeting.id)
    assert [each.city.name for each in found.cities] == ["Seoul", "Bilbao"]
    assert found.unplaced == ("Member for Africa",)
    participants.add_participant(workspace, meeting_id=meeting.id, organisation_id=dakar.id)
    assert [each.city.name for each in cities_of_meeting(workspace, meeting_id=meeting.id).cities] == ["Dakar"]


def test_who_comes_in_person_to_a_hybrid_meeting_is_at_its_place(workspace: Workspace) -> None:
    body_id = add_body(workspace, ("Seoul", "Bilbao"))
    meeting_id = add_call(workspace, body_id, date(2019, 7, 8), place=recognise_place("Mexico City"))
    meetings.set_format(workspace, meeting_id=meeting_id, meeting_format=MeetingFormat.HYBRID)
    with workspace.read() as reader:
        (_, bilbao) = reader.all(Participation, meeting_id=meeting_id, order_by=("rank",))
    participants.set_mode(workspace, participation_ids=[bilbao.id], mode=Mode.IN_PERSON)
    assert [each.city.name for each in cities_of_meeting(workspace, meeting_id=meeting_id).cities] == ["Seoul", "Mexico City"]


# --- finding -------------------------------------------------------------------------------------------------------------------------


def test_times_are_found_without_a_file_and_say_where_it_is_when() -> None:
    found = find_times(None, cities=cities_named(NAMES), first=date(2019, 1, 28), last=date(2019, 2, 1), minutes=120, top=3)
    best = found.times()[0]
    assert best.start == datetime(2019, 1, 28, 12, tzinfo=UTC)
    assert (best.worst, best.total, len(found.slots)) == (6, 15, 3)
    assert [each.local_start.isoformat() for each in best.cities][:2] == ["2019-01-28T21:00:00+09:00", "2019-01-28T07:00:00-05:00"]
    assert [each.burden for each in best.cities] == [6, 3, 0, 0, 6]
    assert str(found.why(found.slots[0])[0]) == "Nobody at night, but until 23:00 in Seoul"


def test_holidays_count_by_the_local_date_and_the_part_of_the_country() -> None:
    monday = datetime(2019, 10, 14, 14, tzinfo=UTC)  # Thanksgiving in Canada
    montreal, bilbao = cities_named(["Montréal", "Bilbao"])
    assert [points(each) for each in time_at(None, cities=[montreal, bilbao], start=monday, minutes=60).burdens] == [2, 0]
    quebec = datetime(2019, 6, 24, 14, tzinfo=UTC)  # the national holiday of Québec, and of nowhere else in Canada
    toronto = cities_named(["Toronto"])[0]
    assert [points(each) for each in time_at(None, cities=[montreal, toronto], start=quebec, minutes=60).burdens] == [2, 0]


def test_weekends_are_those_of_the_country_and_the_year() -> None:
    friday = datetime(2019, 1, 25, 9, tzinfo=UTC)
    cairo, dubai, paris = cities_named(["Cairo", "Dubai", "Paris"])
    assert [points(each) for each in time_at(None, cities=[cairo, dubai, paris], start=friday, minutes=60).burdens] == [2, 2, 0]
    since_2022 = datetime(2023, 1, 27, 9, tzinfo=UTC)
    assert [points(each) for each in time_at(None, cities=[cairo, dubai], start=since_2022, minutes=60).burdens] == [2, 0]


def test_what_was_borne_before_changes_the_order() -> None:
    cities = cities_named(["Seoul", "Bilbao"])
    span = {"first": date(2019, 1, 28), "last": date(2019, 1, 28), "minutes": 120}
    plain = find_times(None, cities=cities, **span)  # type: ignore[arg-type]
    evened = find_times(None, cities=cities, carried=(60 * HOUR, 0), **span)  # type: ignore[arg-type]
    assert evened.slots[0].burdens[0] == 0
    assert evened.slots[0].burdens[0] < plain.slots[0].burdens[0] or plain.slots[0].burdens[0] == 0


# --- weights -------------------------------------------------------------------------------------------------------------------------


def test_weights_are_kept_in_the_file_and_can_be_undone(workspace: Workspace) -> None:
    assert weights_of(workspace) == USUAL_WEIGHTS == weights_of(None)
    harder = HourWeights(night=50, day_off=0)
    changes = set_weights(workspace, weights=harder)
    assert changes.touches("setting")
    assert weights_of(workspace) == harder
    set_weights(workspace, weights=HourWeights(night=7))
    assert weights_of(workspace).night == 7
    workspace.undo()
    assert weights_of(workspace) == harder
    night = datetime(2019, 1, 30, 15, tzinfo=UTC)
    assert time_at(workspace, cities=cities_named(["Seoul"]), start=night, minutes=60).worst == 50


@pytest.mark.parametrize("value", ["", "[]", '{"night": "x"}', '{"noon": 1}', '{"night": -1}'])
def test_weights_that_make_no_sense_are_the_usual_ones(workspace: Workspace, value: str) -> None:
    with workspace.edit(message("Setting")) as unit:
        unit.add(Setting(id=link_id("setting", KEY), key=KEY, value=value))
    assert weights_of(workspace) == USUAL_WEIGHTS


# --- taking a time -------------------------------------------------------------------------------------------------------------------


def test_a_meeting_takes_a_time_in_one_step(workspace: Workspace) -> None:
    meeting_id = add_call(workspace, add_body(workspace), date(2019, 10, 16))
    before = meetings.find_meeting(workspace, meeting_id=meeting_id)
    set_meeting_time(workspace, meeting_id=meeting_id, start=datetime(2019, 10, 17, 12, tzinfo=UTC), minutes=90, zone="Europe/Madrid")
    data = meetings.find_meeting(workspace, meeting_id=meeting_id)
    session = data.sessions[0]
    assert (session.day, session.start, session.end, session.zone) == (date(2019, 10, 17), time(14), time(15, 30), "Europe/Madrid")
    frame = data.activity.time
    assert (frame.earliest, frame.latest, frame.start_time, frame.end_time, frame.zone) == (
        date(2019, 10, 17), date(2019, 10, 17), time(14), time(15, 30), "Europe/Madrid",
    )  # fmt: skip
    assert zone_of_meeting(workspace, meeting_id=meeting_id) == "Europe/Madrid"
    workspace.undo()
    assert meetings.find_meeting(workspace, meeting_id=meeting_id) == before


def test_it_is_kept_by_the_clocks_of_the_meeting_and_further_sessions_follow(workspace: Workspace) -> None:
    body_id = add_body(workspace)
    mexico = recognise_place("Mexico City")
    frame = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY)
    meeting = meetings.make_meeting(workspace, title="Meeting", year=2019, time_frame=frame, place=mexico, body_id=body_id)
    set_meeting_time(workspace, meeting_id=meeting.id, start=datetime(2019, 7, 10, 15, tzinfo=UTC), minutes=60)
    data = meetings.find_meeting(workspace, meeting_id=meeting.id)
    assert [(session.day, session.start) for session in data.sessions] == [(date(2019, 7, 10), time(10)), (date(2019, 7, 11), time(9, 30))]
    assert (data.activity.time.earliest, data.activity.time.latest) == (date(2019, 7, 10), date(2019, 7, 11))


def test_a_call_past_midnight_is_kept_by_clocks_by_which_it_is_on_one_day(workspace: Workspace) -> None:
    meeting_id = add_call(workspace, add_body(workspace), date(2019, 10, 16))
    late = datetime(2019, 10, 16, 14, 30, tzinfo=UTC)  # 23:30 in Seoul
    set_meeting_time(workspace, meeting_id=meeting_id, start=late, minutes=60, zone="Asia/Seoul")
    assert zone_of_meeting(workspace, meeting_id=meeting_id) == "UTC"
    both = datetime(2019, 10, 16, 23, 30, tzinfo=UTC)
    set_meeting_time(workspace, meeting_id=meeting_id, start=both, minutes=60, zone="UTC")
    session = meetings.find_meeting(workspace, meeting_id=meeting_id).sessions[0]
    assert session.start is not None
    assert session.end is not None
    assert session.start < session.end
    assert session.zone == "Asia/Seoul", "the clocks of somebody who takes part"
    with pytest.raises(Invalid):
        set_meeting_time(workspace, meeting_id=meeting_id, start=both, minutes=0)


def test_a_meeting_without_a_day_gets_a_session(workspace: Workspace) -> None:
    meeting = meetings.make_meeting(workspace, title="Call", year=2019, place=ONLINE)
    for session in meetings.find_meeting(workspace, meeting_id=meeting.id).sessions:
        meetings.delete_session(workspace, session_id=session.id)
    set_meeting_time(workspace, meeting_id=meeting.id, start=datetime(2019, 2, 5, 9, tzinfo=UTC), minutes=45)
    data = meetings.find_meeting(workspace, meeting_id=meeting.id)
    assert [(session.start, session.end, session.zone) for session in data.sessions] == [(time(9), time(9, 45), "UTC")]
    assert data.activity.time.earliest == date(2019, 2, 5)


# --- the year ------------------------------------------------------------------------------------------------------------------------


def test_the_ledger_counts_the_calls_that_have_a_time_and_participants(workspace: Workspace) -> None:
    body_id = add_body(workspace)
    first, second = add_call(workspace, body_id, date(2019, 1, 30)), add_call(workspace, body_id, date(2019, 4, 25))
    set_meeting_time(workspace, meeting_id=first, start=datetime(2019, 1, 30, 12, tzinfo=UTC), minutes=120)
    set_meeting_time(workspace, meeting_id=second, start=datetime(2019, 4, 25, 14, tzinfo=UTC), minutes=60)
    untimed = add_call(workspace, body_id, date(2019, 9, 2))
    in_person = add_call(workspace, body_id, date(2019, 7, 8), place=recognise_place("Bilbao"))
    cancelled = add_call(workspace, body_id, date(2019, 11, 4))
    with workspace.edit(message("Cancelled")) as unit:
        activity_id = unit.get(Meeting, cancelled).activity_id
        unit.update(Activity, activity_id, status=ActivityStatus.CANCELLED)
        assert unit.get(Meeting, in_person).format is MeetingFormat.IN_PERSON
    ledger = ledger_of(workspace, year=2019, cities=cities_named(NAMES), body_id=body_id)
    assert [call.meeting_id for call in ledger.calls] == [first, second, in_person]
    assert untimed not in {call.meeting_id for call in ledger.calls}
    assert [None if each is None else points(each) for each in ledger.calls[0].burdens] == [6, 3, 0, 0, 6]
    assert ledger.calls[2].start is None
    assert set(ledger.calls[2].burdens) == {None}
    assert [points(each) for each in ledger.borne()] == [6 + 6, 3, 0, 0, 6]
    assert [points(each) for each in ledger.borne(without=first)] == [6, 0, 0, 0, 0]
    alone = ledger_of(workspace, year=2019)
    assert sorted(city.name for city in alone.cities) == sorted(NAMES)
    assert [call.meeting_id for call in alone.calls] == [first, second]
    assert ledger_of(workspace, year=2018).calls == ()


def test_only_those_who_sit_at_home_bear_anything(workspace: Workspace) -> None:
    body_id = add_body(workspace, ("Seoul", "Bilbao", "Bamako"))
    meeting_id = add_call(workspace, body_id, date(2019, 1, 30))
    set_meeting_time(workspace, meeting_id=meeting_id, start=datetime(2019, 1, 30, 6, tzinfo=UTC), minutes=60)
    cities = cities_named(["Seoul", "Bilbao", "Bamako"])

    def burdens() -> list[float | None]:
        (call,) = ledger_of(workspace, year=2019, cities=cities).calls
        return [None if each is None else points(each) for each in call.burdens]

    assert burdens() == [0, 2, 4]
    with workspace.read() as reader:
        ones = reader.all(Participation, meeting_id=meeting_id, order_by=("rank",))
    participants.set_reply(workspace, participation_ids=[ones[2].id], reply=Reply.DECLINED)
    assert burdens() == [0, 2, None]
    participants.set_mode(workspace, participation_ids=[ones[1].id], mode=Mode.IN_PERSON)
    assert burdens() == [0, None, None]
    meetings.set_format(workspace, meeting_id=meeting_id, meeting_format=MeetingFormat.HYBRID)
    assert burdens() == [None, None, None]
    participants.set_mode(workspace, participation_ids=[ones[1].id], mode=Mode.ONLINE)
    assert burdens() == [None, 2, None]
    with workspace.edit(message("Apologies")) as unit:
        unit.update(Participation, ones[1].id, attendance=Attendance.APOLOGIES)
    assert burdens() == [None, None, None]


def test_a_plan_of_the_year_uses_the_weights_of_the_file_and_what_was_borne(workspace: Workspace) -> None:
    cities = cities_named(["Seoul", "Montréal"])
    plan = plan_year(workspace, cities=cities, year=2019, minutes=60, calls=4)
    assert [slot.start.month for slot in plan.slots] == sorted({slot.start.month for slot in plan.slots})
    assert all(slot.start.weekday() < 5 for slot in plan.slots)
    set_weights(workspace, weights=HourWeights(near=0, outer=0, uncomfortable=0, late=0, night=0))
    free = plan_year(workspace, cities=cities, year=2019, minutes=60, calls=4)
    assert (free.worst, free.total, free.price) == (0, 0, 0)
    spans = [(date(2019, 5, 6), date(2019, 5, 6))]
    assert plan_year(None, cities=cities, year=2019, minutes=60, spans=spans).slots[0].start.date() == date(2019, 5, 6)


# --- invitations ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Wednesday 30 January 2019: Seoul 21:00, Montréal 07:00, Mexico City 06:00 the same day"),
        ("fr", "Mercredi 30 janvier 2019 : Séoul 21:00, Montréal 07:00, Mexico 06:00 le même jour"),
        ("es", "Miércoles 30 de enero de 2019: Seúl 21:00, Montréal 07:00, Ciudad de México 06:00 el mismo día"),
        ("ko", "2019년 1월 30일 수요일: 서울 21:00, Montréal 07:00, 멕시코 시티 06:00 (모두 같은 날)"),
    ],
)
def test_the_times_of_all_cities_stand_in_one_line_in_four_languages(language: str, line: str) -> None:
    cities = cities_named(["Seoul", "Montréal", "Mexico City"])
    assert local_times_line(cities=cities, start=datetime(2019, 1, 30, 12, tzinfo=UTC), language=language) == line


def test_other_dates_are_said_with_their_cities() -> None:
    cities = cities_named(["Seoul", "Montréal"])
    start = datetime(2019, 1, 30, 15, 30, tzinfo=UTC)
    assert local_times_line(cities=cities, start=start, language="en") == (
        "Wednesday 30 January 2019: Montréal 10:30; Thursday 31 January 2019: Seoul 00:30"
    )
    text = invitation_text(
        cities=cities, start=start - timedelta(hours=1), minutes=60, language="en", title="Call", link="https://example.org/a"
    )
    assert text.splitlines() == [
        "Call", "Wednesday 30 January 2019, 14:30–15:30 UTC", "", "Wednesday 30 January 2019", "Seoul, 23:30 to 00:30 on 31 January 2019",
        "Montréal, 09:30–10:30", "", "https://example.org/a",
    ]  # fmt: skip
