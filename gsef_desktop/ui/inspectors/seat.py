"""The inspector of a seat: its body and classification, who holds it on the day shown, who takes over, and its other terms."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QAction

from gsef_desktop.domain.records import Classification, Organisation, Person, Seat
from gsef_desktop.domain.seat_terms import term_on
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import bodies, members, seat_terms
from gsef_desktop.services.body_details import TermNames, seat_details
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.base import Box, add_from_documents
from gsef_desktop.ui.inspectors.body_day import day_shown
from gsef_desktop.ui.inspectors.member_fields import DayRow, MemberInspector, complete, link_row
from gsef_desktop.ui.inspectors.term_form import TermForm, TermTyped
from gsef_desktop.ui.inspectors.term_list import TermList
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Note


class SeatInspector(MemberInspector):
    """Edits one seat and the term that holds on the day shown."""

    concerns = ("seat_term", "organisation", "person", "body", "translation", "source_link")

    def build(self) -> None:
        context, theme = self.context, self.context.theme
        self._day = day_shown(context)
        self._read()
        self._kick = self.add_kick("users", "", self._menu)
        self._heading = label(theme, "", "inspector_title", wrap=True)
        self.column.addWidget(self._heading)
        self._body = ComboBox(theme, self.tr("Body"))
        self._body.chosen.connect(lambda value: self._update(body_id=value))
        self._classification = ComboBox(theme, self.tr("Classification"), [(one, words.classification_word(one)) for one in Classification])
        self._classification.chosen.connect(lambda value: self._update(classification=value))
        for name, box in ((self.tr("Body"), self._body), (self.tr("Classification"), self._classification)):
            box.setEnabled(not context.read_only)
            self.column.addWidget(FieldRow(theme, name, box))
        self._title = self.add_field(self.tr("Title"), lambda text: self._update(title=text), placeholder=self.tr("Treasurer"))
        self._build_holder()
        self.add_section(self.tr("The seat exists"))
        self._since = DayRow(context, self.tr("Exists from"), placeholder=self.tr("ever since"))
        self._since.changed.connect(lambda day: self._update(valid_from=day))
        self._until = DayRow(context, self.tr("Exists to"), is_end=True, placeholder=self.tr("no end"))
        self._until.changed.connect(lambda day: self._update(valid_to=day))
        self.column.addWidget(self._since)
        self.column.addWidget(self._until)
        self._more = Box()
        self.column.addWidget(self._more)
        context.bodies_day_changed.connect(self._did_change_day)

    def _build_holder(self) -> None:
        context, file = self.context, self.context.workspace
        self._holder_head = self.add_section(self.tr("Holder"))
        self._warning = Box()
        self.column.addWidget(self._warning)
        self._organisation = self.add_field(
            self.tr("Held by"), lambda text: self._hold(organisation=text), placeholder=self.tr("Organisation")
        )  # fmt: skip
        self._person = self.add_field(self.tr("Exercised by"), lambda text: self._hold(person=text), placeholder=self.tr("Add name"))
        self._deputy = self.add_field(self.tr("Deputy"), lambda text: self._hold(deputy=text), placeholder=self.tr("Add name"))
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
        self.column.addSpacing(4)
        self._take_over = TermForm(context, opener=self.tr("Change from a day on"), button=self.tr("Let them take over"), with_end=False)
        self._take_over.submitted.connect(self._change)
        self.column.addWidget(self._take_over)
        self._new_term = TermForm(context, opener=self.tr("Add another term"), button=self.tr("Add the term"), with_end=True)
        self._new_term.submitted.connect(self._give)
        self.column.addWidget(self._new_term)
        self._terms = TermList(context, self.act)
        self.column.addWidget(self._terms)

    def load(self) -> None:
        self._read()
        details = self._details
        self._kick.set_text(", ".join(part for part in (self.tr("Seat"), details.body) if part))
        self._body.set_choices([(key, name) for key, name in details.bodies])
        self._body.set_value(details.seat.body_id)
        self._classification.set_value(details.seat.classification)
        self._title.set_value(details.seat.title)
        self._since.set_day(details.seat.valid_from)
        self._until.set_day(details.seat.valid_to)
        running = term_on([one.term for one in details.terms], self._day)
        now = next((one for one in details.terms if running is not None and one.term.id == running.id), None)
        held = (now.organisation or now.person) if now else ""
        self._heading.setText(", ".join(part for part in (words.classification_word(details.seat.classification), held) if part))
        self._holder_head.title.set_text(self.tr("Holder on {day}").format(day=write_day(self._day, self.context.language)))
        self._load_warning(now)
        self._load_holder(now)
        self._take_over.set_first(self._day)
        self._new_term.set_first(self._day)
        self._terms.load(details, now, self._day)
        self._more.clear()
        add_from_documents(self.context, self._more, sources=details.sources)

    def _read(self) -> None:
        self._details = seat_details(self.context.workspace, seat_id=self.ref.id, language=self.context.language)

    def _did_change_day(self, day: date | None) -> None:
        self._day = day_shown(self.context)
        if self.isEnabled():
            self.load()

    def _load_warning(self, now: TermNames | None) -> None:
        self._warning.clear()
        if now is not None and now.term.id in self._details.doubled:
            others = [one.holder for one in self._details.terms if one.term.id in self._details.doubled and one is not now]
            text = self.tr("On some days this seat is also held by {name}.").format(name=", ".join(others))
            self._warning.column.addWidget(Note(self.context.theme, text, tone="bad"))

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

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _update(self, **fields: Any) -> None:
        file = self.context.workspace
        self.act(lambda: members.update(file, record=Seat, record_id=self.ref.id, **fields))

    def _hold(self, **names: str) -> None:
        file, day = self.context.workspace, self._day
        self.act(lambda: seat_terms.set_holder(file, seat_id=self.ref.id, day=day, **names))

    def _set_term(self, **fields: Any) -> None:
        file, day = self.context.workspace, self._day
        self.act(lambda: seat_terms.set_term(file, seat_id=self.ref.id, day=day, **fields))

    def _change(self, typed: TermTyped) -> None:
        """Somebody takes over from a day on; where nobody is named, the seat is vacant from then on."""
        file, own, day = self.context.workspace, self.ref.id, typed.first or self._day
        if typed.is_empty:
            done = self.context.edit(lambda: seat_terms.vacate_seat(file, seat_id=own, day=day))
        else:
            done = self.context.edit(
                lambda: seat_terms.change_holder(
                    file, seat_id=own, day=day, organisation=typed.organisation, person=typed.person, deputy=typed.deputy
                )
            )
        if done is not None:
            self._take_over.set_open(False)

    def _give(self, typed: TermTyped) -> None:
        file, own = self.context.workspace, self.ref.id
        done = self.context.edit(
            lambda: seat_terms.give_seat(
                file, seat_id=own, organisation=typed.organisation or "", person=typed.person or "", deputy=typed.deputy or "",
                valid_from=typed.first, valid_to=typed.last,
            )
        )  # fmt: skip
        if done is not None:
            self._new_term.set_open(False)

    def _menu(self) -> list[QAction]:
        said = write_day(self._day, self.context.language)
        return [
            self.action(self.tr("Show the body"), lambda: self.go("body", self._details.seat.body_id), writes=False),
            self.action(self.tr("Leave vacant from {day} on").format(day=said), lambda: self._change(
                TermTyped(organisation=None, person=None, deputy=None, first=self._day, last=None))),
            self.action(self.tr("Remove the seat from {day} on").format(day=said), self._remove),
            self.action(self.tr("Delete with its history"), self._delete),
        ]  # fmt: skip

    def _remove(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: bodies.remove_seats(file, ids=[self.ref.id], day=self._day)) is not None:
            self.context.select(None)

    def _delete(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: members.delete(file, record=Seat, record_id=self.ref.id)) is not None:
            self.context.select(None)
