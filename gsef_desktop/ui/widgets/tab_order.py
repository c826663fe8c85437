"""The order in which Tab goes through what is made and put in while it is shown: Qt puts that last in the window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def follow_layout(page: QWidget) -> None:
    """Let Tab go through `page` as its layouts have its widgets, from the first of them on."""
    stops = [one for one in _within(page) if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.focusProxy() is None]
    for before, after in pairwise(stops):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _within(widget: QWidget) -> Iterator[QWidget]:
    laid = list(_laid(widget.layout()))
    others = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow() and one not in laid]
    for one in (*laid, *others):
        yield one
        yield from _within(one)


def _laid(layout: QLayout | None) -> Iterator[QWidget]:
    for number in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(number) if layout is not None else None
        if item is not None and (widget := item.widget()) is not None:
            yield widget
        elif item is not None:
            yield from _laid(item.layout())
