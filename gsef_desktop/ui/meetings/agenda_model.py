"""The agenda as a Qt model: sessions, and under each its lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.agenda_content import Agenda, AgendaRow, AgendaSession
from gsef_desktop.domain.records import ItemKind, Purpose
from gsef_desktop.domain.session_problems import SessionProblemKind
from gsef_desktop.ui.meetings import words

AnyIndex = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
"""The `AgendaRow` or `AgendaSession` of an index."""


class Column(IntEnum):
    """Columns of the editor, from left to right."""

    TIME = 0
    NUMBER = 1
    TITLE = 2
    MINUTES = 3
    PURPOSE = 4
    LEAD = 5
    PAPER = 6
    READY = 7


EDITABLE = (Column.TITLE, Column.MINUTES, Column.PURPOSE, Column.LEAD)
"""Columns that can be edited in place."""

_HEADING = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_HEADING_EDITABLE = _HEADING | Qt.ItemFlag.ItemIsEditable
_LINE = _HEADING | Qt.ItemFlag.ItemNeverHasChildren
_LINE_EDITABLE = _LINE | Qt.ItemFlag.ItemIsEditable
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AgendaModel(QAbstractItemModel):
    """Holds an `Agenda`.  Edits in place go through `commit`, which writes them to the file; what comes back is set again."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._agenda: Agenda | None = None
        self.read_only = False
        self.commit: Callable[[AgendaRow, Column, Any], None] = lambda row, column, value: None
        self.commit_hours: Callable[[str, str], object] = lambda session_id, text: None

    @property
    def language(self) -> str:
        """The window's language."""
        return self._language

    @property
    def agenda(self) -> Agenda | None:
        """What is shown."""
        return self._agenda

    @property
    def sessions(self) -> Sequence[AgendaSession]:
        """The sessions shown."""
        return self._agenda.sessions if self._agenda is not None else ()

    def set_agenda(self, agenda: Agenda | None) -> bool:
        """Show an agenda.  Answers whether selection and folding have to be put back, by the ids of the lines.

        Where only contents differ, just these are announced as changed.
        """
        before, old = self._shape(), self.sessions
        if agenda is not None and before == _shape_of(agenda) and old:
            self._agenda = agenda
            for position, (one, other) in enumerate(zip(old, agenda.sessions, strict=True)):
                self._announce(position, one, other)
            return False
        if agenda is not None and self._agenda is not None and [one.id for one in old] == [one.id for one in agenda.sessions] and old:
            if _heights_of(self._agenda) == _heights_of(agenda):
                self._exchange(agenda)
                return True
            self._rearrange(agenda)
            return False
        self.beginResetModel()
        self._agenda = agenda
        self.endResetModel()
        return True

    def _exchange(self, agenda: Agenda) -> None:
        """Lines have changed places with others as high as they: the view need not measure all its lines again."""
        old, self._agenda = self.sessions, agenda
        for position, (one, other) in enumerate(zip(old, agenda.sessions, strict=True)):
            self._announce(position, one, other)

    def _rearrange(self, agenda: Agenda) -> None:
        """Announce lines that came, went or moved as a new layout: what is selected, folded and edited stays with its line."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(self.row_at(index), index) for index in before]
        self._agenda = agenda
        places = {
            (row.id, row.continued, position if row.continued else 0): (number, position)
            for position, session in enumerate(agenda.sessions)
            for number, row in enumerate(session.rows)
        }
        after = []
        for row, index in kept:
            if row is None:
                after.append(self.createIndex(index.row(), index.column(), 0))
                continue
            place = places.get((row.id, row.continued, index.internalId() - 1 if row.continued else 0))
            after.append(self.createIndex(place[0], index.column(), place[1] + 1) if place is not None else QModelIndex())
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def row_at(self, index: AnyIndex) -> AgendaRow | None:
        """The line of an index, None for a session."""
        if not index.isValid() or index.internalId() == 0:
            return None
        rows = self.sessions[index.internalId() - 1].rows
        return rows[index.row()] if index.row() < len(rows) else None

    def session_at(self, index: AnyIndex) -> AgendaSession | None:
        """The session of an index or of its parent."""
        if not index.isValid():
            return None
        position = index.row() if index.internalId() == 0 else index.internalId() - 1
        return self.sessions[position] if position < len(self.sessions) else None

    def index_of_item(self, item_id: str, column: int = Column.TITLE) -> QModelIndex:
        """The index of an item's own line, invalid if it is not here."""
        for position, session in enumerate(self.sessions):
            for number, row in enumerate(session.rows):
                if row.id == item_id and not row.continued:
                    return self.index(number, column, self.index(position, 0))
        return QModelIndex()

    def index_of_session(self, session_id: str | None) -> QModelIndex:
        """The index of a session, invalid if it is not here."""
        for position, session in enumerate(self.sessions):
            if session.id == session_id:
                return self.index(position, 0)
        return QModelIndex()

    # --- QAbstractItemModel ---------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        sessions = self.sessions
        if row < 0 or not 0 <= column < len(Column):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0) if row < len(sessions) else QModelIndex()
        place = parent.row()
        inside = parent.internalId() == 0 and place < len(sessions) and row < len(sessions[place].rows)
        return self.createIndex(row, column, place + 1) if inside else QModelIndex()

    def parent(self, index: AnyIndex = QModelIndex()) -> Any:  # noqa: B008
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.sessions)
        if parent.internalId() == 0 and parent.column() == 0 and parent.row() < len(self.sessions):
            return len(self.sessions[parent.row()].rows)
        return 0

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return len(Column)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return _HEADING_EDITABLE if index.isValid() and index.column() == 0 and not self.read_only else _HEADING
        return _LINE_EDITABLE if not self.read_only and can_edit(row, index.column()) else _LINE

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Time"), "", self.tr("Item"), self.tr("Min"), self.tr("Purpose"), self.tr("Lead"), self.tr("Paper"),
                self.tr("Ready in"),
            )[section]  # fmt: skip
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in (Column.TIME, Column.MINUTES) else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole and section == Column.NUMBER:
            return self.tr("Number")
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return self._session_data(index, role)
        column = Column(index.column())
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return {Column.TITLE: row.title, Column.MINUTES: row.minutes, Column.PURPOSE: row.purpose, Column.LEAD: row.lead}.get(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if column is Column.TITLE else self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        session = self.session_at(index)
        if role != Qt.ItemDataRole.EditRole or session is None:
            return False
        if row is None:
            if session.id is not None and value != self.data(index, Qt.ItemDataRole.EditRole):
                self.commit_hours(session.id, str(value))
            return True
        if value != self.data(index, Qt.ItemDataRole.EditRole):
            self.commit(row, Column(index.column()), value)
        return True

    # --- texts ----------------------------------------------------------------------------------------------------------

    def title(self, row: AgendaRow) -> str:
        """The title as it is shown."""
        title = row.title or (words.break_name() if row.kind is ItemKind.BREAK else words.untitled())
        return self.tr("{title}, continued").format(title=title) if row.continued else title

    def number(self, row: AgendaRow) -> str:
        """The number by which an item is referred to, such as 1.1 (a)."""
        return shown_number(row.number, self._language, whole=True)

    def day(self, session: AgendaSession) -> str:
        """The heading of a session: its day, and its title where it has one."""
        day = words.long_day(session.day, self._language) if session.day is not None else self.tr("Day not known")
        title = dict(session.titles).get(self._language) or session.title
        return self.tr("{day}: {title}").format(day=day, title=title) if title else day

    def amiss(self, session: AgendaSession) -> str:
        """What is wrong with the days and hours of a session, in short; empty where nothing is."""
        kinds = {problem.kind for problem in session.problems}
        if SessionProblemKind.ENDS_BEFORE_IT_BEGINS in kinds:
            return self.tr("Ends before it begins")
        if SessionProblemKind.OVERLAP in kinds:
            return self.tr("Overlaps")
        if SessionProblemKind.OUTSIDE in kinds:
            return self.tr("Outside the dates")
        return ""

    def time_used(self, session: AgendaSession) -> str:
        """The time the items take, of the time at hand: "3 h 15 of 3 h 30"."""
        if session.available is None:
            return words.duration(session.minutes) if session.minutes else ""
        return self.tr("{used} of {available}").format(used=words.duration(session.minutes), available=words.duration(session.available))

    def balance(self, session: AgendaSession) -> str:
        """What is left or too much: "15 min free", "15 min over", or nothing."""
        if session.over:
            return self.tr("{time} over").format(time=words.duration(session.over))
        if session.free and session.minutes:
            return self.tr("{time} free").format(time=words.duration(session.free))
        return ""

    def _text(self, row: AgendaRow, column: Column) -> str:
        match column:
            case Column.TIME:
                return words.clock(row.start) if not row.continued else ""
            case Column.NUMBER:
                return shown_number(row.number, self._language)
            case Column.TITLE:
                return self.title(row)
            case Column.MINUTES:
                return str(row.minutes) if row.minutes else ""
            case Column.PURPOSE:
                return words.purpose_name(row.purpose) if row.purpose is not Purpose.NONE and not row.continued else ""
            case Column.LEAD:
                return row.lead if not row.continued else ""
            case Column.PAPER:
                return ", ".join(row.papers)
            case Column.READY:
                return " ".join(f"{language.upper()} {ready_name(state)}" for language, state in row.ready)

    def _spoken(self, row: AgendaRow) -> str:
        parts = [self.number(row), self.title(row)]
        if row.start is not None:
            parts.append(words.clock(row.start))
        if row.minutes:
            parts.append(words.duration(row.minutes))
        if row.purpose is not Purpose.NONE and not row.continued:
            parts.append(words.purpose_name(row.purpose))
        parts.append(row.lead if not row.continued else "")
        parts += self.marks(row)
        return ", ".join(part for part in parts if part)

    def marks(self, row: AgendaRow) -> list[str]:
        """What the icons behind a title mean."""
        if row.continued:
            return []
        told = [self.tr("In parallel with the item before it")] if row.parallel else []
        told += [self.tr("Consent agenda: adopted without discussion")] if row.consent else []
        told += [self.tr("Standing item")] if row.standing else []
        told += [self.tr("Carried over from {meeting}").format(meeting=row.carried_from)] if row.carried_from else []
        return told + ([self.tr("Confidential")] if row.confidential else [])

    def _tip(self, row: AgendaRow, column: Column) -> str:
        if column is Column.READY:
            return "\n".join(f"{words.language_name(language)}: {ready_name(state)}" for language, state in row.ready)
        if column is Column.MINUTES and row.set_aside and not row.continued:
            return self.tr("The time of the items under it; its own {time} are set aside").format(time=words.duration(row.set_aside))
        if column is Column.LEAD and row.twice:
            return self.tr("{lead} leads another item at the same time").format(lead=row.lead)
        if column is Column.TIME and row.late:
            return self.tr("The fixed start is missed by {time}").format(time=words.duration(row.late))
        if column is Column.TIME and row.pinned:
            return self.tr("This start is fixed")
        if column in (Column.TITLE, Column.PURPOSE):
            lines = [self.title(row), self.tr("Lead: {lead}").format(lead=row.lead) if row.lead else "", ", ".join(row.papers)]
            lines += self.marks(row)
            return "\n".join(line for line in lines if line)
        return self._text(row, column)

    def _session_data(self, index: AnyIndex, role: int) -> Any:
        session = self.session_at(index)
        if session is None:
            return None
        if role == RowRole:
            return session
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
            return self.day(session)
        if role == Qt.ItemDataRole.EditRole:
            return words.hours(session.start, session.end)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (self.day(session), session.room, self.amiss(session)) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (
                self.day(session), words.hours(session.start, session.end), session.room, self.time_used(session), self.balance(session),
                self.amiss(session),
            )  # fmt: skip
            return ", ".join(part for part in parts if part)
        return None

    def _shape(self) -> object:
        return _shape_of(self._agenda) if self._agenda is not None else None

    def _announce(self, position: int, before: AgendaSession, after: AgendaSession) -> None:
        if before == after:
            return
        parent = self.index(position, 0)
        self.dataChanged.emit(parent, parent)
        changed = [number for number, (one, other) in enumerate(zip(before.rows, after.rows, strict=True)) if one != other]
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0, parent), self.index(changed[-1], len(Column) - 1, parent))


def can_edit(row: AgendaRow, column: int) -> bool:
    """Whether a cell of a line can be edited in place."""
    if row.continued:
        return False
    if column == Column.MINUTES:
        return not row.heading
    if column in (Column.PURPOSE, Column.LEAD):
        return row.kind is ItemKind.ITEM
    return column == Column.TITLE


def ready_name(state: str) -> str:
    """The name of a language's state."""
    from PySide6.QtCore import QCoreApplication

    match state:
        case "ready":
            return QCoreApplication.translate("Meetings", "ready")
        case "draft":
            return QCoreApplication.translate("Meetings", "draft")
    return QCoreApplication.translate("Meetings", "missing")


def _heights_of(agenda: Agenda) -> list[list[tuple[bool, ItemKind]]]:
    """What decides on the height of each line."""
    return [[(row.heading or row.continued, row.kind) for row in session.rows] for session in agenda.sessions]


def _shape_of(agenda: Agenda) -> object:
    """What must be equal for lines to stay where they are: the order, and what decides on heights and fonts."""
    return (
        agenda.meeting_id,
        tuple(
            (session.id, tuple((row.id, row.continued, row.heading, row.depth, row.kind) for row in session.rows))
            for session in agenda.sessions
        ),
    )
