"""The table of a register: a table of records, mostly with a box to tick in its first column."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.models.paged import Index, PagedModel
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.record_table import RecordTable, RowDelegate

TICK_WIDTH = 40
_REST_LEAST = 180
_BOX = 15


class _Delegate(RowDelegate):
    """The box of the first column; the frame of the selected row is open at its sides."""

    def __init__(self, theme: Theme, view: RegisterTable) -> None:
        super().__init__(theme, view)
        self._table = view

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if index.column() == 0 and self._table.has_box:
            self._box(painter, rect, self._table.tick_of(index.row()))
            return
        left = rect.left() + (6 if index.column() or self._table.has_box else 16)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None and not icon.isNull():
            icon.paint(painter, left, rect.center().y() - 6, 13, 13)
            left += 18
        self.paint_text(painter, rect, left, index, gap=5)

    def paint_frame(self, painter: QPainter, rect: QRect, index: Index, token: str) -> None:
        painter.setPen(QPen(self._theme.color(token), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _box(self, painter: QPainter, rect: QRect, tick: bool | None) -> None:
        """A box that is ticked, empty, or crossed out (None)."""
        theme = self._theme
        box = QRectF(rect.left() + 16, rect.center().y() - _BOX // 2, _BOX, _BOX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("acc" if tick else "ctl"), 1))
        painter.setBrush(theme.color("acc" if tick else "field"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if tick is not False:
            name, ink = ("check", "onacc") if tick else ("minus", "ink3")
            picture = theme.pixmap(name, ink, 11, self._table.devicePixelRatioF())
            painter.drawPixmap(QRect(round(box.left()) + 2, round(box.top()) + 2, 11, 11), picture)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), 30)


class RegisterTable(RecordTable):
    """Space or a click on the box ticks; a row is opened where it comes from."""

    tick_wanted = Signal(list)
    """the ids whose box was clicked"""

    def __init__(
        self, context: UiContext, model: PagedModel[Any], name: str, memory: str, *, rest: int,
        tick: Callable[[Any], bool | None] | None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(context, model, name, memory, rest=rest, least=_REST_LEAST, indent=16, parent=parent)
        self._tick = tick
        self._narrow: dict[int, int] = {}
        self.setItemDelegate(_Delegate(context.theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.header()
        head.setMinimumSectionSize(TICK_WIDTH)
        if not self.has_box:
            return
        head.blockSignals(True)  # else it would be remembered as if somebody had wished it
        head.resizeSection(0, TICK_WIDTH)
        head.blockSignals(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)

    def hide_below(self, widths: dict[int, int]) -> None:
        """Leave out columns where the table is narrower than so many pixels."""
        self._narrow = widths
        self.give_rest()

    def give_rest(self) -> None:
        for column, least in self._narrow.items():
            self.header().setSectionHidden(column, self.viewport().width() < least)
        super().give_rest()

    @property
    def has_box(self) -> bool:
        """Whether rows have a box."""
        return self._tick is not None

    def tick_of(self, row: int) -> bool | None:
        """Whether the box of a row is ticked; None where it is crossed out."""
        found = self._model.row_at(row)
        return self._tick(found) if found is not None and self._tick is not None else False

    def acted_on(self) -> list[str]:
        return self.selected_ids() or ([self.current_id()] if self.current_id() else [])

    def lost_current(self, row: int) -> None:
        """What was ticked away: the keyboard goes on with the next."""
        count = len(self._model.ids)
        if count:
            next_one = self._model.index(min(row, count - 1), 0)
            self.selectionModel().setCurrentIndex(next_one, QItemSelectionModel.SelectionFlag.NoUpdate)

    # --- keys and mouse --------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == 0 and self.has_box:
            id = self._model.id_at(index)
            chosen = self.selected_ids()
            self.tick_wanted.emit(chosen if id in chosen and len(chosen) > 1 else [id])
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.has_box and self.indexAt(event.position().toPoint()).column() == 0:
            self.mousePressEvent(event)  # two quick clicks on a box are two clicks
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.has_box and (ids := self.acted_on()):
            self.tick_wanted.emit(ids)
        else:
            super().keyPressEvent(event)
