"""The look of the window in one object: colours, icons, fonts, palette and style sheet."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from gsef_desktop.ui.theme import tokens
from gsef_desktop.ui.theme.fonts import Fonts
from gsef_desktop.ui.theme.icons import Icons


class LineColours(NamedTuple):
    """The colours of a programme line: see `tokens.LineTokens`."""

    fill: QColor
    on: QColor
    edge: QColor
    dark: QColor
    tint: QColor
    hatch: QColor


class Theme:
    """The tokens of one theme, light or dark, with what is made from them.  Immutable; a switch makes another."""

    def __init__(self, dark: bool, fonts: Fonts, icons: Icons) -> None:
        self.dark = dark
        self.fonts = fonts
        self._icons = icons
        self._tokens = tokens.DARK if dark else tokens.LIGHT
        self._colours = {name: QColor(value) for name, value in self._tokens.items()}
        lines = tokens.DARK_LINES if dark else tokens.LIGHT_LINES
        self._lines = [LineColours(*map(QColor, line)) for line in lines]
        self._no_line = LineColours(*map(QColor, tokens.DARK_NO_LINE if dark else tokens.LIGHT_NO_LINE))

    def color(self, token: str) -> QColor:
        """A colour by its token, such as ``"ink2"``.  Raises KeyError for an unknown one.  Do not modify the answer."""
        return self._colours[token]

    def line(self, number: int | None) -> LineColours:
        """The colours of a programme line.  `number` counts from 1 and comes round after 8; None or 0 is no line."""
        return self._lines[(number - 1) % len(self._lines)] if number else self._no_line

    def icon(self, name: str, token: str = "ink2", size: int = 16) -> QIcon:
        """A Lucide icon by its file name, tinted with a token."""
        return self._icons.icon(name, self._colours[token], self._colours["line2"], size)

    def pixmap(self, name: str, token: str = "ink2", size: int = 16, ratio: float | None = None) -> QPixmap:
        """The same as a pixmap; give a widget's `devicePixelRatio()` as `ratio` when painting."""
        if ratio is None:
            screen = QGuiApplication.primaryScreen()
            ratio = screen.devicePixelRatio() if screen is not None else 1.0
        return self._icons.pixmap(name, self._colours[token], size, ratio)

    def font(self, role: str) -> QFont:
        """The font of a type role: see `fonts.ROLES`."""
        return self.fonts.font(role)

    def palette(self) -> QPalette:
        """The palette for Fusion."""
        made, c = QPalette(), self._colours
        role = QPalette.ColorRole
        for which, token in (
            (role.Window, "bg"), (role.WindowText, "ink"), (role.Base, "field"), (role.AlternateBase, "sub"), (role.Text, "ink"),
            (role.PlaceholderText, "ink3"), (role.Button, "field"), (role.ButtonText, "ink"), (role.BrightText, "bad"),
            (role.Highlight, "sel"), (role.HighlightedText, "ink"), (role.Link, "accd"), (role.LinkVisited, "accd"),
            (role.ToolTipBase, "raised"), (role.ToolTipText, "ink"), (role.Light, "hover"), (role.Midlight, "line"),
            (role.Mid, "line2"), (role.Dark, "ctl"), (role.Shadow, "ink3"), (role.Accent, "acc"),
        ):  # fmt: skip
            made.setColor(which, c[token])
        for which in (role.WindowText, role.Text, role.ButtonText):
            made.setColor(QPalette.ColorGroup.Disabled, which, c["ctl"])
        return made

    def style_sheet(self) -> str:
        """The style sheet, filled from the tokens."""
        here = Path(__file__).parent
        template = Template((here / "style.qss").read_text("utf-8"))
        return template.substitute(self._tokens, here=here.as_posix(), onmark="dark" if self.dark else "light")

    def apply(self, app: QApplication) -> None:
        """Put palette, font and style sheet on the application."""
        app.setPalette(self.palette())
        app.setFont(self.font("body"))
        app.setStyleSheet(self.style_sheet())


class ThemeMaker:
    """Makes the themes of a program run; they share fonts and icons."""

    def __init__(self) -> None:
        self.fonts = Fonts()
        self.icons = Icons()
        self._made: dict[bool, Theme] = {}

    def theme(self, choice: str) -> Theme:
        """The theme for ``"light"``, ``"dark"`` or ``"system"``."""
        dark = choice == "dark" or (choice != "light" and self.system_is_dark())
        if dark not in self._made:
            self._made[dark] = Theme(dark, self.fonts, self.icons)
        return self._made[dark]

    @staticmethod
    def system_is_dark() -> bool:
        """Whether the desktop asks for dark windows."""
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
