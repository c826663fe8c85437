"""The membership of an organisation: its states over time, each with category, who decided it and in which meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gsef_desktop.domain.membership import state_on
from gsef_desktop.domain.records import Membership, MembershipStatus
from gsef_desktop.domain.time_writing import write_day, write_time
from gsef_desktop.services import membership_categories, memberships
from gsef_desktop.services.memberships import MeetingChoice, StateInfo
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import DayRow, LinkButton, beside, complete, set_in
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import ElidedLabel
from gsef_desktop.ui.widgets.layout import SectionHeader
from gsef_desktop.ui.widgets.membership import membership_icon


class MembershipSection(QWidget):
    """The status on the day looked at, the list of states, and the fields of the one that is chosen in it.

    Choosing another status adds a state from that day on; what is under the list corrects the state chosen there.
    """

    def __init__(
        self, context: UiContext, organisation_id: str, act: Callable[[Callable[[], object]], None], go: Callable[[str, str | None], None]
    ) -> None:
        super().__init__()
        self._context, self._organisation, self._act, self._go = context, organisation_id, act, go
        self._states: tuple[StateInfo, ...] = ()
        self._day = date.today()
        self._chosen: str | None = None
        self._now: Membership | None = None
        self._meetings: list[MeetingChoice] = []
        self._asked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        theme, writable = context.theme, not context.read_only
        self.header = SectionHeader(theme, self.tr("Membership"))
        self.add = IconButton(theme, "plus", self.tr("Add a state of the membership"), size=24)
        self.add.setEnabled(writable)
        self.add.clicked.connect(self._add_state)
        self.header.row.addWidget(self.add)
        column.addWidget(self.header)
        self.status = ComboBox(theme, self.tr("Status"))
        self.status.addItem(self.tr("No membership"), None)
        for status in MembershipStatus:
            self.status.addItem(membership_icon(status, theme), words.status_word(status), status)
        self.status.chosen.connect(self._set_status)
        self.status.setEnabled(writable)
        self._status_row = FieldRow(theme, self.tr("Status"), self.status)
        column.addWidget(self._status_row)
        self.list = Box(spacing=0)
        column.addWidget(self.list)
        self.editor = QWidget()
        self._build_editor(QVBoxLayout(self.editor))
        column.addWidget(self.editor)

    def _build_editor(self, column: QVBoxLayout) -> None:
        context, theme, writable = self._context, self._context.theme, not self._context.read_only
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.state = ComboBox(theme, self.tr("State"), [(status, words.status_word(status)) for status in MembershipStatus])
        self.state.chosen.connect(lambda status: self._update(status=MembershipStatus(status)))
        self.state.setEnabled(writable)
        self._state_row = FieldRow(theme, self.tr("State"), self.state)
        column.addWidget(self._state_row)
        self.since = DayRow(context, self.tr("Since"), placeholder=self.tr("Date, or empty"))
        self.since.changed.connect(lambda day: self._update(since=day))
        column.addWidget(self.since)
        self.category = LineField(theme, self.tr("Category"), placeholder=self.tr("Full, associate"))
        complete(self.category, self._category_titles)
        self.category.committed.connect(self._set_category)
        self.categories = IconButton(theme, "chevron-down", self.tr("Choose a category"), size=24)
        self.categories.clicked.connect(lambda: self.category_menu().popup(_under(self.categories)))
        column.addWidget(FieldRow(theme, self.tr("Category"), beside(self.category, self.categories)))
        self.decided_by = LineField(theme, self.tr("Decided by"))
        complete(self.decided_by, lambda: memberships.names_of_bodies(context.workspace, language=context.language))
        self.decided_by.committed.connect(self._set_decided_by)
        self._decided_row = FieldRow(theme, self.tr("Decided by"), self.decided_by)
        self.meeting = LineField(theme, self.tr("Meeting"), placeholder=self.tr("In which meeting"))
        complete(self.meeting, self._meeting_labels)
        self.meeting.committed.connect(self._set_meeting)
        self.open_meeting = IconButton(theme, "external-link", self.tr("Open the meeting"), size=24)
        self.open_meeting.clicked.connect(self._open_meeting)
        self._meeting_row = FieldRow(theme, self.tr("Meeting"), beside(self.meeting, self.open_meeting))
        self.decision = ComboBox(theme, self.tr("Decision"))
        self.decision.chosen.connect(self._set_decision)
        self.decision.setEnabled(writable)
        self._decision_row = FieldRow(theme, self.tr("Decision"), self.decision)
        self.remark = TextEditor(theme, self.tr("Remark"), least=1, most=6)
        self.remark.committed.connect(lambda text: self._update(text=text.strip()))
        self._remark_row = FieldRow(theme, self.tr("Remark"), self.remark)
        self._further = (self._decided_row, self._meeting_row, self._decision_row, self._remark_row)
        for row in self._further:
            column.addWidget(row)
        self.more = Button(theme, self.tr("Who decided it, and when…"), look="quiet", small=True)
        self.more.clicked.connect(self._ask_more)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for field in (self.category, self.decided_by, self.meeting, self.remark):
            field.setReadOnly(context.read_only)
        self.categories.setEnabled(writable)

    # --- showing ---------------------------------------------------------------------------------------------------------------------

    def load(self, states: Sequence[StateInfo], day: date) -> None:
        """Show the states (the newest first) and the status on a day."""
        self._states, self._day, self._meetings = tuple(states), day, []
        self._now = state_on([one.state for one in reversed(self._states)], day)
        if self._info() is None:
            self._chosen = self._now.id if self._now else self._states[0].state.id if self._states else None
            self._asked = False
        self.status.set_value(self._now.status if self._now else None)
        written = write_day(day, self._context.language)
        self._status_row.set_note(self.tr("on {date}").format(date=written) if self._states and day != date.today() else "")
        self._fill_list()
        self._fill_editor()

    def _info(self) -> StateInfo | None:
        return next((one for one in self._states if one.state.id == self._chosen), None)

    def _fill_list(self) -> None:
        self.list.clear()
        for one in self._states:
            self.list.column.addWidget(self._row(one))

    def _row(self, one: StateInfo) -> QWidget:
        theme, made = self._context.theme, QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        text, told = self._told(one)
        column = QVBoxLayout()
        column.setSpacing(0)
        button = LinkButton(theme, text)
        button.setIcon(membership_icon(one.state.status, theme))
        button.setIconSize(QSize(12, 11))
        button.setCheckable(True)
        button.setChecked(one.state.id == self._chosen)
        button.setAccessibleName(self.tr("Edit {state}").format(state=told))
        button.clicked.connect(partial(self._choose, one.state.id))
        column.addWidget(button)
        parts = (one.category, one.decided_by, one.decision or one.meeting, " ".join(one.state.text.split()))
        hint = ", ".join(part for part in parts if part)
        if hint:
            column.addLayout(set_in(ElidedLabel(theme, hint, "caption", token="ink3"), 26))
        row.addLayout(column, 1)
        if one.state.meeting_id is not None:
            link = IconButton(theme, "gavel", self.tr("Open the meeting of {state}").format(state=told), size=24)
            link.clicked.connect(partial(self._go, "meeting", one.state.meeting_id))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        cross = IconButton(theme, "x", self.tr("Remove {state}").format(state=told), size=24)
        cross.setEnabled(not self._context.read_only)
        cross.clicked.connect(partial(self._remove, one.state.id))
        row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _told(self, one: StateInfo) -> tuple[str, str]:
        """A state as the list shows it and as it is spoken of."""
        when = write_day(one.state.since, self._context.language) if one.state.since else self.tr("no date")
        status = words.status_word(one.state.status)
        return f"{status}, {when}", ", ".join(part for part in (status, one.category, when) if part)

    def _fill_editor(self) -> None:
        info = self._info()
        self.editor.setVisible(info is not None)
        if info is None:
            return
        one = info.state
        self.state.set_value(one.status)
        self.since.set_day(one.since)
        self.category.set_value(info.category)
        self.decided_by.set_value(info.decided_by)
        self.meeting.set_value(self._label(info.meeting, info))
        self.open_meeting.setEnabled(one.meeting_id is not None)
        self.remark.set_value(one.text)
        decisions = memberships.list_decisions(self._context.workspace, meeting_id=one.meeting_id) if one.meeting_id else []
        said = [(id, name if text.startswith(name.rstrip("…")) else f"{name}: {text}") for id, name, text in decisions]
        self.decision.set_choices([(None, self.tr("No decision")), *said])
        self.decision.set_value(one.decision_id)
        known = bool(info.decided_by or info.meeting or one.text)
        shown = known or self._asked
        for row in self._further:
            row.setVisible(shown)
        self._decision_row.setVisible(shown and bool(decisions))
        self.more.setVisible(not shown and not self._context.read_only)

    def _label(self, meeting: str, info: StateInfo) -> str:
        when = write_time(info.meeting_time, self._context.language, style="short") if info.meeting_time.is_known else ""
        return ", ".join(part for part in (meeting, when) if part) if meeting else ""

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _choose(self, state_id: str) -> None:
        if state_id != self._chosen:
            self._chosen, self._asked = state_id, False
        self._fill_list()
        self._fill_editor()

    def _ask_more(self) -> None:
        self._asked = True
        self._fill_editor()
        self.decided_by.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_state(self) -> None:
        file, own, day = self._context.workspace, self._organisation, self._day
        made = self._context.edit(lambda: memberships.add_next_state(file, organisation_id=own, day=day))
        if made is not None:
            self._choose(made.id)
            self.state.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, state_id: str) -> None:
        file = self._context.workspace
        self._act(lambda: memberships.delete_state(file, state_id=state_id))

    def _set_status(self, chosen: str | None) -> None:
        status = MembershipStatus(chosen) if chosen is not None else None  # a box answers with the bare text of an enumeration
        file, own, day = self._context.workspace, self._organisation, self._day
        self._chosen = None  # the state that comes to hold is shown
        self._act(lambda: memberships.change_statuses(file, ids=[own], status=status, day=day))

    def _update(self, **fields: Any) -> None:
        file, id = self._context.workspace, self._chosen
        if id is not None:
            self._act(lambda: memberships.update_state(file, state_id=id, **fields))

    def _set_category(self, text: str) -> None:
        file, id, day, language = self._context.workspace, self._chosen, self._day, self._context.language
        if id is not None:
            self._act(lambda: memberships.set_category(file, state_id=id, text=text, day=day, language=language))

    def _set_decided_by(self, text: str) -> None:
        file, id = self._context.workspace, self._chosen
        if id is not None:
            self._act(lambda: memberships.set_decided_by(file, state_id=id, text=text))

    def _set_decision(self, decision_id: str | None) -> None:
        file, id = self._context.workspace, self._chosen
        if id is not None:
            self._act(lambda: memberships.set_decision(file, state_id=id, decision_id=decision_id))

    def _set_meeting(self, text: str) -> None:
        file, id = self._context.workspace, self._chosen
        if id is None:
            return
        meeting = self._meeting_called(text) if text.strip() else None
        self.meeting.set_bad(bool(text.strip()) and meeting is None)
        if text.strip() and meeting is None:
            self._context.tell(self.tr("No meeting is called “{text}”. Nothing was changed.").format(text=text))
            return
        self._act(lambda: memberships.set_meeting(file, state_id=id, meeting_id=meeting))

    def _open_meeting(self) -> None:
        info = self._info()
        if info is not None:
            self._go("meeting", info.state.meeting_id)

    # --- choosing --------------------------------------------------------------------------------------------------------------------

    def _offered(self) -> list[tuple[str, str]]:
        info = self._info()
        day = (info.state.since if info else None) or self._day
        return membership_categories.categories_on(self._context.workspace, day=day, language=self._context.language)

    def _category_titles(self) -> list[str]:
        return [title for _, title in self._offered()]

    def category_menu(self) -> QMenu:
        """The categories that can be given when the state begins, none, and the list of all to edit."""
        menu, info = QMenu(self), self._info()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id, title in self._offered():
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(info is not None and info.state.category_id == id)
            action.triggered.connect(lambda _=False, id=id: self._update(category_id=id, category=""))
        menu.addAction(self.tr("No category")).triggered.connect(lambda: self._update(category_id=None, category=""))
        menu.addSeparator()
        menu.addAction(self.tr("Edit the categories…")).triggered.connect(self._edit_categories)
        return menu

    def _edit_categories(self) -> None:
        from gsef_desktop.ui.dialogs.membership_categories import MembershipCategoriesDialog

        MembershipCategoriesDialog(self._context, self.window()).open()

    def _all_meetings(self) -> list[MeetingChoice]:
        if not self._meetings:
            self._meetings = memberships.list_meetings_to_choose(self._context.workspace, language=self._context.language)
        return self._meetings

    def _meeting_labels(self) -> list[str]:
        return [self._choice_label(one) for one in self._all_meetings()]

    def _choice_label(self, one: MeetingChoice) -> str:
        when = write_time(one.time, self._context.language, style="short") if one.time.is_known else ""
        return ", ".join(part for part in (one.label, when) if part)

    def _meeting_called(self, text: str) -> str | None:
        """The id of the meeting of that label, or of the only one in whose label the text stands."""
        wanted = " ".join(text.split()).casefold()
        labels = {one.id: self._choice_label(one).casefold() for one in self._all_meetings()}
        same = [id for id, label in labels.items() if label == wanted]
        found = same or [id for id, label in labels.items() if wanted in label]
        return found[0] if len(found) == 1 else None


def _under(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height()))
