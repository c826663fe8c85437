"""The stated composition of a body in its inspector: each line with its number, votes, quorum and college, beside the seats there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.domain.body_rules import counts_for_quorum, votes_of
from gsef_desktop.domain.records import Classification, Composition
from gsef_desktop.services import bodies
from gsef_desktop.services.body_composition import CompositionLine
from gsef_desktop.services.body_details import BodyDetails
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.numbers_typed import read_decimal, write_decimal
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.labels import Badge, label
from gsef_desktop.ui.widgets.layout import Note
from gsef_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox


class CompositionSection(Box):
    """Lines that are edited in place, a field to add another, and a button that makes the seats that are missing."""

    def __init__(self, context: UiContext, act: Callable[[Callable[[], object]], None]) -> None:
        super().__init__(spacing=8)
        self._context, self._act = context, act
        self._details: BodyDetails
        self._said = Box()
        self.column.addWidget(self._said)
        self._lines = Box(spacing=10)
        self.column.addWidget(self._lines)
        self._new = LineField(context.theme, self.tr("Add a line"), placeholder=self.tr("Add a line, such as “Observers”"))
        self._new.setReadOnly(context.read_only)
        self._new.committed.connect(self._add)
        self.column.addWidget(self._new)

    def load(self, details: BodyDetails) -> None:
        """Show what is stated on the day of `details`."""
        self._details = details
        focus = self.window().focusWidget() if self.isVisible() else None
        if focus is not None and self._lines.isAncestorOf(focus) and isinstance(focus, LineField) and focus.isModified():
            return  # somebody types there: what they type is not taken away
        self._load_statement()
        self._lines.clear()
        for line in details.group.lines:
            if line.composition is not None:
                self._lines.column.addWidget(self._line_box(line, line.composition))

    def _load_statement(self) -> None:
        theme, said = self._context.theme, self._details.group.statement
        self._said.clear()
        if said.text is None:
            return
        if said.sum_agrees:
            self._said.column.addWidget(label(theme, render(said.text), "secondary", token="good", wrap=True))
        else:
            self._said.column.addWidget(Note(theme, render(said.text), tone="warn"))
        if said.missing:
            many = self.tr("Make the {number} missing seats").format(number=said.missing)
            make = Button(theme, self.tr("Make the missing seat") if said.missing == 1 else many, icon="plus", small=True)
            make.setEnabled(not self._context.read_only)
            make.clicked.connect(self._make_seats)
            self._said.column.addWidget(make)

    def _line_box(self, line: CompositionLine, stated: Composition) -> QWidget:
        context, theme, box = self._context, self._context.theme, Box(spacing=2)
        head = QHBoxLayout()
        head.setSpacing(6)
        title = LineField(theme, self.tr("Title of the line"), stated.title)
        title.setReadOnly(context.read_only)
        title.committed.connect(lambda text: self._change(stated, title=" ".join(text.split()) or stated.title))
        head.addWidget(title, 1)
        remove = IconButton(theme, "x", self.tr("Remove {name}").format(name=stated.title), size=24)
        remove.setEnabled(not context.read_only)
        file = context.workspace
        remove.clicked.connect(
            lambda: self._act(lambda: bodies.delete_under_rules(file, record=Composition, record_id=stated.id))
        )  # fmt: skip
        head.addWidget(remove)
        box.column.addLayout(head)
        kinds = [(one, words.classification_word(one)) for one in Classification]
        kind = ComboBox(theme, self.tr("Classification of {name}").format(name=stated.title), kinds)
        kind.set_value(stated.classification)
        kind.setEnabled(not context.read_only)
        kind.chosen.connect(lambda value: self._change(stated, classification=value))
        box.column.addWidget(FieldRow(theme, self.tr("Classification"), kind))
        number = LineField(theme, self.tr("Number of {name}").format(name=stated.title), self._number_text(stated),
                           placeholder=self.tr("13, 2–3, or “as requested”"))  # fmt: skip
        number.setReadOnly(context.read_only)
        number.committed.connect(lambda text: self._put_range(number, stated, text))
        box.column.addWidget(FieldRow(theme, self.tr("Number"), number))
        box.column.addWidget(FieldRow(theme, self.tr("Votes each"), self._votes(stated)))
        if self._details.colleges:
            box.column.addWidget(FieldRow(theme, self.tr("College"), self._college(stated)))
        box.column.addLayout(self._standing(line))
        if stated.text:
            box.column.addWidget(label(theme, "“" + " ".join(stated.text.split()) + "”", "caption", wrap=True))
        return box

    def _votes(self, stated: Composition) -> QWidget:
        """How many votes each of these seats has, and whether it counts for the quorum."""
        context, theme, made = self._context, self._context.theme, QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        usual = write_decimal(float(votes_of(None, stated.classification)))
        votes = LineField(theme, self.tr("Votes of {name}").format(name=stated.title), write_decimal(stated.votes), placeholder=usual)
        votes.setFixedWidth(52)
        votes.setReadOnly(context.read_only)
        votes.committed.connect(lambda text: self._put_votes(votes, stated, text))
        row.addWidget(votes)
        counts = WrappedCheckBox(self.tr("in the quorum"))
        counts.setFont(theme.font("field"))
        counts.setAccessibleName(self.tr("{name} count for the quorum").format(name=stated.title))
        counts.setChecked(counts_for_quorum(stated, stated.classification))
        counts.setEnabled(not context.read_only)
        counts.toggled.connect(lambda on: self._change(stated, in_quorum=on))
        row.addWidget(counts, 1)
        return made

    def _college(self, stated: Composition) -> ComboBox:
        choices: list[tuple[Any, str]] = [(None, self.tr("None")), *((one.id, one.title) for one in self._details.colleges)]
        college = ComboBox(self._context.theme, self.tr("College of {name}").format(name=stated.title), choices)
        college.set_value(stated.college_id)
        college.setEnabled(not self._context.read_only)
        college.chosen.connect(lambda value: self._change(stated, college_id=value))
        return college

    def _standing(self, line: CompositionLine) -> QHBoxLayout:
        """How many seats there are, and whether that is what is stated."""
        number = len(line.seats)
        text = self.tr("1 seat in the file") if number == 1 else self.tr("{number} seats in the file").format(number=number)
        row = QHBoxLayout()
        row.addSpacing(100)
        row.addWidget(Badge(self._context.theme, text, "plain" if not line.is_stated else "good" if line.agrees else "warn"))
        row.addStretch(1)
        return row

    def _number_text(self, stated: Composition) -> str:
        return self.tr("as requested") if stated.as_requested else words.number_range(stated.least, stated.most)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _put_range(self, field: LineField, stated: Composition, text: str) -> None:
        """A number, a range, nothing, or the words "as requested"."""
        cleaned = " ".join(text.split())
        if cleaned.casefold() in {self.tr("as requested").casefold(), "as requested"}:
            self._change(stated, least=None, most=None, as_requested=True)
            return
        parts = [part.strip() for part in cleaned.replace("~", "–").replace("-", "–").split("–")]
        numbers = [int(part) for part in parts if part.isascii() and part.isdecimal() and len(part) < 7]
        bad = bool(cleaned) and (len(numbers) != len(parts) or len(numbers) > 2 or numbers != sorted(numbers))
        field.set_bad(bad)
        if bad:
            self._context.tell(self.tr("“{text}” is not a number or a range. Nothing was changed.").format(text=text))
        else:
            least, most = (numbers[0], numbers[-1]) if numbers else (None, None)
            self._change(stated, least=least, most=most, as_requested=False)

    def _put_votes(self, field: LineField, stated: Composition, text: str) -> None:
        try:
            votes = read_decimal(text)
        except ValueError:
            field.set_bad(True)
            self._context.tell(self.tr("“{text}” is not a number. Nothing was changed.").format(text=text))
            return
        field.set_bad(False)
        self._change(stated, votes=votes)

    def _change(self, stated: Composition, **fields: Any) -> None:
        file = self._context.workspace
        self._act(lambda: bodies.change_under_rules(file, record=Composition, record_id=stated.id, **fields))

    def _add(self, text: str) -> None:
        self._new.set_value("")
        with QSignalBlocker(self._new):
            self._new.clear()
        if not text.strip():
            return
        file, details = self._context.workspace, self._details
        kind = Classification.MEMBER if not details.group.lines else Classification.OBSERVER
        rules = details.group.rules
        rules_id = rules.id if rules is not None and len(details.periods) > 1 else None
        self._act(
            lambda: bodies.add_composition(file, body_id=details.group.body.id, classification=kind, title=text, rules_id=rules_id)
        )  # fmt: skip

    def _make_seats(self) -> None:
        file, group = self._context.workspace, self._details.group
        self._act(lambda: bodies.make_seats(file, body_id=group.body.id, day=group.day))
