"""Editing in a list: one cell, or one field of many records as one step; and reading what was typed there."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.list_columns import OWN, RECORD_OF, Holds, ListColumn
from gsef_desktop.domain.list_views import ORGANISATIONS
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.own_values import read_day, read_number
from gsef_desktop.domain.records import (
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    Person,
    PersonFunction,
    Record,
)
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.reference.countries import country_code
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.membership_categories import CategoryFinder
from gsef_desktop.services.memberships import put_status
from gsef_desktop.services.own_fields import set_value_in
from gsef_desktop.services.telephones import country_of_person, read_telephones
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.queries import members as queries
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace


class Mode(StrEnum):
    """What is done with a value: put it in the place of what was there, or (languages and tags) add it or take it away."""

    SET = "set"
    ADD = "add"
    REMOVE = "remove"


_TEXTS = {
    ORGANISATIONS: ("acronym", "next_step", "mail", "website", "note"),
    "people": ("given_name", "family_name", "own_script_name", "honorific", "mail", "diet", "needs", "note"),
}
_NAMES = ("given_name", "family_name", "own_script_name")
_SEVERAL = ("languages", "tags", "former_names")


def change_field(
    workspace: Workspace, *, column: ListColumn, list_kind: str, ids: Sequence[str], value: str, day: date, language: str,
    mode: Mode = Mode.SET, progress: Callable[[float], object] | None = None,
) -> Changes:  # fmt: skip
    """Put a value into one field of one or many records, as one step.

    `value` is raw: a code, an id, an ISO date, a number, a text; of several languages or tags a JSON array; empty for nothing.  A status
    holds from `day` on; functions and organisations of people are those that hold on `day`.  Names are those in `language`.
    `progress` is told the share done, and what it raises leaves nothing changed.
    Raises Invalid for a column that cannot be changed here and for what the field cannot hold, NotFound.
    """
    record: type[Record] = Organisation if RECORD_OF[list_kind] == "organisation" else Person
    put = _setter(column, list_kind, value, day, language, mode)
    with workspace.edit(_label(workspace, column, record, ids)) as unit:
        for number, each in enumerate(dict.fromkeys(ids)):
            if progress is not None and number % 100 == 0:
                progress(number / len(ids))
            put(unit, each)
    return unit.changes


def _label(workspace: Workspace, column: ListColumn, record: type[Record], ids: Sequence[str]) -> Message:
    if len(ids) != 1:
        return message("Change “{field}” of {number} entries", field=column.title, number=len(ids))
    with workspace.read() as reader:
        found = reader.get(record, ids[0])
    name = found.name if isinstance(found, Organisation) else person_name(found) if isinstance(found, Person) else ""
    return message("Change “{field}” of {name}", field=column.title, name=name)


_Put = Callable[[Unit, str], object]


def _setter(column: ListColumn, list_kind: str, value: str, day: date, language: str, mode: Mode) -> _Put:
    """What changes one record."""
    key = column.key
    record: type[Record] = Organisation if list_kind == ORGANISATIONS else Person
    if key.startswith(OWN):
        return lambda unit, id: set_value_in(
            unit, field_id=key.removeprefix(OWN), owner_kind=RECORD_OF[list_kind], owner_id=id, text=value.strip()
        )
    if key in _SEVERAL:
        wanted = _words(value)
        return lambda unit, id: _put_several(unit, record, id, key, wanted, mode)
    if key == "telephone":
        return lambda unit, id: _put_telephone(unit, record, id, value)
    if key in _TEXTS[list_kind]:
        return lambda unit, id: _put_fields(unit, record, id, **{key: value if key == "note" else " ".join(value.split())})
    if list_kind == ORGANISATIONS:
        return _organisation_setter(key, value, day, language)
    return _person_setter(key, value, day)


def _organisation_setter(key: str, value: str, day: date, language: str) -> _Put:
    match key:
        case "name":
            return lambda unit, id: _put_name(unit, id, value, language)
        case "kind":
            kind = OrganisationKind(value)
            return lambda unit, id: unit.update(Organisation, id, kind=kind)
        case "region":
            return lambda unit, id: unit.update(Organisation, id, region=value)
        case "city":
            place = recognise_place(" ".join(value.split()))
            return lambda unit, id: unit.update(Organisation, id, place=place)
        case "parent":
            return lambda unit, id: _put_parent(unit, id, value or None)
        case "responsible":
            return lambda unit, id: unit.update(Organisation, id, responsible_id=value or None)
        case "next_step_on":
            on = _day(value)
            return lambda unit, id: unit.update(Organisation, id, next_step_on=on)
        case "status":
            status = MembershipStatus(value) if value else None
            return lambda unit, id: put_status(unit, organisation_id=id, status=status, day=day)
        case "category":
            return lambda unit, id: _put_category(unit, id, value, day)
    raise _fixed()


def _person_setter(key: str, value: str, day: date) -> _Put:
    match key:
        case "country":
            return lambda unit, id: unit.update(Person, id, country=value or None)
        case "consent":
            on = _day(value)
            return lambda unit, id: unit.update(Person, id, consent_on=on)
        case "function":
            return lambda unit, id: _put_function(unit, id, day, title=" ".join(value.split()))
        case "organisation":
            return lambda unit, id: _put_function(unit, id, day, organisation_id=value or None)
    raise _fixed()


def _fixed() -> Invalid:
    return Invalid(message("This column cannot be changed in the list."), meaning=message("Nothing was changed."))


def _day(value: str) -> date | None:
    return date.fromisoformat(value) if value else None


def _words(value: str) -> tuple[str, ...]:
    found = json.loads(value) if value else []
    return tuple(dict.fromkeys(" ".join(str(one).split()) for one in found if str(one).strip()))


def _put_fields(unit: Unit, record: type[Record], id: str, **fields: object) -> None:
    made = unit.update(record, id, **fields)
    if isinstance(made, Person) and not fields.keys().isdisjoint(_NAMES) and not any(getattr(made, one) for one in _NAMES):
        raise Invalid(message("A name is needed."), meaning=message("Nothing was changed."))


def _put_telephone(unit: Unit, record: type[Record], id: str, text: str) -> None:
    """Numbers in the international form, as the inspector writes them; what cannot be read stays as typed."""
    found = unit.get(record, id)
    country = country_of_person(unit, found) if isinstance(found, Person) else None
    if isinstance(found, Organisation):
        country = found.place.country
    unit.update(record, id, telephone=read_telephones(" ".join(text.split()), country=country).text)


def _put_several(unit: Unit, record: type[Record], id: str, key: str, wanted: tuple[str, ...], mode: Mode) -> None:
    there: tuple[str, ...] = getattr(unit.get(record, id), key)
    made = wanted
    if mode is Mode.ADD:
        made = tuple(dict.fromkeys((*there, *wanted)))
    elif mode is Mode.REMOVE:
        made = tuple(one for one in there if one not in wanted)
    if made != there:
        unit.update(record, id, **{key: made})


def _put_name(unit: Unit, id: str, name: str, language: str) -> None:
    """The name that is shown in a language: the translation where there is one, else the name itself."""
    name = " ".join(name.split())
    if not name:
        raise Invalid(message("A name is needed."), meaning=message("Nothing was changed."))
    translated = unit.texts("organisation", [id], language).get((id, "name"))
    if translated and unit.get(Organisation, id).language != language:
        set_translation(unit, record=Organisation, record_id=id, field="name", language=language, text=name)
    else:
        unit.update(Organisation, id, name=name)


def _put_parent(unit: Unit, id: str, parent_id: str | None) -> None:
    above = parent_id
    seen = {id}
    while above is not None:
        if above in seen:
            raise Invalid(message("An organisation cannot stand above itself."), meaning=message("Nothing was changed."))
        seen.add(above)
        above = unit.get(Organisation, above).parent_id
    unit.update(Organisation, id, parent_id=parent_id)


def _put_category(unit: Unit, id: str, title: str, day: date) -> None:
    from gsef_desktop.domain.membership import state_on

    state = state_on(unit.all(Membership, organisation_id=id), day)
    if state is None:
        raise Invalid(
            message("“{name}” has no membership yet, and so no category.", name=unit.get(Organisation, id).name),
            meaning=message("Nothing was changed."), remedy=message("Give it a status first."),
        )  # fmt: skip
    known = CategoryFinder(unit).find(title, state.since or day) if title else None
    unit.update(Membership, state.id, category_id=known, category="" if known else title)


def _put_function(unit: Unit, person_id: str, day: date, **fields: str | None) -> None:
    """Change the function that a person has on a day; where there is none, one is made."""
    running = [
        one for one in unit.all(PersonFunction, person_id=person_id)
        if (one.valid_from or date.min) <= day <= (one.valid_to or date.max)
    ]  # fmt: skip
    if not running:
        unit.update(PersonFunction, unit.add(PersonFunction(person_id=person_id)).id, **fields)
        return
    # the one that the list shows: the newest, then the first by its id
    newest = max(one.valid_from or date.min for one in running)
    shown = min((one for one in running if (one.valid_from or date.min) == newest), key=lambda one: one.id)
    unit.update(PersonFunction, shown.id, **fields)


# --- what was typed ----------------------------------------------------------------------------------------------------------------------


def read_typed(workspace: Workspace, *, column: ListColumn, text: str, year: int, language: str, codes: dict[str, str]) -> str:
    """The raw value of a text typed into a cell; empty for an empty text.

    `codes` are the folded names of codes in the reader's language, for choices and languages.  Raises Invalid with what was not understood.
    """
    text = text.strip()
    if not text:
        return "[]" if column.holds in (Holds.CODES, Holds.WORDS) and not column.first else ""
    match column.holds:
        case Holds.DATE if column.own:
            day = read_day(text, language=language, year=year)
            if day is None:
                raise _unread(message("“{text}” is not read as a date.", text=text))
            return day
        case Holds.DATE:
            found = read_time(text, year=year, language=language).frame.earliest
            if found is None:
                raise _unread(message("“{text}” is not read as a date.", text=text))
            return found.isoformat()
        case Holds.NUMBER:
            number = read_number(text, language)
            if number is None:
                raise _unread(message("“{text}” is not a number.", text=text))
            return number
        case Holds.CODES if not column.first:
            return json.dumps([_code(one.strip(), codes) for one in text.replace(";", ",").split(",") if one.strip()])
        case Holds.WORDS:
            return json.dumps([" ".join(one.split()) for one in text.replace(";", ",").split(",") if one.strip()], ensure_ascii=False)
        case Holds.CHOICE if column.words == "country":
            code = country_code(text)
            if code is None:
                raise _unread(message("“{text}” is not known as a country.", text=text))
            return code
        case Holds.CHOICE | Holds.CODES if column.words or column.choices:
            return _code(text, codes)
        case Holds.PERSON | Holds.ORGANISATION:
            return _named(workspace, column, text)
    return text


def _unread(what: Message) -> Invalid:
    return Invalid(what, meaning=message("Nothing was changed."))


def _code(text: str, codes: dict[str, str]) -> str:
    from gsef_desktop.reference.text_keys import text_key

    found = codes.get(text_key(text)) or next((code for code in codes.values() if code.casefold() == text.casefold()), None)
    if found is None:
        raise _unread(message("“{text}” is none of the choices.", text=text))
    return found


def _named(workspace: Workspace, column: ListColumn, text: str) -> str:
    person = column.holds is Holds.PERSON
    with workspace.read() as reader:
        found = queries.people_named(reader, text) if person else queries.organisations_named(reader, text)
    if not found:
        if person:
            raise Invalid(
                message("Nobody in the file is called “{name}”.", name=text), meaning=message("Nothing was changed."),
                remedy=message("Add the person first."),
            )  # fmt: skip
        raise Invalid(
            message("No organisation in the file is called “{name}”.", name=text), meaning=message("Nothing was changed."),
            remedy=message("Add the organisation first."),
        )  # fmt: skip
    return found[0]
