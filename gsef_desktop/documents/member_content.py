"""What goes into the documents about members: yearbook, directory, labels, statistics.  Independent of where it is kept.

As in `gsef_desktop.documents.content`, titles and names are in the document's language already.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from gsef_desktop.documents.content import UNDATED, Masthead


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """The bytes of a logo or a portrait, with what they show in words; the same `key` is the same picture."""

    key: str
    data: bytes = field(repr=False)
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """A person who has agreed to be listed."""

    name: str
    function: str = ""
    mail: str = ""
    telephone: str = ""
    portrait: PictureFile | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A labelled text; `target` is an address on the web or of a mail, or empty."""

    label: str
    text: str
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberEntry:
    """A member in the yearbook.  `key` names it within the document; `other_names` are in other scripts or its acronym."""

    key: str
    name: str
    other_names: tuple[str, ...] = ()
    place: str = ""
    country: str = ""
    since: str = ""
    category: str = ""
    facts: tuple[Fact, ...] = ()
    contacts: tuple[ContactLine, ...] = ()
    documents: tuple[Fact, ...] = ()
    own: tuple[Fact, ...] = ()
    logo: PictureFile | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A member on a map, in degrees (WGS 84)."""

    name: str
    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionPart:
    """The members of a region.  `view` is the piece of the world that its map shows: west, south, east, north in degrees."""

    title: str
    view: tuple[float, float, float, float]
    members: tuple[MemberEntry, ...] = ()
    spots: tuple[Spot, ...] = ()
    off_map: tuple[str, ...] = ()
    """members of whom no coordinates are known"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Numbers under a heading, each of them a row with a bar.  `head` says what is counted by; `note` how to read the numbers."""

    title: str
    head: str
    rows: tuple[tuple[str, int], ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearbookDocument:
    """A yearbook of members on a day.

    `counted` is how many there are, `named` how many are listed; `day` is the date that the file carries.
    """

    network: str
    language: str
    year: int
    day: date = UNDATED
    counted: int = 0
    named: int = 0
    countries: int = 0
    tallies: tuple[Tally, ...] = ()
    regions: tuple[RegionPart, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLine:
    """A seat of a body.  `contact` are lines; `vacant`: nobody holds it."""

    holder: str
    place: str = ""
    person: str = ""
    deputy: str = ""
    term: str = ""
    contact: tuple[Fact, ...] = ()
    vacant: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatGroup:
    """The seats of one classification."""

    title: str
    lines: tuple[SeatLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryDocument:
    """Who sits in a body on a day."""

    masthead: Masthead
    groups: tuple[SeatGroup, ...] = ()
    seats: int = 0
    vacant: int = 0
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedOn:
    """How many members there were on a day, and where that stands."""

    day: date
    number: int
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeYear:
    """Fees of a year in one currency, in its smallest unit."""

    year: int
    currency: str
    due: int = 0
    paid: int = 0
    waived: int = 0

    @property
    def open(self) -> int:
        """What has neither been paid nor waived."""
        return max(0, self.due - self.paid - self.waived)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticsDocument:
    """Numbers of a network.

    `counted` are measurements in the order of their days, `named` the members that are in the file by name at the ends of the years,
    `goal` is a day and a number.
    """

    masthead: Masthead
    counted: tuple[CountedOn, ...] = ()
    named: tuple[CountedOn, ...] = ()
    goal: CountedOn | None = None
    tallies: tuple[Tally, ...] = ()
    fees: tuple[FeeYear, ...] = ()
    internal: bool = False
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelText:
    """What stands on one label, line by line; `name` says whose it is."""

    name: str
    lines: tuple[str, ...]
