"""Moving what points at one record to another one, without losing a word.

A row that comes to say what another one says already is united with it: empty fields are filled, texts joined, and a value that
contradicts is kept in words.  A link row, whose id is made from its ends, gets the id of its new ends, as another laptop would make it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from enum import Enum
from typing import Any, NamedTuple

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.duplicates import pair_key
from gsef_desktop.domain.field_words import field_word
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.money import write_typed_amount
from gsef_desktop.domain.place import NO_PLACE
from gsef_desktop.domain.records import (
    ActionOwner,
    ActivityPartner,
    Address,
    ArchiveLink,
    ArchiveRelation,
    Attendance,
    Ballot,
    CalendarComponent,
    Capacity,
    Classification,
    Delegate,
    Detail,
    Fee,
    Finding,
    LanguageOfficer,
    Membership,
    Mode,
    Organisation,
    OwnField,
    OwnValue,
    Participation,
    PersonFunction,
    Record,
    Reply,
    SavedView,
    SeatTerm,
    SessionAttendance,
    Setting,
    SourceLink,
    Translation,
    kind_of,
    link_id,
)
from gsef_desktop.services.naming import names_in
from gsef_desktop.services.removal import attached_records, references_to
from gsef_desktop.services.table_words import shown_value
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit

Render = Callable[[Message], str]


class _Twin(NamedTuple):
    """When two rows are one: `same` fields are equal.  Unless they `must` be one (there is room for one only, or they would be counted
    twice), they are united only where nothing else contradicts."""

    same: tuple[str, ...]
    must: bool = False


_TWINS: Mapping[type[Record], _Twin] = {
    ActionOwner: _Twin(("action_id", "person_id", "organisation_id"), must=True),
    ActivityPartner: _Twin(("activity_id", "series_id", "organisation_id", "role")),
    Address: _Twin(("organisation_id", "person_id", "text")),
    ArchiveLink: _Twin(("document_id", "organisation_id", "person_id", "activity_id", "series_id"), must=True),
    Ballot: _Twin(("vote_id", "participation_id"), must=True),
    Delegate: _Twin(("activity_id", "person_id"), must=True),
    Detail: _Twin(("owner_kind", "owner_id", "label", "text")),
    Fee: _Twin(("organisation_id", "year"), must=True),
    LanguageOfficer: _Twin(("language", "person_id"), must=True),
    Membership: _Twin(("organisation_id", "status", "since")),
    OwnValue: _Twin(("field_id", "owner_kind", "owner_id"), must=True),
    PersonFunction: _Twin(("person_id", "organisation_id")),
    SeatTerm: _Twin(("seat_id", "organisation_id", "person_id")),
    SessionAttendance: _Twin(("participation_id", "session_id"), must=True),
    SourceLink: _Twin(("owner_kind", "owner_id", "source_line_id"), must=True),
    Translation: _Twin(("owner_kind", "owner_id", "field", "language"), must=True),
}

_MADE_OF: Mapping[type[Record], Callable[[Any], str]] = {
    ActionOwner: lambda row: link_id("action_owner", row.action_id, row.person_id or row.organisation_id),
    Ballot: lambda row: link_id("ballot", row.vote_id, row.participation_id),
    ArchiveLink: lambda row: link_id("archive_link", row.document_id, *_owner_of(row)),
    Delegate: lambda row: link_id("delegate", row.activity_id, row.person_id),
    Fee: lambda row: link_id("fee", row.organisation_id, str(row.year)),
    LanguageOfficer: lambda row: link_id("language_officer", row.language, row.person_id),
    OwnValue: lambda row: link_id("own_value", row.field_id, row.owner_id),
    SessionAttendance: lambda row: link_id("session_attendance", row.participation_id, row.session_id),
    SourceLink: lambda row: link_id("source_link", row.owner_id, row.source_line_id),
    Translation: lambda row: link_id(row.owner_kind, row.owner_id, row.field, row.language),
}
"""How the ids of link rows are made.  A row whose id was not made so keeps it."""

_BETTER: Mapping[str, tuple[Enum, ...]] = {
    "reply": (Reply.ACCEPTED, Reply.TENTATIVE, Reply.DECLINED, Reply.NONE, Reply.NOT_INVITED),
    "attendance": (Attendance.PRESENT, Attendance.PROXY, Attendance.APOLOGIES, Attendance.ABSENT, Attendance.UNKNOWN),
    "classification": tuple(Classification),
    "relation": tuple(ArchiveRelation),
}
"""Of two different values the one that comes first is kept."""
_NOTHING = (Reply.NONE, Reply.NOT_INVITED, Attendance.UNKNOWN, Mode.UNKNOWN, Classification.GUEST, Capacity.NONE)
_TERM = ("valid_from", "valid_to")
_TEXTS_WITH_IDS: tuple[tuple[type[Record], str], ...] = (
    (SavedView, "definition"), (Setting, "value"), (CalendarComponent, "kept"),
)  # fmt: skip


def is_empty(value: object) -> bool:
    """Whether a field says nothing."""
    return value in ("", None, (), False, NO_PLACE) or value in _NOTHING


def says_the_same(one: object, other: object) -> bool:
    """Whether two values differ in nothing but capitals and spaces."""
    if isinstance(one, str) and isinstance(other, str):
        return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
    return one == other


def joined(*texts: str) -> str:
    """Texts below each other; a line that stands there already is not repeated."""
    lines: dict[str, None] = {}
    for text in texts:
        lines.update((line, None) for line in text.split("\n") if line.strip() or lines)
    return "\n".join(lines).strip()


def in_words(reader: Reader, record: Record | type[Record], field: str, value: object, render: Render, language: str = "en") -> str:
    """A value as a person reads it: the name of a record, a country, a word for a choice."""
    if isinstance(value, str) and field.endswith("_id"):
        table = next((table for table, name in _tables_of(record) if name == field), "")
        return names_in(reader, RecordRef(table, value), language) or value
    plain: Any = value.value if isinstance(value, Enum) else value
    return str(plain) if isinstance(plain, (float, int)) and not isinstance(plain, bool) else shown_value(field, plain, language, render)


def _tables_of(record: Record | type[Record]) -> list[tuple[str, str]]:
    from gsef_desktop.domain.records import RECORDS

    cls = record if isinstance(record, type) else type(record)
    return [(kind_of(each), one.field) for each in RECORDS for one in references_to(kind_of(each)) if one.record is cls]


class Mover:
    """Moves what points at records, within one edit.  `words` collects what found no place in a row."""

    def __init__(self, unit: Unit, render: Render) -> None:
        self._unit, self._render = unit, render
        self.words: list[str] = []

    def move(self, cls: type[Record], old: str, new: str) -> None:
        """Let everything that points at the record `old` point at `new`."""
        unit, kind = self._unit, kind_of(cls)
        for reference in references_to(kind):
            if reference.field != "merged_into_id":  # what was merged before leads on through the record that goes now
                equal: dict[str, Any] = {reference.field: old}
                for row in unit.all(reference.record, **equal):
                    self._put(row, {reference.field: new}, {reference.field: old})
        for attached in attached_records():
            for row in unit.all(attached, owner_kind=kind, owner_id=old):
                self._put(row, {"owner_id": new}, {"owner_id": old})
        self._move_texts(kind, old, new)

    # --- rows ------------------------------------------------------------------------------------------------------------------------

    def _put(self, found: Record, changes: dict[str, str], before: dict[str, str]) -> None:
        """Give a row other ends: change it, make it anew, or unite it with one that is there."""
        unit, cls = self._unit, type(found)
        row = unit.find(cls, found.id)
        if row is None or any(getattr(row, name) != value for name, value in before.items()):
            return  # it went with another one meanwhile
        wanted = _sensible(replace(row, **changes))
        twin = self._twin(wanted)
        if twin is not None:
            self._unite(twin, wanted)
        elif (made := _MADE_OF.get(cls)) is not None and row.id == made(row) != made(wanted):
            unit.add(replace(wanted, id=made(wanted)))
            self.move(cls, row.id, made(wanted))
            unit.delete(cls, row.id)
        else:
            unit.update(cls, row.id, **{name: getattr(wanted, name) for name in _names(cls) if getattr(wanted, name) != getattr(row, name)})

    def _twin(self, wanted: Record) -> Record | None:
        """The row that says already what this one is about to say."""
        if isinstance(wanted, Participation):
            return self._same_participation(wanted)
        rule = _TWINS.get(type(wanted))
        if rule is None:
            return None
        equal = {name: getattr(wanted, name) for name in rule.same if name != "text"}
        found = [
            other
            for other in self._unit.all(type(wanted), **equal)
            if other.id != wanted.id and all(says_the_same(getattr(other, name), getattr(wanted, name)) for name in rule.same)
        ]
        compatible = next((other for other in found if _is_compatible(other, wanted, rule.same)), None)
        return compatible or (found[0] if found and rule.must else None)

    def _same_participation(self, wanted: Participation) -> Participation | None:
        """Where somebody stands on the list of a meeting already, for the same organisation and in the same seat as far as is known."""
        for other in self._unit.all(Participation, meeting_id=wanted.meeting_id, person_id=wanted.person_id):
            if other.id == wanted.id or not all(_agrees(other, wanted, name) for name in ("seat_id", "organisation_id", "name")):
                continue
            if wanted.person_id or (wanted.organisation_id and wanted.organisation_id == other.organisation_id):
                return other
        return None

    def _unite(self, twin: Record, gone: Record) -> None:
        """Put into `twin` what only `gone` says, and take that one away."""
        unit, cls = self._unit, type(twin)
        rule = _TWINS.get(cls, _Twin(()))
        updates: dict[str, Any] = {}
        said: list[str] = []
        for name in _names(cls):
            ours, theirs = getattr(twin, name), getattr(gone, name)
            if name in rule.same or name == "rank" or is_empty(theirs) or theirs == twin.id or says_the_same(ours, theirs):
                continue
            if is_empty(ours):
                updates[name] = theirs
            elif name in _BETTER:
                first, second = sorted((ours, theirs), key=_BETTER[name].index)
                updates[name] = first
                if name != "relation":  # what is made by somebody may well be about them
                    said.append(self._said(gone, name, second))
            elif name in ("note", "text") and not isinstance(twin, (OwnValue, Translation)):
                updates[name] = joined(ours, theirs)
            else:
                said.append(self._said(gone, name, theirs))
        if said and hasattr(twin, "note"):
            updates["note"] = joined(str(updates.get("note", twin.note)), *said)
        else:
            self.words += said
        if updates:
            unit.update(cls, twin.id, **updates)
        self.move(cls, gone.id, twin.id)
        unit.delete(cls, gone.id)

    def _said(self, row: Record, name: str, value: object) -> str:
        """A value that cannot stay in its field, as a line of a note."""
        unit, render = self._unit, self._render
        word = render(field_word(name, kind_of(row)))
        if isinstance(row, OwnValue):
            word = unit.get(OwnField, row.field_id).title
        elif isinstance(row, Translation):
            word = f"{render(field_word(row.field, row.owner_kind))} ({row.language})"
        elif isinstance(row, Fee):
            word = f"{word} {row.year}"
        if isinstance(row, Fee) and isinstance(value, int) and name in ("amount", "paid"):
            said = write_typed_amount(value, row.currency, "en")
        else:
            said = in_words(unit, row, name, value, render)
        return render(message("{field}: {value}", field=word, value=said))

    # --- ids in texts ----------------------------------------------------------------------------------------------------------------

    def _move_texts(self, kind: str, old: str, new: str) -> None:
        unit, subject = self._unit, f"{kind}:{old}"
        where = "EXISTS (SELECT 1 FROM json_each(t.subjects) WHERE value = ?)"
        for finding in unit.select(Finding, where=where, parameters=(subject,)):
            subjects = tuple(dict.fromkeys(f"{kind}:{new}" if each == subject else each for each in finding.subjects))
            key = finding.key.replace(old, new)
            if key.startswith("same:"):
                ids = key.split(":")[2:]
                key = pair_key(kind, *ids)
                if len(set(ids)) < 2 or unit.count(Finding, key=key):
                    unit.delete(Finding, finding.id)  # it was about these two, or is said of the one that stays
                    continue
            unit.update(Finding, finding.id, subjects=subjects, key=key)
        for cls, name in _TEXTS_WITH_IDS:
            for row in unit.select(cls, where=f"instr(t.{name}, ?) > 0", parameters=(old,)):
                unit.update(cls, row.id, **{name: getattr(row, name).replace(old, new)})


def _names(cls: type[Record]) -> list[str]:
    return [each.name for each in fields(cls) if each.name != "id"]


def _owner_of(link: ArchiveLink) -> tuple[str, str]:
    """The kind and the id of what a document of the archive is linked to."""
    ends = (("organisation", link.organisation_id), ("person", link.person_id), ("activity", link.activity_id), ("series", link.series_id))
    return next(((kind, id) for kind, id in ends if id is not None), ("", ""))


def _sensible(row: Record) -> Record:
    """A row that came to point at itself, or twice at one person, without that."""
    if isinstance(row, Organisation) and row.parent_id == row.id:
        return replace(row, parent_id=None)
    if isinstance(row, SeatTerm) and row.person_id is not None and row.person_id == row.deputy_id:
        return replace(row, deputy_id=None)
    if isinstance(row, Participation):  # nobody speaks for themselves, or comes in their own place
        if row.substitute_for_id == row.id:
            row = replace(row, substitute_for_id=None)
        return replace(row, proxy_id=None) if row.proxy_id == row.id else row
    return row


def _agrees(one: Record, other: Record, name: str) -> bool:
    ours, theirs = getattr(one, name), getattr(other, name)
    return is_empty(ours) or is_empty(theirs) or says_the_same(ours, theirs)


def _is_compatible(one: Record, other: Record, same: tuple[str, ...]) -> bool:
    """Whether two rows contradict each other nowhere.  Both ends of a term are one thing."""
    names = [name for name in _names(type(one)) if name not in (*same, *_TERM, "rank")]
    if not all(_agrees(one, other, name) for name in names):
        return False
    if not hasattr(one, "valid_from"):
        return True
    terms = [tuple(getattr(each, name) for name in _TERM) for each in (one, other)]
    return terms[0] == terms[1] or (None, None) in terms
