"""What the commands of the window do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from gsef_desktop.domain.calendar_row import activity_of
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services import files
from gsef_desktop.services.settings import documents_dir, log_file
from gsef_desktop.ui.context import UiContext

if TYPE_CHECKING:
    from gsef_desktop.ui.shell.host import Host


class Deeds(QObject):
    """The window's slots for its commands; dialogs are imported when they are wanted."""

    def __init__(self, window: Host) -> None:
        super().__init__(window)
        self._window = window

    def connect_commands(self) -> None:
        """Connect the present commands; called after they have been made anew."""
        commands, window = self._window.commands, self._window
        for action, deed in (
            (commands.new_file, self.new_file), (commands.open_file, self.choose_file), (commands.save_copy, self.save_copy),
            (commands.import_programme, self.import_programme), (commands.import_calendar, self.import_calendar),
            (commands.export_calendar, self.export_calendar), (commands.import_table, self.import_table),
            (commands.backups, self.show_backups),
            (commands.file_history, self.show_file_history), (commands.close_file, window.close_file), (commands.quit, window.close),
            (commands.undo, self.undo), (commands.redo, self.redo), (commands.search, self.search), (commands.filter, self.find_in_view),
            (commands.print_page, self.print_page), (commands.new_activity, self.new_activity),
            (commands.new_organisation, self.new_organisation), (commands.new_person, self.new_person),
            (commands.new_meeting, self.new_meeting), (commands.new_task, self.new_task),
            (commands.task_templates, self.show_task_templates),
            (commands.meeting_templates, self.show_meeting_templates), (commands.next_year, lambda: self._step_year(1)),
            (commands.previous_year, lambda: self._step_year(-1)), (commands.close_inspector, self.close_inspector),
            (commands.settings, self.show_settings), (commands.house_style, self.show_house_style),
            (commands.shortcuts, self.show_shortcuts), (commands.about, self.show_about),
            (commands.log, self.show_log), (commands.copy_year, self.copy_year),
            (commands.show_file_menu, self.open_file_menu),
        ):  # fmt: skip
            action.triggered.connect(lambda _=False, deed=deed: deed())
        commands.sidebar.toggled.connect(self._narrow_sidebar)
        for name, action in commands.views.items():
            action.triggered.connect(lambda _=False, name=name: self._open_view(name))
        for choice, action in commands.themes.items():
            action.triggered.connect(lambda _=False, choice=choice: window.set_theme(choice))

    # --- files ---------------------------------------------------------------------------------------------------------------------

    def new_file(self) -> None:
        """Ask where, and make a new file there."""
        path = self._window.choose_save_path(self.tr("New file"), self.tr("Network.gsef"))
        if path is not None:
            self._window.create_file(path, replace=True)

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        context = self._window.context
        folder = context.workspace.path.parent if context is not None else documents_dir()
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open"), str(folder), self.tr("GSEF files (*.gsef);;All files (*)"))
        if chosen:
            self._window.open_file(Path(chosen))

    def open_sample(self) -> None:
        """Ask where, make a file there and fill it with the 2019 programme."""
        path = self._window.choose_save_path(self.tr("Look around with the 2019 programme"), "GSEF 2019.gsef")
        if path is not None and self._window.create_file(path, replace=True):
            self.fill_with_sample()

    def fill_with_sample(self) -> None:
        """Import the programme that ships with the program into the open file, without a review."""
        from gsef_desktop.services.imports import apply_proposal, propose_programme
        from gsef_desktop.services.samples import sample_programme_path

        context = self._context()
        context.run_job(
            self.tr("Importing the programme"),
            lambda progress: apply_proposal(context.workspace, proposal=propose_programme(sample_programme_path())),
            lambda _: self._did_import(),
        )

    def save_copy(self) -> None:
        """Ask where, and write a copy on a worker."""
        context = self._context()
        path = self._window.choose_save_path(self.tr("Save a copy as"), context.workspace.path.name)
        if path is not None:
            done = self.tr("A copy is in {path}").format(path=path)
            context.run_job(
                self.tr("Saving a copy"), lambda progress: files.save_copy(context.workspace, path=path), lambda _: context.tell(done)
            )

    def import_programme(self) -> None:
        """Ask for a document, read it on a worker and show the review."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import programme"), str(documents_dir()), self.tr("Programme documents (*.txt *.docx);;All files (*)")
        )
        if chosen:
            self.review_programme(Path(chosen))

    def review_programme(self, path: Path) -> None:
        """Read a document on a worker and show the review; what is ticked is then imported as one edit."""
        from gsef_desktop.services.imports import propose_programme

        context = self._context()
        context.run_job(
            self.tr("Reading the programme"), lambda progress: propose_programme(path, workspace=context.workspace), self._review
        )

    def _review(self, proposal: object) -> None:
        from gsef_desktop.domain.proposal import Proposal
        from gsef_desktop.services.imports import apply_proposal
        from gsef_desktop.ui.dialogs.import_review import ImportReview

        assert isinstance(proposal, Proposal)
        context = self._context()

        def work(chosen: frozenset[str]) -> None:
            files.make_backup_before_import(context.workspace)
            apply_proposal(context.workspace, proposal=proposal, accepted=chosen)

        def take(chosen: frozenset[str]) -> None:
            context.run_job(self.tr("Importing the programme"), lambda progress: work(chosen), lambda _: self._did_import(proposal.year))

        dialog = ImportReview(context, proposal, self._window)
        dialog.accepted_items.connect(take)
        dialog.open()

    def import_calendar(self) -> None:
        """Ask for calendar files, read them on a worker and show the review."""
        from gsef_desktop.ui.dialogs.calendar_files import choose_and_import

        choose_and_import(self._context(), self._window)

    def review_calendars(self, paths: Sequence[Path]) -> None:
        """Read calendar files on a worker and show the review; what is ticked is then imported as one edit."""
        from gsef_desktop.ui.dialogs.calendar_files import import_calendars

        import_calendars(self._context(), self._window, paths)

    def import_table(self) -> None:
        """Ask for a table or address cards, and show what would become of them."""
        from gsef_desktop.ui.dialogs.table_files import choose_and_import

        choose_and_import(self._context(), self._window)

    def review_table(self, path: Path) -> None:
        """Read a table on a worker and show what would become of it; what is ticked is then imported as one edit."""
        from gsef_desktop.ui.dialogs.table_files import import_table

        import_table(self._context(), self._window, path)

    def export_calendar(self) -> None:
        """Ask what of the calendar to export, and where to."""
        from gsef_desktop.ui.dialogs.calendar_files import export_calendar

        context, frame = self._context(), self._window.frame
        selected = [context.selected.id] if context.selected is not None and context.selected.kind == "activity" else []
        export_calendar(context, self._window, shown=frame.view.shown_activities() if frame is not None else None, selected=selected)

    def _did_import(self, year: int | None = None) -> None:
        from gsef_desktop.services.summary import list_years

        context = self._context()
        years = list_years(context.workspace)
        if year is None and years and context.year not in years:
            year = years[-1]
        if year is not None:
            context.set_year(year)
        context.tell(self.tr("The programme has been imported. Undo takes it back."))

    def copy_year(self) -> None:
        """Show what copying the programme of the year to the next one would make, and copy what is ticked."""
        from gsef_desktop.services.yearly_copy import copy_programme, propose_next_year
        from gsef_desktop.ui.dialogs.year_copy import YearCopyDialog

        context = self._context()
        year = context.year
        proposal = context.edit(lambda: propose_next_year(context.workspace, year=year, language=context.language))
        if proposal is None:
            return

        def take(chosen: frozenset[str]) -> None:
            if context.edit(lambda: copy_programme(context.workspace, year=year, accepted=chosen)) is not None:
                context.set_year(year + 1)
                context.tell(self.tr("The programme has been copied to {year}. Undo takes it back.").format(year=year + 1))
                self._show_steps()

        dialog = YearCopyDialog(context, proposal, self._window)
        dialog.accepted_ids.connect(take)
        dialog.open()

    # --- steps, search, views ------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back."""
        self._commit_typing()
        context = self._context()
        context.edit(context.workspace.undo)
        self._show_steps()

    def redo(self) -> None:
        """Do the step again."""
        self._commit_typing()
        context = self._context()
        context.edit(context.workspace.redo)
        self._show_steps()

    def search(self) -> None:
        """Go to the search field."""
        frame = self._window.frame
        if frame is not None:
            frame.top.search.setFocus()
            frame.top.search.selectAll()
            frame.popup.look(frame.top.search.text())

    def find_in_view(self) -> None:
        """Go to the first search field of the view; a view without one is searched as a whole."""
        frame = self._window.frame
        if frame is None:
            return
        for field in frame.view.findChildren(QLineEdit):
            if field.property("search") and field.isVisible():
                field.setFocus()
                field.selectAll()
                return
        self.search()

    def print_page(self) -> None:
        """Do what printing means in the view."""
        frame = self._window.frame
        action = frame.view.print_action() if frame is not None else None
        if action is not None:
            action.trigger()

    def close_inspector(self) -> None:
        """Select nothing."""
        self._context().select(None)

    def _open_view(self, name: str) -> None:
        if self._window.frame is not None:
            self._window.frame.open_view(name)

    def _step_year(self, step: int) -> None:
        context = self._context()
        context.set_year(context.year + step)

    def _narrow_sidebar(self, narrow: bool) -> None:
        if self._window.frame is not None:
            self._window.frame.set_compact(narrow)

    # --- New -----------------------------------------------------------------------------------------------------------------------

    def new_activity(self) -> None:
        """Add an activity to the year's programme, on the day that the view is at, and show it."""
        from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Precision, TimeFrame
        from gsef_desktop.services.activities import create_activity

        context, frame = self._context(), self._window.frame
        title = self.tr("New activity")
        day = frame.view.day_for_new() if frame is not None else None
        time = TimeFrame(earliest=day, latest=day, precision=Precision.DAY) if day is not None else UNKNOWN_TIME
        year = day.year if day is not None else context.year
        made = context.edit(lambda: create_activity(context.workspace, title=title, time=time, year=year, language=context.language))
        if made is not None:
            context.go_to(RecordRef("activity", made.id))
            self._edit_first_field()

    def new_organisation(self) -> None:
        """Add an organisation and show it."""
        from gsef_desktop.services.members import add_organisation

        context = self._context()
        made = context.edit(lambda: add_organisation(context.workspace, name=self.tr("New organisation")))
        if made is not None:
            context.go_to(RecordRef("organisation", made.id))
            self._edit_first_field()

    def new_person(self) -> None:
        """Add a person and show them."""
        from gsef_desktop.services.members import add_person

        context = self._context()
        made = context.edit(lambda: add_person(context.workspace, name=self.tr("New person")))
        if made is not None:
            context.go_to(RecordRef("person", made.id))
            self._edit_first_field()

    def new_meeting(self) -> None:
        """Add a meeting and show it."""
        from gsef_desktop.services.meetings import make_meeting

        context = self._context()
        title = self.tr("New meeting")
        made = context.edit(lambda: make_meeting(context.workspace, title=title, language=context.language, year=context.year))
        if made is not None:
            context.go_to(RecordRef("meeting", made.id))

    def new_task(self) -> None:
        """Add a task and show it in the inspector: of the activity that is selected, else by itself."""
        from gsef_desktop.services.tasks import create_task

        context, title = self._context(), self.tr("New task")
        selected = context.selected
        activity_id = activity_of(selected.id) if selected is not None and selected.kind == "activity" else None
        made = context.edit(lambda: create_task(context.workspace, title=title, activity_id=activity_id, language=context.language))
        if made is not None:
            context.select(RecordRef("task", made.id))
            self._edit_first_field()

    def _edit_first_field(self) -> None:
        """Put the cursor into the first field of the inspector, to type over the name."""
        if self._window.frame is not None:
            self._window.frame.inspector.enter(select_all=True)

    # --- dialogs -------------------------------------------------------------------------------------------------------------------

    def show_backups(self) -> None:
        """Show the backups of the file."""
        from gsef_desktop.ui.dialogs.backups import BackupsDialog

        BackupsDialog(self._context(), self._window).open()

    def show_file_history(self) -> None:
        """Show the history of the whole file."""
        from gsef_desktop.ui.dialogs.history import HistoryDialog

        HistoryDialog(self._context(), None, self._window).open()

    def show_task_templates(self, template_id: str | None = None) -> None:
        """Show the templates of tasks, one of them at once if it is given."""
        from gsef_desktop.ui.dialogs.task_templates import TaskTemplatesDialog

        dialog = TaskTemplatesDialog(self._context(), self._window)
        if template_id is not None:
            dialog.choose(template_id)
        dialog.open()

    def show_meeting_templates(self) -> None:
        """Show the templates of meetings."""
        from gsef_desktop.ui.dialogs.meeting_templates import MeetingTemplatesDialog

        MeetingTemplatesDialog(self._context(), self._window).open()

    def show_history(self, ref: RecordRef) -> None:
        """Show the history of one record."""
        from gsef_desktop.ui.dialogs.history import HistoryDialog

        HistoryDialog(self._context(), ref, self._window).open()

    def show_settings(self) -> None:
        """Show the settings."""
        from gsef_desktop.ui.dialogs.settings import SettingsDialog

        window = self._window
        dialog = SettingsDialog(window.theme, window.settings, window)
        dialog.theme_chosen.connect(window.set_theme)
        dialog.language_chosen.connect(window.set_language)
        dialog.open()

    def show_house_style(self) -> None:
        """Show how documents of the file are printed, and set it."""
        from gsef_desktop.ui.dialogs.house_style import HouseStyleDialog

        HouseStyleDialog(self._context(), self._window).open()

    def open_file_menu(self) -> None:
        """Open the menu of the file, as a press on its name does."""
        if self._window.frame is not None:
            self._window.frame.top.file_button.showMenu()

    def show_shortcuts(self) -> None:
        """Show the keys."""
        from gsef_desktop.ui.dialogs.about import ShortcutsDialog

        ShortcutsDialog(self._window.theme, self._window.commands.all(), self._window).open()

    def show_about(self) -> None:
        """Show what the program is, and its licences."""
        from gsef_desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self._window.theme, self._window).open()

    def show_log(self) -> None:
        """Open the log file with the system's viewer; say where it is if there is none."""
        path = log_file()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))) and self._window.context is not None:
            self._window.context.tell(self.tr("The log is in {path}").format(path=path))

    # --- helpers -------------------------------------------------------------------------------------------------------------------

    def _context(self) -> UiContext:
        context = self._window.context
        assert context is not None
        return context

    def _show_steps(self) -> None:
        """The stacks of steps change after the views have been told of the commit."""
        if self._window.frame is not None:
            self._window.frame.show_steps()

    def _commit_typing(self) -> None:
        """What is being typed is an edit of its own before a step is taken back."""
        focus = self._window.focusWidget()
        commit = getattr(focus, "commit", None)
        if isinstance(focus, QWidget) and callable(commit):
            commit()
