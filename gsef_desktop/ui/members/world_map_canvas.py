"""The large map of the world: what is on it can be hovered, chosen and opened, and one zooms and pans with mouse, fingers and keys."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.map_marks import Layer, MapMark, count_by_country, places_of
from gsef_desktop.reference.countries import country_name
from gsef_desktop.reference.map_projection import project
from gsef_desktop.reference.world_map import box_of, world_map
from gsef_desktop.ui.members import world_map_words as words
from gsef_desktop.ui.members.world_map_card import MapCard, MapPopups, MarkList
from gsef_desktop.ui.members.world_map_land import Land, LandColours, LandPicture
from gsef_desktop.ui.members.world_map_layout import MapLayout, MapPlaces, Spot, next_spot
from gsef_desktop.ui.members.world_map_measures import Measures, lay_out
from gsef_desktop.ui.members.world_map_paint import Glyphs, paint_over
from gsef_desktop.ui.members.world_map_port import MapPort
from gsef_desktop.ui.theme.theme import Theme

STEP = 1.3
"""What one step of zooming does."""
_DRAG = 4
"""How far the mouse must go with its button down to draw the map along, in px."""
_MANY, _REST_MS = 1_500, 80
"""From so many places on, marks are gathered and named anew only when zooming has come to rest for so long."""
_SLICE = 0.004
"""How long, in seconds, paths are prepared between two events."""


class WorldMapCanvas(QWidget):
    """Shows marks on the map.  The table of organisations and the calendar are its equivalent for who cannot see it."""

    chosen = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object, object)
    """where (global), and the `Spot` there or None"""
    port_changed = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self.port = MapPort(100.0, 60.0).whole()
        self._marks: tuple[MapMark, ...] = ()
        self._places = MapPlaces()
        self._counts: dict[str, dict[Layer, int]] = {}
        self._lines: dict[int, str] = {}
        self._selected: RecordRef | None = None
        self._layout: MapLayout | None = None
        self._current: Spot | None = None
        self._hovered: Spot | None = None
        self._country = ""
        self._pressed: QPointF | None = None
        self._dragging = False
        self._land, self._picture, self._glyphs = Land(), LandPicture(), Glyphs(theme)
        self._measures = Measures(theme, language)
        self._popups = MapPopups(theme, language, self)
        self._popups.chosen.connect(self.chosen)
        self._popups.opened.connect(self.opened)
        self._settle = QTimer(self, singleShot=True, interval=_REST_MS)
        self._settle.timeout.connect(self._forget_layout)
        self._preparing: Iterator[None] | None = None
        self._prepare_timer = QTimer(self, interval=0)
        self._prepare_timer.timeout.connect(self._prepare)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 140)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.set_marks((), {})

    def sizeHint(self) -> QSize:
        return QSize(900, 420)

    # --- what is shown ---------------------------------------------------------------------------------------------------------------

    def set_marks(self, marks: Sequence[MapMark], lines: dict[int, str]) -> None:
        """Show these marks; `lines` are the titles of the programme lines by number."""
        self._marks, self._lines = tuple(marks), lines
        self._places = MapPlaces(places_of(marks, project))
        self._counts = count_by_country(marks)
        self._popups.close()
        self._forget()
        said = words.all_counted(words.counts_of(self._marks), self._language)
        name = self.tr("Map of the world: {marks}. Arrow keys go from mark to mark, Enter opens one, plus and minus zoom.")
        empty = self.tr("Map of the world without any marks.")
        self.setAccessibleName(name.format(marks=said) if said else empty)

    def set_selected(self, ref: RecordRef | None) -> None:
        """Ring the mark of a record."""
        if ref != self._selected:
            self._selected = ref
            self._forget()
            self._current = self.layout_now().spot_of(ref) if ref is not None else None
            self._describe()

    @property
    def marks(self) -> tuple[MapMark, ...]:
        """What is shown."""
        return self._marks

    @property
    def land(self) -> Land:
        """The shapes, for painting them elsewhere."""
        return self._land

    @property
    def places(self) -> MapPlaces:
        """Where the marks are."""
        return self._places

    @property
    def current(self) -> Spot | None:
        """Where the keyboard is."""
        return self._current

    def layout_now(self) -> MapLayout:
        """Where everything stands now."""
        if self._layout is None or not self._layout.serves(self.port, self._selected):
            self._layout = lay_out(self.port, self._places, self._measures, selected=self._selected)
        return self._layout

    def at_window(self, spot: Spot) -> QPointF:
        """Where a spot is in the window."""
        left, top = self.port.to_window(0.0, 0.0)
        return QPointF(spot.x + left, spot.y + top)

    def spot_at(self, at: QPointF) -> Spot | None:
        """The mark or name at a point of the window."""
        left, top = self.port.to_window(0.0, 0.0)
        return self.layout_now().spot_at(at.x() - left, at.y() - top)

    def show_spot(self, ref: RecordRef) -> bool:
        """Bring the mark of a record into sight; answers whether it has one."""
        mark = next((one for one in self._marks if one.ref == ref and one.is_placed), None)
        if mark is None or mark.longitude is None or mark.latitude is None:
            return False
        x, y = project(mark.longitude, mark.latitude)
        across, down = self.port.to_window(x, y)
        if not QRectF(self.rect()).adjusted(24, 24, -24, -24).contains(across, down):
            self._set_port(self.port.centred(x, y))
        return True

    # --- moving ----------------------------------------------------------------------------------------------------------------------

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a point of the window, its middle if none is given."""
        centre = at if at is not None else QPointF(self.width() / 2, self.height() / 2)
        self._set_port(self.port.zoomed(factor, centre.x(), centre.y()))

    def show_world(self) -> None:
        """The whole world."""
        self._set_port(self.port.whole())

    def fit(self, marks: Sequence[MapMark] | None = None) -> None:
        """The part of the world in which marks are: these, or else the members, or else all."""
        wanted = marks if marks is not None else [one for one in self._marks if one.layer is Layer.MEMBER] or self._marks
        points = [project(one.longitude, one.latitude) for one in wanted if one.longitude is not None and one.latitude is not None]
        if points:
            self._set_port(self.port.fitted(*box_of(points)))

    def pan(self, across: float, down: float) -> None:
        """Draw the map along by so many px."""
        self._set_port(self.port.moved(across, down))

    def _set_port(self, port: MapPort) -> None:
        if port != self.port:
            if port.scale != self.port.scale and len(self._places.all) > _MANY and self._layout is not None:
                self._layout = self._layout.rescaled(port)
                self._settle.start()
            self.port = port
            self._popups.close()
            self._hovered = None
            if self._current is not None:
                self._current = self.layout_now().spot_of(self._current.site.marks[0].ref)
            self.port_changed.emit()
            self.update()

    def _forget_layout(self) -> None:
        """Lay out anew what was only made larger or smaller while zooming."""
        current = self._current.site.marks[0].ref if self._current is not None else None
        self._layout = self._hovered = None
        self._current = self.layout_now().spot_of(current)
        self.update()

    def _forget(self) -> None:
        self._layout = self._hovered = self._current = None
        self.update()

    # --- painting --------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, port = self._theme, self.port
        self._picture.draw(painter, self._land, port, self.colours(), self.devicePixelRatioF())
        if self._country:
            self._land.paint_country(painter, port, self._country, theme.color("sel"), theme.color("bg"))
        paint_over(painter, port, self.layout_now(), theme, self._glyphs)
        self._paint_rings(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def colours(self) -> LandColours:
        """The map's colours in this theme."""
        theme = self._theme
        return LandColours(theme.color("sub"), theme.color("line"), theme.color("bg"), theme.color("line2"))

    def _paint_rings(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        selected = next((spot for spot in self.layout_now().spots if spot.selected), None)
        for spot, token, width in ((self._hovered, "ctl", 1.2), (self._current, "acc", 1.2), (selected, "acc", 2.0)):
            if spot is not None:
                painter.setPen(QPen(self._theme.color(token), width))
                painter.drawEllipse(self.at_window(spot), spot.half + 4, spot.half + 4)

    def _prepare(self) -> None:
        """Make the paths of the finer levels while nothing else is to be done."""
        self._preparing = self._preparing or self._land.prepare()
        end = time.perf_counter() + _SLICE
        for _ in self._preparing:
            if time.perf_counter() > end:
                return
        self._prepare_timer.stop()
        self.repaint_land()

    def repaint_land(self) -> None:
        """Paint the land anew, since it can be painted better now."""
        self._picture.forget()
        self.update()

    # --- card and list ---------------------------------------------------------------------------------------------------------------

    @property
    def card(self) -> MapCard | None:
        """The card that is shown."""
        return self._popups.card

    @property
    def list(self) -> MarkList | None:
        """The list that is open."""
        return self._popups.list

    def _anchor(self, spot: Spot) -> QRect:
        at, half = self.at_window(spot), spot.half + 4
        return QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half).toRect()

    def open_list(self, spot: Spot) -> None:
        """Open the list of what a gathered mark holds."""
        self.show_list(words.site_title(spot.site, self._language), spot.site.marks, self._anchor(spot), places=len(spot.site.places) > 1)

    def show_list(self, title: str, marks: Sequence[MapMark], anchor: QRect, *, places: bool) -> None:
        """Open a list of marks beside a rectangle; `places` says where each is."""
        self._popups.show_list(title, marks, anchor, places=places, selected=self._selected)

    # --- mouse and fingers -----------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False
        self._popups.close_list()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = at - self._pressed
            if self._dragging or way.manhattanLength() >= _DRAG:
                self._dragging = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._pressed = at
                self.pan(way.x(), way.y())
            return
        self._hover(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        if self._dragging:
            self._dragging = False
            self._hover(event.position())
            return
        spot = self.spot_at(event.position())
        if spot is not None:
            self._take(spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        spot = self.spot_at(event.position())
        if spot is None:
            self.zoom(2.0, event.position())
        elif spot.site.count == 1:
            self.opened.emit(spot.site.marks[0].ref)
        else:
            self.close_in(spot)

    def close_in(self, spot: Spot) -> None:
        """Zoom until a gathered mark opens: on all of its places, or on its city."""
        marks = spot.site.marks
        before = self.port.scale
        self.fit(marks)
        if self.port.scale < before * 1.5:
            at = self.at_window(self.layout_now().spot_of(marks[0].ref) or spot)
            self.zoom(3.0, at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta().y() or event.pixelDelta().y()
        if delta:
            self.zoom(STEP ** (delta / 120), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor(), self.mapFromGlobal(pinch.centerPoint()))
                return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._popups.close_card()
        if self._hovered is not None or self._country:
            self._hovered, self._country = None, ""
            self.port_changed.emit()
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            spot = self._current
            at = self.at_window(spot).toPoint() if spot is not None else self.rect().center()
        else:
            spot, at = self.spot_at(QPointF(event.pos())), event.pos()
        if spot is not None and spot.site.count == 1:
            self.chosen.emit(spot.site.marks[0].ref)
        self.menu_wanted.emit(self.mapToGlobal(at), spot)

    def _hover(self, at: QPointF) -> None:
        spot = self.spot_at(at)
        near = 3.0 / self.port.scale
        country = world_map().country_at(*self.port.to_map(at.x(), at.y()), near=near) or "" if spot is None else spot.site.marks[0].country
        self.setCursor(Qt.CursorShape.PointingHandCursor if spot is not None else Qt.CursorShape.ArrowCursor)
        if spot is not self._hovered:
            self._hovered = spot
            self._popups.close_card()
            if spot is not None:
                self._popups.announce(spot.site, self._anchor(spot), self._lines)
            self.update()
        if (country or "") != self._country:
            self._country = country or ""
            self.port_changed.emit()
            self.update()

    def country_text(self) -> str:
        """The country under the mouse with what it has; empty at sea."""
        if not self._country:
            return ""
        said = words.all_counted(self._counts.get(self._country, {}), self._language)
        name = country_name(self._country, self._language)
        return f"{name}: {said}" if said else name

    def _take(self, spot: Spot) -> None:
        """A single mark is chosen, a gathered one opens its list."""
        self._current = spot
        self._describe()
        self._popups.close_card()
        if spot.site.count == 1:
            self.chosen.emit(spot.site.marks[0].ref)
        else:
            self.open_list(spot)
        self.update()

    # --- keys ------------------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        way = {Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1)}.get(key)
        if way is not None:
            if event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
                self.pan(-way[0] * self.width() / 5, -way[1] * self.height() / 5)
            else:
                self._step(*way)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP, self.at_window(self._current) if self._current is not None else None)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1 / STEP, self.at_window(self._current) if self._current is not None else None)
        elif key == Qt.Key.Key_Home:
            self.show_world()
        elif key == Qt.Key.Key_End:
            self.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current is not None:
            marks = self._current.site.marks
            if len(marks) > 1:
                self.open_list(self._current)
            else:
                self.opened.emit(marks[0].ref)
        elif key == Qt.Key.Key_Escape and self.card is not None:
            self._popups.close_card()
        else:
            super().keyPressEvent(event)

    def _step(self, across: int, down: int) -> None:
        """Go to the next mark in a direction; a single one is chosen at once, as in a table."""
        layout, here = self.layout_now(), self._current
        spots = [spot for spot in layout.spots if self.rect().contains(self.at_window(spot).toPoint())]
        if here is None:
            left, top = self.port.to_window(0.0, 0.0)
            middle = (self.width() / 2 - left, self.height() / 2 - top)
            found = min(spots, key=lambda spot: (spot.x - middle[0]) ** 2 + (spot.y - middle[1]) ** 2, default=None)
        else:
            found = next_spot(spots, (here.x, here.y), across, down, but=here)
            found = found or next_spot(layout.spots, (here.x, here.y), across, down, but=here)
        if found is None:
            if here is None or not spots:
                self.pan(-across * self.width() / 5, -down * self.height() / 5)
            return
        self._current = found
        mark = found.site.marks[0]
        self.show_spot(mark.ref)
        if found.site.count == 1:
            self.chosen.emit(mark.ref)
        self._current = self.layout_now().spot_of(mark.ref)
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(words.site_told(self._current.site, self._language) if self._current is not None else "")

    # --- size ------------------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._popups.close()
        self.port = self.port.sized(float(self.width()), float(self.height()))
        self._layout = None
        self.port_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._preparing is None:
            self._prepare_timer.start()
