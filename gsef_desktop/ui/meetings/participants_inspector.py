"""The right panel of the participants: quorum, languages, the participant selected, and the printed list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.body_rules import seats_needed
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import LANGUAGES, Classification, Mode, Reply
from gsef_desktop.services import participants as services
from gsef_desktop.services.participants import ParticipantList, ParticipantRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.gauges import LanguageBars, QuorumGauge
from gsef_desktop.ui.meetings.preview_panel import PreviewPanel
from gsef_desktop.ui.widgets.buttons import IconButton, SegmentedControl
from gsef_desktop.ui.widgets.completion import name_completer
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.labels import Badge, ElidedLabel, label
from gsef_desktop.ui.widgets.layout import rule

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

_HALF, _TWO_THIRDS = 0.5, 2 / 3


class ParticipantsInspector(QWidget):
    """List | Page: what is known of the participants, or the printed list."""

    mode_did_change = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._meeting_id: str | None = None
        self.setAccessibleName(self.tr("Participants: quorum, languages, participant"))
        theme = context.theme
        self.preview = PreviewPanel(context, self._make)
        self.quorum = QuorumPanel(context)
        self.participant = ParticipantPanel(context)
        self.modes = SegmentedControl(theme, self.tr("Show"), [("list", self.tr("Details")), ("page", self.tr("Page"))], small=True)
        self.modes.changed.connect(self.show_mode)
        row = QHBoxLayout()
        row.setContentsMargins(8, 10, 8, 8)
        row.setSpacing(2)
        row.addWidget(self.modes)
        row.addStretch(1)
        row.addWidget(self.preview.languages)
        details = QWidget()
        inner = QVBoxLayout(details)
        inner.setContentsMargins(16, 2, 16, 16)
        inner.setSpacing(6)
        inner.addWidget(self.quorum)
        inner.addWidget(rule())
        inner.addWidget(self.participant)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(details)
        self._stack = QStackedWidget()
        self._stack.addWidget(area)
        self._stack.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.show_mode("list")

    def _make(self, language: str, paper: str, progress: Progress) -> PrintedDocument:
        from gsef_desktop.services.printing import participants_pdf

        assert self._meeting_id is not None
        return participants_pdf(self.context.workspace, meeting_id=self._meeting_id, language=language, paper=paper, progress=progress)

    def show_mode(self, mode: str) -> None:
        """Show the details or the printed list."""
        self.modes.set_value(mode)
        self._stack.setCurrentIndex(0 if mode == "list" else 1)
        self.preview.languages.setVisible(mode == "page")
        self.mode_did_change.emit(mode)

    def show_list(self, participants: ParticipantList) -> None:
        """Show other participants."""
        self._meeting_id = participants.meeting_id
        self.quorum.show_list(participants)
        self.participant.show_list(participants)
        self.preview.set_hints([])
        self.preview.rebuild()

    def show_ref(self, ref: RecordRef | None) -> None:
        """Show the participant selected."""
        self.participant.show_participant(ref.id if ref is not None and ref.kind == "participation" else None)


class QuorumPanel(QWidget):
    """Whether enough will come, by what rule, and which languages they use."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._list: ParticipantList | None = None
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.addWidget(label(theme, self.tr("Quorum"), "strong", token="ink2"))
        head.addStretch(1)
        self.badge = Badge(theme, "", "good")
        head.addWidget(self.badge)
        column.addLayout(head)
        self.gauge = QuorumGauge(theme)
        column.addWidget(self.gauge)
        self.rule = ComboBox(theme, self.tr("Quorum rule"))
        self.rule.chosen.connect(self._set_rule)
        column.addWidget(FieldRow(theme, self.tr("Rule"), self.rule))
        column.addSpacing(4)
        column.addWidget(rule())
        head = QHBoxLayout()
        head.addWidget(label(theme, self.tr("Languages"), "secondary_strong", token="ink2"))
        head.addStretch(1)
        self._all = label(theme, "", "secondary", token="ink3")
        head.addWidget(self._all)
        column.addLayout(head)
        self.bars = LanguageBars(theme)
        column.addWidget(self.bars)
        self._official = label(theme, "", "secondary", token="ink2", wrap=True)
        column.addWidget(self._official)

    def show_list(self, participants: ParticipantList) -> None:
        """Show the participants of a meeting."""
        self._list = participants
        counts, quorum = participants.member_counts, participants.quorum
        seats = quorum.seats if quorum is not None else counts.all
        needed = quorum.needed if quorum is not None else None
        self.gauge.set_quorum(counts, seats, needed)
        self._show_badge(counts.yes, counts.all - counts.apologies, needed)
        self._show_rule(participants)
        self._all.setText(self.tr("All {count} participants").format(count=participants.counts.all))
        self.bars.set_counts(participants.languages)
        self._show_official(participants)

    def _show_badge(self, yes: int, possible: int, needed: int | None) -> None:
        self.badge.setVisible(needed is not None)
        if needed is None:
            return
        if yes >= needed:
            self.badge.set_text(self.tr("Likely"), "good")
        elif possible >= needed:
            self.badge.set_text(self.tr("Open, {count} more").format(count=needed - yes), "warn")
        else:
            self.badge.set_text(self.tr("Out of reach"), "bad")

    def _show_rule(self, participants: ParticipantList) -> None:
        quorum = participants.quorum
        self.rule.setEnabled(quorum is not None and not self.context.read_only)
        if quorum is None:
            self.rule.set_choices([(None, self.tr("No body"))])
            return
        seats = quorum.seats
        choices: list[tuple[object, str]] = [
            (("share", _HALF), self.tr("More than half: {n} of {seats}").format(n=seats_needed(seats, share=_HALF), seats=seats)),
            (
                ("share", _TWO_THIRDS),
                self.tr("More than two thirds: {n} of {seats}").format(n=seats_needed(seats, share=_TWO_THIRDS), seats=seats),
            ),
        ]
        choices.extend((("number", number), self.tr("{n} of {seats}").format(n=number, seats=seats)) for number in range(1, seats + 1))
        choices.append((("none", 0), self.tr("No rule known")))
        current: tuple[str, float]
        if quorum.number is not None:
            current = ("number", quorum.number)
        elif quorum.share is not None:
            near = next((share for share in (_HALF, _TWO_THIRDS) if abs(share - quorum.share) < 0.005), quorum.share)
            current = ("share", near)
            if near not in (_HALF, _TWO_THIRDS):
                text = self.tr("More than {percent} %: {n} of {seats}")
                choices.insert(2, (current, text.format(percent=round(near * 100), n=quorum.needed, seats=seats)))
        else:
            current = ("none", 0)
        self.rule.set_choices(choices)
        self.rule.set_value(current)

    def _set_rule(self, chosen: tuple[str, float]) -> None:
        if self._list is None:
            return
        kind, value = chosen
        meeting_id = self._list.meeting_id
        number = int(value) if kind == "number" else None
        share = value if kind == "share" else None
        self.context.edit(lambda: services.set_quorum_rule(self.context.workspace, meeting_id=meeting_id, number=number, share=share))

    def _show_official(self, participants: ParticipantList) -> None:
        names = [words.language_name(code) for code in participants.official]
        lines = []
        if names:
            lines.append(self.tr("Working languages: {languages}.").format(languages=", ".join(names)))
        for code, count in participants.languages:
            if code and code not in participants.official:
                lines.append(self.tr("{language}: {count} participants.").format(language=words.language_name(code), count=count))
        self._official.setText(" ".join(lines))


