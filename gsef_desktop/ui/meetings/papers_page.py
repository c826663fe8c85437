"""All papers of a meeting in one list, with what each still wants; files dropped here become papers of the meeting as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import LANGUAGES, PaperStatus
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import papers
from gsef_desktop.services.paper_pdfs import can_make_pdf
from gsef_desktop.services.paper_register import PaperRegister, RegisterRow, Want, read_register
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.paper_words import status_word, want_word, wants_text
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.models.paged import Column, Index, PagedModel
from gsef_desktop.ui.theme.painting import draw_language_chip
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.archive_files import TakesFiles
from gsef_desktop.ui.widgets.buttons import Button, Chip
from gsef_desktop.ui.widgets.layout import EmptyState, FlowLayout, rule
from gsef_desktop.ui.widgets.paper_files import attach_files, choose_and_attach, choose_version, make_pdfs, open_version
from gsef_desktop.ui.widgets.record_table import RecordTable, RowDelegate

_SYMBOL, _TITLE, _ITEM, _STATUS, _DUE, _OWNER, _LANGUAGES, _WANTS = range(8)
_CHIP, _CHIP_GAP = 24, 4
_FIRST_TO_GO = (_OWNER, _STATUS, _ITEM, _DUE, _SYMBOL)
"""Columns that are left out where there is too little room, in this order."""
_LEAST_TITLE = 190


def states_of(row: RegisterRow) -> list[tuple[str, str]]:
    """How far a paper is in each language that is wanted or there: ready, draft or missing."""
    there = {one.language: "draft" if one.status is PaperStatus.DRAFT else "ready" for one in row.paper.versions if one.is_there}
    return [(language, there.get(language, "missing")) for language in dict.fromkeys([*row.wanted, *there])]


class _Delegate(RowDelegate):
    """Languages as chips."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        row = index.model().row_at(index.row()) if index.column() == _LANGUAGES else None  # type: ignore[attr-defined]
        if row is None:
            super().paint_cell(painter, rect, index)
            return
        left = rect.left() + 6
        for code, state in states_of(row):
            if left + _CHIP > rect.right():
                break
            draw_language_chip(painter, QRectF(left, rect.center().y() - 8, _CHIP, 16), code, state, self._theme)
            left += _CHIP + _CHIP_GAP


