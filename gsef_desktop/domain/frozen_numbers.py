"""Numbers of an agenda that was issued: printed ones stay, new items go between them as 2 bis, or at the end under the next number."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

_LATIN = (
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies", "undecies", "duodecies",
)  # fmt: skip
_SUFFIX = re.compile(r" [a-z]+(?: [0-9]+)?$")


@dataclass(frozen=True, slots=True)
class Printed:
    """The numbers of an agenda as it was issued: by item, and those of items that are gone."""

    numbers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    gone: frozenset[str] = frozenset()


NOT_PRINTED = Printed()
"""Of an agenda that was not issued: every number follows from the order."""


def number_siblings(ids: Sequence[str], prefix: str, printed: Printed) -> list[str]:
    """The numbers of items that stand beside each other, in their order.

    `prefix` stands before each number ("2." for what is under item 2).  A number that was printed is not given to another item, be its
    own there or gone.  A new item takes its number from the one before it (2 bis), at the end the next whole one; before the first it is 0.
    """
    frozen, gone = printed.numbers, printed.gone
    if not any(one in frozen for one in ids) and not any(_last_part(number, prefix) for number in gone):
        return [f"{prefix}{place}" for place in range(1, len(ids) + 1)]
    taken = set(frozen.values()) | set(gone)
    last = max((place for place, one in enumerate(ids) if one in frozen), default=-1)
    highest = max((_last_part(number, prefix) for number in taken), default=0)
    made, base = list[str](), f"{prefix}0"
    for place, one in enumerate(ids):
        if one in frozen:
            number = frozen[one]
            base = _SUFFIX.sub("", number)
        elif place > last:
            highest += 1
            number = f"{prefix}{highest}"
        else:
            number = _between(base, taken, zero=f"{prefix}0")
        taken.add(number)
        made.append(number)
    return made


def _between(base: str, taken: set[str], *, zero: str) -> str:
    if base == zero and base not in taken:
        return base
    for word in _LATIN:
        if (number := f"{base} {word}") not in taken:
            return number
    count = 2
    while (number := f"{base} bis {count}") in taken:
        count += 1
    return number


def _last_part(number: str, prefix: str) -> int:
    """The last part of a number with that prefix; 0 for any other one."""
    rest = _SUFFIX.sub("", number)
    if not rest.startswith(prefix):
        return 0
    rest = rest[len(prefix) :]
    return int(rest) if rest.isdecimal() else 0
