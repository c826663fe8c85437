"""The repetitions that are offered for a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.recurrence_limits import ever_applies
from gsef_desktop.domain.recurrence_presets import preset_of, presets
from gsef_desktop.domain.recurrence_rules import read_rule


@pytest.mark.parametrize(
    ("day", "offered"),
    [
        (
            date(2019, 3, 4),
            ["FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=1MO", "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO",
             "FREQ=YEARLY"],
        ),
        (
            date(2019, 4, 30),
            ["FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYDAY=-1TU", "FREQ=MONTHLY;INTERVAL=3",
             "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TU", "FREQ=YEARLY"],
        ),
    ],
)  # fmt: skip
def test_what_is_offered_fits_the_day(day: date, offered: list[str]) -> None:
    assert [str(one) for one in presets(day)] == offered


@given(st.dates(date(1950, 1, 1), date(2100, 12, 31)))
def test_every_offer_is_different_applies_and_is_recognised(day: date) -> None:
    offered = presets(day)
    assert len(set(offered)) == len(offered)
    for one in offered:
        assert ever_applies(one, day)
        assert preset_of(one, day) == one
        assert preset_of(read_rule(f"{one};COUNT=5"), day) == one


@pytest.mark.parametrize(
    ("rule", "preset"),
    [
        ("FREQ=WEEKLY;BYDAY=MO;WKST=SU;UNTIL=20191231", "FREQ=WEEKLY"), ("FREQ=MONTHLY;BYMONTHDAY=4", "FREQ=MONTHLY"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1", "FREQ=MONTHLY;BYDAY=1MO"), ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=4", "FREQ=YEARLY"),
        ("FREQ=WEEKLY;BYDAY=TU", None), ("FREQ=MONTHLY;BYMONTHDAY=5", None), ("FREQ=WEEKLY;INTERVAL=2", None), ("FREQ=DAILY", None),
    ],
)  # fmt: skip
def test_a_rule_that_says_the_same_is_recognised(rule: str, preset: str | None) -> None:
    found = preset_of(read_rule(rule), date(2019, 3, 4))
    assert (None if found is None else str(found)) == preset
