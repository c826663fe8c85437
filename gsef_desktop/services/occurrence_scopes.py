"""What a change of one occurrence is made to: an activity of its own, the later part of a divided series, or the whole one.

See `gsef_desktop.services.repetition` for what the scopes mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from gsef_desktop.domain.calendar_row import activity_of, occurrence_key, occurrence_of
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.records import Activity, Delegate, Task, link_id, new_id
from gsef_desktop.domain.repetition import RepeatedActivity, Scope, Start, day_of, frame_of, read_start
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.services import activities
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.series_keeping import divided, keep_recurrence, leave_out, needed, series_of

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace


class OccurrenceEdit(NamedTuple):
    """What an edit of an occurrence changed, and the id of the row under which it stands now."""

    changes: Changes
    row_id: str


@dataclass(frozen=True, kw_only=True)
class Target:
    """An activity that is to be changed; `days` is how much later it begins than the occurrence that the user sees."""

    id: str
    days: int = 0

    def shifted(self, day: date) -> date:
        """The day that is for the target what `day` is for the occurrence."""
        return day + timedelta(days=self.days)

    def shifted_frame(self, time: TimeFrame) -> TimeFrame:
        """The same of a time frame."""
        if not self.days or time.earliest is None or time.latest is None or not time.has_days:
            return time
        return time.on_days(self.shifted(time.earliest), self.shifted(time.latest))


@dataclass(frozen=True, kw_only=True)
class OccurrenceRow:
    """A row of the calendar: the activity that it shows, and where it is repeated the one that is, as a series, and which start it has."""

    shown: Activity
    master: Activity
    series: RepeatedActivity | None = None
    start: Start | None = None

    @property
    def first(self) -> date | None:
        """The day on which the row begins."""
        if self.shown.id != self.master.id or self.start is None:
            return self.shown.time.earliest
        return day_of(self.start)


class Aim:
    """The activities to change in one edit, and afterwards its result."""

    def __init__(self, row: OccurrenceRow, targets: list[Target]) -> None:
        self.row, self.targets = row, targets
        self.result: OccurrenceEdit


@contextmanager
def edit_occurrence(workspace: Workspace, row_id: str, scope: Scope, label: Message, merge_key: str | None) -> Iterator[Aim]:
    """One edit of what `scope` means for a row."""
    with workspace.edit(label, merge_key=merge_key) as unit:
        row = row_of(unit, row_id)
        aim = Aim(row, _targets(unit, row, scope))
        yield aim
        now = _row_now(unit, row, aim.targets[0], scope)
    aim.result = OccurrenceEdit(unit.changes, now)


def row_of(unit: Unit, row_id: str) -> OccurrenceRow:
    """What a row stands for; an occurrence that was changed meanwhile is that activity.  Raises NotFound."""
    activity = unit.get(Activity, activity_of(row_id))
    if activity.repeats_id is not None and (master := unit.find(Activity, activity.repeats_id)) is not None:
        series = series_of(unit, master)
        if series is not None:
            return OccurrenceRow(shown=activity, master=master, series=series, start=series.fitting(read_start(activity.occurrence)))
    series = series_of(unit, activity)
    if series is None:
        return OccurrenceRow(shown=activity, master=activity)
    start = series.fitting(read_start(occurrence_of(row_id))) if occurrence_of(row_id) else series.start
    for one in unit.all(Activity, repeats_id=activity.id):
        if series.fitting(read_start(one.occurrence)) == start:
            return OccurrenceRow(shown=one, master=activity, series=series, start=start)
    return OccurrenceRow(shown=activity, master=activity, series=series, start=start)


def _targets(unit: Unit, row: OccurrenceRow, scope: Scope) -> list[Target]:
    if row.series is None or row.start is None:
        return [Target(id=row.shown.id)]
    is_changed = row.shown.id != row.master.id
    if scope is Scope.THIS:
        return [Target(id=row.shown.id if is_changed else _made_own(unit, row.master, row.series, row.start).id)]
    # a changed occurrence is changed along with the series: it is the one that the user sees
    own = [Target(id=row.shown.id)] if is_changed else []
    shown = row.first or day_of(row.start)
    if scope is Scope.ALL or is_first(row.series, row.start):
        return [Target(id=row.master.id, days=(row.series.first - shown).days), *own]
    later = _split(unit, row.master, row.series, row.start)
    return [Target(id=later.id, days=(day_of(row.start) - shown).days), *own]


def _row_now(unit: Unit, row: OccurrenceRow, target: Target, scope: Scope) -> str:
    """The id of the row under which the occurrence stands after the edit."""
    if row.series is None or row.start is None:
        return row.shown.id
    if row.shown.id != row.master.id:
        return row.shown.id
    if scope is Scope.THIS:
        return target.id
    activity = unit.get(Activity, target.id)
    series = needed(series_of(unit, activity))
    if activity.id != row.master.id:
        return occurrence_key(activity.id, series.start.isoformat())
    from gsef_desktop.interchange.recurrence import expand

    day = day_of(row.start) + (series.first - row.series.first)
    near = expand([series], max(day, date(1, 3, 1)) - timedelta(days=45), min(day, date(9999, 11, 1)) + timedelta(days=45))
    start = min((one.start for one in near), key=lambda one: abs((day_of(one) - day).days), default=series.start)
    return occurrence_key(activity.id, start.isoformat())


def is_first(series: RepeatedActivity, start: Start) -> bool:
    """Whether nothing takes place before `start`: neither by the rule nor as a changed occurrence."""
    from gsef_desktop.interchange.recurrence import expand, first_and_last

    if any(series.fitting(read_start(text)) < start for text in series.changed):
        return False
    first, _ = first_and_last(series)
    return not any(one.start < start for one in expand([series], first, day_of(start)))


def _made_own(unit: Unit, master: Activity, series: RepeatedActivity, start: Start) -> Activity:
    """The occurrence as an activity of its own."""
    made = unit.add(replace(_beginning(master, series, start), repeats_id=master.id, occurrence=start.isoformat(), split_from_id=None))
    _copy_belongings(unit, master.id, made.id, tasks=False)
    return made


def _split(unit: Unit, master: Activity, series: RepeatedActivity, start: Start) -> Activity:
    """Divide the series; returns the new activity that begins at `start`."""
    later = unit.add(replace(_beginning(master, series, start), split_from_id=master.id))
    _copy_belongings(unit, master.id, later.id, tasks=True)
    end_before(unit, master, series, start, later)
    return later


def _beginning(master: Activity, series: RepeatedActivity, start: Start) -> Activity:
    """A copy that begins at `start`.  What was said of the days of the first occurrence alone does not go along with a later one."""
    made = replace(master, id=new_id(), actual_participants=None, time=frame_of(master.time, series.fitting(start)))
    if series.fitting(start) == series.start:
        return made
    return replace(made, window_first=None, window_last=None, settle_by=None)


def end_before(unit: Unit, master: Activity, series: RepeatedActivity, start: Start, later: Activity | None) -> None:
    """End the series before `start`; what comes after goes to `later`, or is deleted."""
    before, after = divided(series, start)
    keep_recurrence(unit, master, rule=before.rule, dates=before.dates, exceptions=before.exceptions)
    if later is not None:
        keep_recurrence(unit, later, rule=after.rule, dates=after.dates, exceptions=after.exceptions)
    for one in unit.all(Activity, repeats_id=master.id):
        if series.fitting(read_start(one.occurrence)) < start:
            continue
        if later is None:
            delete_with_dependents(unit, Activity, one.id)
        else:
            unit.update(Activity, one.id, repeats_id=later.id)


def own_activities(unit: Unit, row_ids: Iterable[str]) -> list[str]:
    """The activities for which rows stand, each occurrence among them made an activity of its own.  Raises NotFound."""
    made = []
    for row_id in dict.fromkeys(row_ids):
        if occurrence_of(row_id):
            row = row_of(unit, row_id)
            made.append(_targets(unit, row, Scope.THIS)[0].id)
        else:
            made.append(row_id)
    return list(dict.fromkeys(made))


def delete_row(unit: Unit, row_id: str) -> None:
    """Delete the activity for which a row stands; an occurrence, changed or not, is taken out of the series."""
    row = row_of(unit, row_id)
    if row.series is None or row.start is None or not (occurrence_of(row_id) or row.shown.id != row.master.id):
        delete_with_dependents(unit, Activity, row.shown.id)
    else:
        leave_out(unit, row.master, row.series, row.start)


def row_id_now(reader: Reader, row_id: str) -> str:
    """The id of the row under which an occurrence stands now: that of the activity it was made, or the same."""
    if not occurrence_of(row_id):
        return row_id
    start = read_start(occurrence_of(row_id))
    for one in reader.all(Activity, repeats_id=activity_of(row_id)):
        if read_start(one.occurrence) == start:
            return one.id
    return row_id


def _copy_belongings(unit: Unit, old: str, new: str, *, tasks: bool) -> None:
    """Partners, directions, target countries, details, titles and who goes; meetings and plans stay with the one they were made for."""
    copies = activities.copied_dependents(unit, old, new)
    unit.add_all(one for one in copies if tasks or not isinstance(one, Task))
    unit.add_all(replace(one, id=link_id("delegate", new, one.person_id), activity_id=new) for one in unit.all(Delegate, activity_id=old))
