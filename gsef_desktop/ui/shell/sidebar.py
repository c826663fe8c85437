"""The left side: brand, navigation, programme lines as a filter, and the year."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.services.summary import YearSummary
from gsef_desktop.ui.shell.brand import BrandMark
from gsef_desktop.ui.shell.navigation import LineButton, NavigationButton, SidebarButton
from gsef_desktop.ui.shell.registry import VIEWS
from gsef_desktop.ui.theme import tokens
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.labels import label

COMPACT_WIDTH = 52
"""Width of the sidebar that shows icons only, in device-independent pixels."""


class YearButton(SidebarButton):
    """Shows the year.  Up and down (keys, wheel) go a year on or back; a press opens the list of years."""

    year_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", 32, parent)
        self.setCheckable(False)
        self.year = 0
        self._years: list[int] = []
        self.setText(self.tr("Year"))
        self.clicked.connect(self._open)

    def set_year(self, year: int, years: Sequence[int]) -> None:
        """Show `year`; `years` are those of the file."""
        self._years = list(years)
        self.show_year(year)

    def show_year(self, year: int) -> None:
        """Show `year`."""
        self.year = year
        name = self.tr("Year {year}").format(year=year)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def menu(self) -> QMenu:
        """The years of the file and the ones beside the present choice."""
        menu = QMenu(self)
        for year in sorted({*self._years, self.year - 1, self.year, self.year + 1}):
            action = menu.addAction(str(year))
            action.setCheckable(True)
            action.setChecked(year == self.year)
            action.triggered.connect(lambda _=False, year=year: self.year_chosen.emit(year))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.year_chosen.emit(self.year + step)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.year_chosen.emit(self.year + (1 if event.angleDelta().y() > 0 else -1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, checked=False)
        ratio, middle = self.devicePixelRatioF(), (self.height() - 16) // 2
        year = str(self.year)
        painter.setFont(self.theme.font("secondary_strong"))
        if self.compact:
            painter.setPen(self.theme.color("ink"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, year)
            return
        painter.drawPixmap(9, middle, self.theme.pixmap("calendar", "ink3", 16, ratio))
        painter.drawPixmap(self.width() - 25, middle, self.theme.pixmap("chevrons-up-down", "ink3", 16, ratio))
        width = QFontMetrics(painter.font()).horizontalAdvance(year)
        painter.setPen(self.theme.color("ink"))
        box = QRect(self.width() - 32 - width, 0, width + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, year)
        painter.setFont(self.theme.font("secondary"))
        painter.setPen(self.theme.color("ink2"))
        painter.drawText(QRect(33, 0, box.left() - 36, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())

    def _open(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


class Sidebar(QWidget):
    """Announces what is pressed; the window acts and calls the setters."""

    view_chosen = Signal(str)
    line_toggled = Signal(int, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._setting = False
        self.compact = False
        self.setProperty("surface", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Navigation"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._brand())
        self.navigation = self._navigation()
        holder = QVBoxLayout()
        holder.setContentsMargins(8, 6, 8, 4)
        holder.setSpacing(1)
        for button in self.navigation.values():
            holder.addWidget(button)
        column.addLayout(holder)
        self.lines: list[LineButton] = []
        column.addWidget(self._line_area(), 1)
        self.year = YearButton(theme)
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 8, 8, 8)
        foot.addWidget(self.year)
        column.addLayout(foot)
        self.set_compact(False)

    def show_view(self, name: str) -> None:
        """Mark the current view."""
        self._setting = True
        self.navigation[name].setChecked(True)
        self._setting = False
        self._keep_one_stop()

    def show_summary(self, summary: YearSummary, lines_off: frozenset[int]) -> None:
        """Show the counts and the lines of a year."""
        self.navigation["programme"].set_count(
            str(summary.activities) if summary.activities else "", self.tr("Activities: {count}").format(count=summary.activities)
        )
        self.navigation["members"].set_count(
            str(summary.members) if summary.members else "", self.tr("Members: {count}").format(count=summary.members)
        )
        if [(line.number, line.text()) for line in self.lines] != [(line.number, line.title) for line in summary.lines]:
            self._make_lines(summary)
        self._setting = True
        for button, line in zip(self.lines, summary.lines, strict=True):
            button.set_count(str(line.activities) if line.activities else "–", self.tr("Activities: {count}").format(count=line.activities))
            button.setChecked(line.number not in lines_off)
        self._setting = False
        self._heading.setVisible(bool(self.lines) and not self.compact)

    def show_findings(self, count: int) -> None:
        """Show how many findings are open."""
        button = self.navigation["checks"]
        button.warns = count > 0
        button.set_count(str(count) if count else "", self.tr("Findings: {count}").format(count=count))

    def show_lines_off(self, lines_off: frozenset[int]) -> None:
        """Show which lines are filtered off."""
        self._setting = True
        for button in self.lines:
            button.setChecked(button.number not in lines_off)
        self._setting = False

    def set_compact(self, compact: bool) -> None:
        """Icons only, or icons with their texts."""
        self.compact = compact
        self.setFixedWidth(COMPACT_WIDTH if compact else tokens.SIDEBAR)
        for button in (*self.navigation.values(), *self.lines, self.year):
            button.set_compact(compact)
        self._title.setVisible(not compact)
        self._heading.setVisible(bool(self.lines) and not compact)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("line"))

    def _brand(self) -> QWidget:
        brand = QWidget()
        brand.setFixedHeight(tokens.TOP_BAR)
        row = QHBoxLayout(brand)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(9)
        row.addWidget(BrandMark(self._theme))
        self._title = label(self._theme, "GSEF Desktop", "strong")
        row.addWidget(self._title)
        row.addStretch(1)
        return brand

    def _navigation(self) -> dict[str, NavigationButton]:
        group = QButtonGroup(self)
        made = {}
        for entry in VIEWS:
            button = NavigationButton(self._theme, entry.icon, entry.translated())
            group.addButton(button)
            button.toggled.connect(partial(self._did_toggle_view, entry.name))
            button.stepped.connect(partial(self._step_from, button))
            button.focused.connect(self._keep_one_stop)
            made[entry.name] = button
        return made

    def _line_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("clear", True)
        inner = QWidget()
        inner.setProperty("clear", True)
        self._line_column = QVBoxLayout(inner)
        self._line_column.setContentsMargins(8, 12, 8, 0)
        self._line_column.setSpacing(0)
        self._heading = label(self._theme, self.tr("Programme lines"), "caption")
        self._heading.setContentsMargins(9, 0, 0, 5)
        self._line_column.addWidget(self._heading)
        self._line_column.addStretch(1)
        area.setWidget(inner)
        return area

    def _step_from(self, button: SidebarButton, step: int) -> None:
        rows: list[SidebarButton] = [*self.navigation.values(), *self.lines, self.year]
        place = rows.index(button) + step
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _keep_one_stop(self) -> None:
        """Tab stops at the current view only; the arrow keys lead to the others.  (Qt would stop at the one visited last.)"""
        for button in self.navigation.values():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus)

    def _did_toggle_view(self, name: str, on: bool) -> None:
        if on and not self._setting:
            self.view_chosen.emit(name)

    def _did_toggle_line(self, number: int, on: bool) -> None:
        if not self._setting:
            self.line_toggled.emit(number, on)

    def _make_lines(self, summary: YearSummary) -> None:
        for old in self.lines:
            self._line_column.removeWidget(old)
            old.deleteLater()
        self.lines = []
        for place, line in enumerate(summary.lines):
            button = LineButton(self._theme, line.number, line.title)
            button.set_compact(self.compact)
            button.toggled.connect(partial(self._did_toggle_line, line.number))
            button.stepped.connect(partial(self._step_from, button))
            self._line_column.insertWidget(1 + place, button)
            QWidget.setTabOrder((list(self.navigation.values()) + self.lines)[-1], button)
            self.lines.append(button)
