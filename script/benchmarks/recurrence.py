"""Expanding the rules of repeated activities for one year: as the program does it, against the library that it uses, alone.

The library is given the same events as ready components and asked once; making them is not counted.  Both sides answer with the same
occurrences, or the measurement stops.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from benchmarks.figure import Figure, Scale, median
from gsef_desktop.domain import recurrence_limits, recurrence_rules
from gsef_desktop.domain.repetition import RepeatedActivity
from gsef_desktop.interchange import recurrence

LIMIT = 1.2
_FIRST, _LAST = date(2019, 1, 1), date(2019, 12, 31)
_RULES = (
    "FREQ=MONTHLY;BYDAY=1MO", "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20191115T235959", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "FREQ=YEARLY",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=30", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE;COUNT=8", "FREQ=WEEKLY",
)  # fmt: skip


def measure(scale: Scale) -> list[Figure]:
    """One figure: the ratio of CPU times.  The two sides take turns; the middle of the ratios counts."""
    activities = [_activity(number) for number in range(scale.rules)]
    calendar = _calendar(activities)
    pairs = []
    for _ in range(min(scale.runs, 3)):
        (alone, components), (ours, found) = _timed(lambda: _alone(calendar)), _timed(lambda: _expand(activities))
        if components != len(found):
            raise RuntimeError(f"the library gives {components} occurrences, the program {len(found)}")
        pairs.append((alone, ours))
    return [
        Figure(
            name="recurrence", title=f"Expanding a year of {len(activities):,} rules: CPU time against recurring-ical-events alone",
            measured=median([ours / alone for alone, ours in pairs]), limit=LIMIT, unit="×",
            detail={
                "alone_s": median([pair[0] for pair in pairs]), "ours_s": median([pair[1] for pair in pairs]), "occurrences": components,
            },
        )
    ]  # fmt: skip


def _activity(number: int) -> RepeatedActivity:
    """An activity of a day or two, or a call in the morning, that began last year; some with exceptions."""
    rule = _RULES[number % len(_RULES)]
    first = date(2018, 1, 1) + timedelta(days=number % 360)
    made = RepeatedActivity(id=f"activity-{number}", first=first, days=1 + number % 2, rule=rule)
    if number % 2:
        made = replace(made, at=datetime.min.time().replace(hour=9 + number % 5), days=1)
    if number % 10 == 0:
        made = replace(made, exceptions=(made.start.isoformat(),))
    return made


def _calendar(activities: list[RepeatedActivity]) -> Any:
    """The same events as components.  They last whole days, as the program's own do while they are expanded."""
    from icalendar import Calendar, Event
    from icalendar.prop import vDDDLists, vDDDTypes, vRecur

    calendar = Calendar()
    for activity in activities:
        event = Event()
        end = activity.first + timedelta(days=activity.days)
        event["UID"] = activity.id
        event["DTSTART"] = vDDDTypes(activity.start)
        event["DTEND"] = vDDDTypes(end if activity.at is None else datetime.combine(end, datetime.min.time()))
        event["RRULE"] = vRecur.from_ical(activity.rule if activity.at is not None else activity.rule.removesuffix("T235959"))
        if activity.exceptions:
            event["EXDATE"] = vDDDLists([activity.start])
        calendar.add_component(event)
    return calendar


def _alone(calendar: Any) -> int:
    from recurring_ical_events import of

    return len(of(calendar).between(_FIRST, _LAST + timedelta(days=1)))


def _expand(activities: list[RepeatedActivity]) -> list[object]:
    return list(recurrence.expand(activities, _FIRST, _LAST))


def _timed(run: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds of a first call, with nothing left over from an earlier one, and its answer."""
    recurrence_rules.read_rule.cache_clear()
    recurrence_limits.ever_applies.cache_clear()
    recurrence.forget()
    gc.collect()
    before = time.process_time()
    answer = run()
    return time.process_time() - before, answer
