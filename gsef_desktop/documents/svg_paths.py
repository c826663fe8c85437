"""The data of SVG paths (SVG 1.1, 8.3) as moves, lines and curves, which can be mapped, written down, or broken into lines.

A path is a tuple of segments, each a letter and numbers: ``M`` x y begins a piece, ``L`` x y is a line, ``C`` a curve with two control
points and its end, ``Z`` closes the piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import acos, ceil, copysign, cos, hypot, pi, radians, sin, sqrt, tan
from typing import NamedTuple

Segment = tuple[str, tuple[float, ...]]
Path = tuple[Segment, ...]

_TOKEN = re.compile(r"([MmZzLlHhVvCcSsQqTtAa])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_ARC_FLAG = re.compile(r"[\s,]*([01])")
_NUMBER = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_TRANSFORM = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
_FLOATS = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


class Matrix(NamedTuple):
    """An affine map: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def after(self, first: Matrix) -> Matrix:
        """The map that does `first`, and then this one."""
        return Matrix(
            self.a * first.a + self.c * first.b, self.b * first.a + self.d * first.b,
            self.a * first.c + self.c * first.d, self.b * first.c + self.d * first.d,
            self.a * first.e + self.c * first.f + self.e, self.b * first.e + self.d * first.f + self.f,
        )  # fmt: skip

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point goes."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    @property
    def scale(self) -> float:
        """By how much lengths grow, on average."""
        return sqrt(abs(self.a * self.d - self.b * self.c))

    def path(self, path: Path) -> Path:
        """Where a path goes."""
        return tuple((letter, _mapped(self, numbers)) for letter, numbers in path)


def _mapped(matrix: Matrix, numbers: tuple[float, ...]) -> tuple[float, ...]:
    made: list[float] = []
    for index in range(0, len(numbers), 2):
        made += matrix.point(numbers[index], numbers[index + 1])
    return tuple(made)


def read_numbers(text: str) -> list[float]:
    """The numbers in a text, such as those of a view box."""
    return [float(one) for one in _FLOATS.findall(text)]


def read_transform(text: str) -> Matrix:
    """The map of a `transform` attribute.  Raises ValueError for one that is not whole."""
    made = Matrix()
    for name, inside in _TRANSFORM.findall(text):
        numbers = read_numbers(inside)
        made = made.after(_transform(name, numbers))
    return made


def _transform(name: str, numbers: list[float]) -> Matrix:
    try:
        match name:
            case "matrix":
                return Matrix(*numbers[:6]) if len(numbers) >= 6 else _incomplete()
            case "translate":
                return Matrix(e=numbers[0], f=numbers[1] if len(numbers) > 1 else 0.0)
            case "scale":
                return Matrix(a=numbers[0], d=numbers[1] if len(numbers) > 1 else numbers[0])
            case "rotate":
                angle = radians(numbers[0])
                turned = Matrix(cos(angle), sin(angle), -sin(angle), cos(angle))
                if len(numbers) < 3:
                    return turned
                x, y = numbers[1], numbers[2]
                return Matrix(e=x, f=y).after(turned).after(Matrix(e=-x, f=-y))
            case "skewX":
                return Matrix(c=tan(radians(numbers[0])))
            case _:
                return Matrix(b=tan(radians(numbers[0])))
    except IndexError:
        return _incomplete()


def _incomplete() -> Matrix:
    raise ValueError("a transform lacks numbers")


# --- path data ---------------------------------------------------------------------------------------------------------------------------


def read_path(data: str, most: int) -> Path:
    """The segments of path data; what follows an error is left out, as the standard says.  Raises ValueError for more than `most`."""
    reader = _PathReader()
    for letter, numbers in _commands(data):
        if not reader.segments and letter not in "Mm":
            break
        reader.add(letter, numbers)
        if len(reader.segments) > most:
            raise ValueError("too many segments")
    return tuple(reader.segments)


