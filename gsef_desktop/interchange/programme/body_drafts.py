"""What the section of a body says, before it is joined to the calendar."""

from __future__ import annotations

from dataclasses import dataclass, field

from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, Body, Classification, MeetingFormat, Purpose
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.interchange.programme.run import LineSection


@dataclass
class AgendaDraft:
    """An agenda item as the document suggests it."""

    title: str
    text: str
    lines: tuple[int, ...]
    purpose: Purpose = Purpose.NONE
    children: list[AgendaDraft] = field(default_factory=list)


@dataclass
class Occurrence:
    """A meeting of a body that its section announces."""

    name: str
    """what the section calls it, such as "4th quarter"; may be empty"""
    time: TimeFrame
    time_mark: str
    place: Place
    place_mark: str
    format: MeetingFormat | None
    line: int
    text: str
    section: str


@dataclass
class Invitee:
    """Somebody who takes part in a body's meetings without a seat."""

    classification: Classification
    lines: tuple[int, ...]
    organisation_id: str | None = None
    person_id: str | None = None
    name: str = ""
    capacity: str = ""


@dataclass
class BodyDraft:
    """A body with what its meetings are made of."""

    record: Body
    section: LineSection
    classification: Classification
    agenda: list[AgendaDraft] = field(default_factory=list)
    occurrences: list[Occurrence] = field(default_factory=list)
    invitees: list[Invitee] = field(default_factory=list)
    announced: list[tuple[Activity, Occurrence]] = field(default_factory=list)
    """activities made for meetings, where the document has no calendar"""
    frequency: str = ""
    seats: int | None = None
    notes: list[str] = field(default_factory=list)
    rules_lines: list[int] = field(default_factory=list)
