"""What the rows of a table say, as values of organisations and people; rows about the same one are put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.table_file import Subject, is_own
from gsef_desktop.domain.table_proposal import ORGANISATION_FIELDS, PERSON_FIELDS, Cell, CellRemark, Extra, FunctionDraft
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.members import split_name
from gsef_desktop.services.table_cells import (
    Cells,
    date_reader,
    read_bool,
    read_country,
    read_kind,
    read_languages,
    read_region,
    read_several,
    read_status,
)
from gsef_desktop.services.table_extras import OwnColumns, checked_telephones, extras_of, kind_of_own, together

_STEP = 4000
_NOTHING: tuple[Cell, ...] = ("", (), None, NO_PLACE, "", (), "", "", (), "", "", "", None, "")
"""The values of an organisation of which only the name is said, after the name."""
NOTHING_OWN = OwnColumns()


class PersonDraft(NamedTuple):
    """A person of the table.  `at` is the row, from 0."""

    at: int
    values: tuple[Cell, ...]
    functions: tuple[FunctionDraft, ...]
    extras: tuple[Extra, ...] = ()


@dataclass
class OrganisationDraft:
    """An organisation of the table; several rows may fill it in."""

    key: str
    at: int
    values: list[Cell]
    membership: list[Cell] = field(default_factory=lambda: [None, "", None])
    extras: tuple[Extra, ...] = ()

    @property
    def name(self) -> str:
        return str(self.values[0])

    @property
    def place(self) -> Place:
        place = self.values[ORGANISATION_FIELDS.index("place")]
        return place if isinstance(place, Place) else NO_PLACE


@dataclass
class Drafts:
    """Everything that a table says."""

    organisations: list[OrganisationDraft]
    people: list[PersonDraft]
    remarks: list[CellRemark]
    empty_rows: list[int]


_MEANINGS = (
    "name", "acronym", "former_names", "kind", "place", "city", "country", "region", "languages", "website", "address", "tags", "mail",
    "telephone", "next_step", "next_step_on", "parent", "responsible", "note",
)  # fmt: skip
_NOT_KNOWN = message("This is not known here.")
_NO_DATE = message("This is no date of a single day.")
_NO_COUNTRY = message("This is no country that is known.")
_NO_LANGUAGE = message("This is no language that is known.")
_NO_ANSWER = message("This is neither yes nor no.")


def draft_table(cells: Cells, subject: Subject, tell: Callable[[float], None], own: OwnColumns = NOTHING_OWN) -> Drafts:
    """Read all rows.  `tell` is told the share that is done, and may raise to stop; `own` is what the file has of the user's own."""
    drafts = Drafts([], [], cells.remarks, [])
    keys = _organisations(cells, subject, drafts, tell, own)
    tell(0.4)
    if subject is Subject.PEOPLE:
        _people(cells, keys, drafts, tell, own)
    else:
        drafts.empty_rows += [cells.table.numbers[at] for at, key in enumerate(keys) if not key]
    return drafts


# --- organisations ------------------------------------------------------------------------------------------------------------------------


def _organisations(cells: Cells, subject: Subject, drafts: Drafts, tell: Callable[[float], None], own: OwnColumns) -> list[str]:
    """The key of each row's organisation, empty where it names none."""
    count = len(cells.table.rows)
    meant = [name for name in cells.texts if name.startswith(("organisation.", "membership.")) or _is_of_organisation(name, own, subject)]
    if "organisation.name" not in meant:
        for name in meant:  # they say something of an organisation that is not named
            for at, text in enumerate(cells.texts.pop(name)):
                if text:
                    cells.keep(at, cells.columns[name], text)
        return [""] * count
    names = cells.plain("organisation.name")
    columns = _organisation_columns(cells, own)
    extras = extras_of(cells, own, "organisation", subject)
    notes = cells.long("organisation.note") if subject is Subject.PEOPLE else _with_kept(cells, cells.long("organisation.note"))
    members = _membership_columns(cells)
    by_row = dict[tuple[object, ...], str]()
    by_name: dict[str, list[OrganisationDraft]] = {}
    keys: list[str] = []
    simple = len(meant) == 1 and subject is Subject.PEOPLE
    for at, name in enumerate(names):
        if at % _STEP == 0:
            tell(0.1 + 0.3 * at / count)
        if not name:
            keys.append("")
            _keep_loose(cells, at, meant)
            continue
        row: tuple[Cell, ...] = (name,) if simple else (name, *[column[at] for column in columns], notes[at], *[one[at] for one in members])
        said: tuple[object, ...] = (*row, *extras[at])
        key = by_row.get(said)
        if key is None:
            key = by_row[said] = _draft_organisation(cells, drafts, by_name, at, row, simple, extras[at])
        keys.append(key)
    return keys


