"""The row of filters above the table of organisations."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.domain.records import MembershipStatus, OrganisationKind
from gsef_desktop.services.members import SHOWN_STATUSES, MembersSummary, OrganisationFilter
from gsef_desktop.ui.inspectors.member_words import kind_word, language_word, region_tree
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.theme.tokens import CHIP
from gsef_desktop.ui.widgets.buttons import Chip, IconButton
from gsef_desktop.ui.widgets.fields import SearchField
from gsef_desktop.ui.widgets.labels import Badge
from gsef_desktop.ui.widgets.layout import FlowLayout, rule
from gsef_desktop.ui.widgets.menu_chip import MenuChip

_PAUSE_MS = 60
"""A short pause of typing before the table is asked again."""


class FilterRow(QWidget):
    """Chips for the statuses, menus for kind, region and language, and a field for a name."""

    changed = Signal()
    add_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=5)
        flow.setContentsMargins(16, 7, 16, 7)
        self._status: MembershipStatus | None = None
        self.chips: dict[MembershipStatus | None, Chip] = {}
        for status in (None, *SHOWN_STATUSES):
            chip = Chip(theme, "")
            chip.toggled.connect(lambda on, status=status: self._choose_status(status, on))
            self.chips[status] = chip
            flow.addWidget(chip)
        flow.addWidget(_Gap())
        self.kind = MenuChip(theme, self.tr("Kind"))
        self.region = MenuChip(theme, self.tr("Region"))
        self.language = MenuChip(theme, self.tr("Language"))
        self.kind.set_choices([(kind.value, kind_word(kind)) for kind in OrganisationKind])
        self.region.set_choices(region_tree())
        for menu in (self.kind, self.region, self.language):
            menu.changed.connect(self.changed)
            flow.addWidget(menu)
        self.search = SearchField(theme, self.tr("Find an organisation"), placeholder=self.tr("Find"))  # it stands in the heading
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.add = IconButton(theme, "plus", self.tr("New organisation"), size=24)
        self.add.clicked.connect(self.add_wanted)
        flow.addWidget(self.add)
        self.badge = Badge(theme, "", "warn")
        self._missing = _Middle(self.badge)
        flow.addWidget(self._missing)

    def wanted(self) -> OrganisationFilter:
        """The filter that the row stands for."""
        return OrganisationFilter(
            statuses=frozenset({self._status}) if self._status is not None else frozenset(),
            kinds=frozenset(OrganisationKind(code) for code in self.kind.chosen()),
            regions=self.region.chosen(),
            languages=self.language.chosen(),
            text=self.search.text(),
        )

    def clear(self) -> None:
        """Let everything through."""
        self._status = None
        for menu in (self.kind, self.region, self.language):
            menu.set_chosen(frozenset())
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._show_status()
        self.changed.emit()

    def toggle_region(self, region: str) -> None:
        """Filter by a region alone, or not by it any more."""
        self.region.set_chosen(frozenset() if self.region.chosen() == {region} else frozenset({region}))
        self.changed.emit()

    def set_summary(self, summary: MembersSummary) -> None:
        """Show the numbers."""
        names = {
            None: self.tr("All {number}"), MembershipStatus.MEMBER: self.tr("Members {number}"),
            MembershipStatus.APPLIED: self.tr("Applied {number}"), MembershipStatus.PROSPECT: self.tr("Prospects {number}"),
        }  # fmt: skip
        for status, chip in self.chips.items():
            number = summary.total if status is None else summary.statuses.get(status, 0)
            chip.setText(names[status].format(number=number))
            chip.setAccessibleName(chip.text())
        self.language.set_choices([(code, language_word(code)) for code in summary.languages])
        self.region.set_choices(region_tree(summary.regions))
        missing = summary.counted - summary.named
        one = self.tr("1 member not yet named")
        self.badge.set_text(one if missing == 1 else self.tr("{number} members not yet named").format(number=missing))
        self.badge.setToolTip(self.tr("They are counted in the indicator of members, and not in the file by name."))
        self._missing.setVisible(missing > 0)
        self._show_status()

    def _choose_status(self, status: MembershipStatus | None, on: bool) -> None:
        self._status = status if on else None
        self._show_status()
        self.changed.emit()

    def _show_status(self) -> None:
        for status, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(status is self._status)
            chip.blockSignals(False)


class _Middle(QWidget):
    """Something low at the middle of the row."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setFixedHeight(CHIP)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(inner, 0, Qt.AlignmentFlag.AlignVCenter)


class _Gap(QWidget):
    """A short upright line between two groups of chips."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.addWidget(rule(vertical=True))
