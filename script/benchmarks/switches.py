"""Switching the year, and switching to each view after its first visit."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt

from benchmarks.contents import FIRST_YEAR
from benchmarks.figure import Figure, Scale, median, percentile
from benchmarks.window import Bench, open_window
from gsef_desktop.services.activities import update_activity
from gsef_desktop.services.calendar import calendar_year
from gsef_desktop.ui.shell.registry import VIEWS

LIMIT = 0.050


def measure(scale: Scale) -> list[Figure]:
    """A figure for the year and one for each view."""
    with tempfile.TemporaryDirectory() as name, open_window(scale, Path(name)) as bench:
        made = [_years(bench, scale)]
        for entry in VIEWS:
            bench.frame.open_view(entry.name)
            bench.settle()
        made += [_view(bench, scale, entry.name) for entry in VIEWS]
    return made


def _years(bench: Bench, scale: Scale) -> Figure:
    """Ctrl+Page Up and Ctrl+Page Down in the calendar, through the years of the file and back."""
    context = bench.frame.context
    bench.frame.open_view("calendar")
    context.set_year(FIRST_YEAR)
    bench.settle()
    bench.pauses.clear()
    bench.walls.clear()
    taken, up = [], True
    for number in range(scale.steps):
        up = (number // (scale.years - 1)) % 2 == 0
        taken.append(bench.press(bench.frame.view, Qt.Key.Key_PageUp if up else Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier))
        if number % 8 == 0:
            bench.settle()
    return _figure(bench, "switch-year", "Switch the year in the calendar", taken)


def _view(bench: Bench, scale: Scale, name: str) -> Figure:
    """The key of the view, coming from another one: every second time something has been changed there, so that it reads all anew."""
    bench.pauses.clear()
    other = "checks" if name == "calendar" else "calendar"
    keys = {entry.name: Qt.Key(Qt.Key.Key_1 + number) for number, entry in enumerate(VIEWS)}
    taken = []
    activity = _an_activity(bench)
    for number in range(max(3, scale.steps // 4)):
        bench.frame.open_view(other)
        bench.settle_briefly()
        if number % 2:
            update_activity(bench.frame.context.workspace, activity_id=activity, theme=f"Theme {number}")
            bench.settle_briefly()
        taken.append(bench.press(bench.frame.view, keys[name], Qt.KeyboardModifier.ControlModifier))
    bench.settle()
    return _figure(bench, f"switch-{name}", f"Switch to the view {name}", taken)


def _an_activity(bench: Bench) -> str:
    """The id of an activity of the year shown."""
    context = bench.frame.context
    return calendar_year(context.workspace, year=context.year, language=context.language).rows[0].id


def _figure(bench: Bench, name: str, title: str, taken: list[float]) -> Figure:
    return Figure(
        name=name, title=f"{title}: key press to repainted view, 95th percentile", measured=percentile(taken) * 1000, limit=LIMIT * 1000,
        unit="ms",
        detail={
            "median_s": median(taken), "most_s": max(taken), "wall_s": percentile(bench.walls),
            "afterwards_s": max(bench.pauses, default=0.0), "steps": len(taken),
        },
    )  # fmt: skip
