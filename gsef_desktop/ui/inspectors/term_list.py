"""The terms of a seat in its inspector, coming, running and past; one of them at a time is opened and corrected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.records import Organisation, Person
from gsef_desktop.services import members, seat_terms
from gsef_desktop.services.body_details import SeatDetails, TermNames
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import DayRow, complete, link_row
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.layout import SectionHeader


class TermList(Box):
    """All terms but the one that is edited above it."""

    def __init__(self, context: UiContext, act: Callable[[Callable[[], object]], None]) -> None:
        super().__init__(spacing=2)
        self._context, self._act = context, act
        self._open = ""
        self._shown: tuple[SeatDetails, TermNames | None, date] | None = None

    def load(self, details: SeatDetails, now: TermNames | None, day: date) -> None:
        """Show the terms of a seat; `now` is the one that runs on `day`."""
        self._shown = (details, now, day)
        focus = self.window().focusWidget() if self.isVisible() else None
        if focus is not None and self.isAncestorOf(focus) and isinstance(focus, LineField) and focus.isModified():
            return  # somebody types there: what they type is not taken away
        self.clear()
        others = [one for one in details.terms if now is None or one.term.id != now.term.id]
        if not others:
            return
        coming = [one for one in others if (one.term.valid_from or date.min) > day]
        past = [one for one in others if one not in coming]
        for title, found in ((self.tr("Coming terms"), coming), (self.tr("Other terms"), past)):
            if found:
                self.column.addSpacing(6)
                self.column.addWidget(SectionHeader(self._context.theme, title, count=str(len(found))))
            for one in found:
                self._add_row(one, doubled=one.term.id in details.doubled)

    def _add_row(self, one: TermNames, *, doubled: bool) -> None:
        context, file = self._context, self._context.workspace
        who = one.holder or self.tr("vacant")
        span = words.span_text(one.term.valid_from, one.term.valid_to, context.language)
        deputy = self.tr("Deputy: {name}").format(name=one.deputy) if one.deputy else ""
        twice = self.tr("at the same time as another") if doubled else ""
        self.column.addWidget(
            link_row(
                context.theme, who, lambda: self._toggle(one.term.id), hint=", ".join(part for part in (span, deputy, twice) if part),
                accessible=self.tr("Correct the term of {name}").format(name=who), writable=not context.read_only,
                remove_name=self.tr("Remove the term of {name}").format(name=who),
                remove=lambda: self._act(lambda: seat_terms.delete_term(file, term_id=one.term.id)),
            )
        )  # fmt: skip
        if self._open == one.term.id:
            self.column.addWidget(self._editor(one))

    def _toggle(self, term_id: str) -> None:
        self._open = "" if self._open == term_id else term_id
        if self._shown is not None:
            self.load(*self._shown)

    def _editor(self, one: TermNames) -> QWidget:
        """The fields of one term."""
        context, theme, box = self._context, self._context.theme, Box(spacing=0)
        file = context.workspace
        for name, text, value in (
            ("organisation", self.tr("Held then by"), one.organisation), ("person", self.tr("Exercised then by"), one.person),
            ("deputy", self.tr("Deputy then"), one.deputy), ("text", self.tr("Remark then"), one.term.text),
        ):  # fmt: skip
            field = LineField(theme, text, value)
            field.setReadOnly(context.read_only)
            field.committed.connect(lambda typed, name=name: self._correct(one, **{name: " ".join(typed.split())}))
            if name != "text":
                record = Organisation if name == "organisation" else Person
                complete(field, lambda record=record: members.names_to_complete(file, record=record))  # type: ignore[misc]
            box.column.addWidget(FieldRow(theme, text, field))
        for name, text, day in (("valid_from", self.tr("Began"), one.term.valid_from), ("valid_to", self.tr("Ended"), one.term.valid_to)):
            row = DayRow(context, text, is_end=name == "valid_to")
            row.set_day(day)
            row.changed.connect(lambda typed, name=name: self._correct(one, **{name: typed}))
            box.column.addWidget(row)
        return box

    def _correct(self, one: TermNames, **fields: Any) -> None:
        file = self._context.workspace
        self._act(lambda: seat_terms.correct_term(file, term_id=one.term.id, **fields))
