"""The menus of the agenda: of an item, with its purpose and its marks, and of the heading of a session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu

from gsef_desktop.domain.agenda_content import AgendaRow, AgendaSession
from gsef_desktop.domain.records import ItemKind, Purpose
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.agenda_tree import AgendaTree
from gsef_desktop.ui.meetings.session_deeds import SessionDeeds
from gsef_desktop.ui.meetings.session_panel import delete_session


class AgendaMenus(QObject):
    """Fills the menus as they are opened.  `run` does a command to what is selected; `set_purpose` and `set_flag` act on it too."""

    def __init__(
        self, context: UiContext, tree: AgendaTree, sessions: SessionDeeds, *, run: Callable[[str], None],
        set_purpose: Callable[[Purpose], None], set_flag: Callable[[str, bool], None],
    ) -> None:  # fmt: skip
        super().__init__(tree)
        self._context, self._tree, self._sessions = context, tree, sessions
        self._run, self._set_purpose, self._set_flag = run, set_purpose, set_flag

    def actions(self) -> list[QAction]:
        """What can be done to the items selected; a separator has no text."""
        theme, none = self._context.theme, QIcon()
        row = self._tree.current_row()
        entries: list[tuple[str, str, str, QIcon]] = [
            (self.tr("Add item after"), "add", "Return", theme.icon("plus", "ink3")),
            (self.tr("Add sub-item"), "add_inside", "Ctrl+Return", none),
            (self.tr("Add break"), "add_break", "Ctrl+B", theme.icon("coffee", "ink3")),
            ("", "", "", none),
            (self.tr("Rename"), "rename", "F2", none),
            (self.tr("Indent"), "indent", "Tab", theme.icon("indent-increase", "ink3")),
            (self.tr("Outdent"), "outdent", "Shift+Tab", theme.icon("indent-decrease", "ink3")),
            (self.tr("Move up"), "up", "Alt+Up", theme.icon("arrow-up", "ink3")),
            (self.tr("Move down"), "down", "Alt+Down", theme.icon("arrow-down", "ink3")),
            ("", "", "", none),
            (self.tr("Cut"), "cut", "Ctrl+X", none),
            (self.tr("Copy"), "copy", "Ctrl+C", none),
            (self.tr("Paste lines as items"), "paste", "Ctrl+V", none),
            (self.tr("Duplicate"), "duplicate", "Ctrl+D", theme.icon("copy", "ink3")),
            (self.tr("Delete"), "delete", "Del", theme.icon("trash-2", "ink3")),
            ("", "", "", none),
            (self.tr("Put off to some next meeting"), "put_off", "Ctrl+Shift+L", theme.icon("inbox", "ink3")),
            (self.tr("Carry over from the last meeting…"), "carry_over", "", theme.icon("history", "ink3")),
            (self.tr("Compare with the last agenda…"), "compare", "", theme.icon("git-compare-arrows", "ink3")),
        ]
        anywhere = {"add", "add_break", "paste", "carry_over", "compare"}
        made = []
        for text, command, keys, icon in entries:
            action = QAction(icon, text, self)
            action.setSeparator(not text)
            if text:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                allowed = command in ("copy", "compare") or not self._context.read_only
                action.setEnabled(allowed and (command in anywhere or (row is not None and not row.continued)))
                action.triggered.connect(lambda _=False, command=command: self._run(command))
            made.append(action)
        return made

    def pop_up(self, at: QPoint) -> None:
        """Open the menu of the current line at a global place."""
        menu = QMenu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        session = self._tree.current_session()
        if self._tree.current_row() is None and session is not None:
            self.fill_session(menu, session)
        else:
            menu.addActions(self.actions())
            purposes = menu.addMenu(self.tr("Purpose"))
            for purpose in (*words.PURPOSES, Purpose.NONE):
                purposes.addAction(words.purpose_name(purpose), partial(self._set_purpose, purpose))
            row = self._tree.current_row()
            purposes.setEnabled(row is not None and row.kind is ItemKind.ITEM and not self._context.read_only)
            self.fill_marks(menu.addMenu(self.tr("Mark as")), row)
        menu.popup(at)

    def fill_marks(self, menu: QMenu, row: AgendaRow | None) -> None:
        """The marks that an item can have; ticked are those that it has."""
        menu.setEnabled(row is not None and not row.continued and not self._context.read_only)
        marks = (
            ("standing", self.tr("Standing item")), ("consent", self.tr("Consent agenda")),
            ("parallel", self.tr("In parallel with the item before")), ("confidential", self.tr("Confidential")),
        )  # fmt: skip
        for flag, text in marks:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(row is not None and bool(getattr(row, flag)))
            action.triggered.connect(lambda on, flag=flag: self._set_flag(flag, on))

    def fill_session(self, menu: QMenu, session: AgendaSession) -> None:
        """What can be done to a session, and to its day."""
        theme, session_id = self._context.theme, session.id
        menu.addAction(self.tr("Add item"), lambda: self._run("add"))
        menu.addAction(self.tr("Add day or session"), lambda: self._run("add_session"))
        if session_id is not None:
            menu.addSeparator()
            menu.addAction(theme.icon("plus", "ink3"), self.tr("Another session on this day"), lambda: self._sessions.add_after(session_id))
            copy = menu.addAction(theme.icon("copy", "ink3"), self.tr("Duplicate to the next day"), lambda: self._run("duplicate"))
            up = menu.addAction(theme.icon("arrow-up", "ink3"), self.tr("A day earlier"), lambda: self._run("up"))
            down = menu.addAction(theme.icon("arrow-down", "ink3"), self.tr("A day later"), lambda: self._run("down"))
            for action, keys in ((copy, "Ctrl+D"), (up, "Alt+Up"), (down, "Alt+Down")):
                action.setShortcut(QKeySequence(keys))
            for action in (up, down):
                action.setEnabled(session.day is not None)
            menu.addSeparator()
            gone = menu.addAction(theme.icon("trash-2", "ink3"), self.tr("Delete this session"), lambda: self._run("delete"))
            gone.setShortcut(QKeySequence("Del"))
            both = menu.addAction(self.tr("Delete this session with its items"))
            both.triggered.connect(lambda: delete_session(self._context, session_id, with_items=True))
            both.setEnabled(bool(session.rows))
        menu.setEnabled(not self._context.read_only)
