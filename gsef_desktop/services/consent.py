"""Who may be listed in what is printed for others: people who have agreed, and nobody's mail or telephone by another way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.typesetting import clean
from gsef_desktop.domain.records import Person
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.storage.queries.outputs import digits_of, ways_to_reach_unlisted

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader

_FEWEST_DIGITS = 6
"""Shorter numbers are extensions and years, not a way to reach somebody."""
_TELLING = 8
"""So many last digits of two numbers make them the same, with the code of the country or without."""
_MAIL = re.compile(r"[^\s<>,;:\"()\[\]=/&?|]+@[^\s<>,;:\"()\[\]=/&?|]+")
_NUMBER = re.compile(r"\+?\d[\d\s().\-/\u2010-\u2015]*")


@dataclass
class Consent:
    """What may be printed of whom on a day.  `withheld` collects the ids of the people who were left out."""

    today: date
    _mails: frozenset[str]
    _numbers: frozenset[str]
    withheld: set[str] = field(default_factory=set)
    _endings: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self._endings = frozenset(number[-_TELLING:] for number in self._numbers if len(number) >= _TELLING)

    @classmethod
    def read(cls, reader: Reader, today: date | None = None) -> Consent:
        """What the file says of everybody's consent by `today`."""
        day = today or date.today()
        return cls(day, *ways_to_reach_unlisted(reader, today=day))

    def given_by(self, person: Person) -> bool:
        """Whether a person has agreed to be listed; those who have not are remembered."""
        if person.consent_on is not None and person.consent_on <= self.today and not person.erased:
            return True
        self.withheld.add(person.id)
        return False

    def public(self, text: str) -> str:
        """A text that does not belong to one person, such as the mail of an organisation; empty if it would lead to somebody unlisted."""
        text = clean(text)
        for found in _MAIL.findall(text.lower()):
            if found in self._mails or found.rstrip(".!?'") in self._mails:
                return ""
        for found in _NUMBER.findall(text):
            digits = digits_of(found)
            if len(digits) >= _FEWEST_DIGITS and (digits in self._numbers or digits[-_TELLING:] in self._endings):
                return ""
        return text


def printed_name(person: Person, language: str) -> str:
    """A person's name for print: in a Korean document in Hangul where it is known.  Never their mail, as lists of the window have it."""
    if language == "ko" and person.own_script_name:
        return clean(person.own_script_name)
    return clean(person_name(person, language))
