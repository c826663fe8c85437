"""Reading and writing rules of repetition, what is refused, and what a rule becomes when its first day moves."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.recurrence_limits import ever_applies
from gsef_desktop.domain.recurrence_rules import Frequency, Rule, RuleDay, ending_at, local_until, read_rule, read_rules, write_rules
from gsef_desktop.domain.recurrence_shift import shifted
from gsef_desktop.domain.repetition import read_start


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("FREQ=MONTHLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=1MO"),
        ("rrule:byday=+1mo;freq=monthly;interval=1", "FREQ=MONTHLY;BYDAY=1MO"),
        ("FREQ=YEARLY;BYMONTH=3,9;BYDAY=-1FR;UNTIL=20251231T235959Z", "FREQ=YEARLY;BYMONTH=3,9;BYDAY=-1FR;UNTIL=20251231T235959Z"),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,TU,MO;COUNT=7;", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;WKST=SU;COUNT=7"),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;BYHOUR=9;BYMINUTE=30", "FREQ=MONTHLY;BYHOUR=9;BYMINUTE=30;BYDAY=MO,TU;BYSETPOS=-1"),
    ],
)
def test_a_rule_is_read_and_written(text: str, again: str) -> None:
    assert str(read_rule(text)) == again
    assert read_rule(again) == read_rule(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is needed"), ("FREQ=MINUTELY", "by the second or the minute"), ("FREQ=SECONDLY;COUNT=5", "by the second"),
        ("BYDAY=MO", "by what it repeats"), ("FREQ=FORTNIGHTLY", "by what it repeats"), ("FREQ=DAILY;COUNT=0", "COUNT must be"),
        ("FREQ=DAILY;COUNT=99999999999", "COUNT must be"), ("FREQ=DAILY;INTERVAL=-1", "INTERVAL must be"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20200101", "not both"), ("FREQ=DAILY;UNTIL=20190230", "UNTIL must be"),
        ("FREQ=DAILY;UNTIL=2019-12-31", "UNTIL must be"), ("FREQ=WEEKLY;BYDAY=1MO", "counted day"), ("FREQ=WEEKLY;BYDAY=XX", "BYDAY takes"),
        ("FREQ=MONTHLY;BYDAY=0MO", "BYDAY takes"), ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY takes"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "takes"),
        ("FREQ=MONTHLY;BYMONTHDAY=", "no value"), ("FREQ=WEEKLY;BYMONTHDAY=3", "does not go"),
        ("FREQ=MONTHLY;BYWEEKNO=3", "BYWEEKNO needs"),
        ("FREQ=MONTHLY;BYYEARDAY=3", "BYYEARDAY needs"), ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS chooses"),
        ("FREQ=DAILY;FREQ=DAILY", "twice"),
        ("FREQ=DAILY;X-A=3", "is no part"), ("FREQ=DAILY;WKST=3", "WKST takes"), ("FREQ=HOURLY;BYMINUTE=0,20,40", "times a day"),
        ("FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9;BYMINUTE=1,2,3,4,5,6", "times a day"), ("\n".join(["FREQ=DAILY"] * 21), "too many"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(text: str, why: str) -> None:
    with pytest.raises(Invalid, match=why):
        read_rules(text) if text.count("FREQ") > 2 else read_rule(text)


@given(st.text(alphabet="FREQ=DAILYWKMONTH;BYSTP,0123-+UCX\n ", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        rules = read_rules(text)
    except Invalid:
        return
    assert read_rules(write_rules(rules)) == rules


def test_the_end_is_a_day_or_a_moment_in_the_zone() -> None:
    assert local_until(read_rule("FREQ=DAILY;UNTIL=20191231"), "Asia/Seoul") == date(2019, 12, 31)
    assert local_until(read_rule("FREQ=DAILY;UNTIL=20191231T150000Z"), "Asia/Seoul") == datetime.fromisoformat("2020-01-01T00:00:00")
    assert local_until(read_rule("FREQ=DAILY;UNTIL=20191231T150000"), None) == datetime.fromisoformat("2019-12-31T15:00:00")
    assert local_until(read_rule("FREQ=DAILY"), None) is None
    rule = Rule(frequency=Frequency.DAILY, count=4)
    assert str(ending_at(rule, date(2019, 12, 31), None)) == "FREQ=DAILY;UNTIL=20191231"
    assert str(ending_at(rule, datetime.fromisoformat("2019-07-01T10:00:00"), "Asia/Seoul")) == "FREQ=DAILY;UNTIL=20190701T010000Z"
    assert str(ending_at(rule, datetime.fromisoformat("2019-07-01T10:00:00"), "Nowhere/City")) == "FREQ=DAILY;UNTIL=20190701T100000"


@pytest.mark.parametrize(
    ("rule", "before", "after", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,TH", "2019-01-07", "2019-01-08", "FREQ=WEEKLY;BYDAY=TU,FR"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", "2019-01-07", "2019-01-08", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;WKST=TU"),
        ("FREQ=WEEKLY;BYDAY=MO", "2019-01-07", "2019-01-21", "FREQ=WEEKLY;BYDAY=MO"),
        ("FREQ=MONTHLY;BYDAY=1MO", "2019-03-04", "2019-03-13", "FREQ=MONTHLY;BYDAY=2WE"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2019-03-29", "2019-03-28", "FREQ=MONTHLY;BYDAY=-1TH"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2019-03-29", "2019-03-20", "FREQ=MONTHLY;BYDAY=3WE"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1", "2019-03-04", "2019-03-12", "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2019-03-31", "2019-04-30", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2019-03-31", "2019-03-30", "FREQ=MONTHLY;BYMONTHDAY=30"),
        ("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=5", "2019-03-05", "2019-04-06", "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=6"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=2TU", "2019-03-12", "2019-05-20", "FREQ=YEARLY;BYMONTH=5;BYDAY=3MO"),
        ("FREQ=YEARLY;BYYEARDAY=32", "2019-02-01", "2019-02-02", "FREQ=YEARLY;BYYEARDAY=33"),
        ("FREQ=MONTHLY;BYDAY=1MO,3MO", "2019-03-04", "2019-03-05", "FREQ=MONTHLY;BYDAY=1MO,3MO"),
        ("FREQ=DAILY;INTERVAL=3", "2019-03-04", "2019-03-05", "FREQ=DAILY;INTERVAL=3"),
    ],
)
def test_a_rule_goes_along_with_its_first_day(rule: str, before: str, after: str, expected: str) -> None:
    assert str(shifted(read_rule(rule), date.fromisoformat(before), date.fromisoformat(after))) == expected
    assert shifted(read_rule(rule), date.fromisoformat(before), date.fromisoformat(before)) == read_rule(rule)


def test_rare_rules_apply_and_impossible_ones_do_not() -> None:
    start = date(2018, 1, 1)
    for rare in ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=MONTHLY;BYMONTH=2;BYDAY=5MO", "FREQ=YEARLY;BYWEEKNO=53",
                 "FREQ=YEARLY;BYDAY=53MO", "FREQ=DAILY;INTERVAL=10;BYDAY=MO", "FREQ=YEARLY;BYMONTHDAY=-31"):  # fmt: skip
        assert ever_applies(read_rule(rare), start), rare
    assert not ever_applies(read_rule("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29"), start)


def test_an_occurrence_is_named_by_its_start() -> None:
    assert read_start("2019-03-04") == date(2019, 3, 4)
    assert read_start("2019-03-04T10:00") == datetime.fromisoformat("2019-03-04T10:00:00")
    assert RuleDay(0) < RuleDay(1)
    with pytest.raises(Invalid):
        read_start("first Monday")
