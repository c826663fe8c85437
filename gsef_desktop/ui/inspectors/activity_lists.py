"""What the inspector of an activity lists: its partners, and the other editions of its series."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gsef_desktop.domain.time_writing import write_number, write_time
from gsef_desktop.services.activity_details import EditionInfo, PartnerInfo
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.labels import ElidedLabel, label

Go = Callable[[str, str | None], object]
"""Shows another record, by its kind and its id."""


class EditionTable(QWidget):
    """Number, date, place and participants of each edition; a date opens its edition."""

    def __init__(self, context: UiContext, editions: Sequence[EditionInfo], go: Go) -> None:
        super().__init__()
        theme, language = context.theme, context.language
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(2, 1)
        for row, one in enumerate(editions):
            activity = one.activity
            number = str(one.edition) if one.edition is not None else ""
            count = activity.actual_participants if activity.actual_participants is not None else activity.expected_participants
            when = write_time(activity.time, language, style="short")
            open_it = Button(theme, when, look="quiet", small=True)
            open_it.setAccessibleName(self.tr("Open edition {number}, {date}").format(number=number, date=when))
            open_it.clicked.connect(lambda _=False, record_id=one.id: go("activity", record_id))
            grid.addWidget(label(theme, number, "secondary", token="ink3"), row, 0)
            grid.addWidget(open_it, row, 1)
            grid.addWidget(ElidedLabel(theme, place_name(activity.place, language), "secondary"), row, 2)
            figure = label(theme, write_number(count, language) if count is not None else "–", "secondary")
            grid.addWidget(figure, row, 3, Qt.AlignmentFlag.AlignRight)


class PartnerRow(QWidget):
    """A partner, with what opens and what removes it."""

    def __init__(self, context: UiContext, partner: PartnerInfo, *, go: Go, remove: Callable[[str], object]) -> None:
        super().__init__()
        theme = context.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(ElidedLabel(theme, partner.name, "field"), 1)
        if not partner.confirmed:
            row.addWidget(label(theme, self.tr("to be confirmed"), "caption"))
        if partner.organisation_id is not None:
            name = self.tr("Open {name}").format(name=partner.name)
            show = IconButton(theme, "external-link", name, size=24)
            show.clicked.connect(lambda: go("organisation", partner.organisation_id))
            row.addWidget(show)
        taken_out = IconButton(theme, "x", self.tr("Remove {name}").format(name=partner.name), size=24)
        taken_out.setEnabled(not context.read_only)
        taken_out.clicked.connect(lambda: remove(partner.id))
        row.addWidget(taken_out)
