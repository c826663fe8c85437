"""How far an act on one occurrence reaches: asked in the calendar before the act, then carried out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from time import monotonic
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.repetition import Scope
from gsef_desktop.services.occurrence_scopes import OccurrenceEdit
from gsef_desktop.ui.context import UiContext

_STEP_SECONDS = 2.0
"""Steps by keyboard that follow each other as quickly belong to one answer, as they are one step of the history."""


class Verb(Enum):
    """What is to be done, as the question is headed."""

    MOVE = auto()
    STRETCH = auto()
    CONFIRM = auto()
    LINE = auto()
    CANCEL = auto()
    REINSTATE = auto()
    DELETE = auto()

    def words(self) -> str:
        """The heading in the window's language."""
        translate = QCoreApplication.translate
        return {
            Verb.MOVE: translate("Calendar", "Move"),
            Verb.STRETCH: translate("Calendar", "Change the length"),
            Verb.CONFIRM: translate("Calendar", "Change whether the date is confirmed"),
            Verb.LINE: translate("Calendar", "Change the line"),
            Verb.CANCEL: translate("Calendar", "Cancel"),
            Verb.REINSTATE: translate("Calendar", "Reinstate"),
            Verb.DELETE: translate("Calendar", "Delete"),
        }[self]


class Actor(Protocol):
    """What must be known of the view."""

    def rows_meant(self, id: str) -> Sequence[CalendarRow]:
        """The selected rows, if the row `id` is one of them; else that row alone."""
        ...

    def select_rows(self, ids: tuple[str, ...]) -> None:
        """Select these rows."""
        ...


class _Step(NamedTuple):
    """The last step by keyboard: the row as it is called now, how far it reached, what joins the next step to it, and when it was."""

    row_id: str
    scope: Scope
    merge_key: str
    when: float


class OccurrenceReach:
    """Takes over acts on single rows of repeated activities."""

    def __init__(self, context: UiContext, actor: Actor) -> None:
        self._context, self._actor = context, actor
        self._stepping: _Step | None = None

    def takes(self, id: str, verb: Verb, function: Callable[..., object], by_keyboard: bool = False, **arguments: object) -> bool:
        """Ask, and call `function` with row and scope; False, with nothing done, where the row is not one of a repeated activity.

        What the user gives up is taken as well: then nothing happens.
        """
        row = next((each for each in self._actor.rows_meant(id) if each.id == id), None)
        if row is None or not row.repeats:
            return False
        before, self._stepping = self._stepping, None
        if by_keyboard and before is not None and before.row_id == id and monotonic() - before.when < _STEP_SECONDS:
            scope, key = before.scope, before.merge_key
        elif (asked := self._ask(row, verb)) is not None:
            scope, key = asked, f"{verb.name}:{id}:{asked.value}"
        else:
            return True
        if by_keyboard:
            arguments["merge_key"] = key
        done = self._context.edit(partial(function, self._context.workspace, row_id=id, scope=scope, **arguments))
        edit = done[0] if isinstance(done, tuple) and isinstance(done[0], OccurrenceEdit) else done
        if isinstance(edit, OccurrenceEdit):
            self._actor.select_rows((edit.row_id,))
            if by_keyboard:
                self._stepping = _Step(edit.row_id, scope, key, monotonic())
        elif edit is not None and self._context.selected is not None and self._context.selected.id == row.activity_id:
            self._context.select(None)  # it was deleted
        return True

    def _ask(self, row: CalendarRow, verb: Verb) -> Scope | None:
        from gsef_desktop.ui.dialogs.scope_question import ask_scope

        parent = self._actor if isinstance(self._actor, QWidget) else None
        return ask_scope(parent, self._context.theme, row.title, verb.words())
