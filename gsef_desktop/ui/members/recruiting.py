"""The page of recruiting: the goal above, and under it the board of prospects, applications and admissions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import MembershipStatus
from gsef_desktop.domain.recruiting import BOARD, Candidate
from gsef_desktop.domain.time_writing import write_day, write_number
from gsef_desktop.reference.countries import country_name
from gsef_desktop.services import members, recruiting
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.services.members_goal import MembersGoal
from gsef_desktop.services.recruiting import RecruitingBoard
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.members.acting import delete_records, edit_in_inspector
from gsef_desktop.ui.members.board import BoardColumn
from gsef_desktop.ui.members.goal_panel import GoalPart
from gsef_desktop.ui.members.page import MembersPage
from gsef_desktop.ui.members.reading import QuietReading
from gsef_desktop.ui.members.recruiting_popups import NextStepPanel
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import SectionHeader, rule
from gsef_desktop.ui.widgets.membership import MembershipMark, membership_icon
from gsef_desktop.ui.widgets.table_copy import copy_rows

_GOAL_FROM, _GOAL = 470, 212
"""From which height of the page on the goal is shown, and its height, in px."""


class RecruitingPage(MembersPage):
    """Cards go from column to column as organisations come nearer; each says what is to be done next, and by when."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = date.today()
        self._board: RecruitingBoard | None = None
        self._reading = QuietReading(context, self)
        self._next: Callable[[], object] | None = None
        """what to do when what is awaited is shown"""
        self.columns: dict[MembershipStatus, BoardColumn] = {}
        self._heads: dict[MembershipStatus, SectionHeader] = {}
        self._build()

    # --- as a page -------------------------------------------------------------------------------------------------------------------

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Read the board and the goal."""
        file, year, language, before = self.context.workspace, self.context.year, self.context.language, self._board

        def read() -> tuple[RecruitingBoard, MembersGoal]:
            board = recruiting.read_board(file, year=year, day=day, language=language)
            return recruiting.with_known(board, before), recruiting.read_goal(file, year=year)

        self._day = day
        self._reading.read(read, lambda found: self._show(found[0], found[1], day))

    def _show(self, board: RecruitingBoard, goal: MembersGoal, day: date) -> None:
        self._board = board
        for status, column in self.columns.items():
            rows = board.columns[status]
            column.cards.set_rows(rows, day)
            self._heads[status].set_count(write_number(len(rows), self.context.language))
            self._hints[status].setVisible(not rows)
        self.goal.set_goal_shown(goal, day)
        self._follow_selection(self.context.selected)
        self.status_did_change.emit()
        if (then := self._next) is not None:
            self._next = None
            then()

    def _when_shown(self, act: Callable[[], object]) -> None:
        """Do something with what has just been changed: now, or as soon as it is shown."""
        if self._reading.is_waiting:
            self._next = act
        else:
            act()

    def show_ref(self, ref: RecordRef) -> bool:
        """Select a candidate."""
        found = [column for column in self.columns.values() if column.select_ids([ref.id])]
        if found:
            self.context.select(ref)
        return bool(found)

    def focus_target(self) -> QWidget | None:
        """The column in which something is selected, else the first one in which there is something."""
        columns = list(self.columns.values())
        return next((one for one in columns if one.selected_ids()), next((one for one in columns if one.cards.rows), columns[0]))

    def status_text(self) -> str:
        """How many are on the board."""
        if self._board is None:
            return ""
        number = self._board.number
        if number == 1:
            return self.tr("1 organisation on the board")
        return self.tr("{number} organisations on the board").format(number=write_number(number, self.context.language))

    def actions(self) -> list[QAction]:
        """Setting the goal, noting a number."""
        goal, count = QAction(self.tr("Set the goal for the number of members…"), self), QAction(self.tr("Note a number of members…"), self)
        goal.triggered.connect(lambda: self.goal.set_goal())
        count.triggered.connect(lambda: self.goal.add_count())
        for action in (goal, count):
            action.setEnabled(not self.context.read_only)
        return [goal, count]

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.goal = GoalPart(self.context)
        self.goal.setFixedHeight(_GOAL)
        column.addWidget(self.goal)
        line = QWidget()
        inner = QVBoxLayout(line)
        inner.setContentsMargins(16, 0, 16, 0)
        inner.addWidget(rule())
        self._rule = line
        column.addWidget(line)
        board = QHBoxLayout()
        board.setContentsMargins(16, 10, 16, 12)
        board.setSpacing(16)
        self._hints: dict[MembershipStatus, QWidget] = {}
        for status in BOARD:
            board.addWidget(self._column(status), 1)
        column.addLayout(board, 1)
        self.context.selection_changed.connect(self._follow_selection)

    def _column(self, status: MembershipStatus) -> QWidget:
        theme, part = self.context.theme, QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        titles = {
            MembershipStatus.PROSPECT: self.tr("Prospects"),
            MembershipStatus.APPLIED: self.tr("Applications"),
            MembershipStatus.MEMBER: self.tr("Admitted this year"),
        }
        hints = {
            MembershipStatus.PROSPECT: self.tr("Nobody yet. Add an organisation that could become a member."),
            MembershipStatus.APPLIED: self.tr("Nobody yet. Drag a prospect here when it has applied."),
            MembershipStatus.MEMBER: self.tr("Nobody yet. Drag an application here when it is admitted."),
        }
        head = SectionHeader(theme, titles[status], count="0")
        head.row.insertWidget(0, MembershipMark(theme, status))
        if status is MembershipStatus.PROSPECT:
            self.add_button = IconButton(theme, "plus", self.tr("New prospect"), size=24)
            self.add_button.clicked.connect(self.add_prospect)
            self.add_button.setEnabled(not self.context.read_only)
            head.row.addWidget(self.add_button)
        head.setFixedHeight(26)
        column.addWidget(head)
        self._heads[status] = head
        cards = BoardColumn(self.context, status, titles[status])
        cards.moved_here.connect(lambda ids: self.move_to(ids, status))
        cards.move_wanted.connect(lambda side: self._move(cards, side))
        cards.beside_wanted.connect(lambda side: self._go_beside(cards, side))
        cards.opened.connect(lambda id: edit_in_inspector(self, self.context, RecordRef("organisation", id)))
        cards.step_wanted.connect(self.edit_step)
        cards.copy_wanted.connect(lambda: self.copy(cards))
        cards.delete_wanted.connect(lambda: delete_records(self.context, "organisation", cards.selected_ids()))
        cards.selectionModel().selectionChanged.connect(lambda *_: self._did_select(cards))
        cards.customContextMenuRequested.connect(lambda at: self._pop_up(cards, cards.viewport().mapToGlobal(at)))
        self.columns[status] = cards
        hint = label(theme, hints[status], "secondary", token="ink3", wrap=True)
        hint.setParent(cards)
        hint.setContentsMargins(10, 8, 10, 0)
        inside = QVBoxLayout(cards)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(hint, 0, Qt.AlignmentFlag.AlignTop)
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        hint.hide()  # until it is known that there is nobody
        self._hints[status] = hint
        column.addWidget(cards, 1)
        return part

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def add_prospect(self) -> None:
        """Make a prospect with a working name, and put the cursor on it."""
        context = self.context
        made = context.edit(lambda: recruiting.add_prospect(context.workspace, name=self.tr("New organisation"), day=self._day))
        if made is not None:
            ref = RecordRef("organisation", made.id)
            self._reading.read_now()
            self.show_ref(ref)
            edit_in_inspector(self, context, ref, select_all=True)

    def move_to(self, ids: Sequence[str], status: MembershipStatus) -> None:
        """Bring organisations into another column, from the day shown on."""
        context = self.context
        if context.edit(lambda: members.change_statuses(context.workspace, ids=ids, status=status, day=self._day)) is not None:
            self._when_shown(lambda: self.columns[status].select_ids(ids))
            self.columns[status].setFocus()

    def edit_step(self, id: str) -> None:
        """Ask for the next step with an organisation, at its card."""
        found = self._candidate(id)
        if found is None or self.context.read_only:
            return
        row, column = found
        context = self.context
        panel = NextStepPanel(context, row.name, row.next_step, row.next_step_on, self)
        panel.was_kept.connect(
            lambda text, day: context.edit(lambda: recruiting.set_next_step(context.workspace, organisation_id=id, text=text, day=day))
        )
        panel.open_under(column.visualRect(column.cards.index(column.cards.row_of(id))), column.viewport())

    def copy(self, column: BoardColumn) -> None:
        """Put the selected cards of a column on the clipboard as a table."""
        language, chosen = self.context.language, set(column.selected_ids())
        titles = [
            self.tr("Organisation"), self.tr("City"), self.tr("Country"), self.tr("Status"), self.tr("Since"), self.tr("Next step"),
            self.tr("Day"), self.tr("Responsible"),
        ]  # fmt: skip
        days = [(row, [write_day(day, language) if day is not None else "" for day in (row.since, row.next_step_on)])
                for row in column.cards.rows if row.id in chosen]  # fmt: skip
        copy_rows(self.context, titles, [
            [row.name, row.city or "", country_name(row.country, language), words.status_word(row.status), since, row.next_step, by,
             row.responsible]
            for row, (since, by) in days
        ])  # fmt: skip

    def _candidate(self, id: str) -> tuple[Candidate, BoardColumn] | None:
        for column in self.columns.values():
            if (row := column.cards.row_of(id)) >= 0:
                return column.cards.rows[row], column
        return None

    def _beside(self, column: BoardColumn, side: int) -> BoardColumn | None:
        at = BOARD.index(column.status) + side
        return self.columns[BOARD[at]] if 0 <= at < len(BOARD) else None

    def _move(self, column: BoardColumn, side: int) -> None:
        beside, ids = self._beside(column, side), column.selected_ids()
        if beside is not None and ids and not self.context.read_only:
            self.move_to(ids, beside.status)

    def _go_beside(self, column: BoardColumn, side: int) -> None:
        beside = self._beside(column, side)
        if beside is None:
            return
        row = min(max(column.currentIndex().row(), 0), len(beside.cards.rows) - 1)
        beside.setFocus(Qt.FocusReason.OtherFocusReason)
        if row >= 0:
            beside.select_ids([beside.cards.rows[row].id])

    def _did_select(self, column: BoardColumn) -> None:
        ids = column.selected_ids()
        if ids:
            for other in self.columns.values():
                if other is not column:
                    other.clearSelection()
            current = column.currentIndex().row()
            id = column.cards.rows[current].id if 0 <= current < len(column.cards.rows) else ids[0]
            self.context.select(RecordRef("organisation", id if id in ids else ids[0]))

    def _follow_selection(self, ref: RecordRef | None) -> None:
        id = ref.id if ref is not None and ref.kind == "organisation" else ""
        for column in self.columns.values():
            if id not in column.selected_ids():
                column.select_ids([id] if id else [])

    def _pop_up(self, column: BoardColumn, at: QPoint) -> None:
        ids = column.selected_ids()
        if not ids:
            return
        context, menu = self.context, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit")).triggered.connect(lambda: edit_in_inspector(self, context, RecordRef("organisation", ids[0])))
        step = menu.addAction(self.tr("Next step…"))
        step.triggered.connect(lambda: self.edit_step(ids[0]))
        step.setEnabled(not context.read_only and len(ids) == 1)
        menu.addAction(self.tr("Copy as a table")).triggered.connect(lambda: self.copy(column))
        menu.addSeparator()
        for status in MembershipStatus:
            if status is not column.status:
                action = menu.addAction(membership_icon(status, context.theme), words.status_word(status))
                action.triggered.connect(lambda _=False, status=status: self._set_status(ids, status))
                action.setEnabled(not context.read_only)
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete"))
        delete.triggered.connect(lambda: delete_records(context, "organisation", ids))
        delete.setEnabled(not context.read_only)
        menu.popup(at)

    def _set_status(self, ids: Sequence[str], status: MembershipStatus) -> None:
        if status in self.columns:
            self.move_to(ids, status)
        else:
            context = self.context
            context.edit(lambda: members.change_statuses(context.workspace, ids=ids, status=status, day=self._day))

    # --- height ----------------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tall = self.height() >= _GOAL_FROM
        self.goal.setVisible(tall)
        self._rule.setVisible(tall)
