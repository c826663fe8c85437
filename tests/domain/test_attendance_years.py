"""Attendance over the years."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.attendance_years import AttendanceFilter, YearAttendance, in_order, over_years


def year(who: str, number: int | None, *, body: str = "b", meetings: int = 2, present: int = 1, apologies: int = 0) -> YearAttendance:
    return YearAttendance(
        who=f"organisation:{who}", name=who, body_id=body, body=f"Body {body}", year=number, meetings=meetings, present=present,
        apologies=apologies,
    )  # fmt: skip


ROWS = [year("Béta", 2018, present=2), year("Alpha", 2019), year("Béta", 2019, apologies=1), year("Béta", 2019, body="c", present=0)]


def test_one_line_for_each_who_and_body() -> None:
    found = over_years(ROWS)
    assert [(one.name, one.body_id, one.meetings, one.present) for one in found] == [
        ("Alpha", "b", 2, 1), ("Béta", "b", 4, 3), ("Béta", "c", 2, 0),
    ]  # fmt: skip
    assert [one.year for one in found[1].years] == [2018, 2019]
    assert found[1].share == Fraction(3, 4)
    assert found[1].apologies == 1


def test_filters_by_body_year_and_words() -> None:
    assert [one.name for one in over_years(ROWS, AttendanceFilter(bodies=frozenset("c")))] == ["Béta"]
    assert [(one.name, one.meetings) for one in over_years(ROWS, AttendanceFilter(years=frozenset({2018})))] == [("Béta", 2)]
    assert [one.body_id for one in over_years(ROWS, AttendanceFilter(text="beta BODY c"))] == ["c"]


def test_order_by_any_column() -> None:
    found = over_years(ROWS)
    assert [one.present for one in in_order(found, "present", descending=True)] == [3, 1, 0]
    assert [one.name for one in in_order(found, "share")] == ["Béta", "Alpha", "Béta"]
    with pytest.raises(KeyError):
        in_order(found, "nothing")


@given(
    st.lists(
        st.builds(year, st.sampled_from(["Alpha", "Beta"]), st.none() | st.integers(2015, 2019), body=st.sampled_from("bc")), max_size=12
    ),
    st.frozensets(st.integers(2015, 2019)),
)
def test_nothing_is_lost_or_counted_twice(rows: list[YearAttendance], years: frozenset[int]) -> None:
    wanted = [row for row in rows if not years or row.year in years]
    assert sum(one.meetings for one in over_years(rows, AttendanceFilter(years=years))) == sum(row.meetings for row in wanted)
