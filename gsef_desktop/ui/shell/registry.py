"""Which views there are, and where each kind of record is shown.  A view's module is imported at its first visit."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.view import View


class ViewEntry(NamedTuple):
    """A view: its name, its title (context "Views"), its icon, and the module and class that make it."""

    name: str
    title: str
    icon: str
    module: str
    class_name: str

    def translated(self) -> str:
        """The title in the window's language."""
        return QCoreApplication.translate("Views", self.title)


VIEWS: tuple[ViewEntry, ...] = (
    ViewEntry("overview", QT_TRANSLATE_NOOP("Views", "Overview"), "layout-dashboard", "gsef_desktop.ui.overview.view", "OverviewView"),
    ViewEntry("calendar", QT_TRANSLATE_NOOP("Views", "Calendar"), "calendar-days", "gsef_desktop.ui.calendar.view", "CalendarView"),
    ViewEntry("programme", QT_TRANSLATE_NOOP("Views", "Programme"), "list-tree", "gsef_desktop.ui.programme.view", "ProgrammeView"),
    ViewEntry("members", QT_TRANSLATE_NOOP("Views", "Members"), "globe", "gsef_desktop.ui.members.view", "MembersView"),
    ViewEntry("meetings", QT_TRANSLATE_NOOP("Views", "Meetings"), "messages-square", "gsef_desktop.ui.meetings.view", "MeetingsView"),
    ViewEntry("checks", QT_TRANSLATE_NOOP("Views", "Checks"), "shield-alert", "gsef_desktop.ui.checks.view", "ChecksView"),
)
"""The entries of the navigation, in its order."""

FIRST_VIEW = "calendar"
"""What a file opens with until the user has been elsewhere."""

_WHERE: dict[str, tuple[str, ...]] = {
    "activity": ("calendar", "programme", "meetings"),
    "activity_partner": ("programme",),
    "programme": ("programme",),
    "programme_line": ("programme",),
    "direction": ("programme",),
    "strategic_action": ("programme",),
    "indicator": ("programme", "overview"),
    "measurement": ("programme", "overview"),
    "series": ("programme",),
    "detail": ("programme",),
    "organisation": ("members",),
    "membership": ("members",),
    "person": ("members",),
    "person_function": ("members",),
    "body": ("members",),
    "body_rules": ("members",),
    "composition": ("members",),
    "seat": ("members",),
    "seat_term": ("members",),
    "meeting": ("meetings",),
    "meeting_session": ("meetings",),
    "agenda_item": ("meetings",),
    "paper": ("meetings",),
    "paper_version": ("meetings",),
    "participation": ("meetings",),
    "minutes": ("meetings",),
    "decision": ("meetings",),
    "action_item": ("meetings",),
    "finding": ("checks",),
    "source_document": ("checks",),
    "source_line": ("checks",),
}

KIND_ICONS: dict[str, str] = {
    "activity": "calendar", "programme": "list-tree", "programme_line": "list-tree", "direction": "flag", "strategic_action": "flag",
    "indicator": "flag", "series": "rotate-cw", "organisation": "building-2", "person": "user-plus", "body": "globe", "seat": "globe",
    "meeting": "messages-square", "agenda_item": "messages-square", "paper": "paperclip", "participation": "user-plus",
    "finding": "shield-alert", "source_line": "file-clock", "source_document": "file-clock", "decision": "gavel", "action_item": "check",
}  # fmt: skip
"""The icon of each kind of record, where it has one."""

_KIND_NAMES: dict[str, str] = {
    "activity": QT_TRANSLATE_NOOP("Kinds", "Activity"),
    "programme": QT_TRANSLATE_NOOP("Kinds", "Programme"),
    "programme_line": QT_TRANSLATE_NOOP("Kinds", "Programme line"),
    "direction": QT_TRANSLATE_NOOP("Kinds", "Strategic direction"),
    "strategic_action": QT_TRANSLATE_NOOP("Kinds", "Strategic action"),
    "indicator": QT_TRANSLATE_NOOP("Kinds", "Indicator"),
    "measurement": QT_TRANSLATE_NOOP("Kinds", "Measurement"),
    "series": QT_TRANSLATE_NOOP("Kinds", "Series"),
    "activity_partner": QT_TRANSLATE_NOOP("Kinds", "Partner"),
    "target_country": QT_TRANSLATE_NOOP("Kinds", "Target country"),
    "detail": QT_TRANSLATE_NOOP("Kinds", "Detail"),
    "organisation": QT_TRANSLATE_NOOP("Kinds", "Organisation"),
    "membership": QT_TRANSLATE_NOOP("Kinds", "Membership"),
    "person": QT_TRANSLATE_NOOP("Kinds", "Person"),
    "person_function": QT_TRANSLATE_NOOP("Kinds", "Function"),
    "body": QT_TRANSLATE_NOOP("Kinds", "Body"),
    "body_rules": QT_TRANSLATE_NOOP("Kinds", "Rules"),
    "composition": QT_TRANSLATE_NOOP("Kinds", "Composition"),
    "seat": QT_TRANSLATE_NOOP("Kinds", "Seat"),
    "seat_term": QT_TRANSLATE_NOOP("Kinds", "Term of a seat"),
    "meeting": QT_TRANSLATE_NOOP("Kinds", "Meeting"),
    "meeting_session": QT_TRANSLATE_NOOP("Kinds", "Session"),
    "agenda_item": QT_TRANSLATE_NOOP("Kinds", "Agenda item"),
    "paper": QT_TRANSLATE_NOOP("Kinds", "Paper"),
    "paper_version": QT_TRANSLATE_NOOP("Kinds", "Language version"),
    "participation": QT_TRANSLATE_NOOP("Kinds", "Participant"),
    "minutes": QT_TRANSLATE_NOOP("Kinds", "Minutes"),
    "decision": QT_TRANSLATE_NOOP("Kinds", "Decision"),
    "action_item": QT_TRANSLATE_NOOP("Kinds", "Action item"),
    "finding": QT_TRANSLATE_NOOP("Kinds", "Finding"),
    "source_document": QT_TRANSLATE_NOOP("Kinds", "Imported document"),
    "source_line": QT_TRANSLATE_NOOP("Kinds", "Line of a document"),
    "translation": QT_TRANSLATE_NOOP("Kinds", "Translation"),
    "setting": QT_TRANSLATE_NOOP("Kinds", "Setting"),
}


def kind_name(kind: str) -> str:
    """What a kind of record is called in the window's language."""
    name = _KIND_NAMES.get(kind)
    return QCoreApplication.translate("Kinds", name) if name is not None else kind.replace("_", " ")


def entry(name: str) -> ViewEntry:
    """The view called `name`.  Raises KeyError."""
    return next((found for found in VIEWS if found.name == name), None) or _unknown(name)


def views_for(kind: str) -> tuple[str, ...]:
    """The views that may show a record of this kind, the likeliest first."""
    return _WHERE.get(kind, ())


def make_view(name: str, context: UiContext) -> View:
    """Import and make a view."""
    found = entry(name)
    view = getattr(import_module(found.module), found.class_name)(context)
    assert isinstance(view, View)
    return view


def _unknown(name: str) -> ViewEntry:
    raise KeyError(name)
