"""What the calendar does to activities: each act is one call of a service, and so one step back.

Acts are given the ids of rows.  What is done to one of several selected rows is done to all of them; what is done to one occurrence
of a repeated activity asks first how far it reaches.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from time import monotonic
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.calendar_row import CalendarRow, activity_of
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity
from gsef_desktop.domain.repetition import Scope
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.services import activities, activities_many, repetition
from gsef_desktop.services.narrowing import narrow_activity
from gsef_desktop.services.occurrence_scopes import OccurrenceEdit
from gsef_desktop.ui.calendar.drag import Slot
from gsef_desktop.ui.calendar.interactive import days_between
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.translate import render

_STEP_SECONDS = 2.0
"""Steps by keyboard that follow each other as quickly are one step of the history, and so belong to one answer."""


class ActWords:
    """What heads the question of how far an act reaches, in the window's language."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        self.move = translate("Calendar", "Move")
        self.change_length = translate("Calendar", "Change the length")
        self.confirm = translate("Calendar", "Confirm date")
        self.set_line = translate("Calendar", "Set line")
        self.cancel = translate("Calendar", "Cancel activity")
        self.delete = translate("Calendar", "Delete")


class _Step(NamedTuple):
    """The last step by keyboard: the row as it is called now, how far it reached, what joins the next step to it, and when it was."""

    row_id: str
    scope: Scope
    merge_key: str
    when: float


class Actor(Protocol):
    """What the acts need to know of the view."""

    def rows_meant(self, id: str) -> Sequence[CalendarRow]:
        """The selected rows, if the row `id` is one of them; else that row alone."""
        ...

    def ask_scope(self, row: CalendarRow, verb: str) -> Scope | None:
        """Ask which occurrences of a repeated activity are meant; None: nothing is to be done."""
        ...

    def ask_date(self, id: str, text: str | None = None) -> None:
        """Open a field for the date of a row, filled with `text` or with the present date."""
        ...

    def window(self) -> QWidget:
        """The window over which questions are asked."""
        ...

    def show_made(self, activity_id: str) -> None:
        """Select an activity that has just been made."""
        ...

    def show_rows(self, ids: tuple[str, ...]) -> None:
        """Select rows, which may have other ids than before, the last one as the current one."""
        ...


