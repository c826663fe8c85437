"""The clock of an item: how long it has been dealt with, of how long it was given, and what is left, in figures, words and a bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.domain.item_time import ItemClock, Pace, write_seconds
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.labels import label

PACE_TOKENS = {Pace.FREE: "ink2", Pace.IN_TIME: "ink2", Pace.NEARLY: "warn", Pace.OVER: "bad"}
"""The colour of what is left; icon and words say the same."""
PACE_ICONS = {Pace.FREE: "timer", Pace.IN_TIME: "timer", Pace.NEARLY: "hourglass", Pace.OVER: "alarm-clock"}
_BAR_TOKENS = {Pace.FREE: "slot1", Pace.IN_TIME: "acc", Pace.NEARLY: "warn", Pace.OVER: "bad"}


def large(theme: Theme, pixels: float, role: str = "screen_title") -> QFont:
    """The font of a type role at another size, in px: for what is read from a distance."""
    font = theme.font(role)
    font.setPointSizeF(font.pointSizeF() * pixels / {"screen_title": 19.0, "body": 13.0, "figure": 26.0}[role])
    return font


def left_text(clock: ItemClock) -> str:
    """What is left of the time given, or by how much it is over; nothing where none was given."""
    if clock.pace is Pace.FREE:
        return ""
    if clock.pace is Pace.OVER:
        return QCoreApplication.translate("Room", "{time} over").format(time=write_seconds(-clock.left))
    return QCoreApplication.translate("Room", "{time} left").format(time=write_seconds(clock.left))


class ClockPanel(QWidget):
    """Shows an `ItemClock` given to `show_clock`; nothing is painted anew while the figures stay."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[object, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.used = label(theme, "", "figure")
        self.used.setFont(large(theme, 34, "figure"))
        self.given = label(theme, "", "body", token="ink2")
        self.icon = QLabel()
        self.left = label(theme, "", "body")
        self.left.setFont(large(theme, 17))
        row.addWidget(self.used)
        row.addWidget(self.given, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.icon)
        row.addWidget(self.left)
        column.addLayout(row)
        self.bar = TimeBar(theme)
        column.addWidget(self.bar)

    def show_clock(self, clock: ItemClock, *, running: bool) -> None:
        """Show how an item stands; `running`: it is on now."""
        shown = (clock, running)
        if shown == self._shown:
            return
        before, self._shown = self._shown, shown
        self.used.setText(write_seconds(clock.used))
        self.left.setText(left_text(clock))
        self.bar.show_clock(clock)
        self.setAccessibleName(", ".join(part for part in (self.used.text(), self.given.text(), self.left.text()) if part))
        if not before or not isinstance(before[0], ItemClock) or (before[0].pace, before[0].given, before[1]) != (
            clock.pace, clock.given, running,
        ):  # fmt: skip
            self._dress(clock, running)

    def _dress(self, clock: ItemClock, running: bool) -> None:
        """What changes only now and then."""
        of = self.tr("of {duration}").format(duration=words.duration(clock.given // 60)) if clock.given else self.tr("no time given")
        self.given.setText(of if running or clock.used else self.tr("{of}, not begun").format(of=of))
        token = PACE_TOKENS[clock.pace]
        self.icon.setPixmap(self._theme.pixmap(PACE_ICONS[clock.pace], token, 18))
        self.icon.setVisible(clock.pace is not Pace.FREE)
        for widget, role in ((self.left, token), (self.used, "bad" if clock.pace is Pace.OVER else "ink" if running else "ink2")):
            widget.setProperty("role", role)
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class TimeBar(QWidget):
    """The time used as a part of the time given; what is over stands behind a notch."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, ItemClock(used=0, given=0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_clock(self, clock: ItemClock) -> None:
        """Show how an item stands."""
        if clock != self._clock:
            self._clock = clock
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        clock, rect = self._clock, QRectF(self.rect())
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(rect, 4, 4)
        if clock.given <= 0 or clock.used <= 0:
            return
        whole = max(clock.given, clock.used)
        painter.setBrush(self._theme.color(_BAR_TOKENS[clock.pace]))
        painter.drawRoundedRect(QRectF(0, 0, rect.width() * clock.used / whole, rect.height()), 4, 4)
        if clock.pace is Pace.OVER:
            painter.setBrush(self._theme.color("bg"))
            painter.drawRect(QRectF(rect.width() * clock.given / whole - 1.5, 0, 3, rect.height()))
