"""Making one record of several that are the same: everything that pointed at one of them points at the one that stays.

Each merge is one edit, which Undo takes back whole.  No word is lost: what is not chosen for a field is kept in the note, an address as
a further address, a name of an organisation among its names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.duplicates import Choice, Taken, Written
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.field_words import field_word
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Address,
    Organisation,
    OrganisationKind,
    OwnValue,
    Person,
    Record,
    Translation,
    kind_of,
    link_id,
)
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.merging_rows import Mover, Render, in_words, is_empty, joined, says_the_same
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

R = TypeVar("R", bound=Record)

OWN = "own:"
"""With the id of a field of the user's own behind it: the name of that field in choices."""
PERSON_FIELDS = (
    "given_name", "family_name", "own_script_name", "family_name_first", "honorific", "mail", "telephone", "country", "languages",
    "address", "needs", "diet", "consent_on", "tags", "portrait_id", "note",
)  # fmt: skip
"""The fields of people that are chosen one by one, in the order in which they are shown."""
ORGANISATION_FIELDS = (
    "name", "acronym", "former_names", "kind", "place", "region", "parent_id", "languages", "website", "mail", "telephone", "address",
    "responsible_id", "next_step", "next_step_on", "tags", "logo_id", "note",
)  # fmt: skip
"""The fields of organisations that are chosen one by one, in the order in which they are shown."""
LISTS = frozenset(["languages", "former_names", "tags"])
"""Fields that hold several values: by default all of them are kept."""
JOINED = frozenset(["note", "needs", "diet", "next_step"])
"""Fields whose texts are by default put below each other."""
_PICTURES = frozenset(["portrait_id", "logo_id"])
_NAMES = frozenset(["given_name", "family_name", "family_name_first", "name", "acronym", "former_names", "language"])
"""Fields of which what is not chosen is kept as a name."""


def merge_people(
    workspace: Workspace, *, keep_id: str, other_ids: Sequence[str], choices: Mapping[str, Choice] | None = None, render: Render = str
) -> Changes:
    """Make one person of several: the one of `keep_id` stays.

    Where a field has no choice, its own value stays, or else the first that another has; several values and texts are joined.  `render`
    puts the words of the note into the reader's language.  Raises NotFound, and Invalid for somebody whose data were erased.
    """
    return _merge(workspace, Person, keep_id, other_ids, choices or {}, render, PERSON_FIELDS)


def merge_organisations(
    workspace: Workspace, *, keep_id: str, other_ids: Sequence[str], choices: Mapping[str, Choice] | None = None, render: Render = str
) -> Changes:
    """Make one organisation of several, as `merge_people` does.  The names of the others become translations or former names."""
    return _merge(workspace, Organisation, keep_id, other_ids, choices or {}, render, ORGANISATION_FIELDS)


def merge_records(
    workspace: Workspace, *, kind: str, keep_id: str, other_ids: Sequence[str], choices: Mapping[str, Choice] | None = None,
    render: Render = str,
) -> Changes:  # fmt: skip
    """`merge_people` or `merge_organisations`, by the kind ("person" or "organisation")."""
    merge = merge_people if kind == "person" else merge_organisations
    return merge(workspace, keep_id=keep_id, other_ids=other_ids, choices=choices, render=render)


