"""Copying the programme of a year to the next one: a preview, and then one edit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.next_year import day_next_year, frame_next_year, raised_title, repeated_next_year
from gsef_desktop.domain.records import (
    CALENDAR_KINDS,
    Activity,
    ActivityDirection,
    ActivityPartner,
    ActivityStatus,
    Direction,
    Programme,
    ProgrammeLine,
    Record,
    Recurrence,
    Translation,
    kind_of,
    link_id,
    new_id,
)
from gsef_desktop.domain.recurrence_rules import read_rules
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.domain.time_words import fold
from gsef_desktop.domain.year_copy import CopyRow, CopyState, YearCopy
from gsef_desktop.services.activities import copied_dependents
from gsef_desktop.services.series_keeping import keep_recurrence, recurrence_of

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace

_P = TypeVar("_P", ProgrammeLine, Direction)


def propose_next_year(workspace: Workspace, *, year: int, language: str = "en") -> YearCopy:
    """What `copy_programme` would make of the programme of `year`.  Titles are in `language` where there is a translation.

    Each activity moves to the same weekday of the same week of the next year (see `frame_next_year`), tentative and planned, with the next
    edition.  Cancelled activities, those that the next year has already (by series and edition, or by title) and those that last or are
    repeated into it are offered unticked; changed occurrences are left to the activity that is repeated.  Raises Invalid where there is no
    programme.
    """
    from gsef_desktop.services.calendar import calendar_year

    with workspace.read() as reader:
        source = _source(reader, year)
        there = reader.all(Programme, year=year + 1, limit=1)
        lines = reader.all(ProgrammeLine, programme_id=source.id)
        known = [one for programme in there for one in reader.all(Activity, programme_id=programme.id)]
        activities = _activities(reader, source)
        ids = [one.id for one in activities]
        repeated = {one.activity_id: one for one in reader.all(Recurrence, activity_id=ids)}
        titles = _titles(reader, "activity", ids, language)
        line_titles = _titles(reader, "programme_line", [one.id for one in lines], language)
    by_id = {line.id: line for line in lines}
    present = _present(activities, known, year)
    rows = []
    for one in activities:
        line = by_id.get(one.line_id or "")
        title = titles.get(one.id, one.title)
        rows.append(
            CopyRow(
                activity_id=one.id, title=title, new_title=raised_title(title, one.edition, year=year), time=one.time,
                new_time=_moved(one, repeated.get(one.id)), place=one.place, edition=None if one.edition is None else one.edition + 1,
                line_number=line.number if line else 0, line_title=line_titles.get(line.id, line.title) if line else "",
                repeats=one.id in repeated, state=_state(one, repeated.get(one.id), present, year),
            )
        )  # fmt: skip
    there_rows = calendar_year(workspace, year=year + 1, language=language).rows
    kinds = {one.id: one.kind in CALENDAR_KINDS for one in activities}
    rows = _with_clashes(rows, there_rows, kinds)
    return YearCopy(year=year, rows=tuple(sorted(rows, key=_order)), programme_there=bool(there))


def copy_programme(workspace: Workspace, *, year: int, accepted: Collection[str]) -> Changes:
    """Make the programme of the next year with its lines and directions, and copies of the `accepted` activities (ids), in one edit.

    Copied with an activity: partners (to be confirmed again), directions, target countries, details and titles.  Not copied: meetings,
    plans, tasks, who goes, who came.  A rule of repetition moves along; exceptions and changed occurrences belong to the old year.
    What the next year's programme has already stays as it is.  Raises Invalid without a programme, and for an activity of another one.
    """
    with workspace.read() as reader:
        source = _source(reader, year)
        chosen = [one for one in _activities(reader, source) if one.id in accepted]
    if len(chosen) != len(set(accepted)):
        raise Invalid(
            message("An activity to be copied is not in the programme of {year}.", year=year), meaning=message("Nothing was copied.")
        )
    with workspace.edit(message("Copy the programme of {year} to {next}", year=year, next=year + 1)) as unit:
        target = _target(unit, source)
        parts = _Parts(
            lines=_mapped(unit, ProgrammeLine, source, target), directions=_mapped(unit, Direction, source, target), programme_id=target.id
        )
        for one in chosen:
            _copy(unit, one, parts, year)
    return unit.changes


# --- proposing ----------------------------------------------------------------------------------------------------------------------------


def _source(reader: Reader, year: int) -> Programme:
    if year >= date.max.year:
        raise Invalid(message("No year comes after {year}.", year=year), meaning=message("Nothing was copied."))
    found = reader.all(Programme, year=year, limit=1)
    if not found:
        raise Invalid(
            message("There is no programme of {year} to copy.", year=year), meaning=message("Nothing was copied."),
            remedy=message("Go to a year that has one."),
        )  # fmt: skip
    return found[0]


def _activities(reader: Reader, source: Programme) -> list[Activity]:
    return [one for one in reader.all(Activity, programme_id=source.id, order_by=("rank",)) if one.repeats_id is None]


def _titles(reader: Reader, kind: str, ids: Sequence[str], language: str) -> dict[str, str]:
    return {owner: text for (owner, field), text in reader.texts(kind, ids, language).items() if field == "title" and text}


def _state(activity: Activity, recurrence: Recurrence | None, present: set[str], year: int) -> CopyState:
    if activity.id in present:
        return CopyState.PRESENT
    latest = activity.time.latest
    if recurrence is not None:
        latest = date.max if recurrence.last is None else recurrence.last
    if latest is not None and latest.year > year and (recurrence is not None or activity.time.days > 7 or latest.year > year + 1):
        return CopyState.CONTINUES
    return CopyState.CANCELLED if activity.status is ActivityStatus.CANCELLED else CopyState.NEW


def _moved(activity: Activity, recurrence: Recurrence | None) -> TimeFrame:
    """When it takes place in the next year."""
    if recurrence is None:
        return frame_next_year(activity.time)
    try:
        return repeated_next_year(activity.time, read_rules(recurrence.rule))
    except Invalid:  # another program wrote a rule that nobody can read
        return frame_next_year(activity.time)


def _present(activities: Iterable[Activity], known: Sequence[Activity], year: int) -> set[str]:
    """The activities of which the next year has a copy: the same edition of the series, or one of the same title for each."""
    editions = {(one.series_id, one.edition) for one in known if one.series_id is not None and one.edition is not None}
    titles = Counter(fold(one.title) for one in known)
    days = Counter((fold(one.title), one.time.earliest, one.time.latest) for one in known)
    found, waiting = set(), []
    for one in activities:
        title, moved = fold(raised_title(one.title, one.edition, year=year)), frame_next_year(one.time)
        if one.series_id is not None and one.edition is not None:
            if (one.series_id, one.edition + 1) in editions:
                found.add(one.id)
        elif days[title, moved.earliest, moved.latest]:
            days[title, moved.earliest, moved.latest] -= 1
            titles[title] -= 1
            found.add(one.id)
        else:
            waiting.append((title, one.id))
    for title, id in waiting:  # of three calls of one name, as many are there as the next year has
        if titles[title] > 0:
            titles[title] -= 1
            found.add(id)
    return found


def _with_clashes(rows: list[CopyRow], there: Sequence[CalendarRow], kinds: dict[str, bool]) -> list[CopyRow]:
    """The rows with the titles of what the next year has elsewhere on their days."""
    from gsef_desktop.services.calendar import clashes_among

    proposed = [
        CalendarRow(id=row.activity_id, title=row.new_title, time=row.new_time, place=row.place)
        for row in rows
        if row.state is not CopyState.PRESENT and kinds[row.activity_id]
    ]
    if not there or not proposed:
        return rows
    ours, titles = {row.id for row in proposed}, {row.id: row.title for row in there}
    found: dict[str, dict[str, None]] = {}
    for clash in clashes_among([*there, *proposed]):
        for side, other in ((clash.first, clash.second), (clash.second, clash.first)):
            for id in side:
                if id in ours:
                    found.setdefault(id, {}).update(dict.fromkeys(titles[each] for each in other if each in titles))
    return [replace(row, clashes=tuple(found.get(row.activity_id, ()))) for row in rows]


def _order(row: CopyRow) -> tuple[bool, int, date, str]:
    return row.line_number == 0, row.line_number, row.time.earliest or date.max, row.title


# --- copying ------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Parts:
    """The parts of the next programme: its own id, and which line and direction stand for which of the old ones."""

    lines: dict[str, str]
    directions: dict[str, str]
    programme_id: str


def _target(unit: Unit, source: Programme) -> Programme:
    found = unit.all(Programme, year=source.year + 1, limit=1)
    if found:
        return found[0]
    year = source.year
    made = replace(source, id=new_id(), year=year + 1, title=raised_title(source.title, None, year=year), status="draft", note="")
    unit.add(made)
    _copy_translations(unit, Programme, source.id, made.id, None, year)
    return made


def _mapped(unit: Unit, record: type[_P], source: Programme, target: Programme) -> dict[str, str]:
    """For each line or direction the one of the next programme: of the same title, else of the same number, else a new copy."""
    there = unit.all(record, programme_id=target.id)
    by_title = {fold(one.title): one.id for one in there}
    by_number = {one.number: one.id for one in there}
    made = {}
    for one in unit.all(record, programme_id=source.id, order_by=("number",)):
        known = by_title.get(fold(one.title)) or by_number.get(one.number)
        if known is None:
            known = unit.add(replace(one, id=new_id(), programme_id=target.id)).id
            _copy_translations(unit, record, one.id, known, None, None)
        made[one.id] = known
    return made


def _copy(unit: Unit, one: Activity, parts: _Parts, year: int) -> None:
    edition = None if one.edition is None else one.edition + 1
    recurrence = recurrence_of(unit, one.id)
    made = unit.add(
        replace(
            one, id=new_id(), programme_id=parts.programme_id, line_id=parts.lines.get(one.line_id or ""), edition=edition,
            title=raised_title(one.title, one.edition, year=year), status=ActivityStatus.PLANNED, actual_participants=None,
            time=_moved(one, recurrence), settle_by=None if one.settle_by is None else day_next_year(one.settle_by),
            window_first=None, window_last=None, split_from_id=None,
        )
    )  # fmt: skip
    belongings: list[Record] = []
    for each in copied_dependents(unit, one.id, made.id):
        if isinstance(each, ActivityDirection):
            direction = parts.directions.get(each.direction_id, each.direction_id)
            belongings.append(replace(each, id=link_id(made.id, direction), direction_id=direction))
        elif isinstance(each, ActivityPartner):
            belongings.append(replace(each, confirmed=False))
        elif isinstance(each, Translation) and each.field == "title":
            belongings.append(replace(each, text=raised_title(each.text, one.edition, year=year)))
        else:
            belongings.append(each)
    unit.add_all({each.id: each for each in belongings}.values())
    if recurrence is not None and one.time.has_days:
        _copy_recurrence(unit, one, made, recurrence)


def _copy_recurrence(unit: Unit, one: Activity, made: Activity, recurrence: Recurrence) -> None:
    """The rule begins and ends a year later; further dates move to the same weekday of the same week."""
    from gsef_desktop.domain.repetition import repeated
    from gsef_desktop.services.series_keeping import shifted_rules

    old = repeated(one, replace(recurrence, exceptions=()))
    try:
        read_rules(recurrence.rule)
    except Invalid:
        return
    new = repeated(made, Recurrence(activity_id=made.id, first=date.min))
    dates = []
    for text in recurrence.dates:
        day, rest = date.fromisoformat(text[:10]), text[10:]
        dates.append(f"{day_next_year(day).isoformat()}{rest}")
    keep_recurrence(unit, made, rule=shifted_rules(old, new), dates=dates, exceptions=())


def _copy_translations(unit: Unit, record: type[Record], old: str, new: str, edition: int | None, year: int | None) -> None:
    kind = kind_of(record)
    for one in unit.all(Translation, owner_kind=kind, owner_id=old):
        text = raised_title(one.text, edition, year=year) if one.field == "title" else one.text
        unit.add(replace(one, id=link_id(kind, new, one.field, one.language), owner_id=new, text=text))
