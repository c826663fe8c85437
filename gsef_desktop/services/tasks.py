"""What a user does with tasks: make, date, assign, complete, drop, copy and delete them, and see what is due.

Every function that writes is one edit, so one step back in the undo menu.  All raise NotFound for an unknown id and ReadOnly in a
file that can only be read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import Activity, Anchor, Person, Task, new_id
from gsef_desktop.domain.task_due import DueReading, read_due
from gsef_desktop.domain.tasks import MOST_OFFSET, CalendarTask, TaskRow, due_day
from gsef_desktop.services.people_named import person_named
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.required import required_line
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.queries import tasks as queries
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

_MISSING = message("A task needs a title.")

REMIND_DAYS = 7
"""How many days before it is due the program reminds of a new task."""


@dataclass(frozen=True, kw_only=True)
class TaskDetails:
    """A task for its inspector: the record, its titles by language, its activity, the day by which it is due, its owner's name."""

    task: Task
    titles: dict[str, str]
    activity: Activity | None
    due: date | None
    owner: str


@dataclass(frozen=True, kw_only=True)
class OpenTasks:
    """The tasks that are next, overdue ones first; how many are open, and how many of them are overdue."""

    rows: tuple[TaskRow, ...]
    open: int
    overdue: int


# --- reading -----------------------------------------------------------------------------------------------------------------------


def tasks_of_activity(workspace: Workspace, *, activity_id: str, language: str = "en") -> list[TaskRow]:
    """The tasks of an activity by the day they are due: open, done and dropped."""
    with workspace.read() as reader:
        return queries.tasks_of_activity(reader, activity_id=activity_id, language=language)


def tasks_between(workspace: Workspace, *, first: date, last: date, language: str = "en") -> list[TaskRow]:
    """The tasks due between two days (inclusive), done ones too."""
    with workspace.read() as reader:
        return queries.tasks_between(reader, first=first, last=last, language=language)


def open_tasks(workspace: Workspace, *, today: date, language: str = "en", last: date | None = None, limit: int = -1) -> OpenTasks:
    """What is to be done next: the open tasks due by `last` or at any time, at most `limit` (-1: all)."""
    with workspace.read() as reader:
        rows = queries.open_tasks(reader, language=language, last=last, limit=limit)
        count, overdue = queries.count_open_tasks(reader, today=today)
    return OpenTasks(rows=tuple(rows), open=count, overdue=overdue)


def calendar_tasks(reader: Reader, first: date, last: date, language: str, *, today: date | None = None) -> list[CalendarTask]:
    """The tasks that stand in a calendar between two days (inclusive), by day; `today` is the day for what is overdue."""
    today = today or date.today()
    return [
        CalendarTask(
            id=row.id, title=row.title, due=row.due, done=row.done_on is not None, overdue=row.is_overdue(today),
            activity_id=row.activity_id, activity_title=row.activity_title, line_number=row.line_number,
        )
        for row in queries.tasks_between(reader, first=first, last=last, language=language)
        if row.due is not None
    ]  # fmt: skip


def task_details(workspace: Workspace, *, task_id: str, language: str = "en") -> TaskDetails:
    """Read a task for its inspector."""
    from gsef_desktop.domain.records import Translation
    from gsef_desktop.services.listing_common import person_name

    with workspace.read() as reader:
        task = reader.get(Task, task_id)
        activity = reader.find(Activity, task.activity_id)
        owner = reader.find(Person, task.owner_id)
        found = reader.all(Translation, owner_kind="task", owner_id=task_id, field="title")
    return TaskDetails(
        task=task,
        titles={task.language: task.title, **{one.language: one.text for one in found}},
        activity=activity,
        due=due_day(due_on=task.due_on, offset_days=task.offset_days, anchor=task.anchor, time=activity.time if activity else None),
        owner=person_name(owner, language) if owner is not None else task.owner,
    )


# --- writing -----------------------------------------------------------------------------------------------------------------------


def create_task(
    workspace: Workspace,
    *,
    title: str,
    activity_id: str | None = None,
    due_on: date | None = None,
    offset_days: int | None = None,
    anchor: Anchor = Anchor.FIRST,
    owner: str = "",
    remind_days: int | None = REMIND_DAYS,
    language: str = "en",
) -> Task:
    """Make a task, of an activity or by itself, and return it.  `owner` is the name of a person in the file, or any words.

    Raises Invalid without a title, and for an offset without an activity or of more than ten years.
    """
    title = required_line(title, _MISSING)
    with workspace.edit(message("Add the task {title}", title=title)) as unit:
        if activity_id is not None:
            unit.get(Activity, activity_id)
        _check_offset(offset_days, activity_id)
        owner_id = person_named(unit, owner)
        return unit.add(
            Task(
                title=title, activity_id=activity_id, due_on=due_on, offset_days=offset_days, anchor=anchor, owner_id=owner_id,
                owner="" if owner_id else owner.strip(), remind_days=remind_days, language=language, rank=next_rank(unit, activity_id),
            )
        )  # fmt: skip


