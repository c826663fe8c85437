"""The second window, for the public part of a meeting: what is on, what is proposed, how much time is left, what comes next.

It is given a `PublicView`, which has nothing in it that is not for everybody.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontMetrics, QGuiApplication, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gsef_desktop.domain.item_time import ItemClock, Pace, write_seconds
from gsef_desktop.services.room_public import PublicView
from gsef_desktop.ui.meetings.room_clock import PACE_ICONS, PACE_TOKENS, TimeBar, large
from gsef_desktop.ui.theme.fonts import has_hangul
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.labels import ElidedLabel, label

_LEAST, _MOST = 12.0, 96.0
"""The least and the greatest size of the title, in px."""


class ProjectorWindow(QWidget):
    """F11 fills the screen and comes back, Esc leaves; sizes follow that of the window."""

    was_closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.theme = theme
        self.view: PublicView | None = None
        self._clock: tuple[ItemClock, bool] | None = None
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Projector"))
        self.setAccessibleName(self.tr("Projector: the public part of the meeting"))
        self.resize(960, 600)
        self.setMinimumSize(640, 400)
        self.meeting = ElidedLabel(theme, "", "body", token="ink2")
        self.under = ElidedLabel(theme, "", "body", token="ink2")
        self.title = label(theme, "", "screen_title", wrap=True)
        self.proposed_head = label(theme, "", "body", token="ink2")
        self.proposed = label(theme, "", "body", wrap=True)
        self.icon = QLabel()
        self.time = label(theme, "", "figure")
        self.time_word = label(theme, "", "body", token="ink2")
        self.bar = TimeBar(theme)
        self.next = ElidedLabel(theme, "", "body", token="ink2")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.meeting)
        self._column.addStretch(1)
        self._column.addWidget(self.under)
        self._column.addWidget(self.title)
        self._column.addSpacing(12)
        self._column.addWidget(self.proposed_head)
        self._column.addWidget(self.proposed)
        self._column.addStretch(2)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.icon)
        row.addWidget(self.time)
        row.addWidget(self.time_word, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self.bar)
        self._column.addSpacing(8)
        self._column.addWidget(self.next)

    # --- showing --------------------------------------------------------------------------------------------------------

    def show_view(self, view: PublicView) -> None:
        """Show an item, or that there is none."""
        if view == self.view:
            return
        self.view = view
        item = view.item
        self.meeting.set_text(view.meeting)
        self.under.set_text(view.under)
        self.under.setVisible(bool(view.under))
        self.title.setText(item.line if item is not None else "")
        self.proposed_head.setText(view.word("proposed"))
        self.proposed.setText(view.proposed)
        self.proposed_head.setVisible(bool(view.proposed))
        self.proposed.setVisible(bool(view.proposed))
        self.next.set_text(view.word("next").format(item=view.next.line) if view.next is not None else "")
        if any(has_hangul(text) for text in (view.meeting, self.title.text(), view.proposed, self.next.text())):
            self.theme.fonts.need_korean()
        if self._clock is not None:
            clock, running = self._clock
            self._clock = None
            self.show_clock(clock, running=running)
        self._fit()

    def show_clock(self, clock: ItemClock, *, running: bool) -> None:
        """Show what is left; in a pause, that there is one."""
        if (clock, running) == self._clock or self.view is None:
            return
        self._clock = (clock, running)
        pace, view = clock.pace, self.view
        self.bar.show_clock(clock)
        self.bar.setVisible(pace is not Pace.FREE)
        token = PACE_TOKENS[pace]
        if not running:
            self.time.setText("")
            self.time_word.setText(view.word("paused") if clock.used else "")
            self.icon.setVisible(False)
        else:
            self.time.setText(write_seconds(abs(clock.left) if pace is not Pace.FREE else clock.used))
            self.time_word.setText(view.word({Pace.FREE: "used", Pace.OVER: "over"}.get(pace, "left")))
            self.icon.setVisible(True)
        wanted = (token, PACE_ICONS[pace])
        if self.icon.property("shown") != str(wanted):
            self.icon.setProperty("shown", str(wanted))
            self.icon.setPixmap(self.theme.pixmap(PACE_ICONS[pace], token, 36))
            self.time.setProperty("role", token)
            self.time.style().unpolish(self.time)
            self.time.style().polish(self.time)

    # --- size -----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Sizes by the height of the window; title and proposal become smaller until both have room."""
        unit = max(1.0, min(self.height() / 600, self.width() / 900))
        edge = round(36 * unit)
        self._column.setContentsMargins(edge, round(24 * unit), edge, round(24 * unit))
        for widget, pixels in ((self.meeting, 18), (self.under, 20), (self.next, 22), (self.proposed_head, 18), (self.time_word, 20)):
            widget.setFont(large(self.theme, pixels * unit, "body"))
        self.time.setFont(large(self.theme, 40 * unit, "figure"))
        width = self.width() - 2 * edge
        small = sum(QFontMetrics(one.font()).height() for one in (self.meeting, self.next, self.time, self.under, self.proposed_head))
        room = self.height() - small - 2 * round(24 * unit) - 90
        title, proposed = min(_MOST, 48 * unit), min(_MOST, 28 * unit)
        while title > _LEAST and self._needed(width, title, proposed) > room:
            title, proposed = max(_LEAST, title * 0.92), max(_LEAST, proposed * 0.92)
        self.title.setFont(large(self.theme, title))
        self.proposed.setFont(large(self.theme, proposed, "body"))

    def _needed(self, width: int, title: float, proposed: float) -> int:
        """The height of title and proposal in some sizes."""

        def height(text: str, font: QFont) -> int:
            wrap = int(Qt.TextFlag.TextWordWrap)
            return QFontMetrics(font).boundingRect(0, 0, max(width, 50), 100_000, wrap, text).height() if text else 0

        return height(self.title.text(), large(self.theme, title)) + height(self.proposed.text(), large(self.theme, proposed, "body"))

    # --- the screen -----------------------------------------------------------------------------------------------------

    def open_beside(self, other: QWidget) -> None:
        """Show on the second screen, filling it, where there is one; else as a window of its own."""
        screen = second_screen(other)
        if screen is not None:
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        else:
            self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11:
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.was_closed.emit()


def second_screen(other: QWidget) -> QScreen | None:
    """A screen on which another window is not; None where there is one screen only."""
    here = other.window().screen()
    return next((screen for screen in QGuiApplication.screens() if screen is not here), None)
