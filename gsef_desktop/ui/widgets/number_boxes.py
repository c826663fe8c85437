"""Boxes for numbers with arrows, as high as the other inputs and with the same distance before the text."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QLineEdit, QSpinBox

_BEFORE, _HEIGHT = 6, 26
"""The style sheet's padding does not reach the line within a box of numbers."""


class NumberBox(QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        _shape(self, self.lineEdit())

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_BEFORE, 0)


class DecimalBox(QDoubleSpinBox):
    """A number with decimals."""

    def __init__(self) -> None:
        super().__init__()
        _shape(self, self.lineEdit())

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_BEFORE, 0)


def _shape(box: QAbstractSpinBox, line: QLineEdit) -> None:
    line.setTextMargins(_BEFORE, 0, 0, 0)
    box.setFixedHeight(_HEIGHT)
