"""Keeping a field of a record in another language than its original."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gsef_desktop.domain.records import Record, Translation, kind_of, link_id
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit


def set_translation(unit: Unit, *, record: type[Record], record_id: str, field: str, language: str, text: str) -> None:
    """Keep `text` as the field's translation; an empty text takes the translation away."""
    kind = kind_of(record)
    made = link_id(kind, record_id, field, language)
    known = unit.find(Translation, made)
    if known is not None and text:
        unit.update(Translation, made, text=text)
    elif known is not None:
        unit.delete(Translation, made)
    elif text:
        unit.add(Translation(id=made, owner_kind=kind, owner_id=record_id, field=field, language=language, text=text))


def copy_translations(unit: Unit, source: type[Record], target: type[Record], copies: Mapping[str, str]) -> None:
    """Copy what is kept of records in other languages to their copies, by their ids."""
    kind = kind_of(target)
    for one in unit.all(Translation, owner_kind=kind_of(source), owner_id=tuple(copies)) if copies else ():
        owner = copies[one.owner_id]
        unit.add(replace(one, id=link_id(kind, owner, one.field, one.language), owner_kind=kind, owner_id=owner))


def titles_of(reader: Reader, kind: str, originals: Mapping[str, tuple[str, str]], field: str = "title") -> dict[str, dict[str, str]]:
    """A field of records of one kind in every language it is kept in, by id and language; `originals` holds the original of each."""
    found = {id: {language: text} for id, (language, text) in originals.items()}
    for one in reader.all(Translation, owner_kind=kind, owner_id=list(originals), field=field) if originals else ():
        if one.text:
            found[one.owner_id].setdefault(one.language, one.text)
    return found


def set_original_language(unit: Unit, *, record: type[Record], record_id: str, field: str, language: str) -> None:
    """Let another language be the one that a record is kept in.

    Where the field is translated into it, the two change places.  Where it is not, the text is taken to have been in that language all
    along: only the label changes.  Raises NotFound.
    """
    kept: Any = unit.get(record, record_id)
    before, text = str(kept.language), str(getattr(kept, field))
    if before == language:
        return
    known = unit.find(Translation, link_id(kind_of(record), record_id, field, language))
    values: dict[str, object] = {"language": language}
    if known is not None and known.text:
        values[field] = known.text
        set_translation(unit, record=record, record_id=record_id, field=field, language=language, text="")
        set_translation(unit, record=record, record_id=record_id, field=field, language=before, text=text)
    unit.update(record, record_id, **values)


def names_in_languages(reader: Reader, record: Record, original: str, name: str) -> dict[str, str]:
    """The name of a record in every language that it is kept in."""
    return titles_of(reader, kind_of(record), {record.id: (original, name)}, "name")[record.id]
