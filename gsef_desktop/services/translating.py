"""Keeping a field of a record in another language than its original."""

from __future__ import annotations

from gsef_desktop.domain.records import Record, Translation, kind_of, link_id
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
