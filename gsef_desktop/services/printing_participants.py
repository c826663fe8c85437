"""The participants of a meeting as they stand in the printed list: by classification, then office, then country, organisation and name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.collation import collation_key
from gsef_desktop.documents.content import ParticipantClass, ParticipantGroup, ParticipantLine
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.body_rules import seats_on
from gsef_desktop.domain.records import (
    MEMBER_CLASSIFICATIONS,
    Activity,
    Attendance,
    Body,
    Classification,
    Composition,
    Meeting,
    Mode,
    Organisation,
    Participation,
    Person,
    Reply,
    Seat,
)
from gsef_desktop.reference.places import country_name
from gsef_desktop.services.body_details import composition_on
from gsef_desktop.services.participants_reading import GROUPS
from gsef_desktop.services.printing_names import Texts, person_name

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader

_ORDER = {classification: position for position, classification in enumerate(Classification)}
_BY_NAME = (Classification.ADVISOR, Classification.GUEST)
"""Those who come in their own name: the person stands first, the organisation behind it."""

_ATTENDANCE = {
    Attendance.PRESENT: "present",
    Attendance.APOLOGIES: "apologies",
    Attendance.PROXY: "by_proxy",
    Attendance.ABSENT: "absent",
}
_REPLIES = {Reply.NOT_INVITED: "not_invited", Reply.NONE: "no_reply", Reply.TENTATIVE: "tentative", Reply.DECLINED: "apologies"}
_MODES = {Mode.IN_PERSON: "in_person", Mode.ONLINE: "attends_online", Mode.UNKNOWN: "accepted"}


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line with what it is sorted by."""

    participation: Participation
    line: ParticipantLine
    key: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameLook:
    """How people are named: `functions`, `own_scripts` and `remarks` hold what stands behind a name, by the ids of participations; where
    there are `only` some, the list has no others."""

    honorifics: bool = True
    functions: Mapping[str, str] | None = None
    own_scripts: Mapping[str, str] | None = None
    remarks: Mapping[str, str] | None = None
    only: frozenset[str] | None = None


_USUAL = NameLook()


def read_groups(reader: Reader, meeting: Meeting, texts: Texts, words: Words, look: NameLook = _USUAL) -> tuple[ParticipantGroup, ...]:
    """The groups of the list that are not empty."""
    return _Groups(reader, meeting, texts, words, look).build()


