"""Fields that the user has added to people or organisations: making and changing them, and the values in them.

For lists, filters, exports and prints: `own_fields_of` says which there are, `titles_of` what they are called in a language, `values_of`
what stands in them, and `format_value` how a value is written for a reader.  A field that is `personal` is left out of what is printed or
exported unless it is asked for (`own_fields_of(…, personal=False)`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.own_values import fits, format_own_value, read_own_value
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import OwnField, OwnFieldType, OwnValue, link_id
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.required import required_line
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

_MISSING = message("A name is needed.")

KINDS = ("person", "organisation")
"""The kinds of record that can have fields of the user's own."""

MOST_CHOICES = 500

_UNFIT_SHOWN = 20


@dataclass(frozen=True, kw_only=True)
class TypePreview:
    """What another type would do to the values of a field."""

    values: int
    unfit: tuple[tuple[str, str], ...]
    """whose value would not fit, and the value: the first twenty; they are kept as texts"""
    unfit_count: int


# --- reading -----------------------------------------------------------------------------------------------------------------------------


def own_fields_of(workspace: Workspace, kind: str, *, personal: bool = True) -> tuple[OwnField, ...]:
    """The fields of people ("person") or organisations ("organisation"), in their order; without the personal ones if so wanted."""
    with workspace.read() as reader:
        return fields_in(reader, kind, personal=personal)


def fields_in(reader: Reader, kind: str, *, personal: bool = True) -> tuple[OwnField, ...]:
    """The same within an open read."""
    found = reader.all(OwnField, of_kind=kind, order_by=("rank",))
    return tuple(field for field in found if personal or not field.personal)


def titles_of(reader: Reader, fields: Iterable[OwnField], language: str) -> dict[str, str]:
    """What fields are called in a language, by id; where they are not translated, in their own."""
    fields = tuple(fields)
    translated = reader.texts("own_field", [field.id for field in fields], language)
    return {field.id: translated.get((field.id, "title")) or field.title for field in fields}


def all_titles(workspace: Workspace, *, field_id: str) -> dict[str, str]:
    """What a field is called, by language.  Raises NotFound."""
    with workspace.read() as reader:
        field = reader.get(OwnField, field_id)
        rows = reader.rows(
            "SELECT language, text FROM translation WHERE owner_kind = 'own_field' AND owner_id = ? AND field = 'title' AND deleted = 0",
            (field_id,),
        )
    return {**{str(language): str(text) for language, text in rows}, field.language: field.title}


def values_of(reader: Reader, kind: str, ids: Iterable[str]) -> dict[tuple[str, str], str]:
    """What stands in the fields of some records, as it is kept: (record id, field id) to text."""
    rows = reader.rows(
        "SELECT owner_id, field_id, text FROM own_value WHERE owner_kind = ? AND deleted = 0 AND text <> ''"
        " AND owner_id IN (SELECT value FROM json_each(?))",
        (kind, json.dumps(list(ids))),
    )
    return {(owner, field): text for owner, field, text in rows}


def format_value(field: OwnField, text: str, language: str) -> str:
    """A kept value in the reader's language; one that does not fit the field's type as it is."""
    return format_own_value(field, text, language)


def filled(workspace: Workspace) -> dict[str, int]:
    """How many records have something in a field, by its id."""
    with workspace.read() as reader:
        rows = reader.rows("SELECT field_id, count(*) FROM own_value WHERE deleted = 0 AND text <> '' GROUP BY field_id")
    return {str(field): int(number) for field, number in rows}


# --- fields ------------------------------------------------------------------------------------------------------------------------------


def add_field(
    workspace: Workspace, *, of_kind: str, title: str, language: str = "en", type: OwnFieldType = OwnFieldType.TEXT,
    choices: Sequence[str] = (), personal: bool = False,
) -> OwnField:  # fmt: skip
    """Add a field to all people or all organisations, at the end.  Raises Invalid without a title, or where one of them is called so."""
    if of_kind not in KINDS:
        raise ValueError(of_kind)
    title = required_line(title, _MISSING)
    with workspace.edit(message("Add the field {name}", name=title)) as unit:
        return add_field_in(unit, of_kind=of_kind, title=title, language=language, type=type, choices=choices, personal=personal)


