"""Reading calendar files: nothing that another program wrote is lost without a word, and nothing it wrote is a crash."""

from __future__ import annotations

import re
import time as clock
from datetime import date, time

import pytest

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent, CalendarFile
from gsef_desktop.domain.errors import Cancelled, GsefError
from gsef_desktop.domain.records import ActivityStatus, Reply
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.interchange.calendar_files import read_calendar
from tests.interchange.calendar_events import FILES, corpus_files, event_file

EVENT = "BEGIN:VEVENT\nUID:{uid}\nDTSTAMP:20190101T000000Z\nDTSTART:20190708T090000Z\nSUMMARY:{uid}\nEND:VEVENT\n"
WRAPPED = "BEGIN:VCALENDAR\nVERSION:2.0\n" + EVENT.format(uid="one") + EVENT.format(uid="two") + "END:VCALENDAR\n"


def _read(data: bytes | str, **options: object) -> CalendarFile:
    return read_calendar(data.encode() if isinstance(data, str) else data, name="x.ics", **options)  # type: ignore[arg-type]


def _one(*lines: str, before: tuple[str, ...] = ()) -> CalendarEvent:
    found = _read(event_file(*lines, before=before))
    assert len(found.events) == 1
    return found.events[0]


def _uids(data: bytes | str) -> list[str]:
    return [event.uid for event in _read(data).events]


def test_every_event_of_the_corpora_with_a_readable_start_is_recovered() -> None:
    events = 0
    for path in corpus_files():
        data = path.read_bytes()
        try:
            found = read_calendar(data, name=path.name)
        except GsefError:
            assert b"BEGIN:" not in data.upper(), path
            continue
        events += len(found.events)
        begun = len(
            re.findall(rb"(?im)^[ \t]*BEGIN:VEVENT[ \t]*\r?$", data.replace(b"\0", b"").replace(b"\r\n", b"\n").replace(b"\r", b"\n"))
        )
        lost = [one for one in found.unreadable if one.kind == "VEVENT"]
        assert len(found.events) + len(lost) == begun, path
        for one in lost:
            assert str(one.reason)
            starts = re.findall(r"(?im)^DTSTART[^:\n]*:(.*)$", one.raw)
            assert not any(re.fullmatch(r"\d{8}(T\d{6}Z?)?", start.strip()) and _is_date(start) for start in starts), (path, one)
    assert events > 2000


def _is_date(text: str) -> bool:
    try:
        date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return False
    return True


