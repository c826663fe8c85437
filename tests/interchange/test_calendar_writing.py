"""Writing calendar files: what other programs must find in them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent, Method, OtherComponent
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import ActivityStatus, Reply
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.interchange.calendar_files import calendar_pieces, left_out, read_calendar, write_calendar
from gsef_desktop.interchange.calendar_files.lines import fold
from gsef_desktop.interchange.calendar_files.zone_rules import best_rules
from gsef_desktop.reference.zones import zones
from tests.interchange.calendar_events import NOW, texts

DAY = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)
HOURS = replace(DAY, latest=date(2019, 7, 8), start_time=time(9), end_time=time(10, 30), zone="Asia/Seoul")
FEBRUARY = TimeFrame(
    earliest=date(2019, 2, 1), latest=date(2019, 2, 28), precision=Precision.MONTH, kind=TimeKind.WINDOW, text="? February"
)  # fmt: skip


def _event(frame: TimeFrame = DAY, **fields: object) -> CalendarEvent:
    return CalendarEvent(**{"uid": "one@example.org", "title": "Forum", "time": frame, **fields})  # type: ignore[arg-type]


def _lines(*events: CalendarEvent, **options: object) -> list[str]:
    data = write_calendar(events, **{"now": NOW, **options})  # type: ignore[arg-type]
    return data.decode().replace("\r\n ", "").split("\r\n")


def _zone_lines(lines: list[str]) -> list[str]:
    return lines[lines.index("BEGIN:VTIMEZONE") : lines.index("END:VTIMEZONE") + 1]


def test_the_whole_of_a_simple_file() -> None:
    event = _event(
        HOURS, text="One, two; three\nfour", place=Place(text="Seoul City Hall", latitude=37.5665, longitude=126.978),
        sequence=2,
        created="20190101T000000Z", modified="20190102T000000Z", stamp="20190103T000000Z", line_number=4, line_title="Policy dialogues",
        categories=("Asia",), color="tomato", link="https://example.org/room",
        organizer=Attendee(name="Ada Example", mail="ada@example.org"),
        attendees=(Attendee(name="Example, Bob", mail="bob@example.org", reply=Reply.ACCEPTED, role="CHAIR"),),
    )  # fmt: skip
    assert _lines(event) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//GSEF//GSEF Desktop//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        "BEGIN:VTIMEZONE", "TZID:Asia/Seoul", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZNAME:KST", "TZOFFSETFROM:+0900",
        "TZOFFSETTO:+0900", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VEVENT", "UID:one@example.org", "DTSTAMP:20190103T000000Z", "SEQUENCE:2", "CREATED:20190101T000000Z",
        "LAST-MODIFIED:20190102T000000Z", "SUMMARY:Forum", "DTSTART;TZID=Asia/Seoul:20190708T090000",
        "DTEND;TZID=Asia/Seoul:20190708T103000", "STATUS:CONFIRMED", "TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
        "DESCRIPTION:One\\, two\\; three\\nfour",
        "LOCATION:Seoul City Hall", "GEO:37.5665;126.978", "CONFERENCE;VALUE=URI:https://example.org/room",
        "CATEGORIES:Policy dialogues,Asia",
        "COLOR:tomato", "ORGANIZER;CN=Ada Example:mailto:ada@example.org",
        "ATTENDEE;CN=\"Example, Bob\";ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:bob@example.org", "X-GSEF-PLACE-CERTAINTY:tentative",
        "X-GSEF-LINE-NUMBER:4", "X-GSEF-LINE:Policy dialogues", "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip


@given(texts)
def test_lines_are_folded_between_letters(text: str) -> None:
    line = "SUMMARY:" + re.sub("[\x00-\x1f\x7f]", "", text)
    pieces = fold(line).removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(piece) <= 75 for piece in pieces)
    assert all(piece.decode("utf-8") for piece in pieces)
    assert b"".join([pieces[0], *(piece[1:] for piece in pieces[1:])]).decode() == line
    assert all(piece.startswith(b" ") for piece in pieces[1:])


def test_no_control_character_gets_into_a_file() -> None:
    data = write_calendar([_event(title="a\x00b\x0bc\r\nd\x1b", link="x\x07y")], now=NOW)
    assert not re.search(rb"[\x00-\x09\x0b\x0c\x0e-\x1f]", data)
    assert b"SUMMARY:abc\\nd\r\n" in data


def test_the_end_of_days_is_exclusive() -> None:
    assert {"DTSTART;VALUE=DATE:20190708", "DTEND;VALUE=DATE:20190710"} <= set(_lines(_event()))


def test_an_end_at_midnight_is_that_of_the_last_day() -> None:
    frame = replace(HOURS, start_time=time(22), end_time=time(0))
    assert "DTEND;TZID=Asia/Seoul:20190709T000000" in _lines(_event(frame))


def test_an_uncertain_frame_is_a_bar_that_leaves_the_time_free() -> None:
    lines = set(_lines(_event(FEBRUARY)))
    assert {
        "SUMMARY:Forum (date tbc)", "DTSTART;VALUE=DATE:20190201", "DTEND;VALUE=DATE:20190301", "STATUS:TENTATIVE", "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "X-GSEF-EDTF:2019-02-XX", "X-GSEF-DATE-TEXT:? February",
    } <= lines  # fmt: skip


def test_the_mark_is_not_doubled_and_a_title_may_end_like_it() -> None:
    for title in ("Forum", "Forum (date tbc)"):
        event = read_calendar(write_calendar([_event(FEBRUARY, title=title)], now=NOW), name="x").events[0]
        assert (event.title, event.time) == (title, FEBRUARY)


def test_an_uncertain_event_that_another_program_moved_is_where_that_one_put_it() -> None:
    data = write_calendar([_event(FEBRUARY)], now=NOW)
    moved = data.replace(b"DTSTART;VALUE=DATE:20190201", b"DTSTART;VALUE=DATE:20190205").replace(
        b"DTEND;VALUE=DATE:20190301", b"DTEND;VALUE=DATE:20190207"
    )
    event = read_calendar(moved, name="x").events[0]
    assert (event.title, event.time.precision, event.time.kind) == ("Forum", Precision.DAY, TimeKind.EVENT)
    assert (event.time.earliest, event.time.latest) == (date(2019, 2, 5), date(2019, 2, 6))


def test_a_tentative_date_that_is_known_is_no_bar() -> None:
    lines = _lines(_event(replace(HOURS, date_certainty=Certainty.TENTATIVE)))
    assert {"SUMMARY:Forum", "STATUS:TENTATIVE", "TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"} <= set(lines)


def test_what_is_not_known_at_all_stands_over_its_year_or_is_left_out() -> None:
    unknown, without = _event(TimeFrame(text="to be fixed"), year=2019), _event(TimeFrame(), uid="two")
    assert left_out([unknown, without, _event()]) == (without,)
    data = write_calendar([unknown, without], now=NOW)
    assert b"DTSTART;VALUE=DATE:20190101\r\nDTEND;VALUE=DATE:20200101" in data
    assert read_calendar(data, name="x").events == (replace(unknown, stamp="20260102T030405Z"),)


@pytest.mark.parametrize(
    ("method", "status", "stamp"),
    [(Method.PUBLISH, "CONFIRMED", "20190103T000000Z"), (Method.REQUEST, "CONFIRMED", "20260102T030405Z"),
     (Method.CANCEL, "CANCELLED", "20260102T030405Z")],
)  # fmt: skip
def test_methods(method: Method, status: str, stamp: str) -> None:
    lines = _lines(_event(stamp="20190103T000000Z", sequence=3), method=method)
    assert {f"METHOD:{method.upper()}", f"STATUS:{status}", f"DTSTAMP:{stamp}", "SEQUENCE:3", "UID:one@example.org"} <= set(lines)


def test_a_cancelled_event_leaves_the_time_free() -> None:
    lines = _lines(_event(status=ActivityStatus.CANCELLED))
    assert {"STATUS:CANCELLED", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"} <= set(lines)


def test_a_calendar_has_a_name_where_it_has_several_events() -> None:
    assert not any("Programme" in line for line in _lines(_event(), name="Programme"))
    lines = _lines(_event(), _event(uid="two"), name="Programme, 2019", properties=("X-WR-CALNAME:old", "X-WR-CALDESC:kept"))
    assert [line for line in lines if "NAME" in line or "DESC" in line] == [
        "NAME:Programme\\, 2019", "X-WR-CALNAME:Programme\\, 2019", "X-WR-CALDESC:kept",
    ]  # fmt: skip


def test_other_components_are_written_as_they_are() -> None:
    raw = "BEGIN:VTODO\nUID:t\nX-A:" + "b" * 100 + "\nEND:VTODO"
    found = read_calendar(write_calendar([_event()], now=NOW, others=[OtherComponent(kind="VTODO", uid="t", raw=raw)]), name="x")
    assert [other.raw for other in found.others] == [raw]


def test_a_property_that_stands_once_is_not_written_twice() -> None:
    lines = _lines(_event(color="red", kept=("COLOR:blue", "ATTENDEE:mailto:a@example.org", "ORGANIZER:mailto:b@example.org")))
    assert [line for line in lines if line.startswith(("COLOR", "ATTENDEE", "ORGANIZER"))] == [
        "COLOR:red", "ATTENDEE:mailto:a@example.org", "ORGANIZER:mailto:b@example.org",
    ]  # fmt: skip


def test_pieces_make_the_same_file() -> None:
    events = [_event(HOURS), _event(FEBRUARY, uid="two")]
    pieces = list(calendar_pieces(events, now=NOW))
    assert len(pieces) == 4
    assert b"".join(pieces) == write_calendar(events, now=NOW)


# --- time zones ---------------------------------------------------------------------------------------------------------------------------


def test_a_zone_with_summer_time_has_one_rule_for_each_half() -> None:
    lines = _zone_lines(_lines(_event(replace(HOURS, zone="Europe/Paris"))))
    assert lines == [
        "BEGIN:VTIMEZONE", "TZID:Europe/Paris",
        "BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZNAME:CEST", "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZNAME:CET", "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE",
    ]  # fmt: skip


@pytest.mark.parametrize("year", [2006, 2019, 2026])
def test_every_zone_of_the_world_is_written_right_or_in_utc(year: int) -> None:
    """Each month's event, read by another program from our definition alone, is at its moment; there is at most one rule for each half."""
    import icalendar

    noons = [datetime(year, month, 15, 12) for month in range(1, 13)]
    for zone in zones():
        frames = [replace(HOURS, earliest=noon.date(), latest=noon.date(), start_time=time(12), end_time=None, zone=zone) for noon in noons]
        text = write_calendar([_event(frame, uid=str(number)) for number, frame in enumerate(frames)], now=NOW).decode()
        assert text.count("BEGIN:STANDARD") <= 1
        assert text.count("BEGIN:DAYLIGHT") <= 1
        assert "RDATE" not in text
        icalendar.use_zoneinfo()  # forgets the zone of that name of the file before
        renamed = text.replace(f"TZID={zone}", "TZID=Ours").replace(f"TZID:{zone}", "TZID:Ours")
        for event, noon in zip(icalendar.Calendar.from_ical(renamed).walk("VEVENT"), noons, strict=True):
            start = event.decoded("DTSTART")
            assert isinstance(start, datetime)
            assert start.astimezone(UTC) == noon.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), (zone, noon)