def add_field_in(
    unit: Unit, *, of_kind: str, title: str, language: str = "en", type: OwnFieldType = OwnFieldType.TEXT, choices: Sequence[str] = (),
    personal: bool = False,
) -> OwnField:  # fmt: skip
    """The same as part of another edit."""
    _check_title(unit, of_kind, title, but="")
    last = unit.all(OwnField, of_kind=of_kind, order_by=("-rank",), limit=1)
    rank = rank_between(last[0].rank if last else None, None)
    return unit.add(
        OwnField(of_kind=of_kind, title=title, language=language, type=type, choices=_choices(choices), personal=personal, rank=rank)
    )


def rename_field(workspace: Workspace, *, field_id: str, language: str, title: str) -> Changes:
    """Call a field something else in a language; an empty title takes a translation away.  Raises Invalid as `add_field`, NotFound."""
    title = " ".join(title.split())
    with workspace.edit(message("Rename the field {name}", name=_field_title(workspace, field_id))) as unit:
        field = unit.get(OwnField, field_id)
        if language == field.language:
            _check_title(unit, field.of_kind, required_line(title, _MISSING), but=field_id)
            unit.update(OwnField, field_id, title=title)
        else:
            if title:
                _check_title(unit, field.of_kind, title, but=field_id)
            set_translation(unit, record=OwnField, record_id=field_id, field="title", language=language, text=title)
    return unit.changes


def move_field(workspace: Workspace, *, field_id: str, by: int) -> Changes:
    """Move a field up (less than 0) or down among those of its kind.  Raises NotFound."""
    with workspace.edit(message("Move the field {name}", name=_field_title(workspace, field_id))) as unit:
        field = unit.get(OwnField, field_id)
        others = unit.all(OwnField, of_kind=field.of_kind, order_by=("rank",))
        at = next(number for number, one in enumerate(others) if one.id == field_id)
        others.pop(at)
        to = min(max(at + by, 0), len(others))
        if to != at:
            before = others[to - 1].rank if to else None
            after = others[to].rank if to < len(others) else None
            unit.update(OwnField, field_id, rank=rank_between(before, after))
    return unit.changes


def set_personal(workspace: Workspace, *, field_id: str, personal: bool) -> Changes:
    """Say whether a field is left out of what is printed and exported.  Raises NotFound."""
    with workspace.edit(message("Change the field {name}", name=_field_title(workspace, field_id))) as unit:
        unit.update(OwnField, field_id, personal=personal)
    return unit.changes


def preview_type(workspace: Workspace, *, field_id: str, type: OwnFieldType, language: str = "en") -> TypePreview:
    """What would become of the values of a field under another type.  Raises NotFound."""
    with workspace.read() as reader:
        field = reader.get(OwnField, field_id)
        values = reader.all(OwnValue, field_id=field_id)
        wanted = _of_type(field, type, values)
        unfit = [one for one in values if _converted(wanted, one.text, language) is None]
        shown = tuple((_owner_name(reader, one), one.text) for one in unfit[:_UNFIT_SHOWN])
    return TypePreview(values=len(values), unfit=shown, unfit_count=len(unfit))


def change_type(workspace: Workspace, *, field_id: str, type: OwnFieldType, language: str = "en") -> Changes:
    """Give a field another type.  Values that can be read as one of it are; the others are kept as they are.  Raises NotFound.

    A field that becomes a choice offers what stands in it; `language` is that in which numbers and dates were typed as text.
    """
    with workspace.edit(message("Change the field {name}", name=_field_title(workspace, field_id))) as unit:
        field = unit.get(OwnField, field_id)
        values = unit.all(OwnValue, field_id=field_id)
        wanted = _of_type(field, type, values)
        unit.update(OwnField, field_id, type=type, choices=wanted.choices)
        for one in values:
            text = _converted(wanted, one.text, language)
            if text is not None and text != one.text:
                unit.update(OwnValue, one.id, text=text)
    return unit.changes


def set_choices(workspace: Workspace, *, field_id: str, choices: Sequence[str]) -> Changes:
    """Say what a field offers.  Values that are no longer offered are kept.  Raises NotFound."""
    with workspace.edit(message("Change the choices of {name}", name=_field_title(workspace, field_id))) as unit:
        unit.update(OwnField, field_id, choices=_choices(choices))
    return unit.changes


