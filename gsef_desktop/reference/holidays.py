"""Public holidays of countries and of their parts, by the `holidays` package; it is imported with the first question."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from gsef_desktop.reference.countries import countries


class HolidayPlace(NamedTuple):
    """Where holidays are asked for: a country (ISO 3166-1) and, where it matters, a part of it (the end of its ISO 3166-2 code)."""

    country: str
    subdivision: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A public holiday.  `places` are the codes of where it is one, such as "CH", "QC"."""

    day: date
    name: str
    places: tuple[str, ...]

    @property
    def where(self) -> str:
        """The places in one text, such as "CH, FR"."""
        return ", ".join(self.places)


def holidays_in(places: Collection[HolidayPlace], first: date, last: date, language: str) -> list[Holiday]:
    """The public holidays of some places from `first` to `last` (inclusive), by day and name.

    Names are in `language` (ISO 639-1) where the package has them so, else in English, else as the country has them.  A holiday of the
    same name in several places is one.  A holiday that only a part of a country keeps is that part's.  Unknown places have none.
    """
    found: dict[tuple[date, str], list[str]] = {}
    for place in sorted(set(places), key=lambda each: (each.country, each.subdivision or "")):
        for year in range(first.year, last.year + 1):
            national = _holidays(place.country, None, year, language)
            own = _holidays(place.country, place.subdivision, year, language) if place.subdivision else national
            for day, name in own.items():
                if first <= day <= last:
                    codes = found.setdefault((day, name), [])
                    code = place.country if day in national else _code_of_part(place)
                    if code not in codes:
                        codes.append(code)
    return [Holiday(day=day, name=name, places=tuple(codes)) for (day, name), codes in sorted(found.items())]


@lru_cache(maxsize=512)
def weekends_in(country: str | None, first: date, last: date) -> frozenset[date]:
    """The days of weekends from `first` to `last` (inclusive) in a country (ISO 3166-1), as they were in each year.

    Saturdays and Sundays where the country is not known.
    """
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    keeps = _weekend(country) if country else None
    return frozenset(day for day in days if (keeps(day) if keeps is not None else day.weekday() >= 5))


@lru_cache(maxsize=256)
def _weekend(country: str) -> Callable[[date], bool] | None:
    """Tells whether a day is one of a weekend; None for a country that the package does not have."""
    import holidays

    try:
        found: Callable[[date], bool] = holidays.country_holidays(country, expand=False).is_weekend
    except NotImplementedError:
        return None
    return found


def _code_of_part(place: HolidayPlace) -> str:
    """The code of a part of a country; alone where people write it so and no country has the same: "QC", but "US-CA" and "CH-GE"."""
    part = place.subdivision or ""
    return part if place.country in ("CA", "US") and part not in countries() else f"{place.country}-{part}"


@lru_cache(maxsize=512)
def _holidays(country: str, subdivision: str | None, year: int, language: str) -> MappingProxyType[date, str]:
    """The public holidays of a year; of the whole country where its part is unknown, none where the country or the year is."""
    import holidays

    try:
        made = holidays.country_holidays(country, subdiv=subdivision, years=year, language=_language(country, language))
    except NotImplementedError:  # it knows no such place
        return _holidays(country, None, year, language) if subdivision else MappingProxyType({})
    except (ValueError, OverflowError):  # a year for which it cannot compute, such as one beyond a table of moons
        return MappingProxyType({})
    return MappingProxyType({day: "; ".join(made.get_list(day)) for day in sorted(made) if day.year == year})


@lru_cache(maxsize=256)
def _language(country: str, language: str) -> str | None:
    """The package's code of a language, such as "en_US"; English for one that it does not have for a country, None where neither."""
    import holidays

    codes = holidays.list_localized_countries(include_aliases=False).get(country, [])
    for wanted in (language, "en"):
        matching = [code for code in codes if code.partition("_")[0] == wanted]
        if matching:
            return "en_US" if "en_US" in matching else matching[0]
    return None
