"""Which views there are, and where each kind of record is shown.  A view's module is imported at its first visit."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.view import View


class ViewEntry(NamedTuple):
    """A view: its name, its icon, and the module and class that make it."""

    name: str
    icon: str
    module: str
    class_name: str

    def translated(self) -> str:
        """The title in the window's language."""
        translate = QCoreApplication.translate
        return {
            "overview": translate("Views", "Overview"),
            "calendar": translate("Views", "Calendar"),
            "programme": translate("Views", "Programme"),
            "members": translate("Views", "Members"),
            "meetings": translate("Views", "Meetings"),
            "checks": translate("Views", "Checks"),
        }[self.name]


VIEWS: tuple[ViewEntry, ...] = (
    ViewEntry("overview", "layout-dashboard", "gsef_desktop.ui.overview.view", "OverviewView"),
    ViewEntry("calendar", "calendar-days", "gsef_desktop.ui.calendar.view", "CalendarView"),
    ViewEntry("programme", "list-tree", "gsef_desktop.ui.programme.view", "ProgrammeView"),
    ViewEntry("members", "globe", "gsef_desktop.ui.members.view", "MembersView"),
    ViewEntry("meetings", "messages-square", "gsef_desktop.ui.meetings.view", "MeetingsView"),
    ViewEntry("checks", "shield-alert", "gsef_desktop.ui.checks.view", "ChecksView"),
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
    "membership_category": ("members",),
    "fee": ("members",),
    "region": ("members",),
    "address": ("members",),
    "archive_document": ("members",),
    "archive_link": ("members",),
    "own_field": ("members",),
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
    "vote": ("meetings",),
    "minutes_annex": ("meetings",),
    "finding": ("checks",),
    "source_document": ("checks",),
    "source_line": ("checks",),
    "task": ("overview", "calendar"),
}

KIND_ICONS: dict[str, str] = {
    "activity": "calendar", "programme": "list-tree", "programme_line": "list-tree", "direction": "flag", "strategic_action": "flag",
    "indicator": "flag", "series": "rotate-cw", "organisation": "building-2", "person": "user-plus", "body": "globe", "seat": "globe",
    "meeting": "messages-square", "agenda_item": "messages-square", "paper": "paperclip", "participation": "user-plus",
    "finding": "shield-alert", "source_line": "file-clock", "source_document": "file-clock", "decision": "gavel", "action_item": "check",
    "vote": "vote", "minutes_annex": "paperclip",
    "minutes": "file-text", "archive_document": "file-text", "fee": "scale", "membership_category": "tag",
    "region": "earth",
    "task": "clipboard-check", "task_template": "clipboard-list", "task_template_step": "clipboard-list",
}  # fmt: skip
"""The icon of each kind of record, where it has one."""


def kind_names() -> dict[str, str]:
    """What every kind of record is called in the window's language."""
    translate = QCoreApplication.translate
    return {
        "activity": translate("Kinds", "Activity"),
        "programme": translate("Kinds", "Programme"),
        "programme_line": translate("Kinds", "Programme line"),
        "direction": translate("Kinds", "Strategic direction"),
        "strategic_action": translate("Kinds", "Strategic action"),
        "indicator": translate("Kinds", "Indicator"),
        "measurement": translate("Kinds", "Measurement"),
        "series": translate("Kinds", "Series"),
        "activity_partner": translate("Kinds", "Partner"),
        "target_country": translate("Kinds", "Target country"),
        "detail": translate("Kinds", "Detail"),
        "organisation": translate("Kinds", "Organisation"),
        "membership": translate("Kinds", "Membership"),
        "person": translate("Kinds", "Person"),
        "person_function": translate("Kinds", "Function"),
        "body": translate("Kinds", "Body"),
        "body_rules": translate("Kinds", "Rules"),
        "composition": translate("Kinds", "Composition"),
        "seat": translate("Kinds", "Seat"),
        "seat_term": translate("Kinds", "Term of a seat"),
        "meeting": translate("Kinds", "Meeting"),
        "meeting_session": translate("Kinds", "Session"),
        "agenda_item": translate("Kinds", "Agenda item"),
        "paper": translate("Kinds", "Paper"),
        "paper_version": translate("Kinds", "Language version"),
        "participation": translate("Kinds", "Participant"),
        "minutes": translate("Kinds", "Minutes"),
        "decision": translate("Kinds", "Decision"),
        "action_item": translate("Kinds", "Action item"),
        "action_owner": translate("Kinds", "Owner of an action item"),
        "vote": translate("Kinds", "Vote"),
        "vote_tally": translate("Kinds", "Votes of a college"),
        "ballot": translate("Kinds", "Ballot"),
        "vote_candidate": translate("Kinds", "Candidate"),
        "minutes_annex": translate("Kinds", "Annex of minutes"),
        "finding": translate("Kinds", "Finding"),
        "source_document": translate("Kinds", "Imported document"),
        "source_line": translate("Kinds", "Line of a document"),
        "recurrence": translate("Kinds", "Repetition"),
        "activity_plan": translate("Kinds", "Plan"),
        "delegate": translate("Kinds", "Delegate"),
        "task": translate("Kinds", "Task"),
        "task_template": translate("Kinds", "Template of tasks"),
        "task_template_step": translate("Kinds", "Step of a template"),
        "calendar_component": translate("Kinds", "Part of a calendar file"),
        "college": translate("Kinds", "College"),
        "majority_rule": translate("Kinds", "Majority"),
        "region": translate("Kinds", "Region"),
        "membership_category": translate("Kinds", "Membership category"),
        "fee": translate("Kinds", "Fee"),
        "language_officer": translate("Kinds", "Officer for a language"),
        "address": translate("Kinds", "Address"),
        "archive_document": translate("Kinds", "Document of the archive"),
        "archive_link": translate("Kinds", "Link of a document"),
        "own_field": translate("Kinds", "Field of your own"),
        "own_value": translate("Kinds", "Value of a field"),
        "saved_view": translate("Kinds", "Saved view"),
        "translation": translate("Kinds", "Translation"),
        "setting": translate("Kinds", "Setting"),
    }


def kind_name(kind: str) -> str:
    """What a kind of record is called in the window's language."""
    return kind_names().get(kind) or kind.replace("_", " ")


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
