"""Who has an action item: a person first, further people and organisations, and words for whoever is nobody in the file."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from gsef_desktop.domain.records import ActionItem, ActionOwner, Organisation, Person, link_id
from gsef_desktop.services.listing_common import by_id, person_name
from gsef_desktop.services.people_named import person_named
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit

_BETWEEN = re.compile(r"\s*[;,\n]\s*")


@dataclass(frozen=True, kw_only=True)
class Owner:
    """Somebody who has an action item; `kind` is person, organisation, or empty for words."""

    kind: str
    id: str
    name: str


def owners_of(
    reader: Reader, actions: Iterable[ActionItem], *, language: str, name_of: Callable[[Person, str], str] = person_name
) -> dict[str, tuple[Owner, ...]]:  # fmt: skip
    """Who has some action items, by their ids; names of organisations in `language`, people as `name_of` writes them."""
    found = list(actions)
    more: dict[str, list[ActionOwner]] = defaultdict(list)
    for one in reader.all(ActionOwner, action_id=[each.id for each in found]) if found else ():
        more[one.action_id].append(one)
    rows = [one for each in more.values() for one in each]
    ids = {one.owner_id for one in found if one.owner_id} | {one.person_id for one in rows if one.person_id}
    people = by_id(reader.all(Person, id=sorted(ids))) if ids else {}
    wanted = {one.organisation_id for one in rows if one.organisation_id}
    organisations = by_id(reader.all(Organisation, id=sorted(wanted))) if wanted else {}
    texts = reader.texts("organisation", organisations, language) if organisations else {}
    made: dict[str, tuple[Owner, ...]] = {}
    for each in found:
        own: list[Owner] = []
        first = people.get(each.owner_id or "")
        if first is not None:
            own.append(Owner(kind="person", id=first.id, name=name_of(first, language)))
        others: list[Owner] = []
        for row in more[each.id]:
            person, organisation = people.get(row.person_id or ""), organisations.get(row.organisation_id or "")
            if person is not None and person is not first:
                others.append(Owner(kind="person", id=person.id, name=name_of(person, language)))
            elif organisation is not None:
                name = texts.get((organisation.id, "name")) or organisation.name
                others.append(Owner(kind="organisation", id=organisation.id, name=name))
        own += sorted(others, key=lambda one: (one.name.casefold(), one.id))
        if each.owner.strip():
            own.append(Owner(kind="", id="", name=each.owner.strip()))
        made[each.id] = tuple(own)
    return made


def owner_words(owners: Sequence[Owner]) -> str:
    """Several owners as one text, as they can be typed."""
    return ", ".join(one.name for one in owners if one.name)


def put_owners(unit: Unit, action_id: str, text: str) -> None:
    """Give an action item to whoever a text names, within an edit: people and organisations of the file, between commas; the rest stays
    as words.  The first person named comes first everywhere."""
    people, organisations, words = _named(unit, text)
    owner_id = people[0] if people else None
    unit.update(ActionItem, action_id, owner_id=owner_id, owner=words)
    wanted: dict[str, dict[str, str]] = {}
    for id in people[1:]:
        wanted[link_id("action_owner", action_id, id)] = {"person_id": id}
    for id in organisations:
        wanted[link_id("action_owner", action_id, id)] = {"organisation_id": id}
    for row in unit.all(ActionOwner, action_id=action_id):
        if row.id not in wanted:
            unit.delete(ActionOwner, row.id)
    for id, fields in wanted.items():
        if unit.find(ActionOwner, id) is None:
            unit.add(ActionOwner(id=id, action_id=action_id, **fields))


def _named(reader: Reader, text: str) -> tuple[list[str], list[str], str]:
    """The people and the organisations that a text names, and the words that name none."""
    whole = person_named(reader, text)
    if whole is not None:  # a name may have a comma in it
        return [whole], [], ""
    people: list[str] = []
    organisations: list[str] = []
    words: list[str] = []
    for part in filter(None, _BETWEEN.split(text.strip())):
        person = person_named(reader, part)
        organisation = organisation_named(reader, part) if person is None else None
        if person is not None:
            people.append(person)
        elif organisation is not None:
            organisations.append(organisation)
        else:
            words.append(part)
    if not people and not organisations:
        return [], [], text.strip()
    return list(dict.fromkeys(people)), list(dict.fromkeys(organisations)), ", ".join(words)


def organisation_named(reader: Reader, name: str) -> str | None:
    """The id of the one organisation of that name or acronym; None for none or several."""
    rows = reader.rows(
        "SELECT id FROM organisation WHERE deleted = 0 AND (gsef_fold(name) = gsef_fold(:name) OR gsef_fold(acronym) = gsef_fold(:name))",
        {"name": " ".join(name.split())},
    )
    return str(rows[0][0]) if len(rows) == 1 else None
