"""The map of the world as a picture: PNG at the resolution of print, or SVG, in the light colours and with a legend."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QIcon, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from gsef_desktop.domain.map_marks import STATUS_OF, Layer
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.world_map import WorldMapContent
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.members import world_map_words as words
from gsef_desktop.ui.members.world_map_canvas import WorldMapCanvas
from gsef_desktop.ui.members.world_map_land import Land, LandColours
from gsef_desktop.ui.members.world_map_measures import Measures, lay_out
from gsef_desktop.ui.members.world_map_paint import activity_icon, number_icon, paint_over, tentative_icon
from gsef_desktop.ui.theme.icons import Icons
from gsef_desktop.ui.theme.painting import draw_line_tile
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.membership import membership_icon

PRINT_WIDTH = 4200
"""Width of a picture in pixels: 35 cm at 300 dots per inch."""
_DPI = 300
_HEAD, _LINE, _INSET = 46, 22, 16


@dataclass(frozen=True, slots=True)
class _Entry:
    """A sign of the legend with what it means; without an icon it is the tile of a programme line."""

    icon: QIcon | None
    line: int
    text: str


class MapPicture:
    """Paints what a map shows, with a title over it and a legend under it, at any size."""

    def __init__(self, canvas: WorldMapCanvas, content: WorldMapContent, theme: Theme, language: str) -> None:
        self._theme = Theme(False, theme.fonts, Icons())
        self._canvas, self._content, self._language = canvas, content, language
        self._entries = self._legend()
        width = canvas.width()
        self._rows = self._arranged(width)
        foot = len(self._rows) * _LINE + 14
        self.size = QSize(width, canvas.height() + _HEAD + foot)
        """in device-independent px"""

    def paint(self, painter: QPainter, *, sharper: float) -> None:
        """Paint the picture; `sharper` is how many pixels of it one px takes, which decides the level of detail."""
        theme, canvas, port = self._theme, self._canvas, self._canvas.port
        ground, width, foot = theme.color("bg"), self.size.width(), _HEAD + canvas.height()
        painter.fillRect(QRectF(0, 0, width, self.size.height()), ground)
        painter.translate(0, _HEAD)
        colours = LandColours(theme.color("sub"), theme.color("line"), theme.color("bg"), theme.color("line2"))
        canvas.land.paint(painter, port, colours, level=Land.level_for(port.scale * sharper), lines=0.6 * sharper)
        paint_over(painter, port, lay_out(port, canvas.places, Measures(theme, self._language)), theme)
        painter.translate(0, -_HEAD)
        for top, bottom in ((0, _HEAD), (foot, self.size.height())):  # what reaches over the map is covered: SVG knows no clipping here
            painter.fillRect(QRectF(0, top, width, bottom - top), ground)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font("inspector_title"))
        painter.drawText(QRectF(_INSET, 0, width - 2 * _INSET, _HEAD), Qt.AlignmentFlag.AlignVCenter, self.title())
        self._paint_legend(painter, foot + 8)

    def title(self) -> str:
        """What stands over the picture."""
        text = QCoreApplication.translate("WorldMap", "Members on {day}, activities of {year}")
        return text.format(day=write_day(self._content.day, self._language), year=self._content.year)

    def _legend(self) -> list[_Entry]:
        theme, marks = self._theme, self._canvas.marks
        counts = words.counts_of(marks)
        entries = []
        for layer in Layer:
            if counts[layer]:
                status = STATUS_OF.get(layer)
                icon = membership_icon(status, theme, size=10) if status is not None else activity_icon(None, theme, size=13)
                entries.append(_Entry(icon, 0, f"{words.layer_words(layer)} {counts[layer]}"))
        used = {mark.line for mark in marks if mark.layer is Layer.ACTIVITY}
        entries += [_Entry(None, line.number, line.title) for line in self._content.lines if line.number in used]
        if any(mark.is_tentative for mark in marks):
            entries.append(_Entry(tentative_icon(theme), 0, QCoreApplication.translate("WorldMap", "Date tentative")))
        entries.append(_Entry(number_icon(theme), 0, QCoreApplication.translate("WorldMap", "Several together")))
        return entries

    def _arranged(self, width: int) -> list[list[tuple[float, _Entry]]]:
        metrics = QFontMetrics(self._theme.font("secondary"))
        rows: list[list[tuple[float, _Entry]]] = [[]]
        across = float(_INSET)
        for entry in self._entries:
            room = 24 + metrics.horizontalAdvance(entry.text) + 16
            if rows[-1] and across + room > width - _INSET:
                rows.append([])
                across = float(_INSET)
            rows[-1].append((across, entry))
            across += room
        return rows

    def _paint_legend(self, painter: QPainter, top: int) -> None:
        theme = self._theme
        for number, row in enumerate(self._rows):
            down = top + number * _LINE
            for across, entry in row:
                if entry.icon is not None:
                    entry.icon.paint(painter, QRect(round(across), down + 2, 18, 18))
                else:
                    draw_line_tile(painter, QRectF(across + 1, down + 3, 16, 16), entry.line, theme)
                painter.setFont(theme.font("secondary"))
                painter.setPen(theme.color("ink2"))
                painter.drawText(QPointF(across + 24, down + 15), entry.text)


def picture_png(picture: MapPicture) -> QImage:
    """The picture as wide as is needed in print."""
    sharper = PRINT_WIDTH / picture.size.width()
    image = QImage(round(picture.size.width() * sharper), round(picture.size.height() * sharper), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(sharper)
    _at_screen_resolution(image)
    painter = QPainter(image)
    picture.paint(painter, sharper=sharper)
    painter.end()
    image.setDevicePixelRatio(1.0)
    image.setDotsPerMeterX(round(_DPI / 0.0254))
    image.setDotsPerMeterY(round(_DPI / 0.0254))
    return image


def _at_screen_resolution(image: QImage) -> None:
    """Fonts are made for the resolution of the screen."""
    screen = QGuiApplication.primaryScreen()
    per_inch = screen.logicalDotsPerInch() if screen is not None else 96.0
    image.setDotsPerMeterX(round(per_inch / 0.0254))
    image.setDotsPerMeterY(round(per_inch / 0.0254))


def encoded(image: QImage) -> bytes:
    """An image as the bytes of a PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def picture_svg(picture: MapPicture) -> bytes:
    """The picture as an SVG, which stays sharp at any size."""
    from PySide6.QtSvg import QSvgGenerator

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(picture.size)
    generator.setViewBox(QRect(0, 0, picture.size.width(), picture.size.height()))
    generator.setTitle(picture.title())
    screen = QGuiApplication.primaryScreen()
    generator.setResolution(round(screen.logicalDotsPerInch()) if screen is not None else 96)
    painter = QPainter(generator)
    picture.paint(painter, sharper=2.0)
    painter.end()
    buffer.close()
    return bytes(data.data())


