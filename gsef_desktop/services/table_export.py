"""Exporting organisations, people or seats as a table or as address cards, in a form that the import reads back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.membership import state_on
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Attachment, Body, Membership, Organisation, Person, PersonFunction, Seat, SeatTerm
from gsef_desktop.domain.table_file import FIELDS, OWN, PICTURES, TableFormat
from gsef_desktop.reference.countries import country_name
from gsef_desktop.reference.regions import REGIONS, SUBREGIONS
from gsef_desktop.services.listing_common import by_id, person_name
from gsef_desktop.services.membership_categories import category_titles
from gsef_desktop.services.own_fields import fields_in, titles_of, values_of
from gsef_desktop.storage.queries.regions import own_region_titles
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

Report = Callable[..., None]


class Exported(StrEnum):
    """What can be exported."""

    ORGANISATIONS = "organisations"
    PEOPLE = "people"
    SEATS = "seats"


@dataclass(frozen=True, kw_only=True)
class ExportedTable:
    """A file that was made, and the number of its rows."""

    data: bytes
    count: int


ORGANISATION_COLUMNS = (
    "organisation.name", "organisation.acronym", "organisation.former_names", "organisation.kind", "organisation.place",
    "organisation.country", "organisation.region", "organisation.languages", "organisation.website", "organisation.address",
    "organisation.mail", "organisation.telephone", "organisation.tags", "organisation.parent", "organisation.responsible",
    "organisation.next_step", "organisation.next_step_on", "membership.status", "membership.category", "membership.since",
    "organisation.note",
)  # fmt: skip
PERSON_COLUMNS = (
    "person.honorific", "person.given_name", "person.family_name", "person.own_script_name", "person.family_name_first", "function.title",
    "organisation.name", "function.valid_from", "function.valid_to", "person.mail", "person.telephone", "person.languages",
    "person.country", "person.address", "person.diet", "person.needs", "person.tags", "person.consent_on", "person.note",
)  # fmt: skip
SEAT_COLUMNS = (
    ("seat.body", message("Body")), ("seat.classification", message("Classification")), ("seat.title", message("Title")),
    ("organisation.name", message("Organisation")), ("person.name", message("Person")), ("seat.deputy", message("Deputy")),
    ("function.valid_from", message("From")), ("function.valid_to", message("Until")), ("seat.text", message("Note")),
)  # fmt: skip
_ORGANISATION_HEADS = {
    "organisation.name": message("Name"), "organisation.country": message("Country"), "organisation.languages": message("Languages"),
    "organisation.note": message("Note"),
}  # fmt: skip


def export_table(
    workspace: Workspace,
    *,
    what: Exported,
    format: TableFormat,
    ids: Sequence[str] | None = None,
    render: Callable[[Message], str] = str,
    personal: bool = False,
    language: str = "en",
    progress: Report | None = None,
) -> ExportedTable:
    """A file of all organisations, people or seats, or of those of `ids` in that order.

    A person with several functions has a row for each.  `render` puts the headings into the reader's language; the import knows them in
    all four.  Fields of the user's own come last, called as in `language`, those that are personal only if asked for.  Raises Invalid for
    seats as address cards, and what `progress` raises.
    """
    if what is Exported.SEATS and format is TableFormat.VCARD:
        raise Invalid(
            message("Seats cannot be written as address cards."), meaning=message("Nothing has been written."),
            remedy=message("Choose CSV, XLSX or ODS."),
        )  # fmt: skip
    from gsef_desktop.interchange.tables import write_table

    _tell(progress, 0.0)
    with workspace.read() as reader:
        fields, heads, rows, written = _TABLES[what](reader, ids)
        more = _own_columns(reader, what, written, language, personal=personal)
        if format is TableFormat.VCARD:
            fields, heads = [*fields, PICTURES[_KIND_OF[what]]], [*heads, FIELDS[PICTURES[_KIND_OF[what]]]]
            for row, id in zip(rows, written, strict=True):
                row.append(_picture(reader, what, id))
    fields = [*fields, *(f"{OWN}{title}" for title, _ in more)]
    header = [*map(render, heads), *(title for title, _ in more)]
    for number, row in enumerate(rows):
        row += [texts[number] for _, texts in more]
    _tell(progress, 0.4)
    title = {Exported.ORGANISATIONS: message("Organisations"), Exported.PEOPLE: message("People"), Exported.SEATS: message("Seats")}[what]
    data = write_table(format, header=header, fields=fields, rows=rows, title=render(title))
    _tell(progress, 1.0)
    return ExportedTable(data=data, count=len(rows))


_KIND_OF = {Exported.PEOPLE: "person", Exported.ORGANISATIONS: "organisation"}


def _picture(reader: Reader, what: Exported, id: str) -> str:
    """The portrait of a person or the logo of an organisation for an address card; empty for none."""
    from gsef_desktop.interchange.pictures import data_uri

    kept = reader.get(Person, id).portrait_id if what is Exported.PEOPLE else reader.get(Organisation, id).logo_id
    found = reader.find(Attachment, kept)
    return data_uri(found.data, found.media_type) if found is not None else ""


def _tell(progress: Report | None, share: float) -> None:
    if progress is not None:
        progress(share, message("Writing"))


_Table = tuple[Sequence[str], Sequence[Message], list[list[str]], list[str]]
"""Meanings, headings, rows, and the id of each row's record."""


