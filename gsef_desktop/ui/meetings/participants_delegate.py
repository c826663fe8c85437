"""The cells of the table of participants: how they are painted, and the editors opened in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemDelegate, QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from gsef_desktop.domain.records import LANGUAGES, Attendance, Classification, Mode, Reply, SessionAttendance
from gsef_desktop.services.participants_reading import ParticipantGroup, ParticipantRow
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.attendance_words import ATTENDANCE_ICONS, span_text
from gsef_desktop.ui.meetings.participants_model import FIRST_SESSION, Column, ParticipantsModel, RowRole
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.completion import name_completer

AnyIndex = QModelIndex | QPersistentModelIndex
_GROUP_HEIGHT, _ROW_HEIGHT, _SPAN_WIDTH = 28, 25, 104
_REPLY_ICONS = {
    Reply.ACCEPTED: ("check", "good"), Reply.DECLINED: ("x", "ink2"), Reply.NONE: ("minus", "ink3"),
    Reply.TENTATIVE: ("circle-question-mark", "warn"), Reply.NOT_INVITED: ("minus", "ink3"),
}  # fmt: skip
_MODE_ICONS = {Mode.IN_PERSON: "map-pin", Mode.ONLINE: "video"}


class ParticipantsDelegate(QStyledItemDelegate):
    """One for all columns.  The view has painted background and selection before."""

    def __init__(self, theme: Theme, model: ParticipantsModel, parent: QTreeView) -> None:
        super().__init__(parent)
        self._theme, self._model, self._view = theme, model, parent
        self.people: Callable[[], Sequence[str]] = lambda: ()
        self.organisations: Callable[[], Sequence[str]] = lambda: ()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(40, _GROUP_HEIGHT if isinstance(index.data(RowRole), ParticipantGroup) else _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(RowRole)
        rect: QRect = option.rect
        if isinstance(row, ParticipantGroup):
            self._paint_group(painter, rect, row, index)
            return
        column = index.column()
        text = str(index.data() or "")
        if column >= FIRST_SESSION:
            self._paint_mark(painter, rect, self._model.mark(row, column))
            return
        painter.setFont(self._theme.font("secondary"))
        match column:
            case Column.ROLE:
                self._text(painter, rect.adjusted(34, 0, -4, 0), text, "ink2")
            case Column.ORGANISATION:
                painter.setFont(self._theme.font("button"))
                self._text(painter, rect.adjusted(0, 0, -6, 0), text or "–", "ink" if text else "ink3")
            case Column.PERSON:
                rect = self._paint_remarks(painter, rect, row)
                if text:
                    painter.setFont(self._theme.font("body"))
                    self._text(painter, rect.adjusted(0, 0, -4, 0), text, "ink")
                else:
                    self._icon(painter, QPointF(rect.left(), rect.center().y() - 6), "user-plus", "ink3")
                    self._text(painter, rect.adjusted(19, 0, -4, 0), self.tr("Add name"), "ink3")
            case Column.LANGUAGE:
                self._paint_language(painter, rect, text)
            case Column.ATTENDS:
                self._paint_mode(painter, rect, row.mode, text)
            case Column.REPLY:
                icon, token = _REPLY_ICONS[row.reply]
                self._icon(painter, QPointF(rect.left(), rect.center().y() - 6), icon, token)
                self._text(painter, rect.adjusted(18, 0, 0, 0), text, token)

    def _paint_remarks(self, painter: QPainter, rect: QRect, row: ParticipantRow) -> QRect:
        """Marks of heads of delegations and of substitutes at the right end of a name; answers the room that is left to it."""
        one = row.participation
        for icon in [name for name, shown in (("arrow-left-right", one.substitute_for_id is not None), ("flag", one.head)) if shown]:
            rect = rect.adjusted(0, 0, -17, 0)
            self._icon(painter, QPointF(rect.right(), rect.center().y() - 6), icon, "ink3")
        return rect

    def _text(self, painter: QPainter, rect: QRect, text: str, token: str, *, right: bool = False) -> None:
        painter.setPen(self._theme.color(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _icon(self, painter: QPainter, at: QPointF, name: str, token: str, size: int = 13) -> None:
        painter.drawPixmap(at, self._theme.pixmap(name, token, size, self._view.devicePixelRatioF()))

    def _paint_group(self, painter: QPainter, rect: QRect, group: ParticipantGroup, index: AnyIndex) -> None:
        expanded = self._view.isExpanded(index)
        self._icon(painter, QPointF(12, rect.center().y() - 7), "chevron-down" if expanded else "chevron-right", "ink3", 14)
        painter.setFont(self._theme.font("strong"))
        heading = self._model.heading(group)
        self._text(painter, rect.adjusted(34, 0, -14, 0), heading, "ink")
        left = 34 + painter.fontMetrics().horizontalAdvance(heading) + 8
        painter.setFont(self._theme.font("secondary"))
        note = self._model.note(group)
        self._text(painter, rect.adjusted(left, 0, -14, 0), note, "ink3")
        end = self._paint_here(painter, rect, group)
        if group.counts.yes or group.counts.apologies or group.counts.tentative:
            summary = self._model.summary(group.counts)
            used = left + painter.fontMetrics().horizontalAdvance(note) + 16
            if end - used > painter.fontMetrics().horizontalAdvance(summary):
                self._text(painter, QRect(used, rect.top(), end - used, rect.height()), summary, "ink3", right=True)

    def _paint_here(self, painter: QPainter, rect: QRect, group: ParticipantGroup) -> int:
        """How many are there, under the heading of each session; answers where the room for other words ends."""
        end = rect.width() - 14
        for column in range(self._model.columnCount() - 1, FIRST_SESSION - 1, -1):
            number = self._model.here(group, column)
            if number is None:
                continue
            at = self._view.columnViewportPosition(column)
            cell = QRect(at, rect.top(), self._view.columnWidth(column), rect.height())
            painter.setPen(self._theme.color("ink2"))
            painter.drawText(cell.adjusted(-4, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, str(number))
            end = at - 8
        return end

    def _paint_language(self, painter: QPainter, rect: QRect, code: str) -> None:
        if not code:
            self._text(painter, rect, "–", "ink3")
            return
        painter.setFont(self._theme.font("small_strong"))
        width = painter.fontMetrics().horizontalAdvance(code) + 11
        box = QRectF(rect.left() + 0.5, rect.center().y() - 8.5, width, 17)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.setBrush(self._theme.color("bg"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._theme.color("ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code)
        painter.restore()

    def _paint_mode(self, painter: QPainter, rect: QRect, mode: Mode, text: str) -> None:
        if mode is Mode.UNKNOWN:
            self._text(painter, rect, "–", "ink3")
            return
        self._icon(painter, QPointF(rect.left(), rect.center().y() - 6), _MODE_ICONS[mode], "ink3")
        self._text(painter, rect.adjusted(18, 0, -2, 0), text, "ink")

    def _paint_mark(self, painter: QPainter, rect: QRect, mark: SessionAttendance | None) -> None:
        """A box: ticked for present, with a clock beside it for who came late or left early; a mark of its own for anything else."""
        attendance = mark.attendance if mark is not None else Attendance.UNKNOWN
        present = attendance is Attendance.PRESENT
        box = QRectF(rect.center().x() - 9, rect.center().y() - 7, 14, 14)
        if not present and attendance is not Attendance.UNKNOWN:
            icon, token = ATTENDANCE_ICONS[attendance]
            self._icon(painter, box.topLeft(), icon, token, 14)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("acc" if present else "ctl"), 1))
        painter.setBrush(self._theme.color("acc" if present else "field"))
        painter.drawRoundedRect(box, 4, 4)
        painter.restore()
        if present:
            self._icon(painter, QPointF(box.left() + 1.5, box.top() + 1.5), "check", "onacc", 11)
            if span_text(mark):
                self._icon(painter, QPointF(box.right() + 3, box.top() + 1.5), "clock", "ink3", 11)

    # --- editors ---------------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        match index.column():
            case Column.ROLE:
                return self._box(parent, self.tr("Role"), [(one, words.classification_name(one)) for one in Classification])
            case Column.LANGUAGE:
                codes = ("", *LANGUAGES)
                return self._box(parent, self.tr("Language"), [(code, words.language_name(code)) for code in codes])
            case Column.ATTENDS:
                return self._box(parent, self.tr("Attends"), [(one, words.mode_name(one)) for one in Mode])
            case Column.REPLY:
                replies = (Reply.ACCEPTED, Reply.DECLINED, Reply.NONE, Reply.TENTATIVE, Reply.NOT_INVITED)
                return self._box(parent, self.tr("Reply"), [(one, words.reply_name(one)) for one in replies])
        line = QLineEdit(parent)
        if index.column() >= FIRST_SESSION:
            line.setAccessibleName(self.tr("From when to when"))
            line.setPlaceholderText("09:45–11:10")
            line.setFont(self._theme.font("secondary"))
            line.setStyleSheet("QLineEdit { padding: 0 4px; min-height: 0; border-radius: 3px; }")
            return line
        person = index.column() == Column.PERSON
        line.setAccessibleName(self.tr("Person") if person else self.tr("Organization"))
        line.setFont(self._theme.font("body"))
        line.setStyleSheet("QLineEdit { padding: 0 4px; min-height: 0; border-radius: 3px; }")
        line.setCompleter(name_completer(self.people() if person else self.organisations(), line))
        return line

    def _box(self, parent: QWidget, name: str, choices: Sequence[tuple[Any, str]]) -> QComboBox:
        box = QComboBox(parent)
        box.setFont(self._theme.font("field"))
        box.setAccessibleName(name)
        for value, text in choices:
            box.addItem(text, value)
        box.activated.connect(lambda _: self._finish(box))
        return box

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect = QRect(option.rect)
        if index.column() == Column.ROLE:
            rect = rect.adjusted(26, 0, 0, 0)
        if isinstance(editor, QComboBox):
            rect.setWidth(max(rect.width(), 120))
        elif index.column() >= FIRST_SESSION:
            rect.setLeft(min(rect.left(), self._view.viewport().width() - _SPAN_WIDTH))
            rect.setWidth(_SPAN_WIDTH)
        editor.setGeometry(rect.adjusted(-4, 0, -1, -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QComboBox) and event.type() == QEvent.Type.Show:
            watched.showPopup()
        return super().eventFilter(watched, event)
