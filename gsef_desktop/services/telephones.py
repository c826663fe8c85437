"""Telephone numbers as a user types them: read, put into the international form, and what is to be said of those that were not read."""

from __future__ import annotations

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Organisation, Person, PersonFunction
from gsef_desktop.domain.telephone import NumberState, TelephoneNumber, Telephones
from gsef_desktop.storage.reader import Reader


def read_telephones(text: str, *, country: str | None = None) -> Telephones:
    """The numbers in a text.  `country` (ISO 3166-1 alpha-2) is where a number belongs that begins without a country's code."""
    if not text.strip():
        return Telephones()
    from gsef_desktop.interchange import telephones

    return telephones.read_telephones(text, country=country)


def country_of_person(reader: Reader, person: Person) -> str | None:
    """Where the numbers of a person belong: in their country, else in that of an organisation in which they have a function."""
    if person.country is not None:
        return person.country
    functions = reader.all(PersonFunction, person_id=person.id, order_by=("-valid_from",))
    ids = [one.organisation_id for one in functions if one.organisation_id]
    places = {one.id: one.place.country for one in reader.all(Organisation, id=ids)} if ids else {}
    return next((code for id in ids if (code := places.get(id))), None)


def remark_on(number: TelephoneNumber) -> Message | None:
    """What is to be said of a number, None of one that was read."""
    remarks = {
        NumberState.DOUBTFUL: message("“{number}” is no number that exists. It is kept as typed.", number=number.typed),
        NumberState.NO_COUNTRY: message("“{number}” is kept as typed: begin with + and the country's code.", number=number.typed),
        NumberState.UNREADABLE: message("“{number}” was not read as a number. It is kept as typed.", number=number.typed),
    }
    return remarks.get(number.state)
