"""The half ring of the quorum, and the bars of languages."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gsef_desktop.domain.attendance import Presence
from gsef_desktop.services.participants_reading import ReplyCounts
from gsef_desktop.ui.theme.painting import draw_hatch
from gsef_desktop.ui.theme.theme import Theme

_OUTER, _INNER, _HEIGHT = 84.0, 62.0, 146
_GAP = 1.1
"""Room between two seats, in degrees on either side."""


class QuorumGauge(QWidget):
    """A seat for each member: filled for yes, plain for no reply, hatched for apologies; a mark where the quorum is.

    Once it is known who is in the room, filled for who is there, lighter for who is spoken for, hatched for who is known to be away.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seats, self._parts = 0, (0, 0, 0)
        self._text = ""
        self._legend: tuple[tuple[str, str], ...] = ()
        self._needed: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)

    def set_quorum(self, counts: ReplyCounts, seats: int, needed: int | None) -> None:
        """Show the replies of the members of a body that has so many seats; `needed` of them make a quorum."""
        self._legend = (
            ("yes", self.tr("Yes {count}").format(count=counts.yes)),
            ("none", self.tr("No reply {count}").format(count=counts.none + counts.tentative)),
            ("no", self.tr("Apologies {count}").format(count=counts.apologies)),
        )
        seats = max(seats, counts.all)
        self._text = self.tr("of {seats} will attend").format(seats=seats)
        said = self.tr("{yes} of {seats} will attend").format(yes=counts.yes, seats=seats)
        self._show((counts.yes, 0, counts.apologies), seats, needed, said)

    def set_presence(self, presence: Presence, away: int, seats: int, needed: int | None) -> None:
        """Show who is there: of so many seats `away` are known not to be; `needed` of them make a quorum."""
        seats = max(seats, presence.all)
        away = min(away, seats - presence.all)
        self._legend = (
            ("yes", self.tr("There {count}").format(count=presence.here)),
            ("proxy", self.tr("By proxy {count}").format(count=presence.by_proxy)),
            ("no", self.tr("Away {count}").format(count=away)),
        )
        self._text = self.tr("of {seats} are there").format(seats=seats)
        said = self.tr("{present} of {seats} are there").format(present=presence.all, seats=seats)
        self._show((presence.here, presence.by_proxy, away), seats, needed, said)

    def _show(self, parts: tuple[int, int, int], seats: int, needed: int | None, said: str) -> None:
        self._parts, self._seats, self._needed = parts, seats, needed
        if needed is not None:
            said += ", " + self.tr("quorum {needed}").format(needed=needed)
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2 - 100, 0)
        centre = QPointF(100, 100)
        theme, (filled, lighter, hatched) = self._theme, self._parts
        seats = max(self._seats, 1)
        width = 180 / seats
        for seat in range(seats):
            path = _arc(centre, 180 - seat * width - min(_GAP, width / 4), 180 - (seat + 1) * width + min(_GAP, width / 4))
            if seat < filled:
                painter.fillPath(path, theme.color("good"))
            elif seat < filled + lighter:
                painter.fillPath(path, theme.color("goodl"))
                painter.strokePath(path, QPen(theme.color("good"), 1))
            elif seat >= seats - hatched:
                draw_hatch(painter, path, theme.color("hover"), theme.color("ctl"), pitch=5)
            else:
                painter.fillPath(path, theme.color("line2"))
        if self._needed is not None and self._seats:
            self._paint_mark(painter, centre, 180 - self._needed * width)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font("figure"))
        painter.drawText(QRectF(0, 58, 200, 38), Qt.AlignmentFlag.AlignCenter, str(filled + lighter))
        painter.setPen(theme.color("ink2"))
        painter.setFont(theme.font("secondary"))
        painter.drawText(QRectF(-40, 95, 280, 20), Qt.AlignmentFlag.AlignCenter, self._text)

        self._paint_legend(painter)

    def _paint_legend(self, painter: QPainter) -> None:
        """What the three looks mean, with their numbers, in the middle beneath the ring."""
        theme, entries = self._theme, self._legend
        painter.setFont(theme.font("caption"))
        metrics = painter.fontMetrics()
        left = 100 - (sum(metrics.horizontalAdvance(text) + 14 for _, text in entries) + 14 * (len(entries) - 1)) / 2
        for kind, text in entries:
            box = QPainterPath()
            box.addRoundedRect(QRectF(left, 128, 9, 9), 2, 2)
            if kind == "no":
                draw_hatch(painter, box, theme.color("hover"), theme.color("ctl"), pitch=4)
            elif kind == "proxy":
                painter.fillPath(box, theme.color("goodl"))
                painter.strokePath(box, QPen(theme.color("good"), 1))
            else:
                painter.fillPath(box, theme.color("good" if kind == "yes" else "line2"))
            painter.setPen(theme.color("ink2"))
            painter.drawText(QPointF(left + 14, 137), text)
            left += metrics.horizontalAdvance(text) + 28

    def _paint_mark(self, painter: QPainter, centre: QPointF, angle: float) -> None:
        radians = math.radians(angle)
        painter.setPen(QPen(self._theme.color("ink"), 2))
        inner, outer = _at(centre, radians, _INNER - 6), _at(centre, radians, _OUTER + 6)
        painter.drawLine(inner, outer)
        painter.setPen(self._theme.color("ink2"))
        painter.setFont(self._theme.font("badge"))
        text = self.tr("Quorum {needed}").format(needed=self._needed)
        advance = painter.fontMetrics().horizontalAdvance(text)
        left = outer.x() + 6 if angle <= 95 else outer.x() - advance - 6
        painter.drawText(QPointF(left, max(11.0, outer.y() + 4)), text)


