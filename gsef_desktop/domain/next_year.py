"""The same thing a year later: the same weekday of the same week, the same month, the next edition."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from gsef_desktop.domain.recurrence_limits import allows
from gsef_desktop.domain.recurrence_rules import Rule
from gsef_desktop.domain.recurrence_shift import spelled_out
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.weeks import half_of_month, last_of_month, third_of_month, week_of_month, weeks_of_month

_WHOLE_MONTHS = {Precision.MONTH, Precision.QUARTER, Precision.HALF_YEAR, Precision.YEAR}


def day_next_year(day: date) -> date:
    """The same weekday of the same ISO week in the next year; week 53 becomes 52 where the next year has none.

    Of the days around New Year, which may belong to a week of the other year, the one that lies in the next calendar year.
    """
    year, week, weekday = day.isocalendar()
    weeks = date(year + 1, 12, 28).isocalendar().week
    moved = date.fromisocalendar(year + 1, min(week, weeks), weekday)
    if moved.year < day.year + 1:
        return moved + timedelta(days=7)
    return moved - timedelta(days=7) if moved.year > day.year + 1 else moved


def frame_next_year(frame: TimeFrame) -> TimeFrame:
    """The same frame in the next year, tentative.

    Days and weeks move to the same weekdays of the same week; the last week of a month stays the last one; parts of months, months and
    longer stay the same parts of the year.  The typed text is kept only where it says the same for the next year, such as "? February".
    """
    frame = replace(frame, date_certainty=Certainty.TENTATIVE, place_certainty=Certainty.TENTATIVE)
    if frame.earliest is None or frame.latest is None:
        return frame
    first, last = _bounds(frame, frame.earliest, frame.latest)
    kept = read_time(frame.text, year=first.year).frame if frame.text else None
    says_so = kept is not None and (kept.earliest, kept.latest, kept.precision) == (first, last, frame.precision)
    return replace(frame, earliest=first, latest=last, text=frame.text if says_so else "")


def repeated_next_year(frame: TimeFrame, rules: tuple[Rule, ...]) -> TimeFrame:
    """The frame of a repeated activity in the next year: on the nearest day that its rule allows, so that "the first Monday" stays one."""
    moved = frame_next_year(frame)
    if frame.earliest is None or moved.earliest is None or not frame.has_days or len(rules) != 1 or rules[0].positions:
        return moved
    rule, first = spelled_out(rules[0], frame.earliest, moved.earliest), moved.earliest
    near = [first + timedelta(days=sign * days) for days in range(17) for sign in (1, -1)]
    allowed = [day for day in near if allows(rule, day) and day.year == frame.earliest.year + 1]
    return moved.moved_to(allowed[0]) if allowed and allowed[0] != first else moved


def _bounds(frame: TimeFrame, first: date, last: date) -> tuple[date, date]:
    if frame.precision in _WHOLE_MONTHS:
        return _same_date(first), _same_date(last)
    if frame.precision is Precision.WEEK:
        for part in (1, 2, 3):
            if (first, last) == third_of_month(first.year, first.month, part):
                return third_of_month(first.year + 1, first.month, part)
        for number in (1, 2):
            if (first, last) == half_of_month(first.year, first.month, number):
                return half_of_month(first.year + 1, first.month, number)
        if first.weekday() == 0 and (last - first).days == 6:
            return _week(first)
    moved = day_next_year(first)
    return moved, moved + (last - first)


def _week(monday: date) -> tuple[date, date]:
    """The same week; the last week of its month where it was the last: that is what was said."""
    year, month, number, count = week_of_month(monday)
    moved = weeks_of_month(year + 1, month)[-1] if number == count else day_next_year(monday)
    return moved, moved + timedelta(days=6)


def _same_date(day: date) -> date:
    """The same date; the end of a month stays its end."""
    year = day.year + 1
    if day == last_of_month(day.year, day.month):
        return last_of_month(year, day.month)
    return day.replace(year=year)


# --- editions in titles -------------------------------------------------------------------------------------------------------------------

_ARTICLE = r"^(?P<before>(?:the |la |le |les |el |los |las |l['’])?)"
_ENGLISH = re.compile(_ARTICLE + r"(?P<number>\d{1,3})(?P<mark>st|nd|rd|th)\b", re.IGNORECASE)
_FRENCH = re.compile(_ARTICLE + r"(?P<number>\d{1,3})(?P<mark>ers?|res?|ères?|èmes?|emes?|es?|è)\b", re.IGNORECASE)
_SPANISH = re.compile(_ARTICLE + r"(?P<number>\d{1,3})(?P<mark>\.?[ºª°]|\.er|\.[oa]\b)", re.IGNORECASE)
_KOREAN = re.compile(r"^(?P<before>제?\s?)(?P<number>\d{1,3})(?P<mark>\s?(?:회|차|기))")
_ROMAN = re.compile(_ARTICLE + r"(?P<number>[IVXL]{1,8})(?P<mark>)(?=\s)")
_FRENCH_FIRST = {"er": "e", "ers": "es", "re": "e", "res": "es", "ère": "e", "ères": "es"}
_DIGITS = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def raised_title(title: str, edition: int | None, *, year: int | None = None) -> str:
    """The title of the next edition: "6th Asia Policy Dialogue" becomes "7th Asia Policy Dialogue".

    The ordinal at the beginning is raised where it is that of the `edition` ("6th", "6e", "6.º", "제6회", "VI"), and the `year`, where it
    stands in the title as a word.
    """
    if edition is not None:
        title = renumbered_title(title, edition, edition + 1)
    return title if year is None else re.sub(rf"(?<!\d){year}(?!\d)", str(year + 1), title)


def renumbered_title(title: str, edition: int, number: int) -> str:
    """The title with another ordinal at its beginning, where it has that of the `edition`; otherwise as it is."""
    for pattern in (_ENGLISH, _SPANISH, _FRENCH, _KOREAN, _ROMAN):
        found = pattern.match(title)
        if found is not None and found["number"] in (str(edition), _roman(edition)):
            return found["before"] + _ordinal(pattern, number, found["mark"]) + title[found.end() :]
    return title


def _ordinal(pattern: re.Pattern[str], number: int, mark: str) -> str:
    if pattern is _ROMAN:
        return _roman(number)
    if pattern is _ENGLISH:
        suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{suffix.upper() if mark.isupper() else suffix}"
    if pattern is _FRENCH:
        later = _FRENCH_FIRST.get(mark.lower(), mark)
        return f"{number}{later}" if number != 1 else f"1{mark if mark.lower() in _FRENCH_FIRST else 'er'}"
    if pattern is _SPANISH and mark.lower() == ".er":
        return f"{number}.er" if number % 10 in (1, 3) and number % 100 not in (11, 13) else f"{number}.º"
    return f"{number}{mark}"


def _roman(number: int) -> str:
    written = ""
    for value, letters in _DIGITS:
        while number >= value:
            written, number = written + letters, number - value
    return written
