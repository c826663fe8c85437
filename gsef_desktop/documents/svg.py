"""Logos in SVG, read as vectors: paths and simple shapes in plain colours, which are all that a logo needs on paper.

What cannot be drawn so (texts, gradients, pictures, filters, masks) is refused with its name, never left out.
Nothing outside the file is ever fetched, and entities are not expanded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple

from gsef_desktop.documents.svg_paths import (
    Matrix,
    Path,
    ellipse,
    operators,
    read_numbers,
    read_path,
    read_transform,
    rectangle,
)

_MOST_BYTES = 4_000_000
_MOST_SEGMENTS = 60_000
_DEEPEST = 24
_FARTHEST = 1e7
_SVG = "{http://www.w3.org/2000/svg}"
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_AT_RULES = re.compile(r"@[^{};]*(?:\{(?:[^{}]|\{[^{}]*\})*\}|;)")
_RULES = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENTS = re.compile(r"/\*.*?\*/", re.DOTALL)
_SIMPLE = re.compile(r"^(?:[a-zA-Z][\w-]*)?(?:[.#][\w-]+)?$")
_UNITS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_LENGTH = re.compile(r"^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*([a-z%]*)\s*$")
_LOCAL = re.compile(r"""url\(\s*['"]?#([^)'"\s]+)['"]?\s*\)""")
_SILENT = {"title", "desc", "metadata", "defs", "style", "symbol", "clipPath", "namedview", "script", "linearGradient", "radialGradient"}
"""Elements that draw nothing where they stand."""
_INHERITED = (
    "fill", "fill-opacity", "fill-rule", "clip-rule", "stroke", "stroke-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin",
    "stroke-dasharray", "stroke-miterlimit", "color", "visibility",
)  # fmt: skip


class Fault(StrEnum):
    """Why an SVG file cannot be printed as vectors."""

    BROKEN = "broken"
    EMPTY = "empty"
    TOO_LARGE = "too large"
    TEXT = "text"
    GRADIENT = "gradient"
    PICTURE = "picture"
    EFFECT = "effect"
    """a filter, a mask or a pattern"""
    OTHER = "other"


class CannotDraw(ValueError):
    """The file cannot be drawn; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class Inked(NamedTuple):
    """A path with its colours; places are in units of the drawing, from its upper left corner down.  An empty colour paints nothing."""

    path: Path
    fill: str = ""
    fill_opacity: float = 1.0
    even_odd: bool = False
    edge: str = ""
    edge_opacity: float = 1.0
    weight: float = 1.0
    cap: int = 0
    join: int = 0
    dashes: tuple[float, ...] = ()
    clips: tuple[Path, ...] = ()


class VectorDrawing(NamedTuple):
    """A drawing: its width and height, and what is painted, the lowest first."""

    width: float
    height: float
    inked: tuple[Inked, ...]

    def code(self) -> str:
        """The operators of a PDF that draw it from its lower left corner; ``/O50 gs`` sets an opacity in percent."""
        flip = Matrix(d=-1.0, f=self.height)
        return "\n".join(_painted(one, flip) for one in self.inked)


@dataclass(frozen=True, slots=True)
class _Now:
    """What holds for an element: where it lies, the looks that it inherits, and what it is cut by."""

    matrix: Matrix
    looks: Mapping[str, str]
    opacity: float = 1.0
    clips: tuple[Path, ...] = ()
    depth: int = 0


def read_svg(data: bytes) -> VectorDrawing:
    """The drawing of an SVG file.  Raises CannotDraw."""
    if len(data) > _MOST_BYTES:
        raise CannotDraw(Fault.TOO_LARGE)
    root = _parsed(data)
    if _name(root) != "svg":
        raise CannotDraw(Fault.BROKEN)
    try:
        return _Reader(root).drawing()
    except (ValueError, OverflowError, ZeroDivisionError) as error:
        raise error if isinstance(error, CannotDraw) else CannotDraw(Fault.BROKEN) from error


