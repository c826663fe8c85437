"""The inspector of an activity: what it is, when, where, with whom, and where it was read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QStringListModel
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QCompleter, QHBoxLayout, QMenu, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.records import LANGUAGES, Activity, ActivityKind, ActivityRole, ActivityStatus
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.domain.time_reading import Reading, read_time
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services import activities, officers, partners, plans
from gsef_desktop.services.activity_details import ActivityDetails, activity_details
from gsef_desktop.services.status import ShownStatus, set_status
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.dialogs import calendar_files
from gsef_desktop.ui.dialogs.meeting_ways import fill_ways
from gsef_desktop.ui.inspectors.activity_lists import EditionTable, PartnerRow
from gsef_desktop.ui.inspectors.archive_section import ArchiveSection
from gsef_desktop.ui.inspectors.base import Box, Inspector, add_from_documents
from gsef_desktop.ui.inspectors.exactness import ExactnessFields
from gsef_desktop.ui.inspectors.member_fields import complete
from gsef_desktop.ui.inspectors.place_text import place_reading
from gsef_desktop.ui.inspectors.plan_section import PlanSection
from gsef_desktop.ui.inspectors.repetition import RepetitionSection
from gsef_desktop.ui.inspectors.settling import SettlingFields
from gsef_desktop.ui.inspectors.task_section import TaskSection
from gsef_desktop.ui.inspectors.time_text import time_reading
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button, MenuButton, SegmentedControl
from gsef_desktop.ui.widgets.completion import name_completer
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import LineTile, label

_KINDS: dict[ActivityKind, str] = {
    ActivityKind.EVENT: str(QT_TRANSLATE_NOOP("ActivityWords", "Our event")),
    ActivityKind.ATTENDED: str(QT_TRANSLATE_NOOP("ActivityWords", "Event we attend")),
    ActivityKind.CALL: str(QT_TRANSLATE_NOOP("ActivityWords", "Call")),
    ActivityKind.MILESTONE: str(QT_TRANSLATE_NOOP("ActivityWords", "Milestone")),
    ActivityKind.PERIOD: str(QT_TRANSLATE_NOOP("ActivityWords", "Period")),
    ActivityKind.PRODUCT: str(QT_TRANSLATE_NOOP("ActivityWords", "Product")),
}
_ROLES: dict[ActivityRole, str] = {
    ActivityRole.ORGANISER: str(QT_TRANSLATE_NOOP("ActivityWords", "We organize")),
    ActivityRole.CO_ORGANISER: str(QT_TRANSLATE_NOOP("ActivityWords", "We co-organize")),
    ActivityRole.PARTICIPANT: str(QT_TRANSLATE_NOOP("ActivityWords", "We take part")),
    ActivityRole.UNKNOWN: str(QT_TRANSLATE_NOOP("ActivityWords", "Not known")),
}


_MOST_DIGITS = 9
_CHOSEN = ("programme", "programme_line", "series", "person", "seat", "seat_term")
"""Kinds of record whose names are offered for choice."""


def _word(text: str) -> str:
    return QCoreApplication.translate("ActivityWords", text)


def kind_word(kind: ActivityKind) -> str:
    """What a kind of activity is called in the window's language."""
    return _word(_KINDS[kind])


