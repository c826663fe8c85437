"""All printed documents in one table, dressed in short and long titles and in other scripts, and what is read back from their pages.

A document is dressed by its fields: every text that a user typed becomes another one, which must then be found in what was printed.
"""

from __future__ import annotations

import io
import itertools
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any

import pikepdf
import pypdf

from gsef_desktop.documents.activity_list import print_activity_list
from gsef_desktop.documents.agenda import print_agenda
from gsef_desktop.documents.badges import print_badges
from gsef_desktop.documents.card_content import Letter
from gsef_desktop.documents.certificates import print_certificates
from gsef_desktop.documents.content import NumberTable
from gsef_desktop.documents.directory import print_directory
from gsef_desktop.documents.door_signs import print_door_signs
from gsef_desktop.documents.flow_setting import print_flow
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.label_sheets import SHEETS
from gsef_desktop.documents.labels import print_labels
from gsef_desktop.documents.letters import print_letters
from gsef_desktop.documents.member_content import LabelText
from gsef_desktop.documents.month_calendar import print_month_calendar
from gsef_desktop.documents.pack import build_skeleton
from gsef_desktop.documents.pack_content import PackLook, PackPaper, PaperFile
from gsef_desktop.documents.participants import print_participants
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.personal_data import print_personal_data
from gsef_desktop.documents.sign_in import print_sign_in
from gsef_desktop.documents.statistics import print_statistics
from gsef_desktop.documents.table_cards import print_table_cards
from gsef_desktop.documents.typesetting import paragraphs, set_text
from gsef_desktop.documents.wall_planner import print_wall_planner
from gsef_desktop.documents.world_map import print_world_map
from gsef_desktop.documents.yearbook import print_yearbook
from gsef_desktop.domain.place import Place
from tests.documents import calendar_samples, card_samples, flow_samples, map_samples, member_samples, samples
from tests.documents.house_samples import house
from tests.documents.pdf_reading import Piece, squeezed
from tests.documents.test_pack import pack_document

SHORT, LONG, SCRIPTS, ROWS, HOUSE = "short", "long", "scripts", "rows", "house"
KINDS = (SHORT, LONG, SCRIPTS, ROWS, HOUSE)
TAILS = {
    LONG: " and everything else that the network of cities does for bread, roses and the social and solidarity economy of the plain",
    SCRIPTS: " 예시 빵 축제 Łódź Ñandú Œuvre Čeština Việt Ελληνικά Жанна 李波",
}
_TYPED = frozenset((
    "title", "name", "network", "kicker", "subtitle", "place", "represented_by", "lead", "text", "texts", "caption", "people", "role",
    "notes", "function", "organisation", "country", "label", "holder", "person", "deputy", "term", "other_names", "category", "since",
    "paragraphs", "subject", "address", "dated", "room", "where", "about", "note", "head", "titles", "practical", "owner", "lines",
    "changes", "rows",
))  # fmt: skip
"""Fields that hold what a user typed."""
_CODE = re.compile("[A-Z]{2}")
_NETWORK_TAIL = " for Bread, Roses and the Social and Solidarity Economy"
"""A network's name is long at that; it has one line of a sheet."""


@dataclass(frozen=True)
class Printed:
    """A document as it was printed: its bytes, and the texts that must be in it."""

    data: bytes
    texts: frozenset[str]


@dataclass(frozen=True)
class Kind:
    """How a document is made and read.

    `make` takes a language, how many rows there are, how everything typed is dressed, and a job.  `margin` is kept free of text, in points.
    `spoken`: what has no room on the sheet is in its alternative text.
    """

    make: Callable[[str, int, Callable[[Any], Any], PrintJob], tuple[Any, bytes, str]]
    rows: int = 1000
    margin: float = 30.0
    spoken: bool = False


def printed(name: str, language: str, kind: str) -> Printed:
    """A document of the table in a language, dressed in one of KINDS."""
    entry = DOCUMENTS[name]
    look: House = house() if kind == HOUSE else PLAIN
    worn = dressing(TAILS.get(kind, ""))
    content, data, said = entry.make(language, entry.rows if kind == ROWS else 12, worn, PrintJob(house=look))
    items = content if isinstance(content, list) else [content]
    left = [_without_said(one, said) for one in items]
    texts = {set_text(part, language) for text in texts_of(left) for part in paragraphs(text)}
    if look is not PLAIN and entry.margin == 30.0:
        texts |= {look.office, look.footer} if name != "yearbook" else {look.footer}
    return Printed(data, frozenset(squeezed(text) for text in texts if text))