def ask_and_save_picture(parent: QWidget, context: UiContext, canvas: WorldMapCanvas, content: WorldMapContent) -> None:
    """Ask where to, and save there what the map shows."""
    translate = QCoreApplication.translate
    folder = Path(context.folder)
    name = translate("WorldMap", "World map {year}").format(year=content.year)
    kinds = [translate("WorldMap", "PNG pictures (*.png)"), translate("WorldMap", "SVG drawings (*.svg)")]
    chosen, kind = QFileDialog.getSaveFileName(
        parent, translate("WorldMap", "Save as picture"), str(folder / f"{name}.png"), ";;".join(kinds)
    )
    if chosen:
        path = Path(chosen)
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(path.name + (".svg" if kind == kinds[1] else ".png"))
        save_picture(context, MapPicture(canvas, content, context.theme, context.language), path)


def save_picture(context: UiContext, picture: MapPicture, path: Path) -> None:
    """Paint a picture and put it on the disk, as the ending of the path says; it is packed and written in the background."""
    ending = path.suffix.lower()
    make: Callable[[], bytes]  # painting is for the window's thread, packing is not
    make = partial(bytes, picture_svg(picture)) if ending == ".svg" else partial(encoded, picture_png(picture))

    def work(progress: Progress) -> str:
        from gsef_desktop.services.saving import save_bytes

        packed = make()
        progress(0.7)
        save_bytes(packed, path, ending=ending)
        return path.name

    def done(name: str) -> None:
        context.remember("folder", str(path.parent))
        context.tell(QCoreApplication.translate("PreviewPanel", "Saved {name}").format(name=name))

    context.run_job(QCoreApplication.translate("WorldMap", "Saving the picture"), work, done)
