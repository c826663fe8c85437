"""Random calendar events for the tests, and files made from lines."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import strategies as st

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import ActivityKind, ActivityRole, ActivityStatus, Reply
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.interchange.calendar_files.frames import core_of

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
CORPORA = Path(__file__).resolve().parents[2].parent / "shared" / "corpora" / "ics"
FILES = Path(__file__).resolve().parents[1] / "files" / "ics"
ZONES = (
    "Europe/Paris",
    "Asia/Seoul",
    "America/Mexico_City",
    "Africa/Casablanca",
    "Asia/Kolkata",
    "America/New_York",
    "Europe/Dublin",
    "UTC",
)


def corpus_files() -> list[Path]:
    """The calendar files of other programs, where they are at hand; else the test is skipped."""
    if not CORPORA.is_dir():
        pytest.skip(f"no corpora in {CORPORA}")
    return sorted(CORPORA.rglob("*.ics"))


def event_file(*lines: str, before: tuple[str, ...] = ()) -> bytes:
    """A file with one event, which has a UID, a stamp and a start unless the lines give one."""
    start = () if any(line.upper().startswith("DTSTART") for line in lines) else ("DTSTART:20190708T090000Z",)
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN", *before, "BEGIN:VEVENT", "UID:one", "DTSTAMP:20190101T000000Z")
    return "\r\n".join((*head, *start, *lines, "END:VEVENT", "END:VCALENDAR", "")).encode()


_letters = st.characters(codec="utf-8", exclude_characters="".join(map(chr, (*range(9), *range(11, 32), 127))))
texts = st.text(_letters, max_size=40) | st.sampled_from(
    ("", "서울 국제 포럼 🎉; a, b\\n \\ c\nd", "한" * 500, "a title (date tbc)", '"quoted": ^n', "é" * 74, " spaces ", "x" * 3000)
)
words = st.text(_letters, min_size=1, max_size=20)
days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
clocks = st.times(time(0), time(23, 59)).map(lambda clock: clock.replace(microsecond=0))


@st.composite
def frames(draw: st.DrawFn) -> TimeFrame:
    """Any time frame."""
    times = {
        "kind": draw(st.sampled_from(TimeKind)), "date_certainty": draw(st.sampled_from(Certainty)),
        "place_certainty": draw(st.sampled_from(Certainty)), "start_time": draw(st.none() | clocks | st.just(time(0))),
        "end_time": draw(st.none() | clocks | st.just(time(0))), "zone": draw(st.none() | st.sampled_from((*ZONES, "Nowhere/Land"))),
        "text": draw(st.just("") | texts),
    }  # fmt: skip
    precision = draw(st.just(Precision.DAY) | st.sampled_from(Precision))
    if precision is Precision.UNKNOWN:
        return TimeFrame(**times)
    first = draw(days)
    last = first + timedelta(days=draw(st.sampled_from((0, 0, 1, 2, 30, 364))))
    return TimeFrame(earliest=first, latest=last, precision=precision, **times)


@st.composite
def places(draw: st.DrawFn) -> Place:
    """Any place."""
    at = draw(st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180)))
    return Place(
        text=draw(texts), city=draw(st.none() | words), country=draw(st.none() | st.sampled_from(("KR", "FR"))), online=draw(st.booleans()),
        latitude=at[0] if at else None, longitude=at[1] if at else None, zone=draw(st.none() | st.sampled_from(ZONES)),
    )  # fmt: skip


attendees = st.builds(
    Attendee, name=texts, mail=st.sampled_from(("", "ada@example.org", "bob.example@example.com")), reply=st.sampled_from(Reply),
    role=st.sampled_from(("CHAIR", "REQ-PARTICIPANT", "OPT-PARTICIPANT", "NON-PARTICIPANT")),
)  # fmt: skip
organizers = st.builds(Attendee, name=texts, mail=st.sampled_from(("", "ada@example.org")))
_stamps = st.datetimes(datetime(1990, 1, 1), datetime(2050, 1, 1)).map(lambda moment: f"{moment:%Y%m%dT%H%M%SZ}")
_kept = st.lists(
    st.sampled_from(("X-OTHER;A=b:c", "URL:https://example.org/a,b", "CLASS:PRIVATE", "COMMENT:이것\\, 저것", "PRIORITY:5")), max_size=3
).map(tuple)
_alarm = ("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "DESCRIPTION:soon", "END:VALARM")
_RULES = ("FREQ=MONTHLY;BYDAY=1MO", "FREQ=WEEKLY;UNTIL=20301231T000000Z", "FREQ=YEARLY;COUNT=4\nFREQ=DAILY;COUNT=2")


def _iso(draw: st.DrawFn, event: CalendarEvent) -> str:
    core = core_of(event.time, event.year)
    day = draw(days)
    return day.isoformat() if core is None or core.start is None else datetime.combine(day, draw(clocks)).isoformat()


@st.composite
def events(draw: st.DrawFn, uid: str) -> CalendarEvent:
    """Any event that a file can hold."""
    from dataclasses import replace

    frame = draw(frames())
    event = CalendarEvent(
        uid=uid, title=draw(texts), text=draw(texts), time=frame, year=draw(st.integers(1, 9998)) if not frame.is_known else 0,
        place=draw(places()), status=draw(st.sampled_from(ActivityStatus)), kind=draw(st.sampled_from(ActivityKind)),
        role=draw(st.sampled_from(ActivityRole)), internal=draw(st.booleans()),
        link=draw(st.sampled_from(("", "https://example.org/?a=b,c;d", "room 4, second floor", "tel:+82-2-123"))),
        line_number=draw(st.integers(0, 99)), line_title=draw(texts), color=draw(st.sampled_from(("", "steelblue"))),
        categories=tuple(draw(st.lists(words, max_size=3))), sequence=draw(st.integers(0, 10**9 - 1)), created=draw(st.just("") | _stamps),
        modified=draw(st.just("") | _stamps), stamp=draw(_stamps), related_to=draw(st.just("") | words),
        organizer=draw(st.none() | organizers), attendees=tuple(draw(st.lists(attendees, max_size=3))),
        kept=(*draw(_kept), *draw(st.sampled_from(((), _alarm)))),
    )  # fmt: skip
    if draw(st.booleans()):
        return event
    dates = [sorted({_iso(draw, event) for _ in range(draw(st.integers(0, 3)))}) for _ in range(2)]
    return replace(event, rule=draw(st.sampled_from(_RULES)), dates=tuple(dates[0]), exceptions=tuple(dates[1]))


@st.composite
def calendars(draw: st.DrawFn) -> list[CalendarEvent]:
    """Events of different UIDs, some of them with changed occurrences, which may stand before or after them and be in other zones."""
    from dataclasses import replace

    found: list[CalendarEvent] = []
    for number in range(draw(st.integers(1, 3))):
        event = draw(events(f"uid-{number}@example.org"))
        found.append(event)
        if event.rule and draw(st.booleans()):
            changed = replace(draw(events(event.uid)), rule="", dates=(), exceptions=(), occurrence=_iso(draw, event))
            found.insert(draw(st.integers(0, len(found))), changed)
    return found
