"""Columns of a table beyond the fixed fields: telephone numbers that are checked, names of other records, fields of the user's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.own_values import read_own_value
from gsef_desktop.domain.records import LANGUAGES, Organisation, OwnField, OwnFieldType, Person, Region
from gsef_desktop.domain.table_file import LEFT_OUT, NAMED, NEW_FIELD, NOTE, OWN, PICTURES, Subject, is_own
from gsef_desktop.domain.table_proposal import CellRemark, Difference, Extra, ProposedRecord
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.own_fields import fields_in, titles_of, values_of
from gsef_desktop.services.table_cells import Cells, date_reader
from gsef_desktop.services.telephones import read_telephones, remark_on
from gsef_desktop.storage.attachments import add_attachment, attachment_id
from gsef_desktop.storage.queries import members as queries
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit

_PLAIN = re.compile(r"\+\d[\d ().-]{5,20}\d")
_CHECKED = 2000
"""Of a table with more numbers than this, those that have the form of an international one are taken as they are: to look at each would
take longer than the whole import."""

_NEW = f"{NEW_FIELD}:"
_KIND = {Subject.PEOPLE: "person", Subject.ORGANISATIONS: "organisation"}
_DOES_NOT_FIT = message("This does not fit the field; it is kept there as it is.")
_NO_PICTURE = message("This picture cannot be read; it is left out.")
_NOBODY = message("There is no organisation or person of this name; it is kept in the note.")


@dataclass(frozen=True)
class OwnColumns:
    """What a file has for the columns of a table: fields of the user's own by id, with all their titles, and the user's own regions."""

    fields: Mapping[str, OwnField] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    """field ids by what they are called, as `text_key` has it"""
    regions: Mapping[str, str] = field(default_factory=dict)
    """region ids by what they are called"""


def own_columns(reader: Reader, subject: Subject | None = None) -> OwnColumns:
    """The fields of people or organisations (without a subject of both), and the regions, of a file."""
    kinds = [_KIND[subject]] if subject is not None else list(_KIND.values())
    fields = {one.id: one for kind in kinds for one in fields_in(reader, kind)}
    titles: dict[str, str] = {}
    for language in (*LANGUAGES, ""):
        for id, title in titles_of(reader, fields.values(), language).items():
            titles.setdefault(text_key(title), id)
    regions = {text_key(one.title): one.id for one in reader.all(Region)}
    for language in LANGUAGES:
        regions |= {
            text_key(text): id for (id, name), text in reader.texts("region", regions.values(), language).items() if name == "title"
        }
    return OwnColumns(fields=fields, titles=titles, regions=regions)


def resolved(meaning: str, heading: str, own: OwnColumns) -> str | None:
    """A meaning with the id of the field that it names by id or by title; None where there is no such field."""
    if meaning == NOTE:
        found = own.titles.get(text_key(heading))
        return f"{OWN}{found}" if found is not None else NOTE
    if not is_own(meaning) or meaning == NEW_FIELD:
        return meaning
    wanted = meaning.removeprefix(OWN)
    found = wanted if wanted in own.fields else own.titles.get(text_key(wanted))
    return f"{OWN}{found}" if found is not None else None


# --- telephone numbers -------------------------------------------------------------------------------------------------------------------


def checked_telephones(cells: Cells, meaning: str, countries: Sequence[str | None]) -> list[str]:
    """A column of telephone numbers in the international form; what is not read for certain is remarked and kept as typed."""
    texts = cells.plain(meaning)
    if meaning not in cells.texts:
        return texts
    many = len(set(texts)) > _CHECKED
    made, column = list(texts), cells.columns[meaning]
    looked = 0
    for at, text in enumerate(texts):
        if not text or (many and (looked > _CHECKED or _PLAIN.fullmatch(text))):
            continue
        looked += 1
        found = read_telephones(text, country=countries[at])
        made[at] = found.text
        if found.doubtful:
            reason = remark_on(found.doubtful[0])
            if reason is not None:
                cells.remarks.append(CellRemark(cells.table.numbers[at], column, cells.table.header[column], text, reason))
    return made


# --- values of own fields and names of others --------------------------------------------------------------------------------------------


def extras_of(cells: Cells, own: OwnColumns, kind: str, subject: Subject) -> list[tuple[Extra, ...]]:
    """What each row says in such columns about a record of that kind; new fields are of what the table is about."""
    count = len(cells.table.rows)
    columns: list[tuple[str, Sequence[str]]] = []
    for meaning, texts in cells.texts.items():
        if is_own(meaning) and kind_of_own(meaning, own, subject) == kind:
            columns.append((meaning, _own_texts(cells, meaning, texts, own)))
        elif kind == "organisation" and meaning in NAMED:
            columns.append((meaning, cells.plain(meaning)))
        elif meaning == PICTURES[kind]:
            columns.append((meaning, _pictures(cells, meaning, texts)))
    if not columns:
        return [()] * count
    return [tuple((meaning, texts[at]) for meaning, texts in columns if texts[at]) for at in range(count)]


def kind_of_own(meaning: str, own: OwnColumns, subject: Subject) -> str:
    """Of which kind of record a field of the user's own is, or would be."""
    found = own.fields.get(meaning.removeprefix(OWN))
    return found.of_kind if found is not None else _KIND[subject]


