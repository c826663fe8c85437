"""One person's travel plan."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest

from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    LANGUAGES,
    Activity,
    ActivityStatus,
    Body,
    Classification,
    Delegate,
    Meeting,
    Participation,
    Person,
    Programme,
    Reply,
    Seat,
    SeatTerm,
    link_id,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services.people_named import people_who_go
from gsef_desktop.services.printing_travel import travel_plan
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import faults, read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf, table_faults


def days(first: date, last: date | None = None, certainty: Certainty = Certainty.CONFIRMED) -> TimeFrame:
    return TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY, date_certainty=certainty, place_certainty=certainty)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config") as opened:
        with opened.edit(message("Fill")) as unit:
            unit.add(Programme(id="p", year=2031, organisation_name="Example Network of Cities"))
            unit.add(Person(id="ada", given_name="Ada", family_name="Example"))
            unit.add(Body(id="board", name="Board of Bread"))
            unit.add(Seat(id="seat", body_id="board", classification=Classification.MEMBER))
            unit.add(SeatTerm(id="term", seat_id="seat", person_id="ada", valid_from=date(2031, 1, 1), valid_to=date(2031, 6, 30)))
            seoul, paris = recognise_place("Seoul"), recognise_place("Paris")
            may = TimeFrame(earliest=date(2031, 11, 1), latest=date(2031, 11, 30), precision=Precision.MONTH)
            for id, title, time, place, more in (
                ("paris", "Bread Forum", days(date(2031, 3, 3), date(2031, 3, 4)), paris, {"responsible_id": "ada"}),
                ("seoul", "Rose Seminar", days(date(2031, 3, 5), certainty=Certainty.TENTATIVE), seoul, {}),
                ("both", "Salt Day", days(date(2031, 3, 5)), paris, {}),
                ("board1", "Spring board", days(date(2031, 4, 8)), seoul, {}),
                ("board2", "Autumn board", days(date(2031, 9, 8)), seoul, {}),
                ("talk", "Pepper Talk", days(date(2031, 10, 8)), recognise_place("Online"), {}),
                ("open", "Mill Visit", may, recognise_place(""), {}),
                ("off", "Cancelled Camp", days(date(2031, 5, 5)), paris, {"responsible_id": "ada", "status": ActivityStatus.CANCELLED}),
                ("no", "Declined Dinner", days(date(2031, 5, 6)), paris, {}),
                ("other", "Somebody else's", days(date(2031, 5, 7)), paris, {}),
                ("next", "Next year's", days(date(2032, 1, 5)), paris, {"responsible_id": "ada"}),
            ):
                unit.add(Activity(id=id, title=title, time=time, place=place, programme_id="p", **more))  # type: ignore[arg-type]
            for id in ("seoul", "both", "open", "no"):
                reply = Reply.DECLINED if id == "no" else Reply.NONE
                unit.add(Delegate(id=link_id("delegate", id, "ada"), activity_id=id, person_id="ada", reply=reply))
            unit.add(Meeting(id="m1", activity_id="board1", body_id="board"))
            unit.add(Meeting(id="m2", activity_id="board2", body_id="board"))
            unit.add(Meeting(id="m3", activity_id="talk"))
            unit.add(Participation(id="there", meeting_id="m3", person_id="ada"))
        yield opened


def plan(workspace: Workspace, **options: Any) -> Any:
    values: dict[str, Any] = {"person_id": "ada", "first": date(2031, 1, 1), "last": date(2031, 12, 31)} | options
    return travel_plan(workspace, **values)


def test_it_lists_what_a_person_goes_to_and_in_what_capacity(workspace: Workspace) -> None:
    (table,) = TaggedPdf(plan(workspace).data).document.all("Table")
    assert table_faults(table) == []
    lines = [" | ".join(cell.text for cell in row.kids) for row in table.kids[1:] if len(row.kids) == 5]
    said = "\n".join(lines)
    for title, capacity in (
        ("Bread Forum", "Responsible"), ("Rose Seminar", "Delegate"), ("Spring board", "Seat: Board of Bread"),
        ("Pepper Talk", "Participant"), ("Mill Visit", "Delegate"),
    ):  # fmt: skip
        assert any(title in line and capacity in line for line in lines), (title, lines)
    for title in ("Autumn board", "Cancelled Camp", "Declined Dinner", "Somebody else", "Next year"):
        assert title not in said, title
    assert any("Rose Seminar" in line and "Seoul" in line and "UTC+9" in line for line in lines)
    assert any("Pepper Talk" in line and "Online" in line and "UTC" not in line for line in lines)


def test_impossible_journeys_gaps_and_what_is_unknown_are_flagged(workspace: Workspace) -> None:
    text = " ".join(text_of(plan(workspace).data).split())
    assert "Salt Day (Paris, France) and Rose Seminar (Seoul, Korea): in two places on the same day (5 March 2031)" in text
    assert "Bread Forum – Rose Seminar: 9,000 km between Paris, France and Seoul, Korea; about 14 h of travel, 7 h of time" in text
    assert "Mill Visit: the days are not known" in text
    assert "33 free days" in text


def test_uncertain_dates_are_in_italics_and_said(workspace: Workspace) -> None:
    assert "What is in italics is still to be confirmed." in text_of(plan(workspace).data)
    certain = plan(workspace, first=date(2031, 3, 3), last=date(2031, 3, 4))
    assert "What is in italics" not in text_of(certain.data)
    assert "3–4 March 2031" in text_of(certain.data)
    read = docx.Document(io.BytesIO(plan(workspace, format="docx").data))
    looks = {run.text: run.style.name for table in read.tables for row in table.rows for cell in row.cells
             for paragraph in cell.paragraphs for run in paragraph.runs}  # fmt: skip
    assert looks["5 March"] != looks["3–4 March"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_plan(language: str, workspace: Workspace) -> None:
    made = plan(workspace, language=language)
    text = squeezed(text_of(made.data))
    assert squeezed(load_words(language)("travel_plan", name="Ada Example")).replace("\xa0", "") in text.replace("\u202f", "")
    for title in ("Bread Forum", "Rose Seminar", "Salt Day", "Spring board", "Pepper Talk", "Mill Visit"):
        assert squeezed(title) in text
    assert len(made.fallbacks) == (0 if language == "en" else 6)
    assert [fault for page in read_pdf(made.data).pages for fault in faults(page)] == []
    assert plan(workspace, language=language).data == made.data
    assert plan(workspace, language=language, format="docx").data == plan(workspace, language=language, format="docx").data


@pytest.mark.parametrize("profile", ["pdfua-1", "pdfa-2a"])
def test_it_keeps_the_standards(profile: str, workspace: Workspace) -> None:
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    for data in (plan(workspace, language="fr").data, plan(workspace, first=date(1999, 1, 1), last=date(1999, 2, 1)).data):
        report = page.validate_pdf_bytes(data, profile=profile, limits=page.SafetyLimits.unlimited())
        assert [(one.rule_id, one.message) for one in report.failures] == []


def test_who_goes_nowhere_is_told_so(workspace: Workspace) -> None:
    assert "No activities in this time." in text_of(plan(workspace, first=date(1999, 1, 1), last=date(1999, 12, 31)).data)


def test_unknown_people_days_and_papers_are_refused(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        plan(workspace, person_id="nobody")
    for options in ({"first": date(2032, 1, 1)}, {"paper": "A5"}, {"language": "de"}):
        with pytest.raises(Invalid):
            plan(workspace, **options)


def test_those_who_go_anywhere_are_offered_by_name(workspace: Workspace) -> None:
    with workspace.edit(message("More")) as unit:
        for id, family in (("zoe", "Aexample"), ("bo", "Beispiel"), ("home", "Cexample"), ("gone", "Dexample")):
            unit.add(Person(id=id, given_name=id.title(), family_name=family))
        unit.update(Activity, "seoul", responsible_id="zoe")
        unit.add(Delegate(activity_id="paris", person_id="bo"))
        unit.update(Activity, "both", responsible_id="gone")
        unit.update(Person, "gone", erased=True)
    assert people_who_go(workspace) == [("zoe", "Zoe Aexample"), ("bo", "Bo Beispiel"), ("ada", "Ada Example")]
