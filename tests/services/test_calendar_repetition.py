"""Rules of other programs: their ends, and that none of them can take for ever."""

from __future__ import annotations

from datetime import date, time

import pytest

from gsef_desktop.domain.calendar_file import CalendarEvent
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import calendar_repetition
from gsef_desktop.services.calendar_repetition import Repetitions

CALL = TimeFrame(
    earliest=date(2025, 3, 6), latest=date(2025, 3, 6), precision=Precision.DAY, start_time=time(10), end_time=time(11), zone="UTC"
)


def ends(rule: str, *, dates: tuple[str, ...] = (), exceptions: tuple[str, ...] = ()) -> tuple[date, date | None]:
    made = Repetitions().of(CalendarEvent(uid="u", time=CALL, rule=rule, dates=dates, exceptions=exceptions), "a")
    assert made is not None
    return made.first, made.last


def test_plain_rules_and_others_have_their_ends() -> None:
    assert ends("FREQ=WEEKLY;COUNT=3") == (date(2025, 3, 6), date(2025, 3, 20))
    assert ends("FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1;COUNT=3") == (date(2025, 3, 6), date(2025, 5, 1))
    assert ends("", dates=("2025-04-01T10:00:00",)) == (date(2025, 3, 6), date(2025, 4, 1))
    assert ends("FREQ=DAILY;COUNT=3", exceptions=("2025-03-08T10:00:00",)) == (date(2025, 3, 6), date(2025, 3, 7))
    assert ends("FREQ=DAILY")[1] is None


@pytest.mark.parametrize(
    "rule", ["FREQ=HOURLY;COUNT=100000", "FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,20,40;UNTIL=20990101"]
)
def test_a_rule_that_never_seems_to_end_is_not_followed(rule: str) -> None:
    assert ends(rule) == (date(2025, 3, 6), None)


def test_all_rules_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_repetition, "MOST_OF_ALL", 250)
    repetitions = Repetitions()
    event = CalendarEvent(uid="u", time=CALL, rule="FREQ=DAILY;BYHOUR=10;COUNT=100")
    found = [made.last for number in range(4) if (made := repetitions.of(event, str(number))) is not None]
    assert found == [date(2025, 6, 13), date(2025, 6, 13), None, None]


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY;BYMONTHDAY=1", "nonsense", "FREQ=DAILY;COUNT=200000"])
def test_a_rule_that_cannot_be_read_is_kept_and_takes_place_once(rule: str) -> None:
    made = Repetitions().of(CalendarEvent(uid="u", time=CALL, rule=rule), "a")
    assert made is not None
    assert (made.rule, made.first, made.last) == (rule, date(2025, 3, 6), date(2025, 3, 6))


def test_what_is_no_repetition() -> None:
    repetitions = Repetitions()
    assert repetitions.of(CalendarEvent(uid="u", time=CALL), "a") is None
    assert repetitions.of(CalendarEvent(uid="u", rule="FREQ=DAILY"), "a") is None
    assert repetitions.of(CalendarEvent(uid="u", time=CALL, rule="FREQ=DAILY", occurrence="2025-03-06T10:00:00"), "a") is None
