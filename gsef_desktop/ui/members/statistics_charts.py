"""What the page of statistics is made of: a line over time, and tables whose numbers have bars."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gsef_desktop.documents.member_content import CountedOn
from gsef_desktop.domain.charts import TimeAxes, time_axes
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.table_copy import copy_table

_ROW = 24
_GAP = "\u2003"
"""Between a number at the right of its column and the text of the next."""
_SHARE = Qt.ItemDataRole.UserRole + 1


class TimeChart(QWidget):
    """Members over time: what was counted in full ink, who is named in the file in grey, the goal as a ring."""

    def __init__(self, theme: Theme, language: str, legend: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language, self._legend = theme, language, legend
        self._counted: Sequence[CountedOn] = ()
        self._named: Sequence[CountedOn] = ()
        self._goal: CountedOn | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(210)

    def sizeHint(self) -> QSize:
        return QSize(520, 210)

    def set_numbers(self, counted: Sequence[CountedOn], named: Sequence[CountedOn], goal: CountedOn | None) -> None:
        """Show these numbers."""
        self._counted, self._named, self._goal = counted, named, goal
        told = [f"{write_day(one.day, self._language)}: {one.number}" for one in (*(counted or named), *([goal] if goal else []))]
        self.setAccessibleName(self.tr("Members over time. {points}").format(points=", ".join(told)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        points = [*self._counted, *self._named, *([self._goal] if self._goal else [])]
        if not points:
            return
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        legend = 22 if self._counted and self._named else 0
        area = QRectF(40, 20 + legend, self.width() - 40 - 24, self.height() - 20 - legend - 24)
        axes = time_axes((one.day, one.number) for one in points)

        def at(one: CountedOn) -> QPointF:
            return QPointF(area.left() + axes.across(one.day) * area.width(), area.bottom() - axes.up(one.number) * area.height())

        self._paint_axes(painter, area, axes)
        self._paint_line(painter, [at(one) for one in self._named], theme.color("ctl"), 1.4, 2.0)
        counted = [at(one) for one in self._counted]
        if self._goal is not None:
            goal = at(self._goal)
            dashed = QPen(theme.color("acc"), 1.3)
            dashed.setDashPattern([3, 2.5])
            painter.setPen(dashed)
            if counted:
                painter.drawLine(counted[-1], goal)
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.setBrush(theme.color("bg"))
            painter.drawEllipse(goal, 4, 4)
        if legend:
            self._paint_legend(painter)
        self._paint_line(painter, counted, theme.color("acc"), 2.0, 3.0)
        self._paint_numbers(
            painter, [(at(one), one.number) for one in (*(self._counted or self._named), *([self._goal] if self._goal else []))]
        )

    def _paint_legend(self, painter: QPainter) -> None:
        """What the two lines are."""
        theme, x = self._theme, 42.0
        painter.setFont(theme.font("caption"))
        for colour, text in (("acc", self._legend[0]), ("ctl", self._legend[1])):
            painter.setPen(QPen(theme.color(colour), 2))
            painter.drawLine(QPointF(x, 12), QPointF(x + 16, 12))
            painter.setPen(theme.color("ink2"))
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRectF(x + 22, 3, width + 4, 18), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            x += width + 46

    def _paint_line(self, painter: QPainter, points: Sequence[QPointF], colour: QColor, width: float, radius: float) -> None:
        painter.setPen(QPen(colour, width))
        for one, other in pairwise(points):
            painter.drawLine(one, other)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for one in points:
            painter.drawEllipse(one, radius, radius)

    def _paint_axes(self, painter: QPainter, area: QRectF, axes: TimeAxes) -> None:
        theme = self._theme
        painter.setFont(theme.font("day"))
        for number in range(0, axes.top + 1, axes.step):
            y = area.bottom() - axes.up(number) * area.height()
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("ink3"))
            painter.drawText(QRectF(0, y - 8, 32, 16), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(number))
        room = area.width() / max(1, axes.last - axes.first)
        every = max(1, round(44 / room + 0.5)) if room < 44 else 1
        for year in range(axes.first, axes.last + 1, every):
            x = area.left() + axes.across_year(year) * area.width()
            painter.drawText(QRectF(x - 24, area.bottom() + 6, 48, 14), Qt.AlignmentFlag.AlignCenter, str(year))

    def _paint_numbers(self, painter: QPainter, points: Sequence[tuple[QPointF, int]]) -> None:
        """Numbers over their points, as far as they do not lie over one another; the newest first."""
        painter.setFont(self._theme.font("small_strong"))
        painter.setPen(self._theme.color("ink"))
        taken: list[QRectF] = []
        for point, number in reversed(points):
            box = QRectF(min(point.x() - 22, self.width() - 44.0), point.y() - 20, 44, 14)
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


class NumberTable(QTableWidget):
    """A small table that is as high as its rows, and copies itself as one.  A row's `shares` (0–1) are drawn as bars in its last column."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(theme.font("field"))
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_Bars(theme, self))

    def set_rows(
        self,
        titles: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        shares: Sequence[float] = (),
        right: Sequence[int] = (),
        wide: int = 0,
    ) -> None:
        """Show rows under these titles; columns of `right` stand at the right, the column `wide` takes the room that is left."""
        self.setColumnCount(len(titles))
        self.setRowCount(len(rows))
        apart = {column for column in range(len(titles)) if column - 1 in right and column not in right}
        self.setHorizontalHeaderLabels([_GAP + title if column in apart else title for column, title in enumerate(titles)])
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(_GAP + text if column in apart else text)
                item.setToolTip(text)
                side = Qt.AlignmentFlag.AlignRight if column in right else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                if shares and column == len(row) - 1:
                    item.setData(_SHARE, shares[number])
                self.setItem(number, column, item)
        for column in range(len(titles)):
            head = self.horizontalHeaderItem(column)
            side = Qt.AlignmentFlag.AlignRight if column in right else Qt.AlignmentFlag.AlignLeft
            if head is not None:
                head.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        header = self.horizontalHeader()
        for column in range(len(titles)):
            mode = QHeaderView.ResizeMode.Stretch if column == wide else QHeaderView.ResizeMode.ResizeToContents
            if shares and column == len(titles) - 1:
                mode = QHeaderView.ResizeMode.Fixed
                self.setColumnWidth(column, 150)
            header.setSectionResizeMode(column, mode)
        self.setFixedHeight(header.sizeHint().height() + _ROW * len(rows) + 4)

    def cells(self) -> list[list[str]]:
        """All that it shows."""
        return [
            [item.text().strip() if (item := self.item(row, column)) is not None else "" for column in range(self.columnCount())]
            for row in range(self.rowCount())
        ]

    def titles(self) -> list[str]:
        """The titles of its columns."""
        return [
            item.text().strip() if (item := self.horizontalHeaderItem(column)) is not None else "" for column in range(self.columnCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_table(self.titles(), self.cells())
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()  # the page scrolls


class _Bars(QStyledItemDelegate):
    """Draws the share of a cell as a bar, with its text at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        share = index.data(_SHARE)
        if share is None:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        widget = shown.widget
        if widget is not None:
            widget.style().drawControl(widget.style().ControlElement.CE_ItemViewItem, shown, painter, widget)
        room = shown.rect.width() - 64
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("slot1"))
        painter.drawRoundedRect(QRectF(shown.rect.left() + 8, shown.rect.center().y() - 4, max(2.0, room * float(share)), 9), 2, 2)
        painter.restore()
