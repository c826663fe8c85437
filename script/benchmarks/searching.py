"""Search while typing: from each key press to the repainted list of what was found."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.figure import Figure, Scale, median, percentile
from benchmarks.window import Bench, open_window

LIMIT = 0.020
QUERIES = (
    "asia policy", "seoul", "steering committee", "medellin", "montreal", "exampleville 12", "hana example", "예시 34", "training",
    "youth", "mexico city", "newsletter", "2 march", "policy dialogue 3", "ada", "quorum", "zzz",
)  # fmt: skip
"""What is typed: titles, cities, people, Hangul, parts of words, and something that is not there."""


def measure(scale: Scale) -> list[Figure]:
    """The figure over all key presses of all queries."""
    with tempfile.TemporaryDirectory() as name, open_window(scale, Path(name)) as bench:
        _typed(bench, QUERIES[0])
        bench.walls.clear()
        rounds = 3 if scale.steps > 10 else 1
        taken = [seconds for _ in range(rounds) for query in QUERIES for seconds in _typed(bench, query)]
        wall = percentile(bench.walls)
    return [
        Figure(
            name="search", title="Search while typing: key press to repainted results, 95th percentile", measured=percentile(taken) * 1000,
            limit=LIMIT * 1000, unit="ms",
            detail={"median_s": median(taken), "most_s": max(taken), "wall_s": wall, "steps": len(taken)},
        )
    ]  # fmt: skip


def _typed(bench: Bench, query: str) -> list[float]:
    """Type a query letter by letter; the seconds of each letter."""
    field = bench.frame.top.search
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    field.clear()
    QApplication.processEvents()
    made = [bench.seconds(partial(_type, field, letter)) for letter in query]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    QApplication.processEvents()
    return made


def _type(field: QWidget, letter: str) -> None:
    """A key press; QTest knows ASCII only."""
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
