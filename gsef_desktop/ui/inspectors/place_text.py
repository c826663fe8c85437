"""How a place was understood, in the reader's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.place import Place
from gsef_desktop.reference.countries import country_name


def place_name(place: Place, language: str) -> str:
    """The shortest name of a place: the city, "Online", the country, else what was typed."""
    if place.city or not (place.online or place.country):
        return place.city or place.text
    return place_reading(place, language)


def place_reading(place: Place, language: str) -> str:
    """ "Medellín, Colombia", "Online", or that it was not recognised; empty for no place."""
    if place.online:
        return QCoreApplication.translate("Places", "Online")
    if place.country is not None:
        country = country_name(place.country, language)
        return f"{place.city}, {country}" if place.city and place.city != country else country
    if place.text:
        return QCoreApplication.translate("Places", "Kept as typed: no city or country was recognised.")
    return ""
