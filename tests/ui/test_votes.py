"""Votes as they are held in the room: by keys down the roll, by numbers, in rounds; and annexes dropped on the minutes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.minutes import ActionState, MinutesState
from gsef_desktop.domain.records import (
    AgendaItem,
    Attendance,
    Ballot,
    Choice,
    Decision,
    MajorityKind,
    MeetingState,
    MinutesAnnex,
    Vote,
    VoteKind,
    VoteMethod,
    VoteResult,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import action_items, adoption, annexes, decisions, meetings, minutes, votes
from gsef_desktop.services.minutes_reading import read_minutes
from gsef_desktop.services.votes_reading import list_votes
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.action_item import ActionItemInspector
from gsef_desktop.ui.inspectors.decision import DecisionInspector
from gsef_desktop.ui.inspectors.minutes_annex import MinutesAnnexInspector
from gsef_desktop.ui.inspectors.registry import make_inspector
from gsef_desktop.ui.inspectors.vote import VoteInspector
from gsef_desktop.ui.inspectors.vote_panel import VotePanel
from gsef_desktop.ui.meetings.minutes_block import ItemBlock
from gsef_desktop.ui.meetings.minutes_page import MinutesPage
from gsef_desktop.ui.meetings.view import MeetingsView
from gsef_desktop.ui.theme.theme import ThemeMaker
from tests.services.votes_sample import DAY, ITEM, MEETING, come, fill
from tests.ui.looking import StretchingTranslator, clipped, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Stage(QWidget):
    """The meetings view over a file with a meeting that votes."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        super().__init__()
        self.qtbot, self.workspace = qtbot, workspace
        self.context = UiContext(workspace, ThemeMaker().theme("light"), year=2019)
        self.view = MeetingsView(self.context)
        self.view.setParent(self)
        self.context.bridge.changed.connect(self.view.refresh)
        self.resize(1024, 700)

    def resizeEvent(self, event: object) -> None:
        self.view.setGeometry(self.rect())

    @property
    def page(self) -> MinutesPage:
        return self.view.page.minutes

    def block(self, item_id: str = ITEM) -> ItemBlock:
        return next(one for one in self.page.blocks if one.item.item_id == item_id)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, key, modifier)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget is not None
            self.qtbot.keyClicks(widget, letter)

    def vote(self) -> Vote:
        with self.workspace.read() as reader:
            return reader.all(Vote, order_by=("rank",))[-1]

    def choices(self) -> dict[str, Choice]:
        with self.workspace.read() as reader:
            return {one.participation_id: one.choice for one in reader.all(Ballot) if one.choice is not Choice.NONE}

    def panel(self, item_id: str = ITEM) -> VotePanel:
        panel = self.block(item_id).vote_lines[-1].panel
        assert panel is not None
        return panel


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as workspace:
        fill(workspace, with_people=True)
        come(workspace, "alpha", "beta", "gamma")
        come(workspace, "delta", attendance=Attendance.PROXY, proxy_id="alpha")
        made = Stage(qtbot, workspace)
        made.show()
        made.activateWindow()
        qtbot.waitExposed(made)
        qtbot.waitUntil(made.isActiveWindow)
        made.view.refresh(None)
        made.view.open_meeting(MEETING)
        made.view.page.show_tab("minutes")
        made.page._make_some(all_of_them=True)
        yield made
        made.context.close()
        made.close()
        made.deleteLater()
        QApplication.sendPostedEvents(None, 52)
        QApplication.processEvents()


def begin(stage: Stage, item_id: str = ITEM) -> VotePanel:
    """Put an item to the vote by its key."""
    stage.block(item_id).focus_notes()
    stage.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return stage.panel(item_id)


def test_a_key_puts_what_was_proposed_to_the_vote_and_numbers_are_typed_at_once(stage: Stage) -> None:
    panel = begin(stage)
    assert stage.vote().question == "To adopt the budget."
    assert panel.counts.fields[None, "in_favour"].hasFocus()
    assert panel.standing.text() == "Nothing was counted yet."
    stage.type("3")
    assert panel.standing.text() == "Carried as it stands: 3 for, 0 against, 0 abstaining"
    stage.key(Qt.Key.Key_Tab)
    stage.type("1")
    assert (stage.vote().in_favour, stage.vote().against) == (3, 1)
    assert panel.quorum.text() == "Quorum: 4 of 3 needed are there."
    assert panel.barred.text().endswith("Epsilon Network")


