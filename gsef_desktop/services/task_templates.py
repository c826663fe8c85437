"""Templates of tasks, and planning back from a meeting with one.

A template is an ordinary row that can be edited.  Three examples are made when they are asked for, in the user's language; from then on
they belong to the file.  Planning back copies the steps into tasks: what is changed in a template later does not alter them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.ranks import rank_between, ranks_after
from gsef_desktop.domain.records import Activity, Anchor, Task, TaskTemplate, TaskTemplateStep
from gsef_desktop.domain.tasks import MOST_OFFSET
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.required import required_line
from gsef_desktop.services.tasks import next_rank
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

Render = Callable[[Message], str]


@dataclass(frozen=True, kw_only=True)
class TemplateInfo:
    """A template with its steps in their order."""

    template: TaskTemplate
    steps: tuple[TaskTemplateStep, ...]


_WEEK = 7
_EXAMPLES: tuple[tuple[Message, tuple[tuple[Message, int, Anchor], ...]], ...] = (
    (
        message("Statutory meeting"),
        (
            (message("Send the invitations"), -10 * _WEEK, Anchor.FIRST),
            (message("Send out the agenda and the papers"), -6 * _WEEK, Anchor.FIRST),
            (message("Close the list of participants"), -2 * _WEEK, Anchor.FIRST),
            (message("Send out the minutes"), 4 * _WEEK, Anchor.LAST),
        ),
    ),
    (
        message("Dialogue or training with a host city"),
        (
            (message("Agree on the host, the days and the venue"), -24 * _WEEK, Anchor.FIRST),
            (message("Publish the call for participants"), -16 * _WEEK, Anchor.FIRST),
            (message("Confirm the speakers"), -10 * _WEEK, Anchor.FIRST),
            (message("Book travel and hotels"), -8 * _WEEK, Anchor.FIRST),
            (message("Send the practical information"), -2 * _WEEK, Anchor.FIRST),
            (message("Send thanks and publish the report"), 3 * _WEEK, Anchor.LAST),
        ),
    ),
    (
        message("Conference call"),
        (
            (message("Ask for the best time"), -4 * _WEEK, Anchor.FIRST),
            (message("Send the agenda and the link"), -_WEEK, Anchor.FIRST),
            (message("Send the notes of the call"), _WEEK, Anchor.LAST),
        ),
    ),
)


def list_templates(workspace: Workspace) -> list[TemplateInfo]:
    """All templates in their order, each with its steps."""
    with workspace.read() as reader:
        steps = reader.all(TaskTemplateStep, order_by=("rank",))
        return [
            TemplateInfo(template=one, steps=tuple(step for step in steps if step.template_id == one.id))
            for one in reader.all(TaskTemplate, order_by=("rank", "title"))
        ]


def add_example_templates(workspace: Workspace, *, language: str, render: Render) -> Changes:
    """Make the three examples in the user's language; `render` puts their texts into it.  One that is there by its title is left."""
    with workspace.edit(message("Add example templates")) as unit:
        known = {one.title for one in unit.all(TaskTemplate)}
        last = unit.all(TaskTemplate, order_by=("-rank",), limit=1)
        rank = last[0].rank if last else None
        for title, steps in _EXAMPLES:
            if render(title) in known:
                continue
            rank = rank_between(rank, None)
            template = unit.add(TaskTemplate(title=render(title), language=language, rank=rank))
            for (text, offset, anchor), place in zip(steps, ranks_after(None, len(steps)), strict=True):
                unit.add(TaskTemplateStep(template_id=template.id, title=render(text), offset_days=offset, anchor=anchor, rank=place))
    return unit.changes


def create_template(workspace: Workspace, *, title: str, language: str = "en") -> TaskTemplate:
    """Make an empty template and return it.  Raises Invalid without a title."""
    title = required_line(title)
    with workspace.edit(message("Add the template {title}", title=title)) as unit:
        last = unit.all(TaskTemplate, order_by=("-rank",), limit=1)
        return unit.add(TaskTemplate(title=title, language=language, rank=rank_between(last[0].rank if last else None, None)))


