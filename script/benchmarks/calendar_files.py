"""Calendar files: reading and writing ten thousand events against what icalendar alone takes for the same file.

Times are of the processor; the two sides take turns and the middle of the ratios counts.
"""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from benchmarks.figure import Figure, Scale, median
from gsef_desktop.domain.calendar_file import CalendarFile
from gsef_desktop.interchange.calendar_files import read_calendar, write_calendar

READING, WRITING, MEMORY = 1.2, 1.5, 2.0
"""the import as a whole may take 1.6 times the bare parse; this leaves a quarter of it for writing to the file"""
_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_ZONE = (
    "BEGIN:VTIMEZONE", "TZID:Europe/Paris", "BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19701025T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE",
)  # fmt: skip


def measure(scale: Scale) -> list[Figure]:
    """Three figures: time of reading, time of writing, and peak memory of reading."""
    import icalendar

    def parse() -> Any:
        icalendar.use_zoneinfo()  # type: ignore[no-untyped-call]
        return icalendar.Calendar.from_ical(data)

    def read() -> CalendarFile:
        return read_calendar(data, name="bench.ics")

    count = scale.calendar_events
    data = "\r\n".join(_lines(count)).encode()
    calendar, events = parse(), read().events
    if len(events) != count:
        raise RuntimeError("not all events were read")
    rounds = max(1, min(scale.runs, 5))
    reading = [(_seconds(parse), _seconds(read)) for _ in range(rounds)]
    writing = [(_seconds(calendar.to_ical), _seconds(lambda: write_calendar(events, now=_NOW))) for _ in range(rounds)]
    memory = (_peak(parse), _peak(read))
    return [
        _figure("calendar-read", f"Reading {count:,} events of a calendar file against icalendar alone", reading, READING),
        _figure("calendar-write", f"Writing {count:,} events to a calendar file against icalendar alone", writing, WRITING),
        Figure(
            name="calendar-memory", title=f"Peak memory of reading {count:,} events against icalendar alone",
            measured=memory[1] / memory[0], limit=MEMORY, unit="×", detail={"bare_bytes": memory[0], "ours_bytes": memory[1]},
        ),
    ]  # fmt: skip


def _figure(name: str, title: str, pairs: list[tuple[float, float]], limit: float) -> Figure:
    detail = {"bare_s": median([bare for bare, _ in pairs]), "ours_s": median([ours for _, ours in pairs])}
    return Figure(name=name, title=title, measured=median([ours / bare for bare, ours in pairs]), limit=limit, unit="×", detail=detail)


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    before = time.process_time()
    work()
    return max(time.process_time() - before, 1e-6)


def _peak(work: Callable[[], object]) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _lines(count: int) -> Iterator[str]:
    """A file as other programs write it: timed and whole days, folds, properties that we have no field for, alarms, repetition."""
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN", *_ZONE)
    for number in range(count):
        day = f"2019{number % 12 + 1:02}{number % 28 + 1:02}"
        yield from (
            "BEGIN:VEVENT", f"UID:{number}@example.org", "DTSTAMP:20190101T000000Z", "CREATED:20190101T000000Z",
            "LAST-MODIFIED:20190102T000000Z", "SEQUENCE:1", f"SUMMARY:Meeting number {number}\\, with a title",
        )  # fmt: skip
        if number % 3:
            yield from (f"DTSTART;TZID=Europe/Paris:{day}T090000", f"DTEND;TZID=Europe/Paris:{day}T103000", "STATUS:CONFIRMED")
        else:
            yield from (f"DTSTART;VALUE=DATE:{day}", "DURATION:P1D", "STATUS:TENTATIVE")
        yield from (
            "TRANSP:OPAQUE", "DESCRIPTION:Some text that is rather long and goes on beyond the end of the fir",
            " st line and to the next\\nwith a break", "LOCATION:Seoul City Hall\\, Seoul", "GEO:37.5665;126.978",
            "CATEGORIES:Policy,Dialogue",
            "ATTENDEE;CN=Ada Example;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:ada@example.org", "X-OTHER:1", "CLASS:PUBLIC",
        )  # fmt: skip
        if number % 10 == 0:
            yield from ("RRULE:FREQ=MONTHLY;COUNT=10", f"EXDATE;TZID=Europe/Paris:{day}T090000")
            yield from ("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "DESCRIPTION:soon", "END:VALARM")
        yield "END:VEVENT"
    yield from ("END:VCALENDAR", "")
