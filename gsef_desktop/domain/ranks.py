"""Fractional ranks: text keys that sort, between any two of which another fits.

Used for the order of lists so that moving one row writes one row.  Digits are 0-9A-Za-z in ASCII order; a rank never ends in "0".
Ranks stay short where lists grow at their ends: a thousand rows put after each other take three digits.
"""

from __future__ import annotations

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
_FIRST, _LAST = _DIGITS[0], _DIGITS[-1]


def rank_between(low: str | None, high: str | None) -> str:
    """A rank after `low` and before `high`; None stands for the open end.  Raises ValueError unless low < high."""
    for rank in (low, high):
        if rank is not None and (not rank or any(digit not in _DIGITS for digit in rank)):
            raise ValueError(f"{rank!r} is not a rank")
    if low is None:
        made = _before(high) if high is not None else _DIGITS[_BASE // 2]
    else:
        made = _middle(low, high) if high is not None else _after(low)
    if (low is not None and made <= low) or (high is not None and made >= high):
        raise ValueError(f"no rank lies between {low!r} and {high!r}")
    return made


def ranks_after(low: str | None, count: int) -> list[str]:
    """`count` rising ranks after `low`, short; without `low` they are evenly spread."""
    if low is not None:
        made = []
        for _ in range(count):
            low = rank_between(low, None)
            made.append(low)
        return made
    width = 1
    while _BASE**width < count * 2 + 1:
        width += 1
    return [_text(number * _BASE**width // (count + 1), width) for number in range(1, count + 1)]


def _middle(low: str, high: str) -> str:
    made = ""
    for position in range(len(low) + len(high) + 1):
        floor = _DIGITS.index(low[position]) if position < len(low) else 0
        ceiling = _DIGITS.index(high[position]) if position < len(high) else _BASE
        if ceiling - floor > 1:
            return made + _DIGITS[(floor + ceiling) // 2]
        made += _DIGITS[floor]
        if ceiling != floor:
            high = ""  # already below it: from here on there is no upper bound
    return made


def _after(low: str) -> str:
    """Count on: after k leading "z", the next k + 1 digits are a counter."""
    lead = len(low) - len(low.lstrip(_LAST))
    width = lead + 1
    return low[:lead] + _text(_number(low[lead : lead + width], width) + 1, width)


def _before(high: str) -> str:
    """Count back: after k leading "0", the next k + 1 digits are a counter."""
    lead = len(high) - len(high.lstrip(_FIRST))
    width = lead + 1
    number = _number(high[lead : lead + width], width) - 1
    if number <= 0:
        return _FIRST * (lead + 1) + _LAST * (width + 1)
    return high[:lead] + _text(number, width)


def _number(text: str, width: int) -> int:
    number = 0
    for digit in text.ljust(width, _FIRST):
        number = number * _BASE + _DIGITS.index(digit)
    return number


def _text(number: int, width: int) -> str:
    text = ""
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        text = _DIGITS[digit] + text
    return text.rstrip(_FIRST)
