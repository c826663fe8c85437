"""Votes as they are shown and printed: light lines for the minutes, and a whole sheet with everybody who may vote."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from fractions import Fraction

from gsef_desktop.domain.minutes import MinutesState, decision_label
from gsef_desktop.domain.records import (
    Ballot,
    Choice,
    College,
    Decision,
    MajorityBasis,
    MajorityKind,
    MajorityRule,
    Meeting,
    MeetingState,
    Organisation,
    Participation,
    Person,
    Vote,
    VoteCandidate,
    VoteKind,
    VoteMethod,
    VoteResult,
    VoteTally,
)
from gsef_desktop.domain.votes import (
    NONE_COUNTED,
    Electorate,
    Judgement,
    Numbers,
    NumbersProblem,
    Round,
    Standing,
    added,
    elect,
    is_tie,
    judge,
    numbers_of,
    problem_with,
    weighed,
    weight_of_one,
)
from gsef_desktop.services.listing_common import by_id, person_name
from gsef_desktop.services.minutes import state_of_minutes
from gsef_desktop.services.translating import titles_of
from gsef_desktop.services.voters import VotingRoom, read_room
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class CandidateLine:
    """A candidate; `votes` None: not counted yet."""

    id: str
    name: str
    votes: int | None
    elected: bool


@dataclass(frozen=True, kw_only=True)
class BallotLine:
    """How somebody voted; `by` voted for them."""

    name: str
    choice: Choice
    votes: Fraction
    by: str


@dataclass(frozen=True, kw_only=True)
class CollegeLine:
    """The numbers of a college."""

    id: str
    title: str
    numbers: Numbers


@dataclass(frozen=True, kw_only=True)
class VoteLine:
    """A vote as it stands in the minutes.  `numbers` are votes, one a seat unless the rules give more; None: nothing was counted."""

    vote: Vote
    questions: dict[str, str]
    """the question by language"""
    numbers: Numbers | None
    decision: str
    """symbol, else D and number, of the decision that was recorded"""
    candidates: tuple[CandidateLine, ...] = ()
    colleges: tuple[CollegeLine, ...] = ()
    ballots: tuple[BallotLine, ...] = ()
    """of a roll call, in the order of the list of participants"""

    @property
    def id(self) -> str:
        """The id of the vote."""
        return self.vote.id

    def question(self, language: str) -> str:
        """The question in a language, else as it was put."""
        return self.questions.get(language) or self.vote.question

    @property
    def tie(self) -> bool:
        """Whether there were as many for as against where the greater number decides."""
        return self.numbers is not None and not self.vote.weighted and is_tie(rule_of(self.vote), self.numbers)

    @property
    def casting(self) -> bool:
        """Whether the vote of the chair has decided."""
        return self.tie and self.vote.result is VoteResult.ADOPTED

    @property
    def elected(self) -> tuple[str, ...]:
        """The names of those who were elected."""
        return tuple(one.name for one in self.candidates if one.elected)

    @property
    def tied(self) -> tuple[str, ...]:
        """The names of those who have equally many votes in an election that is closed, so that none of them was elected."""
        if self.vote.kind is VoteKind.MOTION or not self.vote.closed:
            return ()
        then = Electorate(present=Fraction(self.vote.present or 0), all=Fraction(self.vote.entitled or 0))
        tied = _round(self, then).tied
        return tuple(one.name for one in self.candidates if one.id in tied and not one.elected)

    @property
    def in_quorum(self) -> bool | None:
        """Whether enough were there; None where nothing is known of it."""
        vote = self.vote
        return None if vote.needed is None or vote.present is None else vote.present >= vote.needed


@dataclass(frozen=True, kw_only=True)
class VoteSheet:
    """A vote with everybody who may vote, and how it stands now."""

    line: VoteLine
    room: VotingRoom
    choices: dict[str, Ballot]
    """the ballots that were given in, by participation"""
    electorate: Electorate
    """in votes"""
    judgement: Judgement | None
    """of a motion"""
    round: Round | None
    """of an election"""
    problem: NumbersProblem | None
    adopted: bool
    """the minutes are adopted, or the meeting is closed: nothing can be changed"""
    subjects: tuple[str, ...]
    """kinds of question for which the rules ask for a majority of their own"""
    languages: tuple[str, ...] = ()

    @property
    def vote(self) -> Vote:
        """The vote."""
        return self.line.vote

    @property
    def present(self) -> int | None:
        """How many count for the quorum: then, once the vote is closed, else now; None where nobody was noted as present."""
        if self.vote.closed:
            return self.vote.present
        return self.room.present if self.room.recorded else None

    @property
    def needed(self) -> int | None:
        """How many the quorum asks for, or asked for then."""
        if self.vote.closed:
            return self.vote.needed
        return self.room.quorum.needed if self.room.quorum is not None else None


def rule_of(vote: Vote) -> MajorityRule:
    """The majority that was copied into a vote, as a rule."""
    return MajorityRule(rules_id="", subject=vote.subject, kind=vote.majority, share=vote.share, basis=vote.basis)


def votes_by_item(reader: Reader, meeting_id: str, *, language: str = "en") -> dict[str | None, list[VoteLine]]:
    """The votes of a meeting by item (None: of the meeting as a whole), in the order in which they were held; names in `language`."""
    votes = reader.all(Vote, meeting_id=meeting_id, order_by=("rank", "round"))
    found: dict[str | None, list[VoteLine]] = defaultdict(list)
    for line in lines_of(reader, votes, language=language):
        found[line.vote.item_id].append(line)
    return found


def list_votes(workspace: Workspace, *, meeting_id: str, language: str = "en") -> list[VoteLine]:
    """The votes of a meeting in the order in which they were held."""
    with workspace.read() as reader:
        return lines_of(reader, reader.all(Vote, meeting_id=meeting_id, order_by=("rank", "round")), language=language)


def lines_of(reader: Reader, votes: Sequence[Vote], *, language: str) -> list[VoteLine]:
    """Votes as they are printed, in the order given; those without ballots or candidates cost nothing more."""
    if not votes:
        return []
    ids = [one.id for one in votes]
    questions = titles_of(reader, "vote", {one.id: (one.language, one.question) for one in votes}, "question")
    decisions = by_id(reader.all(Decision, id=[one.decision_id for one in votes if one.decision_id]))
    names = _Names(reader, votes, ids, language)
    made = []
    for vote in votes:
        decision = decisions.get(vote.decision_id or "")
        colleges = names.colleges(vote.id)
        made.append(
            VoteLine(
                vote=vote, questions=questions[vote.id], numbers=_numbers(vote, names.ballots_of[vote.id], colleges),
                decision=decision_label(decision.symbol, decision.number) if decision is not None else "",
                candidates=names.candidates(vote.id), colleges=colleges, ballots=names.ballots(vote),
            )
        )  # fmt: skip
    return made


def _numbers(vote: Vote, ballots: Iterable[Ballot], colleges: Sequence[CollegeLine]) -> Numbers | None:
    """What was counted: by the ballots of a roll call that is going on, by college, or as it was typed."""
    if vote.kind is VoteKind.MOTION and vote.method is VoteMethod.ROLL_CALL:
        counted = numbers_of((one.choice, exact_votes(one.votes)) for one in ballots)
        if not vote.closed or counted.in_favour.__round__() == vote.in_favour:
            return counted if counted.all else None
    elif vote.weighted and colleges:
        return added(one.numbers for one in colleges)
    given = (vote.in_favour, vote.against, vote.abstain, vote.invalid)
    if all(number is None for number in given):
        return None
    in_favour, against, abstain, invalid = (Fraction(number or 0) for number in given)
    return Numbers(in_favour=in_favour, against=against, abstain=abstain, invalid=invalid)


def exact_votes(votes: float) -> Fraction:
    """A number of votes as it is stored, as a fraction."""
    return Fraction(votes).limit_denominator(1000)


class _Names:
    """What belongs to some votes, with names, read at once."""

    def __init__(self, reader: Reader, votes: Sequence[Vote], ids: list[str], language: str) -> None:
        self._language = language
        self._candidates: dict[str, list[VoteCandidate]] = defaultdict(list)
        for candidate in reader.all(VoteCandidate, vote_id=ids, order_by=("rank",)):
            self._candidates[candidate.vote_id].append(candidate)
        self._tallies: dict[str, list[VoteTally]] = defaultdict(list)
        for tally in reader.all(VoteTally, vote_id=ids):
            self._tallies[tally.vote_id].append(tally)
        self.ballots_of: dict[str, list[Ballot]] = defaultdict(list)
        for ballot in reader.all(Ballot, vote_id=ids):
            self.ballots_of[ballot.vote_id].append(ballot)
        wanted = sorted({tally.college_id for tallies in self._tallies.values() for tally in tallies})
        self._colleges = by_id(reader.all(College, id=wanted, order_by=("rank",))) if wanted else {}
        self._college_titles = reader.texts("college", wanted, language) if wanted else {}
        meetings = sorted({one.meeting_id for one in votes}) if self.ballots_of else []
        self._participants = by_id(reader.all(Participation, meeting_id=meetings, order_by=("rank",))) if meetings else {}
        candidates = [one for group in self._candidates.values() for one in group]
        named: list[VoteCandidate | Participation] = [*candidates, *self._participants.values()]
        people = {one.person_id for one in named if one.person_id}
        organisations = {one.organisation_id for one in named if one.organisation_id}
        self._people = by_id(reader.all(Person, id=sorted(people))) if people else {}
        self._organisations = by_id(reader.all(Organisation, id=sorted(organisations))) if organisations else {}
        self._texts = reader.texts("organisation", self._organisations, language) if organisations else {}

    def candidates(self, vote_id: str) -> tuple[CandidateLine, ...]:
        return tuple(
            CandidateLine(id=one.id, name=self._name(one.person_id, one.organisation_id, one.name), votes=one.votes, elected=one.elected)
            for one in self._candidates[vote_id]
        )

    def colleges(self, vote_id: str) -> tuple[CollegeLine, ...]:
        tallies = {one.college_id: one for one in self._tallies[vote_id]}
        return tuple(
            CollegeLine(id=id, title=self._college_titles.get((id, "title")) or college.title, numbers=numbers_of_tally(tallies[id]))
            for id, college in sorted(self._colleges.items(), key=lambda pair: (pair[1].rank, pair[0]))
            if id in tallies
        )

    def ballots(self, vote: Vote) -> tuple[BallotLine, ...]:
        if vote.method is not VoteMethod.ROLL_CALL:
            return ()
        places = {id: place for place, id in enumerate(self._participants)}
        known = [one for one in self.ballots_of[vote.id] if one.participation_id in places and one.choice is not Choice.NONE]
        return tuple(
            BallotLine(
                name=self._participant(one.participation_id), choice=one.choice, votes=exact_votes(one.votes),
                by=self._participant(one.by_id, person_first=True) if one.by_id else "",
            )
            for one in sorted(known, key=lambda one: places[one.participation_id])
        )  # fmt: skip

    def _participant(self, id: str, *, person_first: bool = False) -> str:
        one = self._participants.get(id)
        if one is None:
            return ""
        return self._name(one.person_id, one.organisation_id, one.name, person_first=person_first)

    def _name(self, person_id: str | None, organisation_id: str | None, name: str, *, person_first: bool = False) -> str:
        person, organisation = self._people.get(person_id or ""), self._organisations.get(organisation_id or "")
        of_person = person_name(person, self._language) if person is not None else ""
        of_organisation = (self._texts.get((organisation.id, "name")) or organisation.name) if organisation is not None else ""
        return (of_person or of_organisation or name) if person_first else (of_organisation or of_person or name)


def numbers_of_tally(tally: VoteTally) -> Numbers:
    """The votes of a college."""
    return Numbers(in_favour=Fraction(tally.in_favour), against=Fraction(tally.against), abstain=Fraction(tally.abstain))


# --- a whole sheet -----------------------------------------------------------------------------------------------------------------------


def vote_sheet(workspace: Workspace, *, vote_id: str, language: str = "en", at: time | None = None) -> VoteSheet:
    """A vote with everybody who may vote and how it stands; `at` (local time) is the moment of which presence is asked, where the vote
    has none: None is any time of its session.  Raises NotFound."""
    with workspace.read() as reader:
        return read_sheet(reader, vote_id, language=language, at=at)


def read_sheet(reader: Reader, vote_id: str, *, language: str = "en", at: time | None = None, today: date | None = None) -> VoteSheet:
    """The same within a reading; without a day of the vote that of its session, else `today`."""
    vote = reader.get(Vote, vote_id)
    line = lines_of(reader, [vote], language=language)[0]
    room = read_room(
        reader, vote.meeting_id, day=vote.held_on or today, session_id=vote.session_id, at=vote.held_at or at, language=language
    )  # fmt: skip
    choices = {one.participation_id: one for one in reader.all(Ballot, vote_id=vote_id)}
    electorate = room.electorate()
    numbers = line.numbers or NONE_COUNTED
    judgement, round = None, None
    if vote.kind is VoteKind.MOTION:
        judgement = _judge(line, room, choices)
    else:
        round = _round(line, electorate)
    bounds = electorate if room.recorded else Electorate(present=Fraction(), all=electorate.all)
    return VoteSheet(
        line=line, room=room, choices=choices, electorate=electorate, judgement=judgement, round=round,
        problem=None if vote.closed else problem_with(numbers, bounds),
        adopted=_is_locked(reader, vote.meeting_id),
        subjects=tuple(one.subject for one in room.majorities if one.subject),
    )  # fmt: skip


def _is_locked(reader: Reader, meeting_id: str) -> bool:
    closed = reader.get(Meeting, meeting_id).state is MeetingState.CLOSED
    return closed or state_of_minutes(reader, meeting_id) is MinutesState.ADOPTED


def counts_by_college(line: VoteLine, room: VotingRoom, choices: dict[str, Ballot]) -> dict[str | None, Numbers]:
    """The votes of each college: of a roll call by who voted, else as they were typed."""
    if line.vote.method is not VoteMethod.ROLL_CALL:
        return {one.id: one.numbers for one in line.colleges}
    votes: dict[str | None, list[tuple[Choice, Fraction]]] = defaultdict(list)
    for voter in room.voters:
        ballot = choices.get(voter.id)
        if ballot is not None:
            votes[voter.voice.college_id].append((ballot.choice, exact_votes(ballot.votes)))
    return {college: numbers_of(cast) for college, cast in votes.items()}


def _judge(line: VoteLine, room: VotingRoom, choices: dict[str, Ballot]) -> Judgement:
    vote = line.vote
    casting = vote.result if vote.closed else VoteResult.NONE
    if vote.weighted:
        numbers = weighed(counts_by_college(line, room, choices), weight_of_one(room.voices))
        return judge(rule_of(vote), numbers, room.electorate(weighted=True), casting=casting)
    return judge(rule_of(vote), line.numbers or NONE_COUNTED, room.electorate(), casting=casting)


def _round(line: VoteLine, electorate: Electorate) -> Round:
    vote = line.vote
    standing = [Standing(id=one.id, votes=Fraction(one.votes or 0)) for one in line.candidates]
    given = sum((one.votes for one in standing), Fraction())
    ballots = Fraction(vote.in_favour) if vote.in_favour is not None else given if vote.seats == 1 else Fraction()
    return elect(standing, seats=vote.seats, rule=rule_of(vote), ballots=ballots, electorate=electorate)


def needs_ballots(vote: Vote) -> bool:
    """Whether an election cannot be decided without the number of valid ballots: each may bear several names."""
    plain = vote.majority in (MajorityKind.SIMPLE, MajorityKind.CONSENSUS)
    return vote.kind is VoteKind.ELECTION and vote.seats > 1 and not plain and vote.basis is MajorityBasis.CAST and vote.in_favour is None
