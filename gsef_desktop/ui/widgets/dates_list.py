"""The dates to confirm as a list: by when each should be settled, the activity, its date and place, whom to ask."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gsef_desktop.domain.time_writing import write_day, write_time
from gsef_desktop.services.dates_to_confirm import DateToConfirm
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.theme.theme import Theme

_ID = Qt.ItemDataRole.UserRole


class DatesToConfirmList(QTreeWidget):
    """The most urgent first.  `chosen` follows the selection, `entered` is Enter or a double click."""

    chosen = Signal(str)
    """the id of the activity that was selected"""
    entered = Signal(str)
    """the id of the activity that the keyboard wants to go on with"""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self.setAccessibleName(self.tr("Dates to confirm"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setFont(theme.font("body"))
        self.setHeaderLabels([self.tr("Settle by"), self.tr("Activity"), self.tr("Date"), self.tr("Place"), self.tr("Ask")])
        header = self.header()
        header.setFont(theme.font("head"))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setIndentation(0)
        for column, width in enumerate((170, 300, 170, 130, 130)):
            self.setColumnWidth(column, width)
        self.currentItemChanged.connect(lambda item, _: self.chosen.emit(item.data(0, _ID)) if item is not None else None)
        self.itemDoubleClicked.connect(lambda item, _: self.entered.emit(item.data(0, _ID)))

    def show_dates(self, found: Sequence[DateToConfirm]) -> None:
        """Show these; the selected activity stays selected where it is among them."""
        current = self.currentItem()
        kept = current.data(0, _ID) if current is not None else None
        self.blockSignals(True)
        self.clear()
        for one in found:
            item = self._item(one)
            self.addTopLevelItem(item)
            if item.data(0, _ID) == kept:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def _item(self, one: DateToConfirm) -> QTreeWidgetItem:
        row, language = one.row, self._language
        when = write_time(row.time, language, style="short") if row.time.is_known or row.time.text else ""
        texts = [self._settle_by(one), row.title, when, place_name(row.place, language), one.ask]
        item = QTreeWidgetItem(texts)
        item.setData(0, _ID, row.activity_id)
        item.setSizeHint(0, QSize(0, 26))
        for column, text in enumerate(texts):
            item.setToolTip(column, text)
        if one.overdue and not one.proposed:
            item.setForeground(0, self._theme.color("bad"))
            item.setFont(0, self._theme.font("strong"))
        elif one.proposed or one.settle_by is None:
            item.setForeground(0, self._theme.color("ink3"))
        return item

    def _settle_by(self, one: DateToConfirm) -> str:
        if one.settle_by is None:
            return "–"
        day = write_day(one.settle_by, self._language, style="short")
        if one.overdue and not one.proposed:
            return self.tr("{date}, overdue").format(date=day)
        return self.tr("{date} (proposed)").format(date=day) if one.proposed else day

    def focusInEvent(self, event: QFocusEvent) -> None:
        chosen = self.currentItem() is not None
        with QSignalBlocker(self):  # Qt makes the first row the current one, which nobody has chosen
            super().focusInEvent(event)
            if not chosen:
                self.selectionModel().clearCurrentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.entered.emit(item.data(0, _ID))
            return
        super().keyPressEvent(event)
