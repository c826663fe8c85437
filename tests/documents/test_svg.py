"""Logos in SVG: what is drawn, what is refused by name, and that both ways of drawing agree."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gsef_desktop.documents.pictures import png_of, read_picture
from gsef_desktop.documents.svg import CannotDraw, Fault, is_svg, read_svg
from gsef_desktop.documents.svg_paths import Matrix, flattened, read_path, read_transform
from gsef_desktop.documents.vector_raster import drawing_png
from tests.documents.house_samples import LOGO


def svg(inside: str, head: str = 'viewBox="0 0 100 100"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {head}>{inside}</svg>'.encode()


def pixel(data: bytes, x: int, y: int, longest: int = 100) -> tuple[int, ...]:
    """The colour at a place of a drawing that is so many pixels long."""
    with Image.open(io.BytesIO(drawing_png(read_svg(data), longest))) as image:
        found = image.getpixel((x, y))
    assert isinstance(found, tuple)
    return tuple(int(part) for part in found)


RED = (255, 0, 0, 255)


@pytest.mark.parametrize(
    ("inside", "inner", "outer"),
    [
        ('<rect x="20" y="20" width="60" height="60" fill="red"/>', (50, 50), (10, 10)),
        ('<rect x="20" y="20" width="60" height="60" rx="30" style="fill:#f00"/>', (50, 50), (22, 22)),
        ('<circle cx="50" cy="50" r="30" fill="rgb(255,0,0)"/>', (30, 50), (10, 50)),
        ('<ellipse cx="50" cy="50" rx="40" ry="10" fill="#FF0000"/>', (20, 50), (50, 20)),
        ('<polygon points="0,0 100,0 0,100" fill="red"/>', (20, 20), (80, 80)),
        ('<path d="M20 20h60v60h-60z" fill="red"/>', (50, 50), (10, 50)),
        ('<path d="m50 20a30 30 0 1 1-.1 0z" fill="red"/>', (50, 60), (10, 10)),
        ('<path d="M20,80C20,0 80,0 80,80Z" fill="red"/>', (50, 60), (50, 10)),
        ('<path d="M0 100 Q50 -100 100 100 T 120 100" fill="red"/>', (50, 50), (5, 5)),
        ('<path d="M0 0h100v100H0zM30 30h40v40H30z" fill="red" fill-rule="evenodd"/>', (10, 10), (50, 50)),
        ('<path d="M0 0h100v100H0zM30 30v40h40V30z" fill="red"/>', (10, 10), (50, 50)),
        ('<line x1="0" y1="50" x2="100" y2="50" stroke="red" stroke-width="20"/>', (50, 50), (50, 20)),
        ('<g transform="translate(50 0) scale(.5)" fill="red"><rect width="100" height="100"/></g>', (75, 25), (25, 25)),
        ('<g transform="rotate(90 50 50)"><rect width="100" height="20" fill="red"/></g>', (90, 50), (50, 10)),
        ('<style>.a{fill:red}</style><rect class="a" width="50" height="50"/>', (20, 20), (80, 80)),
        ('<defs><rect id="r" width="40" height="40" fill="red"/></defs><use xlink:href="#r" x="30" y="30"/>', (50, 50), (10, 10)),
        ('<clipPath id="c"><rect width="50" height="100"/></clipPath><g clip-path="url(#c)"><rect width="99" height="99" fill="red"/></g>',
         (20, 50), (80, 50)),
        ('<rect width="50" height="50" fill="red"/><rect width="100" height="100" display="none"/>', (20, 20), (80, 80)),
    ],
)  # fmt: skip
def test_shapes_are_where_they_belong(inside: str, inner: tuple[int, int], outer: tuple[int, int]) -> None:
    assert pixel(svg(inside), *inner) == RED
    assert pixel(svg(inside), *outer)[3] == 0


def test_an_opacity_lets_through() -> None:
    assert pixel(svg('<g opacity=".5"><rect width="100" height="100" fill="red"/></g>'), 50, 50)[3] == 128
    assert "/O50 gs" in read_svg(svg('<g opacity=".5"><rect width="100" height="100" fill="red"/></g>')).code()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (svg("<text>Bread</text>"), Fault.TEXT),
        (svg('<image href="http://example.org/logo.png"/>'), Fault.PICTURE),
        (svg('<linearGradient id="g"/><rect width="9" height="9" fill="url(#g)"/>'), Fault.GRADIENT),
        (svg('<rect width="9" height="9" filter="url(#f)"/>'), Fault.EFFECT),
        (svg('<g mask="url(#m)"><rect width="9" height="9"/></g>'), Fault.EFFECT),
        (svg(""), Fault.EMPTY),
        (svg('<rect width="9" height="9"/>', 'viewBox="0 0 0 9"'), Fault.EMPTY),
        (svg('<use href="#nothing"/>'), Fault.OTHER),
        (svg('<g id="a"><use href="#a"/></g>'), Fault.OTHER),
        (svg("<style>g > rect{fill:red}</style><g><rect width='9' height='9'/></g>"), Fault.OTHER),
        (svg(f'<path d="M0 0{"l1 1" * 70_000}"/>'), Fault.BROKEN),
        (b"<svg", Fault.BROKEN),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', Fault.OTHER),
        (LOGO.decode().encode("utf-16"), Fault.OTHER),
        (svg('<rect width="wide" height="9"/>'), Fault.BROKEN),
        (svg('<path d="M0 0L1e999 9 9 0z"/>'), Fault.BROKEN),
        (svg('<path d="M0 0L9e30 9 9 0z"/>'), Fault.BROKEN),
        (svg('<path d="M0 0L9 9" stroke="red" stroke-width="1e300"/>'), Fault.BROKEN),
        (svg('<g transform="scale(1e200)"><rect width="1e200" height="9"/></g>'), Fault.BROKEN),
    ],
)
def test_what_cannot_be_drawn_is_refused_by_its_name(data: bytes, fault: Fault) -> None:
    with pytest.raises(CannotDraw) as caught:
        read_svg(data)
    assert caught.value.fault is fault
    assert read_picture(data, "key", 100, 100) is None


def test_a_width_and_a_height_stand_in_for_a_view_box() -> None:
    drawing = read_svg(svg('<rect width="9" height="9"/>', 'width="1in" height="48"'))
    assert (drawing.width, drawing.height) == (96, 48)


def test_a_logo_stays_vectors_and_can_be_made_a_png() -> None:
    raster = read_picture(LOGO, "logo", 200, 50)
    assert raster is not None
    assert raster.within(200, 50) == (150, 50)
    assert raster.pixels == b""
    with Image.open(io.BytesIO(png_of(raster))) as image:
        assert image.size == (600, 200)


@given(st.text(alphabet="MmLlHhVvCcSsQqTtAaZz0123456789.,-+eE ", max_size=80))
def test_path_data_of_any_kind_is_read_as_far_as_it_goes(data: str) -> None:
    try:
        path = read_path(data, 500)
    except OverflowError:
        return
    assert not path or path[0][0] == "M"
    flattened(path)


@given(st.binary(max_size=300))
def test_other_bytes_are_refused_and_nothing_else(data: bytes) -> None:
    if is_svg(data):
        with pytest.raises(CannotDraw):
            read_svg(data)
    with pytest.raises(CannotDraw):
        read_svg(b"<svg " + data)


def test_transforms_follow_each_other() -> None:
    assert read_transform("translate(10,5) scale(2)").point(1, 1) == pytest.approx((12, 7))
    assert read_transform("rotate(90)").point(1, 0) == pytest.approx((0, 1))
    assert read_transform("skewX(45)").point(0, 1) == pytest.approx((1, 1))
    assert read_transform("matrix(1 0 0 1 3 4)") == Matrix(e=3, f=4)
    with pytest.raises(ValueError, match="lacks"):
        read_transform("translate()")
