"""Painting laid pages into a PDF.

Text goes into the page in reading order as one text object, the operators written in bulk: the canvas's own methods cost several times
as much.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from math import ceil, floor
from typing import TYPE_CHECKING, Any

from gsef_desktop.documents.bands import Area, Band, Dot, Drawn, Page, Picture, Placed, Role, Rule, Shape, Stroke
from gsef_desktop.documents.fonts import BASE_FONT, Encoder, load_face
from gsef_desktop.documents.job import LAID, PrintJob
from gsef_desktop.documents.links import Links
from gsef_desktop.documents.pdf_file import PROGRAM, Imprint, PdfFile
from gsef_desktop.documents.styles import Style
from gsef_desktop.documents.tagging import DECORATION, END, Structure, hexadecimal
from gsef_desktop.documents.typesetting import Typesetter, ends_with_word

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_CIRCLE = 0.5523
"""Distance of the control points of a quarter circle, in parts of its radius."""


def paint(
    pages: Sequence[Page],
    foot: Callable[[int, int], Band],
    size: tuple[float, float],
    setter: Typesetter,
    imprint: Imprint,
    job: PrintJob,
) -> bytes:
    """Draw the pages, each with what `foot` makes of its number and of how many they are, and return the PDF.

    The same input gives the same bytes.  `job` hears of every page, and of every character that no font has.
    """
    canvas = _open_canvas(size, imprint)
    file = PdfFile(canvas)
    structure = Structure(file.number, file.put, size)
    links = Links(file.number, file.put)
    painter = _Painter(canvas, size[1], setter, structure, links, file, job)
    for number, page in enumerate(pages, start=1):
        page_object = file.number()
        structure.begin_page(page_object)
        painter.turn_to(page.size or size)
        job.report(LAID + (1 - LAID) * (number - 1) / len(pages))
        painter.paint_page(page, number, page_object, foot(number, len(pages)))
        file.close_page(page_object, structure.end_page(), painter.annotations, painter.pictures)
    links.finish()
    data = file.write(structure.finish(), imprint)
    job.report(1.0)
    return data


def _open_canvas(size: tuple[float, float], imprint: Imprint) -> Canvas:
    from reportlab import rl_config

    load_face(BASE_FONT)
    rl_config.canvas_basefontname = BASE_FONT  # or else every file names a Helvetica that it does not hold
    rl_config.useA85 = 0
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(
        io.BytesIO(), pagesize=size, pageCompression=1, invariant=1, lang=imprint.language, initialFontName=BASE_FONT, pdfVersion=(1, 7)
    )
    document: Any = canvas._doc
    stamp = document._timeStamp
    stamp.YMDhms = (imprint.day.year, imprint.day.month, imprint.day.day, 0, 0, 0)
    stamp.dhh = stamp.dmm = 0
    canvas.setTitle(imprint.title)
    canvas.setAuthor(imprint.author)
    canvas.setSubject(imprint.subject)
    canvas.setCreator(PROGRAM)
    canvas.setProducer(PROGRAM)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


class _Painter:
    """Draws pages on a canvas; keeps the codes of the texts it has drawn."""

    def __init__(
        self, canvas: Canvas, height: float, setter: Typesetter, structure: Structure, links: Links, file: PdfFile, job: PrintJob
    ) -> None:
        self._canvas: Any = canvas
        self._structure, self._links, self._file, self._job = structure, links, file, job
        self._page = 0
        self.annotations: list[int] = []
        """the links of the page that was painted last, by the numbers of their objects"""
        self.pictures: dict[str, int] = {}
        """the pictures of that page: the numbers of their objects by the names that its content calls them"""
        self._kept: dict[str, int] = {}
        self._height = height
        self._setter = setter
        self._encoder = Encoder(canvas)
        self._shown: dict[Style, dict[str, str]] = {}
        self._colours: dict[str, str] = {}
        self._entries = 0

    def turn_to(self, size: tuple[float, float]) -> None:
        """The next page is so wide and high."""
        if size[1] != self._height or size != self._canvas._pagesize:
            self._height = size[1]
            self._canvas.setPageSize(size)

    def paint_page(self, page: Page, number: int, page_object: int, foot: Band) -> None:
        """Draw a page, shapes, dots and rules first, and bookmark what is to be found on it."""
        self._page, self.annotations, self.pictures = number, [], {}
        code: list[str] = self._canvas._code
        placed = [*page.placed, Placed(0.0, foot, True, Role.AGAIN)]
        seen = [one for one in placed if one.role is not Role.UNSEEN]
        if any(one.band.shapes for one in seen):
            self._draw_graphics(code, [one for one in seen if one.band.shapes])
        plain = [one for one in seen if not one.band.shapes]
        if any(one.band.rules or one.band.top_rules or one.band.dots for one in plain):
            code.append(DECORATION)
            self._draw_dots(code, [(one.top, dot) for one in plain for dot in one.band.dots])
            self._draw_rules(code, plain)
            code.append(END)
        self._draw_text(code, placed)
        for one in page.placed:
            if one.band.entry is not None:
                self._add_entry(one.band.entry, self._height - one.top)
            if one.band.anchor and one.role is Role.OWN:
                self._links.anchor(one.band.anchor, page_object, min(self._height - one.top + 6, self._height))

    def _draw_graphics(self, code: list[str], placed: Sequence[Placed]) -> None:
        """Bands with shapes, each by itself: what is drawn may be part of a figure."""
        for one in placed:
            code.append(self._structure.graphics(one))
            self._draw_shapes(code, [(one.top, shape) for shape in one.band.shapes])
            code += [END, DECORATION]
            self._draw_dots(code, [(one.top, dot) for dot in one.band.dots])
            self._draw_rules(code, [one])
            code.append(END)

    def _add_entry(self, entry: tuple[str, int], top: float) -> None:
        self._entries += 1
        key = f"p{self._entries}"
        self._canvas.bookmarkHorizontalAbsolute(key, min(top + 6, self._height))
        self._canvas.addOutlineEntry(entry[0], key, level=entry[1], closed=False)

    def _draw_text(self, code: list[str], placed: Sequence[Placed]) -> None:
        height, shown, pieces = self._height, self._shown, self._structure.pieces
        out = ["BT"]
        last: Style | None = None
        known: dict[str, str] = {}
        way = ""
        for one in placed:
            base = height - one.top
            if one.role is Role.UNSEEN:
                out.append("3 Tr")
            for begin, marks, more in pieces(one):
                out.append(begin)
                follow = len(marks) + more
                for across, down, style, text in marks:
                    follow -= 1
                    if style is not last:
                        if last is None or last.colour != style.colour:
                            out.append(self._colour(style.colour) + " rg")
                        if style.spacing != (last.spacing if last else 0.0):
                            out.append(f"{style.spacing:.3f} Tc")
                        last = style
                        way = "-1 0 0 -1" if style.turned else "1 0 0 1"
                        known = shown.setdefault(style, {})
                    operators = known.get(text)
                    if operators is None:
                        operators = known[text] = self._operators(style, text)
                    if follow and ends_with_word(text):  # or else whoever does not see the line end hears two words as one
                        operators = f"{operators} {known.get(' ') or known.setdefault(' ', self._operators(style, ' '))}"
                    out.append(f"{way} {across:.2f} {base - down:.2f} Tm {operators}")
                out.append(END)
            if one.role is Role.UNSEEN:
                out.append("0 Tr")
            elif one.role is Role.OWN and one.band.parts:
                self._add_links(one.band, base)
        if last is not None and last.spacing:
            out.append("0 Tc")
        out.append("ET")
        code.append("\n".join(out))

    def _add_links(self, band: Band, base: float) -> None:
        """Lay a link over each line of the parts that lead somewhere."""
        start = 0
        for index, part in enumerate(band.parts):
            if part.target:
                for across, down, style, text in band.marks[start : start + part.lines]:
                    box = (
                        across,
                        base - down - 0.25 * style.size,
                        across + self._setter.width(style, text),
                        base - down + 0.8 * style.size,
                    )
                    key = self._structure.begin_link(index)
                    annotation = self._links.add(box, part.target, part.alt or text, key)
                    self._structure.end_link(index, annotation)
                    self.annotations.append(annotation)
            start += part.lines

    def _operators(self, style: Style, text: str) -> str:
        """A font for each run: a few bytes more than noticing that it is the same, which compression takes back."""
        typeface = self._setter.typeface(style)
        pairs = self._encoder.encode(typeface, text)
        shown = " ".join([f"{font} {style.size:g} Tf {string} Tj" for font, string in pairs])
        missing = typeface.missing(text)
        if missing:
            self._job.miss(missing, text, self._page)
        if missing:  # the eye gets a box; whoever copies the text or has it read out gets what was written
            return f"/Span<</ActualText{hexadecimal(text)}>>BDC {shown} {END}"
        return shown

    def _draw_rules(self, code: list[str], placed: Sequence[Placed]) -> None:
        """Draw the rules of one kind as one path."""
        kinds: dict[tuple[float, str, float], list[str]] = {}
        height = self._height
        for top, band, with_top, _ in placed:
            rules: Sequence[Rule] = (*band.rules, *band.top_rules) if with_top and band.top_rules else band.rules
            for across, down, width, weight, colour, dots, tall in rules:
                up = height - top - down
                path = f"{across:.2f} {up:.2f} m {across + width:.2f} {up - tall:.2f} l"
                kind = (weight, self._colour(colour), dots)
                if kind in kinds:
                    kinds[kind].append(path)
                else:
                    kinds[kind] = [path]
        for (weight, colour, dots), paths in kinds.items():
            dash = f"[{dots / 2:.2f}] 0 d" if dots else "[] 0 d"
            code.append(f"q {weight:.2f} w {colour} RG {dash}")
            code.extend(paths)
            code.append("S Q")

    def _draw_shapes(self, code: list[str], shapes: Sequence[tuple[float, Drawn]]) -> None:
        for top, shape in shapes:
            if isinstance(shape, Area):
                self._draw_area(code, shape, self._height - top)
            elif isinstance(shape, Picture):
                self._draw_picture(code, shape, self._height - top - shape.down)
            elif isinstance(shape, Stroke):
                points = [f"{x:.2f} {self._height - top - down:.2f}" for x, down in shape.points]
                path = " ".join([points[0], "m", *(f"{point} l" for point in points[1:])])
                code.append(f"q {shape.weight:.2f} w 1 J 1 j {self._colour(shape.colour)} RG {path} S Q")
            else:
                self._draw_shape(code, shape, self._height - top - shape.down)

    def _draw_area(self, code: list[str], area: Area, top: float) -> None:
        paths = []
        for points in area.paths:
            placed = [f"{x:.2f} {top - down:.2f}" for x, down in points]
            paths.append(" l ".join([f"{placed[0]} m {placed[1]}", *placed[2:]]) + (" l h" if area.closed else " l"))
        path = "\n".join(paths)
        if area.clip is not None:
            left, down, width, height = area.clip
            code.append(f"q {left:.2f} {top - down - height:.2f} {width:.2f} {height:.2f} re W n")
        if area.fill:
            code.append(f"q {self._colour(area.fill)} rg {path} f* Q")
        if area.edge:
            dash = "[{:.2f} {:.2f}] 0 d ".format(*area.dashes) if area.dashes else ""
            code.append(f"q {area.weight:.2f} w 1 j {dash}{self._colour(area.edge)} RG {path} S Q")
        if area.clip is not None:
            code.append("Q")

    def _draw_picture(self, code: list[str], picture: Picture, top: float) -> None:
        across, up, width, height = picture.across, top - picture.height, picture.width, picture.height
        if picture.turned:
            across, up, width, height = across + width, top, -width, -height
        code.append(f"q {width:.2f} 0 0 {height:.2f} {across:.2f} {up:.2f} cm /{self._picture(picture)} Do Q")

    def _picture(self, picture: Picture) -> str:
        """The name by which this page calls a picture, which is put into the file at its first use."""
        number = self._kept.get(picture.key)
        if number is None:
            if picture.code:
                number = self._file.put_drawing(picture.columns, picture.rows, picture.code)
            else:
                number = self._file.put_picture(int(picture.columns), int(picture.rows), picture.pixels)
            self._kept[picture.key] = number
        name = f"Im{number}"
        self.pictures[name] = number
        return name

    def _draw_shape(self, code: list[str], shape: Shape, top: float) -> None:
        whole = outline(shape, top)
        if shape.fill:
            code.append(f"q {self._colour(shape.fill)} rg {whole} h f Q")
        if shape.hatch:
            width, pitch = shape.stripes
            code.append(f"q {whole} h W n {width:.2f} w {self._colour(shape.hatch)} RG")
            code.extend(_stripes(shape, top, pitch))
            code.append("S Q")
        if shape.edge:
            dash = "[{:.2f} {:.2f}] 0 d ".format(*shape.dashes) if shape.dashes else ""
            path = edges(shape, top) if shape.open else f"{whole} h"
            code.append(f"q {shape.weight:.2f} w {dash}{self._colour(shape.edge)} RG {path} S Q")

    def _draw_dots(self, code: list[str], dots: Sequence[tuple[float, Dot]]) -> None:
        for top, dot in dots:
            x, y, r = dot.across, self._height - top - dot.down, dot.radius
            k = r * _CIRCLE
            code.append(
                f"q {self._colour(dot.colour)} rg {x + r:.3f} {y:.3f} m "
                f"{x + r:.3f} {y + k:.3f} {x + k:.3f} {y + r:.3f} {x:.3f} {y + r:.3f} c "
                f"{x - k:.3f} {y + r:.3f} {x - r:.3f} {y + k:.3f} {x - r:.3f} {y:.3f} c "
                f"{x - r:.3f} {y - k:.3f} {x - k:.3f} {y - r:.3f} {x:.3f} {y - r:.3f} c "
                f"{x + k:.3f} {y - r:.3f} {x + r:.3f} {y - k:.3f} {x + r:.3f} {y:.3f} c f Q"
            )

    def _colour(self, colour: str) -> str:
        found = self._colours.get(colour)
        if found is None:
            shown = self._setter.house.colour(colour)
            parts = (int(shown[index : index + 2], 16) / 255 for index in (1, 3, 5))
            found = self._colours[colour] = " ".join(f"{part:.4g}" for part in parts)
        return found


def outline(shape: Shape, top: float) -> str:
    """The path of a shape, whose upper edge is `top` over the foot of the page, from the end of its left edge clockwise; not closed."""
    return " ".join([_half(shape, top, 1), _half(shape, top, -1).replace(" m", " l", 1)])


def edges(shape: Shape, top: float) -> str:
    """The parts of the path at which there is an edge: all but the ends that are open."""
    left, right = shape.across, shape.across + shape.width
    bottom = top - shape.height
    if shape.open == "lr":
        return f"{left:.2f} {top:.2f} m {right:.2f} {top:.2f} l {left:.2f} {bottom:.2f} m {right:.2f} {bottom:.2f} l"
    if shape.open == "l":
        return f"{_half(shape, top, 1)} {left:.2f} {bottom:.2f} l"
    return f"{_half(shape, top, -1)} {right:.2f} {top:.2f} l"


def _half(shape: Shape, top: float, way: int) -> str:
    """Half of the path, with two corners: the upper edge and the right end (`way` 1), or the lower edge and the left end (-1)."""
    radius = min(shape.radius, shape.width / 2, shape.height / 2)
    turn = radius * (1 - _CIRCLE)
    left, right, bottom = shape.across, shape.across + shape.width, top - shape.height
    if way < 0:
        left, right, top, bottom = right, left, bottom, top
    near = 0.0 if ("l" if way > 0 else "r") in shape.open else radius * way
    if ("r" if way > 0 else "l") in shape.open:
        return f"{left + near:.2f} {top:.2f} m {right:.2f} {top:.2f} l {right:.2f} {bottom:.2f} l"
    r, t = radius * way, turn * way
    return (
        f"{left + near:.2f} {top:.2f} m {right - r:.2f} {top:.2f} l "
        f"{right - t:.2f} {top:.2f} {right:.2f} {top - t:.2f} {right:.2f} {top - r:.2f} c "
        f"{right:.2f} {bottom + r:.2f} l "
        f"{right:.2f} {bottom + t:.2f} {right - t:.2f} {bottom:.2f} {right - r:.2f} {bottom:.2f} c"
    )


def _stripes(shape: Shape, top: float, pitch: float) -> list[str]:
    """Lines at 45° over the whole of a shape, on the lines x - y = n * step of the page."""
    step = pitch * 2**0.5
    left, right, bottom = shape.across, shape.across + shape.width, top - shape.height
    first, last = floor((left - top) / step), ceil((right - bottom) / step)
    return [
        f"{number * step + bottom - 1:.2f} {bottom - 1:.2f} m {number * step + top + 1:.2f} {top + 1:.2f} l"
        for number in range(first, last + 1)
    ]
