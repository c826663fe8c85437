"""The stated composition of a body beside its seats: under which line each stands, and whether their number agrees, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from gsef_desktop.domain.body_rules import line_of
from gsef_desktop.domain.member_row import SeatRow
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import MEMBER_CLASSIFICATIONS, Classification, Composition


@dataclass(frozen=True, kw_only=True)
class CompositionLine:
    """A line of a body's stated composition with its seats; without `composition`, the seats that no line speaks of."""

    composition: Composition | None
    seats: tuple[SeatRow, ...]

    @property
    def is_stated(self) -> bool:
        """Whether the line states a number."""
        stated = self.composition
        return stated is not None and not stated.as_requested and (stated.least is not None or stated.most is not None)

    @property
    def speaks_of_members(self) -> bool:
        """Whether it states members of the body, and not advisors, observers and the like."""
        return self.composition is not None and self.composition.classification in MEMBER_CLASSIFICATIONS

    @property
    def agrees(self) -> bool:
        """Whether there are as many seats as is stated."""
        stated = self.composition
        if stated is None or not self.is_stated:
            return True
        return (stated.least or 0) <= len(self.seats) and (stated.most is None or len(self.seats) <= stated.most)

    @property
    def missing(self) -> int:
        """How many seats are stated and not there."""
        stated = self.composition
        return max(0, (stated.least or 0) - len(self.seats)) if stated is not None and self.is_stated else 0


def seats_by_line(lines: Sequence[Composition], seats: Sequence[SeatRow]) -> list[CompositionLine]:
    """Put each seat under the line that speaks of it, and those that none speaks of at the end."""
    under: dict[str | None, list[SeatRow]] = defaultdict(list)
    for seat in seats:
        chosen = line_of(lines, seat.classification, seat.title, seat.text)
        under[chosen.id if chosen else None].append(seat)
    made = [CompositionLine(composition=line, seats=tuple(under[line.id])) for line in lines]
    return [*made, CompositionLine(composition=None, seats=tuple(under[None]))] if under[None] else made


def _range(least: int | None, most: int | None) -> str:
    if least is not None and most is not None:
        return str(least) if least == most else f"{least}–{most}"
    return f"≥ {least}" if least is not None else f"≤ {most}"


def _sum(parts: Sequence[str], total: str) -> str:
    return f"{' + '.join(parts)} = {total}" if len(parts) > 1 else total


@dataclass(frozen=True, kw_only=True)
class Statement:
    """The numbers of seats that a body states beside those that there are, each as it is written; `stated` is empty where none is."""

    stated: str = ""
    """ "2 + 2 + 4 + 2 + 3 = 13" """
    counted: str = ""
    """ "12", or the sum of the classifications where the members are stated as one number """
    differences: str = ""
    """ "Vice chairs: 3 / 4", of the lines that are added up """
    others: str = ""
    """the same of lines that are not: advisors, observers and the like beside the members"""
    sum_agrees: bool = True
    """whether the seats that are added up agree"""
    agrees: bool = True
    """whether all do"""
    missing: int = 0
    """how many seats are stated and not there"""

    @property
    def text(self) -> Message | None:
        """What is added up as a sentence; None where no number is stated."""
        values = {"stated": self.stated, "seats": self.counted, "differences": self.differences}
        if not self.stated:
            return None
        if "1" in (self.stated, self.counted):  # words that fit one as well as many
            if self.differences:
                return message("stated: {stated}, seats in the file: {seats} ({differences})", **values)
            return message("stated: {stated}, seats in the file: {seats}", **values)
        if self.differences:
            return message("{stated} are stated, {seats} seats exist ({differences})", **values)
        return message("{stated} are stated, {seats} seats exist", **values)

    def about(self, body: str) -> Message:
        """All of it with the name of the body before it."""
        differences = ", ".join(part for part in (self.differences, self.others) if part)
        values = {"body": body, "stated": self.stated, "seats": self.counted, "differences": differences}
        if "1" in (self.stated, self.counted):
            if differences:
                return message("{body}, stated: {stated}, seats in the file: {seats} ({differences})", **values)
            return message("{body}, stated: {stated}, seats in the file: {seats}", **values)
        if differences:
            return message("{body}: {stated} are stated, {seats} seats exist ({differences})", **values)
        return message("{body}: {stated} are stated, {seats} seats exist", **values)


def composition_statement(lines: Sequence[CompositionLine]) -> Statement:
    """Compare the seats with what is stated: "2 + 2 + 4 + 2 + 3 = 13 are stated, 12 seats exist (Vice chairs: 3 / 4)".

    The members are added up; lines of others (advisors, observers) are only named where they do not agree.  Where the members are
    stated as one number, the seats are added up by their classifications instead.
    """
    stated = [line for line in lines if line.is_stated]
    summed = [line for line in stated if line.speaks_of_members] or stated
    if not summed:
        return Statement()
    ranges = [(line.composition.least, line.composition.most) for line in summed if line.composition is not None]
    counted = str(sum(len(line.seats) for line in summed))
    if len(summed) == 1:
        kinds = [sum(seat.classification is one for seat in summed[0].seats) for one in Classification]
        counted = _sum([str(count) for count in kinds if count], counted)
    return Statement(
        stated=_sum([_range(*each) for each in ranges], _total(ranges)),
        counted=counted,
        differences=_differences(summed) if len(summed) > 1 else "",
        others=_differences([line for line in stated if line not in summed]),
        sum_agrees=all(line.agrees for line in summed),
        agrees=all(line.agrees for line in stated),
        missing=sum(line.missing for line in stated),
    )


def _differences(lines: Sequence[CompositionLine]) -> str:
    """The lines that do not agree, each with its seats and what is stated."""
    return ", ".join(
        f"{line.composition.title}: {len(line.seats)} / {_range(line.composition.least, line.composition.most)}"
        for line in lines
        if line.composition is not None and not line.agrees
    )


def _total(ranges: Sequence[tuple[int | None, int | None]]) -> str:
    """The sum of numbers and ranges; a line without a least number may be empty, one without a most number has no end."""
    low = sum(least or 0 for least, _ in ranges)
    high = None if any(most is None for _, most in ranges) else sum(most or 0 for _, most in ranges)
    return _range(None if low == 0 and high else low, high)
