"""Importing a programme: reading files safely, reviewing, writing once, undoing whole."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.proposal import ItemState, Proposal
from gsef_desktop.domain.records import (
    RECORDS,
    Activity,
    ActivityPartner,
    Finding,
    Meeting,
    Organisation,
    Participation,
    Person,
    Programme,
    Seat,
    SeatTerm,
    Series,
    SourceDocument,
    SourceLine,
)
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.services.imports import MOST_BYTES, apply_proposal, decode, propose_programme, review_lines, summary_of
from gsef_desktop.services.samples import sample_programme_path
from gsef_desktop.storage.workspace import Workspace
from tests.interchange.sources import DOCUMENTS

SMALL = "CLUB OF TOWNS\nPROGRAMME OF ACTIVITIES 2025\nCALENDAR\nDate\tMonth\tContents\tLocation\n8\tJuly\tBoard meeting\tLisbon, Portugal\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as opened:
        yield opened


def counts(workspace: Workspace) -> dict[str, int]:
    with workspace.read() as reader:
        return {cls.__name__: reader.count(cls) for cls in RECORDS}


def key_of(proposal: Proposal, title: str, kind: str = "activity") -> str:
    (item,) = [item for item in proposal.items if item.title == title and item.kind == kind]
    return item.key


def written(tmp_path: Path, text: str, name: str = "programme.txt") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_import_is_one_edit_that_can_be_undone(workspace: Workspace) -> None:
    empty = counts(workspace)
    proposal = propose_programme(sample_programme_path())
    changes = apply_proposal(workspace, proposal=proposal)
    assert changes.touches("activity", "meeting", "source_line")
    assert str(workspace.undo_label) == "Import programme-2019.txt"
    full = counts(workspace)
    assert full["Activity"] == 50
    assert full["SourceLine"] == len(proposal.lines)
    with workspace.read() as reader:
        (document,) = reader.all(SourceDocument)
        assert document.imported_on is not None
    workspace.undo()
    assert counts(workspace) == empty
    workspace.redo()
    assert counts(workspace) == full


def test_the_same_document_twice_changes_nothing(workspace: Workspace) -> None:
    apply_proposal(workspace, proposal=propose_programme(sample_programme_path()))
    before = counts(workspace)
    again = propose_programme(sample_programme_path(), workspace=workspace)
    assert {item.state for item in again.items} == {ItemState.PRESENT}
    assert not apply_proposal(workspace, proposal=again)
    assert counts(workspace) == before


def test_what_the_user_changed_stays_when_imported_again(workspace: Workspace) -> None:
    apply_proposal(workspace, proposal=propose_programme(sample_programme_path()))
    with workspace.read() as reader:
        activity = next(one for one in reader.all(Activity) if one.title == "Asia Policy Dialogue" and one.programme_id)
    from gsef_desktop.domain.messages import message

    with workspace.edit(message("Confirm")) as unit:
        unit.update(Activity, activity.id, time=activity.time.confirmed(), title="Asia Policy Dialogue")
    apply_proposal(workspace, proposal=propose_programme(sample_programme_path()))
    with workspace.read() as reader:
        assert reader.count(Activity) == 50
        assert reader.get(Activity, activity.id).time.date_certainty is Certainty.CONFIRMED


def test_a_later_version_adds_what_is_new_and_reports_what_differs(workspace: Workspace, tmp_path: Path) -> None:
    apply_proposal(workspace, proposal=propose_programme(written(tmp_path, SMALL)))
    later = SMALL.replace("8\tJuly", "15\tJuly") + "2\tOctober\tStudy visit\tOnline\n"
    proposal = propose_programme(written(tmp_path, later, "later.txt"), workspace=workspace)
    assert {item.title: item.state for item in proposal.items if item.kind == "activity"} == {
        "Board meeting": ItemState.PRESENT,
        "Study visit": ItemState.NEW,
    }
    apply_proposal(workspace, proposal=proposal)
    with workspace.read() as reader:
        assert sorted(one.title for one in reader.all(Activity)) == ["Board meeting", "Study visit"]
        assert reader.count(Programme) == 1
        assert reader.count(SourceDocument) == 2
        (finding,) = reader.all(Finding)
        assert "15 July" in finding.explanation


def test_another_year_keeps_the_network_and_adds_a_programme(workspace: Workspace, tmp_path: Path) -> None:
    text = (DOCUMENTS / "harbour-2021.txt").read_text(encoding="utf-8")
    apply_proposal(workspace, proposal=propose_programme(written(tmp_path, text)))
    before = counts(workspace)
    following = text.replace("2021", "2022").replace("City of Gdansk", "Porto City")
    apply_proposal(workspace, proposal=propose_programme(written(tmp_path, following, "next.txt")))
    after = counts(workspace)
    assert after["Programme"] == 2
    assert after["Series"] == before["Series"]
    assert after["Body"] == before["Body"]
    assert after["Meeting"] == before["Meeting"] * 2
    assert after["Organisation"] == before["Organisation"] + 1
    assert after["Seat"] == before["Seat"] + 1
    with workspace.read() as reader:
        assert {one.year for one in reader.all(Programme)} == {2021, 2022}
        held = [one for one in reader.all(Activity, series_id=reader.all(Series)[0].id) if one.programme_id is None]
        assert len(held) == 2


def test_unticked_rows_are_left_out_with_what_depends_on_them(workspace: Workspace) -> None:
    proposal = propose_programme(sample_programme_path())
    left_out = {
        key_of(proposal, "Steering Committee Meeting in person"),
        key_of(proposal, "Asia Policy Dialogue"),
        key_of(proposal, "RIPESS", "organisation"),
    }
    apply_proposal(workspace, proposal=proposal, accepted={item.key for item in proposal.items} - left_out)
    with workspace.read() as reader:
        titles = [one.title for one in reader.all(Activity)]
        assert "Steering Committee Meeting in person" not in titles
        assert reader.count(Meeting) == 4
        assert "RIPESS" not in [one.name for one in reader.all(Organisation)]
        assert reader.count(Seat) - reader.count(SeatTerm) == 1
        assert all(one.organisation_id or one.person_id or one.name for one in reader.all(Participation))
        assert [line.line for line in reader.all(SourceLine, understood=False, order_by=("line",))] == [60, 64, 178, 180, 181]
        ids = {f"activity:{one.id}" for one in reader.all(Activity)}
        subjects = {subject for one in reader.all(Finding) for subject in one.subjects if subject.startswith("activity:")}
        assert subjects <= ids


def test_leaving_out_the_programme_leaves_only_what_stands_alone(workspace: Workspace) -> None:
    proposal = propose_programme(sample_programme_path())
    programme = next(item.key for item in proposal.items if item.kind == "programme")
    apply_proposal(workspace, proposal=proposal, accepted={item.key for item in proposal.items} - {programme})
    with workspace.read() as reader:
        assert reader.count(Meeting) == 0
        assert reader.count(Person) == 4
        assert reader.count(ActivityPartner) == 0
        assert all(one.programme_id is None for one in reader.all(Activity))


def test_nothing_accepted_writes_the_document_as_text(workspace: Workspace) -> None:
    proposal = propose_programme(sample_programme_path())
    apply_proposal(workspace, proposal=proposal, accepted=set())
    with workspace.read() as reader:
        assert reader.count(Activity) == 0
        assert reader.count(SourceLine) == reader.count(SourceLine, understood=False) == len(proposal.lines)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [SMALL, SMALL.replace("Lisbon, Portugal", "Córdoba, España")])
def test_encodings(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), "x.txt") == text


def test_western_bytes() -> None:
    assert decode("Réunion d’été – Córdoba".encode("cp1252"), "x.txt") == "Réunion d’été – Córdoba"


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04rest",
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        bytes(range(256)) * 4,
        codecs.BOM_UTF16_LE + b"\x00\xd8x",
        b"\x81\x8d\x8f",
    ],
)
def test_what_is_not_text_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(data)
    with pytest.raises(GsefError, match="not a text file"):
        propose_programme(path)


def test_missing_and_oversized_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(GsefError, match="cannot be read"):
        propose_programme(tmp_path / "none.txt")
    path = tmp_path / "big.txt"
    path.write_bytes(b"a" * (MOST_BYTES + 1))
    with pytest.raises(GsefError, match="too large"):
        propose_programme(path)
    path.write_text("x\n" * 20_000, encoding="utf-8")
    with pytest.raises(GsefError, match="too many lines"):
        propose_programme(path)


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data, "x.txt")
    except GsefError:
        return
    assert "\x00" not in text


def test_review_for_scripts() -> None:
    proposal = propose_programme(sample_programme_path())
    rows = review_lines(proposal)
    calendar = [row for row in rows if row["section"] == "calendar"]
    assert len(calendar) == 34
    assert calendar[1]["time"] == {
        "text": "10~12 January", "earliest": "2019-01-10", "latest": "2019-01-12", "kind": "event", "precision": "day",
        "date_certainty": "tentative", "place_certainty": "tentative",
    }  # fmt: skip
    assert calendar[1]["place"] == {"text": "Rome, Italy", "city": "Rome", "country": "IT", "online": False}
    assert len([row for row in rows if row["section"] == "findings"]) == len(proposal.findings)
    assert any("Calendar: 34" in line for line in summary_of(proposal))


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    proposal = propose_programme(written(tmp_path, ""))
    assert proposal.records == ()
    assert proposal.problem is not None
    assert summary_of(replace(proposal, problem=None))


def test_findings_of_another_year_are_findings_of_their_own(workspace: Workspace, tmp_path: Path) -> None:
    text = (DOCUMENTS / "harbour-2021.txt").read_text(encoding="utf-8")
    for year in ("2021", "2022"):
        apply_proposal(workspace, proposal=propose_programme(written(tmp_path, text.replace("2021", year), f"{year}.txt")))
    with workspace.read() as reader:
        assert len([one for one in reader.all(Finding) if "Executive Board" in one.title]) == 2
