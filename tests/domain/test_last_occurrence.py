"""The last occurrence by arithmetic is the one that expanding the rule finds."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.last_occurrence import Ends, quick_ends
from gsef_desktop.domain.repetition import RepeatedActivity
from gsef_desktop.interchange.recurrence import first_and_last

RULES = st.one_of(
    st.sampled_from(["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"]),
    st.builds(
        lambda days, start: f"FREQ=WEEKLY;BYDAY={','.join(days)};WKST={start}",
        st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, max_size=4, unique=True),
        st.sampled_from(["MO", "SU", "WE"]),
    ),
    st.builds(
        lambda number, day: f"FREQ=MONTHLY;BYDAY={number}{day}", st.sampled_from([1, 2, 4, 5, -1, -2]), st.sampled_from(["MO", "SU"])
    ),
    st.builds(lambda day: f"FREQ=MONTHLY;BYMONTHDAY={day}", st.integers(1, 31)),
)
ENDS = st.one_of(
    st.just(""),
    st.integers(1, 30).map(lambda count: f";COUNT={count}"),
    st.dates(date(2024, 1, 1), date(2029, 12, 31)).map(lambda day: f";UNTIL={day:%Y%m%d}"),
    st.dates(date(2024, 1, 1), date(2029, 12, 31)).map(lambda day: f";UNTIL={day:%Y%m%d}T083000Z"),
)


@given(
    RULES, ENDS, st.integers(1, 3), st.dates(date(2024, 1, 1), date(2025, 12, 31)), st.integers(1, 3),
    st.sampled_from([None, time(0), time(9), time(23, 30)]), st.sampled_from([None, "Europe/Paris", "America/Montreal"]),
)  # fmt: skip
@settings(max_examples=400)
def test_arithmetic_and_expansion_agree(
    rule: str, end: str, interval: int, first: date, days: int, at: time | None, zone: str | None
) -> None:
    activity = RepeatedActivity(first=first, days=days, at=at, zone=zone, rule=f"{rule};INTERVAL={interval}{end}")
    found = quick_ends(activity)
    if found is not None:
        assert found == first_and_last(activity)


@pytest.mark.parametrize(
    ("rule", "last"),
    [
        ("FREQ=WEEKLY;COUNT=5", date(2025, 2, 3)),
        ("FREQ=WEEKLY;INTERVAL=2;UNTIL=20250215", date(2025, 2, 3)),
        ("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4", date(2025, 1, 15)),
        ("FREQ=MONTHLY;BYDAY=1MO;COUNT=3", date(2025, 3, 3)),
        ("FREQ=MONTHLY;UNTIL=20250505", date(2025, 4, 6)),
        ("FREQ=YEARLY;COUNT=2", date(2026, 1, 6)),
        ("FREQ=DAILY;UNTIL=20250110T000000Z", date(2025, 1, 10)),
        ("FREQ=MONTHLY", None),
    ],
)
def test_plain_rules_need_no_expansion(rule: str, last: date | None) -> None:
    assert quick_ends(RepeatedActivity(first=date(2025, 1, 6), rule=rule)) == Ends(date(2025, 1, 6), last)


OTHERS: list[dict[str, object]] = [
    {"rule": "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"},
    {"rule": "FREQ=WEEKLY;BYDAY=TU"},
    {"rule": "FREQ=WEEKLY\nFREQ=DAILY"},
    {"rule": ""},
    {"rule": "nonsense"},
    {"rule": "FREQ=WEEKLY", "dates": ("2025-01-09",)},
    {"rule": "FREQ=WEEKLY", "exceptions": ("2025-01-06",)},
    {"rule": "FREQ=WEEKLY;COUNT=2", "exceptions": ("2025-01-13T10:00:00",)},
    {"rule": "FREQ=WEEKLY;UNTIL=20240101"},
    {"rule": "FREQ=YEARLY;COUNT=9999;INTERVAL=9"},
]


@pytest.mark.parametrize("fields", OTHERS)
def test_anything_else_is_left_to_expansion(fields: dict[str, object]) -> None:
    assert quick_ends(RepeatedActivity(first=date(2025, 1, 6), **fields)) is None  # type: ignore[arg-type]
