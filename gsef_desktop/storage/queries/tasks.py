"""Tasks with the days by which they are due, worked out in SQL: of an activity, in a range of days, overdue, to be reminded of."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from gsef_desktop.domain.records import Anchor
from gsef_desktop.domain.tasks import TaskRow
from gsef_desktop.storage.queries.pieces import person_name
from gsef_desktop.storage.reader import Reader

DUE = """
    CASE WHEN t.offset_days IS NULL OR t.activity_id IS NULL THEN t.due_on
         WHEN a.time_precision = 'day'
         THEN date(CASE t.anchor WHEN 'last' THEN a.time_latest ELSE a.time_earliest END, t.offset_days || ' days') END
"""
"""The day by which the task `t` of the activity `a` is due, as `gsef_desktop.domain.tasks.due_day` has it."""

_OWNER = f"""
    coalesce(nullif((SELECT {person_name("p", honorific=False)} FROM person AS p WHERE p.id = t.owner_id AND p.deleted = 0), ''), t.owner)
"""

_SELECT = f"""
    SELECT t.id, coalesce(tt.text, t.title), {DUE} AS due, t.done_on, t.dropped, t.offset_days, t.anchor, t.activity_id,
           coalesce(ta.text, a.title, ''), coalesce(l.number, 0), {_OWNER}, t.remind_days
    FROM task AS t
    LEFT JOIN activity AS a ON a.id = t.activity_id AND a.deleted = 0
    LEFT JOIN programme_line AS l ON l.id = a.line_id AND l.deleted = 0
    LEFT JOIN translation AS tt ON tt.owner_kind = 'task' AND tt.owner_id = t.id AND tt.field = 'title' AND tt.language = :language
        AND tt.language <> t.language AND tt.deleted = 0 AND tt.text <> ''
    LEFT JOIN translation AS ta ON ta.owner_kind = 'activity' AND ta.owner_id = a.id AND ta.field = 'title' AND ta.language = :language
        AND ta.language <> a.language AND ta.deleted = 0 AND ta.text <> ''
    WHERE t.deleted = 0
"""

_OPEN = "t.done_on IS NULL AND t.dropped = 0 AND coalesce(a.status, '') <> 'cancelled'"
"""Still to be done; what belongs to a cancelled activity is not."""

_ORDER = "ORDER BY due IS NULL, due, t.rank, t.id"


_LONG_DAYS = 62
"""Activities that last longer have an index of their own (see `storage.tables`)."""

_NEAR = f"""
    t.id IN (
        SELECT id FROM task WHERE due_on BETWEEN :first AND :last
        UNION ALL
        SELECT k.id FROM activity AS b JOIN task AS k ON k.activity_id = b.id
        WHERE k.offset_days IS NOT NULL AND b.time_earliest BETWEEN date(:low, :long) AND :high AND b.time_latest >= :low
        UNION ALL
        SELECT k.id FROM activity AS b JOIN task AS k ON k.activity_id = b.id
        WHERE k.offset_days IS NOT NULL AND b.time_latest >= :low AND b.time_earliest <= :high
            AND julianday(b.time_latest) - julianday(b.time_earliest) > {_LONG_DAYS}
    )
"""
"""The tasks that can be due between two days at all, found by indexes: with a day of their own, or of activities near enough."""


def tasks_of_activity(reader: Reader, *, activity_id: str, language: str) -> list[TaskRow]:
    """All tasks of an activity by the day they are due, dropped ones too."""
    return _rows(reader, f"AND t.activity_id = :activity {_ORDER}", language, activity=activity_id)


def tasks_between(reader: Reader, *, first: date, last: date, language: str) -> list[TaskRow]:
    """The tasks due between two days (inclusive), done ones too; not those dropped or of cancelled activities."""
    condition = f"AND {_NEAR} AND t.dropped = 0 AND coalesce(a.status, '') <> 'cancelled' AND due BETWEEN :first AND :last {_ORDER}"
    return _rows(reader, condition, language, **_near(reader, first, last))


def open_tasks(reader: Reader, *, language: str, last: date | None = None, limit: int = -1) -> list[TaskRow]:
    """The open tasks due by `last` or at any time, overdue ones first, those without a day last; at most `limit`, -1 for all."""
    condition = f"AND {_OPEN} AND (:last IS NULL OR due <= :last) {_ORDER} LIMIT :limit"
    return _rows(reader, condition, language, last=None if last is None else last.isoformat(), limit=limit)


def count_open_tasks(reader: Reader, *, today: date) -> tuple[int, int]:
    """How many tasks are open, and how many of them should have been done before `today`."""
    rows = reader.rows(
        f"""
        SELECT count(*), coalesce(sum({DUE} < :today), 0)
        FROM task AS t LEFT JOIN activity AS a ON a.id = t.activity_id AND a.deleted = 0 WHERE t.deleted = 0 AND {_OPEN}
        """,
        {"today": today.isoformat()},
    )
    return int(rows[0][0]), int(rows[0][1])


def tasks_to_remind_of(reader: Reader, *, first: date, last: date, language: str) -> list[TaskRow]:
    """The open tasks of which the program reminds on a day between `first` and `last` (inclusive): ahead, or when they are due."""
    condition = f"""
        AND {_NEAR} AND {_OPEN} AND t.remind_days IS NOT NULL
        AND (date(due, -t.remind_days || ' days') BETWEEN :from AND :until OR due BETWEEN :from AND :until) {_ORDER}
    """
    longest = int(reader.rows("SELECT coalesce(max(remind_days), 0) FROM task WHERE deleted = 0")[0][0])
    near = _near(reader, first, _later(last, max(longest, 0)))
    return _rows(reader, condition, language, **near, **{"from": first.isoformat(), "until": last.isoformat()})


def all_tasks(reader: Reader, *, language: str) -> list[TaskRow]:
    """Every task by the day it is due: open, done and dropped."""
    return _rows(reader, _ORDER, language)


def reminder_days(row: TaskRow) -> list[date]:
    """The days on which the program reminds of a task: so many before it is due, and when it is; none for never."""
    if row.due is None or row.remind_days is None:
        return []
    return sorted({row.due - timedelta(days=min(row.remind_days, (row.due - date.min).days)), row.due})


def _near(reader: Reader, first: date, last: date) -> dict[str, str]:
    """The parameters of `_NEAR` for the days from `first` to `last`: how far off the activities may be depends on the offsets there are."""
    least, most = reader.rows("SELECT coalesce(min(offset_days), 0), coalesce(max(offset_days), 0) FROM task WHERE deleted = 0")[0]
    return {
        "first": first.isoformat(), "last": last.isoformat(), "low": _later(first, -most).isoformat(),
        "high": _later(last, -least).isoformat(), "long": f"-{_LONG_DAYS} days",
    }  # fmt: skip


def _later(day: date, days: int) -> date:
    """So many days later, or earlier, as far as the calendar goes."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _rows(reader: Reader, condition: str, language: str, **parameters: Any) -> list[TaskRow]:
    return [_row(values) for values in reader.rows(_SELECT + condition, {"language": language, **parameters})]


def _row(values: tuple[Any, ...]) -> TaskRow:
    id, title, due, done_on, dropped, offset_days, anchor, activity_id, activity_title, line_number, owner, remind_days = values
    return TaskRow(
        id=id, title=title, due=_day(due), done_on=_day(done_on), dropped=bool(dropped), offset_days=offset_days, anchor=Anchor(anchor),
        activity_id=activity_id, activity_title=activity_title, line_number=line_number, owner=owner, remind_days=remind_days,
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    """A day; SQLite can count to years that have none here."""
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        return None
