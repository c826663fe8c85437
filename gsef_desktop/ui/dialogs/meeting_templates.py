"""The templates of meetings: which there are, and what is in each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from gsef_desktop.domain.clock_reading import read_hours
from gsef_desktop.domain.records import LANGUAGES, Body, ItemKind, MeetingFormat, MeetingTemplateSession
from gsef_desktop.services import meeting_templates as services
from gsef_desktop.services import task_templates
from gsef_desktop.services.meeting_examples import add_examples, list_examples
from gsef_desktop.services.meeting_templates import MeetingTemplateDetails
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.template_items import TemplateItems
from gsef_desktop.ui.dialogs.titled_list import TitledListDialog
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import LanguagesField
from gsef_desktop.ui.widgets.agenda_words import format_name
from gsef_desktop.ui.widgets.buttons import Button, IconButton, SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import label


class MeetingTemplatesDialog(TitledListDialog):
    """Templates at the left, the chosen one at the right.  Each change is in the file at once and can be undone."""

    concerns = (
        "meeting_template", "meeting_template_session", "meeting_template_item", "meeting_template_invitation", "body", "task_template",
    )  # fmt: skip

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._found: dict[str, MeetingTemplateDetails] = {}
        super().__init__(context, parent)
        self.resize(940, 610)
        self.set_words(
            title=self.tr("Templates of meetings"),
            intro=self.tr("What meetings begin with. Those that were made before stay as they are when a template is changed."),
            list_name=self.tr("Templates"),
            new=self.tr("New template"),
        )
        self.examples = self.add_button(self.tr("Add the templates that come along"), self._add_examples)
        self.foot.insertWidget(0, self.examples)
        self._show_examples()

    # --- what the list shows --------------------------------------------------------------------------------------------------------

    def rows(self) -> Sequence[tuple[str, str, dict[str, str], str]]:
        language = self._context.language
        found = services.list_meeting_templates(self._context.workspace)
        self._found = {one.template.id: one for one in found}
        return [(one.template.id, one.title(language), one.titles, one.template.language) for one in found]

    def fill(self) -> None:
        super().fill()
        if hasattr(self, "examples"):
            self._show_examples()

    def _show_examples(self) -> None:
        missing = list_examples(self._context.workspace, language=self._context.language)
        self.examples.setVisible(bool(missing))
        self.examples.setEnabled(not self._context.read_only)
        self.examples.setToolTip(", ".join(one.title for one in missing))

    # --- fields ---------------------------------------------------------------------------------------------------------------------

    def build_fields(self) -> None:
        theme, context = self.theme, self._context
        copy = IconButton(theme, "copy", self.tr("Duplicate the template"), size=24)
        copy.setEnabled(not context.read_only)
        copy.clicked.connect(self._duplicate)
        self.buttons.insertWidget(1, copy)
        self.body = ComboBox(theme, self.tr("Body"))
        self.body.chosen.connect(lambda value: self._update(body_id=value))
        self.format = ComboBox(theme, self.tr("Format"), [(one, format_name(one)) for one in MeetingFormat])
        self.format.chosen.connect(lambda value: self._update(format=MeetingFormat(value)))
        self.tasks = ComboBox(theme, self.tr("Tasks"))
        self.tasks.chosen.connect(lambda value: self._update(task_template_id=value))
        self.languages = LanguagesField(context, self.tr("Working languages"))
        self.languages.changed.connect(lambda codes: self._update(languages=tuple(codes)))
        self.interpretation = LanguagesField(context, self.tr("Languages of interpretation"))
        self.interpretation.changed.connect(lambda codes: self._update(interpretation=tuple(codes)))
        for text, editor in (
            (self.tr("Body"), self.body), (self.tr("Format"), self.format), (self.tr("Languages"), self.languages),
            (self.tr("Interpretation"), self.interpretation), (self.tr("Tasks"), self.tasks),
        ):  # fmt: skip
            editor.setEnabled(not context.read_only)
            self.fields.addWidget(FieldRow(theme, text, editor))
        self.fields.addWidget(label(theme, self.tr("Whose seats are invited"), "secondary_strong", token="ink2"))
        self.invited = Box(spacing=2)
        self.fields.addWidget(self.invited)
        self.fields.addWidget(label(theme, self.tr("Sessions"), "secondary_strong", token="ink2"))
        self.sessions = Box(spacing=2)
        self.fields.addWidget(self.sessions)
        head = QHBoxLayout()
        head.addWidget(label(theme, self.tr("Agenda"), "secondary_strong", token="ink2"))
        head.addStretch(1)
        languages = [(code, code.upper()) for code in LANGUAGES]
        self.language = SegmentedControl(theme, self.tr("Language of the items"), languages, small=True)
        self.language.set_value(context.language)
        head.addWidget(self.language)
        self.fields.addLayout(head)
        self.items = TemplateItems(context, self.act)
        self.language.changed.connect(self.items.show_language)
        self.fields.addWidget(self.items)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.add_item = Button(theme, self.tr("Item"), icon="plus", look="quiet", small=True)
        self.add_item.clicked.connect(lambda: self.items.add(""))
        self.add_session = Button(theme, self.tr("Session"), icon="plus", look="quiet", small=True)
        self.add_session.clicked.connect(self._add_session)
        for button in (self.add_item, self.add_session):
            button.setEnabled(not context.read_only)
            row.addWidget(button)
        row.addStretch(1)
        self.fields.addLayout(row)
        self._build_item()
        self.fields.addWidget(
            label(
                theme,
                self.tr("Enter adds an item, Tab nests it, Alt with the arrows moves it, F2 edits it; the menu has the rest."),
                "caption",
                token="ink3",
                wrap=True,
            )
        )

    def _build_item(self) -> None:
        """What more there is of the item that is current."""
        theme = self.theme
        self.lead = LineField(theme, self.tr("Lead"))
        self.lead.committed.connect(lambda text: self._update_item(lambda w, id: services.update_template_item(w, item_id=id, lead=text)))
        self.texts = {"text": TextEditor(theme, self.tr("Text")), "proposed_decision": TextEditor(theme, self.tr("Proposed decision"))}
        for field, editor in self.texts.items():
            editor.committed.connect(lambda text, field=field: self._put_text(field, text))
        rows = ((self.tr("Lead"), self.lead), (self.tr("Text"), self.texts["text"]), (self.tr("Decision"), self.texts["proposed_decision"]))
        self.item_rows = [FieldRow(theme, text, editor) for text, editor in rows]
        for row in self.item_rows:
            self.fields.addWidget(row)
        self.items.currentItemChanged.connect(lambda *_: self._show_item())

    def _show_item(self) -> None:
        row = self.items.current_row()
        for each in self.item_rows:
            each.setVisible(row is not None and row.item.kind is ItemKind.ITEM)
        if row is None:
            return
        found = services.texts_of_template_item(self._context.workspace, item_id=row.item.id, language=self.items.language)
        self.lead.set_value(row.item.lead)
        self.lead.setReadOnly(self._context.read_only)
        for field, editor in self.texts.items():
            editor.set_value(found[field])
            editor.setReadOnly(self._context.read_only)

    def _put_text(self, field: str, text: str) -> None:
        language = self.items.language
        self._update_item(lambda w, id: services.text_template_item(w, item_id=id, field=field, language=language, text=text))

    def _update_item(self, change: Callable[[Workspace, str], object]) -> None:
        row = self.items.current_row()
        if row is not None:
            self.act(lambda: change(self._context.workspace, row.item.id))

    def show_fields(self, id: str) -> None:
        details = self._found[id]
        workspace = self._context.workspace
        with workspace.read() as reader:
            bodies = [(one.id, one.name) for one in reader.all(Body, order_by=("rank", "name"))]
        self.body.set_choices([(None, self.tr("No body")), *bodies])
        self.body.set_value(details.template.body_id)
        self.format.set_value(details.template.format)
        self.languages.set_codes(details.template.languages)
        self.interpretation.set_codes(details.template.interpretation)
        tasks = [(one.template.id, one.template.title) for one in task_templates.list_templates(workspace)]
        self.tasks.set_choices([(None, self.tr("No tasks")), *tasks])
        self.tasks.set_value(details.template.task_template_id)
        self._show_invited(details, bodies)
        self._show_sessions(details)
        self.items.show_template(details)

    def _show_invited(self, details: MeetingTemplateDetails, bodies: Sequence[tuple[str, str]]) -> None:
        self.invited.clear()
        known = {one.body_id for one in details.invitations}
        for body_id, name in bodies:
            box = QCheckBox(name)
            box.setFont(self.theme.font("field"))
            box.setChecked(body_id in known)
            box.setEnabled(not self._context.read_only)
            box.clicked.connect(
                lambda on, body_id=body_id: self.act(
                    lambda: services.set_invitation(self._context.workspace, template_id=details.template.id, body_id=body_id, invited=on)
                )
            )
            self.invited.column.addWidget(box)
        if not bodies:
            self.invited.column.addWidget(label(self.theme, self.tr("There are no bodies in this file yet."), "body", token="ink2"))

    def _show_sessions(self, details: MeetingTemplateDetails) -> None:
        self.sessions.clear()
        for session in details.sessions:
            self.sessions.column.addWidget(self._session(session))

    def _session(self, session: MeetingTemplateSession) -> QWidget:
        theme, made, file = self.theme, QWidget(), self._context.workspace
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        day = LineField(theme, self.tr("Day of the meeting"), str(session.day_offset + 1))
        day.setFixedWidth(44)
        hours = "–".join(f"{moment:%H:%M}" if moment is not None else "" for moment in (session.start, session.end)).strip("–")
        when = LineField(theme, self.tr("Hours"), hours, placeholder="09:30–13:00")
        when.setFixedWidth(110)
        room = LineField(theme, self.tr("Room"), session.room, placeholder=self.tr("Room"))
        remove = IconButton(theme, "x", self.tr("Delete the session"), size=24)
        day.committed.connect(lambda text: self._set_day(session, day, text))
        when.committed.connect(lambda text: self._set_hours(session, when, text))
        room.committed.connect(lambda text: self._update_session(session, room=text.strip()))
        remove.clicked.connect(lambda: self.act(lambda: services.delete_template_session(file, session_id=session.id)))
        for field in (day, when, room):
            field.setReadOnly(self._context.read_only)
        remove.setEnabled(not self._context.read_only)
        row.addWidget(label(theme, self.tr("Day"), "field", token="ink2"))
        for widget in (day, when):
            row.addWidget(widget)
        row.addWidget(room, 1)
        row.addWidget(remove)
        return made

    # --- acting ---------------------------------------------------------------------------------------------------------------------

    def add_titled(self, title: str) -> str | None:
        context = self._context
        made = context.edit(lambda: services.create_meeting_template(context.workspace, title=title, language=context.language))
        return made.id if made is not None else None

    def put_title(self, id: str, language: str, title: str) -> object:
        return services.title_meeting_template(self._context.workspace, template_id=id, language=language, title=title)

    def remove(self, id: str) -> object:
        return services.delete_meeting_template(self._context.workspace, template_id=id)

    def _duplicate(self) -> None:
        id = self.chosen()
        if id is None:
            return
        title = self.tr("{title}, copy").format(title=self._found[id].title(self._context.language))
        made = self._context.edit(lambda: services.duplicate_meeting_template(self._context.workspace, template_id=id, title=title))
        if made is not None:
            self.choose(made.id)

    def _add_examples(self) -> None:
        self.act(lambda: add_examples(self._context.workspace, language=self._context.language))

    def _add_session(self) -> None:
        id = self.chosen()
        if id is not None:
            self.act(lambda: services.add_template_session(self._context.workspace, template_id=id))

    def _update(self, **fields: object) -> None:
        id = self.chosen()
        if id is not None:
            self.act(lambda: services.update_meeting_template(self._context.workspace, template_id=id, **fields))

    def _update_session(self, session: MeetingTemplateSession, **fields: object) -> None:
        self.act(lambda: services.update_template_session(self._context.workspace, session_id=session.id, **fields))

    def _set_day(self, session: MeetingTemplateSession, field: LineField, text: str) -> None:
        if not text.strip().isdecimal() or not 1 <= int(text) <= 60:
            field.set_bad(True)
            self._context.tell(self.tr("Type the number of the day, 1 for the first."))
            return
        self._update_session(session, day_offset=int(text) - 1)

    def _set_hours(self, session: MeetingTemplateSession, field: LineField, text: str) -> None:
        span = read_hours(text)
        if span is None:
            field.set_bad(True)
            self._context.tell(self.tr("Type hours such as 09:30–13:00."))
            return
        self._update_session(session, start=span[0], end=span[1])