def _is_of_organisation(meaning: str, own: OwnColumns, subject: Subject) -> bool:
    return is_own(meaning) and kind_of_own(meaning, own, subject) == "organisation"


def _organisation_columns(cells: Cells, own: OwnColumns) -> list[Sequence[Cell]]:
    """The columns in the order of `ORGANISATION_FIELDS`, without name and note."""
    places = _places(cells)

    def region(text: str) -> Cell:
        return read_region(text) or own.regions.get(text_key(text))

    lands = [place.country if isinstance(place, Place) else None for place in places]
    return [
        cells.plain("organisation.acronym"),
        cells.column("organisation.former_names", read_several, (), _NOT_KNOWN),
        cells.column("organisation.kind", read_kind, None, _NOT_KNOWN),
        places,
        cells.column("organisation.region", region, "", _NOT_KNOWN),
        cells.column("organisation.languages", read_languages, (), _NO_LANGUAGE),
        cells.plain("organisation.website"),
        cells.long("organisation.address"),
        cells.column("organisation.tags", read_several, (), _NOT_KNOWN),
        cells.mails("organisation.mail"),
        checked_telephones(cells, "organisation.telephone", lands),
        cells.plain("organisation.next_step"),
        cells.column("organisation.next_step_on", date_reader(cells.texts.get("organisation.next_step_on", ())), None, _NO_DATE),
    ]


def _membership_columns(cells: Cells) -> list[Sequence[Cell]]:
    return [
        cells.column("membership.status", read_status, None, _NOT_KNOWN),
        cells.plain("membership.category"),
        cells.column("membership.since", date_reader(cells.texts.get("membership.since", ())), None, _NO_DATE),
    ]


def _with_kept(cells: Cells, notes: list[str]) -> list[str]:
    """Notes with what has no field beneath them.  Call it when all other columns have been read."""
    if not cells.kept:
        return notes
    made = list(notes)
    for at, lines in cells.kept.items():
        made[at] = "\n".join(filter(None, (made[at], *lines)))
    return made


def _places(cells: Cells) -> list[Cell]:
    """Places as typed, or else made of city and country; a country that is not known is remarked and stays in the text."""
    texts, cities, lands = (cells.plain(f"organisation.{part}") for part in ("place", "city", "country"))
    if "organisation.country" not in cells.columns and "organisation.city" in cells.columns:
        lands = [land if city else "" for land, city in zip(cells.plain("person.country"), cities, strict=True)]
    if "organisation.country" in cells.columns:
        unknown = {text for text in set(lands) if text and read_country(text) is None}
        for at, text in enumerate(lands) if unknown else ():
            if text in unknown:
                column = cells.columns["organisation.country"]
                cells.remarks.append(CellRemark(cells.table.numbers[at], column, cells.table.header[column], text, _NO_COUNTRY))
    return [_place(text, city, land) for text, city, land in zip(texts, cities, lands, strict=True)]


@lru_cache(maxsize=50_000)
def _place(text: str, city: str, country: str) -> Place:
    typed = text or ", ".join(filter(None, (city, country)))
    if not typed:
        return NO_PLACE
    return recognise_place(typed)


def _keep_loose(cells: Cells, at: int, meant: list[str]) -> None:
    """What a row says of an organisation that it does not name."""
    for name in meant:
        if text := cells.texts[name][at]:
            cells.keep(at, cells.columns[name], text)