def test_a_roll_call_goes_down_the_list_by_keys(stage: Stage) -> None:
    panel = begin(stage)
    stage.qtbot.mouseClick(panel.method.button(VoteMethod.ROLL_CALL), Qt.MouseButton.LeftButton)
    panel.focus_first()
    assert panel.roll.hasFocus()
    for key in (Qt.Key.Key_F, Qt.Key.Key_F, Qt.Key.Key_A, Qt.Key.Key_N):
        stage.key(key)
    assert stage.choices() == {"delta": Choice.FOR, "alpha": Choice.FOR, "beta": Choice.AGAINST, "gamma": Choice.ABSTAIN}
    assert panel.standing.text() == "Carried as it stands: 2 for, 1 against, 1 abstaining"
    assert panel.roll.current_id() == "gamma"  # after the last it stays
    stage.key(Qt.Key.Key_Backspace)
    assert "gamma" not in stage.choices()
    stage.key(Qt.Key.Key_2)
    assert stage.choices()["gamma"] is Choice.AGAINST
    assert panel.standing.text() == "A tie, so rejected: 2 for, 2 against, 0 abstaining"
    assert panel.casting.isVisible()
    stage.workspace.undo()
    assert "gamma" not in stage.choices()


def test_several_vote_alike_by_one_key_and_all_others_by_one_button(stage: Stage) -> None:
    panel = begin(stage)
    votes.set_method(stage.workspace, vote_id=stage.vote().id, method=VoteMethod.ROLL_CALL)
    panel.focus_first()
    stage.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stage.key(Qt.Key.Key_A)
    assert stage.choices() == {"delta": Choice.AGAINST, "alpha": Choice.AGAINST}
    buttons = [one for one in panel.rest_row.findChildren(QWidget) if one.accessibleName() == "All others: For"]
    stage.qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert stage.choices() == {"delta": Choice.AGAINST, "alpha": Choice.AGAINST, "beta": Choice.FOR, "gamma": Choice.FOR}
    assert not panel.rest_row.isVisible()


def test_closing_records_the_decision_and_shows_the_result(stage: Stage) -> None:
    panel = begin(stage)
    stage.type("3")
    stage.qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    block = stage.block()
    (line,) = block.vote_lines
    assert line.panel is None
    assert line.result.text() == "Adopted: 3 for, 0 against, 0 abstaining · BD/2019/1/D1"
    assert [one.text.toPlainText() for one in block.decision_lines] == ["To adopt the budget."]
    assert line.text.isReadOnly()
    stage.workspace.undo()
    assert stage.block().vote_lines[0].panel is not None
    assert stage.block().decision_lines == []


def test_a_secret_vote_ticks_who_gave_a_ballot_in(stage: Stage) -> None:
    panel = begin(stage)
    votes.set_method(stage.workspace, vote_id=stage.vote().id, method=VoteMethod.SECRET)
    first = panel.roll.visualRect(panel.roll.model().index(0, 0)).center()
    stage.qtbot.mouseClick(panel.roll.viewport(), Qt.MouseButton.LeftButton, pos=first)
    stage.key(Qt.Key.Key_Space)
    stage.key(Qt.Key.Key_Space)
    stage.key(Qt.Key.Key_F)  # how somebody voted is nobody's business
    with stage.workspace.read() as reader:
        assert {(one.participation_id, one.choice) for one in reader.all(Ballot)} == {("delta", Choice.NONE), ("alpha", Choice.NONE)}
    votes.set_numbers(stage.workspace, vote_id=stage.vote().id, in_favour=3)
    assert panel.problem.text() == "2 ballots were given in, 3 counted."


def test_numbers_that_cannot_be_are_told_and_words_are_refused(stage: Stage) -> None:
    panel = begin(stage)
    stage.type("9")
    assert panel.problem.text() == "More votes than there can be. Count again."
    field = panel.counts.fields[None, "in_favour"]
    stage.type("x")
    assert field.property("bad")
    assert stage.vote().in_favour == 9


