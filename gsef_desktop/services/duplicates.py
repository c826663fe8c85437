"""People and organisations that may be in the file twice: the search for them, and the answer that they are not the same.

`gsef_desktop.services.merging` makes one record of several.  An answer that two records are not the same is a finding that is set aside;
its key names both (`pair_key`).
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.duplicates import DuplicateGroup, DuplicatePair, group_pairs, pair_key
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Finding, FindingKind, FindingState, Severity
from gsef_desktop.services.listing_common import names_in_order
from gsef_desktop.storage.queries import duplicates as queries
from gsef_desktop.storage.queries.duplicates import OrganisationToCompare, PersonToCompare
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

KINDS = ("person", "organisation")
"""The kinds of record of which duplicates are looked for."""

CONCERNS = ("person", "organisation", "person_function", "finding", "translation", "own_value", "own_field")
"""The kinds of record on which it depends what is proposed and how it is shown."""

_Compared = PersonToCompare | OrganisationToCompare

Report = Callable[..., None]
"""Is told the share done (0 to 1) and what is being done; raises Cancelled to stop the work."""


@dataclass(frozen=True, kw_only=True)
class DuplicateEntry:
    """A group of possible duplicates for scripts."""

    kind: str
    score: float
    reasons: tuple[str, ...]
    names: tuple[str, ...]
    ids: tuple[str, ...]


def find_duplicates(
    workspace: Workspace, *, kind: str, progress: Report | None = None, with_set_aside: bool = False
) -> list[DuplicateGroup]:
    """Groups of people or of organisations (`kind`: "person" or "organisation") that may be one, the surest first.

    What somebody has said not to be the same is left out, or comes last if asked for.  The file is read first and is free for others
    while the records are compared.  Raises what `progress` raises.
    """
    said = message("Looking for possible duplicates")

    def tell(share: float) -> None:
        if progress is not None:
            progress(share, said)

    tell(0.0)
    with workspace.read() as reader:
        aside = _pairs_set_aside(reader, kind)
        organisations = queries.names_of_organisations(reader) if kind == "person" else {}
        found: Sequence[_Compared] = queries.people_to_compare(reader) if kind == "person" else queries.organisations_to_compare(reader)
    with _without_collection():
        pairs = _pairs(found, organisations, tell)
        groups = _groups(kind, [one for one in pairs if frozenset((one.first, one.second)) not in aside], found, aside)
        if with_set_aside:
            groups += _those_set_aside(kind, pairs, found, aside)
    tell(1.0)
    return groups


def list_duplicates(workspace: Workspace, *, progress: Report | None = None) -> list[DuplicateEntry]:
    """The possible duplicates among people, and then among organisations, for scripts."""
    return [
        DuplicateEntry(
            kind=one.kind, score=round(one.score, 2), reasons=tuple(map(str, one.reasons)), names=one.names, ids=one.ids
        )
        for kind in KINDS
        for one in find_duplicates(workspace, kind=kind, progress=progress)
    ]  # fmt: skip


def say_not_the_same(workspace: Workspace, *, group: DuplicateGroup, odd: Collection[str] = ()) -> Changes:
    """Keep that the records of a group are different ones; they are then not proposed again.

    Where some are `odd` (ids), only these are different from the others, which may still be one.  Raises ReadOnly.
    """
    pairs = [(key, ids) for key, ids in _keys(group) if not odd or (ids[0] in odd) != (ids[1] in odd)]
    with workspace.edit(message("Say that {names} are not the same", names=_listed(group.names))) as unit:
        known = {one.key: one for one in unit.all(Finding, key=[key for key, _ in pairs])}
        for key, ids in pairs:
            if key in known:
                unit.update(Finding, known[key].id, state=FindingState.SET_ASIDE)
                continue
            unit.add(
                Finding(
                    kind=FindingKind.MISSING, key=key, severity=Severity.NOTE, state=FindingState.SET_ASIDE,
                    title=message("{names} are not the same", names=_listed(group.names)).to_json(),
                    subjects=tuple(f"{group.kind}:{id}" for id in ids),
                )
            )  # fmt: skip
    return unit.changes


def take_back(workspace: Workspace, *, group: DuplicateGroup) -> Changes:
    """Propose the records of a group again that somebody has said not to be the same.  Raises ReadOnly."""
    with workspace.edit(message("Propose {names} as duplicates again", names=_listed(group.names))) as unit:
        for one in unit.all(Finding, key=[key for key, _ in _keys(group)]):
            unit.delete(Finding, one.id)
    return unit.changes


def resolve_merged(reader: Reader, kind: str, id: str) -> str:
    """The id of the record that a merged one lives on in, or `id` itself where it was not merged."""
    seen = {id}
    while (into := queries.merged_into(reader, kind, id)) is not None and into not in seen:
        seen.add(into)
        id = into
    return id


def _pairs(found: Sequence[_Compared], organisations: dict[str, str], tell: Callable[[float], None]) -> list[DuplicatePair]:
    from gsef_desktop.services.duplicate_organisations import find_organisations
    from gsef_desktop.services.duplicate_people import find_people

    people = [one for one in found if isinstance(one, PersonToCompare)]
    others = [one for one in found if isinstance(one, OrganisationToCompare)]
    return find_people(people, organisations, tell) + find_organisations(others, tell)


def _groups(
    kind: str, pairs: Iterable[DuplicatePair], found: Sequence[_Compared],
    aside: Collection[frozenset[str]],
) -> list[DuplicateGroup]:  # fmt: skip
    order = {one.id: number for number, one in enumerate(found)}
    return [_group(kind, each, order, found) for each in group_pairs(pairs, apart=aside)]


def _group(
    kind: str, pairs: Sequence[DuplicatePair], order: dict[str, int], found: Sequence[_Compared],
    *, set_aside: bool = False,
) -> DuplicateGroup:  # fmt: skip
    ids = sorted({id for pair in pairs for id in (pair.first, pair.second)}, key=order.__getitem__)
    return DuplicateGroup(
        kind=kind, ids=tuple(ids), names=tuple(name_shown(found[order[id]]) for id in ids), score=pairs[0].score,
        reasons=tuple(dict.fromkeys(reason for pair in pairs for reason in pair.reasons)), set_aside=set_aside,
    )  # fmt: skip


def _those_set_aside(
    kind: str, pairs: Iterable[DuplicatePair], found: Sequence[_Compared],
    aside: Collection[frozenset[str]],
) -> list[DuplicateGroup]:  # fmt: skip
    """The pairs of which somebody has said that they are not the same, whether they are still alike or not."""
    order = {one.id: number for number, one in enumerate(found)}
    known = {frozenset((one.first, one.second)): one for one in pairs}
    made = []
    for two in sorted(map(sorted, aside)):
        if len(two) == 2 and all(id in order for id in two):
            pair = known.get(frozenset(two)) or DuplicatePair(first=two[0], second=two[1], score=0.0, reasons=())
            made.append(_group(kind, [pair], order, found, set_aside=True))
    return sorted(made, key=lambda one: (-one.score, [order[id] for id in one.ids]))


def name_shown(one: _Compared) -> str:
    """The name by which a record is proposed."""
    if isinstance(one, OrganisationToCompare):
        return one.name
    return names_in_order(one.given_name, one.family_name, family_first=one.family_name_first) or one.own_script_name


def _keys(group: DuplicateGroup) -> list[tuple[str, tuple[str, str]]]:
    return [(pair_key(group.kind, *two), two) for two in combinations(group.ids, 2)]


def _pairs_set_aside(reader: Reader, kind: str) -> set[frozenset[str]]:
    start = f"{pair_key(kind, '', '')[:-1]}"
    found = reader.select(Finding, where="t.state = ? AND substr(t.key, 1, ?) = ?", parameters=("set-aside", len(start), start))
    return {frozenset(one.key[len(start) :].split(":")) for one in found}


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Spare the collector of cycles, which would look through hundreds of thousands of new tuples again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