@pytest.mark.parametrize(
    ("data", "uids"),
    [
        (WRAPPED.replace("\n", "\r"), ["one", "two"]),
        (WRAPPED.replace("\n", "\r\r\n"), ["one", "two"]),
        ("\ufeff" + WRAPPED, ["one", "two"]),
        (WRAPPED.encode("utf-16"), ["one", "two"]),
        (WRAPPED.encode("utf-16-be"), ["one", "two"]),
        (WRAPPED.encode("utf-16-le"), ["one", "two"]),
        (WRAPPED.encode("utf-32"), ["one", "two"]),
        (WRAPPED[:-30], ["one", "two"]),
        (WRAPPED.replace("END:VCALENDAR\n", ""), ["one", "two"]),
        (WRAPPED.replace("END:VEVENT\n", ""), ["one", "two"]),
        (WRAPPED.replace("BEGIN:VEVENT\nUID:two", "UID:two"), ["one", "two"]),
        (WRAPPED.replace("BEGIN:VCALENDAR\nVERSION:2.0\n", "").replace("END:VCALENDAR\n", ""), ["one", "two"]),
        ("# made by hand\n; two events\n" + WRAPPED, ["one", "two"]),
        (WRAPPED + WRAPPED.replace("one", "three").replace("two", "four"), ["one", "two", "three", "four"]),
        (WRAPPED.lower(), ["one", "two"]),
        ("\n".join("    " + line for line in WRAPPED.splitlines()), ["one", "two"]),
        (WRAPPED.replace("SUMMARY:one", "SUMMARY:o\0n\0e"), ["one", "two"]),
        (WRAPPED.replace("BEGIN:VEVENT", "BEGIN:X-BOX\nBEGIN:VEVENT", 1), ["one", "two"]),
        (WRAPPED.replace("SUMMARY:one", "SUMMARY:one\nBEGIN:VALARM\nTRIGGER:-PT5M"), ["one", "two"]),
        (WRAPPED.replace("END:VEVENT", "END:VTODO\nEND:VEVENT", 1), ["one", "two"]),
        (WRAPPED.replace("BEGIN:VEVENT", "begin : vevent"), ["one", "two"]),
    ],
    ids=["CR only", "CR CR LF", "mark", "UTF-16", "UTF-16 BE", "UTF-16 LE", "UTF-32", "truncated", "no end",
         "no end of events", "no begin", "no wrapper",
         "comments", "several calendars", "small letters", "indented", "zero bytes", "in a box",
         "alarm without end", "foreign end", "blanks"],
)  # fmt: skip
def test_events_of_broken_files_are_found(data: bytes | str, uids: list[str]) -> None:
    found = _read(data)
    assert [event.uid for event in found.events] == uids
    assert not found.unreadable


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.glob("*.ics")))
def test_no_file_of_ours_loses_an_event(name: str) -> None:
    data = (FILES / name).read_bytes()
    found = read_calendar(data, name=name)
    assert len(found.events) == data.upper().count(b"BEGIN:VEVENT")
    assert found.unreadable == ()


def test_what_was_mended_is_said_with_its_line() -> None:
    found = _read(WRAPPED.replace("END:VEVENT\n", "", 1))
    assert "Line 8: VEVENT has no end; it was ended where VEVENT begins." in [str(warning) for warning in found.warnings]


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ("BEGIN:VEVENT\nUID:x\nSUMMARY:no start\nEND:VEVENT\n", "It has no start."),
        ("BEGIN:VEVENT\nUID:x\nSUMMARY:no start\nDTSTART:20190230\nEND:VEVENT\n", "Its start cannot be read: 20190230"),
        ("BEGIN:VTIMEZONE\nTZID:x\nSUMMARY:no start\nEND:VTIMEZONE\n", "The time zone “x” cannot be understood."),
        ("BEGIN:VEVENT\nUID:x\nSUMMARY:no start\n" + "BEGIN:A\n" * 20 + "END:A\n" * 20 + "END:VEVENT\n",
         "It holds more than 16 components inside each other."),
    ],
)  # fmt: skip
def test_a_broken_component_is_named_with_the_reason_and_loses_nothing_else(broken: str, reason: str) -> None:
    found = _read(WRAPPED.replace("BEGIN:VEVENT", broken + "BEGIN:VEVENT", 1))
    assert [event.uid for event in found.events] == ["one", "two"]
    (one,) = found.unreadable
    assert (str(one.reason), one.line, one.title) == (reason, 3, "no start")
    assert "SUMMARY:no start" in one.raw


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["BEGIN:A"] * 20 + ["END:A"] * 20, "holds more than 16 components inside each other"),
        (["ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUFB" * 1_000_001], "a line of more than 4,000,000 characters was left out: ATTACH;"),
        (["X-A:b"] * 50_001, "has more than 50,000 lines"),
        (["DESCRIPTION:" + "x" * 1_000_001], "its DESCRIPTION was cut after 1,000,000 characters"),
    ],
    ids=["deep", "attachment", "lines", "text"],
)  # fmt: skip
def test_an_event_beyond_the_limits_is_read_without_what_is_too_much(lines: list[str], said: str) -> None:
    found = _read(event_file("SUMMARY:much", "DTEND:20190708T100000Z", *lines))
    (event,) = found.events
    assert (event.title, event.time.end_time) == ("much", time(10))
    assert any(str(text).startswith("“much”") and said in str(text) for text in found.warnings)
    assert len(event.text) in (0, 1_000_000)
    assert sum(map(len, event.kept)) < 1_100_000
    assert found.unreadable == ()


