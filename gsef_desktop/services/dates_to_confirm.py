"""The dates that are not settled yet: by when each should be, and whom to ask.  It feeds the Overview and a list in the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, ActivityKind, ActivityStatus, Person
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.services.calendar import rows_of_year
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.people_named import person_named
from gsef_desktop.storage.queries.calendar import years_with_activities
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

PROPOSED_DAYS = {ActivityKind.EVENT: 56, ActivityKind.ATTENDED: 28, ActivityKind.CALL: 14, ActivityKind.MILESTONE: 14}
"""How many days before its first day the date of an activity should be settled, where nobody has said otherwise."""


@dataclass(frozen=True, kw_only=True)
class DateToConfirm:
    """An activity whose date is not settled.  `days_left` counts from today to its first day, None where no day is known."""

    row: CalendarRow
    days_left: int | None
    settle_by: date | None = None
    """the day by which it should be settled; None where nothing is known at all"""
    proposed: bool = False
    """whether nobody set that day: it is counted back from the first day"""
    ask: str = ""
    """whom to ask: a name, or words"""
    ask_id: str | None = None
    """the person to ask, where it is one of the file"""
    overdue: bool = False
    """whether the day by which it should be settled is over"""


def is_unsettled(row: CalendarRow, today: date) -> bool:
    """Whether its date is still to be confirmed: planned, not over, and tentative or not known to the day."""
    over = row.time.latest is not None and row.time.latest < today
    settled = row.time.date_certainty is Certainty.CONFIRMED and row.time.has_days and not row.is_window
    return row.status is ActivityStatus.PLANNED and not over and not settled


def dates_to_confirm(
    workspace: Workspace, *, today: date, language: str = "en", year: int | None = None, first: date | None = None, last: date | None = None
) -> list[DateToConfirm]:
    """The dates to confirm of a year, of a range of days, or of the whole file, the most urgent first.

    In a range an activity counts if any of its possible days lies in it.
    """
    with workspace.read() as reader:
        if year is not None:
            years: Iterable[int] = [year]
        elif first is not None and last is not None:
            years = range(first.year, last.year + 1)
        else:
            years = years_with_activities(reader)
        found = {row.id: row for each in years for row in rows_of_year(reader, year=each, language=language)}
        rows = list(found.values())
        if first is not None and last is not None:
            rows = [row for row in rows if row.time.overlaps(first, last)]
        return dates_among(reader, rows, today=today)


def dates_among(reader: Reader, rows: Sequence[CalendarRow], *, today: date) -> list[DateToConfirm]:
    """The dates to confirm among some rows, the most urgent first.

    A repeated activity counts once, with the first of its occurrences that is open; a product, such as a newsletter, has nothing to settle.
    """
    open_rows: dict[str, CalendarRow] = {}
    for row in rows:
        if is_unsettled(row, today):
            open_rows.setdefault(row.activity_id, row)
    records = {one.id: one for one in reader.all(Activity, id=list(open_rows))} if open_rows else {}
    ids = {id for one in records.values() for id in (one.ask_id, one.responsible_id) if id}
    people = {one.id: person_name(one) for one in reader.all(Person, id=sorted(ids))} if ids else {}
    settled = {one.id for one in records.values() if one.kind is ActivityKind.PRODUCT}
    made = [_entry(row, records[id], people, today) for id, row in open_rows.items() if id in records and id not in settled]
    return sorted(made, key=lambda one: (one.settle_by or date.max, one.row.time.earliest or date.max, one.row.title))


def set_settle_by(workspace: Workspace, *, activity_id: str, day: date | None) -> Changes:
    """Say by when the date should be settled; None goes back to the proposal."""
    with workspace.read() as reader:
        title = reader.get(Activity, activity_id).title
    with workspace.edit(message("Change by when the date of {title} is settled", title=title)) as unit:
        unit.update(Activity, activity_id, settle_by=day)
    return unit.changes


def set_ask(workspace: Workspace, *, activity_id: str, name: str) -> Changes:
    """Say whom to ask about the date: the name of a person in the file, or any words; empty for nobody in particular."""
    with workspace.read() as reader:
        title = reader.get(Activity, activity_id).title
    with workspace.edit(message("Change whom to ask about {title}", title=title)) as unit:
        person = person_named(unit, name)
        unit.update(Activity, activity_id, ask_id=person, ask_text="" if person else name.strip())
    return unit.changes


def proposed_settle_by(kind: ActivityKind, earliest: date | None) -> date | None:
    """The day by which the date should be settled where nobody has said otherwise; None where no bounds are known."""
    days = PROPOSED_DAYS.get(kind)
    if earliest is None or days is None or (earliest - date.min).days < days:
        return None
    return earliest - timedelta(days=days)


def _entry(row: CalendarRow, activity: Activity, people: dict[str, str], today: date) -> DateToConfirm:
    own = activity.settle_by
    settle_by = own or proposed_settle_by(row.kind, row.time.earliest)
    asked = activity.ask_id or (activity.responsible_id if not activity.ask_text else None)
    first = row.time.earliest
    return DateToConfirm(
        row=row,
        days_left=(first - today).days if first is not None and row.time.has_days else None,
        settle_by=settle_by,
        proposed=own is None and settle_by is not None,
        ask=people.get(asked or "", "") or activity.ask_text,
        ask_id=asked if asked in people else None,
        overdue=settle_by is not None and settle_by < today,
    )
