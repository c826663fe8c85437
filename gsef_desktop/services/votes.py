"""Votes of a meeting: motions by show of hands, by roll call or secret, weighed by college where the rules say so; and elections.

A vote takes over the majority that the rules of its day ask for, so that later rules do not change it.  When it is closed, result,
numbers and quorum are kept in it; a motion that is adopted and whoever is elected become a decision, in the same step.  Every function
that writes is one edit, and raises NotFound, and Invalid where the minutes are adopted or the vote is closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from gsef_desktop.domain.body_rules import majority_for
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.ranks import ranks_after
from gsef_desktop.domain.records import (
    AgendaItem,
    Ballot,
    Choice,
    Decision,
    MajorityBasis,
    MajorityKind,
    Meeting,
    Translation,
    Vote,
    VoteCandidate,
    VoteKind,
    VoteMethod,
    VoteResult,
    VoteTally,
    link_id,
    new_id,
)
from gsef_desktop.domain.votes import NONE_COUNTED, NumbersProblem
from gsef_desktop.services.action_owners import organisation_named
from gsef_desktop.services.agenda_outline import Outline
from gsef_desktop.services.decisions import day_of_item, record_decision
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.minutes import check_not_adopted
from gsef_desktop.services.people_named import person_named
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.translating import set_translation
from gsef_desktop.services.voters import VotingRoom, read_room
from gsef_desktop.services.votes_reading import VoteSheet, counts_by_college, needs_ballots, read_sheet
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

_NUMBERS = ("in_favour", "against", "abstain", "invalid")
MOST_VOTES = 100_000
"""More votes than this are a slip of the keyboard."""


def call_vote(
    workspace: Workspace, *, meeting_id: str, item_id: str | None = None, kind: VoteKind = VoteKind.MOTION, question: str = "",
    language: str = "en", method: VoteMethod | None = None, subject: str = "",
) -> Vote:  # fmt: skip
    """Put a motion or an election to the vote, on an item or of the meeting, and return it.

    Without a question a motion is about the decision proposed for the item, in all its languages, else about its title.  Majority and
    weights are those that the rules of the body, valid on the day of the item's session, ask for.
    """
    label = message("Call a vote") if kind is VoteKind.MOTION else message("Call an election")
    with workspace.edit(label) as unit:
        check_not_adopted(unit, meeting_id)
        meeting = unit.get(Meeting, meeting_id)
        item = unit.get(AgendaItem, item_id) if item_id is not None else None
        if item is not None and item.meeting_id != meeting_id:
            raise ValueError(f"item {item_id} is not of meeting {meeting_id}")
        session_id, day = _session_of(unit, meeting, item_id), day_of_item(unit, meeting, item_id)
        room = read_room(unit, meeting_id, day=day, session_id=session_id)
        last = max((one.rank for one in unit.all(Vote, meeting_id=meeting_id)), default=None)
        field, asked, asked_in = _question(item, kind, question.strip(), language)
        made = unit.add(
            Vote(
                meeting_id=meeting_id, item_id=item_id, session_id=session_id, kind=kind, question=asked, language=asked_in,
                method=method or (VoteMethod.SECRET if kind is VoteKind.ELECTION else VoteMethod.SHOW_OF_HANDS), held_on=day,
                subject=subject, weighted=room.has_weights and kind is VoteKind.MOTION, rank=ranks_after(last, 1)[0],
                **_majority(room, subject),
            )
        )  # fmt: skip
        for one in unit.all(Translation, owner_kind="agenda_item", owner_id=item_id, field=field) if field and item_id else ():
            if one.language != asked_in and one.text.strip():
                set_translation(unit, record=Vote, record_id=made.id, field="question", language=one.language, text=one.text.strip())
    return made


def _question(item: AgendaItem | None, kind: VoteKind, question: str, language: str) -> tuple[str, str, str]:
    """The field of the item that is asked about, if any; the question and its language."""
    if question or item is None:
        return "", question, language
    if kind is VoteKind.MOTION and item.proposed_decision.strip():
        return "proposed_decision", item.proposed_decision.strip(), item.language
    return "title", item.title, item.language


def _session_of(reader: Reader, meeting: Meeting, item_id: str | None) -> str | None:
    sessions = sessions_of(reader, meeting.id)
    if not sessions:
        return None
    outline = Outline([one.id for one in sessions], reader.all(AgendaItem, meeting_id=meeting.id))
    return sessions[outline.session(item_id)].id if item_id is not None and item_id in outline else sessions[0].id


def _majority(room: VotingRoom, subject: str) -> dict[str, Any]:
    """The majority that the rules ask for a kind of question, as fields of a vote."""
    rule = majority_for(room.majorities, subject)
    return {} if rule is None else {"majority": rule.kind, "share": rule.share, "basis": rule.basis}


# --- what is voted on, and how -----------------------------------------------------------------------------------------------------------


def set_question(workspace: Workspace, *, vote_id: str, language: str, text: str) -> Changes:
    """Set the question in one language (ISO 639-1); an empty one takes a translation away.  Quick edits are one step."""
    text = text.strip()
    with workspace.edit(message("Change the question of a vote"), merge_key=f"vote:{vote_id}:question:{language}") as unit:
        vote = unit.get(Vote, vote_id)
        check_not_adopted(unit, vote.meeting_id)
        if language == vote.language:
            unit.update(Vote, vote_id, question=text)
        else:
            set_translation(unit, record=Vote, record_id=vote_id, field="question", language=language, text=text)
    return unit.changes


def set_method(workspace: Workspace, *, vote_id: str, method: VoteMethod) -> Changes:
    """Vote by show of hands, by roll call or secretly.  What was counted is kept, but of a roll call counts what each has voted."""
    with workspace.edit(message("Change how is voted")) as unit:
        vote = _open_vote(unit, vote_id)
        if vote.kind is VoteKind.ELECTION and method is VoteMethod.ROLL_CALL:
            raise Invalid(message("An election is by show of hands or secret."), meaning=message("Nothing was changed."))
        unit.update(Vote, vote_id, method=method)
    return unit.changes


def set_subject(workspace: Workspace, *, vote_id: str, subject: str) -> Changes:
    """Say what kind of question it is; the majority is then the one that the rules ask for it."""
    with workspace.edit(message("Change the majority of a vote")) as unit:
        vote = _open_vote(unit, vote_id)
        room = read_room(unit, vote.meeting_id, day=vote.held_on, session_id=vote.session_id)
        unit.update(Vote, vote_id, subject=" ".join(subject.split()), **_majority(room, subject))
    return unit.changes


def set_majority(
    workspace: Workspace, *, vote_id: str, kind: MajorityKind, share: float | None = None, basis: MajorityBasis = MajorityBasis.CAST
) -> Changes:
    """Ask for another majority than the rules do; a qualified one has a share (0–1).  Raises Invalid for one without or another share."""
    if kind is MajorityKind.QUALIFIED and (share is None or not 0 < share <= 1):
        raise Invalid(
            message("A qualified majority needs a share, such as 2/3."), meaning=message("Nothing was changed."),
            remedy=message("Type the share that must be in favour."),
        )  # fmt: skip
    with workspace.edit(message("Change the majority of a vote")) as unit:
        _open_vote(unit, vote_id)
        unit.update(Vote, vote_id, majority=kind, share=share if kind is MajorityKind.QUALIFIED else None, basis=basis)
    return unit.changes


def set_weighted(workspace: Workspace, *, vote_id: str, weighted: bool) -> Changes:
    """Weigh the colleges, or count every vote alike."""
    label = message("Weigh the colleges") if weighted else message("Count every vote alike")
    with workspace.edit(label) as unit:
        _open_vote(unit, vote_id)
        unit.update(Vote, vote_id, weighted=weighted)
    return unit.changes


def set_held(workspace: Workspace, *, vote_id: str, day: date | None, at: time | None = None) -> Changes:
    """Set when it is held: who may vote, and what majority, follows from the rules of that day."""
    with workspace.edit(message("Change the day of a vote")) as unit:
        vote = _open_vote(unit, vote_id)
        fields: dict[str, Any] = {"held_on": day, "held_at": at}
        if day != vote.held_on and day is not None:
            fields |= _majority(read_room(unit, vote.meeting_id, day=day, session_id=vote.session_id), vote.subject)
        unit.update(Vote, vote_id, **fields)
    return unit.changes


def set_note(workspace: Workspace, *, vote_id: str, text: str) -> Changes:
    """Set the remark on a vote."""
    with workspace.edit(message("Change the remark on a vote"), merge_key=f"vote:{vote_id}:note") as unit:
        check_not_adopted(unit, unit.get(Vote, vote_id).meeting_id)
        unit.update(Vote, vote_id, note=text.strip())
    return unit.changes


# --- counting ----------------------------------------------------------------------------------------------------------------------------


def set_numbers(workspace: Workspace, *, vote_id: str, college_id: str | None = None, **numbers: int | None) -> Changes:
    """Set `in_favour`, `against`, `abstain` or `invalid` as they were counted, of a college where these are counted apart.

    None: not counted.  Of an election `in_favour` is the number of valid ballots.  Raises Invalid for a number below 0.
    """
    for name, number in numbers.items():
        if name not in _NUMBERS:
            raise TypeError(f"a vote has no number called {name}")
        if number is not None and not 0 <= number <= MOST_VOTES:
            raise Invalid(message("So many votes cannot be."), meaning=message("Nothing was changed."))
    with workspace.edit(message("Count votes"), merge_key=f"vote:{vote_id}:numbers:{college_id or ''}") as unit:
        _open_vote(unit, vote_id)
        if college_id is None:
            unit.update(Vote, vote_id, **numbers)
        else:
            _put_tally(unit, vote_id, college_id, {name: number or 0 for name, number in numbers.items() if name != "invalid"})
    return unit.changes


def _put_tally(unit: Unit, vote_id: str, college_id: str, numbers: dict[str, int]) -> None:
    made = link_id("vote_tally", vote_id, college_id)
    if unit.find(VoteTally, made) is None:
        unit.add(VoteTally(id=made, vote_id=vote_id, college_id=college_id, **numbers))
    else:
        unit.update(VoteTally, made, **numbers)


def set_choices(workspace: Workspace, *, vote_id: str, participation_ids: Sequence[str], choice: Choice, at: time | None = None) -> Changes:
    """Note in a roll call how some have voted (NONE takes it back); who speaks for them by proxy is kept with it.

    `at` (local time) is the moment of which presence is asked, as for `vote_sheet`.  Raises Invalid for somebody who may not vote.
    """
    with workspace.edit(_choice_label(choice)) as unit:
        vote = _open_vote(unit, vote_id)
        room = read_room(unit, vote.meeting_id, day=vote.held_on, session_id=vote.session_id, at=vote.held_at or at)
        for participation_id in participation_ids:
            _put_ballot(unit, vote, room, participation_id, choice)
    return unit.changes


def set_all_others(workspace: Workspace, *, vote_id: str, choice: Choice, at: time | None = None) -> Changes:
    """Note in a roll call that everybody who is there and has not voted yet votes so."""
    with workspace.edit(_choice_label(choice)) as unit:
        vote = _open_vote(unit, vote_id)
        room = read_room(unit, vote.meeting_id, day=vote.held_on, session_id=vote.session_id, at=vote.held_at or at)
        voted = {one.participation_id for one in unit.all(Ballot, vote_id=vote_id) if one.choice is not Choice.NONE}
        for voter in room.voters:
            if voter.id not in voted and (voter.present or not room.recorded):
                _put_ballot(unit, vote, room, voter.id, choice)
    return unit.changes


def set_given_in(workspace: Workspace, *, vote_id: str, participation_ids: Sequence[str], given: bool, at: time | None = None) -> Changes:
    """Note of a secret vote that the ballots of some were given in, or not; how they voted is not kept."""
    with workspace.edit(message("Note who has voted")) as unit:
        vote = _open_vote(unit, vote_id)
        room = read_room(unit, vote.meeting_id, day=vote.held_on, session_id=vote.session_id, at=vote.held_at or at)
        for participation_id in participation_ids:
            known = unit.find(Ballot, link_id("ballot", vote_id, participation_id))
            if given:
                _put_ballot(unit, vote, room, participation_id, Choice.NONE)
            elif known is not None:
                unit.delete(Ballot, known.id)
    return unit.changes


def _put_ballot(unit: Unit, vote: Vote, room: VotingRoom, participation_id: str, choice: Choice) -> None:
    voter = room.voter(participation_id)
    if voter is None:
        raise Invalid(
            message("They may not vote."), meaning=message("Nothing was changed."),
            remedy=message("The rules of the body say which seats have a vote; whoever is suspended has none."),
        )  # fmt: skip
    if voter.too_many:
        raise Invalid(
            message("{name} speaks for more others than the rules allow.", name=voter.by), meaning=message("Nothing was changed."),
            remedy=message("Give the proxy to somebody else."),
        )  # fmt: skip
    made = link_id("ballot", vote.id, participation_id)
    fields: dict[str, Any] = {"choice": choice, "by_id": voter.by_id, "votes": float(voter.voice.votes)}
    if unit.find(Ballot, made) is None:
        unit.add(Ballot(id=made, vote_id=vote.id, participation_id=participation_id, **fields))
    else:
        unit.update(Ballot, made, **fields)


def _choice_label(choice: Choice) -> Message:
    return {
        Choice.FOR: message("Vote in favour"), Choice.AGAINST: message("Vote against"), Choice.ABSTAIN: message("Abstain"),
        Choice.NONE: message("Take a vote back"),
    }[choice]  # fmt: skip


# --- elections ---------------------------------------------------------------------------------------------------------------------------


def set_seats(workspace: Workspace, *, vote_id: str, seats: int) -> Changes:
    """Set how many are to be elected, at least one."""
    if not 1 <= seats <= MOST_VOTES:
        raise Invalid(message("At least one is to be elected."), meaning=message("Nothing was changed."))
    with workspace.edit(message("Change how many are elected")) as unit:
        _open_vote(unit, vote_id)
        unit.update(Vote, vote_id, seats=seats)
    return unit.changes


def add_candidate(workspace: Workspace, *, vote_id: str, name: str) -> VoteCandidate:
    """Add a candidate: an organisation or a person of the file by name, or any name.  Raises Invalid without a name."""
    name = " ".join(name.split())
    if not name:
        raise Invalid(message("A candidate needs a name."), meaning=message("Nothing was changed."))
    with workspace.edit(message("Add the candidate {name}", name=name)) as unit:
        vote = _open_vote(unit, vote_id)
        organisation_id = organisation_named(unit, name)
        person_id = None if organisation_id else person_named(unit, name)
        last = max((one.rank for one in unit.all(VoteCandidate, vote_id=vote.id)), default=None)
        made = VoteCandidate(
            vote_id=vote_id, name="" if organisation_id or person_id else name, organisation_id=organisation_id, person_id=person_id,
            rank=ranks_after(last, 1)[0],
        )  # fmt: skip
        return unit.add(made)


def set_candidate_votes(workspace: Workspace, *, candidate_id: str, votes: int | None) -> Changes:
    """Set how many votes a candidate has, None: not counted yet."""
    if votes is not None and not 0 <= votes <= MOST_VOTES:
        raise Invalid(message("So many votes cannot be."), meaning=message("Nothing was changed."))
    with workspace.edit(message("Count votes"), merge_key=f"vote_candidate:{candidate_id}") as unit:
        _open_vote(unit, unit.get(VoteCandidate, candidate_id).vote_id)
        unit.update(VoteCandidate, candidate_id, votes=votes)
    return unit.changes


def remove_candidates(workspace: Workspace, *, candidate_ids: Sequence[str]) -> Changes:
    """Take candidates off the list."""
    with workspace.edit(message("Remove a candidate")) as unit:
        for candidate_id in candidate_ids:
            _open_vote(unit, unit.get(VoteCandidate, candidate_id).vote_id)
            unit.delete(VoteCandidate, candidate_id)
    return unit.changes


def call_next_round(workspace: Workspace, *, vote_id: str) -> Vote:
    """A further round of an election that is closed: for the seats that are left, with those who were not elected.

    Raises Invalid where the round is not closed, or nothing is left to be elected.
    """
    with workspace.edit(message("Call a further round")) as unit:
        sheet = read_sheet(unit, vote_id)
        vote = sheet.vote
        check_not_adopted(unit, vote.meeting_id)
        left = vote.seats - sum(one.elected for one in sheet.line.candidates)
        remaining = {one.id for one in sheet.line.candidates if not one.elected}
        if vote.kind is not VoteKind.ELECTION or not vote.closed or left < 1 or not remaining:
            raise Invalid(message("No further round is needed."), meaning=message("Nothing was changed."))
        later = sorted(one.rank for one in unit.all(Vote, meeting_id=vote.meeting_id))
        made = unit.add(
            Vote(
                meeting_id=vote.meeting_id, item_id=vote.item_id, session_id=vote.session_id, kind=VoteKind.ELECTION, method=vote.method,
                question=vote.question, language=vote.language, subject=vote.subject, majority=vote.majority, share=vote.share,
                basis=vote.basis, held_on=vote.held_on, seats=left, round=vote.round + 1, rank=ranks_after(later[-1], 1)[0],
            )
        )  # fmt: skip
        for one in unit.all(Translation, owner_kind="vote", owner_id=vote_id, field="question"):
            set_translation(unit, record=Vote, record_id=made.id, field="question", language=one.language, text=one.text)
        for each in unit.all(VoteCandidate, vote_id=vote_id, order_by=("rank",)):
            if each.id in remaining:
                unit.add(replace(each, id=new_id(), vote_id=made.id, votes=None))
    return made


# --- the end of a vote -------------------------------------------------------------------------------------------------------------------


def close_vote(workspace: Workspace, *, vote_id: str, casting: bool = False, record: bool = True, at: time | None = None) -> Changes:
    """Close a vote: keep numbers, quorum and result; record what was adopted, or who was elected, as a decision (unless not `record`).

    `casting`: with a tie, the vote of the chair adopts the motion.  `at`: the local time, where the vote has none.  Raises Invalid where
    nothing was counted, or more votes than there are.
    """
    with workspace.edit(message("Close the vote")) as unit:
        vote = _open_vote(unit, vote_id)
        if at is not None and vote.held_at is None:
            vote = unit.update(Vote, vote_id, held_at=at)
        sheet = read_sheet(unit, vote_id)
        _check_counted(sheet)
        numbers = sheet.line.numbers or NONE_COUNTED
        fields: dict[str, Any] = {
            "closed": True, "entitled": round(sheet.electorate.all), "present": sheet.present, "needed": sheet.needed,
        }  # fmt: skip
        if vote.kind is VoteKind.MOTION:
            fields |= {name: round(getattr(numbers, name)) for name in _NUMBERS}
            if vote.weighted and vote.method is VoteMethod.ROLL_CALL:
                _keep_tallies(unit, sheet)
            fields["result"] = _result(sheet, casting=casting)
        else:
            elected = sheet.round.elected if sheet.round is not None else ()
            for candidate_id in elected:
                unit.update(VoteCandidate, candidate_id, elected=True)
            fields["result"] = VoteResult.ADOPTED if elected else VoteResult.REJECTED
        fields["decision_id"] = _decision(unit, sheet, fields, record=record)
        unit.update(Vote, vote_id, **fields)
    return unit.changes


def _result(sheet: VoteSheet, *, casting: bool) -> VoteResult:
    """What a motion comes to.  Raises Invalid where the rule does not say what it needs."""
    judgement = sheet.judgement
    assert judgement is not None
    if judgement.result is VoteResult.NONE:
        raise Invalid(
            message("The majority of this vote does not say what it needs."), meaning=message("The vote stays open."),
            remedy=message("Type the share of the qualified majority."),
        )  # fmt: skip
    return VoteResult.ADOPTED if casting and judgement.tie else judgement.result


def _check_counted(sheet: VoteSheet) -> None:
    open_still = message("The vote stays open.")
    if sheet.problem is NumbersProblem.MORE_THAN_ALL:
        raise Invalid(message("There are more votes than there can be."), meaning=open_still, remedy=message("Count again."))
    if sheet.vote.kind is VoteKind.MOTION:
        counted = sheet.line.numbers is not None and sheet.line.numbers.all > 0
        by_roll = sheet.vote.method is VoteMethod.ROLL_CALL
        if sheet.vote.weighted and not by_roll and any(one.college_id is None for one in sheet.room.voices):
            raise Invalid(
                message("Some who may vote belong to no college."), meaning=open_still,
                remedy=message("Hold the vote by roll call, or count every vote alike."),
            )  # fmt: skip
    else:
        counted = any(one.votes for one in sheet.line.candidates)
    if not counted:
        raise Invalid(message("No votes were counted yet."), meaning=open_still, remedy=message("Type the numbers first."))
    if needs_ballots(sheet.vote):
        raise Invalid(
            message("How many valid ballots were there?"), meaning=open_still,
            remedy=message("Type their number: the majority is counted of it."),
        )  # fmt: skip


def _keep_tallies(unit: Unit, sheet: VoteSheet) -> None:
    """Keep what each college has voted, as it is now."""
    for college_id, numbers in counts_by_college(sheet.line, sheet.room, sheet.choices).items():
        if college_id is not None:
            _put_tally(unit, sheet.vote.id, college_id, {name: round(getattr(numbers, name)) for name in _NUMBERS[:3]})


def _decision(unit: Unit, sheet: VoteSheet, fields: dict[str, Any], *, record: bool) -> str | None:
    """The id of the decision that a vote comes to: the one that it has, a new one, or none where it was rejected."""
    vote, adopted = sheet.vote, fields["result"] is VoteResult.ADOPTED
    known = unit.find(Decision, vote.decision_id)
    if not adopted:
        if known is not None:
            unit.update(Decision, known.id, present=None, needed=None)
        return None
    if known is not None:
        unit.update(Decision, known.id, present=fields["present"], needed=fields["needed"])
        return known.id
    if not record or not vote.question.strip():
        return None
    texts = sheet.line.questions
    if vote.kind is VoteKind.ELECTION and sheet.round is not None:
        chosen = set(sheet.round.elected)
        names = ", ".join(one.name for one in sheet.line.candidates if one.id in chosen)
        texts = {language: f"{text}: {names}" for language, text in texts.items()}
    made = record_decision(
        unit, meeting_id=vote.meeting_id, item_id=vote.item_id, text=texts[vote.language], language=vote.language, decided_on=vote.held_on,
        translations=texts, present=fields["present"], needed=fields["needed"],
    )  # fmt: skip
    return made.id


def reopen_vote(workspace: Workspace, *, vote_id: str) -> Changes:
    """Open a vote again, to count once more; the decision that it came to stays until it is closed again."""
    with workspace.edit(message("Reopen the vote")) as unit:
        vote = unit.get(Vote, vote_id)
        check_not_adopted(unit, vote.meeting_id)
        unit.update(Vote, vote_id, closed=False, result=VoteResult.NONE, present=None, needed=None, entitled=None)
        for one in unit.all(VoteCandidate, vote_id=vote_id, elected=True):
            unit.update(VoteCandidate, one.id, elected=False)
    return unit.changes


def delete_votes(workspace: Workspace, *, vote_ids: Sequence[str]) -> Changes:
    """Delete votes with their ballots and candidates; decisions that were recorded stay."""
    with workspace.edit(message("Delete a vote") if len(vote_ids) == 1 else message("Delete votes")) as unit:
        for vote_id in vote_ids:
            check_not_adopted(unit, unit.get(Vote, vote_id).meeting_id)
            delete_with_dependents(unit, Vote, vote_id)
    return unit.changes


def _open_vote(unit: Unit, vote_id: str) -> Vote:
    """A vote that can still be counted.  Raises NotFound, Invalid."""
    vote = unit.get(Vote, vote_id)
    check_not_adopted(unit, vote.meeting_id)
    if vote.closed:
        raise Invalid(
            message("This vote is closed."), meaning=message("Nothing was changed."),
            remedy=message("Reopen it to count once more."),
        )  # fmt: skip
    return vote