def is_svg(data: bytes) -> bool:
    """Whether bytes look like an SVG file."""
    return b"<svg" in data[:4096]


def _parsed(data: bytes) -> Any:
    from xml.etree.ElementTree import ParseError, TreeBuilder, XMLParser

    if b"<!ENTITY" in data or b"\0" in data:  # entities can be a bomb, and UTF-16 could hide them
        raise CannotDraw(Fault.OTHER)
    parser = XMLParser(target=TreeBuilder())
    try:
        parser.feed(data)
        return parser.close()
    except (ParseError, ValueError, LookupError) as error:
        raise CannotDraw(Fault.BROKEN) from error


def _name(element: Any) -> str:
    tag = element.tag
    return str(tag).removeprefix(_SVG).rpartition("}")[2] if isinstance(tag, str) else ""


def length(text: str | None, usual: float = 0.0, whole: float = 0.0) -> float:
    """A length in CSS pixels; percents are of `whole`.  Raises ValueError for what is none."""
    if text is None or not text.strip():
        return usual
    found = _LENGTH.match(text)
    if found is None:
        raise ValueError(f"no length: {text}")
    number, unit = float(found[1]), found[2]
    return number / 100 * whole if unit == "%" else number * _UNITS.get(unit, 1.0)


class _Reader:
    def __init__(self, root: Any) -> None:
        self._root, self._rules = root, list[tuple[str, dict[str, str]]]()
        self._by_id = {str(one.get("id")): one for one in root.iter() if one.get("id")}
        self._left = _MOST_SEGMENTS
        for one in root.iter():
            if _name(one) == "style":
                self._read_rules("".join(one.itertext()))

    def drawing(self) -> VectorDrawing:
        """The whole."""
        root = self._root
        box = read_numbers(root.get("viewBox", ""))
        if len(box) != 4:
            box = [0.0, 0.0, length(root.get("width"), 300.0, 300.0), length(root.get("height"), 150.0, 150.0)]
        left, top, width, height = box
        if not (0 < width < 1e6 and 0 < height < 1e6):
            raise CannotDraw(Fault.EMPTY)
        start = _Now(Matrix(e=-left, f=-top), {}, clips=(rectangle(0.0, 0.0, width, height),))
        inked = tuple(self._children(root, self._entered(root, start)))
        if not all(_is_finite(one) for one in inked):
            raise CannotDraw(Fault.BROKEN)
        if not inked:
            raise CannotDraw(Fault.EMPTY)
        return VectorDrawing(width, height, inked)

    # --- looks -----------------------------------------------------------------------------------------------------------------------

    def _read_rules(self, text: str) -> None:
        for selectors, body in _RULES.findall(_AT_RULES.sub("", _COMMENTS.sub("", text))):
            for selector in selectors.split(","):
                if not _SIMPLE.match(selector.strip()):
                    raise CannotDraw(Fault.OTHER)
                self._rules.append((selector.strip(), _declared(body)))

    def _looks(self, element: Any) -> dict[str, str]:
        """What an element says of its own look: attributes, then rules, then its `style`."""
        found = {key: str(value) for key, value in element.attrib.items() if "}" not in key}
        name, own, classes = _name(element), element.get("id", ""), element.get("class", "").split()
        for wanted in ("", ".", "#"):  # the more special ones come last
            for selector, declared in self._rules:
                tag, mark, rest = selector.partition("." if "." in selector else "#")
                if mark == wanted and tag in ("", name) and (not mark or rest in (classes if mark == "." else [own])):
                    found |= declared
        return found | _declared(element.get("style", ""))

    def _entered(self, element: Any, now: _Now) -> _Now:
        """What holds inside an element."""
        looks = self._looks(element)
        for effect in ("filter", "mask"):
            if looks.get(effect, "none").strip() not in ("none", ""):
                raise CannotDraw(Fault.EFFECT)
        matrix = now.matrix.after(read_transform(looks["transform"])) if "transform" in looks else now.matrix
        opacity = now.opacity * _share(looks.get("opacity"))
        inherited = {**now.looks, **{key: looks[key] for key in _INHERITED if key in looks and looks[key].strip() != "inherit"}}
        inner = replace(now, matrix=matrix, looks=inherited, opacity=opacity, depth=now.depth + 1)
        cut = _LOCAL.match(looks.get("clip-path", "").strip())
        return replace(inner, clips=(*now.clips, self._clip(cut[1], inner))) if cut else inner

    def _clip(self, id: str, now: _Now) -> Path:
        element = self._by_id.get(id)
        if element is None or element.get("clipPathUnits") == "objectBoundingBox":
            raise CannotDraw(Fault.OTHER)
        own = now.matrix.after(read_transform(element.get("transform", "")))
        made: list[Any] = []
        for child in element:
            path = self._path(child, self._looks(child))
            if path is not None:
                made += own.after(read_transform(child.get("transform", ""))).path(path)
        return tuple(made)

    # --- elements --------------------------------------------------------------------------------------------------------------------

    def _children(self, element: Any, now: _Now) -> Iterator[Inked]:
        if now.depth > _DEEPEST:
            raise CannotDraw(Fault.OTHER)
        for child in element:
            yield from self._element(child, now)

    def _element(self, element: Any, now: _Now) -> Iterator[Inked]:
        name = _name(element)
        if not name or name in _SILENT or ("display" in element.attrib and element.get("display") == "none"):
            return
        if self._looks(element).get("display", "").strip() == "none":
            return
        if name in ("g", "a", "svg", "switch"):
            yield from self._children(element, self._entered(element, now))
        elif name == "use":
            yield from self._used(element, now)
        elif name in ("text", "tspan", "textPath"):
            raise CannotDraw(Fault.TEXT)
        elif name in ("image", "foreignObject"):
            raise CannotDraw(Fault.PICTURE)
        elif name in ("pattern", "filter", "mask", "marker"):
            return  # refused where it is used
        else:
            looks = self._looks(element)
            path = self._path(element, looks)
            if path:
                yield from self._inked(path, self._entered(element, now), looks)

    def _used(self, element: Any, now: _Now) -> Iterator[Inked]:
        target = next((element.get(key) for key in _HREFS if element.get(key)), "")
        found = self._by_id.get(target[1:]) if target.startswith("#") else None
        if found is None:
            raise CannotDraw(Fault.OTHER)
        inner = self._entered(element, now)
        inner = replace(inner, matrix=inner.matrix.after(Matrix(e=length(element.get("x")), f=length(element.get("y")))))
        if _name(found) == "symbol":
            yield from self._children(found, self._entered(found, inner))
        else:
            yield from self._children([found], inner)

    def _path(self, element: Any, looks: Mapping[str, str]) -> Path | None:
        """The path of a shape; None for what is none."""

        def number(key: str, usual: float = 0.0) -> float:
            return length(looks.get(key), usual)

        match _name(element):
            case "path":
                made = read_path(looks.get("d", ""), self._left)
            case "rect":
                rx, ry = looks.get("rx"), looks.get("ry")
                across, down = number("rx", number("ry")), number("ry", number("rx"))
                across, down = (0.0 if one == "auto" else size for one, size in ((rx, across), (ry, down)))
                made = rectangle(number("x"), number("y"), number("width"), number("height"), across, down)
                made = made if number("width") > 0 and number("height") > 0 else ()
            case "circle":
                made = ellipse(number("cx"), number("cy"), number("r"), number("r")) if number("r") > 0 else ()
            case "ellipse":
                made = ellipse(number("cx"), number("cy"), number("rx"), number("ry")) if number("rx") > 0 < number("ry") else ()
            case "line":
                made = (("M", (number("x1"), number("y1"))), ("L", (number("x2"), number("y2"))))
            case "polyline" | "polygon" as name:
                points = read_numbers(looks.get("points", ""))
                pairs = list(zip(points[::2], points[1::2], strict=False))
                made = tuple(("L" if index else "M", pair) for index, pair in enumerate(pairs))
                made = (*made, ("Z", ())) if name == "polygon" and made else made
            case _:
                return None
        self._left -= len(made)
        if self._left < 0:
            raise CannotDraw(Fault.TOO_LARGE)
        return made

    def _inked(self, path: Path, now: _Now, own: Mapping[str, str]) -> Iterator[Inked]:
        looks = now.looks
        if looks.get("visibility") in ("hidden", "collapse"):
            return
        if any(own.get(key, "none").strip() not in ("none", "") for key in ("marker-start", "marker-mid", "marker-end", "marker")):
            raise CannotDraw(Fault.EFFECT)
        weight = length(looks.get("stroke-width"), 1.0) * now.matrix.scale
        fill, edge = self._colour(looks.get("fill", "#000"), looks), self._colour(looks.get("stroke", "none"), looks)
        edge = edge if weight > 0 else ""
        dashes = tuple(one * now.matrix.scale for one in read_numbers(looks.get("stroke-dasharray", "")))
        if not fill and not edge:
            return
        yield Inked(
            path=now.matrix.path(path), fill=fill, fill_opacity=now.opacity * _share(looks.get("fill-opacity")),
            even_odd=looks.get("fill-rule", "").strip() == "evenodd", edge=edge,
            edge_opacity=now.opacity * _share(looks.get("stroke-opacity")), weight=weight,
            cap={"round": 1, "square": 2}.get(looks.get("stroke-linecap", "").strip(), 0),
            join={"round": 1, "bevel": 2}.get(looks.get("stroke-linejoin", "").strip(), 0),
            dashes=dashes if any(dashes) else (), clips=now.clips,
        )  # fmt: skip

    def _colour(self, text: str, looks: Mapping[str, str]) -> str:
        """A colour as #rrggbb; empty for none."""
        from PIL import ImageColor

        text = text.strip()
        if text.lower() == "currentcolor":
            text = looks.get("color", "#000").strip()
        if text.lower() in ("none", "transparent", ""):
            return ""
        if text.startswith("url("):
            raise CannotDraw(Fault.GRADIENT)
        try:
            red, green, blue, *alpha = ImageColor.getrgb(text)
        except ValueError as error:
            raise CannotDraw(Fault.OTHER) from error
        return f"#{red:02X}{green:02X}{blue:02X}" if not alpha or alpha[0] else ""


