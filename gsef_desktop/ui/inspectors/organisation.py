"""The inspector of an organisation: names, kind, place, membership, contacts, roles, activities."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.mail_addresses import doubtful_mails, mail_addresses
from gsef_desktop.domain.membership import state_on
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Organisation, OrganisationKind, Person, PersonFunction
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services import members, officers, organisations, people, pictures
from gsef_desktop.services.member_details import ActivityInfo, FunctionInfo, findings_about, organisation_details
from gsef_desktop.services.organisations import organisation_more
from gsef_desktop.services.regions import automatic_region
from gsef_desktop.services.telephones import read_telephones, remark_on
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.activity_row import ActivityRow
from gsef_desktop.ui.inspectors.addresses import FurtherAddresses
from gsef_desktop.ui.inspectors.archive_section import ArchiveSection
from gsef_desktop.ui.inspectors.base import Box, add_from_documents
from gsef_desktop.ui.inspectors.fees_section import FeesSection
from gsef_desktop.ui.inspectors.member_fields import LanguagesField, MemberInspector, beside, complete, link_row
from gsef_desktop.ui.inspectors.membership_section import MembershipSection
from gsef_desktop.ui.inspectors.names_editor import NamesEditor
from gsef_desktop.ui.inspectors.organisation_roles import roles_of
from gsef_desktop.ui.inspectors.own_fields import OwnFieldsSection
from gsef_desktop.ui.inspectors.place_row import PlaceRow
from gsef_desktop.ui.inspectors.recruiting_section import RecruitingSection
from gsef_desktop.ui.inspectors.role_timeline import RoleTimeline
from gsef_desktop.ui.inspectors.tags_field import TagsField
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Note, SectionHeader
from gsef_desktop.ui.widgets.picture_field import PictureField
from gsef_desktop.ui.widgets.tips import tip

_SHOWN_AT_FIRST = 6
_MOST_FINDINGS = 2
_MOST_CHILDREN = 12
_EDIT_REGIONS = "…"
"""Among the regions: opens the dialog of the user's own."""