class _Groups:
    def __init__(self, reader: Reader, meeting: Meeting, texts: Texts, words: Words, look: NameLook) -> None:
        self._reader, self._meeting, self._texts, self._words, self._look = reader, meeting, texts, words, look
        self._participations = reader.all(Participation, meeting_id=meeting.id)
        if look.only is not None:
            self._participations = [one for one in self._participations if one.id in look.only]
        self._day = reader.get(Activity, meeting.activity_id).time.earliest or date.today()
        seats = {one.seat_id for one in self._participations if one.seat_id}
        organisations = {one.organisation_id for one in self._participations if one.organisation_id}
        people = {one.person_id for one in self._participations if one.person_id}
        self._seats = {seat.id: seat for seat in reader.all(Seat, id=tuple(seats))} if seats else {}
        self._organisations = {one.id: one for one in reader.all(Organisation, id=tuple(organisations))} if organisations else {}
        self._people = {one.id: one for one in reader.all(Person, id=tuple(people))} if people else {}
        self._countries: dict[str, str] = {}
        texts.load(self._organisations.values())
        texts.load(self._seats.values())
        texts.load(self._participations)

    def build(self) -> tuple[ParticipantGroup, ...]:
        """The groups in the order of the list."""
        entries = [self._entry(one) for one in self._participations]
        groups = []
        for key, classifications in GROUPS:
            own = [entry for entry in entries if entry.participation.classification in classifications]
            if own:
                groups.append(self._group(key, own, classifications))
        return tuple(groups)

    def _group(self, key: str, entries: list[_Entry], classifications: Sequence[Classification]) -> ParticipantGroup:
        bodies = {self._seats[seat_id].body_id if (seat_id := entry.participation.seat_id) in self._seats else None for entry in entries}
        body_id = next(iter(bodies)) if len(bodies) == 1 else None
        classes = [ParticipantClass(label=label, lines=lines) for label, lines in self._labelled(entries)]
        stating = sorted({each for each in (body_id, self._meeting.body_id) if each is not None})
        compositions = [
            one for each in stating for one in composition_on(self._reader, each, self._day) if one.classification in classifications
        ]
        still_open = self._still_open(body_id, compositions, classifications) if self._look.only is None else None
        if still_open is not None:
            classes.append(still_open)
        all_seated = all(entry.participation.seat_id for entry in entries)
        requested = not all_seated and any(one.as_requested for one in compositions if one.body_id == self._meeting.body_id)
        return ParticipantGroup(title=self._title(key, body_id), classes=tuple(classes), count=None if requested else len(entries))

    def _title(self, key: str, body_id: str | None) -> str:
        """A body that is there as such gives its name; the body that meets, to its members."""
        body = self._reader.find(Body, body_id or (self._meeting.body_id if key == "members" else None))
        if body is None:
            return self._words(key)
        name = self._texts.get(body, "name")
        return self._words("members_of", body=name) if key == "members" else name if body.id != self._meeting.body_id else self._words(key)

    def _labelled(self, entries: list[_Entry]) -> list[tuple[str, tuple[ParticipantLine, ...]]]:
        """Lines by label; labels in the order of the classifications, then in that in which they were entered.

        Holders of seats keep the order of their seats; everybody else is sorted by country, organisation and family name.
        """
        entries = sorted(
            entries, key=lambda entry: (_ORDER[entry.participation.classification], entry.participation.rank, entry.participation.id)
        )
        by_label: dict[tuple[Classification, str], list[_Entry]] = {}
        for entry in entries:
            classification = entry.participation.classification
            capacity = "" if classification in MEMBER_CLASSIFICATIONS else self._texts.name(entry.participation, "capacity")
            by_label.setdefault((classification, capacity), []).append(entry)
        labelled = []
        for (classification, capacity), own in by_label.items():
            seated = [entry for entry in own if entry.participation.seat_id]
            others = sorted((entry for entry in own if not entry.participation.seat_id), key=lambda entry: entry.key)
            label = capacity or self._words.class_name(classification.value, len(own))
            labelled.append((label, tuple(entry.line for entry in (*seated, *others))))
        return labelled

    def _still_open(
        self, body_id: str | None, compositions: list[Composition], classifications: Sequence[Classification]
    ) -> ParticipantClass | None:
        """How many of a body's stated seats are still to be filled."""
        lines = [one for one in compositions if one.body_id == body_id and one.least is not None]
        if body_id is None or not lines:
            return None
        seats = seats_on(self._reader.all(Seat, body_id=body_id), self._day)
        held = sum(1 for seat in seats if seat.classification in classifications)
        least = max(0, sum(one.least or 0 for one in lines) - held)
        most = sum(one.most or one.least or 0 for one in lines) - held
        if most <= 0:
            return None
        words = self._words
        number = words("range", least=least, most=most) if least != most else str(most)
        stated = next((one for one in lines if one.least == least and (one.most or one.least) == most and one.text), None)
        text = f"{number}. {self._texts.name(stated, 'text')}" if stated is not None else number
        return ParticipantClass(label=words("to_be_appointed"), lines=(ParticipantLine(name=text, remark=True),))

    def _entry(self, one: Participation) -> _Entry:
        language = self._words.language
        organisation = self._organisations.get(one.organisation_id or "")
        person = self._people.get(one.person_id or "")
        name = self._texts.name(organisation) if organisation else ""
        place = self._country(organisation.place.country if organisation else None)
        who = self._who(one, person) if person else ""
        office = self._office(one)
        code, attends = clean(one.language), attends_key(one)
        if who and (one.classification in _BY_NAME or not (name or office)):
            behind = ", ".join(part for part in (name or office, place) if part)
            line = ParticipantLine(name=who, place=behind, language=code, attends=attends, id=one.id)
        else:
            title = name or office or self._words.class_name(one.classification.value, 1)
            line = ParticipantLine(
                name=title, place=place, represented_by=who, open_name=not who, language=code, attends=attends, id=one.id
            )
        family = person.family_name or person.own_script_name or who if person else ""
        key = tuple(collation_key(part, language) for part in (place, name or office, "" if one.head else "1", family, who))
        return _Entry(one, line, key)

    def _who(self, one: Participation, person: Person) -> str:
        """The name, that in the other script beside it, and the function."""
        look = self._look
        if not look.honorifics:
            person = replace(person, honorific="")
        name = clean(person_name(person, self._words.language))
        second = (look.own_scripts or {}).get(one.id, "")
        if second and second != name:
            name = f"{name} {second}"
        function = (look.functions or {}).get(one.id, "")
        remark = (look.remarks or {}).get(one.id, "")
        named = f"{name}, {function}" if function else name
        return f"{named} ({remark})" if remark else named

    def _office(self, one: Participation) -> str:
        if one.name:
            return self._texts.name(one)
        seat = self._seats.get(one.seat_id or "")
        return self._texts.name(seat, "title") if seat is not None else ""

    def _country(self, code: str | None) -> str:
        if code is None:
            return ""
        found = self._countries.get(code)
        if found is None:
            found = self._countries[code] = country_name(code, self._words.language)
        return found


def attends_key(one: Participation) -> str:
    """What is known of the attendance, or else of the reply, as a key of the fixed words."""
    return _ATTENDANCE.get(one.attendance) or _REPLIES.get(one.reply) or _MODES[one.mode]