def _draft_organisation(
    cells: Cells,
    drafts: Drafts,
    by_name: dict[str, list[OrganisationDraft]],
    at: int,
    row: tuple[Cell, ...],
    simple: bool,
    extras: tuple[Extra, ...],
) -> str:
    """The key of the draft that a row fills in: one of the same name whose city is not another one, or a new one."""
    values: list[Cell] = [row[0], *_NOTHING] if simple else list(row[: len(ORGANISATION_FIELDS)])
    membership: list[Cell] = [None, "", None] if simple else list(row[len(ORGANISATION_FIELDS) :])
    made = OrganisationDraft(f"o{cells.table.numbers[at]}", at, values, membership, extras)
    known = by_name.setdefault(made.name.casefold(), [])
    for one in known:
        if _same_city(one.place, made.place):
            _fill(cells, one, made)
            return one.key
    known.append(made)
    drafts.organisations.append(made)
    return made.key


def _same_city(one: Place, other: Place) -> bool:
    if one == NO_PLACE or other == NO_PLACE:
        return True
    if one.city and other.city:
        return (one.city, one.country) == (other.city, other.country)
    return one.text.casefold() == other.text.casefold() or (bool(one.country) and one.country == other.country)


def _fill(cells: Cells, one: OrganisationDraft, more: OrganisationDraft) -> None:
    """Fill what was empty; what is said otherwise in a later row is kept in the note."""
    note = ORGANISATION_FIELDS.index("note")
    for at, value in enumerate(more.values[:note]):
        if not value or value == NO_PLACE or value == one.values[at] or at == 0:
            continue
        if not one.values[at] or one.values[at] == NO_PLACE:
            one.values[at] = value
        else:
            _differs(cells, one, more, f"organisation.{ORGANISATION_FIELDS[at]}")
    for at, value in enumerate(more.membership):
        if value and not one.membership[at]:
            one.membership[at] = value
        elif value and value != one.membership[at]:
            _differs(cells, one, more, f"membership.{('status', 'category', 'since')[at]}")
    one.values[note] = _joined(str(one.values[note]), str(more.values[note]))
    one.extras = together(one.extras, more.extras)


def _differs(cells: Cells, one: OrganisationDraft, more: OrganisationDraft, meaning: str) -> None:
    """Another row has said something else before: both are kept."""
    meanings = ("organisation.place", "organisation.city", "organisation.country") if meaning == "organisation.place" else (meaning,)
    said = [column for column in map(cells.columns.get, meanings) if column is not None and cells.table.rows[more.at][column].strip()]
    column = said[0] if said else cells.columns["organisation.name"]
    text = cells.table.rows[more.at][column]
    row = cells.table.numbers[one.at]
    reason = message("Row {row} says something else of the same one.", row=row)
    cells.remarks.append(CellRemark(cells.table.numbers[more.at], column, cells.table.header[column], text, reason))
    note = ORGANISATION_FIELDS.index("note")
    one.values[note] = _joined(str(one.values[note]), f"{cells.table.header[column]}: {text}")


def _joined(note: str, more: str) -> str:
    lines = note.split("\n") if note else []
    return "\n".join([*lines, *(line for line in more.split("\n") if line and line not in lines)])


# --- people -------------------------------------------------------------------------------------------------------------------------------


def _people(cells: Cells, keys: list[str], drafts: Drafts, tell: Callable[[float], None], own: OwnColumns) -> None:
    count = len(cells.table.rows)
    by_key = {one.key: one for one in drafts.organisations}
    columns = _person_columns(cells, [by_key[key].place.country if key else None for key in keys])
    extras = extras_of(cells, own, "person", Subject.PEOPLE)
    titles = cells.plain("function.title")
    begins = cells.column("function.valid_from", date_reader(cells.texts.get("function.valid_from", ())), None, _NO_DATE)
    ends = cells.column("function.valid_to", date_reader(cells.texts.get("function.valid_to", ())), None, _NO_DATE)
    tell(0.6)
    notes = _with_kept(cells, cells.long("person.note"))
    by_identity: dict[tuple[object, ...], int] = {}
    people = drafts.people
    organisations = {one.key: one for one in drafts.organisations}
    rows = zip(keys, titles, begins, ends, zip(*columns, notes, strict=True), strict=True)
    for at, (key, title, begin, end, values) in enumerate(rows):
        if at % _STEP == 0:
            tell(0.6 + 0.4 * at / count)
        if not (values[0] or values[1] or values[2]):
            _nobody(cells, drafts, organisations.get(key), at, values, own)
            continue
        functions = (FunctionDraft(key, title, begin, end),) if key or title or begin or end else ()  # type: ignore[arg-type]
        mail = values[5]
        identity = (mail.lower(), values[0], values[1], values[2]) if isinstance(mail, str) and mail else (*values, extras[at])
        known = by_identity.setdefault(identity, len(people))
        if known == len(people):
            people.append(PersonDraft(at, values, functions, extras[at]))
        else:
            people[known] = _together(cells, people[known], PersonDraft(at, values, functions, extras[at]))


