"""The panel in which a vote is held: how is voted, what was counted or who voted how, how it stands, and closing it.

It stands under an item of the minutes and in the inspector of a vote, and can be put wherever a meeting is run.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.records import Choice, Vote, VoteKind, VoteMethod
from gsef_desktop.services import votes
from gsef_desktop.services.votes_reading import VoteSheet, vote_sheet
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.vote_counts import CandidatesBox, CountField, CountsGrid
from gsef_desktop.ui.inspectors.vote_roll import RollTable, roll_rows
from gsef_desktop.ui.inspectors.vote_words import (
    choice_name,
    method_name,
    needed_words,
    problem_words,
    quorum_words,
    standing_words,
)
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl
from gsef_desktop.ui.widgets.labels import label

CONCERNS = (
    "vote", "vote_tally", "ballot", "vote_candidate", "decision", "minutes", "participation", "session_attendance", "membership", "seat",
    "seat_term", "body_rules", "college", "composition", "organisation", "person", "translation",
)  # fmt: skip
"""Kinds of record that a vote hangs on."""


class VotePanel(QWidget):
    """Shows and holds the vote given to `show_vote`.  With `brief`, how is voted is left to the inspector.

    `moment` tells the time in the session (local time) while the meeting is on: who is there then votes; None: whoever was there at any
    time of the session.
    """

    vote_was_made = Signal(str)
    """a further round was called: the id of its vote"""

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, brief: bool = False, moment: Callable[[], time | None] = lambda: None
    ) -> None:
        super().__init__(parent)
        self._moment = moment
        self.context = context
        self.vote_id = ""
        self.sheet: VoteSheet | None = None
        self._stale = False
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(6)
        self.method = SegmentedControl(
            theme, self.tr("How is voted"), [(one, method_name(one)) for one in VoteMethod], small=True, tight=True
        )  # fmt: skip
        self.method.changed.connect(lambda method: self._act(lambda: votes.set_method(self._file, vote_id=self.vote_id, method=method)))
        if not brief:
            column.addWidget(self.method, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._seats_row())
        self.candidates = CandidatesBox(context, self._act)
        column.addWidget(self.candidates)
        self.counts = CountsGrid(context, self._put_number)
        column.addWidget(self.counts)
        self.roll = RollTable(context)
        self.roll.choice_wanted.connect(self._put_choice)
        self.roll.given_wanted.connect(self._put_given)
        column.addWidget(self.roll)
        column.addWidget(self._rest_row())
        column.addWidget(self._words())
        column.addWidget(self._buttons())
        context.bridge.changed.connect(self._did_change)

    @property
    def _file(self) -> Workspace:
        return self.context.workspace

    def _seats_row(self) -> QWidget:
        self.seats_row = QWidget()
        row = QHBoxLayout(self.seats_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(self.context.theme, self.tr("To be elected"), "secondary", token="ink2"))
        self.seats = CountField(self.context, self.tr("To be elected"), self._put_seats)
        row.addWidget(self.seats)
        row.addStretch(1)
        return self.seats_row

    def _rest_row(self) -> QWidget:
        """All the others at once: what a chair asks when nobody objects."""
        self.rest_row = QWidget()
        row = QHBoxLayout(self.rest_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label(self.context.theme, self.tr("All others"), "caption", token="ink3"))
        for choice in (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN):
            button = Button(self.context.theme, choice_name(choice), look="quiet", small=True)
            button.setAccessibleName(self.tr("All others: {choice}").format(choice=choice_name(choice)))
            button.clicked.connect(partial(self._put_others, choice))
            row.addWidget(button)
        row.addStretch(1)
        return self.rest_row

    def _words(self) -> QWidget:
        theme, made = self.context.theme, QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(1)
        self.standing = label(theme, "", "strong", wrap=True)
        self.needed = label(theme, "", "secondary", token="ink2", wrap=True)
        self.quorum = label(theme, "", "secondary", token="ink2", wrap=True)
        self.problem = label(theme, "", "secondary", token="warn", wrap=True)
        self.barred = label(theme, "", "secondary", token="ink3", wrap=True)
        for line in (self.standing, self.needed, self.quorum, self.problem, self.barred):
            column.addWidget(line)
        return made

    def _buttons(self) -> QWidget:
        theme, made = self.context.theme, QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(6)
        self.close_button = Button(theme, self.tr("Close the vote"), icon="gavel", look="primary", small=True)
        self.close_button.clicked.connect(lambda: self.close_vote())
        self.casting = Button(theme, self.tr("Vote of the chair: adopted"), small=True)
        self.casting.clicked.connect(lambda: self.close_vote(casting=True))
        self.reopen = Button(theme, self.tr("Reopen the vote"), look="quiet", small=True)
        self.reopen.clicked.connect(lambda: self._act(lambda: votes.reopen_vote(self._file, vote_id=self.vote_id)))
        self.again = Button(theme, self.tr("Further round"), icon="rotate-cw", small=True)
        self.again.clicked.connect(self._next_round)
        for button in (self.close_button, self.casting, self.again, self.reopen):
            row.addWidget(button)
        row.addStretch(1)
        return made

    # --- showing -----------------------------------------------------------------------------------------------------------------

    def show_vote(self, vote_id: str) -> None:
        """Show a vote.  Raises NotFound."""
        self.vote_id = vote_id
        self.reload()

    def reload(self) -> None:
        """Show the vote as it is now.  Raises NotFound where it is gone."""
        self._stale = False
        sheet = self.sheet = vote_sheet(
            self._file, vote_id=self.vote_id, language=self.context.language, at=self._moment()
        )  # fmt: skip
        vote, locked = sheet.vote, sheet.vote.closed or sheet.adopted or self.context.read_only
        election, by_roll = vote.kind is VoteKind.ELECTION, vote.method is VoteMethod.ROLL_CALL
        self.method.set_value(vote.method)
        self.method.setEnabled(not locked)
        self.method.button(VoteMethod.ROLL_CALL).setVisible(not election)
        self.seats_row.setVisible(election)
        self.seats.show_number(vote.seats)
        self.seats.setReadOnly(locked)
        self.candidates.setVisible(election)
        if election:
            self.candidates.show_sheet(sheet, locked=locked)
        self.counts.setVisible(not by_roll or election)
        self.counts.show_sheet(sheet, locked=locked)
        with_roll = vote.method is not VoteMethod.SHOW_OF_HANDS and not (vote.closed and vote.method is VoteMethod.SECRET)
        self.roll.setVisible(with_roll and bool(sheet.room.voters))
        if with_roll:
            self.roll.show_rows(roll_rows(sheet), vote.method, locked=locked)
        missing = any(one.id not in sheet.choices for one in sheet.room.voters if one.present or not sheet.room.recorded)
        self.rest_row.setVisible(by_roll and not locked and missing and bool(sheet.room.voters))
        self._show_words(sheet)
        self._show_buttons(sheet, vote, changeable=not sheet.adopted and not self.context.read_only)

    def _show_words(self, sheet: VoteSheet) -> None:
        text, token = standing_words(sheet)
        _say(self.standing, text, token)
        _say(self.needed, "" if sheet.vote.closed else needed_words(sheet), "ink2")
        _say(self.quorum, *quorum_words(sheet))
        _say(self.problem, problem_words(sheet.problem) or self._secret_words(sheet), "warn")
        names = ", ".join(sheet.room.barred)
        barred = self.tr("No vote, since suspended or no longer a member: {names}").format(names=names) if names else ""
        if not sheet.room.voters and sheet.vote.method is not VoteMethod.SHOW_OF_HANDS and not sheet.vote.closed:
            barred = self.tr("Nobody in the list of participants may vote. Add the holders of the seats there.")
        _say(self.barred, "" if sheet.vote.closed else barred, "ink3")

    def _secret_words(self, sheet: VoteSheet) -> str:
        """Where fewer or more ballots were counted than were given in."""
        numbers, given = sheet.line.numbers, len(sheet.choices)
        if sheet.vote.method is not VoteMethod.SECRET or sheet.vote.closed or not given or numbers is None or numbers.all == given:
            return ""
        return self.tr("{given} ballots were given in, {counted} counted.").format(given=given, counted=int(numbers.all))

    def _show_buttons(self, sheet: VoteSheet, vote: Vote, *, changeable: bool) -> None:
        tie = sheet.judgement is not None and sheet.judgement.tie
        self.close_button.setVisible(changeable and not vote.closed)
        self.casting.setVisible(changeable and not vote.closed and tie)
        self.reopen.setVisible(changeable and vote.closed)
        left = vote.seats - len(sheet.line.elected)
        others = any(not one.elected for one in sheet.line.candidates)
        self.again.setVisible(changeable and vote.closed and vote.kind is VoteKind.ELECTION and left > 0 and others)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload_if_there()

    def _did_change(self, changes: Changes) -> None:
        if not self.vote_id or not changes.touches(*CONCERNS):
            return
        self._stale = True
        if self.isVisible():
            self._reload_if_there()

    def _reload_if_there(self) -> None:
        try:
            self.reload()
        except NotFound:
            self.setEnabled(False)

    def focus_first(self) -> None:
        """Put the keyboard where counting begins: the roll, a candidate, or the first number."""
        fields = list(self.counts.fields.values())
        target: QWidget = fields[0] if fields else self.method
        if self.sheet is not None and self.sheet.vote.kind is VoteKind.ELECTION:
            target = next(iter(self.candidates.fields.values()), self.candidates.add)
        elif not self.roll.isHidden() and self.sheet is not None and self.sheet.vote.method is VoteMethod.ROLL_CALL:
            target = self.roll
            if not self.roll.current_id() and self.roll.model().rowCount():
                with QSignalBlocker(self.roll):
                    self.roll.setCurrentIndex(self.roll.model().index(0, 0))
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- deeds -------------------------------------------------------------------------------------------------------------------

    def _act(self, call: Callable[[], object]) -> object:
        return self.context.edit(call)

    def _put_number(self, college_id: str | None, name: str, number: int | None) -> None:
        self._act(lambda: votes.set_numbers(self._file, vote_id=self.vote_id, college_id=college_id, **{name: number}))

    def _put_seats(self, number: int | None) -> None:
        if number:
            self._act(lambda: votes.set_seats(self._file, vote_id=self.vote_id, seats=number))

    def _put_choice(self, ids: list[str], choice: Choice) -> None:
        self._act(lambda: votes.set_choices(self._file, vote_id=self.vote_id, participation_ids=ids, choice=choice, at=self._moment()))

    def _put_others(self, choice: Choice, _: bool = False) -> None:
        self._act(lambda: votes.set_all_others(self._file, vote_id=self.vote_id, choice=choice, at=self._moment()))

    def _put_given(self, ids: list[str], given: bool) -> None:
        self._act(lambda: votes.set_given_in(self._file, vote_id=self.vote_id, participation_ids=ids, given=given, at=self._moment()))

    def close_vote(self, *, casting: bool = False) -> None:
        """Close the vote; the time is kept while the meeting is on."""
        now = self._moment()
        at = time(now.hour, now.minute) if now is not None else None
        self._act(lambda: votes.close_vote(self._file, vote_id=self.vote_id, casting=casting, at=at))

    def _next_round(self) -> None:
        made = self.context.edit(lambda: votes.call_next_round(self._file, vote_id=self.vote_id))
        if made is not None:
            self.vote_was_made.emit(made.id)


def _say(line: QLabel, text: str, token: str) -> None:
    """Show a text in a colour; an empty one takes no room."""
    line.setText(text)
    line.setVisible(bool(text))
    role = "caption" if token == "ink3" else token
    if line.property("role") != role:
        line.setProperty("role", role)
        line.style().unpolish(line)
        line.style().polish(line)
