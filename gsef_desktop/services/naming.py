"""What a record is called in one line, whatever its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import RECORDS, Meeting, Person, Record, Seat, SeatTerm, kind_of
from gsef_desktop.reference.countries import country_name
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

_CLASSES = {kind_of(record): record for record in RECORDS}
_FIELDS = ("title", "name", "label", "symbol", "text", "file_name", "key")


def short_place(place: Place, language: str) -> str:
    """The shortest name of a place: the city, "Online", the country, else what was typed."""
    if place.online:
        return load_words(language)("online")
    return place.city or country_name(place.country, language) or place.text


def names_of(workspace: Workspace, *, refs: Iterable[RecordRef], language: str = "en") -> dict[RecordRef, str]:
    """The name of each record that is still there, in `language` where it is translated."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for ref in refs:
        if ref.kind in _CLASSES:
            by_kind[ref.kind].append(ref.id)
    found: dict[RecordRef, str] = {}
    with workspace.read() as reader:
        for kind, ids in by_kind.items():
            texts = reader.texts(kind, ids, language)
            for record in reader.all(_CLASSES[kind], id=ids):
                translated = texts.get((record.id, "title")) or texts.get((record.id, "name"))
                found[RecordRef(kind, record.id)] = translated or _name(reader, record, language)
    return found


def _name(reader: Reader, record: Record, language: str) -> str:
    if isinstance(record, Person):
        return person_name(record, language)
    if isinstance(record, Meeting):
        activity = names_in(reader, RecordRef("activity", record.activity_id), language)
        return " ".join(part for part in (activity, record.symbol) if part)
    if isinstance(record, SeatTerm):
        return names_in(reader, RecordRef("seat", record.seat_id), language)
    if isinstance(record, Seat) and not record.title:
        return load_words(language).class_of_one(record.classification.value)
    for field in _FIELDS:
        if isinstance(value := getattr(record, field, None), str) and value:
            return value
    return ""


def names_in(reader: Reader, ref: RecordRef, language: str = "en") -> str:
    """The name of one record in its original language, empty where it is gone; a seat without a title is named in `language`."""
    record = reader.find(_CLASSES[ref.kind], ref.id)
    return _name(reader, record, language) if record is not None else ""
