"""Choosing a time zone: a list that one searches by city, country or name of the zone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gsef_desktop.domain.local_times import elsewhere, offset_at, offset_text
from gsef_desktop.reference.countries import countries, country_name, country_zones
from gsef_desktop.reference.places import suggest_places
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.reference.zones import zone_city, zones
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.fields import SearchField

_ZONE = Qt.ItemDataRole.UserRole
_CITY = Qt.ItemDataRole.UserRole + 1
_WIDTH, _HEIGHT, _ROW = 300, 320, 26
_MOST_CITIES = 8
_KEYS_OF_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ZonePicker(QFrame):
    """Drops down where it is wanted.  The field keeps the focus and sends the list its keys; Enter takes, Esc leaves."""

    chosen = Signal(str, str)
    """the IANA name of a zone, or "" for none, and the city by which it was chosen"""

    def __init__(self, theme: Theme, language: str, current: str | None, now: datetime, parent: QWidget) -> None:
        """`now` is by UTC: the offsets are those of that moment."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self._language, self._current, self._now = language, current, now
        self.field = SearchField(theme, self.tr("City or time zone"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Time zones"))
        self.list.setFont(theme.font("secondary"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fill)
        self.list.itemClicked.connect(self._take)
        self._fill("")

    def open_below(self, widget: QWidget) -> None:
        """Show it below a widget."""
        at = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        screen = widget.screen().availableGeometry()
        self.move(max(screen.left(), min(at.x(), screen.right() - _WIDTH)), min(at.y(), screen.bottom() - _HEIGHT))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def zones_shown(self) -> list[str]:
        """The zones in the list, "" for none; for tests."""
        return [str(self.list.item(number).data(_ZONE)) for number in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _KEYS_OF_LIST:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._take(item)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_ZONE)), str(item.data(_CITY)))
        self.close()

    def _fill(self, typed: str) -> None:
        self.list.clear()
        if not typed.strip() and self._current is not None:
            self._add(self.tr("No second time zone"), "", "")
        for name, city, zone in dict.fromkeys(self._found(typed)):
            self._add(f"{name}  {offset_text(offset_at(elsewhere(self._now, 'UTC', zone), zone))}", city, zone)
        wanted = next((row for row, zone in enumerate(self.zones_shown()) if zone == self._current and not typed), 0)
        self.list.setCurrentRow(wanted)

    def _add(self, text: str, city: str, zone: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_ZONE, zone)
        item.setData(_CITY, city)
        item.setSizeHint(QSize(0, _ROW))
        item.setToolTip(zone)
        self.list.addItem(item)

    def _found(self, typed: str) -> Iterator[tuple[str, str, str]]:
        """Names, cities and zones, those of cities first."""
        key = text_key(typed)
        if not key:
            yield from map(self._of_zone, zones())
            return
        for place in suggest_places(typed, _MOST_CITIES, self._language):
            if place.zone is not None and place.city:
                yield place.text, place.city, place.zone
            elif place.country is not None:
                yield from map(self._of_zone, country_zones(place.country))
        for zone in zones():
            if key in text_key(zone.replace("_", " ").replace("/", " ")):
                yield self._of_zone(zone)

    def _of_zone(self, zone: str) -> tuple[str, str, str]:
        """A zone by its city and its country."""
        country, city = _country_of(zone), zone_city(zone)
        return (f"{city}, {country_name(country, self._language)}" if country is not None else city), city, zone


def _country_of(zone: str) -> str | None:
    return next((country.code for country in countries().values() if zone in country.zones), None)
