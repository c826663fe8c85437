"""Letters as a DOCX that may be edited before it is sent: one begins on each page, in real styles, with the house's head and foot."""

from __future__ import annotations

from collections.abc import Sequence

from gsef_desktop.documents import docx_parts as parts
from gsef_desktop.documents import styles
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.card_content import Letter, Occasion, Signature
from gsef_desktop.documents.docx_package import LOGO_RELATION, logo_of, write_own_layout
from gsef_desktop.documents.docx_parts import XML, paragraph, picture, plain_run, twentieths, without_controls
from gsef_desktop.documents.docx_signatures import signature_cell
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.letters import ADDRESS, ADDRESS_HEIGHT, ADDRESS_TOP, HOUSE, MARK, NETWORK, OFFICE, TITLE_KEY
from gsef_desktop.documents.printing import paper_size, words_of
from gsef_desktop.documents.signature_blocks import SIGNATURE_GAP, WIDEST_SIGNATURE
from gsef_desktop.documents.styles import px
from gsef_desktop.documents.typesetting import Typesetter, set_text

_LOGO_WIDTH = 150.0
_EASE = 1.08
"""What stands in for a font that is not installed is wider."""
_UNDER_HEAD = 11.5
"""What the head has under its lines, with its rule, in points."""


def write_letters_docx(
    letters: Sequence[Letter], occasion: Occasion, *, paper: str = "A4", house: House = PLAIN, counts: Sequence[int] = ()
) -> bytes:  # fmt: skip
    """The DOCX of the letters; the same content gives the same bytes.

    `counts` is how many pages each has as a PDF (see `print_letters`): one of several is a section of its own, whose pages are numbered.
    Raises Invalid for another paper or language.
    """
    size = paper_size(paper)
    words = words_of(occasion.language)
    language, frame = words.language, Frame(size[0], Typesetter(house), words)
    logo, _ = logo_of(house)
    wide, high = logo.within(_LOGO_WIDTH, MARK)
    network = set_text(occasion.network, language)
    widths = _head_widths(frame, wide)
    named = len(frame.setter.wrap(NETWORK, network, widths[1] / _EASE)) if network else 0
    under = max(high, NETWORK.leading * named + OFFICE.leading, HOUSE.leading * len(house.address)) + _UNDER_HEAD
    sections = _sections(counts or [1] * len(letters))
    numbered = sorted({pages for _, pages in sections} - {1})
    body, done = "", 0
    for number, (many, pages) in enumerate(sections, start=1):
        for at, one in enumerate(letters[done : done + many], start=done + 1):
            sign = picture(LOGO_RELATION, wide, high, house.logo_alt or without_controls(network), number=at)
            body += paragraph("LetterBegin", "") + _head(frame, sign, widths, network) + _letter(one, frame, under)
        done += many
        ending = _section(frame, size, house, f"rId{5 + (1 + numbered.index(pages) if pages > 1 else 0)}", restarts=pages > 1)
        body += paragraph("SectionEnd", "", ending) if number < len(sections) else paragraph("SectionEnd", "") + ending
    feet = {f"word/footer{number}.xml": _footer(frame, pages) for number, pages in enumerate((1, *numbered), start=1)}
    return write_own_layout(
        body, language, right=frame.measure, house=house, more=parts.letter_styles(house), mirrored=house.mirrored and house.binding > 0,
        title=f"{words(TITLE_KEY)}. {occasion.title}", creator=network, day=occasion.day, found=feet,
        related=[("footer", name.removeprefix("word/")) for name in feet],
    )  # fmt: skip


def _sections(counts: Sequence[int]) -> list[tuple[int, int]]:
    """How many letters stand in each section, and of how many pages each is: letters of a single page that follow one another share one."""
    made = list[tuple[int, int]]()
    for pages in counts:
        if pages == 1 and made and made[-1][1] == 1:
            made[-1] = made[-1][0] + 1, 1
        else:
            made.append((1, pages))
    return made or [(0, 1)]


