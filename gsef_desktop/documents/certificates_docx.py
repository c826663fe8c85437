"""Certificates as a DOCX that may be edited before it is printed: one a page, lying, in a frame, in real styles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gsef_desktop.documents import certificates as setting
from gsef_desktop.documents import docx_parts as parts
from gsef_desktop.documents.card_content import Certificate, Occasion
from gsef_desktop.documents.cards import MM
from gsef_desktop.documents.certificates import TITLE_KEY, Level, SetCertificate, SetText, set_certificate
from gsef_desktop.documents.docx_package import LOGO_RELATION, logo_of, write_own_layout
from gsef_desktop.documents.docx_parts import paragraph, picture, plain_run, twentieths, without_controls
from gsef_desktop.documents.docx_signatures import signature_cell
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.printing import paper_size, words_of
from gsef_desktop.documents.signature_blocks import block_places
from gsef_desktop.documents.typesetting import Typesetter, set_text

_STYLES = {Level.TITLE: "CertificateTitle", Level.NAME: "CertificateName", Level.TEXT: "CertificateText"}
_SIDE = setting.PAD - setting.SIGNATURE_ROOM
"""The margins at the left and at the right."""
_BOTTOM = 13 * MM
"""The margin under everything; less than `setting.FOOT`, so that a line that turns out higher does not begin a page."""
_EASE = 1.08
"""Lines of what stands in for a font that is not installed, and bold ones, are wider."""


def write_certificates_docx(
    certificates: Sequence[Certificate], occasion: Occasion, *, paper: str = "A4", house: House = PLAIN
) -> bytes:  # fmt: skip
    """The DOCX of the certificates; the same content gives the same bytes.

    Those whose text is too long for a page are left out, as `print_certificates` says.  Raises Invalid for another paper or language.
    """
    height, width = paper_size(paper)
    words, setter = words_of(occasion.language), Typesetter(house)
    network = set_text(occasion.network, words.language)
    logo, _ = logo_of(house)
    wide, high = logo.within((width - 2 * setting.PAD) / 2, setting.MARK)
    body = ""
    for number, one in enumerate(certificates, start=1):
        made = set_certificate(setter, words.language, one, occasion, (width, height))
        if made is not None:
            sign = picture(LOGO_RELATION, wide, high, without_controls(network), number=number)
            body += paragraph("CertificateBegin", "") + _certificate(one, made, sign, network, setter, words.language, width)
    sides = (f'w:{side}="{twentieths(_SIDE)}"' for side in ("left", "right"))
    section = (
        f'<w:sectPr><w:pgSz w:w="{twentieths(width)}" w:h="{twentieths(height)}" w:orient="landscape"/>'
        f'<w:pgMar w:top="{twentieths(setting.TOP - 1)}" {" ".join(sides)} w:bottom="{twentieths(_BOTTOM)}" '
        f'w:header="{twentieths(_BOTTOM)}" w:footer="{twentieths(_BOTTOM)}" w:gutter="0"/>{_frame(house)}</w:sectPr>'
    )
    last = paragraph("SectionEnd", "")
    return write_own_layout(
        body + last + section, words.language, right=width - 2 * _SIDE, house=house,
        more=parts.signature_styles() + parts.certificate_styles(house), title=f"{words(TITLE_KEY)}. {occasion.title}", creator=network,
        day=occasion.day,
    )  # fmt: skip


def _frame(house: House) -> str:
    """The frame of a page, a heavy line with a fine one inside (ISO/IEC 29500-1, 17.6.10)."""
    gap = round((setting.INNER_FRAME - setting.FRAME) * 8)
    look = f'w:sz="{gap}" w:space="{round(setting.FRAME)}" w:color="{house.accent.removeprefix("#")}"'
    lines = (("top", "thickThin"), ("left", "thickThin"), ("bottom", "thinThick"), ("right", "thinThick"))
    drawn = "".join(f'<w:{side} w:val="{kind}LargeGap" {look}/>' for side, kind in lines)
    return f'<w:pgBorders w:offsetFrom="page">{drawn}</w:pgBorders>'


def _certificate(
    one: Certificate, made: SetCertificate, sign: str, network: str, setter: Typesetter, language: str, width: float
) -> str:  # fmt: skip
    """A table without borders that fills the page: the head, the texts in the middle of what is left, and those who sign."""
    measure = width - 2 * _SIDE
    head = paragraph("CertificateSign", sign) + (paragraph("CertificateNetwork", plain_run(network)) if network else "")
    texts = "".join(_text(text, setter, measure) for text in made.texts) or paragraph("CertificateText", "")
    columns = list(_columns(one, measure))
    middle = '<w:vAlign w:val="center"/>'
    rows = _row(made.head - setting.TOP, head, measure, len(columns))
    rows += _row(made.foot - made.head - setting.OVER_SIGNATURES, texts, measure, len(columns), middle)
    if one.signatures:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{twentieths(room)}" w:type="dxa"/></w:tcPr>{paragraph("SectionEnd", "")}</w:tc>' if at is None
            else signature_cell(one.signatures[at], setter, language, room, centred=True)
            for room, at in columns
        )  # fmt: skip
        rows += f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
    grid = "".join(f'<w:gridCol w:w="{twentieths(room)}"/>' for room, _ in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{twentieths(measure)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )  # fmt: skip


def _columns(one: Certificate, measure: float) -> Iterator[tuple[float, int | None]]:
    """The columns in points, each with the number of the signature in it, or None for a gap."""
    end = 0.0
    for number, (across, width) in enumerate(block_places(len(one.signatures), 0.0, measure, centred=True)):
        if across > end:
            yield across - end, None
        yield width, number
        end = across + width
    if measure > end:
        yield measure - end, None


def _row(height: float, content: str, measure: float, span: int, properties: str = "") -> str:
    return (
        f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{twentieths(height)}" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr>'
        f'<w:tcW w:w="{twentieths(measure)}" w:type="dxa"/><w:gridSpan w:val="{span}"/>{properties}</w:tcPr>{content}</w:tc></w:tr>'
    )


def _text(text: SetText, setter: Typesetter, measure: float) -> str:
    """A paragraph in the size in which the text fits; where it has several lines, they are about as long as in the PDF."""
    style, lines = text.fitted.style, text.fitted.lines
    spare = measure - max(setter.width(style, line) for line in lines) * _EASE
    aside = twentieths(max(0.0, spare / 2)) if len(lines) > 1 else 0
    properties = (
        f'<w:spacing w:before="{twentieths(text.before)}" w:line="{twentieths(style.leading)}" w:lineRule="exact"/>'
        f'<w:ind w:left="{aside}" w:right="{aside}"/>'
    )
    return paragraph(_STYLES[text.level], plain_run(text.text, size=style.size), properties)
