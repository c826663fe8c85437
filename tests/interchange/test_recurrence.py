"""Expanding rules: the same as recurring-ical-events says, within the days asked for, and never for ever."""

from __future__ import annotations

import time as clock
from datetime import date, datetime, time, timedelta

import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.repetition import RepeatedActivity
from gsef_desktop.interchange.recurrence import check_rules, expand, first_and_last

DAYS = st.dates(date(1990, 1, 1), date(2019, 12, 31))
RULES = st.sampled_from([
    "FREQ=DAILY", "FREQ=DAILY;INTERVAL=7;COUNT=500", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SU;WKST=SU", "FREQ=WEEKLY;COUNT=200", "FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR",
    "FREQ=MONTHLY;BYDAY=5TH", "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=60", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=YEARLY",
    "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=2MO", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=TU", "FREQ=YEARLY;BYYEARDAY=-1",
    "FREQ=WEEKLY;UNTIL={end}", "FREQ=MONTHLY;UNTIL={end}",
])  # fmt: skip


def made(rule: str, start: date, days: int, at: time | None) -> RepeatedActivity:
    """A repeated activity; where the rule has an end it is one of the same kind as the start."""
    if "{end}" in rule:
        start, rule = min(start, date(2019, 6, 1)), rule.format(end="20190610" if at is None else "20190610T100000")
    return RepeatedActivity(id="a", first=start, days=days, at=at, rule=rule)


def by_the_library(activity: RepeatedActivity, first: date, last: date) -> list[str]:
    """What recurring-ical-events says of the same event written as a calendar file."""
    end = activity.first + timedelta(days=activity.days)
    if activity.at is None:
        lines = [f"DTSTART;VALUE=DATE:{activity.first:%Y%m%d}", f"DTEND;VALUE=DATE:{end:%Y%m%d}"]
    else:
        lines = [f"DTSTART:{activity.start:%Y%m%dT%H%M%S}", f"DTEND:{end:%Y%m%d}T000000"]
    text = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", *lines, f"RRULE:{activity.rule}", "END:VEVENT", "END:VCALENDAR"]
    calendar = Calendar.from_ical("\r\n".join(text))
    found = recurring_ical_events.of(calendar).between(first, last + timedelta(days=1))
    return sorted(event["DTSTART"].dt.isoformat() for event in found)


@settings(max_examples=150)
@given(rule=RULES, start=DAYS, days=st.integers(1, 5), at=st.sampled_from([None, time(10), time(23, 30)]), year=st.integers(2015, 2020))
def test_expanding_gives_what_the_library_gives(rule: str, start: date, days: int, at: time | None, year: int) -> None:
    activity = made(rule, start, days, at)
    first, last = date(year, 1, 1), date(year, 12, 31)
    assert [one.key for one in expand([activity], first, last)] == by_the_library(activity, first, last)


@settings(max_examples=80)
@given(rule=RULES, start=DAYS, at=st.sampled_from([None, time(10)]), days=st.integers(1, 3))
def test_first_and_last_are_those_of_the_expansion(rule: str, start: date, at: time | None, days: int) -> None:
    activity = made(rule, start, days, at)
    first, last = first_and_last(activity)
    assert first == activity.first
    assert (last is None) == ("COUNT" not in rule and "UNTIL" not in rule)
    if last is not None:
        assert last == max(one.last for one in expand([activity], first, last + timedelta(days=4000)))


def test_exceptions_changed_occurrences_and_further_dates() -> None:
    activity = RepeatedActivity(
        first=date(2019, 1, 7), at=time(10), rule="FREQ=WEEKLY;COUNT=5", dates=("2019-01-10", "2019-01-11T16:00:00"),
        exceptions=("2019-01-14T10:00:00", "2019-01-21"), changed=("2019-01-28T10:00",),
    )  # fmt: skip
    found = expand([activity], date(2019, 1, 1), date(2019, 12, 31))
    assert [one.key for one in found] == ["2019-01-07T10:00:00", "2019-01-10T10:00:00", "2019-01-11T16:00:00", "2019-02-04T10:00:00"]
    without = RepeatedActivity(first=date(2019, 1, 7), rule="FREQ=WEEKLY;COUNT=2", exceptions=("2019-01-07", "2019-01-14"))
    assert expand([without], date(2019, 1, 1), date(2019, 12, 31)) == []
    assert first_and_last(without) == (date(2019, 1, 7), date(2019, 1, 7))


def test_an_end_in_utc_is_one_in_the_zone_of_the_activity() -> None:
    activity = RepeatedActivity(first=date(2019, 1, 7), at=time(10), zone="Asia/Seoul", rule="FREQ=DAILY;UNTIL=20190109T010000Z")
    assert [one.first.day for one in expand([activity], date(2019, 1, 1), date(2019, 1, 31))] == [7, 8, 9]
    earlier = RepeatedActivity(first=date(2019, 1, 7), at=time(10), zone="Asia/Seoul", rule="FREQ=DAILY;UNTIL=20190109T005959Z")
    assert [one.first.day for one in expand([earlier], date(2019, 1, 1), date(2019, 1, 31))] == [7, 8]


def test_the_time_of_day_stays_when_the_clocks_change() -> None:
    activity = RepeatedActivity(first=date(2019, 3, 29), at=time(9), zone="Europe/Paris", rule="FREQ=DAILY;COUNT=4")
    assert {one.start.time() for one in expand([activity], date(2019, 3, 1), date(2019, 4, 30)) if isinstance(one.start, datetime)} == {
        time(9)
    }


