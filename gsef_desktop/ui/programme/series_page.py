"""The page of a series: whose turn it is, participants over the years, and all its editions."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services import series_editing
from gsef_desktop.services.activities_many import delete_activities
from gsef_desktop.services.series import EditionRow, RegionTurn, SeriesPage, find_series, region_names, rotation_text
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.programme.editions_table import EditionsTable
from gsef_desktop.ui.programme.participants_chart import ParticipantsChart, Point
from gsef_desktop.ui.widgets.buttons import IconButton, MenuButton
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import Card, EmptyState, rule
from gsef_desktop.ui.widgets.page_head import PageHead

_TURNS = 3
"""So many regions are named, the one that is due first."""
_NARROW, _LOW = 620, 470
"""Below this width the chart goes, below this height both cards."""


class EditionsPage(QWidget):
    """Shows the series given to `show_series`."""

    back_was_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.data: SeriesPage | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(rule())
        self._cards = QWidget()
        self._cards.setProperty("surface", "sub")
        row = QHBoxLayout(self._cards)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(self._turn_card(), 1)
        self._chart_card = self._participants_card()
        row.addWidget(self._chart_card, 1)
        column.addWidget(self._cards)
        column.addWidget(rule())
        self.table = EditionsTable(context)
        self.table.chosen.connect(self._did_choose)
        self.table.opened.connect(self.open_edition)
        self.table.edit_wanted.connect(lambda _: context.edit_selected())
        self.table.delete_wanted.connect(self._delete)
        self.table.menu_wanted.connect(self._pop_up)
        empty = EmptyState(
            context.theme, self.tr("No edition yet. Add the first one."),
            [] if context.read_only else [(self.tr("New edition"), lambda: self.add_edition(copy=False))],
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        column.addWidget(self._stack, 1)

    # --- building -------------------------------------------------------------------------------------------------------

    def _head(self) -> QWidget:
        theme, head = self.context.theme, PageHead(self.context.theme)
        head.name_back(self.tr("Programme"), self.tr("Back to the programme"))
        head.back.clicked.connect(self.back_was_wanted)
        self.back, self.title, row = head.back, head.title, head.row
        self.new = MenuButton(theme, self.tr("New edition"), icon="plus")
        self.new.setEnabled(not self.context.read_only)
        menu = QMenu(self.new)
        self.copy_action = menu.addAction(self.tr("Copy from the last edition"), lambda: self.add_edition(copy=True))
        self.copy_action.setToolTip(self.tr("Theme, partners, sessions, agenda and tasks"))
        self.plain_action = menu.addAction(self.tr("Empty"), lambda: self.add_edition(copy=False))
        self.new.setMenu(menu)
        row.addWidget(self.new)
        self.more = IconButton(theme, "ellipsis", self.tr("More"), size=24)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more = QMenu(self.more)
        self.number_action = more.addAction(self.tr("Number the editions by date"), self._renumber)
        self.details_action = more.addAction(self.tr("Details of the series"), self.select_series)
        self.print_action = more.addAction(theme.icon("printer", "ink3"), self.tr("Print this page…"), self.print_page)
        self.number_action.setEnabled(not self.context.read_only)
        self.more.setMenu(more)
        row.addWidget(self.more)
        return head

    def _turn_card(self) -> Card:
        theme = self.context.theme
        card = Card(theme, self.tr("Whose turn it is"))
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 4, 12, 10)
        inner.setSpacing(3)
        self.next = label(theme, "", "secondary", token="ink2", wrap=True)
        inner.addWidget(self.next)
        self.turns = [ElidedLabel(theme, "", "strong" if not place else "secondary") for place in range(_TURNS)]
        for one in self.turns:
            inner.addWidget(one)
        inner.addStretch(1)
        self.rotation = LineField(theme, self.tr("Regions that take turns"), placeholder=self.tr("By the history"))
        self.rotation.setToolTip(self.tr("Regions in their order with commas between, such as Africa, Asia, Europe; empty: by the history"))
        self.rotation.setReadOnly(self.context.read_only)
        self.rotation.committed.connect(self._set_rotation)
        self._rotation_row = FieldRow(theme, self.tr("Rotation"), self.rotation)
        inner.addWidget(self._rotation_row)
        card.body.addLayout(inner)
        return card

    def _participants_card(self) -> Card:
        card = Card(self.context.theme, self.tr("Participants"))
        self.chart = ParticipantsChart(self.context.theme, self.context.language)
        self.chart.chosen.connect(self._show_edition)
        card.body.addWidget(self.chart, 1)
        return card

    # --- showing --------------------------------------------------------------------------------------------------------

    @property
    def series_id(self) -> str | None:
        """The series shown."""
        return self.data.series.id if self.data is not None else None

    def show_series(self, series_id: str) -> None:
        """Show a series.  Raises NotFound."""
        context = self.context
        data = self.data = find_series(context.workspace, series_id=series_id, language=context.language, today=date.today())
        acronym = f" ({data.series.acronym})" if data.series.acronym else ""
        self.title.set_text(f"{data.title}{acronym}")
        self.table.show_rows(data.editions)
        self._stack.setCurrentIndex(0 if data.editions else 1)
        self.copy_action.setEnabled(bool(data.editions))
        self._show_turns(data)
        self.rotation.set_value(rotation_text(context.workspace, series_id=series_id, language=context.language))
        self._rotation_row.set_note("")
        self.chart.set_points(
            [
                Point(id=row.id, label=self._year(row), name=self._name(row), number=row.participants, expected=row.expected)
                for row in data.editions
                if row.participants is not None
            ]
        )

    def reload(self) -> None:
        """Show what has changed.  Raises NotFound if the series is gone."""
        if self.series_id is not None:
            self.show_series(self.series_id)

    def _show_turns(self, data: SeriesPage) -> None:
        self.next.setText(self.tr("The next edition is number {number}.").format(number=data.next_number))
        for place, one in enumerate(self.turns):
            turn = data.turns[place] if place < len(data.turns) else None
            one.setVisible(turn is not None)
            if turn is not None:
                one.set_text(self._turn(turn, due=not place))
        if not data.turns:
            self.turns[0].setVisible(True)
            self.turns[0].set_text(self.tr("No region is known yet: no edition has a place."))

    def _turn(self, turn: RegionTurn, *, due: bool) -> str:
        if turn.last is None and turn.number is None:
            text = self.tr("{region} is due, never visited") if due else self.tr("{region}, never visited")
            return text.format(region=turn.title)
        year = str(turn.last.year) if turn.last is not None else self.tr("on a day not known")
        text = self.tr("{region} is due, last in {year}") if due else self.tr("{region}, last in {year}")
        return text.format(region=turn.title, year=year)

    @staticmethod
    def _year(row: EditionRow) -> str:
        return str(row.time.earliest.year) if row.time.earliest is not None else str(row.number or "")

    def _name(self, row: EditionRow) -> str:
        year = self._year(row)
        return f"{row.number}, {year}" if row.number is not None and row.time.earliest is not None else year

    def select_series(self) -> None:
        """Show the series itself in the inspector."""
        if self.series_id is not None:
            self.table.clearSelection()
            self.context.select(RecordRef("series", self.series_id))

    def _did_choose(self, id: str) -> None:
        if id:
            self.chart.set_current(id)
            self.context.select(RecordRef("activity", id))

    def _show_edition(self, id: str) -> None:
        self.table.select(id)
        self.table.show_id(id)
        self.context.select(RecordRef("activity", id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._chart_card.setVisible(self.width() >= _NARROW)
        self._cards.setVisible(self.height() >= _LOW)

    # --- the user -------------------------------------------------------------------------------------------------------

    def open_edition(self, id: str) -> None:
        """Go to the meeting of an edition, or else to its place in the calendar."""
        row = self.table.row(id)
        if row is not None:
            self.context.go_to(RecordRef("meeting", row.meeting_id) if row.meeting_id else RecordRef("activity", id))

    def add_edition(self, *, copy: bool) -> None:
        """Make the next edition and select it."""
        series_id, file, year = self.series_id, self.context.workspace, max(self.context.year, date.today().year)
        if series_id is None:
            return
        year = self.context.year if self.data is not None and not self.data.editions else year
        made = self.context.edit(lambda: series_editing.add_edition(file, series_id=series_id, year=year, copy=copy))
        if made is not None:
            self.reload()
            self._show_edition(made.id)
            self.table.setFocus()

    def _insert_before(self, id: str) -> None:
        series_id, file = self.series_id, self.context.workspace
        if series_id is not None:
            made = self.context.edit(lambda: series_editing.insert_edition(file, series_id=series_id, before_id=id))
            if made is not None:
                self.reload()
                self._show_edition(made.id)

    def _copy_into(self, id: str) -> None:
        file = self.context.workspace
        done = self.context.edit(lambda: series_editing.copy_from_last_edition(file, activity_id=id))
        if done is not None:
            self.context.tell(self.tr("Theme, partners, sessions, agenda and tasks were taken over as far as they were missing."))

    def _renumber(self) -> None:
        series_id, file = self.series_id, self.context.workspace
        if series_id is not None:
            self.context.edit(lambda: series_editing.renumber_editions(file, series_id=series_id))

    def _set_rotation(self, text: str) -> None:
        series_id, file, language = self.series_id, self.context.workspace, self.context.language
        if series_id is None:
            return
        names = text.replace("，", ",").replace("、", ",").replace(";", ",").split(",")
        with file.read() as reader:
            known = region_names(reader, language)
            unknown = [name.strip() for name in names if name.strip() and known.code(name) is None]
        if unknown:
            self._rotation_row.set_note(self.tr("No region is called {names}.").format(names=", ".join(unknown)), tone="warn")
            return
        self.context.edit(lambda: series_editing.set_rotation(file, series_id=series_id, names=names, language=language))

    def _delete(self, ids: list[str]) -> None:
        if not self.context.read_only and ids:
            self.context.edit(lambda: delete_activities(self.context.workspace, row_ids=ids))
            self.context.select(None)

    def menu(self, id: str) -> QMenu:
        """What can be done with an edition."""
        theme, row, made = self.context.theme, self.table.row(id), QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row is not None and row.meeting_id:
            made.addAction(self.tr("Open the meeting"), lambda: self.open_edition(id))
        made.addAction(self.tr("Show in the calendar"), lambda: self.context.go_to(RecordRef("activity", id)))
        made.addSeparator()
        edits: list[QAction] = [
            made.addAction(theme.icon("copy", "ink3"), self.tr("Copy from the last edition"), lambda: self._copy_into(id)),
            made.addAction(theme.icon("plus", "ink3"), self.tr("Insert an edition before"), lambda: self._insert_before(id)),
        ]
        made.addSeparator()
        made.addAction(self.tr("Copy as a table"), self.table.copy_rows)
        edits.append(made.addAction(theme.icon("trash-2", "ink3"), self.tr("Delete"), lambda: self._delete(self.table.selected_ids())))
        for action in edits:
            action.setEnabled(not self.context.read_only)
        return made

    def _pop_up(self, at: QPoint) -> None:
        id = self.table.current_id()
        if id:
            self.menu(id).popup(at)

    def print_page(self) -> None:
        """Open the page that prints on the series."""
        if self.data is not None:
            self.context.open_view("programme", document="series", series=self.data.series.id, back="series")

    def actions_of_page(self) -> list[QAction]:
        """What the search offers while the page is open."""
        made = []
        for text, run, edits in (
            (self.tr("Back to the programme"), self.back_was_wanted.emit, False),
            (self.tr("New edition, copied from the last"), lambda: self.add_edition(copy=True), True),
            (self.tr("Number the editions by date"), self._renumber, True),
            (self.tr("Print this page…"), self.print_page, False),
        ):
            action = QAction(text, self)
            action.setEnabled(not edits or not self.context.read_only)
            action.triggered.connect(lambda _=False, run=run: run())
            made.append(action)
        return made
