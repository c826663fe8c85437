"""Votes, elections and annexes in the printed minutes, as PDF and DOCX, in four languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from docx import Document

from gsef_desktop.domain.minutes import MinutesState
from gsef_desktop.domain.records import (
    LANGUAGES,
    Attendance,
    Choice,
    MajorityKind,
    PaperStatus,
    VoteCandidate,
    VoteKind,
    VoteMethod,
)
from gsef_desktop.services import adoption, annexes, decisions, votes
from gsef_desktop.services.papers import NewPaper
from gsef_desktop.services.printing_minutes import minutes_document
from gsef_desktop.storage.workspace import Workspace
from tests.documents.paper_samples import plain
from tests.documents.pdf_reading import read_pdf, squeezed
from tests.services.votes_sample import ITEM, MEETING, come, fill


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        fill(made, with_people=True)
        yield made


def page_texts(data: bytes) -> list[str]:
    return [page.extract_text() for page in read_pdf(data).pages]


def flat(data: bytes) -> str:
    return " ".join(" ".join(page_texts(data)).split())


def written(data: bytes) -> str:
    return "\n".join(one.text for one in Document(BytesIO(data)).paragraphs)


def hold(workspace: Workspace) -> None:
    """A roll call in which one votes by proxy, and an election in two rounds."""
    come(workspace, "alpha", "beta")
    come(workspace, "delta", attendance=Attendance.PROXY, proxy_id="alpha")
    made = votes.call_vote(workspace, meeting_id=MEETING, item_id=ITEM, method=VoteMethod.ROLL_CALL, subject="Admission of members")
    votes.set_choices(workspace, vote_id=made.id, participation_ids=["alpha", "delta"], choice=Choice.FOR)
    votes.set_choices(workspace, vote_id=made.id, participation_ids=["beta"], choice=Choice.AGAINST)
    votes.close_vote(workspace, vote_id=made.id)
    election = votes.call_vote(workspace, meeting_id=MEETING, item_id="chair", kind=VoteKind.ELECTION)
    votes.set_majority(workspace, vote_id=election.id, kind=MajorityKind.ABSOLUTE)
    for name, number in (("Alpha City", 1), ("Ada Example", 1)):
        one = votes.add_candidate(workspace, vote_id=election.id, name=name)
        votes.set_candidate_votes(workspace, candidate_id=one.id, votes=number)
    votes.close_vote(workspace, vote_id=election.id)
    second = votes.call_next_round(workspace, vote_id=election.id)
    with workspace.read() as reader:
        candidates = reader.all(VoteCandidate, vote_id=second.id, order_by=("rank",))
    for one, number in zip(candidates, (0, 3), strict=True):
        votes.set_candidate_votes(workspace, candidate_id=one.id, votes=number)
    votes.close_vote(workspace, vote_id=second.id)


@pytest.mark.parametrize("format", ["pdf", "docx"])
def test_minutes_print_the_numbers_and_on_request_the_names(workspace: Workspace, format: str) -> None:
    hold(workspace)
    read = flat if format == "pdf" else written
    unnamed = read(minutes_document(workspace, meeting_id=MEETING, format=format).data)
    assert "Vote: To adopt the budget." in unnamed
    assert "Adopted: 2 in favour, 1 against, 0 abstaining" in unnamed
    assert "By roll call; qualified majority of 2/3; 4 entitled to vote; 3 present, quorum 3" in unnamed
    assert "Beta City" not in unnamed.split("Adopted: 2")[1].split("Decision")[0]
    assert "Nobody was elected." in unnamed
    assert "AlphaCity:0;AdaExample:3" in squeezed(unnamed)
    assert "Election, round 2: Election of the chair" in unnamed
    assert "Elected: Ada Example" in unnamed
    named = read(minutes_document(workspace, meeting_id=MEETING, format=format, roll_calls=True).data)
    assert "In favour: Alpha City, Delta Network (by Ada Example)" in named
    assert "Against: Beta City" in named


def test_the_decisions_alone_say_the_numbers_behind_them(workspace: Workspace) -> None:
    hold(workspace)
    assert "2 in favour, 1 against, 0 abstaining" in flat(minutes_document(workspace, meeting_id=MEETING, sheet="decisions").data)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Adopté : 2 pour, 1 contre, 0 abstention(s)"),
        ("es", "Aprobado: 2 a favor, 1 en contra"),
        ("ko", "가결: 찬성 2, 반대 1, 기권 0"),
    ],
)  # fmt: skip
def test_votes_are_printed_in_every_language(workspace: Workspace, language: str, said: str) -> None:
    hold(workspace)
    assert said in flat(minutes_document(workspace, meeting_id=MEETING, language=language, roll_calls=True).data)


def test_a_tie_and_the_vote_of_the_chair_are_told(workspace: Workspace) -> None:
    made = votes.call_vote(workspace, meeting_id=MEETING, item_id=ITEM)
    assert "The vote was not closed." in flat(minutes_document(workspace, meeting_id=MEETING).data)
    votes.set_numbers(workspace, vote_id=made.id, in_favour=2, against=2)
    votes.close_vote(workspace, vote_id=made.id)
    assert "the votes being equally divided: 2 in favour" in flat(minutes_document(workspace, meeting_id=MEETING).data)
    votes.reopen_vote(workspace, vote_id=made.id)
    votes.close_vote(workspace, vote_id=made.id, casting=True)
    assert "by the casting vote of the chair: 2 in favour" in flat(minutes_document(workspace, meeting_id=MEETING).data)


def test_a_tie_in_an_election_is_told(workspace: Workspace) -> None:
    election = votes.call_vote(workspace, meeting_id=MEETING, item_id="chair", kind=VoteKind.ELECTION)
    votes.set_seats(workspace, vote_id=election.id, seats=2)
    for name, number in (("Alpha City", 3), ("Beta City", 1), ("Gamma City", 1)):
        one = votes.add_candidate(workspace, vote_id=election.id, name=name)
        votes.set_candidate_votes(workspace, candidate_id=one.id, votes=number)
    votes.close_vote(workspace, vote_id=election.id)
    said = flat(minutes_document(workspace, meeting_id=MEETING).data)
    assert "Elected: Alpha City. Equal votes: Beta City and Gamma City" in said
    assert "Égalité des voix : Beta City et Gamma City" in flat(minutes_document(workspace, meeting_id=MEETING, language="fr").data)


def test_colleges_are_printed_where_they_are_weighed(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "weighed.gsef", config_dir=tmp_path / "config") as workspace:
        fill(workspace, weights=True)
        made = votes.call_vote(workspace, meeting_id=MEETING, item_id=ITEM)
        votes.set_numbers(workspace, vote_id=made.id, college_id="of-cities", in_favour=3, against=0, abstain=0)
        votes.close_vote(workspace, vote_id=made.id)
        said = flat(minutes_document(workspace, meeting_id=MEETING).data)
    assert "Cities: 3 in favour, 0 against, 0 abstaining" in said
    assert "weighted by college" in said


# --- annexes -----------------------------------------------------------------------------------------------------------------------------


def paper(name: str, data: bytes) -> NewPaper:
    return NewPaper(name=name, data=data, title=name.rsplit(".", 1)[0], language=None, status=PaperStatus.FINAL)


def test_annexes_are_bound_behind_a_pdf_and_listed_in_a_docx(workspace: Workspace) -> None:
    good = plain("Figures of the year", links=True)
    files = [paper("Figures.pdf", good), paper("Broken.pdf", b"%PDF-1.4 not really"), paper("Table.xlsx", b"PK..")]
    annexes.attach_annexes(workspace, meeting_id=MEETING, item_id=ITEM, files=files)
    annexes.write_annex(workspace, meeting_id=MEETING, title="Statement", text="We are glad.\nAll of us.")
    alone = minutes_document(workspace, meeting_id=MEETING, format="docx")
    made = minutes_document(workspace, meeting_id=MEETING)
    pages = page_texts(made.data)
    assert len(pages) == made.pages
    assert "Figures of the year" in pages[-2]
    whole = flat(made.data)
    assert "Annex 1: Figures (bound behind this document)" in whole
    assert "Annex 2: Broken (separate file: Broken.pdf)" in whole
    assert "Annex 3: Table (separate file: Table.xlsx)" in whole
    assert "Annex 4: Statement We are glad. All of us." in whole
    with pikepdf.open(BytesIO(made.data)) as pdf, pdf.open_outline() as outline:
        assert outline.root[-1].title == "Annex 1: Figures"
    text = written(alone.data)
    assert "Annex 1: Figures (separate file: Figures.pdf)" in text
    assert "We are glad." in text
    assert minutes_document(workspace, meeting_id=MEETING).data == made.data


def test_annexes_of_confidential_items_are_left_out(workspace: Workspace) -> None:
    from gsef_desktop.services import agenda

    annexes.write_annex(workspace, meeting_id=MEETING, item_id=ITEM, title="Secret names")
    agenda.update_item(workspace, item_id=ITEM, confidential=True)
    assert "Secret names" in flat(minutes_document(workspace, meeting_id=MEETING).data)
    assert "Secret names" not in flat(minutes_document(workspace, meeting_id=MEETING, without_confidential=True).data)


def test_adopted_minutes_say_when_and_where(workspace: Workspace) -> None:
    adoption.set_minutes_state(workspace, meeting_id=MEETING, state=MinutesState.ADOPTED, day=date(2019, 9, 1))
    assert "Adopted on 1 September 2019" in flat(minutes_document(workspace, meeting_id=MEETING).data)


def test_an_implemented_decision_says_since_when(workspace: Workspace) -> None:
    made = decisions.add_decision(workspace, meeting_id=MEETING, item_id=ITEM, text="To act.")
    decisions.set_implemented(workspace, decision_ids=[made.id], implemented=True, day=date(2019, 9, 2))
    assert "implemented, 2 September 2019" in flat(minutes_document(workspace, meeting_id=MEETING, sheet="decisions").data)


def test_every_language_has_the_words_of_votes() -> None:
    from gsef_desktop.documents.wording import load_words

    for language in LANGUAGES:
        words = load_words(language)
        assert all(words.term("vote_methods", one.value) for one in VoteMethod)
        assert all(words.term("vote_majorities", one.value) for one in MajorityKind)
