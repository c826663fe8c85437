"""What is said of votes: methods, numbers, results, quorum."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.records import Choice, MajorityBasis, MajorityKind, Vote, VoteKind, VoteMethod, VoteResult
from gsef_desktop.domain.votes import Numbers, NumbersProblem
from gsef_desktop.services.votes_reading import VoteLine, VoteSheet


def method_name(method: VoteMethod) -> str:
    """How is voted."""
    return {
        VoteMethod.SHOW_OF_HANDS: QCoreApplication.translate("Votes", "Show of hands"),
        VoteMethod.ROLL_CALL: QCoreApplication.translate("Votes", "Roll call"),
        VoteMethod.SECRET: QCoreApplication.translate("Votes", "Secret"),
    }[method]


def choice_name(choice: Choice) -> str:
    """How somebody voted."""
    return {
        Choice.NONE: "",
        Choice.FOR: QCoreApplication.translate("Votes", "For"),
        Choice.AGAINST: QCoreApplication.translate("Votes", "Against"),
        Choice.ABSTAIN: QCoreApplication.translate("Votes", "Abstaining"),
    }[choice]


def number_words(number: Fraction, *, weight: bool = False) -> str:
    """A number of votes, or a weight in per cent; with one decimal where it is not whole."""
    shown = number * 100 if weight else number
    text = str(shown.numerator) if shown.denominator == 1 else f"{float(shown):.1f}"
    return QCoreApplication.translate("Votes", "{number} %").format(number=text) if weight else text


def numbers_words(numbers: Numbers, *, weight: bool = False) -> str:
    """ "9 for, 2 against, 1 abstaining"."""
    parts = {
        "in_favour": number_words(numbers.in_favour, weight=weight), "against": number_words(numbers.against, weight=weight),
        "abstain": number_words(numbers.abstain, weight=weight),
    }  # fmt: skip
    text = QCoreApplication.translate("Votes", "{in_favour} for, {against} against, {abstain} abstaining").format(**parts)
    if numbers.invalid:
        invalid = QCoreApplication.translate("Votes", "{number} invalid").format(number=number_words(numbers.invalid, weight=weight))
        return f"{text}, {invalid}"
    return text


def result_words(line: VoteLine) -> str:
    """How a vote went, for one line; of an open one that it is open."""
    vote = line.vote
    if not vote.closed:
        return QCoreApplication.translate("Votes", "Open")
    if vote.kind is VoteKind.ELECTION:
        tied = ", ".join(line.tied)
        if line.elected and tied:
            text = QCoreApplication.translate("Votes", "Elected: {names}. A tie for the last seat: {others}")
            return text.format(names=", ".join(line.elected), others=tied)
        if line.elected:
            return QCoreApplication.translate("Votes", "Elected: {names}").format(names=", ".join(line.elected))
        if tied:
            return QCoreApplication.translate("Votes", "Nobody was elected, by a tie: {names}").format(names=tied)
        return QCoreApplication.translate("Votes", "Nobody was elected")
    numbers = numbers_words(line.numbers) if line.numbers is not None else ""
    if line.casting:
        return QCoreApplication.translate("Votes", "Adopted by the vote of the chair: {numbers}").format(numbers=numbers)
    if line.tie:
        return QCoreApplication.translate("Votes", "Rejected by a tie: {numbers}").format(numbers=numbers)
    if vote.result is VoteResult.ADOPTED:
        return QCoreApplication.translate("Votes", "Adopted: {numbers}").format(numbers=numbers)
    return QCoreApplication.translate("Votes", "Rejected: {numbers}").format(numbers=numbers)


def result_token(line: VoteLine) -> tuple[str, str]:
    """The icon and the colour of a result."""
    if not line.vote.closed:
        return "vote", "acc"
    return ("circle-check", "good") if line.vote.result is VoteResult.ADOPTED else ("circle-x", "ink3")


def needed_words(sheet: VoteSheet) -> str:
    """What a motion needs, in votes or in per cent, such as "Needs 5 of 8 votes cast"."""
    judgement, vote = sheet.judgement, sheet.vote
    if judgement is None:
        return ""
    if vote.majority is MajorityKind.CONSENSUS:
        return QCoreApplication.translate("Votes", "Needs that nobody is against.")
    if judgement.needed is None:
        return QCoreApplication.translate("Votes", "The share that it needs is not known yet.")
    if vote.majority is MajorityKind.SIMPLE:
        return QCoreApplication.translate("Votes", "Needs more for than against.")
    weight = vote.weighted
    least = number_words(judgement.needed.least, weight=True) if weight else str(judgement.needed.votes)
    if weight and judgement.needed.strict:
        least = QCoreApplication.translate("Votes", "more than {number}").format(number=least)
    whole = number_words(judgement.whole, weight=weight)
    return {
        MajorityBasis.CAST: QCoreApplication.translate("Votes", "Needs {number} of {whole} votes cast."),
        MajorityBasis.PRESENT: QCoreApplication.translate("Votes", "Needs {number} of {whole} votes present."),
        MajorityBasis.ALL: QCoreApplication.translate("Votes", "Needs {number} of all {whole} votes."),
    }[vote.basis].format(number=least, whole=whole)


def standing_words(sheet: VoteSheet) -> tuple[str, str]:
    """How it stands now, and the colour of that."""
    if sheet.vote.closed:
        return result_words(sheet.line), result_token(sheet.line)[1]
    if sheet.vote.kind is VoteKind.ELECTION:
        return _election_words(sheet)
    judgement = sheet.judgement
    assert judgement is not None
    if judgement.result is VoteResult.NONE:
        return QCoreApplication.translate("Votes", "Nothing was counted yet."), "ink3"
    numbers = numbers_words(judgement.numbers, weight=sheet.vote.weighted)
    if judgement.tie:
        return QCoreApplication.translate("Votes", "A tie, so rejected: {numbers}").format(numbers=numbers), "warn"
    if judgement.result is VoteResult.ADOPTED:
        return QCoreApplication.translate("Votes", "Carried as it stands: {numbers}").format(numbers=numbers), "good"
    return QCoreApplication.translate("Votes", "Not carried as it stands: {numbers}").format(numbers=numbers), "ink2"


def _election_words(sheet: VoteSheet) -> tuple[str, str]:
    round, names = sheet.round, {one.id: one.name for one in sheet.line.candidates}
    assert round is not None
    if not names:
        return QCoreApplication.translate("Votes", "No candidates yet."), "ink3"
    if not any(one.votes for one in sheet.line.candidates):
        return QCoreApplication.translate("Votes", "Nothing was counted yet."), "ink3"
    parts = []
    if round.elected:
        listed = ", ".join(names[id] for id in round.elected)
        parts.append(QCoreApplication.translate("Votes", "Elected as it stands: {names}.").format(names=listed))
    if round.tied:
        listed = ", ".join(names[id] for id in round.tied)
        parts.append(QCoreApplication.translate("Votes", "A tie for the last seat: {names}.").format(names=listed))
    if not parts:
        parts.append(QCoreApplication.translate("Votes", "Nobody has the majority yet."))
    if round.needed is not None and not round.is_over and round.needed.votes > 1:
        parts.append(QCoreApplication.translate("Votes", "{number} votes are needed.").format(number=round.needed.votes))
    return " ".join(parts), "good" if round.seats_left == 0 else "warn"


def quorum_words(sheet: VoteSheet) -> tuple[str, str]:
    """Whether there is a quorum, and the colour of that; empty where nothing is known."""
    present, needed = sheet.present, sheet.needed
    if needed is None:
        return "", "ink3"
    if present is None:
        return QCoreApplication.translate("Votes", "Quorum: {needed}. Who is present was not noted.").format(needed=needed), "ink3"
    if present >= needed:
        return QCoreApplication.translate("Votes", "Quorum: {present} of {needed} needed are there.").format(
            present=present, needed=needed
        ), "ink3"  # fmt: skip
    return QCoreApplication.translate("Votes", "No quorum: {present} of {needed} needed are there.").format(
        present=present, needed=needed
    ), "bad"  # fmt: skip


def problem_words(problem: NumbersProblem | None) -> str:
    """What is wrong with the numbers; empty where nothing is."""
    if problem is None or problem is NumbersProblem.NEGATIVE:
        return ""
    return {
        NumbersProblem.MORE_THAN_ALL: QCoreApplication.translate("Votes", "More votes than there can be. Count again."),
        NumbersProblem.MORE_THAN_PRESENT: QCoreApplication.translate(
            "Votes", "More votes than those who are noted as present have."
        ),
    }[problem]  # fmt: skip


def vote_kind_name(vote: Vote) -> str:
    """What it is: a vote, an election, or which round of one."""
    if vote.kind is VoteKind.MOTION:
        return QCoreApplication.translate("Votes", "Vote")
    if vote.round > 1:
        return QCoreApplication.translate("Votes", "Election, round {number}").format(number=vote.round)
    return QCoreApplication.translate("Votes", "Election")