class OrganisationInspector(MemberInspector):
    """Edits one organisation in place.  Each field is one edit."""

    concerns = (
        "membership", "membership_category", "fee", "organisation", "region", "language_officer", "address", "meeting", "decision",
        "person", "person_function", "seat", "seat_term", "body", "activity", "activity_partner", "translation", "detail", "source_link",
        "own_field", "own_value",
    )  # fmt: skip

    def build(self) -> None:
        context = self.context
        self._day = members.day_within(context.year, date.today())
        self._all_activities = False
        self._read()
        self._icon = QLabel()
        self._kick = self.add_kick(self._icon, "", self._menu)
        self._build_head()
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
        self._now = state_on([info.state for info in reversed(self._more_read.states)], self._day)
        theme = self.context.theme
        self._icon.setPixmap(theme.pixmap(words.KIND_ICONS[one.kind], "ink3", 15))
        status = words.status_word(self._now.status).lower() if self._now else ""
        self._kick.set_text(", ".join(part for part in (words.kind_word(one.kind), status) if part))
        self._logo.show_picture(one.logo_id, name=one.acronym or one.name)
        self._name.set_names(self._details.names, one.language)
        self._load_fields(one)
        self._membership.load(self._more_read.states, self._day)
        self.recruiting.load(one, self._now.status if self._now else None, self._day)
        self._fees.load(self._more_read.fees)
        self._load_contacts()
        self._load_roles()
        self._load_activities()
        self._load_reached(one)
        self._own_fields.load()
        self._load_more()
        self._late.start()

    def _read(self) -> None:
        file, language = self.context.workspace, self.context.language
        self._details = organisation_details(file, organisation_id=self.ref.id, language=language)
        self._more_read = organisation_more(file, organisation_id=self.ref.id, language=language)

    def _did_change(self, changes: Changes) -> None:
        self._day = members.day_within(self.context.year, date.today())
        super()._did_change(changes)

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        """The logo beside the names."""
        context = self.context
        file, id = context.workspace, self.ref.id
        self._logo = PictureField(context, self.tr("Logo"), shape="square", size=48)
        self._logo.picture_chosen.connect(
            lambda made: self.act(
                lambda: pictures.set_picture(file, record=Organisation, record_id=id, data=made.data, media_type=made.media_type)
            )
        )
        self._logo.picture_removed.connect(lambda: self.act(lambda: pictures.remove_picture(file, record=Organisation, record_id=id)))
        self._name = NamesEditor(context, self.tr("Name"), picture=self._logo)
        self._name.changed.connect(self._set_name)
        self._name.removed.connect(
            lambda code: self.act(lambda: organisations.remove_name(file, record=Organisation, record_id=id, language=code))
        )
        self._name.original_wanted.connect(
            lambda code: self.act(lambda: organisations.set_original_language(file, record=Organisation, record_id=id, language=code))
        )
        self.column.addWidget(self._name)

    def _build_fields(self) -> None:
        context, theme = self.context, self.context.theme
        self._acronym = self.add_field(self.tr("Acronym"), lambda text: self._update(acronym=text))
        self._former = TextEditor(theme, self.tr("Former names"), least=1, most=6)
        self._former.setPlaceholderText(self.tr("One on each line"))
        self._former.setReadOnly(context.read_only)
        self._former.committed.connect(self._set_former_names)
        self.column.addWidget(FieldRow(theme, self.tr("Former names"), self._former))
        self._kind = ComboBox(theme, self.tr("Kind"), [(kind, words.kind_word(kind)) for kind in OrganisationKind])
        self._kind.chosen.connect(lambda value: self._update(kind=value))
        self.column.addWidget(FieldRow(theme, self.tr("Kind"), self._kind))
        self._build_parent()
        self._place = PlaceRow(context, self.tr("Place"))
        self._place.typed.connect(
            lambda text: self.act(lambda: members.set_place(context.workspace, organisation_id=self.ref.id, text=text))
        )
        self._place.chosen.connect(self._choose_place)
        self.column.addWidget(self._place)
        self._region = ComboBox(theme, self.tr("Region"))
        self._region.chosen.connect(self._set_region)
        self._region_row = FieldRow(theme, self.tr("Region"), self._region)
        self.column.addWidget(self._region_row)
        self._languages = LanguagesField(context, self.tr("Languages"))
        self._languages.changed.connect(lambda codes: self._update(languages=codes))
        self.column.addWidget(FieldRow(theme, self.tr("Languages"), self._languages))
        self._build_officer()
        self._tags = TagsField(context, self.tr("Tags"), lambda: people.tags_in_use(context.workspace, record=Organisation))
        self._tags.changed.connect(lambda tags: self._update(tags=tags))
        self.column.addWidget(FieldRow(theme, self.tr("Tags"), self._tags))
        for widget in (self._kind, self._region):
            widget.setEnabled(not context.read_only)

    def _build_parent(self) -> None:
        """What it belongs to, and what belongs to it."""
        context, theme = self.context, self.context.theme
        self._parent = LineField(theme, self.tr("Belongs to"), placeholder=self.tr("Another organisation"))
        self._parent.setReadOnly(context.read_only)
        complete(self._parent, lambda: members.names_to_complete(context.workspace, record=Organisation))
        self._parent.committed.connect(self._set_parent)
        self._open_parent = IconButton(theme, "external-link", self.tr("Open what it belongs to"), size=24)
        self._open_parent.clicked.connect(lambda: self.go("organisation", self._details.organisation.parent_id))
        self.column.addWidget(FieldRow(theme, self.tr("Belongs to"), beside(self._parent, self._open_parent)))
        self._children = Box(spacing=0)
        self.column.addWidget(self._children)

    def _build_officer(self) -> None:
        """Who of the secretariat looks after it, and who could."""
        context, theme = self.context, self.context.theme
        self._officer = LineField(theme, self.tr("Responsible"), placeholder=self.tr("Officer of the secretariat"))
        self._officer.setReadOnly(context.read_only)
        complete(self._officer, lambda: officers.names_of_officers(context.workspace))
        self._officer.committed.connect(self._set_officer)
        self._officer_row = FieldRow(theme, self.tr("Responsible"), self._officer)
        self.column.addWidget(self._officer_row)
        self._suggested = Button(theme, "", look="quiet", small=True)
        self._suggested.clicked.connect(self._accept_suggestion)
        self._suggested.hide()
        self.column.addWidget(self._suggested, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_membership(self) -> None:
        self.add_rule()
        self._membership = MembershipSection(self.context, self.ref.id, self.act, self.go)
        self.column.addWidget(self._membership)
        self.recruiting = RecruitingSection(self.context, self.ref.id)
        self.column.addWidget(self.recruiting)
        self.add_rule()
        self._fees = FeesSection(self.context, self.ref.id, self.act)
        self.column.addWidget(self._fees)

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
        self._build_reached()
        self.add_section(self.tr("More"))
        self._note = TextEditor(theme, self.tr("Note"), least=2, most=12)
        self._note.setReadOnly(context.read_only)
        self._note.committed.connect(lambda text: self._update(note=text.strip()))
        self.column.addWidget(FieldRow(theme, self.tr("Note"), self._note))
        self._own_fields = OwnFieldsSection(context, "organisation", self.ref.id)
        self.column.addWidget(self._own_fields)
        self._more = Box()
        self.column.addWidget(self._more)

    def _build_reached(self) -> None:
        """How to reach it."""
        context, theme = self.context, self.context.theme
        self.add_section(self.tr("How to reach it"))
        self._website = LineField(theme, self.tr("Website"))
        self._website.setReadOnly(context.read_only)
        self._website.committed.connect(lambda text: self._update(website=text.strip()))
        self._open_website = IconButton(theme, "external-link", self.tr("Open the website"), size=24)
        self._open_website.clicked.connect(self._visit)
        self.column.addWidget(FieldRow(theme, self.tr("Website"), beside(self._website, self._open_website)))
        self._mail = LineField(theme, self.tr("Mail"))
        self._mail.setReadOnly(context.read_only)
        self._mail.committed.connect(lambda text: self._update(mail=" ".join(text.split())))
        self._write = IconButton(theme, "mail", self.tr("Write a mail"), size=24)
        self._write.clicked.connect(self._write_mail)
        self._mail_row = FieldRow(theme, self.tr("Mail"), beside(self._mail, self._write))
        self.column.addWidget(self._mail_row)
        self._telephone = LineField(theme, self.tr("Telephone"))
        self._telephone.setReadOnly(context.read_only)
        self._telephone.committed.connect(self._set_telephone)
        self._telephone_row = FieldRow(theme, self.tr("Telephone"), self._telephone)
        self.column.addWidget(self._telephone_row)
        self._address = TextEditor(theme, self.tr("Address"), least=1, most=5)
        self._address.setReadOnly(context.read_only)
        self._address.committed.connect(lambda text: self._update(address=text.strip()))
        self.column.addWidget(FieldRow(theme, self.tr("Address"), self._address))
        self._addresses = FurtherAddresses(context, organisation_id=self.ref.id)
        self.column.addWidget(self._addresses)

    # --- loading ---------------------------------------------------------------------------------------------------------------------

    def _load_fields(self, one: Organisation) -> None:
        read, country = self._more_read, one.place.country
        self._acronym.set_value(one.acronym)
        self._former.set_value("\n".join(one.former_names))
        self._kind.set_value(one.kind)
        self._parent.set_value(read.parent)
        self._open_parent.setEnabled(one.parent_id is not None)
        self._load_children()
        self._place.set_place(one.place)
        own = words.region_word(automatic_region(country)) or self.tr("Not known")
        offered = [("", self.tr("{region}, by the country").format(region=own)), *words.region_tree(read.regions)]
        self._region.set_choices([*offered, (_EDIT_REGIONS, self.tr("Regions of your own…"))])
        self._region.set_value(one.region)
        also = [title for id, title in read.regions.items() if id != one.region and country in read.countries[id]]
        self._region_row.set_note(self.tr("also in {regions}").format(regions=", ".join(also)) if also else "")
        self._languages.set_codes(one.languages)
        self._officer.set_value(read.responsible)
        suggested = read.suggestion
        self._suggested.setVisible(suggested is not None and not self.context.read_only)
        if suggested is not None:
            text = self.tr("{name}, for {language}?").format(name=suggested.person, language=words.language_word(suggested.language))
            self._suggested.setText(text.replace("&", "&&"))
            said = self.tr("{name} looks after {language}. Press to let them look after this organisation.")
            self._suggested.setToolTip(tip(said.format(name=suggested.person, language=words.language_word(suggested.language))))
            self._suggested.setAccessibleName(self.tr("Let {name} be responsible").format(name=suggested.person))
        self._tags.set_tags(one.tags)
        self._note.set_value(one.note)

    def _load_children(self) -> None:
        self._children.clear()
        children = self._more_read.children
        self._children.setVisible(bool(children))
        if children:
            head = self.tr("1 belongs to it") if len(children) == 1 else self.tr("{number} belong to it").format(number=len(children))
            self._children.column.addWidget(label(self.context.theme, head, "caption"))
        for id, name in children[:_MOST_CHILDREN]:
            accessible = self.tr("Open {name}").format(name=name)
            self._children.column.addWidget(link_row(self.context.theme, name, partial(self.go, "organisation", id), accessible=accessible))
        if len(children) > _MOST_CHILDREN:
            rest = self.tr("and {number} more").format(number=len(children) - _MOST_CHILDREN)
            self._children.column.addWidget(label(self.context.theme, rest, "caption"))

    def _load_reached(self, one: Organisation) -> None:
        self._website.set_value(one.website)
        self._open_website.setEnabled(bool(one.website))
        self._mail.set_value(one.mail)
        wrong = doubtful_mails(one.mail)
        said = self.tr("“{text}” does not look like a mail address. It is kept as typed.").format(text=wrong[0]) if wrong else ""
        self._mail_row.set_note(said, tone="warn")
        self._write.setEnabled(bool(mail_addresses(one.mail)))
        numbers = read_telephones(one.telephone, country=one.place.country)
        self._telephone.set_value(numbers.text)
        remarks = [render(remark) for number in numbers.doubtful if (remark := remark_on(number)) is not None]
        self._telephone_row.set_note(" ".join(remarks[:2]), tone="warn")
        self._address.set_value(one.address)
        self._addresses.load()

    def _load_contacts(self) -> None:
        people = self._details.people
        self._contacts_head.set_count(str(len(people)) if people else "")
        self._contacts.clear()
        if not people:
            self._contacts.column.addWidget(
                label(self.context.theme, self.tr("No contact yet. Add a person."), "secondary", token="ink3", wrap=True)
            )
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
        roles = roles_of(self.context, self._details, self.go)
        if roles:
            self._roles.column.addSpacing(6)
            self._roles.column.addWidget(SectionHeader(self.context.theme, self.tr("Roles over time")))
            self._roles.column.addWidget(RoleTimeline(self.context.theme, roles, self.context.year, self._day))

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
            rest = len(found) - len(shown)
            said = self.tr("1 more activity") if rest == 1 else self.tr("{number} more activities").format(number=rest)
            more = Button(theme, said, look="quiet", small=True)
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
        self._more.clear()
        add_from_documents(self.context, self._more, details=self._details.details, sources=self._details.sources)

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

    def _set_former_names(self, text: str) -> None:
        names = tuple(dict.fromkeys(" ".join(line.split()) for line in text.splitlines() if line.strip()))
        self._update(former_names=names)

    def _set_parent(self, name: str) -> None:
        file = self.context.workspace
        self.act(lambda: organisations.set_parent(file, organisation_id=self.ref.id, name=name))

    def _choose_place(self, place: Place | None) -> None:
        file, id = self.context.workspace, self.ref.id
        if place is None:
            self.act(lambda: organisations.keep_place_as_typed(file, organisation_id=id))
        else:
            self.act(lambda: organisations.choose_place(file, organisation_id=id, place=place))

    def _set_region(self, value: str) -> None:
        if value == _EDIT_REGIONS:
            from gsef_desktop.ui.dialogs.regions import RegionsDialog

            self._region.set_value(self._details.organisation.region)
            RegionsDialog(self.context, self.window()).open()
        else:
            self._update(region=value)

    def _set_officer(self, name: str) -> None:
        file = self.context.workspace
        self.act(lambda: officers.set_officer(file, record=Organisation, record_id=self.ref.id, name=name))

    def _accept_suggestion(self) -> None:
        file, suggestion = self.context.workspace, self._more_read.suggestion
        if suggestion is not None:
            self.act(lambda: officers.accept_suggestion(file, organisation_id=self.ref.id, suggestion=suggestion))

    def _set_telephone(self, text: str) -> None:
        file = self.context.workspace
        self.act(lambda: people.set_telephone(file, record=Organisation, record_id=self.ref.id, text=text))
        self._load_reached(self._details.organisation)

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

    def _write_mail(self) -> None:
        QDesktopServices.openUrl(QUrl(f"mailto:{','.join(mail_addresses(self._details.organisation.mail))}"))

    def _menu(self) -> list[QAction]:
        return [self.action(self.tr("Delete"), self._delete)]

    def _delete(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: members.delete(file, record=Organisation, record_id=self.ref.id)) is not None:
            self.context.select(None)
