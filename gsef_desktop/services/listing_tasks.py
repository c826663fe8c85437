"""Lists of tasks and of dates to confirm for scripts and for people at a terminal."""

from __future__ import annotations

from datetime import date

from gsef_desktop.services.dates_to_confirm import dates_to_confirm
from gsef_desktop.services.listing_common import place_entry, time_entry
from gsef_desktop.services.listing_values import DateToConfirmEntry, TaskEntry
from gsef_desktop.storage.queries.tasks import all_tasks
from gsef_desktop.storage.workspace import Workspace


def list_tasks(workspace: Workspace, *, year: int | None = None, today: date | None = None) -> list[TaskEntry]:
    """All tasks by the day they are due, or those due in a year; `today` is the day for what is overdue."""
    today = today or date.today()
    with workspace.read() as reader:
        rows = all_tasks(reader, language="en")
    return [
        TaskEntry(
            id=row.id,
            title=row.title,
            due=row.due,
            state="dropped" if row.dropped else "done" if row.done_on else "overdue" if row.is_overdue(today) else "open",
            done_on=row.done_on,
            offset_days=row.offset_days,
            anchor=row.anchor.value,
            activity=row.activity_title,
            activity_id=row.activity_id,
            owner=row.owner,
            remind_days=row.remind_days,
        )
        for row in rows
        if year is None or (row.due is not None and row.due.year == year)
    ]


def list_dates_to_confirm(workspace: Workspace, *, year: int | None = None, today: date | None = None) -> list[DateToConfirmEntry]:
    """The dates to confirm of the file or of a year, the most urgent first.

    `today` is the day for what is over and overdue: by default the present one, or the first of a year that is not the present one.
    """
    if today is None:
        today = date.today()
        today = today if year in (None, today.year) else date(year, 1, 1)
    found = dates_to_confirm(workspace, today=today, year=year)
    return [
        DateToConfirmEntry(
            id=one.row.activity_id,
            title=one.row.title,
            time=time_entry(one.row.time),
            place=place_entry(one.row.place),
            settle_by=one.settle_by,
            proposed=one.proposed,
            ask=one.ask,
            state="overdue" if one.overdue else "open",
        )
        for one in found
    ]