def _is_finite(one: Inked) -> bool:
    """Whether all places and lengths are such as a PDF can hold (ISO 32000-1, annex C)."""
    numbers = [number for path in (one.path, *one.clips) for _, numbers in path for number in numbers]
    return all(abs(number) < _FARTHEST for number in (*numbers, one.weight, *one.dashes))


def _declared(body: str) -> dict[str, str]:
    """The declarations of a rule or a `style` attribute."""
    pairs = (part.partition(":") for part in body.split(";") if ":" in part)
    return {key.strip(): value.replace("!important", "").strip() for key, _, value in pairs}


def _share(text: str | None) -> float:
    """An opacity, from 0 to 1."""
    return max(0.0, min(1.0, length(text, 1.0, 1.0)))


def _painted(one: Inked, flip: Matrix) -> str:
    code = ["q", *(f"{operators(flip.path(clip))} W n" if clip else "0 0 0 0 re W n" for clip in one.clips)]
    path = operators(flip.path(one.path))
    if one.fill:
        code.append(f"q /O{round(one.fill_opacity * 100)} gs {_ink(one.fill)} rg {path} {'f*' if one.even_odd else 'f'} Q")
    if one.edge:
        dashes = f"[{' '.join(f'{part:.3f}' for part in one.dashes)}] 0 d" if one.dashes else ""
        code.append(
            f"q /O{round(one.edge_opacity * 100)} gs {one.weight:.3f} w {one.cap} J {one.join} j {dashes} {_ink(one.edge)} RG {path} S Q"
        )
    return "\n".join([*code, "Q"])


def _ink(colour: str) -> str:
    return " ".join(f"{int(colour[index : index + 2], 16) / 255:.4g}" for index in (1, 3, 5))
