"""QR codes (ISO/IEC 18004): addresses that a telephone reads off the paper, drawn as vectors, with the address in words beside them."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import PARTS, Area, Band, Part
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.content import ScanCode
from gsef_desktop.documents.styles import px

_SIZE = px(92)
_QUIET = 4
"""Modules that stay white around a code (6.3.8)."""
_LONGEST = 600
"""Bytes of an address; more of them would make a code too fine for its size."""


def scan_code_bands(frame: Frame, codes: Sequence[ScanCode]) -> list[Band]:
    """Each code with its label and address; one whose address is too long is only said in words."""
    return [_band(frame, code, first=not number) for number, code in enumerate(codes)]


def _band(frame: Frame, code: ScanCode, *, first: bool) -> Band:
    address = quote(code.address, safe="!#$%&'()*+,/:;=?@[]~")
    drawn = len(address) <= _LONGEST
    across = frame.left + (_SIZE + px(14) if drawn else 0.0)
    room = frame.right - across
    label = frame.column(styles.SMALL_STRONG, frame.text(code.label), across, room, px(10) if drawn else 0.0)
    down = (px(10) if drawn else 0.0) + len(label) * styles.SMALL_STRONG.leading + px(2)
    lines = frame.column(styles.SMALL, code.address, across, room, down)
    parts = [Part("P", len(label)), Part("P", 0), Part("Link", len(lines), target=address, alt=code.label)]
    height = down + len(lines) * styles.SMALL.leading
    if not drawn:
        return Band(height, [*label, *lines], before=px(12), tag=PARTS, parts=parts)
    box = (frame.left, 0.0, frame.left + _SIZE, _SIZE)
    figure = Part("Figure", 0, alt=frame.words("qr_alt", address=code.address), box=box)
    squares = Area(code_squares(address, frame.left, 0.0, _SIZE), styles.INK)
    return Band(
        max(height, _SIZE), [*label, *lines], shapes=[squares], before=px(18 if first else 8), tag=PARTS, parts=[figure, *parts]
    )  # fmt: skip


def code_squares(text: str, left: float, top: float, size: float) -> list[tuple[tuple[float, float], ...]]:
    """The black parts of a code in a square box with its white rim: one rectangle for each run of modules of a row."""
    rows = modules(text)
    unit = size / (len(rows) + 2 * _QUIET)
    found = list[tuple[tuple[float, float], ...]]()
    for row, line in enumerate(rows):
        start = None
        for column, black in enumerate((*line, False)):
            if black and start is None:
                start = column
            elif not black and start is not None:
                x0, x1 = (left + (_QUIET + edge) * unit for edge in (start, column))
                y0, y1 = (top + (_QUIET + edge) * unit for edge in (row, row + 1))
                found.append(((x0, y0), (x1, y0), (x1, y1), (x0, y1)))
                start = None
    return found


def modules(text: str) -> list[tuple[bool, ...]]:
    """The modules of the smallest code that holds a text of ASCII characters, from which 15 % may be lost."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return [tuple(bool(one) for one in line) for line in code.modules]
