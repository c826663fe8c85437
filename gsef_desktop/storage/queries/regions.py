"""Which organisations belong to regions: those of M49, their sub-regions, and regions of the user's own, as one condition in SQL."""

from __future__ import annotations

from gsef_desktop.domain.records import Region
from gsef_desktop.storage.reader import Reader


def own_region_titles(reader: Reader, language: str) -> dict[str, str]:
    """The titles of the user's own regions by id, in `language` where they are translated, in their order."""
    found = reader.all(Region, order_by=("rank",))
    texts = reader.texts("region", [one.id for one in found], language) if found else {}
    return {one.id: texts.get((one.id, "title")) or one.title for one in found}
