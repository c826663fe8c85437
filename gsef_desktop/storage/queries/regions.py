"""Which organisations belong to regions: those of M49, their sub-regions, and regions of the user's own, as one condition in SQL."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from gsef_desktop.domain.records import Region
from gsef_desktop.reference.regions import INTERNATIONAL, REGIONS, SUBREGIONS, countries_of, subregions_of
from gsef_desktop.storage.reader import Reader


def in_regions(
    reader: Reader, regions: Collection[str], values: dict[str, Any], *, region: str = "o.region", country: str = "o.place_country",
    name: str = "region",
) -> str:  # fmt: skip
    """A condition for a row to belong to any of some regions; what it needs is put into `values` under names that begin with `name`.

    `regions` are codes of `gsef_desktop.reference.regions` and ids of `Region` records.  A region holds its sub-regions.  What is entered
    for an organisation counts before its country, except that a country belongs to a region of the user's own whatever is entered.
    `region` and `country` are the columns; without a country and a region an organisation is international.
    """
    named = {one for code in regions for one in (code, *subregions_of(code))}
    by_country = {one for code in regions for one in countries_of(code)}
    own = {one for found in reader.all(Region, id=sorted(regions)) for one in found.countries} if regions else set()
    for key, codes in (("named", named), ("of", by_country), ("own", own), ("m49", {*REGIONS, *SUBREGIONS})):
        values[f"{name}_{key}"] = json.dumps(sorted(codes))
    parts = [
        f"{region} IN (SELECT value FROM json_each(:{name}_named))",
        f"{country} IN (SELECT value FROM json_each(:{name}_own))",
        f"({country} IN (SELECT value FROM json_each(:{name}_of)) AND {region} NOT IN (SELECT value FROM json_each(:{name}_m49)))",
    ]
    if INTERNATIONAL in regions:
        parts.append(f"({region} = '' AND {country} IS NULL)")
    return "(" + " OR ".join(parts) + ")"


def own_region_titles(reader: Reader, language: str) -> dict[str, str]:
    """The titles of the user's own regions by id, in `language` where they are translated, in their order."""
    found = reader.all(Region, order_by=("rank",))
    texts = reader.texts("region", [one.id for one in found], language) if found else {}
    return {one.id: texts.get((one.id, "title")) or one.title for one in found}