def _merge(
    workspace: Workspace, cls: type[R], keep_id: str, other_ids: Sequence[str], choices: Mapping[str, Choice], render: Render,
    names: tuple[str, ...],
) -> Changes:  # fmt: skip
    others = [id for id in dict.fromkeys(other_ids) if id != keep_id]
    if not others:
        raise Invalid(message("There is nothing to merge."), remedy=message("Choose at least two records."))
    with workspace.read() as reader:
        told = [_name(reader.get(cls, id)) for id in (*others, keep_id)]
    label = message("Merge {other} into {name}", other=told[0], name=told[-1])
    with workspace.edit(
        label if len(others) == 1 else message("Merge {number} records into {name}", number=len(others), name=told[-1])
    ) as unit:
        unit.spares_closed = True
        records = [unit.get(cls, id) for id in (keep_id, *others)]
        if any(isinstance(one, Person) and one.erased for one in records):
            raise Invalid(message("Somebody whose data were erased cannot be merged."), meaning=message("Nothing has been changed."))
        merging = _Merging(unit, records, choices, render)
        values = merging.values(names)
        merging.keep_own_values()
        mover = Mover(unit, render)
        for one in others:
            mover.move(cls, one, keep_id)
        if isinstance(records[0], Organisation):
            values |= merging.keep_names(values)
        values["note"] = joined(str(values["note"]), *merging.lines, *mover.words)
        unit.update(cls, keep_id, **values)
        for one in others:
            unit.update(cls, one, merged_into_id=keep_id)
            unit.delete(cls, one)
    return unit.changes


