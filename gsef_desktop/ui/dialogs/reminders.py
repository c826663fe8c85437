"""The list of reminders: what each is about, opened, put off or dismissed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.time_writing import write_clock, write_day
from gsef_desktop.services.reminders import Reminder, ReminderKind
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.labels import ElidedLabel
from gsef_desktop.ui.widgets.layout import rule

_ICONS = {
    ReminderKind.TASK: "clipboard-check", ReminderKind.SETTLE: "circle-question-mark", ReminderKind.TOMORROW: "calendar",
    ReminderKind.SOON: "clock",
}  # fmt: skip


class RemindersDialog(Dialog):
    """It shows what it is given (`show_reminders`) and says what the user wants; the keeper of the reminders does it."""

    open_wanted = Signal(object)
    """a `Reminder` whose record is to be shown"""
    dismiss_wanted = Signal(object)
    """a list of reminders that are done with"""
    snooze_wanted = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._language = language
        self._found: Sequence[Reminder] = ()
        self.setWindowTitle(self.tr("Reminders"))
        self.resize(560, 420)
        self.list = Box(spacing=0)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.list)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        self.column.addWidget(scroll, 1)
        self.snooze = self.add_button(self.tr("Remind again in an hour"), self.snooze_wanted.emit)
        self.dismiss = self.add_button(self.tr("Dismiss all"), lambda: self.dismiss_wanted.emit(list(self._found)))
        self.add_button(self.tr("Close"), self.close, primary=True)

    def show_reminders(self, found: Sequence[Reminder], title: str) -> None:
        """Show these reminders under a heading; without any the dialog closes."""
        self._found = found
        if not found:
            self.close()
            return
        self.setWindowTitle(title)
        self.list.clear()
        for number, one in enumerate(found):
            if number:
                self.list.column.addWidget(rule())
            self.list.column.addWidget(self._line(one))

    def _line(self, one: Reminder) -> QWidget:
        made, theme = QWidget(), self.theme
        row = QHBoxLayout(made)
        row.setContentsMargins(2, 7, 2, 7)
        row.setSpacing(10)
        icon = QLabel()
        icon.setPixmap(theme.pixmap(_ICONS[one.kind], "ink2", 16))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(ElidedLabel(theme, one.title, "name"))
        column.addWidget(ElidedLabel(theme, render(one.text), "secondary", token="ink2"))
        column.addWidget(ElidedLabel(theme, _moment(one.at, self._language), "caption", token="ink3"))
        row.addLayout(column, 1)
        show = Button(theme, self.tr("Open"), small=True)
        show.setAccessibleName(self.tr("Open {name}").format(name=one.title))
        show.clicked.connect(lambda: self.open_wanted.emit(one))
        row.addWidget(show)
        away = IconButton(theme, "x", self.tr("Dismiss {name}").format(name=one.title), size=24)
        away.clicked.connect(lambda: self.dismiss_wanted.emit([one]))
        row.addWidget(away)
        return made


def _moment(at: datetime, language: str) -> str:
    local = at.astimezone()
    return f"{write_day(local.date(), language, weekday=True)}, {write_clock(local.time())}"
