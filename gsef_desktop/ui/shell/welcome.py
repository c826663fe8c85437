"""What stands in the window while no file is open: three ways to begin, and the files opened last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.services.settings import RecentFile
from gsef_desktop.ui.shell.bars import JobBar, MessageBar
from gsef_desktop.ui.shell.brand import BrandMark
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.labels import ElidedLabel, label

WIDTH = 560
"""Width of the column, in device-independent pixels."""


class Welcome(QWidget):
    """Announces what is chosen; .gsef files can also be dropped on the window."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_chosen = Signal(object)
    """a `Path`"""
    forget_wanted = Signal(object)
    """a `Path`"""

    def __init__(self, theme: Theme, recent: Sequence[RecentFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.messages = MessageBar(theme)
        outer.addWidget(self.messages)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        row.addLayout(column)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self.jobs = JobBar(theme)
        outer.addWidget(self.jobs)
        self._head(column)
        self.new_button = self._choice(column, "plus", self.tr("New file"), self.tr("An empty file for a network and its years"))
        self.new_button.clicked.connect(self.new_wanted)
        where = self.tr("A .gsef file on this computer; or drop it on this window")
        self.open_button = self._choice(column, "database", self.tr("Open"), where)
        self.open_button.clicked.connect(self.open_wanted)
        self.sample_button = self._choice(
            column, "calendar-days", self.tr("Look around with the 2019 programme"),
            self.tr("A new file, filled from the real programme of activities of 2019"),
        )  # fmt: skip
        self.sample_button.clicked.connect(self.sample_wanted)
        if recent:
            self._recent(column, recent)

    def _head(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(BrandMark(self._theme, 36))
        head.addWidget(label(self._theme, "GSEF Desktop", "screen_title"))
        head.addStretch(1)
        column.addLayout(head)
        sentence = self.tr("The year of an international network of cities in one file: activities, meetings, members, printed pages.")
        text = label(self._theme, sentence, "body", token="ink2", wrap=True)
        text.setFixedWidth(WIDTH)
        column.addWidget(text)
        column.addSpacing(8)

    def _choice(self, column: QVBoxLayout, icon: str, title: str, text: str) -> QAbstractButton:
        made = ChoiceButton(self._theme, icon, title, text)
        made.setFixedWidth(WIDTH)
        column.addWidget(made)
        return made

    def _recent(self, column: QVBoxLayout, recent: Sequence[RecentFile]) -> None:
        column.addSpacing(10)
        column.addWidget(label(self._theme, self.tr("Opened last"), "secondary_strong", token="ink2"))
        for file in recent[:6]:
            row = QHBoxLayout()
            row.setSpacing(4)
            made = ChoiceButton(self._theme, "file-clock", file.path.name, str(file.path.parent), small=True)
            made.setEnabled(file.present)
            made.clicked.connect(lambda _=False, path=file.path: self.recent_chosen.emit(path))
            row.addWidget(made, 1)
            forget = IconButton(self._theme, "x", self.tr("Take {name} off the list").format(name=file.path.name), size=24)
            forget.clicked.connect(lambda _=False, path=file.path: self.forget_wanted.emit(path))
            row.addWidget(forget)
            column.addLayout(row)


class ChoiceButton(QAbstractButton):
    """A wide button: icon, title, and what it means beneath (or beside it, when `small`)."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._small = theme, icon, small
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(46 if not small else 34, 6, 12, 6)
        row.setSpacing(10)
        name = ElidedLabel(theme, title, "name" if small else "card_title")
        note = ElidedLabel(theme, text, "caption" if small else "secondary", token="ink2")
        if small:
            row.addWidget(name, 2)
            row.addWidget(note, 3)
        else:
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(name)
            column.addWidget(note)
            row.addLayout(column, 1)
        for part in (name, note):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(30 if small else 56)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.setBrush(self._theme.color("hover" if self.underMouse() and self.isEnabled() else "bg"))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("acc"), 2))
        elif self._small:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawRoundedRect(box, 8, 8)
        size = 16 if self._small else 20
        picture = self._theme.pixmap(self._icon, "acc" if self.isEnabled() and not self._small else "ink3", size, self.devicePixelRatioF())
        painter.drawPixmap(10 if self._small else 14, (self.height() - size) // 2, picture)
