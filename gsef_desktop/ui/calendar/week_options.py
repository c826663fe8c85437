"""What stands in the heading while the week is shown: how many days, and the second time zone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl

DAYS = (1, 5, 7)
"""How many days can be shown."""


class WeekOptions(QWidget):
    """Tells what the user chose; it changes nothing by itself."""

    days_chosen = Signal(object)
    """7, 5 or 1"""
    zone_wanted = Signal()

    def __init__(self, theme: Theme, zone_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone_name = zone_name
        self._city = ""
        self._narrow = False
        self.zone = Button(theme, "", icon="globe", small=True)
        self.zone.clicked.connect(self.zone_wanted)
        self._texts = {1: self.tr("Day"), 5: self.tr("Workweek"), 7: self.tr("Week")}
        self.days = SegmentedControl(theme, self.tr("Days shown"), list(self._texts.items()), small=True)
        self.days.changed.connect(self.days_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.zone)
        row.addWidget(self.days)
        self.set_city("")

    def set_days(self, days: int) -> None:
        """Show how many days are shown."""
        self.days.set_value(days)

    def set_city(self, city: str) -> None:
        """Show of which city the second hours are, "" for none."""
        self._city = city
        name = f"{self._zone_name}: {city}" if city else self._zone_name
        self.zone.setText("" if self._narrow else city or self.tr("Time zone"))
        self.zone.setAccessibleName(name)
        self.zone.setToolTip(name)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out words where there is little room: the globe stands for the zone, numbers for the days."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.set_city(self._city)
        for days, text in self._texts.items():
            self.days.set_text(days, str(days) if narrow else text)
            self.days.button(days).setAccessibleName(text)
            self.days.button(days).setToolTip(text if narrow else "")
