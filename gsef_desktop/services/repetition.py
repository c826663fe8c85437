"""What a user does to repeated activities: repeat one, stop it, and change, move, cancel or delete a single occurrence, this and all
later ones, or all of them.

An occurrence is named by the id of its row in the calendar: an `occurrence_key`, or the id of a changed occurrence, which is an activity of
its own.  For a row that is not repeated every scope means that activity, so that views need not ask first.

- **This one**: the occurrence becomes an activity of its own with everything that belongs to the repeated one.
- **This and all later ones**: the series is divided.  The old one ends before this occurrence (UNTIL, or a smaller COUNT), and a new
  activity begins with it.  Earlier exceptions and changed occurrences stay, later ones go over.  From the first occurrence on, that is all.
- **All**: the repeated activity itself is changed.  A move by three days moves every occurrence by as much; rule, exceptions and changed
  occurrences follow as `recurrence_shift.shifted` and `series_keeping.follow` say.

Every function is one edit.  All raise NotFound for an unknown id, Invalid where a rule does not allow it, and ReadOnly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from gsef_desktop.domain.calendar_row import activity_of, occurrence_of
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Recurrence, link_id
from gsef_desktop.domain.repetition import Scope, Start, day_of, read_start, repeated
from gsef_desktop.domain.time_frame import Certainty, TimeFrame
from gsef_desktop.domain.time_reading import Reading, read_time
from gsef_desktop.services import activities
from gsef_desktop.services.occurrence_scopes import OccurrenceEdit, edit_occurrence, end_before, is_first, row_id_now, row_of
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.series_keeping import keep_recurrence, leave_out, needed, recurrence_of, series_of

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace


class ChangedOccurrence(NamedTuple):
    """An occurrence that stands in the file as an activity of its own, by its original start."""

    start: Start
    activity: Activity


@dataclass(frozen=True, kw_only=True)
class Repetition:
    """How an activity is repeated, with its exceptions and changed occurrences in the order of their dates."""

    activity: Activity
    recurrence: Recurrence
    exceptions: tuple[Start, ...]
    changed: tuple[ChangedOccurrence, ...]


def repetition_of(workspace: Workspace, *, activity_id: str) -> Repetition | None:
    """How an activity is repeated; of a changed occurrence, how the activity is that it belongs to.  None where it is not."""
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
        if activity.repeats_id is not None:
            activity = reader.find(Activity, activity.repeats_id) or activity
        recurrence = recurrence_of(reader, activity.id)
        if recurrence is None:
            return None
        changed = [ChangedOccurrence(read_start(one.occurrence), one) for one in reader.all(Activity, repeats_id=activity.id)]
    return Repetition(
        activity=activity, recurrence=recurrence, exceptions=tuple(read_start(text) for text in recurrence.exceptions),
        changed=tuple(sorted(changed, key=lambda one: one.start.isoformat())),
    )  # fmt: skip


def is_occurrence(workspace: Workspace, *, activity_id: str, occurrence: str) -> bool:
    """Whether a repeated activity takes place at a start (ISO) by its rule, and that occurrence has not been changed."""
    from gsef_desktop.interchange.recurrence import expand

    with workspace.read() as reader:
        activity = reader.find(Activity, activity_id)
        try:
            series = series_of(reader, activity) if activity is not None else None
            if series is None:
                return False
            start = series.fitting(read_start(occurrence))
            return any(one.start == start for one in expand([series], day_of(start), day_of(start)))
        except Invalid:
            return False


def set_repetition(
    workspace: Workspace, *, activity_id: str, rule: str, dates: Sequence[str] = (), exceptions: Sequence[str] = ()
) -> Changes:
    """Repeat an activity by `rule` (RRULE values, one a line) and on further `dates`, but not on `exceptions` (ISO, local).

    Its own days are the first occurrence.  Raises Invalid for a rule that is wrong or never applies, where there is neither a rule nor a
    date, while the days are not known, and for an occurrence of another repeated activity.
    """
    from gsef_desktop.domain.recurrence_rules import read_rules, write_rules
    from gsef_desktop.interchange.recurrence import check_rules

    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
    if activity.repeats_id is not None:
        raise Invalid(
            message("{title} is one occurrence of a repeated activity.", title=activity.title), meaning=message("Nothing was changed."),
            remedy=message("Change how that activity is repeated."),
        )  # fmt: skip
    rules = read_rules(rule)
    if not rules and not dates:
        raise Invalid(message("A rule of repetition is needed."), meaning=message("Nothing was changed."))
    made = Recurrence(activity_id=activity_id, rule=write_rules(rules), dates=tuple(dates), exceptions=tuple(exceptions), first=date.min)
    series = repeated(activity, made)
    check_rules(series)
    fitted = [[series.fitting(read_start(text)).isoformat() for text in texts] for texts in (dates, exceptions)]
    with workspace.edit(message("Change the repetition of {title}", title=activity.title)) as unit:
        keep_recurrence(unit, activity, rule=made.rule, dates=fitted[0], exceptions=fitted[1])
    return unit.changes


def remove_repetition(workspace: Workspace, *, activity_id: str) -> Changes:
    """Let it take place once, on its own days.  Occurrences that were changed stay as activities of their own."""
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
    with workspace.edit(message("End the repetition of {title}", title=activity.title)) as unit:
        unit.delete(Recurrence, link_id("recurrence", activity_id))
        for one in unit.all(Activity, repeats_id=activity_id):
            unit.update(Activity, one.id, repeats_id=None, occurrence="")
    return unit.changes


def restore_occurrence(workspace: Workspace, *, activity_id: str, occurrence: str) -> Changes:
    """Let an occurrence take place as the rule says: take its exception away, and what it was changed to."""
    with workspace.edit(message("Restore an occurrence of {title}", title=_title(workspace, activity_id))) as unit:
        activity = unit.get(Activity, activity_id)
        series = needed(series_of(unit, activity))
        start = series.fitting(read_start(occurrence))
        kept = [text for text in series.exceptions if series.fitting(read_start(text)) != start]
        keep_recurrence(unit, activity, rule=series.rule, dates=series.dates, exceptions=kept)
        for one in unit.all(Activity, repeats_id=activity_id):
            if series.fitting(read_start(one.occurrence)) == start:
                delete_with_dependents(unit, Activity, one.id)
    return unit.changes


def separate_occurrence(workspace: Workspace, *, row_id: str) -> OccurrenceEdit:
    """Make one occurrence an activity of its own, to be changed by itself; nothing else of it changes yet."""
    with edit_occurrence(
        workspace, row_id, Scope.THIS, message("Change one occurrence of {title}", title=_title(workspace, row_id)), None
    ) as aim:
        pass
    return aim.result


# --- one occurrence, this and later, all ------------------------------------------------------------------------------------------------


def move_occurrence(workspace: Workspace, *, row_id: str, scope: Scope, first: date, merge_key: str | None = None) -> OccurrenceEdit:
    """Let the occurrence begin on `first`, and the others of the scope as many days earlier or later as it does."""
    with edit_occurrence(workspace, row_id, scope, message("Move {title}", title=_title(workspace, row_id)), merge_key) as aim:
        for target in aim.targets:
            activities.move_activity(workspace, activity_id=target.id, first=target.shifted(first))
    return aim.result


def stretch_occurrence(
    workspace: Workspace, *, row_id: str, scope: Scope, first: date, last: date, merge_key: str | None = None
) -> OccurrenceEdit:
    """Let the occurrence last from `first` to `last`, both inclusive, and the others of the scope as long.  Raises Invalid as well if
    `last` is before `first`."""
    label = message("Change the length of {title}", title=_title(workspace, row_id))
    with edit_occurrence(workspace, row_id, scope, label, merge_key) as aim:
        for target in aim.targets:
            activities.stretch_activity(workspace, activity_id=target.id, first=target.shifted(first), last=target.shifted(last))
    return aim.result


def change_occurrence(workspace: Workspace, *, row_id: str, scope: Scope, merge_key: str | None = None, **fields: Any) -> OccurrenceEdit:
    """Set fields, named as in `Activity`; the date is set by `set_occurrence_time`."""
    if "time" in fields:
        raise ValueError("set_occurrence_time sets the date")
    with edit_occurrence(workspace, row_id, scope, message("Change {title}", title=_title(workspace, row_id)), merge_key) as aim:
        for target in aim.targets:
            activities.update_activity(workspace, activity_id=target.id, **fields)
    return aim.result


def set_occurrence_time(workspace: Workspace, *, row_id: str, scope: Scope, time: TimeFrame) -> OccurrenceEdit:
    """Replace the time frame of the occurrence; the others of the scope take the same length and time of day, and move by as many days.

    Only a single occurrence can have a day that is not known.
    """
    with edit_occurrence(workspace, row_id, scope, message("Change the date of {title}", title=_title(workspace, row_id)), None) as aim:
        for target in aim.targets:
            activities.set_time(workspace, activity_id=target.id, time=target.shifted_frame(time))
    return aim.result


def set_occurrence_time_text(
    workspace: Workspace, *, row_id: str, scope: Scope, text: str, language: str | None = None
) -> tuple[OccurrenceEdit, Reading]:
    """Set the date of the occurrence from typed text, as `activities.set_time_text` does, and say how it was read."""
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_of(row_id))
    own = occurrence_of(row_id)
    known = day_of(read_start(own)) if own else activity.time.earliest
    reading = read_time(text, year=known.year if known else None, language=language)
    certainty = activity.time.date_certainty if reading.frame.is_known else Certainty.TENTATIVE
    zone = reading.frame.zone or (activity.time.zone if reading.frame.start_time else None)
    time = replace(reading.frame, date_certainty=certainty, place_certainty=activity.time.place_certainty, zone=zone)
    return set_occurrence_time(workspace, row_id=row_id, scope=scope, time=time), replace(reading, frame=time)


def set_occurrence_times(
    workspace: Workspace, *, row_id: str, scope: Scope, time: TimeFrame, merge_key: str | None = None
) -> OccurrenceEdit:
    """Give the occurrence the day and the hours of `time`, as `activities.set_times` does, and the others of the scope likewise."""
    with edit_occurrence(workspace, row_id, scope, message("Move {title}", title=_title(workspace, row_id)), merge_key) as aim:
        for target in aim.targets:
            activities.set_times(workspace, activity_id=target.id, time=target.shifted_frame(time))
    return aim.result


def confirm_occurrence(workspace: Workspace, *, row_id: str, scope: Scope, confirmed: bool = True) -> OccurrenceEdit:
    """Mark the date as confirmed, or as tentative again."""
    title = _title(workspace, row_id)
    label = message("Confirm the date of {title}", title=title) if confirmed else message("Make the date of {title} tentative", title=title)
    with edit_occurrence(workspace, row_id, scope, label, None) as aim:
        for target in aim.targets:
            activities.confirm_date(workspace, activity_id=target.id, confirmed=confirmed)
    return aim.result


def cancel_occurrence(workspace: Workspace, *, row_id: str, scope: Scope, cancelled: bool = True) -> OccurrenceEdit:
    """Mark as cancelled, or as planned again.  It stays in the calendar; `delete_occurrence` takes it out."""
    title = _title(workspace, row_id)
    label = message("Cancel {title}", title=title) if cancelled else message("Reinstate {title}", title=title)
    with edit_occurrence(workspace, row_id, scope, label, None) as aim:
        for target in aim.targets:
            activities.cancel_activity(workspace, activity_id=target.id, cancelled=cancelled)
    return aim.result


def delete_occurrence(workspace: Workspace, *, row_id: str, scope: Scope) -> Changes:
    """Take the occurrence out, this and all later ones, or the whole activity with its changed occurrences.

    A single one becomes an exception; what it was changed to is deleted.  With the last one the activity goes.
    """
    with workspace.edit(message("Delete {title}", title=_title(workspace, row_id))) as unit:
        row = row_of(unit, row_id)
        if row.series is None or row.start is None:
            delete_with_dependents(unit, Activity, row.shown.id)
        elif scope is Scope.ALL or (scope is Scope.FUTURE and is_first(row.series, row.start)):
            delete_with_dependents(unit, Activity, row.master.id)
        elif scope is Scope.FUTURE:
            end_before(unit, row.master, row.series, row.start, None)
        else:
            leave_out(unit, row.master, row.series, row.start)
    return unit.changes


def rows_now(workspace: Workspace, *, row_ids: Sequence[str]) -> tuple[str, ...]:
    """The ids of the rows under which occurrences stand after an edit of several."""
    with workspace.read() as reader:
        return tuple(row_id_now(reader, each) for each in row_ids)


def _title(workspace: Workspace, row_id: str) -> str:
    with workspace.read() as reader:
        return reader.get(Activity, activity_of(row_id)).title
