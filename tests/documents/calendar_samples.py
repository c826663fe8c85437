"""Activities for printed calendars, plainly made up."""

from __future__ import annotations

import random
from calendar import monthrange
from datetime import date, timedelta
from typing import Any

from gsef_desktop.documents.content import ActivityLine, ActivityListDocument, ActivityMonth, WallPlannerDocument
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from tests.documents.samples import masthead

YEAR = 2031
LINES = tuple((number, f"Line of work {number}") for number in range(1, 9))


def row(id: str, title: str, first: date, last: date | None = None, **changes: object) -> CalendarRow:
    """An activity on known, confirmed days."""
    time = TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)
    values: dict[str, object] = {"id": id, "title": title, "time": time, "line_number": 1}
    return CalendarRow(**(values | changes))  # type: ignore[arg-type]


def in_month(id: str, title: str, month: int, **changes: Any) -> CalendarRow:
    """An activity of which only the month is known."""
    last = date(YEAR, month, monthrange(YEAR, month)[1])
    return row(
        id, title, date(YEAR, month, 1), time=TimeFrame(earliest=date(YEAR, month, 1), latest=last, precision=Precision.MONTH), **changes
    )


def some_of_each() -> tuple[CalendarRow, ...]:
    """Every state, a bar over two months, Hangul, a long title, a month, a quarter and a year."""
    window = TimeFrame(earliest=date(YEAR, 4, 25), latest=date(YEAR, 4, 29), precision=Precision.DAY, kind=TimeKind.WINDOW)
    quarter = TimeFrame(earliest=date(YEAR, 7, 1), latest=date(YEAR, 9, 30), precision=Precision.QUARTER)
    year = TimeFrame(earliest=date(YEAR, 1, 1), latest=date(YEAR, 12, 31), precision=Precision.YEAR)
    tentative = TimeFrame(earliest=date(YEAR, 2, 11), latest=date(YEAR, 2, 14), precision=Precision.DAY)
    return (
        row("confirmed", "Bread Forum", date(YEAR, 1, 8), date(YEAR, 1, 10), place=Place(text="X", city="Exampleville")),
        row("tentative", "Rose Seminar", date(YEAR, 2, 11), time=tentative, line_number=2),
        row("held", "Salt Day", date(YEAR, 3, 5), status=ActivityStatus.HELD, line_number=3),
        row("window", "Board call", date(YEAR, 4, 25), time=window, line_number=4),
        row("cancelled", "Pepper Walk", date(YEAR, 5, 6), date(YEAR, 5, 7), status=ActivityStatus.CANCELLED, line_number=5),
        row("two months", "Long Camp", date(YEAR, 5, 28), date(YEAR, 6, 3), line_number=6),
        row("hangul", "예시 대화", date(YEAR, 6, 16), line_number=7, place=Place(text="x", city="서울")),
        row("long", "A title that goes on and on " * 12, date(YEAR, 10, 8), date(YEAR, 10, 9), line_number=8),
        in_month("month", "Study Visit", 8, line_number=0),
        row("quarter", "Autumn School", date(YEAR, 7, 1), time=quarter),
        row("year", "Map of Mills", date(YEAR, 1, 1), time=year, line_number=12),
    )


def many(count: int, seed: int = 1) -> tuple[CalendarRow, ...]:
    """Activities of all sorts all over the year, each with a title of its own."""
    chance, made = random.Random(seed), []
    for number in range(count):
        first = date(YEAR, 1, 1) + timedelta(days=chance.randrange(365))
        title = f"{chance.choice(('Call', 'Forum', '예시 회의', 'Training of trainers'))} no{number:04d}"
        status = chance.choices(list(ActivityStatus), [8, 3, 1])[0]
        if chance.random() < 0.1:
            made.append(in_month(f"a{number}", title, first.month, line_number=chance.randrange(9), status=status))
            continue
        last = first + timedelta(days=chance.choice((0, 0, 0, 1, 2, 3, 9)))
        made.append(row(f"a{number}", title, first, last, line_number=chance.randrange(9), status=status))
    return tuple(sorted(made, key=lambda one: one.order))


def planner(language: str = "en", rows: tuple[CalendarRow, ...] | None = None, **changes: object) -> WallPlannerDocument:
    """A wall planner."""
    values: dict[str, object] = {
        "network": "Example Network of Cities",
        "language": language,
        "year": YEAR,
        "as_of": date(YEAR, 6, 11),
        "lines": LINES,
        "rows": some_of_each() if rows is None else rows,
    }
    return WallPlannerDocument(**(values | changes))  # type: ignore[arg-type]


def activity_list(language: str = "en", count: int = 3, rows: int = 6, **changes: object) -> ActivityListDocument:
    """A list of activities."""
    states = ("confirmed", "tentative", "unknown", "held", "cancelled")
    values: dict[str, object] = {
        "masthead": masthead(language, symbol="", kicker=f"Programme {YEAR}"),
        "months": tuple(
            ActivityMonth(
                title=f"Month {month}",
                lines=tuple(
                    ActivityLine(
                        when=f"{index + 1} of month {month}",
                        title=f"Activity {month}.{index} of 예시",
                        place="Exampleville, Côte d’Ivoire",
                        line=index % 9,
                        state=states[index % 5],
                        role="Organizer" if index % 2 else "",
                        people="Ada Example, Bola Example" if index % 3 else "",
                        notes=("Planned for Samplestadt",) if index % 4 == 0 else (),
                    )
                    for index in range(rows)
                ),
            )
            for month in range(1, count + 1)
        ),
        "lines": LINES,
    }
    return ActivityListDocument(**(values | changes))  # type: ignore[arg-type]
