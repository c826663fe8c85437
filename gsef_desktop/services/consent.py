"""Who may be listed in what is printed for others: people who have agreed, and nobody's mail or telephone by another way."""

from __future__ import annotations

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


@dataclass
class Consent:
    """What may be printed of whom on a day.  `withheld` collects the ids of the people who were left out."""

    today: date
    _mails: frozenset[str]
    _numbers: frozenset[str]
    withheld: set[str] = field(default_factory=set)

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
        lowered, digits = text.lower(), digits_of(text)
        if any(mail in lowered for mail in self._mails):
            return ""
        if any(number in digits for number in self._numbers if len(number) >= _FEWEST_DIGITS):
            return ""
        return text


def printed_name(person: Person, language: str) -> str:
    """A person's name for print: in a Korean document in Hangul where it is known.  Never their mail, as lists of the window have it."""
    if language == "ko" and person.own_script_name:
        return clean(person.own_script_name)
    return clean(person_name(person))
