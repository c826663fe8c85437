"""What the columns of a table mean: a row for each column with its heading, a few of its texts and a choice among the fields."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.table_file import (
    FIELDS,
    LEFT_OUT,
    NEW_FIELD,
    NOTE,
    OWN,
    Subject,
    TableFile,
    TableFormat,
    TableMapping,
    column_letters,
)
from gsef_desktop.services import own_fields
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox
from gsef_desktop.ui.widgets.labels import ElidedLabel, label

_SAMPLES = 3
_SEARCHED = 200
"""In how many rows texts are looked for that show what a column holds."""
_ENCODINGS = ("utf-8", "utf-16", "cp1252", "iso-8859-15", "cp949", "gb18030", "shift_jis", "cp1250", "cp1251", "cp1256")
_SEPARATORS = (",", ";", "\t", "|")


class MappingPage(QWidget):
    """`reading_changed` carries a mapping with another encoding, separator or sheet: the file is then to be read again.
    `subject_changed` carries one with another subject and without columns: these are to be recognised again."""

    reading_changed = Signal(object)
    subject_changed = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._theme = context, context.theme
        self.boxes: dict[str, ComboBox] = {}
        self._mapping = TableMapping()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label(self._theme, self.tr("Each row is about"), "body"))
        choices = [(Subject.PEOPLE, self.tr("a person")), (Subject.ORGANISATIONS, self.tr("an organisation"))]
        self.subject = SegmentedControl(self._theme, self.tr("Each row is about"), choices)
        self.subject.changed.connect(lambda value: self.subject_changed.emit(replace(self._mapping, subject=value, columns={})))
        top.addWidget(self.subject)
        top.addStretch(1)
        automatic = ("", self.tr("recognised"))
        self.encoding = ComboBox(self._theme, self.tr("Encoding"), [automatic, *((one, one) for one in _ENCODINGS)])
        names = {",": self.tr("Comma"), ";": self.tr("Semicolon"), "\t": self.tr("Tab"), "|": self.tr("Bar")}
        self.separator = ComboBox(self._theme, self.tr("Separator"), [automatic, *((one, names[one]) for one in _SEPARATORS)])
        self.sheet = ComboBox(self._theme, self.tr("Sheet"))
        self._rows_of_choices = []
        for text, box in (
            (self.tr("Encoding"), self.encoding), (self.tr("Separator"), self.separator), (self.tr("Sheet"), self.sheet)
        ):  # fmt: skip
            name = label(self._theme, text, "secondary", token="ink2")
            top.addWidget(name)
            top.addWidget(box)
            self._rows_of_choices.append((name, box))
            box.chosen.connect(lambda _: self.reading_changed.emit(self._read_otherwise()))
        column.addLayout(top)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("What the columns mean"))
        column.addWidget(self._area, 1)
        self._note = label(self._theme, "", "secondary", token="ink2", wrap=True)
        column.addWidget(self._note)

    def show_table(self, table: TableFile, mapping: TableMapping) -> None:
        """Show the columns of a table with what they are taken for."""
        self._mapping = mapping
        self.subject.set_value(mapping.subject)
        self.subject.setEnabled(not table.given)
        self.encoding.set_value(mapping.encoding)
        self.separator.set_value(mapping.separator)
        self.sheet.set_choices([(one, one) for one in table.sheets])
        self.sheet.set_value(table.sheet)
        shown = (table.format is TableFormat.CSV, table.format is TableFormat.CSV, len(table.sheets) > 1)
        for (name, box), visible in zip(self._rows_of_choices, shown, strict=True):
            name.setVisible(visible)
            box.setVisible(visible)
        self._fill(table, mapping)
        self._note.setText(" ".join(render(one) for one in table.warnings[:5]))
        self._note.setVisible(bool(table.warnings))

    def mapping(self) -> TableMapping:
        """What is chosen now."""
        columns = {heading: box.value() for heading, box in self.boxes.items()}
        return replace(self._mapping, subject=self.subject.value(), columns=columns)

    def _read_otherwise(self) -> TableMapping:
        return TableMapping(encoding=self.encoding.value(), separator=self.separator.value(), sheet=self.sheet.value() or "")

    def _fill(self, table: TableFile, mapping: TableMapping) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for at, stretch in enumerate((0, 3, 4, 3)):
            grid.setColumnStretch(at, stretch)
        heads = ("", self.tr("Heading"), self.tr("In the table"), self.tr("Means"))
        for at, text in enumerate(heads):
            grid.addWidget(label(self._theme, text, "secondary", token="ink2"), 0, at)
        usual = [(NOTE, self.tr("Keep in the note")), (LEFT_OUT, self.tr("Leave out")), (NEW_FIELD, self.tr("A new own field"))]
        choices = [*usual, *self._own(mapping), *self._fields(mapping)]
        self.boxes = {}
        for row, heading in enumerate(table.header, 1):
            grid.addWidget(label(self._theme, column_letters(row - 1), "secondary", token="ink3"), row, 0)
            grid.addWidget(ElidedLabel(self._theme, heading, "strong"), row, 1)
            grid.addWidget(ElidedLabel(self._theme, _sample(table, row - 1), "body"), row, 2)
            box = ComboBox(self._theme, self.tr("What {heading} means").format(heading=heading), choices)
            box.set_value(mapping.columns.get(heading, NOTE))
            box.chosen.connect(lambda value, heading=heading: self._did_choose(heading, value))
            grid.addWidget(box, row, 3)
            self.boxes[heading] = box
        grid.setRowStretch(len(table.header) + 1, 1)
        self._area.setWidget(inner)

    def _own(self, mapping: TableMapping) -> list[tuple[str, str]]:
        """The fields of the user's own that such a table may fill."""
        kind = "person" if mapping.subject is Subject.PEOPLE else "organisation"
        with self._context.workspace.read() as reader:
            fields = own_fields.fields_in(reader, kind)
            titles = own_fields.titles_of(reader, fields, self._context.language)
        return [(f"{OWN}{field.id}", self.tr("Own field: {name}").format(name=titles[field.id])) for field in fields]

    def _fields(self, mapping: TableMapping) -> list[tuple[str, str]]:
        people = mapping.subject is Subject.PEOPLE
        return [(name, render(word)) for name, word in FIELDS.items() if people or not name.startswith(("person.", "function."))]

    def _did_choose(self, heading: str, value: str) -> None:
        """A field is meant by one column alone."""
        for other, box in self.boxes.items():
            if other != heading and value not in (NOTE, LEFT_OUT, NEW_FIELD) and box.value() == value:
                box.set_value(NOTE)


def _sample(table: TableFile, column: int) -> str:
    found: dict[str, None] = {}
    for row in table.rows[:_SEARCHED]:
        if text := " ".join(row[column].split()):
            found[text] = None
        if len(found) == _SAMPLES:
            break
    return " · ".join(found)