def rename_choice(workspace: Workspace, *, field_id: str, choice: str, to: str) -> Changes:
    """Call a choice something else, wherever it stands.  Raises Invalid for an empty name, NotFound."""
    to = required_line(to, _MISSING)
    with workspace.edit(message("Change the choices of {name}", name=_field_title(workspace, field_id))) as unit:
        field = unit.get(OwnField, field_id)
        unit.update(OwnField, field_id, choices=_choices([to if one == choice else one for one in field.choices]))
        for value in unit.all(OwnValue, field_id=field_id, text=choice):
            unit.update(OwnValue, value.id, text=to)
    return unit.changes


def delete_field(workspace: Workspace, *, field_id: str) -> Changes:
    """Delete a field with everything that stands in it; undo brings it back.  Raises NotFound."""
    with workspace.edit(message("Delete the field {name}", name=_field_title(workspace, field_id))) as unit:
        delete_with_dependents(unit, OwnField, field_id)
    return unit.changes


# --- values ------------------------------------------------------------------------------------------------------------------------------


def set_value(workspace: Workspace, *, field_id: str, owner_kind: str, owner_id: str, text: str) -> Changes:
    """Put a value into a field, as it is kept (see `domain.own_values`); an empty one takes it away.  Raises NotFound."""
    with workspace.edit(message("Change {name}", name=_field_title(workspace, field_id))) as unit:
        set_value_in(unit, field_id=field_id, owner_kind=owner_kind, owner_id=owner_id, text=text)
    return unit.changes


def set_value_in(unit: Unit, *, field_id: str, owner_kind: str, owner_id: str, text: str) -> None:
    """The same as part of another edit."""
    id = value_id(field_id, owner_id)
    known = unit.find(OwnValue, id)
    if known is not None and text:
        unit.update(OwnValue, id, text=text)
    elif known is not None:
        unit.delete(OwnValue, id)
    elif text:
        unit.add(OwnValue(id=id, field_id=field_id, owner_kind=owner_kind, owner_id=owner_id, text=text))


def value_id(field_id: str, owner_id: str) -> str:
    """The id of the value of a record in a field."""
    return link_id("own_value", field_id, owner_id)


# --- pieces ------------------------------------------------------------------------------------------------------------------------------


def _of_type(field: OwnField, type: OwnFieldType, values: Sequence[OwnValue]) -> OwnField:
    """The field as it would be; one that becomes a choice offers what stands in it."""
    choices: Sequence[str] = field.choices
    if type is OwnFieldType.CHOICE:
        found = sorted({" ".join(one.text.split()) for one in values if one.text.strip()}, key=str.casefold)
        choices = [*choices, *(text for text in found if len(text) <= 200)][:MOST_CHOICES]
    return replace(field, type=type, choices=_choices(choices))


def _converted(field: OwnField, text: str, language: str) -> str | None:
    """A value as one of the field's type, None where it is none."""
    return text if fits(field, text) else read_own_value(field, text, language=language)


def _choices(choices: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for one in choices if (text := " ".join(one.split()))))[:MOST_CHOICES]


def _check_title(reader: Reader, of_kind: str, title: str, *, but: str) -> None:
    """Two fields of the same name could not be told apart in a list or a table."""
    named: Mapping[str, str] = {one.id: one.title.casefold() for one in reader.all(OwnField, of_kind=of_kind) if one.id != but}
    if title.casefold() in named.values():
        raise Invalid(
            message("There is a field “{name}” already.", name=title), meaning=message("Nothing was changed."),
            remedy=message("Choose another name."),
        )  # fmt: skip


def _field_title(workspace: Workspace, field_id: str) -> str:
    with workspace.read() as reader:
        return reader.get(OwnField, field_id).title


def _owner_name(reader: Reader, value: OwnValue) -> str:
    from gsef_desktop.domain.records import Organisation, Person

    if value.owner_kind == "person":
        person = reader.find(Person, value.owner_id)
        return person_name(person) if person is not None else ""
    organisation = reader.find(Organisation, value.owner_id)
    return organisation.name if organisation is not None else ""
