"""Colleges with their weights, and majorities, in the inspector of a body."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.domain.body_rules import threshold, voices
from gsef_desktop.domain.records import College, MajorityBasis, MajorityKind, MajorityRule, Record, Seat
from gsef_desktop.services import bodies
from gsef_desktop.services.body_details import BodyDetails
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.numbers_typed import read_decimal, read_share, write_decimal, write_share
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, LineField
from gsef_desktop.ui.widgets.labels import label

Act = Callable[[Callable[[], object]], None]


class _RulesSection(Box):
    """What the two share: rows made anew while nobody types in them, a field to add one, and fields that refuse what is no number."""

    def __init__(self, context: UiContext, act: Act) -> None:
        super().__init__(spacing=6)
        self._context, self._act = context, act
        self._details: BodyDetails
        self._rows = Box(spacing=6)
        self.column.addWidget(self._rows)
        self._new = LineField(context.theme, self.new_name(), placeholder=self.new_hint())
        self._new.setReadOnly(context.read_only)
        self._new.committed.connect(self._put_new)
        self.column.addWidget(self._new)

    def load(self, details: BodyDetails) -> None:
        """Show what the rules of the day of `details` say."""
        self._details = details
        focus = self.window().focusWidget() if self.isVisible() else None
        if focus is not None and self._rows.isAncestorOf(focus) and isinstance(focus, LineField) and focus.isModified():
            return
        self._rows.clear()
        for row in self.make_rows():
            self._rows.column.addWidget(row)

    def new_name(self) -> str:
        """What the field is called in which another one is added."""
        raise NotImplementedError

    def new_hint(self) -> str:
        """What stands in it while it is empty."""
        raise NotImplementedError

    def make_rows(self) -> list[QWidget]:
        """A row for each."""
        raise NotImplementedError

    def add(self, text: str) -> None:
        """Add another one."""
        raise NotImplementedError

    def _put_new(self, text: str) -> None:
        self._new.set_value("")
        with QSignalBlocker(self._new):
            self._new.clear()
        if text.strip():
            self.add(text)

    def field(self, name: str, value: str, put: Callable[[LineField, str], object], *, width: int = 0, hint: str = "") -> LineField:
        """A field that puts a value."""
        made = LineField(self._context.theme, name, value, placeholder=hint)
        made.setReadOnly(self._context.read_only)
        if width:
            made.setFixedWidth(width)
        made.committed.connect(lambda text: put(made, text))
        return made

    def box(self, name: str, choices: list[tuple[Any, str]], value: Any, put: Callable[[Any], object]) -> ComboBox:
        """A choice."""
        made = ComboBox(self._context.theme, name, choices)
        made.set_value(value)
        made.setEnabled(not self._context.read_only)
        made.chosen.connect(put)
        return made

    def remove_button(self, record: type[Record], record_id: str, name: str) -> IconButton:
        """The cross at the end of a row."""
        made = IconButton(self._context.theme, "x", self.tr("Remove {name}").format(name=name), size=24)
        made.setEnabled(not self._context.read_only)
        file = self._context.workspace
        made.clicked.connect(lambda: self._act(lambda: bodies.delete_under_rules(file, record=record, record_id=record_id)))
        return made

    def change(self, record: type[Record], record_id: str, **fields: Any) -> None:
        """Set fields of one."""
        file = self._context.workspace
        self._act(lambda: bodies.change_under_rules(file, record=record, record_id=record_id, **fields))

    def put_read(self, field: LineField, text: str, read: Callable[[str], float | None], put: Callable[[float | None], object]) -> None:
        """Put what is read from a text; what cannot be read stays in the field with a red border."""
        try:
            value = read(text)
        except ValueError:
            field.set_bad(True)
            self._context.tell(self.tr("“{text}” is not a number. Nothing was changed.").format(text=text))
            return
        field.set_bad(False)
        put(value)


def row_of(*widgets: tuple[QWidget, int]) -> QWidget:
    """Widgets side by side, each with its stretch."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget, stretch in widgets:
        row.addWidget(widget, stretch)
    return made


class CollegesSection(_RulesSection):
    """Colleges: a title, a weight in any unit, and what share of the whole vote that makes."""

    def new_name(self) -> str:
        return self.tr("Add a college")

    def new_hint(self) -> str:
        return self.tr("Add a college, such as “Local governments”")

    def make_rows(self) -> list[QWidget]:
        shares = self._shares()
        return [self._row(one, shares.get(one.id, 0.0)) for one in self._details.colleges]

    def _shares(self) -> dict[str, float]:
        """The share of the whole vote of each college, from the seats that exist on the day."""
        group = self._details.group
        lines = [line.composition for line in group.lines if line.composition is not None]
        seats = [
            Seat(id=seat.id, body_id=seat.body_id, classification=seat.classification, title=seat.title or seat.text)
            for seat in group.seats
        ]
        made: dict[str, float] = {}
        for voice in voices(lines, self._details.colleges, seats):
            made[voice.college_id or ""] = made.get(voice.college_id or "", 0.0) + float(voice.weight)
        return made

    def _row(self, one: College, share: float) -> QWidget:
        box = Box(spacing=1)
        title = self.field(
            self.tr("Title of the college"), one.title, lambda _, text: self.change(College, one.id, title=text or one.title)
        )
        weight = self.field(
            self.tr("Weight of {name}").format(name=one.title), write_decimal(one.weight),
            lambda field, text: self.put_read(field, text, read_decimal, lambda value: self.change(College, one.id, weight=value)),
            width=58, hint=self.tr("Weight"),
        )  # fmt: skip
        box.column.addWidget(row_of((title, 1), (weight, 0), (self.remove_button(College, one.id, one.title), 0)))
        text = self.tr("{share} % of the vote").format(share=f"{share * 100:.3g}") if share else self.tr("no seat of it has a vote")
        box.column.addWidget(label(self._context.theme, text, "caption", token="ink3"))
        return box

    def add(self, text: str) -> None:
        file, group = self._context.workspace, self._details.group
        self._act(lambda: bodies.add_college(file, body_id=group.body.id, day=group.day, title=text))


