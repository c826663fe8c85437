"""The context menu of an activity in the calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow, LineInfo
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.theme.painting import draw_line_tile
from gsef_desktop.ui.theme.theme import Theme

_MOST_DAYS = 31
"""The days of a longer window are typed rather than chosen."""


class ActivityActs(Protocol):
    """What can be done to an activity."""

    def open_activity(self, id: str) -> None:
        """Show it in the inspector."""

    def confirm(self, id: str, confirmed: bool = True) -> None:
        """Confirm its date, or make it tentative."""

    def ask_date(self, id: str) -> None:
        """Ask for another date."""

    def duplicate(self, id: str) -> None:
        """Make a copy."""

    def invite(self, id: str, *, by_mail: bool, cancel: bool) -> None:
        """Save or mail the invitation to it, or its cancellation."""

    def export(self, id: str) -> None:
        """Write it to a calendar file."""

    def set_day(self, id: str, day: date) -> None:
        """Set the day of one of which only a window is known."""

    def move_by(self, id: str, days: int) -> None:
        """Move it by so many days."""

    def set_line(self, id: str, line_id: str | None) -> None:
        """Put it under a programme line."""

    def cancel(self, id: str, cancelled: bool = True) -> None:
        """Cancel it, or plan it again."""

    def delete(self, id: str) -> None:
        """Delete it."""


def activity_menu(
    theme: Theme, words: PlannerWords, row: CalendarRow, lines: Sequence[LineInfo], acts: ActivityActs, parent: QWidget, *,
    editable: bool, count: int = 1,
) -> QMenu:  # fmt: skip
    """The menu for one activity, or for `count` that are selected; in a file that can only be read it only opens."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    translate = QCoreApplication.translate

    def add(text: str, act: Callable[[], object], *, icon: str | None = None, key: str = "", to: QMenu = menu) -> None:
        action = to.addAction(text if not key else f"{text}\t{key}")
        action.triggered.connect(lambda: act())
        if icon is not None:
            action.setIcon(theme.icon(icon, "ink3"))

    several = count > 1
    if several:
        menu.addSection(translate("Calendar", "{count} activities").format(count=count))
    else:
        add(translate("Calendar", "Open"), lambda: acts.open_activity(row.id), key=translate("Calendar", "Enter"))
    add(translate("Calendar", "Export…"), lambda: acts.export(row.id), icon="file-down")
    if not editable:
        return menu
    menu.addSeparator()
    if row.time.date_certainty is Certainty.CONFIRMED:
        add(translate("Calendar", "Make the date tentative"), lambda: acts.confirm(row.id, False))
    else:
        add(translate("Calendar", "Confirm date"), lambda: acts.confirm(row.id), icon="check", key="C")
        menu.actions()[-1].setEnabled(several or (row.time.has_days and not row.is_window))
    if several:
        weeks = menu.addMenu(translate("Calendar", "Move by"))
        for days, text in _steps():
            add(text, lambda days=days: acts.move_by(row.id, days), to=weeks)  # type: ignore[misc]
    else:
        add(translate("Calendar", "Move to…"), lambda: acts.ask_date(row.id), icon="calendar")
        if row.is_window and row.time.has_days and row.time.days <= _MOST_DAYS:
            days_menu = menu.addMenu(translate("Calendar", "Set the day"))
            for day in days_of_window(row):
                add(words.day(day), lambda day=day: acts.set_day(row.id, day), to=days_menu)  # type: ignore[misc]
    lines_menu = menu.addMenu(translate("Calendar", "Set line"))
    for line in lines:
        add(line.title, lambda line=line: acts.set_line(row.id, line.id), to=lines_menu)  # type: ignore[misc]
        lines_menu.actions()[-1].setIcon(_tile(theme, line.number))
    add(translate("Calendar", "No programme line"), lambda: acts.set_line(row.id, None), to=lines_menu)
    if not several:
        add(translate("Calendar", "Duplicate"), lambda: acts.duplicate(row.id), icon="copy")
        files = menu.addMenu(translate("Calendar", "Invitation"))
        cancelled = row.status is ActivityStatus.CANCELLED
        mail = translate("Calendar", "Mail cancellation…") if cancelled else translate("Calendar", "Mail invitation…")
        add(mail, lambda: acts.invite(row.id, by_mail=True, cancel=cancelled), to=files)
        save = translate("Calendar", "Save cancellation…") if cancelled else translate("Calendar", "Save invitation…")
        add(save, lambda: acts.invite(row.id, by_mail=False, cancel=cancelled), to=files)
    menu.addSeparator()
    if row.status is ActivityStatus.CANCELLED:
        add(translate("Calendar", "Reinstate activity"), lambda: acts.cancel(row.id, False), icon="rotate-cw")
    else:
        add(translate("Calendar", "Cancel activity"), lambda: acts.cancel(row.id), icon="calendar-x-2")
    add(translate("Calendar", "Delete"), lambda: acts.delete(row.id), icon="x", key=translate("Calendar", "Del"))
    return menu


def days_of_window(row: CalendarRow) -> list[date]:
    """The days of a window, one of which is to be chosen."""
    first = row.time.earliest
    return [] if first is None else [first + timedelta(days=number) for number in range(row.time.days)]


def _steps() -> tuple[tuple[int, str], ...]:
    """Days by which several activities are moved, with their words."""
    translate = QCoreApplication.translate
    return (
        (1, translate("Calendar", "One day later")),
        (-1, translate("Calendar", "One day earlier")),
        (7, translate("Calendar", "One week later")),
        (-7, translate("Calendar", "One week earlier")),
        (28, translate("Calendar", "Four weeks later")),
        (-28, translate("Calendar", "Four weeks earlier")),
    )


def _tile(theme: Theme, number: int) -> QIcon:
    picture = QPixmap(16, 16)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_line_tile(painter, QRectF(0, 0, 16, 16), number, theme)
    painter.end()
    return QIcon(picture)
