"""Lists of votes and elections for scripts and for people at a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from gsef_desktop.domain.records import Meeting, Vote
from gsef_desktop.services.decisions import items_of
from gsef_desktop.services.votes_reading import VoteLine, lines_of
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class VoteNumbers:
    """How a motion went, as a decision tells it.  `result` is none (not decided yet), adopted or rejected."""

    method: str
    result: str
    in_favour: float | None
    against: float | None
    abstain: float | None
    invalid: float | None


@dataclass(frozen=True, kw_only=True)
class BallotEntry:
    """How somebody voted in a roll call; `by` spoke for them."""

    name: str
    choice: str
    votes: float
    by: str


@dataclass(frozen=True, kw_only=True)
class CandidateEntry:
    """A candidate of an election."""

    name: str
    votes: int | None
    elected: bool


@dataclass(frozen=True, kw_only=True)
class VoteEntry:
    """A vote or an election.  `share` is that of a qualified majority; `tie`, `casting`: the votes were equal, and the chair decided."""

    id: str
    kind: str
    meeting: str
    meeting_symbol: str
    item: str
    question: str
    questions: dict[str, str]
    method: str
    subject: str
    majority: str
    share: float | None
    basis: str
    weighted: bool
    held_on: date | None
    held_at: time | None
    closed: bool
    result: str
    in_favour: float | None
    against: float | None
    abstain: float | None
    invalid: float | None
    entitled: int | None
    present: int | None
    needed: int | None
    tie: bool
    casting: bool
    round: int
    seats: int
    elected: tuple[str, ...]
    tied: tuple[str, ...]
    """who had equally many votes for the last seat, so that none of them was elected"""
    candidates: tuple[CandidateEntry, ...]
    ballots: tuple[BallotEntry, ...]
    decision: str
    note: str


def list_votes(workspace: Workspace, *, meeting_id: str | None = None, year: int | None = None) -> list[VoteEntry]:
    """The votes of a meeting in their order, or those of all meetings by day; with `year` those held in it."""
    with workspace.read() as reader:
        order = ("rank", "round") if meeting_id is not None else ("held_on", "rank", "round")
        found = reader.all(Vote, meeting_id=meeting_id, order_by=order) if meeting_id is not None else reader.all(Vote, order_by=order)
        votes = [one for one in found if year is None or (one.held_on is not None and one.held_on.year == year)]
        lines = lines_of(reader, votes, language="en")
        meetings = sorted({one.meeting_id for one in votes})
        symbols = {one.id: one.symbol for one in reader.all(Meeting, id=meetings)} if meetings else {}
        items = {id: text for each in meetings for id, text in items_of(reader, each, "")}
    return [_entry(line, symbols, items) for line in lines]


def numbers_by_decision(reader: Reader, decision_ids: Sequence[str]) -> dict[str, VoteNumbers]:
    """How the motions went that came to some decisions, by the ids of these."""
    votes = reader.all(Vote, decision_id=list(decision_ids), kind="motion") if decision_ids else []
    return {
        line.vote.decision_id or "": VoteNumbers(method=line.vote.method.value, result=line.vote.result.value, **_numbers(line))
        for line in lines_of(reader, votes, language="en")
    }


def _numbers(line: VoteLine) -> dict[str, float | None]:
    names = ("in_favour", "against", "abstain", "invalid")
    return {name: float(getattr(line.numbers, name)) if line.numbers is not None else None for name in names}


def _entry(line: VoteLine, symbols: dict[str, str], items: dict[str, str]) -> VoteEntry:
    vote = line.vote
    return VoteEntry(
        id=vote.id, kind=vote.kind.value, meeting=vote.meeting_id, meeting_symbol=symbols.get(vote.meeting_id, ""),
        item=items.get(vote.item_id or "", ""), question=vote.question, questions=line.questions, method=vote.method.value,
        subject=vote.subject, majority=vote.majority.value, share=vote.share, basis=vote.basis.value, weighted=vote.weighted,
        held_on=vote.held_on, held_at=vote.held_at, closed=vote.closed, result=vote.result.value, **_numbers(line),
        entitled=vote.entitled, present=vote.present, needed=vote.needed, tie=line.tie, casting=line.casting, round=vote.round,
        seats=vote.seats, elected=line.elected, tied=line.tied,
        candidates=tuple(CandidateEntry(name=one.name, votes=one.votes, elected=one.elected) for one in line.candidates),
        ballots=tuple(
            BallotEntry(name=one.name, choice=one.choice.value, votes=float(one.votes), by=one.by) for one in line.ballots
        ),
        decision=line.decision, note=vote.note,
    )  # fmt: skip
