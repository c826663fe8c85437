"""Letters as a DOCX that may be edited before it is sent: one begins on each page, in real styles, with the house's head and foot."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from gsef_desktop.documents import docx_parts as parts
from gsef_desktop.documents import styles
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.card_content import Letter, Occasion, Signature
from gsef_desktop.documents.docx_parts import XML, picture, plain_run, twentieths
from gsef_desktop.documents.docx_writer import network_mark_picture, zipped
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.letters import TITLE_KEY
from gsef_desktop.documents.pdf_file import PROGRAM
from gsef_desktop.documents.pictures import png_of
from gsef_desktop.documents.printing import paper_size, words_of
from gsef_desktop.documents.typesetting import Typesetter, set_text

_LOGO = "media/logo.png"
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
    logo, data = (house.logo, png_of(house.logo, house.logo_file)) if house.logo is not None else network_mark_picture()
    wide, high = logo.within(_LOGO_WIDTH, _MARK)
    network = parts.CONTROLS.sub("", set_text(occasion.network, language))
    office = set_text(house.office, language) if house.office else words("secretariat")
    sign = picture("rId5", wide, high, network)
    lines = [line for line in (network, office, *(set_text(line, language) for line in house.address)) if line]
    head = sign + "".join(f"<w:r><w:br/></w:r>{plain_run(line)}" for line in lines)
    foot = "Footer" if house.footer else "Normal"  # whose rule stands over nothing else
    body = "".join(_letter(one, head, frame.measure, language) for one in letters) + _styled("Normal", "")
    margins = (
        f'<w:pgMar w:top="{twentieths(styles.MARGIN_TOP)}" w:right="{twentieths(styles.MARGIN_RIGHT)}" '
        f'w:bottom="{twentieths(frame.body_bottom)}" w:left="{twentieths(styles.MARGIN_LEFT)}" w:header="{twentieths(26)}" '
        f'w:footer="{twentieths(26)}" w:gutter="{twentieths(house.binding)}"/>'
    )
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>'
        f'<w:pgSz w:w="{twentieths(width)}" w:h="{twentieths(height)}"/>{margins}</w:sectPr>'
    )
    title, day = escape(parts.CONTROLS.sub("", f"{words(TITLE_KEY)}. {occasion.title}")), f"{occasion.day.isoformat()}T00:00:00Z"
    office_types = "application/vnd.openxmlformats-officedocument"
    kinds = {"document": "document.main", "styles": "styles", "settings": "settings", "fontTable": "fontTable", "footer1": "footer"}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{office_types}.wordprocessingml.{kind}+xml"/>' for name, kind in kinds.items()
    )
    found = {
        "[Content_Types].xml": f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        f'<Override PartName="/docProps/app.xml" ContentType="{office_types}.extended-properties+xml"/>{overrides}</Types>',
        "_rels/.rels": parts.relationships(
            ("officeDocument", "word/document.xml"), ("metadata/core-properties", "docProps/core.xml"),
            ("extended-properties", "docProps/app.xml"),
        ),
        "docProps/app.xml": f'{XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Application>{escape(PROGRAM)}</Application></Properties>",
        "docProps/core.xml": f'{XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:creator>{escape(network)}</dc:creator>'
        f"<dc:language>{parts.LOCALES[language]}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created></cp:coreProperties>',
        "word/document.xml": f"{XML}<w:document {parts.NAMESPACES}><w:body>{body}{section}</w:body></w:document>",
        "word/_rels/document.xml.rels": parts.relationships(
            ("styles", "styles.xml"), ("settings", "settings.xml"), ("fontTable", "fontTable.xml"), ("footer", "footer1.xml"),
            ("image", _LOGO),
        ),
        "word/styles.xml": parts.style_sheet(language, right=frame.measure, house=house, more=parts.letter_styles()),
        "word/settings.xml": parts.settings(language, mirrored=house.mirrored and house.binding > 0),
        "word/fontTable.xml": parts.font_table(),
        "word/footer1.xml": f'{XML}<w:ftr {parts.NAMESPACES}><w:p><w:pPr><w:pStyle w:val="{foot}"/></w:pPr>'
        f"{plain_run(set_text(house.footer, language))}</w:p></w:ftr>",
    }  # fmt: skip
    return zipped(found, {f"word/{_LOGO}": data})


def _letter(letter: Letter, head: str, measure: float, language: str) -> str:
    """One letter, from its head on a new page to its signatures."""

    def paragraph(style: str, text: str) -> str:
        return _styled(style, plain_run(set_text(text, language)))

    made = [_styled("LetterHead", head)]
    for number, line in enumerate(letter.address):
        made.append(_styled("LetterAddress", plain_run(set_text(line, language)), "" if number else _before(_TO_ADDRESS)))
    if letter.dated:
        spare = max(_ADDRESS_ROOM - len(letter.address) * _ADDRESS_LINE, 0.0) if letter.address else 0.0
        made.append(_styled("LetterDate", plain_run(set_text(letter.dated, language)), _before(6.0 + spare)))
    made.append(paragraph("LetterSubject", letter.subject))
    made += [paragraph("LetterText", text) for text in letter.paragraphs]
    if letter.signatures:
        made.append(_signatures(letter.signatures, measure, language))
    return "".join(made)


def _signatures(signatures: Sequence[Signature], measure: float, language: str) -> str:
    """A table without borders: a column for each, with a line to sign on."""
    count = len(signatures)
    width = twentieths(min(_WIDEST + _GAP, measure / count))
    cells = ""
    for one in signatures:
        own = _styled("SignatureSpace", "")
        if one.name or not one.function:
            own += _styled("SignatureName", plain_run(set_text(one.name, language)))
        if one.function:
            own += _styled("SignatureFunction", plain_run(set_text(one.function, language)))
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


def _styled(style: str, runs: str, properties: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs}</w:p>'
