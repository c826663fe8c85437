"""Sheets of self-adhesive labels and where the labels lie on them, in millimetres.

Size and number of the labels, and the distance from one to the next, are those of Avery's public data sheets and templates: for A4 the
Avery L7xxx series and the Avery Zweckform 34xx series, for US Letter the 516x series, whose inches are given here in millimetres.  The
labels of each of these sheets lie in the middle of the paper; first margins that are not stated follow from that.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

_PAPERS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
_INCH = 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """A sheet of `columns` times `rows` labels of `width` times `height`, each `across` and `down` from the next, on A4, Letter or A3."""

    code: str
    paper: str
    width: float
    height: float
    columns: int
    rows: int
    across: float
    down: float

    @property
    def count(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    @property
    def left(self) -> float:
        """From the left edge of the paper to the first label."""
        return (_PAPERS[self.paper][0] - (self.columns - 1) * self.across - self.width) / 2

    @property
    def top(self) -> float:
        """From the upper edge of the paper to the first label."""
        return (_PAPERS[self.paper][1] - (self.rows - 1) * self.down - self.height) / 2

    def place(self, number: int) -> tuple[float, float]:
        """Left and top of a label of a sheet, counted from 0 along the rows."""
        row, column = divmod(number, self.columns)
        return self.left + column * self.across, self.top + row * self.down


def _a4(code: str, width: float, height: float, columns: int, rows: int, gap: float = 0.0) -> LabelSheet:
    return LabelSheet(
        code=code, paper="A4", width=width, height=height, columns=columns, rows=rows, across=width + gap, down=height
    )  # fmt: skip


def _letter(code: str, width: float, height: float, columns: int, rows: int, across: float) -> LabelSheet:
    return LabelSheet(
        code=code, paper="Letter", width=width * _INCH, height=height * _INCH, columns=columns, rows=rows, across=across * _INCH,
        down=height * _INCH,
    )  # fmt: skip


SHEETS = MappingProxyType(
    {
        sheet.code: sheet
        for sheet in (
            _a4("L7159", 63.5, 33.9, 3, 8, 2.54),
            _a4("L7160", 63.5, 38.1, 3, 7, 2.54),
            _a4("L7161", 63.5, 46.6, 3, 6, 2.54),
            _a4("L7162", 99.1, 33.9, 2, 8, 2.5),
            _a4("L7163", 99.1, 38.1, 2, 7, 2.5),
            _a4("L7164", 63.5, 72.0, 3, 4, 2.54),
            _a4("L7165", 99.1, 67.7, 2, 4, 2.5),
            _a4("3422", 70.0, 35.0, 3, 8),
            _a4("3424", 105.0, 48.0, 2, 6),
            _a4("3427", 105.0, 74.0, 2, 4),
            _a4("3474", 70.0, 37.0, 3, 8),
            _a4("3475", 70.0, 36.0, 3, 8),
            _letter("5160", 2.625, 1.0, 3, 10, 2.75),
            _letter("5161", 4.0, 1.0, 2, 10, 4.1875),
            _letter("5162", 4.0, 4 / 3, 2, 7, 4.1875),
            _letter("5163", 4.0, 2.0, 2, 5, 4.1875),
            _letter("5164", 4.0, 10 / 3, 2, 3, 4.1875),
        )
    }
)
"""The sheets that can be printed on, by the number on their box."""
