"""Trees of what an import would do, with boxes to be ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem


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


def untick_others(ticked: QTreeWidgetItem, key: int) -> None:
    """Of the answers to one question, which are rows under a row with data under `key`, let one that was ticked take the others away."""
    parent = ticked.parent()
    if ticked.checkState(0) is not Qt.CheckState.Checked or not ticked.data(0, key) or parent is None or parent.parent() is None:
        return
    for at in range(parent.childCount()):
        other = parent.child(at)
        if other is not None and other is not ticked and other.data(0, key):
            other.setCheckState(0, Qt.CheckState.Unchecked)
