"""Rows of an inspector for a day, or a day with a time, near the days of a meeting."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Signal

from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.reply_words import read_moment
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.fields import FieldRow, LineField


class MomentRow(FieldRow):
    """A day typed as text, with a time if `timed`; beneath stands how it is read while it is being typed.

    A day without a year is the one nearest to `near`.
    """

    changed = Signal(object, object)
    """the date or None, and the time or None"""

    def __init__(self, context: UiContext, text: str, *, timed: bool = False) -> None:
        self.field = LineField(context.theme, text)
        super().__init__(context.theme, text, self.field)
        self._context, self._timed = context, timed
        self.near: date | None = None
        self.field.setReadOnly(context.read_only)
        if timed:
            self.field.setPlaceholderText(self.tr("Day and time"))
        self.field.textEdited.connect(self._show_reading)
        self.field.committed.connect(self._commit)

    def set_moment(self, day: date | None, at: time | None = None, *, mixed: bool = False) -> None:
        """Show a day and a time; `mixed`: they differ among those who are shown."""
        self.field.set_value("" if mixed else self.written(day, at))
        self.field.setPlaceholderText(self.tr("Several") if mixed else self.tr("Day and time") if self._timed else "")
        if not self.field.isModified():
            self.field.set_bad(False)
            self.set_note("")

    def written(self, day: date | None, at: time | None) -> str:
        """A day and a time as they are shown; the year only where it is not that of the meeting."""
        same_year = day is not None and self.near is not None and day.year == self.near.year
        shown = write_day(day, self._context.language, with_year=not same_year) if day is not None else ""
        return " ".join(part for part in (shown, f"{at:%H:%M}" if at is not None else "") if part)

    def read(self, text: str) -> tuple[date | None, time | None] | None:
        """What a text means; None where it is not understood."""
        if not text.strip():
            return None, None
        found = read_moment(text, self.near or date(self._context.year, 1, 1))
        if found is None or (not self._timed and (found[1] is not None or found[0] is None)):
            return None
        return found

    def _show_reading(self, text: str) -> None:
        found = self.read(text)
        if not text.strip() or text == self.field.value():
            self.set_note("")
        elif found is None:
            self.set_note(self.tr("This is not read as a date."), tone="warn")
        else:
            day, at = found
            shown = write_day(day, self._context.language, weekday=True) if day is not None else ""
            self.set_note(" ".join(part for part in (shown, f"{at:%H:%M}" if at is not None else "") if part))

    def _commit(self, text: str) -> None:
        found = self.read(text)
        if found is None:
            self.field.set_bad(True)
            self._context.tell(self.tr("“{text}” is not a date. Nothing was changed.").format(text=text))
            return
        self.field.set_bad(False)
        self.set_note("")
        self.changed.emit(*found)