class PaperTable(RecordTable):
    """The list; what does not fit is left out, the title last."""

    def __init__(self, context: UiContext, model: PagedModel[RegisterRow], name: str) -> None:
        super().__init__(context, model, name, "meetings.papers.columns", rest=_TITLE, least=_LEAST_TITLE, indent=16)
        self.setItemDelegate(_Delegate(context.theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def give_rest(self) -> None:
        head, room = self.header(), self.viewport().width()
        for column in _FIRST_TO_GO:
            head.setSectionHidden(column, False)
        for column in _FIRST_TO_GO:
            needed = sum(head.sectionSize(one) for one in range(head.count()) if one != _TITLE and not head.isSectionHidden(one))
            if needed + _LEAST_TITLE <= room:
                break
            head.setSectionHidden(column, True)
        super().give_rest()


class PapersPage(TakesFiles, QWidget):
    """Shows the papers of the meeting given to `show_meeting`."""

    current_did_change = Signal(object)
    """the `RecordRef` that the inspector is to follow"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.register: PaperRegister | None = None
        self._meeting_id: str | None = None
        self._rows: dict[str, RegisterRow] = {}
        self._only: Want | None = None
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar(theme))
        column.addWidget(rule())
        self.model: PagedModel[RegisterRow] = PagedModel(
            theme, self._columns(), lambda ids: [self._rows[id] for id in ids if id in self._rows], self
        )
        self.table = PaperTable(context, self.model, self.tr("Papers of the meeting"))
        self.table.chosen.connect(lambda id: self.current_did_change.emit(RecordRef("paper", id) if id else None))
        self.table.opened.connect(self._open)
        self.table.edit_wanted.connect(self._edit)
        self.table.delete_wanted.connect(self._remove)
        self.table.menu_wanted.connect(self._pop_up)
        ways: list[tuple[str, Callable[[], object]]] = [(self.tr("Attach files…"), self.attach), (self.tr("Expect a paper"), self.expect)]
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(
                theme,
                self.tr("No papers yet. Drop files here or on an item of the agenda, or enter papers that are still expected."),
                [] if context.read_only else ways,
            )
        )
        self._stack.addWidget(EmptyState(theme, self.tr("No paper wants this."), [(self.tr("Show all papers"), self.show_all)]))
        column.addWidget(self._stack, 1)
        self.setAcceptDrops(not context.read_only)

    def _bar(self, theme: Theme) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        filters = QWidget()
        self._flow = FlowLayout(filters, spacing=6)
        self.all = Chip(theme, self.tr("All"))
        self.all.setChecked(True)
        self.all.clicked.connect(self.show_all)
        self._flow.addWidget(self.all)
        self.chips: dict[Want, Chip] = {}
        for want in Want:
            chip = Chip(theme, want_word(want))
            chip.clicked.connect(partial(self.show_only, want))
            self.chips[want] = chip
            self._flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        filters.setSizePolicy(policy)
        row.addWidget(filters, 1)
        self.pdfs = Button(theme, self.tr("Make PDFs"), icon="file-text", small=True)
        self.pdfs.setToolTip(self.tr("Make PDFs of the files that a pack could not bind"))
        self.pdfs.clicked.connect(self.make_pdfs)
        self.expect_button = Button(theme, self.tr("Expect"), icon="file-clock", small=True)
        self.expect_button.setAccessibleName(self.tr("Expect a paper"))
        self.expect_button.setToolTip(self.tr("Enter a paper of which there is no file yet"))
        self.expect_button.clicked.connect(self.expect)
        self.attach_button = Button(theme, self.tr("Attach"), icon="file-plus", small=True)
        self.attach_button.setAccessibleName(self.tr("Attach papers"))
        self.attach_button.clicked.connect(self.attach)
        for button in (self.pdfs, self.expect_button, self.attach_button):
            button.setEnabled(not self.context.read_only)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return bar

    def _columns(self) -> list[Column[RegisterRow]]:
        tr, language = self.tr, self.context.language

        def ink(row: RegisterRow) -> str:
            return "ink3" if row.paper.status is PaperStatus.WITHDRAWN else "ink"

        return [
            Column(order="symbol", title=tr("Symbol"), text=lambda row: row.paper.symbol or "–", width=150, role="symbol", ink=ink),
            Column(
                order="title", title=tr("Title"), text=lambda row: row.paper.title_in(language) or tr("Paper without a title"), width=240,
                role="name", ink=ink, icon=self._icon,
            ),
            Column(order="item", title=tr("Item"), text=lambda row: row.paper.items or tr("Meeting"), width=74),
            Column(order="status", title=tr("State"), text=lambda row: status_word(row.paper.status), width=84),
            Column(
                order="due", title=tr("Due"), width=84,
                text=lambda row: write_day(row.paper.due_on, language, with_year=False, style="short") if row.paper.due_on else "–",
                ink=lambda row: "bad" if row.days_late else "ink2",
            ),
            Column(order="owner", title=tr("From"), text=lambda row: row.paper.owner or "–", width=120),
            Column(
                order="languages", title=tr("Languages"), width=4 * (_CHIP + _CHIP_GAP) + 12,
                text=lambda row: ", ".join(f"{code.upper()} {self._state_word(state)}" for code, state in states_of(row)),
            ),
            Column(order="wants", title=tr("Still wanted"), text=wants_text, width=190, ink=lambda row: "bad" if row.days_late else "ink2"),
        ]  # fmt: skip

    def _state_word(self, state: str) -> str:
        return {"ready": self.tr("ready"), "draft": self.tr("draft"), "missing": self.tr("missing")}[state]

    def _icon(self, row: RegisterRow) -> object:
        return self.context.theme.icon("lock", "ink3", 13) if row.paper.confidential else None

    # --- showing ------------------------------------------------------------------------------------------------------------------------

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting.  Raises NotFound."""
        if meeting_id != self._meeting_id:
            self._only = None
        self._meeting_id = meeting_id
        self.reload()

    def reload(self) -> None:
        """Show the papers as they are now.  Raises NotFound if the meeting is gone."""
        if self._meeting_id is None:
            return
        register = self.register = read_register(self.context.workspace, meeting_id=self._meeting_id, today=date.today())
        self._rows = {row.id: row for row in register.rows}
        counts = register.counts
        if self._only is not None and not counts[self._only]:
            self._only = None
        for want, chip in self.chips.items():
            chip.setText(f"{want_word(want)} {counts[want]}")
            chip.setAccessibleName(chip.text())
            chip.setVisible(counts[want] > 0)
            chip.setChecked(want is self._only)
        self.all.setText(f"{self.tr('All')} {len(register.rows)}" if register.rows else self.tr("All"))
        self.all.setChecked(self._only is None)
        shown = [row.id for row in register.rows if self._only is None or self._only in row.wants]
        self.table.show_ids(shown)
        self._stack.setCurrentIndex(0 if shown else 1 if not register.rows else 2)
        self.pdfs.setVisible(bool(self._without_pdf(register.rows)))
        self._flow.invalidate()

    def show_all(self) -> None:
        """Show every paper."""
        self._only = None
        self.reload()

    def show_only(self, want: Want, _: bool = False) -> None:
        """Show the papers that want something."""
        self._only = want
        self.reload()

    def show_paper(self, paper_id: str) -> None:
        """Select a paper."""
        if paper_id in self._rows and self.model.row_of(paper_id) < 0:
            self.show_all()
        if self.table.select(paper_id):
            self.table.show_id(paper_id)

    def current(self) -> RecordRef | None:
        """The paper that is selected."""
        id = self.table.current_id()
        return RecordRef("paper", id) if id else None

    def focus_content(self) -> None:
        """Put the keyboard into the list."""
        (self.table if self._stack.currentIndex() == 0 else self.attach_button).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acting -------------------------------------------------------------------------------------------------------------------------

    def attach(self) -> None:
        """Ask for files that become papers of the meeting."""
        if self._meeting_id is not None:
            choose_and_attach(self.context, self.window(), meeting_id=self._meeting_id, item_id=None)

    def expect(self) -> None:
        """Enter a paper of which there is no file yet, and go on in its inspector."""
        meeting_id = self._meeting_id
        if meeting_id is None:
            return
        made = self.context.edit(lambda: papers.add_expected(self.context.workspace, meeting_id=meeting_id))
        if made is not None:
            self.reload()
            self.show_paper(made)
            self._edit(made)

    def make_pdfs(self) -> None:
        """Make the PDFs that are missing."""
        ids = self._without_pdf(self.register.rows if self.register is not None else ())
        if ids:
            make_pdfs(self.context, ids)

    def _without_pdf(self, rows: Sequence[RegisterRow]) -> list[str]:
        """The versions of papers of which a PDF can be made and was not."""
        return [one.id for row in rows for one in row.paper.versions if one.needs_pdf and can_make_pdf(one.file_name)]

    def takes_files_now(self) -> bool:
        return self._meeting_id is not None

    def take_files(self, paths: Sequence[Path]) -> None:
        if self._meeting_id is not None:
            attach_files(self.context, paths, meeting_id=self._meeting_id, item_id=None)

    def _open(self, paper_id: str) -> None:
        """Open the file in the window's language, or else the original, or the first; without one go on in the inspector."""
        paper = self._rows[paper_id].paper
        there = [paper.version(language) for language in (self.context.language, paper.language)] + list(paper.versions)
        version = next((one for one in there if one is not None and one.size), None)
        if version is not None:
            open_version(self.context, version, paper_id)
        else:
            self._edit(paper_id)

    def _edit(self, paper_id: str) -> None:
        self.context.select(RecordRef("paper", paper_id))
        self.context.edit_selected()

    def _set_status(self, ids: list[str], status: PaperStatus) -> None:
        self.context.edit(lambda: papers.set_statuses(self.context.workspace, paper_ids=ids, status=status))

    def _remove(self, ids: list[str]) -> None:
        if not self.context.read_only:
            self.context.edit(lambda: papers.remove_papers(self.context.workspace, paper_ids=ids))

    def _pop_up(self, at: QPoint) -> None:
        menu = self.menu_of(self.table.selected_ids())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_of(self, ids: Sequence[str]) -> QMenu:
        """What can be done with some papers."""
        menu = QMenu(self)
        rows = [self._rows[id] for id in ids if id in self._rows]
        if len(rows) == 1:
            paper = rows[0].paper
            for version in paper.versions:
                if version.size:
                    text = self.tr("Open {name}").format(name=version.file_name)
                    menu.addAction(text, partial(open_version, self.context, version, paper.id))
            menu.addSeparator()
            files = menu.addMenu(self.tr("Add or replace a file"))
            files.setEnabled(not self.context.read_only)
            for language in LANGUAGES:
                files.addAction(words.language_name(language), partial(choose_version, self.context, self.window(), paper, language))
        states = menu.addMenu(self.tr("State"))
        states.setEnabled(not self.context.read_only)
        for status in PaperStatus:
            action = states.addAction(status_word(status), partial(self._set_status, list(ids), status))
            action.setCheckable(True)
            action.setChecked(all(row.paper.status is status for row in rows))
        wanting = self._without_pdf(rows)
        if wanting:
            menu.addAction(self.tr("Make a PDF"), partial(make_pdfs, self.context, wanting)).setEnabled(not self.context.read_only)
        menu.addSeparator()
        text = self.tr("Remove the paper") if len(rows) == 1 else self.tr("Remove {number} papers").format(number=len(rows))
        menu.addAction(text, lambda: self._remove(list(ids))).setEnabled(not self.context.read_only)
        return menu
