"""The life of a meeting: issued with numbers that stand, revised with a list of changes, closed and reopened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gsef_desktop.domain.agenda_snapshot import Changed, change_sentence
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import ActionState, MinutesState
from gsef_desktop.domain.place import NO_PLACE
from gsef_desktop.domain.records import Body, Meeting, MeetingState, MeetingStep, MeetingStepKind, Paper, Participation, Person, Reply
from gsef_desktop.domain.time_frame import UNKNOWN_TIME
from gsef_desktop.services import action_items, adoption, agenda, decisions, meetings, members, minutes, papers, participants
from gsef_desktop.services import meeting_states as states
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.meeting_states import read_life
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample

MONDAY = datetime(2019, 6, 3, 9, 0, tzinfo=UTC)
TUESDAY = datetime(2019, 6, 4, 9, 0, tzinfo=UTC)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config") as opened:
        yield opened


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace)


def _numbers(workspace: Workspace, sample: Sample) -> dict[str, str]:
    rows = read_agenda(workspace, meeting_id=sample.meeting_id).rows()
    return {row.title: row.number for row in rows if row.number and not row.continued}


def _meeting(workspace: Workspace, sample: Sample) -> Meeting:
    return meetings.find_meeting(workspace, meeting_id=sample.meeting_id).meeting


def test_numbers_stand_once_the_agenda_is_issued(workspace: Workspace, sample: Sample) -> None:
    before = _numbers(workspace, sample)
    states.issue_meeting(workspace, meeting_id=sample.meeting_id, author="Ada Example", now=MONDAY)
    new = agenda.add_item(workspace, meeting_id=sample.meeting_id, after_id=sample.items["Welcome"], title="Tribute")
    after = _numbers(workspace, sample)
    assert {title: after[title] for title in before} == before
    assert after["Tribute"] == "1.1 bis"
    assert agenda.move_up(workspace, item_ids=[new.id]).touches("agenda_item")
    assert _numbers(workspace, sample)["Tribute"] == "1.0"
    life = read_life(workspace, meeting_id=sample.meeting_id)
    assert (life.state, life.printed_as, life.issued_on) == (MeetingState.ISSUED, "EX/SC/2019/1", MONDAY.date())
    assert [(change.what, change.number) for change in life.pending] == [(Changed.ADDED, "1.0")]
    workspace.undo()
    workspace.undo()
    assert _numbers(workspace, sample) == before


def test_a_revision_lists_what_has_changed(workspace: Workspace, sample: Sample) -> None:
    states.issue_meeting(workspace, meeting_id=sample.meeting_id, now=MONDAY)
    with pytest.raises(Invalid, match="Nothing has changed"):
        states.revise_meeting(workspace, meeting_id=sample.meeting_id)
    agenda.update_item(workspace, item_id=sample.items["Welcome"], title="Words of welcome")
    agenda.delete_items(workspace, item_ids=[sample.items["Main theme"]])
    states.revise_meeting(workspace, meeting_id=sample.meeting_id, reason="The theme was withdrawn", now=TUESDAY)
    life = read_life(workspace, meeting_id=sample.meeting_id)
    assert (life.revision, life.printed_as, life.pending) == (1, "EX/SC/2019/1/Rev.1", ())
    (_, step) = life.steps
    assert (step.kind, step.day, step.reason, step.symbol) == (
        MeetingStepKind.REVISED, TUESDAY.date(), "The theme was withdrawn", "EX/SC/2019/1/Rev.1",
    )  # fmt: skip
    said = [str(change_sentence(change)) for change in step.changes]
    assert "Item 1.1 is now called “Words of welcome”; it was “Welcome”." in said
    assert "Item 2.1 “Main theme” was taken off the agenda." in said
    workspace.undo()
    assert read_life(workspace, meeting_id=sample.meeting_id).revision == 0


def test_a_revision_may_number_anew(workspace: Workspace, sample: Sample) -> None:
    states.issue_meeting(workspace, meeting_id=sample.meeting_id, now=MONDAY)
    agenda.add_item(workspace, meeting_id=sample.meeting_id, after_id=sample.items["Welcome"], title="Tribute")
    states.revise_meeting(workspace, meeting_id=sample.meeting_id, now=TUESDAY)
    assert _numbers(workspace, sample)["Tribute"] == "1.1 bis"
    states.revise_meeting(workspace, meeting_id=sample.meeting_id, renumber=True, now=TUESDAY.replace(hour=10))
    assert _numbers(workspace, sample)["Tribute"] == "1.2"
    step = read_life(workspace, meeting_id=sample.meeting_id).steps[-1]
    assert (step.revision, step.changes[0].what, step.changes[0].before, step.changes[0].after) == (2, Changed.NUMBER, "1.1 bis", "1.2")


def test_number_body_and_symbol_stand_once_issued(workspace: Workspace, sample: Sample) -> None:
    states.issue_meeting(workspace, meeting_id=sample.meeting_id)
    meeting_id = sample.meeting_id
    for change in (
        lambda: meetings.set_symbol(workspace, meeting_id=meeting_id, symbol="X"),
        lambda: meetings.set_number(workspace, meeting_id=meeting_id, number=9),
        lambda: meetings.set_body(workspace, meeting_id=meeting_id, body_id=None),
    ):
        with pytest.raises(Invalid, match="was issued"):
            change()
    with pytest.raises(Invalid, match="Say why"):
        states.back_to_draft(workspace, meeting_id=meeting_id, reason=" ")
    states.back_to_draft(workspace, meeting_id=meeting_id, reason="Issued too early")
    meetings.set_symbol(workspace, meeting_id=meeting_id, symbol="EX/SC/2019/9")
    states.issue_meeting(workspace, meeting_id=meeting_id)
    assert read_life(workspace, meeting_id=meeting_id).printed_as == "EX/SC/2019/9/Rev.1"


def test_a_closed_meeting_is_locked_until_it_is_reopened(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    meeting_id, item = sample.meeting_id, sample.items["Welcome"]
    decision = decisions.add_decision(workspace, meeting_id=meeting_id, item_id=item, text="Agreed.")
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    files = papers.read_new_papers([tmp_path / "a.pdf"])
    (paper,) = papers.attach_papers(workspace, meeting_id=meeting_id, files=files, item_id=item)
    with workspace.read() as reader:
        guest = next(one for one in reader.all(Participation, meeting_id=meeting_id) if one.reply is not Reply.DECLINED)
    states.start_meeting(workspace, meeting_id=meeting_id)
    states.close_meeting(workspace, meeting_id=meeting_id)
    refused: list[Callable[[], object]] = [
        lambda: meetings.set_title(workspace, meeting_id=meeting_id, title="Other"),
        lambda: meetings.set_time(workspace, meeting_id=meeting_id, time_frame=UNKNOWN_TIME),
        lambda: meetings.set_place(workspace, meeting_id=meeting_id, place=NO_PLACE),
        lambda: agenda.update_item(workspace, item_id=item, title="Other"),
        lambda: agenda.set_title_in_language(workspace, item_id=item, language="fr", text="Autre"),
        lambda: agenda.add_item(workspace, meeting_id=meeting_id, title="Late"),
        lambda: agenda.delete_items(workspace, item_ids=[item]),
        lambda: papers.attach_papers(workspace, meeting_id=meeting_id, files=files),
        lambda: papers.set_paper_title(workspace, paper_id=paper, language="fr", title="Un"),
        lambda: papers.remove_paper(workspace, paper_id=paper),
        lambda: participants.set_reply(workspace, participation_ids=[guest.id], reply=Reply.DECLINED),
        lambda: participants.add_participant(workspace, meeting_id=meeting_id, name="Late Example"),
        lambda: minutes.set_minutes_text(workspace, meeting_id=meeting_id, item_id=item, language="en", text="Said"),
        lambda: minutes.set_deferred(workspace, item_id=item, deferred=True),
        lambda: decisions.set_decision_text(workspace, decision_id=decision.id, language="en", text="Refused."),
        lambda: decisions.add_decision(workspace, meeting_id=meeting_id, text="One more"),
        lambda: meetings.update_session(workspace, session_id=sample.sessions[0], room="Other"),
        lambda: meetings.set_symbol(workspace, meeting_id=meeting_id, symbol="X"),
        lambda: meetings.delete_meeting(workspace, meeting_id=meeting_id),
    ]  # fmt: skip
    for change in refused:
        with pytest.raises(Invalid):
            change()
    assert str(workspace.undo_label) == "Close the meeting"
    decisions.set_implemented(workspace, decision_ids=[decision.id], implemented=True)
    states.reopen_meeting(workspace, meeting_id=meeting_id, reason="A name was misspelt")
    agenda.update_item(workspace, item_id=item, title="Other")
    step = read_life(workspace, meeting_id=meeting_id).steps[-1]
    assert (step.kind, step.reason) == (MeetingStepKind.REOPENED, "A name was misspelt")
    assert _meeting(workspace, sample).state is MeetingState.IN_PROGRESS


def test_what_goes_on_after_a_meeting_is_not_locked(workspace: Workspace, sample: Sample) -> None:
    task = action_items.add_action(workspace, meeting_id=sample.meeting_id, title="Write")
    states.close_meeting(workspace, meeting_id=sample.meeting_id)
    action_items.set_action_state(workspace, action_ids=[task.id], state=ActionState.DONE)
    adoption.set_minutes_state(workspace, meeting_id=sample.meeting_id, state=MinutesState.CIRCULATED)
    with pytest.raises(Invalid, match="is closed"):
        action_items.add_action(workspace, meeting_id=sample.meeting_id, title="More")


def test_people_of_a_closed_meeting_can_still_go(workspace: Workspace, sample: Sample) -> None:
    with workspace.read() as reader:
        person = reader.all(Person, given_name="Ada")[0]
    states.close_meeting(workspace, meeting_id=sample.meeting_id)
    members.delete(workspace, record=Person, record_id=person.id)
    with workspace.read() as reader:
        assert not any(one.person_id for one in reader.all(Participation, meeting_id=sample.meeting_id) if one.person_id == person.id)


def test_other_meetings_and_undo_are_not_locked(workspace: Workspace, sample: Sample) -> None:
    other = meetings.make_meeting(workspace, title="Other", body_id=sample.body_id)
    agenda.update_item(workspace, item_id=sample.items["Welcome"], title="Once")
    states.close_meeting(workspace, meeting_id=sample.meeting_id)
    agenda.add_item(workspace, meeting_id=other.id, title="Item")
    workspace.undo()
    workspace.undo()
    assert _meeting(workspace, sample).state is MeetingState.DRAFT
    workspace.undo()
    assert "Welcome" in _numbers(workspace, sample)


def test_every_step_leads_from_where_the_meeting_stands(workspace: Workspace, sample: Sample) -> None:
    meeting_id = sample.meeting_id
    wrong: tuple[Callable[[], Changes], ...] = (
        lambda: states.revise_meeting(workspace, meeting_id=meeting_id),
        lambda: states.reopen_meeting(workspace, meeting_id=meeting_id, reason="Why"),
        lambda: states.back_to_draft(workspace, meeting_id=meeting_id, reason="Why"),
    )
    for step in wrong:
        with pytest.raises(Invalid):
            step()
    meetings.set_state(workspace, meeting_id=meeting_id, state=MeetingState.ISSUED)
    with pytest.raises(Invalid):
        meetings.set_state(workspace, meeting_id=meeting_id, state=MeetingState.DRAFT)
    assert not meetings.set_state(workspace, meeting_id=meeting_id, state=MeetingState.ISSUED)
    meetings.set_state(workspace, meeting_id=meeting_id, state=MeetingState.CLOSED)
    states.reopen_meeting(workspace, meeting_id=meeting_id, reason="Why")
    assert _meeting(workspace, sample).state is MeetingState.ISSUED


def test_symbols_of_papers_follow_their_items_in_draft_and_stand_once_issued(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    files = papers.read_new_papers([tmp_path / "a.pdf"])
    item = sample.items["Admission of members"]
    number = _numbers(workspace, sample)["Admission of members"]
    (made,) = papers.attach_papers(workspace, meeting_id=sample.meeting_id, files=files, item_id=item, title="Made")
    (own,) = papers.attach_papers(workspace, meeting_id=sample.meeting_id, files=files, item_id=item, title="Own")
    papers.update_paper(workspace, paper_id=own, symbol="EX/SC/2019/1/OWN")

    def symbol(id: str) -> str:
        with workspace.read() as reader:
            return reader.get(Paper, id).symbol

    first = symbol(made)
    assert first.endswith(f"/{number}")
    agenda.move_up(workspace, item_ids=[item])
    moved = _numbers(workspace, sample)["Admission of members"]
    assert moved != number
    assert symbol(made) == f"EX/SC/2019/1/{moved}"
    assert symbol(own) == "EX/SC/2019/1/OWN"
    workspace.undo()
    assert symbol(made) == first
    meetings.set_symbol(workspace, meeting_id=sample.meeting_id, symbol="EX/SC/2019/7")
    assert (symbol(made), symbol(own)) == (f"EX/SC/2019/7/{number}", "EX/SC/2019/7/OWN")
    states.issue_meeting(workspace, meeting_id=sample.meeting_id)
    agenda.move_down(workspace, item_ids=[item])
    assert symbol(made) == f"EX/SC/2019/7/{number}"


def test_a_symbol_of_a_meeting_is_given_once(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Scheme")) as unit:
        unit.update(Body, sample.body_id, symbol_scheme="EX/{year}/{number}")
    frame = meetings.find_meeting(workspace, meeting_id=sample.meeting_id).activity.time
    second = meetings.make_meeting(workspace, title="Second", body_id=sample.body_id, time_frame=frame)
    assert (second.number, second.symbol) == (2, "EX/2019/2")
    workspace.undo()
    again = meetings.make_meeting(workspace, title="Second", body_id=sample.body_id, time_frame=frame)
    assert again.symbol == "EX/2019/2"
    meetings.delete_meeting(workspace, meeting_id=again.id)
    third = meetings.make_meeting(workspace, title="Third", body_id=sample.body_id, time_frame=frame)
    assert (third.number, third.symbol) == (3, "EX/2019/3")
    with pytest.raises(Invalid, match="belongs to another meeting"):
        meetings.set_symbol(workspace, meeting_id=third.id, symbol="EX/2019/2")


def test_a_meeting_gets_its_symbol_when_body_and_day_are_known(workspace: Workspace, sample: Sample) -> None:
    made = meetings.make_meeting(workspace, title="Call")
    meetings.set_body(workspace, meeting_id=made.id, body_id=sample.body_id)
    assert meetings.find_meeting(workspace, meeting_id=made.id).meeting.symbol == ""
    frame = meetings.find_meeting(workspace, meeting_id=sample.meeting_id).activity.time
    meetings.set_time(workspace, meeting_id=made.id, time_frame=frame)
    found = meetings.find_meeting(workspace, meeting_id=made.id).meeting
    assert (found.number, found.symbol) == (2, "EX/SC/2019/2")
    meetings.set_symbol(workspace, meeting_id=made.id, symbol="OWN/2")
    meetings.set_body(workspace, meeting_id=made.id, body_id=None)
    meetings.set_body(workspace, meeting_id=made.id, body_id=sample.body_id)
    assert meetings.find_meeting(workspace, meeting_id=made.id).meeting.symbol == "OWN/2"


def test_steps_go_with_their_meeting(workspace: Workspace, sample: Sample) -> None:
    states.issue_meeting(workspace, meeting_id=sample.meeting_id)
    meetings.delete_meeting(workspace, meeting_id=sample.meeting_id)
    with workspace.read() as reader:
        assert reader.count(MeetingStep) == 0
    workspace.undo()
    assert len(read_life(workspace, meeting_id=sample.meeting_id).steps) == 1
