"""The parts of a DOCX that are the same for every document of ours: styles, numbering, settings, fonts, header and footer.

WordprocessingML (ISO/IEC 29500-1) as text.  Measures are twentieths of a point, type sizes half points.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from gsef_desktop.documents import styles
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.wording import Words

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
LOCALES = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ko": "ko-KR"}
SANS, SERIF, SANS_KR, SERIF_KR = "Noto Sans", "Noto Serif", "Noto Sans KR", "Noto Serif KR"
_SUBSTITUTES = {SANS: ("Calibri", "swiss"), SERIF: ("Cambria", "roman"), SANS_KR: ("Malgun Gothic", "swiss"), SERIF_KR: ("Batang", "roman")}
"""What stands in where a font is not installed."""


def _latin_locale(language: str) -> str:
    """That of Latin letters in a document of a language: if they were called Korean, programs would break their words anywhere."""
    return LOCALES["en" if language == "ko" else language]


def language_of_run(language: str) -> str:
    """What says that a run is in a language (ISO/IEC 29500-1, 17.3.2.20)."""
    return f'<w:lang w:{"eastAsia" if language == "ko" else "val"}="{LOCALES[language]}"/>'


def without_controls(text: str) -> str:
    """A text without the characters that XML cannot hold."""
    return _CONTROLS.sub("", text)


def twentieths(points: float) -> int:
    """Points in twentieths of a point."""
    return round(points * 20)


def _fonts(latin: str, korean: str) -> str:
    return f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:cs="{latin}" w:eastAsia="{korean}"/>'


_SERIF, _SANS = _fonts(SERIF, SERIF_KR), _fonts(SANS, SANS_KR)


def _colour(colour: str) -> str:
    return f'<w:color w:val="{colour.removeprefix("#")}"/>'


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def _spacing(before: float, after: float, line: float) -> str:
    return f'<w:spacing w:before="{twentieths(before)}" w:after="{twentieths(after)}" w:line="{twentieths(line)}" w:lineRule="atLeast"/>'


def _border(side: str, weight: float, colour: str, space: int = 4) -> str:
    return f'<w:{side} w:val="single" w:sz="{round(weight * 8)}" w:space="{space}" w:color="{colour.removeprefix("#")}"/>'


def _style(id: str, name: str, *, paragraph: str = "", run: str = "", based: str = "Normal", following: str = "", kind: str = "paragraph",
           quick: bool = True) -> str:  # fmt: skip
    own = "" if name in _BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="{kind}" w:styleId="{id}"{own}><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if based else "")
        + (f'<w:next w:val="{following}"/>' if following else "")
        + ("<w:qFormat/>" if quick else "")
        + (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + "</w:style>"
    )


_BUILT_IN = frozenset(
    ("Normal", "Title", "Subtitle", "caption", "header", "footer", "Strong", "Emphasis", "Hyperlink", "TOC Heading", "Normal Table",
     "List Bullet", "List Bullet 2", "List Bullet 3", "List Number", "Default Paragraph Font", "No List",
     *(f"heading {level}" for level in range(1, 5)), *(f"toc {level}" for level in range(1, 4)))
)  # fmt: skip


def style_sheet(language: str, *, right: float, house: House = PLAIN, more: str = "") -> str:
    """The styles, in the colours of a house, and `more` of them.

    `right` is how far the right edge of the text lies from the left one, in points, for tabs.
    """
    locale = _latin_locale(language)
    tab = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{twentieths(right)}"/></w:tabs>'
    flush = f'<w:tabs><w:tab w:val="right" w:pos="{twentieths(right)}"/></w:tabs>'
    rule = f"<w:pBdr>{_border('bottom', 1.1, house.heavy)}</w:pBdr>"
    made = [
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_SERIF}{_colour(styles.INK)}{_size(10)}<w:lang w:val="{locale}" w:eastAsia="ko-KR" '
        f'w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>{_spacing(0, 4, 14.2)}</w:pPr></w:pPrDefault></w:docDefaults>',
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
        '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
        '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>',
        _style("Masthead", "Masthead", paragraph=flush + _spacing(0, 0, 13), run=_SANS + _colour(styles.INK_3) + _size(8.5)),
        _style("MastheadEnd", "Masthead End", based="Masthead",
               paragraph=f"<w:pBdr>{_border('bottom', 1.9, house.heavy, 6)}</w:pBdr>" + _spacing(0, 0, 13)),
        _style("Kicker", "Kicker", following="Title", paragraph="<w:keepNext/>" + _spacing(18, 0, 13),
               run=_SANS + _colour(house.accent) + _size(9.5)),
        _style("Title", "Title", following="Subtitle", paragraph="<w:keepNext/>" + _spacing(2, 2, 31), run=_size(25)),
        _style("Subtitle", "Subtitle", paragraph=_spacing(0, 12, 13), run=_SANS + _colour(styles.INK_3) + _size(9)),
        _style("Fact", "Fact", paragraph=_spacing(0, 0, 15)),
        _style("Heading1", "heading 1", following="Normal", paragraph="<w:keepNext/><w:keepLines/>" + _spacing(30, 6, 23)
               + '<w:outlineLvl w:val="0"/>', run=_size(17.5)),
        _style("Heading2", "heading 2", following="Normal", paragraph="<w:keepNext/><w:keepLines/>" + rule + _spacing(22, 6, 16.5)
               + '<w:outlineLvl w:val="1"/>', run="<w:b/><w:bCs/>" + _size(12)),
        _style("Heading3", "heading 3", following="Normal", paragraph="<w:keepNext/><w:keepLines/>" + _spacing(15, 3, 15)
               + '<w:outlineLvl w:val="2"/>', run="<w:b/><w:bCs/>" + _size(11)),
        _style("Heading4", "heading 4", following="Normal", paragraph="<w:keepNext/><w:keepLines/>" + _spacing(10, 3, 13)
               + '<w:outlineLvl w:val="3"/>', run=_SANS + "<w:b/><w:bCs/>" + _colour(styles.INK_2) + _size(9)),
        *(_style(f"ListBullet{number or ''}", f"List Bullet{f' {number}' if number else ''}",
                 paragraph=f'<w:numPr><w:ilvl w:val="{max(0, number - 1)}"/><w:numId w:val="1"/></w:numPr>' + _spacing(0, 3, 14.2)
                 + f'<w:ind w:left="{twentieths(15 * max(1, number))}" w:hanging="300"/>') for number in (0, 2, 3)),
        _style("ListNumber", "List Number", paragraph=_spacing(0, 3, 14.2) + '<w:ind w:left="360" w:hanging="360"/>'),
        _style("Caption", "caption", following="Normal", paragraph="<w:keepNext/>" + _spacing(9, 3, 12),
               run=_SANS + "<w:b/><w:bCs/>" + _size(8.5)),
        _style("TableText", "Table Text", paragraph=_spacing(2.5, 2.5, 11.5), run=_SANS + _size(8.5)),
        _style("TableName", "Table Name", based="TableText", run=_SERIF + _size(10)),
        _style("TableHeading", "Table Heading", based="TableText", paragraph="<w:keepNext/>", run=_colour(styles.INK_4) + _size(8)),
        _style("TableGroup", "Table Group", based="TableText", paragraph="<w:keepNext/>" + _spacing(6, 2, 11.5), run="<w:b/><w:bCs/>"),
        _style("Note", "Note", paragraph=_spacing(2, 2, 12.5), run=_SANS + _colour(styles.INK_2) + _size(8.5)),
        _style("Empty", "Empty", run="<w:i/><w:iCs/>" + _colour(styles.INK_3)),
        _style("TOCHeading", "TOC Heading", following="Normal", paragraph="<w:keepNext/>" + rule + _spacing(18, 4, 16.5),
               run="<w:b/><w:bCs/>" + _size(12)),
        *(_style(f"TOC{level}", f"toc {level}", quick=False, following="Normal",
                 paragraph=tab + _spacing(4 if level == 1 else 0, 1, 14)
                 + f'<w:ind w:left="{300 * (level - 1)}"/>', run="<w:b/><w:bCs/>" if level == 1 else "")
          for level in (1, 2, 3)),
        _style("Header", "header", quick=False, paragraph=f"<w:pBdr>{_border('bottom', 0.75, styles.RULE)}</w:pBdr>" + flush
               + _spacing(0, 0, 11), run=_SANS + _colour(styles.INK_3) + _size(8)),
        _style("Footer", "footer", quick=False, paragraph=f"<w:pBdr>{_border('top', 0.75, styles.RULE, 6)}</w:pBdr>" + flush
               + _spacing(0, 0, 11), run=_SANS + _colour(styles.INK_3) + _size(8)),
        _style("Strong", "Strong", kind="character", based="DefaultParagraphFont", run="<w:b/><w:bCs/>"),
        _style("Emphasis", "Emphasis", kind="character", based="DefaultParagraphFont", run="<w:i/><w:iCs/>"),
        _style("Quiet", "Quiet", kind="character", based="DefaultParagraphFont", run="<w:i/><w:iCs/>" + _colour(styles.INK_4)),
        _style("Hyperlink", "Hyperlink", kind="character", based="DefaultParagraphFont"),
        _table_style(),
    ]  # fmt: skip
    return f"{XML}<w:styles {NAMESPACES}>{''.join(made)}{more}</w:styles>"


def _table_style() -> str:
    borders = _border("bottom", 0.75, styles.RULE, 0) + _border("insideH", 0.75, styles.HAIRLINE, 0)
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="GsefTable"><w:name w:val="Gsef Table"/><w:basedOn w:val="TableNormal"/>'
        f"<w:qFormat/><w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>"
        '<w:top w:w="20" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>'
        '</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f"{_border('bottom', 0.75, styles.RULE, 0)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
    )


def numbering(lists: list[tuple[str, int]]) -> str:
    """The bullets, and a definition for each numbered list: its form, such as "%1.", and the number that it begins with."""
    bullets = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="{bullet}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{300 * (level + 1)}" w:hanging="300"/></w:pPr><w:rPr>{_SERIF}</w:rPr></w:lvl>'
        for level, bullet in enumerate(("•", "–", "·"))
    )
    made = [f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>{bullets}</w:abstractNum>']
    for number, (form, start) in enumerate(lists, start=1):
        made.append(
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="{start}"/>'
            f'<w:numFmt w:val="decimal"/><w:lvlText w:val={quoteattr(form)}/><w:lvlJc w:val="left"/>'
            '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
        )
    made += [f'<w:num w:numId="{number + 1}"><w:abstractNumId w:val="{number}"/></w:num>' for number in range(len(lists) + 1)]
    return f"{XML}<w:numbering {NAMESPACES}>{''.join(made)}</w:numbering>"


def settings(language: str, *, mirrored: bool = False) -> str:
    """Settings of the whole document: nothing that asks the reader anything."""
    return (
        f'{XML}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>{"<w:mirrorMargins/>" if mirrored else ""}<w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{_latin_locale(language)}" w:eastAsia="ko-KR"/></w:settings>'
    )


def font_table() -> str:
    """The fonts with what stands in for them."""
    fonts = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:charset w:val="00"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for name, (other, family) in _SUBSTITUTES.items()
    )
    return f"{XML}<w:fonts {NAMESPACES}>{fonts}</w:fonts>"


def field(instruction: str, shown: str) -> str:
    """A field, such as the number of the page, with what it shows until it is computed again."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def plain_run(words: str, *, size: float = 0.0, colour: str = "", language: str = "") -> str:
    """A run without a look of its own, but for its colour, its size in points and its language, where they are given."""
    properties = (_colour(colour) if colour else "") + (_size(size) if size else "")
    properties += language_of_run(language) if language in LOCALES else ""
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(without_controls(words))}</w:t></w:r>'