def update_task(workspace: Workspace, *, task_id: str, label: Message | None = None, **fields: object) -> Changes:
    """Set any fields, named as in `Task`.  Raises Invalid for an empty title or an impossible offset."""
    task = _read(workspace, task_id)
    if "title" in fields:
        fields["title"] = required_line(str(fields["title"]), _MISSING)
    after = replace(task, **fields)  # type: ignore[arg-type]
    _check_offset(after.offset_days, after.activity_id)
    with workspace.edit(label or message("Change the task {title}", title=task.title)) as unit:
        unit.update(Task, task_id, **fields)
    return unit.changes


def set_task_title(workspace: Workspace, *, task_id: str, language: str, title: str) -> Changes:
    """Set the title in one language: the original one, or a translation, which an empty title takes away."""
    task = _read(workspace, task_id)
    if task.language == language:
        return update_task(workspace, task_id=task_id, title=title)
    with workspace.edit(message("Change the task {title}", title=task.title)) as unit:
        set_translation(unit, record=Task, record_id=task_id, field="title", language=language, text=title.strip())
    return unit.changes


def set_task_due_text(workspace: Workspace, *, task_id: str, text: str, year: int | None = None, language: str | None = None) -> DueReading:
    """Set by when it is due from typed text, a day or "6 weeks before", and return how it was read.

    Raises Invalid for what cannot be read, and for an offset where there is no activity.
    """
    reading = read_due(text, year=year, language=language)
    if not reading.understood:
        raise Invalid(
            message("“{text}” is not understood as a due date.", text=text), meaning=message("Nothing was changed."),
            remedy=message("Type a day, or how long before or after the activity, such as 6 weeks before."),
        )  # fmt: skip
    title = _read(workspace, task_id).title
    update_task(
        workspace, task_id=task_id, label=message("Change when {title} is due", title=title),
        due_on=reading.due_on, offset_days=reading.offset_days, anchor=reading.anchor,
    )  # fmt: skip
    return reading


def set_task_owner(workspace: Workspace, *, task_id: str, name: str) -> Changes:
    """Say who does it: the name of a person in the file, or any words; empty for nobody yet."""
    title = _read(workspace, task_id).title
    with workspace.edit(message("Change who does {title}", title=title)) as unit:
        owner_id = person_named(unit, name)
        unit.update(Task, task_id, owner_id=owner_id, owner="" if owner_id else name.strip())
    return unit.changes


def complete_task(workspace: Workspace, *, task_id: str, done_on: date | None = None) -> Changes:
    """Mark it as done, today or on a given day."""
    label = message("Complete the task {title}", title=_read(workspace, task_id).title)
    return update_task(workspace, task_id=task_id, label=label, done_on=done_on or date.today(), dropped=False)


def reopen_task(workspace: Workspace, *, task_id: str) -> Changes:
    """Mark a done or dropped task as still to be done."""
    label = message("Reopen the task {title}", title=_read(workspace, task_id).title)
    return update_task(workspace, task_id=task_id, label=label, done_on=None, dropped=False)


def drop_task(workspace: Workspace, *, task_id: str) -> Changes:
    """Mark it as not to be done after all; it stays in the file."""
    label = message("Drop the task {title}", title=_read(workspace, task_id).title)
    return update_task(workspace, task_id=task_id, label=label, done_on=None, dropped=True)


def duplicate_task(workspace: Workspace, *, task_id: str) -> Task:
    """Make an open copy, and return it."""
    task = _read(workspace, task_id)
    with workspace.edit(message("Duplicate the task {title}", title=task.title)) as unit:
        rank = next_rank(unit, task.activity_id)
        return unit.add(replace(task, id=new_id(), done_on=None, dropped=False, rank=rank))


def delete_task(workspace: Workspace, *, task_id: str) -> Changes:
    """Delete it.  Undo brings it back."""
    with workspace.edit(message("Delete the task {title}", title=_read(workspace, task_id).title)) as unit:
        delete_with_dependents(unit, Task, task_id)
    return unit.changes


def next_rank(unit: Unit, activity_id: str | None) -> str:
    """A rank after the last task of an activity."""
    last = unit.all(Task, activity_id=activity_id, order_by=("-rank",), limit=1)
    return rank_between(last[0].rank if last else None, None)


def _read(workspace: Workspace, task_id: str) -> Task:
    with workspace.read() as reader:
        return reader.get(Task, task_id)


def _check_offset(offset_days: int | None, activity_id: str | None) -> None:
    if offset_days is None:
        return
    if activity_id is None:
        raise Invalid(
            message("A task by itself cannot be due before or after something."), meaning=message("Nothing was changed."),
            remedy=message("Give it a day of its own."),
        )  # fmt: skip
    if abs(offset_days) > MOST_OFFSET:
        raise Invalid(message("That is too long before or after"), meaning=message("Nothing was changed."))