def _section(frame: Frame, size: tuple[float, float], house: House, footer: str, *, restarts: bool) -> str:
    """What a section is like; where it `restarts`, its pages are counted from 1."""
    width, height = size
    numbers = '<w:pgNumType w:start="1"/>' if restarts else ""
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="{footer}"/><w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{twentieths(width)}" w:h="{twentieths(height)}"/>'
        f'<w:pgMar w:top="{twentieths(styles.MARGIN_TOP)}" w:right="{twentieths(styles.MARGIN_RIGHT)}" '
        f'w:bottom="{twentieths(frame.body_bottom)}" w:left="{twentieths(styles.MARGIN_LEFT)}" w:header="{twentieths(26)}" '
        f'w:footer="{twentieths(26)}" w:gutter="{twentieths(house.binding)}"/>{numbers}</w:sectPr>'
    )


def _footer(frame: Frame, pages: int) -> str:
    """The foot of the house, and the number of the page within its letter, where that has several."""
    house = set_text(frame.house.footer, frame.words.language)
    runs = plain_run(house) + ("<w:r><w:tab/></w:r>" + parts.page_numbers(frame.words, "letter_page", pages) if pages > 1 else "")
    style = "Footer" if house else "Masthead"  # the rule of a footer stands over nothing
    return f"{XML}<w:ftr {parts.NAMESPACES}>{paragraph(style, runs)}</w:ftr>"


def _head_widths(frame: Frame, wide: float) -> tuple[float, float, float]:
    """The rooms of a logo so wide, of the network's name, and of the house's address."""
    room = max((frame.setter.width(HOUSE, frame.text(line)) for line in frame.house.address), default=0.0) * _EASE
    address = min(room, frame.measure * 0.36)
    return wide + px(12), frame.measure - wide - px(12) - address, address


def _head(frame: Frame, sign: str, widths: Sequence[float], network: str) -> str:
    """The logo, the network's name and office, and at the right the house's address: a table over a rule, as the PDF has it."""
    house = frame.house
    address = [frame.text(line) for line in house.address]
    office = frame.text(house.office) if house.office else frame.words("secretariat")
    name = paragraph("LetterNetwork", plain_run(network)) if network else ""
    cells = [
        paragraph("LetterSign", sign),
        name + paragraph("LetterOffice", plain_run(office)),
        "".join(paragraph("LetterHouse", plain_run(line)) for line in address),
    ]
    shown = [(twentieths(width), cell) for width, cell in zip(widths, cells, strict=True) if cell]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width, _ in shown)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="LetterHead"/><w:tblW w:w="{sum(width for width, _ in shown)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for width, cell in shown)
        + "</w:tr></w:tbl>"
    )


def _letter(letter: Letter, frame: Frame, head: float) -> str:
    """One letter under a head so high, down to its signatures."""

    def written(style: str, text: str, properties: str = "") -> str:
        return paragraph(style, plain_run(frame.text(text)), properties)

    top = max(ADDRESS_TOP - styles.MARGIN_TOP - head, px(14))
    made = [written("LetterAddress", line, "" if number else _before(top)) for number, line in enumerate(letter.address)]
    if letter.dated:
        spare = max(ADDRESS_HEIGHT - len(letter.address) * ADDRESS.leading, 0.0) if letter.address else px(30)
        made.append(written("LetterDate", letter.dated, _before(px(8) + spare)))
    made.append(written("LetterSubject", letter.subject))
    made += [written("LetterText", text) for text in letter.paragraphs]
    if letter.signatures:
        made.append(_signatures(letter.signatures, frame))
    return "".join(made)


def _signatures(signatures: Sequence[Signature], frame: Frame) -> str:
    """A table without borders: a column for each, with a line to sign on."""
    count = len(signatures)
    each = min(WIDEST_SIGNATURE + SIGNATURE_GAP, frame.measure / count)
    width = twentieths(each)
    cells = "".join(signature_cell(one, frame.setter, frame.words.language, each - SIGNATURE_GAP, gap=SIGNATURE_GAP) for one in signatures)
    grid = f'<w:gridCol w:w="{width}"/>' * count
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{width * count}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr></w:tbl>"
    )


def _before(points: float) -> str:
    return f'<w:spacing w:before="{twentieths(points)}"/>'
