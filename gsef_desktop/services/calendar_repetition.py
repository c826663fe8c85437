"""How the events of calendar files are repeated: from when to when, without letting a rule that somebody else wrote take for ever."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.calendar_file import CalendarEvent
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.last_occurrence import quick_ends
from gsef_desktop.domain.records import Recurrence, link_id
from gsef_desktop.domain.recurrence_rules import Frequency, Rule, local_until, read_rules
from gsef_desktop.domain.repetition import RepeatedActivity, day_of
from gsef_desktop.services.calendar_drafts import can_be_repeated

MOST_OF_ONE = 10_000
"""A rule that has to be followed for more occurrences than this is not followed to its end."""

MOST_OF_ALL = 300_000
"""The same for all events of one import together: some seconds."""

_TWO_YEARS = 731


class Repetitions:
    """Makes the `Recurrence`s of one import."""

    def __init__(self) -> None:
        self._left = MOST_OF_ALL

    def of(self, event: CalendarEvent, activity_id: str) -> Recurrence | None:
        """How an event is repeated; None where it is not, or cannot be."""
        first = event.time.earliest
        if first is None or not can_be_repeated(event) or not (event.rule or event.dates or event.exceptions):
            return None
        activity = RepeatedActivity(
            first=first, days=event.time.days, at=event.time.start_time, zone=event.time.zone, rule=event.rule, dates=event.dates,
            exceptions=event.exceptions,
        )  # fmt: skip
        first, last = self._ends(activity)
        return Recurrence(
            id=link_id("recurrence", activity_id), activity_id=activity_id, rule=event.rule, dates=event.dates,
            exceptions=event.exceptions, first=first, last=last,
        )  # fmt: skip

    def _ends(self, activity: RepeatedActivity) -> tuple[date, date | None]:
        """The first day of the first occurrence and the last of the last one.

        A rule that would take too long has no last one: it is then looked at as often as one without an end, and no more is lost.
        One that cannot be read is kept as it was written, and takes place once as far as the program can tell.
        """
        quick = quick_ends(activity)
        if quick is not None:
            return quick
        try:
            steps = sum(_steps(rule, activity) for rule in read_rules(activity.rule)) + len(activity.dates)
            if steps > min(MOST_OF_ONE, self._left):
                return activity.first, None
            self._left -= steps
            from gsef_desktop.interchange.recurrence import first_and_last

            return first_and_last(activity)
        except (Invalid, ValueError, TypeError, ArithmeticError, LookupError):
            return activity.first, date.fromordinal(activity.first.toordinal() + activity.days - 1)


def _steps(rule: Rule, activity: RepeatedActivity) -> int:
    """About how many occurrences have to be gone through to find the last one."""
    a_day = max(1, len(rule.hours)) * max(1, len(rule.minutes)) * max(1, len(rule.seconds))
    if rule.frequency is Frequency.HOURLY:
        a_day = max(a_day, 24 // rule.interval)
    if rule.count is not None:
        return rule.count
    until = local_until(rule, activity.zone)
    if until is None:
        return _TWO_YEARS if activity.exceptions else 1
    return min(_TWO_YEARS, max(1, (day_of(until) - activity.first).days)) * a_day