def test_a_zone_that_gave_up_summer_time_says_until_when() -> None:
    event = _event(replace(HOURS, zone="America/Mexico_City"), rule="FREQ=MONTHLY")
    lines = _zone_lines(_lines(event))
    assert "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20220404T080000Z" in lines
    rules = best_rules("America/Mexico_City", range(2019, 2025))
    for day in range(0, 365 * 6, 3):
        assert rules.holds(datetime(2019, 1, 1) + timedelta(days=day))


def test_what_is_repeated_stays_in_its_zone() -> None:
    once = _event(replace(HOURS, zone="Africa/Casablanca", earliest=date(2019, 5, 20), latest=date(2019, 5, 20)))
    lines = _lines(once, replace(once, uid="two", rule="FREQ=WEEKLY"))
    assert "DTSTART;TZID=Africa/Casablanca:20190520T090000" in lines
    assert "TZID:Africa/Casablanca" in lines


def test_an_event_in_utc_comes_back_in_its_zone() -> None:
    days = [date(2019, 6, 3), date(2020, 4, 25)]  # both in Ramadan, when that clock is set back
    events = [
        _event(replace(HOURS, zone="Africa/Casablanca", earliest=day, latest=day), uid=str(day), stamp="20190101T000000Z") for day in days
    ]  # fmt: skip
    data = write_calendar(events, now=NOW)
    assert data.count(b"Z\r\nDTEND:") == 1
    assert list(read_calendar(data, name="x").events) == events


@given(st.sampled_from(("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Asia/Tehran", "Africa/Cairo")),
       st.integers(1995, 2035))  # fmt: skip
def test_rules_hold_where_they_say_so(zone: str, year: int) -> None:
    rules = best_rules(zone, [year])
    moment = datetime(year, 1, 1)
    for _ in range(120):
        real = ZoneInfo(zone).utcoffset(moment.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)))
        assert rules.holds(moment) == (rules.offset(moment) == real)
        moment += timedelta(days=3, hours=1)
    if zone in ("Europe/Paris", "America/New_York") and year > 1996:
        assert all(rules.holds(datetime(year, month, day)) for month in range(1, 13) for day in (1, 15, 28))
