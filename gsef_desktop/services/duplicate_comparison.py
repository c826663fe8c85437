"""Records that may be one, side by side: their fields, what differs, and what hangs on each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gsef_desktop.domain.field_words import field_word
from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.records import (
    RECORDS,
    Detail,
    Organisation,
    OrganisationKind,
    OwnField,
    OwnValue,
    Person,
    Record,
    SourceLink,
    Translation,
    kind_of,
)
from gsef_desktop.services.duplicates import resolve_merged
from gsef_desktop.services.listing_common import names_in_order, person_name
from gsef_desktop.services.merging import JOINED, LISTS, ORGANISATION_FIELDS, OWN, PERSON_FIELDS
from gsef_desktop.services.merging_rows import Render, in_words, is_empty, says_the_same
from gsef_desktop.services.removal import references_to
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

_NAME = ("given_name", "family_name", "family_name_first")


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedField:
    """A field of the records, by its name in the choices of a merge.  `values` and `shown` have one entry for each record."""

    name: str
    word: Message
    values: tuple[Any, ...]
    shown: tuple[str, ...]
    """the values as a person reads them, empty for none"""
    many: bool
    """it holds several values, or a text to which others can be added"""
    sets: tuple[str, ...] = ()
    """the fields that are chosen with it, where they are several: the parts of a name"""

    @property
    def differs(self) -> bool:
        """Whether two records say something different, so that there is something to choose."""
        said = [text for text in self.shown if text]
        return any(not says_the_same(text, said[0]) for text in said[1:])


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Records of one kind side by side.  All tuples but `fields` have one entry for each record."""

    kind: str
    ids: tuple[str, ...]
    names: tuple[str, ...]
    fields: tuple[ComparedField, ...]
    """those in which at least one record says something"""
    functions: tuple[tuple[str, ...], ...]
    """of people: what they are where; of organisations: empty"""
    links: tuple[tuple[tuple[str, int], ...], ...]
    """how many records of each kind (such as "seat_term") hang on it"""

    @property
    def fullest(self) -> int:
        """The number of the record that says most and on which most hangs: the one that is proposed to stay."""
        filled = [sum(bool(field.shown[at]) for field in self.fields) for at in range(len(self.ids))]
        hanging = [sum(count for _, count in each) for each in self.links]
        return max(range(len(self.ids)), key=lambda at: (filled[at] + hanging[at], -at))


def compare_records(
    workspace: Workspace, *, kind: str, ids: Sequence[str], language: str = "en", render: Render = str
) -> Comparison:  # fmt: skip
    """People or organisations side by side; those that are no longer there are left out, merged ones stand for what they became.

    `language` is that of dates and countries, `render` puts the words of values into it.
    """
    cls: type[Person] | type[Organisation] = Person if kind == "person" else Organisation
    names = PERSON_FIELDS if kind == "person" else ORGANISATION_FIELDS
    with workspace.read() as reader:
        now = dict.fromkeys(resolve_merged(reader, kind, id) for id in ids)
        records: list[Record] = [found for id in now if (found := reader.find(cls, id)) is not None]
        fields = [_field(reader, records, name, language, render) for name in names if name not in _NAME]
        if kind == "person":
            fields.insert(0, _whole_name(records))
        fields += _own_fields(reader, kind, records)
        return Comparison(
            kind=kind, ids=tuple(one.id for one in records), names=tuple(map(_name, records)),
            fields=tuple(each for each in fields if any(each.shown)),
            functions=tuple(_functions(reader, one) for one in records), links=tuple(_links(reader, one) for one in records),
        )  # fmt: skip


def _field(reader: Reader, records: Sequence[Record], name: str, language: str, render: Render) -> ComparedField:
    values = tuple(getattr(one, name) for one in records)
    shown = []
    for one, value in zip(records, values, strict=True):
        if is_empty(value) or value is OrganisationKind.OTHER:
            shown.append("")
        elif name in JOINED or name == "address":
            shown.append(str(value).strip())
        else:
            shown.append(in_words(reader, one, name, value, render, language))
    word = field_word(name, kind_of(records[0]) if records else "")
    return ComparedField(name=name, word=word, values=values, shown=tuple(shown), many=name in LISTS or name in JOINED)


def _whole_name(records: Sequence[Record]) -> ComparedField:
    """The parts of a name belong together and are chosen together."""
    shown = []
    for one in records:
        assert isinstance(one, Person)
        shown.append(names_in_order(one.given_name, one.family_name, family_first=one.family_name_first))
    return ComparedField(name=_NAME[0], word=field_word("name"), values=tuple(shown), shown=tuple(shown), many=False, sets=_NAME)


def _own_fields(reader: Reader, kind: str, records: Sequence[Record]) -> list[ComparedField]:
    ids = [one.id for one in records]
    texts = {(one.field_id, one.owner_id): one.text for one in reader.all(OwnValue, owner_kind=kind, owner_id=ids)}
    found = []
    for own in reader.all(OwnField, of_kind=kind, order_by=("rank",)):
        shown = tuple(texts.get((own.id, id), "") for id in ids)
        found.append(ComparedField(name=f"{OWN}{own.id}", word=Message(own.title), values=shown, shown=shown, many=False))
    return found


def _functions(reader: Reader, record: Record) -> tuple[str, ...]:
    """What somebody is or was, and where."""
    if not isinstance(record, Person):
        return ()
    rows = reader.rows(
        "SELECT f.title, o.name FROM person_function AS f LEFT JOIN organisation AS o ON o.id = f.organisation_id AND o.deleted = 0"
        " WHERE f.person_id = ? AND f.deleted = 0 ORDER BY f.valid_to IS NOT NULL, f.valid_from DESC, f.n",
        (record.id,),
    )
    return tuple(dict.fromkeys(", ".join(filter(None, row)) for row in rows if any(row)))


def _links(reader: Reader, record: Record) -> tuple[tuple[str, int], ...]:
    kind, counts = kind_of(record), Counter[str]()
    for reference in references_to(kind):
        if reference.field != "merged_into_id":
            equal: dict[str, Any] = {reference.field: record.id}
            counts[kind_of(reference.record)] += reader.count(reference.record, **equal)
    counts["detail"] += reader.count(Detail, owner_kind=kind, owner_id=record.id)
    order = [kind_of(each) for each in RECORDS if each not in (Translation, SourceLink, OwnValue)]
    return tuple((each, counts[each]) for each in order if counts[each])


def _name(record: Record) -> str:
    return person_name(record) if isinstance(record, Person) else str(getattr(record, "name", ""))
