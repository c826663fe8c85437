"""The inspector of a seat: its body and classification, who holds it, and the terms before."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.records import Classification, Organisation, Person, Seat, SeatTerm
from gsef_desktop.services import members
from gsef_desktop.services.member_details import TermNames, seat_details
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.base import Box, source_labels
from gsef_desktop.ui.inspectors.member_fields import DayRow, MemberInspector, complete, link_row
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import SectionHeader


class SeatInspector(MemberInspector):
    """Edits one seat and the term that holds on the day shown."""

    concerns = ("seat_term", "organisation", "person", "body", "translation", "source_link")

    def build(self) -> None:
        context, theme = self.context, self.context.theme
        self._day = members.day_within(context.year, date.today())
        self._read()
        self._kick = self.add_kick("users", "", self._menu)
        self._heading = label(theme, "", "inspector_title", wrap=True)
        self.column.addWidget(self._heading)
        file, own, day = context.workspace, self.ref.id, self._day
        self._body = ComboBox(theme, self.tr("Body"))
        self._body.chosen.connect(lambda value: self._update(body_id=value))
        self._classification = ComboBox(theme, self.tr("Classification"), [(one, words.classification_word(one)) for one in Classification])
        self._classification.chosen.connect(lambda value: self._update(classification=value))
        for name, box in ((self.tr("Body"), self._body), (self.tr("Classification"), self._classification)):
            box.setEnabled(not context.read_only)
            self.column.addWidget(FieldRow(theme, name, box))
        self._title = self.add_field(self.tr("Title"), lambda text: self._update(title=text), placeholder=self.tr("Treasurer"))
        self.add_section(self.tr("Holder"))
        self._organisation = self.add_field(
            self.tr("Held by"), lambda text: self.act(lambda: members.set_holder(file, seat_id=own, day=day, organisation=text)),
            placeholder=self.tr("Organisation"),
        )  # fmt: skip
        self._person = self.add_field(
            self.tr("Exercised by"), lambda text: self.act(lambda: members.set_holder(file, seat_id=own, day=day, person=text)),
            placeholder=self.tr("Add name"),
        )  # fmt: skip
        self._deputy = self.add_field(
            self.tr("Deputy"), lambda text: self.act(lambda: members.set_holder(file, seat_id=own, day=day, deputy=text)),
            placeholder=self.tr("Add name"),
        )  # fmt: skip
        complete(self._organisation, lambda: members.names_to_complete(file, record=Organisation))
        for field in (self._person, self._deputy):
            complete(field, lambda: members.names_to_complete(file, record=Person))
        self._from = DayRow(context, self.tr("From"))
        self._from.changed.connect(lambda value: self._set_term(valid_from=value))
        self._to = DayRow(context, self.tr("To"), is_end=True)
        self._to.changed.connect(lambda value: self._set_term(valid_to=value))
        self.column.addWidget(self._from)
        self.column.addWidget(self._to)
        self._text = self.add_field(self.tr("Remark"), lambda text: self._set_term(text=text))
        self._links = Box(spacing=0)
        self.column.addWidget(self._links)
        self._new_term = Button(theme, self.tr("Begin a new term"), icon="plus", small=True)
        self._new_term.clicked.connect(lambda: self.act(lambda: members.begin_term(file, seat_id=own, day=day)))
        self._new_term.setEnabled(not context.read_only)
        self.column.addSpacing(4)
        self.column.addWidget(self._new_term)
        self._terms = Box(spacing=2)
        self.column.addWidget(self._terms)
        self._more = Box()
        self.column.addWidget(self._more)

    def load(self) -> None:
        self._read()
        details = self._details
        self._kick.set_text(", ".join(part for part in (self.tr("Seat"), details.body) if part))
        self._body.set_choices([(key, name) for key, name in details.bodies])
        self._body.set_value(details.seat.body_id)
        self._classification.set_value(details.seat.classification)
        self._title.set_value(details.seat.title)
        running = members.term_on([one.term for one in details.terms], self._day)
        now = next((one for one in details.terms if running is not None and one.term.id == running.id), None)
        held = (now.organisation or now.person) if now else ""
        self._heading.setText(", ".join(part for part in (words.classification_word(details.seat.classification), held) if part))
        self._load_holder(now)
        self._load_terms(now)
        self._more.clear()
        if details.sources:
            self._more.column.addWidget(SectionHeader(self.context.theme, self.tr("From the document")))
            for widget in source_labels(self.context, details.sources):
                self._more.column.addWidget(widget)

    def _read(self) -> None:
        self._details = seat_details(self.context.workspace, seat_id=self.ref.id, language=self.context.language)

    def _load_holder(self, now: TermNames | None) -> None:
        self._organisation.set_value(now.organisation if now else "")
        self._person.set_value(now.person if now else "")
        self._deputy.set_value(now.deputy if now else "")
        self._from.set_day(now.term.valid_from if now else None)
        self._to.set_day(now.term.valid_to if now else None)
        self._text.set_value(now.term.text if now else "")
        self._links.clear()
        ends = [("organisation", now.term.organisation_id, now.organisation), ("person", now.term.person_id, now.person)] if now else []
        for kind, key, name in ends:
            if key is not None and name:
                text = self.tr("Open {name}").format(name=name)
                self._links.column.addWidget(link_row(self.context.theme, text, partial(self.go, kind, key)))

    def _load_terms(self, now: TermNames | None) -> None:
        self._terms.clear()
        others = [one for one in self._details.terms if now is None or one.term.id != now.term.id]
        if others:
            self._terms.column.addSpacing(6)
            self._terms.column.addWidget(SectionHeader(self.context.theme, self.tr("Other terms"), count=str(len(others))))
        for one in others:
            self._terms.column.addWidget(self._term_row(one))

    def _term_row(self, one: TermNames) -> QWidget:
        file = self.context.workspace
        who = ", ".join(part for part in (one.organisation, one.person) if part) or self.tr("vacant")
        span = words.span_text(one.term.valid_from, one.term.valid_to, self.context.language)
        return link_row(
            self.context.theme, who, None, hint=", ".join(part for part in (span, one.term.text) if part),
            writable=not self.context.read_only, remove_name=self.tr("Remove the term of {name}").format(name=who),
            remove=lambda: self.act(lambda: members.delete(file, record=SeatTerm, record_id=one.term.id)),
        )  # fmt: skip

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _update(self, **fields: Any) -> None:
        file = self.context.workspace
        self.act(lambda: members.update(file, record=Seat, record_id=self.ref.id, **fields))

    def _set_term(self, **fields: Any) -> None:
        file, day = self.context.workspace, self._day
        self.act(lambda: members.set_term(file, seat_id=self.ref.id, day=day, **fields))

    def _menu(self) -> list[QAction]:
        show = self.action(self.tr("Show the body"), lambda: self.go("body", self._details.seat.body_id), writes=False)
        return [show, self.action(self.tr("Delete"), self._delete)]

    def _delete(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: members.delete(file, record=Seat, record_id=self.ref.id)) is not None:
            self.context.select(None)
