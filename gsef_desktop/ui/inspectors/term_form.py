"""A small form in the inspector of a seat: who takes over from a day on, or who holds it for a term of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from gsef_desktop.domain.records import Organisation, Person
from gsef_desktop.services import members
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import DayRow, complete
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.labels import label


@dataclass(frozen=True, kw_only=True)
class TermTyped:
    """What was typed into the form.  A name that was left empty is None."""

    organisation: str | None
    person: str | None
    deputy: str | None
    first: date | None
    last: date | None

    @property
    def is_empty(self) -> bool:
        """Whether nobody is named."""
        return not (self.organisation or self.person or self.deputy)


class TermForm(Box):
    """Fields for names and days, and a button that puts them; it is opened and closed by another button."""

    submitted = Signal(object)
    """a `TermTyped`"""

    def __init__(self, context: UiContext, *, opener: str, button: str, with_end: bool) -> None:
        super().__init__(spacing=2)
        self._context = context
        theme, file = context.theme, context.workspace
        self.opener = Button(theme, opener, icon="plus", small=True)
        self.opener.setEnabled(not context.read_only)
        self.opener.clicked.connect(self._toggle)
        head = QHBoxLayout()
        head.addWidget(self.opener)
        head.addStretch(1)
        self.column.addLayout(head)
        self._fields = Box(spacing=2)
        self._first: date | None = None
        self._last: date | None = None
        self._from = DayRow(context, self.tr("New from") if not with_end else self.tr("Term from"))
        self._from.changed.connect(self._put_first)
        self._to = DayRow(context, self.tr("Term to"), is_end=True)
        self._to.changed.connect(self._put_last)
        self._with_end = with_end
        self._fields.column.addWidget(self._from)
        if with_end:
            self._fields.column.addWidget(self._to)
        self._names: dict[str, LineField] = {}
        of_term = (self.tr("Term: held by"), self.tr("Term: exercised by"), self.tr("Term: deputy"))
        new = (self.tr("New organisation"), self.tr("New person"), self.tr("New deputy"))
        for name, text in zip(("organisation", "person", "deputy"), of_term if with_end else new, strict=True):
            field = LineField(theme, text, placeholder=self.tr("Organisation") if name == "organisation" else self.tr("Name"))
            field.setReadOnly(context.read_only)
            record = Organisation if name == "organisation" else Person
            complete(field, lambda record=record: members.names_to_complete(file, record=record))  # type: ignore[misc]
            self._names[name] = field
            self._fields.column.addWidget(FieldRow(theme, text, field))
        if not with_end:
            said = self.tr("Without any name the seat is vacant from then on.")
            self._fields.column.addWidget(label(theme, said, "caption", token="ink3", wrap=True))
        self.button = Button(theme, button, look="primary", small=True)
        self.button.clicked.connect(self._submit)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        self._fields.column.addLayout(row)
        self._fields.hide()
        self.column.addWidget(self._fields)

    def set_first(self, day: date) -> None:
        """Offer a day from which on it holds, unless the form is being filled in."""
        if not self._fields.isVisibleTo(self):
            self._put_first(day)

    def _toggle(self) -> None:
        self.set_open(not self._fields.isVisibleTo(self))

    def set_open(self, is_open: bool) -> None:
        """Show the fields, empty, with the keyboard in the first name; or close the form."""
        for field in self._names.values():
            field.set_value("")
            field.clear()
            field.set_value("")
        self._put_last(None)
        self._from.set_day(self._first)
        self._fields.setVisible(is_open)
        if is_open:
            self._names["organisation" if self._with_end else "person"].setFocus()

    def _put_first(self, day: date | None) -> None:
        """A term may have no known beginning, but somebody takes over on some day."""
        if day is not None or self._with_end:
            self._first = day
        self._from.set_day(self._first)

    def _put_last(self, day: date | None) -> None:
        self._last = day
        self._to.set_day(day)

    def _submit(self) -> None:
        typed = {name: " ".join(field.text().split()) or None for name, field in self._names.items()}
        self.submitted.emit(
            TermTyped(
                organisation=typed["organisation"], person=typed["person"], deputy=typed["deputy"], first=self._first, last=self._last
            )
        )  # fmt: skip
