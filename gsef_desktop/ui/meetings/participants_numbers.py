"""The participants in numbers: expected, registered and present, by what the user chooses."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.records import Classification
from gsef_desktop.reference.countries import country_name
from gsef_desktop.services.participant_numbers import (
    Breakdown,
    NumberLine,
    NumbersBy,
    ParticipantNumbers,
    countable_fields,
    participant_numbers,
    set_counted_field,
)
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.member_words import region_word
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Card, clear_layout

_BY_KEY = "meetings.participants.numbers"


class NumbersPanel(QWidget):
    """Counts the participants of the meeting given to `show_meeting`; which field of people is counted by is kept in the file."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.numbers: ParticipantNumbers | None = None
        self._meeting_id: str | None = None
        self._stale = False
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.by = ComboBox(theme, self.tr("Count by"))
        self.by.chosen.connect(self._did_choose)
        column.addWidget(FieldRow(theme, self.tr("Count by"), self.by))
        self._card = Card(theme)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(12, 8, 12, 10)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self._card.body.addWidget(self._table)
        column.addWidget(self._card)
        self._about = label(theme, "", "secondary", token="ink3", wrap=True)
        column.addWidget(self._about)
        self.field = ComboBox(theme, self.tr("Field of people"))
        self.field.chosen.connect(self._choose_field)
        self.field_row = FieldRow(theme, self.tr("Field of people"), self.field)
        column.addWidget(self.field_row)
        self._hint = label(theme, "", "secondary", token="ink3", wrap=True)
        column.addWidget(self._hint)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the numbers of a meeting as they are now; while they are not seen, nothing is counted."""
        self._meeting_id, self._stale = meeting_id, True
        if self.isVisible():
            self._count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    def _count(self) -> None:
        if self._meeting_id is None or not self._stale:
            return
        self._stale = False
        try:
            numbers = participant_numbers(self.context.workspace, meeting_id=self._meeting_id, language=self.context.language)
        except NotFound:
            return
        fields = countable_fields(self.context.workspace, language=self.context.language)
        self.field.set_choices([(None, self.tr("None")), *fields])
        self.field.set_value(numbers.field_id)
        self.field.setEnabled(bool(fields) and not self.context.read_only)
        self._hint.setText(
            self.tr("One of the own fields of people, such as gender. Whoever has nothing in it is counted as not known.") if fields
            else self.tr("To count by gender or anything else, add an own field of people with choices, and choose it here.")
        )  # fmt: skip
        if numbers != self.numbers:
            self.numbers = numbers
            self._show_choices()
            self._fill()

    def rows(self) -> list[tuple[str, ...]]:
        """The lines as they are shown: what, expected, registered, present."""
        found = self._breakdown()
        lines = [self._total()] if self.numbers is not None else []
        if found is not None:
            lines += [(self.name_of(found.by, line), *_figures(line)) for line in found.lines]
        return lines

    def _total(self) -> tuple[str, ...]:
        assert self.numbers is not None
        return (self.tr("All"), *_figures(self.numbers.total))

    def _breakdown(self) -> Breakdown | None:
        return self.numbers.by(NumbersBy(self.by.value())) if self.numbers is not None and self.by.value() is not None else None

    def _show_choices(self) -> None:
        assert self.numbers is not None
        names = {
            NumbersBy.CLASSIFICATION: self.tr("Role"), NumbersBy.REGION: self.tr("Region"), NumbersBy.LANGUAGE: self.tr("Language"),
            NumbersBy.COUNTRY: self.tr("Country"),
        }  # fmt: skip
        self.by.set_choices([(one.by.value, names.get(one.by) or one.title) for one in self.numbers.breakdowns])
        kept = self.context.remembered(_BY_KEY, NumbersBy.CLASSIFICATION.value)
        self.by.set_value(kept if self.numbers.by(NumbersBy(kept)) is not None else NumbersBy.CLASSIFICATION.value)

    def _did_choose(self, by: str) -> None:
        self.context.remember(_BY_KEY, by)
        self._fill()

    def _choose_field(self, field_id: str | None) -> None:
        if field_id is not None:
            self.context.remember(_BY_KEY, NumbersBy.FIELD.value)
        self.context.edit(lambda: set_counted_field(self.context.workspace, field_id=field_id))

    def name_of(self, by: NumbersBy, line: NumberLine) -> str:
        """What a line counts."""
        if not line.key:
            return self.tr("Not known")
        match by:
            case NumbersBy.CLASSIFICATION:
                return words.classification_name(Classification(line.key))
            case NumbersBy.REGION:
                return region_word(line.key)
            case NumbersBy.LANGUAGE:
                return words.language_name(line.key)
            case NumbersBy.COUNTRY:
                return country_name(line.key, self.context.language)
        return line.key

    def _stated(self, line: NumberLine) -> str:
        """What the body's composition says of a classification."""
        if line.as_requested:
            return self.tr("as requested")
        if line.least is None:
            return ""
        if line.most is not None and line.most != line.least:
            return self.tr("{least} to {most} seats").format(least=line.least, most=line.most)
        return self.tr("1 seat") if line.least == 1 else self.tr("{count} seats").format(count=line.least)

    # --- the table -------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Show the lines anew."""
        clear_layout(self._grid)
        theme, found = self.context.theme, self._breakdown()
        if self.numbers is None or found is None:
            return
        for column, text in enumerate((self.tr("Expected"), self.tr("Registered"), self.tr("Present")), 1):
            head = label(theme, text, "caption")
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        most = max((line.expected for line in found.lines), default=0)
        announced = self.numbers.announced
        stated = self.tr("{count} expected at the activity").format(count=announced) if announced is not None else ""
        row = self._add_line(1, self.tr("All"), self.numbers.total, self.numbers.total.expected, stated, strong=True)
        for line in found.lines:
            row = self._add_line(row, self.name_of(found.by, line), line, most, self._stated(line))
        self._about.setText(
            self.tr("Expected: invited and not declined. Registered: has accepted. Present: was there in a session at least.")
        )  # fmt: skip
        self._table.setAccessibleName("; ".join(" ".join(one) for one in self.rows()))

    def _add_line(self, row: int, name: str, line: NumberLine, most: int, stated: str, *, strong: bool = False) -> int:
        """A line of the table; answers the next free row."""
        theme, grid = self.context.theme, self._grid
        role = "strong" if strong else "body"
        grid.addWidget(label(theme, name, role, wrap=True), row, 0)
        for column, text in enumerate(_figures(line), 1):
            figure = label(theme, text, role, token=None if text != "0" else "ink3")
            grid.addWidget(figure, row, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        if stated:
            grid.addWidget(label(theme, stated, "caption", wrap=True), row + 1, 0, 1, 4)
        grid.addWidget(ShareBar(theme, line, most), row + 2, 0, 1, 4)
        return row + 3


def _figures(line: NumberLine) -> tuple[str, str, str]:
    return str(line.expected), str(line.registered), str(line.present)


class ShareBar(QWidget):
    """A thin bar as long as somebody is expected, filled as far as they have registered, and with a line as far as they were present."""

    def __init__(self, theme: Theme, line: NumberLine, most: int) -> None:
        super().__init__()
        self._theme, self._line, self._most = theme, line, max(most, line.registered, line.present, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(9)

    def sizeHint(self) -> QSize:
        return QSize(120, 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        line = self._line
        for count, token, height in ((line.expected, "line2", 5.0), (line.registered, "good", 5.0), (line.present, "ink", 1.5)):
            width = self.width() * count / self._most
            if width:
                painter.setBrush(self._theme.color(token))
                painter.drawRoundedRect(QRectF(0, 3 - height / 2, width, height), min(2.0, height / 2), min(2.0, height / 2))
