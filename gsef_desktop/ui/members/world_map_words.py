"""What the map of the world says, in the window's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.map_marks import STATUS_OF, Layer, MapMark, Site
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.time_writing import write_number, write_time
from gsef_desktop.reference.countries import country_name
from gsef_desktop.ui.inspectors.member_words import status_word
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.widgets.bars import DateStatus


def layer_words(layer: Layer) -> str:
    """What a layer of the map is called."""
    return {
        Layer.MEMBER: QCoreApplication.translate("WorldMap", "Members"),
        Layer.APPLIED: QCoreApplication.translate("WorldMap", "Applied"),
        Layer.PROSPECT: QCoreApplication.translate("WorldMap", "Prospects"),
        Layer.ACTIVITY: QCoreApplication.translate("WorldMap", "Activities"),
    }[layer]


def counted(layer: Layer, number: int, language: str) -> str:
    """So many of a layer, such as "4 members"."""
    if number == 1:
        return {
            Layer.MEMBER: QCoreApplication.translate("WorldMap", "1 member"),
            Layer.APPLIED: QCoreApplication.translate("WorldMap", "1 applied"),
            Layer.PROSPECT: QCoreApplication.translate("WorldMap", "1 prospect"),
            Layer.ACTIVITY: QCoreApplication.translate("WorldMap", "1 activity"),
        }[layer]
    text = {
        Layer.MEMBER: QCoreApplication.translate("WorldMap", "{number} members"),
        Layer.APPLIED: QCoreApplication.translate("WorldMap", "{number} applied"),
        Layer.PROSPECT: QCoreApplication.translate("WorldMap", "{number} prospects"),
        Layer.ACTIVITY: QCoreApplication.translate("WorldMap", "{number} activities"),
    }[layer]
    return text.format(number=write_number(number, language))


def all_counted(counts: Mapping[Layer, int], language: str) -> str:
    """The layers that are not empty, such as "4 members, 2 activities"."""
    return ", ".join(counted(layer, counts[layer], language) for layer in Layer if counts.get(layer))


def counts_of(marks: Iterable[MapMark]) -> dict[Layer, int]:
    """How many marks there are of each layer."""
    counts = dict.fromkeys(Layer, 0)
    for mark in marks:
        counts[mark.layer] += 1
    return counts


def date_status(mark: MapMark) -> DateStatus:
    """How far the date of an activity is settled."""
    if mark.row is None or not mark.row.time.has_days:
        return DateStatus.UNKNOWN
    return DateStatus.TENTATIVE if mark.is_tentative else DateStatus.CONFIRMED


def standing(mark: MapMark) -> str:
    """The status of an organisation, or how far an activity is settled."""
    if mark.row is None:
        return status_word(STATUS_OF[mark.layer])
    if mark.row.status is ActivityStatus.HELD:
        return QCoreApplication.translate("Calendar", "Held")
    return {
        DateStatus.CONFIRMED: QCoreApplication.translate("Calendar", "Confirmed"),
        DateStatus.TENTATIVE: QCoreApplication.translate("Calendar", "Tentative"),
        DateStatus.UNKNOWN: QCoreApplication.translate("Calendar", "Day not known"),
    }[date_status(mark)]


def when(mark: MapMark, language: str) -> str:
    """The dates of an activity, without the year; empty for an organisation."""
    if mark.row is None:
        return ""
    if not mark.row.time.is_known:
        return mark.row.time.text or QCoreApplication.translate("Calendar", "Date not known")
    return write_time(mark.row.time, language, with_year=False)


def detail(mark: MapMark, language: str) -> str:
    """What stands under a name in a list: "Member", "8–9 July, tentative"."""
    if mark.row is None:
        return standing(mark)
    days = when(mark, language)
    return days if date_status(mark) is not DateStatus.TENTATIVE else f"{days}, {standing(mark).lower()}"


def where(mark: MapMark, language: str) -> str:
    """City and country, or why it has no place."""
    if mark.is_placed or mark.row is None:
        country = country_name(mark.country, language)
        return f"{mark.city}, {country}" if mark.city and country and mark.city != country else country or mark.city
    return place_name(mark.row.place, language)


def told(mark: MapMark, language: str) -> str:
    """A mark in one line, for a screen reader."""
    return ", ".join(part for part in (mark.name, standing(mark), when(mark, language), where(mark, language)) if part)


def site_told(site: Site, language: str) -> str:
    """A site in one line, for a screen reader."""
    if site.count == 1:
        return told(site.marks[0], language)
    return f"{site_title(site, language)}: {all_counted(site_counts(site), language)}"


def site_title(site: Site, language: str) -> str:
    """The city of a gathered mark, with how many places more are in it."""
    if len(site.places) == 1:
        return where(site.marks[0], language)
    more = len(site.places) - 1
    if more == 1:
        return QCoreApplication.translate("WorldMap", "{city} and 1 place near it").format(city=site.city)
    return QCoreApplication.translate("WorldMap", "{city} and {number} places near it").format(city=site.city, number=more)


def site_counts(site: Site) -> dict[Layer, int]:
    """How many marks of each layer a site has."""
    return dict(zip(Layer, site.counts, strict=True))