def _commands(data: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Each command with its numbers; numbers that go on without a letter repeat the command."""
    at, letter = 0, ""
    while True:
        while at < len(data) and data[at] in " \t\r\n\f,":
            at += 1
        if at == len(data):
            return
        if data[at].upper() in _COUNTS:
            letter = data[at]
            at += 1
            if letter in "Zz":
                yield letter, ()
                letter = ""
                continue
        if not letter:
            return
        numbers: list[float] = []
        for index in range(_COUNTS[letter.upper()]):
            flag = letter in "Aa" and index in (3, 4)  # the flags of an arc need no space after them
            found = (_ARC_FLAG if flag else _NUMBER).match(data, at)
            if found is None:
                return
            numbers.append(float(found[1]))
            at = found.end()
        yield letter, tuple(numbers)
        letter = {"M": "L", "m": "l"}.get(letter, letter)


class _PathReader:
    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self._x = self._y = self._start_x = self._start_y = 0.0
        self._control: tuple[float, float] | None = None
        self._kind = ""

    def add(self, letter: str, numbers: tuple[float, ...]) -> None:
        """One command."""
        kind = letter.upper()
        if letter.islower() and kind not in "ZA":
            numbers = tuple(one + ((self._x, self._y)[index % 2] if kind not in "HV" else 0.0) for index, one in enumerate(numbers))
            if kind in "HV":
                numbers = (numbers[0] + (self._x if kind == "H" else self._y),)
        elif kind == "A" and letter == "a":
            numbers = (*numbers[:5], numbers[5] + self._x, numbers[6] + self._y)
        control: tuple[float, float] | None = None
        match kind:
            case "M":
                self._start_x, self._start_y = numbers
                self._put("M", numbers)
            case "L":
                self._put("L", numbers)
            case "H":
                self._put("L", (numbers[0], self._y))
            case "V":
                self._put("L", (self._x, numbers[0]))
            case "C":
                control = (numbers[2], numbers[3])
                self._put("C", numbers)
            case "S":
                first = self._mirrored("CS")
                control = (numbers[0], numbers[1])
                self._put("C", (*first, *numbers))
            case "Q":
                control = (numbers[0], numbers[1])
                self._quadratic(*control, numbers[2], numbers[3])
            case "T":
                control = self._mirrored("QT")
                self._quadratic(*control, *numbers)
            case "A":
                self._arc(*numbers)
            case _:
                self.segments.append(("Z", ()))
                self._x, self._y = self._start_x, self._start_y
        self._control, self._kind = control, kind

    def _put(self, letter: str, numbers: tuple[float, ...]) -> None:
        if letter != "M" and (not self.segments or self.segments[-1][0] == "Z"):
            self.segments.append(("M", (self._x, self._y)))
        self.segments.append((letter, numbers))
        self._x, self._y = numbers[-2], numbers[-1]

    def _mirrored(self, kinds: str) -> tuple[float, float]:
        if self._control is None or self._kind not in kinds:
            return self._x, self._y
        return 2 * self._x - self._control[0], 2 * self._y - self._control[1]

    def _quadratic(self, cx: float, cy: float, x: float, y: float) -> None:
        first = self._x + (cx - self._x) * 2 / 3, self._y + (cy - self._y) * 2 / 3
        self._put("C", (*first, x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y))

    def _arc(self, rx: float, ry: float, turn: float, large: float, sweep: float, x: float, y: float) -> None:
        """An elliptical arc as curves (SVG 1.1, F.6)."""
        rx, ry = abs(rx), abs(ry)
        if not rx or not ry:
            self._put("L", (x, y))
            return
        if (x, y) == (self._x, self._y):
            return
        turned = radians(turn)
        c, s = cos(turned), sin(turned)
        dx, dy = (self._x - x) / 2, (self._y - y) / 2
        px, py = c * dx + s * dy, -s * dx + c * dy
        grow = sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
        rx, ry = rx * grow, ry * grow
        root = max(0.0, (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2) / ((rx * py) ** 2 + (ry * px) ** 2)
        factor = sqrt(root) * (-1 if bool(large) == bool(sweep) else 1)
        mx, my = factor * rx * py / ry, -factor * ry * px / rx
        middle = Matrix(c, s, -s, c, c * mx - s * my + (self._x + x) / 2, s * mx + c * my + (self._y + y) / 2)
        first = _angle(1, 0, (px - mx) / rx, (py - my) / ry)
        span = _angle((px - mx) / rx, (py - my) / ry, (-px - mx) / rx, (-py - my) / ry)
        if not sweep and span > 0:
            span -= 2 * pi
        elif sweep and span < 0:
            span += 2 * pi
        unit = middle.after(Matrix(a=rx, d=ry))
        for segment in _round(first, span):
            self._put("C", _mapped(unit, segment))


def _angle(ux: float, uy: float, vx: float, vy: float) -> float:
    size = hypot(ux, uy) * hypot(vx, vy)
    return copysign(acos(max(-1.0, min(1.0, (ux * vx + uy * vy) / size))), ux * vy - uy * vx) if size else 0.0


def _round(first: float, span: float) -> Iterator[tuple[float, ...]]:
    """A piece of the unit circle as curves of at most a quarter each."""
    count = max(1, ceil(abs(span) / (pi / 2) - 1e-9))
    step = span / count
    k = 4 / 3 * tan(step / 4)
    for number in range(count):
        a, b = first + number * step, first + (number + 1) * step
        yield cos(a) - k * sin(a), sin(a) + k * cos(a), cos(b) + k * sin(b), sin(b) - k * cos(b), cos(b), sin(b)


def ellipse(cx: float, cy: float, rx: float, ry: float) -> Path:
    """An ellipse about a centre."""
    where = Matrix(a=rx, d=ry, e=cx, f=cy)
    return (("M", where.point(1, 0)), *(("C", _mapped(where, segment)) for segment in _round(0.0, 2 * pi)), ("Z", ()))


def rectangle(x: float, y: float, width: float, height: float, rx: float = 0.0, ry: float = 0.0) -> Path:
    """A rectangle, with rounded corners if it has radii."""
    rx, ry = min(rx, width / 2), min(ry, height / 2)
    right, bottom = x + width, y + height
    if not rx or not ry:
        return (("M", (x, y)), ("L", (right, y)), ("L", (right, bottom)), ("L", (x, bottom)), ("Z", ()))
    k = 0.5523
    kx, ky = rx * (1 - k), ry * (1 - k)
    return (
        ("M", (x + rx, y)), ("L", (right - rx, y)), ("C", (right - kx, y, right, y + ky, right, y + ry)),
        ("L", (right, bottom - ry)), ("C", (right, bottom - ky, right - kx, bottom, right - rx, bottom)),
        ("L", (x + rx, bottom)), ("C", (x + kx, bottom, x, bottom - ky, x, bottom - ry)),
        ("L", (x, y + ry)), ("C", (x, y + ky, x + kx, y, x + rx, y)), ("Z", ()),
    )  # fmt: skip


# --- using paths -------------------------------------------------------------------------------------------------------------------------


def operators(path: Path) -> str:
    """The path in the operators of a PDF."""
    letters = {"M": "m", "L": "l", "C": "c", "Z": "h"}
    return " ".join(" ".join([*(f"{number:.3f}" for number in numbers), letters[letter]]) for letter, numbers in path)


def flattened(path: Path, pieces: int = 16) -> list[tuple[list[tuple[float, float]], bool]]:
    """The path as lines through points, each with whether it is closed."""
    made: list[tuple[list[tuple[float, float]], bool]] = []
    points: list[tuple[float, float]] = []
    for letter, numbers in path:
        if letter == "M":
            if len(points) > 1:
                made.append((points, False))
            points = [(numbers[0], numbers[1])]
        elif letter == "L":
            points.append((numbers[0], numbers[1]))
        elif letter == "C":
            points += _curve(points[-1], numbers, pieces)
        elif points:
            made.append((points, True))
            points = [points[0]]
    if len(points) > 1:
        made.append((points, False))
    return made


def _curve(start: tuple[float, float], numbers: Sequence[float], pieces: int) -> Iterator[tuple[float, float]]:
    (x0, y0), (x1, y1, x2, y2, x3, y3) = start, numbers
    for number in range(1, pieces + 1):
        t = number / pieces
        u = 1 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        yield a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3
