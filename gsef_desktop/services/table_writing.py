"""Writing what was accepted of a table: new records by the thousand, changes one by one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date
from typing import TypedDict, cast

from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Membership, MembershipStatus, Organisation, OrganisationKind, Person, PersonFunction
from gsef_desktop.domain.table_proposal import ORGANISATION_FIELDS, PERSON_FIELDS, Cell, ProposedRecord, RowState
from gsef_desktop.services.membership_categories import CategoryFinder
from gsef_desktop.services.table_extras import write_extras
from gsef_desktop.storage.unit import Unit

_BATCH = 5000
_OF_PLACES = {"organisation.place", "organisation.city", "organisation.country"}
_KIND = ORGANISATION_FIELDS.index("kind")
_LANGUAGES = ORGANISATION_FIELDS.index("languages")
_PLACE = ORGANISATION_FIELDS.index("place")


def write_records(
    unit: Unit, records: Sequence[ProposedRecord], organisations: Iterable[ProposedRecord], said: AbstractSet[str], language: str,
    day: date, tell: Callable[[float], None],
) -> None:  # fmt: skip
    """Write records of a proposal.  `organisations` are all of it, for those that are in the file already; `said` are the fields
    that the table has columns for."""
    ids = {one.key: one.record_id for one in organisations if one.record_id and one.state is not RowState.DOUBTFUL}
    ids.update((one.key, one.record_id) for one in records if one.kind == "organisation" and one.record_id)
    new = [one for one in records if one.kind == "organisation" and one.state is RowState.NEW]
    ids.update(zip((one.key for one in new), _new_ids(len(new)), strict=True))
    rows = [(ids[one.key], language, *_completed(one.values, said)) for one in new]
    for start in range(0, len(rows), _BATCH):
        tell(0.3 * start / len(rows))
        unit.add_values(Organisation, ("id", "language", *ORGANISATION_FIELDS), rows[start : start + _BATCH])
    categories = CategoryFinder(unit)
    unit.add_all(_membership(ids[one.key], one.membership, categories, day) for one in new if one.membership)
    people = [one for one in records if one.kind == "person" and one.state is RowState.NEW]
    numbers, others = _new_ids(len(people)), _new_ids(sum(len(one.functions) for one in people))
    for start in range(0, len(people), _BATCH):
        tell(0.3 + 0.6 * start / len(people))
        _write_people(unit, people[start : start + _BATCH], numbers[start : start + _BATCH], others, ids)
    changed = [one for one in records if one.state is not RowState.NEW]
    for number, one in enumerate(changed):
        if number % 200 == 0:
            tell(0.9 + 0.1 * number / len(changed))
        if one.kind == "organisation":
            _change_organisation(unit, one, day)
        else:
            _change_person(unit, one, ids)
    more = [one for one in records if one.extras]
    if more:
        ids.update(zip((one.key for one in people), numbers, strict=True))
        write_extras(unit, more, ids, language)


def _new_ids(count: int) -> list[str]:
    """Random UUIDs (version 4), made at once and in order: rows that come in the order of their index are written in half the time."""
    digits = os.urandom(16 * count).hex()
    return sorted(
        f"{one[:8]}-{one[8:12]}-4{one[13:16]}-{'89ab'[int(one[16], 16) & 3]}{one[17:20]}-{one[20:]}"
        for one in (digits[at : at + 32] for at in range(0, 32 * count, 32))
    )


def _completed(values: tuple[Cell, ...], said: AbstractSet[str]) -> list[Cell]:
    """The values of a new organisation, with what its name says of its place, and that of its language, where the table is silent."""
    from gsef_desktop.services.members import place_in_name, usual_language

    made = list(values)
    if made[_KIND] is None:
        made[_KIND] = OrganisationKind.OTHER
    place = cast("Place", made[_PLACE])
    if made[_KIND] is OrganisationKind.LOCAL_GOVERNMENT and not place.text and not said & _OF_PLACES:  # other names may mean anything
        made[_PLACE] = place = place_in_name(str(made[0]))
    if not made[_LANGUAGES] and "organisation.languages" not in said:
        made[_LANGUAGES] = usual_language(place.country)
    return made


def _membership(organisation_id: str, values: tuple[Cell, ...], categories: CategoryFinder, day: date) -> Membership:
    status, category, since = values
    begins = cast("date | None", since)
    return Membership(
        organisation_id=organisation_id, status=cast("MembershipStatus | None", status) or MembershipStatus.MEMBER, since=begins,
        **_category(categories, str(category or ""), begins or day),
    )  # fmt: skip


class _Category(TypedDict):
    """The fields of a state that say its category."""

    category_id: str | None
    category: str


def _category(categories: CategoryFinder, text: str, day: date) -> _Category:
    """A category of the list that can be given on the day, else the words as they are."""
    found = categories.find(text, day)
    return {"category_id": found, "category": "" if found else text}


def _write_people(unit: Unit, people: list[ProposedRecord], numbers: list[str], others: list[str], ids: dict[str, str]) -> None:
    """Write new people under the ids `numbers`, and their functions, whose ids are taken from the front of `others`."""
    unit.add_values(Person, ("id", *PERSON_FIELDS), [(id, *one.values) for id, one in zip(numbers, people, strict=True)])
    functions = [(person, function) for person, one in zip(numbers, people, strict=True) for function in one.functions]
    mine = others[: len(functions)]
    del others[: len(functions)]
    unit.add_values(
        PersonFunction, ("id", "person_id", "organisation_id", "title", "valid_from", "valid_to"),
        [(id, person, ids.get(function.organisation), function.title, function.valid_from, function.valid_to)
         for id, (person, function) in zip(mine, functions, strict=True)],
    )  # fmt: skip


def _change_organisation(unit: Unit, one: ProposedRecord, day: date) -> None:
    fields = {each.field: each.after for each in one.differences if each.field in ORGANISATION_FIELDS}
    if fields:
        unit.update(Organisation, one.record_id, **fields)
    changed = {each.field for each in one.differences} & {"status", "category", "since"}
    if not changed:
        return
    categories = CategoryFinder(unit)
    if not one.membership_id:
        unit.add(_membership(one.record_id, one.membership, categories, day))
        return
    status, category, since = one.membership
    before = unit.get(Membership, one.membership_id)
    if "status" in changed:
        made = _membership(one.record_id, (status, category, since or day), categories, day)
        if not category:
            made = replace(made, category_id=before.category_id, category=before.category)
        unit.add(made)
        return
    wanted: dict[str, object] = {"since": since} if "since" in changed else {}
    if "category" in changed:
        wanted |= _category(categories, str(category), cast("date | None", since) or before.since or day)
    unit.update(Membership, one.membership_id, **wanted)


def _change_person(unit: Unit, one: ProposedRecord, ids: dict[str, str]) -> None:
    fields = {each.field: each.after for each in one.differences if each.field in PERSON_FIELDS}
    if fields:
        unit.update(Person, one.record_id, **fields)
    for function in one.functions:
        organisation = ids.get(function.organisation)
        if function.function_id:
            values = {"title": function.title, "valid_from": function.valid_from, "valid_to": function.valid_to}
            unit.update(PersonFunction, function.function_id, **{name: value for name, value in values.items() if value})
        elif not unit.count(PersonFunction, person_id=one.record_id, organisation_id=organisation, title=function.title):
            unit.add(
                PersonFunction(
                    person_id=one.record_id, organisation_id=organisation, title=function.title, valid_from=function.valid_from,
                    valid_to=function.valid_to,
                )
            )  # fmt: skip
