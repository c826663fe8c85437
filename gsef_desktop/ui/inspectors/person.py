"""The inspector of a person: portrait, names, functions, seats, how to reach them, what they need, consent, fields of the user's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from gsef_desktop.domain.mail_addresses import doubtful_mails, mail_addresses
from gsef_desktop.domain.records import Person
from gsef_desktop.services import members, people, pictures
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.member_details import person_details
from gsef_desktop.services.telephones import read_telephones, remark_on
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.addresses import FurtherAddresses
from gsef_desktop.ui.inspectors.base import Box, add_from_documents
from gsef_desktop.ui.inspectors.member_fields import CountryRow, DayRow, LanguagesField, MemberInspector, link_row
from gsef_desktop.ui.inspectors.own_fields import OwnFieldsSection
from gsef_desktop.ui.inspectors.person_functions import FunctionsSection
from gsef_desktop.ui.inspectors.tags_field import TagsField
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.fields import FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Note, SectionHeader
from gsef_desktop.ui.widgets.picture_field import PictureField
from gsef_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox


class PersonInspector(MemberInspector):
    """Edits one person in place."""

    concerns = (
        "organisation",
        "person_function",
        "seat",
        "seat_term",
        "body",
        "detail",
        "source_link",
        "address",
        "own_field",
        "own_value",
        "translation",
    )

    def build(self) -> None:
        self._read()
        self._kick = self.add_kick("user-round", "", self._menu)
        self._build_head()
        self._build_names()
        self._functions_head = self.add_section(self.tr("Functions"))
        self._functions = FunctionsSection(self.context, self.ref.id)
        self.column.addWidget(self._functions)
        self._seats = Box(spacing=2)
        self.column.addWidget(self._seats)
        self._build_contact()
        self._build_needs()
        self._build_consent()
        self._build_more()

    def load(self) -> None:
        self._read()
        one = self._details.person
        if one.erased:
            self._show_erased(one)
            return
        held = [info.organisation for info in self._details.functions if info.organisation]
        self._kick.set_text(", ".join([self.tr("Person"), *held[:1]]))
        self._title.setText(person_name(one))
        self._portrait.show_picture(one.portrait_id, name=person_name(one))
        self._load_names(one)
        self._functions_head.set_count(str(len(self._details.functions)) if self._details.functions else "")
        self._functions.load(self._details.functions)
        self._load_seats()
        self._load_contact(one)
        self._diet.set_value(one.diet)
        self._needs.set_value(one.needs)
        self._agreed.setChecked(one.consent_on is not None)
        self._consent.set_day(one.consent_on)
        self._consent.setVisible(one.consent_on is not None or self._consent.field.isModified())
        self._tags.set_tags(one.tags)
        self._note.set_value(one.note)
        self._own_fields.load()
        self._load_more()

    def _show_erased(self, one: Person) -> None:
        """Of somebody who was erased only that is left to be said."""
        self._kick.set_text(self.tr("Person"))
        self._title.setText(person_name(one, self.context.language).capitalize())
        self._portrait.hide()
        for number in range(self.column.count()):
            item = self.column.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self._gone:
                widget.hide()
        self._gone.show()

    def _read(self) -> None:
        self._details = person_details(self.context.workspace, person_id=self.ref.id, language=self.context.language)

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        context = self.context
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 4)
        row.setSpacing(10)
        self._portrait = PictureField(context, self.tr("Portrait"))
        self._portrait.picture_chosen.connect(
            lambda made: self.act(
                lambda: pictures.set_picture(
                    context.workspace, record=Person, record_id=self.ref.id, data=made.data, media_type=made.media_type
                )
            )
        )
        self._portrait.picture_removed.connect(
            lambda: self.act(lambda: pictures.remove_picture(context.workspace, record=Person, record_id=self.ref.id))
        )
        self._title = label(context.theme, "", "inspector_title", wrap=True)
        row.addWidget(self._portrait)
        row.addWidget(self._title, 1)
        self.column.addLayout(row)
        self._gone = Note(context.theme, self.tr("What was kept about this person has been erased for good. Past lists keep their place."))
        self._gone.hide()
        self.column.addWidget(self._gone)

    def _build_names(self) -> None:
        theme = self.context.theme
        self._given = self.add_field(self.tr("Given name"), lambda text: self._update(given_name=text))
        self._family = self.add_field(self.tr("Family name"), lambda text: self._update(family_name=text))
        self._own = self.add_field(self.tr("In own script"), lambda text: self._update(own_script_name=text))
        self._first = self._switch(self.tr("Family name first"), lambda on: self._update(family_name_first=on))
        self._order_row = FieldRow(theme, self.tr("Order"), self._first)
        self.column.addWidget(self._order_row)
        self._honorific = self.add_field(
            self.tr("Form of address"), lambda text: self._update(honorific=text), placeholder=self.tr("Ms, Prof.")
        )

    def _switch(self, text: str, turned: Callable[[bool], object]) -> QCheckBox:
        made = WrappedCheckBox(text)
        made.setAccessibleName(text)
        made.setFont(self.context.theme.font("secondary"))
        made.setEnabled(not self.context.read_only)
        made.clicked.connect(lambda on: turned(on))
        return made

    def _build_contact(self) -> None:
        context, theme = self.context, self.context.theme
        self.add_section(self.tr("How to reach them"))
        self._mail, self._mail_row = self._noted_field(self.tr("Mail"), lambda text: self._update(mail=" ".join(text.split())))
        self._telephone, self._telephone_row = self._noted_field(self.tr("Telephone"), self._set_telephone)
        self._languages = LanguagesField(context, self.tr("Languages"))
        self._languages.changed.connect(lambda codes: self._update(languages=codes))
        self.column.addWidget(FieldRow(theme, self.tr("Languages"), self._languages))
        self._country = CountryRow(context, self.tr("Country"))
        self._country.changed.connect(lambda code: self._update(country=code))
        self.column.addWidget(self._country)
        self._address = self._text_field(self.tr("Address"), "address", least=1, most=5, hint=self.tr("Street, city, country"))
        self._addresses = FurtherAddresses(context, person_id=self.ref.id)
        self.column.addWidget(self._addresses)

    def _noted_field(self, name: str, put: Callable[[str], object]) -> tuple[LineField, FieldRow]:
        """A field with a line beneath that says what was not understood; nothing is refused."""
        field = LineField(self.context.theme, name)
        field.setReadOnly(self.context.read_only)
        field.committed.connect(put)
        row = FieldRow(self.context.theme, name, field)
        self.column.addWidget(row)
        return field, row

    def _text_field(self, name: str, field: str, *, least: int, most: int, hint: str = "") -> TextEditor:
        editor = TextEditor(self.context.theme, name, least=least, most=most)
        editor.setPlaceholderText(hint)
        editor.setReadOnly(self.context.read_only)
        editor.committed.connect(lambda text: self._update(**{field: text.strip()}))
        self.column.addWidget(FieldRow(self.context.theme, name, editor))
        return editor

    def _build_needs(self) -> None:
        self.add_section(self.tr("At meetings"))
        self._diet = self._text_field(self.tr("Diet"), "diet", least=1, most=5, hint=self.tr("Vegetarian, halal"))
        self._needs = self._text_field(self.tr("Access needs"), "needs", least=1, most=5, hint=self.tr("A ramp, sign language"))

    def _build_consent(self) -> None:
        self.add_section(self.tr("In printed lists"))
        self._agreed = self._switch(self.tr("Agreed to be listed"), lambda on: self._update(consent_on=date.today() if on else None))
        self.column.addWidget(self._agreed)
        self._consent = DayRow(self.context, self.tr("Agreed on"), placeholder=self.tr("Date of consent"))
        self._consent.field.setAccessibleName(self.tr("Consent"))
        self._consent.changed.connect(lambda day: self._update(consent_on=day))
        self.column.addWidget(self._consent)

    def _build_more(self) -> None:
        context = self.context
        self.add_section(self.tr("More"))
        self._tags = TagsField(context, self.tr("Tags"), lambda: people.tags_in_use(context.workspace, record=Person))
        self._tags.changed.connect(lambda tags: self._update(tags=tags))
        self.column.addWidget(FieldRow(context.theme, self.tr("Tags"), self._tags))
        self._note = self._text_field(self.tr("Note"), "note", least=2, most=12)
        self._own_fields = OwnFieldsSection(context, "person", self.ref.id)
        self.column.addWidget(self._own_fields)
        self._more = Box()
        self.column.addWidget(self._more)

    # --- loading ---------------------------------------------------------------------------------------------------------------------

    def _load_names(self, one: Person) -> None:
        self._given.set_value(one.given_name)
        self._family.set_value(one.family_name)
        self._own.set_value(one.own_script_name)
        self._first.setChecked(one.family_name_first)
        both = bool(one.given_name and one.family_name)
        self._order_row.set_note(self.tr("Printed as {name}").format(name=person_name(one)) if both else "")
        self._honorific.set_value(one.honorific)

    def _load_contact(self, one: Person) -> None:
        self._mail.set_value(one.mail)
        wrong = doubtful_mails(one.mail)
        said = self.tr("“{text}” does not look like a mail address. It is kept as typed.").format(text=wrong[0]) if wrong else ""
        self._mail_row.set_note(said, tone="warn")
        country = self._details.telephone_country
        numbers = read_telephones(one.telephone, country=country)
        self._telephone.set_value(numbers.text)
        remarks = [render(remark) for number in numbers.doubtful if (remark := remark_on(number)) is not None]
        self._telephone_row.set_note(" ".join(remarks[:2]), tone="warn")
        self._languages.set_codes(one.languages)
        self._country.set_country(one.country)
        self._address.set_value(one.address)
        self._addresses.load()

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
        self._more.clear()
        add_from_documents(self.context, self._more, details=self._details.details, sources=self._details.sources)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _update(self, **fields: Any) -> None:
        file = self.context.workspace
        self.act(lambda: members.update(file, record=Person, record_id=self.ref.id, **fields))

    def _set_telephone(self, text: str) -> None:
        file = self.context.workspace
        self.act(lambda: people.set_telephone(file, record=Person, record_id=self.ref.id, text=text))
        self._load_contact(self._details.person)

    def _menu(self) -> list[QAction]:
        if self._details.person.erased:
            return []
        write = self.action(self.tr("Write a mail"), self._write_mail, writes=False)
        write.setEnabled(bool(mail_addresses(self._details.person.mail)))
        erase = self.action(self.tr("Erase for good…"), self._erase)
        everything = self.action(self.tr("Everything kept about this person…"), self._save_everything, writes=False)
        return [write, everything, self.action(self.tr("Delete"), self._delete), erase]

    def _write_mail(self) -> None:
        QDesktopServices.openUrl(QUrl(f"mailto:{','.join(mail_addresses(self._details.person.mail))}"))

    def _save_everything(self) -> None:
        from gsef_desktop.ui.dialogs.personal_data_file import save_personal_data

        save_personal_data(self.context, self.window(), self.ref.id, person_name(self._details.person))

    def _erase(self) -> None:
        from gsef_desktop.ui.dialogs.erase_person import ask_to_erase

        ask_to_erase(self.context, self.window(), self.ref.id)

    def _delete(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: members.delete(file, record=Person, record_id=self.ref.id)) is not None:
            self.context.select(None)
