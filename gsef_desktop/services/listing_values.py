"""The rows of lists, for scripts and for people at a terminal.

The field names of these values are the stable names of ``list --json``; dates are ISO 8601, countries ISO 3166-1 alpha-2,
languages ISO 639-1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time


@dataclass(frozen=True, kw_only=True)
class SourceEntry:
    """Where something was read: the document's file name, the line counted from 1, and the raw text."""

    document: str
    line: int | None
    text: str


@dataclass(frozen=True, kw_only=True)
class TimeEntry:
    """A time frame.  `edtf` is None where EDTF has no form for it."""

    text: str
    edtf: str | None
    earliest: date | None
    latest: date | None
    kind: str
    precision: str
    date_certainty: str
    place_certainty: str
    start_time: time | None
    end_time: time | None
    zone: str | None


@dataclass(frozen=True, kw_only=True)
class PlaceEntry:
    """A place."""

    text: str
    city: str | None
    country: str | None
    online: bool


@dataclass(frozen=True, kw_only=True)
class DetailEntry:
    """A labelled text."""

    label: str
    text: str


@dataclass(frozen=True, kw_only=True)
class ActivityEntry:
    """An activity.  `line` is the number of its programme line; `status` is tentative, confirmed, held or cancelled."""

    id: str
    title: str
    titles: Mapping[str, str]
    kind: str
    line: int | None
    line_title: str | None
    series: str | None
    edition: int | None
    status: str
    role: str
    expected_participants: int | None
    expected_text: str
    actual_participants: int | None
    partners: tuple[str, ...]
    target_countries: tuple[str, ...]
    theme: str
    text: str
    time: TimeEntry
    place: PlaceEntry
    details: tuple[DetailEntry, ...]
    source: tuple[SourceEntry, ...]


@dataclass(frozen=True, kw_only=True)
class OrganisationEntry:
    """An organisation; `status` is that of its membership today, None without one."""

    id: str
    name: str
    names: Mapping[str, str]
    acronym: str
    kind: str
    city: str | None
    country: str | None
    region: str
    languages: tuple[str, ...]
    status: str | None
    seats: tuple[str, ...]
    details: tuple[DetailEntry, ...]
    source: tuple[SourceEntry, ...]
    own_fields: Mapping[str, str] = field(default_factory=dict)
    """what stands in fields of the user's own, by their titles, without the personal ones"""


@dataclass(frozen=True, kw_only=True)
class PersonEntry:
    """A person with functions, each as "function, organisation"."""

    id: str
    name: str
    honorific: str
    given_name: str
    family_name: str
    own_script_name: str
    mail: str
    languages: tuple[str, ...]
    functions: tuple[str, ...]
    seats: tuple[str, ...]
    source: tuple[SourceEntry, ...]
    own_fields: Mapping[str, str] = field(default_factory=dict)
    """what stands in fields of the user's own, by their titles, without the personal ones"""


@dataclass(frozen=True, kw_only=True)
class CompositionEntry:
    """One line of the stated composition of a body."""

    classification: str
    title: str
    least: int | None
    most: int | None
    as_requested: bool
    text: str
    votes: float | None = None
    """of each of these seats"""
    in_quorum: bool = False
    college: str = ""


@dataclass(frozen=True, kw_only=True)
class CollegeEntry:
    """Seats that vote together, and their weight in any unit."""

    title: str
    weight: float | None


@dataclass(frozen=True, kw_only=True)
class MajorityEntry:
    """What majority is asked for a kind of question; an empty `subject`: for whatever has none of its own."""

    subject: str
    kind: str
    share: float | None
    basis: str


@dataclass(frozen=True, kw_only=True)
class RulesEntry:
    """Rules of a body and from when to when they hold."""

    title: str
    valid_from: date | None
    valid_to: date | None
    seats: int | None
    quorum: int | None
    quorum_share: float | None
    quorum_of: str
    notice_days: int | None
    agenda_days: int | None
    papers_days: int | None
    proxies: int | None
    frequency: str
    languages: tuple[str, ...]
    text: str
    colleges: tuple[CollegeEntry, ...]
    majorities: tuple[MajorityEntry, ...]


