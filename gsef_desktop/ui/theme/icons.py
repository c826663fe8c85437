"""Lucide icons, tinted at run time and kept per colour, size and device pixel ratio."""

from __future__ import annotations

import logging
import math

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gsef_desktop.reference.resource_files import resource_path

_log = logging.getLogger(__name__)


class Icons:
    """Reads the SVG files and draws them in a colour."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        """The icon `name` in `colour`, `size` × `size` device-independent pixels at a device pixel `ratio`."""
        key = (name, colour.name(QColor.NameFormat.HexArgb), size, ratio)
        made = self._pixmaps.get(key)
        if made is None:
            made = self._pixmaps[key] = self._draw(name, colour, size, ratio)
        return made

    def icon(self, name: str, colour: QColor, disabled: QColor, size: int) -> QIcon:
        """A `QIcon` that draws itself when it is first shown."""
        return QIcon(_Engine(self, name, colour, disabled, size))

    def _draw(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        side = max(1, math.ceil(size * ratio))
        made = QPixmap(side, side)
        made.fill(Qt.GlobalColor.transparent)
        stroke = "1.75" if size >= 15 else "2"
        source = self._source(name).replace("currentColor", colour.name()).replace('stroke-width="2"', f'stroke-width="{stroke}"')
        if source:
            painter = QPainter(made)
            QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
            painter.end()
        made.setDevicePixelRatio(ratio)
        return made

    def _source(self, name: str) -> str:
        source = self._sources.get(name)
        if source is None:
            try:
                source = resource_path("icons", f"{name}.svg").read_text("utf-8")
            except OSError:
                _log.warning("no icon called %s", name)
                source = ""
            self._sources[name] = source
        return source


class _Engine(QIconEngine):
    """Draws one icon; the pictures are kept in `Icons`."""

    def __init__(self, icons: Icons, name: str, colour: QColor, disabled: QColor, size: int) -> None:
        super().__init__()
        self._icons, self._name, self._colour, self._disabled, self._size = icons, name, colour, disabled, size

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        side = min(rect.width(), rect.height(), self._size)
        picture = self._icons.pixmap(self._name, self._colour_of(mode), side, ratio)
        left = 0 if rect.width() > rect.height() else (rect.width() - side) // 2
        painter.drawPixmap(QPoint(rect.x() + left, rect.y() + (rect.height() - side) // 2), picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        screen = QGuiApplication.primaryScreen()
        return self.scaledPixmap(size, mode, state, screen.devicePixelRatio() if screen is not None else 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height()) or 1  # Qt asks in device-independent pixels
        square = self._icons.pixmap(self._name, self._colour_of(mode), side, scale)
        if size.width() <= size.height():
            return square
        # a button asks for a wider icon to keep its text at a distance
        wide = QPixmap(math.ceil(size.width() * scale), math.ceil(size.height() * scale))
        wide.setDevicePixelRatio(scale)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, square)
        painter.end()
        return wide

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._colour, self._disabled, self._size)

    def _colour_of(self, mode: QIcon.Mode) -> QColor:
        return self._disabled if mode is QIcon.Mode.Disabled else self._colour
