"""Time frames as calendar files say them: an exact one plainly, an uncertain one as a bar over its span with our own lines beside it.

The plain part is a `Core`: what DTSTART, DTEND and STATUS say to everybody.  `plain_frame` is what they would be read as; `frame_lines`
are the X-GSEF lines for all in which the frame differs from that, so that `read_frame` gives it back whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from gsef_desktop.domain.edtf import to_edtf
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.interchange.calendar_files.lines import escape, unescape

MARK = " (date tbc)"
"""follows the title of whatever has no certain date"""


class Core(NamedTuple):
    """First and last day (inclusive), wall-clock times and zone of an event.  An `end` of 00:00 is the midnight after the last day."""

    first: date
    last: date
    start: time | None = None
    end: time | None = None
    zone: str | None = None
    tentative: bool = False


def is_uncertain(frame: TimeFrame) -> bool:
    """Whether a frame is written as a bar over its span: its days are not known, or only that it is somewhere between them."""
    if not frame.is_known:
        return True
    if frame.kind in (TimeKind.WINDOW, TimeKind.MILESTONE) and frame.days > 1:
        return True
    return not frame.has_days and frame.date_certainty is Certainty.TENTATIVE


def core_of(frame: TimeFrame, year: int) -> Core | None:
    """The plain part of a frame; one that is not known at all is a bar over `year`, None where there is none (0)."""
    if frame.earliest is None or frame.latest is None:
        return Core(date(year, 1, 1), date(year, 12, 31), tentative=True) if 1 <= year < 9999 else None
    tentative = frame.date_certainty is Certainty.TENTATIVE
    at_an_end = frame.earliest.year < 2 or frame.latest.year > 9998  # an hour there may lie beyond what has a date in another zone
    if is_uncertain(frame) or frame.start_time is None or at_an_end:
        return Core(frame.earliest, frame.latest, tentative=tentative or is_uncertain(frame))
    start, end = frame.start_time.replace(microsecond=0, fold=0), frame.end_time
    if end is not None:
        end = end.replace(microsecond=0, fold=0)
    if frame.earliest == frame.latest:
        if end is not None and end <= start and end != time():
            end = None
    elif end is None:
        end = time()
    return Core(frame.earliest, frame.latest, start, end, zone_name(frame.zone), tentative)


def zone_name(zone: str | None) -> str | None:
    """The zone where there is one of that name, else None."""
    from gsef_desktop.reference.zones import is_zone

    return zone if zone is not None and is_zone(zone) else None


def plain_frame(core: Core, *, has_place: bool) -> TimeFrame:
    """What everybody would read from the plain part.  An event that its author calls certain is certain in its place, too."""
    certainty = Certainty.TENTATIVE if core.tentative else Certainty.CONFIRMED
    return TimeFrame(
        earliest=core.first, latest=core.last, kind=TimeKind.EVENT, precision=Precision.DAY, date_certainty=certainty,
        place_certainty=certainty if has_place else Certainty.TENTATIVE, start_time=core.start, end_time=core.end, zone=core.zone,
    )  # fmt: skip


_FIELDS: tuple[tuple[str, str, Any], ...] = (
    ("X-GSEF-DATE-KIND", "kind", TimeKind),
    ("X-GSEF-PRECISION", "precision", Precision),
    ("X-GSEF-DATE-CERTAINTY", "date_certainty", Certainty),
    ("X-GSEF-PLACE-CERTAINTY", "place_certainty", Certainty),
    ("X-GSEF-START-TIME", "start_time", time.fromisoformat),
    ("X-GSEF-END-TIME", "end_time", time.fromisoformat),
    ("X-GSEF-ZONE", "zone", unescape),
)
_EDTF, _TEXT, _PRECISION, _ZONE = "X-GSEF-EDTF", "X-GSEF-DATE-TEXT", "X-GSEF-PRECISION", "X-GSEF-ZONE"
FRAME_NAMES = frozenset({_EDTF, _TEXT, *(name for name, _, _ in _FIELDS)})


def frame_lines(frame: TimeFrame, core: Core, *, has_place: bool) -> list[str]:
    """The lines for what the plain part does not say."""
    plain = plain_frame(core, has_place=has_place)
    lines = []
    if frame.is_known and is_uncertain(frame):
        lines.append(f"{_EDTF}:{to_edtf(frame)}")
    if frame.text:
        lines.append(f"{_TEXT}:{escape(frame.text)}")
    for name, attribute, _ in _FIELDS:
        value = getattr(frame, attribute)
        if value != getattr(plain, attribute):
            text = value.isoformat() if isinstance(value, time) else escape(value or "")
            lines.append(f"{name}:{text}")
    return lines


def is_marked(ours: Mapping[str, str]) -> bool:
    """Whether the title of an event with these X-GSEF lines carries `MARK`."""
    return _EDTF in ours or ours.get(_PRECISION) == Precision.UNKNOWN.value


def read_frame(core: Core, ours: Mapping[str, str], *, has_place: bool) -> tuple[TimeFrame, int]:
    """A frame from its plain part and its X-GSEF lines, and the year of one that is not known at all (else 0).

    Where somebody else has moved the event since we wrote it, the plain part counts: then the days are known.
    """
    core = _in_zone(core, ours.get(_ZONE, ""))
    plain = plain_frame(core, has_place=has_place)
    if not ours:
        return plain, 0
    values: dict[str, Any] = {"text": unescape(ours.get(_TEXT, ""))}
    for name, attribute, read in _FIELDS:
        if name in ours:
            try:
                values[attribute] = read(ours[name]) if ours[name] else None
            except ValueError:
                continue
    if values.get("precision") is Precision.UNKNOWN:
        year = core.first.year
        if core.start is None and (core.first, core.last) == (date(year, 1, 1), date(year, 12, 31)):
            return replace(plain, earliest=None, latest=None, **values), year
        return plain, 0
    try:
        frame = replace(plain, **values)
    except ValueError:
        return plain, 0
    moved = _EDTF in ours and (core.start is not None or to_edtf(frame) != ours[_EDTF])
    return (replace(plain, date_certainty=Certainty.TENTATIVE if core.tentative else Certainty.CONFIRMED) if moved else frame), 0


def _in_zone(core: Core, zone: str) -> Core:
    """An event that we wrote in UTC, since its zone's rules could not be said, is in its zone again."""
    if core.zone != "UTC" or core.start is None or not zone or zone_name(zone) is None:
        return core
    start = in_zone(datetime.combine(core.first, core.start), "UTC", zone)
    if core.end is None:
        return core._replace(first=start.date(), last=start.date(), start=start.time(), zone=zone)
    end = in_zone(end_of(core), "UTC", zone)
    last, clock = last_day(end)
    return core._replace(first=start.date(), last=last, start=start.time(), end=clock, zone=zone)


def utc_core(core: Core) -> Core:
    """A timed event with a zone, in UTC."""
    zone = core.zone or "UTC"
    start = in_zone(datetime.combine(core.first, core.start or time()), zone, "UTC")
    if core.end is None:
        return core._replace(first=start.date(), last=start.date(), start=start.time(), zone="UTC")
    last, end = last_day(in_zone(end_of(core), zone, "UTC"))
    return core._replace(first=start.date(), last=last, start=start.time(), end=end, zone="UTC")


def in_zone(local: datetime, zone: str, other: str) -> datetime:
    """The wall-clock time of one zone as that of another."""
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo(other)).replace(tzinfo=None, fold=0)


def end_of(core: Core) -> datetime:
    """The wall-clock time at which a timed event ends."""
    midnight = core.end == time()
    return datetime.combine(core.last + timedelta(days=1) if midnight else core.last, core.end or time())


def last_day(end: datetime) -> tuple[date, time]:
    """Last day and end of an event that ends at a wall-clock time, see `Core`."""
    return (end.date() - timedelta(days=1) if end.time() == time() else end.date()), end.time()
