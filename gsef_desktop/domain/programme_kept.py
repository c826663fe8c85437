"""What an editable copy of a programme carries along so that it can be read back: the records of which it prints something.

Only fields that the document itself shows, or that follow from what it shows, are carried: nobody who gets the document learns more from
the file than from the page.  The form is plain JSON values; what comes back is checked, for anybody may have written it.
"""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Annotated, Any, Union, cast, get_args, get_origin, get_type_hints

from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    AgendaItem,
    Body,
    BodyRules,
    Composition,
    Detail,
    Direction,
    Indicator,
    Measurement,
    Meeting,
    MeetingSession,
    Membership,
    Organisation,
    Participation,
    Person,
    Programme,
    ProgrammeLine,
    Record,
    Seat,
    SeatTerm,
    Series,
    StrategicAction,
    TargetCountry,
    Translation,
    kind_of,
)
from gsef_desktop.domain.time_frame import TimeFrame

KEPT: dict[type[Record], tuple[str, ...]] = {
    Programme: ("year", "title", "language", "organisation_name", "status", "note"),
    ProgrammeLine: ("programme_id", "number", "title", "short_title", "language", "text"),
    Direction: ("programme_id", "number", "title", "language"),
    StrategicAction: ("direction_id", "parent_id", "title", "language", "rank"),
    Indicator: ("programme_id", "direction_id", "title", "language", "unit", "baseline", "target", "due_on", "source"),
    Measurement: ("indicator_id", "day", "value", "source"),
    Series: ("title", "language", "acronym", "line_id", "region", "text"),
    Activity: (
        "programme_id", "line_id", "series_id", "edition", "title", "language", "kind", "status", "role", "time", "place",
        "expected_participants", "expected_text", "actual_participants", "theme", "text", "internal", "rank",
    ),
    ActivityPartner: ("activity_id", "organisation_id", "name", "role", "confirmed", "rank"),
    TargetCountry: ("activity_id", "country", "text", "rank"),
    Detail: ("owner_kind", "owner_id", "label", "text", "language", "rank"),
    Organisation: ("name", "language", "acronym", "kind", "place", "region", "note"),
    Membership: ("organisation_id", "status"),
    Person: ("given_name", "family_name", "family_name_first", "honorific", "own_script_name"),
    Body: ("name", "language", "acronym", "text", "rank"),
    BodyRules: ("body_id", "seats", "frequency", "languages", "text"),
    Composition: ("body_id", "classification", "title", "least", "most", "as_requested", "text", "rank"),
    Seat: ("body_id", "classification", "title", "rank"),
    SeatTerm: ("seat_id", "organisation_id", "person_id", "text"),
    Meeting: ("activity_id", "body_id", "number", "symbol", "format", "languages"),
    MeetingSession: ("meeting_id", "day", "zone", "rank"),
    AgendaItem: ("meeting_id", "parent_id", "rank", "title", "language", "purpose", "text"),
    Participation: ("meeting_id", "seat_id", "organisation_id", "person_id", "name", "classification", "capacity", "reply", "mode", "rank"),
    Translation: ("owner_kind", "owner_id", "field", "language", "text"),
}  # fmt: skip
"""The kinds of record that are carried, each with the fields that are; others have their usual values when it is read back."""

KINDS = {kind_of(cls): cls for cls in KEPT}


def to_plain(record: Record) -> dict[str, Any]:
    """A record as JSON values: its kind, its id and the fields that are carried and not at their usual value."""
    usual = {one.name: one.default for one in fields(record)}
    found: dict[str, Any] = {"record": kind_of(record), "id": record.id}
    for name in KEPT[type(record)]:
        value = getattr(record, name)
        if value != usual[name]:
            found[name] = _plain(value)
    return found


def from_plain(values: object) -> Record:
    """The record again.  Raises ValueError for what is none."""
    if not isinstance(values, dict):
        raise ValueError("no record")
    cls = KINDS.get(str(values.get("record")))
    id = values.get("id")
    if cls is None or not isinstance(id, str) or not 0 < len(id) <= 64:
        raise ValueError("no record")
    hints = _hints(cast("Any", cls))
    given = {name: _typed(values[name], hints[name]) for name in KEPT[cls] if name in values}
    rank = given.get("rank", "V")
    if not (rank.isascii() and rank.isalnum() and len(rank) < 200):
        raise ValueError("no rank")
    try:
        return cast("Record", cast("Any", cls)(id=id, **given))
    except TypeError as error:
        raise ValueError("a record lacks a field") from error


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        usual = {one.name: one.default for one in fields(value)}
        return {one.name: _plain(here) for one in fields(value) if (here := getattr(value, one.name)) != usual[one.name]}
    return value


@cache
def _hints(cls: type[Any]) -> dict[str, Any]:
    return get_type_hints(cls, include_extras=False)


def _typed(value: object, hint: Any) -> Any:
    """A plain value as a field wants it.  Raises ValueError."""
    origin = get_origin(hint)
    if origin is Annotated:
        return _typed(value, get_args(hint)[0])
    if origin in (Union, types.UnionType):
        if value is None:
            return None
        return _typed(value, next(one for one in get_args(hint) if one is not type(None)))
    if origin is tuple:
        if not isinstance(value, list):
            raise ValueError("no list")
        return tuple(_typed(one, get_args(hint)[0]) for one in value)
    if hint in (TimeFrame, Place):
        if not isinstance(value, dict):
            raise ValueError("no time or place")
        hints = _hints(hint)
        return hint(**{name: _typed(one, hints[name]) for name, one in value.items() if name in hints})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if hint in (date, time):
        if not isinstance(value, str):
            raise ValueError("no date")
        return hint.fromisoformat(value)
    if hint is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if hint is int and isinstance(value, bool):
        raise ValueError("no number")
    if not isinstance(value, hint):
        raise ValueError("another type")
    return value