def paragraph(style: str, runs: str, properties: str = "", *, at_right: bool = False) -> str:
    """A paragraph in a style, with properties of its own where it has some."""
    end = '<w:jc w:val="right"/>' if at_right else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}{end}</w:pPr>{runs}</w:p>'


def header(title: str, network: str) -> str:
    """What stands over every page after the first."""
    runs = f"{plain_run(title)}<w:r><w:tab/></w:r>{plain_run(network)}"
    return f'{XML}<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{runs}</w:p></w:hdr>'


def empty_header() -> str:
    """The first page has its masthead."""
    return f"{XML}<w:hdr {NAMESPACES}><w:p/></w:hdr>"


def footer(words: Words, left: str, below: str = "") -> str:
    """The languages, and the page of so many, in fields; `below` stands on a line of its own."""
    more = f"<w:r><w:br/></w:r>{plain_run(below)}" if below else ""
    begin = f'{XML}<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
    return f"{begin}{plain_run(left)}<w:r><w:tab/></w:r>{page_numbers(words)}{more}</w:p></w:ftr>"


def page_numbers(words: Words, key: str = "page", count: int = 0) -> str:
    """The number of the page, and how many pages there are, in fields, worded as `key`; with a `count`, the pages of a section, so many."""
    pages = "SECTIONPAGES" if count else "NUMPAGES"
    pieces = words(key, page="\0PAGE\0", pages=f"\0{pages}\0").split("\0")
    shown = {pages: str(count or 1), "PAGE": "1"}
    return "".join(field(piece, shown[piece]) if index % 2 else plain_run(piece) for index, piece in enumerate(pieces) if piece)


