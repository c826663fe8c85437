"""How the commands read what stands on a command line.  argparse says the names of these where it complains."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date

_LANGUAGES = ("en", "fr", "es", "ko")


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


def languages(text: str) -> list[str]:
    """Languages of documents, as en or en,fr.  Raises ArgumentTypeError."""
    found = [part.strip() for part in text.split(",")]
    if unknown := [part for part in found if part not in _LANGUAGES]:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is none of {', '.join(_LANGUAGES)}")
    return found


def with_languages_joined(argv: Sequence[str]) -> list[str]:
    """A command line in which several languages after one ``--language`` are one word: ``en fr`` becomes ``en,fr``.

    argparse alone would take what comes after them, such as the file, for one more.
    """
    joined: list[str] = []
    for word in argv:
        if len(joined) > 1 and joined[-2] == "--language" and word in _LANGUAGES:
            joined[-1] += f",{word}"
        else:
            joined.append(word)
    return joined