def test_what_is_no_event_is_kept_as_it_is() -> None:
    todo = "BEGIN:VTODO\nUID:t\nSUMMARY:do\nDUE:never\nBEGIN:VALARM\nTRIGGER:x\nEND:VALARM\nEND:VTODO"
    found = _read(WRAPPED.replace("END:VCALENDAR", "X-A:b\n" + todo + "\nEND:VCALENDAR"))
    assert [(other.kind, other.uid, other.title, other.raw) for other in found.others] == [("VTODO", "t", "do", todo)]
    assert found.properties == ("X-A:b",)


def test_accents_of_windows_and_folds_within_a_letter() -> None:
    assert _read(WRAPPED.encode().replace(b"SUMMARY:one", b"SUMMARY:Pr\xe9sidence")).events[0].title == "Présidence"
    assert _read(WRAPPED.replace("SUMMARY:one", "SUMMARY:서울 회의").encode("euc_kr")).events[0].title == "서울 회의"
    split = "SUMMARY:서울".encode()
    assert _read(WRAPPED.encode().replace(b"SUMMARY:one", split[:9] + b"\n " + split[9:])).events[0].title == "서울"


def test_text_that_was_not_escaped_or_folded_right_is_kept_together() -> None:
    assert _one("DESCRIPTION:first", "second (third)", "X-A:b").text == "first\nsecond (third)"
    event = _one("DTEND:20190708T100000Z", "stray")
    assert "X-GSEF-UNREAD:stray" in event.kept
    assert event.time.end_time == time(10)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["DTSTART;VALUE=DATE:20190708"], (date(2019, 7, 8), None, date(2019, 7, 8), None, None)),
        (["DTSTART:20190708"], (date(2019, 7, 8), None, date(2019, 7, 8), None, None)),
        (["DTSTART;VALUE=DATE:20190708", "DTEND;VALUE=DATE:20190710"], (date(2019, 7, 8), None, date(2019, 7, 9), None, None)),
        (["DTSTART;VALUE=DATE:20190708", "DURATION:P2D"], (date(2019, 7, 8), None, date(2019, 7, 9), None, None)),
        (["DTSTART;VALUE=DATE:20190708", "DTEND;VALUE=DATE:20190708"], (date(2019, 7, 8), None, date(2019, 7, 8), None, None)),
        (["DTSTART:20190708T090000"], (date(2019, 7, 8), time(9), date(2019, 7, 8), None, None)),
        (["DTSTART:20190708T090000Z", "DTEND:20190708T103000Z"], (date(2019, 7, 8), time(9), date(2019, 7, 8), time(10, 30), "UTC")),
        (["DTSTART:20190708T220000Z", "DTEND:20190709T000000Z"], (date(2019, 7, 8), time(22), date(2019, 7, 8), time(0), "UTC")),
        (["DTSTART;TZID=Europe/Paris:20190708T220000", "DTEND:20190708T220000Z"],
         (date(2019, 7, 8), time(22), date(2019, 7, 8), time(0), "Europe/Paris")),
        (["DTSTART;TZID=Europe/Paris:20191026T220000", "DURATION:PT12H"],
         (date(2019, 10, 26), time(22), date(2019, 10, 27), time(9), "Europe/Paris")),
        (["DTSTART;TZID=Europe/Paris:20191026T220000", "DURATION:P1D"],
         (date(2019, 10, 26), time(22), date(2019, 10, 27), time(22), "Europe/Paris")),
        (["DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20190708T090000"],
         (date(2019, 7, 8), time(9), date(2019, 7, 8), None, "America/New_York")),
        (["DTSTART:2019-07-08T09:00:00+02:00"], (date(2019, 7, 8), time(7), date(2019, 7, 8), None, "UTC")),
        (["DTSTART:20190708T240000"], (date(2019, 7, 9), time(0), date(2019, 7, 9), None, None)),
        (["DTSTART:bad", "DTSTART:20190708T090000Z"], (date(2019, 7, 8), time(9), date(2019, 7, 8), None, "UTC")),
        (["DTSTART:20190708T090000Z", "DTEND:20190707T090000Z"], (date(2019, 7, 8), time(9), date(2019, 7, 8), None, "UTC")),
        (["DTSTART:20190708T090000Z", "DURATION:P999999999W"], (date(2019, 7, 8), time(9), date(2019, 7, 8), None, "UTC")),
    ],
)  # fmt: skip
def test_times(lines: list[str], expected: tuple[object, ...]) -> None:
    frame = _one(*lines).time
    assert (frame.earliest, frame.start_time, frame.latest, frame.end_time, frame.zone) == expected


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Europe/Paris", "Europe/Paris"), ("europe/paris", "Europe/Paris"), ("W. Europe Standard Time", "Europe/Berlin"),
        ("/mozilla.org/20070129_1/Europe/Berlin", "Europe/Berlin"), ("/freeassociation.sourceforge.net/Tzfile/Asia/Seoul", "Asia/Seoul"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome", "Europe/Berlin"),
        ("(GMT+09:00) Seoul", "Asia/Seoul"), ("UTC+11", "Etc/GMT-11"), ("GMT", "UTC"), ("US-Eastern", "US/Eastern"),
        ("Customized Time Zone", None), ("(UTC+05:00) Amsterdam", None), ("Europe/Germany", None), ("Springfield", None), ("", None),
    ],
)  # fmt: skip
def test_names_of_zones(name: str, zone: str | None) -> None:
    found = _read(event_file(f'DTSTART;TZID="{name}":20190708T090000'))
    assert found.events[0].time.zone == zone
    assert [one.name for one in found.unknown_zones] == ([name] if zone is None and name else [])