class ActivityInspector(Inspector):
    """Edits one activity in place.  Each field is one edit, made when the focus leaves or Enter is pressed."""

    concerns = (
        "activity", "activity_partner", "series", "programme_line", "person", "translation", "detail", "source_link", "target_country",
        "meeting", "task", "task_template", "activity_plan",
    )  # fmt: skip

    def build(self) -> None:
        theme, column = self.context.theme, self.column
        self._details = activity_details(self.context.workspace, activity_id=self.ref.id)
        self._choices_changed = False
        self._lists_shown: object = None
        self._offer_key: object = None
        self._offer: plans.PlanSide | None = None
        self._tile = LineTile(theme, None)
        self._kick = self.add_kick(self._tile, "", self._menu)
        self._language = SegmentedControl(theme, self.tr("Language of the title"), [(code, code.upper()) for code in LANGUAGES], small=True)
        self._title = TextEditor(theme, self.tr("Title"), least=1, most=4, title=True)
        self._title.setFont(theme.font("card_title"))
        column.addWidget(self._title)
        row = QHBoxLayout()
        row.addWidget(self._language)
        row.addStretch(1)
        column.addLayout(row)
        self._build_time()
        self._build_rest()
        self._build_lists()
        self._language.set_value(self._details.activity.language)
        self._language.changed.connect(lambda _: self._load_title())
        self._title.committed.connect(self._set_title)

    def _did_change(self, changes: Changes) -> None:
        self._choices_changed = self._choices_changed or changes.touches(*_CHOSEN)
        super()._did_change(changes)

    def load(self) -> None:
        known = None if self._choices_changed else self._details
        self._details = details = activity_details(self.context.workspace, activity_id=self.ref.id, like=known)
        self._choices_changed = False
        activity = details.activity
        line = next((one for one in details.lines if one.id == activity.line_id), None)
        self._tile.set_number(line.number if line else None)
        self._kick.set_text(", ".join(part for part in (kind_word(activity.kind), line.title if line else "") if part))
        self._load_title()
        self._load_time()
        self._exactness.load(activity, details.year)
        self._settling.load(activity, details.asked)
        self._tasks.load(details.year)
        self._plan.load(activity, details.plan, self._offered_plan())
        self._line.set_choices([(None, self.tr("No line")), *((one.id, f"{one.number}  {one.title}") for one in details.lines)])
        self._line.set_value(activity.line_id)
        self._kind.set_value(activity.kind)
        self._role.set_value(activity.role)
        self._responsible.set_value(next((one.name for one in details.people if one.id == activity.responsible_id), ""))
        names = {one.id: one.name for one in details.series}
        self._series.set_value(names.get(activity.series_id or "", ""))
        self._series_names.setStringList([one.name for one in details.series])
        self._edition.set_value(str(activity.edition) if activity.edition else "")
        self._edition_row.setVisible(activity.series_id is not None)
        self._expected.set_value(str(activity.expected_participants) if activity.expected_participants is not None else "")
        self._actual.set_value(str(activity.actual_participants) if activity.actual_participants is not None else "")
        self._actual_row.setVisible(activity.status is ActivityStatus.HELD or activity.actual_participants is not None)
        self._counted_by.set_value(activity.participants_source)
        self._counted_by_row.setVisible(activity.actual_participants is not None or bool(activity.participants_source))
        self._expected_text.set_value(activity.expected_text)
        self._theme_text.set_value(activity.theme)
        self._text.set_value(activity.text)
        self._load_lists(details)
        for editor in (
            self._title, self._date, self._place, self._responsible, self._series, self._edition, self._expected, self._actual,
            self._counted_by, self._expected_text, self._theme_text, self._text,
        ):  # fmt: skip
            editor.setReadOnly(self.context.read_only)
        for widget in (self._status, self._line, self._kind, self._role, self._place_sure, self._add_partner):
            widget.setEnabled(not self.context.read_only)

    # -- building ----------------------------------------------------------

    def _build_time(self) -> None:
        theme, column = self.context.theme, self.column
        self._status = SegmentedControl(
            theme, self.tr("Status"),
            [("tentative", self.tr("Tentative")), ("confirmed", self.tr("Confirmed")), ("held", self.tr("Held")),
             ("cancelled", self.tr("Cancelled"))], small=True, tight=True,
        )  # fmt: skip
        self._status.changed.connect(self._set_status)
        column.addSpacing(6)
        column.addWidget(self._status)
        column.addSpacing(4)
        self._date = LineField(theme, self.tr("Date"), placeholder=self.tr("8–9 July 2019, last week of May, ?"))
        self._date.textEdited.connect(self._show_reading)
        self._date.committed.connect(self._set_date)
        self._date_row = FieldRow(theme, self.tr("Date"), self._date)
        column.addWidget(self._date_row)
        self._exactness = ExactnessFields(self.context, self.ref.id)
        self._exactness.typing_wanted.connect(self._type_date)
        column.addWidget(self._exactness)
        self._settling = SettlingFields(self.context, self.ref.id)
        column.addWidget(self._settling)
        self._place = LineField(theme, self.tr("Place"), placeholder=self.tr("City, country, or online"))
        self._place_names = QStringListModel(self)
        completer = QCompleter(self._place_names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(lambda _: self._place.commit())
        self._place.setCompleter(completer)
        self._place.textEdited.connect(self._suggest_places)
        self._place.committed.connect(self._set_place)
        self._place_row = FieldRow(theme, self.tr("Place"), self._place)
        column.addWidget(self._place_row)
        self._place_sure = QCheckBox(self.tr("Place is confirmed"))
        self._place_sure.setFont(theme.font("secondary"))
        self._place_sure.clicked.connect(
            lambda on: self._act(lambda: activities.confirm_place(self.context.workspace, activity_id=self.ref.id, confirmed=on))
        )
        column.addWidget(FieldRow(theme, "", self._place_sure))
        self._repetition = RepetitionSection(self.context, self.ref.id, self)
        column.addWidget(self._repetition)

    def _build_rest(self) -> None:
        theme, column = self.context.theme, self.column
        self._line = ComboBox(theme, self.tr("Programme line"))
        self._line.chosen.connect(lambda value: self._act(lambda: activities.set_line(self._file, activity_id=self.ref.id, line_id=value)))
        self._kind = ComboBox(theme, self.tr("Kind"), [(kind, kind_word(kind)) for kind in ActivityKind])
        self._kind.chosen.connect(lambda value: self._update(kind=value))
        self._role = ComboBox(theme, self.tr("Our role"), [(role, _word(text)) for role, text in _ROLES.items()])
        self._role.chosen.connect(lambda value: self._update(role=value))
        self._responsible = LineField(theme, self.tr("Responsible"), placeholder=self.tr("Nobody yet"))
        complete(self._responsible, lambda: officers.names_of_officers(self._file))
        self._responsible.committed.connect(
            lambda name: self._act(lambda: officers.set_officer(self._file, record=Activity, record_id=self.ref.id, name=name))
        )
        self._series = LineField(theme, self.tr("Series"), placeholder=self.tr("None"))
        self._series_names = QStringListModel(self)
        self._series.setCompleter(name_completer(self._series_names, self))
        self._series.committed.connect(lambda text: self._act(lambda: partners.set_series(self._file, activity_id=self.ref.id, title=text)))
        self._edition = LineField(theme, self.tr("Edition"))
        self._edition.committed.connect(lambda text: self._set_number(self._edition, text, self._put_edition))
        self._expected = LineField(theme, self.tr("Expected number"))
        self._expected.committed.connect(
            lambda text: self._set_number(self._expected, text, lambda number: self._update(expected_participants=number))
        )
        self._actual = LineField(theme, self.tr("Number who came"))
        self._actual.committed.connect(
            lambda text: self._set_number(self._actual, text, lambda number: self._update(actual_participants=number))
        )
        self._expected_text = TextEditor(theme, self.tr("Who is expected"), least=1, most=6)
        self._expected_text.committed.connect(lambda text: self._update(expected_text=text))
        self._theme_text = TextEditor(theme, self.tr("Theme"), least=1, most=4)
        self._theme_text.committed.connect(lambda text: self._update(theme=text))
        for name, editor in (
            (self.tr("Line"), self._line), (self.tr("Kind"), self._kind), (self.tr("Our role"), self._role),
            (self.tr("Responsible"), self._responsible), (self.tr("Series"), self._series),
        ):  # fmt: skip
            column.addWidget(FieldRow(theme, name, editor))
        self._edition_row = FieldRow(theme, self.tr("Edition"), self._edition)
        column.addWidget(self._edition_row)
        column.addWidget(FieldRow(theme, self.tr("Expected"), self._expected))
        self._actual_row = FieldRow(theme, self.tr("Came"), self._actual)
        column.addWidget(self._actual_row)
        self._counted_by = LineField(theme, self.tr("Source of the number who came"), placeholder=self.tr("Report, list, estimate…"))
        self._counted_by.committed.connect(lambda text: self._update(participants_source=text.strip()))
        self._counted_by_row = FieldRow(theme, self.tr("Source"), self._counted_by)
        column.addWidget(self._counted_by_row)
        column.addWidget(FieldRow(theme, self.tr("Who"), self._expected_text))
        column.addWidget(FieldRow(theme, self.tr("Theme"), self._theme_text))

    def _build_lists(self) -> None:
        theme, column = self.context.theme, self.column
        self._partners_head = self.add_section(self.tr("Partners"))
        self._partners = Box()
        column.addWidget(self._partners)
        self._add_partner = LineField(theme, self.tr("Add a partner"), placeholder=self.tr("Add a partner"))
        self._add_partner.committed.connect(self._put_partner)
        column.addWidget(self._add_partner)
        self._meeting = Box()
        column.addWidget(self._meeting)
        self._tasks = TaskSection(self.context, self.ref.id)
        column.addWidget(self._tasks)
        self._plan = PlanSection(self.context, self.ref.id)
        column.addWidget(self._plan)
        column.addWidget(ArchiveSection(self.context, "activity", self.ref.id))
        self._editions = Box()
        column.addWidget(self._editions)
        self.add_section(self.tr("Notes"))
        self._text = TextEditor(theme, self.tr("Notes"), least=2, most=14)
        self._text.setPlaceholderText(self.tr("Add a note"))
        self._text.committed.connect(lambda text: self._update(text=text))
        column.addWidget(self._text)
        self._more = Box()
        column.addWidget(self._more)

    # -- loading -----------------------------------------------------------

    def _load_title(self) -> None:
        titles, code = self._details.titles, self._language.value()
        self._title.set_value(titles.get(code, ""))
        self._title.setPlaceholderText("" if code == self._details.activity.language else self._details.activity.title)

    def _load_time(self) -> None:
        activity = self._details.activity
        shown = write_time(activity.time, self.context.language) if activity.time.is_known else ""
        self._date.set_value(activity.time.text or shown)
        self._date.set_bad(False)
        self._show_reading(self._date.text())
        certain = activity.time.date_certainty is Certainty.CONFIRMED
        status = activity.status
        self._status.set_value(status.value if status is not ActivityStatus.PLANNED else "confirmed" if certain else "tentative")
        self._place.set_value(activity.place.text)
        self._place_row.set_note(place_reading(activity.place, self.context.language))
        self._place_sure.setChecked(activity.time.place_certainty is Certainty.CONFIRMED)

    def _load_lists(self, details: ActivityDetails) -> None:
        lists = (details.partners, details.meeting_id, details.editions, details.countries, details.details, details.sources)
        if lists == self._lists_shown:
            return
        self._lists_shown = lists
        theme = self.context.theme
        self._partners_head.set_count(str(len(details.partners)) if details.partners else "")
        self._partners.clear()
        for partner in details.partners:
            self._partners.column.addWidget(PartnerRow(self.context, partner, go=self._go, remove=self._remove_partner))
        self._meeting.clear()
        if details.meeting_id is not None:
            self._meeting.column.addWidget(
                self._link(self.tr("Open the meeting"), "messages-square", lambda: self._go("meeting", details.meeting_id))
            )
        elif not self.context.read_only:
            self._meeting.column.addWidget(self._meeting_ways())
        self._editions.clear()
        if details.editions:
            head = self._editions.add_section(theme, self.tr("Other editions"))
            head.row.addWidget(label(theme, self.tr("Participants"), "caption"))
            self._editions.column.addWidget(EditionTable(self.context, details.editions, self._go))
        self._more.clear()
        if details.countries:
            names = ", ".join(one.text for one in details.countries)
            self._more.add_section(theme, self.tr("Target countries"), str(len(details.countries)))
            self._more.column.addWidget(label(theme, names, "secondary", wrap=True))
        add_from_documents(self.context, self._more, details=details.details, sources=details.sources)

    def _meeting_ways(self) -> QWidget:
        """The button that makes a meeting of it; its menu is filled when it opens."""
        button = MenuButton(self.context.theme, self.tr("This is a meeting"), icon="messages-square", small=True)
        menu = QMenu(button)

        def fill() -> None:
            menu.clear()
            fill_ways(menu, self.context, self.ref.id, self)

        menu.aboutToShow.connect(fill)
        button.setMenu(menu)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        return holder

    def _link(self, text: str, icon: str, run: Callable[[], object]) -> Button:
        button = Button(self.context.theme, text, icon=icon, small=True)
        button.clicked.connect(lambda: run())
        return button

    # -- acting ------------------------------------------------------------

    @property
    def _file(self) -> Workspace:
        return self.context.workspace

    def _act(self, call: Callable[[], object]) -> None:
        """Make an edit; where it is refused, the fields show again what the file holds."""
        if self.context.edit(call) is None:
            self.load()

    def _update(self, **fields: Any) -> None:
        self._act(lambda: activities.update_activity(self._file, activity_id=self.ref.id, **fields))

    def _go(self, kind: str, record_id: str | None) -> None:
        if record_id is not None:
            self.context.go_to(RecordRef(kind, record_id))

    def _set_title(self, text: str) -> None:
        code = self._language.value()
        self._act(lambda: activities.set_title(self._file, activity_id=self.ref.id, language=code, title=" ".join(text.split())))

    def _set_status(self, status: ShownStatus) -> None:
        self._act(lambda: set_status(self._file, activity_id=self.ref.id, status=status))

    def _read(self, text: str) -> Reading:
        return read_time(text, year=self._details.year, language=self.context.language)

    def _show_reading(self, text: str) -> None:
        """Say beneath the date how it is read, while it is being typed."""
        frame = self._details.activity.time
        if text == self._date.value() and frame.text in {"", text} and frame.is_known:
            self._date_row.set_note(time_reading(frame, self.context.language))
            return
        reading = self._read(text)
        if reading.understood:
            shown = replace(reading.frame, zone=reading.frame.zone or frame.zone)
            self._date_row.set_note(time_reading(shown, self.context.language))
        else:
            self._date_row.set_note(render(reading.explanation), tone="warn")

    def _set_date(self, text: str) -> None:
        reading, frame = self._read(text), self._details.activity.time
        zone = reading.frame.zone or (frame.zone if reading.frame.start_time else None)  # other hours are still those of that place
        new = replace(reading.frame, place_certainty=frame.place_certainty, date_certainty=frame.date_certainty, zone=zone)
        if not new.has_days:
            new = replace(new, date_certainty=Certainty.TENTATIVE)
        if not reading.understood:
            self.context.tell(self.tr("The date is kept as text: {reason}").format(reason=render(reading.explanation)))
        self._act(lambda: activities.set_time(self._file, activity_id=self.ref.id, time=new))

    def _type_date(self, text: str) -> None:
        self._date.setFocus()
        self._date.selectAll()
        self.context.tell(text)

    def _offered_plan(self) -> plans.PlanSide | None:
        """What might be kept as the plan; the journal is only read where the date or the place has changed since."""
        activity = self._details.activity
        key = (activity.id, activity.time, activity.place, self._details.plan is None)
        if self._offer_key != key:
            self._offer_key = key
            offered = self._details.plan is None and not self.context.read_only
            self._offer = plans.offered_plan(self._file, activity_id=activity.id) if offered else None
        return self._offer

    def _suggest_places(self, text: str) -> None:
        from gsef_desktop.reference.places import suggest_places

        self._place_names.setStringList(
            [place.text for place in suggest_places(text, language=self.context.language)] if len(text) > 1 else []
        )

    def _set_place(self, text: str) -> None:
        from gsef_desktop.reference.places import recognise_place

        self._act(lambda: activities.set_place(self._file, activity_id=self.ref.id, place=recognise_place(text)))

    def _set_number(self, field: LineField, text: str, put: Callable[[int | None], object]) -> None:
        """Keep a whole number, or nothing; anything else stays in the field with a red border."""
        cleaned = "".join(text.split())
        if cleaned and not (cleaned.isdecimal() and len(cleaned) <= _MOST_DIGITS):
            field.set_bad(True)
            self.context.tell(self.tr("“{text}” is not a whole number.").format(text=text))
            return
        field.set_bad(False)
        put(int(cleaned) if cleaned else None)

    def _put_edition(self, number: int | None) -> None:
        self._act(lambda: partners.set_edition(self._file, activity_id=self.ref.id, edition=number))

    def _put_partner(self, text: str) -> None:
        self._add_partner.set_value("")
        if text.strip():
            self._act(lambda: partners.add_partner(self._file, activity_id=self.ref.id, name=text))

    def _remove_partner(self, partner_id: str) -> None:
        self._act(lambda: partners.remove_partner(self._file, partner_id=partner_id))

    def _menu(self) -> list[QAction]:
        cancelled = self._details.activity.status is ActivityStatus.CANCELLED
        return [
            self.action(self.tr("Duplicate"), lambda: self._duplicate()),
            *self._invitations(cancelled),
            self.action(
                self.tr("Reinstate") if cancelled else self.tr("Cancel the activity"),
                lambda: self._repetition.cancel(not cancelled),
            ),
            *([] if self._details.plan is not None else [self.action(self.tr("Keep date and place as the plan"), self._plan.keep_present)]),
            self.action(self.tr("Delete"), self._delete),
        ]

    def _invitations(self, cancelled: bool) -> list[QAction]:
        context, own = self.context, self.ref.id
        mail = self.tr("Mail cancellation…") if cancelled else self.tr("Mail invitation…")
        return [
            self.action(self.tr("Save invitation…"), lambda: calendar_files.save_invitation(context, self, activity_id=own), writes=False),
            self.action(
                self.tr("Save cancellation…"),
                lambda: calendar_files.save_invitation(context, self, activity_id=own, cancel=True),
                writes=False,
            ),
            self.action(mail, lambda: calendar_files.mail_invitation(context, self, activity_id=own, cancel=cancelled), writes=False),
        ]

    def _duplicate(self) -> None:
        copy = self.context.edit(lambda: activities.duplicate_activity(self._file, activity_id=self.ref.id))
        if copy is not None:
            self.context.select(RecordRef("activity", copy.id))

    def _delete(self) -> None:
        if self._repetition.delete():
            self.context.select(None)
