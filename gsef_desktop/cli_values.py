"""How the commands read what stands on a command line.  argparse says the names of these where it complains."""

from __future__ import annotations

from datetime import date


def day(text: str) -> date:
    """A day as 2019-07-09."""
    return date.fromisoformat(text)


def year(text: str) -> int:
    """A year that a calendar has."""
    number = int(text)
    if not date.min.year < number < date.max.year:
        raise ValueError
    return number


def month(text: str) -> int:
    """A month from 1 to 12."""
    number = int(text)
    if not 1 <= number <= 12:
        raise ValueError
    return number
