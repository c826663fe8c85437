"""Regions of the user's own, such as "Andes", beside those of the United Nations: their titles and their countries."""

from __future__ import annotations

from dataclasses import dataclass

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import Organisation, Region
from gsef_desktop.reference.countries import countries, country_code
from gsef_desktop.reference.regions import INTERNATIONAL, REGIONS, SUBREGIONS, region_above, region_of, subregion_of
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.required import required_line
from gsef_desktop.services.translating import set_translation, titles_of
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class RegionInfo:
    """A region of the user's own with its title in the reader's language and its titles in all."""

    region: Region
    title: str
    titles: dict[str, str]


def list_regions(workspace: Workspace, *, language: str) -> list[RegionInfo]:
    """The user's own regions in their order."""
    with workspace.read() as reader:
        found = reader.all(Region, order_by=("rank",))
        titles = titles_of(reader, "region", {one.id: (one.language, one.title) for one in found})
    return [RegionInfo(region=one, title=titles[one.id].get(language) or one.title, titles=titles[one.id]) for one in found]


def regions_of(region: str, country: str | None, own: tuple[Region, ...] = ()) -> tuple[str, ...]:
    """All regions that an organisation belongs to, the largest first: what is entered for it (`region`: a code, or the id of one of the
    user's own) before what follows from its country, and every region of the user's own that has the country."""
    named = region in REGIONS or region in SUBREGIONS
    base = (region,) if named else (subregion_of(country),) if country or not region else ()
    found = [one for code in base for one in (region_above(code), code) if one]
    found += [one.id for one in own if one.id == region or (country and country in one.countries)]
    return tuple(dict.fromkeys(found))


def automatic_region(country: str | None) -> str:
    """The region that follows from a country: the sub-region of M49, or "" where none is known."""
    return subregion_of(country) if country and region_of(country) != INTERNATIONAL else ""


def add_region(workspace: Workspace, *, title: str, language: str = "en") -> Region:
    """Make a region without countries at the end of the list.  Raises Invalid without a title."""
    title = required_line(title)
    with workspace.edit(message("Add the region {title}", title=title)) as unit:
        last = unit.all(Region, order_by=("-rank",), limit=1)
        return unit.add(Region(title=title, language=language, rank=rank_between(last[0].rank if last else None, None)))


def set_region_title(workspace: Workspace, *, region_id: str, language: str, title: str) -> Changes:
    """Set the title in one language: the original one, or a translation, which an empty title takes away.  Raises Invalid, NotFound."""
    with workspace.read() as reader:
        one = reader.get(Region, region_id)
    with workspace.edit(message("Change the region {title}", title=one.title)) as unit:
        if one.language == language:
            unit.update(Region, region_id, title=required_line(title))
        else:
            text = " ".join(title.split())
            set_translation(unit, record=Region, record_id=region_id, field="title", language=language, text=text)
    return unit.changes


def add_country(workspace: Workspace, *, region_id: str, text: str) -> Changes:
    """Add a country to a region, typed by its name in any of the four languages or by its code.  Raises Invalid where it is none."""
    code = country_code(text) if text.strip() else None
    if code is None:
        raise Invalid(
            message("“{text}” is not known as a country.", text=text), meaning=message("Nothing was changed."),
            remedy=message("Type its usual name, or its code of two letters."),
        )  # fmt: skip
    with workspace.edit(_label(workspace, region_id)) as unit:
        kept = unit.get(Region, region_id).countries
        if code not in kept:
            unit.update(Region, region_id, countries=(*kept, code))
    return unit.changes


def set_countries(workspace: Workspace, *, region_id: str, codes: tuple[str, ...]) -> Changes:
    """Set the countries of a region (ISO 3166-1 alpha-2).  Raises Invalid for a code that is none, NotFound."""
    unknown = next((code for code in codes if code not in countries()), None)
    if unknown is not None:
        raise Invalid(message("“{text}” is not known as a country.", text=unknown), meaning=message("Nothing was changed."))
    with workspace.edit(_label(workspace, region_id)) as unit:
        unit.update(Region, region_id, countries=codes)
    return unit.changes


def delete_region(workspace: Workspace, *, region_id: str) -> Changes:
    """Delete a region; organisations for which it was entered are then in the region of their country.  Raises NotFound."""
    with workspace.read() as reader:
        gone = reader.get(Region, region_id)
    with workspace.edit(message("Delete the region {title}", title=gone.title)) as unit:
        for one in unit.all(Organisation, region=region_id):
            unit.update(Organisation, one.id, region="")
        delete_with_dependents(unit, Region, region_id)
    return unit.changes


def _label(workspace: Workspace, region_id: str) -> Message:
    with workspace.read() as reader:
        return message("Change the region {title}", title=reader.get(Region, region_id).title)
