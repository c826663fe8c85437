"""How many take part in a meeting: by classification, region, language, country, and by a field that the user has chosen.

Nothing is guessed: whoever has no language, no country or nothing in that field is counted as not known.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    Attendance,
    Classification,
    Composition,
    Meeting,
    Organisation,
    OwnField,
    OwnFieldType,
    Participation,
    Person,
    Reply,
    SessionAttendance,
)
from gsef_desktop.reference.regions import REGIONS, main_region
from gsef_desktop.services.body_details import composition_on
from gsef_desktop.services.file_settings import put_setting, read_setting
from gsef_desktop.services.own_fields import fields_in, titles_of, values_of

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

KEY = "participants_field"
"""The setting that names the own field of people by which participants are counted too, such as gender."""


class NumbersBy(StrEnum):
    """By what participants are counted."""

    CLASSIFICATION = "classification"
    REGION = "region"
    LANGUAGE = "language"
    COUNTRY = "country"
    FIELD = "field"
    """the own field that the user has chosen"""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberLine:
    """How many there are of a kind; `key` is a code, or the text of the own field, empty where it is not known.

    `expected` have been invited and have not declined; `registered` have accepted; `present` were there, in a session at least.  `least`,
    `most` and `as_requested` are what the body's composition states of a classification.
    """

    key: str
    expected: int = 0
    registered: int = 0
    present: int = 0
    least: int | None = None
    most: int | None = None
    as_requested: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """The participants by one thing; `title` is that of the own field, empty for the others."""

    by: NumbersBy
    lines: tuple[NumberLine, ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantNumbers:
    """The participants in numbers.  `announced` is how many the activity says are expected, `field_id` the own field that is counted by.

    `breakdowns` are in the order of `NumbersBy`; `total` is over all of them.
    """

    total: NumberLine
    breakdowns: tuple[Breakdown, ...]
    announced: int | None = None
    field_id: str | None = None

    def by(self, by: NumbersBy) -> Breakdown | None:
        """The participants by one thing, None where there is no such field."""
        return next((one for one in self.breakdowns if one.by is by), None)


def participant_numbers(workspace: Workspace, *, meeting_id: str, language: str = "en") -> ParticipantNumbers:
    """Count the participants of a meeting; `language` is that of the own field's title.  Raises NotFound."""
    with workspace.read() as reader:
        return numbers_in(reader, meeting_id, language)


def numbers_in(reader: Reader, meeting_id: str, language: str) -> ParticipantNumbers:
    """The same within a reading.  Raises NotFound."""
    meeting = reader.get(Meeting, meeting_id)
    activity = reader.get(Activity, meeting.activity_id)
    day = activity.time.earliest or date.today()
    composition = composition_on(reader, meeting.body_id, day) if meeting.body_id else []
    counting = _Counting(reader, [one for one in reader.all(Participation, meeting_id=meeting_id) if one.reply is not Reply.NOT_INVITED])
    field = counted_field(reader)
    lines = {
        NumbersBy.CLASSIFICATION: _with_composition(counting.lines(lambda one: one.classification.value), composition),
        NumbersBy.REGION: sorted(counting.lines(counting.region), key=lambda one: _place(one.key, tuple(REGIONS))),
        NumbersBy.LANGUAGE: sorted(counting.lines(lambda one: one.language), key=_most_first),
        NumbersBy.COUNTRY: sorted(counting.lines(counting.country), key=_most_first),
    }
    made = [Breakdown(by=by, lines=tuple(found)) for by, found in lines.items()]
    if field is not None:
        people = {one.person_id for one in counting.found if one.person_id}
        values = values_of(reader, "person", people)
        found = counting.lines(lambda one: values.get((one.person_id or "", field.id), ""))
        ordered = sorted(found, key=lambda one: _place(one.key, field.choices))
        made.append(Breakdown(by=NumbersBy.FIELD, lines=tuple(ordered), title=titles_of(reader, [field], language)[field.id]))
    (total,) = counting.lines(lambda one: "") or [NumberLine(key="")]
    return ParticipantNumbers(
        total=total, breakdowns=tuple(made), announced=activity.expected_participants, field_id=field.id if field else None
    )  # fmt: skip


def _place(key: str, order: Sequence[str]) -> tuple[bool, int, str]:
    """The place of a key in an order; what is not in it comes after, and what is not known last."""
    return not key, order.index(key) if key in order else len(order), key


