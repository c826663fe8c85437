"""What the calendar does to activities: each act is one call of a service, and so one step back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.services import activities
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.translate import render


class CalendarActs:
    """Carries out what the planner, the list and the menu ask for.

    `ask` opens a field for a typed date, `ask_again` opens it with what was typed.
    """

    def __init__(self, context: UiContext, ask: Callable[[str], None], ask_again: Callable[[str, str], None]) -> None:
        self._context = context
        self._ask = ask
        self._ask_again = ask_again

    def open_activity(self, id: str) -> None:
        """Edit it in the inspector."""
        self._show(id)
        self._context.edit_selected()

    def create(self, title: str, first: date, last: date, line_id: str | None) -> None:
        """Make an activity on these days and select it."""
        time = TimeFrame(earliest=first, latest=last, precision=Precision.DAY)
        make = partial(
            activities.create_activity, self._context.workspace, title=title, time=time, line_id=line_id, language=self._context.language
        )
        made = self._context.edit(make)
        if made is not None:
            self._show(made.id)

    def move(self, id: str, first: date, by_keyboard: bool = False) -> None:
        """Let it begin on `first`; steps by keyboard in quick succession become one."""
        self._edit(activities.move_activity, activity_id=id, first=first, merge_key=f"move:{id}" if by_keyboard else None)

    def stretch(self, id: str, first: date, last: date, by_keyboard: bool = False) -> None:
        """Let it last from `first` to `last`."""
        key = f"stretch:{id}" if by_keyboard else None
        self._edit(activities.stretch_activity, activity_id=id, first=first, last=last, merge_key=key)

    def confirm(self, id: str, confirmed: bool = True) -> None:
        """Confirm its date, or make it tentative."""
        self._edit(activities.confirm_date, activity_id=id, confirmed=confirmed)

    def ask_date(self, id: str) -> None:
        """Ask for another date."""
        self._ask(id)

    def set_date_text(self, id: str, text: str) -> None:
        """Set the date from typed text; where it cannot be read, say so and ask again."""
        reading = read_time(text, year=self._context.year, language=self._context.language)
        if not reading.understood:
            self._context.tell(render(reading.explanation))
            self._ask_again(id, text)
            return
        self._edit(activities.set_time_text, activity_id=id, text=text, language=self._context.language)

    def duplicate(self, id: str) -> None:
        """Make a copy and select it."""
        copy = self._context.edit(partial(activities.duplicate_activity, self._context.workspace, activity_id=id))
        if copy is not None:
            self._show(copy.id)

    def set_line(self, id: str, line_id: str | None) -> None:
        """Put it under a programme line."""
        self._edit(activities.set_line, activity_id=id, line_id=line_id)

    def cancel(self, id: str, cancelled: bool = True) -> None:
        """Cancel it, or plan it again."""
        self._edit(activities.cancel_activity, activity_id=id, cancelled=cancelled)

    def delete(self, id: str) -> None:
        """Delete it; undo brings it back."""
        if self._context.selected == RecordRef("activity", id):
            self._context.select(None)
        self._edit(activities.delete_activity, activity_id=id)

    def _show(self, id: str) -> None:
        self._context.select(RecordRef("activity", id))

    def _edit(self, function: Callable[..., object], **arguments: object) -> None:
        self._context.edit(partial(function, self._context.workspace, **arguments))
