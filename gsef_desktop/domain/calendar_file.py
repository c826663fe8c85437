"""What crosses the border to and from calendar files (RFC 5545), whatever library reads and writes them.

The interchange turns a file into a `CalendarFile` and `CalendarEvent`s into a file; the services match events with activities.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.records import ActivityKind, ActivityRole, ActivityStatus, Reply
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, TimeFrame


class Method(StrEnum):
    """What a calendar file asks of its reader (RFC 5546, 1.4)."""

    PUBLISH = "publish"
    REQUEST = "request"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody who takes part (ATTENDEE, 3.8.4.1).  `mail` is without "mailto:" and may be empty."""

    name: str = ""
    mail: str = ""
    reply: Reply = Reply.NONE
    role: str = "REQ-PARTICIPANT"
    """CHAIR, REQ-PARTICIPANT, OPT-PARTICIPANT or NON-PARTICIPANT"""
    delegated_to: str = field(default="", compare=False)
    """the mail of whoever comes in their place (DELEGATED-TO, RFC 5545, 3.2.5), of a file that was read; it is no part of what they are"""
    delegated_from: str = field(default="", compare=False)
    """the mail of the one in whose place they come (DELEGATED-FROM, 3.2.4)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One VEVENT in the program's own terms.

    `created`, `modified` and `stamp` are UTC as RFC 5545 writes it (20190131T120000Z), empty where unknown.
    `dates` and `exceptions` are local to the zone of `time`, in ISO form as in `records.Recurrence`; `occurrence` is local to that of the
    repeated event, the one of the same `uid` without an occurrence.
    `kept` are the unfolded content lines that nothing else here says, those of sub-components with their BEGIN and END, and lines of the
    file that say a field in another way than the program would; `interchange.calendar_files.keeping` tells their form.
    """

    uid: str
    title: str = ""
    text: str = ""
    time: TimeFrame = UNKNOWN_TIME
    """an `end_time` of 00:00 is the midnight that follows the last day"""
    year: int = 0
    """the year of the programme of an activity whose time is not known at all, 0 where that is not known either"""
    place: Place = NO_PLACE
    status: ActivityStatus = ActivityStatus.PLANNED
    kind: ActivityKind = ActivityKind.EVENT
    role: ActivityRole = ActivityRole.UNKNOWN
    internal: bool = False
    link: str = ""
    line_number: int = 0
    """number of the programme line from 1, 0 for none"""
    line_title: str = ""
    color: str = ""
    """CSS3 name of the colour of the line (RFC 7986, 5.9)"""
    categories: tuple[str, ...] = ()
    sequence: int = 0
    created: str = ""
    modified: str = ""
    stamp: str = ""
    rule: str = ""
    """RRULE values, one a line"""
    dates: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    occurrence: str = ""
    """RECURRENCE-ID: which occurrence of the event of the same `uid` this one stands for, empty for the event itself"""
    related_to: str = ""
    """UID of the event from which this one was split"""
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableComponent:
    """A component of a file that could not be understood, and why.  `line` counts from 1 in the file, 0 where it is not known."""

    kind: str
    reason: Message
    line: int = 0
    uid: str = ""
    title: str = ""
    raw: str = ""
    """its text, unfolded, as far as it could be read"""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownZone:
    """A time zone that a file names and nobody knows: the user says which one is meant."""

    name: str
    """the TZID as it stands in the file"""
    uids: tuple[str, ...] = ()
    """the events that name it"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedZone:
    """A time zone that a file calls otherwise than the IANA database does: `name` stands in the file, `zone` is what it means."""

    name: str
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherComponent:
    """A component that is no event (VTODO, VJOURNAL, VFREEBUSY): kept as it is.  `raw` is its unfolded text.

    A VTIMEZONE is among them where its name alone does not say which zone it is; its `uid` is its TZID.
    """

    kind: str
    uid: str
    title: str = ""
    raw: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFile:
    """A file as it was read: every component of it is in one of the lists."""

    name: str
    """file name, without its folder"""
    calendar_name: str = ""
    method: str = ""
    events: tuple[CalendarEvent, ...] = ()
    others: tuple[OtherComponent, ...] = ()
    unreadable: tuple[UnreadableComponent, ...] = ()
    unknown_zones: tuple[UnknownZone, ...] = ()
    """names that nobody knows: times in them were read as if they had no zone, and are asked for"""
    resolved_zones: tuple[ResolvedZone, ...] = ()
    properties: tuple[str, ...] = ()
    """unfolded content lines of the calendar itself that the program has no field for"""
    warnings: tuple[Message, ...] = field(default=())
    """what was mended or left out while reading, such as a file that ends in the middle"""