def _most_first(line: NumberLine) -> tuple[bool, int, str]:
    return not line.key, -(line.expected + line.registered + line.present), line.key


class _Counting:
    """The participants that are counted, and what is known of them."""

    def __init__(self, reader: Reader, found: list[Participation]) -> None:
        self.found = found
        ids = tuple(one.id for one in found)
        marks = reader.all(SessionAttendance, participation_id=ids, attendance=Attendance.PRESENT) if ids else []
        self._present = {one.participation_id for one in marks} | {one.id for one in found if one.attendance is Attendance.PRESENT}
        organisations = tuple({one.organisation_id for one in found if one.organisation_id})
        people = tuple({one.person_id for one in found if one.person_id})
        self._organisations = {one.id: one for one in reader.all(Organisation, id=organisations)} if organisations else {}
        self._people = {one.id: one for one in reader.all(Person, id=people)} if people else {}

    def country(self, one: Participation) -> str:
        """The country of the organisation, or else of the person; empty where neither is known."""
        organisation, person = self._organisations.get(one.organisation_id or ""), self._people.get(one.person_id or "")
        return (organisation.place.country if organisation else None) or (person.country if person else None) or ""

    def region(self, one: Participation) -> str:
        """The region in which they are counted (a code of REGIONS); empty where that is not known."""
        organisation, country = self._organisations.get(one.organisation_id or ""), self.country(one)
        entered = organisation.region if organisation is not None else ""
        return main_region(entered, country or None) if entered or country else ""

    def lines(self, key_of: Callable[[Participation], str]) -> list[NumberLine]:
        """How many there are of each key, in the order in which they come."""
        counts: dict[str, list[int]] = {}
        for one in self.found:
            there = one.id in self._present
            count = counts.setdefault(key_of(one), [0, 0, 0])
            count[0] += one.reply is not Reply.DECLINED or there
            count[1] += one.reply is Reply.ACCEPTED
            count[2] += there
        return [NumberLine(key=key, expected=count[0], registered=count[1], present=count[2]) for key, count in counts.items()]


def _with_composition(lines: list[NumberLine], composition: Sequence[Composition]) -> list[NumberLine]:
    """The classifications in their order, with those that the body states and of which there is nobody yet."""
    found = {one.key: one for one in lines}
    made = []
    for kind in Classification:
        stated = [one for one in composition if one.classification is kind]
        if kind.value not in found and not stated:
            continue
        line = found.get(kind.value) or NumberLine(key=kind.value)
        known = [one for one in stated if one.least is not None]
        least = sum(one.least or 0 for one in known) if known else None
        most = sum(one.most if one.most is not None else one.least or 0 for one in known) if known else None
        made.append(
            NumberLine(
                key=line.key, expected=line.expected, registered=line.registered, present=line.present, least=least, most=most,
                as_requested=any(one.as_requested for one in stated),
            )
        )  # fmt: skip
    return made


# --- the field that the user has chosen ------------------------------------------------------------------------------------------


def countable_fields(workspace: Workspace, *, language: str = "en") -> list[tuple[str, str]]:
    """The own fields of people that are choices: id and title."""
    with workspace.read() as reader:
        fields = [one for one in fields_in(reader, "person") if one.type is OwnFieldType.CHOICE]
        titles = titles_of(reader, fields, language)
    return [(one.id, titles[one.id]) for one in fields]


def counted_field(reader: Reader) -> OwnField | None:
    """The own field by which participants are counted, None where none was chosen, or it is gone."""
    chosen = read_setting(reader, KEY)
    field = reader.find(OwnField, chosen) if chosen else None
    return field if field is not None and field.type is OwnFieldType.CHOICE and field.of_kind == "person" else None


def set_counted_field(workspace: Workspace, *, field_id: str | None) -> Changes:
    """Choose the own field of people by which participants are counted; None: none.  Raises NotFound, and Invalid for another kind."""
    with workspace.edit(message("Count participants by another field")) as unit:
        if field_id is not None:
            field = unit.get(OwnField, field_id)
            if field.of_kind != "person" or field.type is not OwnFieldType.CHOICE:
                raise Invalid(message("Participants can be counted only by a field of people with choices"))
        put_setting(unit, KEY, field_id or "")
    return unit.changes
