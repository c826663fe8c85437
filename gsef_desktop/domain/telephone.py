"""Telephone numbers as they are shown, and what is to be said of one that could not be read for certain."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NumberState(StrEnum):
    """How well a typed number was understood."""

    READ = "read"
    DOUBTFUL = "doubtful"
    """it has the form of a number, but there is none like it in its country"""
    NO_COUNTRY = "no-country"
    """it may be a number, but nothing says of which country"""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, kw_only=True)
class TelephoneNumber:
    """One of the numbers in a field.  `shown` is the international form where it was read, else `typed`."""

    typed: str
    shown: str
    state: NumberState
    country: str | None = None
    """of the number, ISO 3166-1 alpha-2; None where it has none, as numbers of satellites"""


@dataclass(frozen=True, kw_only=True)
class Telephones:
    """What stands in a field for telephone numbers, which may be several."""

    numbers: tuple[TelephoneNumber, ...] = ()

    @property
    def text(self) -> str:
        """All numbers as they are shown, with commas between them."""
        return ", ".join(one.shown for one in self.numbers)

    @property
    def doubtful(self) -> tuple[TelephoneNumber, ...]:
        """Those that were not read for certain."""
        return tuple(one for one in self.numbers if one.state is not NumberState.READ)
