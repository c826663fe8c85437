"""The Programme view: the year by its lines, by its strategic directions, or by series."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.records import CALENDAR_KINDS, Activity, Direction, Indicator, ProgrammeLine, Record, Series, StrategicAction
from gsef_desktop.services import activities, programme
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.meeting_ways import add_meeting_menu
from gsef_desktop.ui.programme.delegate import ProgrammeDelegate
from gsef_desktop.ui.programme.model import Arrangement, Builder, Node, ProgrammeModel
from gsef_desktop.ui.programme.tree import ProgrammeTree
from gsef_desktop.ui.programme.words import print_names
from gsef_desktop.ui.view import View
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import EmptyState, rule
from gsef_desktop.ui.widgets.table_header import TableHeader

if TYPE_CHECKING:
    from gsef_desktop.ui.programme.print_page import PrintPage
    from gsef_desktop.ui.programme.series_page import EditionsPage

_CLASSES: dict[str, type[Record]] = {
    "activity": Activity, "programme_line": ProgrammeLine, "direction": Direction, "strategic_action": StrategicAction,
    "indicator": Indicator, "series": Series,
}  # fmt: skip


class ProgrammeView(View):
    """The programme of the year shown."""

    name: ClassVar[str] = "programme"

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._closed: set[RecordRef] = set()
        self._series: EditionsPage | None = None
        self._arrangement = Arrangement[str(context.remembered("programme.arrangement", "LINES"))]
        self._model = ProgrammeModel(self)
        self._print = QAction(self.tr("Print the programme…"), self)
        self._print.triggered.connect(self._print_programme)
        self._pages = QStackedWidget()
        self._printing: PrintPage | None = None
        self._build()
        self.refresh(None)

    # -- as a view -----------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        """Read the programme again; what was selected and what was closed stays so."""
        if self.series_is_open:
            try:
                self.series.reload()
            except NotFound:
                self.close_series()
        found = self._found = self._read(with_series=self._arrangement is Arrangement.SERIES)
        title = found.programme.title if found.programme else ""
        self._title.setText(str(self.context.year))
        self._subtitle.set_text(title or self.tr("Programme of activities"))
        tree = Builder(found, self.context.language).tree(self._arrangement)
        empty = not tree.children
        self._stack.setCurrentIndex(1 if empty else 0)
        if empty or not tree.same_as(self._model.root):
            self._show_tree(tree)
        elif self.context.selected is not None:
            self._mark(self.context.selected)
        self._add.setText(self._add_text())
        self._add.setAccessibleName(self._add_text())

    def _read(self, *, with_series: bool) -> programme.ProgrammeView:
        context = self.context
        return programme.programme_of_year(context.workspace, year=context.year, language=context.language, with_series=with_series)

    def _show_tree(self, tree: Node) -> None:
        """Show another tree where the old one was scrolled to; what was closed stays closed."""
        position = self._tree.verticalScrollBar().value()
        self._model.set_tree(tree)
        for row in range(self._model.rowCount()):  # all of them before any is opened: each lays the whole tree out
            self._tree.setFirstColumnSpanned(row, QModelIndex(), True)
            if self._arrangement is Arrangement.DIRECTIONS:
                self._span_actions(self._model.index(row, 0))
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            node = self._model.node(index)
            if node.ref not in self._closed:
                self._tree.expandRecursively(index)
        if self.context.selected is not None:
            self._mark(self.context.selected)
        self._tree.doItemsLayout()
        self._tree.verticalScrollBar().setValue(position)

    def _span_actions(self, above: QModelIndex) -> None:
        """Let the titles of actions, which have nothing beside them, take the whole width."""
        for row, node in enumerate(self._model.node(above).children):
            if not any(node.cells[1:]):
                self._tree.setFirstColumnSpanned(row, above, True)
            self._span_actions(self._model.index(row, 0, above))

    # -- a series --------------------------------------------------------------

    @property
    def series(self) -> EditionsPage:
        """The page of one series; made when it is first needed."""
        if self._series is None:
            from gsef_desktop.ui.programme.series_page import EditionsPage

            self._series = EditionsPage(self.context)
            self._series.back_was_wanted.connect(self.close_series)
            self._pages.addWidget(self._series)
        return self._series

    @property
    def series_is_open(self) -> bool:
        """Whether a series is shown, not the programme of the year."""
        return self._series is not None and self._pages.currentWidget() is self._series

    def open_series(self, series_id: str) -> bool:
        """Show the page of a series; answers whether it is there."""
        try:
            self.series.show_series(series_id)
        except NotFound:
            return False
        self._pages.setCurrentWidget(self.series)
        self.series.table.setFocus()
        self.status_did_change.emit()
        return True

    def close_series(self) -> None:
        """Go back to the programme of the year."""
        self._pages.setCurrentIndex(0)
        self._tree.setFocus()
        self.status_did_change.emit()

    def focus_target(self) -> QWidget | None:
        if self.is_printing and self._printing is not None:
            return self._printing.desk.list
        if self.series_is_open:
            return self.series.table
        return self._tree if self._stack.currentIndex() == 0 else None

    def show_record(self, ref: RecordRef) -> bool:
        """Select a record; the arrangement changes to one that holds it.  A series has a page of its own."""
        if ref.kind == "series" and self.open_series(ref.id):
            self._arrange(Arrangement.SERIES)
            self.context.select(ref)
            return True
        self._pages.setCurrentIndex(0)
        wanted = {"direction": Arrangement.DIRECTIONS, "strategic_action": Arrangement.DIRECTIONS, "indicator": Arrangement.DIRECTIONS,
                  "series": Arrangement.SERIES, "programme_line": Arrangement.LINES}.get(ref.kind, self._arrangement)  # fmt: skip
        found = self._read(with_series=True)
        for arrangement in (wanted, *(each for each in Arrangement if each is not wanted)):
            if holds(found, self.context.language, arrangement, ref):
                self._pages.setCurrentIndex(0)
                self._arrange(arrangement)
                self._tree.scrollTo(self._mark(ref))
                self.context.select(ref)
                return True
        return False

    def actions(self) -> list[QAction]:
        made = self.series.actions_of_page() if self.series_is_open else []
        for arrangement, text in self._arrangements():
            action = QAction(self.tr("Programme: {arrangement}").format(arrangement=text), self)
            action.triggered.connect(lambda _=False, arrangement=arrangement: self._arrange(arrangement))
            made.append(action)
        for document, text in print_names():
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, document=document: self.open_document(document))
            made.append(action)
        return made

    def print_action(self) -> QAction | None:
        return self._print

    def _print_programme(self) -> None:
        """Open the page that prints on the programme, or on the series that is shown; there, print what is shown."""
        if self.is_printing:
            self.printing.desk.print_document()
        elif self.series_is_open:
            self.series.print_page()
        else:
            self.open_document("programme")

    @property
    def is_printing(self) -> bool:
        """Whether the page that prints is shown."""
        return self._printing is not None and self._pages.currentWidget() is self._printing

    @property
    def printing(self) -> PrintPage:
        """The page that prints; made when it is first needed."""
        if self._printing is None:
            from gsef_desktop.ui.programme.print_page import PrintPage

            self._printing = PrintPage(self.context)
            self._printing.back_was_wanted.connect(self._leave_printing)
            self._pages.addWidget(self._printing)
        return self._printing

    def open_document(self, document: str, *, back: str = "", **shown: Any) -> None:
        """Show a document on the page that prints; `back` is the view from which one comes, `shown` what that shows."""
        self.printing.open_document(document, back=back, **shown)
        self._pages.setCurrentWidget(self.printing)
        self.context.select(None)
        self.printing.desk.focus_content()

    def open_with(self, **arguments: Any) -> None:
        """`document`: print that, with what `open_document` may be told."""
        if isinstance(arguments.get("document"), str):
            self.open_document(**arguments)

    def _leave_printing(self, back: str) -> None:
        self._pages.setCurrentIndex(0)
        shown = self._series.data if back == "series" and self._series is not None else None
        if shown is not None and self.open_series(shown.series.id):
            return
        if back and back != "series":
            self.context.open_view(back)
        else:
            self._tree.setFocus()

    def status_text(self) -> str:
        if self.series_is_open and self.series.data is not None:
            count = len(self.series.data.editions)
            return self.tr("1 edition") if count == 1 else self.tr("{count} editions").format(count=count)
        number = sum(activity.kind in CALENDAR_KINDS for group in self._found.lines for activity in group.activities)
        return (
            self.tr("1 activity in the programme") if number == 1 else self.tr("{number} activities in the programme").format(number=number)
        )

    # -- building ------------------------------------------------------------

    def _arrangements(self) -> list[tuple[Arrangement, str]]:
        return [
            (Arrangement.LINES, self.tr("By line")),
            (Arrangement.DIRECTIONS, self.tr("By direction")),
            (Arrangement.SERIES, self.tr("By series")),
        ]

    def _build(self) -> None:
        theme, content = self.context.theme, QWidget()
        whole, column = QVBoxLayout(self), QVBoxLayout(content)
        for one in (whole, column):
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(0)
        self._pages.addWidget(content)
        whole.addWidget(self._pages)
        head = QHBoxLayout()
        head.setContentsMargins(16, 11, 16, 10)
        head.setSpacing(10)
        self._title = label(theme, "", "screen_title")
        self._subtitle = ElidedLabel(theme, "", "body", token="ink3")
        self._subtitle.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._switch = SegmentedControl(theme, self.tr("Arrangement"), self._arrangements())
        self._switch.set_value(self._arrangement)
        self._switch.changed.connect(self._arrange)
        self._add = Button(theme, "", icon="plus")
        self._add.clicked.connect(self._add_group)
        self._add.setEnabled(not self.context.read_only)
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        head.addStretch(1)
        head.addWidget(self._switch)
        head.addWidget(self._add)
        column.addLayout(head)
        column.addWidget(rule())
        self._tree = ProgrammeTree(theme, self._model)
        self._tree.delete_was_wanted.connect(self.delete_selected)
        self._tree.enter_was_wanted.connect(self.enter_current)
        self._delegate = ProgrammeDelegate(theme)
        self._tree.setItemDelegate(self._delegate)
        self._tree.setHeader(TableHeader(theme, indent=22))  # where the numbers of the lines begin
        header = self._tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section, width in enumerate(self.context.remembered("programme.columns", [0, 180, 190, 120])):
            if section:
                header.resizeSection(section, int(width))
        header.sectionResized.connect(self._remember_columns)
        self._tree.selectionModel().currentChanged.connect(self._did_move)
        self._tree.clicked.connect(lambda _: self.select_current())
        self._tree.doubleClicked.connect(self._did_double_click)
        self._tree.customContextMenuRequested.connect(self._pop_up)
        self._tree.collapsed.connect(lambda index: self._fold(index, closed=True))
        self._tree.expanded.connect(lambda index: self._fold(index, closed=False))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._tree)
        self._stack.addWidget(self._empty())
        column.addWidget(self._stack, 1)

    def _empty(self) -> QWidget:
        text = self.tr("There is nothing here yet. Import the programme document, or begin by hand.")
        ways: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Import a programme…"), lambda: self.context.open_view("import")), (self.tr("Begin by hand"), self._add_group),
        ]  # fmt: skip
        return EmptyState(self.context.theme, text, [] if self.context.read_only else ways)

    # -- acting ----------------------------------------------------------------

    def select_current(self) -> None:
        """Show the current row in the inspector."""
        node = self._model.node(self._tree.currentIndex())
        if node.ref is not None:
            self.context.select(node.ref)

    def edit_current(self) -> None:
        """Put the keyboard into the inspector of the current row."""
        self.select_current()
        self.context.edit_selected()

    def enter_current(self) -> None:
        """Enter: the page of a series, or the inspector of anything else."""
        ref = self._model.node(self._tree.currentIndex()).ref
        if ref is None or ref.kind != "series" or not self.open_series(ref.id):
            self.edit_current()

    def _did_double_click(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        if node.ref is not None and node.ref.kind == "series":
            self.open_series(node.ref.id)
        elif not node.is_group:
            self.edit_current()

    def delete_selected(self) -> None:
        """Delete what the current row stands for; undo brings it back."""
        node = self._model.node(self._tree.currentIndex())
        if node.ref is not None:
            self._delete(node.ref)

    def _delete(self, ref: RecordRef) -> None:
        file, index = self.context.workspace, self._model.index_of(ref)
        near = [self._model.node(beside).ref for beside in (self._tree.indexBelow(index), self._tree.indexAbove(index))]
        if ref.kind == "activity":
            done = self.context.edit(lambda: activities.delete_activity(file, activity_id=ref.id))
        else:
            done = self.context.edit(lambda: programme.delete_record(file, record=_CLASSES[ref.kind], record_id=ref.id))
        if done is not None and self.context.selected == ref:
            self.context.select(None)
        if done is not None:  # the keyboard goes on beside what has gone
            next((one for one in near if one is not None and self._mark(one).isValid()), None)

    def _arrange(self, arrangement: Arrangement) -> None:
        if arrangement is not self._arrangement:
            self._arrangement = arrangement
            self.context.remember("programme.arrangement", arrangement.name)
            self._switch.set_value(arrangement)
            self.refresh(None)

    def _did_move(self, current: QModelIndex, previous: QModelIndex) -> None:
        if self._tree.hasFocus() and previous.isValid():  # the first row becomes current by itself when the focus comes
            self.select_current()

    def _mark(self, ref: RecordRef) -> QModelIndex:
        """Make the row of a record the current one; answers where it stands."""
        index = self._model.index_of(ref)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._tree.selectionModel().setCurrentIndex(index, flags)
        return index

    def _fold(self, index: QModelIndex, *, closed: bool) -> None:
        ref = self._model.node(index).ref
        if ref is not None:
            (self._closed.add if closed else self._closed.discard)(ref)

    def _remember_columns(self) -> None:
        header = self._tree.header()
        self.context.remember("programme.columns", [header.sectionSize(section) for section in range(header.count())])

    def _add_text(self) -> str:
        return {
            Arrangement.LINES: self.tr("Programme line"),
            Arrangement.DIRECTIONS: self.tr("Direction"),
            Arrangement.SERIES: self.tr("Programme line"),
        }[self._arrangement]

    def _add_group(self) -> None:
        """Add a line or a direction with a working title, and select it so that the inspector asks for the real one."""
        file, year = self.context.workspace, self.context.year
        if self._arrangement is Arrangement.DIRECTIONS:
            direction = self.context.edit(lambda: programme.add_direction(file, year=year, title=self.tr("New direction")))
            ref = RecordRef("direction", direction.id) if direction else None
        else:
            self._arrange(Arrangement.LINES)
            line = self.context.edit(lambda: programme.add_line(file, year=year, title=self.tr("New line")))
            ref = RecordRef("programme_line", line.id) if line else None
        if ref is not None:
            self._edit_new(ref)

    def _add_under(self, ref: RecordRef) -> None:
        """Add what belongs under a row: an activity under a line, an action under a direction or an action."""
        file, year = self.context.workspace, self.context.year
        made: Record | None = None
        if ref.kind == "programme_line":
            made = self.context.edit(lambda: activities.create_activity(file, title=self.tr("New activity"), year=year, line_id=ref.id))
            kind = "activity"
        else:
            kind = "strategic_action"
            with file.read() as reader:
                above = reader.find(StrategicAction, ref.id) if ref.kind == kind else None
            direction_id, parent_id = (above.direction_id, above.id) if above is not None else (ref.id, None)
            made = self.context.edit(
                lambda: programme.add_action(file, direction_id=direction_id, title=self.tr("New action"), parent_id=parent_id)
            )
        if made is not None:
            self._edit_new(RecordRef(kind, made.id))

    def _pop_up(self, point: QPoint) -> None:
        node: Node = self._model.node(self._tree.indexAt(point))
        ref = node.ref
        if ref is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        below = {
            "programme_line": self.tr("Add an activity"), "direction": self.tr("Add an action"),
            "strategic_action": self.tr("Add an action under it"),
        }.get(ref.kind)  # fmt: skip
        if below is not None:
            menu.addAction(below).triggered.connect(lambda: self._add_under(ref))
        if ref.kind == "direction":
            menu.addAction(self.tr("Add an indicator")).triggered.connect(lambda: self._add_indicator(ref))
        if ref.kind == "activity":
            menu.addAction(self.tr("Show in the calendar")).triggered.connect(lambda: self.context.go_to(ref))
            confirm = menu.addAction(self.tr("Confirm the date"))
            confirm.triggered.connect(
                lambda: self.context.edit(lambda: activities.confirm_date(self.context.workspace, activity_id=ref.id))
            )
        if ref.kind == "series":
            menu.addAction(self.tr("Open the page of the series")).triggered.connect(lambda: self.open_series(ref.id))
        menu.addSeparator()
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self._delete(ref))
        for action in menu.actions():
            action.setEnabled(not self.context.read_only or ref.kind == "series")
        menu.actions()[-1].setEnabled(not self.context.read_only)
        if ref.kind == "activity":
            add_meeting_menu(menu, self.context, ref.id, self, before=menu.actions()[1])
        menu.popup(self._tree.viewport().mapToGlobal(point))

    def _add_indicator(self, ref: RecordRef) -> None:
        file = self.context.workspace
        made = self.context.edit(lambda: programme.add_indicator(file, direction_id=ref.id, title=self.tr("New indicator")))
        if made is not None:
            self._edit_new(RecordRef("indicator", made.id))

    def _edit_new(self, ref: RecordRef) -> None:
        """Show what has been made, and let its title be typed."""
        self.refresh(None)
        self.show_record(ref)
        self.context.edit_selected(replace=True)


def holds(found: programme.ProgrammeView, language: str, arrangement: Arrangement, ref: RecordRef) -> bool:
    """Whether a record stands in an arrangement."""
    waiting = list(Builder(found, language).tree(arrangement).children)
    while waiting:
        node = waiting.pop()
        if node.ref == ref:
            return True
        waiting.extend(node.children)
    return False
