"""Which activities the calendar shows, and the row of chips that says so; the planner and the list share it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow, LineInfo
from gsef_desktop.ui.calendar.filter_chip import FilterChip, LineToggle
from gsef_desktop.ui.calendar.words import PlannerWords, date_status
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.bars import DateStatus, status_pixmap
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFilter:
    """What is shown: lines that are not off; of the regions and statuses all, unless some are chosen; only clashes, if so wished."""

    lines_off: frozenset[int] = frozenset()
    regions: frozenset[str] = frozenset()
    statuses: frozenset[DateStatus] = frozenset()
    clashes: bool = False

    @property
    def hides_something(self) -> bool:
        """Whether it may leave anything out."""
        return self != CalendarFilter()

    def apply(self, rows: Iterable[CalendarRow], clashing: Collection[str]) -> list[CalendarRow]:
        """The rows that are shown; `clashing` are the ids of those that clash."""
        return [row for row in rows if self._keeps(row, clashing)]

    def _keeps(self, row: CalendarRow, clashing: Collection[str]) -> bool:
        return (
            row.line_number not in self.lines_off
            and (not self.regions or row.region in self.regions)
            and (not self.statuses or date_status(row) in self.statuses)
            and (not self.clashes or row.id in clashing)
        )


def _stop_before(widget: QWidget) -> QWidget:
    """The widget before this one at which Tab stops: Qt puts nothing behind one at which it does not."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    return before or widget


class FilterBar(QWidget):
    """The chips.  `changed` carries the new filter; a line that is switched is told with `line_switched` instead."""

    changed = Signal(object)
    line_switched = Signal(int, bool)
    cleared = Signal()

    def __init__(self, theme: Theme, words: PlannerWords, regions: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filter = CalendarFilter()
        self._lines: list[LineInfo] = []
        self._present: frozenset[str] = frozenset()
        self._toggles: list[LineToggle] = []
        self._flow = FlowLayout(self, spacing=6)
        self._line_group = self._group(self.tr("Lines"))
        self._line_row = QHBoxLayout()
        self._line_row.setSpacing(0)
        self._row.addLayout(self._line_row)
        self._region_group = self._group(self.tr("Regions"))
        self._regions = {code: self._chip(name) for code, name in regions}
        self._group(self.tr("Status"))
        ratio = self.devicePixelRatioF()
        self._statuses = {
            status: self._chip(words.date_status(status), picture=status_pixmap(status, theme, ratio)) for status in DateStatus
        }
        self._clashes = FilterChip(theme, self.tr("Clashes"), picture=theme.pixmap("triangle-alert", "bad", 13, ratio), tone="bad")
        self._clashes.clicked.connect(self._collect)
        self._clashes.setToolTip(self.tr("Only activities on the same days in different cities"))
        self._flow.addWidget(self._clashes)
        self._all = Button(theme, self.tr("Show all"), look="quiet", small=True)
        self._all.clicked.connect(self.cleared)
        self._flow.addWidget(self._all)
        self._show()

    def set_lines(self, lines: Sequence[LineInfo]) -> None:
        """The lines of the year shown."""
        lines = list({line.number: line for line in reversed(lines)}.values())[::-1]
        shown = [(line.number, line.title) for line in self._lines]
        if [(line.number, line.title) for line in lines] == shown:  # another year has lines of its own, mostly of the same names
            return
        self._lines = lines
        for toggle in self._toggles:
            self._line_row.removeWidget(toggle)
            toggle.deleteLater()
        self._toggles = [LineToggle(self._theme, line) for line in lines]
        before = _stop_before(next(iter(self._regions.values())))
        for toggle in self._toggles:
            toggle.clicked.connect(lambda shown, number=toggle.number: self.line_switched.emit(number, shown))
            self._line_row.addWidget(toggle)
            QWidget.setTabOrder(before, toggle)
            before = toggle
        self._show()

    def set_present(self, regions: Collection[str]) -> None:
        """Show the chips of the regions in which anything is, and of those that are chosen."""
        self._present = frozenset(regions)
        self._show()

    def set_filter(self, wanted: CalendarFilter) -> None:
        """Show a filter without a signal."""
        self._filter = wanted
        self._show()

    def filter(self) -> CalendarFilter:
        """The filter shown."""
        return self._filter

    def _group(self, name: str) -> QWidget:
        """Begin a group of chips that stay side by side."""
        box = QWidget()
        box.setAccessibleName(name)
        self._row = QHBoxLayout(box)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3)
        caption = label(self._theme, name, "caption")
        caption.setContentsMargins(0, 0, 2, 0)
        self._row.addWidget(caption)
        self._flow.addWidget(box)
        return box

    def _chip(self, text: str, *, picture: QPixmap | None = None) -> FilterChip:
        chip = FilterChip(self._theme, text, picture=picture)
        chip.clicked.connect(self._collect)
        self._row.addWidget(chip)
        return chip

    def _collect(self) -> None:
        self._filter = replace(
            self._filter,
            regions=frozenset(code for code, chip in self._regions.items() if chip.isChecked()),
            statuses=frozenset(status for status, chip in self._statuses.items() if chip.isChecked()),
            clashes=self._clashes.isChecked(),
        )
        self._show()
        self.changed.emit(self._filter)

    def _show(self) -> None:
        for toggle in self._toggles:
            toggle.setChecked(toggle.number not in self._filter.lines_off)
        for code, chip in self._regions.items():
            chip.setChecked(code in self._filter.regions)
            chip.setVisible(code in self._present or code in self._filter.regions)
        for group, chips in ((self._line_group, self._toggles), (self._region_group, list(self._regions.values()))):
            group.setVisible(any(not chip.isHidden() for chip in chips))
        for status, chip in self._statuses.items():
            chip.setChecked(status in self._filter.statuses)
        self._clashes.setChecked(self._filter.clashes)
        self._all.setVisible(self._filter.hides_something)
