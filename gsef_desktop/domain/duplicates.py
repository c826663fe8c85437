"""Records that may be one: which are worth comparing, and how those found alike are grouped.

Comparing everybody with everybody grows with the square of their number.  So each record has keys (`blocked_pairs`): only those that
share one are compared, and of a key that very many share (a thousand people called Kim) only neighbours in an order.  The work then
grows as sorting does.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from gsef_desktop.domain.messages import Message

WHOLE_BLOCK = 6
"""Records that share a key are all compared with each other up to this number; beyond it, each with its neighbours."""
NEIGHBOURS = 3
"""With how many of the next ones each is compared in a large block."""
LARGEST_GROUP = 12
"""A group does not grow beyond so many records: a chain of resemblances is no likeness."""

_SHIFT = 24
_MASK = (1 << _SHIFT) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicatePair:
    """Two records that may be one.  `score` lies between 0 and 1; `reasons` say what they have in common, the weightiest first."""

    first: str
    second: str
    score: float
    reasons: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateGroup:
    """Two or more records of one kind ("person" or "organisation") that may be one, in the order in which they were made."""

    kind: str
    ids: tuple[str, ...]
    names: tuple[str, ...]
    score: float
    """of the pair that is most alike, between 0 and 1"""
    reasons: tuple[Message, ...]
    set_aside: bool = False
    """somebody has said that they are not the same"""


@dataclass(frozen=True, slots=True)
class Taken:
    """A choice for a field of records that are merged: the value of the record of that id."""

    record_id: str


@dataclass(frozen=True, slots=True)
class Written:
    """A choice for a field of records that are merged: another value than any of them has."""

    value: object


Choice = Taken | Written


def pair_key(kind: str, first: str, second: str) -> str:
    """What identifies the question whether two records are one, whichever comes first."""
    return ":".join(("same", kind, *sorted((first, second))))


def blocked_pairs(keys: Iterable[Iterable[str]], order: Sequence[int], *, check: Callable[[int], None] | None = None) -> set[int]:
    """The pairs of records (by their numbers from 0) that have a key in common, each as ``first * 2**24 + second``, first < second.

    `keys` has the keys of every record in turn.  `order` has the place of every record in an order by name, by which neighbours are
    found in large blocks.  `check` is called now and then with the number of records done and may raise to stop.
    """
    first_with: dict[int, int] = {}
    blocks: dict[int, list[int]] = {}
    for number, own in enumerate(keys):
        for key in own:
            mark = hash(key)  # the texts themselves, some twenty a record, would fill the memory
            first = first_with.setdefault(mark, number)
            if first != number:
                blocks.setdefault(mark, [first]).append(number)
        if check is not None and not number % 512:
            check(number)
    pairs: set[int] = set()
    for members in blocks.values():
        _add_pairs(pairs, list(dict.fromkeys(members)), order)
    return pairs


def misspelt_pairs(words: Iterable[tuple[int, str, str]], order: Sequence[int], *, check: Callable[[int], None] | None = None) -> set[int]:
    """The pairs of records that agree in one word while another differs by a letter, as `blocked_pairs` gives them.

    `words` has the number of a record, the word that is to agree, and the other one.
    """
    agreed: dict[str, dict[str, list[int]]] = {}
    for number, same, other in words:
        agreed.setdefault(same, {}).setdefault(other, []).append(number)
    pairs: set[int] = set()
    for done, others in enumerate(agreed.values()):
        if check is not None and not done % 512:
            check(done)
        if len(others) < 2:
            continue
        alike: dict[str, list[int]] = {}
        for word, numbers in others.items():
            for form in shortened(word):
                alike.setdefault(form, []).extend(numbers[:NEIGHBOURS])
        for members in alike.values():
            if len(members) > 1:
                _add_pairs(pairs, list(dict.fromkeys(members)), order)
    return pairs


def _add_pairs(pairs: set[int], members: list[int], order: Sequence[int]) -> None:
    width = len(members)
    if width > WHOLE_BLOCK:
        members.sort(key=order.__getitem__)
        width = NEIGHBOURS + 1
    for at, one in enumerate(members):
        for other in members[at + 1 : at + width]:
            pairs.add((one << _SHIFT) | other if one < other else (other << _SHIFT) | one)


def numbers_of(pair: int) -> tuple[int, int]:
    """The two records of a pair of `blocked_pairs`."""
    return pair >> _SHIFT, pair & _MASK


def shortened(word: str) -> list[str]:
    """The word itself and what is left of it without one of its letters: words that differ by a letter, or by two that changed places,
    have one of these in common."""
    return [word, *dict.fromkeys(word[:at] + word[at + 1 :] for at in range(len(word)))]


def group_pairs(pairs: Iterable[DuplicatePair], *, apart: Collection[frozenset[str]] = ()) -> list[list[DuplicatePair]]:
    """Pairs that hang together, the surest group first.  No two records of `apart` come into one group."""
    group_of: dict[str, set[str]] = {}
    kept: list[DuplicatePair] = []
    parted: dict[str, set[str]] = {}
    for two in apart:
        for one in two:
            parted.setdefault(one, set()).update(two - {one})
    for pair in sorted(pairs, key=lambda one: (-one.score, one.first, one.second)):
        first, second = group_of.get(pair.first, {pair.first}), group_of.get(pair.second, {pair.second})
        if first is not second and (len(first) + len(second) > LARGEST_GROUP or _are_parted(first, second, parted)):
            continue
        kept.append(pair)
        if first is not second:
            first |= second
            for one in first:
                group_of[one] = first
    groups: dict[int, list[DuplicatePair]] = {}
    for pair in kept:
        groups.setdefault(id(group_of[pair.first]), []).append(pair)
    return list(groups.values())


def _are_parted(first: set[str], second: set[str], parted: Mapping[str, set[str]]) -> bool:
    return any(one in parted and not parted[one].isdisjoint(second) for one in first)
