"""The bar that appears while several activities are selected: what can be done to all of them at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from gsef_desktop.domain.calendar_row import LineInfo
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import label

_MOST_DAYS = 36_600


class SelectionBar(QWidget):
    """Tells what is wanted; the view does it."""

    confirm_wanted = Signal()
    move_wanted = Signal(int)
    """by so many days"""
    line_wanted = Signal(object)
    """the id of a line, or None"""
    cancel_wanted = Signal()
    delete_wanted = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("selection_bar")
        self.setFixedHeight(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        self.count = label(theme, "", "strong")
        row.addWidget(self.count)
        row.addSpacing(8)
        confirm = Button(theme, self.tr("Confirm"), icon="check", small=True)
        confirm.clicked.connect(self.confirm_wanted)
        row.addWidget(confirm)
        row.addWidget(label(theme, self.tr("Move by"), "secondary"))
        self.days = LineField(theme, self.tr("Move by so many days"), placeholder=self.tr("days"))
        self.days.setFixedWidth(64)
        self.days.setToolTip(self.tr("Days, such as 7 or -14; Enter moves"))
        self.days.returnPressed.connect(self._move)
        row.addWidget(self.days)
        self._line = Button(theme, self.tr("Set line"), small=True)
        self._line_menu = QMenu(self)
        self._line.setMenu(self._line_menu)
        row.addWidget(self._line)
        cancel = Button(theme, self.tr("Cancel activities"), icon="calendar-x-2", small=True)
        cancel.clicked.connect(self.cancel_wanted)
        row.addWidget(cancel)
        delete = Button(theme, self.tr("Delete"), icon="x", small=True)
        delete.clicked.connect(self.delete_wanted)
        row.addWidget(delete)
        row.addStretch(1)
        clear = IconButton(theme, "x", self.tr("Select nothing (Esc)"), size=24)
        clear.clicked.connect(self.cleared)
        row.addWidget(clear)
        self.hide()

    def show_selection(self, count: int, lines: Sequence[LineInfo]) -> None:
        """Show how many are selected; the bar is there only for more than one."""
        self.setVisible(count > 1)
        if count <= 1:
            return
        self.count.setText(self.tr("{count} selected").format(count=count))
        self._line_menu.clear()
        for line in lines:
            action = self._line_menu.addAction(f"{line.number}  {line.title}")
            action.triggered.connect(lambda _=False, id=line.id: self.line_wanted.emit(id))
        self._line_menu.addAction(self.tr("No programme line")).triggered.connect(lambda: self.line_wanted.emit(None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
            return
        super().keyPressEvent(event)

    def _move(self) -> None:
        text = self.days.text().strip().replace("−", "-")
        try:
            days = int(text)
        except ValueError:
            days = 0
        if not days or abs(days) > _MOST_DAYS:
            self.days.set_bad(True)
            return
        self.days.set_value("")
        self.move_wanted.emit(days)
