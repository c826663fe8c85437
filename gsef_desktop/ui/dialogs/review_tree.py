"""Trees of what an import would do, with boxes to be ticked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button

LINE = QSize(0, 26)
"""The size of a row; the width is that of the columns."""
_KEYS = Qt.ItemDataRole.UserRole
_AS_NEW = Qt.ItemDataRole.UserRole + 1


def review_tree(name: str, heads: Sequence[str], widths: Sequence[int]) -> QTreeWidget:
    """A tree whose first column takes the room that the others leave; widths in px, 0 for the usual one."""
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    tree.setHeaderLabels(heads)
    tree.setUniformRowHeights(True)
    tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column, width in enumerate(widths):
        if width:
            tree.setColumnWidth(column, width)
    return tree


def tick_row(theme: Theme, tick_all: Callable[[Qt.CheckState], object]) -> QHBoxLayout:
    """The buttons above a tree that tick everything or nothing."""
    row = QHBoxLayout()
    for text, state in (
        (QCoreApplication.translate("ImportReview", "Tick all"), Qt.CheckState.Checked),
        (QCoreApplication.translate("ImportReview", "Tick none"), Qt.CheckState.Unchecked),
    ):
        button = Button(theme, text, small=True)
        button.clicked.connect(lambda _=False, state=state: tick_all(state))
        row.addWidget(button)
    row.addStretch(1)
    return row


def difference_row(theme: Theme, field: str, before: str, after: str) -> QTreeWidgetItem:
    """What an import would change in a field, to stand under what it would change."""
    text = QCoreApplication.translate("ImportReview", "{field}: {before} → {after}")
    return quiet_row(theme, text.format(field=field, before=before or "–", after=after or "–"))


def quiet_row(theme: Theme, text: str) -> QTreeWidgetItem:
    """A row that tells something of the one above it."""
    made = QTreeWidgetItem([text])
    made.setToolTip(0, text)
    made.setSizeHint(0, LINE)
    made.setForeground(0, theme.color("ink2"))
    return made


class Choices:
    """The rows of a tree that can be ticked, each for the keys of one or more things.

    Those under a row of a group are the answers to what it asks: one that is ticked takes the others away.
    `did_tick` is called after somebody ticked.
    """

    def __init__(self, tree: QTreeWidget, did_tick: Callable[[], object]) -> None:
        self._tree, self._told = tree, did_tick
        self._quiet = False
        self._rows: list[QTreeWidgetItem] = []
        tree.itemChanged.connect(self._did_tick)

    @contextmanager
    def filling(self) -> Iterator[None]:
        """Empty the tree and fill it anew; what is ticked meanwhile is not told."""
        self._quiet = True
        self._tree.clear()
        self._rows = []
        try:
            yield
        finally:
            self._quiet = False

    def add(self, row: QTreeWidgetItem, keys: Sequence[str], *, ticked: bool, new: bool = False) -> None:
        """Let a row be ticked; `new`: it stands for adding what is doubtful as something else."""
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        row.setData(0, _KEYS, list(keys))
        row.setData(0, _AS_NEW, new)
        self._rows.append(row)

    def chosen(self) -> tuple[frozenset[str], frozenset[str]]:
        """The keys of what is ticked, and of the doubtful ones that are to be added as something else."""
        accepted, new = set[str](), set[str]()
        for row in self._rows:
            if row.checkState(0) is Qt.CheckState.Checked:
                (new if row.data(0, _AS_NEW) else accepted).update(row.data(0, _KEYS))
        return frozenset(accepted), frozenset(new)

    def _did_tick(self, changed: QTreeWidgetItem) -> None:
        if self._quiet:
            return
        self._quiet = True
        _untick_others(changed)
        self._quiet = False
        self._told()


def _untick_others(ticked: QTreeWidgetItem) -> None:
    """Of the answers to one question let one that was ticked take the others away."""
    parent = ticked.parent()
    if ticked.checkState(0) is not Qt.CheckState.Checked or not ticked.data(0, _KEYS) or parent is None or parent.parent() is None:
        return
    for at in range(parent.childCount()):
        other = parent.child(at)
        if other is not None and other is not ticked and other.data(0, _KEYS):
            other.setCheckState(0, Qt.CheckState.Unchecked)
