"""What the card beside a bar says, from the row and from what it clashes with."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.titles import natural_cuts
from gsef_desktop.services.calendar import CalendarClash
from gsef_desktop.ui.calendar.hover_card import CardText, HoverCard
from gsef_desktop.ui.calendar.words import PlannerWords, date_status
from gsef_desktop.ui.theme.theme import Theme

_MOST_WARNINGS = 3


def activity_card(
    theme: Theme,
    words: PlannerWords,
    row: CalendarRow,
    clashes: Sequence[CalendarClash],
    find: Callable[[str], CalendarRow | None],
    parent: QWidget,
) -> HoverCard:
    """The card of one row; `find` gives the other rows of a clash by their ids."""
    where, when = words.address(row), words.when(row.time)
    window = QCoreApplication.translate("Calendar", "One day of these {days}, not yet fixed").format(days=row.time.days)
    notes = [window] if row.is_window and row.time.has_days else []
    if row.repeats:
        notes.append(QCoreApplication.translate("Calendar", "Repeated"))
    text = CardText(
        line=row.line_number, line_title=words.line(row.line_number), status=date_status(row), status_text=words.status(row),
        title=row.title, when_and_where=f"{when}, {where}" if where else when, notes=notes,
        warnings=_warnings(words, row, clashes, find),
    )  # fmt: skip
    return HoverCard(theme, text, parent)


def _warnings(
    words: PlannerWords, row: CalendarRow, clashes: Sequence[CalendarClash], find: Callable[[str], CalendarRow | None]
) -> list[str]:
    if row.status is ActivityStatus.CANCELLED:
        return []
    others: dict[str, CalendarRow] = {}
    for clash in clashes:
        if row.id in clash.ids:
            others.update((id, other) for id in clash.ids if (other := find(id)) and other.place.city != row.place.city)
    template = QCoreApplication.translate("Calendar", "Same days as {other}, {place}")
    said = [template.format(other=(natural_cuts(each.title) or (each.title,))[-1], place=words.place(each)) for each in others.values()]
    more = len(said) - _MOST_WARNINGS
    if more <= 1:
        return said
    return [*said[:_MOST_WARNINGS], QCoreApplication.translate("Calendar", "and {count} more").format(count=more)]
