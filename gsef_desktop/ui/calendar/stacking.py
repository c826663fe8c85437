"""Stacking runs of days into lanes, and sharing a height among rows: what the month and the quarter have in common."""

from __future__ import annotations

from collections.abc import Sequence


class Stack:
    """Lanes over a number of columns; runs that share a column never share a lane.

    A lane is kept as the bits of its taken columns, so that a crowded month is stacked in a blink.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._taken: list[int] = []

    @property
    def lanes(self) -> int:
        """How many lanes are in use."""
        return len(self._taken)

    def place(self, first: int, last: int, *, high: int = 1) -> int | None:
        """Take the columns `first` to `last` (inclusive) in the uppermost lane that is free, and in `high` - 1 lanes below it.

        Answers the lane, or None where the limit of lanes is reached.
        """
        run = _run(first, last)
        if high == 1:
            lane = next((index for index, taken in enumerate(self._taken) if not taken & run), len(self._taken))
            if lane >= self._limit:
                return None
            self._take(run, lane, 1)
            return lane
        for lane in range(self._limit - high + 1):
            if not any(taken & run for taken in self._taken[lane : lane + high]):
                self._take(run, lane, high)
                return lane
        return None

    def place_below(self, first: int, last: int) -> int:
        """Take the columns in the lane below everything that stands in them; there is always one."""
        run = _run(first, last)
        lane = next((index + 1 for index in reversed(range(self.lanes)) if self._taken[index] & run), 0)
        self._take(run, lane, 1)
        return lane

    def free_after(self, lane: int, last: int, columns: int) -> int:
        """The last column up to which a lane is free after column `last`, of `columns` in all."""
        while last + 1 < columns and not self._taken[lane] & (1 << (last + 1)):
            last += 1
        return last

    def free_below(self, lane: int, first: int, last: int) -> int:
        """How many of the lanes below are free in these columns, before one that is not."""
        run, count = _run(first, last), 0
        while lane + count + 1 < self.lanes and not self._taken[lane + count + 1] & run:
            count += 1
        return count

    def _take(self, run: int, lane: int, high: int) -> None:
        self._taken.extend([0] * (lane + high - len(self._taken)))
        for index in range(lane, lane + high):
            self._taken[index] |= run


def _run(first: int, last: int) -> int:
    return (1 << (last + 1)) - (1 << first)


def share_height(needs: Sequence[float], height: float, least: float) -> list[float]:
    """The heights of rows that need so much, together `height` if that is possible.

    What is left over goes to those that need the least; what is lacking is taken from those that need the most, none of which gets
    less than `least` for it.
    """
    if not needs:
        return []
    if sum(needs) <= height:
        level = _level(needs, height)
        return [max(level, need) for need in needs]
    low, high = least, max(needs)
    if sum(min(least, need) for need in needs) >= height:
        return [min(least, need) for need in needs]
    for _ in range(40):  # halving 40 times is exact to a millionth of a px
        middle = (low + high) / 2
        if sum(min(middle, need) for need in needs) <= height:
            low = middle
        else:
            high = middle
    return [min(low, need) for need in needs]


def _level(needs: Sequence[float], height: float) -> float:
    """The height that the lower rows share, so that all of them together fill `height`."""
    ordered = sorted(needs)
    higher = sum(ordered)
    for count in range(len(ordered), 0, -1):
        # all but the `count` lowest keep what they need
        lower = sum(ordered[:count])
        level = (height - (higher - lower)) / count
        if level >= ordered[count - 1]:
            return level
    return ordered[0]
