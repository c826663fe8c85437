"""What is on the map of the world, read from a file, and the map printed from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gsef_desktop.domain.errors import Cancelled, Invalid
from gsef_desktop.domain.map_marks import Layer
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    LANGUAGES,
    Activity,
    ActivityKind,
    ActivityStatus,
    Membership,
    MembershipStatus,
    Organisation,
    Programme,
    ProgrammeLine,
    Recurrence,
    Translation,
    link_id,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services.printing_map import MAP_PAPERS, world_map_pdf
from gsef_desktop.services.world_map import read_world_map
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf

DAY = date(2031, 6, 30)


def days(first: date, last: date | None = None) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config") as opened:
        with opened.edit(message("Fill")) as unit:
            for id, name, place, status in (
                ("alpha", "Alpha Town", "Lima, Peru", MembershipStatus.MEMBER), ("beta", "Beta Network", "Seoul", MembershipStatus.APPLIED),
                ("gamma", "Gamma Union", "", MembershipStatus.MEMBER), ("delta", "Delta City", "Dakar", MembershipStatus.PROSPECT),
                ("left", "Left Town", "Paris", MembershipStatus.LEFT),
            ):  # fmt: skip
                unit.add(Organisation(id=id, name=name, place=recognise_place(place)))
                unit.add(Membership(organisation_id=id, status=status, since=date(2030, 1, 1) if id != "delta" else date(2031, 5, 1)))
            unit.add(Programme(id="programme", year=2031, organisation_name="Example Network of Cities"))
            unit.add(ProgrammeLine(id="line", programme_id="programme", number=3, title="Work on bread"))
            common: dict[str, Any] = {"programme_id": "programme", "line_id": "line"}
            for id, title, place, more in (
                ("forum", "Bread Forum", "Lyon, France", {"time": days(date(2031, 7, 22))}),
                ("secret", "Budget talk", "Lyon, France", {"time": days(date(2031, 3, 4)), "internal": True}),
                ("gone", "Salt Day", "Lyon, France", {"time": days(date(2031, 5, 4)), "status": ActivityStatus.CANCELLED}),
                ("call", "Board call", "online", {"time": days(date(2031, 5, 4))}),
                ("old", "Another year", "Lyon, France", {"time": days(date(2030, 5, 4))}),
                ("weekly", "Weekly market", "Dakar, Senegal", {"time": days(date(2031, 8, 4))}),
                ("letter", "A newsletter", "Dakar, Senegal", {"kind": ActivityKind.PRODUCT, "time": days(date(2031, 5, 4))}),
            ):
                unit.add(Activity(id=id, title=title, place=recognise_place(place), **common, **more))
            unit.add(
                Recurrence(id=link_id("recurrence", "weekly"), activity_id="weekly", rule="FREQ=WEEKLY;COUNT=5", first=date(2031, 8, 4))
            )
            unit.add(
                Translation(id=link_id("activity", "forum", "title", "fr"), owner_kind="activity", owner_id="forum", field="title",
                            language="fr", text="Forum du pain")
            )  # fmt: skip
        yield opened


def _names(workspace: Workspace, *, year: int = 2031, day: date = DAY, language: str = "en") -> tuple[set[str], set[str]]:
    found = read_world_map(workspace, year=year, day=day, language=language)
    return {mark.name for mark in found.placed}, {mark.name for mark in found.unplaced}


def test_placed_are_members_applicants_prospects_and_the_activities_of_the_year(workspace: Workspace) -> None:
    placed, unplaced = _names(workspace)
    assert placed == {"Alpha Town", "Beta Network", "Delta City", "Bread Forum", "Budget talk", "Weekly market"}
    assert unplaced == {"Gamma Union", "Board call"}


def test_memberships_count_on_the_day_asked_for_and_activities_in_the_year(workspace: Workspace) -> None:
    placed, _ = _names(workspace, day=date(2031, 4, 30))
    assert "Delta City" not in placed
    assert _names(workspace, year=2030, day=date(2030, 12, 31))[0] == {"Alpha Town", "Beta Network", "Another year"}


def test_a_repeated_activity_is_one_mark_with_a_place_and_the_first_date(workspace: Workspace) -> None:
    found = read_world_map(workspace, year=2031, day=DAY, language="en")
    (market,) = [mark for mark in found.placed if mark.name == "Weekly market"]
    assert market.ref == ("activity", "weekly")
    assert market.row is not None
    assert market.row.time.earliest == date(2031, 8, 4)
    assert market.city == "Dakar"
    assert market.line == 3


def test_names_are_in_the_language_asked_for(workspace: Workspace) -> None:
    assert "Forum du pain" in _names(workspace, language="fr")[0]


def test_a_place_that_says_online_has_no_place_on_the_map_even_with_coordinates(workspace: Workspace) -> None:
    with workspace.edit(message("Move it")) as unit:
        unit.update(Activity, "forum", place=Place(text="online", online=True, latitude=45.0, longitude=4.0))
    assert "Bread Forum" in _names(workspace)[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_print_says_who_is_where_and_who_is_nowhere(workspace: Workspace, language: str) -> None:
    made = world_map_pdf(workspace, year=2031, day=DAY, language=language)
    text = squeezed(text_of(made.data))
    for name in ("Alpha Town", "Beta Network", "Gamma Union", "Delta City", "Budget talk", "Board call", "Weekly market"):
        assert squeezed(name) in text
    assert ("ForumduPain" if language == "fr" else "BreadForum").casefold() in text.casefold()
    assert "LeftTown" not in text
    assert "SaltDay" not in text
    assert len({fallback.id for fallback in made.fallbacks}) == (0 if language == "en" else 3 if language == "fr" else 4)
    assert made.pages == len(read_pdf(made.data).pages) > 1
    assert made.file_name.endswith(f"2031 {language}.pdf")
    assert TaggedPdf(made.data).faults == []


def test_what_is_filtered_off_and_what_is_internal_is_not_printed(workspace: Workspace) -> None:
    only_members = squeezed(text_of(world_map_pdf(workspace, year=2031, day=DAY, layers=[Layer.MEMBER]).data))
    assert "AlphaTown" in only_members
    assert "BetaNetwork" not in only_members
    assert "BreadForum" not in only_members
    without_line = squeezed(text_of(world_map_pdf(workspace, year=2031, day=DAY, lines_off=[3]).data))
    assert "BetaNetwork" in without_line
    assert "BreadForum" not in without_line
    outsiders = squeezed(text_of(world_map_pdf(workspace, year=2031, day=DAY, for_outsiders=True).data))
    assert "BreadForum" in outsiders
    assert "Budgettalk" not in outsiders


@pytest.mark.parametrize("paper", MAP_PAPERS)
def test_it_lies_on_every_paper(workspace: Workspace, paper: str) -> None:
    box = read_pdf(world_map_pdf(workspace, year=2031, day=DAY, paper=paper).data).pages[0].mediabox
    assert box.width > box.height


def test_other_papers_and_languages_are_refused_and_the_work_can_be_stopped(workspace: Workspace) -> None:
    with pytest.raises(Invalid, match="A2"):
        world_map_pdf(workspace, year=2031, paper="A2")
    with pytest.raises(Invalid, match="xx"):
        world_map_pdf(workspace, year=2031, language="xx")

    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        world_map_pdf(workspace, year=2031, progress=stop)
