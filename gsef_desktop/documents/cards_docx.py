"""Cards as a DOCX that may be edited before it is printed: each text stands in a box of its own where the PDF has it, in real styles.

Boxes, lines and pictures are those of DrawingML, anchored to their page (ISO/IEC 29500-1, 20.4; boxes as Word 2010 and later have them).
Cards that are folded cannot be made so: no LibreOffice turns a text by a half, and cells that run sideways leave Hangul upright.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import quoteattr

from gsef_desktop.documents import badges, door_signs
from gsef_desktop.documents import docx_parts as parts
from gsef_desktop.documents.badges import BadgeForm, badge_grid, badge_sheets
from gsef_desktop.documents.bands import Rule, Shape
from gsef_desktop.documents.card_content import CardPerson, DoorSign, Occasion
from gsef_desktop.documents.cards import Block, PlacedFace, Sheet
from gsef_desktop.documents.docx_package import LOGO_RELATION, write_own_layout
from gsef_desktop.documents.docx_parts import paragraph, plain_run, twentieths, without_controls
from gsef_desktop.documents.door_signs import door_sign_sheets
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.pictures import Raster, png_of
from gsef_desktop.documents.printing import paper_size, words_of
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import Words

_EMU = 12700
"""English metric units in a point."""
_MARGIN = twentieths(30)
"""Nothing stands within margins; but where there are none, Word asks whether that is meant."""
_EASE = 1.08
"""Lines of what stands in for a font that is not installed are wider."""
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006"
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_SPACES = f' xmlns:wp="{_MAIN}/wordprocessingDrawing" xmlns:a="{_MAIN}/main" xmlns:wps="{_SHAPE}"'
Box = tuple[float, float, float, float]
"""Left, top, width and height in points."""


def write_badges_docx(
    people: Sequence[CardPerson], occasion: Occasion, *, form: BadgeForm = BadgeForm.SMALL, paper: str = "A4", duplex: bool = False,
    marks: bool = True, house: House = PLAIN,
) -> bytes:  # fmt: skip
    """The DOCX of the badges; the same content gives the same bytes.  See `print_badges`."""
    setter, words = Typesetter(house), words_of(occasion.language)
    sheets, _, _ = badge_sheets(setter, words, people, occasion, form=form, paper=paper, duplex=duplex, marks=marks)
    return _written(sheets, badge_grid(form, paper).paper, occasion, badges.TITLE_KEY, setter, words)


def write_door_signs_docx(signs: Sequence[DoorSign], occasion: Occasion, *, paper: str = "A4", house: House = PLAIN) -> bytes:
    """The DOCX of the signs; the same content gives the same bytes.  See `print_door_signs`."""
    setter, words = Typesetter(house), words_of(occasion.language)
    height, width = paper_size(paper)
    sheets, _, _ = door_sign_sheets(setter, words, signs, occasion, paper=paper)
    return _written(sheets, (width, height), occasion, door_signs.TITLE_KEY, setter, words)


def _written(
    sheets: Sequence[Sheet], size: tuple[float, float], occasion: Occasion, key: str, setter: Typesetter, words: Words
) -> bytes:  # fmt: skip
    """The DOCX of sheets of that width and height in points."""
    writer = _Writer(setter)
    body = "".join(writer.sheet(sheet, number) for number, sheet in enumerate(sheets))
    width, height = size
    lying = ' w:orient="landscape"' if width > height else ""
    section = (
        f'<w:sectPr><w:pgSz w:w="{twentieths(width)}" w:h="{twentieths(height)}"{lying}/>'
        f'<w:pgMar w:top="{_MARGIN}" w:right="{_MARGIN}" w:bottom="{_MARGIN}" w:left="{_MARGIN}" w:header="{_MARGIN}" '
        f'w:footer="{_MARGIN}" w:gutter="0"/></w:sectPr>'
    )
    return write_own_layout(
        body + section, words.language, right=width, more=writer.styles(), title=f"{words(key)}. {occasion.title}",
        creator=set_text(occasion.network, words.language), day=occasion.day, house=setter.house, spaces=_SPACES,
        related=[("image", name) for name in writer.pictures], pictures=writer.pictures,
    )  # fmt: skip


class _Writer:
    """Writes sheets, and remembers the pictures and the kinds of texts that are on them."""

    def __init__(self, setter: Typesetter) -> None:
        self._setter = setter
        self._drawn = 0
        self._kinds: dict[str, Block] = {}
        self._relations: dict[str, str] = {}
        self.pictures: dict[str, bytes] = {}

    def sheet(self, sheet: Sheet, number: int) -> str:
        """A page: an empty paragraph to which all of it is anchored."""
        drawn = [self._rule(rule, 0.0, 0.0) for rule in sheet.rules]
        for one in sheet.faces:
            drawn += self._face(one)
        for top, band, blocks in sheet.rows:
            drawn += [self._rule(rule, 0.0, top) for rule in band.rules if isinstance(rule, Rule)]
            drawn += [self._text(block, (block.across, block.down + top, block.width, block.height)) for block in blocks]
        return paragraph("CardSheet", "".join(drawn), "<w:pageBreakBefore/>" if number else "")

    def styles(self) -> str:
        """The styles of the texts, by their kinds, and of what they are anchored to."""
        made = [parts.nothing_style("CardSheet", "Card Sheet")]
        for kind, block in sorted(self._kinds.items()):
            style = block.fitted.style
            made.append(
                parts.face_style(f"Card{kind.title()}", f"Card {kind.title()}", style.faces, self._setter.house.colour(style.colour))
            )
        return "".join(made)

    def _face(self, one: PlacedFace) -> Iterator[str]:
        face = one.face
        shapes = [*face.grounds(one.bleeds), *(each for each in face.shapes if isinstance(each, Shape))]
        for shape in shapes:
            yield self._shape(shape, one.box_of((shape.across, shape.down, shape.width, shape.height)))
        if face.sign is not None:
            yield self._picture(LOGO_RELATION, one.box_of(face.sign), "")
        for logo in face.logos:
            at = logo.picture
            box = one.box_of((at.across, at.down, at.width, at.height))
            yield self._picture(self._relation(logo.raster), box, logo.alt)
        for rule in face.rules:
            left, top, _, _ = one.box_of((rule.across, rule.down, rule.width, rule.height))
            yield self._rule(rule._replace(across=left, down=top), 0.0, 0.0)
        for block in face.blocks:
            yield self._text(block, one.box_of((block.across, block.down, block.width, block.height)))

    def _relation(self, raster: Raster) -> str:
        """The relation to a picture, which is kept once."""
        if raster is self._setter.house.logo:
            return LOGO_RELATION
        if raster.key not in self._relations:
            self.pictures[f"media/picture{len(self.pictures) + 1}.png"] = png_of(raster)
            self._relations[raster.key] = f"rId{4 + len(self.pictures)}"
        return self._relations[raster.key]

    def _text(self, block: Block, box: Box) -> str:
        """A text in a box in which its lines break as they do in the PDF; a single line has room beyond it."""
        fitted, (left, top, width, height) = block.fitted, box
        style = fitted.style
        widest = max(self._setter.width(style, line) for line in fitted.lines) * _EASE
        room = max(width, widest) if len(fitted.lines) == 1 else widest
        left += {"left": 0.0, "centre": (width - room) / 2, "right": width - room}[block.align]
        side = {"centre": "center"}.get(block.align, block.align)
        spacing = f'<w:spacing w:before="0" w:after="0" w:line="{twentieths(style.leading)}" w:lineRule="exact"/><w:jc w:val="{side}"/>'
        text = paragraph(self._style(block), self._run(block), spacing)
        inner = (
            f'<wps:wsp><wps:cNvSpPr txBox="1"/>{_form((room, height), "rect", "<a:noFill/>" + _NO_LINE)}'
            f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>"
            '<wps:bodyPr rot="0" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp>'
        )
        return self._anchor((left, top, room, height), inner, "Text")

    def _style(self, block: Block) -> str:
        """The style of a text, which is remembered."""
        self._kinds.setdefault(block.kind, block)
        return f"Card{block.kind.title()}"

    def _run(self, block: Block) -> str:
        style = block.fitted.style
        colour = self._setter.house.colour(style.colour)  # LibreOffice takes none from the style of a text in a box
        return plain_run(block.fitted.text, size=style.size, colour=colour, language=block.language)

    def _shape(self, shape: Shape, box: Box) -> str:
        fill = _solid(self._setter.house.colour(shape.fill)) if shape.fill else "<a:noFill/>"
        edge = f'<a:ln w="{round(shape.weight * _EMU)}">{_solid(self._setter.house.colour(shape.edge))}</a:ln>' if shape.edge else _NO_LINE
        return self._anchor(box, _plain(_form(box[2:], "rect", fill + edge)), "Ground")

    def _rule(self, rule: Rule, across: float, down: float) -> str:
        """A line; one that is not dotted is a thin box, which all programs draw alike."""
        left, top, colour = rule.across + across, rule.down + down, _solid(self._setter.house.colour(rule.colour))
        if not rule.dots:
            half = rule.weight / 2
            upright = (left - half, top, rule.weight, rule.height)
            box = upright if rule.height else (left, top - half, rule.width, rule.weight)
            return self._anchor(box, _plain(_form(box[2:], "rect", colour + _NO_LINE)), "Line")
        line = f'<a:ln w="{round(rule.weight * _EMU)}">{colour}<a:prstDash val="sysDot"/></a:ln>'
        return self._anchor((left, top, rule.width, rule.height), _plain(_form((rule.width, rule.height), "line", line)), "Line")

    def _picture(self, relation: str, box: Box, alt: str) -> str:
        inner = parts.picture_graphic(relation, box[2], box[3], self._drawn + 1, alt)
        return self._anchor(box, inner, "Logo", alt, kind="picture")

    def _anchor(self, box: Box, inner: str, name: str, alt: str = "", *, kind: str = "") -> str:
        """A run with what stands at a place of the page, over what was put there before."""
        self._drawn += 1
        number, (left, top, width, height) = self._drawn, box
        uri = f"{_MAIN}/picture" if kind else _SHAPE
        return (
            '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
            f'relativeHeight="{number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="page"><wp:posOffset>{round(left * _EMU)}</wp:posOffset></wp:positionH>'
            f'<wp:positionV relativeFrom="page"><wp:posOffset>{round(top * _EMU)}</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
            f'<wp:docPr id="{number}" name="{name} {number}"{f" descr={quoteattr(without_controls(alt))}" if alt else ""}/>'
            f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{uri}">{inner}</a:graphicData></a:graphic></wp:anchor>'
            "</w:drawing></w:r>"
        )


_NO_LINE = "<a:ln><a:noFill/></a:ln>"


def _solid(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour.removeprefix("#")}"/></a:solidFill>'


def _form(size: tuple[float, float], kind: str, look: str) -> str:
    """How large a form is, what it is, and how it is filled and drawn."""
    return (
        f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{round(size[0] * _EMU)}" cy="{round(size[1] * _EMU)}"/></a:xfrm>'
        f'<a:prstGeom prst="{kind}"><a:avLst/></a:prstGeom>{look}</wps:spPr>'
    )


def _plain(form: str) -> str:
    """A form without a text."""
    return f"<wps:wsp><wps:cNvSpPr/>{form}<wps:bodyPr/></wps:wsp>"
