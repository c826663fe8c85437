"""What goes onto badges, table cards, door signs, certificates, letters and sign-in sheets, independent of where it is kept.

All texts are in the document's language already.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from gsef_desktop.documents.content import UNDATED, Masthead
from gsef_desktop.documents.pictures import Raster

MOST_SIGNATURES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What the cards are for: the network, the meeting, and its dates and place in words.  `day` is the date that the file carries."""

    network: str
    language: str
    title: str
    where: str = ""
    day: date = UNDATED


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPerson:
    """Somebody on a badge or a table card.

    `second` is the name in another script, of the language `second_language` (ISO 639-1; empty: not known).  An empty `name` leaves a line
    to write on.  `classification` is the value of a `Classification`, `label` the same in words; `code` is the language they work in.
    """

    name: str
    second: str = ""
    second_language: str = ""
    function: str = ""
    organisation: str = ""
    country: str = ""
    classification: str = "guest"
    label: str = ""
    code: str = ""
    logo: Raster | None = None

    @property
    def called(self) -> str:
        """How they are named where something is said about their card."""
        return self.name or self.organisation or self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorTime:
    """A session on a door sign: its day in words, or empty where it is that of the line before, its hours, and what is done then."""

    day: str
    hours: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSign:
    """A sign for one room; an empty `room` names the meeting alone."""

    room: str
    times: tuple[DoorTime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signs, and as what."""

    name: str = ""
    function: str = ""

    def __bool__(self) -> bool:
        return bool(self.name or self.function)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A certificate for one person.  A paragraph in `large` is set as their name is."""

    called: str
    title: str
    paragraphs: tuple[str, ...]
    large: frozenset[int] = frozenset()
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter to one person or organisation.  `address` are its lines; `dated` is place and day in words."""

    called: str
    subject: str
    paragraphs: tuple[str, ...]
    address: tuple[str, ...] = ()
    dated: str = ""
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInLine:
    """A row of a sign-in sheet."""

    name: str
    second: str = ""
    second_language: str = ""
    organisation: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInGroup:
    """Rows under one heading; the heading may be empty."""

    title: str
    lines: tuple[SignInLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInSession:
    """A session: day, hours, room and title."""

    day: date | None = None
    start: time | None = None
    end: time | None = None
    room: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInDocument:
    """Sheets to sign in, one set for each session.  `empty` rows are left for those who are not on the list."""

    masthead: Masthead
    sessions: tuple[SignInSession, ...]
    groups: tuple[SignInGroup, ...]
    empty: int = 0
    marks: tuple[str, ...] = ()