@dataclass(frozen=True, kw_only=True)
class BodyEntry:
    """A body with the composition stated for a day, whether its seats agree with it, its quorum then, and all its rules by date."""

    id: str
    name: str
    acronym: str
    text: str
    frequency: str
    seats: int
    composition: tuple[CompositionEntry, ...]
    details: tuple[DetailEntry, ...]
    source: tuple[SourceEntry, ...]
    agrees: bool = True
    statement: str = ""
    quorum: int | None = None
    quorum_of: int | None = None
    """of how many seats"""
    rules: tuple[RulesEntry, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SeatEntry:
    """A seat and who holds it on a day, or the newest holder."""

    id: str
    body: str
    classification: str
    title: str
    organisation: str | None
    person: str | None
    valid_from: date | None
    valid_to: date | None
    source: tuple[SourceEntry, ...]
    deputy: str | None = None
    text: str = ""
    exists_from: date | None = None
    exists_to: date | None = None


@dataclass(frozen=True, kw_only=True)
class EditionEntry:
    """One edition of a series; `participants` are expected until they have been counted (`participants_expected`)."""

    id: str
    edition: int | None
    title: str
    theme: str
    participants: int | None
    time: TimeEntry
    place: PlaceEntry
    participants_expected: bool = False
    participants_source: str = ""
    hosts: tuple[str, ...] = ()
    region: str = ""
    """of M49, in English"""
    status: str = "planned"
    meeting: str | None = None
    """the id of its meeting"""


@dataclass(frozen=True, kw_only=True)
class TurnEntry:
    """A region that can host, with the year in which it did last; None: never, or not known."""

    region: str
    title: str
    last_year: int | None
    last_edition: int | None


@dataclass(frozen=True, kw_only=True)
class SeriesEntry:
    """A series with its editions, the earliest first, the ordinal of the next one, and whose turn it is to host it.

    `turns` are the regions in the order in which they are due; `rotation` says that it was agreed, otherwise it follows from the history.
    """

    id: str
    title: str
    acronym: str
    region: str
    partners: tuple[str, ...]
    next_edition: int
    due_region: str | None
    rotation: bool
    turns: tuple[TurnEntry, ...]
    editions: tuple[EditionEntry, ...]
    details: tuple[DetailEntry, ...]
    source: tuple[SourceEntry, ...]


@dataclass(frozen=True, kw_only=True)
class ActionEntry:
    """An action under a strategic direction, with the actions under it."""

    title: str
    actions: tuple[ActionEntry, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DirectionEntry:
    """A strategic direction of a year."""

    id: str
    year: int
    number: int
    title: str
    actions: tuple[ActionEntry, ...]
    source: tuple[SourceEntry, ...]


@dataclass(frozen=True, kw_only=True)
class MeasurementEntry:
    """A value of an indicator."""

    day: date | None
    value: float
    source: str


@dataclass(frozen=True, kw_only=True)
class IndicatorEntry:
    """An indicator with its measurements."""

    id: str
    title: str
    unit: str
    baseline: float | None
    target: float | None
    due: date | None
    measurements: tuple[MeasurementEntry, ...]
    source: tuple[SourceEntry, ...]


@dataclass(frozen=True, kw_only=True)
class SessionEntry:
    """A session of a meeting; its hours are by the clocks of `zone` (IANA)."""

    id: str
    day: date | None
    start: time | None
    end: time | None
    zone: str | None
    title: str
    format: str
    room: str
    link: str
    dial_in: str
    interpretation: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class MeetingEntry:
    """A meeting."""

    id: str
    symbol: str
    title: str
    body: str | None
    number: int | None
    state: str
    format: str
    activity: str
    languages: tuple[str, ...]
    items: int
    participants: int
    time: TimeEntry
    place: PlaceEntry
    sessions: tuple[SessionEntry, ...] = ()
    host: str | None = None
    organiser: str | None = None
    contact: str = ""
    interpretation: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AgendaEntry:
    """A row of an agenda with its computed number and times."""

    id: str
    meeting: str
    number: str
    depth: int
    kind: str
    title: str
    titles: Mapping[str, str]
    purpose: str
    lead: str
    minutes: int
    day: date | None
    start: time | None
    end: time | None
    papers: tuple[str, ...]
    text: str
    standing: bool = False
    consent: bool = False
    parallel: bool = False
    confidential: bool = False
    carried_from: str | None = None


@dataclass(frozen=True, kw_only=True)
class ParticipantEntry:
    """A participation in a meeting."""

    id: str
    meeting: str
    classification: str
    capacity: str
    organisation: str | None
    person: str | None
    name: str
    language: str
    reply: str
    mode: str
    attendance: str
    acts_as: str
    head: bool
    substitute_for: str | None
    """the id of the participation in whose place they come"""
    invited_on: date | None
    replied_on: date | None
    arrives_on: date | None
    arrives_at: time | None
    departs_on: date | None
    departs_at: time | None
    travel: str
    hotel: str
    badge_name: str
    needs: str
    diet: str
    """of the person"""
    mail: str
    note: str


@dataclass(frozen=True, kw_only=True)
class ChangeEntry:
    """One field that an edit changed."""

    kind: str
    id: str
    field: str
    old: object
    new: object


@dataclass(frozen=True, kw_only=True)
class HistoryLine:
    """One edit; `when` is UTC in ISO form."""

    when: str
    author: str
    here: bool
    kind: str
    label: str
    changes: tuple[ChangeEntry, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FindingEntry:
    """A finding.  `subjects` are ids; `id` is None while it is only computed."""

    id: str | None
    kind: str
    severity: str
    title: str
    explanation: str
    subjects: tuple[str, ...]
    sources: tuple[SourceEntry, ...]


@dataclass(frozen=True, kw_only=True)
class TaskEntry:
    """A task.  `state` is open, overdue, done or dropped; `due` is None while the date of its activity is not known."""

    id: str
    title: str
    due: date | None
    state: str
    done_on: date | None
    offset_days: int | None
    anchor: str
    """the day of the activity that the offset counts from: first or last"""
    activity: str
    activity_id: str | None
    owner: str
    remind_days: int | None


@dataclass(frozen=True, kw_only=True)
class DateToConfirmEntry:
    """An activity whose date is not settled.  `state` is overdue or open; `proposed` where nobody set `settle_by`."""

    id: str
    title: str
    time: TimeEntry
    place: PlaceEntry
    settle_by: date | None
    proposed: bool
    ask: str
    state: str