def test_an_election_is_held_in_rounds(stage: Stage) -> None:
    panel = begin(stage, "chair")
    assert stage.vote().kind is VoteKind.ELECTION
    for name in ("Alpha City", "Beta City"):
        panel.candidates.add.setFocus()
        panel.candidates.add.setText(name)  # typing would open the names to complete from
        stage.key(Qt.Key.Key_Return)
    fields = list(panel.candidates.fields.values())
    for field in fields:
        field.setFocus()
        stage.type("2")
    assert panel.standing.text() == "A tie for the last seat: Alpha City, Beta City."
    stage.qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert stage.block("chair").vote_lines[0].result.text() == "Nobody was elected, by a tie: Alpha City, Beta City"
    inspector = make_inspector(stage.context, RecordRef("vote", stage.vote().id))
    assert isinstance(inspector, VoteInspector)
    inspector.show()
    assert inspector.panel.again.isVisibleTo(inspector)
    inspector.panel.again.click()
    assert (stage.vote().round, len(stage.block("chair").vote_lines)) == (2, 2)
    inspector.deleteLater()
    again = stage.panel("chair")
    next(iter(again.candidates.fields.values())).setFocus()
    stage.type("4")
    assert again.standing.text() == "Elected as it stands: Alpha City."
    stage.qtbot.mouseClick(again.close_button, Qt.MouseButton.LeftButton)
    assert list_votes(stage.workspace, meeting_id=MEETING)[-1].elected == ("Alpha City",)


def test_the_inspector_chooses_another_majority_and_leads_to_the_decision(stage: Stage) -> None:
    begin(stage)
    vote_id = stage.vote().id
    stage.qtbot.mouseClick(stage.block().vote_lines[0].symbol, Qt.MouseButton.LeftButton)
    assert stage.page.opened == RecordRef("vote", vote_id)
    inspector = make_inspector(stage.context, RecordRef("vote", vote_id))
    assert isinstance(inspector, VoteInspector)
    inspector.subject.chosen.emit("Admission of members")
    assert (stage.vote().majority, inspector.share.text()) == (MajorityKind.QUALIFIED, "2/3")
    inspector.share.setText("3/4")
    inspector.share.commit()
    assert stage.vote().share == 0.75
    inspector.share.setText("often")
    inspector.share.commit()
    assert stage.vote().share == 0.75
    votes.set_numbers(stage.workspace, vote_id=vote_id, in_favour=4)
    votes.close_vote(stage.workspace, vote_id=vote_id)
    assert not inspector.majority.isEnabled()
    assert inspector.panel.standing.text().startswith("Adopted: 4 for")
    assert inspector.decision_box.column.count() == 1
    inspector.panel.reopen.click()
    assert stage.vote().result is VoteResult.NONE
    assert inspector.majority.isEnabled()
    inspector.delete()
    assert list_votes(stage.workspace, meeting_id=MEETING) == []
    assert not inspector.isEnabled()
    inspector.deleteLater()


def test_a_vote_is_deleted_by_its_key_and_an_election_begun_on_any_item(stage: Stage) -> None:
    begin(stage)
    stage.block().vote_lines[0].symbol.setFocus()
    stage.key(Qt.Key.Key_Delete)
    assert stage.block().vote_lines == []
    stage.block().focus_notes()
    next(action for action in stage.page.actions() if action.text() == "Begin an election on the item").trigger()
    assert (stage.vote().kind, stage.vote().question) == (VoteKind.ELECTION, "Budget")
    assert stage.panel().candidates.add.hasFocus()


def test_adopted_minutes_show_their_votes_only(stage: Stage) -> None:
    begin(stage)
    adoption.set_minutes_state(stage.workspace, meeting_id=MEETING, state=MinutesState.ADOPTED, day=date(2019, 9, 1))
    assert stage.block().vote_lines[0].panel is None
    assert not stage.page.vote.isEnabled()
    assert stage.page.head.adopted.text.text().startswith("These minutes were adopted on 1 September 2019.")


def test_a_vote_is_found_from_elsewhere(stage: Stage) -> None:
    begin(stage)
    stage.view.show_list()
    assert stage.view.show_record(RecordRef("vote", stage.vote().id))
    assert stage.view.page.tabs.value() == "minutes"
    assert stage.page.opened == RecordRef("vote", stage.vote().id)


def test_nothing_is_cut_off_and_everything_has_a_name(stage: Stage) -> None:
    begin(stage)
    votes.set_method(stage.workspace, vote_id=stage.vote().id, method=VoteMethod.ROLL_CALL)
    begin(stage, "chair")
    votes.add_candidate(stage.workspace, vote_id=stage.vote().id, name="Alpha City")
    annexes.write_annex(stage.workspace, meeting_id=MEETING, item_id=ITEM, title="Statement")
    QApplication.processEvents()
    assert unnamed(stage.page) == []
    assert clipped(stage.page) == []


