"""The action items of meetings on the Overview: what is due next, overdue ones first, done in one click."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.minutes import ActionRow, ActionState
from gsef_desktop.domain.tasks import TaskRow
from gsef_desktop.services import action_items
from gsef_desktop.services.action_items import OpenActions
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.overview.cards import header_link
from gsef_desktop.ui.overview.lines_card import LinesCard
from gsef_desktop.ui.widgets.layout import rule


class ActionCard(LinesCard):
    """The next action items of any meeting; the register has the others."""

    def __init__(self, context: UiContext, found: OpenActions, today: date) -> None:
        super().__init__(context, self.tr("Action items"), count=str(found.open), overdue=found.overdue)
        header_link(context.theme, self, self.tr("All"), lambda: context.open_view("meetings", register="actions"))
        self.body.addWidget(rule())
        self.add_lines((_as_task(row) for row in found.rows), "action_item", today, self._end)

    def _end(self, id: str) -> Changes:
        return action_items.set_action_state(self.context.workspace, action_ids=[id], state=ActionState.DONE)


def _as_task(row: ActionRow) -> TaskRow:
    """An action item as a line of a list of tasks shows it."""
    return TaskRow(id=row.id, title=row.title, due=row.due, owner=row.owner, activity_title=row.meeting_symbol or row.meeting)
