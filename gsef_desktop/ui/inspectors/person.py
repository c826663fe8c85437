"""The inspector of a person: names, functions, seats, languages, how to reach them."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QCheckBox, QWidget

from gsef_desktop.domain.records import Organisation, Person, PersonFunction
from gsef_desktop.services import members
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.member_details import FunctionInfo, person_details
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.base import Box, source_labels
from gsef_desktop.ui.inspectors.member_fields import CountryRow, DayRow, LanguagesField, MemberInspector, complete, link_row
from gsef_desktop.ui.widgets.fields import FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import SectionHeader


class PersonInspector(MemberInspector):
    """Edits one person in place."""

    concerns = ("organisation", "person_function", "seat", "seat_term", "body", "detail", "source_link")

    def build(self) -> None:
        context, theme = self.context, self.context.theme
        self._read()
        self._kick = self.add_kick("user-round", "", self._menu)
        self._title = label(theme, "", "inspector_title", wrap=True)
        self.column.addWidget(self._title)
        self._given = self.add_field(self.tr("Given name"), lambda text: self._update(given_name=text))
        self._family = self.add_field(self.tr("Family name"), lambda text: self._update(family_name=text))
        self._own = self.add_field(self.tr("In own script"), lambda text: self._update(own_script_name=text))
        self._first = QCheckBox(self.tr("Family name first"))
        self._first.setAccessibleName(self._first.text())
        self._first.setFont(theme.font("secondary"))
        self._first.setEnabled(not context.read_only)
        self._first.clicked.connect(lambda on: self._update(family_name_first=on))
        self.column.addWidget(FieldRow(theme, "", self._first))
        self._honorific = self.add_field(
            self.tr("Form of address"), lambda text: self._update(honorific=text), placeholder=self.tr("Ms, Prof.")
        )
        self._mail = self.add_field(self.tr("Mail"), self._set_mail)
        self._telephone = self.add_field(self.tr("Telephone"), lambda text: self._update(telephone=text))
        self._languages = LanguagesField(context, self.tr("Languages"))
        self._languages.changed.connect(lambda codes: self._update(languages=codes))
        self.column.addWidget(FieldRow(theme, self.tr("Languages"), self._languages))
        self._country = CountryRow(context, self.tr("Country"))
        self._country.changed.connect(lambda code: self._update(country=code))
        self.column.addWidget(self._country)
        self._functions_head = self.add_section(self.tr("Functions"))
        self._functions = Box(spacing=6)
        self.column.addWidget(self._functions)
        self._add = LineField(theme, self.tr("Add an organisation"), placeholder=self.tr("Add an organisation"))
        self._add.setReadOnly(context.read_only)
        complete(self._add, lambda: members.names_to_complete(context.workspace, record=Organisation))
        self._add.committed.connect(self._put_function)
        self.column.addWidget(self._add)
        self._seats = Box(spacing=2)
        self.column.addWidget(self._seats)
        self.add_section(self.tr("More"))
        self._needs = TextEditor(theme, self.tr("Needs"), least=1, most=5)
        self._needs.setPlaceholderText(self.tr("Food, access"))
        self._note = TextEditor(theme, self.tr("Note"), least=2, most=12)
        for name, editor, field in ((self.tr("Needs"), self._needs, "needs"), (self.tr("Note"), self._note, "note")):
            editor.setReadOnly(context.read_only)
            editor.committed.connect(lambda text, field=field: self._update(**{field: text.strip()}))
            self.column.addWidget(FieldRow(theme, name, editor))
        self._consent = DayRow(context, self.tr("Consent"), placeholder=self.tr("Date of consent"))
        self._consent.changed.connect(lambda day: self._update(consent_on=day))
        self.column.addWidget(self._consent)
        self._more = Box()
        self.column.addWidget(self._more)

    def load(self) -> None:
        self._read()
        one = self._details.person
        held = [info.organisation for info in self._details.functions if info.organisation]
        self._kick.set_text(", ".join([self.tr("Person"), *held[:1]]))
        self._title.setText(person_name(one))
        self._given.set_value(one.given_name)
        self._family.set_value(one.family_name)
        self._own.set_value(one.own_script_name)
        self._first.setChecked(one.family_name_first)
        self._honorific.set_value(one.honorific)
        self._mail.set_value(one.mail)
        self._telephone.set_value(one.telephone)
        self._languages.set_codes(one.languages)
        self._country.set_country(one.country)
        self._needs.set_value(one.needs)
        self._note.set_value(one.note)
        self._consent.set_day(one.consent_on)
        self._load_functions()
        self._load_seats()
        self._load_more()

    def _read(self) -> None:
        self._details = person_details(self.context.workspace, person_id=self.ref.id, language=self.context.language)

    # --- lists -----------------------------------------------------------------------------------------------------------------------

    def _load_functions(self) -> None:
        found = self._details.functions
        self._functions_head.set_count(str(len(found)) if found else "")
        focus = self.window().focusWidget() if self.isVisible() else None
        if focus is not None and self._functions.isAncestorOf(focus) and isinstance(focus, LineField) and focus.isModified():
            return  # somebody types there: what they type is not taken away
        self._functions.clear()
        for one in found:
            self._functions.column.addWidget(self._function_box(one))

    def _function_box(self, one: FunctionInfo) -> QWidget:
        context, theme, box, record_id = self.context, self.context.theme, Box(spacing=0), one.function.id
        name = one.organisation or self.tr("No organisation")

        def put(**fields: Any) -> None:
            self.act(lambda: members.update(context.workspace, record=PersonFunction, record_id=record_id, **fields))

        box.column.addWidget(
            link_row(
                theme, name, (lambda: self.go("organisation", one.function.organisation_id)) if one.organisation else None,
                accessible=self.tr("Open {name}").format(name=name), writable=not context.read_only,
                remove_name=self.tr("Remove the function at {name}").format(name=name),
                remove=lambda: self.act(lambda: members.delete(context.workspace, record=PersonFunction, record_id=record_id)),
            )
        )  # fmt: skip
        title = LineField(
            theme, self.tr("Function at {name}").format(name=name), one.function.title, placeholder=self.tr("Secretary General")
        )
        title.setReadOnly(context.read_only)
        title.committed.connect(lambda text: put(title=" ".join(text.split())))
        box.column.addWidget(FieldRow(theme, self.tr("Function"), title))
        for text, field, day in (
            (self.tr("From"), "valid_from", one.function.valid_from), (self.tr("To"), "valid_to", one.function.valid_to),
        ):  # fmt: skip
            row = DayRow(context, text, is_end=field == "valid_to")
            row.field.setAccessibleName(f"{text}, {name}")
            row.set_day(day)
            row.changed.connect(lambda value, field=field: put(**{field: value}))
            box.column.addWidget(row)
        return box

    def _load_seats(self) -> None:
        self._seats.clear()
        if not self._details.terms:
            return
        self._seats.column.addSpacing(6)
        self._seats.column.addWidget(SectionHeader(self.context.theme, self.tr("Seats"), count=str(len(self._details.terms))))
        for one in self._details.terms:
            held = one.seat.title or words.classification_word(one.seat.classification)
            text = ", ".join(part for part in (held, one.body) if part)
            deputy = self.tr("deputy") if one.term.deputy_id == self.ref.id else ""
            span = words.span_text(one.term.valid_from, one.term.valid_to, self.context.language)
            hint = ", ".join(part for part in (deputy, span, one.term.text) if part)
            open_it = self.tr("Open {name}").format(name=text)
            row = link_row(self.context.theme, text, partial(self.go, "seat", one.seat.id), hint=hint, accessible=open_it)
            self._seats.column.addWidget(row)

    def _load_more(self) -> None:
        theme = self.context.theme
        self._more.clear()
        for one in self._details.details:
            self._more.column.addWidget(SectionHeader(theme, one.label or self.tr("Detail")))
            self._more.column.addWidget(label(theme, one.text, "secondary", wrap=True))
        if self._details.sources:
            self._more.column.addWidget(SectionHeader(theme, self.tr("From the document")))
            for widget in source_labels(self.context, self._details.sources):
                self._more.column.addWidget(widget)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _update(self, **fields: Any) -> None:
        file = self.context.workspace
        self.act(lambda: members.update(file, record=Person, record_id=self.ref.id, **fields))

    def _set_mail(self, text: str) -> None:
        """An address needs an @; anything else stays in the field with a red border."""
        bad = bool(text) and ("@" not in text.strip("@") or " " in text)
        self._mail.set_bad(bad)
        if bad:
            self.context.tell(self.tr("“{text}” is not a mail address. Nothing was changed.").format(text=text))
        else:
            self._update(mail=text)

    def _put_function(self, text: str) -> None:
        self._add.set_value("")
        self._add.clear()
        if text.strip():
            file = self.context.workspace
            self.act(lambda: members.add_function(file, person_id=self.ref.id, organisation=text))

    def _menu(self) -> list[QAction]:
        write = self.action(self.tr("Write a mail"), self._write_mail, writes=False)
        write.setEnabled(bool(self._details.person.mail))
        return [write, self.action(self.tr("Delete"), self._delete)]

    def _write_mail(self) -> None:
        QDesktopServices.openUrl(QUrl(f"mailto:{self._details.person.mail}"))

    def _delete(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: members.delete(file, record=Person, record_id=self.ref.id)) is not None:
            self.context.select(None)
