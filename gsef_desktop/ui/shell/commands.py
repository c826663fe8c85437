"""The commands of the window as actions, with their shortcuts, and the menus made of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gsef_desktop.domain.messages import Message
from gsef_desktop.services.settings import THEMES, RecentFile
from gsef_desktop.ui.shell.registry import VIEWS
from gsef_desktop.ui.translate import render

Keys = QKeySequence.StandardKey


class Commands(QObject):
    """Every command of the window.  They are made anew when the language changes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        tr = self.tr
        self.new_file = self._make(tr("New file…"), "Ctrl+Shift+N")
        self.open_file = self._make(tr("Open…"), Keys.Open)
        self.save_copy = self._make(tr("Save a copy as…"), "Ctrl+Shift+S")
        self.import_programme = self._make(tr("Import programme…"), "Ctrl+I")
        self.import_calendar = self._make(tr("Import calendar files…"))
        self.export_calendar = self._make(tr("Export calendar…"))
        self.import_table = self._make(tr("Import a table or vCards…"))
        self.copy_year = self._make(tr("Copy the programme to the next year…"))
        self.backups = self._make(tr("Backups…"))
        self.task_templates = self._make(tr("Templates of tasks…"))
        self.meeting_templates = self._make(tr("Templates of meetings…"))
        self.new_task = self._make(tr("New task"), "Ctrl+Shift+T")
        self.file_history = self._make(tr("File history…"), "Ctrl+H")
        self.close_file = self._make(tr("Close file"), Keys.Close)
        self.quit = self._make(tr("Quit"), "Ctrl+Q")
        self.undo = self._make(tr("Undo"), "Ctrl+Z")
        self.redo = self._make(tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.search = self._make(tr("Search and commands"), "Ctrl+K")
        self.filter = self._make(tr("Find in this view"), "Ctrl+F")
        self.print_page = self._make(tr("Print"), Keys.Print)
        self.new_activity = self._make(tr("New activity"), "Ctrl+N", "Ctrl+Shift+A")
        self.new_organisation = self._make(tr("New organisation"), "Ctrl+Shift+O")
        self.new_person = self._make(tr("New person"), "Ctrl+Shift+P")
        self.new_meeting = self._make(tr("New meeting"), "Ctrl+Shift+M")
        self.sidebar = self._make(tr("Narrow sidebar"), "Ctrl+B")
        self.sidebar.setCheckable(True)
        self.next_year = self._make(tr("Next year"), "Ctrl+PgUp")
        self.previous_year = self._make(tr("Previous year"), "Ctrl+PgDown")
        self.close_inspector = self._make(tr("Close the inspector"), "Ctrl+Shift+I")
        self.settings = self._make(tr("Settings…"), "Ctrl+,")
        self.house_style = self._make(tr("Look of printed documents…"))
        self.show_file_menu = self._make(tr("Open the file menu"), "F10")
        self.shortcuts = self._make(tr("Keyboard shortcuts"), Keys.HelpContents)
        self.about = self._make(tr("About GSEF Desktop"))
        self.log = self._make(tr("Show the log"))
        self.views: dict[str, QAction] = {}
        for number, entry in enumerate(VIEWS, 1):
            self.views[entry.name] = self._make(entry.translated(), f"Ctrl+{number}")
        self.themes: dict[str, QAction] = {}
        names = {"system": tr("Theme of the system"), "light": tr("Light theme"), "dark": tr("Dark theme")}
        group = QActionGroup(self)
        for choice in THEMES:
            action = self._make(names[choice])
            action.setCheckable(True)
            group.addAction(action)
            self.themes[choice] = action

    def with_file(self) -> Sequence[QAction]:
        """The commands that need an open file."""
        return [
            self.save_copy, self.import_programme, self.import_calendar, self.export_calendar, self.import_table, self.copy_year,
            self.backups, self.file_history, self.task_templates, self.meeting_templates, self.house_style, self.close_file,
            self.undo, self.redo, self.search, self.filter,
            self.print_page, self.sidebar, self.next_year, self.previous_year, self.close_inspector, *self.news(), *self.views.values(),
            self.show_file_menu,
        ]  # fmt: skip

    def news(self) -> Sequence[QAction]:
        """The commands of New."""
        return [self.new_activity, self.new_organisation, self.new_person, self.new_meeting, self.new_task]

    def all(self) -> list[QAction]:
        """Every command, in the order in which the search lists them."""
        return [
            self.search, *self.views.values(), *self.news(), self.undo, self.redo, self.print_page, self.next_year, self.previous_year,
            self.new_file, self.open_file, self.save_copy, self.import_programme, self.import_calendar, self.export_calendar,
            self.import_table, self.copy_year, self.backups, self.file_history, self.task_templates, self.meeting_templates,
            self.house_style, self.close_file, self.filter,
            self.sidebar, self.close_inspector, *self.themes.values(), self.settings, self.show_file_menu, self.shortcuts, self.about,
            self.log, self.quit,
        ]  # fmt: skip

    def show_steps(self, undo: Message | None, redo: Message | None, *, read_only: bool) -> None:
        """Name the steps that undo and redo would take."""
        self.undo.setText(self.tr("Undo {step}").format(step=render(undo)) if undo else self.tr("Undo"))
        self.redo.setText(self.tr("Redo {step}").format(step=render(redo)) if redo else self.tr("Redo"))
        self.undo.setEnabled(undo is not None and not read_only)
        self.redo.setEnabled(redo is not None and not read_only)
        for action in (self.undo, self.redo):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()} ({keys})")

    def file_menu(self, recent: Sequence[RecentFile], open_path: Callable[[Path], object]) -> QMenu:
        """The menu of the file button."""
        menu = QMenu(self._window)
        menu.addActions([self.new_file, self.open_file])
        menu.addMenu(self._recent_menu(menu, recent, open_path))
        menu.addSeparator()
        menu.addAction(self.save_copy)
        menu.addSeparator()
        menu.addActions([self.import_programme, self.copy_year, self.import_calendar, self.export_calendar, self.import_table])
        menu.addSeparator()
        menu.addActions([self.backups, self.file_history])
        menu.addSeparator()
        menu.addAction(self.close_file)
        return menu

    def new_menu(self) -> QMenu:
        """The menu of New."""
        menu = QMenu(self._window)
        menu.addActions(list(self.news()))
        return menu

    def main_menu(self, recent: Sequence[RecentFile], open_path: Callable[[Path], object]) -> QMenu:
        """The whole menu, behind the button at the left of the top bar."""
        menu = QMenu(self._window)
        file = self.file_menu(recent, open_path)
        file.setTitle(self.tr("&File"))
        file.addAction(self.quit)
        menu.addMenu(file)
        edit = menu.addMenu(self.tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions([self.search, self.filter])
        edit.addSeparator()
        edit.addAction(self.task_templates)
        edit.addAction(self.meeting_templates)
        new = self.new_menu()
        new.setTitle(self.tr("&New"))
        menu.addMenu(new)
        view = menu.addMenu(self.tr("&View"))
        view.addActions(list(self.views.values()))
        view.addSeparator()
        view.addActions([self.previous_year, self.next_year, self.sidebar, self.close_inspector])
        view.addSeparator()
        view.addActions(list(self.themes.values()))
        menu.addAction(self.print_page)
        menu.addSeparator()
        menu.addActions([self.house_style, self.settings])
        about = menu.addMenu(self.tr("&Help"))
        about.addActions([self.shortcuts, self.log, self.about])
        return menu

    def _recent_menu(self, parent: QWidget, recent: Sequence[RecentFile], open_path: Callable[[Path], object]) -> QMenu:
        menu = QMenu(self.tr("Open recent"), parent)
        for file in recent:
            action = menu.addAction(file.path.name)
            action.setToolTip(str(file.path))
            action.setEnabled(file.present)
            action.triggered.connect(lambda _=False, path=file.path: open_path(path))
        menu.setToolTipsVisible(True)
        menu.setEnabled(bool(recent))
        return menu

    def _make(self, text: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._window.addAction(action)
        return action
