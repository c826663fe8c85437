"""Votes, elections and annexes as they stand in printed minutes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from gsef_desktop.documents.flow import Block, Heading, ListItem, Look, Paragraph, Run, text
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.body_rules import exact_share
from gsef_desktop.domain.records import Attachment, Choice, MajorityKind, MinutesAnnex, VoteKind, VoteResult
from gsef_desktop.domain.votes import Numbers
from gsef_desktop.services.annexes import AnnexLine
from gsef_desktop.services.printing_lines import blocks_of
from gsef_desktop.services.printing_meeting_flow import MeetingFlow
from gsef_desktop.services.votes_reading import BallotLine, VoteLine
from gsef_desktop.storage.reader import Reader

_ROLLS = ((Choice.FOR, "roll_for"), (Choice.AGAINST, "roll_against"), (Choice.ABSTAIN, "roll_abstain"))


@dataclass(frozen=True)
class VoteWriter:
    """Writes votes; `roll_calls`: with the names of who voted how."""

    flow: MeetingFlow
    roll_calls: bool = False

    @property
    def _words(self) -> Words:
        return self.flow.words

    def blocks(self, line: VoteLine) -> Iterator[Paragraph]:
        """A vote with its question, its result, and how it was held."""
        words, vote = self._words, line.vote
        label = words("vote")
        if vote.kind is VoteKind.ELECTION:
            label = words("election_round", number=vote.round) if vote.round > 1 else words("election_word")
        lines = self.flow.lines(vote, "question") or [Run(text="")]
        yield from self.flow.labelled(f"{label}:", lines)
        yield Paragraph(text=text(self.result(line)))
        if not vote.closed:
            return
        if vote.kind is VoteKind.ELECTION and line.candidates:
            yield Paragraph(text=tuple(self._candidates(line)), look=Look.NOTE)
        if vote.weighted:
            for college in line.colleges:
                said = words("vote_college", college=clean(college.title), numbers=self.numbers(college.numbers))
                yield Paragraph(text=text(said), look=Look.NOTE)
        yield Paragraph(text=text(self._held(line)), look=Look.NOTE)
        if self.roll_calls:
            yield from self._names(line.ballots)

    def _candidates(self, line: VoteLine) -> Iterator[Run]:
        """The candidates with their votes; those who were elected in bold."""
        for place, candidate in enumerate(line.candidates):
            number = "–" if candidate.votes is None else candidate.votes
            said = self._words("vote_candidate", name=clean(candidate.name), number=number)
            yield Run(text=f"; {said}" if place else said, bold=candidate.elected)

    def result(self, line: VoteLine) -> str:
        """How it went."""
        words, vote = self._words, line.vote
        if not vote.closed:
            return words("vote_open")
        if vote.kind is VoteKind.ELECTION:
            elected, tied = ([clean(one) for one in names] for names in (line.elected, line.tied))
            said = words("vote_elected", names=words.all_of(elected)) if elected else words("vote_nobody").rstrip(".。")
            return f"{said}. {words('vote_even', names=words.all_of(tied))}" if tied else said if elected else words("vote_nobody")
        numbers = self.numbers(line.numbers) if line.numbers is not None else ""
        if line.casting:
            return words("vote_casting", numbers=numbers)
        if line.tie:
            return words("vote_tie", numbers=numbers)
        return words("vote_adopted" if vote.result is VoteResult.ADOPTED else "vote_rejected", numbers=numbers)

    def numbers(self, numbers: Numbers) -> str:
        """The numbers of a motion."""
        words = self._words
        said = words(
            "vote_numbers", in_favour=_number(numbers.in_favour), against=_number(numbers.against), abstain=_number(numbers.abstain)
        )
        return f"{said}, {words('vote_invalid', number=_number(numbers.invalid))}" if numbers.invalid else said

    def _held(self, line: VoteLine) -> str:
        """How, under which majority, of how many, and with what quorum it was held."""
        words, vote = self._words, line.vote
        majority = words.term("vote_majorities", vote.majority.value)
        if vote.majority is MajorityKind.QUALIFIED:
            majority = majority.format(share=_share(vote.share))
        parts = [words.term("vote_methods", vote.method.value), majority, words("vote_weighted") if vote.weighted else ""]
        if vote.kind is VoteKind.ELECTION and vote.in_favour is not None:
            parts.append(words("vote_ballots", number=vote.in_favour))
        parts.append(words("vote_entitled", number=vote.entitled) if vote.entitled else "")
        if vote.present is not None and vote.needed is not None:
            parts.append(words("vote_quorum" if line.in_quorum else "vote_no_quorum", present=vote.present, needed=vote.needed))
        parts.append(clean(vote.note))
        said = "; ".join(part for part in parts if part)
        return said[:1].upper() + said[1:]

    def _names(self, ballots: Sequence[BallotLine]) -> Iterator[Paragraph]:
        words = self._words
        for choice, key in _ROLLS:
            names = [self._name(one) for one in ballots if one.choice is choice]
            if names:
                yield Paragraph(text=(Run(text=f"{words(key)}: ", bold=True), Run(text=", ".join(names))), look=Look.NOTE)

    def _name(self, one: BallotLine) -> str:
        name = clean(one.name)
        return self._words("vote_by", name=name, by=clean(one.by)) if one.by else name


def _number(number: Fraction) -> str:
    return str(number.numerator) if number.denominator == 1 else f"{float(number):.1f}"


def _share(share: float | None) -> str:
    if share is None:
        return ""
    exact = exact_share(share)
    return f"{exact.numerator}/{exact.denominator}" if exact.denominator <= 9 else f"{round(share * 100, 2):g} %"


# --- annexes -----------------------------------------------------------------------------------------------------------------------------


def annex_blocks(
    flow: MeetingFlow, annexes: Sequence[AnnexLine], records: Mapping[str, MinutesAnnex], bound: Mapping[str, Path]
) -> Iterator[Block]:
    """The list of annexes, and those that are texts in full; `bound` are the files that are bound behind the document."""
    words = flow.words
    if not annexes:
        return
    yield Heading(level=2, title=text(words("annexes")))
    for one in annexes:
        said = words("annex_bound") if one.id in bound else words("annex_file", name=clean(one.file_name)) if one.is_file else ""
        title = flow.texts.get(records[one.id], "title") or clean(one.file_name)
        label = Run(text=f"{words('annex_named', number=one.number)}: ", bold=True)
        yield ListItem(text=(label, Run(text=title), *((Run(text=f" ({said})", quiet=True),) if said else ())))
    for one in annexes:
        lines = flow.lines(records[one.id], "text") if not one.is_file else []
        if lines:
            title = f"{words('annex_named', number=one.number)}: {flow.texts.get(records[one.id], 'title')}"
            yield Heading(level=2, title=text(title))
            yield from blocks_of(lines)


def annex_files(reader: Reader, annexes: Sequence[AnnexLine], folder: Path) -> tuple[dict[str, Path], int]:
    """Write the PDFs among some annexes into a folder; answers the files of those that can be bound, and how many pages they have."""
    found: dict[str, Path] = {}
    pages = 0
    for one in annexes:
        if not (one.is_pdf and one.size):
            continue
        from gsef_desktop.documents.paper_files import examine

        path = folder / f"{one.number}.pdf"
        annex = reader.get(MinutesAnnex, one.id)
        path.write_bytes(reader.get(Attachment, annex.attachment_id or "").data)
        looked = examine(path)
        if looked.problem is None:
            found[one.id] = path
            pages += len(looked.sizes)
    return found, pages
