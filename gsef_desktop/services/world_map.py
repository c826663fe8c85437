"""The map of the world: members, applicants, prospects and the activities of a year, with what has no place on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.calendar_row import CalendarRow, LineInfo
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.map_marks import LAYER_OF, Layer, MapMark
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.services.calendar import rows_of_year
from gsef_desktop.storage.queries.calendar import lines_of_year
from gsef_desktop.storage.queries.members import organisations_on_map
from gsef_desktop.storage.queries.world_map import activity_points
from gsef_desktop.storage.workspace import Workspace

_LAYERS = {status.value: layer for status, layer in LAYER_OF.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class WorldMapContent:
    """What the map of a year shows.  `placed` have coordinates, `unplaced` have none: they are online, or their city is not known.

    `lines` are the programme lines of the year, `day` is the one for which memberships count.
    """

    year: int
    day: date
    placed: tuple[MapMark, ...]
    unplaced: tuple[MapMark, ...]
    lines: tuple[LineInfo, ...]

    @property
    def marks(self) -> tuple[MapMark, ...]:
        """All of them."""
        return self.placed + self.unplaced


def read_world_map(workspace: Workspace, *, year: int, day: date, language: str) -> WorldMapContent:
    """Read the map: organisations with a standing on `day`, and the activities of `year` but the cancelled ones.

    Names are in `language` where they are translated.  A repeated activity is one mark.
    """
    with workspace.read() as reader:
        marks = [_of_organisation(*values) for values in organisations_on_map(reader, day=day, language=language)]
        activities = [row for row in rows_of_year(reader, year=year, language=language) if row.status is not ActivityStatus.CANCELLED]
        points = activity_points(reader, ids={row.activity_id for row in activities})
        lines = tuple(lines_of_year(reader, year=year, language=language))
    marks += _of_activities(activities, points)
    return WorldMapContent(
        year=year, day=day, placed=tuple(mark for mark in marks if mark.is_placed),
        unplaced=tuple(mark for mark in marks if not mark.is_placed), lines=lines,
    )  # fmt: skip


def _of_organisation(
    id: str, name: str, status: str, city: str | None, country: str | None, latitude: float | None, longitude: float | None
) -> MapMark:
    return MapMark(
        ref=RecordRef("organisation", id), layer=_LAYERS[status], name=name, city=city or "", country=country, latitude=latitude,
        longitude=longitude,
    )  # fmt: skip


def _of_activities(rows: Sequence[CalendarRow], points: Mapping[str, tuple[float, float]]) -> list[MapMark]:
    """The occurrences of a repeated activity are one mark, with the date of the first; those that were moved elsewhere are their own."""
    made: dict[str, MapMark] = {}
    for row in rows:
        if row.activity_id not in made:
            latitude, longitude = points.get(row.activity_id, (None, None))
            made[row.activity_id] = MapMark(
                ref=RecordRef("activity", row.activity_id), layer=Layer.ACTIVITY, name=row.title, city=row.place.city or "",
                country=row.place.country, latitude=latitude, longitude=longitude, row=row,
            )  # fmt: skip
    return list(made.values())