def _zone(name: str, standard: str, daylight: str = "", march: str = "-1SU", october: str = "-1SU") -> tuple[str, ...]:
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    if daylight:
        lines += ["BEGIN:DAYLIGHT", "DTSTART:16010101T020000", f"RRULE:FREQ=YEARLY;BYDAY={march};BYMONTH=3", f"TZOFFSETFROM:{standard}",
                  f"TZOFFSETTO:{daylight}", "END:DAYLIGHT"]  # fmt: skip
    rule = [f"RRULE:FREQ=YEARLY;BYDAY={october};BYMONTH=10"] if daylight else []
    return (*lines, "BEGIN:STANDARD", "DTSTART:16010101T030000", *rule, f"TZOFFSETFROM:{daylight or standard}", f"TZOFFSETTO:{standard}",
            "END:STANDARD", "END:VTIMEZONE")  # fmt: skip


@pytest.mark.parametrize(
    ("definition", "zone"),
    [
        (_zone("Customized Time Zone", "+0100", "+0200"), "Europe/Paris"),
        (_zone("Prague and elsewhere", "+0100", "+0200"), "Europe/Prague"),
        (_zone("Customized Time Zone", "+0900"), "Etc/GMT-9"),
        (_zone("Customized Time Zone", "+0545"), "Asia/Kathmandu"),
        (_zone("Customized Time Zone", "+0100", "+0200", march="1SU"), None),
        (_zone("Customized Time Zone", "+0013"), None),
    ],
)
def test_zones_that_the_file_defines(definition: tuple[str, ...], zone: str | None) -> None:
    name = definition[1][5:]
    found = _read(event_file(f"DTSTART;TZID={name}:20190708T090000", before=definition))
    assert found.events[0].time.zone == zone
    assert [one.name for one in found.unknown_zones] == ([name] if zone is None else [])
    assert [(one.name, one.zone) for one in found.resolved_zones] == ([(name, zone)] if zone else [])


