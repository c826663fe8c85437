"""What a user does to a series and its editions: a new edition, one before another, numbers, whose turn it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.next_year import frame_next_year, renumbered_title
from gsef_desktop.domain.place import NO_PLACE
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityRole,
    ActivityStatus,
    ProgrammeLine,
    Series,
    Translation,
    kind_of,
    link_id,
)
from gsef_desktop.domain.series_turns import next_number
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, TimeFrame
from gsef_desktop.domain.time_words import fold
from gsef_desktop.services.activities import programme_of
from gsef_desktop.services.edition_copying import copy_edition
from gsef_desktop.services.series import edition_before, editions_of, region_names

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace


def add_edition(workspace: Workspace, *, series_id: str, year: int, copy: bool = True) -> Activity:
    """Make the next edition of a series, in the programme of `year` or a later one, tentative and without a place.

    Its number follows by itself, and its title where the last one bears its number.  With `copy` it is on the days of the last edition a
    year (or some) later, and takes over theme, partners, sessions, agenda skeleton and tasks, see `copy_edition`.  Raises NotFound.
    """
    with workspace.edit(message("New edition")) as unit:
        series = unit.get(Series, series_id)
        editions = editions_of(unit, series_id)
        number = next_number(one.edition for one in editions)
        held = [one for one in editions if one.status is not ActivityStatus.CANCELLED] or editions
        last = max(held, key=lambda one: (one.edition or 0, editions.index(one))) if held else None
        time = _next_time(last.time, year) if last is not None and copy else UNKNOWN_TIME
        made = _edition(unit, series, last, number, time.earliest.year if time.earliest is not None else year, time)
        if last is not None and copy:
            copy_edition(unit, last, made)
        return unit.get(Activity, made.id)


def insert_edition(workspace: Workspace, *, series_id: str, before_id: str) -> Activity:
    """Put an edition before another one, whose number it takes; that one and all later ones are numbered anew, in their titles too.

    Raises Invalid where the other one has no number.
    """
    with workspace.edit(message("Insert an edition")) as unit:
        series, after = unit.get(Series, series_id), unit.get(Activity, before_id)
        if after.edition is None or after.series_id != series_id:
            raise Invalid(
                message("{title} has no number, so nothing can be counted before it", title=after.title),
                meaning=message("Nothing was changed."), remedy=message("Give it its number first, or number the editions by date"),
            )  # fmt: skip
        number, year = after.edition, after.time.earliest.year if after.time.earliest is not None else None
        made = _edition(unit, series, after, number, year, UNKNOWN_TIME)
        for one in editions_of(unit, series_id):
            if one.id != made.id and one.edition is not None and one.edition >= number:
                _number(unit, one, one.edition + 1)
        return unit.get(Activity, made.id)


def renumber_editions(workspace: Workspace, *, series_id: str) -> Changes:
    """Number the editions by their dates, without gaps, from the lowest number that there is; titles follow.

    Cancelled editions keep their place in the count.  Those without a date stand at the end, in the order of their numbers.
    """
    with workspace.edit(message("Number the editions by date")) as unit:
        unit.get(Series, series_id)
        editions = editions_of(unit, series_id)
        first = min((one.edition for one in editions if one.edition is not None), default=1)
        for number, one in enumerate(editions, start=first):
            if one.edition != number:
                _number(unit, one, number)
    return unit.changes


def copy_from_last_edition(workspace: Workspace, *, activity_id: str) -> Changes:
    """Fill an edition with what it does not have yet from the one before it: see `copy_edition`.  Raises Invalid where there is none."""
    with workspace.edit(message("Copy from the last edition")) as unit:
        activity = unit.get(Activity, activity_id)
        last = edition_before(editions_of(unit, activity.series_id), activity) if activity.series_id is not None else None
        if last is None:
            raise Invalid(
                message("There is no edition before {title}", title=activity.title), meaning=message("Nothing was changed."),
                remedy=message("Add the earlier editions to the series first"),
            )  # fmt: skip
        if not copy_edition(unit, last, activity):
            raise Invalid(
                message("{title} has already whatever the last edition could give it", title=activity.title),
                meaning=message("Nothing was changed."),
            )  # fmt: skip
    return unit.changes


def set_rotation(workspace: Workspace, *, series_id: str, names: Sequence[str], language: str = "en") -> Changes:
    """Set the regions that take turns in hosting, in their order, by their names in any of the four languages; none: by the history.

    Raises Invalid for a name that is no region.
    """
    with workspace.edit(message("Change whose turn it is")) as unit:
        known = region_names(unit, language)
        typed = [" ".join(name.split()) for name in names if name.strip()]
        codes = {name: known.code(name) for name in typed}
        unknown = [name for name, code in codes.items() if code is None]
        if unknown:
            raise Invalid(
                message("No region is called {names}", names=", ".join(unknown)), meaning=message("Nothing was changed."),
                remedy=message("Type regions such as Africa or Southern Asia, with commas between, or make one of your own under Members"),
            )  # fmt: skip
        unit.update(Series, series_id, rotation=tuple(dict.fromkeys(code for code in codes.values() if code is not None)))
    return unit.changes


# --- making an edition -------------------------------------------------------------------------------------------------


def _next_time(time: TimeFrame, year: int) -> TimeFrame:
    """The frame a year later, or as many years as it takes to come to `year`."""
    if time.earliest is None:
        return UNKNOWN_TIME
    moved = frame_next_year(time)
    while moved.earliest is not None and moved.earliest.year < year and moved.earliest.year < 9990:
        moved = frame_next_year(moved)
    return moved


def _edition(unit: Unit, series: Series, last: Activity | None, number: int, year: int | None, time: TimeFrame) -> Activity:
    """A new edition on the pattern of another one of the series."""
    programme_id = programme_of(unit, year) if year is not None else last.programme_id if last is not None else None
    ranks = [one.rank for one in unit.all(Activity, programme_id=programme_id)]
    title = series.title
    if last is not None:
        title = renumbered_title(last.title, last.edition, number) if last.edition is not None else last.title
    made = unit.add(
        Activity(
            programme_id=programme_id, line_id=_line(unit, last.line_id if last is not None else series.line_id, programme_id),
            series_id=series.id, edition=number, title=title, language=last.language if last is not None else series.language,
            kind=last.kind if last is not None else ActivityKind.EVENT,
            role=last.role if last is not None else ActivityRole.UNKNOWN, time=time, place=NO_PLACE,
            rank=rank_between(max(ranks, default=None), None),
        )
    )  # fmt: skip
    if last is not None:
        kind = kind_of(Activity)
        for one in unit.all(Translation, owner_kind=kind, owner_id=last.id, field="title"):
            text = renumbered_title(one.text, last.edition, number) if last.edition is not None else one.text
            unit.add(replace(one, id=link_id(kind, made.id, "title", one.language), owner_id=made.id, text=text))
    return made


def _line(reader: Reader, line_id: str | None, programme_id: str | None) -> str | None:
    """The line of a programme that stands for a line of another one: of the same title, or else of the same number."""
    line = reader.find(ProgrammeLine, line_id)
    if line is None or programme_id is None or line.programme_id == programme_id:
        return line.id if line is not None else None
    lines = reader.all(ProgrammeLine, programme_id=programme_id)
    same = [one for one in lines if fold(one.title) == fold(line.title)] or [one for one in lines if one.number == line.number]
    return same[0].id if same else None


def _number(unit: Unit, activity: Activity, number: int) -> None:
    """Give an edition another number, and its title and titles in other languages where they bear the old one."""
    old = activity.edition
    fields: dict[str, object] = {"edition": number}
    if old is not None:
        fields["title"] = renumbered_title(activity.title, old, number)
        for one in unit.all(Translation, owner_kind=kind_of(Activity), owner_id=activity.id, field="title"):
            unit.update(Translation, one.id, text=renumbered_title(one.text, old, number))
    unit.update(Activity, activity.id, **fields)
