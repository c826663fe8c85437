"""The switch between the pages of the Members view: as many beside each other as there is room for, the others in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import MenuButton, SegmentedControl

_GAP = 6


class PageSwitch(QWidget):
    """Emits `changed` with the name of the page that the user wants."""

    changed = Signal(str)

    def __init__(self, theme: Theme, name: str, pages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = dict(pages)
        self._value = pages[0][0]
        self.segments = SegmentedControl(theme, name, pages)
        self.segments.changed.connect(self._choose)
        self.more = MenuButton(theme, self.tr("More"))
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.segments)
        row.addWidget(self.more)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._arrange(10_000)

    def value(self) -> str:
        """The page chosen."""
        return self._value

    def set_value(self, name: str) -> None:
        """Choose without emitting `changed`."""
        self._value = name
        self.segments.set_value(name)
        self._arrange(self.width())

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths().values()) + 4, 28)

    def minimumSizeHint(self) -> QSize:
        widths = self._widths()
        return QSize(widths[self._value] + self.more.sizeHint().width() + _GAP + 4, 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _widths(self) -> dict[str, int]:
        found = {}
        for name in self._titles:
            button = self.segments.button(name)
            button.ensurePolished()  # its sheet of styles may want more room than the text
            found[name] = max(button.minimumWidth(), button.sizeHint().width()) + 1
        return found

    def _arrange(self, width: int) -> None:
        """Show the first pages that fit, and always the one chosen."""
        widths = self._widths()
        room = width - 4
        if sum(widths.values()) > room:
            room -= self.more.sizeHint().width() + _GAP
        room -= widths[self._value]
        shown = {self._value}
        for name, needed in widths.items():
            if name == self._value:
                continue
            if needed > room:
                break
            room -= needed
            shown.add(name)
        for name in self._titles:
            self.segments.button(name).setVisible(name in shown)
        self.more.setVisible(len(shown) < len(self._titles))

    def _fill_menu(self) -> None:
        self._menu.clear()
        for name, title in self._titles.items():
            if self.segments.button(name).isHidden():
                self._menu.addAction(title).triggered.connect(lambda _=False, name=name: self._choose(name))

    def _choose(self, name: str) -> None:
        if name != self._value:
            self.set_value(name)
            self.changed.emit(name)
