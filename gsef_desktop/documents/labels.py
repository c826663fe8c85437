"""Labels on sheets: every address in its label, as large as it can be there, and none cut off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import Band, Mark, Page, Placed, Shape
from gsef_desktop.documents.job import LAID, PrintJob
from gsef_desktop.documents.label_sheets import LabelSheet
from gsef_desktop.documents.member_content import LabelText
from gsef_desktop.documents.painter import paint
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.printing import ONE_AT_A_TIME, words_of
from gsef_desktop.documents.styles import Style
from gsef_desktop.documents.typesetting import Typesetter, clean

TITLE_KEY = "labels"
MOST_OFFSET = 10.0
"""How far the print can be moved to fit a printer, in millimetres either way."""

_MM = 72 / 25.4
PAD_ACROSS, _PAD_DOWN = 4.0 * _MM, 2.5 * _MM
"""What stays empty at the edges of a label, for printers that do not feed exactly."""
_SIZES = tuple(size / 2 for size in range(24, 13, -1))
"""Sizes of the type in points, the largest first."""
_UNBROKEN_FROM = 8.0
"""Down to this size lines are rather made smaller than broken."""


@cache
def _style(size: float) -> Style:
    return Style(fonts.SANS, size, size * 1.28, styles.INK)


def print_labels(
    labels: Sequence[LabelText],
    sheet: LabelSheet,
    imprint: Imprint,
    *,
    start: int = 1,
    offset: tuple[float, float] = (0.0, 0.0),
    frames: bool = False,
    job: PrintJob | None = None,
) -> tuple[bytes, int, tuple[str, ...]]:
    """The PDF of the labels, its number of pages, and the names of those whose text is too much for a label, which are left out.

    `start` is the first label of the first sheet that is still there, from 1; `offset` moves everything by so many millimetres to the right
    and down; `frames` draws the edges of the labels.  Raises ValueError for a start or an offset that no sheet has.
    """
    if not 1 <= start <= sheet.count or max(map(abs, offset)) > MOST_OFFSET:
        raise ValueError("no such label, or too large an offset")
    words, job = words_of(imprint.language), job or PrintJob()
    with ONE_AT_A_TIME:
        job.report(0.0)
        setter = Typesetter()
        pages, left_out = [Page()], list[str]()
        place = start - 1
        for number, label in enumerate(labels):
            band = label_band(setter, label, sheet, place % sheet.count, offset, frames=frames)
            if band is None:
                left_out.append(label.name)
                continue
            if place // sheet.count >= len(pages):
                pages.append(Page())
            page = pages[-1]
            if not page.placed:
                band.entry = words("sheet_number", number=len(pages)), 0
            page.placed.append(Placed(0.0, band))
            place += 1
            if not number % 50:
                job.report(LAID * number / len(labels))
        size = styles.PAPERS[sheet.paper]
        data = paint(pages, lambda page, count: Band(0.0), size, setter, imprint, job)
    return data, len(pages), tuple(left_out)


def label_band(
    setter: Typesetter, label: LabelText, sheet: LabelSheet, place: int, offset: tuple[float, float], *, frames: bool
) -> Band | None:
    """A label where it lies on the sheet; None if its text does not fit."""
    width, height = sheet.width * _MM, sheet.height * _MM
    fitted = set_label(setter, label, sheet)
    if fitted is None:
        return None
    style, lines = fitted
    x, y = ((at + by) * _MM for at, by in zip(sheet.place(place), offset, strict=True))
    down = y + (height - len(lines) * style.leading) / 2
    marks = [Mark(x + PAD_ACROSS, down + number * style.leading + style.drop, style, line) for number, line in enumerate(lines)]
    shapes = [Shape(x, y, width, height, edge=styles.RULE, weight=0.4, radius=4.0)] if frames else []
    return Band(0.0, marks, shapes=shapes, tag="P")


def set_label(setter: Typesetter, label: LabelText, sheet: LabelSheet) -> tuple[Style, list[str]] | None:
    """The style and the lines in which a label's text fits; None if it does not."""
    width, height = sheet.width * _MM, sheet.height * _MM
    return fit(setter, [clean(line) for line in label.lines], width - 2 * PAD_ACROSS, height - 2 * _PAD_DOWN)


def fit(setter: Typesetter, lines: Sequence[str], width: float, height: float) -> tuple[Style, list[str]] | None:
    """The largest type in which lines fit a box, and how they are broken there; None if the smallest is too large.

    Lines are broken only where they would else become smaller than can be read well, and never within a word.
    """
    texts = [line for line in lines if line]
    for size in _SIZES:
        style = _style(size)
        if size >= _UNBROKEN_FROM and len(texts) * style.leading <= height and all(setter.width(style, one) <= width for one in texts):
            return style, texts
    for size in _SIZES:
        style = _style(size)
        if any(setter.width(style, word) > width for one in texts for word in one.split()):
            continue
        broken = [part for one in texts for part in setter.wrap(style, one, width)]
        if len(broken) * style.leading <= height:
            return style, broken
    return None
