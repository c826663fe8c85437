"""The minutes of a meeting: what was done, item by item, and how far the minutes have come.

Where it is kept: one row of `Minutes` for the meeting as a whole (without an item), whose status is that of all of them, and a row for each
item on which something was written; the status of such a row says only whether the item was put off.  The ids are made from meeting and
item, so that two laptops write to the same rows.

Adopted minutes are locked: their texts, the texts, days and items of decisions, and which decisions and action items there are.  What
goes on afterwards does not belong to them: whether a decision was implemented, and by whom and when an action item is done.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import DEFERRED, MinutesState, minutes_state
from gsef_desktop.domain.records import AgendaItem, Body, Meeting, Minutes, link_id
from gsef_desktop.services.agenda_reading import number_of
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace


def set_minutes_text(workspace: Workspace, *, meeting_id: str, item_id: str | None = None, language: str, text: str) -> Changes:
    """Set what was done on an item, or in the meeting as a whole, in one language (ISO 639-1).

    The language in which something is first written is the original one; an empty text takes a translation away.  Quick edits of one
    text are one step.  Raises NotFound, and Invalid where the minutes are adopted.
    """
    label = message("Change the minutes of the meeting")
    if item_id is not None:
        number = number_of(workspace, item_id=item_id)
        label = message("Change the minutes of item {number}", number=number) if number else message("Change the minutes of an item")
    text = text.rstrip()
    with workspace.edit(label, merge_key=f"minutes:{meeting_id}:{item_id or ''}:{language}") as unit:
        check_not_adopted(unit, meeting_id)
        row = _row(unit, meeting_id, item_id)
        if row is None:
            if text:
                unit.add(_new(unit, meeting_id, item_id, text=text, language=language))
        elif language == row.language:
            unit.update(Minutes, row.id, text=text)
        elif not row.text and not _has_translations(unit, row):  # nothing is written yet: the first language is the original
            unit.update(Minutes, row.id, text=text, language=language)
        else:
            set_translation(unit, record=Minutes, record_id=row.id, field="text", language=language, text=text)
    return unit.changes


def set_deferred(workspace: Workspace, *, item_id: str, deferred: bool) -> Changes:
    """Say that an item was put off to another meeting, or that it was dealt with.  Raises NotFound, and Invalid in adopted minutes."""
    number = number_of(workspace, item_id=item_id)
    label = message("Defer item {number}", number=number) if deferred else message("Item {number} is not deferred", number=number)
    with workspace.edit(label) as unit:
        item = unit.get(AgendaItem, item_id)
        check_not_adopted(unit, item.meeting_id)
        status = DEFERRED if deferred else MinutesState.DRAFT.value
        row = _row(unit, item.meeting_id, item_id)
        if row is None:
            unit.add(_new(unit, item.meeting_id, item_id, status=status))
        else:
            unit.update(Minutes, row.id, status=status)
    return unit.changes


def adopt_minutes(unit: Unit, meeting_id: str, *, day: date | None, at_id: str | None = None) -> None:
    """Adopt minutes within an edit: since when they are adopted, and by which meeting."""
    put_state(unit, meeting_id, status=MinutesState.ADOPTED.value, adopted_on=day, adopted_at_id=at_id)


def reopen_minutes(workspace: Workspace, *, meeting_id: str) -> Changes:
    """Unlock adopted minutes, to be corrected; the history of the file keeps who did it and when.  Raises NotFound, and Invalid if they
    are not adopted."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
    with workspace.edit(message("Reopen the minutes of {meeting}", meeting=meeting.symbol) if meeting.symbol else _REOPEN) as unit:
        if state_of_minutes(unit, meeting_id) is not MinutesState.ADOPTED:
            raise Invalid(message("These minutes are not adopted."), meaning=message("They can be changed as they are."))
        put_state(unit, meeting_id, status=MinutesState.CORRECTED.value, adopted_on=None, adopted_at_id=None)
    return unit.changes


def state_of_minutes(reader: Reader, meeting_id: str) -> MinutesState:
    """How far the minutes of a meeting have come: draft where nothing is written."""
    row = _row(reader, meeting_id, None)
    return minutes_state(row.status) if row is not None else MinutesState.DRAFT


def check_not_adopted(reader: Reader, meeting_id: str | None) -> None:
    """Raises Invalid where the minutes of a meeting are adopted, and NotFound where there is no such meeting."""
    if meeting_id is None:
        return
    reader.get(Meeting, meeting_id)
    if state_of_minutes(reader, meeting_id) is MinutesState.ADOPTED:
        raise Invalid(
            message("The minutes of this meeting were adopted."), meaning=message("Nothing was changed."),
            remedy=message("Reopen the minutes to correct them; the history keeps that they were reopened."),
        )  # fmt: skip


def is_deferred(row: Minutes | None) -> bool:
    """Whether an item was put off, by its own row."""
    return row is not None and row.status == DEFERRED


def acronym_of(reader: Reader, meeting: Meeting) -> str:
    """The acronym of the body that met; empty where there is none."""
    body = reader.find(Body, meeting.body_id)
    return body.acronym if body is not None else ""


def rows_of(reader: Reader, meeting_id: str) -> dict[str | None, Minutes]:
    """The minutes of a meeting by item; those of the meeting as a whole under None."""
    found: dict[str | None, Minutes] = {}
    for row in reader.all(Minutes, meeting_id=meeting_id):
        if row.item_id not in found or row.id == _id(meeting_id, row.item_id):  # a merged file may have two
            found[row.item_id] = row
    return found


def _id(meeting_id: str, item_id: str | None) -> str:
    return link_id("minutes", meeting_id, item_id or "")


def _row(reader: Reader, meeting_id: str, item_id: str | None) -> Minutes | None:
    own = reader.find(Minutes, _id(meeting_id, item_id))
    if own is not None and own.item_id == item_id:
        return own
    found = reader.all(Minutes, meeting_id=meeting_id, item_id=item_id, limit=1)
    return found[0] if found else None


def _new(unit: Unit, meeting_id: str, item_id: str | None, **fields: Any) -> Minutes:
    if item_id is not None and unit.get(AgendaItem, item_id).meeting_id != meeting_id:
        raise ValueError(f"item {item_id} is not of meeting {meeting_id}")
    return Minutes(id=_id(meeting_id, item_id), meeting_id=meeting_id, item_id=item_id, **fields)


def _has_translations(unit: Unit, row: Minutes) -> bool:
    return any(unit.texts("minutes", [row.id], language) for language in ("en", "fr", "es", "ko") if language != row.language)


def put_state(unit: Unit, meeting_id: str, **fields: Any) -> None:
    """Within an edit, set fields of the row of the meeting as a whole, which is made where there is none."""
    row = _row(unit, meeting_id, None)
    if row is None:
        unit.add(_new(unit, meeting_id, None, **fields))
    else:
        unit.update(Minutes, row.id, **fields)


_REOPEN = message("Reopen the minutes")
