"""The window: it opens and closes files, and rebuilds its content when the language or the theme changes."""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from gsef_desktop.domain.errors import FileInUse, GsefError
from gsef_desktop.services import files
from gsef_desktop.services.settings import Settings, documents_dir
from gsef_desktop.services.summary import list_years
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.languages import Languages
from gsef_desktop.ui.shell.bars import MessageBar
from gsef_desktop.ui.shell.brand import window_icon
from gsef_desktop.ui.shell.commands import Commands
from gsef_desktop.ui.shell.deeds import Deeds
from gsef_desktop.ui.shell.frame import Frame
from gsef_desktop.ui.shell.host import Host
from gsef_desktop.ui.shell.reminders import Reminders
from gsef_desktop.ui.shell.welcome import Welcome
from gsef_desktop.ui.theme.theme import Theme, ThemeMaker

_log = logging.getLogger(__name__)
_BACKUP_DELAY_MS = 5000
_FONT_DELAY_MS = 1500
_REMINDER_DELAY_MS = 2500
_FIRST_SIZE = (1366, 820)


class MainWindow(Host):
    """One window, with one file or none."""

    def __init__(
        self, app: QApplication, settings: Settings, themes: ThemeMaker, languages: Languages, *, theme: str | None = None
    ) -> None:  # fmt: skip
        super().__init__()
        self.app, self.settings, self.themes, self.languages = app, settings, themes, languages
        self._choice = theme or settings.theme  # one given for this run alone is not kept
        self.context = None
        self.frame = None
        self.welcome: Welcome | None = None
        self._memory: dict[str, Any] = {}
        self.setAcceptDrops(True)
        self.setMinimumSize(560, 340)  # half of a small laptop's screen: 200 % scaling
        self.resize(*_FIRST_SIZE)
        self.theme = self._apply_theme()
        self.commands = Commands(self)
        self.deeds = Deeds(self)
        app.styleHints().colorSchemeChanged.connect(self._system_did_change)
        self.backup_timer = QTimer(self)
        self.backup_timer.setSingleShot(True)
        self.backup_timer.timeout.connect(self._keep_daily_backup)
        self.reminders = Reminders(self)
        self.reminder_timer = QTimer(self)
        self.reminder_timer.setSingleShot(True)
        self.reminder_timer.timeout.connect(self.reminders.start)
        self._font_timer = QTimer(self)
        self._font_timer.setSingleShot(True)
        self._font_timer.timeout.connect(self._show_hangul)  # names come in Hangul under any window language

    # --- files ---------------------------------------------------------------------------------------------------------------------

    def open_file(self, path: Path, *, read_only: bool = False) -> bool:
        """Open a file in place of the present one; answers whether it did.  An error is shown and the present file stays."""
        path = path.absolute()
        if self.context is not None and self.context.workspace.path.absolute() == path and read_only == self.context.read_only:
            return True
        settings = self.settings
        return self._take(
            lambda: files.open_file(path=path, read_only=read_only, config_dir=settings.directory, author=settings.author), path
        )

    def create_file(self, path: Path, *, replace: bool = False) -> bool:
        """Make a new file and open it; with `replace`, in place of what is there (the user has been asked)."""
        path = files.with_suffix(path.absolute())
        if replace and path.exists() and not (self.context is not None and self.context.workspace.path.absolute() == path):
            path.unlink()
        settings = self.settings
        return self._take(lambda: files.create_file(path=path, config_dir=settings.directory, author=settings.author), path)

    def close_file(self) -> None:
        """Close the file and show the welcome page."""
        self._let_go()
        self.rebuild()

    def show_start(self) -> None:
        """Show the welcome page, if no file is open."""
        if self.context is None:
            self.rebuild()

    def _take(self, open_: Callable[[], Workspace], path: Path) -> bool:
        try:
            workspace = open_()
        except GsefError as error:
            if self.centralWidget() is None:
                self.rebuild()
            self.show_error(error, path=path)
            return False
        self._let_go()
        self._memory = self.settings.memory_of(path)
        self.settings.note_opened(path)
        self.context = UiContext(
            workspace, self.theme, year=self._first_year(workspace), language=self.languages.current, memory=self._memory, parent=self
        )
        self._restore_geometry()
        self.rebuild()
        self.backup_timer.start(_BACKUP_DELAY_MS)
        self._font_timer.start(_FONT_DELAY_MS)
        self.reminder_timer.start(_REMINDER_DELAY_MS)
        return True

    def _let_go(self) -> None:
        """Close the present file, if there is one."""
        if self.context is None:
            return
        self.backup_timer.stop()
        self._font_timer.stop()
        self.reminder_timer.stop()
        self.reminders.stop()
        if self.frame is not None:
            self.frame.close_down()
        self._remember_geometry()
        context, self.context = self.context, None
        self._clear()
        context.close()
        context.workspace.close()
        self.settings.keep_memory(context.workspace.path, self._memory)
        context.deleteLater()

    def _first_year(self, workspace: Workspace) -> int:
        years = list_years(workspace)
        kept = self._memory.get("year")
        if isinstance(kept, int) and 1 <= kept <= 9999:
            return kept
        today = date.today().year
        return today if today in years or not years else max(years)

    def _keep_daily_backup(self) -> None:
        context = self.context
        if context is None or context.read_only:
            return
        context.run_job(self.tr("Keeping today's backup"), lambda progress: files.make_daily_backup(context.workspace), lambda _: None)

    # --- content -------------------------------------------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Make the content anew: for another file, language or theme."""
        self._clear()
        self.commands.setParent(None)
        self._drop_commands()
        self.commands = Commands(self)
        for action in self.commands.with_file():
            action.setEnabled(self.context is not None)
        self.commands.themes[self._choice].setChecked(True)
        self.setWindowIcon(window_icon(self.theme))
        if self.context is None:
            self._build_welcome()
        else:
            self._build_frame(self.context)
        self.deeds.connect_commands()

    def _build_welcome(self) -> None:
        self.setWindowTitle("GSEF Desktop")
        welcome = self.welcome = Welcome(self.theme, self.settings.recent_files())
        welcome.new_wanted.connect(self.deeds.new_file)
        welcome.open_wanted.connect(self.deeds.choose_file)
        welcome.sample_wanted.connect(self.deeds.open_sample)
        welcome.recent_chosen.connect(self.open_file)
        welcome.forget_wanted.connect(self._forget)
        welcome.messages.details_wanted.connect(self.deeds.show_log)
        self.setCentralWidget(welcome)

    def _build_frame(self, context: UiContext) -> None:
        context.theme, context.language = self.theme, self.languages.current
        self.setWindowTitle(f"{context.workspace.path.name} – GSEF Desktop")
        selected = context.selected
        frame = self.frame = Frame(context, self.commands)
        recent = [file for file in self.settings.recent_files() if file.path != context.workspace.path.resolve()]
        frame.top.set_menus(
            self.commands.main_menu(recent, self.open_file), self.commands.file_menu(recent, self.open_file), self.commands.new_menu()
        )
        frame.status.language_chosen.connect(self.set_language)
        frame.messages.details_wanted.connect(self.deeds.show_log)
        frame.inspector.history_wanted.connect(self.deeds.show_history)
        frame.templates_wanted.connect(self.deeds.show_task_templates)
        if context.read_only:
            for action in (
                *self.commands.news(), self.commands.import_programme, self.commands.import_calendar, self.commands.import_table
            ):  # fmt: skip
                action.setEnabled(False)
        self.setCentralWidget(frame)
        self.reminders.use_bar(frame.reminders)
        if selected is not None:
            frame.view.show_record(selected)
        frame.view.setFocus()  # the keyboard begins in the view, not at the head of the sidebar

    def _clear(self) -> None:
        old = self.takeCentralWidget()
        if old is not None:
            old.hide()
            _disconnect_from(self.context, old)
            old.deleteLater()
        self.frame = self.welcome = None

    def _drop_commands(self) -> None:
        for action in self.actions():
            self.removeAction(action)
        self.commands.deleteLater()

    # --- look and language ---------------------------------------------------------------------------------------------------------

    def set_theme(self, choice: str) -> None:
        """Switch to "light", "dark" or "system"."""
        self.settings.theme = self._choice = choice
        self.settings.save()
        before, self.theme = self.theme, self._apply_theme()
        if self.theme is not before:
            self.rebuild()
        else:
            self.commands.themes[choice].setChecked(True)

    def set_language(self, code: str) -> None:
        """Switch the window's language; empty follows the system."""
        self.settings.language = code
        self.settings.save()
        before = self.languages.current
        if self.languages.use(code) != before:
            if self.frame is not None:
                self.frame.close_down()
            if self.languages.current == "ko":
                self.themes.fonts.need_korean()
            self.rebuild()

    def _show_hangul(self) -> None:
        """Get the Korean faces ready, and let what has been drawn without them be measured and drawn anew."""
        if self.themes.fonts.need_korean():
            for widget in self.findChildren(QWidget):
                QApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))

    def _apply_theme(self) -> Theme:
        theme = self.themes.theme(self._choice)
        theme.apply(self.app)
        return theme

    def _system_did_change(self) -> None:
        if self._choice == "system" and self.themes.theme("system") is not self.theme:
            self.theme = self._apply_theme()
            self.rebuild()

    # --- messages ------------------------------------------------------------------------------------------------------------------

    @property
    def messages(self) -> MessageBar | None:
        """The message bar of what is shown."""
        return self.frame.messages if self.frame is not None else self.welcome.messages if self.welcome is not None else None

    def show_error(self, error: Exception, *, path: Path | None = None) -> None:
        """Explain an error in the message bar.  A file that somebody else has can be opened to read only."""
        _log.info("shown to the user: %s", error, exc_info=error)
        bar = self.messages
        if bar is None:
            return
        actions = []
        if isinstance(error, FileInUse) and path is not None:
            actions.append((self.tr("Open to read only"), lambda: self.open_file(path, read_only=True)))
        bar.show_error(error, actions)

    def choose_save_path(self, title: str, name: str) -> Path | None:
        """Ask where to write a .gsef file; the dialog asks before it lets a file be replaced."""
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(documents_dir() / name), self.tr("GSEF files (*.gsef)"))
        return files.with_suffix(Path(chosen)) if chosen else None

    def _forget(self, path: Path) -> None:
        self.settings.forget(path)
        self.rebuild()

    # --- events --------------------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None or (self._takes_calendars() and (_dropped_calendars(event) or _dropped_table(event))):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path, calendars = _dropped(event), _dropped_calendars(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)
        elif calendars and self._takes_calendars():
            event.acceptProposedAction()
            self.deeds.review_calendars(calendars)
        elif (table := _dropped_table(event)) is not None and self._takes_calendars():
            event.acceptProposedAction()
            self.deeds.review_table(table)

    def _takes_calendars(self) -> bool:
        return self.context is not None and not self.context.read_only

    def closeEvent(self, event: QCloseEvent) -> None:
        self._let_go()
        super().closeEvent(event)

    def _remember_geometry(self) -> None:
        self._memory["geometry"] = base64.b64encode(bytes(self.saveGeometry().data())).decode()

    def _restore_geometry(self) -> None:
        kept = self._memory.get("geometry")
        if isinstance(kept, str):
            try:
                self.restoreGeometry(QByteArray(base64.b64decode(kept)))
            except ValueError:
                _log.info("the window's place cannot be read")


def _dropped(event: QDropEvent) -> Path | None:
    """The .gsef file that is being dropped."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() == files.SUFFIX:
            return path
    return None


def _dropped_calendars(event: QDropEvent) -> list[Path]:
    """The calendar files that are being dropped, told by their endings: nothing is read while the mouse is moving."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in files.CALENDAR_SUFFIXES]


def _dropped_table(event: QDropEvent) -> Path | None:
    """The table or the file of address cards that is being dropped, told by its ending."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in files.TABLE_SUFFIXES), None)


def _disconnect_from(context: UiContext | None, old: QObject) -> None:
    """What is about to be deleted must not hear the file any more."""
    if context is None:
        return
    for child in (old, *old.findChildren(QObject, options=Qt.FindChildOption.FindChildrenRecursively)):
        context.disconnect(child)
        context.bridge.disconnect(child)
        context.jobs.disconnect(child)
