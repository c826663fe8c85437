"""Where activities are on the earth, which the light rows of the calendar do not tell."""

from __future__ import annotations

import json
from collections.abc import Collection

from gsef_desktop.storage.reader import Reader


def activity_points(reader: Reader, *, ids: Collection[str]) -> dict[str, tuple[float, float]]:
    """Latitude and longitude in degrees of those of some activities that have both and do not take place online."""
    rows = reader.rows(
        """
        SELECT id, place_latitude, place_longitude FROM activity
        WHERE id IN (SELECT value FROM json_each(?)) AND place_latitude IS NOT NULL AND place_longitude IS NOT NULL AND NOT place_online
        """,
        (json.dumps(sorted(ids)),),
    )
    return {str(id): (float(latitude), float(longitude)) for id, latitude, longitude in rows}
