"""Texts that invite to a call: its time in every city, with the date, in a language of documents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.call_hours import CallCity
from gsef_desktop.domain.place import Place
from gsef_desktop.services.printing_names import city_name


def invitation_text(
    *, cities: Sequence[CallCity], start: datetime, minutes: int, language: str, title: str = "", link: str = "", dial_in: str = ""
) -> str:  # fmt: skip
    """A few lines to put into a message: the title, the time in UTC, and under each date the cities in which it is then, by the clock.

    `start` is aware.  Raises ValueError for a language in which no documents are made.
    """
    words = load_words(language)
    begins, ends = start.astimezone(UTC), (start + timedelta(minutes=minutes)).astimezone(UTC)
    lines = [title] if title else []
    lines.append(f"{words.day(begins.date())}, {_hours(words, begins, ends)} UTC")
    for day, there in _by_day(cities, start):
        lines += ["", words.day(day)]
        for city in there:
            hours = _hours(words, city.local(start), city.local(start + timedelta(minutes=minutes)))
            lines.append(f"{_name(city, words)}, {hours}")
    joining = [link] if link else []
    joining += [words("dial_in", text=" ".join(dial_in.split()))] if dial_in.strip() else []
    return "\n".join([*lines, *([""] if joining else []), *joining])


def local_times_line(*, cities: Sequence[CallCity], start: datetime, language: str, day: date | None = None) -> str:
    """When it begins in every city in one line: "Wednesday 30 January 2019: Seoul 21:00, Montréal 07:00 the same day".

    Where it is not the same date everywhere each date has its cities.  A `day` that has been said before is not said again where it is
    the date of all: "Seoul 21:00, Montréal 07:00 the same day".
    """
    words = load_words(language)
    days = _by_day(cities, start)
    if len(days) == 1 and days[0][0] == day:
        return words("same_day", cities=", ".join(f"{_name(city, words)} {city.local(start):%H:%M}" for city in cities))
    parts = [
        (words.day(day), ", ".join(f"{_name(city, words)} {city.local(start):%H:%M}" for city in there)) for day, there in days
    ]  # fmt: skip
    if len(parts) == 1 and len(cities) > 1:
        return words("day_cities", day=parts[0][0], cities=words("same_day", cities=parts[0][1]))
    return "; ".join(words("day_cities", day=day, cities=times) for day, times in parts)


def _by_day(cities: Sequence[CallCity], start: datetime) -> list[tuple[date, list[CallCity]]]:
    """The cities by the date that they have at the start, in the order in which they are given."""
    found: dict[date, list[CallCity]] = {}
    for city in cities:
        found.setdefault(city.local(start).date(), []).append(city)
    return sorted(found.items())


def _hours(words: Words, start: datetime, end: datetime) -> str:
    if start.date() == end.date():
        return f"{start:%H:%M}–{end:%H:%M}"
    return words("past_midnight", start=f"{start:%H:%M}", end=f"{end:%H:%M}", day=words.short_day(end.date()))


def _name(city: CallCity, words: Words) -> str:
    return city_name(Place(city=city.name, country=city.country, zone=city.zone), words)
