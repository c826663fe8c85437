"""The goal for the number of members: the chart over time, what was counted with its source, and how far there is to go."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.recruiting import Count
from gsef_desktop.domain.time_writing import write_day, write_number
from gsef_desktop.services import programme, recruiting
from gsef_desktop.services.members_goal import MembersGoal
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.recruiting_popups import CountPanel, GoalPanel
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.day_width import widest_day
from gsef_desktop.ui.widgets.goal_chart import GoalChart
from gsef_desktop.ui.widgets.labels import Badge, ElidedLabel, label
from gsef_desktop.ui.widgets.layout import SectionHeader
from gsef_desktop.ui.widgets.tips import tip

_COUNTS_WIDTH = 330


class GoalPart(QWidget):
    """Left the chart, right the counts."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self._day = date.today()
        self._goal: MembersGoal | None = None
        theme, row = context.theme, QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(24)
        left = QVBoxLayout()
        left.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.now = label(theme, "", "figure")
        self.target = Button(theme, "", look="quiet", small=True)
        self.target.clicked.connect(self.set_goal)
        self.missing = Badge(theme, "", "warn")
        head.addWidget(self.now)
        head.addWidget(self.target)
        head.addWidget(self.missing)
        head.addStretch(1)
        left.addLayout(head)
        self.course = ElidedLabel(theme, "", "secondary", token="ink2")
        left.addWidget(self.course)
        self.chart = GoalChart(theme, context.language, lively=True)
        self.chart.chosen.connect(self._show_count)
        left.addWidget(self.chart, 1)
        row.addLayout(left, 3)
        row.addWidget(self._counts_part(), 0)

    def _counts_part(self) -> QWidget:
        theme, part = self.context.theme, QWidget()
        part.setFixedWidth(_COUNTS_WIDTH)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._head = SectionHeader(theme, self.tr("What was counted"))
        self.add = IconButton(theme, "plus", self.tr("Note a number of members"), size=24)
        self.add.clicked.connect(self.add_count)
        self._head.row.addWidget(self.add)
        column.addWidget(self._head)
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("What was counted"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidget(inner)
        column.addWidget(self._area, 1)
        return part

    def set_goal_shown(self, goal: MembersGoal, day: date) -> None:
        """Show a goal as seen from a day."""
        self._goal, self._day = goal, day
        language, line = self.context.language, goal.line
        self.now.setText(write_number(line.now(day), language))
        if line.target is None:
            self.target.setText(self.tr("Set a goal…"))
        elif line.due is None:
            self.target.setText(self.tr("of {target}").format(target=write_number(line.target, language)))
        else:
            text = self.tr("of {target} by {date}")
            self.target.setText(text.format(target=write_number(line.target, language), date=write_day(line.due, language)))
        self.target.setEnabled(not self.context.read_only)
        self.add.setEnabled(bool(goal.indicator_id) and not self.context.read_only)
        missing = line.unnamed(day)
        one, many = self.tr("1 member not yet named"), self.tr("{number} members not yet named")
        self.missing.set_text(one if missing == 1 else many.format(number=missing))
        self.missing.setVisible(missing > 0)
        self.course.set_text(self._course_text())
        self.chart.set_line(line, day)
        self._fill_rows()

    def _course_text(self) -> str:
        assert self._goal is not None
        line, language, day = self._goal.line, self.context.language, self._day
        if line.target is None:
            return self.tr("Say how many members there are to be, and by when.")
        if line.now(day) >= line.target:
            return self.tr("The goal is reached.")
        parts = [self.tr("{number} to go").format(number=write_number(line.target - line.now(day), language))]
        month = line.a_month(day)
        if month is not None:
            parts.append(self.tr("{number} a month").format(number=write_number(round(month, 1), language)))
        expected = line.expected_on(day)
        if expected is not None and month is not None:
            behind = round(expected - line.now(day))
            if behind > 0:
                parts.append(self.tr("{number} behind a straight course").format(number=write_number(behind, language)))
            elif behind < 0:
                parts.append(self.tr("{number} ahead of a straight course").format(number=write_number(-behind, language)))
            else:
                parts.append(self.tr("on course"))
        return " · ".join(parts)

    def _fill_rows(self) -> None:
        assert self._goal is not None
        theme, counts = self.context.theme, self._goal.line.counts
        while self._rows.count() > 1:
            item = self._rows.takeAt(0)
            if item is not None and (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self._head.set_count(str(len(counts)) if counts else "")
        if not counts:
            text = self.tr("Nothing has been counted yet. Note a number with its day and source.")
            self._rows.insertWidget(0, label(theme, text, "secondary", token="ink3", wrap=True))
        for number, count in enumerate(reversed(counts)):
            self._rows.insertWidget(number, self._row(count))

    def _row(self, count: Count) -> QWidget:
        theme, language = self.context.theme, self.context.language
        text = self.chart.told(count)
        made = Button(theme, "", look="quiet", small=True)
        made.setAccessibleName(text)
        made.setToolTip(tip(text))
        made.setFixedHeight(24)
        row = QHBoxLayout(made)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        value = label(theme, write_number(count.value, language), "secondary_strong")
        value.setMinimumWidth(30)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(value)
        day = label(theme, write_day(count.day, language, style="short"), "secondary")
        day.setMinimumWidth(widest_day(theme.font("secondary"), language, style="short"))
        row.addWidget(day)
        row.addWidget(ElidedLabel(theme, count.source or self.tr("no source"), "secondary", token="ink3"), 1)
        for part in made.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.clicked.connect(lambda: self.edit_count(count, made))
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(lambda at: self._pop_up(count, made, made.mapToGlobal(at)))
        return made

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def set_goal(self) -> None:
        """Ask for the number and the day of the goal."""
        assert self._goal is not None
        context, line, year = self.context, self._goal.line, self.context.year
        panel = GoalPanel(context, line.target, line.due or date(year, 12, 31), self)
        # a goal that was carried over from an earlier programme stays that programme's
        of_year = line.start.year if self._goal.indicator_id else year
        panel.was_kept.connect(
            lambda target, due: context.edit(lambda: recruiting.set_goal(context.workspace, year=of_year, target=target, due=due))
        )
        panel.open_under(self.target.rect(), self.target)

    def add_count(self) -> None:
        """Ask for a number of members on the day shown."""
        assert self._goal is not None
        context, indicator = self.context, self._goal.indicator_id
        panel = CountPanel(context, Count(day=self._day, value=0), self)
        panel.was_kept.connect(
            lambda day, value, source: context.edit(
                lambda: recruiting.add_count(context.workspace, indicator_id=indicator, day=day, value=value, source=source)
            )
        )
        panel.open_under(self.add.rect(), self.add)

    def edit_count(self, count: Count, anchor: QWidget) -> None:
        """Correct a number; the baseline, which has no row of its own, becomes one."""
        assert self._goal is not None
        if self.context.read_only:
            return
        context, file, indicator = self.context, self.context.workspace, self._goal.indicator_id
        panel = CountPanel(context, count, self)
        if count.id:
            panel.was_kept.connect(
                lambda day, value, source: context.edit(
                    lambda: recruiting.correct_count(file, measurement_id=count.id, day=day, value=value, source=source)
                )
            )
        else:
            panel.was_kept.connect(
                lambda day, value, source: context.edit(
                    lambda: recruiting.add_count(file, indicator_id=indicator, day=day, value=value, source=source)
                )
            )
        panel.open_under(anchor.rect(), anchor)

    def _show_count(self, count: Count) -> None:
        self.context.tell(self.chart.told(count))

    def _pop_up(self, count: Count, anchor: QWidget, at: QPoint) -> None:
        if self.context.read_only:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit")).triggered.connect(lambda: self.edit_count(count, anchor))
        if count.id:
            file = self.context.workspace
            delete = menu.addAction(self.tr("Delete"))
            delete.triggered.connect(lambda: self.context.edit(lambda: programme.remove_measurement(file, measurement_id=count.id)))
        menu.popup(at)
