"""Public holidays of the places that a calendar is concerned with: those of its activities, and the seat of the secretariat."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.place import Place
from gsef_desktop.reference.holidays import Holiday, HolidayPlace, holidays_in
from gsef_desktop.reference.subdivisions import subdivision_of
from gsef_desktop.storage.queries.calendar import seat_of_secretariat
from gsef_desktop.storage.workspace import Workspace


def holidays_of(workspace: Workspace, *, rows: Iterable[CalendarRow], first: date, last: date, language: str) -> list[Holiday]:
    """The public holidays from `first` to `last` where the activities `rows` take place, and where the secretariat has its seat.

    The seat is that of the organisation which holds a seat of the secretariat; without one only the activities count.  Names are in
    `language` where they are known so.  The first call of a run takes some 100 ms, so keep it off what must be quick.
    """
    with workspace.read() as reader:
        seat = seat_of_secretariat(reader, day=first)
    return holidays_in(holiday_places([*(row.place for row in rows), *([seat] if seat is not None else [])]), first, last, language)


def holiday_places(places: Iterable[Place]) -> set[HolidayPlace]:
    """The countries of some places, with the parts of them where these are known; places online or of no country have none."""
    return {
        HolidayPlace(place.country, subdivision_of(place.country, place.city, place.text))
        for place in places
        if place.country and not place.online
    }
