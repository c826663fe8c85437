"""What stands in the heading of the calendar while the timeline is shown: the choice of lanes, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from gsef_desktop.ui.calendar.timeline_lanes import LaneKind
from gsef_desktop.ui.calendar.timeline_words import TimelineWords
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import IconButton


class TimelineOptions(QWidget):
    """Tells what the user chose; it changes nothing by itself."""

    kind_chosen = Signal(object)
    zoom_wanted = Signal(int)
    """1 for fewer days, -1 for more"""

    def __init__(self, theme: Theme, words: TimelineWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        name = self.tr("Lanes by")
        self.lanes = QComboBox()
        self.lanes.setAccessibleName(name)
        self.lanes.setToolTip(name)
        self.lanes.setFont(theme.font("field"))
        for kind in LaneKind:
            self.lanes.addItem(words.choices[kind])
        self.lanes.activated.connect(lambda index: self.kind_chosen.emit(list(LaneKind)[index]))
        self.more_days = IconButton(theme, "zoom-out", self.tr("More days"), size=24)
        self.fewer_days = IconButton(theme, "zoom-in", self.tr("Fewer days"), size=24)
        self.more_days.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.fewer_days.clicked.connect(lambda: self.zoom_wanted.emit(1))
        for widget in (self.lanes, self.more_days, self.fewer_days):
            row.addWidget(widget)

    def set_kind(self, kind: LaneKind) -> None:
        """Show the choice."""
        self.lanes.setCurrentIndex(list(LaneKind).index(kind))
