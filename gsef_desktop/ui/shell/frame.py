"""The content of the window while a file is open: sidebar, bars, the stack of views, the inspector."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.records import FindingKind
from gsef_desktop.services.summary import YearSummary, list_years, summarise_year
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.shell.bars import JobBar, MessageBar
from gsef_desktop.ui.shell.commands import Commands
from gsef_desktop.ui.shell.inspector_frame import InspectorFrame
from gsef_desktop.ui.shell.registry import FIRST_VIEW, VIEWS, make_view, views_for
from gsef_desktop.ui.shell.reminder_bar import ReminderBar
from gsef_desktop.ui.shell.search_popup import SearchPopup
from gsef_desktop.ui.shell.sidebar import Sidebar
from gsef_desktop.ui.shell.status_bar import StatusBar
from gsef_desktop.ui.shell.top_bar import TopBar
from gsef_desktop.ui.theme import tokens
from gsef_desktop.ui.view import View

_log = logging.getLogger(__name__)
NARROW = 1180
"""Below this width the inspector lies over the view and the sidebar shows icons only, in device-independent pixels."""
_COUNT_DELAY_MS = 250
_YEAR_DELAY_MS = 120
"""The view is painted first, also while years are passed quickly; then the sidebar is brought up to date."""


class Frame(QWidget):
    """Made anew for each file and after a switch of language or theme; everything lasting is in the context."""

    templates_wanted = Signal(str)
    """a template of tasks is to be shown: carries its id"""

    def __init__(self, context: UiContext, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.commands = context, commands
        self.views: dict[str, View] = {}
        self._stale: set[str] = set()
        self._past: list[RecordRef] = []
        self._going_back = False
        self._summary: YearSummary | None = None
        self._build()
        self._connect()
        self._count = QTimer(self)
        self._count.setSingleShot(True)
        self._count.timeout.connect(self._recount)
        self._show_summary()
        self.show_steps()
        self.top.show_file(context.workspace.path.name, read_only=context.read_only)
        self.status.show_saved(None if context.read_only else datetime.now().astimezone())
        name = context.remembered("view", FIRST_VIEW)
        self.open_view(name if name in {entry.name for entry in VIEWS} else FIRST_VIEW, {})
        self._count.start(_COUNT_DELAY_MS)

    # --- building ------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        context, theme = self.context, self.context.theme
        self.sidebar = Sidebar(theme, self)
        self.main = QWidget(self)
        self.top = TopBar(theme, undo=self.commands.undo, redo=self.commands.redo, print_page=self.commands.print_page)
        self.messages = MessageBar(theme)
        self.reminders = ReminderBar(theme)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self.main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.messages)
        column.addWidget(self.reminders)
        column.addWidget(self.stack, 1)
        self.inspector = InspectorFrame(theme, self)
        self.jobs = JobBar(theme, self)
        self.status = StatusBar(theme, context.language, self)
        self.popup = SearchPopup(theme, self.top.search, self._search, self._searchable, self)

    def _connect(self) -> None:
        context = self.context
        self.sidebar.view_chosen.connect(lambda name: self.open_view(name, {}))
        self.sidebar.line_toggled.connect(context.set_line_shown)
        self.sidebar.year.year_chosen.connect(context.set_year)
        self.popup.record_chosen.connect(context.go_to)
        self.top.search.left.connect(lambda: self.view.setFocus())
        self.messages.height_changed.connect(self._arrange)
        self.reminders.height_changed.connect(self._arrange)
        self.inspector.closed.connect(lambda: context.select(None))
        self.inspector.back_wanted.connect(self._go_back)
        self.inspector.width_changed.connect(self._set_inspector_width)
        self.status.findings_pressed.connect(lambda: self.open_view("checks", {}))
        context.bridge.changed.connect(self._did_change)
        context.year_changed.connect(self._did_change_year)
        context.selection_changed.connect(self._did_select)
        context.lines_off_changed.connect(self.sidebar.show_lines_off)
        context.record_requested.connect(self.go_to)
        context.inspector_entered.connect(lambda replace: self.inspector.enter(select_all=replace))
        context.view_requested.connect(self.open_view)
        context.told.connect(self.status.tell)
        context.error_shown.connect(self.messages.show_error)
        context.jobs.did_start.connect(self.jobs.watch)
        context.jobs.did_end.connect(self.jobs.leave)

    # --- views ---------------------------------------------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """The view that is shown."""
        view = self.stack.currentWidget()
        assert isinstance(view, View)
        return view

    def open_view(self, name: str, arguments: dict[str, Any] | None = None) -> View:
        """Show a view; it is built at its first visit and brought up to date at a later one.

        "import" asks for a document to import, "task-templates" shows the templates of tasks.
        """
        if name in ("import", "task-templates"):
            (self.commands.import_programme if name == "import" else self.commands.task_templates).trigger()
            return self.view
        before, view = self.stack.currentWidget(), self.views.get(name)
        if view is None:
            view = self.views[name] = make_view(name, self.context)
            self.stack.addWidget(view)
            view.status_did_change.connect(self._show_status)
            view.refresh(None)
        elif name in self._stale:
            view.refresh(None)
        self._stale.discard(name)
        moved, focus, panel = before is not view, self.focusWidget(), self.inspector.inner
        leaves = before is not None and focus is not None and (before is focus or before.isAncestorOf(focus))
        self.stack.setCurrentWidget(view)
        if moved and leaves:  # not whatever control of the new view happens to be next
            view.setFocus()
        self.sidebar.show_view(name)
        self.context.remember("view", name)
        if arguments:
            view.open_with(**arguments)
        if moved:
            self._past.clear()
            wanted = self.context.selected if self._belongs(self.context.selected, name) else None
            if self.inspector.inner is panel or self.inspector.ref != wanted:  # else the view has just had it shown
                self._show_inspector(wanted)
        self._show_print()
        self.status.show_text(view.status_text())
        return view

    def go_to(self, ref: RecordRef) -> None:
        """Open the view where a record lives and show it."""
        if ref.kind == "task_template":
            self.templates_wanted.emit(ref.id)
            return
        names = list(views_for(ref.kind))
        current = self.view.name
        if current in names:  # stay where the user is, if it can be shown here
            names.remove(current)
            names.insert(0, current)
        for name in names:
            if self.open_view(name).show_record(ref):
                return
        self.context.tell(self.tr("This cannot be shown in any view."))

    def _show_status(self) -> None:
        self.status.show_text(self.view.status_text())

    def _belongs(self, ref: RecordRef | None, name: str) -> bool:
        return ref is not None and name in views_for(ref.kind)

    # --- what happens --------------------------------------------------------------------------------------------------------------

    def _did_change(self, changes: Changes) -> None:
        self.view.refresh(changes)
        self._stale.update(name for name in self.views if name != self.view.name)
        self.show_steps()
        self.status.show_saved(datetime.now().astimezone())
        self.status.show_text(self.view.status_text())
        self._drop_deleted(changes)
        self._count.start(_COUNT_DELAY_MS)

    def _did_change_year(self, year: int) -> None:
        self.context.remember("year", year)
        self.view.refresh(None)
        self._stale.update(name for name in self.views if name != self.view.name)
        self.sidebar.year.show_year(year)
        self.status.show_text(self.view.status_text())
        self._count.start(_YEAR_DELAY_MS)

    def _did_select(self, ref: RecordRef | None) -> None:
        before = self.inspector.ref
        if ref is None:
            self._past.clear()
        elif before is not None and before != ref and not self._going_back:
            self._past = [*self._past, before][-20:]
        self._show_inspector(ref)
        self.status.show_text(self.view.status_text())

    def _go_back(self) -> None:
        if self._past:
            self._going_back = True
            self.context.select(self._past.pop())
            self._going_back = False

    # --- the inspector -------------------------------------------------------------------------------------------------------------

    def _show_inspector(self, ref: RecordRef | None) -> None:
        inner, bare = None, False
        focus = self.focusWidget()
        within = focus is not None and self.inspector.isAncestorOf(focus)
        if ref is not None:
            inner = self.view.inspector_for(ref)
            bare = inner is not None
            if inner is None:
                from gsef_desktop.ui.inspectors.registry import make_inspector

                inner = make_inspector(self.context, ref)
        if ref is None or inner is None:
            self.inspector.clear()
            self.inspector.hide()
        else:
            self.inspector.show_inspector(ref, inner, can_go_back=bool(self._past), bare=bare)
            self.inspector.show()
        self._arrange()
        if within and not (self.inspector.isVisible() and self.inspector.enter()):
            self.view.setFocus()  # the keyboard goes on where the user is, not nowhere

    def _drop_deleted(self, changes: Changes) -> None:
        """Close the inspector when what it shows has gone."""
        ref = self.context.selected
        if ref is None or not (changes.everything or ref in changes.refs):
            return
        from gsef_desktop.services.naming import names_of

        if ref not in names_of(self.context.workspace, refs=[ref]):
            self.context.select(None)

    def _set_inspector_width(self, width: int) -> None:
        self.context.remember("inspector", width)
        self._arrange()

    # --- where things lie ----------------------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(560, 340)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def set_compact(self, compact: bool) -> None:
        """Have the sidebar show icons only, however wide the window is."""
        self.context.remember("compact", compact)
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        narrow = width < NARROW
        compact = narrow or bool(self.context.remembered("compact", False))
        if compact != self.sidebar.compact:
            self.sidebar.set_compact(compact)
        self.top.set_narrow(narrow)
        self.status.set_narrow(narrow)
        foot = height - tokens.STATUS_BAR
        job = self.jobs.sizeHint().height() if not self.jobs.isHidden() else 0
        left = self.sidebar.width()
        self.sidebar.setGeometry(0, 0, left, foot)
        self.status.setGeometry(0, foot, width, tokens.STATUS_BAR)
        self.jobs.setGeometry(left, foot - self.jobs.sizeHint().height(), width - left, self.jobs.sizeHint().height())
        shown = not self.inspector.isHidden()
        wanted = max(int(self.context.remembered("inspector", tokens.INSPECTOR)), self.inspector.least_width())
        room = min(wanted, width - left - 60) if shown else 0
        beside = shown and not narrow
        self.main.setGeometry(left, 0, width - left, foot - job)
        margin = room if beside else 0
        self.stack.setContentsMargins(0, 0, margin, 0)
        bars = (0 if self.messages.isHidden() else self.messages.height()) + (
            0 if self.reminders.isHidden() else self.reminders.sizeHint().height()
        )
        top = tokens.TOP_BAR + bars  # the inspector must not cover their buttons
        if narrow and self.inspector.bare:
            top += self.view.head_height()
        self.inspector.setGeometry(width - room, top, room, foot - top - job)
        self.inspector.raise_()
        self.jobs.raise_()
        self.popup.raise_()

    # --- the rest ------------------------------------------------------------------------------------------------------------------

    def close_down(self) -> None:
        """Commit what is being typed."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()

    def _show_summary(self) -> None:
        context = self.context
        self._summary = summarise_year(context.workspace, year=context.year, language=context.language)
        self.sidebar.show_summary(self._summary, context.lines_off)
        self.sidebar.year.set_year(context.year, list_years(context.workspace))

    def _recount(self) -> None:
        """Counts that may take a moment are made after the view has been painted."""
        from gsef_desktop.services.checks import count_findings

        self._show_summary()
        counts = count_findings(self.context.workspace, year=self.context.year)
        total = sum(counts.values())
        self.sidebar.show_findings(total)
        self.status.show_findings(total, counts.get(FindingKind.CLASH, 0))

    def show_steps(self) -> None:
        """Name the steps that undo and redo would take now."""
        workspace = self.context.workspace
        self.commands.show_steps(workspace.undo_label, workspace.redo_label, read_only=self.context.read_only)
        self.top.undo_button.setAccessibleName(self.commands.undo.text())
        self.top.redo_button.setAccessibleName(self.commands.redo.text())

    def _show_print(self) -> None:
        self.commands.print_page.setEnabled(self.view.print_action() is not None)

    def _search(self, text: str) -> list[Any]:
        from gsef_desktop.services.search import search_file

        return self.context.edit(lambda: search_file(self.context.workspace, text=text, language=self.context.language)) or []

    def _searchable(self) -> list[QAction]:
        view = [action for action in self.view.actions() if action.text()]
        return [action for action in (*view, *self.commands.all()) if action.isEnabled() and action is not self.commands.search]
