"""Everything that a file holds about a person: read, as one PDF, or as one JSON file for another program."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from typing import NamedTuple

from gsef_desktop.domain.calendar_kept import decode_kept
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.own_values import format_own_value
from gsef_desktop.domain.records import (
    ActionItem,
    ActionOwner,
    Activity,
    Address,
    AgendaItem,
    ArchiveLink,
    Attachment,
    Ballot,
    CalendarComponent,
    Capacity,
    Choice,
    Delegate,
    Detail,
    Finding,
    LanguageOfficer,
    Meeting,
    MeetingSession,
    Organisation,
    OwnField,
    OwnValue,
    Participation,
    Person,
    PersonFunction,
    Record,
    Seat,
    SeatTerm,
    SessionAttendance,
    Task,
    Translation,
    Vote,
    VoteCandidate,
    kind_of,
)
from gsef_desktop.reference.countries import country_name
from gsef_desktop.services.activity_details import sources_of
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.naming import names_in
from gsef_desktop.services.own_fields import fields_in, titles_of
from gsef_desktop.storage.purge_rows import Named, mentions, names_of, same_people
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

FORMAT = "gsef-personal-data"
"""What the JSON file says it is."""

_PERSON_FIELDS = (
    "honorific", "given_name", "family_name", "own_script_name", "family_name_first", "mail", "telephone", "address", "country",
    "languages", "diet", "needs", "consent_on", "tags", "note",
)  # fmt: skip
_MOST_EXCERPT = 600


class Changed(NamedTuple):
    """A field that an edit changed, with its value before and after, in words."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class DataItem:
    """One record: its kind and id, what it is about, and what it says, by the names of fields (or titles of own ones)."""

    kind: str
    id: str
    about: str = ""
    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, kw_only=True)
class PersonalData:
    """Everything about a person; `sections` are keys and their records, those without any are left out."""

    person_id: str
    name: str
    collected_on: date
    sections: tuple[tuple[str, tuple[DataItem, ...]], ...]
    portrait: Attachment | None = None


def collect_personal_data(
    workspace: Workspace, *, person_id: str, language: str = "en", render: Callable[[Message], str] = str, today: date | None = None
) -> PersonalData:
    """Read everything that a file holds about a person, old values of the history included.

    `render` puts the names of edits into the reader's language.  Raises NotFound.
    """
    with workspace.read() as reader:
        person = reader.find(Person, person_id)
        if person is None or person.erased:
            raise NotFound(message("Nobody of this kind is in the file."), meaning=message("Nothing has been written."))

        def ask(sql: str, parameters: Sequence[object]) -> list[tuple[object, ...]]:
            return reader.rows(sql, list(parameters))

        ids = same_people(ask, person_id)
        named = names_of(ask, ids)
        collector = _Collector(reader, ids, named, language)
        sections: list[tuple[str, tuple[DataItem, ...]]] = []
        for key, read in collector.sections():
            sections.append((key, tuple(read())))
            if key not in ("responsibilities", "agenda", "archive"):  # of these only the title was told
                collector.seen.update((item.kind, item.id) for item in sections[-1][1])
        portrait = reader.find(Attachment, person.portrait_id)
    owned = [RecordRef(item.kind, item.id) for key, items in sections for item in items if key in _WITH_HISTORY]
    sections.append(("history", tuple(_history(workspace, dict.fromkeys(owned), render))))
    return PersonalData(
        person_id=person_id, name=person_name(person, language), collected_on=today or date.today(),
        sections=tuple((key, items) for key, items in sections if items), portrait=portrait,
    )  # fmt: skip


def find_person(workspace: Workspace, *, reference: str) -> str:
    """The id of the person whom an id, a mail address or a name means.  Raises NotFound where that is nobody or not one person."""
    from gsef_desktop.domain.mail_addresses import mail_addresses
    from gsef_desktop.services.people_named import person_named

    with workspace.read() as reader:
        if reader.find(Person, reference) is not None:
            return reference
        wanted = reference.strip().casefold()
        every = reader.all(Person, erased=False) if "@" in wanted else []
        found = [one.id for one in every if wanted in {mail.casefold() for mail in mail_addresses(one.mail)}]
        named = found[0] if len(found) == 1 else person_named(reader, reference)
    if named is None:
        raise NotFound(
            message("“{name}” is not one person of this file.", name=reference), meaning=message("Nothing has been written."),
            remedy=message("Give the id of a person; “list FILE people” shows them."),
        )  # fmt: skip
    return named


