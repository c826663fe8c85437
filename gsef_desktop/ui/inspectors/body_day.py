"""The day on which the inspectors of bodies and seats show them: the one chosen in the list, else the usual one of the year shown."""

from __future__ import annotations

from datetime import date

from gsef_desktop.services import members
from gsef_desktop.ui.context import UiContext


def day_shown(context: UiContext) -> date:
    """The day."""
    return context.bodies_day or members.day_within(context.year, date.today())