def _person_columns(cells: Cells, lands: Sequence[str | None]) -> list[Sequence[Cell]]:
    """The columns in the order of `PERSON_FIELDS`, without the note."""
    given, family = list(cells.plain("person.given_name")), list(cells.plain("person.family_name"))
    if "person.name" in cells.texts:
        for at, whole in enumerate(cells.plain("person.name")):
            if whole and not given[at] and not family[at]:
                given[at], family[at] = split_name(whole)
            elif whole and not set(whole.replace(",", " ").split()) <= {*given[at].split(), *family[at].split()}:
                cells.keep(at, cells.columns["person.name"], whole)
    countries = cells.column("person.country", read_country, None, _NO_COUNTRY)
    numbered = [str(country) if country else land for country, land in zip(countries, lands, strict=True)]
    return [
        given, family, cells.plain("person.own_script_name"), cells.plain("person.honorific"),
        cells.column("person.family_name_first", read_bool, False, _NO_ANSWER),
        cells.mails("person.mail"), checked_telephones(cells, "person.telephone", numbered),
        cells.column("person.languages", read_languages, (), _NO_LANGUAGE),
        countries,
        cells.long("person.needs"),
        cells.column("person.consent_on", date_reader(cells.texts.get("person.consent_on", ())), None, _NO_DATE),
        cells.long("person.diet"), cells.long("person.address"),
        cells.column("person.tags", read_several, (), _NOT_KNOWN),
    ]  # fmt: skip


def _nobody(
    cells: Cells, drafts: Drafts, organisation: OrganisationDraft | None, at: int, values: tuple[Cell, ...], own: OwnColumns
) -> None:
    """A row without a person: what it says goes into the note of its organisation; without one there is nothing to keep it."""
    if organisation is None:
        drafts.empty_rows.append(cells.table.numbers[at])
        return
    note = ORGANISATION_FIELDS.index("note")
    of_people = [
        name for name in cells.texts if name.startswith(("person.", "function."))
        or (is_own(name) and kind_of_own(name, own, Subject.PEOPLE) == "person")
    ]  # fmt: skip
    said = [f"{cells.table.header[cells.columns[name]]}: {cells.texts[name][at]}" for name in of_people
            if name != "person.note" and cells.texts[name][at]]  # fmt: skip
    organisation.values[note] = _joined(str(organisation.values[note]), "\n".join(filter(None, (*said, str(values[-1])))))


def _together(cells: Cells, one: PersonDraft, more: PersonDraft) -> PersonDraft:
    """Two rows about the same person: what was empty is filled, what is said otherwise is kept in the note."""
    values = list(one.values)
    said: list[str] = []
    for at, value in enumerate(more.values[:-1]):
        if not value or value == values[at]:
            continue
        if not values[at]:
            values[at] = value
            continue
        column = cells.columns.get(f"person.{PERSON_FIELDS[at]}")
        if column is None or PERSON_FIELDS[at] == "mail":
            continue
        text = cells.table.rows[more.at][column].strip()
        reason = message("Row {row} says something else of the same one.", row=cells.table.numbers[one.at])
        cells.remarks.append(CellRemark(cells.table.numbers[more.at], column, cells.table.header[column], text, reason))
        said.append(f"{cells.table.header[column]}: {text}")
    values[-1] = _joined(str(values[-1]), "\n".join(filter(None, (str(more.values[-1]), *said))))
    functions = one.functions + tuple(function for function in more.functions if function not in one.functions)
    return PersonDraft(one.at, tuple(values), functions, together(one.extras, more.extras))
