"""What an import of calendar files would do: shown to the user before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent, OtherComponent, UnknownZone, UnreadableComponent
from gsef_desktop.domain.calendar_kept import NOTHING_KEPT, Kept
from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.time_frame import TimeFrame

Shown = str | bool | TimeFrame | Place | tuple[str, ...] | tuple[Attendee, ...]
"""A value of a field as it is compared and shown: a text, a time frame, a place, or several texts or attendees."""


@dataclass(frozen=True, slots=True)
class LineWanted:
    """The programme line that an event names: one of the file (`id`), or one of our own that is to be made in the year's programme."""

    id: str | None
    year: int
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class DelegateWanted:
    """A person of the file whom an event names as an attendee."""

    person_id: str
    attendee: Attendee


@dataclass(frozen=True, slots=True)
class ActivityDraft:
    """What an event says in terms of the program's file, beside what stands in the event itself."""

    place: Place = NO_PLACE
    line: LineWanted | None = None
    delegates: tuple[DelegateWanted, ...] = ()
    kept: Kept = NOTHING_KEPT
    """what comes out again as it is"""


class EventState(StrEnum):
    """How a component of a calendar file stands to what the program's file has."""

    NEW = "new"
    CHANGED = "changed"
    """there already, and newer in the calendar file"""
    SAME = "same"
    OLDER = "older"
    """there already, and newer in the program's file: imported only where it is chosen"""
    SUPERSEDED = "superseded"
    """another version of it in the same calendar files is as new or newer, and counts instead"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDifference:
    """A field that an import would change, named as in `records.Activity`, or "attendees", "repetition" or "kept"."""

    field: str
    before: Shown
    after: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedEvent:
    """One event of a calendar file and what would become of it."""

    key: str
    """names it within its proposal"""
    file: str
    event: CalendarEvent
    draft: ActivityDraft
    state: EventState
    activity_id: str | None = None
    """the activity that it was recognised as"""
    differences: tuple[FieldDifference, ...] = ()
    needs: str = ""
    """key of the repeated event of which this is a changed occurrence, empty where that one is in the file already or unknown"""
    zone: str = ""
    """the unknown time zone that it names: it can be imported once that has been answered"""
    reply_only: bool = False
    """it stands in an answer to an invitation (METHOD:REPLY), which speaks for nothing but the attendee's reply"""
    stray: bool = False
    """it answers or cancels something that is not in the file: it is imported only where it is chosen"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedOther:
    """A component that is no event, or the properties of a calendar itself (kind VCALENDAR), and what would become of it."""

    key: str
    file: str
    component: OtherComponent
    state: EventState
    component_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadablePart:
    """A component that cannot be imported, with the name of its file."""

    file: str
    component: UnreadableComponent


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWarning:
    """What was mended or left out while a file was read."""

    file: str
    text: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarProposal:
    """What the calendar files hold, against what the program's file has."""

    files: tuple[str, ...]
    """names of the files, without their folders"""
    events: tuple[ProposedEvent, ...] = ()
    others: tuple[ProposedOther, ...] = ()
    unreadable: tuple[UnreadablePart, ...] = ()
    unknown_zones: tuple[UnknownZone, ...] = ()
    """names of time zones that nobody knows and that have not been answered"""
    warnings: tuple[FileWarning, ...] = ()
    seen: int = field(default=0)
    """the newest transaction of the program's file when the proposal was made"""

    def of_state(self, state: EventState) -> tuple[ProposedEvent, ...]:
        """The events of one state, in the order of the files."""
        return tuple(one for one in self.events if one.state is state)

    @property
    def proposed_keys(self) -> frozenset[str]:
        """The keys of what is imported unless the user says otherwise: what is new or changed and needs no answer."""
        wanted = (EventState.NEW, EventState.CHANGED)
        events = {one.key for one in self.events if one.state in wanted and not one.zone and not one.stray}
        return frozenset(events | {one.key for one in self.others if one.state in wanted})
