"""The programme of 2019 printed as a DOCX, changed as people change documents, and imported again."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.text.paragraph import Paragraph

from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.proposal import ItemState, Proposal
from gsef_desktop.domain.records import (
    LANGUAGES,
    RECORDS,
    Activity,
    ActivityKind,
    ActivityPartner,
    Detail,
    Finding,
    ProgrammeLine,
    SourceDocument,
    SourceLine,
    SourceLink,
    StrategicAction,
    TargetCountry,
    Translation,
    link_id,
)
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.services.files import create_file
from gsef_desktop.services.imports import apply_proposal, propose_programme
from gsef_desktop.services.printing_programme import programme_document
from gsef_desktop.services.programme_fields import FieldReader
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import text_of
from tests.interchange.sources import SAMPLE

_OF_IMPORTS = (SourceDocument, SourceLine, SourceLink, Finding)
Change = Callable[[Any], None]


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Workspace]:
    with create_file(path=tmp_path / "sample.gsef") as workspace:
        apply_proposal(workspace, proposal=propose_programme(SAMPLE))
        yield workspace


@pytest.fixture
def copy(sample: Workspace, tmp_path: Path) -> Callable[..., Path]:
    """Print a copy, change it as a word processor would, and put it on the disk."""

    def make(change: Change | None = None, language: str = "en") -> Path:
        data = programme_document(sample, year=2019, language=language, format="docx").data
        path = tmp_path / f"copy-{language}.docx"
        path.write_bytes(data)
        if change is not None:
            document = docx.Document(str(path))
            change(document)
            document.save(str(path))
        return path

    return make


def records_of(workspace: Workspace) -> dict[str, dict[str, object]]:
    with workspace.read() as reader:
        return {cls.__name__: {one.id: one for one in reader.all(cls)} for cls in RECORDS if cls not in _OF_IMPORTS}


def told(proposal: Proposal) -> dict[str, ItemState]:
    """What the review says of the items that are not simply there."""
    return {item.title: item.state for item in proposal.items if item.state is not ItemState.PRESENT}


def row_of(document: Any, title: str, table: int = 1) -> Any:
    return next(row for row in document.tables[table].rows if row.cells[1].text == title)


def set_words(paragraph: Any, words: str) -> None:
    paragraph.runs[0].text = words
    for run in paragraph.runs[1:]:
        run.text = ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_file_gets_the_very_same_programme(language: str, sample: Workspace, copy: Callable[..., Path], tmp_path: Path) -> None:
    with create_file(path=tmp_path / "other.gsef") as other:
        proposal = propose_programme(copy(language=language), workspace=other)
        assert proposal.kept_as_text == ()
        apply_proposal(other, proposal=proposal)
        assert records_of(other) == records_of(sample)
        again = propose_programme(copy(language=language), workspace=other)
        assert told(again) == {}
        prints = [text_of(programme_document(each, year=2019, language=language).data) for each in (sample, other)]
        assert "ASEC (RIPSS Asia)" in prints[0]
        assert prints[1] == prints[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_its_own_file_an_unchanged_copy_says_nothing(language: str, sample: Workspace, copy: Callable[..., Path]) -> None:
    before = records_of(sample)
    proposal = propose_programme(copy(language=language), workspace=sample)
    assert told(proposal) == {}
    assert proposal.updates == ()
    assert not apply_proposal(sample, proposal=proposal)
    assert records_of(sample) == before


def test_a_changed_date_title_and_place_come_back_to_their_record(sample: Workspace, copy: Callable[..., Path]) -> None:
    def change(document: Any) -> None:
        row = row_of(document, "UNTF SSE Asia Seminar")
        row.cells[0].text = "25–26 February"
        set_words(row.cells[1].paragraphs[0], "Asian seminar on bread")
        row.cells[2].text = "Seoul, Korea"
        row.cells[4].text = "Confirmed"

    proposal = propose_programme(copy(change), workspace=sample)
    assert told(proposal) == {"Asian seminar on bread": ItemState.CHANGED}
    apply_proposal(sample, proposal=proposal)
    with sample.read() as reader:
        (found,) = reader.all(Activity, title="Asian seminar on bread")
    assert (found.time.earliest, found.time.latest) == (date(2019, 2, 25), date(2019, 2, 26))
    assert found.place.city == "Seoul"
    assert found.time.date_certainty is found.time.place_certainty is Certainty.CONFIRMED
    assert found.kind is ActivityKind.ATTENDED


@pytest.mark.parametrize(
    ("language", "status", "date_settled", "place_settled"),
    [
        ("en", "CONFIRMED", True, True), ("fr", "Confirmé", True, True), ("fr", "Confirmée", True, True), ("es", "Confirmado", True, True),
        ("ko", "확정", True, True), ("en", "perhaps", False, False),
    ],
)  # fmt: skip
def test_a_status_is_understood_in_each_gender(
    language: str, status: str, date_settled: bool, place_settled: bool, sample: Workspace, copy: Callable[..., Path]
) -> None:
    def change(document: Any) -> None:
        row = next(row for row in document.tables[1].rows if row.cells[1].text.startswith("LED regional forum"))
        row.cells[4].text = status

    proposal = propose_programme(copy(change, language), workspace=sample)
    assert len(proposal.kept_as_text) == (not date_settled)
    apply_proposal(sample, proposal=proposal)
    with sample.read() as reader:
        (forum,) = reader.all(Activity, title="LED regional forum")
    assert (forum.time.date_certainty is Certainty.CONFIRMED) is date_settled
    assert (forum.time.place_certainty is Certainty.CONFIRMED) is place_settled


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_for_how_an_activity_stands_are_told_apart(language: str) -> None:
    reader = FieldReader(load_words(language), 2019, [])
    said = [load_words(language)(key) for key in ("tbc", "date_tbc", "place_tbc", "state_confirmed", "state_held", "state_cancelled")]
    read = [reader.status(words, Activity(title="Bread")) for words in said]
    assert None not in read
    assert all(read.count(one) == 1 for one in read)


def test_what_the_file_has_changed_since_stays_as_the_file_has_it(sample: Workspace, copy: Callable[..., Path]) -> None:
    path = copy(lambda document: set_words(row_of(document, "World Cities Summit").cells[1].paragraphs[0], "Summit of cities"))
    with sample.read() as reader:
        (other,) = reader.all(Activity, title="UNTF SSE Asia Seminar")
    from gsef_desktop.domain.messages import message

    with sample.edit(message("Rename")) as unit:
        unit.update(Activity, other.id, title="Renamed meanwhile")
    apply_proposal(sample, proposal=propose_programme(path, workspace=sample))
    with sample.read() as reader:
        assert reader.get(Activity, other.id).title == "Renamed meanwhile"
        assert reader.all(Activity, title="Summit of cities")


def test_an_added_row_is_proposed_and_nothing_else(sample: Workspace, copy: Callable[..., Path]) -> None:
    def change(document: Any) -> None:
        row = document.tables[1].add_row()
        for cell, words in zip(row.cells, ("12 December", "Feast of bread", "Dakar, Senegal", "7", "Confirmed"), strict=True):
            cell.text = words

    proposal = propose_programme(copy(change), workspace=sample)
    assert told(proposal) == {"Feast of bread": ItemState.NEW}
    apply_proposal(sample, proposal=proposal)
    with sample.read() as reader:
        (made,) = reader.all(Activity, title="Feast of bread")
        line = reader.get(ProgrammeLine, made.line_id or "")
    assert (made.time.earliest, made.place.city, line.number) == (date(2019, 12, 12), "Dakar", 7)
    assert made.time.date_certainty is Certainty.CONFIRMED


def test_a_row_taken_out_is_proposed_for_deletion_only(sample: Workspace, copy: Callable[..., Path]) -> None:
    def change(document: Any) -> None:
        row = row_of(document, "Signing the contract for the research project")
        row._tr.getparent().remove(row._tr)

    proposal = propose_programme(copy(change), workspace=sample)
    assert told(proposal) == {"Signing the contract for the research project": ItemState.GONE}
    others = {item.key for item in proposal.items if item.state is not ItemState.GONE}
    assert not apply_proposal(sample, proposal=proposal, accepted=others)
    apply_proposal(sample, proposal=proposal)
    with sample.read() as reader:
        assert not reader.all(Activity, title="Signing the contract for the research project")
        assert len(reader.all(Activity)) == 49


def test_labelled_texts_lists_and_new_actions_come_back(sample: Workspace, copy: Callable[..., Path]) -> None:
    def change(document: Any) -> None:
        for paragraph in document.paragraphs:
            if paragraph.text.startswith("Target readers: "):
                paragraph.runs[-1].text = "bakers, and everybody else"
            if paragraph.text.startswith("Archiving SSE initiatives"):
                made = deepcopy(paragraph._p)
                for mark in [*made.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}bookmarkStart")]:
                    made.remove(mark)
                for mark in [*made.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}bookmarkEnd")]:
                    made.remove(mark)
                paragraph._p.addnext(made)
                Paragraph(made, paragraph._parent).runs[0].text = "Bake bread together"

    proposal = propose_programme(copy(change), workspace=sample)
    assert set(told(proposal).values()) <= {ItemState.CHANGED, ItemState.EXTENDED}
    apply_proposal(sample, proposal=proposal)
    with sample.read() as reader:
        assert reader.all(Detail, text="bakers, and everybody else", label="Target readers")
        (action,) = reader.all(StrategicAction, title="Bake bread together")
        siblings = reader.all(StrategicAction, direction_id=action.direction_id, order_by=("rank",))
    assert [one.title[:9] for one in siblings] == ["Increase ", "Build up ", "Archiving", "Bake brea"]


def test_other_words_are_kept_as_text(sample: Workspace, copy: Callable[..., Path]) -> None:
    proposal = propose_programme(copy(lambda document: document.add_paragraph("A remark of somebody’s")), workspace=sample)
    assert [line.text for line in proposal.kept_as_text] == ["A remark of somebody’s"]
    assert told(proposal) == {}


def change_words(document: Any, old: str, new: str) -> None:
    named = next(one for one in document.paragraphs if old in one.text)
    for run in named.runs:
        run.text = run.text.replace(old, new)


def test_a_list_that_has_lost_something_is_kept_as_text(sample: Workspace, copy: Callable[..., Path]) -> None:
    proposal = propose_programme(copy(lambda document: change_words(document, "AVPN, ASEC", "AVPN, Ada Example")), workspace=sample)
    assert ["Ada Example" in line.text for line in proposal.kept_as_text] == [True]
    assert told(proposal) == {}


@pytest.mark.parametrize(("language", "countries", "country"), [("en", "Uganda, Kenya", "Italy"), ("ko", "우간다, 케냐", "이탈리아")])
def test_partners_and_countries_that_were_added_come_back(
    language: str, countries: str, country: str, sample: Workspace, copy: Callable[..., Path]
) -> None:
    def change(document: Any) -> None:
        change_words(document, "AVPN, ASEC", "AVPN, Ada Example, Bakery of Bilbao, ASEC")
        change_words(document, countries, f"{countries}, {country}")

    proposal = propose_programme(copy(change, language), workspace=sample)
    assert proposal.kept_as_text == ()
    assert set(told(proposal).values()) == {ItemState.EXTENDED}
    apply_proposal(sample, proposal=proposal)
    with sample.read() as reader:
        dialogue = next(one for one in reader.all(Activity, title="Asia Policy Dialogue") if one.programme_id)
        workshop = next(one for one in reader.all(Activity) if one.title.startswith("South and East"))
        partners = reader.all(ActivityPartner, activity_id=dialogue.id, order_by=("rank",))
        targets = reader.all(TargetCountry, activity_id=workshop.id, order_by=("rank",))
    assert [one.name for one in partners if not one.organisation_id] == ["Ada Example", "Bakery of Bilbao"]
    assert len({one.rank for one in partners}) == len(partners)
    assert (targets[-1].country, targets[-1].text) == ("IT", country)
    assert len(targets) == 7


def test_a_translated_copy_brings_the_translations(sample: Workspace, copy: Callable[..., Path]) -> None:
    def change(document: Any) -> None:
        set_words(row_of(document, "World Cities Summit [EN]").cells[1].paragraphs[0], "Sommet mondial des villes")
        set_words(row_of(document, "UNTF SSE Asia Seminar [EN]").cells[1].paragraphs[0], "UNTF Asia Seminar [EN]")

    proposal = propose_programme(copy(change, "fr"), workspace=sample)
    assert set(told(proposal).values()) == {ItemState.CHANGED}
    assert len(told(proposal)) == 2
    apply_proposal(sample, proposal=proposal)
    with sample.read() as reader:
        (summit,) = reader.all(Activity, title="World Cities Summit")
        assert reader.get(Translation, link_id("activity", summit.id, "title", "fr")).text == "Sommet mondial des villes"
        assert reader.all(Activity, title="UNTF Asia Seminar")


def test_bookmarks_that_a_program_has_dropped_are_made_up_for_by_the_words(sample: Workspace, copy: Callable[..., Path]) -> None:
    path = copy()
    rewrite(path, "word/document.xml", lambda text: re.sub(r"<w:bookmark(?:Start|End)[^>]*_gsef_[^>]*/>", "", text))
    assert told(propose_programme(path, workspace=sample)) == {}


def test_without_the_kept_part_it_is_read_as_any_document(sample: Workspace, copy: Callable[..., Path], tmp_path: Path) -> None:
    path = copy()
    rewrite(path, "customXml/item1.xml", lambda text: "<nothing/>")
    with create_file(path=tmp_path / "other.gsef") as other:
        proposal = propose_programme(path, workspace=other)
        titles = {item.title for item in proposal.items}
        apply_proposal(other, proposal=proposal)
        with other.read() as reader:
            found, lines = reader.all(Activity), reader.all(ProgrammeLine)
    with sample.read() as reader:
        wanted = [one for one in reader.all(Activity) if one.programme_id and one.time.has_days and one.kind is not ActivityKind.PERIOD]
        assert {one.title for one in reader.all(ProgrammeLine)} == {one.title for one in lines}
    days = {(one.time.earliest, one.time.latest, one.place.city) for one in found}
    assert {(one.time.earliest, one.time.latest, one.place.city) for one in wanted} <= days
    assert "Steering Committee" in titles


def rewrite(path: Path, part: str, change: Callable[[str], str]) -> None:
    with zipfile.ZipFile(path) as package:
        found = {name: package.read(name) for name in package.namelist()}
    found[part] = change(found[part].decode("utf-8")).encode("utf-8")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in found.items():
            package.writestr(name, data)
    path.write_bytes(buffer.getvalue())


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("word/document.xml", lambda text: text.replace("?>", "?><!DOCTYPE x [<!ENTITY a 'b'>]>", 1)),
        ("word/document.xml", lambda text: text[:2000]),
        ("word/document.xml", lambda text: "<x/>"),
        ("word/numbering.xml", lambda text: "<"),
    ],
)
def test_hostile_and_damaged_packages_are_refused(part: str, change: Callable[[str], str], copy: Callable[..., Path]) -> None:
    path = copy()
    rewrite(path, part, change)
    with pytest.raises(GsefError) as refusal:
        propose_programme(path)
    assert "cannot be imported" in str(refusal.value.what)


def test_another_package_is_no_document(tmp_path: Path) -> None:
    path = tmp_path / "other.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "x")
    with pytest.raises(GsefError):
        propose_programme(path)
    path.write_bytes(b"PK\x03\x04" + b"\x00" * 40)
    with pytest.raises(GsefError):
        propose_programme(path)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace('"record":"activity"', '"record":"setting"', 1),
        lambda text: text.replace('"year":2019', '"year":"soon"', 1),
        lambda text: text.replace('"texts":[', '"texts":[5,', 1),
        lambda text: text.replace('"cells":[', '"cells":7,"x":[', 1),
        lambda text: text.replace('"rank":"', '"rank":"!', 1),
        lambda text: text.replace('"record":"programme"', '"record":"programmes"', 1),
        lambda text: text.replace('"record":"programme"', '"record":"series"', 1),
        lambda text: text.replace('"time":{', '"time":{"latest":"1999-01-01",', 1),
        lambda text: "<kept xmlns='urn:gsef-desktop:kept:1'>[[[[[</kept>",
        lambda text: text.replace('"rank":"', '"rank":["', 1),
    ],
)
def test_a_kept_part_that_makes_no_sense_is_not_believed(change: Callable[[str], str], copy: Callable[..., Path]) -> None:
    path = copy()
    rewrite(path, "customXml/item1.xml", change)
    proposal = propose_programme(path)
    assert proposal.updates == ()
    assert not any(type(record).__name__ == "Setting" for record in proposal.records)


def test_bookmarks_that_a_program_has_moved_mislead_nobody(sample: Workspace, copy: Callable[..., Path]) -> None:
    def change(document: Any) -> None:
        row_of(document, "UNTF SSE Asia Seminar").cells[2].text = "Busan, Korea"

    path = copy(change)

    def shift(text: str) -> str:
        return re.sub(r'w:name="_gsef_(\d+)"', lambda match: f'w:name="_gsef_{int(match[1]) + 1}"', text)

    rewrite(path, "word/document.xml", shift)
    assert told(propose_programme(path, workspace=sample)) == {"UNTF SSE Asia Seminar": ItemState.CHANGED}