class CalendarActs:
    """Carries out what the pages, the list and the menu ask for."""

    def __init__(self, context: UiContext, actor: Actor) -> None:
        self._context = context
        self._actor = actor
        self._words = ActWords()
        self._step: _Step | None = None

    # --- one -------------------------------------------------------------------------------------------------------------------------

    def open_activity(self, id: str) -> None:
        """Edit it in the inspector."""
        self._context.select(RecordRef("activity", activity_of(id)))
        self._context.edit_selected()

    def create(self, title: str, time: TimeFrame, line_id: str | None) -> None:
        """Make an activity and select it."""
        make = partial(
            activities.create_activity, self._context.workspace, title=title, time=time, line_id=line_id, language=self._context.language
        )
        made = self._context.edit(make)
        if made is not None:
            self._actor.show_made(made.id)

    def create_in_lane(self, title: str, time: TimeFrame, kind: str, id: str) -> None:
        """Make an activity under a programme line, or in a series (`kind` "line" or "series"), and select it."""

        def make() -> Activity:
            workspace = self._context.workspace
            line_id = id if kind == "line" and id else None
            with workspace.edit(message("Add {title}", title=title)):
                made = activities.create_activity(workspace, title=title, time=time, line_id=line_id, language=self._context.language)
                if kind == "series" and id:
                    activities.update_activity(workspace, activity_id=made.id, series_id=id)
            return made

        made = self._context.edit(make)
        if made is not None:
            self._actor.show_made(made.id)

    def stretch(self, id: str, first: date, last: date, by_keyboard: bool = False) -> None:
        """Let it last from `first` to `last`."""
        key = f"stretch:{id}" if by_keyboard else None
        if (row := self._repeated(id)) is not None:
            self._edit_scope(row, self._words.change_length, repetition.stretch_occurrence, first=first, last=last, merge_key=key)
            return
        self._edit(activities.stretch_activity, activity_id=activity_of(id), first=first, last=last, merge_key=key)

    def narrow(self, id: str, slot: Slot) -> None:
        """Say that it takes place some time in a slot; each step is one of the history."""
        self._edit(narrow_activity, activity_id=activity_of(id), precision=slot.precision, at=slot.day, language=self._context.language)

    def set_day(self, id: str, day: date) -> None:
        """Set the day of an activity of which only a window is known; the window is kept as the origin of the day."""
        self._edit(narrow_activity, activity_id=activity_of(id), precision=Precision.DAY, at=day, language=self._context.language)

    def set_times(self, id: str, time: TimeFrame, by_keyboard: bool = False) -> None:
        """Give it another frame, with times of the day."""
        if (row := self._repeated(id)) is not None:
            key = f"times:{id}" if by_keyboard else None
            self._edit_scope(row, self._words.move, repetition.set_occurrence_times, time=time, merge_key=key)
            return
        self._edit(activities.set_times, activity_id=activity_of(id), time=time, merge_key=f"times:{id}" if by_keyboard else None)

    def copy(self, id: str, first: date) -> None:
        """Make a copy that begins on `first` and select it."""
        self._made(partial(activities.duplicate_activity, self._context.workspace, activity_id=activity_of(id), first=first))

    def copy_timed(self, id: str, time: TimeFrame) -> None:
        """Make a copy with another frame and select it."""
        self._made(partial(activities.duplicate_activity, self._context.workspace, activity_id=activity_of(id), time=time))

    def ask_date(self, id: str) -> None:
        """Ask for another date."""
        self._actor.ask_date(id)

    def set_date_text(self, id: str, text: str) -> None:
        """Set the date from typed text; where it cannot be read, say so and ask again."""
        reading = read_time(text, year=self._context.year, language=self._context.language)
        if not reading.understood:
            self._context.tell(render(reading.explanation))
            self._actor.ask_date(id, text)
            return
        if (row := self._repeated(id)) is not None:
            language = self._context.language
            self._edit_scope(row, self._words.move, repetition.set_occurrence_time_text, text=text, language=language)
            return
        self._edit(activities.set_time_text, activity_id=activity_of(id), text=text, language=self._context.language)

    # --- one or several --------------------------------------------------------------------------------------------------------------

    def move(self, id: str, first: date, by_keyboard: bool = False) -> None:
        """Let it begin on `first`, and move the others that are selected likewise; quick steps by keyboard become one."""
        rows = self._actor.rows_meant(id)
        row = next(each for each in rows if each.id == id)
        if len(rows) == 1:
            key = f"move:{id}" if by_keyboard else None
            if row.repeats:
                self._edit_scope(row, self._words.move, repetition.move_occurrence, first=first, merge_key=key)
                return
            self._edit(activities.move_activity, activity_id=activity_of(id), first=first, merge_key=key)
            return
        key = f"move:{','.join(sorted(each.id for each in rows))}" if by_keyboard else None
        self.move_by(id, days_between(row, first), merge_key=key)

    def move_by(self, id: str, days: int, *, merge_key: str | None = None) -> None:
        """Move all that are meant by so many days."""
        if days:
            self._edit_rows(self._ids(id), activities_many.move_activities, days=days, merge_key=merge_key)

    def confirm(self, id: str, confirmed: bool = True) -> None:
        """Confirm the date, or make it tentative."""
        ids = self._ids(id)
        if len(ids) > 1:
            self._edit_rows(ids, activities_many.confirm_dates, confirmed=confirmed)
        elif (row := self._repeated(id)) is not None:
            self._edit_scope(row, self._words.confirm, repetition.confirm_occurrence, confirmed=confirmed)
        else:
            self._edit(activities.confirm_date, activity_id=ids[0], confirmed=confirmed)

    def duplicate(self, id: str) -> None:
        """Make a copy and select it; that of an occurrence takes place on its day."""
        first = next((row.time.earliest for row in self._actor.rows_meant(id) if row.id == id and row.occurrence), None)
        self._made(partial(activities.duplicate_activity, self._context.workspace, activity_id=activity_of(id), first=first))

    def set_line(self, id: str, line_id: str | None) -> None:
        """Put it under a programme line."""
        ids = self._ids(id)
        if len(ids) > 1:
            self._edit_rows(ids, activities_many.set_line_of, line_id=line_id)
        elif (row := self._repeated(id)) is not None:
            self._edit_scope(row, self._words.set_line, repetition.change_occurrence, line_id=line_id)
        else:
            self._edit(activities.set_line, activity_id=ids[0], line_id=line_id)

    def cancel(self, id: str, cancelled: bool = True) -> None:
        """Cancel it, or plan it again."""
        ids = self._ids(id)
        if len(ids) > 1:
            self._edit_rows(ids, activities_many.cancel_activities, cancelled=cancelled)
        elif (row := self._repeated(id)) is not None:
            self._edit_scope(row, self._words.cancel, repetition.cancel_occurrence, cancelled=cancelled)
        else:
            self._edit(activities.cancel_activity, activity_id=ids[0], cancelled=cancelled)

    def delete(self, id: str) -> None:
        """Delete it; undo brings it back."""
        ids = self._ids(id)
        if len(ids) > 1:
            self._deselect(ids)
            self._edit(activities_many.delete_activities, row_ids=ids)
        elif (row := self._repeated(id)) is not None:
            scope = self._actor.ask_scope(row, self._words.delete)
            if scope is not None:
                self._deselect(ids)
                self._edit(repetition.delete_occurrence, row_id=id, scope=scope)
        else:
            self._deselect(ids)
            self._edit(activities.delete_activity, activity_id=ids[0])

    # --- calendar files --------------------------------------------------------------------------------------------------------------

    def export(self, id: str) -> None:
        """Write all that are meant to a calendar file."""
        from gsef_desktop.ui.dialogs.calendar_files import export_calendar

        ids = list(dict.fromkeys(activity_of(each) for each in self._ids(id)))
        export_calendar(self._context, self._actor.window(), selected=ids)

    def invite(self, id: str, *, by_mail: bool, cancel: bool) -> None:
        """Save or mail the invitation to an activity, or its cancellation."""
        from gsef_desktop.ui.dialogs.calendar_files import mail_invitation, save_invitation

        send = mail_invitation if by_mail else save_invitation
        send(self._context, self._actor.window(), activity_id=activity_of(id), cancel=cancel)

    # --- how -------------------------------------------------------------------------------------------------------------------------

    def _ids(self, id: str) -> list[str]:
        return list(dict.fromkeys(row.id for row in self._actor.rows_meant(id)))

    def _repeated(self, id: str) -> CalendarRow | None:
        """The row, if it is an occurrence of a repeated activity."""
        return next((row for row in self._actor.rows_meant(id) if row.id == id and row.repeats), None)

    def _edit_scope(
        self, row: CalendarRow, verb: str, function: Callable[..., object], *, merge_key: str | None = None, **arguments: object
    ) -> None:
        """Ask how far it reaches, then do it, and keep what it was done to selected.

        Steps by keyboard, which have a `merge_key`, are asked about once as long as they follow each other quickly.
        """
        step, self._step = self._step, None
        if merge_key is not None and step is not None and step.row_id == row.id and monotonic() - step.when < _STEP_SECONDS:
            scope, merge_key = step.scope, step.merge_key
        elif (asked := self._actor.ask_scope(row, verb)) is not None:
            scope = asked
        else:
            return
        if merge_key is not None:
            arguments["merge_key"] = merge_key
        done = self._context.edit(partial(function, self._context.workspace, row_id=row.id, scope=scope, **arguments))
        edit = done[0] if isinstance(done, tuple) and not isinstance(done, OccurrenceEdit) else done
        if isinstance(edit, OccurrenceEdit):
            self._actor.show_rows((edit.row_id,))
            if merge_key is not None:
                self._step = _Step(edit.row_id, scope, merge_key, monotonic())

    def _edit_rows(self, ids: Sequence[str], function: Callable[..., object], **arguments: object) -> None:
        """Do it to all of these; those occurrences that became activities of their own by it stay selected."""
        self._edit(function, row_ids=ids, **arguments)
        now = repetition.rows_now(self._context.workspace, row_ids=ids)
        if now != tuple(ids):
            self._actor.show_rows(now)

    def _deselect(self, ids: Sequence[str]) -> None:
        """What is about to be deleted is not to stay in the inspector."""
        selected = self._context.selected
        if selected is not None and selected.id in {activity_of(id) for id in ids}:
            self._context.select(None)

    def _made(self, make: Callable[[], object]) -> None:
        copy = self._context.edit(make)
        if copy is not None:
            self._actor.show_made(copy.id)  # type: ignore[attr-defined]

    def _edit(self, function: Callable[..., object], **arguments: object) -> None:
        self._context.edit(partial(function, self._context.workspace, **arguments))
