"""Edits the participants that are selected: one, or several at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import LANGUAGES, Capacity, Classification, Mode, Reply
from gsef_desktop.services import participant_details as details
from gsef_desktop.services import participants as services
from gsef_desktop.services.participants_reading import ParticipantList, ParticipantRow
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.member_fields import complete
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.known_names import people_names
from gsef_desktop.ui.meetings.moment_row import MomentRow
from gsef_desktop.ui.widgets.buttons import IconButton, SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, SearchableBox
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox

REPLIES = (Reply.ACCEPTED, Reply.DECLINED, Reply.NONE, Reply.TENTATIVE, Reply.NOT_INVITED)
"""The replies in the order in which they are offered."""


class ParticipantPanel(QWidget):
    """Shows the participants given to `show_participants`; an edit of several is one of all of them."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._list: ParticipantList | None = None
        self._ids: tuple[str, ...] = ()
        self._stale = True
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        self._name = ElidedLabel(theme, "", "card_title")
        head.addWidget(self._name, 1)
        self.open = IconButton(theme, "external-link", self.tr("Show among the members"), size=24, token="ink3")
        self.open.clicked.connect(self._open)
        head.addWidget(self.open)
        column.addLayout(head)
        self._make_editors()
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for row in self._all_rows():
            rows.addWidget(row)
        column.addWidget(self._rows)
        self._hint = label(theme, "", "secondary", token="ink3", wrap=True)
        column.addWidget(self._hint)
        self._show()

    # --- building --------------------------------------------------------------------------------------------------------

    def _make_editors(self) -> None:
        theme = self.context.theme
        self.role = ComboBox(theme, self.tr("Role"), [(one, words.classification_name(one)) for one in Classification])
        self.role.chosen.connect(
            lambda one: self._all(lambda w, ids: services.set_classification(w, participation_ids=ids, classification=one))
        )
        self.acts_as = ComboBox(theme, self.tr("Capacity"), [(one, words.capacity_name(one)) for one in Capacity])
        self.acts_as.chosen.connect(lambda one: self._all(lambda w, ids: details.set_capacity(w, participation_ids=ids, acts_as=one)))
        self.person = LineField(theme, self.tr("Person"), placeholder=self.tr("Add name"))
        self.person.committed.connect(lambda text: self._one(lambda w, i: services.name_person(w, participation_id=i, text=text)))
        complete(self.person, lambda: people_names(self.context))
        self.head = WrappedCheckBox(self.tr("Head of the delegation"))
        self.head.setFont(theme.font("field"))
        self.head.clicked.connect(lambda on: self._one(lambda w, i: details.set_head(w, participation_id=i, head=on)))
        self.substitute = SearchableBox(theme, self.tr("Substitute for"))
        self.substitute.chosen.connect(
            lambda other: self._one(lambda w, i: details.set_substitute(w, participation_id=i, substitute_for_id=other))
        )
        self.language = ComboBox(theme, self.tr("Language"), [(code, words.language_name(code)) for code in ("", *LANGUAGES)])
        self.language.chosen.connect(lambda code: self._all(lambda w, ids: services.set_language(w, participation_ids=ids, language=code)))
        self.mode = SegmentedControl(
            theme, self.tr("Attends"), [(one, words.mode_name(one)) for one in (Mode.IN_PERSON, Mode.ONLINE, Mode.UNKNOWN)],
            small=True, tight=True,
        )  # fmt: skip
        self.mode.button(Mode.UNKNOWN).setAccessibleName(self.tr("Not known"))
        self.mode.changed.connect(lambda one: self._all(lambda w, ids: services.set_mode(w, participation_ids=ids, mode=one)))
        self.reply = ComboBox(theme, self.tr("Reply"), [(one, words.reply_name(one)) for one in REPLIES])
        self.reply.chosen.connect(lambda one: self._all(lambda w, ids: services.set_reply(w, participation_ids=ids, reply=one)))
        self.capacity = LineField(theme, self.tr("In words"))
        self.capacity.committed.connect(lambda text: self._words("capacity", text))
        self.note = LineField(theme, self.tr("Note"))
        self.note.committed.connect(lambda text: self._words("note", text))
        self.texts = {
            field: LineField(theme, name) for field, name in (
                ("travel", self.tr("Travel")), ("hotel", self.tr("Hotel")), ("badge_name", self.tr("Badge name")),
                ("needs", self.tr("Needs")),
            )
        }  # fmt: skip
        for field, editor in self.texts.items():
            editor.committed.connect(
                lambda text, field=field: self._all(lambda w, ids: details.set_text(w, participation_ids=ids, field=field, text=text))
            )
        self.invited_on, self.replied_on = MomentRow(self.context, self.tr("Invited on")), MomentRow(self.context, self.tr("Replied on"))
        for field, row in (("invited_on", self.invited_on), ("replied_on", self.replied_on)):
            row.changed.connect(
                lambda day, _, field=field: self._all(lambda w, ids: details.set_days(w, participation_ids=ids, field=field, day=day))
            )
        self.arrival = MomentRow(self.context, self.tr("Arrival"), timed=True)
        self.departure = MomentRow(self.context, self.tr("Departure"), timed=True)
        self.arrival.changed.connect(
            lambda day, at: self._all(lambda w, ids: details.set_travel(w, participation_ids=ids, arrives_on=day, arrives_at=at))
        )
        self.departure.changed.connect(
            lambda day, at: self._all(lambda w, ids: details.set_travel(w, participation_ids=ids, departs_on=day, departs_at=at))
        )

    def _all_rows(self) -> Sequence[QWidget]:
        """The rows in their order; those of `_single` are for one participant alone."""
        theme = self.context.theme

        def row(text: str, editor: QWidget) -> FieldRow:
            return FieldRow(theme, text, editor)

        def part(text: str) -> QWidget:
            made = label(theme, text, "secondary_strong", token="ink2")
            made.setContentsMargins(0, 10, 0, 2)
            return made

        person, substitute = row(self.tr("Person"), self.person), row(self.tr("Substitute for"), self.substitute)
        head = row("", self.head)
        self._in_words, self._noted = row(self.tr("In words"), self.capacity), row(self.tr("Note"), self.note)
        self.needs_row = row(self.tr("Needs"), self.texts["needs"])
        self._single = (person, head, substitute, self._in_words, self._noted)
        return (
            row(self.tr("Role"), self.role), row(self.tr("Capacity"), self.acts_as), self._in_words, person, head, substitute,
            row(self.tr("Language"), self.language), part(self.tr("Reply")), row(self.tr("Reply"), self.reply),
            row(self.tr("Attends"), self.mode), self.invited_on, self.replied_on, part(self.tr("Travel and stay")), self.arrival,
            self.departure, row(self.tr("Travel"), self.texts["travel"]), row(self.tr("Hotel"), self.texts["hotel"]), self.needs_row,
            row(self.tr("Badge name"), self.texts["badge_name"]), self._noted,
        )  # fmt: skip

    # --- showing ---------------------------------------------------------------------------------------------------------

    def show_list(self, participants: ParticipantList) -> None:
        """The participants among whom some are selected have changed."""
        if self._list is not None and self._list.meeting_id != participants.meeting_id:
            self._ids = ()
        self._list = participants
        self._show()

    def show_participant(self, participation_id: str | None) -> None:
        """Show one, or that none is selected."""
        self.show_participants((participation_id,) if participation_id is not None else ())

    def show_participants(self, ids: Sequence[str]) -> None:
        """Show several at once."""
        if tuple(ids) != self._ids:
            self._ids = tuple(ids)
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show()

    def _show(self) -> None:
        """Show them as they are now; while that is not seen, it waits."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        rows = self._shown_rows()
        self._rows.setVisible(bool(rows))
        self._rows.setEnabled(not self.context.read_only)
        only = rows[0] if len(rows) == 1 else None
        self.open.setVisible(only is not None and (only.organisation_id is not None or only.person_id is not None))
        if not rows:
            self._name.set_text("")
            self._hint.setText(self.tr("Select a participant to edit it here."))
            return
        for row in self._single:
            row.setVisible(only is not None)
        self._name.set_text(
            self.tr("{count} participants").format(count=len(rows)) if only is None else only.organisation or only.person or only.name
        )
        self._show_common(rows)
        if only is not None:
            self._show_one(only)
        self._show_hint(several=only is None)

    def _show_common(self, rows: Sequence[ParticipantRow]) -> None:
        """What can be edited of several: their value, or nothing where they differ."""
        days = self._list.days if self._list is not None else ()

        def common(read: Callable[[ParticipantRow], Any]) -> tuple[Any, bool]:
            values = {read(row) for row in rows}
            return (next(iter(values)), False) if len(values) == 1 else (None, True)

        self.role.set_value(common(lambda row: row.classification)[0])
        self.acts_as.set_value(common(lambda row: row.participation.acts_as)[0])
        self.language.set_value(common(lambda row: row.language)[0])
        mode, mixed = common(lambda row: row.mode)
        if mixed:
            self.mode.show_none()
        else:
            self.mode.set_value(mode)
        self.reply.set_value(common(lambda row: row.reply)[0])
        for field, editor in self.texts.items():
            text, mixed = common(lambda row, field=field: getattr(row.participation, field))  # type: ignore[misc]
            editor.set_value(text or "")
            editor.setPlaceholderText(self.tr("Several") if mixed else "")
        for row_, on, at in (
            (self.invited_on, "invited_on", ""), (self.replied_on, "replied_on", ""), (self.arrival, "arrives_on", "arrives_at"),
            (self.departure, "departs_on", "departs_at"),
        ):  # fmt: skip
            row_.near = days[0] if days else None
            value, mixed = common(
                lambda row, on=on, at=at: (getattr(row.participation, on), getattr(row.participation, at) if at else None)  # type: ignore[misc]
            )
            row_.set_moment(*(value or (None, None)), mixed=mixed)

    def _show_one(self, row: ParticipantRow) -> None:
        self.person.set_value(row.person)
        self.capacity.set_value(row.capacity)
        self.note.set_value(row.note)
        self.head.setChecked(row.participation.head)
        self.head.setEnabled(row.organisation_id is not None)
        others = self._list.groups if self._list is not None else ()
        names = [
            (one.id, ", ".join(part for part in (one.person, one.organisation or one.name) if part))
            for group in others for one in group.rows
            if one.id == row.participation.substitute_for_id or (one.id != row.id and one.participation.substitute_for_id is None)
        ]  # fmt: skip
        self.substitute.set_choices([(None, self.tr("Nobody")), *sorted(names, key=lambda pair: pair[1].casefold())])
        self.substitute.set_value(row.participation.substitute_for_id)
        self.needs_row.set_note(self.tr("Diet: {diet}").format(diet=row.diet) if row.diet else "")

    def _show_hint(self, *, several: bool) -> None:
        days = self._list.days if self._list is not None else ()
        if several:
            self.needs_row.set_note("")
            self._hint.setText(self.tr("What is changed here is changed for all of them."))
        elif days:
            self._hint.setText(
                self.tr("Attendance is noted in the list, session by session: Space for present, Enter to type from when to when.")
            )
        else:
            self._hint.setText("")

    def _shown_rows(self) -> list[ParticipantRow]:
        if self._list is None:
            return []
        return [row for id in self._ids if (row := self._list.find(id)) is not None]

    # --- edits -----------------------------------------------------------------------------------------------------------

    def _all(self, deed: Callable[[Workspace, Sequence[str]], object]) -> None:
        ids = [row.id for row in self._shown_rows()]
        if ids and self.context.edit(lambda: deed(self.context.workspace, ids)) is None:
            self._show()  # as it was before

    def _one(self, deed: Callable[[Workspace, str], object]) -> None:
        rows = self._shown_rows()
        if len(rows) == 1 and self.context.edit(lambda: deed(self.context.workspace, rows[0].id)) is None:
            self._show()

    def _words(self, field: str, text: str) -> None:
        self._one(lambda w, i: services.set_words(w, participation_id=i, field=field, text=text))

    def _open(self) -> None:
        rows = self._shown_rows()
        if len(rows) != 1:
            return
        if rows[0].organisation_id is not None:
            self.context.go_to(RecordRef("organisation", rows[0].organisation_id))
        elif rows[0].person_id is not None:
            self.context.go_to(RecordRef("person", rows[0].person_id))