def _own_columns(
    reader: Reader, what: Exported, ids: Sequence[str], language: str, *, personal: bool
) -> list[tuple[str, list[str]]]:  # fmt: skip
    """The titles of the user's own fields, and what stands in them for each row."""
    kind = {Exported.ORGANISATIONS: "organisation", Exported.PEOPLE: "person"}.get(what)
    if kind is None:
        return []
    fields = fields_in(reader, kind, personal=personal)
    titles, values = titles_of(reader, fields, language), values_of(reader, kind, set(ids)) if fields else {}
    return [(titles[field.id], [values.get((id, field.id), "") for id in ids]) for field in fields]


def _organisations(reader: Reader, ids: Sequence[str] | None) -> _Table:
    states: dict[str, list[Membership]] = {}
    for state in reader.all(Membership):
        states.setdefault(state.organisation_id, []).append(state)
    today = date.today()
    every = reader.all(Organisation, order_by=("name",))
    names = {one.id: one.name for one in every}
    officers = {
        one.id: person_name(one) for one in reader.all(Person, id=sorted({one.responsible_id for one in every if one.responsible_id}))
    }
    categories = category_titles(reader, "en")
    regions = dict(REGIONS) | {code: one.names["en"] for code, one in SUBREGIONS.items()} | own_region_titles(reader, "en")
    rows, written = [], list[str]()
    for one in _wanted(every, ids):
        written.append(one.id)
        now = state_on(states.get(one.id, ()), today)
        category = (categories.get(now.category_id or "") or now.category) if now else ""
        rows.append(
            [
                one.name, one.acronym, "; ".join(one.former_names), one.kind.value, _place_text(one.place), country_name(one.place.country),
                regions.get(one.region, one.region), "; ".join(one.languages), one.website, one.address, one.mail, one.telephone,
                "; ".join(one.tags), names.get(one.parent_id or "", ""), officers.get(one.responsible_id or "", ""), one.next_step,
                _day(one.next_step_on), now.status.value if now else "", category, _day(now.since if now else None), one.note,
            ]
        )  # fmt: skip
    return ORGANISATION_COLUMNS, [_ORGANISATION_HEADS.get(name) or FIELDS[name] for name in ORGANISATION_COLUMNS], rows, written


def _people(reader: Reader, ids: Sequence[str] | None) -> _Table:
    functions: dict[str, list[PersonFunction]] = {}
    for function in reader.all(PersonFunction, order_by=("valid_from", "title")):
        functions.setdefault(function.person_id, []).append(function)
    organisations = by_id(reader.all(Organisation))
    rows, written = [], list[str]()
    for one in _wanted(reader.all(Person, erased=False, order_by=("family_name", "given_name", "mail")), ids):
        held = [
            (function, organisations[function.organisation_id].name if function.organisation_id in organisations else "")
            for function in functions.get(one.id, ())
        ]
        held.sort(key=lambda pair: (pair[0].valid_from or date.min, pair[0].title, pair[1]))
        rows_of: list[tuple[PersonFunction | None, str]] = [*held] or [(None, "")]
        for held_one, organisation in rows_of:
            written.append(one.id)
            rows.append(
                [
                    one.honorific, one.given_name, one.family_name, one.own_script_name, "yes" if one.family_name_first else "",
                    held_one.title if held_one else "", organisation, _day(held_one.valid_from if held_one else None),
                    _day(held_one.valid_to if held_one else None), one.mail, one.telephone, "; ".join(one.languages),
                    country_name(one.country), one.address, one.diet, one.needs, "; ".join(one.tags), _day(one.consent_on), one.note,
                ]
            )  # fmt: skip
    return PERSON_COLUMNS, [FIELDS[name] for name in PERSON_COLUMNS], rows, written


def _seats(reader: Reader, ids: Sequence[str] | None) -> _Table:
    bodies, people = by_id(reader.all(Body, order_by=("rank", "name"))), by_id(reader.all(Person))
    organisations = by_id(reader.all(Organisation))
    terms: dict[str, list[SeatTerm]] = {}
    for term in reader.all(SeatTerm, order_by=("valid_from",)):
        terms.setdefault(term.seat_id, []).append(term)
    order = {id: number for number, id in enumerate(bodies)}

    def named(id: str | None) -> str:
        return person_name(people[id]) if id in people else ""

    rows = []
    found = _wanted(reader.all(Seat, order_by=("rank",)), ids)
    for seat in sorted(found, key=lambda one: order.get(one.body_id, len(order))) if ids is None else found:
        body = bodies[seat.body_id].name if seat.body_id in bodies else ""
        for term in terms.get(seat.id) or [SeatTerm(seat_id=seat.id)]:
            organisation = organisations[term.organisation_id].name if term.organisation_id in organisations else ""
            rows.append(
                [body, seat.classification.value, seat.title, organisation, named(term.person_id), named(term.deputy_id),
                 _day(term.valid_from), _day(term.valid_to), term.text]
            )  # fmt: skip
    return [name for name, _ in SEAT_COLUMNS], [head for _, head in SEAT_COLUMNS], rows, []


_TABLES: dict[Exported, Callable[[Reader, Sequence[str] | None], _Table]] = {
    Exported.ORGANISATIONS: _organisations, Exported.PEOPLE: _people, Exported.SEATS: _seats,
}  # fmt: skip


def _wanted(records: list, ids: Sequence[str] | None) -> list:  # type: ignore[type-arg]
    """All records, or those of `ids` in their order."""
    if ids is None:
        return records
    found = by_id(records)
    return [found[id] for id in ids if id in found]


def _place_text(place: Place) -> str:
    return place.text or ", ".join(filter(None, (place.city, country_name(place.country)))) or ("Online" if place.online else "")


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
