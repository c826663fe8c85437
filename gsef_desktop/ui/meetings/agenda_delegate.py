"""Paints the lines of the agenda and makes the editors that open in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QIntValidator, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.agenda_content import AgendaRow, AgendaSession, Segment
from gsef_desktop.domain.clock_reading import read_hours as read_hours
from gsef_desktop.domain.records import ItemKind, Purpose
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.agenda_model import AgendaModel, Column, RowRole
from gsef_desktop.ui.meetings.purpose_box import PurposeBox
from gsef_desktop.ui.theme.painting import draw_hatch, draw_language_chip
from gsef_desktop.ui.widgets.completion import name_completer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gsef_desktop.ui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

SESSION_HEIGHT, HEADING_HEIGHT, ITEM_HEIGHT, BREAK_HEIGHT = 51, 26, 27, 24
"""Heights of lines in device-independent pixels."""
INDENT = 10
"""How far a level is set in."""
HANDLE = 20
"""Width of the strip at the left that holds the handle for dragging."""
BAR_TOP, BAR_HEIGHT = 29, 14
_LEFT, _RIGHT = 14, 14
_CHIP = QSize(24, 16)

_PURPOSE_ICONS = {
    Purpose.DECISION: "gavel", Purpose.DISCUSSION: "messages-square", Purpose.INFORMATION: "info", Purpose.ELECTION: "vote",
    Purpose.PROCEDURE: "list-checks",
}  # fmt: skip
_SLOTS = {Purpose.DECISION: "slot1", Purpose.ELECTION: "slot1", Purpose.DISCUSSION: "slot2"}


class SlotRect(NamedTuple):
    """Where a stretch of a session's bar lies; `segment` is None for the time that is left."""

    rect: QRectF
    segment: Segment | None


def slot_rects(session: AgendaSession, width: int) -> list[SlotRect]:
    """The stretches of a session's bar from left to right, in a row `width` px wide, relative to the row's corner."""
    whole = max(session.minutes + session.waiting, session.available or 0)
    if whole <= 0:
        return []
    room = width - _LEFT - _RIGHT
    left, found = float(_LEFT), []
    for segment in session.segments:
        begin, end = (_LEFT + room * minute / whole for minute in (segment.begins, segment.begins + segment.minutes))
        height = BAR_HEIGHT / segment.lanes
        top, gap = BAR_TOP + height * segment.lane, 1.0 if segment.lane + 1 < segment.lanes else 0.0
        found.append(SlotRect(QRectF(begin, top, max(1.0, end - begin - 1.5), height - gap), segment))
        left = max(left, end)
    if session.free:
        found.append(SlotRect(QRectF(left, BAR_TOP, max(1.0, _LEFT + room - left), BAR_HEIGHT), None))
    return found


def marks_of(row: AgendaRow) -> list[str]:
    """The icons behind a title."""
    marks = ((row.parallel, "columns-3"), (row.consent, "check-check"), (row.standing, "pin"), (bool(row.carried_from), "history"),
             (row.confidential, "lock"))  # fmt: skip
    return [icon for has, icon in marks if has and not row.continued]


