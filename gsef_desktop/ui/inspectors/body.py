"""The inspector of a body: names, the rules of a period, stated composition, colleges and majorities."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtGui import QAction

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Body, Classification
from gsef_desktop.services import bodies, members
from gsef_desktop.services.body_details import body_details
from gsef_desktop.ui.inspectors.base import Box, add_from_documents
from gsef_desktop.ui.inspectors.body_composition import CompositionSection
from gsef_desktop.ui.inspectors.body_day import day_shown
from gsef_desktop.ui.inspectors.body_rules import RulesSection
from gsef_desktop.ui.inspectors.body_symbols import SymbolsSection
from gsef_desktop.ui.inspectors.body_votes import CollegesSection, MajoritiesSection
from gsef_desktop.ui.inspectors.member_fields import MemberInspector, NameEditor
from gsef_desktop.ui.widgets.fields import FieldRow, TextEditor


class BodyInspector(MemberInspector):
    """Edits one body, the rules that hold on the day shown or in another period, and what is stated under them."""

    concerns = ("body_rules", "composition", "college", "majority_rule", "seat", "seat_term", "translation", "detail", "source_link")

    def build(self) -> None:
        context, theme = self.context, self.context.theme
        self._day = day_shown(context)
        self._read()
        self._kick = self.add_kick("users", self.tr("Body"), self._menu)
        self._name = NameEditor(context, self.tr("Name"))
        self._name.changed.connect(self._set_name)
        self.column.addWidget(self._name)
        self._acronym = self.add_field(self.tr("Acronym"), lambda text: self._update(acronym=text))
        self._text = TextEditor(theme, self.tr("Note"), least=1, most=10)
        self._text.setReadOnly(context.read_only)
        self._text.committed.connect(lambda text: self._update(text=text.strip()))
        self.column.addWidget(FieldRow(theme, self.tr("Note"), self._text))
        self._rules = RulesSection(context, self.act)
        self._rules.period_chosen.connect(self._show_day)
        self.add_section(self.tr("Rules")).row.addWidget(self._rules.delete_button())
        self.column.addWidget(self._rules)
        self._composition = CompositionSection(context, self.act)
        self._colleges = CollegesSection(context, self.act)
        self._majorities = MajoritiesSection(context, self.act)
        for title, section in (
            (self.tr("Stated composition"), self._composition), (self.tr("Colleges"), self._colleges),
            (self.tr("Majorities"), self._majorities),
        ):  # fmt: skip
            self.add_section(title)
            self.column.addWidget(section)
        self.add_section(self.tr("Document symbols"))
        self._symbols = SymbolsSection(context, self.act)
        self.column.addWidget(self._symbols)
        self._more = Box()
        self.column.addWidget(self._more)
        context.bodies_day_changed.connect(self._did_change_day)

    def load(self) -> None:
        self._read()
        body = self._details.group.body
        self._name.set_names(self._details.names, body.language)
        self._acronym.set_value(body.acronym)
        self._text.set_value(body.text)
        for section in (self._rules, self._composition, self._colleges, self._majorities):
            section.load(self._details)
        self._symbols.load(body)
        self._load_more()

    def _read(self) -> None:
        self._details = body_details(self.context.workspace, body_id=self.ref.id, day=self._day, language=self.context.language)

    def _show_day(self, day: date) -> None:
        """Show the rules that hold on another day."""
        self._day = day
        self.load()

    def _did_change_day(self, day: date | None) -> None:
        if self.isEnabled():
            self._show_day(day_shown(self.context))

    def _load_more(self) -> None:
        self._more.clear()
        add_from_documents(self.context, self._more, details=self._details.details, sources=self._details.sources)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _update(self, **fields: Any) -> None:
        file = self.context.workspace
        self.act(lambda: members.update(file, record=Body, record_id=self.ref.id, **fields))

    def _set_name(self, language: str, name: str) -> None:
        file = self.context.workspace
        self.act(lambda: members.set_name(file, record=Body, record_id=self.ref.id, language=language, name=name))

    def _menu(self) -> list[QAction]:
        return [self.action(self.tr("Add a seat"), self._add_seat), self.action(self.tr("Delete"), self._delete)]

    def _add_seat(self) -> None:
        file = self.context.workspace
        made = self.context.edit(lambda: bodies.add_seat(file, body_id=self.ref.id, classification=Classification.MEMBER))
        if made is not None:
            self.context.go_to(RecordRef("seat", made.id))

    def _delete(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: members.delete(file, record=Body, record_id=self.ref.id)) is not None:
            self.context.select(None)
