"""The calendar of a year, read at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.domain.calendar_row import ONLINE
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityKind, Finding, FindingKind, FindingState, Programme, ProgrammeLine
from gsef_desktop.domain.repetition import Scope
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Precision, TimeFrame
from gsef_desktop.services.calendar import calendar_after, calendar_year, day_of_activity, years
from gsef_desktop.services.checks import findings
from gsef_desktop.services.checks import set_aside as set_finding_aside
from gsef_desktop.services.repetition import move_occurrence, set_repetition
from gsef_desktop.storage.workspace import Workspace

MEDELLIN = Place(text="Medellín, Colombia", city="Medellín", country="CO")
MEXICO = Place(text="Mexico City, Mexico", city="Mexico City", country="MX")


ONLINE_PLACE = Place(text="online", online=True)


def days(first: int, last: int) -> TimeFrame:
    return TimeFrame(earliest=date(2019, 7, first), latest=date(2019, 7, last), precision=Precision.DAY)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "a.gsef", config_dir=tmp_path / "config") as made:
        with made.edit(message("Fill")) as unit:
            programme = unit.add(Programme(year=2019))
            unit.add(ProgrammeLine(programme_id=programme.id, number=1, title="Statutory"))
            unit.add(Activity(id="committee", programme_id=programme.id, title="Committee", time=days(8, 10), place=MEXICO))
            unit.add(Activity(id="dialogue", programme_id=programme.id, title="Dialogue", time=days(10, 12), place=MEDELLIN))
            unit.add(Activity(id="call", programme_id=programme.id, title="Call", time=days(10, 10), place=ONLINE_PLACE))
            unit.add(Activity(id="camp", programme_id=programme.id, title="Camp", time=UNKNOWN_TIME))
            unit.add(Activity(id="site", programme_id=programme.id, title="Website", kind=ActivityKind.PRODUCT))
        yield made


def test_a_year_has_rows_with_regions_lines_and_clashes(workspace: Workspace) -> None:
    year = calendar_year(workspace, year=2019, language="en")
    assert {row.id: row.region for row in year.rows} == {
        "committee": "latin_america", "dialogue": "latin_america", "call": ONLINE, "camp": "",
    }  # fmt: skip
    assert [line.title for line in year.lines] == ["Statutory"]
    assert [(set(clash.ids), clash.first, clash.last) for clash in year.clashes] == [
        ({"committee", "dialogue"}, date(2019, 7, 10), date(2019, 7, 10))
    ]
    assert year.status == "draft"


def test_a_clash_that_was_set_aside_is_not_marked(workspace: Workspace) -> None:
    (clash,) = [finding for finding in findings(workspace, year=2019) if finding.kind is FindingKind.CLASH]
    set_finding_aside(workspace, finding=clash)
    with workspace.read() as reader:
        assert reader.count(Finding, state=FindingState.SET_ASIDE) == 1
    assert calendar_year(workspace, year=2019, language="en").clashes == ()


@pytest.mark.parametrize("first", [date(2019, 1, 2), date(2019, 7, 11), date(2030, 1, 1)])
def test_reading_what_changed_is_the_same_as_reading_all(workspace: Workspace, first: date) -> None:
    before = calendar_year(workspace, year=2019, language="en")
    with workspace.edit(message("Change")) as unit:
        unit.update(Activity, "committee", title="Board", time=TimeFrame(earliest=first, latest=first, precision=Precision.DAY))
        unit.delete(Activity, "call")
        unit.add(Activity(id="new", title="New", time=days(1, 2)))
    changed = {ref.id for ref in unit.changes.refs}
    after = calendar_after(workspace, before=before, language="en", changed=changed, findings_too=False)
    assert after == calendar_year(workspace, year=2019, language="en")


def test_an_activity_is_found_on_its_day_or_in_its_year(workspace: Workspace) -> None:
    assert day_of_activity(workspace, activity_id="committee") == date(2019, 7, 8)
    assert day_of_activity(workspace, activity_id="camp") == date(2019, 1, 1)
    assert day_of_activity(workspace, activity_id="site") is None
    assert day_of_activity(workspace, activity_id="nobody") is None
    assert years(workspace) == [2019]


def test_a_repeated_product_stands_on_its_days(workspace: Workspace) -> None:
    day = TimeFrame(earliest=date(2019, 1, 7), latest=date(2019, 1, 7), precision=Precision.DAY)
    with workspace.edit(message("Fill")) as unit:
        unit.update(Activity, "site", time=day)
    assert not [row for row in calendar_year(workspace, year=2019, language="en").rows if row.activity_id == "site"]
    set_repetition(workspace, activity_id="site", rule="FREQ=MONTHLY;BYDAY=1MO;COUNT=3")
    found = [row for row in calendar_year(workspace, year=2019, language="en").rows if row.activity_id == "site"]
    assert [row.time.earliest for row in found] == [date(2019, 1, 7), date(2019, 2, 4), date(2019, 3, 4)]
    assert day_of_activity(workspace, activity_id="site") == date(2019, 1, 7)
    own = move_occurrence(workspace, row_id=found[1].id, scope=Scope.THIS, first=date(2019, 2, 6)).row_id
    days = {
        row.id: row.time.earliest for row in calendar_year(workspace, year=2019, language="en").rows if row.kind is ActivityKind.PRODUCT
    }
    assert days[own] == date(2019, 2, 6)
    assert len(days) == 3