def _own_texts(cells: Cells, meaning: str, texts: Sequence[str], own: OwnColumns) -> Sequence[str]:
    found = own.fields.get(meaning.removeprefix(OWN))
    if found is None:
        return texts
    known = _days(texts) if found.type is OwnFieldType.DATE else {text: read_own_value(found, text) for text in set(texts)}
    column = cells.columns[meaning]
    for at, text in enumerate(texts):
        if known[text] is None:
            cells.remarks.append(CellRemark(cells.table.numbers[at], column, cells.table.header[column], text, _DOES_NOT_FIT))
    return [text if (kept := known[text]) is None else kept for text in texts]


def _pictures(cells: Cells, meaning: str, texts: Sequence[str]) -> Sequence[str]:
    """The pictures of a column; what is none is remarked and left out."""
    from gsef_desktop.interchange.pictures import picture_of

    made, column = list(texts), cells.columns[meaning]
    for at, text in enumerate(texts):
        if text and picture_of(text) is None:
            cells.remarks.append(CellRemark(cells.table.numbers[at], column, cells.table.header[column], text[:40], _NO_PICTURE))
            made[at] = ""
    return made


def _days(texts: Sequence[str]) -> dict[str, str | None]:
    """The days of a column as they are kept, read as those of every other column of dates."""
    read = date_reader(texts)
    return {text: (day.isoformat() if isinstance(day := read(text), date) else None) if text else "" for text in set(texts)}


def together(one: tuple[Extra, ...], more: tuple[Extra, ...]) -> tuple[Extra, ...]:
    """What two rows about the same one say: the first has the word."""
    return tuple({**dict(more), **dict(one)}.items()) if more else one


def with_extra_differences(reader: Reader, kind: str, records: list[ProposedRecord]) -> list[ProposedRecord]:
    """The records with what their extras would change in the file."""
    from gsef_desktop.domain.table_proposal import RowState

    ids = [one.record_id for one in records if one.extras and one.record_id]
    if not ids:
        return records
    values, titles = values_of(reader, kind, ids), {field.id: field.title for field in fields_in(reader, kind)}
    linked = _links_of(reader, ids) if kind == "organisation" else {}
    if any(meaning == PICTURES[kind] for one in records for meaning, _ in one.extras):
        linked |= _pictures_of(reader, kind, ids)
    made = []
    for one in records:
        if one.extras and one.record_id:
            more = [_difference(one.record_id, extra, values, linked, titles) for extra in one.extras]
            found = tuple(each for each in more if each is not None)
            if found:
                state = RowState.CHANGED if one.state is RowState.SAME else one.state
                one = one._replace(differences=one.differences + found, state=state)
        made.append(one)
    return made


def _difference(
    id: str, extra: Extra, values: Mapping[tuple[str, str], str], linked: Mapping[tuple[str, str], str], titles: Mapping[str, str]
) -> Difference | None:
    meaning, text = extra
    if meaning in PICTURES.values():
        return _picture_difference(linked.get((id, meaning), ""), meaning, text)
    if meaning in NAMED:
        before = linked.get((id, meaning), "")
        return Difference(meaning, before, text) if text_key(before) != text_key(text) else None
    field_id = meaning.removeprefix(OWN)
    before = values.get((id, field_id), "")
    return Difference(f"{OWN}{titles.get(field_id, field_id)}", before, text) if before != text else None


def _picture_difference(before: str, meaning: str, text: str) -> Difference | None:
    """A picture that the file does not have: told by its size, not by its bytes."""
    from gsef_desktop.interchange.pictures import picture_of

    found = picture_of(text)
    if found is None or attachment_id(found[0]) == before:
        return None
    return Difference(meaning, "…" if before else "", f"{found[1]}, {max(1, len(found[0]) // 1000)} kB")


