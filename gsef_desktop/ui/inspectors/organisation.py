"""The inspector of an organisation: names, kind, place, membership, contacts, roles, activities."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QStringListModel, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.membership import state_on
from gsef_desktop.domain.records import Membership, MembershipStatus, Organisation, OrganisationKind, PartnerRole, Person, PersonFunction
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.domain.time_writing import write_day, write_time
from gsef_desktop.reference.regions import region_of
from gsef_desktop.services import members
from gsef_desktop.services.member_details import ActivityInfo, FunctionInfo, findings_about, organisation_details
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.activity_row import ActivityRow
from gsef_desktop.ui.inspectors.archive_section import ArchiveSection
from gsef_desktop.ui.inspectors.base import Box, source_labels
from gsef_desktop.ui.inspectors.member_fields import DayRow, LanguagesField, MemberInspector, NameEditor, complete, link_row
from gsef_desktop.ui.inspectors.place_text import place_reading
from gsef_desktop.ui.inspectors.recruiting_section import RecruitingSection
from gsef_desktop.ui.inspectors.role_timeline import Role, RoleTimeline
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Note, SectionHeader
from gsef_desktop.ui.widgets.membership import membership_icon

_SHOWN_AT_FIRST = 6
_MOST_FINDINGS = 2


class OrganisationInspector(MemberInspector):
    """Edits one organisation in place.  Each field is one edit."""

    concerns = (
        "membership", "person", "person_function", "seat", "seat_term", "body", "activity", "activity_partner", "translation", "detail",
        "source_link",
    )  # fmt: skip

    def build(self) -> None:
        context = self.context
        self._day = members.day_within(context.year, date.today())
        self._all_activities = False
        self._read()
        self._icon = QLabel()
        self._kick = self.add_kick(self._icon, "", self._menu)
        self._name = NameEditor(context, self.tr("Name"))
        self._name.changed.connect(self._set_name)
        self.column.addWidget(self._name)
        self._build_fields()
        self._build_membership()
        self._build_lists()
        self._late = QTimer(self)  # what the checks find is not waited for
        self._late.setSingleShot(True)
        self._late.setInterval(0)
        self._late.timeout.connect(self._load_findings)

    def load(self) -> None:
        self._read()
        one = self._details.organisation
        self._now = state_on(self._details.states, self._day)
        theme, language = self.context.theme, self.context.language
        self._icon.setPixmap(theme.pixmap(words.KIND_ICONS[one.kind], "ink3", 15))
        status = words.status_word(self._now.status).lower() if self._now else ""
        self._kick.set_text(", ".join(part for part in (words.kind_word(one.kind), status) if part))
        self._name.set_names(self._details.names, one.language)
        self._acronym.set_value(one.acronym)
        self._kind.set_value(one.kind)
        self._place.set_value(one.place.text or place_reading(one.place, language))
        self._place_row.set_note(place_reading(one.place, language), tone="caption" if one.place.is_known else "warn")
        own = words.region_word(region_of(one.place.country)) if one.place.country else self.tr("not known")
        self._region.set_choices([("", self.tr("By the country: {region}").format(region=own)), *words.region_choices()])
        self._region.set_value(one.region)
        self._languages.set_codes(one.languages)
        self._website.set_value(one.website)
        self._open_website.setEnabled(bool(one.website))
        self._address.set_value(one.address)
        self._note.set_value(one.note)
        self._load_membership()
        self.recruiting.load(one, self._now.status if self._now else None, self._day)
        self._load_contacts()
        self._load_roles()
        self._load_activities()
        self._load_more()
        self._late.start()

    def _read(self) -> None:
        self._details = organisation_details(self.context.workspace, organisation_id=self.ref.id, language=self.context.language)

    def _did_change(self, changes: Changes) -> None:
        self._day = members.day_within(self.context.year, date.today())
        super()._did_change(changes)

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build_fields(self) -> None:
        context, theme = self.context, self.context.theme
        self._acronym = self.add_field(self.tr("Acronym"), lambda text: self._update(acronym=text))
        self._kind = ComboBox(theme, self.tr("Kind"), [(kind, words.kind_word(kind)) for kind in OrganisationKind])
        self._kind.chosen.connect(lambda value: self._update(kind=value))
        self.column.addWidget(FieldRow(theme, self.tr("Kind"), self._kind))
        self._place = LineField(theme, self.tr("Place"), placeholder=self.tr("City, country"))
        self._place.setReadOnly(context.read_only)
        self._places = QStringListModel(self)
        completer = QCompleter(self._places, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(lambda _: self._place.commit())
        self._place.setCompleter(completer)
        self._place.textEdited.connect(self._suggest_places)
        self._place.committed.connect(
            lambda text: self.act(lambda: members.set_place(context.workspace, organisation_id=self.ref.id, text=text))
        )
        self._place_row = FieldRow(theme, self.tr("Place"), self._place)
        self.column.addWidget(self._place_row)
        self._region = ComboBox(theme, self.tr("Region"))
        self._region.chosen.connect(lambda value: self._update(region=value))
        self.column.addWidget(FieldRow(theme, self.tr("Region"), self._region))
        self._languages = LanguagesField(context, self.tr("Languages"))
        self._languages.changed.connect(lambda codes: self._update(languages=codes))
        self.column.addWidget(FieldRow(theme, self.tr("Languages"), self._languages))
        for widget in (self._kind, self._region):
            widget.setEnabled(not context.read_only)

    def _build_membership(self) -> None:
        context, theme = self.context, self.context.theme
        self.add_section(self.tr("Membership"))
        self._status = ComboBox(theme, self.tr("Status"))
        self._status.addItem(self.tr("No membership"), None)
        for status in MembershipStatus:
            self._status.addItem(membership_icon(status, theme), words.status_word(status), status)
        self._status.chosen.connect(self._set_status)
        self._status.setEnabled(not context.read_only)
        self.column.addWidget(FieldRow(theme, self.tr("Status"), self._status))
        self._since = DayRow(context, self.tr("Since"), placeholder=self.tr("Date, or empty"))
        self._since.changed.connect(lambda day: self._update_state(since=day))
        self.column.addWidget(self._since)
        self._category = LineField(theme, self.tr("Category"))
        self._category.setReadOnly(context.read_only)
        self._category.committed.connect(lambda text: self._update_state(category=" ".join(text.split())))
        self._category_row = FieldRow(theme, self.tr("Category"), self._category)
        self.column.addWidget(self._category_row)
        self._states = Box(spacing=0)
        self.column.addWidget(self._states)
        self.recruiting = RecruitingSection(context, self.ref.id)
        self.column.addWidget(self.recruiting)

    def _build_lists(self) -> None:
        context, theme = self.context, self.context.theme
        self._contacts_head = self.add_section(self.tr("Contacts"))
        self._contacts = Box(spacing=2)
        self.column.addWidget(self._contacts)
        self._add_contact = LineField(theme, self.tr("Add a person"), placeholder=self.tr("Add a person"))
        self._add_contact.setReadOnly(context.read_only)
        complete(self._add_contact, lambda: members.names_to_complete(context.workspace, record=Person))
        self._add_contact.committed.connect(self._put_contact)
        self.column.addWidget(self._add_contact)
        self._roles = Box()
        self.column.addWidget(self._roles)
        self._activities = Box(spacing=2)
        self.column.addWidget(self._activities)
        self.column.addWidget(ArchiveSection(context, "organisation", self.ref.id))
        self._findings = Box(spacing=6)
        self.column.addWidget(self._findings)
        self.add_section(self.tr("More"))
        self._website = LineField(theme, self.tr("Website"))
        self._website.setReadOnly(context.read_only)
        self._website.committed.connect(lambda text: self._update(website=text.strip()))
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._website, 1)
        self._open_website = IconButton(theme, "external-link", self.tr("Open the website"), size=24)
        self._open_website.clicked.connect(self._visit)
        row.addWidget(self._open_website)
        self.column.addWidget(FieldRow(theme, self.tr("Website"), beside))
        self._address = TextEditor(theme, self.tr("Address"), least=1, most=5)
        self._address.setReadOnly(context.read_only)
        self._address.committed.connect(lambda text: self._update(address=text.strip()))
        self.column.addWidget(FieldRow(theme, self.tr("Address"), self._address))
        self._note = TextEditor(theme, self.tr("Note"), least=2, most=12)
        self._note.setReadOnly(context.read_only)
        self._note.committed.connect(lambda text: self._update(note=text.strip()))
        self.column.addWidget(FieldRow(theme, self.tr("Note"), self._note))
        self._more = Box()
        self.column.addWidget(self._more)

    # --- loading ---------------------------------------------------------------------------------------------------------------------

    def _load_membership(self) -> None:
        now, theme = self._now, self.context.theme
        self._status.set_value(now.status if now else None)
        self._since.set_day(now.since if now else None)
        self._since.setVisible(now is not None)
        self._category.set_value(now.category if now else "")
        self._category_row.setVisible(now is not None)
        self._states.clear()
        others = [one for one in self._details.states if now is None or one.id != now.id]
        if others:
            self._states.column.addWidget(label(theme, self.tr("Other states"), "caption"))
        for one in others:
            self._states.column.addWidget(self._state_row(one))

    def _state_row(self, one: Membership) -> QWidget:
        when = write_day(one.since, self.context.language) if one.since else self.tr("no date")
        text = ", ".join(part for part in (words.status_word(one.status), one.category, when, one.text) if part)
        file = self.context.workspace
        return link_row(
            self.context.theme, text, None, writable=not self.context.read_only, remove_name=self.tr("Remove {state}").format(state=text),
            remove=lambda: self.act(lambda: members.delete(file, record=Membership, record_id=one.id)),
        )  # fmt: skip

    def _load_contacts(self) -> None:
        people = self._details.people
        self._contacts_head.set_count(str(len(people)) if people else "")
        self._contacts.clear()
        if not people:
            self._contacts.column.addWidget(label(self.context.theme, self.tr("No contact yet. Add a person."), "secondary", token="ink3"))
        for one in people:
            self._contacts.column.addWidget(self._contact_row(one))

    def _contact_row(self, one: FunctionInfo) -> QWidget:
        file = self.context.workspace
        span = words.span_text(one.function.valid_from, one.function.valid_to, self.context.language)
        return link_row(
            self.context.theme, one.person, lambda: self.go("person", one.function.person_id),
            hint=", ".join(part for part in (one.function.title, one.mail, span) if part),
            accessible=self.tr("Open {name}").format(name=one.person), writable=not self.context.read_only,
            remove_name=self.tr("Remove {name} from the contacts").format(name=one.person),
            remove=lambda: self.act(lambda: members.delete(file, record=PersonFunction, record_id=one.function.id)),
        )  # fmt: skip

    def _load_roles(self) -> None:
        self._roles.clear()
        roles = [*self._seat_roles(), *self._hosting_roles()]
        if roles:
            self._roles.column.addSpacing(6)
            self._roles.column.addWidget(SectionHeader(self.context.theme, self.tr("Roles over time")))
            self._roles.column.addWidget(RoleTimeline(self.context.theme, roles, self.context.year, self._day))

    def _seat_roles(self) -> list[Role]:
        made = []
        for one in self._details.terms:
            held = one.seat.title or words.classification_word(one.seat.classification)
            text = self.tr("{role}, {body}").format(role=held, body=one.body) if one.body else held
            span = words.span_text(one.term.valid_from, one.term.valid_to, self.context.language)
            made.append(
                Role(text=text, told=", ".join(part for part in (text, span) if part), first=one.term.valid_from, last=one.term.valid_to,
                     line=1, tentative=False, open_it=partial(self.go, "seat", one.seat.id))
            )  # fmt: skip
        return made

    def _hosting_roles(self) -> list[Role]:
        made = []
        for one in self._details.activities:
            time = one.activity.time
            if one.role in (PartnerRole.HOST, PartnerRole.ORGANISER) and time.earliest is not None:
                text = self.tr("{role}, {title}").format(role=words.role_word(one.role), title=one.title)
                made.append(
                    Role(text=text, told=f"{text}, {write_time(time, self.context.language)}", first=time.earliest, last=time.latest,
                         line=one.line_number or 0, tentative=time.date_certainty is not Certainty.CONFIRMED,
                         open_it=partial(self.go, "activity", one.activity.id))
                )  # fmt: skip
        return made[:8]

    def _load_activities(self) -> None:
        found, theme = self._details.activities, self.context.theme
        self._activities.clear()
        if not found:
            return
        self._activities.column.addSpacing(6)
        self._activities.column.addWidget(SectionHeader(theme, self.tr("Activities"), count=str(len(found))))
        shown = found if self._all_activities else found[:_SHOWN_AT_FIRST]
        for one in shown:
            self._activities.column.addWidget(self._activity_row(one))
        if len(shown) < len(found):
            more = Button(theme, self.tr("{number} more activities").format(number=len(found) - len(shown)), look="quiet", small=True)
            more.clicked.connect(self._show_all_activities)
            self._activities.column.addWidget(more)

    def _activity_row(self, one: ActivityInfo) -> QWidget:
        time = one.activity.time
        within = time.earliest is not None and time.earliest.year == self.context.year
        known = write_time(time, self.context.language, style="short", with_year=not within) if time.is_known else ""
        row = ActivityRow(self.context.theme, one.line_number, known or self.tr("Day not known"), one.title, words.role_word(one.role))
        row.clicked.connect(lambda: self.go("activity", one.activity.id))
        return row

    def _show_all_activities(self) -> None:
        self._all_activities = True
        self._load_activities()

    def _load_more(self) -> None:
        theme = self.context.theme
        self._more.clear()
        if self._details.organisation.former_names:
            self._more.column.addWidget(SectionHeader(theme, self.tr("Former names")))
            names = ", ".join(self._details.organisation.former_names)
            self._more.column.addWidget(label(theme, names, "secondary", wrap=True))
        for one in self._details.details:
            self._more.column.addWidget(SectionHeader(theme, one.label or self.tr("Detail")))
            self._more.column.addWidget(label(theme, one.text, "secondary", wrap=True))
        if self._details.sources:
            self._more.column.addWidget(SectionHeader(theme, self.tr("From the document")))
            for widget in source_labels(self.context, self._details.sources):
                self._more.column.addWidget(widget)

    def _load_findings(self) -> None:
        """What the checks found about it and its activities: the first ones, with a way to the Checks."""
        self._findings.clear()
        if not self._details.activities and not self._details.sources:
            return
        found = findings_about(self.context.workspace, details=self._details, year=self.context.year, language=self.context.language)
        for one in found[:_MOST_FINDINGS]:
            action = (self.tr("Open check"), lambda key=one.key: self.context.go_to(RecordRef("finding", key)))
            note = Note(self.context.theme, render(one.title), tone="warn", icon="git-compare-arrows", action=action)
            self._findings.column.addWidget(note)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _update(self, **fields: Any) -> None:
        file = self.context.workspace
        self.act(lambda: members.update(file, record=Organisation, record_id=self.ref.id, **fields))

    def _set_name(self, language: str, name: str) -> None:
        file = self.context.workspace
        self.act(lambda: members.set_name(file, record=Organisation, record_id=self.ref.id, language=language, name=name))

    def _suggest_places(self, text: str) -> None:
        from gsef_desktop.reference.places import recognise_place, suggest_places

        language = self.context.language
        self._places.setStringList([place.text for place in suggest_places(text, language=language)] if len(text) > 1 else [])
        place = recognise_place(text)
        self._place_row.set_note(place_reading(place, language), tone="caption" if place.is_known else "warn")

    def _set_status(self, status: MembershipStatus | None) -> None:
        file, own, day = self.context.workspace, self.ref.id, self._day
        self.act(lambda: members.change_statuses(file, ids=[own], status=status, day=day))

    def _update_state(self, **fields: Any) -> None:
        now, file = self._now, self.context.workspace
        if now is not None:
            self.act(lambda: members.update(file, record=Membership, record_id=now.id, **fields))

    def _put_contact(self, text: str) -> None:
        self._add_contact.set_value("")
        self._add_contact.clear()
        if text.strip():
            file = self.context.workspace
            self.act(lambda: members.add_contact(file, organisation_id=self.ref.id, name=text))

    def _visit(self) -> None:
        website = self._details.organisation.website
        if website:
            QDesktopServices.openUrl(QUrl.fromUserInput(website))

    def _menu(self) -> list[QAction]:
        return [self.action(self.tr("Delete"), self._delete)]

    def _delete(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: members.delete(file, record=Organisation, record_id=self.ref.id)) is not None:
            self.context.select(None)
