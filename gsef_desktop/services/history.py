"""The history of a record in words: each edit with its fields before and after, dates and places put together again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.field_words import certainty_word, field_word, value_word
from gsef_desktop.domain.history import FieldChange, HistoryEntry
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import RECORDS, Activity, Record, Ref, kind_of
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.domain.time_writing import write_day, write_time
from gsef_desktop.services.meeting_sessions import move_sessions
from gsef_desktop.services.naming import names_of
from gsef_desktop.services.windows import retimed
from gsef_desktop.storage.workspace import Workspace

_CLASSES = {kind_of(record): record for record in RECORDS}
Render = Callable[[Message], str]


@dataclass(frozen=True, kw_only=True)
class FieldStep:
    """A field of a record before and after an edit, in words; `changes` are the columns that the edit wrote."""

    ref: RecordRef
    name: Message
    before: str
    after: str
    changes: tuple[FieldChange, ...]
    whole: TimeFrame | Place | None = None
    """the whole date or place as it was before, where it is known"""


@dataclass(frozen=True, kw_only=True)
class HistoryStep:
    """One edit of a record or of the file."""

    entry: HistoryEntry
    fields: tuple[FieldStep, ...]


def history(workspace: Workspace, *, ref: RecordRef | None, language: str, render: Render, limit: int = 500) -> list[HistoryStep]:
    """The edits that touched a record, or without one the newest of the file, the newest first.

    `render` puts a word into the reader's language, in which dates are written too.  The history of one record knows its whole state
    before and after each edit; in that of the file a part of a date or a place stands by itself.
    """
    entries = workspace.history(ref) if ref is not None else workspace.history_of_file(limit=limit)
    writer = _Writer(workspace, language, render, entries)
    state = _state(workspace, ref) if ref is not None else None
    steps = []
    for entry in entries:
        after = dict(state) if state is not None else None
        if state is not None:
            for change in entry.changes:
                state[change.field] = change.old
        steps.append(HistoryStep(entry=entry, fields=writer.steps(entry.changes, state, after)))
    return steps


def earlier_dates(workspace: Workspace, *, activity_id: str) -> Iterator[tuple[TimeFrame, Place]]:
    """Date and place of an activity as they were before each edit of it, the newest first; what was undone at once is left out."""
    ref = RecordRef(kind_of(Activity), activity_id)
    state = _state(workspace, ref)
    if state is None:
        return
    for entry in workspace.history(ref):
        if not any(change.field.startswith(("time_", "place_")) for change in entry.changes):
            continue
        for change in entry.changes:
            state[change.field] = change.old
        frame, place = _embedded("time", state), _embedded("place", state)
        if entry.kind != "undo" and isinstance(frame, TimeFrame) and isinstance(place, Place):
            yield frame, place


def put_back(workspace: Workspace, *, step: FieldStep) -> Changes:
    """Put a field back to what it was before an edit, in one edit.  Raises Invalid where the old value no longer fits the record."""
    with workspace.edit(message("Put back an earlier value"), kind="restore") as unit:
        if isinstance(step.whole, TimeFrame):
            before = unit.get(_CLASSES[step.ref.kind], step.ref.id)
            fields = retimed(before, step.whole) if isinstance(before, Activity) else {"time": step.whole}
            after = unit.update(_CLASSES[step.ref.kind], step.ref.id, **fields)
            if isinstance(before, Activity) and isinstance(after, Activity):
                move_sessions(unit, before, after)
        elif isinstance(step.whole, Place):
            unit.update(_CLASSES[step.ref.kind], step.ref.id, place=step.whole)
        else:
            for change in step.changes:
                workspace.restore_field(change.ref, change.field, change.old)
    return unit.changes


def _state(workspace: Workspace, ref: RecordRef) -> dict[str, object] | None:
    """The columns of a record as they are now, plain; None where the record is gone."""
    with workspace.read() as reader:
        record = reader.find(_CLASSES[ref.kind], ref.id) if ref.kind in _CLASSES else None
    return _flat(record) if record is not None else None


def _flat(record: Record) -> dict[str, object]:
    flat: dict[str, object] = {"deleted": False}
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, TimeFrame | Place):
            for part in fields(value):
                flat[f"{field.name}_{part.name}"] = _plain(getattr(value, part.name))
        else:
            flat[field.name] = _plain(value)
    return flat


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date | time) else value


def _group_of(ref: RecordRef, column: str) -> str:
    """The field that a column belongs to: `time` for ``time_earliest``."""
    annotations = {field.name for field in fields(_CLASSES[ref.kind])} if ref.kind in _CLASSES else set()
    if column not in annotations:
        for group in ("time", "place"):
            if group in annotations and column.startswith(group + "_"):
                return group
    return column


class _Writer:
    """Puts values into words; the names of all records that the changes refer to are read at once."""

    def __init__(self, workspace: Workspace, language: str, render: Render, entries: Sequence[HistoryEntry]) -> None:
        self._language, self._render = language, render
        refs = set()
        for entry in entries:
            for change in entry.changes:
                for value in (change.old, change.new):
                    if (target := _target(change)) is not None and isinstance(value, str):
                        refs.add(RecordRef(target, value))
        self._names = names_of(workspace, refs=refs, language=language)

    def steps(
        self, changes: Sequence[FieldChange], before: dict[str, object] | None, after: dict[str, object] | None
    ) -> tuple[FieldStep, ...]:
        groups: dict[tuple[RecordRef, str], list[FieldChange]] = defaultdict(list)
        for change in changes:
            groups[change.ref, _group_of(change.ref, change.field)].append(change)
        made = []
        for (ref, group), found in groups.items():
            whole = None
            if group in {"time", "place"} and before is not None and after is not None:
                whole, now = _embedded(group, before), _embedded(group, after)
                texts = self._whole(whole), self._whole(now)
            else:
                texts = self._joined(found, old=True), self._joined(found, old=False)
            made.append(
                FieldStep(ref=ref, name=field_word(group, ref.kind), before=texts[0], after=texts[1], changes=tuple(found), whole=whole)
            )
        return tuple(made)

    def _whole(self, value: TimeFrame | Place | None) -> str:
        if isinstance(value, TimeFrame):
            return f"{write_time(value, self._language)}, {self._render(certainty_word(value.date_certainty.value))}"
        return (value.text or value.city or value.country or "–") if value is not None else "–"

    def _joined(self, changes: Sequence[FieldChange], *, old: bool) -> str:
        texts = [self._value(change, change.old if old else change.new) for change in changes]
        return ", ".join(dict.fromkeys(text for text in texts if text)) or "–"

    def _value(self, change: FieldChange, value: object) -> str:
        if value is None or value == "" or value == []:
            return ""
        column = change.field.removeprefix("time_").removeprefix("place_")
        word = value_word("kind" if column in {"kind", "date_certainty", "place_certainty"} else column, value)
        if word is not None:
            return self._render(word)
        if (target := _target(change)) is not None and isinstance(value, str):
            return self._names.get(RecordRef(target, value), "…")
        if isinstance(value, bytes):
            return f"{len(value)} B"
        if isinstance(value, list | tuple):
            return ", ".join(map(str, value))
        text = " ".join(str(value).split())
        day = _day(text)
        return write_day(day, self._language) if day is not None else text


def _embedded(group: str, state: dict[str, object]) -> TimeFrame | Place | None:
    """A date or a place put together from plain columns; None where they make no sense together."""
    parts: dict[str, Any] = {name.removeprefix(group + "_"): value for name, value in state.items() if name.startswith(group + "_")}
    try:
        if group == "place":
            return Place(**{**parts, "online": bool(parts["online"])})
        return TimeFrame(
            earliest=_day(parts["earliest"]),
            latest=_day(parts["latest"]),
            kind=TimeKind(parts["kind"]),
            precision=Precision(parts["precision"]),
            date_certainty=Certainty(parts["date_certainty"]),
            place_certainty=Certainty(parts["place_certainty"]),
            start_time=time.fromisoformat(parts["start_time"]) if parts["start_time"] else None,
            end_time=time.fromisoformat(parts["end_time"]) if parts["end_time"] else None,
            zone=parts["zone"],
            text=parts["text"] or "",
        )
    except (ValueError, TypeError, KeyError):
        return None


def _day(text: object) -> date | None:
    """A day in ISO form; None for anything else."""
    if not isinstance(text, str) or len(text) != len("2019-07-08"):
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None


def _target(change: FieldChange) -> str | None:
    """The kind of record that a column refers to, None where it refers to none."""
    return _targets(change.ref.kind).get(change.field)


@cache
def _targets(kind: str) -> dict[str, str]:
    """The columns of a kind of record that refer to others, with the kinds they refer to."""
    hints = get_type_hints(_CLASSES[kind], include_extras=True) if kind in _CLASSES else {}
    marks = {name: get_args(hint)[1:] for name, hint in hints.items() if get_origin(hint) is Annotated}
    return {name: mark.table for name, found in marks.items() for mark in found if isinstance(mark, Ref)}
