"""What goes into a meeting pack, independent of where it is kept, and how it is to look.

Titles and names are in the pack's language already; one that was not translated ends with a mark such as ``[EN]``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from gsef_desktop.documents.content import AgendaDocument, Fallback, Masthead, MissingGlyph, ParticipantsDocument, ScanCode


class Dividers(StrEnum):
    """Before which papers a page with symbol, title and item is laid."""

    ALL = "all"
    USEFUL = "useful"
    """long papers, and those of which there is something to say: another language, a draft, no file that can be bound"""
    NONE = "none"


class Problem(StrEnum):
    """Why a paper cannot be bound."""

    MISSING = "missing"
    """there is no file, and no text"""
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    EMPTY = "empty"
    NOT_PDF = "not-pdf"


class Removed(StrEnum):
    """What a paper brought along that is not let into a pack, or does not survive there."""

    JAVASCRIPT = "javascript"
    LAUNCH = "launch"
    """starting programs, opening other files, sending forms away"""
    AUTOMATIC = "automatic"
    """something that happens by itself when a page or the file is opened"""
    XFA = "xfa"
    SIGNATURE = "signature"
    """the fields stay, but a signature holds for its own file alone"""
    FILES = "files"
    """other files that it carries, as portfolios do"""


@dataclass(frozen=True, slots=True)
class PaperFile:
    """What was found in a file that is to be bound: the size of each page as it is seen, in points, or why it cannot be."""

    sizes: tuple[tuple[float, float], ...] = ()
    problem: Problem | None = None
    removed: tuple[Removed, ...] = ()
    repaired: bool = False
    """it was damaged, and everything in it could be read all the same"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPaper:
    """A paper of the pack.

    `item` is the number of its item, `language` the one in which it is bound, `wanted` the pack's.  Exactly one of `digest` (the SHA-256
    of a file), `text` and nothing says what it is made of.  `anchor` is the name by which links find it.
    """

    id: str
    title: str
    symbol: str = ""
    item: str = ""
    item_title: str = ""
    language: str = "en"
    wanted: str = "en"
    draft: bool = False
    file_name: str = ""
    attachment_id: str = ""
    digest: str = ""
    text: str = ""

    @property
    def anchor(self) -> str:
        """Where it begins."""
        return f"bound {self.id}"

    @property
    def falls_back(self) -> bool:
        """Whether it is bound in another language than the pack's."""
        return bool(self.digest or self.text) and self.language != self.wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDecision:
    """A decision that is not implemented yet."""

    symbol: str
    text: str
    decided_on: date | None = None
    meeting: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAction:
    """Something that is still to be done."""

    title: str
    owner: str = ""
    due_on: date | None = None
    overdue: bool = False
    """on the first day of the meeting"""
    symbol: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticalPart:
    """Something that a participant needs to know, as paragraphs under a label."""

    label: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPlace:
    """Where it is, for a map; degrees, WGS 84."""

    name: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PackDocument:
    """The content of a pack.  `masthead` is that of its cover; `agenda` and `participants` carry their own."""

    masthead: Masthead
    agenda: AgendaDocument
    participants: ParticipantsDocument
    title: str = ""
    """of the meeting"""
    papers: tuple[PackPaper, ...] = ()
    decisions: tuple[OpenDecision, ...] = ()
    actions: tuple[OpenAction, ...] = ()
    practical: tuple[PracticalPart, ...] = ()
    place: MapPlace | None = None
    codes: tuple[ScanCode, ...] = ()
    """addresses to be read off the page of practical information"""
    personal_for: str = ""
    """whose copy it is"""
    without_confidential: bool = False
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackLook:
    """How a pack is made.  `paper` is that of our own pages; `watermark` is laid over every page."""

    paper: str = "A4"
    dividers: Dividers = Dividers.USEFUL
    watermark: str = ""
    password: str = field(default="", repr=False)
    booklet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperReport:
    """What became of a paper: the page of the pack on which it begins (0 where it is not in it), how many pages it has, what is amiss."""

    id: str
    symbol: str
    title: str
    page: int = 0
    pages: int = 0
    problem: Problem | None = None
    removed: tuple[Removed, ...] = ()
    repaired: bool = False
    language: str = ""
    falls_back: bool = False
    draft: bool = False
    file_name: str = ""

    @property
    def name(self) -> str:
        """Symbol and title."""
        return " ".join(part for part in (self.symbol, self.title) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackReport:
    """What there is to say of a pack in one language."""

    language: str
    pages: int
    papers: tuple[PaperReport, ...] = ()
    fallbacks: tuple[Fallback, ...] = ()
    missing_glyphs: tuple[MissingGlyph, ...] = ()

    @property
    def unbound(self) -> tuple[PaperReport, ...]:
        """The papers that are not in it."""
        return tuple(paper for paper in self.papers if paper.problem is not None)
