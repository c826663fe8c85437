"""The buttons of the sidebar: navigation entries and programme lines.  They paint themselves and shrink to their icon."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gsef_desktop.ui.theme import tokens
from gsef_desktop.ui.theme.painting import draw_badge, draw_line_tile
from gsef_desktop.ui.theme.theme import Theme

_AND = re.compile(r"\s+(?:and|et|y)\s+")
_ENDS = re.compile(r"\s*[(（:–]|\s+(?:&|and|with|in|of|for|et|avec|dans|de|des|du|pour|y|con|en|para)\s", re.IGNORECASE)


class SidebarButton(QAbstractButton):
    """A checkable row of the sidebar.  The up and down keys ask for its neighbours."""

    stepped = Signal(int)
    """to the row above (-1) or below (1)"""
    focused = Signal()

    def __init__(self, theme: Theme, text: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.count = ""
        self.compact = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: str, description: str = "") -> None:
        """Show a count at the right; `description` says it to a screen reader."""
        self.count = count
        self.setAccessibleDescription(description)
        self._set_tip()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon only, with the text as tooltip."""
        self.compact = compact
        self._set_tip()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40 if self.compact else 160, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paint_ground(self, painter: QPainter, *, checked: bool) -> None:
        """The fill of hover and of the current entry, and the focus ring."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "sel" if checked else "hover" if self.underMouse() and self.isEnabled() else None
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if token is not None:
            painter.setBrush(self.theme.color(token))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("acc"), 2))
            painter.drawRoundedRect(ground, 6, 6)

    def paint_text(self, painter: QPainter, left: int, role: str, token: str) -> None:
        """The text, elided before the count."""
        counted = QFontMetrics(self.theme.font("caption")).horizontalAdvance(self.count) + 15 if self.count else 9
        box = QRect(left, 0, self.width() - left - counted, self.height())
        font = self.theme.font(role)
        painter.setFont(font)
        painter.setPen(self.theme.color(token))
        shown = fitting(self.text(), QFontMetrics(font), box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def paint_count(self, painter: QPainter, right: int) -> None:
        """The plain count."""
        painter.setFont(self.theme.font("caption"))
        painter.setPen(self.theme.color("ink3"))
        box = QRect(0, 0, self.width() - right, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.count)

    def _set_tip(self) -> None:
        rest = self.accessibleDescription()
        elided = QFontMetrics(self.theme.font("strong")).horizontalAdvance(self.text()) > self.width() - 60
        self.setToolTip("\n".join(filter(None, (self.text(), rest))) if self.compact or elided else rest)


def fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """A title for a narrow place: whole, else with "&", else ended before a small word or a bracket, else cut between two words."""
    short = _AND.sub(" & ", text)
    cuts = [short[: match.start()] for match in reversed(list(_ENDS.finditer(short)))]
    words = short.split(" ")
    cuts += [" ".join(words[:number]) + "…" for number in range(len(words) - 1, 0, -1)]
    found = next((one for one in (text, short, *cuts) if one and metrics.horizontalAdvance(one) <= width), None)
    return found if found is not None else metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class NavigationButton(SidebarButton):
    """An entry of the navigation: icon, title, count or warning badge, and a marker at the current one."""

    def __init__(self, theme: Theme, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, tokens.NAVIGATION_ROW, parent)
        self._icon = icon
        self.warns = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        checked = self.isChecked()
        self.paint_ground(painter, checked=checked)
        if checked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("acc"))
            painter.drawRoundedRect(QRectF(0, 7, 3, self.height() - 14), 1.5, 1.5)
        picture = self.theme.pixmap(self._icon, "acc" if checked else "ink3", 16, self.devicePixelRatioF())
        left = (self.width() - 16) // 2 if self.compact else 9
        painter.drawPixmap(left, (self.height() - 16) // 2, picture)
        if self.compact:
            if self.warns and self.count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.color("bad"))
                painter.drawEllipse(QRectF(left + 12, 5, 6, 6))
            return
        self.paint_text(painter, 35, "strong" if checked else "body", "ink" if checked else "ink2")
        if self.warns and self.count:
            width = QFontMetrics(self.theme.font("badge")).horizontalAdvance(self.count) + 14
            box = QRectF(self.width() - 9 - width, (self.height() - 16) / 2, width, 16)
            draw_badge(painter, box, self.count, "bad", self.theme)
        else:
            self.paint_count(painter, 9)


class LineButton(SidebarButton):
    """A programme line: its tile, title and count.  Checked means shown; unchecked is filtered off."""

    def __init__(self, theme: Theme, number: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, tokens.LINE_ROW, parent)
        self.number = number
        self.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, checked=False)
        left = (self.width() - 16) // 2 if self.compact else 9
        draw_line_tile(painter, QRectF(left, (self.height() - 16) / 2, 16, 16), self.number, self.theme, off=not self.isChecked())
        if not self.compact:
            self.paint_text(painter, 34, "secondary", "ink2" if self.isChecked() else "ink3")
            self.paint_count(painter, 9)