def test_longer_words_fit_too(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    try:
        with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as workspace:
            fill(workspace)
            vote = votes.call_vote(workspace, meeting_id=MEETING, item_id=ITEM, method=VoteMethod.ROLL_CALL)
            context = UiContext(workspace, ThemeMaker().theme("light"), year=2019)
            panel = VotePanel(context)
            panel.resize(520, 600)
            panel.show_vote(vote.id)
            panel.show()
            qtbot.waitExposed(panel)
            assert clipped(panel) == []
            inspector = make_inspector(context, RecordRef("vote", vote.id))
            assert isinstance(inspector, VoteInspector)
            inspector.resize(316, 700)
            inspector.show()
            qtbot.waitExposed(inspector)
            assert clipped(inspector) == []
            context.close()
            for widget in (panel, inspector):
                widget.close()
                widget.deleteLater()
            QApplication.sendPostedEvents(None, 52)
    finally:
        qapp.removeTranslator(translator)


# --- annexes -----------------------------------------------------------------------------------------------------------------------------


def test_files_dropped_on_an_item_become_its_annexes(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "Figures.pdf"
    path.write_bytes(b"%PDF-1.4")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert not stage.block().notes.canInsertFromMimeData(mime)  # else the path would be typed into the notes
    at = stage.block("chair").mapTo(stage.page, QPoint(200, 20))
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(at), Qt.DropAction.CopyAction, mime, buttons, modifiers)
    QApplication.sendEvent(stage.page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(stage.page, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, buttons, modifiers))
    stage.qtbot.waitUntil(lambda: len(stage.block("chair").annex_lines) == 1)
    (line,) = stage.block("chair").annex_lines
    assert (line.symbol.text(), line.title.text(), line.file.text()) == ("Annex 1", "Figures", "Figures.pdf")
    with stage.workspace.read() as reader:
        assert [one.item_id for one in reader.all(MinutesAnnex)] == ["chair"]
    line.symbol.setFocus()
    stage.key(Qt.Key.Key_Delete)
    assert stage.block("chair").annex_lines == []


def test_a_text_is_written_as_an_annex(stage: Stage) -> None:
    stage.block().focus_notes()
    stage.page.write_annex()
    ref = stage.page.opened
    assert ref is not None
    inspector = make_inspector(stage.context, ref)
    assert isinstance(inspector, MinutesAnnexInspector)
    inspector.text.setPlainText("Statement")
    inspector.text.commit()
    inspector.written.setPlainText("We are glad.")
    inspector.written.commit()
    assert stage.block().annex_lines[0].title.text() == "Statement"
    with stage.workspace.read() as reader:
        assert reader.get(MinutesAnnex, ref.id).text == "We are glad."
    inspector.deleteLater()


# --- decisions and action items ----------------------------------------------------------------------------------------------------------


def test_topics_and_the_day_of_implementation_are_edited_beside_the_decision(stage: Stage) -> None:
    made = decisions.add_decision(stage.workspace, meeting_id=MEETING, item_id=ITEM, text="Agreed.")
    inspector = make_inspector(stage.context, RecordRef("decision", made.id))
    assert isinstance(inspector, DecisionInspector)
    inspector.topics.add.setText("Budget, Members")
    inspector.topics.add.commit()
    assert not inspector.implemented_on.isVisibleTo(inspector)
    inspector.implemented.click()
    assert inspector.implemented_on.isVisibleTo(inspector)
    inspector.implemented_on.field.setText("2 September 2019")
    inspector.implemented_on.field.commit()
    with stage.workspace.read() as reader:
        kept = reader.get(Decision, made.id)
    assert (kept.topics, kept.implemented_on) == (("Budget", "Members"), date(2019, 9, 2))
    inspector.deleteLater()


def test_the_register_filters_by_topic(stage: Stage) -> None:
    one = decisions.add_decision(stage.workspace, meeting_id=MEETING, text="Budget.", decided_on=DAY)
    decisions.add_decision(stage.workspace, meeting_id=MEETING, text="Other.", decided_on=DAY)
    decisions.set_topics(stage.workspace, decision_ids=[one.id], topics=["Money", "Members"])
    stage.view.show_list()
    stage.view.list.show_part("decisions")
    register = stage.view.list.shown_register
    assert register is not None
    assert register.menus["topic"].isVisibleTo(register)
    register.menus["topic"].set_chosen(frozenset({"Money"}))
    register.menus["topic"].changed.emit()
    assert list(register.model.ids) == [one.id]


def test_an_action_item_has_owners_and_a_reminder(stage: Stage) -> None:
    made = action_items.add_action(stage.workspace, title="Bake", meeting_id=MEETING, item_id=ITEM)
    inspector = make_inspector(stage.context, RecordRef("action_item", made.id))
    assert isinstance(inspector, ActionItemInspector)
    inspector.owner.setText("Ada Example, Beta City")
    inspector.owner.commit()
    assert inspector.owners_box.column.count() == 2
    inspector.remind.chosen.emit(3)
    inspector.state.changed.emit(ActionState.DONE)
    assert inspector.done_on.isVisibleTo(inspector)
    (row,) = action_items.read_actions(stage.workspace, ids=[made.id])
    assert (row.owner, row.remind_days, row.done_on) == ("Ada Example, Beta City", 3, date.today())
    inspector.deleteLater()


def test_the_last_of_several_owners_is_completed(stage: Stage) -> None:
    made = action_items.add_action(stage.workspace, title="Bake", meeting_id=MEETING)
    inspector = make_inspector(stage.context, RecordRef("action_item", made.id))
    assert isinstance(inspector, ActionItemInspector)
    inspector.show()
    inspector.owner.setText("Beta City, ")
    inspector.owner.textEdited.emit("Beta City, ad")
    completer = inspector.owner.completer()
    assert completer is not None
    completer.setCompletionPrefix(completer.splitPath("Beta City, ad")[0])
    assert completer.currentCompletion() == "Beta City, Ada Example"
    inspector.close()
    inspector.deleteLater()


# --- the adoption of minutes ------------------------------------------------------------------------------------------------------------


def test_an_agenda_offers_the_adoption_of_minutes_and_one_click_adds_it(stage: Stage) -> None:
    later = TimeFrame(earliest=date(2019, 11, 5), latest=date(2019, 11, 5), precision=Precision.DAY)
    meeting = meetings.make_meeting(stage.workspace, title="Board 2", year=2019, body_id="board", time_frame=later)
    stage.view.open_meeting(meeting.id)
    stage.view.page.show_tab("agenda")
    offer = stage.view.page.agenda.offer
    assert not offer.isVisible()
    minutes.set_minutes_text(stage.workspace, meeting_id=MEETING, language="en", text="We met.")
    assert offer.isVisible()
    assert offer.text.text() == "The minutes of EX/BD/2019/1 wait for their adoption."
    stage.qtbot.mouseClick(offer.add, Qt.MouseButton.LeftButton)
    with stage.workspace.read() as reader:
        assert [one.title for one in reader.all(AgendaItem, meeting_id=meeting.id)] == ["Adoption of the minutes of EX/BD/2019/1"]
    assert not offer.isVisible()
    stage.workspace.undo()
    assert offer.isVisible()


def test_the_minutes_of_a_closed_meeting_are_locked_but_circulated_and_their_action_items_done(stage: Stage) -> None:
    begin(stage)
    action = action_items.add_action(stage.workspace, title="Bake", meeting_id=MEETING, item_id=ITEM)
    meetings.set_state(stage.workspace, meeting_id=MEETING, state=MeetingState.CLOSED)
    stage.page._make_some(all_of_them=True)
    assert stage.page.head.closed_note.isVisible()
    block = stage.block()
    assert (block.notes.isReadOnly(), block.vote_lines[0].panel, stage.page.vote.isEnabled()) == (True, None, False)
    stage.qtbot.mouseClick(block.action_lines[0].box, Qt.MouseButton.LeftButton)
    assert action_items.read_actions(stage.workspace, ids=[action.id])[0].state is ActionState.DONE
    assert stage.page.head.state.isEnabled()
    stage.page.set_state(MinutesState.CIRCULATED)
    assert read_minutes(stage.workspace, meeting_id=MEETING).state is MinutesState.CIRCULATED
    stage.page.set_state(MinutesState.ADOPTED)
    assert (stage.page.head.note.isVisible(), stage.page.head.closed_note.isVisible()) == (True, False)
    inspector = make_inspector(stage.context, RecordRef("vote", stage.vote().id))
    assert isinstance(inspector, VoteInspector)
    assert not inspector.majority.isEnabled()
    inspector.deleteLater()
