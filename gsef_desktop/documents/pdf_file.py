"""Writing a PDF so that it can be kept for good and read by everybody: PDF/A-2a and PDF/UA-1.

ReportLab makes fonts, bookmarks and pages; its own way of writing them down is not exact enough for an archive, and has no place for
the many small objects that say what a text is.  Those go into compressed object streams (ISO 32000-1, 7.5.7).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import md5
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from gsef_desktop.reference.resource_files import resource_path

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_OPACITY = re.compile(r"/O(\d+) gs")
_A_STREAM = 400
"""Objects in one object stream: fewer would compress badly, more would make a reader unpack much for one."""
PROGRAM = "GSEF Desktop"
NO_PICTURES: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What a PDF says about itself.  `day` is the document's own date: the file has no clock of its own.

    `keeps_standards` says that it keeps PDF/UA-1 and PDF/A-2a; what holds pages of others does not say so.
    """

    title: str
    author: str
    subject: str
    language: str
    day: date
    keeps_standards: bool = True


class PdfFile:
    """The file that a canvas becomes.  Objects are put into it as they are finished; `write` adds those of the canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas: Any = canvas
        self._document: Any = canvas._doc
        self._pieces = [_HEADER]
        self._length = len(_HEADER)
        self._places: dict[int, tuple[int, int, int]] = {}
        self._waiting: list[tuple[int, bytes]] = []

    def number(self) -> int:
        """A number for an object of ours."""
        self._document.objectcounter += 1
        return int(self._document.objectcounter)

    def put(self, number: int, body: str) -> None:
        """An object that is no stream."""
        self._wait(number, body.encode("latin-1"))

    def put_picture(self, columns: int, rows: int, pixels: bytes) -> int:
        """A picture of three bytes (sRGB) a pixel; answers the number of its object."""
        number = self.number()
        form = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8" % (columns, rows)
        self._stream(number, form, pixels)
        return number

    def put_drawing(self, width: float, height: float, code: str) -> int:
        """Operators that draw in a space of that width and height, to be used as a picture of the unit square."""
        number = self.number()
        states = "".join(f"/O{one}<</ca {int(one) / 100:g}/CA {int(one) / 100:g}>>" for one in sorted(set(_OPACITY.findall(code)), key=int))
        resources = f"/Resources<</ExtGState<<{states}>>>>" if states else "/Resources<<>>"
        form = f"/Type/XObject/Subtype/Form/BBox[0 0 {width:.3f} {height:.3f}]/Matrix[{1 / width:.8f} 0 0 {1 / height:.8f} 0 0]{resources}"
        self._stream(number, form.encode(), code.encode())
        return number

    def close_page(self, number: int, structure_key: int, annotations: Sequence[int], pictures: Mapping[str, int] = NO_PICTURES) -> None:
        """Close the canvas's page: its object gets that number, its content is compressed at once, its structure has that key.

        `pictures` are the numbers of those that its content calls by these names.
        """
        from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream

        document, canvas = self._document, self._canvas
        name = document.thisPageName()
        canvas.showPage()
        given = document.idToObjectNumberAndVersion[name][0]
        del document.numberToId[given]
        if given == document.objectcounter:
            document.objectcounter -= 1
        document.idToObjectNumberAndVersion[name] = (number, 0)
        document.numberToId[number] = name
        page = document.Pages.pages[-1]
        page.__Defaults__ = {**page.__Defaults__, "StructParents": structure_key, "Tabs": PDFName("S")}
        content = zlib.compress(page.stream.encode("latin-1"))
        if annotations:
            page.Annots = [b"%d 0 R" % one for one in annotations]
        if pictures:
            page.XObjects = {name: b"%d 0 R" % one for name, one in pictures.items()}
            page.hasImages = 1
        page.Contents = PDFStream(PDFDictionary({"Filter": PDFName("FlateDecode")}), content)
        page.stream = None

    def write(self, structure_root: int, imprint: Imprint) -> bytes:
        """The whole file."""
        document = self._document
        for font in document.delayedFonts:
            font.addObjects(document)
        catalog, info = document.Catalog, document.info
        root, about = document.Reference(catalog), document.Reference(info)
        document.Outlines.prepare(document, self._canvas)
        if document.Outlines.ready < 0:
            catalog.Outlines = None
        metadata, intent = self._metadata(imprint), self._output_intent()
        catalog.__Defaults__ = {
            **catalog.__Defaults__,
            "MarkInfo": b"<</Marked true>>",
            "Metadata": b"%d 0 R" % metadata,
            "OutputIntents": b"[%d 0 R]" % intent,
            "StructTreeRoot": b"%d 0 R" % structure_root,
        }
        self._write_objects()
        self._flush()
        return self._finish(root.format(document), about.format(document))

    def _metadata(self, imprint: Imprint) -> int:
        number = self.number()
        self._stream(number, b"/Type/Metadata/Subtype/XML", xmp(imprint).encode("utf-8"), packed=False)
        return number

    def _output_intent(self) -> int:
        """All colours are sRGB; the profile lies in the file."""
        profile, intent = self.number(), self.number()
        self._stream(profile, b"/N 3", _colour_profile())
        name = "(sRGB IEC61966-2.1)"
        self.put(
            intent,
            f"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier{name}/Info{name}/DestOutputProfile {profile} 0 R>>",
        )
        return intent

    def _write_objects(self) -> None:
        """The objects of the canvas, some of which are only made when others are written."""
        from reportlab.pdfbase.pdfdoc import PDFStream

        document, counter = self._document, 0
        while counter < document.objectcounter:
            counter += 1
            name = document.numberToId.get(counter)
            if name is None:
                continue  # one of ours
            found = document.idToObject[name]
            if isinstance(found, PDFStream):
                self._canvas_stream(counter, found)
            else:
                self._wait(counter, found.format(document))

    def _canvas_stream(self, number: int, stream: Any) -> None:
        from reportlab.pdfbase.pdfdoc import format

        content = stream.content if isinstance(stream.content, bytes) else stream.content.encode("latin-1")
        entries = dict(stream.dictionary.dict)
        packed = entries.pop("Filter", None) is not None
        written = b"".join(b"/%s %s" % (key.encode(), format(value, self._document)) for key, value in entries.items() if key != "Length")
        if packed:
            self._add_stream(number, written + b"/Filter/FlateDecode", content)
        else:
            self._stream(number, written, content)

    # --- laying down -----------------------------------------------------------------------------------------------------------------

    def _wait(self, number: int, body: bytes) -> None:
        self._waiting.append((number, body.strip()))
        if len(self._waiting) == _A_STREAM:
            self._flush()

    def _flush(self) -> None:
        """Put the objects that are waiting into an object stream."""
        if not self._waiting:
            return
        holder, head, offset = self.number(), list[str](), 0
        for index, (number, body) in enumerate(self._waiting):
            self._places[number] = (2, holder, index)
            head.append(f"{number} {offset}")
            offset += len(body) + 1
        first = " ".join(head).encode() + b"\n"
        data = first + b"\n".join([body for _, body in self._waiting])
        self._stream(holder, b"/Type/ObjStm/N %d/First %d" % (len(self._waiting), len(first)), data)
        self._waiting = []

    def _stream(self, number: int, entries: bytes, data: bytes, *, packed: bool = True) -> None:
        if packed:
            entries, data = entries + b"/Filter/FlateDecode", zlib.compress(data)
        self._add_stream(number, entries, data)

    def _add_stream(self, number: int, entries: bytes, data: bytes) -> None:
        self._places[number] = (1, self._length, 0)
        self._add(b"%d 0 obj\n<<%s/Length %d>>\nstream\n" % (number, entries, len(data)))
        self._add(data)
        self._add(b"\r\nendstream\nendobj\n")  # data that end with half a line end must not make a whole one

    def _add(self, data: bytes) -> None:
        self._pieces.append(data)
        self._length += len(data)

    def _finish(self, root: bytes, info: bytes) -> bytes:
        """The table of all objects, itself a stream (ISO 32000-1, 7.5.8), and where it is."""
        own, start = self.number(), self._length
        self._places[own] = (1, start, 0)
        rows = [b"\0\0\0\0\0\xff\xff"]
        for number in range(1, own + 1):
            kind, place, index = self._places.get(number, (0, 0, 0))
            rows.append(kind.to_bytes(1, "big") + place.to_bytes(4, "big") + index.to_bytes(2, "big"))
        digest = md5(usedforsecurity=False)
        for piece in self._pieces:
            digest.update(piece)
        identity = f"<{digest.hexdigest().upper()}>".encode()
        entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[%s%s]" % (own + 1, root, info, identity, identity)
        self._stream(own, entries, b"".join(rows))
        self._add(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._pieces)


@cache
def _colour_profile() -> bytes:
    return resource_path("colour", "srgb.icc").read_bytes()


def xmp(imprint: Imprint) -> str:
    """What the file says about itself (ISO 16684-1), with the standards that it keeps and a description of those that are not its own."""
    day = _moment(imprint.day)
    title, author, subject = (escape(text) for text in (imprint.title, imprint.author, imprint.subject))
    default = '<rdf:li xml:lang="x-default">'
    kept = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n"
    kept = kept if imprint.keeps_standards else ""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>{default}{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt>{default}{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{imprint.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate><xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool>
<pdf:Producer>{PROGRAM}</pdf:Producer>
{kept}</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00+00:00"
