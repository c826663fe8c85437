"""Fair times for calls: burdens against a clock that is read minute by minute, ranking, clock changes, and why."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.call_hours import (
    HOUR,
    USUAL_WEIGHTS,
    CallCity,
    HourKind,
    HourWeights,
    burden,
    local_hours,
    offsets,
    points,
    seconds_of,
)
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.fair_times import Slot, all_slots, compare, explain, leximin, rank_slots, slot_at

SEOUL, MONTREAL, BILBAO, BAMAKO, MEXICO = CITIES = tuple(
    CallCity(name=name, zone=zone)
    for name, zone in (
        ("Seoul", "Asia/Seoul"), ("Montréal", "America/Toronto"), ("Bilbao", "Europe/Madrid"), ("Bamako", "Africa/Bamako"),
        ("Mexico City", "America/Mexico_City"),
    )
)  # fmt: skip
ZONES = (
    "Asia/Seoul", "America/Toronto", "Europe/Madrid", "Africa/Bamako", "America/Mexico_City", "Asia/Kathmandu", "Australia/Lord_Howe",
    "Africa/Casablanca", "America/St_Johns", "Pacific/Apia", "UTC",
)  # fmt: skip


def weight_at(city: CallCity, weights: HourWeights, instant: datetime) -> int:
    """What an hour weighs at an instant, straight from the sentence in which the rule is given."""
    local = instant.astimezone(ZoneInfo(city.zone))
    hour = local.hour
    if 9 <= hour < 18:
        weight = weights.working
    elif hour == 8 or 18 <= hour < 20:
        weight = weights.near
    elif hour == 7 or 20 <= hour < 22:
        weight = weights.outer
    elif hour in (6, 22):
        weight = weights.uncomfortable
    elif hour in (5, 23):
        weight = weights.late
    else:
        weight = weights.night
    return weight + (weights.day_off if local.date() in city.days_off else 0)


def naive(city: CallCity, weights: HourWeights, start: datetime, minutes: int) -> int:
    return sum(60 * weight_at(city, weights, start + timedelta(minutes=minute)) for minute in range(minutes))


def days_off_around(day: date) -> st.SearchStrategy[frozenset[date]]:
    return st.frozensets(st.integers(-2, 4).map(lambda number: day + timedelta(days=number)), max_size=4)


@st.composite
def calls(draw: st.DrawFn) -> tuple[list[CallCity], HourWeights, date, int, int]:
    """Cities with days off, weights, a first day near a change of clocks or not, a length and a grid."""
    near = draw(
        st.sampled_from([date(2019, 3, 31), date(2019, 10, 27), date(2022, 3, 27), date(2022, 10, 30), date(2022, 4, 3), date(2023, 4, 2)])
    )
    first = near + timedelta(days=draw(st.integers(-2, 1)))
    cities = [
        CallCity(name=zone, zone=zone, days_off=draw(days_off_around(first)))
        for zone in draw(st.lists(st.sampled_from(ZONES), min_size=1, max_size=4, unique=True))
    ]
    weight = st.integers(0, 12)
    weights = draw(
        st.builds(HourWeights, working=weight, near=weight, outer=weight, uncomfortable=weight, late=weight, night=weight, day_off=weight)
    )
    return cities, weights, first, draw(st.integers(1, 300)), draw(st.sampled_from([15, 30, 60]))


@settings(max_examples=40, deadline=None)
@given(calls())
def test_every_slot_costs_what_a_clock_read_minute_by_minute_says(call: tuple[list[CallCity], HourWeights, date, int, int]) -> None:
    cities, weights, first, minutes, step = call
    slots = all_slots(cities, first=first, last=first + timedelta(days=1), minutes=minutes, step=step, weights=weights)
    begin = datetime(first.year, first.month, first.day, tzinfo=UTC)
    assert [slot.start for slot in slots] == [begin + timedelta(minutes=number * step) for number in range(2 * 24 * 60 // step)]
    for slot in slots[:: 7 if step < 60 else 3]:
        assert slot.burdens == tuple(naive(city, weights, slot.start, minutes) for city in cities)


@settings(max_examples=60, deadline=None)
@given(calls(), st.integers(0, 24 * 60))
def test_one_time_off_the_grid_costs_the_same_as_minute_by_minute(
    call: tuple[list[CallCity], HourWeights, date, int, int], minute: int
) -> None:
    cities, weights, first, minutes, _ = call
    start = datetime(first.year, first.month, first.day, tzinfo=UTC) + timedelta(minutes=minute)
    expected = tuple(naive(city, weights, start, minutes) for city in cities)
    assert slot_at(cities, start=start, minutes=minutes, weights=weights).burdens == expected


@given(st.lists(st.lists(st.integers(0, 9), min_size=3, max_size=3), min_size=1, max_size=12), st.integers(1, 12))
def test_the_fairest_slot_is_one_that_no_other_beats_at_the_worst_off_then_at_the_next(burdens: list[list[int]], top: int) -> None:
    zero = datetime(2019, 1, 28, tzinfo=UTC)
    slots = [Slot(start=zero + timedelta(hours=hour), minutes=60, burdens=tuple(each)) for hour, each in enumerate(burdens)]
    ranked = rank_slots(slots)
    for better, worse in itertools.pairwise(ranked):
        ones, others = sorted(better.burdens), sorted(worse.burdens)
        while ones and ones[-1] == others[-1]:
            ones.pop()
            others.pop()
        assert (ones[-1] < others[-1]) if ones else better.start < worse.start
    assert rank_slots(slots, top=top) == ranked[:top]


def test_what_was_borne_before_counts_where_it_is_given() -> None:
    zero = datetime(2019, 1, 28, tzinfo=UTC)
    one = Slot(start=zero, minutes=60, burdens=(4, 0))
    other = Slot(start=zero + timedelta(hours=1), minutes=60, burdens=(0, 5))
    assert rank_slots([one, other]) == [one, other]
    assert rank_slots([one, other], carried=(6, 0)) == [other, one]


def test_the_call_of_the_30th_of_january_2019() -> None:
    slot = slot_at(CITIES, start=datetime(2019, 1, 30, 12, tzinfo=UTC), minutes=120)
    assert [points(each) for each in slot.burdens] == [2 + 4, 2 + 1, 0, 0, 4 + 2]
    assert (slot.worst, slot.total) == (6, 15)
    assert [city.local(slot.start).strftime("%H:%M") for city in CITIES] == ["21:00", "07:00", "13:00", "12:00", "06:00"]


def test_parts_of_hours_count_as_parts() -> None:
    slot = slot_at([BAMAKO], start=datetime(2019, 1, 30, 17, 50, tzinfo=UTC), minutes=25)
    assert slot.burdens == (15 * 60 * 1,)
    assert slot.worst == 0.25


def test_a_day_off_is_that_of_the_citys_own_date() -> None:
    monday_off = CallCity(name="Seoul", zone="Asia/Seoul", days_off=frozenset({date(2019, 2, 4)}))
    before, after = datetime(2019, 2, 3, 14, tzinfo=UTC), datetime(2019, 2, 3, 15, tzinfo=UTC)  # 23:00 and 00:00 in Seoul
    assert slot_at([monday_off], start=before, minutes=60).worst == 6
    assert slot_at([monday_off], start=after, minutes=60).worst == 12


@pytest.mark.parametrize(
    ("zone", "change", "before", "after"),
    [
        # In the time zone database Europe changed on 31 March and 27 October 2019; 27 March and 30 October are the Sundays of 2022.
        ("Europe/Madrid", datetime(2019, 3, 31, 1, tzinfo=UTC), 1, 2),
        ("Europe/Madrid", datetime(2019, 10, 27, 1, tzinfo=UTC), 2, 1),
        ("Europe/Madrid", datetime(2022, 3, 27, 1, tzinfo=UTC), 1, 2),
        ("Europe/Madrid", datetime(2022, 10, 30, 1, tzinfo=UTC), 2, 1),
        ("America/Toronto", datetime(2019, 3, 10, 7, tzinfo=UTC), -5, -4),
        ("America/Mexico_City", datetime(2022, 4, 3, 8, tzinfo=UTC), -6, -5),
        ("America/Mexico_City", datetime(2022, 10, 30, 7, tzinfo=UTC), -5, -6),
    ],
)
def test_clocks_change_on_the_second(zone: str, change: datetime, before: int, after: int) -> None:
    begin, end = seconds_of(change - timedelta(days=3)), seconds_of(change + timedelta(days=3))
    assert offsets(zone, begin, end) == ((begin, before * HOUR), (seconds_of(change), after * HOUR))


def test_mexico_has_no_summer_time_after_2022() -> None:
    begin, end = seconds_of(datetime(2022, 11, 1, tzinfo=UTC)), seconds_of(datetime(2024, 12, 31, tzinfo=UTC))
    assert offsets("America/Mexico_City", begin, end) == ((begin, -6 * HOUR),)
    summer = [slot_at([MEXICO], start=datetime(year, 7, 5, 13, tzinfo=UTC), minutes=60).worst for year in (2022, 2023)]
    assert summer == [1, 2]  # 08:00 while there was summer time, 07:00 since


def test_an_hour_that_comes_twice_counts_twice_and_one_that_is_left_out_not_at_all() -> None:
    long_night = (seconds_of(datetime(2019, 10, 26, 22, tzinfo=UTC)), seconds_of(datetime(2019, 10, 27, 4, tzinfo=UTC)))
    assert points(burden(BILBAO, USUAL_WEIGHTS, *long_night)) == 60  # 00:00 to 05:00 by the clock is six hours
    assert [hour.local.hour for hour in local_hours(BILBAO, *long_night)] == [0, 1, 2, 2, 3, 4]
    short_night = (seconds_of(datetime(2019, 3, 30, 23, tzinfo=UTC)), seconds_of(datetime(2019, 3, 31, 3, tzinfo=UTC)))
    assert points(burden(BILBAO, USUAL_WEIGHTS, *short_night)) == 40
    assert [hour.local.hour for hour in local_hours(BILBAO, *short_night)] == [0, 1, 3, 4]


def test_the_hours_of_a_zone_with_quarters_are_cut_where_its_clock_says() -> None:
    kathmandu = CallCity(name="Kathmandu", zone="Asia/Kathmandu")
    begin = seconds_of(datetime(2019, 1, 28, tzinfo=UTC))
    hours = list(local_hours(kathmandu, begin, begin + 2 * HOUR))
    assert [(hour.end - hour.start) // 60 for hour in hours] == [15, 60, 45]
    assert [hour.kind for hour in hours] == [HourKind.LATE, HourKind.UNCOMFORTABLE, HourKind.OUTER]


def test_reasons_are_given_in_words() -> None:
    def why(hour: int, minutes: int = 60, cities: tuple[CallCity, ...] = CITIES) -> list[str]:
        start = datetime(2019, 1, 30, hour, tzinfo=UTC)
        return [str(each) for each in explain(cities, slot_at(cities, start=start, minutes=minutes))]

    assert why(12, 120) == ["Nobody at night, but until 23:00 in Seoul"]
    assert why(12) == ["Nobody at night, but from 06:00 in Mexico City"]
    assert why(14) == ["Night in Seoul"]
    assert why(4) == ["Night in Montréal, Bilbao, Bamako"]
    assert why(10, cities=(BILBAO, BAMAKO)) == ["Working hours in every city"]
    assert why(8, cities=(BILBAO, BAMAKO)) == ["Early or in the evening in Bamako"]
    off = CallCity(name="Bilbao", zone="Europe/Madrid", days_off=frozenset({date(2019, 1, 30)}))
    assert why(10, cities=(off, BAMAKO)) == ["Working hours in every city", "A weekend or a holiday in Bilbao"]


def test_it_says_why_a_slot_stands_before_the_next() -> None:
    zero = datetime(2019, 1, 28, tzinfo=UTC)

    def slot(*hours: int) -> Slot:
        return Slot(start=zero, minutes=60, burdens=tuple(HOUR * each for each in hours))

    assert str(compare(CITIES[:2], slot(3, 1), slot(2, 4))) == "The worst-off city bears 3, in the next one 4"
    assert "place 2 bears 1, in the next one 2" in str(compare(CITIES[:2], slot(3, 1), slot(2, 3)))
    assert str(compare(CITIES[:2], slot(3, 1), slot(1, 3))) == "As fair as the next one, and earlier"
    assert leximin((1, 3, 2)) == (3, 2, 1)


@pytest.mark.parametrize(
    "wrong",
    [
        {"minutes": 0}, {"minutes": 24 * 60 + 1}, {"step": 7}, {"last": date(2019, 1, 27)}, {"last": date(2021, 1, 27)}, {"cities": ()},
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_with_a_remedy(wrong: dict[str, object]) -> None:
    good: dict[str, object] = {"cities": CITIES, "first": date(2019, 1, 28), "last": date(2019, 1, 28), "minutes": 60, "step": 30}
    values = good | wrong
    cities = values.pop("cities")
    with pytest.raises(Invalid) as refused:
        all_slots(cities, **values)  # type: ignore[arg-type]
    assert refused.value.remedy is not None


@pytest.mark.parametrize("weight", [-1, 101])
def test_a_weight_is_a_whole_number_from_nothing_to_a_hundred(weight: int) -> None:
    with pytest.raises(Invalid):
        HourWeights(night=weight)
