"""Two tables of a call's times: the slots, the fairest first, and the calls of a year with what each city bears."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gsef_desktop.domain.call_hours import CallCity, HourWeights, points
from gsef_desktop.domain.call_year import Ledger, YearPlan
from gsef_desktop.domain.fair_times import Slot
from gsef_desktop.domain.time_writing import weekday_name
from gsef_desktop.services.fair_times import FoundTimes
from gsef_desktop.ui.meetings.hour_looks import HourCell, cell_of, number, paint_cell
from gsef_desktop.ui.meetings.words import column_day, long_day
from gsef_desktop.ui.theme.theme import Theme

CELL = Qt.ItemDataRole.UserRole + 1
"""An `HourCell` to be painted instead of a text."""
BAR = Qt.ItemDataRole.UserRole + 2
"""The share of the longest bar, 0 to 1, to be painted before the text."""
STRONG = Qt.ItemDataRole.UserRole + 3
FIRST_CALL = 2
"""The column of the first call in the table of the year."""
_ROW, _WIDEST = 32, 110
_Index = QModelIndex | QPersistentModelIndex


def _points_text(city: CallCity, local: datetime, burden: int, text: str, language: str) -> str:
    """A cell in words, for the tooltip and for who does not see it."""
    return text.format(city=city.name, time=f"{long_day(local.date(), language)}, {local:%H:%M}", points=number(points(burden), language))


class SlotsModel(QAbstractTableModel):
    """The slots of a search: rank, time in UTC, local time of each city, points of the worst-off and of all."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.found: FoundTimes | None = None

    def set_found(self, found: FoundTimes | None) -> None:
        """Show another search."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def slot(self, row: int) -> Slot | None:
        """The slot of a row."""
        return self.found.slots[row] if self.found is not None and 0 <= row < len(self.found.slots) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or self.found is None else len(self.found.slots)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.found is None else len(self.found.cities) + 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or self.found is None:
            return None
        cities = [city.name for city in self.found.cities]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return [self.tr("No."), self.tr("UTC"), *cities, self.tr("Worst"), self.tr("Total")][section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter if section != 1 else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        slot, found = self.slot(index.row()), self.found
        if slot is None or found is None:
            return None
        column, count = index.column(), len(found.cities)
        if 2 <= column < count + 2:
            return self._city(found, slot, column - 2, role)
        if role == Qt.ItemDataRole.DisplayRole:
            if column == 0:
                return str(index.row() + 1)
            if column == 1:
                day = weekday_name(slot.start.weekday(), self._language, style="short")
                return f"{day} {column_day(slot.start.date(), self._language)}, {slot.start:%H:%M}"
            return number(slot.worst if column == count + 2 else slot.total, self._language)
        if role == Qt.ItemDataRole.TextAlignmentRole and column != 1:
            return Qt.AlignmentFlag.AlignCenter
        if role == STRONG:
            return column == 1
        return None

    def _city(self, found: FoundTimes, slot: Slot, place: int, role: int) -> Any:
        city, burden = found.cities[place], slot.burdens[place]
        local = city.local(slot.start)
        if role == CELL:
            return cell_of(city, slot, found.weights)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{local:%H:%M}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return _points_text(city, local, burden, self.tr("{city}: {time}, {points} points"), self._language)
        return None


class LedgerModel(QAbstractTableModel):
    """Cities against the calls of a year, those that were or those of a plan, with what each city bears in the end."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.cities: tuple[CallCity, ...] = ()
        self._heads: list[tuple[str, str]] = []
        self._cells: list[list[tuple[HourCell, str]]] = []
        self._sums: tuple[int, ...] = ()

    def show_ledger(self, ledger: Ledger, weights: HourWeights, meeting_id: str | None) -> None:
        """Show the calls that are in the file; those of `meeting_id` are marked."""
        self.beginResetModel()
        self.cities, self._sums = ledger.cities, ledger.borne()
        self._heads = [(column_day(call.day, self._language), call.title) for call in ledger.calls]
        self._cells = [
            [
                self._cell(city, call.start, call.minutes, burden, weights, outlined=call.meeting_id == meeting_id)
                for call, burden in ((call, call.burdens[place]) for call in ledger.calls)
            ]
            for place, city in enumerate(ledger.cities)
        ]
        self.endResetModel()

    def show_plan(self, plan: YearPlan, cities: Sequence[CallCity], weights: HourWeights) -> None:
        """Show the calls of a plan."""
        self.beginResetModel()
        self.cities, self._sums = tuple(cities), plan.borne
        self._heads = [
            (column_day(slot.start.date(), self._language), f"{long_day(slot.start.date(), self._language)}, {slot.start:%H:%M} UTC")
            for slot in plan.slots
        ]
        self._cells = [
            [self._cell(city, slot.start, slot.minutes, slot.burdens[place], weights) for slot in plan.slots]
            for place, city in enumerate(self.cities)
        ]
        self.endResetModel()

    def _cell(
        self, city: CallCity, start: datetime | None, minutes: int, burden: int | None, weights: HourWeights, *, outlined: bool = False
    ) -> tuple[HourCell, str]:
        if start is None or burden is None or minutes < 1:
            return HourCell("–", None, outlined=outlined), self.tr("{city}: takes no part, or in person").format(city=city.name)
        slot = Slot(start=start, minutes=minutes, burdens=(burden,))
        text = _points_text(city, city.local(start), burden, self.tr("{city}: {time}, {points} points"), self._language)
        return cell_of(city, slot, weights)._replace(outlined=outlined), text

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.cities)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        shown = [(self.tr("City"), ""), (self.tr("Points"), self.tr("What each city bears in the end")), *self._heads]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown[section][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return shown[section][1]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter if section > 1 else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if column == 0:
            return self.cities[row].name if role == Qt.ItemDataRole.DisplayRole else column == 0 if role == STRONG else None
        if column == 1:
            if role == BAR:
                return self._sums[row] / max(1, *self._sums)
            return number(points(self._sums[row]), self._language) if role == Qt.ItemDataRole.DisplayRole else None
        cell, text = self._cells[row][column - FIRST_CALL]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        return None


class TimesDelegate(QStyledItemDelegate):
    """Paints hours on their grounds, and bars before numbers."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 8, _ROW)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.font = self._theme.font("strong" if index.data(STRONG) else "body")
        if isinstance(index.data(CELL), HourCell) or index.data(BAR) is not None:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        rect = QRectF(option.rect)
        cell, bar = index.data(CELL), index.data(BAR)
        if isinstance(cell, HourCell):
            paint_cell(painter, rect.adjusted(3, 4, -3, -4), cell, self._theme)
        elif bar is not None:
            self._paint_bar(painter, rect, float(bar), str(index.data()))
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.color("acc"))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_bar(self, painter: QPainter, rect: QRectF, share: float, text: str) -> None:
        theme, length = self._theme, max(0.0, (rect.width() - 50) * share)
        box = QRectF(rect.left() + 6, rect.center().y() - 5, length, 10)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hours_bar"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font("strong"))
        painter.drawText(QRectF(box.right() + 6, rect.top(), 44, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class TimesTable(QTableView):
    """A table of times in which whole rows are chosen."""

    use_was_wanted = Signal()

    def __init__(self, theme: Theme, name: str, model: QAbstractTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixed: dict[int, int] = {}
        self._least = 64
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(TimesDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(3 * _ROW)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setFont(theme.font("head"))
        head.setHighlightSections(False)
        head.setMinimumSectionSize(36)

    def fit(self, *, fixed: dict[int, int], least: int) -> None:
        """Give columns their widths: those in `fixed`, by number; the others what their headings need, at least `least`, and of what is
        left as much as looks well.  They follow when the table is resized."""
        self._fixed, self._least = fixed, least
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        fixed, least = self._fixed, self._least
        head, model = self.horizontalHeader(), self.model()
        metrics = QFontMetrics(head.font())
        needed = dict(fixed)
        for column in range(model.columnCount()):
            text = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            needed.setdefault(column, max(least, min(_WIDEST, metrics.horizontalAdvance(text) + 14)))
        others = len(needed) - len(fixed)
        spare = max(0, self.viewport().width() - sum(needed.values())) // max(1, others)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in needed.items():
            self.setColumnWidth(column, width if column in fixed else max(width, min(_WIDEST, width + spare)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.use_was_wanted.emit()
            return
        super().keyPressEvent(event)
