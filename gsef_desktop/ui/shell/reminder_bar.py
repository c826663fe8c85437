"""The quiet bar of the window that tells of reminders: one by itself, or how many there are since when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.labels import ElidedLabel


class ReminderBar(QFrame):
    """It says what there is and stops nobody; Open shows it, Later comes back to it, × is done with it."""

    open_wanted = Signal()
    snooze_wanted = Signal()
    dismiss_wanted = Signal()
    height_changed = Signal()
    """it was shown or hidden"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "note-info")
        self.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(10)
        icon = QLabel()
        icon.setPixmap(theme.pixmap("alarm-clock", "acc", 16))
        row.addWidget(icon)
        self.what = ElidedLabel(theme, "", "strong")
        self.rest = ElidedLabel(theme, "", "secondary", token="ink2")
        self.what.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self.what)
        row.addWidget(self.rest, 1)
        self.open_button = Button(theme, self.tr("Open"), small=True)
        self.open_button.clicked.connect(self.open_wanted)
        self.snooze_button = Button(theme, self.tr("In an hour"), look="quiet", small=True)
        self.snooze_button.setToolTip(self.tr("Remind again in an hour"))
        self.snooze_button.clicked.connect(self.snooze_wanted)
        self.dismiss_button = IconButton(theme, "x", self.tr("Dismiss"), size=24)
        self.dismiss_button.clicked.connect(self.dismiss_wanted)
        for button in (self.open_button, self.snooze_button, self.dismiss_button):
            row.addWidget(button)

    def tell(self, what: str, rest: str, *, several: bool) -> None:
        """Show the bar; with `several` its button shows them all."""
        self.what.set_text(what)
        self.rest.set_text(rest)
        self.rest.setVisible(bool(rest))
        self.open_button.setText(self.tr("Show all") if several else self.tr("Open"))
        self.open_button.setAccessibleName(self.open_button.text())
        self.setAccessibleName(" ".join(part for part in (what, rest) if part))
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.height_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.height_changed.emit()