_WITH_HISTORY = ("person", "own_fields", "functions", "addresses", "participations", "attendance", "delegations", "details")


class _Collector:
    """Reads the sections one by one."""

    def __init__(self, reader: Reader, ids: list[str], named: Named, language: str) -> None:
        self._reader, self._ids, self._named, self._language = reader, ids, named, language
        self.seen = set[tuple[str, str]]()
        """what was told already"""

    def sections(self) -> list[tuple[str, Callable[[], Iterable[DataItem]]]]:
        return [
            ("person", self._people), ("own_fields", self._own), ("functions", self._functions), ("addresses", self._addresses),
            ("seats", self._seats), ("participations", self._participations),
            ("attendance", self._attendance), ("delegations", self._delegations),
            ("responsibilities", self._responsibilities), ("tasks", self._tasks), ("agenda", self._agenda), ("archive", self._archive),
            ("details", self._details), ("translations", self._translations), ("sources", self._sources), ("calendar", self._calendar),
            ("findings", self._findings), ("mentions", self._mentions),
        ]  # fmt: skip

    def _name(self, kind: str, id: str | None) -> str:
        return names_in(self._reader, RecordRef(kind, id), self._language) if id else ""

    def _people(self) -> Iterable[DataItem]:
        for id in self._ids:
            rows = self._reader.rows("SELECT deleted FROM person WHERE id = ?", (id,))
            one = self._reader.find(Person, id)
            if one is None:  # found to be the same, or deleted: its row is still there
                one = _tombstone(self._reader, id)
            if one is None:
                continue
            values: list[tuple[str, object]] = [(name, _plain(getattr(one, name))) for name in _PERSON_FIELDS if getattr(one, name)]
            values = [(name, country_name(str(value), self._language) if name == "country" else value) for name, value in values]
            if one.merged_into_id:
                values.append(("merged", self._name("person", one.merged_into_id)))
            if one.portrait_id and (picture := self._reader.find(Attachment, one.portrait_id)) is not None:
                values.append(("portrait", f"{picture.media_type}, {picture.size} B"))
            yield DataItem(kind="person", id=id, about=person_name(one, self._language) if rows else "", values=tuple(values))

    def _own(self) -> Iterable[DataItem]:
        known: dict[str, OwnField] = {field.id: field for field in fields_in(self._reader, "person")}
        titles = titles_of(self._reader, known.values(), self._language)
        for one in self._reader.all(OwnValue, owner_kind="person", owner_id=self._ids):
            field = known.get(one.field_id)
            if field is not None:
                text = format_own_value(field, one.text, self._language)
                yield DataItem(kind="own_value", id=one.id, values=((titles[field.id], text),))

    def _functions(self) -> Iterable[DataItem]:
        for one in self._reader.all(PersonFunction, person_id=self._ids, order_by=("valid_from",)):
            yield self._item(one, self._name("organisation", one.organisation_id), ("title", "valid_from", "valid_to"))

    def _addresses(self) -> Iterable[DataItem]:
        for one in self._reader.all(Address, person_id=self._ids, order_by=("rank",)):
            yield self._item(one, "", ("label", "text"))

    def _seats(self) -> Iterable[DataItem]:
        every = [*self._reader.all(SeatTerm, person_id=self._ids), *self._reader.all(SeatTerm, deputy_id=self._ids)]
        found = {one.id: one for one in every}
        for one in found.values():
            seat = self._reader.find(Seat, one.seat_id)
            body = self._name("body", seat.body_id) if seat is not None else ""
            more = (("body", body), ("organisation", self._name("organisation", one.organisation_id)))
            yield self._item(one, self._name("seat", one.seat_id), ("valid_from", "valid_to", "text"), more)

    def _participations(self) -> Iterable[DataItem]:
        names = (
            "name", "classification", "capacity", "language", "reply", "mode", "attendance", "note", "acts_as", "head", "invited_on",
            "replied_on", "arrives_on", "arrives_at", "departs_on", "departs_at", "travel", "hotel", "badge_name", "needs",
        )  # fmt: skip
        for one in self._reader.all(Participation, person_id=self._ids):
            other = self._reader.find(Participation, one.substitute_for_id)
            more = [("substitute_for", self._name("organisation", other.organisation_id) or other.name)] if other is not None else []
            said = tuple(name for name in names if getattr(one, name) not in (False, Capacity.NONE))
            yield self._item(one, self._name("meeting", one.meeting_id), said, more)
            for ballot in self._reader.all(Ballot, participation_id=one.id):
                vote = self._reader.find(Vote, ballot.vote_id)
                yield self._item(ballot, vote.question if vote is not None else "", ("choice",) if ballot.choice is not Choice.NONE else ())
        for candidate in self._reader.all(VoteCandidate, person_id=self._ids):
            vote = self._reader.find(Vote, candidate.vote_id)
            yield self._item(candidate, vote.question if vote is not None else "", ("votes", "elected"))

    def _attendance(self) -> Iterable[DataItem]:
        """Session by session.  Who spoke for them is left out: that is somebody else's name."""
        for one in self._reader.all(Participation, person_id=self._ids):
            for mark in self._reader.all(SessionAttendance, participation_id=one.id):
                session = self._reader.find(MeetingSession, mark.session_id)
                day = session.day.isoformat() if session is not None and session.day is not None else ""
                start, arrived, left = (
                    f"{each:%H:%M}" if each is not None else "" for each in (session and session.start, mark.arrived, mark.left)
                )
                more = (("session", f"{day} {start}".strip()), ("arrived", arrived), ("left", left))
                yield self._item(mark, self._name("meeting", one.meeting_id), ("attendance",), more)

    def _delegations(self) -> Iterable[DataItem]:
        for one in self._reader.all(Delegate, person_id=self._ids):
            yield self._item(one, self._name("activity", one.activity_id), ("reply", "note"))

    def _responsibilities(self) -> Iterable[DataItem]:
        for one in self._reader.all(Organisation, responsible_id=self._ids):
            yield DataItem(kind="organisation", id=one.id, about=one.name)
        for activity in (*self._reader.all(Activity, responsible_id=self._ids), *self._reader.all(Activity, ask_id=self._ids)):
            yield DataItem(kind="activity", id=activity.id, about=activity.title)
        for officer in self._reader.all(LanguageOfficer, person_id=self._ids):
            yield self._item(officer, "", ("language",))

    def _tasks(self) -> Iterable[DataItem]:
        for one in self._reader.all(Task, owner_id=self._ids):
            yield self._item(one, one.title, ("due_on", "done_on", "text"))
        more = {one.action_id for one in self._reader.all(ActionOwner, person_id=self._ids)}
        for item in (*self._reader.all(ActionItem, owner_id=self._ids), *self._reader.all(ActionItem, id=sorted(more))):
            yield self._item(item, item.title, ("due_on", "done_on"))

    def _agenda(self) -> Iterable[DataItem]:
        for one in self._reader.all(AgendaItem, lead_person_id=self._ids):
            meeting = self._reader.find(Meeting, one.meeting_id)
            yield DataItem(kind="agenda_item", id=one.id, about=", ".join(filter(None, (self._name("meeting", meeting.id if meeting else None), one.title))))  # fmt: skip # noqa: E501

    def _archive(self) -> Iterable[DataItem]:
        for one in self._reader.all(ArchiveLink, person_id=self._ids):
            yield self._item(one, self._name("archive_document", one.document_id), ("relation",))

    def _details(self) -> Iterable[DataItem]:
        for one in self._reader.all(Detail, owner_kind="person", owner_id=self._ids, order_by=("rank",)):
            yield DataItem(kind="detail", id=one.id, values=((one.label or "text", one.text),))

    def _translations(self) -> Iterable[DataItem]:
        for one in self._reader.all(Translation, owner_kind="person", owner_id=self._ids):
            yield DataItem(kind="translation", id=one.id, values=(("language", one.language), (one.field, one.text)))

    def _sources(self) -> Iterable[DataItem]:
        for id in self._ids:
            for one in sources_of(self._reader, "person", id):
                where = one.entry.document, one.section
                yield DataItem(kind="source_line", id="", about=", ".join(filter(None, where)),
                               values=(("line", one.entry.line), ("text", one.entry.text)))  # fmt: skip

    def _calendar(self) -> Iterable[DataItem]:
        names = self._named.names
        for one in self._reader.all(CalendarComponent):
            kept = decode_kept(one.kept)
            lines = [line for line in kept.lines if names(line)]
            for each in kept.attendees:
                text = " ".join(filter(None, (each.attendee.name, each.attendee.mail)))
                if each.person_id in self._ids or names(text):
                    lines.append(f"ATTENDEE {text}")
            if kept.organizer is not None:
                text = f"{kept.organizer.name} {kept.organizer.mail}".strip()
                lines += [f"ORGANIZER {text}"] if names(text) else []
            if lines:
                about = self._name("activity", one.activity_id)
                yield DataItem(kind="calendar_component", id=one.id, about=about, values=(("uid", one.uid), ("text", "\n".join(lines))))

    def _findings(self) -> Iterable[DataItem]:
        wanted = {f"person:{id}" for id in self._ids}
        for one in self._reader.all(Finding):
            if wanted & set(one.subjects):
                yield DataItem(kind="finding", id=one.id, values=(("text", one.title),))

    def _mentions(self) -> Iterable[DataItem]:
        """Records of others in whose texts they are named."""

        def ask(sql: str, parameters: Sequence[object]) -> list[tuple[object, ...]]:
            return self._reader.rows(sql, list(parameters))

        for kind, n, texts in mentions(ask, self._named):
            names = ", ".join(f'"{name}"' for name in texts)
            for id, *found in self._reader.rows(f'SELECT id, {names} FROM "{kind}" WHERE n = ? AND deleted = 0', (n,)):
                if (kind, id) not in self.seen:
                    said = "\n".join(_excerpt(str(text), self._named.hidden(str(text))) for text in found)
                    yield DataItem(kind=kind, id=id, about=self._name(kind, id), values=(("text", said),))

    def _item(self, one: Record, about: str, names: Sequence[str], more: Sequence[tuple[str, object]] = ()) -> DataItem:
        values = [(name, _plain(getattr(one, name))) for name in names]
        return DataItem(kind=kind_of(one), id=one.id, about=about, values=tuple((n, v) for n, v in (*more, *values) if v not in ("", None)))


