"""Calendar files: import and export of very many events, against what icalendar takes to read and to write the same file.

Each side runs in a fresh process, in turn; the work is done once on a few events before, so that nothing is loaded while it is timed.
What counts is the processor's time, and the most memory that the process has ever had.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figure import Figure, Scale, median

IMPORT, EXPORT, MEMORY = 1.6, 1.5, 2.0
_SCRIPTS = Path(__file__).resolve().parents[1]
_FEW = 20

_ZONES = (
    ("Europe/Paris", "CEST", "+0200", "+0100", "19700329T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ("America/Montreal", "EDT", "-0400", "-0500", "20070311T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"),
)
_PLACES = ("Lisbon, Portugal", "Paris, France", "Online", "Room 3, second floor", "Dakar, Senegal", "Seoul", "Medellin, Colombia")


def measure(scale: Scale) -> list[Figure]:
    """The four figures: time of the import and of the export, memory of both."""
    sides: dict[str, list[dict[str, float]]] = {"parse": [], "import": [], "write": [], "export": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "events.ics").write_bytes(calendar_of(scale.calendar_events))
        (folder / "few.ics").write_bytes(calendar_of(_FEW))
        _run(folder, "fill")
        for _ in range(min(scale.runs, 5)):
            for side, found in sides.items():
                found.append(_run(folder, side))
    what = f"of {scale.calendar_events:,} events against icalendar's"
    return [
        _ratio(sides, "import", "parse", "cpu_s", "calendar-import", f"Import {what} reading of the same file", IMPORT),
        _ratio(sides, "export", "write", "cpu_s", "calendar-export", f"Export {what} writing of the same file", EXPORT),
        _ratio(sides, "import", "parse", "peak_bytes", "calendar-import-memory", f"Memory of an import {what} reading", MEMORY),
        _ratio(sides, "export", "write", "peak_bytes", "calendar-export-memory", f"Memory of an export {what} writing", MEMORY),
    ]


def _ratio(sides: dict[str, list[dict[str, float]]], ours: str, bare: str, what: str, name: str, title: str, limit: float) -> Figure:
    mine, theirs = ([one[what] for one in sides[side]] for side in (ours, bare))
    ratios = [one / other for one, other in zip(mine, theirs, strict=True)]
    detail = {f"{ours}_{what}": median(mine), f"{bare}_{what}": median(theirs)}
    for part in sides[ours][0]:
        if part not in ("cpu_s", "peak_bytes") and what == "cpu_s":
            detail[part] = median([one[part] for one in sides[ours]])
    return Figure(name=name, title=title, measured=median(ratios), limit=limit, unit="×", detail=detail)


def _run(folder: Path, side: str) -> dict[str, float]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(_SCRIPTS), str(_SCRIPTS.parent)])}
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
        environment[name] = str(folder)
    command = [sys.executable, "-m", "benchmarks.calendar_probe", side, str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def calendar_of(count: int) -> bytes:
    """A calendar file of so many events as a network's calendar holds them: meetings and calls with people, alarms, rules, long texts."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Calendar//EN", "X-WR-CALNAME:Example"]
    for zone in _ZONES:
        lines += _zone(*zone)
    for number in range(count):
        lines += _event(number)
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"]).encode()


def _zone(name: str, abbreviation: str, summer: str, winter: str, start: str, rule: str) -> list[str]:
    return [
        "BEGIN:VTIMEZONE", f"TZID:{name}", "BEGIN:STANDARD", "DTSTART:19701025T030000", f"TZOFFSETFROM:{summer}", f"TZOFFSETTO:{winter}",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "BEGIN:DAYLIGHT", f"DTSTART:{start}", f"TZOFFSETFROM:{winter}",
        f"TZOFFSETTO:{summer}", f"TZNAME:{abbreviation}", f"RRULE:{rule}", "END:DAYLIGHT", "END:VTIMEZONE",
    ]  # fmt: skip


def _event(number: int) -> list[str]:
    day = f"{2015 + number % 12}{number // 12 % 12 + 1:02}{number // 144 % 28 + 1:02}"
    zone = _ZONES[number % 2][0]
    lines = [
        "BEGIN:VEVENT", f"UID:{number:08}-0000-4000-8000-000000000000@example.org", "DTSTAMP:20200101T120000Z", "CREATED:20190101T120000Z",
        f"LAST-MODIFIED:20200101T12{number % 60:02}00Z", f"SEQUENCE:{number % 4}", f"SUMMARY:Example Policy Dialogue {number}",
        f"LOCATION:{_PLACES[number % 7]}".replace(", ", "\\, "), "STATUS:CONFIRMED", "TRANSP:OPAQUE", "CLASS:PUBLIC",
        "DESCRIPTION:" + "An example of a text\\, as long as such texts are.\\n" * (number % 5 + 1), "CATEGORIES:Dialogues,Examples",
    ]  # fmt: skip
    if number % 3:
        lines += [f"DTSTART;TZID={zone}:{day}T100000", f"DTEND;TZID={zone}:{day}T113000"]
    else:
        lines += [f"DTSTART;VALUE=DATE:{day}", "DURATION:P1D"]
    if number % 10 == 0:
        lines.append("RRULE:FREQ=WEEKLY;COUNT=5" if number % 20 else "RRULE:FREQ=MONTHLY;BYMONTHDAY=1")
    for guest in range(number % 3):
        lines.append(f"ATTENDEE;CN=Ada Example {guest};PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:ada.{guest}@example.org")
    if number % 4 == 0:
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "DESCRIPTION:Soon", "END:VALARM"]
    return [*lines, "X-EXAMPLE-COLOUR:red", "END:VEVENT"]


def _folded(line: str) -> str:
    return "\r\n ".join([line[:75], *(line[at : at + 74] for at in range(75, len(line), 74))])
