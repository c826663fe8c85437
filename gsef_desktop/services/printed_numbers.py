"""The numbers that the items of a meeting have in print, once its agenda was issued."""

from __future__ import annotations

from datetime import date, time

from gsef_desktop.domain.agenda_snapshot import AgendaSnapshot, read_snapshot
from gsef_desktop.domain.frozen_numbers import NOT_PRINTED, Printed
from gsef_desktop.domain.records import AgendaItem, Meeting, MeetingState, MeetingStep
from gsef_desktop.storage.reader import Reader


def steps_of(reader: Reader, meeting_id: str) -> list[MeetingStep]:
    """The steps in the life of a meeting, in their order."""
    return sorted(reader.all(MeetingStep, meeting_id=meeting_id), key=_when)


def _when(step: MeetingStep) -> tuple[date, time, int, str]:
    return step.day, step.at or time.min, step.revision, step.id


def last_issued(reader: Reader, meeting_id: str) -> tuple[MeetingStep, AgendaSnapshot] | None:
    """The step by which the agenda was last issued, with the agenda as it was then; None where it never was."""
    for step in reversed(steps_of(reader, meeting_id)):
        snapshot = read_snapshot(step.snapshot)
        if snapshot is not None:
            return step, snapshot
    return None


def printed_numbers(reader: Reader, meeting: Meeting, items: list[AgendaItem] | None = None) -> Printed:
    """The numbers in print, while the meeting is not in draft.  `items` are those of the meeting, where they have been read."""
    if meeting.state is MeetingState.DRAFT:
        return NOT_PRINTED
    found = last_issued(reader, meeting.id)
    if found is None:
        return NOT_PRINTED
    there = {item.id for item in (items if items is not None else reader.all(AgendaItem, meeting_id=meeting.id))}
    numbers = found[1].numbers
    kept = {id: number for id, number in numbers.items() if id in there}
    return Printed(kept, frozenset(number for id, number in numbers.items() if id not in there))
