"""The projector of a room: its window while it is open, its language, and the menu for both."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.services.room import Room, RoomItem
from gsef_desktop.services.room_public import public_view
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.projector import ProjectorWindow

_LANGUAGE_KEY = "meetings.projector.language"


class RoomProjector(QWidget):
    """Shows nothing itself: it owns the window, which goes with it."""

    did_change = Signal()
    """the window was opened or closed, or has another language"""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.opened: ProjectorWindow | None = None
        self.usual_language = "en"
        """the language where none was chosen"""
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the window is there."""
        return self.opened is not None

    @property
    def language(self) -> str:
        """The language of the projector: the one chosen for it, else the usual one."""
        chosen = self.context.remembered(_LANGUAGE_KEY)
        return chosen if chosen in LANGUAGES else self.usual_language

    def set_language(self, code: str) -> None:
        """Show it in another language, now and from now on."""
        self.context.remember(_LANGUAGE_KEY, code)
        self.did_change.emit()

    def toggle(self) -> None:
        """Open the window beside the one in which this is, or close it."""
        if self.opened is not None:
            self.close_window()
            return
        self.opened = ProjectorWindow(self.context.theme, self)
        self.opened.was_closed.connect(self._forget)
        self.did_change.emit()
        self.opened.open_beside(self)

    def close_window(self) -> None:
        """Close the window, if it is open."""
        if self.opened is not None:
            self.opened.close()

    def show_item(self, room: Room | None, item: RoomItem | None, *, now: datetime, running: bool) -> None:
        """Show what may be shown of an item to everybody."""
        if self.opened is None or room is None:
            return
        self.opened.show_view(public_view(room, item_id=item.id if item is not None else None, language=self.language))
        self.show_clock(item, now=now, running=running)

    def show_clock(self, item: RoomItem | None, *, now: datetime, running: bool) -> None:
        """Show the time that is left."""
        if self.opened is not None and item is not None:
            self.opened.show_clock(item.clock(now), running=running)

    def fill_menu(self, menu: QMenu) -> None:
        """Open or close, and the languages."""
        menu.clear()
        show = menu.addAction(self.tr("Show on the projector"), self.toggle)
        show.setShortcut(QKeySequence("F5"))
        show.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the page has the key
        show.setCheckable(True)
        show.setChecked(self.is_open)
        menu.addSeparator()
        for code in LANGUAGES:
            action = menu.addAction(words.language_name(code))
            action.setCheckable(True)
            action.setChecked(code == self.language)
            action.triggered.connect(lambda _=False, code=code: self.set_language(code))

    def _forget(self) -> None:
        if self.opened is not None:
            self.opened.deleteLater()
            self.opened = None
            self.did_change.emit()