def _without_said(item: Any, said: str) -> Any:
    """A card without what may have been shortened, or left out, where that was said of it; only the signatures of a letter may be."""
    name = getattr(item, "called", "") or getattr(item, "room", "")
    if not said or squeezed(name) not in said:
        return item
    return replace(item, signatures=()) if isinstance(item, Letter) else None


def dressing(tail: str) -> Callable[[Any], Any]:
    """What puts a tail on everything that was typed."""

    def dress(value: Any, key: str = "") -> Any:
        if is_dataclass(value) and not isinstance(value, type):
            if isinstance(value, Place):
                return value
            changed = {one.name: dress(getattr(value, one.name), one.name) for one in fields(value) if one.init and one.name != "time"}
            return replace(value, **changed)
        if isinstance(value, tuple) and type(value) is tuple:
            return tuple(dress(one, key) for one in value)
        if isinstance(value, list):
            return [dress(one, key) for one in value]
        if tail and key == "network":
            return value + _NETWORK_TAIL
        return value + tail if tail and _is_typed(value, key) else value

    return dress


def texts_of(value: Any, key: str = "") -> Iterator[str]:
    """Everything that was typed."""
    if is_dataclass(value) and not isinstance(value, type):
        for one in () if isinstance(value, Place) else fields(value):
            if one.name != "time":
                yield from texts_of(getattr(value, one.name), one.name)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from texts_of(one, key)
    elif _is_typed(value, key):
        yield value


def _is_typed(value: Any, key: str) -> bool:
    """Whether it is a text that somebody typed: no choice, no code of a country."""
    return isinstance(value, str) and not isinstance(value, Enum) and key in _TYPED and bool(value.strip()) and not _CODE.fullmatch(value)


# --- the table ---------------------------------------------------------------------------------------------------------------------------

_Dress = Callable[[Any], Any]


def _one(printer: Callable[..., Any], sample: Callable[[str, int], Any]) -> Callable[..., tuple[Any, bytes, str]]:
    def make(language: str, rows: int, dress: _Dress, job: PrintJob) -> tuple[Any, bytes, str]:
        content = dress(sample(language, rows))
        made = printer(content, job=job)
        return content, made if isinstance(made, bytes) else made[0], ""

    return make


def _cards(printer: Callable[..., Any], people: Callable[[int], Any], **options: Any) -> Callable[..., tuple[Any, bytes, str]]:
    def make(language: str, rows: int, dress: _Dress, job: PrintJob) -> tuple[Any, bytes, str]:
        content, occasion = dress(people(rows)), dress(card_samples.occasion(language))
        data, _, *said = printer(content, occasion, job=job, **options)
        return content, data, squeezed(" ".join(name for names in said for name in names))

    return make


def _labels(language: str, rows: int, dress: _Dress, job: PrintJob) -> tuple[Any, bytes, str]:
    labels = [LabelText(name=f"{number}", lines=(f"Ada Example {number}", "Rue de l’Élan", "CÔTE D’IVOIRE")) for number in range(rows)]
    worn = [replace(one, lines=(dress(card_samples.person(1, name=one.lines[0])).name, *one.lines[1:])) for one in labels]
    imprint = Imprint(title="Labels", author="", subject="", language=language, day=samples.masthead().day)
    data, _, left_out = print_labels(worn, SHEETS["L7160"], imprint, job=job)
    there = [one.lines for one in worn if one.name not in left_out]
    return (
        [
            card_samples.person(1, name=line, second="", function="", organisation="", country="", label="")
            for lines in there
            for line in lines
        ],
        data,
        "",
    )


def _months(content: Any, job: PrintJob) -> tuple[bytes, int]:
    return print_month_calendar(content, months=range(1, 13), job=job)


