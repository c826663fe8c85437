"""The inspectors of the parts of a programme: lines, directions, actions, indicators, series.  Each has a title in several languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import (
    LANGUAGES,
    Activity,
    Detail,
    Direction,
    Indicator,
    Measurement,
    ProgrammeLine,
    Record,
    Series,
    StrategicAction,
)
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_day, write_number, write_time
from gsef_desktop.services import programme
from gsef_desktop.services.activity_details import SourceInfo, sources_of
from gsef_desktop.ui.inspectors.base import Box, Inspector, add_from_documents
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.widgets.buttons import Button, IconButton, SegmentedControl
from gsef_desktop.ui.widgets.fields import FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import ElidedLabel, LineTile, label


class TitledInspector(Inspector):
    """A record with a title that can be translated; subclasses add their fields."""

    record: ClassVar[type[Record]]
    concerns: tuple[str, ...] = ("translation", "detail", "source_link")

    def build(self) -> None:
        self._read()
        self.kick = self.add_kick(self.kick_icon(), self.kick_text(), self._menu)
        self.language = SegmentedControl(
            self.context.theme, self.tr("Language of the title"), [(code, code.upper()) for code in LANGUAGES], small=True
        )
        self.title = TextEditor(self.context.theme, self.tr("Title"), least=1, most=6, title=True)
        self.title.setFont(self.context.theme.font("card_title"))
        self.column.addWidget(self.title)
        row = QHBoxLayout()
        row.addWidget(self.language)
        row.addStretch(1)
        self.column.addLayout(row)
        self.language.set_value(getattr(self.current, "language", "en"))
        self.language.changed.connect(lambda _: self._load_title())
        self.title.committed.connect(self._set_title)
        self.build_fields()
        self.more = Box()
        self.column.addWidget(self.more)

    def load(self) -> None:
        self._read()
        self.kick.set_text(self.kick_text())
        self._load_title()
        self.load_fields()
        self.more.clear()
        add_from_documents(self.context, self.more, details=self.details, sources=self.sources)

    # -- what subclasses say -------------------------------------------------

    def kick_icon(self) -> QWidget | str:
        """The icon above the title."""
        return "list-tree"

    def kick_text(self) -> str:
        """What it is."""
        return ""

    def build_fields(self) -> None:
        """Make the fields under the title."""

    def load_fields(self) -> None:
        """Show the values of the fields."""

    # -- pieces ----------------------------------------------------------------

    def add_line(self, name: str, put: Callable[[str], object]) -> LineField:
        """A field of one line under the title."""
        field = LineField(self.context.theme, name)
        field.setReadOnly(self.context.read_only)
        field.committed.connect(put)
        self.column.addWidget(FieldRow(self.context.theme, name, field))
        return field

    def add_text(self, name: str, put: Callable[[str], object], *, least: int = 2) -> TextEditor:
        """A field of several lines under the title."""
        field = TextEditor(self.context.theme, name, least=least, most=14)
        field.setReadOnly(self.context.read_only)
        field.committed.connect(put)
        self.column.addWidget(FieldRow(self.context.theme, name, field))
        return field

    def update_record(self, **fields: object) -> None:
        """Set fields in one edit; where it is refused, show again what the file holds."""
        done = self.context.edit(
            lambda: programme.update_record(self.context.workspace, record=self.record, record_id=self.ref.id, **fields)
        )
        if done is None:
            self.load()

    def _read(self) -> None:
        with self.context.workspace.read() as reader:
            self.current = reader.get(self.record, self.ref.id)
            self.titles = {
                code: text
                for code in LANGUAGES
                for (_, name), text in reader.texts(self.ref.kind, [self.ref.id], code).items()
                if name == "title"
            }
            self.titles[getattr(self.current, "language", "en")] = str(getattr(self.current, "title", ""))
            self.details: list[Detail] = reader.all(Detail, owner_kind=self.ref.kind, owner_id=self.ref.id, order_by=("rank",))
            self.sources: tuple[SourceInfo, ...] = sources_of(reader, self.ref.kind, self.ref.id)

    def _load_title(self) -> None:
        code, original = self.language.value(), getattr(self.current, "language", "en")
        self.title.setReadOnly(self.context.read_only)
        self.title.set_value(self.titles.get(code, ""))
        self.title.setPlaceholderText("" if code == original else str(getattr(self.current, "title", "")))

    def _set_title(self, text: str) -> None:
        file, code = self.context.workspace, self.language.value()
        done = self.context.edit(lambda: programme.set_title_in(file, record=self.record, record_id=self.ref.id, language=code, title=text))
        if done is None:
            self.load()

    def _menu(self) -> list[QAction]:
        return [
            self.action(self.tr("Delete"), self._delete),
        ]

    def _delete(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: programme.delete_record(file, record=self.record, record_id=self.ref.id)) is not None:
            self.context.select(None)


class ProgrammeLineInspector(TitledInspector):
    """A numbered section of the programme."""

    record = ProgrammeLine
    current: ProgrammeLine

    def kick_icon(self) -> QWidget | str:
        self.tile = LineTile(self.context.theme, self.current.number)
        return self.tile

    def kick_text(self) -> str:
        return self.tr("Programme line {number}").format(number=self.current.number)

    def build_fields(self) -> None:
        self.short = self.add_line(self.tr("Short title"), lambda text: self.update_record(short_title=text))
        self.text = self.add_text(self.tr("Aims"), lambda text: self.update_record(text=text), least=4)

    def load_fields(self) -> None:
        self.tile.set_number(self.current.number)
        self.short.set_value(self.current.short_title)
        self.text.set_value(self.current.text)


class DirectionInspector(TitledInspector):
    """A strategic direction of the year."""

    record = Direction
    current: Direction

    def kick_icon(self) -> QWidget | str:
        return "flag"

    def kick_text(self) -> str:
        return self.tr("Strategic direction {number}").format(number=self.current.number)


class StrategicActionInspector(TitledInspector):
    """An action under a strategic direction."""

    record = StrategicAction
    current: StrategicAction

    def kick_icon(self) -> QWidget | str:
        return "flag"

    def kick_text(self) -> str:
        return self.tr("Action")


class SeriesInspector(TitledInspector):
    """A series with its editions."""

    record = Series
    current: Series
    concerns = ("translation", "detail", "source_link", "activity")

    def kick_icon(self) -> QWidget | str:
        return "rotate-cw"

    def kick_text(self) -> str:
        return self.tr("Series")

    def build_fields(self) -> None:
        self.acronym = self.add_line(self.tr("Acronym"), lambda text: self.update_record(acronym=text))
        self.text = self.add_text(self.tr("Notes"), lambda text: self.update_record(text=text))
        page = Button(self.context.theme, self.tr("Open the page of the series"), icon="rotate-cw", small=True)
        page.clicked.connect(lambda: self.context.go_to(self.ref))
        row = QHBoxLayout()
        row.addWidget(page)
        row.addStretch(1)
        self.column.addLayout(row)
        self.editions_head = self.add_section(self.tr("Editions"))
        self.editions = Box()
        self.column.addWidget(self.editions)

    def load_fields(self) -> None:
        self.acronym.set_value(self.current.acronym)
        self.text.set_value(self.current.text)
        with self.context.workspace.read() as reader:
            found = reader.all(Activity, series_id=self.ref.id, order_by=("-edition", "-time.earliest"))
        self.editions_head.set_count(str(len(found)))
        self.editions.clear()
        for one in found:
            self.editions.column.addWidget(self._edition(one))

    def _edition(self, one: Activity) -> QWidget:
        theme, made = self.context.theme, QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(theme, str(one.edition) if one.edition is not None else "–", "secondary", token="ink3"))
        when = write_time(one.time, self.context.language, style="short") or one.title
        show = Button(theme, when, look="quiet", small=True)
        show.setAccessibleName(self.tr("Open {title}, {date}").format(title=one.title, date=when))
        show.clicked.connect(lambda: self.context.go_to(RecordRef("activity", one.id)))
        row.addWidget(show)
        row.addWidget(ElidedLabel(theme, place_name(one.place, self.context.language), "secondary"), 1)
        count = one.actual_participants if one.actual_participants is not None else one.expected_participants
        row.addWidget(label(theme, write_number(count, self.context.language) if count is not None else "–", "secondary"))
        return made


class IndicatorInspector(TitledInspector):
    """Something counted, with its measurements."""

    record = Indicator
    current: Indicator
    concerns = ("translation", "detail", "source_link", "measurement")

    def kick_icon(self) -> QWidget | str:
        return "flag"

    def kick_text(self) -> str:
        return self.tr("Indicator")

    def build_fields(self) -> None:
        self.unit = self.add_line(self.tr("What is counted"), lambda text: self.update_record(unit=text))
        self.baseline = self.add_line(self.tr("Baseline"), lambda text: self._put_number(self.baseline, text, "baseline"))
        self.target = self.add_line(self.tr("Target"), lambda text: self._put_number(self.target, text, "target"))
        self.due = self.add_line(self.tr("Due"), self._put_due)
        self.source = self.add_line(self.tr("Source"), lambda text: self.update_record(source=text))
        self.measured = self.add_section(self.tr("Measurements"))
        self.measurements = Box()
        self.column.addWidget(self.measurements)
        self.new_value = LineField(self.context.theme, self.tr("New measurement"), placeholder=self.tr("Value, date: 52, 30 June 2019"))
        self.new_value.setReadOnly(self.context.read_only)
        self.new_value.committed.connect(self._add_measurement)
        self.column.addWidget(self.new_value)

    def load_fields(self) -> None:
        one, language = self.current, self.context.language
        self.unit.set_value(one.unit)
        self.baseline.set_value(write_number(one.baseline, language) if one.baseline is not None else "")
        self.target.set_value(write_number(one.target, language) if one.target is not None else "")
        self.due.set_value(write_day(one.due_on, language) if one.due_on is not None else "")
        self.source.set_value(one.source)
        with self.context.workspace.read() as reader:
            found = reader.all(Measurement, indicator_id=self.ref.id, order_by=("day",))
        self.measured.set_count(str(len(found)))
        self.measurements.clear()
        for each in found:
            self.measurements.column.addWidget(self._measurement(each))

    def _measurement(self, one: Measurement) -> QWidget:
        theme, made = self.context.theme, QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        when = write_day(one.day, self.context.language) if one.day is not None else self.tr("No date")
        row.addWidget(label(theme, write_number(one.value, self.context.language), "secondary_strong"))
        row.addWidget(ElidedLabel(theme, " · ".join(part for part in (when, one.source) if part), "secondary", token="ink2"), 1)
        remove = IconButton(theme, "x", self.tr("Remove the measurement of {date}").format(date=when), size=24)
        remove.setEnabled(not self.context.read_only)
        file = self.context.workspace
        remove.clicked.connect(lambda: self.context.edit(lambda: programme.remove_measurement(file, measurement_id=one.id)))
        row.addWidget(remove)
        return made

    def _number(self, text: str) -> float | None:
        """A typed number; None where it is none.  Spaces and one decimal comma or point are understood."""
        cleaned = "".join(text.split()).replace(",", ".")
        try:
            return float(cleaned)
        except ValueError:
            return None

    def _put_number(self, field: LineField, text: str, name: str) -> None:
        value = self._number(text)
        field.set_bad(bool(text.strip()) and value is None)
        if value is None and text.strip():
            self.context.tell(self.tr("“{text}” is not a number.").format(text=text))
        else:
            self.update_record(**{name: value})

    def _day(self, text: str) -> date | None:
        frame = read_time(text, year=self.context.year, language=self.context.language).frame
        return frame.latest

    def _put_due(self, text: str) -> None:
        day = self._day(text)
        self.due.set_bad(bool(text.strip()) and day is None)
        if day is None and text.strip():
            self.context.tell(self.tr("“{text}” is not a date.").format(text=text))
        else:
            self.update_record(due_on=day)

    def _add_measurement(self, text: str) -> None:
        head, _, tail = text.partition(",")
        value, day = self._number(head), self._day(tail) if tail.strip() else date.today()
        if value is None or day is None:
            self.new_value.set_bad(bool(text.strip()))
            if text.strip():
                self.context.tell(self.tr("Type a number, a comma and a date."))
            return
        self.new_value.set_bad(False)
        self.new_value.set_value("")
        file = self.context.workspace
        self.context.edit(lambda: programme.add_measurement(file, indicator_id=self.ref.id, day=day, value=value))
