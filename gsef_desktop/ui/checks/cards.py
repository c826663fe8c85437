"""One finding as a card: its title, its sources side by side with the differing words marked, and what can be done."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.domain.findings import FindingSource, FindingView
from gsef_desktop.domain.records import FindingKind, FindingState
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import ElidedLabel, label


def where_text(source: FindingSource) -> str:
    """Where a source stands: "1.A Schedule and format, line 81", or what the file says today."""
    if source.line is None:
        return QCoreApplication.translate("Checks", "In this file")
    line = QCoreApplication.translate("Checks", "line {number}").format(number=source.line)
    return ", ".join(part for part in (source.section or source.document, line) if part)


def marked_html(theme: Theme, source: FindingSource) -> str:
    """The text of a source as rich text, its differing words on the colour of a marker."""
    text = " ".join(source.text.split())
    before, mark, after = text.partition(" ".join(source.mark.split())) if source.mark else (text, "", "")
    if not mark:
        return escape(text)
    colour = theme.color("mark").name()
    return f'{escape(before)}<span style="background:{colour}">&nbsp;{escape(mark)}&nbsp;</span>{escape(after)}'


class SourceBox(QFrame):
    """One source: where it stands, and its words."""

    def __init__(self, theme: Theme, source: FindingSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 6)
        column.setSpacing(1)
        column.addWidget(ElidedLabel(theme, where_text(source), "caption", token="ink3"))
        words = QLabel(marked_html(theme, source))
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setFont(theme.font("field"))
        words.setWordWrap(True)
        words.setAccessibleName(source.text)
        column.addWidget(words)
        column.addStretch(1)  # beside a longer source the words stay on top


class FindingCard(QFrame):
    """A finding in the list; a click, Enter or Space selects it."""

    chosen = Signal(str)
    """the finding's key"""
    moved = Signal(int)
    """arrow keys: a step up (-1) or down (+1)"""
    set_aside_asked = Signal(str)
    open_asked = Signal(str)

    def __init__(self, theme: Theme, finding: FindingView, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.finding = finding
        self._selected = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(render(finding.title))
        self.setAccessibleDescription(" ".join(f"{where_text(source)}: {source.text}." for source in finding.sources))
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 8, 16, 10)
        column.setSpacing(7)
        column.addLayout(self._head(read_only))
        if finding.sources:
            column.addLayout(self._sources())

    @property
    def selected(self) -> bool:
        """Whether it is shown as the selected one."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Show it as selected or not."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(self.finding.key)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.open_asked.emit(self.finding.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key is Qt.Key.Key_Up else 1)
        elif key is Qt.Key.Key_Space:
            self.chosen.emit(self.finding.key)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_asked.emit(self.finding.key)
        elif key is Qt.Key.Key_Delete:
            self.set_aside_asked.emit(self.finding.key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("selrow" if self._selected else "bg"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._selected or self.hasFocus():
            painter.setPen(QPen(self._theme.color("acc"), 2 if self.hasFocus() else 1.5))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def _head(self, read_only: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ElidedLabel(self._theme, render(self.finding.title), "strong"), 1)
        show = Button(self._theme, self.tr("Show"), small=True)
        show.setAccessibleName(self.tr("Show: {title}").format(title=render(self.finding.title)))
        show.clicked.connect(lambda: self.open_asked.emit(self.finding.key))
        row.addWidget(show)
        aside = self.finding.state is FindingState.SET_ASIDE
        put = Button(self._theme, self.tr("Take up again") if aside else self.tr("Set aside"), small=True)
        put.setAccessibleName(f"{put.text()}: {render(self.finding.title)}")
        put.setEnabled(not read_only)
        put.clicked.connect(lambda: self.set_aside_asked.emit(self.finding.key))
        row.addWidget(put)
        return row

    def _sources(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5)
        shown = self.finding.sources[:2]
        for number, source in enumerate(shown):
            if number:
                sign = QLabel()
                icon = "equal-not" if self.finding.kind is FindingKind.CONTRADICTION else "arrow-left-right"
                sign.setPixmap(self._theme.pixmap(icon, "ink3", 14))
                row.addWidget(sign)
            row.addWidget(SourceBox(self._theme, source), 1)
        more = len(self.finding.sources) - len(shown)
        rest = label(self._theme, f"+{more}" if more else "", "caption")
        rest.setFixedWidth(20)  # kept free in every card, so that their columns stand under each other
        row.addWidget(rest)
        return row