class AgendaDelegate(QStyledItemDelegate):
    """One for all columns.  The view has painted background, selection and focus before."""

    def __init__(self, theme: Theme, model: AgendaModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.narrow_purpose = False
        """only the purpose's icon is shown"""
        self.leads: Callable[[], Sequence[str]] = lambda: ()

    # --- sizes ------------------------------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = self._model.row_at(index)
        if row is None:
            return QSize(100, SESSION_HEIGHT)
        if row.heading or row.continued:
            return QSize(40, HEADING_HEIGHT)
        return QSize(40, BREAK_HEIGHT if row.kind is ItemKind.BREAK else ITEM_HEIGHT)

    # --- painting ---------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(RowRole)
        rect: QRect = option.rect
        if isinstance(row, AgendaSession):
            self._paint_session(painter, rect, row)
            return
        painter.setFont(self._theme.font("secondary"))
        match Column(index.column()):
            case Column.TIME:
                self._text(painter, rect.adjusted(HANDLE, 0, 0, 0), self._shown(index), "ink2", right=True)
                if row.pinned:
                    painter.setPen(self._theme.color("bad" if row.late else "acc"))
                    painter.drawLine(rect.right() - 28, rect.bottom() - 5, rect.right(), rect.bottom() - 5)
            case Column.NUMBER:
                self._paint_number(painter, rect, row)
            case Column.TITLE:
                self._paint_title(painter, rect, row)
            case Column.MINUTES:
                self._text(
                    painter, rect.adjusted(0, 0, -4, 0), self._shown(index), "ink3" if row.heading or row.continued else "ink2", right=True
                )
            case Column.PURPOSE:
                if not row.continued:
                    self.paint_purpose(painter, rect, row.purpose)
            case Column.LEAD:
                self._text(painter, rect.adjusted(6, 0, -4, 0), self._shown(index), "bad" if row.twice else "ink2")
            case Column.PAPER:
                self._paint_papers(painter, rect, row)
            case Column.READY:
                self._paint_ready(painter, rect, row)

    def _shown(self, index: AnyIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")

    def _text(self, painter: QPainter, rect: QRect, text: str, token: str, *, right: bool = False) -> None:
        if not text:
            return
        painter.setPen(self._theme.color(token))
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _paint_number(self, painter: QPainter, rect: QRect, row: AgendaRow) -> None:
        strong = row.depth == 0 and row.kind is ItemKind.ITEM
        if strong:
            painter.setFont(self._theme.font("strong"))
        number = shown_number(row.number, self._model.language)
        self._text(painter, rect.adjusted(6, 0, 0, 0), number, "ink" if strong else "ink3")

    def title_left(self, row: AgendaRow) -> int:
        """How far the title of a line is set in within its column."""
        return 6 + INDENT * row.depth

    def _paint_title(self, painter: QPainter, rect: QRect, row: AgendaRow) -> None:
        rect = rect.adjusted(self.title_left(row), 0, -4, 0)
        token = "ink"
        if row.kind is ItemKind.BREAK:
            self._icon(painter, QPointF(rect.left(), rect.center().y() - 6), "coffee", "ink3", 13)
            rect, token = rect.adjusted(19, 0, 0, 0), "ink3"
            painter.setFont(self._theme.font("secondary"))
        else:
            painter.setFont(self._theme.font("strong" if row.depth == 0 or row.heading else "body"))
            if not row.title:
                token = "ink3"
        title = self._model.title(row)
        marks = marks_of(row)
        if marks:
            room = 18 * len(marks)
            left = min(rect.left() + QFontMetrics(painter.font()).horizontalAdvance(title) + 6, rect.right() - room + 5)
            for place, icon in enumerate(marks):
                self._icon(painter, QPointF(left + 18 * place, rect.center().y() - 6), icon, "ink3", 13)
            rect = rect.adjusted(0, 0, -room, 0)
        self._text(painter, rect, title, token)

    def paint_purpose(self, painter: QPainter, rect: QRect, purpose: Purpose) -> None:
        """The badge of a purpose."""
        if purpose is Purpose.NONE:
            return
        font = self._theme.font("small_strong" if purpose is Purpose.DECISION else "badge")
        name = "" if self.narrow_purpose else words.purpose_name(purpose)
        width = QFontMetrics(font).horizontalAdvance(name) + (31 if name else 25)
        badge = QRectF(rect.left() + 6, rect.center().y() - 9, min(width, rect.width() - 8), 19)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{purpose.value}t"))
        painter.drawRoundedRect(badge, 4, 4)
        painter.restore()
        self._icon(painter, QPointF(badge.left() + 6, badge.center().y() - 6), _PURPOSE_ICONS[purpose], purpose.value, 13)
        painter.setFont(font)
        self._text(painter, badge.adjusted(24, 0, -4, 0).toRect(), name, purpose.value)

    def _paint_papers(self, painter: QPainter, rect: QRect, row: AgendaRow) -> None:
        if not row.papers:
            return
        self._icon(painter, QPointF(rect.left() + 6, rect.center().y() - 6), "paperclip", "ink3", 13)
        painter.setFont(self._theme.font("symbol"))
        text = row.papers[0] if len(row.papers) == 1 else f"{row.papers[0]} +{len(row.papers) - 1}"
        self._text(painter, rect.adjusted(22, 0, -2, 0), text, "ink2")

    def _paint_ready(self, painter: QPainter, rect: QRect, row: AgendaRow) -> None:
        left = float(rect.left() + 6)
        for language, state in row.ready:
            if left + _CHIP.width() > rect.right() + 4:
                break
            draw_language_chip(painter, QRectF(left, rect.center().y() - 7.5, _CHIP.width(), _CHIP.height()), language, state, self._theme)
            left += _CHIP.width() + 3

    def _icon(self, painter: QPainter, at: QPointF, name: str, token: str, size: int) -> None:
        device = painter.device()
        painter.drawPixmap(at, self._theme.pixmap(name, token, size, device.devicePixelRatio() if device is not None else 1.0))

    # --- the heading of a session -----------------------------------------------------------------------------------

    def _paint_session(self, painter: QPainter, rect: QRect, session: AgendaSession) -> None:
        theme = self._theme
        line = QRect(rect.left() + _LEFT, rect.top() + 7, rect.width() - _LEFT - _RIGHT, 18)
        view = self.parent()
        index = self._model.index_of_session(session.id)
        expanded = not isinstance(view, QTreeView) or view.isExpanded(index)
        self._icon(painter, QPointF(line.left(), line.top() + 2), "chevron-down" if expanded else "chevron-right", "ink3", 14)
        painter.setFont(theme.font("strong"))
        day = self._shown_day(session, rect.width())
        left = line.adjusted(22, 0, 0, 0)
        used = QFontMetrics(painter.font()).horizontalAdvance(day)
        right = line.right() - self._paint_balance(painter, line, session)
        amiss = self._model.amiss(session)
        if amiss:
            width = QFontMetrics(theme.font("badge")).horizontalAdvance(amiss) + 30
            self._paint_badge(painter, QRectF(right - width + 1, line.top(), width, 18), amiss, "warn", alarming=True)
            right -= width + 8
        painter.setFont(theme.font("strong"))
        self._text(painter, left.adjusted(0, 0, min(0, right - left.right()), 0), day, "ink" if session.day else "ink3")
        painter.setFont(theme.font("secondary"))
        shown = words.hours(session.start, session.end) or self.tr("Hours not set")
        hours = QRect(left.left() + used + 8, line.top(), QFontMetrics(painter.font()).horizontalAdvance(shown) + 2, line.height())
        if hours.right() < right:
            unset = session.start is None and session.end is None and session.id is not None
            self._text(painter, hours, shown, "accd" if unset and not self._model.read_only else "ink2")
        text = self._model.time_used(session)
        width = QFontMetrics(painter.font()).horizontalAdvance(text)
        if right - width > hours.right() + 8:
            self._text(painter, QRect(right - width - 2, line.top(), width + 2, line.height()), text, "ink2", right=True)
        self._paint_bar(painter, rect, session)

    def _shown_day(self, session: AgendaSession, width: int) -> str:
        """Day and title of a session as they fit beside its hours in a heading so wide."""
        day = self._model.day(session)
        room = max(120, round((width - _LEFT - _RIGHT) * 0.5))
        return QFontMetrics(self._theme.font("strong")).elidedText(day, Qt.TextElideMode.ElideRight, room) if session.title else day

    def hours_at(self, session: AgendaSession, rect: QRect) -> QRect:
        """Where in its heading the hours of a session stand: a click there edits them."""
        day = QFontMetrics(self._theme.font("strong")).horizontalAdvance(self._shown_day(session, rect.width()))
        shown = words.hours(session.start, session.end) or self.tr("Hours not set")
        width = QFontMetrics(self._theme.font("secondary")).horizontalAdvance(shown)
        return QRect(rect.left() + _LEFT + 22 + day + 8, rect.top() + 5, width + 2, 22)

    def _paint_balance(self, painter: QPainter, line: QRect, session: AgendaSession) -> int:
        """The badge at the right; answers how much room it takes."""
        text = self._model.balance(session)
        if not text:
            return 0
        icon = 16 if session.over else 0
        width = QFontMetrics(self._theme.font("badge")).horizontalAdvance(text) + 14 + icon
        badge = QRectF(line.right() - width + 1, line.top(), width, 18)
        self._paint_badge(painter, badge, text, "bad" if session.over else "good", alarming=bool(session.over))
        return width + 8

    def _paint_badge(self, painter: QPainter, badge: QRectF, text: str, tone: str, *, alarming: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{tone}t"))
        painter.drawRoundedRect(badge, 9, 9)
        painter.restore()
        if alarming:
            self._icon(painter, QPointF(badge.left() + 7, badge.top() + 3), "triangle-alert", tone, 12)
        painter.setFont(self._theme.font("badge"))
        self._text(painter, badge.adjusted(23 if alarming else 7, 0, 0, 0).toRect(), text, tone)

    def _paint_bar(self, painter: QPainter, rect: QRect, session: AgendaSession) -> None:
        slots = slot_rects(session, rect.width())
        if not slots:
            return
        theme = self._theme
        painter.save()
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(_LEFT, BAR_TOP, rect.width() - _LEFT - _RIGHT, BAR_HEIGHT)
        clip = QPainterPath()
        clip.addRoundedRect(whole, 4, 4)
        painter.setClipPath(clip)
        painter.setFont(theme.font("day"))
        whole_minutes = session.minutes + session.waiting
        limit = whole.right()
        if session.over and session.available is not None:
            limit = whole.left() + whole.width() * session.available / whole_minutes
        for box, segment in slots:
            self._paint_slot(painter, box, segment, session, labelled=box.right() <= limit + 1)
        if session.over:
            path = QPainterPath()
            path.addRect(QRectF(limit, BAR_TOP, whole.right() - limit, BAR_HEIGHT))
            stripe = QColor(theme.color("bad"))
            stripe.setAlphaF(0.55)
            draw_hatch(painter, path, QColor(0, 0, 0, 0), stripe, pitch=5)
            painter.fillRect(QRectF(limit, BAR_TOP, 2, BAR_HEIGHT), theme.color("bad"))
        painter.restore()

    def _paint_slot(self, painter: QPainter, box: QRectF, segment: Segment | None, session: AgendaSession, *, labelled: bool) -> None:
        theme = self._theme
        if segment is None:
            painter.setPen(QPen(theme.color("goodl"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            label, token = str(session.free), "good"
        elif segment.is_break:
            path = QPainterPath()
            path.addRect(box)
            draw_hatch(painter, path, theme.color("sub"), theme.color("line"), pitch=5)
            label, token = "", "ink"
        else:
            painter.fillRect(box, theme.color(_SLOTS.get(segment.purpose, "slot3")))
            label, token = shown_number(segment.label, self._model.language), "ink"
        if (
            labelled
            and label
            and box.height() > BAR_HEIGHT / 2
            and QFontMetrics(painter.font()).horizontalAdvance(label) + 4 <= box.width()
        ):
            painter.setPen(theme.color(token))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)

    # --- editors ----------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        row = index.data(RowRole)
        if isinstance(row, AgendaSession):
            return self._line(parent, self.tr("Hours, such as 09:30–13:00"))
        match Column(index.column()):
            case Column.PURPOSE:
                box = PurposeBox(parent)
                box.setFont(self._theme.font("field"))
                box.setAccessibleName(self.tr("Purpose"))
                for purpose in (Purpose.NONE, *words.PURPOSES):
                    box.addItem(words.purpose_name(purpose), purpose)
                box.was_picked.connect(lambda: self._finish(box))
                return box
            case Column.MINUTES:
                line = self._line(parent, self.tr("Minutes"))
                line.setAlignment(Qt.AlignmentFlag.AlignRight)
                validator = QIntValidator(0, 999, line)
                validator.setLocale(QLocale.c())
                line.setValidator(validator)
                return line
            case Column.LEAD:
                line = self._line(parent, self.tr("Lead"))
                line.setCompleter(name_completer(self.leads(), line))
                return line
        return self._line(parent, self.tr("Title"))

    def _line(self, parent: QWidget, name: str) -> QLineEdit:
        line = QLineEdit(parent)
        line.setFont(self._theme.font("body"))
        line.setAccessibleName(name)
        line.setStyleSheet("QLineEdit { padding: 0 4px; min-height: 0; border-radius: 3px; }")
        return line

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText("" if value in (None, 0) else str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        row = index.data(RowRole)
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            if isinstance(row, AgendaSession):
                model.setData(index, editor.text())
            elif index.column() == Column.MINUTES:
                model.setData(index, int(editor.text() or 0))
            else:
                model.setData(index, editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect: QRect = option.rect
        row = index.data(RowRole)
        if isinstance(row, AgendaSession):
            used = QFontMetrics(self._theme.font("strong")).horizontalAdvance(self._shown_day(row, rect.width()))
            editor.setGeometry(QRect(rect.left() + _LEFT + 22 + used + 4, rect.top() + 4, 130, 23))
            return
        if index.column() == Column.TITLE:
            rect = rect.adjusted(max(0, self.title_left(row) - 6), 0, 0, 0)
        if index.column() == Column.PURPOSE:
            rect.setWidth(max(rect.width(), 130))
        editor.setGeometry(rect.adjusted(0, 1, -1, -2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QComboBox) and event.type() == QEvent.Type.Show:
            watched.showPopup()
        return super().eventFilter(watched, event)
