"""A task in a list: a box to tick, its title, by when it is due and who does it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.domain.task_due import write_offset
from gsef_desktop.domain.tasks import TaskRow
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.labels import ElidedLabel


def due_text(row: TaskRow, language: str, today: date) -> str:
    """By when it is due: a day, with its offset where it is counted from an activity, or that this day is not known yet."""
    translate = QCoreApplication.translate
    if row.done_on is not None:
        return translate("Tasks", "Done {date}").format(date=_day(row.done_on, language, today))
    if row.dropped:
        return translate("Tasks", "Dropped")
    if row.due is not None:
        return _day(row.due, language, today)
    if row.offset_days is not None:
        return translate("Tasks", "{offset}, when the date is known").format(offset=write_offset(row.offset_days, row.anchor, language))
    return translate("Tasks", "No day")


def _day(day: date, language: str, today: date) -> str:
    return write_day(day, language, style="short", with_year=day.year != today.year)


class TaskLine(QFrame):
    """One task.  `activity` says for what it is, where the list is not that of one activity."""

    ticked = Signal(bool)
    """the user has ticked or unticked it"""
    opened = Signal()
    """the user wants to see the task itself"""

    def __init__(
        self, theme: Theme, row: TaskRow, *, language: str, today: date, activity: bool = False, read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.row = row
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        self.box = QCheckBox()
        self.box.setChecked(row.done_on is not None)
        self.box.setAccessibleName(self.tr("Done: {task}").format(task=row.title))
        self.box.setEnabled(not read_only and not row.dropped)
        self.box.clicked.connect(self.ticked)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        overdue = row.is_overdue(today)
        self.title = ElidedLabel(theme, row.title, "field", token=None if row.is_open else "ink3")
        if row.dropped:
            font = QFont(self.title.font())
            font.setStrikeOut(True)
            self.title.setFont(font)
        column.addWidget(self.title)
        self.caption = ElidedLabel(theme, self._about(language, today, activity), "caption", token="bad" if overdue else "ink3")
        column.addWidget(self.caption)
        self.box.setAccessibleDescription(self.caption.text())
        line.addLayout(column, 1)
        self.open_button = IconButton(theme, "chevron-right", self.tr("Open the task {task}").format(task=row.title), size=24)
        self.open_button.clicked.connect(self.opened)
        line.addWidget(self.open_button)

    def _about(self, language: str, today: date, activity: bool) -> str:
        row, late = self.row, ""
        if row.is_overdue(today) and row.due is not None:
            days = (today - row.due).days
            late = self.tr("1 day late") if days == 1 else self.tr("{number} days late").format(number=days)
        counted = row.is_open and row.due is not None and row.offset_days is not None and not activity
        offset = write_offset(row.offset_days or 0, row.anchor, language) if counted else ""
        when = ", ".join(part for part in (due_text(row, language, today), late) if part)
        return " · ".join(part for part in (when, offset, row.owner, row.activity_title if activity else "") if part)
