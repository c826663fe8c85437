"""The Overview: what needs attention."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.calendar import calendar_year
from gsef_desktop.services.overview import TASKS_SHOWN, Overview, overview
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.overview.action_card import ActionCard
from gsef_desktop.ui.overview.cards import ConfirmCard, FindingsCard, GoalCard, MeetingCard, RowButton
from gsef_desktop.ui.overview.papers_card import PapersCard
from gsef_desktop.ui.overview.strip import WEEKS, WeekStrip
from gsef_desktop.ui.overview.task_card import TaskCard
from gsef_desktop.ui.view import View
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Card, EmptyState, clear_layout

_MOST_TASKS = 100
_NARROW = 700
"""Below this width the cards stand under each other, in device-independent pixels."""


class OverviewView(View):
    """The next weeks and five cards.  In a year that is not the present one, the weeks begin with its first activity."""

    name: ClassVar[str] = "overview"

    def __init__(self, context: UiContext, *, today: date | None = None) -> None:
        super().__init__(context)
        self._now = today or date.today()
        self._year = context.year
        self._first = self._home()
        self._all_tasks = False
        self._shown: tuple[int, date, date, Overview] | None = None
        self._build()
        self.refresh(None)

    def refresh(self, changes: Changes | None) -> None:
        """Read everything again."""
        if self.context.year != self._year:
            self._year = self.context.year
            self._first = self._home()
        found = overview(
            self.context.workspace,
            year=self._year,
            today=self._day(),
            first=self._first,
            weeks=WEEKS,
            language=self.context.language,
            now=self._now,
            tasks=_MOST_TASKS if self._all_tasks else TASKS_SHOWN,
        )
        if self._shown == (self._year, self._now, self._first, found):
            return
        self._shown = (self._year, self._now, self._first, found)
        language = self.context.language
        present = self._now.year == self._year
        self._title.setText(write_day(self._now, language, weekday=True) if present else str(self._year))
        week = self.tr("Week {number}").format(number=self._now.isocalendar().week)
        self._week.setText(week if present else self.tr("The year shown is not the present one"))
        last = self._first + timedelta(days=7 * WEEKS - 1)
        self._range.setText(f"{write_day(self._first, language, style='short')} – {write_day(last, language, style='short')}")
        self._strip.show_weeks(self._first, self._now, found.rows, found.clashes)
        self._fill(found)

    def focus_target(self) -> QWidget | None:
        return self._strip

    def show_record(self, ref: RecordRef) -> bool:
        """Tasks are shown beside the Overview, no other record."""
        if ref.kind != "task":
            return False
        self.context.select(ref)
        return True

    def actions(self) -> list[QAction]:
        later = QAction(self.tr("Overview: later weeks"), self)
        later.triggered.connect(lambda: self._turn(WEEKS))
        earlier = QAction(self.tr("Overview: earlier weeks"), self)
        earlier.triggered.connect(lambda: self._turn(-WEEKS))
        return [later, earlier]

    def status_text(self) -> str:
        return ""

    # -- time --------------------------------------------------------------------

    def _day(self) -> date:
        """The day from which days are counted: today, or the first of January of a year that is not the present one."""
        return self._now if self._now.year == self._year else date(self._year, 1, 1)

    def _home(self) -> date:
        """The Monday from which the strip begins."""
        day = self._day()
        if self._now.year != self._year:
            rows = calendar_year(self.context.workspace, year=self._year, language=self.context.language).rows
            day = next((row.time.earliest for row in rows if row.time.earliest and row.time.earliest.year == self._year), day)
        return day - timedelta(days=day.weekday())

    def _turn(self, weeks: int) -> None:
        self._first += timedelta(days=7 * weeks)
        self.refresh(None)

    # -- building ------------------------------------------------------------------

    def _build(self) -> None:
        theme, outer = self.context.theme, QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Overview"))
        page = QWidget()
        page.setProperty("surface", "bg")
        scroll.setWidget(page)
        outer.addWidget(scroll)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 11, 16, 14)
        column.setSpacing(13)
        head = QHBoxLayout()
        head.setSpacing(10)
        self._title = label(theme, "", "screen_title")
        self._week = label(theme, "", "body", token="ink3")
        self._range = label(theme, "", "secondary")
        head.addWidget(self._title)
        head.addWidget(self._week)
        head.addStretch(1)
        head.addWidget(self._range)
        for icon, name, step in (
            ("chevron-left", self.tr("Earlier weeks"), -WEEKS), ("chevron-right", self.tr("Later weeks"), WEEKS),
        ):  # fmt: skip
            button = IconButton(theme, icon, name)
            button.clicked.connect(lambda _=False, step=step: self._turn(step))
            head.addWidget(button)
        home = Button(theme, self.tr("Today"), small=True)
        home.clicked.connect(self._go_home)
        head.addWidget(home)
        column.addLayout(head)
        frame = Card(theme)
        self._strip = WeekStrip(theme, self.context.language)
        self._strip.chosen.connect(lambda found: self.context.select(RecordRef("activity", found)))
        frame.body.addWidget(self._strip)
        column.addWidget(frame)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(14)
        column.addLayout(self._cards, 1)

    def _add_first(self) -> None:
        """Run the window's command for a new activity."""
        for action in self.window().actions():
            if QKeySequence("Ctrl+Shift+A") in action.shortcuts():
                action.trigger()
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._cards.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _go_home(self) -> None:
        self.context.set_year(self._now.year)
        self._first = self._home()
        self.refresh(None)

    def _fill(self, found: Overview) -> None:
        focus = self.focusWidget()
        name = focus.accessibleName() if focus is not None and self._is_on_card(focus) else ""
        among_tasks: type[TaskCard | ActionCard] | None = None
        for kind in (TaskCard, ActionCard):
            if focus is not None and any(one.isAncestorOf(focus) for one in self.findChildren(kind)):
                among_tasks = kind
        clear_layout(self._cards)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(FindingsCard(self.context, found.findings))
        column.addWidget(GoalCard(self.context, found), 1)
        counting = self._now.year == self._year
        if found.activities:
            self._cards.addWidget(ConfirmCard(self.context, found.to_confirm, counting=counting), 1)
        else:
            self._cards.addWidget(self._empty(), 1)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(MeetingCard(self.context, found.meeting, counting=counting))
        tasks = TaskCard(self.context, found.tasks, self._now)
        tasks.more_wanted.connect(self._show_all_tasks)
        column.addWidget(tasks, 0 if found.actions.rows else 1)
        if found.papers.papers:
            column.insertWidget(1, PapersCard(self.context, found.papers))
        if found.actions.rows:
            column.addWidget(ActionCard(self.context, found.actions, self._now), 1)
        self._cards.addWidget(middle, 1)
        self._cards.addWidget(right, 1)
        for place in range(self._cards.count()):
            if (item := self._cards.itemAt(place)) is not None and (card := item.widget()) is not None:
                card.show()  # now, and not when Qt comes back to it: the keyboard may have to go there
        if name:
            self._focus_again(name, among_tasks=among_tasks)

    def _show_all_tasks(self, all_of_them: bool) -> None:
        self._all_tasks = all_of_them
        self.refresh(None)

    def _is_on_card(self, widget: QWidget) -> bool:
        return any(
            (card := item.widget()) is not None and card.isAncestorOf(widget)
            for place in range(self._cards.count())
            if (item := self._cards.itemAt(place)) is not None
        )

    def _focus_again(self, name: str, *, among_tasks: type[TaskCard | ActionCard] | None) -> None:
        """The cards have been made anew: the keyboard goes on at the row of the same name, or else at the first one of its list."""
        rows: list[QWidget] = [row for row in self.findChildren(RowButton) if row.isVisibleTo(self)]
        if among_tasks is not None:
            cards = [one for one in self.findChildren(among_tasks) if one.isVisibleTo(self)]
            rows = [place for one in cards for place in one.places()]
        row = next((row for row in rows if row.accessibleName() == name), rows[0] if rows else None)
        if row is not None:
            row.setFocus()

    def _empty(self) -> QWidget:
        """In a year without activities: what belongs here, and the two ways to fill it."""
        card = Card(self.context.theme)
        sentence = self.tr("No activities in {year} yet. Add one or import the programme.").format(year=self._year)
        ways: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Add an activity"), self._add_first),
            (self.tr("Import the programme…"), lambda: self.context.open_view("import")),
        ]
        card.body.addWidget(EmptyState(self.context.theme, sentence, [] if self.context.read_only else ways))
        return card
