"""The inspector of a vote: its question in every language, what majority it needs and why, how it went, and the decision it came to."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Activity, MajorityBasis, MajorityKind, Meeting, Vote, VoteKind, VoteMethod
from gsef_desktop.services import votes
from gsef_desktop.services.votes_reading import VoteSheet, vote_sheet
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.body_votes import basis_word, kind_word
from gsef_desktop.ui.inspectors.member_fields import DayRow, LinkButton
from gsef_desktop.ui.inspectors.minutes_part import MinutesPartInspector
from gsef_desktop.ui.inspectors.numbers_typed import read_share, write_share
from gsef_desktop.ui.inspectors.vote_panel import VotePanel
from gsef_desktop.ui.inspectors.vote_words import method_name, vote_kind_name
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor


class VoteInspector(MinutesPartInspector):
    """A vote.  What was counted stands in the panel: under the item while the vote is open, here once it is closed."""

    concerns = (
        "vote", "vote_tally", "ballot", "vote_candidate", "translation", "minutes", "decision", "meeting", "activity", "body_rules",
        "majority_rule", "college",
    )  # fmt: skip

    def build(self) -> None:
        theme, file = self.context.theme, self.context.workspace
        self._read()
        self.kick = self.add_kick("vote", "", self.menu)
        self.add_texts(self.tr("Question"), title=False)
        self.choose_language()
        self.add_lock()
        self.column.addSpacing(4)
        self.method = ComboBox(theme, self.tr("How is voted"))
        self.method.chosen.connect(lambda method: self.act(lambda: votes.set_method(file, vote_id=self.ref.id, method=method)))
        self.column.addWidget(FieldRow(theme, self.tr("How is voted"), self.method))
        self.day = DayRow(self.context, self.tr("Held on"))
        self.day.changed.connect(lambda day: self.act(lambda: votes.set_held(file, vote_id=self.ref.id, day=day)))
        self.column.addWidget(self.day)
        self._build_majority()
        self.panel_head = self.add_section(self.tr("How it went"))
        self.panel = VotePanel(self.context, brief=True)
        self.panel.vote_was_made.connect(lambda id: self.context.select(RecordRef("vote", id)))
        self.column.addWidget(self.panel)
        self.decision_box = Box()
        self.column.addWidget(self.decision_box)
        self.note = TextEditor(theme, self.tr("Remark"), least=1, most=8)
        self.note.committed.connect(lambda text: self.act(lambda: votes.set_note(file, vote_id=self.ref.id, text=text)))
        self.column.addWidget(FieldRow(theme, self.tr("Remark"), self.note))
        self.add_meeting()

    def _build_majority(self) -> None:
        theme, file = self.context.theme, self.context.workspace
        self.add_section(self.tr("Majority"))
        self.subject = ComboBox(theme, self.tr("About"))
        self.subject.chosen.connect(lambda subject: self.act(lambda: votes.set_subject(file, vote_id=self.ref.id, subject=subject)))
        self.subject_row = FieldRow(theme, self.tr("About"), self.subject)
        self.column.addWidget(self.subject_row)
        self.majority = ComboBox(theme, self.tr("Majority"), [(one, kind_word(one)) for one in MajorityKind])
        self.majority.chosen.connect(lambda kind: self._put_majority(kind=kind))
        self.column.addWidget(FieldRow(theme, self.tr("Needs"), self.majority))
        self.share = LineField(theme, self.tr("Share"), placeholder=self.tr("2/3 or 60 %"))
        self.share.committed.connect(self._put_share)
        self.share_row = FieldRow(theme, self.tr("Share"), self.share)
        self.column.addWidget(self.share_row)
        self.basis = ComboBox(theme, self.tr("Counted"), [(one, basis_word(one)) for one in MajorityBasis])
        self.basis.chosen.connect(lambda basis: self._put_majority(basis=basis))
        self.basis_row = FieldRow(theme, self.tr("Counted"), self.basis)
        self.column.addWidget(self.basis_row)
        self.weighted = QCheckBox(self.tr("Weigh the colleges"))
        self.weighted.setFont(theme.font("field"))
        self.weighted.clicked.connect(lambda on: self.act(lambda: votes.set_weighted(file, vote_id=self.ref.id, weighted=on)))
        self.column.addWidget(self.weighted)

    def load(self) -> None:
        self._read()
        vote = self._sheet.vote
        locked = vote.closed or self._sheet.adopted or self.context.read_only
        self.kick.set_text(vote_kind_name(vote))
        self.show_lock(self._sheet.adopted)
        self.lock.text.setText(self.tr("The minutes are adopted, or the meeting is closed: the vote is locked."))
        methods = [one for one in VoteMethod if vote.kind is VoteKind.MOTION or one is not VoteMethod.ROLL_CALL]
        self.method.set_choices([(one, method_name(one)) for one in methods])
        self.method.set_value(vote.method)
        self.day.set_day(vote.held_on)
        self.day.field.setReadOnly(locked)
        self._show_majority(vote)
        for box in (self.method, self.subject, self.majority, self.basis, self.weighted):
            box.setEnabled(not locked)
        self.share.setReadOnly(locked)
        self.panel_head.setVisible(vote.closed)
        self.panel.setVisible(vote.closed)
        if vote.closed:
            self.panel.show_vote(vote.id)
        self._show_decision(vote)
        self.note.set_value(vote.note)
        self.note.setReadOnly(self._sheet.adopted or self.context.read_only)
        self.show_meeting(self._meeting)

    def _show_majority(self, vote: Vote) -> None:
        subjects = list(dict.fromkeys(("", *self._sheet.subjects, vote.subject)))
        self.subject.set_choices([(one, one or self.tr("Anything else")) for one in subjects])
        self.subject.set_value(vote.subject)
        self.subject_row.setVisible(len(subjects) > 1)
        self.majority.set_value(vote.majority)
        self.share_row.setVisible(vote.majority is MajorityKind.QUALIFIED)
        self.share.set_value(write_share(vote.share))
        self.basis_row.setVisible(vote.majority not in (MajorityKind.SIMPLE, MajorityKind.CONSENSUS))
        self.basis.set_value(vote.basis)
        self.weighted.setVisible(vote.kind is VoteKind.MOTION and (self._sheet.room.has_weights or vote.weighted))
        self.weighted.setChecked(vote.weighted)

    def put_text(self, text: str) -> None:
        file, code = self.context.workspace, self.language.value()
        self.act(lambda: votes.set_question(file, vote_id=self.ref.id, language=code, text=text))

    def _put_majority(self, *, kind: MajorityKind | None = None, basis: MajorityBasis | None = None, share: float | None = None) -> None:
        vote, file = self._sheet.vote, self.context.workspace
        kind = kind or vote.majority
        share = share or vote.share or (2 / 3 if kind is MajorityKind.QUALIFIED else None)
        self.act(lambda: votes.set_majority(file, vote_id=vote.id, kind=kind, share=share, basis=basis or vote.basis))

    def _put_share(self, text: str) -> None:
        try:
            share = read_share(text)
        except ValueError:
            share = None
        if not share:
            self.share.set_bad(True)
            self.context.tell(self.tr("“{text}” is not a share. Nothing was changed.").format(text=text))
            return
        self._put_majority(share=share)

    def _read(self) -> None:
        self._sheet: VoteSheet = vote_sheet(self.context.workspace, vote_id=self.ref.id, language=self.context.language)
        self.texts, self.original = self._sheet.line.questions, self._sheet.vote.language
        with self.context.workspace.read() as reader:
            meeting = reader.get(Meeting, self._sheet.vote.meeting_id)
            activity = reader.find(Activity, meeting.activity_id)
            titles = reader.texts("activity", [meeting.activity_id], self.context.language)
        self.languages = meeting.languages
        title = activity.title if activity is not None else meeting.symbol
        self._meeting = titles.get((meeting.activity_id, "title")) or title

    def _show_decision(self, vote: Vote) -> None:
        self.decision_box.clear()
        if vote.decision_id and self._sheet.line.decision:
            link = LinkButton(self.context.theme, self.tr("Open decision {name}").format(name=self._sheet.line.decision))
            link.setIcon(self.context.theme.icon("gavel", "accd", 14))
            link.clicked.connect(lambda: self.context.select(RecordRef("decision", vote.decision_id or "")))
            self.decision_box.column.addWidget(link)

    def delete(self) -> object:
        return votes.delete_votes(self.context.workspace, vote_ids=[self.ref.id])
