"""Fractional ranks: text keys that sort, between any two of which another fits.

Used for the order of lists so that moving one row writes one row.  Digits are 0-9A-Za-z in ASCII order; a rank never ends in "0".
"""

from __future__ import annotations

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def rank_between(low: str | None, high: str | None) -> str:
    """A rank after `low` and before `high`; None stands for the open end.  Raises ValueError unless low < high."""
    if low is not None and high is not None and low >= high:
        raise ValueError(f"no rank lies between {low!r} and {high!r}")
    lower, upper, made = low or "", high, ""
    position = 0
    while True:
        floor = _DIGITS.index(lower[position]) if position < len(lower) else 0
        ceiling = _DIGITS.index(upper[position]) if upper is not None and position < len(upper) else len(_DIGITS)
        if upper is not None and position >= len(upper):
            raise ValueError(f"no rank lies between {low!r} and {high!r}")
        if floor == ceiling:
            made += _DIGITS[floor]
        elif ceiling - floor > 1:
            return made + _DIGITS[(floor + ceiling) // 2]
        else:
            made += _DIGITS[floor]
            upper = None
        position += 1


def ranks_after(low: str | None, count: int) -> list[str]:
    """`count` rising ranks after `low`, short and evenly spread."""
    width, total = 1, len(_DIGITS)
    while total - 1 < count * 2:
        width, total = width + 1, total * len(_DIGITS)
    made = []
    for number in range(1, count + 1):
        value, text = number * total // (count + 1), ""
        for _ in range(width):
            value, digit = divmod(value, len(_DIGITS))
            text = _DIGITS[digit] + text
        made.append((low or "") + (text.rstrip("0") or "1"))
    return made
