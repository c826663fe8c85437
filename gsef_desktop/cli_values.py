"""How the commands read what stands on a command line.  argparse says the names of these where it complains."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date

_LANGUAGES = ("en", "fr", "es", "ko")


def day(text: str) -> date:
    """A day as 2019-07-09.  Raises ArgumentTypeError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"invalid day value: {text!r} (give one as 2019-07-09)") from None


def whole(name: str, least: int, most: int) -> Callable[[str], int]:
    """What reads a whole number from `least` to `most` for the option that argparse is to call `name`.  It raises ArgumentTypeError."""

    def read(text: str) -> int:
        number = int(text) if text.isdecimal() else least - 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"invalid {name} value: {text!r} (give a whole number from {least} to {most})")
        return number

    return read


year = whole("year", date.min.year + 1, date.max.year - 1)
"""A year that a calendar has, with those before and after it."""
month = whole("month", 1, 12)


def names_of(what: str, allowed: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    """What reads a list of names between commas, of those allowed; `what` it is, for messages.  It raises ArgumentTypeError."""

    def read(text: str) -> tuple[str, ...]:
        found = tuple(part.strip() for part in text.split(",") if part.strip())
        if unknown := [part for part in found if part not in allowed]:
            raise argparse.ArgumentTypeError(f"invalid {what}: {unknown[0]!r} (choose from {', '.join(map(repr, allowed))})")
        return found

    return read


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