def test_the_user_says_what_an_unknown_name_means() -> None:
    found = _read(event_file("DTSTART;TZID=Head office:20190708T090000"), zones={"Head office": "Asia/Seoul"})
    assert (found.events[0].time.zone, found.unknown_zones) == ("Asia/Seoul", ())


def test_one_file_does_not_teach_the_next_a_zone() -> None:
    first = event_file("DTSTART;TZID=Mine:20190708T090000", before=_zone("Mine", "+0900"))
    assert _read(first).events[0].time.zone == "Etc/GMT-9"
    assert _read(event_file("DTSTART;TZID=Mine:20190708T090000")).events[0].time.zone is None


def test_people() -> None:
    event = _one(
        "ORGANIZER;CN=Ada Example:MAILTO:ada@example.org", 'ATTENDEE;CN="Example, Bob";ROLE=chair;PARTSTAT=declined:mailto:bob@example.org',
        "ATTENDEE:carol@example.org", "ATTENDEE:urn:uuid:1",
    )  # fmt: skip
    assert event.organizer == Attendee(name="Ada Example", mail="ada@example.org")
    assert event.attendees == (
        Attendee(name="Example, Bob", mail="bob@example.org", reply=Reply.DECLINED, role="CHAIR"), Attendee(mail="carol@example.org"),
        Attendee(),
    )  # fmt: skip


def test_state_and_details() -> None:
    event = _one(
        "STATUS:CANCELLED", "GEO:37.5;127", "CATEGORIES:a\\,b,c", "CONFERENCE;VALUE=URI:https://example.org", "LOCATION:Seoul\\; Korea"
    )
    assert event.status is ActivityStatus.CANCELLED
    assert (event.place.latitude, event.place.longitude, event.place.text) == (37.5, 127.0, "Seoul; Korea")
    assert (event.categories, event.link) == (("a,b", "c"), "https://example.org")
    assert _one("STATUS:TENTATIVE").time.date_certainty is Certainty.TENTATIVE
    assert _one().time.date_certainty is Certainty.CONFIRMED


def test_repetition_is_local_to_the_zone_of_the_event() -> None:
    event = _one("DTSTART;TZID=Asia/Seoul:20190708T090000", "RRULE:FREQ=DAILY", "EXDATE:20190709T000000Z", "EXDATE;VALUE=DATE:20190710",
                 "RDATE;VALUE=PERIOD;TZID=Asia/Seoul:20190801T100000/PT1H,20190802T100000/PT1H")  # fmt: skip
    assert event.rule == "FREQ=DAILY"
    assert event.exceptions == ("2019-07-09T09:00:00", "2019-07-10T09:00:00")
    assert event.dates == ("2019-08-01T10:00:00", "2019-08-02T10:00:00")


def test_a_changed_occurrence_speaks_of_the_repeated_event_wherever_it_stands() -> None:
    changed = "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20190708T000000Z\nDTSTART;TZID=Europe/Paris:20190709T100000\nEND:VEVENT\n"
    master = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Asia/Seoul:20190701T090000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n"
    found = _read(changed + master)
    assert [event.occurrence for event in found.events] == ["2019-07-08T09:00:00", ""]
    assert found.events[0].time.zone == "Europe/Paris"


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("FREQ=SECONDLY", "by the minute or the second"), ("FREQ=MINUTELY;COUNT=3", "by the minute or the second"),
        ("nonsense", "no part of a rule"),
        ("FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7;BYMINUTE=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15", "more than 96 times a day"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "no year has"), ("INTERVAL=2", "how often"), ("FREQ=DAILY;COUNT=0", "no part of a rule"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20190709", "how many times and until when"), ("FREQ=DAILY;UNTIL=soon", "no part of a rule"),
    ],
)  # fmt: skip
def test_a_rule_that_is_not_taken_is_reported_and_kept(rule: str, reason: str) -> None:
    found = _read(event_file("SUMMARY:Call", f"RRULE:{rule}"))
    assert found.events[0].rule == ""
    assert any("“Call” is not repeated" in str(warning) and reason in str(warning) for warning in found.warnings)
    assert any(line.endswith(f":RRULE:{rule}") for line in found.events[0].kept)


