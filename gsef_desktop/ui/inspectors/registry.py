"""Which panel edits which kind of record."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Inspector

_INSPECTORS = {
    "activity": ("gsef_desktop.ui.inspectors.activity", "ActivityInspector"),
    "organisation": ("gsef_desktop.ui.inspectors.organisation", "OrganisationInspector"),
    "archive_document": ("gsef_desktop.ui.inspectors.archive_document", "ArchiveDocumentInspector"),
    "person": ("gsef_desktop.ui.inspectors.person", "PersonInspector"),
    "seat": ("gsef_desktop.ui.inspectors.seat", "SeatInspector"),
    "body": ("gsef_desktop.ui.inspectors.body", "BodyInspector"),
    "series": ("gsef_desktop.ui.inspectors.titled", "SeriesInspector"),
    "programme_line": ("gsef_desktop.ui.inspectors.titled", "ProgrammeLineInspector"),
    "direction": ("gsef_desktop.ui.inspectors.titled", "DirectionInspector"),
    "paper": ("gsef_desktop.ui.inspectors.paper", "PaperInspector"),
    "task": ("gsef_desktop.ui.inspectors.task", "TaskInspector"),
    "decision": ("gsef_desktop.ui.inspectors.decision", "DecisionInspector"),
    "action_item": ("gsef_desktop.ui.inspectors.action_item", "ActionItemInspector"),
    "minutes_annex": ("gsef_desktop.ui.inspectors.minutes_annex", "MinutesAnnexInspector"),
    "vote": ("gsef_desktop.ui.inspectors.vote", "VoteInspector"),
    "source_line": ("gsef_desktop.ui.inspectors.source_line", "SourceLineInspector"),
    "strategic_action": ("gsef_desktop.ui.inspectors.titled", "StrategicActionInspector"),
    "indicator": ("gsef_desktop.ui.inspectors.titled", "IndicatorInspector"),
}


def make_inspector(context: UiContext, ref: RecordRef) -> QWidget | None:
    """The panel for a record; None for a kind that has none, or a record that is gone."""
    if ref.kind not in _INSPECTORS:
        return None
    module, name = _INSPECTORS[ref.kind]
    made = getattr(import_module(module), name)
    try:
        panel = made(context, ref)
    except NotFound:
        return None
    assert isinstance(panel, Inspector)
    return panel