class _Merging:
    """The fields of records that are merged; the first of `records` stays.  `lines` are words that found no place in a field."""

    def __init__(self, unit: Unit, records: Sequence[Record], choices: Mapping[str, Choice], render: Render) -> None:
        self._unit, self._records, self._choices, self._render = unit, records, choices, render
        self._ids = {one.id for one in records}
        self.lines: list[str] = []

    def values(self, names: Iterable[str]) -> dict[str, Any]:
        """What each field is to hold.  What is not chosen goes to `lines`, or becomes an address."""
        found: dict[str, Any] = {}
        for name in names:
            found[name] = self._value(name)
            self._keep_others(name, found[name])
        if isinstance(self._records[0], Person):
            self._keep_spellings(found)
        return found

    def _value(self, name: str) -> Any:
        choice = self._choices.get(name)
        if isinstance(choice, Written):
            return choice.value
        if isinstance(choice, Taken):
            value = getattr(self._by_id(choice.record_id), name)
            return None if name == "parent_id" and value in self._ids else value
        if name == "family_name_first" and isinstance(taken := self._choices.get("family_name"), Taken):
            return getattr(self._by_id(taken.record_id), name)
        values = [value for one in self._records if not self._is_empty(name, value := getattr(one, name))]
        if name in LISTS:
            return tuple(dict.fromkeys(each for value in values for each in value))
        if name in JOINED:
            return joined(*values)
        if name == "place":
            values.sort(key=lambda place: place.country is None)
        if values or name == "parent_id":
            return values[0] if values else None
        return getattr(self._records[0], name)

    def _by_id(self, id: str) -> Record:
        found = next((one for one in self._records if one.id == id), None)
        if found is None:
            raise Invalid(message("The chosen value belongs to none of the records."), meaning=message("Nothing has been changed."))
        return found

    def _is_empty(self, name: str, value: object) -> bool:
        if name == "parent_id" and value in self._ids:
            return True
        return is_empty(value) or (name == "kind" and value is OrganisationKind.OTHER)

    def _keep_others(self, name: str, chosen: Any) -> None:
        """Keep the values of a field that were not chosen."""
        seen = [chosen]
        for one in self._records:
            value = getattr(one, name)
            if name in _NAMES or self._is_empty(name, value) or any(_is_said(value, each) for each in seen):
                continue
            seen.append(value)
            if name == "address":
                self._unit.add(Address(text=value, **{f"{kind_of(one)}_id": self._records[0].id}))
            elif name == "note":
                self.lines.append(value)
            elif name in _PICTURES:
                continue  # a picture has no words; the history has it
            else:
                self.lines.append(self._line(one, name, value, chosen))

    def _line(self, one: Record, name: str, value: object, chosen: object = ()) -> str:
        word = self._render(field_word(name, kind_of(one)))
        if isinstance(value, tuple) and isinstance(chosen, tuple):
            value = tuple(each for each in value if each not in chosen)
        said = in_words(self._unit, one, name, value, self._render)
        return self._render(message("{field}: {value}", field=word, value=said))

    def _keep_spellings(self, values: Mapping[str, Any]) -> None:
        """Keep how the others wrote the name."""
        words = {" ".join(sorted(f"{values['given_name']} {values['family_name']}".casefold().split()))}
        for one in self._records:
            assert isinstance(one, Person)
            name = " ".join(filter(None, (one.given_name, one.family_name)))
            key = " ".join(sorted(name.casefold().split()))
            if key and key not in words:
                words.add(key)
                self.lines.append(self._render(message("Also entered as {name}", name=name)))

    def keep_own_values(self) -> None:
        """Put the chosen values of fields of the user's own into the record that stays; the mover keeps the others."""
        keep = self._records[0]
        for name, choice in self._choices.items():
            if not name.startswith(OWN):
                continue
            field_id = name.removeprefix(OWN)
            values = {one.owner_id: one for one in self._unit.all(OwnValue, field_id=field_id, owner_id=sorted(self._ids))}
            wanted = choice.value if isinstance(choice, Written) else getattr(values.get(choice.record_id), "text", "")
            ours = values.get(keep.id)
            if ours is None:
                self._unit.add(OwnValue(id=link_id("own_value", field_id, keep.id), field_id=field_id, owner_kind=kind_of(keep),
                                        owner_id=keep.id, text=str(wanted)))  # fmt: skip
            elif ours.text != wanted:
                theirs = next((one for one in values.values() if one is not ours and one.text == wanted), None)
                self._unit.update(OwnValue, ours.id, text=str(wanted))
                if theirs is not None:  # the two change places, so that the one not chosen is kept in words
                    self._unit.update(OwnValue, theirs.id, text=ours.text)
                else:
                    self.lines.append(self._own_line(field_id, ours.text))

    def _own_line(self, field_id: str, text: str) -> str:
        from gsef_desktop.domain.records import OwnField

        return self._render(message("{field}: {value}", field=self._unit.get(OwnField, field_id).title, value=text))

    def keep_names(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The names of organisations that are not the chosen one: a translation where none is in that language, else a former name."""
        keep, choice = self._records[0], self._choices.get("name")
        named = next((one for one in self._records if getattr(one, "name", "") == values["name"]), keep)
        chosen = self._by_id(choice.record_id) if isinstance(choice, Taken) else named
        assert isinstance(chosen, Organisation)
        translated = {one.language: one for one in self._unit.all(Translation, owner_kind="organisation", owner_id=keep.id, field="name")}
        former = list(values["former_names"])
        if (own := translated.get(chosen.language)) is not None:  # the original is in this language now
            self._unit.delete(Translation, own.id)
            former.append(own.text)
        for one in self._records:
            assert isinstance(one, Organisation)
            for text in (one.name, one.acronym, *one.former_names):
                known = [values["name"], values["acronym"], *former, *(each.text for each in translated.values())]
                if not text or any(says_the_same(text, each) for each in known):
                    continue
                if text == one.name and one.language not in (chosen.language, *translated):
                    id = link_id("organisation", keep.id, "name", one.language)
                    translated[one.language] = self._unit.add(
                        Translation(id=id, owner_kind="organisation", owner_id=keep.id, field="name", language=one.language, text=text)
                    )
                elif text not in one.former_names or "former_names" not in self._choices:
                    former.append(text)
                else:
                    self.lines.append(self._line(keep, "former_names", (text,)))
        names = {"former_names": tuple(dict.fromkeys(each for each in former if not says_the_same(each, values["name"])))}
        return {**names, "language": chosen.language}


def _is_said(value: object, chosen: object) -> bool:
    """Whether a value is contained in the one that is kept."""
    if isinstance(value, tuple) and isinstance(chosen, tuple):
        return set(value) <= set(chosen)
    if isinstance(value, Place) and isinstance(chosen, Place):
        return text_key(value.text) == text_key(chosen.text)
    if isinstance(value, str) and isinstance(chosen, str):
        return says_the_same(value, chosen) or all(line in chosen.split("\n") for line in value.split("\n"))
    return value == chosen


def _name(record: Record) -> str:
    return person_name(record) if isinstance(record, Person) else str(getattr(record, "name", ""))
