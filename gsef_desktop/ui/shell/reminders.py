"""Reminders while the program runs, and at its start of everything since the last time, so that none is lost.

For each file the user's settings keep up to which moment everything has been dismissed, and what has been dismissed or put off since.
What has not been dismissed is shown again at the next start.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.translate import render

if TYPE_CHECKING:
    from gsef_desktop.services.reminders import Reminder
    from gsef_desktop.ui.dialogs.reminders import RemindersDialog
    from gsef_desktop.ui.shell.host import Host
    from gsef_desktop.ui.shell.reminder_bar import ReminderBar

_log = logging.getLogger(__name__)
_EVERY_MS = 60_000
SNOOZE = timedelta(hours=1)
_UNTIL, _AWAY, _LATER = "reminded_until", "reminders_dismissed", "reminders_put_off"


def _now() -> datetime:
    return datetime.now(UTC)


class Reminders(QObject):
    """One for the window.  `now` tells the time (aware), `zone` the local time zone (None: the computer's); tests give their own."""

    def __init__(self, window: Host, *, now: Callable[[], datetime] = _now, zone: tzinfo | None = None) -> None:
        super().__init__(window)
        self._window = window
        self.now, self.zone = now, zone
        self.found: tuple[Reminder, ...] = ()
        """what is to be reminded of at present"""
        self._told: set[str] = set()
        self._tray: QSystemTrayIcon | None = None
        self._bar: ReminderBar | None = None
        self._dialog: RemindersDialog | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(_EVERY_MS)
        self.timer.timeout.connect(self.check)

    # --- beginning and ending ------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin for the file that is open; called after its first picture."""
        self._told.clear()
        self.timer.start()
        self.check()

    def stop(self) -> None:
        """The file is being closed."""
        self.timer.stop()
        self.found = ()
        if self._dialog is not None:
            self._dialog.close()
        if self._tray is not None:
            self._tray.hide()
        self._bar = None

    def use_bar(self, bar: ReminderBar) -> None:
        """The window's content has been made anew."""
        self._bar = bar
        bar.open_wanted.connect(self.open)
        bar.snooze_wanted.connect(self.snooze)
        bar.dismiss_wanted.connect(lambda: self.dismiss(list(self.found)))
        if self.timer.isActive():
            self.check()  # in the language that the window speaks now

    # --- what there is -------------------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Look again what is to be reminded of, and tell of what is new."""
        from gsef_desktop.services.reminders import reminders_between  # the start does not wait for it

        context, now = self._window.context, self.now()
        if context is None or context.closed:
            return
        try:
            found = reminders_between(context.workspace, since=self._since(context), until=now, language=context.language, zone=self.zone)
        except GsefError:
            _log.info("the reminders cannot be read", exc_info=True)
            return
        away, later = self._away(context), self._later(context)
        self.found = tuple(one for one in found if one.key not in away and not now < later.get(one.key, now))
        new = [one for one in self.found if one.key not in self._told]
        self._told = {one.key for one in self.found}
        self._show()
        if new:
            self._notify(new)

    def _since(self, context: UiContext) -> datetime:
        """Up to when everything has been dismissed; in a file that is opened for the first time, the beginning of the day."""
        kept = _moment(context.remembered(_UNTIL))
        if kept is None:
            local = self.now().astimezone(self.zone)
            kept = datetime.combine(local.date(), time(), tzinfo=local.tzinfo)
            context.remember(_UNTIL, kept.isoformat())
        return kept

    def _away(self, context: UiContext) -> set[str]:
        kept = context.remembered(_AWAY, [])
        return {str(key) for key in kept} if isinstance(kept, list) else set()

    def _later(self, context: UiContext) -> dict[str, datetime]:
        kept: Any = context.remembered(_LATER, {})
        pairs = kept.items() if isinstance(kept, dict) else ()
        return {str(key): moment for key, value in pairs if (moment := _moment(value)) is not None}

    # --- telling -------------------------------------------------------------------------------------------------------------------

    def heading(self) -> str:
        """ "5 reminders since Monday"."""
        from gsef_desktop.services.reminder_words import reminders_since

        language = self._window.languages.current
        return render(reminders_since(len(self.found), self.found[0].at, self.now(), language, self.zone)) if self.found else ""

    def _show(self) -> None:
        bar = self._bar
        if self._dialog is not None:
            self._dialog.show_reminders(self.found, self.heading())
        if bar is None:
            return
        if not self.found:
            bar.hide()
        elif len(self.found) == 1:
            bar.tell(self.found[0].title, render(self.found[0].text), several=False)
        else:
            bar.tell(self.heading(), ", ".join(one.title for one in self.found), several=True)

    def _notify(self, new: list[Reminder]) -> None:
        """Tell outside the window too, where the desktop has a place for it."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.setToolTip("GSEF Desktop")
            self._tray.activated.connect(lambda _: self.raise_window())
            self._tray.messageClicked.connect(self._come)
        self._tray.show()
        if QSystemTrayIcon.supportsMessages():
            title = new[0].title if len(new) == 1 else self.heading()
            text = render(new[0].text) if len(new) == 1 else ", ".join(one.title for one in new)
            self._tray.showMessage(title, text, self._window.windowIcon())

    def raise_window(self) -> None:
        """Bring the window to the front."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _come(self) -> None:
        self.raise_window()
        self.open()

    # --- what the user does --------------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show what the reminder is about; where there are several, the list of them."""
        if len(self.found) == 1:
            self.open_one(self.found[0])
        elif self.found:
            from gsef_desktop.ui.dialogs.reminders import RemindersDialog

            dialog = self._dialog
            if dialog is None:
                dialog = self._dialog = RemindersDialog(self._window.theme, self._window.languages.current, self._window)
                dialog.open_wanted.connect(self.open_one)
                dialog.dismiss_wanted.connect(self.dismiss)
                dialog.snooze_wanted.connect(self.snooze)
                dialog.finished.connect(lambda _: self._forget_dialog())
            dialog.show_reminders(self.found, self.heading())
            dialog.open()

    def open_one(self, one: Reminder) -> None:
        """Show the record of a reminder, which is thereby done with."""
        context = self._window.context
        if self._dialog is not None:
            self._dialog.close()
        self.dismiss([one])
        if context is not None:
            context.go_to(one.ref)

    def dismiss(self, gone: list[Reminder]) -> None:
        """Be done with some reminders; with all of them, everything up to now is."""
        context = self._window.context
        if context is None:
            return
        now, away = self.now(), self._away(context) | {one.key for one in gone}
        later = {key: moment for key, moment in self._later(context).items() if moment > now and key not in away}
        if all(one.key in away for one in self.found) and not later:
            context.remember(_UNTIL, now.isoformat())
            away = set()
        context.remember(_AWAY, sorted(away))
        context.remember(_LATER, {key: moment.isoformat() for key, moment in later.items()})
        self._keep()
        self.check()

    def snooze(self) -> None:
        """Come back to all of them in an hour."""
        context = self._window.context
        if context is None:
            return
        until = self.now() + SNOOZE
        later = {key: moment for key, moment in self._later(context).items() if moment > self.now()}
        later.update({one.key: until for one in self.found})
        context.remember(_LATER, {key: moment.isoformat() for key, moment in later.items()})
        self._keep()
        self.check()

    def _keep(self) -> None:
        """Write it down at once: the program may not be closed as it should be."""
        context = self._window.context
        if context is not None:
            self._window.settings.keep_memory(context.workspace.path, dict(context.memory))

    def _forget_dialog(self) -> None:
        self._dialog = None


def _moment(text: object) -> datetime | None:
    """An aware moment in ISO form; None for anything else."""
    try:
        made = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return made if made is not None and made.tzinfo is not None else None
