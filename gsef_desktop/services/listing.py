"""Lists of the programme for scripts and for people at a terminal: activities, series, directions, indicators."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from gsef_desktop.domain.records import (
    Activity,
    Direction,
    Indicator,
    Measurement,
    Programme,
    ProgrammeLine,
    Series,
    StrategicAction,
    TargetCountry,
)
from gsef_desktop.services.listing_common import Notes, by_id, partner_names, place_entry, shown_status, time_entry
from gsef_desktop.services.listing_values import (
    ActionEntry,
    ActivityEntry,
    DirectionEntry,
    EditionEntry,
    IndicatorEntry,
    MeasurementEntry,
    SeriesEntry,
    TurnEntry,
)
from gsef_desktop.services.series import EditionRow, read_series
from gsef_desktop.storage.workspace import Workspace


def list_activities(workspace: Workspace, *, year: int | None = None) -> list[ActivityEntry]:
    """All activities in the order of the programme, or those of a year: in its programme, or on any of its days."""
    with workspace.read() as reader:
        notes = Notes(reader, "activity")
        lines = by_id(reader.all(ProgrammeLine))
        series = by_id(reader.all(Series))
        partners = partner_names(reader, "activity_id")
        countries: dict[str, list[str]] = defaultdict(list)
        for country in reader.all(TargetCountry, order_by=("rank",)):
            countries[country.activity_id].append(country.country or country.text)
        years = {programme.id: programme.year for programme in reader.all(Programme)}
        found = reader.all(Activity, order_by=("time.earliest", "rank"))
    if year is not None:
        first, last = date(year, 1, 1), date(year, 12, 31)
        found = [one for one in found if years.get(one.programme_id or "") == year or one.time.overlaps(first, last)]
    entries = []
    for one in found:
        line = lines.get(one.line_id or "")
        of = series.get(one.series_id or "")
        entries.append(
            ActivityEntry(
                id=one.id,
                title=one.title,
                titles=notes.names(one, one.language, one.title),
                kind=one.kind.value,
                line=line.number if line else None,
                line_title=line.title if line else None,
                series=of.title if of else None,
                edition=one.edition,
                status=shown_status(one),
                role=one.role.value,
                expected_participants=one.expected_participants,
                expected_text=one.expected_text,
                actual_participants=one.actual_participants,
                partners=partners.get(one.id, ()),
                target_countries=tuple(countries.get(one.id, ())),
                theme=one.theme,
                text=one.text,
                time=time_entry(one.time),
                place=place_entry(one.place),
                details=notes.detail(one),
                source=notes.source(one),
            )
        )
    return entries


def list_series(workspace: Workspace, *, today: date | None = None) -> list[SeriesEntry]:
    """All series by title, with their editions by date, the next ordinal, and whose turn it is (members counted on `today`)."""
    with workspace.read() as reader:
        notes = Notes(reader, "series")
        pages = [read_series(reader, one.id, "en", today) for one in reader.all(Series, order_by=("title",))]
        return [
            SeriesEntry(
                id=page.series.id,
                title=page.series.title,
                acronym=page.series.acronym,
                region=page.series.region,
                partners=page.partners,
                next_edition=page.next_number,
                due_region=page.due.title if page.due is not None else None,
                rotation=page.agreed,
                turns=tuple(
                    TurnEntry(region=one.code, title=one.title, last_year=one.last.year if one.last else None, last_edition=one.number)
                    for one in page.turns
                ),
                editions=tuple(_edition(row) for row in page.editions),
                details=notes.detail(page.series),
                source=notes.source(page.series),
            )
            for page in pages
        ]


def _edition(row: EditionRow) -> EditionEntry:
    return EditionEntry(
        id=row.id,
        edition=row.number,
        title=row.title,
        theme=row.theme,
        participants=row.participants,
        time=time_entry(row.time),
        place=place_entry(row.place),
        participants_expected=row.expected and row.participants is not None,
        participants_source=row.source,
        hosts=row.hosts,
        region=row.region,
        status=row.status.value,
        meeting=row.meeting_id,
    )


def list_directions(workspace: Workspace, *, year: int | None = None) -> list[DirectionEntry]:
    """The strategic directions of all programmes, or of one year's, with their actions."""
    with workspace.read() as reader:
        notes = Notes(reader, "direction")
        years = {programme.id: programme.year for programme in reader.all(Programme)}
        under: dict[tuple[str, str | None], list[StrategicAction]] = defaultdict(list)
        for action in reader.all(StrategicAction, order_by=("rank",)):
            under[action.direction_id, action.parent_id].append(action)
        found = reader.all(Direction, order_by=("number",))

    def tree(direction_id: str, parent_id: str | None) -> tuple[ActionEntry, ...]:
        return tuple(
            ActionEntry(title=action.title, actions=tree(direction_id, action.id)) for action in under.get((direction_id, parent_id), ())
        )

    entries = [
        DirectionEntry(
            id=one.id,
            year=years.get(one.programme_id, 0),
            number=one.number,
            title=one.title,
            actions=tree(one.id, None),
            source=notes.source(one),
        )
        for one in found
    ]
    return sorted((entry for entry in entries if year is None or entry.year == year), key=lambda entry: (entry.year, entry.number))


def list_indicators(workspace: Workspace, *, year: int | None = None) -> list[IndicatorEntry]:
    """The indicators of all programmes, or of one year's."""
    with workspace.read() as reader:
        notes = Notes(reader, "indicator")
        years = {programme.id: programme.year for programme in reader.all(Programme)}
        values: dict[str, list[MeasurementEntry]] = defaultdict(list)
        for one in reader.all(Measurement, order_by=("day",)):
            values[one.indicator_id].append(MeasurementEntry(day=one.day, value=one.value, source=one.source))
        return [
            IndicatorEntry(
                id=one.id,
                title=one.title,
                unit=one.unit,
                baseline=one.baseline,
                target=one.target,
                due=one.due_on,
                measurements=tuple(values.get(one.id, ())),
                source=notes.source(one),
            )
            for one in reader.all(Indicator)
            if year is None or years.get(one.programme_id) == year
        ]