def rename_template(workspace: Workspace, *, template_id: str, title: str) -> Changes:
    """Give it another title.  Raises Invalid for an empty one."""
    title = required_line(title)
    with workspace.edit(message("Rename the template {title}", title=title)) as unit:
        unit.update(TaskTemplate, template_id, title=title)
    return unit.changes


def delete_template(workspace: Workspace, *, template_id: str) -> Changes:
    """Delete it with its steps; tasks made from it stay."""
    with workspace.read() as reader:
        title = reader.get(TaskTemplate, template_id).title
    with workspace.edit(message("Delete the template {title}", title=title)) as unit:
        delete_with_dependents(unit, TaskTemplate, template_id)
    return unit.changes


def add_step(
    workspace: Workspace, *, template_id: str, title: str, offset_days: int = -4 * _WEEK, anchor: Anchor = Anchor.FIRST
) -> TaskTemplateStep:
    """Add a step at the end and return it.  Raises Invalid without a title or for an impossible offset."""
    title = required_line(title)
    _check(offset_days)
    with workspace.edit(message("Add the step {title}", title=title)) as unit:
        unit.get(TaskTemplate, template_id)
        last = unit.all(TaskTemplateStep, template_id=template_id, order_by=("-rank",), limit=1)
        rank = rank_between(last[0].rank if last else None, None)
        return unit.add(TaskTemplateStep(template_id=template_id, title=title, offset_days=offset_days, anchor=anchor, rank=rank))


def update_step(workspace: Workspace, *, step_id: str, **fields: object) -> Changes:
    """Set any fields, named as in `TaskTemplateStep`.  Raises Invalid for an empty title or an impossible offset."""
    if "title" in fields:
        fields["title"] = required_line(str(fields["title"]))
    if isinstance(offset := fields.get("offset_days"), int):
        _check(offset)
    with workspace.read() as reader:
        title = reader.get(TaskTemplateStep, step_id).title
    with workspace.edit(message("Change the step {title}", title=title)) as unit:
        unit.update(TaskTemplateStep, step_id, **fields)
    return unit.changes


def delete_step(workspace: Workspace, *, step_id: str) -> Changes:
    """Take a step out of its template."""
    with workspace.read() as reader:
        title = reader.get(TaskTemplateStep, step_id).title
    with workspace.edit(message("Delete the step {title}", title=title)) as unit:
        unit.delete(TaskTemplateStep, step_id)
    return unit.changes


def plan_back(workspace: Workspace, *, activity_id: str, template_id: str) -> Changes:
    """Make the tasks of a template for an activity, in one edit.  They move with it: each is due so many days before or after.

    A step for which the activity has the same task already is left out, so that planning back twice doubles nothing.
    Raises Invalid where there is nothing to add.
    """
    with workspace.read() as reader:
        activity, template = reader.get(Activity, activity_id), reader.get(TaskTemplate, template_id)
        steps = reader.all(TaskTemplateStep, template_id=template_id, order_by=("rank",))
        there = {(one.title, one.offset_days, one.anchor) for one in reader.all(Task, activity_id=activity_id)}
    wanted = [step for step in steps if (step.title, step.offset_days, step.anchor) not in there]
    if not wanted:
        raise Invalid(
            message("{title} has every task of this template already.", title=activity.title), meaning=message("Nothing was changed.")
        ) if steps else Invalid(
            message("The template {template} has no steps.", template=template.title), meaning=message("Nothing was changed."),
            remedy=message("Edit the template first."),
        )  # fmt: skip
    with workspace.edit(message("Plan back {title} from {template}", title=activity.title, template=template.title)) as unit:
        add_tasks(unit, activity_id, template, wanted)
    return unit.changes


def add_tasks(unit: Unit, activity_id: str, template: TaskTemplate, steps: Iterable[TaskTemplateStep]) -> None:
    """Within an edit, make tasks of steps for an activity."""
    rank = next_rank(unit, activity_id)
    for step in steps:
        unit.add(
            Task(
                activity_id=activity_id, title=step.title, language=template.language, offset_days=step.offset_days,
                anchor=step.anchor, remind_days=step.remind_days, rank=rank,
            )
        )  # fmt: skip
        rank = rank_between(rank, None)


def _check(offset_days: int) -> None:
    if abs(offset_days) > MOST_OFFSET:
        raise Invalid(message("That is too long before or after"), meaning=message("Nothing was changed."))
