"""A list as the user has set it up: columns, filters that combine, order, groups; kept as the JSON of a `SavedView`.

Criteria hold together, except that those of the same `either` (from 1) are alternatives: one of them is enough.  What a newer program
has written into a definition and this one does not know is kept and written back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from gsef_desktop.domain.errors import Damaged
from gsef_desktop.domain.messages import message

ORGANISATIONS, PEOPLE, ACTIVITIES = "organisations", "people", "activities"
"""The kinds of list (`SavedView.list_kind`)."""

ME = "@me"
"""In the place of a person's id: whoever looks at the list."""

_MOST_WIDTH = 4_000


class Operator(StrEnum):
    """How a field is compared with the values of a criterion."""

    ANY = "any"
    """is one of the values; of several languages or tags, has one of them"""
    NONE = "none"
    """is none of the values"""
    CONTAINS = "contains"
    """holds every word of the text somewhere; accents and case do not matter"""
    EMPTY = "empty"
    FILLED = "filled"
    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"
    """from the first to the second value, both included"""
    AT_LEAST = "at-least"
    AT_MOST = "at-most"


NEEDED = {
    Operator.EMPTY: 0, Operator.FILLED: 0, Operator.CONTAINS: 1, Operator.BEFORE: 1, Operator.AFTER: 1, Operator.AT_LEAST: 1,
    Operator.AT_MOST: 1, Operator.BETWEEN: 2,
}  # fmt: skip
"""How many values an operator compares with; the others take any number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One filter.  Values are codes, ids, words, ISO dates or numbers as Python writes them."""

    field: str
    operator: Operator = Operator.ANY
    values: tuple[str, ...] = ()
    either: int = 0
    """criteria of the same number, from 1, are alternatives; 0 stands alone"""

    @property
    def active(self) -> bool:
        """Whether it says anything yet: one whose values are still to be chosen lets everything through."""
        return len([one for one in self.values if one]) >= NEEDED.get(self.operator, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownColumn:
    """A column in its place.  `width` is in device-independent pixels, None: the usual one."""

    field: str
    width: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SortKey:
    """One key of the order; what has no value comes last in either direction."""

    field: str
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """How a list is shown."""

    list_kind: str = ORGANISATIONS
    columns: tuple[ShownColumn, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    order: tuple[SortKey, ...] = ()
    group_by: str | None = None
    totals: bool = True
    kept: str = "{}"
    """JSON of what is not known here"""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the columns, in order."""
        return tuple(one.field for one in self.columns)

    def without_widths(self) -> ListView:
        """The same without what is only a matter of the screen: to tell whether a view has been changed."""
        return replace(self, columns=tuple(ShownColumn(field=one.field) for one in self.columns))

    def with_criterion(self, criterion: Criterion) -> ListView:
        """With another criterion in the place of the one of the same field and alternatives, or at the end."""
        kept = list(self.criteria)
        place = next((number for number, one in enumerate(kept) if (one.field, one.either) == (criterion.field, criterion.either)), None)
        if place is None:
            kept.append(criterion)
        else:
            kept[place] = criterion
        return replace(self, criteria=tuple(kept))

    def without_criterion(self, field: str, either: int = 0) -> ListView:
        """Without the criterion of a field."""
        return replace(self, criteria=tuple(one for one in self.criteria if (one.field, one.either) != (field, either)))

    def criterion(self, field: str, either: int = 0) -> Criterion | None:
        """The criterion of a field, if there is one."""
        return next((one for one in self.criteria if (one.field, one.either) == (field, either)), None)

    def with_me(self, person_id: str) -> ListView:
        """With a person in the place of `ME`; an empty id leaves nobody there."""
        return replace(
            self,
            criteria=tuple(
                replace(one, values=tuple(person_id or ME if value == ME else value for value in one.values)) for one in self.criteria
            ),
        )

    def to_json(self) -> str:
        """The definition of a saved view."""
        made: dict[str, Any] = dict(json.loads(self.kept))
        made["columns"] = [_sparse(field=one.field, width=one.width) for one in self.columns]
        made["criteria"] = [
            _sparse(field=one.field, operator=one.operator.value, values=list(one.values) or None, either=one.either or None)
            for one in self.criteria
        ]
        made["order"] = [_sparse(field=one.field, descending=one.descending or None) for one in self.order]
        made["group_by"] = self.group_by
        made["totals"] = self.totals
        return json.dumps(made, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, list_kind: str, text: str) -> ListView:
        """Read a definition.  Raises Damaged where it is none."""
        try:
            values = json.loads(text)
            if not isinstance(values, dict):
                raise TypeError("no object")
            return cls(
                list_kind=list_kind,
                columns=tuple(_columns(values.get("columns", []))),
                criteria=tuple(_criterion(one) for one in _objects(values.get("criteria", []))),
                order=tuple(
                    SortKey(field=str(one["field"]), descending=bool(one.get("descending", False)))
                    for one in _objects(values.get("order", []))
                ),
                group_by=str(values["group_by"]) if values.get("group_by") else None,
                totals=bool(values.get("totals", True)),
                kept=json.dumps({key: value for key, value in values.items() if key not in _KNOWN}, ensure_ascii=False, sort_keys=True),
            )
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise Damaged(
                message("This view cannot be read ({detail}).", detail=_short(error)),
                meaning=message("The list itself is not touched by that."),
                remedy=message("Delete the view and set it up anew."),
            ) from error


_KNOWN = frozenset({"columns", "criteria", "order", "group_by", "totals"})


def _short(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:120]


def _sparse(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def _objects(values: Any) -> Iterable[Mapping[str, Any]]:
    if not isinstance(values, list) or not all(isinstance(one, dict) for one in values):
        raise TypeError("no list of objects")
    return values


def _columns(values: Any) -> Iterable[ShownColumn]:
    seen: set[str] = set()
    for one in _objects(values):
        field, width = str(one["field"]), one.get("width")
        if width is not None and not isinstance(width, int):
            raise TypeError("a width that is no number")
        if field not in seen:
            seen.add(field)
            yield ShownColumn(field=field, width=min(max(width, 0), _MOST_WIDTH) if width is not None else None)


def _criterion(one: Mapping[str, Any]) -> Criterion:
    values = one.get("values", [])
    if not isinstance(values, list) or not all(isinstance(value, (str, int, float)) for value in values):
        raise TypeError("values that are no texts")
    either = one.get("either", 0)
    if not isinstance(either, int) or either < 0:
        raise TypeError("alternatives without a number")
    return Criterion(
        field=str(one["field"]), operator=Operator(one.get("operator", "any")), values=tuple(str(value) for value in values), either=either
    )