def picture(relation: str, width: float, height: float, alt: str, *, number: int = 1) -> str:
    """A run with a picture so wide and high, in points, in the line (ISO/IEC 29500-1, 20.4.2.8); `number` is its own among all pictures."""
    across, up, main = round(width * 12700), round(height * 12700), "http://schemas.openxmlformats.org/drawingml/2006"
    named = f'id="{number}" name="Logo" descr={quoteattr(alt)}'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{main}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{across}" cy="{up}"/><wp:docPr {named}/><a:graphic xmlns:a="{main}/main"><a:graphicData uri="{main}/picture">'
        f"{picture_graphic(relation, width, height, number, alt)}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def picture_graphic(relation: str, width: float, height: float, number: int, alt: str) -> str:
    """The picture of a drawing (ISO/IEC 29500-1, 20.2.2.5), so wide and high, in points."""
    main = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    return (
        f'<pic:pic xmlns:pic="{main}"><pic:nvPicPr><pic:cNvPr id="{number}" name="Logo" descr={quoteattr(without_controls(alt))}/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{round(width * 12700)}" '
        f'cy="{round(height * 12700)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )


_NOTHING = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
"""The spacing of a paragraph that has to be there, and is not to be seen."""


def hairline(side: str) -> str:
    """The border of a cell at a side."""
    return _border(side, 0.5, styles.RULE, 0)


def nothing_style(id: str, name: str) -> str:
    """The style of a paragraph that has to be there, and is not to be seen."""
    return _style(id, name, paragraph=_NOTHING, run=_size(1), quick=False)


def face_style(id: str, name: str, faces: Sequence[str], colour: str) -> str:
    """A style in the faces of a typeface (see `fonts`), and a colour."""
    bold = any(weight in faces[0] for weight in ("SemiBold", "Bold"))
    run = (_SERIF if "Serif" in faces[0] else _SANS) + ("<w:b/><w:bCs/>" if bold else "") + _colour(colour)
    return _style(id, name, paragraph=_spacing(0, 0, 0), run=run)


def letter_styles(house: House) -> str:
    """The styles of letters in the colours of a house, beside those of `style_sheet`; "Letter Begin" begins a page."""
    rule = _border("bottom", 1.5, house.heavy, 0)
    return "".join(
        (
            _style("LetterBegin", "Letter Begin", paragraph="<w:pageBreakBefore/>" + _NOTHING, run=_size(1), quick=False),
            '<w:style w:type="table" w:customStyle="1" w:styleId="LetterHead"><w:name w:val="Letter Head"/><w:basedOn w:val="TableNormal"/>'
            f"<w:tblPr><w:tblBorders>{rule}</w:tblBorders><w:tblCellMar>"
            '<w:bottom w:w="180" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
            _style("LetterSign", "Letter Sign", paragraph=_spacing(0, 0, 12)),
            _style("LetterNetwork", "Letter Network", paragraph=_spacing(0, 0, 15.5), run=_SANS + "<w:b/><w:bCs/>" + _size(12)),
            _style("LetterOffice", "Letter Office", paragraph=_spacing(0, 0, 13), run=_SANS + _colour(styles.INK_3) + _size(9.5)),
            _style("LetterHouse", "Letter House", paragraph=_spacing(0, 0, 11.5) + '<w:jc w:val="right"/>',
                   run=_SANS + _colour(styles.INK_3) + _size(8.5)),
            _style("LetterAddress", "Letter Address", paragraph="<w:keepLines/>" + _spacing(0, 0, 14.5), run=_SANS + _size(10.5)),
            _style("LetterDate", "Letter Date", paragraph=_spacing(6, 0, 14.5) + '<w:jc w:val="right"/>', run=_SANS + _size(10.5)),
            _style("LetterSubject", "Letter Subject", based="Heading1", following="LetterText",
                   paragraph="<w:keepNext/>" + _spacing(22, 14, 17), run=_SANS + "<w:b/><w:bCs/>" + _size(12)),
            _style("LetterText", "Letter Text", paragraph="<w:widowControl/>" + _spacing(0, 8, 16.5), run=_size(11)),
            signature_styles(),
        )
    )  # fmt: skip


def certificate_styles(house: House) -> str:
    """The styles of certificates, beside those of `style_sheet` and `signature_styles`; "Certificate Begin" begins a page."""
    middle = '<w:jc w:val="center"/>'
    return "".join(
        (
            _style("CertificateBegin", "Certificate Begin", paragraph="<w:pageBreakBefore/>" + _NOTHING, run=_size(1), quick=False),
            _style("CertificateSign", "Certificate Sign", paragraph=_spacing(0, 6, 12) + middle),
            _style("CertificateNetwork", "Certificate Network", paragraph=_spacing(0, 0, 14.6) + middle,
                   run=_SANS + "<w:b/><w:bCs/>" + _size(12)),
            _style("CertificateTitle", "Certificate Title", based="Heading1", following="CertificateText",
                   paragraph=_spacing(0, 0, 45.6) + middle, run="<w:b/><w:bCs/>" + _colour(house.accent) + _size(38)),
            _style("CertificateName", "Certificate Name", following="CertificateText", paragraph=_spacing(0, 0, 44.6) + middle,
                   run=_size(36)),
            _style("CertificateText", "Certificate Text", paragraph=_spacing(0, 0, 23.4) + middle, run=_colour(styles.INK_2) + _size(16.5)),
        )
    )  # fmt: skip


def signature_styles() -> str:
    """The styles of those who sign, and of what ends a section under them, beside those of `style_sheet`."""
    return "".join(
        (
            nothing_style("SectionEnd", "Section End"),
            _style("SignatureSpace", "Signature Space", paragraph="<w:keepNext/><w:pBdr>" + _border("bottom", 0.75, styles.INK_3, 2)
                   + "</w:pBdr>" + _spacing(0, 4, 44), run=_SANS + _size(9.5)),
            _style("SignatureName", "Signature Name", paragraph="<w:keepNext/>" + _spacing(0, 0, 13),
                   run=_SANS + "<w:b/><w:bCs/>" + _size(10.5)),
            _style("SignatureFunction", "Signature Function", paragraph="<w:keepNext/>" + _spacing(0, 0, 12),
                   run=_SANS + _colour(styles.INK_3) + _size(9.5)),
        )
    )  # fmt: skip
