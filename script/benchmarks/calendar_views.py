"""The pages of the calendar in a file of 100,000 activities: switching to each, scrolling it, and the same with 1,000 activities."""

from __future__ import annotations

import calendar
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from benchmarks.calendar_contents import file_with
from benchmarks.contents import FIRST_YEAR
from benchmarks.figure import Figure, Scale, median, percentile
from benchmarks.window import Bench, window_with
from gsef_desktop.ui.calendar.modes import Mode
from gsef_desktop.ui.calendar.view import CalendarView

SWITCH_LIMIT, FRAME_LIMIT, GROWTH_LIMIT = 0.050, 0.016, 1.5
_FEW_YEARS = 2
_PX = 40
_ALT = Qt.KeyboardModifier.AltModifier


class _Taken(NamedTuple):
    """Seconds of each switch and of each frame of scrolling; there are none of a page that does not scroll."""

    switches: list[float]
    frames: list[float]


def measure(scale: Scale) -> list[Figure]:
    """Three figures for each page: the switch, the frame, and what a hundred times the activities cost."""
    many, few = _measure(scale, scale.calendar_years), _measure(scale, _FEW_YEARS)
    count = scale.calendar_years * scale.activities_a_year
    made = []
    for mode in Mode:
        switches, frames = many[mode]
        small = few[mode].switches
        made.append(
            Figure(
                name=f"calendar-{mode}", title=f"Switch the calendar to {mode}, {count:,} activities",
                measured=percentile(switches) * 1000, limit=SWITCH_LIMIT * 1000, unit="ms",
                detail={"median_s": median(switches), "most_s": max(switches), "steps": len(switches)},
            )
        )  # fmt: skip
        made.append(
            Figure(
                name=f"calendar-{mode}-growth", title=f"The same against {_FEW_YEARS * scale.activities_a_year:,} activities",
                measured=median(switches) / median(small), limit=GROWTH_LIMIT, unit="×",
                detail={"many_s": median(switches), "few_s": median(small)},
            )
        )  # fmt: skip
        if frames:
            made.append(
                Figure(
                    name=f"calendar-{mode}-scroll", title=f"Scroll the calendar as {mode}: a frame, 95th percentile",
                    measured=percentile(frames) * 1000, limit=FRAME_LIMIT * 1000, unit="ms",
                    detail={"median_s": median(frames), "most_s": max(frames), "frames": len(frames)},
                )
            )  # fmt: skip
    return made


def _measure(scale: Scale, years: int) -> dict[Mode, _Taken]:
    with _calendar(scale, years) as (bench, view):
        for mode in Mode:  # the first visit makes the page
            view.set_mode(mode)
            bench.settle()
        return {mode: _page(bench, view, scale, mode) for mode in Mode}


def _page(bench: Bench, view: CalendarView, scale: Scale, mode: Mode) -> _Taken:
    other = Mode.MONTH if mode is Mode.YEAR else Mode.YEAR
    key = Qt.Key(Qt.Key.Key_1 + list(Mode).index(mode))
    switches = []
    for number in range(max(3, scale.steps // 3)):
        view.set_mode(other)
        bench.settle_briefly()
        switches.append(bench.press(view, key, _ALT))
        if number % 8 == 0:
            bench.settle()
    return _Taken(switches, _scroll(bench, view, scale))


def _scroll(bench: Bench, view: CalendarView, scale: Scale) -> list[float]:
    """To the end and back, forty pixels or three lines at a time."""
    area = view.focus_target()
    assert isinstance(area, QAbstractScrollArea)
    frames: list[float] = []
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        pace, step = _PX if bar.maximum() > 500 or area is not view.list.table else 3, 1
        if not bar.isVisible() or bar.maximum() <= 0:
            continue
        for _ in range(scale.steps):
            value = bar.value() + step * pace
            if not bar.minimum() <= value <= bar.maximum():
                step = -step
                value = min(max(value, bar.minimum()), bar.maximum())
            if value != bar.value():
                frames.append(bench.seconds(lambda bar=bar, value=value: bar.setValue(value)))  # type: ignore[misc]
        break
    return frames


@contextmanager
def _calendar(scale: Scale, years: int) -> Iterator[tuple[Bench, CalendarView]]:
    """The calendar at the turn of a year in the middle of a file of so many years."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = Path(shutil.copy(file_with(years, scale.activities_a_year), folder / "calendar.gsef"))
        with window_with(file, folder, scale.settle_ms) as bench:
            view = bench.frame.open_view("calendar")
            assert isinstance(view, CalendarView)
            view.go_to_day(date(_year_shown(years), 1, 1))
            bench.settle()
            view.planner.setFocus()
            QApplication.processEvents()
            yield bench, view


def _year_shown(years: int) -> int:
    """The year nearest to the middle of the file that has the weekdays of the second: so both files show the same in every page."""
    middle, like = FIRST_YEAR + years // 2, FIRST_YEAR + 1
    same = [year for year in range(like, FIRST_YEAR + max(years - 1, 2)) if _weekdays(year) == _weekdays(like)]
    return min(same, key=lambda year: abs(year - middle))


def _weekdays(year: int) -> tuple[int, bool]:
    """What decides on which weekdays the days of a year fall."""
    return calendar.weekday(year, 1, 1), calendar.isleap(year)
