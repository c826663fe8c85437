"""What goes into printed documents, independent of where it is kept.

Titles and names are in the document's language already; one that was not translated ends with a mark such as ``[EN]``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.messages import Message

UNDATED = date(2000, 1, 1)
"""The date of a file whose content has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """What stands over every document.

    `symbol` is the document's own, `issued_on` None makes it a draft, `original` and `also_in` are ISO 639-1 codes, `kicker` says which
    meeting it belongs to, `day` is the date that the file carries.
    """

    network: str
    language: str
    symbol: str = ""
    issued_on: date | None = None
    original: str = "en"
    also_in: tuple[str, ...] = ()
    kicker: str = ""
    day: date = UNDATED


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanCode:
    """An address on the web that is printed as a QR code, under a label."""

    label: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """A line of an agenda.  `kind` is section (an item that has items beneath it), item or break; `depth` counts from 0.

    `number` is that by which the item is referred to (1.1.1), whatever is printed.  `note` is set small under the title.
    """

    kind: str
    title: str
    number: str = ""
    depth: int = 0
    start: time | None = None
    purpose: str = "none"
    lead: str = ""
    papers: tuple[str, ...] = ()
    continued: bool = False
    consent: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaSession:
    """A stretch of a meeting with its lines; `place` is a room; `notes` stand under its heading, such as the times elsewhere."""

    day: date | None
    start: time | None
    end: time | None
    place: str = ""
    lines: tuple[AgendaLine, ...] = ()
    title: str = ""
    notes: tuple[str, ...] = ()
    clock: str = ""
    """by whose clocks it is kept, such as "Madrid, UTC+1" """
    elsewhere: tuple[str, ...] = ()
    """those of the notes that hold wherever the session is told of: the times elsewhere, the languages of interpretation"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """A paper in the list of papers.  `target` is where it is bound in the same file, if it is."""

    symbol: str
    title: str
    item: str = ""
    target: str = ""
    further: tuple[str, ...] = ()
    """the numbers of further items on which it is"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDocument:
    """An agenda.

    `dates` and `place` are in words; `city` and `offset` ("UTC−5") say what the times are in; `prefix` begins every paper's symbol.
    """

    masthead: Masthead
    provisional: bool = True
    dates: str = ""
    several_days: bool = False
    place: str = ""
    working_languages: tuple[str, ...] = ()
    interpretation: tuple[str, ...] = ()
    sessions: tuple[AgendaSession, ...] = ()
    papers: tuple[PaperLine, ...] = ()
    city: str = ""
    offset: str = ""
    prefix: str = ""
    notes: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    """the marks of untranslated titles that occur, such as ``[EN]``"""
    changes: tuple[str, ...] = ()
    """what has changed since it was issued before, a sentence each"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalEntry:
    """One record in what is kept about a person: what it is about, and its fields with their values."""

    about: str = ""
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDataDocument:
    """Everything that is kept about a person, in sections; `kicker` of the masthead says about whom and when."""

    masthead: Masthead
    sections: tuple[tuple[str, tuple[PersonalEntry, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantLine:
    """Who takes part: an organisation with who speaks for it, or a person.

    `open_name`: a dotted line is left for a name.  `attends` is a key of the fixed words.  `remark`: the name is a remark, such as how
    many are still to be appointed.  `id` is that of the participation, empty for a remark.
    """

    name: str
    place: str = ""
    represented_by: str = ""
    open_name: bool = False
    language: str = ""
    attends: str = ""
    remark: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantClass:
    """Lines under one label, which is printed once."""

    label: str
    lines: tuple[ParticipantLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantGroup:
    """A part of the list.  `count` None: they come as requested."""

    title: str
    classes: tuple[ParticipantClass, ...]
    count: int | None = None


PARTICIPANT_COLUMNS = ("represented_by", "language", "attends")
"""The columns that a list of participants can have beside the name, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberTable:
    """How many there are of what: each row has a label, a remark (or nothing), and how many are expected, registered and present.

    With `heads` of its own it has a column for each of them, with numbers or words, such as who was there in which session.
    """

    title: str
    rows: tuple[tuple[str, str, tuple[int | str, ...]], ...]
    heads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantsDocument:
    """A list of participants.

    `title_key` and the `heads` of the first two columns are keys of the fixed words; `columns` are those beside the name, of
    PARTICIPANT_COLUMNS; `wide` gives the second one more room.  `totals` stand at the end, each a label and a number,
    the first of all of them.
    """

    masthead: Masthead
    groups: tuple[ParticipantGroup, ...] = ()
    notes: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    title_key: str = "participants"
    columns: tuple[str, ...] = PARTICIPANT_COLUMNS
    heads: tuple[str, str] = ("organisation", "represented_by")
    wide: bool = False
    totals: tuple[tuple[str, str], ...] = ()
    numbers: tuple[NumberTable, ...] = ()
    """stand at the very end, with a note that says what is counted"""

    @property
    def shown_columns(self) -> tuple[str, ...]:
        """The columns, without that of the languages where none is known: it would only take room from the names."""
        lines = (line for group in self.groups for part in group.classes for line in part.lines)
        known = not self.groups or any(line.language for line in lines)
        return self.columns if known else tuple(column for column in self.columns if column != "language")


class Align(StrEnum):
    """What stands above each other in the twelve rows of a wall planner: the days of the week, or the days of the month."""

    WEEKDAY = "weekday"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class WallPlannerDocument:
    """A year on one sheet.

    `rows` are its activities by date, `lines` number and title of each programme line, `as_of` the day of the data, `planned` says that
    the dates and places are those that were planned.
    """

    network: str
    language: str
    year: int
    subtitle: str = ""
    as_of: date | None = None
    planned: bool = False
    align: Align = Align.WEEKDAY
    lines: tuple[tuple[int, str], ...] = ()
    rows: tuple[CalendarRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityLine:
    """A row of the list of activities, in words.  `state` is confirmed, tentative, unknown, held or cancelled; `line` counts from 1."""

    when: str
    title: str
    place: str = ""
    line: int = 0
    state: str = "confirmed"
    role: str = ""
    people: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityMonth:
    """The activities of a month, under its name."""

    title: str
    lines: tuple[ActivityLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityListDocument:
    """A list of activities by month.  `lines` are number and title of the programme lines that occur."""

    masthead: Masthead
    months: tuple[ActivityMonth, ...] = ()
    lines: tuple[tuple[int, str], ...] = ()
    planned: bool = False
    notes: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallback:
    """A text that is not there in the document's language and was printed in the one in which it was written."""

    kind: str
    id: str
    field: str
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.text} {language_mark(self.language)}"


def language_mark(language: str) -> str:
    """What stands behind a text that was printed in another language than the document's."""
    return f"[{language.upper()}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingGlyph:
    """A character that no font has: it is printed as a box.  `text` is the line in which it stands, first on `page`."""

    character: str
    text: str
    page: int

    @property
    def code(self) -> str:
        """The character by its number in Unicode, such as "U+1F980"."""
        return f"U+{ord(self.character):04X}"

    def __str__(self) -> str:
        return f"{self.code} in “{self.text}”, page {self.page}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDocument:
    """A PDF, with what the window shows of it before it is printed."""

    data: bytes
    pages: int
    title: str
    file_name: str
    language: str
    fallbacks: tuple[Fallback, ...] = ()
    missing_glyphs: tuple[MissingGlyph, ...] = ()
    remarks: tuple[Message, ...] = ()
    """what was left out, and why, to be said before it is printed"""