class ParticipantPanel(QWidget):
    """Edits the participant selected."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._list: ParticipantList | None = None
        self._id: str | None = None
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
        self.role = ComboBox(theme, self.tr("Role"), [(one, words.classification_name(one)) for one in Classification])
        self.role.chosen.connect(
            lambda one: self._call(lambda w, i: services.set_classification(w, participation_ids=[i], classification=one))
        )
        self.person = LineField(theme, self.tr("Person"), placeholder=self.tr("Add name"))
        self.person.committed.connect(lambda text: self._call(lambda w, i: services.name_person(w, participation_id=i, text=text)))
        self.language = ComboBox(theme, self.tr("Language"), [(code, words.language_name(code)) for code in ("", *LANGUAGES)])
        self.language.chosen.connect(lambda code: self._call(lambda w, i: services.set_language(w, participation_ids=[i], language=code)))
        self.mode = SegmentedControl(
            theme,
            self.tr("Attends"),
            [(one, words.mode_name(one)) for one in (Mode.IN_PERSON, Mode.ONLINE, Mode.UNKNOWN)],
            small=True,
            tight=True,
        )
        self.mode.button(Mode.UNKNOWN).setAccessibleName(self.tr("Not known"))
        self.mode.changed.connect(lambda one: self._call(lambda w, i: services.set_mode(w, participation_ids=[i], mode=one)))
        self.reply = ComboBox(
            theme,
            self.tr("Reply"),
            [(one, words.reply_name(one)) for one in (Reply.ACCEPTED, Reply.DECLINED, Reply.NONE, Reply.TENTATIVE, Reply.NOT_INVITED)],
        )
        self.reply.chosen.connect(lambda one: self._call(lambda w, i: services.set_reply(w, participation_ids=[i], reply=one)))
        self.capacity = LineField(theme, self.tr("Capacity"))
        self.capacity.committed.connect(
            lambda text: self._call(lambda w, i: services.set_words(w, participation_id=i, field="capacity", text=text))
        )
        self.note = LineField(theme, self.tr("Note"))
        self.note.committed.connect(
            lambda text: self._call(lambda w, i: services.set_words(w, participation_id=i, field="note", text=text))
        )
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for text, editor in (
            (self.tr("Role"), self.role), (self.tr("Person"), self.person), (self.tr("Language"), self.language),
            (self.tr("Attends"), self.mode), (self.tr("Reply"), self.reply), (self.tr("Capacity"), self.capacity),
            (self.tr("Note"), self.note),
        ):  # fmt: skip
            rows.addWidget(FieldRow(theme, text, editor))
        column.addWidget(self._rows)
        self._hint = label(theme, "", "secondary", token="ink3", wrap=True)
        column.addWidget(self._hint)
        self.show_participant(None)

    def show_list(self, participants: ParticipantList) -> None:
        """The participants among whom one is selected have changed."""
        self._list = participants
        self.show_participant(self._id)

    def show_participant(self, participation_id: str | None) -> None:
        """Show one, or that none is selected."""
        self._id = participation_id
        row = self._row()
        self._rows.setVisible(row is not None)
        self._rows.setEnabled(not self.context.read_only)
        self.open.setVisible(row is not None and (row.organisation_id is not None or row.person_id is not None))
        if row is None:
            self._name.set_text("")
            self._hint.setText(self.tr("Select a participant to edit it here."))
            return
        self._name.set_text(row.organisation or row.person or row.name)
        self.role.set_value(row.classification)
        self.person.set_value(row.person)
        self.person.setCompleter(name_completer(people_names(self.context), self.person))
        self.language.set_value(row.language)
        self.mode.set_value(row.mode)
        self.reply.set_value(row.reply)
        self.capacity.set_value(row.capacity)
        self.note.set_value(row.note)
        days = self._list.days if self._list is not None else ()
        self._hint.setText(
            self.tr("Attendance is noted in the list, session by session: Space for present, Enter to type from when to when.")
            if days
            else ""
        )

    def _row(self) -> ParticipantRow | None:
        return self._list.find(self._id) if self._list is not None and self._id is not None else None

    def _call(self, function: object) -> None:
        participation_id = self._id
        if participation_id is not None and callable(function):
            self.context.edit(lambda: function(self.context.workspace, participation_id))

    def _open(self) -> None:
        row = self._row()
        if row is not None and row.organisation_id is not None:
            self.context.go_to(RecordRef("organisation", row.organisation_id))
        elif row is not None and row.person_id is not None:
            self.context.go_to(RecordRef("person", row.person_id))


def people_names(context: UiContext) -> list[str]:
    """The names of the people in the file, for completion."""
    from gsef_desktop.services.agenda_reading import list_leads

    return [name.text for name in list_leads(context.workspace) if name.person_id is not None]


def organisation_names(context: UiContext) -> dict[str, str]:
    """The organisations in the file, name to id."""
    from gsef_desktop.services.agenda_reading import list_leads

    return {name.text: name.organisation_id for name in list_leads(context.workspace) if name.organisation_id is not None}
