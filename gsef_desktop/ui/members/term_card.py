"""The card beside a term on the timeline of bodies: who holds which seat, since when and until when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.labels import label

_WIDTH, _AWAY = 270, 8


class TermCard(QFrame):
    """A card over the window; it never takes the focus.  It is no window of its own, which could not be placed everywhere (Wayland)."""

    def __init__(self, theme: Theme, kick: str, title: str, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("surface", "popup")
        self.setAccessibleName(title)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(2)
        column.addWidget(_wrapped(label(theme, kick, "caption", token="ink3")))
        column.addWidget(_wrapped(label(theme, title, "strong")))
        for line in lines:
            column.addWidget(_wrapped(label(theme, line, "secondary", token="ink2")))

    def show_beside(self, widget: QWidget, rect: QRect) -> None:
        """Show it under `rect` (in the coordinates of `widget`), or above where there is no room."""
        window = widget.window()
        self.setParent(window)
        self.adjustSize()
        anchor, room = QRect(widget.mapTo(window, rect.topLeft()), rect.size()), window.rect()
        left = min(max(anchor.left(), room.left() + _AWAY), room.right() - self.width() - _AWAY)
        below = anchor.bottom() + _AWAY
        top = below if below + self.height() <= room.bottom() else anchor.top() - _AWAY - self.height()
        self.move(QPoint(left, top))
        self.show()
        self.raise_()


def _wrapped(text: QLabel) -> QLabel:
    """Break a label's lines at the width of the card; nested layouts would not ask it how high it is then."""
    text.setWordWrap(True)
    text.setFixedWidth(_WIDTH - 26)
    text.setFixedHeight(text.heightForWidth(_WIDTH - 26))
    return text
