"""The participants of a meeting as a Qt model: parts of the list, and under each its people."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gsef_desktop.domain.records import Attendance, Capacity, MeetingSession, Mode, Reply, SessionAttendance
from gsef_desktop.services.attendance import AttendanceRow, AttendanceSheet
from gsef_desktop.services.participants_reading import ParticipantGroup, ParticipantList, ParticipantRow, ReplyCounts
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.attendance_words import mark_text, session_heads, session_name, span_text

AnyIndex = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
"""The `ParticipantRow` or `ParticipantGroup` of an index."""


class Column(IntEnum):
    """Columns of the list; one for each session of the meeting follows."""

    ROLE = 0
    ORGANISATION = 1
    PERSON = 2
    LANGUAGE = 3
    ATTENDS = 4
    REPLY = 5


FIRST_SESSION = len(Column)
"""The column of the meeting's first session."""


class ParticipantsModel(QAbstractItemModel):
    """Holds a `ParticipantList`, filtered by reply.  Edits go through `commit`, which writes them to the file."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._list: ParticipantList | None = None
        self.sheet: AttendanceSheet | None = None
        self._attendance: dict[str, AttendanceRow] = {}
        self.short_heads = False
        """whether there is little room for the headings of sessions"""
        self._filter: Reply | None = None
        self.groups: list[tuple[ParticipantGroup, tuple[ParticipantRow, ...]]] = []
        self.read_only = False
        self.commit: Callable[[ParticipantRow, int, Any], None] = lambda row, column, value: None

    @property
    def sessions(self) -> tuple[MeetingSession, ...]:
        """The sessions of the meeting."""
        return self.sheet.sessions if self.sheet is not None else ()

    def session_at(self, column: int) -> MeetingSession | None:
        """The session of a column, None for the others."""
        place = column - FIRST_SESSION
        return self.sessions[place] if 0 <= place < len(self.sessions) else None

    def mark(self, row: ParticipantRow, column: int) -> SessionAttendance | None:
        """What is known of a participant in the session of a column."""
        session = self.session_at(column)
        found = self._attendance.get(row.id)
        return found.mark(session.id) if found is not None and session is not None else None

    @property
    def body(self) -> str:
        """The name of the body that meets."""
        return self._list.body if self._list is not None else ""

    def set_list(self, participants: ParticipantList | None, sheet: AttendanceSheet | None = None) -> bool:
        """Show other participants, with their attendance.

        Answers True after a reset; where only contents differ, these are announced as changed.
        """
        groups = self._filtered(participants)
        self._attendance = {row.id: row for row in sheet.rows} if sheet is not None else {}
        same = (
            participants is not None
            and self._list is not None
            and (sheet.sessions if sheet is not None else ()) == self.sessions
            and [(group.key, tuple(row.id for row in rows)) for group, rows in groups]
            == [(group.key, tuple(row.id for row in rows)) for group, rows in self.groups]
        )
        if same:
            self._list, self.groups, self.sheet = participants, groups, sheet
            for position, (_, rows) in enumerate(groups):
                parent = self.index(position, 0)
                self.dataChanged.emit(parent, parent)
                if rows:
                    self.dataChanged.emit(self.index(0, 0, parent), self.index(len(rows) - 1, self.columnCount() - 1, parent))
            return False
        self.beginResetModel()
        self._list, self.groups, self.sheet = participants, groups, sheet
        self.endResetModel()
        return True

    def set_filter(self, reply: Reply | None) -> None:
        """Show only those with this reply; None shows all."""
        if reply != self._filter:
            self.beginResetModel()
            self._filter = reply
            self.groups = self._filtered(self._list)
            self.endResetModel()

    def _filtered(self, participants: ParticipantList | None) -> list[tuple[ParticipantGroup, tuple[ParticipantRow, ...]]]:
        if participants is None:
            return []
        found = [
            (group, tuple(row for row in group.rows if self._filter is None or row.reply is self._filter)) for group in participants.groups
        ]
        return [(group, rows) for group, rows in found if rows]

    def row_at(self, index: AnyIndex) -> ParticipantRow | None:
        """The participant of an index, None for the heading of a part."""
        if not index.isValid() or index.internalId() == 0:
            return None
        rows = self.groups[index.internalId() - 1][1]
        return rows[index.row()] if index.row() < len(rows) else None

    def index_of(self, participation_id: str, column: int = Column.ORGANISATION) -> QModelIndex:
        """The index of a participant, invalid if not shown."""
        for position, (_, rows) in enumerate(self.groups):
            for number, row in enumerate(rows):
                if row.id == participation_id:
                    return self.index(number, column, self.index(position, 0))
        return QModelIndex()

    # --- QAbstractItemModel ----------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: AnyIndex = QModelIndex()) -> Any:  # noqa: B008
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.groups)
        if parent.internalId() == 0 and parent.column() == 0 and parent.row() < len(self.groups):
            return len(self.groups[parent.row()][1])
        return 0

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return FIRST_SESSION + len(self.sessions)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row_at(index)
        if row is None or self.read_only:
            return flags
        if index.column() >= FIRST_SESSION:
            return flags | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsEditable

    def heads(self, *, short: bool) -> list[str]:
        """The headings of the columns of sessions."""
        return session_heads(self.sessions, self._language, short=short)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if section >= FIRST_SESSION:
                return self.heads(short=self.short_heads)[section - FIRST_SESSION]
            return (
                self.tr("Role"), self.tr("Organization"), self.tr("Person"), self.tr("Language"), self.tr("Attends"), self.tr("Reply"),
            )[section]  # fmt: skip
        if role == Qt.ItemDataRole.ToolTipRole and section >= FIRST_SESSION:
            return self._session_tip(self.sessions[section - FIRST_SESSION])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if section >= FIRST_SESSION else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return self._group_data(index, role)
        column = index.column()
        if role == RowRole:
            return row
        if column >= FIRST_SESSION:
            return self._session_data(row, column, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return (row.classification, row.organisation or row.name, row.person, row.language, row.mode, row.reply)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if column == Column.ORGANISATION else self._text(row, column) or self.tr("not known")
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((*self.remarks(row), row.note or row.capacity or self._text(row, column)))
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        if row is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole and index.column() >= FIRST_SESSION:
            self.commit(row, index.column(), Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and value != self.data(index, Qt.ItemDataRole.EditRole):
            self.commit(row, index.column(), value)
        return role == Qt.ItemDataRole.EditRole

    # --- texts -----------------------------------------------------------------------------------------------------------

    def heading(self, group: ParticipantGroup) -> str:
        """The name of a part of the list."""
        return words.group_name(group.key, self.body)

    def note(self, group: ParticipantGroup) -> str:
        """How many there are, and what the body's rules say: "13 seats", "4, as requested"."""
        count = len(group.rows)
        if group.key == "members":
            return self.tr("{count} seats").format(count=group.seats)
        parts = [str(count)] if group.key != "observers" or not group.as_requested else []
        if group.as_requested:
            parts.append(self.tr("as requested"))
        return ", ".join(parts)

    def summary(self, counts: ReplyCounts) -> str:
        """Replies in one line: "8 yes, 1 apology, 4 no reply"."""
        parts = []
        if counts.yes:
            parts.append(self.tr("{count} yes").format(count=counts.yes))
        if counts.tentative:
            parts.append(self.tr("{count} perhaps").format(count=counts.tentative))
        if counts.apologies:
            parts.append(
                (self.tr("{count} apology") if counts.apologies == 1 else self.tr("{count} apologies")).format(count=counts.apologies)
            )
        if counts.none:
            parts.append(self.tr("{count} no reply").format(count=counts.none))
        return ", ".join(parts)

    def _text(self, row: ParticipantRow, column: int) -> str:
        match column:
            case Column.ROLE:
                return self._role(row)
            case Column.ORGANISATION:
                return row.organisation or row.name
            case Column.PERSON:
                return row.person
            case Column.LANGUAGE:
                return row.language.upper()
            case Column.ATTENDS:
                return words.mode_name(row.mode) if row.mode is not Mode.UNKNOWN else ""
        return words.reply_name(row.reply)

    def _spoken(self, row: ParticipantRow) -> str:
        parts = (
            row.organisation or row.name, row.person, self._text(row, Column.ROLE), *self.remarks(row), words.reply_name(row.reply),
            self._text(row, Column.ATTENDS),
        )  # fmt: skip
        return ", ".join(part for part in parts if part)

    def here(self, group: ParticipantGroup, column: int) -> int | None:
        """How many of a part of the list were present in the session of a column; None where nothing is noted of it."""
        marks = [self.mark(row, column) for row in group.rows]
        if all(mark is None or mark.attendance is Attendance.UNKNOWN for mark in marks):
            return None
        return sum(mark is not None and mark.attendance is Attendance.PRESENT for mark in marks)

    def _session_tip(self, session: MeetingSession) -> str:
        """A session, with how many of the quorum were there."""
        name = session_name(session, self._language)
        quorum = self.sheet.quorums.get(session.id) if self.sheet is not None else None
        if self.sheet is None or quorum is None:
            return name
        present = self.sheet.presence(session.id).all
        if quorum.needed is None:
            return self.tr("{session}: {present} of {seats} seats present").format(session=name, present=present, seats=quorum.seats)
        return self.tr("{session}: {present} of {seats} seats present, {needed} needed for a quorum").format(
            session=name, present=present, seats=quorum.seats, needed=quorum.needed
        )

    def _role(self, row: ParticipantRow) -> str:
        """As what somebody is there, and in which capacity where that is another one."""
        role = row.capacity if row.capacity and row.seat_id is None else words.classification_name(row.classification)
        acts_as = row.participation.acts_as
        if acts_as is Capacity.NONE or acts_as.value == row.classification.value:
            return role
        return self.tr("{role} ({capacity})").format(role=role, capacity=words.capacity_name(acts_as))

    def remarks(self, row: ParticipantRow) -> list[str]:
        """That somebody is the head of a delegation, or comes in the place of somebody else."""
        made = [self.tr("Head of the delegation")] if row.participation.head else []
        other = self._list.find(row.participation.substitute_for_id) if self._list and row.participation.substitute_for_id else None
        if other is not None:
            name = ", ".join(part for part in (other.person, other.organisation or other.name) if part)
            made.append(self.tr("Substitute for {name}").format(name=name))
        return made

    def _session_data(self, row: ParticipantRow, column: int, role: int) -> Any:
        mark = self.mark(row, column)
        if role == Qt.ItemDataRole.CheckStateRole:
            present = mark is not None and mark.attendance is Attendance.PRESENT
            return Qt.CheckState.Checked if present else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return mark_text(mark, self.sheet.name_of(mark.proxy_id) if self.sheet is not None and mark is not None else "")
        if role == Qt.ItemDataRole.EditRole:
            return words.hours(mark.arrived, mark.left) if span_text(mark) and mark is not None else ""
        return None

    def _group_data(self, index: AnyIndex, role: int) -> Any:
        if not index.isValid() or index.row() >= len(self.groups):
            return None
        group = self.groups[index.row()][0]
        if role == RowRole:
            return group
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
            return self.heading(group)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = [
                self.tr("{session}: {count} present").format(session=session_name(session, self._language), count=here)
                for place, session in enumerate(self.sessions)
                if (here := self.here(group, FIRST_SESSION + place)) is not None
            ]
            return ", ".join(part for part in (self.heading(group), self.note(group), self.summary(group.counts), *told) if part)
        return None
