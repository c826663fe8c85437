"""Widths of columns that the user can drag, and that are remembered for the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView

_LEAST, _MOST = 40, 600


class KeptWidths(QObject):
    """Looks after the sections of a header: one takes what the others leave, some can be dragged, the rest are fixed.

    A double click on the edge of a section puts its usual width back.
    """

    did_change = Signal(object)
    """the widths that are not the usual ones, to be remembered: a dict from the number of a column, as text, to px"""

    def __init__(self, header: QHeaderView, usual: Mapping[int, int], *, movable: Iterable[int], rest: int, least: int = 140) -> None:
        super().__init__(header)
        self._header, self._usual, self._movable, self._rest, self._least = header, dict(usual), frozenset(movable), rest, least
        self._kept: dict[int, int] = {}
        self._quiet = False
        header.sectionResized.connect(self._did_resize)
        header.sectionHandleDoubleClicked.connect(self._put_back)

    def set_up(self, usual: Mapping[int, int] | None = None) -> None:
        """Give all sections their mode and width; again after the model has other columns."""
        self._usual.update(usual or {})
        self._quiet = True
        modes = QHeaderView.ResizeMode
        for column in range(self._header.count()):
            movable = modes.Interactive if column in self._movable else modes.Fixed
            self._header.setSectionResizeMode(column, modes.Stretch if column == self._rest else movable)
            if column != self._rest:
                self._header.resizeSection(column, self.width_of(column))
        self._quiet = False

    def restore(self, kept: object) -> None:
        """Take over what `did_change` gave once."""
        if isinstance(kept, dict):
            found = {column: kept.get(str(column)) for column in self._movable}
            self._kept = {column: min(max(width, _LEAST), _MOST) for column, width in found.items() if isinstance(width, int)}
        self.set_up()

    def width_of(self, column: int) -> int:
        """The width that a column has where there is room."""
        return self._kept.get(column, self._usual.get(column, self._header.defaultSectionSize()))

    def fit(self, widths: Mapping[int, int], *, hidden: Mapping[int, bool] | None = None) -> None:
        """Leave sections out, or give them other widths, for now: for want of room."""
        self._quiet = True
        for column, hide in (hidden or {}).items():
            self._header.setSectionHidden(column, hide)
        for column, width in widths.items():
            if not self._header.isSectionHidden(column):
                self._header.resizeSection(column, width)
        self._quiet = False

    def _did_resize(self, column: int, old: int, new: int) -> None:
        if self._quiet or column not in self._movable or not new or self._header.isSectionHidden(column):
            return
        lacking = self._least - self._header.sectionSize(self._rest)
        kept = max(_LEAST, new - max(0, lacking) if new > old else new)
        if kept != new:
            self.fit({column: kept})
        self._kept[column] = kept
        self.did_change.emit({str(one): width for one, width in self._kept.items()})

    def _put_back(self, column: int) -> None:
        if self._kept.pop(column, None) is not None:
            self.fit({column: self.width_of(column)})
            self.did_change.emit({str(one): width for one, width in self._kept.items()})