class MajoritiesSection(_RulesSection):
    """Majorities: for which questions, of which kind, and of what it is counted."""

    def new_name(self) -> str:
        return self.tr("Add a majority")

    def new_hint(self) -> str:
        return self.tr("Add a majority, such as “Admission”")

    def make_rows(self) -> list[QWidget]:
        rows: list[QWidget] = [self._row(one) for one in self._details.majorities]
        if all(one.subject for one in self._details.majorities):
            usual = Button(self._context.theme, self.tr("Add the usual majority"), icon="plus", small=True)
            usual.setEnabled(not self._context.read_only)
            usual.clicked.connect(lambda: self.add(""))
            rows.append(usual)
        return rows

    def _row(self, one: MajorityRule) -> QWidget:
        box = Box(spacing=3)
        usual = self.tr("Whatever has no rule of its own")
        name = one.subject or usual
        subject = self.field(
            self.tr("Question"), one.subject, lambda _, text: self.change(MajorityRule, one.id, subject=" ".join(text.split())), hint=usual
        )
        box.column.addWidget(row_of((subject, 1), (self.remove_button(MajorityRule, one.id, name), 0)))
        kind = self.box(
            self.tr("Majority for {name}").format(name=name), [(each, kind_word(each)) for each in MajorityKind], one.kind,
            lambda value: self.change(MajorityRule, one.id, kind=value),
        )  # fmt: skip
        widgets: list[tuple[QWidget, int]] = [(kind, 1)]
        if one.kind is MajorityKind.QUALIFIED:
            share = self.field(
                self.tr("Share for {name}").format(name=name), write_share(one.share),
                lambda field, text: self.put_read(field, text, read_share, lambda value: self.change(MajorityRule, one.id, share=value)),
                width=58, hint="2/3",
            )  # fmt: skip
            widgets.append((share, 0))
        if one.kind not in (MajorityKind.SIMPLE, MajorityKind.CONSENSUS):
            basis = self.box(
                self.tr("Counted of, for {name}").format(name=name), [(each, basis_word(each)) for each in MajorityBasis], one.basis,
                lambda value: self.change(MajorityRule, one.id, basis=value),
            )  # fmt: skip
            widgets.append((basis, 1))
        box.column.addWidget(row_of(*widgets))
        needed = self._needed(one)
        if needed:
            box.column.addWidget(label(self._context.theme, needed, "caption", token="ink3"))
        return box

    def _needed(self, one: MajorityRule) -> str:
        """How many votes that makes when all who may vote are there and vote; empty where votes are weighed, or nothing can be said."""
        whole = self._details.group.votes
        found = threshold(one, cast=whole, present=whole, all=whole)
        if found is None or one.kind is MajorityKind.CONSENSUS or not whole or any(each.weight for each in self._details.colleges):
            return ""
        text = self.tr("{votes} of {all} votes, if all vote")
        return text.format(votes=found.votes, all=write_decimal(float(whole)))

    def add(self, text: str) -> None:
        """Without a text it is the one for whatever has no rule of its own."""
        file, group = self._context.workspace, self._details.group
        self._act(lambda: bodies.add_majority(file, body_id=group.body.id, day=group.day, subject=text))


def kind_word(kind: MajorityKind) -> str:
    """What a kind of majority is called."""
    from PySide6.QtCore import QCoreApplication

    return {
        MajorityKind.SIMPLE: QCoreApplication.translate("Bodies", "More for than against"),
        MajorityKind.ABSOLUTE: QCoreApplication.translate("Bodies", "More than half"),
        MajorityKind.QUALIFIED: QCoreApplication.translate("Bodies", "At least a share"),
        MajorityKind.CONSENSUS: QCoreApplication.translate("Bodies", "Nobody against"),
        MajorityKind.UNANIMITY: QCoreApplication.translate("Bodies", "Everybody for"),
    }[kind]


def basis_word(basis: MajorityBasis) -> str:
    """Of what a majority is counted."""
    from PySide6.QtCore import QCoreApplication

    return {
        MajorityBasis.CAST: QCoreApplication.translate("Bodies", "of votes cast"),
        MajorityBasis.PRESENT: QCoreApplication.translate("Bodies", "of those present"),
        MajorityBasis.ALL: QCoreApplication.translate("Bodies", "of all"),
    }[basis]
