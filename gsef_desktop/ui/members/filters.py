"""The row above a list: its view, the chips of its filters, groups and columns, and the field for a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from gsef_desktop.domain.list_columns import ListColumn
from gsef_desktop.domain.list_views import Criterion, ListView
from gsef_desktop.domain.records import MembershipStatus
from gsef_desktop.domain.time_writing import write_number
from gsef_desktop.services.members import SHOWN_STATUSES, MembersSummary
from gsef_desktop.ui.members.list_words import ListWords
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.theme.tokens import CHIP
from gsef_desktop.ui.widgets.buttons import Chip, IconButton, MenuButton
from gsef_desktop.ui.widgets.fields import SearchField
from gsef_desktop.ui.widgets.labels import Badge
from gsef_desktop.ui.widgets.layout import FlowLayout, rule


class FilterChip(Chip):
    """A chip that opens the panel of one filter; it is lit while the filter says something."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._theme = theme
        self.setStyleSheet("QToolButton { padding-right: 20px; }")  # room for the arrow

    def show_filter(self, text: str, *, active: bool) -> None:
        """Show what the filter says."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setChecked(active)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        picture = self._theme.pixmap("chevron-down", "acc" if self.isChecked() else "ink3", 12, self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.width() - 19, (self.height() - 12) // 2, picture)

    def nextCheckState(self) -> None:
        """A click opens the panel; it does not tick the chip itself."""


class ViewButton(MenuButton):
    """The name of the view, with a dot while it has been changed."""

    def show_view(self, title: str, *, changed: bool, plain: bool) -> None:
        """Show a name; of the `plain` view only that it is one."""
        self.setText((self.tr("View") if plain else title.replace("&", "&&")) + ("  •" if changed else ""))
        self.setToolTip(self.tr("{title}, changed").format(title=title) if changed else title)
        self.setAccessibleName(
            self.tr("View: {title}, changed").format(title=title) if changed else self.tr("View: {title}").format(title=title)
        )


class FilterRow(QWidget):
    """Tells what is wanted; the list does it."""

    filter_wanted = Signal(str, object)
    """the panel of the filter of a field, beneath a chip"""
    status_wanted = Signal(object)
    """a MembershipStatus alone, or None for all"""
    add_filter_wanted = Signal(object)
    """the menu of further filters, beneath a widget"""
    columns_wanted = Signal(object)
    add_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, theme: Theme, *, standing: Sequence[str], with_status: bool, find: str, new: str) -> None:
        super().__init__()
        self._theme, self._standing = theme, standing
        self._flow = FlowLayout(self, spacing=5)
        self._flow.setContentsMargins(16, 7, 16, 7)
        self.view = ViewButton(theme, "", look="flat")
        self.view.setFixedHeight(CHIP)
        self.view_menu = QMenu(self.view)
        self.view.setMenu(self.view_menu)
        self._flow.addWidget(self.view)
        self.chips: dict[MembershipStatus | None, Chip] = {}
        for status in (None, *SHOWN_STATUSES) if with_status else ():
            chip = Chip(theme, "")
            chip.toggled.connect(lambda on, status=status: self.status_wanted.emit(status if on else None))
            self.chips[status] = chip
            self._flow.addWidget(chip)
        self._flow.addWidget(_Gap())
        self.fields: dict[str, FilterChip] = {}
        self._after = [self._make_add(), *self._make_tools()]
        for widget in self._after:
            self._flow.addWidget(widget)
        self.add = IconButton(theme, "plus", new, size=24)
        self.add.clicked.connect(self.add_wanted)
        self._flow.addWidget(self.add)
        self._after.append(self.add)
        self.badge = Badge(theme, "", "warn")
        self._missing, self._others = _Middle(self.badge), 0
        self._badge_row: QHBoxLayout | None = None
        self._missing.hide()
        self._flow.addWidget(self._missing)
        self._after.append(self._missing)
        self.search = SearchField(theme, find, placeholder=self.tr("Find"))  # it stands in the heading

    def _make_add(self) -> QWidget:
        self.add_filter = Chip(self._theme, self.tr("Filter"), icon="plus", checkable=False)
        self.add_filter.setToolTip(self.tr("Filter by another field"))
        self.add_filter.clicked.connect(lambda: self.add_filter_wanted.emit(self.add_filter))
        return self.add_filter

    def _make_tools(self) -> list[QWidget]:
        self.clear_all = IconButton(self._theme, "funnel-x", self.tr("Clear the filters"), size=24)
        self.clear_all.clicked.connect(self.clear_wanted)
        self.clear_all.hide()
        self.group = MenuButton(self._theme, "", icon="group", look="flat", small=True)
        self.group.setFixedHeight(CHIP)
        self.group_menu = QMenu(self.group)
        self.group.setMenu(self.group_menu)
        self.columns = IconButton(self._theme, "columns-3", self.tr("Columns"), size=24)
        self.columns.clicked.connect(lambda: self.columns_wanted.emit(self.columns))
        return [self.clear_all, self.group, self.columns]

    def show_view(self, view: ListView, columns: Mapping[str, ListColumn], words: ListWords) -> None:
        """Show the filters of a view."""
        fields = [*self._standing, *(one.field for one in view.criteria if one.field not in self._standing)]
        wanted = [
            field for field in dict.fromkeys(fields) if field in columns and not (self.chips and field == "status" and self._plain(view))
        ]
        self._make_chips(wanted)
        for field in wanted:
            criterion = view.criterion(field)
            self.fields[field].show_filter(words.criterion(columns[field], criterion), active=criterion is not None and criterion.active)
        self.clear_all.setVisible(any(one.active for one in view.criteria))
        heading = columns.get(view.group_by or "")
        self.group.setText("" if heading is None else self.tr("By {column}").format(column=words.title(heading)))
        self.group.setToolTip(self.tr("Group by"))
        self.group.setAccessibleName(
            self.tr("Group by") if heading is None else self.tr("Grouped by {column}").format(column=words.title(heading))
        )
        status = self._only_status(view)
        for value, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(value == status if status != "" else False)
            chip.blockSignals(False)
        self._flow.invalidate()
        self.updateGeometry()

    def _plain(self, view: ListView) -> bool:
        """Whether the chips of the statuses say all that the view says about the status."""
        return self._only_status(view) != ""

    def _only_status(self, view: ListView) -> MembershipStatus | str | None:
        """The one status that a view asks for, None for any; "" where it is neither."""
        criterion = view.criterion("status")
        if criterion is None or not criterion.active:
            return None
        if (
            criterion.operator.value == "any"
            and len(criterion.values) == 1
            and criterion.values[0] in {one.value for one in SHOWN_STATUSES}
        ):
            return MembershipStatus(criterion.values[0])
        return ""

    def _make_chips(self, wanted: Sequence[str]) -> None:
        if list(self.fields) == list(wanted):
            return
        for widget in (*self.fields.values(), *self._after):
            self._flow.removeWidget(widget)
        for field in [one for one in self.fields if one not in wanted]:
            chip = self.fields.pop(field)
            chip.hide()
            chip.deleteLater()
        made: dict[str, FilterChip] = {}
        for field in wanted:
            found = self.fields.get(field)
            made[field] = found if found is not None else self._chip(field)
            self._flow.addWidget(made[field])
        self.fields = made
        for widget in self._after:
            self._flow.addWidget(widget)

    def _chip(self, field: str) -> FilterChip:
        chip = FilterChip(self._theme, self)
        chip.clicked.connect(lambda: self.filter_wanted.emit(field, chip))
        chip.show()
        return chip

    def add_after(self, widget: QWidget) -> None:
        """Put something else at the end of the row."""
        self._after.append(widget)
        self._flow.addWidget(widget)

    def fill_menu(self, menu: QMenu, entries: Sequence[tuple[str, bool, Callable[[], object]]]) -> None:
        """Put checkable entries into a menu: text, whether it is ticked, what it does."""
        menu.clear()
        for text, ticked, deed in entries:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(ticked)
            action.triggered.connect(lambda _=False, deed=deed: deed())

    def set_summary(self, summary: MembersSummary, language: str) -> None:
        """Show the numbers of members, as the reader writes numbers."""
        names = {
            None: self.tr("All {number}"), MembershipStatus.MEMBER: self.tr("Members {number}"),
            MembershipStatus.APPLIED: self.tr("Applied {number}"), MembershipStatus.PROSPECT: self.tr("Prospects {number}"),
        }  # fmt: skip
        for status, chip in self.chips.items():
            number = summary.total if status is None else summary.statuses.get(status, 0)
            chip.setText(names[status].format(number=write_number(number, language)))
            chip.setAccessibleName(chip.text())
        missing = self._others = summary.counted - summary.named
        one = self.tr("1 member not yet named")
        self.badge.set_text(
            one if missing == 1 else self.tr("{number} members not yet named").format(number=write_number(missing, language))
        )
        self.badge.setToolTip(self.tr("They are counted in the indicator of members, and not in the file by name."))
        self._show_badge()

    def move_badge(self, row: QHBoxLayout | None) -> None:
        """Say how many are not yet named at the end of another row; None: at the end of this one."""
        if row is not self._badge_row:
            self._badge_row = row
            (self._missing.row if row is None else row).addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
            self._show_badge()

    def _show_badge(self) -> None:
        self.badge.setVisible(self._others > 0)
        self._missing.setVisible(self._others > 0 and self._badge_row is None)


def only(field: str, *values: str) -> Criterion:
    """The filter by some values of a field alone."""
    return Criterion(field=field, values=values)


class _Middle(QWidget):
    """Something low at the middle of the row."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setFixedHeight(CHIP)
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(inner, 0, Qt.AlignmentFlag.AlignVCenter)


class _Gap(QWidget):
    """A short upright line between two groups of chips."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.addWidget(rule(vertical=True))
