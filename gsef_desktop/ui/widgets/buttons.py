"""Buttons: icon buttons, chips, segmented controls, tabs and links.  Each has an accessible name and shows the focus."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from gsef_desktop.ui.theme.theme import Theme


class IconButton(QToolButton):
    """A square button with an icon only; `name` is its accessible name and its tooltip."""

    def __init__(self, theme: Theme, icon: str, name: str, *, size: int = 28, token: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "icon")
        self.setIcon(theme.icon(icon, token))
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(size, size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Change the accessible name and the tooltip."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class Button(QPushButton):
    """A button with a text and perhaps an icon.  `look` is plain, primary or quiet (like a link); `small` is 24 px high."""

    def __init__(
        self, theme: Theme, text: str, *, icon: str | None = None, look: str = "plain", small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty(look, True)
        self.setProperty("small", small)
        self.setFont(theme.font("button"))
        self.setAutoDefault(False)
        self.setAccessibleName(text.replace("&", ""))
        if icon is not None:
            self.setIcon(theme.icon(icon, {"primary": "onacc", "quiet": "accd"}.get(look, "ink3"), 14 if small else 16))
            self.setIconSize(QSize(17, 14) if small else QSize(19, 16))


class MenuButton(QToolButton):
    """A button that opens a menu: a text, perhaps an icon, and a small arrow.  `look` is button, primary or flat."""

    def __init__(
        self, theme: Theme, text: str, *, icon: str | None = None, look: str = "button", small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ink = "onacc" if look == "primary" else "ink3"
        self.setProperty("kind", "flat" if look == "flat" else "button")
        self.setProperty("primary", look == "primary")
        self.setProperty("arrow", True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("small", small)
        self.setFont(theme.font("caption" if small and look == "flat" else "secondary_strong" if look == "primary" else "button"))
        if icon is not None:
            size = 14 if small else 16
            self.setIcon(theme.icon(icon, self._ink, size))
            self.setIconSize(QSize(size + 3, size))  # wider than the icon: Qt puts text too near
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFixedHeight(24 if small and look != "flat" else 28)  # Qt adds to the height of one with an icon

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        picture = self._theme.pixmap("chevron-down", self._ink, 12, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 20, (self.height() - 12) // 2, picture)


class Chip(QToolButton):
    """A rounded filter that can be switched on and off; `tone` is plain or bad.

    Listen to `toggled` rather than `clicked` where it is checkable: a screen reader toggles without a click.
    """

    def __init__(
        self, theme: Theme, text: str, *, icon: str | None = None, checkable: bool = True, tone: str = "plain",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setProperty("tone", tone)
        self.setFont(theme.font("secondary"))
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(24)
        if icon is not None:
            self.setIcon(theme.icon(icon, "bad" if tone == "bad" else "ink3", 13))
            self.setIconSize(QSize(15, 13))
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


class _ChoiceButton(QToolButton):
    """A button as wide as it is when chosen and when not, so that its neighbours stay where they are."""

    fonts: tuple[QFont, ...] = ()
    """the fonts that it has by turns"""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        widest = max(map(self._width_in, (self.font(), *self.fonts)))
        return QSize(hint.width() + widest - self._width_in(self.font()), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _width_in(self, font: QFont) -> int:
        """What Qt reckons for the text: it adds two spaces."""
        metrics = QFontMetrics(font)
        return metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width() + 2 * metrics.horizontalAdvance(" ")


class _Choices(QFrame):
    """Exclusive buttons in a row, moved along with the arrow keys; base of segmented controls and tabs."""

    changed = Signal(object)
    """the value chosen by the user"""

    _kind = "segment"

    def __init__(
        self, theme: Theme, name: str, choices: Sequence[tuple[Any, str]], *, small: bool = False, tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._small, self._tight = theme, small, tight
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values: list[Hashable] = []
        self._row = QHBoxLayout(self)
        for value, text in choices:
            self.add_choice(value, text)
        self._quiet = False
        self._group.idToggled.connect(self._did_toggle)  # not idClicked: a screen reader toggles without a click
        if self._values:
            self.set_value(self._values[0])

    def add_choice(self, value: Any, text: str) -> None:
        """Add a choice at the end."""
        button = _ChoiceButton()
        button.fonts = (self._font(False), self._font(True))
        button.setProperty("kind", self._kind)
        button.setProperty("small", self._small)
        button.setProperty("tight", self._tight)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values.append(value)
        self._group.addButton(button, len(self._values) - 1)
        self._row.addWidget(button)
        self.set_text(value, text)

    def set_text(self, value: Any, text: str) -> None:
        """Change the text of a choice, such as a tab's count."""
        button = self.button(value)
        button.setText(text)
        button.setAccessibleName(text)
        self._weigh(self._values.index(value), button.isChecked())
        strong = QFontMetrics(self._font(True))
        button.setMinimumWidth(strong.horizontalAdvance(text) + self._margin())

    def button(self, value: Any) -> QToolButton:
        """The button of a choice."""
        button = self._group.button(self._values.index(value))
        assert isinstance(button, QToolButton)
        return button

    def value(self) -> Any:
        """The value chosen."""
        return self._values[self._group.checkedId()] if self._group.checkedId() >= 0 else None

    def set_value(self, value: Any) -> None:
        """Choose without emitting `changed`."""
        self._quiet = True
        self.button(value).setChecked(True)
        self._quiet = False

    def show_none(self) -> None:
        """Show that none of the choices holds, as for several things that differ in it."""
        self._quiet = True
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._quiet = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for number, button in enumerate(self._group.buttons()):  # Qt gives them their first fonts again in another parent
            self._weigh(number, button.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        target = self._group.checkedId() + step
        if step and 0 <= target < len(self._values):
            button = self._group.button(target)
            button.setFocus(Qt.FocusReason.TabFocusReason)
            button.setChecked(True)
            return
        super().keyPressEvent(event)

    def _did_toggle(self, number: int, checked: bool) -> None:
        self._weigh(number, checked)
        if checked and not self._quiet:
            self.changed.emit(self._values[number])

    def _margin(self) -> int:
        return 10 if self._tight else 16 if self._small else 22

    def _font(self, checked: bool) -> QFont:
        light, strong = ("caption", "small_strong") if self._small else ("field", "secondary_strong")
        return self._theme.font(strong if checked else light)

    def _weigh(self, number: int, checked: bool) -> None:
        self._group.button(number).setFont(self._font(checked))


class SegmentedControl(_Choices):
    """A few exclusive choices side by side, such as Year | Month | List; `tight` ones leave less room around their texts."""

    def __init__(
        self, theme: Theme, name: str, choices: Sequence[tuple[Any, str]], *, small: bool = False, tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, name, choices, small=small, tight=tight, parent=parent)
        self.setProperty("kind", "segments")
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(24 if small else 28)


class TabRow(_Choices):
    """Tabs over a page, such as Agenda | Participants 19."""

    _kind = "tab"

    def __init__(self, theme: Theme, name: str, choices: Sequence[tuple[Any, str]], *, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, choices, parent=parent)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addStretch(1)
        self.setFixedHeight(34)

    def _font(self, checked: bool) -> QFont:
        return self._theme.font("strong" if checked else "body")

    def _margin(self) -> int:
        return 8
