"""What is written comes back, and what was read comes out again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from gsef_desktop.domain.calendar_file import CalendarEvent, CalendarFile
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.interchange.calendar_files import decode_kept, encode_kept, read_calendar, write_calendar
from gsef_desktop.interchange.calendar_files.values import stamp_text
from tests.interchange.calendar_events import NOW, calendars, corpus_files, event_file


def _again(found: CalendarFile) -> bytes:
    return write_calendar(found.events, name=found.calendar_name, now=NOW, others=found.others, properties=found.properties)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(calendars())
def test_what_is_written_comes_back_whole(events: list[CalendarEvent]) -> None:
    written = write_calendar(events, name="Programme", now=NOW)
    found = read_calendar(written, name="x.ics")
    assert list(found.events) == events
    assert (found.unreadable, found.unknown_zones, found.others, found.properties) == ((), (), (), ())
    assert _again(found) == written
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    written.decode("utf-8")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(calendars())
def test_another_reader_finds_every_event(events: list[CalendarEvent]) -> None:
    import icalendar

    icalendar.use_zoneinfo()
    calendar = icalendar.Calendar.from_ical(write_calendar(events, now=NOW))
    read = calendar.walk("VEVENT")
    assert [str(event["UID"]) for event in read] == [event.uid for event in events]
    assert not any(event.errors for event in read)


def test_corpus_files_come_out_as_they_came_in() -> None:
    for path in corpus_files():
        try:
            found = read_calendar(path.read_bytes(), name=path.name)
        except GsefError:
            continue
        written = _again(found)
        second = read_calendar(written, name=path.name)
        stamped = tuple(replace(event, stamp=event.stamp or stamp_text(NOW)) for event in found.events)
        assert second.events == stamped, path
        assert (second.others, second.properties, second.unreadable) == (found.others, found.properties, ()), path
        assert _again(second) == written, path


@pytest.mark.parametrize(
    "line",
    [
        "SUMMARY;LANGUAGE=fr:Réunion", "DESCRIPTION;ALTREP=\"cid:x\":text", "LOCATION;LANGUAGE=es:Sevilla", "DURATION:PT45M",
        "DTEND;TZID=Asia/Seoul:20190708T193000", "GEO:not;known", "RRULE:FREQ=SECONDLY", "RRULE:FREQ=WEEKLY;UNTIL=20191231T000000Z",
        "STATUS:X-OTHER", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:OOF", "CREATED:sometime", "SEQUENCE:many",
        "ATTENDEE;CUTYPE=ROOM;PARTSTAT=DELEGATED;CN=Ada Example:mailto:ada@example.org",
        "ORGANIZER;SENT-BY=\"mailto:a@example.org\":mailto:b@x.y",
        "RDATE;VALUE=PERIOD:20190709T090000Z/PT1H", "EXDATE:20190710T090000Z,20190711T090000Z",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20190708T090000Z",
        "RELATED-TO;RELTYPE=CHILD:two", "CONFERENCE;VALUE=URI;FEATURE=AUDIO:tel:+1", "CATEGORIES;LANGUAGE=fr:a,b", "COLOR;X-A=b:red",
        "X-ANYTHING;P=\"a;b\":c\\,d", "ATTACH;VALUE=BINARY;ENCODING=BASE64:AAAA", "CLASS:PRIVATE", "CONTACT:Ada", "X-GSEF-FUTURE:kept",
        "DTEND;VALUE=DATE:20190710", "DTEND:20190101T000000Z",
    ],
)  # fmt: skip
def test_a_line_comes_out_unchanged(line: str) -> None:
    found = read_calendar(event_file(line), name="x.ics")
    written = _again(found).replace(b"\r\n ", b"").decode()
    assert f"\r\n{line}\r\n" in written
    assert len(found.events) == 1


def test_a_changed_field_is_written_anew_and_the_others_stay() -> None:
    found = read_calendar(event_file("SUMMARY;LANGUAGE=fr:Réunion", "DURATION:PT45M", "X-A:b"), name="x.ics")
    changed = replace(found.events[0], title="Meeting", kept=decode_kept(encode_kept(found.events[0].kept)))
    written = write_calendar([changed], now=NOW)
    assert b"SUMMARY:Meeting\r\n" in written
    assert b"Union" not in written
    assert b"LANGUAGE" not in written
    assert b"DURATION:PT45M\r\n" in written
    assert b"X-A:b\r\n" in written


def test_a_moved_event_does_not_keep_the_duration_it_had() -> None:
    event = read_calendar(event_file("DURATION:PT45M"), name="x.ics").events[0]
    moved = replace(event, time=event.time.moved_to(event.time.earliest.replace(day=9)))  # type: ignore[union-attr]
    written = write_calendar([moved], now=NOW)
    assert b"DURATION" not in written
    assert b"DTEND:20190709T094500Z" in written


def test_one_changed_attendee_leaves_the_others_as_they_were() -> None:
    lines = [f"ATTENDEE;CUTYPE=INDIVIDUAL;CN={name}:mailto:{name}@example.org" for name in ("ada", "bob")]
    event = read_calendar(event_file(*lines), name="x.ics").events[0]
    changed = replace(event, attendees=(replace(event.attendees[0], name="Ada Example"), event.attendees[1]))
    written = write_calendar([changed], now=NOW).replace(b"\r\n ", b"").decode()
    assert lines[0] not in written
    assert lines[1] in written


def test_a_zone_of_the_file_is_written_with_its_definition() -> None:
    zone = ("BEGIN:VTIMEZONE", "TZID:Odd", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0013", "TZOFFSETTO:+0013",
            "END:STANDARD", "END:VTIMEZONE")  # fmt: skip
    found = read_calendar(event_file("DTSTART;TZID=Odd:20190708T090000", before=zone), name="x.ics")
    assert [(one.name, one.uids) for one in found.unknown_zones] == [("Odd", ("one",))]
    written = _again(found).decode()
    assert "\r\n".join(zone) in written
    assert "DTSTART;TZID=Odd:20190708T090000" in written
    asked = read_calendar(written.encode(), name="x.ics", zones={"Odd": "Asia/Seoul"})
    assert asked.unknown_zones == ()
    assert asked.events[0].time.zone == "Asia/Seoul"


def test_no_guard_where_the_file_says_what_we_would_say(tmp_path: Path) -> None:
    lines = (
        'DTSTART;VALUE=DATE-TIME;TZID="W. Europe Standard Time":20190708T090000',
        "SUMMARY:a",
        "STATUS:CONFIRMED",
        "CATEGORIES:a",
        "CATEGORIES:b",
    )
    assert read_calendar(event_file(*lines), name="x.ics").events[0].kept == ()


def _written_again(data: bytes, **zones: str) -> tuple[CalendarFile, str]:
    found = read_calendar(data, name="x.ics", zones=zones)
    return found, _again(found).decode().replace("\r\n ", "")


def test_what_version_1_said_in_its_own_way_is_written_in_that_of_version_2() -> None:
    data = event_file("RRULE:W1 MO WE #5", "EXDATE:20190710T090000Z;20190715T090000Z", "CATEGORIES:BUSINESS;MEETING")
    found, written = _written_again(data.replace(b"VERSION:2.0", b"VERSION:1.0"))
    assert "\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=5\r\n" in written
    assert "\r\nCATEGORIES:BUSINESS,MEETING\r\n" in written
    assert read_calendar(written.encode(), name="x.ics").events == found.events
    assert found.events[0].exceptions == ("2019-07-10T09:00:00", "2019-07-15T09:00:00")


def test_a_zone_with_a_colon_and_without_quotes_is_understood_everywhere() -> None:
    zone = "(UTC+01:00) Amsterdam, Berlin, Bern, Rome"
    data = event_file(
        f"DTSTART;TZID={zone}:20190708T090000", f"DTEND;TZID={zone}:20190708T100000", "RRULE:FREQ=DAILY;COUNT=5",
        f"EXDATE;TZID={zone}:20190709T090000,20190710T090000",
    )  # fmt: skip
    found, written = _written_again(data)
    (event,) = found.events
    assert (event.time.zone, event.exceptions) == ("Europe/Berlin", ("2019-07-09T09:00:00", "2019-07-10T09:00:00"))
    assert [one.name for one in found.resolved_zones] == [zone]
    assert written.count("TZID:") == 1


def test_a_zone_that_the_user_has_explained_is_not_asked_for_again() -> None:
    data = event_file('DTSTART;TZID="Springfield":20190708T090000', "DURATION:PT1H")
    found, written = _written_again(data, Springfield="America/Chicago")
    assert found.events[0].time.zone == "America/Chicago"
    second = read_calendar(written.encode(), name="x.ics")
    assert second.unknown_zones == ()
    assert second.events[0].time == found.events[0].time


@pytest.mark.parametrize("start", ["00010101T000000", "99991231T235959"])
@pytest.mark.parametrize("zone", ["Europe/Paris", "America/New_York"])
def test_the_first_and_the_last_hour_of_all_days_come_back(start: str, zone: str) -> None:
    found, written = _written_again(event_file(f"DTSTART;TZID={zone}:{start}"))
    assert read_calendar(written.encode(), name="x.ics").events == found.events
    assert f"DTSTART;TZID={zone}:{start}" in written
