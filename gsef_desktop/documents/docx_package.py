"""A DOCX as a package (ISO/IEC 29500-2): what its parts are, how they lead to each other, and its bytes, the same for the same parts."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from types import MappingProxyType
from xml.sax.saxutils import escape

from gsef_desktop.documents import docx_parts as parts
from gsef_desktop.documents.blocks import network_mark_svg
from gsef_desktop.documents.docx_parts import LOCALES, XML, without_controls
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.pdf_file import PROGRAM
from gsef_desktop.documents.pictures import Raster, png_of, read_picture

LOGO = "media/logo.png"
"""Where the logo lies, under ``word/``."""

LOGO_RELATION = "rId4"
"""The relation to it of a document that lays out its pages itself."""

MARK_SIZE = 20.0
"""The mark that stands where there is no logo is so large, in points."""
_KINDS = {
    "word/document": "wordprocessingml.document.main", "word/styles": "wordprocessingml.styles",
    "word/numbering": "wordprocessingml.numbering", "word/settings": "wordprocessingml.settings",
    "word/fontTable": "wordprocessingml.fontTable", "word/header": "wordprocessingml.header", "word/footer": "wordprocessingml.footer",
    "docProps/app": "extended-properties", "customXml/itemProps": "customXmlProperties",
}  # fmt: skip
"""What parts are, by their names without number and ending; others need not say so."""
_NUMBER_AND_ENDING = re.compile(r"\d*\.xml$")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def write_package(
    found: Mapping[str, str], related: Sequence[tuple[str, str]], logo: bytes, *, title: str, subject: str = "", creator: str,
    language: str, day: date, pictures: Mapping[str, bytes] = MappingProxyType({}),
) -> bytes:  # fmt: skip
    """The bytes of a package with these parts, the logo at LOGO, and other `pictures` (PNG), by where they lie under ``word/``.

    `related` is what the document leads to: kind and target, with the ids rId1, rId2 and so on.  `day` stands for when it was made.
    """
    core = "".join(
        f"<{name}>{escape(without_controls(text))}</{name}>"
        for name, text in (
            ("dc:title", title), ("dc:subject", subject), ("dc:creator", creator), ("dc:language", LOCALES[language])
        )
    )  # fmt: skip
    moment = f'xsi:type="dcterms:W3CDTF">{day.isoformat()}T00:00:00Z</dcterms'
    whole = {
        "_rels/.rels": relationships(
            ("officeDocument", "word/document.xml"), ("metadata/core-properties", "docProps/core.xml"),
            ("extended-properties", "docProps/app.xml"),
        ),
        "docProps/app.xml": f'{XML}<Properties xmlns="{_OFFICE}/extended-properties">'
        f"<Application>{escape(PROGRAM)}</Application></Properties>",
        "docProps/core.xml": f'{XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{core}'
        f"<dcterms:created {moment}:created><dcterms:modified {moment}:modified></cp:coreProperties>",
        **found,
        "word/_rels/document.xml.rels": relationships(*related),
    }  # fmt: skip
    files = {f"word/{name}": data for name, data in ({LOGO: logo} | dict(pictures)).items()}
    return _zipped({"[Content_Types].xml": _content_types(whole), **whole}, files)


def write_own_layout(
    body: str, language: str, *, right: float, more: str, title: str, creator: str, day: date, subject: str = "", house: House = PLAIN,
    mirrored: bool = False, spaces: str = "", found: Mapping[str, str] = MappingProxyType({}), related: Sequence[tuple[str, str]] = (),
    pictures: Mapping[str, bytes] = MappingProxyType({}),
) -> bytes:  # fmt: skip
    """The bytes of a document that lays out its pages itself: letters, certificates, cards, labels.

    `right` and `more` are those of `docx_parts.style_sheet`, `spaces` further namespaces.  The logo, or the network's mark, is
    LOGO_RELATION; what is `related` besides has the ids from rId5 on.
    """
    whole = {
        "word/document.xml": f"{XML}<w:document {parts.NAMESPACES}{spaces}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": parts.style_sheet(language, right=right, house=house, more=more),
        "word/settings.xml": parts.settings(language, mirrored=mirrored),
        "word/fontTable.xml": parts.font_table(),
        **found,
    }
    own = (("styles", "styles.xml"), ("settings", "settings.xml"), ("fontTable", "fontTable.xml"), ("image", LOGO))
    return write_package(
        whole, (*own, *related), logo_of(house)[1], title=title, subject=subject, creator=creator, language=language, day=day,
        pictures=pictures,
    )  # fmt: skip


def relationships(*targets: tuple[str, str]) -> str:
    """Relations to other parts: kind and target, with ids rId1, rId2 and so on."""
    return (
        f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{_PACKAGE if kind.startswith("metadata") else _OFFICE}/relationships/{kind}" '
            f'Target="{target}"/>'
            for number, (kind, target) in enumerate(targets, start=1)
        )
        + "</Relationships>"
    )


def logo_of(house: House) -> tuple[Raster, bytes]:
    """The logo of a house, or else the mark of the network, and its PNG."""
    return (house.logo, png_of(house.logo)) if house.logo is not None else _network_mark()


@cache
def _network_mark() -> tuple[Raster, bytes]:
    mark = read_picture(network_mark_svg(), "mark", MARK_SIZE, MARK_SIZE)
    assert mark is not None
    return mark, png_of(mark)


def _content_types(names: Mapping[str, str]) -> str:
    """What each part of the package is."""
    kinds = {name: _KINDS.get(_NUMBER_AND_ENDING.sub("", name)) for name in names}
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/>'
        for name, kind in kinds.items()
        if kind
    )
    return (
        f'{XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        f"{overrides}</Types>"
    )


def _zipped(found: Mapping[str, str], files: Mapping[str, bytes]) -> bytes:
    """A package in which nothing tells when it was made."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in {**{name: text.encode("utf-8") for name, text in found.items()}, **files}.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 0
            package.writestr(entry, data)
    return buffer.getvalue()
