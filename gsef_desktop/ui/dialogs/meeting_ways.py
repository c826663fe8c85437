"""Making a meeting of an activity from a menu: as it is, from a template, or as the next one of its series.

What makes meetings is imported when a menu is opened: calendar and programme know this module from the start.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.ui.context import UiContext

if TYPE_CHECKING:
    from gsef_desktop.services.meeting_making import MeetingWays


def add_meeting_menu(menu: QMenu, context: UiContext, activity_id: str, parent: QWidget, *, before: QAction | None = None) -> None:
    """Put "This is a meeting" with its ways into a menu, or "Open the meeting" where it is one; before an entry of it, or at the end."""
    translate, ways = QCoreApplication.translate, _ways_of(context, activity_id)
    if (meeting_id := ways.meeting_id) is not None:
        action = QAction(context.theme.icon("messages-square", "ink3"), translate("MeetingWays", "Open the meeting"), menu)
        action.triggered.connect(lambda: context.go_to(RecordRef("meeting", meeting_id)))
        menu.insertAction(before, action)  # type: ignore[arg-type]  # None appends
        return
    inner = QMenu(translate("MeetingWays", "This is a meeting"), menu)
    inner.setIcon(context.theme.icon("messages-square", "ink3"))
    inner.setEnabled(not context.read_only)
    _fill(inner, context, activity_id, parent, ways)
    menu.insertMenu(before, inner)  # type: ignore[arg-type]


def fill_ways(menu: QMenu, context: UiContext, activity_id: str, parent: QWidget) -> None:
    """The ways to make a meeting of an activity, each an entry."""
    _fill(menu, context, activity_id, parent, _ways_of(context, activity_id))


def _ways_of(context: UiContext, activity_id: str) -> MeetingWays:
    from gsef_desktop.services.meeting_making import find_ways

    return find_ways(context.workspace, activity_id=activity_id, language=context.language)


def _fill(menu: QMenu, context: UiContext, activity_id: str, parent: QWidget, ways: MeetingWays) -> None:
    translate = QCoreApplication.translate
    menu.addAction(translate("MeetingWays", "Without a template"), partial(make_plain, context, activity_id))
    if ways.previous is not None:
        previous_id, name = ways.previous
        text = translate("MeetingWays", "The next after {meeting}…").format(meeting=name)
        menu.addAction(text, partial(show_next_meeting, context, parent, previous_id, activity_id))
    menu.addSection(translate("MeetingWays", "From a template"))
    for template_id, title in ways.templates:
        menu.addAction(title.replace("&", "&&"), partial(make_of_template, context, activity_id, template_id))
    menu.addSeparator()
    menu.addAction(translate("MeetingWays", "Templates of meetings…"), partial(show_meeting_templates, context, parent))


def make_plain(context: UiContext, activity_id: str) -> None:
    """Make a meeting without items of an activity, and open it."""
    from gsef_desktop.services import meetings

    made = context.edit(lambda: meetings.make_meeting(context.workspace, activity_id=activity_id))
    if made is not None:
        context.go_to(RecordRef("meeting", made.id))


def make_of_template(context: UiContext, activity_id: str, template_id: str) -> None:
    """Make a meeting of an activity from a template, and open it."""
    from gsef_desktop.services.meeting_making import make_from_template

    made = context.edit(
        lambda: make_from_template(context.workspace, template_id=template_id, activity_id=activity_id, language=context.language)
    )
    if made is not None:
        context.go_to(RecordRef("meeting", made.id))


def show_next_meeting(context: UiContext, parent: QWidget, previous_id: str, activity_id: str | None = None) -> None:
    """Ask what the next meeting is to begin with, and make it."""
    from gsef_desktop.ui.dialogs.next_meeting import NextMeetingDialog

    NextMeetingDialog(context, previous_id, activity_id=activity_id, parent=parent.window()).open()


def show_meeting_templates(context: UiContext, parent: QWidget, template_id: str | None = None) -> None:
    """Show the templates of meetings, one of them at once if it is given."""
    from gsef_desktop.ui.dialogs.meeting_templates import MeetingTemplatesDialog

    dialog = MeetingTemplatesDialog(context, parent.window())
    if template_id is not None:
        dialog.choose(template_id)
    dialog.open()
