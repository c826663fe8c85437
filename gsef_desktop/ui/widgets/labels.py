"""Text and small marks: labels by type role, elided labels, badges, number tiles, language chips."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gsef_desktop.ui.theme.painting import badge_tokens, draw_badge, draw_language_chip, draw_line_tile
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.tips import tip


def label(theme: Theme, text: str, role: str = "body", *, token: str | None = None, wrap: bool = False) -> QLabel:
    """A plain-text label in a type role and, if given, a colour token (ink2, caption for ink3, bad, warn, good)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(role))
    made.setWordWrap(wrap)
    tone = token or {"caption": "caption", "head": "caption", "secondary": "ink2"}.get(role)
    if tone is not None:
        made.setProperty("role", "caption" if tone == "ink3" else tone)
    return made


class ElidedLabel(QLabel):
    """One line that is cut with … where it does not fit; the whole text is then the tooltip."""

    def __init__(
        self, theme: Theme, text: str = "", role: str = "body", *, token: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role))
        if token is not None:
            self.setProperty("role", "caption" if token == "ink3" else token)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self._elide()

    def text(self) -> str:
        """The whole text, not the part that is shown."""
        return self._whole

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, QFontMetrics(self.font()).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 24))
        super().setText(shown)
        self.setToolTip(tip(self._whole) if shown != self._whole else "")


class Badge(QWidget):
    """A short rounded mark: `tone` is bad, warn, good, plain, acc, decision, discussion or information."""

    def __init__(self, theme: Theme, text: str, tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        badge_tokens(tone)
        self._theme, self._text, self._tone = theme, text, tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, tone: str | None = None) -> None:
        """Change the text and, if given, the tone."""
        self._text, self._tone = text, tone or self._tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._theme.font("badge")).horizontalAdvance(self._text) + 16, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_badge(QPainter(self), QRectF(self.rect()), self._text, self._tone, self._theme)


class LineTile(QWidget):
    """The number of a programme line on its colour; `text` such as "?" may stand instead of the number."""

    def __init__(self, theme: Theme, number: int | None, *, text: str | None = None, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._number, self._text = theme, number, text
        self.setFixedSize(size, size)
        self.set_number(number)

    def set_number(self, number: int | None) -> None:
        """Show another line."""
        self._number = number
        self.setAccessibleName(self.tr("Line {number}").format(number=number) if number else self.tr("No programme line"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_line_tile(QPainter(self), QRectF(self.rect()), self._number, self._theme, text=self._text)


class LanguageChip(QWidget):
    """A language with its state: ready, draft or missing."""

    def __init__(self, theme: Theme, code: str, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._code, self._state = theme, code, state
        self.setFixedSize(24, 16)
        names = {"ready": self.tr("ready"), "draft": self.tr("draft"), "missing": self.tr("missing")}
        self.setAccessibleName(f"{code.upper()} {names[state]}")
        self.setToolTip(names[state])

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_language_chip(QPainter(self), QRectF(self.rect()), self._code, self._state, self._theme)
