"""A chip with a menu of values of which several can be ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Chip


class StayingMenu(QMenu):
    """A menu that stays open while entries are ticked, so that several can be chosen."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
            return
        super().keyPressEvent(event)


class MenuChip(Chip):
    """A chip with a menu of values of which several can be chosen; it counts them."""

    changed = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent=parent)
        self._theme, self._title = theme, text
        self.setStyleSheet("QToolButton { padding-right: 20px; } QToolButton:focus { padding-right: 19px; }")  # room for the arrow
        self._actions: dict[str, QAction] = {}
        self._menu = StayingMenu(self)
        self._menu.setAccessibleName(text)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these values; what was chosen stays so where it is still offered."""
        if [(code, action.text()) for code, action in self._actions.items()] == [(code, text.replace("&", "&&")) for code, text in choices]:
            return
        chosen = self.chosen()
        self._menu.clear()
        self._actions = {}
        for code, text in choices:
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(code in chosen)
            action.toggled.connect(lambda _: self._did_change())
            self._actions[code] = action
        self._show()

    def count(self) -> int:
        """How many values there are to choose from."""
        return len(self._actions)

    def chosen(self) -> frozenset[str]:
        """The values ticked."""
        return frozenset(code for code, action in self._actions.items() if action.isChecked())

    def set_chosen(self, codes: frozenset[str]) -> None:
        """Tick these values only, without a signal."""
        for code, action in self._actions.items():
            action.blockSignals(True)
            action.setChecked(code in codes)
            action.blockSignals(False)
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        picture = self._theme.pixmap("chevron-down", "acc" if self.isChecked() else "ink3", 12, self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.width() - 19, (self.height() - 12) // 2, picture)

    def _did_change(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = [action.text().replace("&&", "&").strip() for action in self._actions.values() if action.isChecked()]
        self.setChecked(bool(chosen))
        text = self._title if not chosen else chosen[0] if len(chosen) == 1 else f"{self._title} {len(chosen)}"
        self.setText(text)
        self.setAccessibleName(f"{self._title}: {', '.join(chosen)}" if chosen else self._title)

    def nextCheckState(self) -> None:
        """A click opens the menu; it does not tick the chip itself."""
