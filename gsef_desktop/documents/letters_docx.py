"""Letters as a DOCX that may be edited before it is sent: one begins on each page, in real styles, with the house's head and foot."""

from __future__ import annotations

from collections.abc import Sequence

from gsef_desktop.documents import docx_parts as parts
from gsef_desktop.documents import styles
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.card_content import Letter, Occasion, Signature
from gsef_desktop.documents.docx_package import LOGO, logo_of, write_package
from gsef_desktop.documents.docx_parts import XML, paragraph, picture, plain_run, twentieths, without_controls
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.letters import TITLE_KEY
from gsef_desktop.documents.printing import paper_size, words_of
from gsef_desktop.documents.typesetting import Typesetter, set_text

_MARK = 30.0
_LOGO_WIDTH = 150.0
_GAP = 28.0
_WIDEST = 200.0
_TO_ADDRESS = 42.0
"""From the rule under the head to the address, about where the window of an envelope is, in points."""
_ADDRESS_ROOM, _ADDRESS_LINE = 99.0, 14.5
"""What the address takes at least, and a line of it, in points."""


def write_letters_docx(letters: Sequence[Letter], occasion: Occasion, *, paper: str = "A4", house: House = PLAIN) -> bytes:
    """The DOCX of the letters; the same content gives the same bytes.  Raises Invalid for another paper or language."""
    width, height = paper_size(paper)
    words = words_of(occasion.language)
    language, frame = words.language, Frame(width, Typesetter(house), words)
    logo, data = logo_of(house)
    wide, high = logo.within(_LOGO_WIDTH, _MARK)
    network = set_text(occasion.network, language)
    office = set_text(house.office, language) if house.office else words("secretariat")
    lines = [line for line in (network, office, *(set_text(line, language) for line in house.address)) if line]
    head = "".join(f"<w:r><w:br/></w:r>{plain_run(line)}" for line in lines)
    body = "".join(
        paragraph("LetterHead", picture("rId5", wide, high, without_controls(network), number=number) + head)
        + _letter(one, frame.measure, language)
        for number, one in enumerate(letters, start=1)
    )
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>'
        f'<w:pgSz w:w="{twentieths(width)}" w:h="{twentieths(height)}"/>'
        f'<w:pgMar w:top="{twentieths(styles.MARGIN_TOP)}" w:right="{twentieths(styles.MARGIN_RIGHT)}" '
        f'w:bottom="{twentieths(frame.body_bottom)}" w:left="{twentieths(styles.MARGIN_LEFT)}" w:header="{twentieths(26)}" '
        f'w:footer="{twentieths(26)}" w:gutter="{twentieths(house.binding)}"/></w:sectPr>'
    )
    foot = paragraph("Footer" if house.footer else "Normal", plain_run(set_text(house.footer, language)))  # its rule stands over nothing
    found = {
        "word/document.xml": f"{XML}<w:document {parts.NAMESPACES}><w:body>{body}{paragraph('Normal', '')}{section}</w:body></w:document>",
        "word/styles.xml": parts.style_sheet(language, right=frame.measure, house=house, more=parts.letter_styles()),
        "word/settings.xml": parts.settings(language, mirrored=house.mirrored and house.binding > 0),
        "word/fontTable.xml": parts.font_table(),
        "word/footer1.xml": f"{XML}<w:ftr {parts.NAMESPACES}>{foot}</w:ftr>",
    }
    related = (
        ("styles", "styles.xml"),
        ("settings", "settings.xml"),
        ("fontTable", "fontTable.xml"),
        ("footer", "footer1.xml"),
        ("image", LOGO),
    )
    return write_package(
        found, related, data, title=f"{words(TITLE_KEY)}. {occasion.title}", creator=network, language=language, day=occasion.day
    )  # fmt: skip


def _letter(letter: Letter, measure: float, language: str) -> str:
    """One letter under its head, down to its signatures."""

    def written(style: str, text: str, properties: str = "") -> str:
        return paragraph(style, plain_run(set_text(text, language)), properties)

    made = [written("LetterAddress", line, "" if number else _before(_TO_ADDRESS)) for number, line in enumerate(letter.address)]
    if letter.dated:
        spare = max(_ADDRESS_ROOM - len(letter.address) * _ADDRESS_LINE, 0.0) if letter.address else 0.0
        made.append(written("LetterDate", letter.dated, _before(6.0 + spare)))
    made.append(written("LetterSubject", letter.subject))
    made += [written("LetterText", text) for text in letter.paragraphs]
    if letter.signatures:
        made.append(_signatures(letter.signatures, measure, language))
    return "".join(made)


def _signatures(signatures: Sequence[Signature], measure: float, language: str) -> str:
    """A table without borders: a column for each, with a line to sign on."""
    count = len(signatures)
    width = twentieths(min(_WIDEST + _GAP, measure / count))
    cells = ""
    for one in signatures:
        own = paragraph("SignatureSpace", "")
        for style, text in (("SignatureName", one.name), ("SignatureFunction", one.function)):
            if text:
                own += paragraph(style, plain_run(set_text(text, language)))
        margin = f'<w:tcMar><w:right w:w="{twentieths(_GAP)}" w:type="dxa"/></w:tcMar>'
        cells += f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{margin}</w:tcPr>{own}</w:tc>'
    grid = f'<w:gridCol w:w="{width}"/>' * count
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{width * count}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr></w:tbl>"
    )


def _before(points: float) -> str:
    return f'<w:spacing w:before="{twentieths(points)}"/>'