def _history(workspace: Workspace, refs: Iterable[RecordRef], render: Callable[[Message], str]) -> Iterable[DataItem]:
    """What edits did to their rows, the newest first, with old and new values."""
    made: dict[tuple[int, str], DataItem] = {}
    for ref in refs:
        for entry in workspace.history(ref):
            changes = tuple(
                Changed(change.field, _shown(change.old), _shown(change.new)) for change in entry.changes if change.old or change.new
            )
            values: list[tuple[str, object]] = [("when", entry.when.isoformat(timespec="minutes")), ("author", entry.author)]
            values.append(("change", changes))
            item = DataItem(kind=ref.kind, id=ref.id, about=render(entry.label), values=tuple((n, v) for n, v in values if v))
            made[entry.transaction, ref.id] = item
    return [item for _, item in sorted(made.items(), key=lambda pair: (-pair[0][0], pair[0][1]))]


def _tombstone(reader: Reader, id: str) -> Person | None:
    """The row of somebody who was merged or deleted."""
    from gsef_desktop.storage.schema import table_of

    info = table_of(Person)
    rows = reader.rows(f"SELECT {info.select_list()} FROM person AS t WHERE t.id = ?", (id,))
    return info.decode(rows[0]) if rows else None


def _excerpt(text: str, hidden: str) -> str:
    """A text, or of a long one what stands around the first difference from how it would be without the name."""
    if len(text) <= _MOST_EXCERPT:
        return text
    at = next((number for number, (one, other) in enumerate(zip(text, hidden, strict=False)) if one != other), 0)
    start = max(0, at - _MOST_EXCERPT // 2)
    return ("…" if start else "") + text[start : start + _MOST_EXCERPT] + ("…" if start + _MOST_EXCERPT < len(text) else "")


def _for_json(one: DataItem) -> dict[str, object]:
    values = dict(one.values)
    if isinstance(changes := values.get("change"), tuple):
        values["change"] = [change._asdict() for change in changes]
    return values


def _shown(value: object) -> str:
    if value in (None, "", []):
        return "–"
    if isinstance(value, bytes):
        return f"{len(value)} B"
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return list(value) if isinstance(value, tuple) else value


# --- for another program -----------------------------------------------------------------------------------------------------------------


def personal_data_json(workspace: Workspace, *, person_id: str) -> bytes:
    """Everything about a person as one JSON file, the portrait included.  Raises NotFound."""
    data = collect_personal_data(workspace, person_id=person_id)
    plain: dict[str, object] = {
        "format": FORMAT, "version": 1, "person": data.person_id, "name": data.name, "collected_on": data.collected_on.isoformat(),
        "sections": {
            key: [{"kind": one.kind, "id": one.id, "about": one.about, "values": _for_json(one)} for one in items]
            for key, items in data.sections
        },
    }  # fmt: skip
    if data.portrait is not None:
        picture = data.portrait
        plain["portrait"] = {"media_type": picture.media_type, "data": base64.b64encode(picture.data).decode()}
    return (json.dumps(plain, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