def test_vcalendar_1() -> None:
    event = _read(
        "BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nUID:v\nDTSTART:20190708T090000Z\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:R=E9u=\nnion"
        "\nCATEGORIES:a;b\nRRULE:W2 TU TH #10\nEND:VEVENT\nEND:VCALENDAR\n"
    ).events[0]
    assert (event.title, event.categories, event.rule) == ("Réunion", ("a", "b"), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10")


def test_an_event_without_uid_has_the_same_one_each_time() -> None:
    data = WRAPPED.replace("UID:one\n", "")
    assert _uids(data)[0] == _uids(data)[0] != ""


def test_reading_can_be_cancelled() -> None:
    def stop(share: float) -> None:
        assert 0 <= share <= 1
        raise Cancelled

    with pytest.raises(Cancelled):
        _read(WRAPPED, progress=stop)


_BOMBS = {
    "too big": WRAPPED.encode() * 300_000,
    "lines": b"BEGIN:VCALENDAR\n" + b"\n" * 20_000_000,
    "events": b"BEGIN:VEVENT\n" * 200_000,
    "carriage returns": b"\r" * 20_000_000 + b"BEGIN:VEVENT",
    "zip": b"PK\x03\x04" + WRAPPED.encode(),
    "binary": bytes(range(256)) * 40_000,
    "empty": b" \r\n",
}
_ODD = {
    "depth": b"BEGIN:VEVENT\nDTSTART:20190101\n" + b"BEGIN:X\n" * 90_000,
    "one line": b"BEGIN:VEVENT\nDTSTART:20190101\nX-A:" + b"a" * 20_000_000,
    "quotes": b"BEGIN:VEVENT\nDTSTART:20190101\nATTENDEE;CN=" + b'"a' * 1_000_000 + b":x",
    "open quote": b"BEGIN:VEVENT\nDTSTART:20190101\nX-A;B=" + b'"' * 1_999_999 + b":x",
    "folds": b"BEGIN:VEVENT\nDTSTART:20190101\nDESCRIPTION:" + b"\n a" * 900_000,
    "text": b"BEGIN:VEVENT\nDTSTART:20190101\nDESCRIPTION:x\n" + b"more of it\n" * 500_000,
    "properties": b"BEGIN:VEVENT\nDTSTART:20190101\n" + b"ATTENDEE:mailto:a@example.org\n" * 500_000,
    "ends": b"BEGIN:VCALENDAR\nDTSTART:20190101\n" + b"END:VEVENT\nX:1\n" * 200_000,
    "blanks": b" " * 20_000_000 + b"BEGIN:VEVENT",
}


@pytest.mark.parametrize("bomb", _BOMBS.values(), ids=_BOMBS)
def test_what_is_no_calendar_or_too_big_is_refused_at_once(bomb: bytes) -> None:
    begun = clock.process_time()
    with pytest.raises(GsefError) as refused:
        _read(bomb)
    assert refused.value.remedy is not None
    assert clock.process_time() - begun < 10


@pytest.mark.parametrize("bomb", _ODD.values(), ids=_ODD)
def test_a_bomb_is_read_or_unreadable_within_seconds(bomb: bytes) -> None:
    begun = clock.process_time()
    found = _read(bomb)
    assert len(found.events) + len(found.unreadable) == 1
    assert clock.process_time() - begun < 10


def test_definitions_of_many_zones_cost_seconds_at_most() -> None:
    zones = "".join("\n".join(_zone(f"z{number}", "+0013")) + "\n" for number in range(500))
    events = "".join(f"BEGIN:VEVENT\nUID:u{number}\nDTSTART;TZID=z{number}:20190708T090000\nEND:VEVENT\n" for number in range(500))
    begun = clock.process_time()
    assert len(_read(zones + events).unknown_zones) == 500
    assert clock.process_time() - begun < 15
