"""What the checks find, and setting it aside."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityStatus, Finding, FindingKind, FindingState, Programme, SourceDocument, SourceLine
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.services import activities, checks
from gsef_desktop.storage.workspace import Workspace

GENEVA = Place(text="Geneva, Switzerland", city="Geneva", country="CH")
SINGAPORE = Place(text="Singapore", city="Singapore", country="SG")
ONLINE = Place(text="online", online=True)


def days(first: date, last: date) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last, precision=Precision.DAY)


@pytest.fixture
def two_cities(workspace: Workspace) -> Workspace:
    """Two events on the same days in different cities, and one more in the second of them."""
    with workspace.edit(message("Fill")) as unit:
        programme = unit.add(Programme(year=2019))
        for id, title, first, place in (
            ("here", "Conference", date(2019, 6, 22), GENEVA), ("there", "Dialogue", date(2019, 6, 25), SINGAPORE),
            ("too", "Annual meeting", date(2019, 6, 25), SINGAPORE),
        ):  # fmt: skip
            unit.add(Activity(id=id, title=title, programme_id=programme.id, time=days(first, date(2019, 6, 28)), place=place))
    return workspace


def test_a_clash_shows_one_source_of_each_side_first(two_cities: Workspace) -> None:
    (clash,) = checks.findings(two_cities, year=2019)
    assert clash.kind is FindingKind.CLASH
    assert str(clash.title) == "Geneva and Singapore, 25–28 June"
    assert [source.ref.id for source in clash.sources[:2] if source.ref] == ["here", "there"]
    assert {source.mark for source in clash.sources} == {"22–28 June", "25–28 June"}
    assert {ref.id for ref in clash.subjects} == {"here", "there", "too"}


def test_what_is_cancelled_online_or_elsewhere_in_time_does_not_clash(two_cities: Workspace) -> None:
    activities.cancel_activity(two_cities, activity_id="too")
    activities.set_place(two_cities, activity_id="there", place=ONLINE)
    assert checks.findings(two_cities, year=2019) == []
    assert checks.findings(two_cities, year=2018) == []


def test_set_aside_counts_no_longer_until_taken_up(two_cities: Workspace) -> None:
    (clash,) = checks.findings(two_cities, year=2019)
    checks.set_aside(two_cities, finding=clash)
    assert checks.findings(two_cities, year=2019) == []
    (aside,) = checks.findings(two_cities, year=2019, with_set_aside=True)
    assert (aside.key, aside.state) == (clash.key, FindingState.SET_ASIDE)
    checks.take_up(two_cities, finding=aside)
    assert [one.key for one in checks.findings(two_cities, year=2019)] == [clash.key]
    two_cities.undo()
    assert checks.findings(two_cities, year=2019) == []


def test_a_clash_that_changed_is_a_new_one(two_cities: Workspace) -> None:
    (clash,) = checks.findings(two_cities, year=2019)
    checks.set_aside(two_cities, finding=clash)
    activities.cancel_activity(two_cities, activity_id="too")
    (now,) = checks.findings(two_cities, year=2019)
    assert now.key != clash.key


@pytest.mark.parametrize(
    ("frame", "place", "said"),
    [
        (TimeFrame(), GENEVA, "Camp: day not known"),
        (days(date(2019, 8, 1), date(2019, 8, 2)), Place(text="to be seen"), "Camp: place not known"),
        (TimeFrame(earliest=date(2019, 8, 1), latest=date(2019, 8, 31), precision=Precision.MONTH, kind=TimeKind.WINDOW), Place(),
         "Camp: day and place not known"),
        (days(date(2019, 8, 1), date(2019, 8, 2)), ONLINE, None),
        (days(date(2019, 8, 1), date(2019, 8, 2)), Place(text="Korea", country="KR"), None),
    ],
)  # fmt: skip
def test_missing_details(workspace: Workspace, frame: TimeFrame, place: Place, said: str | None) -> None:
    made = activities.create_activity(workspace, title="Camp", time=frame, place=place, year=2019)
    assert [str(one.title) for one in checks.findings(workspace, year=2019)] == ([said] if said else [])
    activities.update_activity(workspace, activity_id=made.id, status=ActivityStatus.HELD)
    assert checks.findings(workspace, year=2019) == []


def test_a_contradiction_of_a_document_keeps_its_lines_and_can_be_settled(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        document = unit.add(SourceDocument(file_name="draft.txt"))
        lines = [
            unit.add(SourceLine(document_id=document.id, line=number, section=section, text=text))
            for number, section, text in ((81, "1.A Schedule", "3rd\tIn Medellin"), (51, "Calendar, July", "8~9\tJuly\tMexico city"))
        ]
        title = message("{name}: which city?", name="3rd quarter").to_json()
        unit.add(
            Finding(
                kind=FindingKind.CONTRADICTION, key="contradiction:1", title=title, sources=tuple(line.id for line in lines),
                marks=("Medellin", "Mexico city"),
            )
        )  # fmt: skip
    (found,) = checks.findings(workspace, year=2019)
    assert str(found.title) == "3rd quarter: which city?"
    assert [(one.section, one.line, one.mark, one.document) for one in found.sources] == [
        ("1.A Schedule", 81, "Medellin", "draft.txt"),
        ("Calendar, July", 51, "Mexico city", "draft.txt"),
    ]
    checks.settle(workspace, finding=found)
    assert checks.findings(workspace, year=2019, with_set_aside=True) == []


def test_counts_and_the_list_for_scripts_agree(two_cities: Workspace, tmp_path: Path) -> None:
    activities.create_activity(two_cities, title="Camp", year=2019)
    counts = checks.count_findings(two_cities, year=2019)
    assert counts == {FindingKind.CLASH: 1, FindingKind.CONTRADICTION: 0, FindingKind.MISSING: 1}
    listed = checks.list_findings(two_cities)
    assert [(one.kind, one.severity) for one in listed] == [("clash", "error"), ("missing", "warning")]
