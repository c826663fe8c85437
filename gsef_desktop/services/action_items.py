"""Action items: what is to be done after a meeting, by whom, by when, from which decision; and the register of all of them.

Every function that writes is one edit.  In adopted minutes, which action items there are and what they say stays as it is (Invalid);
who does them, by when, and whether they are done goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.minutes import ActionFilter, ActionRow, ActionState, MinutesState, OwnerChoice, decision_label
from gsef_desktop.domain.records import ActionItem, AgendaItem, Decision, Meeting, Translation
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.services.action_owners import Owner, owner_words, owners_of, put_owners
from gsef_desktop.services.minutes import check_not_adopted, state_of_minutes
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.required import required_line
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.queries import action_items as queries
from gsef_desktop.storage.workspace import Workspace

_MISSING = message("An action item needs a title.")


@dataclass(frozen=True, kw_only=True)
class ActionDetails:
    """An action item for its inspector; `decisions` are the id and the name of those of its meeting."""

    action: ActionItem
    titles: dict[str, str]
    owner: str
    """everybody who has it, as it is typed"""
    owners: tuple[Owner, ...]
    meeting: str
    decisions: tuple[tuple[str, str], ...]
    adopted: bool
    languages: tuple[str, ...] = ()
    """the working languages of the meeting"""


@dataclass(frozen=True, kw_only=True)
class ActionChoices:
    """What the register can be filtered by; `total` is how many action items there are unfiltered."""

    owners: tuple[OwnerChoice, ...]
    bodies: tuple[tuple[str, str], ...]
    years: tuple[int, ...]
    total: int
    open: int
    overdue: int


@dataclass(frozen=True, kw_only=True)
class OpenActions:
    """The action items that are next, overdue ones first; how many are open, and how many of them are overdue."""

    rows: tuple[ActionRow, ...]
    open: int
    overdue: int


# --- reading -----------------------------------------------------------------------------------------------------------------------


def find_actions(
    workspace: Workspace, *, wanted: ActionFilter | None = None, language: str = "en", order: str = "due", descending: bool = False
) -> list[str]:
    """The ids of the action items that pass, in order: by due, title, owner, state, meeting or decision.  Without a filter, all."""
    with workspace.read() as reader:
        return queries.action_ids(reader, wanted=wanted or ActionFilter(), language=language, order=order, descending=descending)


def read_actions(workspace: Workspace, *, ids: Sequence[str], language: str = "en") -> list[ActionRow]:
    """The rows of some action items, in the order of `ids`."""
    with workspace.read() as reader:
        return queries.action_rows(reader, ids=ids, language=language)


def action_choices(workspace: Workspace, *, today: date, language: str = "en") -> ActionChoices:
    """What action items can be filtered by, and how many are open and overdue."""
    with workspace.read() as reader:
        owners, bodies, years, total = queries.action_choices(reader, language=language)
        count, overdue = queries.count_open(reader, today=today)
    return ActionChoices(
        owners=tuple(owners), bodies=tuple(bodies), years=tuple(years), total=total, open=count, overdue=overdue
    )  # fmt: skip


def open_actions(workspace: Workspace, *, today: date, language: str = "en", limit: int = -1) -> OpenActions:
    """What is to be done next after meetings: the open action items by the day they are due, at most `limit` (-1: all)."""
    with workspace.read() as reader:
        rows = queries.action_rows(reader, ids=queries.next_open(reader, limit=limit), language=language)
        count, overdue = queries.count_open(reader, today=today)
    return OpenActions(rows=tuple(rows), open=count, overdue=overdue)


def action_details(workspace: Workspace, *, action_id: str, language: str = "en") -> ActionDetails:
    """Read an action item for its inspector.  Raises NotFound."""
    with workspace.read() as reader:
        action = reader.get(ActionItem, action_id)
        row = queries.action_rows(reader, ids=[action_id], language=language)[0]
        found = reader.all(Translation, owner_kind="action_item", owner_id=action_id, field="title")
        owners = owners_of(reader, [action], language=language)[action_id]
        decisions = reader.all(Decision, meeting_id=action.meeting_id, order_by=("number",)) if action.meeting_id else []
        meeting = reader.find(Meeting, action.meeting_id)
        adopted = action.meeting_id is not None and state_of_minutes(reader, action.meeting_id) is MinutesState.ADOPTED
    return ActionDetails(
        action=action,
        titles={**{one.language: one.text for one in found}, action.language: action.title},
        owner=owner_words(owners),
        owners=owners,
        meeting=row.meeting,
        decisions=tuple((one.id, decision_label(one.symbol, one.number) or one.text[:60]) for one in decisions),
        adopted=adopted,
        languages=meeting.languages if meeting is not None else (),
    )


# --- writing -----------------------------------------------------------------------------------------------------------------------


def add_action(
    workspace: Workspace, *, title: str, meeting_id: str | None = None, item_id: str | None = None, decision_id: str | None = None,
    owner: str = "", due_on: date | None = None, language: str = "en",
) -> ActionItem:  # fmt: skip
    """Make an action item, of a decision, an item or a meeting, or by itself, and return it.

    Where a decision is named, its item and its meeting are taken from it; else the meeting from the item.  `owner` names people and
    organisations of the file between commas, or any words.  Raises NotFound, Invalid without a title or where the minutes are adopted.
    """
    title = required_line(title, _MISSING)
    with workspace.edit(message("Add the action item {title}", title=title)) as unit:
        decision = unit.get(Decision, decision_id) if decision_id is not None else None
        if decision is not None:
            item_id, meeting_id = item_id or decision.item_id, decision.meeting_id
        if item_id is not None:
            meeting_id = unit.get(AgendaItem, item_id).meeting_id
        check_not_adopted(unit, meeting_id)
        made = unit.add(
            ActionItem(
                title=title, meeting_id=meeting_id, item_id=item_id, decision_id=decision_id, due_on=due_on, language=language,
            )
        )  # fmt: skip
        put_owners(unit, made.id, owner)
        return unit.get(ActionItem, made.id)


def set_action_title(workspace: Workspace, *, action_id: str, language: str, title: str) -> Changes:
    """Set the title in one language (ISO 639-1); an empty one takes a translation away.

    Raises NotFound, Invalid for an empty original title or where the minutes are adopted.
    """
    action = _read(workspace, action_id)
    with workspace.edit(_label(action), merge_key=f"action_item:{action_id}:title:{language}") as unit:
        check_not_adopted(unit, action.meeting_id)
        if language == action.language:
            unit.update(ActionItem, action_id, title=required_line(title, _MISSING))
        else:
            text = " ".join(title.split())
            set_translation(unit, record=ActionItem, record_id=action_id, field="title", language=language, text=text)
    return unit.changes


def set_action_owner(workspace: Workspace, *, action_id: str, name: str) -> Changes:
    """Say who does it: people and organisations of the file between commas, or any words; empty for nobody yet.  Raises NotFound."""
    title = _read(workspace, action_id).title
    with workspace.edit(message("Change who does {title}", title=title)) as unit:
        put_owners(unit, action_id, name)
    return unit.changes


def set_action_due(workspace: Workspace, *, action_id: str, due_on: date | None) -> Changes:
    """Set the day by which it is to be done, None for none.  Raises NotFound."""
    title = _read(workspace, action_id).title
    with workspace.edit(message("Change when {title} is due", title=title)) as unit:
        unit.update(ActionItem, action_id, due_on=due_on)
    return unit.changes


def read_due_day(text: str, *, year: int, language: str) -> date | None:
    """A typed day, of a span its last one; None for an empty text.  Raises Invalid for what is no date."""
    if not text.strip():
        return None
    reading = read_time(text, year=year, language=language)
    if not reading.understood or reading.frame.latest is None:
        raise Invalid(
            message("“{text}” is not understood as a date.", text=text), meaning=message("Nothing was changed."),
            remedy=message("Type a day, such as 30 September 2019."),
        )  # fmt: skip
    return reading.frame.latest


def set_action_decision(workspace: Workspace, *, action_id: str, decision_id: str | None) -> Changes:
    """Say from which decision of its meeting it follows.  Raises NotFound."""
    action = _read(workspace, action_id)
    with workspace.edit(_label(action)) as unit:
        if decision_id is not None and unit.get(Decision, decision_id).meeting_id != action.meeting_id:
            raise ValueError(f"decision {decision_id} is not of the meeting of action item {action_id}")
        unit.update(ActionItem, action_id, decision_id=decision_id)
    return unit.changes


def set_action_reminder(workspace: Workspace, *, action_id: str, days: int | None) -> Changes:
    """Say how many days before it is due the program reminds of it, None for never.  Raises NotFound, Invalid for a negative number."""
    if days is not None and days < 0:
        raise Invalid(message("A reminder comes before the day."), meaning=message("Nothing was changed."))
    title = _read(workspace, action_id).title
    with workspace.edit(message("Change the reminder of {title}", title=title)) as unit:
        unit.update(ActionItem, action_id, remind_days=days)
    return unit.changes


def set_action_state(
    workspace: Workspace, *, action_ids: Sequence[str], state: ActionState, day: date | None = None
) -> Changes:  # fmt: skip
    """Mark action items as open, done (on `day`, else today) or dropped.  Raises NotFound."""
    done_on = (day or date.today()) if state is ActionState.DONE else None
    with workspace.edit(_state_label(workspace, action_ids, state)) as unit:
        for action_id in action_ids:
            unit.update(ActionItem, action_id, status=state.value, done_on=done_on)
    return unit.changes


def delete_actions(workspace: Workspace, *, action_ids: Sequence[str]) -> Changes:
    """Delete action items.  Raises NotFound, and Invalid where the minutes of one are adopted."""
    one = message("Delete the action item {title}", title=_read(workspace, action_ids[0]).title) if len(action_ids) == 1 else None
    with workspace.edit(one or message("Delete action items")) as unit:
        for action_id in action_ids:
            check_not_adopted(unit, unit.get(ActionItem, action_id).meeting_id)
            delete_with_dependents(unit, ActionItem, action_id)
    return unit.changes


def _state_label(workspace: Workspace, action_ids: Sequence[str], state: ActionState) -> Message:
    if len(action_ids) != 1:
        return {
            ActionState.OPEN: message("Reopen action items"),
            ActionState.DONE: message("Complete action items"),
            ActionState.DROPPED: message("Drop action items"),
        }[state]
    title = _read(workspace, action_ids[0]).title
    return {
        ActionState.OPEN: message("Reopen the action item {title}", title=title),
        ActionState.DONE: message("Complete the action item {title}", title=title),
        ActionState.DROPPED: message("Drop the action item {title}", title=title),
    }[state]


def _label(action: ActionItem) -> Message:
    return message("Change the action item {title}", title=action.title)


def _read(workspace: Workspace, action_id: str) -> ActionItem:
    with workspace.read() as reader:
        return reader.get(ActionItem, action_id)
