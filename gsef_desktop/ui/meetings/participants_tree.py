"""The table of participants: its columns, keys and ticks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from gsef_desktop.domain.records import Reply
from gsef_desktop.services.participants_reading import ParticipantRow
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.kept_widths import KeptWidths
from gsef_desktop.ui.meetings.participants_delegate import ParticipantsDelegate
from gsef_desktop.ui.meetings.participants_model import FIRST_SESSION, Column, ParticipantsModel
from gsef_desktop.ui.meetings.table_header import TableHeader
from gsef_desktop.ui.theme.theme import Theme

_WIDTHS: dict[int, int] = {Column.ROLE: 163, Column.PERSON: 161, Column.LANGUAGE: 61, Column.ATTENDS: 87, Column.REPLY: 92}
_MOST_FOR_SESSIONS = 0.5
"""What part of the width columns of sessions may take before their headings are shortened."""
_SESSION_WIDTH, _TIMED_WIDTH, _HEAD_MARGINS = 47, 84, 10
_WIDEST_REPLY = 124
_LETTERS = {"y": Reply.ACCEPTED, "a": Reply.DECLINED, "n": Reply.NONE, "p": Reply.TENTATIVE}


class ParticipantsTree(QTreeView):
    """Shows a `ParticipantsModel`.

    Left and Right go from cell to cell, F2, Enter or typing edits, Space ticks a session off, Delete removes; on a reply the letters
    y, a, n and p choose one.  In the column of a session letters note the attendance, + an arrival and - a departure, and digits begin
    to type from when to when.
    """

    current_did_change = Signal(object)
    """the `ParticipantRow` or None"""
    removal_was_wanted = Signal()
    reply_did_come = Signal(object)
    attendance_did_come = Signal(int, str)
    """a column of a session, and what was typed there"""
    tick_was_wanted = Signal(int)
    """the column of a session whose box was clicked, or Space pressed there"""
    menu_was_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, model: ParticipantsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._hovered: tuple[int, int] | None = None
        self._quiet = False
        self.setModel(model)
        self.participants_delegate = ParticipantsDelegate(theme, model, self)
        self.setItemDelegate(self.participants_delegate)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Participants"))
        self.setHeader(TableHeader(theme, {Column.ROLE: 34}))
        self.widths = KeptWidths(
            self.header(), _WIDTHS | {Column.REPLY: self._reply_width()}, movable=(Column.ROLE, Column.PERSON), rest=Column.ORGANISATION
        )
        self.widths.did_change.connect(lambda _: self.viewport().update())
        model.modelReset.connect(self._did_reset)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self._did_reset()

    def _did_reset(self) -> None:
        self.widths.set_up(dict(enumerate(self._session_widths(), FIRST_SESSION)))
        self._fit()
        for position in range(self._model.rowCount()):
            self.setFirstColumnSpanned(position, QModelIndex(), True)
            self.expand(self._model.index(position, 0))
        self._hovered = None

    # --- what is selected ------------------------------------------------------------------------------------------------

    def current_row(self) -> ParticipantRow | None:
        """The current participant."""
        return self._model.row_at(self.currentIndex())

    def selected_ids(self) -> list[str]:
        """The participants selected."""
        rows = [self._model.row_at(index) for index in self.selectionModel().selectedRows()]
        return [row.id for row in rows if row is not None]

    def select(self, participation_id: str) -> bool:
        """Make a participant current and show it."""
        index = self._model.index_of(participation_id, self._column())
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.expand(index.parent())
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        return index.isValid()

    def set_quiet(self, quiet: bool) -> None:
        """While quiet, changes of the current line are not announced."""
        self._quiet = quiet

    def _column(self) -> int:
        column = self.currentIndex().column()
        return column if column > 0 and not self.isColumnHidden(column) else Column.ORGANISATION

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._quiet:
            self.current_did_change.emit(self._model.row_at(current))

    # --- keys and mouse --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState and not self.hasFocus():
            event.ignore()
            return
        key, row = event.key(), self.current_row()
        index = self.currentIndex()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_sideways(1 if key == Qt.Key.Key_Right else -1)
        elif row is None or self._model.read_only:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(index.siblingAtColumn(self._column()))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_was_wanted.emit()
        elif key == Qt.Key.Key_Space:
            self._tick(index if index.column() >= FIRST_SESSION else index.siblingAtColumn(FIRST_SESSION))
        elif index.column() >= FIRST_SESSION and event.text() and not event.text()[0].isdigit() and not event.text().isspace():
            self.attendance_did_come.emit(index.column(), event.text())
        elif event.text().isprintable() and event.text() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._type(index, event)
        else:
            super().keyPressEvent(event)

    def _type(self, index: QModelIndex, event: QKeyEvent) -> None:
        column = self._column()
        if column == Column.REPLY:
            names = {
                words.reply_name(reply)[:1].casefold(): reply for reply in (Reply.TENTATIVE, Reply.NONE, Reply.DECLINED, Reply.ACCEPTED)
            }
            reply = names.get(event.text().casefold()) or _LETTERS.get(event.text().casefold())
            if reply is not None:
                self.reply_did_come.emit(reply)
            return
        cell = index.siblingAtColumn(column)
        self.setCurrentIndex(cell)
        self.edit(cell)
        editor = self.indexWidget(cell) or QApplication.focusWidget()
        if isinstance(editor, QLineEdit):
            QApplication.sendEvent(editor, event)

    def _go_sideways(self, step: int) -> None:
        index = self.currentIndex()
        if self._model.row_at(index) is None:
            self.setExpanded(index, step > 0)
            return
        shown = [column for column in range(self._model.columnCount()) if not self.isColumnHidden(column)]
        current = index.column() if index.column() in shown else Column.ORGANISATION
        place = shown.index(current) + step
        if 0 <= place < len(shown):
            self.selectionModel().setCurrentIndex(index.siblingAtColumn(shown[place]), QItemSelectionModel.SelectionFlag.Current)
            self.viewport().update()

    def _tick(self, index: QModelIndex) -> None:
        if index.isValid() and index.column() >= FIRST_SESSION:
            self.tick_was_wanted.emit(index.column())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if self._model.row_at(index) is None and point.x() < 34:
                self.setExpanded(index, not self.isExpanded(index))
                return
            super().mousePressEvent(event)
            if index.column() >= FIRST_SESSION and not self._model.read_only:
                self._tick(index)
            elif (
                index.column() == Column.PERSON and self._model.row_at(index) is not None and not index.data() and not self._model.read_only
            ):
                self.edit(index)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        place = (index.internalId(), index.row()) if index.isValid() else None
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.viewport().update()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_was_wanted.emit(event.globalPos())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        step = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}.get(hint, 0)
        super().closeEditor(editor, hints.NoHint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if step:
            self._go_sideways(step)
            if self.currentIndex().column() < FIRST_SESSION:
                self.edit(self.currentIndex())

    # --- painting --------------------------------------------------------------------------------------------------------

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        rect = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        row = self._model.row_at(index)
        selected = self.selectionModel().isRowSelected(index.row(), index.parent())
        active = self.hasFocus() or self.isAncestorOf(QApplication.focusWidget() or QWidget())
        token = "sub" if row is None else "hover" if self._hovered == (index.internalId(), index.row()) else "bg"
        if selected:
            token = "sel" if active else "hover"
        painter.fillRect(rect, self._theme.color(token))
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), self._theme.color("line"))
        cell = QStyleOptionViewItem(option)
        if row is None:
            cell.rect = rect
            self.participants_delegate.paint(painter, cell, index)
        else:
            for column in range(self._model.columnCount()):
                if not self.isColumnHidden(column):
                    cell.rect = QRect(self.columnViewportPosition(column), rect.top(), self.columnWidth(column), rect.height() - 1)
                    self.participants_delegate.paint(painter, cell, index.siblingAtColumn(column))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if selected:
            painter.setPen(QPen(self._theme.color("acc" if active else "ctl"), 1.5))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        current = self.currentIndex()
        if row is not None and self.hasFocus() and (current.internalId(), current.row()) == (index.internalId(), index.row()):
            column = current.column()
            if column != Column.ORGANISATION:
                left = self.columnViewportPosition(column)
                painter.setPen(QPen(self._theme.color("acc"), 2))
                painter.drawRect(QRect(left - 4, rect.top() + 2, self.columnWidth(column) - 2, rect.height() - 5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _reply_width(self) -> int:
        """What the longest reply needs beside its icon."""
        metrics = self.fontMetrics()
        return max(_WIDTHS[Column.REPLY], min(_WIDEST_REPLY, max(metrics.horizontalAdvance(words.reply_name(one)) for one in Reply) + 30))

    def _session_widths(self) -> list[int]:
        """A column whose heading has a day and an hour is wider, and so is one whose day is long in its language."""
        days = [session.day for session in self._model.sessions]
        least = [_SESSION_WIDTH if days.count(day) == 1 else _TIMED_WIDTH for day in days]
        widths = self._wide_enough(self._model.heads(short=False), least)
        self._model.short_heads = sum(widths) > self.viewport().width() * _MOST_FOR_SESSIONS
        if not self._model.short_heads:
            return widths
        return self._wide_enough(self._model.heads(short=True), [_SESSION_WIDTH for _ in days])

    def _wide_enough(self, heads: Sequence[str], least: Sequence[int]) -> list[int]:
        metrics = QFontMetrics(self._theme.font("head"))
        return [max(width, metrics.horizontalAdvance(head) + _HEAD_MARGINS) for head, width in zip(heads, least, strict=True)]

    def _fit(self) -> None:
        """Leave columns out, or make them narrower, where there is too little room."""
        width = self.viewport().width()
        sessions = self._session_widths()
        days = sum(sessions)
        many = days > width * _MOST_FOR_SESSIONS
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if many else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        role, person = self.widths.width_of(Column.ROLE), self.widths.width_of(Column.PERSON)
        self.widths.fit(
            {
                Column.ROLE: min(role, 120) if width - days < 620 else role,
                Column.PERSON: min(person, 120) if width - days < 700 else person,
                **dict(enumerate(sessions, FIRST_SESSION)),
            },
            hidden={Column.LANGUAGE: width - days < 560, Column.ATTENDS: width - days < 480},
        )
