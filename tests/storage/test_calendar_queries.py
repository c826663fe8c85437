"""The activities of a year, asked of the file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityKind, ActivityRole, Programme, ProgrammeLine, Translation
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, Precision, TimeFrame
from gsef_desktop.storage.queries.calendar import activities_of_year, lines_of_year, programme_status, years_with_activities
from gsef_desktop.storage.workspace import Workspace


def days(first: date, last: date) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Two programmes with activities before, across, within and after 2019."""
    with Workspace.create(tmp_path / "a.gsef", config_dir=tmp_path / "config") as made:
        with made.edit(message("Fill")) as unit:
            old, new = unit.add(Programme(year=2018)), unit.add(Programme(year=2019, status="adopted"))
            unit.add(ProgrammeLine(id="line2", programme_id=new.id, number=2, title="Research projects", short_title="Research"))
            unit.add(ProgrammeLine(id="line1", programme_id=new.id, number=1, title="Statutory"))
            unit.add(ProgrammeLine(programme_id=old.id, number=1, title="Old"))
            place = Place(text="Seoul , Korea", city="Seoul", country="KR")
            for id, programme, time in (
                ("before", old, days(date(2018, 12, 1), date(2018, 12, 31))),
                ("across", old, days(date(2018, 12, 31), date(2019, 1, 1))),
                ("later", new, days(date(2019, 5, 2), date(2019, 5, 3))),
                ("within", new, days(date(2019, 5, 1), date(2019, 5, 2))),
                ("after", new, days(date(2020, 1, 1), date(2020, 1, 2))),
                ("undated", new, UNKNOWN_TIME),
                ("undated before", old, UNKNOWN_TIME),
            ):
                unit.add(Activity(id=id, programme_id=programme.id, title=id.title(), time=time, place=place, role=ActivityRole.ORGANISER))
            unit.update(Activity, "within", line_id="line2")
            unit.add(Activity(id="period", title="Period", kind=ActivityKind.PERIOD, time=days(date(2019, 1, 1), date(2019, 12, 31))))
            unit.add(Activity(id="gone", title="Gone", time=days(date(2019, 5, 1), date(2019, 5, 1))))
            unit.delete(Activity, "gone")
            unit.add(Translation(owner_kind="activity", owner_id="within", field="title", language="fr", text="Dedans"))
            unit.add(Translation(owner_kind="programme_line", owner_id="line1", field="title", language="fr", text="Réunions"))
        yield made


def test_a_year_has_what_touches_it_and_what_its_programme_leaves_open(workspace: Workspace) -> None:
    with workspace.read() as reader:
        rows = activities_of_year(reader, year=2019, language="en")
    assert [row.id for row in rows] == ["across", "within", "later", "undated"]


def test_a_row_has_all_that_a_bar_needs(workspace: Workspace) -> None:
    with workspace.read() as reader:
        row = next(row for row in activities_of_year(reader, year=2019, language="en") if row.id == "within")
        activity = reader.get(Activity, "within")
    assert (row.time, row.place) == (activity.time, activity.place)
    assert (row.line_number, row.line_id, row.role) == (2, "line2", ActivityRole.ORGANISER)
    assert (row.title, row.title_language) == ("Within", "en")


def test_titles_come_in_the_language_asked_for_where_there_is_one(workspace: Workspace) -> None:
    with workspace.read() as reader:
        titles = {row.id: (row.title, row.title_language) for row in activities_of_year(reader, year=2019, language="fr")}
        lines = lines_of_year(reader, year=2019, language="fr")
    assert (titles["within"], titles["later"]) == (("Dedans", "fr"), ("Later", "en"))
    assert [(line.number, line.title) for line in lines] == [(1, "Réunions"), (2, "Research")]


def test_years_and_status(workspace: Workspace) -> None:
    with workspace.read() as reader:
        assert years_with_activities(reader) == [2018, 2019, 2020]
        assert programme_status(reader, year=2019) == "adopted"
        assert programme_status(reader, year=2030) is None
