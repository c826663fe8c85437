"""Finding a time: 40 cities over 60 days, and a plan of a year with 12 calls.

Cities are spread over the world's time zones and countries.  The package of holidays is loaded before, as it is in a program that has
shown a calendar; what it computes for a year is kept in a run, so the first search of a run is given apart.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

from benchmarks.figure import Figure, Scale, median
from gsef_desktop.domain.call_hours import CallCity, offsets
from gsef_desktop.domain.errors import Cancelled
from gsef_desktop.reference.countries import countries
from gsef_desktop.reference.holidays import HolidayPlace, holidays_in
from gsef_desktop.services.fair_times import find_times, plan_year

SEARCH_LIMIT, PLAN_LIMIT, CANCEL_LIMIT = 300.0, 2.0, 200.0
_CITIES, _CALLS = 40, 12
_FIRST, _LAST = date(2019, 3, 1), date(2019, 4, 29)


def measure(scale: Scale) -> list[Figure]:
    """Three figures: a search, a plan, and how long a plan goes on after Cancel."""
    cities = _cities()
    holidays_in([HolidayPlace("FR")], _FIRST, _LAST, "en")
    begin = time.perf_counter()
    _search(cities)
    first = time.perf_counter() - begin
    runs = max(3, min(scale.runs, 9))
    searches = [_timed(lambda: _search(cities)) for _ in range(runs)]
    plans = [_timed(lambda: _plan(cities)) for _ in range(min(runs, 5))]
    return [
        Figure(
            name="times-search", title=f"Find a time: {_CITIES} cities, 60 days, every 30 minutes", measured=median(searches) * 1000,
            limit=SEARCH_LIMIT, unit="ms", detail={"first_of_a_run_s": first, "slowest_s": max(searches)},
        ),
        Figure(
            name="times-plan", title=f"A plan of the year: {_CALLS} calls of {_CITIES} cities", measured=median(plans), limit=PLAN_LIMIT,
            unit="s", detail={"slowest_s": max(plans)},
        ),
        Figure(
            name="times-cancel", title="Longest time between two looks for Cancel in that plan", measured=_longest_gap(cities) * 1000,
            limit=CANCEL_LIMIT, unit="ms",
        ),
    ]  # fmt: skip


def _cities() -> list[CallCity]:
    """A city for each of 40 countries, one after the other through the list of zones."""
    found: dict[str, CallCity] = {}
    for country in countries().values():
        if country.zones:
            found.setdefault(country.zones[0], CallCity(name=country.code, zone=country.zones[0], country=country.code))
    every = [found[zone] for zone in sorted(found)]
    return every[:: max(1, len(every) // _CITIES)][:_CITIES]


def _search(cities: list[CallCity]) -> None:
    offsets.cache_clear()
    found = find_times(None, cities=cities, first=_FIRST, last=_LAST, minutes=90)
    if len(found.slots) != 60 * 48:
        raise RuntimeError(f"{len(found.slots)} slots")


def _plan(cities: list[CallCity]) -> None:
    offsets.cache_clear()
    plan_year(None, cities=cities, year=2019, minutes=90, calls=_CALLS)


def _longest_gap(cities: list[CallCity]) -> float:
    """How long the plan works at most between two reports, at each of which it can be cancelled."""
    gaps: list[float] = []
    last = time.perf_counter()

    def report(_: float) -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = time.perf_counter()

    plan_year(None, cities=cities, year=2019, minutes=90, calls=_CALLS, report=report)

    def cancel(share: float) -> None:
        if share > 0:
            raise Cancelled

    try:
        plan_year(None, cities=cities, year=2019, minutes=90, calls=_CALLS, report=cancel)
    except Cancelled:
        return max(gaps)
    raise RuntimeError("a plan that was cancelled went on")


def _timed(run: Callable[[], None]) -> float:
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin
