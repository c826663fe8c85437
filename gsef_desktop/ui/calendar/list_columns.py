"""The columns of the list of activities: what each says, how wide it is, and which gives way first where there is little room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.activity_row import ActivityListRow
from gsef_desktop.domain.records import ActivityRole
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.time_writing import month_name
from gsef_desktop.ui.calendar.words import PlannerWords
from gsef_desktop.ui.widgets.bars import DateStatus

TITLE = "title"
LINE = "line"
STATUS = "status"
PEOPLE = "people"
HOST = "host"

NAMES_ONLY = 46
"""The width of the column of lines with nothing but their numbers, in px."""


@dataclass(frozen=True, kw_only=True)
class ListColumn:
    """A column.  `key` is what its heading sorts by too ("" for nothing), `text` what a cell says, with the year if it is told to.

    `width` is its usual width and `least` the least in px; the columns of the highest `gives_way` go first, 0 never does.
    """

    key: str
    order: str
    title: str
    text: Callable[[ActivityListRow, bool], str]
    width: int
    least: int
    gives_way: int
    shown: bool = True
    """whether it is shown before the user has chosen"""


def list_columns(words: PlannerWords, language: str, measure: Callable[[str], int]) -> list[ListColumn]:
    """The columns from left to right, in the window's language; `measure` is the width of a text in px."""
    translate = QCoreApplication.translate
    held, cancelled = translate("Calendar", "Held"), translate("Calendar", "Cancelled")
    statuses = max(measure(text) for text in (held, cancelled, *(words.date_status(status) for status in DateStatus))) + 40
    roles = max(measure(words.role(role)) for role in ActivityRole) + 14
    return [
        ListColumn(key="date", order="date", title=translate("CalendarList", "Date"), width=178, least=110, gives_way=0,
                   text=lambda entry, year: _when(words, language, entry, year)),
        ListColumn(key=TITLE, order="title", title=translate("CalendarList", "Title"), width=300, least=170, gives_way=0,
                   text=lambda entry, year: entry.row.title),
        ListColumn(key="place", order="place", title=translate("CalendarList", "Place"), width=150, least=96, gives_way=2,
                   text=lambda entry, year: words.address(entry.row)),
        ListColumn(key=LINE, order="line", title=translate("CalendarList", "Line"), width=150, least=NAMES_ONLY, gives_way=3,
                   text=lambda entry, year: entry.line_title),
        ListColumn(key=STATUS, order="status", title=translate("CalendarList", "Status"), width=statuses,
                   least=statuses, gives_way=1, text=lambda entry, year: words.status(entry.row)),
        ListColumn(key="role", order="role", title=translate("CalendarList", "Role"), width=roles, least=roles, gives_way=5,
                   text=lambda entry, year: words.role(entry.row.role)),
        ListColumn(key=PEOPLE, order="people", title=translate("CalendarList", "People"), width=150, least=80, gives_way=4,
                   text=lambda entry, year: ", ".join(entry.people)),
        ListColumn(key=HOST, order="", title=translate("CalendarList", "Host"), width=130, least=80, gives_way=6, shown=False,
                   text=lambda entry, year: ", ".join(entry.hosts)),
    ]  # fmt: skip


def _when(words: PlannerWords, language: str, entry: ActivityListRow, year: bool) -> str:
    """The dates; of a month that stands under its heading only the month, since the status says that the day is not known."""
    time = entry.row.time
    if not year and time.precision is Precision.MONTH and time.earliest is not None:
        return month_name(time.earliest.month, language)
    return words.when(time, with_year=year)


def fitted(columns: list[ListColumn], shown: list[str], wanted: dict[str, int], room: int) -> dict[str, int]:
    """The widths of the columns that have room, of those that are `shown`, by key; together they are as wide as `room` if they can be.

    First the line shrinks to its number, then all narrow evenly to their least, then those that give way first are left out.  The title
    takes what the others leave.
    """
    left = [column for column in columns if column.key in shown or column.key == TITLE]
    while True:
        title = next(column for column in left if column.key == TITLE)
        others = {column.key: max(wanted.get(column.key, column.width), column.least) for column in left if column is not title}
        least = {column.key: column.least for column in left if column is not title}
        need = sum(others.values()) + max(title.least, 200) - room
        if need > 0 and LINE in others:
            need -= others[LINE] - NAMES_ONLY
            others[LINE] = NAMES_ONLY
        if need > 0:
            need = sum(others.values()) + title.least - room
        slack = sum(others[key] - least[key] for key in others)
        if need <= 0 or need <= slack:
            break
        going = max(left, key=lambda column: column.gives_way)
        if not going.gives_way:
            break
        left.remove(going)
    if need > 0 and slack > 0:
        share = min(1.0, need / slack)
        others = {key: width - round((width - least[key]) * share) for key, width in others.items()}
    widths = others | {TITLE: max(title.least, room - sum(others.values()))}
    return {column.key: widths[column.key] for column in left}
