"""What every way of showing the calendar has in common: which days it shows, what they are called, and how one goes on to others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gsef_desktop.domain.calendar_row import CalendarRow, LineInfo
from gsef_desktop.domain.records import CALENDAR_KINDS, ActivityKind
from gsef_desktop.domain.tasks import CalendarTask
from gsef_desktop.ui.calendar.drag import Drag, bounds_of_slot
from gsef_desktop.ui.calendar.interactive import InteractiveSurface
from gsef_desktop.ui.calendar.shapes import Hit


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days that are shown, `first` to `last`, both inclusive, and what they are called ("June 2019")."""

    first: date
    last: date
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayMark:
    """A public holiday: its name in the reader's language and where it is one ("CH, FR")."""

    day: date
    name: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContent:
    """What a page shows of a period.

    `rows` are by date, already filtered, with those whose day is not known; `clashes` spans of days (both inclusive) on which something
    shown is in two cities; `holidays` those of the places concerned.  `people` are the ids and names of who goes where, by row.
    """

    period: Period
    rows: tuple[CalendarRow, ...] = ()
    lines: tuple[LineInfo, ...] = ()
    clashes: tuple[tuple[date, date], ...] = ()
    tasks: tuple[CalendarTask, ...] = ()
    holidays: tuple[HolidayMark, ...] = ()
    people: Mapping[str, tuple[tuple[str, str], ...]] | None = None
    hosts: Mapping[str, str] | None = None
    """who hosts an activity, in words ("Host: City of X"), by the ids of activities; see `period_words.host_texts`"""
    series: Mapping[str, str] | None = None
    """titles of series by their ids"""
    region_names: Mapping[str, str] | None = None


class PeriodPage(InteractiveSurface):
    """A way of showing the calendar that goes from period to period.  It is given content and never reads the file."""

    kinds: tuple[ActivityKind, ...] = CALENDAR_KINDS
    """the kinds of activity that it shows"""
    days_around = 0
    """how many days before and after its period it is to be given rows of too: hours elsewhere may lie on another day here"""
    wants_tasks = False
    wants_holidays = False
    wants_people = False
    wants_hosts = False
    wants_series = False

    state_changed = Signal()
    """`state` has changed by what the user did"""

    def state(self) -> dict[str, Any]:
        """What is to be remembered of the page for this file, as plain JSON."""
        return {}

    def set_state(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave; what is missing or makes no sense is left as it is."""

    def period_of(self, day: date) -> Period:
        """The period that shows `day`."""
        raise NotImplementedError

    def day_after(self, day: date, steps: int) -> date:
        """The day to show when one goes on by so many periods (back, where negative); the same day where the calendar ends."""
        raise NotImplementedError

    def show_content(self, content: PageContent) -> None:
        """Show this; what is selected stays so if it is still there."""
        raise NotImplementedError

    def options(self) -> QWidget | None:
        """What stands in the heading while the page is shown, such as a choice of lanes; made once."""
        return None

    def tool_tip(self, hit: Hit) -> str:
        """What a tool tip says of what lies under the mouse; nothing: ""."""
        return ""

    def unless_there(self, drag: Drag) -> Drag:
        """A drag into a slot, but into nothing where the activity is known to be in that very slot already."""
        row = self._rows.get(drag.id)
        if drag.slot is None or row is None:
            return drag
        known = row.time.precision is drag.slot.precision and (row.time.earliest, row.time.latest) == bounds_of_slot(drag.slot)
        return drag.into(None) if known else drag

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self.tool_tip(self._hit(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), text, self.viewport()) if text else QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def set_now(self, now: datetime) -> None:
        """Tell the page the time, for the line of now."""
        self.set_today(now.date())
