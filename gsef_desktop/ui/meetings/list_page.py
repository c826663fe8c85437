"""The list of the meetings of a year, and the form for a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.records import Body, Meeting, MeetingTemplate
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services import meetings
from gsef_desktop.services.meeting_making import NewActivity, find_ways, make_from_template
from gsef_desktop.services.meeting_templates import make_template_of
from gsef_desktop.services.meetings import Candidate, MeetingRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.meeting_ways import show_meeting_templates, show_next_meeting
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.kept_widths import KeptWidths
from gsef_desktop.ui.meetings.table_header import TableHeader
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import EmptyState, rule

if TYPE_CHECKING:
    from gsef_desktop.ui.meetings.register_page import RegisterPage

AnyIndex = QModelIndex | QPersistentModelIndex
_TITLE, _BODY, _DATE, _PLACE, _SYMBOL, _STATE, _ITEMS, _REPLIES = range(8)
_WIDTHS = {_BODY: 150, _DATE: 150, _PLACE: 120, _SYMBOL: 130, _STATE: 90, _ITEMS: 60, _REPLIES: 130}


REGISTERS = ("decisions", "actions", "attendance")
"""The registers over all meetings."""


class MeetingListModel(QAbstractTableModel):
    """The rows of the list."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.rows: list[MeetingRow] = []

    def set_rows(self, rows: list[MeetingRow]) -> bool:
        """Show other rows; answers whether anything differs."""
        if rows == self.rows:
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 8

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Meeting"), self.tr("Body"), self.tr("Date"), self.tr("Place"), self.tr("Symbol"), self.tr("State"),
                self.tr("Items"), self.tr("Replies"),
            )[section]  # fmt: skip
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole and section == _ITEMS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() != _TITLE:
                return self.text(row, index.column())
            return ", ".join(part for part in (row.title, self.text(row, _DATE), self.text(row, _PLACE), row.symbol) if part)
        return None

    def text(self, row: MeetingRow, column: int) -> str:
        """What a cell says."""
        return {
            _TITLE: row.title,
            _BODY: row.body,
            _DATE: write_time(row.time, self._language, style="short", with_year=False, with_clock=False),
            _PLACE: place_name(row.place, self._language),
            _SYMBOL: row.symbol,
            _STATE: words.state_name(row.state),
            _ITEMS: str(row.items) if row.items else "–",
            _REPLIES: self.tr("{yes} yes of {all}").format(yes=row.accepted, all=row.participants) if row.participants else "–",
        }[column]


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QTreeView) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        column = index.column()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, self._theme.color("sel" if selected else "hover" if hovered else "bg"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.color("line"))
        painter.setFont(self._theme.font({_TITLE: "name", _SYMBOL: "symbol"}.get(column, "secondary")))
        painter.setPen(self._theme.color("ink" if column == _TITLE else "ink2"))
        text = str(index.data() or "")
        inner = rect.adjusted(14 if column == _TITLE else 6, 0, -6, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignRight if column == _ITEMS else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> Any:
        size = super().sizeHint(option, index)
        size.setHeight(32)
        return size


class MeetingTable(QTreeView):
    """One line for each meeting; Enter or a double click opens it."""

    meeting_was_opened = Signal(str)

    def __init__(self, theme: Theme, model: MeetingListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Meetings of the year"))
        header = TableHeader(theme, {column: 14 if column == _TITLE else 6 for column in range(8)}, height=26)
        self.setHeader(header)
        self.widths = KeptWidths(header, _WIDTHS, movable=_WIDTHS, rest=_TITLE)
        self.widths.set_up()
        self.activated.connect(self._open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: Any) -> None:
        self._open(self.indexAt(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width()
        least = {_BODY: 900, _STATE: 780, _SYMBOL: 680, _ITEMS: 600, _REPLIES: 520}
        self.widths.fit(
            {column: self.widths.width_of(column) for column in _WIDTHS},
            hidden={column: width < needed for column, needed in least.items()},
        )
        super().resizeEvent(event)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().drawRow(painter, option, index)
        if self.selectionModel().isRowSelected(index.row(), index.parent()):
            rect = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
            painter.setPen(QPen(self._theme.color("acc" if self.hasFocus() else "ctl"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _open(self, index: AnyIndex) -> None:
        if index.isValid():
            self.meeting_was_opened.emit(str(index.data(Qt.ItemDataRole.UserRole)))


_WIDTHS_KEY = "meetings.list.columns"


class ListPage(QWidget):
    """The landing page of the view."""

    meeting_was_opened = Signal(str)
    current_did_change = Signal(object)
    record_was_opened = Signal(object)
    """a `RecordRef` of a register, to be shown in its meeting"""
    part_did_change = Signal()
    """something else is listed"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._registers: dict[str, RegisterPage] = {}
        theme = context.theme
        self.model = MeetingListModel(context.language, self)
        self.table = MeetingTable(theme, self.model)
        self.table.meeting_was_opened.connect(self.meeting_was_opened)
        self.table.widths.restore(context.remembered(_WIDTHS_KEY))
        self.table.widths.did_change.connect(lambda widths: context.remember(_WIDTHS_KEY, widths))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.current_did_change.emit(self.current()))
        self.table.customContextMenuRequested.connect(self._pop_up)
        self.form = NewMeetingForm(context)
        self.form.hide()
        self.form.meeting_was_made.connect(self._did_make)
        self.form.was_closed.connect(self._leave_form)
        self._title = label(theme, self.tr("Meetings"), "screen_title")
        self._count = label(theme, "", "body", token="ink3")
        self.new = Button(theme, self.tr("New meeting"), icon="plus", look="primary")
        self.new.setEnabled(not context.read_only)
        self.new.clicked.connect(self.begin_new)
        head = QWidget()
        head.setFixedHeight(50)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._title)
        self.parts = SegmentedControl(
            theme, self.tr("Show"),
            [("meetings", self.tr("Meetings")), ("decisions", self.tr("Decisions")), ("actions", self.tr("Action items")),
             ("attendance", self.tr("Attendance"))], small=True,
        )  # fmt: skip
        self.parts.changed.connect(self.show_part)
        row.addSpacing(6)
        row.addWidget(self.parts)
        row.addWidget(self._count)  # after what does not move when it changes
        row.addStretch(1)
        row.addWidget(self.new)
        ways = [
            (self.tr("New meeting"), self.begin_new),
            (self.tr("Templates of meetings…"), lambda: show_meeting_templates(context, self)),
        ]
        self.empty = EmptyState(theme, "", ways)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(rule())
        column.addWidget(self.form)
        column.addWidget(self._stack, 1)

    # --- the registers ----------------------------------------------------------------------------------------------------------

    def register(self, part: str) -> RegisterPage | None:
        """The register of decisions, action items or attendance, made when it is first needed; None for the meetings themselves."""
        if part not in REGISTERS:
            return None
        if part not in self._registers:
            from gsef_desktop.ui.meetings.attendance_register import AttendanceRegister
            from gsef_desktop.ui.meetings.registers import ActionsRegister, DecisionsRegister

            kinds: dict[str, type[RegisterPage]] = {
                "decisions": DecisionsRegister, "actions": ActionsRegister, "attendance": AttendanceRegister,
            }  # fmt: skip
            made = kinds[part](self.context)
            made.record_was_opened.connect(self.record_was_opened)
            made.did_fill.connect(self.part_did_change)
            self._stack.addWidget(made)
            self._registers[part] = made
        return self._registers[part]

    @property
    def shown_register(self) -> RegisterPage | None:
        """The register that is shown, if one is."""
        return self._registers.get(self.parts.value())

    def show_part(self, part: str) -> None:
        """Show the meetings, the decisions, the action items or the attendance."""
        self.parts.set_value(part)
        self.form.hide()
        self.register(part)
        self.reload()
        self.part_did_change.emit()

    def reload(self) -> None:
        """Read what is shown again; the selection stays."""
        register = self.shown_register
        if register is not None:
            register.reload()
            self._stack.setCurrentWidget(register)
            self._count.setText(str(register.total) if register.total else "")
            return
        current = self.current()
        rows = meetings.list_meetings(self.context.workspace, year=self.context.year)
        changed = self.model.set_rows(rows)
        self._count.setText(str(len(rows)) if rows else "")
        self.empty.sentence.setText(
            self.tr("No meetings in {year} yet. Give an activity an agenda, or add a meeting.").format(year=self.context.year)
        )
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        if changed and current is not None:
            self.select(current.id)

    def select(self, meeting_id: str) -> bool:
        """Select a meeting."""
        for number, row in enumerate(self.model.rows):
            if row.id == meeting_id:
                self.table.setCurrentIndex(self.model.index(number, 0))
                return True
        return False

    def current(self) -> RecordRef | None:
        """The meeting selected."""
        meeting_id = self.table.currentIndex().data(Qt.ItemDataRole.UserRole)
        return RecordRef("meeting", str(meeting_id)) if meeting_id else None

    def _pop_up(self, point: QPoint) -> None:
        """What can be done with the meeting on which the mouse or the keyboard is."""
        ref = self.current()
        if ref is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.meeting_was_opened.emit(ref.id))
        menu.addSeparator()
        writing = [
            menu.addAction(self.tr("Make the next meeting…"), lambda: show_next_meeting(self.context, self, ref.id)),
            menu.addAction(self.tr("Make a template of this meeting"), lambda: self.make_template(ref.id)),
            menu.addAction(self.tr("Delete meeting"), lambda: self._delete(ref.id)),
        ]
        for action in writing:
            action.setEnabled(not self.context.read_only)
        menu.popup(self.table.viewport().mapToGlobal(point))

    def make_template(self, meeting_id: str) -> None:
        """Make a template of a meeting, and show it."""
        made = self.context.edit(lambda: make_template_of(self.context.workspace, meeting_id=meeting_id))
        if made is not None:
            show_meeting_templates(self.context, self, made.id)

    def _delete(self, meeting_id: str) -> None:
        self.context.edit(lambda: meetings.delete_meeting(self.context.workspace, meeting_id=meeting_id))
        self.context.tell(self.tr("The meeting was deleted. Its activity stays in the programme."))

    def begin_new(self) -> None:
        """Open the form for a new meeting."""
        if self.shown_register is not None:
            self.show_part("meetings")
        self.form.begin()
        self.form.show()
        self.form.activity.setFocus()

    def _did_make(self, meeting_id: str) -> None:
        self.form.hide()
        self.meeting_was_opened.emit(meeting_id)

    def _leave_form(self) -> None:
        self.form.hide()
        self.new.setFocus()


class NewMeetingForm(QFrame):
    """Makes a meeting of an activity of the year, or a new one with a title of its own."""

    meeting_was_made = Signal(str)
    was_closed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setProperty("surface", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("New meeting"))
        self._candidates: list[Candidate] = []
        theme = context.theme
        self.activity = ComboBox(theme, self.tr("Activity or title"))
        self.activity.setEditable(True)
        self.activity.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        self.activity.currentIndexChanged.connect(lambda _: self._did_choose())
        self.activity.editTextChanged.connect(lambda _: self._did_choose())
        self.body = ComboBox(theme, self.tr("Body"))
        self.dates = LineField(theme, self.tr("Dates"), placeholder=self.tr("8–9 July"))
        self.dates.textChanged.connect(self._read_dates)
        self._dates_row = FieldRow(theme, self.tr("Dates"), self.dates)
        self.place = LineField(theme, self.tr("Place"), placeholder=self.tr("City, country, or online"))
        self._place_row = FieldRow(theme, self.tr("Place"), self.place)
        self.begin_with = ComboBox(theme, self.tr("Begin with"))
        self.begin_with.chosen.connect(lambda _: self._did_choose_template())
        templates = Button(theme, self.tr("Templates…"), look="quiet")
        templates.setAccessibleName(self.tr("Templates of meetings…"))
        templates.clicked.connect(lambda: show_meeting_templates(context, self))
        self.make = Button(theme, self.tr("Make meeting"), look="primary")
        self.make.clicked.connect(self.submit)
        cancel = Button(theme, self.tr("Cancel"))
        cancel.clicked.connect(self.was_closed)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(FieldRow(theme, self.tr("Activity or title"), self.activity))
        left.addWidget(FieldRow(theme, self.tr("Body"), self.body))
        right.addWidget(self._dates_row)
        right.addWidget(self._place_row)
        buttons = QHBoxLayout()
        buttons.addWidget(FieldRow(theme, self.tr("Begin with"), self.begin_with), 1)
        buttons.addWidget(templates)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.make)
        fields = QHBoxLayout()
        fields.setSpacing(24)
        fields.addLayout(left, 1)
        fields.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.addLayout(fields)
        column.addLayout(buttons)
        context.bridge.changed.connect(self._did_change)

    def _did_change(self, changes: Changes) -> None:
        if self.isVisible() and (changes.everything or changes.touches("meeting_template")):
            self.show_templates()

    def begin(self) -> None:
        """Empty the form and read what can be chosen."""
        workspace = self.context.workspace
        self._candidates = meetings.list_candidates(workspace, year=self.context.year)
        with workspace.read() as reader:
            bodies = reader.all(Body, order_by=("rank", "name"))
        self.activity.set_choices([(one.activity_id, self._describe(one)) for one in self._candidates])
        self.activity.setCurrentIndex(-1)
        self.activity.clearEditText()
        self.body.set_choices([(None, self.tr("No body")), *((body.id, body.name) for body in bodies)])
        self.dates.set_value("")
        self.place.set_value("")
        self.show_templates()
        self.begin_with.set_value(None)
        self._did_choose()

    def show_templates(self) -> None:
        """Offer the templates that there are."""
        ways, kept = find_ways(self.context.workspace, activity_id=None, language=self.context.language), self.begin_with.value()
        self.begin_with.set_choices([(None, self.tr("An empty agenda")), *ways.templates])
        self.begin_with.set_value(kept if kept in dict(ways.templates) else None)

    def _did_choose_template(self) -> None:
        """A template brings its body along, unless one was chosen."""
        template_id = self.begin_with.value()
        if self.body.value() is None and template_id is not None:
            with self.context.workspace.read() as reader:
                template = reader.find(MeetingTemplate, template_id)
            if template is not None:
                self.body.set_value(template.body_id)

    def _describe(self, candidate: Candidate) -> str:
        when = write_time(candidate.time, self.context.language, style="short", with_year=False, with_clock=False)
        return f"{candidate.title} ({when})" if candidate.time.is_known else candidate.title

    def _chosen(self) -> Candidate | None:
        index = self.activity.findText(self.activity.currentText())
        return self._candidates[index] if 0 <= index < len(self._candidates) else None

    def _did_choose(self) -> None:
        chosen = self._chosen()
        self._dates_row.setEnabled(chosen is None)
        self._place_row.setEnabled(chosen is None)
        self.make.setEnabled(bool(self.activity.currentText().strip()))

    def _read_dates(self, text: str) -> None:
        if not text.strip():
            self._dates_row.set_note("")
            return
        reading = read_time(text, year=self.context.year, language=self.context.language)
        shown = write_time(reading.frame, self.context.language, weekday=True)
        self._dates_row.set_note(shown if reading.understood else self.tr("Kept as typed: this is not understood as a date."))

    def submit(self) -> None:
        """Make the meeting and open it."""
        chosen, workspace = self._chosen(), self.context.workspace
        body_id, template_id = self.body.value(), self.begin_with.value()
        activity_id = chosen.activity_id if chosen is not None else None
        if template_id is not None:
            new = self._new_activity(self.activity.currentText()) if chosen is None else None
            made = self.context.edit(
                lambda: make_from_template(
                    workspace, template_id=template_id, activity_id=activity_id, new=new, body_id=body_id, language=self.context.language
                )
            )
        elif chosen is not None:
            made = self.context.edit(lambda: meetings.make_meeting(workspace, activity_id=chosen.activity_id, body_id=body_id))
        else:
            made = self._make_new(self.activity.currentText(), body_id)
        if made is not None:
            self.meeting_was_made.emit(made.id)

    def _new_activity(self, title: str) -> NewActivity:
        from gsef_desktop.reference.places import recognise_place

        language, year = self.context.language, self.context.year
        frame = read_time(self.dates.text(), year=year, language=language).frame
        return NewActivity(title=title, language=language, year=year, time=frame, place=recognise_place(self.place.text()))

    def _make_new(self, title: str, body_id: str | None) -> Meeting | None:
        new = self._new_activity(title)
        return self.context.edit(
            lambda: meetings.make_meeting(
                self.context.workspace, title=new.title, language=new.language, year=new.year, time_frame=new.time, place=new.place,
                body_id=body_id,
            )
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.was_closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and QApplication.focusWidget() is not None:
            self.submit()
        else:
            super().keyPressEvent(event)
