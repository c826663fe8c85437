"""The programme of a year by its lines, by its strategic directions and by its series, and what a user does to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import (
    Activity,
    Direction,
    Indicator,
    Measurement,
    Programme,
    ProgrammeLine,
    Record,
    Series,
    StrategicAction,
    kind_of,
)
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.required import required_line
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, kw_only=True)
class LineGroup:
    """A programme line with its activities; `line` is None for the activities of no line."""

    line: ProgrammeLine | None
    title: str
    activities: tuple[Activity, ...]


@dataclass(frozen=True, kw_only=True)
class ActionNode:
    """A strategic action with those under it."""

    action: StrategicAction
    title: str
    actions: tuple[ActionNode, ...]


@dataclass(frozen=True, kw_only=True)
class DirectionNode:
    """A strategic direction with its actions and indicators."""

    direction: Direction
    title: str
    actions: tuple[ActionNode, ...]
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, kw_only=True)
class SeriesNode:
    """A series with its editions, the newest first."""

    series: Series
    title: str
    editions: tuple[Activity, ...]


@dataclass(frozen=True, kw_only=True)
class ProgrammeView:
    """What the Programme view shows of a year.  `titles` holds translated titles of activities by id."""

    programme: Programme | None
    lines: tuple[LineGroup, ...]
    directions: tuple[DirectionNode, ...]
    series: tuple[SeriesNode, ...]
    titles: dict[str, str]


def programme_of_year(workspace: Workspace, *, year: int, language: str = "en", with_series: bool = True) -> ProgrammeView:
    """Read the programme of a year with titles in `language` where they exist.

    The series with their editions of all years are read only if wanted: they grow from year to year.
    """
    with workspace.read() as reader:
        found = reader.all(Programme, year=year, limit=1)
        programme = found[0] if found else None
        activities = reader.all(Activity, order_by=("rank",), programme_id=programme.id) if programme else []
        lines = reader.all(ProgrammeLine, order_by=("number",), programme_id=programme.id) if programme else []
        groups = _groups(reader, lines, activities, language)
        directions = _directions(reader, programme, language) if programme else ()
        series = _series(reader, language) if with_series else ()
        editions = [edition.id for node in series for edition in node.editions]
        titles = reader.texts("activity", [*(one.id for one in activities), *editions], language)
    return ProgrammeView(
        programme=programme,
        lines=groups,
        directions=directions,
        series=series,
        titles={owner: text for (owner, field), text in titles.items() if field == "title" and text},
    )


def _translated(reader: Reader, records: Iterable[R], language: str) -> dict[str, str]:
    """Titles in `language`, the original where there is none."""
    kept = list(records)
    texts = reader.texts(kind_of(kept[0]), [one.id for one in kept], language) if kept else {}
    return {one.id: texts.get((one.id, "title")) or str(getattr(one, "title", "")) for one in kept}


def _groups(reader: Reader, lines: list[ProgrammeLine], activities: list[Activity], language: str) -> tuple[LineGroup, ...]:
    titles = _translated(reader, lines, language)
    under: dict[str | None, list[Activity]] = defaultdict(list)
    known = {line.id for line in lines}
    for activity in activities:
        under[activity.line_id if activity.line_id in known else None].append(activity)
    made = [LineGroup(line=line, title=titles[line.id], activities=tuple(_by_date(under[line.id]))) for line in lines]
    if under[None]:
        made.append(LineGroup(line=None, title="", activities=tuple(_by_date(under[None]))))
    return tuple(made)


def _by_date(activities: list[Activity]) -> list[Activity]:
    return sorted(activities, key=lambda one: (one.time.earliest or date.max, one.time.latest or date.max, one.rank))


def _directions(reader: Reader, programme: Programme, language: str) -> tuple[DirectionNode, ...]:
    directions = reader.all(Direction, programme_id=programme.id, order_by=("number",))
    titles = _translated(reader, directions, language)
    actions = reader.all(StrategicAction, direction_id=[one.id for one in directions], order_by=("rank",)) if directions else []
    action_titles = _translated(reader, actions, language)
    under: dict[tuple[str, str | None], list[StrategicAction]] = defaultdict(list)
    for action in actions:
        under[action.direction_id, action.parent_id].append(action)
    indicators = reader.all(Indicator, programme_id=programme.id)

    def nodes(direction_id: str, parent_id: str | None) -> tuple[ActionNode, ...]:
        found = under.get((direction_id, parent_id), [])
        return tuple(ActionNode(action=one, title=action_titles[one.id], actions=nodes(direction_id, one.id)) for one in found)

    return tuple(
        DirectionNode(
            direction=one,
            title=titles[one.id],
            actions=nodes(one.id, None),
            indicators=tuple(each for each in indicators if each.direction_id == one.id),
        )
        for one in directions
    )


def _series(reader: Reader, language: str) -> tuple[SeriesNode, ...]:
    series = reader.all(Series, order_by=("title",))
    titles = _translated(reader, series, language)
    editions: dict[str, list[Activity]] = defaultdict(list)
    ids = [one.id for one in series]
    for activity in reader.all(Activity, series_id=ids, order_by=("-edition", "-time.earliest")) if ids else []:
        editions[activity.series_id or ""].append(activity)
    return tuple(SeriesNode(series=one, title=titles[one.id], editions=tuple(editions[one.id])) for one in series)


def add_line(workspace: Workspace, *, year: int, title: str) -> ProgrammeLine:
    """Add a programme line at the end.  Raises Invalid without a title."""
    title = required_line(title)
    with workspace.edit(message("Add the line {title}", title=title)) as unit:
        programme = _programme(unit, year)
        last = unit.all(ProgrammeLine, programme_id=programme.id, order_by=("-number",), limit=1)
        return unit.add(ProgrammeLine(programme_id=programme.id, number=last[0].number + 1 if last else 1, title=title))


def add_direction(workspace: Workspace, *, year: int, title: str) -> Direction:
    """Add a strategic direction at the end.  Raises Invalid without a title."""
    title = required_line(title)
    with workspace.edit(message("Add the direction {title}", title=title)) as unit:
        programme = _programme(unit, year)
        last = unit.all(Direction, programme_id=programme.id, order_by=("-number",), limit=1)
        return unit.add(Direction(programme_id=programme.id, number=last[0].number + 1 if last else 1, title=title))


def add_action(workspace: Workspace, *, direction_id: str, title: str, parent_id: str | None = None) -> StrategicAction:
    """Add an action at the end of a direction, or under another action.  Raises Invalid without a title."""
    title = required_line(title)
    with workspace.edit(message("Add the action {title}", title=title)) as unit:
        last = unit.all(StrategicAction, direction_id=direction_id, parent_id=parent_id, order_by=("-rank",), limit=1)
        rank = rank_between(last[0].rank if last else None, None)
        return unit.add(StrategicAction(direction_id=direction_id, parent_id=parent_id, title=title, rank=rank))


def add_indicator(workspace: Workspace, *, direction_id: str, title: str) -> Indicator:
    """Add an indicator to a direction.  Raises Invalid without a title."""
    title = required_line(title)
    with workspace.edit(message("Add the indicator {title}", title=title)) as unit:
        direction = unit.get(Direction, direction_id)
        return unit.add(Indicator(programme_id=direction.programme_id, direction_id=direction_id, title=title))


def add_measurement(workspace: Workspace, *, indicator_id: str, day: date | None, value: float, source: str = "") -> Changes:
    """Record a value of an indicator on a day."""
    with workspace.edit(message("Add a measurement")) as unit:
        unit.get(Indicator, indicator_id)
        unit.add(Measurement(indicator_id=indicator_id, day=day, value=value, source=source))
    return unit.changes


def remove_measurement(workspace: Workspace, *, measurement_id: str) -> Changes:
    """Take a value of an indicator away."""
    with workspace.edit(message("Remove a measurement")) as unit:
        unit.delete(Measurement, measurement_id)
    return unit.changes


def update_record(workspace: Workspace, *, record: type[R], record_id: str, **fields: object) -> Changes:
    """Set fields of a part of the programme: a line, a direction, an action, an indicator, a series.  Raises Invalid for an empty title."""
    if "title" in fields:
        fields["title"] = required_line(str(fields["title"]))
    with workspace.edit(message("Change {title}", title=_title(workspace, record, record_id))) as unit:
        unit.update(record, record_id, **fields)
    return unit.changes


def set_title_in(workspace: Workspace, *, record: type[R], record_id: str, language: str, title: str) -> Changes:
    """Set the title of a part of the programme in a language; an empty one takes a translation away.  Raises Invalid, NotFound."""
    with workspace.read() as reader:
        original = reader.get(record, record_id)
    if getattr(original, "language", language) == language:
        return update_record(workspace, record=record, record_id=record_id, title=title)
    with workspace.edit(message("Change the title of {title}", title=getattr(original, "title", ""))) as unit:
        set_translation(unit, record=record, record_id=record_id, field="title", language=language, text=" ".join(title.split()))
    return unit.changes


def delete_record(workspace: Workspace, *, record: type[R], record_id: str) -> Changes:
    """Delete a part of the programme with what cannot be without it; activities of a deleted line stay, under no line."""
    with workspace.edit(message("Delete {title}", title=_title(workspace, record, record_id))) as unit:
        delete_with_dependents(unit, record, record_id)
    return unit.changes


def _programme(unit: Unit, year: int) -> Programme:
    found = unit.all(Programme, year=year, limit=1)
    return found[0] if found else unit.add(Programme(year=year))


def _title(workspace: Workspace, record: type[R], record_id: str) -> str:
    with workspace.read() as reader:
        return str(getattr(reader.get(record, record_id), "title", ""))
