"""Minutes, decisions and action items: the states of minutes, symbols of decisions, and light rows for lists over all meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class MinutesState(StrEnum):
    """How far the minutes of a meeting have come; kept in the row of `Minutes` of the meeting as a whole."""

    DRAFT = "draft"
    CIRCULATED = "circulated"
    CORRECTED = "corrected"
    ADOPTED = "adopted"


DEFERRED = "deferred"
"""The status of an item's own row of `Minutes` where the item was put off to another meeting."""


class ActionState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


def minutes_state(status: str) -> MinutesState:
    """The state that a row of `Minutes` names; a word that is none counts as draft."""
    try:
        return MinutesState(status)
    except ValueError:
        return MinutesState.DRAFT


def action_state(status: str) -> ActionState:
    """The state that an action item names; a word that is none counts as open."""
    try:
        return ActionState(status)
    except ValueError:
        return ActionState.OPEN


def decision_symbol(meeting_symbol: str, number: int, acronym: str = "") -> str:
    """The symbol of a decision: SC/2019/3/D2 for decision 2 of GSEF/SC/2019/3, whose body is the SC (`acronym`).

    It begins with the acronym of the body where the meeting's symbol has it, else with the meeting's whole symbol.  Empty without one.
    """
    parts = [part for part in meeting_symbol.split("/") if part]
    if not parts:
        return ""
    wanted = acronym.rstrip("/").rpartition("/")[2].casefold()
    begin = next((place for place, part in enumerate(parts) if wanted and part.casefold() == wanted), 0)
    return "/".join([*parts[begin:], f"D{number}"])


def decision_label(symbol: str, number: int | None) -> str:
    """What stands before a decision: its symbol, else D2, else nothing."""
    return symbol or (f"D{number}" if number is not None else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """A decision in a list over all meetings, in the reader's language where it is translated."""

    id: str
    symbol: str
    """symbol, else D and number"""
    text: str
    meeting_id: str
    meeting_symbol: str
    meeting: str
    """the title of the meeting"""
    body: str
    item: str
    """the title of the item on which it was taken"""
    decided_on: date | None
    implemented: bool
    open_actions: int
    """how many of its action items are still to be done"""
    topics: tuple[str, ...] = ()
    implemented_on: date | None = None

    @property
    def line(self) -> str:
        """The text on one line."""
        return " ".join(self.text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """An action item in a list over all meetings."""

    id: str
    title: str
    owner: str
    due: date | None
    state: ActionState
    meeting_id: str | None
    meeting_symbol: str
    meeting: str
    decision_id: str | None
    decision: str
    """symbol, else D and number, of the decision that it follows from"""
    remind_days: int | None = None
    """how many days before it is due the program reminds of it, None for never"""
    done_on: date | None = None

    def is_overdue(self, today: date) -> bool:
        """Whether it should have been done before `today`."""
        return self.state is ActionState.OPEN and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFilter:
    """Which decisions are wanted.  Every word of `text` must stand in the decision, a translation of it, or the title of its item."""

    text: str = ""
    implemented: bool | None = None
    topics: frozenset[str] = frozenset()
    """any of these"""
    bodies: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
    meeting_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionFilter:
    """Which action items are wanted.  `owners` are keys as `OwnerChoice` has them; `late_by`: only open ones due before that day."""

    text: str = ""
    states: frozenset[ActionState] = frozenset()
    late_by: date | None = None
    owners: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
    meeting_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerChoice:
    """Somebody who has action items: a person (`key` is the id) or words (`key` is "=" and the words)."""

    key: str
    name: str
    open: int