NEVER = (
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=DAILY;INTERVAL=7;BYDAY=WE",
    "FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=9", "FREQ=MONTHLY;INTERVAL=12;BYMONTH=5", "FREQ=HOURLY;INTERVAL=24;BYHOUR=3",
    "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
    "FREQ=WEEKLY;BYMONTH=4;BYSETPOS=-3;COUNT=200", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
    "FREQ=WEEKLY;BYMONTH=2;BYDAY=MO;BYSETPOS=3",
)  # fmt: skip


@pytest.mark.parametrize("rule", NEVER)
def test_a_rule_that_never_applies_is_refused_at_once(rule: str) -> None:
    activity = RepeatedActivity(first=date(2018, 1, 1), at=time(10), rule=rule)
    begun = clock.process_time()
    with pytest.raises(Invalid, match="never take place"):
        check_rules(activity)
    assert [one.first for one in expand([activity], date(2018, 1, 1), date(2030, 12, 31))] == [date(2018, 1, 1)]
    assert first_and_last(activity) == (date(2018, 1, 1), date(2018, 1, 1))
    assert clock.process_time() - begun < 2


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=HOURLY;BYHOUR=9,15", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY", "FREQ=YEARLY"])
def test_a_rule_that_began_long_ago_is_quick(rule: str) -> None:
    activity = RepeatedActivity(first=date(1900, 1, 1), at=time(9), rule=rule)
    begun = clock.process_time()
    assert expand([activity], date(2019, 1, 1), date(2019, 12, 31))
    assert clock.process_time() - begun < 0.5


def test_what_takes_whole_days_has_no_time_of_day() -> None:
    activity = RepeatedActivity(first=date(2019, 1, 7), days=2, rule="FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,15;COUNT=3")
    assert [one.key for one in expand([activity], date(2019, 1, 1), date(2019, 12, 31))] == ["2019-01-07", "2019-01-14", "2019-01-21"]
    with pytest.raises(Invalid, match="by the hour"):
        check_rules(RepeatedActivity(first=date(2019, 1, 7), rule="FREQ=HOURLY"))
    hourly = RepeatedActivity(first=date(2019, 1, 7), rule="FREQ=HOURLY;INTERVAL=6;COUNT=8")  # as another program wrote it
    assert [one.key for one in expand([hourly], date(2019, 1, 1), date(2019, 12, 31))] == ["2019-01-07", "2019-01-08"]


def test_a_late_occurrence_does_not_reach_into_the_next_day() -> None:
    activity = RepeatedActivity(first=date(2019, 1, 7), at=time(10), rule="FREQ=DAILY;BYHOUR=10,23")
    assert [one.key for one in expand([activity], date(2019, 1, 9), date(2019, 1, 9))] == ["2019-01-09T10:00:00", "2019-01-09T23:00:00"]


def test_the_end_of_a_rule_that_passes_over_most_days_is_found() -> None:
    activity = RepeatedActivity(first=date(1950, 2, 24), rule="FREQ=DAILY;INTERVAL=100;BYDAY=SU;COUNT=10")
    hundreds = [date(1950, 2, 24) + timedelta(days=100 * number) for number in range(1, 200)]
    assert first_and_last(activity) == (date(1950, 2, 24), [day for day in hundreds if day.weekday() == 6][9])


def test_no_days_at_all_and_the_last_year() -> None:
    activity = RepeatedActivity(first=date(9998, 12, 1), rule="FREQ=WEEKLY")
    assert expand([], date(2019, 1, 1), date(2019, 12, 31)) == []
    assert expand([activity], date(2019, 2, 1), date(2019, 1, 1)) == []
    assert len(expand([activity], date(9999, 1, 1), date.max)) in (51, 52)
    last = RepeatedActivity(first=date(9999, 12, 30), days=2, rule="FREQ=WEEKLY")
    assert expand([last], date(9999, 12, 31), date.max) == []
    assert first_and_last(last) == (date(9999, 12, 30), None)
    early = RepeatedActivity(first=date(1, 1, 1), at=time(9), days=3, rule="FREQ=YEARLY")
    assert [one.first for one in expand([early], date.min, date(3, 1, 2))] == [date(2, 1, 1), date(3, 1, 1)]


def test_a_span_without_end_is_cut_after_two_centuries() -> None:
    activity = RepeatedActivity(first=date(2019, 1, 7), rule="FREQ=WEEKLY")
    begun = clock.process_time()
    found = expand([activity], date.min, date.max)
    assert found[-1].first == date(2219, 1, 4)
    assert clock.process_time() - begun < 3


@pytest.mark.parametrize("year", [1, 2019, 4000, 9998, 9999])
@pytest.mark.parametrize("at", [None, time(10)])
def test_what_lasts_very_long_takes_nothing_from_the_others(year: int, at: time | None) -> None:
    first, last = date(year, 1, 1), date(year, 12, 31)
    ages = made("FREQ=DAILY", date(1900, 1, 1), 365 * 5000, at)
    decade = RepeatedActivity(id="b", first=date(1900, 1, 1), days=3650, at=at, rule="FREQ=YEARLY;INTERVAL=10")
    short = RepeatedActivity(id="c", first=date(1900, 1, 1), days=1, at=at, rule="FREQ=YEARLY")
    found = [one.activity_id for one in expand([ages, decade, short], first, last)]
    assert found.count("a") == (1900 <= year < 6900)
    if 1900 <= year < 9900:
        assert set(found) >= {"b", "c"}
    assert first_and_last(ages)[0] == date(1900, 1, 1)
