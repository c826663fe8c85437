"""What of a table the file has already: by mail, then by name and city; what is only alike is doubtful."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from gsef_desktop.domain.membership import state_on
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.records import (
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    Person,
    PersonFunction,
)
from gsef_desktop.domain.table_proposal import (
    ORGANISATION_FIELDS,
    PERSON_FIELDS,
    Cell,
    Difference,
    FunctionDraft,
    ProposedRecord,
    RowState,
)
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.membership_categories import CategoryFinder
from gsef_desktop.services.table_drafts import Drafts, OrganisationDraft, PersonDraft
from gsef_desktop.services.table_extras import with_extra_differences
from gsef_desktop.storage.queries import table_import as queries
from gsef_desktop.storage.queries.table_import import KnownOrganisation, KnownPerson
from gsef_desktop.storage.reader import Reader

_VOWELS = re.compile("[aeiouyhw]")
_TWICE = re.compile(r"(.)\1+")
_SMALL = frozenset(["the", "of", "de", "la", "le", "les", "du", "des", "del", "el", "y", "et", "and", "city", "ville", "ciudad", "council"])
_STEP = 4000
_ELSEWHERE = "elsewhere"
"""Stands for an organisation that the file has not got."""


@lru_cache(maxsize=100_000)
def alike(name: str) -> str:
    """What names that differ by a vowel or a doubled letter have in common: "Margurite" and "Marguerite"."""
    words = [word for word in text_key(name).split() if word not in _SMALL]
    bare = [_TWICE.sub(r"\1", word[:1] + _VOWELS.sub("", word[1:])) if word.isascii() else word for word in words]
    return " ".join(sorted(bare))


def match_organisations(reader: Reader, drafts: Drafts, tell: Callable[[float], None]) -> list[ProposedRecord]:
    """The organisations of a table against those of the file, in the order of the table."""
    known = queries.known_organisations(reader)
    by_name: dict[str, list[KnownOrganisation]] = {}
    by_look: dict[str, list[KnownOrganisation]] = {}
    for one in known:
        for name in dict.fromkeys(map(text_key, one.names)):
            by_name.setdefault(name, []).append(one)
        by_look.setdefault(alike(one.name), []).append(one)
    found: list[tuple[OrganisationDraft, KnownOrganisation | None, bool]] = []
    taken: set[str] = set()
    for draft in drafts.organisations:
        match, sure = _organisation(draft, by_name, by_look) if known else (None, True)
        if match is not None and sure and match.id in taken:
            sure = False
        if match is not None and sure:
            taken.add(match.id)
        found.append((draft, match, sure))
    ids = [match.id for _, match, _ in found if match is not None]
    records = {one.id: one for one in _chosen(reader, Organisation, "id", ids)}
    states: dict[str, list[Membership]] = {}
    for state in _chosen(reader, Membership, "organisation_id", ids):
        states.setdefault(state.organisation_id, []).append(state)
    made, categories = [], CategoryFinder(reader)
    for number, (draft, match, sure) in enumerate(found):
        if number % _STEP == 0:
            tell(number / len(found))
        record = records.get(match.id) if match is not None else None
        made.append(_proposed(draft, record, states.get(record.id, ()) if record else (), sure, categories))
    return with_extra_differences(reader, "organisation", made)


def _chosen(reader: Reader, cls: type, field: str, ids: Iterable[str]) -> list:  # type: ignore[type-arg]
    given = queries.as_list(ids)
    return reader.select(cls, where=f"t.{field} IN (SELECT value FROM json_each(?))", parameters=(given,)) if given != "[]" else []


def _organisation(
    draft: OrganisationDraft, by_name: Mapping[str, list[KnownOrganisation]], by_look: Mapping[str, list[KnownOrganisation]]
) -> tuple[KnownOrganisation | None, bool]:
    """The organisation that is meant, and whether that is certain."""
    named = [one for one in by_name.get(text_key(draft.name), ()) if _near(one, draft)]
    if len(named) == 1:
        return named[0], True
    if named:
        exact = [one for one in named if one.city and one.city == draft.place.city]
        return (exact[0], True) if len(exact) == 1 else (named[0], False)
    like = [one for one in by_look.get(alike(draft.name), ()) if _near(one, draft)]
    return (like[0], False) if like else (None, True)


def _near(one: KnownOrganisation, draft: OrganisationDraft) -> bool:
    """Whether nothing that is known of their places speaks against it."""
    place = draft.place
    if one.city and place.city and (one.city, one.country) != (place.city, place.country):
        return False
    return not (one.country and place.country and one.country != place.country)


def _proposed(
    draft: OrganisationDraft, record: Organisation | None, states: Iterable[Membership], sure: bool, categories: CategoryFinder
) -> ProposedRecord:
    row = int(draft.key[1:])
    values, membership = tuple(draft.values), tuple(draft.membership) if any(draft.membership) else ()
    if record is None:
        return ProposedRecord(draft.key, "organisation", row, draft.name, RowState.NEW, values, membership, extras=draft.extras)
    from datetime import date

    differences = _differences(ORGANISATION_FIELDS, values, record, sure)
    state = state_on(list(states), date.today())
    if membership:
        differences += _membership_differences(membership, state, categories)
    standing = RowState.DOUBTFUL if not sure else RowState.CHANGED if differences else RowState.SAME
    return ProposedRecord(
        draft.key, "organisation", row, draft.name, standing, values, membership, (), record.id, record.name, tuple(differences),
        state.id if state is not None else "", draft.extras,
    )  # fmt: skip


def _membership_differences(wanted: tuple[Cell, ...], state: Membership | None, categories: CategoryFinder) -> list[Difference]:
    status, category, since = wanted
    if state is None:
        return [Difference("status", None, status or MembershipStatus.MEMBER)]
    found = []
    if status and status is not state.status:
        found.append(Difference("status", state.status, status))
    if category and not categories.says(state, str(category)):
        found.append(Difference("category", state.category, category))
    if since and since != state.since:
        found.append(Difference("since", state.since, since))
    return found


def _differences(names: tuple[str, ...], values: tuple[Cell, ...], record: Organisation | Person, sure: bool) -> list[Difference]:
    """The fields that would change.  An empty cell changes nothing, a note is added to."""
    found: list[Difference] = []
    for name, value in zip(names, values, strict=True):
        if not value or value == NO_PLACE:
            continue
        before: Cell = getattr(record, name)
        if name == "note":
            value = _added(str(before), str(value))
        if before != value and not _says_the_same(name, before, value, sure):
            found.append(Difference(name, before, value))
    return found


def _says_the_same(name: str, before: Cell, value: Cell, sure: bool) -> bool:
    """Whether two values differ in nothing that should be changed."""
    if isinstance(before, Place) and isinstance(value, Place):
        return before.text == value.text
    if name in ("name", "mail"):
        # one that is certain may have been recognised by its acronym or a former name, which is no reason to change its name
        other = sure and name == "name" and text_key(str(before)) != text_key(str(value))
        return other or str(before).casefold() == str(value).casefold()
    return name == "kind" and value is OrganisationKind.OTHER


def _added(before: str, more: str) -> str:
    lines = before.split("\n")
    rest = [line for line in more.split("\n") if line.strip() and line not in lines]
    return "\n".join(filter(None, (before, *rest)))


# --- people -------------------------------------------------------------------------------------------------------------------------------


def match_people(
    reader: Reader, drafts: Drafts, organisations: list[ProposedRecord], numbers: Sequence[int], tell: Callable[[float], None]
) -> list[ProposedRecord]:
    """The people of a table against those of the file, in the order of the table.  `numbers` are the numbers of its rows."""
    known = queries.known_people(reader)
    if not known:
        return [_new_person(draft, numbers[draft.at]) for draft in drafts.people]
    at = {one.key: one.record_id for one in organisations if one.state is not RowState.DOUBTFUL}
    search = People(known, queries.merged_people(reader, known))
    found: list[tuple[PersonDraft, KnownPerson | None, bool]] = []
    taken: set[str] = set()
    for number, draft in enumerate(drafts.people):
        if number % _STEP == 0:
            tell(0.7 * number / len(drafts.people))
        one, sure = search.find(
            draft, [at.get(function.organisation) or _ELSEWHERE for function in draft.functions if function.organisation]
        )
        if one is not None and sure and one.id in taken:
            sure = False
        if one is not None and sure:
            taken.add(one.id)
        found.append((draft, one, sure))
    ids = [one.id for _, one, _ in found if one is not None]
    records = {one.id: one for one in _chosen(reader, Person, "id", ids)}
    functions: dict[str, list[PersonFunction]] = {}
    for function in _chosen(reader, PersonFunction, "person_id", ids):
        functions.setdefault(function.person_id, []).append(function)
    names = {one.record_id: one.like for one in organisations if one.record_id} | {one.key: one.name for one in organisations}
    made = []
    for draft, one, sure in found:
        row = numbers[draft.at]
        if one is None:
            made.append(_new_person(draft, row))
        else:
            made.append(_known_person(draft, row, records[one.id], one, functions.get(one.id, ()), at, names, sure))
    return with_extra_differences(reader, "person", made)


def _shown(values: tuple[Cell, ...]) -> str:
    return f"{values[0]} {values[1]}".strip() or str(values[2])


def _new_person(draft: PersonDraft, row: int) -> ProposedRecord:
    values = draft.values
    return ProposedRecord(f"p{row}", "person", row, _shown(values), RowState.NEW, values, (), draft.functions, extras=draft.extras)


class People:
    """People by mail, by name and by what names look like."""

    def __init__(self, known: list[KnownPerson], merged: list[KnownPerson]) -> None:
        self._mail: dict[str, list[KnownPerson]] = {}
        self._name: dict[str, list[KnownPerson]] = {}
        self._look: dict[str, list[KnownPerson]] = {}
        for one in known:
            for place in self._places(one):
                place.append(one)
        for one in merged:  # called like the one who stayed, they add nothing
            for place in self._places(one):
                if all(one.id != other.id for other in place):
                    place.append(one)

    def _places(self, one: KnownPerson) -> Iterable[list[KnownPerson]]:
        for mail in each_mail(one.mail):
            yield self._mail.setdefault(mail, [])
        for name in {in_any_order(f"{one.given_name} {one.family_name}"), in_any_order(one.own_script_name)} - {""}:
            yield self._name.setdefault(name, [])
        yield self._look.setdefault(alike(f"{one.given_name} {one.family_name}"), [])

    def find(self, draft: PersonDraft, organisations: list[str]) -> tuple[KnownPerson | None, bool]:
        """The person who is meant, and whether that is certain."""
        values = draft.values
        mails, country = each_mail(str(values[5])), values[8]
        mail = bool(mails)
        whole = f"{values[0]} {values[1]}".strip() or str(values[2])
        name = in_any_order(whole)
        named = self._name.get(name, [])
        if same := next((found for one in mails if (found := self._mail.get(one))), None):
            ids = {one.id for one in named}
            both = [one for one in same if one.id in ids]
            return (both[0], len(both) == 1) if both else (same[0], False)
        at = set(organisations)

        def near(one: KnownPerson) -> bool:
            return bool(at & set(one.organisations)) or not at or not one.organisations

        fitting = [one for one in named if near(one) and not (mail and one.mail)]
        if len(fitting) == 1:
            return fitting[0], True
        if named:
            return (fitting or named)[0], False
        like = [one for one in self._look.get(alike(whole), ()) if at & set(one.organisations) or (country and country == one.country)]
        return (like[0], False) if like else (None, True)


def each_mail(text: str) -> list[str]:
    """The mail addresses of a field, in small letters."""
    if "," not in text:
        return [text.lower()] if text else []
    return [part for one in text.split(",") if (part := one.strip().lower())]


@lru_cache(maxsize=100_000)
def in_any_order(name: str) -> str:
    return " ".join(sorted(text_key(name).split()))


def _known_person(
    draft: PersonDraft, row: int, record: Person, by: KnownPerson, functions: Iterable[PersonFunction], at: Mapping[str, str],
    names: Mapping[str, str], sure: bool,
) -> ProposedRecord:  # fmt: skip
    """`by` is what they were recognised by: the record, or another that was merged into it, whose old values change nothing."""
    values = draft.values
    if {text_key(record.given_name), text_key(record.family_name)} == {text_key(str(values[0])), text_key(str(values[1]))}:
        values = (record.given_name, record.family_name, *values[2:])  # the order of the names and their accents are the user's
    differences = [one for one in _differences(PERSON_FIELDS, values, record, sure) if one.after != getattr(by, one.field, None)]
    wanted = []
    for function in draft.functions:
        change = _function_change(function, list(functions), at, names)
        if change is not None:
            wanted.append(change[0])
            differences.append(change[1])
    state = RowState.DOUBTFUL if not sure else RowState.CHANGED if differences else RowState.SAME
    kept = tuple(draft.functions) if not sure else tuple(wanted)
    return ProposedRecord(
        f"p{row}",
        "person",
        row,
        _shown(draft.values),
        state,
        draft.values,
        (),
        kept,
        record.id,
        person_name(record),
        tuple(differences),
        "",
        draft.extras,
    )


def _function_change(
    wanted: FunctionDraft, known: list[PersonFunction], at: Mapping[str, str], names: Mapping[str, str]
) -> tuple[FunctionDraft, Difference] | None:
    """What a function in the table changes: nothing, one of the file, or it is another one."""
    organisation = at.get(wanted.organisation, "") if wanted.organisation else None
    here = [one for one in known if (one.organisation_id or "") == (organisation or "")] if organisation != "" else []
    after = ", ".join(filter(None, (wanted.title, names.get(wanted.organisation, ""))))
    same = [one for one in here if one.title == wanted.title or not wanted.title]
    for one in same:
        if wanted.valid_from in (None, one.valid_from) and wanted.valid_to in (None, one.valid_to):
            return None
    if same and (same[0].valid_from is None or wanted.valid_from in (None, same[0].valid_from)):
        return wanted._replace(function_id=same[0].id), Difference("function", same[0].title, after)
    untitled = [one for one in here if not one.title]
    if len(here) == 1 and untitled:
        return wanted._replace(function_id=here[0].id), Difference("function", "", after)
    return wanted, Difference("function", ", ".join(one.title for one in here), after)
