"""The wall planner and the list of activities, printed from a file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest

from gsef_desktop.domain.activity_row import ActivityFilter
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    LANGUAGES,
    Activity,
    ActivityKind,
    ActivityPartner,
    ActivityPlan,
    ActivityStatus,
    Delegate,
    PartnerRole,
    Person,
    Programme,
    ProgrammeLine,
    Recurrence,
    Translation,
    link_id,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services.printing_calendar import list_of_activities, months_of_year, wall_planner_pdf
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import read_pdf, squeezed, text_of

YEAR = ActivityFilter(first=date(2031, 1, 1), last=date(2031, 12, 31))


def days(first: date, last: date | None = None) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config") as opened:
        with opened.edit(message("Fill")) as unit:
            unit.add(Programme(id="programme", year=2031, organisation_name="Example Network of Cities"))
            unit.add(ProgrammeLine(id="line", programme_id="programme", number=3, title="Work on bread"))
            unit.add(Person(id="ada", given_name="Ada", family_name="Example"))
            common: dict[str, Any] = {"programme_id": "programme", "line_id": "line"}
            unit.add(
                Activity(id="forum", title="Bread Forum", time=days(date(2031, 7, 22)), responsible_id="ada",
                         place=Place(text="Lyon", city="Lyon", country="FR"), **common)
            )  # fmt: skip
            unit.add(Activity(id="secret", title="Budget talk", time=days(date(2031, 3, 4)), internal=True, **common))
            unit.add(Activity(id="held", title="Salt Day", time=days(date(2031, 5, 4)), status=ActivityStatus.HELD, **common))
            unit.add(Activity(id="other", title="Another year", time=days(date(2032, 5, 4)), **common))
            unit.add(Activity(id="undated", title="Some time", **common))
            unit.add(Activity(id="site", title="A website", kind=ActivityKind.PRODUCT, time=days(date(2031, 5, 4)), **common))
            unit.add(ActivityPartner(activity_id="forum", name="City of Example", role=PartnerRole.HOST))
            unit.add(Delegate(id=link_id("delegate", "held", "ada"), activity_id="held", person_id="ada"))
            unit.add(
                ActivityPlan(id=link_id("plan", "forum"), activity_id="forum", time=days(date(2031, 7, 8), date(2031, 7, 9)),
                             place=Place(text="Mexico City", city="Mexico City", country="MX"), note="The host withdrew")
            )  # fmt: skip
            unit.add(
                Translation(id=link_id("activity", "forum", "title", "fr"), owner_kind="activity", owner_id="forum", field="title",
                            language="fr", text="Forum du pain")
            )  # fmt: skip
        yield opened


def _list(workspace: Workspace, **arguments: Any) -> str:
    return squeezed(text_of(list_of_activities(workspace, **({"wanted": YEAR} | arguments)).data))


def _planner(workspace: Workspace, **arguments: Any) -> str:
    return squeezed(text_of(wall_planner_pdf(workspace, **({"year": 2031} | arguments)).data))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_planner_of_a_file_is_one_page_in_every_language(workspace: Workspace, language: str) -> None:
    document = wall_planner_pdf(workspace, year=2031, language=language)
    assert document.pages == len(read_pdf(document.data).pages) == 1
    text = squeezed(text_of(document.data))
    for title in ("Budgettalk", "SaltDay", "Sometime", "Workonbread", "ExampleNetworkofCities", "2031"):
        assert title in text
    assert ("Forumdupain" if language == "fr" else "BreadForum") in text
    assert "Anotheryear" not in text
    assert "website" not in text
    assert document.file_name.endswith(f"2031 {language}.pdf")
    missing = {fallback.id for fallback in document.fallbacks}
    assert missing == (set() if language == "en" else {"secret", "held", "undated"} | ({"forum"} - {"forum" * (language == "fr")}))


def test_outsiders_see_nothing_internal(workspace: Workspace) -> None:
    assert "Budgettalk" in _list(workspace)
    assert "Budgettalk" in _planner(workspace)
    assert "Budgettalk" not in _list(workspace, for_outsiders=True)
    assert "Budgettalk" not in _planner(workspace, for_outsiders=True)
    inside, outside = _list(workspace), _list(workspace, for_outsiders=True)
    assert "withdrew" in inside
    assert "withdrew" not in outside
    assert "BreadForum" in outside


def test_what_was_planned_stands_beside_what_came_and_either_can_be_printed(workspace: Workspace) -> None:
    actual, planned = _list(workspace), _list(workspace, which="planned")
    assert "22July" in actual
    assert "Lyon,France" in actual
    assert "PlannedforMexicoCity,Mexico,8–9July2031" in actual
    assert "8–9July" in planned
    assert "MexicoCity,Mexico" in planned
    assert "Lyon" not in planned
    assert "Datesandplacesasplanned" in planned
    assert "MexicoCity" in _planner(workspace, which="planned")
    assert "Lyon" in _planner(workspace)


def test_a_plan_in_another_year_moves_an_activity_to_that_year(workspace: Workspace) -> None:
    with workspace.edit(message("Plan")) as unit:
        unit.add(ActivityPlan(id=link_id("plan", "other"), activity_id="other", time=days(date(2031, 9, 1))))
    assert "Anotheryear" in _list(workspace, which="planned")
    assert "Anotheryear" not in _list(workspace)
    later = replace(YEAR, first=date(2032, 1, 1), last=date(2032, 12, 31))
    assert "Anotheryear" not in _list(workspace, which="planned", wanted=later)
    assert "Anotheryear" in _list(workspace, wanted=later)


def test_people_hosts_states_and_lines_are_told(workspace: Workspace) -> None:
    text = _list(workspace)
    for part in ("AdaExample", "Host:CityofExample", "Held", "Workonbread", "July2031", "Monthnotknown", "Tobeconfirmed"):
        assert part in text


def test_titles_without_a_translation_are_marked(workspace: Workspace) -> None:
    text = _list(workspace, language="fr")
    assert "Forumdupain" in text
    assert "SaltDay[EN]" in text
    assert "Lestitressuivisde[EN]" in text


def test_all_years_stand_under_their_months(workspace: Workspace) -> None:
    text = _list(workspace, wanted=ActivityFilter())
    assert text.index("March2031") < text.index("July2031") < text.index("May2032") < text.index("Monthnotknown")


def test_a_repeated_activity_is_listed_once_or_by_its_occurrences(workspace: Workspace) -> None:
    with workspace.edit(message("Repeat")) as unit:
        unit.add(Activity(id="letter", title="Monthly letter", time=days(date(2030, 12, 10))))
        unit.add(
            Recurrence(id=link_id("recurrence", "letter"), activity_id="letter", rule="FREQ=MONTHLY;INTERVAL=4;COUNT=4",
                       first=date(2030, 12, 10))
        )  # fmt: skip

    once = _list(workspace, wanted=ActivityFilter())
    assert once.count("Monthlyletter") == 1
    assert "Repeated" in once
    text = _list(workspace)
    assert text.count("Monthlyletter") == 3
    assert text.index("Budgettalk") < text.index("10April") < text.index("BreadForum") < text.index("10August") < text.index("10December")
    assert _planner(workspace).count("Monthlyletter") == 3


def test_building_twice_gives_the_same_bytes(workspace: Workspace) -> None:
    assert wall_planner_pdf(workspace, year=2031).data == wall_planner_pdf(workspace, year=2031).data
    assert list_of_activities(workspace, wanted=YEAR).data == list_of_activities(workspace, wanted=YEAR).data


def test_a_filter_leaves_out_what_the_window_hides(workspace: Workspace) -> None:
    assert "BreadForum" not in _planner(workspace, wanted=ActivityFilter(lines_off=frozenset({3})))
    assert "Workonbread" not in _planner(workspace, wanted=ActivityFilter(lines_off=frozenset({3})))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_activities_as_docx_says_the_same(workspace: Workspace, language: str) -> None:
    made = list_of_activities(workspace, wanted=YEAR, language=language, format="docx")
    assert made.file_name.endswith(f" {language}.docx")
    (table,) = docx.Document(io.BytesIO(made.data)).tables
    printed = squeezed(text_of(list_of_activities(workspace, wanted=YEAR, language=language).data))
    rows = [list(dict.fromkeys(cell.text for cell in row.cells if cell.text)) for row in table.rows]
    assert len(rows) > 5
    for text in {line for row in rows for one in row for line in one.splitlines()}:
        assert squeezed(text) in printed
    told = squeezed(" ".join(" ".join(row) for row in rows))
    assert "Forumdupain" in told if language == "fr" else "BreadForum" in told
    assert list_of_activities(workspace, wanted=YEAR, language=language, format="docx").data == made.data


def test_an_empty_list_of_activities_as_docx_says_so(workspace: Workspace) -> None:
    wanted = ActivityFilter(first=date(1999, 1, 1), last=date(1999, 12, 31))
    read = docx.Document(io.BytesIO(list_of_activities(workspace, wanted=wanted, format="docx").data))
    assert read.tables == []
    assert "There are no activities" in " ".join(one.text for one in read.paragraphs)


def test_what_cannot_be_printed_is_an_error(workspace: Workspace) -> None:
    with pytest.raises(Invalid):
        wall_planner_pdf(workspace, year=2031, language="de")
    with pytest.raises(Invalid):
        list_of_activities(workspace, wanted=YEAR, paper="A5")


# --- months as tables -------------------------------------------------------------------------------------------------------------------


def _cells(data: bytes) -> list[list[list[str]]]:
    """The cells of each table by row; on a page that lies."""
    read = docx.Document(io.BytesIO(data))
    section = read.sections[0]
    assert (section.page_width or 0) > (section.page_height or 0)
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in read.tables]


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_tables_of_their_weeks(workspace: Workspace, language: str) -> None:
    with workspace.edit(message("Long")) as unit:
        unit.update(Activity, "forum", time=days(date(2031, 7, 26), date(2031, 7, 29)))
        unit.update(Activity, "undated", time=TimeFrame(earliest=date(2031, 7, 1), latest=date(2031, 7, 31), precision=Precision.MONTH))
    made = months_of_year(workspace, year=2031, month=7, language=language, format="docx")
    assert made.file_name.endswith(f"2031-07 {language}.docx")
    assert made.data == months_of_year(workspace, year=2031, month=7, language=language, format="docx").data
    (table,) = _cells(made.data)
    numbers = [cell.splitlines()[0] for row in table[1:] for cell in row[1:]]
    assert numbers == ["30", *map(str, range(1, 32)), "1", "2", "3"]
    found = {int(cell.splitlines()[0]): cell.splitlines()[1:] for row in table[1:] for cell in row[1:] if "\n" in cell}
    title = "Forum du pain" if language == "fr" else "Bread Forum"
    assert sorted(found) == [26, 27, 28, 29]
    assert found[26] == found[28] == [f"3. {title}, Lyon"], "whole where it begins, and where a week does"
    assert found[27] == found[29] == [f"… {title}"]
    texts = [one.text for one in docx.Document(io.BytesIO(made.data)).paragraphs]
    assert any(text.startswith("3. Some time") for text in texts), "without a day"
    printed = text_of(months_of_year(workspace, year=2031, month=7, language=language).data)
    assert squeezed(title) in squeezed(printed)


def test_a_year_of_months_in_a_docx(workspace: Workspace) -> None:
    made = months_of_year(workspace, year=2031, format="docx", for_outsiders=True)
    tables = _cells(made.data)
    assert len(tables) == 12
    everything = str(tables)
    assert "Salt Day" in everything
    assert "(Held)" in everything
    assert "Budget talk" not in everything, "internal"
    assert "Budget talk" in str(_cells(months_of_year(workspace, year=2031, format="docx").data))
    with pytest.raises(Invalid, match="Tabloid"):
        months_of_year(workspace, year=2031, format="docx", paper="Tabloid")
    with pytest.raises(ValueError, match="odt"):
        months_of_year(workspace, year=2031, format="odt")