def _pack(language: str, rows: int, dress: _Dress, job: PrintJob) -> tuple[Any, bytes, str]:
    papers = [
        PackPaper(id=f"{at}", title=f"Paper {at}", symbol=f"EX/BD/2031/2/1.{at}", item="1.1", text=f"Bread and roses {at}")
        for at in range(1, rows // 4)
    ]  # fmt: skip
    agenda = samples.agenda(language, rows)
    content = dress(pack_document(papers, language, agenda=agenda, participants=samples.participants(language, rows)))
    return content, build_skeleton(content, PackLook(), [PaperFile() for _ in papers], job).data, ""


def _rows_of_year(language: str, rows: int) -> Any:
    return calendar_samples.planner(language, calendar_samples.many(rows))


def _agenda(language: str, rows: int) -> Any:
    """With what an agenda may say beside its items."""
    plain = samples.agenda(language, rows // 2)
    (session,) = plain.sessions
    lines = tuple(replace(line, note=f"Remark on {line.number}") if line.number.endswith(".2") else line for line in session.lines)
    session = replace(session, title="Morning of bread", notes=("Seoul 16:00–20:00",), lines=lines)
    return replace(plain, sessions=(session,), changes=("Item 2.1 is new.",))


def _map(language: str, rows: int) -> Any:
    """Without programme lines: only those that occur are explained."""
    return replace(map_samples.world_map_of(language, map_samples.crowd(rows)), lines=())


def _numbers(language: str, rows: int) -> Any:
    """A list of a few people with long tables of numbers at its end."""
    tables = tuple(
        NumberTable(
            title=f"By thing {table}",
            rows=tuple((f"Kind {table}.{at}", "as requested" if at % 7 == 0 else "", (at, at, 0)) for at in range(rows // 4)),
        )
        for table in range(4)
    )  # fmt: skip
    return replace(samples.participants(language, 12), numbers=tables)


DOCUMENTS: dict[str, Kind] = {
    "agenda": Kind(_one(print_agenda, _agenda)),
    "participants": Kind(_one(print_participants, samples.participants)),
    "participants in numbers": Kind(_one(print_participants, _numbers)),
    "running text": Kind(_one(print_flow, flow_samples.flow)),
    "personal data": Kind(_one(print_personal_data, samples.personal_data)),
    "activities": Kind(_one(print_activity_list, lambda language, rows: calendar_samples.activity_list(language, 4, rows // 4))),
    "yearbook": Kind(_one(print_yearbook, lambda language, rows: member_samples.yearbook(language, rows)), spoken=True),
    "directory": Kind(_one(print_directory, member_samples.directory)),
    "statistics": Kind(_one(print_statistics, lambda language, rows: member_samples.statistics(language))),
    "sign-in sheets": Kind(_one(print_sign_in, card_samples.sign_in)),
    "pack": Kind(_pack, rows=200),
    "wall planner": Kind(_one(print_wall_planner, _rows_of_year), rows=400, margin=15.0, spoken=True),
    "months": Kind(_one(_months, _rows_of_year), rows=400, margin=15.0, spoken=True),
    "map": Kind(_one(print_world_map, _map), rows=400, margin=15.0, spoken=True),
    "badges": Kind(_cards(print_badges, card_samples.people), rows=200, margin=8.0),
    "table cards": Kind(_cards(print_table_cards, card_samples.people), rows=60, margin=8.0),
    "certificates": Kind(
        _cards(print_certificates, lambda rows: [card_samples.certificate(at) for at in range(rows)]), rows=60, margin=20.0
    ),
    "letters": Kind(_cards(print_letters, lambda rows: [card_samples.letter(at) for at in range(rows)]), rows=60),
    "door signs": Kind(_cards(print_door_signs, lambda rows: card_samples.signs()), margin=8.0),
    "labels": Kind(_labels, margin=8.0),
}  # fmt: skip


# --- reading ----------------------------------------------------------------------------------------------------------------------------


class ReadPages:
    """The pages of a PDF, each as pieces of text with their boxes; `text` is what can be seen, `spoken` the alternative texts."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(data))
        self._fonts: dict[Any, _Font] = {}
        self._again: set[int] = set()
        self.pages = [list(self._pieces(page)) for page in self.pdf.pages]
        self.fonts = list(self._fonts.values())

    @property
    def text(self) -> str:
        """All text that is seen and read, without blanks, in its order; what is repeated on every page comes after it."""
        pieces = [piece for page in self.pages for piece in page]
        read = [piece.text for piece in pieces if id(piece) not in self._again]
        return squeezed("".join([*read, *(piece.text for piece in pieces if id(piece) in self._again)]))

    @property
    def spoken(self) -> str:
        """The alternative texts, without blanks."""
        objects = (one for one in self.pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one)
        return squeezed("".join(str(one.Alt) for one in objects))

    def _font(self, font: Any) -> _Font:
        found = self._fonts.get(font.objgen)
        if found is None:
            found = self._fonts[font.objgen] = _Font(font)
        return found

    def _pieces(self, page: Any) -> Iterator[Piece]:
        fonts = {name: self._font(font) for name, font in page.Resources.get("/Font", {}).items()}
        font, size, spacing, x, y, seen, way = None, 0.0, 0.0, 0.0, 0.0, True, 1.0
        open_marks: list[str] = []
        instructions: list[Any] = list(pikepdf.parse_content_stream(page, "Tm Tf Tc Tr Tj BDC BMC EMC"))
        for operands, operator in instructions:
            match str(operator):
                case "BDC" | "BMC":
                    open_marks.append(str(operands[0]))
                case "EMC":
                    open_marks.pop()
                case "Tm":
                    x, y, way = float(operands[4]), float(operands[5]), float(operands[0])
                case "Tf":
                    font, size = fonts[str(operands[0])], float(operands[1])
                case "Tc":
                    spacing = float(operands[0])
                case "Tr":
                    seen = int(operands[0]) != 3
                case _ if seen:
                    assert font is not None
                    codes = bytes(operands[0])
                    width = font.width(codes) * size / 1000 + len(codes) * spacing
                    text = font.decode(codes)
                    if way > 0:
                        made = Piece(text, x, y - 0.2 * size, x + width, y + 0.75 * size, size)
                    else:
                        made = Piece(text, x - width, y - 0.75 * size, x, y + 0.2 * size, size, turned=True)
                    if "/Artifact" in open_marks:
                        self._again.add(id(made))
                    yield made
                    x += width * way

    def faults(self, margin: float) -> list[str]:
        """Pieces outside the margins, and pieces that lie over one another."""
        found = []
        for number, (page, pieces) in enumerate(zip(self.pdf.pages, self.pages, strict=True), start=1):
            _, _, width, height = (float(edge) for edge in page.mediabox)
            shown = sorted((piece for piece in pieces if piece.text.strip()), key=lambda piece: -piece.top)
            low = min(margin, 12.0)
            for index, one in enumerate(shown):
                if one.left < margin - 0.5 or one.right > width - margin + 0.5 or one.bottom < low or one.top > height - low:
                    found.append(f"page {number}: outside: {one.text}")
                for other in shown[index + 1 :]:
                    if other.top < one.bottom:
                        break
                    across = min(one.right, other.right) - max(one.left, other.left)
                    down = min(one.top, other.top) - max(one.bottom, other.bottom)
                    if across > 1 and down > 0.35 * min(one.size, other.size):
                        found.append(f"page {number}: overlap: {one.text} / {other.text}")
        return found


class _Font:
    def __init__(self, font: Any) -> None:
        self.is_embedded = "/FontFile2" in font.FontDescriptor
        self.name = str(font.BaseFont)
        self._widths = [float(width) for width in font.Widths]
        cmap = font.ToUnicode.read_bytes().decode("latin-1")
        self._letters = {
            int(code, 16): bytes.fromhex(letter).decode("utf-16-be")
            for code, letter in re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4,8})>", cmap)
        }

    def width(self, codes: bytes) -> float:
        """In thousandths of the type size."""
        return sum(self._widths[code] for code in codes)

    def decode(self, codes: bytes) -> str:
        """What the codes show."""
        return "".join(self._letters[code] for code in codes)


def extracted(data: bytes) -> list[str]:
    """The text of each page as another program reads it, without blanks: Poppler's where it is installed, or else pypdf."""
    if shutil.which("pdftotext"):
        run = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True)
        return [squeezed(page) for page in run.stdout.decode("utf-8").split("\f")]
    return [squeezed(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def is_in(text: str, pages: list[str]) -> bool:
    """Whether a text stands on one page, or begins on one and goes on, after what is repeated there, on the next."""
    if any(text in page for page in pages):
        return True
    turns = list(itertools.pairwise(pages))
    return any(text[:cut] in page and text[cut:] in following for cut in range(1, len(text)) for page, following in turns)
