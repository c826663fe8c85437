"""What holds other widgets: flow layout, cards, section headers, rules, notes, empty states."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import ElidedLabel, label


class FlowLayout(QLayout):
    """Puts widgets side by side and begins a new row where one does not fit."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, outer: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        rect = outer.marginsRemoved(margins)
        x, y, height = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if x + hint.width() > rect.right() + 1 and height:
                x, y, height = rect.x(), y + height + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), hint))
            x += hint.width() + self.spacing()
            height = max(height, hint.height())
        return y + height - outer.y() + margins.bottom()


def rule(*, vertical: bool = False) -> QFrame:
    """A hairline across, or a short one between two things side by side."""
    made = QFrame()
    made.setProperty("rule", "v" if vertical else "h")
    if vertical:
        made.setFixedSize(1, 18)
    else:
        made.setFixedHeight(1)
    return made


def at_left(editor: QWidget) -> QWidget:
    """An editor of a width of its own, at the left of its row."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(editor)
    row.addStretch(1)
    return holder


class SectionHeader(QWidget):
    """A heading within a card or an inspector, with a count and actions at its right (add them to `row`)."""

    def __init__(self, theme: Theme, text: str, *, count: str = "", role: str = "secondary_strong", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.title = ElidedLabel(theme, text, role, token="ink2" if role == "secondary_strong" else None)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.count = label(theme, count, "caption" if role == "secondary_strong" else "body", token="ink3")
        self.row.addWidget(self.title)
        self.row.addWidget(self.count)
        self.count.setVisible(bool(count))  # not before: what has no parent yet would flash up as a window and take the keyboard
        self.row.addStretch(1)

    def set_count(self, count: str) -> None:
        """Show another count."""
        self.count.setText(count)
        self.count.setVisible(bool(count))


class Card(QFrame):
    """A bordered box with a title line; put its content into `body`."""

    def __init__(self, theme: Theme, title: str = "", *, count: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.header = SectionHeader(theme, title, count=count, role="card_title")
        self.header.row.setContentsMargins(14, 9, 12, 9)
        column.addWidget(self.header)
        self.header.setVisible(bool(title))  # not before: what has no parent yet would flash up as a window
        if title:
            column.addWidget(rule())
            self.setAccessibleName(title)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column.addLayout(self.body, 1)


class Note(QFrame):
    """A tinted box with an icon, a text and perhaps an action: `tone` is bad, warn or info."""

    def __init__(
        self, theme: Theme, text: str, *, tone: str = "info", icon: str | None = None,
        action: tuple[str, Callable[[], object]] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("surface", f"note-{tone}")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        picture = QLabel()
        name = icon or {"bad": "triangle-alert", "warn": "triangle-alert", "info": "info"}[tone]
        picture.setPixmap(theme.pixmap(name, {"bad": "bad", "warn": "warn", "info": "acc"}[tone], 15))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.text = label(theme, text, "secondary", token="ink", wrap=True)
        column.addWidget(self.text)
        if action is not None:
            button = Button(theme, action[0], look="quiet", small=True)
            button.clicked.connect(lambda: action[1]())
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)


class EmptyState(QWidget):
    """What an empty view says: a sentence and the ways to fill it, each a text and what it does; the first is the usual one."""

    def __init__(
        self, theme: Theme, text: str, actions: Sequence[tuple[str, Callable[[], object]]] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        self.sentence = label(theme, text, "body", token="ink2", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.sentence)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.buttons: list[Button] = []
        for number, (caption, action) in enumerate(actions):
            button = Button(theme, caption, look="primary" if number == 0 else "plain")
            button.clicked.connect(lambda _=False, action=action: action())
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets go."""
    while (item := layout.takeAt(0)) is not None:
        widget: QObject | None = item.widget()
        if isinstance(widget, QWidget):
            widget.hide()
            widget.deleteLater()
