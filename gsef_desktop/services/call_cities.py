"""The cities of a call: by their names, or by who takes part in a meeting; with their weekends and public holidays."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from gsef_desktop.domain.body_rules import seats_on
from gsef_desktop.domain.call_hours import CallCity
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    Attendance,
    Classification,
    Meeting,
    MeetingFormat,
    Mode,
    Organisation,
    Participation,
    Person,
    PersonFunction,
    Reply,
    Seat,
    SeatTerm,
)
from gsef_desktop.reference.holidays import HolidayPlace, holidays_in, weekends_in
from gsef_desktop.reference.places import country_name, country_zones, recognise_place
from gsef_desktop.reference.subdivisions import subdivision_of
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.reference.zones import is_zone
from gsef_desktop.services.participants_reading import display_name

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

MOST_CITIES = 200
_ABSENT = (Attendance.APOLOGIES, Attendance.PROXY)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingCity:
    """A city from which people take part: as what, and for which organisations, each once and in the order of the list."""

    city: CallCity
    classifications: tuple[Classification, ...]
    organisations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingCities:
    """Where the participants of a meeting are; `unplaced` are the names of those of whom no city is known."""

    cities: tuple[MeetingCity, ...]
    unplaced: tuple[str, ...]

    @property
    def call(self) -> tuple[CallCity, ...]:
        """The cities alone."""
        return tuple(each.city for each in self.cities)


def read_cities(text: str) -> tuple[CallCity, ...]:
    """The cities of a typed list, such as "Seoul, Montréal, Mexico City", each once.

    A city is parted from the next by a comma, or by a semicolon: then a comma belongs to its name ("Córdoba, Spain; Seoul").
    Raises Invalid for what is no city, or might be several.
    """
    return cities_named(re.split(r"[;\n]" if ";" in text or "\n" in text else r"[,，、]", text))


def cities_named(names: Iterable[str]) -> tuple[CallCity, ...]:
    """The cities of these names, each once; empty names count for nothing.  Raises Invalid for what is no city, or for none at all."""
    wanted = [" ".join(name.split()) for name in names if name.strip()]
    found = {name: city_of(recognise_place(name), name=name) for name in wanted}
    unknown = [name for name, city in found.items() if city is None]
    if unknown:
        raise Invalid(
            message("No city of that name is known, or several are: {names}", names=", ".join(unknown)),
            remedy=message("Write its usual name, with the country in brackets where several cities have it: Córdoba (Spain)"),
        )
    if not wanted:
        raise Invalid(message("No city is given for which to find a time"), remedy=message("Give at least one city"))
    if len(wanted) > MOST_CITIES:
        raise Invalid(message("A time can be found for at most {most} cities", most=MOST_CITIES))
    return _told_apart({_key(city): city for city in found.values() if city is not None}.values())


def city_of(place: Place, *, name: str = "") -> CallCity | None:
    """A place as a city of a call; None where no time zone of it is known, or where it is online.

    It is called by its usual name, or where it is a country that is one zone, as it was typed.
    """
    if place.online:
        return None
    zone = place.zone
    if zone is None and place.country is not None and len(country_zones(place.country)) == 1:
        zone = country_zones(place.country)[0]
    if zone is None or not is_zone(zone):
        return None
    return CallCity(
        name=place.city or name or place.text,
        zone=zone,
        country=place.country,
        part=subdivision_of(place.country, place.city, place.text),
    )


def with_days_off(cities: Sequence[CallCity], first: date, last: date, language: str = "en") -> tuple[CallCity, ...]:
    """The cities with their weekends and public holidays from `first` to `last`, and the day before and after: clocks differ.

    Names of holidays are in `language` where they are known so.
    """
    first, last = first - timedelta(days=1), last + timedelta(days=2)
    weekends = {country: weekends_in(country, first, last) for country in {city.country for city in cities}}
    named = {
        (city.country, city.part): tuple(
            (holiday.day, holiday.name) for holiday in holidays_in([HolidayPlace(city.country, city.part)], first, last, language)
        ) if city.country else ()
        for city in cities
    }  # fmt: skip
    return tuple(
        replace(
            city,
            holidays=named[city.country, city.part],
            days_off=weekends[city.country] | {day for day, _ in named[city.country, city.part]},
        )
        for city in cities
    )


def cities_of_meeting(workspace: Workspace, *, meeting_id: str) -> MeetingCities:
    """The cities of those who are to take part in a meeting, without who has declined.

    Who comes in person to a hybrid meeting is at its place.  As long as nobody is on its list, those count who hold the seats of its
    body.  Raises NotFound.
    """
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        return read_cities_of_meeting(reader, meeting, meeting.format)


def read_cities_of_meeting(reader: Reader, meeting: Meeting, meeting_format: MeetingFormat) -> MeetingCities:
    """The same within a reading that has begun, for the whole meeting or a session of this format."""
    activity = reader.get(Activity, meeting.activity_id)
    day = activity.time.earliest or date.today()
    venue = city_of(activity.place) if meeting_format is MeetingFormat.HYBRID else None
    coming = reader.all(Participation, meeting_id=meeting.id, order_by=("rank",))
    if not coming and meeting.body_id is not None:
        seats = seats_on(reader.all(Seat, body_id=meeting.body_id, order_by=("rank",)), day)
        coming = [
            Participation(meeting_id=meeting.id, seat_id=seat.id, name=seat.title, classification=seat.classification, rank=seat.rank)
            for seat in seats
        ]
    return _cities_of(reader, coming, day, venue)


def takes_part_from_afar(participation: Participation, meeting_format: MeetingFormat) -> bool:
    """Whether somebody sits at home during the meeting, as far as it is known."""
    if participation.reply in (Reply.DECLINED, Reply.NOT_INVITED) or participation.attendance in _ABSENT:
        return False
    if meeting_format is MeetingFormat.HYBRID:
        return participation.mode is Mode.ONLINE
    return meeting_format is MeetingFormat.ONLINE and participation.mode is not Mode.IN_PERSON


def _cities_of(reader: Reader, participants: Sequence[Participation], day: date, venue: CallCity | None) -> MeetingCities:
    """The cities of participants by the seats and functions that are held on a day, in the order in which lists have them.

    Who comes in person to a `venue` is there.
    """
    order = {each: number for number, each in enumerate(Classification)}
    coming = [one for one in participants if one.reply is not Reply.DECLINED and one.attendance not in _ABSENT]
    organisations = organisations_of(reader, coming, day)
    people = {one.id: one for one in reader.all(Person, id=tuple({one.person_id for one in coming if one.person_id}))}
    classes: dict[tuple[str, str], list[Classification]] = defaultdict(list)
    names: dict[tuple[str, str], list[str]] = defaultdict(list)
    cities: dict[tuple[str, str], CallCity] = {}
    unplaced: list[str] = []
    for one in sorted(coming, key=lambda one: (order[one.classification], one.rank, one.id)):
        organisation = organisations.get(one.id)
        city = city_of_organisation(organisation) if organisation is not None else None
        if venue is not None and one.mode is Mode.IN_PERSON:
            city = venue
        if city is None:
            person = people.get(one.person_id or "")
            named = display_name(person) if person is not None else organisation.name if organisation is not None else one.name
            unplaced.append(named or one.capacity)
            continue
        key = _key(city)
        cities.setdefault(key, city)
        classes[key].append(one.classification)
        if organisation is not None:
            names[key].append(organisation.name)
    return MeetingCities(
        cities=tuple(
            MeetingCity(city=city, classifications=tuple(dict.fromkeys(classes[key])), organisations=tuple(dict.fromkeys(names[key])))
            for key, city in cities.items()
        ),
        unplaced=tuple(dict.fromkeys(name for name in unplaced if name)),
    )


def organisations_of(reader: Reader, participants: Sequence[Participation], day: date) -> dict[str, Organisation]:
    """The organisation of each participation, by its id: its own, that of the seat's holder, or that in which the person works."""
    seats = tuple({one.seat_id for one in participants if one.seat_id and not one.organisation_id})
    people = tuple({one.person_id for one in participants if one.person_id and not one.organisation_id})
    held = {
        term.seat_id: term.organisation_id
        for term in (reader.all(SeatTerm, seat_id=seats) if seats else [])
        if term.organisation_id and _holds(term.valid_from, term.valid_to, day)
    }
    works = {
        function.person_id: function.organisation_id
        for function in (reader.all(PersonFunction, person_id=people) if people else [])
        if function.organisation_id and _holds(function.valid_from, function.valid_to, day)
    }
    ids = {one.id: one.organisation_id or held.get(one.seat_id or "") or works.get(one.person_id or "") for one in participants}
    wanted = tuple({id for id in ids.values() if id})
    found = {each.id: each for each in (reader.all(Organisation, id=wanted) if wanted else [])}
    return {one: found[id] for one, id in ids.items() if id and id in found}


def city_of_organisation(organisation: Organisation) -> CallCity | None:
    """The city in which an organisation has its seat; what is not kept of it is recognised in its text."""
    place = organisation.place
    return city_of(place) or (city_of(recognise_place(place.text)) if place.text and not place.zone else None)


def _told_apart(cities: Iterable[CallCity]) -> tuple[CallCity, ...]:
    """Cities of the same name with their countries."""
    listed = list(cities)
    names = Counter(city.name for city in listed)
    return tuple(
        replace(city, name=f"{city.name}, {country_name(city.country)}") if names[city.name] > 1 and city.country else city
        for city in listed
    )  # fmt: skip


def _holds(first: date | None, last: date | None, day: date) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


def _key(city: CallCity) -> tuple[str, str]:
    return text_key(city.name), city.zone
