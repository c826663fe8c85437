"""The world in dots with the members on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gsef_desktop.domain.member_row import MapPoint
from gsef_desktop.domain.records import MembershipStatus
from gsef_desktop.reference.world import MAP_HEIGHT, land_dots, project
from gsef_desktop.ui.inspectors.member_words import status_word
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.membership import paint_membership
from gsef_desktop.ui.widgets.tips import tip

_NEAR = 9.0
"""How near the mouse must come to a mark, in px."""
_LABELS_FROM = 110
"""Below this height only the selected mark has its name beside it."""
_NAMED_UP_TO = 300
"""With more marks than these there is no room for names: only that of the selected one is looked for."""
_FAR = 400
"""A mark that is so far away, in px, is not where a name could stand."""
_STAMP = 7
"""Half the side of a mark that is painted once for many, in px."""
_LAST = {MembershipStatus.PROSPECT: 0, MembershipStatus.APPLIED: 1, MembershipStatus.MEMBER: 2}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an organisation is drawn.  `label` is the box of its name, empty where there was no room."""

    point: MapPoint
    at: QPointF
    label: QRectF


class MemberMap(QWidget):
    """Shows members, applicants and prospects where they are.  The table is its equivalent for who cannot see it; keys step from one to
    the next from west to east."""

    chosen = Signal(str)
    opened = Signal(str)
    enlarged = Signal()
    """the large map is asked for"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: list[MapPoint] | None = None
        self._selected = ""
        self._hovered = ""
        self._land: QPixmap | None = None
        self._marks: QPixmap | None = None
        self._placed: list[tuple[MapPoint, QPointF]] | None = None
        self._dots: list[tuple[int, int]] | None = None
        """the pixels on which there are marks"""
        self._spots: list[Spot] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 60)
        self.larger = IconButton(theme, "maximize", self.tr("Open the large map"), size=24, parent=self)
        self.larger.clicked.connect(self.enlarged)
        self.set_points([])

    def sizeHint(self) -> QSize:
        return QSize(430, 152)

    def set_points(self, points: Sequence[MapPoint]) -> None:
        """Show these organisations; those without coordinates are left out."""
        placed = [one for one in points if one.latitude is not None and one.longitude is not None]
        placed.sort(key=lambda one: (one.longitude or 0.0, one.name))
        if self._points is not None and placed == self._points:
            return
        self._points = placed
        self._placed = self._dots = self._spots = self._marks = None
        told = self.tr("Map of the world with {number} organisations. The table below lists them.")
        self.setAccessibleName(told.format(number=len(self._points)))
        self._describe()
        self.update()

    def set_selected(self, id: str) -> None:
        """Ring the mark of an organisation."""
        if id != self._selected:
            self._selected = id
            self._spots = None
            self._describe()
            self.update()

    def spots(self) -> list[Spot]:
        """Where everything is drawn, from west to east."""
        if self._spots is None:
            self._spots = self._lay_out()
        return self._spots

    def spot_near(self, at: QPointF) -> Spot | None:
        """The mark or name under the mouse."""
        found = [(spot, (spot.at - at).manhattanLength()) for spot in self.spots()]
        near = [(distance, number) for number, (_, distance) in enumerate(found) if distance <= _NEAR]
        if near:
            return found[min(near)[1]][0]
        return next((spot for spot in self.spots() if spot.label.contains(at)), None)

    # --- layout ----------------------------------------------------------------------------------------------------------------------

    def _area(self) -> QRectF:
        width = min(float(self.width()), self.height() / MAP_HEIGHT)
        height = width * MAP_HEIGHT
        return QRectF(0, (self.height() - height) / 2, width, height)

    def _at(self, longitude: float, latitude: float, area: QRectF) -> QPointF:
        x, y = project(longitude, latitude)
        return QPointF(area.left() + x * area.width(), min(max(area.top() + y * area.width(), 5), self.height() - 5))

    def _places(self) -> list[tuple[MapPoint, QPointF]]:
        """Where each organisation is: once for each size and each set of them, for there may be tens of thousands."""
        if self._placed is None:
            area = self._area()
            self._placed = [(one, self._at(one.longitude or 0.0, one.latitude or 0.0, area)) for one in self._points or ()]
        return self._placed

    def _lay_out(self) -> list[Spot]:
        placed = self._places()
        metrics = QFontMetrics(self._theme.font("small_strong"))
        if self._dots is None:
            self._dots = sorted({(round(at.x()), round(at.y())) for _, at in placed})
        marks = self._dots
        boxes: dict[str, QRectF] = {}
        crowded = len(marks) > _NAMED_UP_TO
        names = [
            each for each in placed
            if each[0].id == self._selected or (not crowded and each[0].status is MembershipStatus.MEMBER)
        ]  # fmt: skip
        first = sorted(names, key=lambda each: (each[0].id != self._selected, -_LAST[each[0].status], each[0].name))
        if crowded:  # only that of the selected one is looked for, and what is far from it is not in its way
            marks = [(x, y) for _, at in first for x, y in marks if abs(x - at.x()) < _FAR and abs(y - at.y()) < _FAR]
        taken = [QRectF(x - 5, y - 5, 10, 10) for x, y in marks]
        same: set[tuple[int, int]] = set()
        for point, at in first:
            wanted = point.id == self._selected or (self.height() >= _LABELS_FROM and point.status is MembershipStatus.MEMBER)
            spot = (round(at.x() / 3), round(at.y() / 3))
            if not wanted or spot in same:
                continue
            same.add(spot)
            gap = 12.0 if point.id == self._selected else 9.0
            box = self._free_box(at, gap, metrics.horizontalAdvance(point.name), metrics.height(), [*taken, *boxes.values()])
            if box is not None:
                boxes[point.id] = box
        nowhere = QRectF()
        return [Spot(point, at, boxes.get(point.id, nowhere)) for point, at in placed]

    def _free_box(self, at: QPointF, gap: float, width: int, height: int, taken: Sequence[QRectF]) -> QRectF | None:
        """A place for a name beside its mark: right, left, below or above."""
        half = height / 2
        for left, top in (
            (at.x() + gap, at.y() - half), (at.x() - gap - width, at.y() - half),
            (at.x() + 4, at.y() + 3), (at.x() + 4, at.y() - height - 2),
            (at.x() - width - 4, at.y() + 3), (at.x() - width - 4, at.y() - height - 2),
        ):  # fmt: skip
            box = QRectF(left, top, width + 2, height)
            own = QRectF(round(at.x()) - 5, round(at.y()) - 5, 10, 10)
            inside = box.left() >= 0 and box.right() <= self.width() and box.top() >= -2 and box.bottom() <= self.height() + 2
            if inside and not any(box.intersects(other) for other in taken if other != own):
                return box
        return None

    # --- painting --------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter, self._hovered, "ctl", 1.0)
        self._paint_ring(painter, self._selected, "acc", 1.8)
        self._paint_labels(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_ring(self, painter: QPainter, id: str, token: str, width: float) -> None:
        spot = next((spot for spot in self.spots() if spot.point.id == id), None) if id else None
        if spot is not None:
            painter.setPen(QPen(self._theme.color(token), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(spot.at, 8, 8)

    def _paint_labels(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font("small_strong"))
        ground = QColor(self._theme.color("bg"))
        ground.setAlpha(205)
        for spot in self.spots():
            if not spot.label.isEmpty():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(spot.label.adjusted(-1, 1, 1, -1), 3, 3)
                painter.setPen(self._theme.color("ink"))
                painter.drawText(spot.label, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, spot.point.name)

    def _picture(self) -> QPixmap:
        """The land with the marks of all organisations, drawn once for each size and each set of them."""
        land = self._land_picture()
        if self._marks is None or self._marks.size() != land.size():
            made = QPixmap(land)
            painter = QPainter(made)
            drawn: set[tuple[int, int]] = set()
            seen = []
            for spot in sorted(self.spots(), key=lambda spot: -_LAST[spot.point.status]):
                place = (round(spot.at.x()), round(spot.at.y()))
                if place not in drawn:  # of many in one city the highest standing is seen
                    drawn.add(place)
                    seen.append(spot)
            if len(seen) > _NAMED_UP_TO:
                self._stamp(painter, seen)
            else:
                for spot in reversed(seen):
                    paint_membership(painter, spot.at, 8, spot.point.status, self._theme)
            painter.end()
            self._marks = made
        return self._marks

    def _stamp(self, painter: QPainter, seen: Sequence[Spot]) -> None:
        """The marks of very many, each on a whole pixel: the sign of a status is painted once."""
        stamps: dict[MembershipStatus, QPixmap] = {}
        ratio = self.devicePixelRatioF()
        for status in {spot.point.status for spot in seen}:
            stamp = QPixmap(round(2 * _STAMP * ratio), round(2 * _STAMP * ratio))
            stamp.setDevicePixelRatio(ratio)
            stamp.fill(Qt.GlobalColor.transparent)
            on = QPainter(stamp)
            paint_membership(on, QPointF(_STAMP, _STAMP), 8, status, self._theme)
            on.end()
            stamps[status] = stamp
        for spot in reversed(seen):
            painter.drawPixmap(round(spot.at.x()) - _STAMP, round(spot.at.y()) - _STAMP, stamps[spot.point.status])

    def _land_picture(self) -> QPixmap:
        """The dots of the land, drawn once for each size."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._land is None or self._land.size() != wanted:
            made = QPixmap(wanted)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("line2"))
            radius = max(0.8, self._area().width() / 430 * 1.35)
            area = self._area()
            for longitude, latitude in land_dots():
                painter.drawEllipse(self._at(longitude, latitude, area), radius, radius)
            painter.end()
            self._land = made
        return self._land

    # --- mouse and keys --------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        self._placed = self._dots = self._spots = self._marks = None
        self.larger.move(0, self.height() - self.larger.height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self.spot_near(QPointF(event.pos()))
            if spot is not None:
                QToolTip.showText(event.globalPos(), tip(self._told(spot.point)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_near(event.position())
        hovered = spot.point.id if spot is not None else ""
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = ""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_near(event.position())
        if event.button() is Qt.MouseButton.LeftButton and spot is not None:
            self.chosen.emit(spot.point.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_near(event.position())
        if event.button() is Qt.MouseButton.LeftButton and spot is None:
            self.enlarged.emit()
        elif event.button() is Qt.MouseButton.LeftButton and spot is not None:
            self.opened.emit(spot.point.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)
        ids = [one.id for one in self._points or ()]
        if step and ids:
            here = ids.index(self._selected) if self._selected in ids else (-1 if step > 0 else len(ids))
            self.chosen.emit(ids[min(max(here + step, 0), len(ids) - 1)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected in ids:
            self.opened.emit(self._selected)
        else:
            super().keyPressEvent(event)

    def _told(self, point: MapPoint) -> str:
        return f"{point.name}, {status_word(point.status)}"

    def _describe(self) -> None:
        point = next((one for one in self._points or () if one.id == self._selected), None)
        self.setAccessibleDescription(self._told(point) if point is not None else "")
