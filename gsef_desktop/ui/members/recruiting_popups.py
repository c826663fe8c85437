"""The small panels of the recruiting page: the next step with a candidate, a number of members, the goal."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.recruiting import Count
from gsef_desktop.domain.time_writing import write_number
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.member_fields import DayRow
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.labels import ElidedLabel, label

_WIDTH = 320


class _Panel(QFrame):
    """Fields under a heading; Enter keeps them, Esc leaves everything as it was."""

    def __init__(self, context: UiContext, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self.setAccessibleName(title)
        self.setFixedWidth(_WIDTH)
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(4)
        self.column.addWidget(ElidedLabel(context.theme, title, "strong"))
        self.warning = label(context.theme, "", "caption", token="bad", wrap=True)
        self.warning.hide()
        self.keep = Button(context.theme, self.tr("Keep"), look="primary", small=True)
        self.keep.clicked.connect(self.accept)

    def finish(self) -> None:
        """Add what stands beneath the fields."""
        self.column.addWidget(self.warning)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.addStretch(1)
        row.addWidget(self.keep)
        self.column.addLayout(row)

    def line(self, text: str, value: str, *, placeholder: str = "") -> LineField:
        """Add a field."""
        field = LineField(self.context.theme, text, value, placeholder=placeholder)
        self.column.addWidget(FieldRow(self.context.theme, text, field))
        return field

    def day(self, text: str, value: date | None, *, is_end: bool = False) -> DayRow:
        """Add a field for a day."""
        row = DayRow(self.context, text, is_end=is_end, placeholder=self.tr("A day"))
        row.set_day(value)
        self.column.addWidget(row)
        return row

    def open_at(self, where: QRect, widget: QWidget, first: QWidget) -> None:
        """Show it beneath a part of a widget, on the screen."""
        self.adjustSize()
        at = widget.mapToGlobal(where.bottomLeft() + QPoint(0, 4))
        screen = widget.screen().availableGeometry()
        left = max(screen.left(), min(at.x(), screen.right() - self.width()))
        top = at.y() if at.y() + self.height() <= screen.bottom() else widget.mapToGlobal(where.topLeft()).y() - self.height() - 4
        self.move(left, max(screen.top(), top))
        self.show()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        """Keep what was typed, if it can be read."""

    def refuse(self, text: str) -> None:
        """Say why it cannot be kept."""
        self.warning.setText(text)
        self.warning.show()
        self.adjustSize()

    def read_day(self, row: DayRow) -> tuple[date | None, bool]:
        """The day in a field, and whether its text is one (or empty)."""
        text = row.field.text().strip()
        found = row.read(text) if text else None
        return found, found is not None or not text

    def read_number(self, text: str) -> float | None:
        """A number as it is typed in the window's language, None where it is none."""
        locale = QLocale(self.context.language)
        for reader in (locale, QLocale.c()):
            value, good = reader.toDouble(text.strip())
            if good:
                return value
        return None


class NextStepPanel(_Panel):
    """What is to be done next to win an organisation, and by when."""

    was_kept = Signal(str, object)
    """the text and the date or None"""

    def __init__(self, context: UiContext, name: str, text: str, day: date | None, parent: QWidget) -> None:
        super().__init__(context, name, parent)
        self.text = self.line(self.tr("Next step"), text, placeholder=self.tr("Send the charter, call the mayor's office…"))
        self.by = self.day(self.tr("By"), day, is_end=True)
        self.finish()

    def open_under(self, where: QRect, widget: QWidget) -> None:
        """Show it beneath a card."""
        self.open_at(where, widget, self.text)

    def accept(self) -> None:
        day, good = self.read_day(self.by)
        if not good:
            self.refuse(self.tr("“{text}” is not a date.").format(text=self.by.field.text()))
            return
        self.was_kept.emit(self.text.text(), day)
        self.close()


class CountPanel(_Panel):
    """How many members there were on a day, and who says so."""

    was_kept = Signal(object, float, str)
    """the date, the number and the source"""

    def __init__(self, context: UiContext, count: Count, parent: QWidget) -> None:
        super().__init__(context, self.tr("Number of members"), parent)
        number = write_number(count.value, context.language) if count.value or count.id else ""
        self.number = self.line(self.tr("Members"), number)
        self.on = self.day(self.tr("On"), count.day)
        self.source = self.line(self.tr("Source"), count.source, placeholder=self.tr("Annual report, members' list…"))
        self.finish()

    def open_under(self, where: QRect, widget: QWidget) -> None:
        """Show it beneath a part of a widget."""
        self.open_at(where, widget, self.number)

    def accept(self) -> None:
        day, _ = self.read_day(self.on)
        number = self.read_number(self.number.text())
        if number is None or number < 0:
            self.refuse(self.tr("“{text}” is not a number of members.").format(text=self.number.text()))
        elif day is None:
            self.refuse(self.tr("Type the day on which they were counted."))
        else:
            self.was_kept.emit(day, number, self.source.text())
            self.close()


class GoalPanel(_Panel):
    """How many members there are to be, and by when."""

    was_kept = Signal(float, object)
    """the number and the date or None"""

    def __init__(self, context: UiContext, target: float | None, due: date | None, parent: QWidget) -> None:
        super().__init__(context, self.tr("Goal"), parent)
        self.number = self.line(self.tr("Members"), write_number(target, context.language) if target is not None else "")
        self.by = self.day(self.tr("By"), due, is_end=True)
        self.finish()

    def open_under(self, where: QRect, widget: QWidget) -> None:
        """Show it beneath a part of a widget."""
        self.open_at(where, widget, self.number)

    def accept(self) -> None:
        day, good = self.read_day(self.by)
        number = self.read_number(self.number.text())
        if number is None or number < 1:
            self.refuse(self.tr("“{text}” is not a number of members.").format(text=self.number.text()))
        elif not good:
            self.refuse(self.tr("“{text}” is not a date.").format(text=self.by.field.text()))
        else:
            self.was_kept.emit(number, day)
            self.close()
