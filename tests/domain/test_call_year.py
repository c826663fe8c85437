"""The year's calls: plans against every combination there is, their price, progress and Cancel."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.call_hours import HOUR, CallCity
from gsef_desktop.domain.call_year import Ledger, LedgerCall, plan_calls, spans_of_year
from gsef_desktop.domain.errors import Cancelled, Invalid
from gsef_desktop.domain.fair_times import added, all_slots, leximin

CITIES = tuple(
    CallCity(name=zone, zone=zone) for zone in ("Asia/Seoul", "America/Toronto", "Europe/Madrid", "America/Mexico_City")
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from(CITIES), min_size=2, max_size=4, unique=True),
    st.lists(st.integers(0, 300), min_size=1, max_size=2),
    st.sampled_from([60, 90, 120]),
    st.lists(st.integers(0, 20).map(lambda hours: hours * HOUR), min_size=4, max_size=4),
)
def test_a_short_plan_is_the_fairest_of_all_combinations(
    cities: list[CallCity], offsets: list[int], minutes: int, before: list[int]
) -> None:
    days = [date(2019, 1, 1) + timedelta(days=number) for number in offsets]
    carried = tuple(before[: len(cities)])
    plan = plan_calls(cities, spans=[(day, day) for day in days], minutes=minutes, step=60, carried=carried)
    every = [all_slots(cities, first=day, last=day, minutes=minutes, step=60) for day in days]
    sums = []
    for chosen in product(*every):
        gathered = carried
        for slot in chosen:
            gathered = added(gathered, slot.burdens)
        sums.append(leximin(gathered))
    assert plan.exact
    assert leximin(plan.borne) == min(sums)
    assert plan.total - plan.price == pytest.approx(sum(min(slot.total for slot in slots) for slots in every))


def test_twelve_calls_are_evener_than_the_fairest_call_twelve_times_and_say_what_that_costs() -> None:
    plan = plan_calls(CITIES, spans=spans_of_year(2019, 12), minutes=120)
    assert len(plan.slots) == 12
    assert max(plan.borne) < max(plan.cheapest_borne)
    assert plan.price > 0
    assert plan.total == pytest.approx(sum(plan.borne) / HOUR)
    for slot, (first, last) in zip(plan.slots, spans_of_year(2019, 12), strict=True):
        assert first <= slot.start.date() <= last


def test_what_a_city_has_borne_is_made_good() -> None:
    pair = CITIES[:2]
    plain = plan_calls(pair, spans=spans_of_year(2019, 2), minutes=60)
    burdened = plan_calls(pair, spans=spans_of_year(2019, 2), minutes=60, carried=(40 * HOUR, 0))
    assert sum(slot.burdens[0] for slot in burdened.slots) < sum(slot.burdens[0] for slot in plain.slots) or plain.borne[0] == 0
    assert burdened.borne[0] == 40 * HOUR


def test_the_parts_of_a_year_cover_it_without_a_gap() -> None:
    for calls in (1, 4, 7, 12):
        spans = spans_of_year(2020, calls)
        assert spans[0][0] == date(2020, 1, 1)
        assert spans[-1][1] == date(2020, 12, 31)
        assert all(later[0] - earlier[1] == timedelta(days=1) for earlier, later in pairwise(spans))


def test_what_is_left_of_a_year_is_parted_too() -> None:
    assert spans_of_year(2019, 2, after=date(2019, 12, 27)) == [
        (date(2019, 12, 28), date(2019, 12, 29)), (date(2019, 12, 30), date(2019, 12, 31)),
    ]  # fmt: skip
    assert spans_of_year(2019, 1, after=date(2018, 5, 5)) == [(date(2019, 1, 1), date(2019, 12, 31))]
    for calls, after in ((3, date(2019, 12, 29)), (1, date(2019, 12, 31))):
        with pytest.raises(Invalid):
            spans_of_year(2019, calls, after=after)


@pytest.mark.parametrize("calls", [0, 61])
def test_a_plan_has_a_number_of_calls_that_makes_sense(calls: int) -> None:
    with pytest.raises(Invalid):
        spans_of_year(2019, calls)
    with pytest.raises(Invalid):
        plan_calls(CITIES, spans=[(date(2019, 1, 1), date(2019, 1, 1))] * calls, minutes=60)


def test_a_plan_tells_how_far_it_is_and_stops_when_it_is_told_to() -> None:
    told: list[float] = []
    plan_calls(CITIES, spans=spans_of_year(2019, 4), minutes=60, report=told.append)
    assert told[-1] == 1
    assert told == sorted(told)
    assert len(told) > 4

    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        plan_calls(CITIES, spans=spans_of_year(2019, 4), minutes=60, report=stop)


def test_a_ledger_adds_up_what_each_city_bore_and_can_leave_a_meeting_out() -> None:
    start = datetime(2019, 1, 30, 12, tzinfo=UTC)
    calls = (
        LedgerCall(meeting_id="a", title="A", day=date(2019, 1, 30), start=start, minutes=60, burdens=(HOUR, None)),
        LedgerCall(meeting_id="b", title="B", day=date(2019, 4, 25), start=start, minutes=60, burdens=(2 * HOUR, 3 * HOUR)),
    )
    ledger = Ledger(year=2019, cities=CITIES[:2], calls=calls)
    assert ledger.borne() == (3 * HOUR, 3 * HOUR)
    assert ledger.borne(without="b") == (HOUR, 0)