def _pictures_of(reader: Reader, kind: str, ids: Sequence[str]) -> dict[tuple[str, str], str]:
    """The ids of the pictures that records have."""
    if kind == "person":
        return {(one.id, PICTURES[kind]): one.portrait_id or "" for one in reader.all(Person, id=list(ids))}
    return {(one.id, PICTURES[kind]): one.logo_id or "" for one in reader.all(Organisation, id=list(ids))}


def _set_picture(unit: Unit, kind: str, id: str, text: str) -> None:
    from gsef_desktop.interchange.pictures import picture_of

    found = picture_of(text)
    if found is None:
        return
    kept = add_attachment(unit, *found)
    if kind == "person":
        unit.update(Person, id, portrait_id=kept)
    else:
        unit.update(Organisation, id, logo_id=kept)


def _links_of(reader: Reader, ids: Sequence[str]) -> dict[tuple[str, str], str]:
    """The names of parents and responsible people of organisations."""
    found = reader.all(Organisation, id=list(ids))
    parents = {one.id: one.name for one in reader.all(Organisation, id=[one.parent_id for one in found if one.parent_id])}
    people = {one.id: person_name(one) for one in reader.all(Person, id=[one.responsible_id for one in found if one.responsible_id])}
    made = {(one.id, NAMED[0]): parents.get(one.parent_id or "", "") for one in found}
    return made | {(one.id, NAMED[1]): people.get(one.responsible_id or "", "") for one in found}


# --- writing -----------------------------------------------------------------------------------------------------------------------------


def write_extras(unit: Unit, records: Iterable[ProposedRecord], ids: Mapping[str, str], language: str) -> None:
    """Write the extras of records; `ids` are those of the records by their keys."""
    from gsef_desktop.services.own_fields import set_value_in

    made: dict[tuple[str, str], str] = {}
    for one in records:
        id = one.record_id or ids.get(one.key, "")
        for meaning, text in one.extras:
            if not id:
                continue
            if meaning in PICTURES.values():
                _set_picture(unit, one.kind, id, text)
                continue
            if meaning in NAMED:
                _link(unit, id, meaning, text)
                continue
            field_id = meaning.removeprefix(OWN)
            if meaning.startswith(_NEW):
                key = (one.kind, meaning)
                if key not in made:
                    made[key] = _new_field(unit, one.kind, meaning.removeprefix(_NEW), language)
                field_id = made[key]
            set_value_in(unit, field_id=field_id, owner_kind=one.kind, owner_id=id, text=text)


def _new_field(unit: Unit, kind: str, title: str, language: str) -> str:
    """The field of that title, which is made if it is new."""
    from gsef_desktop.services.own_fields import add_field_in

    known = next((one for one in unit.all(OwnField, of_kind=kind) if text_key(one.title) == text_key(title)), None)
    return known.id if known is not None else add_field_in(unit, of_kind=kind, title=title, language=language).id


def _link(unit: Unit, id: str, meaning: str, name: str) -> None:
    """Name the parent of an organisation or who is responsible for it; what cannot be linked is kept in the note.

    That is a name that nobody has, and a parent that itself belongs to the organisation.
    """
    if meaning == NAMED[0]:
        found = [one for one in queries.organisations_named(unit, name) if one != id]
        field_name = "parent_id"
    else:
        found, field_name = queries.people_named(unit, name), "responsible_id"
    if found and not (meaning == NAMED[0] and _stands_above(unit, id, found[0])):
        unit.update(Organisation, id, **{field_name: found[0]})
        return
    note = unit.get(Organisation, id).note
    line = f"{'Parent' if meaning == NAMED[0] else 'Responsible'}: {name}"
    if line not in note.split("\n"):
        unit.update(Organisation, id, note="\n".join(filter(None, (note, line))))


def _stands_above(unit: Unit, id: str, below: str) -> bool:
    """Whether an organisation belongs to another one, be it by way of others."""
    seen: set[str] = set()
    above: str | None = below
    while above is not None and above not in seen:
        if above == id:
            return True
        seen.add(above)
        above = unit.get(Organisation, above).parent_id
    return False


def is_known(meaning: str) -> bool:
    """Whether a mapping may say this of a column."""
    from gsef_desktop.domain.table_file import FIELDS

    return meaning in FIELDS or meaning in (NOTE, LEFT_OUT) or is_own(meaning)


def extra_word(meaning: str) -> Message | None:
    """What the field of a difference is called where it is one of these, else None."""
    from gsef_desktop.domain.table_file import FIELDS

    if meaning in NAMED or meaning in PICTURES.values():
        return FIELDS[meaning]
    return Message(meaning.removeprefix(OWN).removeprefix("new:")) if is_own(meaning) else None
