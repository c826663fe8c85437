"""What the lists share: values as they stand in lists, and the sources, translations and details of records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from gsef_desktop.domain.edtf import to_edtf
from gsef_desktop.domain.erased import participant_word
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    ActivityStatus,
    Detail,
    Organisation,
    Person,
    Record,
    SourceDocument,
    SourceLine,
    SourceLink,
    Translation,
)
from gsef_desktop.domain.time_frame import Certainty, TimeFrame
from gsef_desktop.services.listing_values import (
    DetailEntry,
    PlaceEntry,
    SourceEntry,
    TimeEntry,
)
from gsef_desktop.storage.reader import Reader

R = TypeVar("R", bound=Record)


def time_entry(frame: TimeFrame) -> TimeEntry:
    """A time frame as it stands in lists."""
    return TimeEntry(
        text=frame.text,
        edtf=to_edtf(frame),
        earliest=frame.earliest,
        latest=frame.latest,
        kind=frame.kind.value,
        precision=frame.precision.value,
        date_certainty=frame.date_certainty.value,
        place_certainty=frame.place_certainty.value,
        start_time=frame.start_time,
        end_time=frame.end_time,
        zone=frame.zone,
    )


def place_entry(place: Place) -> PlaceEntry:
    """A place as it stands in lists."""
    return PlaceEntry(text=place.text, city=place.city, country=place.country, online=place.online)


def shown_status(activity: Activity) -> str:
    """The one word for an activity: cancelled, held, confirmed or tentative."""
    if activity.status is not ActivityStatus.PLANNED:
        return activity.status.value
    return "confirmed" if activity.time.date_certainty is Certainty.CONFIRMED else "tentative"


def person_name(person: Person, language: str = "en") -> str:
    """Honorific and names in the order in which the person writes them; of one who was erased "a participant" in the language."""
    if person.erased:
        return participant_word(language)
    names = names_in_order(person.given_name, person.family_name, family_first=person.family_name_first)
    return " ".join(filter(None, (person.honorific, names))) if names else person.own_script_name or person.honorific


def names_in_order(given: str, family: str, *, family_first: bool) -> str:
    """Given and family name in the order in which a person writes them; either may be empty."""
    return " ".join(filter(None, (family, given) if family_first else (given, family)))


class Notes:
    """Sources, translations and details of the records of one kind, read at once."""

    def __init__(self, reader: Reader, kind: str) -> None:
        self.sources: dict[str, list[SourceEntry]] = defaultdict(list)
        self.titles: dict[str, dict[str, str]] = defaultdict(dict)
        self.details: dict[str, list[DetailEntry]] = defaultdict(list)
        links = reader.all(SourceLink, owner_kind=kind)
        lines = {line.id: line for line in reader.all(SourceLine)} if links else {}
        names = {document.id: document.file_name for document in reader.all(SourceDocument)}
        for link in links:
            if (line := lines.get(link.source_line_id)) is not None:
                self.sources[link.owner_id].append(SourceEntry(document=names.get(line.document_id, ""), line=line.line, text=line.text))
        for entries in self.sources.values():
            entries.sort(key=lambda entry: (entry.document, entry.line))
        for translation in reader.all(Translation, owner_kind=kind):
            if translation.field in {"title", "name"}:
                self.titles[translation.owner_id][translation.language] = translation.text
        for detail in reader.all(Detail, owner_kind=kind, order_by=("rank",)):
            self.details[detail.owner_id].append(DetailEntry(label=detail.label, text=detail.text))

    def source(self, record: Record) -> tuple[SourceEntry, ...]:
        return tuple(self.sources.get(record.id, ()))

    def detail(self, record: Record) -> tuple[DetailEntry, ...]:
        return tuple(self.details.get(record.id, ()))

    def names(self, record: Record, language: str, title: str) -> dict[str, str]:
        return {language: title, **self.titles.get(record.id, {})}


def by_id(records: Iterable[R]) -> dict[str, R]:
    return {record.id: record for record in records}


def partner_names(reader: Reader, owner: str) -> dict[str, tuple[str, ...]]:
    """Names of the partners by the id of the activity or series (`owner` is the field's name)."""
    organisations = by_id(reader.all(Organisation))
    names: dict[str, list[str]] = defaultdict(list)
    for partner in reader.all(ActivityPartner, order_by=("rank",)):
        owner_id = getattr(partner, owner)
        if owner_id is not None:
            organisation = organisations.get(partner.organisation_id or "")
            names[owner_id].append(partner.name or (organisation.name if organisation else ""))
    return {owner_id: tuple(found) for owner_id, found in names.items()}
