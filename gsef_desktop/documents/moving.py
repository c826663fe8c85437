"""Moving what was laid on a page to the right or the left, as pages are that are bound at their other edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gsef_desktop.documents.bands import Area, Band, Drawn, Page, Part, Picture, Placed, Shape
from gsef_desktop.documents.house import House


def bind_pages(pages: Sequence[Page], house: House, first: int = 1) -> None:
    """Move the pages that are bound at the right; `first` is the number of the first of them."""
    for number, page in enumerate(pages, start=first):
        shift = house.shift(number)
        if shift:
            page.placed = [Placed(one.top, moved(one.band, shift), one.ruled, one.role) for one in page.placed]


def moved(band: Band, across: float) -> Band:
    """The band, so far to the right, in points."""
    if not across:
        return band
    return replace(
        band,
        marks=[mark._replace(across=mark.across + across) for mark in band.marks],
        rules=[rule._replace(across=rule.across + across) for rule in band.rules],
        top_rules=[rule._replace(across=rule.across + across) for rule in band.top_rules],
        dots=[dot._replace(across=dot.across + across) for dot in band.dots],
        shapes=[_moved_shape(shape, across) for shape in band.shapes],
        parts=[_moved_part(part, across) for part in band.parts],
    )


def _moved_part(part: Part, across: float) -> Part:
    if part.box is None:
        return part
    left, top, right, bottom = part.box
    return part._replace(box=(left + across, top, right + across, bottom))


def _moved_shape(shape: Drawn, across: float) -> Drawn:
    if isinstance(shape, Shape | Picture):
        return shape._replace(across=shape.across + across)
    if isinstance(shape, Area):
        clip = shape.clip and (shape.clip[0] + across, *shape.clip[1:])
        return shape._replace(paths=[[(x + across, y) for x, y in path] for path in shape.paths], clip=clip)
    return shape._replace(points=tuple((x + across, y) for x, y in shape.points))