def _at(centre: QPointF, radians: float, radius: float) -> QPointF:
    return QPointF(centre.x() + radius * math.cos(radians), centre.y() - radius * math.sin(radians))


def _arc(centre: QPointF, start: float, end: float) -> QPainterPath:
    """A piece of the ring between two angles in degrees."""
    outer = QRectF(centre.x() - _OUTER, centre.y() - _OUTER, 2 * _OUTER, 2 * _OUTER)
    inner = QRectF(centre.x() - _INNER, centre.y() - _INNER, 2 * _INNER, 2 * _INNER)
    path = QPainterPath()
    path.arcMoveTo(outer, start)
    path.arcTo(outer, start, end - start)
    path.arcTo(inner, end, start - end)
    path.closeSubpath()
    return path


class LanguageBars(QWidget):
    """A bar for each language of the participants, as long as it has users."""

    _ROW = 22

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: tuple[tuple[str, int], ...] = ()

    def set_counts(self, counts: tuple[tuple[str, int], ...]) -> None:
        """Show how many use each language, the most used first."""
        self._counts = counts
        self.setFixedHeight(self._ROW * len(counts))
        self.setAccessibleName(", ".join(f"{code.upper() or '?'} {count}" for code, count in counts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((count for _, count in self._counts), default=1)
        for number, (code, count) in enumerate(self._counts):
            top = number * self._ROW
            self._paint_code(painter, top, code.upper() or "?")
            track = QRectF(38, top + 7, self.width() - 38 - 28, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(track, 4, 4)
            painter.setBrush(self._theme.color("slot1"))
            painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * count / most, 8), 4, 4)
            painter.setPen(self._theme.color("ink2"))
            painter.setFont(self._theme.font("field"))
            place = QRectF(self.width() - 24, top, 24, self._ROW)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(count))

    def _paint_code(self, painter: QPainter, top: int, code: str) -> None:
        painter.setFont(self._theme.font("small_strong"))
        width = painter.fontMetrics().horizontalAdvance(code) + 11
        box = QRectF(0.5, top + 2.5, width, 17)
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.setBrush(self._theme.color("bg"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._theme.color("ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code)
